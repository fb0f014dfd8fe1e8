"""What words say about how somebody looks: hair, clothes, hats, glasses, build."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.cast import Appearance
from storyboard.model.patterns import regex

Value = str | float | bool
Traits = dict[str, Value]
"""Fields of `Appearance` that the script settles."""

_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")

GARMENTS: dict[str, str] = {
    "coat": "coat greatcoat overcoat raincoat trenchcoat jacket parka anorak cloak cape poncho mantel manteau abrigo windbreaker"
    " peacoat oilskin"
    " oilskins blazer robe"
    " bathrobe kimono cassock",
    "hoodie": "hoodie hooded sweatshirt",
    "suit": "suit suits tuxedo tux suited businessman businessmen lawyer attorney banker executive groom",
    "dress": "dress gown skirt dresses sundress bride nightgown princess ballerina",
    "shirt": "shirt blouse flannel overalls dungarees jumpsuit coveralls mechanic mechanics",
    "tshirt": "t-shirt tshirt tee singlet tank-top undershirt shorts swimsuit pyjamas pajamas shirtless jersey scrubs nurse nurses"
    " paramedic paramedics surgeon surgeons orderly orderlies",
    "apron": "apron waiter waitress chef cook baker barista bartender barman barmaid butcher",
    "uniform": "uniform uniforms uniformed cop cops officer officers policeman policewoman policemen soldier soldiers guard guards"
    " pilot captain sergeant fireman firemen sailor sailors doorman mailman postman steward"
    " stewardess marine marines trooper troopers"
    " ranger sheriff conductor",
    "sweater": "sweater pullover jumper turtleneck cardigan",
}
"""Garment by word. Professions count where no garment is named. A `uniform` is of rank, with a badge: nurses have none."""
TRADES: dict[str, float] = {
    "nurse": 0.1, "nurses": 0.1, "surgeon": 0.42, "surgeons": 0.42, "scrubs": 0.42, "orderly": 0.12, "orderlies": 0.12,
    "paramedic": 0.6, "paramedics": 0.6, "soldier": 0.56, "soldiers": 0.56, "marine": 0.6, "marines": 0.6, "trooper": 0.6, "troopers": 0.6,
    "cop": 0.8, "cops": 0.8, "officer": 0.78, "officers": 0.78, "policeman": 0.8, "policewoman": 0.8, "policemen": 0.8, "guard": 0.7,
    "guards": 0.7, "sheriff": 0.4, "ranger": 0.5, "pilot": 0.8, "captain": 0.8, "sergeant": 0.6, "conductor": 0.75, "sailor": 0.12,
    "sailors": 0.12, "chef": 0.1, "cook": 0.1, "baker": 0.1, "butcher": 0.12, "mechanic": 0.6, "mechanics": 0.6,
}  # fmt: skip
"""The tone of what somebody of a trade wears at work, where the script names no colour."""
CLOTHES = listed(
    "coat greatcoat overcoat raincoat trenchcoat jacket parka anorak cloak cape poncho peacoat blazer robe bathrobe kimono"
    " hoodie sweatshirt suit tuxedo tux dress gown"
    " skirt sundress nightgown shirt blouse t-shirt tee undershirt swimsuit pajamas pyjamas jersey apron uniform scrubs overalls"
    " jumpsuit coveralls sweater pullover"
    " jumper turtleneck windbreaker oilskins oilskin"
)
"""Words that are clothes themselves, not professions."""
HATS: dict[str, str] = {
    "cap": "cap baseball-cap beret",
    "hat": "hat fedora sombrero bowler stetson top-hat cowboy",
    "hood": "hood hooded",
    "beanie": "beanie",
    "helmet": "helmet knight astronaut fireman firemen",
}
HAIR: dict[str, str] = {
    "bald": "bald shaven-headed baldheaded bald-headed",
    "bun": "bun chignon topknot ballerina",
    "ponytail": "ponytail pigtails braid braids plait plaits pony-tail",
    "curly": "curly curls afro frizzy dreadlocks curly-haired",
    "bob": "bob bobbed",
    "mop": "mop shaggy tousled messy unkempt dishevelled disheveled scruffy",
    "long": "long-haired",
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
    "camel": 0.35, "mustard": 0.36, "teal": 0.55, "lilac": 0.34, "olive": 0.55, "wedding": 0.1,
}  # fmt: skip
COLOURS = listed(
    "yellow pink gold golden orange turquoise red scarlet crimson green blue purple violet burgundy maroon mustard teal lilac bright"
)
"""Colours in the narrow sense; who wears one may wear the board's accent."""
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

_GARMENT = {word: kind for kind, line in GARMENTS.items() for word in line.split()}
_HAT = {word: kind for kind, line in HATS.items() for word in line.split()}
_HAIR = {word: kind for kind, line in HAIR.items() for word in line.split()}
_MOUSTACHE = listed("mustache moustache mustachioed moustached")
_BEARD = listed("beard bearded stubble goatee whiskers unshaven gray-bearded grey-bearded")
_GLASSES = listed("glasses spectacles sunglasses bespectacled shades eyeglasses goggles")
_FACE: dict[str, frozenset[str]] = {"beard": _BEARD, "moustache": _MOUSTACHE, "glasses": _GLASSES}
"""What is on a face, and the words for it."""
_BARE = regex(r"\b(?:no|without|clean-shaven|removes?|takes? off)\b", re.IGNORECASE)
_BEER = regex(r"\b(?:beer|wine|water|shot|champagne|two|empty|magnifying|clinks?) glasses\b", re.IGNORECASE)
_HAIR_WORDS = listed("hair haired locks mane")
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
    return next((one for one in (word, word.removesuffix("s"), word.removesuffix("es")) if one in CLOTHES and one in _GARMENT), "")


def _trade(words: tuple[str, ...]) -> Traits:
    tone = next((TRADES[word] for word in words if word in TRADES), None)
    return {} if tone is None else {"tone": tone}


def _garment(words: tuple[str, ...]) -> Traits:
    named = [at for at, word in enumerate(words) if _clothing(word)]
    if not named:
        worn = _first(words, _GARMENT)
        return _trade(words) | {"garment": worn} if worn else {}
    tone = _before(words, named[0], TONES)
    garment: Traits = {"garment": _GARMENT[_clothing(words[named[0]])]}
    return _trade(words) | garment | ({} if tone is None else {"tone": tone})


def _hair(words: tuple[str, ...]) -> Traits:
    traits: Traits = {}
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


def worn(text: str) -> Traits:
    """The fields of an appearance that `text` settles; an empty dict where it says nothing of looks."""
    words = tokens(_BEER.sub(" ", text))
    traits = _garment(words) | _hair(words) | _body(words)
    hat = _first(words, _HAT)
    traits |= {"hat": hat} if hat else {}
    bare = bool(_BARE.search(text))
    return traits | {name: True for name, told in _FACE.items() if told & set(words) and not bare}


def tells(text: str) -> bool:
    """Whether a sentence is about how somebody looks."""
    words = set(tokens(text))
    return bool(words & (CLOTHES | _BEARD | _MOUSTACHE | _GLASSES | set(_HAT) | set(_HAIR) | _HAIR_WORDS) or "wears" in words)


def coloured(text: str) -> bool:
    """Whether `text` names a garment in a colour: `a yellow raincoat`."""
    words = tokens(text)
    return any(word in CLOTHES | set(_HAT) and COLOURS & set(words[max(0, at - 3) : at]) for at, word in enumerate(words))


def dressed(appearance: Appearance, traits: Traits) -> Appearance:
    """The same person with some traits changed."""
    return appearance.model_copy(update=dict(traits))
