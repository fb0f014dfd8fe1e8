"""What people say about panels: `comments.jsonl` in the board's folder, one event a line, never rewritten.

Whoever comments holds no board: a client may write while a run paints. A lock of its own, held for the length of one line, keeps the
numbers apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from storyboard.model.base import Frozen
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.wording import typed
from storyboard.project.files import size
from storyboard.project.lines import add_line, read_lines
from storyboard.project.lock import briefly

FILE, LOCK = "comments.jsonl", "comments.lock"

LONGEST, LONGEST_NAME = 4_000, 80
"""Characters of a comment, and of a name."""

MOST, MOST_BYTES = 20_000, 16_000_000
"""Lines of one board's comments, and bytes of the file that holds them."""

ROOM = 100_000
"""Bytes that a line never reaches."""

_ID = regex(r"c[0-9]{1,9}")


class Event(StrEnum):
    """What a line of the file says."""

    SAID = "said"
    RESOLVED = "resolved"
    REOPENED = "reopened"


class Line(Frozen):
    """One line of `comments.jsonl`."""

    event: Event
    id: str
    """Of the comment: `c1`, `c2`, ... in the order they were made."""
    panel: str = ""
    """Id of the panel."""
    take: str = ""
    """Id of the take that was on show."""
    who: str = ""
    text: str = ""
    at: str = ""
    """ISO 8601, UTC."""


class Comment(Frozen):
    """Something somebody said about a panel, and whether it is dealt with."""

    id: str
    panel: str
    """Id of the panel."""
    take: str = ""
    """Id of the take that was on show; empty where there was none."""
    who: str
    text: str
    at: str = ""
    """ISO 8601, UTC."""
    resolved: bool = False
    by: str = ""
    """Who resolved or reopened it last; empty for nobody."""
    changed_at: str = ""
    """When."""
    number: str = ""
    """The panel as printed today, where it is told; empty where a revision took it out."""


def comments(folder: Path, panels: Iterable[str] = (), *, unresolved: bool = False) -> tuple[Comment, ...]:
    """All comments of a board in the order they were made.

    Args:
        folder: the board.
        panels: ids; only comments on these. Empty for all.
        unresolved: only those that are not dealt with.

    Raises:
        InputError: the file is larger than we write it.
    """
    wanted = frozenset(panels)
    found = _gathered(_lines(folder)).values()
    return tuple(one for one in found if (not wanted or one.panel in wanted) and not (unresolved and one.resolved))


def add(folder: Path, panel: str, text: str, *, who: str, at: str = "", take: str = "") -> Comment:
    """Writes a comment down.

    Args:
        folder: the board.
        panel: id of the panel; whether there is one is the caller's to know.
        text: what is said, up to LONGEST characters.
        who: who says it, up to LONGEST_NAME characters.
        at: when, ISO 8601 in UTC.
        take: id of the take on show.

    Raises:
        InputError: nothing is said or nobody named, it is too long, or the board has MOST comments.
        BoardInUse: another process has been writing a comment for seconds.
        DiskProblem: it cannot be written.
    """
    words, name = said(text), named(who)
    with briefly(folder / LOCK):
        lines = _lines(folder)
        _bounded(folder, lines)
        number = 1 + max((int(line.id[1:]) for line in lines if _ID.fullmatch(line.id)), default=0)
        line = Line(event=Event.SAID, id=f"c{number}", panel=panel, take=take, who=name, text=words, at=at)
        add_line(folder / FILE, line)
    return _first(line)


def resolve(folder: Path, id: str, *, who: str, at: str = "", resolved: bool = True) -> Comment:
    """Marks a comment as dealt with, or as open again; one that is so already stays as it is.

    Raises:
        InputError: there is no such comment, or nobody is named.
        BoardInUse, DiskProblem
    """
    name, event = named(who), Event.RESOLVED if resolved else Event.REOPENED
    with briefly(folder / LOCK):
        lines = _lines(folder)
        known = _gathered(lines).get(id)
        if known is None:
            raise InputError(f"There is no comment {id} on this board. `storyboard comments {typed(folder)}` lists them.")
        if known.resolved == resolved:
            return known
        _bounded(folder, lines)
        line = Line(event=event, id=id, who=name, at=at)
        add_line(folder / FILE, line)
    return _changed(known, line)


def said(text: str) -> str:
    """The words of a comment as they are kept.

    Raises:
        InputError: there are none, or too many.
    """
    words = _plain(text, keep="\n").strip()
    if not words:
        raise InputError("The comment is empty. Say something.")
    if len(words) > LONGEST:
        raise InputError(f"A comment of {len(words)} characters is longer than {LONGEST}. Say it shorter, or in two.")
    return words


def named(who: str) -> str:
    """A name as it is kept, on one line.

    Raises:
        InputError: it is empty or too long.
    """
    name = " ".join(_plain(who).split())
    if not name:
        raise InputError("Say who you are: a comment or a link needs a name (--who, --name).")
    if len(name) > LONGEST_NAME:
        raise InputError(f"A name of {len(name)} characters is longer than {LONGEST_NAME}. Shorten it.")
    return name


def _plain(text: str, keep: str = "") -> str:
    """Words from outside without signs that steer a terminal, and that can be written as UTF-8."""
    whole = text.replace("\r\n", "\n").encode("utf-8", "replace").decode()
    return "".join(sign if sign.isprintable() or sign in keep else " " * sign.isspace() for sign in whole)


def _lines(folder: Path) -> list[Line]:
    file = folder / FILE
    if size(file) > MOST_BYTES:
        raise InputError(f"{file} is larger than {MOST_BYTES} bytes, which storyboard never writes. Move it away.")
    return read_lines(file, Line)[0]


def _bounded(folder: Path, lines: list[Line]) -> None:
    file = folder / FILE
    if len(lines) >= MOST or size(file) > MOST_BYTES - ROOM:
        raise InputError(f"{file} is full: it holds {len(lines)} lines. The board takes no more comments.")


def _gathered(lines: Iterable[Line]) -> dict[str, Comment]:
    """The comments by id; a line about one that is not there is passed over."""
    found: dict[str, Comment] = {}
    for line in lines:
        if line.event is Event.SAID:
            found.setdefault(line.id, _first(line))
        elif line.id in found:
            found[line.id] = _changed(found[line.id], line)
    return found


def _first(line: Line) -> Comment:
    return Comment(id=line.id, panel=line.panel, take=line.take, who=line.who, text=line.text, at=line.at)


def _changed(comment: Comment, line: Line) -> Comment:
    return comment.model_copy(update={"resolved": line.event is Event.RESOLVED, "by": line.who, "changed_at": line.at})
