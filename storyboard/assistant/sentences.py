"""Plain sentences about a board, read by rules: which action, on which panels, with which wish.

A request is cut into clauses; each is held against the table of actions by its opening words. Phrases that say which panels are meant
are taken out of it, and what is left is the wish, in the words `storyboard.shots.notes` reads. A clause that says nothing of panels
means those of the clause before it, or those last spoken of. Quoted words and numbers stand under signs while a sentence is cut, so that
nothing is ordered by a quote. What is approved or taken out is only read from a clause that says so without an if or a not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from storyboard.assistant import aside_words, selection_words, wish_words
from storyboard.assistant import sentence_words as words
from storyboard.assistant.actions import ACTIONS, WEIGHTY, Step, Understood, Which
from storyboard.assistant.asides import NOTHING, WHAT, aside, leads_on, only_tells, reasoned, which_of
from storyboard.assistant.casting import named_by_role, owners_named, stranger
from storyboard.assistant.changing import by_id
from storyboard.assistant.clause import Clause
from storyboard.assistant.deeds import worded
from storyboard.assistant.drawable import drawable
from storyboard.assistant.figures import Figures, figured, figures_of, own
from storyboard.assistant.joining import ids_of, joined_steps, laid_over, meant
from storyboard.assistant.likewise import likewise
from storyboard.assistant.list_actions import RENUMBERING
from storyboard.assistant.listing import ordered
from storyboard.assistant.looking import looked_on, measured
from storyboard.assistant.numbering import MOST, Signs, excepted
from storyboard.assistant.opening_words import OPENINGS
from storyboard.assistant.picking import planned
from storyboard.assistant.reading import MAKERS
from storyboard.assistant.runs import listed_out, numbered
from storyboard.assistant.seen_words import seen_words
from storyboard.assistant.selecting import STRANGE, selected
from storyboard.assistant.short_words import SHORT
from storyboard.assistant.spelling import WORD, folded, mended, written_out
from storyboard.assistant.stating import DECLARED, ORDERS, WISHES, declares, remarks
from storyboard.assistant.talk import DRAWING, HELP, HOW, REPEATED, Talk, trimmed
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex

LONGEST = 4_000
"""Characters of a request that are read."""

MOST_CLAUSES = 40
"""Clauses of a request."""

TOO_MUCH = "That is too much for one request. Say it in several, a few wishes at a time."
END = {".": ".", "!": ".", "?": "."}
"""How a sentence that ends with a quote goes on."""
CAPITALS = regex(r"\b(?P<read>[Rr]eads?|[Ss]ays?|[Ss]aying|[Ss]pells?) (?P<quote>[A-ZÀ-Þ]{2,}(?: [A-ZÀ-Þ0-9]{2,}){0,5})(?![\w-])")
"""Lettering in capitals."""
QUOTES = regex(r"[\"“”„«»]([^\"“”„«»]{1,400})[\"“”«»]|(?<![\w'’])['‘]((?![\s'’])[^\"\n]{1,200}?)['’](?=[\s,.;:!?]|$)")


def understand(text: str, board: Board, before: Which | None = None, last: Step | None = None, edits: int = 1) -> Understood:
    """What a request asks for, of that part of it that was not taken back in the same breath.

    Args:
        text: the request.
        board: the board it is about; its names of people, places and things are known.
        before: the panels last spoken of.
        last: what was done last, for `the same for scene 9`.
        edits: how many edits of the board the request before made, for `undo that`.
    """
    figures = figured(board, text)
    if figures is None:
        return _taken(text, board, before, last, edits)
    given = None if before is None else Which.model_validate(figures.given(before.model_dump(exclude_defaults=True)))
    try:
        plain = _unquoted(text[:LONGEST], figures)
    except InputError as error:
        return Understood(unclear=str(error), about=before)
    return own(figures, _taken(plain, figures.board, given, last and figures_of(figures, last), edits))


def _unquoted(text: str, figures: Figures) -> str:
    """A request with its scene numbers under plain figures, but for what it quotes."""
    ends = [0, *(end for one in QUOTES.finditer(text) for end in one.span()), len(text)]
    parts = [text[start:end] for start, end in pairwise(ends)]
    return "".join(part if n % 2 else figures.read(part) for n, part in enumerate(parts))


def _taken(text: str, board: Board, before: Which | None, last: Step | None, edits: int) -> Understood:
    """What is left of a request without what it takes back."""
    quoted = [one.span() for one in QUOTES.finditer(text[:LONGEST])]
    hits = [one for one in words.TAKEN_BACK.finditer(text[:LONGEST]) if not any(a < one.end() <= b for a, b in quoted)]
    said = text[: hits[-1].start()].strip() if hits else ""
    if not said:
        return _understood(text, board, before, last, edits)
    told = _understood(said, board, before, last, edits)
    if not words.WORD_LEFT.search(rest := text[hits[-1].end() :]):
        return Understood(unclear=NOTHING, about=told.about)
    latest = told.steps[-1] if told.steps and told.steps[-1].action in DRAWING else last
    return _understood(rest, board, told.about or before, latest, edits)


def _understood(text: str, board: Board, before: Which | None, last: Step | None, edits: int) -> Understood:
    signs = Signs()
    talk = Talk(board, signs, before, last, edits=edits, more=words.MORE.search(text[:LONGEST].strip()) is not None)
    clauses = list(_clauses(_prepared(_looked_up(text[:LONGEST].strip()), board, signs), talk))
    if talk.doubt:
        return Understood(unclear=talk.doubt)
    if len(clauses) > MOST_CLAUSES:
        return Understood(unclear=TOO_MUCH)
    for first, clause, but, talk.wished in clauses:
        if problem := _read(talk, clause, but, first=first):
            return Understood(unclear=problem, about=talk.before)
    steps = laid_over(board, joined_steps(board, meant(talk)))
    if problem := _unsaid(talk, steps):
        return Understood(unclear=problem, about=talk.before)
    return _pinned(board, steps, talk.before) if steps else Understood(unclear=talk.doubt or HELP, about=talk.before)


def _unsaid(talk: Talk, steps: tuple[Step, ...]) -> str:
    """A question back where it was not said how panels should be, and no step is about all of them."""
    done = {id for step in steps for id in ids_of(talk.board, step)}
    try:
        return HOW if any(not set(planned(talk.board, which)) <= done for which in talk.vague) else ""
    except InputError as error:
        return str(error)


def _pinned(board: Board, steps: tuple[Step, ...], about: Which | None) -> Understood:
    """What was understood; shots and panels by id where the request changes their numbers before it, or the next one, comes to them."""
    if not any(step.action in RENUMBERING for step in steps):
        return Understood(steps=steps, about=about)
    told = Which.model_validate(by_id(board, about.model_dump(exclude_defaults=True))) if about is not None else None
    given = [by_id(board, step.arguments.model_dump(exclude_defaults=True)) for step in steps] if len(steps) > 1 else []
    pinned = tuple(Step(step.action, ACTIONS[step.action].model_validate(one)) for step, one in zip(steps, given, strict=False))
    return Understood(steps=pinned or steps, about=told)


def _quote(hit: re.Match[str], signs: Signs) -> str:
    """A quote's sign; the end of a sentence within it counts where another begins after it."""
    if len(signs.quotes) >= MOST:
        return " "
    said = hit.group(1) or hit.group(2)
    ends = not (rest := hit.string[hit.end() :].lstrip()) or rest[:1].isupper()
    return signs.quote(said) + (END.get(said[-1], "") if ends else "")


def _looked_up(text: str) -> str:
    """`Is the tram yellow? Could you check?` as an order to look it up."""
    for pattern in (words.LOOK_IT_UP, words.CHECK_IT):
        text = pattern.sub(r"look up \g<question>", text)
    return text


def _prepared(text: str, board: Board, signs: Signs) -> str:
    """The request with its quotes under signs, misspelt words mended and people called by name."""
    bare = selection_words.SIGNS.sub(" ", text)
    bare = CAPITALS.sub(r'\g<read> "\g<quote>"', bare)
    quoted = QUOTES.sub(lambda hit: _quote(hit, signs), words.GREETING.sub("", bare.strip()) or bare)
    plain = listed_out(written_out(quoted), board)
    for pattern, written in SHORT:
        plain = pattern.sub(written, plain)
    return owners_named(named_by_role(mended(plain, _names(board), _known(board, plain)), board), board)


def _names(board: Board) -> list[str]:
    told = board.breakdown
    people = [part for who in told.characters for name in (who.name, *who.aliases) for part in WORD.findall(name)]
    return [
        part
        for part in people + [part for place in told.places for part in WORD.findall(place.name) if not part.isascii()]
        if len(part) > 2
    ]


def _known(board: Board, text: str) -> frozenset[str]:
    """The words of a request, folded, that stand in the script too, or are words of pictures."""
    wanted = _folded((text,))
    return wanted & _folded((*_lines(board), *(place.name for place in board.breakdown.places))) | wanted & seen_words()


@lru_cache(maxsize=16)
def _folded(lines: tuple[str, ...]) -> frozenset[str]:
    """The words of some lines, folded; those of a whole script are asked for at every request."""
    return frozenset(folded(word) for line in lines for word in WORD.findall(line))


def _lines(board: Board) -> Iterator[str]:
    return (element.text for element in board.screenplay.elements)


Part = tuple[bool, str, str, bool]
"""A clause: whether it is the first of its sentence, its words, the numbers left out, and whether the sentence says that it is a wish."""


def _clauses(text: str, talk: Talk) -> Iterator[Part]:
    """The parts of a request that each may be an order."""
    sentences = [sentence for whole in words.SENTENCE.split(text) for sentence in reasoned(whole) if sentence.strip()]
    signed = [numbered(_plain(sentence), talk.board, talk.signs) for sentence in sentences]
    for n, sentence in enumerate(sentences):
        if unplaced := words.BY_EVENTS.match(sentence):
            talk.doubt = STRANGE.format(words=unplaced["what"])
        if only_tells(signed[n], signed[n + 1 :], talk.signs):
            yield True, aside_words.CONTEXT + signed[n], "", False
        else:
            yield from _parts(sentence, signed[n], talk.signs)


def _plain(sentence: str) -> str:
    """A sentence without what is only polite, and without who passes it on."""
    polite = " ".join(words.POLITE.sub(_blank, words.COURTESY.sub(_blank, sentence)).split())
    return words.MODAL.sub("", words.THINKING.sub("", words.MESSENGER.sub("", polite)))


def _blank(hit: re.Match[str]) -> str:
    """What is left of a polite phrase: the comma after it, where something stood before."""
    return ", " if hit.group().endswith(",") and hit.string[: hit.start()].strip(" ,") else " "


def _parts(sentence: str, signed: str, signs: Signs) -> Iterator[Part]:
    wished = words.WISHING.search(sentence) is not None
    asked = sentence.rstrip().endswith("?") or words.ASKS.match(sentence) is not None
    text, but = excepted(words.KEEP_DRAWING.sub(words.IN_THE_PICTURE, signed), signs)
    parts = [part for piece in _glued(_orders(text)) for part in _wishes(piece)]
    told = [part for part in (part.strip(" ,;.!?") for part in parts) if part]
    for n, part in enumerate(told):
        asks = asked and (not wished or n + 1 == len(told) or _asks(part) or not words.TELLS_FIRST.match(part))
        leads = not asks and n + 1 < len(told) and leads_on(part, told[n + 1])
        yield n == 0, f"{aside_words.CONTEXT}{part}" if leads else part + ("?" if asks else ""), but, wished


def _asks(part: str) -> bool:
    """Whether a part of a question is one itself."""
    return any(pattern.search(part) for pattern in (words.QUESTION, words.ASKING, words.ASKS))


def _orders(text: str) -> list[str]:
    return [part for part in words.AND_ORDER.split(text) if part and part.strip()]


def _glued(parts: list[str]) -> Iterator[str]:
    """Orders; what is looked up stays one question, and a list of doings of one person one wish."""
    held = ""
    for part in parts:
        if held and OPENINGS["look_up"].search(held.strip()) and words.ASKS_ON.match(part.strip()):
            held = f"{held} and {part}"
            continue
        if held and words.IN_PICTURE.match(held.strip()):
            held = f"{held} {part}"
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _wishes(text: str) -> Iterator[str]:
    """`Gaspar angrier in 2B-2, and 2B-1 a straight close-up`: two wishes, each with its own panels."""
    start = 0
    for hit in words.AND.finditer(text):
        left, right = text[start : hit.start()], text[hit.end() :]
        following = (words.COMMA if hit.group().startswith(",") else words.AND).split(right, maxsplit=1)[0]
        if _points(left) and _points(following) and _content(left) and (_content(following) or _content(right)):
            yield left
            start = hit.end()
    yield text[start:]


def _points(text: str) -> bool:
    text = text.strip(" .,!?")
    return bool(selection_words.SIGNS.search(text) or selection_words.POSITION.search(text) or selection_words.BARE_PLACE.search(text))


def _content(text: str) -> bool:
    """Whether anything is left of a clause without its panels."""
    text = text.strip(" .,!?")
    bare = selection_words.POSITION.sub(" ", selection_words.BARE_PLACE.sub(" ", selection_words.SIGNS.sub(" ", text)))
    return bool(trimmed(words.ORDER_VERBS["redraw"].sub(" ", " ".join(bare.split()))))


def _read(talk: Talk, text: str, but: str, *, first: bool) -> str:
    """Takes a clause in; what is unclear about it, else nothing."""
    asked, text = text.endswith("?"), text.rstrip("?")
    try:
        done = measured(talk, text)
        done = _edit(talk, text) if done is None and not words.OWNS.match(text) else done
    except InputError as error:
        return str(error)
    done = _fixes(talk, text) if done is None else done
    done = likewise(talk, text) if done is None else done
    if done is None:
        done = aside(talk, text, first=first)
    if done is not None:
        return done
    if not asked and not _numbered(text) and remarks(text) and _action(text, asked=False) in {"", "redraw", "change_panels"}:
        talk.doubt = talk.doubt or HELP
        return ""
    talk.conditional = words.IF.search(text) is not None or (talk.conditional and not first)
    action = "" if _is_again(talk, text) else _action(text, asked=asked)
    if problem := _nobody(talk, text, action):
        return problem
    action = "doubt" if talk.conditional and action in WEIGHTY else action
    action = "unsure" if action in {"", *DRAWING} and words.OUTRIGHT.match(text) else action
    clause = Clause(text, talk.board, talk.signs, but)
    talk.listing = not first and words.LISTED.match(text) is not None
    clause.same_breath = (
        ((not first or words.ALSO.match(text) is not None) and (bool(talk.steps) or talk.named is not None)) or _follows(talk)
    ) and action in {*DRAWING, ""}
    try:
        problem = MAKERS[action](talk, clause, action) if action else _without_order(talk, clause)
    except InputError as error:
        return str(error)
    return problem


def _edit(talk: Talk, text: str) -> str | None:
    """What is unclear about an order for the shot list, nothing where it was taken in; None where it is none."""
    done = ordered(talk, text)
    return worded(talk, text) if done is None else done


def _fixes(talk: Talk, text: str) -> str | None:
    """A question back to `fix that`, where it was not said how; None for all else."""
    return HOW if words.FIX_THAT.match(text) and (not talk.steps or talk.steps[-1] in talk.told) else None


def _nobody(talk: Talk, text: str, action: str) -> str:
    """A question back where somebody is named who is not on the board, but as who approves, or in what is looked up."""
    if action in {"look_up", "export"} or (talk.steps and words.SIGNATURE.match(text)):
        return ""
    return stranger(words.WHO.sub("", text) if action == "approve" else text, talk.board)


def _follows(talk: Talk) -> bool:
    """Whether a request begins right after a wish, so that people are told what to do in the panels it was about."""
    return not talk.steps and talk.last is not None and talk.last.action in DRAWING


def _action(text: str, *, asked: bool) -> str:
    """The action a clause orders; empty where it orders none."""
    if words.FORBIDDEN.search(text):
        return ""
    action = next((name for name, opening in OPENINGS.items() if opening.search(text)), "")
    if action in WEIGHTY and _doubtful(text, action):
        action = "doubt"
    if action in {"", "redraw"} and words.FORM.search(text) and not (selection_words.SIGNS.search(text) or words.QUESTION.search(text)):
        return "export"
    return "question" if _is_question(text, action, asked=asked) else action


def _is_question(text: str, action: str, *, asked: bool) -> bool:
    """Whether a clause wants to know something rather than to have it done."""
    if words.ASKING.search(text) and action in {*WEIGHTY, *DRAWING, "doubt"}:
        return True
    if words.QUESTION.search(text):
        return ((asked or action in WEIGHTY) and action in {*WEIGHTY, *DRAWING, "doubt", "restore"}) or (asked and not action)
    if asked and not action and DECLARED.match(text) and not WISHES.search(text):
        return True
    return asked and action in {"", *DRAWING} and words.INNER_QUESTION.search(text) is not None


def _doubtful(text: str, action: str) -> bool:
    """Whether an order has an if or a not of its own; `what isn't approved yet` only says which panels."""
    plain = selection_words.BUT_THOSE.sub(" ", selection_words.BUT_PLACE.sub(" ", words.NOT_YET.sub(words.ALL_OF_THEM, text)))
    return words.NOT.search(words.NEEDLESS.sub("", plain)) is not None or OPENINGS[action].search(plain) is None


def _without_order(talk: Talk, clause: Clause) -> str:
    """A clause without an order: panels that are spoken of, the same again, a wish, a complaint, or nothing that is understood."""
    said = clause.text
    if words.FORBIDDEN.search(said):
        return _forbidden(talk, clause)
    if (again := words.SAME.match(said)) and _is_again(talk, said):
        clause.text = again["rest"]
        return _again(talk, clause)
    which = selected(clause, talk.before)
    if clause.meant and which is not None and not clause.which and not trimmed(clause.text):
        return _pointed(talk, which)
    which = which if clause.which else None
    wished = bool(wish_words.WISHED.search(said)) or wish_words.complaint(said)
    if which is not None and (
        _there_is(talk, said) or words.STATED.match(said) or words.FINISHED.search(said) or _only_points(clause, said, wished=wished)
    ):
        return _pointed(talk, which)
    return _wished(talk, clause, said, which, wished=wished)


def _there_is(talk: Talk, said: str) -> bool:
    """Whether a clause says what is in the picture of panels: `there are two of him in 8D`."""
    there = None if wish_words.complaint(said) else aside_words.THERE_IS.match(said)
    talk.thing = trimmed(talk.signs.spoken(there["what"])) if there else talk.thing
    return there is not None


def _wished(talk: Talk, clause: Clause, said: str, which: Which | None, *, wished: bool) -> str:
    """A wish without a verb that orders it."""
    if which is None and not wished and wish_words.MISLIKED.search(said):
        talk.doubt = WHAT
        return ""
    if words.ASKING.search(said) or not (wished or _goes_on(talk, which, clause, said)):
        return "" if talk.steps and words.REMARK.search(said) else _not_understood(talk, said)
    return MAKERS["redraw"](talk, Clause(said, clause.board, clause.signs, clause.but, same_breath=clause.same_breath), "redraw")


def _forbidden(talk: Talk, clause: Clause) -> str:
    """What is not to be done is not done; praise of panels that are not to be touched approves nothing."""
    talk.before, talk.doubt = selected(clause, talk.before), NOTHING
    talk.steps = [step for step in talk.steps if step not in talk.praise or which_of(step) != talk.before]
    return ""


def _only_points(clause: Clause, said: str, *, wished: bool) -> bool:
    """Whether a clause names panels without a wish for them: nothing is left of it, or a complaint without a remedy, or a remark."""
    if wish_words.MISLIKED.search(clause.text.strip(" ,:")) and not wish_words.complaint(clause.text):
        return True
    if words.OF_THEM.search(said) and _numbered(said) and drawable(trimmed(clause.text), clause.board):
        return False
    return not trimmed(clause.text) or (words.REMARK.search(said) is not None and not wished)


def _pointed(talk: Talk, which: Which) -> str:
    """Panels are named: for the last wish once more, or for what comes next."""
    listed = talk.listing and talk.steps and talk.steps[-1].action in REPEATED - DRAWING
    if (talk.more or listed) and talk.latest is not None and talk.latest.action in REPEATED:
        return _again_for(talk, which)
    if talk.more and not talk.steps and (done := looked_on(talk, which)) is not None:
        return done
    talk.before = talk.named = which
    talk.doubt = WHAT
    return ""


def _not_understood(talk: Talk, said: str) -> str:
    """A question back; a fragment that orders and wishes nothing only counts where nothing else is said."""
    talk.doubt = talk.doubt or HELP
    return HELP if _numbered(said) or ORDERS.match(said) or WISHES.search(said) or words.ASKING.search(said) else ""


def _numbered(text: str) -> bool:
    """Whether a clause names panels by number."""
    return bool(selection_words.SIGNS.search(text))


def _goes_on(talk: Talk, which: Which | None, clause: Clause, said: str) -> bool:
    """Whether something to be seen is said of panels that are named one by one, or that were just to be changed."""
    if which is not None and _numbered(said):
        return True
    plain = not declares(said) if which else talk.latest is not None and talk.latest.action in DRAWING
    return plain and drawable(trimmed(clause.text), clause.board)


def _is_again(talk: Talk, text: str) -> bool:
    """Whether a clause wishes the same for other panels, and nothing else."""
    again = words.SAME.match(text)
    return again is not None and talk.latest is not None and not _content(again["rest"])


def _again(talk: Talk, clause: Clause) -> str:
    """The last wish once more, for other panels."""
    latest, which = talk.latest, selected(clause, talk.before)
    if latest is None or which is None or latest.action not in REPEATED:
        return HELP
    return _again_for(talk, which)


def _again_for(talk: Talk, which: Which) -> str:
    latest = talk.latest
    if latest is None:
        return HELP
    talk.say(Step(latest.action, latest.arguments.model_copy(update={"which": which})))
    return ""
