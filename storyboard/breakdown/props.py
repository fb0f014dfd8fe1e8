"""Props: things that are handled, given, looked at, or set in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from storyboard.breakdown import introductions, noises, prop_words, thing_words
from storyboard.breakdown.lists import listed
from storyboard.model.cast import Prop
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element, Kind

_WORD = regex(r"[^\W_]+(?:-[^\W_]+)*")
_KINDS: dict[str, str] = {}
for _kind, _line in prop_words.PROPS.items():
    for _word in _line.split():
        _KINDS.setdefault(_word, _kind)
_BEFORE = 7
"""How many words before a thing a verb of handling may stand."""
_AFTER = 3
"""How many after, for `the phone is handed over`."""
_VERBAL = listed("is are was were be to will would can they we you i he she who and then not phone phones telephone bell")
"""Right before an ambiguous word these make it a verb."""
_IRREGULAR = {"canvasses": "canvas", "canvases": "canvas", "watches": "watch", "boxes": "box", "loaves": "loaf", "matches": "match"}
_CALL = regex(r"\bphones?\b|\btelephone\b", re.IGNORECASE)
_INTERCUT = regex(r"\bINTERCUT\b")
_WHOLE = listed("glasses scissors handcuffs explosives binoculars flowers pills")
"""Plurals that stay plural."""


@dataclass(slots=True)
class _Thing:
    kind: str
    name: str
    sure: bool = False
    elements: set[int] = field(default_factory=set[int])
    scenes: dict[str, None] = field(default_factory=dict[str, None])


@dataclass(frozen=True, slots=True)
class _Sight:
    """A thing in a text."""

    lemma: str
    kind: str
    name: str
    sure: bool


def singular(word: str) -> str:
    """The word a plural of the table belongs to: `keys` is `key`."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _WHOLE or not word.endswith("s"):
        return word
    return next((one for one in (word[:-1], word[:-3] + "fe", word[:-2]) if one in _KINDS and word != one), word)


def kind_of(name: str) -> str:
    """What is drawn for a thing of that name: by the last of its words that the table knows, `object` where it knows none."""
    words = [singular(word.lower()) for word in _WORD.findall(name)]
    return next((_KINDS[word] for word in reversed(words) if word in _KINDS), "object")


def _handled(words: Sequence[str], at: int) -> bool:
    near = (*words[max(0, at - _BEFORE) : at], *words[at + 1 : at + 1 + _AFTER])
    return any(word in prop_words.HANDLING for word in near)


def _cut(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in ".!?;")


def _clause(text: str, tokens: Sequence[re.Match[str]], at: int) -> tuple[Sequence[str], int]:
    """The words around one, no further than the sentence; and where in them it stands."""
    low, high = at, at
    while low and at - low < _BEFORE and not _cut(text, tokens[low - 1].end(), tokens[low].start()):
        low -= 1
    while high + 1 < len(tokens) and high - at < _AFTER and not _cut(text, tokens[high].end(), tokens[high + 1].start()):
        high += 1
    return [token.group().casefold() for token in tokens[low : high + 1]], at - low


def _capitals(at: int, text: str) -> dict[int, introductions.Run]:
    """Runs of capitals by where they end."""
    return {run.end: run for run in introductions.runs(at, text)}


def _noun(words: Sequence[str], at: int) -> bool:
    """Whether an ambiguous word is a thing here: `the watch`, not `they watch` and not `is painting`."""
    before = words[max(0, at - 2) : at]
    return bool(before) and not _VERBAL & set(before[-1:]) and any(word in prop_words.DETERMINERS or word in _KINDS for word in before)


def _first_of_two(word: str, following: str) -> bool:
    """Whether a word only says what kind of another thing is meant, that has a drawing: a bottle opener is no bottle."""
    kind = thing_words.KNOWN.get(f"{word} {following}") or thing_words.KNOWN.get(f"{word} {thing_words.singular(following)}")
    return kind is not None and kind != _KINDS[word] and following not in _KINDS


def _sight(text: str, tokens: Sequence[re.Match[str]], at: int, capitals: Mapping[int, introductions.Run]) -> _Sight | None:
    word = tokens[at].group().casefold()
    words, here = _clause(text, tokens, at)
    following = words[here + 1] if here + 1 < len(words) else ""
    run = capitals.get(tokens[at].end())
    if here and words[here - 1] in prop_words.NEVER_BEHIND.get(singular(word), frozenset()):
        return None
    if following in prop_words.NEVER_AFTER.get(singular(word), frozenset()) or _first_of_two(word, following):
        return None
    if words[max(0, here - 2) : here] in _FULL_OF:
        return None
    if word in prop_words.AMBIGUOUS and not _noun(words, here):
        return None
    if run is None and prop_words.no_thing(text, tokens[at].start(), tokens[at].end()):
        return None
    lemma = singular(word)
    name = run.text.upper() if run and len(run.words) < 4 else lemma.upper()
    return _Sight(lemma, _own_kind(words, here, word), name, run is not None or _handled(words, here))


_FULL_OF = (["glass", "of"], ["glasses", "of"])
"""Before what is drunk, which is no bottle then."""


def _own_kind(words: Sequence[str], here: int, word: str) -> str:
    """What is drawn for a word; with the word before it, or what it is full of, that may be a thing of its own: a music box is no box."""
    if full := thing_words.KNOWN.get(" ".join(words[here : here + 3])):
        return full
    both = f"{words[here - 1]} {word}" if here else ""
    return thing_words.OF_TWO.get(both) or thing_words.OF_TWO.get(f"{both.rpartition(' ')[0]} {singular(word)}") or _KINDS[word]


def _sights(at: int, text: str) -> Iterator[_Sight]:
    tokens = list(_WORD.finditer(noises.there(text)))
    capitals = _capitals(at, text)
    for position, token in enumerate(tokens):
        if token.group().casefold() in _KINDS:
            sight = _sight(text, tokens, position, capitals)
            if sight:
                yield sight


def _note(things: dict[str, _Thing], sight: _Sight, at: int, scene: str | None) -> None:
    thing = things.setdefault(sight.lemma, _Thing(sight.kind, sight.name))
    thing.sure = thing.sure or sight.sure
    thing.name = max(thing.name, sight.name, key=lambda name: (" " in name, thing.name == name))
    thing.elements.add(at)
    if scene:
        thing.scenes[scene] = None


def _matters(lemma: str, thing: _Thing) -> bool:
    return thing.sure or (len(thing.elements) > 1 and lemma not in prop_words.NEEDS_HANDLING)


def _calls(element: Element) -> bool:
    """Whether somebody talks into a telephone here, though the action may never name it: `(into phone)`, `INTERCUT`."""
    spoken = element.kind in (Kind.CHARACTER, Kind.PARENTHETICAL) and _CALL.search(element.text)
    return bool(spoken or (element.kind in (*SHOWN, Kind.TRANSITION) and _INTERCUT.search(element.text)))


def _with_phone(things: dict[str, _Thing], elements: Sequence[Element], scene_of: Mapping[str, str]) -> dict[str, _Thing]:
    """A telephone for the calls of a script that names none."""
    calls = [element for element in elements if _calls(element)]
    if not calls or any(thing.kind == "phone" and _matters(lemma, thing) for lemma, thing in things.items()):
        return things
    scenes = dict.fromkeys(scene_of[element.id] for element in calls if element.id in scene_of)
    return {**things, "phone": _Thing("phone", "PHONE", sure=True, scenes=scenes)}


def props(elements: Sequence[Element], scene_of: Mapping[str, str]) -> tuple[Prop, ...]:
    """Props in order of first mention, ids `p1`, `p2`, ..."""
    things: dict[str, _Thing] = {}
    for at, element in enumerate(elements):
        if element.kind in SHOWN:
            for sight in _sights(at, element.text):
                _note(things, sight, at, scene_of.get(element.id))
    kept = (thing for lemma, thing in _with_phone(things, elements, scene_of).items() if _matters(lemma, thing))
    return tuple(Prop(id=f"p{n}", name=thing.name, kind=thing.kind, scenes=tuple(thing.scenes)) for n, thing in enumerate(kept, start=1))
