"""The floor plan: metres in, the same picture out, nobody's words as markup, and back from a point to a mark."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.cast import PlaceKind
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Angle, Blocking, Framing, Mark, Size
from storyboard.staging.floorplan import Plan, facing_at, floor_plan, framed, laid_out, mark_at, moved, point_of

NS = "{http://www.w3.org/2000/svg}"

Make = Callable[..., Any]

GOES = Blocking(character="tom", mark=Mark(x=0.6, z=0.0), facing=-90, gaze="mia", to=Mark(x=2.6, z=0.5))


def plan_of(world: Any, panel: str = "") -> Plan:
    return floor_plan(world.scene, world.breakdown, world.aspect, panel=panel)


def two(world: Make, a_shot: Make, **more: Any) -> Any:
    """A two-shot and a single, as two setups."""
    return world(a_shot(Size.WS, Framing.TWO, "mia", "tom"), a_shot(Size.CU, Framing.SINGLE, "tom", side=-30), **more)


def groups(plan: Plan, kind: str) -> list[Any]:
    return [one for one in fromstring(plan.svg).iter(f"{NS}g") if one.get("class") == kind]


def words(plan: Plan) -> list[str]:
    return [one.text or "" for one in fromstring(plan.svg).iter(f"{NS}text")]


def test_people_cameras_set_axis_and_scale_are_drawn(world: Make, a_shot: Make) -> None:
    plan = plan_of(two(world, a_shot))
    assert [one.get("data-character") for one in groups(plan, "mark")] == ["mia", "tom"]
    assert {one.get("data-panel") for one in groups(plan, "camera")} == {"panel0", "panel1"}
    assert groups(plan, "piece")
    assert {"MIA", "TOM", "axis", "2 m"} <= set(words(plan))
    assert {"room", "axis", "scale", "sight", "grid"} <= {one.get("class") for one in fromstring(plan.svg).iter()}


def test_one_picture_whatever_the_time(world: Make, a_shot: Make) -> None:
    assert plan_of(two(world, a_shot)) == plan_of(two(world, a_shot))


def test_people_stand_where_their_marks_are(world: Make, a_shot: Make) -> None:
    plan = plan_of(two(world, a_shot))
    for one, x in zip(groups(plan, "mark"), (-0.6, 0.6), strict=True):
        circle = one.find(f"{NS}circle")
        assert (float(circle.get("cx")), float(circle.get("cy"))) == pytest.approx(point_of(plan, Mark(x=x, z=0.0)), abs=0.06)


def test_one_panel_is_drawn_in_full_and_the_other_cameras_in_outline(world: Make, a_shot: Make) -> None:
    here = two(world, a_shot)
    layout = laid_out(here.scene, here.breakdown, here.aspect, panel="panel1")
    assert [lens.panel for lens in layout.lenses] == ["panel0", "panel1"]
    sights = [one for one in fromstring(plan_of(here, "panel1").svg).iter() if one.get("class") == "sight"]
    assert len(sights) == 1
    with pytest.raises(KeyError):
        plan_of(here, "panel9")


def test_whom_a_camera_is_on_is_within_what_it_sees(world: Make, a_shot: Make) -> None:
    here = two(world, a_shot)
    for lens in laid_out(here.scene, here.breakdown, here.aspect).lenses:
        yaw = math.degrees(math.atan2(0.6 - lens.x, 0.0 - lens.z)) % 360
        assert lens.right % 360 < yaw < lens.left % 360
        assert lens.sight > math.hypot(lens.x - 0.6, lens.z)


def test_a_longer_lens_sees_less(world: Make, a_shot: Make) -> None:
    wide, long = (laid_out(one.scene, one.breakdown, one.aspect).lenses[0] for one in (world(a_shot(lens=24)), world(a_shot(lens=100))))
    assert wide.left - wide.right > 2 * (long.left - long.right)


def test_a_camera_that_looks_straight_down_sees_to_no_side(world: Make, a_shot: Make) -> None:
    here = world(a_shot(Size.WS, Framing.GROUP, "mia", "tom", angle=Angle.OVERHEAD))
    assert laid_out(here.scene, here.breakdown, here.aspect).lenses[0].down
    assert not [one for one in fromstring(plan_of(here).svg).iter() if one.get("class") == "sight"]


def test_who_walks_leaves_an_arrow_and_who_stands_elsewhere_later_is_counted(world: Make, a_shot: Make) -> None:
    here = two(world, a_shot)
    first, second = here.scene.panels
    later = second.model_copy(update={"blocking": (GOES.model_copy(update={"mark": Mark(x=1.5, z=0.4)}),)})
    scene = here.scene.model_copy(update={"panels": (first.model_copy(update={"blocking": (GOES,)}), later)})
    plan = floor_plan(scene, here.breakdown, here.aspect)
    assert {"TOM 1", "TOM 2"} <= set(words(plan))
    assert [one for one in fromstring(plan.svg).iter() if one.get("class") == "way"]


def test_a_camera_far_away_stands_at_the_edge_with_its_distance(world: Make, a_shot: Make) -> None:
    here = world(a_shot(Size.EWS, Framing.TWO, "mia", "tom"), kind=PlaceKind.STREET, interior=False)
    layout = laid_out(here.scene, here.breakdown, here.aspect)
    x0, z0, x1, z1 = framed(layout)
    assert not (x0 <= layout.lenses[0].x <= x1 and z0 <= layout.lenses[0].z <= z1)
    assert any("m back)" in text for text in words(plan_of(here)))


def test_in_a_car_the_seats_decide_and_nobody_is_dragged(world: Make, a_shot: Make) -> None:
    plan = plan_of(world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), kind=PlaceKind.CAR))
    assert not groups(plan, "mark")
    assert len(groups(plan, "seated")) == 2


def test_a_scene_without_panels_has_a_plan_too(world: Make, a_shot: Make) -> None:
    here = two(world, a_shot)
    assert "Floor plan of scene 1" in floor_plan(here.scene.model_copy(update={"panels": ()}), here.breakdown, 1.0).svg


def test_a_mirrored_panel_is_planned_as_it_is_built_and_says_so(world: Make, a_shot: Make) -> None:
    here = two(world, a_shot, mirrored=True)
    assert "printed the other way round" in words(plan_of(here, "panel0"))
    assert groups(plan_of(here), "mark")[0].get("data-character") == "mia"


@settings(deadline=None, max_examples=25)
@given(st.text(max_size=60))
def test_words_of_a_script_are_never_markup(world: Make, a_shot: Make, text: str) -> None:
    here = two(world, a_shot)
    named = tuple(who.model_copy(update={"name": text or "X"}) for who in here.breakdown.characters)
    scene = here.scene.model_copy(update={"scene": Scene(id="s", number='1"><script>', heading=text)})
    plan = floor_plan(scene, here.breakdown.model_copy(update={"characters": named}), here.aspect)
    kinds = {one.tag for one in fromstring(plan.svg).iter()}
    assert kinds == {NS + tag for tag in ("svg", "title", "rect", "path", "g", "circle", "text")}


@settings(deadline=None, max_examples=50)
@given(st.floats(-3, 3), st.floats(-3, 3))
def test_a_point_of_the_picture_is_the_mark_it_came_from(x: float, z: float) -> None:
    plan = Plan(svg="", x0=-4.3, z0=-5.1, width=480, height=480)
    mark = Mark(x=round(x, 2), z=round(z, 2))
    assert mark_at(plan, *point_of(plan, mark)) == mark


def test_a_drag_moves_somebody_with_their_way_and_stays_in_the_picture() -> None:
    plan = Plan(svg="", x0=-4.0, z0=-4.0, width=480, height=480)
    after = moved(GOES, plan, *point_of(plan, Mark(x=1.6, z=-1.0)))
    assert (after.mark, after.to) == (Mark(x=1.6, z=-1.0), Mark(x=3.6, z=-0.5))
    assert mark_at(plan, -50, 9_999) == Mark(x=-4.0, z=6.0)
    assert facing_at(plan, Mark(), *point_of(plan, Mark(x=1.0, z=0.0))) == 90.0
    assert facing_at(plan, Mark(), *point_of(plan, Mark())) == 0.0
