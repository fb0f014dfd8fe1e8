"""The other vehicle of a scene that plays in one: who comes behind, beside or towards it, rams it, cuts across its way, or comes to grief.

`The Mercedes fills the back window`, `A police car pulls level`, `Two headlights leave the lane, and come` are about another vehicle
than the one that people sit in; where it is decides the picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.breakdown import similes
from storyboard.model.patterns import regex
from storyboard.shots import sight_words
from storyboard.shots.beats import Beat, What

BEHIND, BESIDE, TOWARDS, ACROSS, RAMS = "behind", "beside", "towards", "across", "rams"
SPINS, CRASHES, STRUCK, GAP = "spins", "crashes", "struck", "gap"
SWINGS_OUT = "swings_out"
"""`Detail.tool` of what comes behind and has just left its lane."""
WHERE = (BEHIND, BESIDE, TOWARDS, ACROSS, RAMS, SPINS, CRASHES, STRUCK, GAP)
"""Where another vehicle is, or what becomes of it, as `Detail.hand` names it; the scene's own is in the gap between one and a wall."""
PLUNGES, TIPS = "plunges", "plunges_tipped"
"""What the scene's own vehicle does down a steep street: on all its wheels, or with those of one side off the ground."""
OUTSIDE = -3.0
"""Metres into the picture from which somebody sits in none of the seats of a car."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another vehicle than the scene's own."""

    kind: str
    where: str
    """One of `WHERE`; empty where the words do not tell."""
    within: bool = False
    """Whether it is seen from inside: in a window or a mirror, or by somebody who looks out."""


_PARTS = frozenset(["engine", "motor", "bonnet", "hood", "radiator", "traffic", "tank", "wreck", "rental", "estate", "trailer"])
_LIT = "headlights headlamps headlight high-beams full-beams"
_KINDS: dict[str, str] = {
    word.replace("-", " "): kind for kind, line in (*sight_words.ROAD.items(), ("car", _LIT)) for word in line.split() if word not in _PARTS
}
_WORDS = "|".join(re.escape(word).replace(r"\ ", "[ -]") for word in sorted(_KINDS, key=len, reverse=True))
_MENTION = regex(
    rf"(?P<owner>\b(?:[\w’']+s['’]|[^\W\d_]+['’]s|their|our|his|her|its|my|your)\s+)?(?P<the>\bthe\s+)?(?P<like>(?:[\w-]+\s+){{0,2}}?)"
    rf"\b(?P<word>{_WORDS})\b",
    re.IGNORECASE,
)
_NOT_OURS = regex(
    r"\b(?:other|another|second|behind|following|pursuing|chasing|pursuers?|police|black|white|red|blue|green|grey|gray|silver|dark|big|huge|same"
    r"|oncoming|approaching|parked|enemy|rival)\b",
    re.IGNORECASE,
)
_MIRROR = r"(?:in|at|into) (?:the|his|her|their|its) (?:\w+ )?mirrors?"
_GLASS = r"back window, rear window, rear[- ]?view, windscreen, windshield, side window, through the (?:glass|window), pov"
_OURS = r"(?:them|us|him|her|it|the (?:tuk[- ]?tuk|car|van|truck|taxi|cab|jeep|bike|convoy)|(?:their|our|his|her) \w+)"
_FRONT = "(?:windscreen|windshield|bonnet|hood|roof|grille)"
_STRIKES = "(?:bursts|explodes|smashes|splatters|shatters|lands|breaks|splats|strikes|hits|cracks|thuds|bounces)"
_RAMMED = (
    "rams?, ramming, bumps?, slams? into, smash(?:es)? into, hits?, clips?, rear-ends?, sideswipes?, crash(?:es)? into, ploughs? into,"
    " plows? into, nudges?, batters?, shoves?, shunts?, collides? with, scrapes? along, grinds? along, bashes?"
)


_IN_GAP = r"(?:gap|room|space|squeez\w+|scrap\w+|thread\w*|slip\w*|shoots?|dart\w*|fits?|inch\w*|wedged)"
_WALLS = "(?:walls?|houses?|buildings?|facades?|kerb|barriers?|rails?)"


def _either(words: str) -> str:
    """A group of alternatives that are listed with commas."""
    return "(?:" + "|".join(word.strip() for word in words.split(", ")) + ")"


_WHERE: tuple[tuple[str, str], ...] = (
    (GAP, rf"{_IN_GAP}\b[^.;]{{0,24}}? (?:in )?between\b[^.;]* {_WALLS}"),
    (RAMS, rf"{_either(_RAMMED)} {_OURS}"),
    (RAMS, r"(?:rams?|bumps?|hits?|shunts?)[^.;]{0,24} from behind"),
    (STRUCK, rf"{_STRIKES}[^.;]{{0,16}} (?:on|onto|against|into|across|off|the)[^.;]{{0,12}} {_FRONT}"),
    (
        SPINS,
        _either(
            "spins?, skids?, snakes, swerves?, fishtails?, slews, slides, aquaplanes, loses (?:control|grip), turns over, stops across"
        ),
    ),
    (
        CRASHES,
        _either("overturns?, rolls over, flips, crash(?:es)?, does not, doesn['’]t, explodes?, blows up, smashes, somersaults, plunges"),
    ),
    (CRASHES, r"(?:goes (?:off|over|through)|bursts?|is wrecked|jackknifes|ends up|(?:hits|wraps (?:itself )?around) (?:an?|the))"),
    (
        BESIDE,
        _either("alongside, beside, level with, abreast, (?:draws|pulls) level, next to, overtakes?, overtaking, side by side, passes"),
    ),
    (TOWARDS, _either("oncoming, towards?, head[- ]on, straight at, comes? at, coming at, wrong (?:side|lane), meets?")),
    (
        BEHIND,
        _either(r"behind, back window, rear window, rear[- ]?view, follow(?:s|ing|ed)?, chas(?:es|ing), gain(?:s|ing), tail(?:s|ing)?"),
    ),
    (BEHIND, _either("clos(?:es|ing) in, clos(?:es|ing) the (?:gap|distance), catch(?:es|ing) up, in pursuit, pursu(?:es|ing), shadows")),
    (BEHIND, rf"(?:{_MIRROR}|hangs back|keeps? (?:pace|(?:its|his) distance)|(?:on|in) (?:their|his|her|our) (?:tail|bumper|heels|wake))"),
    (BEHIND, "after (?:them|us|him|her)"),
    (
        ACROSS,
        _either(r"across, in front of, ahead, cuts? (?:in|off|them|him|her), blocks?, pulls out, swings? out, side street, out of an? \w+"),
    ),
)
"""Where a vehicle is by the words; the first row that is found counts."""
_TOLD = tuple((where, regex(rf"\b{words}\b", re.IGNORECASE)) for where, words in _WHERE)
_IN_SIGHT = regex(rf"\b(?:{_MIRROR}|{_either(_GLASS)})\b", re.IGNORECASE)


def other(text: str, heading: str = "", *, before: str = "") -> Other | None:
    """The other vehicle that a sentence of a scene in a vehicle is about; None where it names none, or only the scene's own.

    Args:
        text: the sentence.
        heading: of the scene; the vehicle it names is the scene's own.
        before: what was told before in the scene: who looks out of a rear window sees what comes behind.
    """
    kind = next((_KINDS[_plain(hit["word"])] for hit in _MENTION.finditer(similes.without(text)) if _is_other(hit, text, heading)), "")
    if not kind:
        return None
    where = next((where for where, told in _TOLD if told.search(text)), "")
    looks = bool(_IN_SIGHT.search(text))
    if not where and (looks or _KINDS_LIT.search(text)):
        where = BEHIND if re.search(r"\b(?:rear|back|behind)\b", before[-300:], re.IGNORECASE) else TOWARDS
    return Other(kind, where, where == GAP or (looks and where in (BEHIND, BESIDE, TOWARDS)))


_KINDS_LIT = regex(rf"\b(?:{_LIT.replace(' ', '|').replace('-', '[ -]')})\b", re.IGNORECASE)


def kind_in(heading: str) -> str:
    """The kind of the vehicle that a heading names; a car where it names none."""
    found = re.search(rf"\b(?:{_WORDS})\b", heading, re.IGNORECASE)
    return _KINDS[_plain(found[0])] if found else "car"


def _plain(word: str) -> str:
    return word.casefold().replace("-", " ")


def _is_other(hit: re.Match[str], text: str, heading: str) -> bool:
    """Whether a vehicle that is named is not the one people sit in."""
    word, own = _plain(hit["word"]), heading.casefold().replace("-", " ")
    near = text[hit.start() : hit.end() + 24]
    if re.search(rf"\b{re.escape(word)}\b", own):
        return any(_plain(one) not in own for one in _NOT_OURS.findall(near))
    if word in _LIT.replace("-", " ").split():
        return hit["owner"] is None and not re.search(r"\b(?:switch|turn|flick|kill|dip)", text, re.IGNORECASE)
    if hit["owner"] is not None and not _NOT_OURS.search(hit["owner"] + hit["like"]):
        return False
    return not (hit["the"] and word in _ANY and not _NOT_OURS.search(near))


_ANY = frozenset({"car", "cab", "taxi", "vehicle", "limo", "limousine"})
"""Words that mean the scene's own car where nothing else is said."""


def of_panel(members: Sequence[Beat], heading: str, earlier: Sequence[Beat]) -> Other | None:
    """The other vehicle in the words of a panel: the first whose place is told, else the first."""
    before = " ".join(beat.text for beat in earlier if beat.what is What.ACTION)
    found = [one for beat in members if beat.what is What.ACTION and (one := other(beat.text, heading, before=before)) is not None]
    return next((one for one in found if one.where), next(iter(found), None))
