"""A vessel is filled under the spout, and paper is crumpled, thrown away, bent at a corner."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch import insert_pairs
from storyboard.painters.sketch.compose import draw
from storyboard.shots import handwork, vocabulary

CAMERA = Camera(eye=(0.0, 1.2, 1.2), target=(0.0, 1.0, 0.0), lens=50)


def stage(**more: object) -> Stage:
    return Stage.model_validate({"camera": CAMERA, **more})


def picture(**more: object) -> Image.Image:
    return Image.open(io.BytesIO(draw(stage(**more), style="graphic", width=172, height=96, seed="one"))).convert("L")


def differ(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("kind", ["kettle", "glass", "bucket", "watering_can", "cup"])
def test_what_is_filled_stands_under_a_tap_whether_the_words_name_it_or_not(kind: str) -> None:
    told, plain = (picture(insert=kind, insert_hand="fill", insert_on=on) for on in ("under faucet", ""))
    assert insert_pairs.drawable(stage(insert=kind, insert_hand="fill"))
    assert not differ(told, plain)
    assert differ(told, picture(insert=kind, insert_on="under faucet"))
    assert differ(told, picture(insert=kind, insert_on="beside faucet"))


@pytest.mark.parametrize("kind", ["paper", "letter", "paper_ball"])
def test_what_is_thrown_into_a_bin_is_seen_on_its_way(kind: str) -> None:
    thrown = picture(insert=kind, insert_hand="throw", insert_on="in trash_can")
    assert differ(thrown, picture(insert=kind, insert_on="in trash_can"))
    assert differ(thrown, picture(insert=kind, insert_hand="throw"))


@pytest.mark.parametrize(
    ("text", "hand", "kind"),
    [
        ("Ben crumples the paper in his fist.", "crumple", "paper"),
        ("She balls up the letter.", "crumple", "paper"),
        ("Anna fills the kettle at the tap.", "fill", "kettle"),
    ],
)
def test_plain_sentences_tell_it(text: str, hand: str, kind: str) -> None:
    work = handwork.of_text(text)
    assert work
    assert (work.hand, work.kind) == (hand, kind)


@pytest.mark.parametrize(
    "text", ["The car crumples.", "Ben fills the kettle with coins.", "Anna fills the doorway.", "She crumples to the floor."]
)
def test_nothing_else_is_crumpled_or_filled(text: str) -> None:
    work = handwork.of_text(text)
    assert work is None or work.hand not in ("crumple", "fill")


@pytest.mark.parametrize(
    ("name", "kind"), [("crumpled paper", "paper_ball"), ("a ball of paper", "paper_ball"), ("the corner of the page", "paper_corner")]
)
def test_crumpled_paper_has_its_names(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind
