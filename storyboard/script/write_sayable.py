"""Elements as Fountain can say them. What it has no words for:

- `general` and `shot`, and dialogue and parentheticals without a cue before them, are action with a mark over each paragraph that says
  what it is: `/* storyboard: shot */`.
- Two dialogues in a row become one, also where only a note stands between them.
- A parenthetical gets the brackets it lacks, and is one line where it has more than six; one with brackets that do not match becomes
  dialogue.
- Headings, cues, transitions, sections and synopses are one line: their line ends become blanks.
- Action loses its empty lines (a paragraph each) and gets four blanks for a tab; blanks at line ends are lost everywhere, and those at
  line starts everywhere but in action. Dialogue loses empty lines at its ends.
- Emphasis neither starts nor ends on a blank, and blanks lose it where bold and italic cross an underline. An underline takes in the
  whole word it starts or ends in.
- `]]` in a note is parted by a blank, and elements without text are left out.
- A scene number with a blank, `#` or backslash in it, or of more than twenty characters, is left out.
- The title page loses empty lines. Furniture, pages, boxes, marks of revision and possible headings belong to the file that was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Emphasis, Kind
from storyboard.script.fountain_lines import LONGEST_NUMBER
from storyboard.script.fountain_speech import MOST_LINES

_ONE_LINE = frozenset({Kind.SCENE_HEADING, Kind.CHARACTER, Kind.TRANSITION, Kind.SECTION, Kind.SYNOPSIS})
_ACTION = frozenset({Kind.ACTION, Kind.GENERAL, Kind.SHOT})
_NUMBER = regex(rf"[^\s#\\]{{1,{LONGEST_NUMBER}}}")
_PARAGRAPH = regex(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def sayable(element: Element) -> Iterator[Element]:
    """The element as Fountain can say it: one, several, or none where it has no text."""
    if element.kind is Kind.PAGE_BREAK:
        yield element.model_copy(update={"text": "", "emphasis": ()})
    elif element.kind in _ACTION:
        for match in _PARAGRAPH.finditer(element.text):
            yield _untabbed(_part(element, match.start(), match.end()))
    elif element.text.strip():
        start = len(element.text) - len(element.text.lstrip())
        yield _kept(_part(element, start, len(element.text.rstrip())))


def is_number(number: str) -> bool:
    """Whether a scene number can be written."""
    return _NUMBER.fullmatch(number) is not None


def _part(element: Element, start: int, end: int) -> Element:
    """The element with some of its text, and the emphasis of that."""
    spans = ((max(span.start, start) - start, min(span.end, end) - start, span.style) for span in element.emphasis)
    emphasis = tuple(Emphasis(start=first, end=last, style=style) for first, last, style in spans if first < last)
    return element.model_copy(update={"text": element.text[start:end], "emphasis": emphasis})


def _kept(element: Element) -> Element:
    if element.kind is Kind.SCENE_HEADING and not is_number(element.number):
        element = element.model_copy(update={"number": ""})
    if element.kind in _ONE_LINE:
        return _on_one_line(element)
    if element.kind is Kind.NOTE:
        words = re.sub(r"\](?=\]|\Z)", "] ", element.text) if "]]" in element.text else element.text
        return element.model_copy(update={"text": "\n".join(map(str.rstrip, words.split("\n"))), "emphasis": ()})
    return _bracketed(element) if element.kind is Kind.PARENTHETICAL else element


def _on_one_line(element: Element) -> Element:
    return element.model_copy(update={"text": element.text.replace("\n", " ")}) if "\n" in element.text else element


def _bracketed(element: Element) -> Element:
    lines = element.text.split("\n")
    if len(lines) > MOST_LINES or not all(map(str.strip, lines)):
        element = _on_one_line(element)
    if element.text[0] in "(（" and element.text[-1] in ")）":
        return element
    spans = tuple(Emphasis(start=span.start + 1, end=span.end + 1, style=span.style) for span in element.emphasis)
    return element.model_copy(update={"text": f"({element.text})", "emphasis": spans})


def _untabbed(element: Element) -> Element:
    """Tabs as four blanks, emphasis moved along, no blanks at the end."""
    text = element.text.rstrip()
    if "\t" not in text:
        return element.model_copy(update={"text": text})
    places = [0]
    for char in text:
        places.append(places[-1] + (4 if char == "\t" else 1))
    spans = (Emphasis(start=places[span.start], end=places[min(span.end, len(text))], style=span.style) for span in element.emphasis)
    return element.model_copy(update={"text": text.replace("\t", "    "), "emphasis": tuple(spans)})
