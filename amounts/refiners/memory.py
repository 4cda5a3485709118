"""The document's currency: "2.1 billion kronor" is Swedish because the text said so before."""

from __future__ import annotations

from ..drafts import Draft
from ..quantities import Money


class Memory:
    """What a document has said of its currencies so far."""

    def __init__(self, currency: str | None) -> None:
        self.currency = currency       # the caller's own, for what the document leaves open
        self.said: list[str | None] = []  # the codes made explicit, the latest last
        self.meant: dict[tuple[str, ...], str | None] = {}  # what a bare sign or name was settled as, by its candidates

    def settle(self, drafts: list[Draft]) -> None:
        """Settle what was not said: by the document so far, by the caller's currency, or as the lexicon did already.

        A bare sign keeps one meaning in one document: a writer who has used "$" and then writes "C$" means
        another dollar by it.
        """
        latest: tuple[str, ...] | None = None  # the candidates of the money before; nearly always those of the next
        code: str | None = None
        for draft in drafts:
            if draft.kind is not Money:
                continue
            if draft.said:
                if not self.said or self.said[-1] != draft.of:
                    self._remember(draft.of)
                    latest = None
            elif draft.candidates:
                if draft.candidates is not latest or draft.restates is not None:
                    latest, code = draft.candidates, self._meaning(draft)
                    if draft.restates is not None:
                        latest = None
                draft.of = code
                if draft.high is not None:
                    draft.high.of = code

    def _meaning(self, draft: Draft) -> str | None:
        """What the draft's sign or name means in this document, for the first time or again."""
        other = draft.restates.of if draft.restates is not None else None
        code = self.meant.get(draft.candidates) if self.meant else None  # a dollar has two dozen candidates
        if code is None or code == other:
            if self.said:
                code = next((c for c in reversed(self.said) if c in draft.candidates and c != other), None)
            if code is None or code == other:
                code = self.currency if self.currency is not None and self.currency in draft.candidates else draft.of
            self.meant[draft.candidates] = code
        return code

    def _remember(self, code: str | None) -> None:
        if code in self.said:
            self.said.remove(code)
        self.said.append(code)
