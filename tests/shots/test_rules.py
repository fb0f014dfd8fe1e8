from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.whole import break_down
from storyboard.model.errors import InputError
from storyboard.model.shots import LADDER, Angle, Expression, Framing, Move, Pose, Size, Time, Weather
from storyboard.ports import PlanRequest
from storyboard.shots import coverage, grammar
from storyboard.shots.insert_setups import sight
from storyboard.shots.rules import RulesPlanner, plan_scene, plan_script

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""
Whole = Any
"""What the `script_file` fixture of this folder gives."""

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
DETAILS = ("key", "shots", "full")

TALK = """INT. KITCHEN - NIGHT

A lamp over a bare table.

MIA (30, red coat) sits. TOM (40, grey suit) stands at the window.

MIA
You came back.

TOM
I said I would.

MIA
You say a lot of things. You said you would write. You said you would call on Sunday. You said the house was paid for. None of it was true.

TOM
I know.

MIA
(whispering)
Then why are you here?

TOM
Because I have NOWHERE ELSE TO GO!

MIA
Get out!
"""


@pytest.mark.parametrize("detail", [pytest.param("key", marks=pytest.mark.long), "shots", "full"])
def test_every_script_is_covered_verbatim_and_grammatical(script_file: Whole, detail: str) -> None:
    scenes = script_file.scenes(detail)
    assert coverage.uncovered(script_file.screenplay, scenes) == ()
    assert coverage.not_verbatim(script_file.screenplay, scenes) == ()
    assert [slip.message for slip in grammar.check(scenes, script_file.breakdown)] == []


def test_ids_and_letters_hold_together(script_file: Whole) -> None:
    for board in script_file.scenes("full"):
        assert [panel.id for panel in board.panels] == [f"{board.scene.id}p{n}" for n in range(1, len(board.panels) + 1)]
        assert [shot.id for shot in board.shots] == [f"{board.scene.id}h{n}" for n in range(1, len(board.shots) + 1)]
        assert len({shot.setup for shot in board.shots}) == len(board.shots)
        for shot in board.shots:
            indices = [panel.index for panel in board.panels if panel.shot == shot.id]
            assert indices == list(range(1, len(indices) + 1))
            assert indices


def test_equal_setups_share_a_letter(script_file: Whole) -> None:
    for board in script_file.scenes("full"):
        on = {panel.shot: sight(board.shot(panel.shot), panel.detail) for panel in board.panels}
        assert all(sight(board.shot(panel.shot), panel.detail) == on[panel.shot] for panel in board.panels)
        keys = [(s.size, s.framing, s.subjects, s.over, s.side, s.angle, s.lens, s.move, on[s.id]) for s in board.shots]
        assert len(set(keys)) == len(keys)


def test_blocking_names_people_of_the_cast_on_marks_of_their_own(script_file: Whole) -> None:
    known = {who.id for who in script_file.breakdown.characters if who.seen}
    for board in script_file.scenes():
        for panel in board.panels:
            people = [one.character for one in panel.blocking]
            assert set(people) <= known
            assert len(set(people)) == len(people)
            ends = [one.to or one.mark for one in panel.blocking if one.pose not in (Pose.WALK, Pose.RUN)]
            assert len({(mark.x, mark.z) for mark in ends}) == len(ends)


def test_the_detail_is_what_was_asked_for(script_file: Whole) -> None:
    key, shots, full = (sum(len(b.panels) for b in script_file.scenes(d)) for d in DETAILS)
    assert key <= shots <= full


def test_panels_a_page_over_the_samples(whole_of: Callable[[Path], Whole]) -> None:
    files = [SAMPLES / name for name in ("the-last-ferry.fountain", "border-run.fdx", "the-keeper.pdf")]
    found = [whole_of(file) for file in files]
    pages = sum(script.screenplay.pages for script in found)
    rates = {d: sum(len(board.panels) for script in found for board in script.scenes(d)) / pages for d in DETAILS}
    assert 1 <= rates["key"] <= 2.5
    assert 7 <= rates["shots"] <= 12
    assert 8 <= rates["full"] <= 16


def test_the_same_request_gives_the_same_plan(script_file: Whole) -> None:
    assert plan_script(script_file.screenplay, break_down(script_file.screenplay)) == script_file.scenes()


def test_a_new_place_opens_wide(plan: Plan) -> None:
    panel, shot = plan(TALK).seen()[0]
    assert shot.framing is Framing.ESTABLISHING
    assert shot.size in (Size.WS, Size.EWS)
    assert panel.light.time is Time.NIGHT


def test_a_scene_in_the_same_place_starts_closer(plan: Plan) -> None:
    done = plan(TALK + "\nINT. KITCHEN - LATER\n\nMia looks at the door.\n\nMIA\nHe is gone.\n")
    _, shot = done.seen("2")[0]
    assert shot.size not in (Size.EWS, Size.WS)
    assert done.seen("2")[0][0].light.time is Time.NIGHT


def test_two_people_are_covered_by_master_shoulders_and_singles(plan: Plan) -> None:
    found = plan(TALK, "full").framings()
    assert {Framing.TWO, Framing.OTS, Framing.SINGLE} <= found


def test_both_cameras_of_a_shot_reverse_shot_stand_in_front_of_the_line(plan: Plan) -> None:
    done = plan(TALK, "full")
    sides = {shot.subjects[0]: shot.side for _, shot in done.seen() if shot.framing is Framing.OTS}
    mia, tom = (done.blocked(done.seen()[1][0], name).mark.x for name in ("MIA", "TOM"))
    assert mia < tom
    assert all(-90 < side < 90 for side in sides.values())
    assert all((side > 0) == (who == done.who("MIA")) for who, side in sides.items())


def test_people_who_talk_face_each_other(plan: Plan) -> None:
    done = plan(TALK)
    panel, _ = done.with_words("I said I would")
    mia, tom = done.blocked(panel, "MIA"), done.blocked(panel, "TOM")
    assert mia.facing > 45
    assert tom.facing < -45
    assert (mia.gaze, tom.gaze) == (tom.character, mia.character)


def test_singles_tighten_as_the_drama_rises(plan: Plan) -> None:
    done = plan(TALK, "full")
    faces = [shot.size for _, shot in done.seen() if shot.framing in (Framing.SINGLE, Framing.OTS, Framing.REACTION)]
    assert LADDER.index(faces[-1]) > LADDER.index(faces[0])


def test_a_long_speech_shows_the_listener(plan: Plan) -> None:
    done = plan(TALK, "full")
    reactions = [(panel, shot) for panel, shot in done.seen() if shot.framing is Framing.REACTION]
    assert [shot.subjects for _, shot in reactions] == [(done.who("TOM"),)]
    assert reactions[0][0].direction == "TOM listens."


def test_marks_hold_from_panel_to_panel(plan: Plan) -> None:
    done = plan(TALK, "full")
    assert len({done.blocked(panel, "MIA").mark for panel, _ in done.seen()}) == 1


def test_who_sits_stays_seated_until_they_stand(plan: Plan) -> None:
    done = plan(
        TALK + "\nMia stands.\n\nTOM\nPlease listen to me for one minute.\n\nMIA\nNow you go out of that door, and you never come back.\n",
        "full",
    )
    assert done.blocked(done.with_words("You came back")[0], "MIA").pose is Pose.SIT
    assert done.blocked(done.with_words("I know")[0], "MIA").pose is Pose.SIT
    assert done.blocked(done.with_words("never come back")[0], "MIA").pose is Pose.STAND


def test_an_entrance_comes_from_the_left_onto_a_mark(plan: Plan) -> None:
    done = plan(
        "INT. BAR - DAY\n\nANNA wipes the counter.\n\nThe door opens. BORIS enters.\n\nBORIS\nOne beer.\n\nANNA\nWe are closed.\n", "full"
    )
    panel, shot = done.with_words("BORIS enters")
    boris = done.blocked(panel, "BORIS")
    assert boris.to is not None
    assert boris.mark.x < -2 < boris.to.x
    assert shot.size in (Size.WS, Size.FS)
    assert done.who("BORIS") not in {one.character for one in done.seen()[0][0].blocking}
    assert done.blocked(done.with_words("We are closed")[0], "BORIS").mark == boris.to


def test_an_exit_goes_to_the_right_and_empties_the_mark(plan: Plan) -> None:
    done = plan(
        "INT. BAR - DAY\n\nANNA and BORIS drink.\n\nBORIS\nGood night.\n\nBoris leaves.\n\nAnna sighs.\n\nANNA\nGood night.\n", "full"
    )
    boris = done.blocked(done.with_words("Boris leaves")[0], "BORIS")
    assert boris.to is not None
    assert boris.to.x > boris.mark.x + 1
    assert done.who("BORIS") not in {one.character for one in done.with_words("Anna sighs")[0].blocking}


def test_runners_are_tracked_and_keep_their_direction(plan: Plan) -> None:
    done = plan("EXT. STREET - DAY\n\nA narrow street.\n\nANNA runs. BORIS chases her.\n\nAnna runs faster.\n\nBoris runs.\n", "full")
    moving = [(shot, one) for panel, shot in done.seen() for one in panel.blocking if one.pose is Pose.RUN and one.to]
    assert {shot.move for shot, _ in moving} & {Move.TRUCK_RIGHT, Move.LEAD, Move.FOLLOW}
    assert all(one.to is not None and one.to.x > one.mark.x for _, one in moving)
    panel, _ = done.with_words("Anna runs faster")
    assert done.blocked(panel, "BORIS").mark.x < done.blocked(panel, "ANNA").mark.x


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("CLOSE ON Anna.", "size", Size.CU),
        ("Close on Anna's face.", "size", Size.CU),
        ("WIDE: Anna at the window.", "size", Size.WS),
        ("We push in on Anna.", "move", Move.PUSH_IN),
        ("PAN LEFT to Anna.", "move", Move.PAN_LEFT),
        ("TILT UP to Anna.", "move", Move.TILT_UP),
        ("CRANE UP over Anna.", "move", Move.CRANE_UP),
        ("HANDHELD. Anna turns.", "move", Move.HANDHELD),
        ("LOW ANGLE: Anna.", "angle", Angle.LOW),
    ],
)
def test_what_the_script_asks_of_the_camera_is_done(plan: Plan, line: str, field: str, value: str) -> None:
    done = plan(f"INT. ROOM - DAY\n\nANNA sits by the window.\n\n{line}\n\nANNA\nHello.\n")
    assert getattr(done.with_words(line)[1], field) == value


def test_a_wide_street_is_no_wide_shot(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nA room.\n\nANNA\nHello.\n\nAnna smiles at the wide street.\n\nANNA\nHello.\n", "full")
    assert done.with_words("wide street")[1].size is not Size.WS


def test_a_pov_follows_whoever_looks(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nANNA'S POV: Boris, tiny, at the door.\n\nBORIS\nGo.\n")
    panel, shot = done.with_words("POV")
    assert shot.framing is Framing.POV
    assert shot.over == done.who("ANNA")
    at = [p.id for p, _ in done.seen()].index(panel.id)
    beside = [s for _, s in (*done.seen()[at - 1 : at], *done.seen()[at + 1 : at + 2])]
    assert any(shot.over in (*s.subjects, s.over) for s in beside)


def test_a_handled_object_gets_an_insert(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nBORIS\nWell?\n\nINSERT - THE KEY\n\nAnna holds the key.\n\nANNA\nHere.\n", "full"
    )
    inserts = [shot for _, shot in done.seen() if shot.framing is Framing.INSERT]
    assert inserts
    assert {shot.size for shot in inserts} == {Size.INSERT}
    assert {who for shot in inserts for who in shot.subjects} <= {prop.id for prop in done.breakdown.props}


def test_what_is_taken_stays_in_the_hand(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nAnna picks up the KEY.\n\nBORIS\nGive it to me.\n\nANNA\nNo.\n", "full")
    key = next(prop.id for prop in done.breakdown.props if prop.kind == "key")
    assert done.blocked(done.with_words("No.")[0], "ANNA").holds == key


def test_three_people_get_a_group_and_singles(plan: Plan) -> None:
    lines = "".join(f"\n{name}\n{text}\n" for name, text in (("ANNA", "One."), ("BORIS", "Two!"), ("CARLA", "Three!"), ("ANNA", "Stop!")))
    done = plan(f"INT. ROOM - DAY\n\nANNA, BORIS and CARLA sit at a table.\n{lines}", "full")
    assert Framing.THREE in done.framings()
    assert Framing.SINGLE in done.framings() or Framing.OTS in done.framings()


def test_dual_dialogue_is_one_two_shot(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nANNA\nGo!\n\nBORIS ^\nStay!\n")
    panel, shot = done.with_words("Go!")
    assert "Stay!" in done.text(panel)
    assert shot.framing is Framing.TWO


def test_a_montage_is_a_panel_an_item(plan: Plan) -> None:
    items = "\n\n".join(f"-- Anna paints wall number {n}." for n in range(1, 6))
    done = plan(f"INT. ROOM - DAY\n\nANNA waits.\n\nMONTAGE - THE ROOM\n\n{items}\n")
    assert len({done.with_words(f"number {n}.")[0].id for n in range(1, 6)}) == 5


def test_a_voice_is_heard_over_what_is_seen(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA sits.\n\nNARRATOR (V.O.)\nShe waited for years.\n\nANNA\nHm.\n", "full")
    panel, _ = done.with_words("waited")
    assert {one.character for one in panel.blocking} == {done.who("ANNA")}


def test_in_a_car_people_sit_side_by_side_and_look_ahead(plan: Plan) -> None:
    done = plan("INT. CAR - NIGHT\n\nANNA drives. BORIS beside her.\n\nBORIS\nFaster.\n\nANNA\nNo!\n")
    for panel, _ in done.seen():
        anna, boris = done.blocked(panel, "ANNA"), done.blocked(panel, "BORIS")
        assert (anna.pose, boris.pose) == (Pose.DRIVE, Pose.SIT)
        assert anna.mark.x < boris.mark.x
        assert (anna.facing, boris.facing) == (0, 0)


def test_an_intercut_shows_each_alone(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nINTERCUT with BORIS in his office. ANNA on the phone.\n\nANNA\nHello?\n\nBORIS\nHello!\n\nANNA\nWho is it?\n",
        "full",
    )
    talk = [(panel, shot) for panel, shot in done.seen() if "Hello" in done.text(panel)]
    assert all(len(panel.blocking) == 1 for panel, _ in talk)


def test_an_intercut_shows_who_is_elsewhere_where_they_are(plan: Plan) -> None:
    done = plan(
        "INT. KITCHEN - DAY\n\nANNA dials.\n\nANNA\nPick up.\n\nINT. OFFICE - DAY\n\nBORIS picks up the phone. INTERCUT:\n\n"
        "BORIS\nYes?\n\nANNA\nAt last.\n\nBORIS\nI was out.\n",
        "full",
    )
    kitchen = done.breakdown.places[0].id
    shown = [([done.breakdown.character(b.character).name for b in panel.blocking], panel.place) for panel, _ in done.seen("2")]
    assert (["ANNA"], kitchen) in shown
    assert all(place == (kitchen if people == ["ANNA"] else "") for people, place in shown)


def test_faces_follow_parentheticals(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA and BORIS wait.\n\nANNA\n(laughing)\nNo!\n\nBORIS\n(angry)\nYes.\n", "full")
    assert done.blocked(done.with_words("No!")[0], "ANNA").expression is Expression.HAPPY
    assert done.blocked(done.with_words("Yes.")[0], "BORIS").expression is Expression.ANGRY


@pytest.mark.parametrize(
    ("heading", "action", "time", "weather"),
    [
        ("EXT. STREET - NIGHT", "Rain.", Time.NIGHT, Weather.RAIN),
        ("EXT. STREET - DAWN", "Fog over the river.", Time.DAWN, Weather.FOG),
        ("EXT. STREET - SUNSET", "Snow falls.", Time.DUSK, Weather.SNOW),
        ("EXT. STREET - MORNING", "Thunder and lightning.", Time.DAY, Weather.STORM),
    ],
)
def test_light_comes_from_heading_and_words(plan: Plan, heading: str, action: str, time: Time, weather: Weather) -> None:
    panel, _ = plan(f"{heading}\n\n{action}\n").seen()[0]
    assert (panel.light.time, panel.light.weather) == (time, weather)


def test_transitions_are_printed_unless_they_are_cuts(plan: Plan) -> None:
    done = plan(
        "INT. ROOM - DAY\n\nANNA waits.\n\nCUT TO:\n\nINT. HALL - DAY\n\nBORIS waits.\n\nDISSOLVE TO:\n\nEXT. SEA - DAY\n\nWaves.\n"
    )
    assert [scene.panels[-1].transition for scene in done.scenes] == ["", "DISSOLVE TO:", ""]


def test_omitted_and_unasked_scenes_have_no_panels(plan: Plan) -> None:
    done = plan("INT. ROOM - DAY\n\nANNA waits.\n\nINT. HALL - DAY\n\nBORIS waits.\n")
    two = plan_script(done.screenplay, done.breakdown, scenes=["2"])
    assert [bool(scene.panels) for scene in two] == [False, True]
    gone = done.screenplay.scenes[0].model_copy(update={"omitted": True})
    request = PlanRequest(screenplay=done.screenplay, scene=gone, breakdown=done.breakdown)
    assert plan_scene(request).panels == ()


def test_the_port_plans_as_the_function_does(plan: Plan) -> None:
    done = plan(TALK)
    request = PlanRequest(screenplay=done.screenplay, scene=done.screenplay.scenes[0], breakdown=done.breakdown)
    assert asyncio.run(RulesPlanner().plan(request)) == plan_scene(request)


def test_an_unknown_detail_names_the_known(plan: Plan) -> None:
    done = plan(TALK)
    with pytest.raises(InputError, match="key, shots, full"):
        plan_script(done.screenplay, done.breakdown, detail="fine")


NAMES = ("ANNA", "BORIS", "CARLA", "DMITRI", "EVE")
VERBS = (
    "enters", "leaves", "sits", "runs", "walks over to {}", "looks at {}", "picks up a KEY", "screams", "falls", "hands {} the key",
    "turns away", "aims a GUN at {}", "phones", "stands", "hides behind {}", "kisses {}", "exits", "drives off", "stops", "opens the door",
)  # fmt: skip
HINTS = (
    "CLOSE ON {}.", "WIDE SHOT.", "{}'S POV: the street.", "INSERT - THE KEY", "PAN to {}.", "FROM ABOVE: {}.", "SUPER: 1966", "MONTAGE",
    "INTERCUT", "LOW ANGLE ON {}.",
)  # fmt: skip
TOGETHER = ("wait", "run", "sit", "fight", "leave")
THEN = ("stop", "run", "laugh")
HEADINGS = (
    "INT. ROOM - DAY",
    "EXT. STREET - NIGHT",
    "INT. CAR - CONTINUOUS",
    "EXT. ROAD - LATER",
    "INT. ROOM - SAME",
    "INT./EXT. VAN - DUSK",
)


def _block(choice: random.Random) -> str:
    one, two = choice.sample(NAMES, 2)
    words = " ".join(choice.choice(("Go", "stay", "NO", "why", "we", "run.", "It", "ends!", "here?")) for _ in range(choice.randint(1, 60)))
    extension = choice.choice(("", "", "", " (V.O.)", " (O.S.)"))
    manner = choice.choice(("", "", "(whispering)\n", "(to " + two + ")\n", "(into phone)\n"))
    kinds = (
        f"{one.title()} {choice.choice(VERBS).format(two.title())}.",
        f"{one.title()} and {two.title()} {choice.choice(TOGETHER)}. They {choice.choice(THEN)}.",
        choice.choice(HINTS).format(one),
        f"{one}{extension}\n{manner}{words}",
        f"{one}\n{words}\n\n{two} ^\nWhat?",
        "> CUT TO:",
        "Rain. The street is empty.",
    )
    return choice.choice(kinds)


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(DETAILS))
def test_any_script_is_covered_verbatim_and_grammatical(plan: Plan, seed: int, detail: str) -> None:
    choice = random.Random(seed)
    scenes = [[choice.choice(HEADINGS), *(_block(choice) for _ in range(choice.randint(0, 14)))] for _ in range(choice.randint(1, 4))]
    done = plan("\n\n".join(part for scene in scenes for part in scene) + "\n", detail)
    assert coverage.uncovered(done.screenplay, done.scenes) == ()
    assert coverage.not_verbatim(done.screenplay, done.scenes) == ()
    assert [slip.message for slip in grammar.check(done.scenes, done.breakdown)] == []
    assert all(scene.panels for scene in done.scenes)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(DETAILS))
def test_any_text_is_covered(plan: Plan, text: str, detail: str) -> None:
    done = plan("INT. ROOM - DAY\n\n" + text, detail)
    assert coverage.uncovered(done.screenplay, done.scenes) == ()
    assert coverage.not_verbatim(done.screenplay, done.scenes) == ()


BAKERY = "INT. BAKERY - NIGHT\n\nLENA (50) kneads dough at the table. Flour goes up in the lamp light.\n\n{}\n{}\n\nShe opens the oven.\n"


@pytest.mark.parametrize(
    ("cue", "line", "over"),
    [
        ("NARRATOR (V.O.)", "Almost everybody.", True),
        ("NARRATOR (V.O.)", "Some say that there were bakers in this street before there was a street to speak of.", False),
        ("LENA", "Almost everybody.", False),
    ],
)
def test_a_narrators_few_words_are_heard_over_what_was_told_last(plan: Plan, cue: str, line: str, over: bool) -> None:
    done = plan(BAKERY.format(cue, line))
    panel, _ = done.with_words(line)
    assert ("Flour goes up" in done.text(panel)) is over
