"""From how high inserts are planned, what their things lie on, and small deeds that read as what they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Angle, Detail, Framing, Shot, Size
from storyboard.shots import laid
from storyboard.shots.things import MANY

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

HEAD = "{place}\n\nMIA (30) and TOM (40) stand and look at each other.\n\nMIA\nLook.\n\n"
DAY, STREET = "INT. OFFICE - DAY", "EXT. STREET - DAY"


def test_inserts_are_seen_from_where_they_are_drawn(plan: Plan) -> None:
    rows = [
        (DAY, "INSERT - THE LETTER. It is torn.", "letter", "", Angle.OVERHEAD),
        (DAY, "INSERT - His pen signs the letter.", "letter", "sign", Angle.HIGH),
        (DAY, "INSERT - He pours tea into the cup.", "cup", "pour", Angle.EYE),
        (DAY, "INSERT - Her finger presses the light switch.", "switch", "press", Angle.EYE),
        (DAY, "INSERT - THE CLOCK. It is noon.", "clock", "", Angle.EYE),
        (DAY, "INSERT - DUTCH ANGLE - A bottle on the table.", "bottle", "", Angle.DUTCH),
        (STREET, "INSERT - The wheels cross the line.", "tyre_line", "", Angle.LOW),
        (DAY, "INSERT - She closes his fingers over the key.", "key", "enclose", Angle.OVERHEAD),
        (STREET, "INSERT - A harmonica lies in the grass.", "harmonica", "", Angle.HIGH),
    ]
    wrong: list[object] = []
    for place, line, kind, hand, angle in rows:
        done = plan(HEAD.format(place=place) + line + "\n\nTOM\nWell.\n")
        panel, shot = next((panel, shot) for panel, shot in done.seen() if shot.framing is Framing.INSERT)
        found = (panel.detail.kind or kind, panel.detail.hand, shot.angle)
        if found != (kind, hand, angle):
            wrong.append((line, found))
    assert wrong == []


@pytest.mark.parametrize(
    ("planned", "kind", "angle"),
    [
        (Angle.EYE, "iced_cake", Angle.HIGH),
        (Angle.EYE, "letter", Angle.OVERHEAD),
        (Angle.EYE, "clock", Angle.EYE),
        (Angle.LOW, "letter", Angle.LOW),
    ],
)
def test_an_insert_that_is_planned_level_is_called_as_high_as_it_is_drawn(planned: Angle, kind: str, angle: Angle) -> None:
    shot = Shot(id="a", setup="A", size=Size.INSERT, framing=Framing.INSERT, angle=planned)
    assert laid.as_drawn(shot, Detail(kind=kind)).angle is angle
    people = shot.model_copy(update={"size": Size.MS, "framing": Framing.SINGLE})
    assert laid.as_drawn(people, Detail(kind=kind)) == people


def test_what_somebody_sees_far_below_is_looked_down_on(plan: Plan) -> None:
    told = HEAD.format(place="INT. LIFT - DAY") + "MIA'S POV through the glass: far below, Tom, tiny, running.\n\nMIA\nGo.\n"
    assert {shot.angle for _, shot in plan(told).seen() if shot.framing is Framing.POV} == {Angle.HIGH}


def test_small_deeds_under_an_insert_are_told_by_their_own_words(plan: Plan) -> None:
    rows = [
        ("INSERT - She tears the photograph in half.", "photo", "tear"),
        ("INSERT - His hand picks up the key from the grass.", "key", "take"),
        ("INSERT - Her fingers count the letters, one by one.", "letter", "count"),
        ("INSERT - Her hand flips the sign on the door: CLOSED.", "sign", "flip"),
        ("INSERT - Hands untie the rope from the bollard.", "rope", "untie"),
        ("INSERT - His hands tie the rope.", "rope", "tie"),
        ("INSERT - He ties his shoelace.", "shoe", "tie"),
        ("INSERT - His thumb flicks the lighter.", "lighter", "flick"),
        ("INSERT - Hands wind a bandage around his wrist.", "bandage", "bind"),
        ("INSERT - Pills spill from the bottle into her palm.", "pills", "shake"),
        ("INSERT - Flour falls from her fingers onto the table.", "like_heap", "sprinkle"),
        ("INSERT - He seals the envelope with wax.", "envelope", "seal"),
        ("INSERT - He types the code on the keypad.", "keypad", "tap"),
        ("INSERT - The candle goes out.", "candle", "dies"),
        ("INSERT - The phone rings.", "phone", "rings"),
        ("INSERT - The wine spills.", "glass", "spills"),
        ("INSERT - Water drips from the tap.", "drip", "drips"),
        ("INSERT - A BOARDING PASS.", "ticket", ""),
        ("INSERT - A shoe lies on the asphalt.", "shoe", ""),
        ("INSERT - Photographs laid out on the floor.", MANY + "photo", ""),
    ]
    wrong: list[object] = []
    for line, kind, hand in rows:
        panel, _ = plan(HEAD.format(place=DAY) + line + "\n\nTOM\nWell.\n").with_words(line.removeprefix("INSERT - "))
        found = (panel.detail.kind, panel.detail.hand) if panel.detail else None
        if found != (kind, hand):
            wrong.append((line, found))
    assert wrong == []


def test_what_a_thing_lies_on_is_in_the_words() -> None:
    rows = {
        "A ring half buried in the sand.": "sand",
        "A coin lies on the wet cobbles.": "cobbles",
        "A revolver in the drawer.": "container",
        "He puts the letter into the fire.": "fire",
        "An earring on the tiles.": "tiles",
        "A lamp lies in the straw.": "straw",
        "Under the lid, in sawdust, lies a bottle.": laid.HOLD,
        "The letter.": "",
    }
    assert {text: laid.lies_on(text) for text in rows} == rows
    assert set(laid.BEDS) >= set(rows.values()) - {"", laid.HOLD}
