"""The title page of Fountain: `Key: value` lines before everything else, or a title and who wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.bylines import are_names, credited, is_credit
from storyboard.script.columns_title import is_dated, values
from storyboard.script.emphasis import plain
from storyboard.script.found import title_key
from storyboard.script.fountain_lines import Line, standing
from storyboard.script.languages import listed
from storyboard.script.rows import rows

TITLE_KEYS = listed(
    "title credit author authors source notes draft_date date contact copyright revision version format font format_version episode"
    " series based_on client agency product brand spot length duration campaign director writer"
)
"""At least one of these makes a first paragraph of `Key: value` lines a title page, or a value that stands only under its key:
`MIA: Hush.` with more of it under it is somebody speaking."""

_TRANSLATED = {
    key: name
    for name, line in {
        "title": "titre título titel titolo tytuł titulo название titre_original originaltitel filmtitel 标题 片名 タイトル 題名 العنوان",
        "author": "auteur autor autora autore autrice autorin verfasser drehbuch scénariste guionista guion guión sceneggiatore"
        " roteirista roteiro автор сценарист 编剧 編劇 作者 脚本 تأليف by von par por di da written_by geschrieben_von écrit_par"
        " escrito_por scritto_da",
        "authors": "auteurs autores autoren autori авторы",
        "draft_date": "datum fecha data дата date_de_la_version draft fassung versión versione versão version_du 日期",
        "contact": "kontakt contacto contatto contato контакт контакты 联系",
        "source": "quelle nach_einer_idee_von d'après basado_en tratto_da baseado_em based_upon vorlage",
        "notes": "notizen notas note hinweise",
    }.items()
    for key in line.split()
}
"""Keys of other languages, and what they are stored as."""

_WEAK = listed("by von par por di da de note data drehbuch guion guión roteiro draft hinweise 作者 脚本 date_de")
"""Keys that do not make a title page by themselves: people are called so, or it is how notes begin."""

INDENT = 3
"""Blanks before a value that stands under its key; a tab will do."""

LONGEST_KEY = 40
"""Characters of a key."""

LONGEST_TITLE = 80
"""Characters of a title that stands without its key."""

MOST_SIGNED = 30
"""Lines in which a title page without keys, and the first line of the script, stand."""

_MARKS = ".!@>~#=\\"
"""Signs that a key does not begin with."""

_KEY = regex(rf"(\s*)([^\s:：.!@>~#=\\][^:：]{{0,{LONGEST_KEY - 1}}})[:：](.*)")


class _Entry(NamedTuple):
    """A key of a title page."""

    key: str
    place: int
    """Of its line."""
    known: bool
    words: list[str]
    """Its value, line by line; the first one stands beside the key, and may be empty."""
    deep: list[int]
    """Blanks before the others."""

    @property
    def tells(self) -> bool:
        """Whether it makes the paragraph a title page: a key that is known, or a value that stands only under it."""
        return self.known or (not self.words[0] and bool(self.deep) and self.deep[0] >= INDENT)


def title_page(lines: Sequence[Line]) -> tuple[dict[str, str], int]:
    """Its values by key, and the number of lines it takes; nothing where the first paragraph is no title page.

    Values of one key are lines of one value. Keys without a value are left out where a script follows; a file that is nothing else
    ends its title page there, because by the specification a title page is `key: value`. Without keys, a title with the names of who
    wrote it under it is a title page too.
    """
    start = next((place for place, line in enumerate(lines) if line.text.strip()), len(lines))
    entries, end = _entries(lines, start)
    if entries and not any(line.text.strip() for line in lines[end:]):
        empty = next((at for at, entry in enumerate(entries) if not any(entry.words)), len(entries))
        entries, end = entries[:empty], entries[empty].place if empty < len(entries) else end
    page: dict[str, list[str]] = {}
    for entry in entries:
        page.setdefault(entry.key, []).extend(filter(None, entry.words))
    if page and any(page.values()) and any(entry.tells for entry in entries):
        return {name: "\n".join(words) for name, words in page.items() if words}, end
    return _signed(lines, start)


def _entries(lines: Sequence[Line], start: int) -> tuple[list[_Entry], int]:
    """The keys of the first paragraph, and where they end."""
    entries: list[_Entry] = []
    level, depth, place = 0, -1, start
    for place in range(start, len(lines) + 1):
        text = lines[place].text.strip() if place < len(lines) else ""
        if not text:
            break
        indent = _indent(lines[place].text)
        match = _KEY.fullmatch(lines[place].text)
        if match and entries and _key(match[2]) not in TITLE_KEYS and indent < INDENT and standing(lines[place]):
            break
        if match and _key(match[2]) and _is_key(match[2], indent, level, depth):
            level, depth = indent, -1
            entries.append(_Entry(_key(match[2]), place, _tells(match[2]), [plain(match[3].strip())[0]], []))
        elif entries and (indent >= INDENT or standing(lines[place]) is None):
            entries[-1].words.append(plain(text)[0])
            entries[-1].deep.append(indent)
            depth = min(entries[-1].deep)
        else:
            break
    return entries, place


def _signed(lines: Sequence[Line], start: int) -> tuple[dict[str, str], int]:
    """A title page without keys: a title, under it who wrote it, then perhaps which draft it is; and what is written next is the script.

    Who is cued by the title further down is a person, and none is what `@` or `!` stands before.
    """
    filled = [place for place, line in enumerate(lines[start : start + MOST_SIGNED], start) if line.text.strip()]
    words = [plain(lines[place].text.strip())[0] for place in filled]
    if len(words) < 3 or len(words[0]) > LONGEST_TITLE or standing(lines[start]) or lines[start].text.lstrip()[0] in "@!":
        return {}, 0
    size = 2 if credited(words[1])[0] else 3 if is_credit(words[1]) and are_names(words[2].split()) else 0
    while size and size < len(words) and is_dated(words[size]):
        size += 1
    after = filled[size] if 0 < size < len(filled) else 0
    if not after or lines[after - 1].text.strip() or any(line.text.strip() == words[0] for line in lines[after:]):
        return {}, 0
    return values(list(rows("\n".join(words[:size])))), after


def _key(words: str) -> str:
    key = title_key(words.replace("_", " ")).lstrip(_MARKS)
    return _TRANSLATED.get(key, key)


def _tells(words: str) -> bool:
    """Whether a key makes a title page by itself."""
    key = title_key(words.replace("_", " "))
    return key in TITLE_KEYS or (key in _TRANSLATED and key not in _WEAK)


def _indent(text: str) -> int:
    """Blanks before a line's text; a tab counts as many as a value needs."""
    start = text[: len(text) - len(text.lstrip())]
    return len(start) + (INDENT - 1) * start.count("\t")


def _is_key(words: str, indent: int, level: int, depth: int) -> bool:
    """Whether `words:` is a key: not deeper than the key before it, or, where known, not as deep as the values under that one.

    Args:
        words: What stands before the colon.
        indent: Blanks before the line.
        level: Blanks before the key above.
        depth: Least blanks before its values, -1 without any.
    """
    known = _key(words) in TITLE_KEYS
    if indent < INDENT or (level and indent <= level):
        return known or indent <= level
    return known and 0 <= indent < depth
