"""The road a vehicle is on: what stands along it, seen across it from outside and past it through the windows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from storyboard.breakdown.lists import listed
from storyboard.breakdown.places import fold
from storyboard.model.stage import Piece
from storyboard.staging.pieces import piece
from storyboard.staging.recipe import Recipe

_ALONE = "mid car 0 0 turn=-14"
_LANE = "mid car 0 0 turn=-14, mid lane 0 -0.4 depth=8.4"
_LINES = "mid car 0 0 turn=-14, front road_line -1.5 1.9 turn=90, front road_line 4.5 1.9 turn=90, front road_line -7.5 1.9 turn=90"
_AHEAD, _BACK = 9.0, -46.0
"""Metres along the road between which things stand, as seen from inside: the master camera looks from the front of the vehicle."""
_HALF = 21.0
"""Metres to each side that are filled, as seen from outside."""


class Along(NamedTuple):
    """A row of one kind along both sides of a road."""

    kind: str
    spacing: float
    away: float
    """Metres from the middle of the vehicle."""


class Road(NamedTuple):
    """A kind of road."""

    words: frozenset[str]
    ground: str
    backdrop: str
    rows: tuple[Along, ...]
    more: str = ""
    """Pieces that are seen from outside only."""
    deck: bool = False
    """Whether it is carried through the air."""
    site: bool = False
    """Whether it is no road at all but the ground that a machine works on."""

    @property
    def lane(self) -> bool:
        """Whether it runs through open country; in town all the ground is paved."""
        return not self.deck and not self.site and self.ground != "asphalt"


def _road(words: str, ground: str, backdrop: str, rows: str, more: str = "", *, deck: bool = False) -> Road:
    found = (row.split() for row in rows.split(",") if row)
    return Road(listed(words), ground, backdrop, tuple(Along(row[0], float(row[1]), float(row[2])) for row in found), more, deck)


def ground_for(words: str, ground: str, backdrop: str, rows: str, more: str = "") -> Road:
    """The ground of a machine, with what stands on both sides of it."""
    return _road(words, ground, backdrop, rows, more)._replace(site=True)


ROADS: tuple[Road, ...] = (
    _road(
        "bridge viaduct overpass causeway",
        "sea_below",
        "skyline",
        "railing 3 3.6, cables 18 3.9, street_lamp 13 3.5",
        "mid roadway 0 0.6 depth=9.6, front cables 5 6.4",
        deck=True,
    ),
    _road("tunnel underpass", "asphalt", "", "wall 3 4, tube_lamp 4 3.8"),
    _road("forest woods woodland wood jungle wald", "earth", "trees", "pine 3 6, pine 3.4 9, bush 5 5"),
    _road("desert dunes", "sand", "mountains", "cactus 9 6.4, rock 7 9, power_pole 14 11"),
    _road("snow snowy blizzard ice winter", "snow", "mountains", "snowdrift 7 5.6, pine 5 9, power_pole 14 7"),
    _road("coast coastal seafront beach cliff", "grass", "sea", "guard_rail 12 4.4, palm 9 6"),
    _road(
        "highway motorway freeway interstate expressway turnpike autobahn autoroute autopista",
        "grass",
        "hills",
        "guard_rail 12 4.6, power_pole 13 9, bush 8 11",
        "behind sign 5.5 6 width=2.4 height=1.2 y=2.2 label=EXIT",
    ),
    _road("mountain mountains pass alpine", "earth", "mountains", "guard_rail 12 4.4, pine 7 9, rock 6 7"),
    _road(
        "country rural field fields farm countryside road lane dirt village prairie meadow moor",
        "grass",
        "hills",
        "hedge 3.2 5, power_pole 14 7, tree 9 11",
    ),
    _road("suburb suburbs suburban neighborhood neighbourhood", "asphalt", "houses", "street_lamp 13 4.4, tree 8 7, house 11 14"),
    _road(
        "street streets city town downtown avenue boulevard square traffic alley largo rua praca plaza rue strasse piazza tuk tram",
        "asphalt",
        "skyline",
        "street_lamp 9 4.4, facade 8.2 9.6",
        "behind kerb 0 4.6 width=60",
    ),
)
"""Asked from top to bottom."""


DRIVE = _road("", "earth", "hills", "fence 3 4.6, tree 8 7, bush 6 5.6", "behind hut 12 18")
"""The road of a coach: country from before there was asphalt."""


def road_of(name: str, dressing: Iterable[str]) -> Road | None:
    """The road a place in a vehicle is on: what its own name says before what its scenes say; None where nothing says it."""
    asked = (frozenset(fold(name)), frozenset(word for text in dressing for word in text.split()))
    return next((road for words in asked for road in ROADS if words & road.words), None)


def outside(road: Road) -> Recipe:
    """The vehicle on its road, seen from beside it."""
    rows = ", ".join(f"behind {row.kind} {max(2, round(2 * _HALF / row.spacing))} {row.spacing:g} {row.away:g}" for row in road.rows)
    lines = _ALONE if road.site else _LANE if road.lane else _LINES
    around = f"{lines}, {road.more}" if road.more else lines
    return Recipe(ground=road.ground, backdrop=road.backdrop, seat="bench", around=around, rows=rows)


def past(road: Road) -> tuple[Piece, ...]:
    """What goes by on both sides of a vehicle that drives towards the master camera."""
    out: list[Piece] = []
    for row in road.rows:
        for number in range(int((_AHEAD - _BACK) / row.spacing) + 1):
            z = _AHEAD - number * row.spacing
            out += [piece(row.kind, side * row.away, round(z, 3), -90.0 * side) for side in (-1, 1)]
    under = "roadway" if road.deck else "lane" if road.lane else ""
    return (*out, piece(under, 0.0, (_AHEAD + _BACK) / 2, 90.0, width=_AHEAD - _BACK, depth=8.4)) if under else tuple(out)
