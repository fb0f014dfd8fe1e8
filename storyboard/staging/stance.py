"""How bodies are built, and what a pose is made of: proportions, and limbs as targets in body heights."""

from __future__ import annotations

from dataclasses import dataclass, field

from storyboard.model.stage import Vec


@dataclass(frozen=True, slots=True)
class Frame:
    """Proportions in body heights. After the usual figure-drawing canons: 7.25 heads for adults, 5.6 for a child."""

    head: float
    """Chin to crown."""
    pelvis: float
    spine: float
    """Pelvis to waist, waist to chest: each."""
    neck: float
    """Chest to the pit of the neck."""
    shoulder: float
    """Half the distance between the shoulder joints."""
    hip: float
    arm: tuple[float, float]
    leg: tuple[float, float]


FRAMES: dict[str, Frame] = {
    "man": Frame(head=0.138, pelvis=0.52, spine=0.107, neck=0.107, shoulder=0.108, hip=0.05, arm=(0.17, 0.15), leg=(0.238, 0.238)),
    "woman": Frame(head=0.138, pelvis=0.522, spine=0.107, neck=0.106, shoulder=0.092, hip=0.052, arm=(0.166, 0.146), leg=(0.239, 0.239)),
    "child": Frame(head=0.178, pelvis=0.485, spine=0.101, neck=0.105, shoulder=0.088, hip=0.046, arm=(0.156, 0.138), leg=(0.22, 0.22)),
}


@dataclass(frozen=True, slots=True)
class Limb:
    """What one hand or foot does. `at` is (outwards, up, forward) in body heights: hands from the pelvis, feet from the floor."""

    at: Vec
    pole: Vec = (0.5, -0.3, -1.0)
    """Where elbow or knee points, same axes."""
    grip: str = "relaxed"
    """How the fingers are, a row of the painter's hands."""
    back: Vec | None = None
    """Where the back of the hand looks; None: outwards and up."""
    toe: float = 0.0
    """Degrees the toes point down."""
    along: Vec | None = None
    """Where the hand points, same axes; None: on from the forearm."""


def foot(out: float, up: float, front: float, toe: float = 0.0, pole: Vec = (0.14, 0.0, 1.0)) -> Limb:
    return Limb((out, up, front), pole, toe=toe)


@dataclass(frozen=True, slots=True)
class Stance:
    """A pose as targets. Angles in degrees: `lean` forward, `bend` to its right, `twist` to its left."""

    left: Limb = Limb((0.135, -0.04, 0.045), (0.5, 0.0, -1.0))
    right: Limb = Limb((0.138, -0.036, 0.03), (0.5, 0.0, -1.0))
    foot_left: Limb = field(default_factory=lambda: foot(0.07, 0.04, 0.03))
    foot_right: Limb = field(default_factory=lambda: foot(0.07, 0.04, -0.02))
    drop: float = 0.0
    """How much lower the pelvis is than in standing."""
    back: float = 0.0
    """How much the pelvis is behind its mark."""
    lean: float = 0.0
    bend: float = 0.0
    twist: float = 0.0
    hips: float = 0.0
    tilt: float = 0.0
    """Of the whole body about the pelvis, forward."""
    head: Vec = (0.0, 0.0, 0.0)
    """Yaw, pitch, roll of the head against the body."""
    seated: bool = False
    sway: float = 0.0
    """How much of the personal asymmetry shows: 1 in standing at ease."""


def forward(out: float, up: float, front: float, grip: str = "hold", back: Vec = (1.0, 0.3, 0.0)) -> Limb:
    return Limb((out, up, front), (0.7, -1.0, -0.4), grip, back)
