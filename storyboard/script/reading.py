"""A script file of any kind to one Screenplay. The kind is told by content first, by the file's ending second."""

from __future__ import annotations

from pathlib import Path

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Screenplay
from storyboard.script import fdx, fountain, text
from storyboard.script.found import Script
from storyboard.script.normalise import decoded
from storyboard.script.scenes import screenplay

MOST_BYTES = 20_000_000
"""Bytes of a script file that are read."""

FOUNTAIN = frozenset({".fountain", ".spmd"})
TEXT = frozenset({".txt", ".text", ".md", ".markdown"})

_KNOWN = ".fountain, .fdx, .pdf, .txt or .md"


def read(path: Path) -> Screenplay:
    """A script file read into elements and scenes.

    Raises:
        InputError: there is no such file, it is empty, damaged, protected or too large, or it is no script.
    """
    data = _bytes(path)
    return screenplay(_script(data, path), path.name)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise InputError(f"{path} is a folder. Give the script file itself: {_KNOWN}.")
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                f"{path.name} has {size:,} bytes, more than {MOST_BYTES:,} (limit MOST_BYTES). Give it without pictures, or split it."
            )
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise InputError(f"There is no file {path}. Check the name and the folder.") from problem
    except (OSError, ValueError) as problem:
        raise InputError(f"{path} cannot be read ({problem}). Check the name and your rights to it.") from problem
    if not data.strip():
        raise InputError(f"{path.name} is empty: there is no script to read. Save the script again, or give another file.")
    return data


def _script(data: bytes, path: Path) -> Script:
    suffix = path.suffix.lower()
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024] or suffix == ".pdf":
        from storyboard.script import pdf

        return pdf.read(data, path.name)
    if suffix == ".fdx" or _is_xml(start):
        return fdx.read(data, path.name)
    if start[:4] == b"PK\x03\x04" or start[:4] == b"\xd0\xcf\x11\xe0":
        raise InputError(f"{path.name} is an archive or an office document. Export the script as {_KNOWN}.")
    words = decoded(data, path.name)
    if suffix in FOUNTAIN or (suffix not in TEXT and text.is_fountain(words)):
        return fountain.read(words)
    return text.read(words)


def _is_xml(start: bytes) -> bool:
    return start.startswith((b"<?xml", b"<FinalDraft", b"<!DOCTYPE")) or start.replace(b"\0", b"").startswith(
        (b"\xff\xfe<?xml", b"\xfe\xff<?xml")
    )
