"""Things of the lexicon: each has words, a drawing, a close picture, and reads in a hand and on a table."""

from __future__ import annotations

import pytest

from storyboard.breakdown.thing_words import THINGS as NAMED
from storyboard.model.cast import Appearance, Breakdown, Prop
from storyboard.model.shots import Panel, Pose
from storyboard.model.stage import Camera, Figure, Piece, Stage
from storyboard.painters.sketch import things
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.painters.sketch.compose import compose
from storyboard.painters.sketch.props import PROPS
from storyboard.painters.sketch.things_marks import box_of
from storyboard.shots import mirrored
from storyboard.staging.lying import LAID, laid

CAMERA = Camera(eye=(0.2, 1.4, 2.3), target=(0.0, 1.15, 0.0), lens=35)
ROOMY = Camera(eye=(0.4, 1.5, 5.0), target=(0.0, 0.9, 0.0), lens=35)
MIA = Figure(character="c1", name="MIA", facing=-25, appearance=Appearance(tone=0.5))


def drawn(**more: object) -> list[object]:
    stage = Stage.model_validate({"camera": CAMERA, **more})
    return list(compose(stage, style="graphic", width=688, height=384, seed="test").items)


def test_every_thing_with_a_name_has_a_drawing_and_a_close_picture() -> None:
    assert len(NAMED) > 250
    assert set(NAMED) <= set(things.THINGS)
    assert set(NAMED) <= set(PROPS)
    assert set(NAMED) <= set(CLOSEUPS) | {"hammer", "bucket"}


def test_a_thing_has_a_size_a_hand_can_have() -> None:
    for kind in sorted(things.THINGS):
        x0, y0, x1, y1 = box_of(things.THINGS[kind])
        assert 4.0 < max(x1 - x0, y1 - y0) < 240.0, kind
        assert x0 <= 8.0, kind
        assert x1 >= -8.0, kind
        across = max(x1 - x0, y1 - y0)
        drawn_as = things.enlarged(kind) * across
        assert things.enlarged(kind) <= things.MOST, kind
        assert drawn_as >= min(across, things.LEAST) - 0.01, kind
        assert drawn_as <= max(2 * things.REAL.get(kind, across), things.LEAST) + 0.01, kind


@pytest.mark.parametrize("kind", ["net", "crate", "scales", "ledger", "dough", "knot", "sardine", "thermometer", "ladder", "kettle"])
def test_a_thing_in_the_hand_is_not_the_thing_nobody_knows(kind: str) -> None:
    held = drawn(figures=(MIA.model_copy(update={"holds": kind, "pose": Pose.CARRY}),))
    assert held != drawn(figures=(MIA.model_copy(update={"holds": "object", "pose": Pose.CARRY}),))


def test_a_thing_turns_to_the_lens_wherever_that_is() -> None:
    assert things.faced((0.0, 1.0, 0.0), (0.0, 1.0, 3.0))[0] == pytest.approx(things.CHEATED)
    assert things.faced((0.0, 1.0, 0.0), (3.0, 1.0, 0.0))[0] == pytest.approx(90 + things.CHEATED)
    assert things.faced((0.0, 1.0, 0.0), (0.0, 4.0, 0.5))[1] < -50


def test_a_ball_stands_on_the_palm_and_a_tool_stays_in_the_fist() -> None:
    assert things.lifted("apple") > 0.01
    assert things.lifted("hammer") == 0.0
    assert things.lifted("net") == 0.0


def test_what_is_named_and_held_by_nobody_lies_before_somebody() -> None:
    breakdown = Breakdown(props=(Prop(id="p1", name="CRATE", kind="box"), Prop(id="p2", name="LETTER", kind="letter")))
    panel = Panel(id="a", shot="b", props=("p1", "p2"))
    table = Piece(kind="table", x=0.0, z=0.9, width=1.3, height=0.74, depth=0.8)

    def around(*pieces: Piece, who: Figure = MIA, panel: Panel = panel) -> tuple[Piece, ...]:
        return laid(pieces, panel, (who,), breakdown, (), (ROOMY, 16 / 9))

    assert [(one.kind, one.y) for one in around(table)] == [("table", 0.0), (f"{LAID}crate", 0.74)]
    assert around()[0].y == 0.0
    assert around(table, who=MIA.model_copy(update={"holds": "crate"})) == (table,)
    assert drawn(figures=(MIA,), pieces=around(table)) != drawn(figures=(MIA,), pieces=(table,))


def test_a_tart_on_a_table_is_the_one_that_is_held() -> None:
    breakdown = Breakdown(props=(Prop(id="p1", name="CUSTARD TART", kind="tart"),))
    table = Piece(kind="table", x=0.0, z=0.9, width=1.3, height=0.74, depth=0.8)
    on_top = laid((table,), Panel(id="a", shot="b", props=("p1",)), (MIA,), breakdown, (), (ROOMY, 16 / 9))
    assert [one.kind for one in on_top[1:]] == [f"{LAID}tart"]


def test_what_a_plan_lays_out_lies_on_what_people_are_at_seen_and_in_nobody() -> None:
    panel = Panel(id="a", shot="b", laid=("suitcase", "bottle", "letter", "hat"))
    table = Piece(kind="table", x=0.0, z=0.9, width=1.6, height=0.74, depth=0.8)
    prone = MIA.model_copy(update={"pose": Pose.LIE, "facing": 80.0})
    on_top, on_floor = (laid(set_, panel, (who,), Breakdown(), (), (ROOMY, 16 / 9)) for set_, who in (((table,), MIA), ((), prone)))
    assert [one.kind for one in on_top] == ["table", f"{LAID}suitcase", f"{LAID}bottle", f"{LAID}letter"]
    assert {one.y for one in on_top[1:]} == {0.74}
    assert {one.y for one in on_floor} == {0.0}
    assert all(abs(one.z) > 0.2 or abs(one.x) > 0.8 for one in on_floor)
    close = CAMERA.model_copy(update={"eye": (0.0, 1.6, 0.9), "target": (0.0, 1.6, 0.0)})
    assert laid((), panel, (MIA,), Breakdown(), (), (close, 16 / 9)) == ()
    assert drawn(figures=(MIA,), pieces=on_top) != drawn(figures=(MIA,), pieces=(table,))


@pytest.mark.parametrize("kind", sorted(mirrored.KINDS))
def test_a_mirror_shows_somebody_else_than_who_looks_into_it(kind: str) -> None:
    ben = MIA.model_copy(update={"character": "ben", "appearance": MIA.appearance.model_copy(update={"height": 1.9})})
    both, alone = (drawn(figures=who, insert=kind, insert_by="ben") for who in ((MIA, ben), (ben,)))
    assert both != alone != drawn(figures=(), insert=kind, insert_by="ben")
