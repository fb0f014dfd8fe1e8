"""Open places: how far one sees in them, and what is climbed there."""

from __future__ import annotations

from storyboard.model.cast import PlaceKind

VAST = frozenset(
    {PlaceKind.SEA, PlaceKind.DESERT, PlaceKind.MOUNTAIN, PlaceKind.HARBOUR, PlaceKind.BRIDGE, PlaceKind.FIELD, PlaceKind.SNOW}
    | {PlaceKind.SPACE, PlaceKind.HIGHWAY, PlaceKind.BEACH, PlaceKind.LIGHTHOUSE, PlaceKind.CASTLE, PlaceKind.AIRPORT, PlaceKind.VILLAGE}
)
"""Places that are established from far away."""
WILD = frozenset({PlaceKind.MOUNTAIN, PlaceKind.FOREST, PlaceKind.DESERT, PlaceKind.SNOW, PlaceKind.CAVE})
"""Places where whoever climbs climbs rock, and no steps."""
