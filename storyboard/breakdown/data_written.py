"""`cast.toml` as it is written for the user to change: all there is, every value commented out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from storyboard.breakdown.data import DrawnWords
from storyboard.breakdown.natures import called
from storyboard.model.cast import Appearance, Breakdown, Character, Look, Place, Prop
from storyboard.model.screenplay import Screenplay
from storyboard.model.wording import counted

HEAD = """\
## Who, where and what recurs in {title}.
## Take the "# " away from a line and change it: what stands here wins over the rules and over a text model, now and later.
## Panels of whom or what you change become out of date (storyboard redraw DIR --stale draws them again); the shots stay as they are.
## same_as = "c1" makes somebody another name of c1; with other_age = true they are c1 younger or older.
## A new look: [looks.rain], with who, scenes, and what is worn: description, garment, hat, tone (0 paper to 1 ink), hair, ...
"""


def written(found: Breakdown, screenplay: Screenplay) -> str:
    """The file for a breakdown. With every `# ` taken away it changes nothing."""
    numbers = {scene.id: scene.number for scene in screenplay.scenes}
    counts: dict[str, int] = {}
    for number in numbers.values():
        counts[number.casefold()] = counts.get(number.casefold(), 0) + 1
    told = {id: number if counts[number.casefold()] == 1 else id for id, number in numbers.items()}
    return "\n".join((HEAD.format(title=quoted(screenplay.title)), *_tables(found, told))) + "\n"


def _tables(found: Breakdown, scenes: Mapping[str, str]) -> Iterator[str]:
    for who in found.characters:
        yield _table(
            "people", who.id, f"{who.name}, {counted(who.speeches, 'speech', 'speeches')}{_in(who.scenes, scenes)}", person_values(who)
        )
    for look in found.looks:
        yield _table("looks", look.id, found.people[look.character].name, look_values(look, scenes))
    for place in found.places:
        yield _table("places", place.id, f"{place.name}{_in(place.scenes, scenes)}", place_values(place))
    for prop in found.props:
        yield _table("props", prop.id, f"{prop.name}{_in(prop.scenes, scenes)}", prop_values(prop))
    yield "[days]\n## the day of the story on which each scene plays"
    yield from (f"# {quoted(scenes[id])} = {day}" for id, day in found.story_days.items() if id in scenes)


def _in(ids: tuple[str, ...], scenes: Mapping[str, str]) -> str:
    return f", in scenes {' '.join(scenes.get(id, id) for id in ids)}" if ids else ""


def _table(kind: str, id: str, told: str, values: Mapping[str, Any]) -> str:
    comment = "".join(sign for sign in " ".join(told.split())[:200] if sign.isprintable())
    return "\n".join((f"[{kind}.{id}]", f"## {comment}", *(f"# {name} = {quoted(value)}" for name, value in values.items()), ""))


def quoted(value: Any) -> str:
    """A value as TOML writes it; JSON is written the same way, but for a character that TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def person_values(who: Character) -> dict[str, Any]:
    """What the file says of somebody."""
    told = {"name": who.name, "aliases": list(who.aliases), "age": who.age.value, "build": who.appearance.build, "seen": who.seen}
    told |= {"nature": called(who)} if called(who) else {}
    return {**told, "headcount": who.headcount, "description": who.description, **_drawn(who.appearance)}


def _drawn(look: Appearance) -> dict[str, Any]:
    return {name: getattr(look, name) for name in DrawnWords.model_fields}


def look_values(look: Look, scenes: Mapping[str, str]) -> dict[str, Any]:
    """What it says of a look; scenes by their printed numbers, by id."""
    told = {"who": look.character, "name": look.name, "description": look.description}
    return {**told, "scenes": [scenes.get(id, id) for id in look.scenes], **_drawn(look.appearance)}


def place_values(place: Place) -> dict[str, Any]:
    """What it says of a place."""
    told = {"name": place.name, "kind": place.kind.value, "interior": place.interior}
    return {**told, "dressing": list(place.dressing), "real": place.real}


def prop_values(prop: Prop) -> dict[str, Any]:
    """What it says of a thing."""
    return {"name": prop.name, "kind": prop.kind}
