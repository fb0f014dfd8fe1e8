"""Final Draft's and Fade In's XML cut off or damaged: what is left is read, and where words are missing is said."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from storyboard.model.errors import InputError
from storyboard.script import fdx, osf
from storyboard.script.found import Script

LINES = [f"Line {number} of the däy." for number in range(1, 41)]
ROWS = "".join(f'<Paragraph Type="Action">\n<Text>{line}</Text>\n</Paragraph>\n' for line in LINES)
TITLE = "<TitlePage><Content><Paragraph Alignment='Center'><Text>The Boat</Text></Paragraph></Content></TitlePage>\n"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
FDX = f'{HEAD}<FinalDraft DocumentType="Script" Version="5">\n<Content>\n{ROWS}</Content>\n{TITLE}</FinalDraft>\n'
PARAS = "".join(f"<para><style basestylename='Action'/><text>{line}</text></para>\n" for line in LINES)
OSF = f'<document type="Open Screenplay Format document" version="30"><paragraphs>\n{PARAS}</paragraphs></document>\n'


def read(text: str | bytes) -> Script:
    return fdx.read(text.encode() if isinstance(text, str) else text, "x.fdx")


def words(script: Script) -> list[str]:
    return [item.text for item in script.elements]


@pytest.mark.parametrize("cut", [1, 3, 8, 13, 40, 60, 120, 140])
def test_a_few_bytes_are_missing_at_the_end(cut: int) -> None:
    script = read(FDX[:-cut])
    assert words(script) == LINES
    assert bool(script.notices) == (cut > 1)


@pytest.mark.parametrize("share", [0.15, 0.4, 0.5, 0.77, 0.9])
def test_paragraphs_before_the_cut_are_read_with_the_last_words(share: float) -> None:
    cut = FDX[: int(len(FDX) * share)]
    script = read(cut)
    whole = cut.count("</Paragraph>")
    assert words(script)[:whole] == LINES[:whole]
    assert all(line.startswith(last) for line, last in zip(LINES[whole:], words(script)[whole:], strict=False))
    assert len(script.elements) in {whole, whole + 1}
    line = cut.count("\n") + 1
    assert re.search(rf"damaged or cut off at line {line}|line {line - 1}", script.notices[0])
    assert f"after paragraph {whole}:" in script.notices[0]


@pytest.mark.parametrize("hole", ["</Te", "<Text>Line 20 &of", "</Paragraph>\n<Par", "\x00<<>>", "<Odd>", "</Content>x", "&nbsp;"])
def test_what_comes_after_a_damaged_place_is_read_on(hole: str) -> None:
    start = FDX.index("Line 20")
    script = read(FDX[: start + 5] + hole + FDX[start + 12 :])
    kept = words(script)
    assert kept[:19] == LINES[:19]
    assert kept[-19:] == LINES[-19:] or "Content" in hole
    assert "x.fdx is damaged or cut off at line " in script.notices[0]
    assert script.title_page == {"title": "The Boat"} or "Content" in hole
    number = re.search(r"line (\d+), after paragraph 19", script.notices[0])
    assert number is not None
    assert abs(int(number[1]) - FDX.count("\n", 0, start)) < 4


def test_several_breaks_are_all_named() -> None:
    broken = (
        FDX.replace("Line 7 of</Text>", "Line 7 of").replace("Line 7 of the däy.</Text>", "Line 7").replace("Line 30 of", "Line 30 < of")
    )
    script = read(broken)
    assert "line 24, after paragraph 6; line 92, after paragraph" in script.notices[0]
    assert set(LINES) - set(words(script)) == {LINES[6], LINES[29]}


def test_no_word_comes_twice_or_from_nowhere() -> None:
    dice = random.Random("broken")
    for _ in range(150):
        start = dice.randrange(len(FDX))
        length = dice.choice((1, 2, 5, 40, 300))
        damaged = FDX[:start] + FDX[start + length :]
        try:
            script = read(damaged)
        except InputError:
            assert start < 250
            continue
        kept = words(script)
        assert not Counter("".join(kept)) - Counter(damaged)
        assert len(kept) >= 38 - length // 60


def test_the_shape_of_fade_in_too() -> None:
    script = osf.read(OSF[: len(OSF) // 2].encode(), "x.osf")
    whole = OSF[: len(OSF) // 2].count("</para>")
    assert words(script)[:whole] == LINES[:whole]
    assert "x.osf is damaged or cut off" in script.notices[0]


@pytest.mark.parametrize("share", [0.0, 0.005, 0.02])
def test_nothing_left_is_refused(share: float) -> None:
    with pytest.raises(InputError, match=r"damaged|no XML|not a Final Draft"):
        read(FDX[: int(len(FDX) * share)])


def test_many_breaks_take_no_longer_than_a_few() -> None:
    script = read(FDX.replace("of the", "< of"))
    assert len(script.elements) >= 10
    assert script.notices[0].count("after paragraph") <= 13
