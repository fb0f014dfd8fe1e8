"""Who does what to whom: both are in the picture, and the other answers; participles, passives, parentheticals, pronouns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Expression, Pose
from storyboard.shots import touches

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
ROOM = "INT. ROOM - DAY\n\nANNA (30, woman), BORIS (40, man) and a GUARD (50, man) wait.\n\nBORIS\nWell?\n\nANNA\nNot yet.\n\n"


def seen(plan: Plan, action: str) -> dict[str, Blocking]:
    """Who is seen in the panel of a sentence, by name."""
    done = plan(f"{ROOM}{action}\n")
    panel, shot = done.with_words(action.rsplit("\n", maxsplit=1)[-1].split(".", maxsplit=1)[0].rstrip("!"))
    names = {one.id: one.name for one in done.breakdown.characters}
    return {names[one.character]: one for one in panel.blocking if one.character in shot.subjects}


def pose(one: Blocking) -> Pose:
    return one.gesture or one.pose


BOTH = (
    ("The guard chases Boris.", "GUARD", Pose.RUN, "BORIS", Pose.RUN),
    ("Boris tackles the guard to the floor.", "BORIS", Pose.FIGHT, "GUARD", Pose.FALL),
    ("The guard shoves Boris to the ground.", "GUARD", Pose.PUSH, "BORIS", Pose.FALL),
    ("Anna shoots Boris.", "ANNA", Pose.SHOOT, "BORIS", Pose.FALL),
    ("Boris dances with Anna.", "BORIS", Pose.DANCE, "ANNA", Pose.DANCE),
    ("The guard escorts Boris out.", "GUARD", Pose.WALK, "BORIS", Pose.WALK),
    ("Anna ties Boris to a chair.", "ANNA", Pose.TEND, "BORIS", Pose.CUFFED),
    ("Boris gets hit by the guard.", "GUARD", Pose.FIGHT, "BORIS", Pose.FALL),
    ("The guard drags Boris to the door.", "GUARD", Pose.DRAG, "BORIS", Pose.LIE),
    ("Boris watches Anna dance.", "BORIS", Pose.STAND, "ANNA", Pose.DANCE),
    ("Boris sees her crying.", "BORIS", Pose.STAND, "ANNA", Pose.CRY),
    ("They clink glasses.", "ANNA", Pose.SHOW, "BORIS", Pose.SHOW),
)


@pytest.mark.parametrize(("action", "one", "does", "other", "answers"), BOTH)
def test_the_other_answers(plan: Plan, action: str, one: str, does: Pose, other: str, answers: Pose) -> None:
    found = seen(plan, action)
    assert (pose(found[one]), pose(found[other])) == (does, answers)


TO_ANOTHER = (
    ("Anna pulls him into a hug.", "ANNA", Pose.EMBRACE, "BORIS"),
    ("Anna jumps into Boris's arms.", "ANNA", Pose.EMBRACE, "BORIS"),
    ("Anna fixes his tie.", "ANNA", Pose.TEND, "BORIS"),
    ("Anna straightens Boris's collar.", "ANNA", Pose.TEND, "BORIS"),
    ("Anna combs Boris's hair.", "ANNA", Pose.TEND, "BORIS"),
    ("Boris helps Anna into her coat.", "BORIS", Pose.TEND, "ANNA"),
    ("Anna wipes Boris's face with a cloth.", "ANNA", Pose.TEND, "BORIS"),
    ("Anna bites the guard's hand.", "ANNA", Pose.FIGHT, "GUARD"),
    ("Boris snatches Anna's bag.", "BORIS", Pose.TAKE, "ANNA"),
    ("Boris carries Anna to the sofa.", "BORIS", Pose.CARRY, "ANNA"),
    ("The guard leads Anna away.", "GUARD", Pose.LEAD, "ANNA"),
    ("Boris leans over and whispers something to Anna.", "BORIS", Pose.WHISPER, "ANNA"),
    ("Boris nods at Anna.", "BORIS", Pose.NOD, "ANNA"),
    ("Boris gets up, walks over to Anna and kisses her.", "BORIS", Pose.KISS, "ANNA"),
    ("Anna lets Boris kiss her.", "BORIS", Pose.KISS, "ANNA"),
    ("Boris has to hold Anna back.", "BORIS", Pose.STAND, "ANNA"),
    ("Boris holds a knife to the guard's throat.", "BORIS", Pose.FIGHT, "GUARD"),
    ("BORIS\n(hugging her)\nI missed you.", "BORIS", Pose.EMBRACE, "ANNA"),
    ("ANNA\n(slaps him)\nNever.", "ANNA", Pose.FIGHT, "BORIS"),
)


@pytest.mark.parametrize(("action", "who", "does", "whom"), TO_ANOTHER)
def test_it_is_done_to_whom_the_words_say(plan: Plan, action: str, who: str, does: Pose, whom: str) -> None:
    found = seen(plan, action)
    assert pose(found[who]) is does
    assert found[who].gaze == found[whom].character


ALONE = (
    ("Crying, Anna turns to the window.", "ANNA", Pose.CRY),
    ("Shaking his head, Boris sits.", "BORIS", Pose.SHAKE_HEAD),
    ("Anna (crying now) sits down.", "ANNA", Pose.CRY),
    ("Boris, who has been listening, stands up.", "BORIS", Pose.STAND),
    ("Anna giggles.", "ANNA", Pose.LAUGH),
    ("Her hand goes to her mouth.", "ANNA", Pose.DAB),
    ("Boris bolts.", "BORIS", Pose.RUN),
    ("Anna lets the glass fall.", "ANNA", Pose.DROP),
    ("Both men spin, rifles up.", "BORIS", Pose.AIM),
    ("BORIS\n(pouring coffee)\nCup?", "BORIS", Pose.POUR),
    ("ANNA\n(shrugs)\nMaybe.", "ANNA", Pose.SHRUG),
    ("BORIS\n(sits down)\nI am tired.", "BORIS", Pose.SIT),
)


@pytest.mark.parametrize(("action", "who", "does"), ALONE)
def test_participles_and_parentheticals_are_done(plan: Plan, action: str, who: str, does: Pose) -> None:
    assert pose(seen(plan, action)[who]) is does


@pytest.mark.parametrize(
    ("action", "who", "face"),
    [
        ("Boris is startled.", "BORIS", Expression.SURPRISED),
        ("Anna reacts.", "ANNA", Expression.SURPRISED),
        ("His face falls.", "BORIS", Expression.SAD),
        ("Anna bites her lip.", "ANNA", Expression.LIP_BITTEN),
    ],
)
def test_faces_of_reactions(plan: Plan, action: str, who: str, face: Expression) -> None:
    done = plan(f"{ROOM}{action}\n", "full")
    panel, _ = done.with_words(action[:-1])
    assert done.blocked(panel, who).expression is face


@pytest.mark.parametrize(
    ("action", "part"),
    [
        ("Anna covers her mouth.", "own_mouth"),
        ("Anna puts a finger to her lips.", "own_lips"),
        ("Boris shushes Anna.", "own_lips"),
        ("Boris holds a finger to his lips.", "own_lips"),
        ("Anna licks her finger.", "own_tongue"),
        ("Boris sneezes.", "own_sneeze"),
        ("Anna yawns.", "own_yawn"),
        ("Anna gasps.", "own_gasp"),
        ("Anna brushes the dust off her skirt.", "own_lap"),
        ("Boris rolls up his sleeves.", "own_sleeve"),
        ("Boris covers his ears.", "own_ears"),
        ("Boris mops his brow.", "own_brow"),
        ("Anna puts a hand on her heart.", "own_chest"),
        ("Boris clutches his arm.", "own_arm"),
    ],
)
def test_a_hand_is_on_the_own_part_that_is_named(plan: Plan, action: str, part: str) -> None:
    one = seen(plan, action)["ANNA" if action.startswith("Anna") else "BORIS"]
    assert (pose(one), one.at) == (Pose.DAB, part)


@pytest.mark.parametrize("action", ["Boris gives a thumbs up.", "Boris gives Anna a thumbs up.", "Boris sticks up his thumb."])
def test_a_thumb_is_shown(plan: Plan, action: str) -> None:
    one = seen(plan, action)["BORIS"]
    assert (pose(one), one.at, one.thing) == (Pose.SHOW, touches.THUMB, "")


def test_a_slap_goes_to_the_cheek(plan: Plan) -> None:
    assert seen(plan, "Boris slaps Anna.")["BORIS"].at == "cheek"
    assert seen(plan, "Boris punches Anna.")["BORIS"].at == ""


@pytest.mark.parametrize("action", ["Anna fixes her hair.", "Anna straightens her own collar.", "Anna wipes her face."])
def test_what_is_done_to_oneself_is_done_to_nobody_else(plan: Plan, action: str) -> None:
    assert seen(plan, action)["ANNA"].at not in touches.PARTS


def test_a_sentence_of_two_deeds_is_two_panels(plan: Plan) -> None:
    done = plan(f"{ROOM}Boris kisses Anna, and she slaps him.\n")
    (kiss, _), (slap, _) = done.with_words("kisses"), done.with_words("slaps")
    assert kiss.id != slap.id
    assert pose(done.blocked(kiss, "BORIS")) is Pose.KISS
    assert (pose(done.blocked(slap, "ANNA")), done.blocked(slap, "ANNA").gaze) == (Pose.FIGHT, done.who("BORIS"))


def test_a_thing_that_goes_on_does_it_itself(plan: Plan) -> None:
    done = plan(f"{ROOM}Anna swings a rope over her head and the herd pours down the bank, smashing posts.\n")
    panel, _ = done.with_words("smashing")
    assert pose(done.blocked(panel, "ANNA")) is not Pose.FIGHT


def test_a_stranger_in_a_picture_is_nobody_of_the_cast(plan: Plan) -> None:
    done = plan(f"{ROOM}Anna holds up a photograph. A young woman laughs, seated at a piano.\n", "full")
    panel, _ = done.with_words("seated at a piano")
    assert done.blocked(panel, "ANNA").pose is not Pose.SIT


def test_they_at_the_beginning_of_a_scene_are_who_was_there_before(plan: Plan) -> None:
    done = plan(f"{ROOM}INT. STAIRS - DAY\n\nThey kiss.\n")
    panel, shot = done.with_words("They kiss")
    assert {pose(one) for one in panel.blocking if one.character in shot.subjects} == {Pose.KISS}


def test_who_steps_between_two_stands_between_them(plan: Plan) -> None:
    found = seen(plan, "Anna steps between Boris and the guard.")
    xs = sorted((found["BORIS"].mark.x, found["GUARD"].mark.x))
    assert xs[0] < found["ANNA"].mark.x < xs[1]


@pytest.mark.parametrize("action", ["Anna hides behind Boris.", "Anna stands behind Boris."])
def test_who_hides_behind_somebody_is_behind_them(plan: Plan, action: str) -> None:
    done = plan(f"{ROOM}{action}\n")
    panel, _ = done.with_words(action[:-1])
    anna, boris = done.blocked(panel, "ANNA").mark, done.blocked(panel, "BORIS").mark
    assert anna.z < boris.z
    assert abs(anna.x - boris.x) < 0.5
