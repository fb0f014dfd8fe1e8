"""What the camera does, and why: it holds still unless something carries it along, and about one picture in five does.

It pans with whoever crosses, goes in on a decision, goes away at an end, rises along what is tall, shakes in a fight.
Walks are tracked by the setups themselves; what the script asks for stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from storyboard.model.shots import LADDER, Angle, Framing, Move, Pose, Size
from storyboard.shots import axis
from storyboard.shots.acts import GOING, Act
from storyboard.shots.angles import ONE, PLACE, SOME
from storyboard.shots.beats import What
from storyboard.shots.camera import Setup, fits
from storyboard.shots.moment import Moment
from storyboard.shots.tables import wording

WIDE = frozenset(LADDER[: LADDER.index(Size.MLS) + 1])
FACES = frozenset({Size.MS, Size.MCU, Size.CU, Size.BCU})
STRUGGLE = frozenset({Pose.FIGHT, Pose.DRAG, Pose.PUSH, Pose.PULL, Pose.SHOOT, Pose.COVER})
ROUGH = 0.5
"""Tension from which a struggle is filmed from the shoulder."""
TENSE = 0.6
"""Tension from which the camera comes nearer to a face that speaks."""
ENDING = 0.45
"""The same for the last words of a scene."""
CROSSES = 0.8
"""Metres across the screen that are worth a pan."""

FROM_ABOVE, FROM_BELOW = frozenset({Angle.HIGH, Angle.OVERHEAD}), frozenset({Angle.LOW, Angle.WORM})

_DECIDES = wording(
    r"decides?|realis\w+|realiz\w+|dawns|understands|recogni\w+|remembers?|makes up (?:his|her) mind|takes a (?:deep )?breath|"
    r"freezes?|froze|stares?|closes (?:his|her) eyes|swallows|hesitates?|nods|can(?:'|’)t believe|for some time|for a long (?:time|moment)|"
    r"(?:his|her) face (?:goes|falls|hardens|changes)|something (?:goes out|changes)|listens|weighs"
)
_FIGHT = wording(
    r"struggle\w*|chaos|brawl\w*|explo\w+|chas(?:e|es|ing)|panic\w*|wrestl\w+|scrambl\w+|slam from|stampede|earthquake|lurch\w*|"
    r"kicks|riot\w*"
)
_RISES = wording(r"looks? up (?:at|to)|towers?|skyscraper|steeple|spire|mast|cliffs?|rises above|high above|climbs?")
_SINKS = wording(r"looks? down (?:at|into|on)|far below|sinks?|drops? to|floats? down|falls? to")
_REVEALS = wording(r"reveal(?:s|ing)|we see|turns out|behind (?:him|her|them)")


def _shown(m: Moment) -> str:
    return " ".join(beat.text for beat in m.beats if beat.what is not What.SPEECH)


def _struggles(m: Moment, it: Setup) -> Move | None:
    bodies = any((m.here[who].gesture or m.here[who].pose) in STRUGGLE for who in it.subjects if who in m.here)
    rough = (bodies and m.tension >= ROUGH) or bool(_FIGHT.search(_shown(m)))
    return Move.HANDHELD if rough and it.framing in SOME else None


def _crosses(m: Moment, it: Setup) -> Move | None:
    """Somebody goes from one side to the other: the camera goes with them."""
    if not m.main.does(*GOING):
        return None
    ways = [axis.across(it.side, one.mark, one.to) for who in it.subjects if (one := m.here.get(who)) is not None and one.to is not None]
    far = max(ways, key=abs, default=0.0)
    if abs(far) < CROSSES:
        return None
    return Move.PAN_RIGHT if far > 0 else Move.PAN_LEFT


def _decides(m: Moment, it: Setup) -> Move | None:
    mine = m.main.what is not What.SPEECH and it.subjects[:1] == m.main.people[:1] and bool(_DECIDES.search(_shown(m)))
    return Move.PUSH_IN if mine else None


def _presses(m: Moment, it: Setup) -> Move | None:
    speaks = m.main.what is What.SPEECH and m.main.speaker in it.subjects
    return Move.PUSH_IN if speaks and m.tension >= (ENDING if m.last else TENSE) else None


def _rises(m: Moment, it: Setup) -> Move | None:
    tall = it.angle in FROM_BELOW and it.framing in PLACE
    return Move.TILT_UP if it.angle not in FROM_ABOVE and (tall or _RISES.search(_shown(m))) else None


def _sinks(m: Moment, it: Setup) -> Move | None:
    return Move.TILT_DOWN if it.angle not in FROM_BELOW and _SINKS.search(_shown(m)) else None


def _ends(m: Moment, it: Setup) -> Move | None:
    """The last picture of a scene lets go of it."""
    done = m.last and len(m.scene.past) >= 3 and m.main.what is not What.SPEECH and not m.main.does(Act.ENTER)
    if not done:
        return None
    return Move.CRANE_UP if not m.scene.interior and m.scene.vast and it.size in (Size.EWS, Size.WS) else Move.PULL_OUT


def _reveals(m: Moment, it: Setup) -> Move | None:
    return Move.PULL_OUT if _REVEALS.search(_shown(m)) and len(it.subjects) > 1 else None


def _takes_in(m: Moment, it: Setup) -> Move | None:
    """An open place with nobody in it is read from side to side."""
    return Move.PAN_RIGHT if it.framing in PLACE and not it.subjects and m.scene.vast and not m.scene.interior else None


class Reason(NamedTuple):
    """A row: in which framings and sizes, how many panels since the last move at least, what moves the camera, in what words."""

    move: Callable[[Moment, Setup], Move | None]
    framings: frozenset[Framing]
    sizes: frozenset[Size]
    apart: int
    why: str


ANY = frozenset(LADDER)
FACED = ONE - {Framing.OTS}

REASONS: tuple[Reason, ...] = (
    Reason(_struggles, SOME, ANY, 0, "handheld, in the thick of it"),
    Reason(_crosses, SOME, WIDE, 1, "with whoever goes"),
    Reason(_decides, FACED, FACES, 1, "in on what goes on in the face"),
    Reason(_rises, SOME | PLACE, WIDE, 1, "up along it"),
    Reason(_sinks, SOME, WIDE, 2, "down with it"),
    Reason(_reveals, SOME, WIDE | {Size.MS}, 3, "out, until the other is seen"),
    Reason(_ends, SOME | PLACE, WIDE | {Size.MS}, 1, "away, to let the scene go"),
    Reason(_takes_in, PLACE, WIDE, 2, "along the place"),
    Reason(_presses, FACED, frozenset({Size.MCU, Size.CU, Size.BCU}), 3, "in, as it presses"),
)
"""Why a camera moves, the strongest reasons first."""


def moved(m: Moment, it: Setup) -> tuple[Setup, str]:
    """The setup with the move its moment asks for, and the reason; unchanged and without one where the camera holds still.

    A setup that stands already goes on standing, and no move is taken that would make the cut jump.
    """
    past = m.scene.past
    if it.move is not Move.STATIC or (past and past[-1] == it) or it.framing in (Framing.POV, Framing.INSERT):
        return it, ""
    since = len(past) - m.scene.moved
    for row in REASONS:
        if it.framing not in row.framings or it.size not in row.sizes or since <= row.apart or m.scene.car:
            continue
        move = row.move(m, it)
        if move is not None and fits(past, replace(it, move=move)):
            return replace(it, move=move), row.why
    return it, ""
