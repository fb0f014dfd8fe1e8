"""What hands that have nothing in them do, seen from near: they tremble, clench, are wrung; and when a script asks for hands alone."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

HANDS = "hands"
"""The kind of a close picture of hands alone."""
STILL = "still"
"""What hands do there of which nothing is told."""
PAUSE = "pause"
"""What hands do that stop at their work: they are over it, half of it done."""
_NAMED = r"(?:hands?|fingers|fists?|knuckles|palms?)"
_LONE = regex(
    rf"\W*(?:on |of |angle |to )?(?:(?:the|an?|two|both|a pair of|[^\W_]+['’]s?|his|her|their|somebody['’]s|someone['’]s) )?"
    rf"(?:[\w-]+ ){{0,2}}?{_NAMED}\W*",
    re.IGNORECASE,
)
_OF_HANDS = rf"\b(?:{_NAMED}|they|both)\b(?: (?:are|is|begin|begins|start|starts|to|still|slowly|suddenly|\w+ly|both))*"
_WITH_HANDS = r"(?:(?:his|her|their|the|both|own|two) )+(?:\w+ )?(?:hands?|fingers|fists?|them)"
_BANGS = r"slams?|bangs?|pounds?|thumps?|thuds?|smacks?|slaps?|hammers?|crash(?:es)?"
_ON_TABLE = (
    r"(?:(?:down )?(?:on|onto) )?(?:the|an?|his|her|its|their) (?:[\w’'-]+ ){0,2}?(?:table(?:top)?|desk|counter|bar|workbench|bench)\b"
)
_OWN: tuple[tuple[str, str], ...] = (
    (
        "tremble",
        (
            rf"{_OF_HANDS} (?:shak(?:es?|ing)|trembl(?:es?|ing)|quiver(?:s|ing)?|twitch(?:es|ing)?|shiver(?:s|ing)?|jitter(?:s|ing)?)\b"
            r"|\b(?:shaking|trembling|quivering|twitching|shivering) (?:\w+ )?(?:hands?|fingers)\b"
        ),
    ),
    (
        "clench",
        (
            rf"{_OF_HANDS} (?:clench(?:es|ed|ing)?|whitens?|whitening|ball(?:s|ed|ing)?|tighten(?:s|ed|ing)?|curls?(?: up)? into)\b"
            rf"|\b(?:clench|ball|tighten)(?:s|es|ing|ed)? (?:{_WITH_HANDS}|them|into fists?|and unclench)"
            r"|\bclenched (?:\w+ )?(?:hands?|fists?)\b"
        ),
    ),
    (
        "clasp",
        (
            rf"{_OF_HANDS} (?:(?:clasp|fold|lac|interlac|interlock|knot|twist|wring|join|press)(?:s|es|ed|ing)?|wrung)\b"
            rf"(?: (?:together|each other|tight\w*|in (?:his|her|their) lap|in prayer)|\W*\Z)"
            rf"|\b(?:wring|clasp|interlac|lac|steepl|join)(?:s|es|ing|e)? (?:{_WITH_HANDS}|them|together)"
        ),
    ),
    (
        "slam",
        (
            rf"\b{_NAMED} (?:\w+ly )?(?:{_BANGS}|comes? (?:hard )?down) (?:\w+ )?{_ON_TABLE}"
            rf"|\b(?:{_BANGS}) {_WITH_HANDS} (?:\w+ )?{_ON_TABLE}"
        ),
    ),
)
_PAUSED = regex(
    rf"{_OF_HANDS} (?:stop|paus|freez|halt|hesitat|falter|hover|"
    r"(?:go|come|fall|are|hang|grow)(?:es|s)? (?:\w+ )?(?:still|motionless|idle))(?:s|es|e)?\b"
    r"(?! \w+ing\b)|\bfrozen hands\b",
    re.IGNORECASE,
)
_PATTERNS = tuple((hand, regex(words, re.IGNORECASE)) for hand, words in _OWN)
WORKS = (STILL, PAUSE, *(hand for hand, _ in _OWN))
"""All that hands do with nothing in them."""

LICK = "lick"
"""A finger at the own tongue."""
WASHED = ("scrub_hands", "dry_hands", "rub_hands")
"""What else is done with hands that are the picture: a brush or a towel is with them."""


def pauses(text: str) -> bool:
    """Whether hands stop at what they do: `Her hands stop`."""
    return _PAUSED.search(text) is not None


CHILD = "child"
"""Whose hand it is where a child's is told that is nobody of the cast."""
_CHILDS = regex(
    r"\b(?:child|kid|toddler|baby|infant|boy|girl|schoolboy|schoolgirl|daughter|son)(?:['’]s|s['’]|ren['’]s) "
    r"(?:\w+ )?(?:hands?|fingers?|fist)\b"
    r"|\b(?:small|tiny|little|chubby|pudgy) (?:hands?|fingers?|fist)\b",
    re.IGNORECASE,
)


def is_childs(text: str) -> bool:
    """Whether the hand in a text is a child's."""
    return _CHILDS.search(text) is not None


def is_alone(asked: str) -> bool:
    """Whether what a close shot is asked of is hands, and nothing is told of them: `Anna's hands`."""
    return _LONE.fullmatch(asked) is not None


def without(text: str) -> str:
    """The words without hands: what these are at is named there."""
    return _HAND.sub(" ", text)


_HAND = regex(rf"\b{_NAMED}\b", re.IGNORECASE)


def of_text(text: str) -> str:
    """What the hands that a text is about do by themselves, one of `WORKS`; empty for nothing."""
    found = ((hit.start(), hand) for hand, pattern in _PATTERNS if (hit := pattern.search(text)))
    return min(found, default=(0, ""))[1]
