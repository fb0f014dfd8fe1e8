"""Makes the pictures of the review page from a sample board, with the system's Chromium: python docs/make_review_pictures.py"""

from __future__ import annotations

import shutil
import tempfile
import threading
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from storyboard import api
from storyboard.review.serve import open_board, serve

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SIZE = (1400, 900)
SCENES = (("review", "panels/s2p4", "dark"), ("review-board", "", "light"))
"""File, page and colour scheme."""


def shoot(browser: Browser, address: str, name: str, scheme: str) -> None:
    """One page as a PNG of few colours."""
    page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address)
    page.wait_for_load_state("networkidle" if not page.locator("[data-live]").count() else "load")
    page.wait_for_timeout(800)
    file = PICTURES / f"{name}.png"
    page.screenshot(path=file)
    Image.open(file).convert("RGB").quantize(192).save(file, optimize=True)
    page.close()


def main() -> None:
    """Paints a sample, serves it, and takes its pictures."""
    found = next(path for name in BROWSERS if (path := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "the-last-ferry"
        api.make(ROOT / "samples" / "the-last-ferry.fountain", out=out)
        opened = open_board(out)
        threading.Thread(target=serve, args=(opened,), daemon=True).start()
        with sync_playwright() as drivers:
            browser = drivers.chromium.launch(executable_path=found, args=["--no-sandbox"])
            for name, page, scheme in SCENES:
                shoot(browser, opened.address + page, name, scheme)
            browser.close()


if __name__ == "__main__":
    main()
