"""Classes of deeds of people: whose a verb is, what it is done to, nouns that look like verbs, and which deed is drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.beats import beats
from storyboard.shots.deed import Deed

Plan = Callable[..., Any]
CAST = "INT. ROOM - DAY\n\nANNA (30), a woman, BEN (40), a man, and CARL (50), a man, are here.\n\n"


def told(text: str) -> tuple[list[Deed], dict[str, str]]:
    """The deeds of the last beat of a scene, and the ids of its people by name."""
    script = screenplay(fountain.read(f"{CAST}{text}\n"), "test.fountain")
    breakdown = break_down(script)
    last = beats(script.elements_of(script.scenes[0]), breakdown)[-1]
    return [*last.deeds], {who.name: who.id for who in breakdown.characters}


def poses(text: str, who: str) -> set[Pose]:
    done, ids = told(text)
    return {deed.pose for deed in done if ids[who] in deed.who and deed.pose is not None}


@pytest.mark.parametrize(
    ("text", "who", "pose"),
    [
        ("At the bench ANNA, 30, an apron wrapped twice around her, digs a hole.", "ANNA", Pose.DIG),
        ("CARL, a doublet not made for him, waves to the crowd.", "CARL", Pose.WAVE),
        ("Across the ring, BEN, 40, with Carl's jaw, waves wildly.", "BEN", Pose.WAVE),
        ("Carl in a blazer turns Anna's taped fists over and bows.", "CARL", Pose.BOW),
        ("Between them, unhurried, crawls Ben.", "BEN", Pose.CRAWL),
        ("Ben slides onto the stool next to hers and holds up two fingers.", "BEN", Pose.STOP),
        ("Ben on a folding chair, hat on.", "BEN", Pose.SIT),
        ("ANNA, 30, red coat, on a bench, reads.", "ANNA", Pose.SIT),
        ("Ben, 50, a tired man, halfway up a ladder, whistles.", "BEN", Pose.CLIMB),
    ],
)
def test_a_deed_is_whose_the_sentence_says(text: str, who: str, pose: Pose) -> None:
    assert pose in poses(text, who)
    assert not any(pose in poses(text, other) for other in {"ANNA", "BEN", "CARL"} - {who})


@pytest.mark.parametrize(
    "text",
    [
        "The Buick drifts. Clips a can.",
        "Enswell on the ice. Swabs.",
        "A photograph of Clive. A framed photograph of Ben, holding a fish, weeping.",
        "Farmers shout and grab at the fence.",
    ],
)
def test_nobody_does_what_things_do(text: str) -> None:
    assert told(text)[0] == []


@pytest.mark.parametrize(
    ("text", "who"),
    [("A long pause. Nods.", "ANNA"), ("The phone is on the table. Picks it up.", "ANNA"), ("Silence. Coughs.", "ANNA")],
)
def test_after_a_pause_a_sentence_without_a_subject_is_somebodys(text: str, who: str) -> None:
    done, ids = told(f"Anna waits.\n\n{text}")
    assert [deed.who for deed in done][:1] == [(ids[who],)]


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Anna and Ben watch the ceiling, and dust sifts from the joists.", Pose.WASH),
        ("ANNA, 30, reading glasses on a cord, waits.", Pose.READ),
        ("Anna climbs out and claps, hands high above her head.", Pose.GIVE),
        ("Anna tiptoes past the door, shoes in her hand.", Pose.TEND),
        ("Anna sits on a crate with nine stitches.", Pose.TEND),
        ("Anna pushes the door open.", Pose.HOLD),
    ],
)
def test_nouns_are_no_verbs(text: str, pose: Pose) -> None:
    assert pose not in poses(text, "ANNA")


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Ben drops his bag on the chair.", Pose.PUT),
        ("Ben eases the tray onto the bench.", Pose.PUT),
        ("Ben stands the lamp back up.", Pose.PUT),
        ("Ben slides the book out from under the cat.", Pose.HOLD),
        ("Ben runs a pencil down a ledger.", Pose.WRITE),
        ("Ben walks the bicycle up the hill.", Pose.PUSH),
        ("Ben lowers the child into the chair.", Pose.TEND),
        ("Ben bends a spoon.", Pose.KNOT),
        ("Ben twirls a parasol.", Pose.HOLD),
        ("Ben leaves flowers at the door.", Pose.PUT),
        ("Ben crosses the carpet to the window.", Pose.WALK),
        ("Ben sinks onto the bench.", Pose.SIT),
        ("Ben drops the jar.", Pose.DROP),
        ("Ben puts his coat on the chair.", Pose.PUT),
        ("Ben puts his coat on.", Pose.WEAR),
        ("Ben pulls his sock up over the tape.", Pose.WEAR),
        ("Ben takes his hat off the chair.", Pose.HOLD),
        ("Ben loops gauze round the handle.", Pose.KNOT),
        ("Ben traps his right wrist in his left hand.", Pose.DAB),
        ("Ben holds the violin. He lays it to his chest and draws the bow.", Pose.PLAY),
    ],
)
def test_a_verb_means_what_it_is_done_to(text: str, pose: Pose) -> None:
    found = poses(text, "BEN") - {Pose.STAND}
    assert pose in found


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Ben slaps the baton into Anna's palm.", Pose.GIVE),
        ("Ben pours coins into her cupped hands.", Pose.GIVE),
        ("Ben holds the ice to Anna's cheekbone.", Pose.TEND),
        ("Ben loops gauze over Anna's thumb.", Pose.TEND),
        ("Ben beats on her chest.", Pose.FIGHT),
        ("Ben fastens her necklace.", Pose.TEND),
        ("Ben gives Anna a shove.", Pose.PUSH),
    ],
)
def test_what_ends_at_somebody_is_done_to_them(text: str, pose: Pose) -> None:
    done, ids = told(text)
    assert any(deed.pose is pose and deed.whom == ids["ANNA"] and ids["BEN"] in deed.who for deed in done)


@pytest.mark.parametrize(("text", "pose"), [("Ben gives the jukebox a kick.", Pose.KICK), ("Ben gives the door a good shove.", Pose.PUSH)])
def test_a_noun_tells_a_deed(text: str, pose: Pose) -> None:
    assert pose in poses(text, "BEN")


def test_them_are_the_things_named_last() -> None:
    done, ids = told("Ben stuffs clothes into a bag without folding them.")
    assert all(deed.whom not in {ids["ANNA"], ids["CARL"]} for deed in done)
    done, ids = told("Ben tosses her the keys. Anna catches them one-handed.")
    assert {deed.pose for deed in done} == {Pose.CATCH}


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Ben drains the cup and puts it on the shelf.", Pose.PUT),
        ("Ben ducks under the rope and kneels in front of Anna.", Pose.KNEEL),
        ("Ben lights a lantern, his rifle pointed at the ground.", Pose.TEND),
        ("Ben gives Anna the page, buttons his jacket and waits.", Pose.GIVE),
    ],
)
def test_of_equals_the_last_is_drawn(plan: Plan, text: str, pose: Pose) -> None:
    made = plan(f"{CAST}{text}\n")
    found = made.blocked(made.scenes[0].panels[-1], "BEN")
    assert pose in (found.pose, found.gesture)


def test_who_trips_lies_nowhere_afterwards(plan: Plan) -> None:
    made = plan(f"{CAST}Ben skips rope. Trips.\n\nANNA\nAgain.\n\nCARL\nAgain!\n\nANNA\nOne more time, then we go home.\n\nCARL\nWe do.\n")
    last = made.blocked(made.scenes[0].panels[-1], "BEN")
    assert last.pose is not Pose.LIE


def test_what_nobody_tells_of_any_more_is_put_down(plan: Plan) -> None:
    talk = "ANNA\nIt has rained all week and nobody came.\n\nCARL\nNobody ever comes when it rains like that.\n\n"
    made = plan(
        f"{CAST}Ben empties the bucket into a fern.\n\n{talk}Anna sits down.\n\n{talk}Carl waves.\n\n{talk}Anna stands up.\n\n{talk}"
    )
    held = [made.blocked(panel, "BEN") for panel in made.scenes[0].panels if panel.blocking]
    assert any(one.holds or one.thing for one in held)
    assert (held[-1].holds, held[-1].thing) == ("", "")


def test_who_runs_on_shouting_is_not_stopped_by_an_answer(plan: Plan) -> None:
    made = plan(f"{CAST.replace('INT. ROOM', 'EXT. TRACK')}Anna takes the baton and runs on.\n\nANNA\nLook!\n\nBEN\nGo!\n")
    assert any(made.blocked(panel, "ANNA").pose is Pose.RUN for panel in made.scenes[0].panels if panel.blocking)


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Anna stops herself from laughing.", Pose.LAUGH),
        ("Anna thinks about jumping.", Pose.JUMP),
        ("Anna remembers dancing.", Pose.DANCE),
    ],
)
def test_what_is_only_thought_of_is_not_done(text: str, pose: Pose) -> None:
    assert pose not in poses(text, "ANNA")


@pytest.mark.parametrize(
    ("text", "who", "pose"),
    [
        ("Arms folded, Ben waits.", "BEN", Pose.ARMS_CROSSED),
        ("Her back to him, Anna smokes.", "ANNA", Pose.SMOKE),
        ("Anna is handed a baby.", "ANNA", Pose.HOLD),
        ("Out of the doorway, into the fog, comes Ben.", "BEN", Pose.WALK),
        ("Anna has lifted the corner of the sheet.", "ANNA", Pose.REACH),
        ("Anna, Ben and the employees pack boxes at a furious pace.", "BEN", Pose.PRESS),
    ],
)
def test_phrases_without_a_verb_and_verbs_turned_round(text: str, who: str, pose: Pose) -> None:
    assert pose in poses(text, who)
    assert pose not in poses(text, "CARL")
