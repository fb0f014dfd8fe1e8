"""What is done in a close picture of a thing, by the words for it: by somebody's hands, or by the thing itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from storyboard.model.patterns import regex

BY_HAND: dict[str, tuple[str, ...]] = {
    "write": (
        r"writ(?:es?|ing)|signs?|signing|scribbl(?:es?|ing)|draws? (?:an?|the a|a line|it)|sketch(?:es|ing)|jots|scrawls?|marks?",
        r"ticks? off|crosses out|underlines?",
    ),
    "cut": (r"cuts?|cutting|slic(?:es?|ing)|snips?|carv(?:es?|ing)|saws?|sawing|slits?|chops?|peels?|peeling|trims?|severs?",),
    "tear": (r"tears?|tearing|rips?|ripping|shreds?|pulls? apart",),
    "leaf": (
        r"leafs?|leafing|thumbs? through|flips? (?:through|the pages?|a page|over the pages?)|flicks? through|browses",
        r"turns? (?:the|a|its|over a) (?:page|pages|leaf|leaves)",
    ),
    "rub": (r"rubs?|rubbing|wip(?:es?|ing)|polish(?:es|ing)?|scrubs?|smears?|smudges?|buffs|brush(?:es)? (?:off|away|the dust)",),
    "light": (r"lights|lighting|light (?:the|an?|it|each|his|her|their)|strikes a match|ignites?|kindles?|sets? (?:fire|light)|burns?",),
    "drop": (r"drops?|dropping|lets? (?:it |them )?(?:fall|go|slip|drop)|releases?|tosses|flings|throws?",),
    "put": (
        r"puts?|putting|plac(?:es?|ing)|lays?|laying|deposits?|slides? (?:it )?(?:across|over|onto|to)|returns?|hangs?",
        r"sets? (?:(?:it|them|the \w+|a \w+|his \w+|her \w+) )?(?:down|on)",
    ),
    "take": (
        r"takes?|taking|picks?|grabs?|lifts?|snatch(?:es)?|removes?|plucks?|collects?|pockets?|steals?|fishes|unpins?",
        r"pulls? (?:(?:it|the \w+) )?(?:out|off|from)",
    ),
    "knead": (
        r"knead(?:s|ing)?",
        r"(?:folds?|press(?:es)?|stretch(?:es)?|flattens?|works|punch(?:es)?|turns?) (?:the|a|her|his) (?:\w+ )?(?:dough|pastry)",
    ),
    "press": (
        r"press(?:es)?|folds?|folding|flattens?",
        r"push(?:es)?(?! in\b)|taps?|types?|typing|dials?|rings (?:the|an?|his|her|at|for)|flips?|flicks?|hits|knocks?|pokes?",
    ),
    "turn": (
        r"turns?|turning|twists?|rattles|jiggles|winds|cranks|unlocks?|locks?|screws?|unscrews?|slides? (?:in|into)",
        r"rotates?|spins?",
    ),
    "point": (
        r"(?:an?|the|his|her) (?:\w+ )?finger (?:on|over|along|hovers|follows|moves|slides)",
        r"points?|pointing|traces?|runs? (?:along|down|over|across|a finger)|strokes|touch(?:es)?|brush(?:es)?",
    ),
    "hold": (
        r"holds?|holding|closes (?:on|around)|close around|reach(?:es)?|pulls?|clutch(?:es|ing)?|opens?|strikes",
        r"in (?:his|her|their|an?|the) (?:\w+ )?(?:hands?|palm|fingers|fist)",
        r"grips?|tightens|slips|pours?|stubs|unfolds|squeezes?|(?:hands?|fingers?|fist) (?:on|around|round|over)",
    ),
}
"""What hands do, and the words for it."""
BY_ITSELF: dict[str, tuple[str, ...]] = {
    "opens": (
        (
            r"(?:creaks?|swings?|slides?|fl(?:ies|y)|bursts?|hiss(?:es)?|clicks?|pops?|eases?|inches|cracks?|stands?|lies|is|are"
            r"|springs?|bangs?|falls?|is (?:thrown|flung|kicked|pushed|wrenched)|whispers?|whooshes|jerks?|grinds?"
            r"|rumbles?) (?:slowly |wide |half |slightly )?(?:open|ajar)"
        ),
        r"(?:blows?|blown|bursts?) open|opens?|opening|yawns?|unlocks? itself|parts?|unlatch(?:es)?",
    ),
    "closes": (
        (
            r"(?:slams?|bangs?|swings?|clicks?|clangs?|slides?|falls?|snaps?|clunks?|hiss(?:es)?|thuds?|grinds?"
            r"|rattles?) (?:\w+ly )?(?:shut|closed|to(?! (?:the|a|his|her|its|their|pieces)\b)|down)"
        ),
        (
            r"clos(?:es|ing)|(?<!\btoo )(?<!\bso )(?<!\bvery )(?<!\bup )close(?! (?:to|by|behind|at|up|enough|together)\b)"
            r"|shuts?|slams?|slamming|comes? down|descends?"
        ),
    ),
    "lit": (r"(?:is |are )?(?:caught|held|pinned) in the (?:\w+ )?(?:beam|light|headlights|searchlight)|(?:is|are) lit up by",),
    "dies": (
        r"(?:goes|go|is|are|blinks?|flickers?) (?:out|dead|dark|black)|dies?(?! down)|dying|fades?(?: out)?|gutters? out",
        r"burn(?:s|ed) (?:out|down)|has burned down|cuts? out|fails?|is extinguished|dims?|dimming|sinks? low",
        r"snuff(?:s|ed) out|powers? down|shrinks?|dwindles?|(?:burns?|dies?|sinks?) (?:low|lower|down)|goes? (?:small|low)",
    ),
    "shines": (
        (
            r"(?:comes?|goes|go|switches|snaps?|clicks?|flickers?|blinks?|buzz(?:es)?) (?:back )?(?:on|to life|up)(?! (?:the|a"
            r"|his|her|and|in|for|until|with|about|\w+ing)\b)"
        ),
        r"plays? (?:silently|on mute|muted|soundlessly|with (?:the|its) (?:sound|volume) (?:off|down|turned (?:off|down)|muted))",
        r"lights? up|glows?|glowing|glimmers?|shines?|shining|blazes?|gleams?|twinkles?|ignites?|flares?(?: up)?|flares up",
    ),
    "flickers": (r"flickers?|flickering|blinks?|blinking|flash(?:es|ing)?|gutters?|stutters?|sputters?|strobes?|pulses?|pulsing",),
    "ticks": (r"ticks?(?! (?:off|over|box))|ticking|tocks?",),
    "wanes": (r"(?:tick(?:ing)?|ringing|beeping|tolling|sound|tune|music) (?:\w+ly )?(?:slows?|weakens?|grows? faint(?:er)?|ebbs?)\b",),
    "plays": (r"(?:plays|playing|starts up a tune)(?! (?:silently|on mute|muted|soundlessly|with (?:the|its)))\b",),
    "crackles": (r"crackles?|crackling|fizzes|hisses and pops|breaks up",),
    "rings": (
        r"cries|cry|crying|(?<!iron )(?<!brass )(?<!gold )(?<!\ba )(?<!\ban )(?<!the )rings?|ringing|buzz(?:es|ing)?",
        r"vibrat(?:es?|ing)|beeps?|chimes?|tolls?|blares?|shrills?|lights up",
        r"screams?|begins? to (?:scream|ring|whistle|buzz|beep)",
        r"sounds?|wails?|wailing|screech(?:es)?|squeals?|shrieks?|strikes?|honks?|whistles?",
        r"hums?|clangs?|peals?|pings?|dings?|jingles?",
        r"tinkles?|clinks?|jangles?|thunders?|swells?",
    ),
    "knock": (
        r"knock(?:s|ing)?|pound(?:s|ing)?|bang(?:s|ing)?|thuds?|raps?|hammering",
        r"clatters?(?! (?:on|onto|to|across|down|into|over|off) (?:the|an?|his|her|its)\b)",
    ),
    "bursts": (
        r"explod(?:es?|ing)|bursts?(?! (?:open|into (?:flame|fire)))|bursting|blows? (?:up|apart)|erupts?|detonates?",
        r"goes up(?! (?:in|like)\b)",
    ),
    "breaks": (
        r"breaks?(?! over| on| against)|breaking|shatters?|shattering|smash(?:es|ing)?|cracks?|snaps?|splits?|splinters?",
        r"caves? in|gives way|crumbles?|collapses?|disintegrates?|bursts? apart|tears?|rips?",
        r"comes? (?:off|apart|loose|away)|falls? apart|frays?|gives?",
    ),
    "swings": (
        (
            r"(?:\w+s|\w+) (?:back and forth|to and fro)|swings?|swinging|slaps?|swish(?:es)?|beats? time|sways?|swaying|rocks?"
            r"|rocking|dangles?|dangling"
        ),
        r"nods?|tilts?|tips?(?! (?:right |slowly )?over)|teeters?|leans?(?! (?:up |back )?(?:against|on|by|beside|in)\b)",
    ),
    "burns": (
        r"burns?|burning|blaz(?:es|ing)|(?:is |are )?(?:on fire|ablaze|in flames|alight)|catch(?:es)? fire|smoulders?",
        r"smolders?|roars",
        r"(?:goes|go|going|shoots?) up (?:in|like) (?:\w+ )?(?:flames?|fire|smoke|tinder|a torch|paper)|bursts? into (?:flames?|fire)",
    ),
    "smokes": (
        (
            r"smok(?:es?|ing)|steam(?:s|ing)?(?! (?:trains?|engines?|locomotives?|boats?|ships?|irons?|whistles?|rollers?)\b)|"
            r"belches|fum(?:es|ing)|boils?(?! over)|bubbles?(?! over)|simmers?"
        ),
    ),
    "drips": (r"drips?|dripping|leak(?:s|ing)?|trickles?|seeps?|oozes?|weeps?|plops?",),
    "foams": (r"(?:boil(?:s|ing)?|bubbl(?:es?|ing)|froth(?:s|ing)?|foam(?:s|ing)?|brim(?:s|ming)?) (?:\w+ )?over",),
    "spills": (
        r"spill(?:s|ing)?|gush(?:es|ing)?|pours?|pouring|overflow(?:s|ing)?",
        r"floods?|flooding|spreads?|spreading|spurts?|splash(?:es)?|sprays?|runs? (?:over|across|down|out|along)|goes over",
        r"tips? over",
    ),
    "flaps": (
        r"flaps?|flapping|billows?|billowing|flutters?|fluttering|blows?(?! (?:up|open|shut|out))|blowing|stirs?|ripples?|snaps? in the",
    ),
    "floats": (r"floats?|floating|bobs?|bobbing|drifts?|drifting|laps?|hovers?|hangs? in",),
    "sinks": (r"sinks?|sinking|goes (?:under|down)|founders?|capsizes?|disappears? (?:under|below|beneath)|sets?",),
    "falls": (
        r"(?:floats?|drifts?|flutters?|comes?|sails?) down|falls?|falling|drops?|dropping|tumbles?|plummets?|crash(?:es)?",
        r"(?:slips?|rolls?|slides?|tumbles?|drops?) (?:\w+ )?(?:off|from|over the edge)",
        r"clatters? (?:on|onto|to|across|down|into|over|off)|plunges?|topples?|lands?|rains?|slips? from|comes? loose|rains? down",
    ),
    "rises": (
        r"pops?|rises?|rising|lifts?|climbs?|takes? off|soars?|goes up|floats? up|drifts? up|curls? (?:up|from)|shoots? up",
        r"fl(?:y|ies) up|comes? up",
    ),
    "turns": (r"turns?|turning|twists?|rotates?|spins?|spinning|revolves?|swivels?|whirls?|flips?|creeps? (?:up|down)",),
    "shakes": (
        r"shak(?:es?|ing)|rattl(?:es?|ing)|trembl(?:es?|ing)|quivers?|wobbles?|jolts?|shudders?|jumps?|judders?|chatters?",
        r"throbs?",
    ),
    "moves": (
        r"cuts? (?:across|through)|rolls?|rolling|slides?|slid|mov(?:es?|ing)|pass(?:es|ing)?|rush(?:es)?|roars?",
        r"glid(?:es?|ing)|runs?|cross(?:es)?|speeds?|rac(?:es|ing)|sweeps?|sweeping|comes?|appears?|approach(?:es)?|scuds?",
        r"streaks?|flies|fly|pulls?|leaves?|goes(?! (?:on|out|off|dark|dead|black|under|up)\b)|snakes?|bounces?|scrapes?|skitters?|sails?",
        r"chugs?|drives?|turns? in",
        r"steams? (?:in|past)|tears? past|shoots?|creeps?|crawls?|falls? across|stretch(?:es)?|hurtles?|spits?|slips?",
        r"climbs",
    ),
}
"""What a thing does by itself, and the words for it."""
DEEDS = (*BY_HAND, *BY_ITSELF)
"""All that is done in an insert."""
SOMEBODY = regex(r"\b(?:hands?|fingers?|fingertips?|thumb|fist|glove|gloved|he|she|they)\b", re.IGNORECASE)
"""Who does something in a close picture, where nobody is named."""
_NAMED = r"\b(?P<name>[A-Z][\w'-]+) (?:\w+ly )?"
MASS = (
    r"water|milk|blood|wine|coffee|tea|oil|ink|soup|beer|petrol|gasoline|sand|snow|ash|smoke|steam|dust|paint|flames|sparks|glass"
    r"|champagne|whisky"
)
"""What needs no article."""
_THING = rf"\b(?:(?:{MASS})|(?:the|an?|its?|his|her|two|three|four|one|another|soft|loud)(?: [\w'-]+){{0,2}}) (?:\w+ly )?"


def _patterns(table: Mapping[str, tuple[str, ...]], before: str, flags: re.RegexFlag) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, regex(rf"{before}(?:{'|'.join(words)})\b", flags)) for what, words in table.items())


_HANDS = _patterns(BY_HAND, r"\b", re.IGNORECASE)
_SOMEONE = _patterns(BY_HAND, _NAMED, re.NOFLAG)
_ITSELF = _patterns(BY_ITSELF, _THING, re.IGNORECASE)


DETERMINERS = frozenset({"The", "A", "An", "It", "Its", "This", "That", "His", "Her", "Their", "Three", "Two", "Four", "One", "Another"})
"""Words with a capital letter at the beginning of a sentence that are nobody's name."""


def by_hand(text: str, things: Mapping[str, str]) -> str:
    """What hands do: those of `he` or `she`, or of somebody named, who is none of the `things`; the first of several deeds."""
    if SOMEBODY.search(text):
        return _first((hit.start(), k, what) for k, (what, pattern) in enumerate(_HANDS) if (hit := pattern.search(text)))
    hits = ((hit, k, what) for k, (what, pattern) in enumerate(_SOMEONE) if (hit := pattern.search(text)))
    return _first((hit.end(), k, what) for hit, k, what in hits if hit["name"].casefold() not in things and hit["name"] not in DETERMINERS)


_NOUN = regex(r"an? .*(?:[^s]|ss)$(?<!ing)", re.IGNORECASE)
"""A word behind `a` in the form verbs have of many: it is a noun there (`a red cross`)."""


def by_itself(text: str) -> str:
    """What a thing does by itself; the first of several."""
    hits = ((hit, k, what) for k, (what, pattern) in enumerate(_ITSELF) if (hit := pattern.search(text)))
    first = _first((hit.end(), k, what) for hit, k, what in hits if not _NOUN.match(hit.group()))
    return next((end for before, words, end in _ENDS if first in before and words.search(text)), first)


_ENDS: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = (
    (
        frozenset({"flickers", "shines", "rings", "smokes"}),
        regex(r"\b(?:and|then|,) (?:\w+ly )?(?:goes out|dies|goes dark|goes dead)\b"),
        "dies",
    ),
    (
        frozenset({"moves", "falls", "swings", "turns", "shakes", "rises"}),
        regex(r"\b(?:and|then|,) (?:\w+ly )?(?:shatters|breaks|smashes|cracks|snaps|splits)\b"),
        "breaks",
    ),
)
"""What a thing does first, the words for how that ends, and what is shown then."""


def told_by_itself(text: str) -> str:
    """The words that say first what a thing does by itself, its name with its verb; empty for none."""
    hits = ((hit.end(), k, hit.group()) for k, (_, pattern) in enumerate(_ITSELF) if (hit := pattern.search(text)))
    return _first(hit for hit in hits if not _NOUN.match(hit[2]))


def _first(found: Iterable[tuple[int, int, str]]) -> str:
    return min(found, default=(0, 0, ""))[2]
