"""Everybody and everything that recurs, as their page shows them: pure, from a board. The page's routes are in `cast`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from storyboard.breakdown.natures import called
from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Appearance, Character, Look, Place, Prop
from storyboard.model.shots import Panel
from storyboard.model.wording import counted
from storyboard.references import cast, folders
from storyboard.references.cast import CastPicture
from storyboard.references.library import ALL_VIEWS
from storyboard.references.planner import SHOWS
from storyboard.references.sheets import subject
from storyboard.review import views
from storyboard.review.desk import Snapshot
from storyboard.review.shelf import Mark
from storyboard.review.views import Chip

PEOPLE, PLACES, PROPS = "people", "places", "props"

TITLES = {PEOPLE: "Cast", PLACES: "Places", PROPS: "Props"}
"""The kinds there are, in the order shown, and what stands over them."""

FEW = 6
"""Panels that are shown at once; the others are fetched when asked for."""

Shown = tuple[SceneBoard, Panel]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A reference sheet, painted or to be painted."""

    id: str
    """Of its panel."""
    name: str
    take: str
    approved: bool
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """One of the user's reference pictures."""

    place: int
    """Where among those of the same one it stands, from 0."""
    file: str
    says: str
    """`from the front`, `look rain`."""


@dataclass(frozen=True, slots=True)
class Worn:
    """A look of somebody."""

    id: str
    name: str
    description: str
    drawn: str
    when: str
    """`scenes 3, 4; day 2`."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A panel in which somebody or something appears."""

    id: str
    number: str
    take: str
    alt: str


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody or something."""

    kind: str
    id: str
    name: str
    aliases: str
    told: str
    """`24 panels in scenes 1, 2, 5`."""
    description: str
    drawn: str
    looks: tuple[Worn, ...]
    sheets: tuple[Sheet, ...]
    given: tuple[Given, ...]
    seen: tuple[Seen, ...]
    count: int

    @property
    def more(self) -> int:
        """Panels beyond those shown."""
        return self.count - len(self.seen)


def things(board: Board, kind: str) -> Sequence[Character | Place | Prop]:
    """All of a kind."""
    known: dict[str, Sequence[Character | Place | Prop]] = {
        PEOPLE: board.breakdown.characters,
        PLACES: board.breakdown.places,
        PROPS: board.breakdown.props,
    }
    return known[kind]


def appearances(board: Board) -> dict[str, list[Shown]]:
    """The panels in which everybody and everything is, in story order, by id."""
    found: dict[str, list[Shown]] = {}
    places = {scene: place.id for place in reversed(board.breakdown.places) for scene in place.scenes}
    for scene, panel in board.panels():
        if not panel.omitted and not scene.scene.omitted:
            held = (one.holds for one in panel.blocking)
            people = (one.character for one in panel.blocking)
            ids = (*people, *held, *panel.props, *scene.shot(panel.shot).subjects, panel.place or places.get(scene.scene.id, ""))
            for id in dict.fromkeys(filter(None, ids)):
                found.setdefault(id, []).append((scene, panel))
    return found


def given(board: Board, kind: str) -> Mapping[str, tuple[CastPicture, ...]]:
    """The user's pictures of a kind, by id of what they show."""
    options, breakdown = board.options, board.breakdown
    if kind == PEOPLE:
        return cast.matched(options.cast, breakdown)
    known = breakdown.places if kind == PLACES else breakdown.props
    return folders.matched(options.refs, kind, known)


def everything(found: Snapshot) -> tuple[tuple[str, str, tuple[Card, ...]], ...]:
    """All kinds, each with its title."""
    shown = appearances(found.board)
    return tuple((kind, title, cards(found, kind, shown)) for kind, title in TITLES.items())


def cards(found: Snapshot, kind: str, shown: Mapping[str, list[Shown]]) -> tuple[Card, ...]:
    """Everybody or everything of a kind, those who are on the board most first."""
    pictures, sheets = given(found.board, kind), _sheets(found)
    ordered = sorted(things(found.board, kind), key=lambda thing: -len(shown.get(thing.id, ())))
    return tuple(_card(found, kind, thing, shown.get(thing.id, []), pictures.get(thing.id, ()), sheets) for thing in ordered)


def card(found: Snapshot, kind: str, id: str) -> Card:
    """One of them; KeyError where there is none."""
    thing = {thing.id: thing for thing in things(found.board, kind)}[id]
    return _card(found, kind, thing, appearances(found.board).get(id, []), given(found.board, kind).get(id, ()), _sheets(found))


def _sheets(found: Snapshot) -> dict[str, Shown]:
    return {subject(panel): (scene, panel) for scene, panel in found.board.drafts()}


def _card(
    found: Snapshot,
    kind: str,
    thing: Character | Place | Prop,
    shown: list[Shown],
    pictures: Sequence[CastPicture],
    sheets: Mapping[str, Shown],
) -> Card:
    looks = [look for look in found.board.breakdown.looks if look.character == thing.id]
    own = [sheets[id] for id in (thing.id, *(look.id for look in looks)) if id in sheets]
    scenes = list(dict.fromkeys(scene.number for scene, _ in shown))
    where = f" in {'scene' if len(scenes) == 1 else 'scenes'} {views.listed(scenes)}" if scenes else ""
    return Card(
        kind=kind,
        id=thing.id,
        name=thing.name,
        aliases=", ".join(thing.aliases),
        told=f"{counted(len(shown), 'panel')}{where}",
        description=thing.description if isinstance(thing, Character) else "",
        drawn=drawn(thing),
        looks=tuple(_worn(found, look) for look in looks),
        sheets=tuple(_sheet(found, panel) for _, panel in own),
        given=tuple(Given(at, one.file.rpartition("/")[2], _says(one)) for at, one in enumerate(pictures)),
        seen=tuple(seen(found, shown[:FEW])),
        count=len(shown),
    )


def seen(found: Snapshot, shown: Sequence[Shown]) -> Iterator[Seen]:
    """Panels as they are shown on a card."""
    for scene, panel in shown:
        number = scene.panel_number(panel)
        yield Seen(panel.id, number, panel.take, f"{number}: {views.words(found, panel)}")


def _sheet(found: Snapshot, panel: Panel) -> Sheet:
    mark: Mark = found.mark(panel)
    from storyboard.references.sheets import named

    good = panel.approval is not None and panel.approval.take == panel.take
    return Sheet(panel.id, named(found.board, panel), panel.take, bool(panel.take) and good, views.chips(found, panel, mark))


def _says(picture: CastPicture) -> str:
    view = "" if picture.view == 1 and picture.look else SHOWS.get(picture.view if picture.view != ALL_VIEWS else 1, f"view {picture.view}")
    return ", ".join(filter(None, (view, f"look {picture.look}" if picture.look else "")))


def _worn(found: Snapshot, look: Look) -> Worn:
    board, days = found.board, found.board.breakdown.story_days
    numbers = [scene.number for scene in board.scenes if scene.scene.id in look.scenes]
    on = sorted({days[id] for id in look.scenes if id in days})
    when = [f"{'scene' if len(numbers) == 1 else 'scenes'} {views.listed(numbers)}"] if numbers else []
    when += [f"{'day' if len(on) == 1 else 'days'} {views.listed([str(day) for day in on])}"] if on else []
    return Worn(look.id, look.name, look.description, appearance(look.appearance), "; ".join(when))


def drawn(thing: Character | Place | Prop) -> str:
    """What is drawn, in a few words."""
    if isinstance(thing, Character):
        many = f"{thing.headcount} people" if thing.headcount > 1 else called(thing)
        return ", ".join(filter(None, (many, thing.age.value, appearance(thing.appearance), "" if thing.seen else "only heard")))
    if isinstance(thing, Place):
        kind = thing.kind.value.replace("_", " ")
        return ", ".join(filter(None, (kind, "inside" if thing.interior else "outside", *thing.dressing, thing.real)))
    return thing.kind.replace("_", " ")


def appearance(look: Appearance) -> str:
    """An appearance in a few words."""
    hair = look.hair if look.hair == "bald" else f"{look.hair} hair"
    flags = [*(name for name in ("beard", "moustache", "glasses") if getattr(look, name)), *look.face.replace("_", "-").split()]
    return ", ".join(
        filter(
            None, (look.build, f"{look.height:.2f} m", hair, *flags, look.hat.replace("_", " "), look.garment, look.worn.replace("_", " "))
        )
    )
