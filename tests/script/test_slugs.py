from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.script.slugs import Mini, Slug, slug


@pytest.mark.parametrize(
    ("line", "kind", "names", "ends"),
    [
        ("MONTAGE", Mini.MONTAGE, "", False),
        ("MONTAGE - TRAINING", Mini.MONTAGE, "TRAINING", False),
        ("BEGIN MONTAGE:", Mini.MONTAGE, "", False),
        ("TRAINING MONTAGE", Mini.MONTAGE, "TRAINING", False),
        ("SERIES OF SHOTS:", Mini.MONTAGE, "", False),
        ("END MONTAGE", Mini.MONTAGE, "", True),
        ("END OF MONTAGE.", Mini.MONTAGE, "", True),
        ("INTERCUT JACK AND JILL", Mini.INTERCUT, "JACK AND JILL", False),
        ("INTERCUT BETWEEN KITCHEN AND BAR", Mini.INTERCUT, "KITCHEN AND BAR", False),
        ("INTERCUT WITH:", Mini.INTERCUT, "", False),
        ("INTERCUT - PHONE CONVERSATION", Mini.INTERCUT, "", False),
        ("FLASHBACK:", Mini.FLASHBACK, "", False),
        ("(FLASHBACK)", Mini.FLASHBACK, "", False),
        ("BEGIN FLASHBACK", Mini.FLASHBACK, "", False),
        ("END FLASHBACK", Mini.FLASHBACK, "", True),
        ("FIN DU FLASH-BACK", Mini.FLASHBACK, "", True),
        ("RÜCKBLENDE", Mini.FLASHBACK, "", False),
        ("回想", Mini.FLASHBACK, "", False),
        ("FLASHBACK - INT. KITCHEN - DAY", Mini.FLASHBACK, "INT. KITCHEN - DAY", False),
        ("END DREAM SEQUENCE", Mini.DREAM, "", True),
        ("INSERT - LETTER", Mini.INSERT, "LETTER", False),
        ("BACK TO SCENE", Mini.BACK, "", True),
        ("BACK TO PRESENT", Mini.BACK, "", True),
        ("BACK TO JACK", Mini.BACK, "JACK", False),
        ("ACT ONE", Mini.ACT, "ACT ONE", False),
        ("END OF ACT ONE", Mini.ACT, "ACT ONE", True),
        ("END OF SHOW", Mini.ACT, "SHOW", True),
        ("THE END", Mini.ACT, "THE END", False),
        ("TEASER", Mini.ACT, "TEASER", False),
        ("TITLE: Three days later", Mini.TITLE, "Three days later", False),
        ('SUPER: "PARIS, 1944"', Mini.TITLE, "PARIS, 1944", False),
        ("ON SCREEN: WELCOME", Mini.TITLE, "WELCOME", False),
        ("ТИТР: «Москва»", Mini.TITLE, "Москва", False),
        ("LATER", Mini.TIME, "LATER", False),
        ("- LATER -", Mini.TIME, "LATER", False),
        ("MOMENTS LATER", Mini.TIME, "MOMENTS LATER", False),
        ("THE NEXT MORNING", Mini.TIME, "THE NEXT MORNING", False),
        ("PLUS TARD", Mini.TIME, "PLUS TARD", False),
        ("ANGLE ON the door", Mini.ANGLE, "the door", False),
        ("ANGLE ON: JACK", Mini.ANGLE, "JACK", False),
        ("CLOSE ON HIS HANDS", Mini.CLOSE, "HIS HANDS", False),
        ("CLOSE UP - LETTER", Mini.CLOSE, "LETTER", False),
        ("JACK'S POV", Mini.POV, "JACK", False),
        ("POV - JACK", Mini.POV, "JACK", False),
        ("STOCK SHOT - PARIS", Mini.STOCK, "PARIS", False),
        ("SPLIT SCREEN:", Mini.SPLIT_SCREEN, "", False),
    ],
)
def test_mini_slugs(line: str, kind: Mini, names: str, ends: bool) -> None:
    assert slug(line) == Slug(kind, names, ends)
    assert slug(f"**{line}**") == Slug(kind, names, ends)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "JACK",
        "Montage of the two.",
        "Later, they eat.",
        "He is close on her heels.",
        "SUPERMAN ENTERS",
        "TITLES ROLL",
        "ACT OF GOD",
        "CLOSE THE DOOR",
        "TAG TEAM ENTERS",
        "END OF THE WORLD",
        "INTERCUTTER",
        "BACK DOOR",
        "WIDE OPEN SPACES",
        "TEXT ME",
        "SHOW ME",
        "Night falls.",
        "INT. KITCHEN - DAY",
        "X" * 1000,
        "(\u2003",
        "*(\x0b",
    ],
)
def test_what_is_no_mini_slug(line: str) -> None:
    assert slug(line) is None


@settings(deadline=None, max_examples=120)
@given(st.text(max_size=60), st.sampled_from(["", "MONTAGE ", "END OF ", "SUPER: ", "ANGLE ON ", "INTERCUT "]))
def test_any_line_can_be_asked_about(text: str, head: str) -> None:
    found = slug(head + text)
    assert found is None or found.names in (head + text)
