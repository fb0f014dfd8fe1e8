"""An empty picture that is about a thing has it stand where the scene plays."""

from __future__ import annotations

from storyboard.model.shots import Detail, Framing, Panel, Shot, Size
from storyboard.model.stage import Piece
from storyboard.staging import things_shown
from storyboard.staging.pieces import piece

EMPTY = Shot(id="1A", setup="A", size=Size.WS, framing=Framing.EMPTY)
SET = (piece("window", 0.0, -3.0, 0.0), piece("table", 0.0, 0.0, 0.0))


def kinds(detail: Detail | None, shot: Shot = EMPTY, traffic: str = "", pieces: tuple[Piece, ...] = SET) -> list[str]:
    panel = Panel(id="p", shot="1A", detail=detail, traffic=traffic)
    return [item.kind for item in things_shown.put(pieces, shot, panel, (0.0, 0.0), None)]


def test_it_stands_there_and_nothing_stands_in_it() -> None:
    assert kinds(Detail(kind="piano")) == ["piano", "window"]
    assert kinds(Detail(kind="many_box")) == ["crate"] * things_shown.MANY_OF + ["window"]
    assert kinds(Detail(kind="box", count=2)) == ["crate", "crate", "window"]


def test_a_set_stays_as_it_is_where_nothing_is_to_be_put_there() -> None:
    same = ["window", "table"]
    odd = [Detail(kind=kind) for kind in ("table", "ring", "house", "") if kinds(Detail(kind=kind)) != same]
    assert odd == []
    assert (
        kinds(None)
        == kinds(Detail(kind="truck"), traffic="truck")
        == kinds(Detail(kind="piano"), EMPTY.model_copy(update={"framing": Framing.POV}))
        == same
    )


def test_what_only_a_close_picture_shows_is_the_picture() -> None:
    """No set has its furniture under sheets: an empty picture of that is no picture of the room as it stands."""
    for kind in ("rain_window", "dust_sheets", "beach_huts", "far_light"):
        assert things_shown.view(Panel(id="p", shot="1A", detail=Detail(kind=kind))) == kind
    assert things_shown.view(Panel(id="p", shot="1A", detail=Detail(kind="piano"))) == ""


def test_what_happens_to_a_thing_alone_is_seen_close() -> None:
    """An empty room would tell nothing of a curtain that blows, or of a photograph that lies there."""

    def view(kind: str, hand: str = "", traffic: str = "") -> str:
        return things_shown.view(Panel(id="p", shot="1A", detail=Detail(kind=kind, hand=hand), traffic=traffic))

    for kind, hand in (("train", "moves"), ("smoke", "rises"), ("wardrobe", "falls"), ("open_door", "opens"), ("photo_frame", "")):
        assert view(kind, hand) == kind
    for kind, hand in (("chicken", "flaps"), ("crowd", "moves"), ("fire", "burns"), ("crate", ""), ("house", ""), ("", "")):
        assert view(kind, hand) == ""
    assert view("truck", "stands", "truck") == ""
