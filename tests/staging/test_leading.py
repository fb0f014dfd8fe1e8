"""Who leads an animal is ahead of it with the rope in a hand; what will not go is pulled at; a led team draws its cart."""

from __future__ import annotations

import math

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Animal, Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.space import heading


def staged(words: str, at: int = -1) -> tuple[tuple[Blocking, ...], Stage]:
    text = f"EXT. FIELD - DAY\n\nWYNN (30, woman) and BEN (40, man) wait.\n\nBEN\nYes.\n\nEXT. TRACK - DAY\n\n{words}\n"
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    scene = plan_script(script, breakdown, detail="full")[-1]
    return scene.panels[at].blocking, stage(scene, scene.panels[at], breakdown, 16 / 9)


def ahead(built: Stage, animal: Animal) -> float:
    """Metres the person is in front of an animal."""
    (figure,) = built.figures
    front = heading(animal.facing)
    return (figure.x - animal.x) * front[0] + (figure.z - animal.z) * front[2]


@pytest.mark.parametrize(
    ("words", "kind", "count"),
    [
        ("Wynn leads the horse by the halter.", "horse", 1),
        ("Ben leads a goat on a rope.", "goat", 1),
        ("Ben leads the horse by the reins to the trough.", "horse", 1),
        ("Wynn leads two cows along the track.", "cow", 2),
    ],
)
def test_who_leads_goes_ahead_with_the_rope_in_a_hand(words: str, kind: str, count: int) -> None:
    _, built = staged(words)
    led = [animal for animal in built.animals if animal.kind == kind]
    assert len(led) == count
    for animal in led:
        assert animal.lead is not None
        assert any(hand is not None and math.dist(hand, animal.lead) < 0.05 for hand in built.figures[0].touch)
        assert ahead(built, animal) > 1.0
        assert 48 <= abs(animal.facing) <= 132


@pytest.mark.parametrize("words", ["Ben walks three dogs.", "Wynn walks with her dog on a lead."])
def test_dogs_run_ahead_of_who_walks_them(words: str) -> None:
    _, built = staged(words)
    assert all(animal.lead is not None and ahead(built, animal) < 0 for animal in built.animals)


@pytest.mark.parametrize(
    "words", ["Ben pulls the stubborn donkey.", "Ben leads the reluctant mule.", "Ben leads a donkey that refuses to move."]
)
def test_what_will_not_go_stands_stiff_legged_before_who_pulls(words: str) -> None:
    _, built = staged(words)
    (animal,), (figure,) = built.animals, built.figures
    assert (animal.pose, figure.pose) == ("balk", Pose.PULL)
    assert ahead(built, animal) > 1.0


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Wynn leads the oxen and the cart down the track.", "ox"),
        ("Wynn leads the oxen. The cart creaks between tall oaks.", "ox"),
        ("Ben leads the horse and cart out of the wood.", "horse"),
    ],
)
def test_a_led_team_draws_its_cart_behind_it(words: str, kind: str) -> None:
    _, built = staged(words)
    (cart,) = [piece for piece in built.pieces if piece.kind == "horse_cart"]
    team = [animal for animal in built.animals if animal.kind == kind]
    assert team
    assert all(animal.lead is not None and ahead(built, animal) > 1.0 for animal in team)
    front = heading(team[0].facing)
    assert (cart.x - team[0].x) * front[0] + (cart.z - team[0].z) * front[2] < -2.0


@pytest.mark.parametrize("words", ["Ben leads Wynn at gunpoint.", "Ben frogmarches Wynn to the barn at gunpoint."])
def test_who_is_led_at_gunpoint_goes_before_the_gun(words: str) -> None:
    blocking, built = staged(words)
    assert {(item.character, item.pose) for item in blocking} == {("c1", Pose.HANDS_UP), ("c2", Pose.AIM)}
    ben, wynn = (next(figure for figure in built.figures if figure.name == name) for name in ("BEN", "WYNN"))
    front = heading(wynn.facing)
    assert (ben.x - wynn.x) * front[0] + (ben.z - wynn.z) * front[2] < -0.3
