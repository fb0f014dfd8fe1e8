"""The page in a real browser: walked through, decided on, drawn again, moved about."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import storyboard
from storyboard.model.shots import Blocking
from storyboard.review.serve import Opened

WAIT = 15.0
"""Seconds that a change may take to reach the folder."""


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


def test_who_works_by_keys_keeps_their_place(page: Page, opened: Opened) -> None:
    """Also where the part of the page they stand in comes anew, and where what they stood on is gone."""
    page.goto(f"/panels/{opened.desk.now().order[2]}")
    page.locator("#note").fill("from above")
    page.locator("#ask button.main").first.press("Enter")
    expect(page.locator("#told")).to_contain_text("1 of 1 painted")
    expect(page.locator("#ask button.main").first).to_be_focused()
    for says in ("Approve", "Approved"):
        page.locator(".decide button").first.press("Enter")
        expect(page.locator(".decide button").first).not_to_have_text(re.compile(rf"^\s*{says}\s*a$"))
        expect(page.locator(".decide button").first).to_be_focused()
    page.locator("#comment").fill("lower")
    page.locator("#comment").press("Enter")
    expect(page.locator("#who")).to_be_focused()
    page.locator("#job button").press("Enter")
    expect(page.locator("#main")).to_be_focused()


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


def axe(page: Page) -> list[str]:
    """What axe finds serious on a page; the short message at its foot, which fades, is left out."""
    page.evaluate((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({ exclude: [['#told']] }, { resultTypes: ['violations'] })")["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found if one["impact"] in {"serious", "critical"}]


def test_the_board_plays(page: Page, opened: Opened) -> None:
    shown = [panel for _, panel in opened.desk.now().board.panels() if not panel.omitted]
    page.goto(f"/play#{shown[1].id}")
    expect(page.locator("#number")).to_have_text(number(opened, 1))
    expect(page.locator("#shown")).to_have_attribute("src", f"/pictures/{shown[1].take}")
    page.keyboard.press("End")
    expect(page.locator("#number")).to_have_text(number(opened, len(shown) - 1))
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#number")).to_have_text(number(opened, 1))
    page.locator("#speed").select_option("4")
    page.keyboard.press("Space")
    expect(page.locator("#toggle")).to_have_text("Stop")
    expect(page.locator("#number")).to_have_text(number(opened, len(shown) - 1))
    expect(page.locator("#toggle")).to_have_text("Play")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/panels/s2p1$"))


def test_somebody_is_moved_on_the_floor_plan_by_mouse_and_by_keys(page: Page, opened: Opened) -> None:
    panel = next(panel for _, panel in opened.desk.now().board.panels() if len(panel.blocking) == 2)
    page.goto(f"/panels/{panel.id}")
    page.get_by_text("Floor plan").click()
    box = page.locator(".handle .grip").first.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 15, y + 30, steps=3)
    page.mouse.up()
    expect(page.locator("#told")).to_contain_text("moved in")
    expect(page.locator("#floor .why")).to_contain_text("is out of date: where")
    assert axe(page) == []
    before = blocking(opened, panel.id)
    assert before != panel.blocking
    page.locator(".handle").first.focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press(",")
    page.keyboard.press("Enter")
    expect(page.locator("#floor p.after")).to_be_visible()
    expect(page.locator(".handle:focus")).to_have_count(1)
    wait_until(lambda: blocking(opened, panel.id) != before)
    after = blocking(opened, panel.id)[0]
    assert after.mark.x == pytest.approx(before[0].mark.x + 0.6, abs=0.02)
    assert (after.facing - before[0].facing) % 360 == pytest.approx(15)
    for left in (before, panel.blocking):
        page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')")
        with page.expect_response(lambda answer: answer.request.method == "POST" and "undo" in answer.url):
            page.get_by_role("button", name="Take back").click()
        wait_until(lambda wanted=left: blocking(opened, panel.id) == wanted)  # type: ignore[misc]
    expect(page.locator("#floor .why")).to_have_count(0)


def blocking(opened: Opened, panel: str) -> tuple[Blocking, ...]:
    return storyboard.open(opened.desk.folder).board.find(panel)[1].blocking


def wait_until(holds: Callable[[], bool]) -> None:
    """Waits for the folder, where the page shows nothing to wait for."""
    until = time.monotonic() + WAIT
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)
    assert holds()


def test_words_about_somebody_are_changed_and_what_they_change_is_drawn_again(page: Page, opened: Opened) -> None:
    who = opened.desk.now().board.breakdown.characters[0]
    page.goto("/cast")
    card = page.locator(f"#people-{who.id}")
    card.get_by_text("Words").click()
    card.locator("select[name=hair]").select_option("mop" if who.appearance.hair != "mop" else "bun")
    card.get_by_role("button", name="Save").click()
    expect(card.locator(".aftermath")).to_contain_text(f"how {who.name} looks")
    assert axe(page) == []
    card.get_by_role("button", name="Draw").click()
    last = opened.desk.work
    page.get_by_role("button", name="Yes, paint").click()
    wait_until(lambda: opened.desk.work is not None and opened.desk.work is not last and opened.desk.work.ended.is_set())
    expect(page.locator("#job")).to_contain_text("Done")
    expect(card.locator(".words-form")).to_be_visible()
    opened.desk.survey()
    assert not [mark for mark in opened.desk.now().marks.values() if f"look:{who.name}" in mark.stale]


def test_the_shot_list_is_changed_in_place_and_taken_back(page: Page, opened: Opened) -> None:
    ids = [panel.id for panel in opened.desk.now().board.scenes[0].panels]
    page.goto("/shots")
    lens, below = page.locator(f"#f-{ids[0]}-lens"), page.locator('.list table [name="lens"]').nth(1)
    before = lens.input_value()
    lens.fill("wide")
    lens.press("Enter")
    expect(page.locator("#told")).to_contain_text("is no number")
    expect(lens).to_have_attribute("aria-invalid", "true")
    lens.fill("135")
    lens.press("Enter")
    expect(below).to_be_focused()
    expect(page.locator("#shot-tools")).to_contain_text("set 1A-1: lens")
    expect(page.locator("#shot-tools .stale").first).to_contain_text("(the lens)")
    page.get_by_role("button", name=re.compile("^Draw .* again")).first.click()
    expect(page.locator("#offer")).to_contain_text("free")
    page.get_by_role("button", name="No").click()
    below.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("z")
    expect(lens).to_have_value(before)
    expect(page.get_by_role("button", name="Redo")).to_be_enabled()
    page.keyboard.press("y")
    expect(lens).to_have_value("135")
    expect(page.get_by_role("button", name="Redo")).to_be_disabled()
    page.keyboard.press("z")
    expect(lens).to_have_value(before)


def test_what_is_being_written_is_not_replaced_by_what_others_change(page: Page, opened: Opened) -> None:
    scene = opened.desk.now().board.scenes[0]
    page.goto("/shots")
    sound = page.locator(f"#f-{scene.panels[0].id}-sound")
    sound.focus()
    page.keyboard.type("a ket")
    storyboard.comment(opened.desk.folder, scene.panels[0].id, "Louder?", who="Ben")
    expect(page.locator("#row-" + scene.panels[1].id)).to_be_visible()
    page.keyboard.type("tle")
    expect(sound).to_have_value("a kettle")
    sound.press("Enter")
    expect(page.locator("#row-" + scene.panels[0].id)).to_contain_text("1 comment")
    expect(sound).to_have_value("a kettle")
    assert storyboard.open(opened.desk.folder).board.scenes[0].panels[0].sound == "a kettle"


def test_a_panel_is_split_and_merged_from_its_sheet(page: Page, opened: Opened) -> None:
    panel = opened.desk.now().board.scenes[0].panels[0].id
    count = len(opened.desk.now().board.scenes[0].panels)
    page.goto("/shots")
    rows = page.locator(f"#list-{opened.desk.now().board.scenes[0].scene.id} tbody tr:not(.whole)")
    page.locator(f"#more-{panel}").click()
    page.locator(".cuts button").first.click()
    expect(rows).to_have_count(count + 1)
    expect(page.locator("#offer")).to_be_hidden()
    page.locator(f"#more-{panel}").click()
    page.get_by_role("button", name="Merge with the next").click()
    expect(rows).to_have_count(count)


def test_a_spreadsheet_is_read_back_after_its_report(page: Page) -> None:
    page.goto("/shots")
    with page.expect_download() as found:
        page.get_by_role("link", name="CSV").click()
    text = Path(found.value.path()).read_text(encoding="utf-8-sig")
    changed = text.replace(",eye,", ",low,", 1)
    assert changed != text
    page.locator("#list-file").set_input_files({"name": "mine.csv", "mimeType": "text/csv", "buffer": changed.encode()})
    expect(page.locator("#offer")).to_contain_text("1 cell, 0 rows")
    page.get_by_role("button", name="Make these changes").click()
    expect(page.locator("#shot-tools")).to_contain_text("import mine.csv")
    page.keyboard.press("z")
    expect(page.locator("#told")).to_contain_text("Taken back")


def test_a_comment_reaches_everybody_at_once(page: Page, context: BrowserContext, opened: Opened) -> None:
    panel = opened.desk.now().order[1]
    other = context.new_page()
    other.goto("/comments")
    page.goto(f"/panels/{panel}")
    page.locator("#who").fill("Ada")
    page.locator("#who").press("Escape")
    page.keyboard.press("x")
    page.keyboard.type("Could she look at the <door>?")
    page.keyboard.press("Enter")
    expect(page.locator("#remarks")).to_contain_text("Could she look at the <door>?")
    expect(page.locator("#comment")).to_have_value("")
    expect(other.locator("#all-remarks")).to_contain_text("Could she look at the <door>?")
    page.locator("#comment").press("Escape")
    page.locator("#remarks").get_by_role("button", name="Dealt with").click()
    expect(page.locator("#remarks-done")).to_contain_text("1 dealt with")
    other.locator("#links input[name=name]").fill("Client")
    other.get_by_role("button", name="Make a link").click()
    expect(other.locator("#links input[readonly]")).to_have_value(re.compile("token="))


def test_the_assistant_waits_for_a_yes(page: Page, opened: Opened) -> None:
    scene = opened.desk.now().board.scenes[1]
    page.goto("/ask")
    page.keyboard.press("/")
    page.keyboard.type(f"approve scene {scene.number}")
    page.keyboard.press("Enter")
    expect(page.locator(".proposal")).to_contain_text("approve")
    expect(page.locator("#say")).to_have_value("")
    page.get_by_role("button", name="Yes").click()
    expect(page.locator(".proposal")).to_have_count(0)
    expect(page.locator("#conversation")).to_contain_text("Approved:")
    assert all(panel.approval for panel in storyboard.open(opened.desk.folder).board.scenes[1].panels)


@pytest.mark.long
def test_a_board_made_step_by_step_is_answered(page: Page, opened: Opened) -> None:
    shelf = opened.desk.shelf
    shelf.change_options(shelf.header.options.model_copy(update={"review": True}))
    page.goto("/")
    page.get_by_role("link", name="Look and answer").click()
    expect(page.locator("h1")).to_have_text("The plan")
    page.keyboard.press("g")
    expect(page.locator("h1")).to_contain_text("Scene 1")
    page.locator(".choose input").first.check()
    page.locator("#again-note").fill("closer")
    last = opened.desk.work
    page.get_by_role("button", name="Draw again").click()
    wait_until(lambda: opened.desk.work is not None and opened.desk.work is not last and opened.desk.work.ended.is_set())
    expect(page.locator("#job")).to_contain_text("Redraw 1A-1")
    expect(page.locator(".choose img").first).to_have_attribute("src", re.compile(r"\.[2-9]$"))
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("h1")).to_contain_text("Scene 2")
    shelf.change_options(shelf.header.options.model_copy(update={"review": False}))
