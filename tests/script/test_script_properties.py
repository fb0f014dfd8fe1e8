"""Nothing that can be written makes a reader crash, and no word is lost."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.errors import InputError
from storyboard.model.screenplay import Screenplay
from storyboard.script import fdx, fountain, pdf, text
from storyboard.script.found import Script
from storyboard.script.normalise import decoded, normalised
from storyboard.script.scenes import screenplay

DATA = Path(__file__).parent / "data"
WORD = re.compile(r"\w+")
LINES = st.sampled_from(
    [
        "INT. BAR - NIGHT #3#",
        "12A EXT. ROAD",
        ".POV",
        "ANN",
        "ANN (O.S.) ^",
        "@mcClane",
        "(low)",
        "Hello there.",
        "*very* _late_ **now**",
        "~la la",
        "> CUT TO:",
        "FADE OUT.",
        "> middle <",
        "# Act",
        "## Part",
        "= what happens",
        "===",
        "!EXT. NO",
        "[[note]]",
        "x [[note",
        "note]] y",
        "/* bone",
        "bone */ z",
        "",
        "",
        "  ",
        "\t",
        "Title: A",
        "Credit:",
        "    indented",
        "Tom: hi",
        "- item",
        "                ANN",
        "          hello",
        "   12.   ",
        "***",
        "a \\* b \\_",
        "'",
        "（低）",
        "ジョン",
        "Scene 3: The bar",
        "OMITTED",
    ]
)
SCRIPTS = st.lists(LINES, max_size=30).map("\n".join)


def checked(script: Script) -> Screenplay | None:
    """What holds of every screenplay: ids in order, each element in one scene at most, spans inside their text."""
    try:
        result = screenplay(script, "x")
    except InputError:
        return None
    assert [item.id for item in result.elements] == [f"e{number}" for number in range(1, len(result.elements) + 1)]
    used = Counter(name for scene in result.scenes for name in scene.elements)
    assert not used or max(used.values()) == 1
    numbers = [scene.number for scene in result.scenes]
    assert all(numbers)
    for item in result.elements:
        assert item.page >= 1
        assert item.line >= 1
        assert all(0 <= span.start < span.end <= len(item.text) for span in item.emphasis)
    assert [item.page for item in result.elements] == sorted(item.page for item in result.elements)
    return result


@settings(deadline=None, max_examples=120)
@given(SCRIPTS | st.text())
def test_fountain_and_text_read_anything(source: str) -> None:
    clean = normalised(source)
    checked(fountain.read(clean))
    checked(text.read(clean))


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=400) | SCRIPTS.map(str.encode))
def test_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        checked(fountain.read(decoded(data, "x")))
    except InputError:
        return


@settings(deadline=None, max_examples=120)
@given(SCRIPTS)
def test_fountain_loses_no_word(source: str) -> None:
    """Words outside title page, notes and boneyards come out as often as they went in."""
    clean = re.sub(r"/\*|\*/|\[\[|\]\]", "", source)
    script = fountain.read(clean)
    got = Counter(
        WORD.findall(" ".join([*(f"{item.text} {item.number}" for item in script.elements), *script.title_page.values()]).replace("_", " "))
    )
    wanted = Counter(WORD.findall(clean.replace("_", " ")))
    keys = Counter(WORD.findall("Title Credit Tom Scene 3 The bar"))
    assert not (got - wanted)
    assert not (wanted - got - keys - keys - keys) or script.title_page


@settings(deadline=None, max_examples=100)
@given(SCRIPTS)
def test_text_loses_no_word(source: str) -> None:
    clean = re.sub(r"/\*|\*/|\[\[|\]\]|.*Title:.*|.*Credit:.*", "", source)
    script = text.read(clean)
    said = " ".join([*(f"{item.text} {item.number}" for item in script.elements), *script.title_page.values()])
    lost = Counter(WORD.findall(clean.replace("_", " "))) - Counter(WORD.findall(said.replace("_", " ")))
    assert set(lost) <= {"12", "3"} or script.title_page


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.tuples(st.sampled_from([*fdx.KINDS, "General", "Odd", ""]), st.text(alphabet="ab<&> (\u2028é", max_size=12)), max_size=12),
    st.booleans(),
)
def test_fdx_reads_any_paragraphs(paragraphs: list[tuple[str, str]], dual: bool) -> None:
    from xml.sax.saxutils import escape, quoteattr

    inner = "".join(
        f"<Paragraph Type={quoteattr(kind)}><Text Style='Bold'>{escape(words)}</Text><Text/></Paragraph>" for kind, words in paragraphs
    )
    whole = f"<Paragraph><DualDialogue>{inner}</DualDialogue></Paragraph>" if dual else inner
    script = fdx.read(f"<FinalDraft><Content>{whole}</Content></FinalDraft>".encode(), "x.fdx")
    checked(script)
    assert "".join("".join(item.text.split()) for item in script.elements) == "".join("".join(words.split()) for _, words in paragraphs)


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_damaged_files_are_read_or_refused(draw: st.DataObject) -> None:
    for name, reader in (("brick-and-steel.pdflib.pdf", pdf.read), ("Brick-and-Steel.fdx", fdx.read)):
        source = bytearray((DATA / name).read_bytes())
        for _ in range(3):
            place = draw.draw(st.integers(0, len(source) - 1))
            source[place : place + draw.draw(st.integers(0, 40))] = draw.draw(st.binary(max_size=8))
        try:
            checked(reader(bytes(source), name))
        except InputError:
            continue


def test_the_same_input_gives_the_same_screenplay(data: Path) -> None:
    source = (data / "brick-and-steel.pdflib.pdf").read_bytes()
    assert pdf.read(source, "a") == pdf.read(source, "a")
