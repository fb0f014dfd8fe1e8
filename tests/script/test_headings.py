from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.script import fountain
from storyboard.script.headings import is_heading, is_omitted, labelled, may_be_heading, numbered, parsed
from storyboard.script.scenes import screenplay

DATA = Path(__file__).parent / "data"


def lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


TABLE = [line.split("\t") for line in lines("headings.tsv") if "\t" in line]


def test_the_table_is_as_large_as_it_claims() -> None:
    assert len(TABLE) > 480
    assert len(lines("not_headings.txt")) > 90


def test_headings_of_the_world() -> None:
    read = {text: list(parsed(text)) if is_heading(text) else None for text, *_ in TABLE}
    assert read == {text: wanted for text, *wanted in TABLE}


@pytest.mark.parametrize("text", lines("not_headings.txt"))
def test_lines_that_only_look_like_headings(text: str) -> None:
    assert not is_heading(text)


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("THE KITCHEN", True),
        ("BACK ROOM - NIGHT", True),
        ("Kitchen - night", True),
        ("JACK'S HOUSE, LATER", True),
        ("BACK TO: INT. HOUSE", True),
        ("INT. KITCHEN - DAY", False),
        ("MONTAGE", False),
        ("LATER", True),
        ("SUPER: 1944", False),
        ("END OF ACT ONE", False),
        ("CUT TO:", False),
        ("HE RUNS.", False),
        ("BANG! BANG!", False),
        ("CRASH", False),
        ("He walks.", False),
        ("He waits - and waits", False),
        ("12", False),
        ("12 OMITTED", False),
        ("A" * 100, False),
    ],
)
def test_what_may_be_meant_as_a_heading(text: str, possible: bool) -> None:
    assert may_be_heading(text) is possible


@pytest.mark.parametrize(
    ("text", "setting", "location", "time", "qualifier"),
    [
        ("MONTAGE", "", "", "", "MONTAGE"),
        ("MONTAGE - TRAINING", "", "", "", "MONTAGE - TRAINING"),
        ("THE KITCHEN - NIGHT", "", "THE KITCHEN", "NIGHT", ""),
        ("BACK IN THE APARTMENT", "", "BACK IN THE APARTMENT", "", ""),
        ("ESTABLISHING SHOT - PENTAGON - DAY", "", "PENTAGON", "DAY", "ESTABLISHING SHOT"),
        ("SUNSET BOULEVARD", "", "SUNSET BOULEVARD", "", ""),
        ("", "", "", "", ""),
        ("..", "", "", "", ""),
    ],
)
def test_parts_of_forced_headings(text: str, setting: str, location: str, time: str, qualifier: str) -> None:
    assert parsed(text)[:4] == (setting, location, time, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "INT. " + "A - " * 480,
        "INT. " + "DAY/" * 480,
        "1" * 1999,
        "INT./" * 399,
        "(" * 1999,
        "INT. " + " " * 1900 + "X",
        "*" * 1999,
        "夜" * 1999,
        "A, " * 660,
        "INT. " + "NIGHT " * 330,
        "'" * 1999,
        "INT. " + "A.B." * 490,
        "INT" + "-" * 1990,
        "INT. X" + " -" * 990,
        "SCENE " * 330,
    ],
)
@pytest.mark.timeout(30)
def test_no_line_takes_long(text: str) -> None:
    for call in (is_heading, parsed, is_omitted, numbered, labelled, may_be_heading):
        call(text)


@settings(deadline=None, max_examples=120)
@given(st.text(max_size=80))
def test_any_line_can_be_asked_about(text: str) -> None:
    heading = parsed(text)
    assert heading.setting in {"", "INT", "EXT", "INT/EXT"}
    assert parsed(text) == heading
    assert isinstance(is_heading(text) or may_be_heading(text), bool)


@pytest.mark.parametrize(
    ("text", "setting", "location", "time", "qualifier"),
    [
        ("INT. KITCHEN - DAY", "INT", "KITCHEN", "DAY", ""),
        ("INT./EXT. CAR - NIGHT", "INT/EXT", "CAR", "NIGHT", ""),
        ("EXT/INT CAR NIGHT", "INT/EXT", "CAR", "NIGHT", ""),
        ("I./E. CIRCUS - MOMENTS LATER", "INT/EXT", "CIRCUS", "MOMENTS LATER", ""),
        ("INT.EXT. HOUSE - DUSK", "INT/EXT", "HOUSE", "DUSK", ""),
        ("INT/EXT. HOUSE - DAY - FLASHBACK (1944)", "INT/EXT", "HOUSE", "DAY", "FLASHBACK, 1944"),
        ("EXT. LIBRARY--DAY", "EXT", "LIBRARY", "DAY", ""),
        ("EXT. LIBRARY — NIGHT", "EXT", "LIBRARY", "NIGHT", ""),
        ("INT. HOME, THE NEXT MORNING", "INT", "HOME", "THE NEXT MORNING", ""),
        ("INT. PARIS, FRANCE - DAY/NIGHT", "INT", "PARIS, FRANCE", "DAY/NIGHT", ""),
        ("INT. DINER - KITCHEN - LATE AFTERNOON", "INT", "DINER - KITCHEN", "LATE AFTERNOON", ""),
        ("INT. DAY CARE CENTER - CONTINUOUS", "INT", "DAY CARE CENTER", "CONTINUOUS", ""),
        ("EXT. ST. MARY'S CHURCH - DAY (RAIN)", "EXT", "ST. MARY'S CHURCH", "DAY", "RAIN"),
        ("INT - BAR", "INT", "BAR", "", ""),
        ("EST. CITY - DAWN", "EXT", "CITY", "DAWN", "EST"),
        ("EXT. ROAD (1966) - NIGHT 2", "EXT", "ROAD", "NIGHT", "1966, NIGHT 2"),
        ("12A. INT. BAR - SAME", "INT", "BAR", "SAME", ""),
        ("SNIPER SCOPE POV", "", "SNIPER SCOPE POV", "", ""),
        ("INTÉRIEUR - CUISINE - NUIT", "INT", "CUISINE", "NIGHT", ""),
        ("EXTERIOR. PLAYA - DÍA", "EXT", "PLAYA", "DAY", ""),
        ("INNEN. KÜCHE - NACHT", "INT", "KÜCHE", "NIGHT", ""),
        ("ESTERNO. PIAZZA - GIORNO", "EXT", "PIAZZA", "DAY", ""),
        ("ИНТ. КУХНЯ – ДЕНЬ", "INT", "КУХНЯ", "DAY", ""),
        ("Scene 3: THE KITCHEN - NIGHT", "", "THE KITCHEN", "NIGHT", ""),
    ],
)
def test_parts(text: str, setting: str, location: str, time: str, qualifier: str) -> None:
    assert parsed(text)[:4] == (setting, location, time, qualifier)


@pytest.mark.parametrize(
    "text", ["INTO THE WOODS", "INTERIOR MONOLOGUE", "EXTREME CLOSE UP", "I SEE", "Est modus in rebus", "INT", "EXTRA! EXTRA!"]
)
def test_what_is_no_heading(text: str) -> None:
    assert not is_heading(text)


@pytest.mark.parametrize("text", ["OMITTED", "12-15 OMITTED", "SCENE 4 OMITTED", "7 (OMITTED)", "SCENES 3 THRU 5 OMITTED"])
def test_omitted(text: str) -> None:
    assert is_omitted(text)
    assert not is_omitted(f"{text} FROM THE GUEST LIST")


def test_numbers_in_front() -> None:
    assert numbered("3A INT. BAR") == ("3A", "INT. BAR")
    assert numbered("12 ANGRY MEN") == ("", "12 ANGRY MEN")
    assert labelled("SCENE 12A - The bar") == ("12A", "The bar")


@settings(deadline=None, max_examples=120)
@given(
    st.lists(
        st.sampled_from(
            [
                "BAR",
                "HOUSE",
                "-",
                "--",
                ",",
                ".",
                "(",
                ")",
                "DAY",
                "NIGHT",
                "LATER",
                "FLASHBACK",
                "1966",
                "THE",
                "NEXT",
                "SAME",
                "CAR",
                "/",
                "&",
                "JEAN-PIERRE'S",
                "CLUB",
                "TO",
                "10:30 PM",
                "MONDAY",
                "(1944)",
                "--",
                "MOMENTS",
                "TWO",
                "HOURS",
                ":",
            ]
        ),
        min_size=1,
        max_size=12,
    )
)
def test_no_word_is_thrown_away(tokens: list[str]) -> None:
    heading = parsed("INT. X " + " ".join(tokens))
    kept = " ".join((heading.location, heading.time_of_day, heading.qualifier)).upper()
    wanted = re.findall(r"[A-Z0-9']+", "X " + " ".join(tokens))
    assert sorted(re.findall(r"[A-Z0-9']+", kept)) == sorted(wanted)


@pytest.mark.parametrize("length", [600, 1200])
def test_a_very_long_slugline_is_a_heading(length: int) -> None:
    heading = f"INT. {('THE VERY LONG CORRIDOR ' * 60)[:length].strip()} - NIGHT"
    assert is_heading(heading)
    assert (parsed(heading).setting, parsed(heading).time_of_day) == ("INT", "NIGHT")
    (scene,) = screenplay(fountain.read(f"{heading}\n\nA door.\n"), "x.fountain").scenes
    assert scene.heading == heading


@pytest.mark.parametrize(
    ("text", "location", "qualifier"),
    [
        ("FLASHBACK: THE PIER", "THE PIER", "FLASHBACK"),
        ("FLASHBACK - THE PIER, NIGHT", "THE PIER", "FLASHBACK"),
        ("FLASHBACK - 1966", "", "FLASHBACK - 1966"),
        ("FLASHBACK", "", "FLASHBACK"),
        ("END OF FLASHBACK", "", "END OF FLASHBACK"),
        ("MONTAGE: TRAINING", "", "MONTAGE: TRAINING"),
    ],
)
def test_the_place_of_a_flashback_without_a_setting(text: str, location: str, qualifier: str) -> None:
    found = parsed(text)
    assert (found.location, found.qualifier) == (location, qualifier)


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("19 - 20 SCENES OMITTED", "19-20", "SCENES OMITTED"),
        ("22 (OMITTED)", "22", "(OMITTED)"),
        ("A20-B20 OMITTED", "A20-B20", "OMITTED"),
        ("OMITTED", "", "OMITTED"),
    ],
)
def test_numbers_before_omitted_scenes(text: str, number: str, rest: str) -> None:
    assert numbered(text) == (number, rest)
