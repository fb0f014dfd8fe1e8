"""How bodies are built, and what a pose is made of: proportions, and limbs as targets in body heights."""

from __future__ import annotations

from dataclasses import dataclass, field

from storyboard.model.cast import Appearance
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
    "beast": Frame(head=0.2, pelvis=0.47, spine=0.1, neck=0.105, shoulder=0.098, hip=0.05, arm=(0.158, 0.14), leg=(0.212, 0.212)),
    "plush": Frame(head=0.26, pelvis=0.42, spine=0.085, neck=0.08, shoulder=0.098, hip=0.06, arm=(0.145, 0.13), leg=(0.19, 0.19)),
    "robot": Frame(head=0.165, pelvis=0.46, spine=0.105, neck=0.125, shoulder=0.135, hip=0.06, arm=(0.165, 0.15), leg=(0.205, 0.205)),
    "snowman": Frame(head=0.26, pelvis=0.34, spine=0.12, neck=0.08, shoulder=0.12, hip=0.05, arm=(0.16, 0.15), leg=(0.15, 0.15)),
    "alien": Frame(head=0.24, pelvis=0.46, spine=0.09, neck=0.105, shoulder=0.075, hip=0.04, arm=(0.17, 0.15), leg=(0.208, 0.208)),
    "baby": Frame(head=0.255, pelvis=0.4, spine=0.09, neck=0.07, shoulder=0.088, hip=0.05, arm=(0.13, 0.115), leg=(0.172, 0.172)),
}
SHAPES: dict[str, str] = {"robot": "robot", "snowman": "snowman", "alien": "alien", "baby": "baby", "ghost": "", "skeleton": "", "doll": ""}
"""The frame of a body that is no animal's; empty for that of a person."""


def frame_of(look: Appearance) -> Frame:
    """The proportions of somebody: of an animal that stands upright those of a beast, of a toy one those of a plush."""
    usual = ("plush" if look.toy else "beast") if look.nature else ""
    return FRAMES.get(SHAPES.get(look.nature, usual) or look.build, FRAMES["man"])


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
    splay: float = 10.0
    """Degrees the toes point outwards."""


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
    shift: float = 0.0
    """How much the pelvis is to the left of its mark: over the leg that has the weight."""
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
