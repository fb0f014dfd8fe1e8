"""Prompts as templates (`templates/prompts/*.j2`): plain text with the words of a script quoted in it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def environment() -> Environment:
    """Templates as plain text; a name that is missing is an error."""
    loader = PackageLoader("storyboard.templates", "")
    made = Environment(loader=loader, undefined=StrictUndefined, autoescape=False, trim_blocks=False)  # noqa: S701 - plain text
    made.filters["quoted"] = quoted
    return made


def quoted(text: str) -> str:
    """Foreign words as a JSON string on one line: where they end cannot be mistaken."""
    return json.dumps(text, ensure_ascii=False)


def render(name: str, **values: Any) -> str:
    """A prompt by its file's name, with one line end at its end."""
    return environment().get_template(f"prompts/{name}").render(**values).strip() + "\n"
