"""Whose face the words of a panel tell of, also where they tell it after the deed that is drawn: `ANNA (smiling)` at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.shots import Blocking, Expression
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import EYES
from storyboard.shots.feelings import felt
from storyboard.shots.references import PLURAL_PEOPLE


def _of_others(text: str) -> bool:
    """Whether a sentence begins with others: `Farmers shout and grab at them`."""
    return any(word in PLURAL_PEOPLE for word in re.findall(r"[^\W\d_]+", text.casefold())[:3])


def silent(beat: Beat) -> Expression | None:
    """The face of whom a sentence without a verb of blocking is about."""
    return felt(beat.text) if beat.people and not beat.deeds and not _of_others(beat.text) else None


def told(beat: Beat, *, alone: bool = False) -> dict[str, Expression]:
    """Whose face a beat tells of; with `alone` only where no body does anything with it."""
    if beat.what is What.SPEECH:
        face = felt(beat.manner) if beat.speaker and not beat.heard else None
        return {beat.speaker: face} if face is not None else {}
    if beat.away or beat.what is What.TITLE:
        return {}
    face = silent(beat)
    done = {
        who: deed.face
        for deed in beat.deeds
        if deed.face is not None and deed.face not in EYES and not (alone and deed.pose)
        for who in deed.who
    }
    return {beat.people[0]: face} if face is not None else done


def told_later(blocking: Sequence[Blocking], played: Sequence[Beat], later: Sequence[Beat]) -> tuple[Blocking, ...]:
    """People as they are once some beats of a panel are `played`, with the faces that the `later` ones tell first of those of whose face
    nothing is told up to then."""
    before = {who for beat in played for who in told(beat)}
    faces = {who: face for beat in reversed(later) for who, face in told(beat, alone=True).items() if who not in before}
    return tuple(one.model_copy(update={"expression": faces[one.character]}) if one.character in faces else one for one in blocking)
