"""Vehicles that somebody is at, on foot: their kinds, the words for each, and `Blocking.at` of who is beside, on, behind or half in one."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

_RESTS = r"\b(?:sits|sitting|waits|waiting|wait|sit|slumps|slumped|dozes|dozing|sleeps|sleeping) (?:alone |hunched |low |quietly )?in"
_MORE = r"(?! (?:park|queue|rank|stop|bed|wash|door|doorway|lot|port|seat|window|ride|trailer)\b)"
_ADJECTIVES = r"(?:(?!dining|sleeping|cable|buffet|railway|tram|club|parlou?r|toy|passing)[\w-]+ ){0,2}?"
IN_OWN_CAR = rf"{_RESTS} (?:his|her|their|the parked|a parked) {_ADJECTIVES}(?:car|van|truck|pickup|station wagon|sedan)\b{_MORE}"
"""Somebody is in their car, out of doors: at its wheel."""
IN_CAR = rf"{IN_OWN_CAR}|{_RESTS} (?:the|an?) {_ADJECTIVES}(?:car|van|truck|pickup|station wagon|sedan|taxi)\b{_MORE}"
"""The same of any car, whose it may be."""
VEHICLES = ("car", "taxi", "police_car", "pickup", "van", "ambulance", "truck", "bus", "tuk_tuk")
"""Kinds of `Blocking.at`, and of pieces."""
OUT_OF, ON_ROOF, AT_BACK, HIDING, HAILING, WINDOW_OF = "out_of_", "roof_of_", "back_of_", "behind_", "hailing_", "window_of_"
"""Before the kind of who is getting out of it, is up on its roof, is at its open rear, hides behind it, hails it from the kerb, and leans
out of its side window."""
WINDOWED = ("car", "taxi", "police_car", "pickup", "van", "ambulance", "truck")
"""Kinds with a front window that somebody leans out of."""
AT_WINDOWS = frozenset(f"{WINDOW_OF}{kind}" for kind in WINDOWED)
"""`Blocking.at` of who does."""
AT_VEHICLES = frozenset(
    {*VEHICLES, *(f"{before}{kind}" for before in (OUT_OF, ON_ROOF, AT_BACK, HAILING) for kind in VEHICLES), *AT_WINDOWS}
)
"""`Blocking.at` of who is at a vehicle."""
AT_DOORS = frozenset((kind, pose) for kind in VEHICLES for pose in (Pose.CLIMB, Pose.JUMP, Pose.SLAM))
"""`Blocking.at` and the pose of who is at the door of a vehicle."""
LOADED = ("pickup", "van", "ambulance", "truck")
"""What has a rear that opens wide."""
_UP = frozenset({Pose.STAND, Pose.LIE, Pose.SIT, Pose.CROUCH, Pose.KNEEL, Pose.CLIMB, Pose.JUMP, Pose.DANCE, Pose.SLEEP})
_SHUTS = frozenset({Pose.OPEN_DOOR, Pose.SLAM, Pose.PUSH, Pose.PULL, Pose.KICK, Pose.STAND, Pose.REACH})
_STRUCK = frozenset({Pose.SLAM, Pose.KNOCK, Pose.PAT, Pose.FIGHT, Pose.PRESS})
_LOADS = frozenset({Pose.PUT, Pose.LIFT, Pose.PUSH, Pose.THROW, Pose.CARRY, Pose.REACH, Pose.TAKE, Pose.PRESS, Pose.SHARE})
_KICKS = frozenset({Pose.KICK})
_HAILS = frozenset({Pose.STOP, Pose.WAVE, Pose.CALL, Pose.BECKON, Pose.HANDS_UP, Pose.REACH, Pose.POINT})
_WORDS: dict[str, str] = {
    "police_car": r"police (?:car|cruiser)s?|patrol cars?|squad cars?|cruisers?|cop cars?",
    "ambulance": r"ambulances?",
    "taxi": r"taxis?|taxicabs?|cabs?(?! of)|minicabs?",
    "tuk_tuk": r"tuk[- ]?tuks?|(?:auto[- ]?)?rickshaws?",
    "pickup": r"pick-?ups?(?: trucks?)?|flatbeds?",
    "van": r"vans?|minivan|minibus|campers?|hearse",
    "truck": r"trucks?|lorr(?:y|ies)|eighteen-wheelers?|kenworth",
    "bus": r"bus(?:es)?",
    "car": r"cars?|sedan|saloon|limousine|limo|jeep|suv|vehicle|convertible|cadillac|mercedes",
}
_NAMED = regex(
    r"\b(?:"
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in _WORDS.items())
    + r")\b(?! (?:stop|station|depot|shelter|driver|ticket|pass))",
    re.IGNORECASE,
)


def named(text: str) -> str:
    """The kind of the vehicle a text names first; empty for none."""
    found = _NAMED.search(text)
    return (found.lastgroup or "") if found else ""


def meant(text: str, usual: str) -> str:
    """The vehicle a text names, the `usual` one where it names none; a truck is the pickup that was told of."""
    kind = named(text)
    return usual if not kind or (kind, usual) == ("truck", "pickup") else kind


def of(at: str) -> str:
    """The kind of vehicle that somebody is at by `Blocking.at`; empty for who is at none."""
    kind = next((at.removeprefix(before) for before in (OUT_OF, ON_ROOF, AT_BACK, HAILING, WINDOW_OF) if at.startswith(before)), at)
    return kind if kind in VEHICLES else ""


_ANY = "|".join(_WORDS.values())
_ITS = rf"(?:(?:the|an?|his|her|its|their) (?:[\w-]+ ){{0,2}}?(?:{_ANY})|it)"
_THE = r"(?:the|an?|his|her|its|their) (?:[\w-]+ ){0,2}?"
_TYRE = r"(?:tyres?|tires?|bumper|hubcaps?|(?:front|back|rear) wheels?|wheel(?! of)|mudguard)\b"
_WHEEL = (
    r"(?![^.;]*\b(?:bike|bicycle|cart|wagon|pram|barrow|carriage)\b)(?:[^.;]*\b(?:wheel|lug) nuts?\b"
    r"|(?:chang|replac|fit|remov|mend|fix|patch|pump)\w* (?:up )?(?:the|a|his|her|their|that) (?:[\w-]+ ){0,2}?(?:tyres?|tires?|wheel)\b"
    rf"|jack\w* (?:up )?(?:the|his|her|their) (?:[\w-]+ )?(?:{'|'.join(_WORDS.values())})"
    r"|(?:pump|crank|work|turn)\w* (?:at )?(?:the|a) (?:[\w-]+ ){0,2}?(?:handle of the )?jack\b"
    r"|(?:wedg|jam|put|plac|shov)\w* [^.;]*\b(?:behind|under|against) (?:the|a) (?:[\w-]+ )?(?:wheels?|tyres?|tires?)\b)"
)
"""What is done low at a wheel: it is changed, the car is jacked up there."""
_LOW_WORK = frozenset(
    {Pose.TEND, Pose.KNEEL, Pose.CROUCH, Pose.PUSH, Pose.PULL, Pose.PUT, Pose.HOLD, Pose.LIFT, Pose.KNOT, Pose.REACH, Pose.PRESS}
)
_HAILED = (
    rf"\A(?:hail|flag)\w* (?:down )?{_ITS}|\A(?:wav|whistl|signal|beckon|call)\w* (?:down|over|for) {_ITS}"
    rf"|\A(?:whistl|summon|stop)\w* (?:down )?(?:the|an?) (?:[\w-]+ ){{0,2}}?(?:{_WORDS['taxi']}|{_WORDS['tuk_tuk']}|{_WORDS['bus']})\b"
    r"|\A(?:rais|lift|throw|stick|hold|put|shoot|thrust)\w* (?:out |up )?(?:an?|his|her|their) (?:arm|hand|thumb)s?(?: up| out)? for "
    rf"{_ITS}"
)
"""What is done at a kerb to have a vehicle stop."""
_TOLD: tuple[tuple[re.Pattern[str], frozenset[Pose], str, Pose | None], ...] = tuple(
    (regex(words, re.IGNORECASE), poses, before, becomes)
    for words, poses, before, becomes in (
        (rf"\A{_WHEEL}", _LOW_WORK, "", Pose.KNEEL),
        (
            _HAILED,
            _HAILS,
            HAILING,
            Pose.WAVE,
        ),
        (
            (
                rf"\b(?:shut|clos|slam|push|kick|pull|bang|swing)\w*\b[^.;]*\b(?:(?:{_ANY})(?:['’]s)?(?: side)?|driver['’]s|passenger)"
                r"(?: side)? doors?\b"
            ),
            _SHUTS,
            "",
            Pose.SLAM,
        ),
        (
            rf"\b(?:on|onto|atop|on top of)\b[^.;,]*\broof of {_ITS}|\b(?:on|onto|atop) (?:the|his|her|their) (?:{_ANY})(?:['’]s)? roof\b",
            _UP,
            ON_ROOF,
            None,
        ),
        (rf"\A(?:kick|boot)\w* (?:out )?(?:at |against )?{_THE}(?:{_TYRE}|(?:{_ANY})\b(?!(?:['’]s)? doors?\b))", _KICKS, "", None),
        (rf"\b(?:hood|bonnet|fender) of {_ITS}|\b(?:{_ANY})(?:['’]s)? (?:hood|bonnet|fender)\b", _STRUCK, "", Pose.PAT),
        (rf"\b(?:roof|side|window|door|top) of {_ITS}|\b(?:{_ANY})(?:['’]s)? (?:roof|side|window|door)\b", _STRUCK, "", Pose.KNOCK),
        (
            (
                rf"\b(?:in|into|inside|from|out of|onto|on)\b[^.;,]*\b(?:back|rear|bed|boot) of {_ITS}|"
                r"\b(?:in|into|from|out of) (?:the|his|her|their) (?:vans?|ambulance|truck|pick-?up)\b"
            ),
            _LOADS,
            AT_BACK,
            None,
        ),
    )
)
"""The words for it, what is done, before the vehicle in `Blocking.at`, and the pose that it is seen in where it is another one."""


KICKED_ON = frozenset({"tyre"})
"""Things that are on a vehicle where they are kicked: nobody has them in the hand."""
_TYRES = regex(rf"\b{_TYRE}", re.IGNORECASE)
"""What a car is kicked at that the words do not name."""


def touched(pose: Pose | None, told: str, usual: str = "") -> tuple[str, Pose | None]:
    """`Blocking.at` of who does something to a vehicle, the `usual` one where it is only `it`, and the pose it is; empty for none."""
    for words, poses, before, becomes in _TOLD:
        unnamed = "car" if (pose in _KICKS and _TYRES.search(told)) or becomes is Pose.KNEEL else ""
        if pose in poses and words.search(told) and (kind := meant(told, usual) or unnamed) and (before != AT_BACK or kind in LOADED):
            return before + kind, becomes
    return "", None


_OUT_OF_IT = regex(
    rf"\bout (?:of )?(?:(?:the|an?|his|her|its|their) (?:[\w-]+ ){{0,2}}?(?:{_ANY})(?:['’]s)? (?:[\w-]+ )?windows?\b"
    rf"|(?:the|an?|his|her|its|their) (?:[\w-]+ )?windows? of {_ITS}\b"
    r"|(?:the|his|her|its) (?:driver['’]s|driver|passenger(?:['’]s)?)(?: side)? window\b|its (?:[\w-]+ )?window\b)",
    re.IGNORECASE,
)


def leant_from(pose: Pose | None, told: str, usual: str) -> str:
    """`Blocking.at` of who leans out of the window of a vehicle, the `usual` one where none is named; empty for all else."""
    if pose not in (Pose.PEEK, Pose.LEAN) or not (found := _OUT_OF_IT.search(told)):
        return ""
    kind = named(found.group()) or usual or "car"
    return f"{WINDOW_OF}{kind}" if kind in WINDOWED else ""


def as_named(at: str, text: str, usual: str = "") -> str:
    """`Blocking.at` for a car, with the vehicle that `text` names for the car; the `usual` one where it names none."""
    if not at.endswith("car") or (of(at) or at.removeprefix(HIDING)) != "car":
        return at
    kind = meant(text, usual) or "car"
    return at.removesuffix("car") + kind


PAINTED: dict[str, float] = {"white": 0.0, "cream": 0.04, "pale": 0.06, "silver": 0.2, "grey": 0.4, "gray": 0.4, "dark": 0.8, "black": 0.9}
"""Colours of vehicles that a picture without colours shows, and how dark they are."""
_PAINTED = regex(
    rf"\b(?P<paint>{'|'.join(PAINTED)})(?:[ ,][\w-]+){{0,2}}? (?:{_ANY}|cars?|vans?|sedans?|saloons?|lorry|tractors?)\b", re.IGNORECASE
)


def painted(text: str) -> str:
    """The colour of the vehicle that a text is about, one of `PAINTED`; empty where it tells none."""
    found = _PAINTED.search(text)
    return found["paint"].casefold() if found is not None else ""
