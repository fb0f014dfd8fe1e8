"""What somebody most likely meant by a name that there is not."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

MOST_NAMES = 2000
"""Names of a folder that are compared."""
ALIKE = 0.7
"""How alike two names are, from 0 to 1, for one to be meant by the other."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is most like another one, in whatever case; empty where none is."""
    names = {one.casefold(): one for one in known}
    return next((names[one] for one in get_close_matches(name.casefold(), names, n=1, cutoff=ALIKE)), "")


def instead(file: Path) -> str:
    """What to do about a file that is not there, as a sentence: the most similar name in its folder, where it has one."""
    try:
        names = [one.name for one in islice(file.parent.iterdir(), MOST_NAMES)]
    except OSError:
        return f"There is no folder {file.parent} either. Check the path."
    found = nearest(file.name, names)
    return f"Did you mean {file.with_name(found)}?" if found else "Check the name and the folder."
