from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import fountain, read

Write = Callable[..., Path]

KINDS = {
    "SH": Kind.SCENE_HEADING, "AC": Kind.ACTION, "CH": Kind.CHARACTER, "PA": Kind.PARENTHETICAL, "DI": Kind.DIALOGUE,
    "TR": Kind.TRANSITION, "CE": Kind.CENTERED, "LY": Kind.LYRIC,
}  # fmt: skip
MISSES = {
    20,  # expects a title page with an empty `Credit:` to be action; the specification knows keys without values
    82,  # expects an opening mark before a blank (`*** bold`) to count; the specification says it does not
    99,  # expects `# ACT I` to be action where text follows at once; the specification asks no blank line of sections
    100,  # the same of synopses
}


def typed(pairs: list[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    """Printed kinds, blanks as one, transitions in capitals, lines of one speech as one."""
    result: list[tuple[Kind, str]] = []
    for kind, text in pairs:
        words = " ".join(text.upper().split() if kind == Kind.TRANSITION else text.split())
        if result and result[-1][0] == kind == Kind.DIALOGUE:
            result[-1] = (kind, f"{result[-1][1]} {words}".strip())
        else:
            result.append((kind, words))
    return result


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(item.kind, item.text) for item in fountain.read(text).elements]


def test_conformance(data: Path) -> None:
    cases = json.loads((data / "conformance.json").read_text(encoding="utf-8"))
    missed: set[int] = set()
    for place, case in enumerate(cases):
        wanted = typed([(KINDS[kind], text) for kind, text in case["expected"] if kind in KINDS])
        got = typed([(kind, text) for kind, text in kinds(case["input"]) if kind in KINDS.values()])
        missed |= {place} if got != wanted else set()
    assert missed == MISSES
    assert len(cases) - len(missed) == 98


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "crlf": lambda data: data.replace(b"\n", b"\r\n"),
    "cr": lambda data: data.replace(b"\n", b"\r"),
    "bom": lambda data: b"\xef\xbb\xbf" + data,
    "utf16": lambda data: data.decode().encode("utf-16"),
    "utf16le": lambda data: data.decode().encode("utf-16-le"),
    "utf16be": lambda data: data.decode().encode("utf-16-be"),
    "u2028": lambda data: data.replace(b"\n", "\u2028".encode()),
    "nel": lambda data: data.replace(b"\n", "\u0085".encode()),
    "blank": lambda data: data.replace(b"\n\n", b"\n \n"),
    "tab": lambda data: data.replace(b"\n\n", b"\n\t\n"),
    "blanks": lambda data: data.replace(b"\n\n", b"\n  \n"),
    "trailing": lambda data: data.replace(b"\n", b" \n"),
    "zwsp": lambda data: data.replace(b"STEEL\n", "STE\u200bEL\n".encode()),
    "nbsp": lambda data: data.replace(b" ", "\u00a0".encode()),
    "double": lambda data: data.replace(b"\n\n", b"\n\n\n"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_bytes_do_not_matter(data: Path, write: Write, name: str) -> None:
    source = (data / "Brick-and-Steel.fountain").read_bytes().replace(b"\r\n", b"\n")
    wanted, got = read(data / "Brick-and-Steel.fountain"), read(write(CHANGES[name](source)))
    assert [(item.kind, item.text.split()) for item in got.elements] == [(item.kind, item.text.split()) for item in wanted.elements]
    assert got.title_page == wanted.title_page


def test_windows_bytes(write: Write) -> None:
    script = read(write("INT. CAFÉ - DAY\n\nRené’s “coat”.\n".encode("cp1252")))
    assert script.elements[0].text == "INT. CAFÉ - DAY"
    assert script.elements[1].text == "René’s “coat”."


def test_lines_are_those_of_the_file() -> None:
    found = fountain.read("/* one\n\ntwo */\n\nINT. A - DAY\n\n[[a\nnote]]\n\nShe [[why?]] goes.\n").elements
    assert [(item.kind, item.line, item.text) for item in found] == [
        (Kind.SCENE_HEADING, 5, "INT. A - DAY"),
        (Kind.NOTE, 7, "a\nnote"),
        (Kind.ACTION, 10, "She  goes."),
        (Kind.NOTE, 10, "why?"),
    ]


def test_an_open_comment_is_text_and_is_said() -> None:
    script = fountain.read("Hello.\n\n/* never closed\n")
    assert [item.text for item in script.elements] == ["Hello.", "/* never closed"]
    assert "line 3" in script.notices[0]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("\t.SNIPER POV", Kind.SCENE_HEADING, "SNIPER POV"),
        ("...and so on", Kind.ACTION, "...and so on"),
        (".44 calibre on the desk", Kind.ACTION, ".44 calibre on the desk"),
        ("  > THE END <", Kind.CENTERED, "THE END"),
        ("> Burn to pink.", Kind.TRANSITION, "Burn to pink."),
        ("CUT TO:   ", Kind.TRANSITION, "CUT TO:"),
        ("FADE OUT.", Kind.TRANSITION, "FADE OUT."),
        ("INTERIOR MONOLOGUE", Kind.ACTION, "INTERIOR MONOLOGUE"),
        ("int. bar - night", Kind.SCENE_HEADING, "int. bar - night"),
        ("**INT. BAR - NIGHT**", Kind.SCENE_HEADING, "INT. BAR - NIGHT"),
        ("!EXT. NOT A PLACE", Kind.ACTION, "EXT. NOT A PLACE"),
        ("===", Kind.PAGE_BREAK, ""),
        ("## Part two ##", Kind.SECTION, "Part two"),
        ("= What happens", Kind.SYNOPSIS, "What happens"),
        ("~ La la", Kind.LYRIC, "La la"),
    ],
)
def test_one_line(text: str, kind: Kind, words: str) -> None:
    assert kinds(text) == [(kind, words)]


@pytest.mark.parametrize(
    "cue", ["McCLANE", "R2-D2", "JEAN-PIERRE", "CITIZEN #1", "МАШA", "ÉLODIE", "A", "PO", "MOM (on the radio)", "WILL'S DATE"]
)
def test_cues(cue: str) -> None:
    forced = "@" if cue == "McCLANE" else ""
    assert kinds(f"{forced}{cue}\nHello.") == [(Kind.CHARACTER, cue), (Kind.DIALOGUE, "Hello.")]


def test_a_heading_with_text_right_under_it_is_a_heading() -> None:
    assert kinds("INT. BAR - NIGHT\nShe waits.\n") == [(Kind.SCENE_HEADING, "INT. BAR - NIGHT"), (Kind.ACTION, "She waits.")]


def test_parentheticals_part_a_speech() -> None:
    assert kinds("ANN\n(low)\nOne.\nTwo.\n(then)\nThree.") == [
        (Kind.CHARACTER, "ANN"),
        (Kind.PARENTHETICAL, "(low)"),
        (Kind.DIALOGUE, "One.\nTwo."),
        (Kind.PARENTHETICAL, "(then)"),
        (Kind.DIALOGUE, "Three."),
    ]


@pytest.mark.parametrize(("mark", "number"), [("#1#", "1"), ("#1A#", "1A"), ("#I-1-A#", "I-1-A"), ("#110.A#", "110.A"), ("#1.#", "1")])
def test_scene_numbers(mark: str, number: str) -> None:
    item = fountain.read(f"INT. BAR - NIGHT {mark}").elements[0]
    assert (item.number, item.text) == (number, "INT. BAR - NIGHT")


def test_emphasis_is_kept_as_spans() -> None:
    item = fountain.read("She is **very** _*late*_ \\*.").elements[0]
    assert item.text == "She is very late *."
    assert sorted((item.text[span.start : span.end], span.style) for span in item.emphasis) == [
        ("late", "italic"),
        ("late", "underline"),
        ("very", "bold"),
    ]


def test_fade_in_first_is_no_title_page() -> None:
    script = fountain.read("FADE IN:\n\nINT. BAR - DAY\n")
    assert script.title_page == {}
    assert script.elements[0].kind == Kind.TRANSITION


def test_three_speakers_at_once() -> None:
    found = fountain.read("A\nx\n\nB ^\ny\n\nAction.").elements
    assert [item.dual for item in found] == ["left", "left", "right", "right", ""]
