"""Blood and bandages are on whom, and at what part, the words say."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Panel, Shot, Size
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

OPENING = "INT. BARN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\n"


def panels(*said: str) -> list[tuple[Panel, Shot]]:
    script = screenplay(fountain.read(OPENING + "\n\n".join(said) + "\n"), "test.fountain")
    (board,) = plan_script(script, break_down(script))
    return [(panel, board.shot(panel.shot)) for panel in board.panels]


def states(*said: str) -> dict[str, set[str]]:
    """What has become of everybody in the last panel, by name."""
    script = screenplay(fountain.read(OPENING + "\n\n".join(said) + "\n"), "test.fountain")
    told = break_down(script)
    names = {who.id: who.name for who in told.characters}
    (board,) = plan_script(script, told)
    return {names[item.character]: set(item.state.split()) for item in board.panels[-1].blocking}


@pytest.mark.parametrize(
    ("said", "who", "mark"),
    [
        ("There is blood on Anna's shin.", "ANNA", "blood_shin"),
        ("Ben's knee is bleeding.", "BEN", "blood_knee"),
        ("Anna holds up her bandaged thumb.", "ANNA", "bandage_thumb"),
        ("Ben limps in, his arm in a sling.", "BEN", "sling"),
        ("Anna's head is bandaged.", "ANNA", "bandage_head"),
        ("Ben has a cut on his forehead.", "BEN", "blood_brow"),
        ("Ben has a black eye.", "BEN", "black_eye"),
        ("Anna looks at the bruise under his eye.", "BEN", "black_eye"),
        ("Anna's left eye is swollen.", "ANNA", "black_eye"),
        ("Anna looks at Ben. Blood runs down his face.", "BEN", "blood_cheek"),
        ("Anna bandages his knee.", "BEN", "bandage_knee"),
        ("Ben lies there, wounded.", "BEN", "wounded"),
    ],
)
def test_blood_and_bandages_are_where_the_words_have_them(said: str, who: str, mark: str) -> None:
    found = states(said)
    assert mark in found[who]
    assert all(mark not in marks for name, marks in found.items() if name != who)


@pytest.mark.parametrize(
    "said", ["There is no blood on her dress.", "Ben cuts the bread.", "Anna holds his hand.", "There is blood on the floor."]
)
def test_nobody_is_hurt_of_whom_the_words_do_not_say_so(said: str) -> None:
    assert not any(marks - {"fallen"} for marks in states(said, "Anna smiles.").values())


def test_what_is_told_once_stays_until_it_is_wiped_off() -> None:
    assert "blood_brow" in states("Blood runs down Anna's forehead.", "Ben sits.", "Anna waves.")["ANNA"]
    assert "blood_brow" not in states("Blood runs down Anna's forehead.", "Ben wipes the blood off Anna's forehead.", "Anna waves.")["ANNA"]


def test_blood_on_a_leg_is_seen_on_it_and_is_no_pool() -> None:
    panel, shot = panels("ANNA\nWell?", "There is blood on Anna's shin.")[-1]
    assert panel.detail is None
    assert panel.seen(shot).size in (Size.FS, Size.WS, Size.EWS)
