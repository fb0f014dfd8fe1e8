"""What people do on the seats of a vehicle has their hands, heads and eyes where it is done."""

from __future__ import annotations

import math

from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.model.stage import Figure
from storyboard.shots.seat_words import BEHIND, BETWEEN, BUCKLED, KISSED, MIRROR, STRUCK, WINDOW
from storyboard.staging.figures import bones
from storyboard.staging.in_seats import DOINGS, kissed
from storyboard.staging.space import length, sub

DRIVER = Figure(character="mia", name="MIA", x=0.4, z=0.2, pose=Pose.DRIVE)
RIDER = Figure(character="tom", name="TOM", x=-0.4, z=0.2, pose=Pose.SIT)


def test_the_hands_are_where_it_is_done() -> None:
    for figure in (DRIVER, RIDER):
        inwards = -math.copysign(1.0, figure.x)
        for at in (MIRROR, STRUCK, BEHIND, BUCKLED):
            done = DOINGS[at](figure)
            reached = [spot for spot in done.touch if spot is not None]
            assert reached, at
            assert all(inwards * (spot[0] - figure.x) >= 0 for spot in reached), at
    assert DOINGS[STRUCK](DRIVER).fingers == "strike"
    behind = [spot for spot in DOINGS[BEHIND](RIDER).touch if spot is not None]
    assert behind[0][2] < RIDER.z


def test_who_leans_out_has_the_head_outside_and_who_leans_between_has_it_in_the_middle() -> None:
    for figure in (DRIVER, RIDER):
        out = math.copysign(1.0, figure.x)
        assert out * bones(DOINGS[WINDOW](figure)).head[0] > out * bones(figure).head[0] + 0.3
    back = RIDER.model_copy(update={"z": -0.6})
    assert abs(bones(DOINGS[BETWEEN](back)).head[0]) < 0.1
    assert bones(DOINGS[BETWEEN](back)).head[2] > bones(back).head[2] + 0.3


def test_a_kiss_on_the_seats_of_a_car_brings_the_heads_together() -> None:
    item = Blocking(character="tom", mark=Mark(x=-0.4), facing=0.0, pose=Pose.SIT, at=KISSED, gaze="mia")
    mia, tom = kissed((DRIVER, RIDER), (item,))
    assert {mia.expression, tom.expression} == {Expression.EYES_SHUT}
    assert length(sub(bones(mia).head, bones(tom).head)) < 0.45
    assert kissed((DRIVER,), (item,)) == (DRIVER,)
