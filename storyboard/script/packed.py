"""Zip archives and XML from outside, opened safely: nothing is unpacked to disk, nothing is fetched, everything has a limit.

A member is read into memory only when a reader asks for it by name. XML may have no document type and no entities,
which scripts never need.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex

MOST_MEMBERS = 2_000
"""Files in an archive; a script with pictures has some dozens."""

MOST_MEMBER = 20_000_000
"""Bytes of one file of an archive when unpacked; the text of a feature script has about one million."""

MOST_RATIO = 200
"""Unpacked bytes to packed ones; XML of a screenplay has about 10 to 40. Files below `SMALL` may have more."""

SMALL = 1_000_000
"""Bytes up to which a file of an archive may be packed as tightly as it likes."""

MOST_TAGS = 2_000_000
"""Opening and closing tags of an XML file; a feature script in Final Draft has about 30,000."""

MOST_DEPTH = 100
"""Levels of XML; a script has about 12."""

_ZIP = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DECLARATION = regex(r"\s*<\?xml[^>]*\?>")
_CONTROLS = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_TAG = regex(r"<([A-Za-z_][\w:.-]*)")
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, IndexError, OverflowError, NotImplementedError)


class Archive(NamedTuple):
    """An archive whose list of files was found to be harmless."""

    name: str
    """Of the archive's file, for messages."""
    data: bytes
    members: tuple[str, ...]
    """Names of its files, folders left out, in the archive's order."""


def is_archive(data: bytes) -> bool:
    """Whether bytes are a zip archive, whatever its file is called."""
    return data.startswith(_ZIP)


def archive(data: bytes, name: str) -> Archive:
    """An archive ready to read from.

    Raises:
        InputError: it is damaged, has more than `MOST_MEMBERS` files, or a file whose path leads out of it.
    """
    if data.count(_ENTRY) > MOST_MEMBERS:
        raise InputError(f"{name} is an archive of more than {MOST_MEMBERS:,} files. Export the script alone.")
    members = tuple(entry.filename for entry in _entries(data, name) if entry.filename and not entry.filename.endswith("/"))
    outside = next((member for member in members if _leads_out(member)), None)
    if outside is not None:
        raise InputError(f"{name} is an archive whose path {outside[:80]!r} leads out of it. Export the script again.")
    return Archive(name, data, members)


def _entries(data: bytes, name: str) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            return opened.infolist()
    except _BROKEN as problem:
        raise _damaged(name, problem) from problem


def _leads_out(member: str) -> bool:
    parts = member.replace("\\", "/").split("/")
    return member.startswith(("/", "\\")) or ".." in parts or parts[0].endswith(":")


def member(source: Archive, inner: str) -> bytes:
    """One file of an archive, unpacked in memory.

    Raises:
        InputError: it is a link, protected, damaged, or unpacks to more than `MOST_MEMBER` or `MOST_RATIO` allow.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as opened:
            entry = opened.getinfo(inner)
            _check(entry, source.name)
            with opened.open(entry) as file:
                found = file.read(MOST_MEMBER + 1)
    except _BROKEN as problem:
        raise _damaged(source.name, problem) from problem
    except RuntimeError as problem:  # zipfile's way to say that a password is needed
        raise InputError(f"{inner} in {source.name} is protected by a password. Save the script without one.") from problem
    if len(found) > MOST_MEMBER:
        raise _too_large(inner, source.name)
    return found


def _check(entry: zipfile.ZipInfo, name: str) -> None:
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise InputError(f"{entry.filename} in {name} is only a link to another file. Export the script again.")
    if entry.compress_type not in _PACKINGS:
        raise InputError(f"{entry.filename} in {name} is packed in an unknown way. Pack it again as an ordinary zip, or export it anew.")
    tight = entry.file_size > SMALL and entry.file_size > MOST_RATIO * max(1, entry.compress_size)
    if tight or entry.file_size > MOST_MEMBER:
        raise _too_large(entry.filename, name)


def _too_large(inner: str, name: str) -> InputError:
    return InputError(
        f"{inner} in {name} unpacks to far more than a script has (at most {MOST_MEMBER:,} bytes, and {MOST_RATIO} "
        "times what is packed). Export the script again without pictures."
    )


def _damaged(name: str, problem: Exception) -> InputError:
    return InputError(f"{name} is damaged: its archive cannot be opened ({_one_line(problem)}). Export or copy it again.")


def _one_line(problem: Exception) -> str:
    return " ".join(str(problem).split())[:120].rstrip(".")


def tree(data: bytes, name: str) -> Node:
    """The root of an XML file.

    Text that calls itself UTF-8 and is Windows-1252, and control characters that XML has no room for, are mended: both are
    written by old exporters, and neither is the writer's fault.

    Raises:
        InputError: it is damaged, has a document type or entities, or more than `MOST_TAGS` tags or `MOST_DEPTH` levels.
    """
    if data.count(b"<") > MOST_TAGS:
        raise InputError(f"{name} has more than {MOST_TAGS:,} XML tags. Split the script into several files.")
    try:
        root = _parsed(data, name)
    except (ParseError, ValueError, LookupError) as problem:
        root = _mended(data, name, problem)
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            raise InputError(f"{name} nests XML deeper than {MOST_DEPTH} levels, as no script does. Export it again.")
        level = [child for node in level for child in node]
    return root


def _parsed(data: bytes, name: str) -> Node:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        return fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise InputError(
            f"{name} defines XML entities or a document type, which scripts never need. Export it again from the writing program."
        ) from problem


def _mended(data: bytes, name: str, first: Exception) -> Node:
    text = _clean(data)
    try:
        return _parsed(text.encode("utf-8", "replace"), name)
    except (ParseError, ValueError, LookupError):
        raise InputError(f"{name} is damaged: its XML ends or breaks where it should not ({_one_line(first)}). Export it again.") from first


def _clean(data: bytes) -> str:
    return _CONTROLS.sub("", _DECLARATION.sub("", _text(data), count=1))


def plain_xml(data: bytes) -> str:
    """An XML file as text of ASCII alone, without its declaration and with plain line ends: a place in it is a place in its bytes."""
    text = _clean(data).replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _text(data: bytes) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def root_tag(data: bytes) -> str:
    """The name of the first element of an XML file, told from its first bytes; empty where the bytes are no XML."""
    start = _head(data)
    while start.startswith(("<?", "<!")):
        start = start.partition("-->" if start.startswith("<!--") else ">")[2].lstrip()
    match = _TAG.match(start)
    return match[1] if match else ""


def is_declared_xml(data: bytes) -> bool:
    """Whether bytes begin as only XML does: with its declaration, or with a document type."""
    return _head(data).startswith(("<?xml", "<!DOCTYPE"))


def _head(data: bytes) -> str:
    return data[:4096].replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf \t\r\n").decode("latin-1")


def matching(members: Sequence[str], pattern: str) -> list[str]:
    """All files of an archive whose paths match `pattern` whole, those nearest to the top first."""
    found = [member for member in members if re.fullmatch(pattern, member, re.IGNORECASE)]
    return sorted(found, key=lambda member: member.count("/"))


def named(members: Sequence[str], pattern: str) -> str:
    """The first of the `matching` files; empty where there is none."""
    return next(iter(matching(members, pattern)), "")


def others(members: Sequence[str], pattern: str) -> tuple[str, ...]:
    """A notice where an archive has more than one of the `matching` files, of which only the first is read."""
    found = matching(members, pattern)
    return (f"The file holds {len(found)} scripts; the first, {found[0]}, was read.",) if len(found) > 1 else ()
