"""Commands that paint: make, resume, redraw; and quote, which says what painting would take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storyboard.cli.options import (
    BaseUrl,
    Batch,
    Budget,
    Character,
    Folder,
    Json,
    Panel,
    Place,
    Prop,
    Quiet,
    Scene,
    Script,
    Shot,
    Tier,
    Yes,
    examples,
    given,
    openai_at,
    seconds,
    tier_of,
    title_fields,
)
from storyboard.model.errors import InputError
from storyboard.model.wording import counted, money

if TYPE_CHECKING:
    from storyboard.project.quote import Quote

MISSING = 3
"""Exit code of a board that is finished but for some panels."""

Out = Annotated[
    Path | None,
    typer.Option("--out", "-o", metavar="DIR", help="Folder of the board. Default: the script's name.", show_default=False),
]
Painter = Annotated[
    str, typer.Option("--painter", metavar="NAME", help="Who paints; several as gemini,openrouter,fal. `sketch` is free and needs nobody.")
]
SameDoor = Annotated[bool, typer.Option("--same-door/--no-same-door", help="What one painter of several refuses is asked of no other.")]
Hedge = Annotated[
    float | None,
    typer.Option(
        "--hedge", metavar="SECONDS", help="Ask a second painter of several after so long; both may be paid. 0: never.", show_default=False
    ),
]
Shots = Annotated[str, typer.Option("--shots", metavar="NAME", help="Who plans the shots: `rules`, free, or `gemini`.")]
Style = Annotated[
    str, typer.Option("--style", metavar="NAME", help="How pictures look: graphic, pencil, ink, marker, charcoal or watercolour.")
]
Cast = Annotated[
    Path | None,
    typer.Option(
        "--cast",
        metavar="DIR",
        help="Pictures of people, named as the script names them: MIA.png, 'OLD TOM.jpg'; and a cast.toml.",
        show_default=False,
    ),
]
Refs = Annotated[Path | None, typer.Option("--refs", metavar="DIR", help="Pictures of places, props and style.", show_default=False)]
Detail = Annotated[
    str, typer.Option("--detail", metavar="key|shots|full", help="About 1-2, 7-11 or 9-15 panels for each page of the script.")
]
Scenes = Annotated[str, typer.Option("--scenes", metavar="LIST", help="Only these scenes: 1-5,8.", show_default=False)]
Aspect = Annotated[str, typer.Option("--aspect", metavar="W:H", help="Shape of the picture: 16:9, 2.39:1, 9:16, ...")]
Size = Annotated[str, typer.Option("--size", metavar="512|1K|2K|4K", help="How large pictures are painted.")]
Layout = Annotated[
    str,
    typer.Option(
        "--layout", metavar="NAME", help="How panels stand on the page: columns x rows; 3x2-scenes begins every scene on a new page."
    ),
]
Page = Annotated[str, typer.Option("--page", metavar="letter|a4|tabloid", help="Paper of the PDF; also a4-portrait, ...")]
Fps = Annotated[float, typer.Option("--fps", metavar="N", help="Frames a second, for durations.")]
Length = Annotated[
    str | None,
    typer.Option("--length", metavar="TIME", help="Fit all durations into this: 30s, 1m30s or 90 (seconds).", show_default=False),
]
Info = Annotated[
    Path | None,
    typer.Option(
        "--info",
        metavar="FILE",
        help="Title page fields (director, client, ...) as TOML or JSON; any other key is a row of its own.",
        show_default=False,
    ),
]
Ground = Annotated[str, typer.Option("--ground", metavar="auto|always|never", help="Whether a painter may look up real places.")]
Draft = Annotated[
    bool,
    typer.Option("--draft/--no-draft", help="Paint with the painter's cheaper model; `finish` paints the approved pictures in full."),
]
Sheets = Annotated[bool, typer.Option("--sheets", help="Paint the reference sheets only; `resume` paints the panels.", show_default=False)]
Marks = Annotated[bool, typer.Option("--marks/--no-marks", help="Camera moves and people's ways over the printed pictures.")]
Tags = Annotated[bool, typer.Option("--tags/--no-tags", help="Names beside things in sketches that a drawing alone would not say.")]
Inspect = Annotated[
    str, typer.Option("--inspect", metavar="off|plain|model", help="Who looks at pictures before they are taken; `model` costs a little.")
]
Svg = Annotated[bool, typer.Option("--svg/--no-svg", help="Also write every panel as layered SVG, to draw on.")]
Review = Annotated[
    bool,
    typer.Option("--review/--no-review", help="Stop after the plan, the reference sheets and each scene, and ask what next."),
]
Date = Annotated[str, typer.Option("--date", metavar="TEXT", help="Date printed on the title page.", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Adds the commands of this module."""
    app.command(
        epilog=examples(
            "storyboard make film.fountain",
            "storyboard make film.pdf -o board --cast cast --detail full",
            "storyboard make film.fountain --painter gemini --sheets --budget 40",
            "storyboard make film.fountain --painter gemini --draft",
            "storyboard make film.fountain --painter gemini --review",
            "storyboard make film.fountain --painter gemini,openrouter,fal --budget 40",
            "storyboard make spot.md --length 30s --aspect 9:16 --layout 2x4",
        )
    )(make)
    app.command(epilog=examples("storyboard resume film", "storyboard resume film --no-review"))(resume)
    app.command(
        epilog=examples(
            'storyboard redraw film --panel 3B-2 --note "closer, from below"',
            'storyboard redraw film --scene 3 --note "night, rain"',
            'storyboard redraw film --panel 3B-2 --preset relight --note "low sun from the left"',
            "storyboard redraw film --missing",
        )
    )(redraw)
    app.command(epilog=examples("storyboard quote film.fountain --detail full", "storyboard quote film"))(quote)


def make(
    context: typer.Context,
    script: Script,
    *,
    out: Out = None,
    painter: Painter = "sketch",
    base_url: BaseUrl = "",
    shots: Shots = "rules",
    style: Style = "graphic",
    cast: Cast = None,
    refs: Refs = None,
    detail: Detail = "shots",
    scenes: Scenes = "",
    aspect: Aspect = "16:9",
    size: Size = "1K",
    layout: Layout = "3x2",
    page: Page = "letter",
    fps: Fps = 24.0,
    length: Length = None,
    info: Info = None,
    ground: Ground = "auto",
    tier: Tier = "",
    batch: Batch = False,
    draft: Draft = False,
    same_door: SameDoor = False,
    hedge: Hedge = None,
    inspect: Inspect = "plain",
    marks: Marks = True,
    tags: Tags = True,
    svg: Svg = False,
    sheets: Sheets = False,
    review: Review = False,
    budget: Budget = None,
    date: Date = "",
    yes: Yes = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Makes a board from a script.

    Reads the script, plans the shots, paints every panel and lays out the PDF. Run again on the same folder it goes on
    where it stopped and paints nothing twice; options that are not given then stay as they were.
    """
    typed = locals()
    said = given(context)
    read = {
        "cast": cast,
        "refs": refs,
        "length": seconds(length),
        "info": None if info is None else title_fields(info),
        "tier": tier_of(tier, batch=batch) if said & {"tier", "batch"} else None,
    }
    openai_at(base_url)
    from storyboard import api
    from storyboard.cli.run import adviser, run_job
    from storyboard.cli.stepping import reviewer
    from storyboard.model.board import Options

    options: dict[str, Any] = {name: typed[name] for name in said & Options.model_fields.keys()} | read
    return run_job(
        lambda listen, confirm: api.make(
            script,
            **options,
            out=out,
            sheets_only=sheets,
            budget=budget,
            yes=yes,
            confirm=confirm,
            advise=None if yes else adviser(),
            reviewer=reviewer(),
            on_event=listen,
        ),
        json=json,
        quiet=quiet,
    )


def resume(
    folder: Folder,
    *,
    review: Annotated[
        bool | None,
        typer.Option("--review/--no-review", help="Stop step by step and ask, or not. Default: as before.", show_default=False),
    ] = None,
    base_url: BaseUrl = "",
    budget: Budget = None,
    yes: Yes = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Goes on with a board that was stopped.

    What is finished is not painted again. A board made step by step asks what it waits for."""
    openai_at(base_url)
    from storyboard import api
    from storyboard.cli.run import adviser, run_job
    from storyboard.cli.stepping import reviewer

    return run_job(
        lambda listen, confirm: api.resume(
            folder,
            review=review,
            budget=budget,
            yes=yes,
            confirm=confirm,
            advise=None if yes else adviser(),
            reviewer=reviewer(),
            on_event=listen,
        ),
        json=json,
        quiet=quiet,
    )


def redraw(
    folder: Folder,
    *,
    scene: Scene = "",
    shot: Shot = "",
    panel: Panel = "",
    character: Character = "",
    place: Place = "",
    prop: Prop = "",
    stale: Annotated[bool, typer.Option("--stale", help="All panels whose picture is out of date.", show_default=False)] = False,
    missing: Annotated[bool, typer.Option("--missing", help="All panels without a picture.", show_default=False)] = False,
    note: Annotated[str, typer.Option("--note", metavar="WISH", help="What to change: 'closer, from below'.", show_default=False)] = "",
    edit: Annotated[bool, typer.Option("--edit", help="Change the picture on show instead of painting anew.", show_default=False)] = False,
    region: Annotated[
        str, typer.Option("--region", metavar="X,Y,W,H", help="Where to change it, as fractions of the picture.", show_default=False)
    ] = "",
    preset: Annotated[
        str,
        typer.Option(
            "--preset",
            metavar="relight|refocus|move-camera|remove|add",
            help="The kind of change, for --edit; --note says the rest.",
            show_default=False,
        ),
    ] = "",
    painter: Annotated[
        str, typer.Option("--painter", metavar="NAME", help="Who paints this time. Default: the board's.", show_default=False)
    ] = "",
    base_url: BaseUrl = "",
    tier: Tier = "",
    batch: Batch = False,
    draft: Annotated[
        bool | None,
        typer.Option("--draft/--no-draft", help="With the painter's cheaper model, or in full. Default: as the board.", show_default=False),
    ] = None,
    budget: Budget = None,
    yes: Yes = False,
    json: Json = False,
    quiet: Quiet = False,
) -> int:
    """Paints panels again.

    The takes that were there are kept; `takes` lists them, `select` goes back.

    Plain wishes change the panel itself: closer, wider, from below, from above, night, rain, swap sides, turn, darker,
    brighter, sit, stand, without X, with X. The rest goes to a painter that reads words; with a sketch it stays an open note.
    """
    if not (scene or shot or panel or character or place or prop or stale or missing):
        raise InputError("Say what to redraw: --scene 3, --shot 3B, --panel 3B-2, --character MIA, --stale or --missing.")
    urgency = tier_of(tier, batch=batch)
    openai_at(base_url)
    from storyboard import api
    from storyboard.cli.run import run_job

    return run_job(
        lambda listen, confirm: api.redraw(
            folder,
            scene=scene,
            shot=shot,
            panel=panel,
            character=character,
            place=place,
            prop=prop,
            stale=stale,
            missing=missing,
            note=note,
            edit=edit,
            region=region,
            preset=preset,
            painter=painter,
            tier=urgency,
            draft=draft,
            budget=budget,
            yes=yes,
            confirm=confirm,
            on_event=listen,
        ),
        json=json,
        quiet=quiet,
    )


def quote(
    target: Annotated[Path, typer.Argument(metavar="SCRIPT|DIR", help="A script, or the folder of a board.", show_default=False)],
    *,
    painter: Annotated[
        str, typer.Option("--painter", metavar="NAME", help="Who would paint. Default: sketch, or the board's.", show_default=False)
    ] = "",
    shots: Shots = "rules",
    detail: Detail = "shots",
    scenes: Scenes = "",
    size: Size = "1K",
    ground: Ground = "auto",
    tier: Tier = "",
    batch: Batch = False,
    draft: Draft = False,
    inspect: Inspect = "plain",
    json: Json = False,
) -> None:
    """Says what painting would take and cost.

    Nothing is painted, nothing is written."""
    from storyboard import api
    from storyboard.cli.printing import print_json, say

    found = api.quote(
        target,
        painter=painter,
        shots=shots,
        detail=detail,
        scenes=scenes,
        size=size,
        ground=ground,
        tier=tier_of(tier, batch=batch),
        draft=draft,
        inspect=inspect,
    )
    if json:
        print_json(found)
    else:
        say(quoted(found))


def quoted(quote: Quote) -> str:
    """A quote in a sentence."""
    price = f"{money(quote.low)} to {money(quote.high)}" if quote.high else "free"
    planned = f"{counted(quote.scenes, 'scene')} to be planned by a text model, about " if quote.scenes else ""
    lookups = f", {quote.lookups} of them looked up" if quote.lookups else ""
    if quote.pages:
        return f"{counted(quote.pages, 'scanned page')} to be read by {quote.painter}: {price}; planning and painting are quoted after that"
    if quote.scenes and not quote.pictures:
        return f"{counted(quote.scenes, 'scene')} to be planned by {quote.painter}: {price}"
    return f"{planned}{counted(quote.pictures, 'picture')} by {quote.painter}{lookups}: {price}"
