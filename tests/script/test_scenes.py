from __future__ import annotations

import pytest

from storyboard.model.screenplay import Kind, Scene
from storyboard.script import fountain
from storyboard.script.found import Found, Script
from storyboard.script.scenes import PAGE_LINES, printed_lines, screenplay, speaker


def scenes(text: str) -> tuple[Scene, ...]:
    return screenplay(fountain.read(text), "x.fountain").scenes


def test_numbers_are_counted_where_there_are_none() -> None:
    found = scenes("INT. A\n\nx\n\nINT. B\n\ny\n")
    assert [(scene.id, scene.number, scene.automatic_number) for scene in found] == [("s1", "1", True), ("s2", "2", True)]


def test_numbers_fit_between_printed_ones() -> None:
    found = scenes("INT. A\n\nINT. B #7#\n\nINT. C\n\nINT. D #7A#\n\nINT. E\n\nINT. F #8#\n\nx")
    assert [scene.number for scene in found] == ["A7", "7", "7B", "7A", "7AA", "8"]
    assert [scene.automatic_number for scene in found] == [True, False, True, False, True, False]


def test_a_number_used_twice_is_said() -> None:
    script = screenplay(fountain.read("INT. A #1#\n\nINT. B #1#\n\nx"), "x")
    assert any("number 1" in notice for notice in script.notices)


def test_omitted_scenes_keep_their_number() -> None:
    found = scenes("INT. A #3#\n\nx\n\n4 OMITTED\n\nINT. B #5#\n\ny\n")
    assert [(scene.number, scene.omitted) for scene in found] == [("3", False), ("4", True), ("5", False)]


@pytest.mark.parametrize(
    ("cue", "name"),
    [
        ("MOM", "MOM"),
        ("MOM (O.S.) (CONT'D)", "MOM"),
        ("HANS (on the radio", "HANS"),
        ("（低）", "（低）"),
        ("  TWO  WORDS ", "TWO WORDS"),
        ("VO:", "VO"),
    ],
)
def test_speaker(cue: str, name: str) -> None:
    assert speaker(cue) == name


def test_characters_once_each_in_order() -> None:
    found = scenes("INT. A\n\nBOB (V.O.)\nx\n\nANN\ny\n\nBOB\nz\n")
    assert found[0].characters == ("BOB", "ANN")


def test_eighths_follow_the_lines() -> None:
    page = "\n\n".join(["Short."] * (PAGE_LINES // 2))
    assert scenes(f"INT. A\n\n{page}\n")[0].page_eighths == 8
    assert scenes("INT. A\n\nShort.\n")[0].page_eighths == 1
    assert printed_lines(Kind.ACTION, "word " * 25) == 4
    assert printed_lines(Kind.NOTE, "word " * 25) == 0


def test_pages_are_counted_and_broken() -> None:
    script = screenplay(fountain.read("INT. A\n\nOne.\n\n===\n\nTwo.\n"), "x")
    assert {item.text: item.page for item in script.elements} == {"INT. A": 1, "One.": 1, "": 1, "Two.": 2}
    assert script.pages == 2


def test_synopsis_of_a_scene() -> None:
    assert scenes("INT. A\n\n= They meet.\n\nx\n")[0].synopsis == "They meet."


def test_what_stands_before_the_first_heading_is_in_no_scene() -> None:
    script = screenplay(fountain.read("One.\n\nTwo.\n\nINT. A\n\nx\n"), "x")
    assert script.scenes[0].elements == ("e3", "e4")
    assert any("before the first scene heading" in notice for notice in script.notices)


def test_sections_are_scenes_where_there_are_no_headings() -> None:
    found = scenes("Opening.\n\n# One\n\nx\n\n# Empty\n\n# Two\n\ny\n")
    assert [scene.heading for scene in found] == ["", "One", "Two"]


@pytest.mark.parametrize("before", range(40, 70))
def test_a_cue_is_never_parted_from_its_speech(before: int) -> None:
    lines = [Found(Kind.ACTION, "x", 1) for _ in range(before // 2)] + [Found(Kind.PARENTHETICAL, "(x)", 1)] * (before % 2)
    speech = [Found(Kind.CHARACTER, "ANNA", 2), Found(Kind.PARENTHETICAL, "(low)", 3), Found(Kind.DIALOGUE, "Go.", 4)]
    found = screenplay(Script("fdx", (*lines, *speech, Found(Kind.ACTION, "y", 5)), {}), "x.fdx").elements
    cue, aside, words = found[-4:-1]
    assert cue.page == aside.page == words.page
    assert [one.page for one in found] == sorted(one.page for one in found)


def test_a_number_left_in_the_heading_counts_as_printed() -> None:
    lines = (Found(Kind.SCENE_HEADING, "12. INT. BAR - DAY", 1), Found(Kind.SCENE_HEADING, "SCENE 14 - EXT. ROAD", 2))
    found = screenplay(Script("fdx", (*lines, Found(Kind.ACTION, "x", 3)), {}), "x.fdx").scenes
    assert [(scene.number, scene.automatic_number, scene.location) for scene in found] == [("12", False, "BAR"), ("14", False, "ROAD")]


def test_parts_of_a_heading_reach_the_scene() -> None:
    (scene,) = scenes("INT./EXT. JOE'S CAR (TRAVELING) - NIGHT (1966)\n\nx\n")
    assert (scene.setting, scene.location, scene.time_of_day, scene.qualifier) == ("INT/EXT", "JOE'S CAR", "NIGHT", "TRAVELING, 1966")


def test_a_montage_has_no_place() -> None:
    assert [(scene.location, scene.qualifier) for scene in scenes("INT. A\n\nx\n\n.MONTAGE - TRAINING\n\ny\n")] == [
        ("A", ""),
        ("", "MONTAGE - TRAINING"),
    ]


@pytest.mark.parametrize("text", ["FLASHBACK - INT. KITCHEN - DAY", "KÜCHE - INNEN/TAG", "咖啡馆 夜 内", "مشهد 5 داخلي - ليل"])
def test_headings_that_do_not_begin_with_int(text: str) -> None:
    found = scenes(f"{text}\n\nx\n")
    assert [scene.setting for scene in found] == ["INT"]


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("MONTAGE - TRAINING", "montage"),
        ("SERIES OF SHOTS:", "montage"),
        ("END MONTAGE", "end_montage"),
        ("INTERCUT WITH:", "intercut"),
        ("INTERCUT - ANN AND BO", "intercut"),
        ("FLASHBACK:", "flashback"),
        ("END FLASHBACK.", "end_flashback"),
        (".FLASHBACK - THE FARM", "flashback"),
        ("BACK TO SCENE", "back"),
        ("ANGLE ON THE DOOR", "angle"),
        ("CLOSE ON the door.", "close"),
        ("ANN'S POV", "pov"),
        ("SUPER: Three days later", "title"),
        ("LATER", "time"),
        ("END OF ACT ONE", "end_act"),
        ("> THE END <", "act"),
        ("A man walks in.", ""),
        ("Close on the door.", ""),
        ("ANN runs.", ""),
        ("INT. DREAM - NIGHT", ""),
        ("ANN\nA montage.", ""),
    ],
)
def test_mini_slugs_say_what_they_announce(line: str, slug: str) -> None:
    script = screenplay(fountain.read(f"INT. A - DAY\n\nX.\n\n{line}\n\nY.\n"), "x")
    assert script.elements[2].slug == slug
    assert not script.elements[1].slug


@pytest.mark.parametrize("source", ["fdx", "osf", "celtx", "trelby", "docx"])
def test_every_format_flags_what_may_be_a_heading(source: str) -> None:
    lines = ["AT THE WINDOW", "INT. A - DAY", "AT THE WINDOW", "Rain.", "MONTAGE", "LATER"]
    found = tuple(Found(Kind.SCENE_HEADING if line.startswith("INT") else Kind.ACTION, line, place) for place, line in enumerate(lines, 1))
    script = screenplay(Script(source, found), "x")
    assert [element.possible_heading for element in script.elements] == [False, False, True, False, False, True]


def test_sections_have_levels() -> None:
    script = screenplay(fountain.read("# One\n\n### Three\n\nINT. A - DAY\n\nx"), "x")
    assert [element.level for element in script.elements] == [1, 3, 0, 0]


def test_who_is_cued_by_two_names_is_there_once() -> None:
    found = scenes("INT. A\n\nDR. MARTA KOVACS\nx\n\nMARTA\ny\n\nTOM\nz\n\nMARTA AND TOM\nw\n")
    assert found[0].characters == ("DR. MARTA KOVACS", "TOM")
