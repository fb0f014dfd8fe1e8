"""Somebody whom a sentence shows in a mirror is small in a picture of that mirror, and stands nowhere else in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.shots import mirrored

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. SQUARE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Anna stops at a postcard rack. In its little mirror: Ben, forty metres back, not looking at her.", mirrored.RACK),
        ("In the mirror: Ben.", mirrored.SEEN),
        ("In the dusty shop window: Ben, under a lamp post.", mirrored.WINDOW),
        ("In Anna's rear-view mirror: Ben.", mirrored.CAR),
    ],
)
def test_who_is_seen_in_a_mirror_is_in_a_picture_of_it(plan: Plan, told: str, kind: str) -> None:
    panel, shot = plan(HEAD + told + "\n", "full").seen()[-1]
    assert shot.framing is Framing.INSERT
    assert (panel.detail.kind, panel.detail.by) == (kind, "c2")


@pytest.mark.parametrize("told", ["Ben looks in the mirror.", "In the mirror, Ben fixes his tie.", "In the window a light goes on."])
def test_who_looks_into_a_mirror_is_not_seen_so(told: str) -> None:
    assert mirrored.of(told, ("c2",)) == ("", "")
