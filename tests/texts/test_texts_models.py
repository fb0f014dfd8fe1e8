"""The table of text models, prices by day and length, and the upper bound of what a question costs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from storyboard.painters.gemini.models import Tier
from storyboard.ports import Attachment, Misconfigured, Question, Tool, Turn
from storyboard.texts.models import Model, Price, Usage, bill, find, price, read, table, terms, worst
from storyboard.texts.tokens import load, most

NOW, LAST, NEXT = date(2026, 11, 21), date(2026, 12, 31), date(2027, 1, 1)
PRO = find("gemini-3.1-pro-preview", read())
FLASH = find("", read())


def question(text: str = "Who?", **more: Any) -> Question:
    told: dict[str, Any] = {"purpose": "test", "turns": (Turn(role="user", text=text),)}
    return Question(**told | more)


def test_the_default_is_the_newest_flash_and_every_model_has_a_price_today() -> None:
    known = read()
    assert known.default == FLASH.id == "gemini-3.8-flash"
    for model in known.models.values():
        assert 0 < price(model, 0, NOW).input < price(model, 0, NOW).output
        assert price(model, 0, NOW).cached < price(model, 0, NOW).input


def test_the_price_of_flash_doubles_in_january() -> None:
    used = Usage(prompt=1_000_000, output=1_000_000)
    assert bill(used, FLASH, LAST) == pytest.approx(4.5)
    assert bill(used, FLASH, NEXT) == pytest.approx(9.0)
    assert worst(question(), FLASH, LAST) == worst(question(), FLASH, NEXT) == pytest.approx(2 * worst(question(), FLASH, NOW))


def test_long_questions_cost_more_where_the_table_says_so() -> None:
    assert price(PRO, 200_000, NOW).input == 2.0
    assert price(PRO, 200_001, NOW).input == 4.0
    assert bill(Usage(prompt=200_001, output=1000), PRO, NOW) == pytest.approx(200_001 * 4e-6 + 1000 * 18e-6)
    assert bill(Usage(prompt=200_001), FLASH, NOW) == pytest.approx(200_001 * 0.75e-6)


def test_remembered_tokens_thoughts_searches_and_tiers_are_counted() -> None:
    assert bill(Usage(prompt=1000, cached=400, output=10), FLASH, NOW) == pytest.approx((600 * 0.75 + 400 * 0.075 + 10 * 3.75) / 1e6)
    assert bill(Usage(queries=3), FLASH, NOW, 0.5) == pytest.approx(0.042)
    assert bill(Usage(prompt=1000), FLASH, NOW, 0.5) == pytest.approx(1000 * 0.75 / 2e6)
    assert bill(Usage(prompt=10, cached=1000), FLASH, NOW) == pytest.approx(10 * 0.075 / 1e6)


@pytest.mark.parametrize("name", ["models/gemini-3.8-flash", "google/gemini-3.8-flash", "publishers/google/models/gemini-3.8-flash"])
def test_a_name_may_have_its_path_before_it(name: str) -> None:
    assert find(name, read()) == FLASH


def test_retired_names_lead_to_what_took_their_place() -> None:
    assert find("gemini-3-pro-preview", read()) == PRO


def test_an_unknown_model_says_what_is_known_and_how_to_add_one() -> None:
    with pytest.raises(Misconfigured, match=r"gemini-3\.8-flash.*GEMINI_TEXT_MODEL.*STORYBOARD_TEXT_TABLE"):
        find("gpt-7", read())


def test_a_table_of_the_users_replaces_models_and_keeps_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        'default="mine"\n[models.mine]\nwindow=1000\nmost=100\nprices=[{input=1,output=2,cached=0.5}]\n'
        '[aliases."my-model"]\nmodel="mine"\nbecause="is mine"',
        encoding="utf-8",
    )
    monkeypatch.setenv("STORYBOARD_TEXT_TABLE", str(file))
    known = table()
    assert find("", known).id == find("my-model", known).id == "mine"
    assert find("gemini-3.8-flash", known) == FLASH


@pytest.mark.parametrize(
    "text",
    [
        "]",
        'default="gone"',
        "models=3",
        "[models.mine]\nwindow=1",
        '[models.mine]\nwindow=1\nmost=1\nthinking_level="LOW"\nprices=[{input=1,output=1,cached=1}]',
        '[models.mine]\nwindow=1\nmost=1\ntiers=["batch"]\nprices=[{input=1,output=1,cached=1}]',
        "[models.mine]\nwindow=1\nmost=1\nprices=[{above=1,input=1,output=1,cached=1}]",
    ],
)
def test_a_broken_table_is_said_so(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("STORYBOARD_TEXT_TABLE", str(tmp_path / "mine.toml"))
    with pytest.raises(Misconfigured, match=r"mine\.toml"):
        table()


def test_terms_tell_the_price_of_the_day_and_tier() -> None:
    told = terms(FLASH, NEXT, 0.5)
    assert (told.price, told.search_price, told.search, told.schemas) == ((0.75, 3.75), 0.014, True, True)
    assert "application/pdf" in told.documents


def attached(mime: str, pages: int = 0) -> Question:
    return question(turns=(Turn(role="user", attachments=(Attachment(file="a", sha256="", mime=mime, pages=pages),)),))


def test_the_worst_counts_everything_that_is_sent_and_may_be_written() -> None:
    least = worst(question(""), FLASH, NOW)
    assert least >= 8192 * 3.75e-6
    assert worst(question("", most=100), FLASH, NOW) < least
    assert worst(question("", most=10**9), FLASH, NOW) <= (FLASH.most * 3.75 + 1000 * 0.75) / 1e6
    dearer = [
        question("word " * 100),
        question("", system="word"),
        question("", answer={"type": "object"}),
        question("", tools=(Tool(name="a", description="b"),)),
        question("", search=True),
        question(turns=(Turn(role="user"), Turn(role="model", raw='{"parts": []}'))),
        attached("image/png"),
        attached("application/pdf", 2),
    ]
    assert all(worst(one, FLASH, NOW) > least for one in dearer)
    assert worst(attached("application/pdf", 3), FLASH, NOW) - worst(attached("application/pdf", 2), FLASH, NOW) == pytest.approx(
        1120 * 0.75e-6
    )
    assert worst(attached("application/pdf"), FLASH, NOW) == worst(attached("application/pdf", 1000), FLASH, NOW)


def test_the_worst_of_a_question_beyond_a_step_of_prices_is_the_dearer_side() -> None:
    odd = Model(
        id="odd",
        window=1_000_000,
        most=100,
        prices=(Price(input=5, output=5, cached=5), Price(above=1000, input=1, output=1, cached=1)),
    )
    assert worst(question("7" * 1100), odd, NOW) >= 1000 * 5e-6


TEXTS = st.text(max_size=400)
USED = st.integers(0, 1_500_000)


@given(prompt=USED, cached=USED, output=USED, model=st.sampled_from(sorted(read().models)))
@hypothesis_settings(deadline=None)
def test_more_use_never_costs_less(prompt: int, cached: int, output: int, model: str) -> None:
    known = read().models[model]
    used = Usage(prompt=prompt, cached=min(cached, prompt), output=output)
    assert 0 <= bill(used, known, NOW) <= bill(used.model_copy(update={"cached": 0, "output": output + 1}), known, NOW)
    assert bill(used, known, NOW, read().tiers[Tier.FLEX]) <= bill(used, known, NOW)


@given(TEXTS, TEXTS)
@hypothesis_settings(deadline=None)
def test_a_text_has_at_most_as_many_tokens_as_bytes_and_no_fewer_than_its_parts(one: str, two: str) -> None:
    assert most(one) <= len(one.encode("utf-8", "surrogatepass"))
    assert max(most(one), most(two)) <= most(one + two) <= most(one) + most(two)


@pytest.mark.parametrize(("text", "least"), [("12345", 5), ("{}[]", 4), ("Mia runs", 4), ("雨", 3), ("\udcff", 3)])
def test_digits_signs_and_other_writings_are_counted_by_bytes(text: str, least: int) -> None:
    assert most(text) >= least


def test_a_question_knows_its_pictures_and_pages() -> None:
    told = load(attached("application/pdf", 7))
    assert (told.pictures, told.documents) == (0, (7,))
    assert load(attached("image/png")).pictures == 1
