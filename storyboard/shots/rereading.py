"""What a verb turns out to mean by the words around it that no row of a table can name: where nothing is dropped, somebody drops."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyboard.breakdown import animal_words
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act

OUT_OF_CAR = "car_door"
"""`Deed.at` of who gets out of a car: they stand at its open door."""
_CAR = r"(?:car|taxi|cab|van|truck|lorry|jeep|limousine|sedan|saloon|vehicle)"
_THE = r"(?:the|an?|his|her|its|their)"


@dataclass(frozen=True, slots=True)
class Reread:
    """What is done instead: as `Verb` has it, and at what."""

    act: Act
    pose: Pose | None
    size: Size
    at: str = ""


_UP_THERE = r"(?:ceiling|sky|stars?|rafters|chandelier|moon|clouds?|roof|beams|treetops|steeple|spire|crane|masthead)"
_DROPS = (
    r"(?:drops?|dropping)(?=\s*(?:[.,;!?—]|$)|\s+(?:out of sight|from (?:the|sight)|through|like a stone|(?:down )?into "
    r"(?:the |a )?(?:\w+ )?(?:hole|dark(?:ness)?|void|crevasse|water|abyss|pit|gap|depths?|sea)))"
)
_LOOKS_UP = (
    r"(?:stud(?:y|ies|ying)|watch(?:es|ing)?|looks?|looking|star(?:es?|ing)|gaz(?:es?|ing)|regards?|examin(?:es?|ing)|inspects?)\s+"
    rf"(?:up )?(?:(?:at|to|into) )?(?:the|a) (?:\w+ )?{_UP_THERE}\b"
)
_AFTER: tuple[tuple[re.Pattern[str], Reread], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (
            _DROPS,
            Reread(Act.POSE, Pose.FALL, Size.FS),
        ),
        (
            rf"(?:climb|get|step|jump|scrambl|struggl|clamber)\w*\s+(?:\w+ly\s+)?(?:out|down) (?:of|from) {_THE} (?:\w+ ){{0,2}}{_CAR}\b",
            Reread(Act.POSE, Pose.STAND, Size.FS, OUT_OF_CAR),
        ),
        (
            r"(?:look|peer|peek|glance|check|search|feel|duck|grope)\w*\s+(?:\w+ly\s+)?(?:under|beneath|underneath)\b",
            Reread(Act.POSE, Pose.CROUCH, Size.FS),
        ),
        (
            _LOOKS_UP,
            Reread(Act.LOOK, Pose.LOOK_UP, Size.MCU),
        ),
        (r"(?:bends?|stoops?|bending|stooping)\s+(?:down )?to [a-z]", Reread(Act.LOOK, None, Size.MS)),
    )
)
"""What stands at and behind a verb, and what it means then."""
_BEFORE = re.compile(rf"\bout of (?:{_THE} (?:\w+ ){{0,2}}{_CAR}|it) \Z", re.IGNORECASE)
_GETS_OUT = re.compile(r"(?:climbs?|gets?|steps?|scrambles?|struggles?|comes?|clambers?)\b", re.IGNORECASE)


def reread(text: str, start: int) -> Reread | None:
    """What the verb at `start` means by the words around it; None where it is what the tables say."""
    if _GETS_OUT.match(text, start) and _BEFORE.search(text, 0, start):
        return Reread(Act.POSE, Pose.STAND, Size.FS, OUT_OF_CAR)
    return next((meant for pattern, meant in _AFTER if pattern.match(text, start)), None)


_BEAST = re.compile(
    rf"\A\W*(?:the|a|an|his|her|their|one) (?:\w+ )?(?:{'|'.join(sorted(animal_words.ENGLISH))})\b(?!['’]s)(?P<rest>[^.;:!?]*)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:he|she|they|as|while|who)\b|(?-i:\b[A-Z])|, ", re.IGNORECASE)


def beastly(text: str, start: int) -> bool:
    """Whether the verb at `start` is what an animal does that its sentence is about: `The cow looks at him and chews`."""
    found = _BEAST.match(text)
    return found is not None and found.start("rest") <= start < found.end() and not _OTHER.search(text, found.start("rest"), start)
