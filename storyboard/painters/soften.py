"""A refused request put more mildly, once, by rule: violence toned down, no real people, no ages of minors.

What must be read in the picture (signs, titles) is never touched, wherever it stands in the brief. Every change is told, so that
the take can say how its request differs from the script.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from storyboard.model.patterns import regex

LETTERING = "Words to be read in the picture"
"""How the line begins that quotes what must be read (`templates/prompts/parts.j2`)."""


class Rule(NamedTuple):
    """Words and what stands in their place."""

    words: re.Pattern[str]
    instead: str
    proper: bool = False
    """True where the words are a name, whose capital says nothing about where it stands."""


def _rule(words: str, instead: str) -> Rule:
    return Rule(regex(rf"\b(?:{words})\b", re.IGNORECASE), instead)


_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_MINOR = rf"(?:\d|1[0-7]|{_NUMBERS})"
_PERSON = r"(?! (?:the|his|her|its) (?:lights?|lamps?|engine|motor|music|sound|tv|power|call|ignition|headlights)\b)"
"""Not what scripts kill all the time."""
_LIKE = r"played by|looks? like|looking like|a dead ringer for|resembl(?:es|ing)|reminiscent of|à la|(?<=\()think"
_NAME = r"(?!(?:An?|The) )[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*? [A-Z][\w'’-]*\w"

RULES: tuple[Rule, ...] = (
    _rule("blood[- ]?(?:soaked|stained|spattered|splattered|covered|drenched)|bloodied|bloody|gory", "stained"),
    _rule("pools? of blood|blood", "dark liquid"),
    _rule("bleeds", "is hurt"),
    _rule("bleeding", "hurt"),
    _rule("gore|entrails|viscera", "debris"),
    _rule("corpses|dead bodies|cadavers", "motionless figures"),
    _rule("corpse|dead body|cadaver", "motionless figure"),
    _rule("stabs|stabs at|knifes", "strikes at"),
    _rule("stabbed|knifed", "struck"),
    _rule("stabbing", "striking"),
    _rule("stab", "strike"),
    _rule(f"kills{_PERSON}|(?:murders|slaughters|assassinates|decapitates|beheads)", "overcomes"),
    _rule("(?:killed|murdered|slaughtered|assassinated|decapitated|beheaded)", "overcome"),
    _rule("(?:killing|murdering|slaughtering)", "overcoming"),
    _rule(f"kill{_PERSON}|murder|slaughter|massacre", "struggle"),
    _rule("strangles|throttles", "grapples with"),
    _rule("strangled|throttled|tortured", "held"),
    _rule("strangling|throttling|torturing", "grappling with"),
    _rule("tortures", "holds"),
    _rule("torture", "struggle"),
    _rule("shoots (?=(?:him|her|them|at|the|a)\\b)|guns down", "aims at "),
    _rule("gunned down|shot dead", "brought down"),
    _rule("(?:gunshot|bullet|stab|knife) wounds?|gash(?:es)?", "injury"),
    _rule("severed|mutilated|dismembered", "injured"),
    _rule("rapes|molests", "threatens"),
    _rule("raped|molested", "threatened"),
    _rule("rape", "threat"),
    _rule("suicide", "despair"),
    _rule("naked|nude|topless|undressed", "wrapped in a cloth"),
    _rule("heroin|cocaine|fentanyl", "powder"),
)
"""Applied in order; whole words, whatever their case."""

AGES: tuple[Rule, ...] = (
    _rule(rf"{_MINOR}[- ]years?[- ]old", "young"),
    _rule(rf"aged? {_MINOR}", "of young age"),
    Rule(regex(rf"(?<=\()\s*{_MINOR}(?=\s*[,;)])", re.IGNORECASE), "young"),
    Rule(regex(rf"(?<=“){_MINOR}(?=[,;])", re.IGNORECASE), "young"),
    _rule("teenage|teenaged|underage|preteen|pre-teen", "young"),
    _rule("teenagers|teens", "young people"),
    _rule("teenager|teen", "young person"),
    _rule("schoolgirl|schoolboy", "student"),
)
"""Ages of minors become unspecific."""

LIKENESS: tuple[Rule, ...] = (
    Rule(regex(rf"\b(?i:{_LIKE}) (?:an? (?:young|old|older) )?{_NAME}"), "with a striking face", proper=True),
    Rule(regex(rf"\b{_NAME}(?:[- ](?:type|lookalike|look-alike|impersonator))\b"), "person with a striking face", proper=True),
)
"""Comparisons with somebody by first and last name, as casting notes make them."""

FIGURES = (
    "Donald Trump",
    "Joe Biden",
    "Barack Obama",
    "Vladimir Putin",
    "Xi Jinping",
    "Angela Merkel",
    "Emmanuel Macron",
    "Volodymyr Zelensky",
    "Kim Jong-un",
    "Elon Musk",
    "Jeff Bezos",
    "Bill Gates",
    "Mark Zuckerberg",
    "Taylor Swift",
    "Beyoncé",
    "Tom Cruise",
    "Brad Pitt",
    "Angelina Jolie",
    "Leonardo DiCaprio",
    "Tom Hanks",
    "Meryl Streep",
    "Scarlett Johansson",
    "George Clooney",
    "Julia Roberts",
    "Robert De Niro",
    "Al Pacino",
    "Keanu Reeves",
    "Denzel Washington",
    "Lionel Messi",
    "Cristiano Ronaldo",
    "Oprah Winfrey",
    "Kanye West",
    "Kim Kardashian",
    "King Charles",
    "Prince Harry",
    "Prince William",
    "Pope Leo",
)
"""Living people whose likeness providers are known to refuse."""

ALL: tuple[Rule, ...] = (*LIKENESS, _rule("|".join(map(re.escape, FIGURES)), "a well-known person")._replace(proper=True), *AGES, *RULES)


def soften(brief: str) -> tuple[str, tuple[str, ...]]:
    """The brief put more mildly, and what was changed (`“bloody” became “stained”`); no changes where no rule applies.

    A request that comes back unchanged must not be sent again: the provider has refused it already.
    """
    changes: dict[str, None] = {}
    kept = _kept(brief)
    pieces = re.split(f"({'|'.join(map(re.escape, kept))})", brief) if kept else [brief]
    text = "".join(piece if piece in kept else _softened(piece, changes) for piece in pieces)
    return text, tuple(changes)


def _kept(brief: str) -> tuple[str, ...]:
    """What must be read in the picture, longest first: those words stay wherever they stand."""
    line = next((line for line in brief.splitlines() if line.startswith(LETTERING)), "")
    return tuple(sorted(set(re.findall(r"“([^”]+)”", line)), key=lambda word: (-len(word), word)))


def _softened(text: str, changes: dict[str, None]) -> str:
    for rule in ALL:
        text = rule.words.sub(_noting(rule, changes), text)
    return text


def _noting(rule: Rule, changes: dict[str, None]) -> Callable[[re.Match[str]], str]:
    """A replacement in the case of what it replaces, written down."""

    def replaced(hit: re.Match[str]) -> str:
        instead = rule.instead if rule.proper and not _begins(hit) else _cased(rule.instead, hit[0])
        changes.setdefault(f"“{hit[0].strip()}” became “{instead.strip()}”", None)
        return instead

    return replaced


def _begins(hit: re.Match[str]) -> bool:
    """Whether a sentence begins here."""
    before = hit.string[: hit.start()].rstrip(' “"(')
    return not before or before[-1] in ".!?>:\n"


def _cased(text: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return text.upper()
    return text[:1].upper() + text[1:] if like[:1].isupper() else text
