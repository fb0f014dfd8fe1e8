from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]


@pytest.mark.parametrize(
    ("headings", "days"),
    [
        (["INT. A - DAY", "INT. B - DAY", "INT. C - NIGHT"], [1, 1, 1]),
        (["INT. A - NIGHT", "INT. B - MORNING", "INT. C - NIGHT", "INT. D - DAY"], [1, 2, 2, 3]),
        (["INT. A - NIGHT", "INT. B - CONTINUOUS", "INT. C - LATER", "INT. D - DAWN"], [1, 1, 1, 2]),
        (["INT. A - DAY", "INT. B - THE NEXT DAY", "INT. C - TWO WEEKS LATER"], [1, 2, 3]),
        (["INT. A - MOMENTS LATER", "INT. B - SAME TIME"], [1, 1]),
        (["INT. A - DAY", "INT. B - DAY (FLASHBACK)", "INT. C - NIGHT", "INT. D - DAY"], [1, 3, 1, 2]),
        (["INT. A - DUSK", "INT. B - NIGHT", "INT. C - EVENING"], [1, 1, 2]),
        (["INT. A - NUIT", "INT. B - JOUR"], [1, 2]),
        (["INT. A", "INT. B"], [1, 1]),
        (["EXT. A - DAY", "EXT. A - TWO WINTERS LATER", "EXT. A - Two winters later"], [1, 2, 3]),
        (["INT. A - MOMENTS LATER (FLASHBACK)"], [1]),
        (["INT. A - DAY (DREAM)", "INT. B - DAY (FLASHBACK)"], [1, 1]),
    ],
)
def test_days_by_headings(script: Script, headings: list[str], days: list[int]) -> None:
    found = break_down(script("\n".join(f"# {heading}\nx." for heading in headings))).story_days
    assert list(found.values()) == days


def test_a_title_on_screen_moves_the_day(script: Script) -> None:
    text = "# INT. A - DAY\nx.\n# INT. B - DAY\nSUPER: THREE DAYS LATER\n# INT. C - DAY\nTwo days later he may come, he says."
    assert break_down(script(text)).story_days == {"s1": 1, "s2": 2, "s3": 2}


def test_a_line_that_only_says_how_much_later_it_is_moves_the_day(script: Script) -> None:
    text = "# EXT. A - DAY\nx.\n# EXT. A - DAY\nTwo winters later.\n# EXT. A - DAY\nMoments later.\n"
    assert break_down(script(text)).story_days == {"s1": 1, "s2": 2, "s3": 2}
