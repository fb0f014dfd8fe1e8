"""What a plan lists among the things of a panel is in its picture: pieces behind people, shapes with their names, pumpkins."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import vocabulary
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.pieces import KINDS
from storyboard.staging.stood import STANDING

TEXT = "EXT. FIELD - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n"


def listed(*names: str) -> Stage:
    """The stage of the first panel of a scene whose plan lists things by these nouns."""
    script = screenplay(fountain.read(TEXT), "a.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown, detail="full")
    panel = scene.panels[0].model_copy(update={"laid": tuple(map(vocabulary.about, names))})
    return stage(scene, panel, breakdown, 16 / 9)


def test_all_that_stands_about_is_a_piece() -> None:
    assert set(KINDS) >= STANDING


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("tractor", "tractor"),
        ("a deckchair", "deckchair"),
        ("wheelbarrow", "wheelbarrow"),
        ("hedge", "hedge"),
        ("bicycle trailer", "trailer"),
        ("the old fence", "fence"),
        ("root", "like_bunch:root"),
        ("pumpkin", "pumpkin"),
        ("an enormous pumpkin", "great_pumpkin"),
        ("farm cart", "hand_cart"),
        ("suitcase", "suitcase"),
        ("flames", "fire"),
        ("a bar stool", "stool"),
        ("gurney", "hospital_bed"),
        ("rowboat", "rowing_boat"),
        ("ambulance", "ambulance"),
        ("fridge", "fridge"),
        ("patience", ""),
        ("p12", ""),
    ],
)
def test_a_plain_noun_is_what_it_names(name: str, kind: str) -> None:
    assert vocabulary.about(name) == kind


def test_a_fire_is_before_the_only_one_who_is_there() -> None:
    for facing, way in ((60.0, 1.0), (-60.0, -1.0)):
        script = screenplay(fountain.read(TEXT), "a.fountain")
        breakdown = break_down(script)
        (scene,) = plan_script(script, breakdown, detail="full")
        panel = scene.panels[0]
        alone = (panel.blocking[0].model_copy(update={"facing": facing, "gaze": ""}),)
        built = stage(scene, panel.model_copy(update={"laid": ("fire",), "blocking": alone}), breakdown, 16 / 9)
        (fire,) = (one for one in built.pieces if one.kind == "fire")
        assert (fire.x - built.figures[0].x) * way > 0


def test_a_tractor_stands_behind_the_people_once() -> None:
    built = listed("tractor")
    (tractor,) = (one for one in built.pieces if one.kind == "tractor")
    assert all(tractor.z < figure.z for figure in built.figures)


def test_a_plain_shape_lies_there_with_its_name() -> None:
    assert [one.label for one in listed("root").pieces if one.kind == "thing:like_bunch"] == ["root"]
    assert "ROOT" in {tag.words for tag in listed("root").tags}
