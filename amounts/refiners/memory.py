"""The document's currency: "2.1 billion kronor" is Swedish because the text said so before."""

from __future__ import annotations

from ..drafts import Draft
from ..quantities import Money


def settle_currencies(drafts: list[Draft], said: list[str], currency: str | None) -> None:
    """Settle what was not said: by the document so far, then by ``currency``, then as the lexicon did already.

    ``said`` holds the codes that the document has made explicit, the latest last, and is kept up to date.
    """
    for draft in drafts:
        if draft.kind is not Money or draft.reason is not None:
            continue
        other = draft.restates.of if draft.restates is not None and draft.restates.kind is Money else None
        if not draft.said and draft.candidates:
            known = None
            for code in reversed(said):
                if code in draft.candidates and code != other:
                    known = code
                    break
            if known is not None:
                draft.of = known
            elif currency in draft.candidates:
                draft.of = currency
            if other is not None and draft.of is not None and draft.of != other:
                _remember(said, draft.of)  # "A$500 million ($350 million)" tells which dollar the bare sign is
            if draft.high is not None:
                draft.high.of = draft.of
        elif draft.said and draft.of is not None:
            _remember(said, draft.of)


def _remember(said: list[str], code: str) -> None:
    if code in said:
        said.remove(code)
    said.append(code)
