"""Whose deed a sentence tells, and of what: who is in the picture does it, and nobody else."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing, Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.beats import Beat, beats
from tests.shots.conftest import ROOT, planned

HEAD = "INT. KITCHEN - DAY\n\nMIA (30), TOM (40) and BEN (50) stand at the table.\n\n"
ALL = ("MIA", "TOM", "BEN")


def read(words: str) -> tuple[list[Beat], dict[str, str]]:
    told = screenplay(fountain.read(f"{HEAD}{words}\n"), "x.fountain")
    cast = break_down(told)
    return list(beats(told.elements_of(told.scenes[0]), cast)), {who.name: who.id for who in cast.characters}


def does(words: str, pose: Pose) -> list[str]:
    """Who does it by these words, each with whom, or with what, they do it."""
    found, ids = read(words)
    names = {id: name for name, id in ids.items()}
    done = [deed for beat in found for deed in beat.deeds if deed.pose is pose]
    return [" ".join(filter(None, ("+".join(names[i] for i in deed.who), names.get(deed.whom, ""), deed.thing))) for deed in done]


def test_whose_deed_it_is_by_the_clause_it_stands_in() -> None:
    told: tuple[tuple[str, Pose, list[str]], ...] = (
        ("A net slides over the wall. Scoops Tom off the chair and lifts him away.", Pose.CARRY, []),
        ("Tom opens his mouth. He jumps over the wall and it hits him on the head.", Pose.FIGHT, []),
        ("Tom hands a slip to Ben. He unfolds it.", Pose.READ, ["BEN"]),
        ("Mia hands a slip to Tom, who carries it up to Ben. He reads it.", Pose.READ, ["BEN"]),
        ("Tom throws an apple to Ben. He catches it.", Pose.CATCH, ["BEN"]),
        ("Tom tosses Ben the keys. He catches them.", Pose.CATCH, ["BEN"]),
        ("Tom throws a ball at Ben. He ducks.", Pose.CROUCH, ["BEN"]),
        ("Tom throws an apple up. He catches it.", Pose.CATCH, ["TOM"]),
        ("Tom points a gun at Ben. He raises his hands.", Pose.HANDS_UP, ["BEN"]),
        ("Tom punches Ben. He staggers.", Pose.STAGGER, ["BEN"]),
        ("Tom punches Ben. He runs.", Pose.RUN, ["TOM"]),
        ("Both faces fall.", Pose.FALL, []),
        ("His eyes leap to the mirror.", Pose.JUMP, []),
        ("Mia stands there, hands in her pockets, as water climbs the wheels.", Pose.CLIMB, []),
        ("She snatches the jar and gulps till it runs down her neck.", Pose.RUN, []),
        ("Tom plays the same tune Ben was singing.", Pose.CALL, []),
        ("Tom looks over his shoulder at Ben, still eating away.", Pose.EAT, ["BEN"]),
        ("Tom waits until Mia turns her back, then kicks the ball.", Pose.KICK, ["TOM"]),
        ("Keeps eating, while Tom watches.", Pose.EAT, ["MIA"]),
        ("Mia nods. Turns, folds the towel and hugs the dog.", Pose.HUG, ["MIA"]),
        ("Tom quits digging and wipes his brow.", Pose.DIG, []),
        ("A trout, long as Tom's arm, rolls and flashes.", Pose.HOLD, []),
        ("At the wheel: TOM, tired.", Pose.DRIVE, ["TOM"]),
        ("A van crawls by, a broom tied to the roof.", Pose.CUFFED, []),
        ("Her hand drops on the lever.", Pose.REACH, ["MIA"]),
        ("Both men raise their glasses.", Pose.SHOW, ["BEN+TOM glass"]),
        ("He lifts a crate and holds it out. To Mia.", Pose.GIVE, ["TOM MIA"]),
        ("Mia finds the ladder and goes down.", Pose.CLIMB, ["MIA"]),
        ("Mia watches a light come on. Goes off.", Pose.WALK, []),
        ("The first man drops his gun. He falls.", Pose.FALL, []),
        ("Tom stops. GERALD, a bearded dragon, sits there. He jumps.", Pose.JUMP, []),
        ("Over Tom's shoulder he sees Mia. He kneels.", Pose.KNEEL, ["BEN"]),
        ("At the wheel, TOM, cap askew, watches the mirror.", Pose.DRIVE, ["TOM"]),
        ("On a stool by the bar, feet dangling, MIA counts coins.", Pose.SIT, ["MIA"]),
        ("Up a ladder, TOM paints the sign.", Pose.CLIMB, ["TOM"]),
        ("Under the table: MIA, knees to her chin.", Pose.CROUCH, ["MIA"]),
        ("MIA, wedged between two crates, holds her breath.", Pose.SQUEEZE, ["MIA"]),
        ("Behind it saunters TOM, a stick across his shoulders.", Pose.WALK, ["TOM stick"]),
        ("Against the wall slouches TOM.", Pose.LEAN, ["TOM"]),
        ("Beside Ben sits MIA.", Pose.SIT, ["MIA BEN"]),
        ("Down the ladder climbs MIA.", Pose.CLIMB, ["MIA ladder"]),
        ("Tom swings aboard.", Pose.JUMP, ["TOM"]),
        ("Tom drops from the wall.", Pose.JUMP, ["TOM"]),
        ("Grapples bite.", Pose.FIGHT, []),
        ("Knees, bags, a live chicken.", Pose.FIGHT, []),
        ("On top of the dryer, a book open on her knees: MIA.", Pose.KNEEL, []),
        ("A figure kneels by the grave: MIA.", Pose.KNEEL, ["MIA"]),
        ("A cart creeps out, pushed by Tom.", Pose.PUSH, ["TOM cart"]),
        ("Shards fly past. One of them cuts the rope.", Pose.CUT, []),
        ("On the bank they have left, Tom sits.", Pose.SIT, ["TOM"]),
        ("Tom has her wrist.", Pose.TEND, ["TOM MIA"]),
        ("Notes folded between her fingers like a fan.", Pose.TEND, []),
    )
    wrong = [(words, seen) for words, pose, right in told if (seen := does(words, pose)) != right]
    assert not wrong


def test_what_it_is_by_what_was_looked_at_and_what_another_clause_names() -> None:
    told: tuple[tuple[str, Pose, list[str]], ...] = (
        ("Crusts on a plate. Tom looks at the other hat. He picks it up.", Pose.HOLD, ["TOM hat"]),
        ("Tom keeps eating, while a barrel rolls by.", Pose.EAT, ["TOM"]),
        ("As Tom opens the door, Mia throws the bottle.", Pose.OPEN_DOOR, ["TOM MIA"]),
        ("Mia holds the lamp so that Tom can read the letter.", Pose.HOLD, ["MIA lantern"]),
    )
    wrong = [(words, seen) for words, pose, right in told if (seen := does(words, pose)) != right]
    assert not wrong


def test_who_acts_is_in_the_picture() -> None:
    told = (
        ("Tom grabs a bottle.\n\nMia nods.\n\nTom drinks.\n\nHolds it out.", "TOM"),
        ("Mia waits. Ben freezes. Shines a torch under the bed.", "BEN"),
    )
    for words, who in told:
        made = planned(f"{HEAD}{words}\n")
        panel = made.scenes[-1].panels[-1]
        shot = made.scenes[-1].shot(panel.shot)
        assert made.who(who) in [one.character for one in panel.blocking], words
        assert shot.framing is Framing.INSERT or made.who(who) in shot.subjects, words


def test_a_scene_headed_by_a_name_is_about_them() -> None:
    made = planned(f"{HEAD}Mia leaves.\n\n.TOM\n\ngrins and kicks the ball.\n")
    assert made.blocked(made.with_words("kicks")[0], "TOM").pose is Pose.KICK


def test_who_says_what_they_are_is_meant_by_the_pronoun() -> None:
    head = "EXT. FARM - DAY\n\nPIP (9) and MR. HALE (60) wait.\n\nHALE\nWell, boy?\n\nPIP\nI'm a girl.\n\n"
    made = planned(f"{head}Pip aims. He kneels.\n")
    kneels = made.with_words("He kneels")[0]
    assert made.blocked(kneels, "HALE").pose is Pose.KNEEL


def test_what_is_done_behind_speech_has_a_picture_of_its_own() -> None:
    made = planned(f"{HEAD}Tom lays the money on the table.\n\nTOM\nWho said?\n\nBen points at the door.\n")
    assert made.blocked(made.with_words("Ben points")[0], "BEN").pose is Pose.POINT


def test_an_animal_or_a_vehicle_is_the_picture_under_what_is_said_of_it() -> None:
    made = planned("EXT. QUAY - DAY\n\nMIA (30) and TOM (40) wait.\n\nBelow, half sunk in the mud: a white van.\n\nMIA\nAnybody in it?\n")
    panel = made.with_words("a white van")[0]
    assert panel.detail is not None
    assert panel.detail.kind == "van"


def test_who_comes_behind_their_verb_or_is_said_to_be_which_one_is_somebody() -> None:
    told = (
        "Along the road hobbles a figure with a bicycle. He falls.",
        "The girl from the photo peeps in. She falls.",
    )
    for words in told:
        made = planned(f"{HEAD}{words}\n")
        panel = made.with_words("falls")[0]
        assert [one.pose for one in panel.blocking if one.pose is Pose.FALL] == [Pose.FALL]
        assert not any(
            made.blocked(panel, name).pose is Pose.FALL for name in ALL if made.who(name) in {one.character for one in panel.blocking}
        )


def test_eyes_stay_open_until_the_script_is_back() -> None:
    told = f"{HEAD}Mia climbs the wall.\n\nMIA'S POV\n\nA party. Tom dances with Ben.\n\nBACK TO SCENE\n\nMia laughs.\n"
    made = planned(told)
    dances, laughs = made.with_words("Tom dances")[1], made.with_words("Mia laughs")[1]
    assert dances.framing is Framing.POV
    assert made.who("MIA") not in dances.subjects
    assert laughs.framing is not Framing.POV


def test_a_close_picture_asked_for_alone_is_of_what_is_told_next() -> None:
    made = planned(f"{HEAD}CLOSE ON\n\nPencil marks up the frame, with names and dates.\n\nBACK TO SCENE\n\nMia nods.\n")
    assert made.with_words("Pencil marks")[1].framing is Framing.INSERT


def test_who_stares_after_talk_is_not_in_the_picture_of_another_deed() -> None:
    found = planned((ROOT / "samples" / "the-last-ferry.fountain").read_text(encoding="utf-8"))
    assert found.text(found.with_words("Jonas stares")[0]) == "Jonas stares."


def test_a_part_that_only_anothers_hand_goes_to_is_the_others() -> None:
    told: tuple[tuple[str, Pose, list[str]], ...] = (
        ("Ben sobs. Tom squeezes his shoulder.", Pose.TEND, ["TOM BEN"]),
        ("Ben sobs. Tom strokes his hair.", Pose.TEND, ["TOM BEN"]),
        ("Ben sobs. Tom pats his back.", Pose.PAT, ["TOM BEN"]),
        ("Ben sits. Tom grabs his collar.", Pose.PAT, ["TOM BEN"]),
        ("Ben lies still. Tom checks his pulse.", Pose.TEND, ["TOM BEN"]),
        ("Ben lies still. Tom closes his eyes with two fingers.", Pose.TEND, ["TOM BEN"]),
        ("Ben sits. Tom blows smoke in his face.", Pose.SMOKE, ["TOM BEN"]),
        ("Ben sits. Tom snaps his fingers under his nose.", Pose.BECKON, ["TOM BEN"]),
        ("Ben sits. Tom wipes his brow.", Pose.DAB, ["TOM"]),
        ("Ben sits. Tom rubs his neck.", Pose.DAB, ["TOM"]),
        ("Ben sits. Tom buttons his coat.", Pose.WEAR, ["TOM coat"]),
        ("Ben sits. Tom clutches his throat.", Pose.DAB, ["TOM"]),
    )
    wrong = {words: does(words, pose) for words, pose, whose in told if does(words, pose) != whose}
    assert wrong == {}


SCENE = "EXT. BRIDGE - DAY\n\nANNA (30, woman) and BEN (40, man) wait. Anna carries a bag.\n\nANNA\nWell?\n\n"


def test_what_is_swung_at_nobody_named_lands_on_who_gives_way() -> None:
    plan = planned(f"{SCENE}She swings the bag. It takes him on the side of the head. He staggers.\n", detail="key")
    panel, _ = plan.with_words("swings the bag")
    one, two = plan.blocked(panel, "ANNA"), plan.blocked(panel, "BEN")
    assert (one.pose, one.gaze, one.at, two.pose) == (Pose.FIGHT, two.character, "", Pose.STAGGER)


@pytest.mark.parametrize("has", ["He has a knife.", "He holds a knife.", "He is carrying a knife."])
def test_what_somebody_is_said_to_have_is_in_the_hand_that_did_something_before(has: str) -> None:
    head = "EXT. STREET - DAY\n\nANNA (30, woman) runs along the street.\n\n"
    plan = planned(f"{head}Ben cuts Anna off. {has}\n\nBEN\nYou are afraid.\n\nAnna waits.\n")
    panel, _ = plan.with_words("cuts Anna off")
    ben = plan.blocked(panel, "BEN")
    assert ben.pose is Pose.STOP
    assert ben.holds or ben.thing
