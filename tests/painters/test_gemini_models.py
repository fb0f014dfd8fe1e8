"""The table of Google's models: names, ratios, prices, and tables of the user's own."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.model.aspect import parse_aspect
from storyboard.model.board import Options
from storyboard.model.errors import InputError
from storyboard.painters.gemini import models
from storyboard.painters.gemini.models import Model, Tier, Usage
from storyboard.painters.registry import hired, load, painters, resolve, terms
from storyboard.ports import Abilities, Misconfigured
from storyboard.testing.painters import InstantPainter

PRO = "gemini-3-pro-image"
TABLE = models.load()
MODEL = TABLE.models[PRO]

OFFICIAL = {
    ("16:9", "1K"): (1376, 768),
    ("16:9", "4K"): (5504, 3072),
    ("21:9", "2K"): (3168, 1344),
    ("1:1", "1K"): (1024, 1024),
    ("9:16", "2K"): (1536, 2752),
    ("4:5", "4K"): (3712, 4608),
}
"""Google's published pixels."""


@pytest.mark.parametrize(("asked", "pixels"), OFFICIAL.items())
def test_pixels_are_those_google_publishes(asked: tuple[str, str], pixels: tuple[int, int]) -> None:
    assert models.pixels(MODEL, *asked) == pixels


def test_the_model_has_ten_ratios_three_sizes_and_fourteen_references() -> None:
    able = models.abilities(MODEL)
    assert (len(able.ratios), able.sizes, able.references, able.people) == (10, ("1K", "2K", "4K"), 14, 5)
    assert able.grounding
    assert able.editing
    assert able.at_once == 24


@pytest.mark.parametrize("name", ["", PRO, f"models/{PRO}", f"google/{PRO}", f"publishers/google/models/{PRO}"])
def test_a_model_is_found_by_each_form_of_its_name(name: str) -> None:
    assert models.find(name, TABLE) == (MODEL, ())


@pytest.mark.parametrize("name", ["gemini-3-pro-image-preview", "models/gemini-3-pro-image-preview", "nano-banana-pro"])
def test_a_retired_or_everyday_name_is_mapped_with_a_notice(name: str) -> None:
    model, notices = models.find(name, TABLE)
    assert model is MODEL
    assert len(notices) == 1
    assert PRO in notices[0]
    assert name.removeprefix("models/") in notices[0]


def test_an_unknown_model_says_what_is_known_and_how_to_add_one() -> None:
    with pytest.raises(Misconfigured, match=rf"'imagen-9'.*{PRO}.*STORYBOARD_GEMINI_TABLE"):
        models.find("imagen-9", TABLE)


ASPECTS = st.floats(min_value=0.3, max_value=3.5)


@given(aspect=ASPECTS, size=st.sampled_from(sorted(MODEL.scale)))
@settings(deadline=None)
def test_the_crop_lies_within_the_picture_in_its_middle_and_has_the_aspect(aspect: float, size: str) -> None:
    framed = models.frame(aspect, MODEL, size)
    left, top, right, bottom = framed.box or (0, 0, framed.width, framed.height)
    assert 0 <= left < right <= framed.width
    assert 0 <= top < bottom <= framed.height
    assert (left, top) == (0, top) if right - left == framed.width else (left, 0)
    assert abs((right - left) / (bottom - top) / aspect - 1) <= 0.012
    assert abs(left - (framed.width - right)) <= 1
    assert abs(top - (framed.height - bottom)) <= 1


@given(aspect=ASPECTS)
@settings(deadline=None)
def test_no_other_ratio_would_lose_less(aspect: float) -> None:
    def kept(ratio: str) -> float:
        return min(aspect / parse_aspect(ratio), parse_aspect(ratio) / aspect)

    chosen = models.frame(aspect, MODEL).ratio
    assert kept(chosen) >= max(map(kept, MODEL.pixels)) - 1e-3


@pytest.mark.parametrize(
    ("aspect", "ratio"), [("16:9", "16:9"), ("1.85:1", "16:9"), ("2.39:1", "21:9"), ("1.43:1", "3:2"), ("1:1", "1:1"), ("9:16", "9:16")]
)
def test_film_formats_are_painted_in_the_nearest_ratio(aspect: str, ratio: str) -> None:
    assert models.frame(parse_aspect(aspect), MODEL).ratio == ratio


@pytest.mark.parametrize("ratio", list(MODEL.pixels))
def test_a_ratio_of_the_models_own_is_kept_whole(ratio: str) -> None:
    framed = models.frame(parse_aspect(ratio), MODEL)
    assert framed.ratio == ratio
    left, top, right, bottom = framed.box or (0, 0, framed.width, framed.height)
    assert (right - left) * (bottom - top) >= 0.98 * framed.width * framed.height


@pytest.mark.parametrize(("size", "listed"), [("1K", 0.134), ("2K", 0.134), ("4K", 0.24)])
def test_the_least_price_is_googles_list_price(size: str, listed: float) -> None:
    low, high = models.price(MODEL, size)
    assert low == pytest.approx(listed, abs=0.001)
    assert high > low


def test_flex_and_batch_cost_half_but_searches_the_same() -> None:
    usage = Usage(prompt=1000, text=500, image=1120, queries=3)
    searches = 3 * 0.014
    for tier in (Tier.FLEX, Tier.BATCH):
        cost = models.bill(usage, MODEL, TABLE.tiers[tier])
        assert cost - searches == pytest.approx((models.bill(usage, MODEL) - searches) / 2)
    assert models.bill(usage, MODEL) == pytest.approx((1000 * 2 + 500 * 12 + 1120 * 120) / 1e6 + searches)


@given(
    prompt=st.integers(0, MODEL.most.prompt),
    text=st.integers(0, MODEL.most.output),
    images=st.integers(1, MODEL.most.images),
    queries=st.integers(0, MODEL.most.queries),
    size=st.sampled_from(sorted(MODEL.scale)),
)
@settings(deadline=None)
def test_no_bill_within_the_allowance_leaves_the_quoted_range(prompt: int, text: int, images: int, queries: int, size: str) -> None:
    low, high = models.abilities(MODEL, size).cost(ground=True)
    cost = models.bill(Usage(prompt=prompt, text=text, image=images * MODEL.tokens.image[size], queries=queries), MODEL)
    assert low <= cost <= high


def test_fourteen_references_fit_the_allowance_for_prompts() -> None:
    assert MODEL.references * MODEL.tokens.reference * 2 + MODEL.prompt / 4 < MODEL.most.prompt


def test_a_table_of_the_users_replaces_models_and_keeps_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = files("storyboard.templates").joinpath("models/gemini.toml").read_text(encoding="utf-8")
    file = tmp_path / "mine.toml"
    renamed = text[text.index("[models.") :].replace(PRO, "my-model").replace("image = 120.00", "image = 60.00")
    file.write_text(renamed, encoding="utf-8")
    monkeypatch.setenv("STORYBOARD_GEMINI_TABLE", str(file))
    table = models.table()
    assert set(table.models) == {*TABLE.models, "my-model"}
    assert table.models[PRO] == MODEL
    assert models.price(table.models["my-model"], "1K")[0] == pytest.approx(models.price(MODEL, "1K")[0] / 2)


@pytest.mark.parametrize("text", ["no toml", "models = 3", "[models.x]\ntitle = 'half'", "default = 'gone'", "\udcff"])
def test_a_broken_table_is_named(text: str, tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(Misconfigured, match=r"broken\.toml"):
        models.load(str(file))


@pytest.mark.parametrize(
    "change", [('thinking_level = ""', 'thinking_level = "XHIGH"'), ('"4K" = 2000 }', "}"), ('model = "gemini-3-pro-image"', 'model = "x"')]
)
def test_a_table_that_contradicts_itself_is_named(change: tuple[str, str], tmp_path: Path) -> None:
    text = files("storyboard.templates").joinpath("models/gemini.toml").read_text(encoding="utf-8")
    assert change[0] in text
    file = tmp_path / "odd.toml"
    file.write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(Misconfigured, match=r"odd\.toml"):
        models.load(str(file))


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"gone\.toml"):
        models.load(str(tmp_path / "gone.toml"))


@pytest.mark.parametrize("name", ["gemini", "vertex"])
def test_the_painters_are_registered_and_load_without_a_key(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("GEMINI_API_KEY", "GOOGLE_API_KEY", "GEMINI_IMAGE_MODEL", "GEMINI_SERVICE_TIER"):
        monkeypatch.delenv(variable, raising=False)
    assert name in painters()
    painter = load(name)
    low, high = painter.abilities.price
    assert (low, high) == (models.price(MODEL, "1K")[0], models.price(MODEL, "4K")[1])


def test_an_offer_for_one_size_is_narrower_than_for_all() -> None:
    painter = load("gemini")
    assert terms(painter, Options(size="1K")).price == models.price(MODEL, "1K")
    assert terms(painter, Options(size="4K")).price == models.price(MODEL, "4K")
    plain = InstantPainter(abilities=Abilities(price=(1.0, 2.0)))
    assert terms(plain, Options(size="4K")) == plain.abilities


def test_a_search_adds_what_it_may_cost_to_the_dear_end() -> None:
    able = models.abilities(MODEL, "1K", share=0.5)
    (low, high), (_, dear) = able.cost(ground=False), able.cost(ground=True)
    assert (low, high) == able.price
    assert dear - high == pytest.approx(MODEL.most.queries * MODEL.prices.search)


@pytest.mark.parametrize(("tier", "share"), [("batch", 0.5), ("flex", 0.5), ("standard", 1.0), ("priority", 1.8)])
def test_a_painter_by_name_takes_its_tier(tier: str, share: float) -> None:
    able = terms(load("gemini", tier), Options())
    assert able.price == pytest.approx(models.price(MODEL, "1K", share=share))


def test_a_tier_goes_with_a_painter_that_has_some() -> None:
    with pytest.raises(InputError, match=r"sketch has no service tiers.*gemini"):
        load("sketch", "batch")
    with pytest.raises(InputError, match="goes with a painter's name"):
        resolve(InstantPainter(), "flex")


def test_the_boards_tier_goes_with_the_boards_own_painter_only() -> None:
    options = Options(painter="gemini", tier="flex")
    assert terms(hired(options), options).price == models.price(MODEL, "1K", share=0.5)
    assert hired(options, "sketch")


def test_a_model_is_a_frozen_value() -> None:
    assert Model.model_validate(MODEL.model_dump()) == MODEL
