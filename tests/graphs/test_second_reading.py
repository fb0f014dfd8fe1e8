"""What a second reader tried: forged checkpoints, a yes used for something else, models that never end, answers no file can hold."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import ormsgpack
import pytest
from langgraph.checkpoint.serde import jsonplus

import storyboard
from storyboard.cli.asking import sentence, told
from storyboard.graphs import assistant, director
from storyboard.graphs.booked import Booked
from storyboard.graphs.patience import LONGEST_REFUSAL
from storyboard.graphs.tools import Proposal
from storyboard.model.board import Board, Options
from storyboard.model.errors import BoardInUse, BudgetReached, InputError
from storyboard.ports import Answer, Question, TextModel, ToolCall, TryLater, Turn
from storyboard.project import answers
from storyboard.project.ledger import Ledger
from storyboard.project.lock import owned
from storyboard.project.work import broken_down, read, requests
from storyboard.shots import coverage
from storyboard.shots.draft import Ground, parsed
from storyboard.shots.draft import read as read_draft
from storyboard.shots.filling import filled
from storyboard.testing import clock
from storyboard.testing.drafts import draft_of
from storyboard.testing.painters import InstantPainter
from storyboard.testing.texts import ScriptedTexts, call


def ask(board: Path, text: str, **more: Any) -> assistant.Said:
    given: dict[str, Any] = {"painter": InstantPainter(), "decide": yes} | more
    return storyboard.ask(board, text, **given)


def yes(_: Sequence[Proposal]) -> bool:
    return True


def no(_: Sequence[Proposal]) -> bool:
    return False


def several(*calls: tuple[str, dict[str, Any]]) -> Answer:
    return Answer(calls=tuple(ToolCall(id=f"c{n}", name=name, arguments=given) for n, (name, given) in enumerate(calls)))


def roles(question: Question) -> list[tuple[str, str]]:
    return [(turn.role, turn.text) for turn in question.turns]


def rows(board: Path) -> int:
    kept = sqlite3.connect(board / "checkpoints.sqlite")
    try:
        return int(kept.execute("SELECT count(*) FROM checkpoints").fetchone()[0])
    finally:
        kept.close()


def forged(board: Path, checkpoint: bytes) -> None:
    kept = sqlite3.connect(board / "checkpoints.sqlite")
    kept.execute("UPDATE checkpoints SET checkpoint = ?", (checkpoint,))
    kept.commit()
    kept.close()


# Checkpoints


def test_a_strangers_checkpoints_run_nothing(board: Path) -> None:
    ask(board, "hello", model=ScriptedTexts(["Good morning."]))
    evil = ormsgpack.Ext(jsonplus.EXT_CONSTRUCTOR_SINGLE_ARG, ormsgpack.packb(("os", "mkdir", str(board / "ran"))))
    values = {"messages": [evil]}
    told = {"v": 4, "ts": "", "id": "1", "channel_values": values, "channel_versions": {}, "versions_seen": {}, "updated_channels": None}
    forged(board, ormsgpack.packb(told))
    with pytest.raises(InputError, match="cannot be read"):
        ask(board, "hello", model=ScriptedTexts(["Good morning."]))
    assert not (board / "ran").exists()


def test_a_damaged_conversation_is_said(board: Path) -> None:
    ask(board, "hello", model=ScriptedTexts(["Good morning."]))
    forged(board, b"\x00\xff")
    with pytest.raises(InputError, match="delete it and ask again"):
        ask(board, "hello", model=ScriptedTexts(["Good morning."]))


def test_a_long_conversation_does_not_fill_the_disk(board: Path) -> None:
    counts: list[int] = []
    for _ in range(3):
        ask(board, "status", model=ScriptedTexts([call("show_status"), "All is well."]))
        counts.append(rows(board))
    assert counts[0] == counts[1] == counts[2]


def test_only_the_end_of_a_conversation_is_kept(board: Path) -> None:
    texts = ScriptedTexts(lambda asked: f"answer to {asked.turns[-1].text}")
    for n in range(assistant.REMEMBERED // 2 + 3):
        ask(board, f"request {n}", model=texts)
    last = texts.questions[-1].turns
    assert len(last) <= assistant.REMEMBERED + 1
    assert (last[0].role, last[-1].text) == ("user", f"request {assistant.REMEMBERED // 2 + 2}")


# Consent


def test_a_yes_is_to_the_price_that_was_shown(board: Path) -> None:
    cheap, dear = InstantPainter(price=0.01), InstantPainter(price=10.0)
    model = ScriptedTexts([call("redraw", which={"scenes": "1"})])
    shown = ask(board, "again", model=model, painter=cheap, decide=None).proposals

    def as_shown(proposals: Sequence[Proposal]) -> bool:
        return tuple(proposals) == shown

    said = ask(board, "", model=ScriptedTexts(["Sorry."]), painter=dear, decide=as_shown)
    assert said.did[0].startswith("Not done, it was not agreed to")
    assert (dear.requests, storyboard.status(board).spent) == ([], 0.0)


def test_a_yes_is_to_the_panels_that_were_shown(board: Path) -> None:
    model = ScriptedTexts([call("approve", which={"state": "unapproved"})])
    panels = [panel.id for _, panel in storyboard.open(board).board.panels()]
    storyboard.approve(board, panels=panels[1:])
    ask(board, "approve the rest", model=model, decide=None)
    storyboard.select(board, panels[1], 1)
    kept = storyboard.open(board)
    freed = kept.board.model_copy(update={"scenes": tuple(_unapproved(scene) for scene in kept.board.scenes)})
    kept.save(freed)
    ask(board, "", model=ScriptedTexts(["Sorry."]))
    assert storyboard.status(board).approved == ()


def _unapproved(scene: Any) -> Any:
    return scene.model_copy(update={"panels": tuple(panel.model_copy(update={"approval": None}) for panel in scene.panels)})


def test_the_price_of_looking_is_part_of_a_proposal(board: Path) -> None:
    for name in ("storyboard.json", "board.json"):
        kept = json.loads((board / name).read_text(encoding="utf-8"))
        kept["options"]["inspect"] = "model"
        (board / name).write_text(json.dumps(kept), encoding="utf-8")
    said = ask(board, "again", model=ScriptedTexts([call("redraw", which={"scenes": "1"})]), decide=None)
    assert said.proposals
    assert said.proposals[0].high > 0


def test_a_proposal_cannot_paint_over_its_price() -> None:
    what = "draw again 1 panel (1A-1): darker\x1b[2K\x1b[1A\nIt would do nothing"
    assert sentence(Proposal(action="redraw", what=what, low=1, high=2)).isprintable()
    assert all(line.isprintable() for line in told(assistant.Said(text="fine\x1b[2J\n    and so")))
    assert told(assistant.Said(text="EXT. SEA\n    Hello.")) == ["EXT. SEA", "    Hello."]


# Models without end


@pytest.mark.parametrize("name", ["show_status", "approve"])
def test_a_model_that_calls_tools_it_is_not_offered_is_ended(board: Path, name: str) -> None:
    which: dict[str, Any] = {"which": {"everything": True}} if name == "approve" else {}
    texts = ScriptedTexts(lambda _: call(name, **which))
    assert ask(board, "go", model=texts, decide=no).text == assistant.ENOUGH
    assert len(texts.questions) == assistant.MOST_ROUNDS


def test_more_calls_than_one_request_may_make_are_not_done(board: Path) -> None:
    before = (board / "board.json").read_bytes()
    many = several(*[("change_panels", {"which": {"everything": True}, "wish": "night"})] * (assistant.MOST_CALLS + 1))
    said = ask(board, "go", model=ScriptedTexts([many, "Sorry."]))
    assert said.text == "Sorry."
    assert all("the most for one request" in line for line in said.did)
    assert (board / "board.json").read_bytes() == before


def test_what_was_left_waiting_is_answered_before_the_next_question(board: Path) -> None:
    ask(board, "approve", model=ScriptedTexts([call("approve", which={"everything": True})]), decide=None)
    texts = ScriptedTexts(["Four panels."])
    ask(board, "how many panels?", model=texts)
    assert [role for role, _ in roles(texts.questions[0])] == ["user", "model", "tool", "user"]
    assert storyboard.status(board).approved == ()


def test_an_empty_answer_is_no_turn(board: Path) -> None:
    ask(board, "hello", model=ScriptedTexts([Answer()]))
    texts = ScriptedTexts(["Yes?"])
    ask(board, "are you there?", model=texts)
    assert roles(texts.questions[0]) == [("user", "hello"), ("user", "are you there?")]


def test_half_a_character_of_the_user_is_a_question_mark(board: Path) -> None:
    texts = ScriptedTexts(["Yes."])
    ask(board, "caf\udce9", model=texts)
    assert roles(texts.questions[0]) == [("user", "caf?")]


def test_the_tools_serve_one_event_loop_after_the_other(board: Path) -> None:
    tools = {tool.name: tool for tool in storyboard.tools(board, painter=InstantPainter())}

    async def both() -> list[str]:
        return [str(one) for one in await asyncio.gather(*(tools["redraw"].ainvoke({"which": {"scenes": "2"}}) for _ in range(2)))]

    told = [*asyncio.run(both()), *asyncio.run(both())]
    assert all(one.startswith("Drawn again") for one in told)


# The director


def plans(script: Path) -> dict[str, dict[str, Any]]:
    board = broken_down(read(script, "", Options()))
    return {asked.scene.number: json.loads(json.dumps(draft_of(asked))) for asked in requests(board)}


def planner(script: Path, before: Callable[[str], Answer]) -> ScriptedTexts:
    """Says `before` once for each scene, then plans it well."""
    known, rounds = plans(script), Counter[str]()

    def said(question: Question) -> Answer:
        if question.purpose == "break down":
            return Answer(text="{}")
        number = question.purpose.rpartition(" ")[2]
        rounds[number] += 1
        return before(number) if rounds[number] == 1 else call("plan_shots", **known[number])

    return ScriptedTexts(said, price=(1.0, 5.0))


def make(script: Path, texts: TextModel, **more: Any) -> Board:
    options: dict[str, Any] = {"painter": InstantPainter(), "yes": True} | more
    return storyboard.make(script, out=script.parent / "board", planner=texts, size="512", **options)


def test_two_questions_at_once_each_get_their_own_answer(script: Path) -> None:
    both = several(("ask_the_user", {"question": "Old?"}), ("ask_the_user", {"question": "New?", "choices": ["yes", "no"]}))
    texts, asked = planner(script, lambda _: both), list[str]()

    def advise(question: str, choices: Sequence[str]) -> str:
        del choices
        asked.append(question)
        return f"about {question}"

    make(script, texts, advise=advise)
    assert Counter(asked) == {"Old?": 2, "New?": 2}
    heard = [[turn.text for turn in question.turns if turn.role == "tool"] for question in texts.questions if len(question.turns) > 1]
    assert heard == [["about Old?", "about New?"]] * 2


def test_who_dies_while_a_question_waits_is_asked_again_and_no_model_is(script: Path) -> None:
    texts = planner(script, lambda _: call("ask_the_user", question="Old?"))

    def gone(question: str, choices: Sequence[str]) -> str:
        raise EOFError(question, choices)

    def old(_question: str, _choices: Sequence[str]) -> str:
        return "old"

    with pytest.raises(EOFError):
        make(script, texts, advise=gone)
    before = len(texts.questions)
    board = storyboard.resume(script.parent / "board", planner=texts, painter=InstantPainter(), yes=True, advise=old)
    assert {scene.planner for scene in board.scenes} == {"given"}
    assert len(texts.questions) == before + len(board.scenes)


def test_one_answer_may_not_call_more_tools_than_a_scene_has(script: Path) -> None:
    known = plans(script)
    staged = [("stage", {"shots": plan["shots"][:1], "panels": plan["panels"][:1]}) for plan in known.values()]
    texts = planner(script, lambda number: several(*[staged[int(number) - 1]] * 40))
    board = make(script, texts)
    assert {scene.planner for scene in board.scenes} == {"given"}
    assert texts.counted["plan scene 1"] <= director.MOST_ROUNDS
    told = [turn.text for turn in texts.questions[-1].turns if turn.role == "tool"]
    assert sum(text.startswith("Not done") for text in told) == len(told) - director.MOST_CALLS


def deep(levels: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for _ in range(levels):
        found = {"a": found}
    return found


UNWRITABLE: list[dict[str, Any]] = [
    {"shots": [{"why": "\ud800"}], "panels": []},
    {"shots": [deep(400)], "panels": []},
    {"shots": float("nan")},
]


@pytest.mark.parametrize("given", UNWRITABLE, ids=["half", "deep", "no number"])
def test_answers_that_no_file_can_hold_are_kept_booked_and_answered(script: Path, given: dict[str, Any]) -> None:
    texts = planner(script, lambda _: call("plan_shots", **given))
    board = make(script, texts)
    assert {scene.planner for scene in board.scenes} == {"given"}
    ledger = storyboard.open(script.parent / "board").ledger()
    kept = [json.loads(file.read_text(encoding="utf-8")) for file in (script.parent / "board" / "answers").glob("*.json")]
    assert ledger.possible == 0
    assert ledger.spent == pytest.approx(sum(one["answer"]["cost"] for one in kept))


@pytest.mark.timeout(60)
def test_a_very_long_scene_is_filled_in_at_once(tmp_path: Path) -> None:
    lines = "\n\n".join(f"MIA\nLine {n} of many." if n % 2 else f"Tom takes the key number {n}." for n in range(600))
    (tmp_path / "long.fountain").write_text(f"INT. ROOM - DAY\n\nMIA and TOM.\n\n{lines}\n", encoding="utf-8")
    asked = requests(broken_down(read(tmp_path / "long.fountain", "", Options())))[0]
    ground, draft = Ground.of(asked), draft_of(asked)
    shown = [{**draft["panels"][0], "lines": list(range(first, first + 4))} for first in range(1, len(ground.beats) - 4, 5)]
    plan = parsed({**draft, "panels": shown})
    assert not isinstance(plan, str)
    board = filled(read_draft(plan, ground), ground, "given")
    assert coverage.uncovered(asked.screenplay, (board,)) == ()
    assert board.planner == "given"


# Money


def question(text: str = "x") -> Question:
    return Question(purpose="ask", turns=(Turn(role="user", text=text),), most=1_000)


def booked(board: Path, texts: TextModel, **more: Any) -> Booked:
    project = storyboard.open(board)
    return Booked(texts, project, project.ledger(), asyncio.Semaphore(4), lambda: "", **more)


def test_a_provider_that_only_says_slow_down_is_given_up(board: Path) -> None:
    texts = ScriptedTexts(lambda _: TryLater("slow down", limited=True))

    async def asked() -> float:
        with pytest.raises(TryLater, match="slow down"):
            await booked(board, texts).ask(question())
        return asyncio.get_running_loop().time()

    assert LONGEST_REFUSAL <= clock.run(asked()) <= LONGEST_REFUSAL + 120


def test_rate_limits_are_waited_for(board: Path) -> None:
    texts = ScriptedTexts([*[TryLater("slow down", limited=True, after=30.0)] * 20, "Here."])
    assert clock.run(booked(board, texts).ask(question())).text == "Here."


def test_an_answer_that_never_comes_is_to_be_asked_for_later(board: Path) -> None:
    class Silent(ScriptedTexts):
        async def ask(self, question: Question) -> Answer:
            self.questions.append(question)
            await asyncio.sleep(10_000)
            return Answer()

    silent = Silent(price=(1.0, 5.0))
    asked = booked(board, silent, timeout=5.0)
    with pytest.raises(TryLater, match="within 5 seconds"):
        clock.run(asked.ask(question()))
    assert asked.ledger.possible == pytest.approx(len(silent.questions) * silent.worst(question()))


def test_an_answer_kept_before_it_was_booked_is_booked_when_it_is_found(board: Path) -> None:
    texts = ScriptedTexts(["Here."], price=(1.0, 5.0))
    first = booked(board, texts)
    name = answers.key(question(), "scripted")
    first.ledger.reserve(name, "ask", 0.5)
    answers.keep(board, name, answers.Kept(purpose="ask", answer=Answer(text="Here.", cost=0.01)))
    again = booked(board, texts)
    assert asyncio.run(again.ask(question())).text == "Here."
    assert (texts.questions, again.ledger.possible) == ([], 0.0)
    assert storyboard.open(board).ledger().spent == pytest.approx(0.01)


def test_who_stops_waiting_takes_nothing_from_others(board: Path) -> None:
    class Slow(ScriptedTexts):
        async def ask(self, question: Question) -> Answer:
            await asyncio.sleep(5)
            return await super().ask(question)

    slow = Slow(["Here."] * 2)

    async def both() -> list[Answer | BaseException]:
        texts = booked(board, slow)
        first, second, third = (asyncio.ensure_future(texts.ask(question())) for _ in range(3))
        await asyncio.sleep(1)
        first.cancel()
        return list(await asyncio.gather(first, second, third, return_exceptions=True))

    gone, *here = clock.run(both())
    assert isinstance(gone, asyncio.CancelledError)
    assert [one.text for one in here if isinstance(one, Answer)] == ["Here.", "Here."]
    assert len(slow.questions) == 1


def test_two_ledgers_of_one_board_know_of_each_other(tmp_path: Path) -> None:
    one, other = Ledger(tmp_path / "ledger.jsonl", 1.0), Ledger(tmp_path / "ledger.jsonl", 1.0)
    one.reserve("a", "1A-1", 0.8)
    with pytest.raises(BudgetReached):
        other.reserve("b", "1B-1", 0.3)
    one.settle("a", "1A-1", 0.1)
    other.reserve("b", "1B-1", 0.3)
    assert one.spent == pytest.approx(0.1)
    assert other.spent == pytest.approx(0.4)
    assert Ledger(tmp_path / "ledger.jsonl").spent == pytest.approx(0.4)


def test_the_budget_holds_in_a_conversation_that_paints(board: Path) -> None:
    texts = ScriptedTexts([call("redraw", which={"everything": True}), "Done."], price=(1.0, 5.0))
    with pytest.raises(BudgetReached):
        ask(board, "again", model=texts, painter=InstantPainter(price=0.01), budget=0.07)
    assert storyboard.status(board).spent <= 0.07


def test_a_budget_is_not_changed_under_a_run(board: Path) -> None:
    before = (board / "storyboard.json").read_bytes()
    with owned(board), pytest.raises(BoardInUse):
        ask(board, "status", budget=5.0)
    assert (board / "storyboard.json").read_bytes() == before
