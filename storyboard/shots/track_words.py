"""What tracks are those of, by their words: a tyre's, a barrow's, a dog's, of what was dragged; not of trains."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

_WHEELED = r"(?:tyres?|tires?|cars?|trucks?|lorry|lorries|vans?|jeeps?|vehicles?|motorcycles?|motorbikes?|tractors?|wheels?)"
_CART = r"(?:carts?|wagons?|carriages?|sledges?|sleds?|sleighs?|coach|prams?|trolleys?)"
_SINGLE = r"(?:bicycles?|bikes?|unicycles?)"
_BARROW = r"(?:wheel ?barrows?|barrows?|hand ?carts?)"
_PAWED = r"(?:animals?|dogs?|cats?|wolf|wolves|fox|foxes|bears?|lions?|tigers?|paws?|rabbits?|hares?|cubs?)"
_HOOFED = r"(?:horses?|hooves|hoof|hoofs|cows?|cattle|deer|goats?|sheep|boars?|moose|elk|ponies|pony|donkeys?)"
_CLAWED = r"(?:birds?|claws?|chickens?|hens?|crows?|gulls?|geese|ducks?)"
_SHOD = r"(?:boots?|foot|feet|shoes?|heels?|human|man|woman|child|children|soles?)"
_TRACE = r"(?:tracks?|traces?|marks?|prints?|ruts?|trails?|treads?|imprints?)"


def _of(who: str) -> str:
    return rf"\b{who}(?:['’]s?)?[ -]?{_TRACE}\b|\b{_TRACE} (?:of|from|left by) (?:(?:the|an?|his|her|their|one|two|some) )?(?:\w+ )?{who}\b"


TRACKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, regex(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("skid_marks", r"\b(?:skid|brake|braking|rubber)[ -]?marks?\b|\bskids? of rubber\b"),
        ("drag_marks", rf"\b(?:drag|dragging|scrape)[ -]?{_TRACE}\b|\b{_TRACE} of (?:something|a body) (?:being )?dragged\b"),
        ("furrow", r"\bfurrows? (?:in|through|across) the\b|\A\W*(?:the |an? )?(?:[\w-]+ )?furrows?\W*\Z"),
        ("barrow_track", _of(_BARROW)),
        ("rut", rf"{_of(_SINGLE)}|\A\W*(?:the |an? )?(?:[\w-]+ )?rut\W*\Z"),
        ("cart_ruts", _of(_CART)),
        ("tyre_tracks", _of(_WHEELED)),
        ("hoof_prints", _of(_HOOFED)),
        ("bird_tracks", _of(_CLAWED)),
        ("paw_prints", _of(_PAWED)),
        ("footprints", _of(_SHOD)),
    )
)
"""What is drawn, and the words for it; the first that fits."""
KINDS = frozenset(kind for kind, _ in TRACKS)
"""All tracks that are drawn."""


def of(text: str) -> str:
    """The kind of the tracks that a text tells of; empty for none."""
    return next((kind for kind, pattern in TRACKS if pattern.search(text)), "")
