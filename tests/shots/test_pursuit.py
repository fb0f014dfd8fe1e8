"""The other vehicle of a scene that plays in one: which sentences name it, and where it is."""

from __future__ import annotations

import pytest

from storyboard.shots.pursuit import ACROSS, BEHIND, BESIDE, CRASHES, RAMS, SPINS, STRUCK, TOWARDS, other


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("The jeep fills the rear window.", "van", BEHIND),
        ("A black SUV follows, two cars back.", "car", BEHIND),
        ("Headlights blaze in the mirror.", "car", BEHIND),
        ("The car behind flashes its lights.", "car", BEHIND),
        ("The van is gaining.", "van", BEHIND),
        ("A police car pulls level.", "police_car", BESIDE),
        ("The motorbike draws alongside.", "motorcycle", BESIDE),
        ("An oncoming lorry flashes its lights.", "truck", TOWARDS),
        ("A bus comes straight at them.", "bus", TOWARDS),
        ("A lorry pulls out of a side road.", "truck", ACROSS),
        ("The black sedan rams them.", "car", RAMS),
        ("The van hits them from behind.", "van", RAMS),
        ("The Volvo skids and stops across both lanes.", "car", SPINS),
        ("The police car swerves.", "police_car", SPINS),
        ("The Mercedes overturns.", "car", CRASHES),
        ("The van hits a wall.", "van", CRASHES),
        ("The bottle bursts on the windscreen of the truck.", "truck", STRUCK),
    ],
)
def test_another_vehicle_is_where_the_words_have_it(text: str, kind: str, where: str) -> None:
    found = other(text, "INT. DUARTE'S CAR - NIGHT")
    assert found is not None
    assert (found.kind, found.where) == (kind, where)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("The car swerves.", "INT. CAR - DAY"),
        ("He parks the car.", "INT. CAR - DAY"),
        ("Her car stalls.", "INT. CAR - DAY"),
        ("The truck bounces over the ruts.", "INT. TRUCK - DAY"),
        ("The van slows.", "INT. POLICE VAN - DAY"),
        ("Anna switches on the headlights.", "INT. CAR - NIGHT"),
        ("He drives.", "INT. CAR - DAY"),
        ("The engine coughs.", "INT. CAR - DAY"),
    ],
)
def test_the_own_vehicle_is_no_other(text: str, heading: str) -> None:
    assert other(text, heading) is None


def test_who_looks_out_of_the_rear_window_sees_what_comes_behind() -> None:
    lights = "PIA'S POV: two headlights come closer."
    assert [found.where for before in ("She looks out of the rear window.", "She drives.") if (found := other(lights, before=before))] == [
        BEHIND,
        TOWARDS,
    ]
