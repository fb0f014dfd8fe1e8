"""The shot list edited: what holds after every edit, whatever is done in which order; and what each edit does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.shots import Cover, Mark, Panel
from storyboard.project.editing import blocking, delta, fields, panels, shots
from storyboard.project.editing.promises import broken, newly_uncovered
from storyboard.project.editing.words import text_of, unshown
from storyboard.project.facts import facts
from storyboard.shots.coverage import uncovered
from storyboard.testing.boards import planned

SCRIPT = """INT. KITCHEN - NIGHT

MIA (34) waits at the table. Rain runs down the window. She turns to the door and listens.

TOM enters with a wet umbrella.

TOM
You came back after all. I did not think so.

MIA
You called. I had no choice, had I?

She puts the key on the table. Nobody speaks. The tap drips.

TOM
Keep it.

EXT. HARBOUR - DAY

Gulls cry above the empty pier. MIA walks to the last boat, and stops.

MIA
Is anybody there?

A lamp goes on.
"""


def unlocked() -> Board:
    return planned(SCRIPT)


def locked() -> Board:
    return planned(SCRIPT).model_copy(update={"locked": True})


BOTH = pytest.mark.parametrize("board", [unlocked(), locked()], ids=["unlocked", "locked"])


def found(board: Board, number: str) -> Panel:
    return board.panel(number)[1]


def words(board: Board, panel: Panel) -> str:
    return text_of(board, panel.covers)


def plain(board: Board) -> Board:
    """The board without the account of its edits."""
    return board.model_copy(update={"edits": planned(SCRIPT).edits})


def touched(before: Board, after: Board) -> set[str]:
    """Panels that show something else now, or are new: by what a picture rests on."""
    ids: set[str] = set()
    for scene, panel in after.panels():
        old = before.index.get(panel.id)
        if old is None or facts(before, *old) != facts(after, scene, panel):
            ids.add(panel.id)
    return ids


# anything in any order ----------------------------------------------------------------------------------------------------------------


def an_edit(board: Board, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Board:
    """One edit of any kind, of anything on the board."""
    scene = draw(st.sampled_from([one for one in board.scenes if one.panels]))
    one, other = (draw(st.sampled_from(scene.panels)).id for _ in range(2))
    first, second = (draw(st.sampled_from([shot for shot in scene.shots if any(p.shot == shot.id for p in scene.panels)])).id for _ in "ab")
    who = draw(st.sampled_from(board.breakdown.characters)).id
    element = draw(st.sampled_from([e for e in board.screenplay.elements_of(scene.scene) if len(e.text) > 3]))
    start = draw(st.integers(0, len(element.text) - 2))
    cover = Cover(element=element.id, start=start, end=draw(st.integers(start + 1, len(element.text))))
    edits: dict[str, Callable[[], Board]] = {
        "add panel": lambda: panels.add_panel(board, after=one, direction="MIA listens."),
        "add panel before": lambda: panels.add_panel(board, before=one, shot=second),
        "split panel": lambda: panels.split_panel(board, one),
        "split panel at": lambda: panels.split_panel(board, one, draw(st.integers(0, 80))),
        "merge panels": lambda: panels.merge_panels(board, [one, other]),
        "move panel": lambda: panels.move_panel(board, one, before=other),
        "delete panel": lambda: panels.delete_panel(board, one),
        "restore panel": lambda: panels.restore_panel(board, one),
        "add shot": lambda: shots.add_shot(board, before=first, size="CU", lens=85),
        "split shot": lambda: shots.split_shot(board, first, one, angle="low"),
        "merge shots": lambda: shots.merge_shots(board, [first, second]),
        "move shot": lambda: shots.move_shot(board, first, after=second),
        "delete shot": lambda: shots.delete_shot(board, first),
        "restore shot": lambda: shots.restore_shot(board, first),
        "set shot": lambda: fields.set_shot(board, first, size="MS", lens="50 mm", move="push in", equipment="dolly"),
        "set panel": lambda: fields.set_panel(board, one, size="ECU", duration="3,5", notes="mind the gulls\nlouder"),
        "to shot": lambda: fields.set_panel(board, one, shot=second),
        "cover": lambda: fields.cover(board, one, (cover,), share=draw(st.booleans())),
        "cover nothing": lambda: fields.set_panel(board, one, covers=()),
        "place": lambda: blocking.place(board, one, who, mark="far left", facing=90, pose="sit", onward=draw(st.booleans())),
        "remove": lambda: blocking.remove(board, one, who),
    }
    try:
        return edits[draw(st.sampled_from(sorted(edits)))]()
    except InputError:
        return board


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_every_promise_holds_after_any_edits(data: st.DataObject) -> None:
    board = data.draw(st.sampled_from([unlocked(), locked()]))
    before = set(broken(board, board.scenes))
    ever = {panel.id for _, panel in board.panels()} | {shot.id for scene in board.scenes for shot in scene.shots}
    for _ in range(6):
        after = an_edit(board, data.draw)
        assert set(broken(after, after.scenes)) <= before
        assert newly_uncovered(board, after) == ()
        now = {panel.id for _, panel in after.panels()} | {shot.id for scene in after.scenes for shot in scene.shots}
        there = {panel.id for _, panel in board.panels()} | {shot.id for scene in board.scenes for shot in scene.shots}
        assert not (now - there) & ever, "an id came twice"
        ever |= now
        if board.locked:
            kept = {panel.id: scene.panel_number(panel) for scene, panel in board.panels()}
            assert kept.keys() <= now
        leads = delta.between(board, after)
        assert delta.led(board, leads) == (after.model_copy(update={"edits": board.edits}), ())
        assert plain(delta.led(after, delta.turned(leads))[0]) == plain(board)
        assert delta.Delta.model_validate_json(leads.model_dump_json()) == leads
        assert touched(board, after) <= set(leads.ids) | {panel.id for _, panel in after.panels() if panel.shot in leads.ids}
        board = after


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_time_is_kept_when_words_change_hands(data: st.DataObject) -> None:
    board = unlocked()
    scene = data.draw(st.sampled_from(board.scenes))
    panel = data.draw(st.sampled_from([one for one in scene.panels if len(words(board, one)) > 16]))
    long = round(sum(one.duration for one in scene.panels), 3)
    for after in (panels.delete_panel(board, panel.id), panels.split_panel(board, panel.id, data.draw(st.none() | st.just(8)))):
        assert round(after.scene(scene.number).duration, 3) == long


# panels -------------------------------------------------------------------------------------------------------------------------------


@BOTH
def test_a_panel_is_split_at_words_and_merged_again(board: Board) -> None:
    panel = next(one for _, one in board.panels() if len(words(board, one).split()) > 6)
    text = words(board, panel)
    second = " ".join(text.split()[3:6])
    after = panels.split_panel(board, panel.id, second)
    scene, first = after.find(panel.id)
    new = scene.panels[scene.panels.index(first) + 1]
    assert words(after, new).startswith(second)
    assert (words(after, first) + " " + words(after, new)).split() == text.split()
    assert first.take == panel.take
    assert new.take == ""
    assert first.duration + new.duration == pytest.approx(panel.duration)
    merged = panels.merge_panels(after, [first.id, new.id])
    back = merged.find(panel.id)[1]
    assert (back.covers, back.duration) == (panel.covers, panel.duration)
    if board.locked:
        assert merged.find(new.id)[1].omitted
    else:
        assert new.id not in merged.index


def test_a_panel_of_one_word_cannot_be_split() -> None:
    board = unlocked()
    element = board.screenplay.elements_of(board.scenes[0].scene)[1]
    one = fields.cover(board, board.scenes[0].panels[0].id, (Cover(element=element.id, start=0, end=3),))
    with pytest.raises(InputError, match="no words that could be split"):
        panels.split_panel(one, board.scenes[0].panels[0].id)
    with pytest.raises(InputError, match="as the script has them"):
        panels.split_panel(one, board.scenes[0].panels[0].id, "Sunshine")


def test_a_deleted_panel_hands_its_words_on_and_only_the_heir_is_touched() -> None:
    board = unlocked()
    scene = board.scenes[0]
    gone, heir = scene.panels[1], scene.panels[0]
    after = panels.delete_panel(board, gone.id)
    assert gone.id not in after.index
    assert words(after, after.find(heir.id)[1]) == words(board, heir) + words(board, gone)
    assert touched(board, after) == {heir.id}
    first = panels.delete_panel(board, heir.id)
    assert words(board, heir).split()[0] in words(first, first.find(gone.id)[1])


def test_what_stale_says_of_a_panel_that_got_other_words() -> None:
    board = unlocked()
    scene = board.scenes[0]
    after = panels.delete_panel(board, scene.panels[1].id)
    heir = scene.panels[0].id
    was, now = facts(board, *board.find(heir)), facts(after, *after.find(heir))
    assert {name for name in was | now if was.get(name) != now.get(name)} == {"script", "blocking:MIA"}, "her line is in it now"


def test_on_a_locked_board_what_is_deleted_is_omitted_and_comes_back_with_its_words() -> None:
    board = locked()
    scene = board.scenes[0]
    gone, heir = scene.panels[1], scene.panels[0]
    after = panels.delete_panel(board, gone.id)
    assert after.find(gone.id)[1].omitted
    assert [after.scenes[0].panel_number(one) for one in after.scenes[0].panels] == [scene.panel_number(one) for one in scene.panels]
    assert not unshown(after, after.scenes)
    assert plain(panels.restore_panel(after, gone.id)) == plain(board)
    assert heir.covers == board.find(heir.id)[1].covers


@BOTH
def test_the_last_panel_of_a_scene_is_omitted_and_its_words_are_listed(board: Board) -> None:
    scene = board.scenes[1]
    for panel in scene.panels:
        board = panels.delete_panel(board, panel.id)
    left = board.scenes[1].panels
    assert left
    assert all(one.omitted for one in left)
    assert uncovered(board.screenplay, board.scenes) == ()
    assert "Is anybody there?" in [gap.text for gap in unshown(board, [board.scenes[1]])]


def test_an_omitted_panel_stays_where_words_are_its_own() -> None:
    board = unlocked()
    scene = board.scenes[1]
    out = scene.model_copy(update={"panels": tuple(panel.model_copy(update={"omitted": True}) for panel in scene.panels)})
    board = board.with_scene(out)
    for panel in scene.panels:
        board = panels.delete_panel(board, panel.id)
    assert board.scenes[1].panels == out.panels
    added = panels.add_panel(board, after=scene.panels[0].id)
    gone = panels.delete_panel(added, next(panel.id for panel in added.scenes[1].panels if panel.id not in board.index))
    assert plain(gone) == plain(board)


def test_the_way_back_to_a_scene_without_any_shot() -> None:
    board = unlocked()
    empty = board.with_scene(board.scenes[1].model_copy(update={"shots": (), "panels": ()}))
    leads = delta.between(board, empty)
    assert delta.led(empty, delta.turned(leads)) == (board, ())


def test_numbers_follow_the_story_until_they_are_locked() -> None:
    free = unlocked()
    first = free.scenes[0].panels[0]
    added = shots.add_shot(free, after=first.id, size="CU")
    numbers = [added.scenes[0].panel_number(one) for one in added.scenes[0].panels]
    letters = list(dict.fromkeys(number.split("-")[0] for number in numbers))
    assert letters == sorted(letters)
    assert letters[:2] == ["1A", "1B"]
    kept = locked()
    inserted = shots.add_shot(kept, after=first.id, size="CU")
    assert inserted.scenes[0].panel_number(inserted.scenes[0].panels[1]) == "1A1-1"
    again = shots.add_shot(inserted, after=first.id, size="CU")
    assert again.scenes[0].panel_number(again.scenes[0].panels[1]) == "1A2-1"
    last = kept.scenes[0].panels[-1]
    behind = shots.add_shot(kept, after=max(kept.scenes[0].shots, key=lambda one: (len(one.setup), one.setup)).id)
    new = next(one for one in behind.scenes[0].panels if one.id not in kept.index)
    assert behind.scenes[0].shot(new.shot).setup.isalpha()
    assert last.id in behind.index


def test_no_id_comes_twice_even_after_its_panel_is_gone() -> None:
    board = panels.add_panel(unlocked(), after="1A-1")
    new = next(id for id in board.index if id not in unlocked().index)
    board = panels.delete_panel(board, new)
    assert new not in board.index
    again = panels.add_panel(board, after="1A-1")
    assert new not in again.index


@BOTH
def test_a_panel_moves_within_its_scene_only(board: Board) -> None:
    scene = board.scenes[0]
    one, last = scene.panels[0], scene.panels[-1]
    after = panels.move_panel(board, one.id, after=last.id)
    assert after.scenes[0].panels[-1].id == one.id
    assert touched(board, after) == set()
    assert plain(panels.move_panel(after, one.id, before=scene.panels[1].id)) == plain(board)
    with pytest.raises(InputError, match="same scene"):
        panels.move_panel(board, one.id, after=board.scenes[1].panels[0].id)


def test_only_neighbours_are_merged() -> None:
    board = unlocked()
    ids = [panel.id for panel in board.scenes[0].panels]
    with pytest.raises(InputError, match="follow each other"):
        panels.merge_panels(board, [ids[0], ids[2]])
    with pytest.raises(InputError, match="at least two"):
        panels.merge_panels(board, [ids[0], ids[0]])


# shots --------------------------------------------------------------------------------------------------------------------------------


@BOTH
def test_shots_are_split_and_merged(board: Board) -> None:
    board = panels.split_panel(board, board.scenes[0].panels[0].id)
    scene = board.scenes[0]
    shot = scene.shot(scene.panels[0].shot)
    own = [panel.id for panel in scene.panels if panel.shot == shot.id]
    after = shots.split_shot(board, shot.id, own[1], lens=85)
    new = after.scenes[0].shot(after.find(own[1])[1].shot)
    assert (new.lens, new.size) == (85, shot.size)
    assert new.id != shot.id
    with pytest.raises(InputError, match="behind its first"):
        shots.split_shot(board, shot.id, own[0])
    merged = shots.merge_shots(after, [shot.id, new.id])
    assert {merged.find(id)[1].shot for id in own} == {shot.id}
    with pytest.raises(InputError, match="one scene"):
        shots.merge_shots(board, [shot.id, board.scenes[1].shots[0].id])


def test_a_shot_is_framed_for_those_it_is_on_and_has_them_in_its_panel() -> None:
    board = planned("INT. ROOM - DAY\n\nA lamp on the table. MIA and TOM come in.\n\nMIA\nNo.\n")
    board = fields.set_shot(board, "1A", framing="EMPTY", size="WS", subjects="")
    cases = {"MIA": ("SINGLE", {"MIA"}), "MIA, TOM": ("2-SHOT", {"MIA", "TOM"})}
    for subjects, (framing, there) in cases.items():
        made = shots.add_shot(board, after="1A", size="MS", subjects=subjects)
        scene, panel = made.panel("1B-1")
        assert scene.shot(panel.shot).framing.value == framing
        assert there <= {made.breakdown.character(one.character).name for one in panel.blocking}
    set_now = fields.set_shot(board, "1A", subjects="TOM")
    assert set_now.scenes[0].shots[0].framing.value == "SINGLE"
    assert fields.set_shot(board, "1A", subjects="TOM", framing="POV").scenes[0].shots[0].framing.value == "POV", "as it is given"


def test_a_deleted_shot_is_gone_with_its_panels_or_omitted() -> None:
    free = shots.delete_shot(unlocked(), "1A")
    assert unlocked().scenes[0].shots[0].id not in free.scenes[0].setups
    kept = shots.delete_shot(locked(), "1A")
    assert all(panel.omitted for panel in kept.scenes[0].panels if panel.shot == locked().scenes[0].shots[0].id)
    assert plain(shots.restore_shot(kept, "1A")) == plain(locked())


# fields -------------------------------------------------------------------------------------------------------------------------------


def test_fields_are_read_as_people_write_them() -> None:
    board = fields.set_shot(
        unlocked(), "1a", size="close-up", angle="Worm's-Eye", lens="85mm", move="PUSH IN", subjects="tom; MIA", over="mia"
    )
    shot = board.scenes[0].shots[0]
    assert (shot.size, shot.angle, shot.lens, shot.move, len(shot.subjects), bool(shot.over)) == (
        "CU",
        "worm's-eye",
        85,
        "push in",
        2,
        True,
    )
    board = fields.set_panel(board, "1A-1", size="CU", duration="2,5 s", time="dusk", level="-1", notes=["a", "b"], mirrored="yes")
    panel = found(board, "1A-1")
    assert (panel.size, panel.duration, panel.light.time, panel.light.level) == (None, 2.5, "dusk", -1)
    assert [note.text for note in panel.notes] == ["a", "b"]


STRANGE: Any = {"colour": "red"}
REFUSED: tuple[tuple[Callable[[Board], Board], str], ...] = (
    (lambda board: fields.set_shot(board, "1A", size="huge"), "is none of EWS"),
    (lambda board: fields.set_shot(board, "1A", lens="3"), "from 8 to 1200"),
    (lambda board: fields.set_shot(board, "1A", lens="nan"), "no number"),
    (lambda board: fields.set_shot(board, "1A", subjects="ZORRO"), "ZORRO"),
    (lambda board: fields.set_shot(board, "1A", **STRANGE), "no field 'colour'"),
    (lambda board: fields.set_shot(board, "9A", size="CU"), "There is no shot 9A"),
    (lambda board: fields.set_panel(board, "1A-1", duration="0"), "0.1 to 600"),
    (lambda board: fields.set_panel(board, "1A-1", direction="x" * 2001), "longer than"),
    (lambda board: fields.set_panel(board, "1A-1", notes="\n".join("abc" for _ in range(60))), "has more than 50 notes"),
    (lambda board: fields.set_panel(board, "1A-1", shot="2A"), "its own scene"),
    (lambda board: fields.set_panel(board, "9A-1", size="CU"), "no panel 9A-1"),
    (lambda board: fields.cover(board, "1A-1", (Cover(element="e99", start=0, end=1),)), "no such element"),
    (lambda board: blocking.place(board, "1A-1", "ZORRO"), "Nobody"),
    (lambda board: blocking.place(board, "1A-1", "MIA", x="80"), "-50 to 50"),
    (lambda board: blocking.place(board, "1A-1", "MIA", pose="float"), "is none of"),
    (lambda board: blocking.place(board, "1A-1", "MIA", holds="moon"), "moon"),
    (lambda board: blocking.remove(board, "2A-1", "TOM"), "is not in panel"),
)


@pytest.mark.parametrize(("change", "says"), REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence(change: Callable[[Board], Board], says: str) -> None:
    with pytest.raises(InputError, match=says):
        change(unlocked())


def test_words_taken_from_others_leave_them() -> None:
    board = unlocked()
    scene = board.scenes[0]
    taker, giver = scene.panels[0], scene.panels[1]
    after = fields.cover(board, taker.id, (*taker.covers, *giver.covers))
    assert after.find(giver.id)[1].covers == ()
    shared = fields.cover(board, taker.id, (*taker.covers, *giver.covers), share=True)
    assert shared.find(giver.id)[1].covers == giver.covers
    quoted = fields.quoted(board, taker.id, "Rain runs down\nKeep it.")
    assert [board.screenplay.index[one.element].text[one.start : one.end] for one in quoted] == ["Rain runs down", "Keep it."]
    with pytest.raises(InputError, match="does not stand"):
        fields.quoted(board, taker.id, "Rain falls up")


# blocking -----------------------------------------------------------------------------------------------------------------------------


def test_a_mark_is_moved_here_or_onward_until_they_move() -> None:
    board = unlocked()
    scene = board.scenes[0]
    who = next(one.character for one in scene.panels[0].blocking)
    here = blocking.place(board, scene.panels[0].id, who, x=-1.5, z="0,5", facing=45)
    one = next(one for one in here.find(scene.panels[0].id)[1].blocking if one.character == who)
    assert (one.mark, one.facing) == (Mark(x=-1.5, z=0.5), 45)
    assert touched(board, here) == {scene.panels[0].id}
    cause = {
        name
        for name, value in facts(here, *here.find(scene.panels[0].id)).items()
        if facts(board, *board.find(scene.panels[0].id)).get(name) != value
    }
    assert cause == {f"blocking:{board.breakdown.character(who).name}"}
    onward = blocking.place(board, scene.panels[0].id, who, mark="off left", onward=True)
    was = [next((b.mark for b in panel.blocking if b.character == who), None) for panel in scene.panels]
    now = [next((b.mark for b in panel.blocking if b.character == who), None) for panel in onward.scenes[0].panels]
    stays = next((at for at, mark in enumerate(was) if mark not in (None, was[0])), len(was))
    assert all(mark in (None, Mark(x=-2.8)) for mark in now[:stays])
    assert now[stays:] == was[stays:]


def test_who_comes_back_to_a_mark_is_not_moved_with_those_before() -> None:
    board = panels.split_panel(panels.split_panel(unlocked(), "1A-1"), "1A-2")
    who = found(board, "1A-1").blocking[0].character
    mark = found(board, "1A-1").blocking[0].mark
    board = blocking.place(board, "1A-2", who, mark="back")
    after = blocking.place(board, "1A-1", who, mark="off left", onward=True)
    assert [found(after, number).blocking[0].mark for number in ("1A-2", "1A-3")] == [blocking.MARKS["back"], mark]


def test_people_come_and_go() -> None:
    board = unlocked()
    after = blocking.place(board, "2A-1", "tom", gaze="MIA")
    assert {one.character for one in found(after, "2A-1").blocking} > {one.character for one in found(board, "2A-1").blocking}
    gone = blocking.remove(after, "2A-1", "MIA")
    assert [one.gaze for one in found(gone, "2A-1").blocking] == [""]
    assert [board.breakdown.character(one.character).name for one in found(blocking.cast(board, "2A-1", ["TOM"]), "2A-1").blocking] == [
        "TOM"
    ]


def test_who_speaks_follows_the_words() -> None:
    board = unlocked()
    speech = next(e for e in board.screenplay.elements if e.text.startswith("Is anybody"))
    silent = next(one for one in board.scenes[1].panels if all(c.element != speech.id for c in one.covers))
    mia = next(who.id for who in board.breakdown.characters if who.name == "MIA")
    board = blocking.place(board, silent.id, mia)
    after = fields.cover(board, silent.id, (*silent.covers, Cover(element=speech.id, start=0, end=len(speech.text))))
    assert next(one.speaks for one in after.find(silent.id)[1].blocking if one.character == mia)
