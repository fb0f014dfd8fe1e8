"""The words that say who is meant without a name, and where names stand, as patterns that do not mind capitals."""

from __future__ import annotations

from storyboard.assistant.patterns import any_case
from storyboard.assistant.selection_words import UNIT
from storyboard.assistant.spelling import word_set
from storyboard.model.patterns import regex

ROLES: dict[str, tuple[str, str]] = {
    r"(?:young )?girl|young woman|young lady": ("woman", "youngest"),
    r"(?:young )?(?:boy|kid|lad)|young man|young guy": ("man", "youngest"),
    r"old(?:er)? (?:man|guy|gentleman)|grandfather": ("man", "oldest"),
    r"old(?:er)? (?:woman|lady)|grandmother": ("woman", "oldest"),
}
"""People by what they are: build, and which of those by the age the script gives."""
TRADES = any_case(
    r"\bthe (?P<trade>cops?|police(?:men|man|woman|women| officers?)?|officers?|detectives?|inspectors?|doctors?|nurses?|soldiers?|"
    r"drivers?|"
    r"waiter|waitress|barman|bartender|guards?|captain|sailors?|priests?|teachers?|journalists?|lawyers?|killers?|thief|thieves|boss|"
    r"bald (?:man|guy|one)|bearded (?:man|guy|one)|man (?:with|in) the [\w ]{2,20})\b(?!['’])"
)
KIN: dict[str, str] = {
    "cop": "badge|police|cop|inspector|detective|officer", "police": "badge|police|cop|inspector|detective|officer",
    "officer": "badge|police|officer", "detective": "badge|detective|inspector", "inspector": "inspector|detective|badge",
    "bald": "bald|shaved head", "bearded": "beard", "barman": "barman|bartender", "bartender": "barman|bartender",
}  # fmt: skip
"""Words of a description by which such people are known."""
AGE = regex(r"\b(\d{1,3})\b")

STRANGER = regex(
    r"^(?:(?:[Aa]nd|[Bb]ut|[Tt]hen) )?(?P<who>[A-Z][a-zà-ÿ]{2,20})(?:['’]s face)? (?:needs?|should|must|looks?|has to|is|wants?|can|"
    r"smiles|cries|sits|stands|runs|walks|lies|kneels|shouts|happier|sadder|angrier|closer)\b|"
    r"\b(?:on|of|with|without|add|remove|behind|at|for|where is|see) (?P<other>[A-Z][a-zà-ÿ]{2,20})(?![\w'’-])"
)
"""Where a name stands."""
NOBODY = word_set(
    "the this that these those there here it they she he him her his them everybody everyone nobody somebody someone both "
    "all each every everything nothing camera light lights lighting scene scenes panel panels shot shots take takes frame "
    "frames picture pictures rain snow fog storm night day dawn dusk morning evening sun sky people we you our what which "
    "who whose where when why how is are was does hands face faces eyes background foreground dutch steadicam handheld low "
    "high wide close medium full extreme overhead bird worm establishing love great perfect fine good make more less too "
    "much background weather colour color mood sign door window street monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december english french nothing "
    "another one two three same pdf svg"
)
"""Words with a capital that are nobody's name."""
OWNED = any_case(r"\b(?P<whose>his|her) (?P<what>(?:panels|shots|pictures|frames|close-?ups|singles)\b)")
"""`his panels`."""
_SEEN = (
    r"(?: (?:is|are|can be|gets?)(?: (?:seen|visible|shown|there|on ?screen|in|in (?:it|them|(?:the )?(?:frame|shot|picture))))+|"
    r" (?:appears?|shows? up|turns? up|comes? up)(?: in)?|['’](?:s|re) (?:in|seen|there|on ?screen|visible))"
)
APPEARS = any_case(
    rf"\b(?:(?:in|for|on|throughout|across) )?(?:"
    rf"(?:(?:all|every|each|any|whatever)(?: of)?(?: the| those)? {UNIT}(?:,? (?:that|where|in which|which))?|wherever|whenever|"
    rf"every ?where|(?:every|each|any) time)(?: that)? (?P<who>he|she|they|[^\W\d_]+){_SEEN}(?![\w'’-])|"
    rf"(?:wherever|whenever|(?:every|each|any) time|(?:in )?(?:all|every|each)(?: the| those)? {UNIT}(?: (?:where|in which|that))?)"
    rf"(?: that)? (?:we|you) (?:see|have|cut to|are on|look at) (?P<whom>him|her|them)\b(?: in)?)"
)
"""`every panel he is in`, `wherever she appears`."""
