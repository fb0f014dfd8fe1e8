"""What lights a face in the dark, and that nothing does by day."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageStat

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Glow, Light, Time
from storyboard.model.stage import Camera, Figure, Room, Stage
from storyboard.painters.sketch.compose import draw
from storyboard.painters.sketch.face_light import source_of
from storyboard.staging.light import key_of
from storyboard.staging.pieces import piece

MAN = Figure(character="a", name="A")
PHONE = MAN.model_copy(update={"holds": "phone"})
DARK = Light(time=Time.NIGHT, level=-2)


def stage(light: Light, figure: Figure = MAN, **more: object) -> Stage:
    given = {
        "room": Room(x0=-4, x1=4, z0=-3, z1=3),
        "camera": Camera(eye=(0, 1.6, 1.2), target=(0, 1.6, 0), lens=50),
        "figures": (figure,),
        "light": light,
        "key": key_of(light, interior=True),
        **more,
    }
    return Stage.model_validate(given)


@pytest.mark.parametrize(
    ("light", "figure", "place", "glow"),
    [
        (DARK, PHONE, "bedroom", Glow.SCREEN),
        (DARK, MAN, "bedroom", None),
        (Light(), PHONE, "bedroom", None),
        (Light(time=Time.NIGHT), PHONE, "bedroom", None),
        (Light(time=Time.NIGHT), MAN, "car", Glow.SCREEN),
        (Light(), MAN, "car", None),
        (Light(time=Time.NIGHT, glow=Glow.FIRE), MAN, "forest", Glow.FIRE),
        (Light(glow=Glow.FIRE), MAN, "forest", None),
        (DARK, PHONE.model_copy(update={"foreground": True}), "bedroom", None),
    ],
)
def test_what_lights_a_face(light: Light, figure: Figure, place: str, glow: Glow | None) -> None:
    found = source_of(stage(light, figure, place=PlaceKind(place)), figure)
    assert (found[0] if found else None) is glow


def test_a_fire_nearby_is_where_its_light_comes_from() -> None:
    fire = piece("fire", 1.0, 0.5)
    lit = stage(Light(time=Time.NIGHT, glow=Glow.FIRE), pieces=(fire,))
    found = source_of(lit, MAN)
    assert found is not None
    assert (found[1][0], found[1][2]) == (fire.x, fire.z)


def test_a_screen_lights_a_face_from_below_and_leaves_its_brow_dark() -> None:
    chin, brow = (155, 140, 189, 150), (155, 60, 189, 70)
    bare, lit = (
        Image.open(io.BytesIO(draw(stage(light), style="graphic", width=344, height=192, seed="s"))).convert("L")
        for light in (DARK, DARK.model_copy(update={"glow": Glow.SCREEN}))
    )
    (a, b), (c, d) = ([ImageStat.Stat(one.crop(box)).mean[0] for one in (bare, lit)] for box in (chin, brow))
    assert b > a + 10
    assert d < c - 20
