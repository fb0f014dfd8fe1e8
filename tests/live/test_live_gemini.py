"""For those who have a key: two pictures from the real Gemini API. `pytest -m live -s` (about $0.30)."""

from __future__ import annotations

from pathlib import Path

import pytest

import storyboard
from storyboard.testing.painters import picture

SCRIPT = "EXT. BELÉM TOWER, LISBON - DAY\n\nMIA (34), in a red coat, looks up at the tower.\n"

pytestmark = pytest.mark.live


@pytest.mark.parametrize("ground", ["never", "always"])
def test_one_panel_with_a_reference_is_painted_and_its_bill_printed(tmp_path: Path, ground: str) -> None:
    script, cast = tmp_path / "live.fountain", tmp_path / "cast"
    script.write_text(SCRIPT, encoding="utf-8")
    cast.mkdir()
    (cast / "MIA.jpg").write_bytes(picture(1.0, (200, 40, 40, 9, 9, 9)))
    board = storyboard.make(
        script, out=tmp_path / "live", painter="gemini", cast=cast, detail="key", ground=ground, budget=2.0, yes=True, on_event=print
    )
    take = storyboard.takes(tmp_path / "live", board.scenes[0].panels[0].id)[-1]
    print(take.model_dump_json(indent=1, exclude={"prompt", "stage"}))
    print(f"spent: ${storyboard.status(tmp_path / 'live').spent:.3f}")
    assert take.findings == ()
    assert bool(take.sources) == (ground == "always")
