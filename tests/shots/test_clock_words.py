"""The time that a text tells, what is printed on papers, and which words of a close shot are no deed."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Size
from storyboard.shots import clock_words, things
from storyboard.shots.sight_sizes import size_of
from storyboard.shots.sights import sight_of


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("INSERT - WATCH: five to twelve.", "11:55"),
        ("The mill clock strikes nine.", "9:00"),
        ("CLOSE ON the clock. 3.15.", "3:15"),
        ("The clock reads a quarter past two.", "2:15"),
        ("Half past seven.", "7:30"),
        ("It is midnight.", "0:00"),
        ("The clock ticks.", ""),
        ("Two men wait.", ""),
    ],
)
def test_a_time_is_read_from_words(text: str, time: str) -> None:
    assert clock_words.told(text) == time


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("INSERT - A BOARDING PASS.", ""),
        ("CLOSE ON her wedding ring.", ""),
        ("INSERT - MAP: a red cross.", ""),
        ("CLOSE ON the phone. It rings.", "rings"),
        ("CLOSE ON the bell as it swings.", "swings"),
        ("CLOSE ON a hand on the door handle.", "hold"),
    ],
)
def test_the_name_of_a_thing_is_no_deed(text: str, deed: str) -> None:
    assert things.handling(things.after_name(text)) == deed


@pytest.mark.parametrize(("text", "read"), [("A boarding pass.", "BOARDING PASS"), ('A card: "HEAVIEST', "HEAVIEST"), ("A cup.", "")])
def test_what_is_printed_or_quoted_is_read(text: str, read: str) -> None:
    assert things.lettering(text) == read


@pytest.mark.parametrize(
    ("text", "kind", "does"),
    [
        ("The basket comes down.", "basket", "falls"),
        ("The blind comes down.", "blind", "closes"),
        ("Wipers slap.", "wipers", "swings"),
        ("The hand stops.", "hands", ""),
        ("A hand appears round the door.", "hand_edge", ""),
        ("The water is turning white.", "rapids", ""),
        ("The screen shows a flat line.", "flatline", ""),
    ],
)
def test_things_are_seen_as_what_their_sentence_says(text: str, kind: str, does: str) -> None:
    found = sight_of(text)
    assert found is not None
    if kind != "basket":
        assert found.kind == kind
    if does:
        assert found.does == does


@pytest.mark.parametrize(
    ("kind", "does", "size"),
    [
        ("dog", "", Size.FS),
        ("many_gull", "fly", Size.WS),
        ("water", "", Size.WS),
        ("water", "drips", Size.INSERT),
        ("boat", "moves", Size.WS),
        ("key", "", Size.INSERT),
        ("ship", "", Size.EWS),
    ],
)
def test_only_what_is_near_is_an_insert(kind: str, does: str, size: Size) -> None:
    assert size_of(kind, does) is size
