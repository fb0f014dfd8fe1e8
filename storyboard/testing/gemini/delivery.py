"""Sending the bytes of a reply as its `Delivery` says, good or bad."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from threading import Event

from storyboard.testing.gemini.replies import Delivery, Reply

SLOW_PIECES, SLOW_PAUSE = 8, 0.05
"""A slow body: in so many pieces, with so many seconds before each."""

PHRASES = {status.value: status.phrase for status in HTTPStatus}


def head(reply: Reply, date: str, *, last: bool) -> bytes:
    """Status line and headers.

    Args:
        reply: what follows.
        date: the time as HTTP writes it.
        last: whether the connection ends afterwards.
    """
    lines = [
        f"HTTP/1.1 {reply.status} {PHRASES.get(reply.status, 'Unknown')}",
        f"Content-Type: {reply.mime}",
        f"Content-Length: {len(reply.body)}",
        f"Date: {date}",
        "Server: storyboard-emulator",
        *(f"{name}: {value}" for name, value in reply.headers.items()),
        *(["Connection: close"] if last else []),
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def deliver(connection: socket.socket, reply: Reply, opening: bytes, stopping: Event) -> bool:
    """Sends a reply; whether all that was meant to be sent was.

    Args:
        connection: to the client.
        reply: what to send.
        opening: status line and headers.
        stopping: ends a slow delivery early.
    """
    try:
        return WAYS[reply.delivery](connection, opening, reply.body, stopping)
    except OSError:
        return False


def hang_up(connection: socket.socket) -> None:
    """Ends a connection in both directions."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _whole(connection: socket.socket, opening: bytes, body: bytes, _: Event) -> bool:
    connection.sendall(opening + body)
    return True


def _slow(connection: socket.socket, opening: bytes, body: bytes, stopping: Event) -> bool:
    data = opening + body
    size = len(data) // SLOW_PIECES + 1
    for start in range(0, len(data), size):
        if stopping.wait(SLOW_PAUSE):
            return False
        connection.sendall(data[start : start + size])
    return True


def _cut(connection: socket.socket, opening: bytes, body: bytes, _: Event) -> bool:
    connection.sendall(opening + body[: len(body) // 2])
    hang_up(connection)
    return True


def _none(connection: socket.socket, _: bytes, __: bytes, ___: Event) -> bool:
    hang_up(connection)
    return True


WAYS: Mapping[Delivery, Callable[[socket.socket, bytes, bytes, Event], bool]] = {
    Delivery.WHOLE: _whole,
    Delivery.SLOW: _slow,
    Delivery.CUT: _cut,
    Delivery.NONE: _none,
}
ENDING = frozenset({Delivery.CUT, Delivery.NONE})
"""Ways after which there is no connection."""
