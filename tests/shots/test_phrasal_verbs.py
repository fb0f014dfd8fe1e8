"""Verbs with a particle, light verbs and rare verbs: what each is drawn as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Pose

Plan = Callable[..., Any]

DONE: tuple[tuple[str, Pose], ...] = (
    # With a particle.
    ("puts up a shelf", Pose.HANG),
    ("holds up the bank", Pose.AIM),
    ("shakes down the thermometer", Pose.SHOW),
    ("turns down the offer", Pose.SHAKE_HEAD),
    ("washes down the pill with water", Pose.DRINK),
    ("polishes off the pie", Pose.EAT),
    ("dashes off a note", Pose.WRITE),
    ("takes Anna out to the car", Pose.LEAD),
    ("hangs out of the window", Pose.LEAN),
    ("carries out the boxes", Pose.CARRY),
    ("tucks in the child", Pose.PRESS),
    ("goes over the list", Pose.READ),
    ("knocks the glass over", Pose.PUT),
    ("breaks away", Pose.RUN),
    ("puts the light on it", Pose.SHOW),
    ("pulls back the hammer", Pose.AIM),
    # Told by the noun.
    ("has a sip", Pose.DRINK),
    ("has a look under the bed", Pose.BOW),
    ("gives a little bow", Pose.BOW),
    ("gives the sky a look", Pose.LOOK_UP),
    ("gives a nod", Pose.NOD),
    ("makes the sign of the cross", Pose.PRAY),
    ("steals a kiss", Pose.KISS),
    ("pays Anna", Pose.GIVE),
    ("throws his weight against the door", Pose.PUSH),
    ("drops in on Anna", Pose.WALK),
    # Rare ones.
    ("zigzags across the room", Pose.RUN),
    ("heckles Anna", Pose.POINT),
    ("nurses the baby", Pose.HUG),
    ("feeds the pigeons", Pose.THROW),
    ("savors the soup", Pose.EAT),
)
IDLE = ("carries out the order", "catches a glimpse of Anna", "throws Anna a look", "lets his hand fall")
"""What says nothing of hands."""


def _seen(plan: Plan, words: str) -> set[Pose]:
    """The poses of Ben in every panel of a sentence about him."""
    made = plan(f"INT. ROOM - DAY\n\nANNA (30) and BEN (40), a man, are here.\n\nANNA\nYes.\n\nBen {words}.\n")
    found = [one for panel, _ in made.seen() if words in made.text(panel) for one in panel.blocking if one.character == made.who("BEN")]
    return {pose for one in found for pose in (one.pose, one.gesture) if pose is not None}


def test_particles_and_nouns_say_what_is_done(plan: Plan) -> None:
    shown = {words: _seen(plan, words) for words, _ in DONE}
    assert not {words: shown[words] for words, pose in DONE if pose not in shown[words]}


def test_what_is_only_said_so_is_not_done(plan: Plan) -> None:
    assert not {words: seen for words in IDLE if (seen := _seen(plan, words) - {Pose.STAND})}
