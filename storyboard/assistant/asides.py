"""Clauses that order nothing by themselves: remarks, reasons, signatures, what somebody else said, what is to stay as it is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from storyboard.assistant import aside_words, selection_words, stating, wish_words
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import ACTIONS, Step, Which
from storyboard.assistant.clause import Clause
from storyboard.assistant.drawable import drawable
from storyboard.assistant.numbering import Signs
from storyboard.assistant.refusals import refused
from storyboard.assistant.regions import region
from storyboard.assistant.selecting import selected
from storyboard.assistant.talk import DRAWING, PLAINLY, Talk, trimmed
from storyboard.model.errors import InputError

WHAT = "What should be done with these? Say how they should be, as in: closer, darker, from below; or approve, omit, show."
NOTHING = "Nothing is done, then."


def aside(talk: Talk, text: str, *, first: bool) -> str | None:
    """What comes of a clause that orders nothing by itself: what is unclear about it, else nothing; None where it may be an order.

    Args:
        talk: the request.
        text: the clause, with numbers under signs.
        first: whether it is the first of its sentence.
    """
    if text.startswith(aside_words.CONTEXT) or aside_words.HARD.match(text):
        return _context(talk, text.removeprefix(aside_words.CONTEXT))
    if _by_the_way(talk, text, first=first):
        return ""
    if aside_words.REPORTED.search(text):
        return _told(talk, text)
    if talk.thing and talk.named is not None and aside_words.REMOVES_IT.match(text):
        return talk.make("edit_picture", which=talk.named, wish=f"remove {talk.thing}", kind="remove")
    if kept := aside_words.KEPT.match(text) or aside_words.PARKED.match(text) or aside_words.ON_HOLD.match(text):
        return _kept(talk, Clause(kept["what"] or kept.groupdict().get("kept") or "", talk.board, talk.signs))
    return refused(text) or None


def reasoned(sentence: str) -> tuple[str, ...]:
    """A sentence as reason and order: `It pours in 9, so her hair is wet`; an order after a colon without the reason before it."""
    left, so, right = sentence.partition(", so ")
    if so and aside_words.DECLARES.match(left.strip()) and right.strip() and not right.startswith("that "):
        return left + ", so", right
    told = aside_words.EXPLAINED.match(sentence)
    return (sentence[told.end() :],) if told and aside_words.COMMANDS_IT.match(sentence[told.end() :]) else (sentence,)


def only_tells(text: str, later: Sequence[str], signs: Signs) -> bool:
    """Whether a sentence only says how things are, so that one after it can order something: nothing in it is a wish.

    Args:
        text: the sentence, with numbers under signs.
        later: the sentences after it.
        signs: what the signs stand for.
    """
    if text.endswith(", so"):
        return True
    if aside_words.WONDERS.match(text):
        return bool(later) and aside_words.SETS_RIGHT.match(later[0]) is not None and not _numbers(later[0], signs)
    if text.endswith("?") or words.ASKING.match(text) or words.ASKS.match(text):
        return False
    if not aside_words.DECLARES.match(text) or aside_words.MODALITY.search(text) or wish_words.complaint(text):
        return False
    order = next((one for one in later if aside_words.COMMANDS_IT.match(one)), "")
    named, own = _numbers(order, signs), _numbers(text, signs)
    return bool(order) and (not named or bool(named & own) or (not own and aside_words.HAS.match(text) is not None))


def leads_on(text: str, following: str) -> bool:
    """Whether a clause only says how panels are, so that the order after it can be about them: `5D is lovely from above, approve it`."""
    is_so = aside_words.IS_SO.match(text) or (aside_words.UGLY.match(text) and aside_words.REMOVES_IT.match(following))
    if not (is_so and aside_words.POINTS_BACK.search(following)) or selection_words.SIGNS.search(following):
        return False
    orders = aside_words.COMMANDS_IT.match(following) or aside_words.APPROVES_IT.match(following)
    return not (orders is None or wish_words.complaint(text) or words.CONDITION.search(text) or stating.WISHES.search(text))


def _numbers(text: str, signs: Signs) -> frozenset[str]:
    return frozenset(number for one in text if "\ue000" <= one <= "\ue1ff" for number in signs.of(one)[1].split(","))


def _context(talk: Talk, text: str) -> str:
    """What is said of panels by the way: they may be pointed at, and what somebody has there."""
    with suppress(InputError):
        clause = Clause(text, talk.board, talk.signs)
        which = selected(clause, talk.before)
        talk.before = talk.named = which if clause.which else talk.before
    talk.part = region(text)
    held = aside_words.HAS.match(text) or aside_words.THERE_IS.match(text) or aside_words.WONDERS.match(text)
    held = held or (aside_words.UGLY.match(text) if talk.before is not None and (talk.before.panels or talk.before.shots) else None)
    talk.named = talk.named or (talk.before if held else None)
    talk.thing = trimmed(talk.signs.spoken(held["what"] or held.groupdict().get("had") or "")) if held else ""
    talk.doubt = WHAT
    return ""


def _by_the_way(talk: Talk, text: str, *, first: bool) -> bool:
    """Whether a clause says nothing, or only tells more of the one before."""
    if _smaller(talk, text) or words.NOISE.match(text) or _remark(talk, text, first=first) or _signature(talk, text):
        return True
    return words.REST_STAYS.match(text) is not None and (_edits_last(talk) or bool(talk.steps))


def _told(talk: Talk, text: str) -> str:
    """What somebody else is said to have said orders nothing; the panels it speaks of may be pointed at."""
    with suppress(InputError):
        which = selected(Clause(text, talk.board, talk.signs), talk.before)
        talk.before = which.model_copy(update={"state": None}) if which else talk.before
    talk.doubt = talk.doubt or PLAINLY
    return ""


def _kept(talk: Talk, clause: Clause) -> str:
    """Panels that are to stay: brought back where they were just omitted, else left alone."""
    which, latest = selected(clause, talk.before), talk.latest
    if which is not None and latest is not None and latest.action == "omit" and latest not in talk.steps:
        return talk.make("restore", which=which)
    talk.before, talk.doubt = which or talk.before, NOTHING
    return ""


def _edits_last(talk: Talk) -> bool:
    """Turns the last wish into an edit of the picture, where the rest of it is to stay as it is."""
    last = talk.steps[-1] if talk.steps else None
    if last is None or last.action not in {"redraw", "edit_picture"} or not wish_of(last):
        return False
    arguments = {"which": which_of(last), "wish": wish_of(last)}
    if last.action == "redraw" and not which_of(last).scenes:
        talk.steps[-1] = Step("edit_picture", ACTIONS["edit_picture"].model_validate(arguments))
    return True


def _smaller(talk: Talk, text: str) -> bool:
    """Whether a clause only says that what is exported is to be small."""
    last = talk.steps[-1] if talk.steps else None
    if last is None or last.action != "export" or not words.REVIEW.search(text) or selection_words.SIGNS.search(text):
        return False
    talk.steps[-1] = Step(last.action, last.arguments.model_copy(update={"quality": "review"}))
    return True


def _remark(talk: Talk, text: str, *, first: bool) -> bool:
    """Whether a clause only gives a reason for the one before; what tells more of a wish joins it."""
    if talk.steps and not first and aside_words.COMPARES.match(text) and not wish_words.WISHED.search(text):
        return True
    if not talk.steps or selection_words.SIGNS.search(text) or not words.REMARK.search(text):
        return False
    last = talk.steps[-1]
    if _goes_on(talk, text, last, first=first):
        return True
    if last.action in DRAWING and wish_of(last):
        return not first or not wish_words.WISHED.search(text)
    return last.action not in DRAWING and not first


def _goes_on(talk: Talk, text: str, last: Step, *, first: bool) -> bool:
    """Whether a clause tells more of the wish before it, or the first of the panels just named."""
    more = words.TELLS_MORE.search(text) is not None
    wants = words.WANTS.match(text) is not None and drawable(text, talk.board)
    if talk.named is not None and not first and more:
        return not talk.make("redraw", which=talk.named, wish=trimmed(talk.signs.spoken(text)))
    if last.action in DRAWING and (more or wants):
        talk.add_to_wish(text if more else words.WANTS.sub("", text))
        return True
    return False


def _signature(talk: Talk, text: str) -> bool:
    """Whether a clause is the name of who approves; the approval bears it then."""
    last = talk.steps[-1] if talk.steps else None
    if last is None or last.action != "approve" or not words.SIGNATURE.match(text):
        return False
    talk.steps[-1] = Step(last.action, last.arguments.model_copy(update={"who": text[:120]}))
    return True


def which_of(step: Step) -> Which:
    """The panels of a step."""
    return getattr(step.arguments, "which", Which())


def wish_of(step: Step) -> str:
    """The wish of a step."""
    return str(getattr(step.arguments, "wish", ""))
