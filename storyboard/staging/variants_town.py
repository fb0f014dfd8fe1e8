"""Rooms of a town that one word of their name makes: museums, saloons, banks, sheriffs' offices, wards, halls."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"

MUSEUM = Recipe(
    size=(8.0, 6.5, 3.6),
    ground="boards",
    seat="bench",
    tone=0.02,
    back="wall_picture 0 width=1.9 height=1.25 y=1.05, portrait -0.5 height=1.2 width=0.95 y=1.1, abstract 0.52, portrait -0.88 y=1.2, "
    "portrait 0.9 y=1.2, rope_barrier 0 width=4",
    left="portrait -0.6, wall_picture -0.1 width=1.4 height=1, portrait 0.4",
    right="abstract -0.5, vitrine 0.1, wall_picture 0.5 width=1.2 height=0.9",
    front="double_door 0, wall_picture 0.6 width=1.2 height=0.9, portrait -0.6",
    above="spotlight -2 -1 y=3.1, spotlight 0 -1 y=3.1, spotlight 2 -1 y=3.1",
    around="left bust -0.9 0.7, right vitrine -1 0.7, right bust 0.6 1.6",
)
SALOON = Recipe(
    size=(8.0, 6.0, 3.2),
    ground="boards",
    seat="chair",
    table="round_table",
    tone=0.4,
    back="bottle_shelf 0, mirror 0 y=1.55 width=1.5 height=0.8, swing_doors 0.92, wall_picture -0.92 y=1.5",
    left="piano -0.4, window 0.4, wanted 0",
    right="window -0.3, stairs 0.6 width=1.2 height=2 depth=2, wanted 0.05",
    front="swing_doors 0, window -0.6, window 0.6",
    above="chandelier 0 -0.4 y=2.3",
    around="behind counter 0 0.75 width=5.4, left barrel 0.8 0.9, right round_table -0.7 1.3, right chair -0.1 1.6, right chair -1.4 1.6",
)
SHERIFF = Recipe(
    size=(6.4, 5.2, 2.9),
    ground="boards",
    seat="chair",
    table="desk",
    desk="desk",
    bed="cell_bunk",
    tone=0.26,
    back="star 0 y=1.45, wanted -0.2, wanted 0.2, bars -0.85 width=2.1, gun_rack 0.6 y=0.95, desk 0.1",
    left="bars -0.3 width=2.6, door 0.8",
    right="gun_rack -0.4, window 0.3, wanted -0.02, stove 0.8",
    front="door 0.3, window -0.5, wanted 0",
    above="ceiling_lamp 0 0",
)
LAND_OFFICE = Recipe(
    size=(6.2, 5.2, 2.9),
    ground="boards",
    seat="chair",
    table="desk",
    desk="desk",
    tone=0.24,
    back="wall_map 0 y=1.05 width=2, pigeonholes -0.75 width=1.5, pigeonholes 0.78 width=1.5, counter 0 width=3.4",
    left="bookcase -0.4, wanted 0.1, door 0.7",
    right="stove -0.6, window 0.1, filing_cabinet 0.7",
    front="door 0.3, window -0.5",
    above="ceiling_lamp 0 0",
)
POLICE = Recipe(
    size=(7.4, 6.0, 2.9),
    ground="tiles",
    seat="office_chair",
    table="desk",
    desk="desk",
    tone=0.16,
    back="bars 0.62 width=2.4, star 0.02 y=1.5, whiteboard -0.55 width=1.6, poster -0.15 y=1.35, wanted 0.19, desk -0.35, computer -0.35, "
    "sign 0.02 y=2.3 width=1.5 height=0.36 label=POLICE",
    left="filing_cabinet -0.7, wall_map -0.1, door 0.7",
    right="bars -0.4 width=2.4, door 0.3, wanted 0.65",
    front="double_door 0, wanted 0.4, flag -0.7",
    above=_TUBES,
    around="left desk -1.2 1.1, left computer -1.2 1.1, right desk 0.4 1.4, right computer 0.4 1.4",
)
BANK = Recipe(
    size=(8.0, 6.2, 3.6),
    ground="tiles",
    seat="bench",
    table="desk",
    desk="desk",
    tone=0.1,
    back="teller 0 width=5.6, clock 0 y=2.5 width=0.6 height=0.6, column -0.95, column 0.95, vault_door 0.8 y=0.1 width=1.7 height=1.7",
    left="tall_window -0.4 height=2.2 y=0.8, tall_window 0.4 height=2.2 y=0.8, plant 0.8",
    right="vault_door -0.2 y=0.1, door 0.7",
    front="double_door 0, column 0.6, column -0.6",
    above="chandelier 0 -0.4 y=2.7",
    around="left rope_barrier 0 1.2 turn=0 width=2.4, right rope_barrier 0 1.2 width=2.4",
)
VAULT = Recipe(
    size=(5.4, 5.0, 2.8),
    ground="tiles",
    seat="crate",
    table="table",
    tone=0.3,
    back="vault_door 0 y=0.25, deposit_boxes -0.85 width=1.7, deposit_boxes 0.85 width=1.7",
    left="deposit_boxes -0.4, deposit_boxes 0.5",
    right="deposit_boxes -0.4, deposit_boxes 0.5",
    front="bars 0 width=5",
    above="tube_lamp 0 0",
    around="right trolley -0.2 0.9",
)
MORGUE = Recipe(
    size=(6.6, 5.4, 2.8),
    ground="tiles",
    seat="stool",
    table="slab",
    bed="slab",
    tone=0.08,
    back="morgue_drawers 0 width=5.2, clock 0.9",
    left="sink -0.4, cabinet 0.1, double_door 0.7",
    right="morgue_drawers 0 width=3.4",
    front="double_door 0",
    above="op_lamp 0.2 -1.3 y=2.2, tube_lamp -1.2 0.4, tube_lamp 1.2 0.4",
    around="behind slab 0.1 0.9, right trolley 0 0.9",
)
OPERATING = Recipe(
    size=(6.2, 5.4, 2.9),
    ground="tiles",
    seat="stool",
    bed="hospital_bed",
    tone=0.03,
    back="monitor -0.35, monitor 0.4, cabinet -0.85, screen 0 y=1.4, machine 0.85 tone=0.1",
    left="cabinet -0.4, sink 0.3, clock 0",
    right="cabinet -0.3 height=1.8, double_door 0.6",
    front="double_door 0",
    above="op_lamp 0 -0.5 y=2.0, op_lamp -1.2 -0.8 y=2.15",
    around="behind hospital_bed 0 0.9 turn=90, behind iv_stand -1.4 0.6, right trolley -0.3 0.8, left iv_stand 0.2 0.8",
)
WAITING = Recipe(
    size=(6.2, 5.0, 2.7),
    ground="tiles",
    seat="chair",
    tone=0.06,
    back="chair -0.62, chair -0.48, chair -0.34, chair -0.2, poster -0.4 y=1.35, poster -0.08 y=1.35, poster 0.12 y=1.35, "
    "counter 0.72 width=2 height=1.1, clock 0.3, plant -0.9, sign 0.75 y=1.75 width=1.5 height=0.36 label=PLEASE_WAIT",
    left="chair -0.5, chair -0.3, chair -0.1, wall_picture -0.3, sign 0.2 y=1.7 width=1.3 height=0.34 label=PLEASE_WAIT, door 0.7",
    right="chair -0.5, chair -0.3, poster -0.4, sign 0 y=1.7 width=1.3 height=0.34 label=PLEASE_WAIT, door 0.5",
    front="double_door 0, poster 0.6",
    above=_TUBES,
    around="left coffee_table 0.1 0.8 width=0.7 turn=90",
)
DENTIST = Recipe(
    size=(5.2, 4.6, 2.7),
    ground="tiles",
    seat="stool",
    bed="dentist_chair",
    tone=0.03,
    back="dentist_chair 0.05, poster -0.35 y=1.3, poster 0.4 y=1.3, cabinet -0.8, sink 0.8",
    left="cabinet -0.3, window 0.3, door 0.8",
    right="shelf -0.3, machine 0.4 tone=0.05",
    front="door 0.3",
    above="op_lamp 0.1 -1.2 y=2.1, tube_lamp 0 0.4",
)
CLOSET = Recipe(
    size=(2.6, 2.4, 2.4),
    ground="boards",
    seat="crate",
    tone=0.3,
    within=(0.6, 0.5),
    back="clothes_rail 0 width=2.3 y=0.3, shelf 0 y=1.98 height=0.4 width=2.4, boxes -0.5 height=0.4 y=2.1",
    left="clothes_rail 0 width=1.6",
    right="clothes_rail 0 width=1.6, boxes 0.8 height=0.5",
    front="door 0",
    above="bare_bulb 0.3 -0.3",
)
NURSERY = Recipe(
    size=(4.6, 4.4, 2.6),
    ground="boards",
    seat="armchair",
    tone=0.08,
    back="crib 0, wall_picture -0.5 y=1.4 width=0.5 height=0.5, wall_picture 0.4 y=1.5 width=0.5 height=0.5, window 0.75, "
    "shelf -0.85 width=0.8",
    left="wardrobe -0.4, door 0.6",
    right="cabinet -0.2, boxes 0.4 height=0.5, shelf 0.8 width=0.8",
    front="wall_picture 0",
    above="ceiling_lamp 0 0",
    around="mid rug 0 0.3, left armchair -0.3 0.8",
)
MEETING = Recipe(
    size=(7.4, 6.4, 2.9),
    ground="boards",
    seat="office_chair",
    table="table",
    desk="table",
    tone=0.1,
    back="big_screen 0 y=1.15 width=2.4 height=1.3, whiteboard -0.8 width=1.2, plant 0.75, flag 0.95",
    left="window -0.5 width=2, window 0.4 width=2",
    right="wall_picture -0.3, door 0.6",
    front="double_door 0, wall_picture 0.6",
    above=_TUBES,
    around="behind table 0 1.1 width=4.2 depth=1.2, behind office_chair -1.5 0.2 facing=180, behind office_chair 1.5 0.2 facing=180, "
    "behind office_chair -1.4 1.9, behind office_chair 0 1.9, behind office_chair 1.4 1.9, behind office_chair 2.6 1.1 facing=-90",
)
NEWSROOM = Recipe(
    size=(9.0, 7.0, 3.0),
    seat="office_chair",
    table="desk",
    desk="desk",
    tone=0.1,
    back="screen -0.3 y=1.3, screen 0 y=1.3, screen 0.3 y=1.3, clock -0.42 y=2.2, clock -0.14 y=2.2, clock 0.14 y=2.2, clock 0.42 y=2.2, "
    "whiteboard 0.8, desk -0.75, computer -0.75, boxes 0.55",
    left="window -0.4 width=2, shelf 0.4, door 0.85",
    right="filing_cabinet -0.7, filing_cabinet -0.5, wall_map 0.1, door 0.6",
    front="double_door 0, poster 0.5",
    above="tube_lamp -2 -1, tube_lamp 0 -1, tube_lamp 2 -1, tube_lamp -1.2 1, tube_lamp 1.2 1",
    around="behind desk -2 1.2, behind computer -2 1.2, behind office_chair -2 1.9, behind desk 0 1.2, behind computer 0 1.2, "
    "behind desk 2 1.2, behind computer 2 1.2, behind office_chair 2 1.9, left desk -0.2 1.2, left computer -0.2 1.2",
)
RECEPTION = Recipe(
    size=(9.0, 7.0, 3.4),
    ground="tiles",
    seat="sofa",
    table="coffee_table",
    tone=0.12,
    back="pigeonholes 0 width=2.4 y=1.2, counter 0 width=4 height=1.1, lift_door 0.75, clock -0.42 y=2.2, clock 0.42 y=2.2, "
    "stairs -0.85 width=1.6 "
    "height=2.4 depth=2",
    left="sofa -0.2, wall_picture -0.2 width=1.2 height=0.8 y=1.5, plant 0.6",
    right="lift_door -0.4, button_panel -0.1, tall_window 0.4 height=2.2 y=0.6",
    front="double_door 0 width=2.4, shop_window 0.7, plant -0.5",
    above="chandelier 0 -0.4 y=2.4",
    around="left luggage 0.2 0.9, left luggage 0.6 1.1, right plant -0.4 1.1, mid rug 0 0.2 width=4 depth=2.6",
)
FLAT_HALL = Recipe(
    size=(2.3, 7.0, 2.6),
    ground="boards",
    seat="stool",
    tone=0.2,
    back="door 0, sign 0 y=1.6 width=0.24 height=0.16 label=4C, umbrella_stand 0.9, wall_picture -0.9",
    left="coat_pegs -0.45 y=0.8, cabinet 0 depth=0.3 height=0.8, mirror 0 y=1.1, door 0.6",
    right="door -0.5, wall_picture -0.15, door 0.3",
    front="door 0",
    above="ceiling_lamp 0 -1.5 y=2.2",
    around="mid rug 0 0.6 width=1.2 depth=4",
)
GRAND_HALL = Recipe(
    size=(9.0, 7.5, 4.4),
    ground="tiles",
    seat="bench",
    tone=0.2,
    back="stairs 0 width=3 height=2.4 depth=3.2, railing -0.3 y=2.4 width=2.4, railing 0.3 y=2.4 width=2.4, portrait -0.5, portrait 0.5, "
    "column -0.8 height=4.3, column 0.8 height=4.3",
    left="portrait -0.3, double_door 0.3, suit_of_armour 0",
    right="portrait -0.3, double_door 0.3, fireplace -0.6",
    front="double_door 0 height=3 width=2.4, tall_window 0.6, tall_window -0.6",
    above="chandelier 0 -0.8 y=2.9",
    around="mid rug 0 0.3 width=4 depth=3, left plant 0.4 1.4",
)
DORM = Recipe(
    size=(6.4, 6.4, 2.8),
    ground="boards",
    seat="stool",
    bed="cell_bunk",
    tone=0.16,
    back="cell_bunk -0.8, cell_bunk -0.3, window 0.02, cell_bunk 0.35, cell_bunk 0.85",
    left="cell_bunk -0.2 turn=90, locker 0.4",
    right="locker -0.4, locker -0.1, cell_bunk 0.5 turn=90",
    front="door 0, poster 0.5",
    above="ceiling_lamp 0 0",
)
FUNERAL = Recipe(
    size=(6.6, 6.0, 3.0),
    ground="boards",
    seat="chair",
    tone=0.3,
    back="coffin 0 turn=90 y=0.7, flower_buckets -0.5 width=1.2, flower_buckets 0.5 width=1.2, curtain -0.75, curtain 0.75, "
    "candles -0.28 y=1.2, "
    "candles 0.28 y=1.2, crucifix 0 y=1.5 width=0.7 height=1.1",
    left="chair -0.4, chair -0.1, wall_picture 0, door 0.7",
    right="tall_window -0.3 height=2 y=0.7, plant 0.4",
    front="double_door 0",
    above="chandelier 0 0 y=2.2",
    around="left lectern -0.6 0.6",
)

STUDY = Recipe(
    size=(6.0, 5.0, 2.9),
    ground="boards",
    seat="armchair",
    table="desk",
    desk="desk",
    tone=0.32,
    back="desk 0, table_lamp 0.12 y=0.74, bookcase -0.75, bookcase 0.75, portrait 0 y=1.25, bookcase -0.35, bookcase 0.35",
    left="fireplace -0.2, wall_picture -0.2 y=1.5, door 0.7",
    right="window -0.2, bookcase 0.5",
    front="bookcase -0.5, double_door 0.4",
    above="ceiling_lamp 0 0.3",
    around="mid rug 0 0.2, right armchair 0.2 0.9",
)
MOSQUE = Recipe(
    size=(10.0, 11.0, 5.5),
    ground="boards",
    seat="rug",
    tone=0.12,
    back="arch 0 width=2.2 height=3.2 tone=0.6, arch -0.55 width=2 height=3, arch 0.55 width=2 height=3, "
    "stairs 0.3 width=0.8 height=1.8 depth=1.6, "
    "tall_window -0.85 y=2 height=2.4, tall_window 0.85 y=2 height=2.4",
    left="arch -0.5 width=2.2, arch 0 width=2.2, tall_window 0.4",
    right="arch -0.5 width=2.2, arch 0 width=2.2, tall_window 0.4",
    front="double_door 0 height=3.2",
    above="chandelier 0 -1 y=2.9",
    around="mid rug 0 1 width=2.4 depth=1.6, behind rug -2.8 1 width=2.4 depth=1.6, behind rug 2.8 1 width=2.4 depth=1.6, "
    "behind column -3.4 1.4 height=5.4, "
    "behind column 3.4 1.4 height=5.4",
)
TEMPLE = Recipe(
    size=(9.0, 9.0, 5.0),
    ground="tiles",
    seat="rug",
    tone=0.4,
    back="statue 0 height=3.2 width=1.6, candles -0.3 y=0.9, candles 0.3 y=0.9, altar -0.3 width=1.4, altar 0.3 width=1.4, "
    "curtain -0.6 height=4, curtain 0.6 height=4",
    left="column -0.6 height=4.8, column 0 height=4.8, torch -0.3",
    right="column -0.6 height=4.8, column 0 height=4.8, torch -0.3",
    front="double_door 0 height=3.4 width=2.4",
    around="behind column -2.6 1 height=4.8, behind column 2.6 1 height=4.8, mid rug 0 0.4",
)

TABLE: tuple[Variant, ...] = (
    variant("unknown shop library", "museum, art gallery, gallery, exhibition, exhibition hall, musee, museo", MUSEUM),
    variant("bar unknown house", "saloon", SALOON),
    variant("office prison unknown station", "sheriff, sheriffs, marshal, marshals", SHERIFF),
    variant("office unknown", "land office, claims office, assay office, telegraph office, registry", LAND_OFFICE),
    variant(
        "office unknown", "police station, police, precinct, squad room, police headquarters, bullpen, commissariat, comisaria", POLICE
    ),
    variant("warehouse unknown office", "vault, bank vault, safe deposit", VAULT),
    variant("office unknown shop", "bank, savings bank, credit union, banque, banco", BANK),
    variant("hospital unknown", "morgue, mortuary, autopsy room, autopsy", MORGUE),
    variant("hospital unknown", "operating room, operating theatre, operating theater, surgery, theatre", OPERATING),
    variant("hospital unknown", "waiting room", WAITING),
    variant("hospital office unknown", "dentist, dentists, dental, dentists office", DENTIST),
    variant("office unknown", "study, den", STUDY),
    variant("church unknown", "mosque", MOSQUE),
    variant("church unknown", "temple, shrine, pagoda", TEMPLE),
    variant("unknown", "closet, walk in closet, wardrobe room, cloakroom, coat closet", CLOSET),
    variant("bedroom classroom unknown", "nursery, babys room, baby room, daycare, day care, kindergarten", NURSERY),
    variant("office unknown", "conference room, meeting room, boardroom, board room, briefing room, cabinet room", MEETING),
    variant("office unknown", "newsroom, news room, newspaper, call center, call centre, open plan, city desk", NEWSROOM),
    variant("corridor office unknown house", "hotel lobby, lobby, reception, front desk, hotel reception, hotel foyer", RECEPTION),
    variant("corridor", "apartment, flat, condo, house, home, cottage, bungalow, entry", FLAT_HALL),
    variant("corridor", "mansion, manor, foyer, grand staircase, villa, entrance hall", GRAND_HALL),
    variant("bedroom house unknown", "dorm, dormitory, barracks, bunkhouse, bunk room, dorm room, hostel", DORM),
    variant(
        "cemetery unknown church house",
        "funeral home, funeral parlor, funeral parlour, funeral, chapel of rest, undertaker, undertakers",
        FUNERAL,
    ),
)
"""Asked from top to bottom."""
