"""Requests for doors that take one text and a list of pictures, and what comes back from them."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.painters.gemini.answers import RATIO_TOLERANCE, decoded
from storyboard.painters.gemini.models import Frame
from storyboard.painters.gemini.request import Sent, build
from storyboard.painters.gemini.samples import Sample
from storyboard.painters.web.downloads import Fetched, Gone
from storyboard.painters.web.offers import Offer
from storyboard.ports import Painting, PaintRequest

MOST_NAMED = 4
"""Pictures that are all named; of more the first and the last are."""


class Plain(NamedTuple):
    """One request: what is said, and the pictures in their order."""

    system: str
    text: str
    pictures: tuple[Sample, ...]
    frame: Frame
    size: str
    seed: int
    ground: bool

    @property
    def prompt(self) -> str:
        """All that is said, for doors without a place for instructions."""
        return "\n\n".join(filter(None, (self.system.rstrip(), self.text)))

    @property
    def told(self) -> str:
        """All that is said, and what pictures go along, for the take."""
        return "\n".join((self.prompt, *(f"[{picture.mime}]" for picture in self.pictures)))


def plain(request: PaintRequest, offer: Offer) -> Plain:
    """A request as text and pictures. Reads the reference pictures from the board folder.

    Raises:
        FixRequest: the request exceeds what the door takes, or a picture cannot be sent.
        InputError: the aspect is none.
    """
    sent = build(request, offer.model, side=offer.side)
    return Plain(
        system=sent.system,
        text="\n\n".join((*_order(sent), *_words(sent))),
        pictures=tuple(part for part in sent.parts if isinstance(part, Sample)),
        frame=sent.frame,
        size=sent.size,
        seed=sent.seed,
        ground=sent.ground,
    )


def _labels(sent: Sent) -> list[str]:
    """What stands before each picture: the name the brief calls it by."""
    pairs = zip(sent.parts, sent.parts[1:], strict=False)
    return [part for part, following in pairs if isinstance(part, str) and isinstance(following, Sample)]


def _order(sent: Sent) -> Iterator[str]:
    """Which of the pictures in the list is which."""
    if names := [label.rstrip(":") for label in _labels(sent)]:
        shown = names if len(names) <= MOST_NAMED else [*names[:2], "and so on", names[-1]]
        yield f"The pictures come in this order: {', '.join(shown)}."


def _words(sent: Sent) -> list[str]:
    labels = _labels(sent)
    return [part for part in sent.parts if isinstance(part, str) and part not in labels]


def painting(fetched: Fetched, asked: Plain, *, model: str, cost: float, notices: Sequence[str] = ()) -> Painting:
    """What was fetched, as a painting.

    Args:
        fetched: the picture.
        asked: what was sent.
        model: who painted it.
        cost: USD.
        notices: what the user should know besides.

    Raises:
        Gone: it cannot be decoded, or has another ratio than was asked for; it was paid all the same.
    """
    picture, frame = decoded(fetched.data), asked.frame
    if picture is None:
        raise Gone(f"The picture {model} sent cannot be decoded.", cost=cost)
    if abs(picture.width / picture.height / (frame.width / frame.height) - 1) > RATIO_TOLERANCE:
        raise Gone(f"{model} sent {picture.width} x {picture.height} pixels where {frame.ratio} was asked for.", cost=cost)
    came, wanted = (picture.width, picture.height), (frame.width, frame.height)
    told = f"{model} painted {came[0]} x {came[1]} pixels instead of {wanted[0]} x {wanted[1]} ({asked.size}, {frame.ratio})."
    return Painting(
        data=picture.data,
        mime=picture.mime,
        model=model,
        prompt=asked.told,
        cost=cost,
        notices=(*notices, *([told] if came != wanted else [])),
    )


def data_url(picture: Sample) -> str:
    """A picture as a `data:` URL (RFC 2397)."""
    return f"data:{picture.mime};base64,{base64.b64encode(picture.data).decode('ascii')}"
