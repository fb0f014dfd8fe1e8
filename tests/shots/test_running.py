"""Who runs: under something they do not stay crouching, and who answers somebody has stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


def test_who_goes_under_something_is_not_crouching_from_then_on(plan: Plan) -> None:
    done = plan(
        "EXT. STREET - DAY\n\nANNA runs down the street.\n\nA WAITER swings out with a tray. Anna goes under it.\n\n"
        "BORIS looks up.\n\nBORIS\nThat was her.\n\nBoris follows.\n",
        "full",
    )
    under = done.blocked(done.with_words("goes under")[0], "ANNA")
    later = [
        one
        for panel, _ in done.seen()
        for one in panel.blocking
        if one.character == under.character and panel.id != done.with_words("goes under")[0].id
    ]
    assert under.pose is Pose.CROUCH
    assert Pose.CROUCH not in {one.pose for one in later}


def test_who_answers_has_stopped_running(plan: Plan) -> None:
    done = plan(
        "INT. STATION - DAY\n\nANNA runs for the train.\n\nBORIS, badge held up.\n\nBORIS\nAnna Falk.\n\nANNA\nUntil this morning.\n"
    )
    talk = done.with_words("badge held up")[0]
    assert done.blocked(talk, "ANNA").pose is not Pose.RUN
    assert done.blocked(talk, "ANNA").to is None


def test_who_runs_while_they_speak_still_runs(plan: Plan) -> None:
    done = plan("INT. STATION - DAY\n\nBORIS waits.\n\nANNA runs for the train.\n\nANNA\nWait!\n")
    assert done.blocked(done.with_words("runs for")[0], "ANNA").pose is Pose.RUN
