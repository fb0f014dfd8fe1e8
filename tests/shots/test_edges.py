"""Falls off what has given way: as from a height, and nobody lies up there afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
ON = "EXT. FOOTBRIDGE - DAY\n\nMIA (30) and TOM (40) fight.\n\nMIA\nNo!\n\n"


def tom(plan: Plan, story: str, words: str) -> tuple[Pose, str] | None:
    """What Tom does in the panel of these words, and at what; None where he is not there."""
    done = plan(f"{ON}{story}\n\nMIA\nGod.\n")
    panel, _ = done.with_words(words)
    return next(((one.pose, one.at) for one in panel.blocking if one.character == done.who("TOM")), None)


def test_falls_by_what_gave_way(plan: Plan) -> None:
    gave = "Tom hits the rail, and the rail gives.\n\nTom falls."
    assert tom(plan, gave, "Tom falls") == (Pose.FALL, "drop")
    assert tom(plan, f"{gave}\n\nFrom above: his coat opens.", "his coat opens") == (Pose.FALL, "drop")
    assert tom(plan, f"{gave}\n\nMia looks at her hands. She sits down.", "sits down") is None
    assert tom(plan, "Mia pushes him. Tom falls.", "Tom falls") == (Pose.FALL, "")
    assert tom(plan, "The rail gives. Tom falls to his knees.", "to his knees") != (Pose.FALL, "drop")
