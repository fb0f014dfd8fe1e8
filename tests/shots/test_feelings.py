"""Words of feelings: which face a sentence tells of, and that the picture of a close-up is taken with it."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Expression, Size
from storyboard.shots.feelings import felt
from tests.shots.conftest import Plan

TOLD: tuple[tuple[str, Expression], ...] = (
    *((words, Expression.HAPPY) for words in ("She is happy.", "She is overjoyed.", "He looks relieved.", "She smirks.", "His joy shows.")),
    *((words, Expression.SAD) for words in ("She is heartbroken.", "He seems miserable.", "Grief in her eyes.", "She looks disappointed.")),
    *(
        (words, Expression.ANGRY)
        for words in ("She is livid.", "He seethes.", "Fury in her eyes.", "He looks annoyed.", "She is mad at him.")
    ),
    *((words, Expression.AFRAID) for words in ("She is terrified.", "Terror in his eyes.", "He is scared.", "She looks horrified.")),
    *(
        (words, Expression.SURPRISED)
        for words in ("She is surprised.", "He is astonished.", "Taken aback, she waits.", "She looks stunned.")
    ),
    *((words, Expression.DISGUSTED) for words in ("She is disgusted.", "Contempt in his eyes.", "He is revolted.", "She seems repulsed.")),
    *(
        (words, Expression.PUZZLED)
        for words in ("She frowns, puzzled.", "He looks confused.", "She is skeptical.", "He eyes her suspiciously.")
    ),
    *((words, Expression.BORED) for words in ("She looks bored.", "He is exhausted.", "She nods wearily.", "He is unimpressed.")),
    *((words, Expression.ASHAMED) for words in ("She blushes, ashamed.", "He looks guilty.", "She is embarrassed.", "Shame in his eyes.")),
    *((words, Expression.IN_PAIN) for words in ("She winces.", "He grimaces.", "She is in terrible pain.")),
    *((words, Expression.WORRIED) for words in ("She is worried.", "He looks nervous.", "She frowns.", "He seems anxious.")),
    *((words, Expression.SHOUTING) for words in ("He howls and drops the gun.", "She yelps.", "He shrieks, and lets go.")),
    *((words, Expression.DETERMINED) for words in ("She is determined.", "He looks on, defiant.", "She nods grimly.")),
)


@pytest.mark.parametrize(("words", "face"), TOLD)
def test_words_of_feelings(words: str, face: Expression) -> None:
    assert felt(words) is face


@pytest.mark.parametrize(
    "words",
    ["She isn't afraid.", "He is not angry.", "She is no longer sad.", "He hides his disgust.", "JOY waits.", "Calm.", "The wind howls."],
)
def test_what_is_not_felt(words: str) -> None:
    assert felt(words) is None


CLOSE = "INT. ROOM - DAY\n\nANNA (30) and BEN (40) stand at the window.\n\n"


@pytest.mark.parametrize(
    ("words", "face"),
    [
        ("She is furious", Expression.ANGRY),
        ("She is terrified", Expression.AFRAID),
        ("She is surprised", Expression.SURPRISED),
        ("She is disgusted", Expression.DISGUSTED),
        ("She looks bored", Expression.BORED),
        ("She frowns, puzzled", Expression.PUZZLED),
        ("She blushes, ashamed", Expression.ASHAMED),
        ("She bites her lip", Expression.LIP_BITTEN),
        ("She raises an eyebrow", Expression.PUZZLED),
        ("She wrinkles her nose", Expression.DISGUSTED),
        ("Tears run down her cheeks", Expression.SAD),
        ("There is fury in her eyes", Expression.ANGRY),
    ],
)
def test_a_close_up_is_taken_with_the_face_its_words_tell_of(plan: Plan, words: str, face: Expression) -> None:
    before = "CLOSE ON ANNA. She laughs.\n\nBEN\nWell?\n\n"
    done = plan(f"{CLOSE}{before}CLOSE ON ANNA. {words}.\n", "full")
    panel, _ = done.with_words(words)
    assert done.blocked(panel, "ANNA").expression is face


def test_a_feeling_told_without_a_verb_lasts_as_long_as_one_that_is_done(plan: Plan) -> None:
    told = "\n\n".join(f"CLOSE ON ANNA. She is {word}." for word in ("angry", "sad", "worried", "afraid", "ashamed"))
    done = plan(f"{CLOSE}{told}\n", "full")
    assert done.blocked(done.with_words("She is ashamed")[0], "ANNA").expression is Expression.ASHAMED


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("TILT UP from Anna's boots to her face.", Size.FS),
        ("CRANE UP over the roofs.", Size.WS),
        ("PULL BACK to reveal the empty street.", Size.WS),
    ],
)
def test_a_move_is_planned_wide_enough_for_its_start(plan: Plan, words: str, size: Size) -> None:
    done = plan(f"EXT. STREET - DAY\n\nANNA (30) waits at a bus stop.\n\nPUSH IN on Anna.\n\n{words}\n", "full")
    panel, _ = done.with_words(words)
    assert done.scenes[0].shot(panel.shot).size in (size, Size.EWS)
