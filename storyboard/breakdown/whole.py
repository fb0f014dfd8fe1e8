"""The whole breakdown, put together."""

from __future__ import annotations

from storyboard.breakdown import appearance, days, looks, mentions, people, places, props, real, sightings
from storyboard.model.cast import Appearance, Breakdown, Character
from storyboard.model.screenplay import Screenplay


def _cast(screenplay: Screenplay, scene_of: dict[str, str]) -> tuple[Character, ...]:
    found = people.people(screenplay, scene_of)
    looks_of = appearance.appearances(found)
    return tuple(_with_looks(one.character, looks_of[one.character.id]) for one in found)


def _with_looks(who: Character, look: Appearance) -> Character:
    species = sightings.species_of(who) if who.headcount == 1 else ""
    return who.model_copy(update={"appearance": look, "species": species})


def break_down(screenplay: Screenplay) -> Breakdown:
    """Takes a script apart for production: pure, the same for the same script, in time linear in its length.

    What the script does not say is left open (a place of unknown kind, an adult) or chosen from a seed that is the name
    (hair, clothes), so that nobody changes when another scene is added.
    """
    elements = screenplay.index
    scenes = tuple(scene for scene in screenplay.scenes if not scene.omitted)
    scene_of = {id: scene.id for scene in scenes for id in scene.elements}
    cast = _cast(screenplay, scene_of)
    story_days = days.story_days(screenplay.scenes, elements)
    names = mentions.index(mentions.names(Breakdown(characters=cast)))
    return Breakdown(
        characters=cast,
        looks=looks.looks(scenes, elements, cast, story_days, names),
        places=real.with_real(places.places(scenes, elements, names), {scene.id: scene for scene in scenes}, screenplay.elements, names),
        props=props.props(screenplay.elements, scene_of),
        story_days=story_days,
        sightings=sightings.sightings(screenplay.elements, scene_of, cast),
    )
