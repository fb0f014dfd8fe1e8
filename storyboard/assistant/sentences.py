"""Plain sentences about a board, read by rules: which action, on which panels, with which wish.

A request is cut into clauses; each is held against the table of actions by its opening words. Phrases that say which panels are meant
are taken out of it, and what is left is the wish, in the words `storyboard.shots.notes` reads. A clause that says nothing of panels
means those of the clause before it, or those last spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from storyboard.assistant import actions
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import ACTIONS, LONGEST_WISH, State, Step, Understood, Which
from storyboard.model.base import Frozen
from storyboard.model.board import Board

LONGEST = 4_000
"""Characters of a request that are read."""

HELP = (
    "I did not understand that. Say what to do and where, as in: make scene 3 darker; redraw 3B-2 closer, from below; "
    "use take 2 of 3B-2; approve scene 3; which panels are out of date?"
)
WHERE = "Which panels do you mean? Name a scene, a shot, a panel or a person, as in: scene 3, 3B, 3B-2, the close-ups of MIA."


@dataclass(slots=True)
class _Clause:
    """A clause while it is read: what is left of it, and what it says of panels."""

    text: str
    board: Board
    which: dict[str, Any] = field(default_factory=dict[str, Any])
    meant: bool = False
    """Whether it points at panels spoken of before: it, them, these."""

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Finds a phrase and takes it out."""
        hit = pattern.search(self.text)
        if hit is not None:
            self.text = f"{self.text[: hit.start()]} {self.text[hit.end() :]}"
        return hit


def understand(text: str, board: Board, before: Which | None = None) -> Understood:
    """What a request asks for.

    Args:
        text: the request.
        board: the board it is about; its names of people, places and things are known.
        before: the panels last spoken of.
    """
    steps: list[Step] = []
    for clause in _clauses(text[:LONGEST]):
        step, problem = _step(clause, board, before, steps)
        if problem:
            return Understood(unclear=problem)
        if step is not None:
            steps.append(step)
            before = getattr(step.arguments, "which", before)
    return Understood(steps=_joined(steps)) if steps else Understood(unclear=HELP)


def _clauses(text: str) -> Iterator[str]:
    """The parts of a request that each may be an order. Quoted words stay whole."""
    for sentence in words.SENTENCE.split(words.POLITE.sub(" ", text)):
        yield from filter(None, (part.strip(" ,;.!") for part in words.AND_ORDER.split(sentence)))


def _step(text: str, board: Board, before: Which | None, steps: list[Step]) -> tuple[Step | None, str]:
    """The order of a clause; or what is unclear about it."""
    clause = _Clause(" ".join(text.split()), board)
    action = next((name for name, opening in words.OPENINGS.items() if opening.search(clause.text)), "")
    if not action and steps and steps[-1].action in _WISHING:
        action = steps[-1].action
    if not action:
        return None, HELP
    return MAKERS[action](clause, action, before)


def _selected(clause: _Clause, before: Which | None, *, people: bool = True) -> Which | None:
    """The panels a clause means, taken out of its words; those spoken of before where it only points at them or says nothing."""
    for taken in (_by_number, _by_size, _by_state, _by_position, _by_quote, _by_place, _by_prop):
        taken(clause)
    if people:
        _by_person(clause)
    _pointed(clause)
    told = Which.model_validate(clause.which) if clause.which else None
    if told is not None and before is not None and set(clause.which) <= {"people", "sizes", "position", "state"} and not clause.meant:
        return before.model_copy(update=clause.which) if before.scenes else told
    return told or before


def _by_number(clause: _Clause) -> None:
    """`scene 3`, `scenes 2 to 4`, `3B`, `panel 3B-2`."""
    for key, pattern in (("panels", words.PANELS), ("shots", words.SHOTS), ("scenes", words.SCENES)):
        found: list[str] = []
        while hit := clause.take(pattern):
            found.extend(_numbers(hit["numbers"]))
        if found:
            clause.which[key] = ",".join(found)


def _numbers(text: str) -> list[str]:
    """`3, 4 and 6` one by one; `2 to 4` as `2-4`."""
    spans = words.TO.sub("-", text.upper())
    return [part for part in words.COMMA.split(spans) if part]


def _by_size(clause: _Clause) -> None:
    if hit := clause.take(words.SIZED):
        clause.which["sizes"] = words.SIZE_NAMES[_size_word(hit["size"])]


def _size_word(text: str) -> str:
    return " ".join(text.lower().replace("-", " ").split()).removesuffix(" shots").removesuffix(" shot").removesuffix("s")


def _by_state(clause: _Clause) -> None:
    for state, pattern in words.STATES.items():
        if clause.take(pattern):
            clause.which["state"] = State(state)
            return


def _by_position(clause: _Clause) -> None:
    if hit := clause.take(words.POSITION):
        clause.which["position"] = "last" if hit["place"].lower() in words.LAST else "first"


def _by_quote(clause: _Clause) -> None:
    if hit := clause.take(words.QUOTED):
        clause.which["words"] = hit["words"].strip()


def _by_place(clause: _Clause) -> None:
    for place in sorted(clause.board.breakdown.places, key=lambda one: -len(one.name)):
        if place.name and clause.take(words.in_place(place.name)):
            clause.which["place"] = place.name
            return


def _by_prop(clause: _Clause) -> None:
    for prop in sorted(clause.board.breakdown.props, key=lambda one: -len(one.name)):
        if prop.name and clause.take(words.of_thing(prop.name)):
            clause.which["prop"] = prop.name
            return


def _by_person(clause: _Clause) -> None:
    """`on Mia`, `Mia's close-ups`, `with Mia and Tom`; a person who does something in the wish stays in it too."""
    found: list[str] = []
    for who in clause.board.breakdown.characters:
        for name in sorted((who.name, *who.aliases), key=len, reverse=True):
            if _spoken_of(clause, name):
                found.append(who.name)
                break
    if found:
        clause.which["people"] = tuple(found)


def _spoken_of(clause: _Clause, name: str) -> bool:
    """Whether a person is meant by a clause; phrases that only select are taken out, others stay part of the wish."""
    variants = [name, *(part for part in name.split() if len(part) > 2 and part.lower() not in words.NO_NAMES)]
    for one in variants:
        if clause.take(words.of_person(one)):
            return True
        gone = words.gone(one).search(clause.text)
        if not gone and words.named(one).search(clause.text):
            return True
    return False


def _pointed(clause: _Clause) -> None:
    """`everything`, `it`, `them`, `these panels`."""
    if clause.take(words.EVERYTHING) and not clause.which:
        clause.which["everything"] = True
    clause.meant = clause.take(words.POINTING) is not None


def _wish(text: str) -> str:
    """What is left of a clause once its order and its panels are taken out."""
    rest = " ".join(text.split())
    while rest != (shorter := words.TRIM.sub("", rest).strip(" ,.;:!")):
        rest = shorter
    return rest[:LONGEST_WISH]


Made = tuple[Step | None, str]


def _made(action: str, **arguments: Any) -> Made:
    return Step(action=action, arguments=ACTIONS[action].model_validate(arguments)), ""


def _drawing(clause: _Clause, action: str, before: Which | None) -> Made:
    """Redraw, change, edit: panels and a wish."""
    only_fields = clause.take(words.WITHOUT_DRAWING) is not None
    kind = next((name for name, pattern in words.KINDS.items() if pattern.search(clause.text)), "") if action == "edit_picture" else ""
    clause.take(words.OPENINGS[action])
    which = _selected(clause, before)
    if which is None:
        return None, WHERE
    wish = _wish(clause.text)
    if action == "edit_picture":
        return _made(action, which=which, wish=wish or clause.text.strip(), kind=kind)
    if only_fields and wish:
        return _made("change_panels", which=which, wish=wish)
    return _made("redraw", which=which, wish=wish)


def _selecting(clause: _Clause, action: str, before: Which | None) -> Made:
    """Actions on panels and nothing else."""
    clause.take(words.OPENINGS[action])
    which = _selected(clause, before)
    return (None, WHERE) if which is None else _made(action, which=which)


def _finding(clause: _Clause, action: str, before: Which | None) -> Made:
    del before
    clause.take(words.OPENINGS[action])
    return _made(action, which=_selected(clause, None) or Which(everything=True))


def _one_panel(clause: _Clause, action: str, before: Which | None) -> Made:
    """Actions on a single panel by its number."""
    which = _selected(clause, before, people=False)
    number = (which.panels if which else "").split(",")[0]
    return _made(action, panel=number) if number else (None, "Which panel? Name it by its number, as in 3B-2.")


def _taking(clause: _Clause, action: str, before: Which | None) -> Made:
    hit = clause.take(words.TAKE)
    which = _selected(clause, before, people=False)
    number = (which.panels if which else "").split(",")[0]
    if hit is None or not number:
        return None, "Which take of which panel? Say it as in: use take 2 of 3B-2."
    return _made(action, panel=number, take=int(hit["number"] or words.ORDINALS[(hit["ordinal"] or "").lower()]))


def _reading(clause: _Clause, action: str, before: Which | None) -> Made:
    which = _selected(clause, before, people=False)
    return _made(action, scenes=which.scenes if which else "")


def _looking_up(clause: _Clause, action: str, before: Which | None) -> Made:
    del before
    clause.take(words.OPENINGS[action])
    return _made(action, question=_wish(clause.text)) if clause.text.strip() else (None, "What should be looked up?")


def _exporting(clause: _Clause, action: str, before: Which | None) -> Made:
    del before
    hit = words.FORM.search(clause.text)
    return _made(action, form=hit.group().lower() if hit else "pdf", quality="review" if words.REVIEW.search(clause.text) else "full")


def _plain(clause: _Clause, action: str, before: Which | None) -> Made:
    del clause, before
    return _made(action)


MAKERS: dict[str, Callable[[_Clause, str, Which | None], Made]] = {
    "redraw": _drawing,
    "change_panels": _drawing,
    "edit_picture": _drawing,
    "approve": _selecting,
    "omit": _selecting,
    "restore": _selecting,
    "find_panels": _finding,
    "show_panel": _one_panel,
    "compare_takes": _one_panel,
    "select_take": _taking,
    "read_script": _reading,
    "look_up": _looking_up,
    "export": _exporting,
    "show_status": _plain,
}
"""How the arguments of each action are read from a clause."""

_WISHING = frozenset({"redraw", "change_panels", "edit_picture"})


def _joined(steps: list[Step]) -> tuple[Step, ...]:
    """Neighbouring wishes about the same panels as one: they are painted once."""
    joined: list[Step] = []
    for step in steps:
        last = joined[-1] if joined else None
        both = last is not None and last.action == step.action == "redraw" and _which(last) == _which(step)
        if both and last is not None:
            wish = ", ".join(filter(None, (_words(last), _words(step))))
            joined[-1] = Step(action="redraw", arguments=actions.Redraw(which=_which(step), wish=wish))
        else:
            joined.append(step)
    return tuple(joined)


def _which(step: Step) -> Which:
    return getattr(step.arguments, "which", Which())


def _words(step: Step) -> str:
    wish: Frozen | str = getattr(step.arguments, "wish", "")
    return str(wish)
