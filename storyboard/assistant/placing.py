"""Panels by where they stand among others: the first, the last two, the second half, each scene's first, the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.numbering import board_number, figure
from storyboard.assistant.picking import of_numbers, planned
from storyboard.model.errors import InputError

Applied = Callable[[Clause, Which | None], None]
"""Narrows, shifts or turns round what a clause selects, once that is known; the second argument are the panels spoken of before."""

WHOSE = "Whose? Name the scene too, as in: the last panel of scene 3."
OTHERS_OF = "Which others? Name the scene and what is left out, as in: scene 3 without 3A."
NEXT_TO = "I cannot make out which panel that stands next to. Name it by its number, as in: the panel after 3B-2."


def relation(clause: Clause) -> Applied | None:
    """What a clause says of how panels stand to others, taken out of it: the others, each scene's first, a half, the one before."""
    for pattern, apply in _RELATIONS:
        if hit := clause.take(pattern):
            return partial(apply, hit)
    return None


def _each_first(hit: re.Match[str], clause: Clause, _: Which | None) -> None:
    """`the first panel of each scene`."""
    last = hit["place"].lower() in words.LAST
    found: dict[str, str] = {}
    for id in planned(clause.board, _scope(clause, None)):
        scene = clause.board.find(id)[0].scene.id
        found = found | {scene: id} if last else {scene: id} | found
    _chosen(clause, tuple(found.values()))


def _half(hit: re.Match[str], clause: Clause, before: Which | None) -> None:
    """`the second half of scene 3`: the middle panel of an odd number belongs to the first."""
    ids = planned(clause.board, _scope(clause, before))
    share = {"half": 2, "third": 3, "quarter": 4}[hit["part"].lower()]
    size = -(-len(ids) // share)
    second = {2: ids[size:]}.get(share, ids[-size:])
    place = hit["place"].lower()
    if place == "second" and share != 2:
        raise InputError(WHOSE)
    _chosen(clause, ids[:size] if place in {"first", "opening"} else second)


def _others(_: re.Match[str], clause: Clause, before: Which | None) -> None:
    """`the others`, `the rest of scene 3`: without those spoken of before, or those that are left out."""
    if not clause.but and before is None:
        raise InputError(OTHERS_OF)
    left_out = frozenset(of_numbers(clause.board, clause.but) if clause.but else planned(clause.board, before or Which()))
    scenes = {clause.board.find(id)[0].number for id in left_out}
    if not clause.which and len(scenes) != 1:
        raise InputError(OTHERS_OF)
    ids = planned(clause.board, Which.model_validate(clause.which or {"scenes": scenes.pop()}))
    if not left_out & set(ids):
        raise InputError(OTHERS_OF)
    _chosen(clause, tuple(id for id in ids if id not in left_out))


def _next_to(hit: re.Match[str], clause: Clause, _: Which | None) -> None:
    """`the shot before the insert of the bag`."""
    story = planned(clause.board, Which(everything=True))
    ids = planned(clause.board, Which.model_validate(clause.which)) if clause.which else ()
    places = [story.index(id) for id in ids]
    if not places or places[-1] - places[0] != len(places) - 1:
        raise InputError(NEXT_TO)
    back = hit["way"].lower() in {"before", "preceding"}
    _chosen(clause, story[max(places[0] - 1, 0) : places[0]] if back else story[places[-1] + 1 :][:1])


def _scope(clause: Clause, before: Which | None) -> Which:
    return Which.model_validate(clause.which) if clause.which else before or Which(everything=True)


def _chosen(clause: Clause, ids: Sequence[str]) -> None:
    clause.which = {"panels": ",".join(board_number(clause.board, id) for id in ids) or "none"}


_RELATIONS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Clause, Which | None], None]], ...] = (
    (words.EACH_FIRST, _each_first),
    (words.EACH_OF_THEM, _each_first),
    (words.HALF, _half),
    (words.OTHERS, _others),
    (words.NEXT_TO, _next_to),
)


def without_these(clause: Clause, before: Which | None) -> None:
    """`everything else at night`: without the panels spoken of before.

    Raises:
        InputError: it is not said of what.
    """
    found = words.ELSE.search(clause.text)
    if found is None or words.SIGNS.search(clause.text[: found.start()]):
        return
    if before is None or words.ELSE_ALONE.search(clause.text):
        raise InputError(OTHERS_OF)
    clause.text = words.ELSE.sub("everything", clause.text, count=1)
    these = (board_number(clause.board, id) for id in planned(clause.board, before))
    clause.but = ",".join(dict.fromkeys((*filter(None, clause.but.split(",")), *these)))


def by_position(clause: Clause, before: Which | None) -> None:
    """`the first panel`, `the last two`, `panel 2 of scene 3`, `the next one`."""
    out = clause.take(words.BUT_PLACE)
    whole, alone = clause.text, not clause.which
    hit = clause.take(words.PANEL_OF) or clause.take(words.POSITION) or clause.take(words.COUNTED) or clause.take(words.BARE_PLACE)
    if words.AT_END.search(clause.text) is None:
        clause.text = " ".join(words.SIGNED.sub(" ", clause.text).split())
    if hit is None and out is None:
        _by_end(clause)
        return
    scope = _scope(clause, before)
    if hit is not None and alone and (of := words.AFTER_PLACE.match(whole[hit.end() :])):
        clause.unknown = of["what"]
    if hit is not None:
        clause.which = _placed(clause, hit, _widened(clause, hit, before), before)
        _with_it(clause, whole[: hit.start()], before)
    if out is not None:
        ids = planned(clause.board, scope)
        gone = ids[-1:] if out["place"].lower() in words.LAST else ids[:1]
        clause.which = clause.which or scope.model_dump(exclude_defaults=True)
        clause.but = ",".join(filter(None, (clause.but, *(board_number(clause.board, id) for id in gone))))


def _with_it(clause: Clause, led: str, before: Which | None) -> None:
    """`it and the next one`: both."""
    if before is not None and words.IT_AND.search(led):
        ids = (*planned(clause.board, before), *planned(clause.board, Which.model_validate(clause.which)))
        _chosen(clause, ids)


def _widened(clause: Clause, hit: re.Match[str], before: Which | None) -> Which:
    """Among which panels a place is counted: after a single panel was spoken of, those of its scene.

    Raises:
        InputError: somebody's or something's are meant, and nobody and nothing was spoken of.
    """
    if not clause.which and words.ITS.match(hit.group()) and (before is None or (words.HIS.match(hit.group()) and not before.people)):
        raise InputError(WHOSE)
    scope = _scope(clause, before)
    if clause.which or before is None or (hit.groupdict().get("place") or "").lower() in _BESIDE:
        return scope
    ids = planned(clause.board, before)
    return Which(scenes=clause.board.find(ids[0])[0].number) if len(ids) == 1 else scope


def _by_end(clause: Clause) -> None:
    """`start scene 7 on a wide`: its first panel; `Vasco's entrance`: his first."""
    if clause.which.get("scenes") and (hit := clause.take(words.AT_END)):
        clause.which["position"] = "last" if (hit["where"] or hit["there"]).lower() in {"end", "close", "tail"} else "first"
    if "people" in clause.which and clause.take(words.ENTRANCE):
        clause.which["position"] = "first"
    if "scenes" in clause.which and set(clause.which) <= {"scenes", "people"}:
        for pattern, place in ((words.BEGINS, "first"), (words.ENDS, "last")):
            if clause.take(pattern):
                clause.which = {"scenes": clause.which["scenes"], "position": place}


def _placed(clause: Clause, hit: re.Match[str], scope: Which, before: Which | None) -> dict[str, Any]:
    named = hit.groupdict()
    place, count = (named.get("place") or "").lower(), (named.get("count") or "").lower()
    several = int(figure(count)) if count else 1
    told = scope.model_dump(exclude_defaults=True)
    if place in {"first", "opening", *words.LAST} and several == 1:
        return {key: value for key, value in told.items() if key != "everything"} | {"position": "last" if place in words.LAST else "first"}
    ids = planned(clause.board, scope if place not in _BESIDE else Which(everything=True))
    return {"panels": ",".join(board_number(clause.board, id) for id in _at(clause, place, several, ids, before)) or "none"}


_BESIDE = frozenset({"next", "following", "previous"})


def _at(clause: Clause, place: str, several: int, ids: tuple[str, ...], before: Which | None) -> tuple[str, ...]:
    if place in _BESIDE:
        spoken = planned(clause.board, before) if before is not None else ()
        known = [n for n, id in enumerate(ids) if id in spoken]
        return () if not known else ids[max(known[0] - several, 0) : known[0]] if place == "previous" else ids[known[-1] + 1 :][:several]
    if not place:
        return ids[several - 1 : several]
    spots = {
        **dict.fromkeys(words.MIDDLE, ids[(len(ids) - 1) // 2 : len(ids) // 2 + 1]),
        **dict.fromkeys(words.LAST, ids[-several:]),
        **{name: ids[-back:][:1] for name, back in words.FROM_END.items()},
    }
    if place in spots or several > 1:
        return spots.get(place, ids[:several])
    return ids[words.ORDINALS[place] - 1 : words.ORDINALS[place]]
