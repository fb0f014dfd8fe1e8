"""What comes back from Gemini with status 200: a picture, a refusal, or no picture this time."""

from __future__ import annotations

import base64
import binascii
import io
import json
from collections.abc import Iterator
from typing import Annotated, NamedTuple

from pydantic import ValidationError

from storyboard.model.errors import ProviderError
from storyboard.model.patterns import regex
from storyboard.painters.gemini.failures import REFUSALS, UNFIXABLE, failure, refusal, scrub, unwrapped
from storyboard.painters.gemini.messages import (
    MOST_SEARCH_ENTRY,
    MOST_SOURCES,
    Ended,
    Envelope,
    Grounding,
    Spoken,
    Text,
    UsageMetadata,
    Wire,
    absent,
    pages,
    rendered,
    searched,
)
from storyboard.painters.gemini.models import Model, Tier, Usage, bill, share_of
from storyboard.ports import Painting, TryLater

MOST_BODY = 120_000_000
"""Longest answer that is read, characters; a 4K picture takes about 30 million."""

MOST_PIXELS = 80_000_000
"""Largest picture that is decoded."""

RATIO_TOLERANCE = 0.02
"""How far the picture's ratio may be from the one asked for, as a share."""

FINISHED = {"", "STOP", "FINISH_REASON_UNSPECIFIED"}
FAILED = {
    "NO_IMAGE",
    "IMAGE_OTHER",
    "OTHER",
    "MALFORMED_RESPONSE",
    "MAX_TOKENS",
    "CONTINUATION",
    "MALFORMED_FUNCTION_CALL",
    "UNEXPECTED_TOOL_CALL",
    "TOO_MANY_TOOL_CALLS",
    *UNFIXABLE,
}
"""Finish reasons with which an interim picture is not the final one."""

UNBILLED = {"NO_IMAGE", "IMAGE_OTHER"}
"""Finish reasons that come without a bill: "You will not be charged for this request"."""

MIMES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
"""Pictures that are taken, by Pillow's name."""

_ALPHABET = str.maketrans("-_", "+/")
_SPACE = regex(r"\s+")


class Blob(Wire):
    mime_type: Text = ""
    data: Text = ""


class Part(Spoken):
    inline_data: Blob | None = None


class Content(Wire):
    parts: Annotated[tuple[Part, ...], absent(tuple)] = ()


class Candidate(Ended):
    content: Content | None = None


class Answer(Envelope):
    candidates: Annotated[tuple[Candidate, ...], absent(tuple)] = ()


class Expected(NamedTuple):
    """What was asked for."""

    model: Model
    ratio: str
    size: str
    width: int
    """Pixels."""
    height: int
    tier: Tier = Tier.STANDARD
    shares: tuple[tuple[Tier, float], ...] = ()
    """What each tier costs, as a share of the standard price."""
    address: str = ""


class Picture(NamedTuple):
    """A picture out of an answer, decoded far enough to know that it is whole."""

    data: bytes
    mime: str
    width: int
    height: int


def read(body: str, expected: Expected) -> Painting:
    """The painting in an answer. Its `prompt` is left to the caller.

    Raises:
        Refused: prompt or picture are against policy; also where the status was 200.
        TryLater: no picture came, or one of the wrong ratio; `cost` says what was billed all the same.
        FixRequest, Misconfigured: the answer says that the same request will never work.
    """
    answer = _parsed(body, expected)
    if not answer.candidates and answer.prompt_feedback is not None and answer.prompt_feedback.block_reason:
        raise refusal(answer.prompt_feedback.block_reason, answer.prompt_feedback.block_reason_message, expected.model.id)
    candidate = answer.candidates[0] if answer.candidates else Candidate()
    if candidate.finish_reason in REFUSALS:
        raise refusal(candidate.finish_reason, candidate.finish_message, expected.model.id)
    pictures = _pictures(candidate)
    if not pictures:
        raise _nothing(answer, candidate, expected)
    return _painting(answer, candidate, pictures, expected)


def _parsed(body: str, expected: Expected) -> Answer:
    """The answer as a message. An error in an answer with status 200 is an error all the same."""
    if len(body) > MOST_BODY:
        raise TryLater(f"{expected.model.id} answered with more than {MOST_BODY:,} characters.", cost=None)
    try:
        answer = Answer.model_validate(unwrapped(json.loads(body or "{}")))
    except (ValidationError, ValueError, RecursionError):
        raise TryLater(f"The answer of {expected.model.id} was cut off or is no JSON of Google's.", cost=None) from None
    if answer.error is not None:
        raise failure(answer.error.code, body, model=expected.model.id, address=expected.address)
    return answer


def _pictures(candidate: Candidate) -> list[bytes]:
    """Pictures of an answer in order, the final one last: thoughts count only where there is no other and nothing failed."""
    parts = candidate.content.parts if candidate.content else ()
    found = [(part.thought, _bytes(part.inline_data.data)) for part in parts if part.inline_data and _is_picture(part.inline_data)]
    final = [data for thought, data in found if not thought]
    return final or ([data for _, data in found] if candidate.finish_reason not in FAILED else [])


def _is_picture(blob: Blob) -> bool:
    return bool(blob.data) and (not blob.mime_type or blob.mime_type.startswith("image/"))


def _bytes(text: str) -> bytes:
    """Base64 in either alphabet, padded or not; b"" where it is none."""
    plain = _SPACE.sub("", text).translate(_ALPHABET).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return b""


def _nothing(answer: Answer, candidate: Candidate, expected: Expected) -> ProviderError:
    """The error for an answer without a picture."""
    reason, model = candidate.finish_reason, expected.model.id
    said = scrub(candidate.finish_message or " ".join(_words(candidate)) or "It gave no reason.")
    if reason in UNFIXABLE:
        return UNFIXABLE[reason](f"{model} ended with {reason}: {said}")
    free = reason in UNBILLED or "not be charged" in said
    return TryLater(
        f"{model} sent no picture ({reason or 'no finish reason'}): {said}", cost=0.0 if free else _cost(answer, candidate, expected)
    )


def _words(candidate: Candidate) -> Iterator[str]:
    yield from (part.text for part in (candidate.content.parts if candidate.content else ()) if part.text and not part.thought)


def _painting(answer: Answer, candidate: Candidate, pictures: list[bytes], expected: Expected) -> Painting:
    cost = _cost(answer, candidate, expected, len(pictures))
    picture = decoded(pictures[-1])
    if picture is None:
        raise TryLater(f"The picture {expected.model.id} sent cannot be decoded.", cost=cost)
    if abs(picture.width / picture.height / (expected.width / expected.height) - 1) > RATIO_TOLERANCE:
        told = f"{expected.model.id} sent {picture.width} x {picture.height} pixels where {expected.ratio} was asked for."
        raise TryLater(told, cost=cost)
    grounding = candidate.grounding_metadata or Grounding()
    return Painting(
        data=picture.data,
        mime=picture.mime,
        model=answer.model_version or expected.model.id,
        cost=cost or 0.0,
        sources=tuple(pages(grounding)),
        queries=searched(grounding)[:MOST_SOURCES],
        search_entry=entry if len(entry := rendered(grounding)) <= MOST_SEARCH_ENTRY else "",
        notices=tuple(_notices(answer, candidate, picture, expected)),
    )


def decoded(data: bytes) -> Picture | None:
    """The picture, if it is one and whole. JPEGs are decoded at an eighth of their size: all bytes are read, few pixels made."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            mime, (width, height) = MIMES.get(image.format or "", ""), image.size
            if not mime or width * height > MOST_PIXELS:
                return None
            image.draft("RGB", (width // 8, height // 8))
            image.load()
            return Picture(data, mime, width, height)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None


def _notices(answer: Answer, candidate: Candidate, picture: Picture, expected: Expected) -> Iterator[str]:
    if (picture.width, picture.height) != (expected.width, expected.height):
        yield (
            f"{expected.model.id} painted {picture.width} x {picture.height} pixels instead of {expected.width} x {expected.height} "
            f"({expected.size}, {expected.ratio})."
        )
    if candidate.finish_reason not in FINISHED:
        yield f"{expected.model.id} ended with {candidate.finish_reason}, but sent a picture."
    if len(rendered(candidate.grounding_metadata)) > MOST_SEARCH_ENTRY:
        yield f"The search suggestions are longer than {MOST_SEARCH_ENTRY:,} characters and were left out."
    if answer.usage_metadata is None:
        yield f"{expected.model.id} did not say what it used; the list price of one picture is booked."


def _cost(answer: Answer, candidate: Candidate, expected: Expected, pictures: int = 0) -> float | None:
    """What the answer costs, USD; without usage the list price of its pictures, None where there are none either."""
    queries = len(searched(candidate.grounding_metadata or Grounding()))
    used, image = answer.usage_metadata, expected.model.tokens.image[expected.size]
    if used is None:
        return bill(Usage(image=image, queries=queries), expected.model, share_of(expected.shares, expected.tier, "")) if pictures else None
    painted = _painted(used, image * pictures)
    usage = Usage(
        prompt=used.prompt_token_count + used.tool_use_prompt_token_count,
        text=max(used.candidates_token_count - painted, 0) + used.thoughts_token_count,
        image=painted,
        queries=queries,
    )
    return bill(usage, expected.model, share_of(expected.shares, expected.tier, used.service_tier))


def _painted(used: UsageMetadata, otherwise: int) -> int:
    """Tokens of painted pictures: as told by modality, else what the pictures that came take."""
    told = [detail.token_count for detail in used.candidates_tokens_details if detail.modality.upper() == "IMAGE"]
    return sum(told) if told else min(otherwise, used.candidates_token_count)
