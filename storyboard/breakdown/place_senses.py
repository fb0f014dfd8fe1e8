"""Words of headings that mean two kinds of place: which is meant is said by the rest of the name, by its scenes, or by the whole script.

A tower with a lobby is no castle, a platform with winches no railway station, and the deck of a house no ship's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from storyboard.model.cast import Place, PlaceKind
from storyboard.model.patterns import regex


class Sense(NamedTuple):
    """Another meaning of a word that the tables know one meaning of."""

    taken: PlaceKind
    """What the tables take a place of that name for."""
    word: re.Pattern[str]
    """The word, in the name."""
    meant: PlaceKind
    """What it may be instead."""
    where: re.Pattern[str] | None
    """What says so, in the name or in its scenes; None where nothing needs to."""
    unless: re.Pattern[str] | None
    """What, anywhere in the script, says that the tables are right."""


_OLD_TOWER = regex(
    r"\b(?:castles?|kings?|queens?|princess(?:es)?|princes?|knights?|dragons?|wizards?|witch(?:es)?|sorcer\w+|magicians?|moats?|dungeons?|"
    r"turrets?|battlements|ramparts?|swords?|horsem[ae]n|torch(?:es|light)?)\b"
)
"""What stands in stories whose towers are of stone. In small letters: a man may be called King."""
_AFLOAT = regex(
    r"\b(?:boats?|ships?|ferr(?:y|ies)|yachts?|trawlers?|sails?|sailors?|masts?|captain|first mate|crew|hull|harbou?r|anchor|"
    r"at sea|the sea|"
    r"ocean|waves|overboard|freighter|liner|destroyer|submarine|port side|starboard)\b",
    re.IGNORECASE,
)
_HANGING = regex(
    r"\b(?:suspended|window[- ]cleaners?|window[- ]washers?|squeegees?|winch(?:es)?|scaffold(?:ing|s)?|cradle|skyscrapers?|"
    r"storeys? (?:up|below)|"
    r"tower|viewing platform|observation platform|lookout)\b",
    re.IGNORECASE,
)
_TRAINS = regex(r"\b(?:trains?|rails?|railway|railroad|subway|metro|tube|commuters?|carriages?|locomotives?|conductor)\b", re.IGNORECASE)

_DRIVEN = regex(r"\b(?:driv(?:es?|ing|er)|steering wheel|dashboard|windscreen|windshield|engine|tyres?|tires?|back seat)\b", re.IGNORECASE)

_IN_CARRIAGE = regex(
    r"\b(?:train|carriage|car) (?:is |was )?(?:crowded|packed|full|empty|rattles?|sways?|jolts?|lurches|shakes|speeds?|moves)\b"
    r"|\bpassengers\b|\bstraphangers?\b|\b(?:in|inside|on) the (?:crowded |packed )?(?:train|carriage)\b",
    re.IGNORECASE,
)
_ON_PLATFORM = regex(r"\bplatforms?\b|\bturnstiles?\b|\bescalators?\b|\bpulls? in\b", re.IGNORECASE)

SENSES: tuple[Sense, ...] = (
    Sense(PlaceKind.CASTLE, regex(r"\b(?<!bell )(?<!clock )towers?$|\btowers?,", re.IGNORECASE), PlaceKind.UNKNOWN, None, _OLD_TOWER),
    Sense(PlaceKind.STATION, regex(r"\bplatform\b", re.IGNORECASE), PlaceKind.ROOF, _HANGING, _TRAINS),
    Sense(
        PlaceKind.STATION,
        regex(r"\bplatform\b", re.IGNORECASE),
        PlaceKind.YARD,
        regex(r"\b(?:div(?:e|es|ing|er|ers)|swim(?:s|ming)?|swimmers?|pool)\b", re.IGNORECASE),
        _TRAINS,
    ),
    Sense(PlaceKind.STATION, regex(r"\b(?:subway|metro|underground|tube)$", re.IGNORECASE), PlaceKind.TRAIN, _IN_CARRIAGE, _ON_PLATFORM),
    Sense(PlaceKind.BOAT, regex(r"^(?:[\w'’ ]+ - )?(?:the )?(?:\w+ )?deck$", re.IGNORECASE), PlaceKind.YARD, None, _AFLOAT),
    Sense(PlaceKind.UNKNOWN, regex(r"\bcradle$", re.IGNORECASE), PlaceKind.ROOF, _HANGING, None),
    Sense(PlaceKind.CAR, regex(r"(?:^|\b(?:the|river|old|at) )ford$", re.IGNORECASE), PlaceKind.FIELD, None, _DRIVEN),
)
"""Asked from top to bottom."""


def settled(places: Sequence[Place], lines: Mapping[str, Sequence[str]], epoch: str = "") -> Iterator[Place]:
    """The places of a script, each as what its name means there.

    Args:
        places: as the tables know them.
        lines: the shown lines of every scene, by its id.
        epoch: when the story plays, empty for our time (`storyboard.breakdown.period`).
    """
    script = "\n".join((*(place.name.lower() for place in places), *(line for told in lines.values() for line in told)))
    for place in places:
        own = "\n".join((place.name, *(line for scene in place.scenes for line in lines[scene])))
        kind = next((sense.meant for sense in SENSES if not epoch and _fits(sense, place, own, script)), place.kind)
        yield place if kind is place.kind else place.model_copy(update={"kind": kind})


def _fits(sense: Sense, place: Place, own: str, script: str) -> bool:
    return (
        place.kind is sense.taken
        and sense.word.search(place.name) is not None
        and (sense.where is None or sense.where.search(own) is not None)
        and (sense.unless is None or sense.unless.search(script) is None)
    )
