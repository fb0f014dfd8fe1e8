"""The words of clauses that order nothing by themselves, as patterns that do not mind capitals."""

from __future__ import annotations

from storyboard.assistant.patterns import N, any_case

COMPARES = any_case(r"^(?:it|they|this|that|these|those|we|you)\b.*\b(?:with|than|like|from|into|to|as|against) ?[\ue000-\ue1ff]$")
"""A reason that names other panels: `they cut badly with 6A`."""
THERE_IS = any_case(
    r"^(?:there(?:['’]s| is| are)|we have|we['’]ve got|i (?:can )?see|you (?:have|left|drew|painted)) "
    r"(?P<what>[^,;]{2,60}?) ?(?:in |on |around |at |behind )?[\ue000-\ue1ff]"
)
"""What is in a picture."""
REMOVES_IT = any_case(
    r"^(?:(?:and|so|please|just|but) )*(?:remove|erase|delete|lose|drop|kill|get rid of|take|cut) (?:it|them|that|"
    r"those|one|one of them|both)(?: out| away| off)?$"
)
KEPT = any_case(
    rf"^(?:(?:on second thoughts?|actually|no|nope|ok|okay|wait|hm+|well|but|and|then|so|i think|rather|instead|better)[, ]*)*"
    rf"(?:keep|leave|spare|save|let['’]?s keep|i['’]ll keep) (?P<what>{N}|it|them|that|those|that one|those ones)"
    rf"(?: (?:in|after all|as (?:it is|they are|is)|then|alone|there|on the board|on board|like (?:that|this)|the way "
    rf"(?:it is|they are)))*[ .!]*$"
)
"""Panels that are to stay."""
REPORTED = any_case(
    r"^(?:the |our |my )?(?:client|director|producer|studio|agency|dp|dop|editor|network|writer|boss|mail|email|note)s?\b.{0,80}\b"
    r"(?:insists?|(?:wants|prefers|likes) (?:it|that|them)(?: so| this way| that way)?|said|says|mailed|wrote|writes|"
    r"told|asked|thinks?|hates?|hated|mentioned|reads?|complained|noted|finds?|feels?|signed|approved|"
    r"okayed|confirmed|(?:is|are|was|were) (?:happy|fine|ok|okay))\b|"
    r"^my (?:own )?[^\W\d_]+(?: in law)? (?:thinks?|says?|said|feels?|finds?|hates?|likes?|told|keeps? saying|reckons?)\b|"
    r"^(?:the|our|my) (?!(?:scene|panel|shot|picture|frame|wide|close|insert|single)s?\b)[^\W\d_]+(?: (?:team|crew|department|people|"
    r"guys|man|woman|"
    r"coordinator|manager))? (?:is|are|was|were) (?:happy|okay with (?:it|that)|free|available|ready|back|here)$"
)
"""What somebody else is said to have said: nothing is ordered by it."""
CONTEXT = "\uf001"
"""Before a clause that only says how things are, so that something else can be asked for."""
DECLARES = any_case(
    r"^(?:(?:but|and|so|because|since|as),? )?(?:(?:in|on|at) [\ue000-\ue1ff],? ?)?(?:(?:[\ue000-\ue1ff]|"
    r"\d+[A-Z]*(?:-\d+)?)[,:]? )?(?:(?:he|"
    r"she|it|they|there|we|you|everybody|nobody)\b|"
    r"(?:(?:the|his|her|their|its|our|[^\W\d_]+['’]s) )?(?:[^\W\d_]+ ){0,3}?[^\W\d_]+)(?: (?:still|always|now|also|only|just|all|both))?"
    r"(?: |['’](?=s |re ))(?:is|are|s|re|was|were|has|have|had|sits?|stands?|holds?|wears?|carries|carry|"
    r"switch(?:es)?|changes?|jumps?|comes?|goes|"
    r"says?|hears?|pours|rains|snows|lies|walks?|runs|faces|looks)\b"
)
"""A sentence that says how things are."""
MODALITY = any_case(
    r"\b(?:should|must|needs?|has to|have to|ought|could|can|shall|wants?|want|would|let['’]?s|please|too|not [a-z]+ "
    r"enough|approved|final|locked|"
    r"good|great|fine|perfect|love\w*|done|missing|buy|keepers?)\b|\b[a-z]+(?:ier|ter|ker|ser|der|mer|ner|her)\b"
)
"""What makes a wish, a complaint or an approval of such a sentence."""
COMMANDS_IT = any_case(
    r"^(?:(?:so|then|and|but|now|just|ok|okay|instead),? )*(?:make|take|correct|fix|put|give|add|remove|change|turn|"
    r"set|bring|swap|redo|redraw|repaint|use|"
    r"keep|let|have|get|lose|drop|move|erase|delete|cut|omit|push|pull|tilt|raise|lower|replace|switch|tidy|clean|clear|sort|brighten|"
    r"darken|lighten|soften|blur|zoom|crop|paint|draw|hide|widen|tighten|try|tone|fill|straighten|mend|sharpen|cool|dim|warm)\b"
)
"""How an order begins."""
APPROVES_IT = any_case(
    r"^(?:(?:so|then|and|just|please|i|we|let['’]?s|you can|ok|okay),? )*(?:approve|sign|lock|accept|green ?light|mark|tick|"
    r"rubber[ -]?stamp)\b"
)
"""How an approval begins."""
WONDERS = any_case(
    r"^why (?:does|do|did|is|are|has|have) \w+ (?:\w+ )?(?:have|has|wear(?:ing|s)?|hold(?:ing|s)?|got|carry(?:ing)?) "
    r"(?P<had>(?:an?|the|his|her|that|those|no) [^\ue000-\ue1ff,;]{2,40}?)(?: (?:on|in))? ?[\ue000-\ue0ff]\??$|"
    r"^(?=.*[\ue000-\ue0ff])(?:where(?:['’](?:s|re)| is| are| did)|is (?:that|this|there)|are (?:those|these|there)|why(?:['’]s| is|"
    r" are| does| do)|"
    r"what(?:['’]s| is| are) (?:that|this|those|these)) (?P<what>(?:the|an?|his|her|their|some) [^\ue000-\ue1ff,;]{2,40}?(?= (?:go|gone|"
    r"in|on|at)\b| ?[\ue000-\ue0ff]))?"
    r"(?: (?:go|gone|in|on|at))* ?[\ue000-\ue0ff]?.*$"
)
"""A question about what is in a picture, after which an order sets it right."""
SETS_RIGHT = any_case(
    rf"{COMMANDS_IT.pattern}|^(?:(?:so|then|and|but|please|just),? )*(?:(?:he|she|it|they|that|those|this|there|(?:the|his|her) \w+) "
    r"(?:should|must|needs? to|has to|have to|ought to)|i want|i['’]d like|we want|we need)\b"
)
UGLY = any_case(
    r"^(?:(?:but|and|so|oh|no|hm+),? )*(?P<what>(?:that|the|those|these|his|her|their) (?!(?:panels?|shots?|pictures?|frames?|scenes?|"
    r"ones?|takes?)\b)"
    r"[^\ue000-\ue1ff,;]{2,40}?) (?:is|are|looks?|feels?|seems?|was|were) [^\ue000-\ue1ff]+$"
)
"""What is said of a thing in the panels spoken of."""
POINTS_BACK = any_case(r"\b(?:it|that|this|them|those|these|there|here|him|her|his|their|he|she|they|one|ones)\b")
"""What in an order may mean something that was just spoken of."""
IS_SO = any_case(
    rf"^(?=.*{N})(?:[^\W\d_]|[ '’,-]|{N})+?(?: (?:is|are|looks?|feels?|seems?|was|were|has|have)|['’](?:s|re)) (?!(?:should|to)\b)|"
    rf"^(?:i|we|they|somebody|someone) (?:(?:had|have|already) )*(?:[^\W\d_]+ed|cut|lost|left|put|threw|took|made|did|had|forgot|"
    rf"chose) {N}\b"
)
"""That panels, or something in them, are some way."""
EXPLAINED = any_case(r"^(?:we|i|they|you|there|it|nobody|production|the (?:client|director|crew|weather|budget)) [^:,.]{4,80}: +(?=\S)")
"""A reason before a colon."""
HAS = any_case(
    r"^(?:(?:in|on) [\ue000-\ue1ff],? )?(?:he|she|they|[^\W\d_]+)(?: (?:still|already|also|now))? (?:has|have|holds?|"
    r"wears?|carries|carry)(?: (?:still|got))? "
    r"(?P<what>(?:the|a|an|his|her|their) [^,;]{2,40}?)(?: (?:in|on|around|over) (?:his|her|their) [a-z]+)?(?:(?: in|"
    r" on)? ?[\ue000-\ue1ff]|[.!]?$)"
)
"""What somebody has in a picture."""
HARD = any_case(
    r"^(?:it['’]?s|it is|that['’]s|this is) (?:very |so |too |a bit |really )?(?:hard|difficult|impossible|tricky|"
    r"unclear|not (?:clear|easy)) (?:to|what|who|how|where)\b"
)
"""What cannot be made out in a picture."""
PARKED = any_case(
    rf"^(?:(?:let['’]?s|we can|i['’]ll|we['’]ll|ok|okay|and|but|so|then|just),? )*(?:forget(?: about)?|park|ignore|"
    rf"never ?mind|revisit|come back to|get back to|"
    rf"leave|hold off on|think about|discuss|talk about|sleep on) (?P<what>{N}|it|that|this|them)"
    rf"(?: (?:for now|for the moment|later|tomorrow|today|again|next week|another time|this time|until \w+))*[ .!]*$"
)
"""Panels that are to wait."""
ON_HOLD = any_case(
    rf"^(?:please )?(?:(?:freeze|pause|wait with|keep) (?P<kept>{N}) (?:until|till|for now|for the moment|back|off)\b.*|"
    rf"hold (?P<what>{N})(?: (?:until|till|for now|for the moment|back|off)\b.*| ?,? ?(?:nothing|no|don['’]?t|do not)\b.*)?)$"
)
"""Panels that nothing is to be done with for a while."""
