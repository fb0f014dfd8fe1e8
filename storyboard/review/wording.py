"""What can be said of somebody or something (`cast.toml`), as fields of a form, and what a form that comes back says anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, cast, get_args

from pydantic.fields import FieldInfo
from starlette.datastructures import FormData

from storyboard.breakdown.data import DrawnWords, LookWords, PersonWords, PlaceWords, PropWords, Words
from storyboard.breakdown.data_written import look_values, person_values, place_values, prop_values
from storyboard.breakdown.inquiry import PROP_KINDS
from storyboard.model.board import Board
from storyboard.model.cast import Age, Breakdown, Character, Place, PlaceKind, Prop
from storyboard.model.errors import InputError
from storyboard.review.acting import word

LOOKS = "looks"

LABELS: dict[str, str] = {
    "name": "Name",
    "description": "Description",
    "age": "Age",
    "build": "Build",
    "kind": "Kind",
    "interior": "Inside",
    "dressing": "What stands there",
    "real": "Really there",
    "height": "Height, m",
    "bulk": "Width, 1 is usual",
    "hair": "Hair",
    "hair_tone": "Hair, 0 light to 1 dark",
    "beard": "Beard",
    "beard_tone": "Beard, 0 light to 1 dark",
    "moustache": "Moustache",
    "glasses": "Glasses",
    "face": "On the face",
    "hat": "On the head",
    "hat_tone": "Hat, 0 light to 1 dark",
    "garment": "Wears",
    "worn": "Over it",
    "tone": "Clothes, 0 light to 1 dark",
    "legs_tone": "Legs, 0 light to 1 dark",
    "skin": "Skin, 0 light to 1 dark",
}
"""What fields are called, in the order shown; others are not asked for."""

TABLES: dict[str, type[Words]] = {"people": PersonWords, LOOKS: LookWords, "places": PlaceWords, "props": PropWords}

KINDS: dict[str, tuple[str, ...]] = {"places": tuple(kind.value for kind in PlaceKind), "props": tuple(sorted(PROP_KINDS))}
"""What `kind` may be."""

LISTED = frozenset({"dressing"})
LONG = frozenset({"description"})


class Sort(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    LONG = "long"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Box:
    """A field of a form."""

    name: str
    label: str
    sort: Sort
    value: str
    choices: tuple[str, ...] = ()
    drawn: bool = False
    """Whether it is about how somebody is drawn."""


def known(board: Board, breakdown: Breakdown, table: str, id: str) -> dict[str, Any]:
    """What a breakdown has of somebody or something, as the file would say it; empty where it has nothing."""
    numbers = {scene.id: scene.number for scene in board.screenplay.scenes}
    found: dict[str, dict[str, dict[str, Any]]] = {
        "people": {one.id: person_values(one) for one in breakdown.characters if one.id == id},
        LOOKS: {one.id: look_values(one, numbers) for one in breakdown.looks if one.id == id},
        "places": {one.id: place_values(one) for one in breakdown.places if one.id == id},
        "props": {one.id: prop_values(one) for one in breakdown.props if one.id == id},
    }
    return found[table].get(id, {})


def names(board: Board, table: str, id: str) -> tuple[str, ...]:
    """What somebody may be called in the file: the id, then the names of the script."""
    found = board.found or board.breakdown
    known: dict[str, Sequence[Character | Place | Prop]] = {"people": found.characters, "places": found.places, "props": found.props}
    things = known.get(table, ())
    return (id, *(name for thing in things if thing.id == id for name in (thing.name, *thing.aliases)))


def boxes(board: Board, table: str, id: str) -> tuple[Box, ...]:
    """The form of somebody or something, filled in with what holds now."""
    values = known(board, board.breakdown, table, id)
    return tuple(_boxes(table, values))


def _boxes(table: str, values: Mapping[str, Any]) -> Iterator[Box]:
    fields = TABLES[table].model_fields
    for name, label in LABELS.items():
        if name in fields and name in values:
            choices = KINDS[table] if name == "kind" else _choices(fields[name])
            sort = Sort.LONG if name in LONG else Sort.CHOICE if choices else _sort(values[name])
            yield Box(name, label, sort, shown(values[name]), choices, name in DrawnWords.model_fields)


def _choices(field: FieldInfo) -> tuple[str, ...]:
    """What a field may be, where that is listed."""
    for one in get_args(field.annotation) or (field.annotation,):
        if one is bool:
            return ("no", "yes")
        if one is Age:
            return tuple(age.value for age in Age)
        if getattr(one, "__origin__", None) is Literal:
            return tuple(map(str, get_args(one)))
    return ()


def _sort(value: Any) -> Sort:
    return Sort.NUMBER if isinstance(value, int | float) and not isinstance(value, bool) else Sort.TEXT


def shown(value: Any) -> str:
    """A value as its field shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, cast("list[str]", value)))
    return f"{value:g}" if isinstance(value, float) else str(value)


def said(board: Board, table: str, id: str, form: FormData) -> dict[str, Any]:
    """What a form says that does not hold now; None where it is what the script says anyway.

    Raises:
        InputError: a number is none.
    """
    now, found = known(board, board.breakdown, table, id), known(board, board.found or board.breakdown, table, id)
    changes: dict[str, Any] = {}
    for box in boxes(board, table, id):
        given = " ".join(word(form, box.name).split())
        if box.name in form and given != " ".join(box.value.split()):
            value = _read(box, now[box.name], given)
            changes[box.name] = None if box.name in found and shown(found[box.name]) == shown(value) else value
    return changes


def _read(box: Box, now: Any, given: str) -> Any:
    if isinstance(now, bool):
        return given == "yes"
    if box.name in LISTED:
        return [part.strip() for part in given.split(",") if part.strip()]
    if box.sort is not Sort.NUMBER:
        return given
    try:
        return float(given)
    except ValueError as error:
        raise InputError(f"{box.label}: {given[:40]!r} is no number.") from error
