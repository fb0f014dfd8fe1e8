"""Hands meet what they do: who takes is in the picture, the table is under what is put on it, furniture is open before whoever opens it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Framing, Pose, Shot, Size
from storyboard.staging import grips

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
STAGE = """INT. {place} - DAY

TOM, 40, and MIA, 30, wait here.

TOM
Well?

MIA
Well what?

{words}
"""


def last(plan: Plan, words: str, place: str = "ROOM") -> tuple[dict[str, Blocking], Shot]:
    """Who does what in the panel of these words, by name, and its shot."""
    done = plan(STAGE.format(place=place, words=words))
    panel, shot = done.seen()[-1]
    names = {one.id: one.name for one in done.breakdown.characters}
    return {names[one.character]: one for one in panel.blocking}, shot


@pytest.mark.parametrize(
    "words",
    [
        "Tom holds out the photograph.",
        "Tom holds the key out across the counter.",
        "Tom hands over the keys.",
        "Tom offers a cigarette.",
        "Tom offers his hand.",
        "Tom holds out a cup of tea.",
        "Tom gives her the letter.",
        "Tom hands Mia page four.",
        "Tom hands it back.",
        "Tom returns the wallet.",
        "Tom slides the page back across the desk.",
        "Tom pushes the envelope across the table.",
        "Tom slides the coins across the counter.",
    ],
)
def test_whoever_takes_is_in_the_picture(plan: Plan, words: str) -> None:
    people, shot = last(plan, words)
    assert len(shot.subjects) == 2
    assert people["TOM"].gaze == people["MIA"].character


def test_what_is_held_out_to_an_animal_goes_to_nobody_else(plan: Plan) -> None:
    people, _ = last(plan, "Tom holds out a slice of bread to the dog.")
    assert people["TOM"].gaze != people["MIA"].character


def test_who_has_left_is_back_for_what_they_are_given(plan: Plan) -> None:
    people, shot = last(plan, "Mia walks out.\n\nTom waits.\n\nTom hands Mia the letter.")
    assert {"TOM", "MIA"} <= people.keys()
    assert len(shot.subjects) == 2


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Tom opens the iron door of the oven.", "oven_door"),
        ("Tom opens the fridge.", "fridge_door"),
        ("Tom takes a bottle from the fridge.", "fridge_door"),
        ("Tom unlocks the safe.", "safe_door"),
        ("Tom slams his locker shut.", "locker_door"),
        ("Tom opens the wardrobe.", "locker_door"),
        ("Tom opens the cupboard above the sink.", "cupboard_door"),
        ("Tom pulls open the bottom drawer.", "drawer"),
        ("Tom puts the letter in the drawer.", "drawer"),
        ("Tom opens the fuse box.", "wall_box"),
        ("Tom turns the key in the grey box.", "wall_box"),
        ("Tom is already at the grey box. He turns the key.", "wall_box"),
        ("Tom rips a page from his machine.", "typewriter"),
        ("Tom hammers the funnel back into shape.", "block"),
        ("Tom hammers a horseshoe flat.", "block"),
        ("Tom spreads the documents under a desk lamp.", "desk"),
        ("Tom lays the cards out on the table.", "desk"),
        ("Tom slides the page back across the desk.", "desk"),
        ("Tom reaches into the oven.", "oven_door"),
        ("Tom peers into the fridge.", "fridge_door"),
        ("Tom beats the metal flat.", "block"),
        ("Tom opens the letter box.", "wall_box"),
        ("Tom hides in the wardrobe.", "closet"),
        ("Tom opens the door.", "door"),
        ("Tom unlocks the front door.", "lock"),
        ("Tom hammers a nail into the wall.", "wall"),
    ],
)
def test_hands_have_before_them_what_the_words_name(plan: Plan, words: str, at: str) -> None:
    assert last(plan, words)[0]["TOM"].at == at


@pytest.mark.parametrize("words", ["Tom leans against the fridge.", "Tom puts a vase on the cupboard.", "Tom walks past the lockers."])
def test_furniture_that_nobody_opens_stays_shut(plan: Plan, words: str) -> None:
    assert not last(plan, words)[0]["TOM"].at.endswith("_door")


@pytest.mark.parametrize("words", ["Tom pulls open the bottom drawer.", "Tom opens the fuse box."])
def test_nobody_has_the_furniture_in_the_hand(plan: Plan, words: str) -> None:
    tom = last(plan, words)[0]["TOM"]
    assert (tom.holds, tom.thing) == ("", "")


def test_what_is_hammered_is_under_the_hammer(plan: Plan) -> None:
    tom = last(plan, "Tom hammers the horseshoe flat.")[0]["TOM"]
    assert (tom.pose, tom.thing, tom.other) == (Pose.KNOCK, "hammer", "horseshoe")


@pytest.mark.parametrize("words", ["Tom climbs out, holding a newspaper over his head.", "Tom holds a newspaper over his head."])
def test_what_is_held_over_the_head_is_over_it_on_the_way_too(plan: Plan, words: str) -> None:
    tom = last(plan, words, "STREET")[0]["TOM"]
    assert Pose.LIFT in (tom.pose, tom.gesture)


def test_who_stands_dripping_pours_nothing(plan: Plan) -> None:
    assert last(plan, "Tom stands dripping on the linoleum.")[0]["TOM"].pose is Pose.STAND


def test_who_tears_a_page_in_two_tears_it(plan: Plan) -> None:
    assert last(plan, "Tom rips the page in two.")[0]["TOM"].pose is Pose.TEAR


OFFERED = """INT. ROOM - DAY

TOM, 40, and MIA, 30, wait here.

TOM
Well?

Tom holds out the key to Mia.

TOM
Here.

Mia looks at the key. She takes it.

TOM
Well?
"""


def test_what_was_held_out_is_taken_out_of_that_hand(plan: Plan) -> None:
    done = plan(OFFERED)
    panel, _ = done.with_words("She takes it")
    mia, tom = done.blocked(panel, "MIA"), done.blocked(panel, "TOM")
    assert (mia.pose, mia.at, mia.gaze, tom.pose) == (Pose.TAKE, "held", tom.character, Pose.GIVE)


@pytest.mark.parametrize(
    "words",
    [
        "Mia takes a key.",
        "Tom takes his gun. Mia takes her gun.",
        "Tom holds a glass. Mia takes a glass and drinks.",
        "Tom holds the key out to Mia.\n\nTOM\nHere.\n\nMIA\nThanks.\n\nTom sits.\n\nTOM\nSo.\n\nMia takes the key out of her pocket.",
        "Tom gives Mia the key.\n\nTOM\nHere.\n\nMIA\nThanks.\n\nTom walks to the window.\n\nTOM\nGood.\n\nMia takes the key and goes out.",
    ],
)
def test_who_takes_what_nobody_held_out_just_has_it(plan: Plan, words: str) -> None:
    people, _ = last(plan, words)
    assert people["MIA"].at != "held"


def test_what_is_laid_in_the_lap_of_who_sits_is_put_there(plan: Plan) -> None:
    people, _ = last(plan, "Mia sits down.\n\nMIA\nWell?\n\nTom lays the letter in Mia's lap.")
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.PUT, "lap")


def test_who_comes_in_straightening_a_coat_carries_none(plan: Plan) -> None:
    people, _ = last(plan, "TONY, 40, comes in, straightens his coat and waits.")
    assert not people["TONY"].thing


@pytest.mark.parametrize(
    "words",
    [
        "Tom brushes off his knees.",
        "Tom brushes the dirt off his jeans.",
        "Tom dusts off his trousers.",
        "Tom slaps the dust from his knees.",
    ],
)
def test_who_brushes_off_the_knees_is_bent_down_to_them(plan: Plan, words: str) -> None:
    people, shot = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.BOW, "own_shins")
    assert shot.framing is not Framing.INSERT


@pytest.mark.parametrize("words", ["Tom staggers to his feet.", "Tom struggles upright.", "Tom pulls himself to his feet."])
def test_who_staggers_up_from_the_floor_is_seen_half_risen(plan: Plan, words: str) -> None:
    people, shot = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.STAND, "own_rise")
    assert shot.size in (Size.FS, Size.WS)


@pytest.mark.parametrize(
    "words", ["Tom takes off his boots.", "Tom sits on the bed. Tom pulls on his shoes.", "Tom pulls off his sneakers."]
)
def test_whose_hands_are_at_the_own_feet_is_seen_down_to_them(plan: Plan, words: str) -> None:
    people, shot = last(plan, words)
    assert Pose.TEND in (people["TOM"].pose, people["TOM"].gesture)
    assert shot.size in (Size.FS, Size.WS)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Tom tosses the keys to Mia.", "own_toss"),
        ("Tom tosses Mia the keys.", "own_toss"),
        ("Tom tosses the screwdriver in the air.", "own_toss_up"),
        ("Tom throws the stone at Mia.", ""),
    ],
)
def test_what_is_tossed_flies_from_an_open_hand(plan: Plan, words: str, at: str) -> None:
    people, _ = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.THROW, at)


def test_who_gets_up_from_a_chair_has_no_floor_to_push_off_from(plan: Plan) -> None:
    people, _ = last(plan, "Tom sits in the armchair. Tom struggles to his feet.")
    assert people["TOM"].at != "own_rise"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Tom touches the doorframe.", "doorway"),
        ("Tom grips the doorframe.", "doorway"),
        ("Tom grips the brass rail.", "railing"),
        ("Tom runs his hand along the rail.", "railing"),
    ],
)
def test_a_hand_on_a_post_or_a_rail_has_it_there(plan: Plan, words: str, at: str) -> None:
    people, _ = last(plan, words)
    assert people["TOM"].at == at
    assert (at, people["TOM"].pose) in grips.GRIPS


@pytest.mark.parametrize("words", ["Tom pants.", "Tom gets his breath back."])
def test_who_is_out_of_breath_leans_on_the_knees(plan: Plan, words: str) -> None:
    people, _ = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.BOW, "own_knees")


@pytest.mark.parametrize(
    ("words", "pose", "at"),
    [
        ("Tom turns Mia around.", Pose.STAND, "turned_round"),
        ("Tom holds the robe closed behind him.", Pose.DAB, "own_apron"),
        ("Tom sits on the bed. Tom opens the door.", Pose.OPEN_DOOR, "door"),
    ],
)
def test_what_a_verb_means_is_seen(plan: Plan, words: str, pose: Pose, at: str) -> None:
    people, _ = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (pose, at)


def test_dance_music_makes_nobody_dance(plan: Plan) -> None:
    people, _ = last(plan, "Dance music thumps through the wall.")
    assert {one.pose for one in people.values()} == {Pose.STAND}


def test_who_hangs_up_out_of_doors_has_the_phone_in_the_hand(plan: Plan) -> None:
    done = plan(STAGE.format(place="ROOM", words="Tom hangs up.").replace("INT. ROOM", "EXT. GARDEN"))
    panel, _ = done.with_words("hangs up")
    assert (done.blocked(panel, "TOM").pose, done.blocked(panel, "TOM").thing) == (Pose.LOWER, "phone")


def test_what_was_only_looked_at_is_not_taken_along(plan: Plan) -> None:
    people, _ = last(plan, "Tom looks at the coats for a moment, then goes out.")
    assert not people["TOM"].thing


def test_a_police_cruiser_is_a_car(plan: Plan) -> None:
    done = plan(STAGE.format(place="ROOM", words="Through the window, a police cruiser pulls up to the curb."))
    panel, _ = done.with_words("cruiser")
    assert panel.detail is not None
    assert panel.detail.kind == "police_car"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Tom pats his pockets.", "own_pockets"),
        ("Tom checks his pocket again.", "own_pockets"),
        ("Tom grips his bleeding thumb.", "own_hand"),
        ("Tom rubs his wrist.", "own_hand"),
    ],
)
def test_hands_go_where_the_own_body_is_named(plan: Plan, words: str, at: str) -> None:
    people, _ = last(plan, words)
    assert (people["TOM"].pose, people["TOM"].at) == (Pose.DAB, at)


@pytest.mark.parametrize(
    ("words", "pose"),
    [("Tom pulls one of the herring free.", Pose.TAKE), ("Tom pulls a napkin into strips.", Pose.TEAR), ("Tom pulls the rope.", Pose.HAUL)],
)
def test_what_is_slight_is_pulled_by_a_hand_alone(plan: Plan, words: str, pose: Pose) -> None:
    people, _ = last(plan, words)
    assert people["TOM"].pose is pose


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("Tom searches the pockets of a coat.", Pose.POCKET),
        ("Tom leans back against the sink, arms crossed.", Pose.ARMS_CROSSED),
        ("Tom comes out of the water running.", Pose.RUN),
        ("Tom pulls the fish onto the boat.", Pose.PULL),
    ],
)
def test_other_meanings_are_left_alone(plan: Plan, words: str, pose: Pose) -> None:
    people, _ = last(plan, words)
    assert people["TOM"].pose is pose


def test_who_doubles_over_with_laughter_is_not_out_of_breath(plan: Plan) -> None:
    people, _ = last(plan, "Tom doubles over with laughter.")
    assert people["TOM"].at != "own_knees"


def test_a_hat_is_in_the_hand_of_who_comes_in_taking_it_off(plan: Plan) -> None:
    people, _ = last(plan, "TONY, 40, comes in, taking off his hat.")
    assert people["TONY"].thing == "hat"


def test_who_sits_on_a_bench_stays_there_to_hang_up(plan: Plan) -> None:
    done = plan(STAGE.format(place="ROOM", words="Tom sits on a bench.\n\nMIA\nBye.\n\nTom hangs up.").replace("INT. ROOM", "EXT. PARK"))
    panel, _ = done.with_words("hangs up")
    tom = done.blocked(panel, "TOM")
    assert (tom.pose, tom.gesture, tom.thing) == (Pose.SIT, Pose.LOWER, "phone")


def test_what_is_not_taken_stays_with_whoever_holds_it_out(plan: Plan) -> None:
    blocking, _ = last(plan, "Tom holds out a LETTER. She does not take it.")
    assert (blocking["TOM"].pose, blocking["MIA"].pose) == (Pose.GIVE, Pose.SHAKE_HEAD)
    after, _ = last(plan, "Tom holds out a LETTER. She does not take it.\n\nMIA\nNo.\n\nTom waits.")
    assert after["TOM"].holds
    assert not after["MIA"].holds


def test_what_lights_faces_is_in_a_hand_before_them(plan: Plan) -> None:
    blocking, _ = last(plan, "Two faces in the red glow of a RADIO.")
    assert sorted(bool(one.holds) for one in blocking.values()) == [False, True]
    after, _ = last(plan, "Two faces in the red glow of a RADIO.\n\nTom nods.")
    assert not any(one.holds for one in after.values())


@pytest.mark.parametrize(
    ("action", "pose", "at"),
    [
        ("Tom wrings out his shirt.", Pose.KNOT, "own_wring"),
        ("Tom wrings the sweat from his bandana.", Pose.KNOT, "own_wring"),
        ("Tom does press-ups.", Pose.LIE, "own_press_up"),
        ("Tom flings his arms wide.", Pose.STAND, "own_wide"),
        ("Tom sticks out his thumb.", Pose.SHOW, "own_hitch"),
        ("Tom wrings his hands.", Pose.RUB, ""),
        ("Tom spreads his arms.", Pose.SHRUG, ""),
    ],
)
def test_what_the_own_body_does_has_a_picture_of_its_own(plan: Plan, action: str, pose: Pose, at: str) -> None:
    people, _ = last(plan, action)
    assert (people["TOM"].pose, people["TOM"].at) == (pose, at)
