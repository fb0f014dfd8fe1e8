"""Words for things that are handled, and what is drawn for them."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex

PROPS: dict[str, str] = {
    "key": "key keys keyring",
    "phone": "phone telephone cellphone smartphone mobile receiver handset startac iphone",
    "radio": "radio radios walkie-talkie walkie-talkies transistor transceiver",
    "gun": "gun guns pistol pistols revolver glock beretta handgun weapon weapons derringer luger",
    "rifle": "rifle rifles shotgun shotguns carbine musket muskets uzi winchester",
    "letter": "letter letters note notes card telegram document documents contract will invitation"
    " script paper papers bill check"
    " cheque receipt leaflet flyer list page recipe diploma warrant",
    "book": "book books notebook diary journal bible novel magazine sketchbook ledger album manual",
    "cup": "cup cups mug mugs coffee tea glass tumbler espresso martini cocktail cocoa teacup shot whisky whiskey",
    "bottle": "bottle bottles beer beers wine champagne vodka oil bleach vinegar",
    "bag": "bag bags backpack rucksack handbag purse satchel duffel sack knapsack",
    "suitcase": "suitcase suitcases briefcase briefcases trunk",
    "knife": "knife knives dagger blade machete razor switchblade",
    "sword": "sword swords katana sabre saber rapier",
    "axe": "axe ax hatchet",
    "hammer": "hammer",
    "crowbar": "crowbar",
    "wrench": "wrench",
    "shovel": "shovel spade",
    "pickaxe": "pickaxe",
    "screwdriver": "screwdriver",
    "photo": "photo photos photograph photographs snapshot polaroid",
    "map": "map maps blueprint blueprints chart",
    "envelope": "envelope envelopes parcel package",
    "box": "box boxes crate chest casket gift present carton toolbox jewelbox",
    "newspaper": "newspaper newspapers",
    "laptop": "laptop computer tablet ipad",
    "camera": "camera cameras camcorder",
    "flashlight": "flashlight torch flashlights",
    "lantern": "lantern",
    "lighter": "lighter",
    "ring": "ring rings",
    "necklace": "necklace pendant bracelet amulet medallion pearls pearl beads",
    "watch": "watch wristwatch",
    "umbrella": "umbrella umbrellas parasol",
    "cigarette": "cigarette cigarettes pipe joint",
    "money": "money cash bills banknotes dollars wad",
    "flowers": "flower flowers rose roses bouquet",
    "bread": "bread loaf loaves baguette baguettes",
    "tart": "tart tarts pie pies cake cakes donut doughnut",
    "food": "pancakes",
    "plate": "plate plates dish saucer saucers",
    "doll": "doll teddy toy",
    "ball": "ball football baseball basketball",
    "guitar": "guitar ukulele",
    "rope": "rope ropes leash",
    "pen": "pen brush chalk crayon",
    "stick": "stick cane club baton bat",
    "remote": "remote remote-control controller",
    "syringe": "syringe pill pills",
    "binoculars": "binoculars scope",
    "bomb": "bomb dynamite explosives",
    "badge": "badge badges",
    "candle": "candle",
    "bicycle": "bicycle bike",
    "painting": "painting paintings canvas canvases canvasses",
    "helmet": "helmet mask",
    "scales": "scales",
    "net": "net nets",
    "thermometer": "thermometer",
    "typewriter": "typewriter",
    "violin": "violin",
    "trumpet": "trumpet",
    "scissors": "scissors",
    "passport": "passport",
    "hip_flask": "flask canteen",
    "thermos": "thermos",
    "crutch": "crutch",
    "wallet": "wallet",
    "crown": "crown",
    "handcuffs": "handcuffs",
    "grenade": "grenade",
    "telescope": "telescope",
    "cigar": "cigar cigars",
    "lipstick": "lipstick",
    "detonator": "detonator",
    "stopwatch": "stopwatch",
    "locket": "locket",
    "broom": "broom",
    "mop": "mop",
    "scalpel": "scalpel",
    "puppet": "puppet",
    "chain": "chain",
    "apple": "apple",
    "egg": "egg eggs",
    "banana": "banana",
    "pizza": "pizza",
    "burger": "burger",
    "popcorn": "popcorn",
    "sandwich": "sandwich",
    "soup": "soup",
    "noodles": "noodles",
    "croissant": "croissant croissants",
    "dough": "dough",
    "coin": "coin coins",
    "skateboard": "skateboard",
    "postcard": "postcard",
    "ticket": "ticket tickets",
    "basket": "basket baskets",
    "pencil": "pencil",
    "paintbrush": "paintbrush",
    "goblet": "goblet",
    "tray": "tray",
    "bowl": "bowl",
}
"""Kind and the words for it. Where a word stands under two kinds the first counts."""

NEEDS_HANDLING = listed(
    "will check bill bills list page paper papers note notes present shot chest glass glasses trunk picture"
    " pictures tea coffee ring rings watch radio orange"
    " pipe joint club bat mop blade chart chain canvas document documents camera cameras cake pie soup club will card cards ball brush"
    " lighter box boxes torch"
    " weapon weapons plate dish tray bowl money magazine script bills gift package painting paintings computer"
)
"""Words that often mean something else: they count when handled or in capitals, not for being said twice."""

AMBIGUOUS = listed(
    "check checks watch watches ring rings will bill bills light shot hand box boxes book books list map maps note notes photograph"
    " photographs camera"
    " cameras present chest trunk radio pipe joint club bat mop blade chart chain document documents card cards ball brush lighter"
    " torch plate dish tray bowl"
    " script paper papers glass bread cake painting paintings letter letters page canvas rope ropes stick broom cane hammer axe ax pen"
    " coffee tea cup cups"
    " needle mask bomb scope list medal recipe torch rose roses doll toy can package saber remote"
)
"""Words that are also verbs or something else: a determiner or an adjective of the table must stand before them."""
DETERMINERS = listed(
    "a an the his her their its my your our this that these those some one two three four five several no any another each of with s"
    " and single small little"
    " big large old new black white red blue green yellow silver gold golden brass leather wooden framed folded crumpled rolled thick"
    " thin heavy empty full"
    " half broken torn bloody wet dirty tiny second first last hot cold steaming"
)

NEVER_AFTER: dict[str, frozenset[str]] = {
    "net": listed("worth income profit result gain curtain curtains"),
    "scales": listed("the a up down back over"),
    "phone": listed("booth call calls rings ringing number book books box"),
    "ring": listed("out in again"),
    "pencil": listed("torch sharpener case skirt moustache light tin"),
    "pen": listed("torch knife light friend"),
    "gun": listed("fire shot shots"),
    "watch": listed("as the him her it them a an out over for"),
    "will": listed("be not never have see do go"),
    "card": listed("table game players"),
    "picture": listed("window frame"),
    "paper": listed("tube tubes bag cup cups towel towels plane lantern thin mill"),
    "coffee": listed("table machine shop house break stain stains"),
    "tea": listed("table house room time"),
    "glass": listed("door doors window windows wall walls case walled office booth roof table"),
    "cup": listed("holder holders final finals"),
    "money": listed("problems trouble"),
    "beer": listed("belly garden"),
    "gift": listed("shop"),
    "ticket": listed("office booth counter hall gate machine"),
    "camera": listed(
        "pans tilts moves pushes pulls follows tracks dollies cranes zooms finds drifts rises reveals circles holds angle movement crew"
    ),
    "book": listed("store shelf shelves case"),
    "chest": listed("tube tubes drain wound wounds pain pains compressions x-ray x-rays xray cavity hair freezer"),
}
"""Where the next word makes it no prop."""

NEVER_BEHIND: dict[str, frozenset[str]] = {
    "bag": listed("heavy punch punching speed boxing"),
    "cup": listed("suction sucker world egg challenge league championship winners winner davis stanley ryder"),
    "shoe": listed("horse brake"),
    "mask": listed("gas oxygen"),
    "glass": listed("magnifying stained window spy"),
}
"""What a word for a thing is no such thing behind: no one drinks from a suction cup."""

_OWN = r"(?:his|her|their|my|your|our|its|own|[^\W_]+['’]s|hairy|bare|heaving|broad)"
_NO_THINGS = regex(
    r"\b(?:press(?:es|ing)?|strik(?:es?|ing)|hits?|hitting|play(?:s|ing)?|strokes?|stroking) (?:\w+ ){0,2}keys\b(?! (?:in|into|to|at)\b)|"
    r"\brings? of (?=(?:\w+ )?keys\b)|"
    rf"\b{_OWN} (?:own |bare |broad |left |right )?(?:chest|trunk|palms?|heels?|sole|temple|calf|lap|nails?|brush|crown|weight)\b|"
    r"\b(?:him|her|them|me|you|himself|herself|(?-i:[A-Z])[^\W_]+) (?:\w+ly |hard |square |full |right |once |twice )?"
    r"(?:in|across|through|on|against) the (?:chest|trunk|temple|calf|crown)\b|"
    r"\b(?:in|into|inside|enters?|around|round|across|from|leaves?|edge of|middle of|centre of|center of|out of) "
    r"the (?:circus |boxing )?ring\b(?! box)|"
    r"\bfir(?:es?|ing) (?:off )?(?:an?|another|one|two|three|the first|warning) (?:\w+ )?shots?\b|"
    r"\b(?:forehead|face|nose|noses|faces|hand|hands|palms?|cheek|lips|fingers?|breath|knuckles|rain|knocks?|taps?|raps?) "
    r"(?:flat )?(?:against|to|on|at|under|through) the glass\b",
    re.IGNORECASE,
)


def no_thing(text: str, start: int, end: int) -> bool:
    """Whether a word for a thing is a part of a body there, or a place: `flat on her chest`, `standing in the ring`."""
    return any(hit.start() <= start and end <= hit.end() for hit in _NO_THINGS.finditer(text, max(0, start - NEAR), end + 1))


NEAR = 40
"""Characters before a word among which it is said whose it is."""


def things_only(text: str) -> str:
    """A text of the same length in which parts of a body and places are blotted out."""
    return _NO_THINGS.sub(lambda hit: re.sub(r"\w", ".", hit.group()), text)


HANDLING = listed(
    "unroll unrolls unrolling spread spreads spreading smooths flattens tunes knead kneads kneading shape shapes slice slices hauls"
    " drags lugs straps swings has have having take takes taking took grab grabs grabbing pick picks picking hold holds holding"
    " held carry carries carrying give"
    " gives giving hand hands handing pass passes passing"
    " open opens opening close closes closing raise raises raising lift lifts lifting lower lowers put puts putting place places"
    " placing set sets drop drops dropping throw"
    " throws throwing toss tosses tossing catch catches pull pulls pulling draw draws drawing produce produces aim aims aiming point"
    " points pointing fire fires read reads"
    " reading drink drinks drinking sip sips pour pours light lights lighting smoke smokes smoking eat eats eating cut cuts slide"
    " slides sliding push pushes stuff stuffs"
    " wave waves waving show shows showing look looks looking stare stares examine examines study studies inspect inspects find finds"
    " finding discover discovers use uses"
    " using answer answers hang hangs dial dials check checks clutch clutches clutching grip grips gripping snatch snatches steal"
    " steals hide hides hiding reveal reveals"
    " unfold unfolds tear tears rip rips turn turns swing swings load loads cock cocks remove removes with emerge emerges bring brings"
    " bringing receive receives accept"
    " accepts offer offers offering fold folds wear wears wearing touch touches feed feeds count counts counting retrieve retrieves"
    " clean cleans sheathe shoves shove slams"
    " slam pops pop unlocks lock locks unlock counts fumbles fumble wields wield presses press sorts sort"
)
"""Verbs (and `with`) that make a thing near them a prop."""
