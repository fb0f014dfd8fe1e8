"""Whoever is in an open boat is inside its hull, no leg goes through its side; who swims is in the water, and in no hull."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece
from storyboard.staging.pieces import piece
from storyboard.staging.pieces_places import BOATS
from storyboard.staging.space import Turn, heading

FLAT = frozenset({"raft"})
"""Those that people are on: they stand on its logs, and sit on them."""
LOW = frozenset({"canoe", "kayak"})
"""Those that nobody stands in."""
WATER = frozenset({Pose.SWIM})
"""What is done in the water, beside the boat."""
STEERING: dict[str, tuple[str, float]] = {"helm": ("wheel", 0.56), "tiller": ("tiller", -0.5)}
"""What a boat is steered with, by `Blocking.at`, and how far before who steers it stands."""

STERN, BOW, BEAM = -0.38, 0.1, 0.13
"""Where people are in a boat, as shares of its length (from its middle, the bow at +) and of half its breadth."""

ABOARD = 1.6
"""Metres beyond its sides from which somebody is in the boat rather than in the water."""

BOTTOM = 0.1
"""Metres from the water to the boards."""

ON_LOGS = 0.06
"""Metres from the logs of a raft to the seat of who sits on them."""

AHEAD = frozenset({Pose.DRAG})
"""What is dragged behind on land is hauled in over the side here."""


def inside(figures: Sequence[Figure], pieces: Sequence[Piece], steers: Collection[str] = ()) -> tuple[Figure, ...]:
    """The figures with everybody who is near a boat on its boards, in the order they stand along it, and who swims in the water beside it.

    `steers` are those who steer: they are aft, and look forward.
    """
    boat = _boat(pieces)
    if boat is None:
        return tuple(figures)
    wet = [figure for figure in figures if figure.pose in WATER and _near(boat, figure)]
    crew = [figure for figure in figures if figure.pose not in WATER and _near(boat, figure)]
    order = sorted(crew, key=lambda figure: (figure.character not in steers, _along(boat, figure), figure.character))
    placed = {id(figure): _aboard(boat, figure, _berth(order.index(figure), len(order))) for figure in crew}
    placed |= {id(figure): _overboard(boat, figure, number) for number, figure in enumerate(sorted(wet, key=lambda one: _along(boat, one)))}
    placed |= {id(one): _forward(boat, placed[id(one)]) for one in crew if one.character in steers}
    return tuple(placed.get(id(figure), figure) for figure in figures)


def _boat(pieces: Sequence[Piece]) -> Piece | None:
    return next((item for item in pieces if item.kind in BOATS and item.y < 0.2), None)


def _forward(boat: Piece, figure: Figure) -> Figure:
    return figure.model_copy(update={"facing": boat.facing + FORWARD})


FORWARD = 68.0
"""Degrees from a boat's own front to where who steers it looks: over its bow, with the face to the camera."""
CLEAR, APART = 0.75, 1.1
"""Metres from the side of a boat to who swims beside it, and from one swimmer to the next."""


def _overboard(boat: Piece, figure: Figure, number: int) -> Figure:
    """Somebody in the water on the camera's side of a boat, aft of its middle."""
    spot = Turn(boat.facing)((-boat.width * 0.28 - number * APART, 0.0, boat.depth / 2 + CLEAR))
    return figure.model_copy(update={"x": round(boat.x + spot[0], 3), "z": round(boat.z + spot[2], 3)})


def steered(pieces: Sequence[Piece], figures: Sequence[Figure], at: Mapping[str, str]) -> tuple[Piece, ...]:
    """The pieces with the wheel or tiller of an open boat where who steers it is in it; `at` is what everybody is at."""
    who = next((figure for figure in figures if at.get(figure.character, "") in STEERING), None)
    if who is None or _boat(pieces) is None:
        return tuple(pieces)
    kind, ahead = STEERING[at[who.character]]
    way, kept = heading(who.facing), [item for item in pieces if item.kind != kind]
    x, z = round(who.x + way[0] * ahead, 3), round(who.z + way[2] * ahead, 3)
    own = piece(kind, x, z, who.facing + (180.0 if ahead > 0 else 0.0), y=round(who.floor, 3) if ahead > 0 else 0.0)
    return (*kept, own)


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
    pose = Pose.SIT if pose is Pose.STAND and boat.kind in LOW else pose
    flat = boat.kind in FLAT
    return figure.model_copy(
        update={
            "x": round(boat.x + spot[0], 3),
            "z": round(boat.z + spot[2], 3),
            "floor": round(boat.height, 3) if flat else BOTTOM,
            "seat": ON_LOGS if flat else round(boat.height * 0.65 - BOTTOM, 3),
            "pose": pose,
        }
    )
