"""Sights that are no close picture of a thing: parts of somebody who is there, what the set of the place itself shows, a word that
only says that nothing happens."""

from __future__ import annotations

import re

from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Framing, Size
from storyboard.shots import sight_sizes, strength
from storyboard.shots.beats import Beat
from storyboard.shots.camera import Choice, Setup, setup
from storyboard.shots.moment import Moment
from storyboard.shots.sight_nouns import View
from storyboard.shots.sights import Sight, is_close
from storyboard.shots.verbs import Act

_LAMP = frozenset({"desk_lamp", "light_beam", "lantern", "bulb", "like_disc", "tower", "spotlight", "street_lamp"})
OWN: dict[PlaceKind, frozenset[str]] = {
    PlaceKind.LIGHTHOUSE: _LAMP,
    PlaceKind.ELEVATOR: frozenset({"house", "open_door"}),
    PlaceKind.BOAT: frozenset({"house", "boat", "ship"}),
    PlaceKind.PLANE: frozenset({"house"}),
    PlaceKind.HOUSE: frozenset({"house"}),
    PlaceKind.CASTLE: frozenset({"castle", "tower"}),
    PlaceKind.CHURCH: frozenset({"church"}),
}
"""What the set of a place shows better than a picture of it alone."""
BUILDINGS = frozenset({"house", "tower", "castle", "church", "barn", "tent"})
"""What nobody sees from inside."""
INDOORS = frozenset({"hook"})
"""What is another thing in a room than alone: a hook on the wall is for no fish."""
PARTS = frozenset({"face", "eyes"})
"""Parts of people that are drawn on them."""
_NOTHING = re.compile(r"^\W*(?:nothing|silence|stillness|quiet|darkness|a (?:long )?(?:silence|pause|beat))\W*$", re.IGNORECASE)


def is_handling(beat: Beat) -> bool:
    """Whether the most telling deed of a sentence is that a thing is taken, held out or dropped: who throws it, or leans out of a window
    with it, is seen doing so."""
    best = strength.strongest(beat)
    return best is not None and best.act in (Act.TAKE, Act.GIVE, Act.DROP)


def is_busy(beat: Beat) -> bool:
    """Whether somebody in a vehicle does more than ride and look: that is seen from within, and nobody could see it from the road."""
    best = strength.strongest(beat)
    return best is not None and best.act is not Act.DRIVE and bool(best.prop or best.thing) and strength.of_deed(best) >= BUSY


BUSY = 3.0
"""The strength of deeds of hands that a wide of a vehicle would hide."""


def of_the_place(m: Moment, sight: Sight) -> bool:
    """Whether the picture of a sight is that of the place it plays in."""
    return sight.kind in OWN.get(m.scene.kind, frozenset()) or (m.scene.interior and sight.kind in INDOORS)


def of_people(m: Moment, sight: Sight) -> bool:
    """Whether those who are there are in the picture of a sight: their faces, or what they do while nothing happens."""
    if not m.here or m.scene.apart:
        return False
    built = m.scene.interior and sight.kind in BUILDINGS
    built = built or (sight.kind == "hands" and bool(m.main.people))
    return built or sight.kind in PARTS or (sight.view is View.PLACE and bool(_NOTHING.match(m.main.text)))


def faces(m: Moment, sight: Sight) -> tuple[str, ...]:
    """Whose faces a sight is about: who is named, else everybody there; nobody where it is about no face."""
    named = tuple(i for i in m.main.people if i in m.here)
    return (named or tuple(m.here))[:3] if sight.kind in PARTS else ()


def picture(m: Moment, sight: Sight, held: Setup | None) -> Choice:
    """The picture of a sight: close, or in the place with nobody of the cast; `held` is the wide of the place that stands already."""
    what = sight.kind.replace("_", " ") or "the empty place"
    if of_the_place(m, sight):
        return Choice(held or setup(Size.WS, Framing.EMPTY), f"the {what} of {m.scene.place}", obeyed=True)
    if is_close(sight, interior=m.scene.interior, car=m.scene.car):
        return Choice(setup(sight_sizes.size_of(sight.kind), Framing.INSERT), f"the {what} matters")
    return Choice(setup(Size.WS, Framing.EMPTY), f"nobody of the cast: {what}", obeyed=True)
