"""Parts of a picture in words: `in the upper left corner`, `bottom right`, as fractions of it."""

from __future__ import annotations

import re

from storyboard.assistant.patterns import any_case

CORNER, EDGE, SIDE = 0.4, 0.2, 0.4
"""How much of the picture's width or height a corner, an edge or a side takes."""
_SHARES = {
    "corner": CORNER,
    "edge": EDGE,
    "border": EDGE,
    "side": SIDE,
    "half": 0.5,
    "third": 0.34,
    "quarter": 0.5,
    "part": SIDE,
    "": CORNER,
}
_OF = r"(?: (?:of|in) (?:the |its )?(?:frame|picture|image|panel|drawing|shot|painting))?"
_V, _H = r"(?:top|upper|bottom|lower)", r"(?:left|right)"
REGION = any_case(
    rf"\b(?:(?:in|into|on|onto|at|from|along|near|out of|to) )?(?:the )?(?:very |far )?(?:"
    rf"(?:(?P<v>{_V})[ -]?)?(?:(?P<h>{_H})(?:[ -]hand)?[ -]?)?(?P<part>corner|edge|half|third|quarter|border|side|part)"
    rf"|(?P<top>{_V})[ -](?P<left>{_H})|(?P<middle>(?:dead )?cent(?:re|er)|middle)(?= of the (?:frame|picture|image|"
    rf"panel|drawing)))\b{_OF}",
)
MIDDLE = "0.25,0.25,0.5,0.5"
ONLY_THERE = any_case(
    r"\b(?:erase|remove|delete|kill|lose|get rid of|paint(?: out| in| over)?|clone out|clean(?: up)?|tidy(?: up)?|clear(?: up)?|"
    r"sort(?: out)?|mend|smooth(?: out)?|repair|straighten|retouch|fix|touch up|blur|darken|"
    r"brighten|lighten|"
    r"add|put|draw|dim|crop out|take|redo|repaint|edit)\b",
)
"""What may be done to a part of a picture alone."""
PART_ITSELF = any_case(r"(?:(?:make|turn|get|have|let|give|keep|set|only|just) )*")
LED = any_case(r"(?:in|into|on|onto|at|from|along|near|out|to)\b")
GOES_IN = any_case(r"\b(?:add|put|draw|move|place)\b")


def region(text: str) -> str:
    """The part of the picture a text speaks of, as `x,y,width,height` in fractions of it; empty where it speaks of none."""
    for hit in REGION.finditer(text):
        if hit["middle"]:
            return MIDDLE
        across, down = (hit["h"] or hit["left"] or "").lower(), (hit["v"] or hit["top"] or "").lower()
        if across or down:
            return _box(across, down, _SHARES[(hit["part"] or "").lower()])
    return ""


def _box(across: str, down: str, share: float) -> str:
    width, height = share if across else 1.0, share if down else 1.0
    left = 1.0 - width if across == "right" else 0.0
    top = 1.0 - height if down in {"bottom", "lower"} else 0.0
    return ",".join(f"{round(one, 2):g}" for one in (left, top, width, height))


def only_there(text: str, names: frozenset[str]) -> bool:
    """Whether a part of the picture is to be changed and the rest is not: who is put somewhere is a matter of the whole picture."""
    alone = PART_ITSELF.match(text)
    if alone is not None and (hit := REGION.match(text, alone.end())) and not LED.match(hit.group()):
        return True
    return ONLY_THERE.search(text) is not None and not (GOES_IN.search(text) and names & set(re.findall(r"[^\W\d_]+", text.casefold())))
