"""What somebody of the cast is who is no plain person: an animal, a toy, a robot, a ghost, a baby. By name, introduction and deeds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown import ages, breed_words, wardrobe
from storyboard.breakdown import animal_words as animals
from storyboard.breakdown import nature_words as words
from storyboard.breakdown.introductions import sentence
from storyboard.breakdown.people_words import ACTS, is_role
from storyboard.model.cast import Appearance, Character
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind


class Nature(NamedTuple):
    """What somebody is; all empty for a person."""

    species: str = ""
    """Of an animal that goes as animals do."""
    body: str = ""
    """Of whoever stands and handles things as people do: an animal's kind, or one of `nature_words.BODIES`."""
    toy: str = ""
    """Of a toy, what it is made of."""


PERSON = Nature()
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AND_MORE = regex(
    r"\b(?:with|who|whose|that|which|of|in|on|at|and|from|by|for|as|called|named|made|wearing|dressed|the|an?|so|as|like|about|almost|barely|no)\b|[,;:.()]",
    re.IGNORECASE,
)
_AGE = regex(r"^[\s(,]*(?:aged? )?\d{1,3}\b(?:\s*(?:months?|weeks?|days?|years?)(?: old)?)?[\s),]*", re.IGNORECASE)
_ARTICLE = regex(r"^(?:an?|the|his|her|their|our|my|one of|[\w-]+['’]s)\s+", re.IGNORECASE)
_LIMBS = regex(words.ANIMAL_LIMBS, re.IGNORECASE)
_MONTHS = regex(
    r"\b(?:\d{1,2}|a few|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:months?|weeks?|days?)(?:[- ]old)?\b"
    r"(?! (?:pregnant|gone|along|later|after|ago|before|into|from))|\bnewborn\b",
    re.IGNORECASE,
)
_FEATURES = regex(r"\b(?:with|whose|has|of)\b")
_GHOST_OF = r"\b(?:ghost|spirit|spectre|specter|phantom|apparition|skeleton|hologram) of (?:the )?(?:[\w.]+ ){0,2}"
_WORN = regex(r"\b(?:in|wears?|wearing|dressed in|with) (?!the (?:wood|corner|rain|dark))[\w-]+", re.IGNORECASE)


def nature_of(who: Character, told: str = "") -> Nature:
    """What somebody is by what the script says of them.

    Args:
        who: one of the cast; of a group nothing is found.
        told: the sentences of the action that name them.
    """
    if who.headcount > 1:
        return PERSON
    found = next((one for one in map(_of_noun, (*_nouns(who), *_nouns(who, told))) if one != PERSON), PERSON)
    if found == PERSON and _is_baby(who):
        return Nature(body="baby")
    return _upright(found if found != PERSON else _of_name(who, told), who, told)


def _is_baby(who: Character) -> bool:
    name = [word.casefold() for word in _WORD.findall(who.name)]
    own = _own(who)
    grown = (ages.years(own) or 0) > 1 and not _MONTHS.search(own)
    called = bool(name) and (name[0] in words.BABIES or name[-1] in words.BABIES) and not who.speeches
    return not grown and (
        called or bool(_MONTHS.search(own[: len(who.name) + 40])) or any(noun[-1:] and noun[-1] in words.BABIES for noun in _nouns(who))
    )


def _own(who: Character) -> str:
    """The description from the name on; all of it where it does not have the name."""
    at = who.description.casefold().find(who.name.casefold())
    return who.description[at:] if at >= 0 else who.description


def _nouns(who: Character, text: str = "") -> Iterable[tuple[str, ...]]:
    """The nouns that stand beside a name, each as its words: `a tin duck`, `(German shepherd, 6)`, `the shop cat NIB`."""
    text = text or who.description
    for name in (who.name, *(one for one in who.aliases if not is_role(one.casefold()))):
        plain = re.escape(name.removeprefix("THE "))
        for hit in re.finditer(rf"(?<!\w){plain}(?!\w)", text, re.IGNORECASE):
            after, before = text[hit.end() : hit.end() + 160], text[max(0, hit.start() - 80) : hit.start()]
            yield from _after(after)
            yield from _before(before, closed=after.lstrip()[:1] in _CLOSES or hit.group().isupper())
        yield from _presented(text, plain)
        if re.search(rf"{_GHOST_OF}{plain}|{plain}['’]s ghost\b", text, re.IGNORECASE):
            yield ("ghost",)


def _presented(text: str, plain: str) -> Iterable[tuple[str, ...]]:
    """What a sentence tells of before a later one gives its name: `A tin duck turns. She is DABBLE.`; what stands between has no verb."""
    led = re.match(
        rf"(?P<told>[^.!?]+)[.!?]\s+(?:[^.!?]+[.!?]\s+)*?(?:(?:he|she|it|this)\s+is|(?:his|her|its) name is)\s+(?:the )?{plain}\b",
        text,
        re.IGNORECASE,
    )
    for hit in re.finditer(r"\ban? ", led.group("told"), re.IGNORECASE) if led else ():
        tokens = [word.casefold() for word in _WORD.findall(led.group("told")[hit.end() :])][:5] if led else []
        at = next((k for k, word in enumerate(tokens) if word in animals.ONE or word in words.BODY), -1)
        if at >= 0:
            yield tuple(tokens[: at + 1])


def _after(text: str) -> Iterable[tuple[str, ...]]:
    """What follows a name as an apposition, in brackets, or after `is`."""
    opened = re.match(r"\s*(?:\((?P<in>[^()]{2,80})\)|(?P<pause>,|\s--|\s?[—–]|:)\s+|\s+is\s+)", text)
    if opened is None:
        return
    rest = opened.group("in") or text[opened.end() :]
    if opened.group("in"):
        yield from _after("," + " " + text[opened.end() :].lstrip(", ")) if text[opened.end() :].startswith(",") else ()
    rest = _AGE.sub("", rest)
    article = _ARTICLE.match(rest)
    cut = _AND_MORE.split(rest[article.end() if article else 0 :], maxsplit=1)[0]
    noun = tuple(word.casefold() for word in _WORD.findall(cut))[:5]
    bare = opened.group("in") or opened.group("pause") not in {None, ","} or not _acts(noun)
    if noun and (article or (bare and len(noun) <= 4)):
        yield noun


def _acts(noun: Sequence[str]) -> bool:
    """Whether words without an article are a deed and not what somebody is: `grooms a pony`, but not `balding bear`."""
    verb = bool(noun) and (noun[0] in ACTS or noun[0].endswith("s"))
    return verb or len(noun) > 3 or bool({"a", "an", "the", "his", "her"} & set(noun))


_CLOSES = {"", ",", ".", ";", ":", "(", "!", "?", "—", "–"}
"""What ends an apposition: `the shop cat, Nib, yawns`, but `she rides up on the mare, Toby behind her`."""


def _before(text: str, *, closed: bool) -> Iterable[tuple[str, ...]]:
    """What leads to a name: `a talking horse called`, `her dog`, `The shop cat,` where the name is `closed` too."""
    led = re.search(
        r"(?:\b(?:an?|the|his|her|their|our|my)|['’]s)\s+((?:[\w-]+\s+){0,4}?[\w-]+?),?\s+(?:called\s+|named\s+|known as\s+)?$",
        text,
        re.IGNORECASE,
    )
    if led is not None and (closed or not text.rstrip().endswith(",")):
        yield tuple(word.casefold() for word in _WORD.findall(led.group(1)))


def _of_noun(noun: Sequence[str]) -> Nature:
    """What a noun with its adjectives makes of somebody."""
    if not noun:
        return PERSON
    head, rest = noun[-1], {part for word in noun[:-1] for part in (word, *word.split("-"))}
    made = {words.TOYS[word] for word in rest if word in words.TOYS}
    toy = next((one for one in ("tin", "wood", "china", "cloth") if one in made), "")
    two = f"{noun[-2]} {head}" if len(noun) > 1 else ""
    if (known := two if two in words.BODY else head) in words.BODY:
        return Nature(body=words.BODY[known], toy=toy or words.SMALL.get(known, ""))
    if head in words.PEOPLE:
        made_of = next((words.BODY[word] for word in noun[:-1] if word in words.BODY and word not in words.AS_ADJECTIVE), "")
        body = made_of or ("doll" if rest & words.MADE_SOLDIERS else "")
        return Nature(body=body, toy=toy) if body else PERSON
    breed = next((one for one in (two, head) if one in animals.ONE), "")
    kind = animals.ONE.get(breed) or (animals.BREED_KINDS.get(head, "dog") if head in animals.BREEDS else "")
    kind = breed_words.sized(kind, breed, rest)
    if kind:
        return Nature(body=kind, toy=toy) if toy else Nature(species=kind)
    return PERSON


def _of_name(who: Character, told: str) -> Nature:
    """What a name alone says: `THE DOG`, `ROBOT 3`; of who speaks under an animal's name only where a body of one is told of."""
    name = [word.casefold() for word in _WORD.findall(who.name)]
    plain = [word for word in name if word not in animals.COATS and word not in animals.BEFORE_ANIMALS and word not in words.TITLED]
    if not plain:
        return PERSON
    last = plain[-1]
    if len(plain) == 1 and last in words.BODY and last not in words.NICKNAMES:
        return Nature(body=words.BODY[last], toy=words.SMALL.get(last, ""))
    toy = words.TOYS.get(plain[0], "") if len(plain) == 2 else ""
    kind = breed_words.sized(animals.ONE.get(last, ""), last, name)
    if toy and (kind or last in words.PEOPLE):
        return Nature(body=kind or "doll", toy=toy)
    if not kind or len(plain) > 1:
        return PERSON
    titled = any(word in words.TITLED for word in name)
    sure = not who.speeches and not titled
    aged = (ages.years(who.description) or 0) > 15 or ages.sex_of_name(name[0]) != 0
    common = bool(re.search(rf"\b(?:an?|another) (?:[\w-]+ ){{0,2}}{last}\b", told, re.IGNORECASE))
    return Nature(species=kind) if sure or (not aged and (bool(_LIMBS.search(told)) or (common and not titled))) else PERSON


def _upright(found: Nature, who: Character, told: str) -> Nature:
    """An animal that speaks, and is dressed or does what takes hands, stands up; a mute one has to be both."""
    if not found.species:
        return found
    clothed = bool(_WORN.search(_own(who))) and (wardrobe.tells(_own(who)) or bool(words.DRESS.search(_own(who))))
    dressed = bool(_WORN.search(_own(who)) and words.SUITED.search(_own(who)))
    name = "|".join(re.escape(one) for one in (who.name, *who.aliases))
    deeds = re.search(rf"(?:{name})\b[^.!?]{{0,60}}?\b(?:{words.HUMAN_DEEDS})", told, re.IGNORECASE)
    stands = (clothed or deeds) if who.speeches else (dressed or (clothed and deeds))
    return Nature(body=found.species) if stands else found


def told_of(cast: Sequence[Character], elements: Sequence[Element]) -> Mapping[str, str]:
    """The sentence of the action that brings in each of the cast, and of those who may be animals more that name them; by id."""
    found: dict[str, list[str]] = {who.id: [] for who in cast if who.headcount == 1}
    beasts = {who.id for who in cast if _candidate(who)}
    for element in elements:
        if element.kind is not Kind.ACTION:
            continue
        said = element.text.upper()
        for who in cast:
            wanted = who.id in found and len(found[who.id]) < (MOST if who.id in beasts else 1)
            at = _named_at(said, who) if wanted else -1
            if at >= 0:
                start, end = sentence(element.text, at)
                before = _before_it(element.text, start)
                led = before if _PRESENTED.match(element.text[start:at]) else ""
                found[who.id].append(led + element.text[start:end])
    return {id: " ".join(one) for id, one in found.items()}


def _named_at(said: str, who: Character) -> int:
    """Where a paragraph in capitals first has one of somebody's names as a word; -1 where it has none."""
    for name in (one.upper() for one in (who.name, *who.aliases)):
        at = said.find(name)
        if at >= 0 and not said[at - 1 : at].isalnum() and not said[at + len(name) : at + len(name) + 1].isalnum():
            return at
    return -1


def _before_it(text: str, start: int) -> str:
    """The sentence before position `start`, with one that has a verb if it has none: `A GOOSE waits. Enormous. White. This is ...`."""
    first = start
    for _ in range(_FRAGMENTS):
        if first < 2:
            break
        first, last = sentence(text, first - 2)[0], first
        if not _bare(text[first:last]):
            break
    return text[first:start]


_FRAGMENTS = 5


def _bare(said: str) -> bool:
    """Whether a sentence is without a verb in its first words."""
    found = [word.casefold() for word in _WORD.findall(said)]
    return len(found) < 3 or not any(word in ACTS or word.endswith("s") for word in found[1:6])


_PRESENTED = regex(r"\W*(?:(?:he|she|it|this)\s+is|(?:his|her|its) name is)\s+(?:the )?$", re.IGNORECASE)


def among_their_like(cast: Sequence[Character]) -> tuple[Character, ...]:
    """The cast, where an animal that speaks among toys is a toy too, and among those that stand upright stands as well."""
    toy = any(who.appearance.toy and who.speeches for who in cast)
    upright = any(who.appearance.nature in animals.KINDS and not who.appearance.toy for who in cast)
    if not (toy or upright):
        return tuple(cast)
    return tuple(
        natured(who, Nature(body=who.species, toy="cloth" if toy else "")) if who.species and who.speeches else who for who in cast
    )


MOST = 60
"""Sentences that are looked through for the deeds of one of the cast."""


def _candidate(who: Character) -> bool:
    """Whether name or introduction has any word of an animal."""
    said = {word.casefold() for word in _WORD.findall(f"{who.name} {who.description}")}
    return bool(said & (animals.ONE.keys() | animals.BREEDS))


def natured(who: Character, nature: Nature) -> Character:
    """Somebody drawn as what they are, as large as that is."""
    look = who.appearance
    if nature == PERSON:
        return who
    if nature.species:
        return who.model_copy(update={"species": nature.species, "appearance": look.model_copy(update={"nature": "", "toy": ""})})
    return who.model_copy(update={"species": "", "appearance": drawn_as(look, nature, f"{who.name} {_own(who)}")})


NOT_ANOTHER = r"(?<!\bhis )(?<!\bher )(?<!\ba )(?<!\bthe )"
"""What before it makes it another one who is pregnant."""


def bearing(who: Character, told: str) -> Character:
    """Somebody with the belly of who is pregnant, where the words say so of them."""
    names = "|".join(re.escape(one) for one in (who.name, *who.aliases))
    said = re.search(
        rf"\bpregnant(?: [\w-]+){{0,3}},? (?:{names})\b|\b(?:{names})\b[^.]{{0,30}}{NOT_ANOTHER}\bpregnant\b", told, re.IGNORECASE
    )
    return who.model_copy(update={"appearance": who.appearance.model_copy(update={"belly": wardrobe.BELLY})}) if said else who


def drawn_as(look: Appearance, nature: Nature, said: str) -> Appearance:
    """The look of a body, with the tone of its coat, in its size by the words."""
    tall = words.TALL.get(nature.body, look.height) * scale(said)
    sized = re.search(r"\bsize of (?:an?|the) (?:\w+ )?(\w+)", said, re.IGNORECASE)
    tall = words.AS_LARGE_AS.get(sized.group(1).casefold(), tall) if sized else tall
    tall = (
        min(words.TOYS_TALL.get(nature.body, TOY) * scale(said), tall)
        if nature.toy and not re.search(words.LIFE_SIZE, said, re.IGNORECASE)
        else tall
    )
    tone = next((animals.COATS[word] for word in re.findall(r"[a-z]+", said.lower()) if word in animals.COATS), words.SKIN.get(nature.body))
    bare: dict[str, object] = {"beard": False, "moustache": False, "hair": "bald"} if nature.body not in words.LIKE_PEOPLE else {}
    bare |= {"skin": tone} if tone is not None else {}
    bare |= words.LOOKS.get(nature.body, {})
    return look.model_copy(update={"nature": nature.body, "toy": nature.toy, "height": round(max(0.12, tall), 2), **bare})


TOY = 0.34
"""Metres of a toy the words give no size of."""


def scale(said: str) -> float:
    """How much larger or smaller than usual the words say somebody is."""
    found = {word.casefold() for word in _WORD.findall(_FEATURES.split(said)[0])}
    return next((factor for factor, listed in words.SCALE.items() if found & listed), 1.0)


def called(who: Character) -> str:
    """What somebody is, in words: `dog`, `toy bear`, `upright rabbit`, `robot`; empty for a person."""
    look = who.appearance
    if who.species:
        return who.species
    upright = "upright " if look.nature in animals.KINDS and not look.toy else ""
    return f"{'toy ' if look.toy else upright}{look.nature}" if look.nature else ""


def meant(said: str) -> Nature | None:
    """The nature that words like those of `called` mean; `person` is a nature too. None where nothing is drawn for them."""
    parts = said.casefold().split()
    toy, upright = "cloth" if "toy" in parts else "", "upright" in parts
    head = parts[-1] if parts else ""
    if head in {"person", "human"}:
        return PERSON
    if head in words.BODIES:
        return Nature(body=head, toy=toy)
    kind = animals.ONE.get(head, "")
    return None if not kind else Nature(body=kind, toy=toy) if toy or upright else Nature(species=kind)
