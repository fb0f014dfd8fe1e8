"""What a script, or the rest of a board, will take, before anything is painted or written."""

from __future__ import annotations

import asyncio
from pathlib import Path

from storyboard.graphs.given import check
from storyboard.graphs.planning import words_quoted
from storyboard.graphs.reading import scan_quoted
from storyboard.graphs.start import director_of, with_looks
from storyboard.model.board import Options
from storyboard.painters.registry import drafts, hired, signature, terms
from storyboard.project.create import open_project, read_script
from storyboard.project.quote import Quote, quoted, quoted_plan, together
from storyboard.project.work import broken_down, planned, read
from storyboard.references import sheets
from storyboard.script.found import Scanned
from storyboard.shots.rules import RulesPlanner


def board_quoted(folder: Path, *, painter: str = "", tier: str = "", draft: bool = False) -> Quote:
    """What painting the rest of a board will take.

    Raises:
        InputError: it is no board, or a name is unknown.
    """
    project = open_project(folder)
    options = project.header.options
    name = signature(painter or options.painter, draft=drafts(options, painter, draft or None))
    return with_looks(options, quoted(project, name, terms(hired(options, painter, tier, draft=draft or None), options)))


async def script_quoted(path: Path, options: Options) -> Quote:
    """What planning and painting a script will take, or reading it where it is a scan.

    Raises:
        InputError: it is no script, or a name is unknown.
    """
    read_script(path)
    check(options, options.painter)
    director = director_of(options.shots)
    try:
        board = await asyncio.to_thread(lambda: broken_down(read(path, "", options)))
    except Scanned as scan:
        if director is None:
            raise
        return scan_quoted(director, path.name, "", scan.pages, lambda _: False)
    plan, abilities = await planned(board, RulesPlanner()), terms(hired(options), options)
    whole = plan.model_copy(update={"sheets": sheets.plan(plan, abilities)})
    pictures = with_looks(options, quoted_plan(whole, signature(options.painter, draft=options.draft), abilities))
    return pictures if director is None else together(pictures, words_quoted(director, board, lambda _: False))
