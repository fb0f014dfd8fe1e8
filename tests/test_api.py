"""The library as HOUSE §7 shows it: in a script, in a running loop, in a notebook; and everything bad a caller can give."""

from __future__ import annotations

import asyncio
import inspect
import zlib
from pathlib import Path
from typing import Any, cast

import pytest

import storyboard
from storyboard.events import Event, Finished, Started
from storyboard.model.errors import InputError
from storyboard.ports import Misconfigured
from storyboard.testing.painters import InstantPainter, ScriptedPainter, picture


def test_the_example_of_the_readme(film: Path, tmp_path: Path) -> None:
    events: list[Event] = []
    board = storyboard.make(film, out=tmp_path / "film", scenes="1", detail="key", on_event=events.append)
    project = storyboard.open(tmp_path / "film")
    take = project.board.scene("1").panels[0].take
    assert project.image(take).read_bytes().startswith(b"\xff\xd8")
    assert project.board == board
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Finished)
    assert events[-1].missing == 0
    again = storyboard.redraw(tmp_path / "film", scene="1", note="lower the camera, rain")
    panel = again.scene("1").panels[0]
    assert panel.take != take
    assert (panel.light.weather, panel.angle) == ("rain", "low")
    asyncio.run(_embedded(str(tmp_path / "film")))


async def _embedded(folder: str) -> None:
    services = storyboard.services(folder)
    graph = storyboard.graphs.run.build().compile()
    await graph.ainvoke({"folder": folder}, context=services)
    await services.painter.close()


def test_inside_a_running_loop_the_twin_is_named(film: Path, tmp_path: Path) -> None:
    async def inner() -> None:
        with pytest.raises(storyboard.InputError, match=r"await storyboard\.amake"):
            storyboard.make(film, out=tmp_path / "film")
        await storyboard.amake(film, out=tmp_path / "film", painter=InstantPainter())

    asyncio.run(inner())
    assert (tmp_path / "film" / "storyboard.pdf").exists()


def code_cell(source: str) -> dict[str, Any]:
    id = f"c{zlib.crc32(source.encode()):08x}"
    return {"cell_type": "code", "id": id, "source": source, "metadata": {}, "execution_count": None, "outputs": []}


def test_in_a_notebook(film: Path, tmp_path: Path) -> None:
    import nbformat
    from nbclient import NotebookClient

    cells = [
        "import storyboard\nfrom storyboard.testing.painters import InstantPainter",
        f"board = await storyboard.amake({str(film)!r}, out={str(tmp_path / 'film')!r}, painter=InstantPainter(), detail='key')",
        "print(len(board.scene('1').panels))",
        f"storyboard.make({str(film)!r}, out={str(tmp_path / 'other')!r})",
    ]
    book: dict[str, Any] = {"cells": [code_cell(cell) for cell in cells], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    notebook = cast("Any", nbformat).from_dict(book)
    NotebookClient(notebook, timeout=120, kernel_name="python3", allow_errors=True).execute()
    assert int(notebook.cells[2].outputs[0]["text"]) >= 1
    assert "await storyboard.amake" in notebook.cells[3].outputs[-1]["evalue"]


def test_the_same_make_again_continues_and_paints_nothing(film: Path, tmp_path: Path) -> None:
    storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())
    painter = InstantPainter()
    storyboard.make(film, out=tmp_path / "film", painter=painter, layout="2x2")
    assert painter.requests == []
    assert painter.closed == 1
    film.write_text(film.read_text(encoding="utf-8") + "\nShe leaves.\n", encoding="utf-8")
    with pytest.raises(storyboard.InputError, match="revise"):
        storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())


def test_options_that_are_not_given_stay_those_of_the_board(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    storyboard.make(film, out=out, painter=InstantPainter(), detail="full", aspect="2.39:1", page="a4", svg=True, date="1 May")
    board = storyboard.make(film, out=out, painter=InstantPainter(), layout="4x3")
    kept = board.options
    assert (kept.detail, kept.aspect, kept.page, kept.svg, kept.date, kept.layout) == ("full", "2.39:1", "a4", True, "1 May", "4x3")
    assert storyboard.make(film, out=out, painter=InstantPainter(), page="letter", svg=False).options.page == "letter"
    with pytest.raises(storyboard.InputError, match="planned with scenes all; asked for now: scenes 1"):
        storyboard.make(film, out=out, painter=InstantPainter(), scenes="1")


def test_configuration_and_budget_are_raised_once_the_board_is_published(film: Path, tmp_path: Path) -> None:
    storyboard.make(film, out=tmp_path / "plan", painter=InstantPainter())
    ids = [panel.id for _, panel in storyboard.open(tmp_path / "plan").board.panels()]
    with pytest.raises(storyboard.ProviderError, match="no key"):
        storyboard.make(film, out=tmp_path / "a", painter=ScriptedPainter({id: [Misconfigured("no key")] for id in ids}))
    assert (tmp_path / "a" / "storyboard.pdf").exists()
    with pytest.raises(storyboard.BudgetReached, match="--budget"):
        storyboard.make(film, out=tmp_path / "b", painter=InstantPainter(0.5), budget=0.75, yes=True)
    assert storyboard.status(tmp_path / "b").spent == 0.5
    board = storyboard.resume(tmp_path / "b", painter=InstantPainter(0.5), budget=100, yes=True)
    assert all(panel.take for _, panel in board.panels())


def test_status_takes_approve_select_lock_and_import(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    board = storyboard.make(film, out=out, painter=InstantPainter())
    scene = board.scenes[0]
    number = scene.panel_number(scene.panels[0])
    assert storyboard.approve(out, panel=number, who="Ana") == (number,)
    assert storyboard.status(out).approved == (number,)
    storyboard.redraw(out, panel=number, note="something odd about the chair", painter=InstantPainter())
    assert storyboard.status(out).approved == ()
    assert [take.note for take in storyboard.takes(out, number)] == ["", "something odd about the chair"]
    assert "something odd" in storyboard.why(out, number).prompt
    storyboard.select(out, number, 1)
    stale = {entry.panel: entry.causes for entry in storyboard.status(out).stale}
    assert stale == {number: ("notes",)}
    own = tmp_path / "own.png"
    own.write_bytes(picture(16 / 9, (7, 7, 200, 90, 7, 7)))
    take = storyboard.import_take(out, number, own)
    assert storyboard.open(out).board.panel(number)[1].take == take.id
    assert storyboard.lock(out).locked
    with pytest.raises(storyboard.InputError, match="no take 9"):
        storyboard.select(out, number, 9)
    with pytest.raises(storyboard.InputError, match="Say which panels"):
        storyboard.redraw(out)
    with pytest.raises(storyboard.InputError, match="no shot 9Z"):
        storyboard.redraw(out, shot="9Z")


def test_quote_says_what_make_will_paint(film: Path, tmp_path: Path) -> None:
    quoted = storyboard.quote(film)
    painter = InstantPainter()
    storyboard.make(film, out=tmp_path / "film", painter=painter)
    assert (quoted.pictures, quoted.low, quoted.high) == (len(painter.requests), 0.0, 0.0)
    assert storyboard.quote(tmp_path / "film", painter="sketch").pictures == 0


def test_scene_json_fits_its_schema(film: Path) -> None:
    import jsonschema

    found = storyboard.scenes(film)
    assert list(found) == ["schema_version", "title_page", "elements", "scenes"]
    jsonschema.validate(found, storyboard.schema())
    assert [element["kind"] for element in found["elements"]][:3] == ["scene_heading", "action", "action"]
    assert all(element["page"] >= 1 and element["line"] >= 1 for element in found["elements"])


def test_export_names_the_known_forms(film: Path, tmp_path: Path) -> None:
    storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())
    assert storyboard.export(tmp_path / "film", ["pdf"]) == (tmp_path / "film" / "storyboard.pdf",)
    with pytest.raises(storyboard.InputError, match="Known: pdf"):
        storyboard.export(tmp_path / "film", ["vhs"])


def test_every_public_name_is_there_and_costs_nothing_until_used() -> None:
    import subprocess
    import sys

    for name in storyboard.__all__:
        assert getattr(storyboard, name) is not None
    code = (
        "import storyboard, sys; print(sorted({'langgraph', 'google.genai', 'pypdf', 'reportlab', 'PIL', 'pydantic'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_disk_that_refuses_ends_the_run_and_loses_nothing(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    storyboard.make(film, out=tmp_path / "plan", painter=InstantPainter())
    last = [panel.id for _, panel in storyboard.open(tmp_path / "plan").board.panels()][-1]
    (out / "takes").mkdir(parents=True)
    (out / "takes" / last).write_bytes(b"in the way")
    (tmp_path / "plan" / "storyboard.json").replace(out / "storyboard.json")
    for name in ("board.json", "script"):
        (tmp_path / "plan" / name).rename(out / name)
    board = storyboard.open(out).board
    bare = tuple(
        scene.model_copy(update={"panels": tuple(panel.model_copy(update={"take": ""}) for panel in scene.panels)})
        for scene in board.scenes
    )
    storyboard.open(out).save(board.model_copy(update={"scenes": bare}))
    with pytest.raises(storyboard.DiskProblem, match="run the command again") as problem:
        storyboard.resume(out, painter=InstantPainter())
    assert problem.value.exit_code == 7
    (out / "takes" / last).unlink()
    painted = {file.parent.name for file in out.glob("takes/*/1.json")}
    painter = InstantPainter()
    again = storyboard.resume(out, painter=painter)
    assert all(panel.take for _, panel in again.panels())
    assert not painted & set(painter.counted)


def yes(_quote: storyboard.Quote) -> bool:
    return True


def no(_quote: storyboard.Quote) -> bool:
    return False


def test_a_redraw_that_is_not_agreed_to_changes_nothing(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    storyboard.make(film, out=out, painter=InstantPainter())
    before = (out / "board.json").read_bytes()
    with pytest.raises(storyboard.InputError, match="no painter 'oils'"):
        storyboard.redraw(out, scene="1", note="closer", painter="oils")
    with pytest.raises(storyboard.InputError, match="--yes"):
        storyboard.redraw(out, scene="1", note="closer", painter=InstantPainter(0.5))
    with pytest.raises(storyboard.InputError, match="nothing was changed"):
        storyboard.redraw(out, scene="1", note="closer", painter=InstantPainter(0.5), confirm=no)
    assert (out / "board.json").read_bytes() == before
    board = storyboard.redraw(out, scene="1", note="closer", painter=InstantPainter(0.5), confirm=yes)
    assert all(len(panel.notes) == 1 for panel in board.scene("1").panels)


def test_a_note_asked_for_again_after_a_failure_is_not_applied_twice(film: Path, tmp_path: Path) -> None:
    from storyboard.ports import Refused

    out = tmp_path / "film"
    board = storyboard.make(film, out=out, painter=InstantPainter())
    number, id = board.scenes[0].panel_number(board.scenes[0].panels[0]), board.scenes[0].panels[0].id
    for _ in range(2):
        storyboard.redraw(out, panel=number, note="closer", painter=ScriptedPainter({id: [Refused("no")]}))
    once = storyboard.open(out).board.panel(number)[1]
    assert len(once.notes) == 1
    assert once.attempt == 2


def test_resume_paints_what_make_left_even_after_a_small_redraw(film: Path, tmp_path: Path) -> None:
    from storyboard.ports import Refused

    out = tmp_path / "film"
    plan = storyboard.make(film, out=tmp_path / "plan", painter=InstantPainter())
    first, *_, last = [panel.id for _, panel in plan.panels()]
    storyboard.make(film, out=out, painter=ScriptedPainter({last: [Refused("no")]}))
    storyboard.redraw(out, panel=first, painter=InstantPainter())
    painter = InstantPainter()
    storyboard.resume(out, painter=painter)
    assert set(painter.counted) == {last}


def test_a_budget_stays_with_the_board_and_a_yes_does_not(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    with pytest.raises(storyboard.BudgetReached):
        storyboard.make(film, out=out, painter=InstantPainter(0.5), budget=0.75, yes=True)
    with pytest.raises(storyboard.InputError, match="--yes"):
        storyboard.resume(out, painter=InstantPainter(0.5))
    with pytest.raises(storyboard.BudgetReached):
        storyboard.resume(out, painter=InstantPainter(0.5), yes=True)
    assert storyboard.status(out).spent == 0.5


def test_a_board_in_use_is_not_touched(film: Path, tmp_path: Path) -> None:
    from storyboard.project.lock import owned

    out = tmp_path / "film"
    storyboard.make(film, out=out, painter=InstantPainter())
    before = (out / "storyboard.json").read_bytes(), (out / "board.json").read_bytes()
    with owned(out), pytest.raises(storyboard.BoardInUse):
        storyboard.make(film, out=out, painter=InstantPainter(), layout="2x2")
    assert ((out / "storyboard.json").read_bytes(), (out / "board.json").read_bytes()) == before


def test_a_damaged_board_is_rebuilt_kept_and_said(film: Path, tmp_path: Path) -> None:
    out, events = tmp_path / "film", list[Event]()
    board = storyboard.make(film, out=out, painter=InstantPainter())
    (out / "board.json").write_text('{"scenes": [', encoding="utf-8")
    with pytest.raises(storyboard.InputError, match="storyboard resume"):
        storyboard.status(out)
    painter = InstantPainter()
    assert storyboard.resume(out, painter=painter, on_event=events.append) == board
    assert painter.requests == []
    assert (out / "board.json.damaged").exists()
    assert any("rebuilt" in getattr(event, "message", "") for event in events)


def test_a_strangers_board_cannot_lead_out_of_its_folder(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "film"
    board = storyboard.make(film, out=out, painter=InstantPainter())
    take = board.scenes[0].panels[0].take
    record = out / "takes" / take.split(".")[0] / "1.json"
    (tmp_path / "private.jpg").write_bytes(picture(16 / 9, (1, 2, 3, 4, 5, 6)))
    record.write_text(record.read_text(encoding="utf-8").replace(f"takes/{take.split('.')[0]}/1.jpg", "../private.jpg"), encoding="utf-8")
    with pytest.raises(storyboard.InputError, match="outside"):
        storyboard.open(out).image(take)
    (tmp_path / "target").write_bytes(b"mine")
    (out / "ledger.jsonl").unlink(missing_ok=True)
    (out / "ledger.jsonl").symlink_to(tmp_path / "target")
    with pytest.raises(storyboard.InputError, match="is a link"):
        storyboard.status(out)


def test_another_picture_of_the_same_name_is_not_passed_over(film: Path, tmp_path: Path) -> None:
    cast = tmp_path / "cast"
    cast.mkdir()
    (cast / "MIA.jpg").write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)))
    storyboard.make(film, out=tmp_path / "film", cast=cast, painter=InstantPainter())
    storyboard.make(film, out=tmp_path / "film", cast=cast, painter=InstantPainter())
    (cast / "MIA.jpg").write_bytes(picture(1.0, (90, 80, 70, 4, 5, 6)))
    with pytest.raises(storyboard.InputError, match=r"cast/MIA\.jpg"):
        storyboard.make(film, out=tmp_path / "film", cast=cast, painter=InstantPainter())
    storyboard.make(film, out=tmp_path / "film", cast=cast, painter=InstantPainter(), yes=True)
    assert (tmp_path / "film" / "cast" / "MIA.jpg").read_bytes() == (cast / "MIA.jpg").read_bytes()


def test_junk_in_the_checkpoints_says_that_nothing_needed_is_lost(film: Path, tmp_path: Path) -> None:
    storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())
    for file in (tmp_path / "film").glob("checkpoints.sqlite*"):
        file.unlink()
    (tmp_path / "film" / "checkpoints.sqlite").write_bytes(b"junk" * 1000)
    with pytest.raises(storyboard.InputError, match="delete it"):
        storyboard.resume(tmp_path / "film", painter=InstantPainter())


def test_an_edit_sends_the_picture_on_show_with_the_note(film: Path, tmp_path: Path) -> None:
    from storyboard.ports import Abilities

    out, able = tmp_path / "film", Abilities(editing=True)
    board = storyboard.make(film, out=out, painter=InstantPainter())
    panel = board.scenes[0].panels[0]
    number = board.scenes[0].panel_number(panel)
    with pytest.raises(storyboard.InputError, match="paints anew only"):
        storyboard.redraw(out, panel=number, note="a red lamp", edit=True, painter=InstantPainter())
    with pytest.raises(storyboard.InputError, match="--note"):
        storyboard.redraw(out, panel=number, edit=True, painter=InstantPainter(abilities=able))
    with pytest.raises(storyboard.InputError, match="--region"):
        storyboard.redraw(out, panel=number, note="a red lamp", region="0.5,0,2,1", painter=InstantPainter(abilities=able))
    painter = InstantPainter(abilities=able)
    storyboard.redraw(out, panel=number, note="a red lamp", region="0,0,0.5,1", painter=painter)
    (request,) = painter.requests
    assert request.edit is not None
    assert (request.edit.note, request.edit.region) == ("a red lamp", (0.0, 0.0, 0.5, 1.0))
    assert request.edit.file == f"takes/{panel.id}/1.jpg"
    assert [take.parent for take in storyboard.takes(out, number)] == ["", f"{panel.id}.1"]
    again = InstantPainter(abilities=able)
    storyboard.redraw(out, panel=number, painter=again)
    assert again.requests[0].edit is None


@pytest.mark.parametrize("name", ["the-last-ferry.fountain", "border-run.fdx", "the-keeper.pdf"])
@pytest.mark.parametrize("ending", ["fountain", "fdx"])
def test_a_script_is_the_same_in_another_format(tmp_path: Path, name: str, ending: str) -> None:
    source = Path(__file__).parents[1] / "samples" / name
    written = storyboard.convert(source, tmp_path / f"other.{ending}")

    def told(file: Path) -> list[tuple[str, ...]]:
        return [(each["kind"], each["text"], each["number"], each["dual"]) for each in storyboard.scenes(file)["elements"]]

    assert told(written) == told(source)
    with pytest.raises(InputError, match="exists"):
        storyboard.convert(source, written)


def test_a_script_is_written_in_known_formats_only(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="fountain, fdx"):
        storyboard.convert(Path(__file__).parents[1] / "samples" / "the-last-ferry.fountain", tmp_path / "film.pdf")
    assert not list(tmp_path.iterdir())


def test_a_board_is_exported_small_for_a_recipient_and_without_marks(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(picture(2.0, (20, 40, 90, 10, 10, 10)))
    script = tmp_path / "film.fountain"
    script.write_text("INT. KITCHEN - DAY\n\nPAN across the table to MIA (30).\n", encoding="utf-8")
    storyboard.make(script, out=tmp_path / "film", info={"logo": str(logo), "client": "Harbour & Sons"}, page="a4-portrait")
    assert (tmp_path / "film" / "logo" / "logo.png").read_bytes() == logo.read_bytes()
    (small,) = storyboard.export(tmp_path / "film", quality="review", watermark="for ada", marks=False)
    assert small.name == "storyboard-review-plain-for-ada.pdf"
    (full,) = storyboard.export(tmp_path / "film")
    assert full.name == "storyboard.pdf"
    with pytest.raises(InputError, match="full, review"):
        storyboard.export(tmp_path / "film", quality="draft")


def test_what_blocks_has_the_parameters_of_what_is_awaited() -> None:
    pairs = ("make", "resume", "redraw", "answer", "plan", "finish", "ask")
    for name in pairs:
        blocking, awaited = getattr(storyboard, name), getattr(storyboard, f"a{name}")
        assert inspect.signature(blocking) == inspect.signature(awaited)
        assert blocking.__name__ == name
        assert not inspect.iscoroutinefunction(blocking)
