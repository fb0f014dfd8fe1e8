"""What is under and behind inserts: every ground is one of its own, nights are dark, a tilted lens tilts all of it."""

from __future__ import annotations

import io
from functools import cache

import pytest
from PIL import Image, ImageStat

from storyboard.model.shots import Light, Time
from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch import insert_ghosts
from storyboard.painters.sketch.compose import compose, draw
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.handwork_finer import FINER
from storyboard.painters.sketch.handwork_opened import OPENED
from storyboard.painters.sketch.handwork_shut import SHUT
from storyboard.painters.sketch.insert_grounds import BEDS, from_above
from storyboard.painters.sketch.things_marks import Marks
from storyboard.shots import handwork, insert_words, laid

LEVEL = Camera(eye=(0.3, 1.1, 0.9), target=(0.0, 0.8, 0.0), lens=60)
ABOVE = Camera(eye=(0.0, 1.8, 0.1), target=(0.0, 0.8, 0.0), lens=60)
NIGHT = Light(time=Time.NIGHT)


def items(**more: object) -> list[object]:
    return composed(Stage.model_validate({"camera": ABOVE, **more}).model_dump_json())


@cache
def composed(stage: str) -> list[object]:
    return list(compose(Stage.model_validate_json(stage), style="graphic", width=344, height=192, seed="test").items)


def brightness(**more: object) -> float:
    stage = Stage.model_validate({"camera": LEVEL, **more})
    picture = Image.open(io.BytesIO(draw(stage, style="graphic", width=344, height=192, seed="test")))
    return ImageStat.Stat(picture.convert("L")).mean[0]


def test_every_ground_is_one_of_its_own() -> None:
    assert from_above(Stage(camera=ABOVE))
    assert not from_above(Stage(camera=LEVEL))
    assert {*laid.BEDS, laid.HOLD} <= set(BEDS)
    drawn = {bed: items(insert="letter", insert_on=bed) for bed in BEDS if bed != "floor"}
    assert all(one != two for a, one in drawn.items() for b, two in drawn.items() if a < b)


def test_outside_a_thing_lies_on_the_ground_of_the_place() -> None:
    sand = items(insert="letter", interior=False, ground="sand")
    assert sand == items(insert="letter", interior=False, ground="grass", insert_on="sand")
    assert sand != items(insert="letter", interior=False, ground="snow")
    assert sand != items(insert="letter", interior=False, ground="sand", camera=LEVEL)


@pytest.mark.parametrize("interior", [True, False])
def test_what_falls_falls_off_a_table_only_indoors(*, interior: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    tables: list[object] = []

    def fall(plane: Plane, _: Marks) -> None:
        tables.append(plane)

    monkeypatch.setitem(insert_ghosts.MOVED, "falls", fall)
    stage = Stage(insert="wrench", insert_hand="falls", interior=interior, ground="sand", camera=LEVEL)
    compose(stage, style="graphic", width=344, height=192, seed="test")
    assert len(tables) == interior


def test_nights_are_dark() -> None:
    for more in (
        {"insert": "letter", "insert_hand": "write"},
        {"insert": "cup", "insert_hand": "pour"},
        {"insert": "box", "camera": ABOVE},
        {"insert": "bottle"},
        {"insert": "clock"},
        {"insert": "vase", "insert_hand": "falls"},
        {"insert": "photo", "insert_on": "sand", "interior": False, "ground": "sand", "camera": ABOVE},
    ):
        assert brightness(**more, light=NIGHT) < 0.72 * brightness(**more), more


def test_a_tilted_lens_tilts_hands_things_and_ground() -> None:
    tilted = LEVEL.model_copy(update={"roll": 11.0})
    for more in ({"insert": "letter", "insert_hand": "write"}, {"insert": "vase"}, {"insert": "bottle"}, {"insert": "dog"}):
        assert items(**more, camera=LEVEL) != items(**more, camera=tilted), more


def test_finer_works_are_of_known_deeds_and_draw_hands() -> None:
    known = {*insert_words.BY_HAND, *handwork.hands()}
    assert {hand for hand, _ in (*FINER, *OPENED, *SHUT)} <= known
    for hand, kind in (*OPENED, *SHUT):
        assert len(items(insert=kind, insert_hand=hand)) > len(items()) + 40, (hand, kind)
    for hand, kind in FINER:
        assert len(items(insert=kind, insert_hand=hand)) > len(items(insert=kind)) + 10, (hand, kind)


def test_several_of_a_thing_lie_strewn() -> None:
    for kind in laid.SEVERAL:
        assert len(items(insert=f"many_{kind}")) > len(items(insert="like_lump")) + 6, kind


def test_what_spills_runs_out_of_its_vessel() -> None:
    assert items(insert="cup", insert_hand="spills", camera=LEVEL) != items(insert="milk", insert_hand="spills", camera=LEVEL)
