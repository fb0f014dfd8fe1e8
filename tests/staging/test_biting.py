"""An animal that bites somebody has its mouth on them; one that dives goes into water, one that slides is on what it slides along."""

from __future__ import annotations

import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging import figures as people
from storyboard.staging.build import stage
from storyboard.staging.herds import muzzle

OPENING = "ANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


def staged(words: str, heading: str = "INT. CAFE - DAY") -> Stage:
    script = screenplay(fountain.read(f"{heading}\n\n{OPENING}{words}\n\nBEN\nNo.\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:12] in known[cover.element] for cover in one.covers))
    return stage(scene, panel, breakdown, 16 / 9)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("The penguin bites Ben's hand.", "wrists"),
        ("A parrot nips Ben's finger.", "wrists"),
        ("A dog bites Ben's trouser leg.", "knees"),
        ("A dog has Ben by the ankle.", "knees"),
        ("The penguin pecks Ben's nose.", "head"),
    ],
)
def test_its_mouth_is_where_the_words_say(words: str, part: str) -> None:
    built = staged(words)
    (beast,) = built.animals
    ben = next(figure for figure in built.figures if figure.name == "BEN")
    found = people.bones(ben)
    spots = [found.head] if part == "head" else [*getattr(found, part)]
    if part == "knees":
        assert muzzle(beast)[1] < 0.75
        assert min(math.dist((muzzle(beast)[0], muzzle(beast)[2]), (x, z)) for x, _, z in spots) < 0.35
    else:
        assert min(math.dist(muzzle(beast), spot) for spot in spots) < 0.3


def test_who_slides_along_a_counter_is_on_it() -> None:
    built = staged("The penguin slides along the counter on its belly.")
    (beast,) = built.animals
    assert (beast.pose, beast.floor > 0.8) == ("belly", True)


def test_who_dives_does_so_into_water() -> None:
    built = staged("A penguin dives into the water.", "EXT. BEACH - DAY")
    (beast,) = built.animals
    assert beast.pose == "dive"
    assert any(item.kind == "water" and abs(item.z - beast.z) < item.depth / 2 for item in built.pieces)


def test_birds_that_fly_dive_through_the_air() -> None:
    assert staged("A gull dives.", "EXT. BEACH - DAY").animals[0].pose == "fly"
