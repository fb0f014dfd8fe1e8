"""Which panels a clause means, read from its words and taken out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from storyboard.assistant import facets, name_words
from storyboard.assistant import selection_words as words
from storyboard.assistant.actions import LONGEST_LIST, State, Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.numbering import board_number, together
from storyboard.assistant.patterns import any_case
from storyboard.assistant.picking import of_numbers, planned
from storyboard.assistant.placing import by_position, relation, without_these
from storyboard.assistant.recalling import by_line, heard
from storyboard.assistant.spelling import WORD, folded
from storyboard.model.board import Board
from storyboard.model.errors import InputError


def selected(clause: Clause, before: Which | None, *, people: bool = True) -> Which | None:
    """The panels a clause means, taken out of its words; those spoken of before where it only points at them or says nothing.

    Raises:
        InputError: what it names is not on the board.
    """
    if _by_sheet(clause):
        return _told(clause)
    _without_those(clause)
    without_these(clause, before)
    related, back = relation(clause), _points_back(clause, before)
    of_pictures = frozenset({_by_sort, _by_size, _by_prop, _by_late_size})
    for taken in (
        _by_number,
        _by_scenes,
        _by_sort,
        _by_size,
        _by_state,
        _by_quote,
        _by_told_place,
        _by_place,
        _by_moment,
        _by_prop,
        _by_late_size,
    ):
        if not (back and taken in of_pictures):
            taken(clause)
    by_line(clause)
    if people and not back:
        _by_person(clause)
    _by_everything(clause, before)
    _within(clause, before)
    _sorted_out(clause, before)
    if related is not None:
        related(clause, before)
    by_position(clause, before)
    _all_known(clause)
    _pointed(clause)
    told = _told(clause)
    return told if told is not None else _but(before, clause.but)


def _all_known(clause: Clause) -> None:
    """Sees whether anything that says which panels are meant is left over."""
    left = words.UNKNOWN.search(clause.text)
    clause.text = " ".join(clause.text.replace(words.TAKEN, " ").split())
    if left is None and not (_exact(clause) or "words" in clause.which):
        left = words.WHICH_ONES.search(clause.text) or words.DESCRIBED.search(clause.text)
    if left is None and not clause.which:
        left = words.LED_BY_PLACE.search(clause.text)
    if left is not None:
        clause.unknown = next(text for text in left.groupdict().values() if text)


def certain(clause: Clause, which: Which | None) -> Which | None:
    """The panels of a clause that is to do something: `the wide` is one, the establishing one where there are several.

    Raises:
        InputError: one is spoken of, and there are several; or not all that says which are meant was made out.
    """
    stretch = words.STRETCH.search(clause.text) if which is not None and which.everything else None
    if stretch is not None:
        raise InputError(STRANGE.format(words=stretch["what"]))
    if clause.unknown:
        raise InputError(STRANGE.format(words=clause.unknown))
    ids = planned(clause.board, which) if which is not None and not which.sheets_of else ()
    counted = words.SO_MANY.search(clause.text)
    if (
        counted is not None
        and which is not None
        and not (which.state or which.position)
        and len(ids) != words.PAIRS[counted["many"].lower()]
    ):
        raise InputError(STRANGE.format(words=counted.group().strip()))
    if len(ids) < 2 or which is None or not clause.single or which.state or which.position:
        return which
    first = [id for id in ids if facets.establishes(*clause.board.find(id))]
    if len(first) != 1:
        raise InputError(
            f"Which of these do you mean: {', '.join(board_number(clause.board, id) for id in ids[:24])}? Name it by its number."
        )
    return Which(panels=board_number(clause.board, first[0]))


STRANGE = 'I do not know which panels are meant by "{words}". Name them by number, person or size, as in: scene 3, 3B, 3B-2.'


def _without_those(clause: Clause) -> None:
    """`scene 4 except the wide`: those are left out.

    Raises:
        InputError: it was not made out which.
    """
    if words.BUT_PLACE.search(clause.text):
        return
    scene = [clause.signs.of(one) for one in clause.text if "\ue100" <= one <= "\ue1ff"]
    hit = clause.take(words.BUT_THOSE)
    if hit is None:
        return
    within = {"scenes": scene[0][1]} if len(scene) == 1 else {}
    out = Clause(hit["out"], clause.board, clause.signs, which=dict(within))
    which = certain(out, selected(out, None))
    if which is None or out.which == within or WORD.search(out.text):
        raise InputError(STRANGE.format(words=hit["out"]))
    gone = planned(clause.board, which)
    clause.but = ",".join(filter(None, (clause.but, *(board_number(clause.board, id) for id in gone))))


def _by_sheet(clause: Clause) -> bool:
    """Whether reference sheets are meant, instead of panels.

    Raises:
        InputError: it is not said whose.
    """
    if not words.SHEET.search(clause.text):
        return False
    told = clause.board.breakdown
    names = [(part, one.name) for one in told.characters for part in (*one.name.split(), *one.aliases)]
    names += [(name, name) for name in (*(one.name for one in told.props), *(one.name for one in told.places))]
    found = next((name for part, name in names if re.search(rf"\b{re.escape(part)}(?:['’]?s)?\b", clause.text, re.IGNORECASE)), "")
    if not found:
        raise InputError("Whose reference sheet? Name the person, the place or the thing, as in: the reference sheet of MIA.")
    clause.take(words.SHEET)
    clause.take(any_case(rf"\b(?:(?:of|for) )?(?:the )?{re.escape(found)}(?:['’]?s)?\b"))
    clause.which = {"sheets_of": found}
    return True


def _points_back(clause: Clause, before: Which | None) -> bool:
    """Whether a clause is about panels spoken of before, so that the people and things in it belong to the wish."""
    exact = before is not None and bool(before.panels or before.shots or before.position)
    return exact and words.POINTED_BACK.search(clause.text) is not None and not words.SEVERAL.search(clause.text)


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
    if before is None and set(clause.which) == {"people"} and words.IN_THERE.search(clause.text):
        raise InputError(STRANGE.format(words="there"))
    if before is None or not clause.which or clause.meant:
        return
    if (
        set(clause.which) <= {"people", "prop"}
        and (_there(clause) or (clause.same_breath and _in_wish(clause)))
        and (before.panels or before.shots)
    ):
        with suppress(InputError):
            together = set(planned(clause.board, before)) & set(planned(clause.board, Which.model_validate(clause.which)))
            if together or words.JOINED_BY.match(clause.text):
                clause.which = before.model_dump(exclude_defaults=True)
        return
    if not before.scenes:
        return
    if set(clause.which) <= {"people", "sizes", "state"}:
        clause.which = {"scenes": before.scenes} | clause.which


def _in_wish(clause: Clause) -> bool:
    """Whether the people a clause speaks of are told what to do, rather than panels chosen by them."""
    return any(name_words.named(part).search(clause.text) for name in clause.which.get("people", ()) for part in name.split())


def _there(clause: Clause) -> bool:
    return clause.take(words.THERE) is not None


def _by_number(clause: Clause) -> None:
    found = [clause.signs.of(one) for one in clause.text if "\ue000" <= one <= "\ue1ff"]
    if dangling := words.DANGLING.search(clause.text):
        raise InputError(STRANGE.format(words=dangling["what"]))
    if found:
        kind, numbers = together(_inner(found, clause.board), clause.board)
        clause.which[kind] = numbers
        if not any(pattern.search(clause.text) for pattern in (words.PANEL_OF, words.POSITION, words.AT_END)):
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
        clause.text, clause.sorts, clause.single = facets.of_panels(clause.text)


def _sorted_out(clause: Clause, before: Which | None) -> None:
    if clause.sorts:
        scope = Which.model_validate(clause.which) if clause.which else before if clause.meant and before else Which(everything=True)
        clause.which = {"panels": facets.fitting(clause.board, scope, clause.sorts)}


def _by_late_size(clause: Clause) -> None:
    """`the station wide is too dark`: a size after what it is of."""
    if clause.which and not _exact(clause) and "sizes" not in clause.which and (hit := clause.take(words.LATE_SIZE)):
        clause.which["sizes"] = words.SIZE_NAMES[_size_word(hit["size"])]
        clause.single = clause.single or not hit["size"].lower().endswith("s")
        _loosely(clause, _size_word(hit["size"]))


def _by_size(clause: Clause) -> None:
    if _exact(clause):
        return
    hit = _sized(clause, words.SIZED) or _sized(clause, words.ONE_SIZED)
    hit = hit or (_sized(clause, words.LED_SIZE) if "scenes" in clause.which else None)
    if hit is not None:
        name = next(text for text in hit.groupdict().values() if text)
        clause.which["sizes"] = words.SIZE_NAMES[_size_word(name)]
        _loosely(clause, _size_word(name))


def _sized(clause: Clause, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """`the wide of the square`: taken out; a sign stands in its place until it is known what it is of."""
    hit = pattern.search(clause.text)
    if hit is not None:
        clause.single = pattern is not words.SIZED or bool(hit.groupdict().get("owned") and not hit["owned"].lower().endswith("s"))
        clause.text = f"{clause.text[: hit.start()]}{words.TAKEN}{clause.text[hit.end() :]}"
    return hit


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
    hit = words.QUOTED.search(clause.text) if words.QUOTE_SIGN.search(clause.text) else None
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
    for pattern in (words.WHEN, words.TOPIC, words.BIT, words.SHOT_OF):
        hit = pattern.search(clause.text)
        if (
            hit is not None
            and pattern is words.BIT
            and words.LONG.match(hit["kind"])
            and not clause.which
            and (scene := _titled(clause.board, hit["words"]))
        ):
            clause.take(pattern)
            clause.which["scenes"] = scene
            return
        many = hit is not None and words.MANY.match(hit.group()) is not None
        share = 1.0 if pattern is words.SHOT_OF else 0.5
        found = heard(clause.board, hit["words"], Which.model_validate(clause.which), many=many, share=share) if hit is not None else ()
        if hit is not None and found:
            clause.take(pattern)
            clause.single = clause.single or words.ONE_PICTURE.search(hit.group()) is not None
            clause.which = _scene_or_panels(clause, hit, found)
            return


def _scene_or_panels(clause: Clause, hit: re.Match[str], found: tuple[str, ...]) -> dict[str, Any]:
    kind = (hit.groupdict().get("kind") or "").lower()
    scenes = {clause.board.find(id)[0].number for id in found}
    if kind in {"scene", "sequence", "ride", "chase"} and len(scenes) == 1:
        return {"scenes": scenes.pop()}
    return {"panels": ",".join(board_number(clause.board, id) for id in found)}


def _by_place(clause: Clause) -> None:
    if clause.which.keys() & {"panels", "shots", "scenes", "words"}:
        return
    found = {place.name: part for place in clause.board.breakdown.places if place.name and (part := _part(clause, place.name))}
    most = max((len(part) for part in found.values()), default=0)
    best = [name for name, part in found.items() if len(part) == most]
    if len(best) == 1:
        clause.take(name_words.in_place(found[best[0]]))
        clause.which["place"] = best[0]
    elif not best and (hit := words.INSIDE.search(clause.text)):
        _by_synopsis(clause, hit)


def _by_told_place(clause: Clause) -> None:
    """A moment before a place, where the place is part of what happens: `when the Mercedes rams them`."""
    hit = words.WHEN.search(clause.text)
    if hit is not None and any(_part_of(clause, hit["words"], place.name) for place in clause.board.breakdown.places):
        _by_moment(clause)


def _part_of(clause: Clause, phrase: str, name: str) -> bool:
    piece = _part(clause, name) if name else ""
    return bool(piece) and name_words.in_place(piece).search(phrase) is not None


def _by_synopsis(clause: Clause, hit: re.Match[str]) -> None:
    """`in the lift`: a word of what a scene is said to be about."""
    things = {folded(prop.name) for prop in clause.board.breakdown.props}
    if folded(hit["words"]) not in things and (scene := _titled(clause.board, hit["words"])):
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
            if (_tells(piece) or _tells_here(clause, piece)) and _as_place(clause.text, piece, told=clause.same_breath):
                return piece
    return ""


def _tells_here(clause: Clause, piece: str) -> bool:
    """Whether a common word is a place, since it says of which panels of a size: `the close-up of Marta in the car`."""
    return words.TAKEN in clause.text and folded(piece) in words.PLACE_ALONE


def _as_place(text: str, piece: str, *, told: bool = False) -> bool:
    """Whether a text speaks of a place as such: not of `a more colourful tuk-tuk`, nor of one in panels that were just told."""
    hit = name_words.in_place(piece).search(text)
    bare = hit is not None and re.match(rf"(?:the |that )?{re.escape(piece)}", hit.group(), re.IGNORECASE) is not None
    return hit is not None and not (bare and (told or words.ANY_SUCH.search(text[: hit.start()])))


def _tells(piece: str) -> bool:
    return any(len(word) > 3 and word not in words.NO_PLACE for word in folded(piece).split())


def _by_prop(clause: Clause) -> None:
    if clause.which.keys() & {"panels", "shots"}:
        return
    for prop in sorted(clause.board.breakdown.props, key=lambda one: -len(one.name)):
        if prop.name and (hit := clause.take(name_words.of_thing(prop.name))):
            clause.which["prop"] = prop.name
            clause.single = clause.single or words.ONE_PICTURE.search(hit.group()) is not None
            if "insert" in hit.group().lower():
                clause.which["sizes"] = words.SIZE_NAMES["insert"]
                clause.single = "inserts" not in hit.group().lower()
            return


def _by_person(clause: Clause) -> None:
    """`on Mia`, `Mia's close-ups`, `with Mia and Tom`; a person who does something in the wish stays in it too."""
    if _exact(clause):
        return
    found = tuple(
        who.name for who in clause.board.breakdown.characters if any(_spoken_of(clause, name) for name in (who.name, *who.aliases))
    )
    for sizes in _sizes_of(clause) if found else ():
        asked = clause.which | sizes | {"people": found}
        with suppress(InputError):
            if not clause.which or planned(clause.board, Which.model_validate(asked)):
                clause.which = asked
                return
    if found and clause.owned:
        raise InputError(f"No panel fits that: {' and '.join(found)}. Name panels by number, as in: 3B-2.")


def _sizes_of(clause: Clause) -> Iterator[dict[str, Any]]:
    """The sizes a clause speaks of, then what they may mean where there are none of that very size."""
    yield {}
    if "sizes" in clause.which:
        loose = (
            words.LOOSELY[name] for name, sizes in words.SIZE_NAMES.items() if sizes == clause.which["sizes"] and name in words.LOOSELY
        )
        yield from ({"sizes": sizes} for sizes in loose)


def _spoken_of(clause: Clause, name: str) -> bool:
    """Whether a person is meant by a clause; phrases that only select are taken out, others stay part of the wish."""
    variants = [name, *(part for part in name.split() if len(part) > 2 and part.lower() not in words.NO_NAMES)]
    for one in variants:
        if name_words.gone(one).search(clause.text):
            return False
        if name_words.put_on(one).search(clause.text):
            return True
        if taken := clause.take(name_words.of_person(one)):
            clause.owned = clause.owned or "'s" in taken.group().replace("’", "'")
            return True
        if name_words.named(one).search(clause.text):
            return True
    return False


def _by_everything(clause: Clause, before: Which | None) -> None:
    """`everything`: the whole board, or, later in a sentence, all of what it is about."""
    found = words.EVERYTHING.search(clause.text)
    hit = None if found is not None and _exact(clause) and found.group().lower() == "everything" else clause.take(words.EVERYTHING)
    if hit is not None and not clause.which:
        said = hit.group().strip().lower()
        spoken = said == "all" and words.THEM.search(clause.text) is not None
        spoken = before is not None and ((clause.same_breath and said == "everything") or spoken)
        clause.which = before.model_dump(exclude_defaults=True) if spoken and before is not None else {"everything": True}


def _pointed(clause: Clause) -> None:
    """`it`, `them`, `these panels`."""
    if not clause.which:
        clause.meant = clause.take(words.POINTING) is not None
