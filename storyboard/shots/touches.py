"""Where a hand goes that touches somebody: the part of the other's body, or of their clothes, that the words name."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose

TOOLS = "crank|pump|towel|saw|drill|mirror|grenade|rail|brush|cart|axe|bell|lamp|brake|torch"
"""What is called after the hand that has it: `pulls a hand crank from its clip` takes nobody's hand."""
_WORDS: tuple[tuple[str, str], ...] = (
    ("neck", r"neck|nape|throat|necklace"),
    ("shoulders", r"shoulders"),
    ("shoulder", r"shoulder|upper arm"),
    ("mouth", r"mouth|lips|teeth|tongue"),
    ("head", r"head|skull|crown"),
    ("hair", r"hair|curls|braids?|plaits?|ponytail|fringe|locks"),
    ("ear", r"ears?|earlobe|earring"),
    ("brow", r"forehead|brow|temples?|eyes?|eyelids?|eyebrows?|cut|graze|bruise|gash|scratch"),
    ("cheek", r"cheeks?|face|chin|jaw|nose|beard|moustache"),
    ("wrist", r"wrists?|pulse|cuffs?"),
    ("arm", r"arms?|sleeves?|elbows?|bicep"),
    ("hand", rf"hands?(?! (?:{TOOLS})s?\b)|fingers?|palms?|fists?|thumbs?|knuckles?|hers|theirs|his(?=[.,;]|\Z)"),
    ("collar", r"collar|hood|lapels?|tie|scruff|coat|jacket|straps?|rucksack|harness|braces|suspenders|waistcoat|shirtfront|cravat|scarf"),
    ("breast", r"(?:breast|shirt|top|chest) pockets?"),
    ("waist", r"waist|belt|hips?|(?<!breast )(?<!shirt )(?<!top )(?<!chest )pockets?"),
    ("back", r"back|spine|shoulder blades?"),
    ("ribs", r"ribs|stomach|belly|side|gut|kidneys"),
    ("chest", r"chest|heart|breast|heartbeat|wound|shirt"),
    ("lap", r"lap"),
    ("knee", r"knees?|thigh|leg"),
    ("foot", r"ankles?|foot|feet|boot|shoe"),
)
"""Part, and the words for it."""
BESIDE = "beside"
"""`Blocking.at` of who is shoulder to shoulder with whom they look at."""
IN_ARMS = "in_arms"
"""`Blocking.at` of who carries the other in both arms."""
PARTS = frozenset({part for part, _ in _WORDS}) | {"above", "held", "face"}
"""Every part a hand goes to; `above` is over the other's head, `held` at what the other holds, `face` with a palm on either cheek."""

_ONE = "|".join(f"(?P<{part}>{words})" for part, words in _WORDS)
_OWNER = r"(?:his|her|their|the|its|one|both|an?|(?:\w+ )?[^\W_]+['’]s?)"
_ON = regex(
    rf"\b(?!(?:to|on|onto) (?:his|her|their|its) (?:own )?(?:feet|knees|foot)\b)"
    rf"(?:on|onto|by|at|round|around|over|under|across|against|into|in|for|between|to|about|along)\s+(?:{_OWNER}\s+){{0,2}}"
    rf"(?:\w+\s+of\s+(?:{_OWNER}\s+){{1,2}})?(?:\w+\s+)?(?:{_ONE})\b",
    re.IGNORECASE,
)
"""`on his shoulder`, `on the back of his son's neck`, `by the sleeve`."""
_OFF = regex(
    rf"\b(?:from|off|out of|behind)\s+(?:{_OWNER}\s+){{1,2}}(?:\w+\s+of\s+(?:{_OWNER}\s+)?)?(?:\w+\s+)?(?:{_ONE})\b", re.IGNORECASE
)
"""`from his lapel`, `behind her ear`: where something is taken off somebody, or tucked away."""
_STRAIGHT = regex(rf"\A\w+\s+(?:{_OWNER}\s+){{1,2}}(?:\w+\s+)?(?:{_ONE})\b", re.IGNORECASE)
"""`slaps her cheek`, `takes his wrist`."""
_CLAUSE = regex(r"\A[^.;:!?]*?(?=,? and \w+s\b|[.;:!?]|\Z)", re.DOTALL)
_CLOTH = regex(r"\b(?:coat|jacket|blanket|shawl|cloak|towel|cape|scarf|sheet)\b", re.IGNORECASE)
_OVERHEAD = regex(
    r"\b(?:umbrella|parasol|newspaper|coat|tarpaulin)\b[^.;]{0,30}\bover (?:him|her|them|both|[^\W_]+['’]s head|(?-i:[A-Z]))", re.IGNORECASE
)
_WRAPS = regex(r"\b(?:wraps?|drapes?) (?:it|him|her|them)\b", re.IGNORECASE)
_ROUND = regex(r"\b(?:wraps?|drapes?|hangs?|lays?|puts?|throws?|tucks?|spreads?|covers?)\b", re.IGNORECASE)

_SLAPS = regex(r"(?:slap|cuff|smack)(?:s|ped|ping)?\b(?! (?:down|on|the)\b)", re.IGNORECASE)
_STRANGLES = regex(r"(?:strangl|throttl|chok)", re.IGNORECASE)

_LOCKED = regex(r"[^.;]*\b(?:headlock|chokehold|stranglehold)\b", re.IGNORECASE)
_CUPS = regex(
    r"(?:cup|frame|clasp|tak|hold)\w* [^.;]*\b(?:face|cheeks|chin|jaw)\b[^.;]* (?:in|between) (?:both |his |her |two )*(?:hands|palms)\b",
    re.IGNORECASE,
)
_TURNED = regex(r"(?:turn|spin|whirl|wheel|swing)\w* (?:him|her|them|[^\W_]+) (?:around|round)\b", re.IGNORECASE)
"""Somebody is turned by the shoulders."""
_FED = regex(r"(?:spoon-)?feed(?:s|ing)?\b|spoons\b|gives? [^.;]*\b(?:spoonful|sip|bite|mouthful)\b", re.IGNORECASE)
_BACK_DONE_UP = regex(r"(?:un)?(?:zip|hook|lac|fasten|button|do|clasp)\w*\b[^.;]*\b(?:dress|gown|corset|bra|necklace)\b", re.IGNORECASE)
_LIT = regex(r"light(?:s|ing)? [^.;]*\b(?:cigarette|cigar|pipe)\b", re.IGNORECASE)
_ROPED = regex(r"(?:un)?(?:clip|tie|rope|buckle|strap)\w*\b[^.;]*\b(?:rope|line|harness|belt|middle|carabiner|belay)\b", re.IGNORECASE)
"""What is done to somebody on a rope is done at the harness."""

SNIFF = "own_sniff"
"""`Blocking.at` of who smells at what is in the hand."""
HUSH = "own_lips"
"""`Blocking.at` of who tells somebody to be quiet."""
OWN_PARTS: tuple[tuple[str, str], ...] = (
    (
        HUSH,
        r"finger (?:up )?(?:to|on|against|across|before|over) (?:(?:his|her|their|the) )?(?:lips?|mouth)|shush\w*|shh+|hush\w*|silences?",
    ),
    ("own_pockets", r"(?:(?:breast|shirt|inside|back|hip|coat|jacket|trouser|pants) )?pockets?"),
    ("own_tongue", r"(?:licks?|sucks?|tastes?|bites?|chews?|gnaws?) [^.;]*\b(?:finger\w*|thumb|knuckle|nails?)"),
    ("own_apron", r"(?:un)?(?:ties?|tying|fasten\w*|knot\w*)\b[^.;]{0,30}\b(?:apron|pinafore)"),
    (
        "own_hair",
        (
            r"(?:hairs?|strands?|locks?|curls?|wisps?|fringe)\b[^.;]{0,24}\b(?:behind [^.;]{0,12}ears?|"
            r"(?:from|off|out of) (?:his|her) (?:eyes|face|forehead|brow|cheek))|earrings?"
        ),
    ),
    ("own_temples", r"temples"),
    ("own_yawn", r"yawn\w*"),
    ("own_cough", r"cough\w*|clears? (?:his|her|their) throat"),
    ("own_sneeze", r"sneez\w*"),
    ("own_gasp", r"gasp\w*"),
    ("own_breath", r"sigh\w*|exhal\w*|breath\w*"),
    (
        "own_arms",
        (
            r"(?:hug|embrac)\w* (?:him|her|them)sel(?:f|ves)|shiver\w*|trembl\w*|shudder\w*|quiver\w*|quak\w+|(?:rubs?|chafes?) "
            r"(?:(?:his|her|their) )?(?:own )?arms|arms (?:around|round) (?:him|her|them)sel(?:f|ves)"
        ),
    ),
    ("own_watch", r"(?:wrist)?watch"),
    ("own_lap", r"trousers|pants|jeans|skirts?|thighs?|apron|dust"),
    ("own_sleeve", r"sleeves?"),
    ("own_chin", r"chin|jaw|beard|stubble"),
    ("own_mouth", r"mouth|lips?|lipstick|teeth|vomit\w*|retch\w*|gag(?:s|ging)?|burp\w*|hiccup\w*|giggle|sob"),
    ("own_nose", r"nose|sniff\w*|smell\w*"),
    ("own_eyes", r"eyes?|tears?|face"),
    ("own_brow", r"brow|forehead|sweat"),
    ("own_ears", r"ears"),
    ("own_head", r"head|hair|scalp|crown"),
    ("own_cheek", r"cheeks?|ear|earlobe"),
    ("own_neck", r"neck|nape|throat"),
    ("own_chest", r"chest|heart|breast|shirt|collarbone"),
    ("own_belly", r"stomach|belly|gut|side|ribs|bump"),
    ("own_back", r"back|spine|hip"),
    ("own_hand", r"wrists?|thumbs?|knuckles"),
    ("own_arm", r"arms?|shoulders?|elbows?|bicep"),
)
"""`Blocking.at` of who has a hand on themselves, and the words for the part."""
_SELF = regex("|".join(rf"(?P<{part}>\b(?:{words})\b)" for part, words in OWN_PARTS), re.IGNORECASE)


THUMB = "own_thumb"
"""`Blocking.at` of who shows a thumb."""
_THUMB = regex(r"\A(?!\w+ (?:out\b|(?:his|her|their|a) thumbs? out\b))[^.;]*\bthumbs?\b", re.IGNORECASE)


def thumb(pose: Pose | None, text: str) -> bool:
    """Whether somebody shows a thumb; `text` begins with the verb."""
    return pose is Pose.SHOW and _THUMB.match(text) is not None


def own_part(text: str) -> str:
    """Where on the own body a hand is; `text` begins with its verb. Empty where no part is named."""
    own = _CLAUSE.match(text)
    found = _SELF.search(own.group() if own else text)
    return (found.lastgroup or "") if found else ""


PRONE = ("own_forearms", "own_front", "own_press_up")
"""`Blocking.at` of who lies on the belly: propped on the forearms, flat, and up on straight arms and toes."""
_HANDS = regex(r"\w+ (?:(?:up|off) )?(?:(?:his|her|their|the) )?(?:\w+ )?(?:hands?|fingers|palms)\b", re.IGNORECASE)
ALONE = frozenset(
    {
        HUSH,
        "own_wide",
        "own_wring",
        "own_hitch",
        "own_pockets",
        "own_hand",
        "own_fists",
        "own_rise",
        "own_toss",
        "own_toss_up",
        "own_shins",
        "own_guard",
        "own_palms",
        "own_hair",
        "own_spit",
        "own_step",
        "wall",
        "chopping",
        "pegged",
        "staked",
        "nailed",
        "own_heels",
        "own_wind",
        "own_cuff",
        "own_toes",
        "own_hands",
        "own_elbows",
        *PRONE,
        "own_fan",
        "own_bar",
        "own_watch",
        "own_breath",
        "own_arms",
        "own_gasp",
    }
)
"""What is done to nobody else, whoever is looked at."""
BARE = frozenset({"own_pockets", "own_hand", "own_apron", "own_hair", "own_hands", "own_lap", "own_arms", "own_watch", "own_sleeve"})
"""What is done with empty hands: the trousers that are brushed are worn."""
BODILY: dict[Pose, frozenset[str]] = {
    Pose.ARMS_CROSSED: frozenset({"own_arms"}),
    Pose.LOOK_DOWN: frozenset({"own_watch", "own_breath"}),
    Pose.THINK: frozenset({"own_chin"}),
}
"""Poses other than of a hand that wipes, with the parts that make another picture of them."""


_SNIFFED = regex(
    r"(?:press|hold|bur|crush|gather)\w* (?:it|them|(?:the|an?|his|her|their) [^.;,]*?) "
    r"(?:to|against) (?:his|her|their) (?:face|nose|cheek)\b",
    re.IGNORECASE,
)
"""What is held to the face, and hides no eyes."""


_FANS = regex(
    r"fan(?:s|ned|ning)? (?:(?:him|her|them|it)sel|(?:his|her|their) (?:\w+ )?(?:face|cheeks?|neck|brow|forehead)\b)", re.IGNORECASE
)
"""Who makes a wind for the own face."""


KNEE = "own_knee"
"""`Blocking.at` of who has the thing in the hand on the own knee: a bag of ice, a compress."""
_COOLS = regex(
    r"(?:hold|press|lay|put|keep|rest|clamp)\w* [^.;]*?\b(?:peas|ice|ice-?pack|compress|cold pack|poultice|sweetcorn)\b[^.;]*?"
    r"\b(?:on|to|onto|against|over) (?:his|her|their) (?:own )?(?:\w+ )?(?:knees?|thigh|leg|ankle|shin)\b",
    re.IGNORECASE,
)


VEIL = "own_veil"
"""`Blocking.at` of who hides the own face behind the thing in the hand."""
VEILS = regex(
    r"(?:hold|lift|rais|put|keep|bring)\w* (?![^.;]*\b(?:hands?|arms?|mask|veil)\b)[^.;]*?"
    r"\b(?:before|in front of|over|across|to hide|to cover|hiding|covering) (?:his|her|their) (?:own )?face\b"
    r"|hid\w* (?:his|her|their) face (?:behind|with) (?:the|an?|his|her|their)\b(?! (?:\w+ )?(?:hands?|arms?)\b)",
    re.IGNORECASE,
)
"""Who hides the own face behind a thing."""


_POWDERS = regex(
    r"(?:powder|rouge)\w* (?:his|her|their) (?:\w+ )?(?:face|cheeks?)\b|"
    r"(?:dab|pat|blot|puff|brush|press|rub|smooth)\w* [^.;]*?\b(?:powder|puff|rouge|blusher|foundation|make-?up)\b[^.;]*"
    r"\b(?:face|cheeks?|forehead|chin)\b",
    re.IGNORECASE,
)
"""What is dabbed on the own face and leaves the eyes free."""


def own_deed(pose: Pose | None, text: str) -> str:
    """Where hands are on the own body by what is done; `text` begins with its verb. Empty where they are as the pose has them."""
    if pose is Pose.WASH:
        return "own_hands" if _HANDS.match(text) else ""
    if pose is Pose.DAB and _SNIFFED.match(text):
        return "own_nose"
    if pose is Pose.DAB and _POWDERS.match(text):
        return "own_cheek"
    if pose is Pose.DAB and _FANS.match(text):
        return "own_fan"
    own = own_part(text) if pose is Pose.DAB or pose in BODILY else ""
    return own if pose is Pose.DAB or (pose is not None and own in BODILY.get(pose, ())) else ""


ARMS_WIDE = frozenset({Pose.STAND, Pose.WALK, Pose.RUN, Pose.JUMP, Pose.KNEEL})
"""Poses that may have both arms spread."""
WAYS: dict[str, frozenset[Pose]] = {
    "own_heels": frozenset({Pose.WALK, Pose.STAGGER}),
    "own_wind": frozenset({Pose.WALK, Pose.RUN, Pose.STAND, Pose.LEAN}),
    "own_cuff": frozenset({Pose.WEAR, Pose.TEND, Pose.DAB}),
    "own_step": frozenset({Pose.CLIMB}),
    "own_palms": frozenset({Pose.FALL}),
    "own_fists": frozenset({Pose.STAND}),
    "own_guard": frozenset({Pose.STAND}),
    "bed": frozenset({Pose.PRESS}),
    "own_spit": frozenset({Pose.LOOK_DOWN}),
    "wall": frozenset({Pose.STAGGER}),
    "chopping": frozenset({Pose.BRANDISH}),
    "pegged": frozenset({Pose.KNOCK}),
    "staked": frozenset({Pose.BRANDISH}),
    "nailed": frozenset({Pose.KNOCK}),
    "own_toes": frozenset({Pose.JUMP}),
    "own_hands": frozenset({Pose.WASH}),
    "own_elbows": frozenset({Pose.LIE}),
    "own_front": frozenset({Pose.LIE}),
    "own_press_up": frozenset({Pose.LIE}),
    "feet_up": frozenset({Pose.SIT}),
    "own_wide": ARMS_WIDE,
    "own_wring": frozenset({Pose.KNOT}),
    "own_hitch": frozenset({Pose.SHOW}),
    "own_forearms": frozenset({Pose.LIE, Pose.SPY, Pose.AIM}),
    "own_fan": frozenset({Pose.DAB, Pose.WAVE}),
    "own_bar": frozenset({Pose.LIFT}),
    "own_wrap": frozenset({Pose.KNOT, Pose.TEND}),
    "own_crumple": frozenset({Pose.PRESS, Pose.KNOT, Pose.TEND, Pose.HOLD, Pose.TEAR}),
    "own_tip": frozenset({Pose.PUT}),
    "own_line": frozenset({Pose.HAUL}),
    "own_line_end": frozenset({Pose.HAUL}),
    "own_fingers": frozenset({Pose.COUNT}),
    "own_tongue_out": frozenset({Pose.STAND}),
    "own_tears": frozenset({Pose.LAUGH}),
    "own_cup": frozenset({Pose.HOLD}),
    "own_weigh": frozenset({Pose.HOLD}),
    "own_shut": frozenset({Pose.HOLD, Pose.PRESS}),
    KNEE: frozenset({Pose.HOLD, Pose.PRESS, Pose.PUT, Pose.TEND, Pose.REACH}),
    VEIL: frozenset({Pose.HOLD, Pose.SHOW, Pose.READ}),
    "own_chew": frozenset({Pose.EAT}),
    "own_shrug": frozenset({Pose.SHRUG}),
    SNIFF: frozenset({Pose.HOLD}),
    "own_ear": frozenset({Pose.HOLD}),
    "own_knees": frozenset({Pose.BOW}),
    "own_shins": frozenset({Pose.BOW}),
    "own_rise": frozenset({Pose.STAND}),
    "own_toss": frozenset({Pose.THROW}),
    "own_toss_up": frozenset({Pose.THROW}),
    **dict.fromkeys(("own_chest", "own_back", "own_apron", "own_pockets", "own_hand"), frozenset({Pose.DAB})),
}
"""`Blocking.at` of ways of moving that the pose alone does not tell: back on the own heels, skipping, half risen; with their poses."""
_LOBS = r"(?:toss|flip|lob|chuck|pitch)(?:es|s|ping|bing|ing)?"
_UNDER = r"(?![^.;]*\b(?:sofa|couch|settee|table|desk|bench|pew|mattress|chairs|slab|altar|stretcher|gurney|hammock|back)\b)"
_MANNERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("own_fan", _FANS),
    (VEIL, VEILS),
    (KNEE, _COOLS),
    (
        "own_bar",
        regex(
            r"(?:lift|press|rais|pump|heft|hoist|heav)\w* (?:[\w'’-]+ ){0,3}?(?:weights|barbells?|iron)\b(?! (?:off|from|onto|on|into)\b)",
            re.IGNORECASE,
        ),
    ),
    ("own_forearms", regex(rf"{_UNDER}[^.;]*?\bon (?:(?:his|her|their|both) )?(?:elbows|forearms)\b", re.IGNORECASE)),
    (
        "own_front",
        regex(
            rf"{_UNDER}[^.;]*?\b(?:on(?:to)? (?:his|her|their) (?:stomachs?|bell(?:y|ies)|fronts?|tummy|face)\b|"
            r"face[- ]?(?:down|first)(?:wards?)?\b|prone\b)",
            re.IGNORECASE,
        ),
    ),
    (
        "own_toss_up",
        regex(
            rf"(?:{_LOBS}|throw(?:s|ing)?|flick(?:s|ing)?) (?:up |[^.;,]*? (?:up\b|(?:in|into|through) the air|skyward|high\b))",
            re.IGNORECASE,
        ),
    ),
    (
        "own_toss",
        regex(
            rf"{_LOBS} (?:[^.;,]*? (?:over )?to (?!the (?:floor|ground|side|bin)\b)|"
            r"(?:him|them|(?-i:[A-Z][\w'’-]+)|her(?= (?:the|a|an|his|some|one)\b)) \w)",
            re.IGNORECASE,
        ),
    ),
    (
        "own_wind",
        regex(
            r"[^.;]*\b(?:against|into|through|in the teeth of) (?:the|a) (?:[\w-]+ )?(?:wind|gale|storm|blizzard|gusts)\b", re.IGNORECASE
        ),
    ),
    (
        "own_cuff",
        regex(
            r"(?:adjust|straighten|tug|fix|smooth|shoot|button|fiddle|pull|pick|tweak)\w* (?:at |with |down )?(?:his|her|their|one|a) "
            r"(?:[\w-]+ )?(?:cuffs?|cufflinks?)\b",
            re.IGNORECASE,
        ),
    ),
    ("own_shrug", regex(r"[^.;]*\bhands? (?:\w+ )?in (?:(?:his|her|their|the) )?(?:\w+ )?pockets?\b", re.IGNORECASE)),
    ("own_chew", regex(r"(?:chew|munch|chomp)\w*|swallow\w*", re.IGNORECASE)),
    ("own_wrap", regex(r"(?:gift-?|re-?|un)?wrap(?:s|ping)?\b", re.IGNORECASE)),
    ("own_crumple", regex(r"(?:crumpl|scrunch|crush|wad)\w*|(?:ball|screw)s? (?:[\w’'-]+ ){0,3}?up\b", re.IGNORECASE)),
    (
        "own_tip",
        regex(
            r"(?:(?:knock|tip|push|brush|bump|send)\w* (?:[\w'’-]+ ){0,4}?(?:over|flying)|upsets?|overturns?|spill(?:s|ing)?)\b",
            re.IGNORECASE,
        ),
    ),
)
"""The verbs that tell such a way by themselves."""


def own_way(pose: Pose | None, at: str, told: str = "") -> str:
    """The way of moving that a deed has by its verb, with which `told` begins; empty for the usual one."""
    ways = (at, *(way for way, verbs in _MANNERS if verbs.match(told)))
    return next((way for way in ways if pose in WAYS.get(way, ())), "")


_SMELT = regex(
    r"(?:sniff|smell|whiff)(?:s|ing|ed)? (?:at |of )?(?:(?P<it>it|them)\b|"
    r"(?:the|an?|his|her|its|their|some) (?!(?:air|hands?|fingers?)\b)\w)",
    re.IGNORECASE,
)


def smelt(told: str, *, known: bool, had: bool) -> bool:
    """Whether something is smelt at under the nose: what the deed is `known` to be done to, or `it`, where they have it."""
    found = _SMELT.match(told)
    return found is not None and (known or (had and found["it"] is not None))


STINKS = regex(
    r"[^.;]*\b(?:grimac\w+|recoils?|winces?|(?:pulls?|makes?|screws? up) (?:a|an|his|her|their) (?:\w+ )?face|"
    r"wrinkles? (?:his|her|their) nose|"
    r"disgust\w*|gags?|stinks?|rotten|sour|rancid|off\b)",
    re.IGNORECASE,
)
"""What is smelt at is foul."""
_REMOVED = regex(
    r"\w+ (?:away |back |up )?(?:it|them|(?:the|an?|some|his|her|their|one|two|[a-z]+) [^.,;]*?|\w+) ?\b(?:from|off|out of|behind) "
    r"(?:his|her|their|the|[^\W_]+['’]s?) ",
    re.IGNORECASE,
)
_WITH = regex(
    r"[^.;]*\bwith (?:the|an?|his|her|its)\b(?! (?:\w+ )?(?:thumb|finger|fingers|fingertip|hand|hands|palm|knuckle)\b)", re.IGNORECASE
)


def removed(told: str) -> bool:
    """Whether what a sentence names is only taken off somebody or tucked away there, with bare fingers: `a crumb from his lapel`."""
    return _REMOVED.match(told) is not None and _WITH.match(told) is None


_WIPED_ON = regex(
    r"(?:wip|dri|dry|clean|rub)\w* (?:his|her|their|its) (?:\w+ )?(?:hands?|fingers?|palms?|thumb|face|nose|mouth|eyes) on\b", re.IGNORECASE
)


def by_part(pose: Pose | None, thing: str, part_: str, told: str) -> bool:
    """Whether what a deed names is no tool of it: taken off somebody, or the clothes that they are seized by."""
    return (pose is Pose.TEND and (removed(told) or _WIPED_ON.match(told) is not None)) or (
        pose is Pose.FIGHT and part_ == "collar" and thing.startswith("like_garment")
    )


FOOTWEAR = frozenset({"boot", "shoe", "sock", "skate", "heel", "ski"})
"""Kinds of things that are put on and taken off at the own feet."""
LAID = frozenset({Pose.PAT, Pose.TEND, Pose.PULL, Pose.CATCH, Pose.FIGHT, Pose.CUFF, Pose.PUSH, Pose.REACH})
"""Poses whose hand may be on somebody."""
EMPTY = frozenset({Pose.PAT, Pose.PULL, Pose.SHAKE, Pose.EMBRACE, Pose.KISS, Pose.PUSH, Pose.CATCH})
"""Deeds to somebody that are done with empty hands, unless the words name what is in them."""
OWNED = regex(r"[^\W_]['’]s\b|\b(?:over|on|upon|around) (?:his|theirs)(?=[.,;]|\Z)")
"""`his son's neck`: somebody's, if not by name."""
USUAL = {Pose.PAT: "shoulder", Pose.CUFF: "wrist"}
"""The part where the words name none."""


def part(pose: Pose | None, text: str) -> str:
    """The part of somebody else that a deed goes to; `text` begins with its verb. Empty where none is named."""
    if pose in (Pose.HOLD, Pose.SHOW) and _OVERHEAD.search(text):
        return "above"
    if pose is None or pose not in LAID:
        return ""
    own = _CLAUSE.match(text)
    told = own.group() if own else text
    if own_way := _by_verb(pose, told):
        return own_way
    found = (_OFF.search(told) if removed(told) and pose in (Pose.TEND, Pose.PAT) else None) or _ON.search(told) or _STRAIGHT.search(told)
    return (found.lastgroup or "") if found else USUAL.get(pose, "")


def _by_verb(pose: Pose, told: str) -> str:
    """The part that a verb goes to by itself: who strangles has the neck; empty for none."""
    if pose is Pose.TEND:
        return _tended(told)
    return next((part_ for words, part_ in _BY_VERB.get(pose, ()) if words.match(told)), "")


_BY_VERB: dict[Pose, tuple[tuple[re.Pattern[str], str], ...]] = {
    Pose.FIGHT: ((_STRANGLES, "neck"), (_LOCKED, "neck"), (_SLAPS, "cheek")),
    Pose.PAT: ((_CUPS, "face"),),
    Pose.CATCH: ((_TURNED, "shoulders"),),
}
"""The part a verb goes to, by the pose it is."""


_TEARS = regex(r"\w+ (?:away )?[^.;]{0,24}\b(?:tears?|teardrops?)\b", re.IGNORECASE)


def _tended(told: str) -> str:
    """Where somebody is tended by what is done: a cigarette is lit at the mouth, a rope tied at the waist."""
    if _LIT.match(told) or _TEARS.match(told):
        return "mouth" if _LIT.match(told) else "cheek"
    if _ROPED.match(told):
        return "waist"
    if _FED.match(told):
        return "mouth"
    if _BACK_DONE_UP.match(told):
        return "back"
    return "shoulders" if (_CLOTH.search(told) or _WRAPS.match(told)) and _ROUND.match(told) else ""
