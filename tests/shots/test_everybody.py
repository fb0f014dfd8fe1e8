"""`All` who are there do it together."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from tests.shots.conftest import planned

SCENE = "INT. RESTAURANT - NIGHT\n\nAt the table: ANNA, BEN, CARA, DAN, EVE, FINN, GIA and HUGO.\n\nANNA\nCheers.\n\n"


def test_all_raise_their_glasses() -> None:
    made = planned(SCENE + "All raise their glasses.")
    panel, shot = made.with_words("All raise")
    assert {one.gesture or one.pose for one in panel.blocking} == {Pose.SHOW}
    assert len(shot.subjects) == len(panel.blocking) == 8


@pytest.mark.parametrize("words", ["All night long, rain.", "All is quiet.", "All the doors are shut."])
def test_all_of_something_is_nobody(words: str) -> None:
    panel, _ = planned(SCENE + words).with_words(words)
    assert Pose.SHOW not in {one.gesture or one.pose for one in panel.blocking}
