"""Pictures of very unequal ones together: a child's toy and a woman, a dog and a man, a horse and a girl. Whole, or each alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown.animal_words import EDIBLE, GREAT, LITTLE, RIDDEN
from storyboard.breakdown.bite_words import BITTEN
from storyboard.breakdown.thing_words import kind_of
from storyboard.model.board import SceneBoard
from storyboard.model.cast import Breakdown, Character, Sighting
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Screenplay
from storyboard.model.shots import Angle, Blocking, Expression, Framing, Panel, Pose, Shot, Size
from storyboard.shots.floor import FALLEN

TOGETHER = frozenset({Framing.TWO, Framing.THREE, Framing.GROUP})
CLOSER = frozenset({Size.ECU, Size.BCU, Size.CU, Size.MCU, Size.MS, Size.MLS})
"""Sizes that would leave out the small one, or all of a large animal but a flank."""
UNEQUAL = 0.62
"""Height of one over that of another below which both are in one picture only whole."""
_ROLLS = regex(r"\brolls?\b(?! (?:over|onto|on (?:his|her|its)|off|over and over))", re.IGNORECASE)


def evened(board: SceneBoard, breakdown: Breakdown, screenplay: Screenplay) -> SceneBoard:
    """The scene with such pictures as wide as both of them are; nothing changes where everybody is of a size."""
    odd = {who.id for who in breakdown.characters if who.species or who.appearance.nature}
    there = [one for one in breakdown.sightings if one.near and one.element in board.scene.elements]
    board = _alive(board, there)
    deeds = [one for one in there if one.relation in DEEDS or one.who or _in_the_saddle(one)]
    if not deeds and not odd & {item.character for panel in board.panels for item in panel.blocking}:
        return board
    upright = _on_wheels(board.panels, breakdown, screenplay)
    shots = {shot.id: shot for shot in board.shots}
    rides = [one for one in deeds if _in_the_saddle(one)]
    up = (_up(panel, shots[panel.shot], rides) for panel in upright)
    even = (_fair(_with_animals(panel, shots[panel.shot], deeds), shots[panel.shot], breakdown) for panel in up)
    return board.model_copy(update={"panels": tuple(even)})


def _alive(board: SceneBoard, there: Sequence[Sighting]) -> SceneBoard:
    """The scene with no thing in the hands of who has the animal of that word in their arms: it is no meat."""
    dead = {one.near: {kind_of(one.kind) or "like_meat", "like_meat"} for one in there if one.relation == "arms" and one.kind in EDIBLE}
    if not dead:
        return board

    def empty(item: Blocking) -> Blocking:
        meat = dead.get(item.character, set())
        item = item.model_copy(update={"other": ""}) if item.other in meat else item
        return item.model_copy(update={"thing": "", "named": ""}) if item.thing in meat else item

    panels = (one.model_copy(update={"blocking": tuple(map(empty, one.blocking))}) for one in board.panels)
    return board.model_copy(update={"panels": tuple(panels)})


DEEDS = frozenset(
    {"stroked", "fed", "groomed", "milked", "hugged", "before", "pulled", "lead", "towed", "left", "tended", "laid", "hauled", "shoved"}
    | BITTEN.keys()
)
"""What is done with an animal that is seen only with all of both in the picture."""
_ALONE = frozenset({Framing.SINGLE, Framing.OTS})


def _in_the_saddle(one: Sighting) -> bool:
    return one.relation == "ridden" and one.kind in RIDDEN


def _covered(panel: Panel, deeds: Sequence[Sighting]) -> list[Sighting]:
    """What of all that is done with animals the words of a panel tell."""
    return [one for one in deeds if any(c.element == one.element and c.start < one.end and one.start < c.end for c in panel.covers)]


def _up(panel: Panel, shot: Shot, rides: Sequence[Sighting]) -> Panel:
    """A picture of who rides, with what carries them; who sleeps up there sits."""
    riders = {one.near for one in _covered(panel, rides)}
    seen = panel.seen(shot)
    if not riders or not riders & {item.character for item in panel.blocking}:
        return panel
    asleep = {item.character for item in panel.blocking if item.character in riders and item.pose is Pose.LIE}
    items = tuple(_dozing(item) if item.character in asleep else item for item in panel.blocking)
    low = {"angle": Angle.EYE} if asleep and riders & set(seen.subjects) and seen.angle in {Angle.HIGH, Angle.OVERHEAD} else {}
    whole = seen.size in CLOSER and riders & set(seen.subjects) and seen.framing in _ALONE | TOGETHER and not _talks(panel)
    return panel.model_copy(update={"blocking": items, **low, **({"size": Size.FS} if whole else {})})


def _dozing(item: Blocking) -> Blocking:
    return item.model_copy(update={"pose": Pose.SIT, "expression": Expression.EYES_SHUT, "at": "", "state": _standing(item)})


def _standing(item: Blocking) -> str:
    """What has become of somebody who does not lie there."""
    return " ".join(word for word in item.state.split() if word != FALLEN)


def _talks(panel: Panel) -> bool:
    return any(item.speaks for item in panel.blocking)


def _with_animals(panel: Panel, shot: Shot, deeds: Sequence[Sighting]) -> Panel:
    """A picture of somebody and an animal whole, where its words tell what they do to each other; an animal that does something whole."""
    now = _covered(panel, deeds)
    seen = panel.seen(shot)
    there = {item.character for item in panel.blocking}
    mine = [one for one in now if {one.near, one.who} & set(seen.subjects) and one.near in there]
    if not mine or seen.size not in CLOSER or seen.framing not in _ALONE | TOGETHER or _talks(panel):
        return panel
    pair = seen.framing in _ALONE and any(one.relation in DEEDS and one.who in there for one in mine)
    wide = any(one.relation in DEEDS or (one.who in seen.subjects and (one.pose or one.thing)) for one in mine)
    level = {"angle": Angle.EYE} if wide and seen.angle is Angle.LOW else {}
    return panel.model_copy(update={"size": Size.FS, **level, **({"framing": Framing.TWO} if pair else {})}) if wide or pair else panel


def _measure(who: Character) -> float:
    """Metres of somebody as the camera sees them."""
    if who.species:
        return 0.4 if who.species in LITTLE else 2.6 if who.species in GREAT else 0.9
    return who.appearance.height


def _fair(panel: Panel, shot: Shot, breakdown: Breakdown) -> Panel:
    seen = panel.seen(shot)
    there = [breakdown.people[item.character] for item in panel.blocking]
    subjects = [who for who in there if who.id in seen.subjects]
    if len(subjects) == 1 and subjects[0].species and seen.angle in {Angle.HIGH, Angle.OVERHEAD}:
        panel = panel.model_copy(update={"angle": Angle.EYE})
    pair = subjects if len(subjects) > 1 else [*subjects, *(who for who in there if who.id not in seen.subjects)][:2]
    if len(pair) < 2 or not _unequal(pair):
        return panel
    if seen.framing is Framing.OTS:
        return panel.model_copy(update={"framing": Framing.SINGLE})
    whole = seen.framing in TOGETHER and seen.size in CLOSER
    return panel.model_copy(update={"size": Size.FS}) if whole else panel


def _unequal(them: Sequence[Character]) -> bool:
    sizes = [_measure(who) for who in them]
    return min(sizes) < UNEQUAL * max(sizes) and any(who.species or who.appearance.nature for who in them)


def _on_wheels(panels: Sequence[Panel], breakdown: Breakdown, screenplay: Screenplay) -> tuple[Panel, ...]:
    """What rolls on wheels or treads has not fallen: it goes, and stands afterwards."""
    robots = {who.id for who in breakdown.characters if who.appearance.nature == "robot"}
    rolling: set[str] = set()
    out: list[Panel] = []
    for panel in panels:
        words = screenplay.told(panel.covers)
        rolling |= {
            item.character for item in panel.blocking if item.character in robots and item.pose is Pose.FALL and _ROLLS.search(words)
        }
        items = tuple(_going(item) if item.character in rolling else item for item in panel.blocking)
        out.append(panel.model_copy(update={"blocking": items}) if rolling else panel)
    return tuple(out)


def _going(item: Blocking) -> Blocking:
    pose = {Pose.FALL: Pose.WALK, Pose.LIE: Pose.STAND}.get(item.pose, item.pose)
    return item.model_copy(update={"pose": pose, "state": _standing(item)})
