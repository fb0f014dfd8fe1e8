"""From how high an insert is seen, and what its thing lies on, by the words for it."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Angle, Detail, Framing, Shot
from storyboard.shots import insert_words
from storyboard.shots.things import MANY

FLAT = listed(
    "paper letter photo photo_frame map ticket newspaper envelope card note page form document money coin ring key glove compass watch"
    " knife gun cards passport postcard certificate drawing sketchpad book open_book open_ledger ledger notebook menu ruler pencil pen"
    " marker badge bracelet necklace locket earring brooch glasses scissors tape_measure nail screw pin safety_pin bolt bullet shell_case"
    " poker_chip pill stamp tag evidence_bag handcuffs chain rope knot rope_end needle_thread feather leaf flower scarf cloth napkin towel"
    " handkerchief tie belt strap collar xray license medal gem bone button usb battery fuse_wire broken_glass broken_plate broken_mirror"
    " comb hairbrush razor scalpel syringe thermometer tweezers pliers wrench hammer screwdriver saw crowbar chisel trowel sickle"
    " spoon fork cutter baton club dart arrow branch stick cross rosary earring whistle paperclip puzzle_piece domino dice chess"
    " clipboard like_sheet like_card like_booklet like_blade like_string like_tool like_coil like_disc like_ring like_cloth cigarette"
    " toothbrush hand_mirror magnifier lipstick signature fingerprint handprint blood smear puddle test_stick"
    " phone keyboard like_stick like_pole like_crumb rifle axe wallet cutting_board pizza plate signet drawer chessboard palette"
)
"""Kinds that lie, and are seen from above."""
UPRIGHT = listed(
    "door closed_door open_door shut_door doorknob doorbell keyhole key_lock lock padlock keypad socket switch lever valve faucet safe_dial"
    " safe gauge clock sign poster portrait mirror window pane mailbox letterbox mail_slot fuse_box television screen calendar telescope"
    " bell elevator lift_doors peephole counter_badge heater siren scanner slot unlit_candle candle like_dial like_wheel photo_of"
)
"""Kinds that are fixed to something, or stand: they are faced."""
ABOVE = listed(
    "write sign paint slit snip clip sew thread tie untie fold tear stick seal stamp deal count leaf stroke skin bind nails ring glove"
    " prick reveal slide roll wrap knead solder peel cut spread"
)
"""Works of hands that are looked down on."""
FACING = listed("turn press flip lever ring plug unplug")
"""Works of hands at what is fixed to a wall or a door: keys in locks, buttons, switches."""

SIGHTED = {
    **dict.fromkeys(("beam_boat", "iced_cake"), Angle.HIGH),
    **dict.fromkeys(("tyre_line", "clipped_car"), Angle.LOW),
    "enclose": Angle.OVERHEAD,
}
"""Kinds, and works of hands, whose picture has a height of its own: icing is looked down on, wheels are seen from the road."""

MOVES = frozenset(insert_words.BY_ITSELF) - {"rings", "shines", "flickers", "dies", "burns", "smokes"}
"""What things do by themselves that is seen from the side: they leave their place, or lose their shape."""


def angle_of(kind: str, hand: str, told: str = "") -> Angle:
    """The angle of an insert: straight down on what lies there, from above on hands that work at it, level with all that stands.

    `told` are the words of it: what would stand on a table may lie on the ground.
    """
    kind = kind.removeprefix(MANY)
    if own := SIGHTED.get(kind, SIGHTED.get(hand)):
        return own
    bed = "" if hand else lies_on(told)
    if bed == HOLD:
        return Angle.OVERHEAD
    if kind in UPRIGHT or hand in MOVES or (hand in FACING and kind != "ring"):
        return Angle.EYE
    if hand in ABOVE or (hand and hand not in insert_words.BY_ITSELF and kind in FLAT):
        return Angle.HIGH
    if kind in FLAT:
        return Angle.OVERHEAD
    return Angle.HIGH if bed and _LIES.search(told) else Angle.EYE


def as_drawn(shot: Shot, detail: Detail | None) -> Shot:
    """An insert that is planned level, from the height at which its thing is drawn; a shot that has another angle keeps it."""
    if detail is None or not detail.kind or shot.angle is not Angle.EYE or shot.framing is not Framing.INSERT:
        return shot
    return shot.model_copy(update={"angle": angle_of(detail.kind, detail.hand)})


_LIES = regex(
    r"\b(?:lies|lie|lying|scattered|strewn|buried|half[- ]buried|dropped|abandoned|discarded|trampled|face down)\b", re.IGNORECASE
)


SEVERAL = {
    kind: regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for kind, words in {
        "photo": "photographs|photos|polaroids|snapshots",
        "letter": "letters|notes|pages|papers|documents|files",
        "envelope": "envelopes",
        "coin": "coins",
        "newspaper": "newspapers|clippings|cuttings",
        "ticket": "tickets",
        "money": "banknotes|bills|bank notes|dollars",
        "key": "keys",
        "passport": "passports",
        "cards": "cards",
    }.items()
}
"""Flat things that lie in numbers, and the words for more than one."""


TOLD_APART = frozenset({"drop", "gauge"})
"""Kinds that other words of the sentence tell apart, whatever is done."""
_CLEAR = regex(r"\b(?:water|rain|tap|faucet|roof|ceiling|gutter|pipe|iv|infusion|pipette|dropper|melting|icicle)\b", re.IGNORECASE)


_RECORD = regex(r"\b(?:record|records|vinyl|turntable|gramophone|groove)\b", re.IGNORECASE)


def several(kind: str, text: str) -> str:
    """The kind of many of a thing where the words name more than one that lie there; drops are of water, and needles those of
    records, where they say so."""
    if kind == "drop" and _CLEAR.search(text) and "blood" not in text.casefold():
        return "drip"
    if kind == "gauge" and _RECORD.search(text):
        return "turntable"
    told = SEVERAL.get(kind)
    return MANY + kind if told is not None and told.search(text) else kind


BEDS: dict[str, str] = {
    "sand": "sand|dunes?|beach",
    "grass": "grass|lawn|weeds|meadow",
    "straw": "hay|straw|sawdust|wood[- ]?wool|shavings",
    "snow": "snow|ice|frost",
    "moss": "moss|lichen",
    "leaves": "leaves|foliage|forest floor|undergrowth",
    "earth": "mud|dirt|clay|field|path|track|lane|earth|soil|ground|dust|ashes|grave",
    "cobbles": "cobbles|cobblestones?|paving stones?|pavement",
    "gravel": "gravel|pebbles|shingle|rubble|ballast",
    "asphalt": "asphalt|tarmac|road|roadway|street|kerb|gutter",
    "boards": "floor|floorboards|boards|deck|planks|jetty|pier|stage",
    "tiles": "tiles|tiled floor|bathroom floor|kitchen floor",
    "carpet": "carpet|rug|mat",
    "cloth": "bed|sheets?|blanket|pillow|mattress|quilt|(?:velvet|silk|satin|cotton wool)(?=[,.;]|$)",
    "puddle": "puddle|water|pool",
    "container": "drawer|box|case|suitcase|briefcase|chest|trunk|safe|crate|glove compartment|locker|coffin",
    "fire": "fire|fireplace|flames|hearth|stove|embers|bonfire",
    "table": "table|desk|counter|bar|workbench|bench",
}
"""What a thing of an insert may lie on or in, and the words for it."""
_STUFF = r"(?:hay|straw|sawdust|wood[- ]?wool|shavings|velvet|silk|satin|cotton wool|sand|snow|mud|gravel|ashes|dust|leaves)"
"""What is named without an article."""
_BED = tuple(
    (
        bed,
        regex(
            rf"\b(?:{'in|inside|from' if bed == 'container' else 'in|on|onto|into|across|from|over|upon'}) "
            rf"(?:(?:the|an?|his|her|its|their) ?(?:[\w-]+ ){{0,2}}?|(?={_STUFF}\b))(?:{words})\b"
            + ("" if bed != "puddle" else "(?! glass)"),
            re.IGNORECASE,
        ),
    )
    for bed, words in BEDS.items()
)


def lies_on(text: str) -> str:
    """What the words say a thing lies on or in, one of `BEDS`: the first that is named; empty for nothing."""
    hits = ((hit.start(), k, bed) for k, (bed, pattern) in enumerate(_BED) if (hit := pattern.search(text)))
    bed = min(hits, default=(0, 0, ""))[2]
    return HOLD if bed == "straw" and _BELOW.search(text) else bed


HOLD = "straw_hold"
"""Straw in a hole in a floor: what lies there is under a lid that somebody has opened."""
_BELOW = regex(
    r"^\W*(?:under(?:neath)?|beneath|below) (?:it|them|that|this|"
    r"the (?:[\w-]+ )?(?:hatch|lid|trapdoor|boards?|floorboards?|planks?|floor|cover))\b",
    re.IGNORECASE,
)
"""How a sentence begins that is about what is under a lid."""
