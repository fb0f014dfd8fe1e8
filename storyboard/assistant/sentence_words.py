"""The words requests begin with and are held together by, as patterns that do not mind capitals."""

from __future__ import annotations

import re

from storyboard.assistant import wish_words
from storyboard.assistant.patterns import N, any_case
from storyboard.assistant.spelling import word_set
from storyboard.model.patterns import regex

GREETING = any_case(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|team|guys|"
    r"folks|again|you))*[,!.]* +|"
    r"\b(?:i )?hope (?:you|all|everything|this|the)\b[^.!?,;]*[.!?,;]* *"
)
COURTESY = any_case(
    r",? *\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can)|when(?:ever)? you(?:['’]ve| have| get| find) (?:a |"
    r"some |got a )?(?:minute|moment|"
    r"second|sec|time|chance|mo)|(?:many|lots of|a million) thanks|thanks (?:in advance|again|so much|a million)|cheers|kind regards|"
    r"best regards|best wishes|if (?:that|it|this) makes sense|if that['’]s (?:ok|okay|alright|all right|possible|fine|"
    r"not too much)(?: trouble| "
    r"work)?|(?:by|before|until) "
    r"(?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon tomorrow|lunch|eod|the end of (?:the )?(?:day|"
    r"week)|(?:the )?(?:meeting|"
    r"call|screening|pitch|presentation))(?: morning| afternoon| evening| night)?|at some point|for (?:the|our|my|"
    r"today['’]s|tomorrow['’]s) "
    r"(?:client )?(?:call|meeting|screening|pitch|review|presentation)|right away|straight away|"
    r"(?:today|tonight|tomorrow|first thing|no rush|(?:i|we) (?:think|guess|suppose|reckon|believe|feel)|or (?:so|"
    r"something))(?= *[.!?]*$))\b,?"
)
"""What only says how friendly or urgent a request is."""
POLITE = any_case(
    r"\b(?:please|pls|(?:(?:i['’]?m|we['’]re) )?ready to(?= (?:approve|sign|lock))|(?:i|we)(?:['’]ve| have)? "
    r"(?:changed (?:my|our) minds?|thought again),?|thanks(?: a lot)?|thank you(?: so much)?|"
    r"kindly|(?<!what )(?:can|could|would|will|might) (?:you|we|i)(?: please| just| also|"
    r" maybe)?|"
    r"(?:would it be|is it|it is|if it is|if it['’]s) (?:okay|ok|all ?right|possible|fine) (?:to|if (?:we|you|i))|"
    r"might i trouble you for|may (?:we|i) ask "
    r"you to|see to it that|"
    r"would it be possible to|do you think (?:you|we) (?:can|could)|do you mind|would you mind|be so kind (?:as )?to|"
    r"(?:i|we)(?:['’]d| would) (?:like|love|prefer) (?:you |it if (?:you|we) )?(?:to )?|i want you to|i need you to|"
    r"let['’]?s|let us|(?:we|you) (?:should|need to|have to|ought to|might want to)|why (?:don['’]?t (?:we|you)|not)|how about|what "
    r"about|what "
    r"if(?: we)?|"
    r"(?:^|(?<=[.!?] ))(?:(?:hey|hi|hello|so|alright|listen|um|uh|oh|also|and|now|good morning)\b,?|(?:ok|okay|well|right|great|thanks|"
    r"sorry|perfect|nice|cool|good|fine|yes|lovely),|first(?:ly)?,? (?=make|redraw|approve|omit|put|show|take))|for me|if you can|"
    r"if possible|when you (?:can|get a chance)|real quick|quickly|"
    r"(?:i|we)(?:['’]d| would) be (?:very |so |really )?(?:grateful|glad|happy|pleased|thankful|delighted) (?:if|to have|"
    r"to see)(?: (?:you|we) could)?|"
    r"(?:it|that)(?:['’]d| would| could| might) (?:be|look|feel) (?:really |so |very )?(?:great|nice|lovely|good|better|best|cool|"
    r"fantastic|"
    r"wonderful|perfect|helpful|fun|ideal) (?:if (?:we|you) (?:could|can|had|would)|if|to (?:have|see|get)|to)|"
    r"(?:i|we)(?: was| were|['’]m|['’]re)? (?:hoping|looking|asking) for|(?:may|can|could|might) i (?:also )?(?:ask for|have|get)|"
    r"(?:i|we) (?:keep thinking(?: that)?|(?:wonder|was wondering|am wondering|were wondering) (?:if|whether)|imagine(?: that)?)|"
    r"if (?:it|that)(?:['’]s| is|['’]s not| is not| isn['’]?t|ain['’]t) (?:not )?(?:too much|a problem|too hard|too difficult|much|any)"
    r"(?: trouble| work| to ask| bother)?|not (?:a )?(?:big|huge) deal,? but|honestly|frankly|to be honest|"
    r"(?:just )?(?:one|a) (?:more |last |small |quick |little |final )?(?:thing|request|note|wish)(?=[,:])|(?:a )?quick (?:one|note|"
    r"thing)(?=[,:]))\b,?:?"
)
_PANELS = r"(?:\d|(?:we|you|i|the|all|every|both|everything|scenes?|shots?|panels?)\b)"
_DOING = (
    r"(?:omit|leave|cut|drop|skip|approve|make|put|move|swap|split|merge|shoot|use|add|keep|lose|kill|delete|bring|hold|go|try|set|give|"
    r"take|redraw|redo|(?:do|live|manage) without)\b"
)
THINKING = any_case(
    rf"^(?:(?:and|but|so|well|then|ok|okay),? )*(?:(?:i|we) (?:think|guess|feel|believe|reckon|suppose|say)(?: that)? (?={_PANELS}|"
    rf"{_DOING})|"
    r"(?:i|we)(?:['’]d| would|['’]ll| will| want to| need to| have to| wish to)(?: just| rather| simply| probably| maybe| say)* "
    rf"(?={_DOING}))"
)
"""Who thinks so, or would do so."""
WISHING = any_case(
    r"\b(?:please|pls|kindly|let['’]?s|let us|(?:i|we)(?:['’]d| would) (?:rather|like|love|prefer)|(?:i|we) (?:want|need|wish|prefer)|"
    r"(?:we|you) (?:should|must|need to|have to|ought to)|"
    r"why (?:don['’]?t (?:we|you)|not)|how about|what about|what if|(?:can|could|would) (?:you|we|i)|would it be possible|(?:it|"
    r"that)(?:['’]d| would| might) (?:be|look|feel) (?:\w+ )?\w+ (?:if|to)|would be (?:grateful|glad|happy) if|hoping for|"
    r"do you think (?:you|we) (?:can|could))\b|^(?:can|could) "
)
"""What says of a sentence that it is a wish."""
MODAL = any_case(r"^(?:could|can|should|would|shall|will|may) (?=the |that |this |scene|shot|panel|every|all |[\ue000-\ue1ff])")

_ORDERS = (
    r"re-?draw|re-?paint|re-?do|re-?generate|re-?render|draw|paint|make|put|move|change|set|approve|sign|select|use|pick|compare|omit|"
    r"delete|drop|kill|scrap|"
    r"remove|restore|bring|show|list|find|read|look|export|write|save|send|give|add|turn|tilt|lower|raise|light (?:the|it|him|her|them|"
    r"this|that|everything|up|[\ue000-\ue1ff])|relight|try|get|push|"
    r"pull|have|let|"
    r"frame|take|lose|cut|keep|retouch|edit|tell|go|accept|undo|throw|toss|reinstate|swap|switch|flip|shoot|fix|hold|tighten|widen|"
    r"brighten|darken|"
    r"lock|mark|tick|insert|brighten|ditch|revert|un-?omit|zoom|pan|dolly|crop|erase|leave|start|what|which|how|"
    r"google|research|search|print|ok|okay|replace|ask|split|merge|combine|join"
)
SENTENCE = regex(r"(?<=[.!?;])\s+|\n+|;\s*|\s+[–—]\s+")
AND_ORDER = any_case(
    rf",?\s+(?:and then|and also|and|then|also|but|while you['’]re at it,?|after that|afterwards)\s+(?=(?:also |then |please |just "
    rf")*(?:{_ORDERS})\b)|"
    rf",\s*(?=(?:then |also |please |just |and )*(?:{_ORDERS})\b)|"
    rf",\s*(?:and |but |because |since |as |so )?(?=(?!this is (?-i:[A-ZÀ-Þ]))(?:i|we|it|they|he|she|this|that|there|"
    rf"you)(?:['’](?:s|re|m|ll|d|ve))? )|"
    rf",\s*(?=(?:the |our |my )?(?:client|director|producer|studio|agency|dp|dop|editor|network|boss)s? (?:insists?|"
    rf"says?|said|wants? (?:it|that|them)|"
    rf"prefers? (?:it|that)|agrees?|thinks?|told)\b)|,?\s+(?:and|plus|as well as)\s+(?=(?:everything|all|the whole|the "
    rf"entire|the rest|every)\b)|\s+because\s+|"
    rf",\s+so\s+(?=that)|,?\s+so\s+(?=(?:{_ORDERS})\b)|"
    rf",\s*(?:and |but )?(?=(?:happy|looks good|love|approved|locked)\b)"
)
"""Between two orders, or an order and a remark."""
AND = any_case(r",?\s+(?:and|but|while|then)\s+|,\s*")
COMMA = regex(r",\s*")

NOT = any_case(
    r"\b(?:not|n['’]t|never|no longer|nothing|hardly|without|don['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|didn['’]?t|won['’]?t|can['’]?t|"
    r"cannot|if|unless|until|once|when|before|after|"
    r"would be|could be|might|almost|nearly|should (?:we|i)|whether|un-?approve|except)\b"
)
"""Words that take the weight out of an order: nothing is approved or taken out by such a clause."""
FORBIDDEN = any_case(
    r"^(?:nothing|nobody|no one) (?:is|should|must|may|can|shall|gets?|has)(?: allowed)? to?\b|"
    r"^(?:nothing|nobody|no one) (?:should|must|may|can|is to|is allowed to|gets to) (?:touch|change|alter|draw|redraw|paint|"
    r"repaint|edit|work on|approve)\b|^(?:(?:but|and|so|"
    r"just|no|oh|hm+|ok|okay|well|sorry|actually),? )*(?:(?:don['’]?t|do not)(?! (?:show(?! me\b)|let|have|see))|never(?! show)|no need to|"
    r"except(?:ing)?|stop(?! (?:[\w'’-]+ ){1,3}(?:from )?\w+ing\b)|wait|"
    r"hold on|"
    r"hold off|not yet)\b"
)
QUESTION = any_case(
    r"^(?:is|are|does|do(?! (?:without|it|that|this|them|the|both|all)\b| ?[\ue000-\ue1ff])|did|was|were|has|have (?:we|you|i)|should|"
    r"am|shall|may|who|whom|whose|what|why|how|when|where)\b"
)

KINDS: dict[str, re.Pattern[str]] = {
    "relight": any_case(r"\bre-?light\w*|\blight(?:ing)?\b|\bbrighter|\bdarker|\bbrighten|\bdarken"),
    "refocus": any_case(r"\bre-?focus\w*|\bfocus\b|\bblur\w*"),
    "move-camera": any_case(r"\bcamera\b"),
    "remove": any_case(
        r"\bremove|\bkill\b|\berase|\bpaint out|\bclone out|\bget rid of|\btake .*\bout\b|\bclean up|\blose\b|\bwithout\b|"
        r"\bdelete|\bdrop\b"
    ),
    "add": any_case(r"\badd\b|\bput\b.*\bin(?:to)?\b"),
}
"""Kinds of edits."""
ORDER_VERBS: dict[str, re.Pattern[str]] = {
    "redraw": any_case(
        r"^(?:refresh|renew|fill in|update|re-?draw|re-?paint|re-?do|re-?generate|re-?render|draw|paint|shoot|frame|make|"
        r"try (?:again|another (?:take|one|version|"
        r"go)(?: of| at| on)?|it)|have another go at|give me|"
        r"another (?:take|go|try|version|attempt|one)(?: of| at| on| for)?|(?:do|try) (?=[\ue000-\ue1ff])|"
        r"a (?:new|fresh) (?:take|version|one)(?: of| for)?|(?:one more|new|fresh) (?:takes?|versions?|ones|pictures?|drawings?)(?: of|"
        r" for)?|give|get|have|let|put|"
        r"move(?! (?:in|out|back|closer|away|further|up|down)\b)|change|set|take(?! (?:out|away|off)\b|(?: [\w'’]+){1,4} (?:out|away|"
        r"off)\b)|swap|switch|fix|need|"
        r"want)\b(?:(?<=get)(?! (?:closer|in closer|out|rid)\b)|(?<!get))"
    ),
    "edit_picture": any_case(
        r"^(?:edit|retouch|touch up|photoshop|in the (?:same )?(?:picture|image)(?: of)?,?|change)\b|\b(?:in|of|on) the (?:same "
        r")?(?:picture|image|painting)\b$"
    ),
}
KEPT_VERBS = any_case(r"^(?:give|get|have|let|put|move|set|take|want|need|swap|switch|change)\b")
"""Verbs that stay in the wish where it is about people or things."""

WITHOUT_DRAWING = any_case(
    r",?\s*\b(?:but |and |just )*(?:don['’]?t|do not|without|no|not|before you|no need to)(?: actually| even)? (?:re-?draw\w*|"
    r"re-?paint\w*|paint\w*|draw\w*|render\w*|spend\w*)"
    r"(?: (?:it|them|anything|yet|now|again|that|a thing|any))*\b|\bonly on paper\b|\b(?:on paper|in the plan) only\b|\bin the plan\b"
)
TAKE = any_case(
    r"\b(?:take|version|attempt) (?:number |no\.? |#)?(?P<number>\d{1,5}|one|two|three|four|five|six)\b|"
    r"\b(?:the )?(?P<before>one before)\b|\b(?:the )?(?P<alone>original)(?= ?[\ue000-\ue1ff]| back\b| again\b|$)|\b(?:the "
    r")?(?P<ordinal>first|second|third|"
    r"fourth|fifth|original|earlier|previous|older|old|last|other) (?:take|version|attempt|one|try|picture|drawing)\b"
)
TAKE_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "original": 1}
TAKE_FIGURES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
FORM = any_case(r"\b(?:pdf|svg|xlsx|csv|html|spreadsheet|excel|floor[- ]?plan)s?\b")
FORMS = {"spreadsheet": "xlsx", "spreadsheets": "xlsx", "excel": "xlsx"} | {
    f"floor{gap}plan{s}": "floorplan" for gap in ("", " ", "-") for s in ("", "s")
}
SHOT_LIST = any_case(r"\bshot[- ]?lists?\b")
REVIEW = any_case(
    r"\b(?:review|reduced|compact|tiny|small|smaller|light|lightweight|email|e-mail|mail|low[ -]res\w*|preview|"
    r"whatsapp|compressed)\b"
)
WHO = any_case(
    r"[, ]*\b(?:(?:for me, )?(?:this|it)(?: is|['’]s)|i['’]?m|i am|my name is|signed(?: by)?|on behalf of|says?|by|as|from|for|in "
    r"the name "
    r"of) "
    r"(?P<who>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?))\b[ .!]*$|(?:\s[-–—]|"
    r":)\s?(?P<signed>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}))[ .!]*$|"
    r"\((?P<bracketed>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?))\)[ .!]*$"
)
"""Who approves."""
SAME = any_case(
    r"^(?:and |now |also |then )*(?:(?:do |make |apply |give (?:it|them) )*(?:the )?same(?: thing| again| treatment| lens| duration|"
    r" length| gear| equipment)?(?: (?:for|to|with|"
    r"in|on|goes for|there))?|ditto(?: for)?|likewise(?: for| in)?|"
    r"(?:so |as )?(?:is|does|should)(?= [\ue000-\ue1ff])|and)\b(?P<rest>.*)$"
)
REMARK = any_case(
    r"^(?:i|we|it|they|this|that|there|you|he|she|these|those|otherwise|which|who|his|her|everybody|nobody|no|yes)(?:['’](?:s|re|m|ll|d|"
    r"ve|t))?\b|"
    r"^(?:cheers|thanks|ok|okay|sorry|hm+|great|good|fine|nice|well|perfect|right)\b"
)
"""Clauses that give a reason or tell more of what was wished."""
WANTS = any_case(
    r"^(?:i|we) (?:just |really |only |do )?(?:want|need|['’]d like|would like)(?: to (?:see|have))? (?!to\b|it\b|that\b|this\b)"
)
"""What goes on with a wish."""
DOING = any_case(rf"{wish_words.WISHED.pattern}|\b[a-z]{{3,}}ing\b")
"""What somebody is to be seen doing, or how."""
STATEMENT = any_case(
    r"^[\ue000-\ue1ff] (?:(?:just|still|really|kind of|sort of|both|all|basically|pretty much) )*(?:is|are|feels?|looks?|"
    r"seems?|was|were)\b"
)
"""An impression of panels, or a fact about them."""
TAKEN_BACK = any_case(
    r"(?:^|[,.;:!?]|\s[-–—]+)\s*(?:(?:oh|ah|hm+|um+|sorry|actually|but),? )*(?:no,? wait|wait,? no|scratch that|strike that|actually,? no|"
    r"no,? actually|(?:no,? )?on second thoughts?|no,? (?:never ?mind|forget (?:it|that)))\b[,.:;!]*\s*"
)
"""What takes back all that a request said before it: `3B closer, no wait, wider`."""
WORD_LEFT = regex(r"[^\W_]")
EACH_TIME = any_case(
    r"\b(?:(?:every|each|any) time|whenever|wherever)\b|\bthe rest of (?:the |that |his |her )?(?:[\w'’-]+ ){0,2}(?:stuff|bits|business|"
    r"material|moments|chase|ride)\b|^(?:the )?(?:first|last|second|third|next|previous) and\b|\b(?:everything|all|anything|whatever|"
    r"those|panels?|shots?) (?:after|before|since|until) "
    r"(?:it|that|this|them)\b|^(?:and )?(?:after|before) (?:it|that|this|them)\b|\b(?:only|but) if\b|\bunless\b|^(?:the |that |"
    r"this )?(?:other|next|previous|following|first|"
    r"last)(?: (?:one|two|three|four))?s?$|^time [^\W\d_]+ (?:is|are|has|goes|comes)\b"
)
"""What says when or where something is to be, where that was not made out."""
SOME_OF = any_case(
    r"\b(?:one|two|three|some|a few|a couple|half|most|any|either|none) of (?:the|those|them|these|our|his|"
    r"her)\b(?! (?:two|three|four)\b)"
)
"""Some of several panels, where it is not said which."""
STAYS = any_case(r"^(?:add|remove|leave|keep|stay|stop|go on|continue|let)(?: (?:it|them|that|this|so|like|on))*$")
"""What says nothing of a picture by itself."""
LEFT_OPEN = any_case(
    r"\b(?P<what>(?:all|every|each|both|any|one) of (?:its|his|her|their|them|those))$|\b(?P<where>at the (?:very )?(?:end|start|"
    r"beginning))$"
)
"""What still says which panels are meant at the end of a wish, and was not made out."""
ALSO = any_case(r"^(?:and )?also\b")
OWNS = any_case(r"^(?:we|i|you|there)(?:['’](?:ve|re|s)| already| now)* (?:have|had|got|are|is)\b")
"""What there is already, which orders nothing."""
FIX_THAT = any_case(
    r"^(?:(?:and|so|but|please|can you|could you) )*(?:fix|sort|correct|mend|repair|solve|clear up|straighten out|sort out|deal with) "
    r"(?:that|this|it|them|these|those)(?: out| up| please)*$"
)
"""What asks for a remedy without saying which."""
TELLS_FIRST = any_case(
    r"^(?!i\b|we\b|so\b)(?:[^\W\d_]|[ '’\ue000-\ue1ff]){1,40}?(?:['’]s| is| are| feels?| looks?| seems?| comes across)\b(?!.*\b(?:if|"
    r"whether)\b)"
)
"""How something is told in the first part of a question: `scene 6 feels gloomy, can you brighten it?`."""
ASKS = any_case(
    r"^(?:(?:and|but|so|then|or) )?(?:is|are|does|did|was|were|has|(?:do|have) (?:we|you|they|i)|am i|who|whose|why)\b(?! in\b)"
)
"""How a question begins that needs no mark."""
GONE = any_case(r"^(?:get rid|remove|delete|drop|kill|cut|omit|throw|scrap|erase)\b")
STATED = any_case(r"^[\ue100-\ue1ff] (?:opens|starts|begins|ends|closes|finishes) (?:on|with|in)\b")
"""What the script does, told by the way."""
OF_THEM = any_case(r"^(?:he|she|they|his|her|their)\b")
TELLS_MORE = any_case(
    r"^(?:he|she|they|his|her|everybody|nobody|(?:it|there|this|that|these|those|we) (?:should|must|has to|have to|needs?|ought))\b"
)
ASKS_ON = any_case(r"^(?:what|which|how|look|where|who|when|the|any)\b")
"""How a question goes on."""
NEEDLESS = any_case(
    r"\b(?:(?:we|i|you) )?(?:don['’]?t|do not|no longer|won['’]?t|will not)(?: really| actually| be)? (?:need|want)(?:ing)?\b|"
    r"\b(?:is|are)(?: not|n['’]t)(?: really| actually)? needed\b|\bwithout (?:me|further)\b|\b(?:do|live|manage) "
    r"without\b"
)
"""`we don't need 3B-1` takes it out for all its `not`."""
NOT_YET = any_case(
    r"\b(?P<all>everything |anything |whatever |all )(?:(?:that |which )?(?:is|has|we have|i have|was) ?(?:n['’]?t|not)|(?:is|"
    r"was) still not|not)"
    r"(?: yet| been| already)* (?:approved|signed off|locked|done)(?: (?:so far|yet|already))?|"
    r"\b(?:that|which|we|i) (?:is|are|has|have|was|were|we have|i have)(?: still)? ?(?:n['’]?t|not)(?: yet| been| already)* (?:approved|"
    r"signed off)"
    r"(?: (?:so far|yet|already))?"
)
ALL_OF_THEM = r"\g<all>unapproved"
"""What stands open, as words that only say which panels."""
CONDITION = any_case(r"\b(?:if|unless|until|once|when|before|after|should (?:we|i)|whether)\b")
IF = any_case(r"^(?:and |but |so )?(?:if|unless|once|provided|as soon as|until|assuming|in case)\b")
"""How a condition begins."""
AGAIN = any_case(
    r"\b(?:refresh|renew|fill in|update|re-?draw|re-?paint|re-?do|re-?generate|re-?render|again|once more|another "
    r"(?:take|go|try|one|version|attempt|pass)|"
    r"(?:two|three|four|five|some|a few|a couple of|several|one|1|2|3|4) (?:more|new|fresh|other|different|alternative) "
    r"(?:takes?|versions?|ones?|tries|try|attempts?|"
    r"options?|variations?|alternatives?|goes)|(?:alternatives?|alts?|variations?|options)\b(?= (?:of|for|on|to)\b| "
    r"?[\ue000-\ue1ff]|$)|(?:new|fresh) "
    r"(?:takes?|ones?|versions?|attempts?|pictures?|drawings?)|"
    r"one more (?:take|time|go|try)|paint|draw|a second (?:take|go|try))\b"
)
"""What asks for another take of the same."""
APPROVING = any_case(
    r"\b(?:(?:tick|check)(?:ed)? off|rubber[ -]?stamp|wave through|approv\w*|sign(?:ed|ing)? |accept\w*|green ?light|buy|"
    r"lock(?:ed)?|final|good to go|thumbs up|keepers?)"
)
ABOUT_SOMEBODY = any_case(
    r"^(?:give|get|have|let|put|want|need|move|take|set|swap|switch|change) (?:him|his|her|them|their|places|the (?:people|two|men|"
    r"women)|sides|seats|positions|"
    r"everybody|everyone|both|somebody|the "
    r"camera|it (?:on|onto|in|into|under|over|around|behind) (?:his|her|their))\b"
)
IT = any_case(
    r"\b(?P<lead>make|put|place|give (?:him|her|them)|add|move|turn|hang|lay|let|have|keep|bring|push|pull|replace|swap|draw|show|remove|"
    r"eating|holding|hold|carrying|wearing) (?P<it>it|one|that|them|those)\b(?! (?:panels?|shots?|pictures?|darker|brighter|closer|wider|"
    r"tighter|from|at night|look|night|day|dusk|dawn)\b)"
)
"""What was just spoken of, as somebody's or something's."""
ABOUT_IT = any_case(r"\b(?:make|have|let|draw|show|turn|get|keep) it\b ?")
"""A wish for a thing."""
PUTS = any_case(
    rf"^(?:(?:and|but|so|then|also|just|in|on|for|at) |{N},? ?)*(?:put|place|add|hang|stick|insert|include|show|give|let|have|wear|"
    rf"paint|draw) "
    r"(?:(?:him|her|them|it|[^\W\d_]+) )?(?:(?:an?|some|his|her|their|two|three|four|several|more) )+(?!(?:look|try|go|take|chance|shot|"
    r"bit|thought|"
    r"panel|break|rest|hand|minute|moment|love)\b)[^\W\d_]{3,}"
)
"""How something is put into a picture."""
ARTICLE = any_case(r"^(?:no|an?|the|some|any) ")
MORE = any_case(r"^(?:and|also|no,|nope,|not that one,?|plus)\s|\b(?:too|as well|also|same(?: thing| again)?)[ .!?]*$")
"""What asks for the same again by naming other panels only."""
IN_PICTURE = any_case(r"^(?:in|on|from) the (?:same )?(?:picture|image|painting|drawing)(?: of)? ?[\ue000-\ue1ff]?$")
OUTRIGHT = any_case(r"^(?:(?:and|but|then|also|so) )*(?:omit|approve|un-?approve|un-?approved|undo)\b")
"""Orders that are never part of a wish."""
REST_STAYS = any_case(
    r"^(?:(?:but|and|just) )*(?:(?:keep|leave|leaving|keeping|don['’]?t (?:touch|change)|do not (?:touch|change)) (?:the rest|"
    r"everything else|"
    r"all else|anything else|(?:all )?the others?(?: ones?| panels?| shots?)?)|(?:keep|leave|use|with) (?:the |this |that |its "
    r")?(?:same )?(?:drawing|picture|sketch|image|composition|"
    r"staging|line ?work|layout)|the rest (?:stays|is fine|is good)|nothing else(?: changes)?)(?: (?:alone|as (?:it )?is|untouched|of it|"
    r"of the scene|[\ue000-\ue1ff]|the same|unchanged|of the (?:picture|drawing|image)))*[ .!]*$"
)
KEEP_DRAWING = any_case(
    r"^(?:keep|leave|take|use) (?:the )?(?:same )?(?:drawing|picture|image|painting|sketch|composition)(?: as it is)?"
    r"(?: (?:of|in|from|on|for))?(?P<sign> ?[\ue000-\ue1ff])?(?: as (?:it|they) (?:is|are)| as is)?,? (?:but|and|only|just)\s+"
)
"""What is kept is the drawing: it is edited."""
IN_THE_PICTURE = r"in the picture of\g<sign>, "
ASKING = any_case(r"^(?:what|how|who|whose|why|which|(?:when|where) (?:was|is|are|were|did|do|does|will|has))\b")
FILLER = word_set(
    "panel panels shot shots scene scenes frame frames picture pictures one ones take takes board film movie cut edit story "
    "from of in for on the a an all both whole entire entirely completely altogether out away off please too now also then "
    "and again it them they that this these those is are was good done fine great perfect final approved locked ok okay as "
    "well by to me with you we i be can go has have must should just so really yes finally already here there right up back "
    "consider next hereby herewith officially formally "
    "love like happy lovely beautiful brilliant excellent looks look works work very after anyway every each everything last first "
    "instead rather did eliminate eliminated which list lineup reel sequence deck schedule only just what whatever which that got "
    "given green light today tonight "
    "ready no oh wait actually sorry yet mark "
    "drawn painted marked anymore any more opening closing deal gets my keeper keepers buy winner absolutely at"
)
"""Words that may be left over of an order that is plain."""
FEELS = any_case(
    r"^(?:(?:still|just|really|kind of|sort of) )*(?:feels?|looks?|seems?|needs? work|to feel|is|are)\b|\b(?:feels?|"
    r"looks?|seems?) (?:\w+)$|"
    r"\b(?:is|are) (?:off|wrong|incorrect|weird|strange|broken|messed up)$"
)
"""An impression, which may be followed by what is wished."""
INNER_QUESTION = any_case(r"[,:] ?(?:but )?(?:whose|who|what|why|how|where|which|is|are|does|do|did)\b")
SEES = any_case(r"^(?:(?:let me )?see|show(?: me)?)$")
SEES_ONLY = any_case(r"^(?:see|show)$")
OF_LIST = any_case(
    r"^(?:(?:the|its|all|both|every|each|me|us|her|his|their|of|panels?|shots?|pictures?|frames?|scenes?|one|ones|again|now|take|"
    r"what|how|who|"
    r"whole|full) ?)*$|\b(?:lens|duration|notes?|details?|fields?|dialogue|lines?|script|text|history|status|takes?|approvals?|what|"
    r"how|who|"
    r"which|whether|why|if|looks? like)\b"
)
"""What is shown of a panel without being drawn."""
MESSENGER = any_case(
    r"^(?:(?:and|but|so|also|now) )?(?:the |our |my )?(?:client|director|producer|studio|agency|d\.?p|dop|editor|network|"
    r"writer|boss|legal|"
    r"marketing|sponsor|ad|production|cinematographer|gaffer|lawyers?|everybody|everyone|we all|they all)s?(?: also| "
    r"all| really| still| now)? "
    r"(?:wants?|would (?:like|love|prefer)|['’]d like|(?:is |are )?ask(?:s|ing|ed)(?: us| me)? (?:for|to have|to see)|needs?|prefers?|"
    r"requests?|requested|insists? on|demands?|wishes|hopes)(?: to (?:have|see|get))?\b ?|"
    r"^(?:(?:the |a )?(?:notes?|feedback|comments?|remarks?|mail|message|word|request)(?: (?:from|by|of|on) "
    r"[^:,\d]{2,30})?|legal|client|director|"
    r"dp|dop|agency|"
    r"producer|regarding|from (?:the |our |my )?(?:client|director|producer|agency|studio|dp|dop|editor|network|legal|"
    r"boss)|fyi|btw|by the way|ps|p\.s\.) ?[:,] ?|^(?:re|regarding|concerning|as for|about)(?: ?:)? (?=\d|scenes?\b|"
    r"shots?\b|panels?\b|the )"
)
"""Who passes a wish on; the wish is what counts."""
NOISE = any_case(
    r"^(?:actually|oops|whoops|argh+|ah|uh|um|damn|go ahead|my (?:bad|mistake|fault)|no|nope|yes|yeah|hm+|wait|well|never ?mind|"
    r"good|fine|ok|okay|sorry|oh|right|on second thought|instead|nice|thanks|"
    r"cool|hi|hello|then|so|please|and|but|"
    r"too|also|as well|[, ])+$"
)
"""Clauses that say nothing."""
SIGNATURE = regex(r"^[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?$")
"""A name under an approval."""
LOOK_IT_UP = any_case(
    r"^(?P<question>[^\n]{3,600}\?) *(?:(?:please|can you|could you|and|just|then) ,?)*"
    r"(?:look (?:it|that|this|them) up|google (?:it|that|this)|find out|check (?:it |that |this )?(?:online|on ?line|on the (?:web|"
    r"internet|net)|"
    r"(?:that|this|it) (?:for me|up))|search (?:it |for it |for that )?(?:online|the (?:web|internet|net))|look (?:it up )?(?:online|"
    r"on the "
    r"(?:web|internet|net))|research (?:it|that|this))(?:,? (?:please|for me|online|for us))*[ .!?]*$"
)
CHECK_IT = any_case(
    r"^(?!.*\b(?:scenes?|panels?|shots?|takes?|approved|stale|missing|omitted|board|pdf|status|painted|script|\d+[A-Z])\b)"
    r"(?P<question>[^\n]{3,600}\?) *(?:(?:please|can you|could you|would you|and|just|then|pls) ?,?)*"
    r"(?:double-?)?(?:check|verify)(?: (?:it|that|this))?(?:,? (?:please|for me|for us))*[ .!?]*$"
)
LISTED = any_case(r"^(?:everything|all|the whole|the entire|the rest|every)\b")
"""How a list of panels goes on."""
BY_EVENTS = any_case(
    r"^(?!.*\d)(?:(?:and|but|so|then) )?(?P<what>(?:between|until|till|after|before|since|up to) (?:the|that|he|she|"
    r"they|when|his|her) [^,.;:]{2,60}),"
)
"""A stretch of the story told by what happens in it, at the head of a sentence: which panels that is was never made out."""
PLEASED = any_case(
    r"^(?:i|we)(?:['’](?:m|re)| am| are)? (?:really |so |very |quite )?(?:happy|pleased|fine|ok|okay) with (?:the|his|"
    r"her|their) (?!panels?|shots?|scenes?|pictures?)[a-z]+\b"
)
"""Praise of something in a picture, which is none of the picture."""
FINISHED = any_case(r"\b(?:is|are)(?: all| both| now)* (?:done|finished|ready|complete|completed|ok|okay|through|over with)[ .!]*$")
"""That panels are done, told by the way."""
PANNED = any_case(
    r"^(?:(?:the )?(?:panels|shots|ones) )?(?:(?:that|which) )?(?:have |has |use |uses |with |do )?(?:an? |the )?(?:camera )?"
    r"(?P<what>pan|tilt(?= up| down|$)|crane|track|truck|zoom|push[- ]in|pull[- ]out)(?:s|ning|ing|es)?(?: (?:up|down|left|right|in|out))?$"
)
"""The move of panels that are looked for."""
PREDICATE = any_case(
    r"^(?:(?:the )?(?:panels|shots|scenes|pictures|frames|ones) )?(?:(?:that|which) )?(?:are|is|play|plays|take place|"
    r"happen|were)(?: set| shot| all)? (?:an? )?"
    r"(?P<what>[a-z][a-z -]{2,30}?)(?: ones)?$"
)
"""What panels are said to be that are looked for."""
REASON_AFTER = any_case(
    r"^(.*[\ue000-\ue1ff]), (?!.*\b(?:except|but|not|without|only|apart|if|unless|when|until|after|once|other than|"
    r"save|bar|minus)\b)[^\ue000-\ue1ff]* "
    r"(?:is|are|does|do|has|have|was|were|works?|will|can|[^\W\d_]+s) [^\ue000-\ue1ff]*$",
)
"""A reason after an order: `omit 10B, the wide does it`."""
HOW_MANY = any_case(r"^(?:how many|(?:the )?(?:total )?number of)\b")
HOW_MANY_SCENES = any_case(r"^how many scenes are there$")
HOW_LONG = any_case(
    r"^(?:(?:and|so|but|now),? )*(?:how long|how many (?:minutes|seconds|mins|secs)(?: long)?|"
    r"(?:what(?:['’]s| is| are|['’]re| will be)? )?(?:the |its |their )?(?:(?:total|overall|whole|full|complete) )?"
    r"(?:running ?time|run ?time|screen ?time|length|duration)s?)\b(?P<rest>(?! (?:of )?(?:the )?lens).*)$"
)
"""What asks for a running time."""
RUNNING = any_case(
    r"^(?:(?:is|are|was|were|will|would|be|does|do|did|it|they|that|this|those|these|them|all|run|runs|last|lasts|take|takes|going|to|"
    r"long|the|a|of|for|in|on|our|my|film|movie|board|storyboard|boards|whole|entire|complete|thing|story|total|now|so|far|currently|"
    r"altogether|together|screen|there|panels?|shots?|scenes?|up|we|have|got) ?)*$"
)
"""What is left of such a question without its panels."""
OF_THESE = any_case(r"\b(?:they|them|those|these)\b")
HOW_MANY_OF_THEM = any_case(r"^(?:(?:is|are) (?:there|it|that)|of (?:them|those)|(?:are )?(?:those|they))?$")
"""What is asked of panels that were just looked for: `how many are there?`."""
SHOWING = any_case(r"^(?:(?:let me )?see|show(?: me)?|give me)\b")
ENDS_IN_WISH = any_case(
    r"\b(?:(?:clos|tight|wid|loos|near|furth|dark|bright|light|dimm|mood|gloom|warm|cold|cool|soft|harsh|high|low|bigg|small|larg|"
    r"long|short|sharp|"
    r"bus|empt|dirt|clean|deep|flatt)i?er|(?:more|less) \w+)[ .!?]*$"
)
"""How panels are to be, at the end of a clause that names many."""
UNREAD = any_case(
    r"\b(?:of|for|from|about|on|in|at) (?:the |that |this )?(?!(?:script|screenplay|film|movie|story|whole|board|entire|me|us|it|"
    r"all|everything|page|"
    r"scenes?|headings?)\b)[^\W\d_]{3,}|\bread on\b"
)
"""Of what the script is wanted, where that was not made out."""
PURPOSE = any_case(
    r",? \bfor (?:the|our|my|this|a|an) (?!(?:film|movie|board|scene|whole|entire|story|moment|time)\b)[^\W\d_\ue000-\ue1ff]+(?: "
    r"[^\W\d_\ue000-\ue1ff]+)?[ .!]*$"
)
"""For whom or what panels are taken out or approved."""
OUT = any_case(
    r"(?:(?:,|^)? ?\b(?:out|away|completely|altogether|entirely|please|can|could|should|must|may|has to|have to|needs to|need "
    r"to)\b)+[ .!]*$"
)
"""What may stand after panels that are taken out or brought back."""
WHERE_IT_WAS = any_case(
    r",? (?:to )?(?:where|as|how|the way) (?:it|they) (?:was|were|had been)(?: before)?|\bin (?:its|their) (?:old )?places?\b|"
    r" ?\b(?:in|into|on|onto|to) the (?:board|film|cut|edit|movie|story|list)\b"
)
"""Where panels are brought back to."""
OFF_BOARD = any_case(r"\b((?:it|them|that|those|these|this)(?: out)?) (?:of|from|off) the (?:board|film|cut|edit|movie)\b")
"""From where something is taken, which does not mean all of it."""
SAYS = any_case(
    r"\b(?:does|do|did|where|when) (?:the )?(?P<words>[^\W\d_]+ (?:says?|shouts?|yells?|answers?|whispers?|asks?) "
    r"[^?]{3,80})"
)
"""What somebody says, by which a panel is looked for."""
