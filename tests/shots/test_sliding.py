"""The doors of a train, a tram, a lift and an airlock slide; those of a house swing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Detail, Framing, Panel, Size
from storyboard.model.stage import Piece, Stage
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.pieces_aloft import TABLE as PIECES
from storyboard.painters.sketch.solids import Line, Part
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import sliding
from storyboard.shots.camera import Choice, Setup
from storyboard.shots.rules import plan_script
from storyboard.shots.sliding import caught
from storyboard.staging.build import stage


def _seen(plan: Callable[..., Any], heading: str, told: str) -> set[tuple[str, str]]:
    return {(panel.detail.kind, panel.detail.hand) for panel, _ in plan(f"{heading} - DAY\n\n{told}\n").seen() if panel.detail}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("INT. SUBWAY TRAIN", "carriage_doors"),
        ("INT. TRAM", "carriage_doors"),
        ("INT. AIRLOCK", "airlock_doors"),
        ("EXT. STATION PLATFORM", "train_doors"),
    ],
)
def test_the_doors_are_those_of_the_set(plan: Callable[..., Any], heading: str, kind: str) -> None:
    assert (kind, "closes") in _seen(plan, heading, "MIA, 30, waits. The doors slide shut.")
    assert kind in CLOSEUPS


def test_the_doors_of_a_lift_are_meant_where_one_is_told_of(plan: Callable[..., Any]) -> None:
    assert ("lift_doors", "closes") in _seen(plan, "INT. HOTEL CORRIDOR", "MIA, 30, runs to the lift. The doors slide shut.")


@pytest.mark.parametrize(("heading", "doors"), [("INT. CHURCH", "The doors slam shut"), ("EXT. STATION PLATFORM", "The barn doors close")])
def test_other_doors_swing(plan: Callable[..., Any], heading: str, doors: str) -> None:
    assert {kind for kind, _ in _seen(plan, heading, f"MIA, 30, waits. {doors}.")} <= {"open_door"}


LIFT = "INT. OLD LIFT - DAY\n\nANNA (30, woman) and BEN (60, man) wait.\n\nANNA\nUp?\n\n"


def _last(told: str) -> tuple[Panel, Stage]:
    script = screenplay(fountain.read(f"{LIFT}{told}\n"), "a.fountain")
    breakdown = break_down(script)
    scene = plan_script(script, breakdown, detail="full")[-1]
    return scene.panels[-1], stage(scene, scene.panels[-1], breakdown, 16 / 9)


def _gates(built: Stage) -> list[Piece]:
    return [piece for piece in built.pieces if piece.kind == "lattice_gate"]


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("Ben drags the gate across.", "lift_gate"),
        ("Ben pulls the gate shut.", "lift_gate"),
        ("The gate shuts.\n\nBen opens it again.", "lift_gate_open"),
        ("The gate closes.\n\nAnna squeezes through sideways.", "lift_gate"),
    ],
)
def test_who_works_the_gate_of_a_lift_has_a_folding_gate_there(told: str, at: str) -> None:
    panel, built = _last(told)
    assert at in {one.at for one in panel.blocking}
    assert len(_gates(built)) == 1


def test_a_gate_that_is_drawn_aside_is_folded_and_goes_the_other_way() -> None:
    (drawn,), (aside,) = (_gates(_last(told)[1]) for told in ("Ben drags the gate across.", "Ben opens the gate."))
    assert aside.width < drawn.width
    assert aside.label != drawn.label


def test_a_gate_that_is_drawn_aside_leaves_an_opening_beside_it_that_is_wholly_seen() -> None:
    panel, built = _last("The gate shuts.\n\nBen opens it again.")
    near = Choice(Setup(Size.MLS, Framing.SINGLE))
    assert sliding.with_opening(near, panel.blocking).setup.size is Size.WS
    assert sliding.with_opening(near, ()) is near
    (gate,), (opening,) = _gates(built), [piece for piece in built.pieces if piece.kind == "lift_opening"]
    assert abs(gate.x - opening.x) > opening.width / 2
    assert not [piece for piece in _last("Ben drags the gate across.")[1].pieces if piece.kind == "lift_opening"]


def test_who_slips_through_as_another_draws_the_gate_has_the_arms_at_the_body() -> None:
    panel, built = _last("Ben drags the gate across as Anna squeezes through sideways.")
    assert {one.at for one in panel.blocking} == {"lift_gate", "lift_gap"}
    assert len(_gates(built)) == 1
    slim = next(one for one in built.figures if one.pose.value == "squeeze")
    assert all(hand is not None and hand[1] < 1.0 for hand in slim.touch)


def test_who_slips_through_is_in_the_gap_between_the_edge_of_the_gate_and_its_post() -> None:
    _, built = _last("Ben drags the gate across as Anna squeezes through sideways.")
    slim, worker = (next(one for one in built.figures if one.pose.value == pose) for pose in ("squeeze", "open_door"))
    (gate,) = _gates(built)
    way = 1.0 if gate.label == "right" else -1.0
    edge = gate.x + way * gate.width / 2
    posts = [piece.x for piece in built.pieces if piece.kind == "object" and piece.height > 2.0 and (piece.x - edge) * way > 0]
    assert (worker.x - edge) * way < -0.3
    assert [x for x in posts if 0.2 < (slim.x - edge) * way < (x - edge) * way]


def test_the_arrow_of_a_gate_that_is_folded_together_is_in_the_opening_it_leaves() -> None:
    (gate,), (opening,) = (
        [one for one in _last("Ben opens the gate.")[1].pieces if one.kind == kind] for kind in ("lattice_gate", "lift_opening")
    )

    def arrow(item: Piece) -> list[Part]:
        return [part for part in PIECES[item.kind](item) if isinstance(part, Line) and part.tone == "white"]

    assert opening.label == gate.label
    assert (bool(arrow(opening)), bool(arrow(gate))) == (True, False)


def test_a_lift_of_which_no_gate_is_told_has_none() -> None:
    assert not _gates(_last("Ben opens the door.")[1])


@pytest.mark.parametrize(
    ("told", "kind"),
    [("The gate shuts on four fingers in black leather.", "gloved_gate"), ("The gate closes on his fingers.", "gate_fingers")],
)
def test_the_gate_of_a_lift_shuts_on_fingers(told: str, kind: str) -> None:
    panel, _ = _last(told)
    assert panel.detail is not None
    assert panel.detail.kind == kind
    assert kind in CLOSEUPS


LOBBY = "INT. LIFT LOBBY"


@pytest.mark.parametrize(
    ("told", "kind", "hand"),
    [
        ("The lift doors close.", "lift_doors", "closes"),
        ("The doors close on Mia.", "lift_somebody", "closes"),
        ("The doors slide shut on her.", "lift_somebody", "closes"),
        ("The doors catch the box.", "lift_box", ""),
        ("The lift doors close on a suitcase.", "lift_box", ""),
        ("Mia puts her elbow between the closing doors.", "lift_elbow", ""),
        ("Mia jams her foot in the lift doors.", "lift_foot", ""),
    ],
)
def test_the_doors_of_a_lift_shut_on_what_the_words_tell(plan: Callable[..., Any], told: str, kind: str, hand: str) -> None:
    assert (kind, hand) in _seen(plan, LOBBY, f"MIA, 30, waits.\n\nMIA\nWell?\n\n{told}")
    assert kind in CLOSEUPS


def test_a_foot_in_the_closing_doors_of_a_train_is_in_no_lift(plan: Callable[..., Any]) -> None:
    assert not {kind for kind, _ in _seen(plan, "EXT. STATION PLATFORM", "MIA, 30, puts her foot in the closing doors.")} & {"lift_foot"}


@pytest.mark.parametrize(
    ("hand", "tool", "kind"),
    [
        ("jam", "", "lift_elbow"),
        ("jam", "foot", "lift_foot"),
        ("closes", "bag", "lift_box"),
        ("closes", "", "lift_doors"),
        ("opens", "box", "lift_doors"),
    ],
)
def test_doors_that_are_asked_for_close_on_what_is_named_beside_them(hand: str, tool: str, kind: str) -> None:
    assert caught(Detail(kind="lift_doors", hand=hand, tool=tool)).kind == kind
