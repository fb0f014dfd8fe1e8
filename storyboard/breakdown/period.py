"""Whether a story plays in another century, by the things in it: doublets and muskets, and nothing that has a plug or an engine."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storyboard.model.patterns import regex

_OLD = regex(
    r"\b(?:doublets?|muskets?|musketeers?|halberds?|halberdiers?|crossbows?|longbows?|swordsm[ae]n|rapiers?|sabres?|knights?|squires?|serfs?|peasants?|"
    r"friars?|monks|abbots?|footm[ae]n|coachm[ae]n|hansom|handmaids?|maidservants?|manservants?|lady's maid|chambermaids?|town crier|"
    r"apothecar(?:y|ies)|alchemists?|blacksmiths?|cobblers?|coopers?|tinkers?|minstrels?|jesters?|lords?|dukes?|duchess(?:es)?|barons?|"
    r"baroness(?:es)?|viscounts?|your (?:majesty|highness|grace|lordship|ladyship)|m'lord|m'lady|milord|plague|inquisition|"
    r"crusades?|cavalry|"
    r"redcoats?|flintlocks?|powder horns?|quills?|inkwells?|parchments?|scrolls?|tallow|rushlights?|breeches|corsets?|petticoats?|bonnets?|"
    r"bodices?|tricornes?|periwigs?|horse-drawn|stagecoach(?:es)?|carriages?|oxcarts?|ox-carts?|mules?|handbells?|gallows|stocks|"
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
ENOUGH, AGAINST = 3, 3
"""Different old words that say so, and how many times as many there must be of them as of new ones."""


def is_old(texts: Iterable[str]) -> bool:
    """Whether the words of a script are those of a story from before the motor car."""
    old: set[str] = set()
    new: set[str] = set()
    for text in texts:
        old |= {hit.group().casefold() for hit in _OLD.finditer(text)}
        new |= {hit.group().casefold() for hit in _NEW.finditer(text)}
    return len(old) >= ENOUGH and len(old) >= AGAINST * len(new)
