from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Character, Prop
from storyboard.model.screenplay import Scene
from storyboard.model.shots import (
    Angle,
    Blocking,
    Cover,
    Expression,
    Framing,
    Light,
    Mark,
    Panel,
    Pose,
    Shot,
    Size,
    Time,
    Weather,
)
from storyboard.shots.notes import apply, unknown

WORLD = Breakdown(
    characters=(
        Character(id="c1", name="ANNA"),
        Character(id="c2", name="TOM", aliases=("TOM REED",)),
        Character(id="c3", name="THE WAITRESS"),
    ),
    props=(Prop(id="p1", name="BRASS KEY", kind="key"),),
)
SHOT = Shot(id="a", setup="A", size=Size.MS, framing=Framing.TWO, subjects=("c1", "c2"))
PANEL = Panel(
    id="x",
    shot="a",
    covers=(Cover(element="e1", start=0, end=4),),
    blocking=(
        Blocking(character="c1", mark=Mark(x=-0.6, z=0.1), facing=80.0, gaze="c2"),
        Blocking(character="c2", mark=Mark(x=0.7, z=0.0), facing=-90.0, to=Mark(x=2.0, z=0.5)),
    ),
)


def board(shot: Shot = SHOT) -> SceneBoard:
    return SceneBoard(scene=Scene(id="s1", number="1", heading="INT. HALL - DAY"), shots=(shot,), panels=(PANEL,))


def noted(note: str, panel: Panel = PANEL, shot: Shot = SHOT) -> Panel:
    changed, plain = apply(note, board(shot), panel, WORLD)
    assert plain, note
    return changed


def of(panel: Panel, who: str) -> Blocking:
    return next(one for one in panel.blocking if one.character == who)


@pytest.mark.parametrize(
    ("note", "size"),
    [
        ("closer", Size.MCU),
        ("a bit tighter, please", Size.MCU),
        ("much closer", Size.CU),
        ("wider", Size.MLS),
        ("Could you go further back?", Size.MLS),
        ("much wider", Size.FS),
        ("Close-up", Size.CU),
        ("make it a wide shot", Size.WS),
        ("CU", Size.CU),
        ("extreme close up", Size.ECU),
        ("closer and closer", Size.CU),
    ],
)
def test_sizes(note: str, size: Size) -> None:
    assert noted(note).seen(SHOT).size is size


def test_the_ladder_ends_and_the_shots_own_size_is_not_repeated() -> None:
    assert noted("closer", PANEL.model_copy(update={"size": Size.ECU})).size is Size.ECU
    assert noted("wider", PANEL.model_copy(update={"size": Size.EWS})).size is Size.EWS
    assert noted("wider", PANEL.model_copy(update={"size": Size.MCU})).size is None
    assert noted("medium shot").size is None


def test_an_insert_has_no_closer() -> None:
    assert apply("closer", board(), PANEL.model_copy(update={"size": Size.INSERT}), WORLD)[1] is False


@pytest.mark.parametrize(
    ("note", "angle"),
    [
        ("from below", Angle.LOW),
        ("low angle", Angle.LOW),
        ("lower the camera", Angle.LOW),
        ("camera lower", Angle.LOW),
        ("from above", Angle.HIGH),
        ("high angle shot", Angle.HIGH),
        ("overhead", Angle.OVERHEAD),
        ("from the top", Angle.OVERHEAD),
        ("dutch angle", Angle.DUTCH),
        ("tilted", Angle.DUTCH),
        ("eye level", Angle.EYE),
    ],
)
def test_angles(note: str, angle: Angle) -> None:
    assert noted(note).seen(SHOT).angle is angle


@pytest.mark.parametrize(
    ("note", "light"),
    [
        ("night", Light(time=Time.NIGHT)),
        ("make it night, rain", Light(time=Time.NIGHT, weather=Weather.RAIN)),
        ("at dawn; it's snowing", Light(time=Time.DAWN, weather=Weather.SNOW)),
        ("evening and fog", Light(time=Time.DUSK, weather=Weather.FOG)),
        ("morning", Light(time=Time.DAWN)),
        ("storm", Light(weather=Weather.STORM)),
        ("darker", Light(level=-1)),
        ("much brighter", Light(level=2)),
        ("darker, darker, darker", Light(level=-2)),
    ],
)
def test_light(note: str, light: Light) -> None:
    assert noted(note).light == light


def test_no_rain_clears_the_sky() -> None:
    wet = PANEL.model_copy(update={"light": Light(time=Time.NIGHT, weather=Weather.RAIN)})
    assert noted("no rain", wet).light == Light(time=Time.NIGHT)


def test_swapped_sides() -> None:
    swapped = noted("swap sides")
    assert (of(swapped, "c1").mark, of(swapped, "c1").facing) == (Mark(x=0.7, z=0.0), -80.0)
    assert (of(swapped, "c2").mark, of(swapped, "c2").facing) == (Mark(x=-0.6, z=0.1), 90.0)
    assert of(swapped, "c2").to == Mark(x=-1.9, z=0.5)
    assert noted("swap Anna and Tom") == swapped
    assert noted("swap sides", swapped) == PANEL


def test_one_alone_is_mirrored() -> None:
    alone = PANEL.model_copy(update={"blocking": PANEL.blocking[:1]})
    assert noted("swap sides", alone).blocking[0].mark == Mark(x=0.6, z=0.1)


def test_turns_and_facings_are_the_cameras() -> None:
    assert of(noted("turn around"), "c1").facing == -100.0
    assert of(noted("turn Tom around"), "c2").facing == 90.0
    assert of(noted("turn Tom"), "c1") == PANEL.blocking[0]
    assert of(noted("Anna faces the camera", shot=SHOT.model_copy(update={"side": 40})), "c1").facing == 40.0
    assert {one.facing for one in noted("facing away").blocking} == {180.0}
    assert {one.facing for one in noted("face left").blocking} == {-90.0}
    assert of(noted("Anna turns right"), "c1").facing == 90.0
    assert of(noted("Tom looks at Anna"), "c2").gaze == "c1"


@pytest.mark.parametrize(
    ("note", "poses"),
    [
        ("sit", (Pose.SIT, Pose.SIT)),
        ("Anna sits down", (Pose.SIT, Pose.STAND)),
        ("Anna and Tom kneel", (Pose.KNEEL, Pose.KNEEL)),
        ("Tom Reed runs and Anna lies down", (Pose.LIE, Pose.RUN)),
        ("everybody walks", (Pose.WALK, Pose.WALK)),
        ("make Tom stand", (Pose.STAND, Pose.STAND)),
    ],
)
def test_poses(note: str, poses: tuple[Pose, Pose]) -> None:
    assert tuple(one.pose for one in noted(note).blocking) == poses


@pytest.mark.parametrize(
    ("note", "moods"),
    [
        ("happy", (Expression.HAPPY, Expression.HAPPY)),
        ("Anna looks sad", (Expression.SAD, Expression.NEUTRAL)),
        ("make Tom angry, Anna afraid", (Expression.AFRAID, Expression.ANGRY)),
    ],
)
def test_expressions(note: str, moods: tuple[Expression, Expression]) -> None:
    assert tuple(one.expression for one in noted(note).blocking) == moods


def test_only_those_the_shot_is_on_are_meant_by_everybody() -> None:
    single = SHOT.model_copy(update={"subjects": ("c2",), "framing": Framing.SINGLE})
    assert [one.pose for one in noted("sit", shot=single).blocking] == [Pose.STAND, Pose.SIT]


@pytest.mark.parametrize("note", ["without Tom", "remove Tom", "no Tom", "Tom is gone"])
def test_without_somebody(note: str) -> None:
    left = noted(note).blocking
    assert [one.character for one in left] == ["c1"]
    assert left[0].gaze == ""


def test_with_somebody_on_a_free_mark() -> None:
    more = noted("add the waitress").blocking
    assert [one.character for one in more] == ["c1", "c2", "c3"]
    assert all(math.dist((more[2].mark.x, more[2].mark.z), (one.mark.x, one.mark.z)) >= 0.8 for one in more[:2])
    assert noted("with Anna") == PANEL


def test_props_come_and_go() -> None:
    held = noted("Tom holds the brass key")
    assert (held.props, of(held, "c2").holds) == (("p1",), "p1")
    assert noted("with the brass key").props == ("p1",)
    gone = noted("remove the brass key", held)
    assert (gone.props, of(gone, "c2").holds) == ((), "")


@pytest.mark.parametrize(
    ("note", "seconds"), [("hold 4s", 4.0), ("4.5 seconds", 4.5), ("shorter", 1.5), ("longer", 3.0), ("hold for 900s", 60.0)]
)
def test_durations(note: str, seconds: float) -> None:
    assert noted(note).duration == seconds


@pytest.mark.parametrize(
    "note",
    [
        "without the umbrella",
        "add a horse",
        "the night porter is tired",
        "don't make it night",
        "turn the lights off",
        "Boris sits",
        "the waitress sits",
        "her coat should be red",
        "no closer",
        "not closer",
        "with a dog",
        "without NOBODY",
    ],
)
def test_what_is_not_plain_changes_nothing(note: str) -> None:
    assert apply(note, board(), PANEL, WORLD) == (PANEL, False)


def test_a_note_may_be_plain_in_part() -> None:
    panel, plain = apply("closer on her trembling hands, night", board(), PANEL, WORLD)
    assert (panel.size, panel.light.time, plain) == (Size.MCU, Time.NIGHT, False)


OVER = SHOT.model_copy(update={"framing": Framing.OTS, "subjects": ("c2",), "over": "c1", "size": Size.MCU})
SINGLE = SHOT.model_copy(update={"framing": Framing.SINGLE, "subjects": ("c1",)})


@pytest.mark.parametrize(
    ("note", "shot", "left"), [("without Anna", OVER, "c2"), ("without Tom", OVER, "c1"), ("no Tom", SHOT, "c1"), ("no Anna", SINGLE, "c2")]
)
def test_who_is_left_is_a_single_of_the_same_size(note: str, shot: Shot, left: str) -> None:
    changed = noted(note, shot=shot)
    assert [one.character for one in changed.blocking] == [left]
    assert (changed.seen(shot).framing, changed.seen(shot).size) == (Framing.SINGLE, shot.size)
    assert noted(note, changed, shot) == changed


def test_framings_follow_the_number_of_people() -> None:
    three = noted("with the waitress")
    shot = SHOT.model_copy(update={"framing": Framing.THREE, "subjects": ("c1", "c2", "c3")})
    assert noted("without Tom", three, shot).framing is Framing.TWO
    assert noted("without Anna, Tom and the waitress", three, shot).framing is Framing.EMPTY
    assert noted("nobody").framing is Framing.EMPTY
    assert noted("without the waitress", three).framing is None, "the shot was not on her"


def test_wider_leaves_an_over_the_shoulder_and_closer_comes_back() -> None:
    once = noted("wider", shot=OVER)
    assert (once.seen(OVER).size, once.seen(OVER).framing) == (Size.MS, Framing.OTS)
    twice = noted("wider", once, OVER)
    assert (twice.seen(OVER).size, twice.seen(OVER).framing) == (Size.MLS, Framing.TWO)
    assert noted("closer", twice, OVER) == once
    assert noted("wide shot", shot=OVER).seen(OVER).framing is Framing.TWO


@pytest.mark.parametrize("note", ["with Anna, Tom and the waitress", "with Anna & the waitress", "with Anna, the waitress"])
def test_several_names_are_joined(note: str) -> None:
    assert [one.character for one in noted(note).blocking] == ["c1", "c2", "c3"]
    assert noted("without Anna and Tom").blocking == ()


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("with a dog", ("dog",)),
        ("closer, without NOBODY", ("NOBODY",)),
        ("with Anna, and please with Boris and Tom", ("Boris",)),
        ("with rain, without people, with his back to us", ()),
        ("with the brass keys and Tom Reed", ()),
        ("from below", ()),
    ],
)
def test_strange_names_are_said(note: str, names: tuple[str, ...]) -> None:
    assert unknown(note, WORLD) == names


VOCABULARY = (
    "closer wider night rain no without with add remove swap sides turn around Anna TOM tom the waitress brass key "
    "and , ; . sit face left hold 4s from below much angry looks at give holds please CU shot İ ß ﬀ 健太 ( [ * \\ { "
    "99999999 -1s"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
NOTES = st.text(max_size=80) | st.lists(WORDS, max_size=12).map(" ".join)
FLOATS = st.floats(-20, 20).map(lambda x: round(x, 2))
MARKS = st.builds(Mark, x=FLOATS, z=FLOATS)
PEOPLE = st.lists(
    st.builds(
        Blocking,
        character=st.sampled_from(["c1", "c2", "c3"]),
        mark=MARKS,
        facing=st.floats(-180, 180).map(lambda x: round(x, 1)),
        to=st.none() | MARKS,
    ),
    max_size=3,
    unique_by=lambda one: one.character,
)


def drawn(people: list[Blocking], size: Size | None, level: int) -> Panel:
    return PANEL.model_copy(update={"blocking": tuple(people), "size": size, "light": Light(level=level)})


PANELS = st.builds(drawn, PEOPLE, st.none() | st.sampled_from(list(Size)), st.integers(-2, 2))


@settings(deadline=None, max_examples=120)
@given(NOTES, PANELS)
def test_any_note_keeps_the_panel_sound(note: str, panel: Panel) -> None:
    changed, plain = apply(note, board(), panel, WORLD)
    assert isinstance(plain, bool)
    assert all(unknown(note, WORLD))
    assert (changed.id, changed.shot, changed.index, changed.covers, changed.notes) == (
        panel.id,
        panel.shot,
        panel.index,
        panel.covers,
        panel.notes,
    )
    for one in changed.blocking:
        assert math.isfinite(one.mark.x)
        assert math.isfinite(one.mark.z)
        assert -180.0 <= one.facing <= 180.0
    assert -2 <= changed.light.level <= 2
    assert 0.5 <= changed.duration <= 60.0
    assert Panel.model_validate(changed.model_dump()) == changed


@settings(deadline=None)
@given(
    PANELS,
    st.sampled_from(["night", "rain", "CU", "from below", "sit", "without Tom", "with the waitress", "facing away", "hold 3s", "Anna sad"]),
)
def test_what_names_a_state_is_idempotent(panel: Panel, note: str) -> None:
    once, _ = apply(note, board(), panel, WORLD)
    assert apply(note, board(), once, WORLD)[0] == once


@settings(deadline=None)
@given(PANELS)
def test_swapping_twice_is_nothing(panel: Panel) -> None:
    once, plain = apply("swap sides", board(), panel, WORLD)
    assert plain == bool(panel.blocking)
    assert apply("swap sides", board(), once, WORLD)[0] == panel
