"""Two or three without names in one deed: `Two movers inch the mixer through the door`, `She argues with two guards`.

A few whom the script counts are as many of the cast, MOVER 1 and MOVER 2: each has a place, hands and a look. The group itself is
kept, unseen, as the name that means them all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from storyboard.breakdown import dealt_with, people_words
from storyboard.breakdown.doubles import KIN
from storyboard.breakdown.introductions import Run
from storyboard.breakdown.lists import listed
from storyboard.breakdown.walk_ons import GENERIC, OPENS
from storyboard.model.cast import Character
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind

MOST = 3
"""People of a group who are of the cast one by one; more are a crowd."""
_COUNTS = {"two": 2, "three": 3, "both": 2, "couple": 2, "pair": 2}
_SUBJECT = regex(
    rf"(?:{OPENS})(?P<det>two|three|(?:a|the) (?:couple|pair) of|(?:the|these) two)\s"
    r"(?P<noun>(?:[^\W\d_]+(?:-[^\W\d_]+)*\s){0,2}?(?:[^\W\d_]{3,}s|[^\W\d_]*men|children)(?![^\W\d_]))"
    r"(?:,? (?:in|with|from|at|behind|on|near|wearing|dressed)\b(?-i:[^.,;:!?A-Z]{1,40}?),?)?"
    r"\s(?:(?:[a-z]+ly|now|then|also|still|just|already|suddenly)\s)?(?P<verb>are [a-z]+ing|[a-z]{2,})\b(?= [a-z])",
    re.IGNORECASE,
)
"""A few people, and the verb they are the subject of, which says more than that they are there."""
_NO_VERB = listed(
    "in with from at behind on near of by for to into onto over under beside between among around through across along past inside "
    "outside above below before after until and or but who whose that which as while when where then is are was were be has had does dead "
    "alive asleep awake alone each all both old young more less very too not never abreast deep tall high long wide apart together ahead "
    "away off out up down here there now later earlier else only even still just down's dressed"
)
_FEED = listed("feed need bleed speed shed weed wed bed tread spread shred sled embed thread")
_NOT_HERE = regex(
    r"\b(?:on|in) (?:the|a) (?:tv|television|screen|monitor|radio|photo\w*|picture|poster|painting|film|dream)\b|\blike\b|\bas if\b",
    re.IGNORECASE,
)
_OF_THE_CAST = KIN | {"figure", "lover", "shape", "silhouette"}
"""What those of the cast are called who are seen from afar, or belong together."""
_IRREGULAR = {"children": "child", "thieves": "thief", "wives": "wife"}


def singular(word: str) -> str:
    """What one of several is called: `policemen`, `nurses`, `porters`."""
    low = word.casefold()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith("men"):
        return f"{low[:-3]}man"
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    return low[:-2] if low.endswith(("sses", "shes", "ches", "xes")) else low.removesuffix("s")


def member(name: str, number: int) -> str:
    """The name of one of a group: `MOVER 2` of TWO MOVERS."""
    words = name.split()
    words = words[1:] if words[0].casefold() in _COUNTS and len(words) > 1 else words
    return " ".join((*words[:-1], singular(words[-1]).upper(), str(number)))


def told(shown: Iterable[tuple[int, Element]], known: Collection[str]) -> Iterator[tuple[Run, int]]:
    """Every few without a name that the action counts and has in a deed, each where they first are, and how many.

    `known` are the words in lower case that somebody else goes by: `the two guards` may be those.
    """
    taken: set[str] = set()
    for at, element in shown:
        if element.kind is not Kind.ACTION:
            continue
        for hit in sorted((*_SUBJECT.finditer(element.text), *dealt_with.few(element.text)), key=lambda found: found.start("noun")):
            run = _run(at, element.text, hit)
            if run is not None and run.name not in taken and not _known(hit, run, known):
                taken.add(run.name)
                yield run, _count(hit)


def _known(hit: re.Match[str], run: Run, known: Collection[str]) -> bool:
    the = hit["det"].casefold().startswith(("the ", "these ")) and run.words[-1] in GENERIC
    return (
        the
        or not _LARGE.isdisjoint(run.words)
        or (run.words[-1] in known and hit["noun"].islower())
        or _NAMED_NEXT.match(hit.string, hit.end()) is not None
    )


_LARGE = frozenset({"hundred", "thousand", "million", "dozen", "dozens", "hundreds", "score"})
_NAMED_NEXT = regex(r"[^.!?\n]*(?:[:—–]\s*[^\W\d_a-z]{2,}|\.\s+[^\W\d_a-z]{2,}[^.!?\n]* and [^\W\d_a-z]{2,})")
"""Behind a few whom the script names at once: `Two men look up: DUARTE and MARTA`."""


def _count(hit: re.Match[str]) -> int:
    return next(_COUNTS[word] for word in hit["det"].casefold().split() if word in _COUNTS)


def _run(at: int, text: str, hit: re.Match[str]) -> Run | None:
    """Who a few are; None where they are things or animals, or do nothing."""
    words = hit["noun"].split()
    one = singular(words[-1])
    role = (people_words.is_role(one) or one in GENERIC) and one not in _OF_THE_CAST
    people = role and one not in people_words.GROUPS and (words[-1].islower() or words[-1].isupper())
    verb = hit["verb"].casefold()
    acts = dealt_with.is_dealt(hit) or (verb not in _NO_VERB and (not verb.endswith("ed") or verb in _FEED))
    if not (people and acts) or _NOT_HERE.search(text, *_sentence(text, hit)):
        return None
    number = next(word for word, count in _COUNTS.items() if count == _count(hit))
    return Run(at, hit.start("noun"), hit.end("noun"), " ".join((number, *words)), owned=False)


def _sentence(text: str, hit: re.Match[str]) -> tuple[int, int]:
    start = max(text.rfind(stop, 0, hit.start("det")) for stop in ".!?\n") + 1
    return start, min((at for stop in ".!?\n" if (at := text.find(stop, hit.end())) >= 0), default=len(text))


def members(cast: Sequence[Character]) -> Mapping[str, tuple[str, ...]]:
    """Ids of those of the cast who are the members of a group that is only seen through them, by its id."""
    ids = {who.name: who.id for who in cast if who.seen}
    few = (who for who in cast if not who.seen and who.headcount > 1)
    found = {who.id: tuple(ids[name] for n in range(1, who.headcount + 1) if (name := member(who.name, n)) in ids) for who in few}
    return {group: those for group, those in found.items() if len(those) > 1}
