"""What is in a hand, or worked at, is called as the words of its deed call it."""

from __future__ import annotations

import re

from storyboard.breakdown import shape_words
from storyboard.breakdown.thing_words import GENERIC, PLACED
from storyboard.model.patterns import regex
from storyboard.shots.antecedents import done_to_it
from storyboard.shots.deed import Deed
from storyboard.shots.floor import Floor
from storyboard.shots.nouns import Phrase, kind_of, phrases
from storyboard.shots.sight_nouns import BY_ITSELF
from storyboard.shots.things import carried
from storyboard.shots.vehicle_words import VEHICLES

WORKED_AT = frozenset({"lever", "helm", "tiller", "thing", "hatch", "rope", *VEHICLES, "well", "hook", "chart", *shape_words.LARGE})
"""Fittings (`Blocking.at`) with a name."""


def called(floor: Floor, who: str, deed: Deed) -> None:
    """Gives what somebody has in the hand, or works at, the name that the words of a deed have for it."""
    now = floor.here[who]
    held = now.holds or now.thing
    if not held and now.at not in WORKED_AT:
        return
    found = phrases(deed.told.partition(" ")[2])
    if held:
        name = next((one.words for one in found if _is(floor, one, now.holds, now.thing)), floor.called.get(held, ""))
        floor.called[held] = name
        name = name or next(
            (one.words for one in found if one.kind == now.at or (one.kind in shape_words.LARGE and now.at in WORKED_AT)), ""
        )
    else:
        name = next((one.words for one in found if one.words.rpartition(" ")[2] not in shape_words.WORN), now.named)
    if name != now.named:
        floor.change(who, named=name)


def direct(floor: Floor, deed: Deed) -> bool:
    """Whether the prop of a deed is what it is done to, and not where: `inspects the knife` and `pockets it`, but `looks at the knife`."""
    behind = deed.told.partition(" ")[2]
    it = done_to_it(deed.told)
    if it is not None:
        return not it["where"]
    one = next(iter(phrases(behind)), None)
    before = behind[: one.start].casefold().split() if one else ()
    return one is not None and _is(floor, one, deed.prop, "") and not PLACED.intersection(before)


def close_up(text: str, kind: str) -> str:
    """What an insert is on by its own words (`text`, without `CLOSE ON`), where it is drawn as a plain shape; else empty."""
    if kind not in GENERIC:
        return ""
    known = next((one.words for one in phrases(text) if one.kind == kind), "")
    alone = _ALONE.match(text)
    return known or (_without_verb((alone["name"] or alone["bare"]).casefold()) if alone else "")


def _without_verb(name: str) -> str:
    """A few words without the verb they may end with: `round timer buzzes`."""
    first, _, last = name.rpartition(" ")
    return first if first and last.endswith("s") and any(row.fullmatch(last) for _, row in BY_ITSELF) else name


_ALONE = regex(
    r"\W*(?:(?i:(?:the|an?|his|her|their|its|[\w-]+['’]s)\s+)(?P<name>(?i:[a-z][\w-]*(?: [\w-]+){0,2}))"
    r"|(?P<bare>[A-Z][A-Z-]+(?: [A-Z-]+){0,2}))\s*(?:[.:;,!?\n]|\Z)"
)
"""A few words that are all there is up to the next stop: a thing that no table knows."""


def _is(floor: Floor, one: Phrase, prop: str, thing: str) -> bool:
    """Whether a phrase means what is held."""
    if not prop:
        return thing in (one.kind, carried(f" the {one.words}"), kind_of(one.words.rpartition(" ")[2]))
    name = floor.names.get(prop, "").casefold().split()
    return bool(name) and one.words.partition(" of ")[0].split()[-1].rstrip("s") == name[-1].rstrip("s")


def large(told: str) -> str:
    """The fitting of the great thing a deed is done at; empty where its words name none. `told` begins with the verb."""
    clause = _CLAUSE.match(told.partition(" ")[2])
    behind = clause.group() if clause else ""
    found = ((n, one) for n, one in enumerate(phrases(behind)) if one.kind in shape_words.LARGE)
    return next((one.kind for n, one in found if n == 0 or _AT.search(behind, 0, one.start)), "")


_AT = regex(
    r"\b(?:at|over|behind|before|on|onto|into|in|to|from|against|by|of|beside) (?:the |an? |his |her |its |their )?\Z", re.IGNORECASE
)
_CLAUSE = regex(r"[^.;:!?]*?(?=[.;:!?]|,? and\b|\Z)")
