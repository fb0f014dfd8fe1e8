"""Sentences as whoever plans freely cuts between them: `He cuts a slice, butters it and puts it by her elbow` is three lines.

The rules know of a deed what they can draw, and part a sentence where two of them are strong; a text model reads the rest as well, and
gives each picture the words of its own deed.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from storyboard.breakdown.verb_forms import Form
from storyboard.model.patterns import regex
from storyboard.ports import PlanRequest
from storyboard.shots.beats import Beat
from storyboard.shots.halves import AT_ONCE, BORDER, lines_of, taken_apart
from storyboard.shots.lexicon import FORMS

LEAST = 8
"""Characters of a clause that is a line of its own; `He stops, turns` is one picture."""
_VERB = regex(
    r"(?:(?:and|then|before|but|,)\s+)*(?:[a-z]+ly\s+)?(?P<verb>[a-z]+)"
    r"(?=\s+(?:the|an?|his|her|hers|their|its|it|him|them|himself|herself|themselves|each|one|two|both|all|some"
    r"|at|on|onto|in|into|inside|out|outside|up|down|off|away|back|over|under|to|by|beside|behind|from|through|across|along|against|round|around"
    r"|past|towards?|with|for|after|before|between|forward|hard|[a-z]+ly|[A-Z])\b|[.!?]|$)"
)
"""How the next clause begins, from its border on: with a verb that has something after it, or ends the sentence."""
_WORD = regex(r"[a-z]+")
_MANY = regex(r"^\W*(?:they|we|both|all|the (?:two|three|others))\b", re.IGNORECASE)
"""Subjects whose verbs have no ending."""


_APPOSED = regex(r"^\W*[A-Z][^\s,]*(?:\s+[\"“(]?[A-Z][^\s,]*)*,")
_JOINED = regex(r"(?:and|then|but|before)\b")
"""What a clause begins with that cannot be the rest of a name: `ROSE, 29, flushed, drops down` has one verb."""


def clauses_of(request: PlanRequest) -> tuple[Beat, ...]:
    """The lines of a scene, one for each clause with a verb of its own."""
    return tuple(part for beat in lines_of(request) for part in _parts(beat))


def _parts(beat: Beat) -> list[Beat]:
    return taken_apart(beat, _border, _parts)


def _border(beat: Beat) -> int | None:
    """Where the first clause of a line ends; None where it has but one, or the others say what goes on meanwhile."""
    forms = {Form.THIRD, Form.BASE} if _MANY.search(beat.text) else {Form.THIRD}
    joined = _APPOSED.match(beat.text) is not None
    for match in BORDER.finditer(beat.text):
        if joined and not _JOINED.match(beat.text, match.end()):
            continue
        begins = _VERB.match(beat.text, match.end())
        verb = FORMS.get(begins["verb"]) if begins else None
        told = beat.text[: match.start()]
        if verb is not None and verb[1] in forms and len(told) >= LEAST and _acts(told, forms) and not AT_ONCE.search(told):
            return match.end()
    return None


def _acts(told: str, forms: Collection[Form]) -> bool:
    """Whether words have a verb in all that stands between their commas last: of a list only its beginning has one."""
    last = told.rstrip().removesuffix(",").rsplit(",", 1)[-1]
    return any((found := FORMS.get(word)) is not None and found[1] in forms for word in _WORD.findall(last))
