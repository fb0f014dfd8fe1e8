"""Which reference pictures go with a panel, within what the painter takes, and what is left out; each with its reason.

The order is that of importance: the people the shot is on, other people by their size in the frame, the sketch of the layout,
the place, the panel before of the same setup, props, one picture for the style. Whom the camera does not see gets none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Place
from storyboard.model.shots import Framing, Panel, Shot
from storyboard.model.stage import Stage
from storyboard.model.takes import Reference
from storyboard.ports import Abilities
from storyboard.references.cast import plain_name
from storyboard.references.library import ALL_VIEWS, Entry, Library
from storyboard.references.sheets import is_sheet, subject
from storyboard.references.sight import Seen, seen

FEW = 6
"""Pictures beyond which quality drops (WIRE: Gemini 3 Pro Image): only people, layout and place may go past it."""

VIEWS = {1: 0.0, 2: 90.0, 3: 180.0}
"""Degrees somebody is turned in a further view: `MIA.jpg` from the front, `MIA-2.jpg` in profile, `MIA-3.jpg` from behind."""

SHOWS = {ALL_VIEWS: "from several sides", 1: "from the front", 2: "in profile", 3: "from behind"}

UNKNOWN_VIEW = 135.0
"""Degrees a view without a convention counts as being off: better than the opposite side, worse than a neighbouring one."""

NEEDED = frozenset({"person", "layout", "place"})
"""Roles that may go past FEW."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A panel, its stage, and the picture that is its own alone."""

    board: Board
    scene: SceneBoard
    """The scene the panel is staged in (`storyboard.references.sheets.home`)."""
    panel: Panel
    stage: Stage
    layout: Entry | None = None
    """The sketch of this very panel, where the painter shall keep its composition."""
    editing: bool = False
    """True where a picture of the panel is to be changed: then it shows place, layout and what was before by itself."""
    finishing: bool = False
    """True where that picture is a draft, which shows the place less exactly than the place's own picture."""

    @property
    def shot(self) -> Shot:
        return self.panel.seen(self.scene.shot(self.panel.shot))


class Wish(NamedTuple):
    """Pictures of one thing: the one to send (None where there is none), and the others with why not."""

    reference: Reference
    others: tuple[Reference, ...] = ()


def choose(sight: Sight, library: Library, abilities: Abilities) -> tuple[tuple[Reference, ...], tuple[Reference, ...]]:
    """The pictures to send with a panel, most important first, and those left out.

    Never more than `abilities.references`, of which `abilities.people` of people; one picture a person. The `layout` and `previous`
    pictures, which show people too, do not count as pictures of people: they say where they are, not who.
    """
    used: list[Reference] = []
    left: list[Reference] = []
    for wish in _wishes(sight, library):
        reason = _refusal(wish.reference, used, abilities)
        if not reason:
            used.append(wish.reference)
        elif wish.reference.file or abilities.references:
            left.append(wish.reference.model_copy(update={"reason": reason}))
        left.extend(wish.others)
    return tuple(used), tuple(left)


def _refusal(wanted: Reference, used: list[Reference], abilities: Abilities) -> str:
    """Why a picture cannot go along; empty where it can."""
    people = sum(reference.role == "person" for reference in used)
    checks = (
        (not wanted.file, wanted.reason),
        (not abilities.references, "the painter takes no reference pictures"),
        (wanted.role == "person" and not abilities.people, "the painter takes no reference pictures of people"),
        (
            wanted.role == "person" and people >= abilities.people,
            f"the painter takes {abilities.people} pictures of people at most; {wanted.name} is described in words",
        ),
        (any(wanted.file == other.file for other in used), "the same picture goes along already"),
        (len(used) >= abilities.references, f"the painter takes {abilities.references} pictures at most"),
        (wanted.role not in NEEDED and len(used) >= FEW, f"{len(used)} pictures go along already, and past {FEW} quality drops"),
    )
    return next((reason for applies, reason in checks if applies), "")


def _wishes(sight: Sight, library: Library) -> Iterator[Wish]:
    """All that could go along, in order of importance. An insert is on its prop as other shots are on people."""
    insert = bool(sight.stage.insert)
    if insert:
        yield from _props(sight, library)
    yield from _earlier_look(sight, library) if is_sheet(sight.panel) else _people(sight, library)
    if sight.layout and not sight.editing and not (insert and is_sheet(sight.panel)):
        yield Wish(_reference("layout", "layout", sight.layout, "keeps the composition of the sketch"))
    if not is_sheet(sight.panel) and (sight.finishing or not sight.editing):
        yield from _place(sight, library)
    if not is_sheet(sight.panel) and not sight.editing:
        yield from _previous(sight, library)
    if not insert:
        yield from _props(sight, library)
    yield from _style(library)


def _reference(role: str, name: str, entry: Entry, reason: str, shows: str = "") -> Reference:
    return Reference(role=role, name=name, file=entry.file, sha256=entry.sha256, reason=reason, shows=shows)


def _people(sight: Sight, library: Library) -> Iterator[Wish]:
    """Everybody in the picture, those the shot is on first; then those out of the picture, as left out."""
    known, found = sight.board.breakdown.people, seen(sight.stage)
    subjects = [id for id in sight.shot.subjects if id in found]
    for id in dict.fromkeys([*subjects, *found]):
        yield _person(sight, library, found[id], "the shot is on" if id in subjects else "in the picture:")
    for id in dict.fromkeys(item.character for item in sight.panel.blocking if item.character not in found):
        if library.people.get(id) or _sheets(sight, library, id):
            yield Wish(Reference(role="person", name=known[id].name, reason=f"the camera does not see {known[id].name}"))


def _person(sight: Sight, library: Library, who: Seen, why: str) -> Wish:
    name = sight.board.breakdown.people[who.character].name
    entries = library.people.get(who.character, ()) or _sheets(sight, library, who.character)
    if not entries:
        return Wish(Reference(role="person", name=name, reason=f"there is no picture of {name}, who is described in words"))
    worn = _worn(entries, _labels(sight, who.character))
    best = min(worn, key=lambda entry: (_off(entry.view, who.turn), entry.view, entry.file))
    look = f", look {best.look}" if best.look else ""
    others = tuple(_reference("person", name, entry, _why_not(entry, worn)) for entry in entries if entry is not best)
    return Wish(_reference("person", name, best, f"{why} {name}, seen {facing(who.turn)}{look}", SHOWS.get(best.view, "")), others)


def _why_not(entry: Entry, worn: tuple[Entry, ...]) -> str:
    if entry in worn:
        return "one view a person is enough; another is nearer to how the camera sees them"
    return f"shows the look {entry.look}, which is not worn here" if entry.look else "there is a picture of the look worn here"


def _sheets(sight: Sight, library: Library, id: str) -> tuple[Entry, ...]:
    """The painted sheet of the look worn here, else of the character's own look."""
    looks = (look.id for look in sight.board.breakdown.looks if look.character == id and sight.scene.scene.id in look.scenes)
    found = (library.sheet(sight.board, of) for of in (*looks, id))
    return tuple(entry for entry in found if entry)[:1]


def _labels(sight: Sight, id: str) -> frozenset[str]:
    """What a look may be called in a file name here: the look's name, a state, the weather, `day2`, `scene12`."""
    scene, breakdown = sight.scene.scene, sight.board.breakdown
    looks = [look for look in breakdown.looks if look.character == id and scene.id in look.scenes]
    states = [word for item in sight.panel.blocking if item.character == id for word in (item.state, *item.state.split())]
    names = [*(look.name for look in looks), *(look.id for look in looks), *states, sight.panel.light.weather.value]
    day = breakdown.story_days.get(scene.id)
    return frozenset(filter(None, map(plain_name, [*names, f"scene{scene.number}", f"day{day}" if day else ""])))


def _worn(entries: tuple[Entry, ...], labels: frozenset[str]) -> tuple[Entry, ...]:
    """The pictures of the look worn here; where there are none those without a look; else all (the face is the same)."""
    exact = tuple(entry for entry in entries if entry.look and plain_name(entry.look) in labels)
    plain = tuple(entry for entry in entries if not entry.look)
    return exact or plain or entries


def _off(view: int, turn: float) -> float:
    """Degrees between how a picture shows somebody and how the camera sees them."""
    if view == ALL_VIEWS:
        return 0.0
    return abs(abs(turn) - VIEWS[view]) if view in VIEWS else UNKNOWN_VIEW


def facing(turn: float) -> str:
    """A turn (`Seen.turn`) in words."""
    side = "frame right" if turn > 0 else "frame left"
    steps = ((20, "from the front"), (65, f"from the front, turned to {side}"), (115, f"in profile, facing {side}"))
    return next((words for most, words in (*steps, (155, f"from behind, turned to {side}")) if abs(turn) <= most), "from behind")


def _earlier_look(sight: Sight, library: Library) -> Iterator[Wish]:
    """For a sheet: the same person's face, from a picture of the user's or the sheet of their own look."""
    for id in sight.shot.subjects:
        own = id == subject(sight.panel)
        entry = next(iter(library.people.get(id, ())), None) or (None if own else library.sheet(sight.board, id))
        if entry and id in sight.board.breakdown.people:
            name = sight.board.breakdown.people[id].name
            yield Wish(_reference("person", name, entry, f"the face of {name}", SHOWS.get(entry.view, "")))


def _place(sight: Sight, library: Library) -> Iterator[Wish]:
    """The user's picture of the place, else its plate, else the first painted wide of it; none of a panel that plays elsewhere."""
    place = sight.board.breakdown.place_of(sight.scene.scene.id)
    if place is None or sight.panel.whereabouts:
        return
    labels = {sight.panel.light.time.value, sight.panel.light.weather.value}
    if pictures := library.places.get(place.id, ()):
        best = _worn(pictures, frozenset(labels))[0]
        others = tuple(
            _reference("place", place.name, entry, "one picture of the place is enough") for entry in pictures if entry is not best
        )
        yield Wish(_reference("place", place.name, best, "the place, as you gave it"), others)
    elif sheet := library.sheet(sight.board, place.id):
        yield Wish(_reference("place", place.name, sheet, "the plate of the place"))
    elif anchor := _anchor(sight, library, place):
        yield Wish(_reference("place", place.name, anchor, "the first wide of the place"))


def _anchor(sight: Sight, library: Library, place: Place) -> Entry | None:
    """The first painted panel that establishes a place, unless it is of this very setup."""
    for scene in sight.board.scenes:
        for panel in scene.panels if scene.scene.id in place.scenes else ():
            wide = panel.seen(scene.shot(panel.shot)).framing in (Framing.ESTABLISHING, Framing.EMPTY) and not panel.whereabouts
            if wide and panel.shot != sight.panel.shot and (entry := library.painted(panel)):
                return entry
    return None


def _previous(sight: Sight, library: Library) -> Iterator[Wish]:
    """The nearest panel before this one of the same setup, and in the same place, that is painted."""
    ids = [panel.id for panel in sight.scene.panels]
    before = sight.scene.panels[: ids.index(sight.panel.id)] if sight.panel.id in ids else ()
    here = (panel for panel in reversed(before) if panel.whereabouts == sight.panel.whereabouts)
    mine = (panel for panel in here if panel.shot == sight.panel.shot and not panel.omitted)
    painted = ((panel, entry) for panel in mine if (entry := library.painted(panel)))
    for panel, entry in islice(painted, 1):
        number = sight.scene.panel_number(panel)
        yield Wish(_reference("previous", number, entry, f"{number} was taken from the same setup"))


def _props(sight: Sight, library: Library) -> Iterator[Wish]:
    """The things in the picture: what an insert is on first, then what is held, then what lies about."""
    known = {prop.id: prop for prop in sight.board.breakdown.props}
    found = seen(sight.stage)
    held = [item.holds for item in sight.panel.blocking if item.character in found]
    hidden = {item.holds for item in sight.panel.blocking if item.character not in found}
    lying = [id for id in sight.panel.props if id not in hidden]
    for id in dict.fromkeys(id for id in (*sight.shot.subjects, *held, *lying) if id in known):
        if is_sheet(sight.panel) and subject(sight.panel) == id and id not in library.props:
            continue
        yield from _prop(known[id].name, library.props.get(id, ()), library.sheet(sight.board, id))


def _prop(name: str, pictures: tuple[Entry, ...], sheet: Entry | None) -> Iterator[Wish]:
    if pictures:
        others = tuple(_reference("prop", name, entry, "one picture of it is enough") for entry in pictures[1:])
        yield Wish(_reference("prop", name, pictures[0], f"the {name} is in the picture"), others)
    elif sheet:
        yield Wish(_reference("prop", name, sheet, f"the {name} is in the picture"))


def _style(library: Library) -> Iterator[Wish]:
    if library.style:
        others = tuple(_reference("style", "style", entry, "one picture for the style is enough") for entry in library.style[1:])
        yield Wish(_reference("style", "style", library.style[0], "how it is drawn"), others)
