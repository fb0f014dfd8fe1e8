"""Panels by how they are set and shot: interiors, night scenes, two-shots, low angles, handheld shots.

A phrase only selects where it speaks of panels as such (`the night scenes`, `all two-shots`, `Rui's singles`), never where it may be the
wish (`make it a two-shot`, `at night`).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from storyboard.assistant.actions import Which
from storyboard.assistant.numbering import board_number
from storyboard.assistant.patterns import any_case
from storyboard.assistant.picking import planned
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.shots import Angle, Framing, Move, Panel, Time, Weather

Test = Callable[[SceneBoard, Panel], bool]


_SOME = r"(?:(?:in|of|on|for|throughout|across) )?(?:(?:all|every|each|both|any|only) )*(?:(?:of )?(?:the|our|those|these|my) )?"
_LED = (
    r"(?:(?:(?:in|of|on|for|throughout|across) )?(?:(?:all|every|each|both|any)(?: (?:of )?(?:the|our|those|these|my))?|the|our|"
    r"those|these|my|his|her|their)(?: (?:two|three|four|five|2|3|4|5))? )"
)
_UNITS = r"(?:scenes?|sequences?|panels?|shots?|pictures?|frames?|ones|stuff|material|set-?ups?|bits|work)"
_MANY = r"(?:scenes|sequences|panels|shots|pictures|frames|ones|stuff|material|set-?ups|bits|work)"
_SET = (
    r"(?: (?:that|which))?(?: (?:are|is|is set|are set|play|plays|take place|takes place|happen|happens|set|shot|playing|happening|"
    r"taking place))?"
)


def _kind(word: str, after: str, alone: str = "") -> re.Pattern[str]:
    """A kind of scenes: as an adjective of them (`night scenes`), told after them (`scenes at night`), or as a noun (`exteriors`)."""
    noun = rf"\b{_SOME}(?:{alone})\b(?= |$)(?! (?:of|to the) )|" if alone else ""
    return any_case(
        rf"\b{_LED}(?:{word})(?: |-)(?P<rest>(?:interiors?|exteriors?|{_UNITS}))\b|^(?:{word})(?: |-)(?P<more>interiors|exteriors|"
        rf"{_MANY})\b|"
        rf"{noun}"
        rf"(?:^ ?|\b{_LED})(?:(?:scenes|sequences|panels|shots|pictures|frames)|scene|panel|shot){_SET} (?:{after})\b(?= |$)|"
        rf"\b(?:everything|all|whatever|anything)(?: (?:that|which))?(?: ?['’]s)? (?:(?:is |that )?(?:set|plays|playing|takes place|"
        rf"taking place|"
        rf"happens|happening) )(?:{after})\b(?= |$)|"
        rf"(?<!set )(?<!play )(?<!shoot )\b(?:everything|whatever) (?:that is |that['’]s )?(?:{after})\b(?= (?!and\b|with\b|in\b|"
        rf"too\b|please\b))"
    )


BOTH = "INT/EXT"
"""The setting of scenes that play inside and outside."""
SETTINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        _kind(
            r"exterior|ext\.?|outdoors?|outside|open-air",
            r"outside|outdoors|out of doors|in the open(?: air)?|in the street",
            r"exteriors|every exterior|everything (?:outside|outdoors)|all the outsides",
        ),
        "EXT",
    ),
    (_kind(r"interior|int\.?|indoors?|inside", r"inside|indoors", r"interiors|every interior|everything (?:inside|indoors)"), "INT"),
)
TIMES: tuple[tuple[re.Pattern[str], Time], ...] = (
    (_kind(r"night(?:-?time)?|nocturnal", r"at night|by night|during the night"), Time.NIGHT),
    (_kind(r"day(?:-?time|light)?|noon", r"by day|during the day|in (?:the )?day(?:light|time)|at noon"), Time.DAY),
    (_kind(r"dawn|sunrise|early morning|morning", r"at (?:dawn|sunrise|daybreak)|in the morning"), Time.DAWN),
    (_kind(r"dusk|sunset|evening|twilight", r"at (?:dusk|sunset|twilight)|in the evening"), Time.DUSK),
)
WEATHERS: tuple[tuple[re.Pattern[str], Weather], ...] = (
    (_kind(r"rain|rainy|wet", r"in the rain|with rain|where it(?: is|['’]s)? rain(?:s|ing)"), Weather.RAIN),
    (_kind(r"snow|snowy", r"in the snow|with snow|where it(?: is|['’]s)? snow(?:s|ing)"), Weather.SNOW),
)


def _sort(word: str, single: str = "") -> re.Pattern[str]:
    """A sort of panels: several of them, or the only one where that is said of a scene."""
    one = single or word
    return any_case(
        rf"\b{_LED}(?:{word})(?:s\b|es\b|(?: |-)(?:shots?|panels?|pictures?|frames?|ones|angles)\b)|"
        rf"(?<=['’]s )(?:{one})(?= (?:in|of|should|needs?|must|could|is|from|has)\b| ?[\ue000-\ue1ff])|"
        rf"(?<=['’]s )(?:{word})(?:s\b|(?: |-)(?:shots?|panels?|pictures?|frames?|ones)\b)|"
        rf"\b(?:every|each|any) (?:{one})\b(?! (?:of|angle|from))|"
        rf"\bthe (?:{one})(?:(?: |-)shot)?(?= (?:of|in|on|with|is|isn|should|needs?|must|has|looks?|feels?|could)\b| ?[\ue000-\ue1ff]|$)|"
        rf"^(?:list |show(?: me)? |find )?(?:{word})s(?= (?:on|of|with|in|are|should|need|must|could)\b| ?[\ue000-\ue1ff])"
    )


FRAMINGS: tuple[tuple[re.Pattern[str], Framing], ...] = (
    (_sort(r"single"), Framing.SINGLE),
    (_sort(r"(?:two|2)[- ]?shot"), Framing.TWO),
    (_sort(r"(?:three|3)[- ]?shot"), Framing.THREE),
    (_sort(r"group(?:[- ]shot)?", r"group shot"), Framing.GROUP),
    (_sort(r"over[- ](?:the[- ])?shoulder|OTS|over", r"over[- ](?:the[- ])?shoulder|OTS"), Framing.OTS),
    (_sort(r"POV|point[- ]of[- ]view|subjective"), Framing.POV),
    (_sort(r"establishing|establisher"), Framing.ESTABLISHING),
    (_sort(r"profile"), Framing.PROFILE),
    (_sort(r"reaction"), Framing.REACTION),
    (_sort(r"empty|(?:people|person)less", r"empty (?:shot|panel|frame|picture)"), Framing.EMPTY),
)


def _from(where: str) -> re.Pattern[str]:
    """Panels by where they are seen from: `all shots from above should ...`, at the head of a clause."""
    return any_case(
        rf"^(?:in |for )?(?:all|every|each|both)(?: of)?(?: the| our)? (?:shots?|panels?|pictures?|frames?) (?:that are |taken |shot |"
        rf"seen |"
        rf"done )?from (?:{where})(?= (?:should|must|needs?|has|have|could|are|is|looks?)\b|[:,])"
    )


ANGLES: tuple[tuple[re.Pattern[str], frozenset[Angle]], ...] = (
    (_sort(r"low[- ]angle", r"low[- ]angle shot"), frozenset({Angle.LOW, Angle.WORM})),
    (_sort(r"high[- ]angle", r"high[- ]angle shot"), frozenset({Angle.HIGH})),
    (_sort(r"overhead|top|bird['’]?s[- ]eye(?:[- ]view)?", r"overhead(?: shot)?|top shot"), frozenset({Angle.OVERHEAD})),
    (_sort(r"from-above"), frozenset({Angle.HIGH, Angle.OVERHEAD})),
    (_sort(r"from-below"), frozenset({Angle.LOW, Angle.WORM})),
    (_from(r"above|high(?: up)?|on high"), frozenset({Angle.HIGH, Angle.OVERHEAD})),
    (_from(r"below|low down|underneath|the ground"), frozenset({Angle.LOW, Angle.WORM})),
    (_sort(r"dutch(?: angle)?|canted|tilted", r"dutch(?: angle| tilt)?(?: shot)?"), frozenset({Angle.DUTCH})),
)
MOVES: tuple[tuple[re.Pattern[str], frozenset[Move]], ...] = (
    (_sort(r"hand-?held"), frozenset({Move.HANDHELD})),
    (_sort(r"pan(?:ning)?", r"pan"), frozenset({Move.PAN_LEFT, Move.PAN_RIGHT})),
    (_sort(r"tilt(?:ing)?[- ](?:up|down)|tilting", r"tilt[- ](?:up|down)"), frozenset({Move.TILT_UP, Move.TILT_DOWN})),
    (_sort(r"crane|craning", r"crane shot"), frozenset({Move.CRANE_UP, Move.CRANE_DOWN})),
    (_sort(r"truck(?:ing)?|tracking", r"tracking shot"), frozenset({Move.TRUCK_LEFT, Move.TRUCK_RIGHT, Move.FOLLOW, Move.LEAD})),
    (_sort(r"zoom(?:ing)?", r"zoom"), frozenset({Move.ZOOM_IN, Move.ZOOM_OUT})),
    (_sort(r"push[- ]?in", r"push[- ]in"), frozenset({Move.PUSH_IN})),
    (_sort(r"pull[- ]?out", r"pull[- ]out"), frozenset({Move.PULL_OUT})),
    (_sort(r"static|locked[- ]off", r"static shot"), frozenset({Move.STATIC})),
    (_sort(r"moving|camera move", r"moving shot"), frozenset(set(Move) - {Move.STATIC})),
)


def of_scenes(board: Board, text: str) -> tuple[str, frozenset[str]]:
    """The rest of a text without its words for kinds of scenes, and the numbers of the scenes they mean; no number where there are none.

    Raises:
        InputError: such scenes are spoken of, but the board has none.
    """
    found: frozenset[str] | None = None
    for pattern, numbers in _kinds(board):
        hit = pattern.search(text)
        if hit is None:
            continue
        found = numbers() if found is None else _both(board, found, numbers())
        said = hit.groupdict()
        noun = next((one for one in (said.get("rest"), said.get("more")) if one and one.lower().startswith(("inter", "exter"))), "")
        text = " ".join(f"{text[: hit.start()]} {f'all {noun}' if noun else ''} {text[hit.end() :]}".split())
        if not found:
            raise InputError(f"No scene of this board is like that: {hit.group().strip()}. Name scenes by number, as in: scene 3.")
    return text, found or frozenset()


def _kinds(board: Board) -> list[tuple[re.Pattern[str], Callable[[], frozenset[str]]]]:
    def lit(time: Time) -> Callable[[], frozenset[str]]:
        return lambda: _scenes(board, lambda _, panel: panel.light.time is time)

    def wet(weather: Weather) -> Callable[[], frozenset[str]]:
        return lambda: _scenes(board, lambda _, panel: panel.light.weather is weather)

    def setting(wanted: str) -> Callable[[], frozenset[str]]:
        return lambda: _set(board, wanted)

    return [
        *((pattern, lit(time)) for pattern, time in TIMES),
        *((pattern, wet(weather)) for pattern, weather in WEATHERS),
        *((pattern, setting(wanted)) for pattern, wanted in SETTINGS),
    ]


def _scenes(board: Board, test: Test) -> frozenset[str]:
    return frozenset(scene.number for scene in board.scenes if any(test(scene, panel) for panel in scene.panels))


def _set(board: Board, wanted: str) -> frozenset[str]:
    return frozenset(scene.number for scene in board.scenes if scene.scene.setting == wanted)


def _both(board: Board, one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Scenes of both kinds; those that play inside and outside count as well where no other does."""
    return one & other or one & _set(board, BOTH)


def of_panels(text: str) -> tuple[str, list[Test], bool]:
    """The rest of a text without its words for sorts of panels, what such panels are known by, and whether they are spoken of as one."""
    tests: list[Test] = []
    single = False
    for pattern, test in _SORTS:
        hit = pattern.search(text)
        if hit is not None:
            tests.append(test)
            single = single or (hit.group().lower().startswith("the ") and not hit.group().rstrip().lower().endswith("s"))
            left = text[: hit.start()]
            noun = "panels" if left.endswith(("'s ", "’s ")) else ""
            text = " ".join(f"{left} {noun} {text[hit.end() :]}".split())
    return text, tests, single


def _framed(framing: Framing) -> Test:
    return lambda scene, panel: panel.seen(scene.shot(panel.shot)).framing is framing


establishes: Test = _framed(Framing.ESTABLISHING)
"""Whether a panel shows where a scene plays."""


def _angled(angles: frozenset[Angle]) -> Test:
    return lambda scene, panel: panel.seen(scene.shot(panel.shot)).angle in angles


def _moved(moves: frozenset[Move]) -> Test:
    return lambda scene, panel: panel.seen(scene.shot(panel.shot)).move in moves


_SORTS: tuple[tuple[re.Pattern[str], Test], ...] = (
    *((pattern, _framed(framing)) for pattern, framing in FRAMINGS),
    *((pattern, _angled(angles)) for pattern, angles in ANGLES),
    *((pattern, _moved(moves)) for pattern, moves in MOVES),
)


def fitting(board: Board, which: Which, tests: list[Test]) -> str:
    """The printed numbers of those panels that are of all these sorts.

    Raises:
        InputError: none is.
    """
    found = [board.find(id) for id in planned(board, which)]
    numbers = [board_number(board, panel.id) for scene, panel in found if all(test(scene, panel) for test in tests)]
    if not numbers:
        raise InputError("No panel there is shot like that. Name panels by number, as in: 3B-2.")
    return ",".join(numbers)
