"""Paper, greys, ink and accent of a panel: a style sheet seen under one light. Values decide what reads first."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from storyboard.model.base import Frozen
from storyboard.model.shots import Light, Time, Weather, Windows
from storyboard.model.stage import Stage
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.medium import Medium
from storyboard.painters.sketch.planes import ONE, Planes

RGB = tuple[int, int, int]
LEVEL = 0.09
"""How far one step of `Light.level` moves the set along the ramp."""


THICK = 0.96
"""How much haze far things take on in fog, at least."""

GIVEN_UP = 0.5
"""How much of the accent things of the set give up where somebody wears it."""

AT_HOURS = frozenset({"disc", "roofs"})
"""Tones that a mood has at some hours: at others, what is drawn in them is not there."""

OUT = -2
"""The level at which the lamps are out too: one step above, a dark room has one burning."""


class Hours(Frozen):
    """One time of day of a style sheet."""

    ramp: tuple[tuple[float, str], ...]
    ink: str
    sky: tuple[str, str]
    """Above and at the horizon."""
    haze: str
    """What distance fades into."""
    world: tuple[float, float]
    """The set's tone t is drawn as first + second * t."""
    shade: float
    """How much darker a face turned from the light is, in tones."""
    shadow: float
    """Alpha of shadows on the ground."""
    vignette: float
    lit: bool = False
    """Lamps, signs and windows glow."""
    rim: str = ""
    """Outlines of the set outside, where ink would not show; empty for the ink."""


class Air(Frozen):
    """What weather does to a style sheet."""

    darker: float = 0.0
    haze: float = 0.3
    """How much of the haze far things take on, 0 to 1."""
    sky: tuple[str, str] | None = None


class StyleSheet(Frozen):
    """A file of `templates/styles`."""

    description: str = ""
    accent: str
    lamp: str
    wobble: float = 1.2
    tooth: float = 1.0
    accents: dict[str, str] = {}
    times: dict[Time, Hours]
    interior: dict[Time, dict[str, object]] = {}
    """Fields of `times` that differ inside."""
    weather: dict[Weather, Air] = {}
    medium: Medium | None = None
    """How values and lines are laid; None for flat areas and plain ink."""


@dataclass(frozen=True, slots=True)
class Mood:
    """The palette of one panel. `tone` in, colour out."""

    ramp: tuple[RGB, ...]
    """256 colours from what is lit to nearly ink."""
    named: dict[str, RGB]
    sky: tuple[str, str]
    haze: str
    air: float
    """How much haze far things take on, 0 to 1."""
    world: tuple[float, float]
    shade: float
    shadow: float
    vignette: float
    lit: bool
    """Lamps are on."""
    out: bool
    """It is so dark that no lamp of the set burns."""
    windows: bool
    """Windows shine: it is dark and they are seen from outside."""
    told: bool
    """The story tells which windows shine: no others do."""
    low: bool
    """The sun is low and shines."""
    wobble: float
    tooth: float
    medium: Medium | None = None
    planes: Planes = ONE

    @property
    def dark(self) -> bool:
        """Whether the grounds of close pictures are those of the night: its lamps burn, or are out."""
        return self.lit or self.out

    def has(self, tone: Tone) -> bool:
        """Whether what is of a tone is there at this hour."""
        return tone not in AT_HOURS or tone in self.named

    def rgb(self, tone: Tone) -> RGB:
        """The colour of a tone; KeyError for a name that is none."""
        if isinstance(tone, str):
            return parse(tone) if tone.startswith("#") else self.named[tone]
        return self.ramp[max(0, min(255, round(tone * 255)))]

    def set(self, tone: float) -> float:
        """The tone of a thing of the set, kept away from the people."""
        return max(0.0, min(1.0, self.world[0] + self.world[1] * tone))

    def far(self, tone: Tone, depth: float) -> Tone:
        """A tone at a distance (metres): hazed, half of what the air takes is gone at 25 m in fog, at 60 m in clear air; and brought to
        the plane of value that the thing is in.
        """
        share, planes = self.air * depth / (depth + 40.0 - 30.0 * self.air), self.planes
        if planes.focus:
            if tone == "accent" and planes.claimed:
                tone = self.blend("accent", self.set(0.4), GIVEN_UP)
            behind = planes.behind(depth)
            if planes.into == "haze":
                share = 1.0 - (1.0 - share) * (1.0 - behind)
            elif behind > 0.02:
                tone = self.blend(tone, planes.into, behind)
            if (before := planes.before(depth)) > 0.02:
                tone = self.blend(tone, "ink", before)
        return self.blend(tone, self.haze, share) if share > 0.02 else tone

    def blend(self, one: Tone, other: Tone, share: float) -> str:
        """A colour between two tones, `#rrggbb`."""
        return "#" + "".join(f"{x:02x}" for x in _between(self.rgb(one), self.rgb(other), share))


def _between(one: RGB, other: RGB, share: float) -> RGB:
    r, g, b = (round(x + (y - x) * share) for x, y in zip(one, other, strict=True))
    return (r, g, b)


@lru_cache(4096)
def parse(colour: str) -> RGB:
    """`#rrggbb` as numbers."""
    return (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))


@cache
def sheet(style: str) -> StyleSheet:
    """A style sheet by name; FileNotFoundError if there is none."""
    text = files("storyboard.templates").joinpath("styles", f"{style}.toml").read_text(encoding="utf-8")
    return StyleSheet.model_validate(tomllib.loads(text))


def mood_of(style: str, stage: Stage) -> Mood:
    """The palette for a stage."""
    return mood(style, stage.light, interior=stage.interior, accent=stage.accent)


def mood(style: str, light: Light, *, interior: bool, accent: str = "") -> Mood:
    """The palette of a style under a light. An accent the sheet does not know leaves the style's own."""
    page = sheet(style)
    hours = page.times[light.time]
    if interior and (own := page.interior.get(light.time)):
        hours = Hours.model_validate({**hours.model_dump(), **own})
    air = page.weather.get(light.weather, Air())
    ramp = _ramp(hours.ramp)
    darker = (0.0 if interior else air.darker) - LEVEL * light.level
    sky = _sky(hours, air, light)
    lit = (hours.lit or light.level <= -1) and light.level > OUT
    low = light.time in LOW and light.weather in SHINING and light.level > OUT
    return Mood(
        ramp=ramp,
        named={
            "ink": parse(hours.ink),
            "rim": parse(hours.ink if interior or not hours.rim else hours.rim),
            "paper": ramp[0],
            "white": (255, 252, 244),
            "accent": parse(page.accents.get(accent, page.accent)),
            "lamp": parse(page.lamp),
            "sky": parse(sky[1]),
            "sun": _between(parse(page.lamp), parse(page.accent), LOW.get(light.time, 0.0)),
            "glass": _glass(hours, sky, ramp, interior=interior),
            **(_low_view(page, sky) if low and interior else {}),
        },
        sky=sky,
        haze=hours.haze,
        air=_air(light, air, interior=interior),
        world=(max(0.0, hours.world[0] + darker), hours.world[1] - max(0.0, darker) * 0.5),
        shade=hours.shade,
        shadow=hours.shadow if light.weather is Weather.CLEAR or interior else hours.shadow * 0.5,
        vignette=max(0.0, hours.vignette - 0.08 * light.level),
        lit=lit,
        out=light.level <= OUT,
        windows=lit and not interior,
        told=light.windows is not Windows.SOME,
        low=low,
        wobble=page.wobble,
        tooth=page.tooth,
        medium=page.medium.model_copy(update={"dim": light.time is not Time.DAY}) if page.medium else None,
    )


LOW: dict[Time, float] = {Time.DAWN: 0.2, Time.DUSK: 0.36}
"""When the sun is low, and how much of the style's own accent there is in its light."""
SHINING = frozenset({Weather.CLEAR, Weather.SNOW})
"""Weather in which the sun shines."""
MIST = 0.55
"""How much haze far things take on at dawn, at least."""


def _air(light: Light, air: Air, *, interior: bool) -> float:
    """Haze by weather; at dawn there is mist outside."""
    if light.weather is Weather.FOG:
        return max(THICK, air.haze)
    if interior:
        return 0.1
    return max(MIST, air.haze) if light.time is Time.DAWN else air.haze


def _low_view(page: StyleSheet, sky: tuple[str, str]) -> dict[str, RGB]:
    """The sun and the roofs that windows of a room show while it is low."""
    return {"disc": _between(parse(page.lamp), (255, 255, 255), 0.3), "roofs": _between(parse(sky[1]), (46, 32, 30), 0.6)}


def _glass(hours: Hours, sky: tuple[str, str], ramp: tuple[RGB, ...], *, interior: bool) -> RGB:
    """A window shows the sky from inside; from outside it is dark by day and lit by night."""
    if interior:
        return parse(sky[1])
    return parse("#f3e3b4") if hours.lit else ramp[150]


def _sky(hours: Hours, air: Air, light: Light) -> tuple[str, str]:
    """Weather paints the sky by day; at night it stays night."""
    return air.sky if air.sky and light.time is Time.DAY else hours.sky


@cache
def _ramp(stops: tuple[tuple[float, str], ...]) -> tuple[RGB, ...]:
    out: list[RGB] = []
    for i in range(256):
        t, k = i / 255, 1
        while k < len(stops) - 1 and stops[k][0] < t:
            k += 1
        (low, one), (high, other) = stops[k - 1], stops[k]
        share = max(0.0, min(1.0, (t - low) / (high - low)))
        out.append(_between(parse(one), parse(other), share))
    return tuple(out)
