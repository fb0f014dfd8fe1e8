"""Who speaks to many at once: the jury is seen in its box, a class and a crowd are between the lens and whom they listen to."""

from __future__ import annotations

import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.space import View


def staged(heading: str, words: str) -> Stage:
    """The last picture of a scene."""
    script = screenplay(fountain.read(f"{heading}\n\n{words}\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    return stage(scene, scene.panels[-1], breakdown, 16 / 9)


def in_frame(built: Stage) -> int:
    """How many of a crowd have their heads in the picture."""
    view = View(built.camera, built.aspect, 1.0)
    spots = [(one.x, one.floor + (1.2 if one.seat else one.height), one.z) for one in built.extras]
    flat = [view.project(spot) for spot in spots if view.depth(spot) > 0.5]
    return sum(0 < x / built.aspect < 1 and 0 < y < 1 for x, y in flat)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("INT. CLASSROOM - DAY", "MARIA faces the class."),
        ("INT. CLASSROOM - DAY", "MISS LEE writes on the blackboard. She turns and smiles at her class."),
        ("EXT. TOWN SQUARE - DAY", "MARIA waves to the crowd."),
        ("EXT. YARD - DAY", "GENERAL ROSS addresses the troops."),
        ("INT. FACTORY - DAY", "MARIA speaks to the workers."),
        ("INT. THEATRE - NIGHT", "On stage, MARIA speaks to the audience."),
    ],
)
def test_those_who_are_spoken_to_are_between_the_lens_and_who_speaks(heading: str, words: str) -> None:
    built = staged(heading, words)
    view, (who,) = View(built.camera, built.aspect, 1.0), built.figures
    assert in_frame(built) >= 4
    deep = view.depth((who.x, 1.0, who.z))
    assert all(view.depth((one.x, 1.0, one.z)) < deep + 1.6 for one in built.extras)
    assert all(abs((one.facing - math.degrees(math.atan2(who.x - one.x, who.z - one.z)) + 180) % 360 - 180) < 80 for one in built.extras)


@pytest.mark.parametrize(
    "words", ["MARIA addresses the jury.", "MARIA holds the knife up to the jury.", "TOM waits. MARIA speaks to the jurors."]
)
def test_who_addresses_the_jury_stands_before_its_box_and_the_jury_is_seen(words: str) -> None:
    built = staged("INT. COURTROOM - DAY", words)
    (box,) = [one for one in built.pieces if one.kind == "jury_box"]
    who = next(one for one in built.figures if one.character == "c1" or len(built.figures) == 1)
    assert math.hypot(box.x - who.x, box.z - who.z) < 3.6
    assert in_frame(built) >= 6


def test_people_far_below_are_not_on_the_balcony() -> None:
    assert staged("EXT. BALCONY - DAY", "The KING waves to the people below.").extras == ()


@pytest.mark.parametrize("words", ["In class, TOM sleeps.", "TOM looks at the class photo.", "TOM talks of the first class."])
def test_a_class_is_people_only_where_it_is_meant_so(words: str) -> None:
    assert staged("INT. ROOM - DAY", words).extras == ()


@pytest.mark.parametrize("words", ["The wall shakes.", "The ground trembles.", "The floor shakes."])
def test_a_wall_that_shakes_has_nobody_before_it(words: str) -> None:
    script = screenplay(fountain.read(f"INT. CELLAR - NIGHT\n\n{words}\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    assert breakdown.characters == ()
    assert all(not stage(scene, panel, breakdown, 16 / 9).figures for panel in scene.panels)
    assert {shot.framing for shot in scene.shots} <= {Framing.ESTABLISHING, Framing.EMPTY, Framing.INSERT}
