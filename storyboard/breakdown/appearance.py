"""How people look: what the script says, and for the rest a choice that keeps them apart on paper.

Who matters most is dressed first; everybody after is given, of some candidates drawn from a seed that is the name, the one
that differs most from those before.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from storyboard.breakdown import ages, dress_epochs, dress_words, introductions, similes, wardrobe
from storyboard.breakdown.people import Found
from storyboard.model.cast import Age, Appearance, Character
from storyboard.model.patterns import regex

_CANDIDATES = 14
_KNOWN = 80
"""How many people are chosen with care; whoever comes after gets the first look drawn."""
_RIVALS = 9
"""Against how many of those already dressed a candidate is held."""
TONES = (0.12, 0.3, 0.48, 0.66, 0.84)
"""Garment tones to choose from; neighbours differ by a step."""
_STEP = 0.15
"""Tones nearer than this look the same in print."""
_CHILD = 1.25
_HEIGHTS: dict[str, float] = {"man": 1.78, "woman": 1.66, "child": _CHILD}
"""Metres."""
_HAIR: dict[str, tuple[str, ...]] = {
    "man": ("short", "short", "curly", "mop", "bald", "short"),
    "woman": ("bob", "long", "bun", "ponytail", "curly", "short"),
    "child": ("mop", "short", "bob", "ponytail", "curly"),
}
_GIRLS = ("bob", "long", "ponytail", "bun", "long")
_OLD_HAIR: dict[str, tuple[str, ...]] = {"man": ("bald", "short", "bald"), "woman": ("bun", "curly", "bun"), "child": ("short",)}
_OLD_GARMENTS: dict[str, tuple[str, ...]] = {"man": ("coat", "sweater", "suit"), "woman": ("dress", "coat", "dress"), "child": ("sweater",)}
_GARMENTS: dict[str, tuple[str, ...]] = {
    "man": ("shirt", "coat", "sweater", "tshirt", "suit", "hoodie"),
    "woman": ("shirt", "sweater", "coat", "jacket", "tshirt", "suit"),
    "child": ("tshirt", "hoodie", "sweater", "dress"),
}
_OF_EPOCH: dict[str, dict[str, tuple[str, ...]]] = {
    "antique": {"man": ("tunic", "toga", "tunic"), "woman": ("longdress", "toga"), "child": ("tunic",)},
    "medieval": {"man": ("tunic", "tunic", "robe"), "woman": ("longdress", "gown"), "child": ("tunic",)},
    "century": {"man": ("tailcoat", "waistcoat", "coat"), "woman": ("gown", "longdress", "gown"), "child": ("waistcoat", "longdress")},
    "frontier": {"man": ("waistcoat", "waistcoat", "coat"), "woman": ("longdress", "gown"), "child": ("overalls", "longdress")},
}
"""What is worn in other centuries, where the script does not say."""
_HATS_OF_EPOCH: dict[tuple[str, str], tuple[str, ...]] = {
    ("frontier", "man"): ("cowboy", "cowboy", ""),
    ("frontier", "woman"): ("bonnet", "", ""),
    ("century", "woman"): ("bonnet", "", "", ""),
    ("medieval", "woman"): ("headscarf", "", ""),
}
"""What goes with it on the head."""
_RAGS: dict[str, str] = {"antique": "tunic", "medieval": "tunic"}
"""What is left of clothes in rags in another time, where the script does not say; in others a shirt."""
CALLED_FOR: dict[str, tuple[str, ...]] = {
    "cold": ("coat", "hoodie", "sweater"),
    "space": ("jumpsuit",),
    "site": ("shirt",),
    "front": ("uniform",),
    "ring": ("tank", "tshirt", "hoodie"),
}
"""What people wear in snow and ice, aboard a spaceship, at work on a site ..., where the script does not say."""
WITH_IT: dict[str, dict[str, str]] = {"site": {"hat": "hardhat", "worn": "hivis"}, "front": {"hat": "helmet"}}
"""What goes with that."""
_HAIR_TONES: dict[Age, tuple[float, ...]] = {
    Age.CHILD: (0.3, 0.6, 0.9),
    Age.YOUNG: (0.28, 0.6, 0.92),
    Age.ADULT: (0.25, 0.55, 0.75, 0.95),
    Age.OLD: (0.08, 0.2, 0.34),
}
_INVENTED: dict[str, dict[str, float]] = {"man": {"beard": 0.3, "glasses": 0.15}, "woman": {"glasses": 0.15}, "child": {"glasses": 0.15}}
"""How often somebody of a build has a beard or glasses the script does not speak of, where it describes them not at all."""


def build(who: Character, sex: int) -> str:
    """`man`, `woman` or `child`; where nothing tells, the name's own seed decides."""
    if who.age is Age.CHILD:
        return "child"
    if sex:
        return "man" if sex > 0 else "woman"
    return random.Random(f"build {who.name}").choice(("man", "woman"))


_ANOTHER: dict[str, re.Pattern[str]] = {"court": regex(r"\bforeman\b", re.IGNORECASE)}
"""What in a setting is not the trade it is elsewhere: the foreman of a jury is no builder."""


def _heard(found: Found) -> tuple[Character, str]:
    """Somebody and their role without words that mean no trade where they are."""
    another = _ANOTHER.get(found.setting)
    if another is None:
        return found.character, found.role
    who, plain = found.character, partial(another.sub, "juror")
    aliases = tuple(map(plain, who.aliases))
    return who.model_copy(update={"name": plain(who.name), "aliases": aliases, "description": plain(who.description)}), plain(found.role)


def settled(who: Character, role: str = "", dress: str = "", epoch: str = "") -> wardrobe.Traits:
    """What name and description say; where they say none, the clothes that are named as theirs, and those of what they are called
    just before their name.
    """
    told = wardrobe.worn(similes.without(introductions.own(who.description, (who.name, *who.aliases))), epoch)
    trade = wardrobe.worn(who.name, epoch)
    if told.get("garment", trade.get("garment")) != trade.get("garment"):
        trade = {name: value for name, value in trade.items() if name not in dress_words.WITH_GARMENT}
    seen = wardrobe.worn(dress, epoch)
    named = {name: value for name, value in seen.items() if name not in dress_words.WITH_GARMENT or "garment" not in told}
    own = trade | named | told
    return own if "garment" in own or dress_epochs.dress_of(role, epoch) is None else wardrobe.worn(role, epoch) | own


def grown(years: int | None) -> float:
    """Metres of a child of so many years, after the middle of growth charts; `_CHILD` where the script gives none."""
    return _CHILD if years is None else round(min(1.55, max(0.82, 0.77 + 0.06 * years)), 2)


GROWING = {"man": 0.045, "woman": 0.02}
"""Metres that who is not yet eighteen is short of a grown body for each year that is missing, after growth charts."""


def _height(who: Character, body: str, draw: random.Random) -> float:
    years = ages.years(who.description)
    if body == "child":
        return round(grown(years) + 0.8 * wardrobe.taller(who.description), 2)
    aged = {Age.OLD: -0.09, Age.YOUNG: -0.01}.get(who.age, 0.0) - GROWING[body] * max(0, 18 - (years or 18))
    return round(_HEIGHTS[body] + aged + (wardrobe.taller(who.description) or draw.uniform(-0.06, 0.06)), 2)


BALDS = 38
"""Years from which a man may be bald whom the script does not call so."""


def _cuts(who: Character, sex: int, body: str) -> tuple[str, ...]:
    """Hair to choose from; nobody is bald of whose hair the script speaks, and nobody young or in their prime whom it describes."""
    found = _usual(who, sex, body)
    grown = wardrobe.haired(who.description) or (who.age is not Age.OLD and wardrobe.tells(who.description))
    return tuple(cut for cut in found if cut != "bald") if grown else found


def _usual(who: Character, sex: int, body: str) -> tuple[str, ...]:
    """Hair of their age; a child's follows what is known of it, old people wear theirs short, thin or in a knot."""
    if who.age is Age.OLD:
        return _OLD_HAIR[body]
    years = ages.years(who.description)
    if body != "child" and (who.age is Age.YOUNG or (years is not None and years < BALDS)):
        return tuple(cut for cut in _HAIR[body] if cut != "bald")
    return _GIRLS if body == "child" and sex < 0 else ("short", "mop") if body == "child" and sex > 0 else _HAIR[body]


def _invented(who: Character, body: str, trait: str, draw: random.Random) -> bool:
    """Whether a face is given what the script does not speak of; never somebody the script describes."""
    drawn = draw.random() < _INVENTED[body].get(trait, 0.0)
    return drawn and not who.description


def _candidate(found: Found, body: str, draw: random.Random) -> Appearance:
    who, usual = found.character, _OLD_GARMENTS if found.character.age is Age.OLD else _GARMENTS
    setting = found.setting if not found.epoch or found.setting == "cold" else ""
    told = CALLED_FOR.get(setting) or _OF_EPOCH.get(found.epoch, usual)[body]
    also = WITH_IT.get(setting, {})
    garments = tuple(item for item in told if item not in dress_words.OF_WOMEN or found.sex < 0 or body == "woman") or told
    tone = draw.choice(TONES)
    return Appearance(
        height=_height(who, body, draw),
        build=body,
        bulk=round(draw.uniform(0.9, 1.14), 2) if body != "child" else 1.0,
        hair=draw.choice(_cuts(who, found.sex, body)),
        hair_tone=draw.choice(_HAIR_TONES[who.age]),
        beard=_invented(who, body, "beard", draw) and who.age is not Age.YOUNG,
        glasses=_invented(who, body, "glasses", draw),
        garment=draw.choice(garments),
        tone=tone,
        legs_tone=draw.choice([t for t in (0.36, 0.55, 0.75, 0.88) if abs(t - tone) >= _STEP]),
        skin=round(draw.uniform(0.03, 0.26), 2),
        hat=draw.choice(_HATS_OF_EPOCH.get((found.epoch, body), ("",))) if found.epoch else also.get("hat", ""),
        worn=also.get("worn", ""),
    )


def difference(one: Appearance, other: Appearance) -> float:
    """How easily two people are told apart on paper, from 0."""
    shapes = sum(
        bool(getattr(one, name) != getattr(other, name)) for name in ("hair", "garment", "beard", "moustache", "glasses", "hat", "worn")
    )
    body = 1.2 * (one.build != other.build) + 4 * abs(one.height - other.height) + 2 * abs(one.bulk - other.bulk)
    tones = 2 * abs(one.tone - other.tone) + 1.4 * abs(one.hair_tone - other.hair_tone) + 0.8 * abs(one.legs_tone - other.legs_tone)
    score: float = shapes * 0.8 + body + tones - 1.5 * (abs(one.tone - other.tone) < _STEP)
    return score


def _clash(one: Appearance, other: Appearance, together: bool) -> float:
    same = together and abs(one.tone - other.tone) < _STEP
    return difference(one, other) - 1.5 * same


def _chosen(found: Found, dressed: Sequence[tuple[Found, Appearance]]) -> Appearance:
    who = found.character
    body, (heard, role) = build(who, found.sex), _heard(found)
    traits = _bareheaded(who, settled(heard, role, found.dress, found.epoch), found.dress)
    draw = random.Random(f"look {who.name}")
    candidates = [
        wardrobe.dressed(_candidate(found, body, draw), _in_rags(_allowed(traits, body), body, found.epoch))
        for _ in range(_CANDIDATES if len(dressed) < _KNOWN else 1)
    ]
    rivals = [(look, bool(set(other.character.scenes) & set(who.scenes))) for other, look in dressed[-_RIVALS:]]
    return _haired(max(candidates, key=lambda look: min((_clash(look, rival, near) for rival, near in rivals), default=0.0)))


def _bareheaded(who: Character, traits: wardrobe.Traits, dress: str) -> wardrobe.Traits:
    """Hair that is told is seen: under nothing that only their time or their trade in it would put on it, unless the words name it."""
    told = introductions.own(who.description, (who.name, *who.aliases))
    hidden = str(traits.get("hat", "")) in ("", *_OVER_HAIR) and not wardrobe.headgear(f"{told} {dress}")
    return traits | {"hat": ""} if hidden and wardrobe.hair_told(told) else traits


_OVER_HAIR = frozenset({"headscarf", "bonnet", "maid_cap"})
"""What women of a trade or a time have on their hair."""


HAIRLINE = 0.18
"""Tones that hair and skin are apart at least: of one tone, hair is taken for a hood."""


def _haired(look: Appearance) -> Appearance:
    """Somebody whose hair is seen to end: pale hair is on paler skin, white hair on darker."""
    if look.hair == "bald" or abs(look.hair_tone - look.skin) >= HAIRLINE:
        return look
    paler = round(look.hair_tone - HAIRLINE, 2)
    return look.model_copy(update={"skin": paler if paler >= PALEST else round(look.hair_tone + HAIRLINE, 2)})


PALEST = 0.03
"""The palest skin."""


def _in_rags(traits: wardrobe.Traits, body: str, epoch: str) -> wardrobe.Traits:
    """Who goes in rags has no waistcoat or suit, where the words name none: a shirt or a tunic, a woman a plain dress."""
    if "garment" in traits or "ragged" not in str(traits.get("worn", "")).split():
        return traits
    return traits | {"garment": "longdress" if body == "woman" else _RAGS.get(epoch, "shirt")}


def _allowed(traits: wardrobe.Traits, body: str) -> wardrobe.Traits:
    """A child has neither beard nor moustache nor bulk, and its braces are on its teeth; men of a trade wear what its men do."""
    others = {"man": dress_words.FOR_MEN, "woman": dress_words.FOR_WOMEN}.get(body, {})
    if traits.get("garment") in others:
        traits = traits | {"garment": others[str(traits["garment"])]}
    if body == "child" and "braces" in str(traits.get("worn", "")).split():
        traits = traits | {"worn": " ".join(item for item in str(traits["worn"]).split() if item != "braces")}
    return {key: value for key, value in traits.items() if body != "child" or key not in {"beard", "moustache", "bulk", "beard_tone"}}


def weight(who: Character) -> tuple[int, int]:
    """How much a character matters: who is drawn most, and on a tie who comes first."""
    return (-(who.speeches + 2 * len(who.scenes)), int(who.id[1:]))


def accented(people: Sequence[Character]) -> str:
    """The id of the one who wears the accent colour: a main character, best one whose clothes have a colour by the script."""
    single = [who for who in people if who.seen and who.headcount == 1] or [who for who in people if who.seen]
    main = sorted(single, key=weight)[:4]
    return next((who.id for who in main if wardrobe.colour(who.description)), main[0].id if main else "")


def accent_of(people: Sequence[Character]) -> str:
    """The colour that the board's accent has: that of the clothes of who wears it; empty where the script names none."""
    return next((wardrobe.colour(who.description) for who in people if who.appearance.accent), "")


def _dressed(found: Sequence[Found]) -> Iterator[tuple[str, Appearance]]:
    done: list[tuple[Found, Appearance]] = []
    for one in sorted(found, key=lambda item: (not item.character.seen, weight(item.character))):
        look = _chosen(one, done)
        done.append((one, look))
        yield one.character.id, look


def appearances(found: Sequence[Found]) -> Mapping[str, Appearance]:
    """A look for everybody, by character id."""
    looks = dict(_dressed(found))
    star = accented([one.character for one in found])
    said = {one.character.id: one.character.description for one in found}
    return {id: in_accent(look, said[id]) if id == star else look for id, look in looks.items()}


def in_accent(look: Appearance, description: str) -> Appearance:
    """The look of who wears the board's accent: on hat or legs, where that is what the script gives a colour."""
    return look.model_copy(update={"accent": True, "accent_on": wardrobe.colour_on(description)})


def redrawn(cast: Sequence[Character], anew: Mapping[str, int]) -> Mapping[str, Appearance]:
    """New looks for some of a cast, chosen to differ from those who stay as they are, first of all from whom they meet.

    Args:
        cast: everybody, as they are told of now.
        anew: ids of those to be drawn anew, each with a number: above 0 rather a man, below rather a woman, 0 unknown.
    """
    known = [(Found(who, 0), who.appearance) for who in sorted(cast, key=weight) if who.id not in anew]
    made: dict[str, Appearance] = {}
    for who in sorted((who for who in cast if who.id in anew), key=lambda who: (not who.seen, weight(who))):
        near = sorted(known, key=lambda one: len(set(one[0].character.scenes) & set(who.scenes)))
        look = _chosen(Found(who, anew[who.id]), near[-_RIVALS:])
        made[who.id] = in_accent(look, who.description) if who.appearance.accent else look
        known.append((Found(who, anew[who.id]), made[who.id]))
    return made
