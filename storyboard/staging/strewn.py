"""Where things that nobody has come to lie: on the furniture that people are at, else on the floor by them; seen, and in nobody. Metres."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from storyboard.model.stage import Camera, Figure, Piece, Vec
from storyboard.shots.put_words import LARGE
from storyboard.staging import figures as people
from storyboard.staging import solid
from storyboard.staging.pieces import KINDS
from storyboard.staging.space import View, add, heading
from storyboard.staging.stances_use import HANDLED

HOSTS = frozenset(
    {"table", "round_table", "side_table", "coffee_table", "desk", "school_desk", "workbench", "counter", "kitchen_counter", "cabinet"}
    | {"altar", "crate", "trunk_box", "bed", "hospital_bed", "slab", "trestle", "bench", "sofa", "barrel"}
)
"""Kinds that things are put down on."""
TOPS = (0.35, 1.2)
"""Heights of what things lie on."""
WITHIN, NEARBY = 0.85, 3.0
"""From somebody to the side of what they are at, and of other furniture near them."""
INSET, STEP = 0.17, 0.16
"""From the edge of a top to the middle of a thing on it, and between the places tried."""
BODY, APART, LIMB = 0.24, 0.36, 0.16
"""Around a joint of somebody, between two things, and below a top: where nothing else is put."""
RINGS, SPOKES = (0.62, 0.8, 1.0, 1.25), 16
"""Distances from somebody at which things are put on the floor, and directions that are tried."""
TALL, EDGE = 0.3, 0.05
"""Height of a thing that is to be seen, and the share of the picture at its edges that it stays out of."""
COVERED = 0.2
"""Around a joint: what is right behind it is not seen."""
FACE = 0.3
"""Around a head: what is right before it hides a face."""


def spots(things: Mapping[str, bool], pieces: Sequence[Piece], figures: Sequence[Figure], camera: Camera, aspect: float) -> dict[str, Vec]:
    """Places for things of these kinds: on what people are at, what is small on other furniture near them, all else on the floor. A thing
    that the picture has no room for has none.

    Args:
        things: by kind whether it is to be seen; what the words only name lies on no floor where there is furniture for it.
        pieces: the set as the camera sees it.
        figures: everybody who is seen; the floor is that by the first of them.
        camera: what sees them.
        aspect: width over height of the picture.
    """
    here = [figure for figure in figures if not figure.foreground]
    if not here:
        return {}
    ground = _Ground(tuple(pieces), tuple(here), tuple(map(_joints, here)), View(camera, aspect, 1.0))
    near, far = ([spot for host in _hosts(pieces, here, within) for spot in _on(host, pieces)] for within in (WITHIN, NEARBY))
    found: dict[str, Vec] = {}
    for kind, wanted in things.items():
        taken, low = list(found.values()), kind in LARGE | HANDLED or not wanted
        best = ground.best(near, taken) or (None if low else ground.best(far, taken))
        best = best or (ground.best(list(_about(here[0], pieces)), taken) if wanted or not near else None)
        found |= {kind: best} if best else {}
    return found


class _Ground(NamedTuple):
    """What decides where a thing goes."""

    pieces: tuple[Piece, ...]
    figures: tuple[Figure, ...]
    bodies: tuple[tuple[Vec, ...], ...]
    view: View

    def best(self, places: Sequence[Vec], taken: Sequence[Vec]) -> Vec | None:
        """The place that is nearest to people and hides least of them; None where no place is free and seen."""
        free = [spot for spot in places if _free(spot, self.bodies, taken) and self._shown(spot, taken)]
        return min(((_rank(spot, self.figures) + HIDES * self._hides(spot), spot) for spot in free), default=(0.0, None))[1]

    def _hides(self, spot: Vec) -> int:
        """How many joints of people would be behind a thing there."""
        deep, view = self.view.depth(spot), self.view
        x, y = view.project(add(spot, (0.0, TALL / 2, 0.0)))
        behind = [joint for body in self.bodies for joint in body if view.depth(joint) > deep]
        return sum(1 for joint in behind if _apart(view, joint, x, y) < COVERS)

    def _shown(self, spot: Vec, taken: Sequence[Vec]) -> bool:
        """Whether a thing there is all in the picture, behind nothing, and before no face and no other thing."""
        view, middle, top = self.view, add(spot, (0.0, TALL / 2, 0.0)), add(spot, (0.0, TALL, 0.0))
        deep = view.depth(spot)
        if deep < 2 * view.near or not all(_inside(point, view) for point in (spot, top)):
            return False
        x, y = view.project(middle)
        faces = [body[0] for body in self.bodies if view.depth(body[0]) > deep]
        before = [joint for body in self.bodies for joint in body if view.depth(joint) < deep]
        return (
            all(_apart(view, face, x, y) >= FACE for face in faces)
            and all(_apart(view, joint, x, y) >= COVERED for joint in before)
            and all(_apart(view, add(other, (0.0, TALL / 2, 0.0)), x, y) >= APART for other in taken)
            and not any(solid.hides(one, view.eye, [middle]) for one in self.pieces)
        )


def _apart(view: View, point: Vec, x: float, y: float) -> float:
    """Metres, as they are at a point, from it to a spot of the picture."""
    px, py = view.project(point)
    return math.hypot(px - x, py - y) / max(1e-6, view.pixels(point))


HIDES, COVERS = 0.2, 0.34
"""Metres that a place counts as farther for each joint that would be behind a thing there, and how near in the picture that is."""


def _joints(figure: Figure) -> tuple[Vec, ...]:
    """The head, then other points of somebody's body."""
    found = people.bones(figure)
    shins = tuple(_middle(a, b) for a, b in zip(found.knees, found.ankles, strict=True))
    thighs = tuple(_middle(a, b) for a, b in zip(found.hips, found.knees, strict=True))
    trunk = (found.head, found.chest, found.waist, found.pelvis)
    return (*trunk, *found.elbows, *found.wrists, *found.knees, *found.ankles, *shins, *thighs)


def _middle(a: Vec, b: Vec) -> Vec:
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)


def level(piece: Piece) -> float:
    """Height of what a thing lies on."""
    seat = KINDS[piece.kind].seat if piece.kind in KINDS else 0.0
    return round(piece.y + (seat or piece.height), 3)


def _hosts(pieces: Sequence[Piece], figures: Sequence[Figure], within: float) -> list[Piece]:
    """What somebody is at that things lie on."""
    return [
        one
        for one in pieces
        if one.kind in HOSTS and TOPS[0] <= level(one) <= TOPS[1] and any(solid.stands_on(one, who.x, who.z, within) for who in figures)
    ]


def _on(host: Piece, pieces: Sequence[Piece]) -> Iterator[Vec]:
    """Places on a top where nothing of the set stands."""
    ahead, across, top = heading(host.facing), heading(host.facing + 90), level(host)
    for u in _steps(host.width):
        for v in _steps(host.depth):
            spot = (host.x + across[0] * u + ahead[0] * v, top, host.z + across[2] * u + ahead[2] * v)
            if not any(one is not host and one.y > top - LIMB and solid.stands_on(one, spot[0], spot[2], 0.1) for one in pieces):
                yield (round(spot[0], 3), top, round(spot[2], 3))


def _steps(size: float) -> list[float]:
    count = int(max(0.0, size / 2 - INSET) / STEP)
    return [n * STEP for n in range(-count, count + 1)]


def _about(who: Figure, pieces: Sequence[Piece]) -> Iterator[Vec]:
    """Places on the ground around somebody that no piece of the set takes up."""
    for far in RINGS:
        for n in range(SPOKES):
            way = heading(who.facing + 360 * n / SPOKES)
            x, z = round(who.x + way[0] * far, 3), round(who.z + way[2] * far, 3)
            if not any(one.y < TALL and not solid.is_passable(one) and solid.stands_on(one, x, z, 0.14) for one in pieces):
                yield (x, 0.0, z)


def _rank(spot: Vec, figures: Sequence[Figure]) -> float:
    """How far from people a place is, which is the worse, and a little more for what is not before them."""
    return round(min(math.hypot(spot[0] - who.x, spot[2] - who.z) - _ahead(spot, who) for who in figures), 3)


def _ahead(spot: Vec, who: Figure) -> float:
    way, dx, dz = heading(who.facing), spot[0] - who.x, spot[2] - who.z
    return BEFORE * (way[0] * dx + way[2] * dz) / max(0.05, math.hypot(dx, dz))


BEFORE = 0.15
"""Metres that what is right before somebody counts as nearer."""


def _free(spot: Vec, bodies: Sequence[Sequence[Vec]], taken: Sequence[Vec]) -> bool:
    """Whether nobody and nothing is where a thing would be."""
    near = any(math.hypot(joint[0] - spot[0], joint[2] - spot[2]) < BODY and joint[1] > spot[1] - LIMB for body in bodies for joint in body)
    return not near and all(math.dist(spot, other) >= APART for other in taken)


def _inside(point: Vec, view: View) -> bool:
    x, y = view.project(point)
    return EDGE < x / view.width < 1 - EDGE and EDGE < y < 1 - EDGE
