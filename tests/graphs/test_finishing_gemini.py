"""Drafts and finished pictures over HTTP: which model is asked, what is booked, and nothing paid twice after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import storyboard
from storyboard.model.errors import InputError
from storyboard.painters.gemini import models
from storyboard.painters.gemini.painter import GeminiPainter, VertexPainter
from storyboard.painters.registry import drafter
from storyboard.ports import Misconfigured
from storyboard.references.sheets import is_sheet
from storyboard.testing.gemini import Emulator, Entry, emulator

PRO, CHEAP = "gemini-3-pro-image", "gemini-nano-banana-2.1"


def known(monkeypatch: pytest.MonkeyPatch, server: Emulator) -> dict[str, str]:
    """Points the painter at an emulator."""
    given = {"GOOGLE_GEMINI_BASE_URL": server.url, "GEMINI_API_KEY": "anything", "GEMINI_PER_MINUTE": "60000"}
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return given


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with emulator() as running:
        known(monkeypatch, running)
        yield running


def asked(server: Emulator, since: int = 0) -> Counter[str]:
    """How often each model was asked."""
    return Counter(request.model for request in server.requests[since:])


def test_drafts_go_to_the_sibling_and_finished_pictures_to_the_full_model(script: Path, server: Emulator) -> None:
    folder = script.parent / "film"
    quote = storyboard.quote(script, painter="gemini", draft=True)
    storyboard.make(script, out=folder, painter="gemini", draft=True, yes=True)
    project = storyboard.open(folder)
    assert asked(server) == {CHEAP: quote.pictures}
    assert project.ledger().spent == pytest.approx(server.billed)
    assert quote.low <= server.billed <= quote.high
    assert quote.low == pytest.approx(0.0336 * quote.pictures)
    assert {project.take(panel.take).model for _, panel in project.board.everything()} == {CHEAP}

    storyboard.approve(folder, scene="1")
    drafts = {panel.id: project.take(panel.take).picture.sha256 for _, panel in project.board.panels()}
    drafted = len(server.requests)
    storyboard.finish(folder, yes=True)
    assert asked(server, drafted) == {PRO: 2}
    assert project.ledger().spent == pytest.approx(server.billed)
    for request in server.requests[drafted:]:
        sent = [picture.sha256 for picture in request.pictures]
        assert sent[-1] in {drafts["s1p1"], drafts["s1p2"]}, "the approved draft goes along as it was received"
        assert "finished quality" in request.prompt
    finished = [project.take(panel.take) for _, panel in project.board.panels() if panel.id.startswith("s1")]
    assert {(take.painter, take.model) for take in finished} == {("gemini", PRO)}
    sheets = [panel for _, panel in project.board.everything() if is_sheet(panel)]
    assert {project.take(panel.take).model for panel in sheets} == {CHEAP}, "people keep the faces that were approved"
    assert any(reference.role == "person" for take in finished for reference in take.references)
    assert storyboard.status(folder).finished == ("1A-1", "1B-1")


def test_sketched_approved_and_then_painted_from_the_sketch(script: Path, server: Emulator) -> None:
    folder = script.parent / "film"
    storyboard.make(script, out=folder)
    project = storyboard.open(folder)
    storyboard.approve(folder, panel="1B-1")
    (sketch,) = project.takes("s1p2")
    storyboard.finish(folder, painter="gemini", yes=True)
    assert asked(server)[CHEAP] == 0
    request = server.requests[-1]
    assert "The picture to change" not in "".join(request.texts)
    take = project.take(project.board.find("s1p2")[1].take)
    (layout,) = [reference for reference in take.references if reference.role == "layout"]
    assert (layout.sha256, take.parent) == (sketch.picture.sha256, sketch.id)
    assert project.ledger().spent == pytest.approx(server.billed)
    assert all(project.take(panel.take).painter == "sketch" for _, panel in project.board.panels() if panel.id != "s1p2")


def test_each_redraw_is_billed_by_the_model_that_painted_it(script: Path, server: Emulator) -> None:
    folder = script.parent / "film"
    storyboard.make(script, out=folder, painter="gemini", draft=True, yes=True)
    storyboard.approve(folder, panel="1A-1")
    before = len(server.requests)
    storyboard.redraw(folder, panel="1B-1", draft=False, yes=True)
    storyboard.redraw(folder, panel="1B-1", yes=True)
    assert [request.model for request in server.requests[before:]] == [PRO, CHEAP]
    assert storyboard.open(folder).ledger().spent == pytest.approx(server.billed)


def test_the_sibling_has_no_sibling() -> None:
    for painter in (GeminiPainter(model=CHEAP), drafter(GeminiPainter(), "gemini")):
        with pytest.raises(InputError, match="The painter gemini has no cheaper model"):
            drafter(painter, "gemini")


def test_the_sibling_is_the_same_painter_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "anything")
    full = GeminiPainter(tier="flex", per_minute=120, base_url="http://127.0.0.1:9")
    cheap = full.sibling()
    assert cheap is not None
    assert (full.model.id, cheap.model.id) == (PRO, CHEAP)
    assert (cheap.tier, cheap.per_minute, cheap.name) == (full.tier, full.per_minute, full.name)
    assert cheap.priced("1K").price[0] == pytest.approx(0.0168)
    assert isinstance(VertexPainter(key="x").sibling(), VertexPainter)


def test_what_is_published_of_the_sibling_stands_in_the_table() -> None:
    model = models.load().models[CHEAP]
    assert models.price(model, "1K")[0] == pytest.approx(0.0336)
    assert (len(model.pixels), tuple(model.scale)) == (14, ("1K", "2K", "4K"))
    assert model.thinking == ("MINIMAL", "MEDIUM", "HIGH")
    assert models.frame(0.2, model).ratio in {"1:4", "1:8"}
    assert models.frame(5.0, model).ratio in {"4:1", "8:1"}


def test_a_table_whose_sibling_is_unknown_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "table.toml"
    text = Path(str(models.__file__)).parents[2].joinpath("templates/models/gemini.toml").read_text(encoding="utf-8")
    file.write_text(text.replace(f'draft = "{CHEAP}"', 'draft = "nobody"'), encoding="utf-8")
    with pytest.raises(Misconfigured, match="nobody"):
        models.load(str(file))


# kills ---------------------------------------------------------------------------------------------------------------------------------


class Killer:
    """Kills a running process at a number of events of the emulator."""

    def __init__(self) -> None:
        self.running: subprocess.Popen[bytes] | None = None
        self.left = 0

    def watch(self, _: Entry) -> None:
        if self.running is not None:
            self.left -= 1
            if self.left == 0:
                self.running.kill()

    def kill(self, words: list[str], given: dict[str, str], server: Emulator, after: int) -> int:
        self.left = after
        with subprocess.Popen(words, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            self.running = running
            running.wait()
        assert server.drained()
        self.running = None
        return running.returncode


@pytest.mark.long
def test_killed_while_finishing_nothing_stored_is_paid_again(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, killer = script.parent / "film", Killer()
    with emulator(watch=killer.watch) as server:
        known(monkeypatch, server)
        storyboard.make(script, out=folder, painter="gemini", draft=True, yes=True)
        storyboard.approve(folder)
        project, drafted = storyboard.open(folder), len(server.requests)
        words = [sys.executable, "-m", "storyboard"]
        given = dict(os.environ)
        for verb, after in (("finish", 2), ("resume", 3)):
            stored = {take.id for _, panel in project.board.panels() for take in project.takes(panel.id)}
            code = killer.kill([*words, verb, str(folder), "--yes"], given, server, after)
            assert code != 0, "it ended before it could be killed"
            now = {take.id for _, panel in project.board.panels() for take in project.takes(panel.id)}
            assert stored <= now
        subprocess.run([*words, "resume", str(folder), "--yes"], env=given, check=True, capture_output=True)
        assert set(asked(server, drafted)) == {PRO}, "resume goes on with the full model"
        takes = {panel.id: project.takes(panel.id) for _, panel in project.board.panels()}
        assert {tuple(take.draft for take in found) for found in takes.values()} == {(True, False)}, "one finished picture each"
        assert all(found[1].parent == found[0].id for found in takes.values())
        assert project.ledger().spent >= server.billed - 1e-9
        assert len(storyboard.status(folder).finished) == len(takes)
        count = len(server.requests)
        subprocess.run([*words, "finish", str(folder), "--yes"], env=given, check=True, capture_output=True)
        assert len(server.requests) == count
