"""Panels by what somebody remembers of the script: the words of a phrase held against those of each panel."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise

from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import planned
from storyboard.assistant.spelling import WORD, folded
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.screenplay import SPEECH
from storyboard.model.shots import Panel


def heard(board: Board, phrase: str, within: Which, *, loosely: bool = False, many: bool = False, share: float = 0.5) -> tuple[str, ...]:
    """The panels whose words of the script are most like a phrase; none where that is not plain.

    Args:
        board: the board.
        phrase: what somebody remembers of the script.
        within: the panels that come into question; all where it is empty.
        loosely: for a look only: one word that no other panel has is enough.
        many: whether several panels are spoken of.
        share: how much of the phrase's words a panel must have.
    """
    nouns = {_stem(folded(hit["noun"])) for hit in words.NOUN.finditer(phrase)}
    people = {part: who.id for who in board.breakdown.characters for part in WORD.findall(folded(who.name))}
    wanted = {word for word in WORD.findall(folded(phrase)) if word not in words.IDLE and word not in people}
    if not wanted:
        return ()
    with suppress(InputError):
        ids = frozenset(planned(board, within)) if not within.empty else frozenset(board.index)
        named = {part for part in people if part in WORD.findall(folded(phrase))}
        told = {panel.id: _told_by(board, panel) for _, panel in board.panels() if panel.id in ids}
        there = {id: one for id, one in told.items() if all(part in one or people[part] in _present(board, id) for part in named)}
        about = [noun for noun in nouns if any(noun in one for one in there.values())]
        best = _most_like(wanted, there, 0.0 if loosely else share, len(told) if many else 2)
        found = _word_for_word(board, tuple(id for id in best if named <= told[id]) or best, phrase)
        found = found if many else _most_of(board, found, about or [_stem(word) for word in wanted])
        return found if many or len({board.find(id)[0].number for id in found}) < 2 else ()
    return ()


def spoken(board: Board, who: str, phrase: str, within: Which) -> str:
    """The number of the only panel in which somebody says a phrase of two words or more, word for word; else nothing."""
    wanted = WORD.findall(folded(phrase))
    ids = {one.id for one in board.breakdown.characters if folded(who) in WORD.findall(folded(one.name))}
    if len(wanted) < 2 or not ids:
        return ""
    within = within if not within.empty else Which(everything=True)
    found = [id for id in planned(board, within) if any(_holds(said, wanted) for said in _said(board, id, ids))]
    return board_number(board, found[0]) if len(found) == 1 else ""


def _said(board: Board, id: str, speakers: set[str]) -> list[list[str]]:
    """The words of each line that one of some people speaks in a panel."""
    known, cues = board.screenplay.index, board.screenplay.cues
    names = {folded(name) for one in board.breakdown.characters if one.id in speakers for name in (one.name, *one.aliases)}
    covers = [(known[cover.element], cover) for cover in board.find(id)[1].covers if cover.element in known]
    spoken_by = [
        (one, cover) for one, cover in covers if one.kind in SPEECH and folded(cues.get(one.id, "").partition("(")[0]).strip() in names
    ]
    return [WORD.findall(folded(one.text[cover.start : cover.end])) for one, cover in spoken_by]


def _holds(said: list[str], wanted: list[str]) -> bool:
    """Whether words hold others in a row."""
    return any(said[n : n + len(wanted)] == wanted for n in range(len(said) - len(wanted) + 1))


def _most_of(board: Board, ids: tuple[str, ...], nouns: Sequence[str]) -> tuple[str, ...]:
    """Those of the panels that speak most often of what a phrase is about."""
    often = {id: sum(_stem(word) in nouns for word in WORD.findall(folded(board.screenplay.told(board.find(id)[1].covers)))) for id in ids}
    return tuple(id for id in ids if often[id] == max(often.values()))


def _present(board: Board, id: str) -> frozenset[str]:
    return frozenset(one.character for one in board.find(id)[1].blocking)


def _word_for_word(board: Board, ids: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    """Those of the panels whose words hold two of a phrase side by side; all of them where none does."""
    said = WORD.findall(folded(phrase))
    pairs = [f" {one} {other} " for one, other in pairwise(said) if not {one, other} & words.IDLE]
    told = {id: f" {' '.join(WORD.findall(folded(board.screenplay.told(board.find(id)[1].covers))))} " for id in ids}
    return tuple(id for id in ids if any(pair in told[id] for pair in pairs)) or ids


def _most_like(wanted: set[str], told: dict[str, frozenset[str]], share: float, most: int) -> tuple[str, ...]:
    stems = {_stem(word) for word in wanted}
    common = {stem: sum(stem in one for one in told.values()) for stem in stems}
    exact = {word: found for word in wanted if (found := sum(word in one for one in told.values()))}
    scores = {
        id: round(sum(1 / common[stem] for stem in stems if stem in one) + sum(0.5 / exact[word] for word in exact if word in one), 6)
        for id, one in told.items()
    }
    best = max(scores.values(), default=0.0)
    first = tuple(id for id, score in scores.items() if score == best)
    count = len(stems & told[first[0]]) if first else 0
    return first if best >= (0 if share else 1) and count and len(first) <= most and count >= share * len(wanted) else ()


def _told_by(board: Board, panel: Panel) -> frozenset[str]:
    text = board.screenplay.told(panel.covers)
    things = " ".join(prop.name for prop in board.breakdown.props if prop.id in panel.props)
    found = WORD.findall(folded(f"{text} {panel.direction} {things}"))
    return frozenset((*found, *map(_stem, found)))


def _stem(word: str) -> str:
    """A word without its commonest endings."""
    bare = words.SAME_AS.get(word, word).removesuffix("'s").removesuffix("’s")
    for ending in ("ing", "ed", "es", "s", "e"):
        if len(bare) - len(ending) >= 3 and bare.endswith(ending):
            bare = bare.removesuffix(ending)
            break
    return bare[:-1] if bare[-1:] == bare[-2:-1] else bare


def by_line(clause: Clause) -> None:
    """`Marta's happy birthday`: the panel in which she says just that."""
    if clause.which.keys() & {"panels", "shots", "words"}:
        return
    for hit in words.LINE_OF.finditer(clause.text):
        scenes = str(clause.which.get("scenes", ""))
        if number := spoken(clause.board, hit["who"], hit["words"], Which(scenes=scenes)):
            clause.text = " ".join(f"{clause.text[: hit.start()]} {clause.text[hit.end() :]}".split())
            clause.which = {"panels": number}
            return
