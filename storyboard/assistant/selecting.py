"""Which panels a clause means, read from its words and taken out of them."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from storyboard.assistant import facets
from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import LONGEST_LIST, State, Which
from storyboard.assistant.numbering import Signs, board_number, figure, together
from storyboard.assistant.picking import of_numbers, planned
from storyboard.assistant.spelling import WORD, folded
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.shots import Panel


@dataclass(slots=True)
class Clause:
    """A clause while it is read: what is left of it, and what it says of panels."""

    text: str
    board: Board
    signs: Signs
    but: str = ""
    which: dict[str, Any] = field(default_factory=dict[str, Any])
    sorts: list[facets.Test] = field(default_factory=list[facets.Test])
    """What the panels it means are known by, beyond what `which` can say: their framing, angle or move."""
    same_breath: bool = False
    """Whether panels were spoken of earlier in the same sentence, and people are now told what to do."""
    meant: bool = False
    """Whether it points at panels spoken of before: it, them, these."""

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Finds a phrase and takes it out."""
        hit = pattern.search(self.text)
        if hit is not None:
            self.text = " ".join(f"{self.text[: hit.start()]} {self.text[hit.end() :]}".split())
        return hit


def selected(clause: Clause, before: Which | None, *, people: bool = True) -> Which | None:
    """The panels a clause means, taken out of its words; those spoken of before where it only points at them or says nothing.

    Raises:
        InputError: what it names is not on the board.
    """
    for taken in (_by_number, _by_scenes, _by_sort, _by_size, _by_state, _by_quote, _by_place, _by_moment, _by_prop):
        taken(clause)
    _by_late_size(clause)
    if people:
        _by_person(clause)
    _by_everything(clause)
    _within(clause, before)
    _sorted_out(clause, before)
    _by_position(clause, before)
    _pointed(clause)
    told = _told(clause)
    return told if told is not None else _but(before, clause.but)


def _told(clause: Clause) -> Which | None:
    if not clause.which:
        return None
    cut = {key: value[:LONGEST_LIST].rpartition(",")[0] if isinstance(value, str) and len(value) > LONGEST_LIST else value
           for key, value in clause.which.items()}  # fmt: skip
    return _but(Which.model_validate(cut), clause.but)


def _but(which: Which | None, but: str) -> Which | None:
    return which.model_copy(update={"but": but[:LONGEST_LIST]}) if which is not None and but else which


def _within(clause: Clause, before: Which | None) -> None:
    """`Marta's close-ups`, said after scene 3: those of scene 3."""
    if before is None or not clause.which or clause.meant:
        return
    if (
        set(clause.which) <= {"people", "prop"}
        and (_there(clause) or (clause.same_breath and _in_wish(clause)))
        and (before.panels or before.shots)
    ):
        with suppress(InputError):
            if set(planned(clause.board, before)) & set(planned(clause.board, Which.model_validate(clause.which))):
                clause.which = before.model_dump(exclude_defaults=True)
        return
    if not before.scenes:
        return
    if set(clause.which) <= {"people", "sizes", "state"}:
        clause.which = {"scenes": before.scenes} | clause.which


def _in_wish(clause: Clause) -> bool:
    """Whether the people a clause speaks of are told what to do, rather than panels chosen by them."""
    return any(words.named(part).search(clause.text) for name in clause.which.get("people", ()) for part in name.split())


def _there(clause: Clause) -> bool:
    return clause.take(words.THERE) is not None


def _by_number(clause: Clause) -> None:
    found = [clause.signs.of(one) for one in clause.text if "\ue000" <= one <= "\ue1ff"]
    if found:
        kind, numbers = together(_inner(found, clause.board), clause.board)
        clause.which[kind] = numbers
        if not words.PANEL_OF.search(clause.text) and not words.POSITION.search(clause.text):
            clause.text = " ".join(words.SIGNED.sub(" ", clause.text).split())


def _inner(found: list[tuple[str, str, bool]], board: Board) -> list[tuple[str, str, bool]]:
    """Numbers without those of scenes whose panels are named one by one: `in scene 9, until 9D`."""
    fine = [one for one in found if one[0] != "scenes"]
    if not fine or len(fine) == len(found):
        return found
    with suppress(InputError):
        named = {board.find(id)[0].number for _, numbers, _ in fine for id in of_numbers(board, numbers)}
        return [one for one in found if one[0] != "scenes" or not set(one[1].split(",")) <= named]
    return found


def _exact(clause: Clause) -> bool:
    """Whether panels are named by number, so that nothing else narrows them."""
    return bool(clause.which.keys() & {"panels", "shots"})


def _by_scenes(clause: Clause) -> None:
    """`the night scenes`, `all exteriors`."""
    if clause.which:
        return
    rest, found = facets.of_scenes(clause.board, clause.text)
    if found:
        clause.text = rest
        clause.which["scenes"] = ",".join(scene.number for scene in clause.board.scenes if scene.number in found)


def _by_sort(clause: Clause) -> None:
    """`all two-shots`, `the low angles in scene 4`."""
    if not _exact(clause):
        clause.text, clause.sorts = facets.of_panels(clause.text)


def _sorted_out(clause: Clause, before: Which | None) -> None:
    if clause.sorts:
        scope = Which.model_validate(clause.which) if clause.which else before if clause.meant and before else Which(everything=True)
        clause.which = {"panels": facets.fitting(clause.board, scope, clause.sorts)}


def _by_late_size(clause: Clause) -> None:
    """`the station wide is too dark`: a size after what it is of."""
    if clause.which and not _exact(clause) and "sizes" not in clause.which and (hit := clause.take(words.LATE_SIZE)):
        clause.which["sizes"] = words.SIZE_NAMES[_size_word(hit["size"])]
        _loosely(clause, _size_word(hit["size"]))


def _by_size(clause: Clause) -> None:
    if _exact(clause):
        return
    hit = clause.take(words.SIZED) or clause.take(words.ONE_SIZED)
    if hit is not None:
        name = next(text for text in hit.groupdict().values() if text)
        clause.which["sizes"] = words.SIZE_NAMES[_size_word(name)]
        _loosely(clause, _size_word(name))


def _loosely(clause: Clause, name: str) -> None:
    with suppress(InputError):
        if name in words.LOOSELY and not planned(clause.board, Which.model_validate(clause.which)):
            clause.which["sizes"] = words.LOOSELY[name]


def _size_word(text: str) -> str:
    bare = " ".join(text.lower().replace("-", " ").split()).removesuffix(" shots").removesuffix(" shot")
    return bare if bare in words.SIZE_NAMES else bare.removesuffix("s")


def _by_state(clause: Clause) -> None:
    if _exact(clause):
        return
    for state, pattern in words.STATES.items():
        if clause.take(pattern):
            clause.which["state"] = State(state)
            return


def _by_quote(clause: Clause) -> None:
    hit = words.QUOTED.search(clause.text)
    if (
        hit is None
        or (clause.which.keys() & {"panels", "shots", "scenes"} and hit.group() == hit["quote"])
        or words.LETTERING.search(clause.text[: hit.end()])
    ):
        return
    clause.take(words.QUOTED)
    clause.which["words"] = clause.signs.quotes[ord(hit["quote"]) - 0xE200].strip(" .,!?")[:100]


def _by_moment(clause: Clause) -> None:
    """`when she throws the tart`, `the oranges: ...`."""
    if _exact(clause) or "words" in clause.which:
        return
    for pattern in (words.WHEN, words.TOPIC, words.BIT):
        hit = pattern.search(clause.text)
        if hit is not None and pattern is words.BIT and not clause.which and (scene := _titled(clause.board, hit["words"])):
            clause.take(pattern)
            clause.which["scenes"] = scene
            return
        found = heard(clause.board, hit["words"], Which.model_validate(clause.which)) if hit is not None else ()
        if hit is not None and found:
            clause.take(pattern)
            clause.which = _scene_or_panels(clause, hit, found)
            return


def _scene_or_panels(clause: Clause, hit: re.Match[str], found: tuple[str, ...]) -> dict[str, Any]:
    kind = (hit.groupdict().get("kind") or "").lower()
    scenes = {clause.board.find(id)[0].number for id in found}
    if kind in {"scene", "sequence", "ride", "chase"} and len(scenes) == 1:
        return {"scenes": scenes.pop()}
    return {"panels": ",".join(board_number(clause.board, id) for id in found)}


def heard(board: Board, phrase: str, within: Which) -> tuple[str, ...]:
    """The panels whose words of the script are most like a phrase; none where that is not plain."""
    people = {part for who in board.breakdown.characters for part in WORD.findall(folded(who.name))}
    wanted = {word for word in WORD.findall(folded(phrase)) if word not in words.IDLE and word not in people}
    if not wanted:
        return ()
    with suppress(InputError):
        ids = frozenset(planned(board, within)) if not within.empty else frozenset(board.index)
        told = {panel.id: _told_by(board, panel) for _, panel in board.panels() if panel.id in ids}
        best = _most_like(wanted, told)
        named = {part for part in people if part in WORD.findall(folded(phrase))}
        return _word_for_word(board, tuple(id for id in best if named <= told[id]) or best, phrase)
    return ()


def _word_for_word(board: Board, ids: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    """Those of the panels whose words hold two of a phrase side by side; all of them where none does."""
    said = WORD.findall(folded(phrase))
    pairs = [f" {one} {other} " for one, other in pairwise(said) if not {one, other} & words.IDLE]
    told = {id: f" {' '.join(WORD.findall(folded(_words_of(board, board.find(id)[1]))))} " for id in ids}
    return tuple(id for id in ids if any(pair in told[id] for pair in pairs)) or ids


def _words_of(board: Board, panel: Panel) -> str:
    known = board.screenplay.index
    return " ".join(known[cover.element].text[cover.start : cover.end] for cover in panel.covers if cover.element in known)


def _most_like(wanted: set[str], told: dict[str, frozenset[str]]) -> tuple[str, ...]:
    stems = {_stem(word) for word in wanted}
    weight = {word: 1 / found for word in stems | wanted if (found := sum(word in one for one in told.values()))}
    scores = {id: round(sum(weight[word] for word in weight if word in one), 6) for id, one in told.items()}
    best = max(scores.values(), default=0.0)
    first = tuple(id for id, score in scores.items() if score == best)
    count = len(stems & told[first[0]]) if first else 0
    return first if best > 0 and len(first) <= 2 and count * 2 >= len(wanted) else ()


def _told_by(board: Board, panel: Panel) -> frozenset[str]:
    text = _words_of(board, panel)
    things = " ".join(prop.name for prop in board.breakdown.props if prop.id in panel.props)
    found = WORD.findall(folded(f"{text} {panel.direction} {things}"))
    return frozenset((*found, *map(_stem, found)))


def _stem(word: str) -> str:
    """A word without its commonest endings."""
    bare = word.removesuffix("'s").removesuffix("’s")
    for ending in ("ing", "ed", "es", "s", "e"):
        if len(bare) - len(ending) >= 3 and bare.endswith(ending):
            return bare.removesuffix(ending)
    return bare


def _by_place(clause: Clause) -> None:
    if clause.which.keys() & {"panels", "shots", "scenes", "words"}:
        return
    found = {place.name: part for place in clause.board.breakdown.places if place.name and (part := _part(clause, place.name))}
    most = max((len(part) for part in found.values()), default=0)
    best = [name for name, part in found.items() if len(part) == most]
    if len(best) == 1:
        clause.take(words.in_place(found[best[0]]))
        clause.which["place"] = best[0]
    elif not best and (hit := words.INSIDE.search(clause.text)):
        _by_synopsis(clause, hit)


def _by_synopsis(clause: Clause, hit: re.Match[str]) -> None:
    """`in the lift`: a word of what a scene is said to be about."""
    if scene := _titled(clause.board, hit["words"]):
        clause.which["scenes"] = scene
        clause.take(words.INSIDE)


def _titled(board: Board, phrase: str) -> str:
    """The number of the only scene that is said to be about that."""
    name = folded(phrase).strip()
    found = [scene.number for scene in board.scenes if re.search(rf"\b{re.escape(name)}\b", folded(scene.scene.synopsis))]
    return found[0] if len(found) == 1 and name not in words.IDLE else ""


def _part(clause: Clause, name: str) -> str:
    """The longest piece of a place's name that a clause speaks of."""
    people = {folded(part) for who in clause.board.breakdown.characters for part in who.name.split()}
    parts = [part for part in re.findall(r"[\w'’-]+", name) if folded(part).removesuffix("'s").removesuffix("’s") not in people]
    for length in range(len(parts), 0, -1):
        for start in range(len(parts) - length + 1):
            piece = " ".join(parts[start : start + length])
            if _tells(piece) and words.in_place(piece).search(clause.text):
                return piece
    return ""


def _tells(piece: str) -> bool:
    return any(len(word) > 3 and word not in words.NO_PLACE for word in folded(piece).split())


def _by_prop(clause: Clause) -> None:
    if clause.which.keys() & {"panels", "shots"}:
        return
    for prop in sorted(clause.board.breakdown.props, key=lambda one: -len(one.name)):
        if prop.name and clause.take(words.of_thing(prop.name)):
            clause.which["prop"] = prop.name
            return


def _by_person(clause: Clause) -> None:
    """`on Mia`, `Mia's close-ups`, `with Mia and Tom`; a person who does something in the wish stays in it too."""
    if _exact(clause):
        return
    found = tuple(
        who.name for who in clause.board.breakdown.characters if any(_spoken_of(clause, name) for name in (who.name, *who.aliases))
    )
    with suppress(InputError):
        asked = Which.model_validate(clause.which | {"people": found})
        if found and (not clause.which or planned(clause.board, asked)):
            clause.which["people"] = found


def _spoken_of(clause: Clause, name: str) -> bool:
    """Whether a person is meant by a clause; phrases that only select are taken out, others stay part of the wish."""
    variants = [name, *(part for part in name.split() if len(part) > 2 and part.lower() not in words.NO_NAMES)]
    for one in variants:
        if words.gone(one).search(clause.text):
            return False
        if clause.take(words.of_person(one)) or words.named(one).search(clause.text):
            return True
    return False


def _by_everything(clause: Clause) -> None:
    if clause.take(words.EVERYTHING) and not clause.which:
        clause.which["everything"] = True


def _by_position(clause: Clause, before: Which | None) -> None:
    """`the first panel`, `the last two`, `panel 2 of scene 3`, `the next one`."""
    out = clause.take(words.BUT_PLACE)
    hit = clause.take(words.PANEL_OF) or clause.take(words.POSITION) or clause.take(words.BARE_PLACE)
    clause.text = " ".join(words.SIGNED.sub(" ", clause.text).split())
    if hit is None and out is None:
        _by_end(clause)
        return
    if hit is not None and words.ITS.match(hit.group()) and not clause.which and before is None:
        raise InputError("Whose? Name the scene too, as in: the last panel of scene 3.")
    scope = Which.model_validate(clause.which) if clause.which else before or Which(everything=True)
    if hit is not None:
        clause.which = _placed(clause, hit, scope, before)
    if out is not None:
        ids = planned(clause.board, scope)
        gone = ids[-1:] if out["place"].lower() in words.LAST else ids[:1]
        clause.which = clause.which or scope.model_dump(exclude_defaults=True)
        clause.but = ",".join(filter(None, (clause.but, *(board_number(clause.board, id) for id in gone))))


def _by_end(clause: Clause) -> None:
    """`start scene 7 on a wide`: its first panel."""
    if set(clause.which) == {"scenes"}:
        for pattern, place in ((words.BEGINS, "first"), (words.ENDS, "last")):
            if clause.take(pattern):
                clause.which["position"] = place


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
    if place in words.LAST:
        return ids[-several:]
    if several > 1:
        return ids[:several]
    return ids[words.ORDINALS[place] - 1 : words.ORDINALS[place]]


def _pointed(clause: Clause) -> None:
    """`it`, `them`, `these panels`."""
    if not clause.which:
        clause.meant = clause.take(words.POINTING) is not None
