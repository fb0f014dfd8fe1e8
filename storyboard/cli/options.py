"""Arguments and options that several commands share, and the two that need reading: a length and a file of titles."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, cast

import typer

from storyboard.model.errors import InputError
from storyboard.model.nearest import instead
from storyboard.model.patterns import regex
from storyboard.model.title_fields import Filed

INFO_BYTES = 100_000
"""Largest file of title page fields that is read."""

LONGEST = 24 * 3600.0
"""Longest length of a board, seconds."""

Script = Annotated[
    Path, typer.Argument(metavar="SCRIPT", help="The script: .fountain, .fdx, .pdf with text, .docx, .txt, .md, ...", show_default=False)
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The board's folder, as `make` left it.", show_default=False)]
PanelNumber = Annotated[str, typer.Argument(metavar="PANEL", help="A panel as printed: 3B-2.", show_default=False)]
Scene = Annotated[str, typer.Option("--scene", metavar="N", help="A scene by its printed number: 3.", show_default=False)]
Shot = Annotated[str, typer.Option("--shot", metavar="N", help="A shot by its printed number: 3B.", show_default=False)]
Panel = Annotated[str, typer.Option("--panel", metavar="N", help="A panel by its printed number: 3B-2.", show_default=False)]
Character = Annotated[str, typer.Option("--character", metavar="NAME", help="A character's reference sheet.", show_default=False)]
Place = Annotated[str, typer.Option("--place", metavar="NAME", help="A place's reference plate.", show_default=False)]
Prop = Annotated[str, typer.Option("--prop", metavar="NAME", help="A prop's reference sheet.", show_default=False)]
Tier = Annotated[
    str,
    typer.Option(
        "--tier",
        metavar="batch|flex|standard|priority",
        help="How urgently, and at which price, the painter's provider serves.",
        show_default=False,
    ),
]
Batch = Annotated[bool, typer.Option("--batch", help="The same as --tier batch: at half price, within a day.", show_default=False)]
Budget = Annotated[
    float | None, typer.Option("--budget", metavar="USD", min=0, help="Most US dollars the board may cost in all.", show_default=False)
]
BaseUrl = Annotated[
    str,
    typer.Option(
        "--base-url", metavar="URL", help="For --painter openai: another server that speaks as OpenAI's does.", show_default=False
    ),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Agree to quote and changes without being asked.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.", show_default=False)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors and results.", show_default=False)]

_LENGTH = regex(r"(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)\s*s?)?", re.IGNORECASE)


OPENAI_BASE_URL = "OPENAI_BASE_URL"
"""Environment variable in which the painter `openai` looks for its server's address."""


def openai_at(url: str) -> None:
    """Has the painter `openai` ask that server while this program runs; a board does not remember addresses, so that none from elsewhere
    can have a key sent to it.

    Raises:
        InputError: it is no http(s) address.
    """
    if not url:
        return
    if not url.startswith(("http://", "https://")):
        raise InputError(f"{url!r} (--base-url) is no address. Write it like http://localhost:8080/v1.")
    os.environ[OPENAI_BASE_URL] = url


def tier_of(tier: str, *, batch: bool) -> str:
    """The tier that `--tier` and `--batch` together mean.

    Raises:
        InputError: they contradict each other.
    """
    if batch and tier not in ("", "batch"):
        raise InputError(f"--batch and --tier {tier} cannot both be. Leave one out.")
    return "batch" if batch else tier


def given(context: typer.Context) -> frozenset[str]:
    """Names of the options that stand on the command line; the others have their default."""
    sources = {name: context.get_parameter_source(name) for name in context.params}
    return frozenset(name for name, source in sources.items() if source is not None and source.name == "COMMANDLINE")


def examples(*commands: str) -> str:
    """The end of a command's help. The first character keeps the lines as they are."""
    return "\b\nExamples:\n" + "\n".join(f"  {command}" for command in commands)


def seconds(text: str | None) -> float | None:
    """The seconds of `30s`, `1m30s`, `2m` or `90`; None for None.

    Raises:
        InputError: it is none of these, nothing at all, or longer than a day.
    """
    if text is None:
        return None
    found = _LENGTH.fullmatch(text.strip())
    minutes, rest = found.groups() if found else (None, None)
    total = int(minutes or 0) * 60 + float(rest or 0)
    if not 0 < total <= LONGEST:
        raise InputError(f"--length {text} is no length. Give it as 30s, 1m30s or 90 (seconds), up to 24 hours.")
    return total


def title_fields(file: Path | None) -> dict[str, str]:
    """The keys and values of a TOML or JSON file for the title page; nothing for None. A logo lies beside the file.

    Raises:
        InputError: it cannot be read, is too large, or holds anything but keys with plain values.
    """
    if file is None:
        return {}
    text = _text(file)
    try:
        fields: object = json.loads(text) if file.suffix.lower() == ".json" else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        form = "JSON" if file.suffix.lower() == ".json" else "TOML"
        raise InputError(f"{file} is not valid {form}: {error}. Write a line such as  director = 'Ada Lee'  for each field.") from error
    if not isinstance(fields, Mapping):
        raise InputError(f"{file} must hold keys with values, such as  director = 'Ada Lee'.")
    plain = {str(name): _plain(file, str(name), value) for name, value in cast("Mapping[object, object]", fields).items()}
    logo = {"logo": str(file.parent / plain["logo"])} if plain.get("logo", "").strip() else {}
    return Filed(plain | logo, {name: _where(file, text, name) for name in plain})


def _where(file: Path, text: str, name: str) -> str:
    """Where a file has a key, for messages."""
    key = regex(rf"""(?<![\w-])["']?{re.escape(name)}["']?\s*[=:]""")
    lines = (number for number, line in enumerate(text.splitlines(), 1) if key.search(line))
    return next((f"{file}, line {number}" for number in lines), str(file))


def _text(file: Path) -> str:
    """The text of a small file."""
    try:
        with file.open("rb") as source:
            data = source.read(INFO_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(f"There is no file {file} (--info). {instead(file)}") from error
    except OSError as error:
        raise InputError(f"{file} (--info) cannot be read: {error.strerror or error}.") from error
    if len(data) > INFO_BYTES:
        raise InputError(f"{file} (--info) is larger than {INFO_BYTES} bytes; it should hold a few title page fields.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{file} (--info) is no text in UTF-8.") from error


def _plain(file: Path, name: str, value: object) -> str:
    """A value as printed on the title page."""
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise InputError(f"{file}: {name} is not a plain text or number; the title page has one line for each field.")
    return str(value)
