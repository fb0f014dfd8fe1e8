"""The page in a real browser: one browser and one server for all of it."""

from __future__ import annotations

import re
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import storyboard
from storyboard.review.serve import Opened, Server, open_board

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed here (apt-get install chromium)")

REFUSED = re.compile(r"\b4\d\d\b")
"""What a browser says of an answer that is a sentence about what cannot be."""

WAIT = 15_000
"""Milliseconds that a change may take to show."""


@pytest.fixture(scope="module")
def opened(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    made = open_board(Path(shutil.copytree(film, tmp_path_factory.mktemp("browser") / "lamp")), port=0)
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
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def context(browser: Browser, opened: Opened) -> Iterator[BrowserContext]:
    """A browser of its own, whose console has to stay silent."""
    made = browser.new_context(base_url=opened.address, viewport={"width": 1360, "height": 850})
    made.set_default_timeout(WAIT)
    expect.set_options(timeout=WAIT)
    complaints: list[str] = []
    made.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    made.on("weberror", lambda error: complaints.append(str(error.error)))
    yield made
    made.close()
    assert [each for each in complaints if not REFUSED.search(each)] == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def number(opened: Opened, place: int) -> str:
    scene, panel = opened.desk.now().board.find(opened.desk.now().order[place])
    return scene.panel_number(panel)


def test_the_board_is_walked_through_by_keys(page: Page, opened: Opened) -> None:
    page.goto("/")
    expect(page.locator(".tile")).to_have_count(len(opened.desk.now().order))
    expect(page.locator(".tile img").first).to_have_js_property("complete", True)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text(number(opened, 1))
    page.keyboard.press("j")
    expect(page.locator("h1")).to_contain_text(number(opened, 2))
    page.keyboard.press("k")
    expect(page.locator("h1")).to_contain_text(number(opened, 1))
    page.keyboard.press("?")
    expect(page.locator("#help")).to_contain_text("Next panel")
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    expect(page.locator(".tile:focus")).to_contain_text(number(opened, 1))


def test_two_people_see_what_the_other_decides(page: Page, context: BrowserContext, opened: Opened) -> None:
    panel = opened.desk.now().order[0]
    other = context.new_page()
    other.goto("/")
    page.goto(f"/panels/{panel}")
    page.locator("#who").fill("Ada")
    page.locator("#who").press("Escape")
    page.keyboard.press("a")
    expect(page.locator("#told")).to_contain_text("is approved by Ada")
    expect(other.locator(f"#tile-{panel}")).to_contain_text("approved")
    expect(other.locator("#counts")).to_contain_text("1 approved")
    page.keyboard.press("h")
    expect(other.locator(f"#tile-{panel}")).to_contain_text("on hold")
    expect(page.locator(".decide")).to_contain_text("On hold")
    page.keyboard.press("h")
    expect(other.locator(f"#tile-{panel}")).not_to_contain_text("on hold")
    storyboard.approve(opened.desk.folder, panels=[opened.desk.now().order[1]], who="the terminal")
    expect(other.locator("#counts")).to_contain_text("2 approved")


def test_a_panel_is_drawn_again_and_its_takes_compared(page: Page, opened: Opened) -> None:
    panel = opened.desk.now().order[2]
    page.goto(f"/panels/{panel}")
    page.keyboard.press("r")
    page.keyboard.type("from below")
    page.keyboard.press("Enter")
    expect(page.locator("#job")).to_contain_text("1 of 1 painted")
    expect(page.locator(".takes li")).to_have_count(2)
    expect(page.locator("#note")).to_have_value("")
    page.locator("#note").press("Escape")
    expect(page.locator("#picture")).to_have_attribute("src", f"/pictures/{panel}.2")
    page.keyboard.press("1")
    expect(page.locator("#picture")).to_have_attribute("src", f"/pictures/{panel}.1")
    page.keyboard.press("Space")
    expect(page.locator("#picture")).to_have_attribute("src", f"/pictures/{panel}.2")
    page.keyboard.press("c")
    expect(page.locator("#other")).to_be_visible()
    page.keyboard.press("c")
    expect(page.locator("#wipe")).to_be_visible()
    page.keyboard.press("1")
    page.keyboard.press("p")
    expect(page.locator("#told")).to_contain_text("shows take 1")
    assert storyboard.open(opened.desk.folder).board.find(panel)[1].take == f"{panel}.1"


def test_a_region_is_drawn_or_typed(page: Page, opened: Opened) -> None:
    page.goto(f"/panels/{opened.desk.now().order[0]}")
    page.keyboard.press("e")
    box = page.locator("#region").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.25)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.5)
    page.mouse.up()
    expect(page.locator('[data-region="x"]')).to_have_value("25")
    expect(page.locator('[data-region="w"]')).to_have_value("50")
    page.locator('[data-region="h"]').fill("10")
    expect(page.locator("#region-field")).to_have_value("0.2500,0.2500,0.5000,0.1000")
    page.locator("#change-note").fill("a red door")
    page.locator("#change-form button.main").click()
    expect(page.locator("#told")).to_contain_text("paints anew only")


def test_many_panels_are_asked_about_first(page: Page, opened: Opened) -> None:
    page.goto("/")
    page.get_by_role("button", name="Redraw scene 1").click()
    expect(page.locator("#offer")).to_contain_text("free")
    page.get_by_role("button", name="No").click()
    expect(page.locator("#offer")).to_be_hidden()
    assert opened.desk.work is None or opened.desk.work.ended.is_set()
