"""Boats that sentences call by their names: `The Marguerite drifts in` is about a launch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from storyboard.breakdown import vessels
from storyboard.breakdown.places import fold, kind_of
from storyboard.model.cast import Place, PlaceKind
from storyboard.model.shots import Detail
from storyboard.ports import PlanRequest
from storyboard.shots.beats import Beat, What


def known(request: PlanRequest) -> dict[str, str]:
    """Names of boats and what each is: those that scenes play on, those the scene itself tells of; by the sea those of all the script."""
    people = frozenset(who.name.casefold() for who in request.breakdown.characters)
    place = request.breakdown.place_of(request.scene.id)
    wet = place is not None and place.kind in _BY_THE_SEA
    texts = (element.text for element in (request.screenplay.elements if wet else request.screenplay.elements_of(request.scene)))
    decks = {name: noun for place in request.breakdown.places for name, noun in _deck(place)}
    return decks | vessels.named(texts, people)


_BY_THE_SEA = frozenset({PlaceKind.SEA, PlaceKind.HARBOUR, PlaceKind.LIGHTHOUSE, PlaceKind.BEACH})
"""Where a boat may be in sight that another scene has told the name of."""


def beam_of(detail: Detail, kind: PlaceKind) -> Detail:
    """What a picture shows, with a beam that lies on nothing as that of a torch where no lighthouse can be in sight."""
    return (
        detail if detail.kind != "idle_beam" or kind in _BY_THE_SEA | {PlaceKind.BOAT} else detail.model_copy(update={"kind": "light_beam"})
    )


def _deck(place: Place) -> list[tuple[str, str]]:
    """The name of the boat that a place is, where it is one only by its name."""
    if place.kind is not PlaceKind.BOAT or kind_of(place.name) is not PlaceKind.UNKNOWN or not place.name:
        return []
    name = " ".join(word for word in place.name.split() if word.casefold() != "the").title()
    noun = next((word for word in reversed(place.dressing) if word in _NOUNS), "boat")
    return [(name, noun)] if fold(name) else []


_NOUNS = frozenset(vessels.NOUNS.replace(" ?", "|").replace(" ", "|").split("|"))


def plainly(beats: Sequence[Beat], named: Mapping[str, str]) -> tuple[Beat, ...]:
    """The beats with what a boat is for her name in sentences about nobody."""
    return tuple(replace(beat, text=_told(beat, named)) if _about_none(beat) else beat for beat in beats) if named else tuple(beats)


def _about_none(beat: Beat) -> bool:
    return beat.what is What.ACTION and not beat.people and not beat.deeds


def _told(beat: Beat, named: Mapping[str, str]) -> str:
    return vessels.plainly(beat.text, named)
