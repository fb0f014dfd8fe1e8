"""Prose: treatments, commercials and stories, in Markdown or plain paragraphs.

Paragraphs are action, titles of Markdown are sections. Marks that are no words (`#`, `-`, `>`, `△`, rules) are dropped; the
number of a list item is kept as furniture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture, Kind
from storyboard.script import bylines, colon, fountain, headings, transitions
from storyboard.script.columns_labels import bare_name, is_heading
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script, title_key
from storyboard.script.fountain_title import TITLE_KEYS, title_page
from storyboard.script.rows import in_capitals, is_caseless, unpaged

LONGEST_TITLE = 120
"""Characters of a line that can be a title or a heading."""

MOST_FRONT = 60
"""Lines of a front matter."""

LONGEST_NAME = 30
"""Characters of a name over its speech."""

SHORT = 45
"""Characters of a line that is not full, so that a sentence that ends in it ends its paragraph."""

_MARKS = "#* \t"

_ENDS = frozenset(".!?؟")
_CJK_ENDS = frozenset("。！？…”」")
"""Ends of a line after which Chinese and Japanese start a paragraph: they wrap no lines by hand."""

_BULLET = regex(r"(?:[-*+•–△▲]|(\d{1,3}[.)]|\(\d{1,3}\)))\s+(?=\S)|[△▲]\s*(?=\S)")
_RULE = regex(r"\s*([-*_=])\s*(?:\1\s*){2,}")
_SECTION = regex(r"\s{0,3}(#{1,6})\s+(.*?)[\s#]*")
_PAIR = regex(r"([^\W\d_][\w -]{0,30}):\s*(.*)")
_COMMENT = regex(r"<!--(.*)-->")
_LABEL = regex(r"(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[^\W\d_][^:：]{0,20}?)[ \t]*(?::\s|：)(?=\s*\S)")
_PROPER = regex(r"(?<![^\W_])[^\W\d_a-z][^\W\d_A-Z]+(?![^\W_])")
_FENCE = regex(r"\s{0,3}(?:```+|~~~+)\s*([\w-]*)\s*")


def read(text: str) -> Script:
    """A script in prose."""
    lines = [fountain.Line(number, line) for number, line in enumerate(unpaged(text).split("\n"), 1)]
    page, start = opening(lines)
    furniture: list[Furniture] = []
    items = colon.with_colons(list(paragraphs(lines[start:], furniture)))
    return Script("text", tuple(_flagged(items)), page, furniture=tuple(furniture))


def opening(lines: Sequence[fountain.Line], until: Callable[[str], bool] = lambda _: False) -> tuple[dict[str, str], int]:
    """The title page, in whichever form, and the number of lines it takes. What stands from `until` on is none."""
    end = next((place for place, line in enumerate(lines) if until(line.text)), len(lines))
    for form in (_front, _keys, _titled):
        page, start = form(lines[:end])
        if page:
            return page, start
    return {}, 0


def paragraphs(lines: Sequence[fountain.Line], furniture: list[Furniture]) -> Iterator[Found]:
    """Paragraphs as elements; what is no word of the script goes to `furniture`."""
    names = frozenset(word for line in lines for word in _PROPER.findall(line.text))
    for block in _placed(_paragraphs(lines)):
        yield from _paragraph(_speech(block, names), furniture)


def _speech(block: list[fountain.Line], names: frozenset[str]) -> list[fountain.Line]:
    """A block whose first line is the name of somebody the text knows, as the speech it is: the name before a colon."""
    first = block[0].text.strip()
    if len(block) == 1 or len(first) > LONGEST_NAME or not in_capitals(first) or not any(map(str.islower, block[1].text)):
        return block
    words = bare_name(first).split()
    known = bool(words) and all(word.capitalize() in names for word in words)
    named = f"{first}: {block[1].text.strip()}"
    return [block[0]._replace(text=named), *block[2:]] if known and colon.starts_speech(named) else block


def section_heading(item: Found) -> Found:
    """A section that is a scene heading in Markdown's clothes."""
    number, _ = headings.labelled(item.text)
    heading = item.kind == Kind.SECTION and (headings.is_heading(item.text) or number)
    return item._replace(kind=Kind.SCENE_HEADING, number=number, level=0) if heading else item


def _paragraphs(lines: Sequence[fountain.Line]) -> Iterator[list[fountain.Line]]:
    """Lines between blank lines; titles, list items, rules and speeches stand alone."""
    block: list[fountain.Line] = []
    for line in lines:
        if len(block) == 1 and _is_underline(line.text, block[0].text):
            yield [block[0]._replace(text=f"{'#' if line.text.strip()[0] == '=' else '##'} {block[0].text.strip()}")]
            block = []
            continue
        alone = _is_alone(line.text)
        if block and (alone or not line.text.strip() or _starts(line.text, block)):
            yield block
            block = []
        if alone:
            yield [line]
        elif line.text.strip():
            block.append(line)
    if block:
        yield block


def _placed(blocks: Iterator[list[fountain.Line]]) -> Iterator[list[fountain.Line]]:
    """Headings whole: with their place from the line under them, as Arabic scripts have it (setting and time first, then the place),
    and with what follows under a scene's number that stands alone."""
    heading: list[fountain.Line] = []
    for block in blocks:
        rest = block
        if heading and len(block) == 1 and _is_label(heading[0].text) and _is_unnumbered(block[0].text):
            yield [heading[0]._replace(text=" ".join(line.text.strip(_MARKS) for line in (heading[0], block[0])))]
            heading = []
            continue
        if heading and block[0].number == heading[0].number + 1 and _is_place(block[0].text):
            heading = [heading[0]._replace(text=f"{heading[0].text.strip()} - {block[0].text.strip()}")]
            rest = block[1:]
        if heading:
            yield heading
        heading = rest if len(rest) == 1 and (_lacks_place(rest[0].text) or _is_label(rest[0].text)) else []
        if rest and not heading:
            yield rest
    if heading:
        yield heading


def _is_label(line: str) -> bool:
    """Whether a line is a scene's number and nothing else: `Scene 3`, `第三场`."""
    bare = line.strip(_MARKS)
    number, rest = headings.labelled(bare) if len(bare) < SHORT else ("", bare)
    return bool(number) and not rest


def _is_unnumbered(line: str) -> bool:
    bare = line.strip(_MARKS)
    return len(bare) < LONGEST_TITLE and is_heading(bare) and not headings.labelled(bare)[0] and not headings.numbered(bare)[0]


def _is_place(line: str) -> bool:
    bare = line.strip()
    return (
        len(bare) < SHORT and is_caseless(bare) and bare[-1] not in _ENDS | _CJK_ENDS and not colon.label(bare) and not _BULLET.match(bare)
    )


def _lacks_place(line: str) -> bool:
    bare = line.strip(_MARKS)
    return len(line) < LONGEST_TITLE and is_caseless(bare) and headings.is_heading(bare) and not headings.parsed(bare).location


def _is_underline(line: str, above: str) -> bool:
    """Whether a line of `===` or `---` makes the line above a title, as in Markdown."""
    bare = line.strip()
    plain_text = len(above) < LONGEST_TITLE and not _BULLET.match(above.lstrip()) and above.strip()[-1:] not in {".", ",", ";"}
    return len(bare) >= 3 and bare[0] in "=-" and not bare.strip(bare[0]) and plain_text


def _is_alone(line: str) -> bool:
    if len(line) >= LONGEST_TITLE * 4:
        return False
    bare = line.strip(_MARKS)
    titled = len(line) < LONGEST_TITLE and bool(headings.labelled(bare)[0] or is_heading(bare) or transitions.is_loose(bare))
    return titled or any(mark.fullmatch(line) for mark in (_SECTION, _RULE, _COMMENT, _FENCE))


def _starts(line: str, block: Sequence[fountain.Line]) -> bool:
    """Whether a line begins a paragraph of its own without a blank line above."""
    bare = line[:400].strip()
    if _BULLET.match(bare) or _is_labelled(bare):
        return True
    above = block[-1].text.strip()
    if above[-1:] in _CJK_ENDS:
        return True
    if len(above) < SHORT and above[-1:] in _ENDS and bare[:1].isupper() and colon.label(plain(block[0].text[:400].strip())[0]):
        return True
    words = plain(bare)[0]
    name = colon.label(words)
    if name and is_caseless(name):
        return True
    return colon.starts_speech(words) or (bool(name) and (bool(colon.label(plain(block[0].text[:400].strip())[0]))))


def _is_labelled(line: str) -> bool:
    """Whether a line begins with a time or with a word that is no name, and a colon: `12:30: The bell`, `Note: …`."""
    match = _LABEL.match(line)
    return match is not None and (match[1][0].isdigit() or match[1].upper() in colon.LABELS)


def _paragraph(block: list[fountain.Line], furniture: list[Furniture]) -> Iterator[Found]:
    first = block[0]
    if _RULE.fullmatch(first.text[:LONGEST_TITLE]):
        if first.text.strip()[0] == "=":
            yield Found(Kind.PAGE_BREAK, "", first.number)
        return
    if (fence := _FENCE.fullmatch(first.text[:LONGEST_TITLE])) and len(block) == 1:
        furniture += [Furniture(kind="markup", text=fence[1], page=0, line=first.number)] if fence[1] else []
        return
    if (comment := _COMMENT.fullmatch(first.text)) and len(block) == 1:
        yield Found(Kind.NOTE, comment[1].strip(), first.number)
        return
    yield from _words(block, furniture)


def _words(block: list[fountain.Line], furniture: list[Furniture]) -> Iterator[Found]:
    first = block[0]
    title = _SECTION.fullmatch(first.text) if len(first.text) < LONGEST_TITLE * 4 else None
    text = " ".join(_unquoted(line.text) for line in block)
    words, spans = plain(title[2] if title else _without_bullet(text, first.number, furniture))
    number, _ = headings.labelled(words[:LONGEST_TITLE])
    short = len(block) == 1 and len(words) < LONGEST_TITLE
    if short and (number or is_heading(words)):
        yield numbered_heading(words, first.number, furniture)
    elif short and not title and in_capitals(words) and transitions.is_loose(words):
        yield Found(Kind.TRANSITION, words, first.number)
    elif words:
        level = len(title[1]) if title else 0
        yield Found(Kind.SECTION if title else Kind.ACTION, words, first.number, emphasis=spans, level=level)


def numbered_heading(text: str, line: int, furniture: list[Furniture]) -> Found:
    """A heading without the numbers before and behind it; the second one is furniture."""
    label, _ = headings.labelled(text)
    number, rest = ("", text) if label else headings.numbered(text)
    behind = text[text.find(rest) + len(rest) :].strip() if number else ""
    if behind:
        furniture.append(Furniture(kind="scene_number", text=behind, page=0, line=line))
    return Found(Kind.SCENE_HEADING, rest, line, number=label or number)


def _unquoted(line: str) -> str:
    """A line without the marks of a quotation."""
    return line.strip().lstrip(">").strip() if line.lstrip()[:1] == ">" else line.strip()


def _without_bullet(text: str, line: int, furniture: list[Furniture]) -> str:
    match = _BULLET.match(text)
    if match is None:
        return text
    if match[1]:
        furniture.append(Furniture(kind="list_number", text=match[1], page=0, line=line))
    return text[match.end() :]


def _keys(lines: Sequence[fountain.Line]) -> tuple[dict[str, str], int]:
    """`Key: value` lines as Fountain has them, where at least one key is known: `MIA: Hush` is speech."""
    page, length = title_page(lines)
    return (page, length) if TITLE_KEYS & set(page) else ({}, 0)


def _front(lines: Sequence[fountain.Line]) -> tuple[dict[str, str], int]:
    """Front matter between two rules: `key: value` lines as the title page, and the lines it takes."""
    start = next((place for place, line in enumerate(lines) if line.text.strip()), len(lines))
    if start == len(lines) or lines[start].text.strip() != "---":
        return {}, 0
    end = next((place for place in range(start + 1, min(len(lines), start + MOST_FRONT)) if lines[place].text.strip() in {"---", "..."}), 0)
    pairs = [_PAIR.fullmatch(line.text.strip()) for line in lines[start + 1 : end] if line.text.strip()]
    if not end or not pairs or not all(pairs):
        return {}, 0
    page = {title_key(match[1]): match[2].strip("\"' ") for match in pairs if match}
    return {key: value for key, value in page.items() if value}, end + 1


def _titled(lines: Sequence[fountain.Line]) -> tuple[dict[str, str], int]:
    """A Markdown document's only title of the first level, with the author under it, as its title page."""
    filled = [place for place, line in enumerate(lines) if line.text.strip()]
    titles = (line.text for line in lines if line.text.lstrip()[:1] == "#" and len(line.text) < LONGEST_TITLE * 4)
    levels = [(match[1], match[2]) for text in titles if (match := _SECTION.fullmatch(text))]
    alone = [level for level, _ in levels].count("#") == 1 and len(levels) > 1
    if not (alone and _SECTION.fullmatch(lines[filled[0]].text[: LONGEST_TITLE * 4]) and levels[0][0] == "#"):
        return {}, 0
    page = {"title": plain(levels[0][1])[0]}
    credit, author = bylines.credited(plain(lines[filled[1]].text.strip()[:LONGEST_TITLE])[0])
    return (page | {"credit": credit, "author": author}, filled[1] + 1) if credit else (page, filled[0] + 1)


def _flagged(found: Sequence[Found]) -> Iterator[Found]:
    """Short paragraphs in capitals or bold, which may be headings without INT. or EXT."""
    for item in found:
        may = item.kind == Kind.ACTION and len(item.text) < 60 and item.text[-1:].isalnum() and (_is_bold(item) or _is_title(item.text))
        yield item._replace(possible_heading=True) if may else item


def _is_bold(item: Found) -> bool:
    return any(span.style == "bold" and span.start == 0 and span.end == len(item.text) for span in item.emphasis)


def _is_title(text: str) -> bool:
    return in_capitals(text) and len(bare_name(text)) > 1
