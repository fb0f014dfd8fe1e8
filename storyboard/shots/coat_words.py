"""How a coat comes off by the words: it is taken off and hangs from the hand, or it is thrown off and flies."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

COAT = (
    "poncho|parka|anorak|oilskins?|windbreaker|kimono|life ?jacket|tunic|"
    "jacket|coat|shirt|sweater|jumper|cardigan|raincoat|overcoat|cloak|cape|shawl|waistcoat|vest|robe|apron|blazer|hoodie|uniform|gown"
)
"""What is worn on the trunk over the rest."""
OFF, FLUNG = "coat_off", "coat_flung"
"""`Blocking.at` of who takes it off, and of who throws it off."""
_FLINGS = r"\A(?:throw|fling|toss|hurl|chuck|cast|whip)\w*"
ROWS: tuple[tuple[str, re.Pattern[str], frozenset[Pose]], ...] = (
    (
        FLUNG,
        regex(rf"{_FLINGS} (?:[^.;,]*\boff\b[^.;,]*\b(?:{COAT})\b|[^.;,]*\b(?:{COAT}) (?:off|away)\b)", re.IGNORECASE),
        frozenset({Pose.WEAR}),
    ),
    (
        OFF,
        regex(
            rf"\A(?:shed|remov|discard)\w*\b[^.;]*\b(?:{COAT})\b|\b(?:off|out of)\b[^.;,]*\b(?:{COAT})\b|\b(?:{COAT}) off\b",
            re.IGNORECASE,
        ),
        frozenset({Pose.WEAR}),
    ),
)
"""Words behind which the coat is where, for the poses; the first that fits counts."""
