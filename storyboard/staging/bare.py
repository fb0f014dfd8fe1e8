"""A place that has been cleared: without its furniture, but for what the words say is left; pale shapes where things were."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.breakdown.lists import listed
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.stage import Piece, Room
from storyboard.shots.bareness import BARE
from storyboard.staging.pieces import KINDS, piece

FIXED = listed(
    "door double_door swing_doors lift_door window tall_window city_window shop_window goods_window casement daylight "
    "ceiling_lamp bare_bulb tube_lamp pipes vent valves column arch stone_arches beam girder rafters stairs fireplace "
    "brick_wall tiled_wall log_wall broken_wall wall garage_door dock_doors radiator duct glass_wall glass_roof railing "
    "handrail platform roadway kerb ladder round_window star_window passing_window bow_windows shopfront facade cabin_door "
    "hatch vault_door bars lattice gate chandelier sconce light_cone"
)
"""What belongs to the building."""
GHOSTS = ((-1.9, -1.6, 1.3, 0.8), (0.1, -1.9, 1.6, 0.7), (1.9, -1.0, 0.9, 1.2))
"""Pale shapes on the floor, from the middle of the action: x, z, how wide and how deep. Metres."""
TALL_GHOSTS = ((-0.62, 0.9, 1.1), (-0.3, 1.1, 1.3), (0.0, 0.8, 1.2), (0.34, 0.8, 1.0), (0.7, 0.9, 1.2))
"""Pale shapes on the wall behind: across it from its middle as a share, how wide and how high in metres."""


AT_WALL = 0.7
"""Metres from the wall within which something is on it, or stands at it."""


def told(scene: SceneBoard, panel: Panel) -> tuple[bool, str]:
    """Whether the place of a panel has been cleared by then in its scene, and the kind of what is left in it."""
    at = next((n for n, one in enumerate(scene.panels) if one.id == panel.id), len(scene.panels))
    details = [one.detail for one in (*scene.panels[:at], panel, *scene.panels[at:])]
    tools = [one.tool for one in details if one is not None and one.kind == BARE and one.tool]
    return any(one is not None and one.kind == BARE for one in details[: at + 1]), LIKE.get(tool := next(iter(tools), ""), tool)


LIKE = {"mattress": "bedroll", "telephone": "", "phone": ""}
"""What stands for what is left, where no piece has its name."""


def cleared(pieces: Sequence[Piece], room: Room | None, centre: tuple[float, float], left: str) -> tuple[Piece, ...]:
    """The pieces of the building with what is left and the pale shapes of what was taken away."""
    kept = [item for item in pieces if item.kind in FIXED or (left and item.kind == left)]
    missing = left in KINDS and not any(item.kind == left for item in kept)
    own = [piece(left, round(centre[0] + 0.9, 3), round(centre[1] - 2.2, 3), 0.0)] if missing else []
    return (*kept, *own, *_floor(centre, [item for item in (*kept, *own) if item.kind == left]), *_wall(room, kept))


def _floor(centre: tuple[float, float], own: Sequence[Piece]) -> list[Piece]:
    spots = [(centre[0] + x, centre[1] + z, wide, deep) for x, z, wide, deep in GHOSTS]
    free = [
        one
        for one in spots
        if all(abs(one[0] - it.x) > (one[2] + it.width) / 2 or abs(one[1] - it.z) > (one[3] + it.depth) / 2 for it in own)
    ]
    return [Piece(kind="page", x=round(x, 3), z=round(z, 3), width=wide, height=0.004, depth=deep, tone=0.02) for x, z, wide, deep in free]


def _wall(room: Room | None, kept: Sequence[Piece]) -> list[Piece]:
    """Where pictures hung: not before a window or a door."""
    if room is None:
        return []
    behind = [item for item in kept if item.z - room.z0 < AT_WALL]
    middle, half = (room.x0 + room.x1) / 2, (room.x1 - room.x0) / 2
    spots = [(middle + x * half, wide, high) for x, wide, high in TALL_GHOSTS]
    free = [one for one in spots if all(abs(one[0] - item.x) > (one[1] + item.width) / 2 for item in behind)]
    return [
        Piece(kind="page", x=round(x, 3), y=0.9, z=round(room.z0 + 0.03, 3), width=wide, height=high, depth=0.01, tone=0.02)
        for x, wide, high in free
    ]
