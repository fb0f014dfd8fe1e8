"""What only shows with a painter that takes references, searches and edits: real SDK, real HTTP, the emulator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.events import Event, Finished
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel
from storyboard.ports import Misconfigured
from storyboard.project.folder import Project
from storyboard.references.sheets import is_sheet, subject
from storyboard.testing.gemini import Emulator

SCRIPT = """EXT. BROOKLYN BRIDGE - DAY (1944)

MIA (30) leans on the rail. TOM (40) walks up to her.

MIA
You came.

TOM
I said I would.

INT. KITCHEN - NIGHT

Mia sets a cup on the table. Tom looks at it.

TOM
Is that for me?
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "bridge.fountain"
    file.write_text(SCRIPT, encoding="utf-8")
    return file


def made(script: Path, **more: Any) -> Project:
    storyboard.make(script, out=script.parent / "board", painter="gemini", yes=True, **more)
    return storyboard.open(script.parent / "board")


def sheets(project: Project) -> dict[str, Panel]:
    return {subject(panel): panel for _, panel in project.board.everything() if is_sheet(panel)}


def test_a_real_place_is_looked_up_once_for_its_plate_and_printed(script: Path, gemini: Emulator) -> None:
    project = made(script)
    (place,) = [place for place in project.board.breakdown.places if place.real]
    plate = project.take(sheets(project)[place.id].take)
    assert "BROOKLYN BRIDGE, 1944" in plate.prompt
    assert plate.queries
    assert plate.sources
    assert plate.search_entry
    assert not any(project.take(panel.take).queries for _, panel in project.board.panels())
    assert sum(bool(request.search) for request in gemini.requests) == 1
    text = _text(project.folder / "storyboard.pdf")
    assert "Looked up" in text
    assert all(query[:20] in text for query in plate.queries)
    assert all(source.title in text for source in plate.sources)
    assert project.ledger().spent == pytest.approx(gemini.billed)


def _text(file: Path) -> str:
    from pypdf import PdfReader

    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


@pytest.mark.parametrize(("ground", "searches"), [("never", False), ("always", True)])
def test_never_and_always_mean_what_they_say(script: Path, gemini: Emulator, ground: str, searches: bool) -> None:
    made(script, ground=ground)
    assert {bool(request.search) for request in gemini.requests} == {searches}


def test_sheets_come_first_are_looked_at_and_approved_and_then_panels_are_painted_from_them(script: Path, gemini: Emulator) -> None:
    told: list[Event] = []
    project = made(script, sheets_only=True, on_event=told.append)
    assert [(event.sheets, event.missing) for event in told if isinstance(event, Finished)] == [(len(sheets(project)), 0)]
    assert {sheet.name for sheet in storyboard.status(project.folder).sheets} >= {"MIA", "TOM", "BROOKLYN BRIDGE"}
    assert sheets(project)
    assert all(panel.take for panel in sheets(project).values())
    assert not any(panel.take for _, panel in project.board.panels())
    count = len(gemini.requests)

    storyboard.redraw(project.folder, character="MIA", note="shorter hair", yes=True)
    (number,) = storyboard.approve(project.folder, character="MIA", who="Ada")
    assert number.startswith("REF-")
    assert len(gemini.requests) == count + 1
    assert not any(panel.take for _, panel in project.board.panels()), "a redrawn sheet paints no panel"

    text = _text(project.folder / "storyboard.pdf")
    assert "Reference sheets" in text
    assert f"{number} · approved by Ada" in text

    storyboard.resume(project.folder, yes=True)
    mia = next(who.id for who in project.board.breakdown.characters if who.name == "MIA")
    sheet = sheets(project)[mia]
    assert sheet.approval is not None
    assert sheet.approval.take == sheet.take
    picture = project.take(sheet.take).picture.sha256
    used = [reference.sha256 for _, panel in project.board.panels() for reference in project.take(panel.take).references]
    assert picture in used
    assert project.takes(sheet.id)[0].picture.sha256 not in used, "the sheet that was sent back is not painted from"


def test_a_kind_of_change_sends_the_picture_back_with_its_words(script: Path, gemini: Emulator) -> None:
    project = made(script, scenes="2")
    panel = next(panel for _, panel in project.board.panels())
    scene, _ = project.board.find(panel.id)
    storyboard.redraw(project.folder, panel=scene.panel_number(panel), preset="relight", note="one candle", yes=True)
    again = project.board.find(panel.id)[1]
    take = project.take(again.take)
    assert take.parent == panel.take
    assert "Light the same picture differently: one candle" in take.prompt
    assert "Picture to change" in take.prompt or "picture to change" in take.prompt
    sent = gemini.requests[-1]
    assert project.take(panel.take).picture.sha256[:8] in [picture.sha256[:8] for picture in sent.pictures]
    assert {reference.role for reference in take.references} <= {"person", "prop", "style"}


@pytest.mark.usefixtures("gemini")
def test_an_unknown_kind_of_change_is_refused_before_anything_is_written(script: Path) -> None:
    project = made(script, scenes="2")
    before = project.board
    with pytest.raises(InputError, match="relight, refocus, move-camera, remove, add"):
        storyboard.redraw(project.folder, scene="2", preset="colourise", note="x", yes=True)
    assert project.board == before


@pytest.mark.usefixtures("gemini")
def test_without_a_key_a_wish_is_not_written_down(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = made(script, scenes="2")
    before = project.board
    monkeypatch.delenv("GEMINI_API_KEY")
    with pytest.raises(Misconfigured, match="needs a key"):
        storyboard.redraw(project.folder, scene="2", note="night", yes=True)
    assert project.board == before


def test_an_unknown_tier_is_refused_before_anything_is_written(script: Path) -> None:
    with pytest.raises(Misconfigured, match="batch, flex, priority, standard"):
        made(script, tier="express")
    assert not (script.parent / "board").exists()


@pytest.mark.parametrize(("tier", "share"), [("flex", 0.5), ("priority", 1.8)])
def test_a_tier_is_sent_quoted_and_billed(script: Path, gemini: Emulator, tier: str, share: float) -> None:
    plain = storyboard.quote(script, painter="gemini", scenes="2")
    asked = storyboard.quote(script, painter="gemini", scenes="2", tier=tier)
    assert asked.low == pytest.approx(plain.low * share, rel=0.001)
    project = made(script, scenes="2", tier=tier)
    assert {request.tier for request in gemini.requests} == {tier}
    assert project.ledger().spent == pytest.approx(gemini.billed)
    storyboard.redraw(project.folder, scene="2", note="night", tier="standard", yes=True)
    assert gemini.requests[-1].tier == "standard"
