"""Which pictures go with a panel: never over what the painter takes, nobody twice, always with a reason, the same every time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import Board, SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character, Look, Place, Prop
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Mark, Panel, Shot, Size
from storyboard.model.stage import Camera, Figure, Stage
from storyboard.model.takes import Picture, Reference
from storyboard.ports import Abilities
from storyboard.references.library import Entry, Library
from storyboard.references.planner import FEW, Sight, choose, facing
from storyboard.references.sight import seen

CAMERA = Camera(eye=(0.0, 1.5, 9.0), target=(0.0, 1.4, 0.0), lens=24)
PLENTY = Abilities(references=14, people=5)
SHEETS = SceneBoard(
    scene=Scene(id="sheets", number="REF", heading=""),
    shots=(Shot(id="sheethc1", setup="A", size=Size.FS, framing=Framing.SHEET, subjects=("c1",)),),
    panels=(
        Panel(id="sheetc1", shot="sheethc1", blocking=(Blocking(character="c1"),)),
        Panel(id="sheetk1", shot="sheethc1", index=2, blocking=(Blocking(character="c1"),)),
    ),
)


def person(index: int) -> Character:
    return Character(id=f"c{index}", name=f"PERSON {index}")


def figure(index: int, count: int = 1, facing: float = 0.0) -> Figure:
    return Figure(character=f"c{index}", name=f"PERSON {index}", x=(index - (count + 1) / 2) * 7.0 / max(count, 7), facing=facing)


def views(index: int, *names: str) -> tuple[Entry, ...]:
    """Entries of file names like cast pictures: `1`, `2`, `1@rain`."""
    split = [name.partition("@") for name in names]
    return tuple(Entry(file=f"cast/P{index}-{n}.jpg", view=int(view), look=look, mine=True) for n, (view, _, look) in enumerate(split))


def sight(count: int = 1, *, facing: float = 0.0, scene: str = "s1", framing: Framing = Framing.GROUP, **more: Any) -> Sight:
    """A panel with `count` people side by side, all in the picture, the shot on the first two."""
    blocking = tuple(Blocking(character=f"c{n}", mark=Mark(x=float(n))) for n in range(1, count + 1))
    panels = (Panel(id="s1p1", shot="h1", blocking=blocking), Panel(id="s1p2", shot="h1", blocking=blocking, props=("p1",)))
    shot = Shot(id="h1", setup="A", size=Size.WS, framing=framing, subjects=tuple(item.character for item in blocking[:2]))
    held = SceneBoard(scene=Scene(id=scene, number="1", heading=""), shots=(shot,), panels=panels)
    breakdown = Breakdown(
        characters=tuple(person(n) for n in range(1, max(count, 1) + 1)),
        looks=(Look(id="k1", character="c1", name="in rags", scenes=("s9",), appearance=Appearance(tone=0.1)),),
        places=(Place(id="l1", name="HARBOUR", scenes=("s1", "s9")),),
        props=(Prop(id="p1", name="KEY"),),
        story_days={"s1": 1, "s9": 3},
    )
    stage = Stage(camera=CAMERA, figures=tuple(figure(n, count, facing) for n in range(1, count + 1)))
    return Sight(Board(breakdown=breakdown, scenes=(held,), sheets=SHEETS), held, panels[1], stage, **more)


def files(references: tuple[Reference, ...], role: str = "person") -> list[str]:
    return [reference.file for reference in references if reference.role == role]


def picture_of(*ids: str) -> Any:
    def shown(panel: Panel) -> Picture | None:
        return Picture(file=f"takes/{panel.id}/1.jpg", sha256="0", mime="image/jpeg", width=1, height=1) if panel.id in ids else None

    return shown


@given(
    count=st.integers(0, 40),
    pictures=st.integers(0, 4),
    references=st.integers(0, 20),
    people=st.integers(0, 8),
    extras=st.booleans(),
    turn=st.floats(-180, 180),
)
@settings(deadline=None, max_examples=150)
def test_limits_are_kept_whoever_is_there(count: int, pictures: int, references: int, people: int, extras: bool, turn: float) -> None:
    abilities = Abilities(references=references, people=people)
    cast = {f"c{n}": views(n, *(str(view) for view in range(1, pictures + 1))) for n in range(1, count + 1)}
    style = (Entry(file="refs/style/a.jpg"), Entry(file="refs/style/b.jpg")) if extras else ()
    library = Library(people=cast, style=style, shown=picture_of("s1p1") if extras else picture_of())
    here = sight(count, facing=turn, layout=Entry(file="layout.jpg") if extras else None)
    used, left = choose(here, library, abilities)
    assert (used, left) == choose(here, library, abilities)
    assert len(used) <= references
    names = [reference.name for reference in used if reference.role == "person"]
    assert len(names) <= people
    assert len(names) == len(set(names))
    assert len({reference.file for reference in used}) == len(used)
    assert all(reference.reason for reference in (*used, *left))
    assert all(reference.file for reference in used)
    needed = {"person", "layout", "place"}
    assert all(reference.role in needed for reference in used[FEW:])
    if references and pictures:
        assert {*names, *(reference.name for reference in left)} >= {f"PERSON {n}" for n in range(1, count + 1)}
        assert len(names) == min(count, people, references) or not people


@given(turn=st.floats(-180, 180), other=st.floats(-180, 180))
@settings(deadline=None, max_examples=60)
def test_a_look_is_constant(turn: float, other: float) -> None:
    """However somebody is turned, the picture is of the look worn; the same turn brings the same picture."""
    library = Library(people={"c1": views(1, "1", "2", "1@in rags", "2@in rags", "3@in rags")})
    for scene, look in (("s1", ""), ("s9", "in rags")):
        chosen = [choose(sight(facing=each, scene=scene), library, PLENTY)[0] for each in (turn, other)]
        found = {entry.file: entry for entry in library.people["c1"]}
        assert all(found[file].look == look for used in chosen for file in files(used))
        assert all(len(files(used)) == 1 for used in chosen)


@pytest.mark.parametrize(("turn", "view"), [(0, 1), (40, 1), (-60, 2), (90, 2), (-120, 2), (150, 3), (180, 3)])
def test_the_view_nearest_to_how_the_camera_sees_them(turn: float, view: int) -> None:
    used, left = choose(sight(facing=turn), Library(people={"c1": views(1, "1", "2", "3", "4")}), PLENTY)
    assert files(used) == [f"cast/P1-{view - 1}.jpg"]
    assert len(left) == 3
    assert used[0].shows


def test_the_camera_decides_the_view_not_the_room() -> None:
    behind = sight()
    stage = behind.stage.model_copy(update={"camera": CAMERA.model_copy(update={"eye": (0.0, 1.5, -9.0)})})
    used, _ = choose(Sight(behind.board, behind.scene, behind.panel, stage), Library(people={"c1": views(1, "1", "2", "3")}), PLENTY)
    assert used[0].shows == "from behind"


def test_a_sixth_person_is_described_in_words_and_the_take_says_so() -> None:
    library = Library(people={f"c{n}": views(n, "1") for n in range(1, 7)})
    used, left = choose(sight(6), library, PLENTY)
    assert len(files(used)) == 5
    assert [reference.reason for reference in left] == [
        f"the painter takes 5 pictures of people at most; {left[0].name} is described in words"
    ]


def test_whom_the_camera_does_not_see_gets_no_picture() -> None:
    here = sight(2)
    stage = here.stage.model_copy(update={"figures": here.stage.figures[:1]})
    used, left = choose(Sight(here.board, here.scene, here.panel, stage), Library(people={f"c{n}": views(n, "1") for n in (1, 2)}), PLENTY)
    assert files(used) == ["cast/P1-0.jpg"]
    assert [reference.reason for reference in left] == ["the camera does not see PERSON 2"]


def test_the_people_the_shot_is_on_come_first_then_the_largest() -> None:
    here = sight(4)
    near = here.stage.figures[3].model_copy(update={"z": 3.0})
    stage = here.stage.model_copy(update={"figures": (*here.stage.figures[:3], near)})
    used, _ = choose(
        Sight(here.board, here.scene, here.panel, stage), Library(people={f"c{n}": views(n, "1") for n in range(1, 5)}), PLENTY
    )
    assert [reference.name for reference in used] == ["PERSON 1", "PERSON 2", "PERSON 4", "PERSON 3"]


def test_the_order_of_importance() -> None:
    library = Library(
        people={"c1": views(1, "1")},
        places={"l1": (Entry(file="refs/places/HARBOUR.jpg"), Entry(file="refs/places/HARBOUR@night.jpg", look="night"))},
        props={"p1": (Entry(file="refs/props/KEY.jpg"),)},
        style=(Entry(file="refs/style/a.jpg"),),
        shown=picture_of("s1p1"),
    )
    used, left = choose(sight(layout=Entry(file="layout.jpg")), library, PLENTY)
    assert [reference.role for reference in used] == ["person", "layout", "place", "previous", "prop", "style"]
    assert files(used, "place") == ["refs/places/HARBOUR.jpg"]
    assert [reference.file for reference in left] == ["refs/places/HARBOUR@night.jpg"]
    few, left = choose(sight(layout=Entry(file="layout.jpg")), library, Abilities(references=3, people=1))
    assert [reference.role for reference in few] == ["person", "layout", "place"]
    assert {reference.role for reference in left} == {"place", "previous", "prop", "style"}


def test_an_insert_is_on_its_prop() -> None:
    here = sight(0, framing=Framing.INSERT)
    stage = here.stage.model_copy(update={"insert": "key"})
    library = Library(props={"p1": (Entry(file="refs/props/KEY.jpg"),)}, style=(Entry(file="refs/style/a.jpg"),))
    used, _ = choose(Sight(here.board, here.scene, here.panel, stage, Entry(file="layout.jpg")), library, PLENTY)
    assert [reference.role for reference in used] == ["prop", "layout", "style"]


def test_a_painted_sheet_stands_in_for_a_picture_and_shows_all_sides() -> None:
    library = Library(shown=picture_of("sheetc1", "sheetk1"))
    for turn in (0, 90, 180):
        used, _ = choose(sight(facing=turn), library, PLENTY)
        assert [(reference.file, reference.shows) for reference in used] == [("takes/sheetc1/1.jpg", "from several sides")]
    used, _ = choose(sight(scene="s9"), library, PLENTY)
    assert files(used) == ["takes/sheetk1/1.jpg"]
    used, left = choose(sight(), Library(), PLENTY)
    assert used == ()
    assert left[0].reason == "there is no picture of PERSON 1, who is described in words"


def test_the_sheet_of_a_further_look_has_the_face_of_the_first_but_no_sheet_has_itself() -> None:
    here = sight()
    for panel, wanted in ((SHEETS.panels[0], []), (SHEETS.panels[1], ["takes/sheetc1/1.jpg"])):
        library = Library(shown=picture_of("sheetc1", "sheetk1", "s1p1"))
        used, _ = choose(Sight(here.board, SHEETS, panel, here.stage), library, PLENTY)
        assert [reference.file for reference in used] == wanted


def test_the_first_painted_wide_is_the_anchor_of_a_place() -> None:
    here = sight()
    wide = Shot(id="h0", setup="Z", size=Size.WS, framing=Framing.ESTABLISHING)
    scene = here.scene.model_copy(update={"shots": (wide, *here.scene.shots), "panels": (Panel(id="s1p0", shot="h0"), *here.scene.panels)})
    board = here.board.model_copy(update={"scenes": (scene,)})
    library = Library(shown=picture_of("s1p0", "s1p1", "s1p2"))
    used, _ = choose(Sight(board, scene, here.panel, here.stage), library, PLENTY)
    assert [(reference.role, reference.file) for reference in used] == [("place", "takes/s1p0/1.jpg"), ("previous", "takes/s1p1/1.jpg")]
    used, _ = choose(Sight(board, scene, scene.panels[0], here.stage), library, PLENTY)
    assert files(used, "place") == []


def test_a_panel_that_plays_elsewhere_gets_no_picture_of_the_scenes_place() -> None:
    here = sight()
    wide = Shot(id="h0", setup="Z", size=Size.WS, framing=Framing.ESTABLISHING)
    scene = here.scene.model_copy(update={"shots": (wide, *here.scene.shots), "panels": (Panel(id="s1p0", shot="h0"), *here.scene.panels)})
    board = here.board.model_copy(update={"scenes": (scene,)})
    elsewhere = here.panel.model_copy(update={"whereabouts": "THE YARD"})
    library = Library(shown=picture_of("s1p0", "s1p1"))
    used, _ = choose(Sight(board, scene, elsewhere, here.stage), library, PLENTY)
    assert [reference.role for reference in used] == []


def test_looks_may_be_named_for_day_scene_or_state() -> None:
    library = Library(people={"c1": views(1, "1", "1@day 3", "1@wet", "1@scene1")})
    assert files(choose(sight(scene="s9"), library, PLENTY)[0]) == ["cast/P1-1.jpg"]
    here = sight()
    wet = here.panel.model_copy(update={"blocking": (Blocking(character="c1", state="wet"),)})
    only = Library(people={"c1": views(1, "1", "1@day3", "1@wet")})
    assert files(choose(Sight(here.board, here.scene, wet, here.stage), only, PLENTY)[0]) == ["cast/P1-2.jpg"]


def test_facing_in_words() -> None:
    assert facing(0) == "from the front"
    assert facing(90) == "in profile, facing frame right"
    assert facing(-90) == "in profile, facing frame left"
    assert facing(-179) == "from behind"


def test_a_group_is_seen_once_and_turns_follow_the_camera() -> None:
    stage = sight(3).stage
    crowd = stage.model_copy(update={"figures": tuple(item.model_copy(update={"character": "c1"}) for item in stage.figures)})
    assert list(seen(crowd)) == ["c1"]
    right = stage.model_copy(update={"camera": Camera(eye=(9.0, 1.5, 0.0), target=(0.0, 1.4, 0.0), lens=24)})
    assert all(80 < abs(one.turn) < 100 for one in seen(right).values())
