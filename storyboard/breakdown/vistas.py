"""What the sentence that opens a place says is seen there: `Yellow arcades, a king on a bronze horse, heat shimmering`.

Words of `Place.dressing`, which the stage gives a place in sight of the lens (`staging.vistas`). Only what is named as being there counts:
who walks to a church or speaks of a windmill puts none into the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.breakdown import similes
from storyboard.model.patterns import regex

VISTA = "vista "
"""Before each in `Place.dressing`, which has words for other things too."""
_METAL = r"(?:bronze|stone|marble|copper|iron|granite|gilded|golden)"
_RIDER = r"(?:king|queen|general|emperor|rider|horseman|knight|prince|marshal|duke|soldier|saint|conqueror)"
_OWN = r"(?:an?|his|her|its)"
_NOUNS: dict[str, str] = {
    "rider": rf"(?:{_METAL} {_RIDER} on {_OWN} (?:{_METAL} )?|{_RIDER} on {_OWN} {_METAL} )(?:horse|steed|charger)"
    rf"|equestrian statue|{_METAL} horseman"
    rf"|statue of (?:an? |the )?(?:[\w-]+ ){{0,2}}?(?:on horseback|on (?:an?|his|her) (?:horse|steed)|rider|horseman)",
    "statue": rf"statues?|{_METAL} {_RIDER}|monument|obelisk",
    "arcade": r"arcades|arcade (?=of|around|along|on)|colonnades?|arches",
    "river": r"river|canal|lagoon|estuary",
    "fountain": r"fountains?",
    "church": r"church|chapel|cathedral|basilica|steeple|spire|belfry",
    "tower": r"bell ?tower|clock ?tower|campanile|watch ?tower|stone tower",
    "windmill": r"windmills?",
    "wind_pump": r"wind ?pumps?|windmill pumps?|wind[- ]?driven pumps?",
    "palm": r"palm trees?|palms|date palms?",
    "heat": r"heat (?:haze|shimmers?|shimmering|rises|rising|ripples|wavers|wavering|quivers|dances)|shimmering heat|shimmer of heat"
    r"|air shimmers",
    "laundry": r"laundry|washing|clothes ?lines?|washing lines?",
    "flag": r"flags?|flagpoles?|banners?|pennants?",
    "peaks": r"snow(?:[ -](?:capped|covered|topped))? (?:mountains?|peaks?|summits?)|snow[- ](?:capped|covered|topped) [\w-]*"
    r"|mountains|peaks",
    "livery": r"livery(?: stables?)?",
    "water_tower": r"water ?towers?|water tanks?",
    "lighthouse": r"lighthouse",
    "castle": r"castle|fortress|citadel",
    "bandstand": r"bandstand",
    "well": r"well|stone well",
    "barn": r"barns?",
    "haystack": r"haystacks?|hay ?ricks?|hayricks?",
    "big_wheel": r"ferris wheel|big wheel|giant wheel",
    "crane": r"cranes",
    "stalls": r"market stalls|stalls",
    "telegraph": r"telegraph (?:poles|wires|lines)|power lines",
}
_LEAD = (
    r"(?:\A|[.!?:;,–—…]\s+|\b(?:with|and|beyond|over|above|beside|between|before|on|behind|is|are|was|were|stands?|rises?|rising|one|a few)"
    r" )"
)
_BARRED = r"(?:to|from|into|onto|at|past|towards?|of|for|in|out|her|his|their|my|your|no|not|without|like|as|than)\b"
_ROWS = tuple(
    (
        word,
        regex(
            rf"{_LEAD}(?:(?:an?|the|two|three|some|its|old) )?(?:(?!{_BARRED})[a-z][\w'’-]*,? ){{0,3}}?(?:{nouns})(?![\w'’-])"
            rf"(?! (?:door|tower|hand|clerk|owner|keeper|man|woman|boy|keys?)\b)",
            re.IGNORECASE,
        ),
    )
    for word, nouns in _NOUNS.items()
)
_ACTED = regex(r"\b[A-Z][A-Z]+\b|\b(?:he|she|they|him|them|I|we|you)\b")
"""A sentence of somebody, which opens nothing."""
_SENTENCE = regex(r"[^.!?]+[.!?]*\s*")
_COVERED: dict[str, frozenset[str]] = {"rider": frozenset({"statue"}), "wind_pump": frozenset({"windmill"})}
"""What another word has told of already."""


def told(openings: Iterable[str]) -> tuple[str, ...]:
    """What can be seen in a place by the sentences that open its scenes, in the order in which they name it."""
    sentences = [hit.group() for text in openings for hit in _SENTENCE.finditer(similes.without(text))]
    found = list(dict.fromkeys(word for sentence in sentences if not _ACTED.search(sentence) for word in _in(sentence)))
    covered = frozenset[str]().union(*(_COVERED.get(word, frozenset()) for word in found))
    return tuple(f"{VISTA}{word}" for word in found if word not in covered)


def tower(openings: Iterable[str]) -> bool:
    """Whether something high is told of, whose top a lens from above would cut off."""
    return any(word.removeprefix(VISTA) not in LOW for word in told(openings))


LOW = frozenset({"river", "fountain", "heat", "laundry", "well", "haystack", "stalls"})
"""What is seen from above as well."""


def _in(sentence: str) -> list[str]:
    hits = ((hit.end(), word) for word, pattern in _ROWS if (hit := pattern.search(sentence)))
    return [word for _, word in sorted(hits)]
