"""Close pictures of rough country: water that rises and breaks in, hands and ropes at an edge, hurt legs, wet boots, lights by night."""

from __future__ import annotations

from collections.abc import Iterable

from storyboard.model.shots import Detail

TOLD: dict[str, str] = {
    "boots_water": "boots in rising water",
    "flood_wall": "a wall of brown water with branches that comes down a gorge",
    "ledge_wave": "a wave that slops over a ledge",
    "shelf_water": "water that churns under a shelf of rock",
    "flood_boulder": "a boulder rolled by a flood",
    "held_wrist": "two hands round each other's wrists at an edge, one arm from above, one from below",
    "edge_slap": "a hand that slaps over an edge",
    "gripped_collar": "a fist in somebody's collar at an edge",
    "rope_edge": "a rope taut over an edge",
    "rope_boulder": "a rope tied round a boulder",
    "rope_tree": "a rope tied round a tree",
    "rock_mark": "a line on a rock wall, a finger at it",
    "jammed_tree": "a dead tree jammed in a crack",
    "stone_fist": "a fist beaten on rock",
    "bent_leg": "a leg bent wrong",
    "splinted_leg": "a branch along a leg, cloth wound round both",
    "pulled_boot": "a boot pulled off a bare foot",
    "emptied_boot": "water poured out of a boot",
    "torn_bar": "a bar of food torn in two",
    "bitten_belt": "a belt or stick between teeth",
    "blown_hat": "a hat that the wind has taken off a head",
    "far_headlights": "far headlights on a dark horizon (`count`: of so many cars)",
    "torn_stars": "stars through torn cloud",
    "night_mist": "mist by night",
}
"""Kinds of a `Detail`, and what they are."""


def _each(template: str, *words: str) -> str:
    return ", ".join(template.format(word) for word in words)


_WATERS = ("water", "flood", "floodwater", "river", "stream", "torrent")
_STONES = ("rock", "stone", "boulder", "cliff")
_FOOTWEAR = ("boot", "boots", "shoe", "shoes", "ankles")
_SWEETS = ("energy", "granola", "muesli", "cereal", "protein", "chocolate", "food")
NAMES: tuple[tuple[str, str], ...] = (
    ("emptied_boot", _each("{} upside-down water", "boot", "shoe") + ", " + _each("pour {}", "boot", "boots")),
    ("boots_water", ", ".join(_each(f"{worn} {{}}", *_WATERS) for worn in _FOOTWEAR)),
    (
        "flood_wall",
        _each("wall {}", "brown water", *_WATERS[1:3])
        + ", flash flood, flood gorge, flood canyon, flood ravine, flood wave, brown water branches",
    ),
    ("ledge_wave", _each("{} ledge", "wave", "surge", "spray")),
    ("shelf_water", ", ".join(_each(f"{{}} {shelf}", *_WATERS) for shelf in ("rock shelf", "rock ledge", "overhang"))),
    ("flood_boulder", _each("boulder {}", *_WATERS) + ", rolling boulder"),
    (
        "held_wrist",
        "held wrist, wrist edge, wrist grip, hands wrists, gripped wrist, clasped wrists, hands meet, hands meeting",
    ),
    ("gripped_collar", "collar edge, collar fist, collar brink, gripped collar"),
    ("rope_edge", _each("rope {}", "edge", "brink", "lip", "ledge", "taut") + ", rope cliff"),
    ("rope_boulder", _each("rope {}", "boulder", "rock", "stone")),
    ("rope_tree", _each("rope {}", "tree", "trunk", "pine", "oak")),
    ("edge_slap", _each("hand {}", "brink", "ledge", "cliff", "rock edge", "slaps edge", "slapping edge")),
    (
        "rock_mark",
        ", ".join(
            _each(f"{mark} {{}}", *_STONES[:1], *_STONES[3:], "gorge", "canyon") for mark in ("line", "mark", "watermark", "waterline")
        )
        + ", high-water mark, flood mark, flood line, tide line rock, water line wall",
    ),
    (
        "jammed_tree",
        _each("tree {}", "crack", "cleft", "jammed", "wedged", "crevice", "fissure") + ", jammed trunk, jammed log, log crack, trunk crack",
    ),
    ("stone_fist", ", ".join(_each(f"{hand} {{}}", *_STONES) for hand in ("fist", "fists", "knuckles"))),
    ("splinted_leg", "splint, splinted, splint leg, branch leg, stick leg, leg splint, splinted shin"),
    ("bent_leg", "broken leg, bent leg, twisted leg, leg wrong, leg bent, leg angle, broken shin, broken ankle"),
    ("pulled_boot", _each("boot {}", "off", "pulled", "bare foot")),
    ("torn_bar", _each("torn {} bar", *_SWEETS) + ", torn bar, half bar, bar halves, bar two, bar pieces"),
    ("bitten_belt", ", ".join(_each(f"{bit} {{}}", "teeth", "mouth", "bitten") for bit in ("belt", "stick", "strap"))),
    ("blown_hat", ", ".join(_each(f"{hat} {{}}", "wind", "blown", "flying", "gust", "air") for hat in ("hat", "cap"))),
    (
        "far_headlights",
        ", ".join(_each(f"{{}} {lights}", "far", "distant", "faraway") for lights in ("headlights", "headlight", "headlamps"))
        + ", headlights horizon, headlights distance, car lights horizon",
    ),
    ("torn_stars", ", ".join(_each(f"{one} {{}}", "cloud", "clouds") for one in ("star", "stars"))),
    ("night_mist", _each("{} night", "mist", "fog") + ", moonlit mist, night mist, dark mist"),
)
"""Kinds, and the words that a name for one has among others."""


def _done(kind: str, things: Iterable[str], deeds: str) -> dict[tuple[str, str], str]:
    return {(thing, deed): kind for thing in things for deed in deeds.split()}


DONE: dict[tuple[str, str], str] = {
    **_done("emptied_boot", ("boot", "shoe"), "pour spills drips"),
    **_done("pulled_boot", ("boot",), "pull"),
    **_done("torn_bar", ("bar", "chocolate", "chocolate_bar", "granola_bar", "energy_bar"), "tear break"),
}
"""What is another picture than of most things that are so."""
OWN_HANDS = frozenset(TOLD) - {"torn_bar"}
"""Pictures that have whatever hands there are."""


def meant(detail: Detail) -> Detail:
    """A close picture as it is drawn: the boot that is poured out of is upside down, and hands that the picture has are not there twice."""
    kind = DONE.get((detail.kind, detail.hand), detail.kind if detail.kind in TOLD else "")
    if (detail.kind, detail.hand) == ("hands", "slam") and detail.at.rpartition(" ")[2] in {"rock", "stone", "boulder", "cliff"}:
        kind = "stone_fist"
    return detail.model_copy(update={"kind": kind, "hand": "", "tool": "", "at": ""}) if kind else detail


_A = r"(?:an?|the|another|his|her|their)"
_FLOOD = rf"{_A} (?:[\w-]+ )?(?:water|flood|river|torrent|stream|current)"
_OPEN = r"\A\W*(?:(?:suddenly|then|below|behind \w+|far off|in the distance),? )?"
ROWS: tuple[tuple[str, str], ...] = (
    (
        "boots_water",
        (
            rf"{_OPEN}(?:{_A} )?(?:[\w-]+ )?(?:water|flood) (?:\w+ly"
            rf" )?(?:climbs?|rises?|creeps?|laps?|swirls?|washes|comes|runs|is|reaches|covers)"
            r" (?:up )?(?:over|to|round|around|above|at|past)? ?(?:his|her|their|\w+['’]s) (?:[\w-]+"
            r" )?(?:boots?|shoes?|ankles?|trainers|laces)\b"
        ),
    ),
    (
        "boots_water",
        (
            rf"{_OPEN}(?:his|her|their|\w+['’]s) (?:boots?|shoes?|trainers) (?:are|is|stand|stands|disappear|vanish) (?:\w+"
            rf" )?in (?:{_A} )?(?:\w+ )?water\b"
        ),
    ),
    ("flood_wall", rf"{_OPEN}{_A} (?:\w+ )?wall of (?:(?:[\w-]+,? ){{1,3}}?water|(?:[\w-]+,? ){{0,3}}?(?:mud|flood))\b"),
    (
        "flood_wall",
        rf"{_OPEN}{_A} flash[- ]flood (?:\w+ly )?(?:comes?|roars?|bursts?|tears?|thunders?|hits?|sweeps?|crashes|rushes|fills?)\b",
    ),
    (
        "ledge_wave",
        (
            rf"{_OPEN}{_A} (?:\w+ )?(?:wave|surge) (?:\w+ly"
            rf" )?(?:slops?|breaks?|washes|spills?|sloshes|crashes|sweeps?|comes) (?:over|across|onto|up over)"
            rf" {_A} (?:\w+ )?(?:ledge|shelf|rock|rocks)\b"
        ),
    ),
    (
        "shelf_water",
        (
            rf"{_OPEN}(?:{_FLOOD}|water|brown water) (?:\w+ly )?(?:churns?|boils?|swirls?|foams?|surges?|roars?) (?:just"
            rf" |right )?(?:under|below|beneath) {_A} (?:\w+ )?(?:shelf|ledge|overhang)\b"
        ),
    ),
    (
        "flood_boulder",
        rf"{_OPEN}{_FLOOD} (?:\w+ly )?(?:rolls?|tumbles?|carries|sweeps?|drags?|shoves?) {_A} (?:[\w-]+ )?(?:boulder|rock)\b",
    ),
    (
        "flood_boulder",
        (
            rf"{_OPEN}{_A} (?:[\w-]+ )?boulder (?:\w+ly )?(?:rolls?|tumbles?|grinds?|turns) (?:\w+"
            rf" )?(?:in|with|through|down|along) {_FLOOD}\b"
        ),
    ),
    (
        "edge_slap",
        (
            rf"{_OPEN}{_A} (?:[\w-]+ )?hand (?:\w+ly )?(?:slaps?|smacks?|shoots?|comes|claws?|appears?|grabs?|reaches)"
            rf" (?:\w+ )?(?:over|up over|onto) {_A} (?:[\w-]+ )?(?:edge|brink|lip|ledge|rim)\b"
        ),
    ),
    (
        "rope_edge",
        (
            rf"{_OPEN}{_A} rope (?:\w+ly )?(?:tightens|goes taut|snaps taut|runs taut|saws|creaks|strains|bites|is"
            rf" taut|scrapes|jerks)\b[^.;]*\b(?:edge|brink|lip|rock|ledge)\b"
        ),
    ),
    (
        "jammed_tree",
        (
            rf"{_OPEN}{_A} (?:[\w-]+ )?(?:tree|trunk|log) (?:is |lies |hangs )?(?:jammed|wedged|stuck) (?:\w+"
            rf" )?(?:in|across|between|into) {_A} (?:[\w-]+ )?(?:crack|cleft|gap|crevice|fissure|walls|rocks|gorge)\b"
        ),
    ),
    (
        "blown_hat",
        (
            rf"{_OPEN}(?:{_A} (?:[\w-]+ )?)?(?:wind|gust|gale|breeze|gust of wind) (?:\w+ly"
            rf" )?(?:blows?|rips?|tears?|takes?|snatches|whips?|plucks?|lifts?|sweeps?)"
            r" (?:off )?(?:his|her|their|\w+['’]s|the) (?:[\w-]+ )?(?:hat|cap)\b"
        ),
    ),
    (
        "blown_hat",
        rf"{_OPEN}(?:his|her|their|\w+['’]s) (?:[\w-]+ )?(?:hat|cap) (?:is blown|is whipped|is torn|blows|flies) (?:off|away|from)\b",
    ),
    ("far_headlights", rf"{_OPEN}(?:{_A} )?(?:pair of )?(?:far(?:away)?|distant|far-off|tiny) (?:pair of )?(?:headlights|headlamps)\b"),
    (
        "far_headlights",
        (
            rf"{_OPEN}(?:two )?(?:headlights|headlamps) (?:\w+ly"
            rf" )?(?:appear|crawl|move|shine|glimmer|flicker|show|creep|blink)?\s?"
            r"(?:far (?:off|away)|(?:on|along|over) the (?:\w+ )?horizon|in the distance)\b"
        ),
    ),
    (
        "torn_stars",
        rf"{_OPEN}(?:a few |the first )?stars (?:[\w-]+ )?(?:\w+ )?(?:through|between|behind|in) (?:{_A} )?(?:[\w-]+ )?clouds?\b",
    ),
)
"""The words of a sentence that tell one of them."""
