from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.script.reading import read


def real(tmp_path: Path, heading: str, action: str = "Nobody is here.") -> str:
    script = tmp_path / "one.fountain"
    script.write_text(f"{heading}\n\n{action}\n\nMIA\nHello.\n", encoding="utf-8")
    return break_down(read(script)).places[0].real


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("EXT. BROOKLYN BRIDGE - DAY", "BROOKLYN BRIDGE"),
        ("EXT. STREET, PARIS - DAY", "STREET, PARIS"),
        ("EXT. PRAÇA DO COMÉRCIO, LISBON - DUSK", "PRAÇA DO COMÉRCIO, LISBON"),
        ("INT. LOUVRE - GALLERY - DAY", "LOUVRE - GALLERY"),
        ("INT. FARM - NIGHT (1977)", "FARM, 1977"),
        ("EXT. BERLIN 1961 - NIGHT", "BERLIN 1961"),
        ("EXT. FIELD - DAY", ""),
        ("INT. PARIS APARTMENT - DAY", ""),
        ("INT. HOTEL ROOM 1408 - NIGHT", ""),
        ("INT. LAB - DAY (2077)", ""),
        ("EXT. MIA'S HOUSE - DAY", ""),
        ("EXT. RIVER - DAY", ""),
    ],
)
def test_what_of_a_heading_can_be_looked_up(tmp_path: Path, heading: str, found: str) -> None:
    assert real(tmp_path, heading) == found


def test_what_the_action_writes_as_a_name_outdoors_is_one(tmp_path: Path) -> None:
    assert real(tmp_path, "EXT. DUNMORE PIER - DAY", "She has loved Dunmore all her life.") == "DUNMORE PIER"


def test_a_word_the_action_also_writes_small_is_none(tmp_path: Path) -> None:
    assert not real(tmp_path, "EXT. HOLLOW - DAY", "They call it the Hollow, for the hollow trees.")


def test_a_name_that_is_a_persons_is_none(tmp_path: Path) -> None:
    assert not real(tmp_path, "EXT. MIA'S GARDEN - DAY", "The garden of Mia is dark.")


def test_a_made_up_name_indoors_is_none(tmp_path: Path) -> None:
    assert not real(tmp_path, "INT. DUNMORE PIER - DAY", "She has loved Dunmore all her life.")
