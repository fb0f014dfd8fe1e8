"""Sofas, armchairs and chairs in a row by the words: who is on them, how, and that sleep is seen; what sticks in a door."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
INTRO = "INT. HALL - DAY\n\nANNA (30), a woman in glasses, and BORIS (40), a man in a hat, wait.\n\nANNA\nYes.\n\nBORIS\nSo.\n\n"
TOLD = (
    ("Boris lies on the sofa.", Pose.LIE, None, "sofa"),
    ("Boris flops onto the couch.", Pose.SIT, None, "sofa"),
    ("Boris is asleep on the settee.", Pose.LIE, Pose.SLEEP, "sofa"),
    ("On the couch, Boris is asleep.", Pose.LIE, Pose.SLEEP, "sofa"),
    ("Boris jumps up and down on the sofa.", Pose.JUMP, None, "sofa"),
    ("Boris sinks into the armchair.", Pose.SIT, None, "armchair"),
    ("In the armchair, Boris sleeps.", Pose.SIT, Pose.SLEEP, "armchair"),
    ("Boris is asleep across three plastic chairs.", Pose.LIE, Pose.SLEEP, "chairs"),
    ("Boris pushes the sofa through the doorway.", Pose.PUSH, None, "jammed_sofa"),
    ("The sofa is stuck in the doorway. Boris pulls.", Pose.PULL, None, "jammed_sofa"),
    ("The sofa is stuck in the doorway. Boris pulls. Anna pushes.", Pose.PULL, None, "jammed_sofa"),
    ("The sofa was stuck in the doorway. It comes free. Boris pushes the sofa.", Pose.PUSH, None, "big_sofa"),
)


def test_who_is_told_to_be_on_a_seat_is_on_it(plan: Plan) -> None:
    wrong = []
    for action, pose, gesture, at in TOLD:
        made = plan(f"{INTRO}{action}\n")
        now = made.blocked(made.scenes[0].panels[-1], "BORIS")
        if (now.pose, now.gesture, now.at) != (pose, gesture, at):
            wrong.append((action, now.pose, now.gesture, now.at))
    assert wrong == []
