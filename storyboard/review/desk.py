"""The opened board: one snapshot for all pages, one decision or job at a time, and news of whatever changes in the folder."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Collection, Generator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import BoardInUse, StoryboardError
from storyboard.model.shots import Panel
from storyboard.project.lock import owned
from storyboard.project.settle import settle
from storyboard.publish.pdf.captions import Script
from storyboard.review.bus import EVERYTHING, Bus
from storyboard.review.shelf import UNKNOWN, Mark, Shelf, shelf
from storyboard.review.survey import Survey
from storyboard.review.work import Work

T = TypeVar("T")

AT_ONCE = 400
"""Panels up to which a board is surveyed before its first page is shown; a larger one is shown first, and marked as it is surveyed."""

PATIENCE = 8.0
"""Seconds a decision waits for a job whose pictures are all there, and which only lays out the PDF."""

TITLE = 60
"""Characters of the script's title in the head of a page."""

NEWS = 12
"""Scenes named one by one in a message; where more have changed, everything is read anew."""


@dataclass(frozen=True)
class Snapshot:
    """The board at one moment, with what pages look up again and again."""

    board: Board
    marks: Mapping[str, Mark] = field(default_factory=dict[str, Mark])
    """What is known of pictures, by panel id; of a large board at first nothing."""
    said: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many comments on a panel are open, by its id."""

    @cached_property
    def script(self) -> Script:
        """The script, ready to be looked up."""
        return Script(self.board)

    @cached_property
    def scenes(self) -> dict[str, SceneBoard]:
        """Scenes by id, the sheets' among them."""
        sheets = (self.board.sheets,) if self.board.sheets else ()
        return {scene.scene.id: scene for scene in (*self.board.scenes, *sheets)}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Panel ids as they are walked through: in story order, then the sheets."""
        return (*(panel.id for _, panel in self.board.panels()), *(panel.id for _, panel in self.board.drafts()))

    @cached_property
    def places(self) -> dict[str, int]:
        """Where in that order a panel stands."""
        return {id: place for place, id in enumerate(self.order)}

    def mark(self, panel: Panel) -> Mark:
        """What is known of a panel's picture."""
        return self.marks.get(panel.id, UNKNOWN)


class Desk:
    """What all requests share. Everything on it can be read from the folder again; nothing is lost when it goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shelf: Shelf = shelf(folder)
        self.bus = Bus()
        self.work: Work | None = None
        self.unpublished = False
        """Whether something was decided since the PDF was written."""
        self._snapshot: Snapshot | None = None
        self._read: tuple[Board, frozenset[str], Mapping[str, int]] | None = None
        self._painted: frozenset[str] = frozenset()
        self._lock = threading.RLock()
        self._turn = threading.Lock()
        self._beginning = threading.RLock()
        self._survey = Survey(self.shelf)
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="survey")
        self._surveying = threading.Lock()
        self._closed = False

    @property
    def title(self) -> str:
        """The script's title; its file's name as long as the board was not read."""
        return self._snapshot.board.screenplay.title[:TITLE] if self._snapshot else self.shelf.script.stem

    @property
    def busy(self) -> bool:
        """Whether a job is under way here."""
        work = self.work
        return work is not None and not work.ended.is_set()

    def now(self) -> Snapshot:
        """The board as it stands in the folder; whoever listens is told what has changed since the last look.

        Pictures that a job has painted are shown at once, though `board.json` takes them up at the end of a wave.

        Raises:
            InputError: it cannot be read.
        """
        with self._lock:
            board, painted, before, said = self.shelf.board, self._painted, self._snapshot, self.shelf.said()
            known = self._read
            if before is not None and known is not None and known[0] is board and known[1] == painted and known[2] is said:
                return before
            self._read = (board, painted, said)
            shown = settle(self.shelf, board, painted) if painted else board
            self._snapshot = Snapshot(shown, before.marks if before else {}, said)
        if before is not None:
            self._tell(changed(before.board, shown, {id for id, _ in before.said.items() ^ said.items()}))
            if before.said is not said:
                self.bus.tell("told", "comments")
            self.survey_soon()
        elif sum(1 for _ in board.panels()) <= AT_ONCE:
            self.survey()
        return self._snapshot

    def painted(self, take: str) -> None:
        """A job has painted a take; empty at its end."""
        with self._lock:
            self._painted = self._painted | {take.rpartition(".")[0]} if take else frozenset()
        self.look()

    def survey(self) -> None:
        """Looks at all pictures, and tells whose standing is another than was known."""
        with self._surveying:
            found = self.now() if self._snapshot is None else self._snapshot
            marks = self._survey.marks(found.board)
            with self._lock:
                if self._snapshot is not found:
                    return
                if marks != found.marks:
                    self._snapshot = replace(found, marks=marks)
        self._tell([scene.scene.id for scene in found.scenes.values() if any(found.mark(p) != marks[p.id] for p in scene.panels)])

    def survey_soon(self) -> None:
        """Surveys in the background."""
        if not self._closed:
            self._hands.submit(self.survey).add_done_callback(_surveyed)

    def _tell(self, scenes: list[str] | None) -> None:
        """Says which scenes to show anew; None for everything."""
        if scenes is None or len(scenes) > NEWS:
            self.bus.tell(EVERYTHING)
        elif scenes:
            self.bus.tell("scenes", " ".join(scenes))

    def look(self) -> None:
        """Looks whether another program has changed the board."""
        try:
            self.now()
        except StoryboardError:
            return  # a page that is asked for says it

    def decide(self, change: Callable[[Shelf], T]) -> T:
        """Changes the board, one decision after the other.

        Raises:
            BoardInUse: a job is under way, here or in another process.
        """
        with self.turn():
            done = change(self.shelf)
        self.unpublished = True
        self.now()
        return done

    @contextmanager
    def turn(self) -> Generator[None]:
        """Holds the board for one decision; a job that is about to end is waited for.

        Raises:
            BoardInUse: a job is under way, here or in another process.
        """
        with self._turn:
            work = self.work
            if work is not None and not work.ended.wait(PATIENCE if work.seen.closing else 0.0):
                raise BoardInUse(f"{work.what} is under way. Wait for it to end, or cancel it.")
            with owned(self.folder):
                yield

    def begin(self, start: Callable[[], Work]) -> Work:
        """Starts a job where none is under way.

        Raises:
            BoardInUse: another one is.
        """
        with self._beginning:
            if self.work is not None and not self.work.ended.is_set():
                raise BoardInUse(f"{self.work.what} is under way. Wait for it to end, or cancel it.")
            self.work = work = start()
        return work

    def current(self) -> Work | None:
        """The job that was started last, also for the job itself when it has only just begun."""
        with self._beginning:
            return self.work

    def clear(self, work: Work | None) -> bool:
        """Puts a job that has ended away, unless another one was started meanwhile; whether it did."""
        with self._beginning:
            if work is None or self.work is not work or not work.ended.is_set():
                return False
            self.work = None
            return True

    def close(self) -> None:
        """Ends listening and what goes on in the background."""
        self._closed = True
        self.bus.close()
        work = self.work
        if work is not None:
            work.cancel()
            work.ended.wait(PATIENCE)
        self._hands.shutdown(wait=True, cancel_futures=True)


def _surveyed(done: Future[None]) -> None:
    """Tells a fault of ours; an error with a sentence is told by the page that comes upon it."""
    error = None if done.cancelled() else done.exception()
    if error is not None and not isinstance(error, StoryboardError):
        traceback.print_exception(error)


def changed(before: Board, after: Board, also: Collection[str] = ()) -> list[str] | None:
    """Ids of the scenes that a page has to show anew, those of the panels named too; None where more than scenes has changed."""
    known = {scene.scene.id: scene for scene in (*before.scenes, *filter(None, (before.sheets,)))}
    now = [*after.scenes, *filter(None, (after.sheets,))]
    whole = ("screenplay", "breakdown", "options", "locked", "revised")
    if any(getattr(before, name) != getattr(after, name) for name in whole) or known.keys() != {scene.scene.id for scene in now}:
        return None
    moved = {id for id, _ in before.held.items() ^ after.held.items()} | set(also)
    return [scene.scene.id for scene in now if scene != known[scene.scene.id] or any(panel.id in moved for panel in scene.panels)]
