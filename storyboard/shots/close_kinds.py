"""Close pictures that a plan asks for by a word of their own, with their use; and the names of them that are understood. Only data."""

from __future__ import annotations

from storyboard.model.patterns import regex
from storyboard.shots import (
    caught_words,
    emergency_words,
    hiding_words,
    hole_words,
    mirrored,
    party_words,
    pursuit,
    shop_words,
    sliding,
    splats,
    wilds_words,
)

TOLD: dict[str, str] = {
    mirrored.SEEN: "somebody in a mirror (`by` their id)",
    mirrored.RACK: "the same in the little mirror of a rack of cards",
    mirrored.WINDOW: "the same in a shop's window",
    mirrored.CAR: "the same in the mirror of a car",
    **{f"mirror_{kind}": f"a {kind} in the mirror of a car" for kind in ("car", "police", "truck", "bike")},
    "tyre_line": "a wheel that crosses a painted line",
    "clipped_car": "a car takes the mirror off a parked one",
    "gate_fingers": "fingers that the lattice gate of a lift shuts on",
    "gloved_gate": "the same in a glove",
    "blown_umbrella": "an umbrella that the wind has turned inside out",
    "broken_umbrella": "a broken one",
    "open_book": "a book that lies open",
    "bus_stop": "a bus at its stop, its doors folding open",
    "paper_ball": "a sheet crumpled to a ball",
    "paper_corner": "a sheet with a corner turned up (`words`)",
    "door_fingers": "fingers that a door shuts on",
    "locker_fingers": "the same in the door of a locker",
    **caught_words.TOLD,
    **hole_words.TOLD,
    **hiding_words.TOLD,
    "car_boot": "the boot (trunk) of a car as it shuts",
    "door_bolt": "the bolt of a door that is shot",
    "drawn_bolt": "one as it is drawn back",
    "key_hook": "a board of hooks, a key on one of them (`count`: keys on so many)",
    "key_board": "the same, keys on all hooks but one",
    "bare_hooks": "the same with nothing on it",
    "open_gate": "a gate, both wings swung open",
    "lift_doors": "the doors of a lift slide open, nobody in it (hand closes: they slide shut; jam: they are kept apart by `tool`)",
    "lift_somebody": "the same, somebody dark in it (hand closes: they shut on them)",
    **{kind: f"a lift's doors shut on {told}" for kind, told in sliding.TOLD.items()},
    **party_words.TOLD,
    **shop_words.TOLD,
    **emergency_words.TOLD,
    **wilds_words.TOLD,
    "oven_mouth": "the glowing mouth of a baker's oven",
    "neon_sign": "a neon sign (`words`; hand flickers, dies)",
    "gate_tracks": "tracks of tyres that lead to an open gate",
    "churned_mud": "churned mud",
    "puddle_step": "a boot that comes down in a puddle",
    "police_lights": "blue lights on a police car by night",
    "red_light": "a recorder, its red lamp alight",
    "fallen_chair": "a chair on its side",
    "window_headlights": "headlights that come near beyond a dark room's window",
    "covered_tractor": "a tractor under a tarpaulin",
    "burning_hay": "a haystack in flames",
    "bucket_chain": "people in a row who hand buckets on",
    "rain_window": "rain that runs down a window",
    "locker_photo": "a photograph taped inside a locker's open door (hand stroke: it is touched)",
    "dividers_chart": "dividers that step over a sea chart",
    "apple_letter_chest": "an apple in a chest, a letter beside it (`words` on it)",
    "unveiled_piano": "a dust sheet pulled off a piano",
    "unveiled_sofa": "the same off a sofa",
    "unveiled_car": "the same off a car",
    "attic_curtain": "an attic window from outside, somebody behind the curtain that they draw aside",
    "dust_sheets": "furniture under dust sheets",
    "beach_huts": "a row of bathing huts on a beach",
    "far_light": "a light far out at sea by night (`count`: so many)",
    "splinter_palm": "a splinter in a palm",
    "cigarette_case": "an open cigarette case",
    "empty_drawer": "an open drawer, nothing in it (hand pull, close)",
    "baby_face": "a baby's face",
    "baby_wails": "a baby that wails",
    "baby_foot": "a baby's foot",
    "baby_hand": "a baby's hand",
}
"""What `insert.of` may be beside things and sights, and what that is."""
APART = TOLD.keys() - mirrored.KINDS - {f"mirror_{kind}" for kind in ("car", "police", "truck", "bike")}
"""Those with nobody of the cast in them."""
ROADS: dict[str, str] = {
    pursuit.STRUCK: f"something bursts on its windscreen (`tool`: {', '.join(splats.SOFT)})",
    pursuit.PLUNGES: "down a steep street (`tool` rails: on tramlines)",
    pursuit.TIPS: "the same, the wheels of one side in the air",
}
"""What `insert.hand` may be of a vehicle that an EMPTY picture is about, beside what vehicles do anyhow."""
WORKS: dict[str, str] = {
    "bolt": "a hand shoots the bolt of a door",
    "unbolt": "draws it back",
    "jam": "turns a key to no effect",
    "shield": "both hands cupped around the flame of a match",
    "click_on": "clicks a torch on (`of` flashlight)",
    "tremble": "the thing in a trembling hand (flashlight, letter, glass, phone); of `hands`, they tremble",
    "enclose": "one hand closes another's fist over the thing",
    "peel_in": "a loaf on a peel into the oven",
    "peel_out": "out of it (`of` oven_mouth)",
    "fill": "holds a vessel under a running tap",
    "crumple": "crumples a sheet in a fist",
    "throw": "throws it (`at` in trash can)",
    "stake_in": "hammers a peg into the ground",
    "slam": "shuts it hard (locker, cupboard, drawer, fridge, car boot), bangs it down (dough, a book); of `hands`, a fist on a table",
    "scrub_hands": "wet hands scrubbed with a brush",
    "dry_hands": "hands dried on a towel",
    "rub_hands": "cold hands rubbed",
    "bind": "a hand bound up (`of` bandage, handkerchief)",
    "brush_off": "bare hands sweep off what covers it (`at` sand, earth, leaves, snow, moss, straw), `words` come to light",
    "lick": "a tongue at what fingers hold (envelope, stamp, thread, spoon, ice cream); of `hands`, at a finger",
    "pry": "fingers lift a floorboard",
    "press": "with a finger; a bell is rung on its counter",
    "fold_clothes": "folds a shirt, a towel, a blanket",
}
"""What some works of hands are, which their words do not say."""
_UNVEILED = {"piano": "piano", "sofa": "sofa couch furniture armchair chair", "car": "car automobile motorcar"}
_SHEETED = ("furniture", "armchair", "sofa", "couch", "chairs", "armchairs", "sofas", "dust", "piano", "chair")
_NAMES: tuple[tuple[str, str], ...] = (
    ("drawn_bolt", "drawn bolt, bolt back, bolt open, open bolt"),
    ("door_bolt", "door bolt, sliding bolt, bolt home, shot bolt, deadbolt, latch bolt"),
    ("key_board", "keys board, keys hooks one, keys but one, board missing key, key missing hooks"),
    ("key_hook", "key hook, key hooks, keys hook, keys hooks, key keyboard, key-board, key nail, key peg"),
    (
        "rain_window",
        "rain window, rain pane, rain windowpane, rain windows, rain glass, rainy window, raindrops window, rain-streaked window",
    ),
    *((f"unveiled_{kind}", ", ".join(f"{one} unveiled" for one in words.split())) for kind, words in _UNVEILED.items()),
    ("attic_curtain", "attic curtain, attic window curtain, curtain upper window, curtain gable, curtain attic, curtain upstairs"),
    ("dust_sheets", ", ".join(f"{what} {sheet}" for what in _SHEETED for sheet in ("sheet", "sheets", "dust-sheet", "dust-sheets"))),
    ("locker_photo", ", ".join(f"{photo} locker" for photo in ("photo", "photograph", "picture", "polaroid", "snapshot"))),
    ("dividers_chart", ", ".join(f"{tool} {sheet}" for tool in ("dividers", "divider") for sheet in ("chart", "map", "charts"))),
    (
        "apple_letter_chest",
        ", ".join(f"apple {sheet} {case}" for sheet in ("letter", "note", "envelope") for case in ("chest", "drawer", "box", "trunk")),
    ),
    ("beach_huts", "bathing hut, bathing huts, beach hut, beach huts, beach cabins, bathing cabins, huts beach, hut beach"),
    ("far_light", "far light, far lights, light sea, lights sea, light horizon, lights horizon, distant light, distant lights"),
    ("splinter_palm", "splinter palm, splinter hand, splinter finger, splinter thumb, splinter skin"),
    ("cigarette_case", "cigarette case, cigarette-case, cigar case"),
    ("bare_hooks", "empty hooks, bare hooks, board hooks, row hooks"),
    ("open_gate", "open gate, open gates, opening gate, gate swinging, opening gates"),
    ("lift_somebody", "man lift, man elevator, figure lift, figure elevator, somebody lift, somebody elevator"),
    *((kind, f"{what} lift, {what} elevator, {what} closing doors, {what} doors") for what, kind in sliding.CAUGHT.items()),
    ("lift_doors", "lift doors, elevator doors, empty lift, empty elevator, lift opens, elevator opens"),
    *party_words.NAMES,
    *shop_words.NAMES,
    *emergency_words.NAMES,
    *wilds_words.NAMES,
    ("oven_mouth", "oven mouth, glowing oven, kiln mouth, oven fire"),
    ("neon_sign", "neon"),
    ("baby_wails", "wailing baby, baby wailing, crying baby, baby crying, screaming baby, baby screaming, howling baby"),
    ("baby_foot", "baby foot, baby feet, baby toes, infant foot"),
    ("baby_hand", "baby hand, baby fist, baby fingers, infant hand"),
    ("baby_face", "baby face, baby head, infant face"),
    (mirrored.CAR, "face rear-view, somebody rear-view, driver mirror, face wing mirror"),
    (mirrored.WINDOW, "reflection window, reflected window"),
    (mirrored.SEEN, "reflection mirror, face mirror, somebody mirror, reflected mirror"),
    ("tyre_line", "tyre line, tire line, wheel line, tyre border, wheel border"),
    ("clipped_car", "clipped car, clipped mirror, knocked mirror"),
    ("gate_tracks", "tracks gate, tyre-tracks gate, tire-tracks gate, ruts gate"),
    ("puddle_step", "boot puddle, foot puddle, shoe puddle, step puddle"),
    ("police_lights", "blue lights, police lights, blue light police, light bar police, emergency lights"),
    ("red_light", "red light recorder, red lamp recorder, red light dictaphone, recorder light"),
    ("fallen_chair", "overturned chair, fallen chair, upturned chair, toppled chair, chair side"),
    ("window_headlights", "headlights window, headlights curtains, headlights ceiling"),
    ("covered_tractor", "covered tractor, tractor tarpaulin, tractor tarp"),
    ("burning_hay", "burning haystack, haystack fire, haystack flames, burning hay, burning hayrick, hay fire"),
    ("bucket_chain", "bucket chain, bucket brigade, bucket line"),
    ("gloved_gate", "gloved gate, glove gate"),
    ("blown_umbrella", "umbrella inside-out, umbrella inside out, blown umbrella"),
    ("broken_umbrella", "umbrella broken, umbrella bent, umbrella mangled, umbrella ruined, umbrella wrecked"),
    ("open_book", "open book, opened book, open notebook, open diary, open bible, open textbook"),
    ("bus_stop", "bus stop, bus doors, bus door, bus-stop"),
    (
        "paper_ball",
        (
            "crumpled paper, crumpled page, crumpled note, crumpled letter, crumpled sheet, crumpled ball, crumpled test, paper ball,"
            " ball paper, wad paper, balled paper, scrunched paper, screwed-up paper"
        ),
    ),
    ("paper_corner", "paper corner, page corner, sheet corner, turned-up corner, bent corner, folded corner, dog-eared page"),
    *caught_words.NAMES,
    *hiding_words.NAMES,
    ("locker_fingers", "fingers locker, finger locker, hand in locker, fingers cupboard, finger cupboard, hand in cupboard"),
    ("door_fingers", "fingers door, finger door, hand in door, thumb door, trapped fingers, pinched fingers, caught fingers"),
    ("car_boot", "car boot, car trunk, boot lid, trunk lid, cars boot, cars trunk"),
    ("gate_fingers", "fingers gate, finger gate, hand gate"),
)
"""Kinds, and the words that a name for one has among others; of several alternatives one."""
_ALTERNATIVES = tuple((kind, frozenset(one.split())) for kind, names in _NAMES for one in names.split(", "))
_SHEETS = frozenset(
    f"{what}{more}" for what in ("paper", "exam", "essay", "homework", "quiz", "test") for more in ("", " paper", " sheet", " papers", "s")
) | {"piece of paper", "graded paper", "school paper", "marked paper", "blank paper"}
"""Names of a sheet that is written on: a plan that means a newspaper says so."""
_WORD = regex(r"[^\W_]+(?:-[^\W_]+)*")


def of(name: str) -> str:
    """The kind that a name in small letters means: `wheel over a white line`; empty for none."""
    if name in _SHEETS:
        return "paper"
    words = frozenset(_WORD.findall(name.replace("'s", "").replace("’s", "")))
    return next((kind for kind, asked in _ALTERNATIVES if asked <= words), "") or hole_words.of(name, "")


def kept(name: str) -> str:
    """The kind of a picture of two things that belong together, whatever hands do with one of them; empty for any other."""
    return found if (found := of(name)) in KEPT else ""


def unveiled(name: str) -> str:
    """The kind of what a sheet is drawn off, by the words for both; empty where there is no sheet, or it is off nothing drawn so."""
    found = of(f"{name} unveiled") if _COVER.search(name) else ""
    return found if found in KEPT else ""


_COVER = regex(r"\b(?:sheets?|dust-?sheets?|tarps?|tarpaulins?|cover|cloth|canvas|blanket)\b")
KEPT = (
    emergency_words.KEPT
    | wilds_words.OWN_HANDS
    | {*(f"unveiled_{kind}" for kind in _UNVEILED), "locker_photo", "dividers_chart", "apple_letter_chest"}
)


def caught(name: str, place: str) -> str:
    """The kind of a picture of fingers that something shuts on, by their name and the words for where they are; empty for any other."""
    name = name.replace("_", " ").casefold()
    digits = "fingers" if name.replace(" ", "_") in caught_words.FINGERS else name
    found = of(f"{digits} {place}".replace("_", " ").casefold()) if place.strip() else ""
    return found if found in caught_words.FINGERS and of(name) != found else ""
