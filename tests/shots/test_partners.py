"""What somebody who speaks in a panel speaks into."""

from __future__ import annotations

from storyboard.model.shots import Pose
from tests.shots.conftest import Plan

CALLED = """INT. ROOM - DAY

ANNA and BEN wait at a window.

BEN
Is anybody there?

Anna has the microphone before he has finished.

ANNA
How many are you?
"""


def test_who_has_a_microphone_in_the_hand_and_speaks_speaks_into_it(plan: Plan) -> None:
    done = plan(CALLED)
    panel, _ = done.with_words("Anna has the microphone")
    seen = done.blocked(panel, "ANNA")
    assert (seen.pose, seen.thing, seen.speaks) == (Pose.SPEAK_INTO, "microphone", True)
