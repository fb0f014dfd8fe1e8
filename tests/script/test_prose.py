"""Treatments, stories, commercials and colon dialogue, in several languages."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.screenplay import Kind
from storyboard.script import text
from storyboard.script.found import Script
from storyboard.script.scenes import screenplay

WORD = re.compile(r"[^\W_]+")


def kinds(source: str) -> list[tuple[Kind, str]]:
    return [(item.kind, item.text) for item in text.read(source).elements]


def words_of(script: Script) -> Counter[str]:
    parts = [item.text if item.number in item.text else f"{item.text} {item.number}" for item in script.elements]
    parts += [*script.title_page.values(), *(item.text for item in script.furniture)]
    return Counter(WORD.findall(" ".join(parts).casefold()))


def test_titles_of_markdown_are_sections_and_headings_are_headings() -> None:
    source = (
        "# Part one\n\n# Part two\n\nMist.\n\n## The quay\n\nShe waits.\n\nSetext title\n============\n\nRain.\n\nUnder\n-----\n\nEnd.\n"
    )
    assert kinds(source) == [
        (Kind.SECTION, "Part one"),
        (Kind.SECTION, "Part two"),
        (Kind.ACTION, "Mist."),
        (Kind.SECTION, "The quay"),
        (Kind.ACTION, "She waits."),
        (Kind.SECTION, "Setext title"),
        (Kind.ACTION, "Rain."),
        (Kind.SECTION, "Under"),
        (Kind.ACTION, "End."),
    ]


def test_rules_part_and_equal_signs_break_the_page() -> None:
    assert kinds("One.\n\n---\n\nTwo.\n\n***\n\nThree.\n\n===\n\nFour.\n") == [
        (Kind.ACTION, "One."),
        (Kind.ACTION, "Two."),
        (Kind.ACTION, "Three."),
        (Kind.PAGE_BREAK, ""),
        (Kind.ACTION, "Four."),
    ]


def test_lists_lose_their_marks_and_keep_their_numbers_as_furniture() -> None:
    script = text.read("Beats\n\n- She runs.\n* He follows.\n1. They meet.\n2) They part.\n")
    assert [item.text for item in script.elements] == ["Beats", "She runs.", "He follows.", "They meet.", "They part."]
    assert [(item.kind, item.text, item.line) for item in script.furniture] == [("list_number", "1.", 5), ("list_number", "2)", 6)]


def test_quotations_and_emphasis() -> None:
    script = text.read("> He said *nothing*\n> at all.\n\nA **bold** word.\n")
    first, second = script.elements
    assert first.text == "He said nothing at all."
    assert [(first.text[span.start : span.end], span.style) for span in first.emphasis] == [("nothing", "italic")]
    assert [(second.text[span.start : span.end], span.style) for span in second.emphasis] == [("bold", "bold")]


@pytest.mark.parametrize("cue", ["**MIA:** Hush.", "**MIA**: Hush.", "MIA: Hush.", "MIA : Hush.", "*MIA:* Hush."])
def test_names_before_a_colon_speak(cue: str) -> None:
    assert kinds(f"A room.\n\n{cue}\n") == [(Kind.ACTION, "A room."), (Kind.CHARACTER, "MIA"), (Kind.DIALOGUE, "Hush.")]


def test_extensions_stay_with_the_name_and_directions_are_their_own() -> None:
    assert kinds("MIA (whispers): Hush.\n\nMIA: (louder) Now!\n") == [
        (Kind.CHARACTER, "MIA (whispers)"),
        (Kind.DIALOGUE, "Hush."),
        (Kind.CHARACTER, "MIA"),
        (Kind.PARENTHETICAL, "(louder)"),
        (Kind.DIALOGUE, "Now!"),
    ]


def test_a_speech_goes_on_over_lines_and_ends_at_the_next_name() -> None:
    assert kinds("MIA: First line\nand the second.\nTOM: Yes.\n\nThey leave.\n") == [
        (Kind.CHARACTER, "MIA"),
        (Kind.DIALOGUE, "First line and the second."),
        (Kind.CHARACTER, "TOM"),
        (Kind.DIALOGUE, "Yes."),
        (Kind.ACTION, "They leave."),
    ]


def test_small_names_speak_when_they_are_answered_or_come_again() -> None:
    assert [kind for kind, _ in kinds("Tom: Mia?\n\nMia: Yes?\n\nThe end: nothing.\n")][:4] == [Kind.CHARACTER, Kind.DIALOGUE] * 2
    assert kinds("Rain.\n\nResult: he leaves.\n\nMore rain.\n")[1] == (Kind.ACTION, "Result: he leaves.")


@pytest.mark.parametrize(
    "line",
    [
        "Note: shot in May.",
        "TITLE: The end",
        "At 10:30 they meet.",
        "10:30: the bell.",
        "SUPER: Later.",
        "http://example.com",
        "MUSIC: soft.",
    ],
)
def test_notes_titles_and_times_are_no_cues(line: str) -> None:
    assert kinds(f"A room.\n\n{line}\n")[-1] == (Kind.ACTION, line)


def test_chinese() -> None:
    source = "△小明走进房间。\n小明：你好，小红。\n小红（低声）：嘘！\n【VO】那是一个夜晚。\n旁白：他走了。\n他说：没有。\n△ 灯灭了。\n"
    assert kinds(source) == [
        (Kind.ACTION, "小明走进房间。"),
        (Kind.CHARACTER, "小明"),
        (Kind.DIALOGUE, "你好，小红。"),
        (Kind.CHARACTER, "小红（低声）"),
        (Kind.DIALOGUE, "嘘！"),
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "那是一个夜晚。"),
        (Kind.CHARACTER, "旁白"),
        (Kind.DIALOGUE, "他走了。"),
        (Kind.ACTION, "他说：没有。"),
        (Kind.ACTION, "灯灭了。"),
    ]


def test_arabic() -> None:
    assert kinds("ليلى تدخل.\n\nليلى: أين أنت؟\n\nسامي: هنا.\n\nملاحظة: مهم\n") == [
        (Kind.ACTION, "ليلى تدخل."),
        (Kind.CHARACTER, "ليلى"),
        (Kind.DIALOGUE, "أين أنت؟"),
        (Kind.CHARACTER, "سامي"),
        (Kind.DIALOGUE, "هنا."),
        (Kind.ACTION, "ملاحظة: مهم"),
    ]


def test_a_chinese_script_with_headings() -> None:
    source = "1-1、咖啡馆 深夜 外\n人物：小明，小红\n△小明坐下。\n小明OS：你好。\n1-2、街道 日 内\n△他们跑。\n小红：快跑！\n"
    assert kinds(source) == [
        (Kind.SCENE_HEADING, "咖啡馆 深夜 外"),
        (Kind.ACTION, "人物：小明，小红"),
        (Kind.ACTION, "小明坐下。"),
        (Kind.CHARACTER, "小明OS"),
        (Kind.DIALOGUE, "你好。"),
        (Kind.SCENE_HEADING, "街道 日 内"),
        (Kind.ACTION, "他们跑。"),
        (Kind.CHARACTER, "小红"),
        (Kind.DIALOGUE, "快跑！"),
    ]


def test_an_arabic_heading_has_its_place_on_the_next_line() -> None:
    script = screenplay(text.read("مشهد 5 داخلي - ليل\nبيت ليلى\nليلى تدخل الغرفة.\nليلى: أين أنت؟\nسامي: هنا.\n"), "a.txt")
    assert (script.scenes[0].setting, script.scenes[0].location, script.scenes[0].time_of_day) == ("INT", "بيت ليلى", "NIGHT")
    assert script.scenes[0].characters == ("ليلى", "سامي")


def test_headings_with_names_before_colons_between_action() -> None:
    assert kinds("INT. BAR - NIGHT\n\nRain.\nANN: Hello.\nBOB (low): Hi.\nAnd then they leave.\n") == [
        (Kind.SCENE_HEADING, "INT. BAR - NIGHT"),
        (Kind.ACTION, "Rain."),
        (Kind.CHARACTER, "ANN"),
        (Kind.DIALOGUE, "Hello."),
        (Kind.CHARACTER, "BOB (low)"),
        (Kind.DIALOGUE, "Hi."),
        (Kind.ACTION, "And then they leave."),
    ]


def test_a_play_without_headings_has_cues() -> None:
    source = "The kitchen.\n\nANNA\nDid you sleep?\n\nBEN\n(yawning)\nNo.\n\nANNA\nNor did I.\n\nShe pours coffee.\n\nBEN\nWell.\n"
    assert [item for kind, item in kinds(source) if kind == Kind.CHARACTER] == ["ANNA", "BEN", "ANNA", "BEN"]
    assert (Kind.ACTION, "She pours coffee.") in kinds(source)


def test_front_matter_is_the_title_page() -> None:
    script = text.read('---\ntitle: "First Light"\nauthor: Jane Doe\n---\n\nRain.\n')
    assert script.title_page == {"title": "First Light", "author": "Jane Doe"}
    assert [item.text for item in script.elements] == ["Rain."]


def test_what_may_be_a_heading_is_flagged_and_not_taken_for_one() -> None:
    script = text.read("THE OLD MILL\n\nA wheel turns.\n\n**At the quay**\n\nIt stops.\n\nBANG!\n")
    assert [item.text for item in script.elements if item.possible_heading] == ["THE OLD MILL", "At the quay"]
    assert {item.kind for item in script.elements} == {Kind.ACTION}


def test_a_story_is_one_scene_and_a_treatment_one_a_section() -> None:
    assert len(screenplay(text.read("He walks in.\n\nHe sits.\n"), "story.txt").scenes) == 1
    assert len(screenplay(text.read("## One\n\nHe walks in.\n\n## Two\n\nHe sits.\n"), "story.md").scenes) == 2


def test_comments_are_notes() -> None:
    assert kinds("Rain.\n\n<!-- ask Tom -->\n\nSun.\n")[1] == (Kind.NOTE, "ask Tom")


LINES = st.sampled_from(
    [
        "# One",
        "## Two ##",
        "Mara waits.",
        "MIA: Hush.",
        "**TOM:** no *way*",
        "- item",
        "1. item",
        "> said",
        "---",
        "===",
        "***",
        "",
        "",
        "  ",
        "小明：你好",
        "△走",
        "【VO】夜",
        "ليلى: نعم",
        "Scene 3: The bar",
        "INT. BAR - DAY",
        "THE MILL",
        "(low)",
        "<!-- note -->",
        "```text",
        "a: b",
        "VIDEO | AUDIO",
        "| wide | VO: hello |",
        "VIDEO\tAUDIO",
        "wide\tSFX: sea",
        "\f",
        "VIDEO          AUDIO",
        "wide shot      MIA: yes",
        "@import 'x'",
        "{:.red}- shot",
        "[a]=b",
        "          MIA",
        "     words said",
        "12   EXT. SEA",
        "(CONTINUED)",
        "   7.",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(LINES, max_size=25).map("\n".join))
def test_no_word_is_lost_and_none_invented(source: str) -> None:
    script = text.read(source)
    wanted = Counter(WORD.findall(source.casefold()))
    got = words_of(script)
    keys = Counter(WORD.findall(" ".join(script.title_page)))
    assert not got - wanted
    assert not wanted - got - keys
    assert all(0 < item.line <= source.count("\n") + 1 for item in script.elements)


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet="AaBé名：: \t\n\f|-=#*>()【】△.0123'\"—", max_size=300))
def test_anything_is_read(source: str) -> None:
    script = text.read(source)
    for item in script.elements:
        assert all(0 <= span.start < span.end <= len(item.text) for span in item.emphasis)


def test_what_somebody_does_before_a_colon_is_action() -> None:
    spoken = "INT. KITCHEN - DAY\n\nANNA: Well?\nBEN: Well.\n\nAnna runs: late again.\n\nBEN: She runs.\n"
    assert (Kind.ACTION, "Anna runs: late again.") in kinds(spoken)
    assert (Kind.ACTION, "Paul entre : il est trempé.") in kinds(
        "MARIE : Oui.\nPAUL : Non.\n\nPaul entre : il est trempé.\n\nPAUL : Non.\n"
    )
    small = "Anna: Well?\n\nBen: Well.\n\nAnna runs: late.\n\nBen: So?\n\nOld man: Hush.\n\nOld man: Hush!\n"
    assert [words for kind, words in kinds(small) if kind == Kind.CHARACTER] == ["Anna", "Ben", "Ben", "Old man", "Old man"]


def test_times_and_notes_are_no_part_of_a_speech() -> None:
    assert kinds("JACK: Hi\nJILL: Hello\nJACK: Bye\n12:30: Time\nNote: this is a note\nINT. HOUSE - DAY\nJACK: In here.\n")[5:8] == [
        (Kind.DIALOGUE, "Bye"),
        (Kind.ACTION, "12:30: Time"),
        (Kind.ACTION, "Note: this is a note"),
    ]


def test_a_name_before_corner_brackets_speaks() -> None:
    source = "○教室（朝）\n\n　先生が入ってくる。\n\n先生「おはよう」\n花子（Ｎ）「三年後」\n\n太郎は「もう帰る」\n\n看板「立入禁止」\n"
    assert kinds(source)[1:] == [
        (Kind.ACTION, "先生が入ってくる。"),
        (Kind.CHARACTER, "先生"),
        (Kind.DIALOGUE, "「おはよう」"),
        (Kind.CHARACTER, "花子（Ｎ）"),
        (Kind.DIALOGUE, "「三年後」"),
        (Kind.ACTION, "太郎は「もう帰る」"),
        (Kind.ACTION, "看板「立入禁止」"),
    ]


def test_an_extension_in_square_brackets_stands_in_round_ones() -> None:
    assert (Kind.CHARACTER, "学生（VO）") in kinds("1、教室 日 内\n\n老师：今天真热。\n学生【VO】：是啊。\n")


@pytest.mark.parametrize(
    ("source", "heading"),
    [
        ("第一场\n\n日 内 教室\n\n老师：上课！\n学生们：老师好！\n", "第一场 日 内 教室"),
        ("Scene 1\nINT. KITCHEN - DAY\n\nANNA: Well?\nBEN: Well.\n", "Scene 1 INT. KITCHEN - DAY"),
    ],
)
def test_a_number_and_the_heading_under_it_are_one(source: str, heading: str) -> None:
    scenes = screenplay(text.read(source), "x.txt").scenes
    assert [(scene.heading, scene.setting, scene.time_of_day, scene.automatic_number) for scene in scenes] == [
        (heading, "INT", "DAY", False)
    ]


def test_a_number_alone_stays_a_heading_of_its_own() -> None:
    source = "Scene 1\n\nANNA: Well?\n\nScene 2\n\nBEN: Well.\n"
    assert [words for kind, words in kinds(source) if kind == Kind.SCENE_HEADING] == ["Scene 1", "Scene 2"]


def test_a_name_the_text_knows_speaks_what_stands_under_it() -> None:
    talk = "JOE: There.\nADA: No.\nJOE: Yes.\n"
    found = kinds(f"INT. FARM - NIGHT\n\nJoe shows it to his wife, Ada.\n\nADA\nThat is my ring.\n\nTHE BARN\nEmpty and cold.\n\n{talk}")
    assert found[2:5] == [
        (Kind.CHARACTER, "ADA"),
        (Kind.DIALOGUE, "That is my ring."),
        (Kind.ACTION, "THE BARN Empty and cold."),
    ]
