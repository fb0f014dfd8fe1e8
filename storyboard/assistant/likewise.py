"""What goes on with the last wish in a few words: more or less of it, or the same for somebody else in the same panels."""

from __future__ import annotations

from storyboard.assistant.actions import ACTIONS, Which
from storyboard.assistant.patterns import N, any_case
from storyboard.assistant.spelling import WORD, folded
from storyboard.assistant.talk import DRAWING, Talk

_SOME = (
    r"(?:(?:a )?(?:tiny |little |wee )?(?:bit|little|touch|tad|lot|fraction|notch|hair)|much|even|slightly|still|far|way|somewhat|"
    r"quite a bit)"
)
MORE = any_case(
    rf"^(?:(?:no|yes|ok|okay|still|just|maybe|perhaps|and|but|then|now|make it|go|do),? )*(?:(?:the )?same(?: thing)? (?:for |in |on |"
    rf"with |to )?)?(?P<one>{N})?(?: ?,?(?:too|as well|"
    rf"also),?)?(?: ?,? ?(?:but|just|only|though))* ?"
    rf"(?P<how>(?:only |just )?(?:{_SOME} )?(?:more|less|further)|not (?:quite )?(?:so|as|that) much|half as much|twice as much)"
    r"(?: (?:please|of (?:it|that|the same)|so|than that|again|there|still))*[ .!]*$"
)
"""`a little more`; `2B-1 too, but less`."""
TOO = any_case(
    r"^(?:(?:and|but|then|now|so),? )*(?P<who>[^\W\d_]+)(?:['’]s)?(?: (?:should|must|can|could|needs to|has to|ought to|does|is))?"
    r"(?: (?:be|do (?:that|so|it)))? (?:too|as well|also)[ .!]*$"
)
"""`Marta should too`."""


def likewise(talk: Talk, text: str) -> str | None:
    """What is unclear about it, nothing where it was taken in; None where it is no such clause, or there is no wish it goes on with."""
    last = talk.latest
    told = str(getattr(last.arguments, "wish", "")) if last is not None and last.action in DRAWING else ""
    if last is None or not told:
        return None
    if hit := MORE.match(text):
        return _wished(talk, f"{told}, {hit['how']}", _meant(talk, hit["one"]))
    if hit := TOO.match(text):
        swapped = _for_another(talk, told, hit["who"])
        return _wished(talk, swapped, None) if swapped else None
    return None


def _meant(talk: Talk, sign: str | None) -> Which | None:
    if not sign:
        return None
    kind, numbers, _ = talk.signs.of(sign)
    return Which.model_validate({kind: numbers})


def _wished(talk: Talk, wish: str, which: Which | None) -> str:
    last = talk.latest
    if last is None:
        return ""
    given = {name: value for name, value in last.arguments.model_dump().items() if name in {"kind", "region"}}
    arguments = given | {"which": which or getattr(last.arguments, "which", None), "wish": wish[:LONGEST]}
    if last in talk.steps and which is None:
        talk.steps.remove(last)
    return talk.make(last.action, **{name: value for name, value in arguments.items() if name in ACTIONS[last.action].model_fields})


LONGEST = 2_000
"""Characters of a wish."""


def _for_another(talk: Talk, told: str, who: str) -> str:
    """The wish with one name in place of the only other in it; nothing where either is nobody's name."""
    people = {folded(part): part for one in talk.board.breakdown.characters for part in WORD.findall(one.name)}
    named = [word for word in WORD.findall(told) if folded(word) in people]
    if folded(who) not in people or len(set(map(folded, named))) != 1 or folded(named[0]) == folded(who):
        return ""
    return told.replace(named[0], who)
