"""In a courtroom the judge sits behind the bench, over all others, and who is in the stand sits in it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Blocking
from storyboard.model.stage import Stage
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script
from storyboard.staging.build import stage


def staged(words: str, name: str, heading: str = "INT. COURTROOM - DAY") -> tuple[Stage, Blocking]:
    """The first picture of a scene with somebody in it, and how they are there."""
    script = screenplay(fountain.read(f"{heading}\n\n{words}\n"), "test.fountain")
    breakdown = break_down(script)
    who = next(one.id for one in breakdown.characters if name in one.name)
    (scene,) = plan_script(script, breakdown)
    panel, item = next((one, item) for one in reversed(scene.panels) for item in one.blocking if item.character == who)
    return stage(scene, panel, breakdown, 16 / 9), item


@pytest.mark.parametrize(
    "words",
    ["The JUDGE bangs the gavel. TOM stands.", "JUDGE HARLAN looks at TOM.", "TOM stands. The MAGISTRATE reads the verdict."],
)
def test_a_judge_sits_behind_the_bench(words: str) -> None:
    name = next(one for one in ("JUDGE", "MAGISTRATE") if one in words)
    built, item = staged(words, name)
    assert (item.at, item.pose.value) == ("judge_bench", "sit")
    figure = next((one for one in built.figures if one.character == item.character), None)
    (bench,) = [one for one in built.pieces if one.kind == "judge_bench"]
    assert figure is not None
    assert figure.z < bench.z
    assert figure.floor + figure.seat > 0.9


@pytest.mark.parametrize("words", ["The JUDGE walks to the window.", "The JUDGE enters."])
def test_a_judge_who_is_told_to_be_elsewhere_is_there(words: str) -> None:
    assert staged(f"{words} TOM waits.", "JUDGE")[1].at != "judge_bench"


def test_a_judge_in_the_street_has_no_bench() -> None:
    assert staged("JUDGE HARLAN waits.", "JUDGE", "EXT. STREET - DAY")[1].at == ""


@pytest.mark.parametrize("words", ["TOM is on the witness stand.", "TOM sits in the stand.", "TOM takes the stand."])
def test_a_witness_sits_in_the_stand(words: str) -> None:
    built, item = staged(f"ANNA waits. {words}", "TOM")
    assert (item.at, item.pose.value) == ("witness_stand", "sit")
    assert [one.kind for one in built.pieces].count("witness_stand") == 1
