"""Places: one for every distinct location of the headings, with its kind and what dresses it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from storyboard.breakdown import (
    emptiness,
    fronts,
    further_places,
    gone,
    mentions,
    noises,
    offworld,
    place_names,
    place_senses,
    place_words,
    street_names,
    vessels,
    vistas,
    within,
)
from storyboard.breakdown.lists import listed, ordered
from storyboard.model.cast import Place, PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element, Scene

_WORD = regex(r"[^\W_]+")
_DROPPED = regex(r"['’`.]")
_STRAIGHT_ON = regex(r"\b(?:CONTINUOUS|CONTINUED|SAME(?: TIME)?|MOMENTS? LATER|SECONDS? LATER)\b", re.IGNORECASE)
"""Words of a heading with which a scene goes on where the one before stops."""
_OPENED = 5
"""How many of them may say that we are aboard."""
_LONGEST = 5
"""Most words a phrase of the tables has."""
_OPENING = 2
"""How many shown elements of a scene may say where we are when the heading does not."""


def fold(text: str) -> tuple[str, ...]:
    """The words of `text` in lower case, without accents and apostrophes: `MOM’S CAFÉ` is `moms`, `cafe`."""
    plain = unicodedata.normalize("NFKD", _DROPPED.sub("", text).lower().replace("ß", "ss"))
    return tuple(_WORD.findall("".join(mark for mark in plain if not unicodedata.combining(mark))))


def _table(phrases: dict[PlaceKind, str]) -> dict[tuple[str, ...], PlaceKind]:
    return {tuple(phrase.split()): kind for kind, line in phrases.items() for phrase in line.split(",") if phrase.strip()}


_KINDS = _table(place_words.KINDS) | _table(further_places.FURTHER) | _table(place_names.MORE)
_WEAK = frozenset(phrase for line in place_words.WEAK.values() for phrase in (tuple(p.split()) for p in line.split(",")))
_TABLETOP = frozenset(tuple(phrase.split()) for phrase in place_words.TABLETOP.split(","))
_DRESSING = {word: noun for noun, line in place_words.DRESSING.items() for word in line.split()}


OUTSIDE = frozenset(
    map(
        PlaceKind,
        ordered(
            "street alley highway parking roof yard house park forest field desert beach sea harbour mountain snow ruin space bridge"
            " village"
            " market cemetery castle lighthouse unknown underwater"
        ),
    )
)
"""Kinds that lie outside where the heading says neither INT nor EXT."""

_ROOMS = frozenset({PlaceKind.LIVING_ROOM, PlaceKind.BEDROOM, PlaceKind.KITCHEN, PlaceKind.BATHROOM})
"""Rooms of a dwelling; from outside (`EXT. SCOTT'S APARTMENT`) they are a house."""

VEHICLES = frozenset({PlaceKind.CAR, PlaceKind.BUS, PlaceKind.TRAIN, PlaceKind.PLANE, PlaceKind.BOAT})
"""Kinds that are places wherever they stand or go."""

ANYWHERE = VEHICLES | {PlaceKind.UNKNOWN}
"""Kinds that fit INT and EXT alike."""


def _matches(words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Phrases of the table in `words`, each the longest from where it starts, none inside another."""
    start = 0
    while start < len(words):
        lengths = range(min(_LONGEST, len(words) - start), 0, -1)
        phrase = next((tuple(words[start : start + n]) for n in lengths if tuple(words[start : start + n]) in _KINDS), ())
        if phrase:
            yield start, phrase
        start += len(phrase) or 1


def _rank(start: int, phrase: tuple[str, ...], setting: str) -> tuple[bool, bool, int, int]:
    """Strong before weak, what fits INT or EXT before what does not, long before short, late before early."""
    outside = _KINDS[phrase] in OUTSIDE
    fits = _KINDS[phrase] in ANYWHERE or not setting or outside == setting.upper().startswith("EXT")
    return (phrase not in _WEAK, fits, len(phrase), start)


def kind_of(location: str, setting: str = "") -> PlaceKind:
    """The kind of place a location's name means; `UNKNOWN` where no word of it is in the table."""
    outdoors = setting.upper().startswith("EXT")
    rest, street = street_names.without(location) if outdoors else (location, False)
    found = max(((_rank(start, phrase, setting), phrase) for start, phrase in _matches(fold(rest))), default=None)
    kind = _KINDS[found[1]] if found else PlaceKind.STREET if street else PlaceKind.UNKNOWN
    if not outdoors and kind in _BUILT and _TO_SLEEP_IN.search(location):
        return PlaceKind.BEDROOM
    if kind in VEHICLES and _HUT.search(location):
        return PlaceKind.HOUSE
    if outdoors and kind is PlaceKind.CORRIDOR and _LANDING.search(location):
        return PlaceKind.HARBOUR
    if kind is PlaceKind.BRIDGE and _SHIPS_BRIDGE.search(location):
        return PlaceKind.BOAT
    return PlaceKind.HOUSE if kind in _ROOMS and outdoors else kind


_BUILT = (PlaceKind.HOUSE, PlaceKind.UNKNOWN, PlaceKind.LIVING_ROOM)
_TO_SLEEP_IN = regex(
    r"(?:['’]s|(?:girl|boy|kid|twin)s['’])\s+room\b|\b(?:hotel|motel|inn|hostel|guest ?house|b&b|boarding house)\b.*\b(?:room|suite)\b",
    re.IGNORECASE,
)
"""Somebody's room, and one that is let for a night."""
_HUT = regex(r"\b(?:hovel|hut|shack|cottage|lodge)\s*$", re.IGNORECASE)
"""What is a house, whatever waits or is tended there: a ferry hut."""
_LANDING = regex(r"\blanding\b", re.IGNORECASE)
"""Out of doors one for boats and not of stairs."""
_SHIPS_BRIDGE = regex(rf"\b(?:{vessels.NOUNS}|submarine|destroyer|battleship|carrier|gunboat)\b.*\bbridge\b", re.IGNORECASE)
"""A bridge that is where a ship is steered from."""


def tabletop(location: str) -> bool:
    """Whether a heading means a product close on a table (`PACKSHOT`) and no place to be in."""
    words = fold(location)
    return kind_of(location) is PlaceKind.UNKNOWN and any(
        words[at : at + len(phrase)] == phrase for phrase in _TABLETOP for at in range(len(words) - len(phrase) + 1)
    )


def _kind_from_action(texts: Iterable[str]) -> PlaceKind:
    """The kind the first action lines name without doubt, best the first of them; else `UNKNOWN`."""
    told = list(texts)
    for lines in (told[:1], told):
        words = [word for text in lines for word in fold(noises.there(text)) if word in place_words.PLAIN]
        kinds = {_KINDS[(word,)] for word in words if (word,) in _KINDS}
        if kinds:
            return kinds.pop() if len(kinds) == 1 else PlaceKind.UNKNOWN
    return PlaceKind.UNKNOWN


def _interior(scenes: Sequence[Scene], kind: PlaceKind) -> bool:
    """Whether the first heading with a setting says so; without one, rooms and cabins are interior."""
    setting = next((scene.setting for scene in scenes if scene.setting), "")
    return setting.upper().startswith("INT") if setting else kind not in OUTSIDE or tabletop(scenes[0].location)


def _dressing(texts: Iterable[str]) -> tuple[str, ...]:
    """Nouns of the fixed vocabulary, in order of mention."""
    told = (gone.without(_NO_CHAIR.sub(" ", _PASSING.sub(" ", noises.there(text)))) for text in texts)
    return tuple(dict.fromkeys(_DRESSING[word] for text in told for word in fold(text) if word in _DRESSING))


_VEHICLES = (
    r"(?:cars?|taxis?|cabs?|sedans?|trucks?|lorry|lorries|vans?|bus(?:es)?|pick-?ups?|ambulances?|trams?|motor(?:cycle|bike)s?|jeeps?)"
)
_PASSING = regex(
    rf"\b(?:passing|oncoming|speeding|overtaking|departing) (?:\w+ )?{_VEHICLES}\b|"
    rf"\b{_VEHICLES}"
    r"(?= (?:\w+ ){0,2}?(?:drives?|driving|pulls?|rolls?|roars?|pass(?:es|ed|ing)?|crawls?|speeds?|speeding|races?|racing|backs?|swerves?"
    r"|turns?|skids?|comes?|coming|goes|rumbles?|rattles?|flies|tears?|screech(?:es)?|arrives?|leaves|swings?|bounces?|slides?|hurtles?"
    r"|zooms?|whips?|shoots?|splash(?:es)?|soaks|drenches|honks?|approach(?:es|ing)?|thunders?|careers?|lurches)\b)"
    r"(?![^.!?]*\b(?:stops?|parks?|halts?|idles?|waits?|pulls? (?:up|over|in)|comes? to)\b)",
    re.IGNORECASE,
)
"""What drives through a place does not stand in it all the while."""
_NO_CHAIR = regex(
    r"\bcar(?=[- ](?:parks?|wash|ferry|ferries|keys?|boot sale|door|horn|alarm)\b)|"
    r"\bseat(?=[- ]belts?\b)|\b(?:(?:pilot|driver)['’]s|passenger|back|front|rear|bucket|toilet) seats?\b",
    re.IGNORECASE,
)
"""Seats and cars that are part of something else."""


@dataclass(frozen=True, slots=True)
class _Waters:
    """What a script says of its boats: what each is that has a name, and whether they are on a river."""

    named: Mapping[str, str]
    river: bool

    def boat(self, location: str) -> str:
        """What the boat is that a heading names; empty where it names none."""
        words = f" {' '.join(fold(location))} "
        return next((noun for name, noun in self.named.items() if f" {' '.join(fold(name))} " in words), "")

    def _steered(self, kind: PlaceKind, opened: Sequence[str]) -> bool:
        return kind in _BY_WATER and vessels.steered(opened, at_sea=kind is PlaceKind.SEA)

    def dressing(self, kind: PlaceKind, boat: str, openings: Sequence[str], opened: Sequence[str]) -> tuple[str, ...]:
        """What a boat is, that the water has banks, that a place on the water is seen from aboard; `opened` are more of the lines that open
        its scenes than `openings`."""
        aboard = kind is PlaceKind.BOAT or (kind in _ON_WATER and vessels.under_way(opened)) or self._steered(kind, opened)
        front = ("front",) if kind is PlaceKind.CAR and any(_FRONT.search(text) for text in openings) else ()
        river = ("river",) if self.river and aboard else ()
        return (
            *front,
            *((boat.rsplit(" ", 1)[-1],) if boat else ()),
            *river,
            *(("afloat",) if aboard and kind is not PlaceKind.BOAT else ()),
        )


_FRONT = regex(r"\b(?:front seats?|driver|drives|driving|at the wheel|behind the wheel|windscreen|windshield|dashboard)\b", re.IGNORECASE)
"""What says that people in a van sit in front."""
_ASHORE = frozenset({"tree", "rock", "wall", "fire", "boat", "water", "house", "stairs"})
"""What is seen from a boat on a river, or burns in her boiler, but does not stand on her deck."""


def _aboard(dressing: tuple[str, ...], waters: tuple[str, ...]) -> tuple[str, ...]:
    """The dressing of a place with that of its water: what is ashore does not stand on the deck of a boat on a river."""
    return (*(word for word in dressing if "river" not in waters or word not in _ASHORE), *waters)


_ON_WATER = frozenset({PlaceKind.FIELD, PlaceKind.UNKNOWN})
_BY_WATER = _ON_WATER | {PlaceKind.SEA, PlaceKind.HARBOUR, PlaceKind.BEACH}


def _place(number: int, scenes: Sequence[Scene], shown: dict[str, list[str]], waters: _Waters) -> Place:
    openings = [text for scene in scenes for text in shown[scene.id][:_OPENING]]
    opened = [text for scene in scenes for text in shown[scene.id][:_OPENED]]
    name = scenes[0].location.strip()
    kind = kind_of(name, scenes[0].setting)
    boat = waters.boat(name)
    if boat and (kind is PlaceKind.UNKNOWN or all(phrase in _WEAK for _, phrase in _matches(fold(name)))):
        kind = PlaceKind.BOAT
    if kind is PlaceKind.UNKNOWN and not tabletop(name) and not any(True for _ in _matches(fold(name))):
        kind = PlaceKind.CAR if any(_UNDER_WAY.search(scene.heading) for scene in scenes) else _kind_from_action(openings)
    told = [(scene.id, shown[scene.id]) for scene in scenes]
    empty = emptiness.told(name, kind, told, kind_of)
    flat = (emptiness.FLAT_LAND,) if emptiness.is_flat(text for _, texts in told for text in texts) else ()
    return Place(
        id=f"l{number}",
        name=name,
        kind=kind,
        interior=_interior(scenes, kind),
        scenes=tuple(scene.id for scene in scenes),
        dressing=(
            *_aboard(
                _dressing(text for _, texts in told for text in texts),
                waters.dressing(kind, boat if kind is PlaceKind.BOAT else "", openings, opened),
            ),
            *flat,
            *(vistas.told(openings) if not _interior(scenes, kind) else ()),
            *((emptiness.DESERTED,) if empty else ()),
        ),
        later=(*_later([(id, _dressing(texts)) for id, texts in told]), *_deserted(told, empty)),
        gone=(*_gone(told), *_peopled(told, empty)),
    )


_COMES = frozenset({"fire", "smoke", "snow", "puddle"})
"""What is not in a place before the words have told of it."""


def _later(told: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """What comes into a place after its first scene, and the scene it comes with."""
    for word in sorted(_COMES):
        first = next((number for number, (_, words) in enumerate(told) if word in words), 0)
        if first:
            yield word, told[first][0]


def _deserted(told: Sequence[tuple[str, Sequence[str]]], empty: Collection[str]) -> Iterator[tuple[str, str]]:
    """The first scene in which a place is empty, where that is not its first."""
    first = next((number for number, (id, _) in enumerate(told) if id in empty), 0)
    if first:
        yield emptiness.DESERTED, told[first][0]


def _peopled(told: Sequence[tuple[str, Sequence[str]]], empty: Collection[str]) -> Iterator[tuple[str, str]]:
    """The scene from which a place that was empty is so no more."""
    ids = [id for id, _ in told]
    first = next((number for number, id in enumerate(ids) if id in empty), len(ids))
    yield from ((emptiness.DESERTED, id) for id in [id for id in ids[first:] if id not in empty][:1])


def _gone(told: Sequence[tuple[str, Sequence[str]]]) -> Iterator[tuple[str, str]]:
    """What stands in a place no more from a scene on in which the words say that it is gone."""
    for number, (scene, texts) in enumerate(told):
        lost = {_DRESSING[word] for text in texts for thing in gone.gone(text) for word in fold(thing) if word in _DRESSING}
        since = {word for _, later in told[number:] for word in _dressing(later)}
        yield from ((word, scene) for word in sorted(lost - since))


_UNDER_WAY = regex(r"\bINT\b.*\((?:MOVING|TRAVELL?ING|DRIVING)\)|\bINT\b.*[-–—] ?(?:MOVING|TRAVELL?ING|DRIVING)\b", re.IGNORECASE)
"""A heading that says a room is on its way: whatever that is called, it is a vehicle."""


def _key(scene: Scene) -> tuple[object, ...]:
    """Scenes of one key play in one place. Inside and outside of a building are two sets; a nameless place is the scene's own."""
    words = tuple(word for word in fold(scene.location) if word != "the")
    return (scene.setting.upper()[:3] == "INT", words) if words else (scene.id,)


_ASIDE = listed(
    "pov angle close closer back on in at inside outside under over behind beside near through from with reverse insert tracking"
    " moving wide"
)
"""Words with which a heading without INT or EXT stays where it is."""


def _stays(scene: Scene, known: mentions.Index) -> bool:
    """Whether a heading is only a shot within the place before: `SNIPER SCOPE POV`, `BACK ON NAK`, `SCOTT`."""
    if scene.setting or kind_of(scene.location) is not PlaceKind.UNKNOWN:
        return False
    words = fold(scene.location or scene.heading)
    return bool(words) and (words[0] in _ASIDE or words[-1] in _ASIDE or any(True for _ in mentions.search(scene.location, known)))


def _grouped(scenes: Sequence[Scene], known: mentions.Index) -> Iterator[list[Scene]]:
    groups: dict[tuple[object, ...], list[Scene]] = {}
    here: list[Scene] = []
    for scene in scenes:
        here = here if here and _stays(scene, known) else groups.setdefault(_key(scene), [])
        here.append(scene)
    return iter(groups.values())


def _named_more(found: Sequence[Place]) -> Iterator[Place]:
    """Places of unknown kind take the kind of one whose name ends with theirs: `RM 412` of `PALACE HOTEL RM 412`."""
    ends = {fold(place.name)[-n:]: place.kind for place in found for n in range(1, _LONGEST) if place.kind is not PlaceKind.UNKNOWN}
    for place in found:
        kind = ends.get(fold(place.name), place.kind) if place.kind is PlaceKind.UNKNOWN and place.name else place.kind
        yield place.model_copy(update={"kind": kind})


_PASSED: dict[PlaceKind, str] = {
    PlaceKind.STREET: "street",
    PlaceKind.ALLEY: "street",
    PlaceKind.PARKING: "street",
    PlaceKind.MARKET: "street",
    PlaceKind.ROOF: "street",
    PlaceKind.BRIDGE: "bridge",
    PlaceKind.HIGHWAY: "highway",
    PlaceKind.VILLAGE: "country",
    PlaceKind.FIELD: "country",
    PlaceKind.FOREST: "forest",
    PlaceKind.DESERT: "desert",
    PlaceKind.SNOW: "snow",
    PlaceKind.MOUNTAIN: "mountain",
    PlaceKind.BEACH: "coast",
    PlaceKind.HARBOUR: "coast",
    PlaceKind.LIGHTHOUSE: "coast",
    PlaceKind.HOUSE: "suburb",
    PlaceKind.YARD: "suburb",
}
"""What road somebody drives who comes from, or goes to, an open place of that kind."""
_RURAL = listed("country road roads lane track dirt farm farmyard barn ranch cottage rural")
"""Words of a name that put a house or a road in the country."""


def _passed(place: Place) -> str:
    """The road that an open place is on; empty where it says none."""
    if place.interior or place.kind not in _PASSED:
        return ""
    rural = place.kind in (PlaceKind.HIGHWAY, PlaceKind.HOUSE, PlaceKind.YARD) and not _RURAL.isdisjoint(fold(place.name))
    return "country" if rural else _PASSED[place.kind]


def _on_their_roads(found: Sequence[Place], order: Mapping[str, int]) -> Iterator[Place]:
    """Vehicles dressed with the road of their story: that of the nearest open place, rather one before than one after."""
    roads = [(order[scene], road) for place in found if (road := _passed(place)) for scene in place.scenes]
    for place in found:
        here = order[place.scenes[0]]
        near = min(roads, key=lambda one: (abs(one[0] - here), one[0]), default=None) if place.kind is PlaceKind.CAR else None
        yield place.model_copy(update={"dressing": (*place.dressing, near[1])}) if near and near[1] not in place.dressing else place


_AGES = {"frontier": ("frontier",), "century": ("period",), "medieval": ("period", "medieval"), "antique": ("period", "antique")}
"""What dresses the places of a story of another time."""


def _aged(place: Place, epoch: str) -> Place:
    """A place dressed for the time of its story (see `period.epoch`)."""
    return place.model_copy(update={"dressing": (*place.dressing, *_AGES[epoch])}) if epoch in _AGES else place


def places(scenes: Sequence[Scene], elements: Mapping[str, Element], known: mentions.Index, epoch: str = "") -> tuple[Place, ...]:
    """The places of the scenes in order of first appearance, ids `l1`, `l2`, ...

    `known` are the names of the people, `epoch` is when the story plays.
    """
    shown = {scene.id: [elements[i].text for i in scene.elements if elements[i].kind in SHOWN] for scene in scenes}
    texts = [text for scene in scenes for text in (scene.location, *shown[scene.id])]
    waters = _Waters(vessels.named(texts), vessels.on_a_river(texts))
    found = [_place(number, group, shown, waters) for number, group in enumerate(_grouped(scenes, known), start=1)]
    order = {scene.id: number for number, scene in enumerate(scenes)}
    straight_on = {scene.id for scene in scenes if _STRAIGHT_ON.search(scene.heading)}
    meant = list(place_senses.settled(list(_named_more(found)), shown, epoch))
    inside = within.rooms(meant, {place.id: fold(place.name) for place in found}, order, straight_on)
    return tuple(_aged(place, epoch) for place in _on_their_roads(list(offworld.settled(list(fronts.fronted(list(inside))))), order))
