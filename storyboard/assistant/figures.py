"""Scene numbers with letters (`A12`, `12A`, `12AA`) under plain figures while a request is read.

The tables of phrases know numbers as most scripts have them: figures for a scene, letters for a setup. A board with other numbers is read
as one whose scenes have figures that nobody used, so that all that is understood of `3B-2` is understood of `12A-B-2` as well. What is
written is held against the numbers that are printed first, the longest first; what was understood is told in the board's own numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from storyboard.assistant.actions import ACTIONS, LONGEST_LIST, Step, Understood, Which
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import of_numbers
from storyboard.model.base import Frozen
from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Scene

PLAIN = regex(r"\d{1,4}")
"""A scene's number as the tables know it."""
HIGHEST = 999
"""The figure that is used first."""

_SETUP = r"[A-HJ-NP-Z]{1,2}\d?"
_NO_MORE = r"(?!\w|-(?![A-Z](?![\w-]))\w)"
"""Behind a number: `12A-A` may go on with a letter (`12A-A-C` are three shots), and with nothing else."""
_JOIN = r"(?: ?, ?(?:and |or )?| ?& ?| and | or | plus | to | through | thru | until | up to | ?[-–—] ?)"
_LED = r"\b(?:scenes?|sc\.?|scns?)(?: (?:numbers?|no\.?|nr\.?|#))? ?#?"
_ALONE = rf"(?!\w)(?!-{_SETUP}(?!\w))"
FINE = regex(r"\b(?:shots?|set-?ups?|panels?|frames?|pictures?) $", re.IGNORECASE)
"""What says that the number behind it is no scene's."""

TWO_OF_THEM = "{number} is the number of a shot and of a scene on this board. Say which of them you mean: shot {number}, or scene {number}."


@dataclass(frozen=True, slots=True)
class Figures:
    """A board under plain figures."""

    board: Board
    scenes: Mapping[str, str]
    """Figures by scene numbers that have letters, in capitals, the longest first."""
    numbers: Mapping[str, str]
    """Numbers of those scenes' shots and panels under figures, by what is printed, in capitals."""
    others: frozenset[str]
    """Numbers of all other shots and panels."""

    def read(self, text: str) -> str:
        """A request, without what it quotes, under plain figures.

        Raises:
            InputError: a number is that of a scene and of a shot, and nothing says which of them is meant.
        """
        item = rf"(?:{self._any}|[A-Z]?\d{{1,4}}[A-Z]?){_ALONE}"
        listed = re.sub(rf"{_LED}{item}(?:{_JOIN}{item})*", lambda hit: self.listed(hit.group()), text, flags=re.IGNORECASE)
        number = rf"(?<![\w-])(?P<scene>{self._any})(?:(?P<joint>-?)(?P<setup>{_SETUP})(?:[-.–](?P<index>\d{{1,4}}))?)?{_NO_MORE}"
        return re.sub(number, self._one, listed, flags=re.IGNORECASE)

    @property
    def _any(self) -> str:
        return f"(?:{'|'.join(map(re.escape, self.scenes))})"

    def listed(self, text: str) -> str:
        """A list of scenes with figures for those that have letters."""
        return re.sub(rf"(?<!\w){self._any}(?!\w)", lambda hit: self.scenes[hit.group().upper()], text, flags=re.IGNORECASE)

    def _one(self, hit: re.Match[str]) -> str:
        """A shot, a panel or a scene by its number alone."""
        written, scene = re.sub("[.–]", "-", hit.group().upper()), hit["scene"].upper()
        if hit["setup"]:
            there = written in self.numbers or (written not in self.others and self._would_be(hit, scene))
            return self.scenes[scene] + written[len(scene) :].removeprefix("-") if there else hit.group()
        if scene not in self.others:
            return f"scene {self.scenes[scene]}"
        if FINE.search(hit.string[: hit.start()]):
            return hit.group()
        raise InputError(TWO_OF_THEM.format(number=scene))

    def _would_be(self, hit: re.Match[str], scene: str) -> bool:
        """Whether a number that the board has not is one of that scene: `12A-D` may be all from 12A to 12D."""
        last = re.sub(r"[A-Z]+$", "", scene) + hit["setup"].upper()
        return bool(hit["joint"]) == scene[-1].isalpha() and (bool(hit["index"]) or not {scene, last} <= self.others)

    def given(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments under plain figures."""
        return {name: self._given(name, value) for name, value in arguments.items()}

    def _given(self, name: str, value: Any) -> Any:
        if name == "which":
            return self.given(value)
        if name == "scenes":
            return self.listed(value)
        known = {**self.numbers, **self.scenes} if name == "but" else self.numbers
        return ",".join(known.get(one.upper(), one) for one in value.split(",")) if isinstance(value, str) else value

    def told(self, text: str) -> str:
        """A text with the board's own numbers."""
        for number, figure in self.scenes.items():
            joint = "-" if number[-1].isalpha() else ""
            text = re.sub(rf"(?<!\d){figure}(?={_SETUP}(?![a-z]))", number + joint, text)
            text = re.sub(rf"(?<!\d){figure}(?!\d)", number, text)
        return text

    def meant(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments in the board's own numbers."""
        return {name: self._meant(name, value) for name, value in arguments.items()}

    def _meant(self, name: str, value: Any) -> Any:
        if name == "which":
            return self.meant(value)
        if name == "but":
            value = ",".join(self._left_out(value))[:LONGEST_LIST]
        return self.told(value) if isinstance(value, str) else value

    def _left_out(self, numbers: str) -> Iterator[str]:
        """Numbers without those that are a scene's as well: its panels instead."""
        for number in numbers.split(","):
            twice = number.upper() in self.scenes
            yield from (board_number(self.board, id) for id in of_numbers(self.board, number)) if twice else (number,)


def figured(board: Board, text: str) -> Figures | None:
    """The board under plain figures that are not in a text; None where all its scenes have such numbers."""
    named = _named(board, text)
    if not named:
        return None
    screenplay = board.screenplay.model_copy(update={"scenes": tuple(_renamed(one, named) for one in board.screenplay.scenes)})
    scenes = tuple(one.model_copy(update={"scene": _renamed(one.scene, named)}) for one in board.scenes)
    plain = board.model_copy(update={"screenplay": screenplay, "scenes": scenes})
    pairs = [pair for real, now in zip(board.scenes, scenes, strict=True) for pair in zip(_printed(real), _printed(now), strict=True)]
    return Figures(
        board=plain,
        scenes={number.upper(): figure for number, figure in named.items()},
        numbers={real.upper(): now for real, now in pairs if real != now},
        others=frozenset(real.upper() for real, now in pairs if real == now),
    )


def _named(board: Board, text: str) -> dict[str, str]:
    """Figures that neither the board nor a text has, by the scene numbers that have letters."""
    used = {scene.number for scene in board.screenplay.scenes}
    odd = [number for number in used if not PLAIN.fullmatch(number) and any(one.isdigit() for one in number)]
    free = (str(n) for n in range(HIGHEST, 99, -1) if str(n) not in used and str(n) not in text)
    return dict(zip(sorted(odd, key=lambda one: (-len(one), one)), free, strict=False))


def _renamed(scene: Scene, named: Mapping[str, str]) -> Scene:
    return scene.model_copy(update={"number": named.get(scene.number, scene.number)})


def _printed(scene: SceneBoard) -> list[str]:
    """Numbers of a scene's shots and panels."""
    return [*map(scene.shot_number, scene.shots), *map(scene.panel_number, scene.panels)]


def figures_of(figures: Figures, step: Step) -> Step:
    """A step under plain figures."""
    return _changed(step, figures.given(_dump(step.arguments)))


def own(figures: Figures, found: Understood) -> Understood:
    """What was understood, in the board's own numbers."""
    about = found.about and Which.model_validate(figures.meant(_dump(found.about)))
    steps = tuple(_changed(step, figures.meant(_dump(step.arguments))) for step in found.steps)
    return replace(found, steps=steps, about=about, unclear=figures.told(found.unclear))


def _dump(arguments: Frozen) -> dict[str, Any]:
    return arguments.model_dump(exclude_defaults=True)


def _changed(step: Step, arguments: Mapping[str, Any]) -> Step:
    return Step(step.action, ACTIONS[step.action].model_validate(arguments))
