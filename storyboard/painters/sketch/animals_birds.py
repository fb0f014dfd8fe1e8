"""What birds on their feet are built like: data for one body."""

from __future__ import annotations

from typing import NamedTuple


class Perch(NamedTuple):
    """A bird on its feet, in its own heights: (up, forward) of its joints, from the tail over the back and the breast to the head."""

    tail: tuple[float, float] = (0.28, -0.56)
    rump: tuple[float, float] = (0.34, -0.3)
    back: tuple[float, float] = (0.46, -0.06)
    breast: tuple[float, float] = (0.56, 0.14)
    head: tuple[float, float] = (0.86, 0.24)
    radii: tuple[float, float, float] = (0.14, 0.22, 0.19)
    """Of rump, back and breast."""
    neck: float = 0.12
    skull: float = 0.12
    beak: tuple[float, float] = (0.2, 0.042)
    """Length and radius."""
    hips: float = 0.3
    legs: float = 0.024
    spread: float = 1.0
    """How far its feet are apart, against a sparrow's."""


BIRDS: dict[str, Perch] = {
    "crow": Perch(beak=(0.26, 0.06)),
    "gull": Perch(tail=(0.36, -0.66), rump=(0.4, -0.36), beak=(0.26, 0.042)),
    "eagle": Perch(
        tail=(0.14, -0.34),
        rump=(0.24, -0.2),
        back=(0.44, -0.06),
        breast=(0.6, 0.06),
        head=(0.88, 0.12),
        radii=(0.12, 0.2, 0.2),
        neck=0.14,
        beak=(0.2, 0.06),
        legs=0.045,
    ),
    "owl": Perch(
        tail=(0.08, -0.22),
        rump=(0.2, -0.12),
        back=(0.4, -0.04),
        breast=(0.56, 0.03),
        head=(0.8, 0.05),
        radii=(0.15, 0.25, 0.26),
        neck=0.24,
        skull=0.23,
        beak=(0.1, 0.04),
        hips=0.16,
        legs=0.04,
    ),
    "parrot": Perch(
        tail=(-0.16, -0.34),
        rump=(0.16, -0.2),
        back=(0.42, -0.08),
        breast=(0.58, 0.05),
        head=(0.84, 0.1),
        radii=(0.11, 0.18, 0.18),
        neck=0.14,
        skull=0.14,
        beak=(0.12, 0.07),
        hips=0.2,
        legs=0.03,
    ),
    "chicken": Perch(
        tail=(0.74, -0.5),
        rump=(0.5, -0.34),
        back=(0.42, -0.06),
        breast=(0.48, 0.17),
        head=(0.86, 0.24),
        radii=(0.14, 0.25, 0.23),
        neck=0.085,
        skull=0.09,
        beak=(0.16, 0.04),
    ),
    "duck": Perch(
        tail=(0.36, -0.62),
        rump=(0.28, -0.4),
        back=(0.27, -0.06),
        breast=(0.34, 0.22),
        head=(0.8, 0.32),
        radii=(0.15, 0.22, 0.22),
        neck=0.085,
        skull=0.12,
        beak=(0.2, 0.06),
        hips=0.14,
    ),
    "goose": Perch(
        tail=(0.42, -0.46),
        rump=(0.36, -0.32),
        back=(0.38, -0.08),
        breast=(0.44, 0.12),
        head=(0.93, 0.2),
        radii=(0.11, 0.18, 0.16),
        neck=0.05,
        skull=0.07,
        beak=(0.16, 0.036),
        hips=0.24,
        legs=0.022,
    ),
    "swan": Perch(
        tail=(0.4, -0.5),
        rump=(0.3, -0.34),
        back=(0.28, -0.08),
        breast=(0.32, 0.16),
        head=(0.93, 0.3),
        radii=(0.12, 0.19, 0.17),
        neck=0.045,
        skull=0.06,
        beak=(0.15, 0.03),
        hips=0.12,
        legs=0.02,
    ),
    "ostrich": Perch(
        tail=(0.46, -0.4),
        rump=(0.5, -0.24),
        back=(0.5, -0.06),
        breast=(0.5, 0.1),
        head=(0.97, 0.2),
        radii=(0.13, 0.19, 0.13),
        neck=0.03,
        skull=0.05,
        beak=(0.08, 0.026),
        hips=0.4,
        legs=0.024,
        spread=0.7,
    ),
    "flamingo": Perch(
        tail=(0.44, -0.3),
        rump=(0.48, -0.18),
        back=(0.52, -0.05),
        breast=(0.54, 0.07),
        head=(0.93, 0.1),
        radii=(0.07, 0.115, 0.09),
        neck=0.024,
        skull=0.042,
        beak=(0.08, 0.028),
        hips=0.46,
        legs=0.011,
        spread=0.35,
    ),
    "heron": Perch(
        tail=(0.42, -0.32),
        rump=(0.46, -0.2),
        back=(0.5, -0.05),
        breast=(0.53, 0.08),
        head=(0.94, 0.14),
        radii=(0.07, 0.12, 0.09),
        neck=0.026,
        skull=0.042,
        beak=(0.17, 0.018),
        hips=0.44,
        legs=0.012,
        spread=0.35,
    ),
    "peacock": Perch(
        tail=(0.3, -0.5),
        rump=(0.36, -0.26),
        back=(0.42, -0.06),
        breast=(0.5, 0.12),
        head=(0.9, 0.18),
        radii=(0.1, 0.17, 0.14),
        neck=0.05,
        skull=0.06,
        beak=(0.08, 0.02),
        hips=0.28,
        legs=0.018,
        spread=0.6,
    ),
    "penguin": Perch(
        tail=(0.03, -0.2),
        rump=(0.1, -0.08),
        back=(0.36, 0.0),
        breast=(0.6, 0.02),
        head=(0.9, 0.05),
        radii=(0.14, 0.2, 0.17),
        neck=0.11,
        skull=0.1,
        beak=(0.15, 0.03),
        hips=0.06,
        legs=0.04,
    ),
}
"""By kind; another bird is as a `Perch` is."""
