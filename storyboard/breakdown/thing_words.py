"""Nouns for things that are handled or looked at in screenplays, by what is drawn for them; and what an unknown one is drawn as."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown import drawn_words, everyday_words, further_words, rarer_words, shape_words
from storyboard.breakdown.lists import by_word, listed
from storyboard.model.patterns import regex

_TRADES: dict[str, str] = {
    "saw": "saw hacksaw handsaw",
    "screwdriver": "screwdriver screwdrivers",
    "wrench": "wrench spanner spanners wheel-brace",
    "pliers": "pliers pincers wirecutters",
    "crowbar": "crowbar jemmy tyre-iron",
    "hammer": "hammer hammers mallet",
    "sledgehammer": "sledgehammer",
    "drill": "drill power-drill",
    "chisel": "chisel",
    "paintbrush": "paintbrush paintbrushes brush",
    "roller": "roller paint-roller",
    "trowel": "trowel",
    "scissors": "scissors shears secateurs",
    "pitchfork": "pitchfork",
    "rake": "rake",
    "hoe": "hoe",
    "scythe": "scythe",
    "sickle": "sickle",
    "pickaxe": "pickaxe",
    "chainsaw": "chainsaw",
    "bolt_cutters": "boltcutters bolt-cutters bolt-cutter",
    "plunger": "plunger suction-cup suction-cups sucker suckers",
    "tape_measure": "tape-measure measuring-tape",
    "ladle": "ladle",
    "spoon": "spoon spoons teaspoon",
    "fork": "fork forks",
    "spatula": "spatula",
    "whisk": "whisk",
    "rolling_pin": "rolling-pin",
    "cleaver": "cleaver",
    "corkscrew": "corkscrew",
    "grater": "grater",
    "sieve": "sieve colander strainer",
    "tongs": "tongs",
    "toothbrush": "toothbrush",
    "comb": "comb",
    "hairbrush": "hairbrush",
    "hand_mirror": "hand-mirror compact pocket-mirror",
    "hairdryer": "hairdryer hair-dryer",
    "iron": "flat-iron",
    "fan": "fan",
    "magnifier": "magnifier loupe magnifying-glass",
    "thermometer": "thermometer thermometers",
    "stethoscope": "stethoscope",
    "scalpel": "scalpel lancet",
    "tweezers": "tweezers forceps",
    "mop": "mop",
    "duster": "duster feather-duster",
    "fishing_rod": "fishing-rod rod",
    "oar": "oar oars paddle paddles",
    "anchor": "anchor",
    "hook": "hook fishhook",
    "lifebuoy": "lifebuoy lifebelt life-ring",
    "bow": "longbow",
    "crossbow": "crossbow",
    "arrow": "arrow arrows",
    "club": "cudgel bat truncheon bludgeon",
    "whip": "whip",
    "baton": "nightstick baton",
    "taser": "taser",
    "grenade": "grenade grenades",
    "shield": "shield shields",
    "boomerang": "boomerang",
    "bowl": "bowl bowls basin rice sugar sugar-bowl",
    "soup": "soup stew broth porridge",
    "noodles": "noodles ramen",
    "salad": "salad",
    "pot": "pot saucepan cauldron pots",
    "kettle": "kettle",
    "teapot": "teapot coffeepot coffee-pot",
    "jug": "jug pitcher ewer",
    "carafe": "carafe decanter",
    "jar": "jar jars specimen",
    "honey": "honey jam marmalade",
    "pills": "pills tablets medicine pill-bottle",
    "can": "can cans",
    "wineglass": "wineglass wine-glass",
    "champagne": "champagne-glass flute-glass",
    "thermos": "thermos",
    "vase": "vase vases",
    "salt": "saltshaker salt-shaker pepper-mill salt pepper",
    "toaster": "toaster",
    "blender": "blender mixer",
    "coffee_machine": "coffee-machine espresso-machine coffeemaker",
    "cake_slice": "slice-of-cake cheesecake",
    "steak": "steak meat ham cutlet",
    "spaghetti": "spaghetti pasta",
    "chicken": "roast-chicken turkey drumstick",
    "eggs": "eggs omelette fried-eggs",
    "egg": "egg",
    "pizza": "pizza",
    "sandwich": "sandwich sandwiches",
    "burger": "burger hamburger cheeseburger",
    "apple": "apple apples peach",
    "banana": "banana bananas",
    "grapes": "grapes berries cherries",
    "carrot": "carrot carrots",
    "onion": "onion onions",
    "potato": "potato potatoes",
    "cheese": "cheese",
    "sausage": "sausage sausages hotdog hot-dog",
    "sardine": "sardine sardines herring mackerel anchovy",
    "lobster": "lobster",
    "dough": "dough pastry",
    "icecream": "icecream ice-cream cone",
    "lollipop": "lollipop candy sweets",
    "chocolate": "chocolate chocolates",
    "popcorn": "popcorn",
    "menu": "menu menus",
    "napkin": "napkin napkins handkerchief tissue tissues hankie",
    "towel": "towel towels dishcloth rag",
    "blanket": "blanket blankets quilt duvet",
    "tarp": "tarp tarps tarpaulin tarpaulins",
    "pillow": "pillow pillows cushion cushions",
    "tablecloth": "tablecloth bedsheet bedsheets sheet sheets",
    "dress": "dress gown wedding-dress",
    "coat": "coat jacket overcoat raincoat robe dressing-gown parka",
    "shirt": "shirt t-shirt tee-shirt blouse sweater jersey pullover",
    "trousers": "trousers jeans pants",
    "tie": "necktie bow-tie",
    "scarf": "scarf shawl",
    "glove": "glove gloves mitten mittens oven-glove oven-mitt",
    "shoe": "shoe shoes sneaker sneakers slipper slippers",
    "heel": "stiletto high-heel high-heels stilettos",
    "boot": "boot boots",
    "sock": "sock socks stocking stockings",
    "belt": "belt",
    "hanger": "hanger coat-hanger",
    "wig": "wig toupee",
    "needle_thread": "needle-and-thread thread",
    "yarn": "yarn knitting wool",
    "soap": "soap",
    "sponge": "sponge",
    "spray": "spray spray-can aerosol perfume",
    "matches": "matches matchbox matchbook",
    "ashtray": "ashtray",
    "candlestick": "candlestick candelabra candlesticks candle-holder candle-holders candleholder",
    "bulb": "lightbulb light-bulb bulb",
    "desk_lamp": "desk-lamp",
    "photo_frame": "picture-frame photo-frame frame",
    "hourglass": "hourglass sandglass",
    "alarm_clock": "alarm-clock",
    "clock": "clock",
    "basket": "basket baskets hamper wicker-basket",
    "bin_bag": "bin-bag garbage-bag trash-bag body-bag",
    "bucket": "bucket buckets pail",
    "watering_can": "watering-can",
    "hose": "hose hosepipe",
    "pet_bowl": "dog-bowl",
    "feather": "feather quill",
    "branch": "branch twig bough",
    "shell": "seashell shell",
    "bone": "bone bones",
    "skull": "skull",
    "net": "net nets fishing-net trawl mesh",
    "knot": "knot knots bowline",
    "chain": "chain chains",
    "cable": "cable cables wire wires cord plug extension-lead",
    "cage": "cage birdcage",
    "trap": "mousetrap snare",
    "crate": "crate crates",
    "fish_crate": "fish-crate fish-box crate-of-fish",
    "carton": "carton cartons cardboard-box cardboard-boxes cardboard",
    "toolbox": "toolbox toolkit",
    "chest": "treasure-chest strongbox treasure",
    "barrel": "barrel barrels keg cask",
    "jerrycan": "jerrycan jerrycans petrol-can gas-can fuel-can",
    "extinguisher": "extinguisher fire-extinguisher",
    "safe": "safe",
    "till": "till cash-register",
    "scales": "scales weighing-scale weighing-machine scale",
    "weight": "weight weights counterweight",
    "gauge": "gauge barometer altimeter",
    "compass": "compass",
    "telescope": "telescope spyglass",
    "sextant": "sextant",
    "ruler": "ruler",
    "ledger": "ledger ledgers logbook account-book",
    "folder": "folder folders dossier file files",
    "clipboard": "clipboard",
    "form": "form forms questionnaire",
    "scroll": "scroll scrolls parchment",
    "ticket": "ticket tickets",
    "passport": "passport passports",
    "license": "license licence id-card driving-licence",
    "cards": "playing-cards cards deck-of-cards deck",
    "placard": "placard placards",
    "banner": "banner banners",
    "poster": "poster posters",
    "cassette": "cassette cassettes videotape",
    "record": "vinyl gramophone-record",
    "film_reel": "reel film-reel reels",
    "usb": "usb usb-stick usb-drive thumb-drive flash-drive memory-stick",
    "keyboard": "keyboard",
    "typewriter": "typewriter",
    "violin": "violin fiddle cello viola",
    "trumpet": "trumpet bugle horn",
    "saxophone": "saxophone sax",
    "flute": "flute clarinet",
    "accordion": "accordion concertina",
    "drum": "drum drums snare-drum",
    "tambourine": "tambourine",
    "harmonica": "harmonica mouth-organ",
    "microphone": "microphone mic",
    "headphones": "headphones earphones headset",
    "megaphone": "megaphone loudhailer bullhorn",
    "clapper": "clapperboard slate",
    "puppet": "marionette puppet puppets",
    "racket": "racket racquet",
    "golf_club": "golf-club putter",
    "hockey_stick": "hockey-stick",
    "dart": "dart darts",
    "football": "football soccer-ball",
    "chess": "chess-piece pawn bishop",
    "chessboard": "chessboard board-game chess",
    "dice": "dice die",
    "kite": "kite",
    "balloon": "balloon balloons",
    "toy_car": "toy-car toy-truck",
    "toy_plane": "toy-plane model-plane",
    "toy_boat": "toy-boat model-ship",
    "paper_plane": "paper-plane paper-airplane",
    "block": "toy-block building-blocks",
    "skateboard": "skateboard",
    "bandage": "bandage bandages gauze plaster toilet-paper toilet-roll kitchen-roll",
    "first_aid": "first-aid-kit medkit first-aid",
    "drip_bag": "drip iv-bag",
    "test_tube": "test-tube vial vials ampoule",
    "flask": "beaker potion",
    "microscope": "microscope",
    "cross": "crucifix",
    "rosary": "rosary prayer-beads",
    "gavel": "gavel",
    "urn": "urn",
    "evidence_bag": "evidence-bag",
    "tape": "duct-tape roll-of-tape sellotape",
    "shell_case": "cartridge bullet bullets",
    "gem": "diamond diamonds gem jewel emerald ruby sapphire",
    "gold_bar": "gold-bar ingot ingots gold",
    "crystal_ball": "crystal-ball orb",
    "wand": "wand",
    "globe": "globe",
    "snow_globe": "snow-globe",
    "scanner": "scanner barcode-scanner",
    "drone": "drone",
    "robot": "toy-robot",
    "sewing_machine": "sewing-machine",
    "anvil": "anvil",
    "bell": "handbell bell",
    "lever": "lever",
    "valve": "valve stopcock",
    "fuse_box": "fuse-box fusebox",
    "handle": "door-handle handle",
    "padlock": "padlock",
    "lock": "lock",
    "tyre": "tyre tire tyres",
    "battery": "battery car-battery",
    "plank": "plank planks floorboard",
    "pipe": "pipe lead-pipe tube",
    "ladder": "ladder stepladder",
    "wheelbarrow": "wheelbarrow",
    "pumpkin": "pumpkin pumpkins jack-o-lantern",
    "great_pumpkin": "enormous-pumpkin giant-pumpkin huge-pumpkin massive-pumpkin great-pumpkin prize-pumpkin vast-pumpkin",
    "pram": "pram stroller pushchair buggy",
    "trolley": "shopping-cart shopping-trolley trolley luggage-trolley luggage-cart",
    "cart": "cart farm-cart donkey-cart",
    "page": "sheet-of-paper sheets-of-paper pieces-of-paper printout memo",
    "pouch": "pouch pouches purse-of-coins purse-of-gold purse-of-silver bag-of-coins bag-of-gold money-bag coin-pouch",
    "bundle": "bundle bundles sleeping-bag bedroll",
    "device": "device gadget gizmo contraption transmitter",
    "beam": "beam",
    "coin": "coin coins penny pennies quarter",
    "pencil": "pencil pencils chalk crayon",
    "whistle": "whistle",
    "lighter": "lighter zippo cigarette-lighter",
    "match": "match",
    "flare": "flare flares",
    "half_mask": "mask masks half-mask eye-mask carnival-mask",
    "receiver": "receiver handset telephone-receiver",
    "handset": "radio-handset radio-microphone radio-mic",
    "tape_recorder": "tape-recorder recorder dictaphone cassette-recorder",
    "pill": "pill aspirin",
    "croissant": "croissant croissants",
    "stretcher": "stretcher",
    "oxygen_mask": "oxygen-mask breathing-mask",
    "cactus": "cactus cacti",
}

THINGS: dict[str, str] = {**_TRADES, **everyday_words.EVERYDAY}
"""Kind and the words for it; a hyphen stands for a space too. Kinds are those of `storyboard.painters.sketch.things`."""

VERBS_TOO = (
    shape_words.VERBS_TOO
    | rarer_words.VERBS_TOO
    | further_words.VERBS_TOO
    | listed(everyday_words.VERBS_TOO)
    | listed("spur spurs")
    | listed("sheet sheets sugar specimen")
    | listed(
        "saw file drill rake hoe whip iron fan fork comb mop hook bow club can jam spray form slate record frame pot jar reel"
        " bat anchor cross lock handle horn weight scale safe drip chain cable wire cord plug tape tie board tile shell"
        " beam net knot cage trap page till deck cards die rod cone plaster drum bell compact brush turkey toast mic"
        " recorder bishop pipe tire roller slipper drone shield paddle orange egg whisk ladle soap sponge bandage hose"
        " blanket pillow dress belt boot coat scroll poster banner candy drums rag tissue board plank branch buggy medicine frames spoon"
        " wool thread tablets boot boots pants bone balloon stew fiddle trawl mesh lever device"
        " whistle match flare mask chalk pencil quarter tablet"
    )
)
"""Words that also mean a deed or something else: only after a determiner or an adjective are they things."""

BEFORE = frozenset(
    listed(
        "a an the his her their its my your our this that these those one two three four five some another each no of and with"
        " small little big large old new black white red blue green yellow silver gold golden brass leather wooden folded heavy"
        " empty full broken wet dirty hot cold rusty rusted steaming single first second last stiff fresh own"
    )
)
"""What stands right before a word that is meant as a thing."""

SET_PHRASES = regex(
    r"\b(?:saw (?:him|her|it|them|the)|net (?:worth|income|profit)|safe (?:house|place|distance|and)|belt of|pot of gold"
    r"|glasses of(?! (?:wine|champagne|prosecco))"
    r"|(?:bell|clock) tower|cross the|can (?:be|see|hear|not|only|barely)|(?:form|fan|record|horn|shell|lock|ring|weight|web|net) of"
    r"|(?:branch|bar|scale|apple) of|fork in|bone structure|drum (?:beat|roll)|(?:on|off) the hook|in the frame|out of frame"
    r"|(?:clink\w*|rais\w+|fill\w*|pour\w*|drain\w*|empt\w+|two|three|four|wine|champagne|their)\b[^.;]{0,24}\bglasses(?! of )"
    r"|(?:on|off) (?:the|a) (?:lamp|tap|television|tv)|drawing room|follow(?:s|ed)? suit|fill\w* in the blanks"
    r"|on (?:a|the) scale|los(?:es|ing) (?:her|his|their) grip|handle on|knot in (?:her|his) (?:stomach|throat))\b",
    re.IGNORECASE,
)
"""Phrases in which a word of the table is no thing."""

_WORD = regex(r"[a-z]+(?:-[a-z]+)*", re.IGNORECASE)


KNOWN = (
    shape_words.LIKENESSES
    | by_word(further_words.FURTHER)
    | by_word(rarer_words.RARER)
    | by_word(shape_words.SHAPED)
    | by_word(shape_words.KINDRED)
    | by_word(THINGS)
    | by_word(drawn_words.DRAWN)
)
"""Kinds by the words for what hands have."""
OF_TWO: dict[str, str] = {name: kind for name, kind in KNOWN.items() if name.count(" ") == 1 and not kind.startswith("like_")}
"""Those of two words that have a drawing."""
STANDING_BY_WORD = by_word(shape_words.LARGE)
"""The same for what stands, and is worked at."""
LONGEST = 3
"""Most words of a name in the table."""

BY_CLASS: tuple[tuple[re.Pattern[str], str], ...] = (
    (regex(r"\b(?:sheet|slip|scrap|piece|strip|wad) of paper\b|\bpapery?\b|\bprinted\b", re.IGNORECASE), "page"),
    (regex(r"\bpiece of (?:wood|timber)\b|\bwooden (?:bar|post|pole|slat|board)\b", re.IGNORECASE), "plank"),
    (regex(r"\b(?:metal|iron|steel|lead) (?:bar|rod|pole|tube)\b", re.IGNORECASE), "pipe"),
    (regex(r"\b(?:piece|strip|length|bolt|scrap) of (?:cloth|fabric|silk|linen|canvas)\b", re.IGNORECASE), "towel"),
    (regex(r"\b(?:length|coil) of (?:rope|string|line|twine)\b|\b(?:twine|string|lasso|lanyard)\b", re.IGNORECASE), "rope"),
    (regex(r"\b(?:electronic|blinking|beeping|humming|glowing) \w+\b", re.IGNORECASE), "device"),
    (regex(r"\b(?:heavy|bulky|huge|wooden) (?:thing|object|load|case|container)\b", re.IGNORECASE), "crate"),
    (regex(r"\b(?:wrapped|soft|tied|rolled(?:-up)?) (?:thing|object|shape|\w+ (?:thing|object))\b", re.IGNORECASE), "bundle"),
    (regex(r"\b(?:thing|object|item|something|trinket|souvenir|gizmo|tool|part)\b", re.IGNORECASE), "object"),
)
"""What a thing nobody has a drawing for is drawn as, by the words of its class."""

GENERIC = shape_words.SHAPES | frozenset({"object", "device", "bundle"})
"""Kinds that say what a thing is like, and not what it is: only its name does."""


def kind_of(name: str) -> str:
    """Kind of what a noun of the tables names, one or several; empty for none."""
    return KNOWN.get(name) or KNOWN.get(singular(name), "")


def singular(name: str) -> str:
    """A noun in the singular, as far as its ending tells."""
    if name.endswith(("ches", "shes", "xes", "sses", "oes")):
        return name[:-2]
    return f"{name[:-3]}y" if name.endswith("ies") else name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def generic(text: str) -> str:
    """Kind for a thing that is named by its class only (`a heavy thing`, `a scrap of cloth`); empty where none is named."""
    return next((kind for pattern, kind in BY_CLASS if pattern.search(text)), "")


_PAUSES = frozenset(",;:")


def first_thing(text: str, most: int = 40) -> tuple[int, str]:
    """Where in a text the first thing of the table is named, in words, and its kind; (-1, "") for none.

    A word that is also a verb counts only after a determiner or an adjective.
    """
    hits = list(_WORD.finditer(SET_PHRASES.sub(lambda m: "." * len(m.group()), text)))[:most]
    words = [hit.group().casefold() + ("," if text[hit.end() : hit.end() + 1] in _PAUSES else "") for hit in hits]
    for at in range(len(words)):
        kind = _kind_at(words, at)
        if kind:
            return at, kind
    return -1, ""


def _kind_at(words: list[str], at: int) -> str:
    for count in range(LONGEST, 0, -1):
        name = " ".join(words[at : at + count]).replace("-", " ").removesuffix(",")
        if kind := kind_of(name):
            return "" if {name, singular(name)} & VERBS_TOO and not _as_noun(words, at, name) else kind
        if name in AMOUNTS and _paid(words, at):
            return "money"
    return ""


AMOUNTS = listed("five fives ten tens twenty twenties fifty fifties hundred hundreds thousand grand quid")
"""Numbers that are money where nothing is counted by them: `a twenty`, `two hundred in tens`, but not `ten men`."""
_NUMBERED = listed("a an another his her their last crisp crumpled folded in of few one two three four five six seven eight nine ten")
_AFTER_MONEY = listed("in into on onto to from under across over for at and by back out down through between behind towards")


def _paid(words: Sequence[str], at: int) -> bool:
    """Whether a number stands for money: a banknote, or a sum."""
    alone = words[at][-1:] == "," or at + 1 == len(words) or words[at + 1].removesuffix(",") in _AFTER_MONEY
    return at > 0 and alone and words[at - 1] in _NUMBERED


def _as_noun(words: Sequence[str], at: int, name: str) -> bool:
    """Whether what is also a verb is a noun there: behind an article or an adjective, a describing noun between them, or as stuff."""
    if at == 0:
        return name in shape_words.STUFF
    described = (
        at > 1
        and words[at - 2] in _ARTICLES
        and words[at - 1] not in PLACED
        and words[at - 1][-1:] != ","
        and not name.endswith("s")
        and name not in PAST
    )
    before = words[at - 1].removesuffix(",")
    return (before in BEFORE and not (before == "and" and name in shape_words.VERBS_TOO)) or described


_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "this", "that"})
PAST = frozenset({"saw", "can", "felt", "lead", "drink"})
"""Verbs that somebody who is named with an article may stand before."""

PLACED = frozenset(
    listed("on onto at over behind into to towards toward against under beneath by past through near across around beside from inside")
)
"""What stands before a thing that is not what a deed is done with, but where."""


HAULED = frozenset({"net", "chain", "cable", "bell", "lever", "valve", "handle"})
"""What one may haul, pull or ring `on` and still has in the hands."""


PUT_ON = frozenset(
    {"hat", "cap", "glasses", "glove", "scarf", "coat", "apron", "half_mask", "wig", "headphones", "veil", "harness", "boot", "shoe"}
)
"""What one puts or pulls `on`."""


def taken(text: str, most: int = 8) -> tuple[int, str]:
    """The thing a deed is done with, as `first_thing` has it; `text` begins behind its verb.

    None where the thing is only a place (`sits on the crate`).
    """
    at, kind = first_thing(text, most)
    before = [word.group().casefold() for word in _WORD.finditer(text)][: max(at, 0)]
    placed = PLACED.intersection(before) - ({"on"} if kind in HAULED | PUT_ON else set())
    return (-1, "") if placed or _kept(kind, before) or _worn(text, at, before) else (at, kind)


def _worn(text: str, at: int, before: Sequence[str]) -> bool:
    """Whether a word is a part of what somebody wears: `her sleeve`."""
    word = next((hit.group().casefold() for n, hit in enumerate(_WORD.finditer(text)) if n == at), "")
    return word in shape_words.WORN and bool(_OWNERS.intersection(before[-2:]))


_OWNERS = frozenset({"his", "her", "their", "own"})


def _kept(kind: str, before: Sequence[str]) -> bool:
    """Whether a thing stays where it is: what stands there, what is worn, what somebody is in."""
    if kind in shape_words.SHAPES:
        return "in" in before
    if kind not in everyday_words.EVERYDAY:
        return False
    own = kind in everyday_words.WORN and bool(_OWNERS.intersection(before[-2:]))
    return own or kind in everyday_words.STANDING or "in" in before
