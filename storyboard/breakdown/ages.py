"""Age, build and number of people, from a name and what the script says of it."""

from __future__ import annotations

import re
from functools import lru_cache

from storyboard.breakdown import people_words as words
from storyboard.breakdown.first_names import MEN, WOMEN
from storyboard.breakdown.lists import ordered
from storyboard.breakdown.more_first_names import MORE_MEN, MORE_WOMEN
from storyboard.model.cast import Age
from storyboard.model.patterns import regex

ABOUT = r"in (?:his|her|their|its)|aged?|about|around|approx\.?|circa|nearly|almost|barely|maybe|perhaps|pushing"
"""What may stand before an age."""
_YEARS = regex(
    rf"\(\s*(?:(?:early|mid|late|{ABOUT})[\s-]+){{0,3}}(\d{{1,3}})(?:['’]?s)?\b"
    r"|,\s+(?:aged?\s+)?(\d{1,3})(?:['’]?s\b)?(?=[,.;\s]|$)(?!\s+\w+s\b)"
    r"|\b(\d{1,3})[\s-](?:years?[\s-]old|ans|años|jahre)\b|\baged?\s+(\d{1,3})\b"
    r"|\b(?:early|mid|late|in (?:his|her|their))[\s-]+(\d0)['’]?s\b",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]+")
_ENGLISH = {
    name: number
    for number, name in enumerate(
        ordered(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        ),
        start=1,
    )
}
_DECADES = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBER = rf"(?:({'|'.join(_DECADES)})(?:[\s-]({'|'.join(list(_ENGLISH)[:9])}))?|({'|'.join(reversed(_ENGLISH))}))"
_SPELLED = (
    regex(rf"\b{_NUMBER}[\s-]years?[\s-]old", re.IGNORECASE),
    regex(
        rf"(?:^|[,(.:]\s*|\b(?:about|around|barely|nearly|almost|pushing|maybe|perhaps|aged?|"
        rf"(?:m[ae]n|wom[ae]n|boy|girl|lady|lad|person|child|youth|gentleman|widow|widower) of)\s){_NUMBER}"
        r"(?=\s*(?:[,.;:)]|$|or so\b|in\b|with\b|and (?!an?\b|the\b|his\b|her\b)))",
        re.IGNORECASE,
    ),
)
"""Years in words: said to be years, or standing alone where an age does (`PIP, nine, ...`, `Sixty-three.`, `a woman of seventy`)."""
_TENS = regex(rf"\b({'|'.join(words.TENS)})\b", re.IGNORECASE)
APPOSED = regex(rf",\s+{_NUMBER}(?=[,.;])", re.IGNORECASE)
"""An age in words behind a name."""
LIMITS: tuple[tuple[int, Age], ...] = ((13, Age.CHILD), (26, Age.YOUNG), (60, Age.ADULT))
"""Below so many years somebody is drawn as that; from the last on as old."""


def of_years(years: int) -> Age:
    """The age class of a number of years."""
    return next((age for limit, age in LIMITS if years < limit), Age.OLD)


@lru_cache(maxsize=1024)
def years(text: str) -> int | None:
    """Years as numbers (`(34)`, `12-year-old`) or words (`in his forties`, `nine years old`); None where none are given."""
    digits = _YEARS.search(text)
    if digits:
        return int(next(group for group in digits.groups() if group))
    tens = _TENS.search(text)
    if tens:
        return words.TENS[tens.group().casefold()]
    spelled = next((hit for pattern in _SPELLED if (hit := pattern.search(text))), None)
    return _in_words(spelled) if spelled else None


def _in_words(spelled: re.Match[str]) -> int:
    decade, unit, small = ((group or "").casefold() for group in spelled.groups())
    return _DECADES.get(decade, 0) + _ENGLISH.get(unit or small, 0)


def parts(text: str) -> tuple[str, ...]:
    """Words in lower case, without digits and apostrophes."""
    return tuple(word.casefold() for word in _WORD.findall(text))


def _by_name(name: tuple[str, ...]) -> Age | None:
    if not name:
        return None
    if name[0] in words.OLD:
        return Age.OLD
    child = any(part in words.CHILD for part in (name[-1], name[0]))
    if child or name[0] == "little":
        return Age.YOUNG if len(name) > 1 and name[0] not in words.AGED | words.CHILD | {"small", "the"} else Age.CHILD
    return Age.YOUNG if words.YOUNG & set(name) else Age.OLD if words.OLD & set(name) else None


def _by_group(name: tuple[str, ...]) -> Age:
    return (
        Age.CHILD if name[-1] in words.CHILD else Age.YOUNG if words.YOUNG & set(name) else Age.OLD if words.OLD & set(name) else Age.ADULT
    )


def _by_words(told: tuple[str, ...]) -> Age | None:
    if words.OLD & set(told):
        return Age.OLD
    if {"child", "kid", "toddler", "baby", "schoolboy", "schoolgirl"} & set(told):
        return Age.CHILD
    return Age.YOUNG if words.YOUNG & set(told) else Age.CHILD if {"boy", "girl"} & set(told) else None


_LED = regex(
    rf"(?:\A|[\s(])(?:an?|the|this|that|another|one|and|some|{'|'.join(words.NUMBERS)}),?\s+(?:very\s+)?(?-i:((?:[a-z][a-z'’-]*,?\s+){{1,3}}))\Z",
    re.IGNORECASE,
)
"""The adjectives before a name."""


def led(before: str) -> Age | None:
    """How old somebody is by what stands just before their name (`a young MONK`, `an old, weathered FRIAR`); None where nothing tells."""
    hit = _LED.search(before)
    told = parts(hit[1]) if hit else ()
    apart = bool(told) and before.rstrip().endswith(",") and not (words.is_role(told[-1]) or sex(told[-1]))
    if apart or _NO_AGE & set(told):
        return None
    return Age.OLD if _OLD & set(told) else Age.YOUNG if _YOUNG & set(told) else None


_OLD, _YOUNG = frozenset({"old", "elderly", "aged", "ancient", "wizened"}), frozenset({"young", "teenage", "youthful"})
"""Adjectives of age."""
_NO_AGE = frozenset({"friend", "friends", "flame", "mate", "pal", "boss", "rival", "enemy", "colleague", "partner", "acquaintance"})
"""Of whom `old` says how long they are known."""


def age(name: str, description: str, apposition: bool, before: str = "") -> Age:
    """How old somebody is drawn. Years win, then the name (`OLD TOM`), then the words just `before` it, then, of an apposition only, its
    own.
    """
    group = headcount(name, "") > 1
    told = years(description) if description and (not group or _YEARS.search(description)) else None
    if told is not None and told < 120:
        return of_years(told)
    if group:
        members = re.search(r"\b(?:girls|boys|children|kids|sisters|brothers|twins)(?: of|, aged?|,) (\d{1,2})\b", description)
        return of_years(int(members.group(1))) if members else _by_group(parts(name))
    return _by_name(parts(name)) or led(before) or (_by_words(parts(description)) if apposition else None) or Age.ADULT


def members(name: str, told: str) -> int:
    """How many a group is by an apposition: `THE BRIDESMAIDS, four women in pink`; 0 where it gives no number."""
    if not plural(name):
        return 0
    hit = re.match(rf"{re.escape(name.removeprefix('THE '))},\s+(?:(\d{{1,2}})|(\w+))\s", told, re.IGNORECASE)
    return int(hit.group(1) or 0) or words.NUMBERS.get((hit.group(2) or "").casefold(), 0) if hit else 0


def headcount(name: str, before: str) -> int:
    """How many people a name stands for; `before` is what the script has just before it (`two`)."""
    told = parts(name)
    if "of" in told and told[0] in _ONE_OF:
        return 1
    beside = () if before.rstrip().endswith((",", ";", ":", ".", ")")) else parts(before)[-1:]
    count = next((words.NUMBERS[word] for word in (*told, *beside) if word in words.NUMBERS), 0)
    digits = re.match(r"(\d{1,2})\s", name)
    if digits:
        count = int(digits.group(1))
    group = words.GROUPS.get(told[-1] if told else "", 0)
    return count or group or (3 if plural(name) else 1)


def told(name: str, description: str) -> Age | None:
    """How old somebody is by their name or their years; None where neither tells."""
    given = years(description)
    return of_years(given) if given is not None else _by_name(parts(name))


_ONE_OF = frozenset({"one", "another"})
"""Begin the name of a single one of several: ONE OF THE WOMEN."""


def plural(name: str) -> bool:
    """Whether the name is a role in the plural: GUARDS, TWO MEN."""
    told = parts(name)
    if not told or re.search(r"\d$", name):
        return False
    last = told[-1]
    regular = last.endswith("s") and last in words.ROLES and last not in words.SINGULAR_S and last[:-1] in words.ROLES
    return last in words.IRREGULAR or regular


def sex(text: str) -> int:
    """+1 for each male word, -1 for each female one: `herdsman`, `horsewoman`."""
    return sum((word in words.MALE or _is_man(word, "man")) - (word in words.FEMALE or _is_man(word, "woman")) for word in parts(text))


def _is_man(word: str, ending: str) -> bool:
    """Whether a word is a trade with a man, or a woman, in it that no table has."""
    made = word.endswith(ending) and len(word) > len(ending) + 2 and word.endswith("woman") == (ending == "woman")
    return made and word not in words.MALE | words.FEMALE and words.is_role(word)


def sex_of_name(name: str) -> int:
    """+1 for a man's first name, -1 for a woman's, 0 where the table does not know it."""
    first = next((part for part in parts(name) if part not in words.TITLES | words.AGED), "")
    return (first in MEN or first in MORE_MEN) - (first in WOMEN or first in MORE_WOMEN)


def sex_of_ending(name: str) -> int:
    """-1 for a name that ends as mostly those of women do, +1 for one of men, where no table knows it; else 0."""
    told = parts(name)
    if len(told) != 1 or told[0] in words.ROLES or sex_of_name(name):
        return 0
    return bool(_OF_MEN.search(told[0])) - bool(_OF_WOMEN.search(told[0]))


_OF_MEN = regex(r"[^\W\d_]{2}(?:o|us|os|ard|ald|ert|ek|ov|ev|sky|ski)\Z")
_OF_WOMEN = regex(r"[^\W\d_]{2}(?:[^ao]a|ie|ette|elle|ine|lyn|een|issa|ynn)\Z")
