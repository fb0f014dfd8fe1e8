"""Where the key light comes from: the sun by the time of day, a lamp from above at night."""

from __future__ import annotations

from storyboard.model.shots import Light, Time
from storyboard.model.stage import Vec
from storyboard.staging.space import unit

KEYS: dict[tuple[Time, bool], Vec] = {
    (Time.DAY, True): (-0.65, 0.55, 0.5),
    (Time.DAY, False): (-0.5, 0.9, 0.5),
    (Time.NIGHT, True): (0.25, 1.0, 0.4),
    (Time.NIGHT, False): (0.45, 0.8, -0.15),
    (Time.DAWN, True): (0.8, 0.3, 0.25),
    (Time.DAWN, False): (0.75, 0.32, -0.45),
    (Time.DUSK, True): (-0.8, 0.3, 0.25),
    (Time.DUSK, False): (-0.75, 0.3, -0.45),
}
"""By time and whether it is inside: the window by day, the lamp from above at night, the low sun at dawn (right) and dusk (left)."""


def key_of(light: Light, interior: bool) -> Vec:
    """The unit direction towards the key light, the same for all cameras of a scene at one time of day."""
    return unit(KEYS[(light.time, interior)])
