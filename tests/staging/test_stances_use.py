"""Stances by what a pose is done with."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.staging.stances_deeds import DEEDS
from storyboard.staging.stances_use import WITH


def test_a_phone_that_films_is_held_up_ahead_of_the_face_and_not_at_the_eyes() -> None:
    films, spies = WITH[Pose.SPY, "phone"].right, DEEDS[Pose.SPY].right
    assert films is not None
    assert spies is not None
    assert films.at[1] < spies.at[1]
    assert films.at[2] > spies.at[2]
