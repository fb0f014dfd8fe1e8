from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.shots import timing


def board(*seconds: float, omitted: frozenset[int] = frozenset()) -> SceneBoard:
    shot = Shot(id="h1", setup="A", size=Size.MS, framing=Framing.SINGLE)
    panels = tuple(Panel(id=f"p{n}", shot="h1", index=n + 1, duration=s, omitted=n in omitted) for n, s in enumerate(seconds))
    return SceneBoard(scene=Scene(id="s1", number="1", heading="INT. ROOM - DAY"), shots=(shot,), panels=panels)


def test_speech_runs_at_two_and_a_half_words_a_second_with_air() -> None:
    assert timing.speech("one two three four five") == 2.5


def test_action_takes_a_fifth_of_a_second_a_word_and_at_least_one() -> None:
    assert timing.action("He runs.") == 1.0
    assert timing.action("word " * 20) == 4.5


def test_estimates_are_quarters_of_a_second() -> None:
    assert [timing.rounded(s) for s in (0.0, 0.1, 1.1, 1.13, 2.4)] == [0.25, 0.25, 1.0, 1.25, 2.5]


def test_fit_makes_a_thirty_second_spot_exact() -> None:
    (scene,) = timing.fit([board(2.0, 3.25, 4.75, 8.0, 1.5)], 30.0, 24.0)
    assert sum(round(panel.duration * 24) for panel in scene.panels) == 720
    assert abs(scene.duration - 30.0) < 1e-9


def test_fit_keeps_proportions() -> None:
    (scene,) = timing.fit([board(1.0, 2.0, 3.0)], 12.0, 24.0)
    assert [panel.duration for panel in scene.panels] == [2.0, 4.0, 6.0]


def test_fit_passes_over_omitted_panels() -> None:
    (scene,) = timing.fit([board(1.0, 9.0, 1.0, omitted=frozenset({1}))], 4.0)
    assert [panel.duration for panel in scene.panels] == [2.0, 9.0, 2.0]


@pytest.mark.parametrize("length", [0.0, -1.0, 0.05, float("nan"), float("inf")])
def test_a_length_too_short_for_the_panels_is_refused(length: float) -> None:
    with pytest.raises(InputError, match="too short"):
        timing.fit([board(1.0, 1.0, 1.0)], length)


def test_a_board_without_panels_is_left_alone() -> None:
    assert timing.fit([board()], 30.0) == (board(),)


@settings(deadline=None)
@given(
    st.lists(st.floats(min_value=0.01, max_value=100), min_size=1, max_size=60),
    st.floats(min_value=5, max_value=3600),
    st.sampled_from([23.976, 24.0, 25.0, 29.97, 30.0, 60.0]),
)
def test_fit_is_exact_to_the_frame(seconds: list[float], length: float, fps: float) -> None:
    (scene,) = timing.fit([board(*seconds)], length, fps)
    frames = [round(panel.duration * fps) for panel in scene.panels]
    assert sum(frames) == round(length * fps)
    assert min(frames) >= 1
    assert all(abs(panel.duration * fps - count) < 1e-6 for panel, count in zip(scene.panels, frames, strict=True))
