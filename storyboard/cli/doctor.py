"""What `storyboard doctor` looks at. Nothing leaves the machine unless that is asked for, and no key is shown."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from storyboard.cli.doors import DoorFacts, doors, told
from storyboard.cli.versions import versions
from storyboard.model.base import Frozen

OLDEST = (3, 11)
"""Oldest Python that runs storyboard."""

FONTS = ("fontpkg_fira_sans", "fontpkg_fira_sans_condensed")
"""Packages that bring the typefaces of the PDF."""

KEYS = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
"""Environment variables that may hold a key; only whether they are set is told."""

ADDRESS = "GOOGLE_GEMINI_BASE_URL"


class Check(Frozen):
    """One thing looked at."""

    name: str
    ok: bool
    detail: str
    door: DoorFacts | None = None
    """All about it, where it is a door to a model."""


def examine(folder: Path | None = None, *, reach: bool = False) -> tuple[Check, ...]:
    """All checks, in the order printed.

    Args:
        folder: the board whose experience with doors counts.
        reach: whether doors are asked if they are there.
    """
    temporary = _writable("temporary folder", Path(tempfile.gettempdir()))
    return (_python(), *_packages(), *_fonts(), _painters(), temporary, *_keys(), *_doors(folder, reach=reach))


def _python() -> Check:
    return Check(
        name="Python", ok=sys.version_info >= OLDEST, detail=f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    )


def _packages() -> Iterator[Check]:
    for name, version in versions().items():
        yield Check(name=name, ok=version != "missing", detail=version)


def _fonts() -> Iterator[Check]:
    """Whether the typefaces are there as files."""
    for package in FONTS:
        spec = find_spec(package)
        folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
        files = sorted(file.name for folder in folders for ending in ("*.ttf", "*.otf") for file in folder.rglob(ending))
        yield Check(name=package, ok=bool(files), detail=f"{len(files)} font files" if files else "no font files: reinstall storyboard")


def _painters() -> Check:
    """The painters that can be named; others come by the entry point `storyboard.painters`."""
    from storyboard.painters.registry import painters

    known = sorted(painters())
    return Check(name="painters", ok="sketch" in known, detail=", ".join(known))


def _writable(name: str, folder: Path) -> Check:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"storyboard")
    except OSError as error:
        return Check(name=name, ok=False, detail=f"{folder} cannot be written: {error.strerror or error}")
    return Check(name=name, ok=True, detail=f"{folder} can be written")


def _doors(folder: Path | None, *, reach: bool) -> Iterator[Check]:
    for facts in doors(folder, reach=reach):
        yield Check(name=f"door {facts.name}", ok=facts.ok, detail=told(facts), door=facts)


def _keys() -> Iterator[Check]:
    """Keys are not needed for the sketch painter, so a missing one is no problem."""
    for name in KEYS:
        yield Check(name=name, ok=True, detail="set" if os.environ.get(name) else "not set (only needed to paint with a model)")
    if os.environ.get(ADDRESS):
        yield Check(name=ADDRESS, ok=True, detail="set: models are asked there")
