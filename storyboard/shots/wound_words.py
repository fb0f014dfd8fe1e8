"""Blood and bandages in words: what is seen at which part of somebody, and the words for whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from storyboard.model.patterns import regex

PARTS: Mapping[str, str] = {
    "thumb": r"thumbs?",
    "hand": r"hands?|palms?|knuckles?|wrists?|fingers?|fingertips?|index finger",
    "arm": r"(?:fore|upper )?arms?|elbows?|sleeves?|biceps?",
    "shoulder": r"shoulders?|collarbone",
    "side": r"sides?|ribs|stomach|belly|abdomen|gut|chest|flank|shirt|blouse|t-shirt|vest|waistcoat|jacket|coat|dress|uniform|sweater",
    "thigh": r"thighs?|legs?|hips?|trousers|jeans|pants",
    "knee": r"knees?",
    "shin": r"shins?|cal(?:f|ves)|ankles?|f(?:oo|ee)t|toes?|heels?",
    "head": r"head|skull|scalp",
    "brow": r"forehead|brow|temples?|eyebrows?",
    "cheek": r"cheeks?|face|chin|jaw|ears?|eyes?",
    "nose": r"nose|nostrils?",
    "mouth": r"mouth|lips?|tooth|teeth",
}
"""The parts of somebody that blood or a bandage is seen at, and the words for each."""
BLOOD, BANDAGE, SLING, BLACK_EYE, WOUNDED = "blood_", "bandage_", "sling", "black_eye", "wounded"
"""How the words of `Blocking.state` begin for what is at a part; an arm in a sling; a bruise about an eye; somebody hurt of whom no part
is named."""
UNSEEN = frozenset({"side", "mouth", "nose", "cheek"})
"""Parts that have blood on them, and no bandage."""
STATES: tuple[str, ...] = (
    *(BLOOD + part for part in PARTS),
    *(BANDAGE + part for part in PARTS if part not in UNSEEN),
    SLING,
    BLACK_EYE,
    WOUNDED,
)

_PART = "(?P<part>" + "|".join(PARTS.values()) + r")\b(?! of (?:cards|cloth|the))"
_WHOSE = r"(?:(?P<own>his|her|their|[\w-]+(?:['’]s|s['’]))|the|an?|one)"
_LIKE = "left|right|own|white|torn|bare|other|whole|upper|lower|little|index|pale|dirty|swollen|small"
_AT = rf"(?:{_WHOSE} )(?:(?:{_LIKE}) ){{0,2}}{_PART}"
_BLOODY = r"bleeding|bloody|bloodied|blood-?stained|blood-?soaked|blood-?smeared|bloodstained|grazed|skinned|gashed|wounded|lacerated"
_STREAMS = r"(?:on|down|from|over|across|along|in|at|through|around|above|under|covers|stains|soaks|streaks|smears|runs|to)"
_BY_WORDS = r"(?:is |are |was |still |now |keeps |starts |begins |all |covered |caked |smeared |slick |soaked |stained |red ){0,3}"
_DRESSED = r"(?:bandaged|wrapped in (?:a |an )?(?:\w+ )?(?:bandages?|gauze)|in (?:a )?(?:plaster|cast|bandages?|splint))"
_WOUND = r"(?:blood|gash|graze|bullet hole|bullet wound|stab wound|wound|bloodstain)s?"
_DRESSING = r"(?:bandages?|gauze|plaster|band-aid|dressing|tourniquet|splint|cast)"
_HURTS = r"grazes?|skins?|scrapes?|gashes|has (?:grazed|skinned|scraped|gashed|cut)|(?:is |was )?(?:shot|stabbed|hit|wounded|cut) in"
_BLED = (
    rf"(?<!of )\b{_WOUND}\b (?:(?!\bfrom the\b|\bhand)[\w’'-]+ ){{0,3}}?(?:{_STREAMS}|into) {_AT}",
    rf"\b(?:cut|scratch) (?:on|across|above|over|in) {_AT}",
    rf"\b{_AT} {_BY_WORDS}(?:bleeding|bloody|bloodied|bleeds?|(?:in|with) blood|grazed|skinned|gashed|cut open|torn open)\b",
    rf"\b{_WHOSE} (?:(?:left|right|own|badly|freshly|still|swollen|bruised) ){{0,2}}(?:{_BLOODY}) {_PART}",
    rf"\bbleed(?:s|ing)? (?:\w+ly |a little |badly )?from {_AT}",
    rf"\b(?:{_HURTS}) {_AT}",
)
_BOUND = (
    rf"\b(?:{_WHOSE} )(?:(?:left|right|own|heavily|thickly|freshly|badly) ){{0,2}}(?:bandaged|plastered|splinted) {_PART}",
    rf"\b{_AT} (?:is |are |still |heavily |freshly |thickly |now |all ){{0,3}}{_DRESSED}\b",
    rf"\b(?<!no ){_DRESSING}\b (?:[\w-]+ ){{0,3}}?(?:on|around|round|over|across|about) {_AT}",
    rf"\bbandag(?:es|ing) (?:up )?{_AT}",
)
_HUNG_ARM = (
    rf"\b{_WHOSE} (?:(?:left|right|broken|bad|injured|other) )?(?P<part>arm|wrist) (?:is |still |hangs |rests )?in an? (?:\w+ )?sling\b",
)
_BRUISED = (
    (
        rf"\b{_WHOSE} (?:(?:left|right|one|bad|badly|swollen|and|half-closed) ){{0,3}}(?:black|bruised|blackened|blacked) eye\b"
        r"(?! (?:of|peas?)\b)"
    ),
    (
        rf"\b(?:bruis(?:e|es|ing)|swelling) (?:\w+ )?(?:around|round|under|over|at|on|near|below|about) (?:{_WHOSE} )"
        r"(?:left |right )?(?:eye|cheekbone|cheek)\b"
    ),
    rf"\b{_WHOSE} (?:left |right )?eye (?:is |still |now |all )*(?:black|bruised|blackened|swollen|puffy)\b",
    r"\b(?P<own>his|her) (?:\w+ )?shiner\b|\ba (?:\w+ )?shiner\b",
)
HURT = regex(
    r"\b(?:is|lies|sits|stands|staggers|are|lie|sit|crawls|collapses|falls|limps|he['’]s|she['’]s)(?: \w+ly| badly| there| back| down)?,? "
    r"(?:wounded|bleeding|bloodied|stabbed|covered in blood|bleeding out)\b(?! (?:from|in|at|his|her))|"
    r"\bbleeds(?! (?:from|into))\b|\bwounded,",
    re.IGNORECASE,
)
OFF = regex(
    r"\b(?:wipe|wash|clean|rinse|scrub|mop|lick)\w* (?:\w+ ){0,2}?blood\b|"
    r"\b(?:takes?|took|pulls?|peels?|tears?|rips?|cuts?|unwinds?|unwraps?|"
    r"removes?|tugs?|loosens?) (?:off |away )?(?:the |his |her |a |\w+['’]s )?(?:\w+ )?(?:bandages?|dressing|gauze|plaster|sling)\b|"
    r"\b(?:no|not|never|without|as if|like|imagines?)\b[^.;]*\b(?:blood|bandage|bleed|wound)",
    re.IGNORECASE,
)
"""What ends it, or denies it: of the sentence nothing new is seen, and what it names is there no more after it."""
_KINDS = (
    (BLOOD, tuple(regex(row, re.IGNORECASE) for row in _BLED)),
    (BANDAGE, tuple(regex(row, re.IGNORECASE) for row in _BOUND)),
    (SLING, tuple(regex(row, re.IGNORECASE) for row in _HUNG_ARM)),
    (BLACK_EYE, tuple(regex(row, re.IGNORECASE) for row in _BRUISED)),
)
_WHOLE = frozenset({SLING, BLACK_EYE})
"""What is at one part only."""
_OF_PART = {part: regex(rf"(?:{words})\Z", re.IGNORECASE) for part, words in PARTS.items()}


def of_person(text: str) -> bool:
    """Whether the blood, or the bandage, that a sentence tells of is on somebody."""
    return bool(marks_of(text))


@lru_cache(maxsize=512)
def marks_of(text: str) -> tuple[tuple[str, str], ...]:
    """The marks a sentence tells of, and the word for whose each is; empty for nobody named."""
    return tuple(_marks(text))


def _marks(text: str) -> Iterator[tuple[str, str]]:
    for kind, rows in _KINDS:
        for hit in (hit for row in rows for hit in row.finditer(text)):
            mark = kind if kind in _WHOLE else kind + next(part for part, words in _OF_PART.items() if words.match(hit["part"]))
            if mark in STATES:
                yield mark, (hit["own"] or "").casefold()


def low(text: str) -> bool:
    """Whether what a sentence tells of is on a leg."""
    return any(mark.rpartition("_")[2] in LEGS for mark, _ in marks_of(text))


LEGS = frozenset({"thigh", "knee", "shin"})
