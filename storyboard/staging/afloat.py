"""Whoever is in an open boat is inside its hull: nobody stands in the water beside it, no leg goes through its side."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece
from storyboard.staging.space import Turn

BOATS = frozenset({"rowing_boat"})

STERN, BOW, BEAM = -0.38, 0.1, 0.13
"""Where people are in a boat, as shares of its length (from its middle, the bow at +) and of half its breadth."""

ABOARD = 1.6
"""Metres beyond its sides from which somebody is in the boat rather than in the water."""

BOTTOM = 0.1
"""Metres from the water to the boards."""

AHEAD = frozenset({Pose.DRAG})
"""What is dragged behind on land is hauled in over the side here."""


def inside(figures: Sequence[Figure], pieces: Sequence[Piece]) -> tuple[Figure, ...]:
    """The figures with everybody who is near a boat on its boards, in the order they stand along it."""
    boat = next((item for item in pieces if item.kind in BOATS and item.y < 0.2), None)
    if boat is None:
        return tuple(figures)
    crew = [figure for figure in figures if _near(boat, figure)]
    order = sorted(crew, key=lambda figure: (_along(boat, figure), figure.character))
    placed = {id(figure): _aboard(boat, figure, _berth(order.index(figure), len(order))) for figure in crew}
    return tuple(placed.get(id(figure), figure) for figure in figures)


def _berth(index: int, count: int) -> float:
    """The share of the length at which the one of `count` sits."""
    return (STERN + BOW) / 2 if count == 1 else STERN + (BOW - STERN) * index / (count - 1)


def _along(boat: Piece, figure: Figure) -> float:
    return Turn(boat.facing).local((figure.x - boat.x, 0.0, figure.z - boat.z))[0]


def _near(boat: Piece, figure: Figure) -> bool:
    x, _, z = Turn(boat.facing).local((figure.x - boat.x, 0.0, figure.z - boat.z))
    return abs(x) < boat.width / 2 + ABOARD and abs(z) < boat.depth / 2 + ABOARD


def _aboard(boat: Piece, figure: Figure, share: float) -> Figure:
    z = Turn(boat.facing).local((figure.x - boat.x, 0.0, figure.z - boat.z))[2]
    most = boat.depth / 2 * BEAM
    spot = Turn(boat.facing)((share * boat.width, 0.0, max(-most, min(most, z))))
    pose = Pose.PULL if figure.pose in AHEAD else figure.pose
    return figure.model_copy(
        update={
            "x": round(boat.x + spot[0], 3),
            "z": round(boat.z + spot[2], 3),
            "floor": BOTTOM,
            "seat": round(boat.height * 0.65 - BOTTOM, 3),
            "pose": pose,
        }
    )
