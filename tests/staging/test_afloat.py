"""Boats by their names, who steers them, who swims beside them, who sits in one that is rowed, and who dives."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from storyboard.model.stage import Figure, Piece, Stage
from storyboard.staging import riding
from storyboard.staging.figures import bones
from storyboard.staging.pieces_places import BOATS
from tests.staging.conftest import kinds, stages


def hull(one: Stage) -> Piece | None:
    return next((piece for piece in one.pieces if piece.kind in BOATS), None)


def within(boat: Piece, figure: Figure) -> bool:
    return abs(figure.x - boat.x) < boat.width / 2 and abs(figure.z - boat.z) < boat.depth / 2


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("SAILING BOAT", "sail"),
        ("SAILBOAT", "sail"),
        ("YACHT", "sail"),
        ("DINGHY", "dinghy"),
        ("ROWING BOAT", "rowing_boat"),
        ("MOTORBOAT", "motorboat"),
        ("SPEEDBOAT", "motorboat"),
        ("FISHING BOAT", "railing"),
        ("TRAWLER", "railing"),
        ("RAFT", "raft"),
        ("CANOE", "canoe"),
        ("KAYAK", "kayak"),
        ("GONDOLA", "gondola_boat"),
    ],
)
@pytest.mark.parametrize("deed", ["steers", "waits", "drives"])
def test_a_boat_is_what_its_heading_calls_it_whatever_is_done_in_it(heading: str, kind: str, deed: str) -> None:
    first = stages(f"EXT. {heading} - DAY\n\nANNA {deed}.\n")[0]
    assert kind in kinds(first)
    assert not {"car", "dashboard"} & kinds(first)


@pytest.mark.parametrize(
    ("heading", "deed", "kind"),
    [
        ("SAILING BOAT", "steers", "wheel"),
        ("TRAWLER", "steers", "wheel"),
        ("SPEEDBOAT", "drives", "wheel"),
        ("DINGHY", "steers", "tiller"),
        ("DINGHY", "takes the tiller", "tiller"),
    ],
)
def test_who_steers_is_at_a_wheel_or_tiller(heading: str, deed: str, kind: str) -> None:
    first = stages(f"EXT. {heading} - DAY\n\nANNA {deed}.\n")[0]
    (anna,) = first.figures
    near = [piece for piece in first.pieces if piece.kind == kind and abs(piece.x - anna.x) + abs(piece.z - anna.z) < 1.0]
    assert near
    assert anna.touch[1] is not None


def test_a_canoe_is_paddled_and_nobody_stands_in_it() -> None:
    paddling, waiting = (stages(f"EXT. CANOE - DAY\n\nANNA {deed}.\n")[0].figures[0].pose for deed in ("paddles", "waits"))
    assert (paddling, waiting) == (Pose.ROW, Pose.SIT)


def test_swimmers_of_the_open_sea_have_no_hull_around_them() -> None:
    assert hull(stages("EXT. OPEN SEA - DAY\n\nANNA swims.\n")[0]) is None


def test_a_boat_of_the_words_is_beside_who_drowns() -> None:
    for one in stages("EXT. SEA - DAY\n\nMAYA drowns. OTTO throws her a rope from the boat.\n"):
        boat = hull(one)
        assert boat is not None
        assert "boat" not in kinds(one)
        assert {figure.pose is Pose.SWIM: within(boat, figure) for figure in one.figures} in ({True: False, False: True}, {True: False})


@pytest.mark.parametrize("place", ["LAKE", "RIVER"])
def test_who_is_with_a_rower_sits_in_the_boat_on_the_water(place: str) -> None:
    for one in stages(f"EXT. {place} - DAY\n\nOTTO rows a boat. MAYA trails her hand in the water.\n"):
        boat = hull(one)
        assert boat is not None
        assert (one.ground, one.backdrop) == ("water", "trees")
        assert all(within(boat, figure) and figure.pose in (Pose.SIT, Pose.ROW) for figure in one.figures)


def test_who_waves_from_the_shore_is_in_no_boat() -> None:
    last = stages("EXT. LAKE - DAY\n\nOTTO rows a boat. MAYA waves from the shore.\n")[-1]
    assert all(figure.pose is not Pose.SIT for figure in last.figures)


@pytest.mark.parametrize("heading", ["EXT. LAKE", "INT. SWIMMING POOL", "EXT. SWIMMING POOL", "EXT. BEACH"])
def test_who_swims_is_in_water(heading: str) -> None:
    first = stages(f"{heading} - DAY\n\nANNA swims.\n")[0]
    (anna,) = first.figures
    sheets = [piece for piece in first.pieces if piece.kind == "water" and piece.y < 0.1]
    assert any(abs(anna.x - one.x) < one.width / 2 and abs(anna.z - one.z) < one.depth / 2 for one in sheets)


@pytest.mark.parametrize("words", ["dives in.", "dives into the water.", "dives headfirst into the pool.", "dives off the board."])
def test_a_dive_is_head_first(words: str) -> None:
    (anna,) = stages(f"INT. SWIMMING POOL - DAY\n\nANNA {words}\n")[0].figures
    body = bones(anna)
    assert anna.mount == riding.HEADFIRST
    assert max(body.wrists[0][1], body.wrists[1][1]) < body.head[1] < body.pelvis[1] < min(body.ankles[0][1], body.ankles[1][1])


@pytest.mark.parametrize("words", ["dives for cover.", "dives behind the counter.", "dives in front of the car."])
def test_a_dive_on_land_is_none_into_water(words: str) -> None:
    (anna,) = stages(f"EXT. STREET - DAY\n\nANNA {words}\n")[0].figures
    assert anna.mount != riding.HEADFIRST
