"""What people call the sights that are drawn: our kinds say how something is drawn (`open_door`), a strip what it is (`door`)."""

from __future__ import annotations

from functools import cache

from storyboard.breakdown import animal_words
from storyboard.shots import caught_words, hole_words, pictured

SEVERAL = "many_"
"""Begins the kind of several animals."""

SHAPED = "like_"
"""Begins the kind of a thing that has no drawing of its own: the rest is its shape, and says nothing of what it is."""

NAMES = {
    "bare_hook": "hook", "bare_hooks": "hooks", "bare_tree": "tree", "box_lock": "box", "beam_boat": "boat", "blown_curtain": "curtain",
    "boat_bow": "bow", "boat_waves": "boat", "deck_waves": "boat",
    "closed_door": "door", "counter_badge": "badge", "dark_eyes": "eyes", "dark_lantern": "lamp", "dead_bulb": "bulb", "far_ferry": "ferry",
    **dict.fromkeys(caught_words.FINGERS, "fingers"), **dict.fromkeys(hole_words.TOLD, "hole"),
    "gloved_edge": "fingers", "gloved_gate": "fingers", "hand_edge": "fingers", "hand_mouth": "mouth",
    "hot_loaf": "steam", "idle_beam": "beam", "key_lock": "lock", "light_shaft": "light",
    "lit_window": "window", "milk_pool": "milk", "mirror_bike": "mirror", "mirror_car": "mirror", "mirror_police": "mirror",
    "mirror_behind": "mirror", "mirror_rack": "mirror", "mirror_somebody": "mirror", "mirror_window": "window",
    "mirror_truck": "mirror", "moon_water": "moon", "needle_thread": "needle", "object": "", "open_book": "book", "open_box": "box",
    "open_gate": "gate",
    "open_door": "door", "open_ledger": "ledger", "painted_boards": "boards", "painted_side": "lettering", "rear_view": "mirror",
    "rope_end": "rope", "rope_taut": "rope", "rope_under_door": "rope", "safe_dial": "safe", "screen_crowd": "screen",
    "screen_dark": "screen", "screen_face": "screen", "screen_match": "screen", "screen_pair": "screen", "screen_road": "screen",
    "screen_runner": "screen", "screen_somebody": "screen", "screen_static": "screen", "sea_beam": "sea", "sheet_thing": "sheet",
    "fuse_sparks": "sparks", "cable_sparks": "sparks", "rail_sparks": "sparks", "shut_door": "door", "shut_lift": "lift doors",
    "shut_train": "train doors", "rail_tunnel": "tunnel", "tunnel_within": "tunnel",
    "shut_carriage": "train doors", "carriage_doors": "train doors", "shut_airlock": "airlock", "airlock_doors": "airlock",
    "small_plane": "plane", "sun_hills": "sun", "sun_roofs": "sun",
    "sun_sea": "sun", "split_bag": "bag", "torn_bag": "bag", "tuk_tuk": "tuk-tuk", "unlit_candle": "candle", "wall_drawing": "drawing",
    "black_sails": "ship", "moored_ship": "ship", "red_sails": "ship", "tall_ship": "ship", "torn_sail": "sail",
    "rail_waves": "wave", "shovel_struck": "shovel",
    "washer_drum": "drum", "whale_tail": "whale", "windscreen_close": "windscreen",
}  # fmt: skip
"""Kinds whose words are not their name."""


def spoken(kind: str) -> str:
    """A kind of sight as people call it; empty where a kind is no more than a shape."""
    if kind.startswith(SHAPED):
        return ""
    if kind.startswith(pictured.PICTURED):
        return pictured.spoken(kind)
    if kind.startswith(SEVERAL):
        return _plurals().get(kind.removeprefix(SEVERAL), kind.removeprefix(SEVERAL))
    return NAMES.get(kind, kind.removesuffix("_face").replace("_", " "))


@cache
def _plurals() -> dict[str, str]:
    """Kinds of animals in the plural: the first word for several that begins as the kind does."""
    alike = {kind: word for word, kind in reversed(animal_words.MANY.items()) if word[:3] == kind[:3]}
    return alike | {"goose": "geese", "mouse": "mice"}
