"""The painters' port, the pool of workers, the registry and the sizes."""

from __future__ import annotations

import asyncio
import gc
import io
import os
import subprocess
import sys
import time
from importlib.metadata import EntryPoint
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from storyboard.model.errors import InputError
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters import registry
from storyboard.painters.sketch.painter import COMMAND, SketchPainter, _Pool, _Shelf  # pyright: ignore[reportPrivateUsage]
from storyboard.painters.sketch.sizes import SIZES, pixels
from storyboard.painters.sketch.worker import answer, framed, read
from storyboard.ports import FixRequest, PaintRequest, TryLater
from storyboard.testing.painters import InstantPainter

STAGE = Stage(camera=Camera(eye=(0, 1.5, 4), target=(0, 1, 0)), figures=(Figure(character="a", name="A"),))


def request(**changes: Any) -> PaintRequest:
    fields: dict[str, Any] = {
        "brief": "somebody stands",
        "stage": STAGE,
        "shot": Shot(id="s", setup="A", size=Size.WS, framing=Framing.SINGLE),
        "panel": Panel(id="p", shot="s"),
        "size": "512",
        "seed": "p.1",
    }
    return PaintRequest(**{**fields, **changes})


def workers(painter: SketchPainter) -> list[subprocess.Popen[bytes]]:
    pool = painter._pool  # pyright: ignore[reportPrivateUsage]
    assert pool is not None
    return list(pool._all)  # pyright: ignore[reportPrivateUsage]


def test_paints_at_the_size_asked_for_and_again_in_another_event_loop() -> None:
    painter = SketchPainter(workers=1)
    first = asyncio.run(painter.paint(request()))
    pids = [worker.pid for worker in workers(painter)]

    async def again_and_close() -> bytes:
        picture = await painter.paint(request())
        assert [worker.pid for worker in workers(painter)] == pids
        await painter.close()
        return picture.data

    assert asyncio.run(again_and_close()) == first.data
    assert first.mime == "image/jpeg"
    assert first.cost == 0
    assert Image.open(io.BytesIO(first.data)).size == pixels("16:9", "512")


def test_a_worker_that_dies_means_try_later_once_and_is_replaced() -> None:
    async def run() -> None:
        painter = SketchPainter(workers=1)
        await painter.paint(request())
        (dead,) = workers(painter)
        dead.kill()
        dead.wait()
        with pytest.raises(TryLater):
            await painter.paint(request())
        assert (await painter.paint(request())).data
        (replaced,) = workers(painter)
        assert replaced.pid != dead.pid
        await painter.close()

    asyncio.run(run())


def test_many_requests_share_the_workers() -> None:
    async def run() -> None:
        painter = SketchPainter(workers=2)
        pictures = await asyncio.gather(*(painter.paint(request(seed=str(k % 3))) for k in range(6)))
        assert len({picture.data for picture in pictures}) == 3
        assert len(workers(painter)) <= 2
        await painter.close()

    asyncio.run(run())


def test_what_cannot_be_drawn_is_told_and_the_worker_lives() -> None:
    async def run() -> None:
        painter = SketchPainter(workers=1)
        with pytest.raises(FixRequest, match="panel p"):
            await painter.paint(request(style="no such style"))
        (worker,) = workers(painter)
        assert (await painter.paint(request())).data
        assert workers(painter) == [worker]
        await painter.close()

    asyncio.run(run())


def test_a_forgotten_painter_leaves_no_worker() -> None:
    painter = SketchPainter(workers=1)
    asyncio.run(painter.paint(request()))
    (worker,) = workers(painter)
    del painter
    gc.collect()
    assert worker.wait(10) == 0


def test_the_next_painter_takes_the_workers_of_the_one_before() -> None:
    async def pids() -> list[int]:
        painter = SketchPainter(workers=1)
        await painter.paint(request())
        found = [worker.pid for worker in workers(painter)]
        await painter.close()
        return found

    assert asyncio.run(pids()) == asyncio.run(pids())


def test_workers_that_nobody_takes_end() -> None:
    shelf, pool = _Shelf(kept=0.0), _Pool(1)
    asyncio.run(pool.ask(b"{}"))
    (worker,) = pool._all  # pyright: ignore[reportPrivateUsage]
    shelf.put(pool)
    assert worker.wait(20) == 0
    assert shelf.take(1) is not pool


def test_closing_before_painting_is_fine() -> None:
    asyncio.run(SketchPainter().close())


def test_a_worker_ends_with_its_stdin() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin is not None
        worker.stdin.close()
        assert worker.wait(20) == 0


@pytest.mark.skipif(os.name == "nt", reason="asks the process table")
def test_a_killed_parent_leaves_no_worker() -> None:
    code = (
        "import asyncio, os, signal, sys\n"
        "from storyboard.painters.sketch.painter import SketchPainter\n"
        "from storyboard.ports import PaintRequest\n"
        "painter = SketchPainter(workers=1)\n"
        "asyncio.run(painter.paint(PaintRequest.model_validate_json(sys.stdin.read())))\n"
        "print(painter._pool._all[0].pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], input=request().model_dump_json().encode(), capture_output=True, check=False)
    pid, deadline = int(done.stdout), time.monotonic() + 20
    while _runs(pid) and time.monotonic() < deadline:
        subprocess.run([sys.executable, "-c", ""], check=True)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    listed = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, check=False).stdout.strip()
    return bool(listed) and not listed.startswith(b"Z")


def test_messages_that_are_none_end_or_are_answered() -> None:
    assert read(io.BytesIO(b"\x00\x00")) is None
    assert read(io.BytesIO(b"\xff\xff\xff\xff")) is None
    assert read(io.BytesIO((5).to_bytes(4, "big") + b"abc")) is None
    assert read(io.BytesIO(framed(b"abc"))) == b"abc"
    assert answer(b"{}").startswith(b"-")


@pytest.mark.parametrize("aspect", ["16:9", "9:16", "1:1", "4:3", "3:4", "2.39:1", "1.85", "21:9", "0.2", "5"])
@pytest.mark.parametrize("size", SIZES)
def test_sizes_have_the_ratio_and_sides_in_steps_of_eight(aspect: str, size: str) -> None:
    width, height = pixels(aspect, size)
    left, _, right = aspect.partition(":")
    assert width % 8 == height % 8 == 0
    assert width / height == pytest.approx(float(left) / float(right or 1), rel=0.01)
    assert width * height == pytest.approx(1376 * 768 * SIZES[size] ** 2, rel=0.06)


@settings(deadline=None, max_examples=100)
@given(st.floats(0.2, 5.0))
def test_any_ratio_is_met_within_one_percent(ratio: float) -> None:
    width, height = pixels(f"{ratio:.4f}")
    assert width / height == pytest.approx(ratio, rel=0.0101)


def test_sizes_that_painters_behind_an_api_return() -> None:
    assert pixels("16:9", "1K") == (1376, 768)
    assert pixels("1:1", "1K") == (1024, 1024)
    assert pixels("16:9", "2K") == (2752, 1536)


@pytest.mark.parametrize(("aspect", "size"), [("16:9", "8K"), ("wide", "1K"), ("0:1", "1K"), ("9:1", "1K")])
def test_sizes_nobody_knows(aspect: str, size: str) -> None:
    with pytest.raises(InputError):
        pixels(aspect, size)


def test_an_unknown_painter_lists_the_known_ones() -> None:
    with pytest.raises(InputError, match="sketch"):
        registry.load("nobody")
    assert "graphic" in registry.styles()


def test_our_painter_says_that_it_is_free_and_takes_any_ratio() -> None:
    abilities = registry.load("sketch").abilities
    assert (abilities.price, abilities.ratios, abilities.references) == ((0.0, 0.0), (), 0)
    assert abilities.sizes == tuple(SIZES)


def test_entry_points_add_painters_and_never_replace_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [EntryPoint(name, "storyboard.testing.painters:InstantPainter", registry.GROUP) for name in ("instant", "sketch")]

    def entry_points(*, group: str, name: str = "") -> list[EntryPoint]:
        return [point for point in points if point.group == group and name in {"", point.name}]

    monkeypatch.setattr(registry, "entry_points", entry_points)
    assert {"instant", *registry.OWN} == set(registry.painters())
    assert isinstance(registry.load("instant"), InstantPainter)
    assert isinstance(registry.load("sketch"), SketchPainter)


def test_a_worker_starts_without_the_words_of_scripts() -> None:
    words = "{'storyboard.shots.lexicon', 'storyboard.shots.beats'}"
    code = f"import storyboard.painters.sketch.worker, sys; print(sorted({words} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
