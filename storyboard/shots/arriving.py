"""Who comes into a scene from the one before it, for `they` and `she` to mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyboard.breakdown import mentions
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Kind
from storyboard.ports import PlanRequest
from storyboard.shots.light import goes_on
from storyboard.shots.references import Known, references

OPENING = 3
"""Paragraphs among which the first words about anybody stand."""


def people_before(request: PlanRequest) -> list[str]:
    """Whom pronouns and verbs without a subject mean as a scene begins, likeliest first: whom its heading names, then the people of the
    scene before."""
    known = Known.of(request.breakdown)
    headed = [i for r in references(request.scene.heading, known, []) if not r.owner for i in r.ids if i in known.seen]
    return list(dict.fromkeys((*headed, *_of_scene_before(request))))


def _of_scene_before(request: PlanRequest) -> list[str]:
    """The people of the scene before: all of them for a scene that goes on in its place, or begins with `they`; for another those
    who are in it too."""
    scenes, scene = request.screenplay.scenes, request.scene
    at = next((n for n, one in enumerate(scenes) if one.id == scene.id), 0)
    before = next((one.id for one in reversed(scenes[:at]) if not one.omitted), "")
    there = [who.id for who in request.breakdown.characters if who.seen and before in who.scenes]
    here = [who for who in there if scene.id in request.breakdown.character(who).scenes]
    if not request.new_place:
        return there
    told = [one.text for one in request.screenplay.elements_of(scene) if one.kind is Kind.ACTION]
    first = " ".join(told[:OPENING])
    if goes_on(scene) and (here or not _ONE_OF_THEM.match(first)):
        return here if not _ONE_OF_THEM.match(first) or _fits(first, here, request) else _last_named(request, before)
    if _ALL_OF_THEM.search(first):
        return here if len(here) > 1 else there
    return _last_named(request, before) if _ONE_OF_THEM.match(first) else []


def _fits(first: str, here: Sequence[str], request: PlanRequest) -> bool:
    """Whether the pronoun a scene opens with may mean somebody whom it names later."""
    builds = Known.of(request.breakdown).builds
    opens = _EITHER.search(first)
    wrong = "man" if opens is not None and opens[0].casefold().startswith(("s", "her")) else "woman"
    return any(builds.get(who) != wrong for who in here)


_EITHER = regex(r"\b(?:he|she|his|her)\b", re.IGNORECASE)


def _last_named(request: PlanRequest, before: str) -> list[str]:
    """Who may be meant by a pronoun that opens a scene, likeliest first: those of the scene before, first who are in both, and of them
    whom that scene named most; nobody in passing before anybody else."""
    scene, extras = request.scene, Known.of(request.breakdown).extras
    told = next((one for one in request.screenplay.scenes if one.id == before), None)
    index, named = mentions.index(mentions.names(request.breakdown)), Counter[str]()
    for one in (*(request.screenplay.elements_of(told) if told else ()), *request.screenplay.elements_of(scene)):
        if one.kind in SHOWN or one.kind is Kind.CHARACTER:
            named.update(hit.id for hit in mentions.search(one.text, index) if hit.kind == "character")
    known = {i: request.breakdown.character(i) for i in named}
    there = [i for i in named if known[i].seen]
    return sorted(there, key=lambda i: (i in extras, scene.id not in known[i].scenes, before not in known[i].scenes, -named[i]))


_ONE_OF_THEM = regex(r"\W*(?:[^.!?]{1,70}[.!?]\s+){0,8}?(?:(?:He|She|His|Her)\b|[A-Z]\w+ing (?:his|her)\b)")
"""The first words about anybody are a pronoun; what the place looks like may be told before."""
_ALL_OF_THEM = regex(r"(?:\A|[.!?]\s+)(?:They|Both|The (?:two|three|four)(?: of them)?|All (?:three|four))\b")
"""Words at the beginning of a scene that mean the people of the scene before."""
