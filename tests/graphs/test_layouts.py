"""A sketch that another painter looks at has no names lettered in it; the board's own has, unless they are switched off."""

from __future__ import annotations

import asyncio
import re
import shutil
from pathlib import Path

import pytest

import storyboard
from storyboard.graphs.asking import _shown  # pyright: ignore[reportPrivateUsage]
from storyboard.graphs.start import services
from storyboard.model.aspect import parse_aspect
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.stage import Stage
from storyboard.painters.sketch.compose import draw
from storyboard.ports import Abilities, PaintRequest
from storyboard.project.folder import Project
from storyboard.project.staleness import stale_causes
from storyboard.publish.pdf.captions import Script
from storyboard.publish.vectors import panel_svg
from storyboard.references.sheets import is_sheet
from storyboard.staging.build import stage
from storyboard.staging.tags import untagged
from storyboard.testing.painters import InstantPainter

ABLE = Abilities(references=14, people=5, editing=True, sizes=("1K",))
WORDS = "INT. STATION - DAY\n\nMIA, 30, alone. She holds up a ticket.\n"


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("named") / "named.fountain"
    file.write_text(WORDS, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def drawn(script: Path) -> Path:
    """A board of sketches that no test may change."""
    storyboard.make(script, out=script.with_name("drawn"))
    return script.with_name("drawn")


@pytest.fixture
def project(drawn: Path, tmp_path: Path) -> Project:
    """A copy of it, to be changed."""
    return storyboard.open(shutil.copytree(drawn, tmp_path / "board"))


def staged(project: Project, scene: SceneBoard, panel: Panel) -> Stage:
    return stage(scene, panel, project.board.breakdown, parse_aspect(project.board.options.aspect))


def named(project: Project) -> tuple[SceneBoard, Panel, Stage]:
    """The panel whose thing has a name."""
    every = ((scene, panel, staged(project, scene, panel)) for scene, panel in project.board.panels())
    return next(one for one in every if one[2].tags)


def layout(project: Project, painter: InstantPainter, panel: Panel) -> bytes:
    """The picture that went to a painter as the layout of a panel."""
    (request,) = [request for request in painter.requests if request.panel.id == panel.id]
    (file,) = [reference.file for reference in request.references if reference.role == "layout"]
    return project.inside(file).read_bytes()


def sketch(staged: Stage, panel: Panel) -> bytes:
    return draw(staged, style="graphic", width=1376, height=768, seed=f"{panel.id}.{panel.attempt}.0")


def test_a_layout_has_no_names(script: Path, tmp_path: Path) -> None:
    painter = InstantPainter(0.0, ABLE)
    storyboard.make(script, out=tmp_path / "board", painter=painter, yes=True)
    project = storyboard.open(tmp_path / "board")
    _, panel, told = named(project)
    assert layout(project, painter, panel) == sketch(untagged(told), panel) != sketch(told, panel)


def test_an_approved_sketch_is_finished_after_one_without_names(project: Project) -> None:
    painter = InstantPainter(0.0, ABLE)
    scene, panel, told = named(project)
    assert project.image(panel.take).read_bytes() == sketch(told, panel)
    storyboard.approve(project.folder, panel=scene.panel_number(panel))
    storyboard.finish(project.folder, painter=painter, yes=True)
    assert layout(project, painter, panel) == sketch(untagged(told), panel)


def test_a_sketch_that_is_changed_by_another_painter_has_none(project: Project) -> None:
    painter = InstantPainter(0.0, ABLE)
    scene, panel, told = named(project)
    storyboard.redraw(
        project.folder, panel=scene.panel_number(panel), painter=painter, preset="relight", note="low sun from the left", yes=True
    )
    asked: list[PaintRequest] = [request for request in painter.requests if not is_sheet(request.panel)]
    (edit,) = [request.edit for request in asked]
    assert edit is not None
    assert project.inside(edit.file).read_bytes() == sketch(untagged(told), panel)


def test_a_lettered_sketch_of_another_panel_is_shown_to_no_painter(project: Project) -> None:
    _, panel, _ = named(project)
    for abilities, is_shown in ((ABLE, False), (Abilities(), True)):
        tools = services(project, painter=InstantPainter(0.0, abilities))
        assert (_shown(tools)(panel) is not None) is is_shown, "who takes no references is sent none"
        asyncio.run(tools.close())


def test_letters_of_before_they_were_switched_off_are_shown_to_no_painter(project: Project) -> None:
    _, panel, _ = named(project)
    project.change_options(project.header.options.model_copy(update={"tags": False}))
    tools = services(project, painter=InstantPainter(0.0, ABLE))
    assert _shown(tools)(panel) is None
    asyncio.run(tools.close())


def test_a_sketch_whose_shot_is_gone_is_shown_to_no_painter(project: Project) -> None:
    scene, panel, _ = named(project)
    shots = tuple(one.model_copy(update={"id": f"{one.id}-anew"}) for one in scene.shots)
    panels = tuple(one.model_copy(update={"shot": f"{one.shot}-anew"}) for one in scene.panels)
    changed = scene.model_copy(update={"shots": shots, "panels": panels})
    board = project.board
    project.save(board.model_copy(update={"scenes": tuple(changed if one.scene.id == scene.scene.id else one for one in board.scenes)}))
    tools = services(project, painter=InstantPainter(0.0, ABLE))
    assert _shown(tools)(project.board.find(panel.id)[1]) is None
    asyncio.run(tools.close())


def test_they_can_be_switched_off(project: Project) -> None:
    scene, panel, told = named(project)
    assert 'label="Tags"' in panel_svg(Script(project.board), scene, panel)
    assert stale_causes(project, project.board, scene, panel) == ()
    project.change_options(project.header.options.model_copy(update={"tags": False}))
    board = project.board
    scene, panel = board.find(panel.id)
    assert stale_causes(project, board, scene, panel) == ("tags",)
    assert not re.search('label="Tags"', panel_svg(Script(board), scene, panel))
    storyboard.redraw(project.folder, stale=True, yes=True)
    _, panel = storyboard.open(project.folder).board.find(panel.id)
    assert project.image(panel.take).read_bytes() == sketch(untagged(told), panel)
