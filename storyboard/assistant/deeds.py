"""Orders about the shot list read by their words alone, in whatever order these stand: what is named, the deed, and nothing else.

`Could 5C and 5B trade places`, `put the close-up of Marta on hold`, `lens 85 and 4 seconds for 9G`: a clause is such an order where only
words are left over that say nothing. It is held against these after the phrases of `listing` and before all that reads wishes, so that a
word too many leaves it to them.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import Any

from storyboard.assistant import deed_words as words
from storyboard.assistant import listing
from storyboard.assistant.actions import Which
from storyboard.assistant.asides import NOTHING
from storyboard.assistant.changing import names
from storyboard.assistant.clause import Clause
from storyboard.assistant.leaning import meant
from storyboard.assistant.list_words import BACK, EARLIER, STARTS, STILL
from storyboard.assistant.looking import numbered_take, single
from storyboard.assistant.selection_words import SIGNS
from storyboard.assistant.sentence_words import AGAIN as ANOTHER
from storyboard.assistant.sentence_words import TAKE
from storyboard.assistant.spelling import WORD, folded
from storyboard.assistant.talk import DRAWING, Talk
from storyboard.model.errors import InputError
from storyboard.model.patterns import regex
from storyboard.project.editing.scenes import is_shot

NUMBER = regex(r"\d")
LENGTH = regex(r"(?:\w+ )?(?:longer|shorter)")
"""Wishes that a duration says more exactly."""


def worded(talk: Talk, text: str) -> str | None:
    """What is unclear about an order for the shot list that is known by its words, nothing where it was taken in; None where it is none."""
    if words.ASKED.match(text):
        return None
    if words.NEGATED.search(text):
        return _unwanted(talk, words.NEGATED.sub(" ", text))
    for reader in (_taken, _released, _valued, _held, _listed):
        if (done := reader(talk, text)) is not None:
            return done
    return None


def _unwanted(talk: Talk, text: str) -> str | None:
    """What comes of an order with a `not` in it: nothing is done; None where it would be none without it."""
    if worded(replace(talk, steps=list(talk.steps)), " ".join(text.split())) is None:
        return None
    talk.doubt = talk.doubt or NOTHING
    return ""


def _idle(text: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether a text holds nothing but words that say nothing."""
    bare = SIGNS.sub(" ", text)
    return NUMBER.search(bare) is None and all(folded(word).replace("’", "'") in words.IDLE | more for word in WORD.findall(bare))


# fields and hold: of whatever panels --------------------------------------------------------------------------------------------------


def _panels(talk: Talk, text: str, more: frozenset[str]) -> Which | None:
    """The panels a clause means, where nothing else is said in it; None where something is, or none is meant."""
    with suppress(InputError):
        clause = Clause(text, talk.board, talk.signs)
        which = meant(talk, clause)
        which = which if clause.which or clause.meant else _just_spoken_of(talk)
        return which if _idle(clause.text, more) else None
    return None


def _just_spoken_of(talk: Talk) -> Which | None:
    """The panels that need not be named again: those of this request, or of which a field was set last."""
    fields = talk.last is not None and talk.last.action in {"set_shots", "set_panels"}
    return talk.before if talk.steps or talk.named is not None or fields else None


def _valued(talk: Talk, text: str) -> str | None:
    """Lens, duration, equipment, transition: `lens 85 and 4 seconds for 9G`."""
    rest, found = text, list[tuple[str, str, str]]()
    for action, name, pattern in VALUES:
        hit = pattern.search(rest)
        if hit is not None and (value := _value(name, hit.groupdict())):
            rest, found = f"{rest[: hit.start()]} {rest[hit.end() :]}", [*found, (action, name, value)]
    rest = words.INTO.sub(" ", rest) if any(name == "transition" for _, name, _ in found) else rest
    which = _panels(talk, " ".join(rest.split()), words.IN_FIELDS) if found else None
    if which is None:
        return None
    for action, name, value in found:
        _without_length(talk, which, name)
        talk.make(action, **{"which": _first_of_two(which) if name == "transition" else which, name: value})
    return ""


def _first_of_two(which: Which) -> Which:
    """`dissolve from 5D to 6A`: the panel that the transition ends."""
    two = {name: value for name in ("shots", "panels") if (value := getattr(which, name)).count(",") == 1}
    return which.model_copy(update={name: value.split(",")[0] for name, value in two.items()})


VALUES = (
    ("set_panels", "transition", words.TRANSITION),
    ("set_panels", "duration", words.DURATION),
    ("set_shots", "lens", words.LENS),
    ("set_shots", "equipment", words.GEAR),
)
"""Action, field and phrase of each value."""


def _value(name: str, told: dict[str, Any]) -> str:
    said = next((value for key, value in told.items() if value and key != "half"), "").lower().replace(",", ".")
    if name != "duration":
        return said
    half = said.startswith("half")
    whole = 0 if half else words.COUNTED.get(said) or (float(said) if NUMBER.match(said) else 0)
    return f"{whole + 0.5 * (half or told['half'] is not None):g}" if whole or half else ""


def _without_length(talk: Talk, which: Which, name: str) -> None:
    """`1A is too long, make it 3 seconds`: the figure stands for the complaint."""
    last = talk.steps[-1] if talk.steps else None
    if name == "duration" and last is not None and last.action in DRAWING and LENGTH.fullmatch(getattr(last.arguments, "wish", "")):
        talk.steps = talk.steps[:-1] if getattr(last.arguments, "which", None) == which else talk.steps


def _taken(talk: Talk, text: str) -> str | None:
    """A take that is to be shown: `make take 2 the one we show for 5C`; `the second one`, after the takes were listed."""
    latest = talk.latest
    alone = words.ALONE.match(text) if latest is not None and latest.action in {"compare_takes", "select_take"} else None
    hit = alone or TAKE.search(text)
    if hit is None or ANOTHER.search(text):
        return None
    rest = f"{text[: hit.start()]} {text[hit.end() :]}"
    which = talk.before if alone else _panels(talk, " ".join(rest.split()), words.TAKE_ENDS)
    number = single(talk, which)
    take = numbered_take(talk, {"number": "", "ordinal": "", "alone": "", **hit.groupdict()}, number) if number else 0
    return talk.make("select_take", panel=number, take=take) if take else None


def _released(talk: Talk, text: str) -> str | None:
    again = talk.latest is not None and talk.latest.action == "hold" and words.OFF_AGAIN.match(text) is not None
    which = talk.before if again else _of_deed(talk, words.REASON.sub("", text), words.RELEASED)
    return None if which is None else talk.make("hold", which=which, release=True)


def _held(talk: Talk, text: str) -> str | None:
    if talk.steps and talk.steps[-1].action in DRAWING and STILL.match(text):
        return None
    if words.WAITS.match(text):
        which = _panels(talk, "".join(SIGNS.findall(text)), frozenset())
    else:
        which = _of_deed(talk, words.PENDING.sub("", words.REASON.sub("", text)), words.HELD)
    return None if which is None else talk.make("hold", which=which)


def _of_deed(talk: Talk, text: str, deed: re.Pattern[str]) -> Which | None:
    """The panels of an order that is a single phrase."""
    if deed.search(text) is None:
        return None
    return _panels(talk, " ".join(deed.sub(" ", text).split()).strip(" ,:"), words.IN_FIELDS)


# the order of the list: of shots and panels by number ---------------------------------------------------------------------------------


def _listed(talk: Talk, text: str) -> str | None:
    numbers = [number for sign in text if "\ue000" <= sign <= "\ue0ff" for number in talk.signs.of(sign)[1].split(",")]
    if not numbers and talk.before is not None and words.POINTS.search(text):
        numbers, text = names(talk.before.panels or talk.before.shots), words.POINTS.sub(" ", text)
    if not numbers or not listing.fine(talk, numbers):
        return None
    for reader in (_beside, _swapped, _merged, _split, _deleted, _to_end, _step):
        if (done := reader(talk, text, numbers)) is not None:
            return done
    return None


def _known(text: str, deed: re.Pattern[str], more: frozenset[str] = frozenset()) -> bool:
    """Whether a clause is that deed and nothing else."""
    return deed.search(text) is not None and _idle(deed.sub(" ", text), more)


def _beside(talk: Talk, text: str, numbers: list[str]) -> str | None:
    hit = words.BESIDE.search(text)
    if hit is None or len(numbers) != 2 or not _idle(hit["between"]) or not _idle(words.BESIDE.sub(" ", text)):
        return None
    back = hit["way"].lower() in BACK
    return talk.make("move", number=numbers[0], **{"before" if back else "after": numbers[1]})


def _swapped(talk: Talk, text: str, numbers: list[str]) -> str | None:
    if len(numbers) != 2 or not _known(text, words.SWAPPED, words.SWAP_ENDS):
        return None
    return talk.make("swap", one=numbers[0], other=numbers[1])


def _merged(talk: Talk, text: str, numbers: list[str]) -> str | None:
    found = list(dict.fromkeys(numbers))
    if len(found) < 2 or not _known(text, words.MERGED, words.MERGE_ENDS):
        return None
    units = {hit["unit"] for hit in words.MERGED.finditer(text) if hit["unit"]}
    if units - {"shot", "setup", "set-up"} and any(is_shot(talk.board, one) for one in found):
        found = [panel for one in found for panel in listing.panels_of(talk, one)]
    return talk.make("merge", numbers=",".join(found))


def _split(talk: Talk, text: str, numbers: list[str]) -> str | None:
    if len(numbers) != 1 or not _known(text, words.SPLIT, words.SPLIT_ENDS):
        return None
    return talk.make("split", number=numbers[0])


def _deleted(talk: Talk, text: str, numbers: list[str]) -> str | None:
    if talk.conditional or not _known(text, words.FOR_GOOD, words.DELETE_ENDS):
        return None
    return talk.make("delete", numbers=",".join(numbers))


def _to_end(talk: Talk, text: str, numbers: list[str]) -> str | None:
    hit = words.AT_END.search(text)
    scenes = [talk.signs.of(sign)[1] for sign in text if "\ue100" <= sign <= "\ue1ff"]
    if hit is None or len(numbers) != 1 or not _idle(rest := f"{text[: hit.start()]} {text[hit.end() :]}"):
        return None
    if not (words.MOVING.search(rest) or scenes or (hit["end"] is None and SIGNS.search(text[: hit.start()]))):
        return None
    start = hit["opens"] is not None or (hit["end"] or "").lower() in STARTS
    return listing.moved_to_end(talk, numbers[0], scenes, start=start)


def _step(talk: Talk, text: str, numbers: list[str]) -> str | None:
    hit = words.STEP.search(text)
    if hit is None or len(numbers) != 1 or not _idle(f"{text[: hit.start()]} {text[hit.end() :]}"):
        return None
    way, count = hit["way"].lower(), (hit["count"] or hit["more"] or "").lower()
    if not count and way not in {"earlier", "later"}:
        return None
    return listing.moved_by(talk, numbers[0], words.COUNTED.get(count) or int(count or 1), back=way in EARLIER)
