"""The picture shows whom the words are about, inserts keep to themselves, sides hold from scene to scene, work grows with length."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing
from storyboard.script import fountain
from storyboard.script.reading import read
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

Plan = Callable[..., Any]
SAMPLES = Path(__file__).resolve().parents[2] / "samples"

SINGLES = frozenset({Framing.SINGLE, Framing.REACTION})

KEY = """INT. OFFICE - NIGHT

EDIE (70, grey bun) counts coins. A board of hooks hangs behind her. On it, a brass KEY.

The door bangs open. JONAS (30, black coat) stands in it with a suitcase.

JONAS
Am I late?

EDIE
You were always late.

She takes down the key and holds it out across the counter.

JONAS
Why me?

Jonas takes the key, and his fist closes around it.
"""


def _calls(paragraphs: int) -> int:
    """How many functions are called, and generators resumed, to plan one scene of so many paragraphs."""
    people = ("Mia", "Tom", "Edie")
    told = (
        f"{people[n % 3]} walks to the door and takes the key. The rain falls. {people[n % 2]} looks at the lamp."
        for n in range(paragraphs)
    )
    script = screenplay(fountain.read("INT. HOUSE - DAY\n\nMIA\nYes.\n\nTOM\nNo.\n\nEDIE\nSo.\n\n" + "\n\n".join(told)), "long.fountain")
    breakdown = break_down(script)
    made = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal made
        made += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        plan_script(script, breakdown)
    finally:
        sys.setprofile(before)
    return made


def test_work_grows_with_the_length_of_a_scene() -> None:
    short, long = _calls(60), _calls(120)
    assert long <= 2.3 * short


@pytest.mark.parametrize("detail", ["key", "shots", "full"])
def test_a_picture_of_one_person_covers_no_deed_of_another_alone(detail: str) -> None:
    script = read(SAMPLES / "the-last-ferry.fountain")
    boards = plan_script(script, break_down(script), detail=detail)
    known = {element.id: element.text for element in script.elements}
    takes = [
        (panel, board.shot(panel.shot))
        for board in boards
        for panel in board.panels
        if any("fist closes around it" in known[c.element][c.start : c.end] for c in panel.covers)
    ]
    assert takes
    assert all(shot.framing not in SINGLES or shot.subjects == ("c2",) for _, shot in takes)


def test_who_gives_and_who_takes_are_in_the_picture(plan: Plan) -> None:
    done = plan(KEY)
    for words, name in (("holds it out", "EDIE"), ("fist closes", "JONAS")):
        _, shot = done.with_words(words)
        assert shot.framing is Framing.INSERT or done.who(name) in (*shot.subjects, shot.over)


def test_an_insert_does_not_swallow_the_next_event(plan: Plan) -> None:
    done = plan(KEY)
    panel, _ = done.with_words("brass KEY")
    assert "bangs open" not in done.text(panel)
    entrance, _ = done.with_words("The door bangs open")
    assert "JONAS" in done.text(entrance)


def test_an_insert_that_is_asked_for_keeps_its_paragraph(plan: Plan) -> None:
    done = plan(
        "INT. CAR - DAY\n\nMIA drives.\n\nINSERT - THE BAG: the strap has torn. The corner of a small black LEDGER shows.\n\nMia looks.\n"
    )
    panel, shot = done.with_words("strap has torn")
    assert shot.framing is Framing.INSERT
    assert "LEDGER shows" in done.text(panel)
    assert "Mia looks" not in done.text(panel)


def test_two_people_keep_their_sides_when_the_place_goes_on() -> None:
    script = read(SAMPLES / "the-keeper.pdf")
    boards = [board for board in plan_script(script, break_down(script)) if board.scene.number in ("2", "3", "5")]
    orders = {
        tuple(one.character for one in sorted(panel.blocking, key=lambda one: one.mark.x))
        for board in boards
        for panel in board.panels
        if len(panel.blocking) == 2
    }
    assert len(orders) == 1
