"""The script's words as edits hand them from panel to panel: slices joined, split and given away, never typed again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from storyboard.model.board import Board, SceneBoard
from storyboard.model.errors import InputError
from storyboard.model.numbers import same
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH
from storyboard.model.shots import Blocking, Cover, Panel
from storyboard.project.revising.covering import without
from storyboard.script.names import speaker
from storyboard.shots.coverage import Gap, uncovered
from storyboard.shots.timing import QUARTER

_SENTENCE = regex(r"(?<=[.!?…])[\"'”’)]*\s+")
_SPACE = regex(r"\s+")


def text_of(board: Board, covers: Iterable[Cover]) -> str:
    """The words of some slices, one after the other."""
    known = board.screenplay.index
    return "".join(known[cover.element].text[cover.start : cover.end] for cover in covers)


def joined(board: Board, scene: SceneBoard, covers: Iterable[Cover]) -> tuple[Cover, ...]:
    """Slices of a scene in script order, those of one paragraph joined where only white space stands between."""
    places = {id: at for at, id in enumerate(scene.scene.elements)}
    found: list[Cover] = []
    for cover in sorted(covers, key=lambda one: (places[one.element], one.start, one.end)):
        text = board.screenplay.index[cover.element].text
        if found and found[-1].element == cover.element and not text[found[-1].end : cover.start].strip():
            found[-1] = found[-1].model_copy(update={"end": max(found[-1].end, cover.end)})
        else:
            found.append(cover)
    return tuple(found)


def less(board: Board, covers: Sequence[Cover], taken: Iterable[Cover]) -> tuple[Cover, ...]:
    """Slices without what others hold."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for cover in taken:
        spans.setdefault(cover.element, []).append((cover.start, cover.end))
    return without(covers, spans, board.screenplay.index) if spans else tuple(covers)


def parted(board: Board, covers: Sequence[Cover], at: int) -> tuple[tuple[Cover, ...], tuple[Cover, ...]]:
    """Slices before and behind a place, counted in characters of their words; a word is not torn, white space at the cut is left out.

    Raises:
        InputError: nothing would be left on one side.
    """
    known, first, second, passed = board.screenplay.index, list[Cover](), list[Cover](), 0
    for cover in covers:
        cut = _between_words(known[cover.element].text, cover, cover.start + at - passed)
        first += _trimmed(board, cover, cover.start, cut)
        second += _trimmed(board, cover, cut, cover.end)
        passed += cover.end - cover.start
    if not first or not second:
        raise InputError("A panel is split within its words, so that some are left on both sides.")
    return tuple(first), tuple(second)


def _between_words(text: str, cover: Cover, at: int) -> int:
    """A place of a text where a slice may be cut: the next one that does not tear a word."""
    at = min(max(at, cover.start), cover.end)
    while cover.start < at < cover.end and not (text[at].isspace() or text[at - 1].isspace()):
        at += 1
    return at


def _trimmed(board: Board, cover: Cover, start: int, end: int) -> list[Cover]:
    piece = board.screenplay.index[cover.element].text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return [cover.model_copy(update={"start": first, "end": first + len(piece.strip())})] if piece.strip() else []


def middle(board: Board, covers: Sequence[Cover]) -> int:
    """Where words are best cut into two: between paragraphs, else between sentences, else between words, nearest to the middle.

    Raises:
        InputError: it is one word, or none.
    """
    text, ends = text_of(board, covers), list[int]()
    for cover in covers[:-1]:
        ends.append((ends[-1] if ends else 0) + cover.end - cover.start)
    sentences = [hit.end() for hit in _SENTENCE.finditer(text)]
    spaces = [hit.end() for hit in _SPACE.finditer(text)]
    for places in (ends, sentences, spaces):
        if inner := [place for place in places if text[:place].strip() and text[place:].strip()]:
            return min(inner, key=lambda place: abs(2 * place - len(text)))
    raise InputError("This panel has no words that could be split. Add a panel after it instead.")


# handed on ----------------------------------------------------------------------------------------------------------------------------


def taking(board: Board, scene: SceneBoard, panel: Panel, covers: Iterable[Cover]) -> Panel:
    """A panel with other words; who of those present says them is marked so."""
    wanted = joined(board, scene, covers)
    return panel if wanted == panel.covers else _voiced(board, panel.model_copy(update={"covers": wanted}), panel.covers)


def _voiced(board: Board, panel: Panel, before: Sequence[Cover]) -> Panel:
    """Speakers of words that came or went; everybody else as they were."""
    was, now = said_by(board, before), said_by(board, panel.covers)
    speaks = {who: who in now for who in was ^ now}
    if not speaks:
        return panel
    return panel.model_copy(update={"blocking": tuple(_speaking(one, speaks) for one in panel.blocking)})


def _speaking(one: Blocking, speaks: dict[str, bool]) -> Blocking:
    return one.model_copy(update={"speaks": speaks[one.character]}) if one.character in speaks else one


def said_by(board: Board, covers: Iterable[Cover]) -> frozenset[str]:
    """Ids of the characters who say these words."""
    cues, known = board.screenplay.cues, board.screenplay.index
    said = {speaker(cues[cover.element]) for cover in covers if known[cover.element].kind in SPEECH and cover.element in cues}
    return frozenset(
        who.id for who in board.breakdown.characters if any(same(name, one) for one in said for name in (who.name, *who.aliases))
    )


def absorbing(board: Board, scene: SceneBoard, panel: Panel, gone: Panel, *, before: bool) -> Panel:
    """A panel that takes over the words, time, sound and transition of a neighbour. `before` says whether that one came before it."""
    sounds = (gone.sound, panel.sound) if before else (panel.sound, gone.sound)
    taken = taking(board, scene, panel, (*panel.covers, *gone.covers))
    return taken.model_copy(
        update={
            "duration": round(panel.duration + gone.duration, 3),
            "sound": ", ".join(dict.fromkeys(filter(None, sounds))),
            "transition": (panel.transition or gone.transition) if before else (gone.transition or panel.transition),
        }
    )


def handed(board: Board, scene: SceneBoard, gone: Collection[str]) -> tuple[list[Panel], list[Panel]]:
    """A scene's panels without those of these ids, whose words go to the panel before, else to the one behind; and those nobody takes.

    A panel without words is simply gone. One that was omitted hands nothing on: it stays where words are its own.
    """
    left = [panel for panel in scene.panels if panel.id not in gone]
    shown = {panel.id for panel in left if not panel.omitted}
    heirs = {panel.id: panel for panel in left}
    lost: list[Panel] = []
    for at, panel in enumerate(scene.panels):
        if panel.id in gone and panel.omitted:
            lost += [panel] if less(board, panel.covers, [cover for one in left for cover in one.covers]) else []
        elif panel.id in gone and panel.covers:
            before = next((one.id for one in reversed(scene.panels[:at]) if one.id in shown), "")
            heir = before or next((one.id for one in scene.panels[at:] if one.id in shown), "")
            if heir:
                heirs[heir] = absorbing(board, scene, heirs[heir], panel, before=not before)
            else:
                lost.append(panel)
    return [heirs[panel.id] for panel in left], lost


def shared(duration: float, weights: Sequence[int]) -> list[float]:
    """Seconds shared out by weight, in quarters as far as they go; together exactly as long."""
    total = sum(weights) or 1
    ends = [round(round(duration * sum(weights[:at]) / total / QUARTER) * QUARTER, 3) for at in range(1, len(weights))]
    steps = [round(end - start, 3) for start, end in pairwise((0.0, *ends, duration))]
    return steps if min(steps) > 0 else [duration / len(weights)] * len(weights)


# what nobody shows --------------------------------------------------------------------------------------------------------------------


def unshown(board: Board, scenes: Iterable[SceneBoard]) -> tuple[Gap, ...]:
    """Every line of these scenes that no panel shows: those that no panel covers, and those that only omitted ones do."""
    shown = [scene.model_copy(update={"panels": tuple(_blank(panel) for panel in scene.panels)}) for scene in scenes]
    return uncovered(board.screenplay, [scene for scene in shown if not scene.scene.omitted])


def _blank(panel: Panel) -> Panel:
    return panel.model_copy(update={"covers": ()}) if panel.omitted and panel.covers else panel
