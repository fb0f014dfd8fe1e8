"""What those are built like who stand as people do and are none: heads and bodies as data. Heads in head heights, bodies in heights."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyboard.breakdown.breed_words import DOGS


@dataclass(frozen=True, slots=True)
class Face:
    """A head: a skull as wide as `wide`, with a muzzle, a beak or neither."""

    wide: float = 1.0
    high: float = 0.92
    muzzle: tuple[float, float, float] = (0.3, 0.24, 0.17)
    """How far it stands out of the skull, its radius at the root and at the nose."""
    drop: float = 0.16
    """How far under the eyes it ends."""
    beak: tuple[float, float, float] | None = None
    """Length, width and height of a beak instead."""
    ears: str = "round"
    ear: float = 0.3
    ear_at: tuple[float, float] = (0.34, 0.34)
    """Outwards and up."""
    eye: tuple[float, float, float] = (0.2, 0.08, 0.06)
    """Outwards and up on the skull, and its radius."""
    nose: float = 0.09
    extras: tuple[str, ...] = ()
    """`whiskers`, `horns`, `antlers`, `comb`, `trunk`, `mane`, `teeth`, `mask`, `tusks`."""


@dataclass(frozen=True, slots=True)
class Form:
    """A bare body, as its half widths and thicknesses."""

    trunk: tuple[float, float, float, float] = (0.1, 0.13, 0.12, 0.07)
    """At hips, belly, chest and neck."""
    arm: tuple[float, float] = (0.048, 0.046)
    leg: tuple[float, float] = (0.07, 0.055)
    foot: float = 0.1
    wings: bool = False
    tail: str = ""
    """`stub`, `long`, `bush`, `fan`, `curl`; empty for none."""
    patch: bool = True
    """Whether belly and muzzle are lighter."""


_BEAR = Face()
_CAT = Face(ears="prick", ear=0.34, ear_at=(0.28, 0.36), muzzle=(0.16, 0.2, 0.15), nose=0.055, eye=(0.2, 0.08, 0.075), extras=("whiskers",))
_DOG = Face(ears="flop", ear=0.46, ear_at=(0.38, 0.3), muzzle=(0.36, 0.23, 0.18))
_WOLF = Face(ears="prick", ear=0.4, ear_at=(0.26, 0.38), muzzle=(0.48, 0.22, 0.13), wide=0.95)
_HORSE = Face(
    wide=0.8,
    high=0.95,
    ears="prick",
    ear=0.32,
    ear_at=(0.2, 0.44),
    muzzle=(0.52, 0.26, 0.21),
    drop=0.42,
    nose=0.0,
    extras=("mane", "nostrils"),
    eye=(0.26, 0.12, 0.06),
)
_MOUSE = Face(ears="round", ear=0.42, ear_at=(0.36, 0.42), muzzle=(0.36, 0.2, 0.08), nose=0.06, extras=("whiskers", "teeth"))
_BIRD = Face(wide=0.9, muzzle=(0.0, 0.0, 0.0), beak=(0.34, 0.13, 0.12), ears="", nose=0.0, eye=(0.24, 0.12, 0.06))
FACES: dict[str, Face] = {
    "bear": _BEAR,
    "monster": Face(wide=1.05, ears="side", ear=0.3, ear_at=(0.44, 0.16), muzzle=(0.14, 0.3, 0.22), nose=0.08, extras=("horns", "fangs")),
    **dict.fromkeys((*DOGS, "puppy"), _DOG),
    "lapdog": replace(_DOG, ears="prick", muzzle=(0.24, 0.2, 0.12)),
    "cat": _CAT,
    "kitten": _CAT,
    "lion": replace(_CAT, ears="round", ear=0.22, ear_at=(0.36, 0.42), extras=("mane", "whiskers"), muzzle=(0.24, 0.24, 0.18), nose=0.09),
    "tiger": replace(_CAT, ears="round", ear=0.24, extras=("whiskers", "stripes"), muzzle=(0.24, 0.24, 0.18)),
    "wolf": _WOLF,
    "fox": replace(_WOLF, muzzle=(0.5, 0.2, 0.07), ear=0.46, nose=0.06),
    "rabbit": replace(_CAT, ears="long", ear=0.95, ear_at=(0.16, 0.42), extras=("whiskers", "teeth"), muzzle=(0.16, 0.22, 0.16)),
    "rat": replace(_MOUSE, ear=0.3, muzzle=(0.5, 0.2, 0.07)),
    "mouse": _MOUSE,
    "squirrel": replace(_MOUSE, ears="prick", ear=0.3, ear_at=(0.3, 0.4), muzzle=(0.24, 0.2, 0.1)),
    "pig": Face(wide=1.05, ears="prick", ear=0.32, ear_at=(0.32, 0.36), muzzle=(0.24, 0.21, 0.2), nose=0.0, extras=("snout",)),
    "horse": _HORSE,
    "pony": _HORSE,
    "donkey": replace(_HORSE, ears="long", ear=0.8, ear_at=(0.2, 0.42)),
    "camel": replace(_HORSE, ear=0.2, extras=("nostrils",)),
    "cow": replace(_HORSE, wide=0.9, ears="side", ear=0.36, ear_at=(0.38, 0.24), extras=("horns", "nostrils"), muzzle=(0.4, 0.3, 0.27)),
    "deer": replace(_HORSE, ears="side", ear=0.34, ear_at=(0.3, 0.32), extras=("antlers",), nose=0.08, muzzle=(0.4, 0.22, 0.14)),
    "goat": replace(_HORSE, ears="side", ear=0.34, ear_at=(0.32, 0.24), extras=("horns", "beard"), nose=0.06, muzzle=(0.4, 0.22, 0.15)),
    "sheep": replace(_HORSE, ears="side", ear=0.3, ear_at=(0.36, 0.2), extras=("wool",), nose=0.06, muzzle=(0.3, 0.24, 0.17)),
    "ox": replace(_HORSE, wide=0.98, ears="side", ear=0.36, ear_at=(0.38, 0.24), extras=("horns", "nostrils"), muzzle=(0.44, 0.32, 0.29)),
    "calf": replace(_HORSE, wide=0.9, ears="side", ear=0.4, ear_at=(0.38, 0.24), extras=("nostrils",), muzzle=(0.36, 0.28, 0.24)),
    "lamb": replace(_HORSE, ears="side", ear=0.3, ear_at=(0.36, 0.2), extras=("wool",), nose=0.06, muzzle=(0.26, 0.24, 0.17)),
    "monkey": Face(ears="round", ear=0.3, ear_at=(0.46, 0.04), muzzle=(0.16, 0.3, 0.26), drop=0.2, nose=0.05, extras=("mask",)),
    "gorilla": Face(ears="round", ear=0.16, ear_at=(0.46, 0.06), muzzle=(0.18, 0.32, 0.28), drop=0.2, nose=0.08, extras=("mask",)),
    "badger": Face(ears="round", ear=0.2, ear_at=(0.36, 0.34), muzzle=(0.4, 0.22, 0.1), extras=("badger",)),
    "elephant": Face(wide=1.05, ears="fan", ear=0.75, ear_at=(0.4, 0.12), muzzle=(0.0, 0.0, 0.0), nose=0.0, extras=("trunk",)),
    "frog": Face(wide=1.3, high=0.72, ears="", muzzle=(0.0, 0.0, 0.0), nose=0.0, eye=(0.32, 0.34, 0.12), extras=("pop", "grin")),
    "duck": replace(_BIRD, beak=(0.46, 0.22, 0.07)),
    "goose": replace(_BIRD, wide=0.8, beak=(0.46, 0.17, 0.09)),
    "swan": replace(_BIRD, wide=0.8, beak=(0.46, 0.16, 0.09), extras=("mask",)),
    "penguin": replace(_BIRD, beak=(0.3, 0.1, 0.09)),
    "chicken": replace(_BIRD, beak=(0.28, 0.12, 0.12), extras=("comb",)),
    "owl": replace(_BIRD, wide=1.05, beak=(0.14, 0.08, 0.14), eye=(0.21, 0.08, 0.15), ears="prick", ear=0.24, ear_at=(0.34, 0.38)),
    "parrot": replace(_BIRD, beak=(0.26, 0.13, 0.22)),
    "eagle": replace(_BIRD, beak=(0.36, 0.13, 0.18)),
    "snake": Face(wide=0.95, high=0.7, ears="", muzzle=(0.3, 0.3, 0.22), drop=0.1, nose=0.0, extras=("grin",)),
    "fish": Face(wide=0.7, ears="", muzzle=(0.2, 0.3, 0.18), drop=0.08, nose=0.0, eye=(0.3, 0.14, 0.1)),
    "crocodile": Face(
        wide=0.85, high=0.8, ears="", muzzle=(0.8, 0.26, 0.14), drop=0.1, nose=0.0, eye=(0.22, 0.22, 0.07), extras=("fangs", "pop")
    ),
    "lizard": Face(wide=0.85, high=0.75, ears="", muzzle=(0.4, 0.28, 0.12), drop=0.08, nose=0.0, eye=(0.28, 0.16, 0.1), extras=("grin",)),
    "turtle": Face(wide=0.85, high=0.8, ears="", muzzle=(0.2, 0.3, 0.2), drop=0.1, nose=0.0, eye=(0.24, 0.12, 0.08), extras=("grin",)),
    "rhino": replace(_HORSE, wide=1.0, ear=0.28, ear_at=(0.3, 0.4), muzzle=(0.5, 0.32, 0.24), extras=("horns", "nostrils")),
    "hippo": replace(_HORSE, wide=1.0, ears="round", ear=0.16, muzzle=(0.5, 0.36, 0.34), drop=0.3, extras=("nostrils",)),
    "giraffe": replace(_HORSE, ears="side", ear=0.3, ear_at=(0.3, 0.3), extras=("horns", "nostrils")),
    "zebra": replace(_HORSE, extras=("mane", "nostrils", "stripes")),
    "llama": replace(_HORSE, ear=0.4, extras=("wool",), nose=0.06, muzzle=(0.34, 0.24, 0.16)),
    "kangaroo": replace(_HORSE, ears="long", ear=0.7, ear_at=(0.2, 0.42), nose=0.08, muzzle=(0.4, 0.22, 0.14), extras=()),
    "walrus": Face(ears="", muzzle=(0.2, 0.36, 0.3), drop=0.2, nose=0.09, extras=("whiskers", "tusks")),
    "lioness": replace(_CAT, ears="round", ear=0.24, muzzle=(0.24, 0.24, 0.18), nose=0.09),
    "panther": replace(_CAT, ears="round", ear=0.24, muzzle=(0.24, 0.24, 0.18), nose=0.09),
    "leopard": replace(_CAT, ears="round", ear=0.24, muzzle=(0.24, 0.24, 0.18), nose=0.09),
    "hedgehog": replace(_MOUSE, ear=0.22),
    "bat": replace(_MOUSE, ears="prick", ear=0.6, muzzle=(0.16, 0.2, 0.14)),
    **dict.fromkeys(("dolphin", "orca", "whale"), Face(wide=0.85, ears="", muzzle=(0.5, 0.3, 0.14), drop=0.04, nose=0.0, extras=("grin",))),
    **dict.fromkeys(
        ("octopus", "squid", "jellyfish"), Face(wide=1.1, high=1.1, ears="", muzzle=(0.0, 0.0, 0.0), nose=0.0, eye=(0.28, -0.04, 0.13))
    ),
    "shark": Face(wide=0.8, ears="", muzzle=(0.5, 0.34, 0.1), drop=0.02, nose=0.0, extras=("fangs",)),
}
"""Heads of animals that stand upright; a kind that is not here has a bird's or a bear's."""

_BIRDY = Form(trunk=(0.12, 0.15, 0.12, 0.06), arm=(0.06, 0.05), leg=(0.035, 0.026), foot=0.12, wings=True, tail="fan")
_FURRED = Form(tail="long")
FORMS: dict[str, Form] = {
    "bear": Form(tail="stub"),
    "rabbit": Form(tail="stub", foot=0.14),
    "fox": Form(tail="bush"),
    "wolf": Form(tail="bush"),
    "squirrel": Form(tail="bush"),
    "pig": Form(trunk=(0.13, 0.16, 0.14, 0.08), tail="curl", patch=False),
    "elephant": Form(trunk=(0.12, 0.15, 0.13, 0.08), leg=(0.08, 0.075), tail="long", patch=False),
    "monster": Form(trunk=(0.12, 0.15, 0.15, 0.1), arm=(0.06, 0.06), leg=(0.08, 0.07), foot=0.14, patch=False),
    "frog": Form(foot=0.15),
    "snake": Form(patch=True),
    **dict.fromkeys(("duck", "goose", "swan", "chicken", "bird", "crow", "gull", "eagle", "owl", "parrot"), _BIRDY),
    "penguin": replace(_BIRDY, trunk=(0.13, 0.16, 0.13, 0.08), tail="stub"),
    **dict.fromkeys(
        (*DOGS, "puppy", "cat", "kitten", "lion", "tiger", "rat", "mouse", "monkey", "horse", "pony", "cow", "ox", "donkey"), _FURRED
    ),
}
"""Bodies by kind; one that is not here is a bear's."""
BIRDS = frozenset(
    {
        "ostrich",
        "flamingo",
        "heron",
        "peacock",
        "bird",
        "crow",
        "gull",
        "duck",
        "goose",
        "swan",
        "chicken",
        "eagle",
        "owl",
        "parrot",
        "penguin",
    }
)
BEAKS: dict[str, str] = {"crow": "#5b5a5c", "owl": "#c9a04a"}
"""Beaks of another colour than most."""
BEAK = "#e2962e"


def face_of(kind: str) -> Face:
    """The head of a kind."""
    return FACES.get(kind) or (_BIRD if kind in BIRDS else _BEAR)


def form_of(kind: str) -> Form:
    """The body of a kind."""
    return FORMS.get(kind, FORMS["bear"])


def beak_tone(kind: str) -> str:
    """The colour of a beak, and of a bird's feet."""
    return BEAKS.get(kind, BEAK)
