"""What a single line of Fountain is, as far as the line itself can say: headings, transitions, cues and all that is marked."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Kind
from storyboard.script import headings, names, omitted, transitions
from storyboard.script.emphasis import plain
from storyboard.script.found import Found

LONGEST_CUE = 120
"""Characters of a cue; a longer line in capitals is action."""

LONGEST_NUMBER = 20
"""Characters of a scene number."""

CASELESS_CUE = 20
"""Characters of a cue in a writing without capitals; it counts only where a parenthetical stands under it."""

REMEMBERED = 2048
"""Lines remembered for what they are: a script has the same few cues over and over."""

_NUMBER = regex(rf"\s*#([^\s#\\]{{1,{LONGEST_NUMBER}}})#\s*$")
_SECTION_END = regex(r"(?<!\S)#+$")
_BRACKETS = regex(r"[(（][^()（）]*[)）]?")
_VOICED = regex(
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|the)\s+){1,4}\((?:V\.? ?O\.?|O\.? ?[SC]\.?|CONT['’]D|CONTINUED|cont['’]d)\)"
    r"(?:\s*\([^()]{1,20}\))?\s*\^?"
)
"""A name in small letters with an extension that only cues have: `O'Neil (V.O.)`."""
_CALIBRE = regex(r"\.\d+[\s-]*(?:cal|mag|spec|auto|mm\b|gauge|pistol|revolver|rifle|gun|handgun|round|bullet|shell|slug)")


class Line(NamedTuple):
    """A line of the file, without notes and boneyards."""

    number: int
    text: str


def found(kind: Kind, text: str, line: Line) -> Found:
    """An element of one line; `text` may hold emphasis."""
    words, spans = plain(text)
    return Found(kind, words, line.number, 0, spans)


def standing(line: Line) -> Found | None:
    """The element of a line that says by itself what it is; None for action, cues and speech.

    Blanks behind `TO:` make a transition action, says the specification.
    """
    text = line.text.strip()
    marked = _MARKED.get(text[:1])
    if marked:
        return marked(text, line)
    kind = _natural(text)
    if kind is Kind.SCENE_HEADING:
        return _heading(text, line)
    return found(kind, text, line) if kind and not (text.endswith("TO:") and line.text.endswith(" ")) else None


@lru_cache(maxsize=REMEMBERED)
def _natural(text: str) -> Kind | None:
    """Heading, transition or none of them, for a line without a mark."""
    if len(text) <= headings.LONGEST and headings.is_heading(plain(text)[0] if text[:1] in "*_" else text):
        return Kind.SCENE_HEADING
    if transitions.is_transition(text):
        return Kind.TRANSITION
    return Kind.SCENE_HEADING if (text.isupper() or _is_partly_loud(text)) and headings.is_omitted(text) else None


def _is_partly_loud(text: str) -> bool:
    """Whether the first or the last word of a short line is in capitals, as in `OMITTED 12 thru 15`."""
    return 0 < len(text) < omitted.LONGEST and (text.split(maxsplit=1)[0].isupper() or text.rsplit(maxsplit=1)[-1].isupper())


def is_invisible(text: str, *, spoken: bool = False) -> bool:
    """Whether a line is a section, a synopsis or a page break: they hold wherever they stand.

    In speech only `#` with a blank behind it is a section: people say `#nofilter`.
    """
    if text[:1] == "=":
        return len(text) > 2 or bool(text.strip("= "))
    return text[:1] == "#" and bool(text.strip("# ")) and (not spoken or text.lstrip("#")[:1].isspace())


def is_cue(text: str, second: str) -> bool:
    """Whether a line names who speaks next: capitals outside brackets with a letter among them, or forced by `@`.

    `second` is the line under it. Lines that are `standing` are no cues, and are not to be asked for.
    """
    if text[:1] == "@":
        return (bool(second) or len(text) <= LONGEST_CUE) and bool(text[1:].rstrip("^ ")) and not text[1].isspace()
    if not second or len(text) > LONGEST_CUE or text[:1] in _MARKED:
        return False
    name = _BRACKETS.sub("", text) if "(" in text or "（" in text else text
    if name.isupper() or (text[0] != "\\" and (names.is_loud(name) or _VOICED.fullmatch(text))):
        return True
    return name == name.upper() and _is_caseless_cue(name.strip("^ "), second.lstrip())


def _is_caseless_cue(name: str, second: str) -> bool:
    return len(name) <= CASELESS_CUE and second[:1] in {"(", "（"} and any(char.isalpha() for char in name)


def _heading(text: str, line: Line, *, forced: bool = False) -> Found:
    """A heading without its mark; its number is what stands between `#` at the end, or in front where it is not forced."""
    match = _NUMBER.search(text[-2 * LONGEST_NUMBER :])
    number = match[1].rstrip(".") if match else ""
    words = text[: len(text) - len(match[0])] if match and number else text
    if not number and not forced:
        number, words = headings.numbered(words)
        words = _without_margin(words, number)
    return found(Kind.SCENE_HEADING, words.strip(), line)._replace(number=number)


def _without_margin(words: str, number: str) -> str:
    """A heading without its number where that stands behind it again, as in the right margin: `12 EXT. SEA 12`."""
    bare = words.rstrip()
    return bare[: -len(number)] if number and bare.endswith((f" {number}", f"\t{number}")) else words


def _forced_heading(text: str, line: Line) -> Found | None:
    """A single full stop and a letter or digit. Also `.(X)`, `."X"` and `.*X*`, but no `.44 calibre`."""
    after = text[1:2]
    meant = after.isalnum() or (after and after in "*_(\"'\\")
    return _heading(text[1:], line, forced=True) if meant and not _CALIBRE.match(text) else None


def _equals(text: str, line: Line) -> Found | None:
    words = text.lstrip("=").strip()
    if words:
        return found(Kind.SYNOPSIS, words, line)
    return Found(Kind.PAGE_BREAK, "", line.number) if len(text) > 2 else None


def _section(text: str, line: Line) -> Found | None:
    words = _SECTION_END.sub("", text.lstrip("#").strip()).strip()
    return found(Kind.SECTION, words, line)._replace(level=len(text) - len(text.lstrip("#"))) if words else None


def _lyric(text: str, line: Line) -> Found:
    return found(Kind.LYRIC, text[1:].strip(), line)


def _arrow(text: str, line: Line) -> Found | None:
    """`> centred <` or `> transition`."""
    if len(text) > 1 and text[-1] == "<" and text[-2] != "\\":
        return found(Kind.CENTERED, text[1:-1].strip(), line)
    words = text[1:].strip()
    return found(Kind.TRANSITION, words, line) if words else None


def _nothing(_text: str, _line: Line) -> None:
    return None


_MARKED: dict[str, Callable[[str, Line], Found | None]] = {
    ".": _forced_heading,
    "=": _equals,
    "#": _section,
    "~": _lyric,
    ">": _arrow,
    "!": _nothing,
    "@": _nothing,
    "": _nothing,
}
"""What a line is that starts with a mark. Forced action and cues depend on the lines after them."""
