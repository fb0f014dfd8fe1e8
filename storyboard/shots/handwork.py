"""Which small work of hands a sentence tells, on what, with what: what the rules make a close picture of two hands from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from storyboard.breakdown import shape_words
from storyboard.breakdown.lists import listed
from storyboard.breakdown.verb_forms import Form, third
from storyboard.model.patterns import regex
from storyboard.shots import close_deeds, insert_words, light, own_hands, things, verbs
from storyboard.shots.acts import GOING
from storyboard.shots.beats import Beat, What
from storyboard.shots.handwork_words import ALIKE, FOUND, LIQUIDS, ROWS, USUAL, Role, Row
from storyboard.shots.lexicon import FORMS
from storyboard.shots.nouns import Phrase, phrases


class Handwork(NamedTuple):
    """What hands do in a close picture."""

    hand: str
    kind: str
    """What it is done to, or what something is put into."""
    tool: str = ""
    """What it is done with, or what is put there; empty for the usual."""
    start: int = 0
    """Where its verb is in the sentence."""


class _Clause(NamedTuple):
    """A verb with its object and what stands behind prepositions."""

    start: int
    name: str
    """The words of the object."""
    whole: str
    what: str = ""
    place: str = ""
    """Behind `into`, `on`, `over` and their like."""
    source: str = ""
    """Behind `off`, `from`, `out of`."""
    means: str = ""


_SWELLS = "bdgmnptl"
"""Letters that are doubled before `ing`."""


def _forms(verb: str) -> str:
    """A verb as a sentence has it, with what belongs to it: `picks up`, `picking up`; its object may stand between."""
    word, *particle = verb.split("-")
    stem, end = re.escape(word), "(?:s|es|ing)?"
    if word.endswith("e"):
        stem, end = stem[:-1], "(?:e|es|ing)"
    elif word.endswith("y") and word[-2] not in "aeo":
        stem, end = stem[:-1], "(?:y|ies|ying)"
    elif word[-1] in _SWELLS:
        end = f"(?:s|es|ing|{word[-1]}ing)?"
    between = r"(?:(?:the|an?|his|her|its|it|them|one|two)(?: [\w-]+){0,2} )?"
    return f"{stem}{end}" + "".join(f" {between}{part}" for part in particle[:1]) + "".join(f" {part}" for part in particle[1:])


def _told(row: Row) -> re.Pattern[str]:
    return regex(rf"\b(?:{'|'.join(map(_forms, sorted(row.verbs.split(), key=len, reverse=True)))})\b", re.IGNORECASE)


def _object(row: Row) -> re.Pattern[str]:
    """What the object of a row's verbs may be called."""
    names = "|".join(word.replace("-", "[ -]") for word in row.of.removeprefix("not ").split())
    named = rf"\b(?:{names})(?:s|es|ies)?\b"
    return regex(rf"(?!.*{named})" if row.of.startswith("not ") else rf".*{named}" if names else "", re.IGNORECASE)


@cache
def _rows() -> tuple[tuple[Row, re.Pattern[str], re.Pattern[str]], ...]:
    """The table with its patterns, which only a script that is planned needs."""
    return tuple((row, _told(row), _object(row)) for row in ROWS)


@cache
def _any() -> re.Pattern[str]:
    """Whether a sentence has a verb of the table at all."""
    return regex("|".join(verb.pattern for _, verb, _ in _rows()), re.IGNORECASE)


_STOP = regex(r"\A,|[.;:!?]|,? and (?=\w+s\b)|, (?=\w+ing\b)| as (?:he|she|they|the|it)\b| while\b| then\b|, then\b")
_LINK = r"(?:in|into|onto|on|over|through|under|round|around|across|against|from|off|out of|inside|to|at|with|for|out|down)"
_NOT_OBJECT = regex(rf"\s{_LINK}\b(?=\s(?:the|an?|his|her|its?|small|one|two|both|place)\b)")
_BEFORE = regex(r".*\b(with|in|into|onto|on|over|through|under|round|around|across|against|from|off|out of|inside|to|at)\b[\w' -]{0,24}\Z")
GREAT = frozenset(shape_words.LARGE) | listed(
    "car truck van bus train house door window wall tree horse bed sofa piano rug floor boat ship"
)
"""What is no small thing, whatever is done to it."""
BLADES = listed("knife cutter scalpel dagger like_blade")
"""What a letter is slit with."""
VESSELS = listed("pot pan bowl glass jug mug cup jar bucket paint_can soup")
"""What is stirred in."""
SURFACES = listed("table desk counter bar floor sink shelf wall")
"""What things are put on: the table from edge to edge is that already."""
_HANDS = regex(
    r"\b(?:hands?|fingers?|fingertips?|thumbs?|fist|gloves?|he|she|they|pliers|scissors|knife|blade|needle|pen|brush|saw|plane|chisel|nib|chalk"
    r"|pencil)\b",
    re.IGNORECASE,
)
"""Who works where nobody of the cast is named: hands, or the tool in them."""


def is_still(beat: Beat) -> bool:
    """Whether nobody speaks, comes or goes in a beat."""
    return beat.what is not What.SPEECH and not beat.does(*GOING)


def is_asked(beat: Beat) -> bool:
    """Whether a beat asks for hands from near and says nothing of what they do: that is told next."""
    near = beat.hint is not None and beat.hint.size in verbs.NEAR
    return near and not beat.deeds and own_hands.is_alone(verbs.HINTS.without(beat.text))


def goes_on(asked: Beat, beat: Beat) -> bool:
    """Whether a beat tells what the hands do that the one before it asks for."""
    if not is_asked(asked) or beat.hint is not None or not is_still(beat):
        return False
    alone = set(beat.people) <= {*asked.people, *beat.people[:1]}
    return bool(own_hands.of_text(beat.text)) or (alone and (of_beat(beat) is not None or _has_thing(beat.text)))


def _has_thing(text: str) -> bool:
    """Whether words tell what hands do with a small thing that they name."""
    kind = things.looked_at(text)
    return kind not in ("", own_hands.HANDS) and kind not in GREAT and things.handling(text) in insert_words.BY_HAND


_LAMPS = frozenset({"lamp", "dark_lamp", "switch"})
"""What is switched on and off: the room that falls dark, or is lit, is the picture, unless the hands are asked for."""


def of_beat(beat: Beat) -> Handwork | None:
    """The small work of hands that a beat is about: nobody comes or goes in it, and nothing is done to somebody else."""
    if (whole := _by_sentence(beat)) is not None:
        return whole
    if not is_still(beat) or (beat.hint is None and any(deed.whom for deed in beat.deeds[:1])):
        return None
    text = verbs.HINTS.blotted(beat.text)
    if (last := listed_work(text)) is not None:
        return last
    work = of_text(text)
    if work is not None and work.kind in _LAMPS and beat.hint is None and light.switched(text) is not None:
        return None
    if work is not None and (beat.people or _is_somebody(text[: work.start])):
        return work
    told = next((Handwork(hand, kind, start=hit.start()) for hand, kind, told in _OUT_OF_HANDS if (hit := told.search(text))), None)
    return told or _let_fall(text) or (None if beat.deeds else of_passive(text))


def _by_sentence(beat: Beat) -> Handwork | None:
    """The work that a beat tells by more than a verb."""
    if not is_still(beat):
        return None
    told = close_deeds.of(verbs.HINTS.blotted(beat.text), other=any(deed.whom for deed in beat.deeds))
    return Handwork(told.hand, told.kind, told.tool, start=told.start) if told is not None else None


def of_passive(text: str) -> Handwork | None:
    """The work that is told of a thing to which it is done, by nobody: `A match is struck`."""
    passive = _PASSIVE.match(text)
    base, form = FORMS.get(passive["done"].casefold(), ("", Form.BASE)) if passive else ("", Form.BASE)
    if passive is None or form not in (Form.DONE, Form.BASE):
        return None
    what = f"{passive['what'][0].lower()}{passive['what'][1:]}"
    tries = (f"A hand {third(base)} {what}{passive['rest']}", f"A hand {third(base)}{passive['rest']} {what}")
    work = next((work for told in tries if (work := of_text(told)) is not None), None)
    return work._replace(start=0) if work is not None else None


_PASSIVE = regex(
    r"\W*(?P<what>(?:the|an?|his|her|one|another|two) (?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:is|are|gets|is being|are being) (?:\w+ly )?"
    r"(?P<done>[a-z]+)(?P<rest>(?: (?!by\b)[^.,;:!?]*)?)",
    re.IGNORECASE,
)


def listed_work(text: str) -> Handwork | None:
    """The last work that is drawn of a list of what hands have done: `Hands: oil poured, a wick trimmed, a match struck.`"""
    return next((work for _, work in reversed(listed_works(text))), None)


def listed_works(text: str) -> tuple[tuple[int, Handwork], ...]:
    """All works that are drawn of such a list, each with where its words begin."""
    told = _LIST.match(text)
    items = _ITEM.finditer(text, told.start("list"), told.end("list")) if told is not None else ()
    works = ((one.start(), of_passive(f"{one['article'] or 'the '}{one['what']} is {one['done']}{one['rest']}")) for one in items)
    return tuple((at, work) for at, work in works if work is not None)


_LIST = regex(
    r"\W*(?:(?:two|four|both|quick|his|her|their|the|[^\W_]+['’]s) )*(?:hands|fingers) ?[:—–] ?(?P<list>[^.:;!?]+)",
    re.IGNORECASE,
)
_ITEM = regex(
    r"(?P<article>(?:the|an?|his|her|one|another|two) )?(?P<what>(?:[\w’'-]+ ){0,2}?[\w’'-]+) (?P<done>\w+(?:ed|ck|ng|n|t))\b"
    r"(?P<rest>[^,]*?)(?=,| and |\Z)(?:, and |,| and )? ?",
    re.IGNORECASE,
)


def _let_fall(text: str) -> Handwork | None:
    """A small thing that falls from a hand: that is over it, open."""
    hit = _FROM_HAND.match(text)
    kind = things.looked_at(hit["what"]) if hit is not None else ""
    return Handwork("drop", kind) if kind and kind not in GREAT else None


_FROM_HAND = regex(
    r"\W*(?P<what>(?:the|an?|his|her|one|another) (?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:falls?|drops?|slips?|slides?|tumbles?|rolls?) "
    r"(?:from|out of|through) (?:the|an?|his|her|[^\W_]+['’]s) (?:\w+ )?(?:hands?|fingers|palm|fist|grip|grasp)\b",
    re.IGNORECASE,
)


_OUT = r"(?:s|es)?\b[^.;]{0,30}?\b(?:from|through|between|off|out of|into|onto|in|on)\b[^.;]{0,40}?\b(?:fingers|hands?|palm|fist)\b"
_OUT_OF_HANDS = (
    (
        "sprinkle",
        "like_heap",
        regex(
            r"\b(?:flour|sand|sugar|salt|earth|soil|ash|ashes|grain|rice|seeds?|powder|gravel|gunpowder)"
            r" (?:fall|trickle|run|slip|sift|pour|drift)" + _OUT,
            re.IGNORECASE,
        ),
    ),
    (
        "ring",
        "ring",
        regex(
            r"\brings? (?:slides|slips|goes|glides|is slid|is slipped|is put|is pushed|is placed) (?:\w+ )?(?:on|onto|over|down|from|off) "
            r"(?:the|an?|his|her|[^\W_]+['’]s) (?:\w+ )?finger\b",
            re.IGNORECASE,
        ),
    ),
    ("shake", "pills", regex(r"\b(?:pills?|tablets?|capsules?) (?:spill|roll|fall|tumble|pour|drop|slide|rattle)" + _OUT, re.IGNORECASE)),
)
"""Works told by what leaves a hand, or comes into it: its row, what it is on, the words."""


def _is_somebody(subject: str) -> bool:
    """Whether the words before a verb are hands, a tool in them, or somebody who is not of the cast: no thing is named there."""
    if _STUFF.search(subject):
        return False
    return bool(_HANDS.search(subject)) or (bool(_NAMED.search(subject)) and not phrases(subject) and not things.looked_at(subject))


_STUFF = regex(rf"\A\W*(?:the |an? )?(?:{insert_words.MASS})\W*\Z", re.IGNORECASE)
_NAMED = regex(r"[A-Z][a-z]+|[A-Z]{2,}")


@lru_cache(maxsize=512)
def of_text(text: str) -> Handwork | None:
    """The small work of hands that a sentence tells first; None for none."""
    if not _any().search(text):
        return None
    found = (hit for row, verb, named in _rows() for hit in _fits(row, verb, named, text))
    return min(found, key=lambda one: one.start, default=None)


def _fits(row: Row, verb: re.Pattern[str], named: re.Pattern[str], text: str) -> Iterator[Handwork]:
    for hit in verb.finditer(text):
        if _is_noun(text, hit):
            continue
        clause = _clause(text, hit)
        made = _made(row, clause) if named.match(clause.name) else None
        if made is not None:
            yield made
            return


_AS_NOUN = regex(
    r"\b(?:an?|the|his|her|its|their|my|your|no|of|to|one|two|three|four|six|some|several|few|thick|thin|would|could|can|will|not|never|for|into|in|on|at|by|from|against)\s+\Z",
    re.IGNORECASE,
)
_MANY = regex(r"(?:\b(?:they|we|you|and|both)|s)(?: \w+ly)?\s+\Z", re.IGNORECASE)
"""Before a verb in its plain form: several who do it."""


def _is_noun(text: str, hit: re.Match[str]) -> bool:
    """Whether a word that looks like a verb is none: behind an article, or in its plain form behind no plural (`the thumb plane`)."""
    before, verb = text[: hit.start()], hit.group().partition(" ")[0]
    return bool(_AS_NOUN.search(before)) or (not verb.endswith(("s", "ing")) and bool(before.strip()) and not _MANY.search(before))


def _clause(text: str, hit: re.Match[str]) -> _Clause:
    """The words behind a verb, as far as its clause goes."""
    rest = text[hit.end() :]
    stop = _STOP.search(rest)
    clause = rest[: stop.start()] if stop else rest
    whole = f"{hit.group()}{clause}"
    found: dict[str, str] = {}
    named = phrases(whole)
    for one in named:
        found.setdefault(_part(whole, named, one), one.kind)
    if "place" not in found and (behind := _PLACE.search(clause)):
        found["place"] = things.looked_at(behind["what"])
    name = f"{hit.group().partition(' ')[2]} {_NOT_OBJECT.split(clause, maxsplit=1)[0]}".strip()
    return _Clause(hit.start(), name, whole, *(found.get(part, "") for part in _PARTS))


_PARTS = ("what", "place", "source", "means")


_PLACE = regex(r"\b(?:in|into|onto|on|over|through) (?P<what>(?:the|an?|his|her|its) (?:(?! with\b)[^,;])+)")


def _part(whole: str, named: Sequence[Phrase], one: Phrase) -> str:
    """What a thing is to its verb, one of `_PARTS`."""
    link = _BEFORE.search(whole[: one.start])
    if link is None or not link.start(1) or any(link.end(1) <= other.start < one.start for other in named):
        return "what"
    return {"with": "means", "off": "source", "from": "source", "out of": "source"}.get(link[1], "place")


def _made(row: Row, told: _Clause) -> Handwork | None:
    """A work by the parts of its clause; None where what it is done to is great, or nothing that is drawn."""
    fixed = row.hand in FOUND
    if (told.what in GREAT and row.role is Role.WORKED and not (row.own or fixed)) or (
        row.hand == "insert" and not _INTO.search(told.whole)
    ):
        return None
    if _WORN.search(told.whole):
        return None
    what, place, source, means = (_small(kind) for kind in (told.what, told.place, told.source, told.means))
    if not (what or row.sure or (source and row.hand in _OFF)) or (not (what or row.own) and _SOMEBODYS.match(told.name)):
        return None
    found = things.looked_at(told.name) if fixed else source if row.hand in _OFF else ""
    kinds = {Role.WORKED: found or what or (place if row.hand == "leaf" else "") or row.kind or place}
    vessel = what if row.hand == "stir" and what in VESSELS else ""
    kind = row.kind if row.own else kinds.get(row.role, vessel or place or row.kind)
    kind = next((one for one in (place, what) if row.own and row.kind == "phone" and one in KEYED), kind)
    kind = row.kind if row.hand == "load" and kind == "book" else kind
    hand = "slit" if row.hand == "open" and means in BLADES else ALIKE.get(row.hand, row.hand)
    hand = "seal" if hand == "close" and _WAX.search(told.whole) else hand
    return Handwork(hand, kind, _tool(row, told, what, means), told.start) if kind else None


_SOMEBODYS = regex(
    r"(?:at |on |into |away at )?(?:(?:his|her|their|the|[^\W_]+['’]s) (?:own )?(?:\w+ )?"
    r"(?:wrist|arm|hand|head|face|chest|back|shoulder|leg|knee|neck|foot|ribs|fist|elbow|ankle|stomach|throat|thigh)s?|him|them|her)\b(?!-)|"
    r"(?:the )?(?:small of|back of|side of) (?:his|her|their)\b",
    re.IGNORECASE,
)
"""A part of somebody, which is no work for tools: `hammers at his wrist`."""
_WORN = regex(
    r"\b(?:brush|dust|beat|slap|wip|knock)\w* (?:[^.;,]*? )?(?:his|her|their|its) (?:own )?"
    r"(?:knees?|lap|legs|trousers|pants|jeans|slacks|breeches|overalls|skirt|thighs|shins)\b|"
    r"\b(?:in|into|inside) (?:his|her|their|the|an?) (?:own )?(?:\w+ )?pockets?\b",
    re.IGNORECASE,
)
"""The own clothes below the waist and pockets, which are seen on who wears them."""
KEYED = listed("keypad keyboard typewriter laptop screen tablet till calculator")
"""What is typed on where the words name it."""
_WAX = regex(r"\b(?:wax|signet)\b", re.IGNORECASE)
_OFF = frozenset({"rub", "pull"})
"""Works that are seen at what something is wiped off or pulled out of."""
_INTO = regex(r"\b(?:in|into|through|inside|between|down|up)\b")


def _tool(row: Row, told: _Clause, what: str, means: str) -> str:
    """What the hand has: what is moved, or what stands behind `with`; of what is poured the vessel."""
    if row.hand == "pour":
        return next((vessel for vessel, words in LIQUIDS.items() if listed(words) & set(told.name.casefold().split())), "")
    return "" if row.hand in USUAL else what if row.role is Role.MOVED else means


def _small(kind: str) -> str:
    return "" if kind in GREAT or kind in SURFACES else kind


_CAPITALS = regex(r"\b[A-Z][A-Z0-9]+(?: [A-Z0-9]+){0,3}\b")
_LETTERED = frozenset({"write", "press", "tap", "stamp", "paint"})


def written(text: str, work: Handwork) -> str:
    """Words in capitals behind the verb of somebody who writes, stamps or types: `writes FRAGILE on the carton`."""
    found = _CAPITALS.search(text, work.start) if work.hand in _LETTERED else None
    return found.group() if found else ""


def usual(hand: str) -> str:
    """What a work is done to where nothing is named; empty for what is done to nothing in particular."""
    return next((row.kind for row in ROWS if row.hand == hand and row.kind), "") or next(
        (kind for one, kind, _ in close_deeds.ON if one == hand), ""
    )


def hands() -> tuple[str, ...]:
    """Every work that a sentence can tell."""
    return tuple(dict.fromkeys((*(ALIKE.get(row.hand, row.hand) for row in ROWS), *close_deeds.HANDS, *own_hands.WORKS)))
