"""Which paragraph of a new script is which of the old one: the same, moved, come back, edited, split or joined.

Equal paragraphs are found by what is unique in both scripts (the longest run of them in one order), then within the gaps between;
only what is left is compared word by word, with its neighbours alone. The work grows with the length of the scripts, not its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from storyboard.model.fingerprint import digest
from storyboard.model.screenplay import SHOWN, SPEECH, Element, Kind
from storyboard.project.wording import folded

COMMON = 400
"""Pairs of one paragraph in both ranges from which on it is no help in finding what belongs together."""

MOST_MEETINGS = 400_000
"""Pairs of equal paragraphs of one gap that are looked at for the longest common runs."""

NEAR = 24
"""Paragraphs on either side of a gap among which an edited one is looked for."""

LONG_ENOUGH = 12
"""Characters a paragraph has at least that is recognised by itself in another place; shorter ones only beside it."""

ALIKE = 0.5
"""Share of words two versions of a paragraph have in common."""

HEADED_ALIKE = 0.34
"""The same for headings, of which a word is often all that changes."""

WITHIN = 0.8
"""Share of a paragraph's words that stand in another one of which it was a part."""

VISIBLE = SHOWN | SPEECH


@dataclass(slots=True)
class Match:
    """What became of every paragraph. Places are counted in the two scripts."""

    old: Sequence[Element]
    new: Sequence[Element]
    origin: list[int]
    """For every new paragraph the old one it is, or -1."""
    fate: list[int]
    """The same the other way round."""
    back: dict[int, Element] = field(default_factory=dict[int, Element])
    """New paragraphs that an earlier revision had taken out, as they were."""
    parts: list[tuple[list[int], list[int]]] = field(default_factory=list[tuple[list[int], list[int]]])
    """Old and new paragraphs whose words belong together: edited ones, and what was split or joined."""

    def pair(self, old: int, new: int) -> None:
        """Says that two are one."""
        self.origin[new], self.fate[old] = old, new


def fingerprint(elements: Sequence[Element]) -> str:
    """The same for scripts with the same paragraphs."""
    return digest("\n".join(f"{one.kind}\t{one.text}" for one in elements).encode())


def match(old: Sequence[Element], new: Sequence[Element], lost: Sequence[Element] = (), ids: Sequence[str] = ()) -> Match:
    """Matches two scripts.

    Args:
        old: the old script.
        new: the new one.
        lost: paragraphs that earlier revisions took out, in script order.
        ids: those the new one's paragraphs had, where it is known from before; empty where it is not.
    """
    found = Match(old, new, [-1] * len(new), [-1] * len(old))
    if ids:
        _known(found, lost, ids)
        found.parts = _changed(found)
        return found
    before, after = [_key(one) for one in old], [_key(one) for one in new]
    for at, there in _common(before, after):
        found.pair(at, there)
    _moved(found, before, after)
    _returned(found, after, lost)
    _edited(found)
    _parted(found)
    return found


def _known(found: Match, lost: Sequence[Element], ids: Sequence[str]) -> None:
    """A script that was there before: every paragraph is what it was then."""
    places = {element.id: at for at, element in enumerate(found.old)}
    gone = {element.id: element for element in lost}
    for new, id in enumerate(ids):
        if id in places:
            found.pair(places[id], new)
        elif id in gone:
            found.back[new] = gone[id]


def _key(element: Element) -> str:
    return f"{element.kind}\n{folded(element.text).casefold()}"


# equal paragraphs ---------------------------------------------------------------------------------------------------------------------


def _common(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Equal paragraphs in one order, as places in both."""
    found: list[tuple[int, int]] = []
    ranges = [(0, len(before), 0, len(after))]
    while ranges:
        a, b, c, d = ranges.pop()
        while a < b and c < d and before[a] == after[c]:
            found.append((a, c))
            a, c = a + 1, c + 1
        while a < b and c < d and before[b - 1] == after[d - 1]:
            b, d = b - 1, d - 1
            found.append((b, d))
        if a == b or c == d:
            continue
        anchors = _anchors(before, after, (a, b, c, d))
        if anchors:
            edges = [(a - 1, c - 1), *anchors, (b, d)]
            found += anchors
            ranges += [(i + 1, k, j + 1, m) for (i, j), (k, m) in pairwise(edges)]
        else:
            found += _runs_between(before, after, (a, b, c, d))
    return found


def _runs_between(before: Sequence[str], after: Sequence[str], within: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The longest common runs of two ranges; what is all over both (cues) counts only beside others."""
    a, b, c, d = within
    here, there = Counter(before[a:b]), Counter(after[c:d])
    common = {key for key, count in here.items() if count * there[key] > COMMON}
    if sum(count * there[key] for key, count in here.items() if key not in common) > MOST_MEETINGS:
        return []
    blocks = SequenceMatcher(common.__contains__, before[a:b], after[c:d], autojunk=False).get_matching_blocks()
    return [(a + block.a + n, c + block.b + n) for block in blocks for n in range(block.size)]


def _anchors(before: Sequence[str], after: Sequence[str], within: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """What is there once in each range, as far as it keeps its order."""
    a, b, c, d = within
    there = Counter(after[c:d])
    here = Counter(before[a:b])
    places = {after[at]: at for at in range(c, d) if there[after[at]] == 1}
    pairs = [(at, places[before[at]]) for at in range(a, b) if here[before[at]] == 1 and before[at] in places]
    return [pairs[at] for at in rising([there for _, there in pairs])]


def rising(values: Sequence[int]) -> list[int]:
    """Places of a longest run of rising values."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(last[place - 1] if place else -1)
        if place == len(tails):
            tails.append(value)
            last.append(at)
        else:
            tails[place], last[place] = value, at
    run: list[int] = []
    at = last[-1] if last else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


# in another place ---------------------------------------------------------------------------------------------------------------------


def _moved(found: Match, before: Sequence[str], after: Sequence[str]) -> None:
    """What is left, is there once and is long enough, has moved, and its equal neighbours with it."""
    left, there = _left(found.fate), _left(found.origin)
    here, counts = Counter(before[at] for at in left), Counter(after[at] for at in there)
    places = {before[at]: at for at in left if here[before[at]] == 1}
    for new in there:
        key = after[new]
        if counts[key] == 1 and key in places and _telling(found.new[new]):
            found.pair(places[key], new)
            _along(found, before, after, (places[key], new))


def _along(found: Match, before: Sequence[str], after: Sequence[str], at: tuple[int, int]) -> None:
    for step in (-1, 1):
        old, new = at[0] + step, at[1] + step
        while 0 <= old < len(before) and 0 <= new < len(after) and _free(found, old, new) and before[old] == after[new]:
            found.pair(old, new)
            old, new = old + step, new + step


def _free(found: Match, old: int, new: int) -> bool:
    return found.fate[old] < 0 and found.origin[new] < 0


def _left(places: Sequence[int]) -> list[int]:
    return [at for at, place in enumerate(places) if place < 0]


def _telling(element: Element) -> bool:
    return len(element.text) >= LONG_ENOUGH and element.kind not in (Kind.CHARACTER, Kind.TRANSITION)


def _returned(found: Match, after: Sequence[str], lost: Sequence[Element]) -> None:
    """Paragraphs that come back: long ones by themselves, others beside what came back or beside what they stood beside."""
    places: dict[str, list[int]] = {}
    for at, element in enumerate(lost):
        places.setdefault(_key(element), []).append(at)
    taken: set[int] = set()
    open_ = [at for at in _left(found.origin) if after[at] in places]

    def take(new: int, at: int) -> None:
        taken.add(at)
        found.back[new] = lost[at]

    for new in open_:
        free = [at for at in places[after[new]] if at not in taken]
        if free and _telling(found.new[new]):
            take(new, free[-1])
    ids = {element.id: at for at, element in enumerate(lost)}
    for order in (open_, open_[::-1]):
        step = 1 if order is open_ else -1
        for new in order:
            beside = found.back.get(new - step)
            at = ids[beside.id] + step if beside is not None else -1
            if new not in found.back and at in places[after[new]] and at not in taken:
                take(new, at)
    for new in open_:
        free = [at for at in places[after[new]] if at not in taken]
        if new not in found.back and len(free) == 1:
            take(new, free[0])


# edited paragraphs --------------------------------------------------------------------------------------------------------------------


def alike(a: Sequence[str], b: Sequence[str]) -> float:
    """How many words two texts share, 0 to 1."""
    shared = sum((Counter(a) & Counter(b)).values())
    return 2 * shared / (len(a) + len(b)) if a or b else 1.0


def spoken(text: str) -> list[str]:
    """The words of a text without capitals and punctuation."""
    return [word for part in folded(text).casefold().split() if (word := part.strip(".,;:!?\"'()-"))]


def _edited(found: Match) -> None:
    """In each gap, new paragraphs are matched with old ones of the same kind, in order, where enough words are the same."""
    for run in _runs(_open(found)):
        for old, new in _aligned(found, _around(found, run), run):
            found.pair(old, new)
    found.parts = _changed(found)


def _changed(found: Match) -> list[tuple[list[int], list[int]]]:
    """The pairs that read otherwise."""
    pairs = ((old, new) for old, new in enumerate(found.fate) if new >= 0)
    return [([old], [new]) for old, new in pairs if found.old[old].text != found.new[new].text]


def _open(found: Match) -> list[int]:
    return [at for at in _left(found.origin) if at not in found.back]


def _runs(places: Sequence[int]) -> list[list[int]]:
    """Neighbours together."""
    runs: list[list[int]] = []
    for at in places:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _around(found: Match, run: Sequence[int]) -> list[int]:
    """Old paragraphs without a fate that stand where the run now stands."""
    first, last = run[0] - 1, run[-1] + 1
    after = found.origin[first] if first >= 0 else -1
    until = found.origin[last] if last < len(found.new) else len(found.old)
    olds: set[int] = set()
    if first < 0 or after >= 0:
        olds.update(_stretch(found, after + 1, 1))
    if until > 0:
        olds.update(_stretch(found, until - 1, -1))
    return sorted(olds)


def _stretch(found: Match, at: int, step: int) -> list[int]:
    places: list[int] = []
    while 0 <= at < len(found.old) and found.fate[at] < 0 and len(places) < NEAR:
        places.append(at)
        at += step
    return places


def _aligned(found: Match, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs in one order that share the most words; the first and last ones of a long run."""
    news = news if len(news) <= 2 * NEAR else [*news[:NEAR], *news[-NEAR:]]
    before, after = [spoken(found.old[at].text) for at in olds], [spoken(found.new[at].text) for at in news]
    lone = _lone(found, olds, news)
    worth = [
        [_worth(found.old[old], found.new[new], before[i], after[j], lone=(old, new) in lone) for j, new in enumerate(news)]
        for i, old in enumerate(olds)
    ]
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for i in range(len(olds) - 1, -1, -1):
        for j in range(len(news) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0)
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(olds) and j < len(news):
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs.append((olds[i], news[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _lone(found: Match, olds: Sequence[int], news: Sequence[int]) -> set[tuple[int, int]]:
    """The one speech of a gap that was replaced by one other: the same line, all of it new."""
    said = [[at for at in places if script[at].kind in SPEECH] for places, script in ((olds, found.old), (news, found.new))]
    return {(said[0][0], said[1][0])} if len(said[0]) == len(said[1]) == 1 else set()


def _worth(old: Element, new: Element, before: Sequence[str], after: Sequence[str], *, lone: bool) -> float:
    if old.kind is not new.kind and not (old.kind in VISIBLE and new.kind in VISIBLE and old.kind not in SPEECH and new.kind not in SPEECH):
        return 0.0
    share = alike(before, after)
    least = HEADED_ALIKE if new.kind is Kind.SCENE_HEADING else ALIKE
    return share if share >= least else 0.01 if lone else 0.0


# split and joined paragraphs ----------------------------------------------------------------------------------------------------------


def _parted(found: Match) -> None:
    """What is left and was a part of a neighbour, or has become one, goes with it."""
    of_new = {new: part for part in found.parts for new in part[1]}
    of_old = {old: part for part in found.parts for old in part[0]}
    for order in (1, -1):
        for at in _open(found)[::order]:
            part = of_new.get(at - order)
            if part and at not in of_new and _within(found.new[at], [found.old[old] for old in part[0]]):
                part[1].append(at)
                of_new[at] = part
        for at in _left(found.fate)[::order]:
            part = of_old.get(at - order)
            if part and at not in of_old and _within(found.old[at], [found.new[new] for new in part[1]]):
                part[0].append(at)
                of_old[at] = part
    for part in found.parts:
        part[0].sort()
        part[1].sort()


def _within(piece: Element, whole: Sequence[Element]) -> bool:
    """Whether most words of a paragraph stand in others of its kind."""
    said = spoken(piece.text)
    known = Counter(word for one in whole if one.kind is piece.kind for word in spoken(one.text))
    return bool(said) and piece.kind in VISIBLE and sum((Counter(said) & known).values()) >= WITHIN * len(said)
