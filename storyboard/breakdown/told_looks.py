"""The looks of somebody as a phrase for the cast page: of what the script says where it brings them in, age, hair, face and clothes.

Every word is the script's own. Names, deeds and what people are besides are left out; where nothing is said of looks the phrase is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from storyboard.breakdown import ages, people_words, wardrobe
from storyboard.breakdown.introductions import own
from storyboard.breakdown.lists import listed
from storyboard.model.cast import Character
from storyboard.model.patterns import regex

_CLAUSE = regex(r"[,;:()\[\]（），、；：。！？…\n]+|[.!?]+(?=[\s\"”’)]|$)|\s--+|\s[–—]\s?|—")
"""What parts clauses."""
_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")
_YEARS = regex(
    rf"(?:(?:early|mid|late|over|under|{ages.ABOUT})[\s-]+){{0,3}}\d{{1,3}}['’]?s?(?:\s+(?:or so|years? old|ans|años|jahre))?",
    re.IGNORECASE,
)
_AGE_WITHIN = regex(
    rf"\b(?:in (?:his|her|their|its) (?:(?:early|mid|late)[\s-]+)?(?:\d0['’]?s|{'|'.join(people_words.TENS)})"
    r"|(?:early|mid|late)[\s-]+\d0['’]?s|aged?\s+\d{1,3}|\d{1,3}[\s-]years?[\s-]old)\b",
    re.IGNORECASE,
)
"""An age among other words."""
_ON = regex(
    r"\b(?:on|to|round|around|across|at|over) (?:his|her|their|its|one|each) (?:belt|chest|neck|shoulders?|back|waist|wrists?|arms?|face|"
    r"head|nose|lapel|hip|ears?|cheeks?|chin|forehead|brow)\b"
    r"|\b(?:tattoo(?:s|ed)?|scar(?:s|red)?|freckle[sd]|earrings?|eyes|[\w-]+-eyed|eye[\s-]?patch|make-?up|lipstick|pregnant|barefoot"
    r"|shirtless|naked|toothless|one-armed|one-legged|pale|tanned|sunburnt|sunburned|wrinkled|weathered)\b",
    re.IGNORECASE,
)
"""What is on somebody, or how their face and skin are."""
_DRESSED = regex(
    r"\b(?:(?:dressed|clad) (?:in|as)|wears|wearing|sports|sporting|in|with)\s+(?!(?:his|her|their) (?:hands?|arms?)\b)", re.IGNORECASE
)
"""Before what somebody has on."""
_STOP = regex(r"\s(?:as|while|who|whose|that|which|but|when)\s")
_LEAD = regex(r"\A(?:and|with|who (?:is|wears|has)|(?:he|she|they) (?:is|are|wears?|has|have)|wears|wearing|is|now)\s+", re.IGNORECASE)
"""Words a phrase does not begin with."""
_CHANGED = regex(
    r"\A(?:(?:now|newly|freshly|still)\s+)?(?:dressed in|wearing|wears|in|changed into|changes into|puts? on|dons)\s+(?=\S)", re.IGNORECASE
)
_FINITE = listed("is are was were has have had does do did can could will would he she they we i you there it's he's she's")
_BODY = frozenset((*wardrobe.BULK, *wardrobe.HEIGHT)) - {"light", "big", "short"}
_REACH = 60
"""Letters behind `in` or `wearing` among which clothes are looked for."""
_DETERMINER = regex(r"\A(?:an?|the|his|her|their|its)\s", re.IGNORECASE)


def told_look(who: Character, script: Sequence[str] = ()) -> str:
    """Age, hair, face and clothes as they are told of somebody, in one phrase; empty where nothing is.

    Args:
        who: somebody of the cast.
        script: the script's paragraphs. A description that stands in none of them is one that was written for the cast, and is given
            as it is, without the name before it.
    """
    said = who.description
    written = bool(script) and not any(said in text for text in script)
    theirs = said if said == said.upper() else own(said, (who.name, *who.aliases))
    found = _unnamed(said, who) if written else ", ".join(dict.fromkeys(_phrases(theirs, who)))
    return " ".join(found.split()).strip(" ,.;:-")


def told_change(name: str) -> str:
    """The name of a look as what is worn in it: `now dressed in a suit` is `a suit`; `in the rain` stays as it is."""
    worn = _CHANGED.sub("", name)
    return worn if wardrobe.tells(worn) else name


def _unnamed(said: str, who: Character) -> str:
    """Words without the name they begin with."""
    names = sorted((who.name, *who.aliases), key=len, reverse=True)
    return next((said[len(name) :] for name in names if name and re.match(rf"{re.escape(name)}(?!\w)", said, re.IGNORECASE)), said)


def _phrases(said: str, who: Character) -> Iterator[str]:
    """What each clause tells of looks."""
    at = 0
    for stop in (*_CLAUSE.finditer(said), None):
        clause = _uncalled(said[at : stop.start() if stop else len(said)].strip(), who)
        at = stop.end() if stop else at
        found = _told(clause)
        yield from (_LEAD.sub("", _lowered(each)).strip(" \"“”'") for each in found)


def _told(clause: str) -> Sequence[str]:
    """Of a clause that says how somebody is all of it; of one that says what somebody does what they have on, and their age."""
    if not clause:
        return ()
    if _YEARS.fullmatch(clause):
        return (clause,)
    if not _acts(clause):
        return (clause,) if _is_look(clause) else ()
    age = _AGE_WITHIN.search(clause)
    worn = next((found for lead in _DRESSED.finditer(clause) if (found := _worn(clause, lead))), "")
    return tuple(each for each in (age.group() if age else "", worn) if each)


def _is_look(clause: str) -> bool:
    words = {word.casefold() for word in _WORD.findall(clause)}
    aged = ages.years(clause) is not None and len(words) < 8
    return aged or wardrobe.tells(clause) or bool(words & _BODY) or bool(_ON.search(clause))


def _acts(clause: str) -> bool:
    """Whether a clause has a verb that is a deed or tells of somebody else."""
    words = [word.casefold() for word in _WORD.findall(clause)]
    first = words[0] if words else ""
    doing = first.endswith("ing") and first not in {"wearing", "sporting"} and not _is_look(first)
    subject = first in {"he", "she", "they", "who"} and len(words) > 1 and words[1] in {"wears", "wear", "has", "have", "is", "are"}
    rest = words[2:] if subject else words[1:] if first in {"wears", "sports"} else words
    return doing or any(word in _FINITE or word in people_words.ACTS or _is_deed(word, at) for at, word in enumerate(rest))


def _is_deed(word: str, at: int) -> bool:
    """Whether the first word of a clause is a verb: `bursts through the door`."""
    return at == 0 and word.endswith("s") and not word.endswith("ss") and not word[0].isdigit() and not _is_look(word)


def _worn(clause: str, lead: re.Match[str]) -> str:
    """From the word before what somebody has on to the last piece of it; empty where nothing is worn."""
    rest = clause[lead.end() : lead.end() + _REACH]
    stop = _STOP.search(rest)
    rest = rest[: stop.start()] if stop else rest
    deed = next((word.start() for word in _WORD.finditer(rest) if word.group().casefold() in people_words.ACTS), len(rest))
    ends = [word.end() for word in _WORD.finditer(rest[:deed]) if wardrobe.tells(word.group())]
    near = lead.group().split()[-1].casefold() in {"in", "with", "as"}
    return (f"{lead.group()}{rest[: ends[-1]]}" if near else rest[: ends[-1]]) if ends else ""


def _uncalled(clause: str, who: Character) -> str:
    """A clause without the name it begins with, in capitals or as the cast has it."""
    called = {word for name in (who.name, *who.aliases) for word in name.casefold().split()}
    words = clause.split()
    determined = bool(words) and bool(_DETERMINER.match(clause)) and len(words) > 1
    names = list(takewhile(lambda word: _is_name(word, called), (word.strip("\"“”'’#.") for word in words[determined:])))
    meant = any(name.casefold() in called for name in names)
    return " ".join(words[determined + len(names) :]) if meant else clause


def _is_name(word: str, called: set[str]) -> bool:
    return word.casefold() in called or (len(word) > 2 and word == word.upper() and word != word.lower())


def _lowered(phrase: str) -> str:
    """Without the capital that began a sentence; a name or a word in capitals keeps it."""
    first = phrase.split(maxsplit=1)[:1]
    plain = bool(first) and first[0][1:] == first[0][1:].lower() and first[0][:1].isupper()
    return phrase[:1].lower() + phrase[1:] if plain else phrase
