from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.board import SceneBoard
from storyboard.model.shots import Cover
from storyboard.shots import coverage

Plan = Callable[..., Any]
SCRIPT = "INT. ROOM - DAY\n\nANNA waits.  She smiles.\n\nANNA\n(softly)\nHello. Goodbye.\n\n> THE END <\n"


def with_covers(scene: SceneBoard, change: Callable[[Cover], Cover | None]) -> SceneBoard:
    kept = [tuple(new for cover in panel.covers if (new := change(cover)) is not None) for panel in scene.panels]
    panels = tuple(panel.model_copy(update={"covers": covers}) for panel, covers in zip(scene.panels, kept, strict=True))
    return scene.model_copy(update={"panels": panels})


def test_a_plan_covers_everything(plan: Plan) -> None:
    done = plan(SCRIPT)
    assert coverage.uncovered(done.screenplay, done.scenes) == ()


def test_what_is_left_out_is_listed_with_its_words(plan: Plan) -> None:
    done = plan(SCRIPT)
    spoken = next(element for element in done.screenplay.elements if element.text.startswith("Hello"))
    broken = with_covers(done.scenes[0], lambda cover: cover if cover.element != spoken.id else cover.model_copy(update={"end": 6}))
    (gap,) = coverage.uncovered(done.screenplay, [broken])
    assert (gap.element, gap.text, gap.scene) == (spoken.id, "Goodbye.", "1")


def test_a_hole_in_the_middle_is_found(plan: Plan) -> None:
    done = plan(SCRIPT)
    action = next(element for element in done.screenplay.elements if element.text.startswith("ANNA waits"))

    def cut(cover: Cover) -> Cover | None:
        return None if cover.element == action.id else cover

    broken = with_covers(done.scenes[0], cut)
    ends = (Cover(element=action.id, start=0, end=4), Cover(element=action.id, start=17, end=len(action.text)))
    first = broken.panels[0].model_copy(update={"covers": (*ends, *broken.panels[0].covers)})
    (gap,) = coverage.uncovered(done.screenplay, [broken.model_copy(update={"panels": (first, *broken.panels[1:])})])
    assert gap.text == action.text[4:17].strip()


def test_scenes_without_panels_are_passed_over(plan: Plan) -> None:
    done = plan(SCRIPT)
    assert coverage.uncovered(done.screenplay, [SceneBoard(scene=done.scenes[0].scene)]) == ()


def test_slices_outside_the_script_are_named(plan: Plan) -> None:
    done = plan(SCRIPT + "\nEXT. ROAD - DAY\n\nA road.\n")
    other = done.screenplay.scenes[1].elements[1]
    wrong = (
        Cover(element="nobody", start=0, end=3),
        Cover(element=other, start=0, end=3),
        Cover(element=done.screenplay.scenes[0].elements[1], start=0, end=10_000),
        Cover(element=done.screenplay.scenes[0].elements[1], start=5, end=5),
    )
    scene = done.scenes[0]
    panel = scene.panels[0].model_copy(update={"covers": wrong})
    found = coverage.not_verbatim(done.screenplay, [scene.model_copy(update={"panels": (panel,)})])
    outside = "span outside the text"
    assert [slip.reason for slip in found] == ["no such element", "element of another scene", outside, outside]
    assert {slip.panel for slip in found} == {panel.id}
