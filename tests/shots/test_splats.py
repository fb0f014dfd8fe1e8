"""What bursts on glass: what it leaves there, by the words and by what was thrown before."""

from __future__ import annotations

import pytest

from storyboard.shots import splats


@pytest.mark.parametrize(
    ("text", "earlier", "left"),
    [
        ("An egg bursts on the windscreen.", (), "egg"),
        ("The tomatoes splatter across the windshield.", (), "tomato"),
        ("It bursts on the windscreen of the Mercedes.", ("He takes the tart out of his pocket and throws it.",), "pastry"),
        ("A stone hits the windscreen.", ("He throws an egg.",), ""),
        ("It bursts on the windscreen.", (), ""),
    ],
)
def test_what_is_soft_leaves_its_own_splash(text: str, earlier: tuple[str, ...], left: str) -> None:
    assert splats.of(text, earlier) == left
