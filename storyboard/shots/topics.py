"""What `it` means in the next sentence: what was handled last, or what a sentence about no person was about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from storyboard.breakdown import shape_words
from storyboard.model.patterns import regex
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.nouns import phrases
from storyboard.shots.things import carried


class Topic(NamedTuple):
    """A thing that `it` means: the id of a prop, or the kind of a thing that is none; both empty where nothing is known of it."""

    prop: str = ""
    kind: str = ""


UNTOLD = Topic()


REMEMBERED = 16
"""Sentences of action behind which nothing is called `it` any more."""


class Sentence(NamedTuple):
    """What of a sentence says what `it` means behind it."""

    text: str
    done: Sequence[Deed]
    """What somebody has in hand that is no prop is known to the floor they stand on."""
    props: Sequence[str]
    """Ids of the props it names."""
    people: int
    """How many it names."""


def topic(told: Sequence[Sentence]) -> Topic:
    """What `it` means behind these sentences: what the last one says of it that says anything."""
    return next((found for one in reversed(told) if (found := _of(one)) is not None), UNTOLD)


def _of(told: Sentence) -> Topic | None:
    last = next((deed for deed in reversed(told.done) if deed.prop in told.props or _in_hand(told.text, deed)), None)
    if last is not None or told.props:
        return Topic(last.prop if last else told.props[-1])
    if told.people and wet_finger(told.text):
        return Topic()
    looked = _LOOKED.search(told.text) if told.people else None
    if looked is not None and (kind := carried(f" the {looked['what'] or looked['seen']}")):
        return Topic(kind=kind)
    found = phrases(told.text) if not (told.people or told.done) else ()
    about = next((one for one in found if _OPENS.search(told.text, 0, one.start)), None)
    about = about or next((one for one in reversed(found) if _OWNED.search(told.text, 0, one.start)), None)
    if about is None:
        return None
    return Topic(kind="" if about.kind in shape_words.LARGE else carried(f" the {about.words}"))


def _in_hand(text: str, deed: Deed) -> bool:
    """Whether the words of a deed name a thing that is no prop, also one that no table knows: `takes the child's drawing`."""
    if deed.thing:
        return carried(" " + text[deed.start :].partition(" ")[2]) == deed.thing
    return deed.act in _HANDS and not deed.prop and bool(_OBJECT.match(text, deed.start))


_LOOKED = regex(
    r"\b(?:looks?|stares?|glances?|gazes?|peers?|frowns?|points?|nods?|smiles?|crosses|goes|comes|walks|steps|bends|stoops|reaches) "
    r"(?:\w+ )?(?:at|to|towards?|over|for) (?:the|an?|his|her|another) (?P<what>(?!back|front|side|left|right)[\w’'-]+(?: "
    r"[\w’'-]+)?)(?=[.,;]|$)"
    r"|\b(?:sees?|spots?|finds?|notices?|eyes|studies|regards|considers) (?:the|an?|his|her|another) (?P<seen>[\w’'-]+(?: "
    r"[\w’'-]+)?)(?=[.,;]|$)",
    re.IGNORECASE,
)
"""A thing that somebody only looks at, or goes to: `it` is that in the next sentence."""
_FINGER = regex(
    r"\b(?:dips?|sticks?|dabs?|trails?|runs?) (?:an?|one|the|his|her) (?:\w+ )?(?:finger|fingertip|thumb)s?\b(?! [^.]*\b(?:the|an?) )",
    re.IGNORECASE,
)
"""A finger that is wet afterwards: `it` is that."""
_HANDS = frozenset({Act.TAKE, Act.GIVE, Act.HAND, Act.THROW})
_OBJECT = regex(r"\w+ (?:(?:up|out|down|over|away|off) )?(?:the|an?|his|her|their|another|some|two|three) (?!hand|palm)\w", re.IGNORECASE)
_OWNED = regex(
    r"\b(?!(?:over|into|in|on|onto|against|down|up|across|under|from|off|at|with|around|behind|through|of|to|between|by|past|"
    r"inside) )[a-z]+ "
    r"(?:his|her|their)\s+\Z"
)
"""Right before what somebody has: `There is nowhere to hang his jacket.`"""
_OPENS = regex(r"(?:\A|[:,])\W*(?:(?:the|an?|his|her|their|its|one|two|three|some) )?\Z", re.IGNORECASE)
"""Right before the thing that a sentence is about."""


def wet_finger(text: str) -> bool:
    """Whether a finger is dipped into something: what is smelled or licked after it is that finger."""
    return ("finger" in text or "thumb" in text) and _FINGER.search(text) is not None
