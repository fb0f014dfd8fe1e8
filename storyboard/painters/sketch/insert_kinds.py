"""What a thing in a close picture is drawn as where something is done to it or happens to it, and which of them need no hand or mark."""

from __future__ import annotations

from storyboard.breakdown.lists import listed
from storyboard.painters.sketch import (
    closeups_caught,
    closeups_flood,
    closeups_gates,
    closeups_happened,
    closeups_lifts,
    closeups_light,
    closeups_opened,
    closeups_rung,
    closeups_slammed,
    closeups_wilds,
    insert_events,
    insert_ghosts,
    insert_hands,
    insert_marks,
    insert_sets,
)
from storyboard.shots import fluid_words, track_words


def deed_of(kind: str, hand: str) -> insert_marks.Deed | None:
    """What is done in the picture: some things are worked with both hands, or cut with other blades."""
    if (kind, hand) in OF_KINDS:
        return OF_KINDS[kind, hand]
    alive = hand in OWN and (kind in ALIVE or WORKED.get((kind, hand), kind) in ALIVE)
    if alive or (hand == "burns" and kind in LAMPS) or (hand in RIDES and kind in insert_sets.AFLOAT):
        return None
    if (kind in LOWERED and hand == "closes") or (kind, hand) == ("sun", "sinks") or (kind in insert_sets.ALOFT and hand == "falls"):
        return insert_events.LOWERED
    return insert_hands.DEEDS.get(hand)


_TALL = ("bare_tree", "tree", "pine", "tower", "chimney", "lamp_post", "windmill", "crane", "pole")
_ELECTRIC = (
    "desk_lamp",
    "lamp_post",
    "sign",
    "neon_sign",
    "screen",
    "television",
    "headlights",
    "light_beam",
    "lantern",
    "phone",
    "ceiling_lamp",
)
_HOT = (
    "heater",
    "kettle",
    "pot",
    "pan",
    "cup",
    "soup",
    "iron",
    "teapot",
    "coffee_machine",
    "thermos",
    "bowl",
    "glass",
    "pipe",
    "faucet",
    "potato",
)
_ROUND = ("valve", "doorknob", "faucet", "like_wheel", "like_dial", "gauge", "key_lock", "wheel", "combination")
_HEARD = ("clock", "watch", "alarm_clock", "radio", "music_box", "bell", "siren", "speaker", "car_horn", "turntable", "phone", "whistle")
OF_KINDS: dict[tuple[str, str], insert_marks.Deed] = {
    **{(kind, "falls"): insert_events.PLUNGES for kind in insert_sets.AFLOAT},
    **{(kind, hand): insert_events.WHEELS for kind in insert_sets.AFLOAT for hand in ("turns", "swings")},
    **{(kind, "falls"): insert_events.TOPPLES for kind in _TALL},
    **{(kind, "dies"): insert_events.DARK for kind in _ELECTRIC},
    ("gun", "bursts"): insert_events.FIRED,
    ("kettle", "rings"): closeups_rung.WHISTLING,
    **{(kind, "smokes"): insert_events.STEAMING for kind in _HOT},
    **{(kind, hand): insert_hands.DEEDS["turns"] for kind in _ROUND for hand in ("opens", "closes", "moves")},
    **{(kind, "dies"): insert_events.SILENT for kind in _HEARD},
    **{(kind, "opens"): insert_hands.DEEDS["rises"] for kind in ("barrier", "blind", "garage_door")},
}
"""What a deed looks like of things of which it is another one than of most."""
RIDES = frozenset({"floats", "moves", "falls", "turns", "shakes", "swings", "rises"})
"""What the water does with a boat: her wake and the foam show it, no marks in the air."""
ALIVE = (
    frozenset(closeups_light.CLOSEUPS)
    | frozenset(closeups_lifts.CLOSEUPS)
    | frozenset(closeups_gates.CLOSEUPS)
    | frozenset(closeups_caught.CLOSEUPS)
    | frozenset(closeups_rung.CLOSEUPS)
    | (frozenset(closeups_opened.CLOSEUPS) - {"door_bolt"})
    | frozenset(closeups_happened.CLOSEUPS)
    | frozenset(closeups_slammed.CLOSEUPS)
    | frozenset(closeups_flood.CLOSEUPS)
    | frozenset(closeups_wilds.CLOSEUPS)
    | track_words.KINDS
    | fluid_words.KINDS
    | listed(
        "water pool blood milk_pool drip drop crack rubble bullet_holes hand_edge hand_mouth dark_eyes coals dead_bulb faucet mail_slot"
        " blown_curtain moon_water red_light amber_light green_light train_front sinking wave rapids waterfall sea_beam"
        " sun_roofs sun_sea sun_hills far_ferry boat_waves beam_boat idle_beam screen_dark screen_static whale whale_tail submarine splash"
        " darkness deck_waves rail_waves torn_sail shovel_struck hot_loaf"
        " bee fuse open_box hourglass turntable open_case wipers turn_signal mirror_ball searchlight gutter far_light"
        " broken_umbrella blown_umbrella bus_stop leaves_falling leaves_blown hung_bulb"
        " ice_floe periscope periscope_out steaming_radiator aerial_bomb rope_post rope_wrist rung broken_rung broken_branch cracked_ice"
    )
)
"""Pictures that show by themselves what happens."""
OWN = frozenset(insert_events.EVENTS) | {"rings", "ticks", "wanes", "plays", "crackles", "knock", "turns", "shakes", "falls"}
"""What things do by themselves."""
LAMPS = frozenset(
    {"candle", "match", "lantern", "torch", "cigarette", "desk_lamp", "bulb", "lamp_post", "fireplace", "cake", "ashtray", "stove", "oven"}
)
"""What burns as it should: it has its flame already."""
LOWERED = frozenset({"blind", "barrier", "garage_door"})
"""What comes down where other things close sideways."""
STAND = frozenset(
    {"ladder", "table", "chair", "sofa", "washing_machine", "television", "piano", "fuse_box", "faucet", "valve", "lever", "safe", "till"}
    | {
        "blind",
        "pane",
        "poster",
        "portrait",
        "mirror",
        "cart",
        "trolley",
        "service_trolley",
        "drip_stand",
        "mannequin",
        "clock",
        "gauge",
        "kite",
        "parachute",
        "hook",
        "siren",
        "heater",
        "peel",
        "broken_umbrella",
    }
    | {
        "like_dial",
        "like_wheel",
        "hourglass",
        "windmill",
        "fan",
        "curtain",
        "lock",
        "drone",
        "paper_plane",
        "leaf",
        "feather",
        "bin_bag",
        "banner",
    }
)
"""Things that stand, hang or fly: they are on no table."""
VESSELS = frozenset(insert_ghosts.SPILT) | listed(
    "glass bucket vase jar bowl can paint_can watering_can like_jar like_bowl like_can kettle flask"
)
"""What lies on its side when it spills."""
FALLING = frozenset({"falls"})
"""Deeds whose thing is in the air."""
_PENS = ("pen", "pencil", "marker", "feather", "inkwell", "chalk")
_BLADES = ("knife", "cutter", "cleaver", "saw", "cutting_board")
_BOOKS = ("book", "ledger", "open_ledger", "notebook")
WORKED: dict[tuple[str, str], str] = {
    **{(kind, "write"): "page" for kind in _PENS},
    **{(kind, "cut"): "bread" for kind in _BLADES},
    **{(kind, "write"): "open_book" for kind in _BOOKS},
    **{(kind, "leaf"): "open_book" for kind in (*_BOOKS, "menu", "folder", "letter", "page", "document", "newspaper")},
    **{(kind, "throw"): "paper_ball" for kind in ("paper", "letter", "page", "note", "form", "newspaper", "document")},
    ("scissors", "cut"): "page",
    ("bread", "spread"): "toast",
    **{(kind, "point"): "open_book" for kind in _BOOKS},
    ("cap", "turn"): "lid",
    ("like_box", "insert"): "slot",
    ("gauge", "turn"): "safe_dial",
    ("necklace", "open"): "locket",
    ("key", "turn"): "key_lock",
    ("lock", "turn"): "key_lock",
    ("match", "light"): "match",
    ("lighter", "light"): "cigarette",
    ("matches", "light"): "candle",
    ("candle", "light"): "unlit_candle",
    ("door", "knock"): "closed_door",
    **{(kind, "foams"): "boiling_over" for kind in ("pot", "pan", "soup")},
    ("bullet", "drop"): "shell_case",
    ("gauge", "rises"): "gauge_red",
    **dict.fromkeys((("gauge", "falls"), ("gauge", "sinks"), ("gauge", "dies")), "gauge_low"),
    ("clock", "rings"): "striking_clock",
    ("phone", "rings"): "ringing_phone",
    ("bell", "rings"): "ringing_bell",
    **dict.fromkeys(((kind, "opens") for kind in ("box", "carton", "like_box", "gift", "crate", "chest")), "open_box"),
    **dict.fromkeys(((kind, "opens") for kind in ("suitcase", "like_case", "guitar_case", "toolbox")), "open_case"),
    **dict.fromkeys((("open_door", "closes"), ("open_door", "knock"), ("open_door", "shakes")), "shut_door"),
    ("door", "closes"): "shut_door",
    ("door", "opens"): "open_door",
    **dict.fromkeys((("gate", "opens"), ("gate", "swings")), "open_gate"),
    **dict.fromkeys((("door_bolt", hand) for hand in ("opens", "rises")), "drawn_bolt"),
    **dict.fromkeys((("door_bolt", hand) for hand in ("closes", "moves", "knock", "falls")), "shot_bolt"),
    **{(kind, "closes"): f"shut_{kind}" for kind in closeups_slammed.SHUTTING if kind != "door"},
    ("umbrella", "breaks"): "broken_umbrella",
    ("bus", "opens"): "bus_stop",
    ("lift_doors", "closes"): "shut_lift",
    ("lift_somebody", "closes"): "lift_leaving",
    ("train_doors", "closes"): "shut_train",
    ("carriage_doors", "closes"): "shut_carriage",
    ("airlock_doors", "closes"): "shut_airlock",
    ("bulb", "dies"): "dead_bulb",
    **dict.fromkeys((("candle", "dies"), ("candle", "smokes")), "unlit_candle"),
    ("flames", "dies"): "coals",
    ("curtain", "flaps"): "blown_curtain",
    ("train", "moves"): "train_front",
    **dict.fromkeys((("sail", "breaks"), ("set_sail", "breaks")), "torn_sail"),
    **{(kind, "sinks"): "sinking" for kind in ("boat", "ship", "rowing_boat")},
    ("water", "spills"): "pool",
    ("water", "drips"): "drip",
    ("blood", "drips"): "drop",
    ("milk", "spills"): "milk_pool",
    ("glass", "spills"): "wineglass",
    ("bottle", "spills"): "like_bottle",
    ("pane", "breaks"): "window",
    ("rung", "breaks"): "broken_rung",
    ("branch", "breaks"): "broken_branch",
    ("ice_floe", "breaks"): "cracked_ice",
}
"""What a tool is used on, by what is done with it: a book is open for who leafs in it."""

WITH_HANDS = fluid_words.KINDS | frozenset(
    {"hands", "match", "trigger", "feet", "footprints", "handprint", "rope_taut", "rope_under_door", "glove_box"}
)
"""Close-ups that have their hands already, or no use for one."""
