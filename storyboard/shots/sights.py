"""Sentences about no single person: the thing, the vehicle, the animals or the crowd they are about, what it does, and its picture.

`The phone rings`, `A truck pulls up`, `Sheep block the road`, `Nobody` are pictures of their own. Whoever is in such a sentence beside
its subject (`A dog runs up to Anna`) does nothing in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from storyboard.breakdown import animal_deeds, animal_words, breed_words, crowd_deeds, gone, noises
from storyboard.breakdown.people_words import NUMBERS
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail
from storyboard.shots import (
    bareness,
    big_words,
    clock_words,
    laid,
    mirrored,
    nouns,
    painted,
    pictured,
    relations,
    retold,
    sight_deeds,
    small_events,
    things,
    two_things,
    vehicle_words,
)
from storyboard.shots import sight_words as words
from storyboard.shots.beats import Beat, What
from storyboard.shots.sight_finer import CURTAIN_DRAWN, FINER, STEAMS, UNDER_BONNET, shut_away
from storyboard.shots.sight_nouns import (
    PLURALS,
    STOPS,
    Found,
    Subject,
    View,
    bare,
    cooked_in,
    is_many,
    is_plural,
    kind_of,
    pattern,
    subject,
)
from storyboard.shots.verbs import HINTS
from storyboard.shots.wound_words import of_person


@dataclass(frozen=True, slots=True)
class Sight:
    """What a sentence without people is about."""

    view: View
    kind: str = ""
    """What is drawn: a kind of close picture, of a vehicle, of a crowd or an animal."""
    does: str = ""
    """One of `insert_words.BY_ITSELF`, of `ROAD_DEEDS`, or the pose of an animal; empty for nothing."""
    many: bool = False
    count: int = 0
    """Of a crowd: how many they are, where the words tell."""
    bare: bool = False
    """Whether no determiner stands before it: the word may be somebody's name or a verb."""
    at: str = ""
    """Of animals: what they are on, in, or come out of, or have in the mouth. Of things: where they are to another (`two_things`)."""

    @property
    def beast(self) -> bool:
        """Whether it is about animals."""
        return self.view is View.CLOSE and self.kind in animal_words.KINDS


def of_beat(beat: Beat) -> Sight | None:
    """What a beat is about where nobody does anything in it."""
    if beat.what is not What.ACTION or (beat.hint is not None and beat.hint.framing is not None):
        return None
    if (alone := lit_by(beat) or _reflected(beat) or _small(beat.text, small_events.OF_SOMEBODY)) is not None:
        return alone
    if beat.people and (beat.deeds or _BROUGHT_IN.search(beat.text) is not None):
        return None
    if of_person(beat.text):
        return None
    found = sight_of(HINTS.without(beat.text) if beat.hint is not None else beat.text)
    if found is not None and beat.deeds and not found.does:
        return None
    return None if found is None or (beat.people and (found.bare or found.view in (View.CROWD, View.PLACE))) else found


def _small(text: str, only: frozenset[str] = frozenset()) -> Sight | None:
    """What happens close by itself by a whole sentence; None for nothing, or for a kind that is none of those asked for where some are."""
    event = small_events.of(text)
    told = event is not None and (not only or event.kind in only)
    return Sight(View.CLOSE, *event[:2], at=event.at, count=event.number) if event is not None and told else None


def _reflected(beat: Beat) -> Sight | None:
    """Somebody whom a sentence shows in a mirror."""
    kind, _ = mirrored.of(beat.text, beat.people)
    return Sight(View.CLOSE, kind) if kind else None


_BROUGHT_IN = regex(r"\b[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+)*(?: \(\d|, (?:\d|an? |the |in ))")
"""Somebody the script describes: they are in the picture, whatever else the sentence names."""


def lit_by(beat: Beat) -> Sight | None:
    """The thing that somebody has a light fall on: it is the picture, in the light; who does so is behind the lamp."""
    at = _SHINES.search(beat.text) if beat.people else None
    return _lit(at["what"]) if at is not None else None


def _lit(what: str) -> Sight | None:
    """What a light falls on, seen in it; None for somebody, and for what is everywhere."""
    found = subject(what)
    meant = kind_of(found.names) if found.names and not _NO_TARGET.search(what[: len(what) - len(found.rest)]) else None
    thing = meant is not None and meant.view in (View.CLOSE, View.ROAD) and meant.kind not in animal_words.KINDS
    return Sight(View.CLOSE, meant.kind, "lit") if meant is not None and thing and meant.kind not in words.BODY else None


_LIT_UP, _SHINES, _NO_TARGET = (regex(one, re.IGNORECASE) for one in (words.LIT_UP, words.SHINES_ON, words.NO_TARGET))


def figures(text: str) -> str:
    """The figures that a text says are to be read: a time, floors counted; empty for none."""
    hit = re.search(words.DIGITS, text)
    return small_events.ZERO if small_events.RUN_OUT.search(text) else hit.group().replace(",", " ") if hit is not None else ""


def line(text: str) -> str:
    """The number of the line that a bus or a tram runs on by its words; empty for none."""
    hit = _LINE.search(text)
    return (hit["told"] or hit["before"]).upper() if hit is not None else ""


_LINES = frozenset({"bus", "tram"})
_LINE = regex(
    r"\b(?:numbers?|no\.?|lines?|routes?) (?P<told>[A-Z]?\d{1,3}[A-Z]?)\b|\b(?P<before>\d{1,3}[A-Z]?) (?:bus|tram|coach)\b", re.IGNORECASE
)


def lettering(text: str, kind: str) -> str:
    """What is to be read on a thing of a kind by the words of a panel: letters, on a clock the time."""
    return things.lettering(text) or (clock_words.told(text) if kind in clock_words.CLOCKS else "")


def detail_of(beat: Beat, text: str) -> Detail | None:
    """What the picture of a sentence about nobody shows, and what that does by itself; `text` are all the words of the panel."""
    found = of_beat(beat)
    if found is None or not found.kind:
        return None
    read = lettering(text, found.kind)
    read = read or (figures(text) if found.kind in ("numbers", "alarm_clock") else "")
    read = read or (line(beat.text) if found.kind in _LINES else "")
    around = relations.ring(beat.text) if found.does == "gather" else "far" if found.kind == "riders" and _FAR.search(beat.text) else ""
    around = "row" if found.view is View.CROWD and not around and _IN_ROW.search(beat.text) else around
    around = vehicle_words.painted(beat.text) if found.view is View.ROAD else around
    tool = "lance" if found.kind == "riders" and _LANCES.search(beat.text) else ""
    tool = big_words.named(beat.text) if found.view is View.CROWD and found.does in ("lift", "push") else tool
    tool = sight_deeds.before_sign(found.does, beat.text) if found.view is View.ROAD else tool
    by = mirrored.of(beat.text, beat.people)[1] or small_events.hand_of(found.does, beat.people)
    many = found.many and (found.view is View.ROAD or found.kind in animal_words.KINDS)
    kind = own if (own := things.looked_at(beat.text)) in nouns.CARRIED.get(found.kind, "").split() else found.kind
    kind, does = small_events.grown(kind, text), sight_deeds.ended(found.does, text)
    return Detail(kind=things.MANY * many + kind, words=read, hand=does, count=found.count, at=found.at or around, tool=tool, by=by)


_FAR = regex(
    r"\b(?:far (?:off|away|out|below|ahead|behind)|in the distance|distant|on the (?:ridge|horizon|skyline|crest|hilltop|dike|dyke)|"
    r"against the sky|over the (?:hill|rise|ridge)|along the (?:ridge|horizon|skyline|dike|dyke))\b",
    re.IGNORECASE,
)
_IN_ROW = regex(r"\b(?:in (?:a|one) (?:\w+ )?(?:row|line)|side by side|shoulder to shoulder|lined up|abreast)\b", re.IGNORECASE)
_LANCES = regex(r"\b(?:lance(?:s|rs)?|cossacks|uhlans|spears|pikes)\b", re.IGNORECASE)


def in_the_end(members: Sequence[Beat], sight: Sight) -> Beat | None:
    """The last of the beats of a picture in which its vehicle or its animal does something: one that comes, and stops, has stopped."""
    same = ((beat, one) for beat in members if (one := of_beat(beat)) is not None and (one.view, one.kind) == (sight.view, sight.kind))
    return next((beat for beat, one in reversed(list(same)) if one.does not in ("stand", "stands", "")), None)


def is_close(sight: Sight, *, interior: bool, car: bool) -> bool:
    """Whether a sight fills the picture: a thing does, and a vehicle that is seen from inside a house."""
    return sight.view is View.CLOSE or (sight.view is View.ROAD and interior and not car)


_ANIMALS = tuple((does, pattern((row,))) for does, row in animal_deeds.DEEDS)
_TELLING = tuple(row for row in _ANIMALS if row[0] in animal_deeds.TELLING)
_CROWDS = (
    ("stand", regex(r"\b(?:stands?|rises?|gets? up|waits?)\b(?! (?:\w+ )?(?:a?round|over)\b)", re.IGNORECASE)),
    *((does, pattern((row,))) for does, row in (*crowd_deeds.GROUP_POSES, *crowd_deeds.CROWD_POSES)),
)
_TOLD = tuple(row for row in _CROWDS if row[0] in crowd_deeds.TELLING)
_STILL = regex(rf"\b(?:{words.STILL})\b", re.IGNORECASE)

TIMERS = frozenset({"alarm_clock", "device", "bomb", "numbers"})
"""What has figures to be read on it."""
_ON_GLASS = regex(r"\b(?:windows?|glass|panes?|windscreen|windshield|skylight)\b", re.IGNORECASE)
_WINGED_ONE = regex(animal_words.WINGED_ONE, re.IGNORECASE)
_LEAKS = regex(r"\b(?:drips?|leaks?|trickles?)\b", re.IGNORECASE)

_OUT_OF_SIGHT = regex(
    r"\b(?:somewhere|in the distance|distant|off[- ]?screen|o\.?s\.?|unseen|next door|we hear|sounds? of|noise of|heard"
    r"|far away|far off)\b",
    re.IGNORECASE,
)


_BEASTS = "|".join(sorted((*animal_words.ENGLISH, "whale", "whales"), key=lambda word: (-len(word), word)))
_OF_BEAST = regex(
    rf"\A(?P<beast>\W*(?:the|an?|his|her|their|its|one) (?:[\w-]+ ){{0,2}}?(?:{_BEASTS}))(?:['’]s|s['’]) "
    r"(?P<part>(?:ears?|head|tail|nostrils|mane|hackles|flukes?|fur|coat|nose|muzzle) )",
    re.IGNORECASE,
)
"""A part of an animal that does something: the animal does."""


@lru_cache(maxsize=1024)
def sight_of(text: str) -> Sight | None:
    """What a sentence is about where it is about no single person; None for one about somebody, or that shows nothing known."""
    if (small := _small(text)) is not None:
        return small
    text = noises.without(gone.without(text))
    plain = retold.plainly(text)
    return _sight_of(plain) or (_sight_of(text) if plain != text else None)


def _sight_of(text: str) -> Sight | None:
    text = _OF_BEAST.sub(r"\g<beast>, \g<part>", things.HANDS_OF_CLOCKS.sub("The clock", text))
    told = bare(text)
    if re.match(r"\W*(?:nobody|no one|no-one|none)\b", told, re.IGNORECASE):
        return Sight(View.PLACE) if re.search(words.EMPTY, told, re.IGNORECASE) else None
    if (plain := _plain(text, told)) is not None:
        return plain
    found = subject(told)
    found = found if found.names else _further(told)
    found = found if found.names else _afloat(text)
    if re.search(words.EMPTY, told, re.IGNORECASE) and not (found.names and _is_thing(found.names)):
        return Sight(View.PLACE)
    meant = kind_of(found.names)
    if meant is None or _OUT_OF_SIGHT.search(told):
        behind = _THERE.match(text) if meant is None else None
        seen = sight_of(text[behind.end() :]) if behind else None
        sunk = seen is not None and seen.view is View.ROAD and seen.does == "stands" and _SUNK.search(text) is not None
        return replace(seen, does="stuck") if seen is not None and sunk else seen
    built = meant.kind in words.BUILT and is_many(found.names[-1])
    sight = Sight(View.PLACE) if built else SEEN[meant.view](meant, found.names, found.rest)
    number = _number(told, found.rest) if _is_counted(meant, found, sight) else 0
    alone = sight is not None and sight.beast and _ALONE.match(told) is not None and found.names[-1] in PLURALS
    many = sight is not None and not alone and (sight.many or (sight.beast and number > 1))
    if sight is None:
        return None
    kind = "beam_boat" if sight.kind == "sea_beam" and re.search(words.FINDS, told, re.IGNORECASE) else sight.kind
    kind = finer(kind, two_things.fronted(text)) if kind in sight_deeds.LIT else "glass" if kind == "glasses" and number > 1 else kind
    thing = sight.view is View.CLOSE and not sight.beast and not sight.at
    at = two_things.told(kind, sight.does, two_things.fronted(text)) if thing else sight.at
    return replace(sight, kind=kind, bare=not found.determined, count=number, many=many, at=at)


def _is_counted(meant: Found, found: Subject, sight: Sight | None) -> bool:
    """Whether a number in a subject is that of what the picture is of: people, animals, things that are named in the plural."""
    things_ = sight is not None and sight.view is View.CLOSE and sight.does in sight_deeds.COUNTED and is_plural(found.names)
    return meant.view is View.CROWD or (sight is not None and sight.beast) or things_


def count_of(text: str, kind: str) -> int:
    """How many things of a kind a close picture is of, by its words; 0 where they do not tell."""
    found = sight_of(text)
    return found.count if found is not None and found.kind == kind and not found.beast else 0


_SUNK = regex(r"\b(?:sunk|stuck|bogged|up to (?:its|the) axles|nose down|axle[- ]deep)\b", re.IGNORECASE)
_THERE = regex(r"[^.:;!?]{3,70}: (?=(?:an?|the|two|three|one|several)\b)", re.IGNORECASE)
"""Says where something is that is told of behind it: `Below, half sunk in the mud: a white VAN`."""


def _afloat(text: str) -> Subject:
    """The boat that is told of behind where she is: `In the trough between two waves the trawler, mastless`."""
    later = (subject(text[hit.end() :]) for hit in re.finditer(r"\s(?=the\s)", text) if text.split(" ", 1)[0].casefold() in STOPS)
    return next((one for one in later if (meant := kind_of(one.names)) is not None and meant.kind in _BOATS and one.names), Subject())


_BOATS = frozenset({"ship", "boat"}) | words.SAILING


def _further(told: str) -> Subject:
    """The subject behind a place that no comma ends (`Round the bend a red lamp swings`)."""
    if told.split(" ", 1)[0].casefold() not in STOPS | {"round", "far"}:
        return Subject()
    later = (subject(told[hit.end() :]) for hit in re.finditer(r"\s(?=(?:an?|the|two|three|one|another)\s)", told))
    return next((one for one in later if one.names and kind_of(one.names) is not None and _verb(one.rest)), Subject())


_A_SHOT = regex(
    r"\W*(?:an?|the|another|one|two|three|a single) (?:\w+ )?(?:gun)?shots?(?: (?:rings? out|is fired|cracks?|echo(?:es)?))?\W*\Z",
    re.IGNORECASE,
)
"""A shot by nobody in sight."""


def _plain(text: str, told: str) -> Sight | None:
    """What whole sentences mean: something on a screen, a knock at a door, a place full of people."""
    return next((found for read in WHOLE if (found := read(text, told)) is not None), None)


def _nothing(text: str, told: str) -> Sight | None:
    """A place with little left in it, or without what is gone; darkness."""
    if bareness.left_only(text) or bareness.is_bare(text) or gone.IS_GONE.match(text):
        return Sight(View.PLACE)
    return Sight(View.CLOSE, "darkness") if re.match(words.DARK, told, re.IGNORECASE) else None


def _heard(text: str, told: str) -> Sight | None:
    """A shot, a knock."""
    if _A_SHOT.match(told):
        return Sight(View.CLOSE, "gun", "bursts")
    return Sight(View.CLOSE, "open_door", "knock") if re.search(words.KNOCKED, text, re.IGNORECASE) else None


def _on_screen(text: str, _: str) -> Sight | None:
    at = re.search(words.ON_SCREEN, text, re.IGNORECASE)
    return Sight(View.CLOSE, finer("television" if at["tv"] else "screen", text[at.end() :])) if at is not None else None


def _in_mirror(text: str, _: str) -> Sight | None:
    """A vehicle in the mirror of another one."""
    at = re.match(words.IN_MIRROR, text, re.IGNORECASE)
    meant = kind_of(subject(at["what"]).names) if at is not None else None
    return Sight(View.CLOSE, words.MIRRORED[meant.kind]) if meant is not None and meant.kind in words.MIRRORED else None


def _in_light(text: str, _: str) -> Sight | None:
    """What a beam falls on; a boat out at sea has a beam of its own."""
    at = _LIT_UP.match(text)
    lit = _lit(at["what"]) if at is not None else None
    return Sight(View.CLOSE, "beam_boat") if lit is not None and lit.kind in _BOATS | {"rowing_boat"} else lit


def _painted(text: str, _: str) -> Sight | None:
    """Words on something that is fixed."""
    kind = painted.kind(text)
    return Sight(View.CLOSE, kind) if kind and things.lettering(text) else None


def _struck(_: str, told: str) -> Sight | None:
    at = re.match(words.STRUCK, told, re.IGNORECASE)
    return Sight(View.CLOSE, "windscreen_close" if at["screen"] else "pane", "breaks") if at is not None else None


def _full(_: str, told: str) -> Sight | None:
    at = re.match(words.FULL, told, re.IGNORECASE)
    full = at is not None and (at["seats"] or at["place"])
    return Sight(View.CROWD, "audience" if at and at["seats"] else "crowd", many=True) if full else None


def _uncovered(text: str, _: str) -> Sight | None:
    """What lies in what has just been opened: `Under it, in straw, lies a brass lamp`; `Inside, on velvet, lies a dagger`."""
    there = _LIES_THERE.match(text)
    seen = sight_of(f"{there['what'].strip().capitalize()} lies there.") if there is not None else None
    thing = seen is not None and seen.view is View.CLOSE and not seen.beast
    return replace(seen, kind=shut_away(seen.kind, text), at=laid.lies_on(text) or seen.at) if seen is not None and thing else None


def is_uncovered(text: str) -> bool:
    """Whether a sentence tells what lies in what has just been opened."""
    return _LIES_THERE.match(text) is not None


_LIES_THERE = regex(
    r"\W*(?:inside|within|beneath|underneath|below|(?:under|beneath|underneath|inside|in|behind|at the bottom of) (?:it|them))\b"
    r"(?: it| them)?,? (?:[^,.;]{2,30}, )?(?:lies?|rests?|gleams?|nestles?|waits?|sits?) "
    r"(?P<what>(?:an?|the|one|his|her) (?:[\w-]+ ){0,3}?[\w-]+)(?=[.,;!]|\s*\Z| (?:older|bigger|larger|smaller|heavier|that|which|with|of"
    r"|wrapped|in|on|under|from|as|like|still|black|full)\b)",
    re.IGNORECASE,
)


WHOLE = (_uncovered, _nothing, _on_screen, _in_mirror, _in_light, _painted, _heard, _struck, _full)
"""What whole sentences mean; the first that finds something counts."""


_NUMBERS = {**NUMBERS, **words.NUMBERS}
_COUNT = regex(rf"\b(?:(?P<number>{'|'.join(_NUMBERS)})|(?P<digits>\d{{1,3}})|(?P<pair>couple|pair))\b", re.IGNORECASE)


_ALONE = regex(r"\W*(?:an?|one) (?!(?:\w+ )?(?:flock|herd|pack|school|group|row|line|pair|couple|cloud)\b)", re.IGNORECASE)
_GROUPS = regex(r"\s+(?:\w+ )?(?:gangs|groups|teams|rows|lines|crowds|families|crews|armies|herds|flocks|packs)\b", re.IGNORECASE)


def _number(told: str, rest: str) -> int:
    """The number in a subject (`a family of five`, `an old couple`), 0 for none."""
    hit = _COUNT.search(told[: len(told) - len(rest)] + (" " + rest[:12] if rest[:3] == "of " else ""))
    if hit is None or _GROUPS.match(told[hit.end() :]):
        return 0
    return 2 if hit["pair"] else int(hit["digits"]) if hit["digits"] else _NUMBERS[hit["number"].casefold()]


def _of_place(_: Found, names: Sequence[str], rest: str) -> Sight | None:
    if names[-1] == "rain" and _ON_GLASS.search(rest):
        return Sight(View.CLOSE, "rain")
    if names[-1] in ("rain", "snow") and _LEAKS.search(rest):
        return Sight(View.CLOSE, "drip", "drips")
    return Sight(View.PLACE) if _verb(rest) or not rest.strip(" .!") else None


def _of_crowd(found: Found, _: Sequence[str], rest: str) -> Sight | None:
    return Sight(View.CROWD, found.kind, sight_deeds.first(_TOLD, rest) or sight_deeds.first(_CROWDS, rest), many=True)


def _of_road(found: Found, names: Sequence[str], rest: str) -> Sight | None:
    if names[-1] in UNDER_BONNET and STEAMS.search(rest):
        return Sight(View.CLOSE, "steaming_radiator", "smokes")
    goes = _verb(rest) and not rest.lstrip().startswith(",")
    return Sight(View.ROAD, found.kind, sight_deeds.of_vehicle(rest) or ("drives" if goes else "stands"), many=is_many(names[-1]))


def _of_thing(found: Found, names: Sequence[str], rest: str) -> Sight | None:
    if found.kind == "bat" and not found.many and _WINGED_ONE.search(f"|{rest}") is None:
        found = replace(found, kind="stick")
    if found.kind == "whale" and (part := finer("whale", rest.strip(" ,"))) != "whale":
        return Sight(View.CLOSE, part)
    if found.kind in animal_words.KINDS:
        many = found.many or (names[-1] in PLURALS and names[-1] != "fish")
        does = (
            sight_deeds.first(_TELLING, rest)
            or sight_deeds.first(_ANIMALS, rest)
            or ("fly" if names[-1] in animal_words.ALOFT else "stand")
        )
        does = "graze" if does == "sit" and found.kind in animal_words.HOOFED and _LICKS.search(rest) else does
        return Sight(View.CLOSE, breed_words.sized(found.kind, names[-1], names[:-1]), does, many=many, at=_at(does, rest))
    if (vessel := cooked_in(rest)) is not None:
        return Sight(View.CLOSE, vessel.kind, "smokes")
    kind = finer(found.kind, rest)
    if kind in pictured.PHOTOS and (photo := pictured.of(f"photo {rest.lstrip()}"))[0]:
        kind, rest = photo[0], rest.lstrip()[photo[1] - len("photo ") :]
    if kind in ("hand_edge", "hands") and CURTAIN_DRAWN.search(rest):
        return Sight(View.CLOSE, "curtain", "pull")
    if kind in TIMERS and re.search(words.DIGITS, rest):
        return Sight(View.CLOSE, "numbers")
    does = sight_deeds.of_thing(kind, rest)
    shown = does or _is_still(rest) or _verb(rest) or is_plural(tuple(names))
    roped = kind == "ring" and re.match(words.OF_ROPES, rest)
    near = Sight(View.CLOSE, kind, does, at=two_things.told(kind, does, rest)) if kind and shown else None
    return Sight(View.PLACE) if roped else near


SEEN = {View.PLACE: _of_place, View.CROWD: _of_crowd, View.ROAD: _of_road, View.CLOSE: _of_thing}
"""What a sentence shows, by how its subject is seen."""


def finer(kind: str, rest: str) -> str:
    """What a thing is drawn as where more is told of it: a key in a lock, a screen with a graph."""
    return next((better for of, told, better in FINER if kind == of and re.search(told, rest, re.IGNORECASE)), kind)


_ANIMAL_AT = regex(animal_deeds.ON, re.IGNORECASE)
_LICKS = regex(r"\blick(?:s|ing)?\b", re.IGNORECASE)
_CHASED = regex(r"\b(?:chas(?:es?|ing)|hunts?|pursues?|runs? after|goes after)\b", re.IGNORECASE)
_NOUNS_IN = regex(r"[a-z]+")


def _at(does: str, rest: str) -> str:
    """What animals are on, in, at or come out of, or what is in their mouth; empty for none that is known."""
    if does in animal_deeds.MOUTH:
        taken = next(hit.end() for of, found in _ANIMALS if of == does and (hit := found.search(rest)))
        prey = (animal_words.ONE[word] for word in _NOUNS_IN.findall(rest.casefold()) if word in animal_words.ONE)
        return next(prey, "") or things.carried(rest[taken:]) or things.carried(rest)
    if does == "run" and (chased := _CHASED.search(rest)) is not None:
        known = (animal_words.ONE[word] for word in _NOUNS_IN.findall(rest[chased.end() :].casefold())[:4] if word in animal_words.ONE)
        return next(known, "")
    for hit in _ANIMAL_AT.finditer(rest):
        known = (animal_deeds.AT[word] for word in _NOUNS_IN.findall(rest[hit.start() :].casefold())[1:7] if word in animal_deeds.AT)
        kind = next(known, "")
        near = animal_deeds.NEAR - (animal_deeds.SLID if does == "belly" else frozenset[str]())
        if kind and (kind in animal_deeds.BY or hit.group().casefold() not in near):
            return kind
    return ""


def _is_thing(names: tuple[str, ...]) -> bool:
    """Whether what is empty or still is a thing, and no place."""
    found = kind_of(names)
    return found is not None and found.view in (View.CLOSE, View.ROAD) and names[-1] not in words.SEATS


def _verb(rest: str) -> bool:
    return bool(re.match(r"\W*(?:\w+ly )?[a-z]+(?:s|ing|ed)\b", rest))


def _is_still(rest: str) -> bool:
    """Whether a sentence only says that something is there."""
    told = rest.strip(" .!…")
    return not told or told[0] in ':,([—–"“' or bool(_STILL.match(told)) or told.split()[0].casefold() in STOPS
