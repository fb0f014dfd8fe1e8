"""The scene's own vehicle that goes down a steep street: `They plunge down through the old town`, `The taxi hurtles downhill`.

It is seen from the road, which falls: rails under it where the words tell of them, wheels in the air where they do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Detail, Framing, Size
from storyboard.shots import chases, pursuit
from storyboard.shots.beats import Beat, What
from storyboard.shots.camera import Choice, setup
from storyboard.shots.moment import Moment
from storyboard.shots.pursuit import PLUNGES, TIPS

RAILS = "rails"
"""What it drives on, as `Detail.tool` names it."""
_GOES = regex(
    r"\b(?:they|we|(?:he|she)|the (?:\w+ )?(?:tuk[- ]?tuk|rickshaw|car|taxi|cab|van|truck|lorry|bus|jeep|pickup))\s+(?:\w+ly )?"
    r"(?:(?:plunge|hurtle|career|careen|tear|race|shoot|rattle|bounce|bump|roar|speed|drop|slide|rush|barrel|fly|plummet)(?:e?s)?|flies)\b"
    r"[^.;]{0,16}\b(?:down(?:hill)?)\b",
    re.IGNORECASE,
)
_TIPPED = regex(
    r"\b(?:on|sometimes|often|mostly) (?:only )?(?:two|one)\b(?! (?:rails|lanes|streets))|\bwheels? (?:off|leaves?|in the air)\b",
    re.IGNORECASE,
)
_RAILS = regex(r"\b(?:tram|rails?|tramlines?|tramway)\b", re.IGNORECASE)


def is_steep(m: Moment) -> bool:
    """Whether the main beat of a panel in a vehicle is that it goes down a steep street."""
    return m.scene.car and not m.scene.apart and m.main.what is What.ACTION and bool(_GOES.search(m.main.text))


def framed(m: Moment) -> Choice:
    """The vehicle on its road."""
    del m
    return Choice(setup(Size.WS, Framing.EMPTY, side=15), "down the steep street", obeyed=True)


def seen(choice: Choice, members: Sequence[Beat], heading: str) -> Detail | None:
    """What the scene's own vehicle does in a panel that is about it; None where it goes down no hill."""
    told = next((beat.text for beat in members if beat.what is What.ACTION and _GOES.search(beat.text)), None)
    if told is None or choice.setup.framing not in (Framing.EMPTY, Framing.ESTABLISHING):
        return None
    does = TIPS if _TIPPED.search(told) else PLUNGES
    return Detail(kind=pursuit.kind_in(heading), hand=does, tool=RAILS if _RAILS.search(told) else "")


def on_road(choice: Choice, blocking: Sequence[Blocking], members: Sequence[Beat], heading: str, earlier: Sequence[Beat]) -> Detail | None:
    """What the scene's own vehicle does on a steep street, else what another one does to it."""
    return seen(choice, members, heading) or chases.seen(choice, blocking, members, heading, earlier)
