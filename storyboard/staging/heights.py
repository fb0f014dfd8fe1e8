"""What somebody sees who looks down from a height: the ground far below, and those who are small on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from storyboard.breakdown.lists import listed
from storyboard.model.cast import Place
from storyboard.model.cast import PlaceKind as P
from storyboard.model.shots import Angle, Blocking, Framing, Panel, Pose, Shot, Size
from storyboard.model.stage import Camera, Figure
from storyboard.shots.landing_words import INTO
from storyboard.staging.places import Ask

BELOW: dict[P, P] = {
    P.LIGHTHOUSE: P.SEA,
    P.BOAT: P.SEA,
    P.CASTLE: P.FIELD,
    P.MOUNTAIN: P.FOREST,
    P.PLANE: P.FIELD,
}
"""What lies below a high place; below all others a street, but what is open itself goes on below."""
WORDS: dict[P, frozenset[str]] = {
    kind: listed(words)
    for kind, words in {
        P.SNOW: "glacier ski snow alpine arctic ice summit",
        P.SEA: "sea ocean ship deck mast lighthouse rig",
        P.HARBOUR: "harbour harbor dock docks quay port crane",
        P.BEACH: "beach resort seafront seaside promenade",
        P.DESERT: "desert canyon mesa butte dune dunes sphinx pyramid",
        P.FOREST: "forest wood woods treehouse jungle ranger waterfall",
        P.FIELD: "barn farm farmhouse silo windmill mill hill hilltop hayloft ranch balloon",
        P.VILLAGE: "village church chapel steeple belfry bell abbey monastery",
    }.items()
}
"""Words of a high place's name, and what lies below it."""
OPEN = frozenset({P.FIELD, P.FOREST, P.SEA, P.BEACH, P.HARBOUR, P.DESERT, P.SNOW, P.VILLAGE, P.STREET})
ACROSS = 70.0
"""Degrees they are turned, so that a run from above is one."""
UP, BACK, ASIDE, LENS = 15.0, 11.0, 3.5, 40.0
"""Metres the lens is above what it looks at, behind it and to its side, and its millimetres."""


HIGH = frozenset({P.ROOF, P.BRIDGE, P.LIGHTHOUSE, P.MOUNTAIN, P.CASTLE, P.RUIN})
"""Kinds of places that somebody falls far from."""
TALL = listed(
    "tower towers roof rooftop rooftops cliff cliffs balcony ledge scaffold scaffolding crane skyscraper bridge footbridge viaduct dam"
    " steeple belfry battlements ramparts window gantry terrace mast precipice gorge canyon penthouse storey floor"
)
"""Words of a name that say so."""
ALOFT = 11.0
"""Metres over the ground at which somebody who falls is caught by the lens."""
OVER_HEAD, BEHIND_HEAD = 3.4, 2.2
"""Metres the lens is then above them, and behind."""
FALL_LENS = 24.0
"""Its millimetres: wide, so that the street is far below."""


def falls(shot: Shot, panel: Panel, ask: Ask) -> bool:
    """Whether a picture is of somebody in the air below a height."""
    wide = shot.framing not in {Framing.POV, Framing.INSERT, Framing.EMPTY, Framing.SHEET}
    return wide and is_high(ask) and any(in_the_air(item) for item in panel.blocking if item.character in shot.subjects)


def is_high(ask: Ask) -> bool:
    """Whether somebody who goes over the edge of a place falls far."""
    return ask.kind in HIGH or not TALL.isdisjoint(re.findall(r"[^\W\d_]+", ask.name.casefold()))


def in_the_air(item: Blocking) -> bool:
    """Whether somebody falls past an edge."""
    return item.pose is Pose.FALL and item.at == "drop"


def lands(shot: Shot, panel: Panel, ask: Ask) -> bool:
    """Whether a picture is of somebody who has fallen off a high place and come down on something below it."""
    return is_high(ask) and any(item.at.startswith(INTO) for item in panel.blocking if item.character in shot.subjects)


def those_landed(panel: Panel) -> Panel:
    """A panel with only those in it who have come down below."""
    return panel.model_copy(update={"blocking": tuple(item for item in panel.blocking if item.at.startswith(INTO))})


def those_falling(shot: Shot, panel: Panel) -> Panel:
    """A panel with only those in it who fall."""
    seen = [item for item in panel.blocking if item.character in shot.subjects and in_the_air(item)]
    return panel.model_copy(update={"blocking": tuple(_apart(item, n) for n, item in enumerate(seen))})


def falling_camera(found: Camera, figures: tuple[Figure, ...], angle: Angle) -> Camera:
    """Over those who fall, the ground far below them in the picture; from straight above they are farther down already."""
    over = OVER_HEAD * (1.8 if angle is Angle.OVERHEAD else 1.0)
    x, z = (sum(axis) / len(figures) for axis in ([one.x for one in figures], [one.z for one in figures])) if figures else (0.0, 0.0)
    return found.model_copy(
        update={
            "eye": (x + 0.9, ALOFT + over, z + BEHIND_HEAD), "target": (x - 0.1, ALOFT + 0.5, z - 0.5), "lens": FALL_LENS, "roll": 9.0,
            "shift_x": 0.0, "shift_y": 0.0,
        }
    )  # fmt: skip


def is_from_above(shot: Shot) -> bool:
    """Whether a point of view is that of a height: of all points of view only that is as wide."""
    return shot.framing is Framing.POV and shot.size is Size.EWS


def ground_below(ask: Ask, places: Iterable[Place] = ()) -> Ask:
    """The set that lies below a place, by its name, by its kind, or where neither says it by what else of the story is in the open."""
    kind = ask.kind if ask.kind in OPEN and not ask.interior else _named(ask) or BELOW.get(ask.kind) or _mostly(places) or P.STREET
    return ask._replace(kind=kind, interior=False, name="", dressing=())


def _named(ask: Ask) -> P | None:
    """What the name of a place says of the country around it, or what its scenes have there."""
    for words in (ask.name.casefold(), " ".join(ask.dressing).casefold()):
        said = set(re.findall(r"[^\W\d_]+", words))
        found = next((kind for kind, told in WORDS.items() if told & said), None)
        if found:
            return found
    return None


def _mostly(places: Iterable[Place]) -> P | None:
    """The open ground that most of the story's scenes out of doors play on."""
    scenes = Counter[P]()
    for place in places:
        if place.kind in OPEN and not place.interior:
            scenes[place.kind] += max(1, len(place.scenes))
    return scenes.most_common(1)[0][0] if scenes else None


def those_below(shot: Shot, panel: Panel) -> Panel:
    """A panel with only those in it who are seen."""
    seen = [item for item in panel.blocking if item.character in shot.subjects]
    return panel.model_copy(update={"blocking": tuple(_apart(item, n) for n, item in enumerate(seen))})


def _apart(item: Blocking, at: int) -> Blocking:
    """Each on the open ground, whatever they were at before."""
    mark = item.mark.model_copy(update={"x": round(1.4 * at, 3), "z": 0.6})
    return item.model_copy(update={"mark": mark, "facing": ACROSS, "at": "", "gaze": "", "to": None})


def camera(found: Camera, figures: tuple[Figure, ...]) -> Camera:
    """High above those who are seen, or above the middle."""
    x = sum(figure.x for figure in figures) / len(figures) if figures else 0.0
    return found.model_copy(
        update={"eye": (x + ASIDE, UP, BACK), "target": (x + 0.6, 0.0, -2.2), "lens": LENS, "roll": 6.0, "shift_x": 0.0, "shift_y": 0.0}
    )
