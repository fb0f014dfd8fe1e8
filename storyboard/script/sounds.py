"""What is only heard: the noises and the music that the audio column of an AV script names."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

SLUG = "sound"
"""What an element announces that is heard and neither said nor seen."""

_LABEL = regex(r"[(\[*]?\s*(?:SFX|MUX|SOUND EFFECTS?|NAT(?:URAL)? ?(?:SOT|SND|SOUND))(?!\w)", re.IGNORECASE)
_WORD = regex(
    r"[(\[*]?\s*(?:FX|MUSIC|SOUNDS?|AMBIENCE|AMBIENT|SILENCE|MUSIQUE|MUSIK|MÚSICA|МУЗЫКА|音乐|音效|音楽|موسيقى)(?!\w)"
    r"(?=\s*(?:[:)\]–—-]|[.…]?\Z|(?:of|up|under|in|out|fades?|swells?|stops?|starts?|begins?|plays?|cuts?|ends?|builds?|from|with)\b))",
    re.IGNORECASE,
)
"""What opens a line of copy too: `Music is life.` It is a label where a colon or what it does stands behind."""


def is_sound(text: str) -> bool:
    """Whether a text opens with the label of a noise or of music."""
    return _LABEL.match(text) is not None or _WORD.match(text) is not None
