"""A few without names: they do what is told with the thing, as `they` later, and are gone once the story is with others."""

from storyboard.model.shots import Pose
from tests.shots.conftest import Plan

SCENE = (
    "INT. HALL - DAY\n\nVERA (50) sweeps the floor.\n\nTwo workmen carry a sofa through the door.\n\nVERA\nOver there.\n\n"
    "They put the sofa down.\n\nVera opens the window.\n\nVera sits down.\n\nVera reads a letter.\n"
)


def test_a_few_do_what_is_told_with_the_thing_and_are_gone_afterwards(plan: Plan) -> None:
    done = plan(SCENE, "full")
    both = {done.who("WORKMAN 1"), done.who("WORKMAN 2")}
    first, _ = done.with_words("VERA (50)")
    assert not both & {one.character for one in first.blocking}
    panel, shot = done.with_words("Two workmen")
    assert both <= set(shot.subjects)
    assert {(one.pose, one.thing) for one in panel.blocking if one.character in both} == {(Pose.SHARE, "sofa")}
    last, _ = done.with_words("Vera reads")
    assert not both & {one.character for one in last.blocking}
