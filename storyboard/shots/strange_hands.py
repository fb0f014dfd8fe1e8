"""A hand that comes into a sentence before whose it is: `A hand takes her by the shoulder. Marta, out of breath.`"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_HAND = regex(
    r"\A\W*(?:(?:then|and|suddenly),? )?(?:an?|two|another|someone['’]s|somebody['’]s) (?:[\w-]+,? ){0,2}?(?:hands?|arms?|fists?)\s+"
    r"(?:(?:suddenly|roughly|gently|firmly|softly) )?(?=(?:tak|grab|seiz|catch|grip|pull|yank|spin|turn|drag|haul|shov|push|touch|tap|"
    r"clap|pat|slap|cover|snatch|hold|clos|clamp|land|com|fall|reach|shak)\w*\b)",
    re.IGNORECASE,
)
_LAID = regex(
    r"\A(?:lands?|comes? down|falls?|drops?|clos(?:es?)|clamps?|settles?)(?: down)? (?=(?:on|onto|over|around|round) )", re.IGNORECASE
)
"""How a hand gets to somebody, which a body does in another sense."""
_OWNER = regex(r"\A\W*(?:(?i:it is|it['’]s|it was) )?(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?)(?=[,.:;!—–-]| \()")
"""Who the next sentence has stand there, and do nothing yet."""


def told_of_owner(text: str, ahead: str) -> str:
    """The sentence with the name that the next one opens with in the place of the hand; the text itself where none does."""
    hand, owner = _HAND.match(text), _OWNER.match(ahead)
    if hand is None or owner is None:
        return text
    rest = text[hand.end() :]
    return f"{owner['name']} {_LAID.sub('lays a hand ', rest, count=1)}"
