"""Those who touch are within reach; what is in a seated hand is seen; places that one word makes others."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.cast import Appearance, PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Figure
from storyboard.staging import camera as lens_of
from storyboard.staging import figures as people
from storyboard.staging.action import action_of
from storyboard.staging.contact import REACHES, within_reach
from storyboard.staging.pieces import KINDS
from storyboard.staging.places import Ask, recipe_of, set_of
from storyboard.staging.stances_motion import FLING
from storyboard.staging.variants import VARIANTS, VEHICLES, variant_of

Build = Callable[..., Any]

MIA = Blocking(character="mia", mark=Mark(x=-0.6, z=0.0), facing=60, gaze="tom")
TOM = Blocking(character="tom", mark=Mark(x=0.6, z=-0.8), facing=-60, gaze="mia")


def gap(a: Blocking, b: Blocking) -> float:
    return math.hypot(a.mark.x - b.mark.x, a.mark.z - b.mark.z)


@pytest.mark.parametrize("pose", list(REACHES))
def test_who_touches_is_within_reach_and_stays_on_their_side(pose: Pose) -> None:
    mia, tom = within_reach((MIA.model_copy(update={"pose": pose}), TOM))
    assert gap(mia, tom) == pytest.approx(min(REACHES[pose], gap(MIA, TOM)), abs=0.01)
    assert mia.mark.x < tom.mark.x
    assert tom.mark == TOM.mark


def test_what_is_refused_is_held_out_and_not_handed_over() -> None:
    gives = MIA.model_copy(update={"pose": Pose.GIVE, "thing": "letter"})
    mia, tom = within_reach((gives, TOM.model_copy(update={"pose": Pose.SHAKE_HEAD})))
    assert (mia.pose, tom.pose, tom.gesture) == (Pose.SHOW, Pose.ARMS_CROSSED, Pose.SHAKE_HEAD)
    _, full = within_reach((gives, TOM.model_copy(update={"pose": Pose.SHAKE_HEAD, "thing": "cup"})))
    assert full.pose is Pose.SHAKE_HEAD


def test_an_embrace_is_answered_and_a_seat_is_kept() -> None:
    _, tom = within_reach((MIA.model_copy(update={"pose": Pose.EMBRACE}), TOM))
    assert tom.pose is Pose.EMBRACE
    assert math.cos(math.radians(tom.facing - 180)) == pytest.approx(math.cos(math.radians(float(tom.facing) + 180)))
    _, sits = within_reach((MIA.model_copy(update={"pose": Pose.EMBRACE}), TOM.model_copy(update={"pose": Pose.SIT})))
    assert sits.pose is Pose.SIT


def test_hands_that_give_and_take_meet(world: Build, a_shot: Build) -> None:
    stage = world(
        a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(MIA.model_copy(update={"pose": Pose.GIVE, "holds": "key"}), TOM)
    ).stage()
    hands = [people.hand_point(figure) for figure in stage.figures]
    assert math.dist(hands[0], hands[1]) < 0.35


@pytest.mark.parametrize("named", ["bag", "handbag", "sack"])
def test_what_is_soft_hits_a_head_at_the_end_of_its_straps(world: Build, a_shot: Build, named: str) -> None:
    blow = MIA.model_copy(update={"pose": Pose.FIGHT, "thing": "bag", "named": named})
    mia, tom = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(blow, TOM)).stage().figures
    fist, head = people.bones(mia).wrists[1], people.bones(tom).head
    assert 0.5 < math.dist(fist, head) < 1.0
    assert tom.struck
    assert math.hypot(mia.x - tom.x, mia.z - tom.z) > REACHES[Pose.FIGHT]


def test_nobody_comes_over_from_far_away() -> None:
    far = TOM.model_copy(update={"mark": Mark(x=6.0, z=-4.0)})
    assert within_reach((MIA.model_copy(update={"pose": Pose.GIVE}), far)) == (MIA.model_copy(update={"pose": Pose.GIVE}), far)


def test_a_child_is_embraced_on_one_knee() -> None:
    tall = Figure(character="a", name="A", pose=Pose.EMBRACE, appearance=Appearance(height=1.8), gaze=(0.4, 1.65, 0.0))
    small = tall.model_copy(update={"gaze": (0.4, 1.1, 0.0)})
    assert people.eye_point(small)[1] < people.eye_point(tall)[1] - 0.3


@pytest.mark.parametrize("thing", ["cup", "letter", "gun"])
def test_what_is_in_a_seated_hand_comes_up_from_the_lap(thing: str) -> None:
    empty = Figure(character="a", name="A", pose=Pose.SIT)
    held = empty.model_copy(update={"holds": thing})
    assert people.hand_point(held)[1] > people.hand_point(empty)[1] + 0.15


def test_a_telephone_at_the_ear_is_not_looked_at(world: Build, a_shot: Build) -> None:
    at_ear = MIA.model_copy(update={"pose": Pose.SIT, "holds": "key", "gaze": "key"})
    made = world(a_shot(), blocking=(at_ear,))
    props = tuple(prop.model_copy(update={"kind": "phone"}) for prop in made.breakdown.props)
    stage = made._replace(breakdown=made.breakdown.model_copy(update={"props": props})).stage()
    assert stage.figures[0].gaze is None
    assert stage.figures[0].holds == "phone"


FRAMES: dict[Size, tuple[str, str]] = {
    Size.WS: ("sole", ""),
    Size.FS: ("sole", ""),
    Size.MLS: ("pelvis", "knee"),
    Size.MS: ("waist", "pelvis"),
    Size.MCU: ("chest", "waist"),
    Size.CU: ("shoulder", "chest"),
    Size.BCU: ("chin", "shoulder"),
    Size.ECU: ("eye", "chin"),
}
"""The last joint a size shows, and the first it does not: feet, mid-thigh, waist, chest, shoulders, chin, one feature."""


@pytest.mark.parametrize(("build", "height"), [("man", 1.82), ("woman", 1.66), ("child", 1.25)])
@pytest.mark.parametrize("aspect", [2.39, 16 / 9, 1.0, 9 / 16])
@pytest.mark.parametrize("size", list(FRAMES))
def test_every_size_is_cut_at_its_joint(size: Size, aspect: float, build: str, height: float) -> None:
    figure = Figure(character="a", name="A", appearance=Appearance(build=build, height=height), facing=20)
    shot = Shot(id="h", setup="A", size=size, framing=Framing.SINGLE, subjects=("a",), lens=50)
    camera, found = lens_of.single(shot, figure, aspect, 0.0), people.bones(figure)
    joints = {
        "eye": found.eye,
        "chin": found.chin,
        "shoulder": found.shoulders[0],
        "chest": found.chest,
        "waist": found.waist,
        "pelvis": found.pelvis,
        "knee": found.knees[0],
        "sole": found.ankles[0],
    }
    shown, cut = FRAMES[size]
    assert lens_of.spot_of(camera, joints[shown], aspect)[1] <= 1.0
    assert not cut or lens_of.spot_of(camera, joints[cut], aspect)[1] > 1.0


NAMES: list[tuple[PlaceKind, bool, str, tuple[str, ...], str]] = [
    (PlaceKind.WORKSHOP, True, "LABORATORY", (), "lab_bench"),
    (PlaceKind.OFFICE, True, "TICKET OFFICE", (), "ticket_window"),
    (PlaceKind.OFFICE, True, "CONTROL ROOM", (), "console"),
    (PlaceKind.STREET, False, "MAIN STREET", ("saloon",), "saloon"),
    (PlaceKind.CAR, True, "TOM'S CAR - BRIDGE", (), "cables"),
    (PlaceKind.CAR, True, "RUI'S TUK-TUK", (), "fringed_roof"),
    (PlaceKind.SPACE, False, "SPACE", (), "space_station"),
    (PlaceKind.SPACE, False, "STATION HULL", (), "hull"),
]


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row[2])
def test_one_word_makes_another_place(world: Build, a_shot: Build, row: tuple[PlaceKind, bool, str, tuple[str, ...], str]) -> None:
    kind, interior, name, dressing, telling = row
    made = world(a_shot(Size.WS, Framing.ESTABLISHING), kind=kind, interior=interior, dressing=dressing)
    places = tuple(place.model_copy(update={"name": name}) for place in made.breakdown.places)
    stage = made._replace(breakdown=made.breakdown.model_copy(update={"places": places})).stage()
    assert telling in {piece.kind for piece in stage.pieces}


def test_a_plain_street_is_no_frontier() -> None:
    assert variant_of(PlaceKind.STREET, "MAIN STREET", ("car",), interior=False) is None
    assert variant_of(PlaceKind.CAR, "TOM'S CAR", (), interior=False) is None


def test_variants_are_made_of_known_pieces() -> None:
    for variant in VARIANTS:
        kind = next(iter(sorted(variant.kinds)))
        built = set_of(Ask(kind, variant.interior, f"THE {min(variant.words).upper()}", (), action_of(())))
        assert {piece.kind for piece in built.pieces} <= set(KINDS)
        assert recipe_of(Ask(kind, variant.interior, f"THE {min(variant.words).upper()}", (), action_of(())))[1] == variant.interior
    assert set(VEHICLES) <= set(KINDS)


def test_who_sits_with_a_phone_is_on_the_phone(world: Build, a_shot: Build) -> None:
    mia = MIA.model_copy(update={"pose": Pose.SIT, "thing": "phone"})
    (figure,) = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(mia,)).stage().figures
    assert figure.gesture is Pose.PHONE


def test_who_speaks_with_a_microphone_speaks_into_it(world: Build, a_shot: Build) -> None:
    mia = MIA.model_copy(update={"pose": Pose.HOLD, "thing": "microphone", "speaks": True})
    (figure,) = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(mia,)).stage().figures
    assert figure.pose is Pose.SPEAK_INTO


@pytest.mark.parametrize(("thing", "held"), [("receiver", "receiver"), ("cup", "phone"), ("", "phone")])
def test_who_telephones_has_a_telephone(world: Build, a_shot: Build, thing: str, held: str) -> None:
    mia = MIA.model_copy(update={"pose": Pose.PHONE, "thing": thing})
    (figure,) = world(a_shot(Size.MS, Framing.SINGLE, "mia"), blocking=(mia,)).stage().figures
    assert figure.holds == held


def test_who_throws_from_a_seat_has_just_let_go(world: Build, a_shot: Build) -> None:
    throws = MIA.model_copy(update={"pose": Pose.SIT, "gesture": Pose.THROW, "thing": "apple"})
    mia, _ = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(throws, TOM)).stage().figures
    assert mia.fingers == FLING
    stands = throws.model_copy(update={"pose": Pose.THROW, "gesture": None})
    mia, _ = world(a_shot(Size.MS, Framing.TWO, "mia", "tom"), blocking=(stands, TOM)).stage().figures
    assert mia.fingers != FLING


@pytest.mark.parametrize(("has", "pose"), [("", Pose.GIVE), ("letter", Pose.STAND)])
def test_who_is_given_something_holds_out_an_empty_hand_and_keeps_what_they_have(has: str, pose: Pose) -> None:
    gives = MIA.model_copy(update={"pose": Pose.GIVE, "thing": "key"})
    _, given = within_reach((gives, TOM.model_copy(update={"thing": has})))
    assert given.pose is pose
    assert given.thing == has
