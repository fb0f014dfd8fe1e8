"""Answers of a model: pictures in the varying forms they really come in, and the arithmetic of their tokens and their price.

The forms and the arithmetic are those measured by users of Gemini 3 Pro Image: parts in varying order, sometimes an interim picture,
`candidatesTokenCount` 88 to 630 above the sum of its details, totals as prompt + candidates + thoughts.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from random import Random

from storyboard.model.base import Frozen
from storyboard.testing.gemini import pictures
from storyboard.testing.gemini.models import SEARCH_USD, TIERS, ImageModel, nearest_ratio, pixels, text_tokens
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.signatures import signature
from storyboard.testing.gemini.tokens import input_details, input_tokens
from storyboard.testing.gemini.validation import model_named

MILLION = 1_000_000
ENTRY_STYLE = "<style>.container{display:flex}.chip{border:1px solid;border-radius:16px;padding:5px 16px}</style>"
GROUNDED = 20
"""Characters of an answer that rest on what was found."""

REDIRECT = "https://vertexaisearch.cloud.google.com/grounding-api-redirect/"


class Piece(StrEnum):
    """What a part of an answer is."""

    TEXT = "text"
    PICTURE = "picture"
    """The picture that was asked for."""
    INTERIM = "interim"
    """A draft, as an ordinary part."""
    THOUGHT = "thought"
    """Words with `thought: true`."""
    THOUGHT_PICTURE = "thought picture"
    """A draft with `thought: true`."""
    FINAL_THOUGHT = "final thought"
    """The picture asked for, but with `thought: true`."""


FORMS: Sequence[tuple[Piece, ...]] = (
    (Piece.PICTURE,),
    (Piece.TEXT, Piece.PICTURE),
    (Piece.PICTURE, Piece.TEXT),
    (Piece.INTERIM, Piece.PICTURE),
    (Piece.TEXT, Piece.INTERIM, Piece.TEXT, Piece.PICTURE),
    (Piece.INTERIM, Piece.INTERIM, Piece.PICTURE, Piece.TEXT),
)
"""Orders of parts that have been seen."""

WEIGHTS = (4, 4, 4, 2, 1, 1)
"""How often each of them comes, against the others: drafts, which are billed like pictures, are not the rule."""

THOUGHTS = (Piece.THOUGHT, Piece.THOUGHT_PICTURE, Piece.THOUGHT)
"""What comes before where thoughts were asked for."""


class Canvas(Frozen):
    """The picture to be answered."""

    size: tuple[int, int]
    seed: str
    references: tuple[pictures.Cell, ...] = ()
    file_format: str = "JPEG"
    tokens: int = 1120


def canvas(request: Received) -> Canvas:
    """The picture that belongs to a request: equal requests have equal ones."""
    model = model_named(request.model)
    size = request.size or ("1K" if "1K" in model.sizes else model.sizes[0])
    return Canvas(
        size=pixels(ratio_of(request, model), size),
        seed=request.digest,
        references=tuple(pictures.Cell(prefix=item.sha256[: pictures.PREFIX], role=item.role) for item in request.pictures),
        tokens=model.tokens[size],
    )


def ratio_of(request: Received, model: ImageModel) -> str:
    """The ratio asked for; else the one nearest to the last reference; else 1:1."""
    last = next((picture.size for picture in reversed(request.pictures) if picture.size), (1, 1))
    return request.ratio or nearest_ratio(*last, model.ratios)


def form(request: Received, random: Random) -> tuple[Piece, ...]:
    """The order of parts of one answer."""
    config: Json = request.body.get("generationConfig", {})
    thoughts = THOUGHTS if config.get("thinkingConfig", {}).get("includeThoughts") else ()
    (chosen,) = random.choices(FORMS, WEIGHTS)
    if config.get("responseModalities") == ["IMAGE"]:
        chosen = tuple(piece for piece in chosen if piece is not Piece.TEXT)
    return (*thoughts, *chosen)


def parts(pieces: Sequence[Piece], canvas: Canvas, prompt: str) -> list[Json]:
    """The parts of an answer. The first that is no thought, and every picture after it, carry a signature."""
    found: list[Json] = []
    signed = False
    for number, piece in enumerate(pieces):
        part = MAKERS[piece](canvas, prompt, number)
        if not part.get("thought") and (not signed or "inlineData" in part):
            part["thoughtSignature"] = signature(_digest(part))
            signed = True
        found.append(part)
    return found


def _digest(part: Json) -> str:
    data = base64.b64decode(part["inlineData"]["data"]) if "inlineData" in part else part["text"].encode()
    return sha256(data).hexdigest()


def _text(_: Canvas, prompt: str, number: int) -> Json:
    opening = " ".join(prompt.split()[:8])
    return {"text": f"{'Here is' if number else 'This is'} the picture you asked for: {opening} ..."}


def _thought(_: Canvas, prompt: str, number: int) -> Json:
    return {"text": f"**Looking at the request**\n\nStep {number + 1}. It has {len(prompt.split())} words.\n", "thought": True}


def _picture(canvas: Canvas, _prompt: str, _number: int) -> Json:
    return inline(pictures.paint(canvas.size, canvas.seed, canvas.references, canvas.file_format), canvas.file_format)


def _interim(canvas: Canvas, prompt: str, number: int) -> Json:
    return _picture(canvas.model_copy(update={"seed": f"{canvas.seed} draft {number}"}), prompt, number)


def _thought_picture(canvas: Canvas, prompt: str, number: int) -> Json:
    return _interim(canvas, prompt, number) | {"thought": True}


def _final_thought(canvas: Canvas, prompt: str, number: int) -> Json:
    return _picture(canvas, prompt, number) | {"thought": True}


MAKERS: Mapping[Piece, Callable[[Canvas, str, int], Json]] = {
    Piece.TEXT: _text,
    Piece.PICTURE: _picture,
    Piece.INTERIM: _interim,
    Piece.THOUGHT: _thought,
    Piece.THOUGHT_PICTURE: _thought_picture,
    Piece.FINAL_THOUGHT: _final_thought,
}


def inline(data: bytes, file_format: str = "JPEG") -> Json:
    """A part with a picture, in the standard base64 alphabet as the service writes it."""
    return {"inlineData": {"mimeType": f"image/{file_format.lower()}", "data": base64.b64encode(data).decode("ascii")}}


class Answer(Frozen):
    """A whole answer and what it costs."""

    body: Json
    usd: float = 0.0
    pictures: tuple[str, ...] = ()
    """sha256 of every picture in it."""


def painted(request: Received, random: Random, *, pieces: Sequence[Piece] = (), canvas_used: Canvas | None = None) -> Answer:
    """An answer with a picture.

    Args:
        request: what was asked for; its model paints.
        random: decides form and small numbers.
        pieces: the parts in order; by default one of the forms that have been seen.
        canvas_used: the picture; by default the one that belongs to the request.
    """
    chosen, used = pieces or form(request, random), canvas_used or canvas(request)
    found = parts(chosen, used, request.prompt)
    billed = sum("inlineData" in part and not part.get("thought") for part in found) or int(Piece.FINAL_THOUGHT in chosen)
    grounding = grounding_metadata(request, random) if request.search else {}
    candidate = {"content": {"role": "model", "parts": found}, "finishReason": "STOP", "index": 0, **grounding}
    usage = usage_metadata(request, random, found, picture_tokens=billed * used.tokens)
    usd = cost(request, usage, picture_tokens=billed * used.tokens)
    shown = tuple(_digest(part) for part in found if "inlineData" in part)
    return Answer(body=response(request, [candidate], usage), usd=usd, pictures=shown)


def written(request: Received, random: Random, text: str) -> Answer:
    """An answer of text alone, of an image model that painted nothing."""
    found: list[Json] = [{"text": text, "thoughtSignature": signature(sha256(text.encode()).hexdigest())}]
    grounding = grounding_metadata(request, random) if request.search else {}
    usage = usage_metadata(request, random, found, picture_tokens=0)
    candidate = {"content": {"role": "model", "parts": found}, "finishReason": "STOP", "index": 0, **grounding}
    return Answer(body=response(request, [candidate], usage), usd=cost(request, usage, picture_tokens=0))


def response(request: Received, candidates: Sequence[Json], usage: Json, **more: Json) -> Json:
    """The outer form of a response. Without candidates the field is missing, as it is in the service's."""
    known = {"candidates": list(candidates)} if candidates else {}
    name = sha256(f"{request.digest} {request.occurrence}".encode()).hexdigest()[:22]
    return {**known, **more, "usageMetadata": usage, "modelVersion": request.model, "responseId": name}


def usage_metadata(request: Received, random: Random, found: Sequence[Json], *, picture_tokens: int) -> Json:
    """Token counts of a success: total = prompt + candidates + thoughts."""
    words = text_tokens(*(part["text"] for part in found if "text" in part and not part.get("thought")))
    thoughts = random.randint(150, 900)
    details = [("TEXT", words)] * bool(words and not picture_tokens) + [("IMAGE", picture_tokens)] * bool(picture_tokens)
    candidates = picture_tokens + max(words, random.randint(88, 630)) if picture_tokens else words
    prompt = input_tokens(request)
    return {
        "promptTokenCount": prompt,
        "candidatesTokenCount": candidates,
        "totalTokenCount": prompt + candidates + thoughts,
        "promptTokensDetails": _prompt_details(request),
        "candidatesTokensDetails": [{"modality": modality, "tokenCount": count} for modality, count in details],
        "thoughtsTokenCount": thoughts,
        **tier(request),
    }


def refused_usage(request: Received, random: Random, *, counted: bool = True) -> Json:
    """Token counts of a refusal: candidates equal thoughts and total = prompt + thoughts; or no candidates at all."""
    prompt, thoughts = input_tokens(request), random.randint(150, 900)
    if not counted:
        return {"promptTokenCount": prompt, "totalTokenCount": prompt, "promptTokensDetails": _prompt_details(request), **tier(request)}
    return {
        "promptTokenCount": prompt,
        "candidatesTokenCount": thoughts,
        "totalTokenCount": prompt + thoughts,
        "promptTokensDetails": _prompt_details(request),
        "thoughtsTokenCount": thoughts,
        **tier(request),
    }


def _prompt_details(request: Received) -> list[Json]:
    return [{"modality": modality, "tokenCount": count} for modality, count in input_details(request)]


def tier(request: Received) -> Json:
    """The service tier as an answer tells it: the standard one is not told."""
    return {"serviceTier": request.tier} if request.tier in {"flex", "priority"} else {}


def cost(request: Received, usage: Json, *, picture_tokens: int = 0, searched: bool = True) -> float:
    """USD of an answer: tokens in, text and thought out, pictures out, searches; the service tier applies to all but searches.

    Args:
        request: what was asked.
        usage: token counts of the answer.
        picture_tokens: how many of them are pictures painted.
        searched: whether the answer tells what was searched for; what is not told is not billed.
    """
    model = model_named(request.model)
    price_in, price_text = model.prices(usage["promptTokenCount"], request.day)
    words: int = usage.get("candidatesTokenCount", 0) - picture_tokens + usage.get("thoughtsTokenCount", 0)
    paid_in: float = usage["promptTokenCount"] - usage.get("cachedContentTokenCount", 0) * (1 - model.cached)
    tokens: float = paid_in * price_in + words * price_text + picture_tokens * model.price_picture
    return tokens * TIERS[request.tier] / MILLION + searched * len(queries(request)) * SEARCH_USD


def queries(request: Received) -> tuple[str, ...]:
    """What is searched for: one or two queries made of the request's first words, the same each time; none without the tool."""
    if not request.search:
        return ()
    opening = " ".join(request.prompt.split()[:6])
    return (opening, f"{opening} photographs")[: 1 + int(request.digest[0], 16) % 2]


def grounding_metadata(request: Received, random: Random, text: str = "This is the picture") -> Json:
    """What a grounded answer says about its search, resting on `text`. The terms of the service ask to show `renderedContent`."""
    asked = queries(request)
    chips = "".join(f'<a class="chip" href="{REDIRECT}search">{_escaped(query)}</a>' for query in asked)
    chunks = [{"web": {"uri": f"{REDIRECT}{random.getrandbits(64):016x}", "title": f"source{i}.example"}} for i in range(1, 3)]
    support: Json = {
        "segment": {"endIndex": len(text[:GROUNDED].encode()), "text": text[:GROUNDED]},
        "groundingChunkIndices": [0],
        "confidenceScores": [0.9],
    }
    return {
        "groundingMetadata": {
            "webSearchQueries": list(asked),
            "searchEntryPoint": {"renderedContent": f'{ENTRY_STYLE}<div class="container">{chips}</div>'},
            "groundingChunks": chunks,
            "groundingSupports": [support],
        }
    }


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
