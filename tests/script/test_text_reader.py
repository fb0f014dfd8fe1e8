from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from storyboard.model.screenplay import Kind
from storyboard.script import read

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
    assert script.title_page == {"title": "The Keeper", "author": "Jane Doe"}
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
