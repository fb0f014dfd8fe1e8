"""Who sits at a console has it before them, as low as a desk: it hides nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.stage import Piece
from storyboard.painters.sketch.pieces import parts_of
from storyboard.painters.sketch.pieces_rooms import UPRIGHT
from storyboard.staging.action import CONSOLE
from storyboard.staging.fits import FITS
from storyboard.staging.pieces import piece


@pytest.mark.parametrize("heading", ["INT. SPACESHIP BRIDGE", "INT. CONTROL ROOM"])
def test_who_sits_at_the_console_is_at_one(plan: Callable[..., Any], heading: str) -> None:
    done = plan(f"{heading} - DAY\n\nMIA, 30, sits at the console. TOM, 40, waits.\n")
    assert "console" in {done.blocked(panel, "MIA").at for panel, _ in done.seen()}


def test_a_console_that_somebody_sits_at_has_no_screens_standing_on_it() -> None:
    low: Piece = piece("console", 0.0, 0.0, height=CONSOLE)
    assert FITS["console"].height == CONSOLE < UPRIGHT
    assert len(parts_of(low)) == 1 < len(parts_of(piece("console", 0.0, 0.0)))
