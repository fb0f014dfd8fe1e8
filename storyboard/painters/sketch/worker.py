"""A process that draws panels: requests on stdin, pictures on stdout, until stdin ends.

Every message is its length as four bytes, most significant first, then the bytes. A request is JSON with the fields of `Job`.
An answer begins with one byte: `+` before a picture, `-` before a message of what went wrong.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import BinaryIO

from storyboard.model.base import Frozen
from storyboard.model.stage import Stage
from storyboard.painters.sketch.compose import draw

LENGTH = 4
"""Bytes of a message's length."""
LARGEST = 64 * 1024 * 1024
"""Bytes of the largest message that is believed."""
PICTURE, PROBLEM = b"+", b"-"


class Job(Frozen):
    """One picture to draw."""

    stage: Stage
    style: str
    width: int
    height: int
    seed: str


def framed(data: bytes) -> bytes:
    """A message as it goes over the pipe."""
    return len(data).to_bytes(LENGTH, "big") + data


def read(stream: BinaryIO) -> bytes | None:
    """The next message; None where the stream ends or holds no message."""
    head = stream.read(LENGTH)
    size = int.from_bytes(head, "big")
    if len(head) < LENGTH or size > LARGEST:
        return None
    data = stream.read(size)
    return data if len(data) == size else None


def answer(data: bytes) -> bytes:
    """What is sent back for a request. Whatever goes wrong in drawing is told, so that the worker lives on."""
    try:
        job = Job.model_validate_json(data)
        return PICTURE + draw(job.stage, style=job.style, width=job.width, height=job.height, seed=job.seed)
    except Exception:  # noqa: BLE001 - the border of the process: the parent raises it again with this text
        return PROBLEM + traceback.format_exc(limit=-3).encode()


def main() -> None:
    """Serves until stdin ends: a parent that dies closes it, so no worker is left behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while (data := read(source)) is not None:
        try:
            sink.write(framed(answer(data)))
            sink.flush()
        except BrokenPipeError:
            os._exit(0)  # the parent is gone; flushing at exit would only complain


if __name__ == "__main__":
    main()
