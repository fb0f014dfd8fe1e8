"""Rooms of the state, of faith and of the public: borders, chambers, crypts, halls, offices of one trade."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"

CUSTOMS = Recipe(
    size=(7.0, 5.4, 2.9),
    ground="tiles",
    seat="chair",
    table="table",
    desk="counter",
    tone=0.08,
    back="sign 0 y=2.15 width=2.6 height=0.5 label=CUSTOMS, booth_desk -0.55 label=PASSPORTS, flag -0.9, wall_map 0.55 width=1.6 y=1.1",
    left="booth_desk -0.3 label=CUSTOMS, door 0.8, wanted 0.3",
    right="sign -0.2 y=1.7 width=1.4 height=0.4 label=CUSTOMS, wall_map 0.3 width=1.6 y=1, luggage 0.8",
    front="double_door 0",
    above=_TUBES,
    around="behind counter 0.9 0.9 width=2.4, behind luggage 0.6 0.9 y=1.05, right luggage -0.3 0.9",
)
PASSPORTS = Recipe(
    size=(10.0, 7.0, 3.4),
    ground="tiles",
    seat="bench",
    desk="counter",
    tone=0.05,
    back="booth_desk -0.6 label=PASSPORTS, booth_desk -0.1 label=PASSPORTS, booth_desk 0.4 label=PASSPORTS, flag 0.8",
    left="booth_desk -0.2 label=PASSPORTS, sign 0.4 y=1.8 width=1.6 height=0.4 label=ARRIVALS",
    right="booth_desk -0.2 label=PASSPORTS, sign 0.4 y=1.8 width=1.6 height=0.4 label=ARRIVALS",
    front="double_door 0",
    above="tube_lamp -2 -1 y=3.2, tube_lamp 2 -1 y=3.2",
    around="left rope_barrier 0.6 0.9, right rope_barrier 0.6 0.9",
)
SECURITY = Recipe(
    size=(10.0, 7.0, 3.4),
    ground="tiles",
    seat="bench",
    tone=0.05,
    back="scanner -0.3, scanner 0.3, sign 0 y=2.55 width=2.6 height=0.45 label=SECURITY, screen -0.75, screen 0.75",
    left="scanner -0.3, sign 0.2 y=1.8 width=1.6 height=0.4 label=SECURITY",
    right="scanner -0.3, sign 0.2 y=1.8 width=1.6 height=0.4 label=SECURITY",
    front="double_door 0",
    above="tube_lamp -2 -1 y=3.2, tube_lamp 2 -1 y=3.2",
    around="behind baggage_belt -2.6 1.2 width=3, behind baggage_belt 2.6 1.2 width=3",
)
BAGGAGE = Recipe(
    size=(12.0, 8.0, 3.6),
    ground="tiles",
    seat="bench",
    tone=0.06,
    back="sign -0.3 y=2.4 width=2.6 height=0.5 label=BAGGAGE, big_screen 0.4 y=1.8, column -0.8, column 0.8",
    left="sign -0.2 y=1.8 width=1.8 height=0.45 label=BAGGAGE, luggage 0.4",
    right="sign -0.2 y=1.8 width=1.8 height=0.45 label=BAGGAGE, trolley 0.4",
    front="double_door 0",
    above="tube_lamp -2 -1 y=3.4, tube_lamp 2 -1 y=3.4",
    around="behind baggage_belt 0 1.4 width=8, right trolley 0.4 1",
)
VISITING = Recipe(
    size=(6.0, 5.0, 2.8),
    ground="tiles",
    seat="stool",
    table="table",
    tone=0.25,
    back="visiting_glass 0 width=5.4, clock 0.4 y=2.3, sign -0.4 y=2.3 width=1.4 height=0.3 label=VISITORS",
    left="visiting_glass -0.1 width=3.6, door 0.85",
    right="visiting_glass -0.1 width=3.6, bars 0.85 width=1",
    front="bars 0 width=3",
    above=_TUBES,
)
SYNAGOGUE = Recipe(
    size=(9.0, 10.0, 5.0),
    ground="tiles",
    seat="pew",
    tone=0.2,
    back="hexagram -0.35 y=2.2, hexagram 0.35 y=2.2, hexagram 0 y=2.9, candles -0.25, candles 0.25, tall_window -0.7, tall_window 0.7, "
    "curtain 0 width=1.8 height=2.6",
    left="tall_window -0.5, hexagram 0, tall_window 0.5",
    right="tall_window -0.5, hexagram 0, tall_window 0.5",
    front="double_door 0",
    above="chandelier 0 -0.8 y=3",
    around="behind lectern 1 1.4, left pew -1.2 2 facing=180, right pew -1.2 2 facing=180",
)
VESTRY = Recipe(
    size=(4.6, 4.0, 2.8),
    ground="boards",
    seat="chair",
    table="table",
    desk="desk",
    tone=0.25,
    back="crucifix 0 y=1.3, clothes_rail -0.65 y=0.2, candles 0.3 y=1, cabinet 0.3, tall_window 0.75 height=1.8 y=1",
    left="crucifix -0.2 y=1.2, wardrobe 0.4, door 0.9",
    right="tall_window -0.2 height=1.8 y=0.9, crucifix 0.4 y=1.2, bookcase 0.85 width=1",
    front="door 0.3",
    above="ceiling_lamp 0 0",
)
CRYPT = Recipe(
    size=(7.0, 6.0, 3.0),
    ground="tiles",
    seat="bench",
    tone=0.5,
    back="arch -0.5 height=2.7 width=2.4, crucifix 0 y=1.2, arch 0.5 height=2.7 width=2.4, torch -0.1, torch 0.1, candles 0 y=0.6",
    left="arch -0.3 height=2.7 width=2.4, torch 0.1, gravestone 0.4 height=1.4",
    right="arch -0.3 height=2.7 width=2.4, torch 0.1, gravestone 0.4 height=1.4, stairs 0.9 width=1",
    front="gate 0",
    above="lantern 0 -0.6 y=1.9",
    around="behind coffin -1.9 1 facing=90 height=0.8, behind coffin 1.9 1 facing=90 height=0.8, left column -0.6 1.6 height=3, "
    "right column -0.6 1.6 height=3",
)
BELFRY = Recipe(
    size=(5.6, 4.8, 4.4),
    ground="boards",
    seat="crate",
    tone=0.45,
    back="brick_wall 0 width=5.4 height=4.3, tall_window 0 width=1.3 height=2.6 y=1.3, lattice_rail 0 width=1.6",
    left="brick_wall 0 width=4.6 height=4.3, tall_window 0 width=1.3 height=2.6 y=1.3",
    right="brick_wall 0 width=4.6 height=4.3, tall_window -0.3 width=1.3 height=2.6 y=1.3, ladder 0.7",
    front="brick_wall 0 height=4.3",
    around="behind bell -1.5 1.2 y=1.5, behind rope -1.5 1.2 height=1.6, behind bell 1.7 1.5 y=1.3 width=1.9 height=1.9, "
    "behind rope 1.7 1.5 height=1.4, behind post_rail -1.5 1.9 height=3.3 width=2.6, right barrel 0.5 0.6",
)
HALL = Recipe(
    size=(10.0, 9.0, 4.0),
    ground="boards",
    seat="chair",
    table="table",
    tone=0.14,
    back="platform 0 width=6 height=0.7 depth=1.4, curtain -0.5 width=2.6 height=3.2 y=0.7, curtain 0.5 width=2.6 height=3.2 y=0.7, "
    "sign 0 y=3.2 width=2.8 height=0.5 label=@NAME, flag -0.85, piano 0.9",
    left="window -0.5 y=1.5, wall_bars -0.05, window 0.4 y=1.5",
    right="window -0.5 y=1.5, poster -0.1, sign 0.15 y=1.9 width=1.2 height=0.4 label=@NAME, double_door 0.6",
    front="double_door 0",
    above="ceiling_lamp -2 -1 y=3, ceiling_lamp 2 -1 y=3",
    around="behind chair -2 1.2 facing=180, behind chair -1.4 1.2 facing=180, behind chair 1.5 1.2 facing=180, "
    "behind chair 2.1 1.2 facing=180",
)
CHAMBER = Recipe(
    size=(10.0, 8.0, 4.2),
    ground="boards",
    seat="chair",
    table="table",
    desk="desk",
    tone=0.3,
    back="throne 0 height=2.2, flag -0.2, flag 0.2, portrait -0.5 y=1.5, portrait 0.5 y=1.5, column -0.8 height=4, column 0.8 height=4",
    left="jury_box -0.2, portrait -0.2 y=1.5, tall_window 0.4",
    right="jury_box -0.2, portrait -0.2 y=1.5, tall_window 0.4",
    front="double_door 0",
    above="chandelier 0 -1 y=3",
    around="behind judge_bench 0 1.4 height=1.2, left jury_box -0.4 1.1, right jury_box -0.4 1.1",
)
STATE_OFFICE = Recipe(
    size=(7.4, 6.2, 3.4),
    ground="boards",
    seat="armchair",
    table="coffee_table",
    desk="desk",
    tone=0.06,
    back="tall_window -0.3 height=2.4 y=0.4, tall_window 0 height=2.4 y=0.4, tall_window 0.3 height=2.4 y=0.4, flag -0.5, flag 0.5, "
    "portrait -0.85 y=1.3, "
    "portrait 0.85 y=1.3",
    left="flag -0.6, fireplace -0.1, portrait -0.1 y=1.5, bookcase 0.6",
    right="flag -0.6, bookcase -0.2, portrait 0.3 y=1.4, door 0.7",
    front="double_door 0, portrait 0.5",
    above="chandelier 0 -0.4 y=2.4",
    around="behind desk 0 1.1 width=2.2, mid rug 0 -0.4 width=3.6 depth=2.6",
)
PRESS = Recipe(
    size=(8.0, 7.0, 3.2),
    ground="boards",
    seat="chair",
    table="table",
    tone=0.2,
    back="sign 0 y=1.9 width=2.4 height=0.6 label=PRESS, flag -0.5, flag 0.5, curtain -0.8 width=1.6, curtain 0.8 width=1.6",
    left="tv_camera -0.3, sign 0.1 y=1.7 width=1.2 height=0.4 label=PRESS, door 0.8",
    right="tv_camera -0.3, sign 0.1 y=1.7 width=1.2 height=0.4 label=PRESS",
    front="double_door 0",
    above="spotlight -1.4 0.6 y=2.7, spotlight 1.4 0.6 y=2.7",
    around="behind lectern 0 0.9, behind microphone 0.5 0.9, left tv_camera 0.4 1, right tv_camera 0.4 1",
)
LAWYER = Recipe(
    size=(6.2, 5.2, 2.9),
    ground="boards",
    seat="armchair",
    table="desk",
    desk="desk",
    tone=0.3,
    back="bookcase -0.75, bookcase -0.3, portrait 0.12 y=1.4, bookcase 0.55, flag 0.95",
    left="bookcase -0.4, bookcase 0.2, door 0.85",
    right="bookcase -0.4, tall_window 0.2 height=1.9 y=0.8, bookcase 0.7",
    front="door 0.4, portrait -0.3",
    above="ceiling_lamp 0 0",
    around="left desk -1 1, left table_lamp -1 1",
)
THERAPIST = Recipe(
    size=(5.6, 4.8, 2.8),
    ground="boards",
    seat="armchair",
    table="coffee_table",
    bed="sofa",
    tone=0.12,
    back="bookcase -0.65, abstract 0 y=1.3, sofa 0 depth=0.8, plant 0.5, lamp 0.75",
    left="bookcase -0.3, abstract 0.3, door 0.85",
    right="window -0.2, plant 0.2, abstract 0.6",
    front="door 0.4, abstract -0.3",
    above="",
    around="mid rug 0 0",
)
AGENCY = Recipe(
    size=(6.2, 5.0, 2.8),
    seat="office_chair",
    table="desk",
    desk="desk",
    tone=0.08,
    back="sign 0 y=2.15 width=2.8 height=0.45 label=@NAME, wall_map 0 y=0.95 height=1.1, poster -0.6, poster -0.8, poster 0.6, poster 0.8",
    left="poster -0.6, sign -0.25 y=1.6 width=1.2 height=0.4 label=@NAME, filing_cabinet 0.4, door 0.85",
    right="poster -0.6, sign -0.25 y=1.6 width=1.2 height=0.4 label=@NAME, poster 0.3, plant 0.7",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="left desk -0.8 1, left computer -0.8 1",
)
COURT_HALL = Recipe(
    size=(3.8, 12.0, 3.6),
    ground="tiles",
    seat="bench",
    tone=0.14,
    back="double_door 0 width=2 height=2.6, sign 0 y=2.75 width=2.4 height=0.42 label=COURTROOM_1, column -0.85 height=3.5, "
    "column 0.85 height=3.5",
    left="bench -0.6, portrait -0.6 y=1.5, sign -0.25 y=1.7 width=1.2 height=0.3 label=COURT_2, double_door -0.25, bench 0.3",
    right="flag -0.75, bench -0.5, portrait -0.5 y=1.5, sign -0.1 y=1.7 width=1.2 height=0.3 label=COURT_3, double_door 0.1, "
    "column 0.5 height=3.5",
    front="double_door 0",
    above="ceiling_lamp 0 -1.5 y=3, ceiling_lamp 0 -4.5 y=3",
)
OFFICE_HALL = Recipe(
    size=(2.8, 12.0, 2.7),
    seat="chair",
    tone=0.06,
    back="double_door 0, plant -0.85, plant 0.85, sign 0 y=2.35 height=0.25 width=0.8 label=EXIT",
    left="shop_window -0.6 width=2.4 y=0.8, door -0.25, shop_window 0.1 width=2.4 y=0.8, door 0.5",
    right="shop_window -0.6 width=2.4 y=0.8, door -0.25, abstract 0, door 0.4",
    front="double_door 0",
    above="tube_lamp 0 -1.5, tube_lamp 0 -4, tube_lamp 0 1",
)
SCHOOL_ROOM_HALL = Recipe(
    size=(12.0, 10.0, 4.6),
    ground="boards",
    seat="chair",
    table="table",
    tone=0.14,
    back="platform 0 width=7 height=0.8 depth=1.6, curtain -0.6 width=3 height=3.6 y=0.8, curtain 0.6 width=3 height=3.6 y=0.8, "
    "lectern 0.15, "
    "sign 0 y=3.6 width=2.4 height=0.5 label=SCHOOL",
    left="wall_bars -0.4, window 0 y=1.8, wall_bars 0.4",
    right="wall_bars -0.4, window 0 y=1.8, double_door 0.5",
    front="double_door 0",
    above="ceiling_lamp -2 -1 y=3.4, ceiling_lamp 2 -1 y=3.4",
    rows="behind chair 6 0.9 1.2",
)
LECTURE = Recipe(
    size=(11.0, 9.0, 4.0),
    ground="boards",
    seat="chair",
    table="school_desk",
    desk="lectern",
    tone=0.2,
    back="blackboard -0.3 y=1.1, blackboard 0.3 y=1.1, big_screen 0 y=2.3 width=2.4 height=1.3, clock 0.75 y=2.4",
    left="window -0.4 y=1.6, window 0.2 y=1.6, poster 0.6",
    right="poster -0.4, double_door 0.2",
    front="seat_rows 0",
    above="tube_lamp -2 -1 y=3.8, tube_lamp 2 -1 y=3.8",
    around="behind lectern 1.4 0.9, left seat_rows 0.6 1.4 facing=-90 width=3 depth=2.4, "
    "right seat_rows 0.6 1.4 facing=90 width=3 depth=2.4",
)
