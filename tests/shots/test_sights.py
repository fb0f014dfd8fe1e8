"""Sentences about no single person are pictures of their own: the thing, the vehicle, the animal, the crowd, the empty place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Framing
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.insert_sets import SHOWN
from storyboard.painters.sketch.props import PROPS
from storyboard.painters.sketch.things import THINGS
from storyboard.shots import mirrored, sight_deeds, sight_words
from storyboard.shots.sights import sight_of
from storyboard.staging.crowds import CROWDS
from storyboard.staging.pieces import KINDS

Plan = Callable[..., Any]
STREET = "EXT. STREET - DAY\n\nANNA (30) and BEN (40) stand.\n\nANNA\nI told you so.\n\nBEN\nIt was long ago.\n\n"


@pytest.mark.parametrize(
    ("words", "kind", "does"),
    [
        ("The phone rings.", "phone", "rings"),
        ("Her phone buzzes on the table.", "phone", "rings"),
        ("The door creaks open.", "open_door", "opens"),
        ("The door slams shut.", "open_door", "closes"),
        ("A knock.", "open_door", "knock"),
        ("The lights go out.", "bulb", "dies"),
        ("The light comes back on.", "bulb", "shines"),
        ("A light goes on in an upstairs window.", "lit_window", "shines"),
        ("The windows go dark one by one.", "lit_window", "dies"),
        ("The lights of the village go out one by one.", "lit_window", "dies"),
        ("The candle flickers.", "candle", "flickers"),
        ("A taxi crawls past and sends a sheet of water over the kerb.", "taxi", "splashes"),
        ("The sofa has come to rest against a mailbox.", "sofa", ""),
        ("The photograph lies face up, speckling with rain.", "photo_frame", ""),
        ("The bottle lies on its side, rolling.", "bottle", "moves"),
        ("The wheels stop spinning.", "tyre", ""),
        ("The music box stops.", "music_box", "dies"),
        ("A rope runs from the mast to the dock.", "rope", ""),
        ("The boxing ring is empty.", "", ""),
        ("The ring is empty.", "", ""),
        ("The punch bag swings.", "", ""),
        ("The ring lies on the table.", "ring", ""),
        ("At the far end of the bay stands a taco truck, lights on.", "truck", "stands"),
        ("Behind the barn waits a tractor.", "tractor", "stands"),
        ("Over the door glows a red EXIT sign.", "sign", "shines"),
        ("The alarm goes off.", "alarm_clock", "rings"),
        ("A vase falls and breaks.", "vase", "falls"),
        ("A brick crashes through the window.", "pane", "breaks"),
        ("Water spreads across the floor.", "water", "spills"),
        ("A crack runs across the ceiling.", "crack", "breaks"),
        ("The traffic light turns green.", "green_light", "turns"),
        ("On the wall, a clock ticks.", "clock", "ticks"),
        ("The ticking slows.", "clock", "wanes"),
        ("The clock stops.", "clock", "dies"),
        ("The clock on the wall ticks, and the cat sleeps.", "clock", "ticks"),
        ("A beam of light sweeps the room.", "light_beam", "moves"),
        ("The cake's top tier slides off.", "cake", "falls"),
        ("A hand appears at the edge of the door.", "hand_edge", ""),
        ("The barn burns.", "barn", "burns"),
        ("The boat sinks.", "boat", "sinks"),
        ("A dinghy drifts by.", "rowing_boat", "floats"),
        ("A flatbed truck drives off.", "pickup", "away"),
        ("A horse rears.", "horse", "rear"),
        ("The dog runs up to Anna.", "dog", "run"),
        ("A truck pulls up.", "truck", "parks"),
        ("A van skids to a halt.", "van", "brakes"),
        ("A van stops in the road.", "van", "halts"),
        ("A van comes down the road and stops.", "van", "halts"),
        ("A van skids and stops.", "van", "brakes"),
        ("A van rolls up with its engine off and stops.", "van", "coasts"),
        ("A van glides up and stops.", "van", "coasts"),
        ("A van coasts to a halt.", "van", "coasts"),
        ("A van rolls up and stops dead.", "van", "brakes"),
        ("A van stops dead.", "van", "brakes"),
        ("A van stalls.", "van", "stalls"),
        ("The rung cracks.", "rung", "breaks"),
        ("A rung breaks under her foot.", "rung", "breaks"),
        ("The car skids across the road.", "car", "skids"),
        ("A row of parked cars.", "car", "stands"),
        ("Soldiers march past.", "soldiers", "march"),
        ("The swimmers giggle.", "workers", "laugh"),
        ("The street is empty.", "", ""),
        ("Nobody.", "", ""),
        ("The car park is empty.", "", ""),
        ("Thatched cottages around a muddy green.", "", ""),
        ("Houses on both sides.", "", ""),
        ("A cottage under a hill.", "cottage", ""),
        ("Fog rolls in.", "", ""),
        ("The haystack goes up in flames.", "burning_hay", ""),
        ("The haystack bursts into flames.", "haystack", "burns"),
        ("The balloon bursts.", "balloon", "bursts"),
    ],
)
def test_a_sentence_about_nobody_is_about_a_thing(words: str, kind: str, does: str) -> None:
    found = sight_of(words)
    assert found is not None
    assert (found.kind, found.does) == (kind, does)


@pytest.mark.parametrize(
    "words",
    [
        "He swallows hard.",
        "Her heart sinks.",
        "A smile spreads across her face.",
        "The light in her eyes dies.",
        "The tension breaks.",
        "Lights a cigarette.",
        "Shakes the bottle until the cork pops.",
        "A siren wails in the distance.",
        "The plan works.",
        "A silence falls.",
    ],
)
def test_words_in_another_sense_are_about_no_thing(words: str) -> None:
    assert sight_of(words) is None


@pytest.mark.parametrize(
    ("words", "kind", "count"),
    [
        ("A family of five crosses the road.", "family", 5),
        ("Twelve men carry the coffin.", "men", 12),
        ("Two nuns kneel.", "women", 2),
    ],
)
def test_a_group_has_its_number(words: str, kind: str, count: int) -> None:
    found = sight_of(words)
    assert found is not None
    assert (found.kind, found.count) == (kind, count)


def test_whatever_a_subject_may_be_is_drawn() -> None:
    drawn = CLOSEUPS.keys() | SHOWN | PROPS.keys() | THINGS.keys() | CROWDS.keys() | KINDS.keys() | mirrored.KINDS
    assert sight_words.CLOSE - drawn == set()


@pytest.mark.parametrize(("words", "kind"), [("The phone rings.", "phone"), ("A bottle smashes on the pavement.", "bottle")])
def test_a_thing_is_seen_close_between_lines(plan: Plan, words: str, kind: str) -> None:
    panel, shot = plan(STREET + words + "\n\nANNA\nWell.\n").with_words(words)
    assert shot.framing is Framing.INSERT
    assert panel.detail.kind == kind
    assert len(panel.covers) == 1


def test_a_vehicle_is_seen_in_its_place_and_says_what_it_does(plan: Plan) -> None:
    panel, shot = plan(STREET + "A van brakes hard.\n\nANNA\nWell.\n").with_words("A van")
    assert (shot.framing, panel.traffic, panel.detail.hand) == (Framing.EMPTY, "van", "brakes")


def test_a_vehicle_outside_is_seen_close_from_a_room(plan: Plan) -> None:
    room = STREET.replace("EXT. STREET", "INT. KITCHEN")
    panel, shot = plan(room + "A van pulls up outside.\n\nANNA\nWell.\n").with_words("A van")
    assert (shot.framing, panel.detail.kind) == (Framing.INSERT, "van")


def test_a_crowd_is_as_many_as_the_words_say(plan: Plan) -> None:
    panel, shot = plan(STREET + "Six nuns cross the road.\n\nANNA\nWell.\n").with_words("Six nuns")
    assert (shot.framing, panel.detail.kind, panel.detail.count) == (Framing.EMPTY, "women", 6)


def test_what_cooks_is_seen_by_what_it_cooks_in() -> None:
    told = {"Beans simmer in a pot.": "pan", "Water boils in the kettle.": "kettle", "Eggs boil in an iron pot over the fire.": "pan"}
    found = {words: sight_of(words) for words in told}
    assert {words: (sight.kind, sight.does) for words, sight in found.items() if sight} == {w: (kind, "smokes") for w, kind in told.items()}


def test_a_scene_that_opens_on_an_animal_shows_it(plan: Plan) -> None:
    for words, kind in (("A horse gallops down the street.", "horse"), ("A dog chases a cat.", "dog")):
        seen = plan(f"EXT. STREET - DAY\n\n{words}\n").seen()
        assert [panel.detail.kind for panel, _ in seen if panel.detail] == [kind]


def test_darkness_is_no_picture_where_anything_else_is_told(plan: Plan) -> None:
    seen = plan(
        "INT. CELLAR - NIGHT\n\nANNA (30) and BEN (40) wait.\n\nANNA\nNow.\n\nDarkness. Two faces in the red glow of a radio.\n"
    ).seen()
    assert seen[-1][0].detail is None
    assert seen[-1][1].framing is Framing.TWO


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("Three cups on the table.", "cup", 3),
        ("Four chairs in a row.", "chair", 4),
        ("Three empty bottles.", "bottle", 3),
        ("Two glasses.", "glass", 2),
        ("A cup on the table.", "cup", 0),
        ("CLOSE ON three cups.", "cup", 3),
        ("Three candles burn.", "candle", 0),
    ],
)
def test_things_that_are_counted_are_seen_as_many(plan: Plan, text: str, kind: str, count: int) -> None:
    made = plan(f"INT. KITCHEN - DAY\n\nANNA, 30, waits.\n\nANNA\nWell?\n\n{text}\n")
    detail = made.seen()[-1][0].detail
    assert detail.kind in (kind, "")
    assert detail.count == count


def test_officers_are_the_police_and_stand_in_a_row_where_they_do(plan: Plan) -> None:
    made = plan("EXT. YARD - DAY\n\nANNA, 30, waits.\n\nANNA\nWell?\n\nFour officers stand in a row.\n")
    detail = made.seen()[-1][0].detail
    assert (detail.kind, detail.count, detail.at) == ("police", 4, "row")


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("The ticking slows. Stops.", "dies"),
        ("The ticking slows. Then it stops.", "dies"),
        ("The ticking slows.", "wanes"),
        ("The ticking slows. It is hot.", "wanes"),
    ],
)
def test_a_sound_that_slows_and_stops_is_over(words: str, does: str) -> None:
    assert sight_deeds.ended("wanes", words) == does
