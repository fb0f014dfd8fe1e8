"""Text is broken into lines that fit, loses nothing, and is never markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.publish.pdf.fonts import Face, missing, printable, width
from storyboard.publish.pdf.text import Line, Paragraph, Run, Tone, paragraph, parted, shorten, wrap

WORDS = st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=300)


def spoken(lines: list[Line]) -> str:
    return "".join(run.text for line in lines for _, run in line.pieces)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(text=WORDS, measure=st.floats(20, 400), face=st.sampled_from(Face))
@settings(deadline=None, max_examples=150)
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, measure: float, face: Face) -> None:
    lines = wrap(paragraph(text, face), 8, measure)
    assert sorted(squeezed(spoken(lines))) == sorted(squeezed(printable(text))), "in another order where it runs from right to left"
    widest = max((width(face, letter) * 8 for letter in printable(text)), default=0)
    assert all(line.width(8) <= max(measure, widest) + 0.01 for line in lines)


PLAIN = st.lists(st.sampled_from(("He", "looks", "wide-eyed", " ", "  ", "", ": ", "two/three", "naïve", "fi")), max_size=12).map("".join)


@given(texts=st.lists(st.tuples(PLAIN, st.sampled_from(Face)), min_size=1, max_size=4), measure=st.floats(60, 400))
@settings(deadline=None, max_examples=150)
def test_what_runs_to_the_right_is_set_alike_told_or_not(texts: list[tuple[str, Face]], measure: float) -> None:
    runs = tuple(Run(text, face) for text, face in texts)
    untold, told = wrap(Paragraph(runs), 8, measure), wrap(Paragraph(runs, rtl=False), 8, measure)
    assert [[run for _, run in line.pieces] for line in untold] == [[run for _, run in line.pieces] for line in told]
    assert [x for line in untold for x, _ in line.pieces] == pytest.approx([x for line in told for x, _ in line.pieces])


def test_no_short_word_stands_alone_on_the_last_line() -> None:
    text = "Annelie, keep your head into it"
    measure = width(Face.REGULAR, text.removesuffix(" it")) * 8 + 1
    assert [spoken([line]) for line in wrap(paragraph(text), 8, measure)] == ["Annelie, keep your head", "into it"]
    assert [spoken([line]) for line in wrap(paragraph("keep it"), 8, width(Face.REGULAR, "keep") * 8 + 1)] == ["keep", "it"]


def test_faces_follow_each_other_on_a_line() -> None:
    text = Paragraph((Run("ANNA  ", Face.BOLD), Run("(low) ", Face.ITALIC), Run("You kept the light on.")))
    (line,) = wrap(text, 8, 400)
    assert [run.face for _, run in line.pieces] == [Face.BOLD, Face.ITALIC, Face.REGULAR]
    places = [x for x, _ in line.pieces]
    assert places == sorted(places)
    assert "".join(run.text for _, run in line.pieces) == "ANNA (low) You kept the light on."


def test_a_word_in_two_faces_stays_together() -> None:
    text = Paragraph((Run("He said un"), Run("believ", Face.BOLD), Run("able things")))
    lines = wrap(text, 10, width(Face.REGULAR, "He said unbeliev") * 10)
    assert [spoken([line]).strip() for line in lines] == ["He said", "unbelievable", "things"]


def test_right_paragraphs_end_at_the_margin() -> None:
    (line,) = wrap(paragraph("SMASH CUT TO:", right=True), 8, 200)
    assert abs(line.width(8) - 200) < 0.01


def test_dashes_may_end_a_line() -> None:
    lines = wrap(paragraph("one—two"), 10, width(Face.REGULAR, "one—t") * 10)
    assert [spoken([line]) for line in lines] == ["one—", "two"]


def test_the_family_has_latin_greek_and_cyrillic() -> None:
    text = "Ærøskøbing, façade, Zażółć gęślą jaźń, Ευχαριστώ πολύ, Спасибо большое, Їжак, naïve “quotes” — … ½ № €"
    assert printable(text) == text
    assert missing([text]) == ()


def test_what_the_family_lacks_is_shown_by_its_code_point() -> None:
    assert printable("\ue123 \ue124") == "[U+E123] [U+E124]"
    assert missing(["\ue124 \ue123 \ue124", "abc"]) == ("\ue123", "\ue124")


def test_joined_accents_and_invisible_characters() -> None:
    assert printable("Cafe\u0301") == "Café"
    assert printable("a\u200bb\u00adc\ufeffd\u00a0e\tf\u2011g") == "abcd e f-g"


def test_shortened_text_fits() -> None:
    short = shorten("A line that is much too long for its place", Face.STRIP, 8, 60)
    assert short.endswith("…")
    assert width(Face.STRIP, short) * 8 <= 60
    assert shorten("short", Face.STRIP, 8, 60) == "short"


def test_tones_are_pdf_operators() -> None:
    assert all(tone.split()[-1] in {"G", "RG"} for tone in Tone)


@pytest.mark.parametrize(
    "words", ["Ten-forty. It's on the door in letters a foot high.", "Father's being buried over there at nine in the morning."]
)
def test_no_word_stands_alone_under_a_line_of_many(words: str) -> None:
    for measure in range(60, 260, 3):
        lines = ["".join(run.text for _, run in line.pieces) for line in wrap(paragraph(words), 8, measure)]
        assert " ".join(lines).replace("Ten- forty", "Ten-forty") == words
        if len(lines) > 1 and len(lines[-2].split()) > 2:
            assert len(lines[-1].split()) > 1 or width(Face.REGULAR, lines[-1]) * 8 > 0.3 * measure


def test_no_line_begins_with_what_parts_words() -> None:
    facts = Paragraph((Run("Kitchen"), Run("  "), *parted(("interior", "the old mill", "14 panels", "0:23"), " · ")))
    for measure in range(40, 200, 2):
        lines = ["".join(run.text for _, run in line.pieces) for line in wrap(facts, 8, measure)]
        assert not any(line.startswith(("·", " ")) for line in lines)
        assert " ".join(lines) == "Kitchen interior · the old mill · 14 panels · 0:23"
