"""Words of headings that mean two kinds of place."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.script import fountain
from storyboard.script.scenes import screenplay


def kind(heading: str, *action: str) -> PlaceKind:
    return break_down(screenplay(fountain.read("\n\n".join((f"{heading} - DAY", *action))), "test.fountain")).places[0].kind


@pytest.mark.parametrize(
    ("heading", "action", "meant"),
    [
        ("EXT. MERIDIAN TOWER", "Forty storeys of green glass.", PlaceKind.UNKNOWN),
        ("EXT. THE TOWER", "A knight looks up at the princess.", PlaceKind.CASTLE),
        ("EXT. CLOCK TOWER", "ANNA climbs.", PlaceKind.CASTLE),
        ("EXT. MERIDIAN TOWER, PLATFORM", "Two window cleaners, harnessed, side by side.", PlaceKind.ROOF),
        ("EXT. PLATFORM", "ANNA waits with a suitcase.", PlaceKind.STATION),
        ("EXT. PLATFORM", "A lookout. The train pulls in.", PlaceKind.STATION),
        ("INT. PLATFORM", "A swimmer dives from the platform.", PlaceKind.YARD),
        ("EXT. BACK DECK", "ANNA turns the sausages.", PlaceKind.YARD),
        ("EXT. DECK", "The captain looks at the waves.", PlaceKind.BOAT),
        ("EXT. THE FORD", "Horses splash through.", PlaceKind.FIELD),
    ],
)
def test_the_rest_of_the_script_says_which_is_meant(heading: str, action: str, meant: PlaceKind) -> None:
    assert kind(heading, action) is meant
