"""Who is on the set, where, and what they do: what a reader of the pictures found wrong stays mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Expression, Framing, Pose, Size
from storyboard.shots.beats import beats
from storyboard.shots.feelings import felt
from storyboard.shots.references import Known
from storyboard.shots.spans import sentences
from storyboard.shots.verbs import HUSHED, VIOLENT, Act

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""


def told(plan: Plan, action: str, people: str = "ANNA (30) and BORIS (40) wait.") -> list[tuple[list[str], Act, str]]:
    """What people do in a sentence: names, act, whom."""
    done = plan(f"EXT. FIELD - DAY\n\n{people}\n\n{action}\n")
    names = {who.id: who.name for who in done.breakdown.characters}
    found = beats(done.screenplay.elements_of(done.screenplay.scenes[0]), done.breakdown, Known.of(done.breakdown))
    deeds = [deed for beat in found[1:] for deed in beat.deeds]
    return [([names[i] for i in deed.who], deed.act, names.get(deed.whom, "")) for deed in deeds]


@pytest.mark.parametrize(
    "words",
    [
        "a yellow raincoat",
        "the yellowed map",
        "the beam points at nothing",
        "she tears the letter",
        "a saddle",
        "a grinder",
        "the firm",
        "a fearless dog",
        "a glaring lamp",
        "cold coffee",
        "a grimy wall",
    ],
)
def test_words_that_only_look_like_a_face(words: str) -> None:
    assert felt(words) is None


@pytest.mark.parametrize(
    ("words", "face"), [("yells", "shouting"), ("yelling", "shouting"), ("beams at him", "happy"), ("in tears", "sad")]
)
def test_words_of_a_face_still_count(words: str, face: str) -> None:
    assert felt(words) is Expression(face)


def test_an_explorer_is_not_violent_and_software_is_not_hushed() -> None:
    assert not VIOLENT.search("the explorer")
    assert not HUSHED.search("(about software)")


@pytest.mark.parametrize("title", ["MR.", "Mr.", "MRS.", "MS.", "DR.", "ST.", "Dr.", "SGT."])
def test_a_title_ends_no_sentence(title: str) -> None:
    assert len(sentences(f"{title} SMITH walks in. He sits.")) == 2


def test_who_is_behind_somebody_is_the_one_who_follows(plan: Plan) -> None:
    found = told(plan, "Anna runs. Behind her, BORIS runs.")
    assert (["BORIS"], Act.TRAIL, "ANNA") in found
    assert all(who != ["ANNA"] for who, act, _ in found if act is Act.TRAIL)


@pytest.mark.parametrize("action", ["Anna stands behind the bar.", "Anna hides behind a trunk.", "Anna shuts the door behind her."])
def test_behind_a_thing_is_not_behind_somebody(plan: Plan, action: str) -> None:
    assert Act.TRAIL not in [act for _, act, _ in told(plan, action)]


def test_behind_a_bar_is_a_step_back(plan: Plan) -> None:
    done = plan("INT. BAR - NIGHT\n\nANNA (30) stands behind the bar. BORIS (40) sits.\n\nANNA\nDrink?\n\nBORIS\nYes.\n")
    panel, _ = done.seen()[-1]
    assert done.blocked(panel, "ANNA").mark.z < done.blocked(panel, "BORIS").mark.z - 0.5


def test_an_object_of_a_verb_does_not_do_it(plan: Plan) -> None:
    assert told(plan, "A hand takes her by the shoulder.") == []


def test_who_comes_last_in_a_sentence_joins(plan: Plan) -> None:
    assert told(plan, "After a moment Anna leaves, and Boris.")[-1][0] == ["ANNA", "BORIS"]


def test_the_next_she_is_whom_the_sentence_was_about(plan: Plan) -> None:
    found = told(plan, "Inga looks at Marta. She sits.", "INGA (28), a woman, waits. MARTA (34), a woman, waits.")
    assert found[-1][0] == ["INGA"]


CHASE = "EXT. STREET - DAY\n\nANNA (30) sprints down the street. Behind her, BORIS (40) runs.\n\nThey run.\n"


def test_a_chase_goes_on_with_the_hunter_behind(plan: Plan) -> None:
    done = plan(CHASE)
    panel, _ = done.seen()[0]
    anna, boris = (done.blocked(panel, name) for name in ("ANNA", "BORIS"))
    assert boris.mark.x < anna.mark.x - 1.0
    assert boris.pose is anna.pose is Pose.RUN


def test_swinging_a_thing_is_done_with_it_in_the_hand(plan: Plan) -> None:
    done = plan("EXT. FIELD - DAY\n\nANNA (30) grabs a bag. BORIS (40) waits.\n\nANNA\nTake this!\n\nAnna swings the bag.\n")
    panel, _ = done.with_words("swings the bag")
    anna = done.blocked(panel, "ANNA")
    assert anna.pose is Pose.FIGHT
    assert anna.holds == next(prop.id for prop in done.breakdown.props if prop.name == "BAG")


def test_swinging_out_of_a_doorway_is_an_entrance(plan: Plan) -> None:
    assert told(plan, "Boris swings out of a doorway.") == [(["BORIS"], Act.ENTER, "")]


def test_a_call_has_the_telephone_in_the_hand(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nMIA (30) stands and holds a burger. She eats the burger.\n\nMIA\n(into phone)\nI am eating.\n")
    panel, _ = done.with_words("I am eating")
    mia = done.blocked(panel, "MIA")
    assert mia.pose is Pose.PHONE
    assert done.breakdown.prop(mia.holds).kind == "phone"


def test_what_is_given_changes_hands(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nMIA (30), a woman, and TOM (40), a man, stand.\n\n"
        "Mia takes a key. Mia puts the key in Tom's hand.\n\nTOM\nThanks.\n"
    )
    key = done.breakdown.props[0].id
    last, _ = done.seen()[-1]
    assert (done.blocked(last, "MIA").holds, done.blocked(last, "TOM").holds) == ("", key)


def test_somebody_outside_is_in_the_most_telling_pose(plan: Plan) -> None:
    text = "INT. CAR - MOVING - NIGHT\n\nANNA (30) drives.\n\nANNA\nFaster!\n\nBORIS\nYes!\n\nANNA\nHe is there.\n\n"
    done = plan(text + "VASCO (40) leans out of its window and aims a pistol.\n")
    panel, _ = done.with_words("aims a pistol")
    vasco = done.blocked(panel, "VASCO")
    assert vasco.pose is Pose.AIM
    assert done.breakdown.prop(vasco.holds).kind == "gun"


def test_only_who_drives_is_at_the_wheel(plan: Plan) -> None:
    parked = plan("INT. CAR - DAY\n\nGASPAR (60) reads a newspaper.\n\nGASPAR\nHm.\n")
    assert parked.blocked(parked.seen()[-1][0], "GASPAR").pose is not Pose.DRIVE
    driven = plan("INT. CAR - DAY\n\nMIA (30) and TOM (40) look ahead. Tom drives.\n\nMIA\nHm.\n\nTOM\nHm.\n")
    assert [driven.blocked(driven.seen()[-1][0], name).pose for name in ("MIA", "TOM")] == [Pose.SIT, Pose.DRIVE]
    owned = plan("INT. TOM'S CAR - MOVING - DAY\n\nMIA (30) and TOM (40) look ahead.\n\nMIA\nHm.\n\nTOM\nHm.\n")
    assert [owned.blocked(owned.seen()[-1][0], name).pose for name in ("MIA", "TOM")] == [Pose.SIT, Pose.DRIVE]


def test_passengers_of_a_taxi_sit_behind(plan: Plan) -> None:
    done = plan("INT. TAXI - MOVING - DAY\n\nRUI (19) drives. INES (28) looks out.\n\nINES\nFaster.\n\nRUI\nHm.\n")
    panel, _ = done.seen()[-1]
    assert done.blocked(panel, "INES").mark.z < done.blocked(panel, "RUI").mark.z - 0.5


ARRIVALS = """EXT. STATION SQUARE - DAY

INES (28) runs across the square.

MARTA (34), out of breath, badge held up.

MARTA
Stop.

INES
Why?

VASCO (40) looks at them from a wall.
"""


def test_who_is_noticed_later_is_not_there_before(plan: Plan) -> None:
    done = plan(ARRIVALS, "full")
    first, last = done.seen()[0][0], done.seen()[-1][0]
    assert [one.character for one in first.blocking] == [done.who("INES")]
    assert done.who("VASCO") in [one.character for one in last.blocking]


def test_people_below_are_elsewhere(plan: Plan) -> None:
    text = "EXT. LIGHTHOUSE GALLERY - DAY\n\nFlat water. On her deck a BOY (8) waves with both arms.\n\n"
    done = plan(text + "MIA (36) and PIET (58) lean on the rail.\n\nPIET\nHello.\n\nMIA\nHello.\n")
    wide, end = done.with_words("On her deck")[0], done.seen()[-1][0]
    boy = done.blocked(wide, "BOY")
    assert (boy.pose, boy.mark.z < -3) == (Pose.WAVE, True)
    assert done.who("BOY") not in [one.character for one in end.blocking]


def test_people_who_run_together_stop_together(plan: Plan) -> None:
    done = plan(
        "EXT. PIER - NIGHT\n\nEDIE (70), a woman, and JONAS (30), a man, hurry down the pier.\n\nJonas kneels.\n\nEdie watches him.\n",
        "full",
    )
    panel, shot = done.with_words("Edie watches")
    assert done.blocked(panel, "EDIE").pose is Pose.STAND
    assert shot.framing in (Framing.SINGLE, Framing.REACTION, Framing.TWO)
    assert shot.size is not Size.EWS


def test_two_people_are_introduced_together(plan: Plan) -> None:
    text = (
        "EXT. STREET - DAY\n\nANNA (30) runs.\n\nAt a table two people look up from one tart: DUARTE (55) and MARTA (34).\n\nMARTA\nHm.\n"
    )
    done = plan(text, "full")
    _, shot = done.with_words("At a table")
    assert set(shot.subjects) == {done.who("DUARTE"), done.who("MARTA")}


def test_who_lifts_a_phone_calls(plan: Plan) -> None:
    done = plan("EXT. STREET - DAY\n\nANNA (30) waits. She lifts her phone.\n", "full")
    assert done.blocked(done.with_words("lifts her phone")[0], "ANNA").pose is Pose.PHONE


def poses(plan: Plan, action: str) -> list[Pose | None]:
    """What is done in a sentence, as poses in order."""
    set_up = "ANNA, a woman, sits. BORIS, a man, sits. A KEY and a BOX on the table."
    done = plan(f"INT. ROOM - DAY\n\n{set_up}\n\n{action}\n\nANNA\nHello.\n\nBORIS\nHello.\n")
    found = beats(done.screenplay.elements_of(done.screenplay.scenes[0]), done.breakdown)
    return [deed.pose for beat in found if beat.text == action for deed in beat.deeds]


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        ("Anna punches Boris.", [Pose.STAND, Pose.FIGHT]),
        ("Boris embraces Anna.", [Pose.STAND, Pose.EMBRACE]),
        ("Boris smashes a plate.", [Pose.STAND, Pose.FIGHT]),
        ("Anna climbs down.", [Pose.STAND]),
        ("Anna carries the heavy box.", [Pose.CARRY]),
        ("Anna carries a key.", [Pose.HOLD]),
        ("Boris phones.", [Pose.PHONE]),
        ("Boris crawls out of the smoke.", [Pose.CRAWL]),
        ("Anna waits. Ducks on the pond.", []),
    ],
)
def test_what_a_verb_is_seen_as(plan: Plan, action: str, wanted: list[Pose]) -> None:
    assert poses(plan, action) == wanted


def test_a_thing_in_somebodys_hand_is_held_there(plan: Plan) -> None:
    assert poses(plan, "CLOSE ON the key in Anna's hand.") == [Pose.HOLD]


def test_his_eyes_are_his(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nBORIS, a man, sits. ANNA, a woman, sits.\n\nEXTREME CLOSE UP on his eyes.\n\nANNA\nHello.\n\nBORIS\nHello.\n"
    )
    boris = next(who.id for who in done.breakdown.characters if who.name == "BORIS")
    found = beats(done.screenplay.elements_of(done.screenplay.scenes[0]), done.breakdown)
    assert [beat.people for beat in found if "eyes" in beat.text] == [(boris,)]
