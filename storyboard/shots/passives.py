"""What is told in the passive of a thing, with who does it: `The rope is cut by Anna` is read as `Anna cuts the rope`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown.verb_forms import Form, third
from storyboard.model.patterns import regex
from storyboard.shots.lexicon import FORMS
from storyboard.shots.references import Reference

_PASSIVE = regex(
    r"(?P<opens>\W*)(?P<what>"
    r"(?:the|an?|his|her|their|its|two|three|some|one|another) "
    r"(?:[\w’'-]+ ){0,3}?[\w’'-]+) "
    r"(?:is|are|gets|has been|is being|are being) (?:\w+ly )?(?P<done>[a-z]+)(?P<rest>(?: [^.,;:!?]*?)?) by (?:the )?\Z",
    re.IGNORECASE,
)

_BESIDE = regex(
    r"(?P<opens>\W*(?:(?:then|and|now|suddenly) )?)"
    r"(?P<what>(?:the|an?|his|her|their|its|two|three|some|one|another) (?:[\w’'-]+ ){0,2}?[\w’'-]+)"
    r" [^.,;:!?]*, (?:\w+ly )?(?P<done>[a-z]+)(?P<rest>(?: (?:along|up|down|out|in|back|over|forward|high))?) by (?:the )?\Z",
    re.IGNORECASE,
)
"""`A cart creeps out, pushed by Anna`."""


def active(text: str, found: Sequence[Reference]) -> str:
    """The sentence told of who does it, as far as that one's name; as it is where it is no such passive."""
    agent = next((r for r in found if r.ids and not r.owner), None)
    passive = (_PASSIVE.match(text, 0, agent.start) or _BESIDE.match(text, 0, agent.start)) if agent else None
    base, form = FORMS.get(passive["done"].casefold(), ("", Form.BASE)) if passive else ("", Form.BASE)
    if agent is None or passive is None or form not in (Form.DONE, Form.BASE):
        return text
    what = passive["what"][0].lower() + passive["what"][1:]
    return f"{text[agent.start : agent.end]} {third(base)} {what}{passive['rest']}{text[agent.end :]}"
