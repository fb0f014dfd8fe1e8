"""Verbs of hands that use a thing, and the second thing in the other hand."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Blocking, Mark, Pose
from storyboard.shots.floor import Floor
from storyboard.shots.pairs import both, named
from tests.shots.conftest import Plan, drawn

DEEDS: dict[str, Pose] = {
    "Ben slices the ham.": Pose.CUT,
    "Ben carves the turkey.": Pose.CUT,
    "Ben cuts the rope.": Pose.CUT,
    "Ben tears up the letter.": Pose.TEAR,
    "Ben rips out the page.": Pose.TEAR,
    "Ben drops the bottle.": Pose.DROP,
    "Ben lets go of the rope.": Pose.DROP,
    "Ben raises the hammer over his head.": Pose.BRANDISH,
    "Ben brandishes a poker.": Pose.BRANDISH,
    "Ben clutches the doll to his chest.": Pose.HUG,
    "Ben straightens the picture.": Pose.HANG,
    "Ben takes the coat off its hook.": Pose.HANG,
    "Ben kicks Anna.": Pose.KICK,
    "Ben kicks the door open.": Pose.KICK,
    "Ben bows to Anna.": Pose.BOW,
    "Ben takes the bottle from Anna.": Pose.TAKE,
    "Ben polishes the spoon.": Pose.RUB,
    "Ben speaks into the microphone.": Pose.SPEAK_INTO,
    "Ben plays the trumpet.": Pose.PLAY,
    "Ben strums his guitar.": Pose.PLAY,
    "Ben lowers the rifle.": Pose.LOWER,
    "Ben leads Anna by the hand.": Pose.LEAD,
    "Ben nods.": Pose.NOD,
    "Ben shakes his head.": Pose.SHAKE_HEAD,
}


@pytest.mark.parametrize("action", DEEDS)
def test_the_use_of_a_thing_is_seen(plan: Plan, action: str) -> None:
    found = drawn(plan, action)
    assert (found.gesture or found.pose) is DEEDS[action]


@pytest.mark.parametrize(
    ("action", "wrong"),
    [
        ("Ben drops his voice.", Pose.DROP),
        ("Ben drops to his knees.", Pose.DROP),
        ("Ben hangs up.", Pose.HANG),
        ("Ben cuts Anna off.", Pose.CUT),
        ("Ben kicks off his shoes.", Pose.KICK),
        ("Ben rubs his eyes.", Pose.RUB),
        ("Ben leads the way.", Pose.LEAD),
        ("Ben hugs Anna.", Pose.HUG),
        ("Ben drops into a chair.", Pose.DROP),
        ("Ben tears down the street.", Pose.TEAR),
        ("Ben cuts the engine.", Pose.CUT),
    ],
)
def test_other_meanings_of_the_same_verbs(plan: Plan, action: str, wrong: Pose) -> None:
    found = drawn(plan, action)
    assert wrong not in (found.gesture, found.pose)


@pytest.mark.parametrize(
    ("pose", "told", "hands"),
    [
        (Pose.CUT, "peels an orange with a pocketknife", ("knife", "orange")),
        (Pose.CUT, "cuts the bread", ("knife", "bread")),
        (Pose.KNEEL, "kneels at the lock with a hammer and chisel", ("hammer", "chisel")),
        (Pose.POUR, "pours wine into a glass", ("", "wineglass")),
        (Pose.POUR, "pours water into the bucket", ("", "bucket")),
        (Pose.EAT, "eats the steak with a knife and fork", ("fork", "steak")),
        (Pose.RUB, "rubs the coin with his thumb", ("", "coin")),
        (Pose.HOLD, "tapes the box together", ("tape", "box")),
        (Pose.HOLD, "holds a cup in one hand, a phone in the other", ("cup", "phone")),
        (Pose.CARRY, "carries a suitcase and an umbrella", ("suitcase", "umbrella")),
    ],
)
def test_what_is_in_either_hand(pose: Pose, told: str, hands: tuple[str, str]) -> None:
    assert both(pose, told) == hands


@pytest.mark.parametrize(
    ("pose", "told"),
    [
        (Pose.HOLD, "holds a cup"),
        (Pose.POUR, "pours from the bottle"),
        (Pose.CARRY, "carries the box. A phone and a cup lie there"),
        (Pose.LAUGH, "laughs at the hammer and chisel"),
        (None, "sees a hammer and chisel"),
    ],
)
def test_no_second_thing_where_none_is_named_for_it(pose: Pose | None, told: str) -> None:
    assert both(pose, told) is None


@pytest.mark.parametrize(
    ("action", "kind"), [("Ben comes in with a kettle in each hand.", "kettle"), ("Ben carries two buckets.", "bucket")]
)
def test_one_in_each_hand(plan: Plan, action: str, kind: str) -> None:
    found = drawn(plan, action)
    assert found.other == kind
    assert found.holds or found.thing == kind


def test_a_hand_that_takes_something_else_lets_go_of_both() -> None:
    floor = Floor(slots={"ben": Mark()}, here={"ben": Blocking(character="ben", thing="hammer", other="chisel")})
    floor.change("ben", pose=Pose.SIT)
    assert floor.here["ben"].other == "chisel"
    floor.change("ben", thing="cup")
    assert floor.here["ben"].other == ""


def test_words_for_things_in_order() -> None:
    assert [one.kind for one in named("the hammer, a chisel and wine")] == ["hammer", "chisel"]
