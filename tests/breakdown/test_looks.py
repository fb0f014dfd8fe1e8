from __future__ import annotations

from collections.abc import Callable

from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]

NAK = """
# INT. HOME - NIGHT
NAK (40), in a white robe, slices the air.
# INT. BEDROOM - MORNING
Nak, now dressed in a black suit, folds the robe away.
# EXT. STREET - DAY
Nak walks.
# EXT. STREET - NIGHT
TOM waits. Nak arrives, soaked.
# INT. HOME - MORNING
Nak sleeps.
"""


def test_a_change_of_clothes_holds_for_the_day(script: Script) -> None:
    breakdown = break_down(script(NAK))
    nak = breakdown.characters[0]
    assert (nak.appearance.garment, nak.appearance.tone) == ("robe", 0.1)
    suit, wet = breakdown.looks
    assert (suit.description, suit.scenes) == ("now dressed in a black suit", ("s2", "s3"))
    assert (suit.appearance.garment, suit.appearance.tone) == ("suit", 0.88)
    assert suit.appearance.hair == nak.appearance.hair
    assert (wet.name, wet.scenes) == ("soaked", ("s4",))
    assert breakdown.look_of(nak.id, "s5") == nak.appearance
    assert breakdown.look_of(nak.id, "s3") == suit.appearance


def test_nobody_is_dressed_by_somebody_elses_sentence(script: Script) -> None:
    text = "# INT. HALL - DAY\n@ANNA\n> Hm.\n@TOM\n> Hm.\nAnna looks at Tom, who is wearing a red coat."
    assert break_down(script(text)).looks == ()


def test_years_make_a_child_grow(script: Script) -> None:
    text = "# INT. HALL - DAY\nMIA (8) laughs.\n# INT. HALL - DAY\nSUPER: TWENTY YEARS LATER\nMia laughs."
    breakdown = break_down(script(text))
    assert breakdown.characters[0].appearance.height == 1.25
    assert breakdown.look_of("c1", "s2").height > 1.5


def test_a_state_keeps_the_clothes_of_the_day(script: Script) -> None:
    text = "# INT. HALL - DAY\nANNA (28) waits, now in a wedding dress.\n# INT. CAR - NIGHT\nAnna, soaked, drives."
    breakdown = break_down(script(text))
    assert [(look.name, look.scenes) for look in breakdown.looks] == [("now in a wedding dress", ("s1",)), ("soaked", ("s2",))]
    assert breakdown.look_of("c1", "s2").garment == "ballgown"


def test_what_somebody_is_in_right_behind_the_name_is_a_look(script: Script) -> None:
    found = break_down(
        script(
            "# INT. BALLROOM - NIGHT\nEVE (30), in a long red dress, dances with FINN (35), who wears a white tuxedo.\n"
            "# EXT. BEACH - DAY\nEVE, now in a black swimsuit, runs into the sea. FINN, in jeans and a striped shirt, watches.\n"
            "# INT. HOSPITAL ROOM - NIGHT\nEve, in a hospital gown, lies in bed. Finn, in the doorway, waits.\n"
            "# EXT. CHURCH - DAY\nEVE, now in a long black dress and a veil, and nobody else.\n"
        )
    )
    assert [(look.name, look.scenes) for look in found.looks] == [
        ("now in a black swimsuit", ("s2",)),
        ("in a hospital gown", ("s3",)),
        ("in jeans and a striped shirt", ("s2", "s3")),
        ("now in a long black dress", ("s4",)),
    ]
    assert found.looks[3].description == "now in a long black dress and a veil"


def test_a_hood_that_is_up_is_so_in_its_scene_alone(script: Script) -> None:
    text = (
        "# INT. ABBEY - DAY\nBROTHER ANSELM (40, tonsured, black habit) prays.\n# EXT. YARD - DAY\nBrother Anselm walks with his hood up.\n"
        "# INT. ABBEY - DAY\nBrother Anselm prays."
    )
    found = break_down(script(text))
    assert [found.look_of("c1", scene).hat for scene in ("s1", "s2", "s3")] == ["", "hood", ""]
    assert found.look_of("c1", "s2").worn == "rope cowl"
