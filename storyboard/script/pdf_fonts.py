"""What the fonts of a PDF say: which characters its codes stand for, and how wide they are.

A font's ToUnicode map is believed first, then its Encoding with Differences, then the base encoding. A font without any
of them (a subset of CID keys) is unreadable, and is said to be so.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple

from storyboard.model.patterns import regex
from storyboard.script.pdf_ends import FOUND
from storyboard.script.pdf_operators import from_hex

MOST_CODES = 70_000
"""Characters of one font map; a code has two bytes."""

MOST_CLEAR = 20_000
"""Bytes at the start of an embedded Type 1 program in which its encoding stands."""

_PUT = regex(rb"dup\s+(\d{1,3})\s*/(\S+)\s+put")
_CHARS = regex(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = regex(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_SPACES = regex(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
_PAIR = regex(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_TRIPLE = regex(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]+)>|\[([^\]]*)\])")
_HEX = regex(rb"<([0-9A-Fa-f\s]+)>")

_NAMES = {
    "space": " ", "exclam": "!", "quotedbl": '"', "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&", "quotesingle": "'",
    "quoteright": "’", "quoteleft": "‘", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-",
    "minus": "−", "period": ".", "slash": "/", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?",
    "at": "@", "bracketleft": "[", "backslash": "\\", "bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`",
    "braceleft": "{", "bar": "|", "braceright": "}", "asciitilde": "~", "quotedblleft": "“", "quotedblright": "”", "endash": "–",
    "emdash": "—", "ellipsis": "…", "bullet": "•", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "germandbls": "ß",
    "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "oslash": "ø", "Oslash": "Ø", "dotlessi": "ı", "exclamdown": "¡", "questiondown": "¿",
    "guillemotleft": "«", "guillemotright": "»", "copyright": "©", "registered": "®", "trademark": "™", "degree": "°", "section": "§",
    "quotesinglbase": "‚", "quotedblbase": "„", "sterling": "£", "Euro": "€", "cent": "¢", "onehalf": "½", "multiply": "×", "nbspace": " ",
    "sfthyphen": "-", "hyphenminus": "-", "softhyphen": "-", "periodcentered": "·", "dagger": "†", "mu": "µ",
}  # fmt: skip
"""Glyph names (Adobe Glyph List) that are not a letter or a letter with an accent."""

_SIGNS = {"\xad": "-", "\xa0": " ", "\u2010": "-", "\u2011": "-"}
"""Signs that are printed like another one; many writers' maps call every hyphen a soft one."""

_ACCENTS = {
    "grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303", "dieresis": "\u0308", "ring": "\u030a",
    "caron": "\u030c", "cedilla": "\u0327", "ogonek": "\u0328", "macron": "\u0304", "breve": "\u0306", "dotaccent": "\u0307",
}  # fmt: skip


UNKNOWN = "\ufffd"
"""What stands for a letter of which the font does not say what it is."""

_UNMAPPED = {0: "", 3: " ", 9: " ", 10: "", 13: "", 32: " "}
"""Codes that mean a blank or nothing where a font does not say; 3 is the blank of most TrueType fonts."""

_STANDARD = {
    "Helvetica": ("Helvetica", "Helvetica-Bold"), "Arial": ("Helvetica", "Helvetica-Bold"),
    "Times": ("Times-Roman", "Times-Bold"),
}  # fmt: skip
"""Fonts that need not say how wide they are (PDF 32000-1, 9.6.2.2), and the one that is as wide, plain and bold."""


MANY_BLANKS = "   "
"""Blanks in a string that are a way to place what follows, and no words' distance."""

Shown = tuple[str, float, int, bool]
"""A string's text, its width in thousandths of the size, its codes, and whether it is one known piece without blanks at its ends."""


class Font(NamedTuple):
    """How to read one font. Widths are in thousandths of its size."""

    wide: bool
    """True where a code takes two bytes."""
    chars: dict[int, str]
    widths: dict[int, float]
    width: float
    """Of every code that `widths` does not have."""
    style: tuple[str, ...]
    """`bold`, `italic`: by the font's name."""
    known: dict[bytes, Shown]
    """Strings read before."""
    digits: dict[bytes, Shown]
    """The same by their hexadecimal digits, for those strings that stood as such in a block of their own."""

    def codes(self, data: bytes) -> tuple[int, ...]:
        """The codes of a string."""
        return struct.unpack(f">{len(data) // 2}H", data[: len(data) // 2 * 2]) if self.wide else tuple(data)

    def read(self, data: bytes) -> Shown:
        """What a string shows."""
        if (result := self.known.get(data)) is None:
            codes = self.codes(data)
            chars, widths, width = self.chars, self.widths, self.width
            text = "".join([chars[code] if code in chars else _UNMAPPED.get(code, UNKNOWN) for code in codes])
            plain = text[:1] not in {"", " "} and text[-1] != " " and MANY_BLANKS not in text and UNKNOWN not in text
            result = text, sum([widths.get(code, width) for code in codes]), len(codes), plain
            if len(self.known) < MOST_CODES:
                self.known[data] = result
        return result

    def hexed(self, digits: bytes) -> Shown:
        """What a string shows that is written in hexadecimal digits."""
        shown = self.read(from_hex(digits))
        if len(self.digits) < MOST_CODES:
            self.digits[digits] = shown
        return shown

    def each(self, data: bytes) -> Iterator[tuple[str, float]]:
        """Text and width of every code; a code that stands for nothing known is `UNKNOWN`."""
        for code in self.codes(data):
            text = self.chars.get(code)
            yield _UNMAPPED.get(code, UNKNOWN) if text is None else text, self.widths.get(code, self.width)

    @property
    def readable(self) -> bool:
        """False where no code stands for a character."""
        return bool(self.chars)


def resolved(value: Any) -> Any:
    """The object a reference points at, or the value itself."""
    return value.get_object() if hasattr(value, "get_object") else value


def kept(value: Any) -> Any:
    """As `resolved`, but None where what a reference points at is lost or cannot be read."""
    from pypdf.errors import PyPdfError

    try:
        return resolved(value)
    except (PyPdfError, *FOUND):
        return None


def listed(value: Any) -> list[Any]:
    """The items of an array, resolved; none where it is missing."""
    found: list[Any] = resolved(value) or []
    return [resolved(item) for item in found]


def named(value: Any) -> dict[str, Any]:
    """The entries of a dictionary, as they are; none where it is missing."""
    found: dict[str, Any] = resolved(value) or {}
    return found


def font(entry: Any) -> Font:
    """A font dictionary of a PDF, read."""
    mapped, narrow = _to_unicode(entry)
    style = _style(str(entry.get("/BaseFont", "")))
    if entry.get("/Subtype") == "/Type0":
        widths, width = _cid_widths(listed(entry["/DescendantFonts"])[0])
        return Font(not narrow, mapped or _cid_chars(str(entry.get("/Encoding", ""))), widths, width, style, {}, {})
    scale = float(listed(entry["/FontMatrix"])[0]) * 1000 if "/FontMatrix" in entry else 1.0
    chars = _encoding(resolved(entry.get("/Encoding")), _built_in(entry)) | mapped
    widths = {code: width * scale for code, width in _widths(entry).items()} or _standard(str(entry.get("/BaseFont", "")), chars, style)
    missing = resolved(named(entry.get("/FontDescriptor")).get("/MissingWidth", 0)) or (500.0 if widths else 600.0)
    return Font(False, chars, widths, float(missing), style, {}, {})


def _standard(name: str, chars: dict[int, str], style: tuple[str, ...]) -> dict[int, float]:
    """Widths of a font every viewer has; none for Courier, whose letters are all as wide as a missing one, and for others."""
    face = next((faces for family, faces in _STANDARD.items() if family in name), None)
    if face is None:
        return {}
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return {code: stringWidth(char, face["bold" in style], 1000) for code, char in chars.items()}


def _style(name: str) -> tuple[str, ...]:
    low = name.lower()
    return ("bold",) * ("bold" in low) + ("italic",) * ("italic" in low or "oblique" in low)


def _to_unicode(entry: Any) -> tuple[dict[int, str], bool]:
    """A ToUnicode map, and whether its codes take one byte."""
    stream = resolved(entry.get("/ToUnicode"))
    if stream is None or not hasattr(stream, "get_data"):
        return {}, False
    data: bytes = stream.get_data()
    chars: dict[int, str] = {}
    for block in _RANGES.findall(data):
        for first, last, start, each in _TRIPLE.findall(block):
            _add_range(chars, int(first, 16), min(int(last, 16), int(first, 16) + MOST_CODES), start, each)
    for block in _CHARS.findall(data):
        chars.update((int(_bare(code), 16), _unicode(text)) for code, text in _PAIR.findall(block)[:MOST_CODES])
    space = _SPACES.search(data)
    return chars, space is not None and len(space[1]) <= 2


def _add_range(chars: dict[int, str], first: int, last: int, start: bytes, each: bytes) -> None:
    """Codes in a row, whose characters are in a row as well or listed one by one."""
    if len(chars) > MOST_CODES:
        return
    if each:
        chars.update(zip(range(first, last + 1), map(_unicode, _HEX.findall(each)), strict=False))
    elif begin := _unicode(start):
        base = ord(begin[-1])
        chars.update((code, begin[:-1] + chr(min(base + code - first, 0x10FFFF))) for code in range(first, last + 1))


def _bare(digits: bytes) -> bytes:
    return b"".join(digits.split()) or b"0"


def _unicode(digits: bytes) -> str:
    """Text of UTF-16 in hexadecimal; a no-break or zero sign gives what is to be read."""
    bare = _bare(digits)
    text = bytes.fromhex((bare if len(bare) % 4 == 0 else bare.rjust((len(bare) + 3) // 4 * 4, b"0")).decode()).decode(
        "utf-16-be", "ignore"
    )
    return _SIGNS.get(text) or (unicodedata.normalize("NFKC", text) if "\ufb00" <= text <= "\ufb06" else text.replace("\x00", ""))


def _cid_widths(entry: Any) -> tuple[dict[int, float], float]:
    """The W array: `first [w w w]` or `first last w`."""
    widths: dict[int, float] = {}
    items = listed(entry.get("/W"))
    place = 0
    while place + 1 < len(items):
        first, second = int(items[place]), items[place + 1]
        if isinstance(second, list):
            each = listed(items[place + 1])
            widths.update((first + offset, float(width)) for offset, width in enumerate(each))
            place += 2
        elif place + 2 < len(items):
            last = min(int(second), first + MOST_CODES)
            widths.update(dict.fromkeys(range(first, last + 1), float(items[place + 2])))
            place += 3
        else:
            break
    return widths, float(resolved(entry.get("/DW", 1000)))


def _cid_chars(encoding: str) -> dict[int, str]:
    """Characters of the named maps whose codes are Unicode themselves; of no others."""
    return {code: chr(code) for code in range(32, 0xD800)} if "UCS2" in encoding or "UTF16" in encoding else {}


def _widths(entry: Any) -> dict[int, float]:
    first = int(resolved(entry.get("/FirstChar", 0)))
    return {first + offset: float(width) for offset, width in enumerate(listed(entry.get("/Widths")))}


def _built_in(entry: Any) -> dict[int, str]:
    """The encoding an embedded Type 1 program has of its own, read from its clear beginning; none where it has the standard one."""
    program = resolved(named(entry.get("/FontDescriptor")).get("/FontFile"))
    if program is None or not hasattr(program, "get_data"):
        return {}
    data: bytes = program.get_data()[:MOST_CLEAR]
    return {int(code): _glyph(name.decode("latin-1")) for code, name in _PUT.findall(data) if int(code) < 256}


def _encoding(encoding: Any, built_in: dict[int, str]) -> dict[int, str]:
    """Characters of a one-byte font: its base encoding, or the one of its program, changed by its differences."""
    named = encoding if isinstance(encoding, str) or encoding is None else encoding.get("/BaseEncoding")
    codec = "mac_roman" if named == "/MacRomanEncoding" else "cp1252"
    chars = {code: bytes([code]).decode(codec, "ignore") for code in range(32, 256)}
    if named is None:
        chars |= {0x27: "’", 0x60: "‘"}
    chars |= {0xA0: " ", 0xAD: "-"} if codec == "cp1252" else {0xCA: " "}
    chars |= built_in if named is None else {}
    code = 0
    for item in [] if isinstance(encoding, str) or encoding is None else listed(encoding.get("/Differences")):
        if isinstance(item, str):
            chars[code] = _glyph(item.removeprefix("/"))
            code += 1
        else:
            code = int(item)
    return chars


def _glyph(name: str) -> str:
    """The character of a glyph name: `A`, `eacute`, `uni00E9`, `quoteright`."""
    base = name.split(".", maxsplit=1)[0]
    if len(base) == 1 or base in _NAMES:
        return _NAMES.get(base, base)
    if cyrillic := re.fullmatch(r"afii(100[1-9]\d)", base):
        return _cyrillic(int(cyrillic[1]))
    if base.startswith(("uni", "u")) and re.fullmatch(r"uni(?:[0-9A-F]{4})|u[0-9A-F]{4,6}", base):
        return chr(min(int(base.lstrip("uni"), 16), 0x10FFFF))
    accent = _ACCENTS.get(base[1:])
    return unicodedata.normalize("NFC", base[0] + accent) if accent else UNKNOWN


def _cyrillic(number: int) -> str:
    """The letter of a name such as `afii10017`: the alphabet with Ё in its seventh place, small letters 48 on."""
    small, place = divmod(number - 10017, 48)
    letter = "Ё" if place == 6 else chr(0x410 + place - (place > 6)) if place < 33 else UNKNOWN
    return letter.lower() if small else letter
