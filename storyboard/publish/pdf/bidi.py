"""The order in which letters of a line stand where some are written from right to left: Unicode's bidirectional algorithm (UAX 9).

Rules W1 to W7, N0 to N2, I1, I2, L1 and L2. Explicit embeddings (X1 to X8) are left out: a script has none, and printable text has lost
them. Isolates (X5c) are runs of their own, which stand in the text around them as one neutral `SIGN`. Which way a paragraph runs is what
most of its letters do, not its first one: a cue or a label in Latin letters does not turn a speech in Arabic.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from storyboard.model.patterns import regex

_RIGHT = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
SIGN = "\ufffc"
"""Stands for what runs its own way."""
_PAIRS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⟦": "⟧", "〈": "〉", "《": "》", "「": "」"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
"""Which way a letter or number pulls the neutral signs beside it."""


def turns(text: str) -> bool:
    """Whether any of it may be written from right to left."""
    return not text.isascii() and _RIGHT.search(text) is not None


def from_right(text: str) -> bool:
    """Whether a paragraph runs from right to left: most of its letters do."""
    if not turns(text):
        return False
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    return sum(kind in {"R", "AL"} for kind in kinds) > kinds.count("L")


def strong(text: str) -> bool:
    """Whether any letter of it says which way to run."""
    return any(unicodedata.bidirectional(letter) in {"L", "R", "AL"} for letter in text)


def starts_right(text: str) -> bool:
    """Whether the first letter of a text is written from right to left (P2, P3)."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return turns(text) and next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


def levels(text: str, *, rtl: bool) -> list[int]:
    """For every letter of a line its level: even from left to right, odd from right to left."""
    base = int(rtl)
    given = [unicodedata.bidirectional(letter) or "L" for letter in text]
    kinds = _neutrals(text, _weak(given, "R" if rtl else "L"), base)
    found = [base + _raised(kind, base) for kind in kinds]
    for index in range(len(text) - 1, -1, -1):
        if given[index] not in {"WS", "BN", "S", "B"}:
            break
        found[index] = base
    return found


def _raised(kind: str, base: int) -> int:
    """How far a kind stands above its paragraph's level (I1, I2)."""
    return {("L", 1): 1, ("EN", 1): 1, ("AN", 1): 1, ("R", 0): 1, ("EN", 0): 2, ("AN", 0): 2}.get((kind, base), 0)


def visual(found: Sequence[int]) -> list[int]:
    """The order in which parts stand from left to right, by their levels (L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        for high, group in groupby([found[index] >= level for index in order]):
            end = start + len(list(group))
            if high:
                order[start:end] = reversed(order[start:end])
            start = end
    return order


def runs(text: str, *, rtl: bool) -> list[tuple[str, bool]]:
    """A line in parts of one direction each, in the order they stand from left to right."""
    parts: list[tuple[str, int]] = []
    at = 0
    for level, group in groupby(levels(text, rtl=rtl)):
        end = at + len(list(group))
        parts.append((text[at:end], level))
        at = end
    return [(parts[index][0], bool(parts[index][1] % 2)) for index in visual([level for _, level in parts])]


def _weak(given: list[str], base: str) -> list[str]:
    """Marks, numbers and what stands with them (W1 to W7)."""
    kinds, before, strong = list(given), base, base
    for index, own in enumerate(given):
        kind = before if own == "NSM" else own
        strong = kind if kind in {"L", "R", "AL"} else strong
        kinds[index] = before = "AN" if kind == "EN" and strong == "AL" else kind
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    _terminators(kinds)
    return _european(kinds, base)


def _separators(kinds: list[str]) -> None:
    """A single separator between two numbers of one kind belongs to them (W4)."""
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in {"EN", "AN"})):
            kinds[index] = before


def _terminators(kinds: list[str]) -> None:
    """Signs like `%` and `$` belong to the European number beside them (W5); other separators are neutral (W6)."""
    at = 0
    for kind, group in groupby(list(kinds)):
        end = at + len(list(group))
        beside = {kinds[at - 1] if at else "", kinds[end] if end < len(kinds) else ""}
        if kind == "ET" and "EN" in beside:
            kinds[at:end] = ["EN"] * (end - at)
        elif kind in {"ET", "ES", "CS"}:
            kinds[at:end] = ["ON"] * (end - at)
        at = end


def _european(kinds: list[str], base: str) -> list[str]:
    """European numbers after Latin letters are part of them (W7)."""
    strong, found = base, list[str]()
    for kind in kinds:
        strong = kind if kind in {"L", "R"} else strong
        found.append("L" if kind == "EN" and strong == "L" else kind)
    return found


def _neutrals(text: str, kinds: list[str], base: int) -> list[str]:
    """What stands between letters goes with those around it, brackets with what is in them (N0 to N2)."""
    way = "R" if base else "L"
    _brackets(text, kinds, way)
    at = 0
    for neutral, group in groupby([kind in _NEUTRAL for kind in kinds]):
        end = at + len(list(group))
        if neutral:
            before = _STRONG.get(kinds[at - 1], way) if at else way
            after = _STRONG.get(kinds[end], way) if end < len(kinds) else way
            kinds[at:end] = [before if before == after else way] * (end - at)
        at = end
    return kinds


def _brackets(text: str, kinds: list[str], way: str) -> None:
    """A pair of brackets goes as its paragraph where something in it does, else as what is in it and before it do (N0)."""
    for start, end in _paired(text, kinds):
        inside = {_STRONG[kind] for kind in kinds[start + 1 : end] if kind in _STRONG}
        before = next((_STRONG[kind] for kind in reversed(kinds[:start]) if kind in _STRONG), way)
        if inside:
            kinds[start] = kinds[end] = way if way in inside or before == way else before


def _paired(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    pending, found = list[tuple[str, int]](), list[tuple[int, int]]()
    for index, letter in enumerate(text):
        if kinds[index] != "ON":
            continue
        if letter in _PAIRS:
            pending.append((_PAIRS[letter], index))
        elif any(close == letter for close, _ in pending):
            while pending[-1][0] != letter:
                pending.pop()
            found.append((pending.pop()[1], index))
    return sorted(found)
