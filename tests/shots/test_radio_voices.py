"""A voice that a radio brings is heard at it: whoever listens has it at the ear."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

HEARD = "This is the trawler. Is anybody there?"


def at_ear(told: str, cue: str) -> list[str]:
    """What those have in the hand who listen while the voice is heard."""
    text = f"INT. LOFT - NIGHT\n\nMIA (30) and TOM (40) stand here.\n\nMIA\nYes.\n\n{told}\n\n{cue}\n{HEARD}\n"
    script = screenplay(fountain.read(text), "t.fountain")
    spoken = next(one.id for one in script.elements if one.text == HEARD)
    panels = [panel for board in plan_script(script, break_down(script), detail="full") for panel in board.panels]
    panel = next(one for one in panels if any(cover.element == spoken for cover in one.covers))
    return sorted(one.thing or one.holds for one in panel.blocking if Pose.LISTEN in (one.pose, one.gesture))


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        ("The radio crackles.", "SKIPPER (V.O.)"),
        ("A burst of static from the handset.", "SKIPPER (V.O.)"),
        ("A pause.", "SKIPPER (V.O.)\n(over the radio)"),
    ],
)
def test_who_hears_a_voice_from_a_radio_has_it_at_the_ear(told: str, cue: str) -> None:
    assert at_ear(told, cue) == ["", "radio"]


@pytest.mark.parametrize(("told", "cue"), [("A pause.", "SKIPPER (V.O.)"), ("The radio plays a waltz.", "SKIPPER (V.O.)")])
def test_any_other_voice_is_heard_with_the_bare_hand(told: str, cue: str) -> None:
    assert at_ear(told, cue) == ["", ""]
