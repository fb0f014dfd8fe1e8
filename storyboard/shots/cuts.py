"""Where a scene is cut: beats gathered into the panels of a wanted detail.

Every border between two beats has a strength. The strongest borders become cuts until the detail is reached; borders that a
director never ignores (a new setup asked for, an entrance, an item of a montage) are cut at every detail but `key`.
"""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Framing, Pose
from storyboard.shots import close_deeds, handwork, light, painted, sights, verbs
from storyboard.shots import strength as strength_of
from storyboard.shots.beats import BACK, Beat, What
from storyboard.shots.faces_told import told
from storyboard.shots.feelings import felt
from storyboard.shots.landing_words import INTO
from storyboard.shots.sight_nouns import View
from storyboard.shots.sight_words import APART
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
    apart: float
    """The strength from which two deeds share no picture."""
    turns: float
    """The strength from which deeds of two people share no picture, where each has a paragraph."""
    extras: bool
    """Whether inserts, reactions and empty wides are made that cover no words."""
    listed: bool = False
    """Whether each work of a list of what hands do has a panel; else one shows the last."""


DETAILS: dict[str, Detail] = {
    "key": Detail(rate=1.6, bonus=0.0, words=10_000, forced=False, apart=9.0, turns=9.0, extras=False),
    "shots": Detail(rate=7.2, bonus=0.0, words=40, forced=True, apart=4.3, turns=3.0, extras=True),
    "full": Detail(rate=12.5, bonus=1.5, words=30, forced=True, apart=3.7, turns=1.0, extras=True, listed=True),
}
"""The levels of `--detail`: about 1-2, 7-11 and 9-15 panels a page."""

NEAR_MIDDLE = 60
"""Beats around the middle of a run among which a cut is looked for, so that dividing a scene as long as a book takes linear time."""
GLANCE = 2
"""Words of action that are hardly worth a panel of their own."""
MUST = 10.0
NEVER = -1.0

_OWN_PANEL = frozenset({Framing.POV, Framing.INSERT})
"""What the script asks to see alone: the next beat is another picture."""
_DOOR = regex(r"\b(?:doors?|hatch|gates?|curtains?)\b[^.;]{0,20}\b(?:open|opens|swings|slides|bursts|flies)\b", re.IGNORECASE)
_THINGS = regex(r"\W*(?:The|An?|It|Its|Two|Three)\b")
"""How a sentence about things begins."""
_VIOLENT = 4.6
"""The strength of deeds from which a picture is given to each."""


_APART = 4.1
"""The strength of deeds of one body from which no picture is shared."""


APART_WITHIN = 3
"""Beats over which two deeds of one body are looked for."""


def pages(beats: Sequence[Beat]) -> float:
    """Script pages the beats fill: 60 characters a line of action, 35 a line of speech, and the lines between."""
    lines = sum(len(b.text) / (35 if b.what is What.SPEECH else 60) + (0 if b.part or b.cover.start else 2) for b in beats)
    return lines / LINES_A_PAGE


def strength(a: Beat, b: Beat, tension: float) -> float:
    """How much a cut is wanted between two neighbours. `tension` (0..1) is that of the second."""
    if a.dual and b.dual and b.dual in (a.dual, "right"):
        return NEVER
    if a.leads or b.beside or _one_insert(a, b) or BACK.match(a.text) or (_opens(a) and b.does(Act.ENTER)):
        return NEVER
    if _forced(a, b):
        return MUST
    return _between(a, b) + tension + (AT_WORK if _hands_apart(a, b) else 0.0)


AT_WORK = 1.2
"""How much more a cut is wanted between hands at work and whatever else there is."""


def _hands_apart(a: Beat, b: Beat) -> bool:
    """Whether only one of the two is about hands at work, which have a close picture of their own where nobody speaks in it."""
    return a.what is not What.TITLE and b.what is not What.TITLE and (handwork.of_beat(a) is None) != (handwork.of_beat(b) is None)


def _one_insert(a: Beat, b: Beat) -> bool:
    """Whether an insert the script asks for goes on: its paragraph tells more of things, or its hands do something."""
    asked = a.hint is not None and a.hint.framing is Framing.INSERT
    of_things = asked and (b.inset or (a.cover.element == b.cover.element and b.hint is None and not b.people))
    return of_things or handwork.goes_on(a, b)


def _opens(beat: Beat) -> bool:
    """Whether a door opens by itself: somebody is about to come in."""
    return beat.what is What.ACTION and not beat.people and bool(_DOOR.search(beat.text))


def subject(beat: Beat) -> str:
    """Who a beat is about: its speaker, or who first does something in it."""
    doers = (who for deed in beat.deeds for who in deed.who)
    return beat.speaker if beat.what is What.SPEECH else next(iter((*doers, *beat.people)), "")


def _forced(a: Beat, b: Beat) -> bool:
    """Whether a director never ignores a border; what is seen after what is heard in a row is the next row of its script."""
    titles = (a.what is What.TITLE) != (b.what is What.TITLE)
    apart = a.hint is not None and a.hint.framing in _OWN_PANEL and (b.hint is None or b.hint.framing is not a.hint.framing)
    return bool(
        titles
        or apart
        or (a.beside and b.what is not What.SPEECH)
        or a.lines
        or handwork.listed_work(a.text) is not None
        or b.what in (What.SLUG, What.ITEM)
        or a.what is What.ITEM
        or (a.near and b.what is What.ACTION and a.cover.element != b.cover.element)
        or b.leads
        or _asks_anew(a, b)
        or _asked_apart(a, b)
        or b.does(Act.ENTER, Act.EXIT)
        or _opens(b)
        or _another_sight(a, b)
        or (_crash(b) and bool(subject(a)) and a.cover.element != b.cover.element)
        or (_event(a) and b.what is What.SPEECH)
        or (_strong(a) and b.what is What.ACTION and bool(b.deeds) and subject(a) != subject(b) and a.cover.element != b.cover.element)
        or a.does(Act.EXIT)
        or _two_deeds(a, b)
        or _refused(a, b)
        or ((_takes_wheel(b) or _takes_wheel(a)) and b.what is What.ACTION and subject(a) != subject(b) != "")
        or (_strong(b) and a.what is What.ACTION and bool(a.deeds) and _set_off(a, b))
    )


def _asks_anew(a: Beat, b: Beat) -> bool:
    """Whether the script asks the camera for another picture: something else, or the same in a paragraph of its own."""
    if b.hint is None or b.hint == a.hint:
        return b.hint is not None and _set_off(a, b) and b.hint.framing not in _OWN_PANEL
    return not (a.leads and a.hint is None)


def _asked_apart(a: Beat, b: Beat) -> bool:
    """Whether what is done in a paragraph behind a shot that the script asks for is no part of it."""
    return a.hint is not None and a.hint.framing not in _OWN_PANEL and b.what is What.ACTION and bool(b.deeds) and _set_off(a, b)


def _takes_wheel(beat: Beat) -> bool:
    """Whether a sentence opens with somebody at the wheel: who is outside is not in that picture."""
    return beat.what is What.ACTION and any(deed.pose is Pose.DRIVE and deed.act is Act.POSE and not deed.start for deed in beat.deeds)


def _between(a: Beat, b: Beat) -> float:
    if a.what is What.SPEECH and b.what is What.SPEECH:
        return (2.4 if b.part else 1.6) if a.speaker == b.speaker else 3.0
    if b.what is What.SPEECH:
        return 2.4 + (0.6 if subject(a) != subject(b) else 0.0)
    return (1.0 if a.cover.element == b.cover.element else 1.8) + _news(a, b)


_GOES_ON = regex(r"\W*(?:(?:and )?then )?(?:it|they|its|one|another|both|nothing|silence|dust|again|then)\b", re.IGNORECASE)
"""How a sentence begins that goes on about the thing of the one before."""


QUIET = frozenset({"", "stands", "stand", "turns", "moves", "swings", "shines", "flickers"})
"""What things do in the description of a place, all of which one wide shows."""


_VERB_ALONE = regex(
    r"\W*(?:(?:and )?(?:then )?(?:stops|slows|halts|dies|fades|freezes|starts|begins|turns|swings|sways|settles|hangs|waits|flickers"
    r"|steadies|quickens|catches|sticks|jams|sinks|rises|falls|drops|slides|rolls|spins|bursts|breaks|snaps|holds|gives|goes|vanishes))"
    r"(?: (?:again|out|still|dead|down|up|off))?\W*\Z",
    re.IGNORECASE,
)
"""A sentence of a verb alone, whose subject is that of the sentence before it: `Stops.`"""


def _described(a: Beat, b: Beat) -> bool:
    """Whether two sentences of one paragraph, about nobody, only tell what there is to see: the lamp that turns, its beam."""
    if a.people or b.people or a.cover.element != b.cover.element:
        return False
    found = [sight for sight in (sights.of_beat(a), sights.of_beat(b)) if sight is not None]
    return all(sight.view is View.CLOSE and sight.does in QUIET and sight.kind not in APART for sight in found)


def _goes_on(text: str) -> bool:
    """Whether a sentence names no subject of its own: it goes on about the one before."""
    return bool(_GOES_ON.match(text) or _VERB_ALONE.match(text))


def _another_sight(a: Beat, b: Beat) -> bool:
    """Whether one of the two is about a thing, a vehicle, an animal or a crowd that does something or is told of by itself."""
    if (a.hint is not None and a.cover.element == b.cover.element) or _described(a, b):
        return False
    if sights.is_uncovered(b.text):
        return sights.of_beat(b) is not None
    one, two = sights.of_beat(a), sights.of_beat(b)
    if one is not None and a.cover.element == b.cover.element and painted.goes_on(one.kind, b.text):
        return False
    if one is not None and two is None and not b.people and a.cover.element == b.cover.element and _goes_on(b.text):
        return False
    if one is not None and two is not None:
        return (one.view, one.kind) != (two.view, two.kind)
    apart = a.cover.element != b.cover.element
    return any(found is not None and (found.does not in ("", "stands", "stand") or apart or found.kind in APART) for found in (one, two))


def _strong(beat: Beat) -> bool:
    return strength_of.of_beat(beat) >= _VIOLENT and not beat.does(Act.ENTER, Act.EXIT)


def _set_off(a: Beat, b: Beat) -> bool:
    """Whether a writer has begun a paragraph with a beat."""
    return a.cover.element != b.cover.element and b.cover.start == 0


def _two_deeds(a: Beat, b: Beat) -> bool:
    """Whether one body does two strong deeds one after the other: no picture can show both."""
    one, two = strength_of.strongest(a), strength_of.strongest(b)
    if one is None or two is None or a.away or b.away or min(map(strength_of.of_deed, (one, two))) < _APART:
        return False
    return bool(set(one.who) & set(two.who)) and one.pose is not two.pose and not strength_of.only_eyes(two)


def _refused(a: Beat, b: Beat) -> bool:
    """Whether somebody closes another one's hand over what that one has: no picture of its being held out tells that it stays there."""
    return any((work := handwork.of_beat(one)) is not None and work.hand == close_deeds.ENCLOSE for one in (a, b))


def _crash(beat: Beat) -> bool:
    """Whether something violent happens that nobody in sight does: a picture of the event, not of a face."""
    return beat.what is What.ACTION and not beat.deeds and bool(_THINGS.match(beat.text)) and bool(verbs.VIOLENT.search(beat.text))


def _event(beat: Beat) -> bool:
    """Whether something happens on the road that nobody in sight does."""
    return beat.what is What.ACTION and not beat.people and bool(_THINGS.match(beat.text)) and bool(verbs.ROAD.search(beat.text))


def _news(a: Beat, b: Beat) -> float:
    """What an action beat brings that the one before did not."""
    return sum(
        (
            1.6 if subject(b) and subject(b) != subject(a) else 0.0,
            1.2 if _crash(b) else 0.0,
            1.4 if b.new else 0.0,
            0.6 if b.props and b.props != a.props else 0.0,
            0.9 if b.does(Act.EXIT, Act.APPROACH, Act.TRAVEL) else 0.0,
            0.8 if _strong(b) else 0.0,
            -1.4 if a.people and b.people and min(a.words, b.words) <= GLANCE else 0.0,
            0.3 if b.deeds else 0.0,
            1.6 if light.switched(b.text) is not None else 0.0,
        )
    )


def group(beats: Sequence[Beat], tensions: Sequence[float], detail: Detail) -> list[list[int]]:
    """Indices of the beats of each panel, in story order."""
    if not beats:
        return []
    borders = [strength(a, b, t) for a, b, t in zip(beats, beats[1:], tensions[1:], strict=False)]
    for i in range(len(borders)):
        if any(_two_deeds(beats[j], beats[i + 1]) for j in range(max(0, i - APART_WITHIN), i) if max(borders[j : i + 1]) < MUST):
            borders[i] = MUST
    for i, (a, b) in enumerate(pairwise(beats)):
        if NEVER < borders[i] < MUST and _turns(a, b, detail.turns):
            borders[i] = MUST
    _part_strong(beats, borders, detail.apart)
    _part_faces(beats, borders)
    wanted = max(1, round(detail.rate * pages(beats) + detail.bonus))
    forced = {i for i, s in enumerate(borders) if s >= MUST} if detail.forced else set[int]()
    return _divided(_runs(len(beats), forced), beats, borders, wanted, detail.words)


def _turns(a: Beat, b: Beat, least: float) -> bool:
    """Whether two paragraphs tell what two people do, each strong enough for a picture of its own."""
    if not _set_off(a, b) or a.what is not What.ACTION or b.what is not What.ACTION or subject(a) == subject(b):
        return False
    return min(strength_of.of_beat(a), strength_of.of_beat(b)) >= least and not _one_picture(a, b, 1)


def _part_strong(beats: Sequence[Beat], borders: list[float], least: float) -> None:
    """Cuts between any two strong deeds that one picture cannot show, at the border that wants a cut most."""
    last = -1
    for i, beat in enumerate(beats):
        if strength_of.told(beat) < _least(beats, last, i, least):
            continue
        between = range(max(last, 0), i)
        open_ = last >= 0 and between and max(borders[n] for n in between) < MUST and min(borders[n] for n in between) > NEVER
        if open_ and not _one_picture(beats[last], beat, i - last):
            spoken = _behind_talk(beats, between) if beat.what is What.ACTION else None
            borders[max(between, key=lambda n: (borders[n], n)) if spoken is None else spoken] = MUST
        last = i


def _part_faces(beats: Sequence[Beat], borders: list[float]) -> None:
    """Cuts between two faces of one person (`(crying)`, later `(smiling)`), at the last of the borders that want a cut most."""
    seen: dict[str, tuple[int, Expression]] = {}
    for i, beat in enumerate(beats):
        for who, face in told(beat).items():
            since, before = seen.get(who, (i, face))
            between = range(since, i)
            if before is not face and min(borders[since:i]) > NEVER and max(borders[since:i]) < MUST:
                borders[max(between, key=lambda n: (borders[n], n))] = MUST
            seen[who] = (i, face)


def _behind_talk(beats: Sequence[Beat], between: range) -> int | None:
    """The border behind the last speech, and behind what others do after it: whoever stares at that is in the picture before."""
    spoken = [n for n in between if beats[n].what is What.SPEECH and not beats[n + 1].dual]
    if not spoken:
        return None
    who = subject(beats[between[-1] + 1])
    return max((n for n in between if n > spoken[-1] and subject(beats[n]) not in ("", who)), default=spoken[-1])


AFTER_TALK = 3.6
"""The strength from which what is done behind speech has a picture of its own, where something was done before it."""


def _least(beats: Sequence[Beat], last: int, at: int, least: float) -> float:
    """The strength from which a deed is one of two that share no picture: talk in between parts also weaker ones."""
    talked = last >= 0 and beats[at].what is What.ACTION and any(beat.what is What.SPEECH for beat in beats[last + 1 : at])
    return min(least, AFTER_TALK) if talked else least


def _one_picture(a: Beat, b: Beat, apart: int) -> bool:
    """Whether what is done in two beats is seen at once: a blow and the fall it makes, two who do the same side by side.

    A fall through the air and what it ends on are two.
    """
    one, two = strength_of.strongest(a), strength_of.strongest(b)
    if one is None or two is None or apart > 1 or b.what is What.SPEECH or (two.at.startswith(INTO) and one.pose is two.pose):
        return False
    falls = two.pose in (Pose.FALL, Pose.LIE, Pose.COVER) and bool(set(two.who) & {one.whom, *one.who})
    same = two.pose is one.pose and (two.pose is not None)
    eyes = strength_of.only_eyes(two) and one.who == two.who and one.pose is not None
    return falls or same or eyes


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
        at = best - run[0] + 1
        for piece in (run[:at], run[at:]):
            heapq.heappush(heap, (-sum(beats[i].words for i in piece), piece))
    return sorted(done)


def _border(run: Sequence[int], borders: Sequence[float]) -> int | None:
    """Where a run is best cut: at a strong border, rather near its middle."""
    middle = (run[0] + run[-1] - 1) / 2
    ends = range(run[0], run[-1])
    near = (i for i in ends if abs(i - middle) <= NEAR_MIDDLE / 2 and borders[i] > NEVER)
    inner = list(near) if len(run) > NEAR_MIDDLE else [i for i in ends if borders[i] > NEVER]
    return max(inner, key=lambda i: (borders[i] - 1.5 * abs(i - middle) / len(run), -i), default=None)


SIGHT = 2.4
"""The weight of a sentence about an animal or a vehicle: what is said over its picture is heard."""


def _alive(beat: Beat) -> bool:
    """Whether a sentence about nobody is about an animal or a vehicle."""
    sight = None if beat.deeds or beat.people else sights.of_beat(beat)
    return sight is not None and (sight.beast or sight.view is View.ROAD)


def weight(beat: Beat, tension: float, shown: Collection[str] = ()) -> float:
    """How much a beat is what its panel is about. Whoever the panel before `shown` is a little less worth showing again."""
    if beat.leads and beat.hint is None:
        return 0.0
    if beat.what in (What.SLUG, What.ITEM, What.TITLE) or beat.hint:
        return 4.0
    if beat.noise or _ONLY_DARK.fullmatch(beat.text):
        return 0.0
    if beat.what is What.SPEECH:
        again = 0.3 if beat.speaker in shown else 0.0
        told = 0.4 * max(map(strength_of.of_deed, beat.manners), default=0.0)
        return (1.0 if beat.heard else 1.5) + tension + min(beat.words, 30) / 60 - again + told
    handled = any(deed.prop for deed in beat.does(Act.TAKE, Act.GIVE, Act.HAND))
    return (
        (SIGHT if _alive(beat) else 0.6)
        + 0.62 * strength_of.of_beat(beat)
        + (0.2 if beat.props else 0.0)
        + (0.5 if handled else 0.0)
        + (0.3 if beat.does(Act.HAND) else 0.0)
        + (1.6 if beat.new and len(beat.people) > 1 else 0.0)
        + (0.8 if light.switched(beat.text) is not None else 0.0)
    )


_ONLY_DARK = regex(r"\W*(?:total |utter |sudden |complete |pitch )?(?:darkness|blackness|dark|black)\W*", re.IGNORECASE)
"""What nobody can draw beside anything else that is told."""


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
            -0.15 if felt(beat.manner + " " + (beat.text if beat.what is not What.SPEECH else "")) == "happy" else 0.0,
        )
    )
