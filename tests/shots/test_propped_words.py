"""Who has the back against something out of doors is told from who sits on it, and from what is leant there."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from storyboard.shots import propped_words
from storyboard.shots.fittings import fitting
from storyboard.staging.fits import FITS, POSED


@pytest.mark.parametrize(
    ("pose", "told", "at"),
    [
        (Pose.SIT, "sits on the ground, her back against a rock", "against_rock"),
        (Pose.LEAN, "leans against a boulder", "against_rock"),
        (Pose.SIT, "sits down with his back to the old oak", "against_tree"),
        (Pose.LEAN, "leans her back against the tree", "against_tree"),
        (Pose.LEAN, "leans against the wagon wheel", "against_wheel"),
        (Pose.SIT, "sits slumped against a fence post", "against_post"),
        (Pose.LEAN, "leans against a lamppost", "against_lamp"),
        (Pose.SIT, "sits on a rock", ""),
        (Pose.LEAN, "leans against the wall", ""),
        (Pose.LEAN, "leans his rifle against a tree", ""),
    ],
)
def test_what_the_back_is_against_is_named(pose: Pose, told: str, at: str) -> None:
    found = fitting(pose, told)
    assert (found if found in propped_words.EVERY else "") == at


def test_it_is_behind_them_and_who_sits_does_so_on_the_ground() -> None:
    for at in propped_words.EVERY:
        assert FITS[at].ahead < -0.2, at
        assert POSED[at, Pose.SIT].ahead < -0.2, at
        assert (POSED[at, Pose.SIT].seat or 1.0) < 0.1, at


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("leans his bicycle against a lamp post", "leant_lamp"),
        ("props her bike against the old oak", "leant_tree"),
        ("leans the ladder up against the wall", "leant_wall"),
        ("stands the broom against the wall", "leant_wall"),
        ("rests two oars against the fence", "leant_fence"),
        ("puts his back against the wall", ""),
        ("rests her tired head against the wall", ""),
        ("puts the cup on the wall", ""),
        ("leans against the wall", ""),
    ],
)
def test_what_something_is_leant_on_is_named(told: str, at: str) -> None:
    found = fitting(Pose.PUT, told)
    assert (found if found in propped_words.LEANT_AT else "") == at


def test_what_something_is_leant_on_is_before_them_and_behind_it() -> None:
    for at in propped_words.LEANT_AT:
        fit = FITS[at]
        assert fit.ahead > 1.0, at
        assert fit.faces is not None, at
        assert fit.faces[0] > 90.0, at
