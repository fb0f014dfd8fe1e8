"""Whom the script brings in late is not there before; who has left and acts again is back."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script

YARD = """EXT. FUNERAL HOME - NIGHT

DELL ARCENEAUX, 37, cargo shorts, climbs down from a truck. She checks a clipboard.

DELL
Hey, killer.

She walks off behind a planter.

She throws the lever of the tow bar.

Dell freezes. The dog barks.

{late}

WADE
Not tonight!

DELL
Oh, come on.
"""


def there(late: str) -> list[tuple[str, list[str]]]:
    """The words of each panel of the scene and who is in its set."""
    script = screenplay(fountain.read(YARD.format(late=late)), "yard.fountain")
    breakdown = break_down(script)
    text = {one.id: one.text for one in script.elements}
    names = {who.id: who.name for who in breakdown.characters}
    (scene,) = plan_script(script, breakdown, detail="full")
    return [
        (" ".join(text[one.element][one.start : one.end] for one in panel.covers), [names[one.character] for one in panel.blocking])
        for panel in scene.panels
    ]


def test_whom_the_script_brings_in_late_is_not_there_before() -> None:
    told = there("WADE LUDLOW, 50, undertaker, stands behind the screen with a shotgun.")
    first = next(n for n, (words, _) in enumerate(told) if "WADE LUDLOW" in words)
    assert first > 2
    assert all("WADE" not in people for _, people in told[:first])
    assert all("WADE" in people for _, people in told[first:])


def test_who_has_left_and_acts_again_is_back() -> None:
    told = dict(there("WADE LUDLOW, 50, undertaker, comes out."))
    assert all("DELL" in people for words, people in told.items() if "lever" in words or "freezes" in words)
