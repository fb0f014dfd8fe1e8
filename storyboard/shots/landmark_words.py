"""The words for what somebody hides behind, gets under, goes over, through or up, stands at the edge of, or gets into: landmarks of a path.

Rows like those of `fitting_words`, asked before them: who ducks behind the counter is behind it, not served at it.
"""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

Row = tuple[str, re.Pattern[str], frozenset[Pose]]
"""Kind of fitting, the words for it, and the poses in which it is used."""

_PREPOSITIONS = (
    r"(?:against|in|on|at|by|to|from|under|behind|over|into|onto|with|and|beside|near|between|across|along|through|next|"
    r"where|while|as)\b"
)
_THE = rf"(?:(?:the|an?|his|her|its|their|some|one of the|two|several) )?(?:(?!{_PREPOSITIONS})[\w-]+ ){{0,3}}?"
COVERS: dict[str, str] = {
    "car": (
        r"cars?|taxis?|cabs?|vans?|trucks?|jeeps?|lorr(?:y|ies)|pickups?|sedans?|vehicles?|cruisers?|limousine|suv|ambulance|"
        r"bus|bonnet|hood"
    ),
    "tree": r"trees?|tree trunks?|oaks?|pines?|birch(?:es)?|palms?|willows?|trunks?(?! of)",
    "rock": r"rocks?|boulders?|stones?|outcrop|dunes?|cliff|ridge|mound|ice",
    "log": r"logs?|fallen trees?|stumps?|driftwood",
    "bush": r"bush(?:es)?|hedges?|shrubs?|reeds|ferns|thicket|brambles|undergrowth|crops|corn|rhododendrons?",
    "grave": r"(?:grave|tomb|head)stones?|graves?|tombs?|cross(?:es)?",
    "barrel": r"barrels?|drums?|oil drums?|bins?|trash cans?|kegs?|tanks?",
    "hay": r"hay ?bales?|bales?|haystacks?|hay",
    "column": r"columns?|pillars?|posts?|statues?|lamp ?posts?|poles?|arch(?:way)?",
    "sofa": r"sofas?|couch(?:es)?|armchairs?|settee|beds?|chaise|chairs?",
    "counter": r"counters?|stalls?|booth|bar|till|reception(?: desk)?|front desk|cash desk|kitchen island|stoves?",
    "table": r"tables?|desks?|workbench(?:es)?|bench(?:es)?|pews?|piano|coffins?|altar|lectern|consoles?|machines?",
    "shelf": r"shel(?:f|ves)|bookcases?|wardrobe|lockers?|cabinets?|fridge|racks?|aisles?|vending machine|closet",
    "wall": (
        r"(?:low |stone |brick |garden )*walls?|parapet|sandbags?|barricades?|rubble|fences?|embankment|railings?|chimneys?|"
        r"ledge|wreck(?:age)?"
    ),
    "crate": (
        r"crates?|box(?:es)?|trunks?|chests?|pallets?|sacks?|cases?|luggage|suitcases?|containers?|dumpsters?|carts?|trolleys?|"
        r"stack|pile"
    ),
    "curtain": r"curtains?|drapes?|screens?|sheets?|tapestr(?:y|ies)|partition|washing|laundry|banners?|flags?",
}
"""What one hides behind, by the kind of it, and its words."""
BEHIND = "behind_"
"""Before the kind in `Blocking.at`."""
_LOW = frozenset(
    {Pose.CROUCH, Pose.COVER, Pose.KNEEL, Pose.FALL, Pose.JUMP, Pose.CRAWL, Pose.PEEK, Pose.AIM, Pose.SHOOT, Pose.LIE, Pose.SPY}
)
_UPRIGHT = frozenset({Pose.SQUEEZE, Pose.STAND})
_GAITS = (Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.CLIMB)
_WATER = r"water|river|lake|sea|ocean|pool|pond|harbou?r|canal|stream|surf|waves|bay|lagoon|shallows|creek|fjord|torrent|flood"
_EDGE = (
    r"roof(?:top)?|ledge|cliff|bridge|balcony|parapet|edge|rooftops|precipice|window ledge|windowsill|sill|platform|jetty|"
    r"pier|dock|quay|wharf|rim|brink|gangway"
)
_VEHICLE = r"cars?|taxi|cab|van|truck|jeep|lorry|pickup|sedan|ambulance|limousine|bus|cruiser|suv|vehicle"
_BOAT = r"boat|dinghy|canoe|rowing boat|rowboat|skiff|raft|kayak|gondola|punt|lifeboat"


_NO_LOOK = r"\A(?!look|peer|peek|check|glance|search|feel|reach|grope)[^.;:!?]*?\b"


_BALANCED = (Pose.STAND, Pose.WALK, Pose.RUN, Pose.SNEAK, Pose.STAGGER, Pose.CRAWL)
"""What is done on a narrow board."""


def _row(kind: str, words: str, *poses: Pose) -> Row:
    return kind, regex(words, re.IGNORECASE), frozenset(poses)


def _behind(kind: str, words: str) -> Row:
    poses = _LOW if kind not in STANDING else _LOW | _UPRIGHT
    return (
        f"{BEHIND}{kind}",
        regex(
            rf"\b(?:behind|in back of|in the lee of) {_THE}(?:{words})\b|\A(?:peer|peek|peep|spy|look|glanc)\w* over {_THE}(?:{words})\b",
            re.IGNORECASE,
        ),
        poses,
    )


STANDING = frozenset({"tree", "column", "curtain", "shelf"})
"""What is tall enough to stand behind."""

LANDMARKS: tuple[Row, ...] = (
    _row(
        "feet_up",
        rf"\b(?:feet|boots|heels|legs|shoes) (?:\w+ )?(?:on|onto) {_THE}(?:desk|table|coffee table|counter|stool|ottoman|footstool)\b"
        r"|\b(?:with|put\w*|kick\w*|prop\w*) (?:both )?(?:his|her|their) (?:feet|boots|heels) up\b",
        Pose.SIT,
        Pose.SLEEP,
    ),
    _row(
        "foot_bath",
        rf"\b(?:feet|foot|toes) (?:\w+ )?(?:in|into) {_THE}(?:bowl|basin|bucket|tub|washtub|foot ?bath|pan|washing[- ]up bowl)\b"
        r"|\A(?:soak|bath|steep)\w* (?:his|her|their) (?:\w+ )?feet\b",
        Pose.SIT,
    ),
    _row("bath", rf"\b(?:in|into) {_THE}(?:bath|bathtub|tub|jacuzzi)\b", Pose.SIT, Pose.LIE, Pose.SLEEP),
    _row(
        "floor",
        rf"\A(?![^.;]*\bwalls?\b)[^.;]*?\b(?:on|in|onto|to) {_THE}(?:floor|ground|grass|carpet|rug|sand|snow|mud|lawn|pavement|"
        r"sidewalk|deck|dirt|dust|hay(?![ -]bale)|"
        r"straw(?![ -]bale)|tiles|moss|leaves)\b|"
        r"\bcross-?legged\b",
        Pose.SIT,
    ),
    _row("rope", r"\A(?:rappel|abseil)", Pose.CLIMB),
    _row("low_wall", rf"\A(?:straddl|sit\w* astride)(?![^.;]*\bchair)|\b(?:on|onto|atop) {_THE}(?:walls?|parapet|balustrade)\b", Pose.SIT),
    _row("bed", r"\b(?:into|out of|in) (?:(?:the|his|her|a) )?(?:\w+ )?(?:bed|cot|bunk)\b", Pose.SIT),
    _row("wall", rf"\bdown (?:against )?{_THE}(?:wall|doors?|side|bars|pillar|tree|counter)\b", Pose.SIT),
    _row("behind_door", rf"\bbehind {_THE}(?<!car )doors?\b", Pose.CROUCH, Pose.SQUEEZE, Pose.STAND, Pose.COVER),
    *(_behind(kind, words) for kind, words in COVERS.items()),
    _row(
        "under_car",
        rf"{_NO_LOOK}(?:under|beneath|underneath) {_THE}(?:{_VEHICLE})\b",
        Pose.CRAWL,
        Pose.CROUCH,
        Pose.LIE,
        Pose.COVER,
        Pose.TEND,
    ),
    _row(
        "under_bed",
        rf"{_NO_LOOK}(?:under|beneath|underneath) {_THE}(?:beds?|cot|bunk|mattress|sofa|couch)\b",
        Pose.CRAWL,
        Pose.CROUCH,
        Pose.COVER,
        Pose.REACH,
    ),
    _row(
        "under_table",
        rf"{_NO_LOOK}(?:under|beneath|underneath) {_THE}(?:tables?|desks?|workbench(?:es)?|bench(?:es)?|counter|piano|pews?|"
        r"stall|trailer|porch|cloth)\b",
        Pose.CRAWL,
        Pose.CROUCH,
        Pose.COVER,
        Pose.SIT,
    ),
    _row(
        "under_fence",
        rf"{_NO_LOOK}(?:under|beneath|underneath) {_THE}(?:fences?|wires?|gate|barrier|rope|turnstile|railing)\b",
        Pose.CRAWL,
        Pose.CROUCH,
    ),
    _row(
        "gap",
        rf"\b(?:through|into|in|out of|from) {_THE}(?:hole|gap|opening|breach|cat ?flap|hatch|tunnel mouth|crack)\b|"
        rf"\bthrough {_THE}(?:fence|wall|hedge)\b|\b(?:into|out of|from) {_THE}(?:tents?|caves?|igloo|den|kennel|burrow)\b",
        Pose.CRAWL,
    ),
    _row(
        "closet",
        rf"\b(?:in|inside|into) {_THE}(?:closet|wardrobe|cupboard|locker|pantry|larder|phone ?box|booth)\b",
        Pose.CROUCH,
        Pose.COVER,
        Pose.SQUEEZE,
    ),
    _row("door_behind", rf"\bagainst {_THE}doors?\b", Pose.SQUEEZE),
    _row(
        "slit",
        rf"\bbetween {_THE}(?:walls?|buildings?|houses|rocks?|boulders?|shelves|shelf|crates?|containers?|pillars?|bars|trucks?|"
        r"lorries|lorry|vans?|hearse|"
        r"rails|railings|planks|boards|panels|stones)\b",
        Pose.SQUEEZE,
    ),
    _row("slit", rf"\b(?:through|into|in) {_THE}(?:gap|opening|crack|fence|hole|bars|crevice|railings|hedge|slot)\b", Pose.SQUEEZE),
    _row(
        "pit",
        rf"\b(?:out of|from|into|down|in) {_THE}(?:hole|pit|graves?|trench|ditch|crater|shaft|manhole|cellar|sewer|crevasse|"
        r"foxhole|moat)\b",
        Pose.CLIMB,
        Pose.FALL,
        Pose.JUMP,
    ),
    _row(
        "sill",
        rf"\b(?:through|out of|out|in|into|over|onto|from|at) {_THE}(?:windows?|window ?sill|sill|skylight|porthole)\b",
        Pose.CLIMB,
        Pose.JUMP,
    ),
    _row("tree", r"\b(?:trees?|trunk|oak|pine|palm|mast|pole|lamp ?post|flagpole|drainpipe|column)\b", Pose.CLIMB),
    _row(
        "branch",
        rf"\b(?:from|on|onto|to|by) {_THE}(?:branch(?:es)?|bough|limb|beam|bar|rafters?|pipe|girder|tree)\b",
        Pose.DANGLE,
    ),
    _row("rope", rf"\b(?:from|on|onto|to|by|at|over) {_THE}(?:ropes?|cables?|wires?|chains?|vines?|harness)\b", Pose.DANGLE, Pose.CLIMB),
    _row("brink", r"", Pose.DANGLE),
    _row(
        "brink", rf"\b(?:up onto|up on|onto|over) {_THE}(?:{_EDGE}|lip|top|deck|gunwale|rail|railing|parapet|ledge|sill|side)\b", Pose.CLIMB
    ),
    _row(
        "cliff",
        r"\b(?:cliff|rock ?face|crag|rocks?|boulders?|mountain|ice wall|ridge|summit)s?\b",
        Pose.CLIMB,
    ),
    _row(
        "slope",
        r"\b(?:slope|bank|embankment|hillside|scree|dune|rubble|beach|shingle|sand|bluff)(?:s|es)?\b",
        Pose.CLIMB,
    ),
    _row(
        "horse_over",
        rf"\A(?:\w+ and )?vault\w* (?:(?:over|across|off|from|onto) )?{_THE}(?:horse|buck|box)\b|\bover {_THE}(?:vaulting|pommel) horse\b",
        Pose.JUMP,
        Pose.CLIMB,
    ),
    _row("puddle", rf"\b(?:over|across|into|in) {_THE}puddles?\b", Pose.JUMP),
    _row("counter_over", rf"\b(?:over|across) {_THE}(?:counters?|bar)\b", Pose.JUMP, Pose.CLIMB),
    _row(
        "table_over",
        rf"\b(?:over|across) {_THE}(?:desks?|tables?|sofa|couch|bed|pews?|bench|chairs?|barrels?|crates?|box(?:es)?|log|tree trunk)\b",
        Pose.JUMP,
        Pose.CLIMB,
    ),
    _row("car_over", rf"\b(?:over|across|onto|on) {_THE}(?:bonnet|hood|{_VEHICLE})\b", Pose.JUMP, Pose.CLIMB),
    _row(
        "low_wall",
        rf"\b(?:over|across|onto|on|up|off|from|astride) {_THE}(?:walls?|parapet|barricade|hedge|gates?|sandbags|ditch|stream)\b|"
        rf"\A(?:scal|vault|hop|clear|leap|hurdl)(?:e?s|p?ing|e)? {_THE}(?:walls?|(?<!ticket )gates?|hedge|parapet|barricade)\b",
        Pose.JUMP,
        Pose.CLIMB,
    ),
    _row("bed_on", rf"\b(?:on|onto|on top of) {_THE}(?:beds?|mattress|trampoline)\b", Pose.JUMP, Pose.DANCE),
    _row(
        "dive",
        rf"\A(?:div(?:es?|ing)|dove|plung(?:es?|ing))(?: (?:head ?first|headlong|neatly|cleanly|gracefully|straight))?"
        rf" (?:in(?=\W*\Z|\W*[.,;]| (?:and|after|from|off)\b)|(?:in|into) {_THE}(?:{_WATER})\b|overboard\b|"
        rf"(?:from|off) {_THE}(?:board|edge|cliffs?|rocks?|pier|jetty|platform|deck|boat|side|bridge|springboard)\b)",
        Pose.JUMP,
        Pose.FALL,
        Pose.SWIM,
    ),
    _row("water", rf"\b(?:in|into) {_THE}(?:{_WATER})\b|\boverboard\b", Pose.JUMP, Pose.FALL),
    _row(
        "shallows",
        rf"\b(?:in|into|across|through|out of) {_THE}(?:{_WATER}|swamp|marsh)\b|\b(?:waist|knee)[- ]deep\b|\Awad(?:es?|"
        r"ing)\b(?![^.;]*\b(?:grass|snow|crops|corn|wheat|crowd|bodies|sand|leaves|reeds|bushes|ferns|people)\b)",
        Pose.WALK,
        Pose.RUN,
        Pose.STAND,
        Pose.STAGGER,
    ),
    _row("boat", rf"\b(?:in|into|out of|from|aboard|onto) {_THE}(?:{_BOAT})\b", Pose.CLIMB, Pose.JUMP, Pose.SIT),
    _row(
        "drop",
        rf"\b(?:across|over) {_THE}(?:gap|chasm|void|abyss|ravine|crevasse|alley)\b|\broof to roof\b|"
        rf"\b(?:off|from|over|out of|down from) {_THE}(?:{_EDGE}|side|rail(?:ing)?s?|rock|tower|wall|scaffold(?:ing)?|train|"
        r"truck|wagon|stage)\b",
        Pose.JUMP,
        Pose.FALL,
    ),
    _row("beam", rf"\b(?:on|onto|along|across) {_THE}(?:balance|balancing|gymnastics?|practice|padded|low)[ -]beam\b", *_BALANCED),
    _row(
        "plank",
        rf"\b(?:on|onto|along|across|over) {_THE}planks?\b(?! (?:between|above|over|across|to|from)\b)|\Across\w* {_THE}planks?\b",
        *_BALANCED,
    ),
    _row(
        "ledge",
        rf"\b(?:on|onto|at|along|to|across|near) {_THE}(?:(?:edge|brink|rim|lip)(?! of {_THE}(?:water|wood|forest|crowd|bed|"
        r"table|desk|road|"
        r"field|town|village|light|frame|chair|seat|bath|pool|sofa|couch|clearing|lake|river|sea|bench|stage|pavement|camp))|"
        r"ledge|parapet|precipice|"
        r"window ?sill|beam|plank|log|girder|tightrope|high wire)\b|"
        rf"\A(?:balanc|walk|stand|perch|run|totter|tiptoe|creep|edg|stagger)\w* (?:on|along(?: on)? the top of) {_THE}walls?\b|"
        r"\Awalk\w* the (?:tightrope|plank|beam)\b",
        Pose.STAND,
        Pose.WALK,
        Pose.RUN,
        Pose.SNEAK,
        Pose.STAGGER,
    ),
    _row(
        "ledge",
        rf"\b(?:along|across|out onto|out along) {_THE}(?:beam|girder|plank|ledge|branch|pipe|wall|log|parapet|roof ridge)\b",
        Pose.CRAWL,
    ),
    _row("ledge_wall", rf"\b(?:on|onto|along|across) {_THE}(?:ledge|parapet|sill)\b", Pose.SQUEEZE),
    _row(
        "slope",
        r"\b(?:down|slope|hill|hillside|bank|dune|embankment|scree|mountain|ravine|gully)\b(?! the (?:corridor|hall|hallway|"
        r"stairs|banister))",
        Pose.SLIDE,
    ),
    _row(
        "stairs_down",
        r"\bdown (?:the|a|some|his|her|their) (?:[\w-]+ ){0,3}?(?:stairs|steps|staircase|stairway|stairwell|flight)\b|\bdownstairs\b|"
        r"\Adescend\w* (?:the|a) (?:\w+ ){0,2}?(?:stairs|steps|staircase)",
        *_GAITS,
        Pose.FALL,
        Pose.SLIDE,
    ),
    _row(
        "stairs",
        r"\bup (?:the|a|some|his|her|their) (?:[\w-]+ ){0,3}?(?:stairs|steps|staircase|stairway|stairwell|flight|escalator)\b|\bupstairs\b|"
        r"\A(?:climb|mount|ascend)\w* (?:the|a) (?:\w+ ){0,2}?(?:stairs|steps|staircase)",
        *_GAITS,
    ),
    _row("car", rf"\b(?:on|onto) {_THE}(?:bonnet|hood|boot|trunk|bumper|running board) of {_THE}(?:{_VEHICLE})\b", Pose.SIT),
    _row(
        "crate",
        rf"\b(?:on|onto) {_THE}(?:rocks?|boulders?|logs?|stumps?|tree trunk|stone"
        r"|(?:(?:hay|straw)[ -])?bales?|(?:hay|straw)bales?|barrel|suitcase|low wall|wall|kerb|curb)\b",
        Pose.SIT,
    ),
)
"""The first that fits counts."""
ALONG = frozenset({"stairs", "stairs_down", "ledge", "beam", "plank", "shallows", "own_wind"})
"""What somebody walks or runs on or against, not only to."""
