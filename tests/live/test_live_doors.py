"""For those who have keys: a picture from each door whose key is set. `pytest -m live -s -k doors` (about $0.20 a door)."""

from __future__ import annotations

from pathlib import Path

import pytest

import storyboard
from storyboard.model.errors import ProviderError
from storyboard.painters.registry import DOORS, check, load
from storyboard.testing.painters import picture

SCRIPT = "EXT. PIER - DAY\n\nMIA (34), in a red coat, looks out to sea.\n"

pytestmark = pytest.mark.live


@pytest.mark.parametrize("door", DOORS)
def test_one_panel_with_a_reference_is_painted_and_its_bill_printed(door: str, tmp_path: Path) -> None:
    try:
        check(load(door))
    except ProviderError as error:
        pytest.skip(str(error))
    script, cast = tmp_path / "live.fountain", tmp_path / "cast"
    script.write_text(SCRIPT, encoding="utf-8")
    cast.mkdir()
    (cast / "MIA.jpg").write_bytes(picture(1.0, (200, 40, 40, 9, 9, 9)))
    board = storyboard.make(script, out=tmp_path / "live", painter=door, cast=cast, detail="key", budget=2.0, yes=True, on_event=print)
    take = storyboard.takes(tmp_path / "live", board.scenes[0].panels[0].id)[-1]
    print(take.model_dump_json(indent=1, exclude={"prompt", "stage"}))
    print(f"{door}: ${storyboard.status(tmp_path / 'live').spent:.3f}")
    assert take.painter == door
    assert take.findings == ()
