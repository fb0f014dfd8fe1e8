"""What a deed needs to be seen: a table under the hands, a door from its front, a load between two, hands in the frame."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.staging import fittings, solid
from storyboard.staging.camera import spot_of
from storyboard.staging.figures import bones
from storyboard.staging.fits import FITS
from storyboard.staging.pieces import piece
from storyboard.staging.space import length, sub
from storyboard.staging.turning import turned
from storyboard.staging.worktops import CUTS, SAT, TOPS, brought


def one(pose: Pose, thing: str = "", at: str = "", facing: float = 38.0, **more: Any) -> Blocking:
    return Blocking(character="mia", mark=Mark(), pose=pose, thing=thing, at=at, facing=facing, **more)


Staged = Callable[..., Stage]


@pytest.fixture(scope="module")
def staged(world: Callable[..., Any], a_shot: Callable[..., Shot]) -> Staged:
    """Stages people in one frame: `staged(one(...), size=...)`."""

    def build(*items: Blocking, size: Size = Size.MS) -> Stage:
        framing = Framing.TWO if len(items) > 1 else Framing.SINGLE
        made: Stage = world(a_shot(size, framing, *(item.character for item in items)), blocking=items).stage()
        return made

    return build


@pytest.fixture(scope="module")
def pair(staged: Staged) -> Staged:
    """Stages two, one of whom does something to the other."""

    def build(pose: Pose, at: str = "", other: Pose = Pose.STAND) -> Stage:
        mia = Blocking(character="mia", mark=Mark(x=-0.75), pose=pose, at=at, facing=62, gaze="tom")
        tom = Blocking(character="tom", mark=Mark(x=0.75), pose=other, facing=-62, gaze="mia")
        return staged(mia, tom, size=Size.FS)

    return build


STANDING = sorted(set(TOPS) - SAT)


@pytest.mark.parametrize("pose", STANDING)
def test_who_works_has_something_under_the_hands(pose: Pose) -> None:
    worker = one(pose, {Pose.TEND: "knife", Pose.REACH: "lamp"}.get(pose, ""))
    (made,) = brought((), (worker,), (), {})
    assert made.kind == TOPS[pose].kind
    assert not solid.stands_on(made, 0.0, 0.0, 0.1)
    assert solid.stands_on(made, math.sin(math.radians(38)) * 0.5, math.cos(math.radians(38)) * 0.5, 0.0)


@pytest.mark.parametrize("worker", [one(Pose.STAND), one(Pose.TEND, "bandage"), one(Pose.PUT, "suitcase"), one(Pose.PRESS, at="counter")])
def test_others_need_no_table(worker: Blocking) -> None:
    assert brought((), (worker,), (worker,), {}) == ()


def test_the_table_of_the_set_will_do() -> None:
    own = piece("table", 0.35, 0.45, 38.0)
    assert brought((own,), (one(Pose.PRESS),), (), {}) == (own,)


def test_a_table_stays_in_the_scene_but_not_where_somebody_stands() -> None:
    worker, beside = one(Pose.PRESS), one(Pose.STAND)
    there = one(Pose.STAND).model_copy(update={"mark": Mark(x=0.35, z=0.45)})
    assert len(brought((), (beside,), (worker,), {})) == 1
    assert brought((), (there,), (worker,), {}) == ()


@pytest.mark.parametrize("kind", sorted(CUTS))
def test_a_prop_counts_as_a_thing_does(kind: str) -> None:
    assert len(brought((), (one(Pose.TEND).model_copy(update={"holds": "p1"}),), (), {"p1": kind})) == 1


@pytest.mark.parametrize("pose", [Pose.PULL, Pose.KNEEL, Pose.OPEN_DOOR])
def test_a_lid_in_the_floor_is_pulled_up_by_both_hands_and_lies_shut_without_them(pose: Pose, staged: Staged) -> None:
    item = one(pose, at="hatch", thing="radio", gesture=Pose.TEND)
    stage = staged(item)
    (lid,) = (piece for piece in stage.pieces if piece.kind == "raised_lid")
    (figure,) = stage.figures
    assert not figure.holds
    assert figure.pose is Pose.KNEEL
    hands = [hand for hand in figure.touch if hand is not None]
    assert len(hands) == 2
    for x, y, z in hands:
        assert y == pytest.approx(lid.height, abs=0.1)
        assert math.hypot(x - lid.x, z - lid.z) < lid.depth
    assert "raised_lid" not in {piece.kind for piece in fittings.fitted((), (), (item,))}


@pytest.mark.parametrize("at", ["chart", "door", "fence", "hatch", "ladder", "lever", "rope", "stairs", "wall"])
@pytest.mark.parametrize("facing", [-170.0, -20.0, 0.0, 38.0, 90.0])
def test_a_fitting_is_seen_from_its_open_side(at: str, facing: float) -> None:
    span = FITS[at].faces
    assert span is not None
    least, most = span
    found = turned(one(Pose.CLIMB if at in ("ladder", "stairs", "fence", "rope") else Pose.KNOCK, at=at, facing=facing)).facing
    assert least <= abs(found) <= most
    assert found * facing >= 0


def test_who_looks_back_has_the_back_to_the_lens() -> None:
    assert abs(turned(one(Pose.LOOK_BACK)).facing) > 110
    assert turned(one(Pose.LOOK_BACK, gaze="tom")).facing == 38.0


def test_who_squeezes_along_has_a_wall() -> None:
    assert turned(one(Pose.SQUEEZE)).at == "wall"


@pytest.mark.parametrize("kind", ["table", "sofa", "crate"])
def test_two_carry_a_thing_by_its_ends(staged: Staged, kind: str) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.9), pose=Pose.SHARE, thing=kind, facing=90, gaze="tom")
    tom = Blocking(character="tom", mark=Mark(x=0.9), pose=Pose.SHARE, facing=-90, gaze="mia")
    found = staged(mia, tom, size=Size.FS)
    load = next(item for item in found.pieces if item.kind == kind and item.y > 0.2)
    assert all(not figure.holds for figure in found.figures)
    for figure in found.figures:
        for point in figure.touch:
            assert point is not None
            assert solid.holds_point(load, point, 0.12)


def test_two_have_a_lamp_up_between_them(staged: Staged) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.9), pose=Pose.SHARE, thing="lantern", facing=90, gaze="tom")
    tom = Blocking(character="tom", mark=Mark(x=0.9), pose=Pose.SHARE, facing=-90, gaze="mia")
    found = staged(mia, tom, size=Size.FS)
    lamp = next(item for item in found.pieces if item.kind == "lantern")
    assert lamp.y > 0.9
    points = [point for figure in found.figures for point in figure.touch if point is not None]
    assert len(points) == 4
    assert all(math.hypot(x - lamp.x, z - lamp.z) < lamp.width and y == pytest.approx(lamp.y) for x, y, z in points)


def test_a_book_is_shared_in_the_hand(staged: Staged) -> None:
    mia = Blocking(character="mia", mark=Mark(x=-0.5), pose=Pose.SHARE, thing="book", facing=90, gaze="tom")
    tom = Blocking(character="tom", mark=Mark(x=0.5), pose=Pose.SHARE, facing=-90, gaze="mia")
    assert "book" in [figure.holds for figure in staged(mia, tom, size=Size.FS).figures]


@pytest.mark.parametrize("pose", [Pose.PRESS, Pose.PUT, Pose.WASH, Pose.SLAM, Pose.STIR, Pose.COUNT, Pose.STRETCH, Pose.WAVE, Pose.SHOW])
def test_hands_that_do_something_are_in_the_frame(staged: Staged, pose: Pose) -> None:
    found = staged(one(pose))
    body = bones(found.figures[0])
    x, y = spot_of(found.camera, body.wrists[1], 16 / 9)
    assert 0 < x < 1
    assert 0 < y < 1


def test_an_umbrella_is_in_the_frame(staged: Staged) -> None:
    found = staged(one(Pose.HOLD, "umbrella"), size=Size.FS)
    x, y, z = bones(found.figures[0]).wrists[1]
    assert spot_of(found.camera, (x, y + 1.0, z), 16 / 9)[1] > 0


def test_who_listens_at_a_door_has_the_ear_at_it(staged: Staged) -> None:
    near, far = (bones(staged(one(pose, at="door"), size=Size.FS).figures[0]).head for pose in (Pose.LISTEN, Pose.KNOCK))
    assert near[0] > far[0] + 0.15


def test_who_is_whispered_to_shows_face_and_ear(pair: Staged) -> None:
    mia, tom = pair(Pose.WHISPER).figures
    assert abs(tom.facing) < 30
    assert length(sub(bones(mia).head, bones(tom).head)) < 0.45


def test_who_comforts_somebody_that_sits_stands_beside_the_chair(pair: Staged) -> None:
    mia, tom = pair(Pose.PAT, "shoulder", Pose.SIT).figures
    assert math.hypot(mia.x - tom.x, mia.z - tom.z) < 0.6
    assert mia.z < tom.z


def test_hands_are_shaken_lower_than_things_are_given(pair: Staged) -> None:
    heights = [pair(pose).figures[0].touch[1] for pose in (Pose.SHAKE, Pose.GIVE)]
    assert all(heights)
    assert heights[0] is not None
    assert heights[1] is not None
    assert heights[0][1] < heights[1][1] - 0.1


@pytest.mark.parametrize("pose", [Pose.EMBRACE, Pose.KISS])
def test_arms_go_around_each_other(pair: Staged, pose: Pose) -> None:
    mia, tom = pair(pose).figures
    assert all(point is not None for point in (*mia.touch, *tom.touch))


def test_who_listens_has_one_hand_at_the_ear_and_none_at_the_mouth(staged: Staged) -> None:
    body = bones(staged(one(Pose.LISTEN), size=Size.FS).figures[0])
    left, right = body.wrists
    assert length(sub(right, body.head)) < 0.25
    assert left[1] < body.chest[1]
