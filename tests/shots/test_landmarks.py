"""Where bodies go and what is there for it: over a wall, behind a crate, down the stairs; and how they go: limping, on tiptoe."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
WAITS = "EXT. YARD - DAY\n\nBORIS (40), a man in a hat, waits.\n\n"


def last(plan: Plan, action: str, who: str = "BORIS", before: str = WAITS) -> Blocking:
    """How somebody is drawn in the last panel of a scene that ends with an action."""
    made = plan(f"{before}{action}\n")
    found: Blocking = made.blocked(made.scenes[0].panels[-1], who)
    return found


@pytest.mark.parametrize(
    ("does", "pose", "at"),
    [
        ("vaults over the counter", Pose.JUMP, "counter_over"),
        ("leaps over the table", Pose.JUMP, "table_over"),
        ("jumps over the wall", Pose.JUMP, "low_wall"),
        ("vaults over the fence", Pose.JUMP, "fence"),
        ("climbs over the wall", Pose.CLIMB, "low_wall"),
        ("scales the wall", Pose.CLIMB, "low_wall"),
        ("climbs a tree", Pose.CLIMB, "tree"),
        ("climbs up a drainpipe", Pose.CLIMB, "tree"),
        ("climbs up the cliff", Pose.CLIMB, "cliff"),
        ("scrambles up the bank", Pose.CLIMB, "slope"),
        ("climbs up the beach", Pose.CLIMB, "slope"),
        ("climbs the dune", Pose.CLIMB, "slope"),
        ("climbs the rocks", Pose.CLIMB, "cliff"),
        ("climbs out of the pit", Pose.CLIMB, "pit"),
        ("falls into the pit", Pose.FALL, "pit"),
        ("climbs through the window", Pose.CLIMB, "sill"),
        ("pulls himself up onto the roof", Pose.CLIMB, "brink"),
        ("hangs from the ledge", Pose.DANGLE, "brink"),
        ("dangles from the bridge", Pose.DANGLE, "brink"),
        ("clings to a branch", Pose.DANGLE, "branch"),
        ("dangles from the rope", Pose.CLIMB, "rope"),
        ("rappels down the cliff", Pose.CLIMB, "rope"),
        ("jumps off the roof", Pose.JUMP, "drop"),
        ("falls off the cliff", Pose.FALL, "drop"),
        ("jumps across the gap", Pose.JUMP, "drop"),
        ("stands on the edge of the roof", Pose.STAND, "ledge"),
        ("walks along the ledge", Pose.WALK, "ledge"),
        ("edges along the ledge", Pose.SQUEEZE, "ledge_wall"),
        ("sits with his feet up on the desk", Pose.SIT, "feet_up"),
        ("sits with her feet in a bowl of hot water", Pose.SIT, "foot_bath"),
        ("soaks her feet in a basin", Pose.SIT, "foot_bath"),
        ("sits in the bath", Pose.SIT, "bath"),
        ("balances on a log", Pose.STAND, "ledge"),
        ("walks along the balance beam", Pose.WALK, "beam"),
        ("walks along a steel beam", Pose.WALK, "ledge"),
        ("walks over the planks", Pose.WALK, "plank"),
        ("crosses the plank", Pose.WALK, "plank"),
        ("walks the plank", Pose.WALK, "ledge"),
        ("walks across a plank between the roofs", Pose.WALK, "ledge"),
        ("vaults over the horse", Pose.JUMP, "horse_over"),
        ("vaults the horse", Pose.JUMP, "horse_over"),
        ("dives into the water", Pose.JUMP, "dive"),
        ("falls overboard", Pose.FALL, "water"),
        ("wades across the stream", Pose.WALK, "shallows"),
        ("wades through long grass", Pose.WALK, ""),
        ("stands waist-deep in the river", Pose.STAND, "shallows"),
        ("swims ashore", Pose.SWIM, ""),
        ("climbs into the boat", Pose.SIT, "boat"),
        ("climbs out of the boat", Pose.CLIMB, "boat"),
        ("slides down the slope", Pose.SLIDE, "slope"),
        ("skids down the hill", Pose.SLIDE, "slope"),
        ("rolls down the hill", Pose.FALL, ""),
        ("ducks behind a car", Pose.CROUCH, "behind_car"),
        ("hides behind a tree", Pose.CROUCH, "behind_tree"),
        ("stands behind a tree", Pose.STAND, "behind_tree"),
        ("takes cover behind a low wall", Pose.CROUCH, "behind_wall"),
        ("crouches behind a rock", Pose.CROUCH, "behind_rock"),
        ("hides behind the curtain", Pose.STAND, "behind_curtain"),
        ("dives behind the counter", Pose.CROUCH, "behind_counter"),
        ("crouches behind the crates", Pose.CROUCH, "behind_crate"),
        ("peers over the wall", Pose.CROUCH, "behind_wall"),
        ("hides under the table", Pose.CRAWL, "under_table"),
        ("crawls under the bed", Pose.CRAWL, "under_bed"),
        ("crawls under the car", Pose.CRAWL, "under_car"),
        ("sits on the tailboard of the cart", Pose.SIT, "cart_tail"),
        ("sits on the back of the wagon", Pose.SIT, "cart_tail"),
        ("sits on the tailgate of the truck", Pose.SIT, "pickup_tail"),
        ("lies on the upper bunk", Pose.LIE, "upper_bunk"),
        ("sits on the top bunk", Pose.SIT, "upper_bunk"),
        ("crawls under the fence", Pose.CRAWL, "under_fence"),
        ("crawls through the hole", Pose.CRAWL, "gap"),
        ("squeezes through the gap", Pose.SQUEEZE, "slit"),
        ("gets into the car", Pose.CLIMB, "car"),
        ("sits cross-legged on the floor", Pose.SIT, "floor"),
        ("sits down in the grass", Pose.SIT, "floor"),
        ("sits on the floor against the wall", Pose.SIT, "wall"),
        ("sits on the wall", Pose.SIT, "low_wall"),
        ("hides in the closet", Pose.CROUCH, "closet"),
        ("lies in the bath", Pose.SIT, "bath"),
        ("crouches behind a log", Pose.CROUCH, "behind_log"),
        ("squats behind a fruit stall", Pose.CROUCH, "behind_counter"),
        ("squeezes between the trucks", Pose.SQUEEZE, "slit"),
        ("crawls along a steel beam", Pose.CRAWL, "ledge"),
        ("is under the table", Pose.CRAWL, "under_table"),
        ("is halfway up the ladder", Pose.CLIMB, "ladder"),
        ("starts to climb the ladder", Pose.CLIMB, "ladder"),
        ("climbs", Pose.CLIMB, "stairs"),
        ("comes to a halt", Pose.STAND, ""),
        ("rounds the corner", Pose.WALK, ""),
        ("lands in the water", Pose.FALL, "into_water"),
        ("comes crashing through the ceiling", Pose.FALL, ""),
        ("jumps out of the truck", Pose.STAND, "out_of_truck"),
        ("sits on the hood of the car", Pose.SIT, "car"),
        ("sits on a rock", Pose.SIT, "crate"),
        ("gets into bed", Pose.SIT, "bed"),
        ("jumps on the bed", Pose.JUMP, "bed_on"),
        ("runs up the stairs", Pose.RUN, "stairs"),
        ("creeps down the stairs", Pose.SNEAK, "stairs_down"),
        ("tumbles down the stairs", Pose.FALL, "stairs_down"),
        ("hurries downstairs", Pose.RUN, "stairs_down"),
        ("limps along the road", Pose.LIMP, ""),
        ("hobbles away", Pose.LIMP, ""),
        ("staggers down the street", Pose.STAGGER, ""),
        ("reels backwards", Pose.STAGGER, "own_heels"),
        ("walks, bent against the wind", Pose.WALK, "own_wind"),
        ("trudges into the wind", Pose.WALK, "own_wind"),
        ("adjusts his cuff", Pose.WEAR, "own_cuff"),
        ("straightens one cuff", Pose.WEAR, "own_cuff"),
        ("staggers back against the wall", Pose.STAGGER, "wall"),
        ("stumbles", Pose.STAGGER, ""),
        ("stumbles and falls", Pose.FALL, ""),
        ("tiptoes past", Pose.SNEAK, ""),
        ("sneaks up to the house", Pose.SNEAK, ""),
        ("slips on the ice", Pose.FALL, ""),
        ("faints", Pose.FALL, ""),
        ("passes out", Pose.FALL, ""),
        ("hits the ground", Pose.FALL, ""),
        ("drops to the ground", Pose.FALL, ""),
        ("drops to his knees", Pose.KNEEL, ""),
        ("scrambles to his feet", Pose.STAND, "own_rise"),
        ("collapses into a chair", Pose.SIT, ""),
        ("slides down the wall", Pose.SIT, "wall"),
        ("curls up under a tree", Pose.LIE, ""),
        ("stretches out on the grass", Pose.LIE, ""),
        ("rolls over", Pose.LIE, ""),
        ("falls asleep", Pose.SLEEP, ""),
        ("drags himself across the sand", Pose.CRAWL, ""),
        ("slithers under the wire", Pose.CRAWL, "under_fence"),
        ("does push-ups", Pose.LIE, "own_press_up"),
        ("jumps up and down", Pose.JUMP, ""),
        ("bends over", Pose.BOW, ""),
        ("whirls around", Pose.LOOK_BACK, ""),
        ("flattens himself against the wall", Pose.SQUEEZE, "wall"),
        ("jumps on his bike", Pose.CYCLE, ""),
        ("steps into the light", Pose.WALK, ""),
        ("weaves between the cars", Pose.WALK, ""),
        ("heads for the gate", Pose.WALK, "to_gate"),
        ("scatters", Pose.RUN, ""),
        ("storms out of the house", Pose.RUN, "way_in"),
        ("shuffles out", Pose.WALK, ""),
    ],
)
def test_who_goes_somewhere_is_seen_going_there(plan: Plan, does: str, pose: Pose, at: str) -> None:
    found = last(plan, f"Boris {does}.")
    assert (found.pose, found.at) == (pose, at)


@pytest.mark.parametrize(
    ("does", "pose"),
    [
        ("slides the letter under the door", Pose.CRAWL),
        ("hides a lantern under his jacket", Pose.CRAWL),
        ("slips on a jacket", Pose.FALL),
        ("hits the brakes", Pose.FALL),
        ("falls silent", Pose.FALL),
        ("stumbles over the word", Pose.STAGGER),
        ("balances the tray on one hand", Pose.STAND),
        ("reels in the fish", Pose.STAGGER),
        ("boards up the window", Pose.WALK),
        ("hangs his coat on a branch", Pose.DANGLE),
        ("rides the elevator", Pose.SIT),
        ("steals the wallet", Pose.SNEAK),
        ("shivers", Pose.COVER),
        ("runs out of time", Pose.RUN),
        ("mounts the picture on the wall", Pose.SIT),
        ("looks under the bed", Pose.CRAWL),
        ("trips the alarm", Pose.FALL),
    ],
)
def test_the_same_verb_may_mean_another_deed(plan: Plan, does: str, pose: Pose) -> None:
    found = last(plan, f"Boris {does}.")
    assert pose not in (found.pose, found.gesture)


@pytest.mark.parametrize(
    ("action", "pose", "at"),
    [
        ("The SOLDIERS duck behind a car.", Pose.CROUCH, "behind_car"),
        ("The SOLDIERS wade across the river.", Pose.WALK, "shallows"),
        ("The SOLDIERS climb over the wall.", Pose.CLIMB, "low_wall"),
        ("The SOLDIERS nod and creep down the stairs.", Pose.SNEAK, "stairs_down"),
    ],
)
def test_groups_go_there_too(plan: Plan, action: str, pose: Pose, at: str) -> None:
    found = last(plan, action, "SOLDIERS", "EXT. YARD - DAY\n\nThe SOLDIERS wait.\n\n")
    assert (found.pose, found.at) == (pose, at)


def test_who_hides_stays_hidden(plan: Plan) -> None:
    made = plan(f"{WAITS}Boris hides behind a crate.\n\nA dog barks.\n\nBORIS\nQuiet.\n")
    assert {made.blocked(panel, "BORIS").at for panel in made.scenes[0].panels[-1:]} == {"behind_crate"}


def test_who_gets_into_the_car_they_are_in_sits(plan: Plan) -> None:
    assert last(plan, "Boris gets into the car.", before="INT. CAR - DAY\n\nBORIS (40), a man in a hat, drives.\n\n").pose is not Pose.STAND


def test_boys_on_bikes_ride(plan: Plan) -> None:
    found = last(plan, "The BOYS on bikes circle a mattress.", "BOYS", "EXT. YARD - DAY\n\nThe BOYS wait.\n\n")
    assert found.pose is Pose.CYCLE


def test_a_coat_or_a_lantern_does_not_part_a_verb_from_who_does_it(plan: Plan) -> None:
    assert last(plan, "Boris in a grey coat limps past.").pose is Pose.LIMP
    assert last(plan, "Boris with a lantern creeps down the stairs.").at == "stairs_down"


def test_what_is_climbed_over_lies_behind_in_the_next_panel(plan: Plan) -> None:
    made = plan(f"{WAITS}Boris climbs over the wall.\n\nA dog barks.\n\nBORIS\nQuiet.\n")
    assert made.blocked(made.scenes[0].panels[-1], "BORIS").pose is Pose.STAND
