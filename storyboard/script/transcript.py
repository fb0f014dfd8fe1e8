"""A scan read by a text model: what it is asked, page by page in Fountain, and its transcript read by our own reader.

A transcript is a machine's: it is marked as one everywhere, and the scan is kept beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Screenplay
from storyboard.ports import Attachment, Question, Turn
from storyboard.prompts import render
from storyboard.script import fountain
from storyboard.script.normalise import normalised
from storyboard.script.scenes import screenplay

FORMAT = "transcript"
"""As `Screenplay.source_format`."""

PDF = "application/pdf"

PAGES = 20
"""Pages asked for at once; several questions are under way side by side."""

TOKENS_A_PAGE, LEAST_A_PAGE, TOKENS = 1_500, 250, 2_000
"""Most tokens of a page's transcript, how many a page has at least that has something on it, and tokens for thinking."""

_MARK = regex(r"\s*%{2,}\s*page\s+(\d{1,4})\s*%*\s*", re.IGNORECASE)
_FENCE = regex(r"\s*`{3,}\w*\s*")


def question(file: str, sha256: str, pages: int, first: int, last: int, most: int, *, again: int = 1) -> Question:
    """Some pages of a scan to be transcribed.

    Args:
        file: the scan, relative to the board folder.
        sha256: its fingerprint.
        pages: how many it has.
        first: the first page that is wanted, from 1.
        last: the last one.
        most: most tokens the model answers.
        again: which try at these pages this is.
    """
    name = file.rpartition("/")[2]
    scan = Attachment(file=file, sha256=sha256, mime=PDF, label="The scan", pages=pages)
    return Question(
        purpose=f"read pages {first} to {last} of {name}",
        system=render("transcriber.j2"),
        turns=(Turn(role="user", text=render("transcribe.j2", first=first, last=last, pages=pages), attachments=(scan,)),),
        most=min(most, TOKENS + TOKENS_A_PAGE * (last - first + 1)),
        attempt=again,
    )


def whole_pages(answer: str, first: int, last: int, *, cut: bool) -> tuple[str, ...]:
    """The pages an answer holds whole, one after the other from `first` on; none where it does not begin with that page."""
    found: list[list[str]] = []
    for line in answer.splitlines():
        mark = _MARK.fullmatch(line)
        if mark and int(mark[1]) == first + len(found):
            found.append([])
        elif mark and int(mark[1]) > first + len(found):
            break
        elif found and not mark and not _FENCE.fullmatch(line):
            found[-1].append(line)
    else:
        found = found[: len(found) - cut] if found else found
    kept = found[: last - first + 1]
    return tuple("\n".join(lines).strip("\n") for lines in kept)


def transcribed(pages: Sequence[str], name: str, model: str, lost: Sequence[int] = ()) -> Screenplay:
    """A transcript as a screenplay, every element with the scan's page it stands on.

    Args:
        pages: the transcript of each page, empty for one that is blank or could not be read.
        name: the scan's file name.
        model: who read it.
        lost: numbers of the pages that could not be read.

    Raises:
        InputError: there is no scene, action or dialogue in it.
    """
    starts, text = _together(pages)
    script = fountain.read(text)
    placed = tuple(item._replace(page=max(1, bisect_right(starts, item.line))) for item in script.elements)
    kept = f"check it against the original, which is kept as script/{name}."
    told = [f"{name} is a scan. This is a machine's transcript of its {len(pages)} pages by {model}: {kept}"]
    if lost:
        told.append(f"Pages {', '.join(map(str, lost[:40]))} of the scan could not be read and were left out.")
    marked = script._replace(format=FORMAT, elements=placed, pages=len(pages), notices=(*told, *script.notices))
    return screenplay(marked, name)


def _together(pages: Sequence[str]) -> tuple[list[int], str]:
    """The line each page begins on, from 1, and all pages as one text."""
    starts: list[int] = []
    lines: list[str] = []
    for page in pages:
        starts.append(len(lines) + 1)
        lines += [*normalised(page).strip("\n").split("\n"), ""]
    return starts, "\n".join(lines)
