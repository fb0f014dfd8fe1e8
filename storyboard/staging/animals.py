"""Animals on the set: how big each is, where it stands in relation to people, and the mounts that carry them. Metres, degrees."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from storyboard.breakdown.animal_deeds import MOVES, WINGED, WINGLESS
from storyboard.breakdown.animal_words import AIDS, COATS
from storyboard.breakdown.driven_words import DRIVEN
from storyboard.breakdown.group_words import FACED
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character, Sighting
from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Animal, Figure, Piece, Vec
from storyboard.staging import figures as people
from storyboard.staging.pieces import piece
from storyboard.staging.riding import MOUNTING, UPRIGHT
from storyboard.staging.space import Turn, add, heading, mul, wrapped, yaw_to


class Species(NamedTuple):
    """What an animal of a kind measures."""

    height: float
    """Metres, as `Animal.height` counts."""
    head: float
    """Height of its eyes when it stands, in those heights."""
    reach: float
    """How far the head is in front of the middle, in those heights."""
    tone: float = 0.5
    flies: bool = False


SPECIES: dict[str, Species] = {
    "dog": Species(0.58, 1.25, 0.85, 0.55),
    "puppy": Species(0.26, 1.3, 0.9, 0.4),
    "lapdog": Species(0.22, 1.3, 0.85, 0.3),
    "terrier": Species(0.34, 1.25, 0.85, 0.2),
    "dachshund": Species(0.2, 1.3, 1.25, 0.62),
    "mastiff": Species(0.86, 1.25, 0.85, 0.5),
    "cat": Species(0.27, 1.2, 0.95, 0.6),
    "kitten": Species(0.14, 1.3, 0.9, 0.45),
    "horse": Species(1.55, 1.3, 0.95, 0.62),
    "pony": Species(1.1, 1.25, 0.95, 0.5),
    "donkey": Species(1.15, 1.2, 0.95, 0.5),
    "cow": Species(1.35, 1.05, 1.05, 0.3),
    "ox": Species(1.45, 1.05, 1.1, 0.52),
    "calf": Species(0.78, 1.12, 0.9, 0.3),
    "sheep": Species(0.68, 1.15, 0.85, 0.08),
    "lamb": Species(0.42, 1.3, 0.8, 0.05),
    "goat": Species(0.7, 1.3, 0.8, 0.3),
    "pig": Species(0.68, 0.75, 0.95, 0.15),
    "wolf": Species(0.75, 1.15, 0.9, 0.5),
    "fox": Species(0.4, 1.2, 0.95, 0.45),
    "bear": Species(1.1, 1.05, 1.0, 0.78),
    "lion": Species(1.0, 1.15, 0.95, 0.3),
    "tiger": Species(0.95, 1.1, 0.95, 0.3),
    "elephant": Species(2.8, 0.95, 0.95, 0.4),
    "monkey": Species(0.45, 1.25, 0.8, 0.55),
    "gorilla": Species(1.15, 1.15, 0.75, 0.8),
    "badger": Species(0.32, 0.9, 1.05, 0.5),
    "deer": Species(1.1, 1.4, 0.8, 0.42),
    "camel": Species(1.85, 1.15, 0.95, 0.32),
    "rat": Species(0.11, 0.75, 1.3, 0.55),
    "mouse": Species(0.06, 0.85, 1.2, 0.4),
    "squirrel": Species(0.13, 1.1, 1.0, 0.45),
    "rabbit": Species(0.2, 1.1, 0.8, 0.4),
    "frog": Species(0.12, 0.95, 0.6, 0.45),
    "bird": Species(0.26, 0.85, 0.3, 0.45, True),
    "parrot": Species(0.34, 0.85, 0.25, 0.4, True),
    "owl": Species(0.42, 0.85, 0.15, 0.5, True),
    "crow": Species(0.34, 0.85, 0.3, 0.9, True),
    "gull": Species(0.36, 0.85, 0.3, 0.05, True),
    "eagle": Species(0.65, 0.9, 0.2, 0.7, True),
    "chicken": Species(0.42, 0.9, 0.3, 0.25),
    "duck": Species(0.42, 0.9, 0.35, 0.2),
    "goose": Species(0.8, 0.93, 0.3, 0.06),
    "swan": Species(1.05, 0.93, 0.3, 0.02),
    "penguin": Species(0.62, 0.9, 0.2, 0.84),
    "snake": Species(1.6, 0.1, 0.3, 0.6),
    "fish": Species(0.35, 0.4, 0.4, 0.35),
    "shark": Species(3.0, 0.1, 0.4, 0.55),
    "dolphin": Species(2.4, 0.22, 0.4, 0.5),
    "orca": Species(5.0, 0.2, 0.4, 0.86),
    "whale": Species(7.0, 0.2, 0.4, 0.6),
    "squid": Species(0.8, 0.2, 0.2, 0.15),
    "octopus": Species(0.6, 0.45, 0.2, 0.35),
    "jellyfish": Species(0.6, 0.8, 0.1, 0.1),
    "crab": Species(0.2, 0.6, 0.3, 0.35),
    "scorpion": Species(0.22, 0.3, 0.5, 0.8),
    "snail": Species(0.14, 0.6, 0.6, 0.35),
    "crocodile": Species(3.2, 0.13, 0.4, 0.5),
    "lizard": Species(0.45, 0.13, 0.4, 0.4),
    "turtle": Species(0.5, 0.42, 0.5, 0.5),
    "hedgehog": Species(0.22, 0.45, 0.6, 0.6),
    "kangaroo": Species(1.5, 0.95, 0.3, 0.35),
    "walrus": Species(1.4, 0.87, 0.5, 0.5),
    "seal": Species(0.9, 0.87, 0.5, 0.6),
    "bat": Species(0.24, 1.4, 0.1, 0.8, True),
    "zebra": Species(1.35, 1.3, 0.95, 0.04),
    "llama": Species(1.1, 1.5, 0.7, 0.15),
    "giraffe": Species(2.9, 1.55, 0.75, 0.15),
    "rhino": Species(1.6, 0.85, 1.0, 0.42),
    "hippo": Species(1.4, 0.85, 1.0, 0.5),
    "lioness": Species(0.95, 1.1, 0.95, 0.3),
    "panther": Species(0.7, 1.1, 0.95, 0.84),
    "leopard": Species(0.7, 1.1, 0.95, 0.2),
    "ostrich": Species(2.2, 0.95, 0.2, 0.82),
    "flamingo": Species(1.3, 0.93, 0.15, 0.1),
    "heron": Species(1.0, 0.94, 0.2, 0.3),
    "peacock": Species(0.9, 0.9, 0.2, 0.5),
}
"""Every species there is."""

WALKING_BIRDS = frozenset({"chicken", "duck", "goose", "swan", "penguin", "ostrich", "flamingo", "heron", "peacock"})
"""Birds that go on foot, or swim."""
LONG = frozenset({"snake", "fish", "shark", "dolphin", "orca", "whale", "squid", "crocodile", "lizard"})
"""Kinds whose height counts their length, along which they lie."""

SADDLE: dict[str, float] = {"horse": 1.0, "pony": 1.0, "elephant": 1.06, "donkey": 1.0, "camel": 1.12}
"""Where a rider's seat is, in heights of the animal."""

WHEELS: dict[str, float] = {"bicycle": 0.91, "motorcycle": 0.82, "wheelchair": 0.5}
"""Height of the saddle in metres."""

WILD = 1.35
"""How much taller than its eyes a stand-in for an animal is: the camera frames it as it frames a child."""

DOING: dict[Pose, str] = {
    Pose.SIT: "sit",
    Pose.DRIVE: "sit",
    Pose.LIE: "lie",
    Pose.SLEEP: "lie",
    Pose.FALL: "fallen",
    Pose.SLIDE: "fallen",
    Pose.KNEEL: "knees",
    Pose.STAGGER: "knees",
    Pose.BOW: "knees",
    Pose.KICK: "kick",
    Pose.LIMP: "limp",
    Pose.LOOK_BACK: "look_back",
    Pose.SHAKE_HEAD: "headshake",
    Pose.NOD: "nod",
    Pose.LISTEN: "prick",
    Pose.JUMP: "jump",
    Pose.DIG: "dig",
    Pose.SWIM: "swim",
    Pose.PULL: "pull",
    Pose.DRAG: "pull",
    Pose.STOP: "balk",
    Pose.SNEAK: "crouch",
    Pose.CALL: "bark",
    Pose.EAT: "graze",
    Pose.PRAY: "beg",
    Pose.HANDS_UP: "rear",
    Pose.SQUEEZE: "shy",
    Pose.SHAKE: "shake",
    Pose.WALK: "walk",
    Pose.RUN: "run",
    Pose.CROUCH: "crouch",
    Pose.FIGHT: "bark",
    Pose.DRINK: "graze",
    Pose.LOOK_DOWN: "graze",
    Pose.CLIMB: "jump",
}
"""What an animal with a part does, by the pose its blocking has."""

STARTS = frozenset({"knees", "kick", "shy", "teeth", "look_back"})
"""Deeds on four legs that are over at once."""
RESTING: dict[str, str] = dict.fromkeys(
    (*MOVES, "rear", "bark", "dig", "shake", "wag", "beg", "prick", "nod", "headshake", *STARTS), "stand"
) | {
    "burst": "fly",
    "fallen": "side",
    "roll": "lie",
    "flop": "lie",
    "land": "stand",
}
"""What an animal does in the panels after: it has arrived."""

MOST = 16
"""Animals of one sighting."""


HELD = frozenset({"lap", "arms", "hands", "bag", "lead", "shoulder"})
"""How an animal stays with somebody until something else is said."""


STAYS = frozenset({"lie", "sit"})
BESIDE = frozenset({"tended", "stroked", "fed", "beside"})
"""What an animal goes on with while somebody is with it, and how they are."""


class Seen(NamedTuple):
    """A sighting as a panel has it."""

    sighting: Sighting
    now: bool
    """Whether the panel's own words speak of it."""

    @property
    def pose(self) -> str:
        pose = self.sighting.pose
        return pose if self.now else RESTING.get(pose, pose)


def seen_in(scene: SceneBoard, panel: Panel, breakdown: Breakdown) -> tuple[Seen, ...]:
    """What sightings a panel shows: its own, and those before it in its scene that are still there; of one kind the latest.

    What opens a scene is there from its first panel; crowds are there all the time.
    """
    order = {id: at for at, id in enumerate(scene.scene.elements)}
    inside = [_of_cast(one, scene, breakdown) for one in breakdown.sightings if one.element in order]
    if not inside:
        return ()
    reach = max((_after(panel), *(_after(other) for other in scene.panels[: _index(scene, panel)])), key=_place(order), default=("", 0))
    first = min((order[one.element] for one in inside), default=0)
    out: dict[tuple[str, str], Seen] = {}
    for one in inside:
        began = (order[one.element], one.start) < _place(order)(reach) or order[one.element] == first == 0
        crowd = one.kind not in SPECIES and one.kind not in WHEELS and one.kind not in {"carriage", "blaze", *AIDS}
        if began or crowd:
            _put(out, one, now=_covered(panel, one))
    return tuple(one for one in out.values() if not _thrown(one, scene, panel, order))


def _of_cast(one: Sighting, scene: SceneBoard, breakdown: Breakdown) -> Sighting:
    """A sighting as that of the only animal of its kind that has a part in the scene, whoever has cast it: nobody is there twice."""
    if one.who or one.count > 1 or one.relation == "ridden" or one.kind not in SPECIES:
        return one
    cast = [who.id for who in breakdown.characters if who.species == one.kind and scene.scene.id in who.scenes]
    return one.model_copy(update={"who": cast[0]}) if len(cast) == 1 else one


def _thrown(one: Seen, scene: SceneBoard, panel: Panel, order: Mapping[str, int]) -> bool:
    """Whether somebody has come out of the saddle since: who falls off a bicycle is not put back on it."""
    if one.sighting.relation != "ridden" or one.now:
        return False
    since = [other for other in scene.panels[: _index(scene, panel)] if _place(order)(_after(other)) >= (order[one.sighting.element], 0)]
    own = [item.pose for other in (*since, panel) for item in other.blocking if item.character == one.sighting.near]
    wheeled = one.sighting.kind == "bicycle" and Pose.CYCLE in own
    return any(pose in OFF for pose in own[:-1]) or (wheeled and own[-1] is not Pose.CYCLE)


def _put(out: dict[tuple[str, str], Seen], one: Sighting, *, now: bool) -> None:
    """The latest of its kind: it takes over what the new sentence does not say."""
    if one.relation == "left":
        one = _got_off(out, one)
    key = (one.who or one.kind, one.near if one.relation in {"ridden", DRIVEN} else "")
    stood = out.get((one.kind, ""))
    if one.relation == "ridden" and stood is not None and stood.sighting.near == one.near and stood.sighting.count == 1:
        del out[one.kind, ""]
    old = out.pop(key, None)
    if old is not None and old.sighting.leaves and not now:
        return
    if old is not None:
        before = old.sighting
        keep = {
            "tone": one.tone if one.tone is not None else before.tone,
            "near": one.near or before.near,
            "count": max(one.count, before.count),
        }
        keep |= {"pose": before.pose} if not one.pose and before.pose in STAYS and one.relation in BESIDE else {}
        keep |= {"relation": before.relation} if now and old.now and not one.relation and one.pose == "" else {}
        keep |= (
            {"relation": "laid", "near": before.near} if now and old.now and before.relation == "laid" and one.relation in BESIDE else {}
        )
        keep |= (
            {"relation": one.relation or before.relation} if one.relation in {"", "beside", "stroked"} and before.relation in HELD else {}
        )
        keep |= {"relation": FACED} if before.relation == FACED else {}
        one = one.model_copy(update=keep)
    if not (one.leaves and not now and old is not None):
        out[key] = Seen(one, now)


def _got_off(out: dict[tuple[str, str], Seen], one: Sighting) -> Sighting:
    """A mount out of whose saddle somebody gets: the one they were told to ride, which carries them no more."""
    rode = next((key for key, before in out.items() if before.sighting.relation == "ridden" and before.sighting.near == one.near), None)
    if rode is None or out[rode].sighting.kind not in SADDLE:
        return one
    before = out.pop(rode).sighting
    return one.model_copy(update={"kind": before.kind, "tone": before.tone, "who": before.who})


def _index(scene: SceneBoard, panel: Panel) -> int:
    return next((at for at, one in enumerate(scene.panels) if one.id == panel.id), 0)


def _after(panel: Panel) -> tuple[str, int]:
    return (panel.covers[-1].element, panel.covers[-1].end) if panel.covers else ("", 0)


def _place(order: Mapping[str, int]) -> Callable[[tuple[str, int]], tuple[int, int]]:
    """How places of a script are compared: by element, then by character."""
    return lambda at: (order.get(at[0], -1), at[1])


def _covered(panel: Panel, one: Sighting) -> bool:
    return any(cover.element == one.element and cover.start < one.end and one.start < cover.end for cover in panel.covers)


def stand_in(look: Appearance, species: str) -> Appearance:
    """The child-sized shape that the camera is aimed at for an animal with a part."""
    kind = SPECIES[species]
    return look.model_copy(update={"height": round(kind.height * kind.head * WILD, 3), "build": "child"})


def tamed(items: Iterable[Blocking], breakdown: Breakdown) -> tuple[Blocking, ...]:
    """The blocking with animals, and who cycles, on their feet: nobody brings them a chair."""
    return tuple(_tame(item, breakdown) for item in items)


def _tame(item: Blocking, breakdown: Breakdown) -> Blocking:
    who = breakdown.people[item.character]
    if who.species:
        return item.model_copy(update={"pose": Pose.STAND, "holds": "", "gesture": None})
    if item.pose is Pose.SIT and not item.at and who.appearance.nature and who.appearance.height < SEATED:
        return item.model_copy(update={"at": "floor"})
    return item.model_copy(update={"pose": Pose.WALK}) if item.pose is Pose.CYCLE else item


def actors(
    figures: Sequence[Figure], blocking: Sequence[Blocking], breakdown: Breakdown, seen: Sequence[Seen], eye: Vec
) -> tuple[Animal, ...]:
    """The animals with a part among `figures`, on their own marks; `seen` tells what they do better than a pose of people.

    `eye` is where the lens is: nobody has their head or their tail to it.
    """
    poses = {item.character: item.pose for item in blocking}
    told = {one.sighting.who: one.pose for one in seen if one.now and one.pose}
    out: list[Animal] = []
    for figure in figures:
        species = breakdown.people[figure.character].species
        if species:
            kind, facing = SPECIES[species], aslant(figure.facing, yaw_to(figure.x, figure.z, eye[0], eye[2]))
            ahead = heading(facing)
            back = kind.reach * kind.height * 0.8
            found = own(
                breakdown.people[figure.character],
                told.get(figure.character) or DOING.get(poses.get(figure.character, Pose.STAND), "stand"),
            )
            spot = {"x": round(figure.x - ahead[0] * back, 3), "z": round(figure.z - ahead[2] * back, 3)}
            out.append(found.model_copy(update={**spot, "facing": facing, "gaze": figure.gaze}))
    return tuple(out)


def shown(height: float) -> float:
    """Metres an animal is drawn with: what comes up to an ankle would be a speck, and is drawn larger than life."""
    return round(max(height, 0.12 + 0.6 * height), 3)


def aslant(facing: float, lens: float) -> float:
    """The way an animal stands that would turn its head or its tail to the lens, which is at yaw `lens` of it: three quarters to it."""
    turned = wrapped(facing - lens)
    if abs(turned) < ASLANT:
        return round(lens + math.copysign(ASLANT, turned or 1.0), 1)
    return round(lens + math.copysign(180.0 - ASLANT, turned), 1) if abs(turned) > 180.0 - ASLANT else facing


ASLANT = 52.0
"""Degrees from the lens."""
SIDE = 66.0
"""The same where an animal is shown for itself, from its side."""


def own(who: Character, pose: str) -> Animal:
    """An animal of the cast, as it looks, doing something."""
    kind = SPECIES[who.species]
    does = (WINGED if kind.flies else WINGLESS).get(pose, pose)
    does = {"scatter": "run", "burst": "fly"}.get(does, "perch" if kind.flies and does in {"", "stand", "sit", "lie"} else does)
    return Animal(kind=who.species, pose=does or "stand", height=shown(kind.height), tone=coat(who.description, kind.tone))


def coat(description: str, usual: float) -> float:
    """The tone of a coat that a description gives by its colour."""
    return next((COATS[word] for word in re.findall(r"[a-z]+", description.lower()) if word in COATS), usual)


def mounted(
    figures: Sequence[Figure], seen: Sequence[Seen], own: Mapping[str, str]
) -> tuple[tuple[Figure, ...], tuple[Animal, ...], tuple[Piece, ...]]:
    """The people with those who ride up in the saddle, and what they ride: animals, and machines as pieces.

    `own` is what somebody always has, or by their pose (a wheelchair, a bicycle), by id.
    """
    rides = {one.sighting.near: one for one in seen if one.sighting.relation == "ridden"}
    out: list[Figure] = []
    animals: list[Animal] = []
    machines: list[Piece] = []
    for figure in figures:
        ride = rides.get(figure.character)
        kind = ride.sighting.kind if ride is not None and figure.pose not in OFF else own.get(figure.character, "")
        up = _up(figure, kind, moves=ride is None or ride.now) if kind else figure
        up = _backed(up, figures) if kind and kind != "wheelchair" else up
        out.append(up)
        if kind in WHEELS:
            machines.append(piece(kind, up.x, up.z, up.facing - (0.0 if kind == "wheelchair" else 90.0)))
        elif kind and ride is not None:
            animals.append(_mount(up, ride))
    return tuple(out), tuple(animals), tuple(machines)


def _up(figure: Figure, kind: str, *, moves: bool) -> Figure:
    """Somebody in the saddle, turned so that the mount is seen from its side: to the right where they ride."""
    if kind == "wheelchair":
        return figure.model_copy(update={"mount": kind, "pose": Pose.SIT, "seat": WHEELS[kind], "floor": 0.0})
    facing = figure.facing if 50 <= abs(figure.facing) <= 130 else 90.0 if moves else math.copysign(64.0, figure.facing or 1.0)
    seat = WHEELS[kind] if kind in WHEELS else round(SPECIES[kind].height * SADDLE.get(kind, 1.0), 3)
    pose = Pose.CYCLE if kind == "bicycle" else Pose.SIT
    on = kind if kind in WHEELS else MOUNTING if figure.pose is Pose.CLIMB else "horse"
    facing = -90.0 if on == MOUNTING else facing
    change = {"mount": on, "pose": pose, "seat": seat, "gesture": None, "floor": 0.0, "facing": facing}
    return figure.model_copy(update=change)


def _backed(figure: Figure, others: Sequence[Figure]) -> Figure:
    """A rider reined in before somebody: the head of the mount is not over them."""
    turn = Turn(figure.facing)
    ahead = [turn.local((one.x - figure.x, 0.0, one.z - figure.z)) for one in others if one.character != figure.character]
    short = max((BEFORE - front for left, _, front in ahead if abs(left) < ASIDE and 0.0 < front < BEFORE), default=0.0)
    back = mul(turn.front, -short)
    return figure.model_copy(update={"x": round(figure.x + back[0], 3), "z": round(figure.z + back[2], 3)}) if short else figure


BEFORE, ASIDE = 2.3, 0.8
"""Metres before a rider, and to the sides, in which nobody stands."""


def _mount(figure: Figure, ride: Seen) -> Animal:
    """What somebody rides, under them."""
    kind = ride.sighting.kind
    tone = SPECIES[kind].tone if ride.sighting.tone is None else ride.sighting.tone
    pose = ride.pose if ride.now else "run" if figure.pose is Pose.RUN else "walk" if figure.pose is Pose.WALK else "stand"
    return Animal(
        kind=kind, x=figure.x, z=figure.z, facing=figure.facing, pose=pose or "walk", height=SPECIES[kind].height, tone=tone, saddled=True
    )


OFF = frozenset({Pose.FALL, Pose.LIE, Pose.KNEEL, Pose.CROUCH})
"""Poses of who is no longer in the saddle."""


SEATED = 0.8
"""Metres of height from which toys and babies sit on chairs and not on the floor."""


def box_of(animal: Animal) -> tuple[Vec, Vec]:
    """The corners of the room an animal takes, in its own axes (left, up, front) from its feet."""
    kind, high = SPECIES[animal.kind], animal.height
    if kind.flies or animal.kind in WALKING_BIRDS:
        wide = high * (1.4 if animal.pose in {"fly", "burst"} else 0.4)
        return (-wide, 0.0, -high * 0.7), (wide, high, high * 0.6)
    if animal.kind in LONG:
        return (-high * 0.3, 0.0, -high * 0.5), (high * 0.3, high * 0.4, high * 0.5)
    up = 1.9 if animal.pose == "rear" else LYING if animal.pose in LOW else kind.head + 0.15
    return (-high * 0.26, 0.0, -high * 0.75), (high * 0.26, high * up, high * 0.75)


LOW = frozenset({"lie", "fallen", "side", "roll"})
LYING = 0.72
"""How high one that lies is with its head up, in its heights."""


def grazing(item: Piece) -> Animal:
    """The horse that a set has, as an animal."""
    return Animal(kind="horse", x=item.x, z=item.z, facing=item.facing + 90, height=1.55, tone=item.tone, saddled=True)


def canes(figures: Iterable[Figure], aids: Mapping[str, str]) -> tuple[Piece, ...]:
    """What those lean on who go with a stick or on crutches: under the hand, on the ground."""
    out: list[Piece] = []
    for figure in figures:
        kind = aids.get(figure.character, "")
        if kind not in {"cane", "crutch"} or figure.pose not in UPRIGHT:
            continue
        found = people.bones(figure)
        for side in (1,) if kind == "cane" else (0, 1):
            x, y, z = people.hand_point(figure) if side == 1 else found.wrists[0]
            high = y + 0.02 if kind == "cane" else found.shoulders[side][1] - 0.08
            turn = Turn(figure.facing)
            foot = add((x, 0.0, z), turn((0.03 if side == 0 else -0.03, 0.0, 0.05)))
            out.append(piece(kind, round(foot[0], 3), round(foot[2], 3), figure.facing, height=round(high - figure.floor, 3)))
    return tuple(out)
