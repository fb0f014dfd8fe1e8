"""The question about the real world that a text model answers by search, for whoever plans and for whoever is talked to."""

from __future__ import annotations

from storyboard.ports import Question, Turn

TOKENS = 2_000
"""Most tokens of what a search brings."""


def lookup(purpose: str, aim: str, about: str) -> Question:
    """What a text model is asked.

    Args:
        purpose: what the bill calls it.
        aim: what the answer is for, in the words that follow `In at most five plain sentences,`.
        about: what is to be known.
    """
    turn = Turn(role="user", text=f"In at most five plain sentences, {aim}: {about}")
    return Question(purpose=purpose, turns=(turn,), search=True, most=TOKENS)
