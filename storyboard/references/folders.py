"""The user's pictures of places, props and style: `refs/places/HARBOUR.jpg`, `refs/props/BRASS KEY.png`, `refs/style/ink.jpg`.

Names are matched like those of cast pictures (`storyboard.references.cast`), views and looks included: `HARBOUR@night.jpg`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.model.cast import Breakdown, Place, Prop
from storyboard.references.cast import CastPicture, parse, plain_name

PLACES, PROPS, STYLE = "places", "props", "style"
"""The folders of `--refs`."""


def within(files: Iterable[str], folder: str) -> tuple[str, ...]:
    """The files (`refs/places/X.jpg`) that lie in one of the folders of `--refs`, by name."""
    return tuple(sorted(file for file in files if folder in (part.casefold() for part in file.split("/")[:-1])))


def matched(files: Iterable[str], folder: str, known: Sequence[Place | Prop]) -> dict[str, tuple[CastPicture, ...]]:
    """Pictures by id of the place or prop they are named for, views in order."""
    ids = {plain_name(name): item.id for item in reversed(known) for name in reversed((item.name, *item.aliases))}
    found: dict[str, list[CastPicture]] = {}
    for picture in sorted(map(parse, within(files, folder)), key=lambda picture: (picture.view, picture.file)):
        if (id := ids.get(plain_name(picture.name))) is not None:
            found.setdefault(id, []).append(picture)
    return {id: tuple(pictures) for id, pictures in found.items()}


def notices(files: Iterable[str], breakdown: Breakdown) -> tuple[str, ...]:
    """What the user should know about pictures of `--refs` that belong to nothing in the script, one sentence a folder."""
    files = tuple(files)
    known: dict[str, Sequence[Place | Prop]] = {PLACES: breakdown.places, PROPS: breakdown.props}
    told = [_unmatched(files, folder, items) for folder, items in known.items()]
    placed = {file for folder in (PLACES, PROPS, STYLE) for file in within(files, folder)}
    if stray := sorted(set(files) - placed):
        told.append(f"{', '.join(stray)}: --refs wants the folders {PLACES}, {PROPS} and {STYLE}; pictures beside them are not used.")
    return tuple(filter(None, told))


def _unmatched(files: tuple[str, ...], folder: str, known: Sequence[Place | Prop]) -> str:
    names = {plain_name(name) for item in known for name in (item.name, *item.aliases)}
    strangers = sorted({picture.name for picture in map(parse, within(files, folder)) if plain_name(picture.name) not in names})
    if not strangers:
        return ""
    return (
        f"{folder}: nothing in the script is called {', '.join(strangers)}; known are: {', '.join(item.name for item in known) or 'none'}."
    )
