"""What words say about how somebody looks: hair, clothes, hats, glasses, build."""

from __future__ import annotations

import re
from itertools import pairwise

from storyboard.breakdown import dress_epochs, dress_words
from storyboard.breakdown.dress_trades import Dress
from storyboard.breakdown.dress_words import CLOTHES, FUSED, GARMENT, HAT, OVER
from storyboard.breakdown.lists import listed
from storyboard.model.cast import Appearance
from storyboard.model.patterns import regex

Value = str | float | bool
Traits = dict[str, Value]
"""Fields of `Appearance` that the script settles."""

_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")

HAIR: dict[str, str] = {
    "bald": "bald shaven-headed baldheaded bald-headed",
    "bun": "bun chignon topknot ballerina",
    "ponytail": "ponytail pigtails braid braids plait plaits pony-tail",
    "curly": "curly curls afro frizzy dreadlocks curly-haired wig periwig",
    "bob": "bob bobbed",
    "mop": "mop shaggy tousled messy unkempt dishevelled disheveled scruffy",
    "long": "long-haired",
    "curlers": "curlers hair-rollers",
    "short": "crewcut crew-cut buzzcut short-haired buzz-cut",
}
HAIR_TONES: dict[str, float] = {
    "blond": 0.22, "blonde": 0.22, "fair-haired": 0.25, "redhead": 0.5, "red-haired": 0.5, "ginger": 0.45, "auburn": 0.55,
    "brunette": 0.72, "brown-haired": 0.68,
    "dark-haired": 0.92, "black-haired": 0.97, "grey-haired": 0.35, "gray-haired": 0.35, "white-haired": 0.08, "silver-haired": 0.2,
    "graying": 0.42,
    "greying": 0.42, "gray-bearded": 0.35, "grey-bearded": 0.35,
}  # fmt: skip
TONES: dict[str, float] = {
    "white": 0.1, "cream": 0.14, "ivory": 0.12, "yellow": 0.2, "beige": 0.22, "pink": 0.26, "silver": 0.28, "gold": 0.3, "golden": 0.3,
    "orange": 0.38, "grey": 0.42,
    "gray": 0.42, "tan": 0.35, "khaki": 0.4, "turquoise": 0.42, "red": 0.5, "scarlet": 0.5, "crimson": 0.55, "green": 0.52,
    "blue": 0.56, "purple": 0.6, "violet": 0.58,
    "brown": 0.64, "burgundy": 0.7, "maroon": 0.7, "navy": 0.7, "charcoal": 0.8, "dark": 0.8, "black": 0.88, "pale": 0.16, "light": 0.2,
    "denim": 0.55, "leather": 0.85,
    "camel": 0.35, "mustard": 0.36, "teal": 0.55, "lilac": 0.34, "olive": 0.55,
}  # fmt: skip
COLOURS = {
    word: colour
    for colour, line in {
        "yellow": "yellow mustard canary", "pink": "pink", "gold": "gold golden", "orange": "orange rust",
        "red": "red scarlet crimson burgundy maroon cherry",
        "green": "green olive emerald", "blue": "blue turquoise teal navy azure", "purple": "purple violet lilac mauve", "brown": "brown",
    }.items()
    for word in line.split()
}  # fmt: skip
"""Colours in the narrow sense, as the accents of style sheets; who wears one may wear the board's accent, and it has that colour."""
BULK: dict[str, float] = {
    "fat": 1.25, "heavy": 1.2, "heavyset": 1.22, "heavy-set": 1.22, "stout": 1.2, "burly": 1.22, "overweight": 1.25, "obese": 1.3,
    "chubby": 1.18, "plump": 1.18,
    "portly": 1.22, "muscular": 1.15, "broad": 1.15, "broad-shouldered": 1.18, "hulking": 1.28, "stocky": 1.16, "thin": 0.87,
    "skinny": 0.85, "slim": 0.9,
    "slender": 0.89, "lean": 0.9, "lanky": 0.87, "gaunt": 0.86, "wiry": 0.9, "petite": 0.88, "scrawny": 0.85, "frail": 0.88, "big": 1.14,
}  # fmt: skip
BELLY = 0.085
"""How far the belly of who is pregnant stands out, in heights of the body."""
HEIGHT: dict[str, float] = {
    "tall": 0.12, "towering": 0.16, "giant": 0.2, "huge": 0.14, "hulking": 0.12, "lanky": 0.1, "short": -0.1, "small": -0.1,
    "tiny": -0.14, "petite": -0.1,
    "diminutive": -0.14,
}  # fmt: skip
"""Metres above or below the average."""

_HAIR = {word: kind for kind, line in HAIR.items() for word in line.split()}
_MOUSTACHE = listed("mustache moustache mustachioed moustached")
_BEARD = listed("beard bearded stubble goatee whiskers unshaven gray-bearded grey-bearded")
_GLASSES = listed("glasses spectacles sunglasses bespectacled shades eyeglasses goggles")
_FACE: dict[str, frozenset[str]] = {"beard": _BEARD, "moustache": _MOUSTACHE, "glasses": _GLASSES}
"""What is on a face, and the words for it."""
_BARE = regex(r"\b(?:no|without|clean-shaven|removes?|takes? off)\b", re.IGNORECASE)
_BEER = regex(r"\b(?:beer|wine|water|shot|champagne|two|empty|magnifying|clinks?) glasses\b", re.IGNORECASE)
_HAIR_WORDS = listed("hair haired locks mane wig")
_TALL_AS_HAIR = 3
"""Words that may stand between an adjective and what it belongs to (`long, wet, black hair`)."""


def tokens(text: str) -> tuple[str, ...]:
    """Words in lower case, hyphens kept."""
    return tuple(match.group().casefold() for match in _WORD.finditer(text))


def _first(words: tuple[str, ...], table: dict[str, str]) -> str:
    return next((table[word] for word in words if word in table), "")


def _before(words: tuple[str, ...], at: int, table: dict[str, float]) -> float | None:
    """What the nearest adjective before position `at` says."""
    near = reversed(words[max(0, at - _TALL_AS_HAIR) : at])
    return next((table[part] for word in near for part in (word, word.split("-")[-1]) if part in table), None)


def _clothing(word: str) -> str:
    """The piece of clothing a word names, also for several people (`grey coats`); empty for any other word."""
    return next((one for one in (word, word.removesuffix("s"), word.removesuffix("es")) if one in CLOTHES), "")


def fused(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words, those that name one thing together as one with hyphens (`top hat`)."""
    out: list[str] = []
    at = 0
    while at < len(words):
        long = next((n for n in (3, 2) if "-".join(words[at : at + n]) in FUSED and at + n <= len(words)), 1)
        out.append("-".join(words[at : at + long]))
        at += long
    return tuple(out)


def _trade(words: tuple[str, ...], epoch: str) -> Dress | None:
    """What somebody's trade has them wear, in their time."""
    return next((dress for word in words if (dress := dress_epochs.dress_of(word, epoch)) is not None), None)


def _garment(words: tuple[str, ...], epoch: str) -> Traits:
    """Clothes that are named; what goes with the trade, where none are or where it is the trade's own that is named."""
    trade, own = _trade(words, epoch), _named(words)
    if trade and own.get("garment", trade.garment) in (trade.garment, "uniform"):
        own = trade.traits | {key: value for key, value in own.items() if key != "garment"}
    over = " ".join(dict.fromkeys(OVER[word] for word in words if word in OVER and OVER[word] != own.get("garment")))
    worn = " ".join(dict.fromkeys(f"{own.get('worn', '')} {over}".split()))
    implied = next((dress_words.IMPLIED[item] for item in worn.split() if item in dress_words.IMPLIED), "")
    return ({"garment": implied} if implied else {}) | own | ({"worn": worn} if worn else {})


def _named(words: tuple[str, ...]) -> Traits:
    """The first garment that is named, and in which tone."""
    named = [at for at, word in enumerate(words) if _clothing(word) and OVER.get(word) != "hivis"]
    if not named:
        worn = _first(words, GARMENT)
        return {"garment": worn} if worn else {}
    whole = [at for at in named if GARMENT[_clothing(words[at])] not in _PLAIN] or named
    word = _clothing(words[whole[0]])
    tone = _before(words, whole[0], TONES)
    tone = dress_words.GARMENT_TONES.get(word) if tone is None else tone
    return {"garment": GARMENT[word]} | ({} if tone is None else {"tone": tone})


_PLAIN = frozenset({"apron", "shirt", "tshirt", "tank", "longdress"})
"""Garments that say less than another that is named with them: a shirt under a waistcoat, an apron over a dress."""


_GONE = regex(r"\bhair (?:all |gone |going |turned |turning |is |now )+(white|grey|gray|silver)\b")


def _hair(words: tuple[str, ...]) -> Traits:
    traits: Traits = {}
    text = " ".join(words)
    gone = _GONE.search(text)
    traits |= {"hair_tone": TONES[gone.group(1)]} if gone else {}
    shape = _first(words, _HAIR) or ("bald" if {"shaved", "shaven"} & set(words) and "head" in words else "")
    for at, word in enumerate(words):
        if word in _HAIR_WORDS or word in {"beard", "bearded"}:
            near = words[max(0, at - _TALL_AS_HAIR) : at]
            shape = shape or next((name for name in ("long", "short") if name in near), "")
            tone = _before(words, at, TONES)
            traits |= {} if tone is None else {"hair_tone": tone}
    traits |= {"hair": shape} if shape else {}
    tone = next((HAIR_TONES[word] for word in words if word in HAIR_TONES), None)
    return traits if tone is None else traits | {"hair_tone": tone}


def _body(words: tuple[str, ...]) -> Traits:
    bulk = next((BULK[word] for word in words if word in BULK), None)
    return {} if bulk is None else {"bulk": bulk}


def taller(text: str) -> float:
    """Metres a description adds to the average height; hair may be short without making its owner so."""
    words = tokens(text)
    hits = (HEIGHT[word] for at, word in enumerate(words) if word in HEIGHT and not _HAIR_WORDS & set(words[at : at + 4]))
    return next(hits, 0.0)


_OTHERS = regex(
    r"\b(?:mother|father|sister|brother|parents?|uncle|aunt|friends?|guests?) of the (?:bride|groom)\b"
    r"|\b(?:falcon|hawk|eagle|bird|cobra) hooded\b"
    r"|\bjury foreman\b"
    r"|\b(?:behind|between|among|onto|over|against|past|with|at|steamer|travel|cabin|wardrobe) "
    r"(?:the |two |three |some |their )?(?:\w+ )?trunks\b"
    r"|\b(?:wrist|shin|mouth|knee|elbow|chin|mud|fire|splash|trigger|hand|lens)[- ]guards?\b"
    r"|(?-i:\bB(?:ob|OB)\b)",
    re.IGNORECASE,
)
"""What sounds like dress and is not: whose kin or guest somebody is, a falcon's hood, what skaters wear on their wrists, luggage, Bob."""


def worn(text: str, epoch: str = "") -> Traits:
    """The fields of an appearance that `text` settles; an empty dict where it says nothing of looks.

    `epoch` is when the story plays (see `period.epoch`), for what trades wear.
    """
    words = fused(tokens(_OTHERS.sub(" ", _BEER.sub(" ", text))))
    traits = _garment(words, epoch) | _hair(words) | _body(words)
    hat = _hat(words)
    trades = str(traits.get("hat", ""))
    traits |= {"hat": hat} if hat and not (trades and hat in dress_words.GENERIC) else {}
    bare = bool(_BARE.search(text))
    return traits | {name: True for name, told in _FACE.items() if told & set(words) and not bare}


def _hat(words: tuple[str, ...]) -> str:
    """What is on the head, be it a bandage."""
    bandaged = {"bandage", "bandaged", "bandages"} & set(words) and {"head", "forehead", "brow", "skull"} & set(words)
    found = _first(words, HAT) or ("bandage" if bandaged else "")
    return "straw" if found == "hat" and any(b == "hat" and a in _BROAD for a, b in pairwise(words)) else found


_BROAD = frozenset({"enormous", "huge", "wide", "wide-brimmed", "broad", "broad-brimmed", "floppy", "flowered", "feathered", "elaborate"})
"""What is said of a hat that is worn for its brim."""


def tells(text: str) -> bool:
    """Whether a sentence is about how somebody looks."""
    words = set(fused(tokens(text)))
    return bool(
        words & (CLOTHES | {"shaved", "shaven"} | _BEARD | _MOUSTACHE | _GLASSES | set(HAT) | set(_HAIR) | _HAIR_WORDS | set(OVER))
        or "wears" in words
    )


def clothing(word: str) -> bool:
    """Whether a word by itself is something to wear: a garment, a hat, or what is worn over them."""
    folded = word.casefold()
    return bool(_clothing(folded)) or folded in HAT or (folded in OVER and folded not in _PATTERNS)


_PATTERNS = frozenset(word for word, kind in OVER.items() if kind in {"stripes", "checks", "dots"})


def colour(text: str) -> str:
    """The colour of the first garment or hat that `text` gives one (`a mustard raincoat`), as style sheets name it; empty for none."""
    words = tokens(text)
    near = (words[max(0, at - 3) : at] for at, word in enumerate(words) if word in CLOTHES or word in HAT)
    found = (COLOURS[part] for before in near for word in reversed(before) for part in reversed(word.split("-")) if part in COLOURS)
    return next(found, "")


def dressed(appearance: Appearance, traits: Traits) -> Appearance:
    """The same person with some traits changed; who changes clothes leaves off what went with those before."""
    if "garment" not in traits:
        return appearance.model_copy(update=dict(traits))
    hat = "" if appearance.hat in dress_words.TRADE_HATS and appearance.garment != traits["garment"] else appearance.hat
    return appearance.model_copy(update={"worn": "", "hat": hat, **traits})
