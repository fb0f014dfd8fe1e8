"""Where lines may end in writings that put no blanks between words, and what is never taken apart.

Chinese and Japanese break between characters, but a line neither begins with closing punctuation, small kana or a mark of repetition
nor ends with an opening bracket (JIS X 4051 kinsoku shori; UAX 14, classes CL, CP, EX, NS, CJ, IN, OP). Korean breaks at its blanks. Thai
and Lao are broken without a dictionary: before a vowel that is written ahead of its consonant, which only begins syllables, and behind
signs that only end one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from storyboard.model.patterns import regex

IDEOGRAPH = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Characters of Chinese and Japanese, as a range of a regular expression."""
_CLOSING = (
    "、。，．：；？！‼⁇⁈⁉・‐゠–〜～」』）］｝〕〉》】〙〗〟’”»…‥—%‰℃!),.:;?]}"
    "ー々〻ゝゞヽヾ゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
)
"""Never at the start of a line."""
_OPENING = "「『（［｛〔〈《【〘〖〝‘“«([{$¥￥＄￡№"
"""Never at the end of a line."""
_WIDE = f"[{IDEOGRAPH}\u3000-\u303f\uff00-\uffef]"
_LEADING = "\u0e40-\u0e44\u0ec0-\u0ec4"
_ENDING = "\u0e2f\u0e30\u0e46\u0eaf\u0eb0\u0ec6"
DENSE = regex(f"{_WIDE}|[\u0e00-\u0eff]")
"""Letters between which a line may end."""
_HERE = regex(
    rf"(?<=[^{re.escape(_OPENING)}])(?=[^{re.escape(_CLOSING)}])(?:(?<={_WIDE})|(?={_WIDE})|(?<=[…—”’])(?={_WIDE}|[“‘]))"
    rf"|(?<=[\u0e00-\u0eff])(?=[{_LEADING}])|(?<=[{_ENDING}])(?=[\u0e01-\u0e2e\u0e81-\u0eae])"
)
_JOINER = "\u200d"


def parts(word: str) -> list[str]:
    """A word in parts between which a line may end."""
    edges = [0, *(match.start() for match in _HERE.finditer(word) if _apart(word, match.start())), len(word)]
    return [word[start:end] for start, end in pairwise(edges) if end > start]


def _apart(word: str, at: int) -> bool:
    """Whether two letters are none that belong together: a mark to its letter, dots and dashes that come in pairs, a lead to its vowel."""
    before, after = word[at - 1], word[at]
    return not (
        unicodedata.category(after).startswith("M") or (before == after and before in "…—‥") or before in "\u0e40\u0e41\u0e42\u0e43\u0e44"
    )


def graphemes(text: str) -> Iterator[str]:
    """What a reader takes for one letter: a base with its marks, a joined row of emoji, a flag (UAX 29, in short)."""
    start = 0
    for index in range(1, len(text)):
        if not _joined(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _joined(text: str, start: int, index: int) -> bool:
    before, letter = text[index - 1], text[index]
    if unicodedata.category(letter).startswith("M") or letter in "\u200c\u200d" or "\U0001f3fb" <= letter <= "\U0001f3ff":
        return True
    if before == _JOINER or unicodedata.combining(before) == 9:
        return not letter.isspace()
    flag = "\U0001f1e6" <= letter <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff"
    return flag and (index - start) % 2 == 1
