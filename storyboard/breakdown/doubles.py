"""Whom of the cast a role in small letters may mean: `his mother` is HELEN who is in the scene, `the old woman` the one of the cast."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.breakdown import ages
from storyboard.breakdown.introductions import Run, sentence
from storyboard.breakdown.lists import listed
from storyboard.model.cast import Age
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind

KIN = listed(
    "father dad daddy papa mother mom mommy mum mummy mama brother sister son daughter uncle aunt nephew niece husband wife boyfriend"
    " girlfriend grandfather grandpa granddad grandmother grandma granny friend partner mate twin owner boss victim corpse suspect"
)
"""What somebody is to another one: most often of the cast, by name."""
_AS_CHILD = regex(
    r"\b(?:carr(?:y|ies|ying)|lift(?:s|ing)?|hoist(?:s|ing)?|scoop(?:s|ing)?(?: up)?|pick(?:s|ing)? up|cradl(?:es?|ing)|rock(?:s|ing)?|"
    r"swing(?:s|ing)?|tuck(?:s|ing)?(?: in)?|bath(?:es?|ing)|feed(?:s|ing)?|spoon-feeds|burps|buckl(?:es?|ing)|tick(?:les?|ling)|"
    r"kiss(?:es|ing)?(?= [^.;!?]* goodnight\b)|put(?:s|ting)?(?= [^.;!?]* to (?:bed|sleep)\b)|"
    r"hold(?:s|ing)?(?= [^.;!?]* (?:on (?:his|her) (?:hip|lap|knee|arm)|in (?:his|her) arms)\b))"
    r" (?:up )?(?:his|her|their) (?:[a-z-]+ ){0,2}?(?=(?:(?:step|grand)?(?:daughter|son)|niece|nephew|sister|brother)\b)",
    re.IGNORECASE,
)
"""Before the daughter or son who can be no more than a child."""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody of the cast."""

    names: tuple[str, ...]
    age: Age | None
    """None where nothing tells it."""

    @property
    def sex(self) -> int:
        """Above 0 a man, below a woman, 0 unknown, by what they are called."""
        return sum(ages.sex(name) or ages.sex_of_name(name) for name in self.names)

    def named(self, text: str) -> bool:
        """Whether a text has one of the names."""
        return any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in self.names)


def by_deed(elements: Sequence[Element], run: Run | None) -> Age:
    """How old somebody is of whom no more is told than what is done to them: `lifts his daughter onto his shoulders`."""
    text = elements[run.at].text if run is not None else ""
    as_child = run is not None and any(text[hit.end() : run.end].casefold() == run.words[-1] for hit in _AS_CHILD.finditer(text))
    return Age.CHILD if as_child else Age.ADULT


def _alike(sex: int, other: Part) -> bool:
    return not sex or not other.sex or (sex > 0) == (other.sex > 0)


def may_mean(elements: Sequence[Element], cast: Sequence[Part], run: Run, dealt: bool) -> bool:
    """Whether a role with `the` or `his` may stand for one of the cast: by the years that it tells, or as kin of whom it is about.

    `dealt` is who does nothing, and has something done to them.
    """
    if dealt and run.words[-1] in YOUNG and _others(run, elements, [one for one in cast if _alike(ages.sex(run.name), one)]):
        return True
    return ((by_years(run) or run.words[-1] in YOUNG) and _of_age(run, elements, cast)) or (
        dealt and run.words[-1] in KIN and _kin(run, elements, cast)
    )


def by_years(run: Run) -> bool:
    """Whether a role says no more than what years somebody has: `old woman`, `little boy`, `child`."""
    return run.words[-1] in _CHILDREN or (len(run.words) > 1 and run.words[-2] in _YEARS)


def _of_age(run: Run, elements: Sequence[Element], cast: Sequence[Part]) -> bool:
    """Whether somebody has those years, or is in the scene and has any."""
    old = ages.age(run.name, "", apposition=False) is Age.OLD
    same = [one for one in cast if _alike(ages.sex(run.name), one)]
    return any(one.age in ({Age.OLD} if old else {Age.CHILD, Age.YOUNG}) for one in same) or any(
        one.age is None for one in _others(run, elements, same)
    )


def _kin(run: Run, elements: Sequence[Element], cast: Sequence[Part]) -> bool:
    """Whether somebody else of their sex is in the scene, whose name the sentence does not have."""
    sex, told = ages.sex(run.name), elements[run.at].text[: run.start]
    others = _others(run, elements, [one for one in cast if _alike(sex, one)])
    unnamed = not any(one.named(told[sentence(told, run.start)[0] :]) for one in cast)
    return len(others) > (unnamed and sex * (1 if _HIS.search(told) else -1) >= 0)


def _others(run: Run, elements: Sequence[Element], cast: Sequence[Part]) -> list[Part]:
    """Those of some who are in the scene and not in the sentence."""
    first, last = sentence(elements[run.at].text, run.start)
    scene = "\n".join(element.text for element in elements[_opens(elements, run.at) : _closes(elements, run.at)])
    return [one for one in cast if one.named(scene) and not one.named(elements[run.at].text[first:last])]


_HIS = regex(r"\bhis\W+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE)
_YEARS = listed("old elderly aged little small")
_CHILDREN = listed("child kid toddler")
YOUNG = listed("boy girl lad")
"""Words for a child, and for many a grown-up."""


def _opens(elements: Sequence[Element], at: int) -> int:
    return next((k for k in range(at, -1, -1) if elements[k].kind is Kind.SCENE_HEADING), 0)


def _closes(elements: Sequence[Element], at: int) -> int:
    return next((k for k in range(at + 1, len(elements)) if elements[k].kind is Kind.SCENE_HEADING), len(elements))
