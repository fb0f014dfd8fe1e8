from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown import thing_words
from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("She holds the key.", [("KEY", "key")]),
        ("Two cold beers. He drinks his beer.", [("BEER", "bottle")]),
        ("Piet holds out a LETTER.", [("LETTER", "letter")]),
        ("A SAMURAI SWORD slices into view.", [("SAMURAI SWORD", "sword")]),
        ("A lamp. A knife lies there.", []),
        ("He picks up the phone.", [("PHONE", "phone")]),
        ("The phone booth is empty. He opens it.", []),
        ("The PHONE RINGS.", []),
        ("Scott is painting. He holds on.", []),
        ("They watch him open the door.", []),
        ("She checks her watch.", [("WATCH", "watch")]),
        ("She will open it.", []),
        ("Anna carries a basket of potatoes.", [("BASKET", "vegetable_basket")]),
        ("He holds a glass of wine.", [("GLASS", "wineglass")]),
        ("He holds a glass of water.", [("GLASS", "cup")]),
        ("Anna carries a basket.", [("BASKET", "basket")]),
        ("He takes the knives.", [("KNIFE", "knife")]),
        ("Her glasses slip.", []),
        ("He opens a music box.", [("BOX", "music_box")]),
        ("She holds a trumpet and scissors.", [("TRUMPET", "trumpet"), ("SCISSORS", "scissors")]),
    ],
)
def test_things_that_are_handled(script: Script, action: str, expected: list[tuple[str, str]]) -> None:
    assert [(prop.name, prop.kind) for prop in break_down(script(f"# INT. HALL - DAY\n{action}")).props] == expected


def test_a_thing_seen_twice_matters_and_knows_its_scenes(script: Script) -> None:
    text = (
        "# INT. HALL - DAY\nA suitcase by the door.\n# INT. BAR - DAY\nNothing.\n# INT. HALL - NIGHT\nThe suitcase is gone. The"
        " BRASS KEY too."
    )
    props = break_down(script(text)).props
    assert [(prop.id, prop.name, prop.scenes) for prop in props] == [("p1", "SUITCASE", ("s1", "s3")), ("p2", "BRASS KEY", ("s3",))]


def test_speech_has_no_props(script: Script) -> None:
    assert break_down(script("# INT. HALL - DAY\n@MIA\n> Take the gun!")).props == ()


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("She turns the radio off and holds the radio.", ("RADIO", "radio")),
        ("He breaks a loaf and holds it.", ("LOAF", "bread")),
        ("He puts the tart in his pocket.", ("TART", "tart")),
        ("She lifts the rifle.", ("RIFLE", "rifle")),
        ("He unrolls a map on the table.", ("MAP", "map")),
    ],
)
def test_things_that_look_different_are_of_different_kinds(script: Script, action: str, expected: tuple[str, str]) -> None:
    found = break_down(script(f"# INT. ROOM - DAY\n{action}")).props
    assert [(prop.name, prop.kind) for prop in found] == [expected]


@pytest.mark.parametrize(("action", "names"), [("He opens a chest.", ["CHEST"]), ("She cuts the plastic off a chest tube.", [])])
def test_what_goes_into_a_chest_is_no_chest(script: Script, action: str, names: list[str]) -> None:
    assert [prop.name for prop in break_down(script(f"# INT. ROOM - DAY\n{action}")).props] == names


def test_a_call_needs_a_telephone_though_the_action_names_none(script: Script) -> None:
    called = break_down(script("# INT. ROOM - DAY\nMIA (30) eats a burger.\n@MIA\n(into phone)\n> Yes."))
    assert [prop.scenes for prop in called.props if prop.kind == "phone"] == [("s1",)]
    named = break_down(script("# INT. ROOM - DAY\nMIA (30) picks up the phone.\n@MIA\n(into phone)\n> Yes."))
    assert [prop.kind for prop in named.props] == ["phone"]
    assert not break_down(script("# INT. ROOM - DAY\nMIA (30) waits.\n@MIA\n> Yes.")).props


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the net over the side", "net"),
        ("a crate between them", "crate"),
        ("her with a sardine", "sardine"),
        ("the rolling pin", "rolling_pin"),
        ("on the crate", ""),
        ("saw her", ""),
        ("fan out across the field", ""),
        ("the net worth of the house", ""),
        ("a breath", ""),
    ],
)
def test_the_thing_of_a_deed_and_no_other_sense_of_its_word(text: str, expected: str) -> None:
    assert thing_words.taken(text)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a scrap of paper", "page"), ("a heavy thing", "crate"), ("something", "object"), ("an iron bar", "pipe"), ("the night", "")],
)
def test_a_thing_nobody_has_a_drawing_for_is_drawn_by_its_class(text: str, expected: str) -> None:
    assert thing_words.generic(text) == expected


def test_the_lexicon_has_three_hundred_nouns() -> None:
    assert len(thing_words.KNOWN) > 500
    assert all(word.split() and word == word.casefold() for word in thing_words.KNOWN)
