"""Boards planned by a text model: whatever it answers, the board is complete, nothing is asked twice, and the bill is kept."""

from __future__ import annotations

import asyncio
import io
import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import storyboard
from storyboard.events import Event, ScenePlanned
from storyboard.graphs import director
from storyboard.model.board import Board, Options
from storyboard.model.errors import BudgetReached, InputError
from storyboard.painters.sketch import sheet as sheets
from storyboard.ports import Answer, Misconfigured, Question, Refused, TextModel, TextTerms, ToolCall, TryLater
from storyboard.project.create import create
from storyboard.project.quote import Quote
from storyboard.project.work import broken_down, read, requests
from storyboard.shots import coverage
from storyboard.testing.drafts import draft_of
from storyboard.testing.painters import InstantPainter
from storyboard.testing.texts import ScriptedTexts, call

Said = Answer | Exception


def plans(script: Path) -> dict[str, dict[str, Any]]:
    """A good plan for each scene, by its number."""
    board = broken_down(read(script, "", Options()))
    return {asked.scene.number: json.loads(json.dumps(draft_of(asked))) for asked in requests(board)}


def number(question: Question) -> str:
    return question.purpose.removeprefix("plan scene ")


def planner(script: Path, before: Callable[[Question, int], Answer | None] = lambda _question, _turn: None, **terms: Any) -> ScriptedTexts:
    """Plans every scene well, after what `before` says in each round."""
    known, rounds = plans(script), Counter[str]()

    def said(question: Question) -> Answer:
        if question.purpose == "break down":
            return Answer(text="{}")
        rounds[number(question)] += 1
        return before(question, rounds[number(question)]) or call("plan_shots", **known[number(question)])

    return ScriptedTexts(said, price=(1.0, 5.0), **terms)


def make(script: Path, texts: TextModel, **more: Any) -> Board:
    options: dict[str, Any] = {"painter": InstantPainter(), "yes": True} | more
    return storyboard.make(script, out=script.parent / "board", planner=texts, size="512", **options)


def complete(board: Board) -> None:
    assert all(panel.take for _, panel in board.panels())
    assert coverage.uncovered(board.screenplay, board.scenes) == ()
    assert coverage.not_verbatim(board.screenplay, board.scenes) == ()


def test_a_model_plans_scene_by_scene_and_the_bill_is_what_it_says(script: Path) -> None:
    texts, events = planner(script), list[Event]()
    board = make(script, texts, on_event=events.append)
    complete(board)
    assert {scene.planner for scene in board.scenes} == {"given"}
    assert texts.counted == {"break down": 1, "plan scene 1": 1, "plan scene 2": 1}
    assert {event.scene for event in events if isinstance(event, ScenePlanned)} == {"1", "2"}
    spent = storyboard.status(script.parent / "board").spent
    assert spent == pytest.approx(sum(texts_cost(script)), abs=1e-4)
    assert texts.closed == 1


def texts_cost(script: Path) -> list[float]:
    kept = (script.parent / "board" / "answers").glob("*.json")
    return [float(json.loads(file.read_text(encoding="utf-8"))["answer"]["cost"]) for file in kept]


def test_nothing_is_asked_twice_when_the_board_is_lost(script: Path) -> None:
    first = make(script, planner(script))
    (script.parent / "board" / "board.json").unlink()
    again = ScriptedTexts()
    board = storyboard.resume(script.parent / "board", planner=again, painter=InstantPainter(), yes=True)
    assert again.questions == []
    assert [scene.panels for scene in board.scenes] == [scene.panels for scene in first.scenes]


def test_findings_go_back_once_then_the_rules_fill_in(script: Path) -> None:
    known = plans(script)
    known["1"]["panels"] = known["1"]["panels"][:-1]
    texts = ScriptedTexts(lambda question: call("plan_shots", **known[number(question)]) if number(question) in known else "{}")
    board = make(script, texts)
    complete(board)
    assert texts.counted["plan scene 1"] == 2
    told = [turn.text for question in texts.questions for turn in question.turns if turn.role == "tool"]
    assert any("No panel shows the lines" in text for text in told)
    assert any("the rules" in notice for notice in board.notices)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(text="I would rather not."),
        Answer(text="{", cut=True),
        call("plan_shots", shots=[], panels=[]),
        call("plan_shots", shots="many"),
        call("approve", which={"everything": True}),
        call("redraw", which={"everything": True}, wish="black"),
        Answer(),
    ],
    ids=["words", "cut", "empty", "nonsense", "approve", "redraw", "nothing"],
)
def test_whatever_a_model_answers_the_board_is_complete(script: Path, answer: Answer) -> None:
    texts = ScriptedTexts(lambda _: answer)
    board = make(script, texts)
    complete(board)
    assert max(texts.counted.values()) <= director.MOST_ROUNDS
    assert any("planned by the rules" in notice for notice in board.notices)
    assert not any(panel.approval for _, panel in board.panels())


@pytest.mark.parametrize("error", [Refused("not this"), TryLater("busy", after=0.0)])
def test_a_scene_that_gets_no_answer_is_planned_by_the_rules(script: Path, error: Refused | TryLater) -> None:
    board = make(script, ScriptedTexts(lambda _: error))
    complete(board)
    assert {scene.planner for scene in board.scenes} == {"rules"}
    assert any(str(error) in notice for notice in board.notices)


def test_a_wrong_key_ends_the_run_and_what_was_answered_is_kept(script: Path) -> None:
    with pytest.raises(Misconfigured, match="no such key"):
        make(script, ScriptedTexts(lambda _: Misconfigured("no such key")))
    complete(storyboard.resume(script.parent / "board", planner=planner(script), painter=InstantPainter(), yes=True))


def test_the_budget_holds_for_words_too(script: Path) -> None:
    texts = planner(script)
    with pytest.raises(BudgetReached):
        make(script, texts, budget=0.0)
    assert texts.questions == []


def test_nothing_is_asked_before_somebody_agrees(script: Path) -> None:
    texts, asked = planner(script), list[Quote]()
    with pytest.raises(InputError, match="Planning 2 scenes"):
        make(script, texts, yes=False)

    def refuse(quote: Quote) -> bool:
        asked.append(quote)
        return False

    board = make(script, texts, yes=False, confirm=refuse)
    assert texts.questions == []
    assert board.scenes == ()
    assert (asked[0].scenes, asked[0].pictures) == (2, 0)
    board = make(script, texts)
    complete(board)
    assert 0 < storyboard.status(script.parent / "board").spent <= asked[0].high


def test_the_quote_of_a_script_counts_words_and_pictures(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "none")
    by_rules = storyboard.quote(script)
    by_model = storyboard.quote(script, shots="gemini")
    assert (by_rules.scenes, by_model.scenes, by_model.pictures) == (0, 2, by_rules.pictures)
    assert 0 < by_model.low < by_model.high


def test_tools_help_on_the_way(script: Path) -> None:
    def first(question: Question, turn: int) -> Answer | None:
        if question.purpose.startswith("look up"):
            return Answer(text="Aprons are white.")
        if number(question) != "1" or turn > 1:
            return None
        return Answer(
            calls=(
                ToolCall(id="1", name="look_up", arguments={"question": "what do cooks wear?"}),
                ToolCall(id="2", name="add_prop", arguments={"name": "table"}),
                ToolCall(id="3", name="cast_character", arguments={"name": "Napoleon"}),
                ToolCall(id="4", name="stage", arguments={"shots": [{}]}),
            )
        )

    texts = planner(script, first)
    board = make(script, texts)
    complete(board)
    results = {turn.name: turn.text for question in texts.questions for turn in question.turns if turn.role == "tool"}
    assert results["look_up"] == "Aprons are white."
    assert "is drawn as: " in results["add_prop"]
    assert "does not name 'Napoleon'" in results["cast_character"]
    assert "Field required" in results["stage"]
    assert "TABLE" in {prop.name for prop in board.breakdown.props}


def test_a_model_that_has_used_its_calls_up_may_still_hand_its_plan_in(script: Path) -> None:
    def first(question: Question, turn: int) -> Answer | None:
        if number(question) != "1" or turn > 1:
            return None
        calls = (ToolCall(id=str(n), name="add_prop", arguments={"name": "table"}) for n in range(director.MOST_CALLS + 1))
        return Answer(calls=tuple(calls))

    texts = planner(script, first)
    board = make(script, texts)
    assert board.scenes[0].planner != "rules"
    assert not any("planned by the rules" in notice for scene in board.scenes for notice in scene.notices)
    second = next(question for question in texts.questions if number(question) == "1" and len(question.turns) > 1)
    assert [tool.name for tool in second.tools] == ["plan_shots"]
    assert "Hand in the plan" in second.turns[-1].text


def test_panels_are_looked_at_many_at_a_time_in_words(script: Path) -> None:
    def first(question: Question, turn: int) -> Answer | None:
        if number(question) != "1" or turn > 1:
            return None
        shots = [{"name": "A", "size": "WS", "framing": "EST"}, {"name": "B", "size": "INSERT", "framing": "INSERT"}]
        panels = [{"shot": "A"}, {"shot": "B", "insert": {"of": "doorknob", "hand": "turn"}}]
        return call("stage", shots=shots, panels=panels)

    texts = planner(script, first)
    make(script, texts)
    told = next(turn.text for question in texts.questions for turn in question.turns if turn.name == "stage")
    assert told.startswith("1. In the picture, from left to right: ")
    assert "2. In the picture: doorknob, close, a hand: turn." in told


def test_ways_that_are_tried_are_told_in_the_order_they_are_given(script: Path) -> None:
    known = plans(script)

    def first(question: Question, turn: int) -> Answer | None:
        if turn > 1 or number(question) not in known:
            return None
        plan = known[number(question)]
        return call("stage", shots=plan["shots"], panels=[plan["panels"][-1], plan["panels"][0], plan["panels"][-1]])

    texts = planner(script, first)
    make(script, texts)
    told = next(turn.text for question in texts.questions for turn in question.turns if turn.name == "stage").splitlines()
    assert told[0].removeprefix("1. ") == told[2].removeprefix("3. ") != told[1].removeprefix("2. ")
    assert not [line for line in told if "story order" in line or "No panel shows" in line]


def test_a_director_who_looks_is_shown_its_plan_once(script: Path) -> None:
    seen: dict[str, bytes] = {}

    def first(question: Question, _turn: int) -> Answer | None:
        seen.update({one.file: Path(question.folder, one.file).read_bytes() for turn in question.turns for one in turn.attachments})
        return None

    texts = planner(script, first)
    board = make(script, texts, inspect="model")
    complete(board)
    for scene in board.scenes:
        shown = [q for q in texts.questions if number(q) == scene.number and any(turn.attachments for turn in q.turns)]
        assert len(shown) == 1
        (sheet,) = shown[0].turns[-1].attachments
        assert shown[0].turns[-1].text.startswith("Not taken yet. Look at the pictures")
        with Image.open(io.BytesIO(seen[sheet.file])) as picture:
            assert picture.width > 3 * sheets.WIDE
    assert not (script.parent / "board" / "plans").exists()


def stranger_says(texts: ScriptedTexts) -> list[str]:
    """What directors are told of their pictures."""
    return [turn.text for question in texts.questions for turn in question.turns if "stranger was shown" in turn.text]


def reading(said: Said | str) -> Callable[[Question, int], Answer | None]:
    """A stranger who says this, beside a director who plans well."""

    def before(question: Question, _turn: int) -> Answer | None:
        if not question.purpose.endswith("as a stranger"):
            return None
        if isinstance(said, Exception):
            raise said
        return said if isinstance(said, Answer) else Answer(text=said)

    return before


def test_a_stranger_reads_the_pictures_and_is_told_nothing_of_the_script(script: Path) -> None:
    deed = "A woman holds up a key."
    texts = planner(script, reading(json.dumps({"panels": [{"panel": 1, "deed": deed}]})))
    board = make(script, texts, inspect="model")
    complete(board)
    asked = [question for question in texts.questions if question.purpose.endswith("as a stranger")]
    assert [question.purpose for question in sorted(asked, key=lambda one: one.purpose)] == [
        "read scene 1 as a stranger",
        "read scene 2 as a stranger",
    ]
    for question in asked:
        words = (question.system + question.turns[0].text).upper()
        assert not any(who.name in words for who in board.breakdown.characters)
        assert not any(element.text.upper() in words for element in board.screenplay.elements if len(element.text) > 8)
        assert question.turns[0].attachments
    assert len(stranger_says(texts)) == len(board.scenes)
    assert all(f"1. {deed}" in told for told in stranger_says(texts))


@pytest.mark.parametrize(
    "said",
    [
        "I would rather not.",
        '{"panels": 1}',
        '{"panels": [{"panel": 0, "deed": ""}]}',
        Refused("no", cost=0.0),
    ],
    ids=["words", "nonsense", "no-number", "refused"],
)
def test_where_no_stranger_answers_the_director_looks_alone(script: Path, said: Said | str) -> None:
    texts = planner(script, reading(said))
    board = make(script, texts, inspect="model")
    complete(board)
    assert {scene.planner for scene in board.scenes} == {"given"}
    assert stranger_says(texts) == []


def test_what_is_mended_is_shown_once_more(script: Path) -> None:
    known = plans(script)

    def mended(question: Question, turn: int) -> Answer | None:
        plan = known.get(number(question))
        if plan is None:
            return None
        shots = [{**shot, "why": f"{turn}"} for shot in plan["shots"]]
        return call("plan_shots", **{**plan, "shots": shots})

    texts = planner(script, mended)
    board = make(script, texts, inspect="model")
    assert {texts.counted[f"plan scene {scene.number}"] for scene in board.scenes} == {director.MOST_LOOKS + 1}
    assert {shot.why for scene in board.scenes for shot in scene.shots} == {str(director.MOST_LOOKS + 1)}


def test_who_cannot_see_is_not_shown_anything(script: Path) -> None:
    texts = planner(script, terms=TextTerms(model="blind", window=1_000_000, most=65_536, documents=(), search=False, price=(1.0, 5.0)))
    board = make(script, texts, inspect="model")
    asked = [question for question in texts.questions if question.purpose.startswith("plan")]
    assert not any(turn.attachments for question in asked for turn in question.turns)
    assert {texts.counted[f"plan scene {scene.number}"] for scene in board.scenes} == {1}


def test_the_director_is_told_what_the_set_holds(script: Path) -> None:
    texts = planner(script)
    make(script, texts)
    opening = next(question for question in texts.questions if number(question) == "1")
    assert "The set holds, by x and z" in opening.turns[0].text


def test_the_director_asks_the_user_and_goes_on_with_the_answer(script: Path) -> None:
    def first(question: Question, turn: int) -> Answer | None:
        asks = call("ask_the_user", question="Is the key gold?", choices=["yes", "no"])
        return asks if number(question) == "1" and turn == 1 else None

    texts, asked = planner(script, first), list[tuple[str, tuple[str, ...]]]()

    def advise(question: str, choices: tuple[str, ...]) -> str:
        asked.append((question, choices))
        return "yes"

    complete(make(script, texts, advise=advise))
    assert asked == [("Is the key gold?", ("yes", "no"))]
    assert texts.counted["plan scene 1"] == 2
    assert [turn.text for turn in texts.questions[-1].turns if turn.role == "tool"] in ([], ["yes"])


def test_what_the_user_answered_is_not_asked_again_after_a_crash(script: Path) -> None:
    """Two questions of one scene: the process ends at the second, and the first answer lies in the folder."""

    def both(question: Question, turn: int) -> Answer | None:
        asks = {1: "Is the key gold?", 2: "Is it night?"}
        return call("ask_the_user", question=asks[turn]) if number(question) == "1" and turn in asks else None

    texts, asked = planner(script, both), list[str]()

    def dies(question: str, choices: tuple[str, ...]) -> str:
        del choices
        asked.append(question)
        if question == "Is it night?":
            raise EOFError
        return "of gold"

    with pytest.raises(EOFError):
        make(script, texts, advise=dies)

    def answers(question: str, choices: tuple[str, ...]) -> str:
        del choices
        asked.append(question)
        return "at night"

    board = storyboard.resume(script.parent / "board", planner=texts, painter=InstantPainter(), yes=True, advise=answers)
    complete(board)
    assert asked == ["Is the key gold?", "Is it night?", "Is it night?"]
    assert texts.counted["plan scene 1"] == 3
    heard = [[turn.text for turn in question.turns if turn.role == "tool"] for question in texts.questions]
    assert ["of gold", "at night"] in heard


def test_an_answer_that_lies_in_the_folder_counts_without_anybody_to_ask(script: Path) -> None:
    def both(question: Question, turn: int) -> Answer | None:
        asks = {1: "Is the key gold?", 2: "Is it night?"}
        return call("ask_the_user", question=asks[turn]) if number(question) == "1" and turn in asks else None

    texts = planner(script, both)

    def dies(question: str, choices: tuple[str, ...]) -> str:
        del choices
        if question == "Is it night?":
            raise EOFError
        return "of gold"

    with pytest.raises(EOFError):
        make(script, texts, advise=dies)
    complete(storyboard.resume(script.parent / "board", planner=texts, painter=InstantPainter(), yes=True))
    heard = [[turn.text for turn in question.turns if turn.role == "tool"] for question in texts.questions]
    assert ["of gold", director.NOBODY] in heard


def test_without_anybody_to_ask_the_director_decides(script: Path) -> None:
    def first(question: Question, turn: int) -> Answer | None:
        return call("ask_the_user", question="Who?") if number(question) == "1" and turn == 1 else None

    texts = planner(script, first)
    complete(make(script, texts))
    told = [turn.text for question in texts.questions for turn in question.turns if turn.role == "tool"]
    assert director.NOBODY in told


def test_a_board_planned_by_an_object_needs_it_again_only_while_it_is_not_planned(script: Path) -> None:
    make(script, planner(script))
    storyboard.resume(script.parent / "board", painter=InstantPainter())
    (script.parent / "board" / "board.json").unlink()
    with pytest.raises(InputError, match="pass it again"):
        storyboard.resume(script.parent / "board", painter=InstantPainter())


def test_equal_questions_under_way_are_asked_once(script: Path, tmp_path: Path) -> None:
    from storyboard.graphs.booked import Booked
    from storyboard.ports import Turn

    project = create(tmp_path / "other", script, Options(), {})
    texts = ScriptedTexts(["yes"], price=(1.0, 1.0))

    async def both() -> Mapping[str, str]:
        booked = Booked(texts, project, project.ledger(), asyncio.Semaphore(4), lambda: "")
        question = Question(purpose="ask", turns=(Turn(role="user", text="Well?"),))
        one, two = await asyncio.gather(booked.ask(question), booked.ask(question))
        return {"one": one.text, "two": two.text}

    assert asyncio.run(both()) == {"one": "yes", "two": "yes"}
    assert len(texts.questions) == 1


def test_a_model_that_fails_as_it_should_not_costs_the_board_nothing(script: Path) -> None:
    def said(question: Question) -> Answer:
        raise ValueError(f"surprise in {question.purpose}")

    board = make(script, ScriptedTexts(said))
    complete(board)
    assert any("surprise" in notice for notice in board.notices)


def test_nobody_is_paid_to_look_at_sketches(script: Path) -> None:
    texts = planner(script)
    complete(make(script, texts, inspect="model", painter="sketch"))
    assert not [purpose for purpose in texts.counted if purpose.startswith("look at")]
