"""The same set in every panel of a scene: what somebody is at in one of them stands there in the others too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Pose, Size
from storyboard.model.stage import Piece, Stage
from storyboard.staging import solid, telling
from storyboard.staging.build import stage
from storyboard.staging.pieces import piece

Build = Callable[..., Any]


def one(who: str, x: float, facing: float = 0.0, pose: Pose = Pose.STAND, **more: Any) -> Blocking:
    return Blocking(character=who, mark=Mark(x=x), facing=facing, pose=pose, **more)


def staged(world: Build, a_shot: Build, *panels: Sequence[Blocking], **more: Any) -> list[Stage]:
    """The stages of panels that see everybody from the master camera."""
    built = world(*(a_shot(Size.WS, Framing.ESTABLISHING) for _ in panels), **more)
    told: list[Panel] = [
        panel.model_copy(update={"blocking": tuple(items)}) for panel, items in zip(built.scene.panels, panels, strict=True)
    ]
    scene = built.scene.model_copy(update={"panels": tuple(told)})
    return [stage(scene, panel, built.breakdown, built.aspect) for panel in told]


def spots(found: Stage, *kinds: str) -> list[tuple[str, float, float]]:
    return [(item.kind, item.x, item.z) for item in found.pieces if item.kind in kinds]


MIA, TOM = one("mia", -0.6, 75.0), one("tom", 0.6, -75.0)
PUTS = one("mia", -0.6, 38.0, Pose.PUT, at="desk")


def test_a_table_that_is_used_once_is_there_all_through(world: Build, a_shot: Build) -> None:
    found = staged(world, a_shot, (MIA, TOM), (PUTS, TOM), (MIA, TOM))
    tables = [spots(it, "table", "round_table") for it in found]
    assert tables[0] == tables[1] == tables[2]
    assert len(tables[0]) == 1


def test_nobody_stands_in_the_table_that_somebody_is_at(world: Build, a_shot: Build) -> None:
    for found in staged(world, a_shot, (MIA, TOM), (PUTS, TOM)):
        (table,) = (item for item in found.pieces if item.kind == "table")
        assert not any(solid.stands_on(table, figure.x, figure.z, 0.0) for figure in found.figures)


def test_a_table_and_a_stove_stand_beside_each_other(world: Build, a_shot: Build) -> None:
    stirs = one("tom", 0.6, 20.0, Pose.STIR)
    first, second = staged(world, a_shot, (MIA, stirs), (PUTS, TOM))
    assert spots(first, "table", "stove") == spots(second, "table", "stove")
    assert {"table", "stove"} <= {item.kind for item in first.pieces}


def test_who_puts_something_where_the_counter_stands_puts_it_on_the_counter(world: Build, a_shot: Build) -> None:
    deals = one("tom", 0.6, -38.0, Pose.GIVE, at="counter", gaze="mia")
    for found in staged(world, a_shot, (PUTS, TOM), (MIA, deals)):
        assert [kind for kind, _, _ in spots(found, "counter", "table")] == ["counter"]


def test_what_falls_down_before_somebody_is_not_hidden_by_the_table(world: Build, a_shot: Build) -> None:
    drops = one("mia", -0.6, 75.0, Pose.DROP, thing="suitcase")
    first, second = staged(world, a_shot, (PUTS, TOM), (drops, TOM))
    assert (len(spots(first, "table")), len(spots(second, "table"))) == (1, 0)


def test_who_gets_up_stands_before_the_seat_that_stays(world: Build, a_shot: Build) -> None:
    sits = one("mia", -0.6, 20.0, Pose.SIT, at="armchair")
    first, second = staged(world, a_shot, (sits, TOM), (MIA, TOM), kind=PlaceKind.LIVING_ROOM)
    assert spots(first, "armchair") == spots(second, "armchair") != []
    (chair,) = (item for item in second.pieces if item.kind == "armchair")
    assert not any(solid.stands_on(chair, figure.x, figure.z, 0.0) for figure in second.figures)


def test_two_put_things_on_one_table_from_both_sides(world: Build, a_shot: Build) -> None:
    other = one("tom", 0.6, -60.0, Pose.PUT, at="desk")
    first, second = staged(world, a_shot, (PUTS, TOM), (MIA, other))
    assert spots(first, "table") == spots(second, "table") != []


def test_the_desk_of_the_set_is_the_one_that_somebody_leans_on(world: Build, a_shot: Build) -> None:
    types = one("mia", -0.6, 75.0, Pose.TYPE)
    leans = one("mia", -0.6, 60.0, Pose.SIT, at="desk", gesture=Pose.PRESS)
    first, second = staged(world, a_shot, (types, TOM), (leans, TOM), kind=PlaceKind.OFFICE)
    assert spots(first, "desk") == spots(second, "desk") != []
    assert spots(second, "table") == []


def test_what_was_opened_is_there_shut_in_the_other_panels(world: Build, a_shot: Build) -> None:
    opens = one("tom", 0.6, 110.0, Pose.OPEN_DOOR, at="fridge_door")
    shut, opened = staged(world, a_shot, (MIA, TOM), (MIA, opens))
    assert not spots(shut, "fridge")
    assert not spots(opened, "fridge")

    def case(found: Stage) -> list[tuple[float, float]]:
        return [(item.x, item.z) for item in found.pieces if item.kind == "object" and item.height == 1.8]

    assert case(shut) == case(opened) != []


def test_who_sits_on_a_bed_sits_by_who_lies_in_it(world: Build, a_shot: Build) -> None:
    lies, sits = one("mia", -0.6, 70.0, Pose.LIE), one("tom", 0.6, 30.0, Pose.SIT, at="bed")
    first, second = staged(world, a_shot, (lies, TOM), (lies, sits), kind=PlaceKind.BEDROOM)
    assert spots(first, "bed") == spots(second, "bed") != []
    (bed,) = (item for item in second.pieces if item.kind == "bed")
    assert all(solid.stands_on(bed, figure.x, figure.z, 0.1) for figure in second.figures)


def test_who_has_lain_in_a_bed_sits_on_its_edge(world: Build, a_shot: Build) -> None:
    lying, sitting = (one("mia", 0.0, facing, pose, at="bed") for pose, facing in ((Pose.LIE, 70.0), (Pose.SIT, 60.0)))
    laid, sat = (spots(found, "bed") for found in staged(world, a_shot, [lying], [sitting]))
    assert len(sat) == 1
    assert sat[0][1:] == pytest.approx(laid[0][1:], abs=0.02)


def test_what_the_words_name_is_not_cheated_into_a_picture() -> None:
    hearth: Piece = piece("fireplace", 2.9, 0.0, -90.0)
    assert telling.movable((hearth,), ("fireplace",)) == ()
    assert telling.movable((hearth,), ("hearth",)) == ()
    assert telling.movable((hearth,), ()) == (hearth,)


def test_a_sign_is_cheated_and_not_doubled(world: Build, a_shot: Build) -> None:
    for size in (Size.MS, Size.MCU, Size.MLS, Size.CU):
        found: Stage = world(a_shot(size, Framing.SINGLE), kind=PlaceKind.UNKNOWN, dressing=("sign",)).stage()
        signs = [item.label for item in found.pieces if item.kind == "sign" and item.label]
        assert len(signs) == len(set(signs)), size
