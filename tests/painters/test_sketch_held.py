"""Small and flat things in a hand: above the fist, turned to the lens, in the hand they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Pose
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.drawing import Fill, Shape
from storyboard.painters.sketch.holding import in_hand
from storyboard.painters.sketch.props import PROPS
from storyboard.painters.sketch.things_everyday import EVERYDAY
from storyboard.painters.sketch.things_hand import AIMED, GOLD, HELD, OWN_WAY, POCKET
from storyboard.painters.sketch.things_marks import box_of, grown, turned_round
from storyboard.staging.stances_use import SHUTS

WAIST_UP = Camera(eye=(-0.1, 1.4, 2.6), target=(-0.2, 1.15, 0.0), lens=35)
HANGING = {"necklace", "cloth", "stick", "handcuffs", "receiver", "handset", "axe", "gun", "oxygen_mask", "rifle", "whistle"} | {
    "broom",
    "shovel",
}
"""What goes on below the fist: cords, handles, butts."""


def drawn(kind: str, pose: Pose = Pose.HOLD, facing: float = -35.0) -> list[object]:
    figure = Figure(character="c1", name="MIA", facing=facing, pose=pose, holds=kind, appearance=Appearance(tone=0.5))
    return list(compose(Stage(camera=WAIST_UP, figures=(figure,)), style="graphic", width=688, height=384, seed="test").items)


def covered(items: Sequence[object], tone: str) -> float:
    """Pixels that are filled in a tone, overlaps counted twice."""
    polygons = [polygon for item in items if isinstance(item, Fill | Shape) and item.tone == tone for polygon in item.polygons]
    return sum(abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(p, [*p[1:], p[0]], strict=True))) / 2 for p in polygons)


@pytest.mark.parametrize("kind", sorted(HELD))
def test_what_a_fist_would_hide_is_above_it(kind: str) -> None:
    low, high = box_of(HELD[kind])[1::2]
    assert kind in HANGING or (low + high) / 2 > 2.0
    assert high > 0.5


@pytest.mark.parametrize("facing", [0.0, 60.0, -90.0, 150.0])
@pytest.mark.parametrize("kind", ["coin", "key", "badge"])
def test_it_shows_its_face_wherever_its_owner_looks(kind: str, facing: float) -> None:
    straight = covered(drawn(kind, facing=-35.0), GOLD)
    assert straight > 80.0
    assert covered(drawn(kind, facing=facing), GOLD) > 0.5 * straight


def test_what_is_aimed_points_where_its_owner_looks() -> None:
    assert {"gun", "flashlight"} <= AIMED
    x0, _, x1, _ = box_of(HELD["gun"])
    assert box_of(turned_round(HELD["gun"]))[0::2] == (-x1, -x0)
    assert box_of(grown(HELD["coin"], 2.0))[3] == pytest.approx(2 * box_of(HELD["coin"])[3])


def test_a_thing_that_is_used_is_held_as_its_use_asks() -> None:
    assert "READ" in OWN_WAY["newspaper"]
    assert "SMOKE" in OWN_WAY["cigarette"]
    assert {name for names in OWN_WAY.values() for name in names} <= set(Pose.__members__)
    assert set(OWN_WAY) <= set(HELD)


def test_who_stirs_has_a_spoon_in_one_hand_and_the_cup_in_the_other() -> None:
    figure = Figure(character="c1", name="MIA", pose=Pose.STIR, holds="cup")
    assert (in_hand(figure, 0), in_hand(figure, 1)) == ("cup", "spoon")
    pan = figure.model_copy(update={"holds": "pan"})
    assert (in_hand(pan, 0), in_hand(pan, 1)) == ("", "pan")


def test_a_ledger_is_open_only_for_who_reads_or_writes_in_it() -> None:
    figure = Figure(character="c1", name="MIA", pose=Pose.READ, holds="ledger")
    assert in_hand(figure, 1) == "open_ledger"
    assert in_hand(figure.model_copy(update={"pose": Pose.HOLD, "fingers": SHUTS}), 1) == "closing_ledger"
    assert in_hand(figure.model_copy(update={"pose": Pose.PRESS}), 1) == "ledger"
    assert in_hand(figure.model_copy(update={"pose": Pose.HOLD, "gesture": Pose.WRITE}), 1) == "open_ledger"


@pytest.mark.parametrize("kind", sorted({*POCKET, *EVERYDAY}))
def test_an_everyday_thing_is_nobody_elses_picture(kind: str) -> None:
    assert kind in PROPS
    assert drawn(kind) != like_nothing()


@cache
def like_nothing() -> list[object]:
    return drawn("object")


def test_what_an_insert_is_about_has_the_accent_in_place_of_its_metal() -> None:
    figure = Figure(character="c1", name="MIA", facing=-35.0, pose=Pose.HOLD, holds="key")
    about = Stage(camera=WAIST_UP, figures=(figure,), insert="key")
    told = list(compose(about, style="graphic", width=688, height=384, seed="test").items)
    assert covered(told, GOLD) < covered(drawn("key"), GOLD)
    assert covered(told, "accent") > 80.0


def test_a_mask_is_for_breathing_where_somebody_is_tended() -> None:
    figure = Figure(character="c1", name="MIA", pose=Pose.KNEEL, gesture=Pose.TEND, holds="half_mask")
    assert in_hand(figure, 1) == "oxygen_mask"
    assert in_hand(figure.model_copy(update={"pose": Pose.HOLD, "gesture": None}), 1) == "half_mask"


def test_a_hand_on_somebody_is_painted_over_them_unless_they_hide_it() -> None:
    tom = Figure(character="c2", name="TOM", x=0.2, facing=-40.0, appearance=Appearance(tone=0.5))

    def painted(z: float, clasps: str) -> int:
        mia = Figure(character="c1", name="MIA", x=-0.4, facing=90.0, pose=Pose.PAT, touch=(None, (0.12, 1.35, z)), clasps=clasps)
        stage = Stage(camera=WAIST_UP, figures=(mia, tom))
        return len(compose(stage, style="graphic", width=688, height=384, seed="test").items)

    assert painted(0.1, "laid") > painted(0.1, "")
    assert painted(-0.5, "laid") == painted(-0.5, "")


@pytest.mark.parametrize("kind", ["ledger", "open_ledger", "closing_ledger"])
def test_a_ledger_is_no_wider_than_a_chest(kind: str) -> None:
    x0, _, x1, _ = box_of(EVERYDAY[kind])
    assert x1 - x0 < 37.0
