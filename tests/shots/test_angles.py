"""The height of the camera and its moves: what they mean, how seldom they are, and what they never do."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from storyboard.model.shots import Angle, Framing, Move, Size
from storyboard.shots import grammar

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

ROOM = (
    "INT. KITCHEN - NIGHT\n\nMIA (30) and TOM (40) stand. A lamp burns over the sink.\n\nMIA\nYou came back.\n\nTOM\nI said I would.\n\n"
    "MIA\nSo you did.\n\nTOM\nI did.\n\n"
)
AFTER = (
    "\n\nMIA\nThat is all there is to be said about it, and you know it as well as I do, since you were there.\n\n"
    "TOM\nIt is not all, not by a long way, and one day somebody is going to tell you the rest of it.\n\nThe clock strikes.\n"
)


@pytest.mark.parametrize(
    ("line", "angle"),
    [
        ("Tom slams his fist on the table.", Angle.LOW),
        ("Tom aims a pistol at her.", Angle.LOW),
        ("Tom towers over her.", Angle.LOW),
        ("Mia kneels on the tiles.", Angle.HIGH),
        ("Mia crawls across the floor.", Angle.HIGH),
        ("Mia lies on the floor.", Angle.OVERHEAD),
        ("Mia sways, dizzy.", Angle.DUTCH),
        ("INSERT - THE MAP on the table.", Angle.OVERHEAD),
        ("Mia pours a glass of water.", Angle.EYE),
        ("Mia holds up a badge to Tom.", Angle.EYE),
        ("Tom reads the letter.", Angle.EYE),
    ],
)
def test_the_height_says_who_has_the_upper_hand(plan: Plan, line: str, angle: Angle) -> None:
    _, shot = plan(ROOM + line + AFTER).with_words(line[:14])
    assert shot.angle is angle


def test_orders_are_seen_from_below(plan: Plan) -> None:
    done = plan(
        "INT. OFFICE - DAY\n\nBOSS (55) stands at the window. TOM (9, small) stands at the door. It is very quiet here.\n\n"
        "BOSS\nSo.\n\nTOM\nYes.\n\nBOSS\nWell?\n\nTOM\nNothing.\n\nBOSS\n(barking)\nTell me where it is!\n\nTOM\n(meekly)\nI don't know.\n"
        + AFTER
    )
    assert done.with_words("Tell me")[1].angle is Angle.LOW


@pytest.mark.parametrize(
    ("heading", "line", "angle"),
    [
        ("EXT. MARKET - DAY", "Hundreds of people between the stalls. ANNA (30) waits.", Angle.HIGH),
        ("EXT. CATHEDRAL - DAY", "The towers rise into the cloud. ANNA (30) waits.", Angle.LOW),
        ("EXT. DESERT - DAY", "ANNA (30) stands, alone.", Angle.HIGH),
        ("EXT. HEDGE MAZE - DAY", "Paths and hedges. ANNA (30) waits.", Angle.OVERHEAD),
        ("INT. KITCHEN - DAY", "ANNA (30) stands at the stove.", Angle.EYE),
    ],
)
def test_a_wide_is_as_high_as_its_place_asks(plan: Plan, heading: str, line: str, angle: Angle) -> None:
    done = plan(f"{heading}\n\n{line}\n\nANNA\nHello?\n\nNobody answers.\n\nANNA\nWell.\n")
    assert done.seen()[0][1].angle is angle


@pytest.mark.parametrize(
    ("line", "moves"),
    [
        ("Tom enters.", {Move.STATIC, Move.PAN_LEFT, Move.PAN_RIGHT}),
        ("Mia walks out.", {Move.PAN_RIGHT}),
        ("Tom punches Mia. They struggle.", {Move.HANDHELD}),
        ("Tom reads a letter.", {Move.STATIC}),
    ],
)
def test_the_camera_moves_with_what_happens(plan: Plan, line: str, moves: set[Move]) -> None:
    _, shot = plan(ROOM + line + AFTER).with_words(line[:10])
    assert shot.move in moves


def test_most_pictures_are_still_and_at_eye_level_and_odd_heights_stand_apart(script_file: Any) -> None:
    scenes = script_file.scenes()
    assert grammar.check(scenes, script_file.breakdown) == ()
    shots = [[panel.seen(board.shot(panel.shot)) for panel in board.panels] for board in scenes]
    every = [shot for one in shots for shot in one]
    asked = "angle" in " ".join(element.text.casefold() for element in script_file.screenplay.elements)
    if len(every) > 30 and not asked:
        assert sum(shot.angle is not Angle.EYE for shot in every) <= len(every) * 0.34
        assert sum(shot.move is not Move.STATIC for shot in every) <= len(every) * 0.4
    for one in shots:
        for before, after in pairwise(one):
            odd = before.angle is not Angle.EYE and after.angle is not Angle.EYE and Size.INSERT not in (before.size, after.size)
            scripted = "as written" in f"{before.why}{after.why}"
            pair = {before.angle, after.angle} == {Angle.LOW, Angle.HIGH}
            assert not odd or before.id == after.id or pair or scripted, (before, after)
    assert not any(shot.framing is Framing.OTS and shot.angle in (Angle.OVERHEAD, Angle.WORM) for shot in every)


def test_the_camera_goes_in_on_a_decision(plan: Plan) -> None:
    room = "INT. KITCHEN - NIGHT\n\nMIA (30) sits at the table. A letter lies before her, and the clock ticks over the stove.\n\n"
    _, shot = plan(room + "MIA\nWell.\n\nMia stares at the letter. She takes a deep breath.\n" + AFTER, "full").with_words("stares")
    assert shot.move is Move.PUSH_IN
