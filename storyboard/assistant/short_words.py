"""Turns of phrase that are said in plainer words before a request is read."""

from __future__ import annotations

from storyboard.assistant.patterns import any_case
from storyboard.model.patterns import regex

_START = r"(?:^|(?<=[.!?;,:] )|(?<=\band )|(?<=\bthen ))"
_MAY_I = (
    r"(?:(?:(?:can|could|may|might) (?:i|we|you)|(?:i|we)(?:['’]d| would) (?:like|love) to|(?:i|we) (?:want|need|have) to|let me|"
    r"let['’]?s|let us|help me|(?:i['’]m|i am|we['’]re|we are))(?: please| just| quickly| also| maybe)? )"
)
"""What asks whether something may be seen."""
_UNIT = r"(?:panels?|shots?|pictures?|frames?|scenes?|ones?)"
_MANY = rf"(?:everything|anything|all|every|whatever|(?:the |those |any )(?:{_UNIT}))"

LOOKING = (
    (
        any_case(
            r"^(?:isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t you think|wouldn['’]?t you say)(?: that)? (?P<what>.{2,40}?)(?: is| are|"
            r" look| feel| seem)? "
            r"(?:a bit|a little|rather|a bit too|way too|slightly|somewhat|kind of|too) (?:too )?(?P<how>[a-z]+)\?*$"
        ),
        r"\g<what> is too \g<how>",
    ),
    (
        any_case(
            rf"{_START}{_MAY_I}?(?:have|take) (?:a|another)(?: \w+)? look at (?P<what>[^,.;?]{{2,40}}?),? and "
            r"(?=(?:make|put|get|give|let|have|change|move|turn|bring|add|remove|take|fix|lower|raise|tilt)\b)"
        ),
        r"in \g<what> ",
    ),
    (
        any_case(
            r"^where (?!is\b|are\b|do\b|does\b|did\b|was\b|were\b|has\b|have\b|can\b|should\b|else\b|in\b)(?=[^?]{4,80}, "
            r"[^?]*$)"
        ),
        "when ",
    ),
    (any_case(rf"{_START}{_MAY_I}?(?:have|take|get) (?:a |another )?(?:quick |good )?(?:look|peek|glance) at "), "show me "),
    (any_case(rf"{_START}{_MAY_I}(?:look at|view|check out|inspect)(?: again)? "), "show me "),
    (any_case(rf"{_START}{_MAY_I}?(?:pull|bring|call|dig) up (?={_MANY})"), "show me "),
    (
        any_case(
            rf"{_START}(?:give|get) (?:me|us) (?=(?:everything|anything|whatever) (?:in|on|at|of|with|from|after|before|between|about)\b)"
        ),
        "show me ",
    ),
    (any_case(rf"{_START}{_MAY_I}?(?:look(?:ing)? for|find) (?=\S)"), "find "),
    (any_case(rf"{_START}{_MAY_I}?count(?: up)? (?:all )?(?:the )?(?={_UNIT}\b|close|wides|inserts)"), "how many "),
    (any_case(rf"{_START}{_MAY_I}?(?:re-?read|hear|have (?:you )?read(?: out)?) "), "read "),
    (any_case(rf"{_START}{_MAY_I}read "), "read "),
    (any_case(r"^what(?:['’]?ve| have| do| did)(?: we| you| i)? (?:got|have|had) (?=(?:in|for|on|at|with|from)\b)"), "show me everything "),
    (any_case(r"^(?:have |['’]ve )?(?:we |you )?got (?:any|some|an?)(?:thing)?(?: with)? (?=\S)"), "are there any panels of "),
    (
        any_case(rf"^(?:have (?:we|you) got|do (?:we|you) have|are there|is there) (?:any|some|an?) (?!{_UNIT})(?=[^,.;]{{3,40}}\?)"),
        "are there any ",
    ),
    (any_case(r"^any(?:thing)? (?=(?:with|about|featuring|showing)\b)"), "which panels are there "),
    (
        any_case(
            rf"\b(which|what) ({_UNIT}|ones) (?:are we|do we|will we|should we|did we|have we)(?: planned to)? "
            r"(?:doing|shooting|shoot|do|using|filming|film|done|shot)\b(?: as)?(?= [a-z-]+)"
        ),
        r"\1 \2 are",
    ),
    (
        any_case(r"\b(?:has|have|with|contains?|is|says?) the (?:line|lines|speech|dialogue|words?) (?:about|with|on|containing) "),
        "where they say ",
    ),
    (
        any_case(r"^what(?:['’]?s| is| comes| goes)(?: right| just| directly| immediately)? (before|after) (?=\d)"),
        r"show me the panel \1 ",
    ),
    (
        any_case(
            rf"^(?:is|are|does|do) (?:there )?(?:anything|something|any (?:{_UNIT})|any)(?: of (?:it|them|this))?(?: (?:still|left|"
            rf"else))?"
            r"(?: that)?(?: is| are)?(?: still)? (?:waiting for|wait for|needs?|lacks?|without)(?: my| our| an| any| the| your)? "
            r"(?:approval|sign-?off|ok|okay)"
        ),
        "which panels are unapproved",
    ),
    (
        any_case(
            rf"^(?:is|are|does|do) (?:there )?(?:anything|something|any (?:{_UNIT})|any)(?: of (?:it|them|this))?(?: (?:still|left|"
            rf"else))?"
            r"(?: that)?(?: still)? (?:needs?|has|have) (?:to be |to get )?(?:re-?draw|re-?paint|re-?do|updat)\w*"
        ),
        "which panels are stale",
    ),
    (
        any_case(
            rf"^(?:have|are) (?:(?:all|every one)(?: of)?(?: (?:the|our))?|the|our|every) (?:{_UNIT}) (?:all )?(?:been )?"
            r"(?:approved|signed off|locked)(?: yet| already| now)?"
        ),
        "which panels are unapproved",
    ),
    (
        any_case(
            r"^(?:give me|show me|i need|can i have|quick|send me)? ?(?:an? |the |a quick |a short )?"
            r"(?:overview|status report|status update|progress report|run-?down|update|summary(?= of where))"
            r"(?: of (?:the (?:board|film|project|work)|where (?:we|things) (?:are|stand)|everything))?(?=(?:,? please)?[ ,.!?]*$)"
        ),
        "status",
    ),
)
"""Ways of asking to see something, as the plain ones."""
WHO = (
    (
        any_case(
            r"^(?:on behalf of|in the name of|for) (?P<who>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}))[:,] ?(?P<rest>(?:approv|sign|lock|ok).*?)[ .!]*$"
        ),
        r"\g<rest>, signed \g<who>",
    ),
    (any_case(r"\b(?:in|under) (?P<who>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}?))['’]s? name\b"), r"in the name of \g<who>"),
)
"""In whose name something is done, where it is read."""
NOBODY_APPROVED = "which panels are unapproved"
PLAINER = (
    (any_case(r"^(?:great|good|perfect|nice|lovely|thanks|cool|fine|excellent|super|very good|well done)[,.!]+ (?=(?:and|but) \S)"), ""),
    (any_case(r"(?<!first )(?<!last )(?<!next )\b(?P<many>two|three) shot\b"), r"\g<many>-shot"),
    (
        any_case(
            rf"{_START}(?P<told>(?:it|there|he|she|they|we|that|this|(?:the |"
            rf"[^\W\d_]+['’]s )?[^\W\d_]+)(?: [^,;.?!]{{2,60}})), (?:is|are|does|do|"
            rf"did|was|has|have|will)n['’]t (?:it|he|she|they|we|that|there|this)\?"
        ),
        r"is it so that \g<told>?",
    ),
    (
        any_case(
            r"^(?P<told>(?:[^\W\d_]|[ '’])+? (?:is|are|has|have|was|were|never|always|does|did|do) [^,;.?!]{2,60}), (?:right|"
            r"correct|true)\?"
        ),
        r"is it so that \g<told>?",
    ),
    (any_case(r"^(?:should|would|could)n['’]?t (?P<what>[^,;.?!]{2,40}?) (?P<be>be|look|feel|work)\b"), r"\g<what> should \g<be>"),
    (
        any_case(
            r"\bwhat (?P<what>\d{1,3}[A-Z]{1,2}(?:-\d+)?) (?:looks|would look|is|would be)(?: like)? (?=(?:from|with|without|at|in|"
            r"as|on)\b)"
        ),
        r"\g<what> ",
    ),
    (
        any_case(
            rf"{_START}(?:(?:it|that|this|these|they|everything|all|all this|the rest)(?:['’]s|['’]re| is| are)? ?)?(?:(?:looks?|"
            rf"looking|works?) )?"
            r"(?:really |very |pretty |quite )?(?:good|great|fine|nice|lovely|well)(?: (?:work|job|stuff))?(?: (?:so far|overall|"
            r"mostly|otherwise|in "
            r"general|on the whole))?,? but (?=\S)"
        ),
        "",
    ),
    (any_case(r"^my (?:absolute )?favou?rite(?: one| panel| shot| so far)* is (?P<what>[^,]{2,20}), but "), r"in \g<what> "),
    (
        any_case(
            r"\b(?P<is>is|are|was|looks?|feels?|seems?|it['’]s|that['’]s|they['’]re|way|far|much|bit|little) to "
            r"(?P<how>bright|dark|light(?! (?:the|it|him|her|up|a)\b)|dim|wide|tight|far|small|big|large|high|low(?!er)|long|short|"
            r"loose|busy|"
            r"crowded|soft|harsh|cold|warm(?! (?:up|it|the))|flat|similar|gloomy|moody|happy|sad|angry|blue|yellow|red|green|"
            r"close(?= (?:to|on|in|for|up|here|there|now)\b| ?[,.!?;]| ?$))\b"
        ),
        r"\g<is> too \g<how>",
    ),
    (
        any_case(
            r"^(?P<asked>(?:what|which|who|whose|where|how|is|are|do|does|did|has|have)\b[^?.,;]*?),? ?(?:[,;?]) ?(?:or )?(?:is|are|"
            r"isn['’]?t|"
            r"aren['’]?t|was|does|do|did|has|would) (?:that|it|this|these|those|they|there|he|she)\b[^?]*\?$"
        ),
        r"\g<asked>?",
    ),
    (
        any_case(
            r"^(?:(?:so|and|ok|okay),? )?what (?:do|did|have) (?:we|you) (?:(?:have|got|see|show|do|put|plan)(?: planned)?) "
            r"(?:in|on|for|at) (?=(?:panel |shot )?\d{1,3}[A-Z]{1,2}(?:-\d+)?[ ?.!]*$)"
        ),
        "show me ",
    ),
    (
        any_case(
            r"^(?P<what>(?!in\b|on\b|at\b|for\b)[^,.;:?!\d]{4,60}), (?:that|this) (?:one|panel|shot|picture|frame)(?:['’]s| is| are)? "
            r"(?=(?:should|could|needs?|must|has to|a |an |from|at|in|too|more|less|much|way|[a-z]+er\b))"
        ),
        r"the panel with \g<what>: ",
    ),
    (
        any_case(
            rf"{_START}(?:give|get)(?: me| us) (?=\d{{1,3}}[A-Z]{{1,2}}(?:-\d+)?(?:(?:,? and |, "
            rf")\d{{1,3}}[A-Z]{{1,2}}(?:-\d+)?)*[ .!]*$)"
        ),
        "show me ",
    ),
    (
        any_case(
            rf"^what(?:['’]?s| is| are) the (?=(?:very )?(?:first|last|next|previous|opening|final|second|third) (?:two |three "
            rf")?{_UNIT}\b)"
        ),
        "show me the ",
    ),
    (any_case(rf"{_START}{_MAY_I}?(?:have|need|want|get|make|give)(?: me| us)? (?:a|the) list of "), "list "),
    (
        any_case(
            r"^(?:on second thoughts?|on reflection|come to think of it|in that case|in the end|all things considered|to be "
            r"honest|for the record),? "
        ),
        "",
    ),
    (
        any_case(
            rf"{_START}{_MAY_I}?(?:give|get|fetch|bring)(?: me| us)? (?=the (?:panel|shot|picture|moment|bit|one)s? (?:where|with|"
            rf"when|in which|that)\b)"
        ),
        "show me ",
    ),
    (
        any_case(
            r"^(?:i|we) (?:can(?:['’]?t|not)|could(?:n['’]?t| not)|don['’]?t) (?:seem to )?(?:find|see anywhere|remember where) "
            r"(?P<what>[^,.?!]{3,80}?)"
            r"(?:[,.;] ?(?:where|which)(?:['’]s| is| was)?(?: it| that| one| panel)*)?[ .!?]*$"
        ),
        r"find \g<what>",
    ),
    (
        any_case(
            r"^(?:do|have) (?:all(?: of)?(?: the| our)?|the|every one of the) (?:panels|shots|scenes) (?:all )?(?:have|got) (?:a |"
            r"their |its )?pictures?(?: yet| already| now)?"
        ),
        "which panels are missing",
    ),
    (any_case(r"^how many scenes\b(?! (?:with|have|are (?!there)|is|where|at|in|still))[^.?!]*"), "how many scenes are there"),
    (
        any_case(
            r"\b(?:which|what) (?:panels|shots|pictures|ones) (?:don['’]?t|do not|no longer|doesn['’]?t)(?: really)? (?:match|fit|"
            r"agree with|follow|go with) the script(?: any ?more)?"
        ),
        "which panels are stale",
    ),
    (
        any_case(
            r"\b(?:which (?:panels|shots|ones|pictures)|what)(?: has| have| is| are| was| were)?(?: been)? (?:chang|affect|touch|"
            r"hit|alter)\w*(?: in them)? "
            r"(?:with|by|since|in|because of|through|due to|after) (?:the |our )?(?:new |last |latest |revised |previous "
            r")?(?:script|draft|revision|version|pages|rewrite)"
        ),
        "which panels are stale",
    ),
    (
        any_case(r"\bwhat(?:['’]s| is| are)?(?: still)? (?:open|outstanding|unapproved|not approved)(?= (?:in|of|for|on) )"),
        "which panels are unapproved",
    ),
    (any_case(r"\bwhat(?:['’]s| is) left (?=(?:of|in) (?:scenes? )?\d)"), "which panels are there "),
    (any_case(rf"{_START}(?:(?:please )?(?:go ahead and|feel free to|make sure (?:to|that you)|be sure to|remember to|proceed to) )"), ""),
    (any_case(rf"{_START}{_MAY_I}?see (?={_MANY}\b)(?!all (?:that|this|of (?:that|this|it|him|her))\b)"), "show me "),
    (any_case(rf"{_START}{_MAY_I}?(?:pull|bring|call|dig) (?:up|out) (?=scenes? \d|{_MANY}\b)"), "show me "),
    (any_case(rf"{_START}{_MAY_I}?(?:go|run|look|talk)(?: me| us)? (?:over|through) (?=scenes? \d|the scene)"), "read "),
    (
        any_case(
            r"^what(?:['’]?s| is| else is| is there)? (?:still |there )?(?:left|remaining) to (?:be )?(?:approved?|signe?d?(?: "
            r"off)?)"
        ),
        NOBODY_APPROVED,
    ),
    (
        any_case(
            r"\b(approve|sign off|lock) (?:what|whatever|everything|all|anything)(?: that)?(?:['’]s| is)? (?:still )?(?:left|open|"
            r"remaining|missing)\b"
        ),
        r"\1 everything unapproved",
    ),
    (
        any_case(r"^anything (?=(?:still )?(?:stale|out of date|outdated|missing|on hold|omitted|unapproved|not approved))"),
        "which panels are ",
    ),
    (
        any_case(r"^(?:are|is) (?:all(?: of)?(?: the| our)?|the|every) (?:panels?|pictures?|shots?) (?:still )?up to date"),
        "which panels are stale",
    ),
    (
        any_case(
            r"\b(?:which )?(?:don['’]?t|do not|doesn['’]?t) (?:have|show|contain) (?:any|some)?(?:body|one| people| person| "
            r"soul)(?: in (?:them|it))?"
        ),
        "are empty",
    ),
    (
        any_case(r"^(?:what|which panels) (?:are we|do we|have we)(?: got| have| put)? (?:holding|on hold|held|parked)"),
        "which panels are on hold",
    ),
    (
        any_case(r"^(?=approv|sign|lock|ok)(?P<told>.*[^\s,]) ?[-–—]{1,2} ?(?P<who>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}))[ .!]*$"),
        r"\g<told>. \g<who>",
    ),
    (any_case(r"^((?:which|what|how many|show me|list|find)\b[^.!?]{3,80}?),? because [^.!?]*"), r"\1"),
    (any_case(r"^any (?=[^.!]{3,60}\?)"), "are there any "),
    (any_case(rf"{_START}tell (?:me|us) (?=(?:who|what|which|where|how|why)\b)"), ""),
)
"""Orders and questions with more words than they need."""
SHORT = (
    *PLAINER,
    *WHO,
    *LOOKING,
    (
        any_case(r"^(?:(?:please )?(?:can|could|would) you )?(?:please )?tell me (?=(?:who|what|which|where|how|why)\b)"),
        "",
    ),
    (any_case(r"^bring me (?=(?:the|all|every)\b)"), "show me "),
    (regex(r" ?[-=]+> ?"), ": "),
    (
        any_case(r"\b(?:confirm|tell me|let me know|give me|what is|what['’]s) (?:the )?(?:total )?(?:number|count) of "),
        "how many ",
    ),
    (
        any_case(
            r"^(?:scratch|forget|scrap|ignore) (?:that|it),? (?=\S)(?!(?:last|latest|previous|change|edit|one|step|swap|move|"
            r"split|merge)\b)"
        ),
        "",
    ),
    (
        any_case(
            r"\bwhat (?:do|should|must) (?:i|we) (?:still )?(?:need to |have to )?(?:redo|redraw|repaint)\b|\bis "
            r"(?:everything|it all) up to date\b",
        ),
        "which panels are stale",
    ),
    (any_case(r"\bstart over (?:with|on|from) "), "redraw "),
    (
        any_case(
            r"\b(?:start|begin|do|draw) (.{2,40}?) (?:over(?! (?:his|her|their|the|\w+['’]s)\b)|from scratch|all over)(?: "
            r"again)?\b"
        ),
        r"redraw \1",
    ),
    (regex(r"(?<=\w) -{1,2} (?=\D)"), ", "),
    (regex(r" ?\(([A-ZÀ-Þ][\w’'.-]{1,30})\)[ .!]*$"), r". \1"),
    (regex(r"[^\S\n]+"), " "),
    (any_case(r"\bsc\. ?(?=\d)"), "scene "),
    (regex(r"\bw/o\b ?"), "without "),
    (regex(r"\bw/ ?"), "with "),
    (
        any_case(
            r"\b((?:read|recap|summari[sz]e|(?:go|walk|take|run)(?: me| us)? through)(?: me| us| out)*(?: the script(?: of| for)?)?) "
            r"(?=\d{1,3}(?![\w-]))",
        ),
        r"\1 scene ",
    ),
    (regex(r"(?<=\d) ?/ ?(?=\d)|(?<=\d[A-Z])/(?=\d)"), " and "),
)
"""How things are written in short."""
