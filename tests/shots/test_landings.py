"""Who falls onto, into or through something is in it, lies there and sits up there; who comes down on their feet is not."""

from __future__ import annotations

import pytest

from storyboard.model.shots import Pose
from storyboard.shots.landing_words import INTO, RIDING, THROUGH_AWNING, landing
from tests.shots.conftest import Plan


def told(plan: Plan, *sentences: str, head: str = "EXT. FARM - DAY") -> list[list[tuple[str, Pose, str, float]]]:
    """Of every panel who is there: name, pose, what they are at, and where across the set."""
    done = plan("\n\n".join((head, "BEN (40, man) and ANNA (30, woman) wait.", *sentences)) + "\n", detail="full")
    names = {done.who(name): name for name in ("BEN", "ANNA")}
    return [[(names[one.character], one.pose, one.at, one.mark.x) for one in panel.blocking] for panel, _ in done.seen()]


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("goes through a striped awning and into a cart of oranges", f"fruit{THROUGH_AWNING}"),
        ("crashes through a fruit stall", "fruit"),
        ("falls into a pyramid of melons", "fruit"),
        ("falls onto the roof of a parked car", "car"),
        ("lands on top of a taxi", "car"),
        ("lands in a haystack", "hay"),
        ("tumbles into the bushes", "hedge"),
        ("rides his bicycle straight into a hedge", f"hedge{RIDING}"),
        ("crashes into a picket fence", "fence"),
        ("falls backwards into a pile of cardboard boxes", "boxes"),
        ("drops into the water", "water"),
        ("falls through the glass table", "table"),
        ("lands face first in a snowdrift", "snow"),
        ("plummets through a canopy", "awning"),
    ],
)
def test_what_somebody_comes_down_on_is_named_last(told: str, at: str) -> None:
    assert landing(told) == f"{INTO}{at}"


@pytest.mark.parametrize(
    "told",
    ["falls to the floor", "lands on her feet in the hay", "falls and Anna runs into the hedge", "falls into his arms", "falls. A car"],
)
def test_other_falls_have_nothing_under_them(told: str) -> None:
    assert not landing(told)


@pytest.mark.parametrize(
    "sentence",
    ["Ben falls into a haystack.", "Ben lands in a haystack.", "Ben trips and crashes into a haystack.", "Ben goes headlong into the hay."],
)
def test_who_comes_down_in_it_lies_and_sits_up_there(plan: Plan, sentence: str) -> None:
    ben = [one for panel in told(plan, sentence, "Anna laughs.", "Ben sits up.") for one in panel if one[0] == "BEN"]
    ways = [pose for _, pose, at, _ in ben if at == "into_hay"]
    assert ways[0] is Pose.FALL
    assert ways[-1] is Pose.SIT


@pytest.mark.parametrize(
    "sentence", ["Ben runs into the barn.", "Ben jumps over the hedge.", "Ben hides in the bushes.", "Ben walks into the hay."]
)
def test_who_only_goes_there_has_not_fallen(plan: Plan, sentence: str) -> None:
    assert all(not at.startswith(INTO) for panel in told(plan, sentence) for _, _, at, _ in panel)


def test_a_fall_through_the_air_and_what_it_ends_on_are_two_pictures(plan: Plan) -> None:
    story = ("Ben hits the rail, and the rail gives.", "Ben falls. Two floors down he goes into a cart of oranges.")
    panels = told(plan, *story, head="EXT. FOOTBRIDGE - DAY")
    assert [at for panel in panels for _, pose, at, _ in panel if pose is Pose.FALL] == ["drop", "into_fruit"]


def test_nobody_else_stands_in_it(plan: Plan) -> None:
    panel = next(panel for panel in told(plan, "Ben falls into a haystack.", "Anna laughs.") if any(at for _, _, at, _ in panel))
    assert abs(panel[0][3] - panel[1][3]) > 2.0
