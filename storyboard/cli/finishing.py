"""The command that paints approved pictures in finished quality."""

from __future__ import annotations

from typing import Annotated

import typer

from storyboard.cli.options import Batch, Budget, Folder, Json, Panel, Quiet, Scene, Shot, Tier, Yes, examples, tier_of


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples(
            "storyboard finish film",
            "storyboard finish film --scene 3 --budget 20",
            "storyboard finish film --painter gemini",
        )
    )(finish)


def finish(
    folder: Folder,
    *,
    scene: Scene = "",
    shot: Shot = "",
    panel: Panel = "",
    painter: Annotated[
        str, typer.Option("--painter", metavar="NAME", help="Who paints. Default: the board's, with its full model.", show_default=False)
    ] = "",
    tier: Tier = "",
    batch: Batch = False,
    budget: Budget = None,
    yes: Yes = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Paints approved pictures in finished quality.

    A draft is painted over by the full model: same composition, people and light. A sketch is the layout of a new picture.
    Only what is approved is painted, nothing twice; finished pictures ask to be approved anew.
    """
    urgency = tier_of(tier, batch=batch)
    from storyboard import api
    from storyboard.cli.run import run_job

    return run_job(
        lambda listen, confirm: api.finish(
            folder,
            scene=scene,
            shot=shot,
            panel=panel,
            painter=painter,
            tier=urgency,
            budget=budget,
            yes=yes,
            confirm=confirm,
            on_event=listen,
        ),
        json=json,
        quiet=quiet,
    )
