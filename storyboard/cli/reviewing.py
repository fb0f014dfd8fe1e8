"""`review`: a board as a page in the browser."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Folder, examples

if TYPE_CHECKING:
    from storyboard.review.serve import Opened


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples("storyboard review film", "storyboard review film --share", "storyboard review film --host 192.168.1.20 --no-open")
    )(review)


def review(
    folder: Folder,
    *,
    port: Annotated[
        int | None,
        typer.Option(
            "--port", metavar="N", min=0, max=65535, help="Port; 0 takes a free one. Default: 8642, or a free one.", show_default=False
        ),
    ] = None,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Address to answer at; all but this machine's own ask for a token.")
    ] = "127.0.0.1",
    browser: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser.")] = True,
    share: Annotated[bool, typer.Option("--share", help="Also make a link for people who may look but change nothing.")] = False,
) -> None:
    """Opens a board as a page in the browser.

    Look, compare takes, draw again with a note, pick, approve, hold, omit, until Ctrl-C. Whatever is decided is in the folder at once."""
    from storyboard.cli.printing import say
    from storyboard.review.serve import open_board, serve

    opened = open_board(folder, host=host, port=port, share=share)
    say(*links(opened))
    sys.stdout.flush()
    serve(opened, lambda: show(opened.link) if browser else None)


def links(opened: Opened) -> list[str]:
    """The addresses; the first line is the one to open, alone, for programs."""
    shared = f"For looking only: {opened.shared}" if opened.shared else ""
    return [opened.link, shared, "Ctrl-C ends it."]


def show(link: str) -> None:
    """Opens the browser once the server answers."""
    import threading
    import webbrowser

    threading.Timer(0.5, webbrowser.open, (link,)).start()
