"""The words for what bodies do close up, to themselves and each other: a hood drawn over a head, a kiss on a brow."""

from __future__ import annotations

import re
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.deed import Deed
from storyboard.shots.fittings import fit
from storyboard.shots.floor import Floor
from storyboard.shots.relation_words import BY_HOOD, ELBOWED, HAND_KISSED, HOODED, IN_BOTH_HANDS, TURNED_ROUND
from storyboard.shots.seat_words import EMPTY, KISSED
from storyboard.shots.seat_words import done as done_in_seat

_WHOSE = r"(?:his|her|their|the (?:\w+ )?[^\W_]+['’]s|[^\W_]+['’]s)"
_WHOM = r"(?:him|her|them|the [a-z]+|(?-i:[A-Z])[^\W_]*)"
_CLOTH = r"(?:hood|coat|jacket|blanket|shawl|cloak|sack|sheet|towel)"
_KISSED_HAND = "(?:hands?|fingers|fingertips|knuckles|palm|ring)"
_LIFTS = r"\A(?:lift|haul|hoist|pick|heav|yank|swing|rais)\w*\b[^.;]*?"


class _Row(NamedTuple):
    at: str
    pose: Pose
    words: re.Pattern[str]
    other: bool = False
    """Whether it is done to somebody."""


def _row(at: str, pose: Pose, words: str, *, other: bool = False) -> _Row:
    return _Row(at, pose, regex(words, re.IGNORECASE), other)


_ROWS: tuple[_Row, ...] = (
    _row(
        "own_hood",
        Pose.WEAR,
        r"\A(?:pull|draw|tug|put|throw|flip|rais|yank|lift)\w*\b(?![^.;]*\b(?:down|back|off)\b)"
        r"(?: up (?:his|her|their|the) (?:\w+ )?hood\b| (?:his|her|their|the) (?:\w+ )?hood\b[^.;]*\b(?:up|over (?:his|her|their) (?:own )?"
        r"(?:head|face|eyes|hair)|tight\w*|closer|forward)\b)",
    ),
    _row(
        "own_cuff",
        Pose.PUT,
        r"\A(?:tuck|slip|slid|push|hid|stuff|conceal|shov|palm|work)\w*\b[^.;]*\b(?:into|up|in|inside|down) (?:his|her|their) (?:own )?"
        r"(?:\w+ )?(?:sleeve|cuff)\b",
    ),
    _row(
        "own_collar",
        Pose.WEAR,
        r"\A(?:put|rais|lift|bring|hold|lay|press|clutch|finger|touch|grip|grasp|fiddl|play)\w*\b"
        r"(?! (?:up )?(?:the|an?) (?!hands?|fingers?|palm))[^.;]{0,30}?"
        r"\b(?:his|her|their) (?:own )?(?:\w+ )?(?:collar|lapels?|top button)\b",
    ),
    _row(
        "own_breast",
        Pose.PUT,
        r"\A(?:tuck|slip|slid|push|put|stuff|shov|stick|drop|clip|fold)\w*\b[^.;]*\b(?:in|into|inside) (?:his|her|their|the) (?:own )?"
        r"(?:\w+ )?(?:breast|shirt|top|chest) pocket\b",
    ),
    _row(
        "own_chest",
        Pose.PUT,
        r"\A(?:tuck|slip|slid|push|put|stuff|shov|stick|drop)\w*\b[^.;]*\b(?:in|into|inside) (?:his|her|their) (?:own )?"
        r"(?:(?:inside|inner|coat|jacket) pocket|coat|jacket|blouse|waistcoat)\b",
    ),
    _row(
        "own_pocket",
        Pose.PUT,
        r"\A(?:tuck|slip|slid|push|put|stuff|shov|stick|drop)\w* (?!(?:his|her|their|both) hands?\b)[^.;]*\b(?:in|into) (?:his|her|their)"
        r" (?:own )?(?:\w+ )?pocket\b",
    ),
    _row(
        "",
        Pose.EAT,
        r"\A(?:put|pop|plac|stick|slip|shov|slid|stuff|cram|jam|clamp|tuck)\w*\b[^.;]*\b(?:in|into|between|under) "
        r"(?P<own>his|her|their) (?:own )?(?:mouth|lips|teeth|tongue)\b",
    ),
    _row(
        "collar",
        Pose.LIFT,
        rf"{_LIFTS}\bby (?:the|his|her|their) (?:collar|lapels?|scruff|throat|shirt|shirtfront|neck|jacket|coat)\b",
        other=True,
    ),
    _row("ribs", Pose.LIFT, rf"{_LIFTS}\b(?:under|by|beneath) (?:the|his|her|their|both) (?:arms|armpits)\b", other=True),
    _row(
        HOODED, Pose.STAND, rf"\A(?:pull|draw|throw|put|tug|drap|fling|yank)\w*\b[^.;]*\b{_CLOTH}\b[^.;]*\bover {_WHOSE} head\b", other=True
    ),
    _row(
        TURNED_ROUND,
        Pose.STAND,
        rf"\A(?:(?:an?|the) (?:\w+ )?hand )?(?:(?:tak|grab|seiz|catch|grip|grasp)\w* {_WHOM} (?:roughly |gently )?"
        r"by (?:the|his|her|their|one|a) (?:\w+ )?(?:shoulders?|arm|elbow|sleeve) and )?"
        rf"(?:turn|spin|whirl|swing|wheel|yank|pull|wrench)\w* {_WHOM} (?:a?round|about)\b",
        other=True,
    ),
    _row(
        BY_HOOD,
        Pose.STAND,
        rf"\A(?:catch|grab|seiz|snatch|grip|hold|yank|pull|haul|jerk|drag|tak)\w* {_WHOM} (?:back |up )?"
        r"by (?:the|his|her|their) (?:\w+ )?(?:hood|scruff|nape)\b",
        other=True,
    ),
    _row(
        ELBOWED,
        Pose.STAND,
        rf"\A(?:elbow\w* {_WHOM} (?:\w+ )?in|(?:driv|drov|ram|jab|dig|dug|slam|thrust|sink|sank|jam|smash|swing|plant|bur[iy])\w* "
        rf"(?:an?|his|her|their|one|the) (?:\w+ )?elbows? (?:\w+ )?(?:in|into|to|against|at)) (?:the|{_WHOSE}) (?:\w+ )?"
        r"(?:ribs|side|stomach|belly|gut|chest|kidneys?|solar plexus)\b",
        other=True,
    ),
    _row(
        IN_BOTH_HANDS,
        Pose.STAND,
        rf"\A(?:tak|cup|clasp|hold|grasp|press|fold)\w*\b (?:both (?:of )?)?{_WHOSE} (?:\w+ )?hands (?:in|between|inside) "
        r"(?:his|hers|her|both|their)\b",
        other=True,
    ),
    _row(
        HAND_KISSED,
        Pose.STAND,
        rf"\A(?:press|rais|lift|bring|carr|put|hold|draw|touch|tak)\w*\b [^.;,]*?(?P<hand>{_WHOSE}) (?:\w+ )?{_KISSED_HAND} (?:up )?to "
        r"(?!(?P=hand)\b)(?P<own>his|her|their) (?:own )?(?:lips|mouth)\b",
        other=True,
    ),
    _row(
        HAND_KISSED,
        Pose.STAND,
        r"\A(?:kiss\w*|\w+ (?:a|one) (?:\w+ )?kiss (?:on|to|upon)|"
        r"(?:press|brush|touch|put)\w* (?:his|her|their) (?:lips|mouth) (?:to|on|against)) "
        rf"(?:the (?:back|palm|tips?) of )?(?P<whose>{_WHOSE}) (?!own\b)(?:\w+ )?{_KISSED_HAND}\b",
        other=True,
    ),
    _row(
        HAND_KISSED,
        Pose.STAND,
        rf"\A(?:(?:tak|seiz|grasp|catch|reach|lift|rais|grab|clasp|hold)\w*\b [^.;,]*?{_WHOSE} (?:\w+ )?{_KISSED_HAND}\b"
        r"[^.;]*? (?:and|to) )?"
        r"kiss\w* (?:it|them)\b(?! goodbye)",
        other=True,
    ),
    _row(
        "doorway",
        Pose.STOP,
        r"\A(?:block|bar|fill)\w*\b[^.;]*\b(?:doorway|door|entrance)\b[^.;]*\barms? (?:\w+ )?(?:spread|outstretched|wide|out)\b|"
        r"\A(?:spread|fling|throw|stretch)\w* (?:out )?(?:his|her|both|their) arms (?:\w+ )?(?:across|in|to block) the (?:\w+ )?"
        r"(?:doorway|door|entrance)\b",
    ),
    _row(
        "sill",
        Pose.FALL,
        r"\A(?:tumbl|fall|pitch|crash|div|plung|go|roll|topple)\w*\b(?=[^.;]*\bhead[- ]?(?:first|long)\b)"
        r"[^.;]*\b(?:window|skylight|porthole)\b",
    ),
)
"""The first that fits counts."""
_KISSED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (at, regex(rf"\b(?:{words})\b", re.IGNORECASE))
    for at, words in (("brow", "forehead|brow|temple"), ("cheek", "cheeks?"), ("head", "(?:top|crown) of|head|hair"))
)
_OFF_GROUND = regex(
    r"\A(?:lift|haul|hoist|heav|yank)\w*\b[^.;]*\b(?:off|from) (?:the|his|her|their) (?:ground|floor|feet)\b", re.IGNORECASE
)


def close_up(floor: Floor, who: str, deed: Deed, told: str) -> None:
    """Brings somebody into what the words of a deed have them do close up; leaves them as they are where they tell of nothing so."""
    other = _other(floor, who, deed)
    if floor.car and (at := KISSED if deed.pose is Pose.KISS else done_in_seat(told)):
        _in_seat(floor, who, at, other)
    elif deed.pose is Pose.KISS and not _row_of(floor, who, deed, other):
        at = next((at for at, words in _KISSED if words.search(told)), "")
        floor.change(who, at=at or floor.here[who].at)
    elif floor.here[who].at == "collar" and other and _OFF_GROUND.match(told):
        _set(floor, who, "collar", Pose.LIFT, other)
    elif (row := _row_of(floor, who, deed, other)) is not None:
        _set(floor, who, row.at, row.pose, other if row.other else "")


def _row_of(floor: Floor, who: str, deed: Deed, other: str) -> _Row | None:
    return next((row for row in _ROWS if row.words.match(deed.told) and _meant(floor, who, row, deed, other)), None)


def _other(floor: Floor, who: str, deed: Deed) -> str:
    """Whom it is done to: who is named, whom they look at, the only other one there."""
    rest = [one for one in floor.here if one != who]
    return next((one for one in (deed.whom, floor.here[who].gaze) if one in rest), rest[0] if len(rest) == 1 else "")


def _in_seat(floor: Floor, who: str, at: str, other: str) -> None:
    """Somebody in a vehicle does what is done on its seats, and stays on theirs."""
    pose = floor.here[who].pose
    floor.change(who, at=at, gesture=None, pose=pose if pose is Pose.DRIVE else Pose.SIT)
    floor.change(who, gaze=other if at == KISSED else "")
    if at in EMPTY and not floor.here[who].holds:
        floor.change(who, thing="", named="")
        floor.recent = ("", "")


def _meant(floor: Floor, who: str, row: _Row, deed: Deed, other: str) -> bool:
    """Whether a row is about who does it: what is done over `her` head by a woman with nobody named is done to herself."""
    own_part = row.at.startswith("own_")
    if not row.other:
        tended = own_part and deed.pose is Pose.TEND and deed.whom in floor.here
        return not tended and (not floor.car or own_part) and _is_own(floor, who, row, deed.told)
    if row.at == HAND_KISSED:
        return (
            bool(other)
            and deed.pose is not Pose.SPEAK_INTO
            and floor.here[other].pose is not Pose.LIE
            and _is_own(floor, who, row, deed.told)
            and _is_theirs(floor, who, row, deed)
        )
    if row.at in (TURNED_ROUND, BY_HOOD, ELBOWED) and other and floor.here[other].pose in _LOW:
        return False
    own = _HIS.search(deed.told)
    return bool(other) and not (row.at == HOODED and own and floor.builds.get(who) == _BUILDS[own["whose"].casefold()])


def _is_own(floor: Floor, who: str, row: _Row, told: str) -> bool:
    """Whether a part of a body that words name is of who does it, as far as `his` and `her` say."""
    found = row.words.search(told)
    whose = _BUILDS.get((found.groupdict().get("own") or "").casefold()) if found else None
    return whose is None or floor.builds.get(who) not in set(_BUILDS.values()) - {whose}


def _is_theirs(floor: Floor, who: str, row: _Row, deed: Deed) -> bool:
    """Whether a hand that is kissed is the other's: `his fingers` of a man who has no man before him are his own."""
    found = row.words.match(deed.told)
    whose = _BUILDS.get((found.groupdict().get("whose") or "").casefold()) if found else None
    others = {floor.builds.get(one) for one in floor.here if one != who}
    return whose is None or floor.builds.get(who) != whose or whose in others


_HIS = regex(r"\bover (?P<whose>his|her) head\b", re.IGNORECASE)
_BUILDS = {"his": "man", "her": "woman"}


_LOW = frozenset({Pose.SIT, Pose.DRIVE, Pose.LIE, Pose.KNEEL, Pose.CROUCH})
"""Who does something close up without getting up for it."""


def _set(floor: Floor, who: str, at: str, pose: Pose, other: str) -> None:
    seated = pose in (Pose.STAND, Pose.PUT, Pose.WEAR, Pose.EAT) and floor.here[who].pose in _LOW
    floor.change(who, **({"gesture": pose if pose is not Pose.STAND else None} if seated else {"pose": pose, "gesture": None}))
    floor.change(who, to=None)
    if other:
        floor.change(who, at=at, gaze=other)
    elif not at or at.startswith("own_"):
        floor.change(who, at=at)
    else:
        fit(floor, who, at)
