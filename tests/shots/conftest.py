from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Blocking, Framing, Panel, Shot
from storyboard.script import fountain
from storyboard.script.reading import read
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Planned:
    """A script with its plan."""

    screenplay: Screenplay
    breakdown: Breakdown
    scenes: tuple[SceneBoard, ...]

    def seen(self, number: str = "") -> list[tuple[Panel, Shot]]:
        """Panels with their shots, of one scene or of all."""
        chosen = [scene for scene in self.scenes if number in ("", scene.number)]
        return [(panel, panel.seen(scene.shot(panel.shot))) for scene in chosen for panel in scene.panels]

    def text(self, panel: Panel) -> str:
        known = {element.id: element.text for element in self.screenplay.elements}
        return " / ".join(known[cover.element][cover.start : cover.end] for cover in panel.covers)

    def with_words(self, words: str) -> tuple[Panel, Shot]:
        """The first panel that covers these words."""
        return next((panel, shot) for panel, shot in self.seen() if words in self.text(panel))

    def who(self, name: str) -> str:
        return next(one.id for one in self.breakdown.characters if name in (one.name, *one.aliases))

    def blocked(self, panel: Panel, name: str) -> Blocking:
        return next(one for one in panel.blocking if one.character == self.who(name))

    def framings(self, number: str = "") -> set[Framing]:
        return {shot.framing for _, shot in self.seen(number)}


Plan = Callable[..., Planned]


def planned(text: str, detail: str = "shots") -> Planned:
    script = screenplay(fountain.read(text), "test.fountain")
    breakdown = break_down(script)
    return Planned(script, breakdown, plan_script(script, breakdown, detail=detail))


def drawn(plan: Plan, action: str) -> Blocking:
    """How Ben is seen in the panel of a sentence, with Anna beside him."""
    done = plan(f"INT. ROOM - DAY\n\nANNA (30, woman) and BEN (40, man) wait.\n\nANNA\nWell?\n\n{action}\n")
    panel, _ = done.with_words(action.split(".", maxsplit=1)[0])
    return done.blocked(panel, "BEN")


@pytest.fixture(scope="session")
def plan() -> Plan:
    """Plans a script given as Fountain text."""
    return planned


def scripts() -> Sequence[Path]:
    """Every script of the samples, and those of the reader's test data: as Final Draft only where there is no Fountain file of the same."""
    samples = [file for ending in ("fountain", "fdx", "pdf", "txt", "md") for file in sorted((ROOT / "samples").glob(f"*.{ending}"))]
    data = {file.stem: file for ending in ("fdx", "fountain") for file in sorted((ROOT / "tests" / "script").rglob(f"*.{ending}"))}
    return [*(file for file in samples if file.name != "README.md"), *data.values()]


@dataclass(frozen=True, eq=False)
class Whole:
    """A script file, broken down, and planned once for each detail."""

    screenplay: Screenplay
    breakdown: Breakdown

    @cache  # noqa: B019 - lives as long as the tests of its script
    def scenes(self, detail: str = "shots") -> tuple[SceneBoard, ...]:
        return plan_script(self.screenplay, self.breakdown, detail=detail)


@cache
def whole(path: Path) -> Whole:
    screenplay = read(path)
    return Whole(screenplay, break_down(screenplay))


@pytest.fixture(scope="session")
def whole_of() -> Callable[[Path], Whole]:
    """Reads and plans a script file once."""
    return whole


@pytest.fixture(scope="session", params=scripts(), ids=lambda file: file.name)
def script_file(request: pytest.FixtureRequest) -> Whole:
    path: Path = request.param
    return whole(path)
