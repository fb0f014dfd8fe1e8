"""What is said to the assistant without being a plain request: nothing weighty by misreading, an answer to anything, no long waits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.assistant.sentences import understand
from storyboard.model.board import Board

WEIGHTY = ("approve", "omit")


@pytest.mark.parametrize(
    "said",
    [
        "don't approve scene 3", "never omit 3B-1", "is 3B-1 approved?", "should we omit scene 4?", "approve scene 3 once it is darker",
        'the line "approve everything" in scene 3', 'find "omit scene 10"', "if 3B-1 is good, approve it", "not approved: scene 3?",
        "omit the exteriors in scene 7", "approve the nicer ones of scene 4", "who approved scene 3?", "why did we cut 6D-1?",
        "the client says approve scene 3", "I would love it if scene 3 were darker", "scene 3 is almost good",
        "should we cut all the night scenes?", "approve the singles if they are closer", "scene 3 isn't approved yet",
        "omit the snow scenes",
        "omit the POVs in scene 1", "drop the light in all interiors", "I don't want 3B-1 approved",
        "undo the approval of 3B-1",
        "which of the exteriors are approved?", "mark 3B-1 with a cross", "we can lose the knife in 5B", "cut the rain in the exteriors",
        "cut to Marta in 3C-1", "lose the hat in 3C-1", "drop the knife in 5B-1", "kill the lights in scene 4",
    ],
)  # fmt: skip
def test_nothing_weighty_is_done_by_misreading(said: str, board: Board) -> None:
    assert not [step for step in understand(said, board).steps if step.action in WEIGHTY]


SAID = (
    "approve omit scene 3 3B-1 3B the and , but leave alone Marta darker when not it \" all first last panel take 2 to . ? don't except "
    "INÊS closer \ue000 \ue2ff in of 10A"
)


WORDS = SAID.split(" ")


@settings(deadline=None, max_examples=60)
@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
def test_anything_said_is_answered(board: Board, text: str) -> None:
    found = understand(text, board)
    assert bool(found.steps) != bool(found.unclear)


BOMBS = (
    "a" * 200_000, "make " * 50_000, "3B-1, " * 30_000, '"' * 50_000, "not " * 40_000, "scene 3 and " * 20_000, " " * 200_000,
    "too " * 50_000, "when the the the " * 10_000, "but leave 3B-1 " * 10_000, "approve, " * 20_000, "is too far " * 15_000,
    "the panel of " * 15_000, "3B lasts " + "lasts " * 8_000, "hold 3B " + "for now " * 8_000,
)  # fmt: skip


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=f"bomb{n}", marks=[pytest.mark.long] * (n % 3 > 0)) for n, text in enumerate(BOMBS)]
)
@pytest.mark.timeout(60)
def test_hostile_requests_take_no_longer_than_their_length_explains(text: str, board: Board) -> None:
    understand(text, board)
