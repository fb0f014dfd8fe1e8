"""A low sun: where it stands, what it throws, and that nothing of it is there at other hours."""

from __future__ import annotations

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Light, Time, Weather
from storyboard.model.stage import Camera, Figure, Room, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.drawing import Fill, Soft
from storyboard.painters.sketch.low_sun import hidden_share, low_sun
from storyboard.painters.sketch.mood import mood_of
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.solids import Easel
from storyboard.painters.sketch.sunlight import slope
from storyboard.staging.light import key_of
from storyboard.staging.pieces import piece
from storyboard.staging.space import View

LOW = (Time.DAWN, Time.DUSK)
FRONT = Camera(eye=(0, 1.5, 6), target=(0, 1.4, 0), lens=28)
ROOM = Room(x0=-4, x1=4, z0=-3, z1=3)


def stage(time: Time, weather: Weather = Weather.CLEAR, *, interior: bool = False, **more: object) -> Stage:
    light = Light(time=time, weather=weather)
    given = {"interior": interior, "ground": "grass", "camera": FRONT, "light": light, "key": key_of(light, interior), **more}
    return Stage.model_validate(given)


def easel_of(one: Stage) -> Easel:
    view = View(one.camera, 1376.0, 768.0)
    return Easel(Drawing(view.width, view.height, mood_of("graphic", one), "s"), view, one.key)


def fills(one: Stage, tone: str) -> list[Fill]:
    return [
        item
        for item in compose(one, style="graphic", width=1376, height=768, seed="s").items
        if isinstance(item, Fill) and item.tone == tone
    ]


def softs(one: Stage) -> list[Soft]:
    return [
        item
        for item in compose(one, style="graphic", width=1376, height=768, seed="s").items
        if isinstance(item, Soft) and item.tone == "sun"
    ]


@pytest.mark.parametrize("time", LOW)
def test_a_low_sun_stands_on_the_free_horizon_and_beside_people(time: Time) -> None:
    alone = low_sun(easel_of(stage(time)), stage(time))
    assert alone is not None
    x, y, r = alone
    assert abs(y - 768 / 2) < r
    at = (x / 1376 - 0.5) * 36 / 28 * 6
    man = Figure(character="a", name="A", x=at)
    beside = low_sun(easel_of(stage(time)), stage(time, figures=(man,)))
    assert beside is not None
    assert abs(beside[0] - x) > r


@pytest.mark.parametrize(("time", "weather"), [(Time.DAY, Weather.CLEAR), (Time.NIGHT, Weather.CLEAR), (Time.DUSK, Weather.RAIN)])
def test_no_low_sun_by_day_by_night_or_in_rain(time: Time, weather: Weather) -> None:
    one = stage(time, weather)
    assert low_sun(easel_of(one), one) is None
    assert not fills(stage(time, weather, interior=True, room=ROOM), "sun")


@pytest.mark.parametrize("time", LOW)
def test_where_fronts_hide_the_sun_its_light_rakes_across_them(time: Time) -> None:
    fronts = tuple(piece("facade", x, -2.0) for x in (-16.0, -8.0, 0.0, 8.0, 16.0))
    hidden, free = stage(time, pieces=fronts), stage(time)
    assert low_sun(easel_of(hidden), hidden) is None
    suns = [len(softs(one)) for one in (hidden, free)]
    assert suns[0] > suns[1]


@pytest.mark.parametrize("time", LOW)
@pytest.mark.parametrize(
    ("place", "name", "lit"), [("kitchen", "KITCHEN", True), ("cave", "CAVE", False), ("unknown", "THE CELLAR", False)]
)
def test_the_panes_of_a_window_lie_on_the_wall_of_a_room_that_has_one(time: Time, place: str, name: str, *, lit: bool) -> None:
    one = stage(time, interior=True, room=ROOM, place=PlaceKind(place), place_name=name)
    assert bool(fills(one, "sun")) is lit


@pytest.mark.parametrize(("time", "barred"), [(Time.DAY, False), (Time.NIGHT, False), (Time.DAWN, True), (Time.DUSK, True)])
def test_a_low_sun_lies_in_bars_on_what_close_pictures_are_laid_on(time: Time, *, barred: bool) -> None:
    above = Camera(eye=(0, 2, 0.1), target=(0, 0, 0), lens=50)
    assert bool(softs(stage(time, camera=above, insert="key"))) is barred


def test_two_fronts_that_meet_hide_the_sun_between_them() -> None:
    assert hidden_share(100.0, 10.0, [(0.0, 100.0), (100.0, 200.0)]) == pytest.approx(1.0)


@pytest.mark.parametrize(("time", "shown"), [(Time.DAY, False), (Time.NIGHT, False), (Time.DAWN, True), (Time.DUSK, True)])
def test_a_window_shows_the_sun_on_roofs_only_while_it_is_low(time: Time, *, shown: bool) -> None:
    mood = mood_of("graphic", stage(time, interior=True))
    assert ("disc" in mood.named, "roofs" in mood.named) == (shown, shown)
    window = piece("window", 0.0, -2.9).model_copy(update={"y": 1.0})
    compose(stage(time, interior=True, room=ROOM, pieces=(window,)), style="graphic", width=688, height=384, seed="s")


@pytest.mark.parametrize("time", LOW)
def test_shadows_outside_are_long_while_the_sun_is_low(time: Time) -> None:
    (x, z), (x0, z0) = (slope(easel_of(stage(at)), 4.6) for at in (time, Time.DAY))
    assert x * x + z * z > 9 * (x0 * x0 + z0 * z0)
