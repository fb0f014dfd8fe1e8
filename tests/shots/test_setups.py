"""What a panel without people shows, and when it is a thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown import animal_words
from storyboard.model.shots import Framing, Size
from storyboard.shots import grammar

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

TALK = "INT. KITCHEN - NIGHT\n\nMIA (30) and TOM (40) stand.\n\nMIA\nYou came back.\n\nTOM\nI said I would.\n\n"


@pytest.mark.parametrize("detail", [pytest.param("key", marks=pytest.mark.long), "shots", "full"])
def test_nobody_vanishes_from_a_room_where_something_happens(script_file: Any, detail: str) -> None:
    for board in script_file.scenes(detail):
        for panel in board.panels:
            shot = panel.seen(board.shot(panel.shot))
            if shot.framing is Framing.EMPTY:
                alone = panel.detail is not None and panel.detail.kind in animal_words.KINDS
                assert shot.size in (Size.EWS, Size.WS) or (alone and shot.size is Size.FS)
                outside = shot.why.startswith(("the ", "words on", "nobody of the cast"))
                assert not panel.blocking or outside, (board.number, shot.why)


def test_what_happens_by_itself_in_a_room_is_seen_close_while_everybody_stays(plan: Plan) -> None:
    done = plan(TALK + "A clock strikes. The door bangs open.\n")
    for words, kind in (("A clock strikes", "clock"), ("The door bangs", "open_door")):
        panel, shot = done.with_words(words)
        assert shot.framing is Framing.INSERT
        assert panel.detail is not None
        assert panel.detail.kind == kind
        assert panel.blocking


def test_a_close_shot_of_a_thing_is_an_insert_however_near_the_last_one(plan: Plan) -> None:
    done = plan(TALK + "CLOSE ON A KEY in the lock.\n\nTOM\nNo.\n\nCLOSE ON A KNIFE on the table.\n")
    for words, name in (("KEY", "KEY"), ("KNIFE", "KNIFE")):
        _, shot = done.with_words(f"CLOSE ON A {words}")
        assert shot.framing is Framing.INSERT
        assert [done.breakdown.prop(i).name for i in shot.subjects] == [name]


def test_close_on_the_hands_is_on_what_they_hold(plan: Plan) -> None:
    done = plan("INT. BAKERY - DAY\n\nLENA (50) waits.\n\nClose on her hands. They fold the dough, turn it.\n\nLENA\nHm.\n")
    _, shot = done.with_words("Close on her hands")
    assert shot.framing is Framing.INSERT
    assert done.breakdown.prop(shot.subjects[0]).name == "DOUGH"


def test_close_on_somebody_stays_a_close_up(plan: Plan) -> None:
    _, shot = plan(TALK + "CLOSE ON TOM.\n").with_words("CLOSE ON TOM")
    assert (shot.framing, shot.size) == (Framing.SINGLE, Size.CU)


def test_a_packshot_is_the_product_on_a_table(plan: Plan) -> None:
    done = plan("EXT. STREET - DAY\n\nMIA (30) takes a loaf.\n\nEXT. PACKSHOT - DAY\n\nA loaf on a board.\n\nSUPER: Halden Bakery.\n")
    loaf = next(prop.id for prop in done.breakdown.props if prop.name == "LOAF")
    shots = [shot for _, shot in done.seen("2")]
    assert [(shot.framing, shot.size, shot.subjects) for shot in shots] == [(Framing.INSERT, Size.INSERT, (loaf,))] * len(shots)
    assert grammar.check(done.scenes, done.breakdown) == ()
