from __future__ import annotations

import io
import json
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from starlette.testclient import TestClient

import storyboard
from storyboard.ports import Abilities
from storyboard.references.cast import matched
from storyboard.review.app import build
from storyboard.review.desk import Desk
from storyboard.review.guard import Door
from storyboard.testing.painters import InstantPainter

PART = {"hx-request": "true"}
HERE = "http://127.0.0.1:8642"

SCRIPT = """INT. KITCHEN - NIGHT

MIA (30), in a red coat, stands at the stove with a brass KEY.

MIA
You came.

She looks at the key.

EXT. HARBOUR - DAY

Mia runs along the wall, now in a wet black dress. She holds the key.

MIA
No.
"""


def told(answer: object) -> str:
    return str(json.loads(getattr(answer, "headers")["hx-trigger"])["told"])  # noqa: B009 - of httpx, which is not imported here


def picture(colour: str, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (90, 60), colour).save(out, kind)
    return out.getvalue()


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board with reference sheets and a picture of the user's own."""
    folder = tmp_path_factory.mktemp("sheets")
    (folder / "film.fountain").write_text(SCRIPT, encoding="utf-8")
    (folder / "refs" / "places").mkdir(parents=True)
    (folder / "refs" / "places" / "HARBOUR.png").write_bytes(picture("grey"))
    painter = InstantPainter(abilities=Abilities(references=14, people=5))
    storyboard.make(folder / "film.fountain", out=folder / "film", painter=painter, refs=folder / "refs")
    return folder / "film"


@pytest.fixture
def sheets(painted: Path, tmp_path: Path) -> Iterator[tuple[TestClient, Desk]]:
    desk = Desk(Path(shutil.copytree(painted, tmp_path / "film")))
    yield TestClient(build(desk, Door()), base_url=HERE, headers={"origin": HERE}, raise_server_exceptions=False), desk
    desk.close()


def test_everybody_is_there_with_their_panels(client: TestClient, desk: Desk) -> None:
    page = client.get("/cast").text
    board = desk.now().board
    for who in board.breakdown.characters:
        panels = [panel.id for _, panel in board.panels() if any(one.character == who.id for one in panel.blocking)]
        assert f'id="people-{who.id}"' in page
        everywhere = client.get(f"/cast/people/{who.id}/panels").text
        assert [panel.id for _, panel in board.panels() if f'href="/panels/{panel.id}"' in everywhere] == panels
    for place in board.breakdown.places:
        assert f'id="places-{place.id}"' in page
    assert "sketch draws from the words" in page


def test_words_are_kept_in_cast_toml_and_what_they_change_is_named(client: TestClient, desk: Desk) -> None:
    who = desk.now().board.breakdown.characters[0]
    mine = {panel.id for _, panel in desk.now().board.panels() if any(one.character == who.id for one in panel.blocking)}
    form = client.get(f"/cast/people/{who.id}/words").text
    assert f'value="{who.appearance.height:g}"' in form
    other = "bun" if who.appearance.hair != "bun" else "bob"
    answer = client.post(f"/cast/people/{who.id}/words", data={"hair": other, "name": who.name, "glasses": "yes"})
    assert told(answer) == "Changed: hair, glasses."
    assert tomllib.loads((desk.folder / "cast.toml").read_text(encoding="utf-8")) == {"people": {who.id: {"hair": other, "glasses": True}}}
    board = storyboard.open(desk.folder).board
    assert board.breakdown.character(who.id).appearance.hair == other
    assert f"out of date: how {who.name} looks" in answer.text
    offer = client.post("/offers", data={"target": "ids:" + " ".join(mine)}).text
    assert f"{len(mine)} pictures by sketch" in offer
    assert {id for id, mark in desk.now().marks.items() if mark.stale} == mine
    back = client.post(f"/cast/people/{who.id}/words", data={"hair": who.appearance.hair, "glasses": "no"})
    assert "out of date" not in back.text
    assert tomllib.loads((desk.folder / "cast.toml").read_text(encoding="utf-8")) == {"people": {who.id: {}}}
    assert not any(mark.stale for mark in desk.now().marks.values())


def test_a_second_word_still_offers_to_draw_what_it_changes(client: TestClient, desk: Desk) -> None:
    who = desk.now().board.breakdown.characters[0]
    client.post(f"/cast/people/{who.id}/words", data={"hair": "bun"})
    answer = client.post(f"/cast/people/{who.id}/words", data={"hair": "mop"})
    assert f"out of date: how {who.name} looks" in answer.text
    assert told(client.post(f"/cast/people/{who.id}/words", data={"hair": "mop"})) == "Nothing was changed."


@pytest.mark.parametrize(
    ("address", "data", "status"),
    [
        ("/cast/people/c1/words", {"hair": "green"}, 400),
        ("/cast/people/c1/words", {"height": "tall"}, 400),
        ("/cast/people/nobody/words", {"hair": "bun"}, 404),
        ("/cast/days/c1/words", {"hair": "bun"}, 404),
    ],
)
def test_words_that_cannot_be_change_nothing(client: TestClient, desk: Desk, address: str, data: dict[str, str], status: int) -> None:
    assert client.post(address, data=data, headers=PART).status_code == status
    assert not (desk.folder / "cast.toml").exists()


def test_places_and_props_are_renamed(sheets: tuple[TestClient, Desk]) -> None:
    client, desk = sheets
    place, prop = desk.now().board.breakdown.places[0], desk.now().board.breakdown.props[0]
    client.post(f"/cast/places/{place.id}/words", data={"dressing": "sofa, <b>lamp</b>", "interior": "no"})
    client.post(f"/cast/props/{prop.id}/words", data={"kind": "phone"})
    after = storyboard.open(desk.folder).board.breakdown
    assert (after.places[0].dressing, after.places[0].interior) == (("sofa", "<b>lamp</b>"), False)
    assert after.prop(prop.id).kind == "phone"
    assert "&lt;b&gt;lamp" in client.get("/cast").text


def test_sheets_and_looks_are_shown_and_approved(sheets: tuple[TestClient, Desk]) -> None:
    client, desk = sheets
    page = client.get("/cast").text
    ids = [panel.id for _, panel in desk.now().board.drafts()]
    assert len(ids) >= 3
    for id in ids:
        assert f'href="/panels/{id}"' in page
        assert f'value="panel:{id}"' in page
    look = desk.now().board.breakdown.looks[0]
    assert f"/cast/looks/{look.id}/words" in page
    assert "scene 2" in page
    client.post(f"/panels/{ids[0]}/approve", data={"take": "1", "who": "Ada"})
    assert f"/panels/{ids[0]}/withdraw" in client.get("/cast/content").text


def test_a_picture_comes_beside_or_in_the_place_of_another(sheets: tuple[TestClient, Desk]) -> None:
    client, desk = sheets
    who = desk.now().board.breakdown.characters[0]
    at = f"/cast/people/{who.id}"
    first = client.post(f"{at}/upload", files={"picture": ("me.jpeg", picture("red", "JPEG"))})
    assert told(first) == f"{who.name} has a new picture."
    assert "painted before this picture came" in first.text
    assert not any(mark.stale for mark in desk.now().marks.values())
    again = client.post(f"{at}/upload", files={"picture": ("me.jpeg", picture("red", "JPEG"))}, headers=PART)
    assert (again.status_code, "from the front already" in again.text) == (400, True)
    client.post(f"{at}/upload", files={"picture": ("other.png", picture("blue"))}, data={"look": desk.now().board.breakdown.looks[0].id})
    kept = storyboard.open(desk.folder).board.options.cast
    assert kept == (f"cast/{who.name}.jpg", f"cast/{who.name}@k1.png")
    assert client.get(f"{at}/pictures/1").headers["content-type"] == "image/jpeg"
    before = (desk.folder / kept[0]).read_bytes()
    client.post(f"{at}/upload", files={"picture": ("new.png", picture("green"))}, data={"instead": "0"})
    assert (desk.folder / kept[0]).read_bytes() != before
    with Image.open(desk.folder / kept[0]) as image:
        assert image.format == "JPEG"
    assert storyboard.open(desk.folder).board.options.cast == kept
    client.post(f"{at}/withdraw", data={"instead": "0"})
    assert storyboard.open(desk.folder).board.options.cast == kept[1:]
    assert (desk.folder / kept[0]).is_file()
    client.post(f"{at}/upload", files={"picture": ("third.jpg", picture("black", "JPEG"))}, data={"view": "1"})
    client.post(f"{at}/upload", files={"picture": ("fourth.jpg", picture("white", "JPEG"))}, data={"view": "0"})
    names = storyboard.open(desk.folder).board.options.cast
    assert names == (kept[1], f"cast/{who.name}_.jpg", f"cast/{who.name}-4.jpg")
    assert len(matched(names, desk.now().board.breakdown)[who.id]) == 3


def test_another_picture_in_the_place_of_one_makes_out_of_date_what_was_painted_from_it(sheets: tuple[TestClient, Desk]) -> None:
    client, desk = sheets
    board = desk.now().board
    place = next(place for place in board.breakdown.places if place.name == "HARBOUR")
    there = {panel.id for scene, panel in board.panels() if scene.scene.id in place.scenes}
    answer = client.post(f"/cast/places/{place.id}/upload", files={"picture": ("sea.jpg", picture("navy", "JPEG"))}, data={"instead": "0"})
    assert "out of date: the reference picture of HARBOUR" in answer.text
    stale = {id for id, mark in desk.now().marks.items() if "reference:HARBOUR" in mark.stale}
    assert stale
    assert stale <= there
    assert all(f"{id}" in answer.text for id in stale)


@pytest.mark.parametrize(
    ("files", "data", "status"),
    [
        ({"picture": ("x.png", b"no picture")}, {}, 400),
        ({}, {}, 400),
        ({"picture": ("../../x.png", picture("red"))}, {"instead": "7"}, 400),
    ],
)
def test_what_is_no_picture_stays_outside(
    client: TestClient, desk: Desk, files: dict[str, tuple[str, bytes]], data: dict[str, str], status: int
) -> None:
    assert client.post("/cast/people/c1/upload", files=files, data=data, headers=PART).status_code == status
    assert storyboard.open(desk.folder).board.options.cast == ()
    assert client.get("/cast/people/c1/pictures/0").status_code == 404
    assert client.get("/cast/people/c1/pictures/99").status_code == 404


def test_who_only_looks_sees_no_forms(desk: Desk) -> None:
    looking = TestClient(build(desk, Door(edit="e", view="v")), base_url=HERE, headers={"origin": HERE})
    page = looking.get("/cast", params={"token": "v"}).text
    assert 'id="people-' in page
    assert "/words" not in page
    assert "hx-post" not in page
    panel = desk.now().order[0]
    assert "hx-post" not in looking.get(f"/panels/{panel}/floor").text
    assert looking.post("/cast/people/c1/words", data={"hair": "bun"}).status_code == 403
