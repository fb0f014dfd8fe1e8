"""Content streams taken apart: operators with their operands, and the commonest way of placing a letter in one piece.

Most of a stream is paths and colours that tell nothing about text, and some writers place every letter by itself in a block of
five operators. So a stream is not cut into tokens: one pattern finds whole operations, and operands are only parsed
where somebody asks for them (PDF 32000-1, 7.8.2 and Annex A).
"""

from __future__ import annotations

import re
from typing import Any

from storyboard.model.patterns import regex

_NUM = rb"[-+.\d]++"
_PLAIN = rb"[-+]?(?:\d++\.?\d*+|\.\d++)"
_TEXT = rb"\((?:[^()\\]++|\\.)*+\)"
_HEX = rb"<[0-9A-Fa-f\s]*+>"
_NAME = rb"/[^\s/\[\]()<>{}%\0]*+"

BLOCK = (
    rb"(?:q\s+1\s+0\s+0\s+1\s+(" + _PLAIN + rb")\s+(" + _PLAIN + rb")\s+cm\s+)?BT\s+(?:(" + _PLAIN + rb")\s+Tc\s+)?"
    rb"(?:/(\S+)\s+(" + _PLAIN + rb")\s+Tf\s+)?(" + rb"\s+".join([_PLAIN] * 4) + rb")\s+(" + _PLAIN + rb")\s+(" + _PLAIN + rb")\s+Tm"
    rb"\s+(?:/(\S+)\s+(" + _PLAIN + rb")\s+Tf\s+)?(?:\(([^()\\]*+)\)\s*Tj|<([0-9A-Fa-f]*+)>\s*Tj|\[\s*+\(([^()\\]*+)\)\s*+\]\s*TJ)"
    rb"\s+ET(?(1)\s+Q)(?=\s)"
)  # fmt: skip
"""One string placed by its own matrix, in brackets of `q` and `Q` or none.

Groups: x and y of the bracket, letter space, font, size, scale, x, y, font, size, string, hexadecimal string, string of a list.
"""

STEP = (
    rb"(" + _PLAIN + rb")\s+(" + _PLAIN + rb")\s+Td\s*(?:\(([^()\\]*+)\)|<([0-9A-Fa-f]*+)>)\s*Tj(?=\s)"
)  # fmt: skip
"""A string a step away from the last. Groups: x, y, string, hexadecimal string."""

OPERATION = (
    rb"((?:(?:" + _NUM + rb"|" + _NAME + rb"|" + _TEXT + rb"|" + _HEX + rb"|<<[^<>()%]*+>>"
    rb"|\[(?:[^\[\]()<>%\\]++|" + _TEXT + rb"|" + _HEX + rb")*+\])[\s\0]*+)*+)([A-Za-z'\"][A-Za-z0-9*]*+)"
)  # fmt: skip
"""Groups: operands, operator."""

STREAM = regex(rb"[\s\0]*+(?:" + BLOCK + rb"|" + STEP + rb"|" + OPERATION + rb"|(\S))", re.DOTALL)
BLOCK_GROUPS, STEP_GROUPS, OPERANDS, OPERATOR, ODD = 13, 17, 18, 19, 20
"""Groups of `STREAM`. What starts with an odd sign is read by `odd`."""

DEEPEST_LIST = 32
"""Lists in lists that are told apart; text has lists of strings, marks have dictionaries in dictionaries."""

_TOKEN = regex(
    rb"([-+.\d]+)|\(([^()\\]*+)\)|<([0-9A-Fa-f\s]*+)>(?!>)|(<<|>>|[\[\]])|/([^\s/\[\]()<>{}%\0]*)|([A-Za-z'\"][A-Za-z0-9*]*)|(\()|%[^\r\n]*"
)
_NUMBER, _STRING, _DIGITS, _BRACKET, _WORD, _OPERATOR, _NESTED = range(1, 8)
_SIGNS = regex(rb"[()\\]")
_ESCAPES = regex(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_IMAGE_END = regex(rb"\sEI(?=[\s/]|$)")


class Name(bytes):
    """A name, without its slash."""


def operands(blob: bytes) -> list[Any]:
    """The operands before an operator: floats, bytes, names and lists of them."""
    if b"(" not in blob and b"<" not in blob and b"/" not in blob and b"[" not in blob:
        return numbers(blob)
    return odd(blob, 0)[0]


def numbers(blob: bytes) -> list[Any]:
    """Operands that are all numbers; what is none, as `--5` some writers make, is 0."""
    try:
        return list(map(float, blob.split()))
    except ValueError:
        return [_number(part) for part in blob.replace(b"\0", b" ").split()]


def _number(digits: bytes) -> float:
    try:
        return float(digits)
    except ValueError:
        return 0.0


def odd(data: bytes, place: int) -> tuple[list[Any], bytes, int]:
    """One operation read token by token from `place`: operands, operator (empty at the end of the data), and where it ends.

    For what `OPERATION` does not know: strings in brackets in brackets, comments, signs that mean nothing.
    """
    found: list[Any] = []
    starts: list[int] = []
    while place < len(data):
        for match in _TOKEN.finditer(data, place):
            kind = match.lastindex or 0
            if kind == _OPERATOR:
                return _closed(found, starts), match[0], match.end()
            if kind == _NESTED:
                place = _string_end(data, match.end())
                found.append(_ESCAPES.sub(_unescaped, data[match.end() : place - 1]))
                break
            _token(match, kind, found, starts)
        else:
            break
    return _closed(found, starts), b"", len(data)


def _token(match: re.Match[bytes], kind: int, found: list[Any], starts: list[int]) -> None:
    if kind == _NUMBER:
        found.append(_number(match[1]))
    elif kind == _STRING:
        found.append(match[2])
    elif kind == _DIGITS:
        found.append(from_hex(match[3]))
    elif kind == _WORD:
        found.append(Name(match[5]))
    elif kind == _BRACKET and match[0] in {b"[", b"<<"}:
        if len(starts) < DEEPEST_LIST:
            starts.append(len(found))
    elif kind == _BRACKET and starts:
        start = starts.pop()
        found[start:] = [found[start:]]


def _closed(found: list[Any], starts: list[int]) -> list[Any]:
    """Operands with lists closed that were left open."""
    while starts:
        start = starts.pop()
        found[start:] = [found[start:]]
    return found


def image_end(data: bytes, place: int) -> int:
    """Where a picture drawn in line ends."""
    match = _IMAGE_END.search(data, place)
    return match.end() if match else len(data)


def from_hex(digits: bytes) -> bytes:
    """The bytes of a hexadecimal string; a missing last digit is 0."""
    bare = b"".join(digits.split())
    return bytes.fromhex((bare + b"0" * (len(bare) % 2)).decode("ascii"))


def _string_end(data: bytes, start: int) -> int:
    """The place after the bracket that closes a string with brackets or backslashes in it."""
    depth, skipped = 1, -1
    for match in _SIGNS.finditer(data, start):
        if match.start() == skipped:
            continue
        if match[0] == b"\\":
            skipped = match.end()
        else:
            depth += 1 if match[0] == b"(" else -1
            if not depth:
                return match.end()
    return len(data) + 1


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([int(sign, 8) & 255]) if sign[:1].isdigit() and sign[0] < 0x38 else _ESCAPED.get(sign, sign)
