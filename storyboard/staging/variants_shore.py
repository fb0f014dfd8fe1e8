"""What stands out into water: jetties on lakes with rowing boats, piers at the sea; ships lie only where a name says harbour or port."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind
from storyboard.staging.outdoors import OPEN
from storyboard.staging.recipe import Recipe, Variant, variant

PIER = Recipe(
    ground="lake",
    backdrop="sea",
    seat="bench",
    rail="railing",
    around="mid jetty 0 0 y=-0.5 height=0.5 width=46 depth=6.4 tone=0.3, behind street_lamp -2.4 1.4, behind street_lamp 5.4 1.4, "
    "behind wave 6 9 width=40 height=0.3 y=-0.45, behind wave -8 13 width=40 height=0.4 y=-0.45, behind boat 13 24 y=-0.6, "
    "behind rowing_boat 2.8 4.4 facing=14 y=-0.5, left net -0.4 1.4, right crate 0.2 2.4, front rowing_boat -4 6 facing=20 y=-0.5",
    rows="behind railing 7 3 1.6, behind bollard 3 5 1.2",
)
LAKE_JETTY = Recipe(
    ground="lake",
    backdrop="trees",
    seat="bench",
    rail="railing",
    around="mid jetty 0 0 y=-0.5 height=0.5 width=7.6 depth=4.4 tone=0.3, front jetty 0 8 y=-0.5 height=0.5 width=2.2 depth=16 tone=0.3, "
    "behind rowing_boat -3.4 3.6 facing=8 y=-0.5, behind rowing_boat 4.2 5 facing=64 y=-0.5, behind bush -9 23 width=5, "
    "behind bush 8 24 width=6, behind hut 14 26 height=3, left grass_tuft -3 9, right grass_tuft -2 9, front bank 0 20",
    rows="behind pine 14 3 28, behind bush 12 3.4 25, behind bollard 2 4.8 1.7 height=0.7",
)


def _joined(waters: str, stands: str) -> str:
    """The phrases a heading has for what stands in a water of that kind."""
    return ",".join(f"{water} {stand},{stand} {water}" for water in waters.split() for stand in stands.split())


ON_LAKES = (
    f"{_joined('lake lakeside river riverside pond reservoir loch', 'jetty pier dock landing')},jetty on the lake,dock on the lake,"
    "boat dock,wooden dock,swimming dock,fishing dock,floating dock,rowing club"
)
"""Headings of what stands in still water."""

TABLE: tuple[Variant, ...] = (
    variant("harbour field park boat unknown", ON_LAKES, LAKE_JETTY, interior=False),
    variant(
        "harbour", "harbour, harbor, port, docks, wharf, quay, quayside, hafen, puerto, muelle", OPEN[PlaceKind.HARBOUR], interior=False
    ),
    variant("harbour beach unknown", "pier, boardwalk, jetty, landing stage, dock", PIER, interior=False),
)
"""Asked from top to bottom, after the buildings and yards at the water."""
