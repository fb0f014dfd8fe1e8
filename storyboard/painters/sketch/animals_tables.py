"""What four-legged animals are built like, and how they stand: data for one skeleton. Lengths in heights at the shoulder, degrees."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyboard.painters.sketch import animals_shapes as shapes
from storyboard.painters.sketch.animals_shapes import Body, Head

Foot = tuple[float, float]
"""Forward of where it stands, and up."""


@dataclass(frozen=True, slots=True)
class Build:
    """A four-legged animal. Radii are half widths; bodies are `deep` times as high as wide."""

    length: float
    """Shoulder to hip."""
    chest: float
    waist: float
    deep: float = 1.3
    neck: float = 0.3
    neck_up: float = 45.0
    """Degrees over the horizon."""
    neck_radius: tuple[float, float] = (0.12, 0.09)
    head: float = 0.36
    head_radius: float = 0.11
    muzzle: float = 0.055
    """Radius at the nose."""
    head_down: float = 12.0
    leg: tuple[float, float] = (0.075, 0.036)
    haunch: float = 0.12
    ears: str = "prick"
    ear: float = 0.13
    tail: float = 0.45
    tail_radius: tuple[float, float] = (0.035, 0.012)
    tail_up: float = -20.0
    tail_bend: tuple[float, ...] = (12.0, 14.0, 14.0)
    """Degrees it turns up from one piece of it to the next."""
    hoof: bool = False
    extras: tuple[str, ...] = ()
    """`mane`, `horns`, `oxhorns`, `nose_horns`, `knobs`, `antlers`, `wool`, `beard`, `hump`, `lion`, `brush`, `snout`, `curl`,
    `spots`, `folds`."""
    face: float = 0.0
    """How much darker the face is than the coat."""
    body: Body = shapes.HOUND
    skull: Head = shapes.CANINE

    @property
    def half(self) -> float:
        """Half the depth of the chest, what the rows of the body count in."""
        return self.chest * self.deep


_DOG = Build(0.95, 0.16, 0.115, 1.4, ears="flop", ear=0.17, head=0.4, head_radius=0.115, muzzle=0.06, tail_up=38.0, leg=(0.08, 0.04))
_HORSE = Build(
    0.9, 0.185, 0.19, 1.36, neck=0.52, neck_up=48.0, neck_radius=(0.17, 0.085), head=0.4, head_radius=0.088, muzzle=0.048, head_down=38.0,
    leg=(0.08, 0.032), haunch=0.17, ear=0.09, tail=0.6, tail_radius=(0.045, 0.06), tail_up=-64.0, hoof=True, extras=("mane",),
    tail_bend=(-5.0, -4.0, -3.0), body=shapes.EQUINE, skull=shapes.EQUINE_HEAD,
)  # fmt: skip

_COMMON: dict[str, Build] = {
    "dog": _DOG,
    "wolf": replace(_DOG, ears="prick", ear=0.13, tail_up=-40.0, tail_radius=(0.05, 0.03), neck_radius=(0.15, 0.12), extras=("brush",),
        skull=shapes.LUPINE),
    "fox": replace(
        _DOG, ears="prick", ear=0.19, muzzle=0.03, leg=(0.07, 0.03), tail=0.85, tail_radius=(0.08, 0.05),
        tail_up=-18.0, extras=("brush",), length=1.05, skull=shapes.VULPINE,
    ),
    "cat": Build(
        1.14, 0.165, 0.155, 1.42, neck=0.14, neck_up=44.0, neck_radius=(0.13, 0.12), head=0.4, head_radius=0.19, muzzle=0.08, head_down=6.0,
        leg=(0.075, 0.045), haunch=0.15, ear=0.17, tail=1.15, tail_radius=(0.045, 0.035), tail_up=4.0, tail_bend=(34.0, 34.0, 12.0, -30.0),
        extras=("whiskers",), body=shapes.FELINE, skull=shapes.CAT,
    ),
    "horse": _HORSE,
    "donkey": replace(_HORSE, ear=0.24, neck=0.42, head=0.44, tail_radius=(0.025, 0.04)),
    "cow": Build(
        1.08, 0.2, 0.225, 1.45, neck=0.34, neck_up=14.0, neck_radius=(0.16, 0.11), head=0.42, head_radius=0.115,
        muzzle=0.085, head_down=30.0,
        leg=(0.085, 0.04), haunch=0.13, ears="side", ear=0.15, tail=0.7, tail_radius=(0.022, 0.03), tail_up=-82.0, hoof=True,
        tail_bend=(-2.0, 0.0, 0.0),
        extras=("horns", "patches"), body=shapes.BOVINE, skull=shapes.BOVINE_HEAD,
    ),
    "sheep": Build(
        0.85, 0.25, 0.27, 1.25, neck=0.18, neck_up=34.0, neck_radius=(0.2, 0.15), head=0.34, head_radius=0.1,
        muzzle=0.055, head_down=30.0,
        leg=(0.055, 0.035), haunch=0.08, ears="side", ear=0.12, tail=0.1, tail_radius=(0.05, 0.04), tail_up=-60.0, hoof=True,
        extras=("wool",), face=0.5, body=shapes.BARREL, skull=shapes.OVINE,
    ),
    "goat": Build(
        0.88, 0.17, 0.18, 1.4, neck=0.36, neck_up=55.0, neck_radius=(0.12, 0.08), head=0.34, head_radius=0.085, muzzle=0.05, head_down=28.0,
        leg=(0.065, 0.035), ears="side", ear=0.14, tail=0.14, tail_up=40.0, hoof=True, extras=("horns", "beard"),
        body=shapes.BOVINE, skull=shapes.OVINE,
    ),
    "pig": Build(
        1.18, 0.33, 0.36, 1.14, neck=0.1, neck_up=0.0, neck_radius=(0.3, 0.25), head=0.46, head_radius=0.22, muzzle=0.11, head_down=20.0,
        leg=(0.1, 0.06), haunch=0.16, ears="lop", ear=0.24, tail=0.04, tail_radius=(0.02, 0.015), tail_up=20.0, hoof=True,
        extras=("snout", "curl"), body=shapes.BARREL, skull=shapes.SWINE,
    ),
    "bear": Build(
        0.95, 0.27, 0.29, 1.3, neck=0.16, neck_up=24.0, neck_radius=(0.25, 0.19), head=0.44, head_radius=0.19, muzzle=0.085, head_down=14.0,
        leg=(0.13, 0.1), haunch=0.21, ears="round", ear=0.1, tail=0.05, tail_radius=(0.05, 0.03),
        body=shapes.URSINE, skull=shapes.URSINE_HEAD,
    ),
    "lion": Build(
        1.15, 0.18, 0.15, 1.4, neck=0.24, neck_up=32.0, neck_radius=(0.15, 0.13), head=0.36, head_radius=0.14, muzzle=0.085, head_down=8.0,
        leg=(0.1, 0.065), haunch=0.15, ears="round", ear=0.085, tail=0.85, tail_radius=(0.025, 0.02), tail_up=-50.0, extras=("lion",),
        body=shapes.BIG_CAT, skull=shapes.PANTHERINE,
    ),
    "deer": replace(_HORSE, neck=0.5, neck_up=62.0, neck_radius=(0.09, 0.06), head=0.3, head_radius=0.07, muzzle=0.036,
    ear=0.14, leg=(0.055, 0.022),
        tail=0.12, tail_radius=(0.04, 0.02), tail_up=20.0, extras=("antlers",), skull=shapes.CERVINE),
    "camel": replace(_HORSE, neck=0.66, neck_up=40.0, head=0.3, tail=0.4, tail_radius=(0.02, 0.03), extras=("hump",), chest=0.17, ear=0.06),
    "rat": Build(
        1.3, 0.36, 0.46, 1.12, neck=0.06, neck_up=0.0, neck_radius=(0.3, 0.22), head=0.66, head_radius=0.23, muzzle=0.045, head_down=16.0,
        leg=(0.12, 0.06), haunch=0.3, ears="round", ear=0.2, tail=2.0, tail_radius=(0.05, 0.015), tail_up=-4.0,
        body=shapes.BARREL, skull=shapes.RODENT,
    ),
    "rabbit": Build(
        0.95, 0.26, 0.32, 1.2, neck=0.1, neck_up=40.0, neck_radius=(0.2, 0.17), head=0.42, head_radius=0.19, muzzle=0.1, head_down=14.0,
        leg=(0.1, 0.06), haunch=0.3, ears="long", ear=0.62, tail=0.12, tail_radius=(0.12, 0.1), tail_up=30.0,
        body=shapes.BARREL, skull=shapes.LEPORINE,
    ),
}  # fmt: skip
BUILDS: dict[str, Build] = _COMMON | {
    "puppy": replace(
        _DOG, length=0.82, head=0.44, head_radius=0.17, muzzle=0.085, neck=0.2, leg=(0.1, 0.07), chest=0.19, waist=0.17, ear=0.24, tail=0.3
    ),
    "lapdog": replace(
        _DOG, length=0.8, chest=0.23, waist=0.2, deep=1.25, neck=0.16, neck_up=58.0, neck_radius=(0.25, 0.2), head=0.42, head_radius=0.2,
        muzzle=0.07, leg=(0.08, 0.045), ears="prick", ear=0.17,
        tail=0.5, tail_radius=(0.1, 0.12), tail_up=96.0, tail_bend=(34.0, 40.0, 30.0),
        extras=("brush",), skull=shapes.VULPINE,
    ),
    "terrier": replace(
        _DOG, length=0.9, chest=0.19, waist=0.165, neck=0.26, neck_radius=(0.15, 0.12), head=0.46, head_radius=0.145, muzzle=0.1,
        leg=(0.085, 0.055), ear=0.16, tail=0.34, tail_radius=(0.045, 0.03), tail_up=72.0, tail_bend=(4.0, 4.0, 4.0),
    ),
    "dachshund": replace(
        _DOG, length=1.75, chest=0.29, waist=0.25, deep=1.2, neck=0.3, neck_radius=(0.2, 0.15), head=0.68, head_radius=0.17, muzzle=0.085,
        leg=(0.13, 0.09), ear=0.36, tail=0.85, tail_radius=(0.06, 0.02), tail_up=26.0,
    ),
    "mastiff": replace(
        _DOG, length=0.98, chest=0.185, waist=0.14, neck=0.34, neck_radius=(0.16, 0.13), head=0.42, head_radius=0.14, muzzle=0.085,
        leg=(0.09, 0.045), ear=0.17, tail=0.6, tail_up=-30.0,
    ),
    "kitten": replace(_COMMON["cat"], length=0.9, chest=0.19, head=0.54, head_radius=0.26, ear=0.22, tail=0.7, leg=(0.09, 0.065), neck=0.1),
    "pony": replace(_HORSE, length=0.98, chest=0.23, waist=0.25, neck=0.4, neck_radius=(0.2, 0.11), head=0.42, head_radius=0.1, muzzle=0.06,
                    leg=(0.09, 0.042), tail=0.62, tail_radius=(0.07, 0.09)),
    "zebra": replace(_HORSE, neck=0.42, ear=0.12, leg=(0.085, 0.036), tail=0.5, tail_radius=(0.018, 0.04), extras=("mane", "stripes")),
    "llama": replace(
        _HORSE, length=0.8, neck=0.56, neck_up=74.0, neck_radius=(0.13, 0.1), head=0.3, head_radius=0.085, muzzle=0.045, head_down=12.0,
        ear=0.17, leg=(0.09, 0.045), tail=0.16, tail_radius=(0.06, 0.04), tail_up=10.0, extras=("wool",), skull=shapes.OVINE,
    ),
    "giraffe": replace(
        _HORSE, length=0.56, chest=0.12, waist=0.11, neck=0.84, neck_up=62.0, neck_radius=(0.1, 0.045), head=0.23, head_radius=0.05,
        muzzle=0.03, head_down=30.0, leg=(0.06, 0.024), haunch=0.1, ears="side", ear=0.09, tail=0.4, tail_radius=(0.012, 0.022),
        extras=("mane", "spots", "knobs"), skull=shapes.CERVINE,
    ),
    "rhino": Build(
        1.06, 0.26, 0.27, 1.3, neck=0.14, neck_up=2.0, neck_radius=(0.26, 0.19), head=0.56, head_radius=0.15, muzzle=0.1, head_down=24.0,
        leg=(0.12, 0.085), haunch=0.17, ears="prick", ear=0.12, tail=0.34, tail_radius=(0.018, 0.02), tail_up=-80.0,
        extras=("nose_horns", "folds"), body=shapes.BARREL, skull=shapes.RHINO,
    ),
    "hippo": Build(
        1.2, 0.38, 0.4, 1.1, neck=0.06, neck_up=-30.0, neck_radius=(0.32, 0.26), head=0.6, head_radius=0.2, muzzle=0.19, head_down=24.0,
        leg=(0.12, 0.09), haunch=0.16, ears="round", ear=0.09, tail=0.18, tail_radius=(0.02, 0.015), tail_up=-80.0,
        body=shapes.BARREL, skull=shapes.HIPPO,
    ),
    "lioness": replace(_COMMON["lion"], extras=("whiskers",)),
    "panther": replace(_COMMON["lion"], extras=("whiskers",), tail=1.0, neck_up=20.0),
    "leopard": replace(_COMMON["lion"], extras=("whiskers", "spots"), tail=1.0, neck_up=22.0),
    "calf": replace(_COMMON["cow"], length=0.92, chest=0.17, waist=0.17, neck=0.3, neck_up=30.0, head=0.36, muzzle=0.075,
                    leg=(0.075, 0.045), ear=0.2, tail=0.55, extras=("patches",)),
    "ox": replace(_COMMON["cow"], chest=0.235, waist=0.235, neck=0.3, neck_radius=(0.21, 0.15), head_radius=0.13, muzzle=0.095,
                  leg=(0.105, 0.052), haunch=0.16, extras=("oxhorns",)),
    "lamb": replace(_COMMON["sheep"], length=0.72, chest=0.2, waist=0.2, head=0.36, leg=(0.07, 0.05), face=0.0, tail=0.24),
    "tiger": replace(_COMMON["lion"], ears="round", extras=("stripes", "whiskers"), neck_radius=(0.17, 0.15), tail_radius=(0.035, 0.03),
                     tail_up=-40.0),
    "elephant": Build(
        0.92, 0.29, 0.31, 1.3, neck=0.1, neck_up=24.0, neck_radius=(0.24, 0.2), head=0.3, head_radius=0.19, muzzle=0.1, head_down=40.0,
        leg=(0.13, 0.1), haunch=0.17, ears="fan", ear=0.46, tail=0.42, tail_radius=(0.018, 0.02), tail_up=-80.0, extras=("trunk",),
        body=shapes.BARREL, skull=shapes.PROBOSCIDEAN,
    ),
    "monkey": Build(
        0.78, 0.2, 0.17, 1.2, neck=0.08, neck_up=48.0, neck_radius=(0.14, 0.12), head=0.34, head_radius=0.2, muzzle=0.11, head_down=8.0,
        leg=(0.085, 0.05), haunch=0.13, ears="round", ear=0.15, tail=1.1, tail_radius=(0.04, 0.03), tail_up=36.0,
        extras=("ape",), body=shapes.FELINE, skull=shapes.SIMIAN,
    ),
    "gorilla": Build(
        0.72, 0.27, 0.22, 1.2, neck=0.06, neck_up=40.0, neck_radius=(0.24, 0.18), head=0.3, head_radius=0.17, muzzle=0.11, head_down=18.0,
        leg=(0.13, 0.085), haunch=0.17, ears="round", ear=0.05, tail=0.02, tail_radius=(0.02, 0.01),
        extras=("ape",), body=shapes.URSINE, skull=shapes.SIMIAN,
    ),
    "badger": Build(
        1.25, 0.3, 0.36, 1.15, neck=0.12, neck_up=6.0, neck_radius=(0.26, 0.19), head=0.56, head_radius=0.19, muzzle=0.07, head_down=12.0,
        leg=(0.13, 0.09), haunch=0.24, ears="round", ear=0.1, tail=0.3, tail_radius=(0.08, 0.05), tail_up=-24.0, extras=("mask",),
        body=shapes.BARREL, skull=shapes.RODENT,
    ),
    "mouse": replace(_COMMON["rat"], length=1.0, ear=0.36, head=0.56, head_radius=0.26, tail=1.7, tail_radius=(0.04, 0.015)),
    "squirrel": Build(
        1.0, 0.26, 0.3, 1.15, neck=0.12, neck_up=38.0, neck_radius=(0.2, 0.16), head=0.46, head_radius=0.19, muzzle=0.07, head_down=6.0,
        leg=(0.1, 0.06), haunch=0.28, ears="prick", ear=0.2, tail=1.25, tail_radius=(0.1, 0.09), tail_up=40.0,
        tail_bend=(34.0, 26.0, 14.0, -62.0), extras=("brush",),
        body=shapes.BARREL, skull=shapes.RODENT,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stand:
    """How a four-legged animal holds itself. Feet: front left, front right, hind left, hind right."""

    feet: tuple[Foot, Foot, Foot, Foot] = ((0.06, 0.0), (-0.04, 0.0), (-0.05, 0.0), (0.05, 0.0))
    pitch: float = 0.0
    """Of the trunk, front up."""
    drop: float = 0.0
    """How much lower the trunk is; the hind end with `pitch`."""
    neck: float = 0.0
    """Degrees up."""
    head: float = 0.0
    """Degrees down."""
    tail: float = 0.0
    mouth: float = 0.0
    """How far it is open, degrees."""
    flat: bool = False
    """Whether the legs are folded under the body."""
    roll: float = 0.0
    """Degrees it lies over on the side that the master camera does not see, its legs to that camera."""
    upheld: bool = False
    """Whether it holds its head up over a body that lies over."""
    look: float = 0.0
    """Degrees its head is turned round to the side that the master camera sees."""
    kneels: bool = False
    """Whether the forelegs are folded on the ground."""
    teeth: bool = False


_WALK = Stand(((0.24, 0.0), (-0.16, 0.05), (-0.2, 0.04), (0.2, 0.0)), neck=-6.0)
_RUN = Stand(((0.5, 0.3), (0.34, 0.14), (-0.6, 0.26), (-0.42, 0.1)), pitch=4.0, drop=-0.05, neck=-20.0, head=-8.0, tail=35.0)
_SIDE = Stand(((0.2, 0.1), (-0.04, 0.0), (0.06, 0.06), (-0.22, 0.0)), neck=-40.0, head=-10.0, tail=10.0, mouth=10.0, roll=84.0)
HUNCHED = frozenset({"rabbit", "squirrel"})
"""Who sits on its haunches where others stand."""
STANDS: dict[str, Stand] = {
    "stand": Stand(),
    "hunch": Stand(((-0.06, 0.0), (-0.12, 0.0), (0.3, 0.0), (0.24, 0.0)), pitch=27.0, drop=0.4, neck=16.0, head=2.0),
    **dict.fromkeys(("walk", "carry"), _WALK),
    **dict.fromkeys(("run", "steal"), _RUN),
    "jump": Stand(((0.42, 0.62), (0.34, 0.5), (-0.55, 0.12), (-0.48, 0.2)), pitch=24.0, drop=-0.3, neck=-12.0, tail=20.0),
    "sit": Stand(((-0.1, 0.0), (-0.16, 0.0), (0.24, 0.0), (0.2, 0.0)), pitch=46.0, drop=0.52, neck=24.0, head=4.0, tail=-40.0),
    "lie": Stand(drop=0.99, neck=4.0, tail=-20.0, flat=True),
    "crouch": Stand(((0.2, 0.0), (0.05, 0.0), (-0.1, 0.0), (0.05, 0.0)), pitch=-6.0, drop=0.26, neck=-36.0, head=-8.0, tail=-30.0),
    "bark": Stand(((0.12, 0.0), (0.06, 0.0), (-0.1, 0.0), (0.02, 0.0)), pitch=4.0, drop=0.04, neck=14.0, head=-22.0, tail=30.0, mouth=26.0),
    "graze": Stand(((0.12, 0.0), (-0.08, 0.0), (-0.06, 0.0), (0.06, 0.0)), pitch=-5.0, drop=0.04, neck=-88.0, head=14.0),
    "rear": Stand(((0.3, 0.62), (0.2, 0.5), (0.16, 0.0), (0.02, 0.0)), pitch=58.0, drop=0.1, neck=6.0, head=-6.0, tail=-10.0, mouth=12.0),
    "beg": Stand(((0.02, 0.62), (-0.04, 0.56), (0.2, 0.0), (0.14, 0.0)), pitch=66.0, drop=0.5, neck=0.0, head=-4.0, tail=-40.0),
    "dig": Stand(((0.34, 0.0), (0.2, 0.1), (-0.12, 0.0), (0.0, 0.0)), pitch=-14.0, drop=0.16, neck=-66.0, head=6.0, tail=46.0),
    "shake": Stand(((0.14, 0.0), (0.06, 0.0), (-0.12, 0.0), (-0.04, 0.0)), drop=0.05, neck=-16.0, head=10.0),
    "wag": Stand(((0.1, 0.0), (0.04, 0.0), (-0.06, 0.0), (0.02, 0.0)), neck=10.0, head=-10.0, tail=34.0, mouth=14.0),
    "up": Stand(((0.36, 0.98), (0.3, 0.9), (0.12, 0.0), (-0.02, 0.0)), pitch=60.0, drop=0.06, neck=-4.0, head=-14.0, tail=20.0, mouth=10.0),
    "pull": Stand(
        ((0.24, 0.0), (-0.02, 0.0), (-0.3, 0.0), (-0.06, 0.0)), pitch=-6.0, drop=0.16, neck=-34.0, head=-8.0, tail=20.0, mouth=12.0
    ),
    "balk": Stand(((0.4, 0.0), (0.3, 0.0), (0.16, 0.0), (0.28, 0.0)), pitch=10.0, drop=0.3, neck=-26.0, head=-26.0, tail=-16.0),
    "prick": Stand(neck=16.0, head=6.0),
    "nod": Stand(neck=-14.0, head=16.0),
    "headshake": Stand(((0.12, 0.0), (0.0, 0.0), (-0.08, 0.0), (0.02, 0.0)), neck=10.0, head=-10.0, mouth=8.0),
    "belly": Stand(((0.6, 0.0), (0.5, 0.0), (0.4, 0.0), (0.3, 0.0)), pitch=14.0, drop=0.34, neck=4.0, head=-6.0, tail=30.0, mouth=10.0),
    "dive": Stand(((0.6, 0.34), (0.5, 0.3), (-0.6, 0.2), (-0.52, 0.26)), pitch=-34.0, drop=-0.5, neck=-30.0, head=6.0, tail=20.0),
    "bite": Stand(((0.2, 0.0), (0.08, 0.0), (-0.16, 0.0), (0.0, 0.0)), pitch=2.0, drop=0.06, neck=0.0, head=-6.0, tail=30.0, mouth=18.0),
    "bite_low": Stand(
        ((0.26, 0.0), (0.0, 0.0), (-0.26, 0.0), (-0.06, 0.0)), pitch=-6.0, drop=0.16, neck=-40.0, head=-4.0, tail=30.0, mouth=16.0
    ),
    "fallen": replace(_SIDE, feet=((0.26, 0.2), (-0.02, 0.0), (0.34, 0.14), (0.12, 0.0)), roll=80.0, upheld=True, neck=2.0, head=-14.0),
    "side": _SIDE,
    "roll": Stand(
        ((0.22, 0.2), (0.02, 0.3), (-0.1, 0.3), (0.12, 0.16)), neck=-24.0, head=-24.0, tail=10.0, mouth=14.0, roll=152.0, look=10.0
    ),
    "knees": Stand(
        ((0.0, 0.0), (0.0, 0.0), (-0.06, 0.0), (0.1, 0.0)), pitch=-27.0, drop=-0.02, neck=-8.0, head=-6.0, mouth=10.0, kneels=True
    ),
    "kick": Stand(
        ((-0.02, 0.0), (-0.14, 0.0), (-0.86, 0.86), (-0.7, 0.68)), pitch=-24.0, drop=-0.22, neck=-40.0, head=4.0, tail=60.0, mouth=10.0
    ),
    "shy": Stand(((0.3, 0.16), (0.16, 0.0), (0.24, 0.0), (0.08, 0.0)), pitch=10.5, drop=0.24, neck=26.0, head=-22.0, tail=30.0, mouth=14.0),
    "limp": Stand(((-0.08, 0.0), (0.04, 0.28), (-0.16, 0.0), (0.2, 0.0)), neck=-26.0, head=12.0),
    "teeth": Stand(neck=4.0, head=-16.0, mouth=20.0, teeth=True),
    "look_back": Stand(neck=4.0, look=162.0),
    "swim": Stand(drop=0.75, neck=10.0, flat=True),
}
"""By pose; one that is not here stands."""
