"""Reading the script of a board; a scan by a text model that sees, page range by page range side by side, after a yes.

Every answer is kept with the board, so that a killed run goes on where it was and pays nothing twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from langgraph.types import interrupt

from storyboard.graphs.planning import GoOn
from storyboard.graphs.state import Services
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.ports import FixRequest, Question, Refused, TextModel, TryLater
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.project.work import begun, read
from storyboard.script.found import Scanned
from storyboard.script.transcript import LEAST_A_PAGE, PAGES, PDF, question, transcribed, whole_pages

ALLOWANCE = 2.0
"""What reading a scan may cost, as a multiple of the dear end of its first questions: answers that are cut off are gone on with."""

MOST_LOST = 0.25
"""Share of the pages that may stay unread; with more the transcript is no script."""


@dataclass(slots=True)
class _Scan:
    """A scan that is being read."""

    texts: TextModel
    file: str
    sha256: str
    pages: int
    lost: list[int] = field(default_factory=list[int])

    def question(self, first: int, last: int) -> Question:
        """What is asked about some of its pages."""
        return question(self.file, self.sha256, self.pages, first, last, self.texts.terms.most)

    def ranges(self) -> list[tuple[int, int]]:
        """The pages of each first question."""
        return [(first, min(first + PAGES - 1, self.pages)) for first in range(1, self.pages + 1, PAGES)]


def scan_quoted(texts: TextModel, name: str, sha256: str, pages: int, kept: Callable[[Question], bool]) -> Quote:
    """What reading a scan will cost.

    Args:
        texts: who reads it.
        name: its file name.
        sha256: its fingerprint.
        pages: how many it has.
        kept: whether a question is answered already.
    """
    scan, low, high = _Scan(texts, f"script/{name}", sha256, pages), 0.0, 0.0
    for first, last in scan.ranges():
        asked = scan.question(first, last)
        done = kept(asked)
        low += 0.0 if done else texts.worst(asked.model_copy(update={"most": LEAST_A_PAGE * (last - first + 1)}))
        high += (ALLOWANCE - done) * texts.worst(asked)
    return Quote(pictures=0, pages=pages, low=round(low, 4), high=round(high, 4), painter=texts.terms.model)


async def opened_script(services: Services, *, yes: bool) -> Board:
    """A new board with its script read. Where all first answers are kept, somebody has said yes to the rest already.

    Raises:
        InputError: it cannot be read, or is a scan and nobody reads it.
        Misconfigured, BudgetReached: the text model that reads a scan was stopped.
    """
    project = services.project
    header = project.header
    try:
        return await asyncio.to_thread(read, project.script, header.script_sha256, header.options)
    except Scanned as scan:
        texts = services.texts
        if texts is None or PDF not in texts.terms.documents:
            _unread(scan, texts)
        found = scan_quoted(texts, project.script.name, header.script_sha256, scan.pages, texts.kept)
        services.ledger.agreed = services.ledger.spent + found.high
        asks = not yes and found.low > 0
        if asks and not _agreed(found):
            raise InputError(f"{project.script.name} is a scan, and was not read: nothing was asked, nothing spent.") from scan
        return await _by_model(project, texts, scan.pages)


def _unread(scan: Scanned, texts: TextModel | None) -> NoReturn:
    """Nobody is there who reads scans."""
    if texts is None:
        raise scan
    raise InputError(f"{scan} The text model {texts.terms.model} reads no PDF; name another one.") from scan


def _agreed(quote: Quote) -> bool:
    """Waits for a yes. Nothing was done before it that would be done twice."""
    answer: GoOn = interrupt(quote.model_dump(), response_schema=GoOn)
    return answer.go_on


async def _by_model(project: Project, texts: TextModel, pages: int) -> Board:
    header, name = project.header, project.script.name
    scan = _Scan(texts, project.script.relative_to(project.folder).as_posix(), header.script_sha256, pages)
    try:
        parts = await _together(scan)
    except (TryLater, FixRequest, Refused, TimeoutError) as error:
        why = str(error) or "no answer came in time."
        raise InputError(f"{name} is a scan, and {texts.terms.model} could not read it: {why}") from error
    if len(scan.lost) > MOST_LOST * pages:
        raise InputError(f"{name} is a scan, and {texts.terms.model} could not read {len(scan.lost)} of its {pages} pages. Scan it better.")
    screenplay = transcribed([page for part in parts for page in part], name, texts.terms.model, sorted(scan.lost))
    return begun(screenplay, name, header.script_sha256, header.options)


async def _together(scan: _Scan) -> list[Sequence[str]]:
    """The transcripts of all ranges. Where one fails the others are awaited first: their answers are kept for another try."""
    found = await asyncio.gather(*(_range(scan, first, last) for first, last in scan.ranges()), return_exceptions=True)
    for part in found:
        if isinstance(part, BaseException):
            raise part
    return [part for part in found if not isinstance(part, BaseException)]


async def _range(scan: _Scan, first: int, last: int) -> Sequence[str]:
    """The transcripts of some pages. What an answer lacks is asked for again, fewer at a time where it brought none."""
    found: list[str] = []
    size = last - first + 1
    while (at := first + len(found)) <= last:
        until = min(at + size - 1, last)
        answer = await scan.texts.ask(scan.question(at, until))
        pages = whole_pages(answer.text, at, until, cut=answer.cut)
        found.extend(pages)
        if not pages and size == 1:
            scan.lost.append(at)
            found.append("")
        size = size if pages else max(1, size // 2)
    return found
