"""The gallery shows what its command draws: its text, the list of its pictures, and one of them drawn anew."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Pose
from storyboard.painters.registry import styles
from storyboard.publish.pdf.layout import names as layouts
from storyboard.staging.animals import SPECIES

ROOT = Path(__file__).resolve().parent.parent
PAGE, PICTURES = ROOT / "docs" / "gallery.md", ROOT / "docs" / "gallery"
NOTHING: dict[str, object] = {}
MOST = 3_000_000
"""Bytes of all pictures."""


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "docs" / "make_gallery.py"))


def names(made: dict[str, Any]) -> list[str]:
    return [entry.name for section in made["sections"]() for entry in section.entries]


def test_the_page_is_what_the_command_writes(made: dict[str, Any]) -> None:
    assert PAGE.read_text(encoding="utf-8") == made["page"](), "run: python docs/make_gallery.py"


def test_every_picture_is_there_and_none_besides(made: dict[str, Any]) -> None:
    shown = re.findall(r"\(gallery/([^)]+)\.jpg\)", PAGE.read_text(encoding="utf-8"))
    assert shown == names(made)
    assert {file.stem for file in PICTURES.iterdir()} == set(shown)
    assert len(set(shown)) == len(shown)


def test_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in PICTURES.iterdir()) < MOST
    for file in PICTURES.iterdir():
        with Image.open(file) as image:
            assert max(image.size) <= 900


def test_it_shows_all_there_is(made: dict[str, Any]) -> None:
    found = set(names(made))
    assert {f"pose-{pose.value.replace('_', '-')}" for pose in Pose} <= found
    assert {f"animal-{kind}" for kind in SPECIES} <= found
    assert {f"layout-{layout}" for layout in layouts()} <= found
    assert {f"style-{style}-close" for style in styles()} <= found
    assert sum(name.startswith("place-") for name in found) >= len(PlaceKind) - 1


def test_a_picture_is_as_it_is_drawn_now(made: dict[str, Any]) -> None:
    (entry,) = [entry for section in made["sections"]() for entry in section.entries if entry.name == "light-night"]
    drawn = entry.make()
    with Image.open(PICTURES / "light-night.jpg") as kept:
        soft = [image.convert("L").filter(ImageFilter.GaussianBlur(1)) for image in (drawn, kept)]
    assert soft[0].size == soft[1].size
    assert ImageStat.Stat(ImageChops.difference(*soft)).mean[0] < 6, "run: python docs/make_gallery.py"


def test_without_the_packages_for_it_one_sentence_says_what_to_install(made: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(made["main"].__globals__, "find_spec", NOTHING.get)
    with pytest.raises(SystemExit, match='extra "dev"'):
        made["main"]("light-night")
