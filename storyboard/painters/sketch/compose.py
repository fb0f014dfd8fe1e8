"""A stage becomes a drawing: what is far first, then pieces and people by what hides what, then weather."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.shots import Glow, Pose
from storyboard.model.stage import Animal, Figure, Piece, Stage, Vec
from storyboard.painters.sketch import animals, beams, crowd
from storyboard.painters.sketch.backdrop import draw_backdrop, draw_mist, draw_sky
from storyboard.painters.sketch.deskwork import draw_work
from storyboard.painters.sketch.drawing import Tone
from storyboard.painters.sketch.events import draw_events, streaks_behind
from storyboard.painters.sketch.face_light import draw_face_light, key_for, source_of
from storyboard.painters.sketch.ground import draw_ground, draw_lanes
from storyboard.painters.sketch.homes import home_of, told_parts
from storyboard.painters.sketch.insert import draw_insert, held
from storyboard.painters.sketch.low_sun import draw_raking
from storyboard.painters.sketch.mood import mood_of
from storyboard.painters.sketch.motion import hands_over, takes
from storyboard.painters.sketch.order import Item, ordered
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import draw_figure, draw_hands, draw_way
from storyboard.painters.sketch.pieces import parts_of, spot_of
from storyboard.painters.sketch.planes import ONE, planes_of
from storyboard.painters.sketch.put_down import laid_out
from storyboard.painters.sketch.raster import render
from storyboard.painters.sketch.reflections import GLASSES, draw_reflection
from storyboard.painters.sketch.room import draw_cut, draw_room, hidden
from storyboard.painters.sketch.shadows import draw_shadows
from storyboard.painters.sketch.solids import Easel, Part, Spot, bounds, circle, draw_part
from storyboard.painters.sketch.sunlight import draw_shade, draw_sun
from storyboard.painters.sketch.tags import draw_tags
from storyboard.painters.sketch.titles import draw_title
from storyboard.painters.sketch.weather import draw_weather, rain_on
from storyboard.staging import solid
from storyboard.staging.figures import bones
from storyboard.staging.lying import LAID
from storyboard.staging.riding import MOUNTING, UNDERNEATH
from storyboard.staging.space import View, add, heading, mix, mul, sub, unit

AREA = 1376 * 768
"""Pixels of a drawing whatever the picture's size: lines keep their weight."""
LIDS = frozenset({"car_roof", "tube_lamp", "pipes"})
"""Pieces overhead that are left out when the lens is above them."""
GROUNDED = frozenset({"lane"})
"""Pieces that are drawn with the ground, under everybody's shadows."""
LYING = frozenset({Pose.LIE})
SEATED = frozenset({Pose.SIT, Pose.DRIVE})


def draw(stage: Stage, *, style: str, width: int, height: int, seed: str) -> bytes:
    """A panel as the bytes of a JPEG file of `width` x `height` pixels; the same bytes for the same arguments."""
    return render(compose(stage, style=style, width=width, height=height, seed=seed), width, height)


def compose(stage: Stage, *, style: str, width: int, height: int, seed: str) -> Drawing:
    """The display list of a panel. The drawing has the picture's shape and always the same area."""
    scale = (AREA / (width * height)) ** 0.5
    view = View(stage.camera, width * scale, height * scale)
    shown = bool(stage.insert) and not held(stage)
    mood = mood_of(style, stage)
    mood = replace(mood, planes=ONE if shown else planes_of(stage, view, mood))
    drawing = Drawing(view.width, view.height, mood, seed, mood.wobble)
    easel = Easel(drawing, view, stage.key)
    if shown:
        drawing.section("Insert")
        draw_insert(easel, stage)
    else:
        _world(easel, stage, _kept(stage, view))
    if stage.tags:
        drawing.section("Tags")
        draw_tags(drawing, view, stage)
    if stage.title:
        drawing.section("Title")
        draw_title(drawing, stage.title)
    return drawing


def _world(easel: Easel, whole: Stage, stage: Stage) -> None:
    """Sky, ground, walls, shadows, then everything that stands there, then the weather; of a stage and what of it is kept."""
    section = easel.drawing.section
    if not stage.interior or stage.room is None:
        section("Background")
        draw_sky(easel, stage)
        draw_backdrop(easel, stage)
    section("Floor")
    draw_cut(easel, stage)
    draw_ground(easel, stage)
    draw_lanes(easel, stage)
    section("Walls")
    draw_room(easel, stage)
    section("Shadows and light on the floor")
    draw_sun(easel, whole)
    draw_shade(easel, stage)
    draw_shadows(easel, stage)
    if stage.interior and stage.room is None:
        section("Weather")
        draw_weather(easel, stage)
    draw_mist(easel, stage)
    _paint_all(easel, stage, ordered(_items(easel, stage), easel.view))
    _ways(easel, stage)
    beams.draw_beams(easel, stage)
    draw_events(easel, stage)
    if not stage.interior:
        section("Weather")
        draw_weather(easel, stage)


def _paint_all(easel: Easel, stage: Stage, items: list[Item]) -> None:
    """Back to front; things of the set that are before everybody are the foreground. A low sun lies on what is behind the first of them."""
    nearest = max((k for k, item in enumerate(items) if item.layer), default=len(items))
    first = next((k for k, item in enumerate(items) if item.layer), len(items))
    for k, item in enumerate(items):
        if k == first:
            draw_raking(easel, stage)
        easel.drawing.section(item.layer or ("Foreground" if k > nearest else "Set"), item.part)
        item.paint()
    if first == len(items):
        draw_raking(easel, stage)


def _ways(easel: Easel, stage: Stage) -> None:
    """Arrows for what goes from hand to hand: of those who give it, else of those who take it, never both."""
    given = [figure for figure in stage.figures if hands_over(figure)]
    for figure in given or [figure for figure in stage.figures if takes(figure)]:
        easel.drawing.section(figure.name or "Somebody", "")
        draw_way(easel.drawing, easel.view, figure, easel.key)


def _items(easel: Easel, stage: Stage) -> list[Item]:
    """Everything that stands in the set. Pieces somebody is in or on are taken apart, so that they can surround them."""
    items: list[Item] = [_person(easel, stage, figure) for figure in stage.figures]
    items += [item for figure in stage.figures if (item := _on_table(easel, stage, figure)) is not None]
    items += [item for figure in stage.figures if figure.clasps and (item := _clasping(easel, figure, stage.figures)) is not None]
    items += [replace(animals.item_of(easel, animal), layer=animal.kind.capitalize()) for animal in stage.animals]
    home = home_of(stage, easel.view, easel.mood) if easel.mood.told else None
    items += [replace(crowd.item_of(easel, extra), layer="Crowd") for extra in stage.extras]
    for piece in (one for one in stage.pieces if one.kind not in GROUNDED):
        thing = piece.kind.startswith(LAID)
        spot, parts = (
            laid_out(piece, easel.view)
            if thing
            else (
                spot_of(piece),
                [*(told_parts(piece, home) if easel.mood.told else parts_of(piece)), *rain_on(piece, stage), *streaks_behind(piece)],
            )
        )
        near = any(_touches(piece, figure) for figure in stage.figures) or any(_bears(piece, animal) for animal in stage.animals)
        if piece.kind in GLASSES:
            items.append(_mirroring(easel, stage, piece, _item(easel, spot, parts, piece.kind)))
        elif near:
            items += [_item(easel, spot, [part], piece.kind) for part in parts]
        else:
            items.append(_item(easel, spot, parts, piece.kind))
    return items


def _mirroring(easel: Easel, stage: Stage, piece: Piece, item: Item) -> Item:
    """A mirror with who is in its glass."""

    def paint() -> None:
        item.paint()
        draw_reflection(easel, piece, stage)

    return replace(item, paint=paint)


def _bears(piece: Piece, animal: Animal) -> bool:
    """Whether an animal is up on a piece, between its sides."""
    return piece.kind in BACKED and animal.floor > UP and solid.stands_on(piece, animal.x, animal.z, 0.0)


BACKED = frozenset({"sofa", "armchair", "chair", "bench"})
"""What has a back and sides that are behind and before what lies on it."""
UP = 0.1
"""Metres over the ground from which an animal is on something."""


def _lid(piece: Piece, view: View) -> bool:
    """Whether the camera looks steeply down on something overhead that would hide all below it."""
    return piece.kind in LIDS and view.eye[1] > piece.y and view.forward[1] < -0.6


def _kept(stage: Stage, view: View) -> Stage:
    """The stage without the pieces that are left out, so that they throw no shadow either."""
    pieces = tuple(p for p in stage.pieces if not (hidden(p, stage.room, view.eye) or _lid(p, view)) and _visible(view, p))
    return stage.model_copy(update={"pieces": pieces})


def _item(easel: Easel, spot: Spot, parts: list[Part], kind: str) -> Item:
    boxes = [bounds(part) for part in parts]
    lo = tuple(min(box[0][k] for box in boxes) for k in range(3))
    hi = tuple(max(box[1][k] for box in boxes) for k in range(3))
    return Item(spot, (lo[0], lo[1], lo[2]), (hi[0], hi[1], hi[2]), partial(_paint, easel, spot, parts), part=kind.replace("_", " "))


def _paint(easel: Easel, spot: Spot, parts: list[Part]) -> None:
    """The parts of a piece, farthest first; flat marks keep the order in which they were listed."""
    items = [Item(spot, *bounds(part), partial(draw_part, easel, spot, part)) for part in parts]
    for item in ordered(items, easel.view, 1e-4) if len(items) > 1 else items:
        item.paint()


def _person(easel: Easel, stage: Stage, figure: Figure) -> Item:
    """A person as an item."""
    shown = bool(stage.insert) and figure.holds == stage.insert
    lo, hi = _reach(figure)
    spot = Spot((figure.x, figure.floor, figure.z), figure.facing)
    paint = partial(_paint_person, easel, figure, "accent" if shown else None, source_of(stage, figure))
    spot = _astride(spot, easel.view, figure) if figure.mount == MOUNTING else spot
    return Item(spot, lo, hi, paint, layer=figure.name or "Somebody", beyond=_stretched(figure), rides=figure.mount == "horse")


def _astride(spot: Spot, view: View, figure: Figure) -> Spot:
    """Who swings a leg over a mount, seen from the side, is sorted before it."""
    towards = unit(sub(view.eye, spot.origin))
    across = abs(towards[0] * heading(figure.facing)[0] + towards[2] * heading(figure.facing)[2]) < ACROSS
    return Spot(add(spot.origin, mul((towards[0], 0.0, towards[2]), NEARER)), figure.facing) if across else spot


ACROSS = 0.7
"""How much of the way to the lens somebody faces at the most who is seen from the side."""


HELD_OUT = 0.2
"""Metres around a hand that what it has may take up."""


def _stretched(figure: Figure) -> tuple[Vec, ...]:
    """Around the hands of somebody."""
    wrists = bones(figure).wrists
    return tuple((x + dx, y + dy, z) for x, y, z in wrists for dx in (-HELD_OUT, HELD_OUT) for dy in (-HELD_OUT, HELD_OUT))


def _paint_person(easel: Easel, figure: Figure, thing: Tone | None, source: tuple[Glow, Vec] | None) -> None:
    """A person; out in the night with a breath of light behind, which parts them from the dark."""
    chest = (figure.x, figure.floor + figure.appearance.height * 0.6, figure.z)
    if easel.mood.windows and not figure.foreground and easel.view.depth(chest) > 0.5:
        (x, y), tall = easel.view.project(chest), easel.view.pixels(chest, figure.appearance.height)
        easel.drawing.soft(circle(x, y, tall * 0.26, tall * 0.5), "lamp", 0.13, min(90.0, tall * 0.12))
    draw_figure(easel.drawing, easel.view, figure, key_for(easel, figure, source), thing=thing)
    if source is not None:
        draw_face_light(easel, figure, source)


ON_TOP = (-0.06, 0.3)
"""Metres under and over a table's top between which hands are on it."""
BEFORE = 0.17
"""Metres before the middle of a body from which its arms are no longer within its own box."""


def _on_table(easel: Easel, stage: Stage, figure: Figure) -> Item | None:
    """The forearms of somebody whose hands are on a table, as an item of their own that lies on it; None where they are on none."""
    found = bones(figure)
    on = [(one.y + one.height, side) for one in stage.pieces for side in (0, 1) if _rests(one, found.wrists[side])]
    if not on or figure.foreground:
        return None
    top = on[0][0]
    thing: Tone | None = "accent" if stage.insert and figure.holds == stage.insert else None
    spot = Spot((figure.x, 0.0, figure.z), figure.facing)
    points = [spot.local(point) for point in (*found.elbows, *found.wrists)]
    lo = (min(p[0] for p in points) - 0.04, top, BEFORE)
    hi = (max(p[0] for p in points) + 0.04, max(top + 0.1, *(p[1] for p in points)), max(BEFORE + 0.1, *(p[2] + 0.1 for p in points)))

    def paint() -> None:
        draw_work(easel.drawing, easel.view, figure, top)
        draw_hands(easel.drawing, easel.view, figure, easel.key, [side for _, side in on], thing=thing)
        draw_work(easel.drawing, easel.view, figure, top, over=True)

    return Item(spot, lo, hi, paint, layer=figure.name or "Somebody", lies=True)


NEARER, HAND = 0.45, 0.06
"""Metres that hands which are around somebody are sorted before where they are, and of the box around one."""


def _clasping(easel: Easel, figure: Figure, everyone: Sequence[Figure]) -> Item | None:
    """The hands, or the forearms too, of somebody who has them around who stands before them, or on them; None where the lens sees none."""
    sides = [side for side in (0, 1) if figure.touch[side] is not None]
    laid = figure.clasps == "laid"
    sides = [side for side in sides if not laid or _seen(easel.view, figure, side, everyone)]
    if not sides:
        return None
    wrists = bones(figure).wrists
    at = mix(wrists[sides[0]], wrists[sides[-1]], 0.5)
    near = add(at, mul(unit(sub(easel.view.eye, at)), NEARER))

    def paint() -> None:
        for side in sides:
            arms = figure.clasps == "arms" or (laid and _free_elbow(easel.view, figure, side))
            draw_hands(easel.drawing, easel.view, figure, easel.key, [side], arms=arms)

    return Item(Spot(near, figure.facing), (-HAND, -HAND, -HAND), (HAND, HAND, HAND), paint, layer=figure.name or "Somebody")


def _seen(view: View, figure: Figure, side: int, everyone: Sequence[Figure]) -> bool:
    """Whether a hand that is on somebody is not behind their body."""
    point = figure.touch[side]
    others = [bones(one) for one in everyone if one is not figure]
    if point is None or not others:
        return False
    touched = min(others, key=lambda body: min(math.dist(point, body.chest), math.dist(point, body.head), math.dist(point, body.pelvis)))
    return view.depth(point) < view.depth(mix(touched.chest, touched.pelvis, 0.3)) + BEYOND


BEYOND = 0.2
"""Metres past the middle of a body, away from the lens, at which a hand on it is behind it."""


def _free_elbow(view: View, figure: Figure, side: int) -> bool:
    """Whether a forearm is on the camera's side of its owner's trunk."""
    body = bones(figure)
    return view.depth(body.elbows[side]) < view.depth(body.chest) + 0.04


def _rests(piece: Piece, wrist: Vec) -> bool:
    up = wrist[1] - piece.y - piece.height
    return not solid.is_passable(piece) and ON_TOP[0] < up < ON_TOP[1] and solid.stands_on(piece, wrist[0], wrist[2], 0.08)


FLAT = 0.16
"""Metres over the ground that who lies under something takes up: all that stands higher is painted over them."""
STEPPED = 0.12
"""Metres over the ground from which somebody sits on steps: shins and feet are before those under them."""


def _reach(figure: Figure) -> tuple[Vec, Vec]:
    """The room a body takes, without arms: what stands beyond it may be painted over it."""
    tall = figure.appearance.height
    if figure.mount == UNDERNEATH:
        return (-0.3, 0.0, -tall / 2), (0.3, FLAT, tall / 2)
    if figure.pose in LYING:
        return (-0.3, figure.seat if figure.seat > 0.2 else 0.0, -tall / 2), (0.3, figure.seat + 0.4, tall / 2)
    if figure.pose in SEATED and figure.floor > STEPPED and not figure.mount:
        return (-0.2, 0.0, -0.12), (0.2, figure.seat + tall * 0.52, 0.27 * tall)
    if figure.pose in SEATED:
        return (-0.2, figure.seat, -0.12), (0.2, figure.seat + tall * 0.52, 0.18)
    return (-0.2, 0.0, -0.14), (0.2, tall, 0.16)


def _touches(piece: Piece, figure: Figure) -> bool:
    """Whether somebody stands, sits or lies within a piece's footprint."""
    x, _, z = spot_of(piece).local((figure.x, 0.0, figure.z))
    return abs(x) < piece.width / 2 + 0.25 and abs(z) < piece.depth / 2 + 0.25


def _visible(view: View, piece: Piece) -> bool:
    """Whether any of a piece may be on the page."""
    spot = spot_of(piece)
    x, y, z = piece.width / 2, piece.height, piece.depth / 2
    seen = [view.see(spot((i * x, k * y, j * z))) for i in (-1, 1) for k in (0, 1) for j in (-1, 1)]
    if all(p[2] < view.near for p in seen):
        return False
    shift = 0.55 + max(abs(view.camera.shift_x), abs(view.camera.shift_y))
    wide, tall = view.width / view.focal * shift, view.height / view.focal * shift
    return not any(all(sign * p[axis] > limit * p[2] + 0.6 for p in seen) for axis, limit in ((0, wide), (1, tall)) for sign in (-1, 1))
