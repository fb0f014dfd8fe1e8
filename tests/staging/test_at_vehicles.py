"""Every vehicle has a door to get in and out by, and those who meet close up meet."""

from __future__ import annotations

import math
from typing import Any

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.painters.sketch.motion_own import SIGNS
from storyboard.shots.relation_words import BY_HOOD, ELBOWED, HAND_KISSED, HOODED, TURNED_ROUND
from storyboard.shots.vehicle_words import LOADED, OUT_OF, VEHICLES
from storyboard.staging import figures as people
from storyboard.staging import fittings, vehicles
from storyboard.staging.cabins import abreast
from storyboard.staging.contact import touching
from storyboard.staging.fits import fit_of, raised
from storyboard.staging.fits_vehicles import DIVED_INTO, LOW_DOWN
from storyboard.staging.pieces import KINDS
from storyboard.staging.riding import ALIGHTING, BOARDING, ELBOWING, PLUNGING, SEIZED, TURNING, WINDED
from storyboard.staging.space import add, mul


def at(where: str, pose: Pose = Pose.STAND, **more: Any) -> Blocking:
    return Blocking.model_validate({"character": "mia", "mark": Mark(), "facing": 34.0, "pose": pose, "at": where} | more)


def test_the_door_of_every_vehicle_is_open_for_who_gets_in_or_out() -> None:
    for kind in VEHICLES:
        for one in (at(kind), at(kind, Pose.CLIMB), at(f"{OUT_OF}{kind}")):
            found = {piece.kind: piece for piece in fittings.fitted((), (one,), ())}
            assert f"{kind}_door_open" in found, one.at
            body = found[f"{kind}_door_open"]
            assert body.depth / 2 < math.hypot(body.x, body.z) < body.width, one.at


def test_who_gets_in_is_bent_and_who_gets_out_rises() -> None:
    mia = Figure(character="mia", name="MIA")
    (into,) = fittings.holding((mia.model_copy(update={"pose": Pose.CLIMB}),), (at("taxi", Pose.CLIMB),))
    (out,) = fittings.holding((mia,), (at("out_of_taxi"),))
    assert (into.mount, out.mount) == (BOARDING, ALIGHTING)


def test_a_roof_is_under_the_feet_and_a_bonnet_under_the_seat() -> None:
    for kind in VEHICLES:
        up = raised(at(f"roof_of_{kind}"))
        assert up is not None
        assert up[0] > 1.3, kind
    sat = raised(at("car", Pose.SIT))
    assert sat is not None
    assert 0.7 < sum(sat) < 0.9
    assert all(fit_of(at(f"back_of_{kind}", Pose.PUT)) is not None for kind in LOADED)


@pytest.mark.parametrize("kind", VEHICLES)
def test_who_kicks_a_vehicle_has_its_end_a_leg_away(kind: str) -> None:
    fit = fit_of(at(kind, Pose.KICK))
    assert fit is not None
    assert fit.kind == kind
    assert 0.7 < fit.ahead - KINDS[kind].width / 2 < 1.1


def test_four_sit_in_a_cab_and_who_is_in_a_lap_takes_no_seat() -> None:
    crew = tuple(at("", Pose.SIT, character=who, mark=Mark(x=x)) for who, x in (("a", -0.6), ("b", -0.2), ("c", 0.2), ("d", 0.6)))
    lap = at("in_lap", Pose.SIT, character="e", gaze="d", mark=Mark(x=0.6))
    seats = dict(vehicles.riders(((*crew, lap),), abreast("pickup")))
    assert "e" not in seats
    assert [seats[who].z for who in "abcd"] == [vehicles.FRONT_ROW] * 4
    assert min(b - a for a, b in zip([seats[w].x for w in "abc"], [seats[w].x for w in "bcd"], strict=True)) > 0.4


def test_a_kiss_on_the_brow_is_one_and_a_hood_is_on_the_head() -> None:
    tom = Figure(character="tom", name="TOM", x=-0.4, facing=90.0, appearance=Appearance(height=1.8))
    mia = Figure(character="mia", name="MIA", facing=-50.0)
    theirs = Blocking(character="mia", mark=Mark(), facing=-50.0)
    near: dict[str, Any] = {"character": "tom", "mark": Mark(x=-0.4), "facing": 90.0, "gaze": "mia"}
    kissed = touching((tom.model_copy(update={"pose": Pose.KISS}), mia), (at("brow", Pose.KISS, **near), theirs))
    assert kissed[1].touch == (None, None)
    assert None not in kissed[0].touch
    hooded = touching((tom, mia), (at(HOODED, **near), theirs))
    assert hooded[1].appearance.hat == "hood"


def test_who_is_turned_round_has_the_back_to_the_hand_and_the_head_coming_round_on_the_side_of_the_lens() -> None:
    tom = Figure(character="tom", name="TOM", x=-0.4, facing=90.0, appearance=Appearance(height=1.8))
    mia = Figure(character="mia", name="MIA", x=0.3, facing=-90.0)
    near: dict[str, Any] = {"character": "tom", "mark": Mark(x=-0.4), "facing": 90.0, "gaze": "mia"}
    one, two = touching((tom, mia), (at(TURNED_ROUND, **near), Blocking(character="mia", mark=Mark(x=0.3), facing=-90.0)))
    assert sum(hand is not None for hand in one.touch) == 1
    assert (two.facing, two.pose, two.mount) == (90.0, Pose.LOOK_BACK, TURNING)
    assert people.bones(two).head_turn.front[2] > 0
    assert TURNING in SIGNS


def test_who_is_had_by_the_hood_has_the_fist_behind_the_neck() -> None:
    tom = Figure(character="tom", name="TOM", x=-0.4, facing=90.0, appearance=Appearance(height=1.8))
    mia = Figure(character="mia", name="MIA", x=0.3, facing=-90.0)
    near: dict[str, Any] = {"character": "tom", "mark": Mark(x=-0.4), "facing": 90.0, "gaze": "mia"}
    one, two = touching((tom, mia), (at(BY_HOOD, **near), Blocking(character="mia", mark=Mark(x=0.3), facing=-90.0)))
    fists = [hand for hand in one.touch if hand is not None]
    assert (len(fists), one.fingers) == (1, "seize")
    assert (two.facing, two.mount, two.expression) == (90.0, SEIZED, Expression.AFRAID)
    assert 0.05 < people.bones(two).neck[0] - fists[0][0] < 0.25


def test_an_elbow_in_the_ribs_is_behind_who_drives_it_and_doubles_the_other_up() -> None:
    tom = Figure(character="tom", name="TOM", x=-0.2, facing=90.0, appearance=Appearance(height=1.8))
    mia = Figure(character="mia", name="MIA", x=0.2, facing=-90.0)
    near: dict[str, Any] = {"character": "tom", "mark": Mark(x=-0.2), "facing": 90.0, "gaze": "mia"}
    one, two = touching((tom, mia), (at(ELBOWED, **near), Blocking(character="mia", mark=Mark(x=0.2), facing=-90.0)))
    assert (one.facing, two.mount, two.expression) == (-90.0, WINDED, Expression.IN_PAIN)
    assert one.mount in SIGNS
    driven = people.bones(one).elbows[("left", "right").index(one.mount.removeprefix(ELBOWING))]
    assert driven[2] == max(elbow[2] for elbow in people.bones(one).elbows)
    assert driven[0] > people.bones(one).chest[0] + 0.1


def test_a_hand_that_is_kissed_is_at_the_lips_of_who_bends_to_it() -> None:
    tom = Figure(character="tom", name="TOM", x=-0.4, facing=90.0, appearance=Appearance(height=1.8))
    mia = Figure(character="mia", name="MIA", x=0.44, facing=-90.0)
    near: dict[str, Any] = {"character": "tom", "mark": Mark(x=-0.4), "facing": 90.0, "gaze": "mia"}
    one, two = touching((tom, mia), (at(HAND_KISSED, **near), Blocking(character="mia", mark=Mark(x=0.44), facing=-90.0)))
    lips, theirs = people.bones(one).chin, people.bones(two)
    assert math.dist(lips, add(theirs.wrists[1], mul(theirs.hands[1], 0.08))) < 0.2
    assert one.expression is Expression.EYES_SHUT


def test_who_turns_the_mirror_of_a_car_has_one() -> None:
    (mirror,) = vehicles.used((at("own_mirror", Pose.DRIVE, mark=Mark(x=-0.38)),))
    assert mirror.x < 0 < mirror.z
    assert not vehicles.used((at("", Pose.DRIVE),))


def test_who_dives_in_is_in_the_air_behind_the_open_door() -> None:
    mia = Figure(character="mia", name="MIA", pose=Pose.JUMP)
    for kind in DIVED_INTO:
        (into,) = fittings.holding((mia,), (at(kind, Pose.JUMP),))
        assert into.mount == PLUNGING, kind
        found = {piece.kind for piece in fittings.fitted((), (at(kind, Pose.JUMP),), ())}
        assert {f"{kind}_door_open", "car_door"} - ({"car_door"} if kind == "tuk_tuk" else set()) <= found, kind
        bones = people.bones(into)
        assert bones.ankles[1][1] > bones.elbows[1][1] - 0.1, kind


@pytest.mark.parametrize("pose", LOW_DOWN)
@pytest.mark.parametrize("kind", VEHICLES)
def test_who_kneels_at_a_vehicle_has_both_hands_at_a_wheel_of_it(kind: str, pose: Pose) -> None:
    one = at(kind, pose, gesture=Pose.PUSH, facing=60.0)
    (body,) = (piece for piece in fittings.fitted((), (one,), ()) if piece.kind == kind)
    fit = fit_of(one)
    assert fit is not None
    assert fit.faces is not None
    mia = Figure(character="mia", name="MIA", pose=pose, gesture=Pose.PUSH, facing=fit.faces[0])
    (low,) = fittings.holding((mia,), (one,))
    assert all(hand is not None and hand[1] < 0.5 for hand in low.touch)
    assert abs(math.hypot(body.x, body.z) - math.hypot(fit.ahead, fit.aside)) < 0.01
    assert 0.25 * KINDS[kind].width < abs(fit.aside) < 0.4 * KINDS[kind].width
