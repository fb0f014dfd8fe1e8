"""The models the emulator knows, as tables: ratios, sizes, pixels, limits and prices.

Figures are those of Google's pages as of November 2026 (image generation, pricing, changelog). Where a figure is not published the
docstring says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from storyboard.model.base import Frozen

PIXELS: Mapping[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "2:3": (848, 1264),
    "3:2": (1264, 848),
    "3:4": (896, 1200),
    "4:3": (1200, 896),
    "4:5": (928, 1152),
    "5:4": (1152, 928),
    "9:16": (768, 1376),
    "16:9": (1376, 768),
    "21:9": (1584, 672),
    "1:4": (512, 2064),
    "4:1": (2064, 512),
    "1:8": (352, 2928),
    "8:1": (2928, 352),
}
"""Width and height at 1K by ratio. The last four belong to flash models; their pixels are not confirmed by a second source."""

SCALES: Mapping[str, float] = {"512": 0.5, "1K": 1, "2K": 2, "4K": 4}
"""Pixels of a size as a multiple of 1K."""

SHARED_RATIOS = ("1:1", "1:4", "1:8", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16", "16:9", "21:9")
"""What the check that all models share lets through."""

PRO_RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
SEARCH_USD = 0.014
"""USD for one query of Google Search; the free 5,000 a month are not counted."""

INPUT_PICTURE_TOKENS = 560
"""Tokens of a picture sent to an image model."""

RESOLUTION_TOKENS: Mapping[str, int] = {"MEDIA_RESOLUTION_LOW": 280, "MEDIA_RESOLUTION_MEDIUM": 560, "MEDIA_RESOLUTION_HIGH": 1120}
"""Tokens of a picture sent to a text model, by `mediaResolution`; where none is asked for it is the highest (Gemini 3 guide)."""

LEAST_CACHED = 1_024
"""Fewest tokens that may be cached: the emulator's own figure, the real one differs from model to model."""

CHARACTERS_A_TOKEN = 4
REQUEST_BYTES = 100_000_000
"""Largest request with pictures inside (100 MB since January 2026)."""

BATCH_BYTES = 20_000_000
PICTURE_MIMES = ("image/png", "image/jpeg", "image/webp", "image/heic", "image/heif")
TIERS: Mapping[str, float] = {"standard": 1.0, "unspecified": 1.0, "flex": 0.5, "batch": 0.5, "priority": 1.8}
"""Price of a service tier as a multiple of standard. That of `priority` is an estimate."""


class ImageModel(Frozen):
    """What a model does and costs. A model without ratios answers text only."""

    ratios: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    references: int = 0
    """Most pictures a request may carry."""
    picture_bytes: int = 7_000_000
    """Largest picture inside a request. Published for Vertex only; here it holds for all."""
    thinking: tuple[str, ...] = ("MINIMAL", "LOW", "MEDIUM", "HIGH")
    context: int = 65_536
    """Most tokens in."""
    output: int = 32_768
    """Most tokens out."""
    price_in: float = 2.0
    """USD a million tokens in."""
    price_text: float = 12.0
    """USD a million tokens of text and thought out."""
    price_picture: float = 120.0
    """USD a million tokens of pictures out."""
    tokens: Mapping[str, int] = {"512": 1120, "1K": 1120, "2K": 1120, "4K": 2000}
    """Tokens of a picture by size."""
    mime: str = "image/jpeg"
    image_search: bool = False
    cached: float = 0.1
    """Price of tokens out of cached content, as a share of the price in: published for the flash models and Argon, an estimate for the
    others. Keeping content for hours is not billed here."""
    long: tuple[int, float, float] | None = None
    """From how many tokens in other prices hold, and these: USD a million in and out."""
    later: tuple[str, float, float] | None = None
    """From which day on other prices hold (as 2027-01-01), and these."""

    def prices(self, tokens: int, day: str) -> tuple[float, float]:
        """USD a million tokens in and out, for a request of so many tokens on a day."""
        if self.later and day >= self.later[0]:
            return self.later[1:]
        return self.long[1:] if self.long and tokens > self.long[0] else (self.price_in, self.price_text)


TALKER = ImageModel(context=1_048_576, output=65_536)
"""What all text models have in common."""

NOT_MINIMAL = ("LOW", "MEDIUM", "HIGH")
REDUCED = {"price_in": 0.75, "price_text": 3.75, "later": ("2027-01-01", 1.5, 7.5)}
"""Prices of the newer flash models: half until the end of 2026."""


MODELS: Mapping[str, ImageModel] = {
    "gemini-3-pro-image": ImageModel(ratios=PRO_RATIOS, sizes=("1K", "2K", "4K"), references=14),
    "gemini-nano-banana-2.1": ImageModel(
        ratios=SHARED_RATIOS,
        sizes=("1K", "2K", "4K"),
        references=14,
        thinking=("MINIMAL", "MEDIUM", "HIGH"),
        price_in=0.5,
        price_text=3.0,
        price_picture=30.0,
        image_search=True,
    ),
    "gemini-3.1-flash-image": ImageModel(
        ratios=SHARED_RATIOS,
        sizes=("512", "1K", "2K", "4K"),
        references=14,
        thinking=("MINIMAL", "HIGH"),
        price_in=0.5,
        price_text=3.0,
        price_picture=60.0,
        image_search=True,
    ),
    "gemini-3.1-flash-lite-image": ImageModel(
        ratios=SHARED_RATIOS, sizes=("1K",), references=14, thinking=("MINIMAL", "HIGH"), price_in=0.25, price_text=1.5, price_picture=30.0
    ),
    "gemini-3.8-flash": TALKER.model_copy(update={**REDUCED, "thinking": NOT_MINIMAL}),
    "gemini-3.7-flash": TALKER.model_copy(update={**REDUCED, "thinking": NOT_MINIMAL}),
    "gemini-3.6-flash": TALKER.model_copy(update=REDUCED),
    "gemini-3.5-flash": TALKER.model_copy(update={"price_in": 1.5, "price_text": 9.0}),
    "gemini-3.5-flash-lite": TALKER.model_copy(update={"price_in": 0.3, "price_text": 2.5}),
    "gemini-3.1-flash-lite": TALKER.model_copy(update={"price_in": 0.25, "price_text": 1.5}),
    "gemini-3-flash-preview": TALKER.model_copy(update={"price_in": 0.5, "price_text": 3.0}),
    "gemini-3.1-pro-preview": TALKER.model_copy(update={"thinking": NOT_MINIMAL, "long": (200_000, 4.0, 18.0)}),
    "gemini-4-argon": TALKER.model_copy(
        update={"thinking": NOT_MINIMAL, "price_text": 10.0, "later": ("2026-12-01", 4.0, 20.0), "cached": 0.05}
    ),
}
"""Models by id. Prices of the two flash image models of the 3.1 family and all prices for input of flash image models are estimates."""

RETIRED = ("gemini-3-pro-image-preview", "gemini-3.1-flash-image-preview", "gemini-3-pro-preview")
"""Ids that were shut down (changelog, 9 March and 25 June 2026)."""


def pixels(ratio: str, size: str) -> tuple[int, int]:
    """Width and height of a picture."""
    width, height = PIXELS[ratio]
    return round(width * SCALES[size]), round(height * SCALES[size])


def nearest_ratio(width: int, height: int, ratios: tuple[str, ...]) -> str:
    """The ratio nearest to a picture's own; what a model does where none is asked for and a reference is given."""
    return min(ratios, key=lambda ratio: abs(PIXELS[ratio][0] / PIXELS[ratio][1] - width / height))


def text_tokens(*texts: str) -> int:
    """Tokens of text, roughly: a token is about four characters (https://ai.google.dev/gemini-api/docs/tokens)."""
    return sum(len(text) // CHARACTERS_A_TOKEN + 1 for text in texts)
