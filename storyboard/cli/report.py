"""The report of an unexpected error: enough to find the fault, nothing that is secret."""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from storyboard.cli.versions import versions
from storyboard.model.patterns import regex

SECRET_NAME = regex(r"KEY|TOKEN|SECRET|PASSW|CREDENTIAL", re.IGNORECASE)
"""Names of environment variables whose values must not be told."""

SECRET_LENGTH = 6
"""Shorter values are no secrets worth the holes they would make in a report."""

_LOGIN = regex(r"(?<=://)[^/\s@]+@")
_OPTION = regex(r"(--?[\w-]*(?:key|token|secret|password)[\w-]*)(=|\s+)\S+", re.IGNORECASE)


def write_report(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> Path:
    """Writes the report into the current folder, or the system's temporary folder where that is not allowed.

    Raises:
        OSError: neither can be written.
    """
    happened = "".join(traceback.format_exception(kind, problem, trace))
    text = masked(report_text(sys.argv, happened), os.environ)
    try:
        return _written(Path.cwd(), text)
    except OSError:
        return _written(Path(tempfile.gettempdir()), text)


def report_text(words: Sequence[str], happened: str) -> str:
    """What the report says, before secrets are taken out."""
    packages = "\n".join(f"  {name} {version}" for name, version in versions().items())
    system = f"{platform.python_implementation()} {platform.python_version()} on {platform.platform()}"
    return f"storyboard report\n\nCommand: {' '.join(words)}\nPython: {system}\nPackages:\n{packages}\n\n{happened}"


def masked(text: str, environment: Mapping[str, str]) -> str:
    """`text` without the values of secret variables, secret options and logins in addresses."""
    for name, value in environment.items():
        if SECRET_NAME.search(name) and len(value) >= SECRET_LENGTH:
            text = text.replace(value, f"[{name}]")
    return _LOGIN.sub("[login]@", _OPTION.sub(r"\1\2[hidden]", text))


def _written(folder: Path, text: str) -> Path:
    """The first free name in `folder`, with the text in it."""
    for name in _names():
        file = folder / name
        try:
            with file.open("x", encoding="utf-8") as out:
                out.write(text)
        except FileExistsError:
            continue
        return file
    raise FileExistsError(f"{folder} is full of reports")


def _names() -> Iterator[str]:
    yield "storyboard-report.txt"
    yield from (f"storyboard-report-{number}.txt" for number in range(2, 1000))
