"""A stranger reads the pictures of a plan: asked by themselves, told nothing of the script, so that a director hears what the pictures say.

Whoever has planned a picture sees in it what they meant. The same model in a conversation of its own has only the picture.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, ValidationError

from storyboard.model.base import Frozen, schema
from storyboard.ports import Attachment, Question, Turn
from storyboard.prompts import render

TOKENS, TOKENS_A_PANEL = 1_000, 80
"""Most tokens of an answer: for thinking, and for each panel."""

MOST_PANELS = 60
"""Panels that are read of an answer."""


class Seen(Frozen):
    """One picture."""

    panel: int = Field(ge=1, le=999, description="its number")
    deed: Annotated[str, Field(max_length=300, description="what is done in it, in one sentence")]


class Reading(Frozen):
    """What the pictures show."""

    panels: tuple[Seen, ...] = Field(max_length=MOST_PANELS)


def question(number: str, pictures: Sequence[Attachment], panels: int) -> Question:
    """What a stranger is asked.

    Args:
        number: the scene's, for the bill.
        pictures: sheets of numbered panels.
        panels: how many there are on them.
    """
    turn = Turn(role="user", text=f"There are {panels} pictures.", attachments=tuple(pictures))
    purpose, most = f"read scene {number} as a stranger", TOKENS + TOKENS_A_PANEL * panels
    return Question(purpose=purpose, system=render("stranger.j2"), turns=(turn,), answer=schema(Reading), most=most)


def told(answer: str) -> str:
    """What the stranger says, a line for each panel; empty for an answer that cannot be used."""
    try:
        found = Reading.model_validate(json.loads(answer))
    except (ValueError, RecursionError, ValidationError):
        return ""
    return "\n".join(f"{seen.panel}. {' '.join(seen.deed.split())}" for seen in found.panels)
