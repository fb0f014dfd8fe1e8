"""What the readers hand over: elements as they were found, before ids and scenes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Emphasis, Furniture, Kind


class Scanned(InputError):
    """Raised for a PDF whose pages are pictures, or whose fonts cannot be read; somebody who sees could still read it."""

    def __init__(self, message: str, pages: int) -> None:
        super().__init__(message)
        self.pages = pages
        """How many pages it has."""


class Found(NamedTuple):
    """One element of a script."""

    kind: Kind
    text: str
    line: int
    page: int = 0
    """Page of the file; 0 where the format has none and it is to be counted."""
    emphasis: tuple[Emphasis, ...] = ()
    dual: str = ""
    number: str = ""
    box: tuple[float, float, float, float] | None = None
    revised: str = ""
    possible_heading: bool = False
    level: int = 0
    """How deep a section stands; 0 where its reader does not know, which is 1."""
    heard: bool = False
    """Whether it is only heard, whatever its words are: it stands in a column of sounds."""


class Script(NamedTuple):
    """What one reader found in one file."""

    format: str
    """As `Screenplay.source_format`."""
    elements: tuple[Found, ...]
    title_page: dict[str, str] = {}
    pages: int = 0
    """Pages of the file, 0 where they are to be counted."""
    notices: tuple[str, ...] = ()
    furniture: tuple[Furniture, ...] = ()


def joined(items: Sequence[Found], glue: str, tight: Callable[[str, str], bool] | None = None) -> Found:
    """Elements of one kind as one, at the place of the first, with the emphasis moved along.

    `glue` stands between them, and nothing where `tight` says of the texts before and after that they are one word.
    """
    words: list[str] = []
    spans: list[Emphasis] = []
    offset = 0
    for place, item in enumerate(items):
        if place and not (tight and tight(items[place - 1].text, item.text)):
            words.append(glue)
            offset += len(glue)
        spans += (Emphasis(start=span.start + offset, end=span.end + offset, style=span.style) for span in item.emphasis)
        words.append(item.text)
        offset += len(item.text)
    return items[0]._replace(text="".join(words), emphasis=tuple(spans))


def together(spans: Sequence[Emphasis]) -> list[Emphasis]:
    """Spans of one style that touch or have one character between, as words of one emphasis have, as one."""
    result: list[Emphasis] = []
    for style in ("bold", "italic", "underline"):
        last: Emphasis | None = None
        for span in (span for span in spans if span.style == style):
            if last and span.start - last.end <= 1:
                last = Emphasis(start=last.start, end=span.end, style=style)
            else:
                result += [last] if last else []
                last = span
        result += [last] if last else []
    return sorted(result, key=lambda span: (span.start, span.style))


def title_key(words: str) -> str:
    """A title page's key as it is stored: `Draft date` becomes `draft_date`."""
    return "_".join(words.strip().lower().split())
