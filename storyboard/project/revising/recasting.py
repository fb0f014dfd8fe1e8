"""The breakdown of a new script with the ids, faces and sets of the old one.

Who and what has the same name or an alias is the same. A face changes only where the words of the script that describe it do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import TypeVar

from storyboard.breakdown.casting import FIRST_ADDED
from storyboard.model.board import Board
from storyboard.model.cast import Breakdown, Character, Look, Place, Prop
from storyboard.model.screenplay import Screenplay
from storyboard.project.wording import folded

T = TypeVar("T", Character, Place, Prop)


def recast(board: Board, fresh: Breakdown, script: Screenplay) -> tuple[Breakdown, tuple[Character, ...]]:
    """The breakdown, and the characters whose description changed, as they were before.

    Args:
        board: the old board.
        fresh: what the rules find in the new script, whose scenes and paragraphs have their lasting ids.
        script: the new script.
    """
    known = board.found or board.breakdown
    people, props, places = _pairs(known.characters, fresh.characters), _pairs(known.props, fresh.props), _placed(known.places, fresh)
    text = _Text(script)
    characters = tuple(_person(one, [new for new in fresh.characters if people[new.id] == one.id], board, text) for one in known.characters)
    described = tuple(old for old, new in zip(known.characters, characters, strict=True) if old.description != new.description)
    kept = {one.id for one in known.characters}
    added = tuple(one.model_copy(update={"id": people[one.id]}) for one in fresh.characters if people[one.id] not in kept)
    made = fresh.model_copy(
        update={
            "characters": (*characters, *added),
            "props": _things(known.props, fresh.props, props, text),
            "places": _places(known.places, fresh.places, places),
            "looks": _looks(known.looks, fresh.looks, people),
            "sightings": tuple(one.model_copy(update={"near": people.get(one.near, one.near)}) for one in fresh.sightings),
        }
    )
    return made, described


class _Text:
    """The words of each scene, for looking up names."""

    def __init__(self, script: Screenplay) -> None:
        self.known = known = script.index
        self.scenes = {scene.id: folded(" ".join(known[id].text for id in scene.elements)).casefold() for scene in script.scenes}
        self.all = "\n".join(self.scenes.values())

    def still(self, scenes: Iterable[str], names: Sequence[str]) -> tuple[str, ...]:
        """Those of the scenes that still name somebody."""
        lower = [name.casefold() for name in names]
        return tuple(id for id in scenes if any(name in self.scenes.get(id, "") for name in lower))


def _names(one: Character | Place | Prop) -> Iterator[str]:
    yield one.name.casefold()
    yield from (alias.casefold() for alias in one.aliases)


def _pairs(old: Sequence[T], new: Sequence[T]) -> dict[str, str]:
    """The lasting id of everybody in the new breakdown: names go before aliases, new ids are higher than all there were."""
    by_name = {one.name.casefold(): one.id for one in reversed(old)}
    by_alias = {name: one.id for one in reversed(old) for name in _names(one)}
    free = _numbers(old)
    found: dict[str, str] = {}
    for one in new:
        known = by_name.get(one.name.casefold()) or next((by_alias[name] for name in _names(one) if name in by_alias), "")
        found[one.id] = known or f"{one.id[:1]}{next(free)}"
    return found


def _numbers(old: Sequence[Character | Place | Prop | Look]) -> Iterator[int]:
    """Numbers after all that are taken by counting; the director's newcomers have numbers of their own, far above."""
    taken = [int(one.id[1:]) for one in old if one.id[1:].isdecimal()]
    return count(max((number for number in taken if number < FIRST_ADDED), default=0) + 1)


def _person(old: Character, new: Sequence[Character], board: Board, text: _Text) -> Character:
    """Somebody with today's scenes and speeches; one who is in the script no more stays, in no scene."""
    if not new:
        names = [old.name, *old.aliases]
        return old.model_copy(update={"scenes": text.still(old.scenes, names), "speeches": 0})
    scenes = tuple(dict.fromkeys(id for one in new for id in one.scenes))
    aliases = dict.fromkeys((*old.aliases, *(name for one in new for name in (one.name, *one.aliases) if name != old.name)))
    now = old.model_copy(
        update={
            "scenes": scenes,
            "speeches": sum(one.speeches for one in new),
            "aliases": tuple(aliases),
            "seen": old.seen or any(one.seen for one in new),
        }
    )
    told = next((one for one in new if one.description), None)
    if told is None or told.description == old.description or not _redescribed(old, board, text):
        return now
    before = next(
        (one for past in reversed(board.past) for one in past.people if one.id == old.id and one.description == told.description), None
    )
    drawn = before or told
    look = drawn.appearance.model_copy(update={"accent": old.appearance.accent})
    return now.model_copy(update={"description": drawn.description, "appearance": look, "age": drawn.age})


def _redescribed(old: Character, board: Board, text: _Text) -> bool:
    """Whether the words that described somebody read otherwise now; where they were cut, nothing is said anew."""
    if not old.description:
        return True
    wanted = folded(old.description).casefold()
    if wanted in text.all:
        return False
    told = next((one.id for one in board.screenplay.elements if wanted in folded(one.text).casefold()), "")
    return told in text.known


def _things(old: Sequence[Prop], new: Sequence[Prop], ids: Mapping[str, str], text: _Text) -> tuple[Prop, ...]:
    made: list[Prop] = []
    for one in old:
        same = [thing for thing in new if ids[thing.id] == one.id]
        scenes = tuple(dict.fromkeys(id for thing in same for id in thing.scenes)) or text.still(one.scenes, [one.name, *one.aliases])
        made.append(one.model_copy(update={"scenes": scenes}))
    known = {one.id for one in old}
    return (*made, *(one.model_copy(update={"id": ids[one.id]}) for one in new if ids[one.id] not in known))


def _placed(old: Sequence[Place], fresh: Breakdown) -> dict[str, str]:
    """Places by name; one whose name is gone is the new one that has all of its scenes: its headings were reworded."""
    found = _pairs(old, fresh.places)
    known = {one.id for one in old}
    free = [one for one in old if one.id not in found.values()]
    for new in fresh.places:
        if found[new.id] in known:
            continue
        renamed = next((one for one in free if one.scenes and set(one.scenes) <= set(new.scenes)), None)
        if renamed is not None:
            free.remove(renamed)
            found[new.id] = renamed.id
    return found


def _places(old: Sequence[Place], new: Sequence[Place], ids: Mapping[str, str]) -> tuple[Place, ...]:
    """A set that is known stays as it is; one with another name is what that name says."""
    made: list[Place] = []
    for one in old:
        same = [place for place in new if ids[place.id] == one.id]
        scenes = tuple(dict.fromkeys(id for place in same for id in place.scenes))
        renamed = bool(same) and all(place.name.casefold() != one.name.casefold() for place in same)
        made.append((same[0] if renamed else one).model_copy(update={"id": one.id, "scenes": scenes}))
    known = {one.id for one in old}
    return (*made, *(one.model_copy(update={"id": ids[one.id]}) for one in new if ids[one.id] not in known))


def _looks(old: Sequence[Look], new: Sequence[Look], people: Mapping[str, str]) -> tuple[Look, ...]:
    """Looks said in the same words are the same; those nobody has any more stay, in no scene."""
    free = _numbers(old)
    left = {one.id: one for one in old}
    made: dict[str, Look] = {}
    for one in new:
        who = people[one.character]
        same = next(
            (look for look in left.values() if (look.character, look.name, look.description) == (who, one.name, one.description)), None
        )
        if same is None:
            id = f"k{next(free)}"
            made[id] = one.model_copy(update={"id": id, "character": who})
        else:
            made[same.id] = left.pop(same.id).model_copy(update={"scenes": one.scenes})
    stayed = [made.pop(one.id, one.model_copy(update={"scenes": ()})) for one in old]
    return (*stayed, *made.values())
