"""People and things that somebody adds to a breakdown afterwards: only what the script names, described only in its own words."""

from __future__ import annotations

import re

from storyboard.breakdown import ages, animal_words, appearance, natures, props
from storyboard.breakdown.people import Found
from storyboard.model.cast import Character, Prop
from storyboard.model.fingerprint import digest
from storyboard.model.screenplay import Scene, Screenplay

FIRST_ADDED = 1_000_000
"""Added ids are numbered from here on, by their name: the same name gets the same id in every scene."""


def newcomer(name: str, quote: str, screenplay: Screenplay, scene: Scene, animal: str = "", count: int = 1) -> Character:
    """Somebody whom a scene shows and the breakdown lacks.

    Args:
        name: as the script writes it.
        quote: the words that introduce them; taken only where they stand in the script.
        screenplay: the script.
        scene: where they are.
        animal: the word for what they are (`cow`), where they are no people and the name does not say it.
        count: how many they are, for a group whose name does not say it.

    Raises:
        ValueError: the scene's words do not have that name, or nothing is drawn for that animal.
    """
    if animal and animal.strip().casefold() not in animal_words.ONE:
        raise ValueError(
            f"No {animal[:40]!r} is drawn. Name an animal that looks like it: {', '.join(sorted(set(animal_words.ONE.values())))}."
        )
    written = _written(name, screenplay, scene)
    description = quote.strip() if quote.strip() and any(quote.strip() in element.text for element in screenplay.elements) else ""
    who = Character(
        id=f"c{_number(written)}",
        name=written.upper(),
        description=description,
        age=ages.age(written.upper(), description, apposition=True),
        headcount=max(ages.headcount(written.upper(), ""), count),
        scenes=(scene.id,),
    )
    sex = ages.sex(description) or ages.sex_of_name(written)
    look = appearance.appearances([Found(who, sex)])[who.id].model_copy(update={"accent": False})
    nature = natures.meant(animal) if animal else natures.nature_of(who)
    return natures.natured(who.model_copy(update={"appearance": look}), nature or natures.PERSON)


def new_prop(name: str, screenplay: Screenplay, scene: Scene) -> Prop:
    """A thing that a scene shows and the breakdown lacks; it may be named in another scene, and be carried over.

    Raises:
        ValueError: the script's words do not have it.
    """
    there = next((one for one in (scene, *screenplay.scenes) if _names(name, screenplay, one)), scene)
    written = _written(name, screenplay, there)
    return Prop(id=f"p{_number(written)}", name=written.upper(), kind=props.kind_of(written), scenes=(scene.id,))


def _written(name: str, screenplay: Screenplay, scene: Scene) -> str:
    """A name as the scene writes it."""
    found = _names(name, screenplay, scene)
    if found is None:
        raise ValueError(f"The scene does not name {name[:60]!r}. Use the script's own words.")
    return found.group()


def _names(name: str, screenplay: Screenplay, scene: Scene) -> re.Match[str] | None:
    """Where a scene's words have a name."""
    wanted = re.compile(rf"(?<!\w){re.escape(' '.join(name.split()))}(?!\w)", re.IGNORECASE)
    return wanted.search(" ".join(" ".join(element.text.split()) for element in screenplay.elements_of(scene))) if name.strip() else None


def _number(name: str) -> int:
    return FIRST_ADDED + int(digest(name.upper().encode())[:8], 16) % 90_000_000
