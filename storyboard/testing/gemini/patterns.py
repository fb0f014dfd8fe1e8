r"""Text that fits a regular expression: the common part of the language, which is what schemas use.

Literals, classes, `\d \w \s`, groups, alternatives and quantifiers are understood; anchors mean nothing, since what is made is the whole
text. Look-around and back references are not understood.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from random import Random

MORE = 3
"""How often something is repeated at most beyond what must be, where the expression sets no limit."""

LONGEST = 1_000
"""How often something may have to be repeated."""

DIGITS, WORD, SPACE = string.digits, string.ascii_letters + string.digits + "_", " "
PRINTED = string.ascii_letters + string.digits + " .,-_"
CLASSES: Mapping[str, str] = {
    "d": DIGITS,
    "w": WORD,
    "s": SPACE,
    "D": string.ascii_letters,
    "W": "-.",
    "S": WORD,
    "n": "\n",
    "t": "\t",
    "b": "",
    "A": "",
    "Z": "",
}

Made = Callable[[Random], str]
"""Makes one text."""


def matching(pattern: str, random: Random) -> str:
    """A text that fits a pattern.

    Raises:
        ValueError: the pattern holds what is not understood.
    """
    made, rest = _alternatives(pattern)
    if rest:
        raise ValueError(f"{pattern!r} is not understood from {rest!r} on.")
    return made(random)


def _alternatives(text: str) -> tuple[Made, str]:
    """Everything up to the end or a closing bracket, and what follows."""
    found = list[Made]()
    one, text = _sequence(text)
    found.append(one)
    while text.startswith("|"):
        one, text = _sequence(text[1:])
        found.append(one)
    return (lambda random: random.choice(found)(random)), text


def _sequence(text: str) -> tuple[Made, str]:
    found = list[Made]()
    while text and text[0] not in "|)":
        one, text = _atom(text)
        times, text = _quantifier(text)
        found.append(_repeated(one, times))
    return (lambda random: "".join(made(random) for made in found)), text


def _repeated(made: Made, times: tuple[int, int]) -> Made:
    return lambda random: "".join(made(random) for _ in range(random.randint(*times)))


def _atom(text: str) -> tuple[Made, str]:
    first = text[0]
    if first == "(":
        return _group(text)
    if first == "[":
        return _class(text)
    if first == "\\":
        return _one_of(CLASSES.get(text[1:2], text[1:2])), text[2:]
    return _one_of({".": PRINTED, "^": "", "$": ""}.get(first, first)), text[1:]


def _one_of(letters: str) -> Made:
    return lambda random: random.choice(letters) if letters else ""


def _group(text: str) -> tuple[Made, str]:
    inner = text[3:] if text.startswith("(?:") else text[1:]
    if inner.startswith("?"):
        raise ValueError(f"A group as in {text!r} is not understood.")
    made, rest = _alternatives(inner)
    if not rest:
        raise ValueError("A bracket is not closed.")
    return made, rest[1:]


def _class(text: str) -> tuple[Made, str]:
    end = _class_end(text)
    inner = text[1:end]
    letters = _letters(inner.removeprefix("^"))
    chosen = "".join(letter for letter in PRINTED if letter not in letters) if inner.startswith("^") else letters
    return _one_of(chosen), text[end + 1 :]


def _class_end(text: str) -> int:
    at = 2
    while at < len(text) and text[at] != "]":
        at += 2 if text[at] == "\\" else 1
    if at >= len(text):
        raise ValueError("A class is not closed.")
    return at


def _letters(inner: str) -> str:
    """The letters a class stands for."""
    found, at = "", 0
    while at < len(inner):
        if inner[at] == "\\":
            found, at = found + CLASSES.get(inner[at + 1], inner[at + 1]), at + 2
        elif inner[at + 1 : at + 2] == "-" and at + 2 < len(inner):
            found, at = found + "".join(map(chr, range(ord(inner[at]), ord(inner[at + 2]) + 1))), at + 3
        else:
            found, at = found + inner[at], at + 1
    return found


def _quantifier(text: str) -> tuple[tuple[int, int], str]:
    """Least and most times, and what follows."""
    simple = {"?": (0, 1), "*": (0, MORE), "+": (1, 1 + MORE)}.get(text[:1])
    if simple:
        return simple, text[1:].removeprefix("?")
    inner, closed, rest = text[1:].partition("}")
    if not text.startswith("{") or not closed:
        return (1, 1), text
    least, comma, most = inner.partition(",")
    low = int(least or 0)
    if max(low, int(most or 0)) > LONGEST:
        raise ValueError(f"{inner} times is too often.")
    return (low, int(most) if most else low + MORE if comma else low), rest
