"""What somebody does to the light is seen from that panel on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.model.shots import Glow, Light, Time, Weather, Wind, Windows
from storyboard.shots.light import BY_MOON, after, switched

Plan = Callable[..., Any]
"""What the `plan` fixture of this folder gives."""

ROOM = "INT. LAMP ROOM - NIGHT\n\nMIA (36, long dark braid) waits.\n\nMIA\nNow.\n\nMia turns the key, and the lamp dies.\n\nMIA\nWell.\n"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("the lamp dies", -2),
        ("Every light goes out.", -2),
        ("Ben turns the lamp off.", -2),
        ("She snaps the bedside lamp off.", -2),
        ("Anna switches the lights off.", -2),
        ("The room falls dark.", -2),
        ("He flicks the light on.", 0),
        ("Edie switches off the lamp.", -2),
        ("She blows out the candle.", -2),
        ("Darkness.", -2),
        ("The lights go out.", -2),
        ("The lights flicker and die.", -2),
        ("Lights out.", -2),
        ("The power cuts out.", -2),
        ("Anna switches on a torch.", None),
        ("The flashlight comes on.", None),
        ("The lights come back on.", 0),
        ("He turns on the light.", 0),
        ("The third match burns.", 0),
        ("She looks at the lamp.", None),
        ("The TV light flickers on her face.", None),
        ("Dark hair.", None),
    ],
)
def test_what_switches_the_light(text: str, level: int | None) -> None:
    assert switched(text) == level


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("Every window is dark but one.", Windows.ONE),
        ("All the windows are dark, except for one.", Windows.ONE),
        ("One window is lit.", Windows.ONE),
        ("A single lit window.", Windows.ONE),
        ("A single light burns in the top window.", Windows.ONE),
        ("Only one light is on in the building.", Windows.ONE),
        ("The lights go out one by one.", Windows.ONE),
        ("One by one the windows go dark.", Windows.ONE),
        ("Every window is dark.", Windows.NONE),
        ("No window is lit.", Windows.NONE),
        ("He stands at the window.", Windows.SOME),
        ("She looks out of the lit window.", Windows.SOME),
        ("One by one they leave.", Windows.SOME),
    ],
)
def test_how_many_windows_shine(text: str, windows: Windows) -> None:
    assert after(Light(), text).windows is windows


@pytest.mark.parametrize(
    ("text", "glow"),
    [
        ("The glow of his phone lights his face.", Glow.SCREEN),
        ("Ben's face is lit by the screen.", Glow.SCREEN),
        ("The dashboard lights his face from below.", Glow.SCREEN),
        ("The TV light flickers on her face.", Glow.SCREEN),
        ("Firelight on their faces.", Glow.FIRE),
        ("Two faces in the red glow of a RADIO.", Glow.RED),
        ("The green light of the screen on her face.", Glow.GREEN),
        ("His face in the blue glow from the console.", Glow.BLUE),
        ("The red glow of the sunset.", Glow.NONE),
        ("Her face glows in the light of the candle.", Glow.FIRE),
        ("He looks at her face on the screen.", Glow.NONE),
        ("She turns her face to the fire.", Glow.NONE),
        ("The screen lights up.", Glow.NONE),
    ],
)
def test_what_lights_a_face(text: str, glow: Glow) -> None:
    assert after(Light(), text).glow is glow


def test_windows_stay_dark_and_come_on_again(plan: Plan) -> None:
    told = "EXT. STREET - NIGHT\n\nMIA (36) waits. Every window is dark but one.\n\nMIA\nNow.\n\nMia walks on.\n\nThe lights come on.\n"
    windows = [panel.light.windows for panel, _ in plan(told).seen()]
    assert windows[0] is Windows.ONE
    assert windows[-2:] == [Windows.ONE, Windows.SOME]


def test_a_lamp_that_dies_darkens_what_follows_and_nothing_before(plan: Plan) -> None:
    done = plan(ROOM)
    levels = [panel.light.level for panel, _ in done.seen()]
    dies = next(n for n, (panel, _) in enumerate(done.seen()) if "lamp dies" in done.text(panel))
    assert levels == [0] * dies + [-2] * (len(levels) - dies)


def test_a_room_stays_dark_over_a_cut_within_it(plan: Plan) -> None:
    done = plan(ROOM + "\nINT. LAMP ROOM - MOMENTS LATER\n\nMia waits.\n\nMIA\nHello?\n\nThe lights come back on.\n\nMIA\nGood.\n", "full")
    levels = [panel.light.level for panel, _ in done.seen("2")]
    assert (levels[0], levels[-1]) == (-2, 0)


def test_dark_hair_makes_no_dark_room(plan: Plan) -> None:
    done = plan("INT. OFFICE - DAY\n\nJONAS (30, dark curly hair) waits in a dark coat.\n")
    assert done.seen()[0][0].light.level == 0


@pytest.mark.parametrize("text", ["The lights are out.", "Pitch black.", "Utter darkness.", "MIA stands in the pitch-darkness."])
def test_a_room_without_light_begins_dark(plan: Plan, text: str) -> None:
    done = plan(f"INT. OFFICE - NIGHT\n\n{text} MIA (30) waits.\n")
    assert {panel.light.level for panel, _ in done.seen()} == {-2}


def test_a_snow_cone_brings_no_snow(plan: Plan) -> None:
    done = plan("EXT. POOL - DAY\n\nA blazing afternoon. MIA (16) eats a snow cone.\n\nMIA\nHot.\n")
    assert {panel.light.weather for panel, _ in done.seen()} == {Weather.CLEAR}


@pytest.mark.parametrize(
    ("heading", "text", "weather", "wind"),
    [
        ("EXT. MOUNTAIN - DAY", "A blizzard. Anna stumbles.", Weather.SNOW, Wind.BLOWS),
        ("EXT. SNOWFIELD - NIGHT", "A snowstorm. Anna crawls.", Weather.SNOW, Wind.BLOWS),
        ("EXT. FIELD - DAY", "A storm. Anna runs.", Weather.STORM, Wind.STILL),
        ("EXT. STREET - DAY", "Wind. Leaves whirl around Anna.", Weather.CLEAR, Wind.LEAVES),
        ("EXT. STREET - DAY", "Wind. Anna shivers.", Weather.CLEAR, Wind.BLOWS),
        ("EXT. STREET - DAY", "Anna walks against the wind.", Weather.CLEAR, Wind.BLOWS),
        ("EXT. STREET - DAY", "Anna winds her watch and leaves.", Weather.CLEAR, Wind.STILL),
        ("EXT. STREET - DAY", "Anna winds the scarf round her neck. Leaves lie on the ground.", Weather.CLEAR, Wind.STILL),
    ],
)
def test_what_falls_and_whether_the_air_moves(plan: Plan, heading: str, text: str, weather: Weather, wind: Wind) -> None:
    light = plan(f"{heading}\n\nANNA is there. {text}\n").seen()[0][0].light
    assert (light.weather, light.wind) == (weather, wind)


@pytest.mark.parametrize(
    ("heading", "text", "level"),
    [
        ("INT. BEDROOM - NIGHT", "Moonlight. ANNA lies awake.", BY_MOON),
        ("INT. BEDROOM - NIGHT", "Moonlight and one lamp. ANNA lies awake.", 0),
        ("EXT. FIELD - NIGHT", "Moonlight. ANNA walks.", 0),
    ],
)
def test_a_room_in_moonlight_has_its_lamps_off(plan: Plan, heading: str, text: str, level: int) -> None:
    assert plan(f"{heading}\n\n{text}\n").seen()[0][0].light.level == level


@pytest.mark.parametrize(
    ("heading", "time"),
    [
        ("EXT. STREET - BEFORE DAWN", Time.NIGHT),
        ("EXT. STREET - PRE-DAWN", Time.NIGHT),
        ("EXT. STREET - PREDAWN", Time.NIGHT),
        ("EXT. STREET - SMALL HOURS", Time.NIGHT),
        ("EXT. STREET - DAWN", Time.DAWN),
        ("EXT. STREET - SUNUP", Time.DAWN),
    ],
)
def test_before_dawn_it_is_night(plan: Plan, heading: str, time: Time) -> None:
    done = plan(f"{heading}\n\nMIA (30) waits.\n")
    assert {panel.light.time for panel, _ in done.seen()} == {time}


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("The rain has stopped. MIA (30) waits.", [Weather.CLEAR]),
        ("The storm is over. MIA (30) waits.", [Weather.CLEAR]),
        ("The fog has finally lifted. MIA (30) waits.", [Weather.CLEAR]),
        ("Wet streets after the rain. MIA (30) waits.", [Weather.CLEAR]),
        ("The rain has thinned to mist. MIA (30) waits.", [Weather.FOG]),
        ("The snow turned to rain. MIA (30) waits.", [Weather.RAIN]),
        ("Thunder mutters, long and low. MIA (30) waits.", [Weather.CLEAR]),
        ("Distant thunder. MIA (30) waits.", [Weather.CLEAR]),
        ("Thunder rolls, miles away. MIA (30) waits.", [Weather.CLEAR]),
        ("A ribbon of blue sky. Thunder. MIA (30) waits.", [Weather.CLEAR]),
        ("Thunder. MIA (30) waits.", [Weather.STORM]),
        ("A thunderstorm. MIA (30) waits.", [Weather.STORM]),
        ("Rain. MIA (30) waits.", [Weather.RAIN]),
        ("Rain. MIA (30) waits.\n\nThe rain stops.\n\nMia runs.", [Weather.RAIN, Weather.CLEAR, Weather.CLEAR]),
    ],
)
def test_weather_that_is_over_is_not_there(plan: Plan, text: str, weather: list[Weather]) -> None:
    found = [panel.light.weather for panel, _ in plan(f"EXT. ROOF - DAWN\n\n{text}\n").seen()]
    assert found[0] is weather[0]
    assert found[-1] is weather[-1]


def test_weather_that_ended_is_not_handed_on(plan: Plan) -> None:
    done = plan("EXT. ROOF - DAY\n\nRain. MIA (30) waits. The rain stops.\n\nEXT. STREET - CONTINUOUS\n\nMia runs.\n")
    assert {panel.light.weather for panel, _ in done.seen("2")} == {Weather.CLEAR}


@pytest.mark.parametrize(
    ("words", "at", "thing"),
    [
        ("Mia turns off the light.", "switch", ""),
        ("Mia turns the light off.", "switch", ""),
        ("Mia kills the lights.", "switch", ""),
        ("Mia switches off the lamp.", "", "dark_lamp"),
        ("Mia turns the lamp off.", "", "dark_lamp"),
        ("Mia puts out the oil lamp.", "", "dark_lantern"),
        ("Mia switches on the lamp.", "", "lamp"),
    ],
)
def test_the_hand_is_at_the_switch_or_at_the_lamp_that_is_dark_then(plan: Plan, words: str, at: str, thing: str) -> None:
    made = plan(f"INT. KITCHEN - NIGHT\n\nMIA, 36, stands here.\n\nMIA\nNow.\n\n{words}\n")
    panel, item = made.with_words(words)[0], made.blocked(made.with_words(words)[0], "MIA")
    assert (item.at, item.thing) == (at, thing)
    assert panel.light.level == (-2 if not words.endswith(("on.", "on the lamp.")) else 0)
