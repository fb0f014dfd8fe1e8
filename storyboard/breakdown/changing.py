"""Changes to a breakdown by somebody who knows better than the rules: one way for a text model's findings and for the user's words.

Changes are checked before they come here: every id of them is known, and nobody is, by however many steps, the same as himself.
Ids of those that stay never change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from storyboard.breakdown import ages, appearance, natures, wardrobe
from storyboard.model.base import Frozen
from storyboard.model.cast import Age, Appearance, Breakdown, Character, Look, Place, PlaceKind, Prop

SEXES = {"man": 1, "woman": -1}
"""How the drawing of people is told whether somebody is a man."""

T = TypeVar("T", Character, Place, Prop)


class PersonChange(Frozen):
    """What is said of somebody; whatever is left empty stays as it is."""

    same_as: str = ""
    """Id of whom they are another name of."""
    other_age: bool = False
    """Whether they are that person at another age, which is a look and no name."""
    name: str = ""
    aliases: tuple[str, ...] = ()
    age: Age | None = None
    build: str = ""
    nature: str = ""
    """What they are, in the words of `natures.meant`."""
    headcount: int = 0
    seen: bool | None = None
    description: str | None = None
    drawn: dict[str, Any] = {}
    """Fields of the appearance."""


class LookChange(Frozen):
    """What is said of a look, or a new one; a new one needs its character."""

    character: str = ""
    name: str = ""
    age: Age | None = None
    """Where it is the person at another age."""
    description: str | None = None
    scenes: tuple[str, ...] | None = None
    drawn: dict[str, Any] = {}


class PlaceChange(Frozen):
    """What is said of a place."""

    same_as: str = ""
    name: str = ""
    kind: PlaceKind | None = None
    interior: bool | None = None
    dressing: tuple[str, ...] | None = None
    real: str | None = None


class PropChange(Frozen):
    """What is said of a prop."""

    same_as: str = ""
    name: str = ""
    kind: str = ""


class Changes(Frozen):
    """All that is to change, by id."""

    people: dict[str, PersonChange] = {}
    looks: dict[str, LookChange] = {}
    """Those there are, and new ones under ids of their own."""
    new_looks: tuple[LookChange, ...] = ()
    """New ones that are to be numbered."""
    places: dict[str, PlaceChange] = {}
    props: dict[str, PropChange] = {}
    days: dict[str, int] = {}
    """Scene id to story day."""


def roots(same: Mapping[str, str]) -> dict[str, str]:
    """Of everybody who is somebody else, who that is in the end. Those who go round in a circle are left out."""
    found: dict[str, str] = {}
    for id in same:
        seen, at = {id}, same[id]
        while at in same and at not in seen:
            seen.add(at)
            at = same[at]
        if at not in same:
            found[id] = at
    return found


def changed(known: Breakdown, changes: Changes) -> Breakdown:
    """The breakdown as the changes want it. What changes about somebody's age, build or description is drawn anew."""
    under = roots({id: change.same_as for id, change in changes.people.items() if change.same_as})
    order = {scene: at for at, scene in enumerate(known.story_days)}
    told = {who.id: _told(who, changes.people.get(who.id, PersonChange())) for who in known.characters}
    cast = _Cast(known, changes, told, under, _grouped(under), order)
    drawn = _drawn(cast)
    people = tuple(drawn[who.id] for who in known.characters if who.id not in under)
    return known.model_copy(
        update={
            "characters": people,
            "looks": _looks(cast, drawn),
            "places": _places(known.places, changes.places, order),
            "props": _props(known.props, changes.props, order),
            "story_days": {**known.story_days, **changes.days},
            "sightings": tuple(one.model_copy(update={"near": under.get(one.near, one.near)}) for one in known.sightings),
        }
    )


@dataclass(frozen=True, slots=True)
class _Cast:
    """People while they are put together."""

    known: Breakdown
    changes: Changes
    told: Mapping[str, Character]
    """Everybody with their own changes, merged ones too."""
    under: Mapping[str, str]
    """Of those who are somebody else, who that is."""
    groups: Mapping[str, Sequence[str]]
    """The other way round."""
    order: Mapping[str, int]
    """Scenes in the order of the script."""

    def change(self, id: str) -> PersonChange:
        """What is said of somebody."""
        return self.changes.people.get(id, PersonChange())

    def aged(self, id: str) -> bool:
        """Whether somebody is another at another age, themselves or by whom they are."""
        while id in self.under:
            if self.change(id).other_age:
                return True
            id = self.change(id).same_as
        return False


def _grouped(under: Mapping[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for id, root in under.items():
        groups.setdefault(root, []).append(id)
    return groups


def _told(who: Character, change: PersonChange) -> Character:
    """Somebody with what is said of them; the name before stays as another one, for the script goes on using it."""
    name = change.name or who.name
    aliases = dict.fromkeys((*who.aliases, *change.aliases, *((who.name,) if name != who.name else ())))
    return who.model_copy(
        update={
            "name": name,
            "aliases": tuple(alias for alias in aliases if alias != name),
            "age": change.age or who.age,
            "headcount": change.headcount or who.headcount,
            "seen": who.seen if change.seen is None else change.seen,
            "description": who.description if change.description is None else change.description,
        }
    )


def _united(who: Character, cast: _Cast) -> Character:
    """Somebody with the speeches, scenes and names of all whom they turned out to be."""
    others = [cast.told[id] for id in cast.groups.get(who.id, ())]
    if not others:
        return who
    own = [other for other in others if not cast.aged(other.id)]
    names = dict.fromkeys((*who.aliases, *(name for other in others for name in (other.name, *other.aliases))))
    asked = cast.change(who.id).seen
    return who.model_copy(
        update={
            "aliases": tuple(name for name in names if name != who.name),
            "speeches": who.speeches + sum(other.speeches for other in others),
            "scenes": _in_order((who, *others), cast.order),
            "seen": any(one.seen for one in (who, *others)) if asked is None else asked,
            "description": who.description or next((other.description for other in own if other.description), ""),
        }
    )


def _in_order(items: Iterable[Character | Place | Prop], order: Mapping[str, int]) -> tuple[str, ...]:
    scenes = dict.fromkeys(scene for item in items for scene in item.scenes)
    return tuple(sorted(scenes, key=lambda scene: order.get(scene, len(order))))


def _drawn(cast: _Cast) -> dict[str, Character]:
    """Everybody who is still drawn: those who stay, and those who are a look of somebody."""
    united = [_united(who, cast) for who in cast.told.values() if who.id not in cast.under or cast.aged(who.id)]
    anew = {who.id: _sex(who, cast) for who in united if _other(who, cast)}
    looks = appearance.redrawn(united, anew)
    dressed = [_as_what(who, looks.get(who.id, who.appearance), cast) for who in united]
    return _starred(dressed, cast)


def _other(who: Character, cast: _Cast) -> bool:
    """Whether somebody is to be drawn anew."""
    before, build = cast.known.people[who.id], cast.change(who.id).build
    if cast.change(who.id).nature == "person" and (before.species or before.appearance.nature):
        return True
    return (who.age, who.description, build or before.appearance.build) != (before.age, before.description, before.appearance.build)


def _sex(who: Character, cast: _Cast) -> int:
    """Above 0 rather a man; as it is told, else as they were drawn, else by words and name."""
    told = cast.change(who.id).build
    body = told if told in SEXES else who.appearance.build
    return SEXES.get(body) or ages.sex(who.description) or ages.sex_of_name(who.name)


def _with(who: Character, look: Appearance, drawn: Mapping[str, Any]) -> Character:
    return who.model_copy(update={"appearance": wardrobe.dressed(look, dict(drawn))})


def _as_what(who: Character, look: Appearance, cast: _Cast) -> Character:
    """Somebody as what they are: as it is told, else as they were before, whatever else of them is drawn anew."""
    look = look.model_copy(update={"belly": who.appearance.belly})
    change, drawn = cast.change(who.id), who.model_copy(update={"appearance": look})
    asked = natures.meant(change.nature) if change.nature else None
    if asked is not None:
        plain = drawn.model_copy(update={"species": "", "appearance": look.model_copy(update={"nature": "", "toy": ""})})
        made = plain if asked == natures.PERSON else natures.natured(plain, asked)
    elif look.nature != who.appearance.nature:
        made = natures.natured(drawn, natures.Nature(who.species, who.appearance.nature, who.appearance.toy))
    else:
        made = drawn
    return _with(made, made.appearance, change.drawn)


def _starred(people: Sequence[Character], cast: _Cast) -> dict[str, Character]:
    """Exactly one of those who stay wears the accent colour: whom the changes name, else who did, else a main character."""
    staying = [who for who in people if who.id not in cast.under]
    asked = [who.id for who in staying if cast.change(who.id).drawn.get("accent")]
    star = next(iter(asked), "") or _star(staying)
    return {who.id: _with(who, who.appearance, {"accent": star in (who.id, cast.under.get(who.id))}) for who in people}


def _star(staying: Sequence[Character]) -> str:
    return next((who.id for who in staying if who.appearance.accent), "") or appearance.accented(staying)


def _looks(cast: _Cast, drawn: Mapping[str, Character]) -> tuple[Look, ...]:
    """The looks there were, on those who wear them now; people who are somebody at another age; and what the changes say."""
    looks = [_worn(look, cast, drawn) for look in cast.known.looks]
    for id in cast.under:
        if cast.aged(id):
            looks = _added(looks, _as_look(id, _next(looks), cast, drawn))
    for id, change in (*cast.changes.looks.items(), *(("", change) for change in cast.changes.new_looks)):
        looks = _added(looks, _look(id or _next(looks), change, looks, cast, drawn))
    return tuple(looks)


def _as_look(id: str, number: str, cast: _Cast, drawn: Mapping[str, Character]) -> Look:
    """Somebody at another age as a look of who they are, in their own skin, where they wear nothing particular."""
    who, root = drawn[id], cast.under[id]
    taken = {scene for look in cast.known.looks if look.character == id for scene in look.scenes}
    return Look(
        id=number,
        character=root,
        name=who.name,
        description=who.description,
        scenes=tuple(scene for scene in who.scenes if scene not in taken),
        appearance=wardrobe.dressed(who.appearance, {"skin": drawn[root].appearance.skin}),
    )


def _worn(look: Look, cast: _Cast, drawn: Mapping[str, Character]) -> Look:
    """A look on whoever wears it now, with the same differences from how they look else."""
    before, who = cast.known.people[look.character].appearance, cast.under.get(look.character, look.character)
    base = drawn.get(look.character, drawn[who]).appearance
    differing = {name: value for name, value in look.appearance if value != getattr(before, name) and name != "accent"}
    return look.model_copy(update={"character": who, "appearance": wardrobe.dressed(base, differing)})


def _next(looks: Sequence[Look]) -> str:
    numbers = [int(look.id[1:]) for look in looks if look.id[:1] == "k" and look.id[1:].isdecimal()]
    return f"k{max(numbers, default=0) + 1}"


def _look(id: str, change: LookChange, looks: Sequence[Look], cast: _Cast, drawn: Mapping[str, Character]) -> Look:
    """A look as it is to be: one there is, changed, or a new one by what its words say."""
    known = next((look for look in looks if look.id == id), None)
    who = cast.under.get(change.character, change.character) or (known.character if known else "")
    said = change.description if change.description is not None else known.description if known else ""
    base = known.appearance if known and known.character == who else drawn[who].appearance
    if change.age and change.age is not drawn[who].age:
        base = _at_age(drawn[who], change.age, said)
    traits = wardrobe.worn(said) if change.description is not None else {}
    return Look(
        id=id,
        character=who,
        name=change.name or (known.name if known else ""),
        description=said,
        scenes=change.scenes if change.scenes is not None else known.scenes if known else (),
        appearance=wardrobe.dressed(base, {**traits, **change.drawn}),
    )


def _at_age(who: Character, age: Age, said: str) -> Appearance:
    """Somebody younger or older: the hand that drew them draws them again, in their own skin."""
    other = who.model_copy(update={"age": age, "description": said or who.name})
    sex = SEXES.get(who.appearance.build) or ages.sex(said) or ages.sex(who.description) or ages.sex_of_name(who.name)
    return wardrobe.dressed(appearance.redrawn((other,), {who.id: sex})[who.id], {"skin": who.appearance.skin})


def _added(looks: Sequence[Look], new: Look) -> list[Look]:
    """The looks with one more, or with that one changed; in its scenes nobody wears another."""
    found: list[Look] = []
    for look in looks:
        if look.id == new.id:
            found.append(new)
        elif look.character != new.character or not set(look.scenes) & set(new.scenes):
            found.append(look)
        elif left := tuple(scene for scene in look.scenes if scene not in new.scenes):
            found.append(look.model_copy(update={"scenes": left}))
    return found if any(look.id == new.id for look in found) else [*found, new]


def _united_things(known: Sequence[T], same: Mapping[str, str]) -> Iterator[tuple[T, list[T]]]:
    """Those that stay, each with those it turned out to be."""
    under = roots({id: other for id, other in same.items() if other})
    by_id, groups = {item.id: item for item in known}, _grouped(under)
    return ((item, [by_id[id] for id in groups.get(item.id, ())]) for item in known if item.id not in under)


def _places(known: Sequence[Place], changes: Mapping[str, PlaceChange], order: Mapping[str, int]) -> tuple[Place, ...]:
    united = _united_things(known, {id: change.same_as for id, change in changes.items()})
    return tuple(_place(place, others, changes.get(place.id, PlaceChange()), order) for place, others in united)


def _place(place: Place, others: Sequence[Place], change: PlaceChange, order: Mapping[str, int]) -> Place:
    kinds = (one.kind for one in (place, *others) if one.kind is not PlaceKind.UNKNOWN)
    dressing = tuple(dict.fromkeys(word for one in (place, *others) for word in one.dressing))
    name = change.name or place.name
    names = dict.fromkeys((*place.aliases, place.name, *(word for other in others for word in (other.name, *other.aliases))))
    return place.model_copy(
        update={
            "name": name,
            "aliases": tuple(word for word in names if word and word != name),
            "kind": change.kind or next(kinds, PlaceKind.UNKNOWN),
            "interior": place.interior if change.interior is None else change.interior,
            "scenes": _in_order((place, *others), order),
            "dressing": dressing if change.dressing is None else change.dressing,
            "real": next((one.real for one in (place, *others) if one.real), "") if change.real is None else change.real,
        }
    )


def _props(known: Sequence[Prop], changes: Mapping[str, PropChange], order: Mapping[str, int]) -> tuple[Prop, ...]:
    united = _united_things(known, {id: change.same_as for id, change in changes.items()})
    return tuple(_prop(prop, others, changes.get(prop.id, PropChange()), order) for prop, others in united)


def _prop(prop: Prop, others: Sequence[Prop], change: PropChange, order: Mapping[str, int]) -> Prop:
    name = change.name or prop.name
    names = dict.fromkeys((*prop.aliases, prop.name, *(word for other in others for word in (other.name, *other.aliases))))
    kinds = (one.kind for one in (prop, *others) if one.kind != "object")
    return prop.model_copy(
        update={
            "name": name,
            "aliases": tuple(word for word in names if word != name),
            "kind": change.kind or next(kinds, "object"),
            "scenes": _in_order((prop, *others), order),
        }
    )
