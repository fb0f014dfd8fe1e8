"""Tests of the turns of phrase."""

from __future__ import annotations

import pytest

from storyboard.model.wording import counted, money


def test_counted() -> None:
    assert [counted(n, "panel") for n in (0, 1, 2)] == ["0 panels", "1 panel", "2 panels"]
    assert [counted(n, "speech", "speeches") for n in (1, 2)] == ["1 speech", "2 speeches"]


@pytest.mark.parametrize(("amount", "text"), [(0, "$0.00"), (0.039, "$0.039"), (0.5, "$0.50"), (12, "$12.00")])
def test_money(amount: float, text: str) -> None:
    assert money(amount) == text
