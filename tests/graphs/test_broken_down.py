"""Boards whose script a text model has read: its breakdown counts, is paid for once, and where it fails the rules' one stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import storyboard
from storyboard.events import Event, Notice
from storyboard.graphs import director
from storyboard.graphs.planning import words_quoted
from storyboard.model.board import Board, Options
from storyboard.model.errors import InputError
from storyboard.ports import Answer, Misconfigured, Question, Refused, TextTerms, TryLater
from storyboard.project.quote import Quote
from storyboard.project.work import broken_down, read
from storyboard.shots import coverage
from storyboard.testing.painters import InstantPainter
from storyboard.testing.texts import Said, ScriptedTexts
from storyboard.texts.registry import texts as named

TALE = """Title: Tale

INT. KITCHEN - NIGHT

MIA (34), a cook in an apron, waits. TOM, an old sailor in a coat, enters.

TOM
You came.

MIA
You called.

INT. GALLEY - DAY

YOUNG MIA (8), a girl in a yellow dress, plays.

YOUNG MIA
Papa!

EXT. HARBOUR - DAY

THE STRANGER in a white tuxedo waits for Mia.

THE STRANGER
It is me. Tom.
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "tale.fountain"
    file.write_text(TALE, encoding="utf-8")
    return file


def by_rules(script: Path) -> Board:
    return broken_down(read(script, "", Options()))


def findings(script: Path) -> dict[str, Any]:
    """What a good reader would say of the tale."""
    ids = {who.name: who.id for who in by_rules(script).breakdown.characters}
    return {
        "people": [
            {"id": ids["YOUNG MIA"], "same_as": ids["MIA"], "other_age": True},
            {"id": ids["THE STRANGER"], "same_as": ids["TOM"]},
        ],
        "looks": [{"who": ids["THE STRANGER"], "scenes": ["s3"], "quote": "in a white tuxedo"}],
    }


def texts(answer: Said, **more: Any) -> ScriptedTexts:
    """Answers the breakdown, and leaves the plan to the rules."""
    return ScriptedTexts(lambda question: answer if question.purpose.startswith("break down") else Refused("not now"), **more)


def make(script: Path, planner: ScriptedTexts, **more: Any) -> Board:
    options: dict[str, Any] = {"painter": InstantPainter(), "yes": True, "size": "512"} | more
    return storyboard.make(script, out=script.parent / "board", planner=planner, **options)


def complete(board: Board) -> None:
    assert all(panel.take for _, panel in board.panels())
    assert coverage.uncovered(board.screenplay, board.scenes) == ()


def test_the_script_is_read_once_before_it_is_planned(script: Path) -> None:
    planner, events = texts(findings(script), price=(1.0, 5.0)), list[Event]()
    board = make(script, planner, on_event=events.append)
    complete(board)
    assert [who.name for who in board.breakdown.characters] == ["MIA", "TOM"]
    assert planner.questions[0].purpose == "break down"
    assert planner.counted["break down"] == 1
    assert any("THE STRANGER is TOM" in event.message for event in events if isinstance(event, Notice))
    mia, tom = board.breakdown.characters
    assert board.breakdown.look_of(mia.id, "s2").build == "child"
    assert board.breakdown.look_of(tom.id, "s3").garment == "suit"
    on_set = {one.character for _, panel in board.panels() for one in panel.blocking}
    assert on_set == {mia.id, tom.id}


@pytest.mark.parametrize(
    "answer",
    [Refused("not this"), TryLater("busy", after=0.0), Answer(text="{", cut=True), Answer(text="Sorry."), Answer(), '{"people": 3}'],
    ids=["refused", "later", "cut", "words", "nothing", "nonsense"],
)
def test_where_nothing_can_be_used_the_rules_breakdown_stands(script: Path, answer: Said) -> None:
    board = make(script, texts(answer))
    complete(board)
    assert board.breakdown == by_rules(script).breakdown
    assert any(notice.startswith("Cast and places are by the rules: ") for notice in board.notices)


def test_fenced_json_is_read(script: Path) -> None:
    board = make(script, texts(f"Here you are:\n```json\n{json.dumps(findings(script))}\n```"))
    assert len(board.breakdown.characters) == 2


def test_a_wrong_key_stops_the_run_and_the_script_is_read_when_it_goes_on(script: Path) -> None:
    with pytest.raises(Misconfigured):
        make(script, ScriptedTexts(lambda _: Misconfigured("no such key")))
    planner = texts(findings(script))
    board = storyboard.resume(script.parent / "board", planner=planner, painter=InstantPainter(), yes=True)
    assert len(board.breakdown.characters) == 2


def test_nothing_is_asked_twice(script: Path) -> None:
    first = make(script, texts(findings(script)))
    (script.parent / "board" / "board.json").unlink()
    again = texts(findings(script))
    board = storyboard.resume(script.parent / "board", planner=again, painter=InstantPainter(), yes=True)
    assert "break down" not in again.counted
    assert board.breakdown == first.breakdown


def agree(_: Quote) -> bool:
    return True


def test_reading_is_in_the_quote_that_is_agreed_to(script: Path) -> None:
    planner, quotes = texts(findings(script), price=(1.0, 5.0)), list[Quote]()

    def refuse(quote: Quote) -> bool:
        quotes.append(quote)
        return False

    make(script, planner, yes=False, confirm=refuse)
    assert planner.questions == []
    with pytest.raises(InputError, match="Planning 3 scenes"):
        make(script, planner, yes=False)
    make(script, planner, yes=False, confirm=agree)
    asked = planner.questions[0]
    assert asked.purpose == "break down"
    assert quotes[0].high > planner.worst(asked) + sum(3 * planner.worst(one) for one in planner.questions[1:4]) * 0.9
    assert storyboard.status(script.parent / "board").spent <= quotes[0].high


def test_a_killed_run_quotes_only_what_is_left(script: Path) -> None:
    stopped = ScriptedTexts(lambda q: findings(script) if q.purpose == "break down" else Misconfigured("no key"), price=(1.0, 5.0))
    with pytest.raises(Misconfigured):
        make(script, stopped)
    (script.parent / "board" / "board.json").unlink()
    quotes = list[Quote]()

    def refuse(quote: Quote) -> bool:
        quotes.append(quote)
        return False

    again = texts(findings(script), price=(1.0, 5.0))
    storyboard.resume(script.parent / "board", planner=again, painter=InstantPainter(), confirm=refuse)
    assert quotes[0].high == pytest.approx(sum(director.ALLOWANCE * again.worst(one) for one in stopped.questions[1:4]), rel=0.01)


def test_of_whom_there_is_a_picture_stays_somebody(script: Path) -> None:
    folder = script.parent / "cast"
    folder.mkdir()
    for name in ("YOUNG MIA", "THE STRANGER"):
        Image.new("RGB", (64, 64), "white").save(folder / f"{name}.png")
    board = make(script, texts(findings(script)), cast=folder)
    assert [who.name for who in board.breakdown.characters] == ["MIA", "TOM", "YOUNG MIA"]
    assert not any("Nobody in the script is called" in notice for notice in board.notices)


def test_a_small_window_is_asked_in_parts_with_the_cast_carried_over(tmp_path: Path) -> None:
    script = tmp_path / "tale.fountain"
    script.write_text(TALE + "".join(f"\nINT. ROOM {n} - DAY\n\nMia waits{' on' * 280}.\n" for n in range(24)), encoding="utf-8")

    def said(question: Question) -> Said:
        if not question.purpose.startswith("break down"):
            return Refused("not now")
        return findings(script) if "part 1" in question.purpose else {}

    terms = TextTerms(model="small", window=24_000, most=4_000, schemas=False)
    planner = ScriptedTexts(said, terms=terms)
    board = make(script, planner)
    asked = [question for question in planner.questions if question.purpose.startswith("break down")]
    assert len(asked) > 2
    assert len(board.breakdown.characters) == 2
    assert "YOUNG MIA (8)" in asked[0].turns[0].text
    assert '"MIA", also "COOK / YOUNG MIA / GIRL"' in asked[1].turns[0].text


def test_the_quote_of_a_script_counts_reading_it(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "none")
    found = storyboard.quote(script, shots="gemini")
    alone = words_quoted(named("gemini"), by_rules(script), nothing_kept, breaking=False)
    assert found.high > alone.high


def nothing_kept(_: Question) -> bool:
    return False
