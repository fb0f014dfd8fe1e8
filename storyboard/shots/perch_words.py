"""Small animals on somebody's shoulder, as words of `Blocking.state`: `parrot_shoulder`."""

from __future__ import annotations

from storyboard.breakdown.lists import ordered

ON_SHOULDER: dict[str, str] = {f"{kind}_shoulder": kind for kind in ordered("parrot crow owl eagle bird gull monkey cat rat squirrel")}
"""The species of each."""


def perched(state: str) -> str:
    """The species that somebody of such a state has on the shoulder; empty for none."""
    return next((ON_SHOULDER[word] for word in state.split() if word in ON_SHOULDER), "")
