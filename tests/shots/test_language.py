"""Which verb of a sentence is the deed, whose it is and what `it` and `they` are: by classes of sentences that working writers use."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Expression, Pose
from storyboard.ports import PlanRequest
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.antecedents import done_to_it, handled_it
from storyboard.shots.beats import What, beats
from storyboard.shots.earlier import NEARBY, Earlier, sides
from storyboard.shots.passives import active
from storyboard.shots.references import Reference

HEAD = "INT. KITCHEN - DAY\n\nANNA, 30, a woman, waits. BEN, 40, a man, waits.\n\n"
TAIL = "\n\nANNA\nYes.\n\nBEN\nNo.\n"


def told(action: str) -> list[tuple[str, Pose | None, str]]:
    """What is done in the sentences of an action: who, how, and the prop or thing in hand; getting up for it left out."""
    script = screenplay(fountain.read(f"{HEAD}{action}{TAIL}"), "test.fountain")
    cast = break_down(script)
    names = {one.id: one.name for one in cast.characters} | {one.id: one.name for one in cast.props}
    found = [beat for beat in beats(script.elements_of(script.scenes[0]), cast)[2:] if beat.what is not What.SPEECH]
    done = [deed for beat in found for deed in beat.deeds if deed.pose is not Pose.STAND]
    return [("+".join(names[i] for i in deed.who), deed.pose, names.get(deed.prop, deed.prop).casefold() or deed.thing) for deed in done]


@pytest.mark.parametrize(
    ("action", "last"),
    [
        # A noun alone, and who it is of.
        ("Ben sits. A nod.", ("BEN", Pose.NOD, "")),
        ("A shrug from Ben.", ("BEN", Pose.SHRUG, "")),
        ("A long look between them.", ("ANNA+BEN", None, "")),
        ("A quick handshake.", ("BEN", Pose.SHAKE, "")),
        # Light verbs.
        ("Anna gives the engine the once-over.", ("ANNA", Pose.LOOK_DOWN, "")),
        ("Anna shoots him a look.", ("ANNA", None, "")),
        ("Ben legs it.", ("BEN", Pose.RUN, "")),
        # No subject, no finite verb.
        ("Anna sits. Starts to laugh.", ("ANNA", Pose.LAUGH, "")),
        ("Ben pushes the car. JUMP CUT: Still pushing.", ("BEN", Pose.PUSH, "")),
        ("Anna's up and running.", ("ANNA", Pose.RUN, "")),
        ("Anna out the door, coat flying.", ("ANNA", Pose.WALK, "")),
        ("Ben after her.", ("BEN", Pose.RUN, "")),
        ("The kettle boils on the stove. Wipes his hands dry on his jersey.", ("BEN", Pose.RUB, "")),
        # What is begun or failed at is drawn; who starts something is not startled.
        ("Ben starts taping a box together.", ("BEN", Pose.TEND, "box")),
        ("Ben fails to light the candle.", ("BEN", Pose.TEND, "match")),
        # The passive of a thing.
        ("The rope is cut by Anna.", ("ANNA", Pose.CUT, "rope")),
        ("The door is kicked in by Ben.", ("BEN", Pose.KICK, "")),
        # Verbs of the body done to a thing, and verbs of blows with what stays where it lands.
        ("Ben crumples it.", ("BEN", Pose.KNOT, "")),
        ("Ben pins half to the bear's ear.", ("BEN", Pose.PUT, "")),
        ("Anna skewers the meat.", ("ANNA", Pose.TEND, "steak")),
        # One word, two senses.
        ("She passes one runner, then another.", ("ANNA", Pose.WALK, "")),
        ("Anna passes between Ben and the stove.", ("ANNA", Pose.WALK, "")),
        ("Anna passes Ben the salt.", ("ANNA", Pose.GIVE, "salt")),
        ("Ben sees the money in her hand.", ("BEN", None, "money")),
        ("Ben hops in looking for the other.", ("BEN", None, "")),
        ("Anna is drawing the ceiling.", ("ANNA", Pose.WRITE, "")),
        ("Anna draws the pistol.", ("ANNA", Pose.AIM, "pistol")),
        ("Anna circles a house in red.", ("ANNA", Pose.WRITE, "")),
        ("Anna comes puffing up the ramp.", ("ANNA", Pose.WALK, "")),
        ("Anna feeds ducks.", ("ANNA", Pose.THROW, "seeds")),
        ("She returns to her desk.", ("ANNA", Pose.WALK, "")),
        ("Ben drops into the seat opposite.", ("BEN", Pose.SIT, "")),
        ("Ben spins.", ("BEN", Pose.LOOK_BACK, "")),
        ("Ben goes down on his backside.", ("BEN", Pose.FALL, "")),
        ("Ben strides out of the dark.", ("BEN", Pose.WALK, "")),
        ("Anna cups her hands to her mouth.", ("ANNA", Pose.CALL, "")),
        ("Ben tilts his head toward the door.", ("BEN", Pose.NOD, "")),
        # Each of them.
        ("Each takes a card.", ("ANNA+BEN", Pose.HOLD, "card")),
    ],
)
def test_the_last_deed_is(action: str, last: tuple[str, Pose | None, str]) -> None:
    assert told(action)[-1:] == [last]


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Ben recalibrates the scanner.", Pose.KNOT),
        ("Ben rewinds the tape.", Pose.KNOT),
        ("Anna un-jams the printer.", Pose.TEND),
        ("Anna gribbles the lamp.", Pose.KNOT),
        ("Ben perambulates along the pier.", Pose.WALK),
        ("Anna crabs along the ledge.", Pose.WALK),
    ],
)
def test_a_verb_that_no_table_knows_is_hands_at_a_thing_or_a_way(action: str, pose: Pose) -> None:
    assert [one[1] for one in told(action)] == [pose]


@pytest.mark.parametrize(
    "action",
    [
        "The step beneath Anna lifts, slowly.",
        "The lid rolls past Ben, settles in the road like a coin.",
        "Through the window behind him, the hairdryer on the counter is running by itself.",
        "Water hits Ben in the face.",
        "A scream from the cellar.",
        "A wave.",
        "A beat.",
    ],
)
def test_what_things_do_is_nobodys_deed(action: str) -> None:
    assert [one for one in told(action) if one[1] is not None] == []


@pytest.mark.parametrize(
    ("action", "thing"),
    [
        # What was handled last, also in the sentence before; never what was named long ago.
        ("Anna takes the letter. She picks up the lamp. Ben takes it.", ""),
        ("Ben takes the letter. He nods. Anna takes it.", "letter"),
        ("Ben finds his shoe in the bowl. Anna takes it.", ""),
        ("A lantern hangs by the door. Ben takes it.", "lantern"),
        ("Anna takes the child's drawing from the envelope. She smooths it.", ""),
        # A compound is what its last noun is.
        ("Ben boils the egg. He winds the egg timer.", "kitchen_timer"),
        ("Anna breaks the bread. She lifts a bread knife.", "knife"),
        # `them` is no single thing.
        ("Anna counts the keys. Ben sits on the crate and takes them.", "key"),
        ("Anna holds the rope. A jar rolls off the edge and she catches it.", "jar"),
        # A verb is no thing.
        ("Ben nods, rocks it.", ""),
        ("Ben starts to shout and can't.", ""),
    ],
)
def test_it_is_what_was_named_last(action: str, thing: str) -> None:
    assert told(action)[-1][2] == thing


@pytest.mark.parametrize(
    ("action", "who", "whom"),
    [
        ("Anna kicks the door shut behind her.", "ANNA", ""),
        ("Anna hides the letter behind her back.", "ANNA", ""),
        ("Ben runs straight into Anna, who drops him to the concrete and snaps on the cuffs.", "ANNA", "BEN"),
        ("Ben pulls her in and holds on.", "BEN", ""),
        ("Ben cuffs her round the ear.", "BEN", "ANNA"),
    ],
)
def test_him_and_her_are_who_they_may_be(action: str, who: str, whom: str) -> None:
    script = screenplay(fountain.read(f"{HEAD}{action}{TAIL}"), "test.fountain")
    cast = break_down(script)
    last = beats(script.elements_of(script.scenes[0]), cast)[2].deeds[-1]
    names = {one.id: one.name for one in cast.characters}
    assert ([names[i] for i in last.who], names.get(last.whom, "")) == ([who], whom)


@pytest.mark.parametrize("action", ["A slow, gappy smile spreads over his face.", "A grin splits Ben.", "A smile."])
def test_a_smile_is_somebodys(action: str) -> None:
    script = screenplay(fountain.read(f"{HEAD}{action}{TAIL}"), "test.fountain")
    deed = beats(script.elements_of(script.scenes[0]), break_down(script))[2].deeds[-1]
    assert deed.face is Expression.HAPPY


@pytest.mark.parametrize(
    ("action", "somebody"),
    [
        ("A WELDER lifts her mask.", True),
        ("The STOKER shovels coal.", True),
        ("A LOADER in a streaming cape walks backward.", True),
        ("Two RIGGERS haul a cable.", True),
        ("A TYPIST with red hair types.", True),
        ("A CONTAINER swings over the quay.", False),
        ("The FREEZER hums in the corner.", False),
        ("A LETTER from the bank.", False),
    ],
)
def test_who_is_named_by_what_they_do_is_of_the_cast(action: str, somebody: bool) -> None:
    script = screenplay(fountain.read(f"{HEAD}{action}{TAIL}"), "test.fountain")
    assert (len(break_down(script).characters) > 2) is somebody


def test_a_passive_is_turned_round() -> None:
    text = "The rope is slowly cut in two by Anna."
    assert active(text, [Reference(text.index("Anna"), len(text) - 1, ("c1",))]) == "Anna cuts the rope in two."
    assert active("The rope is new.", []) == "The rope is new."


def test_it_is_an_object_where_no_place_stands_before() -> None:
    assert handled_it("picks up it", 5)
    assert handled_it("picks it up", 5)
    assert not handled_it("stands in it", 6)
    assert done_to_it("Then throws it away.", 5)
    assert done_to_it("Looks at them.")
    assert not done_to_it("Looks at the map.")


def test_they_are_the_things_that_one_has_had_to_do_with() -> None:
    assert told("Anna digs for the keys. They jump out of her hand.") == told("Anna digs for the keys.")
    assert told("Ben plucks the darts out. He nods. Anna picks them up.")[-1][0] == "ANNA"


def test_every_scene_is_read_once_for_those_after_it() -> None:
    one = "INT. KITCHEN - DAY\n\nANNA, 30, and BEN, 40, sit. Anna takes the letter.\n\nANNA\nYes.\n\nBEN\nNo."
    script = screenplay(fountain.read("\n\n".join([one] * (NEARBY + 2))), "test.fountain")
    cast, asked = break_down(script), Earlier.of(break_down(script))
    everybody = [who.id for who in cast.characters]
    stood = [sides(PlanRequest(screenplay=script, scene=scene, breakdown=cast), everybody, asked) for scene in script.scenes]
    assert stood[0] == []
    assert sorted(stood[-1]) == sorted(everybody)
    assert set(asked.read) == {scene.id for scene in script.scenes[:-1]}


def test_the_first_half_of_a_word_is_no_deed() -> None:
    assert Pose.SWIM not in [pose for _, pose, _ in told("Anna has a swim-team jacket.")]
    assert told("Anna swims. -- Ben waits.")[0][1] is Pose.SWIM


def test_who_is_set_off_by_commas_behind_where_does_what_follows() -> None:
    assert ("BEN", Pose.HOLD) in [
        (who, pose) for who, pose, _ in told("Anna looks down at the stand, where BEN, 40, in a green jacket, grips the rail.")
    ]
