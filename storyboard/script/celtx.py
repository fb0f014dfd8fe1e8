"""Celtx's desktop scripts: an archive with the script as HTML, a paragraph an element, its class the kind.

The HTML is read by its tags alone, in linear time: nothing is rendered, run or fetched. The line of an element is the number
of its paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from itertools import takewhile
from typing import NamedTuple

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Kind
from storyboard.script.found import Found, Script
from storyboard.script.headings import numbered
from storyboard.script.normalise import decoded
from storyboard.script.packed import Archive, member, named, others
from storyboard.script.paragraphs import Run, bracketed, gathered, moved, styled

SCRIPT = r"(?:.*/)?script[^/]*\.x?html?"
"""The script in the archive."""

KINDS = {
    "sceneheading": Kind.SCENE_HEADING,
    "action": Kind.ACTION,
    "character": Kind.CHARACTER,
    "dialog": Kind.DIALOGUE,
    "dialogue": Kind.DIALOGUE,
    "parenthetical": Kind.PARENTHETICAL,
    "transition": Kind.TRANSITION,
    "shot": Kind.SHOT,
    "act": Kind.CENTERED,
    "lyrics": Kind.LYRIC,
    "text": Kind.GENERAL,
}
"""Paragraphs by their class; every other one is general text."""

STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline"}

LOOKS = {"bold": "bold", "italic": "italic", "underline": "underline"}
"""Words of a style attribute that are emphasis."""

META = {
    "author": "author",
    "cx.byline": "credit",
    "cx.contact": "contact",
    "dc.rights": "copyright",
    "dc.source": "source",
}
"""Names of `meta` that are the title page."""

NUMBERS = ("scenenumber", "scenestr", "number")
NOTES = ("text", "title")
"""Attributes of a note that hold what it says."""

MOST_TAGS = 300_000
"""Tags of a script; a feature script has about 30,000."""

_TOKEN = regex(r"<(/?)([A-Za-z][\w:-]*)([^<>]*)>|<[!?][^<>]*>|([^<]+|<)")
_ATTRIBUTE = regex(r"(?<![\w:.-])([\w:.-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_BLANKS = regex(r"[ \t\n]+")
_SILENT = frozenset({"head", "style", "script", "title"})
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "li", "tr"})
_LINE = Run("\n")


class _Token(NamedTuple):
    """A tag, or text between two."""

    tag: str = ""
    closes: bool = False
    attributes: Mapping[str, str] = {}
    text: str = ""


class _Open(NamedTuple):
    """A tag that is open, with what it makes of the text in it."""

    tag: str
    styles: frozenset[str]
    note: bool = False
    dual: bool = False


class _Paragraph(NamedTuple):
    attributes: Mapping[str, str]
    runs: list[Run]
    notes: list[list[str]]
    dual: bool

    def says(self) -> bool:
        """Whether there is a word or a note in it."""
        return bool(self.notes) or any(run.text.strip() for run in self.runs)


def script_of(source: Archive) -> str:
    """The path of the script in an archive; empty where it is none of Celtx's."""
    return named(source.members, SCRIPT)


def read_archive(source: Archive) -> Script:
    """A script of Celtx in its archive.

    Raises:
        InputError: its script cannot be unpacked, is no text, or has more than `MOST_TAGS` tags.
    """
    html = decoded(member(source, script_of(source)), source.name)
    if html.count("<") > MOST_TAGS:
        raise InputError(f"{source.name} has more than {MOST_TAGS:,} HTML tags. Split the script into several projects.")
    return read(html)._replace(notices=others(source.members, SCRIPT))


def read(text: str) -> Script:
    """A script of Celtx as HTML."""
    tokens = list(_tokens(text))
    found: list[Found] = []
    speeches = 0
    for line, paragraph in enumerate(filter(_Paragraph.says, _paragraphs(tokens)), 1):
        kind = _kind(paragraph)
        speeches = (speeches + (kind is Kind.CHARACTER)) if paragraph.dual else 0
        found += _elements(paragraph, kind, line, "" if not paragraph.dual else "left" if speeches < 2 else "right")
    return Script("celtx", tuple(gathered(found)), _title_page(tokens))


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(_without_comments(text)):
        slash, tag, attributes, words = match.groups()
        if tag:
            yield _Token(tag.lower(), bool(slash), _attributes(attributes))
        elif words:
            yield _Token(text=unescape(_BLANKS.sub(" ", words)))


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)


def _attributes(text: str) -> dict[str, str]:
    return {match[1].lower(): unescape(match[2] or match[3] or "").strip() for match in _ATTRIBUTE.finditer(text)}


def _paragraphs(tokens: Iterable[_Token]) -> Iterator[_Paragraph]:
    """Paragraphs with their runs and notes. Text outside of every paragraph is one too, so that no word is lost."""
    stack: list[_Open] = []
    now = _Paragraph({}, [], [], False)
    for token in tokens:
        if token.tag in _BLOCKS:
            yield now
            dual = any(open_tag.dual for open_tag in stack) or "dual" in token.attributes.get("class", "")
            now = _Paragraph(token.attributes if token.tag != "div" and not token.closes else {}, [], [], dual and not token.closes)
        if token.tag == "br":
            now.runs.append(_LINE)
        elif token.tag and not token.closes:
            _opened(token, stack, now)
        elif token.tag:
            _closed(token.tag, stack)
        elif not any(open_tag.tag in _SILENT for open_tag in stack):
            _written(token.text, stack, now)
    yield now


def _opened(token: _Token, stack: list[_Open], now: _Paragraph) -> None:
    if token.tag in {"meta", "link", "img", "hr", "input"} or len(stack) > 50:
        return
    label = token.attributes.get("class", "").lower()
    look = token.attributes.get("style", "").lower()
    styles = frozenset(name for word, name in LOOKS.items() if word in look) | frozenset(filter(None, [STYLES.get(token.tag)]))
    note = token.tag == "span" and "note" in label
    if note:
        now.notes.append([next((token.attributes[key] for key in NOTES if token.attributes.get(key)), "")])
    if token.tag in _BLOCKS:
        stack[:] = [open_tag for open_tag in stack if open_tag.tag == "div"]
    stack.append(_Open(token.tag, styles, note, token.tag == "div" and "dual" in label))


def _closed(tag: str, stack: list[_Open]) -> None:
    """Closes the innermost tag of this name and all that were left open in it; a tag that was never opened closes nothing."""
    inside = len(list(takewhile(lambda open_tag: open_tag.tag != tag, reversed(stack))))
    if inside < len(stack):
        del stack[len(stack) - inside - 1 :]


def _written(text: str, stack: list[_Open], now: _Paragraph) -> None:
    if any(open_tag.note for open_tag in stack) and now.notes:
        now.notes[-1].append(text)
    else:
        now.runs.append(Run(text, frozenset().union(*(open_tag.styles for open_tag in stack))))


def _kind(paragraph: _Paragraph) -> Kind:
    classes = paragraph.attributes.get("class", "").lower().split()
    return next((KINDS[name] for name in classes if name in KINDS), Kind.GENERAL)


def _elements(paragraph: _Paragraph, kind: Kind, line: int, dual: str) -> Iterator[Found]:
    words, spans = styled(paragraph.runs)
    if words:
        found = Found(kind, words, line, emphasis=spans, dual=dual)
        if kind is Kind.SCENE_HEADING:
            found = _with_number(found, paragraph.attributes)
        yield bracketed(found) if kind is Kind.PARENTHETICAL else found
    yield from (Found(Kind.NOTE, note, line) for note in map(_note, paragraph.notes) if note)


def _note(parts: Sequence[str]) -> str:
    """What a note says in its attribute and in its text, once where both are the same."""
    told, written = parts[0].strip(), " ".join("".join(parts[1:]).split())
    return "\n".join(dict.fromkeys(filter(None, (told, written))))


def _with_number(found: Found, attributes: Mapping[str, str]) -> Found:
    typed, rest = numbered(found.text)
    number = typed or next((attributes[key] for key in NUMBERS if attributes.get(key)), "")
    return found._replace(number=number, text=rest, emphasis=moved(found.emphasis, len(rest) - len(found.text), len(rest)))


def _title_page(tokens: Iterable[_Token]) -> dict[str, str]:
    """The title of the document and what its `meta` say of it."""
    page: dict[str, str] = {}
    inside = False
    for token in tokens:
        if token.tag == "title":
            inside = not token.closes
        elif inside and token.text.strip():
            page["title"] = token.text.strip()
        elif token.tag == "meta" and token.attributes.get("content"):
            key = META.get(token.attributes.get("name", "").lower())
            page |= {key: token.attributes["content"]} if key else {}
    return page
