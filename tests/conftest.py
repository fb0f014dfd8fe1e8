"""What all tests share: golden files, rewritten with `pytest --update`, and a closed network."""

from __future__ import annotations

import gc
import os
import signal
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from functools import cache, wraps
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from pydantic import BaseModel

if TYPE_CHECKING:
    from storyboard.painters.sketch.painter import SketchPainter
    from storyboard.ports import Painting, PaintRequest
    from storyboard.testing.gemini import Emulator

# The same examples at every run, so that a red test is the change's doing; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("same", derandomize=True, max_examples=25)
settings.register_profile("explore", derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# Eighteen thousand collected tests are no garbage, and looking through them again and again takes a tenth of a run.
gc.set_threshold(200_000, 50, 100)

# Every client of the real SDK reads the list of trusted authorities twice, 40 ms each time; all that is called here is without TLS.
setattr(ssl, "create_default_context", cache(ssl.create_default_context))  # noqa: B010 - a cached function has a type of its own

# A shell starts what it puts into the background with Ctrl-C ignored, and so do the programs the tests start: they must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """The collected tests stay to the end: no search for garbage goes through them."""
    _reuse()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """What is no garbage after the last test is none: pytest looks five times for objects that fail as they are let go."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A file of tests goes to one worker: what its tests share (servers, boards, plans of whole scripts) is made once."""
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", default=False, help="rewrite golden files with what the code does now")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares text with the file of that name in `golden/` beside the test.

    `golden("page.txt", text)` fails with a diff where they differ; with `--update` it writes the file instead.
    """
    folder = Path(request.path).parent / "golden"
    update = bool(request.config.getoption("--update"))

    def compare(name: str, text: str) -> None:
        file = folder / name
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.exists(), f"{file} does not exist; run pytest --update to write it, then read it"
        assert text.splitlines() == file.read_text(encoding="utf-8").splitlines()

    return compare


@pytest.fixture
def gemini(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator that every Gemini painter and text model of this test talks to."""
    from storyboard.testing.gemini import emulator

    with emulator() as running:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", running.url)
        monkeypatch.setenv("GEMINI_API_KEY", "anything")
        monkeypatch.setenv("GEMINI_PER_MINUTE", "60000")
        yield running


@pytest.fixture(autouse=True)
def closed_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that would leave this machine fails: only loopback and local sockets connect. Those marked `live` may."""
    if request.node.get_closest_marker("live"):
        return
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        host = "localhost" if isinstance(address, str | bytes) else str(address[0])
        if host not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"a test tried to reach {host}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


PURE = (
    ("storyboard.breakdown.whole", "break_down"),
    ("storyboard.shots.rules", "plan_scene"),
    ("storyboard.staging.build", "stage"),
)
"""Functions whose outcome follows from the models they are given, where they live. Most tests have the same few scripts."""
ANEW = frozenset({"breakdown", "shots", "staging", "painters"})
"""Folders of tests that are about them: there they work each time, and that equal input gives the same is tested."""
MOST = 400
"""Outcomes of each that are kept at a time."""
_reused: list[bool] = [False]


def _reuse() -> None:
    """Every module that has one of those functions gets it with a memory; modules imported later find it at its home."""
    for home, name in PURE:
        if home in sys.modules:
            work = getattr(sys.modules[home], name)
            kept = _with_memory(work)
            for module in [one for key, one in sys.modules.items() if key.startswith("storyboard.") and vars(one).get(name) is work]:
                setattr(module, name, kept)


def _with_memory(work: Callable[..., Any]) -> Callable[..., Any]:
    known: dict[bytes, Any] = {}

    @wraps(work)
    def asked(*given: Any) -> Any:
        if not _reused[0]:
            return work(*given)
        key = _key(given)
        if key not in known:
            if len(known) >= MOST:
                known.clear()
            known[key] = work(*given)
        return known[key]

    return asked


def _key(given: tuple[Any, ...]) -> bytes:
    """Of the models and numbers among the arguments; what one planning remembers for the next changes nothing."""
    told = (one.model_dump_json() if isinstance(one, BaseModel) else str(one) if isinstance(one, float) else "" for one in given)
    return sha256("\n".join(told).encode("utf-8", "surrogatepass")).digest()


@pytest.fixture(autouse=True)
def worked_out_once(request: pytest.FixtureRequest) -> None:
    """What is broken down, planned and staged for a test that is about something else is not worked out again for the next."""
    _reused[0] = request.path.parent.name not in ANEW


_DRAWN: dict[str, Painting] = {}


@pytest.fixture(autouse=True)
def drawn_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the sketch painter has drawn in this process is not drawn again: most tests have the same few panels.

    The same request always gives the same bytes; that is tested in `tests/painters`, where every picture is drawn.
    """
    if request.path.parent.name == "painters":
        return
    from storyboard.painters.sketch.painter import SketchPainter

    draw = SketchPainter.paint

    async def paint(self: SketchPainter, asked: PaintRequest) -> Painting:
        key = f"{asked.stage.model_dump_json()} {asked.style} {asked.aspect} {asked.size} {asked.seed}"
        if key not in _DRAWN:
            _DRAWN[key] = await draw(self, asked)
        return _DRAWN[key].model_copy(update={"prompt": asked.brief})

    monkeypatch.setattr(SketchPainter, "paint", paint)


FILM = "INT. KITCHEN - NIGHT\n\nMIA (34) waits at the table.\n\nTOM enters in a coat.\n\nTOM\nYou came.\n\nMIA\nYou called.\n"


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A script of one scene, where a new user would keep it."""
    file = tmp_path / "film.fountain"
    file.write_text(FILM, encoding="utf-8")
    return file
