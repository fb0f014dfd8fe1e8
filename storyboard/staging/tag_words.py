"""What a drawing of a kind says by itself, in words; everything else that is handled has its name beside it."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

WORDS, LETTERS = 3, 20
"""Most words and letters of a name in a picture."""

_METRES: dict[float, dict[str, str]] = {
    1.0: {
        "rifle": "rifle shotgun musket carbine",
        "umbrella": "umbrella parasol brolly",
        "guitar": "guitar banjo ukulele bass",
        "violin": "violin fiddle",
        "saxophone": "saxophone sax",
        "accordion": "accordion",
        "broom": "broom",
        "mop": "mop",
        "shovel": "shovel spade",
        "rake": "rake",
        "pitchfork": "pitchfork",
        "scythe": "scythe",
        "pickaxe": "pickaxe pick",
        "sword": "sword sabre cutlass",
        "spear": "spear lance",
        "crossbow": "crossbow",
        "bow": "bow longbow",
        "oar": "oar paddle",
        "fishing_rod": "rod fishing-rod",
        "golf_club": "club golf-club",
        "crutch": "crutch crutches",
        "surfboard": "surfboard board",
        "ladder": "ladder stepladder",
        "crate": "crate crates",
        "box_stack": "stack pile tower box boxes carton cartons",
        "wheelbarrow": "wheelbarrow barrow",
        "lawnmower": "lawnmower mower",
        "pram": "pram stroller buggy pushchair",
        "bicycle": "bicycle bike",
        "flag": "flag banner",
        "coffin": "coffin casket",
        "chair": "chair",
        "table": "table desk",
        "sofa": "sofa couch settee",
        "door": "door",
        "window": "window",
        "fence": "fence",
        "wall": "wall",
        "stairs": "stairs steps staircase step",
        "car": "car taxi cab sedan",
        "open_car": "car taxi cab sedan door",
        "cab_side_of": "cab truck lorry tractor digger",
        "bed": "bed bunk cot",
        "bench": "bench",
        "draw_well": "well",
        "winch": "winch windlass capstan",
        "piano": "piano",
        "tree": "tree",
        "boat": "boat",
        "rowing_boat": "boat rowboat dinghy",
    },
    0.4: {
        "suitcase": "suitcase case luggage bag briefcase",
        "backpack": "backpack rucksack",
        "bucket": "bucket pail",
        "basket": "basket",
        "watering_can": "can watering-can",
        "axe": "axe hatchet",
        "hammer": "hammer mallet",
        "sledgehammer": "sledgehammer hammer",
        "saw": "saw handsaw",
        "chainsaw": "chainsaw",
        "trumpet": "trumpet cornet",
        "drum": "drum",
        "baby": "baby infant newborn child",
        "doll": "doll teddy teddy-bear bear",
        "toy_rabbit": "rabbit bunny hare",
        "laptop": "laptop computer",
        "typewriter": "typewriter",
        "television": "television tv",
        "newspaper": "newspaper paper",
        "book": "book novel",
        "open_book": "book novel",
        "box": "box carton",
        "carton": "carton box",
        "gift": "gift present",
        "cake": "cake birthday-cake",
        "pizza": "pizza",
        "pan": "pan frying-pan skillet",
        "kettle": "kettle",
        "teapot": "teapot",
        "tray": "tray",
        "hat": "hat fedora",
        "helmet": "helmet",
        "crown": "crown tiara",
        "coat": "coat jacket overcoat",
        "dress": "dress gown",
        "shirt": "shirt",
        "trousers": "trousers jeans",
        "flowers": "flowers bouquet roses",
        "potted_plant": "plant",
        "ball": "ball football basketball",
        "football": "football ball",
        "balloon": "balloon balloons",
        "kite": "kite",
        "tyre": "tyre tire",
        "cage": "cage birdcage",
        "skateboard": "skateboard",
        "megaphone": "megaphone bullhorn loudhailer",
        "globe": "globe",
        "skull": "skull",
        "anchor": "anchor",
        "shield": "shield",
        "lantern": "lantern lamp",
        "fish": "fish salmon trout",
        "lobster": "lobster",
        "chicken": "chicken",
        "trophy": "trophy cup",
        "rope": "rope",
        "net": "net fishing-net",
        "towel": "towel",
        "pillow": "pillow cushion",
        "blanket": "blanket",
    },
    0.2: {
        "gun": "gun pistol revolver handgun automatic weapon",
        "knife": "knife dagger penknife",
        "cleaver": "cleaver knife",
        "scissors": "scissors shears",
        "phone": "phone telephone mobile cellphone smartphone receiver cell",
        "handset": "phone telephone receiver handset",
        "camera": "camera",
        "binoculars": "binoculars glasses",
        "telescope": "telescope",
        "microphone": "microphone mic",
        "headphones": "headphones",
        "cup": "cup mug coffee tea teacup cocoa espresso cappuccino latte",
        "glass": "glass drink water tumbler",
        "wineglass": "wine glass wineglass champagne",
        "champagne": "champagne glass",
        "bottle": "bottle wine beer whisky whiskey vodka rum bourbon champagne",
        "candle": "candle",
        "torch": "torch",
        "flashlight": "flashlight torch",
        "cigarette": "cigarette cigar",
        "pipe": "pipe",
        "glasses": "glasses spectacles sunglasses",
        "boot": "boot boots",
        "shoe": "shoe shoes sneaker",
        "heel": "heel shoe shoes heels",
        "apple": "apple",
        "pear": "pear",
        "pot": "pot saucepan",
        "banana": "banana",
        "carrot": "carrot",
        "bread": "bread loaf",
        "bread_roll": "bread roll loaf",
        "croissant": "croissant",
        "icecream": "ice-cream icecream cream cone",
        "burger": "burger hamburger",
        "flower": "flower rose",
        "spoon": "spoon ladle",
        "fork": "fork",
        "paintbrush": "brush paintbrush",
        "pen": "pen pencil",
        "pencil": "pencil pen",
        "screwdriver": "screwdriver",
        "wrench": "wrench spanner",
        "handcuffs": "handcuffs cuffs",
        "magnifier": "magnifier glass magnifying-glass loupe",
        "stethoscope": "stethoscope",
        "syringe": "syringe needle injection",
        "alarm_clock": "clock alarm",
        "clock": "clock",
        "hourglass": "hourglass",
        "bell": "bell",
        "badge": "badge",
        "toothbrush": "toothbrush",
        "comb": "comb",
        "hairbrush": "hairbrush brush",
        "horseshoe": "horseshoe",
        "bone": "bone",
        "feather": "feather",
        "bag": "bag handbag purse",
    },
    0.1: {
        "key": "key keys",
        "ring": "ring",
        "padlock": "padlock lock",
        "necklace": "necklace",
    },
}
_KNOWN = {kind: (size, frozenset(words.split())) for size, kinds in _METRES.items() for kind, words in kinds.items()}

USUAL = 0.16
"""Metres across of a thing that nobody wrote down."""

VAGUE = frozenset(
    {"thing", "things", "something", "object", "objects", "item", "items", "stuff", "one", "it", "them", "matter", "business"}
    | {"piece", "pieces", "hand", "hands", "arm", "face", "way", "end", "side"}
)
"""Words that name nothing."""

TELLING = frozenset(
    {"toy", "fake", "dummy", "plastic", "empty", "poisoned", "wrong", "broken", "rubber", "wooden", "paper", "chocolate", "loaded"}
)
"""What before a noun makes another thing of it than the drawing says."""

MEASURES = frozenset({"pair of", "couple of", "set of", "lot of", "kind of", "sort of", "number of", "half of", "rest of", "end of"})
"""What before a noun only says how much of it there is."""

_BEFORE = regex(
    r"^(?:(?:an?|the|this|that|these|those|his|her|hers|their|its|my|your|our|some|any|another|one|two|three|both|each|every|own|"
    r"[\w-]+['’]s?)\s+)+",
    re.IGNORECASE,
)


def across(kind: str) -> float:
    """About how many metres a thing of a kind measures."""
    return _KNOWN[kind][0] if kind in _KNOWN else USUAL


def says(kind: str, name: str) -> bool:
    """Whether the drawing of a kind is read as what a name names."""
    words = name.casefold().replace("-", " ").split()
    if not words or kind not in _KNOWN or TELLING & set(words):
        return False
    return any(
        end in _KNOWN[kind][1]
        for last in (words[-1], "-".join(words[-2:]))
        for end in (last, last.removesuffix("s"), last.removesuffix("es"))
    )


_BOARD = regex(r"(?:sign|signs|placard|board|banner|poster|notice|card|cardboard|bill|streamer)\Z", re.IGNORECASE)


def read_on(name: str) -> str:
    """What is to be read on a board in the hand by what it is called; empty where that only says what it is."""
    return "" if _BOARD.search(name) else name.upper()


def lettered(name: str) -> str:
    """A noun phrase as it is lettered: capitals, at most three words, no article and no owner; empty where it names nothing."""
    words = [word.strip('.,;:!?"“”()') for word in _BEFORE.sub("", name.strip()).split()]
    words = [word for word in words if word]
    if len(words) > 2 and " ".join(words[:2]).casefold() in MEASURES:
        words = words[2:]
    if not words or words[-1].casefold() in VAGUE:
        return ""
    folded = [word.casefold() for word in words]
    if len(words) > WORDS and "of" in folded[1:-1]:
        at = folded.index("of", 1)
        words = [words[at - 1], "of", words[-1]]
    words = words[-WORDS:]
    while len(words) > 1 and len(" ".join(words)) > LETTERS:
        words = words[1:] if words[1].casefold() != "of" else words[2:]
    return " ".join(words).upper()
