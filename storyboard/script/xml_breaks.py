"""XML that breaks: cut off, or damaged in the middle. What stands before the break and what begins anew behind it is read."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import ParseError

from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.script.packed import plain_xml, tree

MOST_BREAKS = 12
"""Breaks of a file that are mended; what stands behind the last of them is left out."""

_HOLDERS = frozenset({"DualDialogue", "OmittedScene", "SceneProperties", "ScriptNote"})
"""What hangs on a paragraph and has paragraphs of its own."""

_WHOLE = regex(r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_ENTITY = regex(r"&[#\w]{0,8}\Z")


class Kept(NamedTuple):
    """What is left of a file."""

    root: Node
    breaks: tuple[Break, ...] = ()


class Break(NamedTuple):
    """Where a file is broken."""

    line: int
    """Of the file, as it is, from 1."""
    paragraphs: int
    """Whole paragraphs of the script before it."""


class Shape(NamedTuple):
    """Where the script is in a file."""

    within: str
    """The element that holds it, right under the first one."""
    each: str
    """Its paragraphs, one after the other."""
    again: str
    """How a paragraph begins, from which on reading can go on behind a break, as a pattern."""


class _Place(NamedTuple):
    """Where the parser stopped."""

    at: int
    open: Sequence[str]
    """Names of the elements that were not closed yet, the outermost first."""
    paragraphs: int


def kept(data: bytes, name: str, shape: Shape) -> Kept:
    """The root of an XML file that may be broken.

    Raises:
        InputError: as `tree`, or nothing of the script is left.
    """
    from defusedxml import DefusedXmlException

    try:
        return Kept(tree(data, name))
    except InputError as problem:
        if not isinstance(problem.__cause__, (ParseError, ValueError, LookupError)) or isinstance(problem.__cause__, DefusedXmlException):
            raise
        return _mended(data, name, shape, problem)


def _mended(data: bytes, name: str, shape: Shape, problem: InputError) -> Kept:
    text = plain_xml(data)
    breaks: list[Break] = []
    taken = 0
    while (place := _stopped(text, shape)) is not None:
        if not place.open or len(breaks) > MOST_BREAKS:
            raise problem
        breaks.append(Break(text.count("\n", 0, place.at) + taken + 1, place.paragraphs))
        again = _again(text, place, shape) if len(breaks) < MOST_BREAKS else -1
        head = _head(text, place, shape.within if again >= 0 else "")
        rest = text[again:] if again >= 0 else ""
        taken += text.count("\n") - head.count("\n") - rest.count("\n") if rest else 0
        text = head + rest
    if not breaks or not any(item.paragraphs for item in breaks):
        raise problem
    root = tree(text.encode("ascii"), name)
    for content in root.findall(shape.within):
        content[:] = _in_a_row(content, shape.each)
    return Kept(root, tuple(breaks))


def _in_a_row(content: Node, each: str) -> list[Node]:
    """All paragraphs one after the other: where one was not closed, those behind it lie in it, or in its text."""
    waiting, found = [*reversed(content)], list[Node]()
    while waiting:
        node = waiting.pop()
        found.append(node)
        inner = list(_buried(node, each)) if node.tag == each else []
        for holder, child in inner:
            holder.text = (holder.text or "") + (child.tail or "").strip()
            holder.remove(child)
        waiting += reversed([child for _, child in inner])
    return found


def _again(text: str, place: _Place, shape: Shape) -> int:
    """Where reading can go on: at the next paragraph, or at the end of the script; -1 where there is neither."""
    if shape.within not in place.open:
        return -1
    match = re.compile(f"{shape.again}|</{shape.within}>").search(text, place.at + 1)
    return match.start() if match else -1


def _head(text: str, place: _Place, down_to: str) -> str:
    """What stands before a break, without a tag or a sign that is only begun, and with all closed that is open under `down_to`."""
    head = text[: place.at]
    last = head.rfind("<")
    if last >= 0 and not _WHOLE.match(head, last):
        head = head[:last]
    head = _ENTITY.sub("", head)
    inner = place.open[place.open.index(down_to) + 1 :] if down_to else place.open
    return head + "".join(f"</{tag}>" for tag in reversed(inner))


def _buried(node: Node, each: str) -> Iterator[tuple[Node, Node]]:
    """Paragraphs that lie in another one's words, with what they lie in right above them."""
    waiting = [(node, child) for child in reversed(node)]
    while waiting:
        holder, child = waiting.pop()
        if child.tag == each:
            yield holder, child
        elif child.tag not in _HOLDERS:
            waiting += [(child, inner) for inner in reversed(child)]


def _stopped(text: str, shape: Shape) -> _Place | None:
    """Where the parser stops; None where it reads all."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    opened: list[str] = []
    paragraphs = 0
    try:
        for event, node in iterparse(io.BytesIO(text.encode("ascii")), events=("start", "end"), forbid_dtd=True):
            if event == "start":
                opened.append(node.tag)
            else:
                opened.pop()
                paragraphs += node.tag == shape.each and opened[1:] == [shape.within]
    except ParseError as stop:
        line, column = stop.position
        return _Place(_offset(text, line) + column, tuple(opened), paragraphs)
    except DefusedXmlException:
        return _Place(0, (), 0)
    return None


def _offset(text: str, line: int) -> int:
    place = 0
    for _ in range(line - 1):
        place = text.find("\n", place) + 1
    return place


def said(breaks: Sequence[Break], name: str) -> tuple[str, ...]:
    """A notice of where a file is broken."""
    if not breaks:
        return ()
    places = "; ".join(f"line {item.line}, after paragraph {item.paragraphs}" for item in breaks)
    return (f"{name} is damaged or cut off at {places}: words are missing there. Export or copy it again.",)
