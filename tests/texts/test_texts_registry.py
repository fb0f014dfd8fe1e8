"""Text models by name, by entry point, and as objects."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel

from storyboard.model.errors import InputError
from storyboard.ports import FixRequest, Misconfigured, Question, Refused, Tool, Turn
from storyboard.testing.texts import ScriptedTexts, call
from storyboard.texts.gemini import GeminiTexts, VertexTexts
from storyboard.texts.langchain import LangChainTexts
from storyboard.texts.registry import check, names, texts


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GEMINI_API_KEY", "GOOGLE_API_KEY", "GEMINI_TEXT_MODEL", "GEMINI_TEXT_TIER", "STORYBOARD_TEXT_TABLE"):
        monkeypatch.delenv(name, raising=False)


def question(attempt: int = 1) -> Question:
    return Question(
        purpose="plan scene 3", turns=(Turn(role="user", text="Who?"),), tools=(Tool(name="a", description="b"),), attempt=attempt
    )


def test_ours_load_without_a_key() -> None:
    assert type(texts("gemini")) is GeminiTexts
    assert type(texts("vertex")) is VertexTexts
    assert {"gemini", "vertex"} <= set(names())


def test_an_unknown_name_lists_those_there_are() -> None:
    with pytest.raises(InputError, match="gemini, vertex"):
        texts("gpt")


def test_installed_packages_add_theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.py").write_text("from storyboard.testing.texts import ScriptedTexts\n", encoding="utf-8")
    told = tmp_path / "mine-1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: mine\nVersion: 1.0\n", encoding="utf-8")
    (told / "entry_points.txt").write_text("[storyboard.texts]\nmine = mine:ScriptedTexts\ngemini = mine:ScriptedTexts\n", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert isinstance(texts("mine"), ScriptedTexts)
    assert isinstance(texts("gemini"), GeminiTexts)
    assert "mine" in names()


def test_objects_are_taken_as_they_are_or_as_chat_models() -> None:
    own = ScriptedTexts()
    assert texts(own) is own
    assert isinstance(texts(FakeListChatModel(responses=["x"])), LangChainTexts)
    for other in (3, None, object(), FakeListChatModel(responses=["x"]).bind(stop=["y"])):
        with pytest.raises(InputError, match="is no text model"):
            texts(other)


def test_a_missing_key_is_found_before_the_first_question() -> None:
    with pytest.raises(Misconfigured, match="GEMINI_API_KEY"):
        check(texts("gemini"))
    check(ScriptedTexts())


def test_the_double_follows_its_script_and_counts() -> None:
    double = ScriptedTexts(["Yes.", {"size": "CU"}, call("a", scene=3), Refused("no")], price=(1.0, 2.0))

    async def go() -> None:
        words, value, wish = [await double.ask(question()) for _ in range(3)]
        assert (words.text, value.text) == ("Yes.", '{"size": "CU"}')
        assert wish.calls[0].arguments == {"scene": 3}
        assert 0 < words.cost <= double.worst(question())
        with pytest.raises(Refused):
            await double.ask(question())
        with pytest.raises(AssertionError, match="plan scene 3"):
            await double.ask(question())
        await double.close()

    asyncio.run(go())
    assert double.counted == {"plan scene 3": 5}
    assert double.closed == 1


def test_the_double_may_answer_by_what_it_is_asked() -> None:
    double = ScriptedTexts(lambda asked: asked.turns[-1].text if asked.attempt == 1 else FixRequest("again?"))
    assert asyncio.run(double.ask(question())).text == "Who?"
    with pytest.raises(FixRequest):
        asyncio.run(double.ask(question(attempt=2)))
    assert double.terms.model == "scripted"
