"""How the subject of a sentence is read that is about no single person: its noun, and what is drawn for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storyboard.breakdown import animal_words
from storyboard.breakdown.lists import by_word, listed
from storyboard.breakdown.people_words import NUMBERS
from storyboard.model.patterns import regex
from storyboard.shots import insert_words, pictured, things
from storyboard.shots import sight_words as words


class View(StrEnum):
    """How such a thing is seen."""

    CLOSE = "close"
    """It fills the picture."""
    ROAD = "road"
    """A vehicle in the place of the scene, outside; close where the scene plays inside."""
    CROWD = "crowd"
    PLACE = "place"
    """The place of the scene with nobody in it, or under another sky."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a noun means: how it is seen, and the kind that is drawn."""

    view: View
    kind: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence begins with."""

    names: tuple[str, ...] = ()
    """Its last words in small letters, the noun at the end; none where a sentence begins with no noun that is known."""
    rest: str = ""
    """What follows it, up to where the sentence goes on about something else."""
    determined: bool = False
    """Whether a determiner or an owner stands before it."""


def pattern(alternatives: Iterable[str]) -> re.Pattern[str]:
    """Any of the words."""
    return regex(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)


_NO_NOUN = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bhis )(?<!\bher )(?<!\bits )"
BY_ITSELF = tuple((does, regex(rf"{_NO_NOUN}\b(?:{'|'.join(row)})\b", re.IGNORECASE)) for does, row in insert_words.BY_ITSELF.items())
"""What things do by themselves; none of the words is a noun there."""

_BEFORE = (
    r"suddenly|then|now|and|but|finally|slowly|meanwhile|outside|inside|silence|instantly|again|abruptly|overhead|nearby"
    r"|somewhere|\w+ly|at once"
    r"|in the (?:background|foreground|middle)|beyond(?: it| them)?|above|below|ahead|behind (?:it|them|him|her)"
    r"|far (?:off|below|away)|around them"
)
_FRONTED = regex(
    (
        rf"^\W*(?:(?:{_BEFORE})\b[,.:]?\s+|(?:there is|there['’]s|there are|we see|we find|we glimpse|reveal(?:ing)?|it['’]s"
        rf"|it is|this is)\s+)+"
    ),
    re.IGNORECASE,
)
_WHERE = (
    r"round|on|in|at|under|behind|beside|from|above|over|through|against|next to|beneath|below|across|outside|inside|along"
    r"|near|between|out of|beyond"
    r"|around|among|up|down"
)
_BEGINS = r"(?=an?\b|the\b|one\b|two\b|three\b|another\b|his\b|her\b|\w+s\b|[A-Z]\w+['’]s\b)"
_IS_THERE = r"lies|stands|sits|hangs|comes|appears|is|are|emerges|rises|looms|waits|rests|leans|squats"
_SHOWN = r"glows|shines|blinks|flickers|floats|swings|hovers|smoulders|drips|rings|ticks|gapes|flutters|flaps|crackles"
_PLACED = regex(
    rf"^\W*(?:(?:far|just|right|high|deep|low|out) )?(?:{_WHERE})\b[^.:,]{{2,48}}"
    rf"(?:[:,]\s+(?!and\b)|\s(?:{_IS_THERE})\s+){_BEGINS}",
    re.IGNORECASE,
)
_STANDS = regex(
    rf"^\W*(?:(?:far|just|right|high|deep|low|out) )?(?:{_WHERE})\b[^.:,]{{2,48}}?"
    rf"\s(?:(?:{_IS_THERE})|(?P<does>{_SHOWN}))\s+"
    r"(?P<what>(?:an?|the|one|two|three|another|his|her)\b(?:\s+[\w'’-]+){1,4}?(?=\s*(?:[.,;:!]|\Z)|\s+(?:of|with|in|on|at)\b))",
    re.IGNORECASE,
)
"""A place, what a thing does there, and then the thing."""
_DRIVEN = "|".join(word for line in words.ROAD.values() for word in line.replace("-", "[- ]").split() if len(word) > 2)
_INVERTED = regex(
    rf"^\W*(?:{_WHERE})\b[^.:,;]{{2,60}}?\s(?=(?:an?|the|two|three|another)\s(?:[\w-]+\s){{0,2}}?(?:{_DRIVEN})\s(?:\w+ly\s)?[a-z]+s\b)",
    re.IGNORECASE,
)
"""A place, and then without a comma the vehicle that does something there."""
_TOKEN = regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+|[,.:;!?…—–\"“(]")
_DETERMINERS = listed(
    "the a an his her their its another one some every each this that these those all both several many more no our your my other two three"
)
_OF = listed(
    "slab slabs sheet sheets row rows pair pairs bunch pile stack heap bundle series line string group knot huddle handful couple cloud"
    " stream wall swarm flock"
    " herd pack blast shower hail mass set party crowd column procession rush burst jet plume curl wisp trickle puddle"
    " pool trail spray gust ball"
    " tongue family team crew gang gangs crowd mob group queue army circle ring dozen hundreds thousands dozens lots flurry"
    " scatter collection host wave sea length"
    " coil piece slip scrap bottle pearl heart depths glow glare gloom rest"
    " troop squad squadron band company patrol detachment file convoy posse"
)
"""What stands for what follows `of`."""
_NO_AGENTS = (
    r"containers|papers|boosters|pointers|posters|covers|corners|layers|rollers|showers|timbers|rafters|banisters"
    r"|girders|burners|elevators|doors"
    r"|floors|colors|mirrors|errors|motors|reactors|sensors|plants|pendants|restaurants|lists|fists|mists|twists|wrists"
    r"|falters|alters|enters|shelters|mutters|flutters|shudders|wanders|whispers|lingers|hovers|gathers|offers|suffers|staggers|shivers"
    r"|glimmers|flickers|simmers|chatters|clatters|batters|scatters|shatters|splutters|stutters|loiters|covers|recovers|delivers|answers"
    r"|lowers|devours|devours|remembers|appears|disappears|clears|nears|peers|veers|cheers|steers|sneers|jeers|orders|wonders|thunders"
    r"|others|waters|quarters|wipers|feathers|flowers|letters|numbers|fingers|shoulders|slippers|trousers|shutters|rivers|towers|powers"
    r"|embers|cinders|ladders|hammers|levers|heaters|boilers|radiators|generators|monitors|gutters|drawers|headers|fenders|bumpers|starters"
    r"|flippers|knickers|curlers|clippers|pliers|rulers|markers|staplers|blisters|craters|meters|litters|splinters|corridors|scissors"
    r"|razors|visors|indicators|calculators|projectors|elevators|tractors|trailers|freezers|mixers|rotors|propellers|anchors|rumors|odors"
)
_AGENTS = regex(rf"(?!(?:{_NO_AGENTS})$)\w{{2,}}(?:ers|ors|ists|ians|eers|ants|men|women|folk|boys|girls|kids)", re.IGNORECASE)
"""Plurals of those who do something, whatever it is (`swimmers`)."""
_SOMEBODY = regex(
    r"^(?:man|woman|boy|girl|guy|lady|kid|child|baby|nurse|cop|guard|clerk|bride|groom|priest|cook|chef|thief|host|judge"
    r"|guest|friend|stranger"
    r"|king|queen|mother|father|sister|brother|aunt|uncle|doctor|captain)$|(?:er|or|ist|man|woman|ian|ess|ant|eer)$",
    re.IGNORECASE,
)
"""Who is no thing: what follows is what they do."""
_CLAUSE = regex(r";|,? and (?=(?:the|an?|his|her|then (?:the|an?))\b)", re.IGNORECASE)
STOPS = listed(
    "of on in at with behind from under over above through against by to into onto beside near between across along"
    " outside inside beyond around"
    " among up down for and as like who that which while where off past toward towards without before after"
)
"""Words that end a noun."""
PLURALS = listed("children men women people sheep police cattle deer fish firemen policemen")
"""Plurals without an s."""
_PRONOUNS = listed("he she i you they we who it somebody someone")
_BARE = listed(
    "smoke water blood rain snow fog mist steam dust sunlight moonlight lightning fire traffic darkness night"
    " dusk dawn wind thunder milk"
    " cattle sheep deer washing laundry sand daylight everyone everybody hail drizzle neon police sleet luggage people torchlight"
    " coffee tea oil petrol wine ice mud ash paint"
)
"""Nouns that need no determiner."""
_LONGEST = 3


_SUBJECTS, _VEHICLES, _PEOPLE = map(by_word, (words.SUBJECTS, words.ROAD, words.PEOPLE))


def bare(text: str) -> str:
    """A sentence without what stands before its subject: an adverb, a place, `there is`."""
    told = _put_first(text.strip())
    for _ in range(2):
        placed = _PLACED.match(told) or _INVERTED.match(told)
        told = told[placed.end() :] if placed else _FRONTED.sub("", told)
    return told


def _put_first(text: str) -> str:
    """A sentence that ends with its subject (`Over the door glows a red sign`), told from there."""
    hit = _STANDS.match(text)
    if hit is None:
        return text
    return " ".join(filter(None, (hit["what"], hit["does"]))) + text[hit.end() :]


@dataclass(slots=True)
class _Reading:
    """A noun as it is read, word by word."""

    noun: list[str]
    determined: bool = False
    owner: str = ""
    group: str = ""
    """What stands for what follows `of`, where it is people by itself (`a procession of penitents`)."""
    lost: bool = False
    """Whether the sentence begins with no noun."""


def subject(told: str) -> Subject:
    """The noun a sentence begins with. Of `a row of parked cars` the cars count, of `the clock on the wall` the clock."""
    tokens = list(_TOKEN.finditer(told))
    reading, at = _Reading([]), 0
    while at < len(tokens) and not reading.lost and _reads(reading, tokens, at, told):
        at += 1
    names = tuple(reading.noun[-_LONGEST:])
    if names and reading.group and _is_of_people(names):
        names = (reading.group,)
    if names and reading.owner and kind_of(names) is None and _is_part_of(reading.owner):
        names = (reading.owner,)
    rest = _CLAUSE.split(told[tokens[at].start() :])[0] if at < len(tokens) else ""
    if reading.lost or _is_doer(names) or not (reading.determined or (names and (is_plural(names) or names[-1] in _BARE))):
        return Subject()
    return Subject(names, rest, reading.determined)


def _reads(reading: _Reading, tokens: Sequence[re.Match[str]], at: int, told: str) -> bool:
    """Takes a word into the noun that is read; False where the noun has ended before it."""
    token = tokens[at]
    word = token.group().casefold().replace("-", " ")
    owns = word.endswith(("'s", "’s")) or told[token.end() : token.end() + 1] in ("'", "’")
    counts = word in NUMBERS or word.isdigit()
    if word == "of" and _stands_for(reading, tokens, at):
        return True
    if reading.noun and counts:
        return True
    if word in _PRONOUNS or (reading.noun and word in _DETERMINERS):
        reading.lost = word in _PRONOUNS or not reading.determined
        return False
    if owns or counts or word in _DETERMINERS:
        reading.owner = word.removesuffix("'s").removesuffix("’s") if owns else reading.owner
        reading.determined, reading.noun = True, []
        return True
    if word in STOPS or not word[0].isalpha() or (reading.noun and _ends(reading.noun, word)):
        return False
    reading.noun.append(word)
    return True


def _stands_for(reading: _Reading, tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether what follows an `of` is what is meant (`a row of cars`), or only how many there are (`a family of five`)."""
    if not reading.noun:
        return reading.determined
    if things.seen(reading.noun[-1]) in pictured.PHOTOS:
        return False
    if at + 1 < len(tokens) and tokens[at + 1].group().casefold() in NUMBERS:
        return True
    if reading.noun[-1] in _OF:
        reading.group = reading.noun[-1] if reading.noun[-1] in _PEOPLE else ""
        reading.noun, reading.determined = [], True
        return True
    return False


def _is_of_people(names: tuple[str, ...]) -> bool:
    """Whether a crowd of something is a crowd: of nobody who is known, or of what people wear (`a crowd of cardigans`)."""
    found = kind_of(names)
    return found is None or (found.view is View.CLOSE and names[-1] not in animal_words.ENGLISH)


def _is_doer(names: tuple[str, ...]) -> bool:
    """Whether a noun is somebody and what they do (`a newsreader mouths`)."""
    return len(names) > 1 and names[-1].endswith("s") and bool(_SOMEBODY.search(names[-2])) and kind_named(names[-2]) is None


def _is_part_of(owner: str) -> bool:
    """Whether a part nobody knows (`the cake's top tier`) stands for the thing it is of."""
    found = kind_named(owner)
    return found is not None and found.view in (View.CLOSE, View.ROAD)


def is_plural(names: tuple[str, ...]) -> bool:
    """Whether a noun is a plural that is known."""
    return bool(names) and (names[-1].endswith("s") or names[-1] in PLURALS) and kind_of(names) is not None


def is_many(name: str) -> bool:
    """Whether a word is a plural whose singular is known too (no `bus`)."""
    singles = (name[:-1], name.removesuffix("es"))
    return name == "traffic" or (name.endswith("s") and any(kind_named(single) is not None for single in singles if single != name))


_NO_VERBS = frozenset({"keys", "tickets", "batteries", "windows", "doors", "tyres", "tires", "headlights", "seats", "cushions", "papers"})
"""Plurals that are never what a thing does: `car keys`."""


def _ends(noun: Sequence[str], word: str) -> bool:
    """Whether a word goes on with a verb: after a noun that is known, or as a verb of things by its form."""
    names = tuple(noun[-_LONGEST:])
    longer = (*(names[1:] if len(names) == _LONGEST else names), word)
    if kind_named(" ".join(longer[-2:])) is not None or kind_named(" ".join(longer)) is not None:
        return False
    if word in _NO_VERBS:
        return False
    if word[-1:] == "s" and any(row.fullmatch(word) for _, row in BY_ITSELF):
        return True
    known = kind_of(names) is not None
    return known and (names[-1].endswith("s") or names[-1] in PLURALS or word[-1:] == "s" or kind_named(word) is None)


def kind_of(names: tuple[str, ...]) -> Found | None:
    """What the last words of a noun mean, the longest first."""
    ends = (" ".join(names[first:]) for first in range(len(names)))
    return next((found for one in ends if (found := kind_named(one))), None)


def kind_named(name: str) -> Found | None:
    """What a name means: a crowd, a vehicle, what is known here, an animal, any other thing; None for an unknown one."""
    if re.fullmatch(words.WEATHER, name) or re.fullmatch(words.COMPOUND, name):
        return Found(View.PLACE, "")
    told = ((View.CROWD, _PEOPLE), (View.ROAD, _VEHICLES), (View.CLOSE, _SUBJECTS))
    own = next((Found(view, table[name], many=view is View.CROWD) for view, table in told if name in table), None)
    if own is not None:
        return own
    if name in animal_words.ENGLISH:
        return Found(View.CLOSE, animal_words.ONE.get(name) or animal_words.MANY[name], many=name not in animal_words.ONE)
    if kind := things.seen(name) or things.seen(name.removesuffix("s")):
        return Found(View.CLOSE, kind)
    one = name.removesuffix("s")
    if (of := next(((view, table[one]) for view, table in told[1:] if one in table), None)) is not None:
        return Found(*of)
    return Found(View.CROWD, "workers", many=True) if _AGENTS.fullmatch(name) else None


_COOKS = regex(
    r"\W*(?:boils?|simmers?|bubbles?|cooks?|sizzles?|fry|fries|stews?|steams?|heats? up|warms?) (?:away |gently |slowly )?"
    r"(?:in|inside) (?:the|an?|his|her|their) (?:[\w-]+ ){0,2}?(?P<vessel>\w+)(?=[.,;:]| on| over|$)",
    re.IGNORECASE,
)


def cooked_in(rest: str) -> Found | None:
    """What something cooks in, which is what is seen of it: `Beans simmer in a pot.`"""
    told = _COOKS.match(rest)
    vessel = kind_named(told["vessel"].casefold()) if told else None
    return vessel if vessel is not None and vessel.kind in _VESSELS else None


_VESSELS = frozenset({"pot", "kettle", "pan", "frying_pan", "wok", "pressure_cooker", "cup", "bowl"})
"""What stands on a fire, or steams."""
