"""Ways to change a picture that exists: what is said for each, read from `templates/prompts/edits.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from storyboard.model.base import Frozen


class Preset(Frozen):
    """One way to change a picture."""

    help: str = ""
    """What it is for, and what to say with it."""
    says: str
    """What the painter is told before the user's own words."""
    keeps: str
    """What must stay as it is."""
    ours: bool = False
    """True where no user asks for it by name, and no words of the user's go along: it is a step of a command's own."""


PLAIN = ""
"""The preset of an edit without one."""

SKETCH = "sketch"
"""The painter of our own, who letters names beside things where their drawing alone would not say what they are."""

DRAWN = frozenset({SKETCH, "import"})
"""Who makes takes that are drawings rather than drafts of a finished picture: finished, they are the layout of a new picture."""

FINISH = "finish"
"""The preset of an approved draft that is painted in finished quality."""


@cache
def presets() -> dict[str, Preset]:
    """All presets by name; `PLAIN` is among them."""
    table = tomllib.loads(files("storyboard.templates").joinpath("prompts/edits.toml").read_text(encoding="utf-8"))
    return {PLAIN if name == "plain" else name: Preset.model_validate(told) for name, told in table.items()}


def named() -> tuple[str, ...]:
    """The names that can be asked for, in the table's order."""
    return tuple(name for name, preset in presets().items() if name != PLAIN and not preset.ours)
