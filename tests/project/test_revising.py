"""A board brought to another version of its script: nothing lost, nothing invented, there and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown.whole import break_down
from storyboard.model.board import Board, Progress, SceneBoard
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Approval, Framing, Panel
from storyboard.project.revising import Revision, revised
from storyboard.project.revising.report import Change
from storyboard.project.wording import words
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import coverage
from storyboard.shots.rules import plan_script

A = """INT. KITCHEN - NIGHT

MIA (34, red coat) waits at the table. Rain runs down the window.

TOM enters with a wet umbrella and shakes it out.

TOM
You came back after all.

MIA
You called me, Tom.

She pushes the letter across the table.

EXT. HARBOUR - DAY

Gulls cry above the empty pier. MIA walks to the last boat.

MIA
Is anybody there?

A rope falls into the water.

INT. BOAT - CONTINUOUS

TOM sleeps under a blanket. The engine coughs twice.

MIA
Wake up. We are leaving now.

TOM
Leave me alone.
"""


def read(text: str) -> Screenplay:
    return screenplay(fountain.read(text), "film.fountain")


def board_of(text: str, *, locked: bool = False) -> Board:
    """A planned board with a take and an approval on every panel."""
    script = read(text)
    breakdown = break_down(script)
    scenes = tuple(painted(scene) for scene in plan_script(script, breakdown))
    return Board(progress=Progress.PLANNED, screenplay=script, breakdown=breakdown, scenes=scenes, locked=locked)


def painted(scene: SceneBoard) -> SceneBoard:
    panels = tuple(panel.model_copy(update={"take": f"{panel.id}.1", "approval": Approval(take=f"{panel.id}.1")}) for panel in scene.panels)
    return scene.model_copy(update={"panels": panels})


def to(board: Board, text: str) -> tuple[Board, Revision]:
    after, told = revised(board, read(text))
    sound(after)
    return after, told


def everything(board: Board) -> Iterator[tuple[SceneBoard, Panel]]:
    for scene in (*board.scenes, *board.gone):
        for panel in scene.panels:
            yield scene, panel


def said(board: Board) -> dict[str, str]:
    return {panel.id: words(board.screenplay, panel.covers) for _, panel in board.panels()}


def sound(board: Board) -> None:
    """What holds of every board."""
    assert coverage.uncovered(board.screenplay, board.scenes) == ()
    assert coverage.not_verbatim(board.screenplay, board.scenes) == ()
    panels = [panel.id for _, panel in everything(board)]
    assert len(panels) == len(set(panels))
    elements = [element.id for element in board.screenplay.elements]
    assert len(elements) == len(set(elements))
    scenes = [scene.scene.id for scene in board.scenes]
    assert len(scenes) == len(set(scenes))
    for scene in board.scenes:
        shots = [shot.id for shot in scene.shots]
        assert len(shots) == len(set(shots))
        assert len({shot.setup for shot in scene.shots}) == len(shots)
        numbers = [scene.panel_number(panel) for panel in scene.panels]
        assert len(numbers) == len(set(numbers)), numbers
    if board.locked:
        numbers = [scene.number for scene in board.scenes]
        assert len(numbers) == len(set(numbers)), numbers


def changes(told: Revision) -> dict[str, tuple[Change, ...]]:
    return {scene.heading: scene.changes for scene in told.scenes}


def test_the_same_script_changes_nothing() -> None:
    board = board_of(A)
    after, told = to(board, A)
    assert after.screenplay == board.screenplay
    assert after.breakdown == board.breakdown
    assert after.scenes == board.scenes
    assert not told.changed
    assert told.panels == ()


# any edits ----------------------------------------------------------------------------------------------------------------------------

LINES = (
    "Rain falls on the roof.",
    "MIA laughs. She turns to the door and waits.",
    "@TOM\nNo.",
    "@MIA\nI never said that, and you know it.",
    "@TOM\n(quietly)\nIt is late. Go home now. The last train leaves at ten.",
    "He nods.",
    "A car stops outside. Its lights go out. Nobody gets out of it.",
    "TOM breaks the cup on the floor.",
)
HEADS = ("INT. KITCHEN - NIGHT", "EXT. STREET - DAY", "INT. CAR - NIGHT", "INT. KITCHEN - DAY")

blocks = st.sampled_from((*LINES, *LINES, *HEADS))
scripts = st.lists(blocks, min_size=1, max_size=14).map(lambda found: [HEADS[0], *found])


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A script, and the same one after a few edits."""
    before = draw(scripts)
    after = list(before)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(after) - 1))
        match draw(st.sampled_from(("delete", "insert", "move", "edit", "trim"))):
            case "delete":
                after[at : at + draw(st.integers(1, 3))] = []
            case "insert":
                after.insert(at, draw(blocks))
            case "move":
                block = after.pop(at)
                after.insert(draw(st.integers(0, len(after))), block)
            case "edit":
                after[at] = after[at].replace("door", "gate").replace("late", "early").replace("NIGHT", "DAWN").replace("cup", "old cup")
            case _:
                after[at] = after[at].rpartition(". ")[0] + "." if ". " in after[at] and after[at] not in HEADS else after[at]
        after = after or [HEADS[0]]
    return before, after


def text_of(found: list[str]) -> str:
    return "\n\n".join(found) + "\n"


@settings(deadline=None, max_examples=60)
@given(edited(), st.booleans())
def test_there_and_back_loses_nothing(scripts: tuple[list[str], list[str]], locked: bool) -> None:
    first, second = map(text_of, scripts)
    board = board_of(first, locked=locked)
    there, _ = to(board, second)
    assert {panel.id for _, panel in board.panels()} <= {panel.id for _, panel in everything(there)}
    before, after = said(board), said(there)
    for _, panel in board.panels():
        if panel.id in after and after[panel.id] == before[panel.id]:
            now = there.find(panel.id)[1]
            assert now.take == panel.take
            assert now.approval == panel.approval
            assert now.blocking == panel.blocking
            assert panel.id not in there.revised
    back, _ = to(there, first)
    for _, panel in board.panels():
        assert panel.id in back.index, (panel.id, first, second)
        now = back.find(panel.id)[1]
        assert words(back.screenplay, now.covers) == before[panel.id], (panel.id, first, second)
        assert now.model_copy(update={"index": 0, "shot": ""}) == panel.model_copy(update={"index": 0, "shot": ""})
    known = {panel.id for _, panel in board.panels()}
    live = [panel for _, panel in back.panels() if not panel.omitted]
    assert [panel.id for panel in live if panel.id in known] == [panel.id for _, panel in board.panels()]
    assert not any(panel.covers for panel in live if panel.id not in known)


# what a revision is called ------------------------------------------------------------------------------------------------------------


def scene_of(text: str, heading: str) -> str:
    """A scene's text, heading included."""
    start = text.index(heading)
    ends = [text.find(f"\n\n{kind}. ", start) for kind in ("INT", "EXT")]
    return text[start : min((end for end in ends if end > 0), default=len(text))].strip()


KITCHEN, HARBOUR, BOAT = "INT. KITCHEN - NIGHT", "EXT. HARBOUR - DAY", "INT. BOAT - CONTINUOUS"


def test_an_edited_line_makes_one_panel_stale_and_tells_both_versions() -> None:
    board = board_of(A)
    after, told = to(board, A.replace("You called me, Tom.", "You called me twice, Tom."))
    (one,) = told.panels
    assert one.change is Change.EDITED
    assert "You called me, Tom." in one.old
    assert "You called me twice, Tom." in one.new
    assert after.find(one.id)[1].take == f"{one.id}.1"
    assert changes(told) == {KITCHEN: (Change.EDITED,), HARBOUR: (Change.KEPT,), BOAT: (Change.KEPT,)}


def test_who_speaks_belongs_to_the_words() -> None:
    _, told = to(board_of(A), A.replace("MIA\nIs anybody", "TOM\nIs anybody"))
    assert [one.change for one in told.panels] == [Change.EDITED]
    assert "TOM: Is anybody there?" in told.panels[0].new


def test_typographic_quotes_and_line_breaks_are_no_change() -> None:
    text = A.replace("You came back after all.", "\u201cIt's you\u201d, he said -- late.")
    _, told = to(
        board_of(text), text.replace("It's", "It\u2019s").replace("\u201c", '"').replace("\u201d", '"').replace(" -- ", " \u2014 ")
    )
    assert told.panels == ()


def test_words_that_are_gone_leave_their_panel_omitted_with_its_take() -> None:
    board = board_of(A)
    after, told = to(board, A.replace("A rope falls into the water.\n\n", "").replace("MIA\nIs anybody there?\n\n", ""))
    gone = [one for one in told.panels if one.change is Change.GONE]
    for one in gone:
        panel = after.find(one.id)[1]
        assert panel.omitted
        assert panel.take
    assert told.panels
    back, again = to(after, A)
    assert {one.change for one in again.panels} <= {Change.BACK, Change.EDITED}
    assert [panel for _, panel in back.panels()] == [panel for _, panel in board.panels()]


def test_new_words_get_panels_between_and_letters_go_on() -> None:
    board = board_of(A)
    after, told = to(board, A.replace("Gulls cry", "A truck burns at the gate.\n\nGulls cry"))
    (new,) = (one for one in told.panels if one.change is Change.NEW)
    scene, panel = after.find(new.id)
    assert panel.take == ""
    assert new.id not in board.index
    order = [one.id for one in scene.panels]
    covers = [one.covers for one in scene.panels if one.covers]
    assert order.index(new.id) <= 1
    assert covers[0][0].start == 0
    letters = {shot.setup for shot in board.scene("2").shots}
    assert scene.shot(panel.shot).setup in letters or scene.shot(panel.shot).setup > max(letters)


def test_a_moved_scene_keeps_everything_but_its_counted_number() -> None:
    board = board_of(A)
    moved = "\n\n".join((scene_of(A, BOAT), scene_of(A, KITCHEN), scene_of(A, HARBOUR))) + "\n"
    after, told = to(board, moved)
    assert told.panels == ()
    assert changes(told)[BOAT] == (Change.MOVED,)
    assert [scene.scene.id for scene in after.scenes] == ["s3", "s1", "s2"]
    assert [scene.number for scene in after.scenes] == ["1", "2", "3"]
    assert after.find("s3p1")[1] == board.find("s3p1")[1]


def test_a_locked_board_keeps_its_numbers() -> None:
    board = board_of(A, locked=True)
    street = "EXT. STREET - DAY\n\nA dog barks at a red bus.\n\n"
    text = street + scene_of(A, KITCHEN) + "\n\n" + street.replace("dog", "cat") + scene_of(A, BOAT) + "\n\n" + street.replace("dog", "cow")
    after, told = to(board, text)
    numbers = [(scene.number, scene.scene.omitted) for scene in after.scenes]
    assert numbers == [("A1", False), ("1", False), ("1A", False), ("2", True), ("3", False), ("3A", False)]
    assert changes(told)[HARBOUR] == (Change.GONE,)
    back, _ = to(after, A)
    live = [scene for scene in back.scenes if not scene.scene.omitted]
    assert [scene.number for scene in live] == ["1", "2", "3"]
    assert [scene.panels for scene in live] == [scene.panels for scene in board.scenes]
    assert sum(scene.scene.omitted for scene in back.scenes) == 3


def test_an_unlocked_board_is_numbered_as_its_script_is_read() -> None:
    after, _ = to(board_of(A), "EXT. STREET - DAY\n\nA dog barks.\n\n" + scene_of(A, KITCHEN) + "\n\n" + scene_of(A, BOAT))
    assert [scene.number for scene in after.scenes] == ["1", "2", "3"]
    assert [scene.scene.id for scene in after.gone] == ["s2"]


def test_the_scripts_own_numbers_and_omitted_headings_are_untouched() -> None:
    text = A.replace(KITCHEN, f"{KITCHEN} #10#").replace(HARBOUR, f"{HARBOUR} #11#").replace(BOAT, f"{BOAT} #12#")
    board = board_of(text, locked=True)
    after, _ = to(board, text.replace(scene_of(text, HARBOUR), ".OMITTED #11#"))
    assert [(scene.number, scene.scene.omitted) for scene in after.scenes] == [("10", False), ("11", True), ("12", False)]
    back, _ = to(after, text)
    assert [scene.panels for scene in back.scenes] == [scene.panels for scene in board.scenes]


def test_split_and_merged_scenes_take_their_panels_along() -> None:
    board = board_of(A)
    split = A.replace("She pushes", "INT. HALL - NIGHT\n\nShe pushes").replace("A rope", "INT. SHED - DAY\n\nA rope")
    after, told = to(board, split)
    assert changes(told)["INT. SHED - DAY"] == (Change.SPLIT,)
    assert next(one for one in told.scenes if one.heading == "INT. SHED - DAY").of == ("2",)
    assert all(one.change is not Change.GONE for one in told.panels)
    back, again = to(after, A)
    assert changes(again)[HARBOUR][0] in {Change.MERGED, Change.EDITED}
    known = {panel.id for _, panel in board.panels()}
    assert [panel.id for _, panel in back.panels() if panel.id in known] == [panel.id for _, panel in board.panels()]


@pytest.mark.parametrize("locked", [False, True])
def test_a_scene_that_is_split_off_and_opens_on_speech_is_established_once(locked: bool) -> None:
    board = board_of(A, locked=locked)
    text = A.replace("MIA\nIs anybody there?", "INT. SHED - DAY\n\nMIA\nIs anybody there?")
    after, told = to(board, text)
    shed = next(scene for scene in after.scenes if scene.scene.heading == "INT. SHED - DAY")
    opener = shed.panels[0]
    assert (opener.covers, shed.shot(opener.shot).framing) == ((), Framing.ESTABLISHING)
    assert shed.shot(opener.shot).subjects == () or opener.blocking
    assert [one.change for one in told.panels if one.id == opener.id] == [Change.NEW]
    assert [shed.shot(panel.shot).framing for panel in shed.panels].count(Framing.ESTABLISHING) == 1
    assert shed.scene.id not in {scene.scene.id for scene in board.scenes}
    back, _ = to(after, A)
    assert [panel.id for _, panel in back.panels()] == [panel.id for _, panel in board.panels()]
    again, _ = to(back, text)
    assert [panel.id for _, panel in again.panels()] == [panel.id for _, panel in after.panels()], "it comes back, and only once"


def test_a_joined_and_a_split_paragraph_keep_their_panels() -> None:
    board = board_of(A)
    text = A.replace("Gulls cry above the empty pier. MIA walks", "Gulls cry above the empty pier.\n\nMIA walks")
    after, told = to(board, text)
    assert all(one.change is Change.EDITED for one in told.panels)
    assert len(list(after.panels())) == len(list(board.panels()))


def test_people_and_places_keep_their_ids_and_faces() -> None:
    board = board_of(A)
    mia = next(one for one in board.breakdown.characters if one.name == "MIA")
    text = "INT. LIGHTHOUSE - DAY\n\nADA (70, grey hair) polishes the lamp.\n\nADA\nWho is there?\n\n" + A
    after, told = to(board, text)
    now = after.breakdown.character(mia.id)
    assert (now.name, now.appearance, now.description) == (mia.name, mia.appearance, mia.description)
    assert told.described == ()
    ada = next(one for one in after.breakdown.characters if one.name == "ADA")
    assert ada.id not in board.breakdown.people
    for place in board.breakdown.places:
        assert next(one for one in after.breakdown.places if one.id == place.id).name == place.name
    dressed, told = to(board, A.replace("(34, red coat)", "(34, a long blue coat)"))
    assert told.described == ("MIA",)
    assert "blue" in dressed.breakdown.character(mia.id).description
    back, _ = to(dressed, A)
    assert back.breakdown.character(mia.id) == mia


def test_panels_of_chosen_scenes_only_stay_a_board_of_these() -> None:
    whole = board_of(A)
    options = whole.options.model_copy(update={"scenes": "2"})
    board = whole.model_copy(update={"scenes": whole.scenes[1:2], "options": options})
    after, _ = to(board, "EXT. STREET - DAY\n\nA dog barks at a red bus.\n\n" + A)
    assert [scene.scene.id for scene in after.scenes] == ["s2"]
    assert after.scenes[0].number == "3"


def test_the_time_a_revision_takes_grows_with_the_script() -> None:
    lines = [f"Line number {n} of many says {n * 7919 % 1009} and {n * 31 % 97}." for n in range(3000)]
    from storyboard.project.revising.matching import match

    old = read("INT. HALL - DAY\n\n" + "\n\n".join(lines)).elements
    new = read("INT. HALL - DAY\n\n" + "\n\n".join([*lines[1500:], *lines[:1500:2]])).elements
    found = match(old, new)
    assert sum(at >= 0 for at in found.origin) == len(new)


@settings(deadline=None, max_examples=30)
@given(st.lists(scripts, min_size=2, max_size=4), st.booleans())
def test_nothing_is_ever_lost_over_many_revisions(drafts: list[list[str]], locked: bool) -> None:
    board = first = board_of(text_of(drafts[0]), locked=locked)
    known = {panel.id for _, panel in first.panels()}
    for draft in drafts[1:]:
        board, told = to(board, text_of(draft))
        known |= {one.id for one in told.panels}
        assert known <= {panel.id for _, panel in everything(board)}
    back, _ = to(board, text_of(drafts[0]))
    before = said(first)
    for _, panel in first.panels():
        now = back.find(panel.id)[1]
        assert words(back.screenplay, now.covers) == before[panel.id]
        assert (now.take, now.approval, now.omitted) == (panel.take, panel.approval, False)


def test_somebody_whose_introduction_was_cut_looks_as_before() -> None:
    board = board_of(A)
    mia = next(one for one in board.breakdown.characters if one.name == "MIA")
    after, told = to(board, A.replace(scene_of(A, KITCHEN), "").strip() + "\n")
    assert told.described == ()
    assert after.breakdown.character(mia.id).appearance == mia.appearance
