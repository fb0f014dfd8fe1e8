"""The words of requests, as patterns that do not mind capitals."""

from __future__ import annotations

import re
from functools import cache

from storyboard.model.shots import Size


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


POLITE = _re(
    r"\b(?:please|thanks|thank you|kindly|(?:can|could|would|will) you(?: please)?|i(?:'d| would) like (?:you )?to|i want (?:you )?to|"
    r"let'?s|we should|we need to|hey|hi|hello)\b,?"
)
_NUMBER = r"\d+[A-Z]?"
_PANEL = r"\d+[A-Z]?-?[A-Z]{1,2}\d?-\d+"
_SHOT = r"\d+-?[A-HJ-NP-Z]{1,2}\d?"

_ORDERS = (
    r"re-?draw|re-?paint|re-?do|re-?generate|draw|paint|make|put|move|change|set|approve|sign|select|use|pick|compare|omit|delete|drop|"
    r"remove|restore|bring|show|list|find|read|look|export|write|save|give|add|turn|tilt|lower|raise|light|relight|try|get|"
    r"push|pull|have|let|"
    r"frame|take|lose|cut|keep|retouch|edit|tell|go|accept|undo"
)
SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|;\s*")
AND_ORDER = _re(rf",?\s+(?:and then|and|then|also|but)\s+(?=(?:also |then )?(?:{_ORDERS})\b)|,\s+(?=(?:then |also )?(?:{_ORDERS})\b)")
"""Between two orders."""

COMMA = re.compile(r"\s*(?:,|&|\bAND\b|\s)\s*")
TO = re.compile(r"\s*(?:-|–|\bTO\b|\bTHROUGH\b|\bUNTIL\b)\s*")

PANELS = _re(
    rf"\b(?:(?:of |in |for |on )?(?:the )?(?:panels?|frames?|boards?|pictures?)\s+)?(?P<numbers>{_PANEL}(?:\s*(?:,|and|&)\s*{_PANEL})*)\b"
)
SHOTS = _re(rf"\b(?:(?:of |in |for |on )?(?:the )?(?:shots?|setups?)\s+)?(?P<numbers>{_SHOT}(?:\s*(?:,|and|&)\s*{_SHOT})*)\b(?!-)")
SCENES = _re(
    rf"\b(?:of |in |for |on |from |throughout )?(?:the )?(?:scenes?|sc\.?)\s+"
    rf"(?P<numbers>{_NUMBER}(?:\s*(?:,|and|&|-|–|to|through)\s*{_NUMBER})*)\b"
)

SIZE_NAMES: dict[str, tuple[Size, ...]] = {
    "extreme close up": (Size.ECU,),
    "ecu": (Size.ECU,),
    "big close up": (Size.BCU,),
    "bcu": (Size.BCU,),
    "medium close up": (Size.MCU,),
    "mcu": (Size.MCU,),
    "close up": (Size.CU, Size.BCU),
    "closeup": (Size.CU, Size.BCU),
    "cu": (Size.CU, Size.BCU),
    "medium": (Size.MS,),
    "mid": (Size.MS,),
    "ms": (Size.MS,),
    "full": (Size.FS,),
    "wide": (Size.WS, Size.EWS),
    "ws": (Size.WS,),
    "extreme wide": (Size.EWS,),
    "ews": (Size.EWS,),
    "establishing": (Size.WS, Size.EWS),
    "insert": (Size.INSERT,),
}
_SIZES = "|".join(sorted((name.replace(" ", "[ -]") for name in SIZE_NAMES), key=len, reverse=True))
SIZED = _re(rf"\b(?:of |in |on )?(?:(?:all|every|each|the|both)\s+)+(?:of )?(?:the )?(?P<size>(?:{_SIZES})(?:s|[ -]shots?)?)\b")
"""Sizes that select: with an article or `all` before them; a bare size is a wish."""

STATES: dict[str, re.Pattern[str]] = {
    "stale": _re(r"\b(?:all |the |any )*(?:stale|out[ -]of[ -]date|outdated)(?: panels?| pictures?| ones)?\b"),
    "missing": _re(r"\b(?:all |the |any )*(?:missing|failed|unpainted)(?: panels?| pictures?| ones)?\b"),
    "unapproved": _re(
        r"\b(?:all |the |any )*(?:unapproved|not (?:yet )?approved|aren'?t approved|still to be approved)(?: panels?| yet)?\b"
    ),
    "omitted": _re(r"\b(?:all |the |any )*omitted(?: panels?| ones)?\b"),
    "approved": _re(r"\b(?:all |the |any )*(?:already )?approved(?: panels?| ones)?\b"),
}
POSITION = _re(r"\b(?:the )?(?P<place>first|opening|last|final|closing)(?: panel| shot| frame| picture| one)s?\b(?: of| in)?")
LAST = frozenset({"last", "final", "closing"})
QUOTED = re.compile(
    r"(?:\b(?:where|in which|when|with the line|that says?|which says?|(?:the )?(?:panel|"
    r"line))\s+(?:\w+\s+says?\s+)?)?[\"“](?P<words>[^\"”]{2,100})[\"”]"
)
EVERYTHING = _re(
    r"\b(?:(?:in |of |on )?(?:everything|all of (?:it|them)|the (?:whole|entire) (?:board|film|thing|story)|"
    r"all (?:the )?(?:panels|pictures|shots|frames|scenes)|"
    r"every (?:panel|picture|shot|frame)|the board))\b"
)
POINTING = _re(r"\b(?:it|them|they|these|those|this one|that one|this|that|the same)(?: panels?| pictures?| shots?| ones?| scene)?\b")

_PREPOSITION = r"(?:of|on|with|for|featuring|showing|where we see|containing|that (?:show|have|has|shows))"


@cache
def of_person(name: str) -> re.Pattern[str]:
    """`of Mia`, `on Mia`, `with Mia in it`, `Mia's panels`."""
    word = re.escape(name)
    return _re(
        rf"\b{_PREPOSITION} (?:the )?{word}(?: in (?:it|them))?(?![\w'’])(?!\s+\w+ing\b)|"
        rf"\b(?:all )?{word}['’]s? (?:panels?|shots?|close-?ups?|pictures?|frames?|singles?)\b"
    )


@cache
def gone(name: str) -> re.Pattern[str]:
    """`without Mia`: she is part of the wish."""
    return _re(rf"\b(?:without|remove|lose|delete|take out|no|drop|get rid of|add|include|bring in) (?:the )?{re.escape(name)}\b")


@cache
def named(name: str) -> re.Pattern[str]:
    """The name anywhere."""
    return _re(rf"(?<![\w'’]){re.escape(name)}(?!\w)")


@cache
def in_place(name: str) -> re.Pattern[str]:
    """`in the kitchen`."""
    return _re(rf"\b(?:(?:all )?(?:the )?(?:panels|shots|scenes?) )?(?:in|at|on|inside|of) (?:the )?{re.escape(name)}(?: scenes?)?\b")


@cache
def of_thing(name: str) -> re.Pattern[str]:
    """`of the key`, `with the key`, where panels are asked for by it."""
    return _re(
        rf"\b(?:panels?|shots?|inserts?|pictures?|frames?)(?: that)? (?:of|with|showing|show|have) (?:the |a )?{re.escape(name)}s?\b"
    )


NO_NAMES = frozenset({"the", "old", "young", "man", "woman", "boy", "girl", "mrs", "dr"})
"""Parts of a name that alone mean nobody."""

OPENINGS: dict[str, re.Pattern[str]] = {
    "export": _re(
        r"\b(?:export|(?:write|save|send|give me|make)(?: me)? (?:it |the board |that |a |the )*(?:as |out |"
        r"to )*(?:a )?(?:pdf|svg|review (?:copy|pdf)|small pdf))\b"
    ),
    "look_up": _re(r"^(?:look up|search(?: the web| online)?(?: for)?|google|find out(?: about)?|research)\b"),
    "select_take": _re(
        r"\b(?:use|select|pick|choose|show|take|go back to|switch to|prefer|go with|i (?:like|prefer)|bring back|"
        r"revert to)\b.*\b(?:take|version)\b|"
        r"^(?:the )?(?:first|second|third|previous) take\b"
    ),
    "compare_takes": _re(r"\b(?:compare|list|show|what|which|how many)\b.*\b(?:takes|versions)\b"),
    "show_status": _re(
        r"\b(?:status|how (?:far|are we|does (?:it|the board) stand|is it going)|what(?:'s| is) (?:left|missing|done|next|still to)|"
        r"how much (?:has|have|did|does|is|money)|what (?:has|have|did) .*(?:cost|spent)|progress|where are we|(?:spent|cost) so far)\b"
    ),
    "show_panel": _re(
        r"\b(?:why (?:does|is|did|do)|tell me about|describe|explain|(?:show|details?|info)(?: me)?(?: of| on|"
        r" about)? (?:panel )?\d+[A-Z]?-?[A-Z]+\d?-\d+|"
        r"what(?:'s| is| happens)? (?:in|shows?|on)? ?(?:panel )?\d+[A-Z]?-?[A-Z]+\d?-\d+)"
    ),
    "read_script": _re(
        r"\b(?:read(?: me)?|what happens|script (?:of|for)|show me the script|what is (?:said|going on)|summar\w+|what(?:'s| is) scene)\b"
    ),
    "find_panels": _re(
        r"^(?:which|find|list|show(?: me)?|where (?:is|are|do|does)|how many|what panels|are there|is there|who is in|"
        r"search for|give me)\b"
    ),
    "restore": _re(r"\b(?:restore|bring back|put back|un-?omit|undelete|reinstate)\b"),
    "approve": _re(
        r"\b(?:approve|sign off(?: on)?|accept|ok(?:ay)? (?=\w)|(?:is|are|looks?) (?:good|fine|great|perfect|approved|final)|"
        r"green ?light)\b"
    ),
    "omit": _re(
        rf"^(?:omit|delete|drop|cut|kill|skip|lose|take out|remove|get rid of|throw out|we don'?t need)\s+(?:out )?"
        rf"(?=(?:the )?(?:first |last |opening |closing )?(?:panels?|shots?|scenes?|frames?|inserts?|close-?ups?|{_PANEL}|"
        rf"{_SHOT}|it\b|them\b|these|those|all\b|every\b))"
    ),
    "edit_picture": _re(
        r"\b(?:edit|retouch|touch up|relight|re-light|refocus|in the (?:same )?picture|in the image|keep (?:the rest|everything else)|"
        r"only change|(?:remove|erase|paint out|add) .{1,60} (?:from|in|to) the (?:picture|image|background|foreground))\b"
    ),
    "redraw": _re(
        r"\b(?:re-?draw|re-?paint|re-?do|re-?generate|re-?render|draw|paint|try (?:again|another)|another take|new take|"
        r"again|make|put|move|change|"
        r"set|turn|tilt|lower|raise|light|push|pull|get|have|let|frame|shoot|add|remove|lose|take|bring|give|go|switch|use|"
        r"should|need|needs|want|"
        r"closer|tighter|wider|darker|brighter|lighter|warmer|colder|higher|from (?:above|below|behind)|night|day|rain|snow|"
        r"fog|without|with)\b"
    ),
}
"""How an order begins, by action; the first that fits is meant, so that the particular come before the general."""

KINDS: dict[str, re.Pattern[str]] = {
    "relight": _re(r"\bre-?light\w*|\blight(?:ing)?\b"),
    "refocus": _re(r"\bre-?focus\w*|\bfocus\b|\bblur\w*"),
    "move-camera": _re(r"\bcamera\b"),
    "remove": _re(r"\bremove|\berase|\bpaint out|\bget rid of|\btake out"),
    "add": _re(r"\badd\b|\bput in\b"),
}
"""Kinds of edits."""

WITHOUT_DRAWING = _re(
    r",?\s*\b(?:but |and )?(?:don'?t|do not|without|no) (?:re-?draw\w*|re-?paint\w*|paint\w*|draw\w*)(?: (?:it|them|anything|"
    r"yet|now))*\b|\bonly on paper\b"
)
TAKE = _re(
    r"\b(?:take|version) (?:number |no\.? )?(?P<number>\d{1,5})\b|\b(?:the )?(?P<ordinal>first|second|third|fourth|"
    r"fifth) (?:take|version)\b"
)
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
FORM = _re(r"\b(?:pdf|svg|xlsx|csv|html)\b")
REVIEW = _re(r"\b(?:review|small|light|email|e-mail|low[ -]res)\b")

TRIM = _re(
    r"^(?:and|but|then|also|so|to be|to|be|is|are|should be|should|must be|needs? to be|needs?|want(?:s)?|make|put|set|have|"
    r"let|get|give|go|"
    r"change|to look|look(?:s)? (?=(?:dark|bright|warm|cold))|the panels?|panels?|the shots?|shots?|pictures?|all|every|"
    r"the whole|with|a bit|a little|in|at|of|on|for|from(?= $)|where|that|which|"
    r"again|more|please|now|i|we|me|us|another take|a new take|new take|once more|just|really)\s+|"
    r"\s+(?:again|now|please|too|in|on|of|for|at|with|and|the|to|panels?|shots?|once more|here|there|from|everywhere|"
    r"throughout|instead)$|"
    r"^(?:again|another take|a new take|new take|one more|once more|make|the|of|panels?|all|and|to|put|in|on|it|shots?|for|"
    r"take|a|have|set)$"
)
"""Words at the ends of a wish that say nothing."""
