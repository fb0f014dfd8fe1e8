"""Where the thing of a close picture is to a second one, by a sentence and by a plan; what a photograph shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Detail
from storyboard.shots import pictured, two_things, vocabulary
from storyboard.shots.draft import PanelDraft
from storyboard.shots.draft_inserts import InsertDraft, at_pocket
from storyboard.shots.plain_things import told as plain
from storyboard.shots.sights import sight_of

SENTENCES = {
    "A pipe drips into a mug.": ("pipe", "over cup"),
    "A mug stands on the chart.": ("cup", "on map"),
    "A briefcase lies on the table beside a glass.": ("suitcase", "beside glass"),
    "A ring lies in a velvet box.": ("ring", "in box"),
    "In the suitcase lies a photograph.": ("photo_frame", "in suitcase"),
    "A letter slides under the door.": ("letter", "under door"),
    "A coat hangs on a hook.": ("coat", "from hook"),
    "Water drips from the ceiling into a bucket.": ("drip", "over bucket"),
    "A photograph of a boy on a pony lies in the suitcase.": ("photo_of_child+pony", "in suitcase"),
    "A photo of two men shaking hands.": ("photo_of_handshake", ""),
    "A photograph lies in the pocket of his coat.": ("photo_frame", "in pocket"),
    "The knife lies on the floor.": ("knife", ""),
    "The phone buzzes on the table.": ("phone", ""),
    "The boat floats on the water.": ("boat", ""),
    "Water runs along the gutter.": ("gutter", ""),
    "A light blinks far out at sea.": ("far_light", ""),
    "Far out on the dark water a small light blinks.": ("far_light", ""),
    "Slabs of ice knock together.": ("ice_floe", ""),
    "A tunnel looms ahead.": ("tunnel", ""),
    "The tunnel ends in daylight.": ("tunnel_within", ""),
    "The licence plate gleams.": ("number_plate", ""),
    "A periscope breaks the surface.": ("periscope_out", ""),
    "The lid of the briefcase springs open.": ("suitcase", ""),
    "The radiator of the car steams.": ("steaming_radiator", ""),
    "The rope bites into her wrists.": ("rope_wrist", ""),
}


def test_a_sentence_says_where_a_thing_is() -> None:
    found = {text: ((seen.kind, seen.at) if (seen := sight_of(text)) is not None else None) for text in SENTENCES}
    assert found == SENTENCES


def test_a_plan_says_where_a_thing_is() -> None:
    said = {
        "in a suitcase": "in suitcase", "onto the chart": "on map", "next to a glass": "beside glass", "suitcase": "in suitcase",
        "in his breast pocket": "in pocket", "inside the coat": "in coat_lining", "in his inside pocket": "in coat_lining",
        "on the coat": "on coat", "in a box": "in box", "sand": "sand", "on the floor": "boards", "in the sky": "", "": "",
    }  # fmt: skip
    assert {words: two_things.read(words, vocabulary.close) for words in said} == said
    assert two_things.spoken("from hook") == "hanging from a hook"
    assert two_things.spoken("sand") == ""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (Detail(kind="coat", tool="letter", hand="insert"), Detail(kind="letter", hand="put", at="in coat_lining")),
        (Detail(kind="letter", hand="slide", at="in pocket"), Detail(kind="letter", hand="put", at="in pocket")),
        (Detail(kind="letter", hand="pull", at="in pocket"), Detail(kind="letter", hand="take", at="in pocket")),
        (Detail(kind="coat", tool="brush", hand="rub"), Detail(kind="coat", tool="brush", hand="rub")),
        (Detail(kind="lock", tool="key", hand="insert"), Detail(kind="lock", tool="key", hand="insert")),
    ],
)
def test_what_goes_into_clothes_is_half_in_a_pocket(said: Detail, meant: Detail) -> None:
    assert two_things.into_clothes(said) == meant


def test_hands_of_a_plan_at_a_pocket_are_at_the_thing() -> None:
    seen = at_pocket(InsertDraft(of="hands", hand="put", tool="letter", at="inside the coat"))
    assert (seen.of, seen.tool) == ("letter", "")
    assert at_pocket(InsertDraft(of="hands", hand="put", tool="letter", at="in a box")).of == "hands"


def test_a_photograph_is_of_what_its_words_say() -> None:
    said = {
        "a photograph of a boy on a pony": "child+pony", "a photo of her parents": "couple", "a framed picture of the old house": "house",
        "a photograph of a woman with a dog": "woman+dog", "a snapshot of soldiers shaking hands": "handshake",
        "photograph: a woman and a child": "woman+child",
    }  # fmt: skip
    assert {words: pictured.of(words)[0].removeprefix(pictured.PICTURED) for words in said} == said
    assert pictured.of("a photograph of nothing at all") == ("", 0)
    assert pictured.of("her father stands there")[0] == ""


def test_plain_shapes_are_told_once() -> None:
    panel = PanelDraft.model_validate(
        {"shot": "A", "insert": {"of": "lump of sugar"}, "people": [{"who": "x", "thing": "lump of sugar", "other": "hat"}]}
    )
    assert plain([panel, panel]) == ("lump of sugar is drawn as a plain lump with its name.",)


@pytest.mark.parametrize(
    ("told", "hand", "at"),
    [
        ("Ben takes a letter from inside his coat and unfolds it.", "take", "in coat_lining"),
        ("Ben slips the letter into his coat.", "put", "in coat_lining"),
        ("Ben takes a letter from the drawer.", "take", ""),
    ],
)
def test_what_comes_out_of_a_coat_is_seen_in_its_lining(plan: Callable[..., Any], told: str, hand: str, at: str) -> None:
    panels = plan(f"INT. OFFICE - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{told}\n", "full").seen()
    found = [one.detail for one, _ in panels if one.detail is not None]
    assert [(one.hand, one.at) for one in found if one.at == "in coat_lining"] == ([(hand, at)] if at else [])
