"""Who leans out of a window alone is seen near, whatever wall is below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing, Size

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "EXT. STREET - MORNING\n\nLENA (50, woman) walks along the street.\n\nLENA\nMorning!\n\n"


@pytest.mark.parametrize("window", ["lowest window", "upper window"])
def test_who_leans_out_of_a_window_is_near(plan: Plan, window: str) -> None:
    told = f"NILS, 7, leans out of the {window} with a coin in his hand."
    _, shot = plan(f"{HEAD}{told}\n\nNILS\nHello.\n", "full").with_words("leans out")
    assert (shot.framing, shot.size) == (Framing.SINGLE, Size.MS)
