"""What the words of a move name is framed, where it is in the picture."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Framing, Move, Panel, Shot, Size
from storyboard.model.stage import Camera, Figure, Frame, Stage, Vec
from storyboard.staging import figures as people
from storyboard.staging.aims import spot
from storyboard.staging.overlays import overlay

ANNA = Figure(character="c1", name="ANNA", x=-0.8, facing=20.0)
BEN = Figure(character="c2", name="BEN", x=0.8, z=-2.0, facing=-20.0)
STAGE = Stage(figures=(ANNA, BEN), camera=Camera(eye=(0.0, 1.1, 5.0), target=(0.0, 0.9, 0.0), lens=35.0), aspect=16 / 9)


def frames(move: Move, words: str, subjects: tuple[str, ...] = ("c2", "c1"), stage: Stage = STAGE) -> tuple[Frame, ...]:
    shot = Shot(id="h", setup="A", size=Size.FS, framing=Framing.TWO, subjects=subjects, move=move, side=0, lens=35)
    return overlay(stage, shot, Panel(id="p", shot="h"), words).frames


def holds(frame: Frame, point: Vec) -> bool:
    at = spot(STAGE, point)
    return at is not None and frame.x0 <= at[0] <= frame.x1 and frame.y0 <= at[1] <= frame.y1


@pytest.mark.parametrize(
    ("words", "who"),
    [("ZOOM IN on her hand.", ANNA), ("We push in on Ben's fist.", BEN), ("PUSH IN to Anna's fingers", ANNA)],
)
def test_what_is_zoomed_in_on_is_in_frame_b(words: str, who: Figure) -> None:
    a, b = frames(Move.ZOOM_IN, words, (who.character,))
    assert (a.label, b.label) == ("A", "B")
    assert holds(b, people.hand_point(who))
    assert not holds(b, people.head_point(who))


def test_focus_goes_from_what_is_named_first_to_what_is_named_last() -> None:
    a, b = frames(Move.RACK_FOCUS, "RACK FOCUS from the key in her hand to BEN behind her.")
    assert holds(a, people.hand_point(ANNA))
    assert holds(b, people.head_point(BEN))
    a, b = frames(Move.RACK_FOCUS, "RACK FOCUS from Ben to Anna.")
    assert holds(a, people.head_point(BEN))
    assert holds(b, people.head_point(ANNA))


def test_a_tilt_begins_at_the_boots_that_are_named() -> None:
    a, b = frames(Move.TILT_UP, "TILT UP from Anna's boots to her face.")
    assert a.y0 > b.y1
    assert holds(b, people.head_point(ANNA))


def test_a_tilt_begins_at_one_foot_as_at_both_and_the_foot_of_a_thing_is_none() -> None:
    a, b = frames(Move.TILT_UP, "TILT UP from Anna's foot to her face.")
    assert a.y0 > b.y1
    assert frames(Move.TILT_UP, "TILT UP from the foot of the bed.") == frames(Move.TILT_UP, "")


@pytest.mark.parametrize("words", ["", "PUSH IN on Anna.", "ZOOM IN.", "PUSH IN on the truth."])
def test_words_that_name_no_part_leave_the_frames_as_they_are(words: str) -> None:
    assert frames(Move.PUSH_IN, words) == frames(Move.PUSH_IN, "")
