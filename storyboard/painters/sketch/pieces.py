"""Every kind of piece, and how it is drawn. A kind nobody knows is a box of its size."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.model.stage import Piece
from storyboard.painters.sketch import (
    pieces_aboard,
    pieces_aloft,
    pieces_audience,
    pieces_boats,
    pieces_buildings,
    pieces_cabin,
    pieces_cabs,
    pieces_cars,
    pieces_chase,
    pieces_common,
    pieces_country,
    pieces_cycles,
    pieces_frontier,
    pieces_furniture,
    pieces_games,
    pieces_garden,
    pieces_goods,
    pieces_institutions,
    pieces_landings,
    pieces_light,
    pieces_moving,
    pieces_named,
    pieces_nature,
    pieces_opened,
    pieces_places,
    pieces_public,
    pieces_quarters,
    pieces_rooms,
    pieces_sails,
    pieces_seats,
    pieces_shows,
    pieces_sights,
    pieces_storage,
    pieces_street,
    pieces_streetcars,
    pieces_told,
    pieces_tractor,
    pieces_trades,
    pieces_vans,
    pieces_vehicles,
    pieces_vistas,
    pieces_volcano,
    pieces_walls,
    pieces_wares,
    pieces_water,
    pieces_works,
    pieces_yard,
)
from storyboard.painters.sketch.kit import Builder, whole
from storyboard.painters.sketch.solids import Part, Spot

BUILDERS: dict[str, Builder] = {
    **pieces_furniture.TABLE,
    **pieces_frontier.TABLE,
    **pieces_storage.TABLE,
    **pieces_walls.TABLE,
    **pieces_light.TABLE,
    **pieces_rooms.TABLE,
    **pieces_goods.TABLE,
    **pieces_institutions.TABLE,
    **pieces_vehicles.TABLE,
    **pieces_vistas.TABLE,
    **pieces_boats.TABLE,
    **pieces_sails.TABLE,
    **pieces_cars.TABLE,
    **pieces_opened.TABLE,
    **pieces_vans.TABLE,
    **pieces_streetcars.TABLE,
    **pieces_cycles.TABLE,
    **pieces_aboard.TABLE,
    **pieces_cabs.TABLE,
    **pieces_cabin.TABLE,
    **pieces_seats.TABLE,
    **pieces_aloft.TABLE,
    **pieces_buildings.TABLE,
    **pieces_street.TABLE,
    **pieces_yard.TABLE,
    **pieces_told.TABLE,
    **pieces_trades.TABLE,
    **pieces_sights.TABLE,
    **pieces_nature.TABLE,
    **pieces_moving.TABLE,
    **pieces_audience.TABLE,
    **pieces_volcano.TABLE,
    **pieces_works.TABLE,
    **pieces_tractor.TABLE,
    **pieces_shows.TABLE,
    **pieces_quarters.TABLE,
    **pieces_public.TABLE,
    **pieces_games.TABLE,
    **pieces_places.TABLE,
    **pieces_wares.TABLE,
    **pieces_chase.TABLE,
    **pieces_landings.TABLE,
    **pieces_water.TABLE,
    **pieces_common.TABLE,
    **pieces_garden.TABLE,
    **pieces_country.TABLE,
    **pieces_named.TABLE,
}
"""How every kind is taken apart."""


def parts_of(piece: Piece) -> list[Part]:
    """The parts of a piece in its own frame."""
    builder = BUILDERS.get(piece.kind)
    return builder(piece) if builder else [whole(piece)]


def spot_of(piece: Piece) -> Spot:
    """Where a piece stands; what has rolled over lies on its roof or its side, what brakes, sinks or hangs has its nose down."""
    up, pitch, roll = LAID_OVER.get(piece.does, _on_wheels)(piece)
    return Spot((piece.x, round(piece.y + up, 3), piece.z), piece.facing, pitch, roll)


Tilt = Callable[[Piece], tuple[float, float, float]]
"""Metres up, and degrees of pitch and roll, of a vehicle that is not on its wheels."""


def _on_wheels(_: Piece) -> tuple[float, float, float]:
    return 0.0, 0.0, 0.0


LAID_OVER: dict[str, Tilt] = {
    "overturns": lambda it: (it.height, 180.0, 0.0),
    "topples": lambda it: (it.depth * 0.46, 62.0, 0.0),
    "sinks": lambda it: (-it.height * 0.34, 0.0, -13.0),
    "brakes": lambda _: (0.03, 0.0, -2.6),
    "plunges_tipped": lambda it: (it.depth * 0.12, 14.0, 0.0),
    "hangs": lambda it: (it.height * 0.06, 0.0, -14.0),
}
"""By what happens to it."""
