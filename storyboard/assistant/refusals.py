"""What is asked for and cannot be done by talking: the deed is recognised, so that no other is done in its place, and what can be done
instead is said.

A clause is held against the table before any action reads it, with numbers under signs. Whatever else the request asks for is then not
done either: half of a request may be the wrong half.
"""

from __future__ import annotations

import re

from storyboard.assistant.patterns import F, N, any_case

_UNIT = r"(?:panels?|shots?|scenes?|inserts?|cutaways?|close-?ups?|wides?|frames?|angles?|beats?|set-?ups?|moments?|reaction shots?)"
_LEAD = r"^(?:(?:and|but|so|then|also|just|now|ok|okay|no|actually|maybe|i['’]d|i would|we['’]d|we should|we must|should|to),? )*"
_ONE_MORE = r"(?:an?|another|one more|one|two|three|some|more|extra|an extra|a new|new|a quick|a short)(?: (?!shot\b|panel\b)[\w'’-]+){0,3}"


UNDO = "Say plainly what is taken back: `undo`, `undo the last two`, or `use take 1 of 3B-2` for a picture; `history` lists the edits."
APPROVAL = (
    "An approval belongs to the take that was seen, and ends when another one is drawn or shown. What can be done: `undo`, where it was "
    "the last thing, or put the panel on hold, as in: 3B-2 on hold."
)
ORDER = (
    "Say which panels, and where to, one step at a time, as in: move 3B after 3D; swap 3A and 3B; split 3B-2; merge 3B-1 and 3B-2. "
    "Panels and shots stay in their scene."
)
MORE = "Say beside which one, as in: add a close-up of MIA after 3B; add a panel after 3B-2."
PRICE = (
    "What it costs is said before anything is done: ask for it as if it were to be done, and answer no. `storyboard quote` says it for the "
    "whole board; `what has it cost so far` says what was spent."
)
PRINT = (
    "That is not a matter of panels. How the board is printed is set with `storyboard make` and `storyboard export`; "
    "here I draw and approve panels."
)
KEPT = "Takes are never deleted. Which one is shown can be chosen: use take 1 of 3B-2."
PAINTER = (
    "Who paints, and how finely, is not chosen here: `storyboard redraw --painter`, `storyboard make --draft` and "
    "`storyboard finish` do that."
)
PART = "A PDF holds the whole board; a part of it is not written alone. What can be done: export the PDF."
SCRIPT = "The script's own words are not changed here. Change them in the script, then bring the board to it with `storyboard revise`."
REMARKS = "Comments are not written by talking: use `storyboard comment`. A wish for the picture is said as it is, as in: 3B-2 darker."
ALIKE = "I cannot make one panel like another by its number. Say how it should be, as in: 3B-2 darker, from below."
TRIM = "Say which panels are to go, as in: omit 3B-2; or how long one lasts, as in: 3B-2 shorter, 3B-2 2 seconds."

TABLE: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        any_case(
            rf"{_LEAD}(?:undo\b(?! (?:the )?(?:cut|omission|deletion|removal|approv|sign)\w*)|ctrl[- +]?z|roll (?:it|that|this) back|"
            r"take (?:it|that|this) back$|(?:revert|reverse|cancel) (?:it|that|this|the last (?:one|thing|change|step|edit)|my last \w+|"
            r"everything|"
            r"the changes?)(?! (?:to|shot|panel))|(?:put|make|set|change|turn|get|bring) (?:it|that|this|them|everything|things)(?: "
            r"all)? "
            r"(?:back )?"
            r"(?:back|the way|how|as|like|to how|to the way|to what) (?:how |to |the way |as |like )*(?:it|they|things|we) (?:was|"
            r"were|had|"
            r"looked)\b|"
            r"(?:go )?back to (?:how|the way|what|where) (?:it|they|things|we)\b|step back$|go back (?:a|one) step|"
            r"forget (?:what i (?:just )?said|the last (?:one|thing|change))|i take (?:it|that) back)"
        ),
        UNDO,
    ),
    (
        any_case(
            r"\b(?:un-?approve\b|dis-?approve|un-?lock|un-?sign)\b|\b(?:take|pull|draw) back .{0,40}\b(?:approval|sign-?off|ok|yes)\b|"
            r"\b(?:take|pull) .{0,40}\b(?:approval|sign-?off) (?:back|off|away)|"
            r"(?<!the )(?<!a )\b(?:withdraw|revoke|cancel|retract|undo|remove|lift|reverse|rescind|delete|drop|reset|"
            r"clear)\b.{0,40}\b(?:approv\w*|"
            r"sign-?offs?|ok)\b|"
            r"\b(?:no longer|not|n['’]t) (?:be )?approved any ?more\b|\bno longer (?:be )?approved\b"
        ),
        APPROVAL,
    ),
    (
        any_case(
            rf"{_LEAD}(?:(?:swap|switch|exchange|trade|interchange)(?: around| over| round)?(?: the order of)? {N}"
            rf"(?:,? (?:and|with|for|against) {N})?"
            r"(?: (?:around|round|over|please|places))*$|"
            rf"(?:move|put|place|shift|bring|slide|push|pull|take|have|show|play) (?:the )?(?:.{{0,30}} )?{N} (?:\w+ ){{0,2}}?"
            rf"(?:before|after|between|ahead of|behind|in front of|in between|to (?:right )?(?:before|after)) (?:the )?(?:{_UNIT} )?"
            rf"(?:{N}|that|it|this)"
            rf"|(?:move|put|place|shift|slide|bring|play|have) (?:the |that |this |his |her |[^\W\d_]+['’]s )(?:[\w'’-]+ ){{0,2}}?{_UNIT}"
            rf"(?: (?:of|in|on|with) [^,;]{{2,30}}?)? (?:right |just |directly )?(?:before|after|between|ahead of|in between|earlier|"
            rf"later)\b"
            rf"|(?:move|put|place|shift|slide) {N} (?:\w+ )?(?:to|at|in) (?:the )?(?:very )?(?:end|start|beginning|top|front|first|"
            rf"last)\b|"
            rf"(?:move|shift|slide) {N} (?:up|down|earlier|later|forward|back)(?: (?:one|two|a|by|\d)\b.*)?$|(?:move|shift|transfer) {N} "
            rf"(?:to|into) {N}|"
            r"(?:re-?order|re-?arrange|re-?number|shuffle|merge|combine|join|fuse|split|divide|break up|separate)\b(?!.*\bhair)|"
            r"(?:make|turn|cut|break|chop) (?:one|two|three|four|several|\d) (?:panels?|shots?) (?:out )?(?:of|from|into) |"
            rf"{N} (?:should|could|must|needs to|has to|can) be (?:two|three|four|several|more|\d) (?:panels|shots|pictures|frames)|"
            rf"(?:make|turn|cut|break|chop) {N} (?:in)?to (?:two|three|four|several|\d|separate|one) (?:panels?|shots?)|"
            rf"{N} (?:(?:should|must|has to|needs to|can|to) )?(?:come|comes|go|goes|play|plays|be|stand) (?:right |just "
            rf")?(?:before|after|"
            rf"between|ahead of) "
            rf"{N}|"
            rf"(?:the )?order (?:of|should|must|is)|(?:change|switch|swap|reverse|flip) the order\b|(?:make |give me |i want |"
            rf"we need )?(?:a |another )?(?:duplicate|copy|clone|"
            rf"double|repeat) {N})"
        ),
        ORDER,
    ),
    (
        any_case(
            rf"{_LEAD}(?:(?:add|insert|create|squeeze in|slip in|introduce|invent|throw in|slot in|stick in|put in|plan|cut "
            rf"to) {_ONE_MORE} "
            rf"{_UNIT}\b|"
            rf"(?:need|want|put|have|give (?:me|us)|get|i need|we need|i want|we want|draw|make|there should be|i miss|we['’]re missing|"
            rf"could do with|"
            rf"missing|show(?: me| us)?) {_ONE_MORE} {_UNIT}(?: [\w'’-]+){{0,8}} (?:before|after|between|ahead of|in between|at the "
            rf"(?:end|"
            rf"start|"
            rf"beginning|top) of) (?:the )?(?:{N}|that|it|this|last|first)|"
            rf"(?:after|before|between) {N},? (?:(?:add|insert|put|cut to|we need|i need|i want|we want|there should be|show) "
            rf")?{_ONE_MORE} "
            rf"{_UNIT}|"
            rf"(?:add|insert) (?:\w+ )?(?:panel|shot|scene|frame)\b)"
        ),
        MORE,
    ),
    (
        any_case(
            r"^(?!(?:\w+,? )?(?:what|how much)(?:['’]s| has| have| did)\b)(?=.*(?:[\ue000-\ue1ff]|\bto \w+|\bif (?:we|i)\b|\bfor "
            r"(?:another|a|one|an|the)\b|\beach\b|\bper\b|\bwould\b|\bwill\b))"
            r"(?:(?:so|and|but|ok|okay|well|roughly|about),? )*(?:what|how much)(?:['’]d| would| will| does| is| might| "
            r"could)? .*\b(?:cost|"
            r"set (?:me|us) back|price|be charged)\b(?! (?:\w+ )?(?:so far|until now|up to now|to date|already))(?<!has this cost)|"
            r"\bhow (?:expensive|pricey|dear)\b|\bhow much (?:would|will|more|for|extra|is it (?:to|for|if))\b|"
            r"\b(?:quote|estimate|price|ballpark)\b (?:me |us )?(?:for|of|to|on) |^(?:quote|estimate|price) |"
            r"\b(?:give|get|send|need|want|make|have) (?:me |us )?(?:a |an |the )?(?:rough |quick )?(?:quote|estimate|price|ballpark)\b|"
            r"\bwhat(?:['’]s| is| would be)(?: the)? (?:price|cost|damage|bill|total)\b.* if\b|"
            r"\bwhat(?:['’]s| is) the (?:price|cost|damage) (?:of|for|if) (?:a |an |another |re|doing|painting|drawing|[\ue000-\ue1ff])"
        ),
        PRICE,
    ),
    (
        any_case(
            rf"^(?!.*(?:{F}|\berase\b|\bprop\b)).*\b(?:logo|watermark|fonts?|typeface|title page|cover (?:page|sheet)|page "
            rf"numbers?|"
            r"animatic|sound ?track|music|call sheet|shooting schedule|letterhead|aspect ratio|frame rate|binding|two per page|"
            r"(?:panels|pictures|frames) (?:per|a|on (?:a|each|every|one)) page|landscape format|portrait format)\b"
        ),
        PRINT,
    ),
    (
        any_case(
            r"^(?=.*\b(?:pdf|printed|print ?out|export\w*)\b)(?=.*\b(?:only|just|nothing but)\b)(?=.*\b(?:scenes|panels|shots|pages|"
            r"pictures|act)\b)"
            r"(?!.*\b(?:sign|poster|paper|newspaper)\b)"
        ),
        PART,
    ),
    (any_case(rf"^(?=.*{N})(?=.*\b(?:pdf|print(?:ed|out)?|export\w*)\b)(?!.*\b(?:sign|poster|paper|newspaper)\b)"), PART),
    (
        any_case(
            r"\b(?:delete|remove|throw (?:away|out)|get rid of|discard|bin|erase|trash|drop|kill) (?:the |all |both )?(?:\w+ )?takes?\b"
        ),
        KEPT,
    ),
    (
        any_case(
            rf"{_LEAD}finish\b(?! (?:the )?(?:line|sentence))|\b(?:use|with|switch to|go for|try|take|by|change) (?:the |a |an |"
            rf"another )?"
            r"(?:[\w-]+ )?(?:painter|model|engine|generator|seed|prompt)\b(?! (?:car|plane|ship|train|boat))|\b(?:do|make|want|need|as) "
            r"(?:me )?(?:a |the )?(?:quick |rough |first )?drafts?\b|\b(?:upscale|4k|in hd|high[- ]res\w*|higher resolution)\b"
        ),
        PAINTER,
    ),
    (
        any_case(
            rf"{_LEAD}(?:re-?write|re-?name|re-?title|translate|proof-?read|re-?phrase)\b|"
            r"\b(?:change|fix|correct|replace|edit|alter|cut|drop|delete) (?:the |his |her |their |that |this |\w+['’]s )?(?:\w+ "
            r")?(?:line|"
            r"lines|dialogue|dialog|slug-?line|heading|spelling|typo|wording|monologue)\b(?! of (?:sight|action))"
        ),
        SCRIPT,
    ),
    (
        any_case(
            rf"{_LEAD}(?:(?:add|leave|write|make|attach|put|pin|post) (?:\w+ )?(?:a |the )?(?:note|comment|remark|memo|"
            rf"annotation|reminder)s?\b"
            rf"(?!book)|comment (?:on )?{N}|note (?:on|to|for) {N}|(?:note|comment|remind)\b(?= (?:that|to|me to)\b))"
        ),
        REMARKS,
    ),
    (
        any_case(
            rf"\bsame (?:[\w'’]+ ){{1,3}}(?:(?:in|for|on) )?{N}? ?(?:as|like)(?: in)? {N}|\blike (?:in |it is in )?{N} ?[:,]|"
            rf"\b(?:use|re-?use|recycle|transfer|keep|take|copy|apply|carry|repeat|borrow) (?:the |that )?(?:[\w'’]+ "
            rf"){{1,3}}(?:of|from|in) {N} (?:in|"
            rf"for|on|to|into|with) {N}|"
            rf"\b(?:use|re-?use|recycle|transfer|keep|take|copy|apply|carry|repeat|borrow) (?:the |that )?(?:[\w'’]+ "
            rf"){{1,3}}{N} (?:in|for|on|to|into|with)? ?{N}"
        ),
        ALIKE,
    ),
    (any_case(rf"^(?:and |please )*match(?:ing)? [^,;]{{0,40}}{N}"), ALIKE),
    (
        any_case(
            rf"\b(?:match|matches|matching|resemble|imitate|echo)(?: up)?(?: [^,;\ue000-\ue1ff]{{2,30}} {N})?(?: with|"
            rf" to)? (?:in )?(?:{N}|panel \d|shot \d)"
        ),
        ALIKE,
    ),
    (
        any_case(
            r"^(?:(?:and|but|so) )?(?:if|suppose|supposing|assuming) (?:i|we|you) (?:were to |want(?:ed)? to |had to |have to |"
            r"would )?(?:re-?draw|re-?drew|"
            r"re-?paint(?:ed)?|re-?d[oi]d?|approved?|omit(?:ted)?|add(?:ed)?|draw|drew|paint(?:ed)?)\b"
        ),
        PRICE,
    ),
    (any_case(r"^(?:cut|trim|boil|strip|reduce|shorten)\b.*\bdown to\b"), TRIM),
    (any_case(r"\b(?:trim|tighten up the (?:edit|cut|end|start)|snip|prune)\b(?!med| (?:his|her|the) (?:beard|hair|hedge))"), TRIM),
)
"""What such a clause is known by, and what is said to it; the first that fits."""


def refused(text: str) -> str:
    """What is said to a clause that asks for what cannot be done by talking; else nothing."""
    return next((sentence for pattern, sentence in TABLE if pattern.search(text)), "")
