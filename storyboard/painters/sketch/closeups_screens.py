"""Flat close-ups of what is on a screen: nothing, snow, a face that talks, people a camera watches, a match, a road."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, oval
from storyboard.painters.sketch.insert_grounds import plain
from storyboard.staging.space import XY

DARK, STEEL, GLASS, GREY = 0.86, 0.3, "#a9bcc4", "#6f858f"
LEFT, RIGHT, LOW, HIGH = -1.18, 1.18, -0.6, 0.76
"""The pane of a screen, in units of the plane."""


def _set(p: Plane, tone: Tone) -> None:
    """A screen on its foot, its pane of one tone."""
    plain(p, 0.42, 0.55)
    p.box(-0.16, -1.0, 0.16, -0.6, STEEL)
    p.box(-0.5, -1.1, 0.5, -0.95, STEEL)
    p.box(-1.28, -0.72, 1.28, 0.86, DARK)
    p.box(LEFT, LOW, RIGHT, HIGH, tone)


def _lines(p: Plane) -> None:
    """The lines of a picture on glass, and its shine."""
    for k in range(11):
        y = LOW + 0.06 + k * 0.12
        p.line((LEFT + 0.02, y), (RIGHT - 0.02, y), width=0.7, alpha=0.28)
    p.shade(((-1.0, HIGH - 0.03), (-0.7, HIGH - 0.03), (-1.02, LOW + 0.5), (-1.16, LOW + 0.5)), "white", 0.35, 0.02)


def _dark(p: Plane) -> None:
    """A screen gone black: the point of light in its middle, the shine on dead glass."""
    _set(p, 0.97)
    p.line((-0.34, 0.08), (0.34, 0.08), width=1.6, tone="white", alpha=0.9)
    p.disc(0.0, 0.08, 0.04, "white", line=0)
    for a, b in ((-0.9, -0.6), (-0.74, -0.52)):
        p.line((a, HIGH - 0.16), (b, LOW + 0.7), width=2.4, tone="white", alpha=0.35)


def _static(p: Plane) -> None:
    """Snow and torn lines."""
    _set(p, 0.2)
    for k in range(200):
        x = LEFT + 0.05 + (k * 0.6180339 % 1.0) * (RIGHT - LEFT - 0.12)
        y = LOW + 0.05 + (k * 0.7548777 % 1.0) * (HIGH - LOW - 0.1)
        wide = 0.03 + 0.05 * (k % 3)
        p.box(x, y, min(RIGHT - 0.03, x + wide), y + 0.03, ("ink", 0.9, "white", 0.5)[k % 4], 0)
    for y in (-0.34, 0.12, 0.5):
        points = [(LEFT + 0.04 + k * 0.23, y + (0.05 if k % 2 else -0.04)) for k in range(11)]
        p.line(*points, width=2.6, tone="white")
        p.line(*((x, y - 0.05) for x, y in points), width=2.0)


def _person(p: Plane, x: float, foot: float, tall: float, stride: float, tone: Tone) -> None:
    """Somebody small in a picture: head, coat, legs apart by their stride, arms that swing."""
    hip, neck = foot + tall * 0.46, foot + tall * 0.82
    for s in (-1, 1):
        p.line((x + s * tall * 0.04, hip), (x + s * (tall * 0.05 + stride), foot), width=6.0 * tall, tone=0.92, taper=(0.0, 0.0))
        p.line(
            (x + s * tall * 0.12, neck - 0.05), (x - s * stride + s * tall * 0.2, hip - 0.03), width=5.0 * tall, tone=tone, taper=(0.0, 0.0)
        )
    p.poly(
        (
            (x - tall * 0.09, neck),
            (x + tall * 0.09, neck),
            (x + tall * 0.13, neck - 0.07),
            (x + tall * 0.12, hip - 0.06),
            (x - tall * 0.12, hip - 0.06),
            (x - tall * 0.13, neck - 0.07),
        ),
        tone,
        1.0,
    )
    p.disc(x, neck + tall * 0.1, tall * 0.085, "#d9c8b8", line=1.0)
    cap = [(x + tall * 0.09 * math.cos(a), neck + tall * 0.11 + tall * 0.09 * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    p.poly(cap, 0.9, 0.8)


def _watched(p: Plane) -> None:
    """The floor and walls of a place from high up in its corner, brackets, the hour, a red light."""
    _set(p, GLASS)
    p.poly(((LEFT, LOW), (RIGHT, LOW), (RIGHT, -0.18), (0.5, 0.12), (-0.5, 0.12), (LEFT, -0.18)), GREY, 0.7)
    for s in (-1, 1):
        p.line((s * 0.5, 0.12), (s * 0.5, HIGH), width=1.2)
        for y, up in ((LOW + 0.08, 1), (HIGH - 0.08, -1)):
            p.line((s * 1.1, y + up * 0.16), (s * 1.1, y), (s * 0.94, y), width=2.2, tone="white")
    p.box(-0.16, 0.12, 0.16, 0.56, 0.72, 0.8)
    p.text("CAM 2  02:14", -0.52, 0.64, 0.9, 0.1, "white")
    p.disc(0.86, 0.64, 0.045, "accent", line=0.6)
    p.text("REC", 0.66, 0.64, 0.26, 0.1, "white")


def _on_camera(*people: tuple[float, float, float, float]) -> Callable[[Plane], None]:
    """What a camera in a corner sees of people: across, foot, height and stride of each."""

    def drawn(p: Plane) -> None:
        _watched(p)
        for k, (x, foot, tall, stride) in enumerate(people):
            _person(p, x, foot, tall, stride, (0.78, 0.35, 0.6, 0.5)[k % 4])
        _lines(p)

    return drawn


def _face(p: Plane) -> None:
    """Somebody who talks to the lens before a bright wall, a band of words under them."""
    _set(p, "#8fb0c8")
    p.poly(((0.3, HIGH - 0.06), (1.1, HIGH - 0.06), (1.1, 0.1), (0.3, 0.1)), "#5d83a3", 0.8)
    p.disc(0.7, 0.4, 0.2, "#cfe0ea", line=0.8)
    p.poly(((-0.78, LOW), (-0.66, -0.22), (-0.36, -0.12), (0.06, -0.12), (0.34, -0.22), (0.46, LOW)), 0.8, 1.2)
    p.poly(((-0.3, -0.12), (-0.15, -0.42), (0.0, -0.12)), "white", 0.8)
    p.poly(oval(-0.15, 0.2, 0.26, 0.34), "#e7d3c1", 1.2)
    hair = [(-0.15 + 0.3 * math.cos(a), 0.26 + 0.33 * math.sin(a)) for a in (math.pi * (k / 10 * 1.1 - 0.05) for k in range(11))]
    p.poly([*hair, (-0.38, 0.3), (-0.3, 0.42), (-0.02, 0.46), (0.08, 0.3)], 0.88, 1.0)
    for s in (-1, 1):
        p.disc(-0.15 + s * 0.1, 0.2, 0.025, "ink", line=0)
    p.poly(oval(-0.15, 0.02, 0.07, 0.04), "#8a3a34", 0.8)
    p.box(LEFT, LOW, RIGHT, LOW + 0.17, "accent", 0.6)
    p.scribble(LEFT + 0.1, 0.6, [LOW + 0.085], "white")
    _lines(p)


def _match(p: Plane) -> None:
    """A pitch from the stands with players and the score."""
    _set(p, "#6f9a63")
    for k in range(4):
        p.box(LEFT + 0.59 * k, LOW, LEFT + 0.59 * k + 0.295, 0.42, "#7fab72", 0)
    p.box(LEFT, 0.42, RIGHT, HIGH, 0.55, 0.6)
    for k in range(36):
        p.disc(LEFT + 0.06 + 0.065 * k, 0.54 + 0.07 * (k % 3), 0.026, (0.1, "accent", 0.3, 0.8)[k % 4], line=0)
    p.line((0.0, LOW), (0.0, 0.42), width=1.6, tone="white")
    p.line(*oval(0.0, -0.1, 0.36, 0.2), width=1.6, tone="white")
    for k, (x, foot) in enumerate(((-0.8, -0.3), (-0.34, 0.0), (0.2, -0.42), (0.5, -0.04), (0.86, -0.36))):
        _person(p, x, foot, 0.36, 0.09, "accent" if k % 2 else 0.05)
    p.disc(-0.04, -0.44, 0.04, "white")
    p.box(LEFT + 0.06, HIGH - 0.16, LEFT + 0.62, HIGH - 0.04, 0.9, 0.5)
    p.text("1 : 0", LEFT + 0.34, HIGH - 0.1, 0.3, 0.09, "white")
    _lines(p)


def _road(p: Plane) -> None:
    """A car on a street below a camera."""
    _watched(p)
    p.poly(((-0.5, 0.1), (0.2, 0.1), (0.9, LOW), (-1.0, LOW)), 0.7, 0.8)
    p.poly(
        ((-0.62, -0.32), (0.2, -0.32), (0.24, -0.16), (0.06, -0.12), (-0.06, 0.04), (-0.4, 0.04), (-0.5, -0.12), (-0.62, -0.16)), 0.25, 1.2
    )
    p.poly(((-0.4, -0.1), (-0.34, 0.0), (-0.1, 0.0), (-0.02, -0.1)), GLASS, 0.8)
    for x in (-0.44, 0.04):
        p.disc(x, -0.33, 0.09, 0.92)
    _lines(p)


def _crowd(rows: Iterable[XY]) -> tuple[tuple[float, float, float, float], ...]:
    return tuple((x, foot, 0.56, 0.03) for x, foot in rows)


CLOSEUPS: dict[str, Callable[[Plane], None]] = {
    "screen_dark": _dark,
    "screen_static": _static,
    "screen_face": _face,
    "screen_somebody": _on_camera((-0.3, -0.5, 0.9, 0.05)),
    "screen_runner": _on_camera((-0.28, -0.5, 0.9, 0.2)),
    "screen_pair": _on_camera((-0.45, -0.46, 0.84, 0.05), (0.18, -0.5, 0.88, 0.06)),
    "screen_crowd": _on_camera(
        *_crowd(((-0.9, -0.3), (-0.55, -0.2), (-0.7, -0.5), (-0.2, -0.34), (0.2, -0.24), (0.1, -0.54), (0.6, -0.4)))
    ),
    "screen_match": _match,
    "screen_road": _road,
}
"""By kind."""
