"""Animals, crowds and mounts in the action: what is seen there besides the cast, with whom, and doing what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from storyboard.breakdown import (
    animal_deeds,
    animal_pronouns,
    bite_words,
    breed_words,
    crowd_deeds,
    driven_words,
    group_words,
    hides,
    mentions,
    small_groups,
    teams,
)
from storyboard.breakdown import animal_words as words
from storyboard.breakdown.lists import listed
from storyboard.breakdown.people_words import NUMBERS
from storyboard.breakdown.thing_words import kind_of
from storyboard.model.cast import Character, Sighting
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind

_SENTENCE = regex(r"[^.!?\n]+(?:[.!?]+|\n|$)")
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_WATCHING = regex(crowd_deeds.WATCHING, re.IGNORECASE)
_DENSE = regex(crowd_deeds.DENSE, re.IGNORECASE)
_DETERMINED = regex(
    r"(?:\b(?:an?|the|his|her|their|its|my|your|our|one|another|this|that|each|every|some|un|une|le|la|el|der|die|das|ein|eine)|['’]s)"
    r"(?: [\w-]+){0,3}\s*$",
    re.IGNORECASE,
)
_PRONOUN = regex(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_HIS = frozenset({"he", "him", "his"})
_BEGINS = regex(r"\W*(?:s?he)\b", re.IGNORECASE)
_HEARD = regex(words.HEARD, re.IGNORECASE)
_LIKENESS = regex(words.LIKENESS, re.IGNORECASE)
_STATUES = regex(words.STATUES, re.IGNORECASE)
_COOKED = regex(words.COOKED, re.IGNORECASE)
_OWN_PART = regex(rf"['’]s? (?:\w+ )?{words.PARTS}\b", re.IGNORECASE)
_LICKS = regex(words.LICKS, re.IGNORECASE)
_WINGED_ONE = regex(words.WINGED_ONE, re.IGNORECASE)
_FIGURE = regex(words.FIGURE, re.IGNORECASE)
_CALLED = regex(words.CALLED, re.IGNORECASE)
_QUEUE = regex(words.QUEUE, re.IGNORECASE)
_MADE = regex(words.MADE, re.IGNORECASE)
_BODY = {word: regex(pattern, re.IGNORECASE) for word, pattern in words.BODY.items()}
_CARTS = regex(words.CARTS, re.IGNORECASE)
_BAGGED = regex(words.BAGGED, re.IGNORECASE)
_CARRIAGES = regex(words.CARRIAGES, re.IGNORECASE)
_IN_HARNESS = regex(words.IN_HARNESS, re.IGNORECASE)
_PUSHED = regex(words.PUSHED, re.IGNORECASE)
_RAILS = regex(words.RAILS, re.IGNORECASE)
_NOUN_AFTER = listed(
    "the of two three four five some many his her their its these those all wild stray black white grey brown dead several our my"
    " both few tame angry by and or with feed feeds feeding among at past over on"
)
"""Words after which a plural is a noun."""
_LEAVING = regex(words.LEAVING, re.IGNORECASE)
_RIDING = regex(words.RIDING, re.IGNORECASE)
_NOT_MOUNTED = regex(words.NOT_MOUNTED, re.IGNORECASE)
_MOUNTED = regex(words.MOUNTED, re.IGNORECASE)
_GETS_DOWN = regex(words.GETS_DOWN, re.IGNORECASE)
_TALKED_OF = regex(words.TALKED_OF, re.IGNORECASE)
_PEDALS = (
    r"(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!['’]s )\b(?:pedals|pedall?ing)\b(?! (?:with (?:his|her|both|one)|at the|air|"
    r"(?:the|an?|his|her) (?!(?:\w+ )?(?:bi|tri))|in (?:the )?(?:air|mud)))|\b(?:stands|up|presses) on (?:the|his|her) pedals\b"
)
"""What says that somebody goes on a bicycle: not with a leg, nor at the air."""
_WHEELS = {
    kind: regex(rf"{pattern}|{_PEDALS}" if kind == "bicycle" else pattern, re.IGNORECASE) for kind, pattern in words.ON_WHEELS.items()
}
_ON_IT = regex(rf"\b(?:on|cycles|cycling|speeds|straddles)\b|{_PEDALS}", re.IGNORECASE)
_FULL = regex(
    r"\b(?:hundred|thousand|thousands of|dozens? of|score|full of|rows of|crowd of|group of|hundreds of|dozens of|sea of|packed"
    r"|filled with|all the|the|crowded)\b",
    re.IGNORECASE,
)
_ARTICLE = regex(r"\b(?:the|an?|his|her|their) ", re.IGNORECASE)
_SOLDIERS_ON = regex(r"\b(?:s?he|it|who)\s$", re.IGNORECASE)
REACH = 70
"""Characters behind an animal within which a verb is its own."""


@cache
def _poses(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((pose, regex(rf"\b(?:{pattern})\b", re.IGNORECASE)) for pose, pattern in table)


def _pose(text: str, table: tuple[tuple[str, str], ...]) -> str:
    """The pose of the verb that comes first; of words at one place the earlier row counts."""
    hits = ((hit.start(), k, pose) for k, (pose, pattern) in enumerate(_poses(table)) if (hit := pattern.search(text)))
    return min(hits, default=(0, 0, ""))[2]


def _count(before: str, word: str) -> int:
    """How many a word stands for, by what is before it."""
    told = [one.casefold() for one in _WORD.findall(before)[-4:]]
    number = next((NUMBERS[one] for one in reversed(told) if one in NUMBERS), 0)
    herd = next((words.HERDS[one] for one in reversed(told) if one in words.HERDS and "of" in told), 0)
    return number or herd or (3 if word in words.MANY and word not in words.ONE else 1)


def _is_animal(sentence: str, hit: re.Match[str]) -> bool:
    """Whether a word for an animal means one that is there."""
    word, before, after = hit.group().casefold(), sentence[: hit.start()], sentence[hit.end() :]
    following, leading = _WORD.search(after), _WORD.findall(before)[-1:]
    if _LIKENESS.search(before) and not re.search(rf"\b(?:{'|'.join(words.HERDS)}) of (?:\w+ )?$", before, re.IGNORECASE):
        return False
    if following and not after[: following.start()].strip() and following.group().casefold() in words.NOT_AFTER:
        return False
    if (after[:1] in {"'", "’"} and not _OWN_PART.match(after)) or (leading and leading[0].casefold() in words.NOT_BEFORE):
        return False
    if _VAULTED.search(before) or hides.is_cloth(after):
        return False
    if _is_verb(word, before, after) or _is_made(sentence, hit) or _is_said(word, before, after):
        return False
    plural = word in words.MANY and (
        word not in words.ONE or word in {"sheep", "deer", "cattle"} or bool(re.search(r"\b(?:of|two|three|some)\b", before))
    )
    return plural or bool(_DETERMINED.search(before)) or hit.group().isupper()


_VAULTED = regex(r"\bvault\w* (?:(?:over|off|across|from) )?(?:the |a )?$", re.IGNORECASE)
"""Before a horse that is none: it stands in a gymnasium."""


def _is_said(word: str, before: str, after: str) -> bool:
    """Whether a word for an animal is a meal, a picture or a manner of speaking."""
    kind = words.ONE.get(word) or words.MANY.get(word, "")
    meal = kind in words.EDIBLE and bool(_COOKED.search(before))
    club = kind == "bat" and "-" not in word and not _WINGED_ONE.search(f"{before}|{after}")
    return meal or club or bool(_FIGURE.search(after) or _CALLED.search(before))


def _is_verb(word: str, before: str, after: str) -> bool:
    """Whether a plural is a verb: `The car snakes uphill`, `Anna screams and ducks`."""
    told = [one.casefold() for one in _WORD.findall(before)]
    if word not in words.TWOFOLD or not told:
        return False
    if told[-1] in {"and", "then", "or"}:
        return not any(one in words.ONE or one in words.MANY for one in told) and not _pose(after[:REACH], animal_deeds.DEEDS)
    return told[-1] not in _NOUN_AFTER and told[-1] not in words.COATS and told[-1] not in NUMBERS


def _is_made(sentence: str, hit: re.Match[str]) -> bool:
    """Whether a word for an animal is a statue, a make, a name of an inn or a part of a body."""
    word, before = hit.group().casefold(), sentence[: hit.start()]
    named = hit.group().istitle() and before.strip() != "" and word in words.LOWER
    body = _BODY.get(word)
    return bool(
        named or _STATUES.search(before) or (word in words.ARMS and _MADE.search(before)) or (body is not None and body.search(before))
    )


def _relation(sentence: str, hit: re.Match[str], *, ridden: bool) -> str:
    """How an animal is with whom the sentence is about: by the first pattern that fits before, around or after its word."""
    if ridden:
        return "ridden"
    parts = {"before": sentence[: hit.start()], "around": sentence, "after": sentence[hit.end() : hit.end() + REACH]}
    return next((name for name, where, pattern in RELATIONS if pattern.search(parts[where])), "beside")


RELATIONS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (name, where, regex(pattern, flags))
    for name, where, pattern, flags in (
        ("chased", "before", animal_deeds.CHASED, re.IGNORECASE),
        ("bag", "after", words.BAGGED, re.IGNORECASE),
        ("freed", "around", animal_deeds.FREED, re.IGNORECASE),
        ("hands", "around", animal_deeds.HANDS, re.IGNORECASE),
        ("lap", "around", words.LAP, re.IGNORECASE),
        ("arms", "before", words.CARRIED, re.IGNORECASE),
        ("arms", "around", words.IN_ARMS, re.IGNORECASE),
        ("arms", "around", words.CONJURED, re.IGNORECASE),
        ("shoulder", "around", words.SHOULDER, re.IGNORECASE),
        ("arms", "before", words.CAUGHT, re.IGNORECASE),
        ("hugged", "before", words.HUGGED, re.IGNORECASE),
        ("groomed", "before", words.GROOMED, re.IGNORECASE),
        ("milked", "before", words.MILKED, re.IGNORECASE),
        ("stroked", "before", words.STROKED, re.IGNORECASE),
        ("fed", "before", words.FED, re.IGNORECASE),
        ("tended", "before", words.TENDED, re.IGNORECASE),
        ("laid", "before", words.LAID, re.IGNORECASE),
        ("shoved", "before", words.SHOVED, re.IGNORECASE),
        ("towed", "before", words.TOWED, re.IGNORECASE),
        ("hauled", "before", animal_deeds.UNWILLING, re.IGNORECASE),
        ("lead", "before", words.LEAD, re.IGNORECASE),
        ("pulled", "after", words.PULLED, re.IGNORECASE),
        ("pressed", "after", words.PRESSED, re.IGNORECASE),
        ("beside", "after", words.HEEL, re.IGNORECASE),
        ("before", "after", words.UP_AT, re.NOFLAG),
        *((name, "after", pattern, re.IGNORECASE) for name, pattern in bite_words.BITTEN.items()),
        ("before", "after", words.BEFORE, re.IGNORECASE),
        ("lead", "after", words.LEAD, re.IGNORECASE),
        ("hauled", "before", words.HAULED, re.IGNORECASE),
    )
)
"""How an animal is with somebody, and where the words for it stand; the first that fits."""


def _tone(before: str) -> float | None:
    return next((words.COATS[one.casefold()] for one in reversed(_WORD.findall(before)[-3:]) if one.casefold() in words.COATS), None)


def _animals(sentence: str, who: str, *, mounted: bool) -> Iterator[Sighting]:
    """The animals of a sentence; `who` is the person in it, `mounted` whether they ride."""
    if _HEARD.search(sentence):
        return
    sentence = breed_words.joined(sentence)
    for hit in _WORD.finditer(sentence):
        word = hit.group().casefold()
        kind = words.ONE.get(word) or words.MANY.get(word)
        kind = kind and breed_words.sized(kind, word, (one.casefold() for one in _WORD.findall(sentence[: hit.start()])[-2:]))
        if kind is None or not _is_animal(sentence, hit) or (kind in words.RIDDEN and _MOUNTED.search(sentence[: hit.start()])):
            continue
        after = sentence[hit.end() : hit.end() + REACH]
        ridden = mounted and kind in words.RIDDEN and bool(who)
        relation = _relation(sentence, hit, ridden=ridden) if who else ""
        relation = "lead" if relation == "arms" and kind in words.GREAT else relation
        relation = "beside" if relation in animal_deeds.CUPPED and kind not in words.LITTLE else relation
        pose = _pose(after, animal_deeds.DEEDS)
        pose = "graze" if kind in words.HOOFED and pose == "sit" and _LICKS.search(after) else pose
        relation = "hauled" if relation == "lead" and pose == "balk" else relation
        pose = "" if relation == "towed" or (ridden and pose in _NOT_UNDER_ONE) else pose
        pose = pose or ("fly" if word in words.ALOFT else "")
        pose = _at_somebody(after, pose) if who else pose
        if not pose and re.match(r"^\W*(?:\w+ )?(?:dogs?|horses?|birds?)\b", sentence, re.IGNORECASE) is None:
            pose = "run" if ridden and re.search(r"gallop|spurs|races|charges", sentence, re.IGNORECASE) else ""
        yield Sighting(
            element="",
            start=hit.start(),
            end=hit.end(),
            kind=kind,
            count=1 if ridden else 2 if relation == "arms" and re.search(words.EACH_HAND, after) else _count(sentence[: hit.start()], word),
            pose=pose,
            near=who,
            relation=relation,
            tone=_tone(sentence[: hit.start()]),
            leaves=bool(_LEAVING.search(after)),
            thing=_bag(after) if relation == "bag" else _in_mouth(after) if pose in animal_deeds.MOUTH else "",
        )


_NOT_UNDER_ONE = frozenset({"lie", "sit", "sleep", "bark", "dig", "beg", "crouch"})
"""What no animal does with a rider in the saddle: who sleeps is the rider."""


def _at_somebody(after: str, pose: str) -> str:
    """What an animal does to whom it is with: its forepaws on them, or its head at them."""
    return "up" if re.search(words.UP_AT, after) else "stand" if re.match(words.LICKED, after, re.IGNORECASE) else pose


def _bag(after: str) -> str:
    """The kind of thing an animal looks out of; empty for clothes, which their wearer has on."""
    hit = _BAGGED.search(after)
    last = hit["bag"].casefold().rpartition(" ")[2] if hit else ""
    return next((kind for kind, named in BAGS.items() if last in named), "")


BAGS: dict[str, frozenset[str]] = {
    "bag": listed("handbag bag purse tote rucksack backpack satchel sack"),
    "basket": listed("basket"),
    "box": listed("box shoebox"),
}
"""What an animal looks out of that somebody has in their arms, as kinds of things; clothes are on them."""


def _in_mouth(after: str) -> str:
    """What an animal has in its mouth, as a kind of thing."""
    hit = re.search(words.FETCHED, after, re.IGNORECASE)
    return kind_of(hit.group(1).casefold()) or MOUTHED.get(hit.group(1).casefold(), "") if hit else ""


MOUTHED = {"stick": "branch", "ball": "ball", "newspaper": "newspaper", "bird": "bird"}
"""What no table of things has."""


def _mounts(sentence: str, riders: Sequence[str], found: Sequence[Sighting]) -> Iterator[Sighting]:
    """What somebody rides that is not named, or goes on wheels."""
    if not riders or _NOT_MOUNTED.search(sentence):
        return
    riding = _RIDING.search(sentence)
    wheels = next((kind for kind, pattern in _WHEELS.items() if pattern.search(sentence)), "")
    active = wheels and (riding or _ON_IT.search(sentence))
    if not (active or (riding and not wheels)):
        return
    taken = {one.near for one in found if one.relation == "ridden"}
    pose = "run" if re.search(r"gallop|spurs|races|speeds|charges|fast|flat out", sentence, re.IGNORECASE) else "walk"
    at = riding.start() if riding else 0
    for who in riders:
        if who not in taken:
            yield Sighting(element="", start=at, end=at + 1, kind=wheels or "horse", pose=pose, near=who, relation="ridden")


def _fans(word: str, before: str) -> bool:
    """Whether fans are what turns under a ceiling."""
    return word == "fans" and bool(re.search(r"\b(?:ceiling|electric|paper|cooling)\s$", before, re.IGNORECASE))


def _crowds(sentence: str, known: frozenset[str], who: str = "") -> Iterator[Sighting]:
    """The crowds of a sentence; `known` are words of the cast's names, whose groups are people with parts, `who` is the person in it."""
    if hit := _QUEUE.search(sentence):
        yield Sighting(element="", start=hit.start(), end=hit.end(), kind="queue", count=words.CROWDS["queue"][1])
        return
    for hit in _WORD.finditer(sentence):
        word, before = hit.group().casefold(), sentence[: hit.start()]
        found = words.CROWD_WORDS.get(word)
        following = _WORD.match(sentence[hit.end() :].lstrip())
        if found is None or word in known or (following and following.group().casefold() in words.NOT_AFTER):
            continue
        if _SOLDIERS_ON.search(before) or _fans(word, before) or (_TALKED_OF.search(before) and not _FULL.search(before)):
            continue
        if not group_words.is_people(sentence, hit.start(), hit.end()):
            continue
        number = next((NUMBERS[one.casefold()] for one in _WORD.findall(before)[-2:] if one.casefold() in NUMBERS), 0)
        if group_words.is_below(sentence[hit.end() :]):
            continue
        faced = bool(who) and group_words.faced(sentence, hit.start(), hit.end())
        pose = _pose(sentence[_noun(sentence, hit.start()) :] if faced else sentence, crowd_deeds.CROWD_POSES)
        if word in words.SELDOM and not faced and not (number > 5 or _FULL.search(before) or before.strip() == "" or pose):
            continue
        yield Sighting(
            element="",
            start=hit.start(),
            end=hit.end(),
            kind=found[0],
            count=min(found[1], max(number, 4)) if number else found[1],
            pose=pose or ("watch" if faced else _about(sentence)),
            near=who if faced else "",
            relation=group_words.FACED if faced else "",
        )
        return


def _noun(sentence: str, at: int) -> int:
    """Where what is said of a crowd begins: behind the last article before its word."""
    return max((hit.end() for hit in _ARTICLE.finditer(sentence, 0, at)), default=at)


def _about(sentence: str) -> str:
    """How a crowd is that does nothing of its own: `press` close around, `watch`, or empty where it minds its affairs."""
    return "press" if _DENSE.search(sentence) else "watch" if _WATCHING.search(sentence) else ""


def _aids(sentence: str, index: mentions.Index) -> Iterator[Sighting]:
    """What people go or sit with: of whoever is named last before it."""
    for kind, pattern in words.AIDS.items():
        if hit := re.search(pattern, sentence, re.IGNORECASE):
            named = [one for one in mentions.search(sentence, index) if one.kind == "character"]
            before = [one for one in named if one.end <= hit.start()]
            if named:
                yield Sighting(element="", start=hit.start(), end=hit.start(), kind=kind, near=(before[-1:] or named)[0].id)


def _people(
    text: str, index: mentions.Index, recent: Sequence[str], groups: Mapping[str, tuple[str, ...]], beasts: AbstractSet[str]
) -> list[str]:
    """Who is in a sentence, by name first, else by pronoun; who it begins with by a pronoun before those it names. Of a few without
    names, `groups`, each of them."""
    named = [id for one in mentions.search(text, index) if one.kind == "character" for id in groups.get(one.id, (one.id,))]
    named = [*recent[:1], *named] if named and _BEGINS.match(text) and recent[:1] != named[:1] else named
    named += list(recent[:1]) if named and set(named) <= beasts and _LICKS.search(text) else []
    return list(dict.fromkeys(named)) or (list(recent[:1]) if _PRONOUN.search(animal_pronouns.without_own(text)) else [])


def _by_sex(text: str, recent: Sequence[str], sexes: Mapping[str, str]) -> Sequence[str]:
    """Those told of lately with who the first pronoun of a sentence can mean before all others: `he` is no woman."""
    hit = _PRONOUN.search(text)
    other = "woman" if hit is not None and hit.group().casefold() in _HIS else "man"
    return sorted(recent, key=lambda who: sexes.get(who) == other) if hit is not None else recent


def _drawn(sentence: str, *, carted: bool) -> bool:
    """Whether a cart in a sentence has a horse before it: by itself, by the words, or because carts have one here (`carted`)."""
    if _PUSHED.search(sentence):
        return False
    return bool(_CARRIAGES.search(sentence) or (_CARTS.search(sentence) and (carted or _IN_HARNESS.search(sentence))))


def _in_sentence(
    sentence: str,
    people: Sequence[str],
    known: frozenset[str],
    *,
    rails: bool = False,
    carted: bool = False,
    riders: Sequence[str] = (),
    team: Sighting | None = None,
) -> list[Sighting]:
    """What is in a sentence beside its `people`; `riders` are those of them who are in the saddle by what they are called.

    Carriages run on `rails`; horses draw carts where these are `carted`, or who the scene has for it (`team`).
    """
    down = _GETS_DOWN.search(sentence)
    mounted = bool(_RIDING.search(sentence)) and not (down or _NOT_MOUNTED.search(sentence))
    found = list(_animals(sentence, people[0] if people else "", mounted=mounted))
    if down and people:
        kind = next((one.kind for one in found if one.kind in words.RIDDEN), "horse")
        left = Sighting(element="", start=down.start(), end=down.end(), kind=kind, near=people[0], relation="left")
        return [*(one for one in found if one.kind != kind), left, *_crowds(sentence, known, people[0])]
    if not rails and _drawn(sentence, carted=carted):
        found = [one for one in found if one.relation == "lead" or one.kind not in {*teams.TEAMS, "cow"}]
        found += teams.carts(team, people, driven_words.riders(sentence, people))
    if re.search(words.BLAZE, sentence, re.IGNORECASE):
        found.append(Sighting(element="", start=0, end=1, kind="blaze"))
    found += _mounts(sentence, people, found)
    taken = {one.near for one in found if one.relation == "ridden"}
    found += [_in_saddle(sentence, who) for who in riders if who not in taken]
    return [*found, *_crowds(sentence, known, people[0] if people else "")]


def _is_meant(one: Sighting) -> bool:
    """Whether a horse is only there because somebody rides, without a word for it: nobody has one under a roof."""
    return one.relation == "ridden" and one.kind == "horse" and one.end == one.start + 1


def _in_saddle(sentence: str, who: str) -> Sighting:
    pose = "run" if re.search(r"gallop|spurs|races|speeds|charges|fast|flat out", sentence, re.IGNORECASE) else "walk"
    return Sighting(element="", start=0, end=1, kind="horse", pose=pose, near=who, relation="ridden")


def _of_the_cast(one: Sighting, beasts: Sequence[Character]) -> list[Character]:
    """Those of the cast that an animal of the words may be; several are all those of their kind."""
    same = [who for who in beasts if words.kin(who.species or who.appearance.nature) == words.kin(one.kind)]
    return same if one.count <= max(1, 3 if len(same) > 1 else 1) else []


def _by_name(sentence: str, who: Character, people: Sequence[str]) -> Iterator[Sighting]:
    """What a sentence tells of an animal of the cast by its name: `Anna strokes Rex` as `Anna strokes the dog`."""
    if not who.species:
        return
    name = rf"\b(?:{'|'.join(re.escape(one) for one in sorted((who.name, *who.aliases), key=lambda one: (-len(one), one)))})\b"
    if not re.search(name, sentence, re.IGNORECASE):
        return
    plain = re.sub(rf"(?:\bthe )?{name}", f"the {who.species}", sentence, flags=re.IGNORECASE)
    mounted = bool(_RIDING.search(plain)) and not _NOT_MOUNTED.search(plain)
    found = [one for one in _animals(plain, people[0] if people else "", mounted=mounted) if one.kind == who.species]
    if found:
        yield found[0].model_copy(update={"who": who.id, "count": 1})


def sightings(elements: Sequence[Element], scene_of: Mapping[str, str], cast: Sequence[Character], epoch: str = "") -> tuple[Sighting, ...]:
    """Animals, crowds and mounts of all action in order. In the scenes of an animal with a part, one of its kind is taken for it.

    Carts have a horse in an `epoch` that is not ours, and once one was told to have one.
    """
    index = mentions.index(tuple(("character", who.id, name) for who in cast for name in (who.name, *who.aliases)))
    beasts = {who.id: who for who in cast if who.species or who.appearance.nature in words.KINDS}
    known = frozenset(word.casefold() for who in cast for name in (who.name, *who.aliases) for word in _WORD.findall(name))
    rails = {scene_of.get(element.id, "") for element in elements if _RAILS.search(element.text)}
    inside = {scene_of.get(one.id, "") for one in elements if one.kind is Kind.SCENE_HEADING and one.text.upper().startswith("INT")}
    groups = small_groups.members(cast)
    sexes = {who.id: who.appearance.build for who in cast if not (who.unsexed or who.species)}
    on_horse = {who.id for who in cast if small_groups.singular(who.name.strip(" 0123456789").split(" ")[-1]) in words.RIDERS}
    out: list[Sighting] = []
    recent: list[str] = []
    down: set[tuple[str, str]] = set()
    scene, last = "", animal_pronouns.NONE
    team: Sighting | None = None
    for element in elements:
        if element.kind is Kind.CHARACTER:
            spoke = [one.id for one in mentions.search(element.text, index) if one.kind == "character"][:1]
            recent = list(dict.fromkeys([*spoke, *recent]))
        if element.kind is not Kind.ACTION:
            continue
        if scene_of.get(element.id, "") != scene:
            recent, scene, last = [], scene_of.get(element.id, ""), animal_pronouns.NONE
            team = teams.cast([who for who in beasts.values() if scene in who.scenes])
        for part in _SENTENCE.finditer(element.text):
            meant = _by_sex(part.group(), recent, sexes)
            people = [who for who in _people(part.group(), index, meant, groups, beasts.keys()) if who not in beasts]
            text = animal_pronouns.meant(part.group(), last, people) if people else part.group()
            down |= {(scene, who) for who in people} if _GETS_DOWN.search(text) else set()
            riders = [who for who in people if who in on_horse and (scene, who) not in down]
            recent = list(dict.fromkeys([*people, *recent]))
            there = [who for who in beasts.values() if scene in who.scenes]
            spots = {"element": element.id, "start": part.start(), "end": part.end()}
            called = [one for who in there for one in _by_name(part.group(), who, people)]
            out += [one.model_copy(update=spots) for one in called]
            before = len(out) - len(called)
            team = team if team is not None and team.who else teams.told(text) or team
            carted = bool(epoch) or teams.draws(team) or any(one.kind == "carriage" for one in out)
            in_it = _in_sentence(text, people, known, rails=scene in rails, carted=carted, riders=riders, team=team)
            in_it = [one for one in in_it if scene not in inside or not _is_meant(one)]
            for found in (*_aids(part.group(), index), *in_it):
                one = animal_pronouns.as_before(found, text, out)
                named, same = text[one.start : one.end].casefold(), _of_the_cast(one, there)
                if same and (len(same) > 1 or not same[0].species or any(other.who == same[0].id for other in called)):
                    continue
                if same or named not in known or one.relation == "ridden":
                    out.append(one.model_copy(update={**spots, "who": same[0].id if same else one.who}))
            last = animal_pronouns.after(last, out[before:], people)
    return tuple(out)
