"""Names in the picture: readable, beside what they name, over nothing that matters, and never half of one."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import pytest

from storyboard.model.shots import Light, Pose, Time
from storyboard.model.stage import Camera, Extra, Figure, Piece, Stage, Tag
from storyboard.painters.sketch.compose import compose, draw
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.svg import layered
from storyboard.painters.sketch.tags import EDGE, HIGH, Placed, placed, plain, seen
from storyboard.staging.figures import bones
from storyboard.staging.space import Box, View
from storyboard.staging.tags import palm, untagged

WAIST_UP = Camera(eye=(-0.1, 1.4, 2.6), target=(-0.2, 1.15, 0.0), lens=35)
ASPECTS = (2.39, 1.85, 16 / 9, 4 / 3, 1.0, 9 / 16)
STYLES = ("graphic", "pencil", "ink", "marker", "charcoal", "watercolour")


def staged(*words: str, aspect: float = 16 / 9, facing: float = -35.0, pose: Pose = Pose.HOLD, time: Time = Time.DAY) -> Stage:
    mia = Figure(character="mia", name="MIA", facing=facing, pose=pose, holds="ticket", other="coin" if len(words) > 1 else "")
    tags = tuple(Tag(words=name, at=palm(mia, 1 - k), kind=("ticket", "coin")[k]) for k, name in enumerate(words))
    return Stage(camera=WAIST_UP, figures=(mia,), tags=tags, aspect=aspect, light=Light(time=time))


def drawing_of(stage: Stage) -> tuple[Drawing, View]:
    wide, high = 1000, round(1000 / stage.aspect)
    drawing = compose(untagged(stage), style="graphic", width=wide, height=high, seed="test")
    return drawing, View(stage.camera, drawing.width, drawing.height)


def shown(stage: Stage) -> list[Placed]:
    return placed(*drawing_of(stage), stage)


def overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("facing", [-120.0, -35.0, 20.0, 90.0])
def test_a_name_is_in_the_picture_and_on_no_face_and_not_on_its_thing(aspect: float, facing: float) -> None:
    stage = staged("BOARDING PASS", aspect=aspect, facing=facing)
    drawing, view = drawing_of(stage)
    for one in placed(drawing, view, stage):
        edge = EDGE * min(drawing.width, drawing.height) - 0.01
        assert one.patch[0] >= edge
        assert one.patch[1] >= edge
        assert one.patch[2] <= drawing.width - edge
        assert one.patch[3] <= drawing.height - edge
        found = bones(stage.figures[0])
        (x, y), r = view.project(found.head), view.pixels(found.head, found.head_height * 0.45)
        assert not overlap(one.patch, (x - r, y - r, x + r, y + r))
        thing = seen(drawing, view, stage, stage.tags[0])
        assert thing is not None
        assert not overlap(one.patch, thing.box)
        assert one.end in thing.points


def test_two_names_keep_apart() -> None:
    one, other = shown(staged("BOARDING PASS", "LUCKY COIN"))
    assert not overlap(one.patch, other.patch)


def test_never_more_than_two() -> None:
    stage = staged("BOARDING PASS")
    assert len(shown(stage.model_copy(update={"tags": tuple(stage.tags[0].model_copy(update={"words": name}) for name in "ABC")}))) == 2


def test_the_like_in_several_hands_is_named_once_where_it_is_seen() -> None:
    stage = staged("TICKET", "TICKET")
    (one,) = shown(stage)
    gone = stage.tags[0].model_copy(update={"at": (3.0, 1.0, 0.0)})
    (other,) = shown(stage.model_copy(update={"tags": (gone, stage.tags[1])}))
    assert one.end != other.end


def test_the_thing_of_an_insert_keeps_its_name_beside_it() -> None:
    stage = Stage(camera=WAIST_UP, insert="object", tags=(Tag(words="TENSIONER", at=(0.0, 0.0, 0.0), kind="object"),))
    drawing, view = drawing_of(stage)
    (one,), thing = placed(drawing, view, stage), seen(drawing, view, stage, stage.tags[0])
    assert thing is not None
    assert 0.3 < (thing.box[3] - thing.box[1]) / drawing.height < 0.95
    assert not overlap(one.patch, thing.box)


def test_letters_are_large_enough_to_read() -> None:
    drawing, _ = drawing_of(staged("TICKET"))
    assert 0.024 < HIGH / drawing.height < 0.032
    assert HIGH * 800 / drawing.width > 11, "pixels in a picture 800 wide"
    assert HIGH * 512 / drawing.width > 7, "on the sheets of a director who sees"


@pytest.mark.parametrize(
    ("words", "lettered"), [("Café glacé", "CAFE GLACE"), ("men’s hat", "MEN'S HAT"), ("切符", ""), ("билет", ""), (" ", "")]
)
def test_what_our_letters_cannot_write_is_left_out(words: str, lettered: str) -> None:
    assert plain(words) == lettered
    assert [one.words for one in shown(staged(words))] == ([lettered] if lettered else [])


def test_what_is_hidden_has_no_name() -> None:
    stage = staged("TICKET")
    slab = Piece(kind="box", x=-0.1, z=1.2, width=3.0, height=2.4, depth=0.1)
    assert shown(stage)
    assert shown(stage.model_copy(update={"pieces": (slab,)})) == []
    elsewhere = stage.tags[0].model_copy(update={"at": (3.0, 1.0, 0.0)})
    assert shown(stage.model_copy(update={"tags": (elsewhere,)})) == [], "nobody has it in the hand there"


def test_a_piece_of_the_set_is_found() -> None:
    winch = Piece(kind="crate", x=0.3, z=-1.0, width=0.8, height=0.9, depth=0.8)
    tag = Tag(words="WINCH", at=(0.3, 0.5, -0.7), kind="crate")
    stage = Stage(camera=WAIST_UP, pieces=(winch,), tags=(tag,))
    drawing, view = drawing_of(stage)
    (one,), thing = placed(drawing, view, stage), seen(drawing, view, stage, tag)
    assert thing is not None
    assert thing.box[0] <= one.end[0] <= thing.box[2]
    assert shown(stage.model_copy(update={"pieces": ()})) == []


def test_heads_of_a_crowd_stay_free() -> None:
    stage = staged("TICKET")
    (free,) = shown(stage)
    drawing, view = drawing_of(stage)
    x, y = (free.patch[0] + free.patch[2]) / 2, (free.patch[1] + free.patch[3]) / 2
    heads = [
        (Extra(x=k / 20, z=-0.5, height=high / 20), (k / 20, high / 20 * 0.92, -0.5)) for k in range(-40, 41) for high in range(16, 44)
    ]
    extra, _ = min(heads, key=lambda one: math.dist(view.project(one[1]), (x, y)))
    (moved,) = placed(drawing, view, stage.model_copy(update={"extras": (extra,)}))
    assert moved.patch != free.patch


@pytest.mark.parametrize("time", [Time.DAY, Time.NIGHT])
@pytest.mark.parametrize("style", STYLES)
def test_a_name_reads_in_every_style_by_day_and_night(style: str, time: Time) -> None:
    import io

    from PIL import Image

    stage = staged("TICKET", time=time)
    (one,) = shown(stage)
    with Image.open(io.BytesIO(draw(stage, style=style, width=688, height=387, seed="test"))) as picture:
        patch = picture.convert("L").crop((one.patch[0] / 2, one.patch[1] / 2, one.patch[2] / 2, one.patch[3] / 2))
    low, high = patch.getextrema()
    assert isinstance(low, int)
    assert isinstance(high, int)
    assert high - low > 100
    dark = sum(patch.histogram()[: (low + high) // 2]) / (patch.width * patch.height)
    assert 0.08 < dark < 0.5, "letters on paper"


def test_names_are_a_layer_of_their_own() -> None:
    stage = staged("TICKET")
    text = layered(compose(stage, style="graphic", width=1000, height=562, seed="test"), 1000, 562)
    assert 'inkscape:label="Tags"' in text
    assert 'inkscape:label="Tags"' not in layered(drawing_of(stage)[0], 1000, 562)


def test_nothing_else_of_the_drawing_changes() -> None:
    stage = staged("TICKET")
    bare = drawing_of(stage)[0].items
    named = compose(stage, style="graphic", width=1000, height=round(1000 / stage.aspect), seed="test").items
    assert named[: len(bare)] == bare
    assert len(named) > len(bare)


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    code = (
        "import sys\nfrom storyboard.model.stage import Stage\nfrom storyboard.painters.sketch.compose import draw\n"
        "stage = Stage.model_validate_json(sys.stdin.read())\n"
        "sys.stdout.buffer.write(draw(stage, style='graphic', width=480, height=270, seed='x'))"
    )
    stage = staged("BOARDING PASS", "COIN")
    env = {**os.environ, "PYTHONHASHSEED": "77"}
    done = subprocess.run([sys.executable, "-c", code], input=stage.model_dump_json().encode(), capture_output=True, check=True, env=env)
    assert done.stdout == draw(stage, style="graphic", width=480, height=270, seed="x")
