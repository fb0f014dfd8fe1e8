"""What people climb and handle is there: ladders, steps, levers, ropes, by the words; and nobody else is put on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.fittings import fitting
from storyboard.staging.build import stage

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

ROOM = (
    "INT. ENGINE ROOM - DAY\n\nANNA (30) and BEN (40) look round. Pipes, steam, a smell of oil.\n\nANNA\nIt is late, and I do not like it "
    "here at all, so let us be quick about it, please, and go home before it rains.\n\n"
)


@pytest.mark.parametrize(
    ("pose", "words", "kind"),
    [
        (Pose.CLIMB, "climbs the ladder", "ladder"),
        (Pose.CLIMB, "climbs the stairs to the bridge", "stairs"),
        (Pose.CLIMB, "climbs over the fence", "fence"),
        (Pose.JUMP, "vaults the ticket gate", "turnstile"),
        (Pose.PULL, "pulls the lever", "lever"),
        (Pose.PULL, "pulls the emergency brake", "lever"),
        (Pose.PULL, "pulls on the rope", "rope"),
        (Pose.CRAWL, "crawls through a duct", "duct"),
        (Pose.CLIMB, "climbs the hill", ""),
        (Pose.STAND, "stands by the stairs", ""),
        (Pose.CLIMB, "climbs the hill. A ladder lies there", ""),
    ],
)
def test_a_deed_says_what_it_is_done_on(pose: Pose, words: str, kind: str) -> None:
    assert fitting(pose, words) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ben climbs the ladder.", "ladder"),
        ("Ben climbs down the ladder.", "ladder"),
        ("Ben climbs the stairs.", "stairs"),
        ("Ben pulls the lever.", "lever"),
        ("Ben climbs the rope.", "rope"),
    ],
)
def test_the_set_has_what_somebody_is_on(plan: Plan, line: str, kind: str) -> None:
    done = plan(ROOM + line + "\n")
    scene = done.scenes[0]
    panel = next(one for one in scene.panels if line in done.text(one))
    built = stage(scene, panel, done.breakdown, 16 / 9)
    ben = next(figure for figure in built.figures if figure.character == done.who("BEN"))
    near = [item for item in built.pieces if item.kind == kind and abs(item.x - ben.x) < 0.9 and abs(item.z - ben.z) < 0.9]
    assert near
    assert (ben.floor > 0.3) == (kind in ("ladder", "stairs", "rope"))


def test_who_falls_off_a_bicycle_is_not_put_back_on_it(plan: Plan) -> None:
    done = plan(
        "EXT. LANE - DAY\n\nBEN (40) rides his bicycle. ANNA (30) waits.\n\nANNA\nStop!\n\nBen falls off his bicycle.\n\nANNA\nAre you all "
        "right, or shall I call somebody who knows about these things, as I do not?\n\nBen gets up. He kisses her.\n"
    )
    scene = done.scenes[0]
    panel = next(one for one in scene.panels if "kisses" in done.text(one))
    built = stage(scene, panel, done.breakdown, 16 / 9)
    assert all(figure.mount == "" for figure in built.figures)


def test_a_lorry_is_a_lorry(plan: Plan) -> None:
    done = plan("EXT. ROAD - DAY\n\nA milk lorry. ANNA (30) stands in the middle of the road.\n\nANNA\nStop!\n")
    scene = done.scenes[0]
    assert "truck" in {item.kind for item in stage(scene, scene.panels[0], done.breakdown, 16 / 9).pieces}


def test_who_presses_into_a_window_seat_sits(plan: Plan) -> None:
    done = plan("INT. TRAIN - DAY\n\nLEO (28) presses himself into the window seat.\n\nLEO\nHm.\n")
    assert done.blocked(done.scenes[0].panels[0], "LEO").pose is Pose.SIT


def test_who_sits_down_or_kneels_has_left_the_window(plan: Plan) -> None:
    planned = plan(
        f"{ROOM}BEN\nThe train was empty.\n\nBen opens the window. He sits down at the table.\n\nAnna takes a plate from a shelf.\n"
    )
    last = planned.blocked(planned.seen()[-1][0], "BEN")
    assert last.pose is Pose.SIT
    assert last.at != "window"


@pytest.mark.parametrize("falls", ["the rain falling", "snow falling outside", "the leaves falling"])
def test_who_looks_at_the_rain_falling_does_not_fall(plan: Plan, falls: str) -> None:
    planned = plan(f"{ROOM}BEN\nListen.\n\nBen looks at {falls}.\n\nBEN\nAll day long.\n")
    assert all(planned.blocked(panel, "BEN").pose not in (Pose.FALL, Pose.LIE) for panel, _ in planned.seen() if panel.blocking)
