"""Panels as SVG files in the board's folder: their names, their marks, and that nobody's work is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

import storyboard
from storyboard.events import Event, Notice, Published
from storyboard.model.errors import InputError
from storyboard.model.stage import Arrow, Frame, Overlay
from storyboard.project.folder import Project
from storyboard.publish.pdf.text import Tone
from storyboard.publish.vectors import colour, file_names, marks_over, sealed, write_svgs

SCRIPT = """Title: Pier & <Sons>

INT. KITCHEN - NIGHT

ANNA walks to the table. BEN sits and watches her.

ANNA
Is this <yours>?

BEN gets up and runs out of the kitchen.

PAN LEFT to the window.
"""
LABEL = "{http://www.inkscape.org/namespaces/inkscape}label"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("svg")
    script = folder / "pier.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    events: list[Event] = []
    storyboard.make(script, out=folder / "board", size="512", svg=True, on_event=events.append)
    published = [event for event in events if isinstance(event, Published)]
    assert [Path(event.file).name for event in published] == ["storyboard.pdf", "svg"]
    assert published[-1].pages == len(list((folder / "board" / "svg").iterdir()))
    return folder / "board"


def test_there_is_a_file_for_every_panel_named_by_its_number(board: Path) -> None:
    project = Project(board)
    numbers = {scene.panel_number(panel) for scene, panel in project.board.panels()}
    assert {file.stem for file in (board / "svg").glob("*.svg")} == numbers


def test_a_file_says_what_it_shows(board: Path) -> None:
    for file in (board / "svg").glob("*.svg"):
        root = fromstring(file.read_bytes())
        assert root.findtext(f"{SVG}title") == file.stem
        assert (root.findtext(f"{SVG}desc") or "").startswith(f"{file.stem}: ")
        assert root.get("viewBox") == "0 0 1376 768"
        assert file.stat().st_size < 1_500_000
        assert {"ANNA", "BEN"} & {group.get(LABEL) for group in root}


def test_files_are_the_same_when_nothing_changed(board: Path) -> None:
    before = {file.name: file.read_bytes() for file in (board / "svg").iterdir()}
    assert storyboard.export(board, "svg") == (board / "svg",)
    assert {file.name: file.read_bytes() for file in (board / "svg").iterdir()} == before


def test_what_somebody_has_drawn_on_is_left_alone(board: Path) -> None:
    mine, other = sorted((board / "svg").glob("*.svg"))[:2]
    kept = mine.read_bytes().replace(b"</svg>", b"<circle r='9'/></svg>")
    mine.write_bytes(kept)
    other.unlink()
    notices: list[Event] = []
    storyboard.export(board, ["svg"], on_event=notices.append)
    assert mine.read_bytes() == kept
    assert other.exists()
    (notice,) = notices
    assert isinstance(notice, Notice)
    assert mine.name in notice.message
    mine.unlink()
    assert not write_svgs(Project(board)).kept


def test_marks_can_be_left_out(board: Path) -> None:
    def marked() -> bool:
        names = [group.get(LABEL) for file in (board / "svg").glob("*.svg") for group in fromstring(file.read_bytes())]
        return bool({"Camera marks", "Movement"} & set(names))

    assert marked()
    write_svgs(Project(board), marks=False)
    assert not marked()
    write_svgs(Project(board))


def test_an_unknown_form_is_refused_with_those_there_are(board: Path) -> None:
    with pytest.raises(InputError, match=r"no form 'ai'\. Known: pdf, svg"):
        storyboard.export(board, ["ai"])


def test_camera_and_movement_are_layers_of_their_own() -> None:
    found = Overlay(
        arrows=(Arrow(points=((0.1, 0.9), (0.9, 0.9)), label="PAN <R>"), Arrow(points=((0.2, 0.5), (0.6, 0.6)), camera=False)),
        frames=(Frame(x0=0.2, y0=0.2, x1=0.8, y1=0.8, label="B", dashed=True),),
    )
    camera, story = marks_over(found, 1376, 768)
    assert (camera.label, story.label) == ("Camera marks", "Movement")
    assert "PAN &lt;R&gt;" in camera.body
    assert "stroke-dasharray" in camera.body
    assert colour(Tone.CAMERA) in camera.body
    assert colour(Tone.STORY) not in camera.body
    assert colour(Tone.STORY) in story.body
    fromstring(f"<g>{camera.body}{story.body}</g>")


def test_a_still_panel_has_no_marks() -> None:
    assert [layer.body for layer in marks_over(Overlay(), 1376, 768)] == ["", ""]


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        (["1A-1", "12B-3"], ["1A-1.svg", "12B-3.svg"]),
        (["1a-1", "1A-1"], ["1a-1.svg", "1A-1_2.svg"]),
        (["../../etc", "A/B", "A B", ""], ["etc.svg", "A_B.svg", "A_B_2.svg", "panel.svg"]),
        (["x", "x", "x_2"], ["x.svg", "x_2.svg", "x_2_2.svg"]),
    ],
)
def test_names_are_taken_by_every_system(numbers: list[str], names: list[str]) -> None:
    assert file_names(numbers) == names


@settings(deadline=None)
@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_two_names_are_the_same(numbers: list[str]) -> None:
    names = file_names(numbers)
    assert len({name.casefold() for name in names}) == len(numbers)
    assert not [name for name in names if "/" in name or "\\" in name or name.startswith(".")]


def test_a_seal_holds_one_content_only() -> None:
    assert sealed("<svg/>\n") != sealed("<svg>\n")
    fromstring(sealed("<svg/>\n"))


def test_colours_are_those_of_the_page() -> None:
    assert colour(Tone.PAPER) == "#ffffff"
    assert colour(Tone.CAMERA) == "#1454b8"
