"""Panels by where they stand to others that are named by number: `everything after 9D`, `between 4C and 4F`, `the shot before 7D`.

Read while numbers stand under signs, and put under a sign of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import Which
from storyboard.assistant.numbering import MOST, Kind, Signs, board_number, figure, masked, rows
from storyboard.assistant.patterns import N, any_case
from storyboard.assistant.picking import of_numbers, planned
from storyboard.model.board import Board
from storyboard.model.patterns import regex

BACK = frozenset({"before", "preceding", "ahead of"})
MANY = any_case(
    r"\b(?:everything|anything|whatever|all|panels|shots|pictures|frames|rest|ones|stuff|remainder)(?: (?:that|which))?"
    r"(?: (?:is|are|comes?))?(?: \w+)? ?$",
)
"""What makes `before 9D` a row of panels, rather than a place."""


_ALL = (
    r"(?:(?:in|on|for|of) )?(?:everything|anything|whatever|all(?: of)?(?: the| those| these)?(?: (?:panels|shots|scenes|pictures|frames|"
    r"that|ones))?|"
    r"(?:the |those )?(?:panels|shots|scenes|pictures|frames|rest|remainder|others|stuff|ones)|every (?:panel|shot|scene|picture))"
    r"(?: (?:that|which))?(?: (?:is|are|comes?|coming|follows?|happens?|lies|lie|left))?"
)
_JUST = r"(?:right |just |immediately |directly |straight |shortly )?"
AFTER = any_case(rf"\b{_ALL} {_JUST}(?:after|past|beyond|later than|following|behind) (?P<start>{N})")
TO_THE_END = any_case(
    rf"(?:\bfrom )?(?P<start>{N}) (?:to|until|till|through|up to) the (?:very )?end(?: of (?:it|(?:the|that) (?:scene|film|movie|board|"
    rf"story)|{N}))?"
)
AND_AFTER = any_case(
    rf"(?P<start>{N}) ?(?:,? and|,? plus|,|&|\+) {_ALL} {_JUST}(?:after(?! (?:him|her|them|us|the|a|an)\b)|following|"
    rf"from there(?: on(?:wards?)?)?)"
    rf"(?: (?:it|that|this|there))?(?: in (?:the|that|this|its) (?:same )?scene)?"
)
"""`9C and everything after it`."""
STARTING = any_case(rf"\b(?:{_ALL} )?(?:starting|beginning) (?:with|at|from) (?P<start>{N})(?: on(?:wards?)?)?")
BETWEEN = any_case(rf"\b{_ALL} (?:in )?between (?P<start>{N})(?:,? and (?P<end>{N}))?")
BESIDE = any_case(
    rf"\b(?:(?:in|on|for|of) )?(?:the )(?:(?P<count>two|three|four|2|3|4) )?(?:next |previous )?(?P<unit>shots?|panels?|ones?|pictures?|"
    rf"frames?|scenes?) "
    rf"(?:(?:that|which) (?:is|are|comes?) )?{_JUST}(?P<way>before|after|following|preceding|ahead of) (?P<of>{N})"
)


Run = tuple[Kind, Sequence[str]]
"""Kind and numbers of a run."""
Found = Callable[[re.Match[str], Board, Signs], Run | None]


SPANNED = any_case(r"(?<![\w-])(\d{1,4}[A-Z]{1,2}(?:-\d{1,3})?) ?[-–—>]+ ?(\d{1,4}[A-Z]{1,2}(?:-\d{1,3})?)(?![\w-])")
"""`9A-9C`."""
_AND = r"(?: ?, ?(?:and )?| ?& ?| and | ?/ ?| ?\+ ?)"
LETTERS = regex(rf"(?<![\w-])(?P<scene>\d{{1,4}})(?P<first>[A-Z])(?P<more>(?:(?:{_AND}| ?[-–—] ?| to )[A-Z](?![\w'’-]))+)")
"""`5A, B and C`, `5A-C`."""
FIGURES = regex(
    rf"(?<![\w-])(?P<shot>\d{{1,4}}[A-Z]{{1,2}})-(?P<first>\d{{1,3}})(?P<more>(?:(?:{_AND}| to | ?[–—] ?)-?\d{{1,3}}(?![\w'’-]))+)"
)
"""`7C-1, 2 and 3`, `7C-1 and -2`."""

BARE = any_case(
    r"(?:(?<=\s)|^)(?P<lead>same(?: thing| again)? (?:with|for|in|on)|ditto(?: for)?|also|do|except|but|in|of|for|on|throughout|"
    r"approve|lock|omit|redraw|repaint|redo|darken|brighten|sign off(?: on)?|show(?: me)?) "
    r"(?P<numbers>\d{1,3}(?:(?:, ?\d{1,3})*,? (?:and|&) \d{1,3}| ?[-–] ?\d{1,3}| to \d{1,3})?)"
    r"(?=[.!?]*$|[,;:](?! ?\d)|[.!?] | (?:should|must|has|have|is|are|looks?|needs?|comes?|could|please|instead|too|"
    r"as well|with|without|and (?!\d)|but|at|by)\b)",
)
"""A scene by its bare number: `fog in 9`, `approve 10`."""

STAYS = any_case(r",? (?:and |but )?(?:scene )?(\d{1,3}) (?:stays|remains)(?: as (?:it )?(?:is|was))?(?=[.,;!]|$)")
"""A scene that is left alone: `9 stays`."""
AS_IS = any_case(
    r"(?<!keep)(?<!leave)(?<!touch)(?<!be)[,;]? (?:and |but )?(?:panel |shot )?(\d{1,4}[A-Z]{1,2}(?:-\d{1,3})?):? "
    r"(?:as (?:it )?is|as they are|stays?(?: as (?:it )?(?:is|was))?|unchanged|untouched|"
    r"leave(?: it)?(?: alone| as (?:it )?is)?|no changes?)(?=$|[,;.])",
)
"""A panel that is left alone: `3F as is`."""
BARE_WISHED = any_case(
    r"(?P<lead>(?:^|(?<=, )|(?<=\band )|(?<=; )))(?P<numbers>\d{1,3})(?= (?:(?:even|much|way|a bit|a little|slightly) "
    r")*(?:darker|brighter|lighter|dimmer|"
    r"wider|closer|tighter|looser|warmer|colder|cooler|moodier|foggy|rainy|stormy|snowy|handheld|at (?:night|dawn|"
    r"dusk|noon)|in (?:the )?(?:rain|fog|snow))\b)",
)
"""`5 darker, 6 lighter`."""
BARE_AGAIN = any_case(
    r"^(?P<lead>(?:and |then )?)(?P<numbers>\d{1,3}(?:(?:, ?\d{1,3})*,? (?:and|&) \d{1,3})?)"
    r"(?=(?: (?:as well|too|also|the same|again|likewise))[ .!?]*$)",
)
"""`8 as well`."""
BARE_FIRST = any_case(
    r"^(?P<lead>)(?P<numbers>\d{1,3})(?=[,:]? (?:the )?(?:first|second|third|fourth|fifth|last|opening|closing|final|"
    r"penultimate) (?:panel|shot|one|frame|picture))",
)
"""`8, second shot`."""
BARE_MADE = any_case(
    r"(?:(?<=\s)|^)(?P<lead>make|push|turn|set|take|bring|put|keep|give) (?P<numbers>\d{1,3})(?= (?:to (?!\d)|into|a "
    r"bit|a little|more|less|much|"
    r"darker|brighter|lighter|wider|closer|tighter|colder|warmer|(?:at )?(?:night|dawn|dusk|noon)|evening|morning|foggy|rainy|snowy|stormy|"
    r"in (?:the )?(?:rain|fog|snow))\b)",
)
"""`push 10 to pink`."""

_PANEL = r"(?: (?:one|panel|shot|frame|picture))?"
SHORTHAND = tuple(
    (any_case(pattern), plain)
    for pattern, plain in (
        (
            rf"\b(?:the )?(?:penultimate|second[- ](?:to[- ])?last|(?:last|one) but (?:one|last)|next[- ]to[- ]last){_PANEL}\b",
            "the penultimate panel",
        ),
        (rf"\b(?:the )?(?:antepenultimate|third[- ](?:to[- ]|from )?last){_PANEL}\b", "the antepenultimate panel"),
        (rf"\b(?:the )?second{_PANEL} from the end\b", "the penultimate panel"),
        (rf"\b(?:the )?third{_PANEL} from the end\b", "the antepenultimate panel"),
        (r"\b(?:scn?|s)\.? ?#? ?(?=\d{1,3}(?![\w-]))|\bscene ?# ?(?=\d)", "scene "),
        (r"\b(scene \d{1,3}),? ?(?:p|pn|pnl|panel|sh|shot) ?#?(\d{1,2})(?![\w-])", r"panel \2 of \1"),
        (r"(?<![\w.])(\d{1,3})\.([A-Z])(?![\w.])", r"\1\2"),
        (r"(?<![\w-])(\d{1,3}[A-Z])/(\d)(?![\w/])", r"\1-\2"),
    )
)
"""How panels are written in short, and counted from the end."""


def listed_out(text: str, board: Board) -> str:
    """A request with each number of a list in full, where the board has those panels."""
    shots = frozenset(scene.shot_number(shot) for scene in board.scenes for shot in scene.shots)
    panels = frozenset(scene.panel_number(panel) for scene, panel in board.panels())
    for short, plain in SHORTHAND:
        text = short.sub(plain, text)
    text = AS_IS.sub(r" but leave \1 as it is", STAYS.sub(r" but scene \1 stays", text))
    for pattern in (BARE, BARE_WISHED, BARE_AGAIN, BARE_FIRST, BARE_MADE):
        text = pattern.sub(lambda hit: _scene(hit, board), text)
    text = LETTERS.sub(lambda hit: _full(hit, hit["scene"], hit["first"], shots, r"[A-Z]"), SPANNED.sub(r"\1 to \2", text))
    return FIGURES.sub(lambda hit: _full(hit, hit["shot"] + "-", hit["first"], panels, r"\d+"), text)


def _scene(hit: re.Match[str], board: Board) -> str:
    known = {scene.number for scene in board.scenes}
    return f"{hit['lead']} scene {hit['numbers']}".strip() if set(re.findall(r"\d+", hit["numbers"])) <= known else hit.group()


def _full(hit: re.Match[str], stem: str, first: str, known: frozenset[str], item: str) -> str:
    more = re.sub(rf"(?:(?<=[ ,&+/])-)?{item}", lambda one: stem + one.group().lstrip("-"), hit["more"])
    whole = re.sub(r" ?[-–—] ?(?=\d+[A-Z]$)", " to ", f"{stem}{first}{more}")
    numbers = re.findall(rf"{re.escape(stem)}{item}", whole)
    return whole if all(number.upper() in known for number in numbers) else hit.group()


def numbered(text: str, board: Board, signs: Signs) -> str:
    """A sentence with a sign for each number, row or run of panels, shots or scenes."""
    text = masked(text, board, signs)
    for pattern, found in _RUNS:
        text = pattern.sub(_signing(found, board, signs), text)
    return rows(text, board, signs)


def _signing(found: Found, board: Board, signs: Signs) -> Callable[[re.Match[str]], str]:
    def sign(hit: re.Match[str]) -> str:
        run = found(hit, board, signs) if len(signs.numbers) < MOST else None
        return signs.number(run[0], ",".join(run[1]), True) if run and run[1] else hit.group()

    return sign


def _row(board: Board, number: tuple[Kind, str, bool]) -> tuple[Kind, list[str], int, int] | None:
    """The scenes of the board, or the panels of a scene, and from where to where in it a number is; None where it is no single one."""
    kind, text, _ = number
    scenes = [scene.number for scene in board.scenes]
    if text in scenes:
        return "scenes", scenes, scenes.index(text), scenes.index(text)
    if "," in text or kind == "scenes" or not _known(board, text):
        return None
    ids = tuple(of_numbers(board, text))
    scene = board.find(ids[0])[0]
    row = [panel.id for panel in scene.panels]
    return "panels", [scene.panel_number(panel) for panel in scene.panels], row.index(ids[0]), row.index(ids[-1])


def _known(board: Board, number: str) -> bool:
    return any(number in {scene.shot_number(scene.shot(panel.shot)), scene.panel_number(panel)} for scene, panel in board.panels())


def _up_to(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    """`up to scene 4`, `until 9D`: the panels of the scene before it."""
    found = _row(board, signs.of(hit["end"]))
    if found is None or (words.BEFORE.match(hit.group()) and found[0] == "panels" and not MANY.search(hit.string[: hit.start()])):
        return None
    kind, row, first, last = found
    excluded = words.BEFORE.search(hit.group()) or (kind == "panels" and not words.INCLUSIVE.search(hit.group()))
    return kind, row[:first] if excluded else row[: last + 1]


def _onwards(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    """`scene 5 on`, `from 9D on`: the panels of the scene from there."""
    found = _row(board, signs.of(hit["start"]))
    return (found[0], found[1][found[2] :]) if found else None


def _to_the_end(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    """`from 5B to the end of the scene`; `move 8A to the end` is none."""
    led = signs.of(hit["start"])[2] or hit.group().lower().startswith("from")
    return _onwards(hit, board, signs) if led else None


def _after(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    found = _row(board, signs.of(hit["start"]))
    return (found[0], found[1][found[3] + 1 :]) if found else None


def _between(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    """Scenes from one to another; the panels that lie between two of the same scene."""
    kind, text, led = signs.of(hit["start"])
    ends = [(kind, one, led) for one in text.split(",")] + ([signs.of(hit["end"])] if hit["end"] else [])
    low, high = (_row(board, ends[0]), _row(board, ends[1])) if len(ends) == 2 else (None, None)
    if low is None or high is None or low[1] != high[1]:
        return None
    return low[0], low[1][low[2] : high[3] + 1] if low[0] == "scenes" else low[1][low[3] + 1 : high[2]]


def _beside(hit: re.Match[str], board: Board, signs: Signs) -> Run | None:
    """The panels just before or after one, in the order of the story; scenes where scenes are meant."""
    count, back = int(figure(hit["count"])) if hit["count"] else 1, hit["way"].lower() in BACK
    found = _row(board, signs.of(hit["of"]))
    if found is None:
        return None
    if found[0] == "scenes":
        return ("scenes", _next_to(found[1], found[2:], count, back=back)) if hit["unit"].lower().startswith("scene") else None
    story = [board_number(board, id) for id in planned(board, Which(everything=True))]
    places = [story.index(number) for number in found[1][found[2] : found[3] + 1] if number in story]
    return ("panels", _next_to(story, (places[0], places[-1]), count, back=back)) if places else None


def _next_to(row: Sequence[str], spot: tuple[int, int], count: int, *, back: bool) -> Sequence[str]:
    return row[max(spot[0] - count, 0) : spot[0]] if back else row[spot[1] + 1 :][:count]


_RUNS: tuple[tuple[re.Pattern[str], Found], ...] = (
    (BESIDE, _beside),
    (BETWEEN, _between),
    (AND_AFTER, _onwards),
    (AFTER, _after),
    (TO_THE_END, _to_the_end),
    (STARTING, _onwards),
    (words.UP_TO, _up_to),
    (words.ONWARDS, _onwards),
)
