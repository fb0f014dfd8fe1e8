"""Weather and dim hours in pixels: snow is driven, leaves whirl, rain is on panes, and no hatching over the page slants like rain."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops, ImageStat

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Light, Time, Weather, Wind
from storyboard.model.stage import Camera, Stage
from storyboard.painters.sketch.compose import compose, draw
from storyboard.painters.sketch.weather import rain_on
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.pieces import piece

WIDTH, HEIGHT = 688, 384
FIELD = Stage(interior=False, ground="grass", backdrop="hills", camera=Camera(eye=(0, 1.5, 5), target=(0, 1.2, 0)))


def picture(light: Light, style: str = "graphic") -> Image.Image:
    drawn = draw(FIELD.model_copy(update={"light": light}), style=style, width=WIDTH, height=HEIGHT, seed="s")
    return Image.open(io.BytesIO(drawn)).convert("L")


def along(image: Image.Image, x: int, y: int) -> float:
    """How much the picture changes on the way by so many pixels."""
    return float(
        ImageStat.Stat(ImageChops.difference(image, ImageChops.offset(image, x, y)).crop((20, 20, WIDTH - 20, HEIGHT // 3))).mean[0]
    )


@pytest.mark.parametrize("time", [Time.DUSK, Time.NIGHT])
@pytest.mark.parametrize("style", ["pencil", "ink", "charcoal"])
def test_the_sky_of_a_dim_hour_has_no_strokes_that_slant_like_rain(style: str, time: Time) -> None:
    image = picture(Light(time=time), style)
    assert along(image, 9, -2) <= along(image, 6, -8)


def test_a_blizzard_is_white_and_nearly_level_and_no_rain() -> None:
    snow, driven = (picture(Light(weather=Weather.SNOW, wind=wind)) for wind in (Wind.STILL, Wind.BLOWS))
    assert ImageStat.Stat(ImageChops.difference(snow, driven)).mean[0] > 2
    assert along(driven, -10, 2) < along(driven, -6, 8)


def test_wind_is_seen_in_the_air_and_leaves_with_it() -> None:
    still, blown, leaves = (
        len(compose(FIELD.model_copy(update={"light": Light(wind=wind)}), style="graphic", width=WIDTH, height=HEIGHT, seed="s").items)
        for wind in Wind
    )
    assert still < blown < leaves - 20


@pytest.mark.parametrize(("weather", "wet"), [(Weather.RAIN, True), (Weather.STORM, True), (Weather.CLEAR, False), (Weather.SNOW, False)])
def test_rain_outside_runs_down_the_panes_of_a_room(weather: Weather, wet: bool) -> None:
    room = Stage(camera=FIELD.camera, light=Light(weather=weather))
    assert bool(rain_on(piece("window", 0, -2), room)) is wet
    assert rain_on(piece("table", 0, -2), room) == []
    assert rain_on(piece("window", 0, -2), room.model_copy(update={"interior": False})) == []


def test_a_fire_is_in_a_place_from_the_scene_that_tells_of_it_on() -> None:
    text = "EXT. FOREST - DAY\n\nSnow falls. ANNA walks.\n\nEXT. FOREST - NIGHT\n\nA campfire. Anna warms her hands.\n"
    script = screenplay(fountain.read(text), "x.fountain")
    breakdown = break_down(script)
    burns = [
        any("fire" in one.kind for panel in scene.panels for one in stage(scene, panel, breakdown, 16 / 9).pieces)
        for scene in plan_script(script, breakdown)
    ]
    assert burns == [False, True]
