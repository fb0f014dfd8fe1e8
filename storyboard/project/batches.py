"""Batch jobs of a board, written down before they are sent: `batches/NAME.json`, one file a job, until all of it is stored.

A record without a job id is an intent: whether the provider has such a job is to be looked up by its name before anything is sent again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from storyboard.model.base import Frozen
from storyboard.model.errors import InputError
from storyboard.model.takes import Reference
from storyboard.ports import PaintRequest
from storyboard.project.files import Damaged, read_model, write_model

FOLDER = "batches"

MOST_RECORD_BYTES = 200_000_000
"""Largest record that is read; one of a thousand requests is about a tenth of it."""


class Item(Frozen):
    """One request of a job, with all that its take will tell."""

    key: str
    request: PaintRequest
    left_out: tuple[Reference, ...] = ()
    facts: dict[str, str] = {}
    """What the picture rests on, as it was when it was asked for."""

    @property
    def panel(self) -> str:
        """Id of the panel."""
        return self.request.panel.id


class Record(Frozen):
    """`batches/NAME.json`: a job that was sent, or is about to be."""

    name: str
    """What the provider is told to call it; no two jobs have the same."""
    painter: str
    items: tuple[Item, ...]
    """In the order they are sent, and answered."""
    job: str = ""
    """The provider's id, once it is known."""


def opened(folder: Path, painter: str = "") -> tuple[Record, ...]:
    """The jobs of a board that are not wholly stored, by name.

    Args:
        folder: the board folder.
        painter: only those of this painter; empty for all.

    Raises:
        InputError: a record cannot be read, or lies behind a link; the message says what to do.
    """
    return tuple(record for record in _records(_home(folder), folder) if painter in ("", record.painter))


def _records(home: Path, folder: Path) -> Iterator[Record]:
    for file in sorted(home.glob("*.json")):
        if file.is_symlink() or file.stat().st_size > MOST_RECORD_BYTES:
            raise InputError(f"{file} is a link, or larger than {MOST_RECORD_BYTES:,} bytes. Remove it.")
        try:
            record = read_model(file, Record)
        except Damaged as error:
            raise Damaged(
                f"{error} It says which pictures a batch job is painting. Delete it to have them asked for again, and maybe paid again."
            ) from error
        items = (_home_again(item, folder) for item in record.items)
        yield record.model_copy(update={"name": file.stem, "items": tuple(items)})


def _home_again(item: Item, folder: Path) -> Item:
    """The item with its pictures in the folder where the board lies today."""
    return item.model_copy(update={"request": item.request.model_copy(update={"folder": str(folder)})})


def write(folder: Path, record: Record) -> None:
    """Writes a job down; it is durable once this returns."""
    write_model(_home(folder) / f"{record.name}.json", record)


def remove(folder: Path, record: Record) -> None:
    """Forgets a job: it was never made, or all that came of it is stored."""
    (_home(folder) / f"{record.name}.json").unlink(missing_ok=True)


def _home(folder: Path) -> Path:
    home = folder / FOLDER
    if home.is_symlink():
        raise InputError(f"{home} is a link. Board folders hold no links; remove it.")
    return home
