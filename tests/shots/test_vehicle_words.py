"""Who is at a vehicle is at the one the words name: in, out, on it, behind it, at its rear."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import vehicle_words
from storyboard.shots.rules import plan_script

TOLD: tuple[tuple[str, Pose, str], ...] = (
    ("Mia climbs out of the pickup.", Pose.STAND, "out_of_pickup"),
    ("Mia gets out of the taxi.", Pose.STAND, "out_of_taxi"),
    ("Mia gets into the ambulance.", Pose.CLIMB, "ambulance"),
    ("Mia dives into the back seat of the taxi.", Pose.JUMP, "taxi"),
    ("Mia throws herself into the open door of a cab.", Pose.JUMP, "taxi"),
    ("Mia plunges headlong into the van.", Pose.JUMP, "van"),
    ("Mia hurls herself into the back of a tuk-tuk.", Pose.JUMP, "tuk_tuk"),
    ("Mia gets into the tuk-tuk.", Pose.CLIMB, "tuk_tuk"),
    ("Mia gets out of the rickshaw.", Pose.STAND, "out_of_tuk_tuk"),
    ("Mia leans against the tuk-tuk.", Pose.LEAN, "tuk_tuk"),
    ("Mia throws herself into the truck.", Pose.CLIMB, "truck"),
    ("Mia jumps into the car.", Pose.CLIMB, "car"),
    ("Mia climbs into the cab of the truck.", Pose.CLIMB, "truck"),
    ("Mia shuts the truck door.", Pose.SLAM, "truck"),
    ("Mia leans against the police car.", Pose.LEAN, "police_car"),
    ("Mia pushes the pickup.", Pose.PUSH, "pickup"),
    ("Mia stands on the roof of the van.", Pose.STAND, "roof_of_van"),
    ("Mia slaps the hood of the car.", Pose.PAT, "car"),
    ("Mia bangs on the roof of the taxi.", Pose.KNOCK, "taxi"),
    ("Mia loads boxes into the back of the van.", Pose.PUT, "back_of_van"),
    ("Mia gets out of the bus and slams the door.", Pose.SLAM, "bus"),
    ("Mia puts both hands on the boot.", Pose.PUSH, "car"),
    ("Mia lays her palms flat on the tailgate of the pickup.", Pose.PUSH, "pickup"),
    ("Mia kicks the front tyre of the van.", Pose.KICK, "van"),
    ("Mia kicks the tire.", Pose.KICK, "car"),
    ("Mia changes the tyre.", Pose.KNEEL, "car"),
    ("Mia jacks up the van.", Pose.KNEEL, "van"),
    ("Mia loosens the wheel nuts.", Pose.KNEEL, "car"),
    ("Mia pumps up the tyre of her bicycle.", Pose.KNEEL, ""),
    ("Mia kicks at the truck.", Pose.KICK, "truck"),
    ("Mia kicks the car door shut.", Pose.SLAM, "car"),
    ("Mia plants both hands against the back of the van.", Pose.PUSH, "van"),
    ("Mia leans out of the window of the car and shouts.", Pose.LEAN, "window_of_car"),
    ("Mia leans out of the taxi's window.", Pose.LEAN, "window_of_taxi"),
    ("Mia leans out of the side window of the van and waves.", Pose.LEAN, "window_of_van"),
    ("Mia leans out of the truck window and aims a gun.", Pose.LEAN, "window_of_truck"),
    ("Mia leans out of the window and waves.", Pose.LEAN, "upper_window"),
    ("Mia leans out of the bus window.", Pose.LEAN, "upper_window"),
)


def test_a_vehicle_is_the_one_that_is_named() -> None:
    for words, pose, at in TOLD:
        play = screenplay(fountain.read(f"EXT. STREET - DAY\n\nMIA (30) and TOM (40) stand.\n\nMIA\nYes.\n\n{words}\n"), "x.fountain")
        found = break_down(play)
        mia = next(who.id for who in found.characters if who.name == "MIA")
        seen = [(one.pose, one.at) for one in plan_script(play, found)[0].panels[-1].blocking if one.character == mia]
        assert seen == [(pose, at)], words


def test_a_tyre_that_is_kicked_is_in_no_hand() -> None:
    play = screenplay(fountain.read("EXT. STREET - DAY\n\nMIA (30) stands.\n\nMIA\nYes.\n\nMia kicks the front tyre.\n"), "x.fountain")
    (mia,) = plan_script(play, break_down(play))[0].panels[-1].blocking
    assert (mia.pose, mia.thing) == (Pose.KICK, "")


def test_the_vehicle_of_a_car_that_is_named_no_further() -> None:
    assert vehicle_words.as_named("out_of_car", "gets out", "van") == "out_of_van"
    assert vehicle_words.as_named("behind_car", "ducks behind the bus", "van") == "behind_bus"
    assert vehicle_words.as_named("under_car", "crawls under the truck") == "under_car"
    assert vehicle_words.as_named("car", "shuts the truck door", "pickup") == "pickup"
    assert vehicle_words.of("roof_of_taxi") == "taxi"
    assert not vehicle_words.named("waits at the bus stop")


@pytest.mark.parametrize(
    ("text", "paint"),
    [
        ("A white van pulls up.", "white"),
        ("A battered white delivery van stops.", "white"),
        ("A black car waits.", "black"),
        ("A van pulls up.", ""),
        ("A white horse beside a van.", ""),
        ("A white house.", ""),
    ],
)
def test_the_colour_of_a_vehicle_is_its_own(text: str, paint: str) -> None:
    assert vehicle_words.painted(text) == paint
