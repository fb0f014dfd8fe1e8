from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.place_words import KINDS, PLAIN
from storyboard.breakdown.places import fold, kind_of, tabletop
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import PlaceKind
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]
K = PlaceKind


@pytest.mark.parametrize(
    ("setting", "location", "kind"),
    [
        ("EXT", "BRICK'S PATIO", K.YARD),
        ("EXT", "BRICK'S POOL", K.YARD),
        ("INT", "MOM'S HOUSE - KITCHEN", K.KITCHEN),
        ("INT", "HOSPITAL CORRIDOR", K.CORRIDOR),
        ("INT", "HOTEL - BATHROOM", K.BATHROOM),
        ("EXT", "SUPERMARKET - PARKING LOT", K.PARKING),
        ("INT", "PARKING GARAGE", K.PARKING),
        ("INT", "DUARTE'S CAR - 25 DE ABRIL BRIDGE", K.CAR),
        ("EXT", "GOLDEN GATE BRIDGE", K.BRIDGE),
        ("INT", "POLICE STATION", K.OFFICE),
        ("INT", "SUBWAY STATION", K.STATION),
        ("EXT", "LIGHTHOUSE", K.LIGHTHOUSE),
        ("EXT", "FERRY LANDING", K.HARBOUR),
        ("INT", "CAFÉ DE FLORE", K.DINER),
        ("INT", "CUISINE DE MARIE", K.KITCHEN),
        ("EXT", "CALLE MAYOR", K.STREET),
        ("INT", "SCHLAFZIMMER", K.BEDROOM),
        ("EXT", "STRAßE", K.STREET),
        ("EXT", "RUA AUGUSTA", K.UNKNOWN),
        ("INT", "THE VOID BETWEEN", K.UNKNOWN),
        ("EXT", "SCOTT'S APARTMENT", K.HOUSE),
        ("INT", "SCOTT'S APARTMENT", K.LIVING_ROOM),
        ("INT", "CARPET WAREHOUSE", K.WAREHOUSE),
        ("EXT", "BUS STOP", K.STREET),
        ("EXT", "CEMETERY", K.CEMETERY),
        ("INT", "SPACESHIP - AIRLOCK", K.SPACE),
        ("INT", "SHERIFF'S STATION", K.OFFICE),
        ("INT", "HARGROVE MUSEUM - GALLERY NINE", K.UNKNOWN),
        ("INT", "MUSEUM - BATHROOM", K.BATHROOM),
        ("INT", "BOWLING ALLEY", K.UNKNOWN),
        ("INT", "POOL HALL", K.BAR),
        ("INT", "SHIP'S BRIDGE", K.BOAT),
        ("EXT", "TRAWLER - BRIDGE", K.BOAT),
        ("EXT", "OLD BRIDGE", K.BRIDGE),
        ("EXT", "TENNIS COURT", K.UNKNOWN),
        ("EXT", "POWER STATION", K.UNKNOWN),
        ("EXT", "QUARRY", K.UNKNOWN),
        ("EXT", "", K.UNKNOWN),
    ],
)
def test_kinds_by_name(setting: str, location: str, kind: PlaceKind) -> None:
    assert kind_of(location, setting) is kind


def test_every_kind_has_words_and_no_word_is_lost() -> None:
    assert set(KINDS) == set(K)
    phrases = [phrase.strip() for line in KINDS.values() for phrase in line.split(",")]
    assert all(phrases)
    assert all(" ".join(fold(phrase)) == phrase for phrase in phrases)
    assert {(word,) for word in PLAIN} <= {tuple(phrase.split()) for phrase in phrases}


def test_a_place_with_a_name_of_its_own_is_not_made_another_by_what_is_done_there(script: Script) -> None:
    found = break_down(script("# INT. AQUARIUM - DAY\nShe runs from the car to the bar.\nA bar.\n# INT. SOMEWHERE - DAY\nA bar.")).places
    assert [place.kind for place in found] == [K.UNKNOWN, K.BAR]


@pytest.mark.parametrize(("other", "western"), [("INT. SALOON", True), ("INT. LAND OFFICE", True), ("INT. BANK", False)])
def test_the_places_of_a_western_are_dressed_for_it(script: Script, other: str, western: bool) -> None:
    street, *_ = break_down(script(f"# EXT. DRY FORK - MAIN STREET - DAY\nHe waits.\n# {other} - DAY\nHe sits.")).places
    assert ("frontier" in street.dressing) is western


def test_a_saloon_bar_does_not_make_a_western_of_a_town_with_cars(script: Script) -> None:
    text = "# EXT. MAIN STREET - DAY\nA car stops by two vans.\n# INT. SALOON - DAY\nHe sits."
    assert "frontier" not in break_down(script(text)).places[0].dressing


def test_scenes_of_one_place_are_together(script: Script) -> None:
    text = "# INT. THE BAR - DAY\nA table.\n# EXT. BAR - DAY\nA lamp.\n# INT. BAR - NIGHT\nA sofa by the window.\n# INT. ATTIC - DAY"
    found = break_down(script(text)).places
    assert [(place.scenes, place.interior) for place in found] == [(("s1", "s3"), True), (("s2",), False), (("s4",), True)]
    assert found[0].dressing == ("table", "sofa", "window")
    assert [place.id for place in found] == ["l1", "l2", "l3"]


def test_a_shot_heading_stays_where_it_is(script: Script) -> None:
    text = "# EXT. POOL - DAY\nSteel talks.\n@STEEL\n> Hm.\n# SNIPER SCOPE POV\nHis face.\n# STEEL\nturns.\n# OPENING TITLES\nNames."
    assert [place.scenes for place in break_down(script(text)).places] == [("s1", "s2", "s3"), ("s4",)]


def test_the_action_tells_only_when_the_heading_does_not(script: Script) -> None:
    text = (
        "# INT. MORNINGSIDE - DAY\nA kitchen. Steam.\n# INT. EVENINGSIDE - DAY\nFrom the kitchen to the garage.\n# INT. OFFICE -"
        " DAY\nA kitchen."
    )
    assert [place.kind for place in break_down(script(text)).places] == [K.KITCHEN, K.UNKNOWN, K.OFFICE]


def test_every_scene_has_a_place(script: Script) -> None:
    breakdown = break_down(script("# EXT. SEA - DAY\nWater.\n# Something\nNothing.\n# \nNobody."))
    assert all(breakdown.place_of(scene) for scene in ("s1", "s2", "s3"))


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("ELEVADOR DE SANTA JUSTA", K.ELEVATOR),
        ("LIFT", K.ELEVATOR),
        ("OFFICE BUILDING - ELEVATOR", K.ELEVATOR),
        ("ELEVATOR LOBBY", K.CORRIDOR),
        ("SKI LIFT", K.SNOW),
        ("BAKERY", K.BAKERY),
        ("Inside the bakery", K.BAKERY),
        ("BÄCKEREI", K.BAKERY),
        ("BOULANGERIE MARTIN", K.BAKERY),
    ],
)
def test_lifts_and_bakeries(location: str, kind: K) -> None:
    assert kind_of(location, "INT") is kind


@pytest.mark.parametrize(
    ("location", "expected"), [("PACKSHOT", True), ("TABLETOP", True), ("KITCHEN - PRODUCT SHOT", False), ("STREET", False)]
)
def test_a_product_on_a_table_is_no_place(location: str, expected: bool) -> None:
    assert tabletop(location) is expected


def test_a_packshot_is_inside(script: Script) -> None:
    place = break_down(script("# Packshot\nA loaf on a wooden board in the forest light.")).places[0]
    assert (place.interior, place.kind) == (True, K.UNKNOWN)


def test_rooms_to_sleep_in() -> None:
    told = {"HOTEL BRIQUESEL - ROOM 14": K.BEDROOM, "FARMHOUSE - PIP'S ROOM": K.BEDROOM, "HOTEL BAR": K.BAR, "TEACHERS' ROOM": K.UNKNOWN}
    assert {name: kind_of(name, "INT") for name in told} == told


def test_landings_and_huts_by_the_water() -> None:
    assert kind_of("EAST LANDING", "EXT") is K.HARBOUR
    assert kind_of("UPSTAIRS LANDING", "INT") is K.CORRIDOR
    assert kind_of("FERRY HOVEL", "INT") is K.HOUSE


def test_another_world_has_no_fields_and_no_trains(script: Script) -> None:
    names = (
        "EXT. MARS - ARCADIA PLAIN - DAY",
        "INT. ARCADIA STATION - GARAGE AIRLOCK - DAY",
        "EXT. ARCADIA STATION - GARAGE DOOR - DAY",
        "EXT. GAS STATION - NIGHT",
        "INT. ANNA'S KITCHEN - DAY",
    )
    found = break_down(script("\n".join(f"# {name}\nANNA, 30, waits.\n@ANNA\n> Well?" for name in names)))
    assert [place.kind for place in found.places[:3]] == [PlaceKind.SPACE] * 3
    assert found.places[3].kind is not PlaceKind.SPACE
    assert found.places[4].kind is PlaceKind.KITCHEN
    assert "mars" in found.places[0].dressing


def test_a_station_on_earth_stays_one(script: Script) -> None:
    found = break_down(script("# INT. CENTRAL STATION - DAY\nANNA, 30, waits under the moon.\n@ANNA\n> Well?"))
    assert found.places[0].kind is PlaceKind.STATION


def test_an_unknown_building_is_that_of_its_rooms(script: Script) -> None:
    told = "# EXT. VETERINARY PRACTICE - DAWN\nRain.\n# INT. VETERINARY PRACTICE - SURGERY - DAY\nANNA, 30, waits.\n@ANNA\n> Well?"
    found = break_down(script(f"{told}\n# EXT. THE OLD PLACE - DAY\nAnna waits."))
    assert [place.kind for place in found.places] == [PlaceKind.SHOP, PlaceKind.HOSPITAL, PlaceKind.UNKNOWN]


def test_seat_belts_are_no_chairs(script: Script) -> None:
    told = "#EXT. FOREST - DAY\nMIA, in a harness of seat belts, hauls the driver's seat to a bench.\n"
    assert break_down(script(told)).places[0].dressing == ("bench",)


def test_what_drives_through_a_place_does_not_stand_in_it(script: Script) -> None:
    told = "#EXT. STREET - DAY\nMIA waits by a van.\nA truck roars past.\nA car swerves and stops.\n"
    assert break_down(script(told)).places[0].dressing == ("van", "car")


@pytest.mark.parametrize("line", ["A passing truck honks at Mia.", "An oncoming lorry honks.", "A truck soaks her.", "A bus passed."])
def test_what_only_passes_dresses_no_place(script: Script, line: str) -> None:
    assert break_down(script(f"#EXT. STREET - DAY\nMIA waits by a van.\n{line}\n")).places[0].dressing == ("van",)
