"""What a verb only begins, and hands finish, is seen; so is what is taken off somebody; and what a thing is made to do nobody does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

SCENE = "INT. HALL - DAY\n\nANNA (30) and BORIS (40) stand at a table.\n\nBORIS\nWell?\n\n{}\n\nBORIS\nNo.\n"
DONE = {
    "Anna slaps suds on the window.": (Pose.WASH, "window"),
    "Anna drags the sponge across the pane.": (Pose.WASH, None),
    "Anna swings the lamp through the window.": (Pose.FIGHT, "window"),
    "Anna shovels bundles of cash into a bag.": (Pose.PUT, "into"),
    "Anna folds Boris into the back of a car.": (Pose.PUSH, None),
    "Anna hooks an elbow over the ledge.": (Pose.CLIMB, "brink"),
    "Anna plunges her arm into the barrel.": (Pose.PUT, "into"),
    "Anna falls face first.": (Pose.FALL, "own_palms"),
    "Anna goes down face-first.": (Pose.FALL, "own_palms"),
    "Anna falls face first into the water.": (Pose.FALL, "into_water"),
    "Anna clutches the gunwale.": (Pose.HOLD, "railing"),
    "Anna grips the edge of the table with both hands.": (Pose.HOLD, "desk"),
    "Anna dabs a powder puff at her face.": (Pose.DAB, "own_cheek"),
    "Anna powders her face.": (Pose.DAB, "own_cheek"),
    "Anna powders her nose.": (Pose.DAB, "own_nose"),
    "Anna slips in the suds.": (Pose.FALL, ""),
    "Anna shakes the last drops from the bottle.": (Pose.POUR, None),
    "Anna picks at the zip, trying to get it to run.": (Pose.KNOT, None),
    "Anna waits for the dog to stop.": (Pose.STAND, ""),
    "Anna gives the smallest of nods.": (Pose.NOD, None),
    "Anna wipes the jam from his chin.": (Pose.TEND, "cheek"),
    "Anna tucks a strand of hair behind his ear.": (Pose.TEND, "ear"),
    "Anna brushes a crumb off his lapel.": (Pose.TEND, "collar"),
    "Anna jabs him in the chest.": (Pose.FIGHT, "chest"),
    "Anna drops on her head.": (Pose.FALL, None),
    "Anna holds the shell to her ear.": (Pose.HOLD, "own_ear"),
    "Anna grips the torch between her teeth.": (Pose.EAT, None),
    "Anna lowers the magazine.": (Pose.LOWER, None),
    "Anna drags a ladle along the pans.": (Pose.REACH, None),
    "Anna brings the cleaver down.": (Pose.BRANDISH, None),
    "Anna lifts the lid of the basket.": (Pose.OPEN_DOOR, "lid"),
    "Anna takes a photograph out of her book.": (Pose.HOLD, None),
    "Anna pushes the basket in a wheelbarrow.": (Pose.PUSH, None),
    "Anna takes him by the ear.": (Pose.PULL, "ear"),
    "Anna: a nod.": (Pose.NOD, None),
    "Anna drags the ladder along the rail, climbs, stretches.": (Pose.CLIMB, "ladder"),
    "Anna draws a small careful hat in the box.": (Pose.WRITE, None),
    "She tears off the stub.": (Pose.TEAR, None),
    "Anna lays her hand over his.": (Pose.PAT, "hand"),
    "Anna bites the inside of her cheek.": (Pose.STAND, ""),
    "Anna, a finger to her lips.": (Pose.DAB, "own_lips"),
    "Tears down her cheeks, Anna laughs.": (Pose.LAUGH, None),
}
"""Sentences, and the pose and the place (`Blocking.at`) they put Anna in; None for any place."""


def test_what_is_done_is_blocked(plan: Plan) -> None:
    wrong = {}
    for words, (pose, at) in DONE.items():
        done = plan(SCENE.format(words), "full")
        one = done.blocked(done.with_words(words.split(".", maxsplit=1)[0])[0], "ANNA")
        if pose not in (one.pose, one.gesture) or at not in (None, one.at):
            wrong[words] = (one.pose, one.gesture, one.at)
    assert not wrong


def test_what_is_looked_for_is_in_no_hand(plan: Plan) -> None:
    done = plan(SCENE.format("Anna pats her pockets for a pen."), "full")
    one = done.blocked(done.with_words("pats")[0], "ANNA")
    assert (one.thing, one.holds) == ("", "")


def test_what_is_taken_off_somebody_is_in_no_hand(plan: Plan) -> None:
    done = plan(SCENE.format("Anna wipes the jam from his chin with her thumb."), "full")
    one = done.blocked(done.with_words("wipes")[0], "ANNA")
    assert (one.thing, one.holds) == ("", "")


def test_a_tool_is_in_the_other_hand_of_who_salutes(plan: Plan) -> None:
    done = plan(SCENE.format("Anna salutes with the mop."), "full")
    assert done.blocked(done.with_words("salutes")[0], "ANNA").other == "mop"


def test_what_falls_out_of_a_hand_is_what_it_had_though_a_lid_is_shut(plan: Plan) -> None:
    done = plan(SCENE.format("Anna drops the pistol in the bin and shuts the lid."), "full")
    one = done.blocked(done.with_words("drops")[0], "ANNA")
    assert (one.pose, one.thing) == (Pose.DROP, "")
    assert one.holds


def test_who_is_gone_is_not_there(plan: Plan) -> None:
    done = plan(SCENE.format("Anna is gone."), "full")
    panel = done.with_words("gone")[0]
    assert len(panel.blocking) == 1
