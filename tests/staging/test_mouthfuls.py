"""What mouths do with what is in the hand: bite, chew, smell."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Expression, Pose
from storyboard.model.stage import Figure
from storyboard.painters.sketch.halves import CRUMB, LOAF, bitten, halved
from storyboard.painters.sketch.miens import SHUT, mien_of
from storyboard.painters.sketch.things_marks import Marks, box_of
from storyboard.staging.figures import bones
from storyboard.staging.mouthfuls import CHEWS, SNIFFS, bites


def _who(pose: Pose = Pose.EAT, **update: object) -> Figure:
    return Figure(character="c1", name="MIA", facing=40.0, pose=pose, holds="apple").model_copy(update=update)


@pytest.mark.parametrize(
    ("figure", "bitten_into"),
    [
        (_who(), True),
        (_who(holds="bread"), True),
        (_who(holds="spoon"), False),
        (_who(holds="soup"), False),
        (_who(holds="coin"), False),
        (_who(holds=""), False),
        (_who(fingers=CHEWS), False),
        (_who(Pose.HOLD), False),
    ],
)
def test_food_in_the_hand_of_who_eats_is_bitten_into(figure: Figure, *, bitten_into: bool) -> None:
    assert bites(figure) is bitten_into


def test_who_bites_has_the_mouth_open_and_who_chews_has_it_shut_over_a_full_cheek() -> None:
    bite, chew = (mien_of(figure, Pose.EAT, 120.0) for figure in (_who(), _who(fingers=CHEWS)))
    assert bite.gape > 0.1
    assert bite.teeth
    assert not bite.full
    assert chew.gape == 0.0
    assert chew.full


def test_who_smells_at_something_has_eyes_and_mouth_shut_and_who_is_disgusted_pulls_a_face() -> None:
    plain = mien_of(_who(Pose.HOLD, fingers=SNIFFS), Pose.HOLD, 120.0)
    foul = mien_of(_who(Pose.HOLD, fingers=SNIFFS, expression=Expression.DISGUSTED), Pose.HOLD, 120.0)
    assert (plain.lid, plain.gape) == (SHUT, 0.0)
    assert foul.nose > 0
    assert foul.lid > SHUT


@pytest.mark.parametrize("kind", ["apple", "bread", "sandwich", "carrot", "cookie"])
def test_a_mouthful_is_gone_from_the_upper_end(kind: str) -> None:
    x0, low, x1, high = box_of(bitten(kind))
    assert high - low > 0
    assert high < 0.6 * max(high - low, x1 - x0) + 6


@pytest.mark.parametrize("marks", [bitten("bread"), halved("bread", 1.0), halved("bread", -1.0, 0.32)])
def test_a_loaf_shows_its_crumb_where_it_is_bitten_or_torn(marks: Marks) -> None:
    crust, crumb = marks[0], marks[1]
    assert (crust.tone, crumb.tone) == (LOAF[0].tone, CRUMB)
    wide, high = (max(xs) - min(xs) for xs in zip(*crumb.points, strict=True))
    assert min(wide, high) > 2.0


@pytest.mark.parametrize("kind", ["apple", "letter"])
def test_what_is_no_loaf_has_no_crumb(kind: str) -> None:
    assert all(mark.tone != CRUMB for mark in (*bitten(kind), *halved(kind, 1.0)))


def test_what_is_chewed_on_is_lower_than_what_is_bitten_into() -> None:
    bite, chew = (bones(figure).wrists[1][1] for figure in (_who(), _who(fingers=CHEWS)))
    assert chew < bite - 0.1
