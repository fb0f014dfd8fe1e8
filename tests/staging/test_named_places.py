"""Places that are built by a word of their name: each has what tells it, stages every way of framing, and holds its people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.places import kind_of
from storyboard.model.cast import PlaceKind
from storyboard.model.shots import Blocking, Framing, Mark, Pose, Shot, Size
from storyboard.painters.sketch import (
    pieces_aloft,
    pieces_audience,
    pieces_country,
    pieces_games,
    pieces_institutions,
    pieces_moving,
    pieces_named,
    pieces_places,
    pieces_public,
    pieces_quarters,
    pieces_shows,
    pieces_told,
    pieces_volcano,
    pieces_wares,
    pieces_works,
)
from storyboard.painters.sketch.order import SLACK
from storyboard.painters.sketch.pieces import parts_of
from storyboard.staging import solid
from storyboard.staging.action import Action
from storyboard.staging.build import ask_of
from storyboard.staging.narrow import gathered
from storyboard.staging.pieces import KINDS, piece
from storyboard.staging.places import Ask, set_of
from storyboard.staging.recipe import HIGH, Variant
from storyboard.staging.space import heading as way
from storyboard.staging.variants import VARIANTS, in_the_back

Build = Callable[..., Any]

TWO = Action(marks=((-0.6, 0.0), (0.6, 0.0)), seats=(), beds=())

TELLING = """
INT. HARGROVE MUSEUM - GALLERY NINE: portrait rope_barrier bust
INT. SALOON: bottle_shelf swing_doors piano
INT. SHERIFF'S OFFICE: bars wanted gun_rack star
INT. SHERIFF'S STATION: bars wanted
INT. LAND OFFICE: wall_map pigeonholes
INT. POLICE STATION: bars computer
INT. BANK: teller vault_door
INT. BANK VAULT: vault_door deposit_boxes
INT. POST OFFICE: pigeonholes
INT. LAUNDROMAT: washers
INT. MORGUE: morgue_drawers slab
INT. OPERATING ROOM: op_lamp monitor
INT. BARBER SHOP: barber_chair mirror
INT. FLORIST: flower_buckets
INT. NURSERY: crib
INT. HOTEL LOBBY: counter pigeonholes luggage
INT. APARTMENT 4C - HALL: door coat_pegs
INT. MARCHETTI'S BAKERY - KITCHEN: oven bread_rack
INT. TV STUDIO: tv_camera
INT. DRESSING ROOM: bulb_mirror clothes_rail
INT. CINEMA: film_screen seat_rows audience_rows
INT. CIRCUS TENT: tent_stripes circus_ring
INT. BOXING GYM: boxing_ring
INT. GYM: dumbbells treadmill
INT. LOCKER ROOM: locker
INT. SWIMMING POOL: pool_lanes
INT. BASKETBALL COURT: hoop
INT. CASINO: slot_machine roulette
INT. NIGHTCLUB: mirror_ball dj_desk
INT. RECORDING STUDIO: mixing_desk speaker
INT. SERVER ROOM: server_rack
INT. BOWLING ALLEY: bowling_lanes
INT. POOL HALL: billiards
INT. OBSERVATORY: telescope
INT. AQUARIUM: fish_tank
INT. COCKPIT: cockpit
INT. SHIP'S BRIDGE: bow_windows wheel
INT. SUBMARINE: periscope bulkhead
INT. TENT: ridge_tent
INT. SHOW MARQUEE: canvas_roof tent_flap trestle bench
INT. COMMAND TENT: canvas_roof table
INT. IGLOO: ice_wall igloo_door
INT. ATTIC: rafters
INT. GARDEN SHED: garden_tools
INT. BOATHOUSE: boat_gate oars rowing_boat
INT. GREENHOUSE: glass_wall plant_bench
INT. BARN: boards bales
INT. HAYLOFT: bales
INT. LIFT LOBBY: lift_door button_panel
INT. DINING ROOM: dresser table
INT. HOSPITAL RECEPTION: counter wheelchair
INT. MATERNITY WARD: hospital_bed curtain
INT. INTERVIEW ROOM: mirror cctv
INT. THEATRE STAGE: light_cone footlights
INT. ROAD TUNNEL: vault daylight
INT. MULTI-STOREY CAR PARK: pier car
INT. SPACE STATION: module_end module_rack
INT. SPORTS HALL CHANGING ROOM: locker
EXT. BAKERY: goods_window shopfront
EXT. FLOWER SHOP: goods_window
EXT. BUS STATION: bus sign
EXT. MOOR: rock bare_tree
EXT. BURN: water
EXT. FAMILY GRAVEYARD: crooked_stone iron_fence gravestone
EXT. COUNTRY ROAD: lane hedge
EXT. DESERT ROAD: lane cactus
EXT. FARMHOUSE: house barn
EXT. MOTORWAY SERVICES: canopy
EXT. YARD C: container
EXT. TAXI RANK: taxi
EXT. RICE FIELD: paddy hut
EXT. DRIVE-IN CINEMA: film_screen car
EXT. JUNGLE: fern palm
INT. FERRY LOUNGE: lifebuoy bus_seat
INT. SUPERMARKET: chiller trolley
INT. GLASSHOUSE: glass_roof plant_bench
INT. STABLES: horse
INT. MINE: mine_frame mine_cart
INT. FIRE STATION: fire_engine
INT. SUBWAY STATION: roundel rails
EXT. QUARRY: terraces digger
EXT. DAM: dam_wall
EXT. POWER STATION: cooling_tower pylon
EXT. CONSTRUCTION SITE: scaffold tower_crane
EXT. JUNKYARD: car_heap
EXT. PETROL STATION: canopy
EXT. TOLL BOOTH: toll_booth barrier
EXT. PLAYGROUND: slide swing
EXT. FOOTBALL PITCH: goal
EXT. LAKE: bank jetty
EXT. RIVERBANK: bank
EXT. WATERFALL: waterfall
EXT. FARM: barn tractor
EXT. MOTEL: motel pole_sign
EXT. TRENCH: trench
EXT. SHERIFF'S OFFICE: star saloon
EXT. POLICE STATION: police_car
EXT. FERRY - DECK: funnel railing
EXT. AMUSEMENT PARK: big_wheel
INT. CUSTOMS POST: booth_desk counter
INT. PASSPORT CONTROL: booth_desk
INT. AIRPORT - SECURITY: scanner
INT. BAGGAGE CLAIM: baggage_belt
INT. PRISON - VISITING ROOM: visiting_glass
INT. SYNAGOGUE: hexagram
INT. CRYPT: coffin crucifix
INT. BELL TOWER: bell
INT. VILLAGE HALL: platform
INT. THERAPIST'S OFFICE: sofa
INT. DENTIST'S SURGERY: dentist_chair
INT. DOCTOR'S OFFICE: eye_chart
INT. VET'S OFFICE: cages
INT. BUTCHER'S SHOP: meat_rail
INT. TOY SHOP: toy_shelf
INT. BRIDAL SHOP: gown
INT. SWEATSHOP: sewing_table
INT. PIANO WORKSHOP: piano
INT. CAFE: espresso
INT. PHOTO STUDIO: photo_backdrop
INT. DARKROOM: photo_line
INT. DOJO: scroll
INT. BACKSTAGE: bulb_mirror clothes_rail
INT. MARQUEE: marquee_wall canvas_roof
INT. ICE CAVE: ice_wall
INT. FERRY CAR DECK: car
INT. FERRY TERMINAL: lifebuoy
INT. TRAIN COMPARTMENT: booth luggage_rack
INT. SLEEPER COMPARTMENT: cell_bunk
INT. CABLE CAR: cabin_door
INT. CARGO HOLD: container
INT. AIRLOCK: space_suit bulkhead
INT. ORBITAL GREENHOUSE: star_window plant_bench
INT. SIGNAL BOX: lever
INT. AQUATIC CENTER: pool_lanes
INT. MILL CELLAR: barrel
EXT. GLACIER: serac crevasse ice_peak
EXT. MOUNTAIN: ice_peak
EXT. CARAVAN PARK: caravan
EXT. CAMP: tent fire
EXT. TENT IN THE SNOW: tent ice_peak
EXT. ALLOTMENT: bean_poles hut
EXT. ORCHARD: fruit_tree
EXT. PIT LANE: tyres
EXT. CANAL: water boat
EXT. LEVEL CROSSING: barrier rails
EXT. WINDMILL: windmill
EXT. APIARY: beehive
EXT. ROWING BOAT: rowing_boat
EXT. FROZEN RIVER: water crevasse
EXT. UNDER THE BRIDGE: bridge
EXT. MARQUEE: marquee_wall
EXT. SANTA JUSTA WALKWAY: walkway lattice_rail
EXT. LIGHTHOUSE - GALLERY: lantern_room gallery_deck
INT. ELEVATOR: lift_front lift_door button_panel
INT. DINER: menu_board jukebox
INT. TICKET OFFICE: ticket_window counter
EXT. BRIDGE: cables roadway
EXT. BORDER CROSSING: barrier toll_booth flagpole
EXT. RUNNING TRACK: track_lanes hurdle banner
EXT. SCHOOL PLAYING FIELD: bunting trestle
EXT. SHOWGROUND: marquee_wall bunting
INT. QUARRY WEIGHBRIDGE OFFICE: weigh_dial wall_map
INT. HOTEL BALLROOM: bandstand laid_table
INT. OFFICE: binders copier
INT. BATHROOM: tiled_wall
INT. INTERROGATION ROOM: cctv
INT. COURTROOM: crest judge_bench
INT. SUBWAY CAR: strap_rail metro_map
INT. GARAGE: car workbench
INT. HANGAR: small_plane
INT. DUNGEON: bars torch
INT. CONVENT CELL: crucifix
INT. DEPARTMENT STORE: mannequin escalator
INT. LOADING BAY: dock_doors
INT. STEELWORKERS ARENA - RING: ring_ropes stool grandstand
EXT. LOADING DOCK: dock_doors
EXT. SCHOOLYARD: hoop
EXT. DRIVEWAY: garage_door house
EXT. BASEBALL FIELD: backstop diamond scoreboard
EXT. SUBWAY ENTRANCE: pole_sign
EXT. COURTHOUSE STEPS: temple stairs
EXT. PIAZZA DEL COMUNE: fountain church
EXT. RANCH: horse banner
EXT. RIVER: bank
EXT. CLIFF: ledge
EXT. ROOFTOPS: chimney house
EXT. TRAIN ROOF: train_roof rushing_land power_pole
EXT. ROOF OF THE CARRIAGE: train_roof rushing_air
EXT. BUS ROOF: vehicle_roof rushing_land
EXT. ROOF OF THE LORRY: vehicle_roof
EXT. VOLCANO: volcano lava
EXT. STADIUM STANDS: audience_rows grandstand
INT. THEATRE STALLS: audience_rows swag
EXT. CRATER RIM: ledge crater
EXT. LAKE JETTY: jetty rowing_boat pine
EXT. JETTY - LAKE: jetty rowing_boat
EXT. PIER: jetty rowing_boat wave
EXT. LONDON DOCKS: ship crane
INT. CASTLE HALL: throne tall_window fireplace brick_wall
INT. SCRIPTORIUM: scribe_desk candles bookcase
INT. ICE RINK: rink_boards water
INT. CIRCUS RING: circus_ring tent_stripes
INT. HOTEL LOBBY - REVOLVING DOOR: revolving_door
EXT. HOTEL - REVOLVING DOOR: revolving_door
EXT. FISH MARKET: fish_stall
INT. FISH MARKET: fish_stall
EXT. ZOO: elephant lattice_rail
EXT. COUNTRY LANE WITH HEDGES: lane hedge
EXT. VILLAGE GREEN: house water tree
EXT. THATCHED COTTAGE: cottage
"""
CASES = [(heading, frozenset(kinds.split())) for heading, kinds in (row.split(": ") for row in TELLING.strip().splitlines())]


def parted(heading: str) -> tuple[str, bool, PlaceKind]:
    setting, name = heading.split(". ", 1)
    return name, setting == "INT", kind_of(name, setting)


def test_a_place_has_what_tells_it() -> None:
    for heading, wanted in CASES:
        name, interior, kind = parted(heading)
        assert wanted <= {item.kind for item in set_of(Ask(kind, interior, name, (), TWO)).pieces}, (heading, wanted)


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [("EXT. HIGH STREET", "timber_house"), ("EXT. MARKET SQUARE", "well"), ("INT. KITCHEN", "fireplace"), ("EXT. ROOF", "chimney")],
)
def test_places_of_another_century(heading: str, wanted: str) -> None:
    name, interior, kind = parted(heading)
    there = {item.kind for item in set_of(Ask(kind, interior, name, ("period",), TWO)).pieces}
    assert wanted in there
    assert not there & {"car", "phone_booth", "hydrant", "fridge", "traffic_light"}


def test_a_small_ticket_office_has_one_board_to_read() -> None:
    name, interior, kind = parted("INT. TICKET OFFICE")
    pieces = set_of(Ask(kind, interior, name, (), TWO)).pieces
    assert [item.kind for item in pieces if item.kind in {"ticket_window", "timetable", "sign"}] == ["ticket_window"]


def test_the_boat_below_the_gallery_of_a_lighthouse_is_near_enough_to_be_seen_from_above() -> None:
    name, interior, kind = parted("EXT. LIGHTHOUSE - GALLERY")
    (boat,) = (item for item in set_of(Ask(kind, interior, name, (), TWO)).pieces if item.kind == "boat")
    assert boat.width > 7.0
    assert -30.0 < boat.z < 0.0


def test_nothing_small_stands_alone_on_a_landing() -> None:
    name, interior, kind = parted("EXT. FERRY LANDING")
    assert "lifebuoy" not in {item.kind for item in set_of(Ask(kind, interior, name, (), TWO)).pieces}


@pytest.mark.parametrize("name", ["LORRY", "HGV", "SEMI TRUCK", "PATROL CAR", "CAMPER VAN", "TAXI"])
def test_what_is_driven_is_a_car(name: str) -> None:
    assert kind_of(name, "INT") is PlaceKind.CAR


def test_typewriters_leave_no_screens_on_the_desks() -> None:
    name, interior, kind = parted("INT. COURIER NEWSROOM")
    there = {item.kind for item in set_of(Ask(kind, interior, name, ("typewriter",), TWO)).pieces}
    assert "desk_typewriter" in there
    assert not there & {"computer", "screen"}


@pytest.mark.parametrize("ground", [("snow",), ()])
def test_snow_of_the_words_lies_on_the_ground(ground: tuple[str, ...]) -> None:
    name, interior, kind = parted("EXT. FOREST")
    assert (set_of(Ask(kind, interior, name, ground, TWO)).recipe.ground == "snow") == bool(ground)


@pytest.mark.parametrize(
    "heading", ["EXT. WALKWAY", "EXT. LIGHTHOUSE - GALLERY", "EXT. BRIDGE", "EXT. CLIFF", "EXT. BALCONY", "EXT. TRAIN ROOF"]
)
def test_a_high_place_has_nothing_on_the_ground_below_it_and_no_landmark_there(heading: str) -> None:
    name, interior, kind = parted(heading)
    found = set_of(Ask(kind, interior, name, ("rock", "tree", "boxes"), TWO))
    assert found.recipe.ground in HIGH
    assert not {item.kind for item in found.pieces if item.y == 0} & {"tree", "boxes"}
    assert all(y > -1.0 for _, y, _ in found.dominant)


@pytest.mark.parametrize("close", [False, pytest.param(True, marks=pytest.mark.long)])
def test_every_variant_is_staged(world: Build, a_shot: Build, *, close: bool) -> None:
    shot = a_shot(Size.MS, Framing.TWO, "mia", "tom") if close else a_shot(Size.WS, Framing.ESTABLISHING, "mia", "tom")
    assert [min(variant.words) for variant in VARIANTS if not is_staged(variant, world, shot)] == []


def is_staged(variant: Variant, world: Build, shot: Shot) -> bool:
    """Whether both are in the picture, the lens is free, and all that stands there can be drawn."""
    kind, name = min(variant.kinds), f"THE {min(variant.words).upper()}"
    made = world(shot, kind=kind, interior=variant.interior)
    (place,) = made.breakdown.places
    named = made._replace(breakdown=made.breakdown.model_copy(update={"places": (place.model_copy(update={"name": name}),)}))
    stage = named.stage()
    return (
        ({figure.character for figure in stage.figures} >= {"mia", "tom"} or kind is PlaceKind.CAR)
        and not any(solid.holds_point(item, stage.camera.eye, 0.0) for item in stage.pieces)
        and {item.kind for item in stage.pieces} <= set(KINDS)
    )


TABLES = (
    pieces_aloft.TABLE,
    pieces_audience.TABLE,
    pieces_country.TABLE,
    pieces_games.TABLE,
    pieces_institutions.TABLE,
    pieces_moving.TABLE,
    pieces_named.TABLE,
    pieces_places.TABLE,
    pieces_public.TABLE,
    pieces_quarters.TABLE,
    pieces_shows.TABLE,
    pieces_told.TABLE,
    pieces_volcano.TABLE,
    pieces_wares.TABLE,
    pieces_works.TABLE,
)


def test_what_hangs_on_a_wall_of_stone_is_before_it() -> None:
    for kind in ("brick_wall", "tiled_wall", "boards", "canvas_wall"):
        assert KINDS[kind].depth < SLACK, kind


def test_every_piece_of_a_table_is_known_and_drawn() -> None:
    for kind in sorted(set[str]().union(*TABLES)):
        assert kind in KINDS, kind
        assert parts_of(piece(kind)), kind


def test_the_word_of_another_place_does_not_make_it() -> None:
    def there(kind: PlaceKind, name: str) -> set[str]:
        return {item.kind for item in set_of(Ask(kind, True, name, ("pool", "tent", "bed"), TWO)).pieces}

    assert not {"portrait", "rope_barrier"} & there(PlaceKind.BATHROOM, "MUSEUM - BATHROOM")
    assert "pool_lanes" not in there(PlaceKind.UNKNOWN, "THE VOID")
    assert "ridge_tent" not in there(PlaceKind.UNKNOWN, "THE VOID")


@pytest.mark.parametrize(
    ("kind", "name", "dressing", "wanted"),
    [
        (PlaceKind.STAGE, "ARENA", ("boxing",), "ring_ropes"),
        (PlaceKind.UNKNOWN, "GYM", ("boxing",), "boxing_ring"),
        (PlaceKind.UNKNOWN, "GYM", (), "treadmill"),
    ],
)
def test_a_hall_where_one_boxes_has_a_ring(kind: PlaceKind, name: str, dressing: tuple[str, ...], wanted: str) -> None:
    assert wanted in {item.kind for item in set_of(Ask(kind, True, name, dressing, TWO)).pieces}


def test_an_arena_without_boxers_has_no_ring() -> None:
    assert "ring_ropes" not in {item.kind for item in set_of(Ask(PlaceKind.STAGE, True, "ARENA", (), TWO)).pieces}


def named(world: Build, a_shot: Build, kind: PlaceKind, name: str, *people: Blocking) -> Any:
    made = world(a_shot(Size.WS, Framing.ESTABLISHING, "mia"), kind=kind, blocking=people)
    (place,) = made.breakdown.places
    return made._replace(breakdown=made.breakdown.model_copy(update={"places": (place.model_copy(update={"name": name}),)}))


FAR = (
    Blocking(character="mia", mark=Mark(x=-2.5, z=0.0), pose=Pose.WALK, to=Mark(x=2.5, z=1.5)),
    Blocking(character="tom", mark=Mark(x=0.5, z=-1.0)),
)


def test_a_lift_holds_everybody(world: Build, a_shot: Build) -> None:
    made = named(world, a_shot, PlaceKind.ELEVATOR, "LIFT", *FAR)
    stage = made.stage()
    assert stage.room is not None
    assert stage.room.x1 - stage.room.x0 < 3.0
    assert all(stage.room.x0 < figure.x < stage.room.x1 for figure in stage.figures)
    assert {"lift_door"} <= {item.kind for item in stage.pieces}
    first, second = gathered(made.scene, made.scene.panels[0], made.breakdown)
    assert gathered(first, second, made.breakdown) == (first, second)


def test_who_runs_on_a_train_stays_on_its_roof(world: Build, a_shot: Build) -> None:
    made = world(a_shot(Size.WS, Framing.ESTABLISHING, "mia"), kind=PlaceKind.ROOF, interior=False, blocking=FAR)
    (place,) = made.breakdown.places
    named = made._replace(breakdown=made.breakdown.model_copy(update={"places": (place.model_copy(update={"name": "TRAIN ROOF"}),)}))
    stage = named.stage()
    (roof,) = (item for item in stage.pieces if item.kind == "train_roof")
    away = way(roof.facing + 90)
    assert roof.y + roof.height == 0.0
    assert all(abs((one.x - roof.x) * away[0] + (one.z - roof.z) * away[2]) < roof.width / 2 for one in stage.figures)


@pytest.mark.parametrize(
    ("heading", "ships"), [("EXT. LAKE JETTY", False), ("EXT. PIER", False), ("EXT. DOCK", False), ("EXT. HARBOUR PIER", True)]
)
def test_a_freighter_lies_only_where_a_name_says_harbour(heading: str, ships: bool) -> None:
    name, interior, kind = parted(heading)
    assert ("ship" in {item.kind for item in set_of(Ask(kind, interior, name, (), TWO)).pieces}) is ships


@pytest.mark.parametrize("name", ["MOON - CRATER", "MARS CRATER", "CRATER ON THE MOON"])
def test_a_crater_of_another_world_has_no_lava(name: str) -> None:
    kind = kind_of(name, "EXT")
    assert kind is PlaceKind.SPACE
    assert not {"lava", "crater"} & {item.kind for item in set_of(Ask(kind, False, name, (), TWO)).pieces}


@pytest.mark.parametrize(
    ("kind", "name", "pose", "seat"),
    [
        (PlaceKind.STAGE, "CINEMA", Pose.SIT, "plush_seat"),
        (PlaceKind.STAGE, "THEATRE", Pose.SIT, "plush_seat"),
        (PlaceKind.CLASSROOM, "LECTURE HALL", Pose.SIT, "folding_seat"),
        (PlaceKind.STAGE, "THEATRE", Pose.STAND, ""),
        (PlaceKind.STAGE, "THEATRE STAGE", Pose.SIT, ""),
    ],
)
def test_who_sits_in_a_hall_sits_in_a_row_of_its_audience(
    world: Build, a_shot: Build, kind: PlaceKind, name: str, pose: Pose, seat: str
) -> None:
    turned = {"mia": 80.0, "tom": -80.0}
    two = (Blocking(character=who, mark=Mark(x=x), pose=pose, facing=turned[who]) for who, x in (("mia", -0.6), ("tom", 0.6)))
    stage = named(world, a_shot, kind, name, *two).stage()
    kinds = {item.kind for item in stage.pieces}
    assert ({"audience_rows", seat} <= kinds) if seat else "audience_rows" not in kinds
    assert all((abs(figure.facing) < 30.0) is bool(seat) for figure in stage.figures)


def test_other_rooms_leave_people_where_they_are(world: Build, a_shot: Build) -> None:
    made = named(world, a_shot, PlaceKind.KITCHEN, "KITCHEN", *FAR)
    assert gathered(made.scene, made.scene.panels[0], made.breakdown) == (made.scene, made.scene.panels[0])


def test_who_sits_in_a_parked_van_sits_in_its_back(world: Build, a_shot: Build) -> None:
    sitting = tuple(item.model_copy(update={"pose": Pose.SIT, "to": None}) for item in FAR)
    parked = named(world, a_shot, PlaceKind.CAR, "VAN", *sitting)
    assert {"van_doors", "ribs"} <= {item.kind for item in parked.stage().pieces}
    assert len(parked.stage().figures) == 2
    driving = named(world, a_shot, PlaceKind.CAR, "VAN", sitting[0].model_copy(update={"pose": Pose.DRIVE}), sitting[1])
    assert ask_of(driving.scene, driving.scene.panels[0], driving.breakdown).kind is PlaceKind.CAR
    assert {"cab_back", "steering_wheel"} <= {item.kind for item in driving.stage().pieces}
    assert in_the_back("AMBULANCE")
    assert not in_the_back("JACK'S CAR")
