"""Up to five people stay themselves: the right references go along, and the same ones throughout a look."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import storyboard
from storyboard.breakdown.whole import break_down
from storyboard.model.board import Board
from storyboard.model.fingerprint import digest
from storyboard.model.shots import Panel
from storyboard.model.takes import Picture, Reference
from storyboard.painters.request import Desk, build
from storyboard.ports import Abilities
from storyboard.references.sheets import is_sheet, plan, subject
from storyboard.references.sight import seen
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.testing.gemini import emulator, read_back

FIVE = """INT. KITCHEN - DAY

ANNA (30, red hair, a green coat), BEN (50, bald, an apron), CARLA (12, a yellow raincoat), DAVID (70, a white beard) and ELSA
(40, glasses, a grey suit) stand around the table and look at the map.

ANNA
All five of us.

Everybody nods.
"""

ABLE = Abilities(references=14, people=5, sizes=("1K",), editing=True)


def test_a_scene_of_five_carries_exactly_the_five_right_references(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "five.fountain"
    script.write_text(FIVE, encoding="utf-8")
    with emulator() as server:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        monkeypatch.setenv("GEMINI_API_KEY", "anything")
        monkeypatch.setenv("GEMINI_PER_MINUTE", "60000")
        board = storyboard.make(script, out=tmp_path / "board", painter="gemini", yes=True)
    project = storyboard.open(tmp_path / "board")
    sheets = {subject(panel): project.take(panel.take).picture.sha256 for _, panel in board.drafts()}
    everybody = {sheets[who.id] for who in board.breakdown.characters}
    assert len(everybody) == 5
    full = [take for take in map(project.take, (panel.take for _, panel in board.panels())) if _people(take.references) == everybody]
    assert full, "no panel shows all five"
    for take in full:
        painted = read_back(project.inside(take.picture.file).read_bytes())
        assert [sha[:8] for sha in (one.sha256 for one in take.references)] == list(painted)
        assert len(_people(take.references)) == 5


def _people(references: tuple[Reference, ...]) -> set[str]:
    return {one.sha256 for one in references if one.role == "person"}


def test_forty_people_in_sixty_scenes_keep_their_references_within_a_look() -> None:
    board = _crowded()
    assert (len(board.breakdown.characters), len(board.scenes)) == (40, 60)
    sent: dict[tuple[str, str], set[str]] = defaultdict(set)
    for scene, panel in board.panels():
        request, _ = build(Desk(board=board, folder=Path("nowhere"), abilities=ABLE, shown=_shown), scene, panel)
        people = [one for one in request.references if one.role == "person"]
        assert len(people) <= 5
        looks = {look.character: look.id for look in board.breakdown.looks if scene.scene.id in look.scenes}
        ids = {who.name: who.id for who in board.breakdown.characters}
        for one in people:
            assert ids[one.name] in seen(request.stage), f"{one.name} is not in the picture"
            sent[one.name, looks.get(ids[one.name], "")].add(one.sha256)
    assert len({name for name, _ in sent}) >= 35, "most of them are seen"
    assert len(sent) > len({name for name, _ in sent}), "some of them change their clothes"
    assert {len(shas) for shas in sent.values()} == {1}


def _crowded() -> Board:
    """A script of 40 people in 60 scenes, some of whom are soaked for a while, planned and with its sheets."""
    script = screenplay(fountain.read("\n".join(_written())), "crowded.fountain")
    breakdown = break_down(script)
    board = Board(screenplay=script, breakdown=breakdown, scenes=plan_script(script, breakdown, detail="shots"))
    return board.model_copy(update={"sheets": plan(board, ABLE)})


def _written() -> Iterator[str]:
    draw = random.Random("forty")
    firsts, lasts = ("AL", "BO", "CY", "DEL", "EV"), ("DRIC", "MORE", "TON", "WIN", "BERT", "LA", "RIC", "SON")
    names = [f"{first}{last}" for first in firsts for last in lasts]
    order = [*names, *(draw.choice(names) for _ in range(140))]
    for number in range(60):
        group = list(dict.fromkeys(order[number * 3 : number * 3 + 3]))
        yield f"INT. ROOM {number % 7} - DAY\n"
        for name in group:
            yield f"{name} ({draw.randint(20, 70)}) comes in{', wearing a black suit' if draw.random() < 0.2 else ''}.\n"
        for name in group:
            yield f"{name}\nHere I am.\n"


def _shown(panel: Panel) -> Picture | None:
    if not is_sheet(panel):
        return None
    return Picture(file=f"takes/{panel.id}/1.jpg", sha256=digest(panel.id.encode()), mime="image/jpeg", width=1376, height=768)
