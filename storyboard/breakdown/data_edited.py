"""A value changed in `cast.toml`, and every other line of it as the user wrote it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from storyboard.breakdown.data import FILE, CastWords, fault, parsed
from storyboard.breakdown.data_written import quoted
from storyboard.model.errors import InputError


def edited(text: str, table: str, names: Collection[str], values: Mapping[str, Any]) -> str:
    """The file with other values in one of its tables; a table that is not there is added at the end.

    Args:
        text: the file as it is; empty for a new one.
        table: `people`, `looks`, `places` or `props`.
        names: what the one who is meant may be called there: first the id, which a new table gets.
        values: what is to be said; None says nothing any more.

    Raises:
        InputError: the file is wrong as it is, a value is, or it is written in a way that lines cannot be changed one by one.
    """
    file = Path(FILE)
    before = parsed(text.encode(), file)
    key = next((known for known in getattr(before, table) if _meant(known, names)), "")
    lines = text.rstrip("\n").split("\n") if text else []
    start, end = _table(lines, table, key) if key else (-1, -1)
    if start < 0:
        key = key or next(iter(names))
        lines += [*([""] if lines and lines[-1].strip() else []), f"[{table}.{_key(key)}]"]
        start, end = len(lines) - 1, len(lines)
    section = lines[start + 1 : end]
    for name, value in values.items():
        section = _set(section, name, value)
    changed = "\n".join((*lines[: start + 1], *section, *lines[end:])) + "\n"
    _same(before, changed, table, key, values)
    return changed


def _meant(key: str, names: Collection[str]) -> bool:
    return key.casefold() in {name.casefold() for name in names}


def _key(name: str) -> str:
    """A key as TOML writes it."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else quoted(name)


def _table(lines: list[str], table: str, key: str) -> tuple[int, int]:
    """The line of a table's head and that of the next one; -1 where it has no line of its own."""
    heads = [(at, _head(line)) for at, line in enumerate(lines) if line.lstrip().startswith("[")]
    found = next((at for at, head in heads if head == (table, key)), -1)
    return found, next((at for at, head in heads if head and at > found), len(lines))


def _head(line: str) -> tuple[str, ...]:
    """What a line is the head of: `people`, `MIA`; nothing where it is none."""
    try:
        at: Any = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    path: list[str] = []
    while isinstance(at, dict) and at:
        known = cast("dict[str, Any]", at)
        path.append(next(iter(known)))
        at = known[path[-1]]
    return tuple(path)


def _set(section: list[str], name: str, value: Any) -> list[str]:
    """The lines of a table with another value, in the place of the old one or of the one that is commented out."""
    said = re.compile(rf"\s*{re.escape(name)}\s*=")
    hint = re.compile(rf"#\s?{re.escape(name)}\s*=")
    at = next((at for at, line in enumerate(section) if said.match(line)), None)
    if value is None:
        return section if at is None else section[:at] + section[at + 1 :]
    at = next((at for at, line in enumerate(section) if hint.match(line)), None) if at is None else at
    line = f"{name} = {quoted(value)}"
    if at is not None:
        return [*section[:at], line, *section[at + 1 :]]
    told = next((at for at, line in enumerate(section) if not line.startswith("##")), len(section))
    return [*section[:told], line, *section[told:]]


def _same(before: CastWords, text: str, table: str, key: str, values: Mapping[str, Any]) -> None:
    """Makes sure that the file says exactly what it said, and this.

    Raises:
        InputError: it does not.
    """
    told = before.model_dump(mode="json", exclude_unset=True)
    one = told.setdefault(table, {}).setdefault(key, {})
    for name, value in values.items():
        if value is None:
            one.pop(name, None)
        else:
            one[name] = value
    try:
        wanted = CastWords.model_validate(told)
    except ValidationError as error:
        raise InputError(f"{FILE}, {fault(error)}.") from error
    try:
        after = parsed(text.encode(), Path(FILE))
    except InputError as error:
        raise _own_way(table, key) from error
    if after != wanted:
        raise _own_way(table, key)


def _own_way(table: str, key: str) -> InputError:
    return InputError(f"{FILE} writes {table}.{key} in a way of its own, which is left alone. Change it there.")
