"""Three planes of value: what lies behind the people pales into the air by day and sinks into the dark by night, what stands before
them is dark; how much, is measured against what the people of the panel wear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storyboard.model.shots import Time
from storyboard.model.stage import Stage, Vec
from storyboard.staging.space import View

if TYPE_CHECKING:
    from storyboard.painters.sketch.mood import Mood

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
APART = 0.15
"""Tones that people's clothes and the set behind them are apart at least, where that can be had."""
OTHERS: dict[bool, tuple[tuple[float, str], ...]] = {
    True: ((0.3, "paper"), (0.3, "ink"), (0.5, "paper")),
    False: ((0.26, "haze"), (0.3, "ink")),
}
"""What the set may do instead, inside and outside, where it would come too near to what people wear."""
WITHIN, OUTDOORS = 0.42, 0.5
"""How much of the receding the wall behind people in a room takes on as a rule, and what is behind them outside."""
FRONTS = 0.26
"""Tone of most of what is behind people outside."""
FALL = 0.07
"""How much darker a room is at people's height than its tone says, at least."""
TARGETS: dict[str, float] = {"haze": 0.06, "ink": 1.0, "paper": 0.0}
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
    crowd: bool = False
    """Whether a crowd is what the panel is about."""

    def behind(self, depth: float) -> float:
        """How much a thing at that distance takes on of what is behind, 0 to 1."""
        return self.share * max(0.0, 1.0 - self.focus * NEXT / depth) if depth > 0 else 0.0

    def before(self, depth: float) -> float:
        """How much a thing at that distance takes on of the ink because it is the foreground."""
        return DARKENED * max(0.0, 1.0 - max(depth, 0.0) / (self.focus * FRONT)) if self.focus else 0.0


ONE = Planes()
"""Of a picture without depth."""


def planes_of(stage: Stage, view: View, mood: Mood) -> Planes:
    """The planes of a panel. Where a style gives few greys to the set, it recedes less."""
    focus = _focus(stage, view)
    if focus < SMALLEST or stage.ground == "none":
        return ONE
    share, into = _against(stage, mood, INTO[(stage.light.time, stage.interior)])
    share = round(share * (0.4 + 0.6 * min(1.0, mood.world[1])), 3)
    return Planes(round(focus, 2), share, into, any(one.appearance.accent for one in stage.figures), not stage.figures)


def _focus(stage: Stage, view: View) -> float:
    """How far away the middle plane is: the farthest of those who stand together; of a crowd alone its first row."""
    people = [(one.x, one.floor + 1.0, one.z) for one in stage.figures if not one.foreground]
    found = _depths(view, people or [(one.x, 1.0, one.z) for one in stage.extras] or [stage.camera.target])
    if not found:
        return 0.0
    return max(depth for depth in found if depth <= found[0] * GROUP) if people else found[len(found) // 4]


def _depths(view: View, points: list[Vec]) -> list[float]:
    return sorted(depth for point in points if (depth := view.depth(point)) > view.near)


def _against(stage: Stage, mood: Mood, usual: tuple[float, str]) -> tuple[float, str]:
    """The value check: the usual way of the time, unless it brings the set too near to what somebody wears and another keeps it apart."""
    worn = [one.appearance.tone for one in stage.figures if not one.foreground and not one.appearance.accent]
    if not worn:
        return usual
    wall = mood.set(FRONTS) if stage.room is None else mood.set(stage.room.tone) + FALL + 0.18 * mood.vignette
    reach = OUTDOORS if stage.room is None else WITHIN

    def apart(way: tuple[float, str]) -> float:
        behind = wall + (TARGETS[way[1]] - wall) * way[0] * reach
        return round(min(abs(tone - behind) for tone in worn), 3)

    return usual if apart(usual) >= APART else max((usual, *OTHERS[stage.room is not None]), key=apart)
