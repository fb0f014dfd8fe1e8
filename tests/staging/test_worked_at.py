"""What hands work at is seen: a rope goes through all who haul on it, no wall is between two, and what is behind a back faces the lens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure, Stage
from storyboard.staging import solid
from storyboard.staging.camera import spot_of
from storyboard.staging.figures import bones
from storyboard.staging.hauling import APART, LAST, LINED, in_line
from storyboard.staging.space import heading
from storyboard.staging.turning import arranged

Build = Callable[..., Any]

MIA = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=75, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6, z=0.0), facing=-75, gaze="mia")


def doing(item: Blocking, pose: Pose, **more: Any) -> Blocking:
    return item.model_copy(update={"pose": pose, **more})


def who(stage: Stage, id: str) -> Figure:
    return next(figure for figure in stage.figures if figure.character == id)


def test_all_who_haul_on_one_rope_face_one_way_one_behind_the_other() -> None:
    for pose, more in ((Pose.HAUL, {"thing": "rope"}), (Pose.PULL, {"at": "rope"})):
        found = in_line((doing(MIA, pose, **more), doing(TOM, pose, **more)))
        assert {one.pose for one in found} == {Pose.HAUL}
        assert len({one.facing for one in found}) == 1
        assert sorted(one.at for one in found) == sorted((LINED, LAST))
        assert abs(abs(found[0].mark.x - found[1].mark.x) - APART * abs(heading(found[0].facing)[0])) < 0.01
    alone = in_line((doing(MIA, Pose.HAUL, thing="rope"), TOM))[0]
    assert alone.facing < 0, "the rope would go through Tom"
    two_ropes = (doing(MIA, Pose.HAUL, thing="rope"), doing(TOM, Pose.HAUL, thing="net"))
    assert in_line(two_ropes)[1].at == ""


def test_what_somebody_works_at_is_not_between_them_and_another() -> None:
    wrong: list[tuple[str, str]] = []
    for at, pose in (
        ("door", Pose.KNOCK),
        ("wall", Pose.HANG),
        ("gate", Pose.OPEN_DOOR),
        ("chart", Pose.REACH),
    ):
        for one, other in ((MIA, TOM), (TOM, MIA)):
            found = next(item for item in arranged((doing(one, pose, at=at, gaze=""), other)) if item.at == at)
            ahead = heading(found.facing)[0] * (other.mark.x - one.mark.x)
            wrong += [(at, one.character)] if ahead > 0 else []
    assert not wrong


def test_what_is_behind_a_back_is_in_the_frame(world: Build, a_shot: Build) -> None:
    for mia in (MIA, MIA.model_copy(update={"facing": -75})):
        stage = world(a_shot(), blocking=(doing(mia, Pose.DAB, thing="gun", at="own_back"), TOM)).stage()
        figure = who(stage, "mia")
        away = heading(figure.facing)
        back = (figure.x - stage.camera.eye[0], figure.z - stage.camera.eye[2])
        assert away[0] * back[0] + away[2] * back[1] > 0, "the lens sees the back"
        assert figure.touch[1] is not None
        x, y = spot_of(stage.camera, figure.touch[1], stage.aspect)
        assert 0.0 < x < 1.0
        assert 0.0 < y < 1.0


def test_the_rim_that_something_is_poured_over_is_in_the_frame(world: Build, a_shot: Build) -> None:
    for at in ("bin", "basin"):
        figure = who(stage := world(a_shot(), blocking=(doing(MIA, Pose.POUR, thing="bowl", at=at, gaze=""), TOM)).stage(), "mia")
        assert figure.surface is not None
        assert None not in figure.touch
        assert figure.touch[1] is not None
        assert figure.touch[1][1] > figure.surface
        _, y = spot_of(stage.camera, (figure.touch[1][0], figure.surface, figure.touch[1][2]), stage.aspect)
        assert 0.0 < y < 1.0, at


def test_a_pole_is_between_two_and_pushed_with_both_hands(world: Build, a_shot: Build) -> None:
    both = a_shot(Size.MS, Framing.TWO, "mia", "tom")
    stage = world(both, blocking=(doing(MIA, Pose.FIGHT, thing="pole"), TOM)).stage()
    mia, tom = who(stage, "mia"), who(stage, "tom")
    assert None not in mia.touch
    assert tom.struck
    assert abs(mia.x - tom.x) > 1.0
    aside = world(both, blocking=(doing(MIA, Pose.FIGHT, thing="pole", at="thing"), TOM)).stage()
    assert not who(aside, "tom").struck, "it is a thing that is pushed"


def test_who_writes_or_types_has_a_table_under_the_hands(world: Build, a_shot: Build) -> None:
    for pose in (Pose.WRITE, Pose.TYPE):
        stage = world(a_shot(), blocking=(doing(MIA, pose), TOM)).stage()
        wrists = bones(who(stage, "mia")).wrists
        tops = [piece for piece in stage.pieces if piece.kind in ("table", "desk")]
        for x, y, z in wrists:
            assert any(solid.stands_on(top, x, z, 0.08) and 0 <= y - top.y - top.height < 0.2 for top in tops), pose


@pytest.mark.parametrize("at", ["door", "machine", "oven"])
@pytest.mark.parametrize("size", [Size.MS, Size.MLS, Size.FS])
@pytest.mark.parametrize("facing", [0.0, 60.0, -90.0])
def test_what_hands_are_on_is_in_every_size(world: Build, a_shot: Build, at: str, size: Size, facing: float) -> None:
    who = Blocking(character="mia", at=at, pose=Pose.KNOCK if at == "door" else Pose.TEND, facing=facing)
    stage = world(a_shot(size, Framing.SINGLE), blocking=(who,)).stage()
    assert at in {item.kind for item in stage.pieces}


@pytest.mark.parametrize(
    ("named", "kind"), [("sewing machine", "sewing_table"), ("photocopier", "copier"), ("jukebox", "jukebox"), ("loom", "machine")]
)
def test_a_machine_is_drawn_as_the_one_it_is_called(world: Build, a_shot: Build, named: str, kind: str) -> None:
    who = Blocking(character="mia", at="machine", named=named, pose=Pose.TEND)
    stage = world(a_shot(Size.MLS, Framing.SINGLE), blocking=(who,)).stage()
    assert kind in {item.kind for item in stage.pieces}
