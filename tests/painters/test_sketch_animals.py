"""Animals and crowds on the page: every kind in every pose is drawn from every side, alike every time, within its page."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Light, Time, Weather
from storyboard.model.stage import Animal, Camera, Extra, Figure, Piece, Stage
from storyboard.painters.sketch.animals_frame import Frame, frame_of
from storyboard.painters.sketch.animals_tables import BUILDS, STANDS
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.crowd_poses import POSES
from storyboard.painters.sketch.drawing import Fill, Shape, Soft
from storyboard.staging.animals import SPECIES

CAMERA = Camera(eye=(0.0, 1.2, 5.0), target=(0.0, 0.6, 0.0), lens=35)


def drawn(**changes: object) -> list[object]:
    stage = Stage.model_validate({"interior": False, "ground": "none", "camera": CAMERA, **changes})
    return list(compose(stage, style="graphic", width=344, height=192, seed="s").items)


BARE = len(drawn())


@pytest.mark.parametrize("kind", sorted(SPECIES))
@pytest.mark.parametrize("facing", [pytest.param(0.0, marks=pytest.mark.long), 70.0, pytest.param(180.0, marks=pytest.mark.long)])
def test_every_species_is_drawn_from_every_side(kind: str, facing: float) -> None:
    animal = Animal(kind=kind, facing=facing, height=SPECIES[kind].height, saddled=kind == "horse")
    items = drawn(animals=(animal,))
    assert len(items) > BARE + 3
    assert items == drawn(animals=(animal,))


def test_feet_are_not_under_the_ground_and_bodies_over_it() -> None:
    for pose in sorted(STANDS):
        for kind in sorted(BUILDS):
            frame = frame_of(Animal(kind=kind, pose=pose, height=1.0))
            assert all(leg[3][1] > -0.02 for leg in frame.legs), (pose, kind)
            assert frame.skull[1] > 0.05, (pose, kind)
            assert min(point[1] for point in frame.trunk) > 0.05, (pose, kind)


def test_a_grazing_head_is_low_and_a_rearing_one_high() -> None:
    heads = {pose: frame_of(Animal(kind="horse", pose=pose, height=1.5)).skull[1] for pose in ("graze", "stand", "rear")}
    assert heads["graze"] < heads["stand"] - 0.6
    assert heads["rear"] > heads["stand"] + 0.3


def _frame(pose: str, facing: float = 90.0) -> Frame:
    return frame_of(Animal(kind="donkey", pose=pose, height=1.0, facing=facing))


@pytest.mark.parametrize("facing", [90.0, -90.0])
@pytest.mark.parametrize("pose", ["fallen", "side"])
def test_who_has_fallen_lies_on_its_side_with_its_legs_to_the_lens(pose: str, facing: float) -> None:
    frame = _frame(pose, facing)
    assert max(point[1] for point in frame.trunk) < 0.4
    assert all(leg[3][1] < 0.35 and leg[3][2] > frame.trunk[3][2] + 0.3 for leg in frame.legs)
    assert (frame.skull[1] > 0.45) is (pose == "fallen")


def test_who_rolls_has_its_legs_in_the_air() -> None:
    frame = _frame("roll")
    assert all(leg[3][1] > frame.trunk[3][1] + 0.1 for leg in frame.legs)


def test_who_kneels_is_down_before_and_who_kicks_is_up_behind() -> None:
    knees, kick = _frame("knees"), _frame("kick")
    assert knees.trunk[5][1] < knees.trunk[2][1] - 0.2
    assert all(leg[2][1] < 0.08 for leg in knees.legs[:2])
    assert all(leg[3][1] > 0.6 for leg in kick.legs[2:])
    assert all(leg[3][1] < 0.1 for leg in kick.legs[:2])


@pytest.mark.parametrize("facing", [90.0, -90.0])
def test_who_looks_round_looks_back_along_its_flank(facing: float) -> None:
    frame = _frame("look_back", facing)
    assert frame.head.front[0] * frame.turn.front[0] < -0.5
    assert frame.head.front[2] > 0


@pytest.mark.parametrize(
    ("kind", "pose"), [("bird", "land"), ("gull", "land"), ("fish", "flop"), ("horse", "teeth"), ("dog", "limp"), ("horse", "shy")]
)
def test_deeds_of_animals_are_drawn_as_no_others_are(kind: str, pose: str) -> None:
    high = SPECIES[kind].height
    acts, stands = (drawn(animals=(Animal(kind=kind, facing=70, height=max(1.0, high), pose=one),)) for one in (pose, "stand"))
    assert acts != stands


def test_an_animal_behind_the_lens_is_left_out() -> None:
    assert drawn(animals=(Animal(kind="dog", z=9.0),)) == drawn()


@pytest.mark.parametrize("pose", sorted(POSES))
def test_one_of_a_crowd_is_a_silhouette_far_off_and_a_person_near(pose: str) -> None:
    seat = 0.45 if pose in {"sit", "clap"} else 0.0

    def one(z: float, hat: str) -> int:
        return len(drawn(extras=(Extra(x=0.0, z=z, seat=seat, pose=pose, holds="sign", hat=hat),)))

    assert BARE < one(-60.0, "") < one(-1.0, "helmet")


def test_a_torch_throws_a_beam_at_night_only() -> None:
    man = Figure(character="a", name="A", holds="flashlight")
    night, day = (drawn(figures=(man,), light=Light(time=time)) for time in (Time.NIGHT, Time.DAY))
    softs = [sum(isinstance(item, Soft) and item.tone == "lamp" for item in items) for items in (night, day)]
    assert softs[0] > softs[1] + 2


def test_headlights_shine_on_roads_and_not_on_parked_cars() -> None:
    car = Piece(kind="car", x=0.0, z=-3.0, width=4.3, height=1.45, depth=1.8, facing=-90)
    night = Light(time=Time.NIGHT)
    road, street = (drawn(pieces=(car,), light=night, place=place) for place in ("highway", "street"))
    assert len(road) > len(street) + 2


@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG])
def test_weather_is_seen(weather: Weather) -> None:
    fair = drawn()
    assert sum(item not in fair for item in drawn(light=Light(weather=weather))) > 1


def test_a_storm_has_lightning_and_water_has_bubbles() -> None:
    white = [item for item in drawn(light=Light(weather=Weather.STORM)) if isinstance(item, Fill) and item.tone == "white"]
    assert len(white) >= 2
    bubbles = [item for item in drawn(backdrop="deep", place="underwater") if isinstance(item, Fill) and item.tone == "white"]
    assert len(bubbles) > 20


def test_shapes_of_animals_have_outlines() -> None:
    items = drawn(animals=(Animal(kind="horse", facing=90, height=1.5),))
    assert sum(isinstance(item, Shape) and item.width > 1 for item in items) > 5


def test_a_cat_asleep_on_a_sofa_is_before_its_back() -> None:
    sofa = Piece(kind="sofa", x=0.0, z=-2.3, width=2.0, height=0.82, depth=0.9)
    cat = Animal(kind="cat", x=0.0, z=-2.4, floor=0.42, facing=62.0, pose="lie", height=0.27, tone=0.6)
    stage = Stage(camera=Camera(eye=(0.04, 0.74, -0.6), target=(0.0, 0.74, -2.4), lens=26), pieces=(sofa,), animals=(cat,))
    sections = compose(stage, style="graphic", width=688, height=384, seed="t").sections
    parts = [section.part if section.layer != "Cat" else "cat" for section in sections]
    assert parts.count("sofa") > 1
    assert "sofa" in parts[: parts.index("cat")]
