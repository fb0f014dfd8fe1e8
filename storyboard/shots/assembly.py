"""Panels put together from beats and framing into a scene: ids, setups with letters, covers, timing, light, sound, transitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.board import SceneBoard
from storyboard.model.numbers import setup_letters
from storyboard.model.patterns import regex
from storyboard.model.screenplay import Scene
from storyboard.model.shots import Blocking, Cover, Detail, Light, Panel, Shot
from storyboard.shots import timing, verbs
from storyboard.shots.beats import Beat, What
from storyboard.shots.insert_setups import Sight, sight

_CUT = regex(r"^\W*CUT(?:S)? TO\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A panel that has neither id nor number yet. Equal shots become one setup; inserts where they are on the same thing."""

    shot: Shot
    lines: tuple[int, ...]
    """Numbers of the scene's beats it shows, from 1."""
    beats: tuple[Beat, ...]
    light: Light
    blocking: tuple[Blocking, ...] = ()
    props: tuple[str, ...] = ()
    laid: tuple[str, ...] = ()
    direction: str = ""
    least: float = 0.0
    """Seconds it lasts at least."""
    detail: Detail | None = None
    traffic: str = ""
    place: str = ""


def assemble(scene: Scene, panels: Sequence[Assembled], planner: str = "", notices: tuple[str, ...] = ()) -> SceneBoard:
    """A scene of these panels in this order."""
    shots: dict[tuple[Shot, Sight], Shot] = {}
    counts: dict[str, int] = {}
    made: list[Panel] = []
    for panel in panels:
        key = (panel.shot.model_copy(update={"id": "", "setup": "", "why": ""}), sight(panel.shot, panel.detail))
        number = len(shots)
        named = {"id": f"{scene.id}h{number + 1}", "setup": setup_letters(number)}
        shot = shots.setdefault(key, panel.shot.model_copy(update=named))
        counts[shot.id] = counts.get(shot.id, 0) + 1
        made.append(_panel(panel, shot.id, counts[shot.id], f"{scene.id}p{len(made) + 1}"))
    return SceneBoard(scene=scene, shots=tuple(shots.values()), panels=tuple(made), planner=planner or "rules", notices=notices)


def _panel(panel: Assembled, shot: str, index: int, id: str) -> Panel:
    handled = [one.holds for one in panel.blocking if one.holds]
    named = [prop for beat in panel.beats for prop in beat.props]
    lasting = timing.rounded(seconds(panel.beats)) if panel.beats else timing.SILENT
    return Panel(
        id=id,
        shot=shot,
        index=index,
        covers=covers(panel.beats),
        direction=panel.direction,
        blocking=panel.blocking,
        props=tuple(dict.fromkeys((*named, *panel.props, *handled))),
        laid=panel.laid,
        detail=panel.detail,
        traffic=panel.traffic,
        place=panel.place,
        light=panel.light,
        duration=max(panel.least, lasting),
        sound=sounds(panel.beats),
        transition=transitions(panel.beats),
    )


def sounds(beats: Sequence[Beat]) -> str:
    """What is to be heard beside speech, in the script's words."""
    return ", ".join(dict.fromkeys(sound for beat in beats for sound in _heard_in(beat)))


def _heard_in(beat: Beat) -> list[str]:
    if beat.noise:
        return [beat.text]
    return [] if beat.what is What.SPEECH else [hit.group() for hit in verbs.SOUNDS.finditer(beat.text)]


def transitions(beats: Sequence[Beat]) -> str:
    """What is printed after a panel; cuts are not."""
    return " ".join(line for beat in beats for line in beat.lines if not _CUT.match(line))


def seconds(members: Sequence[Beat]) -> float:
    """How long the beats of a panel take, unrounded; speeches at once count as the longer one."""
    shown = " ".join(b.text for b in members if b.what not in (What.SPEECH, What.TITLE))
    read = " ".join(b.text for b in members if b.what is What.TITLE)
    said = sum(timing.speech(b.text) for b in members if b.what is What.SPEECH and not b.dual and not b.noise)
    sides = [sum(timing.speech(b.text) for b in members if b.dual == side) for side in ("left", "right")]
    if members and all(b.noise for b in members):
        return timing.LEAST_ACTION
    return sum((timing.action(shown) if shown else 0.0, timing.title(read) if read else 0.0, said, max(sides)))


def covers(members: Sequence[Beat]) -> tuple[Cover, ...]:
    """The slices of the beats, neighbours of one element joined."""
    joined: list[Cover] = []
    for beat in members:
        if joined and joined[-1].element == beat.cover.element:
            joined[-1] = joined[-1].model_copy(update={"end": beat.cover.end})
        else:
            joined.append(beat.cover)
    return tuple(joined)
