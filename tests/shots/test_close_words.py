"""What bodies do close up is told by words: to oneself, to another, in a door, through a window."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

TOLD: tuple[tuple[str, Pose, str], ...] = (
    ("TOM pulls up his hood.", Pose.WEAR, "own_hood"),
    ("TOM pulls the hood over MIA's head.", Pose.STAND, "hooding"),
    ("TOM slides the knife up his sleeve.", Pose.PUT, "own_cuff"),
    ("TOM slips the letter into his pocket.", Pose.PUT, "own_pocket"),
    ("TOM tucks the letter inside his jacket.", Pose.PUT, "own_chest"),
    ("TOM kisses MIA on the forehead.", Pose.KISS, "brow"),
    ("TOM kisses MIA's cheek.", Pose.KISS, "cheek"),
    ("TOM takes both her hands in his.", Pose.STAND, "in_both_hands"),
    ("TOM presses her hand to his lips.", Pose.STAND, "hand_kissed"),
    ("TOM kisses MIA's fingers.", Pose.STAND, "hand_kissed"),
    ("TOM takes MIA's hand and kisses it.", Pose.STAND, "hand_kissed"),
    ("TOM takes her hand and kisses it.", Pose.STAND, "hand_kissed"),
    ("TOM plants a kiss on the back of her hand.", Pose.STAND, "hand_kissed"),
    ("TOM grabs MIA by the arm and turns her round.", Pose.STAND, "turned_round"),
    ("A hand takes MIA by the shoulder and turns her round. TOM, out of breath.", Pose.STAND, "turned_round"),
    ("TOM catches her by the hood.", Pose.STAND, "by_hood"),
    ("TOM drives his elbow into MIA's ribs.", Pose.STAND, "elbowing"),
    ("TOM elbows her hard in the stomach.", Pose.STAND, "elbowing"),
    ("TOM rams an elbow back into her side.", Pose.STAND, "elbowing"),
    ("TOM loosens his tie.", Pose.WEAR, "own_collar"),
    ("TOM undoes his bow tie.", Pose.WEAR, "own_collar"),
    ("TOM lifts MIA by the collar.", Pose.LIFT, "collar"),
    ("TOM lifts MIA under the arms.", Pose.LIFT, "ribs"),
    ("TOM blocks the doorway, arms spread.", Pose.STOP, "doorway"),
    ("TOM puts the whistle in his mouth.", Pose.EAT, ""),
    ("TOM sticks a thermometer under her tongue.", Pose.TEND, "mouth"),
    ("TOM twists the ring on his finger.", Pose.KNOT, ""),
    ("TOM hits the wall with his fist.", Pose.FIGHT, "thing"),
    ("TOM types on her laptop.", Pose.TYPE, ""),
    ("TOM grabs the BOOK.", Pose.HOLD, ""),
    ("TOM picks up a KNIFE.", Pose.HOLD, ""),
    ("TOM fires MIA.", Pose.POINT, ""),
    ("TOM runs a company.", Pose.STAND, ""),
    ("TOM opens the door and steps in.", Pose.WALK, ""),
    ("TOM watches TV.", Pose.STAND, "seen_screen"),
    ("TOM looks into a microscope.", Pose.PRESS, ""),
    ("TOM looks up at MIA.", Pose.STAND, ""),
    ("TOM waits under an umbrella.", Pose.HOLD, ""),
    ("TOM sits on a swing.", Pose.SIT, "swing"),
    ("TOM tumbles headfirst through the window.", Pose.FALL, "sill"),
)


def test_what_is_done_close_up_is_planned_so() -> None:
    wrong: list[str] = []
    for words, pose, at in TOLD:
        play = screenplay(fountain.read(f"INT. KITCHEN - DAY\n\nMIA (30) and TOM (40) stand.\n\nMIA\nYes.\n\n{words}\n"), "x.fountain")
        found = break_down(play)
        tom = next(who.id for who in found.characters if who.name == "TOM")
        last = plan_script(play, found)[0].panels[-1]
        seen = [(one.pose, one.at) for one in last.blocking if one.character == tom and last.detail is None]
        wrong += [f"{words} {seen}"] if seen != [(pose, at)] else []
    assert not wrong
