"""The run: from script to board, whatever the painter does, and whatever is killed, lost or asked."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from pathlib import Path

import pytest

import storyboard
from storyboard import graphs
from storyboard.events import Delayed, Entered, Event, Notice, PanelFailed, PanelPainted, Published
from storyboard.graphs import run as run_graph
from storyboard.graphs.start import run, services
from storyboard.model.board import Options, Progress
from storyboard.model.errors import InputError
from storyboard.ports import Abilities, FixRequest, Misconfigured, Painting, PaintRequest, Refused, TryLater
from storyboard.project import edits
from storyboard.project.create import create
from storyboard.project.folder import Project
from storyboard.project.quote import Quote
from storyboard.testing.painters import InstantPainter, ScriptedPainter
from tests.graphs.conftest import PRICE, Runner, ids


def test_every_panel_is_painted_once_and_the_board_published(project: Project, runner: Runner) -> None:
    painter, events = InstantPainter(), list[Event]()
    outcomes = runner(painter, events=events)
    assert painter.counted == Counter(ids(project))
    assert set(outcomes) == set(ids(project))
    assert all(panel.take == f"{panel.id}.1" for _, panel in project.board.panels())
    assert (project.folder / "storyboard.pdf").read_bytes().startswith(b"%PDF-")
    assert project.board.progress is Progress.PLANNED
    assert [event.name for event in events if isinstance(event, Entered)] == ["read", "break down", "plan", "publish"]
    painted = [event for event in events if isinstance(event, PanelPainted)]
    assert [event.done for event in painted] == list(range(1, len(ids(project)) + 1))
    assert isinstance(events[-1], Published)


def test_a_second_run_paints_nothing(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    before = (project.folder / "storyboard.pdf").read_bytes()
    painter = InstantPainter()
    assert runner(painter) == {}
    assert painter.requests == []
    assert (project.folder / "storyboard.pdf").read_bytes() == before


def test_try_later_is_tried_again_without_another_take(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    first = ids(project)[0]
    painter = ScriptedPainter({first: [TryLater("busy"), TryLater("busy", after=0.0), TimeoutError()]})
    assert runner(painter)[first]["kind"] == "painted"
    assert painter.counted[first] == 4
    assert len(project.takes(first)) == 1


def test_a_provider_that_never_answers_is_given_up_after_eight_tries(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    first, *others = ids(project)
    painter, events = ScriptedPainter({first: [TryLater("busy")] * 20}), list[Event]()
    outcomes = runner(painter, events=events)
    assert outcomes[first]["kind"] == "later"
    assert painter.counted[first] == 8
    assert all(outcomes[panel]["kind"] == "painted" for panel in others)
    assert [event.message for event in events if isinstance(event, PanelFailed)] == ["busy"]
    waits = [(event.attempt, event.tries, event.message) for event in events if isinstance(event, Delayed)]
    assert waits == [(attempt, 8, "busy") for attempt in range(1, 8)]


def test_after_a_wave_without_an_answer_no_other_is_sent(project: Project, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    runner(InstantPainter(), only=())
    monkeypatch.setattr(run_graph, "WAVE", 1)
    first, *others = ids(project)
    painter, events = ScriptedPainter({panel: [TryLater("no network")] * 8 for panel in ids(project)}), list[Event]()
    assert {panel: outcome["kind"] for panel, outcome in runner(painter, events=events).items()} == {first: "later"}
    assert [event.message for event in events if isinstance(event, Notice)].count(run_graph.SILENT) == 1
    assert set(runner(painter)) == {first, *others}, "the first is answered now, and so the rest is asked for"


@pytest.mark.parametrize(("error", "kind"), [(Refused("not this"), "refused"), (FixRequest("too long"), "request")])
def test_a_refusal_is_not_sent_again_and_the_panel_shows_a_sketch(project: Project, runner: Runner, error: Exception, kind: str) -> None:
    runner(InstantPainter(), only=())
    first = ids(project)[0]
    painter = ScriptedPainter({first: [error]})
    outcome = runner(painter)[first]
    assert (outcome["kind"], outcome["message"]) == (kind, str(error))
    assert painter.counted[first] == 1
    scene, panel = project.board.find(first)
    failure = project.failure(panel)
    assert failure is not None
    assert failure.kind == kind
    assert project.standin(panel).read_bytes().startswith(b"\xff\xd8")
    assert project.pending(scene, panel)
    assert runner(InstantPainter())[first]["kind"] == "painted"
    assert project.failure(panel) is None


def test_a_wrong_key_stops_the_run_instead_of_failing_panel_by_panel(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    painter = ScriptedPainter({panel: [Misconfigured("no key")] * 9 for panel in ids(project)})
    runner(painter, in_flight=1)
    assert max(painter.counted.values()) == 1
    setups = {panel.shot for _, panel in project.board.panels()}
    assert len(painter.requests) <= len(setups)


def test_a_picture_that_will_not_do_is_asked_for_again_and_every_take_is_kept(project: Project, runner: Runner) -> None:
    class Wrong(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            if request.seed.endswith((".0", ".1")):
                return await super().paint(request.model_copy(update={"aspect": "4:3"}))
            return await super().paint(request)

    painter = Wrong()
    runner(painter)
    for panel in ids(project):
        assert [bool(take.findings) for take in project.takes(panel)] == [True, True, False]
        assert project.board.find(panel)[1].take == f"{panel}.3"


def test_a_question_left_open_is_asked_again_and_nothing_is_spent_meanwhile(project: Project, runner: Runner) -> None:
    painter = InstantPainter(PRICE)

    def dies(quote: Quote) -> bool:
        raise KeyboardInterrupt(quote.painter)

    with pytest.raises(KeyboardInterrupt):
        runner(painter, confirm=dies)
    assert painter.requests == []
    asked: list[Quote] = []

    def yes(quote: Quote) -> bool:
        asked.append(quote)
        return True

    runner(painter, confirm=yes)
    assert len(asked) == 1
    assert painter.counted == Counter(ids(project))


def test_losing_the_checkpoints_loses_nothing(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    for file in project.folder.glob("checkpoints.sqlite*"):
        file.unlink()
    painter = InstantPainter()
    runner(painter)
    assert painter.requests == []


def test_a_lost_board_is_rebuilt_from_script_and_takes(project: Project, runner: Runner) -> None:
    from storyboard.model.board import Board

    runner(InstantPainter())
    _, panel = project.board.find(ids(project)[0])
    noted = edits.noted(project.board, {panel.id}, "closer")
    project.save(edits.asked_again(project, noted, {panel.id}))
    runner(InstantPainter(), only=(panel.id,))
    before = project.board
    project.save(Board(script_sha256=project.header.script_sha256, options=project.header.options))
    painter = InstantPainter()
    runner(painter)
    assert painter.requests == []
    assert project.board == before


def test_a_redraw_paints_what_is_named_and_keeps_earlier_takes(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    chosen = edits.picked(project, project.board, edits.Choice(scene="2"))
    board = edits.noted(project.board, chosen, "closer, night, mind the gulls")
    project.save(edits.asked_again(project, board, chosen))
    painter = InstantPainter()
    runner(painter, only=chosen)
    assert painter.counted == Counter(chosen)
    for panel in chosen:
        takes = project.takes(panel)
        assert [take.attempt for take in takes] == [1, 2]
        assert takes[0].facts["light"] != takes[1].facts["light"]
        assert takes[1].note == "closer, night, mind the gulls"
        assert project.board.find(panel)[1].take == takes[1].id


def test_an_interrupted_redraw_asks_for_the_same_attempt(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    chosen = edits.picked(project, project.board, edits.Choice(scene="1"))
    project.save(edits.asked_again(project, project.board, chosen))
    project.save(edits.asked_again(project, project.board, chosen))
    assert {project.board.find(panel)[1].attempt for panel in chosen} == {2}


def test_a_selected_take_stays_until_another_attempt_is_asked_for(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    number = project.board.scenes[0].panel_number(project.board.scenes[0].panels[0])
    id = ids(project)[0]
    project.save(edits.asked_again(project, project.board, {id}))
    runner(InstantPainter())
    assert project.board.panel(number)[1].take == f"{id}.2"
    edits.select(project, number, 1)
    runner(InstantPainter())
    assert project.board.panel(number)[1].take == f"{id}.1"
    project.save(edits.asked_again(project, project.board, {id}))
    runner(InstantPainter())
    assert project.board.panel(number)[1].take == f"{id}.3"


def test_no_more_pictures_are_in_flight_than_slots(runner: Runner) -> None:
    class Watched(InstantPainter):
        now = most = 0

        async def paint(self, request: PaintRequest) -> Painting:
            self.now += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep(0.001)
            self.now -= 1
            return await super().paint(request)

    painter = Watched()
    runner(painter, in_flight=2)
    assert painter.most == 2


def test_waves_are_smaller_than_the_board(project: Project, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_graph, "WAVE", 1)
    painter = InstantPainter()
    runner(painter)
    assert painter.counted == Counter(ids(project))


def test_references_are_left_out_with_a_reason(project: Project, runner: Runner) -> None:
    from storyboard.testing.painters import picture

    (project.folder / "cast").mkdir()
    (project.folder / "cast" / "MIA.jpg").write_bytes(picture(1.0, (9, 8, 7, 6, 5, 4)))
    project.change_options(project.header.options.model_copy(update={"cast": ("cast/MIA.jpg", "cast/NOBODY.jpg")}))
    runner(InstantPainter(), only=())
    assert any("NOBODY" in notice and "MIA" in notice for notice in project.board.notices)
    with_mia = next(panel.id for _, panel in project.board.panels() if panel.blocking)
    runner(InstantPainter(), only=(with_mia,))
    assert [(left.name, bool(left.reason)) for left in project.take(f"{with_mia}.1").left_out] == [("MIA", True)]
    able = InstantPainter(abilities=Abilities(references=14, people=5))
    project.save(edits.asked_again(project, project.board, {with_mia}))
    runner(able, only=(with_mia,))
    assert [reference.file for reference in able.requests[0].references] == ["cast/MIA.jpg", f"takes/{with_mia}/layout.jpg"]
    assert all(reference.sha256 for reference in able.requests[0].references)


def test_sheets_are_painted_before_the_panels_that_need_them(project: Project, runner: Runner) -> None:
    painter = InstantPainter(abilities=Abilities(references=14, people=5))
    runner(painter)
    sheets = [panel.id for _, panel in project.board.drafts()]
    assert sheets
    order = [request.panel.id for request in painter.requests]
    assert set(order[: len(sheets)]) == set(sheets)
    sent = {reference.file for request in painter.requests for reference in request.references if reference.role == "person"}
    assert sent == {f"takes/{sheet}/1.jpg" for sheet in sheets if sheet.startswith("sheetc")}
    for _, panel in project.board.panels():
        take = project.take(panel.take)
        assert len([reference for reference in take.references if reference.role == "person"]) <= 5
    again = InstantPainter(abilities=Abilities(references=14, people=5))
    runner(again)
    assert again.requests == []


def test_the_graph_runs_inside_another_agent(project: Project) -> None:
    painter = InstantPainter()

    async def outer() -> None:
        graph = graphs.run.build().compile()
        await graph.ainvoke({"folder": str(project.folder)}, context=services(project, painter=painter))

    asyncio.run(outer())
    assert painter.counted == Counter(ids(project))


def test_same_script_same_board_in_another_folder(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    other = Project(project.folder.with_name("elsewhere"))
    shutil.copytree(project.folder, other.folder)
    for name in ("takes", "board.json", "storyboard.pdf"):
        target = other.folder / name
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    from storyboard import api

    board = api.resume(other.folder, painter=InstantPainter())
    assert board == project.board
    assert (other.folder / "storyboard.pdf").read_bytes() == (project.folder / "storyboard.pdf").read_bytes()


def test_rate_limits_do_not_count_against_the_tries(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    first = ids(project)[0]
    limits: list[Exception | None] = [TryLater("slow down", after=0.0, limited=True)] * 30
    painter = ScriptedPainter({first: [*limits, *[TryLater("busy")] * 7]})
    assert runner(painter)[first]["kind"] == "painted"
    assert painter.counted[first] == 38


def test_a_painter_without_the_aspect_is_cropped_and_its_original_kept(project: Project, runner: Runner) -> None:
    from PIL import Image

    class Square(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            return await super().paint(request.model_copy(update={"aspect": "1:1"}))

    painter = Square(abilities=Abilities(ratios=("1:1",)))
    runner(painter)
    take = project.board.find(ids(project)[0])[1].take
    with Image.open(project.original(take)) as received, Image.open(project.image(take)) as shown:
        assert received.size == (180, 180)
        assert shown.size == (180, 101)
    assert project.take(take).findings == ()


def test_what_cannot_be_decoded_is_kept_and_counts_as_missing(project: Project, runner: Runner) -> None:
    class Garbage(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            painting = await super().paint(request)
            return painting.model_copy(update={"data": b"garbage", "mime": "image/x-strange"})

    runner(Garbage(PRICE), yes=True)
    scene, panel = project.board.find(ids(project)[0])
    assert [take.picture.file.endswith(".bin") for take in project.takes(panel.id)] == [True] * 3
    assert panel.take == ""
    assert project.missing(scene, panel)
    assert not project.pending(scene, panel)


def test_a_fault_of_a_painter_costs_only_its_own_panel(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    first, second, *others = ids(project)
    painter = ScriptedPainter({first: [ZeroDivisionError("oops")], second: [ConnectionResetError("gone")]}, price=PRICE)
    outcomes = runner(painter, yes=True)
    assert outcomes[first]["kind"] == "fault"
    assert "ZeroDivisionError: oops" in outcomes[first]["message"]
    assert {outcomes[panel]["kind"] for panel in (second, *others)} == {"painted"}


def test_after_a_wrong_key_no_other_call_is_sent(project: Project, runner: Runner) -> None:
    runner(InstantPainter(), only=())
    painter = ScriptedPainter({panel: [Misconfigured("no key")] * 9 for panel in ids(project)})
    runner(painter, in_flight=1)
    assert len(painter.requests) == 1


def test_deleting_a_picture_asks_for_it_again(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    first = ids(project)[0]
    project.image(f"{first}.1").unlink()
    assert storyboard.status(project.folder).painted == len(ids(project)) - 1
    painter = InstantPainter()
    runner(painter)
    assert painter.counted == Counter([first])
    assert project.board.find(first)[1].take == f"{first}.2"


def test_a_damaged_record_of_a_take_does_not_block_the_board(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    first = ids(project)[0]
    (project.folder / "takes" / first / "1.json").write_text("{", encoding="utf-8")
    painter = InstantPainter()
    runner(painter)
    assert painter.counted == Counter([first])


def test_a_failed_redraw_leaves_the_picture_that_was_selected(project: Project, runner: Runner) -> None:
    runner(InstantPainter())
    id = ids(project)[0]
    number = project.board.find(id)[0].panel_number(project.board.find(id)[1])
    project.save(edits.asked_again(project, project.board, {id}))
    runner(InstantPainter())
    edits.select(project, number, 1)
    project.save(edits.asked_again(project, project.board, {id}))
    runner(ScriptedPainter({id: [Refused("no")]}))
    assert project.board.find(id)[1].take == f"{id}.1"
    edits.select(project, number, 2)
    painter = InstantPainter()
    runner(painter)
    assert painter.requests == [], "selecting a take withdraws the attempt that brought none"


def test_one_graph_runs_twice_on_one_thread(project: Project) -> None:
    from langgraph.checkpoint.memory import InMemorySaver

    async def outer() -> list[int]:
        graph = graphs.run.build().compile(checkpointer=InMemorySaver())
        asked: list[int] = []
        wrong = ScriptedPainter({"s1p1": [Misconfigured("no key")]})
        for painter in (wrong, InstantPainter()):
            tools = services(project, painter=painter, in_flight=1)
            await graph.ainvoke({"folder": str(project.folder)}, {"configurable": {"thread_id": "mine"}}, context=tools)
            await tools.close()
            await tools.painter.close()
            asked.append(len(painter.requests))
        return asked

    asked = asyncio.run(outer())
    assert asked[1] >= len(ids(project)) - asked[0] + 1
    assert not any(project.pending(scene, panel) for scene, panel in project.board.panels())


def test_a_sheet_is_redrawn_by_name(project: Project, runner: Runner) -> None:
    able = Abilities(references=14, people=5)
    runner(InstantPainter(abilities=able))
    chosen = edits.picked(project, project.board, edits.Choice(character="mia"))
    assert len(chosen) == 1
    project.save(edits.asked_again(project, project.board, chosen))
    painter = InstantPainter(abilities=able)
    runner(painter, only=chosen)
    assert painter.counted == Counter(chosen)
    assert {panel.id: panel.take for _, panel in project.board.drafts()}[chosen[0]] == f"{chosen[0]}.2"
    with pytest.raises(InputError, match="MIA"):
        edits.picked(project, project.board, edits.Choice(character="nobody"))


def test_a_refused_request_is_put_more_mildly_once_and_never_sent_again_unchanged(tmp_path: Path) -> None:
    script = tmp_path / "grim.fountain"
    script.write_text("INT. CELLAR - NIGHT\n\nMIA kneels in a pool of blood.\n", encoding="utf-8")
    project = create(tmp_path / "grim", script, Options())

    class Strict(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            self.requests.append(request)
            raise Refused("no")

    painter = Strict()
    for _ in range(4):
        tools = services(project, painter=painter, retry_delay=0.0)
        asyncio.run(run(tools))
        asyncio.run(tools.close())
    assert len(painter.requests) == 2
    assert "blood" in painter.requests[0].brief
    assert "blood" not in painter.requests[1].brief
    board = project.board
    board = edits.noted(board, ids(project), "a quiet moment")
    project.save(board)
    tools = services(project, painter=painter, retry_delay=0.0)
    asyncio.run(run(tools))
    asyncio.run(tools.close())
    assert len(painter.requests) == 3, "a changed request is another request"


def test_every_plan_is_held_against_grammar_and_script(project: Project, runner: Runner) -> None:
    from storyboard.project.work import faults

    runner(InstantPainter(), only=())
    board = project.board
    assert faults(board, board.scenes) == ()
    scene = board.scenes[0]
    torn = scene.model_copy(update={"panels": scene.panels[1:]})
    told = faults(board, (torn, *board.scenes[1:]))
    assert any("no panel shows" in fault for fault in told)


def test_the_question_rests_on_the_same_terms_as_the_run(project: Project) -> None:
    from storyboard.painters.registry import terms

    class Dear(InstantPainter):
        def priced(self, size: str) -> Abilities:
            return self.abilities.model_copy(update={"price": (1.0, 2.0) if size == "1K" else (1.0, 3.0), "sizes": (size,)})

    options = project.header.options
    assert terms(Dear(), options).price == (1.0, 2.0)
    assert terms(Dear(), options.model_copy(update={"size": "4K"})).price == (1.0, 3.0)
