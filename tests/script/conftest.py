from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Element, Kind, Screenplay
from storyboard.script.reading import read

DATA = Path(__file__).parent / "data"
UNPRINTED = {Kind.SECTION, Kind.SYNOPSIS, Kind.NOTE, Kind.PAGE_BREAK}
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


def words(text: str) -> str:
    """Text without what a page changes: line ends, kinds of blanks and quotes, ligatures."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(QUOTES).split())


def typed(element: Element) -> tuple[str, str]:
    return element.kind.value, words(element.text)


@pytest.fixture
def data() -> Path:
    return DATA


@pytest.fixture
def load() -> Callable[[str], Screenplay]:
    return lambda name: read(DATA / name)


@pytest.fixture
def sequence() -> Callable[[Screenplay], list[tuple[str, str]]]:
    """Kinds and words of everything that is printed, in order."""
    return lambda script: [typed(element) for element in script.elements if element.kind not in UNPRINTED]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes, str], Path]:
    """Writes a script file and gives its path."""

    def written(content: str | bytes, name: str = "script.fountain") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return written
