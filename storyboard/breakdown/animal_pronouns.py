"""An animal that the words call `her`, `him` or `it`: `The cow lies on her side. He kneels behind her` is at the cow. English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.breakdown import animal_words as words
from storyboard.model.cast import Sighting
from storyboard.model.patterns import regex

LATELY = 5
"""Sentences of action after which an animal is no longer what `her` is."""
_ONLY = r"(?:ribs?|flanks?|muzzle|mane|withers|haunch(?:es)?|rump|udder|snout|paws?|hoof|hooves|forelock|beak|feathers)"
"""What nobody but an animal has."""
_THEIRS = regex(rf"\b(?P<of>his|her|its) (?:\w+ )?{_ONLY}\b", re.IGNORECASE)
_AT = regex(
    r"\b(?:kneels?|kneeling|crouch(?:es|ing)|squats?|bends?|leans?|stoops?) (?:down )?(?:by|beside|behind|next to|over|before|in front of) "
    r"(?P<of>him|her|it)\b(?! \w)",
    re.IGNORECASE,
)
_DOES_IT = regex(
    r"\A\W*(?:[\w.]+ )?(?:[\w]+ )?(?:strokes?|picks|takes|grabs|catches|bandages|dries|washes|pats?|pets|rubs|hugs|lifts?|lowers?"
    r"|cradles|carries|scoops"
    r"|milks|feeds|hauls|nudges|shoves) "
    r"(?:up )?(?P<of>it|him|her)\b(?! (?!up\b|down\b|gently\b|over\b|onto\b|into\b|on\b|to\b|in\b|and\b|with\b|from\b)\w)",
    re.IGNORECASE,
)


class Last(NamedTuple):
    """The animal the words of a scene told of last."""

    kind: str = ""
    since: int = 0
    """Sentences since then."""
    people: frozenset[str] = frozenset()
    """Ids of those whom they are about."""
    tended: str = ""
    """The kind that somebody was told to be at last."""


NONE = Last()


def after(last: Last, found: Sequence[Sighting], people: Sequence[str]) -> Last:
    """What was told of last behind a sentence about `people` in which these are `found`."""
    beast = next((one for one in reversed(found) if one.kind in words.KINDS), None)
    tended = beast.kind if beast is not None and beast.relation not in {"", "beside"} else last.tended
    return Last(beast.kind, tended=tended) if beast is not None else last._replace(since=last.since + 1, people=last.people | set(people))


def meant(sentence: str, last: Last, people: Sequence[str]) -> str:
    """A sentence about `people` with the `last` animal in the place of its pronoun; as it is where it means no animal.

    Where others were named since, `her` is theirs, but for what only animals have.
    """
    if not last.kind or last.since >= LATELY or _NAMES_ONE.search(sentence):
        return sentence
    kind = last.kind
    if (hit := _THEIRS.search(sentence)) is not None:
        return f"{sentence[: hit.start()]}the {last.tended or kind}{sentence[hit.end() :]}"
    hit = _AT.search(sentence) or _DOES_IT.match(sentence)
    if hit is None or (last.people - set(people[:1]) and hit["of"].casefold() != "it"):
        return sentence
    return f"{sentence[: hit.start('of')]}the {kind}{sentence[hit.end('of') :]}"


def as_before(one: Sighting, sentence: str, told: Sequence[Sighting]) -> Sighting:
    """An animal of `sentence` as the kind the story has `told` it is: behind a Pomeranian, `the dog` is that one."""
    if one.count != 1 or one.kind not in _OF_KINDS or not _KNOWN.search(sentence[: one.start]):
        return one
    alike = [other.kind for other in told if words.kin(other.kind) == one.kind and other.count == 1]
    return one if not alike or one.kind in alike else one.model_copy(update={"kind": alike[-1]})


_OF_KINDS = frozenset(words.FAMILY.values())
_KNOWN = regex(r"(?:\b(?:the|his|her|their|its|this|that)|['’]s) (?:\w+ )?$", re.IGNORECASE)
"""What before an animal says that it is one told of before."""


def without_own(sentence: str) -> str:
    """A sentence that is about an animal without what is the animal's own: `The cow lies on her side` has nobody in it."""
    return _OWN.sub(r"\g<deed>", sentence) if _ABOUT_ONE.match(sentence) else sentence


_BEASTS = "|".join(sorted(words.ENGLISH, key=lambda one: (-len(one), one)))
_NAMES_ONE = regex(rf"\b(?:{_BEASTS})\b", re.IGNORECASE)
_ABOUT_ONE = regex(rf"\A\W*(?:(?:an?|the|one|another|two|three) )?(?:[\w-]+ ){{0,2}}?(?:{_BEASTS})\b(?!['’])", re.IGNORECASE)
_OWN = regex(
    r"(?P<deed>\b(?:l(?:ies|ying|ay)|rolls?|falls?|flops?|turns?|lifts?|lowers?|raises?|shakes?|toss(?:es)?|swings?|drops?|cocks?|hangs?"
    r"|gets?|struggles?|scrambles?|staggers?|rises?|stands?|stretch(?:es)?|tucks?|flicks?|pricks?|wags?|sits?|collapses|sinks?))"
    r"(?: \w+)?(?: (?:on|onto|to|over))? (?:his|her|its) (?:\w+ )?(?:sides?|back|bell(?:y|ies)|feet|legs?|knees|head|neck|ears?|tail"
    r"|haunches|hooves"
    r"|forelegs|flank|stomach)\b",
    re.IGNORECASE,
)
