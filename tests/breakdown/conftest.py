from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from storyboard.model.screenplay import Element, Kind, Scene, Screenplay

Script = Callable[[str], Screenplay]

_HEADING = re.compile(r"^(?:(INT/EXT|INT|EXT)\.\s+)?(.*?)(?:\s+-\s+([^-]+))?$")
_MARKS = {"#": Kind.SCENE_HEADING, "@": Kind.CHARACTER, ">": Kind.DIALOGUE, "(": Kind.PARENTHETICAL, "=": Kind.TRANSITION}


def _element(number: int, line: str) -> Element:
    kind = _MARKS.get(line[0], Kind.ACTION)
    text = line if kind in {Kind.ACTION, Kind.PARENTHETICAL} else line[1:].strip()
    return Element(id=f"e{number}", kind=kind, text=text, page=1, line=number)


def _scene(number: int, heading: str, elements: list[Element]) -> Scene:
    setting, location, time = (_HEADING.match(heading) or re.match(r"(.*)(.*)(.*)", heading)).groups()  # type: ignore[union-attr]
    return Scene(
        id=f"s{number}",
        number=str(number),
        heading=heading,
        setting=setting or "",
        location=location or "",
        time_of_day=time or "",
        elements=tuple(element.id for element in elements),
    )


def build(text: str) -> Screenplay:
    """A screenplay from lines: `#` heading, `@` cue, `(` parenthetical, `>` dialogue, `=` transition, else action."""
    elements = [_element(number, line.strip()) for number, line in enumerate(text.strip().splitlines(), start=1) if line.strip()]
    starts = [at for at, element in enumerate(elements) if element.kind is Kind.SCENE_HEADING]
    ends = [*starts[1:], len(elements)]
    scenes = [_scene(n, elements[a].text, elements[a:b]) for n, (a, b) in enumerate(zip(starts, ends, strict=True), start=1)]
    return Screenplay(elements=tuple(elements), scenes=tuple(scenes))


@pytest.fixture
def script() -> Script:
    return build
