"""Nouns for things in the words of a script: each with what describes it, without article and owner, and the kind it is drawn as."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from storyboard.breakdown import thing_words
from storyboard.breakdown.lists import by_word, listed
from storyboard.breakdown.prop_words import PROPS, things_only
from storyboard.model.patterns import regex

CARRIED: dict[str, str] = {
    "cake": "cake birthday-cake",
    "tray": "tray trays",
    "plate": "plate plates dish bowl soup steak dinner meal spaghetti burger pancakes salad breakfast",
    "sack": "sack sacks sandbag flour bundle towel blanket laundry",
    "baby": "baby infant newborn",
    "bucket": "bucket pail",
    "trophy": "trophy cup-final",
    "flag": "flag banner",
    "lantern": "lantern",
    "ball": "ball football snowball basketball baseball",
    "stone": "stone rock brick pebble",
    "spear": "spear lance harpoon",
    "goblet": "goblet chalice egg-cup egg-cups",
    "wood": "log logs firewood wood",
    "gun": "pistol gun revolver",
    "crown": "crown",
    "fish": "fish salmon trout",
    "broom": "broom",
    "shovel": "shovel spade",
    "handcuffs": "handcuffs handcuff manacles shackles",
    "wallet": "wallet billfold",
    "coin": "coin coins",
    "needle_thread": "needle",
    "doll": "teddy-bear rag-doll",
    "pan": "pan frying-pan skillet wok",
}
"""Kinds a hand carries, beyond those of the breakdown."""
CARRIED_BY_WORD: Mapping[str, str] = by_word(PROPS) | by_word(CARRIED)
"""Kinds that a hand carries, by every word for them."""

LONGEST = 3
"""Most words of a name."""

_WORD = regex(r"[a-z]+(?:['’-][a-z]+)*", re.IGNORECASE)
_APART = regex(r"[^ -]")
_ENDS = listed(
    "a an the his her their its my your our this that these those some any each every another no both all one two three four five six"
    " seven eight nine ten several many few more other first second last same own him them it he she they who what"
    " in on onto into at over under behind beside by past through near across around from off out up down away back open shut with"
    " of for to towards toward against between before after and or but then as while is are was has have so too very not just only"
    " her's something nothing everything half"
)
"""What no name begins with or goes across."""
_OF = listed(
    "lump piece slice handful pinch bunch loaf bar cup glass bottle bowl plate bag pair sheet wad roll stack pile heap box tin can jar"
    " spoonful mug pot pack packet bundle ball coil length strip scrap stick block bucket basket jug sack tube carton crate tray slab"
    " chunk clump fistful fold wedge bit drop sliver sprig string stub stem shard scoop dish tub"
)
"""What is of something: `lump of sugar`."""
_SURE = thing_words.BEFORE - {"and"}


_LIKE_ADVERBS = listed("welly curly woolly smelly lovely ugly oily jelly family silly early daily prickly wobbly holly lily fly belly")


_KINDS_OF_PLACES = (
    "table|shop|store|room|house|office|counter|window|door|stall|factory|field|truck|van|garden|seller|maker|club|party|hall|booth"
)
BEFORE_PLACES = regex(
    rf"\b(?:cake|coffee|tea|card|book|flower|toy|ticket|gift|bread|cheese|fish|gun|shoe|hat|dress|wine|beer|cocktail|food|ice[ -]cream|"
    rf"pizza|burger|kebab|fruit|vegetable|candy|sweet|record|music|newspaper|pool|billiard|dressing|"
    rf"picnic|poker|box|bottle|paper|glass|drum|chess) "
    rf"(?={_KINDS_OF_PLACES}\b)",
    re.IGNORECASE,
)
"""Words for things that only say what kind of a place or a table it is."""


class Phrase(NamedTuple):
    """A thing where a text names it."""

    words: str
    kind: str
    start: int
    end: int
    head: int
    """Where its noun begins."""


@lru_cache(maxsize=1024)
def phrases(text: str) -> tuple[Phrase, ...]:
    """The things a text names, in order."""
    return tuple(_phrases(text))


def _phrases(text: str) -> Iterator[Phrase]:
    told = BEFORE_PLACES.sub(lambda hit: re.sub(r"\w", ".", hit.group()), things_only(text))
    tokens = list(_WORD.finditer(told))
    words = [token.group().casefold().replace("’", "'") for token in tokens]
    at = 0
    while at < len(tokens):
        count, kind = _noun(told, tokens, words, at)
        if not count:
            at += 1
            continue
        at, count, kind = _head(told, tokens, words, at, count, kind)
        first, last = _first(told, tokens, words, at), _of(told, tokens, words, at + count - 1)
        first = max(first, last - LONGEST + 1) if last - first >= LONGEST else first
        first += words[first] == "of"
        start, end = tokens[first].start(), tokens[last].end()
        yield Phrase(" ".join(told[start:end].split()).casefold().replace("’", "'"), kind, start, end, tokens[at].start())
        at = last + 1


def _noun(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int) -> tuple[int, str]:
    """How many words from one on are a noun of the tables, and its kind; (0, "") where they are none."""
    for count in range(min(LONGEST, len(words) - at), 0, -1):
        if count > 1 and not _together(told, tokens, at, at + count - 1):
            continue
        name = " ".join(words[at : at + count]).replace("-", " ")
        kind = kind_of(name)
        if kind:
            bare = bool({name, thing_words.singular(name)} & thing_words.VERBS_TOO) and (at == 0 or words[at - 1] not in _SURE)
            return (0, "") if bare and (name in thing_words.PAST or not _qualified(told, tokens, words, at)) else (count, kind)
    return 0, ""


def _qualified(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int) -> bool:
    """Whether an article stands a word or two before, with nothing in between that ends a name: `the old brass tap`."""
    first = _first(told, tokens, words, at)
    return first < at and first > 0 and words[first - 1] in _SURE and _together(told, tokens, first - 1, first)


def kind_of(name: str) -> str:
    """Kind of what a noun names, in a hand or as a thing that stands; empty for none of the tables."""
    return thing_words.kind_of(name) or CARRIED_BY_WORD.get(name) or thing_words.STANDING_BY_WORD.get(name) or ""


def _head(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int, count: int, kind: str) -> tuple[int, int, str]:
    """A compound is what its last noun is: `phone book`."""
    while (after := at + count) < len(words) and _together(told, tokens, after - 1, after):
        more, other = _noun_behind(words, after)
        if not more:
            break
        at, count, kind = after, more, other
    return at, count, kind


def _noun_behind(words: Sequence[str], at: int) -> tuple[int, str]:
    name = words[at]
    verb = bool({name, thing_words.singular(name)} & thing_words.VERBS_TOO) and name.endswith("s")
    kind = "" if verb or name in _ENDS else kind_of(name)
    return (1, kind) if kind else (0, "")


def _together(told: str, tokens: Sequence[re.Match[str]], first: int, last: int) -> bool:
    """Whether only spaces stand between words."""
    return _APART.search(" ".join(told[tokens[n].end() : tokens[n + 1].start()] for n in range(first, last))) is None


def _first(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int) -> int:
    """Where the name of a noun begins: with the words right before it that describe it."""
    first = at
    while first > 0 and at - first < LONGEST - 1 and _describes(told, tokens, words, first - 1):
        first -= 1
    if first > 1 and words[first - 1] == "of" and words[first - 2].rstrip("s") in _OF and at - first < 1:
        return first - 2
    return first


def _describes(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], at: int) -> bool:
    word = words[at]
    name = tokens[at].group()
    somebody = name[:1].isupper() and not told.isupper()
    adverb = word.endswith("ly") and word not in _LIKE_ADVERBS
    return not (word in _ENDS or adverb or word.endswith("'s") or somebody) and _together(told, tokens, at, at + 1)


def _of(told: str, tokens: Sequence[re.Match[str]], words: Sequence[str], last: int) -> int:
    """Where the name ends: a lump, a cup is of something."""
    behind = last + 2
    if words[last].rstrip("s") in _OF and behind < len(words) and words[last + 1] == "of" and words[behind] not in _ENDS:
        return behind if _together(told, tokens, last, behind) else last
    return last
