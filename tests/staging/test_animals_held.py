"""Animals that somebody has hold of are in the picture with them, as they are held; and nobody stands in a bale."""

from __future__ import annotations

import math

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Pose
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage

CAST = "WALTER (70), a farmer, waits. FLY, an old black sheepdog, sits by the door. "


def staged(words: str, before: str = "") -> tuple[Breakdown, Stage]:
    """The breakdown of a small scene in a barn, and the stage of the panel whose words begin with these."""
    text = f"INT. BARN - DAY\n\n{CAST}\n\nWALTER\nYes.\n\n{before}\n\n{words}\n\nWALTER\nNo.\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown, detail="full")
    known = {element.id: element.text for element in script.elements}
    panel = next(one for one in scene.panels if any(words[:14] in known[cover.element][cover.start : cover.end] for cover in one.covers))
    return breakdown, stage(scene, panel, breakdown, 16 / 9)


def test_who_has_hold_of_an_animal_is_seen_with_it() -> None:
    wrong = list[str]()
    for words, kind, pose in (
        ("Walter pushes the calf.", "calf", Pose.PUSH),
        ("Walter pulls the calf to its feet.", "calf", Pose.PULL),
        ("Walter rubs the calf with straw.", "calf", Pose.KNEEL),
        ("Walter lowers the dog.", "dog", Pose.KNEEL),
        ("Walter lays Fly on the straw.", "dog", Pose.KNEEL),
        ("Walter strokes Fly's head.", "dog", Pose.KNEEL),
        ("Walter lifts the lamb.", "lamb", Pose.REACH),
        ("Walter snatches the duck.", "duck", Pose.HOLD),
    ):
        _, built = staged(words)
        (walter,) = [one for one in built.figures if one.name == "WALTER"]
        near = [one for one in built.animals if one.kind == kind and math.hypot(one.x - walter.x, one.z - walter.z) < 2.0]
        if len(near) != 1 or walter.pose is not pose:
            wrong.append(f"{words} {walter.pose} {[(one.kind, one.x, one.z) for one in built.animals]}")
    assert not wrong


def test_what_is_laid_on_a_top_is_on_it() -> None:
    wrong = list[str]()
    for words, kind in (
        ("Walter lays the cat on the table.", "cat"),
        ("Walter lowers the lamb onto the table.", "lamb"),
        ("Walter puts the fox down on the counter.", "fox"),
    ):
        _, built = staged(words)
        (walter,) = [one for one in built.figures if one.name == "WALTER"]
        found = [one for one in built.animals if one.kind == kind and one.pose == "lie" and one.floor > 0.4]
        if len(found) != 1 or walter.pose is not Pose.STAND or walter.surface != found[0].floor or None in walter.touch:
            wrong.append(f"{words} {walter.pose} {walter.surface} {[(one.kind, one.pose, one.floor) for one in built.animals]}")
    assert not wrong


def test_what_lies_on_a_top_is_tended_there_in_the_panels_after() -> None:
    _, built = staged("Walter examines the cat.", before="Walter lays the cat on the table.\n\nWALTER\nWell.")
    (walter,) = [one for one in built.figures if one.name == "WALTER"]
    (cat,) = [one for one in built.animals if one.kind == "cat"]
    assert (cat.pose, walter.pose) == ("lie", Pose.STAND)
    assert cat.floor == walter.surface
    assert cat.floor > 0.4


def test_one_in_each_hand_are_two() -> None:
    _, built = staged("Walter snatches the duck and has one in each hand.")
    assert [one.kind for one in built.animals].count("duck") == 2
    assert not any("meat" in one.kind for one in built.pieces)
    assert not [one.holds for one in built.figures if one.holds]


def test_a_pronoun_may_be_an_animal() -> None:
    wrong = list[str]()
    for before, words, relation in (
        ("A cow lies on her side, heaving.", "Walter kneels behind her.", "tended"),
        ("A cow lies on her side, heaving.", "Walter keeps one hand on her ribs.", "tended"),
        ("Walter kneels beside Fly.", "He runs a hand along her flank.", "tended"),
        ("A lamb bleats.", "Walter picks it up.", "arms"),
    ):
        breakdown, _ = staged(words, before)
        last = breakdown.sightings[-1]
        if (last.relation, bool(last.near)) != (relation, True):
            wrong.append(f"{before} {words} {last}")
    assert not wrong


def test_what_is_an_animals_own_brings_nobody_into_its_picture() -> None:
    _, built = staged("A cow lies on her side, heaving.")
    assert not built.figures
    assert [(one.kind, one.pose) for one in built.animals] == [("cow", "side")]


def test_a_cow_licks_with_its_head_down() -> None:
    _, built = staged("The cow turns and begins to lick.")
    assert [one.pose for one in built.animals] == ["graze"]


def test_who_kneels_is_in_no_bale_that_somebody_sits_on_in_another_picture() -> None:
    _, built = staged("Walter kneels in the straw.", "Walter sits against the bales.")
    (walter,) = built.figures[:1]
    low = [one for one in built.pieces if one.kind == "bales" and math.hypot(one.x - walter.x, one.z - walter.z) < 0.3]
    assert not low


def test_an_animal_that_looks_out_of_a_bag_has_the_bag_before_it_in_the_arms_of_who_carries_it() -> None:
    for words, kind, bag in (
        ("A kitten peeps out of his basket.", "kitten", "thing:basket"),
        ("A rabbit peers out of his bag.", "rabbit", "thing:bag"),
        ("A hen looks out of his coat.", "chicken", ""),
    ):
        _, built = staged(words, before="Walter laughs.")
        (walter,) = [one for one in built.figures if one.name == "WALTER"]
        (animal,) = [one for one in built.animals if one.kind == kind]
        bags = [one for one in built.pieces if one.kind.startswith("thing:")]
        assert [one.kind for one in bags] == ([bag] if bag else []), words
        assert animal.floor > 0.8
        assert math.hypot(animal.x - walter.x, animal.z - walter.z) < 0.6
        assert all(one.y < animal.floor < one.y + one.height for one in bags)
