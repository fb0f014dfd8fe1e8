"""Who a panel of the samples is about is in its frame, and not behind the set; another side is taken where they would be."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Pose, Shot, Size
from storyboard.model.stage import Piece
from storyboard.script.reading import read
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.sight import hidden, in_frame, other_sides

ROOT = Path(__file__).resolve().parents[2]
Build = Callable[..., Any]
PEOPLE = frozenset({Framing.SINGLE, Framing.REACTION, Framing.TWO, Framing.THREE, Framing.OTS, Framing.PROFILE})
ASIDE = 0.03
"""Share of the panels whose people may be hidden: who is in a vehicle that is pushed, or up in the rigging."""


def panels(name: str) -> Iterator[tuple[SceneBoard, Panel, Shot, Breakdown]]:
    script = read(ROOT / "samples" / name)
    breakdown = break_down(script)
    for scene in plan_script(script, breakdown):
        for panel in scene.panels:
            shot = panel.seen(scene.shot(panel.shot))
            if shot.framing in PEOPLE and shot.size is not Size.INSERT and shot.subjects:
                yield scene, panel, shot, breakdown


@pytest.mark.parametrize("name", ["the-last-ferry.fountain", "border-run.fdx", "thirty-seconds.md"])
def test_who_a_panel_is_about_is_seen(name: str) -> None:
    missed: list[str] = []
    count = 0
    for scene, panel, shot, breakdown in panels(name):
        built = stage(scene, panel, breakdown, 16 / 9)
        if built.insert:
            continue
        for who in shot.subjects:
            figure = next((one for one in built.figures if one.character == who), None)
            count += 1
            eye = built.camera.eye
            if figure is None or not in_frame(figure, built.camera, 16 / 9) or hidden(figure, built.pieces, eye, built.figures):
                missed.append(f"{panel.id} {who}")
    assert len(missed) <= math.ceil(ASIDE * count), missed


def test_a_cupboard_before_a_face_hides_it_and_one_behind_does_not(world: Build, a_shot: Build) -> None:
    built = world(a_shot(Size.MS)).stage()
    figure = next(one for one in built.figures if one.character == "mia")
    eye = built.camera.eye
    for share, covered in ((0.5, True), (1.4, False)):
        x, z = eye[0] + (figure.x - eye[0]) * share, eye[2] + (figure.z - eye[2]) * share
        piece = Piece(kind="wardrobe", x=x, z=z, width=0.8, height=2.0, depth=0.5)
        assert hidden(figure, (piece,), eye) is covered


def test_a_shot_of_people_has_other_sides_and_an_insert_has_none(a_shot: Build) -> None:
    sides = [shot.side for shot in other_sides(a_shot(Size.MS, side=20))]
    assert sides[0] == -20
    assert len(sides) == len(set(sides)) > 3
    assert 20 not in sides
    assert not list(other_sides(a_shot(Size.INSERT, Framing.INSERT)))


def test_who_plays_the_piano_is_seen_over_the_keys(world: Build, a_shot: Build) -> None:
    for facing in (110.0, -110.0):
        item = Blocking(character="mia", mark=Mark(x=0.0, z=0.0), facing=facing, pose=Pose.TYPE, at="at_piano")
        built = world(a_shot(Size.FS), blocking=(item,), kind=PlaceKind.LIVING_ROOM).stage()
        assert not hidden(built.figures[0], built.pieces, built.camera.eye)
