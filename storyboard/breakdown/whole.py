"""The whole breakdown, put together."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from storyboard.breakdown import appearance, days, looks, mentions, natures, people, period, places, props, real, sightings
from storyboard.model.cast import Appearance, Breakdown, Character
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Screenplay

_CALLING: dict[str, re.Pattern[str]] = {
    "cold": regex(
        r"\b(?:glaciers?|snow\w*|ice(?:field|fall|berg)?|arctic|antarctic\w*|polar|tundra|blizzard|winter|ski (?:slope|resort|lift))\b",
        re.IGNORECASE,
    ),
    "space": regex(r"\b(?:space ?(?:ship|station|craft|port)|starship|airlock|orbiter|lunar|moon base|mars|escape pod)\b", re.IGNORECASE),
    "court": regex(r"\b(?:court(?:room|house)?|jury|tribunal)\b", re.IGNORECASE),
    "site": regex(r"\b(?:construction site|building site|scaffold(?:ing)?|oil rig|drilling rig|girders?)\b", re.IGNORECASE),
    "front": regex(r"\b(?:battlefield|trench(?:es)?|no man['’]s land|front line|dugout|foxhole|bunker)\b", re.IGNORECASE),
    "ring": regex(r"\b(?:boxing (?:ring|gym|club)|ringside|weight room|wrestling)\b", re.IGNORECASE),
}
"""Words of a heading for where nobody goes without clothes for it (`appearance.CALLED_FOR`)."""


def _epoch(screenplay: Screenplay) -> str:
    """When a script plays, by all that it shows and all its headings."""
    return period.epoch((one.text for one in screenplay.elements if one.kind in SHOWN), (scene.heading for scene in screenplay.scenes))


def _cast(screenplay: Screenplay, scene_of: dict[str, str], epoch: str) -> tuple[Character, ...]:
    calling = {
        name: {scene.id for scene in screenplay.scenes if pattern.search(f"{scene.location} {scene.qualifier}")}
        for name, pattern in _CALLING.items()
    }
    calling["cold"] |= _frozen(screenplay)
    found = [
        replace(one, setting=next((name for name, scenes in calling.items() if _mostly(one.character, scenes)), ""), epoch=epoch)
        for one in people.people(screenplay, scene_of)
    ]
    looks_of = appearance.appearances(found)
    told = natures.told_of([one.character for one in found], screenplay.elements)
    return natures.among_their_like(
        [_with_looks(one.character, looks_of[one.character.id], told.get(one.character.id, "")) for one in found]
    )


_FROZEN = regex(
    r"\b(snow|snow(?:shoes?|drifts?|flakes?|storm|bank)|blizzard|sleet|hail|glaciers?|icicles?|frost|frozen|freezing|avalanche|skis?|"
    r"sledges?|sleds?)\b",
    re.IGNORECASE,
)
COLD = 3
"""Different words of winter in the action of a story that make all of it cold."""


def _frozen(screenplay: Screenplay) -> set[str]:
    """The scenes of a story in winter: those inside are no warmer for who comes in."""
    told = " ".join(one.text for one in screenplay.elements if one.kind in SHOWN)
    words = {hit.group(1).casefold() for hit in _FROZEN.finditer(told)}
    return {scene.id for scene in screenplay.scenes} if len(words) >= COLD else set()


def _mostly(who: Character, scenes: Collection[str]) -> bool:
    """Whether half of somebody's scenes or more are among these."""
    return 2 * sum(scene in scenes for scene in who.scenes) >= max(1, len(who.scenes))


def _with_looks(who: Character, look: Appearance, told: str) -> Character:
    drawn = natures.bearing(who.model_copy(update={"appearance": look}), told)
    return natures.natured(drawn, natures.nature_of(who, told))


def break_down(screenplay: Screenplay) -> Breakdown:
    """Takes a script apart for production: pure, the same for the same script, in time linear in its length.

    What the script does not say is left open (a place of unknown kind, an adult) or chosen from a seed that is the name
    (hair, clothes), so that nobody changes when another scene is added.
    """
    elements = screenplay.index
    scenes = tuple(scene for scene in screenplay.scenes if not scene.omitted)
    scene_of = {id: scene.id for scene in scenes for id in scene.elements}
    epoch = _epoch(screenplay)
    cast = _cast(screenplay, scene_of, epoch)
    story_days = days.story_days(screenplay.scenes, elements)
    names = mentions.index(mentions.names(Breakdown(characters=cast)))
    return Breakdown(
        characters=cast,
        looks=looks.looks(scenes, elements, cast, story_days, names),
        places=real.with_real(
            places.places(scenes, elements, names, epoch), {scene.id: scene for scene in scenes}, screenplay.elements, names
        ),
        props=props.props(screenplay.elements, scene_of),
        story_days=story_days,
        sightings=sightings.sightings(screenplay.elements, scene_of, cast, epoch),
    )
