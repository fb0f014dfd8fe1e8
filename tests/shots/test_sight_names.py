"""What strips and briefs call the kinds of sights that are drawn."""

from __future__ import annotations

from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import mirrored
from storyboard.shots.sight_names import NAMES, spoken
from storyboard.shots.sight_words import SAILING

WHOLE = {"bare_tree", "dark_lantern", "object", "small_plane", "tuk_tuk", "torn_sail"} | SAILING | mirrored.KINDS
"""Kinds with a name that are no close-up of their own: pieces of a set, what is only an object, and mirrors with somebody in them."""


def test_a_kind_has_the_name_people_give_it() -> None:
    said = {"open_door": "door", "many_sheep": "sheep", "many_gull": "gulls", "eyes_face": "eyes", "car_horn": "car horn", "like_lump": ""}
    assert {kind: spoken(kind) for kind in said} == said


def test_no_name_is_of_how_it_is_drawn_and_none_is_of_nothing() -> None:
    assert [kind for kind in CLOSEUPS if "_" in spoken(kind)] == []
    assert set(NAMES) - set(CLOSEUPS) == WHOLE
