"""Who drives a bus has a wheel before them; a bus has the number that its words give it."""

from __future__ import annotations

from storyboard.staging.action import Action, Seat
from storyboard.staging.vehicles import bus
from tests.staging.conftest import stages


def _wheels(*seats: Seat, driver: float) -> list[tuple[float, float]]:
    marks = tuple((seat.x, seat.z) for seat in seats)
    return [(one.x, one.z) for one in bus(Action(marks, seats, (), driver)).pieces if one.kind == "steering_wheel"]


def test_a_wheel_is_before_who_drives_a_bus() -> None:
    (at,) = _wheels(Seat(-0.6, 0.2, 0.0, False), Seat(0.6, 0.2, 0.0, False), driver=-0.6)
    assert at[0] == -0.6
    assert 0.5 < at[1] < 0.8


def test_a_bus_that_nobody_drives_has_no_wheel() -> None:
    assert not _wheels(Seat(0.6, 0.2, 0.0, False), driver=-1.0)


def test_a_bus_bears_its_number() -> None:
    found = stages("EXT. COUNTRY ROAD - DAY\n\nA number 42 bus pulls up.\n")[-1]
    assert [piece.label for piece in found.pieces if piece.kind.startswith("bus")] == ["42"]
