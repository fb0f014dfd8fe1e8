"""Misspelt words of requests, mended where only one word that orders or names something is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
LONGEST = 24
"""Letters of a word that is looked at."""
SURE = 5
"""Letters from which on one letter too many or too few may be mended; two that changed places: one less."""
EASY = 6
"""Letters from which on one wrong letter may be mended."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


COMMANDS = word_set(
    "rain snow storm fog "
    "redraw repaint redo regenerate approve approved unapproved omit omitted restore remove delete without compare select "
    "export scene scenes panel panels frame frames picture pictures shot shots take takes version versions camera angle "
    "darker brighter lighter warmer colder cooler closer wider tighter looser higher lower longer shorter smaller bigger "
    "moodier night morning evening sunset sunrise dusk dawn foggy rainy snowy stormy thunderstorm angry angrier happier "
    "sadder scared afraid worried surprised smiling crying sitting standing running walking kneeling lying which where "
    "script status outdated stale missing everything everybody close medium extreme establishing overhead silhouette "
    "shoulder lovely great perfect background foreground picture review change make light relight lighting move"
)
"""Words that order, and so are worth mending."""


@cache
def folded(text: str) -> str:
    """Lower case, without accents."""
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def mended(text: str, names: Iterable[str], known: frozenset[str]) -> str:
    """The text with misspelt orders and names put right, and names in their own accents.

    Args:
        text: what somebody typed.
        names: the words of names, as they are printed.
        known: words, folded, that stand as they are: those of the script.
    """
    people = {folded(name): name for name in names}
    return WORD.sub(lambda hit: _mended(hit.group(), people, known), text)


def _mended(word: str, people: dict[str, str], known: frozenset[str]) -> str:
    stem, ending = (word[:-2], word[-2:]) if word[-2:] in {"'s", "’s"} else (word, "")
    plain = folded(stem)
    if plain in people:
        return stem + ending if stem.casefold() == people[plain].casefold() else people[plain] + ending
    if plain in COMMANDS or plain in known or plain in RIGHT or not 4 <= len(plain) <= LONGEST:
        return word
    if plain.endswith("s") and plain[:-1] in COMMANDS:
        return word
    slips = {one: slip for one in (*people, *COMMANDS) if (slip := _slip(plain, one))}
    least = min(slips.values(), default=0)
    meant = [one for one, slip in slips.items() if slip == least]
    if len(meant) != 1:
        return word
    found = meant.pop()
    return people.get(found, found) + ending


RIGHT = word_set(
    "lover power tower closet rider diver panes frameless scent scant lights clouse words tight tights rights sights write "
    "wrote fight maker makers making taker taken taking moved moves mover changes changed lighted lightly camera cameras "
    "framed framing remover removes removed approves approval approving closest closed closes close lovers loved loves "
    "greats greater greatest longest shortest darkest widest tightest brightest darken brighten darkness brightness omits "
    "bringing selected selects exports cooker lowers lowered shots stand stands sits runs walks maria marie martin martha "
    "vascon sitter runner walker stage stall state pictured medium mediums evenings mornings nights nightly scripts "
    "wherever whichever shouldered mission dawns happiest sadness angrily standings shows shown showed shotgun sofa shorts"
)
"""Right words that are near to an order."""


def _slip(word: str, right: str) -> int:
    """How bad a slip of the fingers lies between two words: 1 letters changed places, 2 one too many or too few, 3 one wrong, else 0.

    The first letter is never mistyped.
    """
    if word[:1] != right[:1] or abs(len(word) - len(right)) > 1:
        return 0
    start = next((n for n, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), min(len(word), len(right)))
    rest, wanted = word[start:], right[start:]
    if len(word) != len(right):
        return 2 * (len(right) >= SURE and (rest[1:] == wanted or rest == wanted[1:]))
    if len(rest) > 1 and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]:
        return 1
    return 3 * (rest[1:] == wanted[1:] and (len(word) >= EASY or (len(word) >= SURE and SOUNDS.get(rest[:1]) == wanted[:1])))


SOUNDS = {"k": "c", "c": "k", "s": "z", "z": "s", "i": "y", "y": "i", "w": "v", "v": "w", "f": "v"}
"""Letters that sound alike."""
