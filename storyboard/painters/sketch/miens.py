"""What faces show: an expression is a row of numbers, some deeds have a face of their own; who speaks opens the mouth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from storyboard.model.shots import Expression, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.staging.mouthfuls import CHEWS, SNIFFS, bites
from storyboard.staging.riding import SLAMMING

STROKES = 26.0
"""Pixels of head height from which a face acts."""
SHUT = 0.0
"""`Mien.lid` of eyes that are shut."""


@dataclass(frozen=True, slots=True)
class Mien:
    """An expression in head heights: lifts are up, `lid` is a factor."""

    brow_in: float = 0.0
    brow_out: float = 0.0
    lid: float = 0.88
    cheek: float = 0.0
    """How much the lower lid is pushed up."""
    smile: float = 0.0
    gape: float = 0.0
    wide: float = 1.0
    teeth: bool = False
    frown: float = 0.0
    """Folds between the brows, 0 to 1."""
    one_eye: bool = False
    """One eye is shut, whatever the lids of the other: the far one, so that the near one is seen open."""
    doubt: float = 0.0
    """How far one brow is up and the other down, and the mouth drawn to that side."""
    nose: float = 0.0
    """Wrinkles of the nose, 0 to 1; the upper lip is up then."""
    bite: bool = False
    """The upper teeth on the lower lip."""
    clenched: bool = False
    """An open mouth whose teeth meet."""
    full: bool = False
    """A cheek that what is chewed on pushes out."""
    blush: bool = False
    """Cheeks that are hatched where a face is large."""
    stare: bool = False
    """White is seen all round the iris, and the iris is in the middle of it."""
    eyes: tuple[float, float] | None = None
    """Where the eyes go whatever is looked at: right and up."""


MIENS: dict[Expression, Mien] = {
    Expression.NEUTRAL: Mien(smile=0.003),
    Expression.HAPPY: Mien(0.016, 0.012, 0.84, 0.012, 0.055, 0.05, 1.18, teeth=True),
    Expression.WORRIED: Mien(0.048, -0.026, 1.06, 0.0, -0.012, 0.014, 0.92, teeth=True, frown=0.7),
    Expression.SAD: Mien(0.05, -0.046, 0.6, 0.004, -0.046, 0.0, 0.85),
    Expression.ANGRY: Mien(-0.05, 0.034, 0.8, 0.012, -0.034, 0.028, 1.0, teeth=True, frown=1.0),
    Expression.AFRAID: Mien(0.062, 0.012, 1.34, 0.0, -0.036, 0.058, 1.06, teeth=True, frown=0.5),
    Expression.SURPRISED: Mien(0.058, 0.056, 1.34, 0.0, 0.0, 0.105, 0.62),
    Expression.SHOUTING: Mien(-0.034, 0.03, 0.96, 0.01, 0.012, 0.185, 0.98, teeth=True, frown=0.8),
    Expression.DETERMINED: Mien(-0.034, 0.014, 0.76, 0.008, -0.01, 0.0, 0.96, frown=0.4),
    Expression.EYES_SHUT: Mien(0.018, 0.006, SHUT, 0.006, 0.0, 0.0, 0.92),
    Expression.ONE_EYE: Mien(0.0, 0.0, 0.62, 0.0, 0.0, 0.0, 0.9, one_eye=True),
    Expression.WINK: Mien(0.0, 0.022, 1.05, 0.0, 0.024, 0.0, 1.0, one_eye=True, doubt=0.35),
    Expression.DISGUSTED: Mien(-0.04, -0.012, 0.55, 0.02, -0.042, 0.03, 0.98, teeth=True, frown=0.7, nose=1.0),
    Expression.PUZZLED: Mien(-0.004, 0.0, 0.96, 0.0, -0.006, 0.0, 0.8, frown=0.5, doubt=1.0),
    Expression.BORED: Mien(0.012, -0.004, 0.56, 0.0, -0.014, 0.0, 0.88, eyes=(0.5, 0.45)),
    Expression.ASHAMED: Mien(0.05, -0.03, 0.6, 0.0, -0.016, 0.0, 0.72, blush=True, eyes=(-0.35, -1.0)),
    Expression.IN_PAIN: Mien(-0.036, -0.01, SHUT, 0.02, -0.03, 0.062, 1.25, frown=1.0, nose=0.6, clenched=True),
    Expression.LIP_BITTEN: Mien(0.046, -0.022, 0.98, 0.0, -0.006, 0.0, 0.95, frown=0.4, bite=True),
    Expression.STARING: Mien(0.056, 0.05, 1.36, 0.0, -0.004, 0.0, 0.8, stare=True),
}


SQUEEZED = Mien(-0.03, 0.0, SHUT, 0.02, -0.02, 0.05, 1.15, frown=1.0, nose=0.5, clenched=True)
"""Eyes that are shut while there is something to be seen: squeezed, the teeth too."""
ON_THE_WAY = frozenset({Pose.DRIVE, Pose.RUN, Pose.JUMP, Pose.CYCLE, Pose.FALL, Pose.SLIDE})
"""What nobody does at rest: who shuts the eyes in it does not want to see."""

DEED_MIENS: dict[Pose, Mien] = {
    Pose.LAUGH: Mien(0.03, 0.02, 0.12, 0.012, 0.06, 0.17, 1.3, teeth=True),
    Pose.CALL: Mien(-0.03, 0.034, 0.96, 0.01, 0.012, 0.2, 0.95, teeth=True, frown=0.7),
    Pose.STRETCH: Mien(0.05, 0.02, 0.06, 0.01, 0.0, 0.2, 0.72),
    Pose.SLEEP: Mien(0.01, 0.0, SHUT, 0.0, -0.004, 0.0, 0.9),
    Pose.PRAY: Mien(0.02, 0.0, 0.04, 0.0, 0.0, 0.0, 0.95),
    Pose.KISS: Mien(0.01, 0.01, SHUT, 0.0, 0.01, 0.0, 0.7),
}
"""Faces of deeds that are done with the face."""

OWN_MIENS: dict[str, Mien] = {
    "yawn": DEED_MIENS[Pose.STRETCH],
    "sneeze": Mien(0.03, -0.02, 0.06, 0.02, -0.02, 0.09, 0.9, teeth=True, frown=0.6),
    "tongue": Mien(0.0, 0.03, 0.8, 0.012, 0.03, 0.075, 0.85),
    "cough": Mien(0.03, -0.02, 0.3, 0.016, -0.02, 0.06, 0.8, frown=0.6),
    "breath": Mien(0.045, -0.02, 0.5, 0.0, -0.02, 0.05, 0.55),
    "pant": Mien(0.03, -0.02, 0.35, 0.012, -0.02, 0.075, 1.0, frown=0.4),
}
"""Faces of what somebody does to themselves, by the shape of the hand (`Figure.fingers`)."""


def _biting(mien: Mien) -> Mien:
    """Wide open, the lids a little low over what is bitten into."""
    return replace(mien, gape=0.13, wide=1.05, teeth=True, smile=0.0, cheek=mien.cheek + 0.01, clenched=False)


def _chewing(mien: Mien) -> Mien:
    """Shut, and drawn to the cheek that is full."""
    return replace(mien, gape=0.0, wide=0.72, full=True, clenched=False)


def _smelling(mien: Mien) -> Mien:
    """Shut over shut eyes; who is disgusted is seen to be."""
    shut = mien if mien.nose else replace(mien, lid=SHUT, brow_in=0.03, brow_out=0.016)
    return replace(shut, gape=0.0, teeth=False, wide=0.85)


MOUTHS: dict[str, Callable[[Mien], Mien]] = {CHEWS: _chewing, SNIFFS: _smelling}
"""What the mouth has to do besides what is felt, by `Figure.fingers`."""


def _mouth(figure: Figure) -> Callable[[Mien], Mien] | None:
    return _biting if bites(figure) else MOUTHS.get(figure.fingers)


EFFORTS: dict[Pose, Expression] = {
    **dict.fromkeys((Pose.FIGHT, Pose.BRANDISH, Pose.KICK, Pose.SLAM), Expression.ANGRY),
    **dict.fromkeys((Pose.PUSH, Pose.PULL, Pose.HAUL, Pose.DRAG, Pose.THROW, Pose.DIG, Pose.CLIMB, Pose.DANGLE), Expression.DETERMINED),
    **dict.fromkeys((Pose.FALL, Pose.STAGGER, Pose.COVER, Pose.SLIDE), Expression.AFRAID),
    Pose.DANCE: Expression.HAPPY,
}
"""What the face of a deed shows where the script says nothing of it."""


def mien_of(figure: Figure, done: Pose, pixels: float) -> Mien:
    """The face of somebody whose head is so many pixels high."""
    own = OWN_MIENS.get(figure.fingers) or DEED_MIENS.get(done)
    if own is not None:
        return own
    if (mouth := _mouth(figure)) is not None:
        return mouth(_felt(figure, done, pixels))
    return _felt(figure, done, pixels)


def _felt(figure: Figure, done: Pose, pixels: float) -> Mien:
    """What somebody feels, or what the deed asks of the face."""
    told = figure.expression is not Expression.NEUTRAL
    shown = figure.expression if told or figure.mount == SLAMMING else EFFORTS.get(done, Expression.NEUTRAL)
    blind = shown is Expression.EYES_SHUT and figure.pose in ON_THE_WAY
    return played(SQUEEZED if blind else MIENS[shown], pixels, speaks=bool(figure.speaks))


PLAYED = 1.35
"""How much stronger a feeling is played where the face is large enough to act: a sketch is not polite."""


def played(mien: Mien, pixels: float, *, speaks: bool) -> Mien:
    """An expression one step larger from a head of `STROKES` pixels on; who speaks has an open mouth and lifts the brows."""
    if pixels < STROKES:
        return mien
    k = PLAYED
    bigger = replace(
        mien,
        brow_in=mien.brow_in * k,
        brow_out=mien.brow_out * k,
        lid=mien.lid if mien.lid == SHUT else 1.0 + (mien.lid - 1.0) * 1.2,
        smile=mien.smile * k,
        gape=mien.gape * 1.2,
        frown=min(1.0, mien.frown * k),
    )
    return (
        replace(bigger, gape=SPOKEN, wide=bigger.wide * 0.92, brow_out=bigger.brow_out + 0.012, teeth=True)
        if speaks and mien.gape < SPOKEN
        else bigger
    )


def downcast(mien: Mien, front: Vec, gaze: tuple[float, float]) -> tuple[Mien, tuple[float, float]]:
    """The face and eyes of a head that points at `front`: who looks down has the lids low, and does not scowl at the lens."""
    low = max(0.0, min(1.0, (-front[1] - 0.16) / 0.36))
    if not low or gaze[1] > 0.3:
        return mien, gaze
    lids = replace(mien, lid=mien.lid * (1 - 0.5 * low), brow_in=mien.brow_in + 0.034 * low, brow_out=mien.brow_out + 0.004 * low)
    return lids, (gaze[0], max(-1.0, gaze[1] - low))


SPOKEN = 0.052
"""How far a mouth is open that speaks, head heights."""
