"""Looks: where the script plainly says that somebody is dressed otherwise, or years have passed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from storyboard.breakdown import mentions, wardrobe
from storyboard.breakdown.dress_words import OF_WOMEN
from storyboard.breakdown.introductions import sentence
from storyboard.model.cast import Age, Appearance, Character, Look
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Element, Scene

_CHANGE = regex(
    r"\b(?:now|newly|freshly)\s+(?:dressed\s+)?(?:in|wearing)\b|\bwearing\b|\bwears\b|\bdressed\s+(?:in|as)\b|\bchang(?:ed"
    r"|es)\s+into\b|\bputs?\s+on\b|\bdons\b",
    re.IGNORECASE,
)
_IN = regex(r"\s*,\s*(?:(?:now|still|again|all)\s+)?in\s+(?!(?:the|front|time|turn|there|here|tears)\b)", re.IGNORECASE)
"""What somebody is in, right behind the name: `Eve, in a hospital gown, lies in bed`."""
_STATE = regex(
    r"\b(soaked|drenched|dripping wet|soaking wet|muddy|bloodied|bloody|bruised|battered|bandaged|wounded|burnt|filthy)\b", re.IGNORECASE
)
_HOODED = regex(r"\b(?:with |and )?(?:his|her|their|the) (?:hood|cowl)(?: is| still| drawn| pulled)* up\b", re.IGNORECASE)
"""A hood that is up: for the scene, whatever its owner wears."""
_YEARS = regex(r"\b(?:(\d+|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|many|several)\s+years?|decades?)\s+later\b", re.IGNORECASE)
_LONGEST = 4000
"""Characters of a paragraph beyond which it is not searched for clothes."""
_GREYED = 0.35
_GROWN: dict[str, float] = {"man": 1.76, "woman": 1.66}
"""Metres."""


def _changes(text: str, hit: mentions.Mention) -> tuple[str, wardrobe.Traits]:
    """The clause that dresses the person anew, and what it changes; empty where there is none."""
    _, close = sentence(text, hit.start)
    clause = text[hit.end : close]
    change = _CHANGE.search(clause) or _IN.match(clause)
    traits = wardrobe.worn(_clause(clause[change.start() :])) if change else {}
    return (_clause(clause[change.start() :]), traits) if change and traits else ("", {})


def _clause(said: str) -> str:
    """Up to the first comma or dash after the first piece of clothing: `wearing a long, black coat`."""
    worn = next((word.end() for word in re.finditer(r"[\w-]+", said) if wardrobe.tells(word.group())), 0)
    stops = (stop.start() for stop in _STOP.finditer(said, worn) if not _goes_on(said[stop.end() :], stop.group()))
    return said[: next(stops, len(said))].strip(" ,.")


_STOP = regex(r"[,;:]|\s--|\s[–—]|\s(?:and|as|while|who)\s")
MOST_WORN = 4
"""Words behind `and` among which another piece of clothing may be."""


def _goes_on(rest: str, stop: str) -> bool:
    """Whether `and` joins another piece of clothing: `in jeans and a striped shirt`."""
    words = re.split(r"[,;:.]|\s(?:and|as|while)\s", rest, maxsplit=1)[0].split()[:MOST_WORN]
    return stop.strip() == "and" and any(map(wardrobe.tells, words))


def _sole(hits: Sequence[mentions.Mention], text: str, hit: mentions.Mention) -> bool:
    """Whether nobody else is named in the same sentence: only then is it sure who wears what."""
    first, close = sentence(text, hit.start)
    return all(other.id == hit.id or not first <= other.start < close for other in hits)


def _in_element(element: Element, index: mentions.Index) -> Iterator[tuple[str, str, wardrobe.Traits]]:
    hits = [hit for hit in mentions.search(element.text, index) if not hit.owner]
    for hit in hits:
        if _sole(hits, element.text, hit):
            said, traits = _changes(element.text, hit)
            _, close = sentence(element.text, hit.start)
            state = _STATE.search(element.text, hit.end, close)
            hood = _HOODED.search(element.text, hit.end, close)
            if hood and not said:
                yield hit.id, hood.group(), {"hat": "hood"}
            elif said or state:
                yield hit.id, said or (state.group() if state else ""), traits


def _until(scenes: Sequence[Scene], at: int, who: Character, days: Mapping[str, int]) -> tuple[str, ...]:
    """The character's scenes from one on, to the end of its story day."""
    mine = set(who.scenes)
    return tuple(scene.id for scene in scenes[at:] if scene.id in mine and days[scene.id] == days[scenes[at].id])


def _found(
    scenes: Sequence[Scene], elements: Mapping[str, Element], index: mentions.Index
) -> Iterator[tuple[int, str, str, wardrobe.Traits]]:
    for at, scene in enumerate(scenes):
        for id in scene.elements:
            if (
                elements[id].kind in SHOWN
                and len(elements[id].text) <= _LONGEST
                and any(told.search(elements[id].text) for told in (_CHANGE, _IN, _STATE, _HOODED))
            ):
                yield from ((at, *change) for change in _in_element(elements[id], index))


def _aged(who: Character) -> Appearance:
    """The same person many years on: a child has grown up, hair has gone grey."""
    look = who.appearance
    if who.age is Age.CHILD:
        body = "woman" if look.hair in {"bob", "long", "ponytail", "bun", "pigtails"} or look.garment in OF_WOMEN else "man"
        return look.model_copy(update={"build": body, "height": _GROWN[body], "bulk": 1.0})
    return look.model_copy(update={"hair_tone": min(look.hair_tone, _GREYED)})


def _later(
    scenes: Sequence[Scene], people: Sequence[Character], elements: Mapping[str, Element]
) -> Iterator[tuple[Character, tuple[str, ...]]]:
    start = next((at for at, scene in enumerate(scenes) if at and _YEARS.search(_opening(scene, elements))), None)
    if start is not None:
        before = {scene.id for scene in scenes[:start]}
        for who in people:
            after = tuple(id for id in who.scenes if id not in before)
            if after and len(after) < len(who.scenes):
                yield who, after


def _opening(scene: Scene, elements: Mapping[str, Element]) -> str:
    return " ".join((scene.heading, scene.qualifier, *(elements[id].text for id in scene.elements[:2] if elements[id].kind in SHOWN)))


def _numbered(made: Sequence[Look]) -> tuple[Look, ...]:
    return tuple(look.model_copy(update={"id": f"k{number}"}) for number, look in enumerate(made, start=1))


def _of_years(scenes: Sequence[Scene], people: Sequence[Character], elements: Mapping[str, Element]) -> list[Look]:
    return [
        Look(id="", character=who.id, name="years later", scenes=after, appearance=_aged(who))
        for who, after in _later(scenes, people, elements)
    ]


def looks(
    scenes: Sequence[Scene], elements: Mapping[str, Element], people: Sequence[Character], days: Mapping[str, int], index: mentions.Index
) -> tuple[Look, ...]:
    """Looks by scene; the one said last holds until the end of its story day. Where a character is introduced is no change."""
    known = {who.id: who for who in people}
    worn: dict[tuple[str, str], Look] = {}
    for at, id, said, traits in _found(scenes, elements, index):
        who = known[id]
        if said in who.description:
            continue
        covered = _until(scenes, at, who, days) if traits and not _HOODED.fullmatch(said) else (scenes[at].id,)
        before = worn.get((id, scenes[at].id))
        appearance = wardrobe.dressed(before.appearance if before else who.appearance, traits)
        look = Look(id="", character=id, name=_name(said), description=said, scenes=covered, appearance=appearance)
        worn |= {(id, scene): look for scene in covered}
    return _numbered([*_regrouped(worn), *_of_years(scenes, people, elements)])


def _name(said: str) -> str:
    return _OPEN.sub("", " ".join(said.split()[:6]))


_OPEN = regex(r"(?:\s+(?:and|with|an?|the|his|her))+\Z", re.IGNORECASE)
"""Words that a name cannot end in."""


def _regrouped(worn: Mapping[tuple[str, str], Look]) -> list[Look]:
    """One look for each change, with the scenes that were left to it."""
    grouped: dict[int, tuple[Look, list[str]]] = {}
    for (_, scene), look in worn.items():
        grouped.setdefault(id(look), (look, []))[1].append(scene)
    return [look.model_copy(update={"scenes": tuple(scenes)}) for look, scenes in grouped.values()]
