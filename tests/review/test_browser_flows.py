"""The page in a real browser, where it costs money, takes files in and out, and where somebody only looks."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import storyboard
from storyboard.model.takes import Take
from storyboard.review.serve import Opened
from storyboard.review.work import State
from storyboard.testing.gemini import Emulator, emulator

MONEY = re.compile(r"\$\d+\.\d+ to \$\d+\.\d+")

BURST = """keys => { for (const key of keys) {
  (document.activeElement || document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
} }"""
"""Presses keys within one turn of the page's event loop."""

Photograph = Callable[[Page, str], None]


@pytest.fixture(scope="module")
def gate() -> threading.Event:
    """While it is closed, what is asked of the painter goes no further."""
    made = threading.Event()
    made.set()
    return made


@pytest.fixture(scope="module", autouse=True)
def painter(gate: threading.Event) -> Iterator[Emulator]:
    """A painter that costs money and can be held up."""
    with pytest.MonkeyPatch.context() as patch, emulator(latency=lambda _: 0.0 * gate.wait(60)) as running:
        patch.setenv("GOOGLE_GEMINI_BASE_URL", running.url)
        patch.setenv("GEMINI_API_KEY", "anything")
        patch.setenv("GEMINI_PER_MINUTE", "60000")
        yield running
        gate.set()


def panel_at(opened: Opened, place: int) -> str:
    return opened.desk.now().order[place]


def shown(opened: Opened, panel: str) -> Take:
    board = storyboard.open(opened.desk.folder)
    return board.take(board.board.find(panel)[1].take)


def ended(opened: Opened) -> State:
    work = opened.desk.work
    assert work is not None
    assert work.ended.wait(60)
    return work.seen.state


def test_keys_pressed_at_once_are_all_done_in_order(page: Page, opened: Opened) -> None:
    """Faster than any page comes, and across the border of two pages."""
    first, second, third = (panel_at(opened, place) for place in range(3))
    page.goto("/")
    page.evaluate(BURST, ["j", "j", " ", "k", "a", "j", "h", "j", "j", "k", "m"])
    expect(page.locator("#marks")).to_have_attribute("aria-pressed", "false")
    expect(page).to_have_url(re.compile(f"/panels/{second}$"))
    expect(page.locator(".tile[aria-current]")).to_have_attribute("id", f"tile-{second}")
    board = storyboard.open(opened.desk.folder).board
    assert board.find(first)[1].approval is not None
    assert set(board.held) == {second}
    page.go_back()
    expect(page.locator(".bench")).to_have_attribute("data-panel", third)
    page.go_forward()
    expect(page.locator(".bench")).to_have_attribute("data-panel", second)
    for key in ["h", "r", *"rain", "Escape"]:
        page.keyboard.press(key)
    expect(page.locator("#note")).to_have_value("rain")
    assert not storyboard.open(opened.desk.folder).board.held


def test_decisions_are_made_and_taken_back_by_keys(page: Page, opened: Opened) -> None:
    panel = panel_at(opened, 2)
    page.goto(f"/panels/{panel}")
    for key, says in [("a", "is approved"), ("a", "no longer approved"), ("h", "is on hold"), ("h", "taken up again"), ("o", "is omitted")]:
        page.keyboard.press(key)
        expect(page.locator("#told")).to_contain_text(says)
    assert storyboard.open(opened.desk.folder).board.find(panel)[1].omitted
    page.keyboard.press("o")
    expect(page.locator("#told")).to_contain_text("back on the board")
    assert not storyboard.open(opened.desk.folder).board.find(panel)[1].omitted


def test_a_quote_comes_first_then_pictures_and_the_bill(page: Page, opened: Opened, painter: Emulator, photograph: Photograph) -> None:
    panel = panel_at(opened, 0)
    sent = len(painter.requests)
    page.goto(f"/panels/{panel}")
    page.locator("#ask [name=painter]").first.select_option("gemini")
    page.keyboard.press("r")
    page.keyboard.type("a red scarf")
    page.keyboard.press("Enter")
    expect(page.locator("#offer .price")).to_contain_text(MONEY)
    expect(page.locator("#offer .note")).to_contain_text("a red scarf")
    photograph(page, "quote")
    page.get_by_role("button", name="No").click()
    expect(page.locator("#offer")).to_be_hidden()
    assert len(painter.requests) == sent
    page.locator("#ask").get_by_role("button", name="Redraw").click()
    page.get_by_role("button", name="Yes, paint").click()
    expect(page.locator("#job .bill")).to_contain_text(re.compile(r"1 of 1 painted in .* \$0\.\d+"))
    photograph(page, "bill")
    assert ended(opened) is State.DONE
    assert (shown(opened, panel).note, shown(opened, panel).painter) == ("a red scarf", "gemini")
    expect(page.locator("[data-about='2']")).to_contain_text("References used")
    page.get_by_role("button", name="Put away").click()
    expect(page.locator("#job")).to_be_hidden()


def test_a_part_of_the_picture_is_changed_and_compared_under_the_slider(page: Page, opened: Opened, photograph: Photograph) -> None:
    panel = panel_at(opened, 1)
    page.goto(f"/panels/{panel}")
    page.keyboard.press("e")
    page.keyboard.type("a red door")
    box = page.locator("#region").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.5)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.9)
    page.mouse.up()
    page.locator("#change-form [name=painter]").select_option("gemini")
    page.locator("#change-form button.main").click()
    expect(page.locator("#offer .price")).to_contain_text(MONEY)
    page.get_by_role("button", name="Yes, paint").click()
    expect(page.locator(".takes li")).to_have_count(2)
    assert ended(opened) is State.DONE
    made = shown(opened, panel)
    assert (made.parent, made.note) == (f"{panel}.1", "a red door")
    region = storyboard.open(opened.desk.folder).board.find(panel)[1].region
    assert region == pytest.approx((0.5, 0.5, 0.25, 0.4), abs=0.01)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Under a slider").click()
    expect(page.locator("#other")).to_be_visible()
    before, mat = page.locator("#wipe").input_value(), page.locator(".easel .mat").first.bounding_box()
    assert mat is not None
    page.mouse.move(mat["x"] + mat["width"] * 0.5, mat["y"] + mat["height"] * 0.5)
    page.mouse.down()
    page.mouse.move(mat["x"] + mat["width"] * 0.2, mat["y"] + mat["height"] * 0.5)
    page.mouse.up()
    assert before == "50"
    assert float(page.locator("#wipe").input_value()) == pytest.approx(20, abs=1.5)
    photograph(page, "slider")
    page.get_by_role("button", name="Side by side").click()
    expect(page.locator("#wipe")).to_be_hidden()
    page.get_by_role("button", name="One take").click()
    expect(page.locator("#other")).to_be_hidden()


def test_a_shot_and_a_scene_are_drawn_again(page: Page, opened: Opened) -> None:
    panel = panel_at(opened, 0)
    before = opened.desk.now().board
    held, own = before.find(panel)
    page.goto(f"/panels/{panel}")
    target = page.locator("#ask [name=target]").first
    target.select_option(label=f"shot {held.shot_number(held.shot(own.shot))}")
    page.locator("#note").fill("rain")
    page.locator("#note").press("Enter")
    expect(page.locator("#offer")).to_contain_text("Redraw 1A-1")
    page.get_by_role("button", name="No").click()
    target.select_option(label=f"scene {held.number}")
    page.locator("#ask").get_by_role("button", name="Redraw").click()
    expect(page.locator("#offer")).to_contain_text("2 pictures by sketch: free")
    page.get_by_role("button", name="Yes, paint").click()
    expect(page.locator("#job .bill")).to_contain_text("2 of 2 painted")
    assert ended(opened) is State.DONE
    after = storyboard.open(opened.desk.folder).board
    changed = [id for id in opened.desk.now().order if after.find(id)[1].take != before.find(id)[1].take]
    assert changed == [one.id for one in held.panels]


def test_what_is_out_of_date_is_drawn_again(page: Page, opened: Opened) -> None:
    panel = panel_at(opened, 0)
    page.goto("/")
    page.evaluate("at => fetch(`/shots/${at}/set`, { method: 'POST', body: new URLSearchParams({ lens: '85' }) })", panel)
    expect(page.locator(f"#tile-{panel} .chip.wait")).to_contain_text("out of date")
    page.get_by_role("button", name="Redraw what is out of date").click()
    page.get_by_role("button", name="Yes, paint").click()
    expect(page.locator("#counts")).not_to_contain_text("out of date")
    expect(page.locator(f"#tile-{panel} .chip.wait")).to_have_count(0)
    assert ended(opened) is State.DONE


def test_a_job_is_cancelled_from_another_browser(page: Page, context: BrowserContext, opened: Opened, gate: threading.Event) -> None:
    panel = panel_at(opened, 2)
    before = shown(opened, panel)
    other = context.new_page()
    other.goto("/")
    page.goto(f"/panels/{panel}")
    page.locator("#ask [name=painter]").first.select_option("gemini")
    page.locator("#ask").get_by_role("button", name="Redraw").click()
    gate.clear()
    page.get_by_role("button", name="Yes, paint").click()
    expect(page.locator("#job progress")).to_be_visible()
    page.keyboard.press("a")
    expect(page.locator("#told.error")).to_contain_text("is under way")
    other.get_by_role("button", name="Cancel").click()
    expect(page.locator("#job")).to_contain_text("Cancelled")
    gate.set()
    assert ended(opened) is State.STOPPED
    assert shown(opened, panel) == before


def test_a_picture_of_ones_own_is_brought_and_stays(page: Page, opened: Opened, tmp_path: Path) -> None:
    from PIL import Image

    file = tmp_path / "mine.png"
    Image.new("RGB", (640, 360), "teal").save(file)
    panel = panel_at(opened, 2)
    page.goto(f"/panels/{panel}")
    page.keyboard.press("u")
    page.locator("#own").set_input_files(file)
    page.get_by_role("button", name="Use it").click()
    expect(page.locator("#told")).to_contain_text("shows your picture")
    expect(page.locator(".verdict .chips")).to_contain_text("own picture")
    take = shown(opened, panel)
    page.locator("#ask [name=target]").first.select_option(f"scene:{opened.desk.now().board.find(panel)[0].scene.id}")
    page.locator("#ask").get_by_role("button", name="Redraw").click()
    expect(page.locator("#told.error, #offer .fine").first).to_contain_text(re.compile("of your own|nothing there is to be drawn"))
    assert shown(opened, panel) == take
    file.write_bytes(b"GIF89a<script>")
    page.locator("#own").set_input_files(file)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Use it").click()
    expect(page.locator("#told.error")).to_be_visible()
    assert shown(opened, panel) == take


def test_the_pdf_comes(page: Page) -> None:
    page.goto("/")
    with page.expect_download() as coming:
        page.get_by_role("link", name="PDF").click()
    assert coming.value.suggested_filename == "lamp.pdf"
    assert coming.value.path().read_bytes().startswith(b"%PDF-")


def test_who_has_the_link_looks_and_changes_nothing(enter: Callable[..., BrowserContext], opened: Opened, photograph: Photograph) -> None:
    context = enter("")
    page = context.new_page()
    assert page.goto("/").status == 401  # type: ignore[union-attr]
    page.goto(opened.shared)
    expect(page).to_have_url(opened.address)
    assert [cookie.get("httpOnly") for cookie in context.cookies()] == [True]
    expect(page.locator(".tile").first).to_be_visible()
    expect(page.get_by_text("looking only")).to_be_visible()
    photograph(page, "looking-only")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("#picture")).to_be_visible()
    page.keyboard.press("j")
    expect(page.locator(".bench")).to_have_attribute("data-panel", panel_at(opened, 1))
    assert page.locator("#ask, .decide").count() == 0
    for key in "aohpreu":
        page.keyboard.press(key)
    before = storyboard.open(opened.desk.folder).board
    paths = [route for route in posts() if not route.endswith("/comment")]
    assert len(paths) > 20
    refused = page.evaluate(
        "paths => Promise.all(paths.map(path => fetch(path, { method: 'POST' }).then(answer => answer.status)))",
        [re.sub(r"\{[^}]*\}", panel_at(opened, 0), path) for path in paths],
    )
    assert set(refused) == {403}, dict(zip(paths, refused, strict=True))
    assert storyboard.open(opened.desk.folder).board == before


def posts() -> list[str]:
    """Addresses of everything that changes anything."""
    from storyboard.review.app import MODULES

    return [route.path for module in MODULES for route in module.routes if "POST" in (route.methods or ())]
