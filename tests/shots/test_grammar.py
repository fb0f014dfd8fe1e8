"""Hand-made wrong plans: every check must find its mistake, and be silent on the right plan beside it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Character, Place
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Mark, Move, Panel, Pose, Shot, Size
from storyboard.shots.grammar import check

PEOPLE = Breakdown(
    characters=(Character(id="a", name="ANNA"), Character(id="b", name="BORIS")),
    places=(Place(id="l1", name="ROOM", scenes=("s1", "s3")), Place(id="l2", name="ROAD", scenes=("s2",))),
)
ANNA = Blocking(character="a", mark=Mark(x=-0.6), facing=75, gaze="b")
BORIS = Blocking(character="b", mark=Mark(x=0.6), facing=-75, gaze="a")
WIDE = Shot(id="", setup="", size=Size.WS, framing=Framing.ESTABLISHING, subjects=("a", "b"))
MASTER = Shot(id="", setup="", size=Size.MS, framing=Framing.TWO, subjects=("a", "b"))
OVER_ANNA = Shot(id="", setup="", size=Size.MCU, framing=Framing.OTS, subjects=("b",), over="a", side=-65)
OVER_BORIS = Shot(id="", setup="", size=Size.MCU, framing=Framing.OTS, subjects=("a",), over="b", side=65)
ON_ANNA = Shot(id="", setup="", size=Size.CU, framing=Framing.SINGLE, subjects=("a",), side=40)
ON_BORIS = Shot(id="", setup="", size=Size.CU, framing=Framing.SINGLE, subjects=("b",), side=-40)

Row = tuple[Shot, Sequence[Blocking]]


def scene(*rows: Shot | Row, id: str = "s1", location: str = "ROOM") -> SceneBoard:
    """A scene of one panel a shot; equal shots are one setup."""
    shots: dict[Shot, Shot] = {}
    panels: list[Panel] = []
    for n, row in enumerate(rows):
        shot, people = row if isinstance(row, tuple) else (row, (ANNA, BORIS))
        known = shots.setdefault(shot, shot.model_copy(update={"id": f"{id}h{len(shots)}", "setup": "ABCDEFGHJK"[len(shots)]}))
        panels.append(Panel(id=f"{id}p{n}", shot=known.id, blocking=tuple(people)))
    heading = Scene(id=id, number=id[1:], heading=f"INT. {location} - DAY", setting="INT", location=location)
    return SceneBoard(scene=heading, shots=tuple(shots.values()), panels=tuple(panels))


def found(*scenes: SceneBoard) -> list[str]:
    return [slip.check for slip in check(scenes, PEOPLE)]


def change(shot: Shot, **update: object) -> Shot:
    return shot.model_copy(update=update)


def moved(who: Blocking, **update: object) -> Blocking:
    return who.model_copy(update=update)


def test_a_right_plan_passes() -> None:
    assert found(scene(WIDE, MASTER, OVER_ANNA, OVER_BORIS, ON_BORIS, ON_ANNA, MASTER)) == []


def test_an_over_shoulder_from_behind_the_line_crosses_the_axis() -> None:
    slips = check([scene(WIDE, MASTER, change(OVER_ANNA, side=-115))], PEOPLE)
    assert [(slip.check, slip.scene, slip.panel) for slip in slips] == [("axis", "1", "1C-1")]
    assert "ANNA" in slips[0].message
    assert "BORIS" in slips[0].message


def test_a_master_from_the_other_side_crosses_the_axis() -> None:
    assert "axis" in found(scene(WIDE, change(MASTER, side=180)))


def test_people_who_change_sides_between_panels_cross_the_axis() -> None:
    swapped = (moved(ANNA, mark=Mark(x=0.6)), moved(BORIS, mark=Mark(x=-0.6)))
    assert found(scene(WIDE, (MASTER, swapped))) == []
    again = scene(WIDE, (MASTER, swapped), (change(MASTER, size=Size.MLS, side=180), swapped))
    assert "axis" in found(again)


def test_the_line_may_be_crossed_in_a_move_the_audience_sees() -> None:
    arc = change(MASTER, size=Size.MLS, move=Move.ARC_RIGHT)
    assert found(scene(WIDE, MASTER, arc, change(MASTER, side=180))) == []


def test_singles_that_look_the_same_way_break_the_eyeline() -> None:
    assert found(scene(WIDE, ON_ANNA, ON_BORIS)) == []
    assert found(scene(WIDE, ON_ANNA, change(ON_BORIS, side=-140))) == ["eyeline"]


def test_a_face_turned_from_whom_it_looks_at_breaks_the_eyeline() -> None:
    assert found(scene(WIDE, (ON_ANNA, (moved(ANNA, facing=-75), BORIS)))) == ["eyeline"]


def test_four_panels_of_one_size_are_monotonous() -> None:
    close = [change(shot, size=Size.MCU) for shot in (ON_ANNA, ON_BORIS)]
    assert found(scene(WIDE, *close, close[0])) == []
    assert found(scene(WIDE, *close, *close)) == ["size"]


def test_a_cut_on_one_subject_without_size_or_angle_jumps() -> None:
    assert found(scene(WIDE, ON_ANNA, change(ON_ANNA, side=25))) == ["thirty"]
    assert found(scene(WIDE, ON_ANNA, change(ON_ANNA, side=5))) == []
    assert found(scene(WIDE, ON_ANNA, change(ON_ANNA, side=25, size=Size.MCU))) == []


def test_a_held_setup_is_no_cut() -> None:
    assert found(scene(WIDE, ON_ANNA, ON_ANNA)) == []


@pytest.mark.parametrize("shot", [change(OVER_ANNA, over=""), change(OVER_ANNA, subjects=()), change(OVER_ANNA, over="b")])
def test_an_over_shoulder_names_two_people(shot: Shot) -> None:
    assert "ots" in found(scene(WIDE, shot))


def test_an_over_shoulder_needs_both_on_the_set() -> None:
    assert "ots" in found(scene(WIDE, (OVER_ANNA, (BORIS,))))


def test_a_pov_needs_its_looker_beside_it() -> None:
    pov = Shot(id="", setup="", size=Size.MS, framing=Framing.POV, subjects=("b",), over="a", side=-80)
    empty = Shot(id="", setup="", size=Size.WS, framing=Framing.EMPTY)
    assert found(scene(empty, ON_ANNA, pov, ON_BORIS)) == []
    assert found(scene(empty, ON_BORIS, pov, ON_ANNA)) == []
    assert found(scene(empty, ON_BORIS, pov, change(ON_BORIS, size=Size.MCU))) == ["pov"]


def test_a_new_place_opens_wide() -> None:
    assert found(scene(MASTER)) == ["establishing"]
    assert found(scene(WIDE, MASTER), scene(ON_ANNA, id="s3")) == []
    assert found(scene(WIDE, MASTER), scene(ON_ANNA, id="s2", location="ROAD")) == ["establishing"]


def test_who_left_to_the_right_comes_in_from_the_left() -> None:
    out = moved(ANNA, to=Mark(x=3), pose=Pose.WALK, facing=90, gaze="")
    leaves = scene(WIDE, (change(MASTER, size=Size.FS), (out, BORIS)), (ON_BORIS, (moved(BORIS, gaze=""),)))
    from_left = moved(ANNA, mark=Mark(x=-3), to=Mark(x=-0.6), pose=Pose.WALK, facing=90, gaze="")
    from_right = moved(ANNA, mark=Mark(x=3), to=Mark(x=0.6), pose=Pose.WALK, facing=-90, gaze="")
    road = change(WIDE, subjects=("a",))
    assert found(leaves, scene((road, (from_left,)), id="s2", location="ROAD")) == []
    assert found(leaves, scene((road, (from_right,)), id="s2", location="ROAD")) == ["direction"]


def test_a_camera_on_the_other_side_turns_a_runner_round() -> None:
    run = moved(ANNA, to=Mark(x=2), pose=Pose.RUN, facing=90, gaze="")
    beside = Shot(id="", setup="", size=Size.FS, framing=Framing.SINGLE, subjects=("a",), side=10, move=Move.TRUCK_RIGHT)
    assert found(scene(WIDE, (beside, (run,)), (change(beside, size=Size.MLS, side=55), (run,)))) == []
    assert found(scene(WIDE, (beside, (run,)), (change(beside, size=Size.MLS, side=170), (run,)))) == ["direction"]


def test_omitted_panels_are_passed_over() -> None:
    wrong = scene(WIDE, MASTER, change(OVER_ANNA, side=-115))
    gone = wrong.panels[2].model_copy(update={"omitted": True})
    assert found(wrong.model_copy(update={"panels": (*wrong.panels[:2], gone)})) == []


def test_a_panel_s_own_size_counts() -> None:
    board = scene(WIDE, ON_ANNA, ON_BORIS, ON_ANNA, ON_BORIS)
    assert found(board) == ["size"]
    wider = board.panels[3].model_copy(update={"size": Size.MS})
    assert found(board.model_copy(update={"panels": (*board.panels[:3], wider, *board.panels[4:])})) == []
