"""A whole board brought to another version of its script."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count

from storyboard.breakdown.whole import break_down
from storyboard.model.board import Board, Past, SceneBoard
from storyboard.model.cast import Character
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Scene, Screenplay
from storyboard.project.revising import scening
from storyboard.project.revising.assembling import Assembly, Plans
from storyboard.project.revising.claiming import claims, pool
from storyboard.project.revising.covering import Group, View, mapped
from storyboard.project.revising.matching import Match, fingerprint, match
from storyboard.project.revising.recasting import recast
from storyboard.project.revising.replanning import Ids
from storyboard.project.revising.report import Revision
from storyboard.project.revising.telling import told
from storyboard.project.work import faults
from storyboard.references.library import notices
from storyboard.shots.timing import fit

_NUMBERED = regex(r"([a-z]+)(\d+)")


@dataclass(frozen=True)
class Turn:
    """Both scripts with lasting ids, and what became of every paragraph and scene."""

    board: Board
    found: Match
    script: Screenplay
    """The new one."""
    lost: tuple[Element, ...]
    """Paragraphs that earlier revisions took out."""
    homes: Mapping[str, str]
    """The old scene of every old paragraph, of the lost ones too."""
    cast: scening.Cast
    known: Past
    """What the revision changed that took the board away from this very script; its number is 0 where the script is a new one."""

    @cached_property
    def old(self) -> View:
        """The old script, with all that was ever taken out of it behind."""
        known = self.board.screenplay
        there = {scene.id for scene in known.scenes}
        gone = (scene.scene for scene in self.board.gone if scene.scene.id not in there)
        return View(known.model_copy(update={"elements": (*known.elements, *self.lost), "scenes": (*known.scenes, *gone)}))

    @cached_property
    def new(self) -> View:
        """The new script."""
        return View(self.script)

    @property
    def number(self) -> int:
        return self.board.revision + 1


def _as_it_is(board: Board) -> Board:
    return board


def revised(
    board: Board, fresh: Screenplay, sha256: str = "", used: Collection[str] = (), worded: Callable[[Board], Board] = _as_it_is
) -> tuple[Board, Revision]:
    """The board of a new version of the script, and what that changed.

    Ids of paragraphs, scenes, shots, panels, people, places and props stay; new ones were never used before. A panel whose words are
    the same is the same. One whose words changed keeps its picture, which is stale by them. One whose words are gone is omitted, and
    comes back with them. New words get panels by the rules.

    Args:
        board: a board that is planned.
        fresh: the new script, as `storyboard.script.read` reads it.
        sha256: the fingerprint of its file.
        used: ids of panels that have takes, whether or not the board knows them.
        worded: takes up what the user says of the cast.
    """
    turn = _turned(board, fresh, used)
    breakdown, described = recast(board, break_down(turn.script), turn.script)
    changes = {"screenplay": turn.script, "breakdown": breakdown, "found": None, "script_sha256": sha256 or board.script_sha256}
    now = worded(board.model_copy(update=changes))
    panels = pool(board, turn.old.script)
    covers = mapped({id: held.panel.covers for id, held in panels.items()}, _groups(turn), turn.script.index)
    shots = (shot.id for scene in (*board.scenes, *board.gone) for shot in scene.shots)
    work = Assembly(
        board=board,
        scenes=turn.script.scenes,
        old=Plans(board, turn.old),
        new=Plans(now, turn.new),
        panels=panels,
        claims=claims(board, panels, covers, turn.old, turn.new, turn.known.number),
        ids=Ids({*used, *panels, *shots}),
        split=turn.cast.split,
        order={id: at for at, id in enumerate(turn.known.order)},
    )
    after = _finished(turn, now, work, described)
    return after, told(board, after, turn.cast, work, described)


def _turned(board: Board, fresh: Screenplay, used: Collection[str]) -> Turn:
    now = board.screenplay.index
    versions = {element.id: element for past in board.past for element in past.elements}
    lost = tuple(element for id, element in versions.items() if id not in now)
    homes = {id: home for past in board.past for id, home in past.homes.items()}
    homes |= {id: scene.id for scene in board.screenplay.scenes for id in scene.elements}
    print_ = fingerprint(fresh.elements)
    known = next((past for past in board.past if past.script == print_ and len(past.scenes) == len(fresh.scenes)), Past(number=0))
    found = match(board.screenplay.elements, fresh.elements, lost, known.ids)
    numbers = count(_last("e", (*now, *versions)) + 1)
    ids = [_id(found, at) or f"e{next(numbers)}" for at in range(len(fresh.elements))]
    scenes = (scene.scene.id for scene in (*board.scenes, *board.gone))
    last = _last("s", (*homes.values(), *(scene.id for scene in board.screenplay.scenes), *scenes, *used))
    cast = scening.cast(board, found, fresh, homes, last + 1, known.scenes)
    lasting = {element.id: id for element, id in zip(fresh.elements, ids, strict=True)}
    elements = tuple(element.model_copy(update={"id": lasting[element.id]}) for element in fresh.elements)
    named = tuple(_scene(scene, id, lasting) for scene, id in zip(fresh.scenes, cast.ids, strict=True))
    script = fresh.model_copy(update={"elements": elements, "scenes": scening.numbered(board, named)})
    return Turn(board, found, script, lost, homes, cast, known)


def _id(found: Match, at: int) -> str:
    if found.origin[at] >= 0:
        return found.old[found.origin[at]].id
    return found.back[at].id if at in found.back else ""


def _scene(scene: Scene, id: str, lasting: Mapping[str, str]) -> Scene:
    return scene.model_copy(update={"id": id, "elements": tuple(lasting[one] for one in scene.elements)})


def _last(letter: str, ids: Sequence[str]) -> int:
    """The highest number of ids with that letter; `s3p12` counts as 3."""
    hits = (_NUMBERED.match(id) for id in ids)
    return max((int(hit[2]) for hit in hits if hit is not None and hit[1] == letter), default=0)


def _groups(turn: Turn) -> Iterator[Group]:
    """Paragraphs that were edited, split or joined, and those that came back in another setting."""
    found, new = turn.found, turn.script.elements
    for olds, news in found.parts:
        yield Group(tuple(found.old[at] for at in olds), tuple(new[at] for at in news))
    for at, element in found.back.items():
        if element.text != new[at].text:
            yield Group((element,), (new[at],))


def _finished(turn: Turn, now: Board, work: Assembly, described: Sequence[Character]) -> Board:
    """The new board, with what was before it."""
    board = turn.board
    scenes, gone = work.result()
    if board.locked:
        scenes = scening.order(board, scenes, {scene.scene.id: scene for scene in gone}, _said_omitted(turn.script))
    if board.options.length is not None and work.changes:
        scenes = tuple(fit(scenes, board.options.length, board.options.fps))
    number = turn.number
    past = Past(
        number=number,
        script=fingerprint(board.screenplay.elements),
        ids=tuple(element.id for element in board.screenplay.elements),
        scenes=tuple(scene.id for scene in board.screenplay.scenes),
        order=tuple(panel.id for _, panel in board.panels()),
        elements=tuple(_changed(turn)),
        homes={element.id: turn.homes[element.id] for element in _changed(turn) if element.id in turn.homes},
        panels=tuple(work.formers),
        people=tuple(described),
    )
    after = now.model_copy(
        update={
            "scenes": scenes,
            "gone": gone,
            "revision": number,
            "revised": {**board.revised, **dict.fromkeys(work.changes, number)},
            "past": (*board.past, past),
        }
    )
    return after.model_copy(update={"notices": _notices(after, scenes)})


def _said_omitted(script: Screenplay) -> frozenset[str]:
    """Numbers that the script itself keeps as omitted."""
    return frozenset(number.upper() for scene in script.scenes for number in (scene.number, *scening.kept(scene)) if scene.omitted)


def _changed(turn: Turn) -> Iterator[Element]:
    """Old paragraphs that are gone or read otherwise now."""
    now = turn.script.index
    for element in turn.board.screenplay.elements:
        if element.id not in now or now[element.id].text != element.text:
            yield element


def _notices(board: Board, scenes: Sequence[SceneBoard]) -> tuple[str, ...]:
    own = (notice for scene in scenes for notice in scene.notices)
    return tuple(dict.fromkeys((*board.screenplay.notices, *notices(board), *own, *faults(board, tuple(scenes)))))
