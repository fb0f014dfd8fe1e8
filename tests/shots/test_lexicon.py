"""The lexicon of deeds: what verbs mean that the tables do not know, whose they are, and when they are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.shots import Expression, Pose
from storyboard.shots import lexicon
from storyboard.shots.beats import beats
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon import Person

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
ROOM = (
    "INT. ROOM - DAY\n\nANNA (30), a woman, and CLARA (50), a woman, wait.\n\nBORIS (40), a man, waits.\n\n"
    "CLARA\nYes.\n\nANNA\nSo.\n\nBORIS\nHe?\n\n"
)


def done_in(plan: Plan, action: str) -> list[tuple[str, Deed]]:
    """Who does what in the last paragraph of a scene with Anna, Clara and Boris."""
    made = plan(f"{ROOM}{action}\n")
    scene = made.screenplay.scenes[0]
    found = beats([one for one in made.screenplay.elements if one.id in set(scene.elements)], made.breakdown)
    named = {who.id: who.name for who in made.breakdown.characters}
    shown = [beat for beat in found if beat.text in action]
    return [(named[who], deed) for beat in shown for deed in beat.deeds for who in deed.who]


def poses(plan: Plan, action: str, who: str = "ANNA") -> set[Pose | None]:
    return {deed.pose for name, deed in done_in(plan, action) if name == who}


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Anna dabs her mouth.", Pose.DAB),
        ("Anna slips through sideways.", Pose.SQUEEZE),
        ("Anna squeezes past a family with skis.", Pose.SQUEEZE),
        ("Anna sticks a thermometer under his tongue.", Pose.TEND),
        ("Anna folds the dough.", Pose.PRESS),
        ("Anna counts the money.", Pose.COUNT),
        ("Anna climbs down the iron ladder to the deck.", Pose.CLIMB),
        ("Anna stands in the road with her hand up until it stops.", Pose.STOP),
        ("Anna holds up a hand.", Pose.STOP),
        ("Anna hauls in the net.", Pose.HAUL),
        ("Anna ties a knot.", Pose.KNOT),
        ("Anna shrugs.", Pose.SHRUG),
        ("Anna beckons.", Pose.BECKON),
        ("Anna peers round the corner.", Pose.PEEK),
        ("Anna scans the horizon.", Pose.SCAN),
        ("Anna puts on her glasses.", Pose.WEAR),
        ("Anna puts a box on the table.", Pose.PUT),
        ("Anna puts it in her pocket.", Pose.POCKET),
        ("Anna pats Boris on the shoulder.", Pose.PAT),
        ("Anna listens at the door.", Pose.LISTEN),
        ("Anna whips round.", Pose.LOOK_BACK),
        ("Anna thinks about it.", Pose.THINK),
        ("Anna stretches and yawns.", Pose.STRETCH),
        ("Anna puts her hands on her hips.", Pose.AKIMBO),
        ("Anna hoists a sack onto the shelf.", Pose.LIFT),
        ("Anna pulls up a hatch in the floor.", Pose.TEND),
        ("Anna holds out her hand.", Pose.GIVE),
        ("Anna has Boris by the collar.", Pose.FIGHT),
        ("Anna goes under it.", Pose.CROUCH),
        ("Anna wades into the river.", Pose.WALK),
        ("Anna takes a seat.", Pose.SIT),
        ("Anna blows her whistle.", Pose.SPEAK_INTO),
        ("Anna winds down the window.", Pose.REACH),
    ],
)
def test_the_deed_of_the_words_is_found(plan: Plan, action: str, pose: Pose) -> None:
    assert pose in poses(plan, action)


@pytest.mark.parametrize(
    "action",
    [
        "Anna does not sit.",
        "Anna wants to climb down the ladder.",
        "Anna can't shrug.",
        "Anna would shrug.",
        "Anna stops dabbing her mouth.",
        "Neither of them shrugs.",
        "One of them shrugs.",
        "Boris tells Anna to kneel.",
        "Anna falls silent.",
        "Anna runs the shop.",
        "Anna holds her breath.",
        "Anna is like a horse that hauls a cart.",
        "It is as if Anna had to haul in a net.",
        "The attendant squeezes past.",
        "An old song plays, and the two hands of the clock meet.",
    ],
)
def test_what_is_not_done_is_no_deed(plan: Plan, action: str) -> None:
    assert poses(plan, action) <= {None}


@pytest.mark.parametrize("words", ["starts to cry", "begins to weep", "tries to open the window", "manages to haul the net in"])
def test_what_is_begun_is_drawn(plan: Plan, words: str) -> None:
    assert poses(plan, f"Anna {words}.") - {None, Pose.STAND}


@pytest.mark.parametrize(
    ("action", "who", "pose"),
    [
        ("His hand goes up.", "BORIS", Pose.STOP),
        ("A hand closes over the key.", "BORIS", Pose.HOLD),
        ("Anna leans on the rail, hands in her pockets.", "ANNA", Pose.POCKET),
        ("Anna, hands tied behind her back, sits on a chair.", "ANNA", Pose.CUFFED),
        ("Boris, wiping his hands on a rag, nods.", "BORIS", Pose.KNOT),
        ("Boris is handcuffed by Anna.", "BORIS", Pose.CUFFED),
        ("Boris is handcuffed by Anna.", "ANNA", Pose.CUFF),
        ("Anna and Clara carry a crate between them.", "CLARA", Pose.SHARE),
        ("Clara and Anna haul on the net hand over hand.", "CLARA", Pose.HAUL),
        ("Anna walks beside Boris.", "BORIS", Pose.WALK),
        ("Boris sinks into a chair, head in hands.", "BORIS", Pose.CRY),
    ],
)
def test_whose_deed_it_is(plan: Plan, action: str, who: str, pose: Pose) -> None:
    assert pose in poses(plan, action, who)


def test_three_of_them_are_three(plan: Plan) -> None:
    assert {name for name, _ in done_in(plan, "The three of them haul on the net.")} == {"ANNA", "BORIS", "CLARA"}


def test_a_hand_that_is_an_object_does_nothing(plan: Plan) -> None:
    assert poses(plan, "Clara puts a hand on Boris's shoulder.", "BORIS") == set()
    assert poses(plan, "A hand takes her by the shoulder.", "ANNA") == set()


def test_faces_and_places_are_told(plan: Plan) -> None:
    assert {deed.face for _, deed in done_in(plan, "Anna grimaces.")} == {Expression.IN_PAIN}
    assert {deed.at for _, deed in done_in(plan, "Anna dabs her mouth at the window.")} == {"window"}
    assert "table" in {deed.at for _, deed in done_in(plan, "Anna puts a box on the table.")}


def test_what_is_put_down_is_seen_and_then_gone(plan: Plan) -> None:
    made = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nAnna puts the KEY on the table.\n\nBORIS\nHey!\n\nANNA\nNo.\n", "full")
    put = made.blocked(made.with_words("puts")[0], "ANNA")
    assert (put.gesture or put.pose) is Pose.PUT
    assert put.holds
    assert not made.blocked(made.with_words("No.")[0], "ANNA").holds


def test_every_verb_has_forms_and_a_sense() -> None:
    assert len(lexicon.PHRASES) > 900
    assert all(phrases for phrases in lexicon.PHRASES.values())
    assert {verb for verb, _ in lexicon.FORMS.values()} <= set(lexicon.PHRASES)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=120), st.lists(st.integers(0, 110), max_size=4))
def test_any_text_is_read_and_found_in_order(text: str, starts: list[int]) -> None:
    people = [Person(start, start + 4) for start in sorted(starts)]
    found = lexicon.deeds_of(text, people)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(0 <= a < b <= len(text) for a, b in lexicon.likened(text, people))
