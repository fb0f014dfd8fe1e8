"""How the arguments of each action are read from a clause."""

from __future__ import annotations

import re
from collections.abc import Callable

from storyboard.assistant import selection_words, wish_words
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import Step, Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.drawable import OFFICE, drawable
from storyboard.assistant.leaning import meant
from storyboard.assistant.looking import found, one_panel, reading, taking
from storyboard.assistant.opening_words import OPENINGS
from storyboard.assistant.refusals import PART
from storyboard.assistant.regions import only_there, region
from storyboard.assistant.selecting import STRANGE, selected
from storyboard.assistant.spelling import folded
from storyboard.assistant.stating import declares, states
from storyboard.assistant.talk import DRAWING, HELP, HOW, PLAINLY, WHERE, Talk, trimmed
from storyboard.model.errors import InputError


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
    which = meant(talk, clause)
    if which is None:
        return WHERE
    _verb(clause, action)
    told = _of_thing(wish(clause), said, which)
    told = "" if again and _idle(told) else told
    _all_read(trimmed(clause.text), which)
    if _back_to_a_take(talk, told) or (only_fields and not told and _unpainted(talk)):
        return ""
    if which.everything and words.GONE.match(told):
        return PLAINLY
    disliked = wish_words.MISLIKED.match(clause.text) is not None and not wish_words.complaint(clause.text)
    vague = not (again or only_fields) and (disliked or wish_words.VAGUE.fullmatch(told) is not None)
    states_only = bool(told) and not (again or only_fields) and states(said, told, talk.board, wished=talk.wished)
    if vague or states_only or words.STAYS.match(told) or (told and not (drawable(told, talk.board) or _puts_something(said))):
        led = (opened and not told) or wish_words.MISLIKED.search(clause.text) is not None or bool(talk.steps)
        led = led and (vague or declares(said))
        return _how(talk, which, excused=led if vague or states_only else stated or words.FEELS.search(told) is not None)
    talk.make("change_panels" if only_fields and told else "redraw", which=which, wish=told)
    talk.complaints += talk.steps[-1:] if stated and wish_words.complaint(said) else []
    talk.told += talk.steps[-1:] if declares(said) and not (talk.wished or wish_words.complaint(said)) else []
    return ""


def _all_read(told: str, which: Which) -> None:
    """Sees whether a wish still says which panels are meant.

    Raises:
        InputError: it does.
    """
    finely = bool(which.panels or which.shots or which.position)
    if left := words.EACH_TIME.search(told) or (None if finely else words.LEFT_OPEN.search(told)):
        raise InputError(STRANGE.format(words=left.group()))


def _puts_something(said: str) -> bool:
    """Whether something is put into a picture, whatever it is: `put a bodyguard next to him`."""
    return words.PUTS.match(said) is not None and OFFICE.search(said) is None


def _named_thing(talk: Talk, text: str) -> str:
    """`put it on her lap`, after the bag was spoken of: the bag on her lap."""
    if not talk.thing or not (talk.named is not None or selection_words.SIGNS.search(text)):
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
    which = meant(talk, clause)
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
    which = meant(talk, rest)
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
    clause.text = words.PURPOSE.sub("", selection_words.FOR_NOW.sub("", clause.text))
    clause.text = words.OFF_BOARD.sub(r"\1", words.REASON_AFTER.sub(r"\1", clause.text))
    opened = OPENINGS[action].search(clause.text)
    if opened:
        clause.text = (
            f"{clause.text[: opened.start()]} {selection_words.PLAIN.sub('', opened.group())} {clause.text[opened.end() :]}".strip()
        )
    clause.text = words.OUT.sub("", words.WHERE_IT_WAS.sub("", clause.text))
    some = words.SOME_OF.search(clause.text)
    which = meant(talk, clause)
    if some and which is not None and not which.position:
        return STRANGE.format(words=some.group())
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
    if opened and (_shows(talk, opened.group(), clause.text) or _wishes(opened.group(), clause.text)):
        return _drawing(talk, clause, "redraw")
    known, many = len(talk.steps), opened is not None and words.HOW_MANY.search(opened.group()) is not None
    problem = found(talk, clause, action)
    if many and not problem:
        talk.steps[known:] = [_tallied(step) for step in talk.steps[known:]]
    return problem


def _tallied(step: Step) -> Step:
    """A search that is answered by how many there are."""
    return Step(step.action, step.arguments.model_copy(update={"answer": "number"})) if step.action == "find_panels" else step


def _wishes(opening: str, text: str) -> bool:
    """Whether what is to be shown is to be otherwise: `let me see everything in scene 3 warmer`."""
    return words.SHOWING.match(opening) is not None and words.ENDS_IN_WISH.search(text) is not None


def _shows(talk: Talk, opening: str, text: str) -> bool:
    """Whether something is to be seen in a panel that is named, rather than the panel shown."""
    if not words.SEES.match(opening) or not (talk.named or talk.doubt == HOW or selection_words.FINELY.search(text)):
        return False
    rest = trimmed(selection_words.SIGNS.sub(" ", text))
    plainly = words.SEES_ONLY.match(opening) is not None and not words.OF_LIST.search(rest) and drawable(rest, talk.board)
    return plainly or words.DOING.search(text) is not None


def _looking_up(talk: Talk, clause: Clause, action: str) -> str:
    clause.take(OPENINGS[action])
    question = trimmed(clause.signs.spoken(clause.text))
    return talk.make(action, question=question) if question else "What should be looked up?"


def _exporting(talk: Talk, clause: Clause, action: str) -> str:
    forms = dict.fromkeys(
        words.FORMS.get(hit.group().lower(), hit.group().lower().removesuffix("s")) for hit in words.FORM.finditer(clause.text)
    )
    usual = "xlsx" if words.SHOT_LIST.search(clause.text) else "pdf"
    if clause.but:
        return PART
    for form in forms or (usual,):
        talk.make(action, form=form, quality="review" if words.REVIEW.search(clause.text) else "full")
    return ""


def _plain(talk: Talk, clause: Clause, action: str) -> str:
    del clause
    return talk.make(action)


def _question(talk: Talk, clause: Clause, action: str) -> str:
    """What is asked about panels is answered, never done."""
    del action
    known = len(talk.steps)
    problem = one_panel(talk, clause, "show_panel") if selection_words.SIGNS.search(clause.text) or talk.before else HELP
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
    "show_panel": one_panel,
    "compare_takes": one_panel,
    "select_take": taking,
    "read_script": reading,
    "look_up": _looking_up,
    "export": _exporting,
    "show_status": _plain,
    "question": _question,
    "doubt": _doubt,
    "unsure": _unsure,
}
"""What each action needs, taken in; the answer is what is unclear."""
