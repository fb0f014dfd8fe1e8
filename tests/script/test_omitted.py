from __future__ import annotations

import pytest

from storyboard.script import fountain, omitted
from storyboard.script.headings import numbered
from storyboard.script.scenes import screenplay


@pytest.mark.parametrize(
    ("text", "printed", "kept"),
    [
        ("OMITTED", "", ()),
        ("Omitted", "", ()),
        ("4 OMITTED", "4", ("4",)),
        ("7 (OMITTED)", "7", ("7",)),
        ("A12 OMIT", "A12", ("A12",)),
        ("12A OMITTED", "12A", ("12A",)),
        ("12-15 OMITTED", "12-15", ("12", "13", "14", "15")),
        ("12 - 15 OMITTED", "12-15", ("12", "13", "14", "15")),
        ("12–15. OMITTED", "12-15", ("12", "13", "14", "15")),
        ("OMITTED 12 thru 15", "12-15", ("12", "13", "14", "15")),
        ("SCENES 3 THROUGH 5 OMITTED", "3-5", ("3", "4", "5")),
        ("SCENE 4 OMITTED", "4", ("4",)),
        ("SCENES 4, 7 AND 9 OMITTED", "4, 7, 9", ("4", "7", "9")),
        ("12A-12C OMITTED", "12A-12C", ("12A", "12C")),
        ("SZENEN 3 BIS 5 ENTFÄLLT", "3-5", ("3", "4", "5")),
        ("SCÈNE 4 SUPPRIMÉE", "4", ("4",)),
    ],
)
def test_numbers_of_omitted_scenes(text: str, printed: str, kept: tuple[str, ...]) -> None:
    assert omitted.is_omitted(text)
    assert (omitted.spoken(text), omitted.kept(text)) == (printed, kept)


@pytest.mark.parametrize(
    "text",
    [
        "OMITTED FROM THE GUEST LIST",
        "HE OMITTED IT",
        "THE OMITTED",
        "12",
        "OMITTED!",
        "",
        "OMITTED OMITTED",
        "1 2 3 OMITTED X",
        "OMITTEDLY",
    ],
)
def test_what_is_no_omitted_scene(text: str) -> None:
    assert not omitted.is_omitted(text)
    assert omitted.spoken(text) == ""


def test_a_long_range_is_not_counted_out_for_ever() -> None:
    assert len(omitted.kept("1-9999 OMITTED")) == omitted.MOST + 2


def test_the_number_in_front_is_taken_off() -> None:
    assert numbered("12 - 15 OMITTED") == ("12-15", "OMITTED")
    assert numbered("7 (OMITTED)")[0] == "7"
    assert numbered("OMITTED 12 THRU 15") == ("", "OMITTED 12 THRU 15")
    assert numbered("12 OMITTED 12") == ("12", "OMITTED 12")


@pytest.mark.parametrize("line", ["OMITTED 12 thru 15", "Scenes 12 thru 15 OMITTED"])
def test_some_words_may_be_small(line: str) -> None:
    found = screenplay(fountain.read(f"INT. A - DAY\n\nx\n\n{line}\n\nINT. B - DAY\n\nx\n"), "x.fountain").scenes
    assert [(scene.number, scene.omitted) for scene in found] == [("A12", False), ("12-15", True), ("15A", False)]


def test_omitted_scenes_keep_all_their_numbers() -> None:
    text = "INT. A\n\nx\n\nINT. B #1#\n\nx\n\n2-4 OMITTED\n\nINT. C\n\nx\n\nOMITTED 6 THRU 7\n\nINT. D #8#\n\nx\n"
    found = screenplay(fountain.read(text), "x.fountain").scenes
    assert [(scene.number, scene.automatic_number, scene.omitted) for scene in found] == [
        ("A1", True, False),
        ("1", False, False),
        ("2-4", False, True),
        ("4A", True, False),
        ("6-7", False, True),
        ("8", False, False),
    ]
    assert [scene.page_eighths for scene in found if scene.omitted] == [0, 0]
    assert [scene.location for scene in found if scene.omitted] == ["", ""]
