"""What the PDF files of a board are called: the board as all see it, and copies made for somebody."""

from __future__ import annotations

import hashlib
import unicodedata
from itertools import groupby

MOST = 40
"""Letters of a copy's words that go into its file's name; whole words, as long as the first one has no more."""
DIGITS = 8
"""Of the digest behind words that a file's name does not tell in full."""
KINDS = ("review", "plain", "comments")
"""What a file's name says of how a copy is made; words that begin so would be taken for it."""


def copy_name(*, quality: str = "full", plain: bool = False, comments: bool = False, words: str = "") -> str:
    """The name of a board's PDF. Whatever differs, names do, on disks too that do not tell capitals from small letters.

    Args:
        quality: how finely pictures are printed; `full` is not said.
        plain: whether marks are left out that the board has.
        comments: whether it lists what was said.
        words: the watermark, empty for none.
    """
    kinds = ("" if quality == "full" else quality, "plain" if plain else "", "comments" if comments else "")
    return "-".join(filter(None, ("storyboard", *kinds, _recipient(words)))) + ".pdf"


def _recipient(text: str) -> str:
    """Words as a file's name can hold them, in any writing; where they do not say all, a digest of the exact words stands behind."""
    exact = unicodedata.normalize("NFC", " ".join(text.split()))
    words = [part for part in _words(exact.casefold()) if part]
    kept = words[:1]
    for word in words[1:]:
        if len("-".join([*kept, word])) > MOST:
            break
        kept.append(word)
    told = "-".join(kept)[:MOST]
    whole = told.replace("-", " ") == exact and kept[:1] != [] and kept[0] not in KINDS
    digest = hashlib.sha256(exact.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
    return told if whole or not exact else "-".join(filter(None, (told, digest)))


def _words(text: str) -> list[str]:
    """Rows of letters, marks and digits."""
    rows = groupby(text, key=lambda letter: unicodedata.category(letter)[0] in "LMN")
    return ["".join(row) for written, row in rows if written]
