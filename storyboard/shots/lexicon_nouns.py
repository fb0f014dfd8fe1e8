"""Words that are verbs elsewhere and nouns where they stand: `hands on the table`, a row of drinks, reading glasses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyboard.breakdown.verb_forms import Form
from storyboard.model.patterns import regex
from storyboard.shots.lexicon_words import PARTICLES, Word

_DRUNK = frozenset({"the", "a", "an", "another", "their", "his", "her", "it", "them", "two", "more"})
"""What follows where `down` is a verb."""
_HEADED = frozenset({"he", "she", "it", "who", "and", "then"})
"""Before `heads for the door`."""
_PARTS_OF_BODIES = frozenset({"hands", "eyes", "faces", "heads", "arms", "shoulders", "elbows", "knees", "palms"})


_HANDED = frozenset(
    {
        "the",
        "a",
        "an",
        "his",
        "her",
        "him",
        "them",
        "it",
        "their",
        "its",
        "each",
        "every",
        "another",
        "one",
        "two",
        "some",
        "back",
        "over",
        "out",
    }
    | {
        "in",
        "around",
        "round",
        "down",
        "me",
        "us",
        "you",
        "something",
        "everybody",
        "everyone",
        "that",
        "this",
        "what",
        "up",
        "off",
        "on",
        "three",
    }
)
"""What follows where `hands` is a verb: `hands high above his head` is none."""


def is_noun(words: Sequence[Word], at: int) -> bool:
    """`hands on the table`: parts of a body, no verbs."""
    word, before = words[at].text, words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if word == "heads" and before is not None and (before.capital or before.text in _HEADED):
        return False
    if word == "down":
        return after is None or after.text not in _DRUNK
    if word == "rifles":
        return after is not None and after.text in _READY
    if word == "leaves":
        return before is not None and bool(_LEAFY.fullmatch(before.text)) and not _goes_away(words, at)
    listed = _begins_a_list(words, at) and (after is None or after.clause != words[at].clause or after.text in _SAYS_WHERE)
    raised = word == "hands" and (after is None or not (after.capital or after.text in _HANDED))
    wept = word == "tears" and any(one.text in _WEPT for one in words[at + 1 : at + 5])
    if listed or raised or wept or _alone(words, at) or _participle_behind(words, at):
        return True
    return word in _PARTS_OF_BODIES and not (before is not None and _hands_on(before, words, at)) and _of_a_body(after)


def _alone(words: Sequence[Word], at: int) -> bool:
    """Whether a plural is a sentence, or an item of a list, by itself: `Trousers. Socks.`, `the groom, in tails, pats`."""
    word = words[at]
    before = words[at - 1] if at else None
    ends = at + 1 == len(words) or words[at + 1].clause != word.clause
    if word.text in _WORN and ends and before is not None and before.clause != word.clause:
        return True
    return word.text in _THINGS and (
        (before is None and (len(words) == 1 or words[1].clause != word.clause))
        or (before is not None and before.text in ("in", "of", "no", "with", "and", "more", "two", "three"))
    )


def _begins_a_list(words: Sequence[Word], at: int) -> bool:
    """Whether a thing stands right behind punctuation: `tiptoes past, shoes in her hand`."""
    return at > 0 and words[at].text in _THINGS and words[at - 1].clause != words[at].clause and words[at - 1].end < words[at].start - 1


def _participle_behind(words: Sequence[Word], at: int) -> bool:
    """Whether a plural behind punctuation is told of by a participle: `southpaw, swallows inked up her neck, walks`."""
    if at == 0 or at + 2 >= len(words) or words[at - 1].end == words[at].start - 1 or words[at].text in _SEEMS:
        return False
    one, two, three = words[at], words[at + 1], words[at + 2]
    told = two.text.endswith("ed") or two.text in _SUFFERED
    how = three.text in PARTICLES or three.text.endswith(("ly", "wise", "ways", "long"))
    return one.text.endswith("s") and told and one.clause == two.clause == three.clause and how


_SUFFERED = frozenset({"held", "hung", "slung", "torn", "bound", "wound", "spread", "drawn", "caught", "stuck", "bent", "split", "strung"})
"""Participles of what a thing suffers, in another form than most."""


_SEEMS = frozenset({"looks", "stands", "sits", "seems", "lies", "gets", "appears", "stays", "remains", "feels", "keeps", "leans", "waits"})
"""Verbs before a participle that tells how somebody is."""
_THINGS = frozenset(
    {
        "shoes",
        "boots",
        "heels",
        "hats",
        "coats",
        "guns",
        "bags",
        "keys",
        "torches",
        "boxes",
        "papers",
        "books",
        "chains",
        "bottles",
        "plates",
    }
    | {"socks", "tails", "braces", "belts", "straps", "laces", "hoods", "pants", "buckles", "caps", "collars", "cuffs", "veils", "aprons"}
    | {"masks", "bats", "cards", "sleeves", "sacks", "tins", "rods", "fishes", "flowers", "guards", "nurses", "trains", "cars", "ships"}
)
"""Plurals that are hardly ever verbs."""
_WORN = frozenset({"scrubs", "braces", "pumps", "spurs", "slacks", "waders", "trainers", "curlers", "rollers", "plaits", "curls", "bangs"})
"""What somebody wears where it stands alone between commas."""
_SAYS_WHERE = frozenset(
    {"in", "on", "off", "under", "around", "round", "between", "against", "held", "still", "she", "he", "they", "that", "of", "tied"}
    | {"untied", "dangling", "slung", "hanging", "flying", "blazing", "gleaming", "akimbo", "everywhere", "full", "raised", "at"}
)
"""What is said of a thing, and is no object."""
_WEPT = frozenset({"cheek", "cheeks", "face", "eyes", "eye", "nose"})
"""Where tears are, which nobody tears."""
_READY = frozenset({"up", "raised", "down", "ready", "at", "aimed", "levelled", "drawn"})


def _of_a_body(after: Word | None) -> bool:
    """Whether what follows `hands` or `eyes` says where they are."""
    return after is None or after.text in PARTICLES | {"and", "behind", "under"}


def _goes_away(words: Sequence[Word], at: int) -> bool:
    """`turns and leaves.`, `and leaves without a word`."""
    last = at + 1 == len(words) or words[at + 1].clause != words[at].clause
    return words[at - 1].text == "and" and (
        last or words[at + 1].text in {"the", "without", "by", "through", "him", "her", "them", "it", "a"}
    )


def named_by(words: Sequence[Word], at: int, form: Form) -> bool:
    """Whether the word before says that a noun follows: `ink on both cuffs`, `a row of drinks`."""
    return form is Form.THIRD and at > 0 and words[at - 1].clause == words[at].clause and words[at - 1].text in _OPENING_NOUNS


_OPENING_NOUNS = frozenset(
    {"both", "with", "from", "into", "onto", "of", "own", "his", "their", "its", "the", "a", "an", "my", "your", "these", "those"}
    | {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several", "many", "few"}
)
_LEAFY = regex(
    r"(?:rak|sweep|swept|gather|burn|pil|chew|press|blow|shovel|brush|collect|pick)\w*|(?:fallen|dead|dry|wet|autumn|tea|"
    r"brown|yellow|red|gold|golden|"
    r"green|bay|mint|palm|oak|rotting|withered|wind-blown|crisp|crushed|few|some|and|of|the|cabbage|lettuce|tobacco)",
    re.IGNORECASE,
)
"""Before `leaves` of a tree."""


def _hands_on(before: Word, words: Sequence[Word], at: int) -> bool:
    """Whether `hands over` is what whoever is named right before it does."""
    passes = words[at].text == "hands" and at + 1 < len(words) and words[at + 1].text in {"over", "out", "back", "in", "around", "round"}
    named = before.clause == words[at].clause and (
        before.text in {"he", "she", "who"} or (before.capital and before.text[-2:-1] not in "'’")
    )
    joined = before.text in {"and", "then"} and at + 2 < len(words)
    return passes and (named or joined)


def subject_itself(words: Sequence[Word], at: int, form: Form, forms: Mapping[str, tuple[str, Form]]) -> bool:
    """Whether a word after `and` is what does the next thing: `they watch, and dust sifts from the ceiling`."""
    if form is not Form.BASE or at == 0 or words[at - 1].text != "and" or at + 1 == len(words):
        return False
    then, after = words[at + 1], words[at + 2] if at + 2 < len(words) else None
    does = then.clause == words[at].clause and forms.get(then.text, ("", Form.BASE))[1] is Form.THIRD
    return does and (after is None or after.clause != then.clause or after.text in PARTICLES or after.text.endswith("ly"))


_COMPOUNDS = {
    "reading": "glasses lamp light room list desk",
    "walking": "stick sticks frame boots shoes pace distance",
    "sleeping": "bag bags pill pills quarters",
    "driving": "gloves licence license seat range rain snow test",
    "washing": "line machine powder basket liquid up-liquid",
    "sewing": "machine kit box basket table",
    "fishing": "rod rods line lines net nets boat boats tackle village hat hook",
    "shooting": "star stars range gallery stick jacket",
    "running": "shoes shoe water track board tap engine order",
    "swimming": "pool trunks costume cap goggles suit",
    "riding": "boots crop hat school jacket",
    "climbing": "rope ropes frame boots harness wall gear",
    "smoking": "jacket gun room area",
    "chewing": "gum tobacco",
    "cooking": "pot pots oil fire range",
    "cutting": "board room table edge",
    "knitting": "needle needles bag basket",
    "ironing": "board",
    "rocking": "chair horse",
    "folding": "chair chairs table tables bed stool seat screen knife",
    "rolling": "pin hills sea chair stock",
    "writing": "desk paper case table pad",
    "drawing": "board room pin pins paper",
    "playing": "card cards field fields",
    "skipping": "rope",
    "frying": "pan pans",
    "mixing": "bowl desk",
    "steering": "wheel column",
    "paper": "slips cuts clips planes hats bags cups",
    "milk": "crates churns floats",
    "card": "tricks",
    "shopping": "bag bags trolley cart list mall",
    "falling": "leaves snow rain star stars masonry debris rocks",
    "rising": "sun smoke water tide",
    "hanging": "basket baskets lamp plants",
    "hiding": "place places",
    "racing": "car cars bike bikes green colours tips",
    "boxing": "gloves glove ring club match",
    "hunting": "rifle knife dog dogs horn lodge trophies",
    "diving": "board suit mask bell helmet gear",
    "drinking": "glass glasses water fountain straw",
    "packing": "case cases tape",
    "dressing": "gown room table",
    "watering": "can cans",
    "wrapping": "paper",
    "carving": "knife fork",
    "serving": "dish dishes spoon hatch tray",
    "wading": "boots pool",
    "landing": "stage lights strip craft net",
    "moving": "van truck box boxes",
    "changing": "room rooms table",
    "loading": "dock bay ramp",
    "crying": "baby child",
    "sitting": "room",
    "standing": "stone stones lamp ovation",
    "crossing": "guard keeper",
    "spinning": "wheel top",
    "kneeling": "bench stool",
    "dancing": "shoes master bear",
    "hearing": "aid aids",
    "singing": "lesson teacher",
    "wrestling": "mat",
    "weighing": "scales machine",
    "dance": "music floor hall band class teacher troupe partner lesson",
    "march": "music",
}
"""First words of compounds, by what they are elsewhere, and the second ones."""
_COMPOUND = regex("|".join(rf"\b{one}[ -](?:{'|'.join(heads.split())})\b" for one, heads in _COMPOUNDS.items()), re.IGNORECASE)


def compounds(text: str) -> tuple[tuple[int, int], ...]:
    """Spans in which a word that is a verb elsewhere is none: `reading glasses on a cord`, `sits knee to knee`."""
    return (
        *(found.span() for found in _COMPOUND.finditer(text)),
        *(found.span() for pattern in (_TWICE, _PAIRED, _CAMERA, _IDLING, _HUNG_OUT) for found in pattern.finditer(text)),
    )


_IDLING = regex(
    r"(?<!out of the )(?<!from the )(?<!through the )(?<!into the )(?<!in the )"
    r"\b(?:engine|motor|tap|faucet|water|shower|heater|meter|tape|camera)s? (?:still )?running\b",
    re.IGNORECASE,
)
"""What runs is a machine."""
_HANDLES = ("hang", "hangs", "hanging", "peg", "pegs", "pegging", "out", "up", "takes", "brings", "folds", "carries", "irons")
_HUNG_OUT = regex("|".join(rf"(?<=\b{verb} )washing\b" for verb in _HANDLES), re.IGNORECASE)
"""Linen, where somebody handles it."""
_TWICE = regex(r"\b([a-z]{2,12}) (?:to|by|in|after|against|for|on|over) \1\b", re.IGNORECASE)
"""The same noun on both sides of a preposition."""
_PAIRED = regex(r"\b(?:hands|elbows) and knees\b|\bhead over heels\b|\b(?:ducks|rocks) and drakes\b|\bcuts and bruises\b", re.IGNORECASE)
"""Nouns of a pair that are verbs elsewhere."""
_CAMERA = regex(
    r"\b(?:(?:JUMP|SMASH|MATCH|TIME|QUICK|HARD|FLASH|CROSS)[ -]?CUTS?|(?:SNAP|CRASH) ZOOM|WHIP[ -]PAN|PUSH(?:ING)? IN|RACK FOCUS"
    r"|PULL(?:ING)? (?:BACK|OUT)|(?:TILT|CRANE) (?:UP|DOWN)|HOLD ON|STAY ON|FREEZE FRAME|DOLLY (?:IN|OUT|BACK)|TRACK(?:ING)? "
    r"(?:WITH|IN))\b"
)
"""What the cutter and the camera do: `JUMP CUT` is nobody who jumps."""
