"""What lies in an open palm is seen in it; what is driven into wood stands in it; bread is broken in halves."""

from __future__ import annotations

import pytest

from storyboard.model.stage import Camera, Figure, Stage
from storyboard.painters.sketch import insert_pairs
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.insert import held
from storyboard.shots import own_hands
from storyboard.staging.figures import hand_point

CAMERA = Camera(eye=(0.0, 1.5, 0.6), target=(0.0, 0.8, 0.0))


@pytest.mark.parametrize("kind", ["seed", "seeds", "coin", "tooth", "ring", "pill", "crumbs", "bullet", "key"])
def test_a_small_thing_lies_in_an_open_hand(kind: str) -> None:
    held = Stage(insert=kind, insert_on="in palm", camera=CAMERA)
    assert insert_pairs.drawable(held)
    drawn = compose(held, style="pencil", width=688, height=384, seed="one").items
    alone = compose(Stage(insert=kind, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items
    assert drawn != alone
    assert len(drawn) > 30


@pytest.mark.parametrize("kind", ["knife", "nail", "bolt", "screwdriver"])
def test_what_is_driven_into_wood_stands_in_it(kind: str) -> None:
    """The wood is before it, and not beside it: it is another picture than that of the same in a box."""
    stages = [Stage(insert=kind, insert_on=f"in {at}", camera=CAMERA) for at in ("plank", "wood", "basket")]
    plank, wood, basket = (list(compose(one, style="pencil", width=688, height=384, seed="one").items) for one in stages)
    assert plank == wood != basket


def test_bread_is_broken_in_two_halves() -> None:
    torn, cut, letter = (
        list(compose(Stage(insert=of, insert_hand=hand, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for of, hand in (("bread", "tear"), ("bread", "break"), ("letter", "tear"))
    )
    assert torn == cut != letter


def test_hands_that_do_something_by_themselves_are_told_apart() -> None:
    drawn = [
        tuple(compose(Stage(insert="hands", insert_hand=hand, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for hand in own_hands.WORKS
    ]
    assert len(set(map(str, drawn))) == len(own_hands.WORKS)


def test_a_thing_in_a_hand_that_the_lens_is_not_on_is_drawn_by_itself() -> None:
    figure = Figure(character="c1", name="BEN", holds="bread", x=3.0)
    stage = Stage(insert="bread", figures=(figure,), camera=CAMERA)
    assert not held(stage)
    at_hand = Camera(eye=(0.0, 1.5, 0.6), target=hand_point(figure))
    assert held(stage.model_copy(update={"camera": at_hand}))


def test_a_childs_hand_takes_a_piece_and_is_smaller() -> None:
    drawn = [
        str(list(compose(stage, style="pencil", width=688, height=384, seed="one").items))
        for stage in (
            Stage(insert="bread", insert_hand="piece", insert_by=own_hands.CHILD, camera=CAMERA),
            Stage(insert="bread", insert_hand="piece", camera=CAMERA),
            Stage(insert="cake", insert_hand="piece", camera=CAMERA),
            Stage(insert="bread", insert_hand="take", camera=CAMERA),
        )
    ]
    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize(("kind", "broken"), [("rung", "broken_rung"), ("branch", "broken_branch"), ("ice_floe", "cracked_ice")])
def test_what_gives_way_is_drawn_as_it_breaks_under_somebody(kind: str, broken: str) -> None:
    stages = (
        Stage(insert=kind, insert_hand="breaks", camera=CAMERA),
        Stage(insert=broken, camera=CAMERA),
        Stage(insert=kind, camera=CAMERA),
    )
    breaks, picture, whole = (list(compose(one, style="pencil", width=688, height=384, seed="one").items) for one in stages)
    assert breaks == picture != whole


def test_a_gate_that_opens_stands_open() -> None:
    opens, stands_open, shut = (
        list(compose(Stage(insert=kind, insert_hand=hand, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for kind, hand in (("gate", "opens"), ("open_gate", "opens"), ("gate", ""))
    )
    assert opens == stands_open != shut


@pytest.mark.parametrize(("one", "other"), [(("coin", "enclose"), ("key", "enclose")), (("door_bolt", "bolt"), ("door_bolt", "unbolt"))])
def test_what_is_closed_in_a_hand_and_how_a_bolt_goes_are_seen(one: tuple[str, str], other: tuple[str, str]) -> None:
    first, second = (
        list(compose(Stage(insert=kind, insert_hand=hand, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for kind, hand in (one, other)
    )
    assert first != second


@pytest.mark.parametrize("kind", ["cup", "chair", "bottle", "suitcase"])
def test_things_that_are_counted_are_drawn_as_many(kind: str) -> None:
    one, two, three = (
        len(compose(Stage(insert=kind, insert_count=count, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for count in (1, 2, 3)
    )
    assert one < two < three
    assert three - two >= (two - one) / 2


@pytest.mark.parametrize("kind", ["key_hook", "far_light"])
def test_pictures_of_a_few_show_so_many(kind: str) -> None:
    """A board of hooks has as many keys as are told, and the horizon as many lights; none told is one."""
    drawn = [
        len(compose(Stage(insert=kind, insert_count=count, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)
        for count in (0, 1, 2, 4)
    ]
    assert drawn[0] == drawn[1] < drawn[2] < drawn[3]


@pytest.mark.parametrize(
    ("kind", "hand", "other"),
    [
        ("bell", "press", "cup"),
        ("bell", "shake", "cup"),
        ("drawer", "pull", "box"),
        ("towel", "fold", "letter"),
        ("napkin", "bind", "bandage"),
        ("plank", "pry", "plank"),
        ("hands", "rub_hands", "hands"),
    ],
)
def test_works_about_a_house_have_pictures_of_their_own(kind: str, hand: str, other: str) -> None:
    def drawn(kind: str, hand: str) -> list[object]:
        return list(compose(Stage(insert=kind, insert_hand=hand, camera=CAMERA), style="pencil", width=688, height=384, seed="one").items)

    assert drawn(kind, hand) != drawn(other, hand if kind != other else "")
