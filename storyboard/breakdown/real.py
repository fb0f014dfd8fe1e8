"""Which places are real: what of their headings a search can find (`storyboard make --ground auto`).

A heading that lies outdoors and names a city, a country or what the script itself writes as a name; a landmark wherever it is; and
any heading with a year, since a time can be looked up too. A made-up name may be taken for a real one: then a search finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown import mentions, place_words, real_names
from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold
from storyboard.model.cast import Place
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, SPEECH, Element, Scene

LATEST_YEAR = 2029
"""Years after it cannot be looked up."""

_YEAR = regex(r"(?<![\w.])(1[0-9]{3}|20[0-9]{2})(?:'?s)?(?![\w.])")
_INSIDE_SENTENCE = regex(r"(?<=[a-z,;] )[A-Z][a-zà-ÿ]{2,}")
_SMALL = regex(r"(?<![\w'’])[a-zà-ÿ]{3,}")
_ROOMS = listed(real_names.ROOMS)
_LONGEST = 4
"""Most words a name of the tables has."""

Phrases = frozenset[tuple[str, ...]]


def _phrases(text: str) -> Phrases:
    return frozenset(tuple(name.split()) for name in text.split(","))


_LANDMARKS, _REGIONS = _phrases(real_names.LANDMARKS), _phrases(real_names.REGIONS)
_PLAIN = frozenset(
    word for table in (place_words.KINDS, place_words.WEAK) for line in table.values() for name in line.split(",") for word in name.split()
)


class Usage(NamedTuple):
    """How a script writes its words."""

    capital: frozenset[str]
    """Words it writes with a capital in mid-sentence, folded."""
    small: frozenset[str]
    """Words it also writes small."""


def usage(elements: Iterable[Element]) -> Usage:
    """How the action and dialogue write their words."""
    texts = [element.text for element in elements if element.kind in SHOWN or element.kind in SPEECH]
    return Usage(
        frozenset(word for text in texts for name in _INSIDE_SENTENCE.findall(text) for word in fold(name)),
        frozenset(word for text in texts for word in _SMALL.findall(text)),
    )


def looked_up(place: Place, scenes: Sequence[Scene], usage: Usage, known: mentions.Index) -> str:
    """What of a place's headings can be looked up, in the script's words: `BROOKLYN BRIDGE, 1944`; empty for nothing.

    Args:
        place: the place.
        scenes: the scenes that play there.
        usage: how the script writes its words.
        known: the names of its people; a place that is theirs is not real for that.
    """
    named = any(_is_real(scene, place, usage, known) for scene in scenes)
    year = next((found for scene in scenes if (found := _year(scene))), "")
    return ", ".join(filter(None, (place.name if named or year else "", "" if year in place.name else year)))


def _is_real(scene: Scene, place: Place, usage: Usage, known: mentions.Index) -> bool:
    words = fold(scene.location)
    if _holds(words, _LANDMARKS):
        return True
    return not place.interior and (_holds(words, _REGIONS) or _written_as_name(scene, words, usage, known))


def _holds(words: tuple[str, ...], phrases: Phrases) -> bool:
    return any(words[start : start + size] in phrases for size in range(1, _LONGEST + 1) for start in range(len(words) - size + 1))


def _written_as_name(scene: Scene, words: tuple[str, ...], usage: Usage, known: mentions.Index) -> bool:
    """Whether the script writes a word of a heading as a name, and it is nobody's."""
    if not scene.setting:
        return False
    names = [word for word in words if word in usage.capital and word not in usage.small and word not in _PLAIN]
    return bool(names) and not any(True for _ in mentions.search(scene.location, known))


def _year(scene: Scene) -> str:
    for text in (scene.qualifier, scene.time_of_day, scene.location):
        for found in _YEAR.finditer(text):
            before = fold(text[: found.start()])[-1:]
            if int(found.group(1)) <= LATEST_YEAR and not (before and before[0] in _ROOMS) and not text[: found.start()].endswith("#"):
                return found.group()
    return ""


def with_real(
    places: Sequence[Place], scenes: Mapping[str, Scene], elements: Iterable[Element], known: mentions.Index
) -> tuple[Place, ...]:
    """The places, each with what of it can be looked up."""
    written = usage(elements)
    return tuple(
        place.model_copy(update={"real": looked_up(place, [scenes[id] for id in place.scenes], written, known)}) for place in places
    )
