"""Cloth that is laid over both shoulders and hangs over the arms: a shawl, and a blanket or a coat that is put round somebody."""

from __future__ import annotations

from storyboard.model.stage import Vec
from storyboard.painters.sketch.dress_lines import BEHIND, off
from storyboard.painters.sketch.garments import Wear
from storyboard.staging.space import XY, add, mix, mul

SIDES = ((0, 1.0), (1, -1.0))
"""Index of an arm, and its way from the middle."""


def _front(w: Wear) -> Vec:
    """From the middle of the trunk to its face that is seen."""
    behind = abs(w.head.seen_from(w.view)[0]) > BEHIND
    return mul(w.body.trunk.front, (-0.09 if behind else 0.09) * w.body.height)


def _tops(w: Wear, up: float, out: float) -> list[Vec]:
    """The shoulders, so many heights of the body higher and farther out."""
    h, body = w.body.height, w.body
    return [add(body.shoulders[i], add(mul(body.trunk.up, up * h), mul(body.trunk.left, sign * out * h))) for i, sign in SIDES]


def _necks(w: Wear) -> list[Vec]:
    return [add(w.body.neck, mul(w.body.trunk.left, sign * 0.045 * w.body.height)) for _, sign in SIDES]


def shawl(w: Wear) -> None:
    """Wool over both shoulders and upper arms, its ends crossed on the chest, with a fringe."""
    h, body, front = w.body.height, w.body, _front(w)
    point = add(mix(body.chest, body.waist, 0.45), front)
    sides = [add(mix(body.shoulders[i], body.elbows[i], 0.62), mul(body.trunk.left, sign * 0.035 * h)) for i, sign in SIDES]
    tops, necks = _tops(w, 0.03, 0.02), _necks(w)
    a, b, c, d, e, f, g = (w.view.project(p) for p in (necks[0], tops[0], sides[0], point, sides[1], tops[1], necks[1]))
    throat = w.view.project(add(mix(body.neck, body.chest, 0.7), front))
    w.drawing.shape([[throat, a, b, c, d, e, f, g]], off(w, 0.24), w.width)
    w.drawing.stroke([throat, d], w.width * 0.8)
    for one, other in ((c, d), (e, d)):
        for k in range(1, 9):
            x, y = one[0] + (other[0] - one[0]) * k / 9, one[1] + (other[1] - one[1]) * k / 9
            w.drawing.stroke([(x, y), (x, y + w.view.pixels(body.chest, 0.025 * h))], w.width * 0.7)


HEM, FLARE = 0.12, 0.06
"""Heights of the body under the elbows at which a blanket ends, and from the elbows out to its edge."""


def mantle(w: Wear) -> None:
    """A blanket or a coat round the shoulders: over both arms down to the hips, open before the chest, with a stripe along its hem."""
    h, body, front = w.body.height, w.body, _front(w)
    tops, necks = _tops(w, 0.035, 0.03), _necks(w)
    for i, sign in SIDES:
        out = add(body.elbows[i], mul(body.trunk.left, sign * FLARE * h))
        hem = add(out, (0.0, -HEM * h, 0.0))
        inner = add(add(body.waist, front), mul(body.trunk.left, sign * 0.035 * h))
        inner = (inner[0], hem[1] - 0.02 * h, inner[2])
        throat = add(add(mix(body.neck, body.chest, 0.35), front), mul(body.trunk.left, sign * 0.02 * h))
        _half(w, [w.view.project(p) for p in (throat, necks[i], tops[i], out, hem, inner)])


def _half(w: Wear, outline: list[XY]) -> None:
    """One side of it from the throat round to its inner corner: the cloth, its stripe, and folds from the shoulder down."""
    throat, _, top, _, hem, inner = outline
    w.drawing.shape([outline], off(w, 0.45), w.width * 1.2)
    for t in (0.84, 0.92):
        w.drawing.stroke([_along(top, hem, t), _along(throat, inner, t)], w.width * 1.6)
    for share in (0.3, 0.65):
        fold = _along(top, throat, share), _along(hem, inner, share)
        w.drawing.stroke([_along(*fold, 0.25), _along(*fold, 0.8)], w.width * 0.7)


def _along(a: XY, b: XY, t: float) -> XY:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
