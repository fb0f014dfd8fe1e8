"""Which panel shows which words of a new script: each keeps its own, takes back what it once had, and gives up what lies elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from storyboard.model.board import Board, Former, SceneBoard
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Cover, Panel
from storyboard.project.revising.covering import View, length, without
from storyboard.project.wording import words


@dataclass(frozen=True, slots=True)
class Held:
    """A panel of the old board, wherever it is kept."""

    panel: Panel
    scene: SceneBoard
    words: str
    """What it showed of the old script."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a panel shows of the new script."""

    covers: tuple[Cover, ...]
    words: str
    restored: Former | None = None
    """What it goes back to."""


def pool(board: Board, old: Screenplay) -> dict[str, Held]:
    """Every panel of a board, those of scenes that are gone too."""
    scenes = (*board.scenes, *board.gone)
    return {panel.id: Held(panel, scene, words(old, panel.covers)) for scene in scenes for panel in scene.panels}


def claims(
    board: Board, panels: Mapping[str, Held], moved: Mapping[str, tuple[Cover, ...]], old: View, new: View, known: int = 0
) -> dict[str, Claim]:
    """What every panel shows now; no word is shown by two, unless it was before.

    Args:
        board: the old board.
        panels: all its panels.
        moved: their slices in the new script, as the words went.
        old: the old script.
        new: the new one.
        known: the revision that took the board away from this very script; 0 where it is a new one.
    """
    plain = {id: _plain(held, moved[id], old, new) for id, held in panels.items()}
    clean = {id for id, held in panels.items() if _clean(held, plain[id])}
    taken = _Taken({id: plain[id].covers for id in clean}, board.revised)
    restored: dict[str, Former] = {}
    given = _Taken({}, {})
    for number, id, former in _formers(board, known):
        if id in restored or id not in panels or not _whole(former, new):
            continue
        wanted, own = former.before.covers, plain[id].covers if id in clean else ()
        if given.hold(wanted) or (own and not known and (length(wanted) <= length(own) or taken.hold(wanted, number, id))):
            continue
        restored[id] = former
        given.add(id, wanted)
    result: dict[str, Claim] = {}
    spans = given.plain
    for id, held in panels.items():
        if id in restored:
            covers = restored[id].before.covers
            result[id] = Claim(covers, words(new.script, covers), restored[id])
        else:
            left = without(plain[id].covers, spans, new.script.index)
            result[id] = plain[id] if left == plain[id].covers else _plain(held, left, old, new)
    return result


def _plain(held: Held, covers: Sequence[Cover], old: View, new: View) -> Claim:
    """The slices as they went; of several places in the story the one with most words, of several scenes one."""
    if covers == held.panel.covers and new.fits(covers) and old.fits(covers):
        whole = len(new.chunks(covers)) <= len(old.chunks(covers))
        if whole:
            return Claim(tuple(covers), words(new.script, covers))
    covers = [cover for cover in covers if cover.element in new.scenes]
    chunks = new.chunks(covers)
    if not chunks:
        return Claim((), "")
    together = old.fits(held.panel.covers) and len(old.chunks(held.panel.covers)) == 1
    best = max(chunks, key=length)
    scene = new.scenes.get(best[0].element, "")
    kept = best if together else [cover for chunk in chunks for cover in chunk if new.scenes.get(cover.element, "") == scene]
    ordered = tuple(cover for cover in covers if cover in kept)
    if len(new.chunks(ordered)) == 1:
        ordered = tuple(kept)
    return Claim(ordered, words(new.script, ordered))


def _clean(held: Held, claim: Claim) -> bool:
    """Whether a panel shows what it did."""
    return bool(claim.covers) and claim.words == held.words and not (held.panel.omitted and not held.panel.covers)


def _formers(board: Board, known: int) -> Iterator[tuple[int, str, Former]]:
    """What revisions changed, newest first, with the revision's number and the panel's id.

    On the way back to a known script: what was so until the revision that left it, or a later one.
    """
    for past in (past for past in board.past if past.number >= known) if known else reversed(board.past):
        for former in past.panels:
            if former.before.covers:
                yield past.number, former.before.id, former


def _whole(former: Former, new: View) -> bool:
    """Whether the words a panel once had are all there again."""
    covers = former.before.covers
    return new.fits(covers) and len(new.chunks(covers)) == 1 and words(new.script, covers) == former.words


class _Taken:
    """Spans of paragraphs that are given to panels."""

    def __init__(self, claimed: Mapping[str, Sequence[Cover]], revised: Mapping[str, int]) -> None:
        self.spans: dict[str, list[tuple[int, int, str]]] = {}
        self.revised = revised
        for id, covers in claimed.items():
            self.add(id, covers)

    def add(self, id: str, covers: Iterable[Cover]) -> None:
        """Gives slices to a panel."""
        for cover in covers:
            self.spans.setdefault(cover.element, []).append((cover.start, cover.end, id))

    @property
    def plain(self) -> dict[str, list[tuple[int, int]]]:
        """The spans by paragraph, without whose they are."""
        return {element: [(start, end) for start, end, _ in spans] for element, spans in self.spans.items()}

    def hold(self, covers: Iterable[Cover], number: int = 0, asker: str = "") -> bool:
        """Whether any of the slices is somebody's: neither the asker's, nor of a panel that a revision from `number` on made what it is."""
        return any(
            start < cover.end and end > cover.start and id != asker and not 0 < number <= self.revised.get(id, 0)
            for cover in covers
            for start, end, id in self.spans.get(cover.element, ())
        )
