"""Who has blood or a bandage on them, and where.

What is told stays to be seen for the rest of the scene, until the words wipe it off or take it off.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.shots.beats import Beat, What
from storyboard.shots.floor import Floor
from storyboard.shots.wound_words import BANDAGE, BLACK_EYE, BLOOD, HURT, OFF, SLING, WOUNDED, marks_of, of_person

_BUILDS = {"his": ("man", "child"), "her": ("woman", "child")}


def wounded(floor: Floor, beat: Beat) -> None:
    """Marks everybody of whom the words tell blood or a bandage, and takes the mark from whom it is wiped or taken off."""
    if beat.what is What.SPEECH:
        return
    if OFF.search(beat.text):
        _cleaned(floor, beat)
        return
    for mark, own in marks_of(beat.text):
        who = whose(floor, own, beat.people)
        if who:
            floor.hurt[who] = tuple(dict.fromkeys((*_without_blood(floor.hurt.get(who, ()), mark), mark)))
    if beat.people and HURT.search(beat.text) and not of_person(beat.text):
        floor.hurt[beat.people[0]] = tuple(dict.fromkeys((*floor.hurt.get(beat.people[0], ()), WOUNDED)))


def _without_blood(marks: Sequence[str], bound: str) -> tuple[str, ...]:
    """A bandage is over the blood at its part."""
    over = bound.replace(BANDAGE, BLOOD) if bound.startswith(BANDAGE) else ""
    return tuple(mark for mark in marks if mark != over)


def _cleaned(floor: Floor, beat: Beat) -> None:
    """Takes away the blood where the words wipe blood, else the bandages."""
    wiped = "blood" in beat.text.casefold()
    for who in beat.people:
        here = floor.hurt.get(who, ())
        kept = [mark for mark in here if mark == BLACK_EYE or (mark.startswith(BLOOD) != wiped and (wiped or mark != SLING))]
        floor.hurt[who] = tuple(kept)


def whose(floor: Floor, own: str, people: Sequence[str]) -> str:
    """Who is meant: by name, else by `his` and `her` the first of that kind, else the first the sentence is about."""
    about = [*people, *(who for who in floor.here if who not in people)]
    name = own.removesuffix("'s").removesuffix("’s").rstrip("'’")
    if own in _BUILDS:
        return next((who for who in about if floor.builds.get(who) in _BUILDS[own]), "")
    if own and own != "their":
        return next((who for who in about if name in floor.names.get(who, "").casefold().split()), "")
    return people[0] if people else ""
