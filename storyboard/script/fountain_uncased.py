"""Speech in writings without capitals (Japanese, Arabic, Hindi, ...), where a cue looks like any other short line of action.

A short line over others is a cue where the script says so: it stands over words twice, it names somebody whom the action brings in,
or it answers a cue. What only looks like one is told, and stays action.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from storyboard.model.patterns import regex
from storyboard.model.screenplay import SPEECH, Kind
from storyboard.script.found import Found
from storyboard.script.fountain_lines import CASELESS_CUE, Line
from storyboard.script.fountain_speech import speech
from storyboard.script.rows import is_caseless

MOST_WORDS = 3
"""Words of a name."""

_BRACKETS = regex(r"\s*[(（][^()（）]*[)）]?")
_NO_NAME = regex(r"[^\w\s・･.'’׳״\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u200c\u200d-]|[\d।。．]|\.\Z")
"""What stands in no name: signs of a sentence, figures."""
_SENTENCE = regex(r"(?:\A|[\n.!?؟。！？।…]\s*)")
_AGE = regex(r"\s*[(（]")
_TELLS = regex(
    r"[をがへ]|[くるうすたぐむぶぬつだ]\Z|\A(?:沈黙|静寂|暗転|間|無音|静けさ|沉默|寂静|停顿|黑屏|침묵|정적|암전|사이|صمت|سكون|ظلام|"
    r"שתיקה|דממה|חושך)\Z"
)
"""What is told and calls nobody: words with the particles and endings of a Japanese sentence, silences and pauses."""
_SPOKEN = SPEECH | {Kind.PARENTHETICAL}


def name_of(text: str) -> str:
    """The name that stands alone on the first line of a paragraph, in a writing without capitals; empty where that is no name."""
    first, _, under = text.partition("\n")
    name = _BRACKETS.sub("", first).strip()
    short = 1 < len(name) <= CASELESS_CUE and len(name.split()) <= MOST_WORDS
    return name if short and under.strip() and is_caseless(name) and not _NO_NAME.search(name) else ""


def with_speech(found: Sequence[Found], lines: Sequence[Line]) -> tuple[list[Found], tuple[str, ...]]:
    """The elements with the speeches among the action taken out, and what is to be told of lines that only look like cues."""
    places = {line.number: place for place, line in enumerate(lines)}
    names = [name_of(item.text) if _may_speak(item, lines, places) else "" for item in found]
    if not any(names):
        return list(found), ()
    sure = _sure(found, names)
    taken = [item for item, name in zip(found, names, strict=True) for item in _taken(item, name in sure, lines, places)]
    return taken, _notices([(item, name) for item, name in zip(found, names, strict=True) if name and name not in sure])


def _may_speak(item: Found, lines: Sequence[Line], places: Mapping[int, int]) -> bool:
    return item.kind is Kind.ACTION and "\n" in item.text and lines[places[item.line]].text.lstrip()[:1] != "!"


def _sure(found: Sequence[Found], names: Sequence[str]) -> frozenset[str]:
    """The names that somebody speaks under: known as a cue, over words twice, brought in by the action, or an answer to one of those."""
    counts = Counter(name for name in names if name)
    cued = {_BRACKETS.sub("", item.text).strip() for item in found if item.kind is Kind.CHARACTER}
    told = "\n".join(item.text for item, name in zip(found, names, strict=True) if item.kind is Kind.ACTION and not name)
    brought = _brought_in(told)
    sure = {name for name, often in counts.items() if name in cued or name in brought or (often > 1 and not _TELLS.search(name))}
    for turn in (range(len(names)), range(len(names) - 1, -1, -1)):
        sure.update(names[place] for place in turn if names[place] and _is_beside(place, found, names, sure))
    return frozenset(sure)


def _brought_in(told: str) -> frozenset[str]:
    """Whatever a sentence of the action begins with, and stands before an age: every name that it brings in is among it."""
    opens = (told[hit.end() : hit.end() + CASELESS_CUE + 1].partition("\n")[0] for hit in _SENTENCE.finditer(told))
    begun = (part[:end] for part in opens for end in range(2, len(part)))
    aged = (told[max(0, hit.start() - CASELESS_CUE) : hit.start()].rpartition("\n")[2] for hit in _AGE.finditer(told))
    return frozenset((*begun, *(part[start:] for part in aged for start in range(len(part)))))


def _is_beside(place: int, found: Sequence[Found], names: Sequence[str], sure: set[str]) -> bool:
    """Whether a speech of somebody who is sure to speak stands right before or behind."""
    if _TELLS.search(names[place]):
        return False
    near = (other for other in (place - 1, place + 1) if 0 <= other < len(names))
    return any(names[other] in sure or found[other].kind in {Kind.CHARACTER, *_SPOKEN} for other in near)


def _taken(item: Found, speaks: bool, lines: Sequence[Line], places: Mapping[int, int]) -> Iterator[Found]:
    start = places[item.line]
    yield from speech(lines[start : start + item.text.count("\n") + 1]) if speaks else [item]


def _notices(unsure: Sequence[tuple[Found, str]]) -> tuple[str, ...]:
    if not unsure:
        return ()
    item, name = unsure[0]
    others = f", and {len(unsure) - 1} more lines," if len(unsure) > 1 else ""
    verb = "stand over words as names of speakers do, and were" if others else "stands over words as the name of a speaker does, and was"
    return (f"“{name}” in line {item.line}{others} {verb} read as action. To make such a line a cue, write @ before it: @{name}.",)
