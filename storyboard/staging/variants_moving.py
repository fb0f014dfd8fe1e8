"""The tops of trains, buses and lorries under way: high up on something long and narrow, the land rushes by on both sides."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

_ALONG = 142
"""Degrees the way of travel is turned: it runs into the depth of the master, so that one sees along the roof and who runs stays on it."""
_BESIDE = (
    f"mid rushing_land 0 0 y=-4.15 facing={_ALONG}, mid rushing_air -7.6 7.8 y=-2.4 facing={_ALONG}, "
    f"mid rushing_air 11 -11.4 y=-2.6 facing={_ALONG}"
)
"""What goes by below and to both sides."""


def _top(roof: str, beside: str) -> Recipe:
    return Recipe(
        ground="land_below",
        backdrop="hills",
        seat="step",
        within=(1.3, 0.3),
        around=f"{_BESIDE}, mid {roof} 0 0 facing={_ALONG}, {beside}",
    )


TRAIN_TOP = _top(
    "train_roof",
    "behind power_pole -12 9 y=-4.2 height=8 facing=52, behind power_pole 6 20 y=-4.2 height=8 facing=52, "
    "behind power_pole 26 32 y=-4.2 height=8 facing=52, behind bush -5 16 y=-4.2 width=9, behind tree -15 30 y=-4.2, "
    "behind bush 14 34 y=-4.2 width=10, behind tree 9 44 y=-4.2, front power_pole 10 12 y=-4.2 height=8 facing=52, front bush -4 14 y=-4.2",
)
VEHICLE_TOP = _top(
    "vehicle_roof",
    "behind lane 0 -1 y=-3.1 facing=52, behind bush -7 15 y=-4 width=8, behind tree -15 26 y=-4, behind power_pole 9 20 y=-4 facing=52, "
    "front bush -5 12 y=-4",
)


def _named(things: str) -> str:
    """The phrases a heading has for the top of one of these."""
    forms = "{0} roof,{0} rooftop,roof {0},top of {0},top of the {0},roof of {0},roof of the {0},roof of a {0},roof of the moving {0},"
    forms += "top of the moving {0},roof of a moving {0},top of a moving {0},on the {0} roof,atop the {0}"
    return ",".join(forms.format(thing) for thing in things.split())


TABLE: tuple[Variant, ...] = (
    variant("roof train unknown", _named("train carriage wagon waggon boxcar locomotive coach railcar"), TRAIN_TOP, interior=False),
    variant("roof bus unknown", _named("bus coach lorry truck van tram streetcar trolley"), VEHICLE_TOP, interior=False),
)
"""Asked from top to bottom."""
