"""Names of units that mean something else in most sentences: "5 fat" are dishes, "3 knopen" buttons, "4,5 ton" may be money."""

from __future__ import annotations

from decimal import Decimal

from .classes import Count
from .drafts import NEXT_WORD, Draft, behind
from .entries import money_entry
from .lexicon import Lexicon, compiled
from .lookup import is_alone
from .nouns import read_per

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

FRONT: Final = 48  # characters in front of a figure in which it is said what it is of
BEYOND: Final = 48  # and behind
MOST_TONS: Final = Decimal(100)  # of money: beyond that one says millions
_REST: Final = r"(?:-[^\W\d_]+)*(?:['’]s(?![^\W_]))?"  # of the word: "CD-spelers", "cd's"
_SENTENCES: Final = r"[.;!?](?:\s|$)"
_CLAUSES: Final = _SENTENCES + "|[()]|, "


def are_things(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """"Elle a lu 3 livres", "12 nodi della rete", "5 fat mat": so few, and nothing near says that they measure or were paid."""
    most, ahead, then = lex.language.EVERYDAY.get(word.lower(), (0, "", ""))
    if not most or text[end:end + 1] == "/" or is_alone(text, draft.start, end, lex) or (
        then is not None and lex.language.GOODS and compiled(lex.language.GOODS).match(text, end)  # "deux livres de beurre"
    ):
        return False
    number = draft.value()
    if number > most or number != number.to_integral_value():
        return False
    front = compiled(_SENTENCES).split(behind(text, draft.start, FRONT))[-1]
    beyond = rf"[^.;!?]{{0,{BEYOND}}}?(?:{ahead})" if then is None else then
    return not compiled(ahead, True).search(front) and not compiled(beyond, True).match(text, end)


def read_everyday(text: str, draft: Draft, word: str, end: int, lex: Lexicon) -> bool:
    """Is the unit that ends at ``end`` an everyday word here? Then the draft counts what it calls, or is money: True."""
    said = word[:-2] if text.startswith(lex.language.CLINGS, end - 2) else word  # "3 cd's"
    money = lex.language.MONEY_TOO.get(said.lower())
    if money is not None and not is_alone(text, draft.start, end, lex) and _is_money(text, draft, end, money, lex):
        draft.set_money(money_entry(money[2], (money[2],), False, Decimal((0, (1,), money[3]))))
        draft.base, draft.named = None, True
        draft.extend(end)
        return True
    if not are_things(text, draft, said, end, lex):
        return False
    rest = compiled(_REST).match(text, end)
    draft.extend(rest.end() if rest else end)
    draft.kind, draft.of, draft.base = Count, text[end - len(word):draft.end], None
    read_per(text, draft, lex)
    return True


def _is_money(text: str, draft: Draft, end: int, money: tuple[str, str, str, int], lex: Lexicon) -> bool:
    """"Het huis kostte 4,5 ton", "een schuld van 2 ton"; but "betaalde voor 2 ton mest", "een auto van 2 ton"."""
    if draft.value() > MOST_TONS or draft.scale is not None and draft.scale > 1:
        return False
    then = NEXT_WORD.match(text, end)
    if text[end:end + 1] == "-" or then is not None and then[1].lower() not in lex.language.STOPS and (
        not compiled(money[1]).fullmatch(then[1])
    ):
        return False  # a thing that is weighed
    ahead = compiled(_CLAUSES).split(behind(text, draft.start, FRONT))[-1]
    near = f"{ahead}|{compiled(_CLAUSES).split(text[end:end + BEYOND])[0]}"
    return compiled(money[0], True).search(near) is not None
