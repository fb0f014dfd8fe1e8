"""AV scripts in the Markdown of avscript (github.com/kenlowrie/avscript): `- shot`, narration under it, and directives.

Directives, definitions and class marks are furniture; the cover's values are the title page; sections are sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture, Kind
from storyboard.script import colon
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script
from storyboard.script.paragraphs import gathered
from storyboard.script.rows import unpaged

LEAST_MARKS = 3
"""Lines with marks of avscript that make a text one."""

LONGEST = 4000
"""Characters of a line that is looked at for marks."""

_DIRECTIVE = regex(r"@(?:link|import|var|break|raw|debug|dump|image|set|html|code|watch|stop|quit|exit|trace|wrap|parse)\b.*|@\+?.*@?$")
_MARK = regex(
    r"@(?:link|import|var|break|raw|debug|dump|image|set|html|code)\b|\{:[^}]*\}|\[[\w.]+\]=|\[(?:var|link|image|code)\.|\$\$\w+\$\$|///Shotlist///"
    r"|(?:---|@@@)\s*\w*Title\b",
)
_CLASS = regex(r"\{:([^{}]*)\}\s*")
_DEFINED = regex(r"\[[\w.]+\](?:=|:(?!\s)).*")
_CALL = regex(r"\[[\w.{}]+(?:\(.*\\?)?\]?|\$\$\w+\$\$:.*")
_COVER = regex(r"\[var\.(?:cover|revision|contact)\b")
_OLD_COVER = regex(r"\$\$(cover|revision|contact)\$\$:")
_VALUE = regex(r'(\w+)\s*=\s*"([^"]*)"')
_OLD_VALUE = regex(r"<<(.*?)>>")
_SECTION = regex(r"(#{1,6}|---+|@@@)\s*(\w+(?:Title|_title)\b|\.)?\s*(.*)")
_SHOT = regex(r"[-*]\s+(?=\S)")
_KEYS = {"title": "title", "author": "author", "logline": "logline", "v": "revision"}
_OLD_KEYS = {"cover": ("title", "author", "logline"), "revision": ("revision",), "contact": ("contact",) * 9}


class _State(NamedTuple):
    """What is gathered while reading."""

    found: list[Found]
    furniture: list[Furniture]
    page: dict[str, str]


def is_avscript(text: str) -> bool:
    """Whether a text carries marks that only avscript knows, and shots."""
    marks = shots = 0
    for line in text.split("\n"):
        if len(line) <= LONGEST:
            marks += bool(_MARK.match(line))
            shots += line[:2] in {"- ", "* "} or line[:4] == "{:.s" or bool(_CLASS.match(line))
        if marks >= LEAST_MARKS and shots:
            return True
    return False


def read(text: str) -> Script:
    """An avscript document."""
    state = _State([], [], {})
    mode = ""
    going = False
    for number, line in enumerate(unpaged(text).split("\n"), 1):
        if going:
            _take(state, "directive", line, number)
            going = line.rstrip().endswith("\\")
        elif not line.strip():
            mode = mode if mode in {"section", "shots"} else ""
        elif not _apart(state, line, number):
            mode = _line(state, line, number, mode)
        else:
            going = line.rstrip().endswith("\\")
    found = tuple(gathered(list(_spoken(state.found))))
    return Script("text", found, state.page, furniture=tuple(sorted(state.furniture, key=lambda item: item.line)))


def _take(state: _State, kind: str, text: str, line: int) -> None:
    if text.strip():
        state.furniture.append(Furniture(kind=kind, text=text.strip(), page=0, line=line))


def _apart(state: _State, line: str, number: int) -> bool:
    """Takes a line that is no part of the script: a comment, a directive, a definition, a call."""
    bare = line.strip()
    if bare.startswith("//") and not bare.startswith("///"):
        words = bare.strip("/ -")
        if "$$" in words or words.startswith("@"):
            _take(state, "directive", bare, number)
        elif words:
            state.found.append(Found(Kind.NOTE, words, number))
        return True
    if _COVER.match(bare) or _OLD_COVER.match(bare):
        _take(state, "directive", _covered(state, bare), number)
        return True
    apart = bare.startswith("///") or _DIRECTIVE.fullmatch(bare) or _DEFINED.fullmatch(bare) or (_CALL.fullmatch(bare) and len(bare) > 2)
    if apart and not bare.startswith("@@@"):
        _take(state, "directive", bare, number)
        return True
    return False


def _covered(state: _State, bare: str) -> str:
    """The cover's values put to the title page, and what is left of the line."""
    old = _OLD_COVER.match(bare)
    if old:
        pairs = list(zip(_OLD_KEYS[old[1]], _OLD_VALUE.findall(bare), strict=False))
        rest = _OLD_VALUE.sub("", bare)
    else:
        pairs = [(_KEYS.get(key, "contact"), value) for key, value in _VALUE.findall(bare)]
        rest = _VALUE.sub(lambda match: f'{match[1]}=""', bare)
    for key, value in pairs:
        if value.strip():
            state.page[key] = f"{state.page[key]}\n{value.strip()}" if key in state.page else value.strip()
    return rest


def _line(state: _State, line: str, number: int, mode: str) -> str:
    """Reads a line of the script; what the next one may go on with is given back."""
    indented = line[:1] in {" ", "\t"}
    bare = line.strip()
    while len(bare) <= LONGEST and (match := _CLASS.match(bare)):
        _take(state, "markup", match[1], number)
        bare = bare[match.end() :]
    if not bare:
        return mode
    section = _SECTION.fullmatch(bare) if len(bare) <= LONGEST and not indented else None
    if section and (section[3] or section[2]):
        _take(state, "markup", section[2] or "", number)
        _add(state, Kind.SECTION, section[3].strip("# "), number)
        return "note" if (section[2] or "").startswith("note") else ("section" if section[3] else "untitled")
    shot = _SHOT.match(bare)
    if shot and not indented:
        _add(state, Kind.ACTION, bare[shot.end() :], number)
        return "shots"
    return _other(state, bare, number, mode, indented)


def _other(state: _State, bare: str, number: int, mode: str, indented: bool) -> str:
    if mode == "untitled":
        _add(state, Kind.SECTION, bare, number)
        return "section"
    kinds = {"note": Kind.NOTE, "section": Kind.SYNOPSIS if indented else Kind.ACTION, "shots": Kind.ACTION if indented else Kind.DIALOGUE}
    _add(state, kinds.get(mode, Kind.ACTION), bare, number)
    return mode


def _add(state: _State, kind: Kind, text: str, number: int) -> None:
    words, spans = plain(text.strip())
    if words:
        state.found.append(Found(kind, words, number, emphasis=spans))


def _spoken(found: Sequence[Found]) -> Iterator[Found]:
    """Narration that says who speaks, taken apart."""
    for item in found:
        name = colon.label(item.text) if item.kind == Kind.DIALOGUE else ""
        yield from colon.speech(item, name) if name else [item]
