"""What the pixels of a panel promise: day and night, what hides what, the same bytes every time."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageStat, _imaging

from storyboard.model.shots import Light, Pose, Time, Weather
from storyboard.model.stage import Camera, Figure, Piece, Room, Stage
from storyboard.painters.sketch import raster
from storyboard.painters.sketch.compose import compose, draw
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.paper import on_paper
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.pieces import BUILDERS, parts_of
from storyboard.painters.sketch.props import PROPS, base, reach
from storyboard.painters.sketch.raster import rasterise
from storyboard.staging.pieces import KINDS, piece

if TYPE_CHECKING:
    from storyboard.painters.sketch.paper import Work

WIDTH, HEIGHT = 344, 192
ROOM = Room(x0=-4, x1=4, z0=-3, z1=3)
FRONT = Camera(eye=(0, 1.5, 2.8), target=(0, 1.1, 0), lens=28)
MAN = Figure(character="a", name="A")


def picture(stage: Stage, seed: str = "s") -> Image.Image:
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=WIDTH, height=HEIGHT, seed=seed)))


def inside(**changes: object) -> Stage:
    return Stage.model_validate({"room": ROOM, "camera": FRONT, **changes})


def light(image: Image.Image) -> float:
    return float(ImageStat.Stat(image.convert("L")).mean[0])


def difference(a: Image.Image, b: Image.Image, box: tuple[int, int, int, int]) -> float:
    return float(ImageStat.Stat(ImageChops.difference(a, b).crop(box).convert("L")).mean[0])


@cache
def outside(time: Time, weather: Weather = Weather.CLEAR) -> Image.Image:
    stage = Stage(interior=False, ground="asphalt", backdrop="houses", camera=FRONT, light=Light(time=time, weather=weather))
    return picture(stage)


def test_night_is_darker_than_dusk_and_dusk_than_day() -> None:
    assert light(outside(Time.NIGHT)) + 40 < light(outside(Time.DUSK)) + 20 < light(outside(Time.DAY))


def test_a_lit_room_at_night_is_darker_than_by_day_and_lighter_than_the_street() -> None:
    day, night = picture(inside()), picture(inside(light=Light(time=Time.NIGHT)))
    assert light(outside(Time.NIGHT)) + 20 < light(night) < light(day) - 30


def test_level_moves_the_light() -> None:
    dark, bright = (light(picture(inside(light=Light(level=level)))) for level in (-2, 2))
    assert dark + 8 < bright


def test_rain_and_snow_leave_marks_outside_only() -> None:
    assert difference(outside(Time.DAY), outside(Time.DAY, Weather.RAIN), (0, 0, WIDTH, HEIGHT)) > 1
    assert draw(inside(), style="graphic", width=WIDTH, height=HEIGHT, seed="s") == draw(
        inside(light=Light(weather=Weather.RAIN)), style="graphic", width=WIDTH, height=HEIGHT, seed="s"
    )


def test_a_counter_in_front_of_a_person_covers_the_legs_and_not_the_head() -> None:
    counter = piece("counter", 0, 0.6, width=3.0)
    alone, behind = picture(inside(figures=(MAN,))), picture(inside(figures=(MAN,), pieces=(counter,)))
    middle = WIDTH // 2
    assert difference(alone, behind, (middle - 8, 130, middle + 8, 160)) > 8
    assert difference(alone, behind, (middle - 5, 42, middle + 5, 56)) < 4


def test_a_person_in_front_of_a_counter_covers_it() -> None:
    counter = piece("counter", 0, -0.8, width=3.0)
    without, behind = picture(inside(figures=(MAN,))), picture(inside(figures=(MAN,), pieces=(counter,)))
    middle = WIDTH // 2
    assert difference(without, behind, (middle - 4, 80, middle + 4, 100)) < 6
    assert difference(without, behind, (40, 80, 90, 140)) > 8


def test_somebody_on_a_sofa_is_not_hidden_by_its_back() -> None:
    sofa, sitter = piece("sofa"), MAN.model_copy(update={"pose": Pose.SIT, "z": 0.1})
    chest = (WIDTH // 2 - 10, 75, WIDTH // 2 + 10, 95)
    assert difference(picture(inside(pieces=(sofa,))), picture(inside(pieces=(sofa,), figures=(sitter,))), chest) > 8


def test_the_wall_between_camera_and_action_is_left_out_with_what_hangs_on_it() -> None:
    outside_room = Camera(eye=(0, 1.5, 7.0), target=(0, 1.1, 0), lens=35)
    plain = picture(inside(camera=outside_room, figures=(MAN,)))
    hung = picture(inside(camera=outside_room, figures=(MAN,), pieces=(piece("double_door", 0, 2.95, 180),)))
    assert difference(plain, hung, (0, 0, WIDTH, HEIGHT)) < 0.5


def test_what_stands_on_the_horizon_at_night_is_dark_before_a_lighter_sky() -> None:
    level = Camera(eye=(0, 1.5, 5.0), target=(0, 1.5, 0), lens=28)
    stage = Stage(interior=False, ground="grass", backdrop="trees", camera=level, light=Light(time=Time.NIGHT))
    seen = picture(stage)
    sky, trees = (light(seen.crop((20, y, 200, y + 8))) for y in (58, 84))
    assert trees + 8 < sky


def test_beyond_the_walls_of_a_small_room_it_is_dark() -> None:
    aside = Camera(eye=(0.0, 1.5, 7.0), target=(0, 1.1, 0), lens=18)
    small = Room(x0=-1, x1=1, z0=-1, z1=1)
    seen = picture(Stage(room=small, camera=aside))
    assert light(seen.crop((2, 60, 40, 130))) + 40 < light(seen.crop((150, 60, 190, 100)))


def test_a_room_is_lightest_at_its_far_end() -> None:
    seen = picture(inside(camera=Camera(eye=(0, 1.5, 5.0), target=(0, 1.1, 0), lens=18), light=Light(time=Time.NIGHT)))
    near, far = (light(seen.crop((x, 80, x + 8, 100))) for x in (2, WIDTH // 2))
    assert near + 10 < far


def test_words_on_a_sign_are_strokes_in_ink() -> None:
    camera = Camera(eye=(0, 2.1, 3), target=(0, 2.1, 0), lens=50)
    blank, written = (picture(Stage(interior=False, camera=camera, pieces=(piece("sign", label=label),))) for label in ("", "HI"))
    assert difference(blank, written, (WIDTH // 3, HEIGHT // 3, 2 * WIDTH // 3, 2 * HEIGHT // 3)) > 4


def test_every_piece_can_be_drawn_and_seen() -> None:
    assert [kind for kind in sorted(set(KINDS) | set(BUILDERS)) if not is_seen(kind)] == []


def is_seen(kind: str) -> bool:
    """Whether a piece alone before the camera adds something, and that in the middle of the picture."""
    thing = piece(kind) if kind in KINDS else Piece(kind=kind, x=0, z=0)
    size = max(thing.width, thing.height, thing.depth)
    camera = Camera(
        eye=(size * 0.9, thing.y + thing.height * 0.6 + size * 0.5, size * 1.8), target=(0, thing.y + thing.height / 2, 0), lens=40
    )
    empty, full = (
        compose(Stage(interior=False, ground="none", camera=camera, pieces=p), style="graphic", width=WIDTH, height=HEIGHT, seed="s")
        for p in ((), (thing,))
    )
    middle = (full.width * 0.5, full.height * 0.5)
    points = [p for item in full.items[len(empty.items) - 1 :] for p in _points(item)]
    return len(full.items) > len(empty.items) and any(
        abs(x - middle[0]) < full.width * 0.45 and abs(y - middle[1]) < full.height * 0.45 for x, y in points
    )


def _points(item: object) -> list[tuple[float, float]]:
    polygons = getattr(item, "polygons", None) or [getattr(item, "polygon", [])]
    return [point for polygon in polygons for point in polygon]


def test_every_known_kind_has_a_look_of_its_own() -> None:
    assert set(KINDS) <= set(BUILDERS)


def test_an_unknown_piece_is_a_box() -> None:
    assert len(parts_of(Piece(kind="thing nobody knows", x=0, z=0))) == 1


def test_every_prop_fills_an_insert() -> None:
    for kind in (*sorted(PROPS), "something else"):
        camera = Camera(eye=(0.2, 1.4, 0.8), target=(0, 0.8, 0), lens=60)
        made = compose(Stage(insert=kind, camera=camera), style="graphic", width=WIDTH, height=HEIGHT, seed="s")
        assert len(made.items) > 5, kind
        assert 0.01 < reach(kind) < 2.5, kind
        assert base(kind) < 1.25, kind


def test_a_camera_inside_a_piece_or_looking_straight_down_still_draws() -> None:
    for camera in (
        Camera(eye=(0, 0.5, 0), target=(0, 0.5, -1)),
        Camera(eye=(0, 6, 0), target=(0, 0, 0)),
        Camera(eye=(0, 0.1, 2), target=(0, 3, 0), roll=9),
    ):
        assert picture(inside(camera=camera, pieces=(piece("table"), piece("car")), figures=(MAN,))).size == (WIDTH, HEIGHT)


@pytest.mark.parametrize("ground", ["floor", "tiles", "boards", "asphalt", "grass", "sand", "snow", "water", "earth", "none", "lava"])
@pytest.mark.parametrize("backdrop", ["skyline", ""])
def test_grounds_and_backdrops(ground: str, backdrop: str) -> None:
    stage = Stage(interior=False, ground=ground, backdrop=backdrop, camera=FRONT)
    assert compose(stage, style="graphic", width=WIDTH, height=HEIGHT, seed="s").items


@pytest.mark.parametrize("backdrop", ["hills", "trees", "sea", "mountains", "stars", "houses"])
def test_backdrops_change_the_horizon(backdrop: str) -> None:
    plain, far = (
        compose(Stage(interior=False, backdrop=b, camera=FRONT), style="graphic", width=WIDTH, height=HEIGHT, seed="s")
        for b in ("", backdrop)
    )
    assert len(far.items) > len(plain.items)


FULL = Stage(
    interior=False,
    ground="grass",
    backdrop="trees",
    camera=FRONT,
    figures=(MAN,),
    pieces=(piece("tree", -2, -2), piece("car", 3, -5), piece("sign", 1, -1, label="A1")),
    light=Light(time=Time.NIGHT, weather=Weather.RAIN),
)


def test_the_same_stage_gives_the_same_bytes_in_another_process_with_another_hash_seed() -> None:
    here = draw(FULL, style="graphic", width=WIDTH, height=HEIGHT, seed="s")
    assert draw(FULL, style="graphic", width=WIDTH, height=HEIGHT, seed="s") == here
    code = (
        "import sys\nfrom storyboard.model.stage import Stage\nfrom storyboard.painters.sketch.compose import draw\n"
        "stage = Stage.model_validate_json(sys.stdin.read())\n"
        f"sys.stdout.buffer.write(draw(stage, style='graphic', width={WIDTH}, height={HEIGHT}, seed='s'))"
    )
    env = {**os.environ, "PYTHONHASHSEED": "77"}
    done = subprocess.run([sys.executable, "-c", code], input=FULL.model_dump_json().encode(), capture_output=True, check=True, env=env)
    assert done.stdout == here


def test_another_seed_is_another_hand() -> None:
    assert draw(FULL, style="graphic", width=WIDTH, height=HEIGHT, seed="s") != draw(
        FULL, style="graphic", width=WIDTH, height=HEIGHT, seed="t"
    )


def test_pictures_of_other_sizes_show_the_same() -> None:
    small, large = (
        Image.open(io.BytesIO(draw(FULL, style="graphic", width=w, height=h, seed="s")))
        for w, h in ((WIDTH, HEIGHT), (WIDTH * 2, HEIGHT * 2))
    )
    assert small.size == (WIDTH, HEIGHT)
    assert difference(small, large.reduce(2), (0, 0, WIDTH, HEIGHT)) < 6


def test_translucent_areas_of_several_polygons_do_not_add_up() -> None:
    drawing = Drawing(100, 100, mood("graphic", Light(), interior=True), "a")
    square = [(20.0, 20.0), (80.0, 20.0), (80.0, 80.0), (20.0, 80.0)]
    drawing.fill([square, square], "ink", 0.5)
    once = Drawing(100, 100, mood("graphic", Light(), interior=True), "a")
    once.fill([square], "ink", 0.5)
    assert difference(rasterise(drawing, 100, 100), rasterise(once, 100, 100), (30, 30, 70, 70)) < 3


def test_a_shape_has_ink_around_it() -> None:
    drawing = Drawing(100, 100, mood("graphic", Light(), interior=True), "a")
    drawing.shape([[(20, 20), (80, 20), (80, 80), (20, 80)]], 0.0, 4.0)
    image = rasterise(drawing, 100, 100).convert("L")
    assert int(image.crop((48, 80, 52, 86)).getextrema()[0]) < 70  # type: ignore[arg-type]
    assert light(image.crop((40, 40, 60, 60))) > 200


def test_pillow_keeps_memory_only_while_a_picture_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []

    def counted(size: tuple[int, int], strength: float) -> Work:
        kept.append(_imaging.get_blocks_max())
        return on_paper(size, strength)

    before = _imaging.get_blocks_max()
    monkeypatch.setattr(raster, "on_paper", counted)
    picture(inside())
    assert kept == [max(before, raster.BLOCKS)]
    assert _imaging.get_blocks_max() == before
