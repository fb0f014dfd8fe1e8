"""The server of the review page: its address, who may come in, and its end."""

from __future__ import annotations

import ipaddress
import secrets
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import uvicorn

from storyboard.model.errors import InputError, StoryboardError
from storyboard.project.sharing import admitted
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door, loopback

PORT = 8642
"""Tried first where no port is asked for."""

LOCAL = "127.0.0.1"

GRACE = 3
"""Seconds requests have to end when the server does."""


@dataclass(frozen=True)
class Opened:
    """A server that can be reached, not yet answering."""

    desk: Desk
    door: Door
    socket: socket.socket
    address: str
    """`http://127.0.0.1:8642/`."""

    @property
    def link(self) -> str:
        """Where who may change things goes."""
        return f"{self.address}?token={self.door.edit}" if self.door.edit else self.address

    @property
    def shared(self) -> str:
        """Where who may look goes; empty where nobody else may."""
        return f"{self.address}?token={self.door.view}" if self.door.view else ""


def open_board(folder: Path, *, host: str = LOCAL, port: int | None = None, share: bool = False) -> Opened:
    """A server for a board, bound to its address.

    Raises:
        InputError: it is no board, or the address cannot be used.
    """
    desk = Desk(folder)
    desk.now()
    bound = _bound(host, port)
    at = bound.getsockname()[1]
    guarded = share or not _loopback(host)
    name = f"storyboard-{at}"
    door = Door(hosts=loopback(at), cookie=name)
    if guarded:
        door = Door(edit=_token(), view=_token() if share else "", named=partial(_holds, folder), cookie=name)
    return Opened(desk, door, bound, f"http://{_shown(host)}:{at}/")


def _holds(folder: Path, token: str) -> bool:
    """Whether a token is of a link of this board that holds now; none does where the list of them cannot be read."""
    try:
        return bool(token) and admitted(folder, token, now=datetime.now(UTC)) is not None
    except (StoryboardError, OSError):
        return False


def _token() -> str:
    return secrets.token_urlsafe(24)


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(host: str) -> str:
    """The host as part of an address; one that means every address is shown as this machine's name."""
    if host in {"", "0.0.0.0", "::"}:  # noqa: S104 - looked for, not bound
        return socket.gethostname()
    return f"[{host}]" if ":" in host else host


def _bound(host: str, port: int | None) -> socket.socket:
    """A socket at the port asked for; where none is, at the usual one, else at a free one.

    Raises:
        InputError: there is none.
    """
    try:
        return _listening(host, PORT if port is None else port)
    except OSError as error:
        if port is None:
            return _bound(host, 0)
        reason = error.strerror or str(error)
        raise InputError(f"{host}:{port} cannot be used: {reason}. Name another --port or --host.") from error


def _listening(host: str, port: int) -> socket.socket:
    return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


class Server(uvicorn.Server):
    """A server whose open streams end when it does."""

    def __init__(self, opened: Opened) -> None:
        settings = uvicorn.Config(
            build(opened.desk, opened.door),
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            ws="none",
            lifespan="on",
            timeout_graceful_shutdown=GRACE,
        )
        super().__init__(settings)
        self.opened = opened

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends the streams, then everything."""
        self.opened.desk.bus.close()
        await super().shutdown(sockets)


def serve(opened: Opened, ready: Callable[[], None] = lambda: None) -> None:
    """Answers until Ctrl-C, then writes the PDF anew if something was decided."""
    server = Server(opened)
    ready()
    try:
        server.run(sockets=[opened.socket])
    except KeyboardInterrupt:
        pass
    finally:
        if hindered := publish(opened.desk):
            sys.stderr.write(f"storyboard.pdf is as it was before your decisions: {hindered}\n")


def publish(desk: Desk) -> str:
    """Brings the board's PDF up to date; what hindered it, if anything did."""
    from storyboard.publish.board import write_pdf

    if not desk.unpublished:
        return ""
    try:
        with desk.turn():
            write_pdf(desk.shelf, desk.folder / "storyboard.pdf")
    except StoryboardError as error:
        return str(error)
    return ""
