"""Strips and captions say what the panel is, in the script's own words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Breakdown, Character
from storyboard.model.screenplay import Element, Emphasis, Kind, Scene, Screenplay
from storyboard.model.shots import Angle, Approval, Blocking, Cover, Framing, Move, Note, Panel, Shot, Size
from storyboard.publish.pdf.captions import Script, Strip, caption, clock, eighths, fit, in_order, strip, strip_width, told
from storyboard.publish.pdf.fonts import Face
from storyboard.publish.pdf.layout import Field
from storyboard.publish.pdf.text import Paragraph

SPEECH = (
    Element(id="h", kind=Kind.SCENE_HEADING, text="INT. BAR - NIGHT", page=1, line=1),
    Element(id="a", kind=Kind.ACTION, text="Anna pours. Slowly.", page=1, line=2, emphasis=(Emphasis(start=12, end=18, style="italic"),)),
    Element(id="c", kind=Kind.CHARACTER, text="ANNA (V.O.)", page=1, line=3),
    Element(id="p", kind=Kind.PARENTHETICAL, text="(to the glass)", page=1, line=4),
    Element(id="d", kind=Kind.DIALOGUE, text="Not tonight. Not ever.", page=1, line=5),
    Element(id="t", kind=Kind.TRANSITION, text="CUT TO:", page=1, line=6),
)


def board(elements: tuple[Element, ...] = SPEECH, shot: Shot | None = None) -> Board:
    shot = shot or Shot(id="s", setup="A", size=Size.MCU, framing=Framing.SINGLE, subjects=("anna",))
    scene = SceneBoard(scene=Scene(id="x", number="12", heading="INT. BAR - NIGHT", elements=tuple(e.id for e in elements)), shots=(shot,))
    cast = Breakdown(characters=(Character(id="anna", name="ANNA"),))
    return Board(screenplay=Screenplay(elements=elements, scenes=(scene.scene,)), breakdown=cast, scenes=(scene,))


def covers(*ids: str) -> tuple[Cover, ...]:
    return tuple(Cover(element=id, start=0, end=1000) for id in ids)


def words(paragraphs: list[Paragraph]) -> list[str]:
    return ["".join(run.text for run in each.runs) for each in paragraphs]


def said(panel: Panel, whole: Board | None = None) -> list[str]:
    return words(caption(Script(whole or board()), panel))


def test_a_speech_has_its_cue_and_parenthetical_before_it() -> None:
    assert said(Panel(id="1", shot="s", covers=covers("a", "d"))) == [
        "Anna pours. Slowly.",
        "ANNA (V.O.)  (to the glass) Not tonight. Not ever.",
    ]


def test_covering_cue_and_parenthetical_too_prints_nothing_twice() -> None:
    text = " ".join(said(Panel(id="1", shot="s", covers=covers("h", "c", "p", "d"))))
    assert text == "ANNA (V.O.)  (to the glass) Not tonight. Not ever."


def test_the_second_half_of_a_speech_has_the_cue_but_not_the_parenthetical() -> None:
    assert said(Panel(id="1", shot="s", covers=(Cover(element="d", start=13, end=22),))) == ["ANNA (V.O.)  Not ever."]


def test_faces_tell_cue_aside_and_words_apart() -> None:
    (first, second) = caption(Script(board()), Panel(id="1", shot="s", covers=covers("a", "d")))
    assert [run.face for run in second.runs if run.text.strip()] == [Face.BOLD, Face.ITALIC, Face.REGULAR]
    assert [(run.text, run.face) for run in first.runs] == [
        ("Anna pours. ", Face.REGULAR),
        ("Slowly", Face.ITALIC),
        (".", Face.REGULAR),
    ]


def test_transition_stands_at_the_right_once() -> None:
    panel = Panel(id="1", shot="s", covers=covers("d", "t"), transition="CUT TO:")
    paragraphs = caption(Script(board()), panel)
    assert [each.right for each in paragraphs] == [False, True]
    assert words(paragraphs)[1] == "CUT TO:"


def test_direction_sound_and_notes_follow() -> None:
    panel = Panel(id="1", shot="s", direction="ANNA listens.", sound="rain", notes=(Note(text="wetter"), Note(text="closer", plain=True)))
    assert said(panel.model_copy(update={"take": "1.1"})) == ["ANNA listens.", "SOUND  rain", "NOTE  wetter"]


def test_wishes_that_no_picture_shows_yet_are_open() -> None:
    """A sketch shows what became of a note in the fields; the rest is open, and it alone is printed."""
    whole, lit = board(), Note(text="darker, with a purple zeppelin")
    panel = Panel(id="1", shot="s", notes=(lit,), take="1.1")
    whole = whole.with_scene(whole.scenes[0].model_copy(update={"panels": (panel,)}))
    painted, sketched = Script(whole), Script(whole, sketched=frozenset({"1.1"}))
    assert words(caption(painted, panel)) == ["NOTE  darker, with a purple zeppelin"]
    assert words(caption(sketched, panel)) == ["OPEN NOTE  with a purple zeppelin"]
    assert words(caption(painted, panel.model_copy(update={"take": ""}))) == ["OPEN NOTE  with a purple zeppelin"]


def test_an_unknown_element_prints_nothing() -> None:
    assert said(Panel(id="1", shot="s", covers=covers("nowhere"))) == []


@given(
    text=st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), max_size=120),
    start=st.integers(0, 60),
    end=st.integers(0, 140),
)
@settings(deadline=None)
def test_action_is_a_verbatim_slice(text: str, start: int, end: int) -> None:
    elements = (Element(id="a", kind=Kind.ACTION, text=text, page=1, line=1),)
    panel = Panel(id="1", shot="s", covers=(Cover(element="a", start=start, end=end),))
    assert "".join("".join(said(panel, board(elements))).split()) == "".join(text[start:end].split())


def test_strip_names_the_shoulder_and_leaves_out_what_is_usual() -> None:
    shot = Shot(id="s", setup="A", size=Size.MCU, framing=Framing.OTS, over="anna", lens=35, move=Move.PUSH_IN)
    whole = board(shot=shot)
    line = strip(Script(whole), whole.scenes[0], Panel(id="1", shot="s", duration=3), fresh=True)
    assert (line.number, line.entries, line.mark, line.duration) == ("12A-1", ("MCU", "OTS-ANNA", "push in", "35mm"), "", "3.0s")


def test_strip_of_a_plain_single() -> None:
    whole = board()
    line = strip(Script(whole), whole.scenes[0], Panel(id="1", shot="s"), fresh=True)
    assert (line.entries, line.subject) == (("MCU", "35mm"), "ANNA")
    assert in_order(line) == ["MCU", "ANNA", "35mm"]


def test_what_the_panel_changes_wins_over_the_shot() -> None:
    whole = board()
    panel = Panel(id="1", shot="s", size=Size.CU, angle=Angle.LOW, framing=Framing.PROFILE)
    assert strip(Script(whole), whole.scenes[0], panel, fresh=True).entries == ("CU", "PROFILE", "low", "35mm")


@pytest.mark.parametrize(
    ("panel", "fresh", "mark"),
    [
        (Panel(id="1", shot="s", index=2), False, "cont."),
        (Panel(id="1", shot="s", index=2), True, ""),
        (Panel(id="1", shot="s", take="1.2", approval=Approval(take="1.2")), False, "APPROVED"),
        (Panel(id="1", shot="s", take="1.3", approval=Approval(take="1.2")), True, ""),
        (Panel(id="1", shot="s", omitted=True), False, "OMITTED"),
    ],
)
def test_marks(panel: Panel, mark: str, *, fresh: bool) -> None:
    whole = board()
    assert strip(Script(whole), whole.scenes[0], panel, fresh=fresh).mark == mark


@given(
    name=st.text(alphabet="ABCDEFGHIJ ", min_size=1, max_size=60),
    measure=st.floats(70, 400),
    mark=st.sampled_from(["", "APPROVED", "cont."]),
    fresh=st.booleans(),
)
@settings(deadline=None)
def test_strips_always_fit_and_keep_number_and_duration(name: str, measure: float, mark: str, *, fresh: bool) -> None:
    whole = Strip("112A-10", fresh, ("INSERT", f"OTS-{name}", "worm's-eye", "truck right", "135mm"), name, mark, "12.0s")
    fitted = fit(whole, 7.7, measure)
    assert strip_width(fitted, 7.7) <= measure + 0.01
    assert (fitted.number, fitted.duration) == ("112A-10", "12.0s")
    assert not fitted.entries or fitted.entries[0].startswith("INS") or fitted.entries[0].endswith("…")


def test_strips_shorten_moves_before_names() -> None:
    whole = Strip("1A-1", True, ("MCU", "OTS-ANNABELLA MARIA", "truck right", "35mm"), "", "", "3.0s")
    wide = strip_width(whole, 8)
    assert fit(whole, 8, wide - 1).entries == ("MCU", "OTS-ANNABELLA MARIA", "truck R", "35mm")
    assert fit(whole, 8, wide - 40).entries[1].startswith("OTS-ANNA")


@pytest.mark.parametrize(("count", "text"), [(3, "3/8 page"), (8, "1 page"), (11, "1 3/8 pages"), (16, "2 pages"), (0, "0 pages")])
def test_eighths(count: int, text: str) -> None:
    assert eighths(count) == text


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (59.6, "1:00"), (64, "1:04"), (3723, "1:02:03")])
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_a_single_is_named_after_who_is_left() -> None:
    whole = board().model_copy(
        update={"breakdown": Breakdown(characters=(Character(id="anna", name="ANNA"), Character(id="tom", name="TOM")))}
    )
    panel = Panel(id="1", shot="s", blocking=(Blocking(character="tom"),))
    named = [strip(Script(whole), whole.scenes[0], each, fresh=True).subject for each in (panel, Panel(id="1", shot="s"))]
    assert named == ["TOM", "ANNA"]


def test_a_sound_of_the_script_is_printed_once_and_as_sound() -> None:
    noise = Element(id="n", kind=Kind.GENERAL, text="SFX: rain", page=1, line=7, slug="sound")
    panel = Panel(id="1", shot="s", covers=covers("a", "n"), sound="SFX: rain, BANG")
    assert list(told(Script(board((*SPEECH, noise))), panel))[1][0] is Field.SOUND
    assert said(panel, board((*SPEECH, noise))) == ["Anna pours. Slowly.", "SFX: rain", "SOUND  BANG"]
