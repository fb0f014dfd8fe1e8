"""A hand whose owner the next sentence names is that person's, and does what hands do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.strange_hands import told_of_owner

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


@pytest.mark.parametrize(
    ("text", "ahead", "told"),
    [
        ("A hand takes her by the shoulder.", " Mia, out of breath.", "Mia takes her by the shoulder."),
        ("A heavy hand lands on his shoulder.", " It's MIA.", "MIA lays a hand on his shoulder."),
        ("A hand grabs her arm.", " She screams.", "A hand grabs her arm."),
        ("A hand grabs her arm.", "", "A hand grabs her arm."),
        ("Tom takes her hand.", " Mia, out of breath.", "Tom takes her hand."),
    ],
)
def test_the_name_behind_a_hand_is_its_owners(text: str, ahead: str, told: str) -> None:
    assert told_of_owner(text, ahead) == told


def test_who_is_named_behind_a_hand_has_it_on_the_other(plan: Plan) -> None:
    told = "Tom runs. A hand takes him by the shoulder and turns him round. Mia, out of breath, a badge held up.\n"
    done = plan("INT. STATION - DAY\n\nTOM (40, man) and MIA (30, woman) wait.\n\nTOM\nWell?\n\n" + told, "full")
    seen = [(one.character, one.pose, one.at) for panel, _ in done.seen() for one in panel.blocking]
    assert (done.who("MIA"), Pose.STAND, "turned_round") in seen
