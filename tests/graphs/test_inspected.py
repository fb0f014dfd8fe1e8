"""Pictures looked at by a model: what sends one back, what the next try is told, and that a looker's own faults cost no picture."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.events import Event, Notice, Quoted
from storyboard.graphs.booked import Booked
from storyboard.graphs.start import run, services
from storyboard.model.takes import Take
from storyboard.ports import Abilities, FixRequest, Misconfigured, Painting, PaintRequest, Question, Refused
from storyboard.project.edits import WHOLE, asked_again, noted
from storyboard.project.folder import MOST_TRIES, Project
from storyboard.references.sheets import is_sheet
from storyboard.testing.gemini import Emulator, Entry, Miscast, Received, Script, either, emulator, give, never, where
from storyboard.testing.painters import InstantPainter
from storyboard.testing.texts import Said, ScriptedTexts

ABLE = Abilities(references=14, people=5, price=(0.5, 0.5))
LISTED = re.compile(r"^- id (\w+): \"?([^\"\n,]+)", re.MULTILINE)


def everybody(question: Question) -> list[dict[str, str]]:
    """Exactly the people that a question asks about."""
    return [{"who": id, "same": "yes"} for id, _ in LISTED.findall(question.turns[0].text)]


def fine(question: Question) -> dict[str, Any]:
    """What is said of a picture that is as it should be."""
    return {"people": everybody(question), "place": "yes"}


def empty(_: Question) -> dict[str, Any]:
    """What is said of a picture in which nobody is."""
    return {"people": []}


def first_try(question: Question) -> bool:
    return question.purpose.endswith(".1")


Looker = Callable[[Question], Said]


class Outcome:
    """A board that was painted under somebody's eyes."""

    def __init__(self, project: Project, looker: Looker | Sequence[Said], **more: Any) -> None:
        self.project, self.told = project, list[Event]()
        self.painter = more.pop("painter", None) or InstantPainter(0.5, ABLE)
        self.texts = ScriptedTexts(looker, price=more.pop("price", (0.0, 0.0)))
        tools = services(project, painter=self.painter, emit=self.told.append, retry_delay=0.0)
        eyes = Booked(self.texts, project, tools.ledger, asyncio.Semaphore(8), lambda: "", retry_delay=0.0)
        self.tools = replace(tools, eyes=eyes if more.pop("eyes", True) else None)

    def run(self) -> Outcome:
        """Runs to the end."""

        async def whole() -> None:
            try:
                await run(self.tools, yes=True)
            finally:
                await self.tools.close()

        asyncio.run(whole())
        return self

    @property
    def notices(self) -> list[str]:
        return [event.message for event in self.told if isinstance(event, Notice)]

    @property
    def takes(self) -> dict[str, tuple[Take, ...]]:
        """All takes of the panels by id."""
        return {panel.id: self.project.takes(panel.id) for _, panel in self.project.board.panels()}

    @property
    def shown(self) -> dict[str, str]:
        """The take on show of each panel."""
        return {panel.id: panel.take for _, panel in self.project.board.panels()}


def looked(project: Project, looker: Looker | Sequence[Said], **more: Any) -> Outcome:
    return Outcome(project, looker, **more).run()


# what sends a picture back -------------------------------------------------------------------------------------------------------------


def test_a_picture_that_is_as_it_should_be_is_looked_at_once(project: Project) -> None:
    done = looked(project, fine)
    assert {id: len(found) for id, found in done.takes.items()} == dict.fromkeys(done.takes, 1)
    assert done.texts.counted == Counter(f"look at {id}.1" for id in done.takes)
    assert not any(take.findings for found in done.takes.values() for take in found)
    sheets = [panel.id for _, panel in project.board.drafts()]
    assert sheets, "sheets were painted"
    assert not any(panel in purpose for panel in sheets for purpose in done.texts.counted), "but nobody looked at them"
    assert not looked(project, []).texts.questions, "and it is never asked again"


def test_wrong_people_are_painted_again_with_the_finding_in_the_brief(project: Project) -> None:
    done = looked(project, lambda question: empty(question) if first_try(question) else fine(question))
    for id, found in done.takes.items():
        assert [take.bad for take in found] == [True, False]
        assert done.shown[id] == f"{id}.2"
        names = [person.name for person in project.board.breakdown.characters if f"{person.name} is not" in found[0].findings[0].message]
        assert names
        assert f"The picture before was sent back. Mend this: {names[0]} is not in the picture." in found[1].prompt
        assert "sent back" not in found[0].prompt
    seeds = [request.seed for request in done.painter.requests]
    assert len(set(seeds)) == len(seeds), "another hand each time"


def test_the_best_of_three_is_shown_and_all_stay(project: Project) -> None:
    """Three faults, then one, then two: the second is the best."""

    def worse_and_better(question: Question) -> dict[str, Any]:
        stranger = {"who": "unknown"}
        seen = {"1": [stranger] * 4, "2": [*everybody(question), stranger], "3": [stranger] * 5}[question.purpose[-1]]
        return {"people": seen, "frames": not question.purpose.endswith(".2")}

    done = looked(project, worse_and_better)
    assert {id: len(found) for id, found in done.takes.items()} == dict.fromkeys(done.takes, MOST_TRIES)
    assert done.shown == {id: f"{id}.2" for id in done.takes}
    assert all(project.image(take.id).is_file() for found in done.takes.values() for take in found)
    assert not any(project.missing(*project.board.find(id)) for id in done.takes), "what was tried three times is shown as it is"
    again = looked(project, [])
    assert again.painter.requests == []


ADVICE = {"place": "no", "time": "dawn", "texts": ["LOREM"], "crowd": True}


def test_place_time_and_lettering_are_advice(project: Project) -> None:
    done = looked(project, lambda question: {**fine(question), **ADVICE})
    assert {len(found) for found in done.takes.values()} == {1}
    found = next(iter(done.takes.values()))[0].findings
    assert {finding.check for finding in found} == {"people", "place", "time", "text"}
    assert not any(finding.serious for finding in found)


def test_a_picture_that_fails_the_plain_checks_is_not_looked_at(project: Project) -> None:
    class Wrong(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            shape = request.aspect if request.seed.endswith(".1") else "1:1"
            return await super().paint(request.model_copy(update={"aspect": shape}))

    done = looked(project, fine, painter=Wrong(0.5, ABLE))
    assert done.texts.counted == Counter(f"look at {id}.2" for id in done.takes)


def test_an_edit_that_is_sent_back_says_what_to_mend(project: Project) -> None:
    looked(project, fine)
    board = project.board
    project.save(asked_again(project, noted(board, {"s1p1"}, "a red coat"), {"s1p1"}, WHOLE))
    able = ABLE.model_copy(update={"editing": True})
    done = looked(
        project, lambda question: empty(question) if question.purpose.endswith(".2") else fine(question), painter=InstantPainter(0.5, able)
    )
    edits = [request.edit for request in done.painter.requests if request.edit]
    assert [edit.note for edit in edits] == [
        "a red coat",
        "a red coat The picture before was sent back. Mend this: MIA is not in the picture.",
    ]
    assert "MIA is not in the picture." in done.painter.requests[-1].brief


# lookers that fail ---------------------------------------------------------------------------------------------------------------------

FAILURES = [
    pytest.param(FixRequest("too long"), marks=pytest.mark.long),
    pytest.param(Refused("not this"), marks=pytest.mark.long),
    RuntimeError("a fault of theirs"),
]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_looker_that_fails_costs_no_picture(project: Project, failure: Exception) -> None:
    def fail(_: Question) -> Said:
        raise failure

    done = looked(project, fail)
    panels = len(done.takes)
    assert {len(found) for found in done.takes.values()} == {1}
    assert all(done.shown.values())
    assert len([said for said in done.notices if "Nobody looked at the picture of" in said]) == panels
    assert done.project.ledger().spent >= 0.5 * len(done.painter.requests)
    assert {take.findings[0].message for found in done.takes.values() for take in found} == {"Nobody looked at this picture."}
    assert not looked(project, []).painter.requests


def test_without_a_key_nobody_is_asked_again_for_every_picture(project: Project) -> None:
    def fail(_: Question) -> Said:
        raise Misconfigured("the key is not good")

    done = looked(project, fail)
    setups = {panel.shot for _, panel in project.board.panels()}
    assert 1 <= len(done.texts.questions) <= len(setups)
    assert all(done.shown.values())


@pytest.mark.parametrize(
    "answer",
    [
        "I see Mia.",
        pytest.param("[]", marks=pytest.mark.long),
        pytest.param(json.dumps({"people": "all"}), marks=pytest.mark.long),
        json.dumps({"people": [{"who": "c1"}] * 99}),
    ],
)
def test_nonsense_is_no_finding_against_a_picture(project: Project, answer: str) -> None:
    done = looked(project, lambda _: answer, price=(1.0, 1.0))
    assert {len(found) for found in done.takes.values()} == {1}
    assert sum("no usable answer" in said for said in done.notices) == len(done.takes)
    assert len(done.texts.questions) == len(done.takes)
    assert not looked(project, []).texts.questions


def test_a_budget_that_ends_while_looking_keeps_the_pictures(project: Project) -> None:
    project.change_header(budget=0.5 * 5 + 0.01)
    done = looked(project, fine, price=(5_000.0, 5_000.0))
    assert all(done.shown.values())
    assert any("Nobody looked" in said and "budget" in said for said in done.notices)
    assert project.ledger().spent == pytest.approx(0.5 * len(done.painter.requests))


# money ---------------------------------------------------------------------------------------------------------------------------------


def test_looking_is_quoted_and_booked(project: Project) -> None:
    done = looked(project, lambda question: empty(question) if first_try(question) else fine(question), price=(100.0, 400.0))
    (quoted,) = [event for event in done.told if isinstance(event, Quoted)]
    spent, pictures = project.ledger().spent, len(done.painter.requests)
    words = sum(cost for found in done.takes.values() for take in found if (seen := project.looked(take)) for cost in (seen.cost,))
    assert words > 0
    assert spent == pytest.approx(0.5 * pictures + words)
    assert quoted.low <= spent <= quoted.high
    assert quoted.low > 0.5 * quoted.pictures


@pytest.mark.parametrize(("inspect", "more"), [("off", False), ("plain", False), ("model", True)])
def test_the_quote_of_a_script_has_looking_in_it(script: Path, inspect: str, more: bool) -> None:
    plain = storyboard.quote(script, painter="gemini")
    found = storyboard.quote(script, painter="gemini", inspect=inspect)
    assert (found.low > plain.low, found.high > plain.high, found.pictures) == (more, more, plain.pictures)


@pytest.mark.parametrize(("inspect", "tries"), [("off", 1), ("plain", MOST_TRIES)])
def test_off_takes_whatever_comes_and_plain_does_not(script: Path, tmp_path: Path, inspect: str, tries: int) -> None:
    class Square(InstantPainter):
        async def paint(self, request: PaintRequest) -> Painting:
            return await super().paint(request.model_copy(update={"aspect": "1:1"}))

    storyboard.make(script, out=tmp_path / "film", painter=Square(), inspect=inspect)
    project = storyboard.open(tmp_path / "film")
    assert {len(project.takes(panel.id)) for _, panel in project.board.panels()} == {tries}


def test_a_model_without_a_key_is_said_before_anything_is_painted(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    painter = InstantPainter()
    with pytest.raises(Misconfigured):
        storyboard.make(script, out=tmp_path / "film", painter=painter, inspect="model", yes=True)
    assert painter.requests == []


# kills ---------------------------------------------------------------------------------------------------------------------------------


class Gone(BaseException):
    """The end of a process, as far as one process can play it to itself."""


def died(project: Project, where: Path) -> Project:
    """What a process that dies at its first look leaves on the disk: the files as they are, and nobody who still holds them."""

    def die(_: Question) -> Said:
        raise Gone

    with pytest.raises(BaseException) as caught:  # noqa: PT011 - a group of them, or one
        looked(project, die)
    assert isinstance(caught.value, Gone) or caught.group_contains(Gone)
    return storyboard.open(shutil.copytree(project.folder, where))


def test_what_was_painted_but_not_looked_at_is_looked_at_by_the_next_run(project: Project, tmp_path: Path) -> None:
    project = died(project, tmp_path / "left")
    before = {panel.name: len(list(panel.glob("*.jpg"))) for panel in (project.folder / "takes").iterdir()}
    painted = [id for id in before if not id.startswith("sheet") and project.takes(id)]
    assert painted
    assert any(project.pending(*project.board.find(id)) for id in painted)
    done = looked(project, lambda question: empty(question) if first_try(question) else fine(question))
    assert set(done.texts.counted.values()) == {1}
    for id, found in done.takes.items():
        assert [take.bad for take in found] == [True, False], f"{id}: the picture that was there is looked at, and not painted twice"
    assert len(done.painter.requests) == sum(2 - (id in painted) for id in done.takes)


def test_an_unlooked_picture_waits_for_nobody_once_no_model_is_to_look(project: Project, tmp_path: Path) -> None:
    project = died(project, tmp_path / "left")
    done = looked(project, [], eyes=False)
    assert {len(found) for found in done.takes.values()} == {1}
    assert not any(project.pending(*project.board.find(id)) for id in done.takes)


# against the emulator ------------------------------------------------------------------------------------------------------------------

NAMED = re.compile(r"^- ([A-Z][A-Z' ]*): ", re.MULTILINE)
SENT_BACK = "was sent back"


def people_asked(request: Received) -> tuple[str, ...]:
    """Who a brief of ours asks to paint."""
    return tuple(NAMED.findall(request.prompt))


def honest(request: Received) -> Any:
    """A model that sees what the emulator really painted."""
    truth = request.seen[0]
    if truth is None:
        return None
    known = {name.strip(): id for id, name in LISTED.findall(request.prompt)}
    people = [{"who": known.get(name, "unknown"), "same": "yes" if name in known else "no"} for name in truth.people]
    return give({"people": people, "place": "yes", "texts": [truth.text] if truth.text else []})


def painted_first(fault: Miscast, who: str) -> Script:
    """Pictures of somebody go wrong at the first try."""
    return where(lambda request: who in people_asked(request) and SENT_BACK not in request.prompt, fault)


@pytest.fixture
def pointed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Emulator], None]:
    def point(server: Emulator) -> None:
        given = {"GOOGLE_GEMINI_BASE_URL": server.url, "GEMINI_API_KEY": "anything", "GEMINI_PER_MINUTE": "60000"}
        for name, value in given.items():
            monkeypatch.setenv(name, value)

    return point


MISCASTS = [(Miscast.WRONG_PERSON, 2), (Miscast.EXTRA_PERSON, 2), (Miscast.UNASKED_TEXT, 1)]


@pytest.mark.parametrize(("fault", "tries"), MISCASTS)
def test_pictures_that_show_somebody_else_are_sent_back_and_no_others(
    script: Path, tmp_path: Path, pointed: Callable[[Emulator], None], fault: Miscast, tries: int
) -> None:
    with emulator(faults=painted_first(fault, "TOM"), think=honest, cast=people_asked) as server:
        pointed(server)
        quote = storyboard.quote(script, painter="gemini", inspect="model")
        storyboard.make(script, out=tmp_path / "film", painter="gemini", inspect="model", yes=True)
        project = storyboard.open(tmp_path / "film")
        found = {panel.id: project.takes(panel.id) for _, panel in project.board.panels()}
        assert {id: len(takes) for id, takes in found.items()} == {"s1p1": 1, "s1p2": tries, "s2p1": 1, "s2p2": 1}
        shown = {panel.id: server.what_it_painted(project.original(panel.take).read_bytes()) for _, panel in project.board.panels()}
        if tries > 1:
            assert all(truth is not None and truth.people == truth.asked for truth in shown.values()), "what is shown is as asked"
            assert SENT_BACK in found["s1p2"][1].prompt
        else:
            assert [finding.check for finding in found["s1p2"][0].findings] == ["text"]
        assert project.ledger().spent == pytest.approx(server.billed)
        assert quote.low <= server.billed <= quote.high


def test_with_nothing_wrong_nothing_is_sent_back(script: Path, tmp_path: Path, pointed: Callable[[Emulator], None]) -> None:
    with emulator(faults=either(never, never), think=honest, cast=people_asked) as server:
        pointed(server)
        storyboard.make(script, out=tmp_path / "film", painter="gemini", inspect="model", yes=True)
        project = storyboard.open(tmp_path / "film")
        assert {len(project.takes(panel.id)) for _, panel in project.board.everything()} == {1}
        looks = [request for request in server.requests if "flash" in request.model]
        assert len(looks) == sum(1 for _ in project.board.panels())
        people = [reference for _, panel in project.board.panels() for reference in project.take(panel.take).references]
        sent = sum(len(request.pictures) for request in looks)
        assert sent == len(looks) + sum(reference.role == "person" for reference in people)


@pytest.mark.long
def test_killed_while_somebody_looks_no_picture_is_paid_again(script: Path, tmp_path: Path, pointed: Callable[[Emulator], None]) -> None:
    folder, running = tmp_path / "film", list[subprocess.Popen[bytes]]()

    def watch(entry: Entry) -> None:
        """Kills at the first question to the model that looks."""
        if entry.kind == "request" and "flash" in entry.model and running:
            running.pop().kill()

    words = [sys.executable, "-m", "storyboard"]
    with emulator(faults=painted_first(Miscast.MISSING_PERSON, "TOM"), think=honest, cast=people_asked, watch=watch) as server:
        pointed(server)
        asked = ["make", str(script), "-o", str(folder), "--painter", "gemini", "--inspect", "model", "--yes"]
        with subprocess.Popen([*words, *asked], env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            running.append(process)
            process.wait()
        assert server.drained()
        project = storyboard.open(folder)
        panels = [panel.id for _, panel in project.board.panels()]
        stored = {take.picture.sha256 for id in panels for take in project.takes(id)}
        assert stored
        assert any(project.unseen(take) for id in panels for take in project.takes(id))
        subprocess.run([*words, "resume", str(folder), "--yes"], env=dict(os.environ), check=True, capture_output=True)
        found = {id: project.takes(id) for id in panels}
        assert {id: len(takes) for id, takes in found.items()} == {"s1p1": 1, "s1p2": 2, "s2p1": 1, "s2p2": 1}
        assert stored <= {take.picture.sha256 for takes in found.values() for take in takes}
        assert all(project.looked(take) for takes in found.values() for take in takes)
        assert project.ledger().spent >= server.billed - 1e-9
        assert not any(project.missing(scene, panel) for scene, panel in project.board.everything() if not is_sheet(panel))
