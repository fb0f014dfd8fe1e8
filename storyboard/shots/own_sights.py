"""Sights that are no close picture of a thing: parts of somebody who is there, what the set of the place itself shows, a word that
only says that nothing happens."""

from __future__ import annotations

import re

from storyboard.breakdown import animal_pronouns, animal_words
from storyboard.model.cast import PlaceKind
from storyboard.model.patterns import regex
from storyboard.model.shots import Framing, Pose, Size
from storyboard.shots import cuts, relations, sight_sizes, sights, strength, things
from storyboard.shots.beats import Beat
from storyboard.shots.camera import LENSES, Choice, Setup, setup
from storyboard.shots.moment import Moment
from storyboard.shots.sight_names import spoken
from storyboard.shots.sight_nouns import View
from storyboard.shots.sights import Sight, is_close
from storyboard.shots.verbs import Act
from storyboard.shots.wound_words import low

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
_ENGINE = regex(r"\b(?:engines?|motors?)\b", re.IGNORECASE)
_PLANKS = regex(r"\bdecks?\b(?! of (?:playing )?cards)", re.IGNORECASE)
"""The deck of a ship, not one of cards."""
_NOTHING = regex(r"^\W*(?:nothing|silence|stillness|quiet|darkness|a (?:long )?(?:silence|pause|beat))\W*$", re.IGNORECASE)


def is_handling(beat: Beat) -> bool:
    """Whether the most telling deed of a sentence is that a thing is taken, held out or dropped: who throws it, or leans out of a window
    with it, is seen doing so."""
    best = strength.strongest(beat)
    return best is not None and best.act in (Act.TAKE, Act.GIVE, Act.DROP)


def is_busy(beat: Beat) -> bool:
    """Whether somebody in a vehicle does more than ride and look: that is seen from within, and nobody could see it from the road."""
    best = strength.strongest(beat)
    if relations.between(beat.text) or best is None or best.act is Act.DRIVE:
        return relations.between(beat.text)
    if best.pose is Pose.SLEEP or strength.only_eyes(best):
        return True
    return (bool(best.prop or best.thing) and strength.of_deed(best) >= BUSY) or (bool(best.whom) and best.act is Act.POSE)


BUSY = 3.0
"""The strength of deeds of hands that a wide of a vehicle would hide."""


def of_the_place(m: Moment, sight: Sight) -> bool:
    """Whether the picture of a sight is that of the place it plays in: not of what has just been opened."""
    if sights.is_uncovered(m.main.text):
        return False
    engine = m.scene.kind is PlaceKind.BOAT and sight.view is View.ROAD and bool(_ENGINE.search(m.main.text))
    planks = m.scene.kind is PlaceKind.BOAT and sight.kind == "cards" and bool(_PLANKS.search(m.main.text))
    return engine or planks or sight.kind in OWN.get(m.scene.kind, frozenset()) or (m.scene.interior and sight.kind in INDOORS)


def of_people(m: Moment, sight: Sight) -> bool:
    """Whether those who are there are in the picture of a sight: their faces, or what they do while nothing happens."""
    if not m.here or m.scene.apart:
        return False
    built = m.scene.interior and sight.kind in BUILDINGS
    built = built or (sight.kind == "hands" and bool(m.main.people))
    return built or sight.kind in PARTS or (sight.view is View.PLACE and bool(_NOTHING.match(m.main.text)))


_WET = frozenset({"fish", "shark"})
_NO_GROUND = frozenset({PlaceKind.SEA, PlaceKind.BOAT, PlaceKind.CAR, PlaceKind.PLANE, PlaceKind.TRAIN})
"""Places whose set has nothing an animal could stand on, or no room for a lens before it."""


def in_its_place(m: Moment, sight: Sight) -> bool:
    """Whether the animals of a sight are seen in the set of the scene: not who swims, nobody on the open sea or in a vehicle."""
    aloft = sight.does in ("fly", "burst") and m.scene.kind in (PlaceKind.SEA, PlaceKind.BOAT)
    grounded = aloft or m.scene.kind not in _NO_GROUND
    return grounded and not (m.scene.car or m.scene.apart or sight.kind in _WET or sight.does == "swim")


_BEASTS = "|".join(sorted(animal_words.ENGLISH, key=lambda word: (-len(word), word)))
_STROKED = regex(animal_words.STROKED.removesuffix("$") + rf"(?:{_BEASTS})\b", re.IGNORECASE)


def whole(m: Moment) -> bool:
    """Whether somebody is to be seen down to the feet: a hand of theirs is on an animal, or there is blood on a leg."""
    return (bool(m.main.deeds) and _STROKED.search(m.main.text) is not None) or any(low(beat.text) for beat in m.beats)


def company(m: Moment, sight: Sight) -> tuple[str, ...]:
    """Who is in the picture of an animal: those of its sentence, to whom it does something."""
    if not sight.beast or sight.many or m.scene.car or m.scene.apart:
        return ()
    named = tuple(i for i in m.main.people if i in m.here)[:2]
    lately = (i for one in reversed(m.scene.past) for i in one.subjects if i in m.here)
    return named or (
        tuple(i for i in (next(lately, next(iter(m.here), "")),) if i)
        if _AT_THEIRS.search(animal_pronouns.without_own(m.main.text))
        else ()
    )


_AT_THEIRS = regex(
    rf"\b(?:out of|from|inside|in|of) (?:his|her|their) (?:[\w-]+ )?{animal_words.BAGS}\b|"
    r"\b(?:against|onto|at|on|round|around|between|in|to|before|beside|under|into) (?:his|her|their) (?:\w+ )?"
    r"(?:head|helmet|hat|cap|back|shoulders|stomach|belly|legs?|knees?|feet|foot|ankles?|lap|side|thighs?|hip|arms?|hands?|palm|shoulder|boots?|chest|shins?|neck|cheek)\b",
    re.IGNORECASE,
)
"""Where somebody has an animal that is about them, though the sentence does not name them."""


def opens_on_beasts(m: Moment) -> bool:
    """Whether a scene opens on animals that do something: they are seen whole in the place, which is wide enough of it."""
    sight = sights.of_beat(m.main)
    acts = sight is not None and sight.beast and sight.does not in cuts.QUIET and in_its_place(m, sight)
    return acts and not m.scene.past and not m.scene.car


def faces(m: Moment, sight: Sight) -> tuple[str, ...]:
    """Whose faces a sight is about: who is named, else everybody there; nobody where it is about no face."""
    named = tuple(i for i in m.main.people if i in m.here)
    return (named or tuple(m.here))[:3] if sight.kind in PARTS else ()


def picture(m: Moment, sight: Sight, held: Setup | None) -> Choice:
    """The picture of a sight: close, or in the place with nobody of the cast; `held` is the wide of the place that stands already."""
    what = spoken(sight.kind) or ("thing" if sight.kind else "the empty place")
    if of_the_place(m, sight):
        return Choice(held or setup(Size.WS, Framing.EMPTY), f"the {what} of {m.scene.place}", obeyed=True)
    size = sight_sizes.size_of(things.MANY * (sight.many and sight.beast) + sight.kind, sight.does)
    if sight.beast and in_its_place(m, sight):
        return Choice(Setup(size, Framing.EMPTY, lens=LENSES[size]), f"the {what} in the place", obeyed=True)
    if is_close(sight, interior=m.scene.interior, car=m.scene.car):
        return Choice(setup(size, Framing.INSERT), f"the {what} matters")
    return Choice(setup(Size.WS, Framing.EMPTY), f"nobody of the cast: {what}", obeyed=True)
