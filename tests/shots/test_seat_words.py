"""What people do on the seats of a vehicle is told by words, and only there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.shots import seat_words
from storyboard.shots.seat_words import BEHIND, BETWEEN, BUCKLED, GLOVEBOX, IGNITION, KISSED, MIRROR, PANE, STRUCK, WINDOW, done

TOLD = {
    "looks in the rear-view mirror": MIRROR,
    "bangs his fist on the steering wheel": STRUCK,
    "honks": STRUCK,
    "reaches behind the seat for the bag": BEHIND,
    "turns to the back seat": BEHIND,
    "leans out of the window": WINDOW,
    "fastens his seat belt": BUCKLED,
    "buckles up": BUCKLED,
    "rummages in the glove compartment": GLOVEBOX,
    "turns off the engine": IGNITION,
    "turns the key in the lock": "",
    "rests her head against the window": PANE,
    "pulls the belt across his chest": BUCKLED,
    "straps a seat belt around a fire extinguisher": "",
    "leans forward between the seats": BETWEEN,
    "looks at the side mirror": "",
    "looks into the hand mirror": "",
    "pulls a pistol from his belt": "",
    "clicks off his seat belt": "",
    "leans her forehead on the steering wheel": "",
    "stares at the glove compartment": "",
    "tries to hide the key": "",
    "stretches out in the back": "",
    "looks out of the window": "",
    "turns back": "",
    "hits the brakes": "",
}


def test_the_words_of_deeds_on_seats() -> None:
    assert {words: done(words) for words in TOLD} == TOLD
    assert set(seat_words.TOLD) == {*seat_words.WORDS, KISSED}


def _last(plan: Callable[..., Any], place: str, words: str) -> set[str]:
    script = f"{place}. TOM (40) is beside her.\n\nTOM\nHello.\n\n{words}\n"
    return {item.at for item in list(plan(script).seen())[-1][0].blocking}


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("TOM kisses MIA.", KISSED),
        ("MIA slams her fist on the wheel.", STRUCK),
        ("TOM leans out of the window.", WINDOW),
        ("TOM reaches behind the seat.", BEHIND),
        ("TOM fastens his seat belt.", BUCKLED),
    ],
)
def test_they_are_done_in_a_car_and_nowhere_else(plan: Callable[..., Any], words: str, at: str) -> None:
    assert at in _last(plan, "INT. CAR - DAY\n\nMIA (30) sits behind the wheel", words)
    assert at not in _last(plan, "INT. KITCHEN - DAY\n\nMIA (30) sits at the table", words)
