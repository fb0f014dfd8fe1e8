"""What words say about how somebody looks: hair, clothes, hats, glasses, build."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TypeVar

from storyboard.breakdown import dress_epochs, dress_words, hair_words
from storyboard.breakdown.dress_trades import Dress
from storyboard.breakdown.dress_words import CLOTHES, FUSED, GARMENT, HAT, OVER, by_line
from storyboard.model.cast import Appearance
from storyboard.model.patterns import regex

Value = str | float | bool
Said = TypeVar("Said")
Traits = dict[str, Value]
"""Fields of `Appearance` that the script settles."""

_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")

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

_HAIR, _OF_HAIR, _BEARD, _MARK = map(by_line, (hair_words.HAIR, hair_words.OF_HAIR, hair_words.BEARDS, hair_words.MARKS))
_MOUSTACHES, _LENSES = (
    {word: kind for word, kind in by_line(table).items() if kind} for table in (hair_words.MOUSTACHES, hair_words.GLASSES)
)
_MOUSTACHE = frozenset(hair_words.MOUSTACHES[""].split())
_GLASSES = frozenset(f"{hair_words.GLASSES['']} {hair_words.GLASSES['dark_glasses']}".split())
_FACED = frozenset((*_BEARD, *_MARK)) | _MOUSTACHE | _GLASSES
"""What is on a face, by word."""
_GROWN = hair_words.HAIR_NOUNS | hair_words.CUT_NOUNS
_BEARDED = frozenset(_BEARD) | _MOUSTACHE
_SAID = dress_words.SAID | frozenset(_LENSES) | frozenset(_MOUSTACHES) | frozenset(hair_words.MARKS["lines"].split())
_THINGS = (CLOTHES | dress_words.LEGS | frozenset(HAT) | frozenset(OVER) | _GROWN | _FACED) - _SAID
"""What a word before it is said of, and of nothing that follows."""
_BARE = regex(r"\b(?:no|without|clean-shaven|removes?|takes? off)\b", re.IGNORECASE)
_BEER = regex(r"\b(?:beer|wine|water|shot|champagne|two|empty|magnifying|clinks?) glasses\b", re.IGNORECASE)
_LED = 3
"""Words that may stand between an adjective and what it belongs to (`long, wet, black hair`)."""


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """Words in lower case, hyphens kept."""
    return tuple(match.group().casefold().replace("’", "'") for match in _WORD.finditer(text))


def _first(words: tuple[str, ...], table: dict[str, str]) -> str:
    return next((table[word] for word in words if word in table), "")


def _led(words: tuple[str, ...], at: int) -> tuple[str, ...]:
    """What stands before position `at` and may be said of it, the nearest first: nothing of what is said of another thing."""
    return tuple(takewhile(lambda word: word not in _THINGS, reversed(words[max(0, at - _LED) : at])))


def _before(words: tuple[str, ...], at: int, table: Mapping[str, Said]) -> Said | None:
    """What the nearest adjective before position `at` says."""
    return next((table[part] for word in _led(words, at) for part in (word, word.split("-")[-1]) if part in table), None)


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
    """The first garment that is named, and in which tone; what is on the legs has its own."""
    named = [at for at, word in enumerate(words) if _clothing(word) and OVER.get(word) != "hivis"]
    tones_of_legs = (_before(words, at, TONES) for at, word in enumerate(words) if word in dress_words.LEGS)
    legs = next((tone for tone in tones_of_legs if tone is not None), None)
    below: Traits = {} if legs is None else {"legs_tone": legs}
    if not named:
        worn = _first(words, GARMENT)
        return below | ({"garment": worn} if worn else {})
    kinds = [GARMENT[_clothing(words[at])] for at in named]
    main = _main(kinds)
    tones = [_tone(words, at) for at in named]
    if kinds[main] in dress_words.LOWER:
        above = next((tone for kind, tone in zip(kinds, tones, strict=True) if kind in _ABOVE and tone is not None), None)
        return {"garment": kinds[main]} | _given(tone=above, legs_tone=tones[main])
    return below | {"garment": kinds[main]} | _given(tone=_under_apron(tones[main]) if kinds[main] == "apron" else tones[main])


def _main(kinds: list[str]) -> int:
    """Which of several garments says most."""
    lower = next((at for at, kind in enumerate(kinds) if kind in dress_words.LOWER), 0)
    whole = next((at for at, kind in enumerate(kinds) if kind not in _PLAIN), 0)
    return lower if kinds[whole] in _ABOVE else whole


def _given(**tones: float | None) -> Traits:
    return {name: tone for name, tone in tones.items() if tone is not None}


def _tone(words: tuple[str, ...], at: int) -> float | None:
    """Of the garment that is named there."""
    tone = _before(words, at, TONES)
    return dress_words.GARMENT_TONES.get(_clothing(words[at])) if tone is None else tone


PALE = 0.3
"""Tones below this are of a pale apron."""


def _under_apron(tone: float | None) -> float | None:
    """Of the shirt, which an apron stands off: a pale one over a darker shirt, a dark one over a pale shirt."""
    return None if tone is None else 0.48 if tone < PALE else 0.12


_ABOVE = frozenset({"shirt", "tshirt", "tank", "sweater"})
"""What is worn above a skirt or under the bib of overalls."""
_PLAIN = frozenset({"apron", "shirt", "tshirt", "tank", "longdress"})
"""Garments that say less than another that is named with them: a shirt under a waistcoat, an apron over a dress."""


_GONE = regex(r"\bhair (?:all |gone |going |turned |turning |is |now )+(white|grey|gray|silver)\b")
_HAIR_OF_TONE = hair_words.OF_HAIR_TONES | {word: tone for word, tone in TONES.items() if word not in hair_words.OF_HAIR_TONES}


def _hair(words: tuple[str, ...]) -> Traits:
    """Cut and tone of the hair, and the beard's tone where it is another."""
    gone = _GONE.search(" ".join(words))
    shape, beard = _cut(words), _tone_of(words, _BEARDED)
    tone = TONES[gone.group(1)] if gone else _tone_of(words, _GROWN)
    plain = next((hair_words.HAIR_TONES[word] for word in words if word in hair_words.HAIR_TONES), None)
    beard = next((hair_words.BEARD_TONES[word] for word in words if word in hair_words.BEARD_TONES), beard)
    told = next((each for each in (plain, tone, beard) if each is not None), None)
    traits: Traits = {"hair": shape} if shape else {}
    traits |= {} if told is None else {"hair_tone": told}
    return traits if beard in (None, told) else traits | {"beard_tone": beard}


def _tone_of(words: tuple[str, ...], nouns: frozenset[str]) -> float | None:
    """The last tone that is said of one of these."""
    said = (_before(words, at, _HAIR_OF_TONE) for at, word in enumerate(words) if word in nouns)
    return next((tone for tone in reversed(tuple(said)) if tone is not None), None)


def _cut(words: tuple[str, ...]) -> str:
    """How the hair is cut or worn; empty where nothing tells."""
    if {"shaved", "shaven"} & set(words) and "head" in words:
        return "bald"
    nouns = [at for at, word in enumerate(words) if word in _GROWN]
    led = (_before(words, at, _OF_HAIR) for at in nouns)
    after = (hair_words.BEHIND_HAIR.get(word, "") for at in nouns for word in words[at + 1 : at + 2])
    return _first(words, _HAIR) or next(filter(None, (*led, *after)), "") or _fringe(words) or _first(words, hair_words.ELSE)


def _fringe(words: tuple[str, ...]) -> str:
    """`bob` for who has hair over the forehead; nothing for the fringe of a shawl."""
    said = {*hair_words.BEFORE_FRINGE, *_HAIR_OF_TONE}
    worn = any(word in hair_words.FRINGE and before in said for before, word in pairwise(words))
    return "bob" if worn and "of" not in words[words.index(next(iter(hair_words.FRINGE & set(words)))) + 1 :][:1] else ""


@lru_cache(maxsize=1024)
def haired(text: str) -> bool:
    """Whether words speak of somebody's hair, whatever they say of it: then they have some."""
    return any(word in _GROWN for word in tokens(text))


def hair_told(text: str) -> bool:
    """Whether words say how somebody's hair is cut or of what tone it is."""
    return bool(_hair(fused(tokens(text))).keys() & {"hair", "hair_tone"})


def headgear(text: str) -> Traits:
    """What words name as on somebody's head, not what their trade has there."""
    return _hat(fused(tokens(_plainly(text))))


def _body(words: tuple[str, ...]) -> Traits:
    bulk = next((BULK[word] for word in words if word in BULK), None)
    return {} if bulk is None else {"bulk": bulk}


@lru_cache(maxsize=1024)
def taller(text: str) -> float:
    """Metres a description adds to the average height; hair may be short without making its owner so."""
    words = tokens(text)
    hits = (HEIGHT[word] for at, word in enumerate(words) if word in HEIGHT and not _GROWN & set(words[at : at + 4]))
    return next(hits, 0.0)


_AT_NECK = regex(r"\bmedals?\b[^,.;]*?\b(?:neck|throat|ribbon)\b", re.IGNORECASE)
"""A medal that hangs, as those of sport do, and is not pinned to a chest."""
_OTHERS = regex(
    r"\b(?:mother|father|sister|brother|parents?|uncle|aunt|friends?|guests?) of the (?:bride|groom)\b"
    r"|\b(?:falcon|hawk|eagle|bird|cobra) hooded\b"
    r"|\bjury foreman\b|\bforeman of (?:the|this|a) jury\b|\bforeman\b(?=\W+(?:\w+\W+){0,4}?(?:jury|jurors?)\b)"
    r"|\b(?:the|demolition|roller|local) derby\b"
    r"|\bties?\b(?= (?:the|an?|up|him|it|them|off|down|back|to)\b)|\b(?:to|they|you|we|and) ties?\b"
    r"|\b(?:behind|between|among|onto|over|against|past|with|at|steamer|travel|cabin|wardrobe) "
    r"(?:the |two |three |some |their )?(?:\w+ )?trunks\b"
    r"|\b(?:wrist|shin|mouth|knee|elbow|chin|mud|fire|splash|trigger|hand|lens)[- ]guards?\b"
    r"|\b(?:nervous|bad|old|drug|smoking|expensive|annoying|force of|creature of) habits?\b|\bhabits? of\b"
    r"|\bragged (?:breath\w*|gasps?|voice|cough\w*|edges?|lines?|beard|hair|moustache|scar|cheers?|sobs?|column)\b"
    r"|\b(?:weathered|weather-?beaten|craggy|wrinkled)\b(?=,? (?:\w+ ){0,2}"
    r"(?:coat|hat|cap|jacket|boots?|leather|hands?|boat|cabin|barn|sign|door|suit|shirt|dress|map|book|bag|satchel|guitar|house|cliffs?)\b)"
    r"|(?-i:\bB(?:ob|OB)\b)",
    re.IGNORECASE,
)
"""What sounds like dress and is not: whose kin or guest somebody is, a falcon's hood, what skaters wear on their wrists, luggage,
what somebody is wont to do, Bob."""


_BACKWARDS = regex(
    r"\b(?:back-?wards?|reversed|back-to-front) ((?:[\w-]+ )?)(?:baseball[- ])?cap\b"
    r"|\b(?:baseball[- ])?cap,? (?:(?:is|on|worn|turned|pulled|jammed|set|sitting) )*"
    r"(?:back-?wards?|back[- ]to[- ]front|reversed|the wrong way (?:a)?round)\b",
    re.IGNORECASE,
)
"""A cap with its peak behind; what is said of it before it stays."""


def worn(text: str, epoch: str = "") -> Traits:
    """The fields of an appearance that `text` settles; an empty dict where it says nothing of looks.

    `epoch` is when the story plays (see `period.epoch`), for what trades wear.
    """
    words = fused(tokens(_plainly(text)))
    traits = _garment(words, epoch) | _hair(words) | _body(words)
    hat = _hat(words)
    kept = traits.get("hat") and hat.get("hat") in dress_words.GENERIC
    traits |= {name: value for name, value in hat.items() if name != "hat" or not kept}
    return traits if _BARE.search(text) else traits | _face(words)


def _plainly(text: str) -> str:
    """The words without what only sounds like dress, and those that several are needed for as one."""
    turned = _BACKWARDS.sub(lambda hit: f"{hit[1] or ''}backwards-cap", text)
    return _AT_NECK.sub(" neck-medal ", _OTHERS.sub(" ", _BEER.sub(" ", turned)))


def _face(words: tuple[str, ...]) -> Traits:
    """What is on a face."""
    told = set(words)
    beards = {_BEARD[word] for word in told & _BEARD.keys()}
    kinds = [kind for kind in ("stubble", "goatee", "sideburns") if kind in beards]
    full = bool(beards - set(kinds)) and not kinds
    long = full and ("long" in beards or any(word in _BEARD and "long" in _led(words, at) for at, word in enumerate(words)))
    seen = (*kinds, *(["long_beard"] if long else []), *_kinds(words), *dict.fromkeys(_MARK[word] for word in words if word in _MARK))
    flags = {"beard": full, "moustache": bool(told & _MOUSTACHE), "glasses": bool(told & _GLASSES)}
    traits: Traits = {name: True for name, on in flags.items() if on}
    return traits | ({"face": " ".join(seen)} if seen else {})


def _kinds(words: tuple[str, ...]) -> Iterator[str]:
    """What moustache and which glasses."""
    for nouns, kinds in ((_MOUSTACHE, _MOUSTACHES), (_GLASSES, _LENSES)):
        own = (kinds.get(word) or _before(words, at, kinds) for at, word in enumerate(words) if word in nouns)
        yield from filter(None, (next(filter(None, own), None),))


def _hat(words: tuple[str, ...]) -> Traits:
    """What is on the head, be it a bandage, and its tone where it is told."""
    bandaged = {"bandage", "bandaged", "bandages"} & set(words) and {"head", "forehead", "brow", "skull"} & set(words)
    at = next((at for at, word in enumerate(words) if word in HAT), -1)
    found = HAT[words[at]] if at >= 0 else "bandage" if bandaged else ""
    if not found:
        return {}
    broad = found == "hat" and any(b == "hat" and a in _BROAD for a, b in pairwise(words))
    tone = _before(words, at, TONES) if at >= 0 else None
    return {"hat": "straw" if broad else found} | ({} if tone is None else {"hat_tone": tone})


_BROAD = frozenset({"enormous", "huge", "wide", "wide-brimmed", "broad", "broad-brimmed", "floppy", "flowered", "feathered", "elaborate"})
"""What is said of a hat that is worn for its brim."""


@lru_cache(maxsize=1024)
def tells(text: str) -> bool:
    """Whether a sentence is about how somebody looks."""
    return not _TELLING.isdisjoint(fused(tokens(text)))


_TELLING = frozenset({"shaved", "shaven", "wears"}).union(CLOTHES, _FACED, HAT, _HAIR, _GROWN, OVER)


def clothing(word: str) -> bool:
    """Whether a word by itself is something to wear: a garment, a hat, or what is worn over them."""
    folded = word.casefold()
    return bool(_clothing(folded)) or folded in HAT or (folded in OVER and folded not in dress_words.PATTERNS)


def colour(text: str) -> str:
    """The colour of the first garment that `text` gives one (`a mustard raincoat`), else of the first hat, as style sheets name it; empty
    for none.
    """
    return _coloured(text)[0]


def colour_on(text: str) -> str:
    """What has that `colour`: `hat`, `legs`, or nothing for the garment."""
    return _coloured(text)[1]


def _coloured(text: str) -> tuple[str, str]:
    words = fused(tokens(text))
    wanted = ((at, word) for things in (CLOTHES | dress_words.LEGS, frozenset(HAT)) for at, word in enumerate(words) if word in things)
    for at, word in wanted:
        found = next((COLOURS[part] for near in _led(words, at) for part in near.split("-")[::-1] if part in COLOURS), "")
        if found:
            legs = word in dress_words.LEGS or GARMENT.get(word) in dress_words.LOWER
            return found, "legs" if legs else "hat" if word in HAT and word not in CLOTHES else ""
    return "", ""


def _of_order(traits: Traits, build: str) -> Traits:
    """A habit as its wearer's order has it: a woman's with a wimple, anybody else's with a cowl and a rope."""
    worn = str(traits.get("worn", "")).split()
    if HABIT not in worn:
        return traits
    others = [item for item in worn if item != HABIT]
    if build == "woman":
        return {"hat": "wimple"} | traits | {"worn": " ".join(others)}
    return traits | {"worn": " ".join(dict.fromkeys((*others, "rope", "cowl")))}


HABIT = "habit"
"""Among what is worn (`Appearance.worn`) until it is known who wears it."""


def dressed(appearance: Appearance, traits: Traits) -> Appearance:
    """The same person with some traits changed; who changes clothes leaves off what went with those before."""
    traits = _of_order(traits, appearance.build)
    if "garment" not in traits:
        return appearance.model_copy(update=dict(traits))
    hat = "" if appearance.hat in dress_words.TRADE_HATS and appearance.garment != traits["garment"] else appearance.hat
    return appearance.model_copy(update={"worn": "", "hat": hat, **traits})
