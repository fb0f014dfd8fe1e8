"""The command that shows who, where and what recurs in a script or on a board: breakdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from storyboard.cli.options import Json, examples
from storyboard.model.wording import counted

if TYPE_CHECKING:
    from storyboard.model.cast import Breakdown, Character

LONGEST = 70
"""Characters of a description in a table."""


def add_to(app: typer.Typer) -> None:
    """Adds the command of this module."""
    app.command(
        epilog=examples("storyboard breakdown film.fountain", "storyboard breakdown film --write", "storyboard breakdown film --json")
    )(breakdown)


def breakdown(
    target: Annotated[Path, typer.Argument(metavar="SCRIPT|DIR", help="A script, or the folder of a board.", show_default=False)],
    *,
    write: Annotated[bool, typer.Option("--write", help="Write cast.toml, to say it better yourself.", show_default=False)] = False,
    json: Json = False,
) -> None:
    """Says who, where and what recurs.

    Cast, looks, places and props, by the rules, a text model and your own words. --write puts all of it into cast.toml, commented out:
    what you change there wins and makes the panels it concerns out of date. For a script that file goes into the folder cast, which
    `make` then takes with --cast."""
    from storyboard import api
    from storyboard.cli.printing import print_json, say, tamed

    found = api.break_down(target, write=write)
    if json:
        print_json(found)
    else:
        say(*map(tamed, lines(found)))
        say(f"Written: {(target if target.is_dir() else Path('cast')) / 'cast.toml'}" if write else "")


def lines(found: Breakdown) -> Iterator[str]:
    """A breakdown as tables."""
    from storyboard.cli.printing import rows

    names = found.people
    days = len(set(found.story_days.values()))
    yield f"{counted(len(found.story_days), 'scene')} on {counted(days, 'day')} of the story"
    yield from _titled("People", rows(map(_person, found.characters)))
    looks = ((look.id, names[look.character].name, _count(look.scenes), _short(look.description or look.name)) for look in found.looks)
    yield from _titled("Looks", rows(looks))
    places = ((one.id, one.name, one.kind.value, "inside" if one.interior else "outside", _count(one.scenes)) for one in found.places)
    yield from _titled("Places", rows(places))
    yield from _titled("Props", rows((one.id, one.name, one.kind, _count(one.scenes)) for one in found.props))


def _titled(title: str, table: Iterable[str]) -> Iterator[str]:
    found = list(table)
    if found:
        yield title
        yield from (f"  {row}" for row in found)


def _person(who: Character) -> tuple[str, ...]:
    from storyboard.breakdown.natures import called

    name = " / ".join((who.name, *who.aliases))
    heads = f", {who.headcount} people" if who.headcount > 1 else ""
    grown = " ".join(dict.fromkeys((who.age.value, who.appearance.build)))
    told = called(who) or f"{grown}{heads}{'' if who.seen else ', only heard'}"
    return (who.id, name, told, counted(who.speeches, "speech", "speeches"), _count(who.scenes), _short(who.description))


def _count(scenes: tuple[str, ...]) -> str:
    return counted(len(scenes), "scene")


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[:LONGEST].rstrip() + "…"
