"""What is at a mouth: a fork or a spoon that points at it, a loaf, a coin that is bitten on; the face over it is seen."""

from __future__ import annotations

from storyboard.model.stage import Vec
from storyboard.painters.sketch.garments import Wear
from storyboard.painters.sketch.halves import LOAF, LOAVES
from storyboard.painters.sketch.hands import Hand, palm_centre
from storyboard.painters.sketch.holding import growth, marked, plainly
from storyboard.painters.sketch.things import THINGS
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.things_marks import Marks, box_of, grown
from storyboard.painters.sketch.uses_shown import tip_at
from storyboard.staging.space import add, mul
from storyboard.staging.stances_work import BITTEN_ON


def at_lips(w: Wear, hand: Hand, kind: str, side: int) -> None:
    """A fork or spoon that points at the mouth, beside the dish."""
    if side == 1 and kind in LOAVES:
        marked(w, palm_centre(hand), grown(LOAF, BITTEN))
        return
    if side == 1 and kind in BITTEN_ON - LICKED:
        _bitten_on(w, hand, kind)
        return
    if side == 0 or kind not in EATEN_WITH | LICKED:
        plainly(w, hand, kind, side)
        return
    _to_mouth(w, hand, HELD.get(kind) or THINGS[kind])


def _mouth_of(w: Wear) -> Vec:
    """A point on the lips."""
    unit = w.body.head_height
    return add(w.body.chin, add(mul(w.body.head_turn.up, 0.2 * unit), mul(w.body.head_turn.front, 0.12 * unit)))


def _to_mouth(w: Wear, hand: Hand, marks: Marks, most: float = 1.6) -> None:
    """What stands up out of a fist, leant so that its upper end is at the lips, wherever the fist is."""
    tip_at(w, marks, palm_centre(hand), _mouth_of(w), most)


def _bitten_on(w: Wear, hand: Hand, kind: str) -> None:
    """A thing whose edge is at the lips of who bites on it, half as large as one that is shown: it hides no face."""
    marks = grown(HELD.get(kind) or THINGS[kind], HALF)
    x0, low, x1, high = box_of(marks)
    if high - low > LONGER * (x1 - x0):
        _to_mouth(w, hand, marks, 1.2)
        return
    x, y, z = _mouth_of(w)
    marked(w, (x, y - high * growth(w, marks, 1.2) / 100, z), marks, 1.2)


HALF, LONGER = 0.6, 2.0
"""How large it is against one that is shown; how many times as long as wide what is stuck into the mouth end on is."""
BITTEN = 0.62
"""How large a loaf is at somebody's mouth, against one that is cut."""

EATEN_WITH = frozenset({"fork", "spoon", "chopsticks", "toothbrush", "lipstick"})
"""What goes to the mouth by its end."""
LICKED = frozenset({"lollipop", "icecream"})
"""What is eaten off its upper end."""
