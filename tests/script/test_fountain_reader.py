from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import fountain
from storyboard.script.reading import read

Write = Callable[..., Path]

KINDS = {
    "SH": Kind.SCENE_HEADING,
    "AC": Kind.ACTION,
    "CH": Kind.CHARACTER,
    "PA": Kind.PARENTHETICAL,
    "DI": Kind.DIALOGUE,
    "TR": Kind.TRANSITION,
    "CE": Kind.CENTERED,
    "LY": Kind.LYRIC,
}
MISSES = {
    99,  # expects `# ACT I` to be action where text follows at once
    100,  # the same of synopses
}
"""Argued against the specification's text in docs/fountain.md."""


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
    assert len(cases) - len(missed) == 100


def changed_text(data: bytes, encoding: str) -> bytes:
    return data.decode().encode(encoding)


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
    "u2029": lambda data: data.replace(b"\n", "\u2029".encode()),
    "vertical tab": lambda data: data.replace(b"\n", b"\v"),
    "mixed ends": lambda data: data.replace(b"\n\n", b"\r\n\r\n"),
    "utf32": lambda data: changed_text(data, "utf-32"),
    "no end": lambda data: data.rstrip(),
    "soft hyphen": lambda data: data.replace(b"STEEL\n", "STE\u00adEL\n".encode()),
    "directions": lambda data: b"\n".join("\u200e".encode() + line for line in data.split(b"\n")),
    "blank lines in front": lambda data: b"\n\n" + data,
    "some blanks": lambda data: data.replace(b".\n\n", b".\n \n"),
    "settings of Beat": lambda data: data + b'\n\n/* You can remove this - BEAT:\n{"Revision": {"a": [[1]]}}\nEND_BEAT*/\n',
    "indented": lambda data: b"\n".join(b"\t" + line if line.isupper() and b" " not in line else line for line in data.split(b"\n")),
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
        ("CUT TO:   ", Kind.ACTION, "CUT TO:"),
        ("CUT TO:\t", Kind.TRANSITION, "CUT TO:"),
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


def test_a_note_is_gone_with_its_line_ends() -> None:
    text = "Scott waits.[[Needs\nwork.\n  \nOr coffee.]] He looks.\n\nNext."
    found = fountain.read(text).elements
    assert [(item.kind, item.text, item.line) for item in found] == [
        (Kind.ACTION, "Scott waits. He looks.", 1),
        (Kind.NOTE, "Needs\nwork.\n\nOr coffee.", 1),
        (Kind.ACTION, "Next.", 6),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("JACK [[who?]]\nHi.", [(Kind.CHARACTER, "JACK"), (Kind.NOTE, "who?"), (Kind.DIALOGUE, "Hi.")]),
        ("JACK\n[[who?]]\nHi.", [(Kind.CHARACTER, "JACK"), (Kind.NOTE, "who?"), (Kind.DIALOGUE, "Hi.")]),
        ("JACK\nHi[[low]] there.", [(Kind.CHARACTER, "JACK"), (Kind.DIALOGUE, "Hi there."), (Kind.NOTE, "low")]),
        ("A [[x]]b[[y]] c", [(Kind.ACTION, "A b c"), (Kind.NOTE, "x"), (Kind.NOTE, "y")]),
        ("[[x [1]]] y", [(Kind.ACTION, " y"), (Kind.NOTE, "x [1]")]),
        ("INT. BAR #1# [[new]]", [(Kind.SCENE_HEADING, "INT. BAR"), (Kind.NOTE, "new")]),
        ("BRICK ^ [[new]]\nx", [(Kind.CHARACTER, "BRICK"), (Kind.NOTE, "new"), (Kind.DIALOGUE, "x")]),
        ("CUT TO: [[new]]\n\nx", [(Kind.TRANSITION, "CUT TO:"), (Kind.NOTE, "new"), (Kind.ACTION, "x")]),
        ("a [[b\n\nc]] d", [(Kind.ACTION, "a [[b"), (Kind.ACTION, "c]] d")]),
        ("a [[b\n \nc]] d", [(Kind.ACTION, "a [[b"), (Kind.ACTION, "c]] d")]),
        ("a [[b", [(Kind.ACTION, "a [[b")]),
        ("a \\[[b]]", [(Kind.ACTION, "a [[b]]")]),
        ("[[ ]]\n\nx", [(Kind.ACTION, "x")]),
    ],
)
def test_notes(text: str, wanted: list[tuple[Kind, str]]) -> None:
    assert kinds(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("/* a */", []),
        ("JACK /* b */ (O.S.)\nHi.", [(Kind.CHARACTER, "JACK  (O.S.)"), (Kind.DIALOGUE, "Hi.")]),
        ("JACK\n/* a\n\nb */\nHi.", [(Kind.CHARACTER, "JACK"), (Kind.DIALOGUE, "Hi.")]),
        ("One /* two\n\nthree */ four.", [(Kind.ACTION, "One\n four.")]),
        ("/* [[ */ a ]]", [(Kind.ACTION, " a ]]")]),
        ("[[ /* ]] a */", [(Kind.ACTION, " a */"), (Kind.NOTE, "/*")]),
        ("/* a /* b */ c */", [(Kind.ACTION, " c */")]),
        ("a \\/* b */", [(Kind.ACTION, "a /* b */")]),
        ("CUT TO:\n/*\nINT. A\n\nx\n*/\nINT. B", [(Kind.TRANSITION, "CUT TO:"), (Kind.SCENE_HEADING, "INT. B")]),
    ],
)
def test_boneyards(text: str, wanted: list[tuple[Kind, str]]) -> None:
    assert kinds(text) == wanted


def test_an_open_comment_does_not_swallow_the_script_up_to_the_settings_of_beat() -> None:
    script = fountain.read('Hello /* there.\n\nBye.\n\n/* BEAT:\n{"a": 1}\nEND_BEAT */\n')
    assert [item.text for item in script.elements] == ["Hello /* there.", "Bye."]
    assert "line 1" in script.notices[0]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Title: A\nAuthor: B", {"title": "A", "author": "B"}),
        ("Title:\n\tA\n\tB\nContact:\n   C", {"title": "A\nB", "contact": "C"}),
        ("Draft date: 1/2/3", {"draft_date": "1/2/3"}),
        ("Title: _**A**_ \\*", {"title": "A *"}),
        ("Title: A\nCredit:\nAuthor: B", {"title": "A", "author": "B"}),
        ("Title: A\nLast Changed By: me", {"title": "A", "last_changed_by": "me"}),
        ("Studio:\n    X", {"studio": "X"}),
        ("Author: A\nAuthor: B", {"author": "A\nB"}),
        ("Contact:\n    Date: 5 pm\n    e-mail: a@b", {"contact": "Date: 5 pm\ne-mail: a@b"}),
        ("Title: A: B", {"title": "A: B"}),
        ("Title: A\n_:1", {"title": "A\n_:1"}),
        ("Title：甲", {"title": "甲"}),
        ("Title:\n      A\n   Credit: b\n   Author: c", {"title": "A", "credit": "b", "author": "c"}),
    ],
)
def test_title_pages(text: str, page: dict[str, str]) -> None:
    script = fountain.read(f"{text}\n\nINT. BAR - DAY\n")
    assert script.title_page == page
    assert [item.text for item in script.elements] == ["INT. BAR - DAY"]


@pytest.mark.parametrize("first", ["FADE IN:", "Steel, in the middle of a call:", "INT. BAR: DAY", "!Title: x", "TOM: Hello.", "Title:"])
def test_no_title_pages(first: str) -> None:
    script = fountain.read(f"{first}\n\nRain.\n")
    assert script.title_page == {}
    assert script.elements[-2].text == first.removeprefix("!")


def test_a_title_page_ends_where_the_script_begins() -> None:
    assert kinds("Title: A\nFADE IN:\n\nRain.") == [(Kind.TRANSITION, "FADE IN:"), (Kind.ACTION, "Rain.")]
    assert kinds("Title: A\nINT. BAR - DAY\n\nRain.") == [(Kind.SCENE_HEADING, "INT. BAR - DAY"), (Kind.ACTION, "Rain.")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She sings:\n~la la", [(Kind.ACTION, "She sings:"), (Kind.LYRIC, "la la")]),
        ("She sings:\n~la la\nand goes.", [(Kind.ACTION, "She sings:\n~la la\nand goes.")]),
        ("The end.\n> THE END <", [(Kind.ACTION, "The end."), (Kind.CENTERED, "THE END")]),
        ("She goes.\n= what\nShe comes.", [(Kind.ACTION, "She goes."), (Kind.SYNOPSIS, "what"), (Kind.ACTION, "She comes.")]),
        ("She goes.\n===\nNew.", [(Kind.ACTION, "She goes."), (Kind.PAGE_BREAK, ""), (Kind.ACTION, "New.")]),
        ("# Act\n= what\nINT. BAR - DAY", [(Kind.SECTION, "Act"), (Kind.SYNOPSIS, "what"), (Kind.SCENE_HEADING, "INT. BAR - DAY")]),
        ("!BANG\n!CRASH\nIt falls.", [(Kind.ACTION, "BANG\nCRASH\nIt falls.")]),
        ("!BANG\nIt falls.", [(Kind.ACTION, "BANG\nIt falls.")]),
        ("She stops.\nBRICK\nHello.", [(Kind.ACTION, "She stops.\nBRICK\nHello.")]),
        (
            "INT. BAR\n\nBANG (loud) goes the gun\nIt falls.",
            [(Kind.SCENE_HEADING, "INT. BAR"), (Kind.ACTION, "BANG (loud) goes the gun\nIt falls.")],
        ),
        ("11 (O.S.)\nx", [(Kind.ACTION, "11 (O.S.)\nx")]),
        ("BRICK\n\nHello.", [(Kind.ACTION, "BRICK"), (Kind.ACTION, "Hello.")]),
        ("@Mia\n\nShe nods.", [(Kind.CHARACTER, "Mia"), (Kind.ACTION, "She nods.")]),
        ("\t@Mia\nHi.", [(Kind.CHARACTER, "Mia"), (Kind.DIALOGUE, "Hi.")]),
        ("  !INT. NO", [(Kind.ACTION, "INT. NO")]),
        ("ジョン\n（低く）\nはい。", [(Kind.CHARACTER, "ジョン"), (Kind.PARENTHETICAL, "（低く）"), (Kind.DIALOGUE, "はい。")]),
        ("CLINT BARTON\nHi.", [(Kind.CHARACTER, "CLINT BARTON"), (Kind.DIALOGUE, "Hi.")]),
        ("CUT TO:\nBRICK", [(Kind.ACTION, "CUT TO:\nBRICK")]),
        (".OPENING\n!Action.", [(Kind.SCENE_HEADING, "OPENING"), (Kind.ACTION, "Action.")]),
        ("# Learn C#", [(Kind.SECTION, "Learn C#")]),
        ("=", [(Kind.ACTION, "=")]),
        ("..not a heading", [(Kind.ACTION, "..not a heading")]),
    ],
)
def test_paragraphs(text: str, wanted: list[tuple[Kind, str]]) -> None:
    assert kinds(text) == wanted


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ("Ten.\n  \nHit?", [(Kind.DIALOGUE, "Ten.\n\nHit?")]),
        ("Ten.\n  ", [(Kind.DIALOGUE, "Ten.")]),
        ("(low)\n  \nTen.", [(Kind.PARENTHETICAL, "(low)"), (Kind.DIALOGUE, "Ten.")]),
        ("Ten.\n \nHit?", [(Kind.DIALOGUE, "Ten."), (Kind.ACTION, "Hit?")]),
        ("Ten.\n\t\nHit?", [(Kind.DIALOGUE, "Ten."), (Kind.ACTION, "Hit?")]),
        ("~la\n~la\nTen.", [(Kind.LYRIC, "la\nla"), (Kind.DIALOGUE, "Ten.")]),
        ("Oh ~ no.", [(Kind.DIALOGUE, "Oh ~ no.")]),
        ("Ten.\n(pause)  ", [(Kind.DIALOGUE, "Ten."), (Kind.PARENTHETICAL, "(pause)")]),
        ("*(low)*\nTen.", [(Kind.PARENTHETICAL, "(low)"), (Kind.DIALOGUE, "Ten.")]),
        ("(to Ann,\n who waits)\nTen.", [(Kind.PARENTHETICAL, "(to Ann,\nwho waits)"), (Kind.DIALOGUE, "Ten.")]),
        ("(ten\nnine", [(Kind.DIALOGUE, "(ten\nnine")]),
        ("(one) ten (two)", [(Kind.DIALOGUE, "(one) ten (two)")]),
        ("(one) (two)", [(Kind.PARENTHETICAL, "(one) (two)")]),
        ("((one) two)", [(Kind.PARENTHETICAL, "((one) two)")]),
        ("\\(one)", [(Kind.DIALOGUE, "(one)")]),
        (".44 it is.", [(Kind.DIALOGUE, ".44 it is.")]),
        ("...and on.", [(Kind.DIALOGUE, "...and on.")]),
        ("#nofilter", [(Kind.DIALOGUE, "#nofilter")]),
        ("Ten.\n= what\nNine.", [(Kind.DIALOGUE, "Ten."), (Kind.SYNOPSIS, "what"), (Kind.DIALOGUE, "Nine.")]),
        ("INT. is short.", [(Kind.DIALOGUE, "INT. is short.")]),
        ("CUT TO:", [(Kind.DIALOGUE, "CUT TO:")]),
    ],
)
def test_speeches(lines: str, wanted: list[tuple[Kind, str]]) -> None:
    assert kinds(f"\n\nANN\n{lines}\n\n") == [(Kind.CHARACTER, "ANN"), *wanted]


@pytest.mark.parametrize("cue", ["ANN^", "ANN ^", "ANN    ^", "ANN (O.S.) ^", "@Ann ^", "ANN ^ [[n]]", "ANN ^  "])
def test_dual_dialogue(cue: str) -> None:
    found = fountain.read(f"TOM\n(low)\nx\n\n{cue}\n(high)\ny\n\nTOM\nz").elements
    assert [item.dual for item in found if item.kind != Kind.NOTE] == ["left"] * 3 + ["right"] * 3 + ["", ""]
    assert "^" not in found[3].text


def test_a_caret_inside_a_cue_is_text() -> None:
    assert kinds("A^B\nx")[0] == (Kind.CHARACTER, "A^B")
    assert fountain.read("A \\^\nx").elements[0][:2] == (Kind.CHARACTER, "A ^")


@pytest.mark.parametrize("mark", ["#1 2#", "##", "#a_b_c_d_e_f_g_h_i_j_k_l#", "\\#1\\#", "# 1#"])
def test_no_scene_numbers(mark: str) -> None:
    item = fountain.read(f".THE BAR {mark}").elements[0]
    assert (item.number, item.text) == ("", f"THE BAR {mark}".replace("\\", ""))


@pytest.mark.parametrize(
    ("text", "words", "spans"),
    [
        ("*a*", "a", ["italic a"]),
        ("***a***", "a", ["bold a", "italic a"]),
        ("_***a***_", "a", ["bold a", "italic a", "underline a"]),
        ("**_a_**", "a", ["bold a", "underline a"]),
        ("_a *b* c_", "a b c", ["italic b", "underline a b c"]),
        ("*a **b** c*", "a b c", ["bold b", "italic a b c"]),
        ("*a _**b,** c_*", "a b, c", ["bold b,", "italic a b, c", "underline b, c"]),
        ("un*believ*able", "unbelievable", ["italic believ"]),
        ("snake_case_name", "snake_case_name", []),
        ("He dialed *69 and then *23, and hung up.", "He dialed *69 and then *23, and hung up.", []),
        ("He dialed *69 and then 23*, and hung up.", "He dialed 69 and then 23, and hung up.", ["italic 69 and then 23"]),
        ("He dialed *69 and then 23\\*, and hung up.", "He dialed *69 and then 23*, and hung up.", []),
        ("**\\*9765\\***", "*9765*", ["bold *9765*"]),
        ("*a\nb*", "*a\nb*", []),
        ("a * b * c", "a * b * c", []),
        ("**a****b**", "ab", ["bold ab"]),
        ("\\\\*a*", "\\a", ["italic a"]),
        ("\\a", "\\a", []),
    ],
)
def test_emphasis(text: str, words: str, spans: list[str]) -> None:
    item = fountain.read(f"!{text}").elements[0]
    assert item.text == words
    assert sorted(f"{span.style} {item.text[span.start : span.end]}" for span in item.emphasis) == spans


def test_action_keeps_its_shape() -> None:
    assert kinds("He opens it:\n\n          Scott --\n\n\tJacob\n  1:00 pm") == [
        (Kind.ACTION, "He opens it:"),
        (Kind.ACTION, "          Scott --"),
        (Kind.ACTION, "    Jacob\n  1:00 pm"),
    ]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("THE GARDEN\nby Ann Lee", {"title": "THE GARDEN", "credit": "by", "author": "Ann Lee"}),
        ("The Garden\n\nWritten by\n\nAnn Lee & Bo Ek", {"title": "The Garden", "credit": "Written by", "author": "Ann Lee & Bo Ek"}),
        ("**LE JARDIN**\nun film de Ann Lee", {"title": "LE JARDIN", "credit": "un film de", "author": "Ann Lee"}),
        ("DER GARTEN\nvon Ann Lee", {"title": "DER GARTEN", "credit": "von", "author": "Ann Lee"}),
        ("EL JARDÍN\nEscrito por\nAna Ruiz", {"title": "EL JARDÍN", "credit": "Escrito por", "author": "Ana Ruiz"}),
        (
            "THE GARDEN\nby Ann Lee\nSecond draft\n3 May 2020",
            {"title": "THE GARDEN", "credit": "by", "author": "Ann Lee", "draft_date": "Second draft\n3 May 2020"},
        ),
    ],
)
def test_a_title_with_who_wrote_it_is_a_title_page(text: str, page: dict[str, str]) -> None:
    script = fountain.read(f"{text}\n\nINT. A - DAY\n\nX waits.\n")
    assert script.title_page == page
    assert [item.text for item in script.elements] == ["INT. A - DAY", "X waits."]


@pytest.mark.parametrize(
    "text",
    [
        "ANN\nby the way, hello.",
        "ANN\nBy George!",
        "@THE GARDEN\nby Ann Lee",
        "NARRATOR\nA film by Ann Lee\n\nNARRATOR\nAnd so it began.",
        "INT. A - DAY\nby Ann Lee",
        "THE GARDEN\nby Ann Lee\nwho is here today",
    ],
)
def test_a_first_speech_is_no_title_page(text: str) -> None:
    assert fountain.read(f"{text}\n\nINT. A - DAY\n\nX waits.\n").title_page == {}


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Titre: Le jardin\nAuteur: Ann Lee", {"title": "Le jardin", "author": "Ann Lee"}),
        ("Título: El jardín\nAutor: Ana\nFecha: 3 mayo", {"title": "El jardín", "author": "Ana", "draft_date": "3 mayo"}),
        ("Titel: Der Garten\nVon: Ann", {"title": "Der Garten", "author": "Ann"}),
        ("Titolo: Il giardino\nAutore:\n    Ann\nContatto: x", {"title": "Il giardino", "author": "Ann", "contact": "x"}),
        ("Название: Сад\nАвтор: Анна", {"title": "Сад", "author": "Анна"}),
    ],
)
def test_keys_of_other_languages_are_the_same_keys(text: str, page: dict[str, str]) -> None:
    assert fountain.read(f"{text}\n\nINT. A - DAY\n\nX waits.\n").title_page == page


def test_a_file_that_is_only_a_title_page_ends_it_at_a_key_without_a_value() -> None:
    script = fountain.read("Title: A\nCredit:\nAuthor: B")
    assert (script.title_page, [item.text for item in script.elements]) == ({"title": "A"}, ["Credit:\nAuthor: B"])


@pytest.mark.parametrize(
    "text", ["SUPER:\nThree days later", "MONTAGE - TRAINING\n- She runs.\n- She falls.", "SERIES OF SHOTS:\nA) A cup.\nB) A hand."]
)
def test_what_a_mini_slug_announces_is_not_spoken(text: str) -> None:
    found = fountain.read(f"INT. A - DAY\n\n{text}\n").elements
    assert [(item.kind, item.text) for item in found[1:]] == [(Kind.ACTION, text)]


@pytest.mark.parametrize("name", ["SUPER", "MONTAGE", "ANN:", "TITLE (V.O.)", "CARD"])
def test_people_may_be_called_like_a_mini_slug(name: str) -> None:
    found = fountain.read(f"INT. A - DAY\n\n{name}\nHello.\n").elements
    assert [item.kind for item in found[1:]] == [Kind.CHARACTER, Kind.DIALOGUE]


@pytest.mark.parametrize("cue", ["McCLANE", "MacREADY (O.S.)", "O’Neil (V.O.)", "DeVITO", "2nd COP", "Anna van Dyk (CONT'D)"])
def test_cues_with_small_letters(cue: str) -> None:
    found = fountain.read(f"INT. A - DAY\n\n{cue}\nHello.\n").elements
    assert [(item.kind, item.text) for item in found[1:]] == [(Kind.CHARACTER, cue), (Kind.DIALOGUE, "Hello.")]


@pytest.mark.parametrize("line", ["Mia", "MacReady", "A dog (barking)", "Mia runs (O.S.)", "I see", "The door (V.O.) opens"])
def test_lines_of_action_that_only_look_like_cues(line: str) -> None:
    found = fountain.read(f"INT. A - DAY\n\n{line}\nHello.\n").elements
    assert [item.kind for item in found[1:]] == [Kind.ACTION]


def test_a_sign_that_cannot_be_seen_is_no_action() -> None:
    assert fountain.read("\x1f\n\nRain.\n").elements[0].text == "Rain."
