"""What a sketch must not get wrong: dusk rooms, rain in cars, hair, stars on nurses, black shoulders, things and their look."""

from __future__ import annotations

import io
import itertools
import math

import pytest
from PIL import Image, ImageChops, ImageStat

from storyboard.model.cast import Age, Appearance
from storyboard.model.shots import Light, Pose, Time, Weather
from storyboard.model.stage import Camera, Figure, Piece, Room, Stage, Vec
from storyboard.painters.sketch.clothes import garment_of
from storyboard.painters.sketch.compose import draw
from storyboard.painters.sketch.drawing import Fill, Primitive, Shape
from storyboard.painters.sketch.hair import strand_tones
from storyboard.painters.sketch.hair_cuts import CUTS, KNOTS
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import draw_figure
from storyboard.painters.sketch.pieces import parts_of, spot_of
from storyboard.painters.sketch.props import PROPS, reach
from storyboard.painters.sketch.solids import Easel, draw_part
from storyboard.staging.figures import bones
from storyboard.staging.pieces import piece
from storyboard.staging.space import View

KEY: Vec = (0.5, 0.8, 0.45)
ROOM = Room(x0=-4, x1=4, z0=-3, z1=3)
FRONT = Camera(eye=(0, 1.5, 2.8), target=(0, 1.1, 0), lens=28)
WINDOW = piece("window", 0.0, -2.95)


def picture(stage: Stage) -> Image.Image:
    return Image.open(io.BytesIO(draw(stage, style="graphic", width=344, height=192, seed="s"))).convert("RGB")


def room(time: Time, **more: object) -> Image.Image:
    return picture(Stage.model_validate({"room": ROOM, "camera": FRONT, "pieces": (WINDOW,), "light": Light(time=time), **more}))


def mean(image: Image.Image) -> tuple[float, float, float]:
    red, green, blue = ImageStat.Stat(image).mean
    return red, green, blue


def drawn(figure: Figure, yaw: float = 20.0, accent: str | None = None) -> list[Primitive]:
    a = math.radians(yaw)
    view = View(Camera(eye=(1.2 * math.sin(a), 1.6, 1.2 * math.cos(a)), target=(0.0, 1.5, 0.0), lens=50.0), 1376.0, 768.0)
    drawing = Drawing(1376.0, 768.0, mood("graphic", Light(), interior=True), seed="test")
    draw_figure(drawing, view, figure, KEY, thing=accent)
    return drawing.items


def person(age: Age = Age.ADULT, *, foreground: bool = False, holds: str = "", pose: Pose = Pose.STAND, **look: object) -> Figure:
    appearance = Appearance.model_validate(look)
    return Figure(character="a", name="A", age=age, foreground=foreground, holds=holds, pose=pose, appearance=appearance)


def worn_by(look: dict[str, object]) -> Figure:
    return person().model_copy(update={"appearance": Appearance.model_validate(look)})


def test_rooms_at_dawn_day_dusk_and_night_are_four_pictures() -> None:
    found = {time: room(time) for time in Time}
    for one, other in itertools.combinations(Time, 2):
        assert sum(ImageStat.Stat(ImageChops.difference(found[one], found[other])).mean) > 30, (one, other)


def test_dusk_is_warm_inside_and_dawn_is_cold_with_a_warm_window() -> None:
    (r, _, b), (r0, _, b0) = mean(room(Time.DUSK)), mean(room(Time.DAY))
    assert r - b > r0 - b0 + 12
    dawn = room(Time.DAWN)
    pane = dawn.crop((150, 60, 190, 90))
    walls = dawn.crop((254, 40, 334, 110))
    assert mean(walls)[2] >= mean(walls)[0]
    assert mean(pane)[0] - mean(pane)[2] > 30


def test_a_low_sun_throws_the_window_on_the_floor() -> None:
    floor = (60, 140, 300, 190)
    for time in (Time.DAWN, Time.DUSK):
        bare, lit = room(time, pieces=()).crop(floor), room(time).crop(floor)
        assert mean(lit)[0] > mean(bare)[0] + 1


def test_lamps_go_out_at_the_darkest_level() -> None:
    lamp = (piece("lens", 0.0, -1.5),)
    on, off = (room(Time.NIGHT, pieces=lamp, light=Light(time=Time.NIGHT, level=level)) for level in (0, -2))
    assert sum(mean(off)) < sum(mean(on)) - 40


@pytest.mark.parametrize(("level", "burns"), [(-2, False), (-1, True), (0, True)])
def test_a_bulb_is_dark_glass_where_no_light_is(level: int, burns: bool) -> None:
    drawing = Drawing(1376.0, 768.0, mood("graphic", Light(time=Time.NIGHT, level=level), interior=True), seed="test")
    easel = Easel(drawing, View(Camera(eye=(0.0, 1.6, 3.0), target=(0.0, 1.8, 0.0), lens=50.0), 1376.0, 768.0), KEY)
    bulb = piece("bare_bulb")
    for part in parts_of(bulb):
        draw_part(easel, spot_of(bulb), part)
    assert any("lamp" in {getattr(item, name, None) for name in ("tone", "fill", "colour")} for item in drawing.items) is burns


def test_rain_is_outside_of_a_car_and_not_before_the_faces() -> None:
    """A dark wall between the lens and the air stays free of strokes where the car is an interior without a room."""
    screen = Piece(kind="wall", x=0.0, z=0.0, width=12.0, height=6.0, depth=0.1)
    stages = [
        Stage(interior=True, room=None, ground="asphalt", camera=FRONT, pieces=(screen,), light=Light(weather=weather))
        for weather in (Weather.CLEAR, Weather.RAIN)
    ]
    clear, rain = (picture(stage).crop((40, 40, 300, 120)) for stage in stages)
    assert sum(ImageStat.Stat(ImageChops.difference(clear, rain)).mean) < 3


def test_light_hair_has_quiet_strands_and_dark_hair_a_shine() -> None:
    for tone in (0.1, 0.3, 0.4):
        light, dark = strand_tones(tone)
        assert isinstance(light, float)
        assert isinstance(dark, float)
        assert dark - light < 0.32
    light, _ = strand_tones(0.85)
    assert isinstance(light, float)
    assert light < 0.6


def test_a_bun_sits_at_the_nape() -> None:
    ((path, radii),) = KNOTS["bun"]
    assert all(up + radius < 0.25 for (_, up, _), radius in zip(path, radii, strict=True))


def test_only_the_old_keep_a_fringe_when_bald() -> None:
    """A shaved head has no hair of its tone anywhere."""
    shaved = drawn(person(hair="bald", hair_tone=0.62, tone=0.1, legs_tone=0.1))
    old = drawn(person(Age.OLD, hair="bald", hair_tone=0.62, tone=0.1, legs_tone=0.1))

    def hair(items: list[Primitive]) -> int:
        return sum(isinstance(item, Shape) and item.tone == 0.62 for item in items)

    assert hair(shaved) == 0
    assert hair(old) > 0


def _lowest(items: list[Primitive], tone: float) -> float:
    return max(y for item in items if isinstance(item, Shape) and item.tone == tone for polygon in item.polygons for _, y in polygon)


def test_a_moustache_is_no_beard() -> None:
    tone = 0.7 - 0.08
    bare, lip, full = (
        drawn(person(hair="bald", hair_tone=0.7, tone=0.1, legs_tone=0.1, moustache=lip, beard=chin))
        for lip, chin in ((False, False), (True, False), (False, True))
    )
    assert not any(isinstance(item, Shape) and item.tone == tone for item in bare)
    assert any(isinstance(item, Shape) and item.tone == tone for item in lip)
    assert _lowest(full, tone) > _lowest(lip, tone) + 20


def _stars(items: list[Primitive]) -> int:
    return sum(isinstance(item, Shape) and len(item.polygons) == 1 and len(item.polygons[0]) == 10 and item.tone == 0.0 for item in items)


def test_nurses_wear_no_star() -> None:
    assert _stars(drawn(person(garment="uniform", tone=0.6), yaw=0.0)) == 1
    assert _stars(drawn(person(garment="uniform", tone=0.1), yaw=0.0)) == 0


@pytest.mark.parametrize("tone", [0.2, 0.4, 0.6])
def test_a_shoulder_in_front_keeps_its_own_colour(tone: float) -> None:
    """Orange stays a dark orange, grey gets darker and not black."""
    shades = [mood("graphic", Light(), interior=True).rgb(item.tone) for item in _cloths(person(foreground=True, accent=True))]
    assert any(r > b + 40 and r > g + 25 for r, g, b in shades)
    grey = [item.tone for item in _cloths(person(foreground=True, tone=tone))]
    assert 0.4 + 0.45 * tone in grey
    assert tone not in grey


def _cloths(figure: Figure) -> list[Shape]:
    return [item for item in drawn(figure, yaw=160.0) if isinstance(item, Shape)]


def test_what_an_insert_is_about_has_the_accent_also_in_a_hand() -> None:
    plain, told = (drawn(person(holds="phone", pose=Pose.PHONE), yaw=-40.0, accent=accent) for accent in (None, "accent"))
    palette = mood("graphic", Light(), interior=True)

    def reds(items: list[Primitive]) -> int:
        found = (palette.rgb(item.tone) for item in items if isinstance(item, Shape | Fill))
        return sum(r > b + 60 for r, _, b in found)

    assert reds(plain) == 0
    assert reds(told) > 0


def test_things_that_were_mixed_up_differ() -> None:
    for one, other in (("bread", "food"), ("tart", "food"), ("bread", "tart"), ("rifle", "gun"), ("radio", "phone"), ("map", "letter")):
        assert one in PROPS
        assert PROPS[one] is not PROPS[other]
    assert reach("rifle") > 3 * reach("gun")
    assert reach("map") > 1.4 * reach("letter")


def test_waves_are_dark_with_a_light_crest() -> None:
    from storyboard.painters.sketch.pieces import parts_of
    from storyboard.painters.sketch.solids import Face, Line

    parts = parts_of(piece("wave"))
    bodies, crests = [p for p in parts if isinstance(p, Face)], [p for p in parts if isinstance(p, Line)]
    assert all(isinstance(body.tone, float) and body.tone > 0.5 for body in bodies)
    assert any(crest.tone == "white" and crest.width < 0.2 for crest in crests)


def test_a_night_outside_has_outlines_that_show() -> None:
    """The rim of a dark thing is lighter than the thing, where ink would sink into it."""
    night = mood("graphic", Light(time=Time.NIGHT), interior=False)
    assert sum(night.rgb("rim")) > sum(night.rgb(night.set(0.7))) + 60
    day = mood("graphic", Light(), interior=False)
    assert day.rgb("rim") == day.rgb("ink")


@pytest.mark.parametrize(
    ("plain", "told"),
    [
        *(
            ({"hair": "short"}, {"hair": cut})
            for cut in ("slick", "cropped", "balding", "tonsure", "afro", "dreads", "pigtails", "mohawk", "spiky")
        ),
        ({"moustache": True}, {"moustache": True, "face": "handlebar"}),
        ({"moustache": True}, {"moustache": True, "face": "thin_moustache"}),
        ({"moustache": True}, {"moustache": True, "face": "walrus"}),
        ({"beard": True}, {"beard": True, "face": "long_beard"}),
        ({"beard": True}, {"beard": True, "beard_tone": 0.1}),
        *(({"glasses": True}, {"glasses": True, "face": kind}) for kind in ("dark_glasses", "round_glasses", "half_moon", "thick_glasses")),
        *(({}, {"face": mark}) for mark in ("goatee", "stubble", "sideburns", "scar", "monocle", "freckles", "eye_patch", "lines")),
        *(({"hat": hat}, {"hat": hat, "hat_tone": 0.02}) for hat in ("cap", "beret", "headscarf", "hijab", "balaclava")),
        ({"hat": "veil"}, {"hat": "veil", "hat_tone": 0.88}),
        *(({}, {"worn": worn}) for worn in ("neck_medal", "fur", "fur_stole", "tie", "cowl", "ragged")),
    ],
)
def test_every_word_of_a_look_is_a_picture_of_its_own(plain: dict[str, object], told: dict[str, object]) -> None:
    assert drawn(worn_by(plain)) != drawn(worn_by(told))


@pytest.mark.parametrize(("hat", "ahead"), [("cap", 1), ("backwards_cap", -1)])
def test_the_peak_of_a_cap_on_backwards_is_behind(hat: str, ahead: int) -> None:
    """In profile the cap reaches further to where its peak is."""

    def reach(hat: str) -> tuple[float, float]:
        shapes = [item for item in drawn(person(hat=hat, hair="bald"), yaw=90) if isinstance(item, Shape)]
        xs = [x for item in shapes for polygon in item.polygons for x, y in polygon if y < HATS_UP_TO]
        return min(xs), max(xs)

    (left, right), (bare_left, bare_right) = reach(hat), reach("")
    assert ((bare_left - left) - (right - bare_right)) * ahead > 0


HATS_UP_TO = 190.0
"""Pixels from the top of such a picture to where caps end."""


def test_who_goes_barefoot_has_feet_of_skin() -> None:
    """Of whatever is worn, with boots or without."""
    for garment in ("tunic", "shirt", "armour"):
        worn = garment_of(bones(person(garment=garment, worn="barefoot")))
        assert worn.barefoot
        assert not worn.boots


def test_torn_trousers_end_over_bare_calves() -> None:
    def legs(worn: str) -> int:
        return len([item for item in drawn_whole(person(garment="shirt", worn=worn)) if isinstance(item, Shape)])

    assert legs("ragged") > legs("")


def drawn_whole(figure: Figure) -> list[Primitive]:
    view = View(Camera(eye=(0.0, 1.4, 3.4), target=(0.0, 0.9, 0.0), lens=30.0), 1376.0, 768.0)
    drawing = Drawing(1376.0, 768.0, mood("graphic", Light(), interior=True), seed="test")
    draw_figure(drawing, view, figure, KEY)
    return drawing.items


def test_a_tonsure_leaves_the_crown_bare() -> None:
    assert CUTS["tonsure"].bare
    assert CUTS["tonsure"].top < CUTS["short"].top


def test_a_hat_in_the_accent_leaves_the_clothes_their_tone() -> None:
    def accents(**look: object) -> int:
        items = drawn(worn_by({"accent": True, "hat": "cap", **look}))
        return sum(getattr(item, "tone", None) == "accent" for item in items)

    assert 0 < accents(accent_on="hat") < accents()


def test_the_accent_of_overalls_is_on_the_overalls() -> None:
    def accents(on: str) -> list[Primitive]:
        return [item for item in drawn(person(accent=True, garment="overalls", accent_on=on)) if getattr(item, "tone", None) == "accent"]

    assert accents("legs")
    assert accents("legs") != accents("")


def test_a_bow_tie_is_worn_instead_of_a_tie() -> None:
    def ties(worn: str) -> int:
        return len(drawn(person(garment="suit", tone=0.5, hair="bald", worn=worn)))

    assert ties("bow_tie") <= ties("")
