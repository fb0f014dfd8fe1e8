"""What hands do: phones, weapons, rails, blows, and the insert of a thing that somebody holds."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import Appearance, PlaceKind, Prop
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure, Stage
from storyboard.staging import body
from storyboard.staging import figures as people
from storyboard.staging.space import dot, heading, sub, unit

Build = Callable[..., Any]

MIA = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=60, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6, z=0.0), facing=-60, gaze="mia")


def who(stage: Stage, id: str) -> Figure:
    return next(figure for figure in stage.figures if figure.character == id)


@pytest.mark.parametrize(("pose", "thing"), [(Pose.PHONE, "phone"), (Pose.AIM, "gun"), (Pose.DRINK, "cup"), (Pose.WRITE, "pen")])
def test_a_pose_has_its_thing_in_the_hand(world: Build, a_shot: Build, pose: Pose, thing: str) -> None:
    stage = world(a_shot(), blocking=(MIA.model_copy(update={"pose": pose}), TOM)).stage()
    assert who(stage, "mia").holds == thing


def test_nobody_telephones_with_what_they_held_before(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(), blocking=(MIA.model_copy(update={"pose": Pose.PHONE, "holds": "key"}), TOM)).stage()
    assert who(stage, "mia").holds == "phone"


def test_a_named_weapon_is_not_replaced(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(), blocking=(MIA.model_copy(update={"pose": Pose.AIM, "holds": "key"}), TOM)).stage()
    assert who(stage, "mia").holds == "key"


def test_an_insert_finds_the_one_who_holds_its_thing(world: Build, a_shot: Build) -> None:
    """Mia holds something else and comes first; Tom has the key."""
    held = (MIA.model_copy(update={"holds": "cup"}), TOM.model_copy(update={"holds": "key"}))
    made = world(a_shot(Size.INSERT, Framing.INSERT, "key"), blocking=held)
    cast = made.breakdown.model_copy(update={"props": (Prop(id="key", name="KEY", kind="key"), Prop(id="cup", name="CUP", kind="cup"))})
    stage = made._replace(breakdown=cast).stage()
    assert math.dist(stage.camera.target, people.hand_point(who(stage, "tom"))) < 0.01


@pytest.mark.parametrize("kind", ["key", "letter", "ring", "gun", "bottle"])
@pytest.mark.parametrize("facing", [-90, -30, 0, 45, 90])
def test_an_insert_looks_into_the_hand_not_on_its_back(world: Build, a_shot: Build, kind: str, facing: int) -> None:
    made = world(a_shot(Size.INSERT, Framing.INSERT, "key"), blocking=(MIA.model_copy(update={"holds": "key", "facing": facing}),))
    made = made._replace(breakdown=made.breakdown.model_copy(update={"props": (Prop(id="key", name="KEY", kind=kind),)}))
    stage = made.stage()
    found = people.bones(who(stage, "mia"))
    assert dot(found.backs[1], unit(sub(stage.camera.eye, found.wrists[1]))) < 0.15


def test_a_product_that_nobody_names_is_the_first_of_the_scene(world: Build, a_shot: Build) -> None:
    made = world(a_shot(Size.INSERT, Framing.INSERT, "nothing"), blocking=())
    props = (Prop(id="tart", name="TART", kind="tart", scenes=("other",)), Prop(id="loaf", name="LOAF", kind="bread", scenes=("s",)))
    assert made._replace(breakdown=made.breakdown.model_copy(update={"props": props})).stage().insert == "bread"


@pytest.mark.parametrize("holds", ["", "bottle"])
def test_a_fight_leaves_the_face_free(holds: str) -> None:
    """One fist is well in front, and neither is before the eyes as in weeping."""
    found = body.pose(Figure(character="a", name="A", pose=Pose.FIGHT, holds=holds))
    front = found.root.front
    reach = [dot(sub(wrist, found.chest), front) for wrist in found.wrists]
    assert max(reach) - min(reach) > 0.15
    for wrist in found.wrists:
        across = sub(wrist, found.eye)
        assert not (abs(across[1]) < 0.1 and abs(dot(across, found.root.left)) < 0.12), "a fist before the eyes"


def test_a_swing_raises_what_it_holds() -> None:
    bare, armed = (body.pose(Figure(character="a", name="A", pose=Pose.FIGHT, holds=holds)) for holds in ("", "bottle"))
    assert armed.wrists[1][1] > bare.wrists[1][1] + 0.1


@pytest.mark.parametrize(("height", "build"), [(1.85, "man"), (1.65, "woman"), (1.25, "child")])
def test_who_leans_on_a_rail_has_the_hands_on_it(height: float, build: str) -> None:
    found = body.pose(Figure(character="a", name="A", pose=Pose.LEAN, seat=1.0, appearance=Appearance(height=height, build=build)))
    for wrist in found.wrists:
        assert wrist[1] == pytest.approx(1.05, abs=0.09)
        assert dot(sub(wrist, found.pelvis), found.root.front) > 0.2


@pytest.mark.parametrize("height", [1.85, 1.65, 1.25])
@pytest.mark.parametrize("holds", ["coin", "cup", "letter"])
def test_what_somebody_has_who_leans_on_a_rail_is_beside_them(height: float, holds: str) -> None:
    look = Appearance(height=height, build="child" if height < 1.3 else "man")
    found = body.pose(Figure(character="a", name="A", pose=Pose.LEAN, seat=1.0, holds=holds, appearance=look))
    left, right = (abs(dot(sub(wrist, found.pelvis), found.root.left)) for wrist in found.wrists)
    assert right > left + 0.12


@pytest.mark.parametrize("at", ["own_eyes", "own_mouth", "own_brow"])
@pytest.mark.parametrize("side", [-1, 1])
def test_a_deed_at_the_own_face_is_not_seen_from_behind(world: Build, a_shot: Build, at: str, side: int) -> None:
    away = TOM.model_copy(update={"facing": 90.0 * side, "gaze": "", "pose": Pose.DAB, "at": at})
    stage = world(a_shot(Size.MS, Framing.TWO), blocking=(MIA, away)).stage()
    seen = who(stage, "tom")
    assert math.copysign(1.0, seen.facing) == side
    assert abs(seen.facing) < 60


def test_a_hand_on_the_back_of_the_neck_turns_nobody(world: Build, a_shot: Build) -> None:
    away = TOM.model_copy(update={"facing": 90.0, "gaze": "", "pose": Pose.DAB, "at": "own_neck"})
    assert who(world(a_shot(Size.MS, Framing.TWO), blocking=(MIA, away)).stage(), "tom").facing > 60


def test_leaning_is_no_crossing_of_arms() -> None:
    found = body.pose(Figure(character="a", name="A", pose=Pose.LEAN, seat=0.0))
    left, right = (dot(sub(wrist, found.pelvis), found.root.left) for wrist in found.wrists)
    assert left > 0.1
    assert right < -0.1


def test_outside_there_is_a_rail_and_two_who_lean_share_it(world: Build, a_shot: Build) -> None:
    leaning = tuple(item.model_copy(update={"pose": Pose.LEAN, "facing": side}) for item, side in ((MIA, 90), (TOM, -90)))
    stage = world(a_shot(Size.WS, Framing.TWO), kind=PlaceKind.BRIDGE, interior=False, blocking=leaning).stage()
    assert all(abs(figure.facing) < 30 for figure in stage.figures)
    near = [p for p in stage.pieces if p.kind == "railing" and math.hypot(p.x, p.z - 0.42) < 1.2]
    assert len(near) == 2
    assert all(heading(p.facing)[2] > 0.9 for p in near)


def test_a_house_has_a_window_to_lean_out_of(world: Build, a_shot: Build) -> None:
    stage = world(a_shot(Size.WS), kind=PlaceKind.STREET, interior=False, blocking=(MIA.model_copy(update={"pose": Pose.LEAN}),)).stage()
    assert sum(p.kind == "wall" for p in stage.pieces) >= 2


def test_the_window_is_gone_while_nobody_leans_out(world: Build, a_shot: Build) -> None:
    made = world(a_shot(Size.WS), a_shot(Size.WS), kind=PlaceKind.STREET, interior=False, blocking=(MIA,))
    leans = made.scene.panels[1].model_copy(update={"blocking": (MIA.model_copy(update={"pose": Pose.LEAN}),)})
    made = made._replace(scene=made.scene.model_copy(update={"panels": (made.scene.panels[0], leans)}))
    assert not any(p.kind == "wall" for p in made.stage(0).pieces)
    assert any(p.kind == "wall" for p in made.stage(1).pieces)


@pytest.mark.parametrize(("kind", "lowered"), [("cap", True), ("helmet", True), ("hat", True), ("mask", False)])
def test_headgear_that_is_taken_off_is_in_both_hands_before_the_chest_and_the_head_is_bowed(
    world: Build, a_shot: Build, kind: str, *, lowered: bool
) -> None:
    made = world(a_shot(), blocking=(MIA.model_copy(update={"pose": Pose.WEAR, "thing": kind, "at": "off", "gaze": ""}), TOM))
    mia = people.bones(who(made.stage(), "mia"))
    assert all(wrist[1] < mia.chin[1] - 0.08 for wrist in mia.wrists) is lowered
    assert (mia.head_turn.front[1] < -0.25) is lowered


@pytest.mark.parametrize(("kind", "at", "held", "worn"), [("coin", "", "", ""), ("hat", "", "", "hat"), ("hat", "off", "hat", "")])
def test_what_is_put_on_is_on_and_what_is_taken_off_is_in_the_hands(
    world: Build, a_shot: Build, kind: str, at: str, held: str, worn: str
) -> None:
    made = world(a_shot(), blocking=(MIA.model_copy(update={"pose": Pose.WEAR, "holds": "p1", "at": at}), TOM))
    made = made._replace(breakdown=made.breakdown.model_copy(update={"props": (Prop(id="p1", name=kind.upper(), kind=kind),)}))
    assert (who(made.stage(), "mia").holds, who(made.stage(), "mia").appearance.hat) == (held, worn)
