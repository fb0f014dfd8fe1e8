from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Age, Breakdown, Character
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]


def by_name(breakdown: Breakdown) -> dict[str, Character]:
    return {who.name: who for who in breakdown.characters}


BRICK = """
# EXT. BRICK'S PATIO - DAY
A gorgeous day. But BRICK BRADDOCK, retired police detective, is sitting quietly, contemplating -- something.
The SCREEN DOOR slides open and DICK STEEL, his former partner and fellow retiree, emerges with two cold beers.
@STEEL
> Beer's ready!
@BRICK
> Are they cold?
They laugh. The door closes with a BANG. CLOSE ON the TV.
# INT. TRAILER HOME - DAY
This is the home of THE BOY BAND, AKA DAN and JACK. Steel SMACKS the wall.
@JACK
> Did you know?
@DAN (V.O.)
> Then let's.
# INT. GARAGE - DAY
BRICK gets into Mom's PORSCHE. He sees Steel's face.
@BRICK (CONT'D)
> Mom?
"""


def test_cues_and_introductions_are_one_person(script: Script) -> None:
    people = by_name(break_down(script(BRICK)))
    assert list(people) == ["BRICK", "STEEL", "THE BOY BAND", "DAN", "JACK"]
    assert "BRICK BRADDOCK" in people["BRICK"].aliases
    assert people["BRICK"].description == "BRICK BRADDOCK, retired police detective"
    assert people["STEEL"].description == "DICK STEEL, his former partner and fellow retiree"
    assert people["BRICK"].age is Age.OLD
    assert people["BRICK"].speeches == 2


def test_scenes_count_speech_and_names_but_not_owners(script: Script) -> None:
    people = by_name(break_down(script(BRICK + "\n# INT. HALL - DAY\n@MOM\n> Yes?")))
    assert people["STEEL"].scenes == ("s1", "s2", "s3")
    assert people["BRICK"].scenes == ("s1", "s3")
    assert people["MOM"].scenes == ("s4",)


def test_a_group_with_named_members_is_seen_through_them(script: Script) -> None:
    band = by_name(break_down(script(BRICK)))["THE BOY BAND"]
    assert (band.headcount, band.seen) == (2, False)


@pytest.mark.parametrize(
    ("action", "count"),
    [
        ("TWO COPS enter.", 2),
        ("GUARDS run in.", 3),
        ("A CROWD cheers.", 8),
        ("A COUPLE dances.", 2),
        ("THREE SOLDIERS march.", 3),
        ("A WAITRESS pours coffee.", 1),
    ],
)
def test_groups_are_counted(script: Script, action: str, count: int) -> None:
    (who,) = break_down(script(f"# EXT. STREET - DAY\n{action}")).characters
    assert who.headcount == count
    assert who.scenes == ("s1",)


@pytest.mark.parametrize(
    "action",
    [
        "The glass SMASHES. BANG! A SCREEN DOOR swings.",
        "CLOSE ON the TV. POV through the SCOPE.",
        "This is going to be BAD. A GUN. The PHONE RINGS.",
        "SUPER: TWO YEARS LATER",
        "She reads a sign: NO EXIT. A BLACK PORSCHE waits.",
        "FADE IN: an EXTREME WIDE of the harbour.",
    ],
)
def test_capitals_that_are_nobody(script: Script, action: str) -> None:
    assert break_down(script(f"# EXT. STREET - DAY\n{action}\n@MIA\n> Oh.")).characters[-1].name == "MIA"
    assert len(break_down(script(f"# EXT. STREET - DAY\n{action}\n@MIA\n> Oh.")).characters) == 1


@pytest.mark.parametrize(
    ("action", "age", "description"),
    [
        ("MIA (34), a lighthouse keeper, lights the lamp.", Age.ADULT, "MIA (34), a lighthouse keeper"),
        ("Mia (34), a lighthouse keeper, lights the lamp.", Age.ADULT, "Mia (34), a lighthouse keeper"),
        ("LENA, 50, white apron, her grey hair in a bun, throws dough.", Age.ADULT, "LENA, 50, white apron, her grey hair in a bun"),
        ("NILS (7) runs past.", Age.CHILD, "NILS (7)"),
        ("A man in his sixties, TOM waits.", Age.OLD, "A man in his sixties, TOM waits."),
        ("OLD TOM coughs.", Age.OLD, "OLD TOM coughs."),
        ("ANNA (early 20s) waves.", Age.YOUNG, "ANNA (early 20s)"),
        ("A BOY smiles.", Age.CHILD, "A BOY smiles."),
        ("JOE, a twelve-year-old, smiles.", Age.CHILD, "JOE, a twelve-year-old"),
        ("EVA (71, on crutches) smiles.", Age.OLD, "EVA (71, on crutches)"),
    ],
)
def test_introductions(script: Script, action: str, age: Age, description: str) -> None:
    (who,) = break_down(script(f"# EXT. STREET - DAY\n{action}")).characters
    assert (who.age, who.description) == (age, description)
    assert who.description in action


def test_a_sentence_about_clothes_is_taken_along(script: Script) -> None:
    (who,) = break_down(script("# EXT. QUAY - DAY\nMIA (34) waits. She wears a yellow coat. A gull.")).characters
    assert who.description == "MIA (34) waits. She wears a yellow coat."
    assert (who.appearance.garment, who.appearance.tone, who.appearance.build) == ("coat", 0.2, "woman")


def test_young_and_old_are_other_people(script: Script) -> None:
    text = (
        "# INT. HALL - DAY\n@MIA\n> One.\n@YOUNG MIA\n> Two.\n@OLD MIA\n> Three.\n@MAN #1\n> Four.\n@MAN #2\n> Five.\n@MAN\n>"
        " Six.\n@TALL MAN\n> Seven."
    )
    people = by_name(break_down(script(text)))
    assert list(people) == ["MIA", "YOUNG MIA", "OLD MIA", "MAN #1", "MAN #2", "MAN", "TALL MAN"]
    assert [people[name].age for name in ("MIA", "YOUNG MIA", "OLD MIA")] == [Age.ADULT, Age.YOUNG, Age.OLD]
    assert all(who.speeches == 1 for who in people.values())


def test_titles_do_not_make_another_person(script: Script) -> None:
    people = break_down(script("# INT. HALL - DAY\n@DR. SMITH\n> One.\n@SMITH\n> Two.")).characters
    assert [(who.name, who.speeches) for who in people] == [("DR. SMITH", 2)]
    assert people[0].aliases == ("SMITH", "DOCTOR")


def test_voices_are_not_seen(script: Script) -> None:
    text = (
        "# INT. HALL - DAY\nAnna listens.\n@NARRATOR (V.O.)\n> Once.\n@ANNA (V.O.)\n> I.\n@TOM'S VOICE\n> Hm.\n@RADIO\n>"
        " News.\n@BEN (O.S.)\n> Me.\nBEN enters."
    )
    seen = {who.name: who.seen for who in break_down(script(text)).characters}
    assert seen == {"ANNA": True, "NARRATOR": False, "TOM": False, "RADIO": False, "BEN": True}


def test_joint_cues_speak_for_each(script: Script) -> None:
    text = "# INT. HALL - DAY\n@DAN\n> One.\n@JACK\n> Two.\n@DAN & JACK\n> Three.\n@ALL\n> Four."
    assert {who.name: who.speeches for who in break_down(script(text)).characters} == {"DAN": 2, "JACK": 2}


def test_lower_case_will_is_not_will(script: Script) -> None:
    people = break_down(script("# INT. HALL - DAY\n@WILL\n> Hm.\n# INT. BAR - DAY\nIt will rain.\n# EXT. PIER - DAY\nWill waits."))
    assert people.characters[0].scenes == ("s1", "s3")


def test_a_photo_of_somebody_is_not_somebody(script: Script) -> None:
    people = break_down(script("# INT. HALL - DAY\n@ANNA\n> Hm.\n# INT. BAR - DAY\nA photo of Anna on the wall."))
    assert people.characters[0].scenes == ("s1",)


def test_prose_without_capitals_has_people(script: Script) -> None:
    people = break_down(script("# Street\nA young woman in a red coat runs. Two old men look up. The woman laughs.")).characters
    assert [(who.name, who.headcount, who.age) for who in people] == [("YOUNG WOMAN", 1, Age.YOUNG), ("OLD MEN", 2, Age.OLD)]
    assert people[0].aliases == ("WOMAN",)


def test_pronouns_decide_the_build(script: Script) -> None:
    text = "# INT. HALL - DAY\nKIT sits down. She opens her bag.\n@KIT\n> Hm.\nSASHA smiles. He nods.\n@SASHA\n> Hm."
    people = by_name(break_down(script(text)))
    assert (people["KIT"].appearance.build, people["SASHA"].appearance.build) == ("woman", "man")


def test_mr_and_mrs_are_two(script: Script) -> None:
    people = by_name(
        break_down(script("# INT. HALL - DAY\nMRS. ROBINSON waits. MR. ROBINSON sleeps.\n@MRS. ROBINSON\n> Hm.\n@MR. ROBINSON\n> Hm."))
    )
    assert {name: who.appearance.build for name, who in people.items()} == {"MRS. ROBINSON": "woman", "MR. ROBINSON": "man"}


def test_two_guards_are_seen_through_those_who_speak(script: Script) -> None:
    people = break_down(script("# INT. HALL - DAY\nTWO GUARDS watch.\n@GUARD 1\n> Hey.\n@GUARD 2\n> Ho.")).characters
    assert [(who.name, who.seen, who.headcount) for who in people] == [("TWO GUARDS", False, 2), ("GUARD 1", True, 1), ("GUARD 2", True, 1)]


def test_nobody_is_described_by_a_neighbours_words(script: Script) -> None:
    text = "# INT. LAB - DAY\nDR. EVA KLEIN (52), white lab coat, spectacles, and LEO, a boy in a red hoodie, stare at the MONSTER."
    people = by_name(break_down(script(text)))
    assert list(people) == ["DR. EVA KLEIN", "LEO", "MONSTER"]
    assert people["DR. EVA KLEIN"].description == "DR. EVA KLEIN (52), white lab coat, spectacles"
    assert (people["LEO"].description, people["LEO"].age) == ("LEO, a boy in a red hoodie", Age.CHILD)
    assert (people["LEO"].appearance.garment, people["DR. EVA KLEIN"].appearance.glasses) == ("hoodie", True)


def test_clothes_may_follow_without_a_comma(script: Script) -> None:
    (who,) = break_down(script("# INT. BAR - DAY\nJAMES BOND (40s) in a white tuxedo sits at the bar. He smiles.")).characters
    assert who.description == "JAMES BOND (40s) in a white tuxedo"
    assert (who.appearance.build, who.appearance.garment, who.appearance.tone) == ("man", "suit", 0.1)


def test_a_title_alone_is_whoever_has_it(script: Script) -> None:
    text = "# INT. COURT - DAY\nJUDGE HARRIS (60) enters. The FBI AGENT shows a badge.\n@JUDGE\n> Sit.\n@AGENT\n> Sir."
    people = break_down(script(text)).characters
    assert [(who.name, who.aliases[:1], who.description) for who in people] == [
        ("JUDGE", ("JUDGE HARRIS",), "JUDGE HARRIS (60)"),
        ("AGENT", ("FBI AGENT",), "The FBI AGENT shows a badge."),
    ]


def test_clothes_behind_words_nobody_can_draw_belong_to_an_introduction(script: Script) -> None:
    text = (
        "# INT. KITCHEN - DAY\nDAVID OKAFOR, 44, soft around the middle, an apron over a good shirt, yanks the oven door open.\n"
        "NINA, 15, braces, oversized hoodie, films him.\nRUTH (60), kind, tired, waves, then her coat slips off the chair."
    )
    people = by_name(break_down(script(text)))
    assert people["DAVID OKAFOR"].description == "DAVID OKAFOR, 44, soft around the middle, an apron over a good shirt"
    assert people["NINA"].description == "NINA, 15, braces, oversized hoodie"
    assert "coat" not in people["RUTH"].description
    text = "# INT. HALL - DAY\nWALT (58) wears a cowboy hat and a grin. A tall woman in a black coat, IRINA, 45, nods."
    people = by_name(break_down(script(text)))
    assert people["WALT"].appearance.hat == "cowboy"
    assert people["IRINA"].description == "A tall woman in a black coat, IRINA, 45"


def test_a_first_name_is_whoever_has_it_and_not_another_of_the_family(script: Script) -> None:
    found = by_name(
        break_down(script("# INT. HALL - DAY\nMRS. KAPOOR (60) and NEEL KAPOOR (30) wait.\n@NEEL\n> Mum.\n@MRS. KAPOOR\n> Yes.\n"))
    )
    assert {name: who.aliases for name, who in found.items()} == {"MRS. KAPOOR": (), "NEEL": ("NEEL KAPOOR",)}
