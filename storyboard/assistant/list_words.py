"""The words of orders about the shot list, as patterns that do not mind capitals. Numbers of panels stand under signs."""

from __future__ import annotations

from storyboard.assistant.patterns import COARSE, NUMBERED, QUOTE, F, N, any_case
from storyboard.assistant.selection_words import CARDINALS
from storyboard.model.patterns import regex

LEAD = (
    r"^(?:(?:and|but|so|then|also|just|now|ok|okay|no|nope|wait|hm+|actually|oops|sorry|on second thoughts?|maybe|well|"
    r"i['’]d (?:rather )?|"
    r"i would|we['’]d|we should|we must|should|to|let me|go ahead and|you can|i want to|we need to|i need to|need to|want to),? )*"
)
END = (
    r"(?: (?:again|now|please|instead|then|places|around|round|over|too|for me|thanks|with (?:one another|each other)))*"
    rf"(?:,? (?:and|so|because|since|as|then) (?:we|it|that|this|they|i|you)(?:['’]\w+)? [^{NUMBERED}]*)?[ .!]*$"
)
_COUNT = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|both|\d{1,3}|couple of|twice|thrice|once)"
COUNTS = {**CARDINALS, "last": 1, "latest": 1, "previous": 1, "both": 2, "twice": 2, "thrice": 3, "once": 1, "couple of": 2}
_THING = r"(?:ones?|things?|changes?|edits?|steps?|moves?|actions?|operations?|of (?:them|those|these))"
_PAST = r"(?:was|were|had been|['’]d been|had it|looked|used to be|stood)"

UNDO = any_case(
    rf"{LEAD}(?:"
    rf"(?P<bare>undo|revert|ctrl[- +]?z|cmd[- +]?z|step back|go back (?:a|one) step|undo (?:(?:my|the|our) )?last (?:one|thing|change|"
    rf"edit|step|move)(?: (?:that )?(?:we|i|you) (?:did|made|changed)| (?:to|of|in|on) (?:the|this|my) "
    rf"(?:shot ?list|board|list|film))?)"
    rf"{END}|"
    rf"(?P<all>(?:undo|revert|reverse|cancel|take back|roll back) (?:everything|all)(?: (?:of it|the changes|that|changes))?){END}|"
    rf"(?:undo|revert|reverse|cancel|take back|roll back) (?:(?:the |my )?(?:change|edit)s? (?:of|to|in|on) )?(?P<panels>{N}).*$|"
    rf"undo (?:it|that|this|them|those|what (?:you|i|we) (?:just )?did|(?:the|that|this|my) (?:\w+ )?(?:one|thing|change|step|"
    rf"edit|swap|move|"
    rf"split|merge|hold|note|addition|relight\w*|lens|blocking))(?: (?:all|right away))?{END}|"
    rf"(?:roll|take) (?:it|that|this|them) back{END}|(?:revert|reverse|cancel|scrap) (?:it|that|this|(?:the|my|"
    rf"that) last (?:one|thing|change|"
    rf"step|edit|\w+)|the changes?|that (?:change|edit)){END}|"
    rf"(?:put|make|set|change|turn|get|bring|leave) (?:it|that|this|them|everything|things)(?: all)? (?:back )?(?:the way|how|"
    rf"as|like|to how|"
    rf"to the way|to what|to where) (?:how |to |the way |as |like )*(?:it|they|things|we|that|this) {_PAST}(?: before)?{END}|"
    rf"(?:put|change|turn|set) (?:it|that|this|everything|things|them) back{END}|"
    rf"(?:go )?back to (?:how|the way|what|where) (?:it|they|things|we|that) {_PAST}(?: before)?{END}|"
    rf"(?:forget|scrap|scratch|lose|drop) (?:what i (?:just )?said|(?:the|that|my|this) (?:last|latest|previous) (?:one|thing|"
    rf"change|edit|step|bit)|"
    rf"(?:that|this|the) (?:change|edit)){END}|go back{END}|"
    rf"(?:take|put|turn) (?:the|that|my|this|our) (?:last |latest )?(?:swap|move|split|merge|hold|lens|change|edit|addition|note|"
    rf"duration|omission) back{END}|"
    rf"i take (?:it|that) back{END}|(?:take|withdraw|revoke|cancel) (?:the|that|my|this) (?:approval|sign-?off|omission|hold|note|"
    rf"order)(?: back)?{END})"
)
PUT_BACK = any_case(rf"{LEAD}(?:put|bring|get) (?:it|that|this|them) back{END}")
"""What may bring panels back that were just spoken of."""
UNDO_SOME = tuple(
    any_case(rf"{LEAD}{pattern}{END}")
    for pattern in (
        (
            rf"undo (?:(?:it|that|this|what (?:you|i|we) did) )?(?:the |my |our |those |these )?(?:last |latest )?{_COUNT}(?: (?:last|"
            rf"latest))?(?: {_THING})?(?: times)?"
        ),
        rf"(?:take|roll|turn) (?:back )?(?:the |my |our )?(?:last|latest|previous) {_COUNT}(?: {_THING})?(?: back)?",
        rf"(?:take|roll|turn) (?:back )?(?:the |my |our |that |this )?(?P<count>last|latest|previous) {_THING}(?: back)?",
        rf"(?:go|step) back {_COUNT} (?:steps?|edits?|changes?|times)",
        r"(?:go|step) back (?P<count>twice|thrice|once)",
        rf"(?:the )?last {_COUNT}(?: {_THING})?,? (?:undo|take|roll|reverse|revert)(?: (?:it|them|these|those))?(?: back)?",
        rf"(?:undo|reverse|revert|take back) (?:the |my |our )?last {_COUNT} (?:amendments|corrections|wishes|orders)",
    )
)
REDO = any_case(
    rf"{LEAD}(?:(?P<plainly>undo the undo|un-?undo|redo (?:the |my )?last (?:one|thing|change|edit|step|undo)|redo the undone|"
    rf"redo what (?:you|i|"
    rf"we) (?:just )?(?:undid|took back)|re-?apply (?:it|that|the last (?:one|change|edit)))|redo(?: (?:it|that|this|them))?|"
    rf"redo (?:the |my )?(?:last )?{_COUNT}(?: {_THING})?|(?:bring|put) (?:it|that|them|this) back(?: (?:again|in|on))?|"
    rf"do (?:it|that|this) again after all|(?:no,? )?(?:i|we) (?:want|liked) (?:it|that) (?:back|after all)){END}"
)
ONCE_MORE = any_case(
    rf"{LEAD}(?:(?:and )?(?:again|once more|one more|another one|one more (?:step|time)|{_COUNT} more|the one before(?: that)?)){END}"
)
HISTORY = any_case(
    rf"{LEAD}(?:(?:show(?: me| us)?|list|see|tell me|give me|print) )?(?:(?:the |my |our )?(?:edit )?(?:history|(?:(?:last|latest|"
    rf"recent|previous) )?(?:edits|changes)|undo list|"
    rf"undo stack|"
    rf"log of (?:edits|changes)|list of (?:edits|changes)|last (?:\w+ )?(?:edits|changes))|what (?:can|could) (?:be|i|"
    rf"we) (?:still |now )?(?:undo|undone|take "
    rf"back|taken back)|what was the last (?:thing|change|edit) (?:that )?(?:we|i|you) (?:changed|did|made|edited)|what (?:did|"
    rf"have|had) (?:i|we|you) (?:just )?(?:changed?|edit|edited)(?: (?:last|so far|today|"
    rf"recently))?|what (?:did|have|had) (?:i|we|you) (?:just )?(?:do|done)(?: (?:last|so far|today|recently|just now))?|(?:which|"
    rf"what) (?:edits|changes|steps|things) "
    rf"(?:can|could) (?:still )?(?:be (?:undone|taken back|reversed)|(?:i|we) (?:undo|take back))|what "
    rf"(?:was|is|were|are) (?:the|my|our) (?:last|latest|recent|most recent)(?: \w+)? (?:changes?|edits?)|what(?:['’]s| has| was| "
    rf"were| have| got)?(?: "
    rf"been)? changed(?: (?:last|so far|today|recently|lately))?)[ .?!]*$"
)
_IDLE_HOLD = (
    r"(?: (?:for now|for the moment|for a (?:bit|while|moment)|back|off|please|too|as well|for (?:the |our |my )?\w+)){0,4}"
    r"(?: (?:pending|until|till|while|we|i|she|he|they)\b.*)?[ .!]*$"
)
HOLD = any_case(
    rf"{LEAD}(?:put|place|keep|have|set|leave|hold|freeze|pause|park) (?P<one>{N}|it|that|them|this|those)(?: all| both)?"
    rf"(?: on (?:hold|ice)|(?<=hold {N})(?= (?:for now|for the moment|until|till)\b)|(?<=(?:freeze|"
    rf".pause) {N})){_IDLE_HOLD}"
)
STILL = any_case(rf"{LEAD}hold (?:it|that|them|this|those)[ .!]*$")
"""After a wish this is the camera, or a pose, that is held."""
OFF_HOLD = any_case(rf"{LEAD}(?P<one>{N}) (?:is |are |comes? |can come )?off (?:hold|ice){END}")
ON_HOLD = any_case(rf"{LEAD}(?P<one>{N}):? (?:(?:goes|should go|should be|to be|to go|can go) )?on (?:hold|ice){_IDLE_HOLD}")
RELEASE = any_case(
    rf"{LEAD}(?:take|bring|get|un-?hold|un-?pause|un-?freeze|un-?park|release) (?P<one>{N}|it|that|them)"
    rf"(?: (?:off|from) (?:hold|ice)|(?<=(?:hold|ause|eeze|park|ease) {N})){END}"
)
SWAP = any_case(
    rf"{LEAD}(?:swap|switch|exchange|trade|interchange|flip|reverse)(?: around| over| round)?(?: the (?:order|places?|positions?) of)?"
    rf"(?: (?:panels?|shots?))? (?P<one>{F})(?:,? (?:and|with|for|against|&) (?P<two>{F}))?{END}"
)
TURNED = any_case(rf"{LEAD}(?:flip|reverse|switch)\b(?!.*\b(?:order|places|positions) of)")
"""Verbs that a single picture may be meant by."""
TRADE = any_case(
    rf"{LEAD}(?P<one>{F})(?: (?:and|with) (?P<two>{F}))? (?:(?:should|must|need to|have to|can|please) )?(?:(?:swap|trade|"
    rf"change|switch|"
    rf"exchange) (?:places|order|positions|over|around)|the other way (?:round|around)|in (?:reverse|the other|swapped) order|swapped)"
    rf"{END}"
)
BACK = frozenset({"before", "ahead of", "ahead", "in front of", "in front", "right before", "just before", "directly before", "preceding"})
_WAY = (
    r"(?P<way>(?:(?:right|just|directly|immediately) )?(?:before|after)|ahead(?: of)?|behind|in front(?: of)?|in between|between|"
    r"following|preceding)"
)
_UNIT = (
    r"(?:panels?|shots?|inserts?|cutaways?|(?:(?:extreme|big|medium|tight) )?close-? ?ups?|cus?|mcus?|ecus?|bcus?|(?:extreme |"
    r"very )?wides?|"
    r"(?:extreme )?(?:wide|long|medium|full|mid)(?:[ -]shots?)?|mediums?|establishers?|establishing(?:[ -]shots?)?|frames?|set-?ups?|"
    r"reaction(?:[ -]shots?)?|two-?shots?|povs?|over-?the-?shoulders?|ots|pictures?|drawings?|angles?|ws|ms|cu|beats?)"
)
MOVE = any_case(
    rf"{LEAD}(?:(?:move|put|place|shift|bring|slide|push|pull|take|play|stick|drop|have)(?: the)?(?: (?:panels?|"
    rf"shots?))? )?(?P<one>{F})(?:,? (?:move|put|shift|bring|play) (?:it|that))?"
    rf"(?: (?:come|go|play|back|up|down|over|forward))?(?: to)?(?: (?:so that|so) it(?:['’]s| is| comes| goes))? {_WAY}(?: the)?"
    rf"(?: (?:panels?|shots?))? (?P<two>{F}){END}"
)
COMES = any_case(
    rf"{LEAD}(?P<one>{F}) (?:(?:should|must|has to|needs to|ought to|can|to|would be better|is better|works better|belongs|wants to) )?"
    rf"(?:(?:come|go|play|be|stand|sit|move|goes|comes) )?{_WAY} (?P<two>{F}){END}"
)
STARTS = frozenset({"start", "open", "begin", "beginning", "top", "front", "head", "first", "opening"})
_END_WORD = r"(?P<end>end|start|beginning|top|front|first|last|head|bottom|tail|opening|close)"
MOVE_TO_END = any_case(
    rf"{LEAD}(?:move|put|place|shift|bring|slide|push|take|open|start) (?P<one>{F}) (?:(?:back|up|down|right) )?(?:to|at|in|"
    rf"as) (?:the )?"
    rf"(?:very )?{_END_WORD}(?: (?:place|panel|shot|one))?(?: (?:of )?(?:(?P<scene>[{COARSE}])|the scene|it|its scene|"
    rf"that scene))?{END}"
)
EARLIER = frozenset({"up", "earlier", "forward", "forwards", "left", "ahead"})
_PLACES = r"(?:places?|panels?|shots?|positions?|slots?)"
STEP = any_case(
    rf"{LEAD}(?:move|shift|slide|put|bring) (?P<one>{F}) (?=.*(?:\b(?:earlier|later)\b|{_PLACES}|in the (?:list|order|"
    rf"shot list)))(?:by )?"
    rf"(?:(?P<count>one|two|three|four|\d)(?: {_PLACES})? )?(?P<way>up|down|earlier|later|forwards?|back|backwards?|ahead)"
    rf"(?: (?:by )?(?:one|a)(?: {_PLACES})?)?(?: in the (?:list|scene|order|shot list))?{END}"
)
SPLIT = any_case(
    rf"{LEAD}(?:(?:split|divide|(?:break up|break|cut|chop|separate)(?=.*(?:\b(?:in|into|at|before|where|"
    rf"after)\b)))(?: (?:panel|shot))? (?P<one>{F})(?: up)?(?: (?:in|"
    rf"into) (?:two|half|halves|2|"
    rf"separate|two separate)(?: (?:panels?|shots?|pictures?|frames?|pieces|parts))?)?"
    rf"(?:,? (?:at|before|from|where|on|with|right before|just before|after|when)(?: (?:the words?|the line|she says|he says|"
    rf"they say))? "
    rf"?(?:(?P<quote>[{QUOTE}])|(?P<two>{F})|(?P<rest>[^{NUMBERED}]{{2,80}})))?){END}"
)
IN_TWO = any_case(
    rf"{LEAD}(?:(?:make|cut|turn|break|chop) (?:it )?)?(?:(?:two|2) (?:panels|shots|pictures|frames) (?:out )?(?:of|"
    rf"from) )?(?P<one>{F})"
    rf"(?:(?<=[om][mf] {F})|:? (?:split|divided?)(?: (?:in|into) (?:two|half|2))?| (?:should|could|must|needs to|has to|"
    rf"can) be (?:two|2) (?:panels|shots|pictures|frames)){END}"
)
MERGE = any_case(
    rf"{LEAD}(?:merge|combine|join|fuse|unite|put together|make one of|collapse)(?: (?:panels?|shots?|together))? (?P<one>{F})"
    rf"(?:,? (?:and|with|into|&|to) (?P<two>{F}))?(?: together)?(?: (?:in|into|as) (?:one|a single|1)"
    rf"(?: (?:(?P<panel>panel|picture|frame|drawing)|shot|setup|set-up))?)?{END}"
)
_FOR_GOOD = (
    r"(?:(?: from| off| out of)(?: the| our)? (?:shot ?list|list))?(?: (?:for good|for ever|forever|permanently|once and for all)|"
    r",? (?:and )?(?:give|hand) (?:its|their|the) (?:words|lines) to (?:the )?(?:neighbou?r|(?:panel|one) (?:before|after)|next one)|"
    r",? not (?:just|only) omit(?:ted)?(?: it| them)?)"
)
DELETE = any_case(rf"{LEAD}(?:delete|remove|strike|drop|take|cut|kill|erase) (?P<one>{F}){_FOR_GOOD}{END}")
_ONE_MORE = (
    r"(?:(?:an?|another|one more|one|some|extra|an extra|a new|new|a quick|a short|a separate|a little)(?: (?:nice|extra|new|"
    r"quick|short|"
    r"separate|little|slow|silent|dead|tight|big|extreme|medium|very))*? )"
)
ADD = any_case(
    rf"{LEAD}(?:(?:add|insert|create|squeeze in|slip in|introduce|throw in|slot in|stick in|put in|plan|cut to|put|slot|squeeze|"
    rf"slip|throw|give "
    rf"(?:me|us)|get(?: me| us)?|i need|we need|i want|we want|need|want|i['’]d like|there should be|there must be|there(?:['’]s| is)|"
    rf"we could do with|(?:i|we)(?:['’]m|['’]re)? ?miss(?:ing)?|have|draw|shoot|do|make|start with) "
    rf"(?:in )?)?{_ONE_MORE}(?P<kind>(?:close|tight|wide|medium|silent|reaction) )??(?P<unit>{_UNIT})(?! (?:angle|lens))"
    rf"(?: (?P<about>(?:of|on|where|with|showing|in which|from|for)(?! {N}) ?[^{NUMBERED},;:]{{2,160}}?))?,? (?:missing )?(?:in |"
    rf"somewhere |"
    rf"right |just )?"
    rf"(?:(?P<way>before|after|between|ahead of|in between|following|behind)(?: (?:panel|shot))? (?P<one>{F})(?:(?:,? and|"
    rf",) (?P<two>{F}))?|"
    rf"(?:at|to) the (?:very )?(?P<end>end|start|beginning|top|head|bottom) ?(?:of )?(?P<home>[{COARSE}]))"
    rf"(?:[,:]? ?(?P<more>[^{NUMBERED}]{{2,200}}))?$"
)
ADD_AFTER = any_case(
    rf"{LEAD}(?P<way>before|after|between|following) (?P<one>{F})(?: and (?P<two>{F}))?,? (?:(?:please|can you|i think|"
    rf"there) )*(?:(?:add|insert|put"
    rf"|slot in|squeeze in|cut to|we need|i need|i want|we want|we['’]d need|there should be|should be|(?:must |"
    rf"should )?(?:comes?|go|goes)|"
    rf"let['’]?s have|have|give me|"
    rf"show|draw) )?{_ONE_MORE}(?P<kind>(?:close|tight|wide|medium|silent|reaction) )??(?P<unit>{_UNIT})(?! (?:angle|lens))"
    rf"(?: (?P<about>[^{NUMBERED}]{{2,200}}))?$"
)
ADD_AT = any_case(
    rf"{LEAD}(?P<end>start|open|begin|end|close|finish) (?P<home>[{COARSE}]) (?:with|on) (?=(?:an? )?(?:extra|another|new|"
    rf"additional|one more|separate)\b)"
    rf"{_ONE_MORE}(?P<kind>(?:close|tight|wide|medium|silent|reaction) )??(?P<unit>{_UNIT})(?! (?:angle|lens))(?: "
    rf"(?P<about>[^{NUMBERED}]{{2,200}}))?$"
)
ADD_TERSE = any_case(
    rf"{LEAD}(?P<kind>(?:close|tight|wide|medium|silent|reaction) )??(?P<unit>{_UNIT})(?:,| of| on)? (?P<about>[^{NUMBERED}]{{2,60}}?),? "
    rf"(?P<way>before|after|between|ahead of|following)(?: (?:panel|shot))? (?P<one>{F})(?:(?:,? and|,) (?P<two>{F}))?{END}"
)
OF_SHOT = ("panel", "frame", "picture", "drawing", "beat")
"""Units that are a panel of the shot there."""
SIZES_IN_SHORT = {
    "wide shot": "wide",
    "long shot": "wide",
    "extreme": "",
    "tight close up": "close up",
    "reaction": "close up",
    "reaction shot": "close up",
}

FIELDS = {
    "lens": "lens", "focal length": "lens", "move": "move", "movement": "move", "camera move": "move", "camera movement": "move",
    "equipment": "equipment", "grip": "equipment", "gear": "equipment", "rig": "equipment", "support": "equipment",
    "duration": "duration", "length": "duration", "time": "duration", "running time": "duration", "timing": "duration",
}  # fmt: skip
_FIELD = (
    r"(?P<field>focal length|lens|camera move(?:ment)?|movement|move|equipment|grip|gear|rig|support|duration|running time|"
    r"timing|length)"
)
_TO = (
    r"(?: from (?:an? )?[\d.,]+ ?(?:mm|s|seconds?)?(?= to\b))?"
    r"(?:(?: (?:might|should|may|can|to) be(?: recorded| listed| set| noted| entered)?)?(?: to| as| at| is| be| should be|:| =|,)+) ?"
)
FIELD = any_case(
    rf"{LEAD}(?:(?:set|change|make|put|switch|fix|note|write|list|enter|record|register|update) )?(?:the )?{_FIELD} (?:(?:of|for|on|in|"
    rf"field) )*(?P<one>{N}){_TO}"
    rf"(?P<value>[^{NUMBERED}]{{1,60}})$"
)
FIELD_AFTER = any_case(
    rf"{LEAD}(?:(?:set|change|make|switch) )?(?P<one>{N})(?:['’]s)?[,:]? (?:the )?{_FIELD}{_TO}(?P<value>[^{NUMBERED}]{{1,60}})$"
)
FIGURE = regex(r"\d{1,4}(?:[.,]\d{1,2})?")
LENS = any_case(
    rf"{LEAD}(?:use|put|try|take|go (?:to|for|with)|switch to|shoot (?:on|with)|make it|give it) (?:an? |"
    rf"the )?(?P<value>\d{{1,4}})[ -]?(?:mm|mil|"
    rf"millimet(?:er|re)s?)(?: lens| prime)? (?:(?:on|for|in) )?(?P<one>{N}){END}"
)
ON_LENS = any_case(
    rf"{LEAD}(?:(?:shoot|do|put|make|set|take|frame|list|switch|change|move|get) )?(?P<one>{N})(?: should be| is| goes|"
    rf" wants to be)?,?:?(?: shot)?"
    rf" (?:(?:on|with|to|at|as|in|through) )?(?:an? |the )?(?P<value>\d{{1,4}}(?=[ -]?mil?l?|[ -]?mm|(?<=\b(?:an|.a) \d\d)(?!\d)))"
    rf"(?:[ -]?(?:mm|mil|millimet(?:er|re)s?))?(?: lens| prime)?{END}"
)
_GEAR = (
    r"(?P<value>steadi-?cam|dolly|slider|crane|jib|drone|gimbal|tripod|sticks|techno-?crane|tracks|track|cable ?cam|"
    r"shoulder rig|easy ?rig|"
    r"monopod|car (?:rig|mount)|hostess tray|low ?loader|russian arm|ronin)"
)
EQUIPMENT = any_case(
    rf"{LEAD}(?:(?:use|take|order|get|bring|we need|i need|need|put) )?(?:an? |the )?{_GEAR} (?:(?:on|for|in) )?(?P<one>{N}){END}"
)
_CARRIED = _GEAR.replace("crane|jib|drone|", "")
"""Without what says from where one looks."""
ON_EQUIPMENT = any_case(
    rf"{LEAD}(?:(?:shoot|do|put|make|set|take|list) )?(?P<one>{N})(?: should be| is| goes| will be| wants to be| needs)?,?:?(?: shot)?"
    rf"(?: (?:on|with)) (?:an? |the )?{_CARRIED}{END}"
)
_SECONDS = (
    r"(?P<value>\d{1,3}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[ -]?(?:s|secs?|"
    r"seconds?)"
)
LASTS = any_case(
    rf"{LEAD}(?:(?:make|set|time|hold|keep|let|run|give|leave|put)(?: on)? )?(?P<one>{F})(?:['’]s)?,?:? ?(?:(?:should|must|"
    rf"has to|needs to|can|to|"
    rf"is to|lasts?|be|is|for|at|on|hold|holds|held|down|up|only|exactly|about|runs?|takes?) ){{0,5}}(?:to )?{_SECONDS}"
    rf"(?: (?:long|flat|exactly|screen time|on screen))?{END}"
)
SOUND = any_case(
    rf"{LEAD}(?:(?:set|add|put|note|enter|write|change) )?(?:the |a )?(?:sound(?: effect)?|sfx|audio)s? ?(?:(?:on|to|for|in|at|of|"
    rf"under|over) )?"
    rf"(?P<one>{N})(?:[:,=]| to| is| should be) ?(?P<sound>.{{3,120}})$"
)
SOUND_OF = any_case(
    rf"{LEAD}(?:(?P<one>{N})[,:]? (?:with )?|(?:(?:add|put|have|lay|use|hear|we hear|hear) )?(?=.*{N}$))(?:the |a )?(?:sounds?|noise) "
    rf"of (?P<sound>[^{NUMBERED}]{{3,120}}?)(?: (?:on|to|in|over|under|for|at|into))?(?: ?(?P<there>{N}))?$"
)
NOTE = any_case(
    rf"{LEAD}(?:(?:(?:add|leave|put|write|make|attach|pin|set|take|jot down|stick) )?(?:(?:a|the|this|another|one more|the following|"
    rf"this following|production) )*(?:note|reminder)|(?:write|jot|put|make it)(?: down)?(?= {N} (?:that|saying)\b))"
    rf" ?(?:(?:on|to|for|in|at|under) )?(?P<one>{N})"
    rf"(?: (?:saying|that says|that|to say|which says|reading))?[,:]? ?(?P<note>.{{3,600}})$"
)

_MOVES = {
    "static": "none|locked off|lock off|locked|lock-off|static shot|no move|still|on sticks",
    "push in": "dolly in|push|push-in|track in|slow push in|slow push|creep in|move in|truck in",
    "pull out": "dolly out|pull back|pull-out|track out|pull|pull-back|move out|back out",
    "truck left": "track left|tracking left|dolly left|crab left|slide left",
    "truck right": "track right|tracking right|dolly right|crab right|slide right",
    "handheld": "hand-held|hand held",
    "follow": "tracking|track|following|tracking shot",
    "crane up": "boom up|jib up",
    "crane down": "boom down|jib down",
    "rack focus": "pull focus|focus pull|rack",
}
MOVES = {said: move for move, row in _MOVES.items() for said in row.split("|")}
"""What camera moves are called beside their own names."""
