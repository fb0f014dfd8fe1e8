"""Who ducks under what another carries is right under it; whoever runs after them keeps clear of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.trays import FLUNG

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. STREET - DAY\n\nINES (28, woman) sprints into the street. VASCO (40, man) behind her.\n\n"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("A WAITER swings out of a doorway with a tray. Ines goes under it. Vasco goes through it.", "goes under"),
        ("A WAITER carries a tray. Ines ducks under the tray.", "ducks under"),
    ],
)
def test_who_ducks_under_a_tray_is_right_under_it(plan: Plan, told: str, words: str) -> None:
    done = plan(f"{HEAD}{told}\n", "full")
    panel = done.with_words(words)[0]
    ines, waiter = (done.blocked(panel, name) for name in ("INES", "WAITER"))
    assert ines.pose is Pose.CROUCH
    assert abs(ines.mark.x - waiter.mark.x) < 0.7
    assert waiter.facing * (ines.mark.x - waiter.mark.x) > 0
    runners = [one.mark.x for one in panel.blocking if one.pose is Pose.RUN]
    assert all(abs(x - waiter.mark.x) > 0.9 for x in runners)


def test_who_looks_under_a_thing_goes_under_nobody(plan: Plan) -> None:
    done = plan(f"{HEAD}A WAITER carries a tray. Ines looks under the table.\n", "full")
    panel = done.with_words("looks under")[0]
    assert abs(done.blocked(panel, "INES").mark.x - done.blocked(panel, "WAITER").mark.x) > 0.7


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("A WAITER swings out of a doorway with a tray. Ines goes under it. Vasco goes through it.", "goes through"),
        ("A WAITER carries a tray. Vasco crashes into the waiter.", "crashes into"),
    ],
)
def test_who_runs_into_a_tray_drives_its_bearer_before_them_and_it_flies(plan: Plan, told: str, words: str) -> None:
    done = plan(f"{HEAD}{told}\n", "full")
    panel = done.with_words(words)[0]
    vasco, waiter = (done.blocked(panel, name) for name in ("VASCO", "WAITER"))
    assert (vasco.pose, vasco.gaze) == (Pose.PUSH, waiter.character)
    assert (waiter.at, waiter.holds, waiter.thing) == (FLUNG, "", "")
    assert waiter.facing * (waiter.mark.x - vasco.mark.x) > 0


def test_who_is_under_a_tray_stays_there_when_it_flies(plan: Plan) -> None:
    done = plan(f"{HEAD}A WAITER swings out of a doorway with a tray. Ines goes under it. Vasco goes through it.\n", "full")
    assert done.blocked(done.with_words("goes through")[0], "INES").pose is Pose.CROUCH


def test_who_goes_through_a_door_runs_into_no_tray(plan: Plan) -> None:
    done = plan(f"{HEAD}A WAITER carries a tray. Vasco goes through the gate.\n", "full")
    assert done.blocked(done.with_words("goes through")[0], "WAITER").at != FLUNG
