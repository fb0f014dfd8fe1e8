"""Production pages as one writing program after the other draws them: fonts of their own codes, pages upside down, blanks as moves."""

from __future__ import annotations

import functools
import re
from collections import Counter

import pytest

from storyboard.model.screenplay import Element, Kind, Screenplay
from storyboard.script import pdf
from storyboard.script.scenes import screenplay
from storyboard.testing import production
from storyboard.testing.pages import Sheet
from storyboard.testing.production import Item, Printed, Setting

A4 = Sheet(width=595.0, height=842.0)
SHOOTING = Setting(
    numbers="both", stars=True, continued=True, more=True, header="Blue Rev. 03/04/2026", letter_pages=True,
    title_page=("THE KEEPER", "Written by", "Ann Author"),
)  # fmt: skip
DRAFT = Setting(more=True, title_page=("THE KEEPER", "by", "Ann Author"))

WRITERS = {
    "Final Draft on Windows": SHOOTING._replace(sheet=Sheet(drawing="office", font="subset"), header="BLUE REVISED 3/4/26 {page}."),
    "Final Draft on a Mac": SHOOTING._replace(sheet=A4._replace(drawing="glyphs", font="subset", pitch=7.0)),
    "Final Draft, words": SHOOTING._replace(sheet=Sheet(drawing="words", font="subset"), overprint=0.4),
    "Highland": DRAFT._replace(sheet=Sheet(drawing="quartz", font="subset composite"), bold=True),
    "Beat": DRAFT._replace(sheet=A4._replace(drawing="quartz", font="subset composite"), numbers="both", page_numbers="{page}."),
    "Highland, another pitch": DRAFT._replace(sheet=Sheet(drawing="quartz", font="subset composite", pitch=7.0)),
    "WriterDuet": DRAFT._replace(sheet=Sheet(drawing="lines", font="subset composite"), numbers="left", header="3/4/26"),
    "Fade In": SHOOTING._replace(sheet=Sheet(drawing="kerned", font="subset"), footer="THE KEEPER - Blue - 3/4/26"),
    "Celtx": DRAFT._replace(sheet=Sheet(drawing="browser", font="composite"), numbers="both", bold=True, footer="Celtx - {page}"),
    "Trelby": DRAFT._replace(sheet=Sheet(packed=False), continued=True, header="THE KEEPER   {page}.", page_numbers=""),
    "Word": DRAFT._replace(sheet=Sheet(drawing="office", family="Times"), more=False),
    "Word, in Courier": DRAFT._replace(sheet=Sheet(drawing="office"), footer="{page} | P a g e", more=False),
    "a browser's print": DRAFT._replace(sheet=Sheet(drawing="browser", font="subset composite"), more=False),
    "a browser's print, Type 3": DRAFT._replace(sheet=Sheet(drawing="browser", font="type3"), more=False, header="3/4/26, 10:12 AM"),
    "LaTeX": DRAFT._replace(sheet=Sheet(drawing="tex", font="subset")),
    "LaTeX, ligatures": DRAFT._replace(sheet=Sheet(drawing="tex", font="subset", family="Times"), ligatures=True),
}


@functools.cache
def made(name: str) -> tuple[Printed, Screenplay]:
    setting = WRITERS[name]
    printed = production.printed(production.script(5, 6, numbers=bool(setting.numbers)), setting)
    return printed, screenplay(pdf.read(printed.data, "script.pdf"), "script.pdf")


def typed(element: Item | Element) -> tuple[Kind, str, str, str]:
    return element.kind, " ".join(element.text.split()), element.number, element.dual


def pieces(texts: list[str]) -> Counter[str]:
    return Counter(piece for text in texts for piece in re.findall(r"[^\s-]+-*|-+", text))


@pytest.mark.parametrize("name", WRITERS)
def test_every_element_is_as_it_was_meant(name: str) -> None:
    printed, script = made(name)
    wanted, got = [typed(item) for item in printed.items], [typed(element) for element in script.elements]
    assert got == wanted


@pytest.mark.parametrize("name", WRITERS)
def test_every_word_is_in_one_place(name: str) -> None:
    printed, script = made(name)
    drawn = pieces([text for page in printed.drawn for text in page])
    kept = pieces([*(element.text for element in script.elements), *script.title_page.values(), *(item.text for item in script.furniture)])
    assert drawn - kept == Counter(), "lost"
    assert kept - drawn == Counter(), "invented"


@pytest.mark.parametrize("name", WRITERS)
def test_the_title_page_is_apart(name: str) -> None:
    _, script = made(name)
    assert script.title_page["title"] == "THE KEEPER"
    assert script.title_page["author"] == "Ann Author"
