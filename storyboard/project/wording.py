"""The words a panel shows, as they are compared: how they are set in type, and which program wrote the file, does not count."""

from __future__ import annotations

from collections.abc import Iterable

from storyboard.model.screenplay import SPEECH, Screenplay
from storyboard.model.shots import Cover
from storyboard.script.names import speaker

_TYPE = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
        "\u00a0": " ",
        "\u00ad": None,
    }
)
"""Signs that one program sets so and another otherwise."""


def folded(text: str) -> str:
    """Text with plain quotes and dashes and single spaces, so that a script is the same whoever saved it."""
    plain = " ".join(text.translate(_TYPE).split())
    return plain.replace("--", "-") if "--" in plain else plain


def words(screenplay: Screenplay, covers: Iterable[Cover]) -> str:
    """What the covers hold, in their order; a speech is led by who speaks. Covers of paragraphs that are gone are left out."""
    known, cues = screenplay.index, screenplay.cues
    said: list[str] = []
    for cover in covers:
        element = known.get(cover.element)
        if element is not None:
            lead = f"{speaker(cues[element.id])}: " if element.kind in SPEECH and element.id in cues else ""
            said.append(lead + folded(element.text[cover.start : cover.end]))
    return " / ".join(said)
