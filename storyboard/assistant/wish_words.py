"""The words of wishes about pictures: what they are known by, and how complaints and turns of phrase are said as plain notes."""

from __future__ import annotations

from storyboard.assistant.patterns import any_case

WISHED = any_case(
    r"\b(?:nobody|no one|empty|closer|tighter|wider|looser|nearer|further|farther|darker|dark|brighter|lighter|dimmer|moodier|gloomier|"
    r"warmer|colder|cooler|"
    r"softer|"
    r"harsher|higher|lower|bigger|smaller|larger|longer|shorter|faster|slower|sharper|busier|emptier|scarier|"
    r"(?:more|less|fewer|no|without|with|add|remove) \w+|not (?:so|as|quite so|that) \w+|close-?ups?|close up|wide|medium|full shot|mcu|"
    r"ecu|bcu|cu|ms|mls|ws|ews|insert|"
    r"over[ -]the[ -]shoulder|over \w+['’]s shoulder|ots|pov|point of view|two-?shot|2-shot|three-?shot|single|profile|silhouette|"
    r"reverse|"
    r"low[ -]angle|high[ -]angle|overhead|bird['’]?s[ -]eye|worm['’]?s[ -]eye|eye[ -]level|dutch|canted|handheld|hand-held|steadicam|"
    r"drone|crane|"
    r"dolly|pan|tilt|zoom|push[- ]in|punch[- ]in|pull[- ]out|track\w*|whip|static|lock(?:ed)?[- ]off|from (?:above|below|behind|the floor|"
    r"the front|the "
    r"side)|"
    r"night|day|daylight|dawn|dusk|sunset|sunrise|morning|evening|noon|golden hour|magic hour|blue hour|twilight|"
    r"thunder\w*|rain\w*|snow\w*|fog\w*|mist\w*|storm\w*|sunny|overcast|cloudy|pour\w*|drizzl\w*|wet|"
    r"angr\w+|sad\w*|happ\w+|smil\w+|scared|afraid|worr\w+|surprised|shocked|cry\w*|laugh\w*|calm\w*|furious|nervous|tired|terrified|disgusted|puzzled|confused|bored|ashamed|embarrassed|"
    r"sit\w*|stand\w*|lie|lies|lying|kneel\w*|run|runs|running|walk\w*|crouch\w*|lean\w*|point\w*|wav\w+|hold\w*|look\w*|turn\w*|"
    r"fac(?:e|es|ing)|"
    r"(?:waist|chest|knees?|shoulders?|neck|hips?|belt) (?:up|upwards?|down)|head to toe|head and shoulders|full (?:figure|length|body)|"
    r"\d+ ?mm|lens|wide-angle|telephoto|\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?)|half (?:a|as)|twice|backlit|back-?light\w*|rim light|"
    r"low[- ]key|high[- ]key|"
    r"lights?|lighting|haz(?:e|y|ier)|smok\w*|helicopter|wild\w*|calmer|lit|contrast|shadows?|colou?r\w*|black and white|focus|blur\w*|"
    r"depth of field|background|foreground|"
    r"left|right|flip\w*|mirror\w*|swap\w*|instead|angle|camera|shoulder|composition|symmetric\w*|centred|centered|headroom|horizon)\b"
)
"""Signs that a clause wishes something of a picture."""

VAGUE = any_case(
    r"^(?:(?:it|them|this|that|look|looks|be|to|much|a|lot|bit|little|way|even|more|less|really|just|make|do|something|somehow|anything|"
    r"very|so|feel|feels)\s+)*"
    r"(?:better|nicer|good|great|cooler looking|pop|work|works|different|differently|perfect|amazing|awesome|beautiful|prettier|"
    r"interesting|"
    r"right|properly|special|changed?|fix(?:ed)?|improved?|something|else)?$"
)
"""Wishes that say nothing of how."""

_SEEMS = (
    r"\b(?:(?:is|are|it['’]?s|looks?|feels?|seems?|was|lasts?|runs?|still|way|far|much|a bit|a little|just|really|rather|somewhat) )*"
    r"(?:too|overly) "
)
_CAMERA = r"(?:\b(?:the |our )?(?:camera|angle|viewpoint)(?: position| height)? )?"
_NOT = r"(?:\b(?:is|are|does|do) ?)?(?:\bnot|n['’]t) (?:look |feel )?(?:nearly )?"
_I_CANNOT = r"\b(?:i|we|you) (?:can(?:no|['’])?t|cannot|can hardly|barely|hardly|don['’]?t|can barely) (?:really |even |properly )?"
_NO_BUSINESS = r"\b(?P<what>[^,;]{2,60}?) (?:should(?:n['’]?t| not) be|(?:isn['’]?t|is not)|has no business)"
_THERE = r"(?: (?:there|here|visible|seen|in (?:it|this|there|this (?:scene|shot)|the (?:frame|shot|picture))))(?: yet)?\b"
_REMEDIES: dict[str, tuple[str, ...]] = {
    "closer": (rf"{_SEEMS}(?:far (?:away|out|off|back|apart)|far|distant|wide|loose|small|tiny|little)\b(?: for .*| to .*)?",),
    "wider": (rf"{_SEEMS}(?:close(?: in)?|tight|near|big|large|claustrophobic)\b(?: for .*)?",),
    "darker": (
        rf"{_SEEMS}(?:bright|light|well lit|exposed|cheerful|friendly|overexposed|hot)\b(?: for .*)?",
        r"\b(?:is |are )?(?:over-?exposed|blown out|washed out)\b",
        rf"{_NOT}dark enough\b",
    ),
    "brighter": (
        rf"{_SEEMS}(?:dark|dim|gloomy|murky|black|underexposed)\b(?: for .*| to .*)?",
        r"\b(?:is |are )?under-?exposed\b",
        rf"{_NOT}(?:bright|light) enough\b",
    ),
    "lower the camera": (rf"{_CAMERA}{_SEEMS}high\b",),
    "the camera higher": (rf"{_CAMERA}{_SEEMS}low\b",),
    "younger": (rf"{_SEEMS}old\b",),
    "older": (rf"{_SEEMS}young\b",),
    "shorter": (rf"{_SEEMS}(?:long|slow)\b",),
    "longer": (rf"{_SEEMS}(?:short|quick|fast)\b",),
    r"less \g<what>": (
        rf"{_SEEMS}(?P<what>happy|calm|sad|angry|busy|crowded|empty|flat|warm|cold|blue|yellow|red|green|clean|sharp|soft|stiff)\b",
    ),
    r"much \g<what>er": (rf"{_NOT}(?P<what>close|tight|wide|low|high|long|short) enough\b",),
    r"more \g<what>": (rf"{_NOT}(?P<what>angry|sad|happy|scared|worried|afraid|surprised) enough\b",),
    r"less \g<subject>": (
        (
            r"(?:\bthere(?:['’]s| is| are) |\bit has |\bwe (?:have|see) |\bhas |\bhave |^)(?:far |way |much |just )?too (?:much|"
            r"many) (?P<subject>[^,;]{2,40})"
        ),
    ),
    r"more \g<subject>": (
        (
            r"\b(?:there(?:['’]s| is| are) |it has |we (?:have|see) |has |have |^)(?:far |way |much |just )?(?:too (?:little|few)|"
            r"not enough|"
            r"hardly any) (?P<subject>[^,;]{2,40})"
        ),
        (
            r"\b(?:there(?:['’]s| is)(?:n['’]t| not)|there are(?:n['’]t| not)|it does(?:n['’]t| not) have|i don['’]t see) enough "
            r"(?P<subject>[^,;]{2,40})"
        ),
    ),
    r"show \g<what> clearly": (
        (
            r"\b(?P<what>(?!it\b|this\b|that\b)[^,;]{2,60}?) (?:is(?:n['’]t| not)|are(?:n['’]t| not)|can(?:no|['’])t be) (?:really |even )?"
            r"(?:visible|seen|recogni[sz]able|clear(?: enough)?|readable|legible)(?: (?:enough|here|there|yet|"
            r"any ?more))*\b"
        ),
        rf"{_I_CANNOT}(?:see|make out|read|recogni[sz]e) (?P<what>[^,;]{{2,60}})",
    ),
    r"without \g<what>": (
        (
            r"\b(?:we|you|i|one|the audience) (?:should(?:n['’]?t| not)|must(?:n['’]?t| not)|don['’]t want to|"
            r"do not want to) (?:be able to )?"
            r"(?:actually |really |even |already )?see (?P<what>(?!(?:it|this|that|them) ?$)[^,;]{2,60}?)(?: yet| already| at all|"
            r" any ?more)?"
            r"(?= in (?:this|that|it)\b|$|,|;)"
        ),
        r"\b(?:we|you|i) (?:don['’]?t|do not) (?:really |actually )?(?:need|want) (?P<what>[^,;]{2,60}?)(?= in (?:this|that|it)\b|$|,|;)",
        rf"{_NO_BUSINESS}{_THERE}",
        r"\b(?P<what>[^,;]{2,60}?) should(?:n['’]?t| not) be$",
    ),
    r"with \g<what>": (
        r"\b(?:(?:i|we) (?:do |really )?miss|(?:i|we)(?:['’]m|['’]re| am| are) missing) (?P<what>[^,;]{2,40})",
        r"(?:\b(?:is|are)|^(?:she|he|it)['’]s) (?:still )?missing (?P<what>(?:the|an?|some|any|his|her|their|its) [^,;]{2,40})",
        r"\b(?P<what>[^,;]{2,40}?) (?:is|are) missing(?: from (?:it|this|that|here|the (?:picture|shot|frame)))?\b",
    ),
    "rain": (
        r"\b(?:let it |it should |it['’]?s |have it |make it )?(?:pour(?:s|ing)?(?: down| with rain| rain)?|bucket(?:s|ing)?(?: down)?)\b",
        r"\bdrizzl(?:e|es|ing)\b",
    ),
    r"\g<what>": (r"\b(?:let it |have it |make it |it should )(?P<what>rain|snow)\b",),
    "dusk": (r"\b(?:a )?(?:golden|magic) hour\b|\bsundown\b|\bnightfall\b",),
    "dawn": (r"\b(?:first light|sun-?up|crack of dawn|early in the morning)\b",),
    "": (
        r"\bsame as before\b",
        r"\b(?:exactly |just )?(?:the )?same (?:thing )?again\b|\b(?:with )?(?:no|without(?: any)?|zero) (?:changes?|notes?)\b",
        r"\bunchanged\b",
        r"\b(?:nothing|don['’]?t) (?:else )?changed?(?: anything| a thing)?\b|\bas before\b|\bjust like (?:it was|before)\b",
        r"^(?:run|do) (?=once more|again)",
        r"^(?:instead of|rather than) [^,]{2,60}, (?:let['’]s (?:see|have) |see )?",
    ),
    "overhead": (r"\bstraight (?:down|from above)\b|\blike a drone\b|\b(?:a )?drone (?:shot|view)\b",),
}
"""What is wished, and how people complain that it is not so, or say it otherwise."""
COMPLAINTS = tuple((any_case(pattern), plain) for plain, patterns in _REMEDIES.items() for pattern in patterns)

MISLIKED = any_case(
    r"^(?:it|that|this)['’]s worse\b|^(?:(?:it|that|this|they|those|these|he|she) )?(?:(?:i|we) )?(?:really |still |just |sorry )?"
    r"(?:(?:is|are|looks?|feels?|seems?) (?:a bit|a little|rather|kind of|pretty|somewhat|just|still|so|very|really) (?:dull|flat|"
    r"boring|odd|weird|"
    r"off|bland|lifeless|generic|stiff|static|ugly|bad|strange|wrong|confusing)$|(?:(?:is|are|was)n['’]?t|(?:does|do)n['’]?t|not|"
    r"don['’]?t) (?:really |quite )?(?:working|work|right|good|it|great|like|love|"
    r"happy|convinced|sure|buy)\b.*|"
    r"(?:hate|dislike)\b.*|(?:am|are|i['’]?m|we['’]?re|is) not (?:happy|convinced|sure|right|good|it|there|working)\b.*|"
    r"(?:is|are)(?:n['’]t| not) (?:really )?(?:needed|necessary|required)\b.*|(?:is|are|looks?|feels?|seems?) "
    r"(?:(?:too|very|so|all|rather) )?(?:similar|alike|the same|repetitive|inconsistent|confusing|samey)\b.*|(?:is|"
    r"are|looks?|feels?) (?:superfluous|"
    r"redundant|unnecessary|useless|pointless|worse|wrong|off|boring|ugly|bad|awful|terrible|"
    r"weird|odd|flat|dull)\b.*)"
)
"""Complaints that say nothing of what is wished."""

_LEAD = (
    r"nah|(?:this|next) time|we['’]re|we are|(?:the )?(?:two|three|four)(?= (?:should|must|needs?|could|has to|have to)\b)|[-–—]+|and|"
    r"but|then|also|so|"
    r"to be|to|be|being|is|are|was|should be|should|could be|could|must be|must|would "
    r"be|has to be|have to be|"
    r"needs? to be|needs?|ought to be|"
    r"wants? to be|makes?|puts?|sets?|have|has|let|get(?! rid)|gets|go|goes|"
    r"gives?(?= (?:me|us|it|them|this|that|these|those|both|all|more|less|some|an?|no|another)\b)|"
    r"change(?: (?:it|them))?(?: (?:in)?to)?|turn "
    r"(?:it|them) (?:in)?to|"
    r"turn (?=into)|into|to look|looks? (?=(?:dark|bright|warm|cold|moodi))|plays?|takes? place|happens|set|"
    r"the panels?|panels?|the shots?|shots?|the pictures?|pictures?|frames?|all|every|each|the whole|a bit|a little|slightly|in|at|of|"
    r"on|for|as(?= an? )|where|"
    r"that|which|it|them|they|this|those|these|again|please|now|i|we|me|us|another take|a new take|new take|another go|another try|once "
    r"more|one more time|"
    r"just|really|maybe|perhaps|actually|instead|only (?=the |in |on |at |for |scene)|(?:no|nope|yes|yeah|well|sorry|"
    r"right)(?=,)|ok|okay|same|the same|not quite|the "
    r"other way(?: round| around)?|"
    r"rather|better|(?:i )?(?:think|guess|feel)|the ones?|swap(?: it)?(?= (?:to|for|into))|switch(?: it)?(?= to)|do (?=it|them|the)|do|"
    r"go (?=for)|try|using|with (?=that|this|it)|can|will|"
    r"scene|scenes|both(?= (?:in|at|should|must|needs?|could))|like this|use|draw|show me|paint|render|shoot|frame|film|i['’]?d|"
    r"we['’]?d|want|like|love|would|if"
)
TRIM = any_case(
    rf"^(?:{_LEAD})[,:]?\s+|"
    r"(?<!push)(?<!punch)(?<!pull)(?<!zoom)(?<!move)(?<!come)(?<!closer)(?<! go)\s+in$|"
    r"(?<!lights)(?<!light)(?<!lamp)(?<!lamps)(?<!hat)(?<!cap)(?<!hood)(?<!coat)(?<!glasses)(?<!mask)(?<!gloves)(?<!helmet)(?<!jacket)"
    r"(?<!be)(?<!turn)(?<!push)(?<!pass)(?<!scarf)(?<!shoes)(?<!boots)\s+on$|"
    r"\s+(?:again|now|please|too|of|for|at|with|and|but|the|to|panels?|shots?|once more|here|there|from|everywhere|throughout|"
    r"instead|as well|also|"
    r"with (?:that|this|it)|like (?:that|this)|in (?:those|these|them|both)|for me|thanks?|be|is|are|by|it|so)$|"
    r"^(?:again|another take|a new take|new take|one more|one more time|once more|another go(?: at)?|another try|another one|a fresh "
    r"(?:one|take)|fresh|a new one|a second go|"
    r"make|the|of|panels?|all|and|to|put|in|on|it|shots?|for|take|a|have|set|same|no|do|me|at|with|that|this|them|be|is|are|go|try|give|"
    r"get|need|needs|another|one|ones|too|also|as well|same thing|thing|the ones?|"
    r"new|you|i|we|same for|change|should|scene|fix|use|with (?:that|this|it))$"
)
"""Words at the ends of a wish that say nothing."""
BECAUSE = any_case(
    r"(?:,| so that| because| since| as (?=(?:it|we|she|he|they|i)\b)) (?:it|that|this|we|i|you|there|otherwise)(?:['’]\w+)?\b .*$"
)
"""A reason at the end."""


def complaint(text: str) -> bool:
    """Whether a text complains of something that has a remedy."""
    return any(pattern.search(text) for pattern, _ in COMPLAINTS)


def plainly(text: str) -> str:
    """A wish with complaints as what is wished."""
    for pattern, plain in COMPLAINTS:
        text = pattern.sub(plain, text)
    return text


def without_reason(text: str) -> str:
    """A wish without the reason at its end."""
    shorter = BECAUSE.sub("", text)
    return shorter if shorter.strip() and not complaint(text) else text
