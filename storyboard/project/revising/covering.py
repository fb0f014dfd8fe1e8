"""The panels' slices of the old script as slices of the new one. What nobody changed keeps its slice to the letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import groupby
from re import compile as pattern

from storyboard.model.screenplay import Element, Screenplay
from storyboard.model.shots import Cover
from storyboard.project.revising.matching import VISIBLE

_WORD = pattern(r"\S+")

MOST_ALIGNED = 1_000_000
"""Pairs of words of two versions of a paragraph that are compared; longer ones only at their beginning and end."""


@dataclass(frozen=True)
class View:
    """A script with the order of what is seen and said."""

    script: Screenplay

    @cached_property
    def ranks(self) -> dict[str, int]:
        """How many visible paragraphs there are up to each."""
        ranks: dict[str, int] = {}
        count = 0
        for element in self.script.elements:
            count += element.kind in VISIBLE
            ranks[element.id] = count
        return ranks

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of every paragraph in the script."""
        return {element.id: at for at, element in enumerate(self.script.elements)}

    @cached_property
    def scenes(self) -> dict[str, str]:
        """The scene of every paragraph."""
        return {id: scene.id for scene in self.script.scenes for id in scene.elements}

    def story(self, covers: Sequence[Cover]) -> tuple[int, int]:
        """Where a panel stands in the story."""
        return min((self.places[cover.element], cover.start) for cover in covers)

    def fits(self, covers: Sequence[Cover]) -> bool:
        """Whether there are such slices, all in one scene."""
        known = self.script.index
        there = all(cover.element in known and 0 <= cover.start < cover.end <= len(known[cover.element].text) for cover in covers)
        homes = {self.scenes.get(cover.element, "") for cover in covers}
        return there and len(homes) == 1 and homes != {""}

    def chunks(self, covers: Sequence[Cover]) -> list[list[Cover]]:
        """The slices in story order, together as long as nothing of somebody else's stands between and the scene is the same."""
        found: list[list[Cover]] = []
        for cover in sorted(covers, key=lambda one: (self.places[one.element], one.start)):
            if found and self._goes_on(found[-1][-1], cover):
                found[-1].append(cover)
            else:
                found.append([cover])
        return found

    def _goes_on(self, before: Cover, after: Cover) -> bool:
        known = self.script.index
        left, right = known[before.element], known[after.element]
        if before.element == after.element:
            return not left.text[before.end : after.start].strip()
        if self.scenes.get(left.id) != self.scenes.get(right.id) or left.text[before.end :].strip() or right.text[: after.start].strip():
            return False
        return self.ranks[right.id] - self.ranks[left.id] <= (right.kind in VISIBLE)


@dataclass(frozen=True, slots=True)
class Group:
    """Old paragraphs, and the new ones their words have become. Where there are several, words were split or joined."""

    old: tuple[Element, ...]
    new: tuple[Element, ...]


def mapped(panels: Mapping[str, Sequence[Cover]], groups: Iterable[Group], known: Mapping[str, Element]) -> dict[str, tuple[Cover, ...]]:
    """Every panel's slices in the new script.

    Args:
        panels: the slices of the old script, by panel id.
        groups: paragraphs that were edited.
        known: paragraphs of the new script by id; those of no group that are in it have the same text.
    """
    by_element: dict[str, list[tuple[str, Cover]]] = {}
    for id, covers in panels.items():
        for cover in covers:
            by_element.setdefault(cover.element, []).append((id, cover))
    group_of = {element.id: group for group in groups for element in group.old}
    shared: dict[str, dict[str, list[Cover]]] = {}
    result: dict[str, tuple[Cover, ...]] = {}
    for id, covers in panels.items():
        made: list[Cover] = []
        for cover in covers:
            group = group_of.get(cover.element)
            if group is None:
                made += [cover] if cover.element in known else []
                continue
            first = group.old[0].id
            if first not in shared:
                shared[first] = _rebound(group, by_element)
            made += [one for one in shared[first].get(id, []) if one not in made]
        result[id] = tuple(made)
    return result


Word = tuple[str, str, int, int]
"""A word, the id of its paragraph, where it begins and ends."""


def _words(elements: Iterable[Element]) -> list[Word]:
    return [(hit.group(), element.id, hit.start(), hit.end()) for element in elements for hit in _WORD.finditer(element.text)]


def _rebound(group: Group, by_element: Mapping[str, Sequence[tuple[str, Cover]]]) -> dict[str, list[Cover]]:
    """Whose the words of a changed paragraph are now: new ones belong to the panel whose words they replace or follow."""
    before, after = _words(group.old), _words(group.new)
    owners = [_owners(word, by_element.get(word[1], ())) for word in before]
    theirs = _inherited([word[0] for word in before], [word[0] for word in after], owners)
    result: dict[str, list[Cover]] = {}
    for (owned, element), run in groupby(range(len(after)), key=lambda at: (theirs[at], after[at][1])):
        places = list(run)
        for id in owned:
            result.setdefault(id, []).append(Cover(element=element, start=after[places[0]][2], end=after[places[-1]][3]))
    return result


def _owners(word: Word, covers: Sequence[tuple[str, Cover]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id, cover in covers if cover.start <= word[2] < cover.end))


def _inherited(before: Sequence[str], after: Sequence[str], owners: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    theirs: list[tuple[str, ...]] = []
    for kind, a, b, c, d in _opcodes(before, after):
        if kind == "insert":
            theirs += [owners[max(a - 1, 0)] if owners else ()] * (d - c)
        elif kind != "delete":
            theirs += [owners[a + at * (b - a) // (d - c)] for at in range(d - c)]
    return theirs


def _opcodes(before: Sequence[str], after: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if len(before) * len(after) <= MOST_ALIGNED:
        return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    least = min(len(before), len(after))
    first = next((at for at in range(least) if before[at] != after[at]), least)
    last = next((at for at in range(least - first) if before[-1 - at] != after[-1 - at]), least - first)
    a, c = len(before) - last, len(after) - last
    kind = "replace" if a > first and c > first else "delete" if a > first else "insert"
    return (("equal", 0, first, 0, first), (kind, first, a, first, c), ("equal", a, len(before), c, len(after)))


def length(covers: Iterable[Cover]) -> int:
    """Characters of the script in them."""
    return sum(cover.end - cover.start for cover in covers)


def without(covers: Sequence[Cover], taken: Mapping[str, Sequence[tuple[int, int]]], known: Mapping[str, Element]) -> tuple[Cover, ...]:
    """The slices without what others have taken, and without white space that leaves at their ends."""
    left: list[Cover] = []
    for cover in covers:
        spans = sorted(span for span in taken.get(cover.element, ()) if span[0] < cover.end and span[1] > cover.start)
        if not spans:
            left.append(cover)
            continue
        text, at = known[cover.element].text, cover.start
        for start, end in (*spans, (cover.end, cover.end)):
            piece = text[at:start]
            if piece.strip():
                first = at + len(piece) - len(piece.lstrip())
                left.append(Cover(element=cover.element, start=first, end=first + len(piece.strip())))
            at = max(at, end)
    return tuple(left)
