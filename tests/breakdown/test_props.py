from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown import break_down
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
        ("He takes the knives.", [("KNIFE", "knife")]),
        ("Her glasses slip.", []),
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
