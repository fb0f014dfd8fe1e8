"""What one sentence tells of the next: whom a pronoun means, to whom a thing goes back."""

from __future__ import annotations

from storyboard.model.shots import Blocking, Pose
from tests.shots.conftest import Planned, planned

HEAD = "EXT. YARD - DAY\n\nANNA (30) and BEN (30) wait. CARL (50) is there.\n\n"


def last(words: str, name: str) -> tuple[Planned, Blocking]:
    made = planned(f"{HEAD}{words}\n", "full")
    return made, made.blocked(made.scenes[-1].panels[-1], name)


def test_who_is_meant_by_what_the_sentences_before_tell() -> None:
    told = (
        ("Ben offers Anna a cup.\n\nAnna drinks.\n\nShe gives it back.", "ANNA", "BEN"),
        ("Ben grabs Carl by the collar. The porter holds the door open. Ben throws him out.", "BEN", "CARL"),
        ("Ben puts his hand on Anna's shoulder. She pushes it away.", "ANNA", "BEN"),
        ("A porter throws a crate.\n\nAnna sits down beside Ben and hugs him.", "ANNA", "BEN"),
        ("A porter waits. Anna hugs him.", "ANNA", "PORTER"),
    )
    wrong = [words for words, name, whom in told if (seen := last(words, name))[1].gaze != seen[0].who(whom)]
    assert not wrong


def test_one_who_leads_them_is_none_of_them() -> None:
    made, carl = last("Anna and Ben follow Carl. He leads them to the gate.", "CARL")
    assert carl.pose in (Pose.LEAD, Pose.WALK), made.text(made.scenes[-1].panels[-1])


def test_a_pronoun_that_opens_a_scene_means_who_was_named_last_of_those_before() -> None:
    made = planned(f"{HEAD}Ben waves. A porter laughs.\n\nINT. HUT - NIGHT\n\nHe sweeps the floor. Anna enters.\n", "full")
    panel = made.with_words("He sweeps")[0]
    assert made.blocked(panel, "BEN").pose is Pose.SWEEP


def test_what_a_verb_has_in_hand_is_not_the_object_of_the_next() -> None:
    made = planned(f"{HEAD}Anna drops the hammer, hurries to the door and fumbles with the keys.\n", "full")
    dropped = made.blocked(made.with_words("drops the hammer")[0], "ANNA")
    assert dropped.named != "keys"
    assert "key" not in dropped.thing


def test_they_are_whom_something_was_done_to_and_she_is_none_of_those_who_did_it() -> None:
    made = planned(f"{HEAD}Ben and Carl race past Anna. She jumps aside.\n\nAnna aims a gun at them. They raise their hands.\n", "full")
    jumps, raised = made.with_words("jumps aside")[0], made.with_words("They raise")[0]
    assert made.blocked(jumps, "ANNA").pose is Pose.JUMP
    assert [made.blocked(raised, name).pose for name in ("BEN", "CARL", "ANNA")] == [Pose.HANDS_UP, Pose.HANDS_UP, Pose.AIM]
