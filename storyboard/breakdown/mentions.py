"""Which characters and props a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from storyboard.breakdown import prop_words
from storyboard.breakdown.people_words import is_role
from storyboard.model.cast import Age, Breakdown
from storyboard.model.patterns import regex
from storyboard.script.presence import owns

WORD = regex(r"[^\W_]+")
_ARTICLE = regex(r"^(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_SPACED = regex(r"\s+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: `text[start:end]`."""

    kind: str
    """`character` or `prop`."""
    id: str
    start: int
    end: int
    owner: bool = False
    """True where the name only says whose something is (`Mom's Porsche`); `Mom's face` is still Mom."""


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    kind: str
    id: str
    loose: bool
    """Whether a lower-case `the waitress` counts; a `will` is not WILL."""
    further: bool = False
    """Whether it is a role that somebody with another name goes by as well: `the nurse` is ANNA, but `a nurse` is somebody else, unless
    it is in their names with that article."""


Names = tuple[tuple[str, str, str], ...]
"""Kind, id and one name or alias each."""
Index = dict[str, dict[tuple[str, ...], _Entry]]
"""Entries by their first word and by all their words, longest first."""


def _gap(text: str) -> str:
    return _SPACED.sub("", text).replace("’", "'")


def pieces(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name in lower case, and what stands between them without spaces."""
    hits = list(WORD.finditer(name))
    gaps = tuple(_gap(name[a.end() : b.start()]) for a, b in pairwise(hits))
    return tuple(hit.group().casefold() for hit in hits), gaps


def _entries(names: Names) -> Iterator[_Entry]:
    chief: dict[str, str] = {}
    for kind, id, name in names:
        words, gaps = pieces(_ARTICLE.sub("", name))
        chief.setdefault(id, name)
        if words:
            noun = is_role(next((word for word in reversed(words) if not word.isdigit()), "")) or _ARTICLE.match(name) is not None
            loose = kind == "prop" or noun
            yield _Entry(
                words,
                gaps,
                kind,
                id,
                loose,
                kind == "character" and _is_further(words) and name not in (chief[id], f"A {words[0].upper()}"),
            )
            if kind == "prop" and not words[-1].endswith("s"):
                yield _Entry((*words[:-1], words[-1] + "s"), gaps, kind, id, loose)


def _is_further(words: Sequence[str]) -> bool:
    """Whether a name may be a role that somebody else goes by as well: one word, or an age and a word."""
    return len(words) == 1 or (len(words) == 2 and words[0] in ("old", "young"))


@lru_cache(maxsize=8)
def index(names: Names) -> Index:
    """Names ready to be looked up; where two share a name the first wins."""
    grouped: Index = {}
    for entry in sorted(_entries(names), key=lambda entry: -len(entry.words)):
        first = grouped.setdefault(entry.words[0], {}).setdefault(entry.words, entry)
        if entry.loose and not first.loose and entry.id == first.id:
            grouped[entry.words[0]][entry.words] = entry
    return grouped


_THE = regex(r"\b(?:the|this|that|our|his|her|their|my|your)\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE)
"""Before a role of somebody who has been told of."""


_NAME_BEFORE = regex(
    r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]+(?:\s*\([^()]*\)|,\s+\d+)?,\s+(?:an?|the)\s(?:[a-z][a-z-]*\s){0,2}\Z",
)
_SAID_AFTER = regex(r"(?:,(?! and\b)|[.;]|\s(?:with|in|of|who|from|at)\b)")


def _only_said(text: str, start: int, end: int) -> bool:
    """Whether a role in small letters only says what somebody named right before it is: `ANNA (30), a nurse, waits`."""
    small = text[start] == text[start].lower() and _SAID_AFTER.match(text, end) is not None
    return small and _NAME_BEFORE.search(text, max(0, start - NEAR), start) is not None


NEAR = 80
"""Characters before a role in which the name is that it is said of."""


def _fits(entry: _Entry, taken: Sequence[re.Match[str]], text: str) -> bool:
    first = taken[0].group()
    if entry.further and first == first.lower() and not _THE.search(text, 0, taken[0].start()):
        return False
    if not entry.loose and first[0] == first[0].lower() != first[0].upper():
        return False
    return all(_gap(text[a.end() : b.start()]) == gap for (a, b), gap in zip(pairwise(taken), entry.gaps, strict=True))


def _longest(known: Index, hits: Sequence[re.Match[str]], folded: Sequence[str], at: int, text: str) -> _Entry | None:
    """The longest name that begins with word `at`."""
    starting = known.get(folded[at])
    if not starting:
        return None
    reach = min(len(next(iter(starting))), len(hits) - at)
    found = (starting.get(tuple(folded[at : at + length])) for length in range(reach, 0, -1))
    return next((entry for entry in found if entry and _fits(entry, hits[at : at + len(entry.words)], text)), None)


def search(text: str, known: Index) -> Iterator[Mention]:
    """Every name in `text`, from left to right, none inside another."""
    hits = list(WORD.finditer(text))
    folded = [hit.group().casefold() for hit in hits]
    at = 0
    while at < len(hits):
        entry = _longest(known, hits, folded, at, text)
        if entry is None:
            at += 1
            continue
        end = hits[at + len(entry.words) - 1].end()
        if entry.kind == "character" and _only_said(text, hits[at].start(), end):
            at += len(entry.words)
            continue
        if entry.kind == "prop" and prop_words.no_thing(text, hits[at].start(), end):
            at += len(entry.words)
            continue
        yield Mention(entry.kind, entry.id, hits[at].start(), end, entry.kind == "character" and owns(text, end))
        at += len(entry.words)


def names(breakdown: Breakdown) -> Names:
    """All names of a breakdown's characters and props."""
    people = tuple(("character", who.id, name) for who in breakdown.characters for name in (who.name, *who.aliases))
    return people + tuple(("prop", prop.id, name) for prop in breakdown.props for name in (prop.name, *prop.aliases))


_BY_AGE: dict[tuple[Age, str], tuple[str, ...]] = {
    (Age.OLD, "man"): ("old man", "old gentleman", "old fellow"),
    (Age.OLD, "woman"): ("old woman", "old lady"),
    (Age.YOUNG, "man"): ("young man",),
    (Age.YOUNG, "woman"): ("young woman",),
    (Age.CHILD, "boy"): ("boy", "kid", "child", "little boy", "small boy"),
    (Age.CHILD, "girl"): ("girl", "kid", "child", "little girl", "small girl"),
    (Age.CHILD, "child"): ("kid", "child"),
}
"""What a script calls somebody by their years, who is the only one of that kind."""


_HEAD_FIRST = frozenset({"in", "with", "at", "on", "from", "by", "behind", "of"})


def _heads(name: str) -> tuple[str, ...]:
    """The last word that a role is called by alone: MAN IN GREY and TALL MAN are `the man`."""
    words, _ = pieces(_ARTICLE.sub("", name))
    if len(words) > 2 and words[1] in _HEAD_FIRST:
        return words[:1] if is_role(words[0]) else ()
    return words[-1:] if len(words) == 2 and words[-1] in ("man", "woman", "boy", "girl", "lady") else ()


def by_age(breakdown: Breakdown, kinds: Mapping[str, str]) -> Names:
    """`the old man`, `the girl`: names that only one of the cast can be meant by; `kinds` are man, woman, boy, girl or child by id."""
    meant: dict[str, list[str]] = {}
    for who in breakdown.characters:
        told = (*_BY_AGE.get((who.age, kinds.get(who.id, "")), ()), *_heads(who.name))
        for name in dict.fromkeys(told) if who.seen and who.headcount == 1 and not who.species else ():
            meant.setdefault(name, []).append(who.id)
    taken = {" ".join(pieces(name)[0]) for _, _, name in names(breakdown)}
    return tuple(("character", ids[0], name) for name, ids in meant.items() if len(ids) == 1 and name not in taken)


def found(text: str, breakdown: Breakdown) -> tuple[Mention, ...]:
    """The characters and props `text` names, in order.

    Whole words only; the longest name wins. A proper name must begin with a capital (`will` is not WILL), a role
    (`the waitress`) and a prop need not.
    """
    return tuple(search(text, index(names(breakdown))))
