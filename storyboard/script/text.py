"""Plain text and Markdown: a screenplay laid out by columns, one written like Fountain, or prose (a treatment, a commercial).

Prose becomes action; `NAME: words` becomes a speech. Its scenes are its sections, `Scene 3` lines, or the whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from storyboard.model.screenplay import Emphasis, Kind
from storyboard.script import columns, fountain
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script
from storyboard.script.headings import is_heading, labelled
from storyboard.script.pdf_margins import is_name

VOICES = frozenset(
    {
        "VO",
        "V.O.",
        "V/O",
        "V.O",
        "VOICE",
        "VOICEOVER",
        "VOICE-OVER",
        "VOICE OVER",
        "NARRATOR",
        "NARRATION",
        "ANNOUNCER",
        "ANNCR",
        "OFF",
        "MVO",
        "FVO",
    }
)
"""Labels that are always speech."""

LABELS = frozenset(
    [
        "SUPER",
        "SUPERS",
        "TITLE",
        "TITLES",
        "TITLE CARD",
        "CARD",
        "END CARD",
        "LOGO",
        "NOTE",
        "NOTES",
        "SFX",
        "FX",
        "SOUND",
        "MUSIC",
        "VIDEO",
        "AUDIO",
        "VISUAL",
        "ACTION",
        "SCENE",
        "SHOT",
        "FRAME",
        "CAMERA",
        "ANGLE",
        "CUT",
        "CUT TO",
        "FADE",
        "LOGLINE",
        "SYNOPSIS",
        "GENRE",
        "FORMAT",
        "LENGTH",
        "DURATION",
        "CLIENT",
        "PRODUCT",
        "AGENCY",
        "BRAND",
        "SETTING",
        "TIME",
        "PLACE",
        "LOCATION",
        "CHARACTERS",
        "CAST",
        "INT",
        "EXT",
        "TAGLINE",
        "THEME",
        "TONE",
        "DATE",
        "DRAFT",
        "AUTHOR",
        "BY",
        "WRITTEN BY",
        "ON SCREEN",
        "TEXT",
        "PACKSHOT",
        "ENDFRAME",
        "END FRAME",
        "CTA",
        "CONTACT",
    ]
)
"""Labels that are never somebody's name."""

_SPEECH = re.compile(r"([^\W\d_][^:：\n]{0,40}?)\s*[:：]\s+(?=\S)")
_BULLET = re.compile(r"(?:[-*+•–]|\d{1,3}[.)])\s+(?=\S)")
_RULE = re.compile(r"\s*(?:[-*_=]\s*){3,}")
_SECTION = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_BYLINE = re.compile(r"(?:an?\s+)?(?:[\w-]+\s+){0,4}by:?\s+(.{2,80})", re.IGNORECASE)


def is_fountain(text: str) -> bool:
    """Whether a file of unknown ending is better read as Fountain than as plain text."""
    return not columns.is_laid_out(text)


def read(text: str) -> Script:
    """A script in plain text or Markdown."""
    if columns.is_laid_out(text):
        return columns.read(text)
    if _has_headings(text):
        script = fountain.read(text.replace("\f", "\n"))
        return script._replace(format="text", elements=tuple(_with_colons(list(map(_section_heading, script.elements)))))
    lines = [fountain.Line(number, line) for number, line in enumerate(text.replace("\f", "\n").split("\n"), 1)]
    page, start = fountain.title_page(lines)
    if not page:
        page, start = _titled(lines)
    paragraphs = [item for block in _paragraphs(lines[start:]) for item in _paragraph(block)]
    return Script("text", tuple(_with_colons(paragraphs)), page)


def _has_headings(text: str) -> bool:
    return any(is_heading(line.strip(" #*_")) for line in text.split("\n") if line.strip())


def _section_heading(item: Found) -> Found:
    """A section that is a scene heading in Markdown's clothes."""
    heading = item.kind == Kind.SECTION and (is_heading(item.text) or labelled(item.text)[0])
    return item._replace(kind=Kind.SCENE_HEADING, number=labelled(item.text)[0]) if heading else item


def _paragraphs(lines: Sequence[fountain.Line]) -> Iterator[list[fountain.Line]]:
    """Lines between blank lines; titles of sections, list items and rules stand alone."""
    block: list[fountain.Line] = []
    for line in lines:
        alone = (
            _SECTION.fullmatch(line.text) or _RULE.fullmatch(line.text) or (len(line.text) < 120 and labelled(line.text.strip("#* "))[0])
        )
        if block and (alone or not line.text.strip() or _BULLET.match(line.text.lstrip()) or _SPEECH.match(line.text.strip())):
            yield block
            block = []
        if alone:
            yield [line]
        elif line.text.strip():
            block.append(line)
    if block:
        yield block


def _paragraph(block: list[fountain.Line]) -> Iterator[Found]:
    number = block[0].number
    text = " ".join(line.text.strip() for line in block)
    if _RULE.fullmatch(block[0].text):
        return
    title = _SECTION.fullmatch(block[0].text)
    bare = title[2] if title else text.removeprefix(">").strip()
    words, spans = plain(bare if title else _without_bullet(bare))
    if label := labelled(words)[0]:
        yield Found(Kind.SCENE_HEADING, words, number, number=label)
    elif words:
        yield Found(Kind.SECTION if title else Kind.ACTION, words, number, emphasis=spans)


def _without_bullet(text: str) -> str:
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


def _titled(lines: Sequence[fountain.Line]) -> tuple[dict[str, str], int]:
    """A Markdown document's only title of the first level, with the author under it, as its title page."""
    filled = [place for place, line in enumerate(lines) if line.text.strip()]
    levels = [(match[1], match[2]) for line in lines if (match := _SECTION.fullmatch(line.text))]
    alone = [level for level, _ in levels].count("#") == 1 and len(levels) > 1
    if not (alone and _SECTION.fullmatch(lines[filled[0]].text) and levels[0][0] == "#"):
        return {}, 0
    page = {"title": plain(levels[0][1])[0]}
    byline = _BYLINE.fullmatch(plain(lines[filled[1]].text.strip())[0])
    return (page | {"author": byline[1]}, filled[1] + 1) if byline else (page, filled[0] + 1)


def _with_colons(found: Sequence[Found]) -> Iterator[Found]:
    """Action that says who speaks, taken apart, unless the script has proper cues."""
    cues = any(item.kind == Kind.CHARACTER for item in found)
    labels = Counter(label for item in found if item.kind == Kind.ACTION for label in [_label(item.text)] if label)
    for item in found:
        label = _label(item.text) if item.kind == Kind.ACTION and not cues else ""
        if label and (_is_voice(label) or labels[label] > 1):
            yield from _speech(item, label)
        else:
            yield item


def _label(text: str) -> str:
    """The name before a colon; empty where there is none or it is no name."""
    match = _SPEECH.match(text)
    name = match[1].strip() if match else ""
    bare = name.split("(")[0].strip()
    known = bare.upper() in LABELS or len(bare.split()) > 4 or not bare[:1].isupper()
    return "" if known and bare.upper() not in VOICES else name


def _is_voice(label: str) -> bool:
    return is_name(label) or label.split("(", maxsplit=1)[0].strip().upper() in VOICES


def _speech(item: Found, label: str) -> Iterator[Found]:
    match = _SPEECH.match(item.text)
    words = item.text[match.end() :] if match else item.text
    yield Found(Kind.CHARACTER, label, item.line, item.page)
    yield Found(Kind.DIALOGUE, words, item.line, item.page, emphasis=_moved(item, len(item.text) - len(words)))


def _moved(item: Found, by: int) -> tuple[Emphasis, ...]:
    return tuple(span.model_copy(update={"start": span.start - by, "end": span.end - by}) for span in item.emphasis if span.start >= by)
