"""Scripts of pictures and sounds: what is only heard makes no picture, and stays with the one of its row."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Framing
from storyboard.painters import lettering
from storyboard.script import text
from storyboard.script.scenes import screenplay
from storyboard.shots import two_things
from storyboard.shots.rules import plan_script
from tests.shots.conftest import Planned

SPOT = """\
# Monday

| VIDEO | AUDIO |
|---|---|
| Wide: a grey open-plan office. Rain on the windows. | SFX: rain, printers |
| MCU on JO (30) staring at a screen. She yawns. | VO: Some days begin before you do. |
| Close-up: a spoon falls into a cup. Steam. | SFX: clink |
| Jo drinks. She looks up. | MUSIC: up |
| PACKSHOT: the cup and the tin on a wooden board. SUPER: Begin. | VO: Begin. MUSIC: sting |
"""


@pytest.fixture(scope="module", params=["key", "shots", "full"])
def spot(request: pytest.FixtureRequest) -> Planned:
    script = screenplay(text.read(SPOT), "spot.md")
    breakdown = break_down(script)
    return Planned(script, breakdown, plan_script(script, breakdown, detail=request.param))


@pytest.mark.parametrize(("seen", "heard"), [("Rain on", "SFX: rain, printers"), ("Steam", "SFX: clink"), ("PACKSHOT", "MUSIC: sting")])
def test_a_sound_is_heard_over_the_picture_of_its_row(spot: Planned, seen: str, heard: str) -> None:
    panel, _ = spot.with_words(seen)
    assert heard in spot.text(panel)
    assert heard in panel.sound


def test_the_next_row_begins_a_picture_of_its_own() -> None:
    script = screenplay(text.read(SPOT), "spot.md")
    breakdown = break_down(script)
    spot = Planned(script, breakdown, plan_script(script, breakdown, detail="full"))
    assert spot.with_words("SFX: clink")[0].id != spot.with_words("Jo drinks")[0].id
    assert not any(spot.text(panel).startswith(("SFX", "MUSIC")) for panel, _ in spot.seen())


def test_a_packshot_is_a_close_picture_of_the_products() -> None:
    script = screenplay(text.read(SPOT), "spot.md")
    breakdown = break_down(script)
    spot = Planned(script, breakdown, plan_script(script, breakdown, detail="full"))
    panel, shot = spot.with_words("PACKSHOT")
    assert shot.framing is Framing.INSERT
    assert panel.detail is not None
    assert panel.detail.at == "beside tin"


@pytest.mark.parametrize(
    ("words", "at"),
    [("the cup and the tin.", "beside tin"), ("a cup.", ""), ("the cup, and the moment passes", ""), ("the cup and the cup", "")],
)
def test_what_is_named_along_with_the_thing_of_an_insert_stands_beside_it(words: str, at: str) -> None:
    assert two_things.together("cup", words) == at


def test_a_super_behind_a_sentence_is_laid_over_the_picture() -> None:
    assert lettering.titles(["PACKSHOT: the cup. SUPER: Begin."]) == ("Begin.",)
    assert lettering.titles(["He says SUPER: Begin."]) == ()
