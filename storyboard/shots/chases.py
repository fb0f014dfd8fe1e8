"""How another vehicle is framed from a scene that plays in one: through the glass with those who sit there, or both from the road."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Angle, Blocking, Detail, Framing, Size
from storyboard.shots import axis, pursuit, splats
from storyboard.shots.beats import Beat, What
from storyboard.shots.camera import Choice, setup
from storyboard.shots.moment import Moment


def is_chase(m: Moment) -> bool:
    """Whether the main beat of a panel in a vehicle is what another vehicle does."""
    quiet = m.main.what is What.ACTION and not m.main.deeds and m.main.hint is None
    return m.scene.car and quiet and (found := _found(m)) is not None and bool(found.where)


def _found(m: Moment) -> pursuit.Other | None:
    return pursuit.other(m.main.text, m.scene.heading)


def framed(m: Moment) -> Choice | None:
    """Through the glass, over those who sit there, where the words look out; else both vehicles on the road."""
    found = _found(m)
    if found is None:
        return None
    name = found.kind.replace("_", " ")
    people = tuple(m.here)
    if found.within and people and not m.scene.apart:
        framing = {1: Framing.SINGLE, 2: Framing.TWO, 3: Framing.THREE}.get(len(people), Framing.GROUP)
        side = axis.held(0, list(m.here.values()))
        return Choice(setup(Size.MS, framing, people, side=side), f"the {name} {found.where}", obeyed=True)
    angle = Angle.HIGH if found.where in FROM_ABOVE else Angle.EYE
    return Choice(setup(Size.WS, Framing.EMPTY, side=15, angle=angle), f"the {name} {found.where} on the road", obeyed=True)


FROM_ABOVE = frozenset({pursuit.SPINS})
"""What is looked down on, for the way it has come."""


def seen(choice: Choice, blocking: Sequence[Blocking], members: Sequence[Beat], heading: str, earlier: Sequence[Beat]) -> Detail | None:
    """The other vehicle in the picture of a panel, and where it is; None where there is none, or it is not in sight.

    Who leans out of a window and sits in none of the seats leans out of one that comes behind.
    """
    if any(item.mark.z < pursuit.OUTSIDE and item.character in choice.setup.subjects for item in blocking):
        out = next((beat for beat in members if _OUT.search(beat.text)), None)
        return Detail(kind=_named_before(heading, earlier), hand=pursuit.BEHIND) if out is not None else None
    if choice.setup.framing is Framing.INSERT or choice.setup.size in (Size.CU, Size.BCU, Size.ECU):
        return None
    found = pursuit.of_panel(members, heading, earlier)
    if found is None or not found.where:
        return None
    return Detail(kind=found.kind, hand=found.where, tool=_how(found.where, members, earlier))


def _how(where: str, members: Sequence[Beat], earlier: Sequence[Beat]) -> str:
    """What is left on the glass by what bursts there; of what comes behind, whether it swings out of its lane."""
    if where == pursuit.BEHIND and any(_SWINGS_OUT.search(beat.text) for beat in members if beat.what is What.ACTION):
        return pursuit.SWINGS_OUT
    return _burst(members, earlier) if where == pursuit.STRUCK else ""


_SWINGS_OUT = regex(
    r"\b(?:leaves?|changes?|switch(?:es)?|crosses|jumps?) (?:(?:the|its|his|her|their) )?lanes?\b|\b(?:pulls?|swings?|veers?|cuts?) out\b",
    re.IGNORECASE,
)


def _burst(members: Sequence[Beat], earlier: Sequence[Beat]) -> str:
    """What is left on the glass of the vehicle by the soft thing that strikes it."""
    before = [beat.text for beat in earlier if beat.what is What.ACTION and beat not in members]
    told = (splats.of(beat.text, before) for beat in members if beat.what is What.ACTION)
    return next(filter(None, told), "")


_OUT = regex(r"\b(?:out of|from|through|at|in)\b[^.;]{0,24}\b(?:windows?|sun ?roof|hatch)\b", re.IGNORECASE)


def _named_before(heading: str, earlier: Sequence[Beat]) -> str:
    """The kind of the other vehicle that was told of last; a car where none was."""
    told = (pursuit.other(beat.text, heading) for beat in reversed(earlier) if beat.what is What.ACTION)
    return next((one.kind for one in told if one is not None), "car")
