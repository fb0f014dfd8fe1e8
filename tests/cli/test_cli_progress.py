from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.progress import Progress

from storyboard.cli.progress import NARROW, bar, columns, interactive, line, lines
from storyboard.events import (
    Delayed,
    Entered,
    Event,
    Finished,
    Notice,
    PanelFailed,
    PanelPainted,
    PanelStarted,
    Published,
    Quoted,
    Started,
)

RUN: tuple[Event, ...] = (
    Started(folder="film", title="Film"),
    Entered(name="read", detail="film.fountain"),
    Notice(message="Page 3 has no text."),
    Entered(name="plan"),
    Quoted(pictures=3, low=0.12, high=0.4),
    PanelStarted(panel="1A-1"),
    PanelPainted(panel="1A-1", take="a.1", seconds=0.31, cost=0.04, done=1, total=3),
    PanelStarted(panel="1A-2"),
    PanelPainted(panel="1A-2", take="b.1", seconds=0.0, cost=0.0, done=2, total=3, reused=True),
    PanelStarted(panel="1B-1"),
    Delayed(what="1B-1", attempt=1, tries=8, seconds=1.0, message="no network"),
    Delayed(what="1B-2", attempt=1, tries=8, seconds=1.0, message="no network"),
    Delayed(what="1B-1", attempt=2, tries=8, seconds=2.0, message="no network"),
    Delayed(what="1B-1", attempt=0, tries=8, seconds=10.0, message="slow down"),
    Delayed(what="1B-2", attempt=0, tries=8, seconds=20.0, message="slow down"),
    PanelStarted(panel="1B-1", attempt=1),
    PanelFailed(panel="1B-1", message="[refused] by policy", done=3, total=3),
    Entered(name="publish"),
    Published(file="film/storyboard.pdf", pages=1),
    Finished(folder="film", panels=3, missing=1, cost=0.04, seconds=1.0),
)


def test_a_run_as_plain_lines() -> None:
    out = io.StringIO()
    listen = lines(out)
    for event in RUN:
        listen(event)
    assert out.getvalue().splitlines() == [
        "Reading the script: film.fountain",
        "Note: Page 3 has no text.",
        "Planning shots",
        "3 pictures, $0.12 to $0.40",
        "[1/3] 1A-1 painted in 0.3 s, $0.040",
        "[2/3] 1A-2 was there already",
        "1B-1: attempt 1 of 8 failed, again in 1 s: no network",
        "1B-1: attempt 2 of 8 failed, again in 2 s: no network",
        "1B-1 waits, again in 10 s: slow down",
        "[3/3] 1B-1 is missing: [refused] by policy",
        "Laying out the PDF",
        "film/storyboard.pdf: 1 page",
    ]


def test_a_free_quote_needs_no_line() -> None:
    assert line(Quoted(pictures=3, low=0, high=0)) == ""


def test_an_unknown_stage_is_named() -> None:
    assert line(Entered(name="look again")) == "Look again"


@pytest.mark.parametrize("width", [1, 8, 20, NARROW - 1, NARROW, 200])
def test_the_bar_survives_any_width(width: int) -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=width, legacy_windows=False)
    progress = Progress(*columns(width), console=console)
    listen = bar(progress)
    for event in RUN:
        listen(event)
    progress.stop()
    assert progress.finished
    squeezed = "".join(out.getvalue().split())
    assert "[refused]bypolicy" in squeezed
    assert "Note:Page3hasnotext." in squeezed


def test_the_bar_needs_no_letters_a_console_may_lack() -> None:
    raw = io.BytesIO()
    console = Console(
        file=io.TextIOWrapper(raw, encoding="cp1252", write_through=True), force_terminal=True, width=80, legacy_windows=False
    )
    progress = Progress(*columns(80), console=console)
    listen = bar(progress)
    for event in RUN:
        listen(event)
    progress.stop()
    assert b"Painting 1B-1" in raw.getvalue()


def test_the_bar_tells_panel_count_and_cost() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=100, record=True, legacy_windows=False)
    progress = Progress(*columns(100), console=console, auto_refresh=False)
    listen = bar(progress)
    for event in RUN[:7]:
        listen(event)
    progress.refresh()
    progress.stop()
    shown = console.export_text()
    assert "Painted 1A-1" in shown
    assert "1/3" in shown
    assert "$0.04" in shown


def test_the_bar_does_not_start_before_something_is_painted() -> None:
    """A question about money must not be drawn over."""
    progress = Progress(console=Console(file=io.StringIO(), force_terminal=True))
    listen = bar(progress)
    for event in RUN[:5]:
        listen(event)
    assert not progress.live.is_started
    listen(RUN[5])
    assert progress.live.is_started
    progress.stop()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_is_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert interactive(Terminal())
    assert not interactive(io.StringIO())
    monkeypatch.setenv("TERM", "dumb")
    assert not interactive(Terminal())
