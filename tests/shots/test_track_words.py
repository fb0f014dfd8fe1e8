"""Tracks on the ground are tracks, and not the wheel, the animal or the cart that left them."""

from __future__ import annotations

import pytest

from storyboard.shots import two_things, vocabulary


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("tyre track", "tyre_tracks"),
        ("tire tracks", "tyre_tracks"),
        ("wheel marks", "tyre_tracks"),
        ("tracks of a wheelbarrow", "barrow_track"),
        ("wheelbarrow track", "barrow_track"),
        ("bicycle tracks", "rut"),
        ("rut", "rut"),
        ("cart ruts", "cart_ruts"),
        ("skid marks", "skid_marks"),
        ("furrow", "furrow"),
        ("drag marks", "drag_marks"),
        ("paw prints", "paw_prints"),
        ("hoofprints", "hoof_prints"),
        ("bird tracks", "bird_tracks"),
        ("muddy footprints", "footprints"),
        ("wheelbarrow", "wheelbarrow"),
        ("tyre", "tyre"),
    ],
)
def test_tracks_are_of_what_their_words_say(name: str, kind: str) -> None:
    assert vocabulary.close(name) == kind


def test_tracks_are_in_mud() -> None:
    """Mud is a ground, and no lump."""
    assert two_things.read("mud", vocabulary.close) == "earth"
