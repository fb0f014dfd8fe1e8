"""Water on the ground: who wades stands in it, it ends at the walls, floods fill what is named so, rain stands in puddles."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Stage
from storyboard.painters.sketch.compose import compose
from storyboard.staging.waters import DEEP
from tests.staging.conftest import stages


def kinds(one: Stage) -> list[str]:
    return [piece.kind for piece in one.pieces]


@pytest.mark.parametrize("heading", ["EXT. STREAM - DAY", "EXT. BURN - DAY", "EXT. RIVER SHALLOWS - DUSK", "EXT. LAKE - NIGHT"])
def test_who_wades_has_water_before_and_behind_and_rings_around(heading: str) -> None:
    found = stages(f"{heading}\n\nANNA, 30, wades through the water.\n")
    (waded, *_) = [one for one in found if "ripples" in kinds(one)]
    (anna,) = waded.figures
    sheets = [piece for piece in waded.pieces if piece.kind == "water" and piece.y == DEEP]
    assert min(abs(piece.z - piece.depth / 2 - anna.z) for piece in sheets) < 0.2
    assert {piece.z > anna.z for piece in sheets} == {True, False}
    (ring,) = [piece for piece in waded.pieces if piece.kind == "ripples"]
    assert (ring.x, ring.z) == (anna.x, anna.z)


@pytest.mark.parametrize("heading", ["INT. FLOODED CELLAR - NIGHT", "INT. FLOODED KITCHEN - DAY"])
def test_a_flooded_room_is_under_water_from_wall_to_wall_and_no_further(heading: str) -> None:
    first = stages(f"{heading}\n\nANNA, 30, stands with BEN, 40.\n\nANNA\nLook.\n")[0]
    room, sheets = first.room, [piece for piece in first.pieces if piece.kind == "water"]
    assert room is not None
    assert min(piece.z - piece.depth / 2 for piece in sheets) == pytest.approx(room.z0, abs=0.01)
    assert all(room.x0 - 0.01 <= piece.x - piece.width / 2 and piece.x + piece.width / 2 <= room.x1 + 0.01 for piece in sheets)
    assert kinds(first).count("ripples") == 2


def test_a_dry_room_has_no_water() -> None:
    assert "water" not in kinds(stages("INT. CELLAR - NIGHT\n\nANNA, 30, stands.\n")[0])


@pytest.mark.parametrize(
    ("words", "wet"), [("It rains. ", True), ("Puddles on the ground. ", True), ("", False)], ids=["rain", "puddles", "dry"]
)
def test_there_are_puddles_where_it_rains_or_the_words_say_so(words: str, wet: bool) -> None:
    first = stages(f"EXT. CITY STREET - NIGHT\n\n{words}ANNA, 30, waits.\n")[0]
    assert ("pool" in kinds(first)) == wet


def test_the_water_before_a_wader_is_painted_after_her() -> None:
    (waded, *_) = [one for one in stages("EXT. STREAM - DAY\n\nANNA, 30, wades through the stream.\n") if "ripples" in kinds(one)]
    layers = compose(waded, style="graphic", width=320, height=180, seed="1").sections
    anna = next(k for k, one in enumerate(layers) if one.layer == "ANNA")
    assert any(one.part == "water" for one in layers[anna + 1 :])
    assert any(one.part == "water" for one in layers[:anna])
