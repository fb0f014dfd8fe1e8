"""Words that are to be read on something: `Painted on the bow: ANNA`, `On its side in gold letters: MOON CIRCUS`."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_DONE = (
    r"(?:painted|written|scrawled|carved|scratched|chalked|stencill?ed|lettered|daubed|sprayed|spray-painted|burnt|burned|engraved|cut|etched|"
    r"lettering|letters|writing|graffiti|capitals|words|chalk|paint|stamped|printed|embossed|branded)"
)
_ON = r"(?:on|onto|across|into|in|over|above|along|round|around|beneath|under|down)"
_OWN = (
    r"(?:an?|the|one|another|his|her)(?: [\w’'-]+){0,2} (?:sign|note|letter|card|poster|banner|plaque|paper|page|book|screen|label|placard|"
    r"board)s?\b"
)
_PAINTED = regex(
    rf"\A\W*(?!(?i:{_OWN}))(?=[^:\"“.]*\b(?i:{_DONE})\b)(?=[^:\"“.]*\b(?i:{_ON})\b)(?P<what>[^:\"“.]{{8,80}}?)(?:\s*[:—–]\s*|,?\s+)"
    r"(?=[\"“]|[A-Z0-9][A-Z0-9&'’.-]+\b(?![a-z])|[A-Z] [+&] [A-Z])"
)
"""What is lettered, in which way, and the words themselves behind it."""
_SIDES = r"(?:its|the) (?:sides?|flanks?|(?:back|rear) doors?)"
_KINDS = tuple(
    (regex(rf"\b(?:{words})\b", re.IGNORECASE), kind)
    for words, kind in (
        (r"(?:bow|stern|hull|boat|ship|dinghy|skiff|launch|canoe)", "boat_bow"),
        (
            r"(?:crates?|box(?:es)?|barrels?|chest|case|wall|barn|shed|house|fence|hut|coffin|lid|floor|ceiling|beam|tree|trunk|rock)",
            "painted_boards",
        ),
        (
            (
                r"(?:vans?|truck|lorry|cars?|bus|trailer|wagon|coach|caravan|tram|train|carriage|ambulance|tailgate|bonnet|taxi|limousine|jeep|tank)"
                rf"|{_SIDES}"
            ),
            "painted_side",
        ),
    )
)


def kind(text: str) -> str:
    """What a sentence that only tells such words shows: a bow, the side of a vehicle, boards; empty for another sentence."""
    hit = _PAINTED.match(text)
    if hit is None:
        return ""
    return next((kind for pattern, kind in _KINDS if pattern.search(hit["what"])), "painted_boards")


_OF_LETTERS = regex(
    r"\W*(?i:the|an?|one|some|two|half) (?:[a-z]+ ){0,2}?(?:(?i:letters?|lettering|paint|words?|writing|chalk|ink)|[A-Z]['’]?s?)(?= [a-z])"
)


def goes_on(kind: str, text: str) -> bool:
    """Whether a sentence goes on about the letters just seen, on something of a kind: `The second S is still wet.`"""
    return kind in {found for _, found in _KINDS} and _OF_LETTERS.match(text) is not None
