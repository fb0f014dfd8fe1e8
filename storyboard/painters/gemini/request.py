"""From what is to be painted to what Gemini is sent: instructions, labelled reference pictures, the brief, and the settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from storyboard.model.aspect import parse_aspect
from storyboard.model.shots import Framing
from storyboard.painters.brief import system
from storyboard.painters.gemini.models import Frame, Model, Tier, frame
from storyboard.painters.gemini.samples import REFERENCE_SIDE, Sample, read
from storyboard.ports import FixRequest, PaintRequest

if TYPE_CHECKING:
    from google.genai.types import Content, GenerateContentConfig, Part

PERSON = "person"
TRIM_TOLD = 0.97
"""A trim that leaves more than this share of width and height is not worth a word."""

BASE64 = 4 / 3
"""Bytes on the wire for each byte of a file."""

SIDES = {Tier.BATCH: 1024}
"""Longest side of references at some tiers, pixels: a batch job holds 20 MB of requests, and the model sees 560 tokens of each picture."""

MOST_SEED = 2**31
"""Seeds are 32-bit integers."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One request, before it becomes JSON."""

    system: str
    parts: tuple[str | Sample, ...]
    frame: Frame
    size: str
    seed: int
    ground: bool
    tier: Tier
    thinking: str
    resolution: str

    @property
    def prompt(self) -> str:
        """Everything that is said, in order; a picture is named by its type."""
        said = (part if isinstance(part, str) else f"[{part.mime}]" for part in self.parts)
        return "\n".join((self.system, "", *said))


def build(request: PaintRequest, model: Model, *, tier: Tier = Tier.STANDARD, side: int = REFERENCE_SIDE) -> Sent:
    """What is sent for a request. Reads the reference pictures from the board folder; their longest side is `side` pixels at most.

    Raises:
        FixRequest: the request exceeds what the model takes, or a picture cannot be sent.
        InputError: the aspect is none.
    """
    _check(request, model)
    framed = frame(parse_aspect(request.aspect), model, request.size)
    parts = (*_references(request, model, SIDES.get(tier, side)), *_wanted(request, model, framed))
    sent = sum(len(part.data) * BASE64 for part in parts if isinstance(part, Sample))
    if sent > model.request_bytes:
        raise FixRequest(
            f"The pictures of panel {request.panel.id} take {sent / 1e6:.0f} MB; {model.id} takes {model.request_bytes / 1e6:.0f} MB."
        )
    return Sent(
        system=system(sheet=request.shot.framing is Framing.SHEET),
        parts=parts,
        frame=framed,
        size=request.size,
        seed=seed(request.seed),
        ground=request.ground,
        tier=tier,
        thinking=model.thinking_level,
        resolution=model.media_resolution,
    )


def seed(text: str) -> int:
    """A number for a seed in words; the same for the same words."""
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big") % MOST_SEED


def _check(request: PaintRequest, model: Model) -> None:
    pictures = len(request.references) + (request.edit is not None)
    people = sum(reference.role == PERSON for reference in request.references)
    limits = (
        (request.size in model.scale, f"the size {request.size}; it paints {', '.join(model.scale)}"),
        (pictures <= model.references, f"{pictures} pictures; it takes {model.references}"),
        (people <= model.people, f"{people} pictures of people; it takes {model.people}"),
        (len(request.brief) <= model.prompt, f"{len(request.brief)} characters of brief; it takes {model.prompt}"),
    )
    wrong = [told for fine, told in limits if not fine]
    if wrong:
        raise FixRequest(f"Panel {request.panel.id} asks {model.id} for {' and for '.join(wrong)}.")


def _references(request: PaintRequest, model: Model, side: int) -> Iterator[str | Sample]:
    """Each picture after the name the brief calls it by."""
    for number, reference in enumerate(request.references, 1):
        yield f"Picture {number}:"
        yield read(request.folder, reference.file, digest=reference.sha256, most=model.picture_bytes, side=side)


def _wanted(request: PaintRequest, model: Model, framed: Frame) -> Iterator[str | Sample]:
    if request.edit is not None:
        yield "The picture to change:"
        yield read(request.folder, request.edit.file, digest=request.edit.sha256, most=model.picture_bytes, side=None)
    yield "\n".join((request.brief.rstrip(), *_trimmed(request.aspect, framed)))


def _trimmed(aspect: str, framed: Frame) -> Iterator[str]:
    """What to keep clear where the picture is cropped afterwards."""
    if framed.box is not None:
        left, top, right, bottom = framed.box
        wide, high = (right - left) / framed.width, (bottom - top) / framed.height
        kept = f"{100 * wide:.0f} % of the width" if wide < high else f"{100 * high:.0f} % of the height"
        if min(wide, high) > TRIM_TOLD:
            return
        yield f"The frame will be trimmed to {aspect}: compose for the middle {kept}, and keep all that matters inside."


def contents(sent: Sent) -> list[Content]:
    """The request's parts as google-genai takes them: one turn of the user."""
    from google.genai.types import Content

    return [Content(role="user", parts=[_part(part) for part in sent.parts])]


def _part(part: str | Sample) -> Part:
    from google.genai.types import Part

    return Part.from_text(text=part) if isinstance(part, str) else Part.from_bytes(data=part.data, mime_type=part.mime)


def config(sent: Sent) -> GenerateContentConfig:
    """The request's settings as google-genai takes them. What is not needed is not sent: the API refuses fields it does not know."""
    from google.genai import types

    optional: dict[str, Any] = {
        "tools": [types.Tool(google_search=types.GoogleSearch())] if sent.ground else None,
        "thinking_config": types.ThinkingConfig(thinking_level=types.ThinkingLevel(sent.thinking)) if sent.thinking else None,
        "media_resolution": types.MediaResolution(f"MEDIA_RESOLUTION_{sent.resolution}") if sent.resolution else None,
        "service_tier": types.ServiceTier(sent.tier.value) if sent.tier in {Tier.FLEX, Tier.PRIORITY} else None,
    }
    return types.GenerateContentConfig(
        system_instruction=sent.system,
        response_modalities=["TEXT", "IMAGE"],
        image_config=types.ImageConfig(aspect_ratio=sent.frame.ratio, image_size=sent.size),
        seed=sent.seed,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        automatic_continuation=False,
        should_return_http_response=True,
        **{name: value for name, value in optional.items() if value is not None},
    )
