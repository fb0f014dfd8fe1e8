"""Verbs in a sentence about somebody that only a thing does: `watches the train leave`, `at the pass, sweat running off her chin`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.shots.references import Reference

_INGS = regex(r"\w+ing\b.*", re.IGNORECASE | re.DOTALL)
_ABSOLUTE = regex(
    r", (?:(?:the|an?|his|her|their|its|one|two|both|each) )?(?!(?:still|now|then|already|and|both|half|always|just|also|again|all|"
    r"almost|nearly|never|"
    r"[a-z]+ly|"
    r"hands?|arms?|fingers?|eyes|head|shoulders|legs|feet|face|his|her|the) )[a-z][a-z-]+ \Z"
)
"""Before what a thing does beside somebody: `ANNA at the pass, sweat running off her chin`."""
INFLECTED = regex(r"\w+(?:s|ing|ed)\b", re.IGNORECASE)


def thing_does(text: str, start: int, end: int, people: Sequence[Reference]) -> bool:
    """Whether the verb between two places is a thing's."""
    beside = _INGS.fullmatch(text, start, end) is not None and _ABSOLUTE.search(text, 0, start) is not None
    return beside or _lies_with(text, start, end, people) or caused(text, start, people)


_RESTS = regex(r"asleep|sleeping|lying|sprawled|unconscious|snoring|dozing", re.IGNORECASE)
_WITH = regex(r"\bwith (?:the|an?|his|her|their|its) (?:[\w-]+ ){1,3}\Z", re.IGNORECASE)


def _lies_with(text: str, start: int, end: int, people: Sequence[Reference]) -> bool:
    """Whether a rest is that of what somebody has with them: `sway past with the dachshund asleep on their shoulders`."""
    found = _WITH.search(text, 0, start) if _RESTS.fullmatch(text, start, end) else None
    return found is not None and not any(found.start() <= r.start < start and not r.owner for r in people)


def caused(text: str, start: int, people: Sequence[Reference]) -> bool:
    """Whether a verb is what somebody sees or hears a thing do: `watches the train leave`."""
    found = None if INFLECTED.match(text, start) else _WATCHED.search(text, 0, start)
    since = max(found.start("what"), found.start("meant"), found.start()) if found else start
    return found is not None and not any(since <= r.start < start for r in people)


_WATCHED = regex(
    r"\b(?:watch(?:es|ing)?|sees?|hears?|feels?|lets?|makes?) (?P<what>(?:the|an?|his|her|its|their|two|three|some|one) (?:[\w’'-]+ ){1,"
    r"3})\Z|"
    r"\b(?:get(?:s|ting)?|wait(?:s|ing)? for|coax\w*|will(?:s|ing)|persuad\w+|forc\w+|caus\w+|allow\w*|for|want\w*|need\w*) "
    r"(?P<meant>it|(?:the|an?|his|her|its|their) (?:[\w’'-]+ ){0,2}?[\w’'-]+) to \Z|"
    r"\b(?:mak(?:es?|ing)|watch(?:es|ing)?|lets?|letting|sees?|hears?|feels?|sets?) it \Z",
    re.IGNORECASE,
)
"""What a thing is seen, or made, to do: `trying to get it to run`, `waits for the kettle to boil`."""
