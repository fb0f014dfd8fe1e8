"""What is to be read on a thing stands large on its face, and is read wherever the thing is drawn."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch import insert, things
from storyboard.painters.sketch.compose import draw
from storyboard.painters.sketch.flat import Plane
from storyboard.painters.sketch.lettering import FACES, lettered
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import box_of
from storyboard.staging.figures import hand_point

CAMERA = Camera(eye=(0.0, 1.2, 1.2), target=(0.0, 1.0, 0.0), lens=50)
KNOWN = {kind: HELD.get(kind) or things.THINGS.get(kind) for kind in FACES}


def picture(**more: object) -> Image.Image:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=384, height=216, seed="one"))).convert("L")


@pytest.mark.parametrize("kind", sorted(kind for kind, marks in KNOWN.items() if marks))
def test_the_words_fill_the_face_and_stay_on_it(kind: str) -> None:
    marks = KNOWN[kind]
    assert marks
    x0, y0, x1, y1 = box_of((marks[FACES[kind].area],))
    written = lettered(kind, marks, "94")
    letters = tuple(mark for mark in written if mark not in marks)
    a, b, c, d = box_of(letters)
    assert x0 <= a < c <= x1
    assert y0 <= b < d <= y1
    assert max((c - a) / (x1 - x0), (d - b) / (y1 - y0)) > 0.5


def test_a_thing_without_words_or_without_a_face_is_as_it_is() -> None:
    paper, cup = HELD["paper"], HELD["cup"]
    assert lettered("paper", paper, "") == paper
    assert lettered("cup", cup, "94") == cup


@pytest.mark.parametrize(
    ("kind", "hand", "on"),
    [
        ("paper", "", ""),
        ("paper", "hold", ""),
        ("paper", "flip", ""),
        ("paper", "put", ""),
        ("paper", "put", "on desk"),
        ("paper", "falls", ""),
        ("card", "hold", ""),
        ("book", "hold", ""),
        ("box", "", ""),
        ("box", "open", ""),
        ("envelope", "take", ""),
        ("postcard", "slide", "under door"),
        ("laptop", "", ""),
    ],
)
def test_other_words_are_another_picture(kind: str, hand: str, on: str) -> None:
    one, other = (picture(insert=kind, insert_hand=hand, insert_on=on, insert_words=words) for words in ("94", "AB"))
    assert ImageChops.difference(one, other).getbbox() is not None


def test_a_card_that_is_to_be_read_is_seen_alone_and_not_in_a_small_hand() -> None:
    holder = Figure(character="c1", name="ANNA", x=0.0, z=0.0, facing=0.0, holds="card")
    seen = Stage(camera=CAMERA, insert="card", figures=(holder,))
    near = seen.model_copy(update={"camera": CAMERA.model_copy(update={"target": hand_point(holder)})})
    assert insert.held(near)
    assert not insert.held(near.model_copy(update={"insert_words": "SORRY"}))


def twice(*_: object, **__: object) -> None:
    pytest.fail("written a second time, beside the face")


def test_what_is_written_on_a_card_is_there_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Plane, "text", twice)
    one, other = (picture(insert="card", insert_hand="write", insert_words=words) for words in ("SORRY", "THANKS"))
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("kind", ["placard", "banner", "poster"])
def test_words_are_on_the_board_that_somebody_holds(kind: str) -> None:
    mia = Figure(character="mia", name="MIA", pose=Pose.HOLD, holds=kind)
    plain, told = (picture(figures=(mia.model_copy(update={"words": words}),)) for words in ("", "STRIKE"))
    assert ImageChops.difference(plain, told).getbbox() is not None
