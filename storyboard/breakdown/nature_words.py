"""Words for what somebody is who is no plain person: tables only. English."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import by_word, listed
from storyboard.model.patterns import regex

_BODY: dict[str, str] = {
    "robot": "robot robots droid automaton cyborg-dog mech bot robo-butler android",
    "ghost": "ghost spirit phantom spectre specter apparition wraith poltergeist banshee",
    "alien": "alien extraterrestrial martian spaceman-thing",
    "snowman": "snowman snowwoman snow-man",
    "doll": "doll ragdoll rag-doll puppet marionette mannequin nutcracker figurine toy-soldier tin-soldier action-figure dummy scarecrow",
    "skeleton": "skeleton",
    "monster": "monster troll ogre goblin gremlin yeti bigfoot sasquatch demon beast gruffalo",
}
BODY = by_word(_BODY)
"""Bodies by word."""
BODIES = frozenset(_BODY) | {"baby"}
"""Every body that is no animal's."""
LIKE_PEOPLE = frozenset({"doll", "ghost", "baby"})
"""Bodies that have a person's face."""
AS_ADJECTIVE = listed("spirit beast monster demon dummy")
"""Of these, words that beside another noun, or as a nickname, say nothing of a body."""
NICKNAMES = listed("spirit dummy demon beast phantom")
"""Of these, words that people are called by."""
SMALL: dict[str, str] = {
    "doll": "china", "ragdoll": "cloth", "rag-doll": "cloth", "puppet": "wood", "marionette": "wood", "nutcracker": "wood",
    "figurine": "china",
    "toy soldier": "tin", "tin soldier": "tin", "action figure": "tin",
}  # fmt: skip
"""Bodies that are toys, and what they are made of as a rule."""
BABIES = listed("baby newborn infant")

_TOYS: dict[str, str] = {
    "cloth": "toy stuffed plush teddy knitted woollen woolen cuddly sock glove finger felt rag crocheted cloth velveteen velvet straw"
    " felted inflatable rubber bath garden paper origami cardboard miniature animatronic",
    "wood": "wooden carved",
    "tin": "tin wind-up clockwork plastic lego metal",
    "china": "porcelain china ceramic glass",
}
TOYS = by_word(_TOYS) | {"wind-up": "tin"}
"""Words before an animal, a robot or a soldier that make a toy of it: what it is made of."""
MADE_SOLDIERS = listed("toy tin wooden lego clockwork wind-up")
"""Those of them that make a doll of a soldier or a king."""
PEOPLE = listed(
    "butler waiter waitress nurse guard soldier commander captain pirate knight king queen prince princess bride groom woman man girl boy"
    " child lady lord monk nun servant maid bartender cop officer warrior dancer ambassador leader friend companion sidekick president"
    " general sailor musician doctor teacher emperor priest cowboy ballerina clown"
)
"""Nouns that a word for a body before them makes one of: `a robot butler`, but not `a ghost hunter`."""
TITLED = listed(
    "mr mrs ms miss mister dr sir lady lord king queen prince princess captain uncle aunt mama papa mother father brother sister"
)

HUMAN_DEEDS = (
    r"pours|writes|reads|types|knits|dials|stirs|sews|hammers|points at|waves at|waves to|waves good|hugs|buttons|opens the|unlocks"
    r"|plays the|shakes hands|bows to|claps|salutes|sips|lights a|puts on|takes off|adjusts (?:his|her)|straightens (?:his|her)"
    r"|raises (?:his|her) (?:glass|cup|hat|hand)|tips (?:his|her) hat|hands (?:him|her|[A-Z])|shrugs|folds (?:his|her) arms|picks up"
    r" the"
    r"|hangs up|pins|paints|sweeps|drives (?:the|a)|steers|throws (?:up )?(?:his|her) (?:arms|hands)|wags a finger"
    r"|sits (?:down )?at (?:the|a|his)"
)
"""Deeds that take hands, after the name of an animal that speaks."""
ANIMAL_LIMBS = (
    r"\b(?:paws?|tail|fur|snout|muzzle|wings?|hoof|hooves|beak|whiskers|feathers|claws|trunk|antlers|mane"
    r"|barks?|purrs|growls|neighs)\b"
)
SUITED = regex(
    r"\b(?:waistcoat|bow[- ]?tie|spectacles|glasses|monocle|trousers|overalls|tweed|pinafore|bonnet|suit|tuxedo|dress|apron|uniform"
    r"|top hat)\b",
    re.IGNORECASE,
)
"""What no pet is put into."""
DRESS = regex(
    r"\b(?:waistcoat|vest|bow[- ]?tie|tie|hat|spectacles|monocle|boots|trousers|overalls|jacket|tweed|pinafore|bonnet)\b", re.IGNORECASE
)
LIFE_SIZE = (
    r"\b(?:life[- ]size[d]?|man[- ]size[d]?|full[- ]size[d]?|human[- ]size[d]?|six[- ]foot|seven[- ]foot|giant|mannequin"
    r"|animatronic|scarecrow)\b"
)

SCALE: dict[float, frozenset[str]] = {
    0.12: listed("thumb-sized matchbox-sized"),
    0.6: listed("squat tiny little small mini pocket-sized knee-high dwarf"),
    1.35: listed("giant huge hulking towering enormous massive gigantic colossal"),
}
"""By how much words change a size; the first that is said."""
AS_LARGE_AS: dict[str, float] = {
    "thumb": 0.12, "mouse": 0.12, "fist": 0.14, "apple": 0.14, "melon": 0.3, "football": 0.3, "toaster": 0.32, "shoebox": 0.32, "cat": 0.4,
    "suitcase": 0.6, "dog": 0.7, "dustbin": 0.9, "child": 1.15, "fridge": 1.8, "bear": 2.0, "car": 2.2, "horse": 2.4, "bus": 3.0,
    "house": 4.0,
}  # fmt: skip
"""Metres of what is `the size of a football`."""
TALL: dict[str, float] = {
    "robot": 1.7, "alien": 1.55, "snowman": 1.5, "skeleton": 1.75, "monster": 2.0, "baby": 0.68, "doll": 1.7, "bear": 1.6, "horse": 1.75,
    "lion": 1.65, "tiger": 1.65, "wolf": 1.65, "cow": 1.65, "pig": 1.45, "deer": 1.65, "camel": 1.8, "donkey": 1.5, "goat": 1.4,
    "ox": 1.7, "lapdog": 0.9, "terrier": 1.0, "dachshund": 0.9, "mastiff": 1.7,
    "sheep": 1.3, "calf": 1.3, "fox": 1.3, "dog": 1.3, "puppy": 0.8, "cat": 1.2, "kitten": 0.7, "rabbit": 1.15, "duck": 1.0, "goose": 1.15,
    "chicken": 1.0, "rat": 1.0, "mouse": 0.85, "squirrel": 0.95, "frog": 1.05, "bird": 0.9, "crow": 1.0, "owl": 1.05, "gull": 1.0,
    "eagle": 1.2, "parrot": 0.9, "penguin": 1.0, "monkey": 1.2, "elephant": 1.9, "pony": 1.5, "lamb": 0.9, "swan": 1.2,
    "gorilla": 1.75, "badger": 1.2, "snake": 1.2, "fish": 1.0, "shark": 1.6, "crocodile": 1.6, "rhino": 1.8, "hippo": 1.7, "giraffe": 2.0,
    "lioness": 1.6, "panther": 1.65, "leopard": 1.6, "zebra": 1.7, "llama": 1.5, "kangaroo": 1.65, "walrus": 1.7, "lizard": 1.1,
    "turtle": 1.1, "hedgehog": 0.9, "octopus": 1.2, "ostrich": 1.7, "flamingo": 1.4, "peacock": 1.3, "crab": 0.9,
}  # fmt: skip
"""Metres of whoever stands upright, where they are no toys; a ghost and a doll are as tall as the person."""
TOYS_TALL: dict[str, float] = {"doll": 0.5, "robot": 0.3, "duck": 0.24, "mouse": 0.24, "horse": 0.4, "elephant": 0.36}
"""Metres of toys that are larger or smaller than most."""
SKIN: dict[str, float] = {
    "robot": 0.28, "alien": 0.3, "snowman": 0.02, "skeleton": 0.04, "monster": 0.6, "bear": 0.55, "horse": 0.55, "lion": 0.3, "tiger": 0.35,
    "wolf": 0.5, "cow": 0.12, "pig": 0.15, "deer": 0.42, "camel": 0.32, "donkey": 0.5, "goat": 0.2, "sheep": 0.05, "fox": 0.42, "dog": 0.42,
    "lapdog": 0.3, "terrier": 0.2, "dachshund": 0.62, "mastiff": 0.5,
    "puppy": 0.35, "cat": 0.5, "kitten": 0.4, "rabbit": 0.28, "duck": 0.12, "goose": 0.04, "chicken": 0.12, "rat": 0.5, "mouse": 0.4,
    "squirrel": 0.45, "frog": 0.4, "bird": 0.4, "crow": 0.84, "owl": 0.5, "gull": 0.04, "eagle": 0.6, "parrot": 0.4, "penguin": 0.82,
    "ox": 0.5, "monkey": 0.55, "elephant": 0.45, "pony": 0.5, "lamb": 0.05, "swan": 0.02, "gorilla": 0.8, "badger": 0.5, "calf": 0.12,
}  # fmt: skip
"""Tones of bodies whose colour is not said."""
LOOKS: dict[str, dict[str, object]] = {
    "ghost": {"tone": 0.06, "legs_tone": 0.06, "skin": 0.02, "hair_tone": 0.12, "accent": False},
    "baby": {"build": "child", "hair": "bald", "bulk": 1.0, "garment": "sweater", "tone": 0.1, "legs_tone": 0.1},
    "doll": {"skin": 0.06},
}
"""What else is drawn otherwise of some."""
