"""Stale with a cause: whatever a picture was painted from and that is another now makes just those pictures stale, and says so in words."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import storyboard
from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Angle, Blocking, Detail, Framing, Light, Mark, Move, Note, Panel, Shot, Size, Time
from storyboard.ports import Abilities
from storyboard.project.edits import edited
from storyboard.project.files import write_model
from storyboard.project.folder import Project
from storyboard.project.staleness import WORDS, WORDS_OF, in_words, stale_causes
from storyboard.references.sheets import is_sheet, subject
from storyboard.testing.painters import InstantPainter, picture
from storyboard.testing.scripts import SHORT

FROM_PICTURES = Abilities(references=14, people=5)

Stale = dict[str, tuple[str, ...]]

Edit = Callable[[Board], Board]
Meant = Callable[[Board, SceneBoard, Panel], bool]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board painted from a picture of Tom's and from sheets; no test may change it."""
    root = tmp_path_factory.mktemp("stale")
    (root / "short.fountain").write_text(f"{SHORT}\nEXT. GARDEN - DAY\n\nTom digs.\n", encoding="utf-8")
    (root / "cast").mkdir()
    (root / "cast" / "TOM.jpg").write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)))
    storyboard.make(root / "short.fountain", out=root / "board", painter=InstantPainter(abilities=FROM_PICTURES), cast=root / "cast")
    return root / "board"


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Project:
    return storyboard.open(shutil.copytree(made, tmp_path / "board"))


def stale(project: Project) -> Stale:
    """Causes by panel id, of panels and sheets."""
    board = project.board
    found = {panel.id: stale_causes(project, board, scene, panel) for scene, panel in board.everything()}
    return {id: causes for id, causes in found.items() if causes}


def one(board: Board, name: str) -> Any:
    things: tuple[Any, ...] = (*board.breakdown.characters, *board.breakdown.places, *board.breakdown.props)
    return next(thing for thing in things if thing.name == name)


def told(things: str, name: str, /, **changes: object) -> Edit:
    """The breakdown with one of its things changed."""

    def edit(board: Board) -> Board:
        found: tuple[Any, ...] = getattr(board.breakdown, things)
        changed = tuple(thing.model_copy(update=changes) if thing.name == name else thing for thing in found)
        return board.model_copy(update={"breakdown": board.breakdown.model_copy(update={things: changed})})

    return edit


def first_shot(board: Board) -> Shot:
    return board.scenes[0].shots[0]


def shot(**changes: object) -> Edit:
    """The first scene with a field of its first shot changed."""

    def edit(board: Board) -> Board:
        scene = board.scenes[0]
        shots = (scene.shots[0].model_copy(update=changes), *scene.shots[1:])
        return board.with_scene(scene.model_copy(update={"shots": shots}))

    return edit


def panel(**changes: object) -> Edit:
    """The first panel with some fields changed."""
    return lambda board: edited(board, {board.scenes[0].panels[0].id}, lambda _, each: each.model_copy(update=changes))


def moved(board: Board) -> Board:
    """Mia a metre to the side in the first panel."""

    def change(_: SceneBoard, each: Panel) -> Panel:
        blocking = (each.blocking[0].model_copy(update={"mark": Mark(x=1.5, z=-0.5)}), *each.blocking[1:])
        return each.model_copy(update={"blocking": blocking})

    return edited(board, {board.scenes[0].panels[0].id}, change)


def option(**changes: object) -> Edit:
    return lambda board: board.model_copy(update={"options": board.options.model_copy(update=changes)})


def rewritten(board: Board) -> Board:
    """The words of the first paragraph that a panel shows."""
    wanted = board.scenes[0].panels[0].covers[0].element
    elements = tuple(
        element.model_copy(update={"text": element.text.replace("waits", "sleeps")}) if element.id == wanted else element
        for element in board.screenplay.elements
    )
    return board.model_copy(update={"screenplay": board.screenplay.model_copy(update={"elements": elements})})


def every(_: Board, __: SceneBoard, ___: Panel) -> bool:
    return True


def the_first(board: Board, _: SceneBoard, each: Panel) -> bool:
    return each.id == board.scenes[0].panels[0].id


def of_the_shot(board: Board, _: SceneBoard, each: Panel) -> bool:
    return each.shot == first_shot(board).id


def with_mia(board: Board, _: SceneBoard, each: Panel) -> bool:
    return any(item.character == one(board, "MIA").id for item in each.blocking)


def in_the_kitchen(board: Board, scene: SceneBoard, each: Panel) -> bool:
    kitchen = one(board, "KITCHEN")
    return subject(each) == kitchen.id if is_sheet(each) else scene.scene.id in kitchen.scenes


def with_the_key(board: Board, scene: SceneBoard, each: Panel) -> bool:
    key = one(board, "KEY").id
    return key in (*each.props, *scene.shot(each.shot).subjects, *(item.holds for item in each.blocking))


CHANGES: dict[str, tuple[Edit, Meant, str]] = {
    "description": (told("characters", "MIA", description="a pilot in a leather jacket"), with_mia, "description:MIA"),
    "style": (option(style="marker"), every, "style"),
    "aspect": (option(aspect="2.39:1"), every, "aspect"),
    "size": (shot(size=Size.BCU), of_the_shot, "shot.size"),
    "framing": (shot(framing=Framing.GROUP), of_the_shot, "shot.framing"),
    "angle": (shot(angle=Angle.OVERHEAD), of_the_shot, "shot.angle"),
    "lens": (shot(lens=135), of_the_shot, "shot.lens"),
    "side": (shot(side=-77), of_the_shot, "shot.side"),
    "over": (shot(over="c9"), of_the_shot, "shot.over"),
    "own size": (panel(size=Size.ECU), the_first, "shot.size"),
    "blocking": (moved, the_first, "blocking:MIA"),
    "light": (panel(light=Light(time=Time.DAWN)), the_first, "light"),
    "mirrored": (panel(mirrored=True), the_first, "mirrored"),
    "direction": (panel(direction="MIA counts the cups."), the_first, "direction"),
    "traffic": (panel(traffic="truck"), the_first, "traffic"),
    "detail": (panel(detail=Detail(kind="gauge")), the_first, "detail"),
    "note": (panel(notes=(Note(text="as cold as it can be"),)), the_first, "notes"),
    "words": (rewritten, the_first, "script"),
    "place": (told("places", "KITCHEN", dressing=("fireplace",)), in_the_kitchen, "place:KITCHEN"),
    "prop": (told("props", "KEY", kind="gun"), with_the_key, "prop:KEY"),
}
"""What is changed, which panels were painted from it, and what the cause is called."""

MATTER_NOT: dict[str, Edit] = {
    "move": shot(move=Move.PUSH_IN, equipment="dolly"),
    "duration and sound": panel(duration=9.0, sound="A bell.", transition="SMASH CUT TO:"),
    "a note in plain words, which is a field": panel(notes=(Note(text="closer", plain=True),)),
    "the painter and how it is paid": option(painter="gemini", tier="batch", size="4K"),
    "the page": option(layout="2x2", page="a4", fps=25.0, marks=False, date="2026-05-01"),
    "other names": told("props", "KEY", aliases=("THE SMALL KEY",), scenes=("s1", "s2")),
    "a place's other names and scenes": told("places", "KITCHEN", aliases=("THE KITCHEN",)),
    "somebody's lines": told("characters", "MIA", speeches=40, aliases=("MISS M",)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_just_the_panels_painted_from_it_are_stale_and_say_why(project: Project, what: str) -> None:
    edit, meant, cause = CHANGES[what]
    assert stale(project) == {}
    before = project.board
    wanted = {each.id for scene, each in before.everything() if meant(before, scene, each)}
    assert wanted
    project.save(edit(before))
    found = stale(project)
    assert found.keys() == wanted
    assert all(cause in causes for causes in found.values())
    assert in_words(cause) != cause, "people are told in words"


@pytest.mark.parametrize("what", MATTER_NOT)
def test_what_no_picture_shows_makes_nothing_stale(project: Project, what: str) -> None:
    project.save(MATTER_NOT[what](project.board))
    assert stale(project) == {}


def test_how_somebody_looks_is_theirs_in_the_scenes_where_they_look_so(project: Project) -> None:
    board = project.board
    tall = one(board, "MIA").appearance.model_copy(update={"height": 1.99})
    project.save(told("characters", "MIA", appearance=tall)(board))
    assert stale(project).keys() == {each.id for scene, each in board.everything() if with_mia(board, scene, each)}
    assert {cause for causes in stale(project).values() for cause in causes} == {"look:MIA"}


def test_a_prop_that_comes_in_is_a_cause(project: Project) -> None:
    board = project.board
    bare = next(each for scene, each in board.panels() if not with_the_key(board, scene, each))
    project.save(edited(board, {bare.id}, lambda _, each: each.model_copy(update={"props": (one(board, "KEY").id,)})))
    assert stale(project) == {bare.id: ("prop:KEY", "props")}


def test_another_picture_of_somebody_makes_stale_what_was_painted_from_it(project: Project) -> None:
    board = project.board
    used = {
        each.id
        for _, each in board.everything()
        if any(item.file == "cast/TOM.jpg" and item.sha256 for item in project.take(each.take).references)
    }
    assert used
    assert used != {each.id for _, each in board.everything()}
    (project.folder / "cast" / "TOM.jpg").write_bytes(picture(1.0, (6, 5, 4, 3, 2, 1)))
    assert stale(project) == dict.fromkeys(used, ("reference:TOM",))
    (project.folder / "cast" / "TOM.jpg").unlink()
    assert stale(project) == {}, "what a picture that is gone shows is not known to be another thing"


def test_a_sheet_drawn_again_makes_stale_what_was_painted_from_it_and_only_that_is_painted_again(project: Project) -> None:
    painter, folder, board = InstantPainter(abilities=FROM_PICTURES), project.folder, project.board
    sheet = next(each for _, each in board.drafts() if subject(each) == one(board, "MIA").id)
    file = project.take(sheet.take).picture.file
    used = {each.id for _, each in board.panels() if any(item.file == file for item in project.take(each.take).references)}
    assert used
    assert used != {each.id for _, each in board.panels()}
    storyboard.redraw(folder, character="MIA", painter=painter)
    assert stale(project) == dict.fromkeys(used, ("reference:MIA",))
    storyboard.select(folder, sheet.id, 1)
    assert stale(project) == {}, "the sheet they were painted from is on show again"
    storyboard.select(folder, sheet.id, 2)
    painter.requests.clear()
    storyboard.redraw(folder, stale=True, painter=painter)
    assert {request.panel.id for request in painter.requests} == used
    assert stale(project) == {}


def test_the_painters_words_model_and_price_are_no_causes(project: Project) -> None:
    for _, each in project.board.everything():
        take = project.take(each.take)
        changed = take.model_copy(update={"prompt": "other words", "model": "model-2", "cost": 9.0, "painter": "other"})
        write_model(project.folder / "takes" / each.id / f"{take.number}.json", changed)
    assert stale(project) == {}


def test_takes_from_before_a_fact_was_one_are_not_stale_for_it(project: Project) -> None:
    later = {"props", "direction", "traffic", "detail"}
    for _, each in project.board.everything():
        take = project.take(each.take)
        facts = {name: value for name, value in take.facts.items() if name not in later and not name.startswith(("prop:", "description:"))}
        write_model(project.folder / "takes" / each.id / f"{take.number}.json", take.model_copy(update={"facts": facts}))
    assert stale(project) == {}
    project.save(told("props", "KEY", kind="gun")(project.board))
    assert stale(project) == {}
    project.save(moved(project.board))
    assert len(stale(project)) == 1


def test_all_facts_have_words(project: Project) -> None:
    board = project.board
    for _, each in board.everything():
        assert not {name for name in project.take(each.take).facts if name.partition(":")[0] not in {*WORDS, *WORDS_OF}}
    assert (in_words("look:MIA"), in_words("reference:style"), in_words("unknown")) == (
        "how MIA looks",
        "the reference picture of style",
        "unknown",
    )


def test_an_approval_that_does_not_hold_is_not_told_as_if_it_did(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    from pypdf import PdfReader

    from storyboard.cli import main

    storyboard.approve(project.folder, scene="1", who="Ada")
    assert "1A-1" in storyboard.status(project.folder).approved
    project.save(moved(project.board))
    status = storyboard.status(project.folder)
    assert "1A-1" not in status.approved
    assert [(each.panel, each.approved, each.words) for each in status.stale] == [("1A-1", True, ("where MIA is and what they do",))]
    assert main(["status", str(project.folder)]) == 0
    assert "approved, now stale, where MIA is and what they do: 1A-1" in capsys.readouterr().out
    (file,) = storyboard.export(project.folder)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())
    assert "APPROVED, NOW STALE where MIA is and what they do" in text
    assert text.count("APPROVED") == len(project.board.scenes[0].panels)


def test_blocking_names_the_person(project: Project) -> None:
    assert isinstance(project.board.scenes[0].panels[0].blocking[0], Blocking)
    assert in_words("blocking:TOM") == "where TOM is and what they do"
