"""Vehicles and pieces of a set that a plan may name among the things of a panel: they stand beside or behind its people. Words, no code."""

from __future__ import annotations

NAMED_AS = ":"
"""Between the kind of a plain shape that lies about and its name."""

STOOD: dict[str, str] = {
    word.replace("-", " "): kind
    for kind, words in {
        "tractor": "tractor",
        "trailer": "trailer bicycle-trailer bike-trailer car-trailer",
        "hand_cart": "cart handcart hand-cart pushcart barrow farm-cart donkey-cart hay-cart ox-cart horse-cart",
        "horse_cart": "wagon waggon covered-wagon hay-wagon farm-wagon",
        "trolley": "trolley shopping-cart shopping-trolley luggage-trolley luggage-cart baggage-cart",
        "deckchair": "deckchair deck-chair beach-chair sun-lounger",
        "hedge": "hedge hedgerow",
        "fence": "fence picket-fence garden-fence",
        "post_rail": "rail-fence wooden-fence post-and-rail",
        "wire_fence": "wire-fence chain-link-fence",
        "gate": "gate garden-gate",
        "stump": "stump tree-stump",
        "tree": "tree oak",
        "pine": "pine fir spruce",
        "bush": "bush shrub",
        "fire": "fire flames blaze campfire bonfire",
        "log": "log tree-trunk",
        "barrel": "barrel cask oil-drum",
        "crate": "crate packing-case",
        "coffin": "coffin casket",
        "stool": "stool bar-stool",
        "armchair": "armchair easy-chair recliner",
        "throne": "throne",
        "sofa": "sofa couch settee",
        "fridge": "fridge refrigerator",
        "stove": "stove cooker",
        "jukebox": "jukebox",
        "treadmill": "treadmill",
        "crib": "crib cot",
        "hospital_bed": "gurney hospital-bed",
        "wheelchair": "wheelchair",
        "lectern": "lectern pulpit",
        "filing_cabinet": "filing-cabinet",
        "dumpster": "dumpster skip",
        "rowing_boat": "rowing-boat rowboat dinghy boat",
        "canoe": "canoe kayak",
        "snowdrift": "snowdrift snow-drift",
        "rock": "boulder rock",
        "bench": "bench",
        "statue": "statue sculpture",
        "beehive": "beehive hive",
        "haystack": "haystack hayrick",
        "bales": "bales hay-bales straw-bales",
        "well": "well",
        "trough": "trough",
        "parasol": "parasol beach-umbrella sunshade",
        "tent": "tent",
        "gravestone": "gravestone headstone tombstone",
        "fountain": "fountain",
        "caravan": "caravan",
        "motorcycle": "motorcycle motorbike",
        "bicycle": "bicycle bike",
        "mower": "lawnmower lawn-mower mower",
        "bin": "dustbin trash-can bin",
        "scaffold": "scaffold scaffolding",
        "easel": "easel",
        "mannequin": "mannequin dummy tailors-dummy tailor's-dummy dressmakers-dummy dressmaker's-dummy dress-form dress-dummy shop-dummy",
        "iv_stand": "drip-stand drip iv-stand iv-pole iv-drip drip-pole infusion-stand",
        "service_trolley": "service-trolley serving-trolley serving-cart tea-trolley tea-cart drinks-trolley medical-trolley crash-cart"
        " instrument-trolley medicine-trolley linen-trolley cleaning-trolley housekeeping-cart dessert-trolley room-service-trolley",
        "street_lamp": "street-lamp streetlamp lamppost lamp-post streetlight",
        "column": "column pillar",
        "grand_piano": "grand-piano",
        "piano": "piano",
        "wardrobe": "wardrobe",
        "bathtub": "bathtub bath",
        "car": "car",
        "van": "van",
        "truck": "truck lorry",
        "pickup": "pickup pickup-truck",
        "taxi": "taxi cab",
        "bus": "bus",
        "police_car": "police-car patrol-car squad-car",
        "ambulance": "ambulance",
    }.items()
    for word in words.split()
}
"""Kinds of pieces by the noun they are named with."""


def of(words: str) -> str:
    """The kind of piece that some words name, by the whole of them or by the noun they end in; empty for what stands nowhere."""
    last = words.rpartition(" ")[2]
    tries = (words, " ".join(words.split()[-2:]), last, last.removesuffix("s"))
    return next((STOOD[one] for one in tries if one in STOOD), "")
