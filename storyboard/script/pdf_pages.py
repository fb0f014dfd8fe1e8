"""The pages of a PDF in their order, lost ones included: each is a page of pypdf, or None where the file no longer has it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from storyboard.model.errors import InputError
from storyboard.script.pdf_ends import FOUND, rewritten, rootless, whole
from storyboard.script.pdf_fonts import kept, named, resolved

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 1000
"""Pages of a PDF that are read."""

MOST_NODES = 20_000
"""Nodes of a tree of pages that are looked at; a file that goes round in a circle has no end."""

MOST_OBJECTS = 200_000
"""Objects of a file without a tree that are looked at for pages."""

_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
"""What a page has from the nodes above it where it does not say it itself (PDF 32000-1, 7.7.3.4)."""


class Opened(NamedTuple):
    """A file's pages, and what is to be said of how they were found."""

    pages: list[Any | None]
    notices: list[str]


def opened(data: bytes, name: str) -> Opened:
    """All pages of a PDF, whose end and list of pages may be lost.

    Raises:
        InputError: it is protected by a password, or has more than `MOST_PAGES` pages.
        PyPdfError and others: it is damaged beyond reading.
    """
    closed, mended = whole(data)
    pages, said = _listed(closed, name)
    if not any(pages) and not mended and b"/Encrypt" not in data and (again := rewritten(data)):
        pages, said = _listed(again.data, name)
    notices: list[str] = []
    if not any(pages) and b"/Encrypt" not in data:
        pages, notices = _loose(rootless(data), name), [_LOOSE]
    elif said > len(pages):
        notices = [f"The PDF says that it has {said} pages, and only {len(pages)} are in it. Export or download the file again."]
    elif mended:
        notices = ["The PDF is cut off at its end, behind the pages it names. Check that its last page is here."]
    if not any(pages):
        raise InputError(f"{name} is damaged or cut off: no page of it is left. Export or download it again.")
    return Opened(pages, notices)


_LOOSE = "The PDF's list of pages is lost. The pages still in it were read in the order in which they are stored; some may be missing."


def _listed(data: bytes, name: str) -> tuple[list[Any | None], int]:
    """Pages by the file's own list, and how many it says there are; none where there is no list."""
    from pypdf.errors import PyPdfError

    try:
        reader = _reader(data, name)
        root = resolved(reader.root_object.get("/Pages"))
    except (PyPdfError, *FOUND):
        return [], 0
    said: Any = named(root).get("/Count") if _is_dictionary(root) else 0
    pages = _within(_leaves(reader, root), name)
    return pages, int(said) if isinstance(said, int) and said <= MOST_PAGES else 0


def _within(pages: Iterator[Any | None], name: str) -> list[Any | None]:
    found: list[Any | None] = []
    for page in pages:
        found.append(page)
        if len(found) > MOST_PAGES:
            raise InputError(f"{name} has more than {MOST_PAGES:,} pages. Split it into several files.")
    return found


def _reader(data: bytes, name: str) -> PdfReader:
    """The PDF, opened; one that is protected only against changes opens with an empty password."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        try:
            free = bool(reader.decrypt(""))
        except (DependencyError, NotImplementedError):
            free = False
        if not free:
            raise InputError(f"{name} is protected by a password. Save it without protection, or give the script as .fdx or .fountain.")
    return reader


def _leaves(reader: PdfReader, root: Any) -> Iterator[Any | None]:
    """The pages under a node, from the first to the last; None for one that is lost."""
    waiting: list[tuple[Any, dict[str, Any]]] = [(root, {})]
    seen: set[tuple[int, int]] = set()
    nodes = 0
    while waiting and nodes < MOST_NODES:
        nodes += 1
        reference, above = waiting.pop()
        node = kept(reference)
        if not _is_dictionary(node):
            yield None
            continue
        own = above | {key: node.raw_get(key) for key in _INHERITED if key in node}
        if "/Kids" not in node:
            yield _page(reader, node, own)
            continue
        key = (getattr(reference, "idnum", id(node)), getattr(reference, "generation", 0))
        if key not in seen:
            seen.add(key)
            waiting += [(kid, own) for kid in reversed(_kids(node))]


def _kids(node: Any) -> list[Any]:
    kids: Any = kept(node.get("/Kids"))
    return [*kids[:MOST_NODES]] if isinstance(kids, list) else []  # pyright: ignore[reportUnknownVariableType]


def _is_dictionary(value: Any) -> bool:
    return isinstance(value, dict)


def _page(reader: PdfReader, node: Any, own: dict[str, Any]) -> Any:
    from pypdf import PageObject
    from pypdf.generic import NameObject

    page = PageObject(reader, node.indirect_reference)
    page.update(node)
    page.update({NameObject(key): value for key, value in own.items()})
    return page


def _loose(data: bytes, name: str) -> list[Any | None]:
    """Pages of a file whose list of them is lost, in the order they are stored."""
    from pypdf.generic import IndirectObject

    reader = _reader(data, name)
    places = {(number, generation): (place, 0) for generation, entries in reader.xref.items() for number, place in entries.items()}
    packed = {number: (places.get((holder, 0), (0, 0))[0], inner) for number, (holder, inner) in reader.xref_objStm.items()}
    stored = [*((place, key) for key, place in places.items()), *((place, (number, 0)) for number, place in packed.items())]
    nodes = (kept(IndirectObject(number, generation, reader)) for _, (number, generation) in sorted(stored)[:MOST_OBJECTS])
    pages = (node for node in nodes if _is_dictionary(node) and node.get("/Type") == "/Page")
    return _within((_page(reader, node, _above(node)) for node in pages), name)


def _above(node: Any) -> dict[str, Any]:
    """What a page says of itself, or what is left of the nodes above it does."""
    own: dict[str, Any] = {}
    for _ in range(10):
        if not _is_dictionary(node):
            break
        own = {key: node.raw_get(key) for key in _INHERITED if key in node} | own
        node = kept(node.get("/Parent"))
    return own
