"""Carts with those who draw them: behind the action, or filling a picture that is about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.breakdown.driven_words import DRIVEN
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown
from storyboard.model.shots import Panel, Pose
from storyboard.model.stage import Animal, Camera, Figure, Piece, Vec
from storyboard.shots.things import MANY
from storyboard.staging import herds, leading, traffic
from storyboard.staging.animals import SPECIES, Seen
from storyboard.staging.herds import Herd
from storyboard.staging.pieces import piece
from storyboard.staging.space import add, heading, mul

CART = "horse_cart"
"""The kind of piece that is drawn."""
SPOT = (-1.6, -2.6)
"""Metres at which a cart is behind the action."""
AHEAD, ABREAST = 2.9, 0.55
"""Metres from the middle of a cart to those before it, and from its pole to each of two."""
LONG, HIGH, LED = 6.4, 1.9, 2.0
"""Metres of a cart with its team, and of who leads it on their rope."""


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


def hitched(beasts: Sequence[Animal], one: Seen) -> tuple[list[Animal], tuple[Piece, ...]] | None:
    """The animals with those that somebody leads before the cart they draw, and that cart behind them; None where nobody leads its team."""
    led = [beast for beast in beasts if beast.lead is not None and beast.kind == (one.sighting.thing or "horse")]
    if not led:
        return None
    x, z = (sum(getattr(beast, axis) for beast in led) / len(led) for axis in ("x", "z"))
    back = mul(heading(led[0].facing), -AHEAD)
    cart = piece(CART, round(x + back[0], 3), round(z + back[2], 3), round(led[0].facing - 90.0, 1))
    team = [beast.model_copy(update={"yoked": beast.kind == "ox"}) for beast in led]
    return [*freed(beasts, led), *team], (cart,)


def tail(cart: Piece) -> Vec:
    """The far end of a cart, on the ground."""
    return add((cart.x, 0.0, cart.z), mul(heading(cart.facing + 90.0), -cart.width / 2))


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


def framed(cart: Piece, aspect: float, *, led: bool = False) -> Camera:
    """The lens that has a cart and its team whole, and who leads it."""
    more = LED if led else 0.0
    return _framed(cart, more, LONG + more, aspect)


def framed_driven(cart: Piece, aspect: float) -> Camera:
    """The lens that has a cart, who is up on it and its team, as large as they fit."""
    camera = _framed(cart, 0.0, NEARER, aspect)
    return camera.model_copy(update={"shift_y": round(camera.shift_y + RAISED, 3)})


def _framed(cart: Piece, more: float, wide: float, aspect: float) -> Camera:
    return traffic.framed(cart.model_copy(update={"x": round(cart.x + (AHEAD + more) / 2, 3), "width": wide, "height": HIGH}), aspect)


def led_by(figures: Iterable[Figure], seen: Iterable[Seen], team: tuple[Animal, ...]) -> tuple[Figure | None, tuple[Animal, ...]]:
    """Who leads a team that draws a cart to the right, ahead of it, and the team on their rope; None where nobody leads it."""
    kinds = {beast.kind for beast in team}
    near = next((one.sighting.near for one in seen if one.sighting.relation == "lead" and one.sighting.kind in kinds), "")
    who = next((figure for figure in figures if near and figure.character == near), None)
    if who is None:
        return None, team
    row = SPECIES[team[0].kind]
    spot = {"x": round(team[0].x + row.reach * row.height + leading.ROPE, 3), "z": team[-1].z, "floor": 0.0, "facing": 90.0}
    walks = {"pose": Pose.LEAD, "gesture": None, "holds": "", "touch": (None, None), "gaze": None, "seat": 0.0}
    who = leading.leader(who.model_copy(update=spot | walks), team[0].kind)
    return who, tuple(beast.model_copy(update={"lead": who.touch[1]}) for beast in team)


def cleared(pieces: Iterable[Piece], team: tuple[Animal, ...], cart: Piece) -> tuple[Piece, ...]:
    """The pieces with the cart, without others of its kind and what stands where these are or before them."""
    both = Herd(team, brought=(cart,), left=cart.x - cart.width / 2, right=cart.x + AHEAD + 1.0)
    return herds.cleared([item for item in pieces if item.kind != CART], both)


def without_wheel(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[SceneBoard, Panel]:
    """Scene and panel with whoever drives a cart at no steering wheel, so that no car is built around them."""
    up = {one.near for one in breakdown.sightings if one.relation == DRIVEN and one.element in scene.scene.elements}
    if not up or not scene.scene.setting.startswith("EXT"):
        return scene, panel

    def afoot(one: Panel) -> Panel:
        change = {"pose": Pose.STAND}
        items = (item.model_copy(update=change) if item.character in up and item.pose is Pose.DRIVE else item for item in one.blocking)
        return one.model_copy(update={"blocking": tuple(items)})

    return scene.model_copy(update={"panels": tuple(map(afoot, scene.panels))}), afoot(panel)


def aboard(seen: Iterable[Seen], figures: Sequence[Figure]) -> tuple[tuple[Figure, ...], Seen] | None:
    """Those of the figures who are up on a cart in a picture, the driver first, and that cart; None where nobody is."""
    now = [one for one in seen if one.now and one.sighting.relation == DRIVEN]
    by_id = {figure.character: figure for figure in figures}
    up = tuple(by_id[one.sighting.near] for one in now if one.sighting.near in by_id)
    return (up, now[0]) if up else None


def driven(riders: Sequence[Figure], one: Seen, centre: tuple[float, float]) -> tuple[tuple[Figure, ...], tuple[Animal, ...], Piece]:
    """Riders on the box of a cart behind its team, the reins in the hands of the first; others beside and behind them."""
    team, (cart,) = _drawn(one, centre[0] - AHEAD / 2, centre[1])
    seated = tuple(_on_box(figure, cart, spot) for figure, spot in zip(riders, SEATS, strict=False))
    x, y, z = add((cart.x + SEATS[0][0], BOX, cart.z + SEATS[0][1]), (0.42, 0.72, 0.0))
    hands = ((round(x, 3), round(y, 3), round(z - 0.1, 3)), (round(x, 3), round(y, 3), round(z + 0.1, 3)))
    driver = seated[0].model_copy(update={"touch": hands, "gesture": None, "holds": "", "other": ""})
    return (driver, *seated[1:]), tuple(beast.model_copy(update={"lead": hands[1]}) for beast in team), cart


def _on_box(figure: Figure, cart: Piece, spot: tuple[float, float]) -> Figure:
    """Somebody who sits on a cart, looking the way it goes."""
    place = {"x": round(cart.x + spot[0], 3), "z": round(cart.z + spot[1], 3), "floor": BOX, "seat": 0.45, "facing": 90.0, "mount": ""}
    return figure.model_copy(update=place | {"pose": Pose.SIT, "gaze": None})


BOX = 0.66
"""Metres from the ground to the board that the feet of a driver are on."""
SEATS: tuple[tuple[float, float], ...] = ((0.9, 0.3), (0.3, -0.3), (-0.6, 0.2))
"""Where riders sit on a cart, from its middle along it and across."""
NEARER, RAISED = 4.4, 0.06
"""Metres that a picture of riders is as wide as, and how far its lens is shifted up, in shares of the frame's height."""


def other(seen: Iterable[Seen]) -> bool:
    """Whether somebody who is no horse is before the cart of a picture: then its set has no horse of its own."""
    return any(one.sighting.kind == "carriage" and one.sighting.thing for one in seen)
