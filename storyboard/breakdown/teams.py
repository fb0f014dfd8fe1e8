"""Who is before a cart: the oxen, the mule or the donkey of its scene's words or cast; where there is none, a horse."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.breakdown.driven_words import DRIVEN
from storyboard.model.cast import Character, Sighting
from storyboard.model.patterns import regex

TEAMS = {
    "horse": regex(r"\b(?:horses?|mares?|geldings?|stallions?)\b"),
    "ox": regex(r"\b(?:ox(?:en)?|bullocks?|oxcarts?)\b"),
    "donkey": regex(r"\b(?:mules?|donkeys?|burros?|muleteers?)\b"),
    "pony": regex(r"\b(?:pony|ponies)\b"),
    "camel": regex(r"\bcamels?\b"),
}
"""Words for those who draw carts."""
_SEVERAL = regex(r"(?:oxen|[a-z]+s|ponies)\Z")


def told(sentence: str) -> Sighting | None:
    """Who is there to draw a cart by a sentence: whom it names first."""
    hits = [(hit.start(), kind, hit.group()) for kind, pattern in TEAMS.items() if (hit := pattern.search(sentence.casefold()))]
    return _of(min(hits)[1], 2 if _SEVERAL.match(min(hits)[2]) else 1) if hits else None


def cast(beasts: Sequence[Character]) -> Sighting | None:
    """Those of the cast of a scene who draw its carts."""
    same = [who for who in beasts if who.species in TEAMS]
    same = [who for who in same if who.species == same[0].species]
    return _of(same[0].species, len(same), same[0].id) if same and same[0].species != "horse" else None


def _of(kind: str, count: int, who: str = "") -> Sighting:
    return Sighting(element="", start=0, end=1, kind=kind, count=count, who=who)


def draws(team: Sighting | None) -> bool:
    """Whether a cart of the scene is drawn because they are in it: a horse may stand beside a hay wagon."""
    return team is not None and team.kind != "horse"


def carts(team: Sighting | None, people: Sequence[str], riders: Sequence[str]) -> list[Sighting]:
    """A cart with whom it is, once for each who is up on it."""
    if not riders:
        return [cart(team, people[0] if people else "")]
    return [cart(team, who).model_copy(update={"relation": DRIVEN}) for who in riders]


def cart(team: Sighting | None, near: str) -> Sighting:
    """A cart with those before it, with whom it is."""
    one = Sighting(element="", start=0, end=1, kind="carriage", pose="walk", near=near)
    if team is None or not draws(team):
        return one
    return one.model_copy(update={"thing": team.kind, "count": team.count, "who": team.who})
