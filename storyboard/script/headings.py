"""Scene headings: what is one, and what it is made of. The words are in `languages`, one table a language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script import heading_prefix, omitted, slugs
from storyboard.script.heading_parts import Parts, parts
from storyboard.script.heading_prefix import BOTH, EXT, INT, bare, kind_of, prefix
from storyboard.script.heading_words import TELLING, Role, is_cjk, lookup, units
from storyboard.script.languages import listed
from storyboard.script.omitted import is_omitted

__all__ = ["LONGEST", "Heading", "is_heading", "is_omitted", "labelled", "may_be_heading", "numbered", "parsed"]


class Heading(NamedTuple):
    """A heading's parts. Words are never thrown away: what is no setting, location or time is the qualifier."""

    setting: str = ""
    location: str = ""
    time_of_day: str = ""
    """In capitals, and in English where it is known (`NACHT` gives `NIGHT`)."""
    qualifier: str = ""
    number: str = ""


LONGEST = 2000
"""Characters of a heading; what is longer is a paragraph."""

LONGEST_CLOSED = 120
"""Characters of a heading that has its setting elsewhere than in front."""

LONGEST_POSSIBLE = 60
"""Characters of a line that may be meant as a heading."""

REMEMBERED = 100_000
"""Lines of which it is remembered whether they are headings: readers ask several times, each time after all others."""

CACHED = 1024
"""Headings that are remembered: readers and scenes ask about the same ones."""

_LONGEST_CUT = 40
"""Characters before the colon of `CUT TO: INT. KITCHEN`."""
_CIRCLES = frozenset("○〇◯")
"""Signs before every heading of a Japanese script."""
_SENTENCE_ENDS = frozenset("。！？!?…")
_CLOSING = TELLING | {Role.INSIDE, Role.OUTSIDE}
_PLACED = frozenset({slugs.Mini.FLASHBACK, slugs.Mini.FLASHFORWARD, slugs.Mini.DREAM, slugs.Mini.STOCK})
"""Mini-slugs that name a place."""
_KEPT = regex(r"(?:[A-Z]{0,3}\d{1,4}[A-Z]{0,3}\b|[\s.,&/–—-]|(?:THRU|THROUGH|TO|AND)\b)+", re.IGNORECASE)
"""Numbers in front of `SCENES OMITTED`."""
_END = " \t.*_)）】」#"
_LAST = regex(r"[\s/\-–—.,，、・（(｜|：:]")
_WORD = regex(r"[^\W\d_]+")
_OTHER = regex(r"/\s?(INT|EXT)\b\.?\s", re.IGNORECASE)
_SEPARATED = regex(r"\s[-–—]+\s|--|[–—]|,\s")
_UNFINISHED = frozenset('.!?:,;…"”')
_NOISES = listed(
    "BANG BOOM CRASH CRACK THUD CLICK CLANG CLATTER RING BUZZ BEEP SLAM SMASH SMACK SCREECH SCREAM EXPLOSION GUNSHOT GUNSHOTS KNOCK SPLASH"
    " ROAR WHOOSH POP CREAK HISS THUNDER SILENCE BEAT PAUSE BLACK BLACKNESS DARKNESS NOTHING SUDDENLY WHAM THUMP SNAP CLAP MUSIC WHITE"
    " CONTINUED MORE END"
)
"""Lines of these alone are sounds and stage business."""


def is_heading(text: str) -> bool:
    """Whether a line says by itself that it is a scene heading.

    It begins with INT. or EXT. in any spelling and language, with or without a number (`12A. I/E CAR`), and goes on; or it is in
    capitals (or a writing without them) and has the setting and a time of day elsewhere (`KÜCHE - INNEN/TAG`, `咖啡馆 夜 内`).
    """
    return len(text) <= LONGEST and _is_heading(text)


@lru_cache(maxsize=REMEMBERED)
def _is_heading(text: str) -> bool:
    line = bare(text)
    return prefix(line) is not None or _numbered(line) or _closes(line, text)


def may_be_heading(text: str) -> bool:
    """Whether a line alone in its paragraph could be meant as a heading though nothing in it says so: readers flag it.

    It is a short line in capitals without a sentence's end that is no mini-slug, sound or title; a time alone (`LATER`); a mini-slug
    with a heading in it (`BACK TO: INT. KITCHEN`); or a place with a time of day after a separator (`Kitchen - night`).
    """
    line = bare(text).rstrip(" \t*_")
    if not 2 < len(line) <= LONGEST_POSSIBLE or is_heading(text) or is_omitted(text):
        return False
    slug = slugs.slug(line)
    if slug is not None:
        return slug.kind is slugs.Mini.TIME or (slug.kind in slugs.PLAYED and is_heading(slug.names))
    if line[-1] in _UNFINISHED or line.endswith(" TO"):
        return False
    return _is_loud(line) or (_SEPARATED.search(line) is not None and _is_timed_place(line))


def numbered(text: str) -> tuple[str, str]:
    """A printed number before a heading, and the heading: `12A. INT. BAR` gives `12A` and `INT. BAR`."""
    number, rest = omitted.led(text)
    if number:
        return number, text[text.rfind("(", 0, len(text) - len(rest) + 1) :] if rest.endswith(")") and "(" not in rest else rest
    if is_omitted(text) and (kept := _KEPT.match(text)) and text[:1].isalnum():
        return omitted.spoken(text), text[kept.end() :]
    found = ((number, rest) for number, rest in heading_prefix.numbered(text) if is_omitted(rest) or _starts(rest))
    return next(found, ("", text))


def labelled(text: str) -> tuple[str, str]:
    """The number of a `Scene 3: The kitchen` line and what follows; empty where the line is none."""
    number, rest, broken = heading_prefix.labelled(text)
    return (number, rest) if number and (broken or _starts(rest)) else ("", text)


@lru_cache(maxsize=CACHED)
def parsed(text: str) -> Heading:
    """A heading taken apart. What is longer than `LONGEST` is all location."""
    if len(text) > LONGEST:
        return Heading(location=text.strip())
    number, played, rest = "", "", bare(text).rstrip()
    opening = prefix(rest)
    if opening is None:
        number, rest = labelled(rest)
        if not number:
            number, rest = numbered(rest)
        played, rest = _played(rest)
        opening = prefix(rest)
    found = parts(rest[opening.end :] if opening else rest, settled=opening is not None)
    words = (*opening.words, *_others(rest)) if opening else found.settings
    return Heading(_setting(words), found.location, found.time_of_day, _qualifier(played, words, found), number)


def _qualifier(played: str, words: tuple[str, ...], found: Parts) -> str:
    """What is left over, after the mini-slug in front and EST, which in Italian only means outside."""
    extra = "EST" if words == ("EST",) and found.language in {"", "en"} else ""
    return ", ".join(filter(None, [played, " ".join(filter(None, [extra, found.qualifier]))]))


def _others(rest: str) -> tuple[str, ...]:
    """Settings after a slash further on: `INT. HOUSE / EXT. STREET`."""
    return tuple(match[1].upper() for match in _OTHER.finditer(rest))


def _setting(words: tuple[str, ...]) -> str:
    kinds = {kind_of(word) for word in words}
    return BOTH if kinds >= {INT, EXT} else next((kind for kind in (INT, EXT) if kind in kinds), "")


def _played(text: str) -> tuple[str, str]:
    """A mini-slug or cut in front of a heading (`FLASHBACK - INT. KITCHEN`, `CUT TO: INT. KITCHEN`), or a mini-slug that is all of it;
    and what is left."""
    if prefix(text):
        return "", text
    cut = text.find(":", 0, _LONGEST_CUT)
    if cut > 0 and prefix(text[cut + 1 :].lstrip()):
        return text[:cut].strip(), text[cut + 1 :].lstrip()
    slug = slugs.slug(text)
    if slug is None or slug.kind not in slugs.PLAYED - {slugs.Mini.BACK}:
        return "", text
    start = text.rfind(slug.names) if slug.names and (is_heading(slug.names) or _is_placed(slug)) else len(text)
    return text[:start].strip(" \t:.–—-"), text[start:]


def _is_placed(slug: slugs.Slug) -> bool:
    """Whether what a mini-slug names is the place it plays at: `FLASHBACK: THE PIER`, not `FLASHBACK - 1966` or `DREAM - LATER`."""
    return slug.kind in _PLACED and not slug.ends and any(unit.role is Role.OTHER for unit in units(slug.names))


def _starts(text: str) -> bool:
    """Whether what follows a number is a heading: also one by its time alone, as in Japanese: `12 公園（夜）`."""
    return prefix(text) is not None or _closes(text, text) or (len(text) <= LONGEST_CLOSED and is_cjk(text) and _is_timed_place(text))


def _is_timed_place(text: str) -> bool:
    found = parts(text, settled=False)
    return bool(found.location and (found.time_of_day or found.settings)) and len(found.location) < LONGEST_POSSIBLE


def _numbered(line: str) -> bool:
    """Whether a number or a label stands before a heading."""
    label, rest, _ = heading_prefix.labelled(line)
    return _starts(rest) if label else any(_starts(rest) for _, rest in heading_prefix.numbered(line))


def _closes(line: str, text: str) -> bool:
    """Whether a line has no prefix, but a setting and a time of day as parts of their own; or a Japanese circle before it."""
    if not line or len(line) > LONGEST_CLOSED or line != line.upper():
        return False
    if line[-1] in _SENTENCE_ENDS:
        return False
    if text.lstrip()[:1] in _CIRCLES:
        return is_cjk(line) and text.lstrip()[1:2] not in _CIRCLES
    if not (_is_known(_LAST.split(line.rstrip(_END)[-24:])[-1], -1) or _is_known(_LAST.split(line[:24], maxsplit=1)[0], 0)):
        return False
    found = parts(line, settled=False)
    return bool(found.settings and found.time_of_day and found.location)


def _is_known(word: str, sign: int) -> bool:
    """Whether a word, or one sign of a Chinese one, is a setting or a time."""
    known = lookup(word) or (lookup(word[sign]) if is_cjk(word) else None)
    return known is not None and known.role in _CLOSING


def _is_loud(line: str) -> bool:
    """Whether a line is in capitals, and no noise."""
    words = _WORD.findall(line)
    return line == line.upper() != line.lower() and 0 < len(words) <= 9 and not all(word in _NOISES for word in words)
