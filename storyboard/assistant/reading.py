"""How the arguments of each action are read from a clause."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from storyboard.assistant import facets, selection_words, wish_words
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import ACTIONS, LONGEST_WISH, Step, Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.drawable import drawable
from storyboard.assistant.numbering import Signs, board_number
from storyboard.assistant.opening_words import OPENINGS
from storyboard.assistant.picking import planned
from storyboard.assistant.recalling import heard
from storyboard.assistant.regions import only_there, region
from storyboard.assistant.selecting import STRANGE, certain, selected
from storyboard.assistant.spelling import WORD, folded
from storyboard.assistant.stating import declares, states
from storyboard.model.board import Board
from storyboard.model.errors import InputError

HELP = (
    "I did not understand that. Say what to do and where, as in: make scene 3 darker; redraw 3B-2 closer, from below; "
    "use take 2 of 3B-2; approve scene 3; which panels are out of date?"
)
WHERE = "Which panels do you mean? Name a scene, a shot, a panel or a person, as in: scene 3, 3B, 3B-2, the close-ups of MIA."
HOW = "How should it be? Say it in plain words, as in: closer, darker, from below, at night, without MIA."
ONE = "Which panel? Name it by its number, as in 3B-2."
ONE_SCENE = "Which scene? Name it by its number or by where it is, as in: scene 3."
PLAINLY = "Nothing is approved or taken out by that. Say it plainly, as in: approve 3B-2; omit 3B-2; or say how it should be."
TAKE = "Which take of which panel? Say it as in: use take 2 of 3B-2."

DRAWING = frozenset({"redraw", "change_panels", "edit_picture"})
"""Actions with a wish."""

MOST_TRIMS = 60
"""Words at the ends of a wish that are taken off it."""


@dataclass(slots=True)
class Talk:
    """A request while it is read."""

    board: Board
    signs: Signs
    before: Which | None
    """The panels last spoken of."""
    last: Step | None = None
    """What was done last in the request before."""
    edits: int = 1
    """How many edits of the board the request before made."""
    steps: list[Step] = field(default_factory=list[Step])
    praise: list[Step] = field(default_factory=list[Step])
    """Approvals by praise alone."""
    asked: list[Step] = field(default_factory=list[Step])
    """What is shown because a question about it was asked: `do we really need 4B?`."""
    more: bool = False
    """Whether the request only names other panels for the same."""
    listing: bool = False
    """Whether a clause goes on with panels where the one before left off: `and everything in scene 7`."""
    conditional: bool = False
    """Whether the sentence being read says under what condition."""
    vague: list[Which] = field(default_factory=list[Which])
    """Panels of which it was not said how they should be."""
    thing: str = ""
    """What was said to be in the picture of panels."""
    wished: bool = False
    """Whether the sentence being read was said to be a wish: I'd like, let's, please."""
    part: str = ""
    """Which part of the picture was just spoken of."""
    named: Which | None = None
    """Panels that were just named without a wish; what is told next is about them."""
    doubt: str = ""
    """What is asked back where nothing is done in the end."""

    @property
    def latest(self) -> Step | None:
        """The last thing asked for."""
        return self.steps[-1] if self.steps else self.last

    def say(self, step: Step) -> None:
        """Takes a step in; its panels are those spoken of from here on."""
        self.steps.append(step)
        self.named = None
        which = getattr(step.arguments, "which", None)
        number = getattr(step.arguments, "panel", "")
        self.before = which or (Which(panels=number) if number else self.before)

    def add_to_wish(self, more: str) -> None:
        """The last wish goes on."""
        last = self.steps[-1]
        told = ", ".join(filter(None, (getattr(last.arguments, "wish", ""), self.signs.spoken(more).strip())))
        self.steps[-1] = Step(last.action, last.arguments.model_copy(update={"wish": told[:LONGEST_WISH]}))

    def make(self, action: str, **arguments: Any) -> str:
        """Takes a step in by its arguments."""
        self.say(Step(action=action, arguments=ACTIONS[action].model_validate(arguments)))
        return ""


def trimmed(text: str) -> str:
    """What is left of a clause once words that say nothing are off its ends."""
    rest = " ".join(text.split()).strip(" ,.;:!?")
    for _ in range(MOST_TRIMS):
        shorter = wish_words.TRIM.sub("", rest).strip(" ,.;:!")
        if shorter == rest:
            break
        rest = shorter
    return rest[:LONGEST_WISH]


def wish(clause: Clause) -> str:
    """The wish a clause leaves over, complaints as what is wished."""
    return trimmed(clause.signs.spoken(wish_words.plainly(wish_words.without_reason(clause.text))))


def _drawing(talk: Talk, clause: Clause, action: str) -> str:
    """Redraw, change, edit: panels and a wish."""
    if action == "edit_picture" or _in_a_part(talk, clause):
        return _editing(talk, clause, "edit_picture")
    clause.text = _named_thing(talk, clause.text)
    said = clause.text
    only_fields = clause.take(words.WITHOUT_DRAWING) is not None
    stated = words.STATEMENT.match(clause.text) is not None
    opened, again = selection_words.WHEN.match(clause.text) is not None, words.AGAIN.search(clause.text) is not None
    which = certain(clause, selected(clause, talk.before))
    if which is None:
        return WHERE
    _verb(clause, action)
    told = _of_thing(wish(clause), said, which)
    told = "" if again and _idle(told) else told
    if _back_to_a_take(talk, told) or (only_fields and not told and _unpainted(talk)):
        return ""
    if which.everything and words.GONE.match(told):
        return PLAINLY
    disliked = wish_words.MISLIKED.match(clause.text) is not None and not wish_words.complaint(clause.text)
    vague = not (again or only_fields) and (disliked or wish_words.VAGUE.fullmatch(told) is not None)
    states_only = bool(told) and not (again or only_fields) and states(said, told, talk.board, wished=talk.wished)
    if vague or states_only or (told and not drawable(told, talk.board)):
        led = (opened and not told) or wish_words.MISLIKED.search(clause.text) is not None or bool(talk.steps)
        led = led and (vague or declares(said))
        return _how(talk, which, excused=led if vague or states_only else stated or words.FEELS.search(told) is not None)
    return talk.make("change_panels" if only_fields and told else "redraw", which=which, wish=told)


def _named_thing(talk: Talk, text: str) -> str:
    """`put it on her lap`, after the bag was spoken of: the bag on her lap."""
    if not talk.thing or talk.named is None or selection_words.SIGNS.search(text):
        return text
    bare = words.ARTICLE.sub("", talk.thing)
    some = "an" if bare[:1].lower() in "aeiou" else "a"
    return words.IT.sub(lambda hit: f"{hit['lead']} {some if hit['it'].lower() == 'one' else 'the'} {bare}", text, count=1)


def _of_thing(told: str, said: str, which: Which) -> str:
    """A wish for `it`, where panels were chosen by a thing: `all panels with the ledger: make it look older`."""
    name = which.prop.lower()
    if not (name and told and words.ABOUT_IT.search(said)) or name in told.lower():
        return told
    return f"the {name} {words.ABOUT_IT.sub('', told).removeprefix('the : ').strip(' :,')}"


def _how(talk: Talk, which: Which, *, excused: bool) -> str:
    """Asks how panels should be, where nothing else of the request says it; unless it is excused, also where only others are spoken of."""
    talk.before, talk.doubt = which, HOW
    talk.vague += [] if excused else [which]
    return ""


def _idle(told: str) -> bool:
    """Whether a wish only says once more that it is to be drawn."""
    return all(len(word) < 2 or folded(word) in words.FILLER for word in re.split(r"[^\w-]+", words.AGAIN.sub(" ", told)))


def _editing(talk: Talk, clause: Clause, action: str) -> str:
    kind = next((name for name, pattern in words.KINDS.items() if pattern.search(clause.text)), "")
    place = region(clause.text) or talk.part
    which = certain(clause, selected(clause, talk.before))
    if which is None:
        return WHERE
    _verb(clause, action)
    return talk.make(action, which=which, wish=wish(clause) or trimmed(clause.text) or "retouch", kind=kind, region=place)


def _in_a_part(talk: Talk, clause: Clause) -> bool:
    """Whether a wish is for a corner or an edge of the picture and for nothing else of it."""
    if talk.part and (selection_words.THERE.search(clause.text) or only_there(clause.text, frozenset())):
        return True
    people = frozenset(part for who in clause.board.breakdown.characters for part in who.name.casefold().split())
    return bool(region(clause.text)) and only_there(clause.text, people) and not words.WITHOUT_DRAWING.search(clause.text)


def _unpainted(talk: Talk) -> bool:
    """Whether the last wish is one that is now not to be painted; it is changed to that."""
    if not talk.steps or talk.steps[-1].action not in DRAWING:
        return False
    last = talk.steps.pop()
    talk.make("change_panels", which=getattr(last.arguments, "which"), wish=getattr(last.arguments, "wish"))  # noqa: B009
    return True


def _back_to_a_take(talk: Talk, told: str) -> bool:
    return not told.removeprefix("back").strip() and bool(talk.steps) and talk.steps[-1].action == "select_take"


def _verb(clause: Clause, action: str) -> None:
    """Takes the order itself off a clause; verbs that are part of the wish stay."""
    clause.text = clause.text.strip(" ,:")
    verb = words.ORDER_VERBS[action].search(clause.text)
    if verb is None or (words.KEPT_VERBS.match(clause.text) and _about_somebody(clause)):
        return
    clause.take(words.ORDER_VERBS[action])


def _about_somebody(clause: Clause) -> bool:
    """Whether the word after the first is somebody or something of the story: `give Gaspar a cigar`."""
    if words.ABOUT_SOMEBODY.match(clause.text):
        return True
    told = clause.board.breakdown
    known = [one.name for one in told.characters] + [one.name for one in told.props]
    names = {folded(part) for name in known for part in name.split()}
    following = folded(" ".join(clause.text.split()[1:3])).split()
    return any(word.removesuffix("'s") in names for word in following)


def _approving(talk: Talk, clause: Clause, action: str) -> str:
    """Approvals in so many words, or by praise."""
    who = _signed(clause)
    plainly = words.APPROVING.search(clause.text) is not None
    rest = Clause(
        OPENINGS[action].sub(lambda hit: selection_words.PLAIN.sub(" ", hit.group()), words.NOT_YET.sub(words.ALL_OF_THEM, clause.text)),
        clause.board,
        clause.signs,
        clause.but,
    )
    which = certain(rest, selected(rest, talk.before))
    if which is None:
        talk.doubt = talk.doubt or WHERE
        return WHERE if plainly else ""
    if not plainly and words.PLEASED.match(clause.text) and not wish_words.complaint(rest.text):
        talk.before = talk.named = which
        return ""
    if not plainly and wish_words.WISHED.search(rest.text):
        return _drawing(talk, clause, "redraw")
    if more := _unread(rest):
        return STRANGE.format(words=more)
    talk.make(action, which=which, who=who)
    if not plainly:
        talk.praise.append(talk.steps[-1])
    return ""


def _signed(clause: Clause) -> str:
    """In whose name panels are approved, taken out of the clause; empty where nobody is named, or only who is in the picture."""
    hit = words.WHO.search(clause.text)
    name = next((text for text in hit.groupdict().values() if text), "") if hit else ""
    people = {folded(part) for who in clause.board.breakdown.characters for part in who.name.split()}
    if hit is None or (hit.group().strip(" ,").lower().startswith("for ") and folded(name) in people):
        return ""
    clause.take(words.WHO)
    return name


def _selecting(talk: Talk, clause: Clause, action: str) -> str:
    """Actions on panels and nothing else."""
    clause.text = selection_words.FOR_NOW.sub("", clause.text)
    clause.text = words.OFF_BOARD.sub(r"\1", words.REASON_AFTER.sub(r"\1", clause.text))
    opened = OPENINGS[action].search(clause.text)
    if opened:
        clause.text = (
            f"{clause.text[: opened.start()]} {selection_words.PLAIN.sub('', opened.group())} {clause.text[opened.end() :]}".strip()
        )
    clause.text = words.OUT.sub("", words.WHERE_IT_WAS.sub("", clause.text))
    which = certain(clause, selected(clause, talk.before))
    if which is not None and (more := _unread(clause)):
        return STRANGE.format(words=more)
    return WHERE if which is None else talk.make(action, which=which)


def _unread(clause: Clause) -> str:
    """What is left of an order that needs no more words: perhaps it means other panels than were understood."""
    left = [word for word in re.split(r"[^\w-]+", clause.signs.spoken(clause.text)) if folded(word) not in words.FILLER and len(word) > 1]
    names = {folded(part) for who in clause.board.breakdown.characters for part in who.name.split()}
    return " ".join(word for word in left if folded(word).removesuffix("'s") not in names)[:80]


def _finding(talk: Talk, clause: Clause, action: str) -> str:
    opened = OPENINGS[action].search(clause.text)
    standing = opened is not None and any(
        state.start() < opened.end() for pattern in selection_words.STATES.values() for state in pattern.finditer(clause.text)
    )
    clause.text = clause.text[opened.end() :] if opened and not standing else clause.text
    if opened and _shows(talk, opened.group(), clause.text):
        return _drawing(talk, clause, "redraw")
    clause.text = _attributed(talk.board, clause.text)
    said = clause.text
    which = selected(clause, talk.before if selection_words.ASKED_POINTING.search(clause.text) else None)
    if (
        which is not None
        and talk.before is not None
        and set(which.model_fields_set) == {"state"}
        and selection_words.ASKED_POINTING.search(said)
    ):
        which = talk.before.model_copy(update={"state": which.state})
    moment = selection_words.WHEN.search(said) or words.SAYS.search(said)
    if moment is not None and (which is None or which.model_fields_set <= {"people", "prop", "everything"}):
        found = heard(talk.board, moment["words"], Which(), loosely=True)
        which = Which(panels=",".join(board_number(talk.board, id) for id in found)) if found else which
    size = selection_words.ANY_SIZE.search(clause.text)
    if size is not None and (which is None or not (which.sizes or which.panels)):
        name = " ".join(size["size"].lower().replace("-", " ").split())
        sizes = selection_words.SIZE_NAMES[name]
        which = Which(sizes=sizes) if which is None else which.model_copy(update={"sizes": sizes, "everything": False})
    return talk.make(action, which=_with_thing(talk.board, which, clause.text) if which else _by_words(talk.board, clause.text))


def _shows(talk: Talk, opening: str, text: str) -> bool:
    """Whether something is to be seen in a panel that is named, rather than the panel shown."""
    if not words.SEES.match(opening) or not (talk.named or selection_words.FINELY.search(text)):
        return False
    rest = trimmed(selection_words.SIGNS.sub(" ", text))
    plainly = words.SEES_ONLY.match(opening) is not None and not words.OF_LIST.search(rest) and drawable(rest, talk.board)
    return plainly or words.DOING.search(text) is not None


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
    return next((one.name for one in board.breakdown.props if one.name and selection_words.named(one.name).search(text)), "")


def _by_words(board: Board, text: str) -> Which:
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


def _one_panel(talk: Talk, clause: Clause, action: str) -> str:
    """Actions on a single panel."""
    which = selected(clause, talk.before, people=True)
    number = single(talk, which)
    if number:
        return talk.make(action, panel=number)
    return talk.make("find_panels", which=which) if action == "show_panel" and which is not None else ONE


def _taking(talk: Talk, clause: Clause, action: str) -> str:
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


def _reading(talk: Talk, clause: Clause, action: str) -> str:
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


def _looking_up(talk: Talk, clause: Clause, action: str) -> str:
    clause.take(OPENINGS[action])
    question = trimmed(clause.signs.spoken(clause.text))
    return talk.make(action, question=question) if question else "What should be looked up?"


def _exporting(talk: Talk, clause: Clause, action: str) -> str:
    forms = dict.fromkeys(
        words.FORMS.get(hit.group().lower(), hit.group().lower().removesuffix("s")) for hit in words.FORM.finditer(clause.text)
    )
    for form in forms or ("pdf",):
        talk.make(action, form=form, quality="review" if words.REVIEW.search(clause.text) else "full")
    return ""


def _plain(talk: Talk, clause: Clause, action: str) -> str:
    del clause
    return talk.make(action)


def _question(talk: Talk, clause: Clause, action: str) -> str:
    """What is asked about panels is answered, never done."""
    del action
    known = len(talk.steps)
    problem = _one_panel(talk, clause, "show_panel") if selection_words.SIGNS.search(clause.text) or talk.before else HELP
    talk.asked += talk.steps[known:]
    return problem


def _doubt(talk: Talk, clause: Clause, action: str) -> str:
    """An approval or omission with an if or a not: wishes in it are taken, nothing is approved or taken out."""
    del action
    plain = wish_words.complaint(clause.text) or wish_words.WISHED.search(OPENINGS["approve"].sub(" ", clause.text))
    if plain and not words.OUTRIGHT.match(clause.text) and not words.CONDITION.search(clause.text):
        return _drawing(talk, clause, "redraw")
    which = selected(clause, talk.before)
    talk.before = which or talk.before
    talk.doubt = PLAINLY
    return "" if talk.steps or which else talk.doubt


def _unsure(talk: Talk, clause: Clause, action: str) -> str:
    """An approval or omission of panels that were not made out: nothing is done."""
    del action, clause
    return "" if talk.steps else PLAINLY


MAKERS: dict[str, Callable[[Talk, Clause, str], str]] = {
    "redraw": _drawing,
    "change_panels": _drawing,
    "edit_picture": _drawing,
    "approve": _approving,
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
    "question": _question,
    "doubt": _doubt,
    "unsure": _unsure,
}
"""What each action needs, taken in; the answer is what is unclear."""
