"""Commands that only look: status, takes, scenes, schema, doctor."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Folder, Json, PanelNumber, Script, examples
from storyboard.model.wording import counted, money, typed

if TYPE_CHECKING:
    from storyboard.model.takes import Reference, Take
    from storyboard.project.status import SheetStatus, Status, Why

NOT_WELL = 2
"""Exit code of `doctor` where something keeps storyboard from working."""


MOST_NAMED = 12
"""Panels named in one line of `status`; --json names all."""


def add_to(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command(epilog=examples("storyboard status film", "storyboard status film --why 3B-2"))(status)
    app.command(epilog=examples("storyboard takes film 3B-2"))(takes)
    app.command(epilog=examples("storyboard scenes film.pdf > scenes.json"))(scenes)
    app.command(epilog=examples("storyboard schema > scenes.schema.json"))(schema)
    app.command(epilog=examples("storyboard doctor", "storyboard doctor --reach", "storyboard doctor film"))(doctor)


def status(
    folder: Folder,
    why: Annotated[
        str | None,
        typer.Option("--why", metavar="PANEL", help="Why this panel's picture looks as it does: 3B-2.", show_default=False),
    ] = None,
    json: Json = False,
) -> None:
    """Says how a board stands.

    What is painted, approved, out of date or missing; with --why, where one picture comes from."""
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    if why is None:
        found = api.status(folder)
        print_json(found) if json else say(*status_lines(found))
    else:
        reasons = api.why(folder, why)
        print_json(reasons) if json else say(*why_lines(reasons))


def status_lines(status: Status) -> Iterator[str]:
    """A board at a glance, line by line."""
    options = status.options
    yield f"{' '.join(status.title.split())}  ({status.folder}{', numbers locked' if status.locked else ''})"
    painter = f"{options.painter} (drafts)" if options.draft else options.painter
    yield f"{painter}, {options.style}, {options.aspect}, shots by {options.shots}, detail {options.detail}"
    yield f"{counted(status.scenes, 'scene')}, {counted(status.shots, 'shot')}, {counted(status.panels, 'panel')}, {clock(status.seconds)}"
    yield f"{status.painted} painted, {len(status.approved)} approved, {len(status.stale)} stale, {len(status.missing)} missing"
    yield from sheet_lines(status)
    unsure = f", of which {money(status.possible)} only possibly: answers that never came" if status.possible else ""
    yield f"{money(status.spent)} spent{unsure}" if status.spent else ""
    yield from grouped("on hold", ((panel, "waiting for a decision") for panel in status.held))
    yield from grouped("finished", ((panel, "to be approved") for panel in status.finished))
    yield from grouped("stale", ((item.panel, ", ".join(item.words)) for item in status.stale if not item.approved))
    yield from grouped("approved, now stale", ((item.panel, ", ".join(item.words)) for item in status.stale if item.approved))
    yield from grouped("open notes", ((item.panel, item.words) for item in status.open_notes))
    yield from grouped("missing", ((item.panel, item.reason) for item in status.missing))
    yield f"{counted(status.comments, 'open comment')}: storyboard comments {typed(status.folder)} --open" if status.comments else ""
    yield f"Waiting for somebody to look at {status.waiting}" if status.waiting else ""
    yield f"Go on with: storyboard resume {typed(status.folder)}" if status.missing or status.waiting else ""
    yield from (f"Not printed: {lack}" for lack in status.unprinted)
    yield from (f"Note: {notice}" for notice in status.notices)


def sheet_lines(status: Status) -> Iterator[str]:
    """The reference sheets by name, those to be looked at first."""
    states: dict[str, list[str]] = {"not painted": [], "stale": [], "not approved": [], "approved": [], "approved, now stale": []}
    for sheet in status.sheets:
        states[sheet_state(sheet)].append(sheet.name)
    if status.sheets:
        yield f"{counted(len(status.sheets), 'reference sheet')}: " + "; ".join(
            f"{state}: {', '.join(names)}" for state, names in states.items() if names
        )


def sheet_state(sheet: SheetStatus) -> str:
    """How a reference sheet stands, in words."""
    if sheet.stale:
        return "approved, now stale" if sheet.approved else "stale"
    return "approved" if sheet.approved else "not approved" if sheet.painted else "not painted"


def grouped(what: str, panels: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Panels that share a reason in one line, in the order of their first."""
    reasons: dict[str, list[str]] = {}
    for panel, reason in panels:
        reasons.setdefault(reason, []).append(panel)
    for reason, found in reasons.items():
        more = f" and {counted(len(found) - MOST_NAMED, 'panel')} more" if len(found) > MOST_NAMED else ""
        yield f"{what}, {reason}: {', '.join(found[:MOST_NAMED])}{more}"


def clock(seconds: float) -> str:
    """A running time: `45.0 s`, `3 min 20 s`."""
    whole = round(seconds)
    return f"{seconds:.1f} s" if seconds < 60 else f"{whole // 60} min {whole % 60:02d} s"


def why_lines(why: Why) -> Iterator[str]:
    """The story of a picture, line by line."""
    from storyboard.cli.discussing import comment_lines
    from storyboard.cli.printing import rows

    if not why.take:
        yield f"{why.panel} has no picture yet."
        yield from comment_lines(why.comments)
        return
    yield f"{why.panel}: take {why.take} by {why.door or why.painter}" + (f" ({why.model})" if why.model else "")
    yield from (f"  before that {said.door} ({said.kind}): {said.message}" for said in why.said)
    yield f"Stale: {', '.join(why.stale_words)}" if why.stale else ""
    yield f"  words then: {why.words_then}" if why.words_then else ""
    yield f"  words now:  {why.words}" if why.words or why.words_then else ""
    yield from rows(("  shows", name, value) for name, value in why.facts.items() if value)
    yield from (f"  with {_reference(item)}" for item in why.references)
    yield from (f"  without {_reference(item)}" for item in why.left_out)
    yield from (f"  found {item.title} <{item.url}>" for item in why.sources)
    yield from (f"  {item.check}: {item.message}" for item in why.findings)
    yield from comment_lines(why.comments)
    yield why.prompt


def _reference(item: Reference) -> str:
    return f"{item.role} {item.name}" + (f": {item.reason}" if item.reason else "")


def takes(folder: Folder, panel: PanelNumber, json: Json = False) -> None:
    """Lists all takes of a panel, first to last.

    `select` chooses one."""
    from storyboard import api
    from storyboard.cli.printing import print_json, rows, say

    found = api.takes(folder, panel)
    if json:
        print_json(found)
        return
    say(*(rows(map(take_row, found)) or [f"Panel {panel} has no takes yet."]))


def take_row(take: Take) -> tuple[str, ...]:
    """A take in one row: number, who made it, when, what it cost, its file and the note it follows."""
    painter = (take.door or take.painter) + (f"/{take.model}" if take.model else "")
    return (str(take.number), painter, take.made_at, money(take.cost), take.picture.file, take.note)


def scenes(script: Script) -> None:
    """Prints the script as structured JSON.

    Title page, elements with page and line, and scenes; `schema` prints the JSON Schema. What the reader has to say goes to stderr."""
    from storyboard import api
    from storyboard.cli.printing import print_json
    from storyboard.cli.progress import lines

    print_json(api.scenes(script, on_event=lines(sys.stderr)))


def schema() -> None:
    """Prints the JSON Schema of what `scenes` prints."""
    from storyboard import api
    from storyboard.cli.printing import print_json

    print_json(api.schema())


def doctor(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="A board, to tell what its doors have brought.", show_default=False)
    ] = None,
    *,
    reach: Annotated[bool, typer.Option("--reach", help="Ask the doors whose keys are set; it costs nothing.", show_default=False)] = False,
    json: Json = False,
) -> int:
    """Looks whether everything needed is there.

    Versions, fonts, a place to write, keys (never shown), and the doors to models with their prices. Without --reach no
    network is asked."""
    from storyboard.cli.doctor import examine
    from storyboard.cli.printing import print_json, rows, say

    found = examine(folder, reach=reach)
    if json:
        print_json(list(found))
    else:
        say(*rows(("ok" if check.ok else "PROBLEM", check.name, check.detail) for check in found))
    return 0 if all(check.ok for check in found) else NOT_WELL
