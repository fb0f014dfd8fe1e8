"""Parts of a body that are never the own one: what is taken out of them, and what only another's hand does to them."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_TAKEN_FROM = regex(
    r"\b(?:tak|grab|snatch|yank|wrest|wrestl|wrench|slap|knock|kick|hit|pry|pris|pluck|twist|tear|rip)(?:s|es|ies|ing)\b"
    r"[^.;,]*\b(?:out of|from) \Z",
    re.IGNORECASE,
)
"""Before the hand that something is taken out of: it is never the own one."""
_GRIP = regex(r" (?:\w+ )?(?:hands?|grip|grasp|fists?)\b", re.IGNORECASE)
_COMFORTED = regex(
    r"\b(?:squeez|pat|patt|strok|caress|ruffl|tousl|knead|clap|slap|smack|nudg|tap|tapp|kiss|nuzzl)(?:s|es|ing) \Z",
    re.IGNORECASE,
)
_COMFORTING = regex(
    r" (?:\w+ )?(?:shoulders?|back|hand|elbow|knee|cheeks?|hair|head|forehead|brow|temple|neck)\b(?! (?:aching|sore))", re.IGNORECASE
)
"""What one does to another with a hand or the lips: `squeezes his shoulder`; who strokes a chin thinks."""
_SEIZED = regex(
    r"\b(?:grip|gripp|grab|grabb|seiz|catch|yank|twist|tak)(?:s|es|ing) (?:hold of )?"
    r"(?:\w+ by )?\Z",
    re.IGNORECASE,
)
_SEIZING = regex(r" (?:\w+ )?(?:collar|lapels?|wrists?|elbow|sleeve|shoulders?|throat)\b", re.IGNORECASE)
"""What somebody is caught by."""
_DEAD = regex(r"\b(?:clos|shut)(?:es|s|ing) \Z|\b(?:check|feel|find|count|tak)(?:s|es|ing) (?:for )?\Z", re.IGNORECASE)
_SEEN_TO = regex(r" (?:eye)?(?:lids|eyes) (?:with|gently with|for him|for her)\b| (?:\w+ )?pulse\b", re.IGNORECASE)
"""`closes his eyes with two fingers`, `checks his pulse`."""
_SAID = regex(
    r"\b(?:whisper|murmur|shout|yell|hiss|breath|mutter|scream)(?:s|es|ing) (?:\w+ ){0,3}?(?:in|into) \Z",
    re.IGNORECASE,
)
_HEARD = regex(r" (?:\w+ )?(?:ear|face)\b", re.IGNORECASE)
"""`whispers in his ear`."""
_SHOWN = regex(
    r"\b(?:blow|spit|shin|wav|snap|laugh|click|dangl|flash|shak)(?:s|es|ing) [^.;,]*?\b(?:in|into|in front of|under|before|at) \Z",
    re.IGNORECASE,
)
_BEFORE_THEM = regex(r" (?:face|nose|eyes)\b", re.IGNORECASE)
"""`snaps her fingers under his nose`."""
_HANDED = regex(
    r"\b(?:slap|press|push|thrust|slip|shov|plac|stuff|curl|fold|squash)(?:p?)(?:s|es|ing) "
    r"(?:it|them|(?:the|an?|his|her|their|some|two|one) (?:[\w’'-]+ ){1,3}?|[a-z]+s) ?(?:in|into) \Z",
    re.IGNORECASE,
)
_PALM = regex(r" (?:\w+ )?(?:hands?|palms?|fists?|fingers|gloves?)\b", re.IGNORECASE)
"""`slaps the clamp into her palm`; what is poured, or shaken, into a palm is in the own one."""
_PAIRS = (
    (_HANDED, _PALM),
    (_TAKEN_FROM, _GRIP),
    (_COMFORTED, _COMFORTING),
    (_SEIZED, _SEIZING),
    (_DEAD, _SEEN_TO),
    (_SAID, _HEARD),
    (_SHOWN, _BEFORE_THEM),
)


def anothers(text: str, start: int, end: int) -> bool:
    """Whether the part behind `his` or `her`, which stands from `start` to `end`, is another's than the one's who acts."""
    return any(before.search(text, 0, start) and part.match(text, end) for before, part in _PAIRS)
