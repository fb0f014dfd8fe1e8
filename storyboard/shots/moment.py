"""What a setup is chosen by: what holds for a whole scene, and the one panel to be framed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Detail
from storyboard.shots import axis
from storyboard.shots.beats import Beat
from storyboard.shots.camera import Setup
from storyboard.shots.deed import EYES
from storyboard.shots.verbs import Act

FIRST = -9
"""Where in a scene the last unusual angle or move was before there was any: long ago."""
APART = 4
"""Panels between two inserts that nobody asked for."""

VAST = frozenset(
    {PlaceKind.SEA, PlaceKind.DESERT, PlaceKind.MOUNTAIN, PlaceKind.HARBOUR, PlaceKind.BRIDGE, PlaceKind.FIELD, PlaceKind.SNOW}
    | {PlaceKind.SPACE, PlaceKind.HIGHWAY, PlaceKind.BEACH, PlaceKind.LIGHTHOUSE, PlaceKind.CASTLE, PlaceKind.AIRPORT, PlaceKind.VILLAGE}
)
"""Places that are established from far away."""


@dataclass(slots=True)
class Scenery:
    """What holds for a whole scene."""

    names: Mapping[str, str]
    interior: bool
    vast: bool
    """True for places that dwarf people (sea, desert, bridge, ...)."""
    place: str
    new_place: bool
    car: bool
    apart: bool
    extras: bool
    groups: frozenset[str] = frozenset()
    """Ids of characters who are several people."""
    tabletop: bool = False
    """True where there is no place at all, but a thing on a table."""
    doors: str = ""
    """Kind of the doors that slide in the place (`sliding`); empty where doors are those of a house."""
    gate: bool = False
    """Whether the place is a lift with a folding gate (`sliding.has_gate`)."""
    gaming: bool = False
    """Whether cards or wheels are played (`gaming`)."""
    product: str = ""
    """Id of the thing on the table."""
    past: list[Setup] = field(default_factory=list[Setup])
    talk: int = 0
    """Panels of talk since the master was last seen."""
    kind: PlaceKind = PlaceKind.UNKNOWN
    heading: str = ""
    beasts: frozenset[str] = frozenset()
    """Ids of the animals of the cast."""
    children: frozenset[str] = frozenset()
    """Ids of characters who are children."""
    odd_angle: int = FIRST
    """The panel that was last not at eye level."""
    moved: int = FIRST
    """The panel in which the camera last moved."""
    insert: int = -APART
    handed: str = ""
    """What was held out or given last: the id of a prop, or the kind of a thing; empty for nothing."""
    at_work: dict[str, Detail] = field(default_factory=dict[str, Detail])
    """What the hands of each did last, up to now: those that stop are over it."""
    broken: bool = False
    """Whether a loaf was broken, up to now: steam is that of the bread."""
    boxed: bool = False
    """Whether a box on a wall that has a lock was told of, up to now: keys turn in it."""
    tracks: int = 0
    """Tracking shots up to now."""

    def name(self, who: str) -> str:
        return self.names.get(who, who)

    def does(self, people: Sequence[str], verb: str) -> str:
        """`MIA enters`, `MIA and TOM enter`."""
        return f"{self.named(people)} {verb}{'s' if len(people) == 1 else ''}"

    def named(self, people: Sequence[str]) -> str:
        return " and ".join(self.name(who) for who in people) or self.place


@dataclass(frozen=True, slots=True)
class Moment:
    """One panel to be framed."""

    scene: Scenery
    beats: tuple[Beat, ...]
    main: Beat
    here: Mapping[str, Blocking]
    """Everybody on the set, from screen left to right."""
    partner: str
    tension: float
    first: bool
    last: bool
    met: frozenset[str] = frozenset()
    """Who has been in the scene up to here."""

    @property
    def people(self) -> tuple[str, ...]:
        """Who the panel's beats are about and who is on the set, the main beat's people first."""
        named = [*self.main.people, *[i for b in self.beats for i in (*b.people, *([] if b.heard else [b.speaker]))]]
        return tuple(i for i in dict.fromkeys(named) if i in self.here)

    def keeps_axis(self, wanted: Setup) -> bool:
        """Whether a camera there sees its people, and whom they look at, in the master's order, and nobody's face turned away from it."""
        people = [self.here[id] for id in wanted.subjects if id in self.here]
        pairs = [(one, self.here[one.gaze]) for one in people if one.gaze in self.here]
        return axis.keeps(wanted.side, people) and all(axis.keeps(wanted.side, pair) and axis.faces(wanted.side, *pair) for pair in pairs)

    def doing(self, *acts: Act) -> tuple[str, ...]:
        """Who does one of these in the main beat."""
        return tuple(dict.fromkeys(i for deed in self.main.does(*acts) for i in deed.who if i in self.here))

    def only_eyes(self, who: str) -> bool:
        """Whether nothing of somebody moves but the lids: who lies there and opens one eye is seen as close as who stands."""
        deeds = [deed for beat in self.beats for deed in beat.deeds if who in deed.who]
        return bool(deeds) and all(deed.face in EYES and deed.pose is None for deed in deeds)
