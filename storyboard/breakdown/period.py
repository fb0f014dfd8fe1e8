"""When a story plays, by the things in it: doublets and muskets, and nothing that has a plug or an engine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter

from storyboard.model.patterns import regex

_OLD = regex(
    r"\b(?:doublets?|muskets?|musketeers?|halberds?|halberdiers?|crossbows?|longbows?|swordsm[ae]n|rapiers?|sabres?|knights?|"
    r"squires?|serfs?|peasants?|"
    r"friars?|monks|abbots?|footm[ae]n|coachm[ae]n|hansom|handmaids?|maidservants?|manservants?|lady's maid|chambermaids?|town crier|"
    r"apothecar(?:y|ies)|alchemists?|blacksmiths?|cobblers?|coopers?|tinkers?|minstrels?|jesters?|lords?|dukes?|duchess(?:es)?|barons?|"
    r"baroness(?:es)?|viscounts?|your (?:majesty|highness|grace|lordship|ladyship)|m'lord|m'lady|milord|plague|inquisition|"
    r"crusades?|cavalry|"
    r"redcoats?|flintlocks?|powder horns?|quills?|inkwells?|parchments?|scrolls?|tallow|rushlights?|breeches|corsets?|petticoats?|bonnets?|"
    r"bodices?|tricornes?|periwigs?|horse-drawn|stagecoach(?:es)?|carriages?|oxcarts?|ox-carts?|mules?|handbells?|gallows|stocks|"
    r"centurions?|gladiators?|legionar(?:y|ies)|togas?|chariots?|pharaohs?|"
    r"monk|lances?|spears?|shields?|swords?|scabbards?|quivers?|goblets?|tankards?|braziers?|distaffs?|spindles?|battlements|"
    r"ramparts?|moat|"
    r"drawbridge|thatched|chain ?mail|hauberks?|mail (?:coats?|shirts?)|trebuchets?|catapults?|mangonels?|battering rams?|"
    r"siege (?:towers?|engines?)|"
    r"besieg(?:ed|ers?|ing)|archers?|bowm[ae]n|merlons?|parapets?|gatehouse|portcullis|great hall|throne room|jousts?|jousting|"
    r"tourney|tabards?|surcoats?|"
    r"gauntlets?|longships?|steed|destriers?|my (?:lady|lord|liege)|sire|(?-i:(?:Sir|SIR|Lady|LADY) [A-Z])\w+|lances?men|"
    r"men-at-arms|man-at-arms|"
    r"galleons?|cannons?|bayonets?|epaulettes?|crinolines?|lamplighters?|snuff(?:box)?|workhouse|"
    r"pirates?|buccaneers?|corsairs?|privateers?|cutlass(?:es)?|doubloons?|pieces of eight|brigantines?|casks?|tall ships?|"
    r"sailing ships?|black sails|main ?masts?|fore ?masts?|topsails?|quarter ?deck|fo[’']?c[’']?sle|powder kegs?|jolly roger|"
    r"pikem[ae]n|gaslights?|gas lamps?|gas-lamps?|1[0-8]\d\d)\b",
    re.IGNORECASE,
)
_NEW = regex(
    r"\b(?:cars?|trucks?|vans?|lorr(?:y|ies)|bus(?:es)?|taxis?|motor(?:bikes?|cycles?)?|engines?|aeroplanes?|airplanes?|helicopters?|"
    r"phones?|telephones?|mobiles?|cellphones?|texts?|televisions?|tv|radios?|computers?|laptops?|screens?|monitors?|internet|email|"
    r"fridges?|freezers?|microwaves?|electric(?:al|ity)?|neon|plastic|traffic|police|photographs?|trainers|jeans|hoodies?|"
    r"t-shirts?|sunglasses|zip(?:per)?s?|elevators?|petrol|gas station|fluorescent|flashlights?|batter(?:y|ies)|19\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_ANTIQUE = regex(
    r"\b(?:centurions?|gladiators?|legionar(?:y|ies)|legions?|togas?|tunics?|chariots?|pharaohs?|emperor|senators?|forum|"
    r"colosseum|amphora[es]?)\b",
    re.IGNORECASE,
)
_MEDIEVAL = regex(
    r"\b(?:knights?|squires?|serfs?|longbows?|crossbows?|abbots?|friars?|monks|minstrels?|jesters?|crusades?|halberds?|halberdiers?|moat|"
    r"monk|lances?|spears?|shields?|swords?|scabbards?|quivers?|goblets?|braziers?|distaffs?|battlements|ramparts?|chain mail|hauberks?|"
    r"mail (?:coats?|shirts?)|trebuchets?|catapults?|mangonels?|battering rams?|siege (?:towers?|engines?)|archers?|bowm[ae]n|"
    r"merlons?|gatehouse|"
    r"great hall|throne room|jousts?|jousting|tourney|tabards?|surcoats?|longships?|destriers?|my liege|men-at-arms|man-at-arms|"
    r"drawbridge|portcullis|alchemists?|tallow|rushlights?|chainmail|broadswords?|castles?|inquisition|plague|sorcerers?|wizards?)\b",
    re.IGNORECASE,
)
_FRONTIER = regex(
    r"\b(?:sheriffs?|saloons?|stagecoach(?:es)?|outlaws?|gunslingers?|cowboys?|cattle|prairies?|homesteads?|homesteaders?|ranch|posse|"
    r"six-?shooters?|six-?guns?|winchesters?|colts?|undertaker|livery|stables?|hitching (?:post|rail)|bounty|wagons?|spurs|telegraph|"
    r"mules?|corrals?|stirrups?|gun ?belts?|holsters?|adobe|buzzards?|vultures?|silver dollars?|buckskin|chaps|rustlers?|tumbleweeds?|"
    r"bunkhouse|derringers?|mesas?|prospectors?|stage (?:stop|coach)|windlass|bandannas?|deputy|marshal|"
    r"horseback|canyons?|gallows|lassos?|mares?|geldings?|saddle-?bags?|buckboards?|watch ?chains?|washboards?)\b",
    re.IGNORECASE,
)
ENOUGH, AGAINST = 3, 4
"""Different old words that say so, and how many times as many there must be of them as of new ones."""


_NAMED = regex(
    r"\b(?:saloon|corral|livery|stagecoach|gulch|land office|assay office|telegraph office|western town|frontier town|boom ?town)\b",
    re.IGNORECASE,
)
"""What headings of the frontier alone name."""


_NAMED_TIMES = {
    "medieval": regex(r"\b(?:medieval|middle ages|viking (?:village|ship|camp|longhouse))\b", re.IGNORECASE),
    "antique": regex(r"\b(?:ancient (?:rome|greece|egypt|athens|world)|roman (?:camp|villa|forum|senate))\b", re.IGNORECASE),
    "century": regex(
        r"\b(?:victorian (?:london|england|street|slum)|tudor (?:court|england|london)|regency (?:london|england)|"
        r"(?:pirate|tall|slave) ship|galleon|brigantine|man[ -]o(?:f|['’])?[ -]war|ship of the line|east indiaman)\b",
        re.IGNORECASE,
    ),
}
"""Headings that name their time; nothing of ours may be in their story."""
_ERA = r"B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?"
_MONTH = (
    r"(?:(?:circa|c\.|in|early|late|summer|winter|spring|autumn|fall|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\s+)"
)
_YEAR = regex(rf"\b(\d{{1,4}})\s*({_ERA})(?!\w)|(?:^|[-–—,(:.]\s*){_MONTH}?(1[5-9]\d\d|20\d\d)s?(?=\s*(?:[-–—).,]|$))", re.IGNORECASE)
"""A year with its era, or one that stands alone: a number of a house or a room has a word beside it."""
_DATELINE = regex(
    rf"^\W*(?:It is |The year is |(?:[A-Z][\w’'-]+,? (?:of |the )?){{0,3}}[A-Z][\w’'-]+, |(?=(?i:{_MONTH})))(?i:{_MONTH}?)"
    r"(?P<when>1\d\d\d|20\d\d)(?=[.:,;]|\s*$)"
)
"""A line that opens with where and when it plays: `England, 1348.`"""
_TITLED = regex(r"^\W*(?:super(?:imposed?)?|title|titles|caption|chyron|legend|card)\b.*", re.IGNORECASE)
"""Lines that are read on the picture."""
OPENING = 3
"""Lines at the start of a story in which a place and a year are when it plays, and no memory of somebody's."""
ANTIQUE, MEDIEVAL, OURS, LAST_WEST = 476, 1500, 1900, 1915
"""Years with which the next time begins."""


def year(headings: Iterable[str], texts: Iterable[str]) -> int | None:
    """The first year that a heading, a title on the picture or a line that opens the story names; negative before Christ, else None."""
    told = list(texts)
    lines = (*headings, *(text for text in told if _TITLED.match(text)))
    hit = next((hit for line in lines if (hit := _YEAR.search(line)) is not None), None)
    if hit is None:
        dated = next(filter(None, map(_DATELINE.match, told[:OPENING])), None)
        return dated and int(dated["when"])
    return int(hit[1] or hit[3]) * (-1 if (hit[2] or "").upper().startswith("B") else 1)


def _dated(when: int, *, west: bool) -> str:
    """The time of a year; in the nineteenth century it is the frontier's where its words are."""
    if when >= OURS:
        return "frontier" if west and when < LAST_WEST else ""
    return "antique" if when < ANTIQUE else "medieval" if when < MEDIEVAL else "frontier" if west and when >= 1800 else "century"


def epoch(texts: Iterable[str], headings: Iterable[str] = ()) -> str:
    """When a story plays, as its words tell: `antique`, `medieval`, `century`, `frontier`; empty for our time.

    A year in a heading or a title says it. A heading that names what only the frontier had is enough where nothing is of our time.
    """
    told, named = list(texts), list(headings)
    new = _different(_NEW, [*told, *named])
    west = _different(_FRONTIER, [*told, *named])
    if (when := year(named, told)) is not None and (when >= OURS or new <= AGAINST):
        return _dated(when, west=west >= ENOUGH)
    if (west > ENOUGH and west >= AGAINST * new) or (not new and any(_NAMED.search(text) for text in named)):
        return "frontier"
    if not new and (of := next((time for time, words in _NAMED_TIMES.items() if any(words.search(text) for text in named)), "")):
        return of
    told += named
    if not _outweighs(_different(_OLD, told), new):
        return ""
    name, most = max((("medieval", _different(_MEDIEVAL, told)), ("antique", _different(_ANTIQUE, told))), key=itemgetter(1))
    return name if most >= ENOUGH else "century"


def _outweighs(old: int, new: int) -> bool:
    """Whether there are enough old words, and enough of them against the new ones."""
    return old >= ENOUGH and old >= AGAINST * new


def _different(pattern: re.Pattern[str], texts: Iterable[str]) -> int:
    """How many different words of a list come up."""
    return len({hit.group().casefold() for text in texts for hit in pattern.finditer(text)})
