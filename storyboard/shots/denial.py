"""Verbs of what is not done: denied, only thought of, or not yet begun."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.shots.lexicon_idioms import DENYING, NEVER, NOT_YET

_NEVER = regex(rf"\b(?:{NEVER})\s+(?:\w+ly\s+)?$|n['’]t\s+$", re.IGNORECASE)
_NOT_YET = regex(rf"\b(?:{NOT_YET})\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_THINKS = "remembers recalls imagines considers regrets avoids suggests mentions denies admits"
_ONLY_THOUGHT = listed(f"from about of {_THINKS}")
"""The last word of what `_THOUGHT_OF` finds."""
_THOUGHT_OF = regex(
    r"\b(?:(?:stop|keep|prevent|restrain|refrain|discourag)\w*[^.;]* from|(?:think|thought|dream|talk|speak|tired|sick|afraid|scared|"
    r"ashamed|fond|capable|instead|way|worr|joke|complain|fantasi[sz])\w* (?:about|of)|" + _THINKS.replace(" ", "|") + r")\s+$",
    re.IGNORECASE,
)
"""Before what is only thought of, or kept from: `stops herself from laughing`, `thinks about jumping`."""
NAMES = frozenset({"Will", "WILL", "May", "MAY"})
"""Auxiliaries that are people where they are written so: action asks no questions."""
LOOK_BEHIND = 48
"""Characters before a verb that may deny it."""


def denied(text: str, start: int) -> bool:
    """Whether what is said before a verb says that it is not done: `can't`, `without`, `stops`, `wants to`."""
    before = text[max(0, start - LOOK_BEHIND) : start]
    last = before.rsplit(None, 1)[-1] if before.strip() else ""
    if last in NAMES:
        return False
    last = last.lower()
    if last.endswith("ly"):
        return bool(_NEVER.search(before) or _NOT_YET.search(before))
    if last == "to":
        return bool(_NOT_YET.search(before))
    if last in _ONLY_THOUGHT:
        return bool(_THOUGHT_OF.search(before))
    return (last in DENYING or last.endswith(("n't", "n’t", "'ll", "’ll", "'d", "’d"))) and bool(_NEVER.search(before))
