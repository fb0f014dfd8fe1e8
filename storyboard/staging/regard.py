"""Where those look who touch: at each other as both stand now, or at what the hands do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging import figures as people
from storyboard.staging.space import heading, mix

MINDED = frozenset({"", "arm", "hand", "wrist", "lap", "knee", "foot", "chest", "ribs", "waist"})
"""Parts at which who works looks at their hands, and not into the face of who is tended."""
WATCHED = frozenset({"", "arm", "hand", "wrist", "lap", "knee", "foot"})
"""Parts of themselves that who is tended looks at too."""


def regarded(other: Figure, theirs: Blocking, figure: Figure, item: Blocking) -> Figure:
    """Who is touched with the face to who touches them, before the hands come: these go to where the face is then."""
    if other.gaze is None or theirs.gaze != item.character:
        return other
    return other.model_copy(update={"gaze": people.eye_point(figure)})


def regarding(figures: Mapping[str, Figure], items: Mapping[str, Blocking], pairs: Sequence[tuple[str, str]]) -> dict[str, Figure]:
    """The figures of those pairs looking where they look once hands and bodies are where they are; who looks elsewhere keeps to it."""
    out: dict[str, Figure] = {}
    for one, other in pairs:
        tended = (items[one].gesture or items[one].pose) is Pose.TEND
        work = _work(figures[one]) if tended and items[one].at in MINDED else None
        out |= _turned(figures[one], work or people.eye_point(figures[other]))
        if _passes(items[one], figures[one], figures[other]):
            at = _work(figures[one]) or people.eye_point(figures[other])
            out |= _turned(figures[one], at) | _turned(figures[other], at)
        if work and items[one].at in WATCHED and items[other].gaze == one and (other, one) not in pairs:
            out |= _turned(figures[other], work)
    return out


def _passes(item: Blocking, figure: Figure, other: Figure) -> bool:
    """Whether a thing goes from hand to hand, and nobody speaks: both look at it."""
    given = (item.gesture or item.pose) in (Pose.GIVE, Pose.TAKE) and bool(figure.holds or other.holds)
    return given and not (figure.speaks or other.speaks)


def _turned(figure: Figure, gaze: Vec) -> dict[str, Figure]:
    """Who looks back does so over the shoulder on the side of the lens."""
    ahead = heading(figure.facing)
    behind = ahead[0] * (gaze[0] - figure.x) + ahead[2] * (gaze[2] - figure.z) < -BEHIND
    gaze = (gaze[0], gaze[1], round(gaze[2] + ASIDE, 4)) if behind else gaze
    return {} if figure.gaze is None else {figure.character: figure.model_copy(update={"gaze": gaze})}


BEHIND, ASIDE = 0.3, 0.5
"""Metres behind somebody from which they look back, and that the look is nearer to the lens."""


def _work(figure: Figure) -> Vec | None:
    """Between the hands that touch somebody."""
    left, right = figure.touch
    return mix(left, right, 0.5) if left and right else left or right
