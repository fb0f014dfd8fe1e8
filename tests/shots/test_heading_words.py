"""Who walks to something that stands there has it ahead of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.heading_words import EVERY, KINDS, TO, headed
from storyboard.staging.fits import FITS, fit_of

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
STAGE = "{where} - DAY\n\nTOM, 40, waits here.\n\nMIA, 30, waits too.\n\nMIA\nWell?\n\n{words}\n"


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("walks to the grave", "to_gravestone"),
        ("goes slowly over to the old oak", "to_trunk"),
        ("crosses to the piano and sits", "to_piano"),
        ("approaches the fireplace", "to_fireplace"),
        ("runs towards the door", "to_door"),
        ("runs for the winch", "to_winch"),
        ("makes for the ladder", "to_ladder"),
        ("runs for her life", ""),
        ("walks to the door of the car", ""),
        ("walks to the car door", ""),
        ("walks to school", ""),
        ("points to the door", "to_door"),
    ],
)
def test_what_is_walked_to_is_named(told: str, at: str) -> None:
    assert headed(told) == at


@pytest.mark.parametrize(
    ("where", "words", "at"),
    [
        ("EXT. CHURCHYARD", "Mia walks to the grave.", "to_gravestone"),
        ("EXT. CHURCHYARD", "Mia runs to the gate.", "to_gate"),
        ("INT. PARLOUR", "Mia crosses to the fireplace.", "to_fireplace"),
        ("INT. LIGHTHOUSE - LAMP ROOM", "Mia runs for the winch.", "to_winch"),
        ("INT. PARLOUR", "Mia walks to Tom.", ""),
        ("INT. PARLOUR", "Mia points to the door.", ""),
    ],
)
def test_somebody_is_on_the_way_to_it(plan: Plan, where: str, words: str, at: str) -> None:
    done = plan(STAGE.format(where=where, words=words))
    panel, _ = done.seen()[-1]
    mia = next(one for one in panel.blocking if {who.id: who.name for who in done.breakdown.characters}[one.character] == "MIA")
    assert (mia.at if mia.at in EVERY else "") == at
    assert not at or mia.to is not None


def test_it_is_ahead_and_nearer_once_they_are_there() -> None:
    for kind in KINDS:
        going = fit_of(Blocking.model_validate({"character": "mia", "mark": {}, "pose": Pose.WALK, "to": {"x": 1.0}, "at": f"{TO}{kind}"}))
        assert going is not None
        assert going.ahead > FITS[f"{TO}{kind}"].ahead + 1.0 > 1.0, kind
