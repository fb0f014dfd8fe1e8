"""Commands that decide or hand on: select, approve, lock, import-take, export, convert. Nothing is painted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from storyboard.cli.options import Character, Folder, Panel, PanelNumber, Place, Prop, Scene, Script, Shot, examples
from storyboard.model.wording import counted


def add_to(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command(epilog=examples("storyboard select film 3B-2 1"))(select)
    app.command(
        epilog=examples("storyboard approve film --scene 3 --who Ada", "storyboard approve film --character MIA", "storyboard approve film")
    )(approve)
    app.command(epilog=examples("storyboard lock film"))(lock)
    app.command("import-take", epilog=examples("storyboard import-take film 3B-2 drawing.png"))(import_take)
    app.command(
        epilog=examples("storyboard export film --to pdf --to svg", "storyboard export film --to pdf --print review --watermark 'for Ada'")
    )(export)
    app.command(epilog=examples("storyboard convert film.pdf film.fountain", "storyboard convert film.fountain film.fdx"))(convert)


def select(
    folder: Folder,
    panel: PanelNumber,
    take: Annotated[int, typer.Argument(metavar="TAKE", help="The number of the take, as `takes` lists it.", show_default=False)],
) -> None:
    """Chooses the take a panel shows.

    The others are kept."""
    from storyboard import api
    from storyboard.cli.printing import say

    api.select(folder, panel, take)
    say(f"{panel} shows take {take}; the PDF is up to date.")


def approve(
    folder: Folder,
    *,
    scene: Scene = "",
    shot: Shot = "",
    panel: Panel = "",
    character: Character = "",
    place: Place = "",
    prop: Prop = "",
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who approves.", show_default=False)] = "",
) -> None:
    """Approves the pictures now on show.

    Those of a scene, a shot, a panel, a reference sheet, or the whole board. An approval belongs to the take that was seen;
    another take has none. Of several panels those on hold, out of date or missing are left as they are; --panel approves one as it is.
    """
    from storyboard import api
    from storyboard.cli.printing import say
    from storyboard.cli.progress import lines

    told = lines(sys.stderr)
    approved = api.approve(folder, scene=scene, shot=shot, panel=panel, character=character, place=place, prop=prop, who=who, on_event=told)
    say(f"{counted(len(approved), 'panel')} approved" + (f": {', '.join(approved)}" if approved else "."))


def lock(folder: Folder) -> None:
    """Freezes scene, shot and panel numbers.

    What is removed later stays as OMITTED, what is added gets numbers between."""
    from storyboard import api
    from storyboard.cli.printing import say

    api.lock(folder)
    say(f"The numbers of {folder} are locked.")


def import_take(
    folder: Folder,
    panel: PanelNumber,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A picture: PNG, JPEG or WebP.", show_default=False)],
) -> None:
    """Takes in a picture made elsewhere.

    It becomes the panel's next take and is shown; the others are kept."""
    from storyboard import api
    from storyboard.cli.printing import say

    take = api.import_take(folder, panel, file)
    say(f"{panel} shows take {take.number}, {take.picture.width} x {take.picture.height} pixels.")


def export(
    folder: Folder,
    *,
    to: Annotated[
        list[str],
        typer.Option(
            "--to",
            metavar="FORM",
            help="What to write; may be given several times. Known: pdf, svg (layered, a file a panel), floorplan (one a scene), "
            "xlsx and csv (the shot list).",
        ),
    ],
    quality: Annotated[
        str, typer.Option("--print", metavar="full|review", help="How finely; `review` is small enough to send around.")
    ] = "full",
    watermark: Annotated[
        str, typer.Option("--watermark", metavar="WORDS", help="Printed across every page: 'for Ada'.", show_default=False)
    ] = "",
    marks: Annotated[
        bool | None, typer.Option("--marks/--no-marks", help="Camera moves over the pictures. Default: the board's.", show_default=False)
    ] = None,
    comments: Annotated[bool, typer.Option("--comments", help="List in the PDF what was said about panels.", show_default=False)] = False,
    thumbnails: Annotated[
        bool, typer.Option("--thumbnails", help="Put a small picture into each row of an XLSX shot list.", show_default=False)
    ] = False,
) -> None:
    """Writes the board out again as it now stands."""
    from storyboard import api
    from storyboard.cli.printing import say
    from storyboard.cli.progress import lines

    say_so = lines(sys.stderr)
    written = api.export(
        folder, to, quality=quality, watermark=watermark, marks=marks, comments=comments, thumbnails=thumbnails, on_event=say_so
    )
    say(*(str(file) for file in written))


def convert(
    script: Script,
    out: Annotated[Path, typer.Argument(metavar="FILE", help="Where to: a name that ends in .fountain or .fdx.", show_default=False)],
) -> None:
    """Writes a script in another format.

    From any format that can be read to Fountain or Final Draft, every element, number and emphasis kept."""
    from storyboard import api
    from storyboard.cli.printing import say

    say(str(api.convert(script, out)))
