"""What hands do by the object of the verb, and with the tool it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Blocking, Pose
from storyboard.shots.antecedents import antecedent
from storyboard.shots.figurative import figurative
from storyboard.shots.guessing import guessed
from storyboard.shots.lexicon import FORMS
from storyboard.shots.lexicon_words import words_of

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
ROOM = "INT. HALL - DAY\n\nANNA (30), a woman, and CLARA (50), a woman, wait.\n\nBORIS (40), a man, waits.\n\nANNA\nSo.\n\nBORIS\nHe?\n\n"


def seen(plan: Plan, action: str, who: str = "ANNA") -> Blocking:
    """How somebody is seen in the last panel of a sentence."""
    made = plan(f"{ROOM}{action}\n")
    panel = [panel for panel, _ in made.seen() if made.text(panel) and made.text(panel).rsplit(" / ", 1)[-1] in action][-1]
    found: Blocking = made.blocked(panel, who)
    return found


DEEDS: dict[str, tuple[Pose, str]] = {
    "Anna takes a sip of tea.": (Pose.DRINK, ""),
    "Anna opens the bottle.": (Pose.KNOT, "bottle"),
    "Anna lights a match.": (Pose.SHOW, "match"),
    "Anna blows out the candle.": (Pose.SPEAK_INTO, ""),
    "Anna chops wood.": (Pose.BRANDISH, "axe"),
    "Anna hammers a nail into the wall.": (Pose.KNOCK, "hammer"),
    "Anna irons a shirt.": (Pose.PRESS, "iron"),
    "Anna rakes leaves.": (Pose.SWEEP, "rake"),
    "Anna waters the plants.": (Pose.POUR, "watering_can"),
    "Anna brushes her hair.": (Pose.WEAR, "hairbrush"),
    "Anna brushes her teeth.": (Pose.DAB, "toothbrush"),
    "Anna takes a photograph of Boris.": (Pose.SPY, "camera"),
    "Anna pulls the curtain aside.": (Pose.REACH, ""),
    "Anna hands over the money.": (Pose.GIVE, ""),
    "Anna hugs a three-tier cake.": (Pose.HUG, ""),
    "Anna spins the wheel.": (Pose.HOLD, ""),
    "Anna flips a coin.": (Pose.THROW, ""),
    "Anna loads the gun.": (Pose.KNOT, "gun"),
    "Anna plays cards.": (Pose.COUNT, "cards"),
    "Anna plays dead.": (Pose.LIE, ""),
    "Anna mows the lawn.": (Pose.PUSH, ""),
    "Anna measures the window.": (Pose.TEND, "tape_measure"),
    "Anna pours petrol over the car.": (Pose.POUR, "jerrycan"),
    "Anna puts up her hands.": (Pose.HANDS_UP, ""),
    "Anna gives Boris a hug.": (Pose.EMBRACE, ""),
    "Anna gives Boris a push.": (Pose.PUSH, ""),
    "Anna sets down the tray.": (Pose.PUT, ""),
    "Anna holsters her gun.": (Pose.POCKET, ""),
    "Anna clinks glasses with Boris.": (Pose.SHOW, ""),
    "Anna punches the code into the keypad.": (Pose.TYPE, ""),
    "Anna lets the fish fall.": (Pose.DROP, ""),
    "Anna places the tin before him.": (Pose.PUT, "tin"),
    "Anna swings a rope over her head.": (Pose.BRANDISH, ""),
    "Anna feeds a log to the stove.": (Pose.THROW, ""),
}
"""The pose, and what is in the hand where the sentence does not name it, or names only what the tool is used on."""


@pytest.mark.parametrize("action", DEEDS)
def test_the_object_says_what_a_verb_means(plan: Plan, action: str) -> None:
    found, (pose, thing) = seen(plan, action), DEEDS[action]
    assert (found.gesture or found.pose) is pose
    assert thing in ("", found.thing)


@pytest.mark.parametrize("told", ["looks round, then chops wood", "stands by the stairs, chopping wood", "and Clara chop wood"])
def test_a_verb_means_the_same_in_every_form(plan: Plan, told: str) -> None:
    found = seen(plan, f"Anna {told}.")
    assert found.pose is Pose.BRANDISH
    assert found.thing == "axe"


def test_a_tool_that_is_named_is_in_the_hand(plan: Plan) -> None:
    assert seen(plan, "Anna chops wood with a hammer.").thing == "hammer"


def test_who_takes_something_together_all_have_it(plan: Plan) -> None:
    assert seen(plan, "Anna and Clara take out a pistol.").holds
    assert seen(plan, "Anna and Clara take out a pistol.", "CLARA").holds


@pytest.mark.parametrize(
    "action",
    [
        "Anna throws a party.",
        "Anna breaks the news to Boris.",
        "Anna draws a crowd.",
        "Anna passes the exam.",
        "Anna pours scorn on the plan.",
        "Anna catches the train.",
        "Anna puts on a brave face.",
        "Anna plays for time.",
        "Anna drags her feet.",
        "Anna hits the road.",
    ],
)
def test_nothing_is_done_in_a_figure_of_speech(plan: Plan, action: str) -> None:
    found = seen(plan, action)
    assert (found.gesture or found.pose) is Pose.STAND


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Anna takes the letter and tears it up.", Pose.TEAR),
        ("Anna picks up a bottle and opens it.", Pose.KNOT),
        ("Anna lifts a curtain. She lowers it again.", Pose.REACH),
    ],
)
def test_it_is_what_was_named_before(plan: Plan, action: str, pose: Pose) -> None:
    found = seen(plan, action)
    assert (found.gesture or found.pose) is pose


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("takes the letter from the drawer and tears it", "letter"),
        ("opens an old wooden box, looks at it", "box"),
        ("smiles and tears it", ""),
    ],
)
def test_what_it_means(text: str, meant: str) -> None:
    words = words_of(text)
    assert antecedent(words, max(n for n, word in enumerate(words) if word.text in FORMS), FORMS) == meant


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("Anna blorps the lamp.", Pose.KNOT),
        ("Anna blorps a coin into the box.", Pose.PUT),
        ("Anna blorps a knife from her belt.", Pose.HOLD),
        ("Anna sits, blorping the lamp.", Pose.KNOT),
    ],
)
def test_an_unknown_verb_has_its_thing_in_the_hands(text: str, pose: Pose) -> None:
    assert [one.pose for one in guessed(text, [4], FORMS)] == [pose]


@pytest.mark.parametrize("text", ["Anna blorps.", "Anna blorps the silence.", "Anna loves the lamp.", "The lamp blorps a coin."])
def test_nothing_is_guessed_where_nothing_is_handled(text: str) -> None:
    assert not guessed(text, [4] if text.startswith("Anna") else [], FORMS)


@pytest.mark.parametrize(
    ("text", "told"),
    [("breaks the news", True), ("breaks bad news", False), ("breaks the glass", False), ("throws the party hat", False)],
)
def test_what_no_hand_can_have(text: str, told: bool) -> None:
    assert figurative(text, 0, Pose.THROW) is told
    assert not figurative(text, 0, Pose.WALK)


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Anna hands over the knife.", Pose.GIVE),
        ("Anna stands there, hands over her face.", Pose.STAND),
        ("Anna rakes the leaves.", Pose.SWEEP),
    ],
)
def test_nouns_that_look_like_verbs(plan: Plan, action: str, pose: Pose) -> None:
    found = seen(plan, action)
    assert pose in (found.gesture, found.pose) or pose is Pose.STAND
    assert found.pose is not Pose.WALK


def test_a_group_that_is_named_with_somebody_acts_too(plan: Plan) -> None:
    assert seen(plan, "Anna, Clara and the employees pack boxes.").pose is not Pose.STAND


WAYS: dict[str, tuple[Pose, str]] = {
    "Anna wraps the vase in newspaper.": (Pose.KNOT, "own_wrap"),
    "Anna unwraps a sandwich.": (Pose.TEND, "own_wrap"),
    "Anna crumples the note.": (Pose.PRESS, "own_crumple"),
    "Anna counts on her fingers.": (Pose.COUNT, "own_fingers"),
    "Anna sticks out her tongue.": (Pose.STAND, "own_tongue_out"),
    "Anna laughs through her tears.": (Pose.LAUGH, "own_tears"),
    "Anna carries the egg in cupped hands.": (Pose.HOLD, "own_cup"),
    "Anna weighs the stone in her palm.": (Pose.HOLD, "own_weigh"),
    "Anna weighs the key in her hand.": (Pose.HOLD, "own_weigh"),
    "Anna closes the notebook.": (Pose.HOLD, "own_shut"),
    "Anna shuts the ledger and looks up.": (Pose.HOLD, "own_shut"),
    "Anna closes the laptop.": (Pose.PRESS, "own_shut"),
    "Anna closes the lid of the laptop.": (Pose.PRESS, "own_shut"),
    "Anna sniffs the jug.": (Pose.HOLD, "own_sniff"),
    "Anna smells the bouquet.": (Pose.HOLD, "own_sniff"),
    "Anna sniffs the milk and pulls a face.": (Pose.HOLD, "own_sniff"),
    "Anna sniffs the air.": (Pose.DAB, "own_nose"),
    "Anna chews the apple.": (Pose.EAT, "own_chew"),
    "Anna shrugs, her hands in her pockets.": (Pose.SHRUG, "own_shrug"),
    "Anna tucks the letter into her coat.": (Pose.PUT, "own_chest"),
    "Anna ties her apron.": (Pose.WEAR, "own_apron"),
    "Anna knocks over the glass.": (Pose.PUT, "own_tip"),
    "Anna presses her forehead against the window.": (Pose.PRESS, "window"),
    "Anna leans her brow against the door.": (Pose.PRESS, "door"),
    "Anna tips the bowl into the bin.": (Pose.POUR, "bin"),
    "Anna pours the wine down the sink.": (Pose.POUR, "basin"),
    "Anna slips the note under the door.": (Pose.PUT, "under_door"),
    "Anna lifts the shutter.": (Pose.LIFT, "shutter"),
    "Anna pulls down the shutter of the shop.": (Pose.PULL, "shutter"),
    "Anna pulls the shutter halfway down.": (Pose.PULL, "shutter"),
    "Anna lowers the roller shutter.": (Pose.PULL, "shutter"),
    "Anna pulls the garage door down.": (Pose.PULL, "shutter"),
    "Anna opens the gate for Boris.": (Pose.OPEN_DOOR, "gate"),
    "Anna leans her back against the tree.": (Pose.LEAN, "against_tree"),
    "Anna leans her back against the wall.": (Pose.LEAN, "wall"),
    "Anna pins a photo to the wall.": (Pose.HANG, "wall"),
    "Anna drapes her coat around Boris.": (Pose.TEND, "shoulders"),
    "Anna slams the photo face down on the table.": (Pose.SLAM, ""),
    "Anna holds a letter out to Boris.": (Pose.GIVE, ""),
}


def test_the_way_of_a_deed_is_told_by_where_it_is_done(plan: Plan) -> None:
    found = {told: seen(plan, told) for told in WAYS}
    wrong = {told: (one.pose, one.at) for told, one in found.items() if (one.gesture or one.pose, one.at) != WAYS[told]}
    assert not wrong


def test_what_a_thing_is_put_into_is_in_the_other_hand(plan: Plan) -> None:
    told = {"Anna stuffs the money into a bag.": "bag", "Anna drops the coin into the jar.": "jar"}
    assert {words: seen(plan, words).other for words in told} == told


def test_what_no_word_names_is_in_the_hand_that_gives_it(plan: Plan) -> None:
    assert seen(plan, "Anna gives Boris half.").thing == "like_lump"
    assert seen(plan, "Anna gives Boris a nod.").thing == ""
