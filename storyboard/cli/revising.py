"""The command that brings a board to another version of its script."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Folder, Json, examples
from storyboard.model.wording import counted, typed

if TYPE_CHECKING:
    from storyboard.project.revising import PanelChange, Revision, SceneChange

MOST_WORDS, AROUND = 24, 3
"""Words that are told of a panel, and how many of them are the same before and behind what differs; --json tells all."""


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples(
            "storyboard revise film film-v2.fountain --dry-run",
            "storyboard revise film film-v2.fountain --color blue --date 2026-05-02",
            "storyboard redraw film --stale",
        )
    )(revise)


def revise(
    folder: Folder,
    script: Annotated[Path, typer.Argument(metavar="NEW_SCRIPT", help="The new version of the script, in any format.", show_default=False)],
    *,
    color: Annotated[
        str,
        typer.Option(
            "--color", metavar="COLOR", help="Of the revised pages: blue, pink, yellow, ... Default: the next.", show_default=False
        ),
    ] = "",
    date: Annotated[str, typer.Option("--date", metavar="DATE", help="Printed on the revised pages.", show_default=False)] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.", show_default=False)] = False,
    json: Json = False,
) -> None:
    """Brings the board to a new version of its script.

    Scenes and lines are recognised where they were moved, edited, split or joined. What is the same keeps its number, picture and
    approval. Panels whose words changed are stale, those whose words are gone are omitted until they come back, new words get new
    panels. Nothing is painted: `redraw --stale` and `resume` do that. The revised pages are written as a PDF of their own.
    """
    from storyboard import api
    from storyboard.cli.printing import print_json, say
    from storyboard.cli.progress import lines

    told = api.revise(folder, script, color=color, date=date, dry_run=dry_run, on_event=lines(sys.stderr))
    print_json(told) if json else say(*report(told, folder, dry_run=dry_run))


def report(told: Revision, folder: Path, *, dry_run: bool) -> Iterator[str]:
    """What a revision did, line by line."""
    from storyboard.publish.revised import told as listed

    if not told.scenes:
        yield "The script is the one the board was made from: nothing changed."
        return
    would = " (nothing is changed yet)" if dry_run else ""
    yield f"Revision {told.number}, {told.color}{f', {told.date}' if told.date else ''}{would}"
    yield tallied("scenes", [change.value for scene in told.scenes for change in scene.changes])
    yield tallied("panels", ["kept"] * told.kept + [one.change.value for one in told.panels])
    yield from (line for scene in told.scenes if (line := scene_line(scene)))
    for one in told.panels:
        yield from panel_lines(one)
    yield f"Described otherwise: {', '.join(told.described)}" if told.described else ""
    yield from (f"Note: {notice}" for notice in told.notices)
    if told.file:
        yield f"{counted(len(told.pages), 'revised page')} ({listed(told.pages)}): {told.file}"
    stale, new = sum(one.stale for one in told.panels), sum(one.change.value == "new" for one in told.panels)
    yield f"Paint {counted(stale, 'stale panel')} again with: storyboard redraw {typed(folder)} --stale" if stale and not dry_run else ""
    yield f"Paint {counted(new, 'new panel')} with: storyboard resume {typed(folder)}" if new and not dry_run else ""


def tallied(what: str, changes: list[str]) -> str:
    """How many of each kind: `scenes: 12 kept, 1 edited`."""
    kinds = dict.fromkeys(changes)
    return f"{what}: {', '.join(f'{changes.count(kind)} {kind}' for kind in kinds) or 'none'}"


def scene_line(scene: SceneChange) -> str:
    """A scene that is not as it was; empty for one that is."""
    from storyboard.project.revising.report import Change

    was = f" (was {scene.was})" if scene.was and scene.was != scene.number else ""
    if scene.changes == (Change.KEPT,) and not was:
        return ""
    of = f" with {', '.join(scene.of)}" if Change.MERGED in scene.changes else f" from {', '.join(scene.of)}" if scene.of else ""
    return f"  scene {scene.number}{was} {' '.join(scene.heading.split())}: {', '.join(scene.changes)}{of}"


def panel_lines(one: PanelChange) -> Iterator[str]:
    """A panel that was touched, with its words."""
    yield f"  {one.panel} {one.change.value}{', picture stale' if one.stale else ''}"
    old, new = apart(one.old, one.new)
    yield f"    - {old}" if old else ""
    yield f"    + {new}" if new else ""


def apart(old: str, new: str) -> tuple[str, str]:
    """Two versions of some words, from a little before they differ to a little after."""
    before, after = old.split(), new.split()
    least = min(len(before), len(after))
    first = next((at for at in range(least) if before[at] != after[at]), least)
    last = next((at for at in range(least - first) if before[-1 - at] != after[-1 - at]), least - first)
    return _short(before, first, last), _short(after, first, last)


def _short(words: Sequence[str], first: int, last: int) -> str:
    """What differs of some words, `first` from their beginning and `last` from their end, with a few around it."""
    start, end = max(first - AROUND, 0), len(words) - max(last - AROUND, 0)
    shown = words[start:end]
    cut = len(shown) > MOST_WORDS
    return " ".join((*["…"][: start > 0], *shown[:MOST_WORDS], *["…"][: cut or end < len(words)]))
