"""The revised pages of a board: its title page, and the pages on which a revision of the script touched a panel.

They are pages of the whole board, with its page numbers, so that they can be put into the place of the old ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from storyboard.project.files import write_whole
from storyboard.project.folder import Project


def pages_of(project: Project, printed: dict[str, int]) -> tuple[int, ...]:
    """The pages with a panel that the last revision touched, given the page of every panel."""
    board = project.board
    touched = (id for id, number in board.revised.items() if number == board.revision)
    return tuple(sorted({printed[id] for id in touched if id in printed}))


def write_pages(whole: Path, out: Path, pages: Sequence[int], title: str) -> None:
    """Writes the title page and these pages (from 1) of a PDF as one of their own; a reader shows them under their numbers.

    Raises:
        DiskProblem: it cannot be written.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.constants import PageLabelStyle
    from pypdf.generic import NameObject

    reader, writer = PdfReader(whole), PdfWriter()
    for place, number in enumerate((1, *(page for page in pages if page != 1))):
        page = writer.add_page(reader.pages[number - 1])
        page.pop(NameObject("/StructParents"), None)
        writer.set_page_label(place, place, style=PageLabelStyle.DECIMAL, start=number)
    writer.add_metadata({"/Title": title, "/Producer": "storyboard"})
    data = BytesIO()
    writer.write(data)
    write_whole(out, data.getvalue())


def told(pages: Sequence[int]) -> str:
    """Pages in words: `3, 7-9`."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
