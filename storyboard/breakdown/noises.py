"""What is only heard: slow piano music from below, a violin far away, the sound of a truck. The thing that makes it is not there."""

from __future__ import annotations

import re

from storyboard.breakdown import similes
from storyboard.model.patterns import regex

_PLAYED = (
    r"(?:grand )?(?:piano|violin|cello|organ|guitar|harp|harpsichord|accordion|saxophone|trumpet|flute|fiddle|banjo|clarinet|trombone|tuba|"
    r"viola|double bass|drum|bagpipe|harmonica|oboe|lute|mandolin|bugle|horn|jukebox|gramophone|record player|radio|bell)s?"
)
_MUSIC = (
    r"(?:music|notes?|chords?|melody|melodies|tunes?|scales?|sonata|concerto|waltz|solo|arpeggios?|keys? sounds?|strains|sounds?|riffs?|"
    r"chimes?|rolls?|beats?|practice)"
)
_A = r"(?:(?:an?|the|some|one|his|her|their|its|another) )?(?:[\w-]+ ){0,2}?"
_AWAY = (
    r"(?:somewhere|far away|far off|in the distance|from (?:below|above|upstairs|downstairs|outside|inside|within|afar|far away|far off|"
    r"somewhere|next door|beyond|(?:the|another|an? \w+) (?:\w+ )?(?:rooms?|house|floor|door|street|hall|cellar|attic|basement|church))|"
    r"next door|upstairs|downstairs|(?:two|three) (?:doors|floors|rooms) (?:away|down|up|below|above)|off[- ]?screen|off[- ]?camera|"
    r"o\.?s\.?|unseen|below us|above us)"
)
_BY_SOMEBODY = rf"(?P<by>\b(?:play(?:s|ing|ed)?|practi[sc]\w+|strikes?|picks? out|hits?) (?:[\w-]+ ){{0,3}}?{_PLAYED}\b)"
"""Who makes music has the instrument there."""
_DOES = (
    r"(?:plays?|is playing|playing|sounds?|strikes up|starts(?: up| to play| playing)?|begins(?: to play| playing)?|tolls?|rings?|is heard|"
    r"can be heard|drifts?|echoe?s?)"
)
_NOISE = regex(
    rf"{_BY_SOMEBODY}|\b{_PLAYED} {_MUSIC}\b"
    rf"|\b(?:sounds?|noises?|strains|notes?|music|tinkl(?:e|ing)|echo(?:es)?|rumble|hum|roar|drone|whine|chimes?|toll(?:ing)?|clatter|"
    rf"melody|tune) (?:of|from|by) {_A}(?:{_PLAYED}|cars?|trucks?|vans?|bus|train|motorcycles?|motorbike|tractor|boat|horses?|lift|"
    r"elevator|typewriter)\b"
    rf"|\b{_PLAYED}(?= (?:\w+ly )?{_DOES}(?: \w+)?,? (?:\w+ly )?{_AWAY})"
    rf"|\b{_AWAY},? {_A}{_PLAYED}(?= (?:\w+ly )?{_DOES}\b)"
    rf"|\b(?:hears?|hearing|listens? to|listening to) (?:an?|some|somebody|someone|distant) (?:[\w-]+ ){{0,2}}?{_PLAYED}\b"
    rf"|\b(?:distant|faraway|far-off|off-?screen|unseen) {_PLAYED}\b",
    re.IGNORECASE,
)


def without(text: str) -> str:
    """A text with spaces for what in it is only heard; as long as before, so that places in it stay true."""
    return _NOISE.sub(lambda hit: hit.group() if hit["by"] else " " * len(hit.group()), text)


def there(text: str) -> str:
    """A text without what is only likened to something or only heard, as long as before."""
    return without(similes.without(text))
