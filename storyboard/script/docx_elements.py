"""Paragraphs of a word processor to elements: by the names of their styles, else by how far they are indented, else as plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Emphasis, Kind
from storyboard.script import av, fountain, text
from storyboard.script.bylines import credited, is_credit
from storyboard.script.found import Found, Script
from storyboard.script.headings import is_heading, is_omitted, numbered
from storyboard.script.paragraphs import CREDITS, TitleLine, bracketed, gathered, moved, title_page
from storyboard.script.transitions import is_transition

STYLES = {
    "scene heading": Kind.SCENE_HEADING,
    "scene header": Kind.SCENE_HEADING,
    "slugline": Kind.SCENE_HEADING,
    "slug line": Kind.SCENE_HEADING,
    "slug": Kind.SCENE_HEADING,
    "action": Kind.ACTION,
    "scene description": Kind.ACTION,
    "description": Kind.ACTION,
    "stage direction": Kind.ACTION,
    "character": Kind.CHARACTER,
    "character name": Kind.CHARACTER,
    "character cue": Kind.CHARACTER,
    "cue": Kind.CHARACTER,
    "speaker": Kind.CHARACTER,
    "dialogue": Kind.DIALOGUE,
    "dialog": Kind.DIALOGUE,
    "speech": Kind.DIALOGUE,
    "parenthetical": Kind.PARENTHETICAL,
    "parentheses": Kind.PARENTHETICAL,
    "wryly": Kind.PARENTHETICAL,
    "transition": Kind.TRANSITION,
    "shot": Kind.SHOT,
    "lyric": Kind.LYRIC,
    "lyrics": Kind.LYRIC,
    "new act": Kind.CENTERED,
    "end of act": Kind.CENTERED,
    "act": Kind.CENTERED,
    "general": Kind.GENERAL,
    "synopsis": Kind.SYNOPSIS,
    "note": Kind.NOTE,
    "heading 1": Kind.SECTION,
    "heading 2": Kind.SECTION,
    "heading 3": Kind.SECTION,
}
"""Styles by their names in small letters; words before these, as in `SP Action`, do not matter."""

TITLES = frozenset({"title", "subtitle", "author", "byline"})
"""Styles of a title page."""

TELLING = frozenset({Kind.SCENE_HEADING, Kind.CHARACTER, Kind.DIALOGUE})
"""Kinds of styles that make a document a screenplay written with styles."""

NEAR = 144
"""Twentieths of a point, one character of Courier, by which indents of one kind may differ."""

LEAST_SPEECHES = 2
"""Names with less indented text under them that make a document a laid-out screenplay; one is enough after a heading."""

LONGEST_NAME = 60
"""Characters of a line that may be a name."""

_BRACKETS = regex(r"[(（][^()（）]*[)）]?")
_SPOKEN = SPEECH | {Kind.CHARACTER, Kind.PARENTHETICAL}
_WORD_BREAK = regex(r"[\s_:/-]+")


class Paragraph(NamedTuple):
    """One paragraph of a document."""

    line: int
    raw: str
    """Its words with the blanks at both ends."""
    spans: tuple[Emphasis, ...] = ()
    style: str = ""
    """The name of its style in small letters."""
    indent: int = 0
    """From the left margin to its first line, in twentieths of a point."""
    align: str = ""
    new_page: bool = False
    """Whether it stands on a new page."""
    breaks: bool = False
    """Whether there is a page break in it."""
    notes: tuple[str, ...] = ()
    cell: tuple[int, ...] = ()
    """Table, row and column; empty outside of tables."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.raw.strip()

    def found(self, kind: Kind) -> Found:
        """The paragraph as an element; without words where it has none."""
        left = len(self.raw) - len(self.raw.lstrip())
        return Found(kind, self.text, self.line, emphasis=moved(self.spans, -left, len(self.text)))


def script(paragraphs: Sequence[Paragraph]) -> Script:
    """A whole document as a script, in the first way that fits it."""
    front, body = _front(paragraphs)
    page = title_page([line for item in front for line in _title_lines(item)])
    notices = _notices(body)
    kinds = [style_kind(item.style) for item in body]
    if TELLING & set(filter(None, kinds)):
        known = [kind or _unstyled(item) for kind, item in zip(kinds, body, strict=True)]
    elif _is_laid_out(body):
        known = list(_by_indent(body))
    else:
        return _as_text(body, page, notices)
    return Script("docx", tuple(gathered(list(_elements(body, known)))), page, notices=notices)


def style_kind(style: str) -> Kind | None:
    """What a style makes of its paragraphs; None where its name says nothing of it."""
    words = [word for word in _WORD_BREAK.split(style.casefold()) if word]
    tails = (" ".join(words[start:]) for start in range(len(words)))
    return next((STYLES[tail] for tail in tails if tail in STYLES), None)


def is_name(words: str) -> bool:
    """Whether a line is in capitals outside of brackets, as cues are."""
    letters = [char for char in _BRACKETS.sub("", words[:LONGEST_NAME]) if char.isalpha()]
    heading = is_heading(words) or is_omitted(words)
    return bool(letters) and len(words) < LONGEST_NAME and not any(char.islower() for char in letters) and not heading


def _front(paragraphs: Sequence[Paragraph]) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    """The title page and the rest: what stands before the first page, if it is styled as one or says who wrote it."""
    end = next((place for place, item in enumerate(paragraphs) if _begins(item)), 0)
    turn = next((place for place, item in enumerate(paragraphs[:end]) if place and (item.new_page or paragraphs[place - 1].breaks)), end)
    front = paragraphs[:turn]
    lines = [line for item in front for line in item.text.split("\n") if line]
    signed = any(CREDITS.fullmatch(line) or is_credit(line) or credited(line)[0] for line in lines[1:])
    told = signed or any(item.style in TITLES for item in front if item.text)
    return (front, paragraphs[turn:]) if told else ((), paragraphs)


def _title_lines(item: Paragraph) -> list[TitleLine]:
    """A paragraph of a title page, the credit and the names in it apart: `by Ann Lee`."""
    lines = item.text.split("\n")
    parts = [part for line in lines for part in (credited(line) if credited(line)[0] else (line,))]
    return [TitleLine(words, item.align == "center") for words in (parts if len(parts) > len(lines) else (item.text,))]


def _begins(item: Paragraph) -> bool:
    kind = style_kind(item.style)
    return is_heading(item.text) or is_transition(item.text.upper()) or (kind is not None and kind is not Kind.GENERAL)


def _notices(body: Sequence[Paragraph]) -> tuple[str, ...]:
    tables = {item.cell[0] for item in body if item.cell}
    return (f"{len(tables)} tables of the document were read row by row, cell by cell.",) if tables else ()


def _elements(body: Sequence[Paragraph], kinds: Sequence[Kind]) -> Iterator[Found]:
    """Elements with page breaks before and notes after them."""
    broken = begun = False
    for item, kind in zip(body, kinds, strict=True):
        if begun and (broken or item.new_page):
            yield Found(Kind.PAGE_BREAK, "", item.line)
            broken = False
        if item.text:
            yield _finished(item.found(kind))
        begun = begun or bool(item.text)
        broken = broken or item.breaks
        yield from (Found(Kind.NOTE, note, item.line) for note in item.notes)


def _finished(found: Found) -> Found:
    if found.kind is Kind.SCENE_HEADING:
        number, rest = numbered(found.text)
        return found._replace(number=number, text=rest, emphasis=moved(found.emphasis, len(rest) - len(found.text), len(rest)))
    return bracketed(found) if found.kind is Kind.PARENTHETICAL else found


def _unstyled(item: Paragraph) -> Kind:
    """What a paragraph is whose style says nothing, in a document whose other styles do."""
    if is_heading(item.text):
        return Kind.SCENE_HEADING
    return Kind.CENTERED if item.align == "center" else Kind.ACTION


def _is_laid_out(body: Sequence[Paragraph]) -> bool:
    """Whether names and speech stand where screenplays have them."""
    filled = [item for item in body if item.text]
    first = next((place for place, item in enumerate(filled) if is_heading(item.text)), len(filled))
    speeches = [place for place, (above, below) in enumerate(pairwise(filled)) if _is_speech(above, below)]
    return len(speeches) >= LEAST_SPEECHES or any(place > first for place in speeches)


def _is_speech(above: Paragraph, below: Paragraph) -> bool:
    """Whether a name stands right of what is under it, or in the middle over something indented or in the middle too."""
    centred = above.align == "center"
    inside = below.indent > NEAR or (centred and below.align == "center" and not is_name(below.text) and not is_transition(below.text))
    return is_name(above.text) and (centred or above.indent > below.indent + NEAR) and inside


def _by_indent(body: Sequence[Paragraph]) -> Iterator[Kind]:
    """Kinds by the margins this document has: action stands where its headings do, names where speech follows them."""
    action = _action(body)
    before = Kind.ACTION
    begun = False
    for place, item in enumerate(body):
        if item.text:
            begun = begun or is_heading(item.text)
            after = next((later for later in body[place + 1 : place + 4] if later.text), None)
            titled = not begun and after is not None and item.align == after.align == "center"
            before = _indented_kind(item, None if titled else after, action, before)
        yield before


def _action(body: Sequence[Paragraph]) -> int:
    headings = Counter(item.indent for item in body if is_heading(item.text))
    others = Counter(item.indent for item in body if item.text and not item.align)
    return (headings or others or Counter([0])).most_common(1)[0][0]


def _indented_kind(item: Paragraph, after: Paragraph | None, action: int, before: Kind) -> Kind:
    inside = item.indent > action + NEAR or item.align == "center"
    if not inside and (is_heading(item.text) or is_omitted(item.text)):
        return Kind.SCENE_HEADING
    if item.align in {"right", "end"} or (is_transition(item.text) and not (before in _SPOKEN and inside)):
        return Kind.TRANSITION
    if inside and is_name(item.text) and after is not None and (_is_speech(item, after) or after.text.startswith("(")):
        return Kind.CHARACTER
    if inside and before in _SPOKEN:
        return Kind.PARENTHETICAL if item.text.startswith("(") else Kind.DIALOGUE
    return Kind.CENTERED if item.align == "center" else Kind.ACTION


def _as_text(body: Sequence[Paragraph], page: dict[str, str], notices: tuple[str, ...]) -> Script:
    """A document without styles or indents as the text it is. Empty paragraphs are its blank lines; without any, each ends in one."""
    lines = list(_lines(body))
    words = "\n".join(line for line, _ in lines)
    scripted = text.is_fountain(words) and any(is_heading(item.text) for item in body)
    found = fountain.read(words) if scripted else text.read(words)
    places = [number for _, number in lines] or [1]
    emphasis = {element.text: element.emphasis for item in body if (element := item.found(Kind.ACTION)).emphasis}
    elements = [item._replace(line=places[item.line - 1], emphasis=item.emphasis or emphasis.get(item.text, ())) for item in found.elements]
    notes = [Found(Kind.NOTE, note, item.line) for item in body for note in item.notes]
    return found._replace(
        format="docx",
        elements=tuple(sorted([*elements, *notes], key=lambda item: item.line) if notes else elements),
        title_page=page | found.title_page,
        notices=(*notices, *found.notices),
        furniture=tuple(item.model_copy(update={"page": 1, "line": places[item.line - 1]}) for item in found.furniture),
    )


def _lines(body: Sequence[Paragraph]) -> Iterator[tuple[str, int]]:
    """Lines of text, each with its paragraph; an AV table as one of Markdown, a line a row."""
    blank = any(not item.text for item in body if not item.cell)
    for table, group in groupby(body, key=lambda item: item.cell[:1]):
        items = list(group)
        rows = [_row(list(cells)) for _, cells in groupby(items, key=lambda item: item.cell[:2])] if table else []
        if av.is_av("\n".join([line for line, _ in rows[:1]] + ["|---|---|"] + [line for line, _ in rows[1:]])):
            yield from [("", items[0].line), rows[0], ("|---|---|", items[0].line), *rows[1:], ("", items[-1].line)]
            continue
        for item in items:
            yield from ((line.rstrip(), item.line) for line in item.raw.split("\n"))
            yield from () if blank and not table else [("", item.line)]


def _row(items: Sequence[Paragraph]) -> tuple[str, int]:
    """A row of a table in Markdown."""
    cells = (_cell(list(cell)) for _, cell in groupby(items, key=lambda item: item.cell))
    return f"| {' | '.join(cells)} |", items[0].line


def _cell(items: Sequence[Paragraph]) -> str:
    return "<br>".join(item.text for item in items if item.text).replace("|", "\\|").replace("\n", "<br>")
