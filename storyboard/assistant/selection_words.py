"""The words that say which panels are meant, as patterns that do not mind capitals."""

from __future__ import annotations

import re

from storyboard.assistant.patterns import COARSE, NUMBERED, QUOTE, F, N, any_case
from storyboard.assistant.spelling import word_set
from storyboard.model.patterns import regex
from storyboard.model.shots import Size

SIGNS = regex("[\ue000-\uf8ff]")

_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
CARDINALS = {word: n for n, word in enumerate(_CARDINALS.split(), 1)}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
ORDINALS = {word: n for n, word in enumerate(_ORDINALS.split(), 1)} | {"opening": 1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
LAST = frozenset({"last", "final", "closing"})
MIDDLE = frozenset({"middle", "central"})
FROM_END = {"penultimate": 2, "antepenultimate": 3}

_SPELLED = "|".join(sorted(CARDINALS, key=len, reverse=True))
_JOIN = r"(?: ?, ?(?:and |or )?| ?& ?| and | or | plus | to | through | thru | until | up to | ?[-–—] ?)"
_COUNTED = r"(?! ?(?:people|persons|seconds?|secs?|sec|mm|times|takes?(?! place)|faces?|stops?|percent|%|stars?|shots?|panels?)\b)"
_SCENE = rf"(?:[A-Z]?\d{{1,4}}[A-Z]?|{_SPELLED})\b{_COUNTED}"
_PANEL = r"\d{1,4}[A-Z]?-?[A-Z]{1,2}\d?[-–.]\d{1,4}"
_SHOT = r"(?!\d{1,4}(?:mm|fps)\b)\d{1,4}[A-Z]?-?[A-HJ-NP-Z]{1,2}\d?"
_TO = r"(?: to | through | thru | until | up to | ?– ?| - )"
_IN = r"(?:(?P<in>of|in|for|on|from|throughout|within|across)\s)?(?:all of )?(?:the )?(?:whole of )?"

PANELS = any_case(
    rf"\b{_IN}(?:(?:panels?|frames?|boards?|pictures?|images?|drawings?) )?(?P<numbers>{_PANEL}(?:{_TO}(?:panel "
    rf")?{_PANEL})?)\b(?:['’]s\b)?"
)
SHOTS = any_case(
    rf"\b{_IN}(?:(?:shots?|setups?|set-ups?|panels?|frames?) )?(?P<numbers>{_SHOT}(?:{_TO}(?:shot )?{_SHOT})?)\b(?![-–.]\d)(?:['’]s\b)?"
)
SCENES = any_case(
    rf"\b{_IN}(?:scenes?|sc\.?|scns?) (?:number |numbers |no\.? |nr\.? |# "
    rf"?)?(?P<numbers>{_SCENE}(?:{_JOIN}{_SCENE})*)(?:['’]s\b)?"
)
NTH_SCENE = any_case(rf"\b{_IN}(?P<nth>{'|'.join(ORDINALS)}|last|final|closing) scene\b")
N_SCENES = any_case(rf"\b{_IN}(?P<place>first|opening|last|final|closing) (?P<count>\d{{1,2}}|{_SPELLED}) scenes\b")
"""`the first four scenes`."""
EDGE_SCENE = any_case(
    rf"\b{_IN}(?:(?<=\bthe )|(?<=\bour )|our )(?:very )?(?:(?P<edge>opening|ending|finale)(?! (?:shots?|panels?|pictures?|frames?|scenes?|"
    rf"images?|lines?|titles?|credits?|sequence|ones?|close|wides?|establish\w+|of|in|between|beats?|moments?|speech|words?|move|"
    rf"{_SPELLED}|\d+)\b)|"
    rf"(?P<of>opening|ending|beginning|start|end) of (?:the|our|this) (?:film|movie|story|board|storyboard|whole thing))\b"
)
"""`the opening`, `the end of the film`."""
FINALE = frozenset({"ending", "finale", "end"})
UNITS = frozenset({"mm", "k", "d", "s", "x", "th", "st", "nd", "rd", "am", "pm", "fps", "m", "cm", "h"})
"""Letters after a figure that are no setup where the board has none of that number."""

SPAN = any_case(r"^(?P<low>.+?)(?: to | through | thru | until | up to | ?[–—] ?| - )(?P<high>.+)$")
BETWEEN_ITEMS = any_case(r" ?, ?(?:and |or )?| ?& ?| and | or | plus ")
RANGED = any_case(r" to | through | thru | until | up to | ?[-–—] ?")

MIXED = regex(rf"(?P<left>{N})(?P<by>, and |,? and | ?, ?| ?& ?| or | plus | as well as )(?P<right>{N})")
"""Numbers in a row."""
GOES_ON = any_case(
    r"^(?:so|to|with|without|because|as|please|too|also|but|and|then|for|from|in|at|on|by|again|should|are|look|need|were|have|now|is|"
    r"instead|into|like|together|over|both|all|must|could|can)\b"
)
"""Words after numbers in a row that go on about all of them."""
OF_ALL = any_case(
    r"^(?:so|because|please|too|also|as well|instead|both|all|again|together|for (?:now|me)|should all|are|look|need|were|have)\b"
)
"""Such words after the last number of a row that ends with a comma and an `and`."""
EXCEPTED = any_case(
    rf"(?:,? ?\b(?:but|and|only|just|though|while|please))*[, ]*\b(?:leave|keep|spare|ignore|skip|don['’]?t touch|do not touch|"
    rf"don['’]?t change|do not change|not touching|without touching|hands off) (?P<kept>{N})"
    rf"(?: (?:alone|out(?: of (?:it|this|that))?|untouched|be|as (?:it|they) (?:is|are|was|were|stands?)|the way (?:it|they) (?:is|"
    rf"are)))?|"
    rf"(?:,? ?\bbut)?[, ]*\b(?:except(?:ing)?|excluding|exclude|"
    rf"(?<!far )(?<!further )(?<!farther )(?<!more )(?<!wider )(?<!them )(?<!stand )(?<!sit )(?<!be )"
    rf"(?<!are )(?<!standing )(?<!sitting )apart(?: from)?|aside(?: from)?|other than|save(?: for)?|bar|minus|"
    rf"(?<={N} )but|(?<=everything )but|(?<=anything )but|but "
    rf"not|but for|not|"
    rf"all but|(?<!do )(?<!live )without) (?:for )?(?:the )?(?P<saved>{N})(?! (?:stays?|remains?)\b)|"
    rf",? \bbut (?P<stays>{N}) (?:stays?|remains?|is fine|are fine|is ok|are ok)\b[^,;.]{{0,40}}"
)
FOR_NOW = any_case(
    r"\b(?:(?:of|from|in) the (?:board|film|movie|cut|edit|story)|(?:just )?for (?:now|the moment|the time being|a (?:while|bit|"
    r"moment))|please|today|again|then|too)\b"
)
"""What only says for how long panels are left out."""
BUT_PLACE = any_case(
    r"(?:,? ?\b(?:but|and))*[, ]*\b(?:except(?: for)?|apart from|all but|but not|but|other than|leave|not) "
    r"(?:the )?(?P<place>first|last|opening|final|closing)(?: (?:one|panel|shot|frame|picture))?(?: alone| out| as it is)?\b"
)

SIZE_NAMES: dict[str, tuple[Size, ...]] = {
    "extreme close up": (Size.ECU,), "ecu": (Size.ECU,), "xcu": (Size.ECU,), "big close up": (Size.BCU,), "bcu": (Size.BCU,),
    "medium close up": (Size.MCU,), "mcu": (Size.MCU,), "close up": (Size.CU, Size.BCU), "closeup": (Size.CU, Size.BCU),
    "cu": (Size.CU, Size.BCU), "close": (Size.CU, Size.BCU),
    "medium": (Size.MS,), "mid": (Size.MS,), "ms": (Size.MS,), "medium long": (Size.MLS,), "mls": (Size.MLS,), "cowboy": (Size.MLS,),
    "full": (Size.FS,), "fs": (Size.FS,), "wide": (Size.WS, Size.EWS), "long": (Size.WS, Size.EWS), "ws": (Size.WS,),
    "extreme wide": (Size.EWS,), "ews": (Size.EWS,), "establishing": (Size.WS, Size.EWS), "establisher": (Size.WS, Size.EWS),
    "insert": (Size.INSERT,),
}  # fmt: skip
LOOSELY: dict[str, tuple[Size, ...]] = {
    "close up": (Size.MCU, Size.CU, Size.BCU, Size.ECU), "closeup": (Size.MCU, Size.CU, Size.BCU, Size.ECU),
    "close": (Size.MCU, Size.CU, Size.BCU, Size.ECU), "cu": (Size.MCU, Size.CU, Size.BCU, Size.ECU),
    "medium": (Size.MLS, Size.MS, Size.MCU), "mid": (Size.MLS, Size.MS, Size.MCU), "wide": (Size.FS, Size.WS, Size.EWS),
}  # fmt: skip
"""What such a word may mean where a board has none of that very size."""
_SIZES = "|".join(sorted((name.replace(" ", "[ -]") for name in SIZE_NAMES), key=len, reverse=True))
SIZED = any_case(
    rf"\b(?:(?:of|in|on|for) )?(?:(?:(?:all|every|each|both|any) )+(?:of )?(?:the |our )?(?P<all>(?:{_SIZES})(?:s|[ -]shots?)?)|"
    rf"(?<=['’]s )(?P<owned>(?:{_SIZES})(?:s|[ -]shots?)?)|"
    rf"(?:the|our|those|these|his|her|their) (?P<plural>(?:{_SIZES})(?:s|[ -]shots)))\b(?! angle)"
)
LED_SIZE = any_case(rf"^(?:in|on|for|at) (?:the|that) (?P<size>(?:{_SIZES})(?:[ -]shot)?)\b(?![ -](?:angle|lens))(?=,? )")
"""At the head of a clause that names scenes."""
ONE_SIZED = any_case(
    rf"\b(?:(?:of|in|on|for) )?(?:the|that|this) (?P<size>(?:{_SIZES})(?:[ -]shot)?)(?= (?:of|on|in|from|is|isn|should|"
    rf"needs?)\b| ?{N}|$)"
)
LATE_SIZE = any_case(
    rf"^(?P<size>(?:{_SIZES})(?:s|[ -]shots?)?)(?= (?:is|are|isn|aren|should|needs?|must|has to|have to|looks?|feels?|could)\b|$)"
)
"""At the start of what is left of a clause."""

STATES: dict[str, re.Pattern[str]] = {
    "held": any_case(
        r"\b(?:all |the |any |that |which |is |are |were |we |have |has |been |put |everything |currently |else )*"
        r"(?:on (?:hold|ice)|parked|paused)(?: panels?| pictures?| ones| frames?| shots?| right now| at the moment| now)?\b"),
    "stale": any_case(r"\b(?:all |the |any |that are |which are )*(?:stale|(?:what|that|which|panels?|"
        r"pictures?)(?: still)? needs? (?:to be )?(?:re-?paint|re-?draw|re-?do|updat)\w*|out[ -]of[ -]date|outdated|not up to date|"
        r"behind the script)"
                 r"(?: panels?| pictures?| ones| frames?| shots?)?\b"),
    "missing": any_case(
        r"\b(?:all |the |any |that are |which are )*(?:still )?(?:missing(?! from| in |(?: ?[\ue000-\ue1ff]))|failed|unpainted|not "
        r"(?:yet )?painted|without a picture|"
                   r"(?:have|has) no picture|not drawn(?: yet)?|undrawn)(?: panels?| pictures?| ones| frames?| shots?)?\b"),
    "unapproved": any_case(
        r"\b(?:all |the |any |that |which |is |are |were |we |still |i |has |have |everything )*"
        r"(?:no approved|unapproved|un-approved|still open|not (?:yet |been )*(?:approved|signed off)|"
        r"(?:aren|isn|wasn|haven|hasn)['’]?t (?:i |we |you )?(?:yet |been )*(?:approved|signed off)|(?:yet |still )?to be "
        r"(?:approved|signed off)|"
        r"(?:wait\w*|need\w*|lack\w*) (?:for )?(?:to be |to get |an |your |my |our |a |the )?(?:approv(?:al|ing|ed)|sign-?(?:ing )?-?off|"
        r"sign(?:ing|ed) off|ok(?:ay)?(?:ing)?\b)|without (?:an )?approval|pending)"
        r"(?: panels?| pictures?| ones| frames?| shots?)?(?: yet)?\b"
    ),
    "omitted": any_case(
        r"\bbeen (?:omitted|left out|cut(?: out)?|thrown (?:out|away)|taken out|dropped|deleted|removed|killed|scrapped|ditched|binned)\b"
        r"(?: so far| already| yet)?|"
        r"\b(?:did|have) (?:we|i) (?:cut|omit|drop|throw (?:out|away)|delete|lose|leave out|remove|take out|kill|scrap|bin)\b|"
        r"\b(?:(?:that|which|what|whatever|everything|all|those|panels?|shots?|scenes?|ones?|pictures?) (?:that )?(?:we|i|you|they)|"
        r"(?:we|i|you|they)(?:['’]ve| have| had|['’]d))(?:['’]ve| have| had|['’]d)? (?:just |earlier )?(?:omitted|left out|"
        r"cut(?: out)?|threw (?:out|"
        r"away)|thrown (?:out|away)|took out|taken out|dropped|deleted|removed|killed|scrapped|ditched|binned|tossed)\b(?: (?:earlier|"
        r"before|"
        r"so far|today|yesterday))?|"
        r"\b(?:that|which)(?: (?:was|were|is|are|has been|have been))? (?:omitted|left out|cut(?: out)?|thrown (?:out|away)|taken out|"
        r"dropped|"
        r"deleted|removed|killed|scrapped|ditched)\b|"
        r"\b(?:all |the |any |that (?:we )?(?:were |are )?|we )*(?:omitted|left out|cut out|thrown out|dropped|deleted)"
                   r"(?: panels?| ones| frames?| shots?| pictures?)?\b"),
    "approved": any_case(
        r"\b(?:did|have|had) (?:i|we|you) (?:already )?(?:approve|sign off|lock)\b|"
        r"\b(?:all |the |any |that |which |is |are |were |we |have |has |been |i )*(?:already )?(?:approved|signed off|locked(?! off))"
                    r"(?: panels?| ones| frames?| shots?| pictures?| already| so far)*\b"),
}  # fmt: skip
TAKEN = "\uf000"
"""Stands for words that were taken out, until it is known what they are of."""
UNKNOWN = any_case(
    rf"{TAKEN} ?(?:of|from|where|when|with|(?:in|at|on)(?= (?:the|that) (?!rain|dark|snow|fog|morning|evening|night|"
    rf"background|foreground|same)))"
    rf" (?:the |that |a |an |his |her )?(?P<what>[^\W\d_]+(?: [^\W\d_]+)?)"
)
"""What something is of, where that was not made out."""
WHICH_ONES = any_case(
    r"^(?:(?:in|on|for) )?(?:(?:the )?(?:panels?|shots?|ones?|pictures?|frames?|moments?|bit|part|beat) )?(?:where|in which|when) "
    r"(?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2})|"
    r"\b(?:the|that|those|all|every) (?:panels?|shots?|ones?|pictures?|frames?|moments?|bit|part|beat) (?:where|when|"
    r"in which|that|who|with) "
    r"(?P<that>[^\W\d_]+(?: [^\W\d_]+){0,2})|"
    r"\b(?P<line>(?:first|last|second|third|opening|closing|final) (?:line|speech|word|entrance|exit|beat|sentence))\b|"
    r"\bin (?P<rest>the other(?: (?:two|three|one|ones))?)(?= ?$|[,.;])"
)
"""Panels that are described, where that was not made out."""
_PLAIN_SHOT = (
    r"(?:same|whole|entire|last|next|first|previous|full|wide|medium|close|long|two|three|other|single|second|third|"
    r"right|left|very|new|old)"
)
DESCRIBED = any_case(
    rf"\b(?:the|that) (?:[^\W\d_]+ )?(?:shot|panel|picture|frame|moment|one) (?:of|with|where|when|in which|showing|featuring) "
    rf"(?:the |a )?"
    rf"(?P<of>[^\W\d_]+(?: [^\W\d_]+)?)|\b(?:the|that) (?!{_PLAIN_SHOT}\b)(?P<sort>[^\W\d_]+) (?:shot|panel)\b(?! (?:of|is|size))"
)
"""A panel that is described, where that was not made out."""
STRETCH = any_case(
    r"\b(?P<what>(?:up to|until|till|before|after|between|as far as|from|since|past) (?:the|that|they|he|she|when) [^\W\d_]+)"
)
"""A stretch of the story that was not made out, where everything is spoken of."""
AFTER_PLACE = any_case(
    r"^ ?(?:in|of|from|on|at|with|where|inside) (?:the |that |this |his |her )?(?!film|movie|board|story|those|these|"
    r"them|it\b|frame|background|foreground|night|"
    r"day|dawn|dusk|rain|fog)(?P<what>[^\W\d_]+)",
)
"""What a place among panels is counted in."""
LED_BY_PLACE = any_case(
    r"^(?:in|at|inside|on) the (?!back|fore|pict|fram|same|end|left|right|mid|cent|corner|dist|dark|rain|beginn|other|"
    r"next|way|side|top|bottom|"
    r"upper|lower|light|morn|even|whole|shad|draw|imag|follow|first|last)(?P<where>[^\W\d_]+),"
)
"""A place at the head of a clause, where it was not made out."""
MANY = any_case(
    r"^(?:(?:in|on|for|at) )?(?:all|every|each|panels|shots|those)\b|^(?:(?:in|on|for|at) )?(?:the )?(?:panels|shots|pictures)\b"
)
UNIT = r"(?:panels?|shots?|frames?|pictures?|images?|boards?|ones?|drawings?)"
POSITION = any_case(
    rf"\b(?:(?:of|in|on|for) )?(?:the |its |their |his |her )?(?:very )?(?P<place>{'|'.join(ORDINALS)}|last|final|"
    rf"closing|next|previous|following|penultimate|antepenultimate|middle|central)"
    rf"(?: (?P<count>\d{{1,2}}|{_SPELLED}))? (?P<unit>{UNIT}|two-shot|close-?ups?|wide|of "
    rf"(?=(?:those|these|them|the (?:two|three|four|lot))\b))\b(?: ?of (?:those|these|them|the (?:two|three|four|"
    rf"lot))\b)?(?: ?(?:of|in|from)(?= the (?:film|movie|"
    rf"board|story)| ?{N}))?"
    rf"(?: the (?:film|movie|board|story|whole thing))?"
)
COUNTED = any_case(
    rf"\b(?:(?:of|in|on|for) )?the (?:very )?(?P<place>first|last|opening|closing|final|next|previous|following) (?P<count>\d{{1,2}}|"
    rf"{_SPELLED})\b"
    rf"(?! (?:seconds?|minutes?|times|takes?|people|lines?|words?|men|women|steps?|scenes?|pages?|fingers?|years?|[^\W\d_]+s\b))"
)
"""`the first two`, where it is said before of what."""
BUT_THOSE = any_case(
    r",? \b(?:except(?:ing)?(?: for)?|apart from|but not|other than|excluding|aside from) (?P<out>(?:the|all|those|"
    r"any|his|her|their|[^\W\d_]+['’]s|"
    r"(?:in|on|at|with)) [^,;:]+?)(?=$|[,;:])"
)
"""Panels that are left out, by description."""
DANGLING = any_case(rf"\b(?P<what>between|after|before|than|versus|vs\.?|against|near|matching|as) ?(?={N})")
"""What says how panels stand to others by number, where that was not made out."""
ITS = any_case(r"^(?:(?:of|in|on|for) )?(?:its|their|his|her)\b")
HIS = any_case(r"^(?:(?:of|in|on|for) )?(?:his|her)\b")
_PLACES = r"(?P<place>first|opening|last|final|closing)"
IT_AND = any_case(r"\b(?:it|this|that|this one|that one|them|those|these) and ?$")
EACH_FIRST = any_case(
    rf"\b(?:(?:of|in|on|for) )?(?:the )?(?:very )?{_PLACES} {UNIT} (?:of|in|from) (?:each|every|all(?: of)?(?: "
    rf"the)?)(?: single)? scenes?\b"
)
EACH_OF_THEM = any_case(rf"\b(?:(?:of|in|on|for) )?(?:each|every)(?: single)? scene['’]s (?:very )?{_PLACES} {UNIT}\b")
_LEFT_OUT = (
    rf"\b(?:everything|all|anything|whatever) else\b(?! ?(?:{N}|in (?:it|that|the|this)\b|stays?|remains?|is|the same|as it|"
    rf"unchanged|untouched))"
)
ELSE = any_case(rf"(?<!keep )(?<!leave )(?<!touch )(?<!change )(?<!like ){_LEFT_OUT}")
"""All panels but those spoken of before."""
ELSE_ALONE = any_case(
    rf"^(?:(?:and|but),? )*{_LEFT_OUT}(?! (?:that |which )?(?:is |are |plays |play |takes place |happens )?(?:set )?(?:at|in|on|by|"
    rf"with|outside|inside|outdoors|"
    rf"indoors|out)\b)"
)
"""Where it is not said of what."""
HALF = any_case(
    r"\b(?:(?:of|in|on|for|throughout) )?(?:the )?(?P<place>first|second|last|latter|final|opening|closing) (?P<part>half|third|"
    r"quarter)\b"
    r"(?: of\b)?"
)
OTHERS = any_case(
    rf"(?<!at )(?<!with )(?<!to )(?<!than )(?<!like )(?<!behind )(?<!keep )(?<!leave )(?<!touch )(?<!among )"
    rf"\b(?:(?:in|on|for|of) )?(?:everything else(?= ?(?:{N}|in (?:it|that|the|this)\b))|every other (?:panel|shot|picture|frame)|"
    rf"(?:all (?:of )?)?the (?:others|rest(?! of the (?:picture|frame|drawing|image)| of (?:the |that |his |"
    rf"her )?(?:[\w'’-]+ ){{0,2}}(?:stuff|bits|business|material|moments|chase|"
    rf"ride))|remainder|"
    rf"(?:other|remaining) (?:(?:two|three|four|five|six) )?(?:panels|shots|ones|pictures|frames)|"
    rf"other (?:two|three|four|five|six)(?= (?:as|too|also)\b|[ .!?]*$)))\b(?! (?:stays?|is|are) (?:fine|good|as|the same|unchanged|"
    rf"untouched))"
    rf"(?! (?:stays?|remains?)\b)"
    rf"(?: ?(?:of|in|from) (?:it|the same scene|(?:that|the|this) (?:scene|one)\b|(?={N})))?"
)
NEXT_TO = any_case(
    r"\b(?:(?:of|in|on|for) )?the (?:shot|panel|one|picture|frame) (?:right |just |immediately |directly )?"
    r"(?P<way>before|after|following|preceding) (?=(?:the|that|this|it|when|where|[^\W\d_]+['’]s)\b)"
)
ENTRANCE = any_case(r"^(?:the )?(?:entrance|first appearance|arrival)\b(?: (?:on|in|at|into|onto)(?= |$))?")
PANEL_OF = any_case(
    rf"\b(?:(?:of|in|on|for) )?(?:the )?(?:panel|frame|picture|shot|board) (?:number |no\.? |#)?(?P<count>\d{{1,3}}|"
    rf"{_SPELLED}) (?:(?:of|in|from) "
    rf")?(?={N}|(?<=of )(?:it|that)\b)"
)
BARE_PLACE = any_case(r"\b(?:on|in|for|at) (?:the )(?P<place>first|last|opening|final|closing)(?: (?P<unit>one))?$")
QUOTE_SIGN = regex(f"[{QUOTE}]")
QUOTED = any_case(
    rf"(?:\b(?:where|in which|when|with the (?:lines?|words?)|that says?|which says?|(?:for |on |at |in )?(?:the )?(?:panels?|line|shot|"
    rf"frame|words?))\s)*"
    rf"(?:(?:where|when|with|that|which|saying|reading|containing) )*(?:the (?:words?|line) )?(?:[\w'’]+ (?:says?|yells?|shouts?|"
    rf"whispers?|asks?|screams?|goes) )?(?P<quote>[{QUOTE}])"
)
WHEN = any_case(
    r"\b(?:(?:in|on|for|at) )?(?:all |every |each |those )*(?:the )?(?:(?:panel|panels|shot|shots|moment|bit|part|frame|picture|beat) )?"
    r"(?:when|where|as soon as|the moment|in which|^(?:as|while)(?= (?:he|she|they|the|it|his|her|(?-i:[A-ZÀ-Þ])))) "
    r"(?P<words>[^,;:]{3,120}?)"
    r"(?=$|[,;:]| (?:(?:i|we)(?: (?:want|need|should|must|have to|could)|['’](?:d|ll))|let['’]?s|let us|go in|make it|put (?:it|the)|"
    r"give (?:it|me|us)|"
    r"the camera|needs?|should|must|has to|ought|could be|is too|feels|looks too|from (?:above|below|behind)|as an? |an? (?:extreme |"
    r"big |medium |tight )?(?:close|wide|low|high|full|insert|two|over|slow)|closer|wider|"
    r"tighter|darker|brighter)\b)"
)
TOPIC = any_case(r"^(?:(?:in|on|for|at|of|from) )?(?:the |that )(?P<words>[^,;:]{2,60})(?= ?[:])")
LONG = any_case(r"(?:scene|sequence|ride|chase|bit|part)$")
"""Kinds of moments that may be a whole scene."""
SHOT_OF = any_case(
    r"\b(?:(?:in|on|for|of) )?(?:the|that) (?:shot|panel|picture|frame|one|image) (?:of|with|showing) (?P<words>[^,;:]{3,60}?)"
    r"(?=$|[,;:]| (?:should|needs?|must|has to|is|are|could|can|looks?|feels?|from|a bit|a little|more|less|[a-z]+er)\b)"
)
BIT = any_case(
    r"\b(?:(?:in|on|for|of|at|throughout|during|from|to|through) )?(?:the |that )(?P<words>(?:[\w'’-]+ ){1,3})(?P<kind>scene|sequence|"
    r"ride|chase|bit|part|moment|beat|panel|"
    r"picture|shot|frame|insert)\b(?! of| is on| on)"
)
EVERYTHING = any_case(
    r"\b(?:in |of |on |for |across |throughout )?(?:everything|whatever(?! (?:is|['’]s|was) (?:behind|beside|next|near|in front|"
    r"above|below|on|around|under)\b)|(?:the )?(?:whole|entire|complete) "
    r"(?:board|film|movie|thing|story|storyboard|lot)|all (?:the |our |of the |\d+ )*(?:panels|pictures|shots|frames|images|drawings|"
    r"scenes)|"
    r"(?<!\S)(?<!after )(?<!at )(?<!above )(?<!in )(?<!of )all(?= *$)|every (?:single )?(?:scene|panel|picture|shot|frame|image)|"
    r"each (?:panel|picture|shot|frame)|"
    r"the (?:board|film|movie|storyboard|"
    r"lot))\b"
)
THEM = any_case(r"\b(?:them|those|these)\b")
ALL_THOSE = any_case(r"\b(?:them|they|these|those|all|both|each|every|everything|everywhere)\b")
"""What says that all panels spoken of before are meant."""
AT_MOMENT = any_case(
    r"\b(?:when(?!ever)|where(?= (?:he|she|they)\b)|as soon as|the moment)(?: that)? (?P<moment>[^,;:]{3,60})|"
    r"\b(?:in|for|on|at|from|during|throughout) the (?P<scene>[^\W\d_]+(?: [^\W\d_]+)?) (?:scene|sequence)\b|"
    r"(?:^(?:before|after|until|since)|\bduring) (?:the|his|her|their) (?P<event>[^\W\d_]+)|"
    r"\b(?P<sort>the (?!same|whole|entire|next|previous|other|last|first|two|three|four)[^\W\d_]+ "
    r"(?:panels|shots|ones|pictures|frames|scenes))\b"
)
"""A moment, a stretch of the story, or a sort of panels."""
POINTING = any_case(
    r"(?<!between )(?<!behind )(?<!around )(?<!beside )(?<!above )\b(?:(?:in |on |for |of |to )?(?:them|(?:those|these)(?: (?:two|"
    r"three|four|five|both))?|this one|that one|these ones|those "
    r"ones|(?:both|all) of (?:them|these|those)|"
    r"(?:this|that|the same|these|those) (?:panels?|pictures?|shots?|ones?|scenes?|frames?))|(?:in|on|for|of) (?:it|that|this|both)|"
    r"\bboth(?: of (?:them|those|these))?(?=$)|^both\b(?: of (?:them|those|these))?(?= (?:darker|brighter|closer|"
    r"wider|tighter|from|at|in|on|as|should))|"
    r"(?:the )?same (?:one|panel|shot))\b|(?<!between )(?<!behind )(?<!around )(?<!beside )(?<!above )\b(?:it|this|that|them|"
    r"they)\b(?= |$)(?! (?:is|was|has|looks?|feels?|stays?|rains?|snows?|"
    r"all)\b)"
)
JOINED_BY = any_case(r"^(?:also|with|plus|add|including|without|between|next to|beside|behind|opposite)\b")
"""How somebody comes into panels spoken of before."""
THERE = any_case(r"\b(?:in )?(?:there|here)$|^(?:there|here)\b(?! (?:is|are|was|were)|['’]s)")
"""Panels spoken of before."""

ITS_MOMENT = any_case(r"['’]s (?:reaction|face|look|expression|answer|response) (?:when|where|as)\b")
IN_THERE = any_case(r"(?<!are )(?<!is )(?<!was )(?<!were )(?<!up )(?<!down )(?<!over )(?<!out )(?<!back )\bthere$")
POINTED_BACK = any_case(
    r"\b(?:in|of|from|on|for) (?:it|that one|this one|that|this|them|those|these|both)(?: (?:panels?|shots?|ones?))?$|"
    r"^(?:(?:and|but|then|so|just|please|now|also),? )*(?:make|turn|have|keep|change|set|shoot|frame|give|get|bring|put) "
    r"(?:it|that|this|them|those|these|that one|this one)\b(?! (?:panel|shot|scene|picture|frame|one)s?\b)"
)
"""`make that a single of Vasco`: the panels are those spoken of before, and all else is the wish."""
SEVERAL = any_case(r"\b(?:all|every|each|whole|panels|shots|scenes|pictures|close-?ups|wides|inserts|singles)\b")
LINE_OF = any_case(
    r"\b(?:(?:on|in|at|for|with|during|to) )?(?:the )?(?P<who>[^\W\d_]{3,})['’]s (?P<words>(?:[\w'’]+ ){0,5}?[\w'’]+)(?: (?:line|bit|"
    r"moment|part|speech|answer|"
    r"panel|shot))?(?=$|[,;:]| (?:an?|as|in|from|at|on|to|should|needs?|must|has to|is|could|closer|wider|tighter|darker|brighter|"
    r"more|less)\b)"
)
"""`Marta's happy birthday`: what may be a line of somebody's."""
ONE_PICTURE = any_case(r"^(?:(?:in|on|for|of|at) )?(?:the|that|this) (?:.* )?(?:panel|shot|picture|frame|moment)\b")
SHEET = any_case(
    r"\b(?:(?:the |a |\w+['’]s )?(?:reference|character|model|turn-?around|costume)[ -]?(?:sheets?|pictures?|images?|plates?)|"
    r"(?<!bed )(?<!white )(?:the |a )?sheets?(?! of (?:paper|metal|music|rain|glass|ice)))\b"
)
"""A person's, place's or thing's reference sheet."""

SO_MANY = any_case(r"^(?:(?:in|on|for|of) )?(?:(?P<many>both|the two|the three|all three|all four) )(?:shots|panels|pictures|frames)\b")
"""How many panels there are said to be."""
PAIRS = {"both": 2, "the two": 2, "the three": 3, "all three": 3, "all four": 4}
ANY_SUCH = any_case(r"\b(?:an?|another|more|less|no|his|her|their)(?: (?!(?:in|at|on|of|for|from)\b)[\w-]+){0,3} $")
"""Before a word for something, rather than for a place."""
NO_NAMES = frozenset({"the", "old", "young", "man", "woman", "boy", "girl", "mrs", "dr", "and", "von", "van", "de"})
"""Parts of a name that alone mean nobody."""
NO_PLACE = word_set(
    "the of and de do da la le in on at scene room car house street road line black white red blue green yellow old new big "
    "small long day night side top front back inside outside moving"
)
"""Words that alone mean no place, however often they stand in a heading."""
PLACE_ALONE = frozenset(["car", "room", "house", "street", "road"])

SIGNED = any_case(rf"(?:\b(?:to|into|about|at) )?{N}")
SAME_AS = {"asleep": "sleep", "awake": "wake", "broken": "break", "fallen": "fall", "ran": "run", "threw": "throw", "stuck": "stick"}
"""Words that say the same of a moment."""
NOUN = any_case(r"\b(?:the|an?|his|her|their) (?:(?:big|yellow|red|black|old|little|small|whole|first|last) )?(?P<noun>[^\W\d_]{3,})")
"""What a moment is about."""
IDLE = word_set(
    "give tell summary summarise summarize about i we us our my me film movie board story storyboard have has had do "
    "come comes came coming does total altogether overall many much need needs want wants make made get got "
    "can could would should will shall any some all every each both one ones two three something anything everything "
    "sees saw seeing look looks looking again now please today still ever gets got does did do going goes happens which how why "
    "last first next opening final closing the a an and or of in on at to for with from by is are was were be it he she they them him "
    "her his hers its their that "
    "this when where show shows showing see seen frame frames together picture panel shot moment scene anywhere somewhere "
    "who what says say said just not no up out down into as so then there here"
)
"""Words that tell nothing of a moment."""
AT_END = any_case(
    rf"\b(?:(?:right )?(?:at|towards?|near|by|for|on|from) )?(?:the )?(?:very )?(?P<where>end|close|tail|start|beginning|top|head) of "
    rf"(?=[{COARSE}]|the (?:\w+ )?scene\b|it\b|that scene\b)|\b(?:at|towards?|near) the (?:very )?(?P<there>end|start|"
    rf"beginning)\b(?= ?[{COARSE}]|$)"
)
INSIDE = any_case(
    r"\b(?:(?:in|inside|at|for|on) (?:the )?|(?:make|have|get|keep) the (?=\w+ (?:feel|look|seem|scene|dark|bright|"
    r"warm|cold|mood|gloom|creep|cosi)\w*)|the (?=[^\W\d_]{4,20}['’]s )|"
    r"(?:^|(?<=\bwant )|(?<=\bneed )|(?<=\bhave )|(?<=\blet ))the (?=[^\W\d_]{4,20} (?:should|needs?|must|has to|to be|to look|to "
    r"feel|could|is too|looks?|"
    r"feels?)\b))(?P<words>[^\W\d_]{4,20})\b(?:['’]s\b)?"
)
LETTERING = any_case(r"\b(?:sign|letter\w*|read(?:s|ing)?|written|caption|super|title|text|banner|poster|screen|label|headline)\b")
"""Words after which a quote is what is to be read in the picture."""
ANY_SIZE = any_case(rf"\b(?P<size>{_SIZES})(?:s|[ -]shots?)?\b")
ASKED_POINTING = any_case(
    r"\b(?:it|them|they|those|these|that one|this one|its|(?:their|his|her)(?= (?:panels|shots|pictures|"
    r"frames)))\b"
)
UP_TO = any_case(
    rf"\b(?:up to|until|before|"
    rf"(?<!me )(?<!us )(?<!go )(?<!run )through)(?: and including)? (?P<end>{N})",
)
BEFORE = any_case(r"\bbefore\b")
INCLUSIVE = any_case(r"\b(?:including|through|up to)\b")
ONWARDS = any_case(
    rf"(?:\bfrom )?(?<!is )(?<!are )(?P<start>{N}) (?:on|onwards?|and (?:on|after|later))\b(?! (?:an?|the|his|her|their|top|black|white|"
    rf"grey|fire|edge|foot|screen|camera|film|"
    rf"paper|hold|ice|behalf|sticks|tripod|dolly|tracks?|steadi-?cam|gimbal|rails?|slider|location|\d+)\b)(?! (?-i:[A-ZÀ-Þ]))",
)
BEGINS = any_case(r"^(?:start|open|begin)s?(?: (?:on|with|in))?\b")
ENDS = any_case(r"^(?:end|finish|close out)(?: (?:on|with|in))?\b")
PLAIN = regex(rf"[^{NUMBERED}]")
FINELY = regex(F)
COMPARED = any_case(rf"\b(?P<like>like|as in|same as(?: in)?|unlike|matching|to match)(?: in)? (?P<sign>{N})(?=$|[ ,;.!?])")
"""Panels that others are to be like."""
TERSE = regex(r"^(\d+[A-Z])(\d+)$")
"""A panel's number without its hyphen."""
