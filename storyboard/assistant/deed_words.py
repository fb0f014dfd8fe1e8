"""The words by which an order about the shot list is known wherever they stand in a clause, and those that may stand around them."""

from __future__ import annotations

from storyboard.assistant.patterns import COARSE, F, N, any_case
from storyboard.assistant.selection_words import CARDINALS
from storyboard.assistant.spelling import word_set

IDLE = word_set(
    "i i'd we we'd we'll you it its it's they them that this those these there the a an and so then also now just please ok okay no yes "
    "actually "
    "maybe perhaps rather better well right directly immediately straight what if how about let let's me us want wants like would could "
    "should can may might must will shall need needs have has had having be is are was were being been get gets got make makes made do "
    "does put puts set sets give gives go goes going come comes came coming take takes place places play plays move moves shift "
    "slide bring push pull stick drop show see stand stands sit belong belongs think guess panel panels shot shots picture pictures frame "
    "frames one ones setup scene to of into as at in on for with instead again too all both each every whole think probably only must "
    "really simply "
    "over up down long be later earlier sooner insert wide close single establishing shots really"
)
"""Words that may stand around a deed: who wants it, that it is to be, what a panel is."""
IN_FIELDS = word_set(
    "keep leave end ends close closes finish finishes after transition "
    "use used using shoot shooting film frame frames try last lasts lasting run runs running hold holds held stay stays time timed trim "
    "cut stretch "
    "shorten lengthen extend exactly about roughly around longer shorter enough plenty screen length duration wide normal prime lens "
    "lenses from through switch change list note enter mark work everything everyone whenever order bring bit little much far too still "
    "status currently back for-now gone moment while"
)
"""Words that may stand around a field's value besides."""
ASKED = any_case(
    r"^(?:(?:and|but|so|then) )?(?:is|are|was|were|does|do (?:we|you|i)|did|has|have (?:we|you)|what(?! (?:if|about))|which|who|whose|"
    r"where|when|why|how(?! about)|if)\b"
)
"""How a question or a condition begins, which orders nothing."""

NEGATED = any_case(r"\b(?:not|never|rather not|(?:should|would|must|could|ca|wo|do|does|is|are)n['’]t)\b")
_SPELLED = "|".join(sorted(CARDINALS, key=len, reverse=True))
SECOND = (
    r"(?:(?P<value>\d{1,3}(?:[.,]\d{1,2})?)[ -]?(?:s|secs?|seconds?)|"
    rf"(?P<spelled>{_SPELLED}|half(?: an?)?|an?)(?: and (?P<half>a half))?[ -](?:secs?|seconds?))"
)
DURATION = any_case(
    r"(?:\b(?:for|at|to|of|only|just|about|exactly|at least|at most|no more than|not more than|under|around|roughly|a good|a full) )*"
    rf"(?<![\w.,]){SECOND}\b(?: (?:long|flat|on screen|of screen time))?"
)
LENS = any_case(
    r"(?:\b(?:on|with|at|to|of|through) )?(?:(?:an?|the) )?(?<![\w.,])(?P<value>\d{1,4})[ -]?(?:mm|mil|mill|millimet(?:er|re)s?)\b"
    r"(?: (?:lens|prime))?|"
    r"\b(?:lens|focal length)(?: (?:of|to|at|is|be|should be))?[: ,]+(?:an? |the )?(?P<after>\d{1,4})\b(?! ?(?:s|secs?|seconds?)\b)|"
    rf"^(?:an?|the) (?P<led>\d{{2,3}})(?= ?{N})|"
    r"\b(?:on|use|with|through|want|try|put|give|take|have) (?:an?|the) (?P<bare>\d{2,3})\b(?! ?(?:s|secs?|seconds?|degrees?|%|"
    r"percent|years?|people|"
    r"feet|metres?|meters?|[a-z]+s)\b)"
)
GEAR = any_case(
    r"\b(?:(?:on|with|from|off|use|using|wants?|take|by|have|put up|order|get|needs?) )(?:an? |the )?"
    r"(?P<value>steadi-?cam|dolly|slider|gimbal|tripod|sticks|techno-?crane|(?:dolly )?tracks|cable ?cam|shoulder rig|easy ?rig|monopod|"
    r"car (?:rig|mount)|hostess tray|low ?loader|russian arm|ronin)\b"
)
TRANSITION = any_case(
    r"\b(?:with |by |on |into |in |add |use )*(?:(?:an?|the) )?(?P<value>(?:(?:slow|quick|long|hard) )?(?:cut to (?:black|white)|"
    r"fade (?:out|in|to (?:black|white))|"
    r"(?:cross-?)?dissolve|cross-?fade|(?:smash|match|jump) cut|wipe|iris (?:in|out)))\b"
)
INTO = any_case(rf"\b(?:to|into) (?:the )?{F}|\b(?:after|behind)\b")
"""What follows a transition."""
_FOR_NOW = (
    r"(?:for now|for the moment|for the time being|for a (?:bit|while|moment|day|week)|for (?:a few|some|two|three) \w+|"
    r"(?:for|till|until) (?:\w+day|next week|next month|tomorrow|the \w+|our \w+|legal|approval)|later)"
)
PENDING = any_case(
    rf",? \b(?:(?:until|till|while|because|since|pending|as long as|awaiting|waiting for)\b.*|{_FOR_NOW}(?:[, ].*)?)$|(?<=hold), "
    rf".*$|(?<=ice), .*$",
)
"""How long something is on hold, or why."""
REASON = any_case(
    r"^[^\ue000-\ue1ff]{3,80}, so |, (?:the|we|our|there|it|they|he|she|i|my|nobody|no|this|that)(?:['’]\w+)? [^\ue000-\ue1ff]*$"
)
"""Why something is on hold, or no longer is."""
POINTS = any_case(r"\b(?:it|them|that(?: one)?|this(?: one)?|those(?: two)?|these(?: two)?|the two|both)\b")
HELD = any_case(
    r"\b(?:on (?:hold|ice)|hold off(?: (?:on|with))?|wait with|(?:freeze(?![ -]frames?)|pause|park|shelve)(?:d|s)?|postpone(?:d)?|aside|"
    r"(?:go|goes|put|is|are)? ?in the (?:parking lot|fridge)|on the back burner|hold)\b"
)
RELEASED = any_case(
    r"\b(?:(?:is |are |be )?(?:off|no longer on|not on) (?:hold|ice)(?: any ?more)?|un-?(?:hold|park|pause|freeze|shelve)|release(?:d)?|"
    r"resume(?:d)?(?: work)?(?: on)?|(?:go|carry|continue|move) (?:on|ahead) with|(?:continue|proceed) with|pick (?:it |them )?up again|"
    r"take (?:it |them )?up again|lift the hold(?: (?:on|from))?)\b"
)
OFF_AGAIN = any_case(r"^(?:(?:and|ok|okay|now|then|so),? )*(?:take|let) (?:it|that|them|those|these) (?:off|go)(?: again| now)*[ .!]*$")
"""What lifts the hold that was just put."""
WAITS = any_case(
    rf"^(?:[\w ]{{0,12}} )?{N}(?: \w+)? (?:(?:will )?(?:have|has|needs?|must|should)(?: to)? )?(?:waits?)\b(?! for (?:no|any|some|"
    rf"him|her|them))(?: (?:for|on|until|"
    rf"till)\b.*)?$"
)
"""`9D has to wait for the stunt team`."""

BESIDE = any_case(
    rf"(?P<one>{F})(?P<between>[^\ue000-\ue2ff]*?)\b(?P<way>before|after|ahead of|in front of|behind|following|preceding) "
    rf"(?:the )?(?:panel |shot )?(?P<two>{F})"
)
SWAPPED = any_case(
    r"\b(?:the )?other way (?:round|around|about)\b|\b(?:swapping|swap|exchange|trade|interchange|transpose)(?:ped|d)?\b|"
    r"\b(?:switch|change|reverse|flip|turn)(?:ed|d)?(?= .*\b(?:places?|positions?|order|around|round)\b)|"
    r"\bin (?:the )?(?:reverse|other|opposite|swapped) order\b"
)
SWAP_ENDS = word_set("places place positions position order around round over other each another against")
MERGED = any_case(
    r"\b(?:merge|merging|combining|combine|join|fuse|unite|collapse|glue|pull together|put together)(?:d|s)?\b|"
    r"\b(?:(?:in|into|as|to|be|make|become|a) )*(?:one|1|a single|the same|a joint|one single)(?: and the same)? "
    r"(?P<unit>panel|picture|frame|drawing|image|shot|set-?up)\b"
)
MERGE_ENDS = word_set("together belong up into done shot shoot covered")
SPLIT = any_case(
    r"\b(?:split(?:ting)?|divid(?:e|ing)|halve|break up|cut in (?:two|half))(?:d)?(?: up)?\b|\b(?:(?:in|into|as|to|be) )*(?:two|"
    r"2)(?: (?:separate|"
    r"different|"
    r"single|smaller))? (?:panels|shots|pictures|frames|halves|parts|pieces)\b|\b(?:in|into) (?:two|half|halves)\b"
)
SPLIT_ENDS = word_set("up out of from break cut chop separate apart turn")
AT_END = any_case(
    rf"\b(?:(?:right )?(?:to|at|in|as|for) )?(?:the |its )?(?:very )?(?P<end>start|beginning|top|front|first|last|end|bottom|"
    rf"opening|head|"
    rf"final)(?: (?:place|position|panel|shot|one|spot|picture))?\b(?: of (?:the|its|that) scene\b)?(?: (?:of|in)(?= ?[{COARSE}]))?|"
    r"\b(?:(?P<opens>open|start|begin)|(?P<closes>close(?![- ]?(?:ups?|on|in|to)\b)|end|finish))(?:s)?(?: (?:on|with))?(?: (?:the|"
    r"its) scene)?\b"
)
STEP = any_case(
    r"\b(?:by )?(?:(?P<count>one|two|three|four|five|a|an|\d)(?: (?:places?|panels?|shots?|positions?|slots?|steps?|spots?))? )?"
    r"(?P<way>up|down|earlier|later|forwards?|backwards?|back|ahead)"
    r"(?: (?:by )?(?P<more>one|two|three|four|five|a|an|\d)(?: (?:places?|panels?|shots?|positions?|slots?|steps?|spots?))?)?\b"
)
FOR_GOOD = any_case(
    r"\b(?:for good|for ever|forever|permanently|once and for all|(?:from|off|out of) (?:the |our )?(?:shot ?list|list)(?: altogether| "
    r"completely| entirely)?)\b"
)
MOVING = any_case(
    r"\b(?:move|put|place|shift|bring|slide|push|pull|take|go(?:es)?|comes?|belongs?|make|be|should|must|needs|has to|want|like)\b"
)
"""What says that a place in the list is to be another."""
DELETE_ENDS = word_set("delete remove strike drop take cut kill erase throw get rid out away of scrap lose ditch bin toss altogether")
TAKE_ENDS = word_set(
    "use used using show shown showing select choose pick prefer preferred like liked love loved switch back better best stronger nicer "
    "good winner revert return earlier works work worked put board display rather favourite favorite swap original current other restore"
)
"""Words that may stand around the number of a take."""
ALONE = any_case(
    r"^(?:(?:and|but|so|then|no|yes|ok|okay|well|actually|the other way:?|let['’]?s|let us|i(?:['’]d| would)? (?:rather )?|we|"
    r"please),? )*"
    r"(?:(?:go(?: back)?|stick|stay) (?:with|to|for) |use |take |show |pick |choose |select |(?:prefer|like|want|have) |it(?:['’]s| "
    r"is) )?"
    r"(?:(?:the )?(?P<ordinal>first|second|third|fourth|fifth|original|previous|earlier|other|last)(?: one| take| version)?|"
    r"(?:number|no\.?|#) ?(?P<number>\d|one|two|three|four|five))(?: (?:please|then|again|instead|it is|is better|is the one))*[ .!]*$"
)
"""One of the takes that were just spoken of."""
COUNTED = {"a": 1, "an": 1, **CARDINALS}
