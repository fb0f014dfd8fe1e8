"""Who wrote it: the line of a title page that says so, in many languages, for every reader that has no keys to go by.

A new language is a new entry of `LANGUAGES`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.languages import listed

LONGEST = 120
"""Characters of a line that can be a byline."""

MOST_NAMES = 12
"""Words of the names in it."""


class Words(NamedTuple):
    """What bylines of one language are made of, in small letters."""

    nouns: str
    """Words before the one that leads to the names: `written`, `a film`."""
    links: str
    """Words the names follow."""


LANGUAGES: dict[str, Words] = {
    "en": Words(
        "a an the and & original screenplay teleplay script story adaptation film movie play short feature pilot episode treatment series"
        " written directed created produced developed adapted drama comedy",
        "by",
    ),
    "fr": Words(
        "un une le et & film court long métrage court-métrage long-métrage scénario histoire idée originale original écrit réalisé"
        " dialogues adaptation pièce série créée",
        "de par",
    ),
    "de": Words(
        "ein eine das und & film kurzfilm spielfilm drehbuch buch originaldrehbuch regie geschrieben story idee geschichte serie drama"
        " fernsehspiel",
        "von",
    ),
    "es": Words(
        "un una el la y & película film filme guion guión original escrito escrita dirigido dirigida creado creada historia idea"
        " cortometraje largometraje serie",
        "por de",
    ),
    "it": Words(
        "un una il la e & film sceneggiatura originale soggetto scritto scritta diretto diretta storia idea cortometraggio serie regia",
        "di da",
    ),
    "pt": Words(
        "um uma o a e & filme roteiro original argumento escrito escrita dirigido criado história ideia curta-metragem"
        " longa-metragem série",
        "por de",
    ),
    "nl": Words("een het en & film scenario geschreven verhaal regie serie", "van door"),
    "ru": Words("автор авторы автора сценарий сценария режиссёр режиссер и фильм", ""),
}

_BETWEEN = listed(
    "and & et und y e и von van de da di del della la le du der den des ter ten zu bin al el ibn en dos das do with mit avec con com"
)
"""Words in small letters that stand between and in names."""

_INITIALS = 3
"""Letters of a word with a stop behind it: `J.R.`, `Jr.`, `Dr.`."""


def _alternatives(line: str) -> str:
    return "|".join(map(re.escape, sorted(line.split(), key=len, reverse=True)))


def _credit(words: Words) -> str:
    """Nouns and what leads to the names; or only nouns and a colon."""
    noun = f"(?:{_alternatives(words.nouns)})"
    led = rf"(?:{noun}\s+){{1,6}}(?:{_alternatives(words.links)})(?:\s*:)?|" if words.links else ""
    return rf"{led}(?:{noun}\s+){{0,3}}{noun}\s*:"


_LED = regex("|".join(map(_credit, LANGUAGES.values())), re.IGNORECASE)
_LINK = regex(rf"(?:{_alternatives(' '.join(words.links for words in LANGUAGES.values()))})(?:\s*:)?", re.IGNORECASE)
_FOR = regex(r"(?:screenplay|written|teleplay) for", re.IGNORECASE)


def is_credit(text: str) -> bool:
    """Whether a line leads to the names on the next one: `by`, `Written by`, `Ein Film von`."""
    return len(text) < LONGEST and any(pattern.fullmatch(text.strip()) for pattern in (_LED, _LINK, _FOR))


def credited(text: str) -> tuple[str, str]:
    """Credit and names of a line that has both: `by Ann Lee`, `Un film de Ann Lee`. Empty where it is none.

    After a mere `by` one word is no name: `by George`.
    """
    line = text.strip()
    if len(line) < LONGEST:
        for pattern, least in ((_LED, 1), (_LINK, 2)):
            match = pattern.match(line)
            rest = line[match.end() :] if match else ""
            if match and rest[:1].isspace() and are_names(rest.split(), least):
                return match[0].strip(), rest.strip()
    return "", ""


def are_names(words: Sequence[str], least: int = 1) -> bool:
    """Whether words are names: each begins with a capital, or ties them together; none ends a sentence."""
    capitals = [word for word in words if not word[:1].islower() and word.casefold() not in _BETWEEN]
    fits = all(word in capitals or word.casefold().strip(",") in _BETWEEN for word in words)
    ended = words[-1][-1] in "!?:;," or (words[-1][-1] == "." and len(words[-1].strip(".")) > _INITIALS)
    lettered = all(any(map(str.isalpha, word)) for word in capitals)
    return fits and not ended and lettered and least <= len(capitals) <= MOST_NAMES
