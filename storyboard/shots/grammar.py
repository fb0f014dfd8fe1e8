"""The grammar of film, checked on a plan before a picture is made: axis, eyelines, screen direction, sizes (CONVENTIONS d8).

Screen sides are computed from the marks and the camera direction of every shot, so a wrong plan is found whoever made it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import LADDER, Blocking, Framing, Mark, Move, Panel, Pose, Shot, Size
from storyboard.model.takes import Finding
from storyboard.shots.axis import across, facing_side, sign
from storyboard.shots.camera import ROW, THIRTY

TOGETHER = frozenset({Framing.TWO, Framing.THREE, Framing.GROUP, Framing.OTS, Framing.ESTABLISHING})
"""Framings in which several people are seen, so that their order on the screen shows."""
ALONE = frozenset({Framing.SINGLE, Framing.REACTION, Framing.PROFILE, Framing.OTS})
"""Framings with one face, so that its eyeline shows."""
CROSSING = frozenset({Move.ARC_LEFT, Move.ARC_RIGHT, Move.CRANE_UP, Move.CRANE_DOWN})
"""Moves that may carry the camera over the line in sight of the audience."""
WIDE = frozenset({Size.EWS, Size.WS})
NEUTRAL_FACE = 0.17
"""How far a face points to one side (1 is profile) below which it looks at the lens and has no side: 10 degrees."""
OFFSTAGE = 2.4
"""Metres from the middle beyond which a mark is out of the picture: who moves in from there enters."""
MOVED = 0.4
"""Metres of movement across the screen that count as a direction."""


class Slip(Finding):
    """A finding of the grammar, with its place."""

    scene: str = ""
    """The scene's printed number."""
    panel: str = ""
    """The panel's printed number."""


@dataclass(frozen=True, slots=True)
class View:
    """A panel with the shot as it is seen."""

    board: SceneBoard
    panel: Panel
    shot: Shot

    @property
    def side(self) -> float:
        return self.shot.side

    @property
    def people(self) -> dict[str, Blocking]:
        return {b.character: b for b in self.panel.blocking}

    @property
    def framed(self) -> tuple[str, ...]:
        """Who is seen: subjects, and the shoulder of an over-shoulder."""
        over = (self.shot.over,) if self.shot.framing is Framing.OTS else ()
        return tuple(i for i in dict.fromkeys((*self.shot.subjects, *over)) if i)

    def slip(self, check: str, message: str) -> Slip:
        """A finding about this panel."""
        number = self.board.panel_number(self.panel)
        return Slip(check=check, message=f"{number}: {message}", scene=self.board.number, panel=number)


Names = dict[str, str]
Check = Callable[[Sequence[View], Names], Iterator[Slip]]


def check(scenes: Sequence[SceneBoard], breakdown: Breakdown) -> tuple[Slip, ...]:
    """Everything the grammar finds wrong with these scenes, scene by scene, then over the cuts between scenes.

    Omitted panels are passed over.
    """
    names = {who.id: who.name for who in breakdown.characters}
    views = [[_view(scene, panel) for panel in scene.panels if not panel.omitted] for scene in scenes]
    inside = [slip for one in views for rule in SCENE_CHECKS for slip in rule(one, names)]
    return (*inside, *establishing(views, breakdown), *direction(views, names))


def _view(scene: SceneBoard, panel: Panel) -> View:
    return View(scene, panel, panel.seen(scene.shot(panel.shot)))


def _name(names: Names, who: str) -> str:
    return names.get(who, who)


def _free(view: View) -> bool:
    """Whether the line may be crossed here: seen from on the line, from above, or in a move that crosses it in sight."""
    return view.shot.framing in (Framing.POV, Framing.INSERT) or view.shot.move in CROSSING


def axis(views: Sequence[View], names: Names) -> Iterator[Slip]:
    """Two people keep their sides of the screen from panel to panel unless one crosses in sight or a crossing move stands between."""
    last: dict[tuple[str, str], int] = {}
    marks: dict[str, Mark] = {}
    for view in views:
        for who, now in view.people.items():
            if who in marks and (marks[who] != now.mark) and now.to is None:
                last = {pair: order for pair, order in last.items() if who not in pair}
            marks[who] = now.to or now.mark
        if _free(view):
            last = {} if view.shot.move in CROSSING else last
            continue
        yield from _orders(view, last, names)


def _orders(view: View, last: dict[tuple[str, str], int], names: Names) -> Iterator[Slip]:
    if view.shot.framing not in TOGETHER:
        return
    people = view.people
    seen = sorted(i for i in view.framed if i in people)
    for n, a in enumerate(seen):
        for b in seen[n + 1 :]:
            if people[a].to or people[b].to:
                last.pop((a, b), None)
                continue
            order = sign(across(view.side, people[a].mark, people[b].mark))
            if order and last.get((a, b), order) != order:
                sides = "left" if order > 0 else "right"
                yield view.slip("axis", f"{_name(names, a)} is now at the {sides} of {_name(names, b)}: the camera has crossed the line.")
            if order:
                last[(a, b)] = order


def _look(view: View, who: str) -> int:
    """The side of the screen somebody looks to: towards who they look at, else where the face points. 0 is into the lens."""
    people = view.people
    me = people[who]
    other = people.get(me.gaze)
    if other is not None and other.character != who:
        return sign(across(view.side, me.mark, other.mark))
    return sign(facing_side(view.side, me.facing), NEUTRAL_FACE)


def _talkers(view: View) -> tuple[str, str] | None:
    """Who is alone in the picture and whom they look at."""
    if view.shot.framing not in ALONE or len(view.shot.subjects) != 1 or _free(view):
        return None
    me = view.people.get(view.shot.subjects[0])
    if me is None or me.gaze not in view.people or me.gaze == me.character:
        return None
    return (me.character, me.gaze) if view.shot.framing is not Framing.OTS or me.gaze == view.shot.over else None


def eyeline(views: Sequence[View], names: Names) -> Iterator[Slip]:
    """Cut together, two people who look at each other look to opposite sides of the screen; a face is turned to whom it looks at."""
    for before, after in pairwise(views):
        one, two = _talkers(before), _talkers(after)
        if one and two and one == (two[1], two[0]):
            left, right = _look(before, one[0]), _look(after, two[0])
            if left and left == right:
                both = f"{_name(names, one[0])} and {_name(names, two[0])}"
                yield after.slip(
                    "eyeline", f"{both} both look to screen {'right' if left > 0 else 'left'}; they should look at each other."
                )
    yield from (slip for view in views for slip in _turned_away(view, names))


def _turned_away(view: View, names: Names) -> Iterator[Slip]:
    """A single whose face points clearly to the other side than the person looked at."""
    talk = _talkers(view)
    me = view.people.get(talk[0]) if talk else None
    if me is None or me.pose in (Pose.LOOK_BACK, Pose.LIE, Pose.WALK, Pose.RUN, Pose.DRIVE, Pose.AIM):
        return
    face, look = sign(facing_side(view.side, me.facing), 0.5), _look(view, me.character)
    if face and look and face != look:
        other = _name(names, me.gaze)
        yield view.slip("eyeline", f"{_name(names, me.character)} looks at {other} but faces the other side of the screen.")


def monotony(views: Sequence[View], _names: Names) -> Iterator[Slip]:
    """No more than three panels in a row have one size; inserts stand apart."""
    for size, run in groupby(views, key=lambda view: view.shot.size):
        row = list(run)
        if len(row) > ROW and size is not Size.INSERT and any(view.shot.framing is not Framing.INSERT for view in row):
            yield row[ROW].slip("size", f"{len(row)} panels in a row are {size.value}; vary the size.")


def _steps(a: Size, b: Size) -> int:
    return abs(LADDER.index(a) - LADDER.index(b)) if a in LADDER and b in LADDER else len(LADDER)


def thirty(views: Sequence[View], names: Names) -> Iterator[Slip]:
    """Two shots of one subject cut together differ by a size or by 30 degrees; else the cut jumps."""
    for before, after in pairwise(views):
        a, b = before.shot, after.shot
        same = bool(a.subjects) and set(a.subjects) == set(b.subjects)
        if a.id == b.id or not same or {a.framing, b.framing} & {Framing.POV, Framing.INSERT} or a.angle is not b.angle:
            continue
        if _steps(a.size, b.size) < 1 and abs(a.side - b.side) < THIRTY:
            who = " and ".join(_name(names, i) for i in b.subjects)
            yield after.slip("thirty", f"two shots of {who} differ by {abs(a.side - b.side)} degrees and no size; the cut jumps.")


def over_shoulder(views: Sequence[View], names: Names) -> Iterator[Slip]:
    """An over-shoulder names the face and the shoulder, two different people who are both on the set."""
    for view in views:
        if view.shot.framing is Framing.OTS:
            both = {view.shot.over, *view.shot.subjects} - {""}
            missing = [_name(names, i) for i in sorted(both) if i not in view.people]
            if not view.shot.over or not view.shot.subjects or len(both) < 2:
                yield view.slip("ots", "an over-shoulder must name whose face and whose shoulder.")
            elif missing:
                yield view.slip("ots", f"{', '.join(missing)} is not on the set of this over-shoulder.")


POV_LASTS = 3
"""Panels within which another one through the same eyes goes on with the first."""


def point_of_view(views: Sequence[View], names: Names) -> Iterator[Slip]:
    """Whose eyes a POV is, is seen in the panel before or after; where the eyes stay open, before or after the first."""
    for n, view in enumerate(views):
        looker = view.shot.over
        if view.shot.framing is Framing.POV and looker:
            beside = [*views[max(0, n - 1) : n], *views[n + 1 : n + 2]]
            goes_on = any(one.shot.framing is Framing.POV and one.shot.over == looker for one in views[max(0, n - POV_LASTS) : n])
            if not goes_on and not any(looker in near.framed for near in beside):
                yield view.slip("pov", f"{_name(names, looker)} is not seen before or after this POV; show who looks.")


SCENE_CHECKS: tuple[Check, ...] = (axis, eyeline, monotony, thirty, over_shoulder, point_of_view)
"""What is checked within a scene."""


def establishing(scenes: Sequence[Sequence[View]], breakdown: Breakdown) -> Iterator[Slip]:
    """The first panel in a place other than the one before is a wide one; things on a table have no place to show."""
    before: object = None
    for views in scenes:
        if not views:
            continue
        scene = views[0].board.scene
        place = breakdown.place_of(scene.id)
        here: object = place.id if place is not None else (scene.location.casefold(), scene.setting)
        shot = views[0].shot
        tabletop = all(view.shot.framing is Framing.INSERT for view in views)
        if here != before and shot.size not in WIDE and shot.framing is not Framing.ESTABLISHING and not tabletop:
            yield views[0].slip("establishing", f"{scene.location or scene.heading} is new and opens on {shot.size.value}; open on a wide.")
        before = here


def direction(scenes: Sequence[Sequence[View]], names: Names) -> Iterator[Slip]:
    """Who leaves a scene to one side comes into the next from the other; who runs keeps the direction from panel to panel."""
    left: dict[str, int] = {}
    for views in scenes:
        for n, view in enumerate(views):
            there = views[n - 1].people if n else {}
            for who, way in _ways(view).items():
                if who not in there:
                    yield from _kept(view, who, way, left, names)
            if n and not _free(view):
                yield from _running(views[n - 1], view, names)
        left = {**left, **_exits(views)}


def _ways(view: View) -> dict[str, int]:
    """Who moves to which side of the screen in a panel: 1 is right."""
    if view.shot.framing is Framing.POV:
        return {}
    return {who: way for who, b in view.people.items() if b.to and (way := sign(across(view.side, b.mark, b.to), MOVED))}


def _kept(view: View, who: str, way: int, left: dict[str, int], names: Names) -> Iterator[Slip]:
    """An entrance goes on in the direction of the last exit."""
    enters = abs(view.people[who].mark.x) > OFFSTAGE
    before = left.pop(who, way)
    if enters and before != way:
        side = "right" if before > 0 else "left"
        yield view.slip("direction", f"{_name(names, who)} left to screen {side} and now moves the other way.")


def _running(before: View, after: View, names: Names) -> Iterator[Slip]:
    old, new = _ways(before), _ways(after)
    for who in new:
        on = before.people.get(who)
        both = on is not None and on.pose is Pose.RUN and after.people[who].pose is Pose.RUN
        if both and who in old and old[who] != new[who]:
            yield after.slip("direction", f"{_name(names, who)} runs to the other side of the screen than in the panel before.")


def _exits(views: Sequence[View]) -> dict[str, int]:
    """Who goes off in a scene and is not on the set afterwards, with the side."""
    found: dict[str, int] = {}
    for view, later in zip(views, [*views[1:], None], strict=False):
        gone = {i: way for i, way in _ways(view).items() if later is None or i not in later.people}
        found = {i: way for i, way in found.items() if i not in view.people} | gone
    return found
