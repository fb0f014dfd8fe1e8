"""AV scripts: what is seen on the left, what is heard on the right, in a Markdown table, between tabs or in two columns of text.

Every row keeps its order, picture first, so that a sound stays with its picture. A video cell is action; an audio cell is cue
and speech where it says who speaks, speech without a cue where it does not, and `general` where it is music or a noise. Times are
notes before their row, numbers of rows furniture. What stands around the table is prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Furniture, Kind
from storyboard.script import avscript, colon, fountain, headings, prose
from storyboard.script.emphasis import plain
from storyboard.script.found import Found, Script
from storyboard.script.paragraphs import gathered
from storyboard.script.rows import TAB, in_capitals, unpaged
from storyboard.script.sounds import is_sound

LONGEST_HEAD = 300
"""Characters of a line that is asked whether it heads a table."""

MOST_COLUMNS = 12
"""Columns of a table."""


class Role(StrEnum):
    """What a column holds."""

    VIDEO = "video"
    AUDIO = "audio"
    SOUND = "sound"
    TIME = "time"
    NUMBER = "number"
    NOTE = "note"


_WORDS = {
    Role.VIDEO: """VIDEO|VIDEOS|PICTURE|PICTURES|VISUAL|VISUALS|IMAGE|IMAGES|BILD|IMAGEN|VÍDEO|IMAGEM|IMMAGINE|ИЗОБРАЖЕНИЕ|ВИДЕО|КАДР
        |画面|视频|視頻|画面内容|镜头内容|映像|صورة|الصورة|فيديو|VISUAL DESCRIPTION|ON SCREEN|SCREEN|WHAT WE SEE|SHOT DESCRIPTION|GFX
        |GRAPHICS|SUPER|SUPERS|ON-SCREEN TEXT|TEXT ON SCREEN|TITLES|DESCRIPTION|ACTION|BESCHREIBUNG|DESCRIPCIÓN|ОПИСАНИЕ|画面描述|内容""",
    Role.AUDIO: """AUDIO|VOICEOVER|VOICE-OVER|VOICE OVER|VO|V/O|V.O.|NARRATION|NARRATOR|DIALOGUE|DIALOG|COPY|SON|TON|SONIDO|ÁUDIO|LOCUÇÃO
        |ЗВУК|АУДИО|ТЕКСТ|声音|聲音|旁白|音频|台词|解说词|音声|ナレーション|セリフ|صوت|الصوت|WHAT WE HEAR|VOIX|VOIX OFF|LOCUCIÓN|SPRECHER
        |SPEECH|SOUND""",
    Role.SOUND: "SFX|MUSIC|SOUND EFFECTS|SFX/MUSIC|MUSIC/SFX|FX|MUSIQUE|MUSIK|MÚSICA|MUSICA|МУЗЫКА|音乐|音效|音楽|موسيقى",
    Role.TIME: """TIME|TC|TIMECODE|TIME CODE|DURATION|DUR|DUR.|LENGTH|SEC|SECS|SECONDS|TIMING|ZEIT|TEMPS|DURÉE|TIEMPO|TEMPO|ВРЕМЯ
        |时间|时长|時間|الوقت|المدة""",
    Role.NUMBER: """#|NO|NO.|NR|NR.|N°|SHOT|SHOT #|SHOT NO|SHOT NO.|SHOT NUMBER|SCENE|SCENE #|ROW|FRAME|PLAN|№|КАДР №
        |镜号|序号|カット|رقم""",
    Role.NOTE: "NOTES|NOTE|COMMENTS|COMMENT|REMARKS|REMARQUES|NOTAS|BEMERKUNG|BEMERKUNGEN|ПРИМЕЧАНИЯ|备注|備考|ملاحظات",
}
"""Heads of columns, by what the columns hold."""

_ROLES = {word.strip(): role for role, words in _WORDS.items() for word in words.split("|")}

_BREAK = regex(r"<br\s*/?>", re.IGNORECASE)
_NEXT = regex(r"(?<=[.!?…)\"”])\s+(?=[A-Z][A-Z .'/&#0-9-]{0,30}(?:\([^()]{1,30}\))?:\s)")
_SENTENCE = regex(r"\.\s+(?=[^\W_])")
_RULE = regex(r"[\s|:+=-]*-[\s|:+=-]*")
_BAR = regex(r"(?<!\\)\|")
_CELL = regex(r"\S+(?: {1,2}\S+)*")
_SPEAKER = regex(r"[^\W\d_][^:.!?]{0,39}")


class Cell(NamedTuple):
    """One cell: its lines, each with its number."""

    role: Role
    lines: list[tuple[int, str]]


class _Table(NamedTuple):
    """A table's head: the role of each column, where it starts, and how its lines are cut."""

    roles: list[Role]
    starts: list[int]
    cut: Callable[[str, Sequence[int]], list[str]]


def is_av(text: str) -> bool:
    """Whether a text has a table of pictures and sounds, or is written for avscript."""
    return any(_head(line) for line in text.split("\n")) or avscript.is_avscript(text)


def read(text: str) -> Script:
    """An AV script."""
    if avscript.is_avscript(text) and not any(_head(line) for line in text.split("\n")):
        return avscript.read(text)
    lines = [fountain.Line(number, line) for number, line in enumerate(unpaged(text).split("\n"), 1)]
    page, start = prose.opening(lines, lambda line: _head(line) is not None)
    furniture: list[Furniture] = []
    found: list[Found] = []
    waiting: list[fountain.Line] = []
    place = start
    while place < len(lines):
        table = _head(lines[place].text)
        if table is None:
            waiting.append(lines[place])
            place += 1
            continue
        found += prose.paragraphs(waiting, furniture)
        page, found = _titled(page, found, lines[place:])
        waiting = []
        end = _end(lines, place, table)
        furniture.append(
            Furniture(kind="header", text=" ".join(table.cut(lines[place].text, table.starts)), page=0, line=lines[place].number)
        )
        found += _rows(lines[place + 1 : end], table, furniture)
        place = end
    found += prose.paragraphs(waiting, furniture)
    return Script("text", tuple(gathered(found)), page, furniture=tuple(furniture))


def _titled(page: dict[str, str], found: list[Found], rest: Sequence[fountain.Line]) -> tuple[dict[str, str], list[Found]]:
    """The line that stands alone over the first table as the script's title, where nothing else gives it one.

    A heading that has others like it in the `rest` is the name of a part."""
    first = found[0] if len(found) == 1 and "title" not in page else None
    if first is None or not (_is_title(first) or (first.kind is Kind.SECTION and not any(line.text[:1] == "#" for line in rest))):
        return page, found
    return page | {"title": first.text}, []


def _is_title(item: Found) -> bool:
    """Whether a paragraph is a title by its looks: short, and neither a sentence nor behind a label."""
    short = item.kind is Kind.ACTION and len(item.text) < prose.LONGEST_TITLE and "\n" not in item.text
    return short and item.text[-1:] not in ".!?:;," and not _labelled(item.text)


def _head(line: str) -> _Table | None:
    """The table that a line heads: one with a column of pictures and one of sounds."""
    if len(line) > LONGEST_HEAD or not line.strip():
        return None
    for sign, cut in (("|", _by_bars), ("\t", _by_tabs), ("  ", _by_columns)):
        if sign not in line.strip():
            continue
        wide = line.expandtabs(TAB) if sign == "  " else line
        starts = [match.start() for match in _CELL.finditer(wide)] if sign == "  " else []
        names = [match[0] for match in _CELL.finditer(wide)] if sign == "  " else cut(line, [])
        roles = [_role(name) for name in names]
        if Role.VIDEO in roles and {Role.AUDIO, Role.SOUND} & set(roles) and len(roles) <= MOST_COLUMNS:
            return _Table([role or Role.NOTE for role in roles], starts, cut)
    return None


def _role(name: str) -> Role | None:
    bare = " ".join(name.strip(" *_`:：").upper().split())
    if bare in _ROLES:
        return _ROLES[bare]
    parts = [_ROLES.get(part.strip()) for part in re.split(r"[/&+,()（）]|\bAND\b", bare) if part.strip()]
    return parts[0] if parts and all(parts) else None


def _by_bars(line: str, _: Sequence[int]) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in _BAR.split(line.strip().removeprefix("|").removesuffix("|"))]


def _by_tabs(line: str, _: Sequence[int]) -> list[str]:
    return [_unquoted(cell.strip()) for cell in line.split("\t")]


def _unquoted(cell: str) -> str:
    """A cell without the quotation marks a spreadsheet puts around it; those within are doubled there."""
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _by_columns(line: str, starts: Sequence[int]) -> list[str]:
    """A line cut before the columns; a word that reaches over stays in its column."""
    cells: list[str] = []
    begin = 0
    for start in starts[1:]:
        at = next((place for place in (start, start - 1, start + 1, start - 2) if line[place - 1 : place] in {" ", ""}), 0)
        at = max(begin, at or line.rfind(" ", begin, start) + 1)
        cells.append(line[begin:at].strip())
        begin = at
    return [*cells, line[begin:].strip()]


def _end(lines: Sequence[fountain.Line], place: int, table: _Table) -> int:
    """The line after the table's last: where the next one begins, and for tables with marks where the marks end."""
    for other in range(place + 1, len(lines)):
        text = lines[other].text
        if text.strip() and (_head(text) or text.lstrip()[:1] == "#" or (table.cut is _by_bars and "|" not in text)):
            return other
        if table.cut is _by_bars and not text.strip():
            return other
    return len(lines)


def _rows(lines: Sequence[fountain.Line], table: _Table, furniture: list[Furniture]) -> Iterator[Found]:
    groups = _blocks(lines) if table.cut is _by_columns else ([line] for line in lines)
    starts = _learnt(lines, table) if table.cut is _by_columns else []
    for group in groups:
        cells = [Cell(role, []) for role in table.roles]
        for line in group:
            if _RULE.fullmatch(line.text[:LONGEST_HEAD]) or not line.text.strip():
                continue
            text = line.text.expandtabs(TAB) if table.cut is _by_columns and len(line.text) < LONGEST_HEAD * 4 else line.text
            for column, words in enumerate(table.cut(text, starts)):
                cells[min(column, len(cells) - 1)].lines.extend((line.number, part.strip()) for part in _BREAK.split(words) if part.strip())
        yield from _row(cells, furniture)


def _blocks(lines: Sequence[fountain.Line]) -> Iterator[list[fountain.Line]]:
    block: list[fountain.Line] = []
    for line in lines:
        if line.text.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _learnt(lines: Sequence[fountain.Line], table: _Table) -> list[int]:
    """Where the columns of a text really start: where most cells do that stand nearest to the column's name."""
    seen = [Counter({start: 1}) for start in table.starts]
    for line in lines:
        text = line.text.expandtabs(TAB) if len(line.text) < LONGEST_HEAD else ""
        cells = list(_CELL.finditer(text))
        for match in cells[1:] if cells and cells[0].start() < table.starts[1] - 3 else cells:
            nearest = min(range(len(seen)), key=lambda column: abs(table.starts[column] - match.start()))
            seen[nearest][match.start()] += 2
    starts = [min(counts, key=lambda column: (-counts[column], column)) for counts in seen]
    return [0, *(max(start, before) for start, before in zip(starts[1:], starts, strict=False))]


def _row(cells: Sequence[Cell], furniture: list[Furniture]) -> Iterator[Found]:
    """One row: number, time, what is seen, what is heard, notes."""
    for cell in cells:
        if cell.role is Role.NUMBER:
            furniture += [Furniture(kind="scene_number", text=text, page=0, line=line) for line, text in cell.lines]
    for role, made in _MADE.items():
        for cell in cells:
            if cell.role is role and cell.lines:
                yield from made(cell, furniture)


def _note(cell: Cell, _: list[Furniture]) -> Iterator[Found]:
    words, spans = plain(" ".join(text for _, text in cell.lines))
    yield Found(Kind.NOTE, words, cell.lines[0][0], emphasis=spans)


def _seen(cell: Cell, furniture: list[Furniture]) -> Iterator[Found]:
    """What is seen; a first line that is a scene heading, or begins with one as its first sentence, gives one."""
    lines = _headed(cell.lines)
    first = plain(lines[0][1])[0]
    if len(first) < prose.LONGEST_TITLE and (headings.labelled(first)[0] or headings.is_heading(first)):
        yield prose.numbered_heading(first, lines[0][0], furniture)
        lines = lines[1:]
    if lines:
        words, spans = plain(" ".join(text for _, text in lines))
        yield Found(Kind.ACTION, words, lines[0][0], emphasis=spans)


def _headed(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines of a cell, the first one parted where a heading with its time of day ends and a sentence begins."""
    line, text = lines[0]
    for match in _SENTENCE.finditer(text[: prose.LONGEST_TITLE]):
        start = text[: match.start()]
        if headings.is_heading(start) and headings.parsed(start).time_of_day:
            return [(line, start), (line, text[match.end() :]), *lines[1:]]
    return lines


def _heard(cell: Cell, _: list[Furniture]) -> Iterator[Found]:
    """Speeches and sounds of an audio cell, each from its label on."""
    parts = [(line, part) for line, text in cell.lines for part in _NEXT.split(text)]
    group: list[tuple[int, str]] = []
    for line, text in parts:
        bare = plain(text)[0]
        fresh = bool(colon.label(bare) or is_sound(bare) or _is_speaker(bare) or _labelled(bare))
        if group and fresh and not (len(group) == 1 and _is_speaker(plain(group[0][1])[0]) and not colon.label(bare)):
            yield from _utterance(group)
            group = []
        group.append((line, text))
    if group:
        yield from _utterance(group)


def _labelled(text: str) -> bool:
    return text.split(":", 1)[0].strip().upper() in colon.LABELS and ":" in text


def _is_speaker(text: str) -> bool:
    """Whether a line is a cue of its own: a name in capitals, perhaps with an extension."""
    name = text.split("(", maxsplit=1)[0].strip()
    return (
        in_capitals(text)
        and not colon.label(text)
        and bool(_SPEAKER.fullmatch(name))
        and len(name.split()) <= 4
        and name.upper() not in colon.LABELS
    )


def _utterance(group: Sequence[tuple[int, str]]) -> Iterator[Found]:
    line = group[0][0]
    words, spans = plain(" ".join(text for _, text in group))
    name = colon.label(words)
    if len(group) > 1 and _is_speaker(plain(group[0][1])[0]) and not name:
        cue = plain(group[0][1])[0]
        rest, spans = plain(" ".join(text for _, text in group[1:]))
        yield Found(Kind.CHARACTER, cue, line)
        yield Found(Kind.DIALOGUE, rest, group[1][0], emphasis=spans)
    elif name:
        yield from colon.speech(Found(Kind.ACTION, words, line, emphasis=spans), name)
    else:
        sound = is_sound(words) or _labelled(words)
        yield Found(Kind.GENERAL if sound else Kind.DIALOGUE, words, line, emphasis=spans)


def _sounds(cell: Cell, _: list[Furniture]) -> Iterator[Found]:
    words, spans = plain(" ".join(text for _, text in cell.lines))
    yield Found(Kind.GENERAL, words, cell.lines[0][0], emphasis=spans, heard=True)


_MADE: dict[Role, Callable[[Cell, list[Furniture]], Iterator[Found]]] = {
    Role.TIME: _note,
    Role.VIDEO: _seen,
    Role.AUDIO: _heard,
    Role.SOUND: _sounds,
    Role.NOTE: _note,
}
"""The order of a row's cells, and what is made of each."""
