"""The sketch painter behind the painters' port: draws in worker processes, free, offline, at any ratio."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import weakref
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import IO

from storyboard.painters.sketch.sizes import SIZES, pixels
from storyboard.ports import Abilities, FixRequest, Painting, PaintRequest, TryLater

MOST_WORKERS = 8
PATIENCE = 120.0
"""Seconds a picture may take before its worker is given up."""
KEPT = 30.0
"""Seconds that workers wait for another painter once theirs is closed: starting one takes as long as drawing three panels."""
ABILITIES = Abilities(sizes=tuple(SIZES))
COMMAND = (sys.executable, "-P", "-m", "storyboard.painters.sketch.worker")
"""`-P` keeps the current folder off the path: what lies there is the user's, not ours to run."""
LENGTH, PICTURE = 4, b"+"
"""The worker's protocol; see `storyboard.painters.sketch.worker`, which is not imported here to keep the parent light."""


class SketchPainter:
    """Draws panels from their stage.

    Workers are started when first needed and reused. Each is spoken to by a thread of its own, so the painter serves any event
    loop, also several one after the other, and needs nothing of how the loop handles processes.

    Args:
        workers: most processes at a time; by default one a core, eight at most.
    """

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or max(1, min(MOST_WORKERS, os.cpu_count() or 1))
        self.abilities = ABILITIES.model_copy(update={"at_once": self.workers})
        self._pool: _Pool | None = None

    async def paint(self, request: PaintRequest) -> Painting:
        """The panel as a JPEG.

        Raises:
            TryLater: the worker died or hung; another takes its place.
            FixRequest: the stage cannot be drawn.
            InputError: size or ratio are none.
        """
        width, height = pixels(request.aspect, request.size)
        job = {
            "stage": request.stage.model_dump(mode="json"),
            "style": request.style,
            "width": width,
            "height": height,
            "seed": request.seed,
        }
        if self._pool is None:
            self._pool = _SHELF.take(self.workers)
        answer = await self._pool.ask(json.dumps(job, separators=(",", ":")).encode())
        if answer[:1] != PICTURE:
            raise FixRequest(f"The sketch of panel {request.panel.id} could not be drawn: {answer[1:].decode(errors='replace').strip()}")
        return Painting(data=answer[1:], mime="image/jpeg", model="sketch", prompt=request.brief)

    async def close(self) -> None:
        """Lets the workers go: they wait a while for the next painter of this process, then end. This one may be used again."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.get_running_loop().run_in_executor(None, _SHELF.put, pool)


class _Pool:
    """Workers and the threads that speak with them, one each."""

    def __init__(self, most: int) -> None:
        self._threads = ThreadPoolExecutor(most, thread_name_prefix="sketch")
        self._lock = threading.Lock()
        self._free: list[subprocess.Popen[bytes]] = []
        self._all: list[subprocess.Popen[bytes]] = []
        self._end = weakref.finalize(self, _end_all, self._all)
        self._asked: set[Future[bytes]] = set()
        self.most, self.process = most, os.getpid()

    async def ask(self, data: bytes) -> bytes:
        """Sends a request to a worker that has time and waits for its answer."""
        asked = self._threads.submit(self._ask, data)
        self._asked.add(asked)
        asked.add_done_callback(self._asked.discard)
        return await asyncio.wrap_future(asked)

    def _ask(self, data: bytes) -> bytes:
        worker = self._take()
        timer = threading.Timer(PATIENCE, worker.kill)
        timer.daemon = True
        timer.start()
        try:
            answer = _exchange(worker, data)
        except OSError as problem:
            self._bury(worker)
            raise TryLater("A sketch worker ended before its picture was done; a new one takes its place.") from problem
        finally:
            timer.cancel()
        with self._lock:
            self._free.append(worker)
        return answer

    def _take(self) -> subprocess.Popen[bytes]:
        """A worker that has time, or a new one."""
        with self._lock:
            if self._free:
                return self._free.pop()
            flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            worker = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter; in a session that Ctrl-C does not reach
                COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=flags, start_new_session=True
            )
            self._all.append(worker)
            return worker

    def _bury(self, worker: subprocess.Popen[bytes]) -> None:
        """Ends a worker whose pipe can no longer be trusted."""
        with self._lock:
            if worker in self._all:
                self._all.remove(worker)
        worker.kill()
        _end_all([worker])

    def rest(self) -> None:
        """Gives up what has not begun and lets pictures under way finish."""
        asked = tuple(self._asked)
        for one in asked:
            one.cancel()
        wait(asked)

    def close(self) -> None:
        """Lets pictures under way finish, then ends all workers."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._end()


class _Shelf:
    """Pools that nobody uses just now, each until its time is over. None crosses into a forked process."""

    def __init__(self, kept: float = KEPT) -> None:
        self._lock, self._kept = threading.Lock(), kept
        self._pools: dict[_Pool, threading.Timer] = {}

    def take(self, most: int) -> _Pool:
        """A pool of so many workers that is at rest, or a new one."""
        with self._lock:
            found = next((pool for pool in self._pools if pool.most == most and pool.process == os.getpid()), None)
            if found is not None:
                self._pools.pop(found).cancel()
        return found or _Pool(most)

    def put(self, pool: _Pool) -> None:
        """Keeps a pool for the next painter."""
        pool.rest()
        timer = threading.Timer(self._kept, self._over, (pool,))
        timer.daemon = True
        with self._lock:
            self._pools[pool] = timer
        timer.start()

    def _over(self, pool: _Pool) -> None:
        with self._lock:
            waiting = self._pools.pop(pool, None) is not None
        if waiting:
            pool.close()


_SHELF = _Shelf()


def _end_all(workers: list[subprocess.Popen[bytes]]) -> None:
    """Closes the workers' stdin, which ends them, and waits; kills what does not end."""
    for worker in workers:
        _quietly(worker.stdin)
    for worker in workers:
        try:
            worker.wait(5.0)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()
        _quietly(worker.stdout)
    workers.clear()


def _quietly(pipe: IO[bytes] | None) -> None:
    """Closes a pipe whose other end may be gone."""
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:
        return  # unsent bytes of a worker that died


def _exchange(worker: subprocess.Popen[bytes], data: bytes) -> bytes:
    """One request and its answer; OSError where the worker's pipe ends."""
    sink, source = worker.stdin, worker.stdout
    if sink is None or source is None:
        raise BrokenPipeError
    sink.write(len(data).to_bytes(LENGTH, "big") + data)
    sink.flush()
    read = partial(_exactly, source)
    return read(int.from_bytes(read(LENGTH), "big"))


def _exactly(source: IO[bytes], size: int) -> bytes:
    data = source.read(size)
    if len(data) < size:
        raise BrokenPipeError
    return data
