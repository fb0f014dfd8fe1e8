"""What is drawn so that a deed is told: hands over the table they are on, the sheet under them, the marks of sounds and water."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.painters.sketch import compose as compose_module
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.holding import in_hand
from storyboard.painters.sketch.motion import MARKS
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.put_down import laid_out
from storyboard.painters.sketch.solids import bounds
from storyboard.staging.lying import LAID
from storyboard.staging.space import View

CAMERA = Camera(eye=(0.0, 1.45, 3.4), target=(0.0, 0.9, 0.0), lens=40)
TABLE = Piece(kind="table", x=0.0, z=0.58, width=1.5, height=0.84, depth=0.66)


def drawn(pose: Pose, *pieces: Piece, holds: str = "", facing: float = 0.0) -> Drawing:
    figure = Figure(character="mia", name="MIA", pose=pose, holds=holds, facing=facing)
    stage = Stage(figures=(figure,), camera=CAMERA, pieces=pieces, aspect=16 / 9)
    return compose(stage, style="graphic", width=480, height=270, seed="1")


def _nothing(*_: object) -> None:
    """Draws nothing."""


def layers(drawing: Drawing) -> list[str]:
    """What is painted, in order: Mia, and pieces by kind."""
    return ["MIA" if section.layer == "MIA" else section.part for section in drawing.sections]


@pytest.mark.parametrize("pose", [Pose.PRESS, Pose.PUT, Pose.SLAM, Pose.WASH])
def test_hands_are_painted_over_the_table_they_are_on(pose: Pose) -> None:
    found = layers(drawn(pose, TABLE))
    assert found.index("table") < len(found) - 1 - found[::-1].index("MIA")


def test_who_is_at_no_table_is_painted_once() -> None:
    assert layers(drawn(Pose.PRESS)).count("MIA") == 1


@pytest.mark.parametrize("pose", [Pose.LAUGH, Pose.SLEEP, Pose.LISTEN, Pose.BECKON, Pose.WHISPER, Pose.CRY, Pose.DAB, Pose.SWIM])
def test_a_deed_of_the_face_has_its_marks(pose: Pose) -> None:
    assert pose in MARKS


def test_who_hauls_has_a_rope_from_out_of_the_picture_to_the_floor() -> None:
    assert len(drawn(Pose.HAUL, holds="rope").items) > len(drawn(Pose.HAUL).items) + 20


@pytest.mark.parametrize("pose", [Pose.GIVE, Pose.TAKE])
def test_the_way_of_what_goes_from_hand_to_hand_is_an_arrow(pose: Pose, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = len(drawn(pose, holds="key", facing=70.0).items)
    monkeypatch.setattr(compose_module, "_ways", _nothing)
    assert len(drawn(pose, holds="key", facing=70.0).items) < with_it


def test_what_is_only_put_down_has_no_arrow(monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = len(drawn(Pose.PUT, TABLE, holds="key").items)
    monkeypatch.setattr(compose_module, "_ways", _nothing)
    assert len(drawn(Pose.PUT, TABLE, holds="key").items) == with_it


def test_a_phone_in_the_left_hand_is_drawn_there() -> None:
    left = Figure(character="mia", name="MIA", pose=Pose.PHONE, holds="phone", facing=-60.0)
    assert (in_hand(left, 0), in_hand(left, 1)) == ("phone", "")
    right = left.model_copy(update={"facing": 60.0})
    assert (in_hand(right, 0), in_hand(right, 1)) == ("", "phone")


@pytest.mark.parametrize("facing", [0.0, 180.0])
def test_a_drape_is_seen_from_either_side(facing: float) -> None:
    drape = Piece(kind="drape", x=0.0, z=0.6, width=1.6, height=2.3, depth=0.2, facing=facing)
    bare, hung = drawn(Pose.STAND), drawn(Pose.STAND, drape)
    assert len(hung.items) > len(bare.items) + 11


@pytest.mark.parametrize("kind", ["photo", "gun", "letter"])
def test_nothing_of_what_lies_on_a_table_is_under_its_top(kind: str) -> None:
    spot, parts = laid_out(Piece(kind=f"{LAID}{kind}", x=0.3, y=TABLE.height, z=TABLE.z), View(CAMERA, 1376, 768))
    assert min(spot(corner)[1] for part in parts for corner in bounds(part)) >= TABLE.height


@pytest.mark.parametrize("kind", ["calculator", "phone", "letter"])
def test_what_has_its_keys_up_lies_flat_on_a_table(kind: str) -> None:
    spot, parts = laid_out(Piece(kind=f"{LAID}{kind}", x=0.3, y=TABLE.height, z=TABLE.z), View(CAMERA, 1376, 768))
    corners = [spot(corner) for part in parts for corner in bounds(part)]
    assert max(y for _, y, _ in corners) - min(y for _, y, _ in corners) < max(z for _, _, z in corners) - min(z for _, _, z in corners)
