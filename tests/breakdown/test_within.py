"""Rooms that belong to the building of the scenes around them, and stories of another century."""

from __future__ import annotations

import pytest

from storyboard.breakdown.period import epoch
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Place, PlaceKind
from storyboard.script import fountain
from storyboard.script.scenes import screenplay

K = PlaceKind


def last(*headings: str) -> Place:
    """The place of the last of some scenes."""
    return placed("".join(f"{heading} - DAY\n\nANNA waits.\n\n" for heading in headings))[-1]


def placed(text: str) -> tuple[Place, ...]:
    return break_down(screenplay(fountain.read(text), "test.fountain")).places


@pytest.mark.parametrize(
    ("headings", "building", "kind"),
    [
        (("INT. GRAND HOTEL - LOBBY", "INT. CORRIDOR"), "hotel", K.CORRIDOR),
        (("INT. GRAND HOTEL - LOBBY", "EXT. STREET", "INT. ROOM ELEVEN"), "hotel", K.BEDROOM),
        (("INT. ST MARY'S HOSPITAL", "INT. ROOM 12"), "hospital", K.HOSPITAL),
        (("INT. OAKFIELD SCHOOL - CLASSROOM", "INT. TOILETS"), "school", K.BATHROOM),
        (("EXT. CARGO SHIP", "INT. CABIN"), "ship", K.BOAT),
        (("INT. KITCHEN", "INT. ROOM 304"), "hotel", K.BEDROOM),
        (("INT. PRISON - CELL", "INT. HALLWAY"), "prison", K.CORRIDOR),
    ],
)
def test_a_room_is_in_the_building_of_the_scene_before(headings: tuple[str, ...], building: str, kind: PlaceKind) -> None:
    place = last(*headings)
    assert building in place.dressing
    assert place.kind is kind


@pytest.mark.parametrize(
    "headings",
    [
        ("INT. ST MARY'S HOSPITAL", "INT. ANNA'S KITCHEN", "EXT. STREET", "INT. BATHROOM"),
        ("INT. GRAND HOTEL", "INT. SCHOOL CORRIDOR"),
        ("INT. GRAND HOTEL", "EXT. GARDEN"),
        ("INT. ST MARY'S HOSPITAL", "INT. KITCHEN"),
        ("INT. LIVING ROOM", "INT. HALLWAY"),
    ],
)
def test_a_room_of_its_own_stays_one(headings: tuple[str, ...]) -> None:
    assert not {"hotel", "hospital"} & set(last(*headings).dressing)


def test_a_scene_that_goes_straight_on_stays_in_the_building() -> None:
    text = "INT. OAKFIELD SCHOOL - CLASSROOM - DAY\n\nANNA waits.\n\nINT. BATHROOM - CONTINUOUS\n\nANNA waits.\n"
    assert "school" in placed(text)[-1].dressing


def test_when_a_story_plays() -> None:
    told = {
        "A peasant with a musket leads a mule past the gallows.": "century",
        "The duke's footman opens the carriage. A quill on parchment.": "century",
        "A peasant with a musket leads a mule past a car and a phone.": "",
        "The knight, his squire and a monk with a longbow cross the drawbridge.": "medieval",
        "A posse on geldings, saddlebags full, spurs bright, rides down the canyon.": "frontier",
        "Anna drives home.": "",
    }
    assert {text: epoch([text]) for text in told} == told


def test_a_heading_of_the_frontier_says_more_than_a_word_does() -> None:
    assert epoch(["A sheriff waits."], ["EXT. SALOON - DAY"]) == "frontier"
    assert epoch(["ZOE walks."], ["EXT. SALT ROAD - ANATOLIA - 1097 A.D. - DAY"]) == "medieval"
    assert epoch(["A musket, a quill, a gallows, a mule."], ["EXT. PARIS - 1943 - DAY"]) == ""
    assert epoch(["ZOE walks."], ["EXT. 1412 ELM STREET - DAY"]) == ""
    assert epoch(["England, 1348. Oxen."]) == "medieval"
    assert epoch(["London, winter 1888. Fog."]) == "century"
    assert epoch(["Room 1408. A bed."]) == epoch(["Anna walks."] * 4 + ["Paris, 1789."]) == ""
    assert epoch(["Dice roll."], ["INT. MEDIEVAL TAVERN - NIGHT"]) == "medieval"
    assert not epoch(["A sheriff waits in his car, a phone and a radio on the seat."], ["EXT. SALOON - DAY"])


def test_its_streets_are_of_their_time() -> None:
    scenes = "EXT. HIGH STREET - DAY\n\nA peasant with a musket leads a mule past the gallows.\n"
    assert "period" in placed(scenes)[0].dressing


def test_a_year_tells_when_a_story_plays() -> None:
    told = {
        "EXT. SALT ROAD - 1097 A.D. - DAY": "medieval",
        "INT. FORUM - 44 BC - DAY": "antique",
        "EXT. QUAY - LONDON, 1843 - NIGHT": "century",
        "INT. BANK - DAY": "",
    }
    assert {heading: epoch(["She counts 1,200 coins."], [heading]) for heading in told} == told
    assert epoch(["A mule drinks at the windlass of the corral."], ["EXT. RIDGE - 1871 - DAY"]) == "frontier"
    assert not epoch(["It cost him $1500."], ["EXT. QUAY - DAY"])
