"""What is seen through somebody's eyes for more than a sentence: the paragraphs behind `ANN'S POV` or `THROUGH THE WINDOW`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyboard.model.patterns import regex
from storyboard.model.shots import Framing
from storyboard.shots import sights
from storyboard.shots.beats import BACK, Beat, What
from storyboard.shots.verbs import Hint

BRIEF = 7
"""Words up to which a paragraph only says through whose eyes the next are seen."""
_THROUGH = regex(
    r"\W*(?:SEEN )?THROUGH (?:THE |AN? |HIS |HER )?(?:[A-Z-]+ )?(?:BINOCULARS|SCOPE|TELESCOPE|WINDOWS?|GLASS|KEYHOLE|PEEPHOLE|WINDSCREEN|"
    r"WINDSHIELD|VIEWFINDER|LENS|PERISCOPE|SPYGLASS|HATCH|DOORWAY|GAP|CRACK|FENCE|LETTERBOX)\W*"
)
SEEN = Hint(framing=Framing.POV)


def carried_on(all_beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats with those seen through the same eyes as the heading before them, until the script is back or who looks acts."""
    made: list[Beat] = []
    looker: str | None = None
    for beat in all_beats:
        opened = _opens(beat, made)
        looker = opened if opened is not None else None if looker is None or _ends(beat, looker) else looker
        made.append(_seen(beat, looker) if looker is not None and opened is None else beat)
    return tuple(made)


def _opens(beat: Beat, before: Sequence[Beat]) -> str | None:
    """Whose eyes a beat says the next ones are seen through; None where it does not say so alone."""
    if beat.what is What.SPEECH or beat.words > BRIEF or beat.deeds:
        return None
    if beat.hint is not None and beat.hint.framing is Framing.POV:
        return beat.looker
    if _THROUGH.fullmatch(beat.text) is None:
        return None
    return next((who for one in reversed(before) for deed in reversed(one.deeds) for who in deed.who), "")


def _ends(beat: Beat, looker: str) -> bool:
    acts = looker in beat.people and beat.what is not What.SPEECH
    return acts or beat.what in (What.SLUG, What.TITLE, What.ITEM) or BACK.match(beat.text) is not None or beat.speaker == looker != ""


def _seen(beat: Beat, looker: str) -> Beat:
    """A beat of action as those eyes see it; what it tells of a thing or a crowd alone is drawn alone anyway."""
    if beat.what is not What.ACTION or beat.hint is not None or (not beat.people and sights.of_beat(beat) is not None):
        return beat
    return replace(beat, hint=SEEN, looker=looker)
