"""A picture of a place with nobody in it that is about a thing: the thing stands there, where the action of the scene is."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.breakdown import animal_words
from storyboard.breakdown.lists import listed
from storyboard.model.shots import Framing, Panel, Shot
from storyboard.model.stage import Piece, Room
from storyboard.shots import close_kinds
from storyboard.shots.bareness import BARE
from storyboard.shots.insert_words import BY_ITSELF
from storyboard.shots.sight_nouns import View, kind_of
from storyboard.shots.sight_words import ROAD, SAILING
from storyboard.shots.things import MANY
from storyboard.staging.bare import FIXED
from storyboard.staging.pieces import KINDS, piece

BUILT = (
    frozenset({"house", "barn", "church", "castle", "tower", "tent", "ship", "plane", "train", "helicopter", "wall", "floor", "crowd"})
    | SAILING
)
"""What is no thing of a set, or has a set of its own."""
VIEWS = close_kinds.APART | listed(
    "submarine ice_floe far_light periscope_out searchlight mirror_ball gutter aerial_bomb waterfall rapids wave whale whale_tail splash"
    " lightning clouds explosion sun moon sea_beam beam_boat idle_beam boat_waves deck_waves rail_waves far_ferry moon_water light_beam"
    " darkness"
)
"""Close pictures that are views of a place themselves, or of what no set has (furniture under sheets): an empty picture of one is that."""
LIKE = {"box": "crate", "carton": "crate", "box_stack": "crate", "like_box": "crate", "crate": "crate", "chest": "crate"}
"""Pieces of a set that stand for things that are in no set."""
SPOTS = ((0.0, 0.0), (1.0, -0.35), (-1.05, -0.2), (0.4, -1.2), (-0.8, -1.3), (1.6, -1.1), (-1.9, -1.0))
"""Where several stand, in widths of one: across and away from the lens."""
MANY_OF = 4
"""How many are shown where only `several` is known."""


def put(pieces: Sequence[Piece], shot: Shot, panel: Panel, centre: tuple[float, float], room: Room | None) -> tuple[Piece, ...]:
    """The pieces of a set with the thing that an empty picture is about at the middle of its action; as they are where it has it already.

    Args:
        pieces: of the set.
        shot: as the panel sees it.
        panel: what is shown.
        centre: of the action, metres.
        room: the walls; what is great stands near the one behind.
    """
    told = panel.detail
    if shot.framing is not Framing.EMPTY or told is None or panel.traffic or told.kind == BARE:
        return tuple(pieces)
    one = told.kind.removeprefix(MANY)
    kind = LIKE.get(one, one)
    if kind not in KINDS or kind in BUILT | FIXED or any(item.kind == kind for item in pieces):
        return tuple(pieces)
    count = told.count or (MANY_OF if told.kind.startswith(MANY) else 1)
    row = KINDS[kind]
    if room is not None and row.width > GREAT:
        centre = (centre[0], min(centre[1], room.z0 + row.depth / 2 + AT_WALL))
    turns = TURNED if row.width <= GREAT else (NOSE_ON,)
    new = [
        piece(kind, round(centre[0] + x * row.width * 1.1, 3), round(centre[1] + z * max(row.depth, 0.6), 3), turns[k % len(turns)])
        for k, (x, z) in enumerate(SPOTS[:count])
    ]
    return (*new, *(item for item in pieces if item.kind in FIXED or not any(_in_the_way(item, one) for one in new)))


GREAT, AT_WALL = 2.5, 1.6
"""Metres across from which a thing is great, and how far from the wall behind it then stands."""


def view(panel: Panel) -> str:
    """The close picture that an empty one is, where it is of a view itself; empty for none."""
    kind = panel.detail.kind.removeprefix(MANY) if panel.detail is not None else ""
    return kind if kind in VIEWS or (panel.detail is not None and not panel.traffic and _only_close(kind, panel.detail.hand)) else ""


def _only_close(kind: str, does: str) -> bool:
    """Whether a thing is seen only close: it does something that nothing in a set does, or stands in none."""
    known = kind_of((kind,))
    if not kind or kind in LIVING | ROAD.keys() or kind == BARE or (known is not None and known.view is not View.CLOSE):
        return False
    return does in STIRS or (LIKE.get(kind, kind) not in KINDS and kind not in BUILT)


LIVING = animal_words.KINDS
"""What goes about in a place by itself."""
STIRS = frozenset(BY_ITSELF) - {"stands", "burns", "shines", "lit"}
"""What things do that is seen in a close picture of them."""


TURNED = (-16.0, 8.0, -30.0, 20.0)
"""Degrees by which they are turned, so that they stand in no row."""
NOSE_ON = -58.0
"""The same for what is great, which so has room in a wide."""


def _in_the_way(item: Piece, new: Piece) -> bool:
    """Whether a piece stands where a new one does, or right before it."""
    apart = abs(item.x - new.x) > (item.width + new.width) / 2 or item.z < new.z - (item.depth + new.depth) / 2
    return not apart and item.y < new.height and item.z < new.z + BEFORE


BEFORE = 4.0
"""Metres before it in which nothing hides it."""
