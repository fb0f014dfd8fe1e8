"""Words of the script that must be read in a picture: signs, screens, superimposed titles, in whatever language they stand there.

Only words the script itself marks as such count: a label with a colon (`SUPER: Three years later`), or quotation marks after a
thing that carries writing (`a sign reading "NO SWIMMING"`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from storyboard.model.patterns import regex

LONGEST = 160
"""Characters of one piece of lettering at most; longer texts (a letter read aloud) cannot be set in a frame."""

MOST = 6
"""Pieces of lettering in one picture."""

_JOINERS = "\u200c\u200d"
"""Invisible, but part of how words are written (Persian, emoji)."""

_LABELS = (
    "SUPER(?:IMPOSE(?:D)?)?|TITLE(?: CARD)?|CHYRON|INTERTITLE|CAPTION|LEGEND|LOWER THIRD|TEXT ON SCREEN|ON SCREEN|END CARD|LOGO"
    "|SIGN|HEADLINE|BANNER|PLAQUE|TITRE|SURTITRE|INSERT TITLE|TITEL|EINBLENDUNG|TEXTTAFEL|RÓTULO|TÍTULO|SOBREIMPRESO"
    "|LETREIRO|NAPIS|DIDASCALIA|ТИТР|НАДПИСЬ"
)
_LABELLED = regex(rf"(?:^|[\n.!?–—-]\s*)\W*(?:{_LABELS})\b[^:\n\"“«„]{{0,40}}:[ \t]*([^\n]+)", re.IGNORECASE)

_LAID_OVER = regex(
    r"(?:^|(?<=[.!?…] ))"
    r"\W*(?:SUPER(?:IMPOSE(?:D)?)?|TITLE(?: CARD)?|CHYRON|INTERTITLE|CAPTION|LEGEND|LOWER THIRD|TEXT ON SCREEN|END CARD)\b"
    r"[^:\n]{0,40}:[ \t]*([^\n]+)"
)

_CARRIERS = (
    "sign|banner|poster|screen|display|label|headline|plaque|note|letter|newspaper|neon|placard|message|text|card|billboard|graffiti|tattoo|monitor"
    "|phone|cover|title|ticket|envelope|inscription|board|blackboard|t-shirt|name tag|badge|license plate|reads|reading|says|spells"
    "|schild|plakat|bildschirm|panneau|affiche|écran|letrero|cartel|pantalla|cartello|insegna|schermo|placa|cartaz|tela|tabliczka|вывеска|экран|табличка"
)
_CARRIED = regex(
    rf"\b(?:{_CARRIERS})\b[^.\n\"“”«»„]{{0,60}}?(?:\"([^\"\n]+)\"|“([^”\n]+)”|«([^»\n]+)»|„([^“”\n]+)[“”]|「([^」\n]+)」)", re.IGNORECASE
)
_CAPS = r"[A-ZÀ-ÖØ-ÞĄ-ŻΑ-ΩА-Я0-9]"
_TURNED = regex(
    rf"\b(?i:sign|screen|display|banner|neon|board|monitor|plaque)\b[^.\n]{{0,50}}?\b(?i:to|reads|reading|says|saying):?\s+"
    rf"({_CAPS}{{2,}}(?:[ '’!&-]+{_CAPS}{{2,}})*)"
)
"""A sign that reads CLOSED, or is turned to it."""
_NAMED = regex(rf"\b(?i:sign|board|signpost|plaque|placard)\b:\s+({_CAPS}{{2,}}(?:[ '’!&-]+{_CAPS}{{2,}})*)")
"""A sign and what stands on it: `a blue sign: ESPAÑA`."""
_SPEAKS = regex(r"\b(?:he|she|they|\w+ly)\s+$", re.IGNORECASE)
_QUOTES = '"“”«»„「」'


def lines(text: str) -> list[str]:
    """The lines of a text from outside, whatever breaks them, without characters that show nothing."""
    split = re.split(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", text)
    clean = (
        "".join(char for char in line.replace("\t", " ") if char in _JOINERS or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co"})
        for line in split
    )
    return [line.strip() for line in clean if line.strip()]


def inline(text: str) -> str:
    """A text from outside on one line."""
    return " ".join(" ".join(lines(text)).split())


def words(texts: Iterable[str]) -> tuple[str, ...]:
    """What must be read in a picture of these lines of script, each once, in the order they stand there."""
    return _found(texts, (_LABELLED, _CARRIED, _TURNED, _NAMED))


def titles(texts: Iterable[str]) -> tuple[str, ...]:
    """The titles and supers alone, which are laid over a picture."""
    return _found(texts, (_LAID_OVER,))


def signs(texts: Iterable[str]) -> tuple[str, ...]:
    """The same without titles and supers, which are laid over a picture and are no part of a place."""
    return _found(texts, (_CARRIED, _TURNED, _NAMED))


def _found(texts: Iterable[str], patterns: tuple[re.Pattern[str], ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        hits = [hit for pattern in patterns for hit in pattern.finditer(text)]
        for hit in sorted(hits, key=lambda hit: hit.start()):
            if not _SPEAKS.search(text[: hit.start()]):
                found.setdefault(_bare(next(filter(None, hit.groups()))), None)
    return tuple(word for word in found if word and len(word) <= LONGEST)[:MOST]


def _bare(text: str) -> str:
    """The words inside quotation marks where there are any, else the whole text."""
    inner = re.search(rf"[{_QUOTES}]([^{_QUOTES}\n]+)[{_QUOTES}]", text)
    return inline(inner[1] if inner else text).strip(_QUOTES + " ")
