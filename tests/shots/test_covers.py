"""A cloth is over whom, or round whose shoulders, the words say; a hat that is taken off is off."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

OPENING = "INT. BARN - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\n"


def states(*said: str) -> dict[str, set[str]]:
    """What has become of everybody in the last panel, by name."""
    script = screenplay(fountain.read(OPENING + "\n\n".join(said) + "\n"), "test.fountain")
    told = break_down(script)
    names = {who.id: who.name for who in told.characters}
    (board,) = plan_script(script, told)
    return {names[item.character]: set(item.state.split()) - {"fallen"} for item in board.panels[-1].blocking}


@pytest.mark.parametrize(
    ("said", "who", "state"),
    [
        ("Anna throws a tarpaulin over Ben.", "BEN", "covered"),
        ("Anna pulls the sheet over him.", "BEN", "covered"),
        ("Ben lies on the floor under a tarpaulin.", "BEN", "covered"),
        ("Ben spreads a blanket over her.", "ANNA", "blanketed"),
        ("Anna wraps a blanket around Ben's shoulders.", "BEN", "wrapped"),
        ("Anna sits, a blanket wrapped around her shoulders.", "ANNA", "wrapped"),
        ("Ben takes off his cap.", "BEN", "bareheaded"),
        ("Ben takes his cap off.", "BEN", "bareheaded"),
        ("Anna laces Ben's boxing gloves.", "BEN", "boxing_gloves"),
        ("Ben stands in red trunks and boxing gloves.", "BEN", "boxing_gloves"),
        ("Ben puts on his boxing gloves.", "BEN", "boxing_gloves"),
        ("Anna wraps tape around Ben's hands.", "BEN", "taped_hands"),
        ("Ben tapes his hands.", "BEN", "taped_hands"),
        ("Anna stands there, covered in flour.", "ANNA", "powdered"),
        ("Ben has flour on his face.", "BEN", "powdered"),
        ("Anna's hands are smeared with red paint.", "ANNA", "painted"),
        ("Ben holds up his taped fists.", "BEN", "taped_hands"),
    ],
)
def test_a_cloth_is_over_whom_the_words_say(said: str, who: str, state: str) -> None:
    found = states(said)
    assert found.pop(who) == {state}
    assert not any(found.values())


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Ben takes off his cap.", "Ben puts his cap back on."),
        ("Ben puts on his boxing gloves.", "Ben pulls off his boxing gloves."),
        ("Anna wraps Ben's hands with tape.", "Ben tears off the tape."),
        ("Ben takes off his cap.", "Ben puts on his hat."),
        ("Anna throws a tarpaulin over Ben.", "Ben throws off the tarpaulin."),
        ("Anna wraps a blanket around Ben's shoulders.", "Ben drops the blanket."),
        ("Ben lies on the floor under a tarpaulin.", "Ben gets up."),
    ],
)
def test_it_stays_until_the_words_end_it(first: str, then: str) -> None:
    assert states(first, "Anna smiles at Ben.")["BEN"]
    assert not states(first, "Anna smiles at Ben.", then, "Ben waves.")["BEN"]


@pytest.mark.parametrize(
    "said", ["Ben takes off his coat.", "Anna throws a blanket over the chair.", "Ben wears a cap.", "Anna folds the sheet."]
)
def test_nobody_is_covered_by_other_words(said: str) -> None:
    assert not any(states(said).values())


@pytest.mark.parametrize(
    ("said", "state"),
    [("White dust covers Ben's head and shoulders.", "powdered"), ("Icing is all over his face and hands.", "iced")],
)
def test_what_has_come_down_on_somebody_stays_until_it_is_wiped_off(said: str, state: str) -> None:
    assert states(said, "Ben runs to the door.")["BEN"] == {state}
    assert states(said, "Ben runs to the door.", "Ben wipes his face.", "Ben runs to the door.")["BEN"] == set()
