"""What hands sweep off what it lies on: sand off a chest, snow or moss off a stone with words on it.

`Detail.at` of such a close picture is what is swept off, one of `laid.BEDS`; its kind is what comes to light.
"""

from __future__ import annotations

import re

from storyboard.breakdown.lists import by_word
from storyboard.model.patterns import regex

BRUSH = "brush_off"
"""The work."""
AT_WORK = frozenset({BRUSH, "rub", "spread", "peel", "shave", "shake", "pull", "stroke", "scratch", "slide", "open", "pick"})
"""What else a plan may call it, where it names what is swept off."""
COVERS: dict[str, str] = {
    "sand": "sand dust ash ashes cobweb cobwebs",
    "earth": "earth soil dirt mud clay rubble",
    "leaves": "leaves leaf foliage ivy vines twigs needles",
    "snow": "snow frost ice",
    "moss": "moss lichen algae grime",
    "grass": "grass weeds",
    "straw": "straw hay sawdust",
}
"""What is swept off, by what it is drawn as, and the words for it."""
_COVERS = by_word(COVERS)
STONE = "gravestone"
"""What comes to light where nothing is named."""
_BELOW: dict[str, str] = {
    STONE: "stone slab gravestone headstone tombstone grave tomb plaque plate inscription name names letters lettering marble tablet rock",
    "chest": "chest trunk lid box crate coffin case strongbox",
    "hatch": "hatch trapdoor cover manhole planks boards floorboards",
}
"""What lies under it, and the words for it."""
_KINDS = by_word(_BELOW)
_COVER = rf"(?P<cover>{'|'.join(_COVERS)})"
_BY_HAND = r"(?![^.;]*\b(?:broom|brush|shovel|spade|rake|cloth|rag|sleeve|plough|wipers?|blower|hoe|mop)\b)"
_VERBS = r"(?:sweep|brush|wip|scrap|clear|rub|scratch|claw|smooth|dust|pick|peel|scoop|shak)(?:e|es|s|ing|ping|ies)?"
_WHAT = r"(?:the |some |an? (?:\w+ )?layer of |handfuls of )?(?:[\w-]+ ){0,2}?"
_LOOSE = rf"{_WHAT}{_COVER}(?: and [\w-]+)?"
_UNDER = r"(?:the|an?|his|her|its) (?:[\w-]+ ){0,2}?(?P<below>" + "|".join(_KINDS) + r")s?\b"
_PATTERNS = tuple(
    regex(words, re.IGNORECASE)
    for words in (
        rf"\b{_VERBS}{_BY_HAND} (?:away |aside |off )?{_LOOSE} (?:away from|off|from)(?: of)? {_UNDER}",
        rf"\b{_VERBS}{_BY_HAND} (?:away |aside ){_LOOSE}\b",
        rf"\b{_VERBS}{_BY_HAND} {_LOOSE} (?:away|aside)\b(?! from (?:his|her|their)\b)",
        rf"\b{_VERBS}{_BY_HAND} {_LOOSE} with (?:his|her|their|both|bare) (?:[\w-]+ )?(?:hands?|fingers|palms?|fingernails)\b",
        rf"\b(?:uncovers?|clears?|frees?|brushes) {_UNDER} (?:of|from) {_LOOSE}\b",
    )
)


def cover(word: str) -> str:
    """What a loose cover is drawn as, by its word; empty for what is none."""
    return _COVERS.get(word.casefold(), "")


def below(word: str) -> str:
    """What comes to light, by its word."""
    return _KINDS.get(word.casefold(), STONE)


def come_to_light(text: str, kind: str) -> str:
    """What comes to light where a sentence names it or the next ones do; `kind` where none does."""
    named = next((word for word in _WORD.findall(text) if word.casefold() in _KINDS), "")
    return below(named) if named else kind


def told(text: str) -> tuple[str, str, int] | None:
    """What is swept off in a sentence, what comes to light, and where the words begin; None where bare hands sweep nothing off."""
    hit = next((hit for one in _PATTERNS if (hit := one.search(text))), None)
    if hit is None:
        return None
    named = hit.groupdict().get("below") or next((word for word in _WORD.findall(text[hit.end() :]) if word.casefold() in _KINDS), "")
    return _COVERS[hit["cover"].casefold()], below(named), hit.start()


_WORD = regex(r"[\w-]+")
