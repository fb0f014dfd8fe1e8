"""People on their marks: who stands where, at what height, looking at what; where their eyes and hands are."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import cast

from storyboard.breakdown.thing_words import KNOWN
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Appearance, Breakdown, Character
from storyboard.model.patterns import regex
from storyboard.model.shots import Blocking, Panel, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.pairs import BLADES, CLOTHS, MICROPHONES
from storyboard.shots.things import kinds_of
from storyboard.shots.vehicle_words import KICKED_ON
from storyboard.staging import body
from storyboard.staging.space import add, heading, mul
from storyboard.staging.stances_motion import DOUSES, FLING, LOBBED, LOBS, SPRAYED, SPRAYS, STREWS
from storyboard.staging.stances_use import BEATING, HANDLED, HEADGEAR
from storyboard.staging.tag_words import read_on

HEAD = 0.232
"""Metres from chin to crown of the head that shot sizes are counted in."""

CROWD = 7
"""Most figures a group is drawn with."""

APART = 0.5
"""Metres two people keep between them unless they embrace or fight."""

CLOSE = frozenset({Pose.EMBRACE, Pose.FIGHT, Pose.CARRY, Pose.KISS, Pose.WHISPER, Pose.PUSH, Pose.PULL, Pose.KICK})

IN_HAND: dict[Pose, str] = {
    Pose.PHONE: "phone",
    Pose.AIM: "gun",
    Pose.SHOOT: "gun",
    Pose.DRINK: "cup",
    Pose.WRITE: "pen",
    Pose.DIG: "shovel",
    Pose.SWEEP: "broom",
    Pose.SPY: "binoculars",
    Pose.STIR: "pan",
    Pose.POUR: "bottle",
    Pose.SMOKE: "cigarette",
    Pose.READ: "letter",
    Pose.EAT: "bread_roll",
    Pose.CUFF: "handcuffs",
    Pose.WASH: "cloth",
    Pose.CUT: "knife",
    Pose.TEAR: "letter",
    Pose.SPEAK_INTO: "radio",
    Pose.HANG: "painting",
    Pose.PLAY: "guitar",
}
"""What a pose is done with where the script names nothing."""

OWN = frozenset({Pose.PHONE, Pose.CUFF, Pose.DIG, Pose.SWEEP, Pose.STIR, Pose.SMOKE, Pose.SPY})
"""Poses that nobody does with anything else."""

IN_PLACE: dict[Pose, frozenset[str]] = {
    Pose.PHONE: frozenset({"receiver"}),
    Pose.SPY: frozenset({"camera", "telescope", "phone", "magnifier"}),
    Pose.SWEEP: frozenset({"rake", "mop", "hoe", "vacuum", "scythe"}),
    Pose.DIG: frozenset({"pitchfork", "pickaxe", "trowel", "hoe"}),
}
"""What some of them are done with instead."""

WORN = frozenset({"glasses", "hat", "helmet", "mask", "scarf", "necklace", "ring", "crown", "umbrella", "object"})
"""Kinds of things that both hands put on; anything else is out of the hands meanwhile."""

KICKED = frozenset({"ball", "football", "stone", "can", "bucket", "bottle", "box", "shoe", "boot", "tin", "trash_can", "basket", "carton"})
"""What flies off a foot."""

PICTURES = frozenset({"painting", "photo", "photo_frame", "map", "poster", "hand_mirror"})
HOOK = "hook"
"""A fitting with a picture of its own on it (`Blocking.at`): the hands are on that one, and none of these is in them."""

SPOON, DISHES = "spoon", frozenset({"plate", "soup", "bowl", "pan", "tray", "food"})
"""What is at the mouth of who eats from a dish."""

PICKED = {"fries": "fry"}
"""What is eaten with the fingers out of what the other hand holds, and one of it."""

SECOND: dict[Pose, str] = {Pose.CUT: "bread_roll"}
"""What is in the other hand where the script names nothing."""

SEWN_WITH = frozenset({"needle_thread", "needle"})
"""What is in the one hand where cloth is in the other."""
AT_MOUTH = frozenset({Pose.EAT, Pose.DRINK, Pose.SMOKE})
"""What nobody does while they speak: what is eaten is held before the chest meanwhile."""

HANDED = BEATING | {"pen", "pencil", "fork", "spoon", "knife", "tape", "scissors", "bottle", "phone", "gun", "paintbrush", "key"}
"""What the right hand has where the left one has something else."""

NOTHING: frozenset[str] = frozenset()
WORKED: dict[Pose, tuple[str, frozenset[str], frozenset[str]]] = {
    Pose.CUT: (
        "knife",
        BLADES | {"chisel"},
        NOTHING,
    ),
    Pose.RUB: (
        "cloth",
        CLOTHS,
        NOTHING,
    ),
    Pose.EAT: (SPOON, frozenset({SPOON, "fork"}), DISHES),
}
"""What a thing in the other hand is worked on with, what else that may be, and what the things are; nothing stands for all."""

Ground = Callable[[Blocking], tuple[float, float]]
"""Heights of the floor and of the seat on it, in metres, for somebody on a mark."""

_RING = ((0.0, 0.0), (-0.62, -0.3), (0.6, -0.38), (-0.22, -0.85), (0.3, -0.95), (-1.15, -0.75), (1.1, -0.8))
"""Where the members of a group stand around its mark, first the one on it."""


bones = cast("Callable[[Figure], body.Body]", lru_cache(maxsize=512)(body.pose))
"""The skeleton of a figure, remembered: staging asks for it many times."""


def eye_point(figure: Figure) -> Vec:
    """Between the eyes."""
    return bones(figure).eye


def head_point(figure: Figure) -> Vec:
    """The middle of the head."""
    return bones(figure).head


def crown_point(figure: Figure) -> Vec:
    """The top of the head."""
    found = bones(figure)
    return add(found.head, mul(found.head_turn.up, found.head_height * 0.5))


def hand_point(figure: Figure) -> Vec:
    """The palm of the right hand, where a held thing is."""
    found = bones(figure)
    return add(found.wrists[1], mul(found.hands[1], 0.07))


def lobbed_point(figure: Figure) -> Vec:
    """The middle of what somebody has just let fly from a hand."""
    found = bones(figure)
    ahead, up = LOBBED[figure.fingers]
    return add(hand_point(figure), add(mul(found.root.front, ahead * found.height), (0.0, up * found.height, 0.0)))


def extent(figure: Figure) -> tuple[Vec, ...]:
    """Points that a frame must hold to show all of somebody: crown, knees, feet, elbows; what they stand up on."""
    found = bones(figure)
    soles = tuple(add(ankle, (0.0, -0.07, 0.0)) for ankle in found.ankles)
    below = ((figure.x, 0.0, figure.z),) if figure.pose in UP and not figure.mount and STEPPED < figure.floor < STORY else ()
    return (crown_point(figure), found.chin, *found.elbows, *found.knees, *soles, *below)


UP = frozenset(
    {Pose.STAND, Pose.KNEEL, Pose.CALL, Pose.REACH, Pose.LIFT, Pose.DANCE, Pose.CLIMB, Pose.JUMP, Pose.HANDS_UP, Pose.POINT, Pose.SHOW}
)
"""Poses of who is up on something that a picture of all of them shows too: a crate, a table, the foot of a ladder."""
STEPPED, STORY = 0.3, 1.1
"""Metres above the ground between which they are."""


def figures_of(scene: SceneBoard, panel: Panel, blocking: Sequence[Blocking], breakdown: Breakdown, ground: Ground) -> tuple[Figure, ...]:
    """Everybody of `blocking` who can be seen, with looks, gazes and what they hold; groups as several figures.

    Raises:
        KeyError: the blocking names a character that the breakdown does not have.
    """
    known = {character.id: character for character in breakdown.characters}
    kinds = kinds_of(breakdown.props)
    weapons = {id for id, kind in kinds.items() if kind in WEAPONS}
    present = [_aloud(_armed(item, weapons)) for item in blocking if known[item.character].seen]
    bare = [_figure(item, known[item.character], scene, breakdown, ground) for item in _apart(present)]
    eyes = {figure.character: eye_point(figure) for figure in bare}
    things = _things(panel, bare, breakdown)
    out: list[Figure] = []
    for item, figure in zip(present, bare, strict=True):
        gaze = eyes.get(item.gaze) or things.get(item.gaze)
        held = _held(item, kinds)
        looked = None if (held == "phone" and item.gaze == item.holds) or _minds_hands(item) else gaze
        tool, second = _worked(item.gesture or item.pose, held, item.other)
        aimed = _bared(figure, item, tool).model_copy(
            update={"gaze": looked, "holds": tool, "other": second, "speaks": _manner(item, panel), **_rung(item, tool)}
        )
        who = known[item.character]
        out += _members(aimed, who.headcount, bare, alike=bool(ALIKE.search(f"{who.name} {who.description}")))
    return tuple(out)


OFF_THE_HEAD = frozenset({Pose.THROW, Pose.WAVE, Pose.BRANDISH})
"""What somebody does with the own hat in the air."""
HATS = frozenset({"hat", "cap", "helmet", "crown", "wig"})
"""What they do it with."""


def _bared(figure: Figure, item: Blocking, held: str) -> Figure:
    """Who has the own hat or glasses in the hands, to put them on or off, or throws or waves the hat, has none on the head."""
    done = {item.pose, item.gesture}
    if not (Pose.WEAR in done and (held in HEADGEAR or held == "glasses")) and not (done & OFF_THE_HEAD and held in HATS):
        return figure
    off = {"glasses": False} if held == "glasses" else {"hat": ""}
    return figure.model_copy(update={"appearance": figure.appearance.model_copy(update=off)})


def _rung(item: Blocking, tool: str) -> dict[str, Pose | str]:
    """Who sits with a phone in the hand, and does nothing else with it, is on the phone; who speaks with a microphone speaks into it; who
    throws something from a seat, or a hat, which would be on the head with the arm drawn back, has just let it go."""
    if not item.at and (loose := _loose(item, tool)):
        return {"fingers": loose}
    if item.pose is Pose.THROW and tool in HATS and not item.at:
        return {"fingers": LOBS}
    if item.gesture is Pose.THROW and tool and not item.at:
        return {"fingers": FLING}
    if item.gesture is None and item.pose is Pose.SIT and tool == "phone":
        return {"gesture": Pose.PHONE}
    if item.speaks and not item.at and (item.gesture or item.pose) in (Pose.HOLD, Pose.STAND, Pose.SIT) and tool in MICROPHONES:
        return {"gesture" if item.gesture or item.pose is Pose.SIT else "pose": Pose.SPEAK_INTO}
    return {}


def _loose(item: Blocking, tool: str) -> str:
    """How what is no one piece is thrown: grain out of the open hand, water out of its bucket, a jet out of a hose that is aimed
    too; empty for all else."""
    if tool in SPRAYERS and item.pose in SPRAYED and item.gesture is None:
        return SPRAYS
    if Pose.THROW not in (item.pose, item.gesture):
        return ""
    if tool in VESSELS:
        return DOUSES
    grains = tool in GRAINS or not GRAINY.isdisjoint(word.rstrip("s") for word in item.named.casefold().replace("-", " ").split())
    return STREWS if tool and grains else ""


SPRAYERS = frozenset({"extinguisher", "hose"})
"""What a jet comes out of where it is aimed."""
VESSELS = frozenset({"bucket", "basin"})
"""What is emptied where somebody throws it."""
GRAINS = frozenset({"seeds", "seed", "like_heap", "salt"})
GRAINY = frozenset(
    {"grain", "seed", "rice", "confetti", "sand", "petal", "salt", "crumb", "breadcrumb", "corn", "flour", "gravel", "dirt", "earth"}
    | {"soil", "snow", "dust", "feed", "ash", "glitter"}
)
"""What is loose, as its drawing and as its words have it."""
WEAPONS = frozenset({"gun", "rifle"})
"""Kinds that are aimed where another thing is pointed."""


MEANT: dict[tuple[Pose, str], Pose] = {
    (Pose.HOLD, "guitar"): Pose.PLAY,
    (Pose.HOLD, "violin"): Pose.PLAY,
    (Pose.TYPE, "phone"): Pose.READ,
    (Pose.TEND, "knife"): Pose.CUT,
    (Pose.TEND, "scissors"): Pose.CUT,
}
"""What is meant by a pose with a thing, where nobody is touched."""


def _armed(item: Blocking, weapons: Collection[str]) -> Blocking:
    """Who points with a gun aims it; who holds a guitar plays it."""
    if Pose.CARRY in (item.pose, item.gesture) and item.thing in HANDLED and not item.other:
        return item.model_copy(update={"gesture": None, "pose": Pose.STAND if item.pose is Pose.CARRY else item.pose})
    if not item.at and not item.gesture and (meant := MEANT.get((item.pose, item.thing))):
        return item.model_copy(update={"pose": meant})
    if item.holds not in weapons and item.thing not in WEAPONS:
        return item
    field = "gesture" if item.gesture is Pose.POINT else "pose" if item.pose is Pose.POINT else ""
    return item.model_copy(update={field: Pose.AIM}) if field else item


def _aloud(item: Blocking) -> Blocking:
    """Who speaks has nothing at the mouth."""
    done = item.gesture or item.pose
    if not item.speaks or done not in AT_MOUTH:
        return item
    kept = {} if item.holds or item.thing else {"thing": IN_HAND[done]}
    return item.model_copy(update={"gesture" if item.gesture else "pose": Pose.HOLD, **kept})


MANNERS = 4
"""Ways of talking with the hands."""


def _manner(item: Blocking, panel: Panel) -> int:
    """Which way somebody talks with the hands in this panel, 0 for who is silent."""
    return random.Random(f"talk {item.character} {panel.id}").randint(1, MANNERS) if item.speaks else 0


def _held(item: Blocking, kinds: Mapping[str, str]) -> str:
    """Kind of the thing in the hand."""
    done = item.gesture or item.pose
    if (done is Pose.SPY and item.at in LOOKED_THROUGH) or (item.pose is Pose.KICK and item.thing in KICKED_ON):
        return ""
    if done in OWN and item.thing not in IN_PLACE.get(done, ()):
        return IN_HAND[done]
    if done is Pose.WEAR and item.holds and kinds.get(item.holds) not in WORN:
        return ""
    held = kinds.get(item.holds, "object") if item.holds else KNOWN.get(item.thing, item.thing) or IN_HAND.get(done, "")
    held = kinds.get(item.gaze, "") if done is Pose.CATCH and not held else held
    held = GLASSES.get(item.named.rpartition(" ")[2].casefold(), held) if held == "cup" else held
    return "" if done is Pose.HANG and item.at == HOOK and held in PICTURES else held


LOOKED_THROUGH = frozenset({"periscope"})
"""Fittings that somebody looks through: nothing is in their hands."""
GLASSES = {"glass": "glass", "tumbler": "glass", "shot": "glass", "wineglass": "wineglass", "flute": "wineglass", "champagne": "wineglass"}
"""What is no mug by its name, though one drinks out of it."""
INTENT = frozenset(
    {Pose.CUT, Pose.TEAR, Pose.RUB, Pose.DROP, Pose.HANG, Pose.BOW, Pose.POUR, Pose.KNOT, Pose.COUNT, Pose.STIR, Pose.WASH, Pose.WRITE}
    | {Pose.PRESS, Pose.READ, Pose.DIG, Pose.SWEEP}
)
"""Poses whose eyes are on the hands, or on the floor, whoever is about."""


def _minds_hands(item: Blocking) -> bool:
    """Whether somebody looks at what their hands do and not at whom they stand before."""
    done = item.gesture or item.pose
    own = done is Pose.EAT and item.gaze == item.holds
    return own or (not item.speaks and (done in INTENT or (done is Pose.REACH and bool(item.holds or item.thing))))


def _worked(done: Pose, held: str, other: str) -> tuple[str, str]:
    """What is in the right and in the left hand: what is worked on is in the left one, however it was told."""
    if held in SEWN_WITH and not other:
        return held, "cloth"
    if done is Pose.EAT and held in PICKED:
        return PICKED[held], held
    usual, tools, what = WORKED.get(done, ("", NOTHING, NOTHING))
    if held and usual and held not in tools and (held in what or not what):
        return (other if other in tools else usual), held
    return (other, held) if other in HANDED and held and held not in HANDED else (held, other or SECOND.get(done, ""))


def _figure(item: Blocking, who: Character, scene: SceneBoard, breakdown: Breakdown, ground: Ground) -> Figure:
    floor, seat = ground(item)
    return Figure(
        character=who.id,
        name=who.name,
        x=item.mark.x,
        z=item.mark.z,
        floor=floor,
        seat=seat,
        facing=item.facing,
        pose=item.pose,
        gesture=item.gesture,
        expression=item.expression,
        words=read_on(item.named),
        age=who.age,
        appearance=breakdown.look_of(who.id, scene.scene.id),
    )


def _apart(blocking: Sequence[Blocking]) -> list[Blocking]:
    """Nobody stands in somebody else: whoever comes second is moved along x, further the way they already are."""
    out: list[Blocking] = []
    for item in blocking:
        moved = item
        for _ in range(8):
            hit = next((other for other in out if _collide(moved, other)), None)
            if hit is None:
                break
            step = APART if moved.mark.x >= hit.mark.x else -APART
            moved = moved.model_copy(update={"mark": moved.mark.model_copy(update={"x": round(hit.mark.x + step, 3)})})
        out.append(moved)
    return out


def _collide(a: Blocking, b: Blocking) -> bool:
    if a.pose in CLOSE or b.pose in CLOSE:
        return False
    return math.hypot(a.mark.x - b.mark.x, a.mark.z - b.mark.z) < APART * 0.7


def _things(panel: Panel, figures: Iterable[Figure], breakdown: Breakdown) -> dict[str, Vec]:
    """Where the props of a panel are that somebody holds; ids to points."""
    by_id = {figure.character: figure for figure in figures}
    held = {item.holds: hand_point(by_id[item.character]) for item in panel.blocking if item.holds and item.character in by_id}
    centre = _middle(list(by_id.values()))
    return {**{prop.id: centre for prop in breakdown.props if prop.id in panel.props}, **held}


def _middle(figures: Sequence[Figure]) -> Vec:
    """Table height in the middle of everybody, a little in front of somebody who is alone."""
    if len(figures) == 1:
        ahead = mul(heading(figures[0].facing), 0.6)
        return (figures[0].x + ahead[0], 0.85, figures[0].z + ahead[2])
    count = max(1, len(figures))
    return (sum(f.x for f in figures) / count, 0.85, sum(f.z for f in figures) / count)


ALIKE = regex(r"\b(?:twins?|triplets?|quadruplets|identical|clones?)\b", re.IGNORECASE)
"""Of a group whose members look the same."""


def _members(figure: Figure, headcount: int, others: Sequence[Figure], *, alike: bool = False) -> list[Figure]:
    """A group as up to `CROWD` figures behind and beside its mark, the same ones every time."""
    out = [figure]
    for index, (dx, dz) in enumerate(_RING[1 : min(headcount, CROWD)], start=1):
        chance = random.Random(f"{figure.character}/{index}")
        x, z = figure.x + dx + chance.uniform(-0.1, 0.1), figure.z + dz + chance.uniform(-0.1, 0.1)
        if any(math.hypot(x - other.x, z - other.z) < APART * 0.8 for other in others if other.character != figure.character):
            continue
        turn = figure.facing + chance.uniform(-14, 14)
        look = figure.appearance if alike else varied(figure.appearance, chance)
        out.append(figure.model_copy(update={"x": x, "z": z, "facing": turn, "holds": "", "other": "", "appearance": look}))
    return out


def varied(look: Appearance, chance: random.Random) -> Appearance:
    """Somebody of the same group: another head on the same kind of clothes."""
    styles = ("short", "bald", "curly", "short") if look.build == "man" else ("bob", "long", "bun", "ponytail", "curly")
    return look.model_copy(
        update={
            "height": look.height * chance.uniform(0.94, 1.05),
            "bulk": min(1.3, max(0.85, look.bulk * chance.uniform(0.9, 1.12))),
            "hair": chance.choice(styles),
            "hair_tone": chance.choice((0.35, 0.6, 0.8, 0.9)),
            "beard": look.build == "man" and chance.random() < 0.3,
            "tone": min(0.9, max(0.1, look.tone + chance.uniform(-0.18, 0.18))),
            "accent": False,
        }
    )


def turned_to_work(figure: Figure) -> bool:
    """Whether somebody is turned off the master camera with a hand on something that is as high as their hips, or higher."""
    ahead = heading(figure.facing)
    spots = [spot for spot in figure.touch if spot is not None and spot[1] > figure.floor + HIP]
    return abs(figure.facing) >= TURNED_OFF and any(
        (x - figure.x) * ahead[0] + (z - figure.z) * ahead[2] > OUT_OF_BODY for x, _, z in spots
    )


TURNED_OFF, OUT_OF_BODY, HIP = 90.0, 0.34, 0.95
"""Degrees off the master camera of who has their work beyond or beside them; metres ahead of their mark to what is not on their own body,
and over the floor to what they stand at, not over."""
