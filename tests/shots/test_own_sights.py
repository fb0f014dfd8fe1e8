"""Sights that are no close picture: faces of those who are there, the set's own lamp, a voice that only the audience hears."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Framing, Panel, Pose, Shot
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script


def panels(text: str) -> list[tuple[Panel, Shot]]:
    script = screenplay(fountain.read(text), "test.fountain")
    boards: tuple[SceneBoard, ...] = tuple(plan_script(script, break_down(script)))
    return [(panel, panel.seen(one.shot(panel.shot))) for one in boards for panel in one.panels]


def shot_of(text: str, words: str) -> Shot:
    script = screenplay(fountain.read(text), "test.fountain")
    for one in plan_script(script, break_down(script)):
        for panel in one.panels:
            told = " ".join(script.index[c.element].text[c.start : c.end] for c in panel.covers)
            if words in told:
                return panel.seen(one.shot(panel.shot))
    raise AssertionError(words)


@pytest.mark.parametrize("words", ["Two faces in the glow of the fire.", "The cabin shudders.", "Nobody answers.", "Nothing."])
def test_people_who_are_there_are_in_the_picture(words: str) -> None:
    shot = shot_of(f"INT. LIFT - DAY\n\nANNA and BORIS wait.\n\nANNA\nHello?\n\n{words}\n\nBORIS\nAgain.\n", words)
    assert shot.framing not in (Framing.INSERT, Framing.EMPTY)


def test_the_lamp_of_a_lighthouse_is_no_lamp_on_a_table() -> None:
    shot = shot_of("EXT. LIGHTHOUSE - NIGHT\n\nA white tower.\n\nThe great lamp turns.\n\nANNA runs.\n", "great lamp")
    assert shot.framing is not Framing.INSERT


@pytest.mark.parametrize(("voice", "listens"), [("NARRATOR (V.O.)", False), ("VOICEOVER", False), ("SKIPPER (V.O.)", True)])
def test_only_voices_of_the_story_are_listened_to(voice: str, listens: bool) -> None:
    found = panels(f"INT. ROOM - DAY\n\nANNA stands at the window.\n\n{voice}\nSo it began.\n\nANNA\nWell.\n")
    assert any(one.pose is Pose.LISTEN for panel, _ in found for one in panel.blocking) is listens


def test_who_listens_has_no_cup_at_the_ear() -> None:
    found = panels("INT. ROOM - DAY\n\nANNA sits with a cup of tea.\n\nSKIPPER (V.O.)\nIs anybody there?\n\nANNA\nYes.\n")
    assert not [one for panel, _ in found for one in panel.blocking if Pose.LISTEN in (one.pose, one.gesture) and (one.holds or one.thing)]


@pytest.mark.parametrize(
    "words", ["She takes the cup out of the bag, looks at it, and throws it.", "She leans out of the window with the cup in her hand."]
)
def test_a_strong_deed_with_a_thing_is_no_insert_of_it(words: str) -> None:
    text = f"EXT. STREET - DAY\n\nANNA waits with a cup.\n\nBORIS\nWell?\n\nANNA\nNo.\n\n{words}\n\nBORIS\nOh.\n"
    assert shot_of(text, words[4:20]).framing is not Framing.INSERT


def test_everybody_is_those_of_the_scene() -> None:
    found = panels(
        "INT. HALL - DAY\n\nCARL and DORA wait.\n\nINT. LIFT - CONTINUOUS\n\nANNA and BORIS press the button. Everybody falls.\n"
    )
    assert {one.character for panel, _ in found[-1:] for one in panel.blocking} == {"c3", "c4"}


def test_who_rides_does_not_fall_when_the_vehicle_plunges() -> None:
    found = panels("INT./EXT. TAXI - MOVING - DAY\n\nANNA drives. BORIS behind her.\n\nThey plunge down the hill.\n\nANNA\nHold on!\n")
    assert {one.pose for panel, _ in found for one in panel.blocking} <= {Pose.DRIVE, Pose.SIT}


def test_one_of_a_crowd_is_nobody_of_the_cast() -> None:
    found = panels("INT. LIFT - DAY\n\nANNA and BORIS wait. Nine tourists stare at them. One of them films.\n\nANNA\nStop.\n")
    assert not [one for panel, _ in found for one in panel.blocking if Pose.SPY in (one.pose, one.gesture)]


def test_what_is_taken_from_the_neck_and_given_is_in_the_hand_that_gives() -> None:
    given = "Anna takes a key from a cord round her neck and puts it in his hand."
    found = panels(f"INT. ROOM - DAY\n\nANNA faces BORIS.\n\n{given}\n\nBORIS\nThanks.\n")
    gives = [one for panel, _ in found for one in panel.blocking if one.pose is Pose.GIVE]
    assert gives
    assert all(not one.at.startswith("own_") for one in gives)


def test_what_a_place_is_told_of_in_one_paragraph_is_one_wide() -> None:
    told = "A white tower on a black rock. The great lamp turns. Its beam crosses the rain."
    script = screenplay(fountain.read(f"EXT. LIGHTHOUSE - NIGHT\n\n{told}\n\nANNA climbs the rocks.\n"), "test.fountain")
    panel = plan_script(script, break_down(script))[0].panels[0]
    assert " ".join(script.index[cover.element].text[cover.start : cover.end] for cover in panel.covers) == told
