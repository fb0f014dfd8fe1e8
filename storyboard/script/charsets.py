"""Old encodings told apart by what the letters make: words of one language, or none. No bytes are guessed at that do not add up.

East Asian encodings are told by their most frequent signs, alphabets of one byte a letter by frequent letters in words of one
case, and Latin letters by which set makes words of a European language. Windows-1252 wins where nothing else is clearly better.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import islice
from typing import NamedTuple

from storyboard.model.patterns import regex


class Reading(NamedTuple):
    """Text made of bytes, and how."""

    text: str
    charset: str
    """The encoding as programs call it in their menus."""
    is_ordinary: bool = False
    """Whether it is an encoding of Western scripts, and nearly every letter above ASCII stands where one of its kind may stand."""


SAMPLE = 10_000
"""Characters, or runs of bytes above ASCII, that are looked at."""

LEAST_SIGNS = 4
"""Chinese or Japanese signs that speak for an encoding."""

LEAST_HANGUL = 12
"""Korean syllables that do: Chinese in its own encoding reads as Korean where it is short."""

SIGNS_SHARE = 0.85
"""Share of frequent signs among all above ASCII that make a text East Asian."""

WORDS_SHARE = 0.9
"""Share of the letters of one alphabet in words of one case that make a text one in that alphabet."""

FREQUENT_SHARE = 0.45
"""Share of an alphabet's ten most frequent letters in a text of its language; about 0.6 in prose."""

KANA_SHARE = 0.1
"""Share of kana in Japanese; it has about half."""

SURE_SHARE = 0.8
"""Share of letters that fit above which a reading is sure."""

_BESIDE = 0.2
"""Share of Chinese signs beside Latin letters above which they are none."""

_LONE_CR = regex(rb"\r(?!\n)")
_HIGH = regex(rb"([\x00-\x7f]{0,2})([\x80-\xff]{1,16})(?=([\x00-\x7f]?))")
_LONE = regex("[\udc80-\udcff]")
_OPEN = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}
_RUN = regex(rb"[\x80-\xff]+")
_ABOVE = regex(r"[^\x00-\x7f]")
_MIXED = regex(r"[A-Za-z][\u3400-\u9fff\uac00-\ud7a3]|[\u3400-\u9fff\uac00-\ud7a3][A-Za-z]")
_KANA = regex(r"[\u3041-\u30fe]")
_JAPANESE = regex(r"[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e○◯●■□◎△▲※…―‐]")
_HANGUL = regex(r"[\uac00-\ud7a3]")
_WORD = regex(r"[^\W\d_]+")

_ALPHABETS: Mapping[str, tuple[str, str, str]] = {
    "cp1251": ("Windows-1251 (Cyrillic)", "CYRILLIC", "оеаинтсрвл"),
    "koi8_u": ("KOI8-R (Cyrillic)", "CYRILLIC", "оеаинтсрвл"),
    "mac_cyrillic": ("Mac Cyrillic", "CYRILLIC", "оеаинтсрвл"),
    "cp866": ("DOS 866 (Cyrillic)", "CYRILLIC", "оеаинтсрвл"),
    "cp1253": ("Windows-1253 (Greek)", "GREEK", "αοιετσνηυρ"),
    "cp1255": ("Windows-1255 (Hebrew)", "HEBREW", "יוהלאתרמבש"),
    "cp1256": ("Windows-1256 (Arabic)", "ARABIC", "اليمنوهرتب"),
}
"""Encodings of one byte a letter: their names, the alphabet as Unicode calls it, and its ten most frequent letters."""

_LATIN = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1250": "Windows-1250 (Central European)",
    "cp1254": "Windows-1254 (Turkish)",
}
"""Encodings of Latin letters, the likeliest first."""

_EUROPEAN = (
    "àâæçéèêëîïôœùûüÿ", "áéíñóúüª\u00ba", "äöüßé", "áâãàçéêíóôõúüª\u00ba", "àéèìíòóùî", "åäöøæéü", "áðéíóúýþæö", "éèêëïóöüáà",
    "ąćęłńóśźż", "áčďéěíňóřšťúůýžľĺŕäô", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "çğıöşüâîİ",
)  # fmt: skip
"""Letters beyond a to z of French, Spanish, German, Portuguese, Italian, the Nordic languages, Icelandic, Dutch, Catalan, Polish, Czech and
Slovak, Hungarian, Romanian, Croatian and Slovene, Turkish."""

_COMMON = ("cp1252", "mac_roman")
"""Those that Western scripts are in."""

_MARGIN = 0.5
"""By how much the others must be better than these: as by one letter of the language."""

RUNS_SHARE = 0.5
"""Share of letters above ASCII in runs of three and more that make a text one in another alphabet."""


def read(data: bytes) -> Reading:
    """Bytes that are no Unicode as text."""
    return _asian(data) or _alphabetic(data) or _latin(data)


def western(data: bytes, encoding: str) -> str:
    """Text of one byte a character; the five bytes Windows-1252 leaves open are Latin-1's controls."""
    text = data.decode(encoding, errors="surrogateescape")
    return text.translate(_OPEN) if _LONE.search(text) else text


def _asian(data: bytes) -> Reading | None:
    """Text in the first East Asian encoding in which nearly all signs are frequent ones."""
    for encoding, (name, is_told) in _EAST.items():
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        above = "".join(islice((match[0] for match in _ABOVE.finditer(text)), SAMPLE))
        if len(above) >= LEAST_SIGNS and is_told(above) and len(_MIXED.findall(text[:SAMPLE])) <= _BESIDE * len(above):
            return Reading(text, name)
    return None


def _is_japanese(above: str) -> bool:
    return len(_KANA.findall(above)) >= KANA_SHARE * len(above) and len(_JAPANESE.findall(above)) >= SIGNS_SHARE * len(above)


def _is_korean(above: str) -> bool:
    hangul = len(_HANGUL.findall(above))
    return hangul >= LEAST_HANGUL and hangul >= SIGNS_SHARE * len(above)


def _among(encoding: str, first: int, last: int) -> Callable[[str], bool]:
    """Whether signs are those an encoding has in front, which are the frequent ones, or its punctuation."""

    def is_told(above: str) -> bool:
        pairs = [sign.encode(encoding, errors="ignore") for sign in above]
        letters = [pair for pair in pairs if len(pair) == 2 and first <= pair[0] <= last and (pair[1] >= 0xA1 or encoding == "big5")]
        signs = sum(1 for pair in pairs if len(pair) == 2 and 0xA1 <= pair[0] <= 0xA3 and pair not in letters)
        return len(letters) >= LEAST_SIGNS and len(letters) + signs >= SIGNS_SHARE * len(above)

    return is_told


_EAST: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    "euc_jp": ("EUC-JP (Japanese)", _is_japanese),
    "cp932": ("Shift-JIS (Japanese)", _is_japanese),
    "cp949": ("EUC-KR (Korean)", _is_korean),
    "gb18030": ("GB18030 (Chinese)", _among("gb18030", 0xB0, 0xD7)),
    "big5": ("Big5 (Chinese)", _among("big5", 0xA4, 0xC6)),
}
"""East Asian encodings: their names, and whether signs above ASCII are frequent ones of their language."""


def _alphabetic(data: bytes) -> Reading | None:
    """Text in an alphabet of its own: long runs above ASCII that are words in one of them."""
    runs = [len(run[0]) for run in islice(_RUN.finditer(data), SAMPLE)]
    if sum(run for run in runs if run > 2) < RUNS_SHARE * sum(runs):
        return None
    rated = [(_worded(western(data[: 4 * SAMPLE], encoding), *told[1:]), encoding) for encoding, told in _ALPHABETS.items()]
    best, encoding = max(rated, key=lambda pair: pair[0])
    return Reading(western(data, encoding), _ALPHABETS[encoding][0]) if best else None


def _worded(text: str, alphabet: str, frequent: str) -> float:
    """Share of an alphabet's frequent letters in a text; 0 where its words are none of the alphabet, or of changing case."""
    words = Counter(word for match in _WORD.finditer(text) if not (word := match[0]).isascii())
    above = len(_ABOVE.findall(text))
    good = sum(len(word) * count for word, count in words.items() if _is_word(word, alphabet))
    share = sum(count * sum(letter in frequent for letter in word.lower()) for word, count in words.items()) / max(1, above)
    return share if good >= WORDS_SHARE * above and share >= FREQUENT_SHARE else 0


def _is_word(word: str, alphabet: str) -> bool:
    """Whether a word is of one alphabet, and in one case or with one capital in front."""
    cased = word in {word.upper(), word.lower(), word[:1].upper() + word[1:].lower()}
    return cased and all(unicodedata.name(letter, "").startswith(alphabet) for letter in word)


def _latin(data: bytes) -> Reading:
    """Text in the Latin encoding that makes the most of the letters above ASCII; in a tie the likeliest one."""
    places = Counter(match.groups() for match in islice(_HIGH.finditer(data), SAMPLE))
    scores = {encoding: _sense(places, encoding) for encoding in _LATIN}
    common = max(reversed(_COMMON) if _LONE_CR.search(data) else _COMMON, key=scores.__getitem__)
    other = max(_LATIN.keys() - set(_COMMON), key=lambda encoding: (scores[encoding], encoding))
    best = other if scores[other] > scores[common] + _MARGIN else common
    signs = sum(len(run[1]) * count for run, count in places.items())
    return Reading(western(data, best), _LATIN[best], best == common and scores[best] >= SURE_SHARE * signs)


def _sense(places: Mapping[tuple[bytes, ...], int], encoding: str) -> float:
    """How well a reading makes words of the European language that fits it best."""
    tally: Counter[tuple[str, float]] = Counter()
    for (before, run, after), count in places.items():
        signs = western(run, encoding)
        around = before.decode("ascii") + signs + after.decode("ascii")
        for place, sign in enumerate(signs, len(before)):
            tally[sign if sign == "İ" else sign.lower(), _fit(around[max(0, place - 2) : place], sign, around[place + 1 : place + 2])] += (
                count
            )
    return max(sum(fit * count for (sign, fit), count in tally.items() if fit < 0 or not sign.isalpha() or sign in letters)
               for letters in _EUROPEAN)  # fmt: skip


def _fit(before: str, sign: str, after: str) -> float:
    """1 for letters within words of their case, quotes at word ends and dashes; -1 for signs and capitals inside words.

    `before` are up to two characters, `after` is at most one.
    """
    kind = unicodedata.category(sign)
    if kind.startswith("L"):
        return _letter_fit(kind, before, after)
    if sign in _PLACED:
        return 1 if (before[-1:].isalpha(), after.isalpha()) in _PLACED[sign] else -1
    return -1 if before[-1:].isalpha() or kind.startswith("C") else -0.5


def _letter_fit(kind: str, before: str, after: str) -> float:
    last = before[-1:]
    if kind == "Lu":
        return -1 if last.islower() else 1
    if kind == "Lo":
        return 1 if last.isalnum() else -0.5
    if last.isupper() and before[:1].isupper() and len(before) > 1:
        return -1
    return 1 if last.isalpha() or after.isalpha() or not last.strip() else -0.5


_NOT_AFTER = frozenset({(False, True), (False, False)})
_NOT_BEFORE = frozenset({(True, False), (False, False)})
_TOUCHING = frozenset({(True, False), (False, True), (True, True)})

_PLACED: Mapping[str, frozenset[tuple[bool, bool]]] = {
    **dict.fromkeys("“‘«¿¡°£€¥½¼¾\u00a0", _NOT_AFTER),
    **dict.fromkeys("”»", _NOT_BEFORE),
    **dict.fromkeys("’", _TOUCHING),
    **dict.fromkeys("…–—", _NOT_AFTER | _TOUCHING),
}
"""Signs of ordinary writing, and whether a letter may stand before and after them."""
