"""Misspelt words of requests, mended where only one word that orders or names something is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from storyboard.assistant.patterns import any_case
from storyboard.model.patterns import regex

WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
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
EVERYDAY = word_set(
    "again include exclude show list find read bring draw paint keep drop lose cut take give pick please thanks also except second third "
    "between after before above below behind front bottom corner colour contrast shadow shadows backlit handheld "
    "insert inserts tight level "
    "sharp focus horizon raise zoom tilt budget omit first "
)
"""Words of every day, which others are too near to: only letters that changed places, or stand twice, are put right."""


CONTRACTED = {
    **{f"{word}s": f"{word}'s" for word in ("what", "where", "who", "how", "that", "there", "here", "she", "he", "when", "why")},
    **{f"{word}nt": f"{word}n't" for word in ("should", "would", "could")},
    **{f"{word}nt": f"{word}n't" for word in ("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "ca", "wo")},
    **{f"{word}ve": f"{word}'ve" for word in ("i", "we", "they", "you")},
    **{f"{word}re": f"{word}'re" for word in ("they", "you")},
    "im": "I'm", "theyll": "they'll", "youll": "you'll", "lets": "let's", "itd": "it'd", "thx": "thanks", "ty": "thanks", "plz": "please",
    "pls": "please", "plse": "please", "u": "you", "ur": "your", "bc": "because", "cuz": "because", "tho": "though",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "lil": "little", "bg": "background", "fg": "foreground", "pic": "picture",
    "pics": "pictures", "pix": "pictures", "eg": "for example", "approx": "about", "nite": "night", "lites": "lights",
    "brite": "bright", "shud": "should", "shld": "should", "cud": "could", "cld": "could", "wud": "would",
    "wld": "would", "abt": "about", "tmrw": "tomorrow", "thnx": "thanks", "tnx": "thanks", "bcos": "because", "cos": "because",
    "coz": "because",
    "closeup": "close-up", "closeups": "close-ups", "lite": "light", "thru": "through", "dont'": "don't",
}  # fmt: skip
"""Words that are typed without their apostrophe, or shortened, as they are written."""
_CONTRACTED = any_case(rf"(?<![\w'’-])(?:{'|'.join(sorted(map(re.escape, CONTRACTED), key=len, reverse=True))})(?![\w'’-])")


def written_out(text: str) -> str:
    """A text with its apostrophes, and what is shortened in full; a single letter stands where it may be a shot's."""
    return _CONTRACTED.sub(lambda hit: CONTRACTED[hit.group().casefold()] if _is_word(text, hit) else hit.group(), text)


def _is_word(text: str, hit: re.Match[str]) -> bool:
    return len(hit.group()) > 1 or (hit.group().islower() and not text[: hit.start()].rstrip()[-1:].isdigit())


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
    if plain in COMMANDS or plain in EVERYDAY or plain in known or plain in RIGHT or not 4 <= len(plain) <= LONGEST:
        return word
    if plain.endswith("s") and plain[:-1] in COMMANDS | EVERYDAY:
        return word
    slips = {one: slip for one in (*people, *COMMANDS) if (slip := _slip(plain, one))}
    slips |= {
        one: slip
        for one in EVERYDAY
        if (slip := _slip(plain, one)) in {1, 2} and len(plain) == len(one) + slip - 1 and _same_letters(plain, one)
    }
    least = min(slips.values(), default=0)
    meant = [one for one, slip in slips.items() if slip == least]
    if len(meant) != 1:
        return word
    found = meant.pop()
    return people.get(found, found) + ending


RIGHT = word_set(
    "scares shoot shoots "
    "lover power tower closet rider diver panes frameless scent scant lights clouse words tight tights rights sights write "
    "wrote fight maker makers making taker taken taking moved moves mover changes changed lighted lightly camera cameras "
    "framed framing remover removes removed approves approval approving closest closed closes close lovers loved loves "
    "greats greater greatest longest shortest darkest widest tightest brightest darken brighten darkness brightness omits "
    "bringing selected selects exports cooker lowers lowered shots stand stands sits runs walks maria marie martin martha "
    "vascon sitter runner walker stage stall state pictured medium mediums evenings mornings nights nightly scripts "
    "surprise surprises angel bellow fist font frond inset inert coroner expect statue statues included includes "
    "excluded excludes thirst gain drawn draws "
    "painted paints painter finds listed lists levels sharpen shadowy focused focuses raised raises rise arise "
    "fronts frontal tighten tightens "
    "colours color colors added adds keeps keeper kept loses loser drops dropped takes gives given picks picked pleased pleases "
    "were was here there their then than them they with when what "
    "wherever whichever story stories store storey shouldered mission dawns happiest sadness angrily standings shows shown showed shotgun "
    "sofa shorts"
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
    if len(word) == len(right) + 1 >= SURE and _DOUBLED.sub(r"\1", word) == _DOUBLED.sub(r"\1", right):
        return 2
    if len(word) != len(right):
        return 2 * (len(right) >= SURE and (rest[1:] == wanted or rest == wanted[1:]))
    if len(rest) > 1 and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]:
        return 1
    return 3 * (rest[1:] == wanted[1:] and (len(word) >= EASY or (len(word) >= SURE and SOUNDS.get(rest[:1]) == wanted[:1])))


def _same_letters(word: str, right: str) -> bool:
    """Whether two words are of the same letters, however often."""
    return set(word) == set(right)


_DOUBLED = regex(r"(.)\1")
SOUNDS = {"k": "c", "c": "k", "s": "z", "z": "s", "i": "y", "y": "i", "w": "v", "v": "w", "f": "v"}
"""Letters that sound alike."""
