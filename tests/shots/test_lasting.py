"""What goes on from panel to panel, and what is over."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Blocking, Expression, Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

OPENS = "EXT. YARD - DAY\n\nANNA (30) and BORIS (40) stand in the yard.\n\n"


def last(told: str) -> dict[str, Blocking]:
    """Everybody in the last panel of a scene, by name."""
    script = screenplay(fountain.read(OPENS + told), "yard.fountain")
    people = break_down(script)
    names = {who.id: who.name for who in people.characters}
    return {names[one.character]: one for one in plan_script(script, people, detail="full")[0].panels[-1].blocking}


def test_work_is_left_by_who_talks_or_does_something_else() -> None:
    cases = {
        "Boris digs a hole.\n\nBORIS\nIt is deep enough now, I think.\n\nANNA\nNo.": Pose.STAND,
        "Boris sweeps the stones.\n\nBoris points at the gate.": Pose.POINT,
        "Boris digs a hole.\n\nBoris goes on digging.": Pose.DIG,
    }
    found = {told: last(told)["BORIS"].pose for told in cases}
    assert found == cases


def test_a_posture_is_left_after_some_panels_and_a_seat_is_kept() -> None:
    talk = "".join(f"\n\nANNA\nThat is number {n}, and here is what I think.\n\nANNA\nAnna points at gate {n}." for n in range(5))
    waits = "".join(f"\n\nAnna throws stone number {n} over the wall." for n in ("one", "two", "three", "four", "five"))
    assert last(f"Boris kneels on the grass.{waits}")["BORIS"].pose is Pose.STAND
    assert last(f"Boris sits down on a bench.{waits}{talk}")["BORIS"].pose is Pose.SIT


def test_who_leans_out_of_a_window_stays_in_it_whatever_the_hands_do_until_they_go() -> None:
    leans = "Boris leans out of the upper window."
    waits = "".join(f"\n\nAnna throws stone number {n} over the wall." for n in ("one", "two", "three", "four", "five"))
    eats = last(f"{leans}\n\nBoris bites into an apple.{waits}\n\nBoris bites into the apple.")["BORIS"]
    assert (eats.pose, eats.gesture, eats.at) == (Pose.LEAN, Pose.EAT, "upper_window")
    goes = last(f"{leans}\n\nBoris runs across the yard.")["BORIS"]
    assert (goes.pose, goes.at) == (Pose.RUN, "")


def test_who_has_come_to_harm_stays_where_they_lie() -> None:
    waits = "".join(f"\n\nAnna throws stone number {n} over the wall." for n in ("one", "two", "three", "four"))
    assert last(f"Boris slips and falls to the ground.{waits}")["BORIS"].pose is Pose.STAND
    assert last(f"Boris falls to the ground, dead.{waits}")["BORIS"].pose is Pose.LIE


def test_a_start_is_over_with_its_panel() -> None:
    told = "Boris gasps.\n\nAnna throws a stone over the wall.\n\nAnna throws another stone.\n\nBoris lifts a bucket."
    assert last(told)["BORIS"].expression is Expression.NEUTRAL


def test_who_eats_and_stands_up_eats_standing() -> None:
    found = last("Boris crouches.\n\nBoris eats standing, an apple in his hand.")["BORIS"]
    assert (found.pose, found.gesture) == (Pose.EAT, None)


def test_who_is_on_a_ladder_stays_there_until_the_words_bring_them_off() -> None:
    climbs = "Boris climbs the ladder.\n\n"
    cases = {
        "Boris stops. He blows on his palms.": (Pose.CLIMB, "ladder"),
        "BORIS\nIt is hot up here.\n\nBoris climbs on.": (Pose.CLIMB, "ladder"),
        "Boris climbs down onto the grass.\n\nBoris waves at Anna.": (Pose.WAVE, ""),
    }
    found = {told: last(climbs + told)["BORIS"] for told in cases}
    assert {told: (one.pose, one.at if one.pose is Pose.CLIMB else "") for told, one in found.items()} == cases


def test_who_rides_rows_or_writes_on_their_feet_is_done_with_it_once_they_do_something_else() -> None:
    cases = {
        "Boris rides his bicycle.\n\nBoris waves at Anna.": Pose.CYCLE,
        "Boris rides his bicycle.\n\nBoris opens a tin.\n\nAnna throws a stone.": Pose.STAND,
        "Boris rows.\n\nBoris opens a tin.\n\nAnna throws a stone.": Pose.SIT,
        "Boris ticks a box on his clipboard.\n\nAnna throws a stone.\n\nBoris laughs.": Pose.LAUGH,
        "Boris writes a letter.\n\nAnna throws a stone.\n\nAnna throws another.": Pose.SIT,
        "Boris lies in the mud. Anna hooks her hands under his armpits and hauls. He pedals with his good leg.": Pose.LIE,
        "Rows of desks. Boris opens a tin.\n\nAnna throws a stone.": Pose.STAND,
    }
    found = {told: last(told)["BORIS"].pose for told in cases}
    assert found == cases


def test_who_sat_before_lies_as_long_as_anybody_where_they_fall() -> None:
    told = "Boris sits down.\n\nAnna throws a stone.\n\nAnna throws another.\n\nBoris falls to the ground.\n\nAnna throws one."
    assert last(told)["BORIS"].pose is Pose.LIE


def test_what_is_not_theirs_is_not_drawn_on_somebody() -> None:
    assert last("Boris sighs.\n\nThe wolf's eyes are shut.")["BORIS"].expression is Expression.NEUTRAL
    assert last("Boris sighs.\n\nBoris's eyes are shut.")["BORIS"].expression is Expression.EYES_SHUT
    assert not last("A pan lies on the grass, lid off. Boris dips a finger. Sniffs it.")["BORIS"].thing
    assert last("Boris wheels his chair to the wall, thumbs a switch.")["BORIS"].at != "lever"
    assert last("Boris takes out the keys.\n\nBoris presses them on her.")["BORIS"].pose is Pose.GIVE
    assert last("Boris unhooks a ring of keys from the wall.")["BORIS"].pose is Pose.HOLD
