"""Drafts by a painter's cheaper sibling, and approved pictures in finished quality."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.cli import main
from storyboard.events import Event, Notice
from storyboard.model.errors import BudgetReached, InputError
from storyboard.model.takes import Take
from storyboard.ports import Abilities, Painter, Painting, PaintRequest, Refused
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.references.sheets import is_sheet
from storyboard.testing.painters import InstantPainter

FULL, CHEAP = 0.5, 0.1
ABLE = Abilities(references=14, people=5, editing=True, sizes=("1K",))


class Master(InstantPainter):
    """A painter with a sibling at a fifth of the price."""

    def __init__(self, *, editing: bool = True, references: int = 14) -> None:
        able = ABLE.model_copy(update={"editing": editing, "references": references})
        super().__init__(FULL, able.model_copy(update={"price": (FULL, FULL)}))
        self.apprentice = InstantPainter(CHEAP, able.model_copy(update={"price": (CHEAP, CHEAP)}))

    def sibling(self) -> Painter:
        return self.apprentice


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "short"


def drafted(script: Path, folder: Path, master: Master, **more: Any) -> Project:
    storyboard.make(script, out=folder, painter=master, draft=True, yes=True, **more)
    return storyboard.open(folder)


def finish(folder: Path, master: Painter | str, **more: Any) -> tuple[list[PaintRequest], str]:
    """What was asked of a painter, and what was said."""
    told: list[Event] = []
    before = len(master.requests) if isinstance(master, InstantPainter) else 0
    given: dict[str, Any] = {"yes": True, **more}
    storyboard.finish(folder, painter=master, on_event=told.append, **given)
    asked = master.requests[before:] if isinstance(master, InstantPainter) else []
    return asked, " ".join(event.message for event in told if isinstance(event, Notice))


def shown(project: Project) -> dict[str, Take]:
    """The takes on show by printed number."""
    return {scene.panel_number(panel): project.take(panel.take) for scene, panel in project.board.panels()}


# drafts --------------------------------------------------------------------------------------------------------------------------------


def test_drafts_are_painted_by_the_sibling_and_say_so(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    assert not master.requests
    assert {request.panel.id for request in master.apprentice.requests} == {panel.id for _, panel in project.board.everything()}
    assert {(take.painter, take.draft) for take in shown(project).values()} == {("Master draft", True)}
    assert project.ledger().spent == pytest.approx(CHEAP * len(master.apprentice.requests))
    assert project.header.options.draft


def test_a_draft_board_goes_on_drafting_unless_told_otherwise(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    count = len(master.apprentice.requests)
    storyboard.redraw(folder, panel="1A-1", painter=master, yes=True)
    assert (len(master.apprentice.requests), len(master.requests)) == (count + 1, 0)
    storyboard.redraw(folder, panel="1A-1", painter=master, draft=False, yes=True)
    assert (len(master.apprentice.requests), len(master.requests)) == (count + 1, 1)
    assert [take.painter for take in project.takes("s1p1")] == ["Master draft", "Master draft", "Master"]


def test_a_board_in_full_can_have_a_draft_of_a_panel(script: Path, folder: Path) -> None:
    master = Master()
    storyboard.make(script, out=folder, painter=master, yes=True)
    assert not master.apprentice.requests
    storyboard.redraw(folder, panel="1A-1", painter=master, draft=True, note="closer", yes=True)
    assert len(master.apprentice.requests) == 1
    assert shown(storyboard.open(folder))["1A-1"].draft


@pytest.mark.parametrize("painter", ["sketch", InstantPainter()])
def test_a_painter_without_a_sibling_says_so_before_anything_is_written(script: Path, folder: Path, painter: str | Painter) -> None:
    with pytest.raises(InputError, match="has no cheaper model that paints drafts"):
        storyboard.make(script, out=folder, painter=painter, draft=True, yes=True)
    assert not folder.exists()


def test_a_draft_of_a_painter_without_a_sibling_changes_nothing(script: Path, folder: Path) -> None:
    storyboard.make(script, out=folder)
    before = storyboard.open(folder).board
    with pytest.raises(InputError, match="The painter sketch has no cheaper model"):
        storyboard.redraw(folder, panel="1A-1", draft=True, yes=True)
    assert storyboard.open(folder).board == before


def test_the_command_line_says_it_with_exit_code_2(script: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["make", str(script), "-o", str(folder), "--draft"]) == 2
    assert "no cheaper model that paints drafts" in capsys.readouterr().err
    assert main(["make", str(script), "-o", str(folder), "-q"]) == 0
    assert main(["finish", str(folder), "--yes"]) == 0, "nothing is approved: nothing to do"
    capsys.readouterr()
    assert main(["approve", str(folder)]) == 0
    assert main(["finish", str(folder), "--yes"]) == 2
    assert "--painter gemini" in capsys.readouterr().err


def test_draft_and_full_pictures_are_told_apart_in_the_pdf(script: Path, folder: Path) -> None:
    from pypdf import PdfReader

    master = Master()
    drafted(script, folder, master)
    storyboard.approve(folder, panel="1A-1")
    finish(folder, master)
    pages = [page.extract_text() for page in PdfReader(folder / "storyboard.pdf").pages]
    assert "3 by Master draft, 1 by Master" in " ".join(pages[0].split())
    lines = [line for page in pages for line in page.splitlines() if "mm" in line]
    strips = {number: line for line in lines for number in ("1A-1", "1B-1") if line.startswith(number)}
    assert " draft " not in strips["1A-1"]
    assert " draft " in strips["1B-1"]


# finish --------------------------------------------------------------------------------------------------------------------------------


def test_approved_drafts_alone_are_painted_over_by_the_full_model(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    drafts = shown(project)
    storyboard.approve(folder, scene="1", who="Ada")
    asked, said = finish(folder, master)
    assert [request.panel.id for request in asked] == [drafts[number].panel.id for number in ("1A-1", "1B-1")]
    for request, number in zip(asked, ("1A-1", "1B-1"), strict=True):
        assert request.edit is not None
        assert (request.edit.file, request.edit.sha256) == (drafts[number].picture.file, drafts[number].picture.sha256)
        assert (request.edit.preset, request.edit.note, request.edit.region) == ("finish", "", None)
        assert "finished quality" in request.brief
        assert "layout" not in {reference.role for reference in request.references}
    assert {"person"} <= {reference.role for reference in asked[1].references}
    assert said == "Not approved, and passed over: 2A-1, 2B-1."
    now = shown(project)
    assert [(now[number].painter, now[number].parent) for number in ("1A-1", "1B-1")] == [("Master", "s1p1.1"), ("Master", "s1p2.1")]
    assert [now[number].id for number in ("2A-1", "2B-1")] == [drafts[number].id for number in ("2A-1", "2B-1")]


def test_finished_panels_ask_to_be_approved_anew(script: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder, scene="1")
    assert storyboard.status(folder).approved == ("1A-1", "1B-1")
    finish(folder, master)
    status = storyboard.status(folder)
    assert (status.approved, status.finished, status.missing, status.stale) == ((), ("1A-1", "1B-1"), (), ())
    main(["status", str(folder)])
    assert "finished, to be approved: 1A-1, 1B-1" in capsys.readouterr().out
    storyboard.approve(folder, panel="1A-1")
    status = storyboard.status(folder)
    assert (status.approved, status.finished) == (("1A-1",), ("1B-1",))
    storyboard.select(folder, "1B-1", 1)
    assert storyboard.status(folder).finished == ()
    assert storyboard.status(folder).approved == ("1A-1", "1B-1"), "the approval was of the draft, which is on show again"
    assert len(project.takes("s1p2")) == 2


def test_what_is_finished_is_passed_over_and_said_and_nothing_is_paid_twice(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder, scene="1")
    finish(folder, master)
    spent = project.ledger().spent
    for approval in ("", "1A-1"):
        if approval:
            storyboard.approve(folder, panel=approval)
        asked, said = finish(folder, master)
        assert asked == []
        assert said.startswith("There is nothing to finish")
        assert "Finished already, and passed over: 1A-1, 1B-1." in said
    assert project.ledger().spent == spent


def test_a_draft_chosen_again_is_finished_again(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder, panel="1A-1")
    finish(folder, master)
    storyboard.select(folder, "1A-1", 1)
    asked, _ = finish(folder, master)
    assert [request.panel.attempt for request in asked] == [3]
    assert [take.parent for take in project.takes("s1p1")] == ["", "s1p1.1", "s1p1.1"]


def test_an_approval_of_an_earlier_picture_does_not_count(script: Path, folder: Path) -> None:
    master = Master()
    drafted(script, folder, master)
    storyboard.approve(folder, panel="1A-1")
    storyboard.redraw(folder, panel="1A-1", painter=master, note="closer", yes=True)
    asked, said = finish(folder, master)
    assert asked == []
    assert "Not approved, and passed over: 1A-1" in said


def test_wishes_that_were_painted_already_are_not_wished_again(script: Path, folder: Path) -> None:
    master = Master()
    drafted(script, folder, master)
    storyboard.redraw(folder, panel="1A-1", painter=master, note="a cat on the table", yes=True)
    storyboard.approve(folder, panel="1A-1")
    asked, _ = finish(folder, master)
    assert [request.edit.note for request in asked if request.edit] == [""]
    assert "cat" not in asked[0].brief


def test_only_the_panels_that_are_named(script: Path, folder: Path) -> None:
    master = Master()
    drafted(script, folder, master)
    storyboard.approve(folder)
    assert [request.panel.id for request in finish(folder, master, scene="2")[0]] == ["s2p1", "s2p2"]
    assert [request.panel.id for request in finish(folder, master, panel="1B-1")[0]] == ["s1p2"]
    assert [request.panel.id for request in finish(folder, master, panels=("s1p1",))[0]] == ["s1p1"]
    with pytest.raises(InputError, match="There is no scene 9"):
        finish(folder, master, scene="9")


def test_the_quote_comes_first_and_a_no_changes_nothing(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder, scene="1")
    before, asked = project.board, list[Quote]()

    def no(quote: Quote) -> bool:
        asked.append(quote)
        return False

    with pytest.raises(InputError, match="nothing was changed"):
        finish(folder, master, yes=False, confirm=no)
    with pytest.raises(InputError, match="--yes"):
        finish(folder, master, yes=False)
    assert storyboard.open(folder).board == before
    assert [(quote.pictures, quote.low, quote.painter) for quote in asked] == [(2, 2 * FULL, "Master")]
    assert not master.requests


def test_a_budget_holds(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder)
    with pytest.raises(BudgetReached):
        finish(folder, master, budget=project.ledger().spent + 2.2 * FULL)
    assert len(master.requests) == 2
    assert len(storyboard.status(folder).finished) == 2
    asked, said = finish(folder, master, budget=100.0)
    assert len(asked) == 2
    assert "Finished already" in said


def test_a_refused_panel_keeps_its_approved_draft_and_is_not_sent_again_unchanged(script: Path, folder: Path) -> None:
    class Prim(Master):
        async def paint(self, request: PaintRequest) -> Painting:
            if request.panel.id == "s1p1":
                self.requests.append(request)
                raise Refused("not this")
            return await super().paint(request)

    master = Prim()
    project = drafted(script, folder, master)
    storyboard.approve(folder, scene="1")
    finish(folder, master)
    status = storyboard.status(folder)
    assert (status.finished, status.approved, [item.panel for item in status.missing]) == (("1B-1",), ("1A-1",), ["1A-1"])
    assert shown(project)["1A-1"].draft
    asked, said = finish(folder, master)
    assert asked == []
    assert "Finished already, and passed over: 1B-1." in said


def test_what_is_out_of_date_is_passed_over(script: Path, folder: Path) -> None:
    master = Master()
    project = drafted(script, folder, master)
    storyboard.approve(folder)
    board = project.board
    scene = board.scenes[0]
    changed = tuple(panel.model_copy(update={"mirrored": True}) if panel.id == "s1p1" else panel for panel in scene.panels)
    project.save(board.with_scene(scene.model_copy(update={"panels": changed})))
    asked, said = finish(folder, master, scene="1")
    assert [request.panel.id for request in asked] == ["s1p2"]
    assert said == "Approved, but out of date, and passed over: 1A-1. Redraw and approve them first."


# after a sketch ------------------------------------------------------------------------------------------------------------------------


def test_an_approved_sketch_is_the_layout_of_a_new_picture(script: Path, folder: Path) -> None:
    master = Master()
    storyboard.make(script, out=folder)
    project = storyboard.open(folder)
    sketches = shown(project)
    storyboard.approve(folder, panel="1B-1")
    asked, _ = finish(folder, master)
    sheets = [request for request in asked if is_sheet(request.panel)]
    (request,) = [request for request in asked if not is_sheet(request.panel)]
    assert sheets, "the people of the panel get their sheets first"
    assert asked[-1] == request
    assert request.edit is None
    (layout,) = [reference for reference in request.references if reference.role == "layout"]
    assert (layout.file, layout.sha256) == (sketches["1B-1"].picture.file, sketches["1B-1"].picture.sha256)
    assert "person" in {reference.role for reference in request.references}
    take = shown(project)["1B-1"]
    assert (take.painter, take.parent) == ("Master", sketches["1B-1"].id)
    assert storyboard.status(folder).finished == ("1B-1",)
    assert "Finished already, and passed over: 1B-1." in finish(folder, master)[1]


def test_a_drawing_of_the_users_own_is_a_layout_too(script: Path, folder: Path) -> None:
    master = Master()
    drafted(script, folder, master)
    drawing = folder.parent / "drawing.jpg"
    drawing.write_bytes(storyboard.open(folder).image("s1p1.1").read_bytes())
    storyboard.import_take(folder, "1A-1", drawing)
    storyboard.approve(folder, panel="1A-1")
    (request,) = finish(folder, master)[0]
    assert request.edit is None
    assert [reference.file for reference in request.references if reference.role == "layout"] == ["takes/s1p1/2.jpg"]


@pytest.mark.parametrize(
    ("master", "said"),
    [
        (Master(references=0), "takes no picture to work from"),
        ("sketch", "paints no finished pictures"),
    ],
)
def test_a_painter_that_cannot_keep_the_composition_is_refused(script: Path, folder: Path, master: Painter | str, said: str) -> None:
    storyboard.make(script, out=folder)
    storyboard.approve(folder)
    before = storyboard.open(folder).board
    with pytest.raises(InputError, match=said):
        finish(folder, master)
    assert storyboard.open(folder).board == before


def test_a_painter_that_cannot_change_pictures_cannot_finish_drafts(script: Path, folder: Path) -> None:
    drafted(script, folder, Master())
    storyboard.approve(folder)
    with pytest.raises(InputError, match="takes no picture to work from"):
        finish(folder, Master(editing=False))


def test_nobody_asks_for_the_preset_by_name(script: Path, folder: Path) -> None:
    master = Master()
    drafted(script, folder, master)
    with pytest.raises(InputError, match="no kind of change 'finish'"):
        storyboard.redraw(folder, panel="1A-1", painter=master, preset="finish", note="x", yes=True)
