"""What hats are: crowns as rows around the skull, brims, tones."""

from __future__ import annotations

from typing import NamedTuple

from storyboard.painters.sketch.drawing import Tone

Row = tuple[float, float, float, float]
"""Height, front, back, half width, head heights, as in the skull."""


class Brim(NamedTuple):
    """A ring around a crown, in head heights."""

    grow: float
    """How wide it is against the crown."""
    y: float = 0.255
    curl: float = 0.0
    """How much its sides are higher than front and back."""
    droop: float = 0.0
    """How much lower it is behind."""


_HAT: tuple[Row, ...] = (
    (0.72, 0.2, -0.32, 0.2),
    (0.74, 0.29, -0.39, 0.27),
    (0.66, 0.35, -0.44, 0.32),
    (0.4, 0.41, -0.47, 0.37),
    (0.24, 0.43, -0.48, 0.385),
)
_CAP: tuple[Row, ...] = (
    (0.585, 0.02, -0.12, 0.05),
    (0.565, 0.16, -0.28, 0.18),
    (0.49, 0.32, -0.42, 0.31),
    (0.34, 0.405, -0.475, 0.38),
    (0.17, 0.42, -0.475, 0.39),
)
_HELMET: tuple[Row, ...] = (
    (0.65, 0.02, -0.15, 0.06),
    (0.63, 0.2, -0.33, 0.2),
    (0.52, 0.39, -0.5, 0.38),
    (0.3, 0.48, -0.565, 0.46),
    (0.1, 0.49, -0.55, 0.475),
)
_BOWL: tuple[Row, ...] = (
    (0.68, 0.02, -0.14, 0.05),
    (0.66, 0.2, -0.3, 0.2),
    (0.56, 0.36, -0.42, 0.33),
    (0.4, 0.42, -0.48, 0.38),
    (0.24, 0.44, -0.49, 0.395),
)
_SKULLCAP: tuple[Row, ...] = (
    (0.56, 0.01, -0.13, 0.05),
    (0.55, 0.14, -0.27, 0.16),
    (0.47, 0.3, -0.41, 0.3),
    (0.33, 0.385, -0.465, 0.365),
    (0.2, 0.4, -0.47, 0.375),
)
_FLAT: tuple[Row, ...] = (
    (0.58, 0.12, -0.24, 0.16),
    (0.6, 0.4, -0.5, 0.43),
    (0.5, 0.48, -0.53, 0.47),
    (0.38, 0.4, -0.48, 0.385),
    (0.22, 0.425, -0.475, 0.39),
)
CROWNS: dict[str, tuple[Row, ...]] = {
    "cap": _CAP,
    "backwards_cap": _CAP,
    "hat": _HAT,
    "beanie": (
        (0.61, 0.01, -0.13, 0.05),
        (0.59, 0.15, -0.28, 0.17),
        (0.5, 0.32, -0.42, 0.31),
        (0.33, 0.41, -0.485, 0.385),
        (0.12, 0.425, -0.475, 0.4),
    ),
    "helmet": _HELMET,
    "top_hat": (
        (1.02, 0.3, -0.38, 0.3),
        (1.03, 0.4, -0.47, 0.37),
        (0.8, 0.38, -0.45, 0.35),
        (0.5, 0.4, -0.46, 0.36),
        (0.24, 0.43, -0.48, 0.385),
    ),
    "bowler": _BOWL,
    "straw": (
        (0.56, 0.16, -0.26, 0.2),
        (0.57, 0.3, -0.38, 0.3),
        (0.5, 0.38, -0.45, 0.36),
        (0.36, 0.41, -0.47, 0.38),
        (0.24, 0.43, -0.48, 0.39),
    ),
    "cowboy": (
        (0.76, 0.2, -0.32, 0.1),
        (0.78, 0.32, -0.4, 0.24),
        (0.62, 0.36, -0.44, 0.33),
        (0.4, 0.41, -0.47, 0.38),
        (0.24, 0.43, -0.48, 0.39),
    ),
    "beret": (
        (0.6, 0.1, -0.2, 0.14),
        (0.6, 0.3, -0.4, 0.38),
        (0.5, 0.44, -0.5, 0.52),
        (0.4, 0.43, -0.48, 0.48),
        (0.28, 0.4, -0.45, 0.37),
    ),
    "flat_cap": (
        (0.5, 0.1, -0.2, 0.14),
        (0.5, 0.36, -0.42, 0.37),
        (0.43, 0.52, -0.5, 0.47),
        (0.34, 0.53, -0.49, 0.45),
        (0.22, 0.44, -0.475, 0.395),
    ),
    "hardhat": _BOWL,
    "lamp_helmet": _BOWL,
    "fire_helmet": (
        (0.74, 0.04, -0.16, 0.03),
        (0.7, 0.22, -0.32, 0.2),
        (0.58, 0.38, -0.46, 0.36),
        (0.4, 0.44, -0.5, 0.42),
        (0.24, 0.46, -0.52, 0.43),
    ),
    "peaked": _FLAT,
    "sailor": (
        (0.52, 0.14, -0.26, 0.18),
        (0.6, 0.39, -0.47, 0.41),
        (0.58, 0.42, -0.5, 0.43),
        (0.42, 0.42, -0.49, 0.415),
        (0.32, 0.4, -0.46, 0.38),
    ),
    "toque": (
        (1.02, 0.2, -0.3, 0.22),
        (1.06, 0.46, -0.52, 0.46),
        (0.86, 0.5, -0.55, 0.5),
        (0.6, 0.4, -0.46, 0.37),
        (0.24, 0.42, -0.475, 0.385),
    ),
    "turban": (
        (0.72, 0.1, -0.22, 0.14),
        (0.7, 0.3, -0.4, 0.3),
        (0.56, 0.47, -0.56, 0.5),
        (0.36, 0.48, -0.56, 0.52),
        (0.16, 0.4, -0.47, 0.4),
    ),
    "bandana": _SKULLCAP,
    "scrub_cap": _SKULLCAP,
    "bandage": ((0.36, 0.365, -0.445, 0.35), (0.28, 0.395, -0.465, 0.37), (0.12, 0.4, -0.465, 0.375)),
    "sou_wester": _BOWL,
    "tricorne": _BOWL,
    "knight": (
        (0.68, 0.02, -0.15, 0.03),
        (0.64, 0.2, -0.33, 0.2),
        (0.5, 0.38, -0.48, 0.38),
        (0.25, 0.43, -0.5, 0.42),
        (0.06, 0.43, -0.5, 0.43),
    ),
    "crested": _HELMET,
    "horned": (
        (0.66, 0.02, -0.14, 0.04),
        (0.63, 0.2, -0.32, 0.2),
        (0.5, 0.37, -0.46, 0.37),
        (0.32, 0.42, -0.5, 0.41),
        (0.16, 0.43, -0.5, 0.42),
    ),
    "maid_cap": ((0.6, 0.2, -0.1, 0.26), (0.56, 0.3, -0.16, 0.33), (0.42, 0.36, -0.24, 0.36)),
    "mitre": (
        (1.16, 0.03, -0.05, 0.02),
        (1.0, 0.12, -0.2, 0.17),
        (0.74, 0.3, -0.38, 0.38),
        (0.5, 0.38, -0.45, 0.4),
        (0.24, 0.42, -0.47, 0.385),
    ),
    "mortarboard": _SKULLCAP,
    "santa": (
        (0.98, -0.52, -0.62, 0.05),
        (0.9, -0.1, -0.5, 0.16),
        (0.6, 0.3, -0.46, 0.32),
        (0.36, 0.41, -0.48, 0.39),
        (0.2, 0.43, -0.48, 0.4),
    ),
    "wizard": (
        (1.38, -0.2, -0.26, 0.02),
        (1.1, 0.02, -0.2, 0.1),
        (0.8, 0.18, -0.3, 0.2),
        (0.5, 0.35, -0.42, 0.33),
        (0.24, 0.43, -0.48, 0.385),
    ),
}
BRIMS: dict[str, Brim] = {
    "hat": Brim(1.5),
    "top_hat": Brim(1.4, curl=0.07),
    "bowler": Brim(1.34, curl=0.06),
    "straw": Brim(1.85, 0.24),
    "cowboy": Brim(1.85, curl=0.24),
    "hardhat": Brim(1.16, 0.24),
    "lamp_helmet": Brim(1.16, 0.24),
    "fire_helmet": Brim(1.32, 0.24, droop=0.3),
    "sou_wester": Brim(1.5, 0.22, droop=0.5),
    "wizard": Brim(1.7, 0.25),
    "crested": Brim(1.05, 0.15, droop=0.25),
}
"""Flat rings around crowns."""
TONES: dict[str, Tone] = {
    "cap": 0.62, "backwards_cap": 0.62, "flat_cap": 0.5,
    "hat": 0.72, "beanie": 0.45, "helmet": 0.55, "top_hat": 0.84, "bowler": 0.82, "straw": 0.14, "cowboy": 0.5, "beret": 0.7,
    "hardhat": 0.08, "lamp_helmet": 0.12, "fire_helmet": 0.75, "peaked": 0.8, "sailor": 0.02, "toque": 0.0, "crown": 0.16, "turban": 0.14,
    "bandana": 0.6, "scrub_cap": 0.4, "bandage": 0.0, "sou_wester": 0.2, "tricorne": 0.84, "knight": 0.25, "crested": 0.35, "horned": 0.45,
    "maid_cap": 0.0, "mitre": 0.06, "mortarboard": 0.84, "santa": 0.6, "wizard": 0.7, "headscarf": 0.3, "hijab": 0.4, "veil": 0.0,
    "wimple": 0.84, "bonnet": 0.1, "balaclava": 0.84, "knit": 0.4,
}  # fmt: skip
LIKE_THE_COAT = frozenset({"hood", "sou_wester"})
"""Of the cloth of what is worn with them."""
PEAKS: dict[str, float] = {"cap": 0.29, "backwards_cap": 0.29, "peaked": 0.29, "flat_cap": 0.12}
"""Hats with a peak, and how far it reaches, in head heights."""
PEAKED = frozenset(PEAKS)
BACKWARDS = frozenset({"backwards_cap"})
"""Those whose peak is behind."""
EAR_HIDERS = frozenset(
    {"hood", "helmet", "beanie", "headscarf", "hijab", "wimple", "bonnet", "balaclava", "knight", "crested", "bubble", "veil"}
)
"""What hides the ears."""
OPEN_TOPS = frozenset({"hood", "crown", "bandage", "veil", "bonnet", "bubble", "diving_mask", "maid_cap"})
"""What leaves the hair on the crown as it is."""
HAIR_HIDERS = frozenset({"hijab", "wimple", "balaclava", "headscarf", "scrub_cap"})
"""What leaves no hair to be seen, but a lock at the brow under a headscarf."""
