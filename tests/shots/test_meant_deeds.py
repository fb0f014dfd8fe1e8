"""What frequent verbs mean with an object that changes them, and who does it: Will is a man, no auxiliary."""

from __future__ import annotations

from storyboard.model.shots import Pose
from storyboard.shots.denial import denied
from tests.shots.conftest import Plan, drawn

DEEDS: dict[str, Pose] = {
    "Ben mops it up with a cloth.": Pose.RUB,
    "Ben begins compressions.": Pose.PRESS,
    "Ben charges the paddles.": Pose.TEND,
    "Ben punches the ticket.": Pose.TEND,
    "Ben hangs the medal around Anna's neck.": Pose.TEND,
    "Ben cracks a bottle over Anna's head.": Pose.FIGHT,
    "Ben swats a fly with a newspaper.": Pose.BRANDISH,
    "Ben shakes the branches of a tree.": Pose.PULL,
    "Ben cuts it free with pliers.": Pose.CUT,
    "Ben counts paper slips out of a hat.": Pose.COUNT,
    "Ben slips the key into her glove.": Pose.TEND,
    "Ben closes her eyes.": Pose.TEND,
    "Ben rubs cold cream into his cheeks.": Pose.DAB,
    "Ben whispers into a headset.": Pose.SPEAK_INTO,
    "Ben sweeps down the staircase.": Pose.WALK,
}


def test_objects_change_what_verbs_mean(plan: Plan) -> None:
    seen = {words: drawn(plan, words).pose for words in DEEDS}
    assert seen == DEEDS


def test_paddles_are_no_oars(plan: Plan) -> None:
    assert drawn(plan, "Ben charges the paddles.").thing != "oar"


def test_what_is_tucked_into_anothers_pocket_is_not_in_the_own_one(plan: Plan) -> None:
    seen = drawn(plan, "Ben takes a note and tucks it into her breast pocket.")
    assert (seen.pose, seen.at) == (Pose.TEND, "breast")


def test_who_catches_an_eye_embraces_nobody(plan: Plan) -> None:
    assert drawn(plan, "Wiping his hands on his trousers, Ben catches Anna's eye.").pose is not Pose.EMBRACE


def test_will_and_may_are_people() -> None:
    told = {"Will jumps": False, "May jumps": False, "He will jump": True, "She may jump": True}
    assert {words: denied(words, words.index("jump")) for words in told} == told


def test_what_is_put_into_the_own_pocket_is_seen_before_the_steps_after_it(plan: Plan) -> None:
    seen = drawn(plan, "Ben looks at the apple, puts it in his pocket, and follows.")
    assert (seen.pose, seen.at, bool(seen.holds), seen.to) == (Pose.PUT, "own_pocket", True, None)
