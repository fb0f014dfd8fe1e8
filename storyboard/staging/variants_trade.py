"""Shops and services of one trade: what is sold or done there stands behind the counter, with its word over it."""

from __future__ import annotations

from storyboard.staging.recipe import Recipe, Variant, variant
from storyboard.staging.variants_town import WAITING

_TUBES = "tube_lamp -1.2 0, tube_lamp 1.2 0"


def _store(goods: str, word: str, *, more: str = "", tone: float = 0.08, ground: str = "tiles", seat: str = "stool") -> Recipe:
    """A shop whose walls are full of one kind of goods, its word over the back wall and beside the door."""
    return Recipe(
        size=(6.4, 5.2, 2.9),
        ground=ground,
        seat=seat,
        tone=tone,
        back=f"{goods} -0.6, {goods} 0.6, {goods} 0, sign 0 y=2.35 width=2.4 height=0.42 label={word}",
        left=f"{goods} -0.3, door 0.85, sign 0.4 y=1.5 width=0.7 height=0.4 label={word}",
        right=f"{goods} -0.3, {goods} 0.5",
        front="shop_window -0.4, door 0.6",
        above=_TUBES,
        around=more or "right counter 0.9 0.9 width=1.6",
    )


BUTCHER = Recipe(
    size=(6.2, 5.0, 2.9),
    ground="tiles",
    seat="stool",
    table="workbench",
    tone=0.02,
    back="meat_rail -0.5 y=0.35, meat_rail 0.5 y=0.35, sign 0 y=2.5 width=1.9 height=0.36 label=BUTCHER",
    left="meat_rail -0.1 y=0.3 width=2.6, door 0.85",
    right="meat_rail -0.1 y=0.3 width=2.6, fridge 0.8",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="behind display_case -1.5 0.9, behind display_case 1.4 0.9",
)
TOYS = _store("toy_shelf", "TOYS")
PETS = _store("cages", "PETS", more="left fish_tank 0.6 1 width=1.4, right sack 0.7 0.9, right sack 1 1.2")
RECORDS = _store("record_bins", "RECORDS", tone=0.3, ground="boards")
MUSIC = _store("record_bins", "MUSIC", more="left piano 0.2 0.9, right speaker 0.2 0.9, right microphone 0.8 1", tone=0.25, ground="boards")
SHOES = _store("shoe_shelf", "SHOES", more="left chair 0 0.9, right chair 0.2 0.9", seat="chair")
POTTERY = Recipe(
    size=(6.6, 5.4, 2.9),
    ground="boards",
    seat="stool",
    table="workbench",
    desk="workbench",
    tone=0.16,
    back="pots_shelf -0.5, pots_shelf 0.5, forge 0.97 width=1.2 height=1.6",
    left="pots_shelf -0.2, door 0.8",
    right="pots_shelf -0.3, sink 0.5",
    front="window -0.4, door 0.6",
    above="ceiling_lamp 0 0",
    around="left sack 0.4 0.9, right barrel 0.6 0.9",
)
BRIDAL = Recipe(
    size=(6.6, 5.2, 2.9),
    ground="boards",
    seat="armchair",
    tone=0.04,
    back="gown -0.75, gown -0.35, mirror 0 y=0.35 width=1.1 height=1.8, gown 0.35, gown 0.75, "
    "sign 0 y=2.4 width=1.9 height=0.36 label=BRIDES",
    left="gown -0.6, gown -0.2, curtain 0.3 width=1.3, door 0.85",
    right="gown -0.6, gown -0.2, mirror 0.3 y=0.35 width=1 height=1.8, gown 0.7",
    front="shop_window -0.4, door 0.6",
    above="chandelier 0 -0.6 y=2",
)
JEWELS = _store("vitrine", "JEWELS", more="behind display_case -1.5 0.9, behind display_case 1.5 0.9", tone=0.2, ground="boards")
TAILOR = Recipe(
    size=(6.4, 5.0, 2.8),
    ground="boards",
    seat="stool",
    table="sewing_table",
    desk="sewing_table",
    tone=0.16,
    back="clothes_rail -0.7 y=0.35, mannequin -0.3, shelf 0.15, mannequin 0.45, clothes_rail 0.8 y=0.35",
    left="clothes_rail -0.3 y=0.3, mannequin 0.3, door 0.85",
    right="mannequin -0.5, clothes_rail 0 y=0.3, mannequin 0.5",
    front="shop_window -0.4, door 0.6",
    above="ceiling_lamp 0 0",
    around="behind sewing_table -1.6 0.6, behind sewing_table 1.7 0.7",
)
SWEATSHOP = Recipe(
    size=(9.0, 8.0, 3.2),
    seat="stool",
    table="sewing_table",
    desk="sewing_table",
    tone=0.3,
    back="clothes_rail -0.75 y=0.35, clothes_rail -0.3 y=0.35, window 0.1 y=1.7 height=0.9, clothes_rail 0.5 y=0.35, boxes 0.9",
    left="clothes_rail -0.4 y=0.3, clothes_rail 0.2 y=0.3, door 0.8",
    right="clothes_rail -0.4 y=0.3, mannequin 0, mannequin 0.25, boxes 0.6",
    front="double_door 0",
    above="tube_lamp -1.6 -1 y=2.9, tube_lamp 0 -1 y=2.9, tube_lamp 1.6 -1 y=2.9",
    rows="behind sewing_table 4 1.9 1, behind sewing_table 4 1.9 2.4",
)
HARDWARE = _store(
    "tool_board", "TOOLS", more="left ladder 0.6 0.9, right barrel 0.4 0.9, right garden_tools 0.9 1.2", tone=0.25, ground="boards"
)
GUNS = _store("gun_rack", "GUNS", more="behind display_case -1.5 0.9, behind display_case 1.5 0.9", tone=0.3, ground="boards")
OPTICIAN = Recipe(
    size=(5.6, 4.8, 2.8),
    ground="tiles",
    seat="chair",
    table="desk",
    desk="desk",
    tone=0.04,
    back="eye_chart 0 width=0.9 height=1.3, vitrine -0.55, vitrine 0.55, mirror 0.85, sign -0.75 y=2.2 width=1.3 height=0.3 label=EYES",
    left="eye_chart -0.1, vitrine -0.6, door 0.8",
    right="eye_chart -0.1, vitrine -0.6, vitrine 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
)
DOCTOR = Recipe(
    size=(5.4, 4.6, 2.7),
    ground="tiles",
    seat="chair",
    table="desk",
    desk="desk",
    bed="hospital_bed",
    tone=0.04,
    back="hospital_bed -0.55, curtain -0.95 width=0.8, eye_chart 0.02, aid_shelf 0.6",
    left="eye_chart -0.2, aid_shelf 0.4, door 0.85",
    right="aid_shelf -0.2, eye_chart 0.35, sink 0.75",
    front="door 0.4, wall_picture -0.4",
    above=_TUBES,
)
VET = Recipe(
    size=(5.8, 4.8, 2.7),
    ground="tiles",
    seat="chair",
    table="slab",
    tone=0.04,
    back="cages -0.5, aid_shelf 0.35, cages 0.8 width=1.4, sign 0.35 y=2.15 width=0.8 height=0.34 label=VET",
    left="cages -0.2, door 0.8",
    right="cages -0.3, sink 0.4, aid_shelf 0.8 width=1.2",
    front="door 0.4",
    above=_TUBES,
)
TATTOO = Recipe(
    size=(5.8, 4.8, 2.7),
    ground="tiles",
    seat="stool",
    bed="dentist_chair",
    tone=0.35,
    back="poster -0.8, poster -0.62, poster -0.44, neon 0 y=2 label=TATTOO, poster 0.44, poster 0.62, poster 0.8, mirror 0 y=0.9",
    left="poster -0.6, poster -0.4, poster -0.2, neon 0.2 y=1.6 label=TATTOO width=1.4, door 0.85",
    right="poster -0.6, poster -0.4, neon 0 y=1.7 label=TATTOO width=1.4, poster 0.5, cabinet 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="right barber_chair -0.6 0.7",
)
SPA = Recipe(
    size=(6.0, 5.0, 2.8),
    ground="boards",
    seat="stool",
    bed="hospital_bed",
    tone=0.1,
    back="curtain -0.6 width=1.6, hospital_bed 0 height=0.7, plant -0.35, plant 0.4, candles 0.62 y=0.8, cabinet 0.62 height=0.8, "
    "sign 0 y=2.2 width=1 height=0.36 label=SPA",
    left="plant -0.6, curtain -0.1 width=1.6, sign 0.4 y=1.6 width=0.8 height=0.34 label=SPA, door 0.85",
    right="curtain -0.4 width=1.6, shelf 0.1 height=1.6 width=1, sign 0.4 y=1.6 width=0.8 height=0.34 label=SPA, plant 0.7",
    front="door 0.3",
    above="lantern -1 -0.6 y=1.9, lantern 1 -0.6 y=1.9",
)
CAFE = Recipe(
    size=(7.6, 5.4, 2.9),
    ground="boards",
    seat="chair",
    table="round_table",
    desk="round_table",
    tone=0.14,
    back="shelf 0.45 y=1.25 height=1 depth=0.25, sign -0.3 y=1.85 width=1.7 height=0.6 label=COFFEE, espresso -0.3 y=1.06, door 0.9, "
    "plant -0.95",
    left="shop_window 0.3, sign -0.45 y=1.55 width=0.9 height=0.5 label=CAKES, plant -0.9",
    right="shop_window 0.2 width=2.2, sign -0.5 y=1.55 width=0.9 height=0.5 label=COFFEE, plant 0.85",
    front="shop_window -0.4, door 0.6",
    above="ceiling_lamp -1.5 -0.5, ceiling_lamp 0 -0.5, ceiling_lamp 1.5 -0.5",
    around="behind counter 0.6 1 width=3, behind display_case -2 1, behind espresso 0.2 1 y=1.06, left round_table 0.5 1.1, "
    "left chair 1.1 1.1, "
    "right round_table 0.5 1.2, right chair 1.1 1.2",
)
TAKEAWAY = Recipe(
    size=(6.0, 4.8, 2.8),
    ground="tiles",
    seat="stool",
    table="table",
    tone=0.04,
    back="sign -0.5 y=1.85 width=1.9 height=0.6 label=MENU, stove -0.2, stove 0.02, oven 0.5 width=1.3 height=1.6, "
    "sign 0.5 y=1.95 width=1.6 height=0.5 "
    "label=@NAME",
    left="sign -0.2 y=1.5 width=1.2 height=0.6 label=MENU, fridge 0.4, door 0.85",
    right="sign -0.2 y=1.5 width=1.2 height=0.6 label=MENU, fridge 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="behind display_case -1.1 0.8, behind counter 1.5 0.8 width=2.4",
)
ICES = Recipe(
    size=(6.0, 4.8, 2.8),
    ground="tiles",
    seat="chair",
    table="round_table",
    tone=0.02,
    back="sign 0 y=1.9 width=2.2 height=0.6 label=ICE_CREAM, shelf 0.85 height=1.6 width=1",
    left="sign -0.2 y=1.6 width=1.4 height=0.5 label=ICE_CREAM, door 0.85",
    right="sign -0.2 y=1.6 width=1.4 height=0.5 label=ICE_CREAM, window 0.6",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
    around="behind display_case -1.4 0.9, behind display_case 1.4 0.9",
)
PHOTO = Recipe(
    size=(7.0, 6.0, 3.2),
    ground="boards",
    seat="stool",
    table="table",
    tone=0.3,
    back="photo_backdrop 0, photo_line -0.85 width=2, photo_line 0.85 width=2",
    left="photo_line -0.2, cabinet 0.3, door 0.85",
    right="photo_line -0.2, photo_backdrop 0.5 width=2.6",
    front="door 0.4, photo_line -0.3",
    above="spotlight -1.6 0.6 y=2.6, spotlight 1.6 0.6 y=2.6",
    around="left tv_camera 0.2 0.9 height=1.4",
)
DARKROOM = Recipe(
    size=(4.2, 3.8, 2.5),
    seat="stool",
    table="kitchen_counter",
    desk="kitchen_counter",
    tone=0.75,
    back="photo_line 0 width=3.6, kitchen_counter 0 width=3.8, aid_shelf 0.95 width=0.8",
    left="photo_line 0 width=3, kitchen_counter 0 width=2.4",
    right="photo_line 0 width=3, door 0.7, sink -0.4",
    front="door 0.3, photo_line -0.4 width=2",
    above="bare_bulb 0 -0.4",
)
CLOCKS = Recipe(
    size=(5.4, 4.6, 2.8),
    ground="boards",
    seat="stool",
    table="workbench",
    desk="workbench",
    tone=0.3,
    back="clock -0.8 y=1.5 width=0.5 height=0.5, clock -0.55 y=2, clock -0.5 y=1.35, clock -0.2 y=1.6 width=0.7 height=0.7, "
    "clock 0.15 y=2.1, clock 0.2 y=1.4, "
    "clock 0.5 y=1.75 width=0.55 height=0.55, clock 0.8 y=1.3, clock 0.82 y=2, cabinet -0.5, cabinet 0.5",
    left="clock -0.6 y=1.4, clock -0.3 y=1.8 width=0.6 height=0.6, clock 0 y=1.3, clock 0.25 y=2, door 0.85",
    right="clock -0.6 y=1.8, clock -0.3 y=1.35 width=0.6 height=0.6, clock 0 y=1.9, clock 0.3 y=1.5, vitrine 0.7",
    front="shop_window -0.3, door 0.6",
    above="ceiling_lamp 0 0",
)
PIANOS = Recipe(
    size=(7.4, 6.0, 3.2),
    ground="boards",
    seat="stool",
    table="workbench",
    desk="workbench",
    tone=0.22,
    back="piano -0.75, tool_board -0.3 y=1.3, workbench -0.3, piano 0.3, window 0.78 y=1.3",
    left="piano -0.4, tool_board 0.1 y=1.4, piano 0.5",
    right="piano -0.5, piano 0.1, door 0.7",
    front="tool_board 0.3, door -0.5",
    above="ceiling_lamp -1 -0.4, ceiling_lamp 1.2 -0.4",
    around="behind grand_piano 2 1.2 facing=-30",
)
VIOLINS = _store("gun_rack", "VIOLINS", ground="boards", tone=0.3)
PRINT = Recipe(
    size=(7.0, 6.0, 3.0),
    ground="boards",
    seat="stool",
    table="workbench",
    tone=0.25,
    back="machine -0.5 width=2.2, photo_line 0.05 y=1.7 width=3, machine 0.55 width=2.2, boxes 0.95",
    left="pigeonholes -0.2, boxes 0.4, door 0.85",
    right="photo_line -0.2 y=1.6, pallet 0.4",
    front="window -0.4, door 0.6",
    above=_TUBES,
)
GLASSWORKS = Recipe(
    size=(7.0, 6.0, 3.4),
    seat="stool",
    table="workbench",
    tone=0.4,
    back="forge -0.3, pots_shelf 0.4, tool_board -0.85 width=1.4, barrel 0.9",
    left="pots_shelf -0.2, door 0.7",
    right="pots_shelf -0.2, barrel 0.5",
    front="double_door 0",
    above="ceiling_lamp 0 0",
)
DAIRY = Recipe(
    size=(7.0, 6.0, 3.0),
    ground="tiles",
    seat="crate",
    table="kitchen_counter",
    tone=0.04,
    back="copper -0.5 height=1.8 tone=0.1, copper 0.05 height=1.8 tone=0.1, pots_shelf 0.65, "
    "sign -0.2 y=2.3 width=1.2 height=0.36 label=DAIRY",
    left="barrel -0.5, barrel -0.2, pots_shelf 0.3, door 0.85",
    right="barrel -0.5, pots_shelf 0, sink 0.6",
    front="double_door 0",
    above=_TUBES,
)
COLD_STORE = Recipe(
    size=(4.4, 4.0, 2.6),
    ground="tiles",
    seat="crate",
    tone=0.02,
    back="meat_rail 0 y=0.3 width=3.8, ice_wall 0 width=4.2 height=2.4",
    left="shelf -0.2 tone=0.1, ice_wall 0 width=3.8 height=2.4",
    right="meat_rail 0 y=0.3 width=3, ice_wall 0 width=3.8 height=2.4",
    front="double_door 0",
    above="tube_lamp 0 0 y=2.5",
)
SLAUGHTER = Recipe(
    size=(9.0, 8.0, 3.4),
    ground="tiles",
    seat="crate",
    tone=0.06,
    back="meat_rail -0.6 y=0.6, meat_rail 0 y=0.6, meat_rail 0.6 y=0.6, double_door 0.95",
    left="meat_rail -0.3 y=0.6, meat_rail 0.4 y=0.6",
    right="meat_rail -0.3 y=0.6, sink 0.4, door 0.7",
    front="double_door 0",
    above="tube_lamp -1.6 -1 y=3.2, tube_lamp 1.6 -1 y=3.2",
)
CAR_SALES = Recipe(
    size=(11.0, 8.0, 3.6),
    ground="tiles",
    seat="chair",
    table="desk",
    desk="desk",
    tone=0.04,
    back="shop_window -0.5 width=4 height=2.6 y=0.3, shop_window 0.5 width=4 height=2.6 y=0.3, sign 0 y=2.95 width=3 height=0.5 label=CARS",
    left="shop_window 0 width=4 height=2.4 y=0.3, sign -0.6 y=1.6 width=1 height=0.4 label=SALE",
    right="sign -0.4 y=1.6 width=1 height=0.4 label=SALE, door 0.4, plant 0.7",
    front="double_door 0",
    above="tube_lamp -2 -1 y=3.4, tube_lamp 2 -1 y=3.4",
    around="behind car -2.8 2, behind car 3 2.2 facing=160",
)
BIKES = Recipe(
    size=(6.6, 5.2, 2.9),
    seat="stool",
    table="workbench",
    tone=0.2,
    back="tool_board -0.5, workbench -0.5, bicycle 0.2 y=1.2, bicycle 0.75 y=1.2, bicycle 0.5, "
    "sign -0.5 y=2.35 width=1.5 height=0.36 label=BIKES",
    left="bicycle -0.3, bicycle -0.3 y=1.2, door 0.85",
    right="bicycle -0.3 y=1.2, bicycle -0.3, tyres 0.5",
    front="shop_window -0.4, door 0.6",
    above=_TUBES,
)
GARDEN_CENTRE = Recipe(
    size=(8.0, 6.4, 3.2),
    ground="tiles",
    seat="crate",
    tone=0.08,
    back="glass_wall 0 width=7.8 height=3, plant_bench -0.6, flower_buckets 0, plant_bench 0.6",
    left="plant_bench -0.4, flower_buckets 0.2, garden_tools 0.7",
    right="plant_bench -0.4, plant 0.1, plant 0.35, sack 0.6",
    front="double_door 0",
    above=_TUBES,
    around="left flower_buckets -0.3 0.9, right plant 0.2 0.9, right mower 1 1.1",
)

BAKE_SHOP = _store("bread_rack", "BREAD", more="behind display_case -1.5 0.9, behind display_case 1.5 0.9")

TABLE: tuple[Variant, ...] = (
    variant("hospital", "waiting room, doctors waiting room, dentists waiting room, vets waiting room", WAITING),
    variant("shop", "bakery, bakers, baker, patisserie, boulangerie, pastry shop, cake shop", BAKE_SHOP),
    variant(
        "shop unknown", "butcher, butchers, butcher shop, butchers shop, butchery, meat market, charcuterie, metzgerei, boucherie", BUTCHER
    ),
    variant("shop unknown", "toy shop, toy store, toyshop, toys, toymaker, toymakers, doll shop", TOYS),
    variant("shop unknown", "pet shop, pet store, pets", PETS),
    variant(
        "shop unknown", "record store, record shop, records, vinyl shop, video store, video shop, comic book store, comic shop", RECORDS
    ),
    variant("shop unknown workshop", "music shop, music store, guitar shop, guitar store, instrument shop", MUSIC),
    variant("shop unknown workshop", "shoe shop, shoe store, shoemaker, shoemakers, cobbler, cobblers, shoe repair", SHOES),
    variant(
        "shop unknown workshop",
        "pottery, pottery studio, potters studio, potter, potters, ceramics studio, ceramics workshop, ceramics class, kiln room",
        POTTERY,
    ),
    variant("shop unknown", "bridal, bridal shop, bridal boutique, bridal store, wedding dress shop, wedding shop", BRIDAL),
    variant(
        "shop unknown",
        "jeweller, jewellers, jeweler, jewelers, jewelry store, jewellery shop, jewelry shop, jewellery store, diamond",
        JEWELS,
    ),
    variant(
        "shop unknown workshop stage",
        "tailor, tailors, tailor shop, tailors shop, dressmaker, dressmakers, seamstress, sewing room, costume department, "
        "wardrobe department, "
        "costume shop, costume workshop, costume room",
        TAILOR,
    ),
    variant("workshop unknown", "sweatshop, sweat shop, garment factory, clothing factory, sewing factory, textile factory", SWEATSHOP),
    variant("shop unknown", "hardware store, hardware shop, hardware, ironmonger, ironmongers, diy store", HARDWARE),
    variant("shop unknown", "gun shop, gun store, gunsmith, gunsmiths", GUNS),
    variant("shop unknown hospital office", "optician, opticians, optometrist, optometrists, eye doctor", OPTICIAN),
    variant(
        "hospital office unknown",
        "dentist, dentists, dental",
        Recipe(
            size=(5.6, 4.8, 2.7),
            ground="tiles",
            seat="chair",
            table="desk",
            bed="dentist_chair",
            tone=0.03,
            back="dentist_chair 0.05, aid_shelf -0.7, sign 0.05 y=2.15 width=1.4 height=0.36 label=DENTIST, sink 0.75, poster 0.5",
            left="dentist_chair -0.2 turn=90, sign -0.2 y=1.9 width=1.1 height=0.32 label=DENTIST, door 0.85",
            right="dentist_chair -0.2 turn=-90, aid_shelf 0.5",
            front="door 0.4, poster -0.3",
            above="op_lamp 0.2 -1 y=1.9, tube_lamp 1.2 0",
        ),
    ),
    variant(
        "hospital office unknown", "vet, vets, veterinary, veterinarian, veterinarians, animal hospital, animal clinic, animal shelter", VET
    ),
    variant(
        "hospital office unknown",
        "doctor, doctors, doctors office, doctors surgery, gp surgery, examination room, exam room, examining room, consulting room, "
        "school nurse, "
        "nurses office, sick bay, sickbay, infirmary, first aid, physician, physicians, surgery, clinic, health centre, health center",
        DOCTOR,
    ),
    variant("shop living_room unknown", "tattoo, tattoo parlour, tattoo parlor, tattoo shop, tattoo studio", TATTOO),
    variant(
        "living_room shop unknown",
        "nail salon, nail bar, beauty parlour, beauty parlor, beauty salon, beautician, hair salon, salon",
        Recipe(
            size=(6.2, 5.0, 2.8),
            ground="tiles",
            seat="barber_chair",
            tone=0.04,
            back="bulb_mirror -0.6, bulb_mirror 0, bulb_mirror 0.6, kitchen_counter 0 width=4.8 depth=0.3, "
            "sign 0 y=2.15 width=1.5 height=0.36 label=BEAUTY",
            left="bulb_mirror -0.4, bulb_mirror 0, kitchen_counter -0.2 width=2.2 depth=0.3, door 0.85",
            right="bulb_mirror -0.4, bulb_mirror 0, kitchen_counter -0.2 width=2.2 depth=0.3, plant 0.6",
            front="shop_window -0.4, door 0.6",
            above=_TUBES,
            around="behind barber_chair -1.7 0.75 facing=180, behind barber_chair 1.7 0.75 facing=180",
        ),
    ),
    variant("living_room unknown bathroom", "spa, massage parlour, massage parlor, massage room, massage, day spa, wellness", SPA),
    variant(
        "diner", "cafe, coffee shop, coffee house, coffeehouse, coffee bar, tea room, tearoom, tea shop, patisserie, internet cafe", CAFE
    ),
    variant(
        "shop diner restaurant unknown",
        "chip shop, fish and chip shop, chippy, kebab, kebab shop, takeaway, take away, takeout, snack bar, burger joint, burger bar, "
        "fast food, "
        "fast food restaurant, food truck, hot dog stand, noodle bar, noodle shop, sandwich shop, deli, delicatessen",
        TAKEAWAY,
    ),
    variant("living_room shop unknown", "ice cream parlour, ice cream parlor, ice cream shop, gelateria, ice cream", ICES),
    variant(
        "workshop unknown shop",
        "photo studio, photography studio, photographer, photographers, photographers studio, portrait studio, fashion shoot, photo shoot",
        PHOTO,
    ),
    variant("workshop unknown", "darkroom, dark room", DARKROOM),
    variant(
        "shop workshop unknown",
        "clock, clocks, watchmaker, watchmakers, clockmaker, clockmakers, clock shop, watch shop, horologist",
        CLOCKS,
    ),
    variant("shop workshop unknown", "piano, pianos, piano workshop, piano shop, piano tuner, piano store", PIANOS),
    variant("shop workshop unknown", "violin, violins, luthier, luthiers, violin maker", VIOLINS),
    variant("unknown workshop", "press room", PRINT)._replace(words=frozenset({"printing"}), dressed=True),
    variant("shop workshop unknown", "print shop, printing, printing press, printer, printers, printworks, print works", PRINT),
    variant("workshop unknown", "glassworks, glass studio, glassblower, glassblowers, glass factory, glass workshop", GLASSWORKS),
    variant("shop unknown workshop", "dairy, creamery, cheese factory, cheese shop, cheese room, cheese cellar", DAIRY),
    variant(
        "shop kitchen unknown warehouse",
        "cold store, cold storage, walk in fridge, walk in freezer, walk in, freezer, freezer room, meat locker, cold room, meat freezer",
        COLD_STORE,
    ),
    variant("warehouse unknown", "slaughterhouse, abattoir, meat plant, meatpacking plant", SLAUGHTER),
    variant("unknown shop", "car showroom, showroom, car dealership, dealership, car dealer, used car lot", CAR_SALES),
    variant("shop garage unknown", "bike shop, bicycle shop, bicycle repair, bicycle repair shop, bike repair", BIKES),
    variant("shop yard unknown", "garden centre, garden center, plant nursery", GARDEN_CENTRE),
)
"""Asked from top to bottom."""
