"""Where the eyes go of who looks at what stands there."""

from __future__ import annotations

import pytest

from tests.staging.conftest import stages


@pytest.mark.parametrize(("before", "level"), [("sits down on a chair", True), ("waits", False)])
def test_who_sits_before_what_stands_upright_does_not_bow_over_it(before: str, level: bool) -> None:
    found = stages(f"INT. KITCHEN - DAY\n\nLENA {before}.\n\nLENA\nSoon.\n\nLena looks at the oven.\n")[-1]
    (lena,) = found.figures
    assert lena.gaze is not None
    assert (lena.gaze[1] > 1.0) == level
