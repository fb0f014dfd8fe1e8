from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.script import names


@pytest.mark.parametrize(
    ("text", "name", "voice", "off", "continued"),
    [
        ("MIA", "MIA", False, False, False),
        ("Mia", "MIA", False, False, False),
        ("MIA (V.O.)", "MIA", True, True, False),
        ("MIA (V. O.)", "MIA", True, True, False),
        ("MIA (VO)", "MIA", True, True, False),
        ("MIA (v/o)", "MIA", True, True, False),
        ("MIA (O.S.)", "MIA", False, True, False),
        ("MIA (O. S.)", "MIA", False, True, False),
        ("MIA (O.C.)", "MIA", False, True, False),
        ("MIA (off)", "MIA", True, True, False),
        ("MIA (off screen)", "MIA", False, True, False),
        ("MIA (CONT'D)", "MIA", False, False, True),
        ("MIA (cont’d)", "MIA", False, False, True),
        ("MIA (CONTINUING)", "MIA", False, False, True),
        ("MIA (O.S.) (CONT'D)", "MIA", False, True, True),
        ("MIA (V.O., CONT'D)", "MIA", True, True, True),
        ("MIA (on the radio)", "MIA", False, True, False),
        ("MIA (over phone)", "MIA", False, True, False),
        ("MIA (pre-lap)", "MIA", False, True, False),
        ("MIA (PRELAP)", "MIA", False, True, False),
        ("MIA (filtered)", "MIA", False, True, False),
        ("MIA (into phone)", "MIA", False, False, False),
        ("MIA (offended)", "MIA", False, False, False),
        ("MIA (whispers)", "MIA", False, False, False),
        ("MIA (on the radio", "MIA", False, True, False),
        ("MIA ^", "MIA", False, False, False),
        ("MIA:", "MIA", False, False, False),
        ("MIA'S VOICE", "MIA", True, True, False),
        ("MIA’S VOICE", "MIA", True, True, False),
        ("VOICE OF MIA", "MIA", True, True, False),
        ("VOICE ON RADIO", "VOICE ON RADIO", False, False, False),
        ("VOIX DE MIA", "MIA", True, True, False),
        ("VOZ DE MIA", "MIA", True, True, False),
        ("STIMME VON MIA", "MIA", True, True, False),
        ("MIAS STIMME", "MIA", True, True, False),
        ("MIA (VOIX OFF)", "MIA", True, True, False),
        ("MIA (HORS CHAMP)", "MIA", False, True, False),
        ("MIA (VOZ EN OFF)", "MIA", True, True, False),
        ("MIA (FUERA DE CUADRO)", "MIA", False, True, False),
        ("MIA (AUS DEM OFF)", "MIA", True, True, False),
        ("MIA (AM TELEFON)", "MIA", False, True, False),
        ("МИЯ (З.К.)", "МИЯ", True, True, False),
        ("小明（画外音）", "小明", True, True, False),
        ("DR. SMITH", "DR. SMITH", False, False, False),
        ("MAN #1", "MAN #1", False, False, False),
        ("R2-D2", "R2-D2", False, False, False),
    ],
)
def test_cues(text: str, name: str, voice: bool, off: bool, continued: bool) -> None:
    found = names.cue(text)
    assert (found.name, found.voice, found.off, found.continued) == (name, voice, off, continued)


def test_extensions_stay_as_written() -> None:
    assert names.cue("MIA (O. S.) (on the Radio)").extensions == ("O. S.", "on the Radio")
    assert names.cue("MIA ()").extensions == ()


@pytest.mark.parametrize(
    ("cued", "one"),
    [
        (("MIA", "MIA REYES"), {"MIA REYES": "MIA"}),
        (("SMITH", "DR. SMITH"), {"DR. SMITH": "SMITH"}),
        (("DR. SMITH", "SMITH"), {"SMITH": "DR. SMITH"}),
        (("MIA", "YOUNG MIA"), {}),
        (("MIA", "OLD MIA"), {}),
        (("GUARD", "GUARD #2"), {}),
        (("MAN", "TALL MAN"), {}),
        (("MR. ROBINSON", "MRS. ROBINSON"), {}),
        (("SMITH", "JOHN SMITH", "JANE SMITH"), {}),
        (("JACK", "JILL"), {}),
    ],
)
def test_who_is_who(cued: tuple[str, ...], one: dict[str, str]) -> None:
    assert {name: under for name, under in names.merged(cued).items() if name != under} == one


@pytest.mark.parametrize(
    ("cued", "people"),
    [
        (["JACK & JILL", "JACK", "JILL"], ("JACK", "JILL")),
        (["JACK", "JACK AND JILL", "JILL"], ("JACK", "JILL")),
        (["JACK/JILL", "JACK", "JILL (O.S.)"], ("JACK", "JILL")),
        (["JACK & JILL"], ("JACK & JILL",)),
        (["SALT AND PEPPER", "SALT"], ("SALT AND PEPPER", "SALT")),
        (["BOTH", "ALL", "EVERYONE", "JACK"], ("JACK",)),
        (["CROWD", "Crowd"], ("CROWD",)),
        (["Mia", "MIA (V.O.)"], ("Mia",)),
        (["McCLANE (O.S.)"], ("McCLANE",)),
        (["MAN #1", "MAN #2"], ("MAN #1", "MAN #2")),
    ],
)
def test_who_speaks(cued: list[str], people: tuple[str, ...]) -> None:
    assert names.speakers(cued) == people


def test_a_joint_cue_is_taken_apart_where_everybody_is_known() -> None:
    assert names.speakers(["JACK & JILL"], frozenset({"JACK", "JILL"})) == ("JACK", "JILL")


def test_a_name_has_an_end() -> None:
    assert len(names.cue("LONG NAME " * 100).name) <= names.LONGEST_NAME


@settings(deadline=None, max_examples=120)
@given(st.text(max_size=80))
def test_any_cue_can_be_read(text: str) -> None:
    assert len(names.cue(text).name) <= names.LONGEST_NAME + 40
    assert names.speaker(text).strip() or not text.strip()
    names.speakers([text, text])
    named = [name for name in (names.cue(text).name, "MIA", "DR. SMITH") if name.strip(" .,")]
    assert set(names.merged(named)) == set(named)


@pytest.mark.parametrize(
    ("cue", "name", "off"),
    [
        ("老师OS", "老师", True),
        ("老师 V.O.", "老师", True),
        ("老师（OS）", "老师", True),
        ("王小明画外音", "王小明", True),
        ("ジョンVO", "ジョン", True),
        ("老师", "老师", False),
        ("JOHN OS", "JOHN OS", False),
        ("AMOS", "AMOS", False),
    ],
)
def test_extensions_without_brackets_behind_chinese_names(cue: str, name: str, off: bool) -> None:
    assert names.speaker(cue) == name
    assert (names.cue(cue).name, names.cue(cue).off) == (name, off)


KNOWN = frozenset({"RAMOS", "SGT. O'NEIL", "TOM", "TOM BELL", "ANN BELL", "DR. MARTA KOVACS", "GUARD #1"})


@pytest.mark.parametrize(
    ("cue", "people"),
    [
        ("RAMOS AND O'NEIL", ("RAMOS", "SGT. O'NEIL")),
        ("RAMOS & KOVACS", ("RAMOS", "DR. MARTA KOVACS")),
        ("MARTA/TOM", ("DR. MARTA KOVACS", "TOM")),
        ("RAMOS AND BELL", ("RAMOS AND BELL",)),
        ("RAMOS AND GUARD", ("RAMOS AND GUARD",)),
        ("MAN AND WIFE", ("MAN AND WIFE",)),
    ],
)
def test_a_joint_cue_of_people_known_by_longer_names(cue: str, people: tuple[str, ...]) -> None:
    assert names.together(cue, KNOWN) == people


@pytest.mark.parametrize(
    "name", ["McCLANE", "MacREADY", "DeVITO", "LUDWIG van BEETHOVEN", "2nd COP", "MIA's VOICE", "MIA", "d'ARTAGNAN", "O'NEIL"]
)
def test_names_in_capitals_keep_some_small_letters(name: str) -> None:
    assert names.is_loud(name)


@pytest.mark.parametrize("name", ["Mia", "Mac", "MacReady", "A dog", "THE END of it", "I see", "Van", "12th", "", "De LA"])
def test_other_names_are_in_small_letters(name: str) -> None:
    assert not names.is_loud(name)


def test_a_name_that_is_cut_says_so() -> None:
    assert names.cue("LONG NAME " * 100).name.endswith(" LONG…")
    assert names.cue("DONAUDAMPFSCHIFFFAHRTSELEKTRIZITAETENHAUPTBETRIEBSWERKBAUUNTER").name.endswith("…")
    assert names.plain(names.cue("X" * 80).name) == names.cue("X" * 80).name
