"""Where a scene is cut: beats gathered into the panels of a wanted detail.

Every border between two beats has a strength. The strongest borders become cuts until the detail is reached; borders that a
director never ignores (a new setup asked for, an entrance, an item of a montage) are cut at every detail but `key`.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storyboard.model.shots import Framing, Pose
from storyboard.shots import light, verbs
from storyboard.shots.beats import Beat, What
from storyboard.shots.verbs import Act

LINES_A_PAGE = 55


@dataclass(frozen=True, slots=True)
class Detail:
    """How fine a board is."""

    rate: float
    """Panels a script page aimed at."""
    bonus: float
    """Panels a scene gets whatever its length."""
    words: int
    """Most words in one panel where there is any border to cut at."""
    forced: bool
    """Whether borders of strength `MUST` are always cut."""
    extras: bool
    """Whether inserts, reactions and empty wides are made that cover no words."""


DETAILS: dict[str, Detail] = {
    "key": Detail(rate=1.6, bonus=0.0, words=10_000, forced=False, extras=False),
    "shots": Detail(rate=8.0, bonus=0.0, words=40, forced=True, extras=True),
    "full": Detail(rate=12.5, bonus=1.5, words=30, forced=True, extras=True),
}
"""The levels of `--detail`: about 1-2, 4-8 and 8-16 panels a page."""

MUST = 10.0
NEVER = -1.0

_OWN_PANEL = frozenset({Framing.POV, Framing.INSERT})
"""What the script asks to see alone: the next beat is another picture."""
_STRONG = frozenset({Pose.FIGHT, Pose.AIM, Pose.FALL, Pose.EMBRACE, Pose.RUN, Pose.HANDS_UP})


def pages(beats: Sequence[Beat]) -> float:
    """Script pages the beats fill: 60 characters a line of action, 35 a line of speech, and the lines between."""
    lines = sum(len(b.text) / (35 if b.what is What.SPEECH else 60) + (0 if b.part or b.cover.start else 2) for b in beats)
    return lines / LINES_A_PAGE


def strength(a: Beat, b: Beat, tension: float) -> float:
    """How much a cut is wanted between two neighbours. `tension` (0..1) is that of the second."""
    if a.dual and b.dual and b.dual in (a.dual, "right"):
        return NEVER
    if _forced(a, b):
        return MUST
    return _between(a, b) + tension


def _forced(a: Beat, b: Beat) -> bool:
    titles = (a.what is What.TITLE) != (b.what is What.TITLE)
    apart = a.hint is not None and a.hint.framing in _OWN_PANEL and (b.hint is None or b.hint.framing is not a.hint.framing)
    return bool(
        titles
        or apart
        or a.lines
        or b.what in (What.SLUG, What.ITEM)
        or a.what is What.ITEM
        or (a.near and b.what is What.ACTION and a.cover.element != b.cover.element)
        or (b.hint and b.hint != a.hint)
        or b.does(Act.ENTER, Act.EXIT)
        or a.does(Act.EXIT)
    )


def _between(a: Beat, b: Beat) -> float:
    if a.what is What.SPEECH and b.what is What.SPEECH:
        return (2.4 if b.part else 1.6) if a.speaker == b.speaker else 3.0
    if b.what is What.SPEECH:
        return 2.4
    return (1.0 if a.cover.element == b.cover.element else 1.8) + _news(a, b)


def _news(a: Beat, b: Beat) -> float:
    """What an action beat brings that the one before did not."""
    strong = any(deed.pose in _STRONG for deed in b.deeds)
    return sum(
        (
            0.8 if b.people and b.people[:1] != a.people[:1] else 0.0,
            1.4 if b.new else 0.0,
            0.6 if b.props and b.props != a.props else 0.0,
            0.9 if b.does(Act.EXIT, Act.APPROACH, Act.TRAVEL) else 0.0,
            0.8 if strong else 0.0,
            0.3 if b.deeds else 0.0,
            1.6 if light.switched(b.text) is not None else 0.0,
        )
    )


def group(beats: Sequence[Beat], tensions: Sequence[float], detail: Detail) -> list[list[int]]:
    """Indices of the beats of each panel, in story order."""
    if not beats:
        return []
    borders = [strength(a, b, t) for a, b, t in zip(beats, beats[1:], tensions[1:], strict=False)]
    wanted = max(1, round(detail.rate * pages(beats) + detail.bonus))
    forced = {i for i, s in enumerate(borders) if s >= MUST} if detail.forced else set[int]()
    return _divided(_runs(len(beats), forced), beats, borders, wanted, detail.words)


def _runs(count: int, cuts: set[int]) -> list[list[int]]:
    runs: list[list[int]] = [[]]
    for i in range(count):
        runs[-1].append(i)
        if i in cuts and i + 1 < count:
            runs.append([])
    return runs


def _divided(runs: list[list[int]], beats: Sequence[Beat], borders: Sequence[float], wanted: int, most: int) -> list[list[int]]:
    """Runs cut further, the longest first, until there are as many as wanted and none has too many words."""
    heap = [(-sum(beats[i].words for i in run), run) for run in runs]
    heapq.heapify(heap)
    done: list[list[int]] = []
    while heap:
        length, run = heapq.heappop(heap)
        best = _border(run, borders)
        if best is None or (-length <= most and len(done) + len(heap) + 1 >= wanted):
            done.append(run)
            continue
        for piece in ([i for i in run if i <= best], [i for i in run if i > best]):
            heapq.heappush(heap, (-sum(beats[i].words for i in piece), piece))
    return sorted(done)


def _border(run: Sequence[int], borders: Sequence[float]) -> int | None:
    """Where a run is best cut: at a strong border, rather near its middle."""
    inner = [i for i in run[:-1] if borders[i] > NEVER]
    middle = (run[0] + run[-1] - 1) / 2
    return max(inner, key=lambda i: (borders[i] - 1.5 * abs(i - middle) / len(run), -i), default=None)


def weight(beat: Beat, tension: float, shown: Collection[str] = ()) -> float:
    """How much a beat is what its panel is about. Whoever the panel before `shown` is a little less worth showing again."""
    if beat.what in (What.SLUG, What.ITEM, What.TITLE) or beat.hint:
        return 4.0
    if beat.what is What.SPEECH:
        again = 0.3 if beat.speaker in shown else 0.0
        return (1.0 if beat.heard else 1.5) + tension + min(beat.words, 30) / 60 - again
    acts = beat.does(Act.ENTER, Act.EXIT)
    strong = any(deed.pose in _STRONG for deed in beat.deeds)
    handled = any(deed.prop for deed in beat.does(Act.TAKE, Act.GIVE, Act.HAND))
    return (
        0.6
        + (0.9 if beat.deeds else 0.0)
        + (1.6 if acts else 0.0)
        + (1.2 if strong else 0.0)
        + (0.2 if beat.props else 0.0)
        + (0.5 if handled else 0.0)
        + (0.3 if beat.does(Act.HAND) else 0.0)
        + (1.6 if beat.new and len(beat.people) > 1 else 0.0)
        + (0.8 if light.switched(beat.text) is not None else 0.0)
    )


def tensions(beats: Sequence[Beat]) -> list[float]:
    """The drama of every beat, 0..1: it rises through the scene, with raised voices, whispers, short lines and violence."""
    level, found = 0.2, list[float]()
    for n, beat in enumerate(beats):
        place = (n + 1) / max(len(beats), 6)
        now = 0.1 + 0.55 * place + _heat(beat)
        level = 0.45 * level + 0.55 * min(1.0, max(0.0, now))
        found.append(level)
    return found


def _heat(beat: Beat) -> float:
    shouted = math.fsum(0.12 for word in beat.text.split() if len(word) > 3 and word.isupper()) if beat.what is What.SPEECH else 0.0
    return sum(
        (
            0.15 if "!" in beat.text else 0.0,
            0.06 if "?" in beat.text else 0.0,
            min(0.2, shouted),
            0.25 if verbs.HUSHED.search(beat.manner) else 0.0,
            0.08 if beat.what is What.SPEECH and beat.words <= 4 else 0.0,
            0.15 if beat.what is not What.SPEECH and verbs.VIOLENT.search(beat.text) else 0.0,
            -0.15 if verbs.FACES.first(beat.manner + " " + (beat.text if beat.what is not What.SPEECH else "")) == "happy" else 0.0,
        )
    )
