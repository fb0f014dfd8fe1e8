"""How long a panel lasts: from the words it covers, or fitted to a wanted length.

Speech runs at 2.5 words a second with half a second of air; action takes 0.2 s a word and half a second, at least one.
Estimates are rounded to a quarter of a second (CONVENTIONS d7).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.board import SceneBoard
from storyboard.model.errors import InputError

WORDS_A_SECOND = 2.5
AIR = 0.5
SECONDS_A_WORD = 0.2
LEAST_ACTION = 1.0
LEAST_TITLE = 2.5
ESTABLISHING = 3.0
"""Seconds of a wide that covers no words."""
LEAST_WIDE = 2.0
"""Seconds a wide that opens a scene lasts at least."""
SILENT = 1.5
"""Seconds of any other panel that covers no words."""
QUARTER = 0.25


def speech(text: str) -> float:
    """Seconds to say `text`, unrounded."""
    return len(text.split()) / WORDS_A_SECOND + AIR


def action(text: str) -> float:
    """Seconds to see what `text` describes, unrounded."""
    return max(LEAST_ACTION, len(text.split()) * SECONDS_A_WORD + AIR)


def title(text: str) -> float:
    """Seconds to read `text` from the screen, unrounded."""
    return max(LEAST_TITLE, len(text.split()) / WORDS_A_SECOND + 1.0)


def rounded(seconds: float) -> float:
    """To a quarter of a second, at least one quarter."""
    return max(QUARTER, math.floor(seconds / QUARTER + 0.5) * QUARTER)


def shares(weights: Sequence[float], total: int) -> list[int]:
    """Whole numbers of at least one that add up to `total`, in proportion to the weights (largest remainders).

    Raises:
        ValueError: there are more weights than `total`.
    """
    if len(weights) > total:
        raise ValueError("more parts than there is to share")
    whole = math.fsum(weights)
    exact = [total * weight / whole if whole > 0 else total / len(weights) for weight in weights]
    parts = [max(1, int(value)) for value in exact]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for i in order[: max(0, total - sum(parts))]:
        parts[i] += 1
    while (over := sum(parts) - total) > 0:
        for i in [i for i in reversed(order) if parts[i] > 1][:over]:
            parts[i] -= 1
    return parts


def fit(scenes: Sequence[SceneBoard], length: float, fps: float = 24.0) -> tuple[SceneBoard, ...]:
    """The same scenes with durations scaled so that all panels together last `length` seconds, exact to the frame.

    Panels that are omitted keep their duration and do not count. A board without panels is returned as it is.

    Raises:
        InputError: the length is not positive, or shorter than one frame a panel.
    """
    panels = [panel for scene in scenes for panel in scene.panels if not panel.omitted]
    if not panels:
        return tuple(scenes)
    frames = round(length * fps) if math.isfinite(length) and math.isfinite(fps) and fps > 0 else 0
    if frames < len(panels):
        raise InputError(
            f"A length of {length:g} s at {fps:g} frames a second is too short for {len(panels)} panels. "
            "Ask for a longer --length or a coarser --detail."
        )
    counts = shares([panel.duration for panel in panels], frames)
    new = {panel.id: count / fps for panel, count in zip(panels, counts, strict=True)}
    return tuple(_with_durations(scene, new) for scene in scenes)


def _with_durations(scene: SceneBoard, new: dict[str, float]) -> SceneBoard:
    panels = tuple(p.model_copy(update={"duration": new[p.id]}) if p.id in new else p for p in scene.panels)
    return scene.model_copy(update={"panels": panels})
