"""A board made step by step: it stops where somebody is to look, does what they say, pays nothing twice, and waits again after a kill."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import Command

import storyboard
from storyboard.events import Event, Finished, Notice
from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.ports import Abilities, Refused
from storyboard.project.create import create
from storyboard.project.quote import Quote
from storyboard.project.steps import Decision, Kind, Stop
from storyboard.project.work import broken_down, read, requests
from storyboard.testing.drafts import draft_of
from storyboard.testing.painters import InstantPainter, ScriptedPainter
from storyboard.testing.scripts import SHORT
from storyboard.testing.texts import ScriptedTexts, call

FROM_PICTURES = Abilities(references=14, people=5, sizes=("512",))

Answers = Callable[[Stop], Decision | None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "short"


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board that waits at its plan, which no test may change."""
    root = tmp_path_factory.mktemp("planned")
    (root / "short.fountain").write_text(SHORT, encoding="utf-8")
    made(root / "short.fountain", root / "short", InstantPainter(), None)
    return root / "short"


def saying(decisions: Iterable[Decision | None], seen: list[Stop]) -> Answers:
    """A reviewer that says these things in order, then lets everything pass, and keeps what it was shown."""
    left = list(decisions)

    def review(stop: Stop) -> Decision | None:
        seen.append(stop)
        return left.pop(0) if left else Decision()

    return review


def made(script: Path, folder: Path, painter: InstantPainter, *decisions: Decision | None, **more: Any) -> list[Stop]:
    seen = list[Stop]()
    storyboard.make(script, out=folder, painter=painter, review=True, reviewer=saying(decisions, seen), size="512", **more)
    return seen


def panels(folder: Path) -> list[str]:
    return [panel.id for _, panel in storyboard.open(folder).board.panels()]


# the stops ----------------------------------------------------------------------------------------------------------------------------


def test_it_stops_after_plan_sheets_and_each_scene_and_paints_no_further(script: Path, folder: Path) -> None:
    painter, painted = InstantPainter(abilities=FROM_PICTURES), list[tuple[str, int]]()

    def review(stop: Stop) -> Decision:
        painted.append((stop.stage, len(painter.requests)))
        return Decision()

    storyboard.make(script, out=folder, painter=painter, review=True, reviewer=review, size="512")
    sheets = sum(1 for _ in storyboard.open(folder).board.drafts())
    first, second = (len(scene.panels) for scene in storyboard.open(folder).board.scenes)
    assert sheets
    assert painted == [("plan", 0), ("sheets", sheets), ("s1", sheets + first), ("s2", sheets + first + second)]
    assert max(painter.counted.values()) == 1
    assert storyboard.pending(folder) is None


def test_without_stops_the_board_is_the_same(script: Path, folder: Path, tmp_path: Path) -> None:
    told = list[Event]()
    made(script, folder, InstantPainter(), on_event=told.append)
    assert not [event for event in told if isinstance(event, Notice)], "nothing is said of nothing to paint between stops"
    storyboard.make(script, out=tmp_path / "plain", painter=InstantPainter(), size="512")
    assert not (tmp_path / "plain" / "review.json").exists()
    first, second = (storyboard.open(one) for one in (folder, tmp_path / "plain"))
    assert first.board.scenes == second.board.scenes
    assert [first.take(panel.take).picture for _, panel in first.board.panels()] == [
        second.take(panel.take).picture for _, panel in second.board.panels()
    ]


def test_a_stop_tells_what_there_is_to_see(script: Path, folder: Path) -> None:
    plan, *scenes = made(script, folder, InstantPainter(0.25), yes=True)
    assert (plan.kind, plan.title, plan.scenes) == (Kind.PLAN, "the plan", ("1", "2"))
    assert plan.quote is not None
    assert plan.quote.pictures == len(plan.panels) == len(panels(folder))
    assert [stop.title for stop in scenes] == ["scene 1, INT. KITCHEN - NIGHT", "scene 2, EXT. HARBOUR - DAY"]
    assert [stop.quote.pictures for stop in scenes if stop.quote] == [len(scenes[1].panels), 0]
    assert (Path(plan.folder) / "storyboard.pdf").is_file()


def test_panels_are_drawn_again_as_the_note_says_and_looked_at_again(script: Path, folder: Path) -> None:
    painter = InstantPainter()
    again = Decision(action="redraw", panels=("1A-1",), note="closer")
    seen = made(script, folder, painter, Decision(), again)
    assert [stop.stage for stop in seen] == ["plan", "s1", "s1", "s2"]
    board = storyboard.open(folder).board
    _, panel = board.panel("1A-1")
    assert painter.counted == {id: 2 if id == panel.id else 1 for id in panels(folder)}
    assert (panel.attempt, [note.text for note in panel.notes], panel.take) == (2, ["closer"], f"{panel.id}.2")
    assert storyboard.status(folder).stale == ()


def test_all_of_a_stage_is_meant_where_nothing_is_named(script: Path, folder: Path) -> None:
    painter = InstantPainter(abilities=FROM_PICTURES)
    made(script, folder, painter, Decision(), Decision(action="redraw"))
    board = storyboard.open(folder).board
    assert {id for id, count in painter.counted.items() if count == 2} == {panel.id for _, panel in board.drafts()}


def test_a_note_on_the_rules_plan_changes_the_panels_before_they_are_drawn(script: Path, folder: Path) -> None:
    painter = InstantPainter()
    seen = made(script, folder, painter, Decision(action="plan", scene="1", note="from below"))
    assert [stop.stage for stop in seen] == ["plan", "plan", "s1", "s2"]
    board = storyboard.open(folder).board
    assert {panel.seen(board.scenes[0].shot(panel.shot)).angle.value for panel in board.scenes[0].panels} == {"low"}
    assert all(panel.attempt == 1 for panel in board.scenes[0].panels)
    assert max(painter.counted.values()) == 1


def test_a_missing_picture_is_told_and_does_not_hold_the_run(script: Path, folder: Path) -> None:
    painter = ScriptedPainter({"s1p2": [Refused("No."), Refused("No."), Refused("No.")]})
    seen = made(script, folder, painter)
    (told,) = [stop for stop in seen if stop.stage == "s1"]
    assert [one.panel for one in told.missing] == ["1B-1"]
    assert storyboard.status(folder).missing[0].panel == "1B-1"
    assert painter.counted["s1p2"] < 4


# who answers, and when ----------------------------------------------------------------------------------------------------------------


def test_nobody_there_it_ends_at_the_stop_and_anybody_can_answer_later(script: Path, folder: Path) -> None:
    painter, told = InstantPainter(), list[Event]()
    storyboard.make(script, out=folder, painter=painter, review=True, on_event=told.append)
    assert [event.waiting for event in told if isinstance(event, Finished)] == ["the plan"]
    assert not painter.requests
    for stage in ("plan", "s1", "s2"):
        stop = storyboard.pending(folder)
        assert stop is not None
        assert stop.stage == stage
        assert storyboard.status(folder).waiting == stop.title
        storyboard.answer(folder, Decision(), painter=painter)
    assert storyboard.pending(folder) is None
    assert storyboard.open(folder).job() is None
    assert set(painter.counted.values()) == {1}
    with pytest.raises(InputError, match="Nothing waits"):
        storyboard.answer(folder, Decision(), painter=painter)


def test_stop_here_waits_at_the_same_place(script: Path, folder: Path) -> None:
    painter = InstantPainter()
    made(script, folder, painter, Decision(), Decision(action="stop"))
    stop = storyboard.pending(folder)
    assert stop is not None
    assert stop.stage == "s1"
    count = len(painter.requests)
    seen = list[Stop]()
    storyboard.resume(folder, painter=painter, reviewer=saying([], seen))
    assert [one.stage for one in seen] == ["s1", "s2"]
    assert len(painter.requests) == len(panels(folder))
    assert len(painter.requests) > count


def test_a_board_says_no_more_stops(script: Path, folder: Path) -> None:
    painter = InstantPainter()
    made(script, folder, painter, None)
    storyboard.resume(folder, painter=painter, review=False)
    assert storyboard.pending(folder) is None
    assert len(painter.requests) == len(panels(folder))
    assert storyboard.open(folder).header.options.review is False


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        (Decision(action="redraw"), "Nothing is drawn yet"),
        (Decision(action="plan", scene="1"), "Say in a note"),
        (Decision(action="plan", scene="9", note="night"), "no scene 9"),
        (Decision(note="x" * 5_000), "longer than"),
    ],
)
def test_what_cannot_be_done_is_refused_and_it_waits_on(planned: Path, decision: Decision, told: str) -> None:
    before = storyboard.open(planned).board
    with pytest.raises(InputError, match=told):
        storyboard.answer(planned, decision, painter=InstantPainter())
    assert storyboard.open(planned).board == before
    assert storyboard.pending(planned) is not None


def test_panels_of_another_scene_are_not_looked_at_now(script: Path, folder: Path) -> None:
    made(script, folder, InstantPainter(), Decision(), None)
    with pytest.raises(InputError, match="There are: 1A-1"):
        storyboard.answer(folder, Decision(action="redraw", panels=("2A-1",)), painter=InstantPainter())


# money --------------------------------------------------------------------------------------------------------------------------------


def test_what_going_on_costs_was_shown_at_the_stop_and_drawing_again_is_asked_for(script: Path, folder: Path) -> None:
    asked = list[Quote]()

    def confirm(quote: Quote) -> bool:
        asked.append(quote)
        return True

    painter = InstantPainter(0.5)
    made(script, folder, painter, Decision(), Decision(action="redraw", panels=("1A-1",)), confirm=confirm)
    assert [(quote.pictures, quote.low) for quote in asked] == [(1, 0.5)], "what it costs, and not what is left of the board"
    assert storyboard.status(folder).spent == pytest.approx(0.5 * len(painter.requests))


def test_a_no_to_drawing_again_spends_nothing(script: Path, folder: Path) -> None:
    painter = InstantPainter(0.5)

    def no(_: Quote) -> bool:
        return False

    made(script, folder, painter, Decision(), Decision(action="redraw"), confirm=no)
    assert set(painter.counted.values()) == {1}
    assert storyboard.status(folder).spent == pytest.approx(0.5 * len(painter.requests))


@pytest.mark.parametrize("nobody", [True, False])
def test_without_a_yes_to_drawing_again_nothing_is_changed_and_it_waits_on(script: Path, folder: Path, nobody: bool) -> None:
    painter = InstantPainter(0.5)
    made(script, folder, painter, Decision(), None)
    before, stop, count = storyboard.open(folder).board, storyboard.pending(folder), len(painter.requests)
    redraw = Decision(action="redraw", note="closer, from below")
    assert stop is not None
    shown = len(stop.panels)

    def no(_: Quote) -> bool:
        return False

    def for_these(quote: Quote) -> bool:
        return quote.pictures == shown

    if nobody:
        with pytest.raises(InputError, match="costs \\$"):
            storyboard.answer(folder, redraw, painter=painter)
    else:
        storyboard.answer(folder, redraw, painter=painter, confirm=no)
    assert storyboard.open(folder).board == before
    assert (storyboard.pending(folder), len(painter.requests)) == (stop, count)
    storyboard.answer(folder, redraw, painter=painter, confirm=for_these)
    assert len(painter.requests) == count + shown
    assert storyboard.pending(folder) == stop


def test_an_answer_from_elsewhere_spends_nothing_without_a_yes(script: Path, folder: Path) -> None:
    painter, asked = InstantPainter(0.5), list[Quote]()

    def refuses(quote: Quote) -> bool:
        asked.append(quote)
        return False

    def agrees(_: Quote) -> bool:
        return True

    made(script, folder, painter, None)
    with pytest.raises(InputError, match="costs \\$"):
        storyboard.answer(folder, Decision(), painter=painter)
    storyboard.answer(folder, Decision(), painter=painter, confirm=refuses)
    stop = storyboard.pending(folder)
    assert stop is not None
    assert (stop.stage, painter.requests, [quote.pictures for quote in asked]) == ("plan", [], [len(panels(folder))])
    storyboard.answer(folder, Decision(), painter=painter, confirm=agrees)
    assert painter.requests


def test_the_budget_holds_across_stops(script: Path, folder: Path) -> None:
    painter = InstantPainter(0.5)
    with pytest.raises(storyboard.BudgetReached):
        made(script, folder, painter, *[Decision(), *[Decision(action="redraw")] * 9], yes=True, budget=2.0)
    assert storyboard.status(folder).spent <= 2.0
    assert storyboard.open(folder).header.options.review


# a process that dies ------------------------------------------------------------------------------------------------------------------

WAITS = """
import sys, storyboard
from storyboard.testing.painters import InstantPainter

def wait(stop):
    print(stop.stage, flush=True)
    if stop.stage == sys.argv[3]:
        sys.stdin.readline()
    return storyboard.Decision()

storyboard.make(sys.argv[1], out=sys.argv[2], painter=InstantPainter(0.5), review=True, reviewer=wait, yes=True)
"""


@pytest.mark.parametrize("stage", [pytest.param("plan", marks=pytest.mark.long), "s1"])
def test_killed_while_it_waits_it_waits_again_and_nothing_is_paid_twice(script: Path, folder: Path, stage: str) -> None:
    command = [sys.executable, "-c", WAITS, str(script), str(folder), stage]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert any(line.strip() == stage for line in running.stdout)
        running.kill()
    stop = storyboard.pending(folder)
    assert stop is not None
    assert stop.stage == stage
    seen, painter = list[Stop](), InstantPainter(0.5)
    storyboard.resume(folder, painter=painter, reviewer=saying([], seen), yes=True)
    assert [one.stage for one in seen] == {"plan": ["plan", "s1", "s2"], "s1": ["s1", "s2"]}[stage]
    ledger = [json.loads(line) for line in (folder / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]
    settled = [entry["panel"] for entry in ledger if entry["event"] == "settled"]
    assert sorted(settled) == sorted(panels(folder))
    assert storyboard.status(folder).spent == pytest.approx(0.5 * len(panels(folder)))


# by LangGraph's own means -------------------------------------------------------------------------------------------------------------


def test_an_answer_of_the_wrong_form_changes_nothing_and_can_be_given_again(script: Path, folder: Path) -> None:
    create(folder, script, Options(size="512", review=True))

    async def run() -> list[str]:
        painter = InstantPainter()
        services = storyboard.services(folder, painter=painter)
        graph = storyboard.graphs.run.build().compile(checkpointer=InMemorySaver())
        config: RunnableConfig = {"configurable": {"thread_id": "board"}}
        output = await graph.ainvoke({"folder": str(folder)}, config, context=services, version="v2")
        (waiting,) = output.interrupts
        with pytest.raises(Exception, match="action"):
            await graph.ainvoke(Command(resume={waiting.id: {"action": "explode"}}), config, context=services, version="v2")
        assert not painter.requests
        output = await graph.ainvoke(Command(resume={waiting.id: {"action": "go_on"}}), config, context=services, version="v2")
        await services.close()
        await services.painter.close()
        return [one.value["stage"] for one in output.interrupts]

    assert asyncio.run(run()) == ["s1"]


# scenes planned anew by a text model --------------------------------------------------------------------------------------------------


def director(script: Path) -> ScriptedTexts:
    """Plans well; where a note asks for something else, with the words of every panel otherwise."""
    board = broken_down(read(script, "", Options()))
    known = {asked.scene.number: json.loads(json.dumps(draft_of(asked))) for asked in requests(board)}

    def said(question: Any) -> Any:
        if question.purpose == "break down":
            return "{}"
        plan = json.loads(json.dumps(known[question.purpose.rpartition(" ")[2]]))
        if "WANTS OTHERWISE" in question.turns[0].text:
            plan["panels"][0]["why"] = "as the user wants it"
        return call("plan_shots", **plan)

    return ScriptedTexts(said, price=(1.0, 5.0))


def test_a_scene_of_a_models_plan_is_planned_anew_with_the_note(script: Path, folder: Path) -> None:
    texts, asked = director(script), list[Quote]()

    def confirm(quote: Quote) -> bool:
        asked.append(quote)
        return True

    note = Decision(action="plan", scene="1", note="one long take")
    seen = made(script, folder, InstantPainter(), note, planner=texts, confirm=confirm)
    assert [stop.stage for stop in seen] == ["plan", "plan", "s1", "s2"]
    assert texts.counted == {"break down": 1, "plan scene 1": 2, "plan scene 2": 1}
    assert "one long take" in texts.questions[-1].turns[0].text
    assert [quote.scenes for quote in asked] == [2, 1]
    board = storyboard.open(folder).board
    assert all(panel.take for _, panel in board.panels())
    first, second = (stop.panels for stop in seen[:2])
    assert first == second, "printed numbers are counted anew"
    assert board.scenes[0].panels[0].id != "s1p1", "ids are never used twice"


REVISED = SHORT + "\nINT. OFFICE - DAY\n\nMIA sits down at the desk. A lawyer looks at her.\n\nMIA\nWhere do I sign?\n"


def test_what_a_revision_brings_is_planned_by_the_model_on_demand_and_can_be_taken_back(script: Path, folder: Path) -> None:
    storyboard.make(script, out=folder, painter=InstantPainter(), planner=director(script), size="512", yes=True)
    new = script.with_name("new.fountain")
    new.write_text(REVISED, encoding="utf-8")
    told = storyboard.revise(folder, new)
    assert any("planned by the rules" in notice and "storyboard plan" in notice for notice in told.notices)
    before = storyboard.open(folder).board
    assert [scene.planner for scene in before.scenes] == ["given", "given", "rules"]
    texts = director(new)
    board = storyboard.plan(folder, planner=texts, yes=True)
    assert texts.counted == {"plan scene 3": 1}
    assert [scene.planner for scene in board.scenes] == ["given", "given", "given"]
    assert board.scenes[:2] == before.scenes[:2]
    assert all(panel.id in board.revised for panel in board.scenes[2].panels)
    assert not {panel.id for panel in board.scenes[2].panels} & {panel.id for panel in before.scenes[2].panels}
    assert storyboard.plan(folder, planner=texts, yes=True).scenes == board.scenes
    storyboard.undo(folder)
    assert storyboard.open(folder).board.scenes[2].panels == before.scenes[2].panels


def test_a_painted_scene_is_not_planned_anew(script: Path, folder: Path) -> None:
    storyboard.make(script, out=folder, painter=InstantPainter(), size="512")
    with pytest.raises(InputError, match="has pictures already"):
        storyboard.plan(folder, scenes=["1"], planner=director(script), yes=True)
    with pytest.raises(InputError, match="--shots"):
        storyboard.plan(folder)


# beside other commands ----------------------------------------------------------------------------------------------------------------


def test_sheets_alone_stop_after_themselves_and_the_rest_goes_on_from_there(script: Path, folder: Path) -> None:
    painter = InstantPainter(abilities=FROM_PICTURES)
    assert [stop.stage for stop in made(script, folder, painter, sheets_only=True)] == ["plan", "sheets"]
    assert {request.panel.id for request in painter.requests} == {panel.id for _, panel in storyboard.open(folder).board.drafts()}
    assert storyboard.pending(folder) is None
    seen = list[Stop]()
    storyboard.resume(folder, painter=painter, reviewer=saying([], seen))
    assert [stop.stage for stop in seen] == ["s1", "s2"]
    assert set(painter.counted.values()) == {1}


def test_a_redraw_does_not_stop_and_a_revised_board_stops_at_what_is_new(script: Path, folder: Path) -> None:
    painter = InstantPainter()
    made(script, folder, painter)
    storyboard.redraw(folder, panel="1A-1", painter=painter)
    assert painter.counted["s1p1"] == 2
    new = script.with_name("new.fountain")
    new.write_text(REVISED, encoding="utf-8")
    storyboard.revise(folder, new)
    assert storyboard.pending(folder) is None, "its panels are to be painted first"
    seen = list[Stop]()
    storyboard.resume(folder, painter=painter, reviewer=saying([], seen))
    assert [stop.title for stop in seen] == ["scene 3, INT. OFFICE - DAY"]
    assert (painter.counted["s1p1"], painter.counted["s1p2"]) == (2, 1)


def test_the_plan_of_a_model_is_changed_by_the_rules_where_the_model_is_not_at_hand(script: Path, folder: Path) -> None:
    made(script, folder, InstantPainter(), None, planner=director(script), yes=True)
    told = list[Event]()
    storyboard.answer(folder, Decision(action="plan", scene="1", note="from below"), painter=InstantPainter(), on_event=told.append)
    assert any("not at hand" in event.message for event in told if isinstance(event, Notice))
    board = storyboard.open(folder).board
    assert {panel.seen(board.scenes[0].shot(panel.shot)).angle.value for panel in board.scenes[0].panels} == {"low"}
    stop = storyboard.pending(folder)
    assert stop is not None
    assert stop.stage == "plan"


def test_a_new_scene_of_a_board_of_chosen_scenes_is_planned_by_the_model_too(script: Path, folder: Path) -> None:
    texts = director(script)
    storyboard.make(script, out=folder, painter=InstantPainter(), planner=texts, size="512", scenes="1", yes=True)
    new = script.with_name("new.fountain")
    new.write_text(
        SHORT.replace("She takes the key.", "INT. HALL - NIGHT\n\nShe takes the key. She runs down the stairs."), encoding="utf-8"
    )
    storyboard.revise(folder, new)
    before = storyboard.open(folder).board
    assert "rules" in [scene.planner for scene in before.scenes]
    texts = director(new)
    board = storyboard.plan(folder, planner=texts, yes=True)
    assert texts.counted == {"plan scene 2": 1}
    assert [scene.planner for scene in board.scenes] == ["given", "given"]
    assert [scene.scene.id for scene in board.scenes] == [scene.scene.id for scene in before.scenes]
