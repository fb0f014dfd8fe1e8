"""What is left where something was, by its words: a pale rectangle on a wall, a clean square in the dust, a flat patch with a cut stem."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_SHAPE = r"(?:rectangle|square|oval|circle|patch|outline|shape|space|spot|silhouette)"
_CLEAN = r"(?:clean|clear|dust[- ]free|dustless|bare|empty|pale|dark|lighter|darker|bright|unfaded|faint|neat|perfect|blank)"
_HUNG = r"(?:painting|picture|portrait|mirror|poster|clock|calendar|photograph|photo|map|tapestry|crucifix|cross|sword|rifle|frame)"
_WAS = r"(?:was|stood|lay|sat|hung|has been|had been|used to (?:be|stand|hang|lie))"
_ROWS: tuple[tuple[str, str], ...] = (
    (
        "cut_stem",
        (
            r"\b(?:patch|hollow|dent|space|ring|spot|soil|ground)\b[^.;]*\b(?:stem|stalk|stump|vine|tendril|root)\b"
            r"|\b(?:cut|severed|snapped|broken|bare) (?:stem|stalk|vine)\b[^.;]*\b(?:left|remains?|where|patch)\b"
        ),
    ),
    (
        "dust_mark",
        (
            rf"\b{_CLEAN} (?:\w+ )?{_SHAPE} in (?:the |thick |its |a )?(?:\w+ )?dust\b|\bdust[- ]free (?:\w+ )?{_SHAPE}\b"
            rf"|\b{_SHAPE} in the dust\b|\bdust\b[^.;]*\bwhere (?:the |a |an |his |her |its )?[\w -]+ {_WAS}\b"
        ),
    ),
    (
        "ring_mark",
        (
            r"\b(?:wet|dark|damp|coffee|tea|water|wine|pale|sticky|single|white) rings? (?:is |are |of \w+ )?(?:left )?"
            r"(?:on|in) (?:the|a|his|her) (?:\w+ )?(?:table|wood|desk|bar|counter|top|tabletop|varnish|shelf|tablecloth)\b"
        ),
    ),
    (
        "bare_hooks",
        (
            r"\b(?:every|each|all|all of) (?:the )?(?:hooks?|pegs?) (?:is|are|hangs?) (?:now )?(?:empty|bare)\b"
            r"|\b(?:empty|bare) (?:\w+ )?(?:hooks|pegs)\b"
            r"|\b(?:hooks|pegs) (?:are |hang )?(?:all |now )?(?:empty|bare)\b"
        ),
    ),
    (
        "wall_mark",
        (
            rf"\b{_CLEAN} (?:\w+ )?{_SHAPE} (?:\w+ )?(?:on|in) (?:the|a) (?:\w+ )?(?:wall|wallpaper|plaster|panelling)\b"
            rf"|\bwhere (?:the|a|an|his|her) (?:\w+ )?{_HUNG} (?:hung|was|had hung|used to (?:hang|be))\b[^.;]*\b{_SHAPE}\b"
            rf"|\b{_SHAPE}\b[^.;]*\bwhere (?:the|a|an|his|her) (?:\w+ )?{_HUNG} (?:hung|was|had hung|used to (?:hang|be))\b"
            r"|\b(?:empty|bare|lone|single) nail\b(?! (?:file|polish|varnish|brush))"
        ),
    ),
    (
        "flat_patch",
        (
            r"\b(?:flat|flattened|yellow|yellowed|bald|crushed|dead) (?:\w+ )?(?:patch|oval|circle|ring|square)\b(?![^.;]*\bwall\b)"
            rf"|\bpatch of (?:\w+ )?(?:yellow|flattened|dead|bare|crushed|pale) (?:grass|ground|earth|straw)\b"
            rf"|\b(?:patch|grass|ground)\b[^.;]*\bwhere (?:the |a |an |his |her )?(?:tent|caravan|pool|cow|pumpkin|shed) {_WAS}\b"
        ),
    ),
)
_HOLDERS: tuple[tuple[str, str], ...] = (
    ("empty_cage", r"(?:bird ?)?cage"),
    ("empty_plinth", r"plinth|pedestal|column top"),
    ("empty_frame", r"(?:picture |gilt |gold |painting )*frame"),
    ("empty_case", r"(?:display|glass|museum|trophy) (?:case|cabinet)|showcase|vitrine"),
    ("empty_drawer", r"drawer"),
    ("empty_safe", r"safe"),
    ("bare_hook", r"hook|peg"),
)
_NONE = r"(?:empty|bare|vacant)"
_IS_NONE = rf"(?:is|stands?|hangs?|gapes?|lies|sits) (?:now |quite |completely |open and |there )?{_NONE}\b(?! of\b)"
_EMPTY_ONE = tuple(
    (kind, rf"\b{_NONE} (?:[\w-]+ )?(?:{noun})\b|\b(?:{noun})\b(?:,? (?!and\b|but\b)[\w'’-]+){{0,5}}? {_IS_NONE}")
    for kind, noun in _HOLDERS
)
_PATTERNS = tuple((kind, regex(words, re.IGNORECASE)) for kind, words in (*_ROWS, *_EMPTY_ONE))
KINDS = frozenset(kind for kind, _ in (*_ROWS, *_EMPTY_ONE))
"""Marks that are all there is of something, and things that hold nothing."""
BARE_OF = r"\b(?:empty|emptied|nothing|bare|vacant|cleaned out|cleared out|ransacked)\b"
"""How a thing is told that holds nothing."""
EMPTIED = {
    "drawer": "empty_drawer",
    "cage": "empty_cage",
    "safe": "empty_safe",
    "photo_frame": "empty_frame",
    "picture_frame": "empty_frame",
    "painting": "empty_frame",
    "hook": "bare_hook",
}
"""What a thing is drawn as that holds nothing."""


def of(text: str) -> str:
    """Kind of the mark that a text says is left; empty for none."""
    return next((kind for kind, pattern in _PATTERNS if pattern.search(text)), "")
