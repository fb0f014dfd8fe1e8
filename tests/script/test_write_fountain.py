"""What is written as Fountain reads back equal."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storyboard.model.screenplay import Element, Emphasis, Kind, Screenplay
from storyboard.script import fountain
from storyboard.script.found import Found
from storyboard.script.normalise import normalised
from storyboard.script.reading import read
from storyboard.script.write_fountain import written

DATA = Path(__file__).parent / "data"
SAMPLES = Path(__file__).parents[2] / "samples"
FILES = sorted(
    path for path in [*DATA.iterdir(), *SAMPLES.rglob("*")] if path.suffix in {".fountain", ".fdx", ".pdf"} and "scanned" not in path.name
)

Known = tuple[Kind, str, list[tuple[int, int, str]], str, str, int]


SAID = ("kind", "text", "emphasis", "dual", "number", "level")


def known(item: Element | Found) -> Known:
    level = item.level or int(item.kind is Kind.SECTION)
    return item.kind, item.text, sorted((span.start, span.end, span.style) for span in item.emphasis), item.dual, item.number, level


def play(items: list[Found], page: dict[str, str] | None = None) -> Screenplay:
    elements = tuple(
        Element(id=f"e{place}", page=1, line=1, **{name: getattr(item, name) for name in SAID}) for place, item in enumerate(items)
    )
    return Screenplay(elements=elements, title_page=page or {})


def again(items: list[Found], page: dict[str, str] | None = None) -> list[Known]:
    """What is read of what is written."""
    return [known(item) for item in fountain.read(written(play(items, page))).elements]


def some(kind: Kind, text: str, *spans: tuple[int, int, str], dual: str = "", number: str = "", level: int = 0) -> Found:
    emphasis = tuple(Emphasis(start=start, end=end, style=style) for start, end, style in spans)
    return Found(kind, text, 1, emphasis=emphasis, dual=dual, number=number, level=level)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_script_at_hand(path: Path) -> None:
    script = read(path)
    found = fountain.read(written(script))
    assert [known(item) for item in found.elements] == [known(item) for item in script.elements]
    assert found.title_page == script.title_page


MARKS = "*_ aB\\.(#~>=!@[]/^1:"
LINES = st.sampled_from(
    [
        "INT. BAR - NIGHT #3#",
        "12A EXT. ROAD",
        ".POV",
        ".1 A #1.#",
        ".44 calibre",
        "INT. A #x y#",
        "ANN",
        "ANN (O.S.) ^",
        "@lone",
        "@x ^",
        "A^",
        "@A \\^",
        "BANG (loud) goes",
        "NAME (x) (y)",
        "NAME [[n]]",
        "ジョン",
        "（低）",
        "(low)",
        "(open",
        "closed)",
        "(a) b (c)",
        "Hello there.",
        "*very* _late_ **now**",
        "a**b*c*d**e_f_",
        "_a *b* c_",
        "***x*** y",
        "_x_._y_",
        "__a__",
        "*a*b*c*",
        "a\\",
        "~la la",
        "~",
        "~*sung*",
        "> CUT TO:",
        "> x \\<",
        "FADE OUT.",
        "CUT TO: ",
        "> middle <",
        "# Act",
        "# sec #",
        "#tag",
        "\\#x",
        "= what",
        "=",
        "==",
        "===",
        "!EXT. NO",
        "\\!",
        "[[note]]",
        "[[a\nb]]",
        "[[a\n  \nb]]",
        "[[a]]]",
        "[[]]",
        "x [[note",
        "note]] y",
        "x[[n]]y",
        "/* bone",
        "bone */ z",
        "/*x*/",
        "",
        "",
        "  ",
        "\t",
        "   ",
        "\tTAB",
        "  indented *word* ",
        "TITLE: X",
        "Title: A",
        "Credit:",
        "Foo:",
        "   bar",
    ]
)
TEXTS = st.lists(LINES | st.text(alphabet=MARKS, max_size=12), max_size=14).map("\n".join)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS | st.text())
def test_whatever_was_read_as_fountain(source: str) -> None:
    script = fountain.read(normalised(source))
    found = fountain.read(written(play(list(script.elements), script.title_page)))
    assert [known(item) for item in found.elements] == [known(item) for item in script.elements]
    assert found.title_page == script.title_page


STYLES = ("bold", "italic", "underline")
WORDS = st.text(alphabet="aB1é日.,'\"!?#*_\\/[]()~>=<@^:-", min_size=1, max_size=6)


@st.composite
def lines(draw: st.DrawFn, most: int = 1) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Words, some emphasised, in so many lines."""
    text, spans = "", list[tuple[int, int, str]]()
    for place, word in enumerate(draw(st.lists(WORDS, min_size=1, max_size=5))):
        text += (draw(st.sampled_from([" ", "\n"])) if most > 1 and text.count("\n") < most - 1 else " ") if place else ""
        spans += [(len(text), len(text) + len(word), style) for style in draw(st.sets(st.sampled_from(STYLES), max_size=2))]
        text += word
    return text, tuple(spans)


@st.composite
def alone(draw: st.DrawFn) -> list[Found]:
    kind = draw(st.sampled_from(sorted(set(Kind) - {Kind.CHARACTER, Kind.DIALOGUE, Kind.PARENTHETICAL, Kind.PAGE_BREAK, Kind.NOTE})))
    text, spans = draw(lines(3 if kind in {Kind.ACTION, Kind.CENTERED, Kind.LYRIC, Kind.GENERAL} else 1))
    number = draw(st.sampled_from(["", "", "1", "12A", "I-1-A", "110.A"])) if kind in {Kind.SCENE_HEADING, Kind.SHOT} else ""
    return [some(kind, text, *spans, number=number, level=draw(st.integers(1, 6)) if kind is Kind.SECTION else 0)]


@st.composite
def unsaid(draw: st.DrawFn) -> list[Found]:
    """Speech without a cue, as the narration of an AV script, and what has no words of its own."""
    words, spans = draw(lines(3))
    inner = words.replace("(", "").replace(")", "").replace("\n", " ") or "x"
    voiced = [some(Kind.DIALOGUE, words, *spans), some(Kind.PARENTHETICAL, f"({inner})")]
    return [some(Kind.ACTION, "Then."), *draw(st.permutations(voiced)), some(Kind.PAGE_BREAK, ""), some(Kind.NOTE, "n")]


@st.composite
def spoken(draw: st.DrawFn) -> list[Found]:
    """One or two people's speech, with what can stand between its parts."""
    sides = draw(st.sampled_from([("",), ("",), ("left", "right"), ("left", "right", "right")]))
    result: list[Found] = []
    for side in sides:
        cue, spans = draw(lines())
        result.append(some(Kind.CHARACTER, cue, *spans, dual=side))
        for kind in draw(st.lists(st.sampled_from([Kind.DIALOGUE, Kind.LYRIC, Kind.PARENTHETICAL, Kind.NOTE]), min_size=1, max_size=5)):
            said = [item.kind for item in result if item.kind is not Kind.NOTE]
            if kind is Kind.DIALOGUE and said[-1] is kind:
                continue
            words, marks = draw(lines(3 if kind in {Kind.DIALOGUE, Kind.LYRIC} else 1))
            if kind is Kind.PARENTHETICAL:
                inner = words.replace("(", "").replace(")", "") or "x"
                result.append(some(kind, f"({inner})", dual=side))
            elif kind is Kind.NOTE:
                result.append(some(kind, words.replace("]", "")[:200].strip() or "n"))
            else:
                result.append(some(kind, words, *marks, dual=side))
    return result


KEYS = st.sampled_from(["title", "credit", "author", "draft_date", "contact", "studio", "based_on"])
PAGES = st.dictionaries(KEYS, st.lists(lines().map(lambda line: line[0]), min_size=1, max_size=3).map("\n".join), max_size=3)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(alone() | spoken() | unsaid(), max_size=5), PAGES)
def test_any_screenplay(parts: list[list[Found]], page: dict[str, str]) -> None:
    items = [item for part in parts for item in part]
    text = written(play(items, page))
    found = fountain.read(text)
    assert [known(item) for item in found.elements] == [known(item) for item in items], text
    assert found.title_page == page, text


def test_plain_things_are_written_plainly() -> None:
    items = [
        some(Kind.SCENE_HEADING, "INT. BAR - NIGHT", number="3"),
        some(Kind.ACTION, "Ann waits. It is *late."),
        some(Kind.CHARACTER, "ANN", dual="left"),
        some(Kind.PARENTHETICAL, "(low)", dual="left"),
        some(Kind.DIALOGUE, "Never.\n\nNever again.", (0, 5, "italic"), dual="left"),
        some(Kind.CHARACTER, "McBEE", dual="right"),
        some(Kind.DIALOGUE, "No.", dual="right"),
        some(Kind.TRANSITION, "CUT TO:"),
    ]
    assert written(play(items, {"title": "Bar", "draft_date": "1 May", "contact": "Street\nTown"})) == (
        "Title: Bar\nDraft date: 1 May\nContact:\n    Street\n    Town\n\n"
        "INT. BAR - NIGHT #3#\n\nAnn waits. It is *late.\n\nANN\n(low)\n*Never*.\n  \nNever again.\n\nMcBEE ^\nNo.\n\nCUT TO:\n"
    )


@pytest.mark.parametrize(
    ("item", "mark"),
    [
        (some(Kind.ACTION, "INT. NOT A PLACE"), "!INT. NOT A PLACE"),
        (some(Kind.ACTION, "BANG\nIt falls."), "!BANG\nIt falls."),
        (some(Kind.ACTION, "She reads:\n# 12"), "!She reads:\n\\# 12"),
        (some(Kind.ACTION, "!x"), "!!x"),
        (some(Kind.ACTION, "Title: not a title page"), "!Title: not a title page"),
        (some(Kind.ACTION, "a /* b */ [[c]]"), "a /\\* b \\*/ \\[[c]]"),
        (some(Kind.SCENE_HEADING, "THE VOID"), ".THE VOID"),
        (some(Kind.SCENE_HEADING, "¿QUÉ?"), ".\\¿QUÉ?"),
        (some(Kind.SCENE_HEADING, "INT. A #1#"), ".INT. A \\#1\\#"),
        (some(Kind.TRANSITION, "Burn to pink."), "> Burn to pink."),
        (some(Kind.TRANSITION, "x <"), "> x \\<"),
        (some(Kind.SECTION, "C #"), "# C \\#"),
        (some(Kind.SYNOPSIS, "= a"), "= = a"),
        (some(Kind.CHARACTER, "Mia"), "@Mia"),
    ],
)
def test_marks_are_set_where_they_are_needed(item: Found, mark: str) -> None:
    assert written(play([item])) == f"{mark}\n"
    assert again([item]) == [known(item)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([some(Kind.GENERAL, "a\n\nb")], [some(Kind.GENERAL, "a"), some(Kind.GENERAL, "b")]),
        ([some(Kind.SHOT, "ANGLE", number="1 2")], [some(Kind.SHOT, "ANGLE")]),
        ([some(Kind.DIALOGUE, "a\n\nb")], [some(Kind.DIALOGUE, "a"), some(Kind.DIALOGUE, "b")]),
        ([some(Kind.ACTION, "a\n\n\nb")], [some(Kind.ACTION, "a"), some(Kind.ACTION, "b")]),
        ([some(Kind.ACTION, "a\tb")], [some(Kind.ACTION, "a    b")]),
        ([some(Kind.SCENE_HEADING, "INT. A\nB")], [some(Kind.SCENE_HEADING, "INT. A B")]),
        ([some(Kind.SCENE_HEADING, "INT. A", number="1 2")], [some(Kind.SCENE_HEADING, "INT. A")]),
        ([some(Kind.NOTE, " a ]] b ")], [some(Kind.NOTE, "a ] ] b")]),
        ([some(Kind.ACTION, "")], []),
        ([some(Kind.ACTION, "unbelievable", (0, 2, "underline"))], [some(Kind.ACTION, "unbelievable", (0, 12, "underline"))]),
        ([some(Kind.ACTION, "a b c", (1, 4, "bold"))], [some(Kind.ACTION, "a b c", (2, 3, "bold"))]),
        (
            [some(Kind.CHARACTER, "ANN"), some(Kind.PARENTHETICAL, "low"), some(Kind.DIALOGUE, "a"), some(Kind.DIALOGUE, "b")],
            [some(Kind.CHARACTER, "ANN"), some(Kind.PARENTHETICAL, "(low)"), some(Kind.DIALOGUE, "a\nb")],
        ),
    ],
)
def test_what_fountain_cannot_say(before: list[Found], after: list[Found]) -> None:
    assert again(before) == [known(item) for item in after]


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 4, "bold"), (2, 4, "italic")],
        [(0, 3, "bold"), (3, 7, "italic")],
        [(0, 8, "bold"), (5, 14, "italic")],
        [(0, 14, "underline"), (5, 7, "bold")],
        [(0, 14, "italic"), (5, 9, "bold"), (5, 14, "underline")],
        [(1, 2, "italic"), (2, 3, "bold"), (3, 4, "italic")],
    ],
)
def test_emphasis_within_emphasis(spans: list[tuple[int, int, str]]) -> None:
    item = some(Kind.ACTION, "abcd efg, hijk", *spans)
    assert again([item]) == [known(item)]


@pytest.mark.parametrize("note", [[], [some(Kind.NOTE, "n")]])
@pytest.mark.parametrize("kinds", [(Kind.CHARACTER, Kind.DIALOGUE), (Kind.ACTION, Kind.ACTION)])
def test_what_only_looks_like_a_title_page_is_written_so_that_it_is_none(note: list[Found], kinds: tuple[Kind, Kind]) -> None:
    items = [*note, some(kinds[0], "THE GARDEN"), some(kinds[1], "by Ann Lee"), some(Kind.SCENE_HEADING, "INT. A - DAY")]
    assert again(items) == [known(item) for item in items]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (some(Kind.SHOT, "CLOSE ON THE DOOR", number="3A"), "/* storyboard: shot 3A */\nCLOSE ON THE DOOR\n"),
        (some(Kind.GENERAL, "INT. A - DAY"), "/* storyboard: general */\n!INT. A - DAY\n"),
        (some(Kind.DIALOGUE, "Buy now."), "/* storyboard: dialogue */\nBuy now.\n"),
        (some(Kind.PARENTHETICAL, "(low)"), "/* storyboard: parenthetical */\n(low)\n"),
        (some(Kind.SECTION, "A", level=3), "### A\n"),
    ],
)
def test_what_fountain_has_no_words_for(item: Found, text: str) -> None:
    assert written(play([item])) == text
    assert again([item]) == [known(item)]


def test_a_mark_says_nothing_of_what_is_no_action() -> None:
    found = fountain.read("/* storyboard: shot */\nINT. A - DAY\n\n/* storyboard: other */\nRain.\n\n/* storyboard: shot */\n\nSun.\n")
    assert [item.kind for item in found.elements] == [Kind.SCENE_HEADING, Kind.ACTION, Kind.ACTION]
