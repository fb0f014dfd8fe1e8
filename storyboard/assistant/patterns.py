r"""What the tables of phrases are written with: patterns that do not mind capitals, and the signs that stand for what was recognised.

While a sentence is taken apart, each number of a panel and each quotation in it stands as one character of Unicode's private area (U+E000
to U+F8FF), so that a pattern can say `{N}` where a person says `3B-2`.
"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

NUMBERED = "\ue000-\ue1ff"
"""Signs that stand for numbers of panels, as a range between brackets."""
FINE = "\ue000-\ue0ff"
"""Those of panels and shots."""
COARSE = "\ue100-\ue1ff"
"""Those of scenes."""
QUOTE = "\ue200-\ue2ff"
"""Signs that stand for quoted words."""
N = f"[{NUMBERED}]"
"""One number, of whatever it is."""
F = f"[{FINE}]"
"""The number of a panel or shot."""


def any_case(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled not to mind capitals."""
    return regex(pattern, re.IGNORECASE)
