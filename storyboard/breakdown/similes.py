"""What something is only likened to: `breath like a truck`, `quiet as a church`. It is not there."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_A = r"(?:an?|the|some|one|two|three)"
_NOUNS = (
    r"(?:(?!(?:in|into|on|onto|at|to|with|from|across|over|under|through|down|up|off|out|by|and|but|as|while|who|that|which|is|are)\b)"
    r"[\w'’-]+\s*){1,4}"
)
_HOW = "big small white black red pale hard cold hot quiet silent still thin flat tall dark dry bald smooth bright"
_SIMILE = regex(
    rf"(?<!looks )(?<!look )(?<!feels )\blike (?:{_A} )?[\w'’-]+ "
    rf"(?:on|in|against|upon|through|over|under|from|off|across) an? {_NOUNS}"
    rf"|\b(?:like|than|as if (?:by|on|in|for)|as [\w-]+ as|(?:{_HOW.replace(' ', '|')}) as)\s+"
    rf"{_A}\s+{_NOUNS}(?:(?<=\s)of {_A}?\s*{_NOUNS})?"
    rf"|\b(?:fountain|shower|curtain|wall|forest|sea|mountain|river|waterfall|blanket|rain|sheet|bed) of (?:[\w-]+ ){{0,2}}"
    r"(?:water|sparks|mud|dust|sand|spray|glass|blood|snow|rain|smoke|flame|flames|fire|noise|sound|light|steam|dirt|gravel|earth|faces|"
    r"hands|legs|papers|ice)\b"
    rf"|\b(?:the|an?) (?:poise|air|look|face|smile|walk|bearing|voice|hands|build|manners?|grace|eyes|gait|patience|charm|confidence|body|"
    rf"posture|dignity|swagger|expression|grin|shoulders) of {_A} {_NOUNS}"
    rf"|\bthe (?:size|shape|colou?r|weight|length|height|width) of {_A} {_NOUNS}"
    rf"|\b(?:lost|losing|loses|won|winning) {_A} (?:argument|fight|battle|war|quarrel|bet) (?:with|against|to) {_A} {_NOUNS}",
    re.IGNORECASE,
)


def without(text: str) -> str:
    """A text with spaces for what something in it is likened to; as long as before, so that places in it stay true."""
    return _SIMILE.sub(lambda hit: " " * len(hit.group()), text)
