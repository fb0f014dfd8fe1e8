from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.shots import Expression, Mark, Pose
from storyboard.shots import cuts, floor
from storyboard.shots.beats import Beat, What, beats
from storyboard.shots.feelings import felt
from storyboard.shots.spans import LONG_SPEECH, LONGEST_SENTENCE, sentences
from storyboard.shots.verbs import VERBS, Act

Plan = Callable[..., Any]


def beats_of(plan: Plan, text: str) -> list[Beat]:
    done = plan(text)
    return list(beats(done.screenplay.elements_of(done.screenplay.scenes[0]), done.breakdown))


def deeds(plan: Plan, action: str) -> list[tuple[tuple[str, ...], Act, str]]:
    """Who does what to whom, by name, in a sentence about ANNA (a woman) and BORIS (a man)."""
    script = f"INT. ROOM - DAY\n\nANNA, a woman, waits. BORIS, a man, waits.\n\n{action}\n\nANNA\nHello.\n\nBORIS\nHello.\n"
    done = plan(script)
    names = {who.id: who.name for who in done.breakdown.characters} | {"": ""}
    found = beats(done.screenplay.elements_of(done.screenplay.scenes[0]), done.breakdown)
    return [(tuple(names[i] for i in deed.who), deed.act, names[deed.whom]) for beat in found if beat.text == action for deed in beat.deeds]


def test_sentences_end_at_full_stops_and_not_at_titles() -> None:
    text = 'Mr. Hoff waits. "Now!" He goes... Étienne runs?  再见。你好。'
    assert [text[a:b] for a, b in sentences(text)] == ["Mr. Hoff waits.", '"Now!"', "He goes...", "Étienne runs?", "再见。", "你好。"]


@settings(deadline=None)
@given(st.text(max_size=300))
def test_sentences_hold_every_visible_character(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("Anna sits.", [(("ANNA",), Act.POSE, "")]),
        ("Anna and Boris leave.", [(("ANNA", "BORIS"), Act.EXIT, "")]),
        ("Boris walks over to Anna.", [(("BORIS",), Act.APPROACH, "ANNA")]),
        ("Anna walks over to Boris and sits.", [(("ANNA",), Act.APPROACH, "BORIS"), (("ANNA",), Act.POSE, "BORIS")]),
        ("In walks Boris.", [(("BORIS",), Act.ENTER, "")]),
        ("Boris looks at her.", [(("BORIS",), Act.LOOK, "ANNA")]),
        ("The laugh goes out of him.", []),
        ("Anna does not sit.", []),
        ("Anna's hands are cold.", []),
    ],
)
def test_verbs_find_their_people(plan: Plan, action: str, expected: list[tuple[tuple[str, ...], Act, str]]) -> None:
    found = deeds(plan, action)
    assert [(who, act) for who, act, _ in found] == [(who, act) for who, act, _ in expected]
    assert [whom for _, _, whom in found][:1] == [whom for _, _, whom in expected][:1]


def test_a_long_speech_is_cut_at_sentence_ends(plan: Plan) -> None:
    words = "This is a sentence of seven words. " * 6
    parts = [beat for beat in beats_of(plan, f"INT. ROOM - DAY\n\nANNA\n{words.strip()}\n") if beat.what is What.SPEECH]
    assert len(parts) > 1
    assert [beat.part for beat in parts] == list(range(len(parts)))
    assert all(beat.text.endswith(".") and beat.words <= LONG_SPEECH for beat in parts)


def test_a_letter_is_read_and_nobody_in_it_is_there(plan: Plan) -> None:
    found = beats_of(plan, 'INT. ROOM - DAY\n\nANNA reads: "Dear BORIS, come home."\n\nANNA\nHm.\n\nBORIS (V.O.)\nCome home.\n')
    assert [len(beat.people) for beat in found if beat.what is What.ACTION] == [1]


def test_titles_are_no_action(plan: Plan) -> None:
    found = beats_of(plan, "EXT. SEA - DAY\n\nSUPER: Anna's island, 1966\n\nANNA waits.\n\n> THE END <\n")
    assert [beat.what for beat in found] == [What.TITLE, What.ACTION, What.TITLE]
    assert found[0].people == ()


@pytest.mark.parametrize(
    ("words", "face"),
    [("(laughing)", "happy"), ("(through tears)", "sad"), ("(furious)", "angry"), ("(terrified)", "afraid"), ("(shouting)", "shouting")],
)
def test_words_of_the_face(words: str, face: str) -> None:
    assert felt(words) is Expression(face)


def test_longer_phrases_win_over_their_beginnings() -> None:
    found = [(hit.value.act, hit.value.pose) for hit in VERBS.all("She runs off. He looks up. They sit. He opens the door.")]
    assert found == [(Act.EXIT, Pose.RUN), (Act.LOOK, Pose.LOOK_UP), (Act.POSE, Pose.SIT), (Act.POSE, Pose.OPEN_DOOR)]


@pytest.mark.parametrize("count", range(1, 30))
def test_marks_share_no_place_and_run_from_left_to_right(count: int) -> None:
    found = floor.marks(count)
    assert len(found) == count
    assert [mark.x for mark in found] == sorted({mark.x for mark in found})
    assert max(abs(mark.x) for mark in found) < floor.OFFSTAGE


def test_two_who_talk_are_turned_to_each_other_and_a_little_to_the_camera() -> None:
    left, right = Mark(x=-0.6), Mark(x=0.6)
    assert floor.towards(left, right) == 90 - floor.OPEN
    assert floor.towards(right, left) == -(90 - floor.OPEN)


def test_tension_rises_and_is_felt_in_exclamations(plan: Plan) -> None:
    calm = cuts.tensions(beats_of(plan, "INT. ROOM - DAY\n\n" + "ANNA\nYes, I think so too.\n\nBORIS\nGood, then we agree.\n\n" * 4))
    loud = cuts.tensions(beats_of(plan, "INT. ROOM - DAY\n\n" + "ANNA\nNO! NEVER AGAIN!\n\nBORIS\nGET OUT OF HERE!\n\n" * 4))
    assert calm == sorted(calm)
    assert all(0 <= t <= 1 for t in (*calm, *loud))
    assert loud[-1] > calm[-1] + 0.1


@pytest.mark.parametrize("clause", [" and waits", ", sits", " waits", "x"])
def test_a_sentence_without_end_is_read_in_parts_and_nothing_is_lost(plan: Plan, clause: str) -> None:
    told = "Mia waits" + clause * 600 + "."
    found = [beat.text for beat in beats_of(plan, f"INT. ROOM - DAY\n\n{told}\n") if beat.what is What.ACTION]
    assert max(map(len, found)) <= LONGEST_SENTENCE
    assert "".join("".join(found).split()) == "".join(told.split())
