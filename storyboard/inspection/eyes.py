"""A picture looked at by a text model that sees: how many people, who, where, when, what is written. One question a picture.

How many people there are and who they are may send a picture back; the rest is advice (HOUSE §3): models that look are wrong about
sizes and angles too often.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from mimetypes import guess_type
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from storyboard.model.base import Frozen, schema
from storyboard.model.cast import Breakdown
from storyboard.model.errors import StoryboardError
from storyboard.model.takes import Finding, Reference, Take
from storyboard.ports import Attachment, PaintRequest, Question, TextTerms, Turn
from storyboard.prompts import render
from storyboard.references.sight import seen, visible

TOKENS = 2_000
"""Most tokens of an answer."""

PICTURE_TOKENS, MILLION = 1_120, 1_000_000
"""Tokens a picture takes in at most."""

WORDS = (400, 3_500)
"""Tokens of the question's words and the form of the answer, at least and at most."""

SHORTEST = 40
"""Tokens of an answer at least."""

MOST_PEOPLE = 5
"""References of people that go along at most."""

AWAY = 115.0
"""Degrees from the lens beyond which nobody can say who somebody is."""

UNSEEN = Finding(check="look", message="Nobody looked at this picture.")
SENSELESS = Finding(check="look", message="The model that looks gave no usable answer.")

Told = Annotated[str, Field(max_length=200)]
Sure = Literal["yes", "no", "unsure"]


class SeenPerson(Frozen):
    """Somebody in the picture."""

    who: Annotated[str, Field(max_length=80, description="id of the person meant, or `unknown`")]
    same: Sure = Field(default="unsure", description="whether it is the person of the reference picture")


class Look(Frozen):
    """What somebody sees in a picture."""

    people: tuple[SeenPerson, ...] = Field(default=(), max_length=60)
    crowd: bool = Field(default=False, description="whether there are more people in the background than can be told apart")
    place: Sure = Field(default="unsure", description="whether the place is the one meant")
    time: Literal["day", "night", "dawn", "dusk", "unclear"] = "unclear"
    texts: tuple[Told, ...] = Field(default=(), max_length=40, description="everything written in the picture, as written")
    frames: bool = Field(default=False, description="whether it is several pictures, or has borders, captions or arrows")


class Expected(Frozen):
    """What a picture should show."""

    people: dict[str, str]
    """Names by id of those whom the camera sees."""
    count: int
    """How many figures those are."""
    open: bool
    """Whether others may be in the picture: a group, a crowd, the hand of an insert."""
    away: frozenset[str] = frozenset()
    """Ids of those who are seen from behind only, so that nobody can say who they are."""
    texts: tuple[str, ...] = ()
    """Words that were asked for."""
    time: str = ""


def expected(request: PaintRequest, breakdown: Breakdown, texts: tuple[str, ...] = ()) -> Expected:
    """What a request puts before the camera. Animals are nobody.

    Args:
        request: the request, with its stage.
        breakdown: who is who.
        texts: the words that are to be read in the picture.
    """
    stage, known = request.stage, breakdown.people
    figures = [figure for figure in visible(stage) if figure.character not in known or not known[figure.character].species]
    named = {figure.character: known[figure.character].name for figure in figures if figure.character in known}
    crowded = len(named) < len({figure.character for figure in figures}) or any(known[id].headcount > 1 for id in named)
    behind = {id for id, one in seen(stage).items() if abs(one.turn) > AWAY or one.foreground}
    return Expected(
        people=named,
        count=len(figures),
        open=crowded or bool(stage.extras or stage.insert) or any(piece.riders for piece in stage.pieces),
        away=frozenset(behind & named.keys()),
        texts=tuple(dict.fromkeys(texts)),
        time=request.panel.light.time.value,
    )


def question(take: Take, picture: Attachment, request: PaintRequest, meant: Expected) -> Question:
    """The picture with the references of those who should be in it, as they went along when it was painted.

    Args:
        take: what was painted.
        picture: its picture as it is shown.
        request: what was asked for.
        meant: what it should show.
    """
    people = [reference for reference in take.references if reference.role == "person" and reference.file][:MOST_PEOPLE]
    words = render("inspect.j2", meant=meant, place=_place(request))
    turn = Turn(role="user", text=words, attachments=(picture, *map(_attached, people)))
    return Question(purpose=f"look at {take.id}", system=render("inspector.j2"), turns=(turn,), answer=schema(Look), most=TOKENS)


def price(terms: TextTerms) -> tuple[float, float]:
    """USD that looking at one picture costs at least and at most, with all the references it may carry."""
    into, out = terms.price
    least, most = WORDS
    low = (least + PICTURE_TOKENS // 4) * into + SHORTEST * out
    return low / MILLION, (((1 + MOST_PEOPLE) * PICTURE_TOKENS + most) * into + TOKENS * out) / MILLION


def _attached(reference: Reference) -> Attachment:
    mime = guess_type(reference.file)[0] or "image/jpeg"
    return Attachment(file=reference.file, sha256=reference.sha256, mime=mime, label=f"Reference: {reference.name}")


def _place(request: PaintRequest) -> str:
    return next((reference.name for reference in request.references if reference.role == "place"), request.stage.place_name)


def told(error: Exception) -> str:
    """Why nobody could look, in a sentence; a fault of the model's own program is named as one."""
    expected_ones = (StoryboardError, OSError)
    return str(error) or "no answer within the time it has" if isinstance(error, expected_ones) else f"{type(error).__name__}: {error}"


def read(answer: str) -> Look | None:
    """What was seen; None where the answer cannot be used."""
    try:
        return Look.model_validate(json.loads(answer))
    except (ValueError, RecursionError, ValidationError):
        return None


def findings(look: Look, meant: Expected) -> tuple[Finding, ...]:
    """What is not as asked. Ids that nobody asked for count as unknown people."""
    return tuple(_findings(look, meant))


def _findings(look: Look, meant: Expected) -> Iterator[Finding]:
    yield from _people(look, meant)
    if len(look.people) > meant.count and not (meant.open or look.crowd):
        said = f"There are {len(look.people)} people in the picture; it should be {meant.count}."
        yield Finding(check="people", message=said, serious=True)
    if look.crowd and not meant.open:
        yield Finding(check="people", message="There are people in the background whom nobody asked for.")
    if look.frames:
        yield Finding(check="frames", message="The picture has frames, captions or arrows, or is several pictures.", serious=True)
    if look.place == "no":
        yield Finding(check="place", message="The place does not look like the one meant.")
    if look.time not in {"unclear", meant.time} and meant.time:
        yield Finding(check="time", message=f"It looks like {look.time}; it should be {meant.time}.")
    yield from _lettering(look, meant)


def _people(look: Look, meant: Expected) -> Iterator[Finding]:
    """Who is missing or not themselves. Somebody unknown may be one who is meant to be seen from behind."""
    same: dict[str, set[Sure]] = {}
    for one in look.people:
        same.setdefault(one.who, set()).add(one.same)
    unknown = sum(one.who not in meant.people for one in look.people)
    for id, name in meant.people.items():
        if id not in same and id in meant.away and unknown:
            unknown -= 1
        elif id not in same:
            yield Finding(check="people", message=f"{name} is not in the picture.", serious=True)
        elif same[id] == {"no"}:
            told_apart = id not in meant.away
            yield Finding(check="identity", message=f"{name} does not look like the reference picture.", serious=told_apart)


def _lettering(look: Look, meant: Expected) -> Iterator[Finding]:
    found = [_bare(text) for text in look.texts]
    for text in meant.texts:
        if _bare(text) and not any(_bare(text) in one for one in found):
            yield Finding(check="text", message=f"The words “{text}” cannot be read in the picture.")
    wanted = [_bare(text) for text in meant.texts]
    unasked = [text for text, bare in zip(look.texts, found, strict=True) if bare and not any(bare in one or one in bare for one in wanted)]
    if unasked:
        yield Finding(check="text", message=f"Nobody asked for the words “{unasked[0]}”.")


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
