"""Two things in one close picture, and what photographs show."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch import insert_pair_hands, insert_pairs, insert_photos
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.compose import draw
from storyboard.shots import pictured, two_things

LEVEL = Camera(eye=(0.3, 1.1, 0.9), target=(0.0, 0.8, 0.0), lens=60)


def stage(**more: object) -> Stage:
    return Stage.model_validate({"camera": LEVEL, **more})


def picture(**more: object) -> Image.Image:
    return Image.open(io.BytesIO(draw(stage(**more), style="graphic", width=172, height=96, seed="test"))).convert("L")


def test_each_place_is_a_picture_of_its_own() -> None:
    shown = {where: picture(insert="cup", insert_on=f"{where} {'hook' if where == 'from' else 'box'}") for where in two_things.WHERE}
    alone = picture(insert="cup")
    odd = [where for where, one in shown.items() if ImageChops.difference(one, alone).getbbox() is None]
    same = [(a, b) for a, one in shown.items() for b, two in shown.items() if a < b and ImageChops.difference(one, two).getbbox() is None]
    assert (odd, same) == ([], [])


def test_two_things_are_drawn_where_both_have_a_drawing() -> None:
    known = (
        ("pipe", "drips", "over cup"), ("brick_wall", "drips", "over bucket"), ("bird", "", "in cage"), ("letter", "", "under door"),
        ("suitcase", "", "beside glass"), ("photo_of_child+pony", "", "in suitcase"), ("phone", "rings", "on bed"), ("cat", "", "on piano"),
        ("envelope", "put", "in pocket"),
        ("envelope", "take", "in coat_lining"),
    )  # fmt: skip
    unknown = (("cup", "", "in sky"), ("cup", "", "sand"), ("cup", "", ""), ("cup", "pour", "beside glass"), ("moon", "", "in box"))
    odd = [row for row in known if not insert_pairs.drawable(stage(insert=row[0], insert_hand=row[1], insert_on=row[2]))]
    odd += [row for row in unknown if insert_pairs.drawable(stage(insert=row[0], insert_hand=row[1], insert_on=row[2]))]
    assert odd == []


def test_all_that_a_photograph_is_told_to_show_is_drawn() -> None:
    assert all(insert_photos.marks_of(pictured.PICTURED + kind) for kind in pictured.SHOWN)
    ridden, apart = (insert_photos.marks_of(f"{pictured.PICTURED}child+{other}") for other in ("pony", "dog"))
    assert ridden
    assert apart
    assert ridden != apart
    assert insert_photos.marks_of("photo") is None


def test_what_strangers_found_missing_has_a_close_picture() -> None:
    wanted = (
        "ice_floe periscope periscope_out far_light wipers turn_signal searchlight mirror_ball gutter steaming_radiator aerial_bomb"
        " rope_post rope_wrist open_case kitchen_timer croquembouche submarine rung broken_rung broken_branch cracked_ice"
    )
    assert set(wanted.split()) <= set(CLOSEUPS)


@pytest.mark.parametrize("hand", sorted(insert_pairs.BY_HAND))
@pytest.mark.parametrize("on", ["in box", "under pillow", "under door", "on book", "beside glass", "behind vase", "from hook"])
def test_a_hand_is_at_the_first_of_two_things(hand: str, on: str) -> None:
    assert insert_pairs.drawable(stage(insert="gun", insert_hand=hand, insert_on=on))
    worked, alone = picture(insert="gun", insert_hand=hand, insert_on=on), picture(insert="gun", insert_on=on)
    assert ImageChops.difference(worked, alone).getbbox() is not None


def test_what_hides_a_thing_and_what_brings_it_out_are_told_apart() -> None:
    put, take = (picture(insert="gun", insert_hand=hand, insert_on="under pillow") for hand in ("put", "take"))
    assert ImageChops.difference(put, take).getbbox() is not None


def test_a_hand_with_something_else_in_it_is_at_its_own_work() -> None:
    assert not insert_pairs.drawable(stage(insert="pillow", insert_hand="take", insert_tool="gun", insert_on="under pillow"))


def test_every_hand_at_two_things_has_its_touch() -> None:
    assert set(insert_pair_hands.TOUCHES) == set(insert_pair_hands.UNDER) == insert_pairs.BY_HAND
