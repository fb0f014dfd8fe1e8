"""What is only looked at: panels that are looked for, one panel, its takes, the script of scenes."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from storyboard.assistant import facets, name_words, selection_words
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.numbering import board_number
from storyboard.assistant.opening_words import OPENINGS
from storyboard.assistant.picking import planned
from storyboard.assistant.recalling import heard
from storyboard.assistant.selecting import STRANGE, selected
from storyboard.assistant.spelling import WORD, folded
from storyboard.assistant.talk import ONE, ONE_SCENE, TAKE, WHERE, Talk
from storyboard.model.board import Board
from storyboard.model.errors import InputError


def found(talk: Talk, clause: Clause, action: str) -> str:
    """Panels that are looked for, from what is left of a clause without its opening words."""
    clause.text = _attributed(talk.board, clause.text)
    said = clause.text
    which = of_those(talk, selected(clause, talk.before if selection_words.ASKED_POINTING.search(said) else None), said)
    moment = selection_words.WHEN.search(said) or words.SAYS.search(said)
    if moment is not None and (which is None or which.model_fields_set <= {"people", "prop", "everything"}):
        ids = heard(talk.board, moment["words"], Which(), loosely=True)
        which = Which(panels=",".join(board_number(talk.board, id) for id in ids)) if ids else which
        if not ids and selection_words.ITS_MOMENT.search(said):
            raise InputError(STRANGE.format(words=moment["words"][:80]))
    which = _of_size(which, clause.text)
    if which is None and talk.before is None and selection_words.ASKED_POINTING.search(said):
        return WHERE
    return talk.make(action, which=_with_thing(talk.board, which, clause.text) if which else _by_words(talk, clause.text))


def measured(talk: Talk, text: str) -> str | None:
    """`how long is scene 3?`, `how many scenes are there?`: what is unclear about it, nothing where it was taken in.

    None where a clause asks nothing of that.
    """
    if words.HOW_MANY_SCENES.match(text):
        return talk.make("find_panels", which=Which(everything=True), answer="number")
    hit = words.HOW_LONG.match(text)
    if hit is None:
        return None
    clause = Clause(hit["rest"], talk.board, talk.signs)
    which = selected(clause, talk.before)
    if words.RUNNING.search(clause.text) is None or set(clause.which) in ({"prop"}, {"people"}):
        return None
    if not clause.which and not (clause.meant and which is not None) and words.OF_THESE.search(hit["rest"]):
        return WHERE
    told = which if clause.which or (clause.meant and which is not None) else Which(everything=True)
    return talk.make("find_panels", which=told, answer="length")


def of_those(talk: Talk, which: Which | None, said: str) -> Which | None:
    """`how many of those are approved`: those spoken of before, as far as they stand so."""
    alone = which is not None and set(which.model_fields_set) == {"state"}
    if which is None or talk.before is None or not (alone and selection_words.ASKED_POINTING.search(said)):
        return which
    return talk.before.model_copy(update={"state": which.state})


def _of_size(which: Which | None, text: str) -> Which | None:
    size = selection_words.ANY_SIZE.search(text)
    if size is None or (which is not None and (which.sizes or which.panels)):
        return which
    sizes = selection_words.SIZE_NAMES[" ".join(size["size"].lower().replace("-", " ").split())]
    return Which(sizes=sizes) if which is None else which.model_copy(update={"sizes": sizes, "everything": False})


def _attributed(board: Board, text: str) -> str:
    """`panels that are handheld`, `scenes that play at night` as `all handheld shots`, `all scenes at night`, where that says something."""
    bare, where = " ".join(selection_words.SIGNS.sub(" ", text).split()), "".join(selection_words.SIGNS.findall(text))
    if moved := words.PANNED.match(bare):
        return f"all {moved['what'].lower()} shots {where}"
    hit = words.PREDICATE.match(bare)
    if hit is None:
        return text
    with suppress(InputError):
        if facets.of_scenes(board, f"all scenes {hit['what']}")[1]:
            return f"all scenes {hit['what']} {where}"
    ways = (f"all {hit['what']} shots", f"all {hit['what'].replace(' ', '-')} shots")
    return next((f"{way} {where}" for way in ways if facets.of_panels(way)[1]), text)


def _with_thing(board: Board, which: Which, text: str) -> Which:
    """Panels narrowed to a thing that is asked for; as they are where none of them has it."""
    prop = "" if which.prop or which.panels or which.sheets_of else _thing(board, text)
    narrow = which.model_copy(update={"prop": prop})
    return narrow if prop and planned(board, narrow) else which


def _thing(board: Board, text: str) -> str:
    return next((one.name for one in board.breakdown.props if one.name and name_words.named(one.name).search(text)), "")


def looked_on(talk: Talk, which: Which) -> str | None:
    """`and in scene 3?`, after something was looked for or read; None where that was not so."""
    last = talk.last
    if last is None or last.action not in {"find_panels", "read_script"}:
        return None
    if last.action == "read_script":
        scenes = dict.fromkeys(talk.board.find(id)[0].number for id in planned(talk.board, which))
        return talk.make("read_script", scenes=",".join(scenes))
    told = getattr(last.arguments, "which", Which()).model_dump(exclude_defaults=True) | which.model_dump(exclude_defaults=True)
    which_now = {name: value for name, value in told.items() if name != "everything"}
    return talk.make("find_panels", which=which_now, answer=getattr(last.arguments, "answer", "list"))


def _by_words(talk: Talk, text: str) -> Which:
    board = talk.board
    if talk.before is not None and words.HOW_MANY_OF_THEM.match(text.strip()):
        return talk.before
    if prop := _thing(board, text):
        return Which(prop=prop)
    found = heard(board, text, Which()) or heard(board, text, Which(), loosely=True)
    if found:
        return Which(panels=",".join(board_number(board, id) for id in found))
    left = [word for word in WORD.findall(text) if folded(word) not in selection_words.IDLE | words.FILLER]
    if left:
        raise InputError(STRANGE.format(words=" ".join(left)[:80]))
    return Which(everything=True)


def single(talk: Talk, which: Which | None) -> str:
    """The number of the only panel that is meant."""
    if which is None:
        return ""
    if which.panels and "," not in which.panels and not which.position:
        return which.panels
    ids = planned(talk.board, which)
    return board_number(talk.board, ids[0]) if len(ids) == 1 else ""


def one_panel(talk: Talk, clause: Clause, action: str) -> str:
    """Actions on a single panel."""
    said = clause.text
    which = of_those(talk, selected(clause, talk.before, people=True), said)
    number = single(talk, which)
    if number:
        return talk.make(action, panel=number)
    return talk.make("find_panels", which=which) if action == "show_panel" and which is not None else ONE


def taking(talk: Talk, clause: Clause, action: str) -> str:
    """A take that is to be shown."""
    hit = clause.take(words.TAKE)
    number = single(talk, selected(clause, talk.before, people=True))
    take = numbered_take(talk, hit.groupdict(), number) if hit and number else 0
    return talk.make(action, panel=number, take=take) if take else TAKE


def numbered_take(talk: Talk, told: dict[str, Any], number: str) -> int:
    """A take's number; `the earlier one` is the one before that on show."""
    said = (told["number"] or "").lower()
    if said:
        return words.TAKE_FIGURES.get(said) or int(said)
    ordinal = (told["ordinal"] or told["alone"] or "").lower()
    if ordinal in words.TAKE_ORDINALS:
        return words.TAKE_ORDINALS[ordinal]
    shown = talk.board.panel(number)[1].take.rpartition(".")[2]
    return max(int(shown) - 1, 1) if shown.isdigit() else 0


def reading(talk: Talk, clause: Clause, action: str) -> str:
    """The script of scenes."""
    text = clause.text
    pointing = talk.named is not None or selection_words.ASKED_POINTING.search(text)
    which = selected(clause, talk.before if pointing else None)
    if which is None and words.UNREAD.search(clause.text):
        return ONE_SCENE
    if which is None and (said := heard(talk.board, OPENINGS[action].sub(" ", text), Which())):
        which = Which(panels=",".join(board_number(talk.board, id) for id in said))
    if which is None or which.everything:
        return talk.make(action, scenes="")
    scenes = which.scenes if not (which.position or which.but) else ""
    found = scenes or ",".join(dict.fromkeys(talk.board.find(id)[0].number for id in planned(talk.board, which)))
    talk.make(action, scenes=found)
    talk.before = Which(scenes=found) if found else talk.before
    return ""
