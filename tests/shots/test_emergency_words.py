"""Close pictures of emergencies, which a plan asks for by name, by two things, or by what a thing does."""

from __future__ import annotations

from typing import Any

import pytest

from storyboard.model.shots import Detail
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import close_kinds, emergency_words, small_events, vocabulary
from storyboard.shots.draft_inserts import InsertDraft, meant, meant_close, told_finer


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ({"of": "pipe", "hand": "bursts"}, "burst_pipe"),
        ({"of": "water", "at": "from pipe", "hand": "spills"}, "burst_pipe"),
        ({"of": "water", "at": "through hatch"}, "hatch_water"),
        ({"of": "hatch wheel", "hand": "turn"}, "hatch_wheel"),
        ({"of": "hand", "at": "under shoe"}, "trodden_hand"),
        ({"of": "boot", "at": "on fingers", "hand": "press"}, "trodden_hand"),
        ({"of": "chest", "hand": "press"}, "pumped_chest"),
        ({"of": "paddles", "at": "on chest", "hand": "press"}, "shocked_chest"),
        ({"of": "heart monitor"}, "heartbeat"),
        ({"of": "monitor", "words": "flat line"}, "flatline"),
        ({"of": "monitor", "words": "NO HEART"}, "screen"),
        ({"of": "flatline"}, "flatline"),
        ({"of": "ribs", "tool": "scalpel", "hand": "cut"}, "bare_chest"),
        ({"of": "chest", "hand": "open"}, "chest"),
        ({"of": "pipe", "hand": "hold"}, "pipe"),
        ({"of": "sparks", "at": "from console"}, "fuse_sparks"),
    ],
)
def test_a_plan_gets_the_picture_it_means(asked: dict[str, Any], kind: str) -> None:
    draft = meant(InsertDraft(**asked), ())
    found = told_finer(draft, vocabulary.seen_alone(draft.of))
    assert meant_close(Detail(kind=found, hand=draft.hand)).kind == kind


def test_hands_that_the_picture_has_are_not_there_twice() -> None:
    assert emergency_words.meant(Detail(kind="hatch_wheel", hand="turn", tool="hand")) == Detail(kind="hatch_wheel")
    assert emergency_words.meant(Detail(kind="bare_chest", hand="cut", tool="scalpel")).hand == "slit"


def test_every_one_is_drawn_and_told() -> None:
    assert emergency_words.TOLD.keys() <= CLOSEUPS.keys() & close_kinds.TOLD.keys()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("A pipe bursts.", "burst_pipe"),
        ("Water sprays from a pipe.", "burst_pipe"),
        ("Water pours through the hatch.", "hatch_water"),
        ("Ben fills his pipe.", ""),
        ("Water pours from the jug.", ""),
    ],
)
def test_what_a_sentence_tells_close(told: str, kind: str) -> None:
    event = small_events.of(told)
    assert (event.kind if event is not None else "") == kind


@pytest.mark.parametrize(("name", "kind"), [("moth", "butterfly"), ("wasp", "insect"), ("fly", "insect"), ("spider", "spider")])
def test_what_a_sentence_may_be_about_has_its_picture_in_a_plan_too(name: str, kind: str) -> None:
    assert vocabulary.seen_alone(name) == kind
