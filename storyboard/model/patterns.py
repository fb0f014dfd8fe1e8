"""Regular expressions that are compiled when they are first asked.

The program knows some nine hundred of them, and one run needs a part: compiling all at import cost half a second at every start.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class Later:
    """Stands for a compiled pattern; after its first use its methods are the pattern's own, so that a search costs no more."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """What of the compiled pattern is asked for.

        Raises:
            re.error: the pattern is none.
            AttributeError: a pattern has nothing of that name.
        """
        if name.startswith("_"):
            raise AttributeError(name)
        made: Any = re.compile(self.pattern, self._flags)
        self.__dict__ |= {each: getattr(made, each) for each in dir(made) if not each.startswith("_")}
        return getattr(made, name)


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern to be used by its methods (`regex("a+").search(text)`); `re.sub` and its like want one of `re.compile`."""
    return cast("re.Pattern[AnyStr]", Later(text, flags))
