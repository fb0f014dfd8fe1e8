"""Every fitting stands where its user needs it: under the feet, behind the back, before the hands; two share one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Mark, Pose, Size
from storyboard.model.stage import Figure
from storyboard.shots import coat_words, touches, vocabulary
from storyboard.shots.fitting_words import ROWS, SEATS
from storyboard.staging import figures as people
from storyboard.staging import fittings
from storyboard.staging.fits import FITS, POSED, WAYS, fit_of, own_seat, raised
from storyboard.staging.fitting_pieces import MADE
from storyboard.staging.grips import GRIPS
from storyboard.staging.pieces import KINDS
from storyboard.staging.riding import VAULT
from storyboard.staging.self_touch import ON_BODY
from storyboard.staging.sharing import CLOSE, LOOSE, together
from storyboard.staging.space import heading
from storyboard.staging.stances_use import LEANS
from storyboard.staging.turning import arranged

ON_TOP = ("crate", "chair", "table", "stool", "bench")


def one(at: str, pose: Pose = Pose.STAND, facing: float = 20.0, **more: Any) -> Blocking:
    return Blocking(character="mia", mark=Mark(x=0.3), facing=facing, pose=pose, at=at, **more)


def test_what_the_vocabulary_tells_is_there() -> None:
    of_coats = {"own_coat", "own_buttons", coat_words.OFF, coat_words.FLUNG}
    assert set(vocabulary.FITTINGS) <= {*FITS, *ON_BODY, *of_coats, "thing", "lift_gap", "own_shoulder"}
    assert {kind for kind, _, _ in ROWS} <= set(vocabulary.FITTINGS)
    assert {at for at, _ in (*POSED, *GRIPS)} <= set(FITS)
    assert SEATS - {touches.BESIDE} <= set(FITS)


def test_every_fitting_is_of_pieces_that_are_drawn() -> None:
    for at in sorted(FITS):
        kinds = {fit.kind for fit in (FITS[at], *(fit for (where, _), fit in POSED.items() if where == at))}
        assert all(kind in KINDS or kind in MADE for kind in kinds), at
        to = Mark(x=1.5) if at in WAYS else None
        assert all(piece.kind in KINDS for piece in fittings.fitted((), (one(at, to=to),), ())), at


@pytest.mark.parametrize("at", ON_TOP)
def test_who_stands_on_something_is_up_on_it(at: str) -> None:
    floor = raised(one(at))
    (piece,) = fittings.fitted((), (one(at),), ())
    assert floor is not None
    assert 0.4 < floor[0] <= piece.height + 0.01
    assert math.hypot(piece.x - 0.3, piece.z) < 0.2


@pytest.mark.parametrize("at", [*ON_TOP, "stairs", "bed", "mattress", "wall"])
def test_who_sits_on_something_of_their_own_gets_no_chair(at: str) -> None:
    assert own_seat(one(at, Pose.SIT))
    assert not own_seat(one("door", Pose.SIT))


@pytest.mark.parametrize(
    ("pose", "sign"), [(Pose.STAND, -1.0), (Pose.LEAN, -1.0), (Pose.SQUEEZE, -1.0), (Pose.SIT, -1.0), (Pose.KNOCK, 1.0), (Pose.PUSH, 1.0)]
)
def test_a_wall_is_behind_who_leans_and_before_who_knocks(pose: Pose, sign: float) -> None:
    item = arranged((one("wall", pose),))[0]
    (wall,) = fittings.fitted((), (item,), ())
    ahead = heading(item.facing)
    assert math.copysign(1.0, (wall.x - item.mark.x) * ahead[0] + (wall.z - item.mark.z) * ahead[2]) == sign


def test_everybody_is_turned_so_that_the_fitting_is_seen() -> None:
    for at in sorted(FITS):
        for facing, pose in product((-170.0, -90.0, -20.0, 0.0, 70.0, 150.0), (Pose.STAND, Pose.SIT, Pose.LEAN, Pose.LIE)):
            (item,) = arranged((one(at, pose, facing),))
            fit = fit_of(item)
            assert fit is not None, at
            assert fit.faces is None or fit.faces[0] <= abs(item.facing) <= fit.faces[1], at
            assert arranged((item,)) == (item,), at


def test_who_deals_over_a_counter_faces_whom_they_look_at() -> None:
    assert arranged((one("counter", Pose.GIVE, 90.0, gaze="tom"),))[0].facing == 90.0


@pytest.mark.parametrize("at", ["stairs", "bench", "bed", "mattress", "table"])
def test_two_sit_on_one_side_by_side(at: str) -> None:
    tom = Blocking(character="tom", mark=Mark(x=1.2), facing=-60.0, pose=Pose.SIT, at=at)
    items = together((one(at, Pose.SIT, 60.0), tom))
    assert len(fittings.fitted((), items, ())) == 1
    gap = math.hypot(items[0].mark.x - items[1].mark.x, items[0].mark.z - items[1].mark.z)
    assert gap == pytest.approx(LOOSE, abs=0.01)
    assert items[0].facing == items[1].facing


def test_who_is_beside_somebody_is_shoulder_to_shoulder() -> None:
    tom = Blocking(character="tom", mark=Mark(x=1.4), facing=-60.0, pose=Pose.SIT)
    mia, tom = together((one(touches.BESIDE, Pose.SIT, gaze="tom"), tom))
    assert math.hypot(mia.mark.x - tom.mark.x, mia.mark.z - tom.mark.z) == pytest.approx(CLOSE, abs=0.01)
    assert mia.facing == tom.facing


def test_who_is_beside_somebody_on_steps_is_on_the_steps() -> None:
    tom = Blocking(character="tom", mark=Mark(x=1.4), facing=-30.0, pose=Pose.SIT, at="stairs")
    mia, tom = together((one(touches.BESIDE, Pose.SIT, gaze="tom"), tom))
    assert mia.at == "stairs"
    assert raised(mia) == raised(tom)


@pytest.mark.parametrize(
    ("at", "pose"),
    [("counter", Pose.PUT), ("railing", Pose.STAND), ("window", Pose.PRESS), ("lock", Pose.TEND), ("well", Pose.HAUL), ("car", Pose.STAND)],
)
def test_hands_are_on_what_is_used(world: Callable[..., Any], a_shot: Callable[..., Any], at: str, pose: Pose) -> None:
    built = world(a_shot(Size.FS, Framing.SINGLE), blocking=(one(at, pose),)).stage()
    (mia,) = built.figures
    body = people.bones(mia)
    reached = [(body.wrists[side], touch) for side, touch in enumerate(mia.touch) if touch is not None]
    assert reached
    assert all(math.dist(wrist, touch) < 0.22 for wrist, touch in reached)


FIVE = (Pose.STAND, Pose.SIT, Pose.LEAN, Pose.LIE, Pose.KNEEL)
FITTED = [(at, pose) for at in sorted(set(FITS) - WAYS) for pose in FIVE]


@pytest.mark.parametrize("among", [pytest.param(FITTED, marks=pytest.mark.long, id="all"), pytest.param(FITTED[::3], id="a third")])
def test_every_fitting_is_staged(world: Callable[..., Any], a_shot: Callable[..., Any], among: Sequence[tuple[str, Pose]]) -> None:
    """Of five to a fitting at least one is in every third, so that all fittings are."""
    for at, pose in among:
        built = world(a_shot(Size.FS, Framing.SINGLE), blocking=(one(at, pose),)).stage()
        assert [figure.character for figure in built.figures] == ["mia"], (pose, at)


@pytest.mark.parametrize("pose", [Pose.CRAWL, Pose.SLIDE, Pose.LIE])
def test_bodies_along_the_ground_are_seen_from_the_side(pose: Pose) -> None:
    (there,) = arranged((Blocking(character="mia", pose=pose, facing=20.0),))
    assert abs(there.facing) > 60


def test_who_lies_and_is_looked_at_stays_as_they_are() -> None:
    lying, other = arranged(
        (Blocking(character="mia", pose=Pose.LIE, facing=20.0), Blocking(character="ben", gaze="mia", mark=Mark(x=1.0)))
    )
    assert (lying.facing, other.gaze) == (20.0, "mia")


@pytest.mark.parametrize("facing", [0.0, 20.0, -15.0, 180.0])
@pytest.mark.parametrize("gaze", ["", "mia"])
def test_nobody_lies_end_on_in_bed(facing: float, gaze: str) -> None:
    who = Blocking(character="ben", gaze=gaze, mark=Mark(x=1.0))
    lying, _ = arranged((Blocking(character="mia", pose=Pose.LIE, at="bed", facing=facing), who))
    assert 60 < abs(lying.facing) < 90


@pytest.mark.parametrize("at", ["behind_crate", "behind_tree", "low_wall", "ledge", "drop", "brink"])
def test_no_crew_takes_away_what_a_deed_is_done_at(at: str) -> None:
    who = one(at, Pose.CROUCH, 100.0)
    pieces = fittings.fitted((), (who,), ())
    assert set(fittings.landmarks((who,), pieces)) == set(pieces)


def test_who_goes_over_a_counter_leans_on_one_hand() -> None:
    who = one("counter_over", Pose.JUMP, 50.0)
    (figure,) = fittings.holding((Figure(character="mia", name="MIA", x=0.3, z=0.0, facing=50.0, pose=Pose.JUMP, floor=0.6),), (who,))
    assert figure.mount == VAULT


@pytest.mark.parametrize("kind", ["stairs_top", "stairs"])
def test_steps_that_somebody_is_up_on_are_never_taken_away(kind: str) -> None:
    item = one(kind, Pose.STAND)
    pieces = fittings.fitted((), (item,), ())
    up = raised(item)
    kept = fittings.landmarks((item,), pieces)
    assert bool(kept) is (up is not None and up[0] > fittings.TREAD)


@pytest.mark.parametrize("kind", ["fruit", "hay", "hedge", "boxes", "snow", "table", "water", "fence"])
def test_who_has_fallen_into_something_lies_between_what_is_behind_and_what_is_before(kind: str) -> None:
    (item,) = arranged((one(f"into_{kind}", Pose.FALL, 80.0),))
    pieces = fittings.fitted((), (item,), ())
    assert min(piece.z for piece in pieces) < item.mark.z < max(piece.z for piece in pieces)


@pytest.mark.parametrize(("pose", "flies"), [(Pose.FALL, True), (Pose.LIE, False), (Pose.SIT, False)])
def test_what_flies_up_is_down_again_when_somebody_lies_there(pose: Pose, flies: bool) -> None:
    (item,) = arranged((one("into_fruit_awning", pose, 80.0),))
    kinds = {piece.kind for piece in fittings.fitted((), (item,), ())}
    assert {"cart_bed", "torn_awning"} <= kinds
    assert ("oranges_flying" in kinds) is flies


def test_what_is_leant_on_something_is_out_of_the_hand_and_beside_it(world: Callable[..., Any], a_shot: Callable[..., Any]) -> None:
    mia = Blocking(character="mia", pose=Pose.PUT, at="leant_lamp", thing="bicycle", facing=-110.0)
    stage = world(a_shot(Size.FS, Framing.SINGLE, "mia"), blocking=(mia,)).stage()
    assert (stage.figures[0].fingers, stage.figures[0].holds) == (LEANS, "bicycle")
    assert any(piece.kind == "street_lamp" for piece in stage.pieces)


@pytest.mark.parametrize("pose", [Pose.PULL, Pose.LOWER, Pose.PUSH])
def test_a_shutter_that_comes_down_is_half_down_and_its_edge_in_both_hands(
    world: Callable[..., Any], a_shot: Callable[..., Any], pose: Pose
) -> None:
    built = world(a_shot(Size.FS, Framing.SINGLE), blocking=(one("shutter", Pose.STAND, 110.0, gesture=pose),)).stage()
    (mia,), (door,) = built.figures, [piece for piece in built.pieces if piece.kind == "garage_door"]
    assert 0.9 < door.y < 1.4
    assert [round(touch[1] - door.y, 2) for touch in mia.touch if touch is not None] == [0.0, 0.0]
