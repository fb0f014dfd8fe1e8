"""People without a part: groups of their own, never a row."""

from __future__ import annotations

import math

from storyboard.model.cast import Sighting
from storyboard.model.stage import Camera, Extra, Figure
from storyboard.staging import figures as people
from storyboard.staging.animals import Seen
from storyboard.staging.crowds import TRUNK, Hall, extras
from storyboard.staging.mingling import Stand, mingle
from storyboard.staging.pieces import piece
from storyboard.staging.space import View

BOX = (-1.0, 1.0, -0.5, 0.5)
FRONTS = (piece("facade", -8.2, -7.5), piece("facade", 0.0, -7.5), piece("bench", 3.5, -3.0))
CAMERA = Camera(eye=(0.0, 1.6, 9.0), target=(0.0, 1.2, -2.0), lens=28)


def crowd(pose: str = "", epoch: str = "", cast: tuple[Figure, ...] = ()) -> tuple[Extra, ...]:
    seen = Seen(Sighting(element="e", start=0, end=1, kind="crowd", count=34, pose=pose), now=True)
    return extras((seen,), Hall(FRONTS, None, ((0.0, 0.0),), BOX, "STREET", epoch), cast, CAMERA, 16 / 9)


def test_who_talks_has_somebody_to_talk_to() -> None:
    stands = mingle(BOX, 26, FRONTS, "street", lambda _x, _z: True)
    alone: list[Stand] = []
    for one in (stand for stand in stands if stand.pose == "talk"):
        others = [(math.hypot(o.x - one.x, o.z - one.z), o) for o in stands if o is not one]
        near, other = min(others, key=lambda item: item[0])
        bearing = math.degrees(math.atan2(other.x - one.x, other.z - one.z))
        alone += [one] if near > 1.3 or abs((bearing - one.facing + 180) % 360 - 180) > 75 else []
    assert any(stand.pose == "talk" for stand in stands)
    assert not alone


def test_a_crowd_of_the_street_does_many_things_and_looks_all_ways() -> None:
    found = crowd()
    assert len({one.pose for one in found}) >= 5
    assert len({round(one.facing / 45) for one in found}) >= 5
    assert len({round(one.z, 1) for one in found}) > len(found) / 2
    assert any(one.seat for one in found)
    assert found == crowd()


def test_who_watches_stands_around_and_looks_at_the_action() -> None:
    found = crowd("watch")
    assert {one.pose for one in found} == {"watch"}
    assert all(abs((math.degrees(math.atan2(-one.x, -one.z)) - one.facing + 180) % 360 - 180) < 40 for one in found)


def test_nobody_telephones_in_the_middle_ages() -> None:
    assert any(one.holds == "phone" for one in crowd())
    assert not any(one.holds == "phone" or one.pose == "phone" for one in crowd(epoch="medieval"))


def test_nobody_of_a_crowd_shows_only_their_legs_beside_somebody_before_them() -> None:
    mia = Figure(character="mia", name="MIA", x=-0.6, z=6.0)
    view = View(CAMERA, 16 / 9, 1.0)
    left, right = (view.project(point)[0] for point in sorted(people.bones(mia).elbows))

    def behind(one: Extra) -> bool:
        head = (one.x, one.floor + one.height - 0.12, one.z)
        x, trunk = view.project(head)[0], view.pixels(head, one.height) * TRUNK
        return left < x - trunk and x + trunk < right

    assert any(map(behind, crowd()))
    assert not any(map(behind, crowd(cast=(mia,))))
