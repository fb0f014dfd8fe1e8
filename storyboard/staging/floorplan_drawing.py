"""A floor plan as SVG text: no style sheet, no script, no link; every word in it is escaped."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from storyboard.model.markup import safe
from storyboard.model.stage import Piece
from storyboard.staging.floorplan import SCALE, Layout, Lens, Stand
from storyboard.staging.pieces import KINDS
from storyboard.staging.pieces_places import FLOORS
from storyboard.staging.space import Box, Turn, heading, meet

Point = tuple[float, float]

PAPER, GRID, WALL, THING, EDGE, INK = "#ffffff", "#eef0f2", "#3a3f45", "#f1efe9", "#9a968c", "#1d2024"
CAMERA, OTHERS, STORY, LINE = "#1557c0", "#8391a5", "#c02a1d", "#7a5c00"

BODY = 0.26
"""Metres from the middle of somebody to their shoulder, as drawn."""

TEXT, SMALL = 12.0, 9.5
"""Sizes of words, in units of the picture."""

ADVANCE = 0.6
"""Width of a letter, about, as a share of its size."""

GLANCE = 1.0
"""Metres of what a camera sees that are drawn where no panel is meant."""

OVER = 2.0
"""Metres above which something is overhead, and drawn dashed."""

_ROUND = (
    "round_table column tree bare_tree pine palm bush plant lamp barrel stool well fountain bin stump cactus parasol fire trunk "
    "tower lighthouse torch pole street_lamp bollard rock hydrant lens water_tank tyres wheel hatch statue table_lamp chandelier "
    "ceiling_lamp"
)
ROUND = frozenset(_ROUND.split())
"""Kinds that are round from above."""

UNNAMED = frozenset({"road_line", "grass_tuft", "kerb", "wall", "rug", "wave", "crops"}) | FLOORS
"""Kinds whose name nobody needs."""

FAR = 60.0
"""Metres from the middle of the plan beyond which nothing is drawn."""


class Canvas(NamedTuple):
    """Where the floor is in the picture, and where words stand already."""

    x0: float
    z0: float
    width: float
    height: float
    taken: list[Box]

    def at(self, x: float, z: float) -> Point:
        """A floor point in units of the picture."""
        return ((x - self.x0) * SCALE, (z - self.z0) * SCALE)


def drawn(layout: Layout, x0: float, z0: float, width: float, height: float) -> str:
    """A plan as SVG text.

    Args:
        layout: what it shows.
        x0: metres at its left edge.
        z0: metres at its upper edge.
        width: of the picture, in its units.
        height: of the picture.
    """
    canvas = Canvas(x0, z0, width, height, [])
    title = f"Floor plan of scene {layout.scene}" + (f", {layout.title}" if layout.title else "")
    body = "\n".join((*_ground(canvas, layout), *_set(canvas, layout), *_people_and_cameras(canvas, layout), *_margin(canvas, layout)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width)}" height="{_n(height)}" '
        f'role="img" data-x0="{_n(x0)}" data-z0="{_n(z0)}" data-scale="{_n(SCALE)}" font-family="Helvetica, Arial, sans-serif">\n'
        f"<title>{safe(title)}</title>\n{body}\n</svg>\n"
    )


def _ground(canvas: Canvas, layout: Layout) -> Iterator[str]:
    """Paper, a line for every metre, and the room."""
    yield f'<rect width="{_n(canvas.width)}" height="{_n(canvas.height)}" fill="{PAPER}"/>'
    across = range(math.ceil(canvas.x0), math.floor(canvas.x0 + canvas.width / SCALE) + 1)
    down = range(math.ceil(canvas.z0), math.floor(canvas.z0 + canvas.height / SCALE) + 1)
    lines = [f"M{_n(canvas.at(x, 0)[0])} 0V{_n(canvas.height)}" for x in across]
    lines += [f"M0 {_n(canvas.at(0, z)[1])}H{_n(canvas.width)}" for z in down]
    yield f'<path class="grid" d="{"".join(lines)}" stroke="{GRID}" fill="none"/>'
    if layout.room:
        (x, y), (right, low) = canvas.at(layout.room.x0, layout.room.z0), canvas.at(layout.room.x1, layout.room.z1)
        yield (
            f'<rect class="room" x="{_n(x)}" y="{_n(y)}" width="{_n(right - x)}" height="{_n(low - y)}" '
            f'fill="none" stroke="{WALL}" stroke-width="5"/>'
        )


def _set(canvas: Canvas, layout: Layout) -> Iterator[str]:
    """What stands on the floor, the lowest first, and its names where there is room."""
    middle = (canvas.x0 + canvas.width / SCALE / 2, canvas.z0 + canvas.height / SCALE / 2)
    near = [item for item in layout.pieces if math.hypot(item.x - middle[0], item.z - middle[1]) < FAR]
    ordered = sorted(near, key=lambda item: (item.y, -item.width * item.depth, item.kind, item.x, item.z))
    for item in ordered:
        yield _piece(canvas, item)
    canvas.taken.extend(_claims(canvas, layout))
    for item in ordered:
        yield from _name(canvas, item)


def _piece(canvas: Canvas, item: Piece) -> str:
    dashes = ' stroke-dasharray="4 3"' if item.y >= OVER else ""
    fill = "none" if item.y >= OVER else THING
    drawn_as = f'fill="{fill}" stroke="{EDGE}"{dashes}'
    if item.kind in ROUND:
        x, y = canvas.at(item.x, item.z)
        shape = f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(max(item.width, item.depth) / 2 * SCALE)}" {drawn_as}/>'
    else:
        shape = f'<path d="{_closed(_corners(canvas, item))}" {drawn_as}/>{_back(canvas, item)}'
    return f'<g class="piece"><title>{safe(_called(item))}</title>{shape}</g>'


def _back(canvas: Canvas, item: Piece) -> str:
    """The back of a seat as a thick line, so that one sees where its sitter looks."""
    if item.kind not in KINDS or not KINDS[item.kind].seat:
        return ""
    a, b = _corners(canvas, item)[:2]
    return f'<path d="M{_p(a)}L{_p(b)}" stroke="{EDGE}" stroke-width="4" fill="none"/>'


def _corners(canvas: Canvas, item: Piece) -> list[Point]:
    """Its outline from above: back left, back right, front right, front left, as who sits in it sees it."""
    turn, w, d = Turn(item.facing), item.width / 2, max(item.depth, 0.06) / 2
    flat = [turn((x, 0.0, z)) for x, z in ((-w, -d), (w, -d), (w, d), (-w, d))]
    return [canvas.at(item.x + v[0], item.z + v[2]) for v in flat]


def _called(item: Piece) -> str:
    return f"{item.kind.replace('_', ' ')} {item.label}".strip()


def _name(canvas: Canvas, item: Piece) -> Iterator[str]:
    """The name of something large enough to hold it, where no other word is."""
    words = _called(item)
    x, y = canvas.at(item.x, item.z)
    wide = len(words) * SMALL * ADVANCE
    room = max(item.width, item.depth) * SCALE
    box = (x - wide / 2, y - SMALL / 2, x + wide / 2, y + SMALL / 2)
    inside = box[0] > 0 and box[1] > 0 and box[2] < canvas.width and box[3] < canvas.height
    if item.kind in UNNAMED or item.y >= OVER or wide > room * 1.15 or not inside or any(meet(box, other) for other in canvas.taken):
        return
    canvas.taken.append(box)
    yield _text(x, y + SMALL * 0.35, words, SMALL, EDGE)


def _claims(canvas: Canvas, layout: Layout) -> Iterator[Box]:
    """Where people and cameras are, so that no word is written over them."""
    for x, z in (*((one.x, one.z) for one in layout.stands), *((lens.x, lens.z) for lens in layout.lenses)):
        left, top = canvas.at(x - BODY, z - BODY)
        yield (left, top, left + 2 * BODY * SCALE, top + 2 * BODY * SCALE)


def _people_and_cameras(canvas: Canvas, layout: Layout) -> Iterator[str]:
    """What cameras see below everything else; then the line of action, ways, cameras, people."""
    for lens in layout.lenses:
        yield from _cone(canvas, lens, chosen=lens.panel == layout.chosen, alone=bool(layout.chosen))
    if layout.axis:
        yield from _axis(canvas, *layout.axis)
    for x, z, kind in layout.others:
        yield _other(canvas, x, z, kind)
    many = frozenset(one.character for one in layout.stands if one.number > 1)
    for one in layout.stands:
        yield from _way(canvas, one)
    for lens in layout.lenses:
        yield _camera(canvas, lens, chosen=lens.panel == layout.chosen or not layout.chosen)
    for one in layout.stands:
        yield _stand(canvas, one, counted=one.character in many)


def _cone(canvas: Canvas, lens: Lens, *, chosen: bool, alone: bool) -> Iterator[str]:
    """What a camera sees: of the one that is meant to where it looks, of many the beginning, beside one that is meant nothing."""
    if lens.down or (alone and not chosen):
        return
    apex, sight = canvas.at(lens.x, lens.z), lens.sight if chosen else min(lens.sight, GLANCE)
    ends = [canvas.at(lens.x + way[0] * sight, lens.z + way[2] * sight) for way in (heading(lens.left), heading(lens.right))]
    opacity = "0.14"
    yield f'<path class="sight" d="{_closed([apex, *ends])}" fill="{CAMERA}" fill-opacity="{opacity}" stroke="none"/>'
    if chosen:
        yield f'<path d="M{_p(ends[0])}L{_p(apex)}L{_p(ends[1])}" fill="none" stroke="{CAMERA}" stroke-dasharray="6 4"/>'


def _axis(canvas: Canvas, a: Point, b: Point) -> Iterator[str]:
    """The line of action, a little beyond both people."""
    far = math.hypot(b[0] - a[0], b[1] - a[1])
    way = ((b[0] - a[0]) / far, (b[1] - a[1]) / far)
    start, end = canvas.at(a[0] - way[0] * 0.9, a[1] - way[1] * 0.9), canvas.at(b[0] + way[0] * 0.9, b[1] + way[1] * 0.9)
    yield f'<path class="axis" d="M{_p(start)}L{_p(end)}" stroke="{LINE}" stroke-width="1.5" stroke-dasharray="10 4 2 4" fill="none"/>'
    yield _label(canvas, end, "axis", SMALL, LINE, reach=6.0)


def _way(canvas: Canvas, one: Stand) -> Iterator[str]:
    """Where somebody goes within a panel: a red arrow."""
    if one.to is None:
        return
    a, b = canvas.at(one.x, one.z), canvas.at(*one.to)
    far = math.hypot(b[0] - a[0], b[1] - a[1])
    if far < 1.0:
        return
    way = ((b[0] - a[0]) / far, (b[1] - a[1]) / far)
    back = (b[0] - way[0] * 10, b[1] - way[1] * 10)
    head = [b, (back[0] - way[1] * 5, back[1] + way[0] * 5), (back[0] + way[1] * 5, back[1] - way[0] * 5)]
    yield f'<path class="way" d="M{_p(a)}L{_p(back)}" stroke="{STORY}" stroke-width="2.5" fill="none"/>'
    yield f'<path d="{_closed(head)}" fill="{STORY}"/>'


def _camera(canvas: Canvas, lens: Lens, *, chosen: bool) -> str:
    """A camera: a box with its lens in front, or a square with a cross where it looks down; its number, and how high and long it is."""
    (x, y), colour = canvas.at(lens.x, lens.z), CAMERA if chosen else OTHERS
    yaw = _middle(lens.left, lens.right)
    ahead, aside = heading(yaw), heading(yaw + 90)

    def off(front: float, side: float) -> Point:
        return (x + ahead[0] * front + aside[0] * side, y + ahead[2] * front + aside[2] * side)

    body = [off(-16, -6), off(-16, 6), off(-5, 6), off(-5, -6)]
    shape = [off(-5, -2), off(0, -7), off(0, 7), off(-5, 2)]
    if lens.down:
        body, shape = [(x - 8, y - 8), (x + 8, y - 8), (x + 8, y + 8), (x - 8, y + 8)], [(x - 8, y - 8), (x + 8, y + 8), (x, y)]
    said = [f"{_n(lens.millimetres, 0)} mm, lens {lens.height:.1f} m high", f"{lens.away:.0f} m farther away" if lens.away else ""]
    words = f"{lens.number}{f' ({lens.away:.0f} m back)' if lens.away >= 1 else ''}"
    return (
        f'<g class="camera" data-panel="{safe(lens.panel)}" data-shot="{safe(lens.shot)}">'
        f"<title>Camera {safe(lens.number)}: {', '.join(filter(None, said))}</title>"
        f'<path d="{_closed(body)}" fill="{colour}"/><path d="{_closed(shape)}" fill="{colour}"/>'
        f"{_label(canvas, off(-16, 0), words, TEXT, colour, reach=9.0, bold=chosen)}</g>"
    )


def _middle(left: float, right: float) -> float:
    """The yaw halfway; `left` is `right` plus the angle of view."""
    return (left + right) / 2


def _stand(canvas: Canvas, one: Stand, *, counted: bool) -> str:
    """Somebody from above: a head in shoulders, a nose where they face, their name. Later marks are hollow."""
    x, y = canvas.at(one.x, one.z)
    ahead, aside, size = heading(one.facing), heading(one.facing + 90), BODY * SCALE
    nose = [
        (x + ahead[0] * f + aside[0] * s, y + ahead[2] * f + aside[2] * s)
        for f, s in ((size * 1.45, 0.0), (size * 0.85, -5.0), (size * 0.85, 5.0))
    ]
    words = f"{one.name} {one.number}" if counted else one.name
    fill = INK if one.number == 1 else PAPER
    drag = "seated" if one.seated else "mark"
    return (
        f'<g class="{drag}" data-character="{safe(one.character)}" data-panels="{safe(" ".join(one.panels))}">'
        f"<title>{safe(words)}</title>"
        f'<path d="{_closed(nose)}" fill="{INK}"/>'
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(size)}" fill="{fill}" stroke="{INK}" stroke-width="2"/>'
        f"{_label(canvas, (x, y), words, TEXT, INK, reach=size + 5, bold=True)}</g>"
    )


def _other(canvas: Canvas, x: float, z: float, kind: str) -> str:
    """One of a crowd, or an animal with its kind beside it."""
    at = canvas.at(x, z)
    named = _label(canvas, at, kind, SMALL, INK, reach=8.0) if kind else ""
    return f'<circle class="other" cx="{_n(at[0])}" cy="{_n(at[1])}" r="{7 if kind else 5}" fill="{PAPER}" stroke="{EDGE}"/>{named}'


def _margin(canvas: Canvas, layout: Layout) -> Iterator[str]:
    """A scale at the lower left, and what has to be said of the panel that is meant."""
    metres = 2 if canvas.width / SCALE < 12 else 5
    x, y, long = 14.0, canvas.height - 14.0, metres * SCALE
    bar = f"M{_n(x)} {_n(y - 5)}v10M{_n(x)} {_n(y)}h{_n(long)}m0 -5v10"
    yield f'<path class="scale" d="{bar}" stroke="{INK}" stroke-width="1.5" fill="none"/>'
    yield _text(x + long / 2, y - 4, f"{metres} m", SMALL, INK)
    if layout.mirrored:
        yield _text(canvas.width / 2, 16, "printed the other way round", SMALL, STORY)


# words --------------------------------------------------------------------------------------------------------------------------------


def _label(canvas: Canvas, at: Point, words: str, size: float, colour: str, *, reach: float, bold: bool = False) -> str:
    """Words beside a point: below, above, right or left of it, the first place where no other words are, within the picture."""
    wide, half = len(words) * size * ADVANCE, size / 2
    places = _around(at, wide, half, reach)
    fitting = [box for box in places if box[0] >= 2 and box[1] >= 2 and box[2] <= canvas.width - 2 and box[3] <= canvas.height - 2]
    free = [box for box in fitting if not any(meet(box, other) for other in canvas.taken)]
    box = (*free, *fitting, *places)[0]
    canvas.taken.append(box)
    return _text((box[0] + box[2]) / 2, box[3] - size * 0.15, words, size, colour, bold=bold)


def _around(at: Point, wide: float, half: float, reach: float) -> Sequence[Box]:
    sides = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
    middles = [
        (at[0] + across * (far + wide / 2), at[1] + down * (far + half))
        for far in (reach, reach + 12, reach + 24)
        for across, down in sides
    ]
    return [(x - wide / 2, y - half, x + wide / 2, y + half) for x, y in middles]


def _text(x: float, y: float, words: str, size: float, colour: str, *, bold: bool = False) -> str:
    """Words centred on a point, with paper around them so that lines do not run through."""
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="middle" fill="{colour}"{weight} '
        f'stroke="{PAPER}" stroke-width="3" paint-order="stroke">{safe(words)}</text>'
    )


def _closed(points: Iterable[Point]) -> str:
    return "M" + "L".join(map(_p, points)) + "Z"


def _p(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(value: float, digits: int = 1) -> str:
    """A number as short as it can be written; never `-0`."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
