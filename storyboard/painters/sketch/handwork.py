"""Hands at work in a close picture: two hands as large as fit, the tool in one of them, what it works on on a table from edge to edge.

Every work is a row: where the thing lies, where each hand touches it and from where its arm comes, which tool it has, and the marks
that say how it moves. Units are those of the picture plane (half the shorter side is 1).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from storyboard.model.cast import Age
from storyboard.model.stage import Figure, Stage, Vec
from storyboard.painters.sketch import handwork_marks as works_marks
from storyboard.painters.sketch import insert_grounds, lettering, things
from storyboard.painters.sketch.big_hands import GRASPS, Arm, draw_big, hand_at
from storyboard.painters.sketch.closeups_torn import WOUND
from storyboard.painters.sketch.clothes import GARMENTS
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.flat import Plane, lens, oval
from storyboard.painters.sketch.handwork_bound import BOUND
from storyboard.painters.sketch.handwork_drawn import DRAWN
from storyboard.painters.sketch.handwork_finer import FINER
from storyboard.painters.sketch.handwork_hiding import HIDING
from storyboard.painters.sketch.handwork_house import HOUSE
from storyboard.painters.sketch.handwork_latches import ON_KINDS
from storyboard.painters.sketch.handwork_licked import LICKED
from storyboard.painters.sketch.handwork_opened import OPENED
from storyboard.painters.sketch.handwork_papers import PAPERS
from storyboard.painters.sketch.handwork_parts import WAYS, Lies, Reach, Tool, Work
from storyboard.painters.sketch.handwork_pieces import PIECES
from storyboard.painters.sketch.handwork_shut import SHUT
from storyboard.painters.sketch.handwork_slams import SLAMS
from storyboard.painters.sketch.handwork_snips import SNIPS
from storyboard.painters.sketch.handwork_swept import OFF_BOARDS
from storyboard.painters.sketch.handwork_tools import SMALL
from storyboard.painters.sketch.handwork_vegetables import VEGETABLES
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.painters.sketch.props import PLAIN, PROPS, draw_parts, parts_of, scaled
from storyboard.painters.sketch.solids import Part, Spot, bounds
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Marks, body, box_of, solid
from storyboard.painters.sketch.things_marks import drawn as draw_mark
from storyboard.shots.own_hands import CHILD
from storyboard.staging.space import XY, Turn

FIXED = frozenset(
    {
        "phone",
        "screen",
        "keypad",
        "socket",
        "lock",
        "padlock",
        "clock",
        "safe",
        "valve",
        "gauge",
        "letterbox",
        "mailbox",
        "faucet",
        "fuse_box",
    }
    | {"keyboard", "lever", "television", "calendar", "drawer", "zipper", "open_book", "open_ledger", "typewriter"}
)
"""Kinds that fill the picture by themselves: they are fixed to something, or are as wide as a desk."""


@dataclass(frozen=True, slots=True)
class _Scene:
    plane: Plane
    stage: Stage
    work: Work
    arm: Arm
    tone: Tone
    """Of the body of a thing: the story's colour, or a pale one beside a sleeve in that colour."""


def arm_of(stage: Stage, who: str = "") -> Arm:
    """The skin and the sleeve of whose hands are seen."""
    figure = next((one for one in stage.figures if one.character == who), None)
    return dressed(figure) if figure else Arm(small=who == CHILD)


def dressed(figure: Figure) -> Arm:
    """The skin and the sleeve of somebody."""
    look = figure.appearance
    garment = GARMENTS.get(look.garment)
    return Arm(
        look.skin,
        "accent" if look.accent else min(look.tone, 0.78),
        bool(garment and garment.sleeve < 1 and garment.sleeve < SHORT),
        small=figure.age is Age.CHILD,
    )


SHORT = 0.9
"""Sleeves shorter than this leave the forearm bare."""


CHILDS, PLUMP = 0.7, 1.28
"""How large a child's hand is against a grown one, and how round its fingers."""


_OF_KINDS = (
    BOUND,
    HIDING,
    LICKED,
    HOUSE,
    DRAWN,
    OPENED,
    SNIPS,
    SLAMS,
    SHUT,
    PAPERS,
    WOUND,
    PIECES,
    VEGETABLES,
    OFF_BOARDS,
    ON_KINDS,
    FINER,
)
"""Works that are other ones on some kinds of things; of two the first counts."""


def draw_work(plane: Plane, stage: Stage, fixed: Callable[[Plane], None] | None) -> None:
    """A work of hands. `fixed` draws the thing where that has a close picture of its own; else it lies on a table."""
    worn = stage.insert_hand == "fasten" and stage.insert in CLOTHES
    work, arm = WORKS["dress" if worn else stage.insert_hand], arm_of(stage, stage.insert_by)
    told = (stage.insert_hand, stage.insert)
    work = next((table[told] for table in _OF_KINDS if told in table), work)
    work = TAKEN_OUT if work is WORKS["take"] and _marks(stage.insert_tool) is not None else work
    work = blow(work) if stage.insert_hand == "hammer" and stage.insert_tool in HEAVY else work
    work = replace(work, tool=_chosen(work, stage))
    if stage.insert_hand in AT_HAND and work.tool and _marks(stage.insert) and told not in LICKED:
        work = replace(work, tool=replace(work.tool, kind=stage.insert))
    if stage.insert_hand in LET_GO and not stage.insert_tool and work.tool:
        work = _let_go(work, work.tool, stage.insert)
    plane = replace(plane, skin=arm.skin)
    tone: Tone = PALE_BODY if arm.sleeve == "accent" else "accent"
    scene = _Scene(plane, stage, work, arm, tone)
    if fixed is not None and not work.bare:
        fixed(replace(plane, zoom=work.zoom, off=work.off))
    else:
        insert_grounds.under(plane, max(arm.skin, BARE_SKIN))
    lying = [partial(_lying, scene)] if fixed is None and not (work.bare or stage.insert in SURFACES) else []
    stands = work.under is works_marks.writing and plane.words and lying and stage.insert in lettering.FACES
    marks = [partial(work.under, plane)] if work.under and not stands else []
    for draw in (*marks, *lying) if work.below else (*lying, *marks):
        draw()
    _hands(scene)
    if work.over:
        work.over(plane)


def blow(work: Work) -> Work:
    """A hammering as a blow: no nail, and no hand that would hold it."""
    return replace(work, left=None, under=None)


def _fan(scene: _Scene) -> None:
    """Several of a flat thing in a hand, and those that are counted already."""
    kind, lies = scene.stage.insert, scene.work.thing
    for k in range(3):
        _thing(scene, kind, replace(lies, x=0.52 + 0.05 * k, y=-0.56 + 0.07 * k, turn=5.0 * k - 6.0))
    for k in range(4):
        _thing(scene, kind, replace(lies, x=lies.x + 0.11 * k - 0.1, y=lies.y + 0.02 * k, turn=52.0 - 20.0 * k))


def _lying(scene: _Scene) -> None:
    """The thing on the table, or its halves."""
    if scene.work.fan:
        _fan(scene)
        return
    for lies in (scene.work.thing, scene.work.both):
        if lies is not None:
            for one in _fanned(lies, scene.stage.insert_count):
                _thing(scene, scene.stage.insert, one)


def _fanned(lies: Lies, count: int) -> list[Lies]:
    """Where so many of a thing are in a hand or on a table, the last before the others: each is seen beyond the edge of the next."""
    beyond = range(min(count, FANNED) - 1, 0, -1)
    return [*(replace(lies, x=lies.x - 0.3 * k, y=lies.y + 0.07 * k, turn=lies.turn + 9.0 * k) for k in beyond), lies]


FANNED = 5
"""The most that are drawn so."""


def _let_go(work: Work, tool: Tool, kind: str) -> Work:
    """The same work with the thing itself in the hand, or the hand on it where it stands."""
    if _marks(kind):
        return replace(work, bare=True, tool=replace(tool, kind=kind, long=TOOL_LONG.get(kind, LAID_LONG)))
    return replace(work, tool=None, right=Reach("hold", (-0.3, 0.3), "above", 1.2), thing=Lies(-0.38, -0.2, 1.3, 1.2), grips=True)


AT_HAND = frozenset({"throw", "lick"})
"""Works whose tool is the thing itself."""
HEAVY = frozenset(
    {"axe", "sledgehammer", "pickaxe", "crowbar", "club", "cleaver", "stone", "bottle", "shovel", "rifle", "knife", "sword", "gun"}
)
"""What strikes something itself, and drives no nail into it."""
TAKEN_OUT = replace(WORKS["put"], over=works_marks.going((-0.98, 0.16), (-0.98, 0.86)))
"""Something that is taken out of the thing, as it is put into it, the other way."""
LET_GO = frozenset({"put", "drop"})
"""Works whose thing is in the hand where the words name nothing that it comes to."""
LAID_LONG = 0.9
"""How long it is drawn then."""
BY_THE_FOOT = frozenset({"key", "spoon", "fork", "hammer", "screwdriver", "scalpel", "pencil", "paintbrush"})
"""Things whose drawing has below what one picks them up by."""
PALE_BODY = 0.12


def _chosen(work: Work, stage: Stage) -> Tool | None:
    """The tool that the words name in place of the usual one."""
    named = stage.insert_tool
    if work.tool is None or not named or named in FIXED_TOOL or _marks(named) is None:
        return work.tool
    tool = replace(work.tool, kind=named, long=TOOL_LONG.get(named, work.tool.long))
    return _upside(tool) if named in BY_THE_FOOT and stage.insert_hand in LET_GO | {"take"} else tool


def _upside(tool: Tool) -> Tool:
    """A tool in its place, its other end first."""
    a = math.radians(tool.turn)
    return replace(tool, tip=(tool.tip[0] + tool.long * math.cos(a), tool.tip[1] + tool.long * math.sin(a)), turn=tool.turn + 180.0)


FIXED_TOOL = frozenset({"bandage", "like_box", "like_bowl", "like_heap", "like_disc", "like_string", "like_jar", "like_coil"})
"""Kinds that are no tool whatever the words say."""
OTHERS = "white"
"""Tone of the sleeve of whom a hand belongs to that another one's hand closes."""
GLOVE = 0.62
"""Tone of a glove that is being pulled on."""
TOOL_LONG = {
    "phone": 0.8,
    "photo": 0.7,
    "letter": 0.7,
    "envelope": 0.6,
    "watch": 0.8,
    "key": 0.6,
    "pill": 0.3,
    "coin": 0.34,
    "ring": 0.34,
    "pin": 0.4,
    "like_crumb": 0.26,
    "gem": 0.3,
}
"""Lengths of small things in fingers."""


def _gripped(scene: _Scene, reach: Reach | None) -> Reach | None:
    """A hand moved to where the thing ends, which may be smaller than its place."""
    lies = scene.work.thing
    if reach is None or not scene.work.grips:
        return reach
    wide, high = _extent(scene.stage.insert, lies)
    x, y = lies.x + (reach.at[0] - lies.x) * wide / lies.wide, lies.y + (reach.at[1] - lies.y) * high / lies.high
    return replace(reach, at=(x, y))


def _extent(kind: str, lies: Lies) -> XY:
    """How wide and high a thing is drawn in its place."""
    drawn = _marks(kind)
    if drawn is None and kind in PROPS:
        points = _turned_points(parts_of(kind, PLAIN))
        x0, x1, y0, y1 = min(x for x, _ in points), max(x for x, _ in points), min(y for _, y in points), max(y for _, y in points)
    else:
        x0, y0, x1, y1 = box_of(solid(drawn or things.THINGS["like_lump"]))
    k = min(lies.wide / max(x1 - x0, 0.001), lies.high / max(y1 - y0, 0.001))
    return (x1 - x0) * k, (y1 - y0) * k


def _hands(scene: _Scene) -> None:
    """The left hand, then the right one with its tool."""
    work = replace(scene.work, left=_gripped(scene, scene.work.left), right=_gripped(scene, scene.work.right))
    if work.left:
        gloved = replace(scene.arm, skin=GLOVE, nails=GLOVE) if scene.stage.insert_hand == "glove" else scene.arm
        gloved = replace(gloved, bare=True) if scene.stage.insert_hand == "inject" else gloved
        gloved = replace(gloved, sleeve=OTHERS) if scene.stage.insert_hand == "enclose" else gloved
        draw_reach(scene.plane, work.left, gloved, scene.stage.key, left=True)
    tool, right = work.tool, work.right
    if tool and work.ghost:
        _tool(scene, tool, work.ghost, pale=True)
    if right is None:
        return
    if tool is None or right.at != (0, 0):
        if tool:
            _tools(scene, tool)
        _hand(scene, right, None)
        return
    grip = _grip_of(tool)
    _hand(scene, replace(right, at=grip), partial(_tools, scene, tool))


def _hand(scene: _Scene, reach: Reach, held: Callable[[], None] | None) -> None:
    draw_reach(scene.plane, reach, scene.arm, scene.stage.key, held)


def draw_reach(plane: Plane, reach: Reach, arm: Arm, key: Vec, held: Callable[[], None] | None = None, *, left: bool = False) -> None:
    """A large hand that touches a place of the picture; a left one is the mirror image of a right one."""
    grasp, (way, back) = GRASPS[reach.grasp], WAYS[reach.way]
    if left:
        way, back = (-way[0], *way[1:]), (-back[0], *back[1:])
    hand = hand_at(reach.at, way, back, grasp, reach.size * (CHILDS if arm.small else 1.0), left=left)
    hand = replace(hand, plump=PLUMP) if arm.small else hand
    draw_big(plane, hand, grasp, key, arm, held)


def _marks(kind: str) -> Marks | None:
    return SMALL.get(kind) or HELD.get(kind) or things.THINGS.get(kind)


def _share(tool: Tool) -> float:
    """How far along a tool the fingers have it."""
    if tool.share >= 0:
        return tool.share
    _, low, _, high = box_of(_marks(tool.kind) or things.THINGS["like_tool"])
    return high / max(high - low, 0.1)


def _grip_of(tool: Tool) -> XY:
    a, share = math.radians(tool.turn), _share(tool)
    return tool.tip[0] + math.cos(a) * tool.long * share, tool.tip[1] + math.sin(a) * tool.long * share


def _tools(scene: _Scene, tool: Tool) -> None:
    """What is in the hand; where that is the thing itself as many as are told, each seen beyond the next."""
    count = min(scene.stage.insert_count, FANNED) if tool.kind == scene.stage.insert else 1
    for n in range(max(count, 1) - 1, -1, -1):
        _tool(scene, replace(tool, tip=(tool.tip[0] - 0.22 * n, tool.tip[1] + 0.05 * n)))


def _tool(scene: _Scene, tool: Tool, off: XY = (0.0, 0.0), *, pale: bool = False) -> None:
    """A tool along its way: its working end is the upper one of its drawing; what is wider than high is laid along."""
    drawn = solid(_read(scene, tool.kind) or things.THINGS["like_tool"])
    x0, y0, x1, y1 = box_of(drawn)
    lying = x1 - x0 > LONGISH * (y1 - y0)
    k = tool.long / max(x1 - x0 if lying else y1 - y0, 0.1)
    a = math.radians(tool.turn)
    ahead = (math.cos(a), math.sin(a))
    across = (-ahead[1], ahead[0])
    tip = (tool.tip[0] + off[0], tool.tip[1] + off[1])

    def place(at: XY) -> XY:
        down = (x1 - at[0] if lying else y1 - at[1]) * k
        side = ((at[1] - (y0 + y1) / 2) if lying else (at[0] - (x0 + x1) / 2)) * k
        side = side if ahead[0] >= 0 or not lying else -side
        return tip[0] + ahead[0] * down + across[0] * side, tip[1] + ahead[1] * down + across[1] * side

    _draw_marks(scene, drawn, place, k, pale=pale)


LONGISH = 1.6


def _draw_marks(scene: _Scene, drawn: Marks, place: Callable[[XY], XY], k: float, *, pale: bool = False) -> None:
    plane, tones = scene.plane, body(scene.plane, scene.tone)
    for mark in drawn:
        points = [place(p) for p in mark.points]
        if pale:
            plane.line(*points, *points[:1], width=0.8, alpha=0.4)
        else:
            draw_mark(plane, mark, points, k, tones)


def _read(scene: _Scene, kind: str) -> Marks | None:
    """The drawing of a thing, with what is to be read on it where the picture is of that."""
    marks = _marks(kind)
    return lettering.lettered(kind, marks, scene.plane.words) if marks and kind == scene.stage.insert else marks


def _thing(scene: _Scene, kind: str, lies: Lies) -> None:
    """What is worked on, on the table, with the shadow it throws there."""
    drawn = _read(scene, kind)
    if drawn is None:
        if kind in PROPS:
            _solid(scene, kind, lies)
        return
    drawn = solid(drawn)
    x0, y0, x1, y1 = box_of(drawn)
    k = min(lies.wide / max(x1 - x0, 0.1), lies.high / max(y1 - y0, 0.1))
    turn = lies.turn + (180.0 if scene.stage.insert_hand == "take" and kind in BY_THE_FOOT else 0.0)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def place(at: XY) -> XY:
        u, v = (at[0] - (x0 + x1) / 2) * k, (at[1] - (y0 + y1) / 2) * k
        return lies.x + u * c - v * s, lies.y + u * s + v * c

    _shadow(scene.plane, [place(p) for p in drawn[0].points])
    _draw_marks(scene, drawn, place, k)


def _shadow(plane: Plane, outline: Sequence[XY]) -> None:
    plane.shade([(x + 0.07, y - 0.09) for x, y in outline], "ink", 0.3, 0.05)


def _solid(scene: _Scene, kind: str, lies: Lies) -> None:
    """A prop with depth, seen a little from above."""
    parts = parts_of(kind, (scene.tone, PLAIN[1], PLAIN[2]))
    points = _turned_points(parts)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    k = min(lies.wide / max(max(xs) - min(xs), 0.01), lies.high / max(max(ys) - min(ys), 0.01))
    at = (lies.x - (max(xs) + min(xs)) / 2 * k, lies.y - (max(ys) + min(ys)) / 2 * k, 0.0)
    plane = scene.plane
    plane.shade(oval(lies.x + 0.08, lies.y - (max(ys) - min(ys)) / 2 * k, (max(xs) - min(xs)) / 2 * k, 0.12), "ink", 0.35)
    draw_parts(plane.drawing, lens(plane), [scaled(part, k) for part in parts], Spot(at, FRONT, TIPPED, 0.0), scene.stage.key)


def _turned_points(parts: Sequence[Part]) -> list[XY]:
    """The corners of a prop's parts as they stand in the picture, metres."""
    turn, boxes = Turn(FRONT, TIPPED, 0.0), [bounds(part) for part in parts]
    corners = ((x, y, z) for lo, hi in boxes for x in (lo[0], hi[0]) for y in (lo[1], hi[1]) for z in (lo[2], hi[2]))
    return [(x, y) for x, y, _ in map(turn, corners)]


FRONT, TIPPED = 25.0, 12.0
"""Degrees by which a solid thing is turned, and tipped to the lens."""


CLOTHES = frozenset({"coat", "shirt", "collar", "dress", "suit", "trousers", "apron", "like_garment", "skirt"})
"""What is worn fills the picture where it is fastened."""
BARE_SKIN = 0.01
"""Tone of the palest skin."""
SURFACES = frozenset({"table", "desk", "counter", "bar"})
"""What the table from edge to edge is itself."""
