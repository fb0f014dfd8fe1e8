"""Small animals on somebody's shoulder, in their hands, arms or lap, as words of `Blocking.state`: `parrot_shoulder`."""

from __future__ import annotations

from storyboard.breakdown.animal_words import LITTLE, ONE
from storyboard.breakdown.lists import listed, ordered
from storyboard.model.shots import Pose

ON_SHOULDER: dict[str, str] = {f"{kind}_shoulder": kind for kind in ordered("parrot crow owl eagle bird gull monkey cat rat squirrel frog")}
"""The species of each."""


PLACES: dict[str, str] = {"shoulder": "shoulder", "hands": "hands", "freed": "freed", "arms": "arms", "lap": "lap", "floor": "laid"}
"""How an animal is with somebody, by the word that its name in a state ends in."""
TOO_LARGE = listed("cat lapdog terrier dachshund chicken duck snake turtle octopus dog goose lamb")
"""Who is held in the arms."""
SET: dict[Pose, str] = dict.fromkeys((Pose.PUT, Pose.LOWER), "floor") | dict.fromkeys((Pose.DROP, Pose.THROW), "freed") | {Pose.HUG: "arms"}
"""Where what somebody has in the hands is by what they do."""


def perched(state: str) -> tuple[str, str]:
    """The species that somebody of such a state has with them, and how it is with them; empty for none."""
    found = ((kind, PLACES[place]) for kind, _, place in (word.rpartition("_") for word in state.split()) if place in PLACES)
    return next(((kind, how) for kind, how in found if kind in ANIMALS), ("", ""))


ANIMALS = LITTLE | TOO_LARGE | frozenset(ON_SHOULDER.values())
"""Who is small enough."""


STATES = frozenset(f"{kind}_{place}" for kind in ANIMALS for place in PLACES)
"""Every such word."""


def in_hand(thing: str, pose: Pose, gesture: Pose | None) -> str:
    """The word of a state for a small animal that a plan puts in somebody's hand as a thing; empty for what is no such animal."""
    kind = ONE.get(thing.strip().casefold().rpartition(" ")[2], "")
    if kind not in LITTLE | TOO_LARGE or kind == "fish":
        return ""
    place = SET.get(gesture or pose) or SET.get(pose)
    seated = pose is Pose.SIT and gesture not in (Pose.SHOW, Pose.GIVE)
    usual = "lap" if seated and kind not in ("mouse", "bird", "frog") else "arms" if kind in TOO_LARGE else "hands"
    return f"{kind}_{place or usual}"
