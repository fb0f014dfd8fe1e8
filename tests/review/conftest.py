"""One small board, painted once; every test works on a copy of it. And a real browser, one for each file of tests that wants it."""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

import storyboard
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, loopback
from storyboard.review.serve import Opened, Server, open_board

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

SCRIPT = """Title: The <b>Lamp</b>

INT. KITCHEN - NIGHT

MIA (30) stands at the stove. TOM (40) sits down at the table.

MIA
You came & <script>alert(1)</script> stayed.

TOM
I said I would.

EXT. HARBOUR - DAY

Tom runs along the wall.
"""

HERE = "http://127.0.0.1:8642"

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)

WAIT = 15_000
"""Milliseconds that a change may take to show."""

QUIET = (
    """() => !document.querySelector(".htmx-request") && [...document.images].every((each) => each.complete || each.loading === "lazy")"""
)
"""Whether everything that is in sight has come."""

REFUSED = re.compile(r"\b4\d\d\b")
"""What a browser says of an answer that is a sentence about what cannot be."""


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review")
    script = folder / "lamp.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    storyboard.make(script, out=folder / "lamp")
    return folder / "lamp"


@pytest.fixture
def folder(film: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(film, tmp_path / "lamp"))


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    opened = Desk(folder)
    yield opened
    opened.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return TestClient(build(desk, Door(hosts=loopback(8642))), base_url=HERE, headers={"origin": HERE}, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def opened(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """A running server, with a link for editors and one for those who only look."""
    made = open_board(Path(shutil.copytree(film, tmp_path_factory.mktemp("browser") / "lamp")), port=0, share=True)
    server = Server(made)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [made.socket]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield made
    server.should_exit = True
    thread.join(20)
    made.socket.close()
    assert not thread.is_alive()


@pytest.fixture(scope="module")
def browser(film: Path) -> Iterator[Browser]:
    """One browser. While it is open no other event loop runs in this thread, therefore the board is painted first."""
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed here (apt-get install chromium)")
    from playwright.sync_api import expect, sync_playwright

    assert film.is_dir()
    expect.set_options(timeout=WAIT)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def enter(browser: Browser, opened: Opened) -> Iterator[Callable[..., BrowserContext]]:
    """Browsers of their own, by token, whose consoles have to stay silent."""
    made: list[BrowserContext] = []
    complaints: list[str] = []

    def entered(token: str, **options: object) -> BrowserContext:
        context = browser.new_context(**{"base_url": opened.address, "viewport": {"width": 1360, "height": 850}, **options})  # type: ignore[arg-type]
        context.add_cookies([{"name": opened.door.cookie, "value": token, "url": opened.address}])
        context.set_default_timeout(WAIT)
        context.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        made.append(context)
        return context

    yield entered
    for context in made:
        context.close()
    assert [each for each in complaints if not REFUSED.search(each)] == []


@pytest.fixture
def context(enter: Callable[..., BrowserContext], opened: Opened) -> BrowserContext:
    """The browser of somebody who may change things."""
    return enter(opened.door.edit)


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def photograph() -> Callable[[Page, str], None]:
    """Keeps a picture of a page in the folder STORYBOARD_SHOTS names; without it, none is taken."""
    folder = os.environ.get("STORYBOARD_SHOTS", "")

    def take(page: Page, name: str) -> None:
        if folder:
            page.wait_for_function(QUIET)
            page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)

    return take
