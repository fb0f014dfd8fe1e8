"""Every page in a real browser, light and dark, on a desk, a tablet and a telephone: readable by everybody, and nothing sticks out."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from storyboard.review.nav import PLACES
from storyboard.review.serve import Opened

PAGES = {place.name.lower(): place.path for place in PLACES} | {"panel": "/panels/s1p1", "step": "/step", "sorry": "/panels/nobody"}

SIZES = {"tablet": (1024, 768), "telephone": (390, 844)}

GRAVE = """() => axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations
  .filter(({ impact }) => ["serious", "critical"].includes(impact))
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)))"""
"""What axe finds serious or worse on the page."""

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

WIDER = """() => document.documentElement.scrollWidth - innerWidth"""

Enter = Callable[..., BrowserContext]
Photograph = Callable[[Page, str], None]


def test_axe_finds_nothing_grave_in_light_or_dark(page: Page, photograph: Photograph) -> None:
    axe = (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")
    for name, path in PAGES.items():
        page.goto(path)
        page.evaluate(axe)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate(GRAVE) == [], (name, scheme)
            photograph(page, f"{name}-{scheme}")


def test_dark_is_dark(page: Page) -> None:
    ground = (
        "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, one) => sum + Number(one), 0)"
    )
    page.emulate_media(color_scheme="dark")
    page.goto("/")
    dark = page.evaluate(ground)
    page.emulate_media(color_scheme="light")
    assert dark < 200
    assert page.evaluate(ground) > 550


@pytest.mark.parametrize("size", [pytest.param("tablet", marks=pytest.mark.long), "telephone"])
def test_on_a_small_screen_nothing_sticks_out_and_fingers_do(enter: Enter, opened: Opened, size: str, photograph: Photograph) -> None:
    width, height = SIZES[size]
    page = enter(opened.door.edit, viewport={"width": width, "height": height}, has_touch=True).new_page()
    for name, path in PAGES.items():
        page.goto(path)
        assert page.evaluate(WIDER) <= 0, name
        photograph(page, f"{name}-{size}")
    page.goto("/")
    page.locator(".tile").first.tap()
    expect(page.locator("#picture")).to_be_visible()
    page.get_by_role("link", name="Next panel").tap()
    expect(page.locator(".bench")).to_have_attribute("data-panel", "s1p2")
    page.get_by_role("button", name="Hold").tap()
    expect(page.locator("#told")).to_contain_text("is on hold")
    page.get_by_role("button", name="On hold").tap()
    expect(page.locator("#told")).to_contain_text("taken up again")
