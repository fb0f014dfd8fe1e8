"""Names in the action: runs of capitals, and what the script says of somebody where it introduces them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyboard.breakdown import ages, animal_words, breed_words, camera_leads, nature_words, place_words, prop_words
from storyboard.breakdown import people_words as words
from storyboard.breakdown.first_names import FIRST_NAMES
from storyboard.breakdown.lists import listed
from storyboard.breakdown.wardrobe import tells
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element

_TOKEN = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")
_OWNED = regex(r"['’]s$|(?<=s)['’]$", re.IGNORECASE)
_GAP = regex(r"\s+(?:#\s*)?|\.\s*|\s*#\s*|\s+[\"“]|[\"”]\s+")
_NICK = regex(r"\s+[\"“]([^\"“”]+)[\"”]")
_LEAD = listed("the a an and aka a.k.a with meet our this is to of on in at it's its he she they but as")
AGE_BRACKET = regex(
    rf"\s*\(\s*(?:(?:early|mid|late|{ages.ABOUT})[\s-]+){{0,3}}\d{{1,3}}\s*['’]?s?\b[^()]{{0,80}}\)|,\s+\d{{1,3}}(?=[,.;\s])(?!\s+\w+s\b)"
    rf"|,\s+(?:in (?:his|her|their|its)|aged?|about|around)\s+(?:(?:early|mid|late)[\s-]+)?"
    rf"(?:\d{{1,3}}['’]?s?|{'|'.join(words.TENS)})(?=[,.;])",
    re.IGNORECASE,
)
_AGED = regex(r"(?<!\w)((?:[^\W\d_a-z][^\W\d_A-Z]+\s+){0,2}[^\W\d_a-z][^\W\d_A-Z]+)(?=\s*\(\s*(?:(?:early|mid|late)[\s-]+)?\d{1,3}\b)")
_APPOSITION = regex(r"\s*,\s+(?=(?:an?|the|his|her|their|our|my|one of|your|aged?)\b|\d)", re.IGNORECASE)
_STOP = regex(r"\s--|\s[–—]|—|[.;:!?](?=\s|$|[\"”’)])|,|\n")
_ABBREVIATED = (
    "".join(
        rf"(?<!\b{''.join(f'[{c}{c.upper()}]' for c in word)})"
        for word in ["mr", "mrs", "ms", "dr", "st", "sgt", "lt", "capt", "prof", "jr"]
    )
    + r"(?<!\b[A-Z])"
)
_SENTENCE = regex(rf"{_ABBREVIATED}[.!?]+[\"”’)]*\s+(?=[\"“‘(]?[^\W_a-z])|\n\s*\n")
_MORE = regex(r"(?:(?:He|She|They|His|Her|Their)\b|(?:Shirtless|Bald|Bearded|Wears|Wearing|Dressed|Barefoot)\b)[^.!?]*[.!?]")
_COMMA = regex(r",\s+")
_IN = regex(r"\s+(?:in|wears|wearing|sports|sporting|dressed in|clad in|with)\s+")
_PRESENTED = regex(r"(?:An?|The|His|Her|Their|Our)\b(?:\s[\w'’-]+,){0,2}[^,.;:!?]{3,90},\s+")
_BRACKET = regex(r"\s*\([^()]{3,200}\)")
_DETERMINED = regex(r"(?:an?|the|his|her|their|our|my|one of|your|aged?|\d+)\b", re.IGNORECASE)
_NAMES = regex(r"\b(?:this is|must be|named|called|name is|name's|known as|meet|introducing)\s+$", re.IGNORECASE)
_NAMED_ONLY = regex(r"\b(?:this (?:is|must be)|must be|name is|name's|meet|it's|it is|that's)\b", re.IGNORECASE)
_MEMBERS = regex(
    r"(?:,?\s*(?:AKA|a\.k\.a\.?|namely)|:|\s*--|\s*\()\s*((?:[^\W\d_a-z][^\W\d_]+(?:,\s*|\s+and\s+|,\s*and\s+|\s*&\s*)?){2,8})"
)
_LONGEST = 300
"""Characters of a description."""
_BETWEEN, _TRAIT = 3, 5
"""Clauses after an age that may say what nobody can draw before one that says what somebody wears, and their most words."""


THINGS = frozenset(
    word
    for table in (prop_words.PROPS, place_words.DRESSING, place_words.KINDS)
    for line in table.values()
    for word in _TOKEN.findall(line)
)
"""Words of things and places; what ends with one is nobody unless it begins with a first name."""


class Run(NamedTuple):
    """Capitals in the action: a name or a noise."""

    at: int
    """Index of the element."""
    start: int
    end: int
    text: str
    owned: bool
    """Followed by a possessive: `BRICK'S`."""

    article: bool = False
    """Whether THE, in capitals, belongs to it: THE BOY BAND."""
    nick: str = ""
    """What stands within it in quotation marks: AUGUSTIN "GUS" FERRIS."""

    @property
    def name(self) -> str:
        """As a cue would have it."""
        return f"THE {self.text.upper()}" if self.article else self.text.upper()

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(self.text.casefold().split())


def _capital(token: str) -> bool:
    core = _OWNED.sub("", token)
    return core == core.upper() and core != core.lower() and (len(core) > 1 or core != "I")


def _follows(text: str, last: re.Match[str], token: re.Match[str]) -> bool:
    """Whether `token` goes on with the name that ends with `last`."""
    gap = text[last.end() : token.start()]
    if not _GAP.fullmatch(gap) or _OWNED.search(last.group()):
        return False
    abbreviated = len(last.group()) == 1 or last.group().casefold() in words.TITLES
    return abbreviated or "." not in gap


def _chains(text: str) -> Iterator[list[re.Match[str]]]:
    """Neighbouring words in capitals; a number goes on with a name but begins none."""
    chain: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        joins = bool(chain) and _follows(text, chain[-1], token)
        if chain and not (joins and (_capital(token.group()) or token.group().isdigit())):
            yield chain
            chain = []
        if chain or _capital(token.group()):
            chain.append(token)
    if chain:
        yield chain


def _run(at: int, text: str, chain: list[re.Match[str]]) -> Run | None:
    article = False
    named = camera_leads.end(text, chain[0].start())
    chain = [token for token in chain if token.start() >= named] or chain
    while chain and chain[0].group().casefold() in _LEAD:
        article = chain[0].group() == "THE"
        chain = chain[1:]
    if not chain or (len(chain) == 1 and len(chain[0].group()) < 2):
        return None
    last = chain[-1]
    owned = _OWNED.search(last.group())
    end = last.start() + owned.start() if owned else last.end()
    said = text[chain[0].start() : end]
    nick = _NICK.search(said)
    whole = " ".join((said if nick is None else said[: nick.start()] + said[nick.end() :]).split())
    return Run(at, chain[0].start(), end, whole, bool(owned), article, nick.group(1).upper() if nick else "")


def runs(at: int, text: str) -> tuple[Run, ...]:
    """The runs of capitals in one action; none where all of it is in capitals, for then they say nothing."""
    if text == text.upper():
        return ()
    found = (_run(at, text, chain) for chain in _chains(text))
    return tuple(run for run in found if run)


def directed(at: int, text: str) -> tuple[Run, ...]:
    """Whom the camera is told to see by a line that is all in capitals (`ANGLE ON BEN`) or by a name that is not (`CLOSE ON: Anna.`)."""
    if text != text.upper():
        return tuple(Run(at, start, end, text[start:end], owned=False) for start, end in camera_leads.plain(text))
    led = (chain for chain in _chains(text) if camera_leads.end(text, chain[0].start()) > chain[0].start())
    found = (_run(at, text, one) for chain in led for one in _joined(chain))
    return tuple(run for run in found if run)


def _joined(chain: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The names that AND joins in a line that is all in capitals."""
    ends = [n for n, token in enumerate(chain) if token.group() == "AND"]
    yield from (chain[a + 1 : b] for a, b in pairwise((-1, *ends, len(chain))) if b > a + 1)


def aged(at: int, text: str) -> tuple[Run, ...]:
    """Names in small letters that an age follows: `Mia (34)`."""
    return tuple(Run(at, name.start(1), name.end(1), name.group(1), owned=False) for name in _AGED.finditer(text))


_NEXT = regex(r"\s+([^\W_]+)")
_LATER = regex(r"(?:,(?!\s+(?:an?|the|his|her|their)\b)[^,.;:!?]{2,60},|,(?= \w+s\b))?\s+(?:[a-z]+ly\s+)?([^\W_]+)")
"""What somebody does, past what is told of them between commas and how they do it."""
_LEADS = regex(r"\b(?:an?|the|his|her|their|its|our|this|that|some|more) $", re.IGNORECASE)


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a name is told of by what people do."""
    plain, later = _NEXT.match(text, end), _LATER.match(text, end)
    led = _LEADS.search(text[max(0, start - 6) : start])
    return bool((plain and plain[1] in words.SURE_ACTS) or (later and not led and later[1] in words.OWN_ACTS))


_APPOSED = words.ROLES | animal_words.ONE.keys() | animal_words.BREEDS | nature_words.BODY.keys()
"""What an apposition makes somebody: people by what they do, animals by what they are."""


_LED = regex(r"\b(?:an?|the|his|her|their|our|my|two)\s+(?:[\w-]+\s+){0,3}?([\w-]+),?\s+(?:called\s+|named\s+)?$", re.IGNORECASE)
_BEAST_APPOSED = regex(
    r"\s*,\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}?([\w-]+)(?=[,.;]|\s+(?:with|who|in|of|on)\b|$)", re.IGNORECASE
)


_NO_PEOPLE = animal_words.ONE.keys() | animal_words.BREEDS | nature_words.BODY.keys()


def _is_animal(text: str, start: int, end: int) -> bool:
    """Whether a name is said to be an animal's or a robot's: `REX (German shepherd, 6)`, `THUNDER, a black stallion`, `his dog, BONZO`."""
    text = breed_words.joined(text)
    bracket, led, told = _BRACKET.match(text, end), _LED.search(text[max(0, start - 60) : start]), _BEAST_APPOSED.match(text, end)
    within = _TOKEN.findall(bracket.group().split(",")[0])[-1:] if bracket else []
    nouns = [*within, *(hit.group(1) for hit in (led, told) if hit)]
    return any(noun.casefold() in _NO_PEOPLE for noun in nouns)


def _aged_at(text: str, end: int, limit: int | None = None) -> re.Match[str] | None:
    """The age that follows a name, in numbers or in words."""
    limit = len(text) if limit is None else limit
    return AGE_BRACKET.match(text, end, limit) or ages.APPOSED.match(text, end, limit)


def _described(text: str, end: int) -> bool:
    """Whether an age or `, a lighthouse keeper` follows."""
    if _aged_at(text, end):
        return True
    opened = _APPOSITION.match(text, end)
    following = _TOKEN.findall(text[opened.end() : opened.end() + 80]) if opened else []
    return any(word.casefold() in _APPOSED for word in following[:6])


def is_person(run: Run, text: str) -> bool:
    """Whether a run nobody is cued by is somebody: a role, a first name, a title, an age, or plainly acting."""
    parts = [word for word in run.words if not word.isdigit()]
    if not parts or len(parts) > 5:
        return False
    if run.owned:
        return _is_shoulder(parts, run, text)
    if _aged_at(text, run.end) or _is_animal(text, run.start, run.end) or parts[-1].strip("#") in words.ROLES:
        return True
    if _NAMES.search(text[max(0, run.start - 24) : run.start]) and not set(parts) & words.NOT_PEOPLE:
        return True
    first = next((part for part in parts if part not in words.AGED), "")
    named = first in FIRST_NAMES or any(part in words.TITLES for part in parts[:-1])
    if parts[-1] in words.NOT_PEOPLE or (parts[-1] in THINGS and not named):
        return False
    told = _described(text, run.end) or _acts(text, run.start, run.end) or _at_work(parts[-1], text, run)
    return named or told or camera_leads.is_somebody(text, run.start, run.end)


def _is_shoulder(parts: Sequence[str], run: Run, text: str) -> bool:
    """Whether the camera is told to see a face or a shoulder by whose it is: `OVER ANNA'S SHOULDER`."""
    thing = parts[-1] in words.NOT_PEOPLE or parts[-1] in THINGS
    return not thing and camera_leads.is_somebody(text, run.start, run.end)


def _at_work(noun: str, text: str, run: Run) -> bool:
    """Whether a noun for who does something is told of as somebody: dressed, or doing a deed (`A WELDER lifts her mask`)."""
    if not words.AGENT.search(noun) or noun.removesuffix("s") in words.AGENTLESS or noun.removesuffix("s") in animal_words.ONE:
        return False
    if not _ARTICLE.search(text, 0, run.start):
        return False
    dressed = _dressed(text, run.end, min(len(text), run.end + 80))
    return dressed > run.end or bool(_DEED.match(text, run.end))


_ARTICLE = regex(r"(?i:\b(?:an?|the|one|two|three|four|five|six|some|several|another|his|her|their)) (?:[a-z-]+ ){0,2}\Z")
_DEED = regex(
    r"(?: (?:with|in|on|at|from|behind|by) (?:an?|the|his|her)? ?(?:[a-z-]+ ){0,2}?[a-z-]+)? (?:[a-z]+ly )?[a-z]{3,} "
    r"(?:an?|the|his|her|their|it|up|down|out|in|off|over|through|past|along|across|away|by|at|on|into|to|from|with|[a-z]{3,}(?=[.,;]))\b"
)
"""A verb with its object or a way behind it, past what somebody has with them."""


_READ = regex(
    r"\b(?:reads?|says?|names?|signs?|words?|letters?|lettering|headline|label(?:led)?|caption|written|engraved|painted|printed|plaque|"
    r"nameplate|list|signed|signature|entry|entries|column|stamped|titled|title|inscription|inscribed|address(?:ed)?)\b[^.!?]*[:“\"]\s*(?-i:(?:[A-Z][A-Z'’.\-]*\s+)*(?:&|AND)\s+)?$",
    re.IGNORECASE,
)


def is_read(run: Run, text: str) -> bool:
    """Whether a name is to be read in the picture: `The same name, eleven times: JUDGE A. WREN.`"""
    return bool(_READ.search(text[max(0, run.start - 90) : run.start])) and not _aged_at(text, run.end)


_INSERT = regex(r"^\W*INSERT\b")


def inserted(elements: Sequence[Element]) -> frozenset[int]:
    """Which elements tell what is on a thing that is seen alone: an `INSERT` and the paragraph after it."""
    heads = [at for at, element in enumerate(elements) if element.kind in SHOWN and _INSERT.match(element.text)]
    return frozenset(at for head in heads for at in (head, head + 1) if at < len(elements) and elements[at].kind in SHOWN)


def spelled(text: str, end: int) -> int:
    """How many members the script names right after a group: `THE BOY BAND, AKA DAN and JACK` are two."""
    named = _MEMBERS.match(text, end)
    return len(re.findall(r"[^\W\d_]{2,}", named.group(1).replace(" and ", " & ").upper())) if named else 0


def sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around position `at`: its start and end."""
    start = 0
    for stop in _SENTENCE.finditer(text):
        if stop.end() > at:
            return start, start + len(text[start : stop.end()].rstrip())
        start = stop.end()
    return start, start + len(text[start:].rstrip())


def _segment(text: str, start: int, end: int) -> int:
    """Where the clause that begins at `start` ends, at most `end`."""
    stop = _STOP.search(text, start, end)
    return stop.start() if stop else end


def _clauses(text: str, start: int, limit: int) -> Iterator[tuple[str, int]]:
    """The clauses that follow one another after commas from `start` on, each with its end."""
    opened = _COMMA.match(text, start, limit)
    while opened:
        stop = _segment(text, opened.end(), limit)
        yield text[opened.end() : stop], stop
        opened = _COMMA.match(text, stop, limit)


def _describes(clause: str, first: bool) -> bool:
    told = clause.split()
    if not told or len(told) > 18 or told[0].casefold() in words.ACTS or any(_capital(word.strip(",.")) for word in told):
        return False
    opening = first and bool(_DETERMINED.match(clause))
    return opening or tells(clause) or any(word.casefold().strip("-") in words.ROLES | words.OLD | words.YOUNG for word in told)


def _apposition(text: str, end: int, limit: int) -> int:
    """Where age and appositions after a name end (`LENA, 50, white apron`); `end` where there are none."""
    bracket = _aged_at(text, end, limit) or _BRACKET.match(text, end, limit)
    reached = bracket.end() if bracket else end
    for number, (clause, stop) in enumerate(_clauses(text, reached, limit)):
        if _describes(clause, number == 0):
            reached = stop
        elif not (bracket and number < _BETWEEN and _is_trait(clause)):
            break
    return _dressed(text, reached, limit)


def _is_trait(clause: str) -> bool:
    """Whether a clause after an age may say how somebody is (`MIA, 34, soft around the middle, an apron ...`): a few words and no deed."""
    told = clause.split()
    if not 0 < len(told) <= _TRAIT or told[0] in {"and", "who"} or any(map(_capital, told)):
        return False
    return told[0].casefold() not in words.ACTS and not (told[0].endswith("s") and len(told) > 1)


def _dressed(text: str, end: int, limit: int) -> int:
    """Where `in a white tuxedo` ends that follows without a comma; `end` where nothing of the kind does."""
    opened = _IN.match(text, end, limit)
    worn = (
        [word.end() for word in _TOKEN.finditer(text, opened.end(), min(limit, opened.end() + 60)) if tells(word.group())] if opened else []
    )
    return worn[-1] if worn and not _STOP.search(text, opened.end() if opened else end, worn[-1]) else end


def _more(text: str, end: int) -> int:
    """Where the sentences end that go on about the same person's looks (`She wears ...`, `Long beard, a cardigan.`),
    directly after `end`."""
    for _ in range(_SENTENCES):
        rest = end + len(text[end:]) - len(text[end:].lstrip())
        more = _MORE.match(text, rest)
        fragment = _FRAGMENT.match(text, rest)
        if more and tells(more.group()):
            end = more.end()
        elif fragment and _is_look(fragment.group()):
            end = fragment.end()
        else:
            break
    return end


_SENTENCES = 3
_FRAGMENT = regex(r"[^.!?\n]{3,140}[.!?]")
_PLACED = listed("in on at by behind under over above below beside from to around across")
_FINITE = listed("is are was were has have had do does can will he she they it you we i there this that")


def _is_look(told: str) -> bool:
    """Whether a sentence without a verb says how somebody looks or how old they are: `Sixty-three.`, `A man's coat, its cuffs
    turned back.`"""
    found = [word.casefold() for word in _TOKEN.findall(told)]
    opening = [word.casefold() for word in _TOKEN.findall(re.split(r"[,:;]", told)[0])]
    acts = _FINITE.union(words.ACTS).intersection(found) or any(word.split("'")[0].split("’")[0] in _FINITE for word in found)
    subject = (
        bool(opening) and _DETERMINED.match(told) is not None and any(word.endswith("s") and not tells(word) for word in _bare(opening))
    )
    subject = subject or found[0] in _PLACED
    loud = any(len(word) > 2 and _capital(word) for word in _TOKEN.findall(told))
    return not (acts or subject or loud) and (tells(told) or (ages.years(told) is not None and len(found) < 8))


def _bare(told: Sequence[str]) -> Iterator[str]:
    """Words that own nothing."""
    return (word for word in told if not _OWNED.search(word))


def _from(text: str, first: int) -> int:
    """Where to begin: with the sentence before, where this one only gives the name (`Her name is NANCY`)."""
    before = sentence(text, first - 2)[0] if first > 1 else first
    return before if first - before < _LONGEST // 2 else first


def _led(text: str, first: int, start: int) -> int:
    """Where to begin: with what stands before a name as an apposition and tells clothes (`A tall woman in a black veil, IRINA, 45`)."""
    before = text[first:start]
    return first if _PRESENTED.fullmatch(before) and tells(before) else start


def description(text: str, start: int, end: int) -> str:
    """What the script says where it introduces the name `text[start:end]`: a verbatim slice.

    `MIA (34), a lighthouse keeper` where such an apposition stands, else the whole sentence; a following sentence about
    hair or clothes is taken along.
    """
    low = max(0, start - 2 * _LONGEST)
    text, start, end = text[low : end + 3 * _LONGEST], start - low, end - low
    first, close = sentence(text, start)
    told = _apposition(text, end, close)
    named_only = _NAMED_ONLY.search(text[first:start]) is not None
    opening = _led(text, first, start) if told > end else _from(text, first) if named_only else first
    last = _more(text, close)
    last = last if last > close else told if told > end else close
    found = text[opening:last].strip()
    return found if len(found) <= _LONGEST else found[:_LONGEST].rsplit(" ", 1)[0]


def own(text: str, names: Collection[str]) -> str:
    """The part of a description that speaks of one person: without what precedes the name where others, in capitals, stand
    before it, and up to the next of them.
    """
    at, end = _located(text, names)
    called = {word for name in names for word in name.casefold().split()}
    capitals = (token for token in _TOKEN.finditer(text) if len(token.group()) > 2 and _capital(token.group()))
    others = [token for token in capitals if token.group().casefold() not in called]
    low = at if any(token.end() <= at for token in others) or _DEALT.search(text, 0, at) else 0
    high = min((token.start() for token in others if token.start() >= end), default=len(text))
    return text[low:high]


_DEALT = regex(r"\b(?:to|at|past|toward|towards|from|over|for|beside|behind|with) (?:the |an? |his |her )?\Z", re.IGNORECASE)
"""Before the name of whom somebody else does something to."""


def _located(text: str, names: Collection[str]) -> tuple[int, int]:
    folded = text.casefold()
    bare = (*names, *(name.removeprefix("THE ") for name in names))
    hits = [(folded.find(name.casefold()), -len(name)) for name in bare if name.casefold() in folded]
    at, length = min(hits, default=(0, 0))
    return at, at - length
