"""Whoever handles a door stands at it, comes in by one, goes out by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Size
from storyboard.shots.fittings import IN_DOOR, TO_DOOR

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


def seen(plan: Plan, action: str, who: str = "ANNA", heading: str = "INT. ROOM - DAY") -> tuple[Blocking, Size]:
    done = plan(f"{heading}\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\n{action}\n\nBORIS\nNo.\n", "full")
    panel, shot = done.with_words(action.split(".", maxsplit=1)[0])
    return done.blocked(panel, who), shot.size


@pytest.mark.parametrize(
    "words",
    ["knocks", "knocks twice", "opens the door", "bangs on the door", "listens at the door"],
)
def test_who_works_at_a_door_faces_it(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"Anna {words}.")
    assert (one.at, one.facing, one.gaze) == ("door", TO_DOOR, "")


@pytest.mark.parametrize(
    "words", ["knocks on the window", "opens the oven", "opens the car door", "opens the drawer", "knocks on the table"]
)
def test_no_door_is_brought_for_another_thing(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"Anna {words}.")
    assert one.at not in ("door", "doorway")


@pytest.mark.parametrize("words", ["leans against the door", "shuts the door and leans against it"])
def test_who_leans_on_a_door_has_it_behind(plan: Plan, words: str) -> None:
    one, size = seen(plan, f"Anna {words}.")
    assert one.at == "door_behind"
    assert abs(one.facing) <= IN_DOOR
    assert size in (Size.FS, Size.WS, Size.MLS)


def test_who_knocks_on_a_wall_has_a_wall(plan: Plan) -> None:
    one, _ = seen(plan, "Anna knocks on the wall.")
    assert one.at == "wall"


@pytest.mark.parametrize("words", ["goes out", "leaves", "walks out past Boris", "storms out of the room"])
def test_who_leaves_a_room_heads_for_its_door(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"Anna {words}.")
    assert one.at == "way_out"
    assert one.to is not None
    assert one.to.x > one.mark.x


@pytest.mark.parametrize("words", ["climbs out of the window", "disappears down the stairs"])
def test_who_leaves_another_way_has_no_door(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"Anna {words}.")
    assert one.at != "way_out"


@pytest.mark.parametrize("words", ["comes in", "enters with a tray", "walks in"])
def test_who_comes_into_a_room_comes_through_its_door(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"CARL (50) {words}.", "CARL")
    assert one.at == "way_in"
    assert one.to is not None


def test_outside_a_door_is_there_where_the_words_name_it(plan: Plan) -> None:
    one, _ = seen(plan, "CARL (50) comes out of the cellar door.", "CARL", "EXT. YARD - DAY")
    assert one.at == "way_in"


@pytest.mark.parametrize("words", ["runs in", "arrives", "comes out of the water"])
def test_outside_nobody_comes_by_a_door_that_is_not_named(plan: Plan, words: str) -> None:
    one, _ = seen(plan, f"CARL (50) {words}.", "CARL", "EXT. BEACH - DAY")
    assert one.at != "way_in"


def test_whoever_is_passed_on_the_way_out_is_in_the_picture(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA, BORIS and CARL wait.\n\nBORIS\nWell?\n\nAnna walks out past Carl.\n\nBORIS\nNo.\n", "full")
    _, shot = done.with_words("walks out")
    assert set(shot.subjects) == {done.who("ANNA"), done.who("CARL")}


def test_outside_who_goes_into_a_house_leaves_and_who_comes_out_of_one_arrives(plan: Plan) -> None:
    told = {
        "Ben goes into the house.": "way_out",
        "Ben heads back into the barn.": "way_out",
        "Ben runs inside.": "way_out",
        "Ben steps out of the bank.": "way_in",
        "Ben walks into the sea.": "shallows",
    }
    found = dict[str, str]()
    for words in told:
        done = plan(f"EXT. STREET - DAY\n\nANNA (30) and BEN (40) stand.\n\nANNA\nWell?\n\n{words}\n")
        panel, _ = next((panel, shot) for panel, shot in done.seen() if words[:-1] in done.text(panel))
        found[words] = next(one.at for one in panel.blocking if one.character == done.who("BEN"))
    assert found == told
