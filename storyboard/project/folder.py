"""A board folder: what lies where, and reading and writing it.

film/
  storyboard.json        what this folder is: script name and fingerprint, format version
  board.json             the board; replaced whole
  job.json               what the last command asked to be painted; removed when it is done
  script/                a copy of the script
  cast.toml              what the user says of cast, looks, places and props
  cast/ refs/ logo/      copies of the reference pictures and of the title page's logo
  takes/PANEL/N.json     one take, beside its picture N.jpg or N.png; never changed, never deleted
  takes/PANEL/N.seen.json    what was seen in that picture, where somebody looked
  takes/PANEL/failed.json, standin.jpg     why the last try brought nothing, and the sketch shown meanwhile
  answers/KEY.json       what a text model said, by all that it was asked
  plans/SCENE.json       a scene that is planned while others are not yet
  accepted/KEY.json      a request that a provider has accepted and not answered yet
  batches/NAME.json      a batch job that is not wholly collected yet
  history/N.json         one edit that can be taken back or done again
  history/state.json     which of them are in force
  revisions/N.json       what a revision of the script did, and the board as it left it
  ledger.jsonl           the bill
  doors.jsonl            what each try at a door of a chain brought
  comments.jsonl         what people said about panels
  review.json            the stages of a board made step by step that somebody has seen
  shares.json            links that were given to people who may look
  checkpoints.sqlite     LangGraph's memory of a pending question; may be deleted
  storyboard.pdf
"""

from __future__ import annotations

import io
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from storyboard.model.base import SCHEMA_VERSION, Frozen
from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.model.patterns import regex
from storyboard.model.shots import Panel
from storyboard.model.takes import Finding, Take
from storyboard.model.wording import typed
from storyboard.project import words
from storyboard.project.files import Damaged, read_model, write_model, write_whole
from storyboard.project.ledger import Ledger

ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
"""File endings of the picture types a painter may bring."""

MOST_TRIES = 3
"""Pictures painted for one attempt at most: the first, and two more where it will not do."""

OURS = (
    "accepted",
    "answers",
    "board.json",
    "board.lock",
    "board.lock.pid",
    "batches",
    "cast",
    "cast.toml",
    "checkpoints.sqlite",
    "doors.jsonl",
    "comments.jsonl",
    "comments.lock",
    "floorplans",
    "history",
    "job.json",
    "ledger.jsonl",
    "logo",
    "plans",
    "refs",
    "review.json",
    "revisions",
    "script",
    "shares.json",
    "shares.lock",
    "shot-list.csv",
    "shot-list.xlsx",
    "storyboard.json",
    "storyboard.pdf",
    "svg",
    "takes",
)
"""What a board folder holds."""

_ID = regex(r"[A-Za-z0-9]+")
_NUMBER = regex(r"[0-9]{1,9}")


class Header(Frozen):
    """`storyboard.json`: says that the folder is ours."""

    kind: str = "storyboard"
    schema_version: int = SCHEMA_VERSION
    script: str
    """The script's file name within `script/`."""
    script_sha256: str
    options: Options
    budget: float | None = None
    """USD the board may have cost in all, as last given."""
    revision: int = 0
    """How often the script was revised. With the script's name and fingerprint this says which board counts."""


class Issue(Frozen):
    """`revisions/N.json`: one revision of the script, with the board as it left it."""

    number: int
    color: str
    date: str = ""
    script: str
    """The script's file name within `script/`."""
    script_sha256: str
    board: Board


class Job(Frozen):
    """`job.json`: what the last command asked for, so that `resume` asks for exactly the same."""

    painter: str = ""
    """A painter for this job alone; empty for the board's."""
    tier: str = ""
    """How urgently its provider serves this job; empty for the board's own tier."""
    draft: bool | None = None
    """Whether this job paints drafts; None for what the painter does on the board anyway."""
    sheets_only: bool = False
    """True where the job ends with the reference sheets."""


class Failure(Frozen):
    """`failed.json`: why a panel has no take of the attempt asked for."""

    attempt: int
    kind: str
    """`later`, `request`, `refused`, `configuration`, `budget` or `fault`."""
    message: str
    refused: tuple[str, ...] = ()
    """Fingerprints of the briefs that were refused, over all attempts: none of them is sent again."""


class Looked(Frozen):
    """`N.seen.json`: what a text model saw in the picture of a take."""

    model: str
    findings: tuple[Finding, ...] = ()
    cost: float = 0.0


class Project:
    """One board folder. Whatever it remembers is checked against the folder, so two of them on one folder agree."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._board: tuple[tuple[int, ...], Board] | None = None

    @cached_property
    def header(self) -> Header:
        """What the folder is.

        Raises:
            InputError: it is no board, its `storyboard.json` is damaged, or it holds links (a stranger's board may
                point them anywhere).
        """
        for name in OURS:
            if (self.folder / name).is_symlink():
                raise InputError(f"{self.folder / name} is a link. Board folders hold no links; remove it.")
        try:
            header = read_model(self.folder / "storyboard.json", Header)
        except Damaged as error:
            raise Damaged(f"{error} Put a copy of it back, or make a new board of the script in {self.folder / 'script'}.") from error
        if header.kind != "storyboard" or header.schema_version > SCHEMA_VERSION:
            raise InputError(f"{self.folder} was made by a newer storyboard or another program; this version cannot open it.")
        return header

    @property
    def script(self) -> Path:
        """The copy of the script."""
        return self.folder / "script" / Path(self.header.script).name

    @property
    def board(self) -> Board:
        """The board as last written, with the user's words about its cast as they are now.

        Raises:
            InputError: `board.json` is missing or damaged (`storyboard resume` rebuilds it), or the words cannot be used.
        """
        file = self.folder / "board.json"
        try:
            stat = file.stat()
        except OSError as error:
            raise Damaged(f"{file} is missing. `storyboard resume {typed(self.folder)}` rebuilds it.") from error
        stamp = (stat.st_mtime_ns, stat.st_size, *words.stamp(self.folder))
        if self._board is None or self._board[0] != stamp:
            try:
                self._board = (stamp, words.worded(self.newest(read_model(file, Board)), self.folder))
            except Damaged as error:
                raise Damaged(f"{error} `storyboard resume {typed(self.folder)}` rebuilds it from the script and the takes.") from error
        return self._board[1]

    def newest(self, board: Board | None) -> Board:
        """The board, or that of a revision that was decided when its writing was cut off, or that is all there is.

        Raises:
            Damaged: there is neither.
        """
        if board is not None and board.revision >= self.header.revision:
            return board
        return read_model(self.folder / "revisions" / f"{self.header.revision}.json", Issue).board

    def save(self, board: Board) -> None:
        """Replaces `board.json`."""
        self._board = None
        write_model(self.folder / "board.json", board)

    def change_header(self, **changes: Any) -> None:
        """Writes the header with some fields replaced."""
        self.header = self.header.model_copy(update=changes)
        write_model(self.folder / "storyboard.json", self.header, indent=1)

    def change_options(self, options: Options) -> None:
        """Writes other options down, in the header and on the board."""
        self.change_header(options=options)
        self.save(self.board.model_copy(update={"options": options}))

    def job(self) -> Job | None:
        """The unfinished job; None if the last one ended, or its note of itself was damaged."""
        try:
            return read_model(self.folder / "job.json", Job)
        except Damaged:
            return None

    def begin(self, job: Job) -> None:
        """Writes down what is asked for, before anything is painted."""
        write_model(self.folder / "job.json", job)

    def end(self) -> None:
        """The job is done."""
        (self.folder / "job.json").unlink(missing_ok=True)

    def ledger(self) -> Ledger:
        """The bill, with the board's budget for the calls to come."""
        return Ledger(self.folder / "ledger.jsonl", self.header.budget)

    def takes(self, panel: str) -> tuple[Take, ...]:
        """All takes of a panel (by id), first to last. A take is a record that can be read and its picture."""
        folder = self._takes(panel)
        numbers = sorted(int(file.stem) for file in folder.glob("*.json") if _NUMBER.fullmatch(file.stem))
        found = (self._record(folder / f"{number}.json") for number in numbers)
        return tuple(take for take in found if take is not None)

    def _record(self, file: Path) -> Take | None:
        try:
            take = self._seen(read_model(file, Take))
        except Damaged:
            return None
        return take if self.inside(take.picture.file).is_file() else None

    def take(self, id: str) -> Take:
        """One take by id (`s3p1.2`).

        Raises:
            InputError: there is no such take.
        """
        panel, _, number = id.rpartition(".")
        if not _NUMBER.fullmatch(number):
            raise InputError(f"{id} is no take. Takes are named like s3p1.2; `storyboard takes` lists them.")
        return self._seen(read_model(self._takes(panel) / f"{number}.json", Take))

    def looked(self, take: Take) -> Looked | None:
        """What was seen in a take's picture; None where nobody has looked."""
        try:
            return read_model(self._takes(take.panel.id) / f"{take.number}.seen.json", Looked)
        except Damaged:
            return None

    def look(self, take: Take, looked: Looked) -> None:
        """Writes down what was seen in a take's picture. The take itself is never changed."""
        write_model(self._takes(take.panel.id) / f"{take.number}.seen.json", looked)

    def unseen(self, take: Take) -> bool:
        """Whether a take still waits for the text model that was to look at it."""
        return take.to_look and not take.bad and self.looked(take) is None

    def _seen(self, take: Take) -> Take:
        """A take with what was seen in it later."""
        looked = self.looked(take) if take.to_look else None
        return take.model_copy(update={"findings": (*take.findings, *looked.findings)}) if looked and looked.findings else take

    def original(self, id: str) -> Path:
        """The picture of a take as it was received."""
        return self.inside(self.take(id).picture.file)

    def image(self, id: str) -> Path:
        """The picture of a take as it is shown: cropped to the board's aspect where the painter has none such.

        Raises:
            InputError: there is no such take, or its picture is a link that leads out of the folder.
        """
        take = self.take(id)
        name = PurePosixPath(take.picture.file)
        return self.inside(str(name if take.crop is None else name.with_name(f"{take.number}.crop.jpg")))

    def inside(self, file: str) -> Path:
        """A file of this folder by its name in a record.

        Raises:
            InputError: the name leads out of the folder; records of a stranger's board may name anything.
        """
        path = self.folder.joinpath(*file.split("/"))
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise InputError(f"A record names {file!r}, which is outside of {self.folder}.")
        return path

    def next_number(self, panel: str) -> int:
        """The number of the next take of a panel; pictures whose record a crash prevented keep theirs."""
        names = (file.stem for file in self._takes(panel).glob("*.*"))
        return max((int(name) for name in names if _NUMBER.fullmatch(name)), default=0) + 1

    def store(self, take: Take, data: bytes) -> Take:
        """Writes picture first, record second: a take exists once its record does. Returns the take with its picture named."""
        file = self._takes(take.panel.id) / f"{take.number}{ENDINGS.get(take.picture.mime, '.bin')}"
        write_whole(file, data)
        if take.crop is not None:
            write_whole(file.with_name(f"{take.number}.crop.jpg"), cropped(data, take.crop))
        named = take.picture.model_copy(update={"file": file.relative_to(self.folder).as_posix(), "sha256": digest(data)})
        stored = take.model_copy(update={"picture": named})
        write_model(file.with_suffix(".json"), stored, indent=1)
        (file.parent / "failed.json").unlink(missing_ok=True)
        return stored

    def failure(self, panel: Panel) -> Failure | None:
        """Why the attempt asked for brought nothing; None if it was not tried or succeeded."""
        failure = self._failed(panel)
        return failure if failure and failure.attempt == panel.attempt else None

    def refused(self, panel: Panel) -> tuple[str, ...]:
        """Fingerprints of the briefs a painter has refused since the panel's last picture."""
        failure = self._failed(panel)
        return failure.refused if failure else ()

    def _failed(self, panel: Panel) -> Failure | None:
        try:
            return read_model(self._takes(panel.id) / "failed.json", Failure)
        except Damaged:
            return None

    def fail(self, panel: Panel, failure: Failure) -> None:
        """Writes down why a panel was not painted."""
        write_model(self._takes(panel.id) / "failed.json", failure)

    def standin(self, panel: Panel) -> Path:
        """Where the sketch lies that is shown while a panel has no take."""
        return self._sketch(panel, "standin.jpg")

    def layout(self, panel: Panel) -> Path:
        """Where the sketch lies that a painter is sent for the composition."""
        return self._sketch(panel, "layout.jpg")

    def _sketch(self, panel: Panel, name: str) -> Path:
        return self.inside((self._takes(panel.id) / name).relative_to(self.folder).as_posix())

    def pending(self, scene: SceneBoard, panel: Panel) -> bool:
        """Whether a panel still wants painting: no take of the attempt asked for, or only such as will not do and tries left.

        A take that waits to be looked at may have to be painted again.
        """
        if panel.omitted or scene.scene.omitted:
            return False
        takes = self.takes(panel.id)
        if panel.chosen and any(take.id == panel.take for take in takes):
            return False
        tries = [take for take in takes if take.attempt >= panel.attempt]
        if tries and self.unseen(tries[-1]):
            return True
        return len(tries) < MOST_TRIES and all(take.bad for take in tries)

    def missing(self, scene: SceneBoard, panel: Panel) -> bool:
        """Whether a panel that should have a picture of the attempt asked for has none that can be shown."""
        return self.pending(scene, panel) or not (panel.take or panel.omitted or scene.scene.omitted)

    def _takes(self, panel: str) -> Path:
        if not _ID.fullmatch(panel):
            raise InputError(f"{panel!r} is no panel id.")
        folder = self.folder / "takes" / panel
        if folder.is_symlink():
            raise InputError(f"{folder} is a link. Board folders hold no links; remove it.")
        return folder


def cropped(data: bytes, box: tuple[int, int, int, int]) -> bytes:
    """A part of a picture as JPEG."""
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.convert("RGB").crop(box).save(out, "JPEG", quality=92, subsampling=0)
    return out.getvalue()
