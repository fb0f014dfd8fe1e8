"""What the abbreviations of strips mean: for the legend, and for those who have pictures read to them. (CONVENTIONS d2.)"""

from __future__ import annotations

from collections.abc import Mapping

from storyboard.model.shots import Angle, Framing, Move, Shot, Size

SIZES: dict[Size, str] = {
    Size.EWS: "extreme wide shot", Size.WS: "wide shot", Size.FS: "full shot", Size.MLS: "medium long shot", Size.MS: "medium shot",
    Size.MCU: "medium close-up", Size.CU: "close-up", Size.BCU: "big close-up", Size.ECU: "extreme close-up",
    Size.INSERT: "object or detail",
}  # fmt: skip
FRAMINGS: dict[Framing, str] = {
    Framing.ESTABLISHING: "establishing", Framing.EMPTY: "nobody in frame", Framing.TWO: "two people", Framing.THREE: "three people",
    Framing.GROUP: "four or more", Framing.OTS: "over that shoulder", Framing.POV: "through those eyes", Framing.PROFILE: "from the side",
    Framing.REACTION: "reaction",
}  # fmt: skip
ANGLES: dict[Angle, str] = {
    Angle.HIGH: "from above", Angle.LOW: "from below", Angle.OVERHEAD: "straight down", Angle.WORM: "from the ground",
    Angle.DUTCH: "tilted horizon",
}  # fmt: skip
MOVES: dict[Move, str] = {
    Move.PAN_LEFT: "camera turns left", Move.PAN_RIGHT: "camera turns right", Move.TILT_UP: "turns up", Move.TILT_DOWN: "turns down",
    Move.PUSH_IN: "dolly forward", Move.PULL_OUT: "dolly back", Move.TRUCK_LEFT: "dolly left", Move.TRUCK_RIGHT: "dolly right",
    Move.FOLLOW: "behind somebody", Move.LEAD: "ahead of somebody", Move.CRANE_UP: "rises", Move.CRANE_DOWN: "sinks",
    Move.ARC_LEFT: "circles left", Move.ARC_RIGHT: "circles right", Move.ZOOM_IN: "longer lens", Move.ZOOM_OUT: "wider lens",
    Move.HANDHELD: "off the shoulder", Move.RACK_FOCUS: "focus shifts",
}  # fmt: skip

MOST_ALT = 280
"""Letters of a picture's description."""


def described(number: str, shot: Shot, names: Mapping[str, str], action: str) -> str:
    """A picture in words: `12A-1: medium close-up of MIA, from below, camera turns left. She waits.`"""
    of = ", ".join(names.get(id, id) for id in shot.subjects)
    how = (FRAMINGS.get(shot.framing), ANGLES.get(shot.angle), MOVES.get(shot.move))
    head = f"{number}: {SIZES[shot.size]}{f' of {of}' if of else ''}"
    said = f"{', '.join([head, *(each for each in how if each)])}. {' '.join(action.split())}".strip()
    return said if len(said) <= MOST_ALT else said[: MOST_ALT - 1].rstrip() + "…"
