"""A picture that is about a vehicle or about people without parts shows them large, and nobody else."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.painters.sketch.compose import compose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.epochs import close
from storyboard.staging.space import View

OPENING = "EXT. STREET - DAY\n\nANNA (30) and BEN (40) stand.\n\nANNA\nI told you so.\n\n"


def staged(words: str) -> Stage:
    script = screenplay(fountain.read(f"{OPENING}{words}\n\nBEN\nLong ago.\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:12] in known[cover.element] for cover in one.covers))
    return stage(scene, panel, breakdown, 16 / 9)


def test_a_vehicle_fills_more_than_half_of_the_width() -> None:
    built = staged("The car brakes hard.")
    (car,) = [piece for piece in built.pieces if piece.does]
    view = View(built.camera, built.aspect, 1.0)
    ends = [view.project((car.x + side * car.width / 2, 0.5, car.z))[0] / built.aspect for side in (-1, 1)]
    assert 0.45 < abs(ends[1] - ends[0]) < 0.95
    assert built.figures == ()


def test_what_happens_to_a_vehicle_changes_the_picture() -> None:
    drawn = [
        repr(compose(staged(words), style="graphic", width=688, height=384, seed="test").items)
        for words in (
            "The car drives off.",
            "The car brakes hard.",
            "The car stops.",
            "The car stalls.",
            "The car explodes.",
            "The car is stuck in the mud.",
            "The car crashes.",
        )
    ]
    assert len(set(drawn)) == len(drawn)


def test_a_row_of_cars_is_more_than_one() -> None:
    built = staged("A row of parked cars.")
    assert len([piece for piece in built.pieces if piece.kind == "car"]) >= 3


def test_a_group_is_as_many_as_its_number_and_stands_in_the_frame() -> None:
    built = staged("A family of five crosses the road.")
    assert [extra.build for extra in built.extras] == ["man", "woman", "child", "child", "child"]
    view = View(built.camera, built.aspect, 1.0)
    assert all(0 < view.project((one.x, 1.0, one.z))[0] < built.aspect for one in built.extras)


def test_who_sits_has_a_seat() -> None:
    built = staged("An old couple sit on a bench.")
    assert len(built.extras) == 2
    assert all(extra.seat for extra in built.extras)
    assert sum(piece.kind == "bench" for piece in built.pieces) >= 2


def test_soldiers_and_horns_are_of_their_time() -> None:
    siege = "A trebuchet. Archers on the battlements. Men-at-arms, a lance.\n\n"
    armed = [{one.holds for one in staged(f"{told}Soldiers march past.").extras} for told in (siege, "")]
    assert armed == [{"spear"}, {"rifle"}]
    assert staged("Below, a horn.").insert == "car_horn"


def test_inserts_show_what_a_time_has() -> None:
    assert [close(kind, epoch) for kind, epoch in (("car_horn", "medieval"), ("car_horn", ""), ("key", "antique"))] == [
        "trumpet",
        "car_horn",
        "key",
    ]


def test_who_falls_off_a_height_is_in_the_air_over_the_street() -> None:
    rooftop = OPENING.replace("EXT. STREET", "EXT. ROOFTOP")
    script = screenplay(fountain.read(f"{rooftop}Ben falls off the roof.\n\nANNA\nNo.\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    panel = next(one for one in scene.panels if any(item.at == "drop" for item in one.blocking))
    built = stage(scene, panel, breakdown, 16 / 9)
    assert [figure.name for figure in built.figures] == ["BEN"]
    assert built.camera.eye[1] > built.figures[0].floor > 8.0
    assert any(piece.kind == "car" and piece.y < 1.0 for piece in built.pieces)
