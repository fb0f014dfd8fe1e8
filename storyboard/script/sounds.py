"""What is only heard: the noises and the music that the audio column of an AV script names."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

SLUG = "sound"
"""What an element announces that is heard and neither said nor seen."""

_SOUND = regex(
    r"[(\[*]?\s*(?:SFX|FX|MUSIC|MUX|SOUNDS?|SOUND EFFECTS?|NAT(?:URAL)? ?(?:SOT|SND|SOUND)|AMBIENCE|AMBIENT|SILENCE|MUSIQUE"
    r"|MUSIK|MÚSICA|МУЗЫКА|音乐|音效|音楽|موسيقى)(?!\w)",
    re.IGNORECASE,
)


def is_sound(text: str) -> bool:
    """Whether a text opens with the label of a noise or of music."""
    return _SOUND.match(text) is not None
