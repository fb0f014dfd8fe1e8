"""Sentences of two deeds, taken apart: `She pours the coffee and slams the door` is two pictures, and two lines of a scene."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.ports import PlanRequest
from storyboard.shots import aboard, cuts, gaming, handwork, strength
from storyboard.shots.acts import Act
from storyboard.shots.arriving import people_before
from storyboard.shots.beats import Beat, What, beats
from storyboard.shots.deed import Deed
from storyboard.shots.eyes import carried_on

LEAST = 3.9
"""The strength that both deeds of a sentence have at least, for each to get a beat of its own."""
BORDER = regex(r"(?:,\s+|\s+)(?=(?:and|then|before|but)\s)|[;:]\s+|\s+(?:—|–|--)\s+|,\s+(?=[a-z]+[^\Ws]s\s)", re.IGNORECASE)
"""Where a sentence goes on to the next deed; what is done at once (`as`, `while`) stays together."""
AT_ONCE = regex(r"\b(?:as|while|when|until|since|because|if|who|which)\b", re.IGNORECASE)
_SELF_MADE = frozenset({Pose.FALL, Pose.LIE, Pose.STAND})
"""What is the end of the deed before it."""


def lines_of(request: PlanRequest) -> tuple[Beat, ...]:
    """The lines of a scene, as whoever plans it cuts between them; the fewest panels are cut between whole sentences only."""
    found = carried_on(beats(request.screenplay.elements_of(request.scene), request.breakdown, before=people_before(request)))
    detail = cuts.DETAILS[request.detail]
    found = halved(found, listed=detail.listed) if detail.forced else found
    return aboard.plainly(gaming.told(found, request.scene.heading), aboard.known(request))


def halved(all_beats: Sequence[Beat], *, listed: bool) -> tuple[Beat, ...]:
    """The beats with sentences of two strong deeds as two beats each, and where `listed` those of a list of works as one for each.

    Their covers still hold every visible character.
    """
    return tuple(part for beat in all_beats for part in _parts(beat, listed=listed))


def _parts(beat: Beat, *, listed: bool) -> list[Beat]:
    works = handwork.listed_works(beat.text) if listed and beat.what is What.ACTION and beat.hint is None else ()
    if len(works) > 1 and not beat.deeds:
        return _works(beat, [at for at, _ in works])
    return taken_apart(beat, _border, partial(_parts, listed=listed))


def taken_apart(beat: Beat, border: Callable[[Beat], int | None], rest: Callable[[Beat], list[Beat]]) -> list[Beat]:
    """A line of action up to its first `border`, then what `rest` makes of what follows; any other line whole."""
    at = border(beat) if beat.what is What.ACTION and beat.hint is None and not beat.away else None
    if at is None:
        return [beat]
    first, second = _parted(beat, at)
    return [first, *rest(second)]


def _parted(beat: Beat, at: int) -> tuple[Beat, Beat]:
    """A sentence as two lines, the second of which begins `at` that character; their covers hold every visible one of its."""
    left, right = beat.text[:at].rstrip(), beat.text[at:]
    start = beat.cover.start + at
    before = tuple(deed for deed in beat.deeds if deed.start < at)
    after = tuple(replace(deed, start=deed.start - at) for deed in beat.deeds if deed.start >= at)
    ends = beat.cover.model_copy(update={"end": beat.cover.start + len(left)})
    begins = beat.cover.model_copy(update={"start": start})
    there = (*_people(beat, before), *_idle(beat))
    first = replace(beat, text=left, cover=ends, deeds=before, lines=(), people=there, props=_props(before))
    second = replace(beat, text=right, cover=begins, deeds=after, new=False, people=_people(beat, after), props=_props(after))
    return first, second


def _works(beat: Beat, starts: Sequence[int]) -> list[Beat]:
    """A list of what hands have done, each item a beat: every one but the first is told as a list of its own."""
    ends, out = [*starts[1:], len(beat.text)], list[Beat]()
    for start, end in zip([0, *starts[1:]], ends, strict=True):
        words = beat.text[start:end].rstrip()
        at = beat.cover.start + start
        cover = beat.cover.model_copy(update={"start": at, "end": at + len(words)})
        told = words if not start else HANDS + words
        out.append(replace(beat, text=told, cover=cover, new=beat.new and not start, lines=() if end < len(beat.text) else beat.lines))
    return out


HANDS = "Hands: "
"""Before what is told of hands in a list."""


def _people(beat: Beat, deeds: Sequence[Deed]) -> tuple[str, ...]:
    """Who a half is about."""
    return tuple(dict.fromkeys(i for deed in deeds for i in (*deed.who, deed.whom) if i in beat.people))


def _idle(beat: Beat) -> tuple[str, ...]:
    """Who is named and does nothing: they are there from the first half on."""
    return tuple(i for i in beat.people if not any(i in (*deed.who, deed.whom) for deed in beat.deeds))


def _props(deeds: Sequence[Deed]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(deed.prop for deed in deeds if deed.prop))


def _border(beat: Beat) -> int | None:
    """Where a sentence is taken apart; None where one picture shows it."""
    strong = [deed for deed in beat.deeds if strength.of_deed(deed) >= LEAST]
    if len(strong) < 2:
        return None
    for match in BORDER.finditer(beat.text):
        one = max((d for d in beat.deeds if d.start < match.end()), key=strength.of_deed, default=None)
        two = max((d for d in beat.deeds if d.start >= match.end()), key=strength.of_deed, default=None)
        begins = any(_BEGINS.fullmatch(beat.text, match.end(), deed.start) for deed in beat.deeds if deed.start >= match.end())
        if (
            begins
            and one is not None
            and two is not None
            and one in strong
            and two in strong
            and _two(one, two, beat.text[one.start : two.start])
        ):
            return match.end()
    return None


_BEGINS = regex(r"(?:(?:and|then|before|but)\s+){0,2}[^,;:]{0,40}", re.IGNORECASE)
"""From a border to the verb after it: `on his hands | and knees, scrubs` is none."""


def _two(one: Deed, two: Deed, between: str) -> bool:
    """Whether no picture can show both."""
    if AT_ONCE.search(between) or one.pose is two.pose:
        return False
    ends = two.pose in _SELF_MADE and (set(two.who) & {one.whom, *one.who}) != set()
    goes = two.act is Act.EXIT and one.act in (Act.ENTER, Act.EXIT)
    return not ends and not goes
