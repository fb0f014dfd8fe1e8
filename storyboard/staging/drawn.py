"""Carts with those who draw them: behind the action, or filling a picture that is about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.model.shots import Panel
from storyboard.model.stage import Animal, Camera, Piece
from storyboard.shots.things import MANY
from storyboard.staging import herds, traffic
from storyboard.staging.animals import SPECIES, Seen
from storyboard.staging.herds import Herd
from storyboard.staging.pieces import piece

CART = "horse_cart"
"""The kind of piece that is drawn."""
SPOT = (-1.6, -2.6)
"""Metres at which a cart is behind the action."""
AHEAD, ABREAST = 2.9, 0.55
"""Metres from the middle of a cart to those before it, and from its pole to each of two."""
LONG, HIGH = 6.4, 1.9
"""Metres of a cart with its team."""


def behind(one: Seen) -> tuple[tuple[Animal, ...], tuple[Piece, ...]]:
    """A cart behind the action, drawn to the right by a horse, or by who is told to be before it: oxen under a yoke, two abreast."""
    return _drawn(one, *SPOT)


def _drawn(one: Seen, x: float, z: float) -> tuple[tuple[Animal, ...], tuple[Piece, ...]]:
    kind = one.sighting.thing or "horse"
    tone = SPECIES[kind].tone if one.sighting.tone is None else one.sighting.tone
    abreast = (-ABREAST, ABREAST) if one.sighting.count > 1 else (0.0,)
    x, high, pose = x + AHEAD, SPECIES[kind].height, one.pose or "walk"
    before = Animal(kind=kind, x=round(x, 3), facing=90.0, pose=pose, height=high, tone=tone, yoked=kind == "ox")
    team = tuple(before.model_copy(update={"z": round(z + aside, 3)}) for aside in abreast)
    return team, (piece(CART, round(x - AHEAD, 3), round(z, 3), 0.0),)


def freed(beasts: Iterable[Animal], team: Sequence[Animal]) -> list[Animal]:
    """Animals without those who are before a cart, so that nobody is there twice; mounts stay."""
    return [beast for beast in beasts if beast.saddled or beast.kind not in {one.kind for one in team}]


def told(panel: Panel, seen: Iterable[Seen], centre: tuple[float, float]) -> tuple[tuple[Animal, ...], Piece] | None:
    """The cart with its team that a picture without people is about, whether it names the cart or who draws it; None for no such one."""
    about = panel.detail.kind.removeprefix(MANY) if panel.detail is not None else ""
    one = next((one for one in seen if one.now and one.sighting.kind == "carriage"), None)
    if one is None or about not in {CART, one.sighting.thing or "horse"}:
        return None
    team, (cart,) = _drawn(one, centre[0] - AHEAD / 2, centre[1])
    return team, cart


def framed(cart: Piece, aspect: float) -> Camera:
    """The lens that has a cart and its team whole."""
    return traffic.framed(cart.model_copy(update={"x": round(cart.x + AHEAD / 2, 3), "width": LONG, "height": HIGH}), aspect)


def cleared(pieces: Iterable[Piece], team: tuple[Animal, ...], cart: Piece) -> tuple[Piece, ...]:
    """The pieces with the cart, without others of its kind and what stands where these are or before them."""
    both = Herd(team, brought=(cart,), left=cart.x - cart.width / 2, right=cart.x + AHEAD + 1.0)
    return herds.cleared([item for item in pieces if item.kind != CART], both)


def other(seen: Iterable[Seen]) -> bool:
    """Whether somebody who is no horse is before the cart of a picture: then its set has no horse of its own."""
    return any(one.sighting.kind == "carriage" and one.sighting.thing for one in seen)
