"""What tells one of a crowd from the next."""

from __future__ import annotations

from storyboard.model.stage import Camera, Extra, Stage
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.crowd_looks import BAGS, HAIR, HATS, Look, look_of

CROWD = [Extra(x=round(0.7 * (k % 8) - 2.5, 2), z=round(-0.9 * (k // 8), 2), build=("man", "woman", "child")[k % 3]) for k in range(80)]


def test_a_crowd_has_many_looks() -> None:
    looks = [look_of(extra) for extra in CROWD]
    assert {look.hat for look in looks} == set(HATS)
    assert {look.bag for look in looks} == set(BAGS)
    assert {look.hair for look in looks} == {cut for cuts in HAIR.values() for cut in cuts}
    assert len(set(looks)) > 40


def test_somebody_looks_the_same_in_every_panel() -> None:
    assert [look_of(extra) for extra in CROWD] == [look_of(extra.model_copy()) for extra in CROWD]


def test_soldiers_have_no_look_of_their_own_and_who_sits_no_bag() -> None:
    assert all(look_of(extra.model_copy(update={"hat": "helmet"})) == Look() for extra in CROWD)
    assert not any(look_of(extra.model_copy(update={"seat": 0.45})).bag for extra in CROWD)


def test_every_look_can_be_drawn_from_before_and_behind() -> None:
    camera = Camera(eye=(0.0, 1.6, 7.0), target=(0.0, 1.0, 0.0), lens=35)
    turned = tuple(extra.model_copy(update={"facing": 45.0 * k}) for k, extra in enumerate(CROWD))
    plain = compose(Stage(camera=camera), style="graphic", width=344, height=192, seed="t")
    assert (
        len(compose(Stage(camera=camera, extras=turned[:24]), style="graphic", width=344, height=192, seed="t").items)
        > len(plain.items) + 150
    )
