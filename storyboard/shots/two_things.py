"""Two things in one close picture: what the first is on, in, under, beside, behind or over, or hangs from.

`Detail.at` says so in two words, `in suitcase`: where, one of `WHERE`, and the kind of the second thing. One word alone (`sand`) is a
ground, one of `laid.BEDS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from storyboard.breakdown import animal_words, shape_words
from storyboard.breakdown.lists import by_word, listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Detail
from storyboard.shots import laid, things, touches, track_words
from storyboard.shots.sight_nouns import BY_ITSELF, View, kind_of

WHERE: dict[str, str] = {
    "in": "in into inside within",
    "on": "on onto upon on-top-of atop across",
    "under": "under beneath below underneath",
    "beside": "beside by next-to near against",
    "behind": "behind",
    "over": "over above",
    "from": "from off",
}
"""Where the first thing is to the second, and the words for it."""
_WHERE = by_word(WHERE)
INTO = frozenset({"falls", "drips", "spills", "sinks"})
"""What a thing does that is over another one, and goes into it or onto it."""
CASES = listed("box suitcase chest crate carton like_box like_case fish_crate toolbox basket gift drawer coffin open_box case cradle")
"""What is open above, and shows what lies in it."""
SHEETS = (
    laid.FLAT
    - listed(
        "ring coin key stick pole rope rope_end branch compass glove chain gem bone bullet nail screw pin leaf feather flower dart dice"
    )
) | listed("tray cutting_board blanket rug tablecloth flag painting placard chessboard pillow saucer poster calendar")
"""What other things lie or stand on as on a sheet."""
HOOKS = listed("hook bare_hook nail branch tree rope clothes_line cable chain pole like_pole pipe string noose ceiling_lamp beam")
"""What things hang from."""
_NOT_TWO = track_words.KINDS | listed(
    "hands hand_edge feet face eyes mouth ear thumb sign screen wall brick_wall light_beam shadow smoke steam dust sun moon train water"
    " open_door pane keyhole doorknob key_lock lock socket button sky rain"
    " handprint fingerprint pedal lever button switch"
)
"""What nothing is in or on that could be drawn as two things."""
_GROUNDED = frozenset({"in", "on"})


def placed(at: str) -> tuple[str, str]:
    """Where a thing is, and the kind of the second one; both empty where `at` is only a ground, or nothing."""
    where, _, kind = at.partition(" ")
    return (where, kind) if where in WHERE and kind else ("", "")


def spoken(at: str) -> str:
    """The same in plain words; empty for a ground."""
    where, kind = placed(at)
    return f"{'hanging from' if where == 'from' else where} a {kind.replace('_', ' ')}" if where else ""


def usual(kind: str) -> str:
    """Where a thing is that is only said to be at another of a kind: in a case or a vessel, on all else."""
    return "in" if kind in CASES | VESSELS else "on"


VESSELS = listed(
    "cup glass mug jar vase bowl bucket pot pan kettle barrel can paint_can tin wineglass goblet bottle pitcher jug teapot urn washtub"
    " fish_bowl watering_can milk_can trash_can cage nest bag sack envelope sink bathtub fountain well boot hat pocket like_jar like_bowl"
    " like_bottle like_can like_bag saucepan basin"
)
"""What things are in, or liquids run into."""

_NOUN = r"(?:the|an?|his|her|its|their|another|[^\W_]+['’]s) (?P<noun>(?:[\w-]+ ){0,2}?[\w-]+)"
_ENDS = (
    r"(?=\s*(?:[.,;:!?…—–]|\Z)|\s+(?:of|on|in|at|by|with|and|as|where|that|which|beside|near|under|behind|like|again|below|lies?|stands?"
    r"|hangs?|sits?|is|are)\b)"
)
_PLACES = "|".join(sorted((word.replace("-", " ") for word in _WHERE), key=lambda word: (-len(word), word)))
_AT = regex(rf"\b(?P<where>{_PLACES}) {_NOUN}{_ENDS}", re.IGNORECASE)
"""A place at another thing: `into a mug`, `on the chart`."""


def told(kind: str, does: str, rest: str) -> str:
    """What a sentence about a thing says it is on, in or under (`Detail.at`); empty where that is no second thing.

    Args:
        kind: of the thing.
        does: what it does by itself, one of `insert_words.BY_ITSELF`; empty for nothing.
        rest: the words after it.
    """
    if kind.removeprefix(things.MANY) in _NOT_TWO or does not in TOLD:
        return ""
    rest = _SENTENCE.split(rest.strip(' "“(.,-–—:'), maxsplit=1)[0]
    hits = (hit for hit in _AT.finditer(rest) if _is_its(rest[: hit.start()]) and (does not in INTO or _done(does, rest[: hit.start()])))
    return next((found for hit in hits if (found := _at(kind, does, hit))), "")


def together(kind: str, text: str) -> str:
    """What the words of an insert name along with its thing (`the cup and the tin`), as being beside it; empty for nothing."""
    hit = _WITH.match(text)
    other = named(hit["noun"]) if hit else ""
    return f"beside {other}" if other and other not in _NOT_TWO | {kind} and kind not in _NOT_TWO else ""


_WITH = regex(rf"\W*(?:the|an?|his|her|its|their) [\w -]{{1,30}}?,? and {_NOUN}{_ENDS}", re.IGNORECASE)


def _done(does: str, before: str) -> bool:
    """Whether a thing falls where the words go on to say: the vase on the piano falls from there, and not onto it."""
    return any(what == does and row.search(before) for what, row in BY_ITSELF)


_SENTENCE = regex(r"[.;:!?](?=\s|\Z)")
_ANOTHER = regex(r"(?<!\A)\b(?:the|an?|his|her|its|their)\b", re.IGNORECASE)
_PLACE = regex(rf"\b(?:{_PLACES}|from|to|of|at|off|with) (?:the|an?|his|her|its|their)\b", re.IGNORECASE)


def _is_its(before: str) -> bool:
    """Whether a place is that of the subject: no other thing is named between them but in a place of its own."""
    return _ANOTHER.search(_PLACE.sub("", before)) is None


def fronted(text: str) -> str:
    """The words of a sentence that begins with where something is (`In the suitcase lies a photograph`); empty for others."""
    first = text.lstrip(' "“(').split(" ", 1)[0].casefold()
    return text if first in _WHERE or first in ("far", "out", "away") else ""


def _at(kind: str, does: str, hit: re.Match[str]) -> str:
    noun = _without_verb(hit["noun"])
    where, other = _WHERE[hit["where"].casefold()], named(noun)
    where = "from" if where == "on" and other in HOOKS else where
    odd = (where == "from" and other not in HOOKS) or (does == "moves" and not (where == "under" or (where == "in" and other in HOLDS)))
    if other == PALM:
        return f"in {PALM}" if where in _GROUNDED and does not in INTO else ""
    if worn := _in_clothes(hit["where"].casefold(), noun):
        return "" if does in INTO else worn
    if not other or odd or other in _NOT_TWO | {kind} or _is_ground(where, noun):
        return ""
    return f"{'over' if does in INTO and where in _GROUNDED else where} {other}"


def _in_clothes(where: str, noun: str) -> str:
    """Where something is that goes into what somebody has on, or comes out of it: `in his breast pocket`, `inside the coat`; empty
    for nowhere there."""
    *before, last = noun.casefold().replace("-", " ").split()
    if last in _POCKETS:
        return IN_COAT if _INNER & {where, *before} else IN_POCKET
    return IN_COAT if last in _COATS and where in _ENTERED else ""


_ENTERED = frozenset({"in", "into", "inside", "from", "within", "under"})
_INNER = frozenset({"inside", "inner"})


def into_clothes(detail: Detail) -> Detail:
    """The same where a thing goes into clothes that somebody has on, or comes out of them: the picture is of it, half in a pocket."""
    done = _INTO_POCKET.get(detail.hand, detail.hand)
    if detail.kind in _COATS and detail.tool and done == "put":
        return detail.model_copy(update={"kind": detail.tool, "tool": "", "hand": done, "at": IN_COAT})
    return detail.model_copy(update={"hand": done}) if detail.at in (IN_POCKET, IN_COAT) else detail


def worn(text: str) -> str:
    """Where words have something come out of a coat that somebody has on, or go into it; empty for nowhere there."""
    return IN_COAT if _OUT_OF_COAT.search(text) else ""


_OUT_OF_COAT = regex(
    r"\b(?:(?:out )?from (?:inside|within|under)|out of|from|into|inside|in|under) (?:his|her|their|the|an?|[^\W_]+['’]s) "
    r"(?:(?:[\w-]+ )?(?:coat|overcoat|jacket|raincoat|waistcoat|blazer|tunic|uniform)\b(?! pocket)|(?:inside|inner) pocket\b)",
    re.IGNORECASE,
)


_INTO_POCKET = {**dict.fromkeys(("insert", "slide", "push", "press"), "put"), "pull": "take"}
"""What a hand does with a thing at a pocket is to put it in, or to take it out."""


def _without_verb(noun: str) -> str:
    """A noun without the verb that follows it: `over the door rings`."""
    words = noun.split()
    verb = len(words) > 1 and words[-1].endswith("s") and any(row.fullmatch(words[-1]) for _, row in BY_ITSELF)
    return " ".join(words[:-1]) if verb else noun


def _is_ground(where: str, noun: str) -> bool:
    """Whether it is a floor, a table, a street: what all of a picture is on."""
    bed = laid.lies_on(f"{where} the {noun}") if where in _GROUNDED else ""
    return bool(bed) and bed != "container"


GREAT = listed("bed sofa armchair table desk car truck van bus house tree piano wardrobe fridge stove oven bathtub boat ship fence gate")
"""What is far greater than the small things that stand beside it."""
HOLDS = CASES | VESSELS
TOLD = frozenset({"", *INTO, "moves", "floats", "smokes", "burns", "shines", "rings", "flickers", "swings", "shakes"})
"""What a thing does in whose picture there is room for another."""
_NO_THING = listed("sky air distance wind light dark darkness night middle corner edge side top bottom foot background foreground window")


PALM = "palm"
"""What a small thing lies in: one open hand."""
POCKET = "pocket"
"""What a thing goes into of clothes that somebody has on: a pocket at the breast of a coat."""
IN_POCKET = f"in {POCKET}"
LINING = "coat_lining"
"""What it goes into of a coat that is held open: the pocket in its lining."""
IN_COAT = f"in {LINING}"
_POCKETS = listed("pocket pockets")
_COATS = listed("coat overcoat jacket raincoat waistcoat vest blazer shirt blouse cardigan uniform suit tunic")
"""The words of clothes that have one."""
_PALMS = listed("palm palms")
OPEN_HANDS = _PALMS | listed("hand hands")
"""The words of a plan for it."""


def named(noun: str) -> str:
    """What the second thing is drawn as; empty for somebody, for a part of a body, for a place and for nothing known."""
    words = noun.casefold().replace("-", " ")
    last = words.split()[-1]
    if last in _PALMS:
        return PALM
    if {last, last.removesuffix("s")} & (touches.PARTS | _NO_THING):
        return ""
    of_many = kind_of(tuple(words.split())) if " " in words else None
    own = of_many.kind if of_many is not None and of_many.view in (View.CLOSE, View.ROAD) else ""
    found = things.seen(words) or own or things.seen(last) or animal_words.ONE.get(last, "")
    return "" if found in shape_words.SHAPES else found


def read(words: str, look_up: Callable[[str], str]) -> str:
    """What a plan says of where a thing is, as `Detail.at`: a ground, or a place at another thing; empty where it says nothing known.

    `look_up` finds the kind that a noun is drawn as.
    """
    first = next((word for word in sorted(_WHERE, key=len, reverse=True) if words.startswith(f"{word} ")), "")
    noun = _ARTICLE.sub("", words.removeprefix(first).strip())
    if not noun:
        return ""
    where, other = _WHERE.get(first, ""), look_up(noun)
    if noun.split()[-1] in OPEN_HANDS and (where or "in") in _GROUNDED:
        return f"in {PALM}"
    if worn := _in_clothes("inside" if "inside" in noun.split() else first or "in", noun):
        return worn
    plain = noun in laid.BEDS or not other or other in shape_words.SHAPES
    if (where or "on") in _GROUNDED and plain and (bed := _bed(noun, where or "on")):
        return bed
    return f"{where or usual(other)} {other}" if other else ""


def _bed(noun: str, where: str) -> str:
    return noun if noun in laid.BEDS else laid.lies_on(f"{where} the {noun}")


_ARTICLE = regex(r"\A(?:an?|the|his|her|their|its)\s+")
