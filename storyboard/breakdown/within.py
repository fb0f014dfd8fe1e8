"""What building a room is in that its own heading does not say: a corridor between two scenes of a hospital is the hospital's."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from storyboard.breakdown.lists import by_word, listed
from storyboard.model.cast import Place, PlaceKind
from storyboard.model.patterns import regex

BUILDINGS: dict[str, str] = by_word(
    {
        "hotel": "hotel motel inn hostel guesthouse resort",
        "hospital": "hospital clinic infirmary sanatorium hopital krankenhaus asylum",
        "school": "school college university academy schule ecole escuela",
        "prison": "prison jail penitentiary jailhouse",
        "ship": "ship ferry liner freighter submarine trawler tanker yacht steamer boat",
        "theatre": "theatre theater opera playhouse",
        "castle": "castle palace fortress chateau",
        "police": "police precinct",
        "spaceship": "spaceship starship spacecraft",
        "restaurant": "restaurant trattoria pizzeria bistro",
        "bar": "bar pub nightclub tavern",
        "office": "offices headquarters ministry",
        "station": "station airport",
        "courthouse": "courthouse tribunal",
    }
)
"""Words of headings that name a building with many rooms, and the one word for each."""
_PASSAGES = listed(
    "corridor hallway hall passage passageway lobby reception foyer stairs staircase stairwell landing lift elevator ward cell"
)
"""Rooms that stories walk through: they belong to the building of a scene or two before."""
_ROOMS = _PASSAGES | listed("kitchen bathroom restroom toilet toilets washroom cabin suite canteen cafeteria bridge galley bedroom room")
_AT_HOME = listed("kitchen bathroom bedroom")
"""Rooms that homes have too: only where a scene goes straight on are they in the building of the one before."""
_NUMBERED = regex(
    r"^(?:room|suite|rm|chambre|zimmer|habitacion)(?: number| no)? (?:\d+\w?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|twenty|thirty|forty|hundred)\b"
)
"""Rooms that are called by a number."""
NUMBERED: dict[str, PlaceKind] = {
    "hotel": PlaceKind.BEDROOM,
    "hospital": PlaceKind.HOSPITAL,
    "school": PlaceKind.CLASSROOM,
    "prison": PlaceKind.PRISON,
    "ship": PlaceKind.BOAT,
    "police": PlaceKind.OFFICE,
    "courthouse": PlaceKind.COURT,
    "office": PlaceKind.OFFICE,
}
"""What a room with a number is, by its building; in none, a hotel's."""
FAR, NEAR = 3, 1
"""Scenes from one in the building within which a passage is in it, and another room."""


def _building(words: Sequence[str]) -> str:
    return next((BUILDINGS[word] for word in words if word in BUILDINGS), "")


def rooms(
    found: Sequence[Place], names: Mapping[str, tuple[str, ...]], order: Mapping[str, int], straight_on: Container[str]
) -> Iterator[Place]:
    """The places, those of rooms whose name says no building dressed with the one they are in, which comes before rather than after.

    Args:
        found: the places of a script.
        names: the words of each place's name, in lower case, by its id.
        order: the number of every scene, by its id.
        straight_on: ids of scenes that go on where the one before stops.
    """
    buildings = [(order[scene], name) for place in found if (name := _building(names[place.id])) for scene in place.scenes]
    for place in found:
        words = names[place.id]
        numbered = _NUMBERED.match(" ".join(words)) is not None
        home = not numbered and bool(words) and words[-1] in _AT_HOME and place.scenes[0] not in straight_on
        if not place.interior or home or _building(words) or not (numbered or (words and words[-1] in _ROOMS)):
            yield place
            continue
        reach = FAR if numbered or not _PASSAGES.isdisjoint(words) else NEAR
        here = order[place.scenes[0]]
        near = [(one[0] > here, abs(one[0] - here), one[1]) for one in buildings if -reach <= one[0] - here <= NEAR]
        name = min(near)[2] if near else ("hotel" if numbered else "")
        yield _dressed(place, name, numbered=numbered) if name else place


def _dressed(place: Place, building: str, *, numbered: bool) -> Place:
    kind = place.kind
    if numbered and kind is PlaceKind.UNKNOWN:
        kind = NUMBERED.get(building, kind)
    elif building == "ship" and kind is PlaceKind.HOUSE:
        kind = PlaceKind.BOAT
    return place.model_copy(update={"kind": kind, "dressing": (*(word for word in place.dressing if word != building), building)})
