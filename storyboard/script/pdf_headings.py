"""What the words of a row are, wherever it stands: a scene heading, a transition, a name."""

from __future__ import annotations

import functools

from storyboard.script import headings, transitions
from storyboard.script.name_words import SMALL

MOST_KNOWN = 8192
"""Rows that are remembered; a page has about 50."""

PARAGRAPH = 1.35
"""Line steps from which a gap is a new paragraph."""

LONGEST_NAME = 60
"""Characters of a cue, with all that stands in brackets after the name."""


@functools.lru_cache(maxsize=MOST_KNOWN)
def is_omitted(text: str) -> bool:
    """As `headings.is_omitted`."""
    return headings.is_omitted(text)


def is_transition_text(text: str) -> bool:
    """Whether words in capitals are those of a transition: `CUT TO:`, `FADE OUT.`."""
    return transitions.is_transition(text.rstrip())


def is_name(text: str) -> bool:
    """Whether a line is in capitals outside brackets, as cues are."""
    bare = text.split("(", maxsplit=1)[0].split("（", maxsplit=1)[0]
    if any(char.islower() for char in bare):
        bare = SMALL.sub("", bare)
    letters = [char for char in bare if char.isalpha()]
    return (
        bool(letters)
        and len(text) < LONGEST_NAME
        and not any(char.islower() for char in letters)
        and not headings.is_heading(text)
        and not is_omitted(text)
    )
