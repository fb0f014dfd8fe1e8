"""A script told to somebody who is asked who is who in it, and the form of the answer: ids and the script's own words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from storyboard.breakdown.natures import called
from storyboard.breakdown.prop_words import PROPS
from storyboard.model.base import Frozen, first_fault, schema
from storyboard.model.cast import Age, Breakdown, PlaceKind
from storyboard.model.screenplay import Element, Kind, Scene, Screenplay
from storyboard.ports import Question, TextTerms, Turn
from storyboard.prompts import render

PURPOSE = "break down"
"""What for, on the bill."""

MOST_CHARACTERS = 400_000
"""Most characters of an answer that is read."""

MOST_PEOPLE, MOST_LOOKS, MOST_THINGS, MOST_SCENES = 400, 400, 400, 2_000
"""Most parts of an answer."""

TOKENS, TOKENS_A_THING, TOKENS_A_SCENE = 4_000, 150, 30
"""Most tokens of an answer: for thinking, for each person, place and prop, and for each scene."""

SHARE = 0.7
"""Of a model's window, how much a question may take; a byte is counted as a token, so this is far from what it really takes."""

LEAST_ROOM, MOST_PARTS = 4_000, 40
"""Bytes of script a question holds at least, and parts a script is asked about in at most."""

LONGEST = 300
"""Characters of a description."""

PROP_KINDS = frozenset({*PROPS, "object"})
"""Kinds of props that can be drawn."""

UNTOLD = frozenset({Kind.NOTE, Kind.SECTION, Kind.SYNOPSIS, Kind.PAGE_BREAK})

Id = Annotated[str, Field(max_length=80)]
Quote = Annotated[str, Field(max_length=400)]


class PersonDraft(Frozen):
    """Somebody of the cast; only what is wrong or missing needs to be said."""

    id: Id
    same_as: Id = Field(default="", description="id of the one they are another name of")
    other_age: bool = Field(default=False, description="with same_as: they are that person at another age (YOUNG MIA, OLD TOM)")
    aliases: tuple[Id, ...] = Field(default=(), max_length=20, description="further names the script has for them, as written there")
    age: Age | None = None
    build: Literal["man", "woman", "child", ""] = ""
    nature: Id = Field(
        default="",
        description="what they are who is no person: an animal (dog, horse), `toy bear`, `upright rabbit` for one that is dressed and"
        " has hands, robot, ghost, alien, snowman, doll, skeleton, monster, baby; `person` where the list is wrong",
    )
    headcount: int = Field(default=0, ge=0, le=1000, description="how many people a group is; 1 for a person; 0 to leave it as it is")
    seen: bool | None = Field(default=None, description="false for voices that are never in the picture")
    description: Quote = Field(default="", description="the words of the script that say how they look, copied exactly")


class LookDraft(Frozen):
    """What somebody wears or what state they are in, over some scenes, where it is not as usual."""

    who: Id
    scenes: tuple[Id, ...] = Field(max_length=MOST_SCENES, description="ids of scenes")
    age: Age | None = Field(default=None, description="only where they are younger or older there than in the rest of the script")
    quote: Quote = Field(description="the words of the script that say so, copied exactly")


class PlaceDraft(Frozen):
    """A place; only what is wrong or missing needs to be said."""

    id: Id
    same_as: Id = Field(default="", description="id of the place it is another name of; a building's inside and outside are two places")
    kind: PlaceKind | None = None


class PropDraft(Frozen):
    """A thing; only what is wrong or missing needs to be said."""

    id: Id
    same_as: Id = Field(default="", description="id of the thing it is another name of")
    kind: Id = Field(default="", description="what is drawn for it, one of the kinds told")


class DayDraft(Frozen):
    """When a scene plays."""

    scene: Id
    day: int = Field(ge=1, le=100_000, description="day of the story, counted from 1")


class BreakdownDraft(Frozen):
    """Who, where, what and when, by ids."""

    people: tuple[PersonDraft, ...] = Field(default=(), max_length=MOST_PEOPLE)
    looks: tuple[LookDraft, ...] = Field(default=(), max_length=MOST_LOOKS)
    places: tuple[PlaceDraft, ...] = Field(default=(), max_length=MOST_THINGS)
    props: tuple[PropDraft, ...] = Field(default=(), max_length=MOST_THINGS)
    days: tuple[DayDraft, ...] = Field(default=(), max_length=MOST_SCENES)


def parsed(answer: str) -> BreakdownDraft | str:
    """The draft in an answer, or a sentence that says why there is none."""
    if len(answer) > MOST_CHARACTERS:
        return f"The answer has {len(answer)} characters; the most is {MOST_CHARACTERS}."
    try:
        return BreakdownDraft.model_validate(json.loads(answer))
    except ValidationError as error:
        return f"The answer is no breakdown: {first_fault(error, 200)}."
    except (ValueError, RecursionError) as error:
        return f"The answer is no breakdown: {str(error)[:120]}."


def told_scenes(screenplay: Screenplay) -> tuple[Scene, ...]:
    """The scenes that are asked about."""
    return tuple(scene for scene in screenplay.scenes if not scene.omitted)


def parts(breakdown: Breakdown, screenplay: Screenplay, terms: TextTerms) -> tuple[tuple[Scene, ...], ...]:
    """The scenes that go into one question each: all where the model's window holds them."""
    cast = len(_head(breakdown, screenplay, (), 1, 1).encode("utf-8", "surrogatepass"))
    room = max(LEAST_ROOM, int(terms.window * SHARE) - cast - _most(breakdown, len(screenplay.scenes), terms.most))
    found: list[list[Scene]] = []
    left = 0
    for scene in told_scenes(screenplay):
        size = len(_scene(scene, screenplay).encode("utf-8", "surrogatepass"))
        if not found or size > left:
            found.append([])
            left = room
        found[-1].append(scene)
        left -= size
    return tuple(map(tuple, found))


def question(breakdown: Breakdown, screenplay: Screenplay, terms: TextTerms, asked: Sequence[Sequence[Scene]], at: int) -> Question:
    """The question about one part of a script.

    Args:
        breakdown: what is known up to now.
        screenplay: the script.
        terms: of whom is asked.
        asked: all parts.
        at: which of them, from 0.
    """
    scenes = asked[at]
    words = _head(breakdown, screenplay, scenes, at + 1, len(asked)) + "".join(_scene(scene, screenplay) for scene in scenes)
    return Question(
        purpose=PURPOSE if len(asked) == 1 else f"{PURPOSE}, part {at + 1} of {len(asked)}",
        system=render("breakdown.j2", kinds=[kind.value for kind in PlaceKind], props=sorted(PROP_KINDS)),
        turns=(Turn(role="user", text=words),),
        answer=schema(BreakdownDraft) if terms.schemas else None,
        most=_most(breakdown, len(scenes), terms.most),
    )


def _most(breakdown: Breakdown, scenes: int, most: int) -> int:
    things = len(breakdown.characters) + len(breakdown.places) + len(breakdown.props)
    return min(most, TOKENS + TOKENS_A_THING * things + TOKENS_A_SCENE * scenes)


def _head(breakdown: Breakdown, screenplay: Screenplay, scenes: Sequence[Scene], part: int, of: int) -> str:
    """Who, where and what is known, before the words of the script."""
    numbers = {scene.id: scene.number for scene in screenplay.scenes}
    return render(
        "cast.j2",
        people=breakdown.characters,
        natures={who.id: called(who) for who in breakdown.characters},
        places=breakdown.places,
        props=breakdown.props,
        first={who.id: numbers.get(who.scenes[0], "") for who in breakdown.characters if who.scenes},
        numbers=numbers,
        days={scene.id: breakdown.story_days.get(scene.id, 1) for scene in scenes},
        part=part,
        of=of,
    )


def _scene(scene: Scene, screenplay: Screenplay) -> str:
    """A scene's words, each paragraph as a JSON string."""
    told = [element for element in screenplay.elements_of(scene) if element.kind not in UNTOLD]
    return f"\n[{scene.id}] scene {json.dumps(scene.number, ensure_ascii=False)}\n" + "".join(map(_line, told))


def _line(element: Element) -> str:
    return f"{element.kind.value}: {json.dumps(element.text, ensure_ascii=False)}\n"
