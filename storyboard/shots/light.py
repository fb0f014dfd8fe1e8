"""When and under what sky a scene plays: from its heading and the words of its action."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.screenplay import SHOWN, Scene, Screenplay
from storyboard.model.shots import Light, Time, Weather
from storyboard.shots.verbs import Table

TIMES: Table[Time] = Table(
    (
        (r"\b(?:DAWN|SUNRISE|FIRST LIGHT|DAYBREAK|EARLY MORNING)\b", Time.DAWN),
        (r"\b(?:DUSK|SUNSET|TWILIGHT|GLOAMING|MAGIC HOUR|GOLDEN HOUR|EVENING|NIGHTFALL)\b", Time.DUSK),
        (r"\b(?:NIGHT|MIDNIGHT|NIGHTTIME|TONIGHT|STARLIT|MOONLIT|MOONLIGHT)\b", Time.NIGHT),
        (r"\b(?:DAY|MORNING|NOON|MIDDAY|AFTERNOON|DAYTIME)\b", Time.DAY),
    )
)
"""Times of day as headings write them."""

WEATHERS: Table[Weather] = Table(
    (
        (r"\b(?:STORMS?|STORMY|THUNDER\w*|LIGHTNING|HURRICANE|GALE|BLIZZARD)\b", Weather.STORM),
        (r"\b(?:RAIN(?:S|ING|Y|FALL)?|DOWNPOUR|DRIZZL\w+|POURING DOWN)\b", Weather.RAIN),
        (r"\b(?:SNOW(?:S|ING|Y|FALL|FLAKES?)?|SLEET)\b", Weather.SNOW),
        (r"\b(?:FOG(?:GY)?|MIST(?:Y)?|HAZE|SMOG)\b", Weather.FOG),
    )
)
"""Weather as headings and action write it."""

LEVELS: Table[int] = Table(
    (
        (r"\b(?:pitch[- ]black|pitch[- ]dark|total darkness|blackout)\b", -2),
        (r"\b(?:dark(?:ness|ened)?|dim(?:ly)?|gloomy?|candle(?:light|lit|s)?|shadows|switches off the (?:lamp|light)s?)\b", -1),
        (r"\b(?:blinding|blazing|glaring)\b", 2),
        (r"\b(?:bright(?:ly)?|sunlit|sun is shining|brilliant)\b", 1),
    )
)
"""Words that make a scene darker or brighter than its time of day."""

_SAME = re.compile(r"\b(?:CONTINUOUS|CONTINUED|LATER|SAME|MOMENTS?|MINUTES?|SECONDS?)\b", re.IGNORECASE)
_FIRST_WORDS = 1500
"""Characters of action that are searched for the weather a scene opens in."""


def time_of(screenplay: Screenplay, scene: Scene) -> Time:
    """The time of day of a scene; CONTINUOUS, LATER, SAME and headings without a time take it from the scenes before."""
    at = next((n for n, other in enumerate(screenplay.scenes) if other.id == scene.id), -1)
    earlier = reversed(screenplay.scenes[: at + 1]) if at >= 0 else iter([scene])
    for other in earlier:
        own = _own_time(other)
        if own is not None:
            return own
        if other.time_of_day and not _SAME.search(other.time_of_day):
            break
    return Time.DAY


def _own_time(scene: Scene) -> Time | None:
    return TIMES.first(scene.time_of_day) or TIMES.first(scene.qualifier) or TIMES.first(scene.heading)


def _shown(screenplay: Screenplay, scene: Scene) -> str:
    known = screenplay.index
    parts = [scene.heading, *(known[i].text for i in scene.elements if i in known and known[i].kind in SHOWN)]
    return " ".join(parts)[:_FIRST_WORDS]


def light_of(screenplay: Screenplay, scene: Scene) -> Light:
    """The light of a scene. Weather is inherited over CONTINUOUS and the like, where the scene itself names none."""
    text = _shown(screenplay, scene)
    weather = WEATHERS.first(text) or _inherited(screenplay, scene) or Weather.CLEAR
    return Light(time=time_of(screenplay, scene), weather=weather, level=LEVELS.first(text) or 0)


def _inherited(screenplay: Screenplay, scene: Scene) -> Weather | None:
    """The weather of the scenes this one follows without a break."""
    scenes: Sequence[Scene] = screenplay.scenes
    at = next((n for n, other in enumerate(scenes) if other.id == scene.id), 0)
    while at > 0 and _SAME.search(scenes[at].time_of_day or scenes[at].heading):
        at -= 1
        weather = WEATHERS.first(_shown(screenplay, scenes[at]))
        if weather is not None:
            return weather
    return None
