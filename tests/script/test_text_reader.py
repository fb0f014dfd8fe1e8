from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import text, transitions
from storyboard.script.reading import read

Write = Callable[..., Path]

LAID_OUT = """\
                              THE LONG ROAD

                                   by
                               Jane Doe


               FADE IN:

1              EXT. DESERT ROAD - DAY                             1

               A car crosses the frame, its engine
               coughing. Dust everywhere.

                                   MARY
                              (squinting)
                         How far is the next town, do
                         you think?

                                   JOHN (O.S.)
                         Far.
                                                               2.
               She sighs.

                                                       CUT TO:

2A             INT. CAR - NIGHT                                  2A

               Rain. John drives.

                                   JOHN
                         I told you.
"""

SPOT = """\
Client: Harbor Coffee
Title: First Light
Length: 30 seconds

A fisherman unlocks a small kiosk at dawn. Steam rises from
a kettle. He counts cups.

VO: Some mornings begin before the sun.

GIRL: One cocoa, please!
FISHERMAN (smiling): Coming up.

SUPER: Harbor Coffee.
"""

TREATMENT = """\
# The Keeper

A treatment by Jane Doe

## The storm

**MARA** climbs the stairs. The *lamp* is dark.

- She lights a match.
- It goes out.

---

## Morning

Tom: Mara?

Tom: Are you there: up there?
"""


def kinds(path: Path) -> list[tuple[Kind, str]]:
    return [(item.kind, item.text) for item in read(path).elements]


def test_columns(write: Write) -> None:
    script = read(write(LAID_OUT, "road.txt"))
    assert script.title_page == {"title": "THE LONG ROAD", "credit": "by", "author": "Jane Doe"}
    assert [(item.kind, item.line, item.text) for item in script.elements][:9] == [
        (Kind.TRANSITION, 7, "FADE IN:"),
        (Kind.SCENE_HEADING, 9, "EXT. DESERT ROAD - DAY"),
        (Kind.ACTION, 11, "A car crosses the frame, its engine coughing. Dust everywhere."),
        (Kind.CHARACTER, 14, "MARY"),
        (Kind.PARENTHETICAL, 15, "(squinting)"),
        (Kind.DIALOGUE, 16, "How far is the next town, do you think?"),
        (Kind.CHARACTER, 19, "JOHN (O.S.)"),
        (Kind.DIALOGUE, 20, "Far."),
        (Kind.ACTION, 22, "She sighs."),
    ]
    assert [(scene.number, scene.automatic_number) for scene in script.scenes] == [("1", False), ("2A", False)]
    assert script.scenes[0].characters == ("MARY", "JOHN")


def test_form_feeds_part_pages(write: Write) -> None:
    script = read(write(LAID_OUT.replace("               She sighs.", "\f               She sighs."), "road.txt"))
    assert {item.text: item.page for item in script.elements}["She sighs."] == 2
    assert script.pages == 2


def test_commercial(write: Write) -> None:
    script = read(write(SPOT, "spot.txt"))
    assert script.title == "First Light"
    assert kinds(write(SPOT, "spot.txt"))[1:] == [
        (Kind.CHARACTER, "VO"),
        (Kind.DIALOGUE, "Some mornings begin before the sun."),
        (Kind.CHARACTER, "GIRL"),
        (Kind.DIALOGUE, "One cocoa, please!"),
        (Kind.CHARACTER, "FISHERMAN (smiling)"),
        (Kind.DIALOGUE, "Coming up."),
        (Kind.ACTION, "SUPER: Harbor Coffee."),
    ]
    assert script.scenes[0].characters == ("VO", "GIRL", "FISHERMAN")


def test_treatment_has_a_scene_for_every_section(write: Write) -> None:
    script = read(write(TREATMENT, "keeper.md"))
    assert script.title_page == {"title": "The Keeper", "credit": "A treatment by", "author": "Jane Doe"}
    assert [scene.heading for scene in script.scenes] == ["The storm", "Morning"]
    assert [item.text for item in script.elements_of(script.scenes[0])][1:] == [
        "MARA climbs the stairs. The lamp is dark.",
        "She lights a match.",
        "It goes out.",
    ]
    assert script.scenes[1].characters == ("Tom",)
    assert script.elements[-1].text == "Are you there: up there?"


def test_markdown_screenplay(write: Write) -> None:
    script = read(write("# Act one\n\n## INT. BAR - NIGHT\n\nRain.\n\nANN\nHello.\n", "bar.md"))
    assert [scene.location for scene in script.scenes] == ["BAR"]
    assert script.scenes[0].characters == ("ANN",)


def test_numbered_scenes_in_prose(write: Write) -> None:
    script = read(write("Scene 1: The kitchen - night\nAnn cooks.\n\nScene 2\nShe eats.\n", "play.txt"))
    assert [(scene.number, scene.location, scene.time_of_day, len(scene.elements)) for scene in script.scenes] == [
        ("1", "The kitchen", "NIGHT", 2),
        ("2", "", "", 2),
    ]
    assert script.elements_of(script.scenes[0])[1].text == "Ann cooks."


def test_headings_with_colon_dialogue(write: Write) -> None:
    script = read(write("INT. BAR - NIGHT\n\nRain.\n\nANN: Hello.\n\nBOB: Hi.\n", "bar.txt"))
    assert script.scenes[0].characters == ("ANN", "BOB")


PRODUCTION = """\
                         THE LONG ROAD

                          written by

                           Jane Doe

                                                  Third draft
                                                  3 May 1999

     FADE IN ON:

3.70 INT. SHIP - NIGHT                                       3.70

     The ship rolls. He says a n' wa rm words.

                         MARA (V.O.)
               (into the phone, which
                is dead)
          I was there.

     0 35 CONTINUED                               0 35

                         TOM
          What did you see, Mara? What
          did you
                                   (MORE)

                                   (CONTINUED)
  THE LONG ROAD   Rev. 3/9/95                              12.
35   CONTINUED: (2)                                35

                         TOM (CONT'D)
          see there?                                            *

     ANGLE ON MARA

     She looks at him.

                                              DISSOLVE TO:

12-15 OMITTED                                             12-15

     THE WINDOW

     A bird.

                         MARA                          TOM
               Look at this.                 Look at that,
                                             will you.

                         THE END
"""


def test_a_page_of_a_production_draft() -> None:
    script = text.read(PRODUCTION)
    assert script.title_page == {
        "title": "THE LONG ROAD",
        "credit": "written by",
        "author": "Jane Doe",
        "draft_date": "Third draft\n3 May 1999",
    }
    assert [(item.kind, item.text) for item in script.elements] == [
        (Kind.TRANSITION, "FADE IN ON:"),
        (Kind.SCENE_HEADING, "INT. SHIP - NIGHT"),
        (Kind.ACTION, "The ship rolls. He says a n' wa rm words."),
        (Kind.CHARACTER, "MARA (V.O.)"),
        (Kind.PARENTHETICAL, "(into the phone, which is dead)"),
        (Kind.DIALOGUE, "I was there."),
        (Kind.CHARACTER, "TOM"),
        (Kind.DIALOGUE, "What did you see, Mara? What did you see there?"),
        (Kind.SHOT, "ANGLE ON MARA"),
        (Kind.ACTION, "She looks at him."),
        (Kind.TRANSITION, "DISSOLVE TO:"),
        (Kind.SCENE_HEADING, "OMITTED"),
        (Kind.ACTION, "THE WINDOW"),
        (Kind.ACTION, "A bird."),
        (Kind.CHARACTER, "MARA"),
        (Kind.DIALOGUE, "Look at this."),
        (Kind.CHARACTER, "TOM"),
        (Kind.DIALOGUE, "Look at that, will you."),
        (Kind.CENTERED, "THE END"),
    ]
    assert [item.number for item in script.elements if item.kind == Kind.SCENE_HEADING] == ["3.70", "12-15"]
    assert [item.dual for item in script.elements if item.dual] == ["left", "left", "right", "right"]
    assert [item.text for item in script.elements if item.possible_heading] == ["THE WINDOW"]
    assert [item.revised for item in script.elements if item.revised] == ["*"]


def test_what_is_no_script_is_kept_as_furniture() -> None:
    assert [(item.kind, item.text) for item in text.read(PRODUCTION).furniture] == [
        ("scene_number", "3.70"),
        ("continued", "0 35 CONTINUED 0 35"),
        ("more", "(MORE)"),
        ("continued", "(CONTINUED)"),
        ("header", "THE LONG ROAD Rev. 3/9/95 12."),
        ("continued", "35 CONTINUED: (2) 35"),
        ("more", "TOM (CONT'D)"),
        ("revision", "*"),
        ("scene_number", "12-15"),
    ]


def test_continued_inside_a_page_stays_a_cue() -> None:
    found = text.read(LAID_OUT.replace("JOHN (O.S.)", "MARY (CONT'D)")).elements
    assert "MARY (CONT'D)" in [item.text for item in found if item.kind == Kind.CHARACTER]


@pytest.mark.parametrize("line", ["49 | P a g e", "Page 49", "- 49 -", "49.", "49 of 120"])
def test_page_numbers(line: str) -> None:
    script = text.read(LAID_OUT.replace(" " * 63 + "2.\n", f"\n{' ' * 30}{line}\n\n"))
    assert line in [item.text for item in script.furniture if item.kind == "page_number"]


@pytest.mark.parametrize(
    "cue", ["McCLANE", "DISGRUNTLED CITIZEN #1", "R2-D2", "JEAN-PIERRE", "A", "ÉLODIE", "МАРИНА", "O'NEIL (on the radio)"]
)
def test_cues(cue: str) -> None:
    found = text.read(LAID_OUT.replace("MARY", cue)).elements
    assert (Kind.CHARACTER, cue) in [(item.kind, item.text) for item in found]


@pytest.mark.parametrize("line", ["CLINT BARTON", "CUTTER", "INTERIOR MONOLOGUE", "FADED."])
def test_what_only_looks_like_a_transition(line: str) -> None:
    assert not transitions.is_loose(line)


@pytest.mark.parametrize("line", ["FADE OUT.", "CUT TO BLACK.", "SMASH CUT:", "CUT TO:", "MATCH DISSOLVE TO:", "BACK TO:", "FADE IN ON:"])
def test_transitions(line: str) -> None:
    assert transitions.is_loose(line)


def test_a_line_in_capitals_before_action_is_action() -> None:
    source = LAID_OUT.replace("She sighs.", "SHARDS OF GLASS.\n               She grabs one.")
    assert (Kind.ACTION, "SHARDS OF GLASS. She grabs one.") in [(item.kind, item.text) for item in text.read(source).elements]


def test_a_copied_page_has_its_numbers_on_lines_of_their_own() -> None:
    talk = "MARA\nWho is there?\nTOM\nMe.\n" * 5
    source = f"12\nINT. HOUSE - DAY\n12\nMara waits by the door.\n{talk}"
    script = text.read(source)
    assert (script.elements[0].kind, script.elements[0].text, script.elements[0].number) == (Kind.SCENE_HEADING, "INT. HOUSE - DAY", "12")
    assert [item.text for item in script.elements if item.kind == Kind.CHARACTER] == ["MARA", "TOM"] * 5


def test_names_in_a_writing_without_capitals() -> None:
    source = "INT. 酒吧 - NIGHT\n\n下雨。\n\n          小明\n     你好。\n\n          小红\n     再见。\n"
    assert [item.text for item in text.read(source).elements if item.kind == Kind.CHARACTER] == ["小明", "小红"]


HOSTILE = {
    "one line": "word " * 500_000,
    "short lines": "ANN\n" * 20_000,
    "tabs": "\t" * 300_000 + "x\n" + ("\t" * 2000 + "A\n") * 50,
    "numbers": "   12.\n" * 15_000,
    "heads": "THE X  12.\n" * 15_000,
    "brackets": ("                 ANN\n          (hi\n") * 8_000,
    "bars": "VIDEO | AUDIO\n" + "| a | b |\n" * 8_000,
    "breaks": "VIDEO|AUDIO\n|" + "<br>" * 100_000 + "|x|",
    "feeds": "a\f\n" * 10_000,
    "colons": "Ann: hi\n" * 8_000,
    "dual": "          ANN              BOB\n" * 7_000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    assert text.read(HOSTILE[name]).elements


def test_tags_that_set_how_words_look_are_no_words() -> None:
    laid = LAID_OUT.replace("INT. CAR - NIGHT", "<b>INT. CAR - NIGHT</b>").replace("Far.", "<I>F</I>ar<u class='x' id=3>.</u >")
    assert laid.count("<") == 6
    assert text.read(laid).elements == text.read(LAID_OUT).elements


def test_signs_that_are_no_tags_stay() -> None:
    script = text.read("INT. A - DAY\n\nShe types <bye> and 3 < 4, a<b and b>a.\n\nEXT. B - DAY\n\nx\n")
    assert script.elements[1].text == "She types <bye> and 3 < 4, a<b and b>a."


def test_what_html_leaves_is_no_word() -> None:
    page = "<html><body><pre>\n<b>INT. BAR - DAY\n</b>\nRain &amp; wind &#8212; &quot;late&quot;. AT&T; &unknown;\n\n</pre></body></html>\n"
    script = text.read(page)
    assert [item.text for item in script.elements] == ["INT. BAR - DAY", 'Rain & wind — "late". AT&T; &unknown;']


@pytest.mark.parametrize("heading", ["I NT. PRESS ROOM - NIGHT", "E XT . YARD - DAY", "EX T. YARD - DAY", "IN T. BAR"])
def test_headings_as_scanners_read_them(heading: str) -> None:
    found = text.read(LAID_OUT.replace("EXT. DESERT ROAD - DAY", heading)).elements
    assert heading in [item.text for item in found if item.kind == Kind.SCENE_HEADING]
