from __future__ import annotations

import math
from itertools import combinations, pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown import data, dress_words, wardrobe
from storyboard.model.cast import Age, Appearance
from storyboard.model.shots import Blocking, Expression, Light, Pose
from storyboard.model.stage import Camera, Figure, Vec
from storyboard.painters.sketch import dress, dress_over, hats, motion, wounds
from storyboard.painters.sketch.clothes import GARMENTS, clothes_of
from storyboard.painters.sketch.drawing import Fill, Primitive, Shape
from storyboard.painters.sketch.dress_flown import flies_open, wings
from storyboard.painters.sketch.face_parts import FEATURES, far_side
from storyboard.painters.sketch.hair import columns
from storyboard.painters.sketch.hair_curls import SIDES, spots
from storyboard.painters.sketch.hair_cuts import CUTS
from storyboard.painters.sketch.hands import GRIPS, hand_of
from storyboard.painters.sketch.head import MOULDS, ROUND, head_of, mould_of, skull_rows
from storyboard.painters.sketch.lofts import Ring, eased, limb, polygons, shade
from storyboard.painters.sketch.miens import MIENS, SPOKEN, downcast, mien_of, played
from storyboard.painters.sketch.mood import mood
from storyboard.painters.sketch.pen import Drawing
from storyboard.painters.sketch.people import contact, distance, draw_figure, line_width
from storyboard.painters.sketch.sunlight import thrown
from storyboard.shots import wound_words
from storyboard.staging import hurt
from storyboard.staging.body import pose
from storyboard.staging.figures import bones
from storyboard.staging.space import XY, View, dot, length, sub
from storyboard.staging.stances import STANCES

KEY: Vec = (0.5, 0.8, 0.45)
MOOD = mood("graphic", Light(), interior=True)
WIDTH, HEIGHT = 1376.0, 768.0


def person(**more: object) -> Figure:
    look = {key: more.pop(key) for key in tuple(more) if key in Appearance.model_fields}
    return Figure.model_validate({"character": "mia", "name": "MIA", "appearance": Appearance.model_validate(look), **more})


def around(yaw: float, away: float = 3.0, lens: float = 50.0, at: float = 1.5) -> View:
    a = math.radians(yaw)
    return View(Camera(eye=(away * math.sin(a), at, away * math.cos(a)), target=(0.0, at - 0.02, 0.0), lens=lens), WIDTH, HEIGHT)


def drawn(figure: Figure, view: View) -> list[Primitive]:
    drawing = Drawing(WIDTH, HEIGHT, MOOD, seed="test")
    draw_figure(drawing, view, figure, KEY)
    return drawing.items


def points(items: list[Primitive]) -> list[XY]:
    out: list[XY] = []
    for item in items:
        if isinstance(item, Fill | Shape):
            out += [p for polygon in item.polygons for p in polygon]
        else:
            out += item.polygon
    return out


def fills_near(items: list[Primitive], spot: XY, radius: float) -> int:
    """How many areas without outline lie wholly within a circle."""
    count = 0
    for item in items:
        if isinstance(item, Fill) and all(math.hypot(x - spot[0], y - spot[1]) < radius for polygon in item.polygons for x, y in polygon):
            count += 1
    return count


@pytest.mark.parametrize("each", list(Pose))
def test_every_pose_draws_from_all_around(each: Pose) -> None:
    """Two sides of every pose, one with something in the hand, one from so near that it fills the picture."""
    near = list(Pose).index(each) % 4
    for i in (near, (near + 1) % 4):
        figure = person(pose=each, holds="cup" if i % 2 else "")
        assert drawn(figure, around(i * 90.0, 1.7, 24.0, 0.6) if i == near else around(i * 90.0, 30.0, 35.0, 0.9)), i


HATS = (*get_args(data.Hat), "unheard of")
WORN = (*dress_over.OVER, *dress_over.HANGING, *dress_over.BEFORE, *dress_over.HEAD)


@pytest.mark.parametrize("garment", [*GARMENTS, "unheard of"])
def test_every_garment_draws_with_hats_and_what_is_worn_over_it(garment: str) -> None:
    at = [*GARMENTS, "unheard of"].index(garment)
    for k, yaw in enumerate((10.0, -130.0)):
        worn = " ".join(WORN[(3 * at + 5 * k + i) % len(WORN)] for i in range(3))
        assert drawn(person(garment=garment, hat=HATS[(at + k) % len(HATS)], worn=worn, glasses=True), around(yaw, 1.2, 35.0))


def test_every_hat_and_thing_worn_changes_the_picture() -> None:
    views = {yaw: around(yaw, 3.6, 40.0, 0.95) for yaw in (10.0, 160.0)}
    plain = {yaw: drawn(person(), view) for yaw, view in views.items()}
    same = [
        one
        for one in (*HATS[1:-1], *WORN)
        if all(drawn(person(**({"hat": one} if one in HATS else {"worn": one})), view) == plain[yaw] for yaw, view in views.items())
    ]
    assert same == []


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.SIT, Pose.WALK])
def test_a_wooden_leg_changes_the_picture(pose: Pose) -> None:
    view = around(10.0, 3.6, 40.0, 0.95)
    assert drawn(person(pose=pose, worn="peg_leg"), view) != drawn(person(pose=pose), view)


def test_all_dress_that_words_name_can_be_drawn() -> None:
    trades = dress_words.TRADES.values()
    assert {*dress_words.GARMENTS, *(dress.garment for dress in trades), *dress_words.FOR_MEN.values()} <= set(GARMENTS)
    assert set(get_args(data.Garment)) == set(GARMENTS)
    assert {*dress_words.HATS, *(dress.hat for dress in trades)} <= set(HATS)
    elsewhere = {"bands", "barefoot", "cowl", "peg_leg", wardrobe.HABIT}
    assert {*dress_words.WORN, *(name for dress in trades for name in dress.worn.split())} <= {*WORN, *elsewhere}


@pytest.mark.parametrize("hair", [*CUTS, "bald", "unheard of"])
@pytest.mark.parametrize("build", ["man", "woman", "child"])
def test_every_haircut_draws_at_every_size(hair: str, build: str) -> None:
    for away in (0.45, 2.0, 15.0, 60.0):
        assert drawn(person(hair=hair, build=build, age=Age.OLD), around(30.0, away))


def test_who_is_behind_the_camera_is_left_out() -> None:
    view = View(Camera(eye=(0.0, 1.5, 3.0), target=(0.0, 1.5, 9.0), lens=35.0), WIDTH, HEIGHT)
    assert drawn(person(), view) == []


@settings(deadline=None, max_examples=30)
@given(st.floats(-1.2, 1.2), st.floats(-0.6, 0.9), st.floats(-180, 180), st.sampled_from(list(Pose)), st.sampled_from(list(GARMENTS)))
def test_people_at_the_lens_do_not_explode(x: float, z: float, facing: float, each: Pose, garment: str) -> None:
    view = View(Camera(eye=(0.0, 1.4, 0.3), target=(0.0, 1.3, -4.0), lens=28.0), WIDTH, HEIGHT)
    for px, py in points(drawn(person(x=x, z=z, facing=facing, pose=each, garment=garment), view)):
        assert math.isfinite(px)
        assert math.isfinite(py)
        assert -60 < px < WIDTH + 60
        assert -60 < py < HEIGHT + 60


@settings(deadline=None, max_examples=40)
@given(st.floats(-4, 4), st.floats(-6, 2), st.floats(-360, 360), st.sampled_from(list(Expression)), st.floats(0.9, 2.1))
def test_marks_facings_and_faces(x: float, z: float, facing: float, expression: Expression, height: float) -> None:
    figure = person(x=x, z=z, facing=facing, expression=expression, height=height, gaze=(0.0, 1.5, 4.0))
    view = around(0.0, 8.0, 28.0)
    assert drawn(figure, view) == drawn(figure, view)


def test_a_face_shows_only_from_the_front() -> None:
    figure, counts = person(garment="tshirt"), dict[int, int]()
    eye, size = pose(figure).eye, pose(figure).head_height
    for yaw in (0, 40, 180):
        view = around(yaw, 2.0, 85.0)
        counts[yaw] = fills_near(drawn(figure, view), view.project(eye), view.pixels(eye, size * 0.28))
    assert counts[0] > counts[180] + 8
    assert counts[40] > counts[180] + 8


def test_the_far_eye_goes_round_the_corner() -> None:
    head = head_of(pose(person()))
    x = FEATURES["man"].eye_x
    assert head.shows(around(0.0), x, 0.0)
    assert head.shows(around(0.0), -x, 0.0)
    assert head.shows(around(90.0), x, 0.0)
    assert not head.shows(around(90.0), -x, 0.0)
    assert not head.shows(around(180.0), x, 0.0)


def test_irises_follow_the_gaze() -> None:
    straight, aside = person(), person(gaze=(2.0, 1.6, 1.2))
    assert drawn(straight, around(0.0, 1.0)) != drawn(aside, around(0.0, 1.0))


@pytest.mark.parametrize(("hair", "other"), [("short", "long"), ("bob", "bun"), ("ponytail", "curly"), ("bald", "mop")])
def test_people_differ_from_behind_by_their_hair(hair: str, other: str) -> None:
    view = around(180.0, 2.0)
    assert drawn(person(hair=hair, build="woman"), view) != drawn(person(hair=other, build="woman"), view)


def test_the_silhouette_of_hair_is_not_a_helmet() -> None:
    """Long hair ends below the shoulders, a bun stands out behind, short hair ends above the chin."""
    view = around(180.0, 2.0)
    low = {hair: max(y for _, y in _hair_points(hair, view)) for hair in ("short", "bob", "long")}
    assert low["short"] < low["bob"] < low["long"]
    profile = around(90.0, 2.0)
    behind = {hair: max(x for x, _ in _hair_points(hair, profile)) for hair in ("short", "bun", "ponytail")}
    assert behind["bun"] > behind["short"] + 20
    assert behind["ponytail"] > behind["short"] + 20


def _hair_points(hair: str, view: View) -> list[XY]:
    tone = 0.93
    items = drawn(person(hair=hair, hair_tone=tone, build="woman", garment="tshirt", tone=0.4, legs_tone=0.2), view)
    return [p for item in items if isinstance(item, Shape) and item.tone == tone for polygon in item.polygons for p in polygon]


def test_every_expression_has_a_face_of_its_own() -> None:
    assert set(MIENS) == set(Expression)
    pictures = [drawn(person(expression=each), around(15.0, 1.0)) for each in Expression]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_every_grip_and_detail_that_is_named_exists() -> None:
    assert {limb.grip for stance in STANCES.values() for limb in (stance.left, stance.right)} <= set(GRIPS)
    assert {name for garment in GARMENTS.values() for name in garment.details} <= set(dress.DETAILS)


def test_thumbs_point_inwards_when_palms_lie_down() -> None:
    body = pose(person(pose=Pose.TYPE))
    assert dot(hand_of(body, 0).thumb, body.root.left) < 0
    assert dot(hand_of(body, 1).thumb, body.root.left) > 0


def test_thumbs_point_forward_when_arms_hang() -> None:
    body = pose(person())
    for side in (0, 1):
        assert dot(hand_of(body, side).thumb, body.root.front) > 0.5


def test_the_accent_is_the_garments() -> None:
    tones = [item.tone for item in drawn(person(accent=True, garment="hoodie"), around(0.0)) if isinstance(item, Shape)]
    assert "accent" in tones
    plain = [item.tone for item in drawn(person(garment="hoodie"), around(0.0)) if isinstance(item, Shape)]
    assert "accent" not in plain


def test_trousers_stand_off_the_coat() -> None:
    items = drawn(person(garment="sweater", tone=0.5, legs_tone=0.5), around(0.0, 6.0, 35.0, 1.0))
    tones = {item.tone for item in items if isinstance(item, Shape)}
    assert 0.5 in tones
    assert any(isinstance(tone, float) and 0.6 < tone < 0.8 for tone in tones)


def test_a_foreground_shoulder_is_dark_and_plain() -> None:
    view = around(180.0, 1.0, 35.0)
    dark, light = drawn(person(foreground=True, tone=0.2), view), drawn(person(tone=0.2), view)
    assert len(dark) < len(light)
    assert max(item.tone for item in dark if isinstance(item, Shape) and isinstance(item.tone, float)) >= 0.8
    assert not any(item.tone == 0.2 for item in dark if isinstance(item, Shape))


def test_curls_are_known_on_the_head_the_camera_looks_past() -> None:
    view = around(180.0, 1.0, 35.0)
    curly, plain = (drawn(person(foreground=True, hair=hair), view) for hair in ("curly", "mop"))
    rounds = [
        max(sum(len(ring) == SIDES for ring in item.polygons) for item in items if isinstance(item, Shape)) for items in (curly, plain)
    ]
    assert rounds[0] > 20 > rounds[1]


def test_detail_follows_size() -> None:
    sizes = [len(drawn(person(beard=True), around(20.0, away, 50.0))) for away in (90.0, 12.0, 2.0)]
    assert sizes[0] < 25
    assert sizes[0] < sizes[1] < sizes[2]


def test_ink_follows_size() -> None:
    drawing = Drawing(1376, 768, MOOD)
    assert line_width(drawing, 8.0) == pytest.approx(1.3, abs=0.05)
    assert line_width(drawing, 900.0) == pytest.approx(5.0)
    assert line_width(Drawing(2752, 1536, MOOD), 8.0) == pytest.approx(2.6, abs=0.1)


def test_the_shadow_lies_under_the_feet() -> None:
    view = around(0.0, 6.0, 35.0, 1.6)
    polygon = contact(view, person(x=0.5))
    feet = view.project((0.5, 0.0, 0.0))
    assert min(x for x, _ in polygon) < feet[0] < max(x for x, _ in polygon)
    assert min(y for _, y in polygon) < feet[1] < max(y for _, y in polygon)
    lying = contact(view, person(pose=Pose.LIE, facing=90.0))
    assert max(x for x, _ in lying) - min(x for x, _ in lying) > 2.5 * (max(x for x, _ in polygon) - min(x for x, _ in polygon))


def test_nearer_people_are_nearer() -> None:
    view = around(0.0, 6.0)
    assert distance(view, person(z=1.0)) < distance(view, person(z=-1.0))


def test_a_ball_of_rings_has_a_round_silhouette_and_half_a_shade() -> None:
    rings: list[Ring] = []
    for i in range(13):
        a = math.pi * i / 12
        r = max(0.5 * math.sin(a), 0.01)
        rings.append(((0.0, 1.5 + 0.5 * math.cos(a), 0.0), (r, 0.0, 0.0), (0.0, 0.0, r)))
    view = around(0.0, 6.0)
    spots = [p for polygon in polygons(view, rings, 24) for p in polygon]
    wide, tall = max(x for x, _ in spots) - min(x for x, _ in spots), max(y for _, y in spots) - min(y for _, y in spots)
    assert wide == pytest.approx(view.pixels((0.0, 1.5, 0.0)), rel=0.06)
    assert tall == pytest.approx(wide, rel=0.08)
    dark = [x for polygon in shade(view, rings, (1.0, 0.0, 0.0)) for x, _ in polygon]
    assert max(dark) < WIDTH / 2 + wide * 0.06
    assert min(dark) < WIDTH / 2 - wide * 0.4


def test_rings_seen_end_on_fall_back_to_hulls() -> None:
    tube: list[Ring] = [((0.0, 1.5, -0.2 * i), (0.1, 0.0, 0.0), (0.0, 0.1, 0.0)) for i in range(4)]
    spots = [p for polygon in polygons(around(0.0, 3.0, at=1.5), tube, 16) for p in polygon]
    assert max(x for x, _ in spots) - min(x for x, _ in spots) > 40


def test_hats_press_hair_down_and_hide_ears() -> None:
    assert hats.pressed(CUTS["curly"], "cap").out < CUTS["curly"].out
    assert hats.pressed(CUTS["curly"], "") == CUTS["curly"]
    assert hats.covers_ears("helmet")
    assert not hats.covers_ears("cap")


@pytest.mark.parametrize("each", [Pose.SIT, Pose.RUN, Pose.KNEEL])
def test_a_coat_covers_both_thighs(each: Pose) -> None:
    body = pose(person(pose=each, garment="coat"))
    skirt = clothes_of(body, 2).skirt
    centre = skirt[len(skirt) // 2][0]
    between = tuple((a + b) / 2 for a, b in zip(body.knees[0], body.pelvis, strict=True))
    assert math.dist(centre, between) < 0.35


@pytest.mark.parametrize("each", [Pose.LOOK_UP, Pose.LOOK_DOWN])
def test_long_hair_hangs_however_the_head_is_held(each: Pose) -> None:
    head = head_of(pose(person(pose=each, build="woman")))
    shell = columns(head, CUTS["long"], 200.0, "mia")
    behind = shell[0]
    assert behind[-1][0][1] < behind[len(behind) // 2][0][1] - 0.05
    assert math.hypot(behind[-1][0][0] - behind[-4][0][0], behind[-1][0][2] - behind[-4][0][2]) < 0.04


@pytest.mark.parametrize("expression", list(Expression))
def test_who_speaks_has_an_open_mouth_and_a_feeling_is_played_larger(expression: Expression) -> None:
    mien = MIENS[expression]
    silent, spoken = (played(mien, 60.0, speaks=speaks) for speaks in (False, True))
    assert spoken.gape >= SPOKEN or spoken.gape == silent.gape >= SPOKEN
    assert silent.gape == pytest.approx(mien.gape * 1.2)
    assert abs(silent.brow_in) >= abs(mien.brow_in)
    assert played(mien, 8.0, speaks=True) == mien


def test_a_limb_that_comes_at_the_lens_grows_less_than_it_would() -> None:
    view = around(0.0, 1.0)
    rings = limb([(0.0, 1.5, 0.0), (0.0, 1.5, 0.3), (0.0, 1.5, 0.6)], [0.05, 0.05, 0.05])
    sizes = [length(ring[1]) for ring in eased(view, rings, view.depth((0.0, 1.5, 0.0)))]
    assert sizes[0] == pytest.approx(0.05)
    assert sizes[0] > sizes[1] > sizes[2] > 0.02


def test_who_looks_down_has_the_lids_low_and_does_not_scowl() -> None:
    plain = MIENS[Expression.NEUTRAL]
    low, gaze = downcast(plain, (0.0, -0.5, 0.87), (0.2, 0.0))
    assert low.lid < plain.lid * 0.7
    assert low.brow_in > plain.brow_in
    assert gaze[0] == pytest.approx(0.2)
    assert gaze[1] < -0.5
    assert downcast(plain, (0.0, 0.0, 1.0), (0.2, 0.0)) == (plain, (0.2, 0.0))


def test_faces_differ_and_stay_the_same_for_one_person() -> None:
    assert {mould_of(person(character=name)) for name in "abcdefghijklmnop"} == set(range(len(MOULDS)))
    assert mould_of(person(pose=Pose.RUN)) == mould_of(person())
    assert mould_of(person(bulk=1.25)) == ROUND
    assert len({skull_rows("man", Age.ADULT, mould) for mould in range(len(MOULDS))}) == len(MOULDS)


def test_effort_shows_in_the_face_unless_the_script_tells_otherwise() -> None:
    assert mien_of(person(), Pose.FIGHT, 200.0) == played(MIENS[Expression.ANGRY], 200.0, speaks=False)
    assert mien_of(person(expression=Expression.HAPPY), Pose.FIGHT, 200.0) == played(MIENS[Expression.HAPPY], 200.0, speaks=False)
    assert mien_of(person(), Pose.STAND, 200.0) == played(MIENS[Expression.NEUTRAL], 200.0, speaks=False)


@pytest.mark.parametrize("face", [Expression.ONE_EYE, Expression.WINK])
def test_one_eye_is_shut_and_it_is_the_far_one(face: Expression) -> None:
    assert (far_side(40.0), far_side(-40.0)) == (-1, 1)
    one, other = (drawn(person(expression=face), around(side, 1.0)) for side in (35.0, -35.0))
    assert one != other


def test_who_opens_one_eye_does_not_wink() -> None:
    """A wink has a smile and a brow up; of who wakes nothing but the one lid has moved."""
    peeps, winks = MIENS[Expression.ONE_EYE], MIENS[Expression.WINK]
    assert (peeps.smile, peeps.doubt, peeps.brow_in, peeps.brow_out) == (0.0, 0.0, 0.0, 0.0)
    assert winks.smile > 0 < winks.doubt


def _irises(face: Expression) -> list[float]:
    """How high the irises of a face are, in pixels."""
    items = [item for item in drawn(person(expression=face), around(0.0, 1.0)) if isinstance(item, Fill) and item.tone == 0.72]
    return [max(y for _, y in polygon) - min(y for _, y in polygon) for item in items for polygon in item.polygons if polygon]


def test_who_stares_shows_white_all_round_the_iris() -> None:
    stares, shows = _irises(Expression.STARING), _irises(Expression.NEUTRAL)
    assert len(stares) == len(shows) == 2
    assert max(stares) < 0.9 * min(_irises(Expression.SURPRISED))


@pytest.mark.parametrize(("each", "squeezed"), [(Pose.DRIVE, True), (Pose.RUN, True), (Pose.SIT, False), (Pose.STAND, False)])
def test_eyes_that_are_shut_on_the_way_are_squeezed(each: Pose, squeezed: bool) -> None:
    shut = mien_of(person(pose=each, expression=Expression.EYES_SHUT), each, 200.0)
    assert (shut.lid, shut.clenched) == (0.0, squeezed)


def test_miens_differ_in_what_is_seen_of_them() -> None:
    """No two expressions are one face a little stronger: in some number they are far apart, or one has a mark that no other has."""
    reach = {"brow_in": 0.03, "brow_out": 0.03, "lid": 0.25, "smile": 0.03, "gape": 0.025, "doubt": 0.5, "nose": 0.5}
    for a, b in combinations(MIENS.values(), 2):
        marks = [(m.one_eye, m.bite, m.clenched, m.blush) for m in (a, b)]
        assert marks[0] != marks[1] or any(abs(getattr(a, name) - getattr(b, name)) >= reach[name] for name in reach)


def _hairline(hair: str, build: str) -> list[float]:
    """Heights at which hair ends over the forehead, head heights."""
    head = head_of(pose(person(hair=hair, build=build)))
    shell = columns(head, CUTS[hair], 200.0, "mia")
    ends = (head.turn.local(sub(column[-1][0], head.centre)) for column in shell)
    return [up / head.size for left, up, front in ends if abs(left) < 0.14 * head.size and front > 0]


@pytest.mark.parametrize(("hair", "build"), [("long", "woman"), ("short", "man")])
def test_hair_that_is_parted_leaves_the_brows_free_and_has_an_even_hairline(hair: str, build: str) -> None:
    line = _hairline(hair, build)
    assert min(line) > FEATURES[build].brow_y + 0.1
    assert all(abs(a - b) < 0.035 for a, b in pairwise(line))


def test_short_hair_is_cut_close_at_the_temples_and_stands_over_the_forehead() -> None:
    head = head_of(pose(person(hair="short")))
    shell = columns(head, CUTS["short"], 200.0, "mia")
    ears = [math.dist(n[-1][0], head.shell(90.0, head.turn.local(sub(n[-1][0], head.centre))[1] / head.size, 0.0)) for n in shell[60:66]]
    assert min(ears) < 0.1 * head.size
    assert CUTS["short"].lift > 0


@pytest.mark.parametrize("yaw", [0.0, 40.0, 90.0, 180.0])
def test_curls_are_round_all_over_the_hair(yaw: float) -> None:
    view = around(yaw, 1.0)
    head = head_of(pose(person(hair="curly")))
    found = spots(view, columns(head, CUTS["curly"], 200.0, "mia"), 20.0, "mia")
    assert len(found) > 20
    assert all(14 < spot.r < 26 for spot in found)


def test_who_is_old_stoops_and_is_lined() -> None:
    old, young = (pose(person(age=age, facing=90.0)) for age in (Age.OLD, Age.ADULT))
    assert old.head[0] > young.head[0] + 0.02
    assert len(drawn(person(age=Age.OLD), around(10.0, 0.8))) > len(drawn(person(), around(10.0, 0.8)))


@pytest.mark.parametrize("deed", [Pose.LAUGH, Pose.KISS])
def test_no_heart_is_over_heads(deed: Pose) -> None:
    items = drawn(person(pose=deed, expression=Expression.HAPPY), around(20.0, 1.5))
    assert not [item for item in items if isinstance(item, Shape) and item.tone == "accent"]
    assert motion.MARKS.get(Pose.KISS) is None


def inside(polygon: list[XY], spot: XY) -> bool:
    """Whether a point is painted where a polygon is filled by the even-odd rule."""
    (x, y), ring = spot, [*polygon[1:], polygon[0]]
    crossed = [
        (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0] > x for a, b in zip(polygon, ring, strict=True) if (a[1] > y) != (b[1] > y)
    ]
    return sum(crossed) % 2 == 1


@pytest.mark.parametrize(("lens", "azimuth", "high"), [(90.0, 108.0, -0.3), (-90.0, -108.0, -0.3), (40.0, -35.0, -0.45), (40.0, 0.0, -0.5)])
def test_a_beard_covers_chin_and_jaw_to_the_nape_from_wherever_it_is_seen(lens: float, azimuth: float, high: float) -> None:
    one, view = person(beard=True, hair="bald"), around(lens, 2.0, 50.0)
    spot = view.project(head_of(pose(one)).shell(azimuth, high, 0.03, -0.42))
    bare = drawn(person(hair="bald"), view)
    shells = [each for each in drawn(one, view) if isinstance(each, Shape) and each not in bare]
    assert any(inside(polygon, spot) for each in shells for polygon in each.polygons)


@pytest.mark.parametrize("state", [state for state in wound_words.STATES if state not in ("bandage_head", "bandage_brow")])
def test_every_wound_and_bandage_is_drawn_on_somebody(state: str) -> None:
    plain = person(height=1.7)
    (marked,) = hurt.marked((plain,), (Blocking(character="mia", state=f"fallen {state}"),))
    views = [around(yaw, away=1.6, at=at) for yaw in (-40, 0, 40) for at in (0.5, 1.1, 1.5)]
    assert any(len(drawn(marked, view)) > len(drawn(plain, view)) for view in views)


def test_a_bandage_round_the_head_is_in_the_place_of_a_hat() -> None:
    (marked,) = hurt.marked((person(hat="cap"),), (Blocking(character="mia", state="bandage_head"),))
    assert marked.appearance.hat == "bandage"


@pytest.mark.parametrize("state", ["wrapped", "blanketed", "covered"])
def test_a_cloth_over_somebody_is_drawn(state: str) -> None:
    plain = person(height=1.7)
    (under,) = hurt.marked((plain,), (Blocking(character="mia", state=state),))
    assert len(drawn(under, around(0))) > len(drawn(plain, around(0)))


def test_who_has_taken_off_the_hat_is_bareheaded() -> None:
    (bare,) = hurt.marked((person(hat="cap"),), (Blocking(character="mia", state="bareheaded"),))
    assert not bare.appearance.hat


@pytest.mark.parametrize(("garment", "floor", "wide"), [("coat", 11.0, True), ("coat", 0.0, False), ("hoodie", 11.0, False)])
def test_the_coat_of_who_falls_through_the_air_is_spread_at_both_sides(garment: str, floor: float, *, wide: bool) -> None:
    figure = Figure(character="c1", name="TOM", pose=Pose.FALL, floor=floor, appearance=Appearance(garment=garment))
    skirt = clothes_of(bones(figure), 2).skirt
    assert flies_open(figure) is wide
    assert len(thrown(figure, (0.4, 0.2))) == (13 if wide else 11)
    assert all(max(abs(x - figure.x) for x, _, _ in half) > 0.6 for half in wings(bones(figure)))
    assert not wide or len(skirt) < len(clothes_of(bones(figure.model_copy(update={"floor": 0.0})), 2).skirt)


def test_boxing_gloves_are_on_both_hands_and_not_in_them_and_tape_is_around_them() -> None:
    state = (Blocking(character="mia", state="boxing_gloves"),)
    (boxer,) = hurt.marked((person().model_copy(update={"holds": "boxing_glove"}),), state)
    (taped,) = hurt.marked((person(),), (Blocking(character="mia", state="taped_hands"),))
    assert boxer.holds == ""
    gloved = [item for item in drawn(boxer, around(20)) if isinstance(item, Shape) and item.tone == wounds.GLOVE]
    assert len(gloved) == 2
    assert len(drawn(taped, around(20))) > len(drawn(person(), around(20)))


@pytest.mark.parametrize("state", ["powdered", "iced", "painted"])
def test_powder_icing_and_paint_are_on_head_shoulders_and_hands(state: str) -> None:
    (strewn,) = hurt.marked((person(),), (Blocking(character="mia", state=state),))
    assert len(drawn(strewn, around(20))) > len(drawn(person(), around(20))) + 8
