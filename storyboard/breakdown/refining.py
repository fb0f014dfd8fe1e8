"""What somebody says who has read the whole script, taken up into the rules' breakdown as far as it holds.

A draft is hostile until it is checked: ids must be known, nobody may be himself by a detour, and what is said to be the script's words
must stand in the script.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from storyboard.breakdown import natures
from storyboard.breakdown.changing import Changes, LookChange, PersonChange, PlaceChange, PropChange, changed, roots
from storyboard.breakdown.inquiry import LONGEST, PROP_KINDS, BreakdownDraft, LookDraft, PersonDraft, told_scenes
from storyboard.model.base import Frozen
from storyboard.model.cast import Age, Breakdown, Character, PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Kind, Scene, Screenplay

MOST_MERGED, SMALL_CAST = 0.5, 4
"""Share of a cast that may turn out to be others; where more would, the answer is nonsense. A cast so small is not looked at."""

MOST_HEADS = 200
"""Most people of a group."""

LONGEST_NAME, SHORTEST_NAME = 60, 3
"""Characters of a name that is taken from an answer."""

MOST_ALIASES = 200
"""Further names of an answer that are looked for in the script."""

LOOK_WORDS = 6
"""Words of a look's name."""

_WITHIN = regex(r"[\w,]\s+\Z")
"""What stands before a word within a sentence."""

MOST_TOLD = 12
"""What cannot be taken is told of so many times."""


class Held(Frozen):
    """Who is not to be made somebody else: the user's words and pictures always win."""

    apart: frozenset[str] = frozenset()
    """Ids of people, places and props the user speaks of."""
    pictured: frozenset[str] = frozenset()
    """Ids of people of whom the user gave pictures: they are no other age of anybody."""


class Named(Protocol):
    """Whatever has an id and a name."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


class Drafted(Protocol):
    """Whatever a draft says of something by its id."""

    @property
    def id(self) -> str: ...

    @property
    def same_as(self) -> str: ...


D = TypeVar("D", bound=Drafted)


def refined(
    breakdown: Breakdown, draft: BreakdownDraft, screenplay: Screenplay, *, held: Held | None = None, scenes: Sequence[Scene] | None = None
) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown with what holds of a draft, and what the user should know of it, a sentence each.

    Args:
        breakdown: as the rules made it, or an earlier part of the script left it.
        draft: what was answered.
        screenplay: the script.
        held: who is not to be made somebody else.
        scenes: the scenes that were asked about; None for all.
    """
    reading = _Reading(breakdown, screenplay, held or Held(), tuple(one.text for one in screenplay.elements if one.kind in SHOWN))
    people = _people(draft.people, reading)
    changes = Changes(
        people=people,
        new_looks=_looks(draft.looks, people, reading),
        places=_places(draft, reading),
        props=_props(draft, reading),
        days=_days(draft, told_scenes(screenplay) if scenes is None else scenes, reading),
    )
    return changed(breakdown, changes), (*_summary(breakdown, changes), *_faults(reading.wrong))


@dataclass(slots=True)
class _Reading:
    """What a draft may speak of, and what of it cannot be taken."""

    known: Breakdown
    screenplay: Screenplay
    held: Held
    action: tuple[str, ...]
    """The paragraphs that show something."""
    wrong: list[str] = field(default_factory=list[str])
    aliases: int = 0
    """How many further names were looked for."""

    def quote(self, words: str, of: str) -> str:
        """The slice of the script's action that has these words in this order; empty where there is none."""
        parts = words.split()
        wanted = re.compile(r"\s+".join(map(re.escape, parts)))
        found = next((hit.group() for text in self.action if (hit := wanted.search(text))), "") if parts else ""
        if parts and not 0 < len(found) <= LONGEST:
            self.wrong.append(f"what is quoted of {of} is not in the script")
            return ""
        return found


def _firsts(drafts: Iterable[D], known: Sequence[Named], what: str, reading: _Reading) -> dict[str, D]:
    """What is said of whom there is, the first word on each."""
    ids = {one.id for one in known}
    found: dict[str, D] = {}
    for draft in drafts:
        if draft.id in ids:
            found.setdefault(draft.id, draft)
        else:
            reading.wrong.append(f"there is no {what} {draft.id[:40]!r}")
    return found


def _merges(drafts: Mapping[str, Drafted], known: Sequence[Named], reading: _Reading) -> dict[str, str]:
    """Who is whom, without those nobody knows, those the user keeps apart, and those that go round in a circle."""
    names = {one.id: one.name for one in known}
    asked = {id: draft.same_as for id, draft in drafts.items() if draft.same_as and draft.same_as != id}
    apart = {id for id in asked if id in reading.held.apart or asked[id] not in names}
    reading.wrong.extend(f"{names[id]} stays {names[id]}" for id in sorted(apart))
    rest = {id: other for id, other in asked.items() if id not in apart}
    straight = roots(rest).keys()
    reading.wrong.extend(f"{names[id]} would in the end be {names[id]}" for id in sorted(rest.keys() - straight))
    return {id: rest[id] for id in rest if id in straight}


def _people(drafts: Iterable[PersonDraft], reading: _Reading) -> dict[str, PersonChange]:
    cast = reading.known.characters
    told = _firsts(drafts, cast, "person", reading)
    merged = {id: other for id, other in _merges(told, cast, reading).items() if _may_be(id, other, told[id], reading)}
    if len(cast) > SMALL_CAST and len(merged) > MOST_MERGED * len(cast):
        reading.wrong.append(f"{len(merged)} of {len(cast)} people cannot all be somebody else")
        merged = {}
    taken = {name.casefold() for who in cast for name in (who.name, *who.aliases)}
    return {id: _person(draft, merged.get(id, ""), taken, reading) for id, draft in told.items()}


def _may_be(id: str, other: str, draft: PersonDraft, reading: _Reading) -> bool:
    """Whether somebody can be another: one person and one person, two animals of a kind, and nobody of whom the user has a picture."""
    one, two = reading.known.people[id], reading.known.people[other]
    fits = one.species == two.species and (one.headcount > 1) == (two.headcount > 1)
    pictured = draft.other_age and id in reading.held.pictured
    if not fits or pictured:
        reading.wrong.append(f"{one.name} stays {one.name}")
    return fits and not pictured


def _person(draft: PersonDraft, same_as: str, taken: set[str], reading: _Reading) -> PersonChange:
    who = reading.known.people[draft.id]
    description, heads = reading.quote(draft.description, who.name), _heads(draft, who)
    age, build = _body(draft, who)
    return PersonChange(
        same_as=same_as,
        other_age=bool(same_as) and draft.other_age,
        aliases=() if same_as else _aliases(draft.aliases, taken, reading),
        headcount=heads,
        seen=_seen(draft, who, heads or who.headcount, reading),
        description=description or None,
        age=age,
        build=build,
        nature=_nature(draft, who, reading),
    )


def _nature(draft: PersonDraft, who: Character, reading: _Reading) -> str:
    """What somebody is, where that can be drawn."""
    if draft.nature and natures.meant(draft.nature) is None:
        reading.wrong.append(f"nothing is drawn for {draft.nature[:40]!r}, which {who.name} would be")
        return ""
    return draft.nature.strip().casefold()


def _body(draft: PersonDraft, who: Character) -> tuple[Age | None, str]:
    """Age and build that fit each other; where they do not, the age counts."""
    age = draft.age or (Age.CHILD if draft.build == "child" else None)
    if who.species or not (age or draft.build):
        return None, ""
    if (age or who.age) is Age.CHILD:
        return age, "child"
    return age, "" if draft.build == "child" else draft.build


def _heads(draft: PersonDraft, who: Character) -> int:
    """A group's number; whoever speaks under a name of their own is no group for being called one."""
    return draft.headcount if 0 < draft.headcount <= MOST_HEADS and not who.species else 0


def _seen(draft: PersonDraft, who: Character, heads: int, reading: _Reading) -> bool | None:
    """Whether somebody is ever in the picture. One person who never speaks is no voice."""
    if who.speeches or heads > 1:
        return draft.seen
    if draft.seen is False:
        reading.wrong.append(f"{who.name} says nothing, so is no voice")
    return True


def _aliases(names: Iterable[str], taken: set[str], reading: _Reading) -> tuple[str, ...]:
    """Names that the script has, that nobody else has, and that are nothing but names: never written small."""
    found: list[str] = []
    for name in (" ".join(name.split()) for name in names):
        fits = SHORTEST_NAME <= len(name) <= LONGEST_NAME and name.casefold() not in taken and reading.aliases < MOST_ALIASES
        reading.aliases += fits
        if fits and _is_name(name, reading.screenplay):
            found.append(name.upper())
            taken.add(name.casefold())
    return tuple(found)


def _is_name(name: str, screenplay: Screenplay) -> bool:
    """Whether the script writes it, never small, and at least once with a capital that no sentence's beginning asks for."""
    written = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    hits = [(hit, element) for element in screenplay.elements for hit in written.finditer(element.text)]
    named = any(
        element.kind is Kind.CHARACTER or _WITHIN.search(element.text[max(0, hit.start() - 4) : hit.start()]) for hit, element in hits
    )
    return named and all(word[:1].isupper() for hit, _ in hits for word in hit.group().split())


def _looks(drafts: Iterable[LookDraft], people: Mapping[str, PersonChange], reading: _Reading) -> tuple[LookChange, ...]:
    """Looks of those who are there, in scenes where they are, in the script's own words."""
    under = roots({id: change.same_as for id, change in people.items() if change.same_as})
    scenes = _scenes_by_root(under, reading.known)
    return tuple(look for draft in drafts if (look := _look(draft, scenes.get(under.get(draft.who, draft.who)), reading)))


def _look(draft: LookDraft, scenes: Sequence[str] | None, reading: _Reading) -> LookChange | None:
    if scenes is None:
        reading.wrong.append(f"there is no person {draft.who[:40]!r}")
        return None
    worn = tuple(scene for scene in scenes if scene in draft.scenes)
    quote = reading.quote(draft.quote, reading.known.people[draft.who].name)
    name = " ".join(quote.split()[:LOOK_WORDS])
    age = None if reading.known.people[draft.who].species else draft.age
    return LookChange(character=draft.who, name=name, age=age, description=quote, scenes=worn) if quote and worn else None


def _scenes_by_root(under: Mapping[str, str], known: Breakdown) -> dict[str, tuple[str, ...]]:
    """The scenes of everybody, those of all their names together."""
    found: dict[str, dict[str, None]] = {}
    for who in known.characters:
        found.setdefault(under.get(who.id, who.id), {}).update(dict.fromkeys(who.scenes))
    return {id: tuple(scenes) for id, scenes in found.items()}


def _places(draft: BreakdownDraft, reading: _Reading) -> dict[str, PlaceChange]:
    known = {place.id: place for place in reading.known.places}
    told = _firsts(draft.places, reading.known.places, "place", reading)
    same = {id: other for id, other in _merges(told, reading.known.places, reading).items() if known[id].interior == known[other].interior}
    kinds = {id: one.kind for id, one in told.items() if one.kind not in (None, PlaceKind.UNKNOWN)}
    return {id: PlaceChange(same_as=same.get(id, ""), kind=kinds.get(id)) for id in told}


def _props(draft: BreakdownDraft, reading: _Reading) -> dict[str, PropChange]:
    told = _firsts(draft.props, reading.known.props, "thing", reading)
    same = _merges(told, reading.known.props, reading)
    return {id: PropChange(same_as=same.get(id, ""), kind=one.kind if one.kind in PROP_KINDS else "") for id, one in told.items()}


def _days(draft: BreakdownDraft, scenes: Sequence[Scene], reading: _Reading) -> dict[str, int]:
    """The story days told, where they are told of every scene, without holes so large that they must be nonsense."""
    asked = {scene.id for scene in scenes}
    told = {one.scene: one.day for one in reversed(draft.days) if one.scene in asked}
    if not told:
        return {}
    if asked - told.keys() or max(told.values()) > len(reading.screenplay.scenes):
        reading.wrong.append("the story days are not told of every scene, or are more than there are scenes")
        return {}
    return told


def _summary(before: Breakdown, changes: Changes) -> tuple[str, ...]:
    """Who turned out to be whom."""
    names = before.people
    under = roots({id: change.same_as for id, change in changes.people.items() if change.same_as})
    told = [f"{names[id].name} is {names[root].name}{_aged(changes.people[id])}" for id, root in under.items()]
    return (f"By the text model's breakdown {_listed(told)}.",) if told else ()


def _aged(change: PersonChange) -> str:
    return " at another age" if change.other_age else ""


def _faults(wrong: Collection[str]) -> tuple[str, ...]:
    told = list(dict.fromkeys(wrong))
    return (f"Of the text model's breakdown some was not taken: {_listed(told)}.",) if told else ()


def _listed(told: Sequence[str]) -> str:
    more = f"; and {len(told) - MOST_TOLD} more" if len(told) > MOST_TOLD else ""
    return "; ".join(told[:MOST_TOLD]) + more
