"""Things as they are used: cut across, torn in two, let go of, swung, hugged, played; and one thing in either hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from storyboard.model.cast import Appearance
from storyboard.model.shots import Light, Pose
from storyboard.model.stage import Camera, Figure, Piece, Stage, Vec
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.drawing import Fill, Shape
from storyboard.painters.sketch.halves import LOAVES, halved, share_of
from storyboard.painters.sketch.holding import in_hand
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.order import Item, ordered
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import draw_figure, lets_go
from storyboard.painters.sketch.props import parts_of
from storyboard.painters.sketch.solids import Face, Line, Spot
from storyboard.painters.sketch.things_hand import GOLD, HELD
from storyboard.painters.sketch.things_marks import box_of
from storyboard.painters.sketch.uses import PLACED
from storyboard.staging.figures import bones
from storyboard.staging.riding import SET_DOWN
from storyboard.staging.space import XY, View
from storyboard.staging.stances_use import LEANS

WHOLE = Camera(eye=(-0.1, 1.2, 4.2), target=(-0.1, 1.0, 0.0), lens=35)


def drawn(done: Pose, holds: str = "", other: str = "", facing: float = 35.0) -> Sequence[object]:
    figure = Figure(character="c1", name="MIA", facing=facing, pose=done, holds=holds, other=other, appearance=Appearance(tone=0.5))
    return compose(Stage(camera=WHOLE, figures=(figure,)), style="graphic", width=688, height=384, seed="test").items


def spots(items: Sequence[object], tone: str) -> list[XY]:
    """Corners of all that is filled in a tone."""
    return [p for item in items if isinstance(item, Fill | Shape) and item.tone == tone for polygon in item.polygons for p in polygon]


def middle(points: list[XY]) -> XY:
    assert points
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


@pytest.mark.parametrize("done", sorted(PLACED))
def test_every_use_draws_with_every_sort_of_thing(done: Pose) -> None:
    view = View(WHOLE, 688.0, 384.0)
    for n, kind in enumerate(("", "knife", "guitar", "painting", "unheard of")):
        drawing = Drawing(688.0, 384.0, mood("graphic", Light(), interior=True), seed="test")
        figure = Figure(character="c1", name="MIA", facing=35.0 + 67 * n, pose=done, holds=kind, other="glass" if n % 2 else "")
        draw_figure(drawing, view, figure, (0.5, 0.8, 0.45))
        assert drawing.items, kind


def test_a_bag_that_is_swung_flies_ahead_of_the_fist_on_slack_straps() -> None:
    def rightmost(done: Pose) -> float:
        return max(
            x for item in drawn(done, "bag", facing=90.0) if isinstance(item, Shape) for polygon in item.polygons for x, _ in polygon
        )

    assert rightmost(Pose.FIGHT) > rightmost(Pose.STAND) + 60
    assert "white" not in {item.tone for item in drawn(Pose.FIGHT, "bag", facing=90.0) if isinstance(item, Shape)}


def test_what_is_dropped_is_under_the_hand_that_had_it() -> None:
    held, dropped = (middle(spots(drawn(done, "coin"), GOLD)) for done in (Pose.HOLD, Pose.DROP))
    assert dropped[1] > held[1] + 15


def test_what_is_raised_is_over_where_it_is_held() -> None:
    held, raised = (middle(spots(drawn(done, "coin"), GOLD)) for done in (Pose.HOLD, Pose.BRANDISH))
    assert raised[1] < held[1] - 30


def test_each_hand_has_its_own_thing() -> None:
    figure = Figure(character="c1", name="MIA", pose=Pose.HOLD, holds="pen", other="book")
    assert (in_hand(figure, 0), in_hand(figure, 1)) == ("book", "pen")
    poured = figure.model_copy(update={"pose": Pose.POUR, "holds": "bottle", "other": ""})
    assert (in_hand(poured, 0), in_hand(poured, 1)) == ("cup", "bottle")
    torn = figure.model_copy(update={"pose": Pose.TEAR, "holds": "letter", "other": ""})
    assert in_hand(torn, 0) == in_hand(torn, 1) == "letter"


def test_a_coin_in_the_left_hand_is_drawn_at_the_left_hand() -> None:
    right, left = middle(spots(drawn(Pose.HOLD, "coin", "", 0.0), GOLD)), middle(spots(drawn(Pose.STAND, "", "coin", 0.0), GOLD))
    assert left[0] > right[0] + 20


@pytest.mark.parametrize("kind", [*sorted(LOAVES), *sorted(HELD), "orange", "unheard of"])
def test_two_halves_of_anything_make_the_whole_of_it(kind: str) -> None:
    left, right = box_of(halved(kind, 1.0)), box_of(halved(kind, -1.0))
    assert left[2] - left[0] == pytest.approx(right[2] - right[0], abs=3.0)
    assert abs(left[0] + left[2]) < 12


@pytest.mark.parametrize("kind", ["letter", "photo", "newspaper"])
def test_a_half_is_half_as_wide(kind: str) -> None:
    x0, _, x1, _ = box_of(HELD[kind])
    left, _, right, _ = box_of(halved(kind, 1.0))
    assert right - left == pytest.approx(0.5 * (x1 - x0), abs=2.0)


def test_a_piece_is_torn_off_a_loaf_and_paper_is_torn_in_two() -> None:
    piece, rest = (box_of(halved("bread", inner, share_of("bread", side))) for inner, side in ((-1.0, 1), (1.0, 0)))
    assert piece[2] - piece[0] < 0.6 * (rest[2] - rest[0])
    assert share_of("letter", 0) == share_of("letter", 1)


def test_what_is_hugged_is_before_the_upper_arms_and_behind_the_hands() -> None:
    view = View(WHOLE, 688.0, 384.0)
    figure = Figure(character="c1", name="MIA", pose=Pose.HUG, holds="pillow", appearance=Appearance(tone=0.5, skin=0.07))
    drawing = Drawing(688.0, 384.0, mood("graphic", Light(), interior=True), seed="test")
    draw_figure(drawing, view, figure, (0.5, 0.8, 0.4))
    (_, thing) = drawing.held[0]
    after = [item.tone for item in drawing.items[thing.stop :] if isinstance(item, Shape)]
    assert 0.5 in after
    assert 0.07 in after


def test_a_guitar_has_a_waist_a_hole_and_strings() -> None:
    parts = parts_of("guitar")
    body = max((part for part in parts if isinstance(part, Face)), key=lambda part: len(part.points))
    half = {round(y, 2): abs(x) for x, y, _ in body.points}
    assert half[-0.1] < min(half[0.03], half[-0.25]) - 0.02
    assert half[-0.31] > half[0.03]
    assert sum(isinstance(part, Line) and part.tone == "paper" for part in parts) >= 3


def test_who_sits_on_stairs_has_the_legs_before_the_steps() -> None:
    """Shoes are painted after the step that they stand on."""
    figure = Figure(character="c1", name="MIA", pose=Pose.SIT, floor=0.188, seat=0.375, appearance=Appearance(tone=0.1, legs_tone=0.4))
    steps = Piece(kind="stairs", x=0.0, z=-0.57, width=1.9, depth=2.4, height=1.5, facing=0.0, tone=0.3)
    items = compose(Stage(camera=WHOLE, figures=(figure,), pieces=(steps,)), style="graphic", width=688, height=384, seed="test").items
    shoes = max(n for n, item in enumerate(items) if isinstance(item, Shape) and item.tone == 0.92)
    view = View(WHOLE, 688.0, 384.0)
    x, y = view.project((0.0, 0.3, 0.35))
    over = [
        n
        for n, item in enumerate(items)
        if n > shoes and isinstance(item, Shape) and any(_inside(polygon, x, y + 14) for polygon in item.polygons) and item.tone == 0.3
    ]
    assert not over


def _inside(polygon: Sequence[XY], x: float, y: float) -> bool:
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    return min(xs) < x < max(xs) and min(ys) < y < max(ys)


def test_works_have_a_look_of_their_own_with_their_things() -> None:
    works = ((Pose.READ, "map", "#b9c7a2"), (Pose.CUT, "saw", "#c69f68"), (Pose.STIR, "pot", "#c39a62"), (Pose.COUNT, "money", "#bccdac"))
    for facing in (35.0, -120.0):
        for done, kind, tone in works:
            used, held = spots(drawn(done, kind, facing=facing), tone), spots(drawn(Pose.HOLD, kind, facing=facing), tone)
            assert len(used) > (0 if kind == "map" else len(held)), kind
        for done, kind in ((Pose.PRESS, "tablecloth"), (Pose.TEND, "suitcase"), (Pose.PUSH, "pram"), (Pose.TEND, "razor")):
            assert drawn(done, kind, facing=facing) != drawn(done, facing=facing), kind


def test_a_hand_stretched_out_is_not_hidden_by_what_stands_behind() -> None:
    view = View(Camera(eye=(0.0, 1.5, 4.0), target=(0.0, 1.2, 0.0), lens=35), 688.0, 384.0)
    hands = tuple((x, y, 0.2) for x in (0.6, 1.0) for y in (0.9, 1.3))
    body = Item(Spot((0.0, 0.0, 0.0), 75.0), (-0.2, 0.0, -0.14), (0.2, 1.75, 0.16), lambda: None, layer="MIA", beyond=hands)
    cupboard = Item(Spot((1.4, 0.0, -1.2), 0.0), (-0.6, 0.0, -0.3), (0.6, 2.0, 0.3), lambda: None, part="cupboard")
    wall = Item(Spot((0.0, 0.0, -1.6), 0.0), (-3.0, 0.0, -0.05), (3.0, 2.6, 0.05), lambda: None, part="wall")
    for items in ((body, cupboard, wall), (wall, cupboard, body)):
        names = [item.layer or item.part for item in ordered(items, view)]
        assert names == ["wall", "cupboard", "MIA"]


def test_hands_on_a_table_are_over_its_legs_too() -> None:
    view = View(Camera(eye=(0.3, 1.1, 1.26), target=(-0.38, 1.1, 0.08), lens=35), 688.0, 384.0)
    table = Spot((-0.117, 0.0, 0.129), 75.0)
    hands = Item(Spot((-0.6, 0.0, 0.0), 75.0), (-0.29, 0.72, 0.17), (0.36, 0.82, 0.49), lambda: None, layer="MIA", lies=True)
    top = Item(table, (-0.45, 0.67, -0.3), (0.45, 0.72, 0.3), lambda: None, part="top")
    legs = [Item(table, (x, 0.0, z), (x + 0.04, 0.69, z + 0.04), lambda: None, part="leg") for x in (-0.41, 0.37) for z in (-0.26, 0.22)]
    names = [item.layer or item.part for item in ordered([hands, top, *legs], view)]
    assert names.index("MIA") > names.index("top")


def test_what_is_typed_on_stands_on_the_table_and_not_in_the_hand() -> None:
    desk = Piece(kind="table", x=0.0, z=0.56, width=1.2, height=0.72, depth=0.7)

    def typed(holds: str, eye: Vec) -> Sequence[object]:
        figure = Figure(character="c1", name="MIA", pose=Pose.TYPE, holds=holds, appearance=Appearance(tone=0.5))
        camera = Camera(eye=eye, target=(0.0, 0.9, 0.4), lens=35)
        return compose(Stage(camera=camera, figures=(figure,), pieces=(desk,)), style="graphic", width=688, height=384, seed="t").items

    for eye in ((1.6, 1.5, 3.0), (0.8, 2.0, -2.0)):
        bare = len(typed("", eye))
        assert len(typed("laptop", eye)) > bare
        assert len(typed("typewriter", eye)) > bare


def test_ways_of_handling_draw_with_every_sort_of_thing() -> None:
    view = View(WHOLE, 688.0, 384.0)
    rows = [
        *((Pose.KNOT, "", kind) for kind in ("rope", "string", "orange", "sack", "vase")),
        *((Pose.KNOT, "wring", kind) for kind in ("shirt", "cloth", "")),
        *((Pose.KNOT, "wrap", kind) for kind in ("vase", "letter", "box")),
        *(
            (Pose.PRESS, "crumple", "letter"),
            (Pose.DAB, "tuck_in", "letter"),
            (Pose.HOLD, "tuck_in", "coin"),
            (Pose.PUT, "tip", "glass"),
            (Pose.PUT, "tip", "cup"),
        ),
        *((Pose.EAT, "", kind) for kind in ("coin", "pen", "spoon", "lollipop")),
        *((Pose.HAUL, way, kind) for way in ("", "line", "line_end") for kind in ("rope", "net")),
        *((Pose.POUR, "", kind) for kind in ("bowl", "bag", "watering_can", "bottle")),
        *((Pose.FIGHT, "", kind) for kind in ("pole", "spear")),
        *((Pose.LIFT, "", "pole"), (Pose.COUNT, "", "cup"), (Pose.TEND, "", "blanket"), (Pose.SHRUG, "", "")),
        *((Pose.LAUGH, "tears", ""), (Pose.STAND, "tongue", ""), (Pose.COUNT, "count", ""), (Pose.HOLD, "cup", "egg")),
    ]
    for n, (done, way, kind) in enumerate(rows):
        drawing = Drawing(688.0, 384.0, mood("graphic", Light(), interior=True), seed="test")
        touch = ((0.2, 1.4, 0.3), (-0.2, 1.4, 0.3)) if done in (Pose.TEND, Pose.FIGHT) else (None, None)
        level = 0.8 if way == "tip" else None
        figure = Figure(character="c1", name="MIA", facing=-60.0 + 37 * n, pose=done, holds=kind, fingers=way, touch=touch, surface=level)
        draw_figure(drawing, view, figure, (0.5, 0.8, 0.45))
        assert len(drawing.items) > 4, (done, way, kind)


def test_what_is_bitten_on_is_under_the_eyes() -> None:
    eyes = next(figure for figure in (Figure(character="c1", name="MIA", facing=35.0, pose=Pose.EAT, holds="coin"),))
    level = View(WHOLE, 688.0, 384.0).project(bones(eyes).eye)[1] * 1376 / 688
    coin = [y for _, y in spots(drawn(Pose.EAT, "coin"), GOLD)]
    assert min(coin) > level


def test_the_fingers_leave_what_stands_on_the_ground_and_its_way_down_is_seen() -> None:
    view = View(WHOLE, 688.0, 384.0)

    def strokes(**update: object) -> int:
        drawing = Drawing(688.0, 384.0, mood("graphic", Light(), interior=True), seed="test")
        figure = Figure(
            character="c1", name="MIA", facing=60.0, pose=Pose.PUT, holds="crate", surface=0.0, touch=((0.2, 0.4, 0.4), (-0.2, 0.4, 0.4))
        )
        draw_figure(drawing, view, figure.model_copy(update=update), (0.5, 0.8, 0.45))
        return len(drawing.items)

    assert strokes(mount=SET_DOWN) > strokes(mount=SET_DOWN, pose=Pose.LIFT, surface=None)
    assert lets_go(Figure(character="c1", name="MIA", pose=Pose.PUT, holds="cup", surface=0.8))
    assert not lets_go(Figure(character="c1", name="MIA", pose=Pose.PUT, holds="cup"))


def test_what_goes_into_the_own_coat_is_half_behind_its_edge_however_it_is_done() -> None:
    def drawn(done: Pose, way: str) -> int:
        figure = Figure(character="c1", name="MIA", pose=done, holds="letter", fingers=way)
        return len(compose(Stage(camera=WHOLE, figures=(figure,)), style="graphic", width=688, height=384, seed="t").items)

    assert all(drawn(done, "tuck_in") > drawn(done, "") for done in (Pose.HOLD, Pose.DAB))


@pytest.mark.parametrize("kind", ["bicycle", "ladder", "broom", "guitar", "rifle"])
def test_what_is_leant_somewhere_stands_on_the_ground_before_them(kind: str) -> None:
    view = View(WHOLE, 688.0, 384.0)

    def seen(holds: str) -> list[XY]:
        drawing = Drawing(688.0, 384.0, mood("graphic", Light(), interior=True), seed="test")
        draw_figure(
            drawing, view, Figure(character="c1", name="MIA", pose=Pose.PUT, facing=90.0, holds=holds, fingers=LEANS), (0.5, 0.8, 0.45)
        )
        return [p for item in drawing.items if isinstance(item, Shape | Fill) for polygon in item.polygons for p in polygon]

    bare, (x, y) = set(seen("")), view.project((0.6, 0.0, 0.0))
    own = [spot for spot in seen(kind) if spot not in bare]
    assert abs(max(down for _, down in own) - y) < 30
    assert max(across for across, _ in own) > x + 5


def test_what_is_tossed_out_of_a_pan_leaves_it_in_the_hand() -> None:
    def strokes(other: str) -> int:
        figure = Figure(character="c1", name="MIA", facing=35.0, pose=Pose.THROW, holds="coin", other=other, fingers="toss_up")
        return len(compose(Stage(camera=WHOLE, figures=(figure,)), style="graphic", width=688, height=384, seed="test").items)

    assert strokes("plate") > strokes("book")
