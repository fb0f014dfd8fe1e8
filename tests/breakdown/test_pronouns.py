"""Who is a man and who is a woman, as far as pronouns tell."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.script import fountain
from storyboard.script.scenes import screenplay


@pytest.mark.parametrize(
    ("action", "builds"),
    [
        ("OBI, 59, lathers a pane. Beside him his partner, ZUL, 26, follows.\n\nZUL wipes her face.", {"OBI": "man", "ZUL": "woman"}),
        (
            "Behind it saunters OBI, a stick across his shoulders.\n\nObi seizes ZUL by the collar. The shirt rips. She looks down.",
            {"OBI": "man"},
        ),
        ("Obi grins. He holds it above her head. She jumps.", {"OBI": "man"}),
        ("ZUL drops down. She marches round the front, up to OBI's chest, and sticks out her hand. Obi drops his stick.", {"OBI": "man"}),
        ("OBI, whiskery, dozes. She glides by.", {"OBI": "man"}),
    ],
)
def test_a_pronoun_speaks_for_whom_it_means(action: str, builds: dict[str, str]) -> None:
    cue = "\n\nOBI\nGo.\n\nZUL\nNo.\n"
    people = break_down(screenplay(fountain.read(f"INT. KITCHEN - DAY\n\n{action}{cue}"), "test.fountain")).characters
    assert {who.name: who.appearance.build for who in people if who.name in builds} == builds


def test_several_who_are_counted_are_no_children() -> None:
    text = "EXT. STREET - NIGHT\n\nTwo OFFICERS fold Strand, dripping, into the back of a car.\n"
    people = break_down(screenplay(fountain.read(text), "test.fountain")).characters
    assert [who.age.value for who in people] == ["adult"] * 3
