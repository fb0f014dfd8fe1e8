"""Faces opened to the lens: in a close shot of a feeling whoever feels it is turned until the face can be read, as actors cheat.

The side of the screen they look to stays, so that eye lines still meet over the cut.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyboard.model.shots import Expression, Framing, Pose, Shot, Size
from storyboard.model.stage import Figure
from storyboard.staging import figures as people
from storyboard.staging.camera import looking, side_for
from storyboard.staging.space import heading, wrapped, yaw_to

CLOSE = frozenset({Size.MCU, Size.CU, Size.BCU, Size.ECU})
OF_ONE = frozenset({Framing.SINGLE, Framing.REACTION})
OPEN = 38.0
"""Degrees off the lens up to which both eyes, both brows and the whole mouth are seen."""
NECK = 30.0
"""Degrees more that the body may be turned away under such a head."""
AWAY = 2.0
"""Metres to the point that is looked at then."""
STILL = frozenset(
    {Pose.STAND, Pose.SIT, Pose.HOLD, Pose.LISTEN, Pose.CALL, Pose.THINK, Pose.SHRUG, Pose.ARMS_CROSSED, Pose.KNEEL, Pose.LAUGH, Pose.CRY}
)
"""What is done on the spot, with the whole body turned to wherever the picture wants it."""
FIXED = frozenset({Pose.LIE, Pose.DRIVE, Pose.SLEEP})


def opened(everyone: Sequence[Figure], shot: Shot) -> tuple[Figure, ...]:
    """Everybody, the one subject of a close shot with the face to the lens where it feels something."""
    if shot.size not in CLOSE or shot.framing not in OF_ONE or len(shot.subjects) != 1:
        return tuple(everyone)
    return tuple(_opened(one, shot) if one.character == shot.subjects[0] and _feels(one) else one for one in everyone)


def _feels(figure: Figure) -> bool:
    fixed = bool(figure.mount) or bool({figure.pose, figure.gesture} & FIXED) or figure.fingers != ""
    return figure.expression is not Expression.NEUTRAL and not fixed and figure.touch == (None, None)


def _opened(figure: Figure, shot: Shot) -> Figure:
    side = side_for(shot, figure)
    ahead = looking(figure)
    now = _off(yaw_to(0.0, 0.0, ahead[0], ahead[2]), side)
    if abs(now) <= OPEN:
        return figure
    wanted = side + math.copysign(OPEN, now)
    if figure.gaze is None and figure.pose in STILL:
        return figure.model_copy(update={"facing": wanted})
    eye, way = people.eye_point(figure), heading(wanted)
    height = eye[1] if figure.gaze is None else figure.gaze[1]
    gaze = (round(eye[0] + way[0] * AWAY, 4), round(height, 4), round(eye[2] + way[2] * AWAY, 4))
    return figure.model_copy(update={"gaze": gaze, "facing": _body(figure, side)})


def _body(figure: Figure, side: float) -> float:
    """Where the body is turned under the head: no further away from the lens than a neck turns with ease."""
    off = _off(figure.facing, side)
    free = figure.pose in STILL and abs(off) > OPEN + NECK
    return side + math.copysign(OPEN + NECK, off) if free else figure.facing


def _off(degrees: float, side: float) -> float:
    """Degrees a direction is off the lens, -180 to 180."""
    return wrapped(degrees - side)
