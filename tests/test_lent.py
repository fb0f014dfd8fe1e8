"""What is passed in stays its maker's; what is made by name is closed, all of it; and a quote within a running loop."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

import storyboard
from storyboard.ports import Answer, Refused
from storyboard.testing.painters import InstantPainter
from storyboard.testing.texts import ScriptedTexts
from storyboard.texts import registry


def test_a_quote_in_a_running_loop_has_a_twin_of_its_own(film: Path, tmp_path: Path) -> None:
    board, _ = tmp_path / "film", storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())

    async def inner() -> None:
        with pytest.raises(storyboard.InputError, match=r"await storyboard\.aquote"):
            storyboard.quote(film)
        assert await storyboard.aquote(film, painter="gemini") == found
        assert await storyboard.aquote(board, painter="gemini") == rest

    found, rest = storyboard.quote(film, painter="gemini"), storyboard.quote(board, painter="gemini")
    assert found.pictures > 0
    asyncio.run(inner())


def test_what_is_passed_in_is_closed_by_who_made_it_or_with_the_loop(film: Path, tmp_path: Path) -> None:
    texts = ScriptedTexts(lambda question: Answer(text="It is night.") if question.purpose == "ask" else Refused("not now"))
    painter, out = InstantPainter(), tmp_path / "film"

    async def inner() -> None:
        await storyboard.amake(film, out=out, painter=painter, planner=texts, yes=True)
        await storyboard.aask(out, "what is in 1A-1?", model=texts, painter=painter)
        services = storyboard.services(out, painter=painter)
        await services.close()

    asyncio.run(inner())
    assert (painter.closed, texts.closed) == (0, 0)
    storyboard.resume(out, painter=painter, planner=texts, yes=True)
    assert (painter.closed, texts.closed) == (1, 1), "connections of a loop that ended are of no use"


def test_all_that_was_made_is_closed_though_one_fails(film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = list[str]()

    async def refuses() -> None:
        closed.append("painter")
        raise OSError("the connection is gone")

    async def ends() -> None:
        closed.append("sketch")

    storyboard.make(film, out=tmp_path / "film", painter=InstantPainter())
    services = storyboard.services(tmp_path / "film", painter="sketch")
    monkeypatch.setattr(services.painter, "close", refuses)
    monkeypatch.setattr(services.sketch, "close", ends)
    with pytest.raises(OSError, match="the connection is gone"):
        asyncio.run(services.close())
    assert closed == ["painter", "sketch"]


def test_a_model_by_name_is_closed_after_every_look_up(film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    board, texts = tmp_path / "film", ScriptedTexts(lambda _: Answer(text="Brass."))
    storyboard.make(film, out=board, painter=InstantPainter())
    monkeypatch.setitem(registry.OWN, "oracle", lambda: texts)
    for model, closed in ((texts, 0), ("oracle", 1)):
        tools = {tool.name: tool for tool in storyboard.tools(board, painter=InstantPainter(), model=model)}
        assert "Brass." in asyncio.run(tools["look_up"].ainvoke({"question": f"What is a stove of, {closed}?"}))
        assert texts.closed == closed
