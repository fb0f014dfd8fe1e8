"""Three planes of value: what lies behind the people pales into the air by day and sinks into the dark by night, what stands before
them is dark; how much, is measured against what the people of the panel wear.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyboard.model.shots import Time
from storyboard.model.stage import Stage, Vec
from storyboard.staging.space import View

INTO: dict[tuple[Time, bool], tuple[float, str]] = {
    (Time.DAY, False): (0.58, "haze"),
    (Time.DAY, True): (0.28, "haze"),
    (Time.DAWN, False): (0.4, "haze"),
    (Time.DAWN, True): (0.2, "haze"),
    (Time.DUSK, False): (0.34, "haze"),
    (Time.DUSK, True): (0.2, "ink"),
    (Time.NIGHT, False): (0.12, "ink"),
    (Time.NIGHT, True): (0.1, "ink"),
}
"""By time and whether it is inside: the most that a thing takes on of what lies behind everything, and what that is."""
NEXT = 1.1
"""How many times as far away as the people something is that begins to recede."""
FRONT, DARKENED = 0.6, 0.34
"""The share of the way to the people within which a thing is the foreground, and the most it takes on of the ink."""
PALE, BLACK = 0.26, 0.66
"""Tones of cloth: paler ones need a grey behind them by day, darker ones a light by night."""
HELD_BACK = 0.45
"""What is left of the receding where it would bring the set nearer to what people wear."""
BEHIND_BLACK = (0.24, "paper")
"""What the walls of a room take on where they would sink into the dark behind somebody in dark clothes."""
GROUP = 1.8
"""How many times as far away as the nearest somebody may be who still belongs to the middle plane."""
SMALLEST = 0.6
"""Metres; nearer subjects have no planes."""


@dataclass(frozen=True, slots=True)
class Planes:
    """Where the people of a panel are, and what the set behind them turns into."""

    focus: float = 0.0
    """Metres from the lens; 0 for a picture of one plane."""
    share: float = 0.0
    into: str = "haze"
    """`haze`, `ink` or `paper`."""
    claimed: bool = False
    """Whether somebody of the panel wears the accent, which then is theirs."""

    def behind(self, depth: float) -> float:
        """How much a thing at that distance takes on of what is behind, 0 to 1."""
        return self.share * max(0.0, 1.0 - self.focus * NEXT / depth) if depth > 0 else 0.0

    def before(self, depth: float) -> float:
        """How much a thing at that distance takes on of the ink because it is the foreground."""
        return DARKENED * max(0.0, 1.0 - max(depth, 0.0) / (self.focus * FRONT)) if self.focus else 0.0


ONE = Planes()
"""Of a picture without depth."""


def planes_of(stage: Stage, view: View) -> Planes:
    """The planes of a panel."""
    focus = _focus(stage, view)
    if focus < SMALLEST or stage.ground == "none":
        return ONE
    share, into = _against(stage, *INTO[(stage.light.time, stage.interior)])
    return Planes(round(focus, 2), share, into, any(one.appearance.accent for one in stage.figures))


def _focus(stage: Stage, view: View) -> float:
    """How far away the middle plane is: the farthest of those who stand together; of a crowd alone its first row."""
    people = [(one.x, one.floor + 1.0, one.z) for one in stage.figures if not one.foreground]
    found = _depths(view, people or [(one.x, 1.0, one.z) for one in stage.extras] or [stage.camera.target])
    if not found:
        return 0.0
    return max(depth for depth in found if depth <= found[0] * GROUP) if people else found[len(found) // 4]


def _depths(view: View, points: list[Vec]) -> list[float]:
    return sorted(depth for point in points if (depth := view.depth(point)) > view.near)


def _against(stage: Stage, share: float, into: str) -> tuple[float, str]:
    """How far the set goes the way of its time: less by day behind people in pale clothes, and towards the light behind dark ones."""
    people = [one.appearance for one in stage.figures if not one.foreground]
    tones = [look.tone for look in people if not look.accent]
    if into == "haze":
        pale = bool(tones) and len(tones) == len(people) and sum(tones) / len(tones) < PALE
        return share * HELD_BACK if pale else share, into
    return BEHIND_BLACK if stage.interior and tones and max(tones) > BLACK else (share, into)
