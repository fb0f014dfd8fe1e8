"""Reference sheets: planned for what recurs and has no picture, stable, staged in the scene they belong to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.board import Board, Options, SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character, Look, Place, PlaceKind, Prop
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Framing, Light, Note, Panel, Shot, Size, Time
from storyboard.model.stage import Stage
from storyboard.model.takes import Picture
from storyboard.ports import Abilities
from storyboard.project.folder import MOST_TRIES
from storyboard.project.quote import quoted_plan
from storyboard.references import folders, library, sheets
from storyboard.staging.build import stage
from storyboard.testing.painters import picture

GEMINI = Abilities(references=14, people=5)
SHOTS = (
    Shot(id="h1", setup="A", size=Size.MS, framing=Framing.TWO, subjects=("c1", "c2")),
    Shot(id="h2", setup="B", size=Size.INSERT, framing=Framing.INSERT, subjects=("p1",)),
    Shot(id="h3", setup="C", size=Size.WS, framing=Framing.EMPTY),
)
RAGS = Appearance(garment="coat", tone=0.9)


def scene(id: str, *people: str, holds: str = "", insert: bool = False, time: Time = Time.NIGHT) -> SceneBoard:
    blocking = tuple(Blocking(character=who, holds=holds) for who in people)
    panels = [Panel(id=f"{id}p1", shot="h1", blocking=blocking, light=Light(time=time))]
    panels += [Panel(id=f"{id}p2", shot="h2", light=Light(time=time))] if insert else []
    return SceneBoard(scene=Scene(id=id, number=id[1:], heading="INT."), shots=SHOTS, panels=tuple(panels))


def board(*scenes: SceneBoard, cast: tuple[str, ...] = (), refs: tuple[str, ...] = ()) -> Board:
    names = {"c1": "MIA", "c2": "TOM", "c3": "EXTRA", "c4": "VOICE", "c5": "GUARDS"}
    people = tuple(Character(id=id, name=name, seen=name != "VOICE", headcount=4 if name == "GUARDS" else 1) for id, name in names.items())
    breakdown = Breakdown(
        characters=people,
        looks=(
            Look(id="k1", character="c1", name="in rags", scenes=("s3", "s4"), appearance=RAGS),
            Look(id="k2", character="c1", name="wet", scenes=("s2",), appearance=Appearance()),
        ),
        places=(
            Place(id="l1", name="HARBOUR", kind=PlaceKind.HARBOUR, interior=False, scenes=("s1", "s3")),
            Place(id="l2", name="CELL", kind=PlaceKind.PRISON, scenes=("s2",)),
        ),
        props=(Prop(id="p1", name="KEY", kind="key", scenes=("s1",)), Prop(id="p2", name="MAP", scenes=("s1", "s2"))),
    )
    return Board(options=Options(cast=cast, refs=refs), breakdown=breakdown, scenes=scenes)


FILM = (
    scene("s1", "c1", "c2", "c4", "c5"),
    scene("s2", "c1", "c3", "c4", "c5"),
    scene("s3", "c1", "c2", time=Time.DAY),
    scene("s4", "c1", "c2"),
)


def planned(found: Board, abilities: Abilities = GEMINI) -> list[str]:
    made = sheets.plan(found, abilities)
    return [panel.id for panel in made.panels] if made else []


def test_what_recurs_and_has_no_picture_gets_a_sheet() -> None:
    assert planned(board(*FILM)) == ["sheetc1", "sheetk1", "sheetc2", "sheetl1", "sheetp2"]


def test_what_the_user_gave_needs_none() -> None:
    given = board(*FILM, cast=("cast/mia-2.jpg",), refs=("refs/places/Harbour.jpg", "refs/props/MAP.png"))
    assert planned(given) == ["sheetc2"]


def test_a_prop_that_is_handled_and_inserted_matters() -> None:
    assert "sheetp1" in planned(board(scene("s1", "c1", holds="p1", insert=True)))
    assert "sheetp1" not in planned(board(scene("s1", "c1", insert=True)))
    assert "sheetp1" not in planned(board(scene("s1", "c1", holds="p1")))


def test_painters_get_the_sheets_they_can_use() -> None:
    assert sheets.plan(board(*FILM), Abilities()) is None
    assert planned(board(*FILM), Abilities(references=3)) == ["sheetl1", "sheetp2"]
    assert sheets.plan(board(scene("s1", "c3")), GEMINI) is None


def test_a_second_planning_keeps_what_is_there_and_adds_what_is_new() -> None:
    first = sheets.plan(board(*FILM[:2]), GEMINI)
    assert first is not None
    noted = first.panels[0].model_copy(update={"attempt": 3, "take": "sheetc1.3", "notes": (Note(text="older"),)})
    kept = first.model_copy(update={"panels": (noted, *first.panels[1:])})
    second = sheets.plan(board(*FILM).model_copy(update={"sheets": kept}), GEMINI)
    assert second is not None
    assert second.panels[: len(kept.panels)] == kept.panels
    assert second.shots[: len(kept.shots)] == kept.shots
    assert {panel.id for panel in second.panels} == {"sheetc1", "sheetp2", "sheetk1", "sheetc2", "sheetl1"}
    again = board(*FILM).model_copy(update={"sheets": second})
    assert sheets.plan(again, GEMINI) == second
    assert sheets.plan(again, Abilities()) == second


def test_sheets_can_be_found_like_panels() -> None:
    found = board(*FILM)
    found = found.model_copy(update={"sheets": sheets.plan(found, GEMINI)})
    assert found.sheets is not None
    numbers = [found.sheets.panel_number(panel) for panel in found.sheets.panels]
    assert numbers == ["REF-A-1", "REF-A-2", "REF-B-1", "REF-C-1", "REF-D-1"]
    assert len({shot.setup for shot in found.sheets.shots}) == len(found.sheets.shots)
    assert not any(same(one, other) for n, one in enumerate(numbers) for other in numbers[n + 1 :])
    assert found.find("sheetk1")[1].shot == "sheethc1"


def test_sheets_are_staged_in_the_scene_they_belong_to() -> None:
    found = board(*FILM)
    found = found.model_copy(update={"sheets": sheets.plan(found, GEMINI)})
    staged: dict[str, Stage] = {}
    for held, panel in found.drafts():
        home = sheets.home(found, held, panel)
        assert sheets.home(found, home, panel).scene == home.scene
        staged[panel.id] = stage(home, panel, found.breakdown, 16 / 9)
    assert [figure.appearance for figure in staged["sheetk1"].figures] == [RAGS] * 3
    assert [figure.character for figure in staged["sheetc1"].figures] == ["c1"] * 3
    assert staged["sheetl1"].place is PlaceKind.HARBOUR
    assert staged["sheetl1"].figures == ()
    assert staged["sheetl1"].light.time is Time.DAY
    assert staged["sheetp2"].insert == "object"
    ordinary, panel = next(found.panels())
    assert sheets.home(found, ordinary, panel) is ordinary


def test_the_users_pictures_are_read_with_their_fingerprints(tmp_path: Path) -> None:
    names = ("cast/MIA.jpg", "refs/places/HARBOUR@night.jpg", "refs/props/map.jpg", "refs/style/ink.jpg")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(picture(1.0, (1, 2, 3, 4, 5, 6)))
    found = library.library(board(*FILM, cast=names[:1], refs=names[1:]), tmp_path)
    entries = (found.people["c1"][0], found.places["l1"][0], found.props["p2"][0], found.style[0])
    assert [entry.file for entry in entries] == list(names)
    assert entries[1].look == "night"
    assert len({entry.sha256 for entry in entries}) == 1
    before = entries[0].sha256
    (tmp_path / names[0]).write_bytes(b"another picture")
    assert library.fingerprint(tmp_path, names[0]) != before
    (tmp_path / names[0]).unlink()
    with pytest.raises(InputError, match=r"MIA.jpg cannot be read"):
        library.library(board(*FILM, cast=names[:1]), tmp_path)


def test_pictures_that_fit_nothing_are_noticed() -> None:
    told = library.notices(board(*FILM, cast=("cast/BOB.jpg",), refs=("refs/places/MARS.jpg", "refs/props/KEY.jpg", "refs/loose.jpg")))
    assert len(told) == 3
    assert "BOB" in told[0]
    assert "places: nothing in the script is called MARS" in told[1]
    assert "refs/loose.jpg" in told[2]
    assert library.notices(board(*FILM, cast=("cast/MIA.jpg",), refs=("refs/style/x.jpg",))) == ()


def test_painted_sheets_are_found_and_omitted_ones_are_not() -> None:
    found = board(*FILM)
    found = found.model_copy(update={"sheets": sheets.plan(found, GEMINI)})

    def shown(panel: Panel) -> Picture:
        return Picture(file=f"takes/{panel.id}/1.jpg", sha256="1", mime="image/jpeg", width=1, height=1)

    entry = library.Library(shown=shown).sheet(found, "c1")
    assert entry is not None
    assert (entry.file, entry.view) == ("takes/sheetc1/1.jpg", library.ALL_VIEWS)
    assert library.Library(shown=shown).sheet(found, "c3") is None
    assert library.Library().sheet(found, "c1") is None


def test_files_are_told_apart_by_folder() -> None:
    files = ("refs/Places/X.jpg", "refs/props/X.jpg", "refs/style/X.jpg")
    assert folders.within(files, folders.PLACES) == ("refs/Places/X.jpg",)


@given(
    films=st.lists(st.lists(st.sampled_from(FILM), unique_by=lambda held: held.scene.id, max_size=4), min_size=1, max_size=3),
    references=st.integers(0, 14),
    people=st.integers(0, 5),
)
@settings(deadline=None, max_examples=60)
def test_planning_again_never_changes_or_doubles_a_sheet(films: list[list[SceneBoard]], references: int, people: int) -> None:
    """However often the board is planned, and with whichever scenes, a sheet that was planned stays as it is."""
    known: SceneBoard | None = None
    for film in films:
        found = board(*film).model_copy(update={"sheets": known})
        again = sheets.plan(found, Abilities(references=references, people=people))
        assert again == sheets.plan(found.model_copy(update={"sheets": again}), Abilities(references=references, people=people))
        panels = again.panels if again else ()
        assert panels[: len(known.panels)] == known.panels if known else True
        assert len({panel.id for panel in panels}) == len(panels)
        assert all(again.shot(panel.shot).setup for panel in panels) if again else True
        known = again


SEARCHING = GEMINI.model_copy(update={"grounding": True, "price": (0.1, 0.2), "search": (0.0, 0.07)})


def real(ground: str = "auto", refs: tuple[str, ...] = ()) -> Board:
    """A board on which the cell, which does not recur, is a real one."""
    found = board(*FILM, refs=refs)
    places = tuple(place.model_copy(update={"real": "ALCATRAZ" if place.id == "l2" else ""}) for place in found.breakdown.places)
    breakdown = found.breakdown.model_copy(update={"places": places})
    return found.model_copy(update={"breakdown": breakdown, "options": found.options.model_copy(update={"ground": ground})})


def test_a_real_place_gets_a_plate_that_is_looked_up_though_it_does_not_recur() -> None:
    found = real()
    assert "sheetl2" in planned(found, SEARCHING)
    found = with_sheets(found)
    assert [panel.id for _, panel in found.everything() if sheets.grounded(found, panel, SEARCHING)] == ["sheetl2"]


@pytest.mark.parametrize(("ground", "abilities"), [("never", SEARCHING), ("auto", GEMINI)])
def test_nothing_is_looked_up_where_nobody_wants_or_can(ground: str, abilities: Abilities) -> None:
    found = real(ground)
    assert "sheetl2" not in planned(found, abilities)
    assert not any(sheets.grounded(found, panel, abilities) for _, panel in with_sheets(found).everything())


def test_always_looks_up_for_every_panel() -> None:
    found = with_sheets(real("always"))
    assert all(sheets.grounded(found, panel, SEARCHING) for _, panel in found.everything())


def test_a_picture_of_the_users_spares_the_search() -> None:
    assert "sheetl2" not in planned(real(refs=("refs/places/CELL.jpg",)), SEARCHING)


def with_sheets(found: Board) -> Board:
    return found.model_copy(update={"sheets": sheets.plan(found, SEARCHING)})


def test_the_quote_counts_what_is_looked_up() -> None:
    found = with_sheets(real())
    quote = quoted_plan(found, "gemini", SEARCHING)
    pictures = len(list(found.everything()))
    assert (quote.pictures, quote.lookups) == (pictures, 1)
    assert quote.low == pytest.approx(pictures * 0.1)
    assert quote.high == pytest.approx((pictures * 0.2 + 0.07) * MOST_TRIES)
