"""Sound scripts made unsound: text by its lines, XML by its tree, archives by their members, PDF by its words, anything by its bytes.

Every change takes the file's bytes and a die, and gives other bytes: the same for the same die, whatever the machine. Tests and
benchmarks ask readers for what they make of it.
"""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections.abc import Callable
from functools import cache
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import tostring

from defusedxml.ElementTree import fromstring

from storyboard.model.patterns import regex

WINDOW = 40
"""Lines or paragraphs of a real script that one case changes: most faults need a few of them, and small cases are many cases."""

Change = Callable[[bytes, random.Random], bytes]

SIGNS = (
    "\x00", "\t", "\r", "\v", "\f", "\x85", "\u2028", "\ufeff", "\u200f", "\u202e", "\u00a0", "\ufffd", "\ud7ff", "\U0001f3ac", "²", "１",
    "٣", "İ", "ß", "ŉ", "ﬁ", "（", "）", "：", "○", "△", "°", "*", "_", "\\", "#", "^", "|", "~", ">", "<", "&", "[[",
    "]]", "/*", "*/", "(",
    ")", "=", "==", "===", ".", "..", "@", "!", ":", "/", "-", "–", '"', "'", "%", "$", "{", "}", "`", "0", "99999999999999999999", "-1",
    "1e9",
)  # fmt: skip
LINES = (
    "", " ", "  ", "\t", "INT. BAR - NIGHT", "12A EXT. ROAD - DAY 12A", ".POV", "ANN", "ANN (O.S.) ^", "@mcClane ^", "(low)", "~la",
    "> CUT TO:", "> middle <", "# Act", "= what", "===", "!EXT. NO", "[[note", "note]]", "/* bone", "bone */", "Title: A", "Credit:",
    "    indented", "OMITTED", "12-15 OMITTED", "OMITTED 12 thru 15", "Scene 3: The bar", "Tom: hi", "- item", "| a | b |", "|---|",
    "VIDEO\tAUDIO", "（夜）", "○公園（夜）", "(CONTINUED)", "CONTINUED: (2)", "12.", "                    ANN",
    "     12   INT. BAR - NIGHT       12", "INTERCUT:", "BACK TO:", "FADE OUT.", "<b>INT. X</b>", "...", "#Version 3", ".\\INT. X",
    "#Start-Script ", "<p class='dialog'>x", "*" * 300, "(" * 300, "[[" * 150, "_a" * 150, "INT. " * 60, "A" * 3000,
)  # fmt: skip
PDF_WORDS = (
    b"0", b"-1", b"99999999999999999999", b"1e9", b"(", b")", b"<<", b">>", b"[", b"]", b"/", b"null", b"1 0 R", b"2 0 R", b"endobj",
    b"<0041>", b"stream", b"endstream", b"%", b"\x00", b"\xff\xfe", b"BT", b"ET", b"Tj", b"/Kids", b"/Parent", b"/Length",
    b"/Filter /LZWDecode", b"q", b"Q", b"0 0 0 0 0 0 cm", b"0 0 0 0 0 0 Tm", b"1e38 0 0 1e38 0 0 cm", b"0 1 -1 0 0 0 Tm", b"0 Tz",
    b"-100 Tz", b"0 TL", b"nan", b"true", b"TJ", b"T*", b"Do", b"/Rotate 45", b"/MediaBox [0 0 0 0]", b"/Contents", b"/Resources",
    b"/Type /Pages", b"BI ID EI", b"obj", b"xref", b"trailer", b"/Encrypt 1 0 R",
)  # fmt: skip
VALUES = (
    "",
    " ",
    "-1",
    "99999999999999",
    "Yes",
    "No",
    "1\n",
    "²",
    "１",
    "nan",
    "0.5",
    "INT. A - DAY",
    "Center",
    "Right",
    "Scene Heading",
    "Dialogue",
)
TAGS = ("Paragraph", "Text", "DualDialogue", "para", "style", "text", "p", "r", "t", "tbl", "tr", "tc", "br", "note", "Content", "odd")


def bytewise(data: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, cut, doubled or replaced."""
    parts = bytearray(data)
    for _ in range(dice.randint(1, 5)):
        place, length = dice.randrange(len(parts) + 1), dice.choice((1, 1, 2, 8, 60))
        change = dice.randrange(4)
        if change == 0:
            parts[place : place + 1] = bytes((dice.randrange(256),))
        elif change == 1:
            del parts[place : place + length]
        elif change == 2:
            parts[place:place] = parts[max(0, place - length) : place]
        else:
            parts[place : place + length] = dice.choice(SIGNS).encode("utf-8", "surrogatepass")
    return bytes(parts)


def _line_dropped(lines: list[str], place: int, dice: random.Random) -> None:
    del lines[place : place + dice.choice((1, 1, 3))]


def _line_doubled(lines: list[str], place: int, dice: random.Random) -> None:
    lines[place:place] = lines[place : place + 1] * dice.choice((1, 1, 40))


def _line_moved(lines: list[str], place: int, dice: random.Random) -> None:
    lines.insert(dice.randrange(len(lines)), lines.pop(place))


def _line_added(lines: list[str], place: int, dice: random.Random) -> None:
    lines.insert(place, dice.choice(LINES))


def _line_indented(lines: list[str], place: int, dice: random.Random) -> None:
    lines[place] = " " * dice.choice((1, 2, 4, 10, 25, 60)) + lines[place] + " " * dice.choice((0, 0, 1, 2))


def _line_cased(lines: list[str], place: int, dice: random.Random) -> None:
    lines[place] = dice.choice((str.upper, str.lower, str.title, str.swapcase))(lines[place])


def _line_cut(lines: list[str], place: int, dice: random.Random) -> None:
    at = dice.randrange(len(lines[place]) + 1)
    lines[place : place + 1] = [lines[place][:at], lines[place][at:]]


def _line_joined(lines: list[str], place: int, dice: random.Random) -> None:
    lines[place : place + 2] = [dice.choice((" ", "\t", "", " / ")).join(lines[place : place + 2])]


def _line_marked(lines: list[str], place: int, dice: random.Random) -> None:
    lines[place] = dice.choice(SIGNS) + lines[place] + dice.choice(("", *SIGNS))


def _line_pierced(lines: list[str], place: int, dice: random.Random) -> None:
    at = dice.randrange(len(lines[place]) + 1)
    lines[place] = lines[place][:at] + dice.choice(SIGNS) * dice.choice((1, 1, 1, 200)) + lines[place][at:]


LINEWISE = (
    _line_dropped, _line_doubled, _line_moved, _line_added, _line_added, _line_indented, _line_cased, _line_cut, _line_joined, _line_marked,
    _line_pierced,
)  # fmt: skip
ENCODINGS = ("utf-8",) * 12 + ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman", "latin-1")


def linewise(text: str, dice: random.Random) -> str:
    """Some lines of a text changed."""
    lines = text.split("\n")
    start = dice.randrange(len(lines)) if dice.random() < 0.7 else 0
    lines = lines[start : start + dice.randint(1, WINDOW)]
    for _ in range(dice.randint(1, 7)):
        if lines:
            dice.choice(LINEWISE)(lines, dice.randrange(len(lines)), dice)
    return dice.choice(("\n",) * 8 + ("\r\n", "\r", "\u2028")).join(lines)


def as_text(data: bytes, dice: random.Random) -> bytes:
    """Lines changed, written in some encoding, and sometimes bytes changed too."""
    changed = linewise(data.decode("utf-8"), dice).encode(dice.choice(ENCODINGS), "replace")
    return bytewise(changed, dice) if dice.random() < 0.25 else changed


def as_xml(data: bytes, dice: random.Random) -> bytes:
    """Parts of a sound tree taken out, doubled, moved, renamed and given other words."""
    if dice.random() < 0.2:
        return bytewise(data, dice)
    root = fromstring(data)
    thinned(root, dice)
    nodes = list(root.iter())
    for _ in range(dice.randint(1, 8)):
        dice.choice(TREEWISE)(dice.choice(nodes), dice.choice(nodes), dice)
    try:
        return tostring(root)
    except RecursionError:
        return data


def thinned(root: Node, dice: random.Random) -> None:
    """Long lists cut down to a few of their parts; the sections of the file itself stay."""
    for node in list(root.iter()):
        if node is not root and len(node) > WINDOW // 2:
            start = dice.randrange(len(node))
            node[:] = node[start : start + dice.randint(1, WINDOW // 2)]


def _node_removed(one: Node, _other: Node, dice: random.Random) -> None:
    if len(one):
        one.remove(dice.choice(list(one)))


def _node_doubled(one: Node, other: Node, dice: random.Random) -> None:
    if sum(1 for _ in other.iter()) < 60 and sum(1 for _ in one.iter()) < 60:
        one.insert(dice.randint(0, len(one)), copy.deepcopy(other))


def _node_renamed(one: Node, other: Node, dice: random.Random) -> None:
    prefix = one.tag[: one.tag.rfind("}") + 1]
    one.tag = other.tag if dice.random() < 0.5 else prefix + dice.choice(TAGS)


def _node_told(one: Node, _other: Node, dice: random.Random) -> None:
    one.text = dice.choice((None, *SIGNS[5:], *LINES)) if dice.random() < 0.7 else one.text
    one.text = (one.text or "").replace("\x00", "").replace("\v", "").replace("\f", "")


def _node_trailed(one: Node, _other: Node, dice: random.Random) -> None:
    one.tail = dice.choice(LINES)


def _node_valued(one: Node, other: Node, dice: random.Random) -> None:
    if given := {**other.attrib, **one.attrib}:
        one.set(dice.choice(sorted(given)), dice.choice((*VALUES, *given.values())))


def _node_emptied(one: Node, _other: Node, _dice: random.Random) -> None:
    one[:] = []


TREEWISE = (_node_removed, _node_doubled, _node_renamed, _node_told, _node_told, _node_trailed, _node_valued, _node_valued, _node_emptied)

_TAG = regex(rb"<[^<>]*>|[^<]+")


def as_html(data: bytes, dice: random.Random) -> bytes:
    """Tags and words taken out, doubled, moved and replaced."""
    tokens: list[bytes] = _TAG.findall(data)
    for _ in range(dice.randint(1, 8)):
        place, change = dice.randrange(len(tokens)), dice.randrange(5)
        if change == 0 and len(tokens) > 1:
            del tokens[place]
        elif change == 1:
            tokens.insert(place, tokens[place])
        elif change == 2:
            tokens.insert(dice.randrange(len(tokens)), dice.choice(tokens))
        elif change == 3:
            tokens[place] = dice.choice(LINES).encode()
        else:
            tokens[place] = bytewise(tokens[place], dice)
    return b"".join(tokens)


def packed(inner: Change) -> Change:
    """An archive with a member changed by `inner`, members dropped or renamed, or the whole changed by its bytes."""

    def changed(data: bytes, dice: random.Random) -> bytes:
        inside = dict(members(data))
        chance = dice.random()
        name = dice.choice(sorted(inside, key=lambda name: -len(inside[name]))[:2] if chance < 0.8 else sorted(inside))
        if chance < 0.7:
            inside[name] = inner(inside[name], dice)
        elif chance < 0.8:
            inside[name] = bytewise(inside[name], dice)
        elif chance < 0.85:
            inside[dice.choice((f"{name}x", f"a/{name}", f"../{name}", "", "a\\b", "text.md", "document.xml"))] = inside.pop(name)
        return bytewise(zipped(inside), dice) if chance > 0.85 else zipped(inside)

    return changed


@cache
def members(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """What a sound archive holds, by path."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return tuple((name, archive.read(name)) for name in archive.namelist())


def zipped(inside: dict[str, bytes]) -> bytes:
    """An archive of these members, in this order, that is the same at any time."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in inside.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()


_NUMBER = regex(rb"\d+")


def as_pdf(data: bytes, dice: random.Random) -> bytes:
    """Lines of objects and of streams moved, words replaced by others that mean something, bytes changed."""
    parts = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        place, change = dice.randrange(len(parts)), dice.randrange(6)
        if change == 0:
            parts = bytearray(bytewise(bytes(parts), dice))
        elif change == 1 and (number := _NUMBER.search(parts, place)):
            parts[number.start() : number.end()] = dice.choice((*PDF_WORDS[:4], b"%d" % dice.randrange(999)))
        elif change == 2:
            end = parts.find(b"\n", place)
            parts[place:place] = parts[place:end] if 0 < end < place + 200 else b""
        elif change == 3:
            del parts[place : parts.find(b"\n", place, place + 200) + 1]
        else:
            end = parts.find(b" ", place, place + 40)
            parts[place : max(place, end)] = dice.choice(PDF_WORDS)
    return bytes(parts)
