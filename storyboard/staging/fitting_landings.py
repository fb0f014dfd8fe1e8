"""The pieces of what somebody has fallen into: what is behind and under them, what is before them, and what flies up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from storyboard.model.stage import Piece
from storyboard.shots.landing_words import INTO, RIDING, THROUGH_AWNING
from storyboard.staging.fit import About, Fit, Put
from storyboard.staging.fits_landings import STILL

Bed = Callable[[Put], list[Piece]]


def _fruit(one: Put) -> list[Piece]:
    return [one("cart_bed", 0.0, 0.12), one("cart_side", 0.0, -0.62), one("oranges_flying", 0.0, -0.66)]


def _car(one: Put) -> list[Piece]:
    return [one("car"), one("dented_roof", -0.2, y=1.42)]


def _hay(one: Put) -> list[Piece]:
    return [one("hay_heap", 0.0, 0.7), one("hay_heap", 0.0, -0.62, width=2.5, height=0.62, depth=0.7), one("straw_flying", 0.0, -0.9)]


def _hedge(one: Put) -> list[Piece]:
    return [
        one("hedge", 0.0, 0.62, width=5.4, height=1.5, depth=0.8),
        *(one("hedge", side * 1.85, -0.1, width=1.7, height=0.95, depth=0.9) for side in (-1, 1)),
        one("hedge", 0.0, -0.5, width=2.1, height=0.62, depth=0.5),
        one("leaves_flying", 0.0, -0.8),
    ]


def _fence(one: Put) -> list[Piece]:
    return [
        *(one("fence", side * 2.3, 0.3, width=2.6) for side in (-1, 1)),
        one("broken_boards", 0.0, 0.3),
        one("boards_flying", 0.0, -0.4),
    ]


def _boxes(one: Put) -> list[Piece]:
    return [
        *(one("boxes", x, back, turn) for x, back, turn in ((-0.9, 0.75, 12.0), (0.2, 0.85, -8.0), (1.2, 0.7, 20.0))),
        *(one("crate", x, back, turn, width=0.6, height=0.42, depth=0.5) for x, back, turn in ((0.0, 0.1, 30.0), (-0.55, 0.15, -12.0))),
        one("crushed_boxes", 0.0, -0.62),
    ]


def _snow(one: Put) -> list[Piece]:
    return [
        one("snowdrift", 0.0, 1.0, width=4.6, height=0.9, depth=1.6),
        one("snowdrift", 0.0, -0.7, width=3.0, height=0.42, depth=0.7),
        one("snow_flying", 0.0, -0.9),
    ]


def _table(one: Put) -> list[Piece]:
    return [one("broken_table", 0.0, 0.1), one("plates_flying", 0.0, -0.5)]


def _water(one: Put) -> list[Piece]:
    return [one("water", width=7.0, depth=6.0), one("splash_behind", 0.0, 0.45), one("splash_before", 0.0, -0.5)]


def _awning(_: Put) -> list[Piece]:
    return []


BEDS: Mapping[str, Bed] = {
    "fruit": _fruit,
    "car": _car,
    "hay": _hay,
    "hedge": _hedge,
    "fence": _fence,
    "boxes": _boxes,
    "snow": _snow,
    "table": _table,
    "water": _water,
    "awning": _awning,
}
"""By kind of landing."""


FLYING = frozenset(
    f"{what}_flying" for what in ("oranges", "leaves", "straw", "boards", "snow", "plates")
) | {"splash_behind", "splash_before"}  # fmt: skip
"""What is only there while somebody comes down."""


def _made(bed: Bed, way: str, *, still: bool) -> Callable[[Put, Fit, About], list[Piece]]:
    def pieces(one: Put, _: Fit, about: About) -> list[Piece]:
        torn = [one("torn_awning", 0.0, 0.5)] if way == THROUGH_AWNING or bed is _awning else []
        wheels = [one("upended_bicycle", about[2] * 1.05, -0.2)] if way == RIDING else []
        return [item for item in (*torn, *bed(one), *wheels) if not (still and item.kind in FLYING)]

    return pieces


MADE: dict[str, Callable[[Put, Fit, About], list[Piece]]] = {
    f"{INTO}{kind}{way}{still}": _made(bed, way, still=bool(still))
    for kind, bed in BEDS.items()
    for way in ("", THROUGH_AWNING, RIDING)
    for still in ("", STILL)
}
"""By the kind of their fit."""
