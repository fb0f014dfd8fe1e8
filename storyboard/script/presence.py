"""Who is there: people the action of a scene names, among those who speak somewhere or are introduced with an age."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyboard.model.patterns import regex
from storyboard.model.screenplay import Element, Kind
from storyboard.script import name_words, names
from storyboard.script.heading_words import is_cjk

SEEN = frozenset({Kind.ACTION, Kind.SHOT, Kind.GENERAL})
"""Kinds that name who is there."""

MOST_WORDS = 4
"""Words of a name that an age follows."""

_AGE = regex(
    r"\s?[(,]\s?(?:(?:early|mid|late|mid-to-late)[\s-])?(?:\d{1,2}['’]?s?(?=[,.;)\s-]|$)|(?:teens|twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties)\b)",
    re.IGNORECASE,
)
_CAPITAL = regex(r"(?<![^\W_])[^\W\d_a-zà-ÿа-я][^\W_]*")
_DEFINITE = regex(r"\b[Tt]he ([a-z]+)")
_WORD = regex(r"[^\W_]+")
_APOSTROPHES = frozenset("'’")
_OWNER = regex(r"['’](?:s\b|(?!\w))|(?<=s)['’]", re.IGNORECASE)
_BODY = regex(
    r"['’]s?\s+(?:\w+\s+)?(?:face|eyes?|hands?|head|shoulders?|back|arms?|fingers?|gaze|look|smile|mouth|hair|foot|feet|legs?|lips"
    r"|chest|fists?|expression|breath|body|silhouette|shadow|reaction|jaw|cheeks?|neck|grip|knees?|pov|p\.o\.v|side|lap|wrists?|forehead"
    r"|ears?|tears?|thumbs?|toes?|elbows?|ankles?|palms?|brow|cheekbones?|chin|nose|throat|ribs|sleeves?|collar|lapels?|heels?|temples?"
    r"|knuckles|waist|stomach|belly)\b",
    re.IGNORECASE,
)
_LIKENESS = regex(
    r"(?:(?:photo(?:graph)?|picture|portrait|painting|memory|name|voice|grave|statue|bust|poster) of|letter from) "
    r"(?:the |an? |his |her |their )?\Z",
    re.IGNORECASE,
)


class Form(NamedTuple):
    """One way to name somebody."""

    text: str
    """In lower case."""
    owner: str
    """The name they go under."""
    loose: bool
    """Whether `the waitress` in small letters means them."""


class Cast(NamedTuple):
    """Everybody of a script."""

    known: frozenset[str]
    """Names in capitals."""
    forms: dict[str, list[Form]]
    """How they are named, by the first word, longest first."""


def owns(text: str, end: int) -> bool:
    """Whether a name that ends at `end` only says whose something is (`Mom's Porsche`); `Mom's face` is still Mom."""
    return text[end : end + 1] in _APOSTROPHES and bool(_OWNER.match(text, end)) and not _BODY.match(text, end)


def is_pictured(text: str, start: int) -> bool:
    """Whether the name at `start` is that of a likeness or an absent sender, not of somebody there."""
    return _LIKENESS.search(text[max(0, start - 24) : start]) is not None


def introduced(text: str) -> Iterator[str]:
    """Names in capitals that an age follows: `MIA REYES (34)`, `JACK, 40s,`."""
    for match in _AGE.finditer(text):
        before = text[max(0, match.start() - names.LONGEST_NAME) : match.start()].split()
        name: list[str] = []
        while before and len(name) < MOST_WORDS and _is_name(before[-1]):
            name.insert(0, before.pop())
        if name and not names.is_collective(" ".join(name)):
            yield " ".join(name).strip("-—–\"“”'’")


def _is_name(word: str) -> bool:
    bare = word.strip("\"“”'’")
    titled = bare.endswith(".") and bare[:-1].casefold() in name_words.TITLES
    capital = len(bare) > 1 and bare == bare.upper() != bare.lower() and bare not in {"THE", "AND", "AN"}
    return capital and (titled or bare[-1] not in ",.;:!?)")


def cast(elements: Sequence[Element]) -> Cast:
    """Everybody who speaks or is introduced with an age, by every name that means nobody else."""
    cued = names.speakers(element.text for element in elements if element.kind is Kind.CHARACTER)
    told = [name for element in elements if element.kind in SEEN for name in introduced(element.text)]
    written = {name.upper(): name for name in (*told[::-1], *cued[::-1])}
    under = names.merged(list(dict.fromkeys(name.upper() for name in (*cued, *told) if names.words(name)[-1])))
    forms = [Form(" ".join(_bare(name).split()).casefold(), written[under[chief]], _is_loose(name)) for name, chief in under.items()]
    found: dict[str, list[Form]] = {}
    for form in sorted([*forms, *_single(under, written)], key=lambda form: -len(form.text)):
        first = _WORD.search(form.text)
        if first:
            found.setdefault(first.group(), []).append(form)
    return Cast(frozenset(under), found)


def owner(name: str, known: Cast) -> str:
    """The name somebody goes under who is cued as `name`; the name itself where it is nobody else's."""
    text = " ".join(_bare(name).split()).casefold()
    first = _WORD.search(text)
    return next((form.owner for form in known.forms.get(first.group() if first else "", ()) if form.text == text), name)


def _bare(name: str) -> str:
    """A name without its article."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in {"the", "a", "an"} else name


def _is_loose(name: str) -> bool:
    found = names.core(name)
    return found[-1] in name_words.ROLES


def _single(under: dict[str, str], written: dict[str, str]) -> Iterator[Form]:
    """The single words of full names that mean nobody else: STEEL of DICK STEEL."""
    claims = Counter(word for word, _ in {(word, under[chief]) for name, chief in under.items() for word in names.core(name)})
    taken = {name.casefold() for name in under}
    for name, chief in under.items():
        for word in names.core(name) if names.is_full(name) else ():
            if claims[word] == 1 and word not in taken and len(word) > 2 and word.isalpha():
                yield Form(word, written[under[chief]], loose=False)


def present(text: str, known: Cast) -> tuple[str, ...]:
    """Whom a text names as being there, in order of first mention.

    A name begins with a capital (`will` is not WILL), a role may follow `the`. Owners of things and people in pictures are not there.
    """
    text = " ".join(text.split())
    found: dict[str, int] = {}
    for pattern, group in ((_CAPITAL, 0), (_DEFINITE, 1)):
        for match in pattern.finditer(text):
            forms = known.forms.get(match[group].casefold())
            form = _form(text, match.start(group), forms, small=group == 1) if forms else None
            if form:
                found[form.owner] = min(match.start(group), found.get(form.owner, len(text)))
    if is_cjk(text):
        found |= {form.owner: text.find(form.text) for forms in known.forms.values() for form in forms if form.text in text}
    return tuple(sorted(found, key=lambda name: found[name]))


def _form(text: str, start: int, forms: Sequence[Form], small: bool) -> Form | None:
    for form in forms:
        end = start + len(form.text)
        whole = text[start:end].casefold() == form.text and not text[end : end + 1].isalnum()
        if whole and (form.loose or not small):
            return None if owns(text, end) or is_pictured(text, start) else form
    return None
