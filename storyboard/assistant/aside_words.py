"""The words of clauses that order nothing by themselves, as patterns that do not mind capitals."""

from __future__ import annotations

import re


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


NUMBERED = "[\ue000-\ue1ff]"
COMPARES = _re(r"^(?:it|they|this|that|these|those|we|you)\b.*\b(?:with|than|like|from|into|to|as|against) ?[\ue000-\ue1ff]$")
"""A reason that names other panels: `they cut badly with 6A`."""
THERE_IS = _re(
    r"^(?:there(?:['’]s| is| are)|we have|we['’]ve got|i (?:can )?see|you (?:have|left|drew|painted)) "
    r"(?P<what>[^,;]{2,60}?) ?(?:in |on |around |at |behind )?[\ue000-\ue1ff]"
)
"""What is in a picture."""
REMOVES_IT = _re(
    r"^(?:(?:and|so|please|just|but) )*(?:remove|erase|delete|lose|drop|kill|get rid of|take|cut) (?:it|them|that|"
    r"those|one|one of them|both)(?: out| away| off)?$"
)
KEPT = _re(
    rf"^(?:(?:on second thoughts?|actually|no|nope|ok|okay|wait|hm+|well|but|and|then|so|i think|rather|instead|better)[, ]*)*"
    rf"(?:keep|leave|spare|save|let['’]?s keep|i['’]ll keep) (?P<what>{NUMBERED}|it|them|that|those|that one|those ones)"
    rf"(?: (?:in|after all|as (?:it is|they are|is)|then|alone|there|on the board|on board|like (?:that|this)|the way "
    rf"(?:it is|they are)))*[ .!]*$"
)
"""Panels that are to stay."""
REPORTED = _re(
    r"^(?:the |our |my )?(?:client|director|producer|studio|agency|dp|dop|editor|network|writer|boss|mail|email|note)s?\b.{0,80}\b"
    r"(?:insists?|(?:wants|prefers|likes) (?:it|that|them)(?: so| this way| that way)?|said|says|mailed|wrote|writes|"
    r"told|asked|thinks?|hates?|hated|mentioned|reads?|complained|noted|finds?|feels?|signed|approved|"
    r"okayed|confirmed|(?:is|are|was|were) (?:happy|fine|ok|okay))\b"
)
"""What somebody else is said to have said: nothing is ordered by it."""
CONTEXT = "\uf001"
"""Before a clause that only says how things are, so that something else can be asked for."""
DECLARES = _re(
    r"^(?:(?:but|and|so|because|since|as),? )?(?:(?:in|on|at) [\ue000-\ue1ff],? ?)?(?:(?:[\ue000-\ue1ff]|"
    r"\d+[A-Z]*(?:-\d+)?)[,:]? )?(?:(?:he|"
    r"she|it|they|there|we|you|everybody|nobody)\b|"
    r"(?:(?:the|his|her|their|its|our|[^\W\d_]+['’]s) )?(?:[^\W\d_]+ ){0,3}?[^\W\d_]+)(?: (?:still|always|now|also|only|just|all|both))?"
    r"(?: |['’](?=s |re ))(?:is|are|s|re|was|were|has|have|had|sits?|stands?|holds?|wears?|carries|carry|"
    r"switch(?:es)?|changes?|jumps?|comes?|goes|"
    r"says?|hears?|pours|rains|snows|lies|walks?|runs|faces|looks)\b"
)
"""A sentence that says how things are."""
MODALITY = _re(
    r"\b(?:should|must|needs?|has to|have to|ought|could|can|shall|wants?|want|would|let['’]?s|please|too|not [a-z]+ "
    r"enough|approved|final|locked|"
    r"good|great|fine|perfect|love\w*|done|missing|buy|keepers?)\b|\b[a-z]+(?:ier|ter|ker|ser|der|mer|ner|her)\b"
)
"""What makes a wish, a complaint or an approval of such a sentence."""
COMMANDS_IT = _re(
    r"^(?:(?:so|then|and|but|now|just|ok|okay|instead),? )*(?:make|take|correct|fix|put|give|add|remove|change|turn|"
    r"set|bring|swap|redo|redraw|repaint|use|"
    r"keep|let|have|get|lose|drop|move|erase|delete|cut|omit|push|pull|tilt|raise|lower|replace|switch)\b"
)
"""How an order begins."""
EXPLAINED = _re(r"^(?:we|i|they|you|there|it|nobody|production|the (?:client|director|crew|weather|budget)) [^:,.]{4,80}: +(?=\S)")
"""A reason before a colon."""
HAS = _re(
    r"^(?:(?:in|on) [\ue000-\ue1ff],? )?(?:he|she|they|[^\W\d_]+)(?: (?:still|already|also|now))? (?:has|have|holds?|"
    r"wears?|carries|carry)(?: (?:still|got))? "
    r"(?P<what>(?:the|a|an|his|her|their) [^,;]{2,40}?)(?: (?:in|on|around|over) (?:his|her|their) [a-z]+)?(?: in| on)? ?[\ue000-\ue1ff]"
)
"""What somebody has in a picture."""
HARD = _re(
    r"^(?:it['’]?s|it is|that['’]s|this is) (?:very |so |too |a bit |really )?(?:hard|difficult|impossible|tricky|"
    r"unclear|not (?:clear|easy)) (?:to|what|who|how|where)\b"
)
"""What cannot be made out in a picture."""
PARKED = _re(
    rf"^(?:(?:let['’]?s|we can|i['’]ll|we['’]ll|ok|okay|and|but|so|then|just),? )*(?:forget(?: about)?|park|ignore|"
    rf"never ?mind|revisit|come back to|get back to|"
    rf"leave|hold off on|think about|discuss|talk about|sleep on) (?P<what>{NUMBERED}|it|that|this|them)"
    rf"(?: (?:for now|for the moment|later|tomorrow|today|again|next week|another time|this time|until \w+))*[ .!]*$"
)
"""Panels that are to wait."""
ON_HOLD = _re(
    rf"^(?:please )?(?:(?:freeze|pause|wait with|keep) (?P<kept>{NUMBERED}) (?:until|till|for now|for the moment|back|off)\b.*|"
    rf"hold (?P<what>{NUMBERED})(?: (?:until|till|for now|for the moment|back|off)\b.*| ?,? ?(?:nothing|no|don['’]?t|do not)\b.*)?)$"
)
"""Panels that nothing is to be done with for a while."""
