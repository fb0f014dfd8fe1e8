"""The words requests begin with and are held together by, as patterns that do not mind capitals."""

from __future__ import annotations

import re

from storyboard.assistant import wish_words
from storyboard.assistant.spelling import word_set


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


NUMBERED = "[\ue000-\ue1ff]"
FINE = "[\ue000-\ue0ff]"

GREETING = _re(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|team|guys|"
    r"folks|again|you))*[,!.]* +|"
    r"\b(?:i )?hope (?:you|all|everything|this|the)\b[^.!?,;]*[.!?,;]* *"
)
COURTESY = _re(
    r",? *\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can)|when(?:ever)? you(?:['’]ve| have| get| find) (?:a |"
    r"some |got a )?(?:minute|moment|"
    r"second|sec|time|chance|mo)|(?:many|lots of|a million) thanks|thanks (?:in advance|again|so much|a million)|cheers|kind regards|"
    r"best regards|best wishes|if that['’]s (?:ok|okay|alright|all right|possible|fine|not too much)(?: trouble| "
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
POLITE = _re(
    r"\b(?:please|pls|(?:(?:i['’]?m|we['’]re) )?ready to(?= (?:approve|sign|lock))|(?:i|we)(?:['’]ve| have)? "
    r"(?:changed (?:my|our) minds?|thought again),?|thanks(?: a lot)?|thank you(?: so much)?|"
    r"kindly|(?:can|could|would|will|might) (?:you|we|i)(?: please| just| also|"
    r" maybe)?|"
    r"(?:would it be|is it|it is|if it is|if it['’]s) (?:okay|ok|all ?right|possible|fine) (?:to|if (?:we|you|i))|"
    r"might i trouble you for|may (?:we|i) ask "
    r"you to|see to it that|"
    r"would it be possible to|do you think (?:you|we) (?:can|could)|do you mind|would you mind|be so kind (?:as )?to|"
    r"(?:i|we)(?:['’]d| would) (?:like|love|prefer) (?:you |it if (?:you|we) )?(?:to )?|i want you to|i need you to|"
    r"let['’]?s|let us|(?:we|you) (?:should|need to|have to|ought to|might want to)|why don['’]?t (?:we|you)|how about|what about|what "
    r"if(?: we)?|"
    r"(?:^|(?<=[.!?] ))(?:(?:hey|hi|hello|so|alright|listen|um|uh|oh|also|and|now|good morning)\b,?|(?:ok|okay|well|right|great|thanks|"
    r"sorry|perfect|nice|cool|good|fine|yes|lovely),|first(?:ly)?,? (?=make|redraw|approve|omit|put|show|take))|for me|if you can|"
    r"if possible|when you (?:can|get a chance)|real quick|quickly)\b,?"
)
MODAL = _re(r"^(?:could|can|should|would|shall|will|may) (?=the |that |this |scene|shot|panel|every|all |[\ue000-\ue1ff])")

_ORDERS = (
    r"re-?draw|re-?paint|re-?do|re-?generate|re-?render|draw|paint|make|put|move|change|set|approve|sign|select|use|pick|compare|omit|"
    r"delete|drop|kill|scrap|"
    r"remove|restore|bring|show|list|find|read|look|export|write|save|send|give|add|turn|tilt|lower|raise|light|relight|try|get|push|"
    r"pull|have|let|"
    r"frame|take|lose|cut|keep|retouch|edit|tell|go|accept|undo|throw|toss|reinstate|swap|switch|flip|shoot|fix|hold|tighten|widen|"
    r"brighten|darken|"
    r"lock|mark|tick|insert|brighten|ditch|revert|un-?omit|zoom|pan|dolly|crop|erase|leave|start|what|which|how|"
    r"google|research|search|print|ok|okay|replace|ask|split|merge|combine|join"
)
SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|;\s*|\s+[–—]\s+")
AND_ORDER = _re(
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
NO_SPLIT = _re(r"^(?:have|has|let|get|go|hold|light|turn|make|look|lower|set|take|cut|lock|start|frame)(?:s|ing)?$")
AND = re.compile(r",?\s+(?:and|but|while|then)\s+|,\s*", re.IGNORECASE)

STATUS = _re(
    r"^budget$|\bhow many\b(?!.*\b(?:takes|versions)\b).*\b(?:painted|paint|drawn|draw|finished|approved|left|"
    r"missing)\b|\b(?:status|what(?:['’]?s| is) (?:our|the|my|its) (?:spend\w*|costs?|bill|total|budget|state|"
    r"progress)|"
    r"how['’]?s (?:the (?:board|"
    r"film|thing)|it|everything|that)\b|how (?:far|are we doing|are we getting on|does (?:it|the "
    r"board) stand|is it going|(?:many|much) (?:is|are|of it is|"
    r"panels are|pictures are|more) (?:left|done|"
    r"painted|finished|approved|missing|ready|to go))|what(?:['’]?s| is| are|['’]re)? (?:still |there )?(?:left|missing|done|next|to do|"
    r"to be done|still to|open|outstanding|finished)\b|"
    r"what (?:do we|do i|is there|else) (?:still )?(?:have |need )?(?:left )?(?:to do|left|to be done)|"
    r"how much (?:has|have|did|does|is|money|are we|was|time|of the budget|we)\b|what (?:has|have|did|does|do) .*(?:cost|spent|spend|"
    r"paid|pay)|progress|where (?:are we|do we stand)|(?:over|under|within|on) budget|"
    r"(?:spent|cost|costs|spend|paid) (?:us )?(?:so far|until now|to date|already)|(?:what|how much)['’]?s? (?:is |was )?(?:the "
    r")?(?:bill|budget|damage|total|cost)|"
    r"the bill\b|are we (?:done|finished|there|ready|nearly)|(?:is|are) (?:everything|all)(?: (?:of )?(?:the |our "
    r")?(?:panels|pictures|scenes|shots))? (?:done|finished|painted|ready|drawn)|anything "
    r"(?:left|missing|to do))"
)
_ONE = r"(?:take|version|attempt|try|variant)"
_TAKE = r"(?:takes?|versions?|attempts?|tries|try|variants?)"
PANELS = r"(?:panels?|shots?|pictures?|frames?)"

OPENINGS: dict[str, re.Pattern[str]] = {
    "look_up": _re(
        r"^(?=(?:is|are) (?:there|it|that) (?:really|actually|still|in reality|in real life)|(?:is|are|was|were|do|does|"
        r"did) (?!.*[\ue000-\ue1ff]).*\b(?:in real life|"
        r"in reality|historically|back then|at the time|real)\b)|^(?=(?:what year|when (?:was|were|did) [^\ue000-\ue1ff]*\b(?:built|"
        r"made|invented|opened|introduced|founded)\b|how (?:old|tall|big|deep|fast) (?:is|are|was|were) (?!.*[\ue000-\ue1ff]))\b)|"
        r"^what (?=(?:do|does|did) [^\ue000-\ue1ff]* look(?:ed)? like)|^(?:look up|look (?:it |that )?up|search(?: the web| online| the "
        r"internet)?(?: for)?(?! panels)|google|find out(?: about| for "
        r"me)?|research|check (?:online|on the web)|check (?=what|how|which)|"
        r"do some research|look into|find (?:me )?(?:some )?(?:references?|facts|information|info|photos)(?: for| of| on| about)?|what "
        r"did (?=.*\b(?:look like|wear)\b))\b"
    ),
    "export": _re(
        r"\b(?:export\w*|(?:write|save|send|give me|make|get|print|need|want|have|create|produce|generate|prepare)\b.*\b(?:pdf|pdfs|"
        r"svgs?|xlsx|csv|html|spreadsheet|"
        r"review (?:copy|pdf|version)|small pdf|print(?:out|-out| version)|shot ?list)|^(?:the |an? )?(?:(?:small|review|new|full|final|"
        r"light|print|printable) )*(?:pdf|svg)s?|print (?:it|the "
        r"board|everything|this)(?: out)?|(?:as|a|to) (?:layered )?(?:pdf|svgs?))\b"
    ),
    "show_status": STATUS,
    "select_take": _re(
        rf"\b(?:use|select|pick|choose|show|take|go back to|switch (?:back )?to|prefer|go with|i (?:like|liked|prefer)|bring back|"
        rf"revert|put|keep|back to|want)\b.*\b{_ONE}\b(?! (?:of|from) (?:the )?(?:panels|scenes))|"
        rf"^(?:the )?(?:first|second|third|fourth|fifth|previous|earlier|older|original|old|last) (?:{_ONE}|one)\b(?!.*\b(?:of|in) "
        rf"(?:scene|{NUMBERED}) (?!was|is|looks))(?=.*\b(?:better|best|back|good|prefer|nicer|stronger|please)\b|$)|"
        rf"\b(?:switch|roll|go|change|flip|return|revert|set)(?: back)?(?: {NUMBERED})?(?: back)? to (?:the )?(?:(?:first|second|third|"
        rf"previous|earlier|"
        rf"older|original|last) )?{_ONE}\b|^(?:the )?(?:first|second|third|fourth|previous|earlier|original) {_ONE} ?{NUMBERED}$|"
        rf"\b{_ONE} (?:number |no\.? )?(?:\d+|one|two|three|four|five) (?:of |for |from |on |in )?{NUMBERED}|"
        rf"^{NUMBERED}[,:]? (?:the )?(?:first|second|third|fourth|previous|earlier|original) {_ONE}\b|"
        rf"^(?:{NUMBERED}[,:]? )?{_ONE} (?:number |no\.? |#)?\d+\b|\b(?:go back|revert|switch back|back|return|prefer\w*|"
        rf"liked?|use|take|show) (?:to )?(?:the "
        rf")?(?:earlier|previous|older|original|first|second|third|old|last|other) (?:one|{_ONE}|picture|drawing)|\b(?:with|to|use|"
        rf"like) the one before\b|^(?:the )?original {NUMBERED}|"
        rf"\b{_ONE} (?:number |no\.? )?\d+ (?:was|is|looks?|of|for|on|please)\b|\b(?:earlier|previous|original|first|second|third|old) "
        rf"(?:{_ONE}|one|picture)\b.*\b(?:better|best|nicer|stronger|preferred)\b"
    ),
    "compare_takes": _re(
        r"\b(?:compare|list|show|see|what|which|how many)\b.*\b(?:takes|versions|attempts|variants|tries)\b|\b(?:side by side|all "
        r"(?:the |its )?(?:takes|versions))\b|^compare\b|^which take\b"
    ),
    "show_panel": _re(
        rf"^describe (?:the )?(?={FINE})|\b(?:why (?:does|is|did|do|are|was)\b.*{NUMBERED}|(?:tell me (?:more )?about|"
        rf"describe|explain|details? (?:of|on|about)|"
        rf"info(?:rmation)? (?:of|on|about)|"
        rf"everything (?:about|on)) .*{FINE}|details? {FINE})|^(?:show(?: me)?|let me see|see|open|pull up|display|view)(?: (?:what|"
        rf"how))?(?: panel)? "
        rf"?{FINE}(?: looks? like| is like)?[ .?!]*$|"
        rf"^(?:what|who|how|whose)\b(?!.*\b(?:takes?|versions?)\b).*{FINE}"
    ),
    "read_script": _re(
        r"^(?:just )?read\b|^describe (?=(?:the |that |this )?(?:scene|[\ue100-\ue1ff]))|\b(?:(?:walk|talk|take|run) "
        r"(?:me|us) through|^(?:go|run) through|remind (?:me|us)|read (?:me|us|out|aloud)|"
        r"what happens|script|screenplay|what is (?:said|going on)|what(?:['’]s| is) "
        r"happening|what(?:['’]s| is) going on|summar\w+|what(?:['’]s| is) (?:scene|in scene|it about)|"
        r"recap|story of|story\b(?= ?[\ue000-\ue1ff])|^what.*\b(?:dialogue|lines|text)\b|^(?:(?:show|give|list|tell|get|"
        r"see|hear)(?: me| us)? )?(?:all )?(?:the )?(?:dialogue|lines|text|words) "
        r"(?:(?:of|in|from|for)\b|(?=[\ue000-\ue1ff]))|"
        r"what (?:does|do|did) \w+ (?:say|answer|shout|reply|tell)|who (?:speaks|talks|says|is speaking)|"
        r"(?:what|which|list|show)(?: me)?(?: are)?(?: all)? (?:the )?(?:scenes|sluglines|headings)\b(?! (?:with(?! "
        r"(?:the|their|all)? ?(?:headings|sluglines|titles|names))|where|has|have|that|in|"
        r"are|is|show|feature|still|need|of)))"
    ),
    "find_panels": _re(
        r"^(?:(?:the )?(?:total )?number of(?= (?:panels|shots|scenes))|what(?: still)? needs? (?:to be )?(?:re-?paint|"
        r"re-?draw|re-?do|updat)\w*|which|find|list|show(?: me)?(?! (?:it|them|him|"
        r"her|that|this)\b)|is (?:anything|something|any of it|everything)(?= (?:still |already )?(?:stale|out of date|"
        r"outdated|missing|unapproved))|where(?:['’]s| is| are| does| do| did| else| in)?|how "
        r"many|how often|what panels|what shots|what scenes|what pictures|what(?:['’]s| is| are) (?:stale|"
        r"missing|unapproved|omitted|approved|out of date)|what (?:still )?(?:has|have|needs?|remains) (?:still )?(?=to be)|what (?:is|"
        r"are) (?:still )?(?:stale|un\w+|omitted)|are there|is there|what(?:['’]s| is| has| was| have| had)(?: already)? been \w+|do we "
        r"(?:have|see)|(?:does|do|did) (?:the |a )?\w+ (?:ever )?(?:appear|show up|feature)|who is(?= in\b)|"
        r"who(?:['’]s)(?= in\b)|search (?:for )?panels|give me (?:all|a list|every|the)|"
        r"what (?:haven['’]?t|have|has|did) (?:we |i )?(?:not |been )*(?:approved|signed|omitted|left|cut|thrown|dropped)|any panels?|"
        r"let me see|see|do (?:we|you) (?:ever )?(?:see|have)|all panels|in which|on which|anything (?:still )?(?:unapproved|stale))\b"
    ),
    "restore": _re(
        r"^undo (?:the )?(?:cut|omission|deletion|removal)s?\b|[\ue000-\ue1ff] (?:can |should )?(?:stays?|goes|comes|is) (?:back in|"
        r"in after all|after "
        r"all)\b|"
        r"^[\ue000-\ue1ff] back\b(?! to| a)|\b(?:like|want|need|have) [\ue000-\ue1ff] back\b(?! to)|\b(?:restore|return "
        r"(?:me |us )?(?=[\ue000-\ue1ff]|the [\ue000-\ue1ff]|it\b|them\b)|bring "
        r"(?=.{0,60}\bback\b)|bring back|put (?=.{0,60}\bback (?:in|on|into)\b)|put back|put (?:it|them|that|"
        r"[\ue000-\ue1ff]) back|un-?omit|undelete|reinstate|back in(?:to the (?:board|film|cut))?$|"
        r"want (?=.{0,60}\bback\b)|needs? (?=.{0,20}back\b)|should come back|comes? back|(?:back|return) (?:to|on|into) the board|"
        r"un-?cut|resurrect|get (?=.{0,60}\bback\b))"
    ),
    "approve": _re(
        r"\b(?:(?:tick|check)(?:ed)? off|rubber[ -]?stamp|wave through|approv(?:e\b|ed(?! (?:panels?|ones?|shots?|pictures?|frames?)\b)|"
        r"es|al (?:for|on))|(?<!the )(?<!a )sign(?:ed|"
        r"ing)? off(?: on)?|sign (?=(?:it|them|that|this|those|these|the "
        r"(?:scene|panel|shot)s?|all|everything|every \w+|[\ue000-\ue1ff])[^,;.]{0,40}\boff\b)|accept(?:ed)?|ok(?:ay)? (?=\w|"
        r"[\ue000-\ue1ff])|green ?light|"
        r"(?:gets? my (?:ok|yes|approval|vote))|"
        r"lock(?:ed)?(?! off)(?= (?:it|them|that|this|those|these|in|the|panel|scene|shot|all|every|[\ue000-\ue1ff])|$)|"
        r"^(?:locked|final|buy)|"
        r"thumbs up|"
        r"happy with|(?:i|we) (?:(?:really|absolutely) )?(?:love|like|buy|adore)(?= (?:it|them|that|this|those|these|[\ue000-\ue1ff]|"
        r"the|scene|panel|every|all)|$)|^(?:love|buy|like) (?=it|them|this|that|those|these|the|[\ue000-\ue1ff])|"
        r"(?:(?:is|are|looks?|look|they['’]?re|it['’]?s|that['’]?s|works?)(?: really| just| all| absolutely)? (?:good(?: to go)?|fine|"
        r"great|perfect|wonderful|lovely|beautiful|spot on|brilliant|excellent|superb|gorgeous)|(?:is|are) (?:in the bag|it))"
        r"(?= ?[.!]*$| (?:now|as|like|to me|for me|by me|approve|from me))|"
        r"^(?:perfect|keepers?)[ .!]*$)|"
        rf"^mark {NUMBERED} (?:as )?(?:final|approved|done|good|ok(?:ay)?|locked|signed off)\b|"
        rf"{NUMBERED} (?:all )?(?:done|finished|good|fine|great|perfect|lovely|approved|locked)\b(?= ?$)|"
        r"(?:['’]s|['’]re|\bis|\bare) (?:a |all )?(?:buy|approved|final|locked|signed off|good to go|keepers?|done deal|winners?|go|"
        r"wrap)\b|\b(?:we|i)['’](?:re|m) (?:all )?(?:good|happy)\b"
    ),
    "omit": _re(
        rf"^(?:(?:we|you|i) (?:can|should|must|may as well|might as well) )?(?:omit|delete|eliminate|drop|cut|kill|skip|"
        rf"lose|ditch|scrap|toss|bin|"
        rf"axe|chuck|discard|take out|take(?= .{{0,40}} out (?:of the (?:board|film|cut|"
        rf"edit|script)|completely)|.{{0,40}} out$)|remove|get rid(?: of)?|throw (?:out|away)|throw|"
        rf"(?:we|i) (?:don['’]?t|do not|no longer) (?:really )?need|don['’]?t need|strike|leave out|(?:we |i )?(?:can |could )?(?:do|"
        rf"live|manage) without|leave(?= .{{0,30}} out))\s+(?:out |"
        rf"away )?"
        rf"(?=(?:the |(?:night|day|dawn|dusk|rain|interior|exterior|indoor|outdoor) (?=scenes|panels|shots|ones|exteriors|interiors)|"
        rf"its |their |our |any |each |those |these |"
        rf"both |all |of |whole |entire |every |last |first |opening |closing |"
        rf"next |second |third |fourth |final |two |three |four |five |few |couple of |\d+ |of "
        rf"the )*(?:panels?|shots?|scenes?|frames?|inserts?|close-?ups?|wides?|pictures?|ones?|sequence|{NUMBERED}|"
        rf"it$|it\b(?! (?:in|at|to|from))|them\b|these|those|this|that|everything|all\b|every\b|panel|mcus?|establish\w+|exteriors?|"
        rf"interiors?|singles?|(?:two|three|2|3)-?shots?|povs?|overheads?)(?! \w+s? in "
        rf"{NUMBERED})(?!['’]))|"
        rf"^(?:i|we) (?:don['’]?t|do not) want {NUMBERED}(?: any ?more| at all| in (?:the|this) \w+)?$|"
        rf"^{NUMBERED}[,: ]+(?:can go|is out|are out|goes|has to go|must go|should go|gets cut|is cut|out)\b|^(?:take|leave|throw|cut|"
        rf"kick) {NUMBERED} out\b|^(?:it|they|them|that|those|this|these) (?:can go|is out|are out|has to go|have to go)\b|{NUMBERED} "
        rf"(?:can go|has to go|should go|have to go)\b"
    ),
    "edit_picture": _re(
        r"\b(?:edit|retouch|touch up|photoshop|relight|re-light|refocus|inpaint|(?:in|from|on|out of|to|into) the (?:same )?(?:picture|"
        r"image|painting|drawing)\b|keep (?:the rest|everything else|all else)|"
        r"leave (?:the rest|everything else)|leaving (?:the rest|everything else)|(?:rest|everything else) (?:stays|as it is|untouched)|"
        r"only change|just (?:remove|erase|paint out)|"
        r"(?:don['’]?t|do not|without|not) (?:touch|chang|alter)(?:e|ing)? (?:the rest|anything else|(?:any of )?the others?|"
        r"everything else)|"
        r"(?:don['’]?t|do not) (?:re-?do|re-?draw) the rest|nothing else(?: (?:changes|moves))?|otherwise (?:the same|unchanged)|"
        r"(?:erase|paint out|clone out|clean up|airbrush)|(?:remove|add) .{1,60} (?:from|in|to|into) the (?:picture|image|painting))\b"
    ),
    "redraw": _re(
        r"\b(?:refresh|renew|fill in|update(?= (?:the|all|every|what))|re-?draw|re-?paint|re-?do|re-?generate|re-?render|"
        r"draw|paint|try (?:again|another|it|that|a|some)|another (?:take|go|try|"
        r"one|version|attempt)|(?:new|fresh) (?:takes?|ones?|versions?)|(?:a|one more) (?:go|try|time)|"
        r"again|once more|make|put|move|change|set|turn|tilt|lower|raise|light|push|pull|get|have|let|frame|shoot|add|remove|lose|take|"
        r"bring|give|go|switch|swap|use|"
        r"should|need|needs|want|wants|must|has to|ought|isolate|replace|flip|mirror|zoom|tighten|widen|brighten|darken|dim|crop|hold|"
        r"pan|dolly|track|same|less|instead|plays?|"
        r"rather|keep|fix|erase|drop|delete|get rid of|cut)\b"
    ),
}
"""How an order begins, by action; the first that fits is meant, so that the particular come before the general."""

NOT = _re(
    r"\b(?:not|n['’]t|never|no longer|nothing|hardly|without|don['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|didn['’]?t|won['’]?t|can['’]?t|"
    r"cannot|if|unless|until|once|when|before|after|"
    r"would be|could be|might|almost|nearly|should (?:we|i)|whether|un-?approve|except)\b"
)
"""Words that take the weight out of an order: nothing is approved or taken out by such a clause."""
FORBIDDEN = _re(
    r"^(?:nothing|nobody|no one) (?:is|should|must|may|can|shall|gets?|has)(?: allowed)? to?\b|^(?:(?:but|and|so|"
    r"just) )?(?:(?:don['’]?t|do not)(?! (?:show|let|have|see))|never(?! show)|no need to|except(?:ing)?|stop|wait|"
    r"hold on|"
    r"hold off|not yet)\b"
)
QUESTION = _re(r"^(?:is|are|does|do|did|was|were|has|have (?:we|you|i)|should|am|shall|may|who|whom|whose|what|why|how|when|where)\b")

KINDS: dict[str, re.Pattern[str]] = {
    "relight": _re(r"\bre-?light\w*|\blight(?:ing)?\b|\bbrighter|\bdarker|\bbrighten|\bdarken"),
    "refocus": _re(r"\bre-?focus\w*|\bfocus\b|\bblur\w*"),
    "move-camera": _re(r"\bcamera\b"),
    "remove": _re(
        r"\bremove|\bkill\b|\berase|\bpaint out|\bclone out|\bget rid of|\btake .*\bout\b|\bclean up|\blose\b|\bwithout\b|"
        r"\bdelete|\bdrop\b"
    ),
    "add": _re(r"\badd\b|\bput\b.*\bin(?:to)?\b"),
}
"""Kinds of edits."""
ORDER_VERBS: dict[str, re.Pattern[str]] = {
    "redraw": _re(
        r"^(?:refresh|renew|fill in|update|re-?draw|re-?paint|re-?do|re-?generate|re-?render|draw|paint|shoot|frame|make|"
        r"try (?:again|another (?:take|one|version|"
        r"go)(?: of| at| on)?|it)|have another go at|give me|"
        r"another (?:take|go|try|version|attempt|one)(?: of| at| on| for)?|(?:do|try) (?=[\ue000-\ue1ff])|"
        r"a (?:new|fresh) (?:take|version|one)(?: of| for)?|(?:one more|new|fresh) (?:takes?|versions?|ones|pictures?|drawings?)(?: of|"
        r" for)?|give|get|have|let|put|"
        r"move(?! (?:in|out|back|closer|away|further|up|down)\b)|change|set|take|swap|switch|fix|need|"
        r"want)\b(?:(?<=get)(?! (?:closer|in closer|out|rid)\b)|(?<!get))"
    ),
    "edit_picture": _re(
        r"^(?:edit|retouch|touch up|photoshop|in the (?:same )?(?:picture|image)(?: of)?,?|change)\b|\b(?:in|of|on) the (?:same "
        r")?(?:picture|image|painting)\b$"
    ),
}
KEPT_VERBS = _re(r"^(?:give|get|have|let|put|move|set|take|want|need|swap|switch|change)\b")
"""Verbs that stay in the wish where it is about people or things."""

WITHOUT_DRAWING = _re(
    r",?\s*\b(?:but |and |just )*(?:don['’]?t|do not|without|no|not|before you|no need to)(?: actually| even)? (?:re-?draw\w*|"
    r"re-?paint\w*|paint\w*|draw\w*|render\w*|spend\w*)"
    r"(?: (?:it|them|anything|yet|now|again|that|a thing|any))*\b|\bonly on paper\b|\b(?:on paper|in the plan) only\b|\bin the plan\b"
)
TAKE = _re(
    r"\b(?:take|version|attempt) (?:number |no\.? |#)?(?P<number>\d{1,5}|one|two|three|four|five|six)\b|"
    r"\b(?:the )?(?P<before>one before)\b|\b(?:the )?(?P<alone>original)(?= ?[\ue000-\ue1ff])|\b(?:the )?(?P<ordinal>first|second|third|"
    r"fourth|fifth|original|earlier|previous|older|old|last|other) (?:take|version|attempt|one|try|picture|drawing)\b"
)
TAKE_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "original": 1}
TAKE_FIGURES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
FORM = _re(r"\b(?:pdf|svg|xlsx|csv|html|spreadsheet|excel)s?\b")
FORMS = {"spreadsheet": "xlsx", "spreadsheets": "xlsx", "excel": "xlsx"}
REVIEW = _re(
    r"\b(?:review|reduced|compact|tiny|small|smaller|light|lightweight|email|e-mail|mail|low[ -]res\w*|preview|"
    r"whatsapp|compressed)\b"
)
WHO = _re(
    r"[, ]*\b(?:(?:for me, )?(?:this|it)(?: is|['’]s)|i['’]?m|i am|my name is|signed(?: by)?|on behalf of|says?|by|as|from|in the name "
    r"of) "
    r"(?P<who>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?))\b[ .!]*$|(?:\s[-–—]|"
    r":)\s?(?P<signed>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}))[ .!]*$|"
    r"\((?P<bracketed>(?-i:[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?))\)[ .!]*$"
)
"""Who approves."""
SAME = _re(
    r"^(?:and |now |also |then )*(?:(?:do |make |apply |give (?:it|them) )*(?:the )?same(?: thing| again| treatment)?(?: (?:for|to|with|"
    r"in|on|goes for|there))?|ditto(?: for)?|likewise(?: for| in)?|"
    r"(?:so |as )?(?:is|does|should)(?= [\ue000-\ue1ff])|and)\b(?P<rest>.*)$"
)
REMARK = _re(
    r"^(?:i|we|it|they|this|that|there|you|he|she|these|those|otherwise|which|who|his|her|everybody|nobody|no|yes)(?:['’](?:s|re|m|ll|d|"
    r"ve|t))?\b|"
    r"^(?:cheers|thanks|ok|okay|sorry|hm+|great|good|fine|nice|well|perfect|right)\b"
)
"""Clauses that give a reason or tell more of what was wished."""
DOING = _re(rf"{wish_words.WISHED.pattern}|\b[a-z]{{3,}}ing\b")
"""What somebody is to be seen doing, or how."""
STATEMENT = _re(
    r"^[\ue000-\ue1ff] (?:(?:just|still|really|kind of|sort of|both|all|basically|pretty much) )*(?:is|are|feels?|looks?|"
    r"seems?|was|were)\b"
)
"""An impression of panels, or a fact about them."""
ASKS = _re(r"^(?:(?:and|but|so|then|or) )?(?:is|are|does|did|was|were|has|(?:do|have) (?:we|you|they|i)|am i|who|whose|why)\b(?! in\b)")
"""How a question begins that needs no mark."""
GONE = _re(r"^(?:get rid|remove|delete|drop|kill|cut|omit|throw|scrap|erase)\b")
STATED = _re(r"^[\ue100-\ue1ff] (?:opens|starts|begins|ends|closes|finishes) (?:on|with|in)\b")
"""What the script does, told by the way."""
OF_THEM = _re(r"^(?:he|she|they|his|her|their)\b")
TELLS_MORE = _re(r"^(?:he|she|they|his|her|everybody|nobody|it (?:should|must|has to|needs))\b")
ASKS_ON = _re(r"^(?:what|which|how|look|where|who|when|the|any)\b")
"""How a question goes on."""
NEEDLESS = _re(
    r"\b(?:(?:we|i|you) )?(?:don['’]?t|do not|no longer) (?:really )?(?:need|want)\b|\bwithout (?:me|further)\b|\b(?:do|live|manage) "
    r"without\b"
)
"""`we don't need 3B-1` takes it out for all its `not`."""
NOT_YET = _re(
    r"\b(?P<all>everything |anything |whatever |all )(?:(?:that |which )?(?:is|has|we have|i have|was) ?(?:n['’]?t|not)|(?:is|"
    r"was) still not|not)"
    r"(?: yet| been| already)* (?:approved|signed off|locked|done)(?: (?:so far|yet|already))?|"
    r"\b(?:that|which|we|i) (?:is|are|has|have|was|were|we have|i have)(?: still)? ?(?:n['’]?t|not)(?: yet| been| already)* (?:approved|"
    r"signed off)"
    r"(?: (?:so far|yet|already))?"
)
ALL_OF_THEM = r"\g<all>unapproved"
"""What stands open, as words that only say which panels."""
CONDITION = _re(r"\b(?:if|unless|until|once|when|before|after|should (?:we|i)|whether)\b")
IF = _re(r"^(?:and |but |so )?(?:if|unless|once|provided|as soon as|until|assuming|in case)\b")
"""How a condition begins."""
AGAIN = _re(
    r"\b(?:refresh|renew|fill in|update|re-?draw|re-?paint|re-?do|re-?generate|re-?render|again|once more|another "
    r"(?:take|go|try|one|version|attempt)|"
    r"(?:two|three|four|five|some|a few|a couple of|several|one|1|2|3|4) (?:more|new|fresh|other|different|alternative) "
    r"(?:takes?|versions?|ones?|tries|try|attempts?|"
    r"options?|variations?|alternatives?|goes)|(?:alternatives?|alts?|variations?|options)\b(?= (?:of|for|on|to)\b| "
    r"?[\ue000-\ue1ff]|$)|(?:new|fresh) "
    r"(?:takes?|ones?|versions?|attempts?|pictures?|drawings?)|"
    r"one more (?:take|time|go|try)|paint|draw|a second (?:take|go|try))\b"
)
"""What asks for another take of the same."""
APPROVING = _re(
    r"\b(?:(?:tick|check)(?:ed)? off|rubber[ -]?stamp|wave through|approv\w*|sign(?:ed|ing)? |accept\w*|green ?light|buy|"
    r"lock(?:ed)?|final|good to go|thumbs up|keepers?)"
)
ABOUT_SOMEBODY = _re(
    r"^(?:give|get|have|let|put|want|need|move|take|set|swap|switch|change) (?:him|his|her|them|their|places|"
    r"everybody|everyone|both|somebody|the "
    r"camera)\b"
)
MORE = _re(r"^(?:and|also|no,|nope,|not that one,?|plus)\s|\b(?:too|as well|also|same(?: thing| again)?)[ .!?]*$")
"""What asks for the same again by naming other panels only."""
IN_PICTURE = _re(r"^(?:in|on|from) the (?:same )?(?:picture|image|painting|drawing)(?: of)? ?[\ue000-\ue1ff]?$")
OUTRIGHT = _re(r"^(?:(?:and|but|then|also|so) )*(?:omit|approve|un-?approve|un-?approved|undo)\b")
"""Orders that are never part of a wish."""
REST_STAYS = _re(
    r"^(?:(?:but|and|just) )*(?:(?:keep|leave|leaving|keeping|don['’]?t (?:touch|change)|do not (?:touch|change)) (?:the rest|"
    r"everything else|"
    r"all else|anything else)|(?:keep|leave|use|with) (?:the |this |that |its )?(?:same )?(?:drawing|picture|sketch|image|composition|"
    r"staging|line ?work|layout)|the rest (?:stays|is fine|is good)|nothing else(?: changes)?)(?: (?:alone|as (?:it )?is|untouched|of it|"
    r"of the scene|[\ue000-\ue1ff]|the same|unchanged|of the (?:picture|drawing|image)))*[ .!]*$"
)
KEEP_DRAWING = _re(
    r"^(?:keep|leave|take|use) (?:the )?(?:same )?(?:drawing|picture|image|painting|sketch|composition)(?: as it is)?"
    r"(?: (?:of|in|from|on|for))?(?P<sign> ?[\ue000-\ue1ff])?(?: as (?:it|they) (?:is|are)| as is)?,? (?:but|and|only|just)\s+"
)
"""What is kept is the drawing: it is edited."""
IN_THE_PICTURE = r"in the picture of\g<sign>, "
ASKING = _re(r"^(?:what|how|who|whose|why|which|(?:when|where) (?:was|is|are|were|did|do|does|will|has))\b")
FILLER = word_set(
    "panel panels shot shots scene scenes frame frames picture pictures one ones take takes board film movie cut edit story "
    "from of in for on the a an all both whole entire entirely completely altogether out away off please too now also then "
    "and again it them they that this these those is are was good done fine great perfect final approved locked ok okay as "
    "well by to me with you we i be can go has have must should just so really yes finally already here there right up back "
    "love like happy lovely beautiful brilliant excellent looks look works work very after anyway every each everything last first "
    "instead rather did eliminate eliminated which list lineup reel sequence deck schedule only just what whatever which that got "
    "given green light today tonight "
    "ready no oh wait actually sorry yet mark "
    "drawn painted marked anymore any more opening closing deal gets my keeper keepers buy winner absolutely at"
)
"""Words that may be left over of an order that is plain."""
FEELS = _re(
    r"^(?:(?:still|just|really|kind of|sort of) )*(?:feels?|looks?|seems?|needs? work|to feel|is|are)\b|\b(?:feels?|"
    r"looks?|seems?) (?:\w+)$|"
    r"\b(?:is|are) (?:off|wrong|incorrect|weird|strange|broken|messed up)$"
)
"""An impression, which may be followed by what is wished."""
INNER_QUESTION = _re(r"[,:] ?(?:but )?(?:whose|who|what|why|how|where|which|is|are|does|do|did)\b")
SEES = _re(r"^(?:(?:let me )?see|show(?: me)?)$")
MESSENGER = _re(
    r"^(?:(?:and|but|so|also|now) )?(?:the |our |my )?(?:client|director|producer|studio|agency|d\.?p|dop|editor|network|"
    r"writer|boss|legal|"
    r"marketing|sponsor|ad|production|cinematographer|gaffer|lawyers?|everybody|everyone|we all|they all)s?(?: also| "
    r"all| really| still| now)? "
    r"(?:wants?|would (?:like|love|prefer)|['’]d like|(?:is |are )?ask(?:s|ing|ed)(?: us| me)? (?:for|to have|to see)|needs?|prefers?|"
    r"requests?|requested|insists? on|demands?|wishes|hopes)(?: to (?:have|see|get))?\b ?|"
    r"^(?:(?:the |a )?(?:notes?|feedback|comments?|remarks?|mail|message|word|request)(?: (?:from|by|of|on) "
    r"[^:,]{2,30})?|legal|client|director|"
    r"dp|dop|agency|"
    r"producer|regarding|from (?:the |our |my )?(?:client|director|producer|agency|studio|dp|dop|editor|network|legal|"
    r"boss)|fyi|btw|by the way|ps|p\.s\.) ?[:,] ?|^(?:re|regarding|concerning|as for|about)(?: ?:)? (?=\d|scenes?\b|"
    r"shots?\b|panels?\b|the )"
)
"""Who passes a wish on; the wish is what counts."""
NOISE = _re(
    r"^(?:actually|no|nope|yes|yeah|hm+|wait|well|never ?mind|good|fine|ok|okay|sorry|oh|right|on second thought|instead|nice|thanks|"
    r"cool|hi|hello|then|so|please|and|but|"
    r"too|also|as well|[, ])+$"
)
"""Clauses that say nothing."""
SIGNATURE = re.compile(r"^[A-ZÀ-Þ][\w’'.-]{1,30}(?: [A-ZÀ-Þ][\w’'.-]{1,30})?$")
"""A name under an approval."""
LOOK_IT_UP = _re(
    r"^(?P<question>[^\n]{3,600}\?) *(?:(?:please|can you|could you|and|just|then) ,?)*"
    r"(?:look (?:it|that|this|them) up|google (?:it|that|this)|find out|check (?:it |that |this )?(?:online|on ?line|on the (?:web|"
    r"internet|net)|"
    r"(?:that|this|it) (?:for me|up))|search (?:it |for it |for that )?(?:online|the (?:web|internet|net))|look (?:it up )?(?:online|"
    r"on the "
    r"(?:web|internet|net))|research (?:it|that|this))(?:,? (?:please|for me|online|for us))*[ .!?]*$"
)
CHECK_IT = _re(
    r"^(?!.*\b(?:scenes?|panels?|shots?|takes?|approved|stale|missing|omitted|board|pdf|status|painted|script|\d+[A-Z])\b)"
    r"(?P<question>[^\n]{3,600}\?) *(?:(?:please|can you|could you|would you|and|just|then|pls) ?,?)*"
    r"(?:double-?)?(?:check|verify)(?: (?:it|that|this))?(?:,? (?:please|for me|for us))*[ .!?]*$"
)
LISTED = _re(r"^(?:everything|all|the whole|the entire|the rest|every)\b")
"""How a list of panels goes on."""
BY_EVENTS = _re(
    r"^(?!.*\d)(?:(?:and|but|so|then) )?(?P<what>(?:between|until|till|after|before|since|up to) (?:the|that|he|she|"
    r"they|when|his|her) [^,.;:]{2,60}),"
)
"""A stretch of the story told by what happens in it, at the head of a sentence: which panels that is was never made out."""
PLEASED = _re(
    r"^(?:i|we)(?:['’](?:m|re)| am| are)? (?:really |so |very |quite )?(?:happy|pleased|fine|ok|okay) with (?:the|his|"
    r"her|their) (?!panels?|shots?|scenes?|pictures?)[a-z]+\b"
)
"""Praise of something in a picture, which is none of the picture."""
PREDICATE = _re(
    r"^(?:(?:the )?(?:panels|shots|scenes|pictures|frames|ones) )?(?:(?:that|which) )?(?:are|is|play|plays|take place|"
    r"happen|were)(?: set| shot| all)? (?:an? )?"
    r"(?P<what>[a-z][a-z -]{2,30}?)(?: ones)?$"
)
"""What panels are said to be that are looked for."""
REASON_AFTER = re.compile(
    r"^(.*[\ue000-\ue1ff]), (?!.*\b(?:except|but|not|without|only|apart|if|unless|when|until|after|once|other than|"
    r"save|bar|minus)\b)[^\ue000-\ue1ff]* "
    r"(?:is|are|does|do|has|have|was|were|works?|will|can|[^\W\d_]+s) [^\ue000-\ue1ff]*$",
    re.IGNORECASE,
)
"""A reason after an order: `omit 10B, the wide does it`."""
OFF_BOARD = _re(r"\b((?:it|them|that|those|these|this)(?: out)?) (?:of|from|off) the (?:board|film|cut|edit|movie)\b")
"""From where something is taken, which does not mean all of it."""
SAYS = _re(r"\b(?:does|do|did|where|when) (?:the )?(?P<words>[^\W\d_]+ (?:says?|shouts?|yells?|answers?|whispers?|asks?) [^?]{3,80})")
"""What somebody says, by which a panel is looked for."""
