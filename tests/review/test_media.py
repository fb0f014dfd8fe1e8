from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from starlette.testclient import TestClient

from storyboard.model.errors import InputError
from storyboard.model.takes import Reference
from storyboard.review.desk import Desk
from storyboard.review.media import Thumbs, small
from storyboard.review.views import THUMB


@pytest.fixture
def take(desk: Desk) -> str:
    return next(panel.take for _, panel in desk.now().board.panels())


def test_a_small_picture_is_small_and_kept(client: TestClient, take: str) -> None:
    answer = client.get(f"/thumbs/{take}")
    with Image.open(io.BytesIO(answer.content)) as image:
        assert (image.format, image.width) == ("JPEG", THUMB)
    assert "immutable" in answer.headers["cache-control"]
    again = client.get(f"/thumbs/{take}", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_large_picture_is_the_file_itself(client: TestClient, desk: Desk, take: str) -> None:
    answer = client.get(f"/pictures/{take}")
    assert answer.content == desk.shelf.image(take).read_bytes()
    assert answer.headers["content-type"] == "image/jpeg"
    assert client.get(f"/pictures/{take}", headers={"if-none-match": answer.headers["etag"]}).status_code == 304


@pytest.mark.parametrize("kind", ["thumbs", "pictures", "standins"])
@pytest.mark.parametrize(
    "id", ["s1p1.99", "nobody.1", "...", "%2e%2e%2fboard.json", "..%2F..%2Fboard.json.1", "s1p1", "s1p1.x", "%00.1", "😀.1"]
)
def test_what_is_no_id_is_no_picture(client: TestClient, kind: str, id: str) -> None:
    assert client.get(f"/{kind}/{id}").status_code == 404


def test_a_damaged_picture_is_a_sentence(client: TestClient, desk: Desk, take: str) -> None:
    desk.shelf.image(take).write_bytes(b"no picture")
    answer = client.get(f"/thumbs/{take}")
    assert (answer.status_code, "damaged" in answer.text) == (400, True)


def test_a_reference_is_shown_by_its_place(client: TestClient, desk: Desk, take: str) -> None:
    known = desk.shelf.take(take)
    listed = (Reference(role="previous", name="x", file=known.picture.file), Reference(role="person", name="y", file="../../secret.jpg"))
    (desk.folder / "takes" / known.panel.id / "1.json").write_text(known.model_copy(update={"references": listed}).model_dump_json())
    answer = client.get(f"/references/{take}/0")
    assert answer.headers["content-type"] == "image/jpeg"
    assert client.get(f"/references/{take}/0", headers={"if-none-match": answer.headers["etag"]}).status_code == 304
    for place in ("1", "2", "-1", "x", "9" * 30):
        assert client.get(f"/references/{take}/{place}").status_code == 404


def test_the_sketch_that_stands_in_is_shown(client: TestClient, desk: Desk) -> None:
    panel = next(panel for _, panel in desk.now().board.panels())
    assert client.get(f"/standins/{panel.id}").status_code == 404
    Image.new("RGB", (1600, 900)).save(desk.shelf.standin(panel))
    answer = client.get(f"/standins/{panel.id}")
    assert answer.headers["content-type"] == "image/jpeg"
    assert client.get(f"/standins/{panel.id}", headers={"if-none-match": answer.headers["etag"]}).status_code == 304


def test_the_pdf_is_the_board_as_it_stands(client: TestClient, desk: Desk) -> None:
    file = desk.folder / "storyboard.pdf"
    before = file.read_bytes()
    first = client.get("/storyboard.pdf")
    assert first.content.startswith(b"%PDF")
    assert 'filename="lamp.pdf"' in first.headers["content-disposition"]
    client.post(f"/panels/{desk.now().order[0]}/omit")
    assert client.get("/storyboard.pdf").content != first.content
    assert file.read_bytes() == before


def test_small_pictures_are_kept_within_bounds() -> None:
    made: list[str] = []

    def make(name: str) -> bytes:
        made.append(name)
        return b"x" * 40

    thumbs = Thumbs(most=100)
    for name in "ababcab":
        thumbs.get(name, lambda name=name: make(name))  # type: ignore[misc]
    assert made == ["a", "b", "c", "a", "b"]


def test_far_too_many_pixels_are_not_decoded(tmp_path: Path) -> None:
    file = tmp_path / "huge.png"
    Image.new("1", (9000, 7000)).save(file)
    with pytest.raises(InputError, match="too many pixels"):
        small(file)
