"""What the words that open a place say is seen there stands in sight of the lens: large enough, beside each other, nothing before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from storyboard.breakdown.vistas import VISTA
from storyboard.model.stage import Piece, Vec
from storyboard.staging import solid
from storyboard.staging.action import Action
from storyboard.staging.pieces import KINDS, piece


class Sight(NamedTuple):
    """What is seen, and how far behind the action."""

    kind: str
    away: float
    changes: dict[str, float | str] = {}
    wide: bool = False
    """Whether it goes all along the picture, and takes no place of its own."""
    slope: float | None = None
    """Where it is best seen; None where it is as good anywhere."""
    stands_for: frozenset[str] = frozenset()
    """Kinds of pieces that a place has none of beside it."""


_FRONTS = frozenset({"facade", "timber_house", "shopfront"})
SIGHTS: dict[str, Sight] = {
    "rider": Sight("rider_statue", 8.0, stands_for=frozenset({"statue"})),
    "statue": Sight("statue", 5.0, {"height": 4.2, "width": 1.4, "depth": 1.4}),
    "arcade": Sight("arcade", 16.0, {"width": 44.0, "height": 8.0}, wide=True, stands_for=_FRONTS),
    "river": Sight("water", 8.6, {"width": 120.0, "depth": 6.5, "tone": 0.45}, wide=True, stands_for=_FRONTS),
    "fountain": Sight("fountain", 5.0, {"width": 3.6, "depth": 3.6, "height": 2.2}),
    "church": Sight("church", 21.0, slope=0.05),
    "tower": Sight("tower", 20.0, {"height": 15.0}),
    "windmill": Sight("windmill", 22.0),
    "wind_pump": Sight("wind_pump", 10.0, stands_for=frozenset({"windmill"})),
    "palm": Sight("palm", 5.0, stands_for=frozenset({"tree"})),
    "heat": Sight("heat_haze", 5.0, wide=True),
    "laundry": Sight("clothes_line", 3.6, {"width": 4.6, "height": 2.2}),
    "flag": Sight("flagpole", 5.0, {"height": 6.0}),
    "peaks": Sight("ice_peak", 44.0, {"width": 46.0, "height": 24.0}, stands_for=frozenset({"skyscraper"})),
    "livery": Sight("saloon", 6.4, {"label": "LIVERY", "tone": 0.6}, slope=0.38),
    "water_tower": Sight("water_tank", 12.0, {"height": 9.0, "width": 4.0, "depth": 4.0}),
    "lighthouse": Sight("lighthouse", 30.0),
    "castle": Sight("castle", 36.0),
    "bandstand": Sight("bandstand", 6.0),
    "well": Sight("well", 3.4),
    "barn": Sight("barn", 12.0),
    "haystack": Sight("haystack", 4.6, {"width": 2.6, "height": 2.2, "depth": 2.4}),
    "big_wheel": Sight("big_wheel", 26.0),
    "crane": Sight("crane", 22.0),
    "stalls": Sight("market_stall", 4.4),
    "telegraph": Sight("power_pole", 7.0),
}
"""By their words in the dressing of a place."""

LENS = 9.0
"""Metres before the action from which a wide is taken, about."""
SLOPES = (0.24, -0.24, 0.07, -0.09, 0.4, -0.4)
"""Where sights stand beside each other: metres aside for each metre from the lens, the best place first."""
APART = 0.1
"""How far from each other two slopes are, at least."""
WHOLE, HIGH = 12.0, 12.0
"""Metres: what is wider goes on beyond the picture, and of what is higher the lower part is enough."""
LOW = 1.2
"""Metres: what is not higher hides nothing behind it."""


def seen(dressing: Iterable[str], action: Action) -> tuple[Piece, ...]:
    """The sights of a place, each in a place of its own in the picture, the nearest in the best."""
    told = [SIGHTS[word.removeprefix(VISTA)] for word in dressing if word.startswith(VISTA)]
    wide = [_placed(sight, 0.0, action) for sight in told if sight.wide]
    others = sorted((sight for sight in told if not sight.wide), key=lambda sight: sight.away)
    return (*wide, *(_placed(sight, slope, action) for sight, slope in _spread(others)))


def _spread(sights: Sequence[Sight]) -> Iterator[tuple[Sight, float]]:
    """Sights with where they stand: those that have a best place there, the others beside them."""
    free = iter([slope for slope in SLOPES if all(sight.slope is None or abs(sight.slope - slope) > APART for sight in sights)])
    for sight in sights:
        slope = next(free, None) if sight.slope is None else sight.slope
        if slope is not None:
            yield sight, slope


def _placed(sight: Sight, slope: float, action: Action) -> Piece:
    away = sight.away + float(sight.changes.get("depth", KINDS[sight.kind].depth)) / 2
    x = action.middle[0] + slope * (LENS + away)
    return piece(sight.kind, round(x, 3), round(action.ground[2] - away, 3), 0.0, **sight.changes)


def without_hiding(pieces: Sequence[Piece], sights: Sequence[Piece], action: Action) -> list[Piece]:
    """The pieces of a place that leave its sights in view: none that is one of them again, and none between them and the lens."""
    kinds = {item.kind for item in sights if not item.label} | _stood_for(sights)
    return [item for item in pieces if item.kind not in kinds and not any(_hides(item, sight, action) for sight in sights)]


def _stood_for(sights: Sequence[Piece]) -> frozenset[str]:
    kinds = {item.kind for item in sights}
    return frozenset[str]().union(*(sight.stands_for for sight in SIGHTS.values() if sight.kind in kinds))


def corners(pieces: Sequence[Piece], sights: Sequence[Piece]) -> tuple[Vec, ...]:
    """What a picture of the place must hold of its sights: what stands by itself, as high as tells what it is."""
    standing = [item for item in sights if item in pieces and not solid.is_passable(item) and item.width <= WHOLE]
    return tuple((x, min(y, HIGH), z) for item in standing for x, y, z in solid.corners(item))


def _hides(item: Piece, sight: Piece, action: Action) -> bool:
    """Whether a piece that is no passable or low one stands before the middle of a sight, seen from the lens of a wide."""
    lens = action.ground[3] + LENS
    near, far = lens - item.z, lens - sight.z
    if solid.is_passable(item) or solid.is_passable(sight) or item.height <= LOW or not 0 < near < far:
        return False
    middle = action.middle[0] + (sight.x - action.middle[0]) * near / far
    return abs(item.x - middle) < item.width / 2 + 0.35 * sight.width * near / far
