"""Who looks into a mirror has one beside them in the picture, and the lens stands where their face is in it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.stage import Stage, Vec
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage
from storyboard.staging.figures import bones
from storyboard.staging.space import add, heading, mul, sub


def staged(words: str) -> Stage:
    """The last picture of a scene."""
    script = screenplay(fountain.read(f"INT. HALLWAY - DAY\n\nANNA (30, woman) stops.\n\n{words}\n"), "test.fountain")
    breakdown = break_down(script)
    (scene,) = plan_script(script, breakdown)
    return stage(scene, scene.panels[-1], breakdown, 16 / 9)


@pytest.mark.parametrize(
    "words", ["Anna looks at herself in the mirror.", "Anna fixes her hair in the mirror.", "She applies lipstick at the mirror."]
)
def test_the_face_of_who_looks_into_a_mirror_is_in_it(words: str) -> None:
    built = staged(words)
    mirror = next(one for one in reversed(built.pieces) if one.kind == "mirror")
    out, right = heading(mirror.facing), heading(mirror.facing + 90)
    head, at = bones(built.figures[0]).head, (mirror.x, mirror.y, mirror.z)

    def off(point: Vec) -> float:
        return sum(a * b for a, b in zip(sub(point, at), out, strict=True))

    image, eye = sub(head, mul(out, 2 * off(head))), built.camera.eye
    met = add(eye, mul(sub(image, eye), off(eye) / (off(eye) - off(image))))
    assert abs(sum(a * b for a, b in zip(sub(met, at), right, strict=True))) < mirror.width / 2
    assert mirror.y < met[1] < mirror.y + mirror.height
