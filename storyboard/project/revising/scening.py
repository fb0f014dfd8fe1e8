"""Which scene of a new script is which of the old one, and which number it has.

A script's own numbers are never touched. Counted ones belong to nobody until a board is locked: before that they are counted anew, as
any program for screenplays does; after that every scene keeps its number, a new one gets one between (12A, before the first A1), and
what is taken out stays as OMITTED. (HOUSE 2, CONVENTIONS d1.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from storyboard.model.board import Board, SceneBoard
from storyboard.model.numbers import LETTERS, scene_key
from storyboard.model.screenplay import Element, Kind, Scene, Screenplay
from storyboard.project.revising.matching import Match, rising
from storyboard.project.wording import folded
from storyboard.script import omitted

HEADING = 30
"""What a heading counts for, in characters, when scenes are recognised by what is in them."""

REWORDED = 5
"""What one counts for that reads otherwise now: alone it makes no scene the same."""

SAME = 0.25
"""Share of the smaller of two scenes that must be found in the other, where their headings do not say that they are one."""

PART = 0.3
"""Share of a scene that makes it a part of another one."""


@dataclass(slots=True)
class Cast:
    """Where the scenes of a new script come from. Keys are places in the new script."""

    ids: list[str]
    """Ids, new ones included."""
    old: frozenset[str]
    """Ids among them that an old scene had."""
    moved: frozenset[str] = frozenset()
    split: dict[str, str] = field(default_factory=dict[str, str])
    """New id to the scene it was a part of."""
    merged: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Id to the scenes that were joined to it."""


def cast(board: Board, found: Match, fresh: Screenplay, homes: Mapping[str, str], first: int, known: Sequence[str] = ()) -> Cast:
    """Recognises the scenes.

    Args:
        board: the old board.
        found: what became of every paragraph.
        fresh: the new script as read.
        homes: the scene of every old paragraph, also of those that are gone.
        first: the number of the first new id.
        known: ids its scenes had, where the new script is known from before; empty where it is not.
    """
    places = {element.id: at for at, element in enumerate(fresh.elements)}
    votes = [_votes(found, scene, places, homes, _former(board)) for scene in fresh.scenes]
    sizes = _sizes(board, homes, found.old)
    given = dict(enumerate(known)) or _given(fresh.scenes, votes, sizes, fresh)
    numbers = iter(range(first, first + len(fresh.scenes) + 1))
    ids = [given.get(at) or f"s{next(numbers)}" for at in range(len(fresh.scenes))]
    old = frozenset(given.values())
    made = Cast(ids, old, _moved(board, ids))
    for at, scene in enumerate(fresh.scenes):
        own = _weight(fresh.elements_of(scene))
        for id, weight in votes[at].items():
            if at not in given and weight >= PART * own and id == max(votes[at], key=lambda one: votes[at][one]):
                made.split[ids[at]] = id
            elif at in given and id != ids[at] and id not in old and weight >= PART * sizes.get(id, 0):
                made.merged[ids[at]] = (*made.merged.get(ids[at], ()), id)
    return made


def _weight(elements: Iterable[Element]) -> int:
    return sum(HEADING if one.kind is Kind.SCENE_HEADING else 0 if one.kind is Kind.CHARACTER else len(one.text) + 1 for one in elements)


def _former(board: Board) -> dict[str, list[str]]:
    """The scenes that are gone of every paragraph that was in one."""
    found: dict[str, list[str]] = {}
    for scene in board.gone:
        for id in scene.scene.elements:
            found.setdefault(id, []).append(scene.scene.id)
    return found


def _votes(
    found: Match, scene: Scene, places: Mapping[str, int], homes: Mapping[str, str], former: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """How much of a new scene comes from each old one; scenes that are gone have half a claim to what has found another since."""
    votes: defaultdict[str, int] = defaultdict(int)
    for id in () if scene.omitted else scene.elements:
        at = places[id]
        source = found.old[found.origin[at]] if found.origin[at] >= 0 else found.back.get(at)
        if source is not None:
            reworded = source.kind is Kind.SCENE_HEADING and folded(source.text) != folded(found.new[at].text)
            weight = REWORDED if reworded else _weight((found.new[at],))
            for home in former.get(source.id, ()):
                votes[home] += 0 if home == homes.get(source.id) else weight // 2
            if source.id in homes:
                votes[homes[source.id]] += weight
    return votes


def _sizes(board: Board, homes: Mapping[str, str], old: Sequence[Element]) -> dict[str, int]:
    sizes: defaultdict[str, int] = defaultdict(int)
    lost = (element for past in board.past for element in past.elements)
    for element in {one.id: one for one in (*lost, *old)}.values():
        if element.id in homes:
            sizes[homes[element.id]] += _weight((element,))
    return sizes


def _given(scenes: Sequence[Scene], votes: Sequence[Mapping[str, int]], sizes: Mapping[str, int], fresh: Screenplay) -> dict[int, str]:
    """Each old id to the new scene that has most of it."""
    pairs = sorted((-weight, at, id) for at, found in enumerate(votes) for id, weight in found.items())
    given: dict[int, str] = {}
    taken: set[str] = set()
    for weight, at, id in pairs:
        least = SAME * min(_weight(fresh.elements_of(scenes[at])), sizes.get(id, 0))
        if at not in given and id not in taken and -weight >= max(least, 1):
            given[at] = id
            taken.add(id)
    return given


def _moved(board: Board, ids: Sequence[str]) -> frozenset[str]:
    """Scenes that stand in another order than before."""
    places = {scene.id: at for at, scene in enumerate(board.screenplay.scenes)}
    known = [id for id in ids if id in places]
    stay = set(rising([places[id] for id in known]))
    return frozenset(id for at, id in enumerate(known) if at not in stay)


# numbers ------------------------------------------------------------------------------------------------------------------------------


def numbered(board: Board, scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """The scenes with their numbers: as read, or on a locked board those they had."""
    if not board.locked:
        return tuple(scenes)
    had = {scene.scene.id: scene.scene for scene in (*board.gone, *board.scenes) if scene.scene.number}
    had |= {scene.id: scene for scene in board.screenplay.scenes}
    printed = {number.upper() for scene in scenes if not scene.automatic_number for number in (scene.number, *kept(scene))}
    fixed = {scene.id: had[scene.id].number for scene in scenes if scene.automatic_number and scene.id in had}
    fixed = {id: number for id, number in fixed.items() if number.upper() not in printed}
    taken = printed | {scene.number.upper() for scene in had.values()}
    made: list[Scene] = []
    for at, scene in enumerate(scenes):
        number = fixed.get(scene.id) or (scene.number if not scene.automatic_number else "")
        if not number:
            following = next(
                (fixed.get(one.id) or one.number for one in scenes[at + 1 :] if one.id in fixed or not one.automatic_number), ""
            )
            number = between(made[-1].number if made else "", following, taken)
        taken.add(number.upper())
        made.append(scene.model_copy(update={"number": number}))
    return tuple(made)


def kept(scene: Scene) -> tuple[str, ...]:
    """The numbers that a heading of omitted scenes keeps."""
    return omitted.kept(f"{scene.number} OMITTED") if scene.omitted else ()


def between(before: str, following: str, taken: frozenset[str] | set[str]) -> str:
    """A number nobody has, after one and if possible before another: `12A` after 12, `A1` before a first scene 1."""
    for number in _between(before, following):
        if number.upper() not in taken:
            return number
    raise AssertionError("the letters never end")


def _between(before: str, following: str) -> Iterator[str]:
    if not before and not following:
        yield "1"
    if not before:
        yield from (f"{letter}{following}" for letter in LETTERS)
    base = before.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") or before
    for letter in LETTERS:
        number = f"{base}{letter}"
        if base and scene_key(number) > scene_key(before) and (not following or scene_key(number) < scene_key(following)):
            yield number
    stem = before or following or "1"
    while True:
        yield from (f"{stem}{letter}" for letter in LETTERS)
        stem += "A"


def order(board: Board, made: Sequence[SceneBoard], lost: Mapping[str, SceneBoard], said: frozenset[str]) -> tuple[SceneBoard, ...]:
    """The scenes of a locked board, with those taken out as OMITTED after what they stood behind, unless the script has `said` so."""
    there = {scene.scene.id for scene in made}
    said |= {scene.number.upper() for scene in made}
    lost = {id: scene for id, scene in lost.items() if scene.number.upper() not in said}
    result, before = list(made), ""
    for scene in board.scenes:
        id = scene.scene.id
        if id in lost and id not in there:
            at = next((place for place, one in enumerate(result, 1) if one.scene.id == before), 0)
            while at < len(result) and scene_key(before_number(result, at)) < scene_key(result[at].number) < scene_key(lost[id].number):
                at += 1
            result.insert(at, placeholder(lost[id]))
        before = id if id in there or id in lost else before
    return tuple(result)


def before_number(scenes: Sequence[SceneBoard], at: int) -> str:
    """The number of the scene before a place."""
    return scenes[at - 1].number if at else ""


def placeholder(scene: SceneBoard) -> SceneBoard:
    """What stays of a scene that was taken out of a locked board: its number."""
    known = scene.scene
    return SceneBoard(
        scene=Scene(
            id=known.id, number=known.number, automatic_number=known.automatic_number, heading=known.heading, page_eighths=0, omitted=True
        )
    )
