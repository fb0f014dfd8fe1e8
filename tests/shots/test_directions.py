"""What the script asks of the camera: each wish its own picture, the reverse from the other side, faces as they are told."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Expression, Framing, Move, Pose
from storyboard.shots.feelings import felt
from tests.shots.conftest import Planned, planned

OFFICE = "INT. OFFICE - DAY\n\nANNA (30) sits at a desk on the left. BEN (60) sits opposite her.\n\n"
ROOM = "INT. LIVING ROOM - DAY\n\nMAYA (30) stands by the window.\n\nOTTO (45) sits in the armchair.\n\n"


def pictures(made: Planned) -> list[str]:
    return [made.text(panel) for panel, _ in made.seen()]


@pytest.mark.parametrize("detail", ["shots", "full"])
def test_a_direction_begins_a_picture_of_its_own(detail: str) -> None:
    made = planned(OFFICE + "OVER ANNA'S SHOULDER: Ben smiles.\n\nOVER BEN'S SHOULDER: Anna looks down.", detail)
    (_, one), (_, two) = made.with_words("Ben smiles"), made.with_words("Anna looks down")
    assert (one.framing, one.subjects, one.over) == (Framing.OTS, (made.who("BEN"),), made.who("ANNA"))
    assert (two.framing, two.subjects, two.over) == (Framing.OTS, (made.who("ANNA"),), made.who("BEN"))


@pytest.mark.parametrize("detail", ["shots", "full"])
def test_no_move_is_merged_with_the_next(detail: str) -> None:
    text = "RACK FOCUS from the key in her hand to BEN behind her.\n\nDOLLY LEFT past the parked cars.\n\nBen crosses to Anna."
    made = planned("EXT. STREET - DAY\n\nANNA (30) waits at a bus stop.\n\n" + text, detail)
    assert pictures(made)[-3:] == text.split("\n\n")
    assert made.with_words("DOLLY")[1].move is Move.TRUCK_LEFT


def test_deeds_of_two_people_share_no_picture_in_full() -> None:
    deeds = ["Maya walks to the door.", "Otto lies on the sofa.", "Maya kneels by the table.", "Otto leans against the wall."]
    assert pictures(planned(ROOM + "\n\n".join(deeds), "full"))[-4:] == deeds


def test_strong_deeds_of_two_people_share_no_picture() -> None:
    made = planned(ROOM + "Maya points at the painting.\n\nOtto reaches for the bottle on the shelf.")
    assert pictures(made)[-1:] == ["Otto reaches for the bottle on the shelf."]


def test_a_reverse_is_over_the_other_shoulder() -> None:
    made = planned(OFFICE + "OVER BEN'S SHOULDER: Anna looks down.\n\nREVERSE ANGLE\n\nAnna signs the paper.")
    (_, before), (panel, after) = made.seen()[-2:]
    assert (after.subjects, after.over) == ((before.over,), before.subjects[0])
    assert before.side * after.side < 0
    assert made.text(panel) == "REVERSE ANGLE / Anna signs the paper."


def test_a_reverse_of_who_is_alone_is_from_the_other_side() -> None:
    made = planned("INT. CELL - DAY\n\nMIA (20) sits on the bunk.\n\nMia frowns.\n\nREVERSE ANGLE\n\nREVERSE SHOT - Mia weeps.")
    sides = [shot.side for _, shot in made.seen()[-2:]]
    assert sides[0] * sides[1] < 0


def test_a_direction_alone_shows_what_comes_next() -> None:
    made = planned(OFFICE + "ANGLE ON BEN\n\nwho is furious.\n\nCLOSE ON ANNA. She is terrified.\n\nCLOSE ON BEN\n\nANNA\n(smiling)\nOut.")
    panel, shot = made.with_words("who is furious")
    assert (shot.subjects, made.blocked(panel, "BEN").expression) == ((made.who("BEN"),), Expression.ANGRY)
    panel, shot = made.with_words("She is terrified")
    assert (shot.subjects, made.blocked(panel, "ANNA").expression) == ((made.who("ANNA"),), Expression.AFRAID)
    panel, shot = made.with_words("Out.")
    assert (shot.subjects, made.text(panel)) == ((made.who("BEN"),), "CLOSE ON BEN / Out.")
    assert made.blocked(panel, "ANNA").speaks
    assert made.blocked(panel, "ANNA").expression is Expression.HAPPY


def test_a_parenthetical_tells_the_face_of_a_panel_about_a_deed() -> None:
    made = planned(OFFICE + "BEN\n(angry)\nGet out.\n\nAnna stands up, walks to the door.\n\nANNA\n(smiling)\nSee you Sunday.")
    panel, _ = made.with_words("See you")
    assert made.blocked(panel, "ANNA").expression is Expression.HAPPY


def test_two_faces_of_one_person_share_no_picture() -> None:
    made = planned(OFFICE + "ANNA\n(crying)\nNo.\n\nBen laughs.\n\nANNA\n(smiling)\nVery funny.")
    faces = [made.blocked(made.with_words(words)[0], "ANNA").expression for words in ("No.", "Very funny.")]
    assert faces == [Expression.SAD, Expression.HAPPY]


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("stares at her, furious", Expression.ANGRY),
        ("stares at her", Expression.STARING),
        ("is not happy", None),
        ("can't help but smile at it", Expression.HAPPY),
    ],
)
def test_the_face_of_a_text(text: str, face: Expression | None) -> None:
    assert felt(text) is face


def test_who_is_seen_from_behind_may_write() -> None:
    made = planned(OFFICE + "OVER BEN'S SHOULDER: Anna looks down.\n\nREVERSE ANGLE\n\nAnna signs the paper.")
    panel, _ = made.with_words("signs")
    assert made.blocked(panel, "ANNA").pose is Pose.WRITE


def test_a_direction_is_handed_on_over_a_bare_name() -> None:
    words = "ANNA (30) and BEN (40) wait.\n\nEXTREME CLOSE UP - BEN\n\nBen.\n\nHe walks to the window and looks out.\n"
    assert any(shot.size.value == "ECU" for _, shot in planned(f"INT. ROOM - DAY\n\n{words}").seen())
