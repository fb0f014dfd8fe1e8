"""What painters with a queue go by when they look for a request whose answer was lost: its words, whatever pictures go along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from storyboard.painters.request import Desk, build
from storyboard.painters.web.offers import table
from storyboard.painters.web.plain import Plain, plain
from storyboard.painters.web.queued import entries, fields, same_words
from storyboard.references.library import Entry
from storyboard.testing.boards import sample_board

BOARD = sample_board(panels=4, scenes=1, take=False)
OFFER = table("fal").models["fal-ai/gemini-3-pro-image-preview"]


def asked(folder: Path, panel: int, *, layout: bool, prompt: int = 40_000) -> Plain:
    """A panel of the sample board as it is sent, with the sketch of its layout or without."""
    Image.new("RGB", (64, 36), "white").save(folder / "layout.png")
    abilities = OFFER.abilities.model_copy(update={"prompt": prompt})
    entry = Entry(file="layout.png", sha256="") if layout else None
    scene = BOARD.scenes[0]
    request, _ = build(Desk(BOARD, folder, abilities, layout=entry), scene, scene.panels[panel])
    assert bool(request.references) == layout
    return plain(request, OFFER)


@pytest.mark.parametrize("prompt", [40_000, 900])
def test_the_same_panel_is_known_again_with_other_pictures_and_no_other_panel_is(prompt: int, tmp_path: Path) -> None:
    with_it, without, other = (
        asked(tmp_path, panel, layout=layout, prompt=prompt) for panel, layout in ((0, True), (0, False), (1, False))
    )
    assert with_it.text != without.text
    for said in (with_it.text, with_it.prompt, without.text):
        assert same_words(said, without)
        assert same_words(said, with_it)
        assert not same_words(said, other)


@pytest.mark.parametrize("said", [None, 7, "", [], {"prompt": "x"}])
def test_what_is_no_prompt_is_nobodys(said: object, tmp_path: Path) -> None:
    assert not same_words(said, asked(tmp_path, 0, layout=False))


def test_shapes_nobody_promised_are_empty() -> None:
    assert fields([1]) == {}
    assert entries({"a": 1}) == []
    assert fields({"a": [1]}) == {"a": [1]}
    assert entries([1, "a"]) == [1, "a"]
