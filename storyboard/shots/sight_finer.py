"""What the subject of a sentence about nobody is drawn as where more is told of it: a key in a lock, a screen with a graph on it."""

from __future__ import annotations

import re

from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.shots import left_words

_FINGERS = r"(?:(?:his|her|the|some|four|three|five|two|an?|\w+['’]s) )?(?:\w+ )?(?:fingers?|hands?|thumb|knuckles)\b"
_CAUGHT = r"\b(?:caught|trapped|jammed|pinched|crushed|stuck|shut|slammed|wedged) (?:in|by|between|under) (?:the|an?|his|her) (?:[\w-]+ )?"
"""What fingers are in that cannot get out: what shuts on them is told behind."""
_LEAVES = ("open_door", "gate", "lift_doors", "train_doors")
"""What shuts, and may do so on somebody's fingers."""
_FIGURE = r"(?:man|woman|figure|somebody|someone|silhouette|stranger|child|boy|girl|guard|cop|policeman|nurse)"
_SCREENS: tuple[tuple[str, str], ...] = (
    (r"\b(?:goes|go|went|turns?|is|snaps?|cuts? to|fades? to) (?:\w+ )?(?:black|blank|dark|dead)\b|\bdies\b|\bgoes off\b", "screen_dark"),
    (
        r"\bstatic\b|\bsnow\b|\bflickers?\b|\bflickering\b|\binterference\b|\bfuzz\w*\b|\bglitch\w*\b|\bscrambles?\b|\bwhite noise\b",
        "screen_static",
    ),
    (
        r"\b(?:news ?(?:reader|caster)?|anchor\w*|reporter|presenter|weather ?(?:man|girl|woman)|announcer|host|interview\w*|president)\b",
        "screen_face",
    ),
    (r"\b(?:talks?|talking|speaks?|says|face|smiles?|video call)\b", "screen_face"),
    (r"\b(?:match|football|soccer|game|players?|goal|pitch|race)\b", "screen_match"),
    (r"\b(?:crowds?|people|protest\w*|riots?|soldiers|guests|students|passengers)\b", "screen_crowd"),
    (
        r"\b(?:two|both|couple|pair|three|four)\b[^.]*\b(?:men|women|figures?|people|boys|girls|guards|cops|kids)\b|\bcouple\b",
        "screen_pair",
    ),
    (r"\b(?:men|women|figures|boys|girls|guards|they)\b", "screen_pair"),
    (r"\b(?:runs?|running|flees?|sprints?|bolts?)\b", "screen_runner"),
    (
        r"\b(?:man|woman|figure|somebody|someone|boy|girl|guard|thief|intruder|silhouette|nurse|hood|cop|he|she|child|kid|clerk|driver)\b",
        "screen_somebody",
    ),
    (r"\b(?:car|van|truck|taxi|traffic|street|parking lot|car park)\b", "screen_road"),
)
"""What is told of a screen, and what is drawn on it; the first that fits."""
_WHOLE = r"^(?!.*\b(?:snaps?(?! taut| tight)|breaks?|parts|frays?)\b)"
UNDER_BONNET = listed("radiator bonnet hood engine motor")
STEAMS = regex(r"\b(?:steams?|steaming|boils?(?: over)?|hiss(?:es)?|smok(?:es|ing))\b", re.IGNORECASE)
"""Parts of a car, and what they do where it is drawn with steam out of them."""
CURTAIN_DRAWN = regex(
    r"^\W*(?:\w+ly )?(?:pulls?|draws?|tugs?|sweeps?|yanks?|parts?|opens?|pushes|lifts?|twitch(?:es)?) (?:\w+ )?"
    r"(?:the|an?|her|his) (?:[\w-]+ ){0,2}?curtains?\b",
    re.IGNORECASE,
)
"""What a hand does that nobody is named for: it draws a curtain aside."""
_OF_TOWNS = r"\b(?:houses?|street|village|town|city|buildings?|harbou?r|flats|blocks?)\b"
_HUES = (("green", "green"), ("red", "red"), ("(?:amber|yellow)", "amber"))
"""The colours that lights in a street change to, and what they are called."""
_SPLITS = r"splits?|bursts?|rips?|tears?|gives? way|breaks?|comes apart"
_ROUND = (
    r"(?:(?:begins?|starts?|stops?|keeps?|goes on) (?:to )?)?"
    r"(?:turn(?:s|ing)?|spin(?:s|ning)?|rotat(?:es?|ing)|revolv(?:es?|ing)|whirl(?:s|ing)?|tumbl(?:es?|ing)|churn(?:s|ing)?|slosh(?:es|ing)?"
    r"|go(?:es|ing)? (?:round|around)|slow(?:s|ing)?|rumbl(?:es?|ing))"
)
FINER: tuple[tuple[str, str, str], ...] = (
    *((kind, left_words.BARE_OF, bare) for kind, bare in left_words.EMPTIED.items()),
    ("water", r"\b(?:gutters?|eaves|downspout)\b(?! press)", "gutter"),
    (
        "steam",
        r"\bfrom (?:under |beneath )?(?:the|its|his|her|an?) (?:[\w'’]+ )?(?:radiator|bonnet|hood|engine|grille)\b",
        "steaming_radiator",
    ),
    ("tunnel", r"\b(?:inside|within|in the dark|(?:far|bright|other) end|light at|ends?|exit|opens out)\b", "tunnel_within"),
    ("periscope", r"\b(?:waves?|water|sea|surface|swell|foam|breaks?|slices?|cuts?)\b", "periscope_out"),
    *(
        (
            kind,
            (
                r"\b(?:out (?:on|at|over|across)|far (?:off|away|out)(?: on| at)?|across|on) "
                r"(?:the |a )?(?:dark |black |still |open )?(?:water|sea|waves|ocean|lake|bay|horizon)\b"
            ),
            "far_light",
        )
        for kind in ("bulb", "lantern", "desk_lamp")
    ),
    ("heater", r"\b(?:hood|bonnet|car|van|truck|engine|grille)\b", "steaming_radiator"),
    (
        "bomb",
        r"\b(?:fins?|nose[- ](?:down|first|in)|buried|half[- ]buried|(?:in|into) the (?:ground|earth|mud|soil|field|garden|lawn))\b",
        "aerial_bomb",
    ),
    ("umbrella", r"\binside[ -]out\b", "blown_umbrella"),
    ("umbrella", r"\b(?:broken|bent|mangled|ruined|wrecked|snapped)\b", "broken_umbrella"),
    ("book", r"\b(?:lies|lying|is|left|sits|rests|laid|spread|stands) (?:[\w-]+ )?open\b", "open_book"),
    ("bus", r"\b(?:doors?|it) (?:\w+ )?(?:opens?|opening|folds?|hiss(?:es)?|slides?)\b", "bus_stop"),
    ("hands", rf"{_CAUGHT}(?:locker|cupboard|cabinet|wardrobe)", "locker_fingers"),
    ("hands", rf"{_CAUGHT}(?:door|jamb|door ?frame)", "door_fingers"),
    ("ice_floe", r"\b(?:glass|bucket|drinks?|tumbler|cubes?|whisky|whiskey|cooler)\b", "glass"),
    ("ice_floe", r"\b(?:window|pane|windscreen|windshield|glass)\b", "pane"),
    (
        "rope",
        r"\b(?:round|around|about|on) (?:the|an?|his|her|its) (?:\w+ )?(?:post|pole|bollard|stake|tree|mast|cleat|pillar|beam|pile)\b",
        "rope_post",
    ),
    ("rope", r"\b(?:round|around|about|into|bites?) (?:the|an?|his|her|their|\w+['’]s) (?:\w+ )?(?:wrists?|hands)\b", "rope_wrist"),
    ("lid", r"^\W*of (?:the|an?|his|her) (?:\w+ )?(?:case|briefcase|suitcase|trunk|attache case)\b", "suitcase"),
    ("lid", r"^\W*of (?:the|an?|his|her) (?:\w+ )?(?:box|chest|casket|crate)\b", "box"),
    ("cigarette", r"^\W*(?:\w+ly )?(?:drips?|leaks?|bursts?|rattles?|hisses|knocks?|clanks?|gurgles?|runs|drains?|spits)\b", "pipe"),
    *((of, told, finer) for of in ("screen", "television") for told, finer in _SCREENS),
    ("bed", r"^\W*of (?:hot |glowing |red )?(?:coals?|embers|ashes)\b", "coals"),
    ("rope", _WHOLE + r".*\bunder(?:neath)? (?:the|an?|his|her) (?:[\w-]+ )?(?:door|gate|hatch)\b", "rope_under_door"),
    ("rope", r"\b(?:taut|tight|strains?|quivers?|stretched)\b", "rope_taut"),
    ("feet", r"\b(?:pedal|brake|accelerator|clutch|gas)\b", "pedal"),
    ("bare_tree", r"\bflags?\b", "flag"),
    ("bare_tree", r"\b(?:boat|dinghy|ship|sails?)\b", "boat"),
    ("bare_tree", r"\b(?:curtains?|drapes)\b", "curtain"),
    ("bare_tree", r"\b(?:papers?|pages?)\b", "newspaper"),
    ("bare_tree", r"\b(?:doors?)\b", "open_door"),
    ("bare_tree", r"\b(?:leaves)\b", "leaf"),
    ("bulb", r"\beyes?\b", ""),
    ("bulb", r"\b(?:his|her|their|\w+['’]s) faces?\b", "face"),
    (
        "light_beam",
        (
            r"\b(?:points?|aims?|shines?|falls?|looks?|stares?|lies|hangs?|stands?|reach(?:es)?|rests?|ends?)\b"
            r"(?: \w+)? (?:at|on|in|into|over|across|to|upon) "
            r"(?:nothing|no one|nobody|nowhere|emptiness|the (?:empty )?(?:dark(?:ness)?|night|void))\b"
        ),
        "idle_beam",
    ),
    ("light_beam", r"\b(?:waves?|sea|water|rocks?|fog|horizon|surf|cliffs?)\b", "sea_beam"),
    ("mouth", r"\b(?:spread|play|cross|fad|touch|form|creep|flicker)\w*\b", ""),
    ("dust", r"\b(?:shafts?|light|beams?|sun|sunlight)\b", "light_shaft"),
    ("smoke", r"\b(?:ashtray|cigarette|cigar)\b", "ashtray"),
    ("smoke", r"\bchimneys?\b", "chimney"),
    ("bullet", r"\b(?:rings?|echo\w*|fired|cracks?)\b", "gun"),
    ("stone", r"\b(?:windows?|glass|pane|windscreen|windshield)\b", "pane"),
    ("ball", r"\b(?:through (?:the|a) (?:\w+ )?window|glass|pane)\b", "pane"),
    ("letter", r"\b(?:mail slot|letter ?box|letter slot|mat)\b", "mail_slot"),
    ("envelope", r"\b(?:mail slot|letter ?box|letter slot|mat)\b", "mail_slot"),
    ("key", r"\b(?:lock|keyhole|door|ignition)\b", "key_lock"),
    ("milk", r"\bboils?\b", "pot"),
    *((bag, rf"^\W*(?:\w+ )?(?:{_SPLITS})\b", "split_bag") for bag in ("bag", "bin_bag", "sack", "like_bag")),
    ("drum", rf"^\W*(?:\w+ly )?(?:{_ROUND})\b", "washer_drum"),
    ("washing_machine", rf"^\W*(?:\w+ly )?(?:{_ROUND})\b", "washer_drum"),
    (
        "bag",
        (
            r"\b(?:ledger|book|notebook|files?|folder|papers?|envelope)\b.*\b(?:shows|sticks?|pok\w+|peeks?|juts?|visible|half out)|"
            r"\bstrap\b.*\b(?:torn|tears|snaps|broken|ripped)"
        ),
        "torn_bag",
    ),
    ("sparks", r"\b(?:fuse ?box(?:es)?|panels?|switchboard|junction box|consoles?|sockets?|outlets?|breakers?|meters?)\b", "fuse_sparks"),
    ("sparks", r"\b(?:cables?|wires?|cords?|power lines?|leads?|plugs?)\b", "cable_sparks"),
    ("sparks", r"\b(?:(?:crash |guard ?)?(?:barriers?|rails?|railings?|parapet)|guardrails?|fenders?|bumpers?|scrap\w+)\b", "rail_sparks"),
    ("suitcase", r"\b(?:money|cash|notes|bills)\b", "money"),
    ("open_door", r"^of the (?:\w+ )?(?:train|bus|metro|tram|subway|carriage)\b", "train_doors"),
    ("door_bolt", r"^\W*of (?:\w+ )?lightning\b", "lightning"),
    ("door_bolt", r"^\W*of (?:\w+ )?(?:cloth|silk|fabric|linen|cotton|velvet|canvas)\b", "cloth"),
    ("door_bolt", r"\b(?:floor|ground|table|palm|hand|wheels?|engine|machine|road|deck|plate)\b", "bolt"),
    ("door_bolt", r"\b(?:back|aside|open)\b", "drawn_bolt"),
    ("door_bolt", r"\b(?:home|shut|across|to|into)\b", "shot_bolt"),
    ("lift_doors", rf"\b{_FIGURE}\b", "lift_somebody"),
    ("basket", r"^of (?:\w+ )?(?:vegetables?|potatoes|carrots|onions|cabbages|tomatoes|leeks|turnips|greens)\b", "vegetable_basket"),
    ("glass", r"^of (?:red |white )?(?:wine|champagne|prosecco)\b", "wineglass"),
    ("bag", r"^of (?:frozen )?peas\b", "frozen_peas"),
    ("open_door", r"^of the (?:\w+ )?(?:lift|elevator)\b", "lift_doors"),
    *((kind, rf"\b(?:on|against|catch\w*|trap\w*) {_FINGERS}.*(?:leather|glove)", "gloved_edge") for kind in _LEAVES),
    *((kind, rf"\b(?:on|against|catch\w*|trap\w*) {_FINGERS}", "hand_edge") for kind in _LEAVES),
    ("shovel", r"^\W*(?:suddenly )?(?:strikes?|hits?|clangs?|thuds?|clunks?|knocks?|bangs?|scrapes?|lands?)\b", "shovel_struck"),
    (
        "wave",
        (
            r"\b(?:over|across|onto|on|against) (?:the |her |its )?(?:\w+ )?"
            r"(?:rails?|railings?|sides?|bulwarks?|gunwales?|decks?|bows?|stern|planks)\b"
        ),
        "rail_waves",
    ),
    ("sail", r"\b(?:t(?:ears?|orn|earing)|rips?|ripped|rent|shred\w*|tatter\w*|splits?|rags|holes?)\b", "torn_sail"),
    *(
        (kind, told, sails)
        for kind in ("ship", "tall_ship")
        for told, sails in (
            (r"\b(?:black|dark) sails?\b|\bsails? (?:\w+ )?(?:is|are|as) (?:\w+ )?black\b", "black_sails"),
            (r"\b(?:(?:blood-?|blood )?red|crimson|scarlet) sails?\b|\bsails? (?:is|are|as) red\b", "red_sails"),
            (r"\b(?:sails furled|furled sails|at anchor under bare poles|bare (?:masts|poles))\b", "moored_ship"),
            (
                (
                    r"\b(?:(?:her|its|all|full|in|under|with|white|tattered|torn|billowing|patched|grey|of) "
                    r"(?:full |white |torn |tattered |all )?sails?|(?:two|three|four|her|its|broken) masts?|rigging)\b"
                ),
                "tall_ship",
            ),
        )
    ),
    (
        "ship",
        (
            r"\b(?:grows? (?:small\w*|faint\w*|distant)|gets? smaller|dwindl\w+|reced\w+|shrinks?|vanish\w*|disappears?|"
            r"pulls? (?:away|out)|heads? out|sails? (?:away|off|out)|steams? (?:away|off|out)|leaves?|moves? (?:away|off)|far out|"
            r"on the horizon|slides? away)\b"
        ),
        "far_ferry",
    ),
    *(
        (
            kind,
            r"\b(?:awash|waves?|swell|seas|storm|gale|wallow\w*|pitch\w*|heav\w*|founder\w*|mastless|rolls?|tossed|trough)\b",
            "boat_waves",
        )
        for kind in ("ship", "boat")
    ),
    ("car_horn", r"\b(?:ships?|boats?|ferry|harbou?r|fog|sea|platform|stadium)\b", "speaker"),
    ("bulb", r"\b(?:through|shutters?|slats|leaves|trees|floorboards)\b", "light_shaft"),
    (
        "pane",
        (
            r"^\W*(?:is |are |stays? |still |remains? )*(?:lit|alight|bright|illuminated|glow\w*|shin\w+|burn\w*)\b|"
            r"\b(?:but|except|save)(?: for)? one\b|\b(?:dark|out|black),? one (?:by one|after)\b"
        ),
        "lit_window",
    ),
    ("bulb", rf"{_OF_TOWNS}.*\bone by one\b|\bone by one\b.*{_OF_TOWNS}", "lit_window"),
    ("bulb", r"\bwindows?\b|\b(?:far|other|opposite) (?:shore|side|bank|house)\b", "lit_window"),
    ("screen", r"\bflat[- ]?lin\w*|\b(?:goes|gone) flat\b", "flatline"),
    ("heartbeat", r"\bflat\b|\bflat[- ]?lin\w*", "flatline"),
    ("screen", r"\b(?:graph|chart|curve|shares|index)s?\b", "graph"),
    ("screen", r"\b(?:heart ?beats?|pulse|ecg|heart)\b", "heartbeat"),
    ("sun", r"\b(?:roofs?|rooftops?|houses|town|city|street|chimneys|village|skyline|buildings)\b", "sun_roofs"),
    ("sun", r"\b(?:sea|water|ocean|horizon|bay|harbou?r|river|lake|waves)\b", "sun_sea"),
    ("sun", r"\b(?:hills?|ridge|mountains?|fields?|trees|forest|valley|dunes?|peaks?|desert|prairie|plain)\b", "sun_hills"),
    ("cigarette", r"\bashtray\b", "ashtray"),
    ("mirror", r"\b(?:driver|rear|windscreen|windshield)\b", "rear_view"),
    *(
        ("bulb", rf"^\W*(?:change|turn|go|switch|flick)\w*(?: (?:back|over|from \w+))? (?:to )?{hue}\b", f"{light}_light")
        for hue, light in _HUES
    ),
    ("traffic_light", r"\bgreen\b", "green_light"),
    ("traffic_light", r"\bred\b", "red_light"),
    ("traffic_light", r"\b(?:amber|yellow)\b", "amber_light"),
    ("hand_edge", r"\bmouth\b", "hand_mouth"),
    ("hand_edge", r"^(?!.*\b(?:door|edge|frame|curtain|round|around|dark|shadows?|appears?|emerges?|over the)\b)", "hands"),
    (
        "hand_edge",
        r"\b(?:writes?|holds?|takes?|picks?|puts?|drops?|turns?|press(?:es)?|knocks?|signs?|opens?|grips?|points?|strikes?)\b",
        "hands",
    ),
    ("eyes", r"\b(?:dark|darkness|shadows?|black|bushes|undergrowth)\b", "dark_eyes"),
    ("light_shaft", r"\b(?:water|sea|waves|river|lake)\b", "moon_water"),
    ("water", r"\bceiling\b", "drip"),
    (
        "water",
        r"\b(?:turn\w*|goes|runs|is|boils?|foams?|churns?) (?:white|to foam|into foam)|\bfoam\w*|\brapids\b|\bchurn\w*|\bfroth\w*",
        "rapids",
    ),
    ("whale", r"^\W*(?:tail|flukes?)\b", "whale_tail"),
    ("bullet", r"\b(?:into|wall|door|sofa|through|plaster|punch|stitch|tear|rip)\b", "bullet_holes"),
)
"""What a subject is drawn as where the rest of its sentence holds such words."""


_BURNS = regex(r"\b(?:burn(?:s|ing)|lit|alight|glow(?:s|ing)|flicker\w*)\b", re.IGNORECASE)


def shut_away(kind: str, text: str) -> str:
    """What a thing is drawn as that lay under a lid: a lantern there is dark, but for one that is told to burn."""
    return "dark_lantern" if kind == "lantern" and not _BURNS.search(text) else kind
