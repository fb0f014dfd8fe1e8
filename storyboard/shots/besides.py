"""Who is meant by a pronoun that stands beside somebody of whom nothing says whether they are a man or a woman."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyboard.model.patterns import regex

_BESIDES = regex(r"(?:,|;)? (?:and|but|while|as) \Z")


def another(pronoun: re.Match[str], named: Sequence[str], others: Sequence[str], builds: Mapping[str, str]) -> tuple[str, ...]:
    """Who else does something besides those a sentence has `named`: `Tam holds the sack, and she rakes`; nobody where a named one is
    known to be of that sex."""
    right = {"he": "man", "she": "woman"}.get(pronoun.group().casefold(), "")
    if not right or not named or not _BESIDES.search(pronoun.string, 0, pronoun.start()):
        return ()
    if any(builds.get(i) == right for i in named):
        return ()
    return tuple([i for i in others if i not in named and builds.get(i) == right][:1])
