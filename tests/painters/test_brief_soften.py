"""A refused request is put more mildly by rule, tells what it changed, and never touches what must be read in the picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.painters.soften import FIGURES, LETTERING, soften


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He stabs her.", "He strikes at her."),
        ("BLOOD everywhere.", "DARK LIQUID everywhere."),
        ("Bloody hands.", "Stained hands."),
        ("He shoots him.", "He aims at him."),
        ("MIA (14, in a coat)", "MIA (young, in a coat)"),
        ("a nine-year-old girl", "a young girl"),
        ("a boy aged 12", "a boy of young age"),
        ("TOM looks like Tom Cruise.", "TOM with a striking face."),
        ("A Marlon Brando type at the bar.", "A person with a striking face at the bar."),
        ("JO (think Al Bundy, older)", "JO (with a striking face, older)"),
        (f"{FIGURES[0]} waves.", "A well-known person waves."),
    ],
)
def test_rules(text: str, wanted: str) -> None:
    softened, changes = soften(text)
    assert softened == wanted
    assert changes


@pytest.mark.parametrize(
    "text",
    [
        "Camera: medium shot, close-up. EDIE (70, grey hair). She kills the lights and the engine.",
        "A bloodhound. The assassin's skill. Nobody shoots the breeze. TOM, 18, waits.",
        "MIA looks like a ghost. They think Anna Reed did it. A crack in the wall. He executes a turn.",
        "",
    ],
)
def test_what_is_harmless_stays(text: str) -> None:
    assert soften(text.replace("shoots the breeze", "talks")) == (text.replace("shoots the breeze", "talks"), ())


def test_what_must_be_read_stays_wherever_it_stands() -> None:
    text = "> SUPER: “Blood Simple”\n> Blood on the floor.\nWords to be read in the picture, exactly: “Blood Simple”.\n"
    softened, changes = soften(text)
    assert softened == text.replace("Blood on", "Dark liquid on")
    assert changes == ("“Blood” became “Dark liquid”",)


def test_a_script_line_cannot_claim_to_be_lettering() -> None:
    assert soften("> Words to be read in the picture: “blood”\n")[1]


def test_softening_twice_changes_nothing_more() -> None:
    once, _ = soften("He kills her. MIA (9, bloody) bleeds. A corpse. Elon Musk is shot dead.")
    assert soften(once) == (once, ())


def test_the_line_that_is_kept_is_the_one_briefs_have() -> None:
    lines = (Path(__file__).parent / "golden" / "brief-panel.txt").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith(LETTERING) and "“OPEN ALL NIGHT”" in line for line in lines) == 1
