"""Plain text and Markdown: a screenplay laid out by columns, one written like Fountain, an AV script in two columns, or prose.

Which of them it is, the text itself tells; its name is not asked.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import islice, pairwise

from storyboard.model.patterns import regex
from storyboard.script import av, colon, columns, fountain, prose
from storyboard.script.columns_labels import is_heading
from storyboard.script.found import Script
from storyboard.script.rows import Row, in_capitals, is_caseless, rows, unpaged

LONGEST_HEADING = 300
"""Characters of a line that is asked whether it is a heading."""

LEAST_CUES = 3
"""Names in capitals with words right under them that make a text without headings a script all the same."""

LINES_A_MARK = 400
"""Lines of a text for which one mark of Fountain or Markdown is expected in what is written so."""

_MARKS = regex(
    r"^[ \t]*(?:#{1,6}[ \t]*\w|=[ \t]*\w|={3,}[ \t]*$|~\w|>|@\w|!\w|\.[A-Z])|\[\[|/\*|#[\w.-]{1,8}#[ \t]*$|\^[ \t]*$"
    r"|(?<!\*)\*{1,3}\w[^*\n]{0,60}\*|(?<!\w)_\w[^_\n]{0,60}_(?!\w)"
    r"|^(?i:title|credit|authors?|draft date|titre|auteur|t[ií]tulo|titel|titolo|autore?|название|автор)[ ]?:",
    re.MULTILINE,
)
"""Marks of Fountain and Markdown."""


_TAGS = regex(
    r"""<!DOCTYPE[^<>\n]*>|</?(?:b|i|u|em|strong|font|span|tt|pre|center|big|small|html|head|body|title|a)(?:\s+[\w-]+=(?:"[^"<>\n]*"|'[^'<>\n]*'|[^\s<>"'=]+))*\s*/?>""",
    re.IGNORECASE,
)
_ENTITIES = regex(r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#[xX][0-9a-fA-F]{2,5});")
_HIDDEN = regex(r"\[\[|/\*")
_TRIANGLES = frozenset("△▲")


def is_fountain(text: str) -> bool:
    """Whether a file of unknown ending is better read as Fountain than as plain text."""
    return not (av.is_av(text) or columns.is_laid_out(text))


def read(text: str) -> Script:
    """A script in plain text or Markdown. What HTML leaves in the scripts of IMSDb is no words: tags and names of signs (`&amp;`)."""
    text = _without_html(text)
    if av.is_av(text):
        return av.read(text)
    if columns.is_laid_out(text):
        return _laid_out(text)
    cues, heads = _cues(text), _headings(text)
    written_so = _has_colons(text, cues) or any(map(is_caseless, heads))
    if (written_so and not _HIDDEN.search(text)) or not (cues >= LEAST_CUES or heads):
        return prose.read(text)
    if not _is_marked(text):
        return _laid_out(text)
    script = fountain.read(unpaged(text))
    items = colon.with_colons([prose.section_heading(item) for item in script.elements])
    return script._replace(format="text", elements=tuple(items))


def _without_html(text: str) -> str:
    if "<" in text:
        text = _TAGS.sub("", text)
    return _ENTITIES.sub(_sign, text) if "&" in text and ";" in text else text


def _sign(match: re.Match[str]) -> str:
    """The sign an entity names, a blank for one that cannot be seen; the entity itself where it names none."""
    sign = unescape(match[0])
    return match[0] if sign == match[0] else sign if len(sign) == 1 and sign.isprintable() else " "


def _is_marked(text: str) -> bool:
    """Whether marks of Fountain stand in a text on purpose; one asterisk in a hundred pages is a slip."""
    least = 1 + text.count("\n") // LINES_A_MARK
    return _HIDDEN.search(text) is not None or sum(1 for _ in islice(_MARKS.finditer(text), least)) == least


def _laid_out(text: str) -> Script:
    script = columns.read(text)
    return script._replace(elements=tuple(colon.with_colons(script.elements)))


def _headings(text: str) -> list[str]:
    """The first scene headings, as many as are needed to see how they are written."""
    lines = (line.strip(" \t#*_") for line in text.split("\n") if len(line) <= LONGEST_HEADING)
    return list(islice((line for line in lines if line and is_heading(line)), 3))


def _cues(text: str) -> int:
    """How many names in capitals have words right under them."""
    return sum(_is_cue(above, below) for above, below in pairwise(rows(text)))


def _is_cue(above: Row, below: Row) -> bool:
    name = above.gap > 0 and len(above.text) < 40 and in_capitals(above.text) and above.text[-1] not in ".!?,:;#*"
    return name and not below.gap and any(map(str.islower, below.text)) and above.text[0] not in "#*->="


def _has_colons(text: str, cues: int) -> bool:
    """Whether names stand before colons rather than over the words, or action has the triangle of Chinese scripts."""
    found = 0
    for line in text.split("\n"):
        bare = line[:LONGEST_HEADING].strip(" \t*_-•>")
        found += (
            (bare[:1] in _TRIANGLES and bare != "")
            or colon.starts_speech(bare.replace("*", ""))
            or bool(is_caseless(bare) and colon.label(bare))
        )
        if found > max(cues, 1):
            return True
    return False
