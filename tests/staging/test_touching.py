"""Hands end where the deed wants them, who is hit gives way, a crew is inside its boat, a bird sits on a hand."""

from __future__ import annotations

import math

import pytest

from storyboard.model.cast import Appearance, Sighting
from storyboard.model.shots import Blocking, Expression, Mark, Pose
from storyboard.model.stage import Figure, Piece
from storyboard.painters.sketch.motion import hands_over
from storyboard.shots import touches
from storyboard.staging import afloat, pets, self_touch
from storyboard.staging import figures as people
from storyboard.staging.animals import Seen
from storyboard.staging.body import PALM, at_left_ear, stance_of
from storyboard.staging.contact import TOUCHING, touching, within_reach
from storyboard.staging.fits import fit_of
from storyboard.staging.grips import GRIPS
from storyboard.staging.space import Turn, add, mul
from storyboard.staging.stances_talk import TALKING
from storyboard.staging.turning import arranged

MIA = Blocking(character="mia", mark=Mark(x=-0.6), facing=90, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6), facing=-90, gaze="mia")


def figure(item: Blocking, height: float = 1.75) -> Figure:
    return Figure(
        character=item.character,
        name=item.character,
        x=item.mark.x,
        z=item.mark.z,
        facing=item.facing,
        pose=item.pose,
        gesture=item.gesture,
        holds=item.holds,
        appearance=Appearance(height=height),
    )


def played(pose: Pose, height: float = 1.75, **more: object) -> tuple[Figure, Figure]:
    items = within_reach((MIA.model_copy(update={"pose": pose, **more}), TOM))
    mia, tom = touching([figure(items[0], height), figure(items[1])], items)
    return mia, tom


def reached(who: Figure, side: int) -> tuple[float, float, float]:
    found = people.bones(who)
    return add(found.wrists[side], mul(found.hands[side], PALM * found.height))


@pytest.mark.parametrize("height", [1.5, 1.75, 1.95])
def test_a_fist_ends_at_the_jaw_and_the_other_gives_way(height: float) -> None:
    mia, tom = played(Pose.FIGHT, height)
    head = people.bones(tom)
    assert math.dist(reached(mia, 1), head.head) < head.head_height * 0.85
    assert tom.struck
    assert tom.gaze is None
    assert tom.expression is Expression.AFRAID
    assert stance_of(tom).lean < stance_of(tom.model_copy(update={"struck": False})).lean


@pytest.mark.parametrize(("pose", "sides"), [(Pose.PUSH, (0, 1)), (Pose.PULL, (0, 1)), (Pose.GIVE, (1,)), (Pose.SHAKE, (1,))])
def test_hands_get_where_they_are_sent(pose: Pose, sides: tuple[int, ...]) -> None:
    mia, _ = played(pose)
    for side in sides:
        point = mia.touch[side]
        assert point is not None
        assert math.dist(reached(mia, side), point) < 0.14


def test_giver_and_taker_meet_and_only_one_has_the_thing() -> None:
    items = within_reach((MIA.model_copy(update={"pose": Pose.GIVE, "thing": "key"}), TOM))
    both = [figure(item).model_copy(update={"holds": "key"}) for item in items]
    mia, tom = touching(both, items)
    assert math.dist(reached(mia, 1), reached(tom, 1)) < 0.12
    assert [mia.holds, tom.holds].count("key") == 1


def test_a_blow_without_a_name_is_for_whoever_is_in_front() -> None:
    blind = MIA.model_copy(update={"pose": Pose.FIGHT, "gaze": ""})
    assert within_reach((blind, TOM))[0].gaze == "tom"
    behind = TOM.model_copy(update={"mark": Mark(x=-1.6)})
    assert within_reach((blind, behind))[0].gaze == ""


def test_nobody_reaches_across_the_room() -> None:
    far = TOM.model_copy(update={"mark": Mark(x=MIA.mark.x + TOUCHING + 0.2)})
    items = (MIA.model_copy(update={"pose": Pose.FIGHT}), far)
    mia, tom = touching([figure(item) for item in items], items)
    assert mia.touch == (None, None)
    assert not tom.struck


def test_who_speaks_has_a_hand_up_and_who_is_silent_has_not() -> None:
    silent = figure(MIA)
    low = max(people.bones(silent).wrists[side][1] for side in (0, 1))
    for manner in range(1, len(TALKING) + 1):
        talking = people.bones(silent.model_copy(update={"speaks": manner}))
        assert max(talking.wrists[0][1], talking.wrists[1][1]) > low + 0.25


@pytest.mark.parametrize("facing", [0.0, 90.0, -35.0])
def test_a_crew_is_inside_its_hull_and_keeps_its_order(facing: float) -> None:
    boat = Piece(kind="rowing_boat", x=0.3, z=-0.2, width=4.8, height=0.72, depth=1.8, facing=facing)
    crew = [
        figure(MIA.model_copy(update={"character": name, "mark": Mark(x=x, z=z)}))
        for name, x, z in (("a", -1, 0.1), ("b", 0, -0.5), ("c", 1, 0.9))
    ]
    placed = afloat.inside(crew, [boat])
    spots = [Turn(boat.facing).local((one.x - boat.x, 0.0, one.z - boat.z)) for one in placed]
    assert all(abs(x) < boat.width * 0.4 and abs(z) < boat.depth * 0.25 for x, _, z in spots)
    before = [Turn(boat.facing).local((one.x - boat.x, 0.0, one.z - boat.z))[0] for one in crew]
    order = sorted(range(3), key=lambda k: before[k])
    assert order == sorted(range(3), key=lambda k: spots[k][0])
    assert {one.floor for one in placed} == {afloat.BOTTOM}


def test_without_a_boat_everybody_stays() -> None:
    crew = (figure(MIA), figure(TOM))
    assert afloat.inside(crew, [Piece(kind="table", x=0, z=0)]) == crew


def test_a_bird_sits_on_the_hand_of_whom_it_is_with_and_is_looked_at() -> None:
    seen = (Seen(Sighting(element="e1", start=0, end=3, kind="bird", near="mia", relation="beside"), now=True),)
    mia, tom = (pets.with_bird(one, seen) for one in (figure(MIA), figure(TOM)))
    assert tom.touch == (None, None)
    assert mia.touch[0] is not None
    assert mia.gaze is not None
    (bird,) = pets.strays(seen, (mia, tom), "room")
    assert math.dist((bird.x, bird.floor, bird.z), reached(mia, 0)) < 0.12


def test_a_blow_is_struck_with_a_straight_arm_and_a_slap_with_an_open_hand() -> None:
    mia, _ = played(Pose.FIGHT)
    found = people.bones(mia)
    arm = math.dist(found.shoulders[1], found.elbows[1]) + math.dist(found.elbows[1], found.wrists[1])
    assert math.dist(found.shoulders[1], found.wrists[1]) > 0.93 * arm
    assert found.grips[1] == "fist"
    slapping, _ = played(Pose.FIGHT, at="cheek")
    assert people.bones(slapping).grips[1] == "salute"


def test_a_thumb_is_held_up_and_a_letter_held_out() -> None:
    thumb, _ = played(Pose.SHOW, at="own_thumb")
    letter, _ = played(Pose.SHOW, holds="letter")
    assert thumb.touch == (None, None)
    assert letter.touch[1] is not None


def test_who_is_out_of_breath_has_the_hands_on_the_own_knees() -> None:
    bowed = figure(MIA.model_copy(update={"pose": Pose.BOW}))
    mia = self_touch.touching(bowed, "own_knees")
    knees = people.bones(mia).knees
    assert all(math.dist(reached(mia, side), knees[side]) < 0.2 for side in (0, 1))
    assert people.bones(mia).gaze[1] >= people.bones(bowed).gaze[1]


def test_who_rises_has_a_knee_down_and_a_hand_by_the_floor() -> None:
    rising = people.bones(self_touch.touching(figure(MIA.model_copy(update={"pose": Pose.STAND})), "own_rise"))
    standing = people.bones(figure(MIA))
    assert rising.pelvis[1] < 0.6 * standing.pelvis[1]
    assert min(wrist[1] for wrist in rising.wrists) < 0.2 < rising.chest[1]


def test_who_sits_and_puts_on_a_shoe_has_both_hands_at_a_foot() -> None:
    found = people.bones(
        figure(MIA.model_copy(update={"pose": Pose.SIT, "gesture": Pose.TEND, "holds": "shoe"})).model_copy(update={"seat": 0.45})
    )
    assert all(math.dist(wrist, found.ankles[1]) < 0.3 for wrist in found.wrists)


def test_who_brushes_off_the_knees_has_the_hands_there() -> None:
    found = people.bones(mia := self_touch.touching(figure(MIA.model_copy(update={"pose": Pose.BOW})), "own_shins"))
    assert all(math.dist(reached(mia, side), found.knees[side]) < 0.25 for side in (0, 1))


@pytest.mark.parametrize("pose", sorted(touches.ARMS_WIDE))
def test_both_arms_are_spread_wide_whatever_the_legs_do(pose: Pose) -> None:
    found = people.bones(self_touch.touching(figure(MIA.model_copy(update={"pose": pose})), "own_wide"))
    assert math.dist(*found.wrists) > 0.7 * found.height
    assert all(abs(wrist[1] - found.neck[1]) < 0.12 * found.height for wrist in found.wrists)


def test_press_ups_are_done_on_straight_arms_and_the_toes() -> None:
    found = people.bones(self_touch.touching(figure(MIA.model_copy(update={"pose": Pose.LIE, "facing": 70.0})), "own_press_up"))
    assert max(point[1] for point in (*found.wrists, *found.ankles)) < 0.2 < found.pelvis[1] < found.chest[1]


def test_who_hitches_has_an_arm_out_and_a_thumb_up() -> None:
    found = people.bones(self_touch.touching(figure(MIA.model_copy(update={"pose": Pose.SHOW})), "own_hitch"))
    assert found.grips[1] == "thumb"
    assert math.dist(found.wrists[1], found.waist) > 0.35 * found.height


def test_what_is_laid_in_a_lap_is_on_the_thighs() -> None:
    items = within_reach(
        (MIA.model_copy(update={"pose": Pose.PUT, "at": "lap", "thing": "letter"}), TOM.model_copy(update={"pose": Pose.SIT}))
    )
    mia, tom = touching([figure(items[0]), figure(items[1])], items)
    found = people.bones(tom)
    lap = mul(add(add(found.hips[0], found.hips[1]), add(found.knees[0], found.knees[1])), 0.25)
    assert math.dist(reached(mia, 1), lap) < 0.3


@pytest.mark.parametrize("at", ["breast", "chest"])
def test_what_is_put_to_anothers_chest_goes_into_their_clothes(at: str) -> None:
    items = within_reach((MIA.model_copy(update={"pose": Pose.PUT, "at": at, "thing": "phone"}), TOM))
    mia, _ = touching([figure(items[0]).model_copy(update={"holds": "phone"}), figure(items[1])], items)
    assert hands_over(mia)


@pytest.mark.parametrize(("facing", "side"), [(80.0, 1), (-80.0, 0)])
def test_a_phone_is_at_the_ear_that_the_lens_sees(facing: float, side: int) -> None:
    mia = figure(MIA.model_copy(update={"pose": Pose.PHONE, "facing": facing}))
    found = people.bones(mia)
    assert at_left_ear(mia) is (side == 0)
    assert found.wrists[side][1] > found.chest[1] > found.wrists[1 - side][1]


def test_whose_wrist_is_taken_stops_reaching() -> None:
    items = within_reach((MIA.model_copy(update={"pose": Pose.CATCH, "at": "wrist"}), TOM.model_copy(update={"gesture": Pose.REACH})))
    assert (items[1].pose, items[1].gesture) == (Pose.HOLD, None)


def test_who_takes_an_arm_with_one_hand_does_not_fling_up_the_other() -> None:
    mia, _ = played(Pose.CATCH, at="arm")
    found = people.bones(mia)
    assert found.wrists[0][1] < found.chest[1] < people.bones(mia.model_copy(update={"touch": (None, None)})).wrists[0][1]


@pytest.mark.parametrize("pose", [Pose.PRESS, Pose.PAT])
def test_a_cloth_is_pressed_on_a_hand(pose: Pose) -> None:
    mia, tom = played(pose, at="hand", thing="towel")
    assert mia.pose is Pose.PAT
    assert math.dist(reached(mia, 1), reached(tom, 0)) < 0.25


def test_who_wipes_the_own_brow_hides_no_eyes() -> None:
    mia = figure(MIA.model_copy(update={"pose": Pose.DAB}))
    found = people.bones(wiped := self_touch.touching(mia, "own_brow"))
    hand = next(side for side, point in enumerate(wiped.touch) if point is not None)
    assert wiped.fingers == "brow"
    assert found.wrists[hand][1] > found.eye[1] + 0.15 * found.head_height
    assert found.head_turn.front[1] > 0


def test_a_thing_on_its_way_into_the_own_pocket_is_in_it() -> None:
    """The painter draws the pocket over it by the fingers; bare hands there only have the place."""
    mia = figure(MIA).model_copy(update={"holds": "coin", "pose": Pose.PUT})
    made = self_touch.touching(mia, "own_pocket")
    assert (made.fingers, made.holds, made.pose) == ("tuck_low", "coin", Pose.HOLD)
    assert made.touch[1] is not None


@pytest.mark.parametrize(
    "done", [{"pose": Pose.POINT}, {"gesture": Pose.POINT}, {"pose": Pose.THROW, "thing": "ball"}, {"pose": Pose.STOP}]
)
def test_who_points_at_somebody_is_turned_to_them(done: dict[str, Pose | str]) -> None:
    away = MIA.model_copy(update={"facing": -40.0, **done})
    assert arranged((away, TOM))[0].facing == 90.0


@pytest.mark.parametrize(
    "other", [{"facing": 40.0}, {"at": "window", "facing": 40.0}, {"gaze": ""}, {"pose": Pose.SIT, "gesture": Pose.POINT}]
)
def test_who_points_that_way_or_at_nobody_stays_as_they_are(other: dict[str, Pose | str | float]) -> None:
    """Who looks a little past them points from the breast all the same; who sits stays in the seat."""
    away = MIA.model_copy(update={"pose": Pose.POINT, "facing": -40.0, **other})
    assert arranged((away, TOM))[0].facing != 90.0


def test_a_chair_that_is_drawn_out_stands_before_both_hands() -> None:
    (left, right), fit = GRIPS["chair", Pose.PULL], fit_of(Blocking(character="mia", at="chair", pose=Pose.PULL))
    assert fit is not None
    assert (fit.kind, fit.up) == ("chair", 0.0)
    assert left is not None
    assert right is not None
    assert left.aside == -right.aside


@pytest.mark.parametrize("facing", [8.0, 20.0, 40.0])
@pytest.mark.parametrize("held", ["", "key", "spray", "letter"])
def test_what_is_held_up_is_beside_the_face(facing: float, held: str) -> None:
    """Turned half to the right of the picture, the right arm would go across the own face."""
    found = people.bones(figure(Blocking(character="mia", facing=facing, pose=Pose.SHOW)).model_copy(update={"holds": held}))
    assert abs(found.wrists[1][0] - found.head[0]) > 0.75 * found.head_height
    assert found.wrists[1][1] > found.chest[1]
