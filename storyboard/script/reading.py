"""A script file of any kind to one Screenplay. The kind is told by content first, by the file's ending second."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG

from storyboard.model.errors import InputError
from storyboard.model.nearest import instead
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Screenplay
from storyboard.script import celtx, docx, fdx, fountain, highland, osf, text, trelby
from storyboard.script.found import Script
from storyboard.script.normalise import deciphered
from storyboard.script.packed import Archive, archive, is_archive, is_declared_xml, named, root_tag
from storyboard.script.scenes import screenplay

MOST_BYTES = 20_000_000
"""Bytes of a script file that are read."""

FOUNTAIN = frozenset({".fountain", ".spmd"})
TEXT = frozenset({".txt", ".text", ".md", ".markdown"})
XML = frozenset({".fdx", ".osf"})
PACKED = frozenset({".fadein", ".celtx", ".docx", ".textpack"})
"""Endings of files that are nothing else than what they say, so that other content is an error."""

INSIDE: tuple[tuple[str, Callable[[Archive], Script]], ...] = (
    (f"(?:.*/)?{osf.DOCUMENT}", osf.read_archive),
    (highland.TEXT, highland.read_archive),
    (celtx.SCRIPT, celtx.read_archive),
)
"""What an archive holds, as a pattern of its path, and who reads it. Word is asked first: its file is `word/document.xml`."""

ROOTS: dict[str, Callable[[bytes, str], Script]] = {"FinalDraft": fdx.read, "document": osf.read}
"""XML by its first element."""

KNOWN = ".fountain, .fdx, .pdf, .docx, .osf, .fadein, .highland, .celtx, .trelby, .txt or .md"
"""Endings of scripts, for what is said to a person."""

NAMED = {".pdf": "PDF", ".fdx": "Final Draft script", ".osf": "Open Screenplay Format script"}
"""Endings whose files are read as text where they are nothing but text, with a notice."""

_FOREIGN = {
    b"\xd0\xcf\x11\xe0": "an old office document, or one with a password",
    b"%!PS": "a PostScript document",
    b"\x1f\x8b": "packed with gzip",
    b"7z\xbc\xaf": "packed with 7-Zip",
    b"Rar!": "packed with RAR",
}
"""What some files that are no scripts begin with, and what they are."""

_RICH = b"{\\rtf"
_BLANK = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_MARKED = (b"<", _RICH, *_FOREIGN)
"""What no plain text begins with."""
_MARKS = regex(rb"^(?:\d+ \d+ obj|endobj|endstream|xref|%%EOF)\b|</(?:Paragraph|FinalDraft|Text)>", re.MULTILINE)
"""What only the middle of a PDF or of Final Draft's XML holds: such a file has lost its beginning."""


def read(path: Path) -> Screenplay:
    """A script file read into elements and scenes.

    Raises:
        InputError: there is no such file, it is empty, damaged, protected or too large, or it is no script.
    """
    data = _bytes(path)
    return screenplay(_script(data, path), path.name)


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise InputError(f"{path} is a folder. Give the script file itself: {KNOWN}.")
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise InputError(f"{path} is no ordinary file but a pipe or a device. Save the script as a file, and give that one.")
        size = status.st_size
        if size > MOST_BYTES:
            raise InputError(f"{path.name} has {size:,} bytes, more than {MOST_BYTES:,}. Give it without pictures, or split it.")
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise InputError(f"There is no file {path}. {instead(path)}") from problem
    except (OSError, ValueError) as problem:
        raise InputError(f"{path} cannot be read ({problem}). Check the name and your rights to it.") from problem
    if not data.strip():
        raise InputError(f"{path.name} is empty: there is no script to read. Save the script again, or give another file.")
    return data


def _script(data: bytes, path: Path) -> Script:
    suffix = path.suffix.lower()
    if is_archive(data):
        return _packed(archive(data, path.name))
    if data.startswith(_RICH):
        raise InputError(f"{path.name} is a rich text document (RTF). Export the script as .docx, .fdx, .fountain or PDF.")
    if suffix in NAMED and (words := _plain(data, path)) is not None:
        return words
    if b"%PDF-" in data[:1024] or suffix == ".pdf":
        from storyboard.script import pdf

        return pdf.read(data, path.name)
    if foreign := next((what for sign, what in _FOREIGN.items() if data.startswith(sign)), ""):
        raise InputError(f"{path.name} is {foreign}. Export the script without a password as {KNOWN}.")
    tag = root_tag(data)
    if tag.lower() == "html" and suffix not in XML:
        raise InputError(f"{path.name} is a web page. Save the words of the script as text (.txt), or export it as {KNOWN}.")
    if suffix in XML or tag in ROOTS or is_declared_xml(data):
        return _xml(data, path, tag)
    if suffix in PACKED:
        raise InputError(
            f"{path.name} is no archive, as {suffix} files are: it is cut off, or its ending is wrong. Copy it again, or rename it."
        )
    return _text(data, path)


def _text(data: bytes, path: Path) -> Script:
    """Text in any encoding, with what is to be said of how it was read."""
    words, said = deciphered(data, path.name)
    script = _words(words, path)
    return script._replace(notices=(*said, *script.notices))


def _plain(data: bytes, path: Path) -> Script | None:
    """Nothing but text in a file whose ending says that it is something else; None where it is not."""
    if data.lstrip(_BLANK).startswith(_MARKED) or b"%PDF-" in data[:1024] or _MARKS.search(data):
        return None
    try:
        found = _text(data, path)
    except InputError:
        return None
    said = f"{path.name} is no {NAMED[path.suffix.lower()]} but plain text, and was read as that. Rename it to .fountain or .txt."
    return found._replace(notices=(said, *found.notices))


def _xml(data: bytes, path: Path, tag: str) -> Script:
    """XML by its first element, else by the file's ending."""
    return ROOTS.get(tag, osf.read if path.suffix.lower() == ".osf" else fdx.read)(data, path.name)


def _packed(source: Archive) -> Script:
    """An archive by what is in it."""
    if docx.DOCUMENT in source.members:
        return docx.read_archive(source)
    reader = next((reader for pattern, reader in INSIDE if named(source.members, pattern)), None)
    if reader is None:
        raise InputError(f"{source.name} is an archive without a script of a known kind in it. Export the script as {KNOWN}.")
    return reader(source)


def _words(words: str, path: Path) -> Script:
    """Text by its first line, its file's ending, or how it is laid out."""
    suffix = path.suffix.lower()
    if trelby.is_trelby(words):
        return trelby.read(words, path.name)
    if suffix == ".trelby":
        raise InputError(f"{path.name} does not begin with `#Version` as Trelby's scripts do. Export it again, or rename it if it is text.")
    if suffix == ".highland":
        return highland.read(words)
    if suffix in FOUNTAIN or (suffix not in TEXT and text.is_fountain(words)):
        return fountain.read(words)
    return text.read(words)
