"""What each sample must be read as. The samples are what a new user tries first, and what other tests run on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Element, Kind, Screenplay
from storyboard.references.cast import load, matched, unmatched
from storyboard.script.reading import read

SAMPLES = Path(__file__).parents[1] / "samples"
SCRIPTS = ("the-last-ferry.fountain", "border-run.fdx", "the-keeper.pdf", "thirty-seconds.md")


@cache
def sample(name: str) -> Screenplay:
    return read(SAMPLES / name)


def of_kind(name: str, kind: Kind) -> list[Element]:
    return [element for element in sample(name).elements if element.kind is kind]


def texts(elements: Iterable[Element]) -> list[str]:
    return [element.text for element in elements]


def headings(name: str) -> list[tuple[str, str, str, str]]:
    return [(scene.number, scene.setting, scene.location, scene.time_of_day) for scene in sample(name).scenes]


def people(name: str) -> set[str]:
    return {person for scene in sample(name).scenes for person in scene.characters}


def test_the_ferry_scenes() -> None:
    assert headings("the-last-ferry.fountain") == [
        ("1", "EXT", "FERRY LANDING", "NIGHT"),
        ("2", "INT", "TICKET OFFICE", "CONTINUOUS"),
        ("3", "EXT", "FERRY LANDING", "MOMENTS LATER"),
    ]


def test_the_ferry_is_two_pages_for_two_people_with_a_title_page() -> None:
    script = sample("the-last-ferry.fountain")
    assert people("the-last-ferry.fountain") == {"EDIE", "JONAS"}
    assert max(element.page for element in script.elements) == 2
    assert script.title_page["title"] == "THE LAST FERRY"
    assert script.title_page["draft_date"] == "3 March 2026"


def test_the_ferry_hands_over_the_key() -> None:
    actions = texts(of_kind("the-last-ferry.fountain", Kind.ACTION))
    assert "She holds the key out across the counter." in actions
    assert texts(of_kind("the-last-ferry.fountain", Kind.PARENTHETICAL)) == ["(not looking up)", "(quietly)", "(reaching for her coat)"]
    assert texts(of_kind("the-last-ferry.fountain", Kind.TRANSITION)) == ["FADE OUT."]


def test_the_chase_scenes() -> None:
    assert headings("border-run.fdx") == [
        ("1", "EXT", "PRAÇA DO COMÉRCIO, LISBON", "DAY"),
        ("2", "INT", "BLACK MERCEDES", "CONTINUOUS"),
        ("3", "EXT", "RUA AUGUSTA", "DAY"),
        ("4", "INT", "ELEVADOR DE SANTA JUSTA", "CONTINUOUS"),
        ("5", "EXT", "SANTA JUSTA WALKWAY", "MOMENTS LATER"),
        ("6", "EXT", "LARGO DO CARMO", "DAY"),
        ("7", "INT/EXT", "RUI'S TUK-TUK", "DAY"),
        ("8", "INT", "CAIS DO SODRÉ STATION", "DUSK"),
        ("9", "INT/EXT", "DUARTE'S CAR - 25 DE ABRIL BRIDGE", "NIGHT"),
        ("10", "EXT", "CAIA BORDER CROSSING", "DAWN"),
    ]
    assert not any(scene.automatic_number for scene in sample("border-run.fdx").scenes)


def test_the_chase_is_five_pages_for_six_people() -> None:
    assert people("border-run.fdx") == {"INÊS", "VASCO", "GASPAR", "MARTA", "DUARTE", "RUI"}
    assert max(element.page for element in sample("border-run.fdx").elements) == 5


def test_two_people_in_the_chase_speak_at_once() -> None:
    assert [(element.text, element.dual) for element in sample("border-run.fdx").elements if element.dual] == [
        ("RUI", "left"),
        ("We don't fit! We don't fit!", "left"),
        ("INÊS", "right"),
        ("We fit! Go, go, go!", "right"),
    ]


def test_the_note_and_the_summaries_of_the_chase_are_no_action() -> None:
    script = sample("border-run.fdx")
    note = next(element.text for element in script.elements if element.kind is Kind.NOTE)
    assert note.startswith("Clock\nHold the big clock")
    shown = " ".join(texts(of_kind("border-run.fdx", Kind.ACTION)))
    assert "Hold the big clock" not in shown
    assert "Fight in the lift." not in shown
    assert script.scenes[3].synopsis == "Fight in the lift."
    assert script.title_page["title"] == "BORDER RUN"


def test_the_keeper_scenes() -> None:
    assert headings("the-keeper.pdf") == [
        ("1", "EXT", "SKERRY ROCK LIGHTHOUSE", "NIGHT"),
        ("2", "INT", "LIGHTHOUSE - LAMP ROOM", "NIGHT"),
        ("3", "INT", "LIGHTHOUSE - LAMP ROOM", "MOMENTS LATER"),
        ("4", "EXT", "SEA", "NIGHT"),
        ("5", "INT", "LIGHTHOUSE - LAMP ROOM", "CONTINUOUS"),
        ("6", "EXT", "LIGHTHOUSE - GALLERY", "DAWN"),
    ]


def test_the_keeper_is_a_title_page_and_three_pages() -> None:
    script = sample("the-keeper.pdf")
    assert script.title_page["title"] == "THE KEEPER"
    assert script.pages == 4
    assert {element.page for element in script.elements} == {2, 3, 4}
    assert people("the-keeper.pdf") == {"MIA", "PIET", "SKIPPER", "BOY"}


def test_a_speech_broken_over_pages_is_one_speech() -> None:
    speech = "Skerry Rock, this is the trawler Annelie. I had your light a minute ago. I don't have it now. Is anybody there?"
    assert speech in texts(of_kind("the-keeper.pdf", Kind.DIALOGUE))
    everything = " ".join(texts(sample("the-keeper.pdf").elements))
    assert "MORE" not in everything
    assert not re.search(r"\b[234]\.(\s|$)", everything), "a page number was read as text"


def test_the_commercial_has_a_scene_for_each_section() -> None:
    assert [scene.location or scene.heading for scene in sample("thirty-seconds.md").scenes] == [
        "Street",
        "Inside the bakery",
        "Street",
        "Packshot",
    ]


def test_the_commercial_fits_a_page_and_its_voice_speaks() -> None:
    script = sample("thirty-seconds.md")
    assert script.title == "First Light"
    assert script.pages == 1
    assert people("thirty-seconds.md") == {"VO", "NILS", "LENA"}
    assert texts(of_kind("thirty-seconds.md", Kind.DIALOGUE)) == [
        "Everybody in this street gets up at seven.",
        "Almost everybody.",
        "We could do it faster.",
        "You would taste it.",
        "It's hot!",
        "It's Tuesday.",
    ]


def test_no_word_of_the_commercial_is_lost() -> None:
    source = (SAMPLES / "thirty-seconds.md").read_text(encoding="utf-8").removeprefix("# First Light")
    everything = " ".join(texts(sample("thirty-seconds.md").elements))
    assert re.findall(r"[\w']+", source) == re.findall(r"[\w']+", everything)


def test_the_cast_are_pictures_of_people_of_the_keeper() -> None:
    breakdown = break_down(sample("the-keeper.pdf"))
    files = [f"cast/{file.name}" for file in load(SAMPLES / "cast")]
    assert unmatched(files, breakdown) == ()
    found = {breakdown.character(id).name: [picture.view for picture in pictures] for id, pictures in matched(files, breakdown).items()}
    assert found == {"MIA": [1, 2], "PIET": [1, 2]}


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_sample_is_named_in_its_readme(name: str) -> None:
    assert f"`{name}`" in (SAMPLES / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SCRIPTS)
def test_lines_of_a_page_are_in_order(name: str) -> None:
    places = [(element.page, element.line) for element in sample(name).elements if not element.dual]
    assert places == sorted(places)
