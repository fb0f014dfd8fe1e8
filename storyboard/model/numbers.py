"""Numbers as production prints them: scene, setup letter, panel. Assigned and printed; identity is the id's business.

Setups run A, B, ... without I and O, after Z comes AA. A setup inserted between A and B is A1.
A hyphen joins scene and setup where the scene's number ends in a letter: `10A-B`. (CONVENTIONS d1.)
"""

from __future__ import annotations

from storyboard.model.patterns import regex

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_PIECES = regex(r"\d+|[^\W\d_]+")


def setup_letters(index: int) -> str:
    """The setup with that index from 0: A ... Z, AA, AB ..."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, len(LETTERS))
        letters = LETTERS[rest] + letters
    return letters


def shot_number(scene: str, setup: str) -> str:
    """Scene and setup as printed."""
    return f"{scene}-{setup}" if scene[-1:].isalpha() else f"{scene}{setup}"


def panel_number(scene: str, setup: str, index: int) -> str:
    """A panel's number as printed: `12B-1`."""
    return f"{shot_number(scene, setup)}-{index}"


def scene_key(number: str) -> tuple[int, int, str]:
    """Orders scene numbers: `A10` before 10 before `10A`, 2 before 10. Letters in front mean "inserted before"."""
    pieces = _PIECES.findall(number.upper())
    digits = next((int(piece) for piece in pieces if piece.isdigit()), 0)
    letters = "".join(piece for piece in pieces if not piece.isdigit())
    place = 0 if pieces and letters and not pieces[0].isdigit() else 1
    return (digits, place, letters)


def setup_key(setup: str) -> tuple[int, str, int]:
    """Orders setups: A before A1 before B, Z before AA."""
    letters = setup.rstrip("0123456789")
    return (len(letters), letters, int(setup[len(letters) :] or 0))


def same(left: str, right: str) -> bool:
    """Whether two numbers are one: case and hyphens do not count."""
    return _PIECES.findall(left.upper()) == _PIECES.findall(right.upper())
