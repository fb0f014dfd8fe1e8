"""Riders without a part, and places without their furniture."""

from itertools import pairwise

from storyboard.model.shots import Detail, Panel
from storyboard.model.stage import Room
from storyboard.staging import bare, cavalry
from storyboard.staging.crowds import Hall
from storyboard.staging.pieces import piece


def troop(at: str = "", count: int = 3) -> cavalry.Troop:
    panel = Panel(id="p", shot="s", detail=Detail(kind="riders", hand="run", count=count, at=at, tool="lance"))
    found = cavalry.told(panel, Hall((), None, (), (-1.0, 1.0, -1.0, 1.0), "steppe"))
    assert found is not None
    return found


def test_each_of_a_troop_is_on_a_horse_of_their_own() -> None:
    found = troop()
    assert [horse.pose for horse in found.horses] == ["run"] * 3
    assert {rider.holds for rider in found.riders} == {"lance"}
    assert all(abs(rider.x - horse.x) < 0.2 and rider.seat >= horse.height for rider, horse in zip(found.riders, found.horses, strict=True))
    xs = sorted(horse.x for horse in found.horses)
    assert min(b - a for a, b in pairwise(xs)) > 1.5


def test_a_troop_far_off_is_small_under_the_sky() -> None:
    near, far = (cavalry.framed(troop(at), 16 / 9).eye[2] for at in ("", cavalry.FAR))
    assert far > near * 1.5


def test_a_cleared_room_has_doors_and_windows_and_what_is_left() -> None:
    pieces = [piece("window", -3.0, -3.9), piece("oven", 1.0, -3.0), piece("table", 0.0, 0.0), piece("bread_rack", 2.0, 0.0)]
    found = bare.cleared(pieces, Room(x0=-4.0, x1=4.0, z0=-4.0, z1=4.0), (0.0, 0.0), "oven")
    assert [item.kind for item in found if item.kind != "page"] == ["window", "oven"]
    ghosts = [item for item in found if item.kind == "page"]
    assert any(item.y == 0.0 for item in ghosts)
    assert all(abs(item.x + 3.0) > 0.5 for item in ghosts if item.y > 0.0)
