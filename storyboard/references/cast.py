"""The user's reference pictures: read from folders, checked, matched to the people of the script.

A cast picture is named for its character: `MIA.jpg`, further views `MIA-2.jpg`, a look `MIA@rain.jpg`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from storyboard.model.base import Frozen
from storyboard.model.cast import Breakdown, Character
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex

MOST_PICTURE_BYTES = 20_000_000
"""Largest reference picture, bytes."""

MOST_PICTURE_PIXELS = 60_000_000
"""Largest reference picture, pixels, checked before it is decoded."""

MOST_PICTURES = 500
"""Most files in a reference folder."""

FORMATS = ("JPEG", "PNG", "WEBP")
"""Kinds of pictures that are read; Pillow would try many more on a hostile file."""

_NAME = regex(r"(?P<name>[^@]+?)(?:-(?P<view>\d+))?(?:@(?P<look>.+))?")


class CastPicture(Frozen):
    """One picture of one person."""

    file: str
    name: str
    view: int = 1
    look: str = ""


def load(folder: Path) -> tuple[Path, ...]:
    """The pictures in a folder, by name; hidden files, text notes and `cast.toml` are passed over.

    Raises:
        InputError: it is no folder, a file in it is no picture, or a limit is exceeded.
    """
    if not folder.is_dir():
        raise InputError(f"{folder} is not a folder. --cast and --refs want a folder of pictures named for people (MIA.jpg).")
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not _passed_over(file))
    if len(files) > MOST_PICTURES:
        raise InputError(f"{folder} holds {len(files)} files, more than {MOST_PICTURES:,}.")
    for file in files:
        check_picture(file)
    return tuple(files)


PICTURES_ONLY = " Put only JPEG, PNG or WebP files there."
"""What helps in a folder of pictures."""


def _passed_over(file: Path) -> bool:
    return file.name.startswith(".") or file.suffix.lower() in {".md", ".txt", ".toml"}


def check_picture(file: Path) -> None:
    """Checks that a file is a picture that can be decoded.

    Raises:
        InputError: it is none, or is larger than a limit.
    """
    from PIL import Image, UnidentifiedImageError

    if file.stat().st_size > MOST_PICTURE_BYTES:
        raise InputError(f"{file} is larger than {MOST_PICTURE_BYTES:,} bytes. Make it smaller.")
    try:
        with Image.open(file, formats=FORMATS) as image:
            if image.width * image.height > MOST_PICTURE_PIXELS:
                raise InputError(f"{file} has more than {MOST_PICTURE_PIXELS:,} pixels. Make it smaller.")
            image.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise InputError(f"{file} is not a picture that can be read.{PICTURES_ONLY}") from error


def parse(file: str) -> CastPicture:
    """What a file name says: `cast/MIA-2@rain.jpg` is MIA, view 2, look `rain`."""
    stem = file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    match = _NAME.fullmatch(stem)
    if match is None:
        return CastPicture(file=file, name=stem)
    return CastPicture(file=file, name=match["name"], view=int(match["view"] or 1), look=match["look"] or "")


def matched(files: Iterable[str], breakdown: Breakdown) -> dict[str, tuple[CastPicture, ...]]:
    """Pictures by character id, views in order."""
    known = {plain_name(name): character.id for character in breakdown.characters for name in _names(character)}
    found: dict[str, list[CastPicture]] = {}
    for picture in sorted(map(parse, files), key=lambda picture: (picture.view, picture.file)):
        if (id := known.get(plain_name(picture.name))) is not None:
            found.setdefault(id, []).append(picture)
    return {id: tuple(pictures) for id, pictures in found.items()}


def unmatched(files: Iterable[str], breakdown: Breakdown) -> tuple[str, ...]:
    """Names on pictures that nobody in the script has."""
    known = {plain_name(name) for character in breakdown.characters for name in _names(character)}
    return tuple(sorted({picture.name for picture in map(parse, files) if plain_name(picture.name) not in known}))


def _names(character: Character) -> tuple[str, ...]:
    return (character.name, *character.aliases)


def plain_name(name: str) -> str:
    """A name as file names are matched: case, accents, blanks and punctuation do not count."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(char for char in decomposed.casefold() if char.isalnum())
