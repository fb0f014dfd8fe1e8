from __future__ import annotations

import pytest

from storyboard.script import fountain
from storyboard.script.presence import cast, introduced, present
from storyboard.script.scenes import screenplay

OPENING = """INT. BAR - DAY

MIA REYES (34), a keeper, enters with TOM, 40s, tall.

MIA
Hi.

JACK STEEL
No.

THE WAITRESS
Yes?

WILL
Maybe.

JEAN-PIERRE
Oui.

@小明
好。

"""


def there(action: str) -> tuple[str, ...]:
    elements = screenplay(fountain.read(OPENING), "x.fountain").elements
    return present(action, cast(elements))


@pytest.mark.parametrize(
    ("action", "people"),
    [
        ("Mia waits.", ("MIA",)),
        ("MIA waits for Tom.", ("MIA", "TOM")),
        ("Reyes waits. Then Mia Reyes leaves.", ("MIA",)),
        ("Steel laughs at Jack.", ("JACK STEEL",)),
        ("JACK STEEL, Mia.", ("JACK STEEL", "MIA")),
        ("Jean-Pierre nods to Mia.", ("JEAN-PIERRE", "MIA")),
        ("The waitress pours.", ("THE WAITRESS",)),
        ("A waitress pours.", ()),
        ("They will not go.", ()),
        ("Mia's car is parked.", ()),
        ("Mia's face falls.", ("MIA",)),
        ("A photo of Mia.", ()),
        ("Miami. Tomorrow. Jackson.", ()),
        ("Nobody.", ()),
        ("小明走进来。", ("小明",)),
        ("Tom\nand\n\nMia", ("TOM", "MIA")),
    ],
)
def test_who_is_there(action: str, people: tuple[str, ...]) -> None:
    assert there(action) == people


@pytest.mark.parametrize(
    ("action", "people"),
    [
        ("MIA REYES (34) enters.", ["MIA REYES"]),
        ("JACK, 40s, sits.", ["JACK"]),
        ("JACK (late 40s) sits with DR. BO LI, 50.", ["JACK", "DR. BO LI"]),
        ("An OLD MAN (mid-seventies).", ["OLD MAN"]),
        ("A box (12).", []),
        ("JACK enters at 40 mph.", []),
        ("JACK (1967) sits.", []),
        ("", []),
    ],
)
def test_who_is_introduced(action: str, people: list[str]) -> None:
    assert list(introduced(action)) == people


def test_scenes_name_who_speaks_and_then_who_is_there() -> None:
    text = f"{OPENING}INT. ROAD - NIGHT\n\nTom walks behind Mia. Tom's shoes squeak.\n\nJACK STEEL\nWait.\n\nMIA & TOM\nNo.\n\nALL\nGo!\n"
    scene = screenplay(fountain.read(text), "x.fountain").scenes[1]
    assert scene.characters == ("JACK STEEL", "MIA", "TOM")


def test_somebody_who_is_only_named_is_there_too() -> None:
    text = f"{OPENING}INT. ROAD - NIGHT\n\nMia stops. Dr. Tom Baker waves. TOM smiles.\n\nJACK STEEL\nWait.\n"
    scenes = screenplay(fountain.read(text), "x.fountain").scenes
    assert scenes[1].characters == ("JACK STEEL", "MIA", "TOM")
