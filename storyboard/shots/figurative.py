"""Verbs of hands in figures of speech: what is thrown is a party, what is broken the news."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from storyboard.breakdown.thing_words import KNOWN
from storyboard.model.shots import Pose
from storyboard.shots.abstract_words import ABSTRACT, HANDLING
from storyboard.shots.antecedents import object_of
from storyboard.shots.lexicon_words import Word, words_of


def unhandled(words: Sequence[Word], at: int, named: Sequence[Container[str]] = ()) -> bool:
    """Whether the object of the verb at `at` is nothing that hands can have.

    Not where one of the words that its sense asks for is that, or comes next: `rubs cold cream`.
    """
    following = [word.text for word in words[at + 1 : at + 3] if word.clause == words[at].clause]
    bare = next((word for word in following[1:] if any(word in one for one in named)), following[0] if following else "")
    name = object_of(words, at, len(words)) or bare
    return name in ABSTRACT and not any(name in one for one in named) and not _compound(words[at + 1 : at + NEAR], name)


NEAR = 6
"""Words from a verb on among which its object stands."""


def _compound(words: Sequence[Word], name: str) -> bool:
    """Whether a word is only the second of a thing of two: a remote control is held, a toy train pushed."""
    return any(second.text == name and f"{first.text} {name}" in KNOWN for first, second in pairwise(words))


def figurative(text: str, start: int, pose: Pose | None) -> bool:
    """Whether the verb at `start` is a verb of hands, done to what no hand can have."""
    if pose not in HANDLING:
        return False
    words = words_of(text)
    at = next((n for n, word in enumerate(words) if word.start == start), -1)
    return at >= 0 and unhandled(words, at)
