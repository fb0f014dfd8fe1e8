"""Verbs of a clause that is about a thing, a part of a face or what is past: nobody in the picture does them.

`Hands in her pockets, as water climbs the wheels`; `gulps till it runs down her neck`; `His eyes leap to the mirror`; `the tune Ben
was singing`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown import animal_words, people_words, walk_ons
from storyboard.breakdown.doubles import KIN
from storyboard.breakdown.lists import listed
from storyboard.breakdown.verb_forms import Form
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.floor import WHOLE
from storyboard.shots.lexicon import FORMS
from storyboard.shots.lexicon_words import PARTICLES
from storyboard.shots.only_named import THING_THAT
from storyboard.shots.references import PLURAL_PEOPLE, Reference

_OPENED = regex(
    r"(?:\b(?:and|but|so|or|which|that|if) it|\b(?:as|while|until|till|when|where|because|so that|before|after|as if) "
    r"(?P<what>[a-z][a-z-]+)) "
    r"(?:(?:\w+ly|just|then|still|now|already|almost) )?\Z"
)
"""A clause up to its verb, whose subject is one word and no name."""
_THAT = regex(r"\b(?P<what>[a-z][a-z-]+) (?:that|which)(?:\s+is|\s+are)?\s+(?:(?:\w+ly|still|now|already|\w+ing)\s+)?\Z")
"""A relative clause up to its verb: `kneels beside one that is lying there`."""
_NO_THING = listed(
    "he she they you we who both everyone everybody nobody someone somebody anyone anybody all each one ones two three four others other"
    " then now still also just only never always soon first again together home half not if though to being having"
    " the his her their its my your this that these those an another some any such no what how why there here"
)
"""What else than a thing stands before a verb."""


def of_a_thing(text: str, start: int, people: Sequence[Reference]) -> bool:
    """Whether the verb at `start` belongs to a clause whose subject is a bare noun or `it`."""
    opened = _OPENED.search(text, 0, start) or _THAT.search(text, 0, start)
    what = opened["what"] if opened else None
    if opened is None or what is None:
        return opened is not None
    one = what.removesuffix("s")
    somebody = what in PLURAL_PEOPLE or any(word in KIN | walk_ons.GENERIC or people_words.is_role(word) for word in (what, one))
    named = any(r.start <= opened.start("what") < r.end for r in people)
    if what in ("one", "ones"):
        return opened[0].startswith(f"{what} ")
    return not (somebody or named or what in _NO_THING or what.endswith(("ly", "ing")))


_FACIAL = regex(
    r"\b(?:eyes?|gazes?|faces?|smiles?|grins?|hearts?|stomachs?|voices?|eyebrows?|brows?|jaws?|expressions?|spirits|nostrils) "
    r"(?:\w+ly )?\Z",
    re.IGNORECASE,
)
"""Before what a part of a face does that nobody does with the whole body: `Both faces fall`."""
_MOVED = WHOLE - {Pose.STAND, Pose.SIT}


def of_a_face(text: str, start: int, pose: Pose | None) -> bool:
    """Whether a verb of the whole body is only that of eyes, a face or a smile."""
    return pose in _MOVED and _FACIAL.search(text, 0, start) is not None


_WAS = regex(
    rf"{THING_THAT}"
    r"(?:he|she|they|it|(?-i:[A-Z][\w’'-]+)) (?:was|were|had|had been|has been|used to) (?:\w+ly )?\Z|"
    r"\b(?:which|that|whom) (?:he|she|they|(?-i:[A-Z][\w’'-]+)) (?:has|had|have) (?:just )?\Z",
    re.IGNORECASE,
)
"""Right before what somebody did earlier with a thing that is told of now: `the chair Tom had left`."""


def past(text: str, start: int) -> bool:
    """Whether the verb at `start` only says which thing is meant."""
    return _WAS.search(text, 0, start) is not None


_FIRST_TWO = regex(r"\W*([A-Z][a-z]+)s ([a-z]+)\b(?P<on>\s*(?:[.,;:!?—–]|\Z| (?:\w+ly|[a-z]{2,7})\b))")


def of_many(text: str, start: int) -> bool:
    """Whether what looks like a verb at the beginning are several, of whom, or of which, the next word tells what they do: `Swans take
    off`, `Grapples bite`."""
    opens = _FIRST_TWO.match(text)
    if opens is None or opens.start(1) != start or opens[2] in PARTICLES:
        return False
    form = FORMS.get(opens[2], ("", Form.ING))[1]
    suffers = form is Form.DONE and opens[1] not in _SEEMS
    if opens[2] not in _BY_ITSELF and form is not Form.BASE and not suffers:
        return False
    if opens[1].casefold() in animal_words.ENGLISH:
        return True
    return opens[1] not in _HELPS and opens[2] not in _HOW and _AFTER_MANY.match(opens["on"]) is not None


_SEEMS = listed(
    "Look Feel Get Lie Stand Sit Remain Stay Come Goe Wake Seem Appear Sound Run Leave Arrive Turn Grow Wait Emerge Arm Hand Eye "
    "Leg Finger "
    "Fist Knee Lip Shoulder Palm Head Face Elbow Sleeve"
)
"""What somebody does who is something: `Looks tired.`; and parts of bodies: `Arms folded, Ben waits.`"""
_BY_ITSELF = listed(
    "flicker glow gleam glint glitter rattle blaze rumble tinkle creak wail hum hiss steam drip sway flutter shimmer sputter "
    "crackle pulse "
    "throb clatter jingle jangle clank thud bang boom crumble burst fade dim die rise swirl billow screech squeal hoot honk twitch"
)
"""What things do of themselves."""
_HELPS = listed("Help Let Make Dar Dare Need Go Come Get Keep Hear See Watche Feel Play Goe Doe Say Spare Hi Thi Yes Alway")
_HOW = listed(
    "back down slow still clear quiet calm dry cool close open light even level low straight free right short long hard fast near wide "
    "flat loose tight clean dead home sound last first good better best like round stage face hand toy time water fire"
)
"""What else than a verb stands behind a verb: `Stands clear.`"""
_AFTER_MANY = regex(
    r"\s*(?:[.,;:!?—–]|\Z| (?:\w+ly|in|on|out|off|up|down|at|to|from|into|onto|over|under|past|through|across|between|along|around|"
    r"round|against|"
    r"above|below|behind|and|as|away|back|apart|open|shut|by|dry|free|loose|wild|low|high|hard|red|black|white|like|too)\b)"
)


_LIST = regex(r"\W*[A-Z][a-z]+s(?:, (?:[a-z-]+ )?[a-z-]+s)*,? (?:and )?(?:an?|the|some|two|three) (?:[a-z-]+ ){0,2}[a-z-]+[.!…]*\s*\Z")
"""Things in a row, and nothing that is done: `Knees, bags, a live chicken.`"""


def nobodys(text: str, start: int, pose: Pose | None, people: Sequence[Reference]) -> bool:
    """Whether the verb at `start` is no deed of anybody in the picture."""
    if _LIST.match(text) and ("," in text or " and " in text):
        return True
    return of_many(text, start) or of_a_thing(text, start, people) or of_a_face(text, start, pose) or past(text, start)


_FAR_OFF = regex(
    r"\w+ (?:\w+ )?(?:to|towards?|for|at) (?:the|an?|his|her|their) (?:[\w’'-]+ ){0,2}?(?:houses?|farmhouse|cottage|cabin|hut|barn|church|"
    r"castle|tower|lighthouse|station|shop|boats?|ship|ferry|jetty|pier|dock|sea|water|shore|river|lake|beach|cliffs?|woods?|forest|trees|hills?|"
    r"mountains?|road|highway|street|bridge|gates?|car|truck|van|bus|train|tram|taxi|helicopter|plane|horses?|wreck|crash|fire|village|town|"
    r"border|fence|field|horizon|light|lights|exit)\b(?![- ](?:windows?|doors?|bed|cab|shelter)\b)",
    re.IGNORECASE,
)


def far_off(text: str, start: int) -> bool:
    """Whether a verb of going heads for something out there, which is no mark of the set: they are on their way to it."""
    return _FAR_OFF.match(text, start) is not None
