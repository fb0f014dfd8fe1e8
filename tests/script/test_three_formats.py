"""One screenplay written by hand in Final Draft's format, in Fade In's and in Fountain: every element is the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

import pytest

from storyboard.model.screenplay import Screenplay
from storyboard.script.reading import read


class Row(NamedTuple):
    """A paragraph: its style, and its words, those in emphasis marked as Fountain has them."""

    style: str
    runs: Sequence[tuple[str, str]]
    number: str = ""
    dual: bool = False
    note: str = ""
    centred: bool = False
    new_page: bool = False


def row(style: str, text: str, **more: object) -> Row:
    return Row(style, ((text, ""),), **more)  # type: ignore[arg-type]


ROWS = (
    row("Transition", "FADE IN:"),
    row("Scene Heading", "INT. CAFÉ - NIGHT", number="1"),
    Row("Action", (("A ", ""), ("big red", "Bold"), (" fox. ", ""), ("Very", "Italic"), (" big.", ""))),
    row("Action", "Rain & wind <outside>.", note="How much?"),
    row("Character", "ANA (O.S.)"),
    row("Parenthetical", "(low)"),
    Row("Dialogue", (("Look ", ""), ("there", "Underline"), (".", ""))),
    row("Parenthetical", "(beat)"),
    row("Dialogue", "No. There."),
    row("Character", "BO", dual=True),
    row("Dialogue", "Where?", dual=True),
    row("Character", "CY", dual=True),
    row("Parenthetical", "(over him)", dual=True),
    row("Dialogue", "What?", dual=True),
    row("Action", "They look at each other."),
    row("Action", "THE NEXT DAY", centred=True),
    row("Scene Heading", "INT./EXT. CAR (MOVING) - DAY", number="2A"),
    row("Action", "A long drive."),
    row("Character", "McCLANE"),
    row("Singing", "La la la"),
    row("Transition", "SMASH CUT TO:"),
    row("Scene Heading", "OMITTED", number="3"),
    row("Scene Heading", "EXT. ROAD - LATER", number="4", new_page=True),
    row("Action", "Nobody."),
    row("Transition", "FADE OUT."),
)

FOUNTAIN = """Title: The Fox
Credit: written by
Author: Ana Bo

FADE IN:

INT. CAFÉ - NIGHT #1#

A **big red** fox. *Very* big.

Rain & wind <outside>.[[How much?]]

ANA (O.S.)
(low)
Look _there_.
(beat)
No. There.

BO
Where?

CY ^
(over him)
What?

They look at each other.

> THE NEXT DAY <

INT./EXT. CAR (MOVING) - DAY #2A#

A long drive.

@McCLANE
~La la la

SMASH CUT TO:

.OMITTED #3#

===

EXT. ROAD - LATER #4#

Nobody.

> FADE OUT.
"""

_STYLES = {"Bold": "bold", "Italic": "italic", "Underline": "underline"}


def fdx() -> str:
    paragraphs: list[str] = []
    for item in ROWS:
        runs = "".join(f"<Text{f' Style={quoteattr(style)}' * bool(style)}>{escape(text)}</Text>" for text, style in item.runs)
        note = f"<ScriptNote ID='1'><Paragraph><Text>{item.note}</Text></Paragraph></ScriptNote>" * bool(item.note)
        more = (
            f' Number="{item.number}"' * bool(item.number) + ' Alignment="Center"' * item.centred + ' StartsNewPage="Yes"' * item.new_page
        )
        paragraphs.append(f'<Paragraph Type="{item.style}"{more}>{note}{runs}</Paragraph>')
    first = next(place for place, item in enumerate(ROWS) if item.dual)
    last = max(place for place, item in enumerate(ROWS) if item.dual) + 1
    dual = f'<Paragraph Type="General"><DualDialogue>{"".join(paragraphs[first:last])}</DualDialogue></Paragraph>'
    content = "\n".join([*paragraphs[:first], dual, *paragraphs[last:]])
    title = "".join(f'<Paragraph Alignment="Center"><Text>{text}</Text></Paragraph>' for text in ("The Fox", "written by", "Ana Bo"))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<FinalDraft DocumentType="Script" Template="No" Version="5">\n'
        f"<Content>{content}</Content><TitlePage><Content>{title}</Content></TitlePage></FinalDraft>"
    )


def osf() -> str:
    paragraphs: list[str] = []
    cues = [item for item in ROWS if item.dual and item.style == "Character"]
    for item in ROWS:
        runs = "".join(
            f"<text{f' {_STYLES[style]}={chr(34)}1{chr(34)}' if style else ''}>{escape(text)}</text>" for text, style in item.runs
        )
        look = ' dualdialogue="1"' * (item is cues[0]) + ' align="center"' * item.centred + ' pagebreakbefore="1"' * item.new_page
        more = f' number="{item.number}"' * bool(item.number) + f' note="{item.note}"' * bool(item.note)
        paragraphs.append(f'<para{more}><style basestylename="{item.style}"{look}/>{runs}</para>')
    title = "".join(f'<para><style align="center"/><text>{text}</text></para>' for text in ("The Fox", "written by", "Ana Bo"))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<document type="Open Screenplay Format document" version="30">'
        f"<paragraphs>{''.join(paragraphs)}</paragraphs><titlepage>{title}</titlepage></document>"
    )


@pytest.fixture
def scripts(tmp_path: Path) -> dict[str, Screenplay]:
    found: dict[str, Screenplay] = {}
    for ending, text in (("fdx", fdx()), ("osf", osf()), ("fountain", FOUNTAIN)):
        path = tmp_path / f"fox.{ending}"
        path.write_text(text, encoding="utf-8")
        found[ending] = read(path)
    return found


def facts(script: Screenplay) -> list[tuple[object, ...]]:
    spans = [sorted((span.start, span.end, span.style) for span in item.emphasis) for item in script.elements]
    items = zip(script.elements, spans, strict=True)
    return [(item.kind.value, item.text, item.number, item.dual, item.possible_heading, where) for item, where in items]


@pytest.mark.parametrize("other", ["fdx", "osf"])
def test_every_element_is_the_same(scripts: dict[str, Screenplay], other: str) -> None:
    assert facts(scripts[other]) == facts(scripts["fountain"])
    assert len(scripts[other].elements) == len(ROWS) + 2  # the note and the page break


@pytest.mark.parametrize("other", ["fdx", "osf"])
def test_scenes_and_title_page_are_the_same(scripts: dict[str, Screenplay], other: str) -> None:
    assert scripts[other].title_page == scripts["fountain"].title_page
    ours, theirs = ([scene.model_dump(exclude={"page_eighths"}) for scene in scripts[name].scenes] for name in (other, "fountain"))
    assert ours == theirs
    assert scripts[other].notices == scripts["fountain"].notices == ()
