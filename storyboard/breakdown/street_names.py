"""Streets by their names: `PRIMROSE TERRACE`, `ACACIA DRIVE`, `TANNERS ROW` out of doors are streets of houses."""

from __future__ import annotations

from storyboard.model.patterns import regex

ENDINGS = "TERRACE|ROW|CLOSE|DRIVE|CRESCENT|LANE|PLACE|HILL|MEWS|GROVE|RISE|WAY|WALK|PARADE|CIRCUS|VILLAS|COTTAGES|GARDENS"
"""The last words of streets that mean other things without a name before them."""
_NO_NAME = (
    "THE|A|AN|ROOF|HOTEL|CAFE|CAFÉ|BAR|PUB|RESTAURANT|BISTRO|VILLA|HOUSE|PALACE|CASTLE|GARDEN|SUNNY|STONE|UPPER|LOWER|TOP|BACK|FRONT|"
    "DEATH|SKID|BOWLING|FAIRY|COUNTRY|FARM|DIRT|MUDDY|NARROW|FOREST|BIKE|BUS|FAST|SLOW|PRIVATE|GRAVEL|CIRCULAR|TEST|HARD|"
    "BARE|GREEN|GRASSY|LONELY|OLD|LITTLE|STEEP|HIGH|LOW|SNOWY|SNOW|WINDY|ROCKY|WOODED|NEXT|SAND|ANT|SLAG|BOOT|CASTLE|BURIAL|DISTANT|"
    "HIDING|MEETING|RESTING|LANDING|PARKING|MARKET|FIRE|WORK|BIRTH|SECRET|SAME|ANOTHER|THIS|THAT|SOME|QUIET|FLYING|TRAVELLING|"
    "ANGLE|ZOO|BOTANICAL|BOTANIC|TEA|HANGING|ROOFTOP|WATER|ROSE|PALM|OLIVE|ORANGE|LEMON|CHERRY|APPLE|BEER|CAT|RAIL|SPACE|MOON|SLEDGE|SLEDDING|TOBOGGAN|GALLOWS|HANGMANS|SUICIDE|HAMBURGER|DUNG|TEA|OF|ON|AND|IN|TO|"
    "DRIVE|VICTORY|MILITARY|PIT|SCHOOL|HOSPITAL|PRISON|CHURCH|MOTEL|HALF|LONG|ONE|TWO|MILKY|ALLEY|SUBWAY|ROOM|FLATS?|CORN|VINE"
)
"""Words before such a word that make no street of it."""
_STREET = regex(rf"(?<![\w'’-])(?!(?:{_NO_NAME})\s)(?!\w+ING\s+PLACE\b)(?P<name>[^\W\d_]{{3,}})\s+(?:{ENDINGS})(?=\s*(?:$|[,(/–—-]))")
_OWNED = regex(r"['’]S?\s+(?:PLACE|WAY|CLOSE|DRIVE|HILL)\b")
"""`DANNY'S PLACE` is a home."""


def without(location: str) -> tuple[str, bool]:
    """What of a heading's location is not the name of a street, and whether there is one: `PRIMROSE TERRACE - GARDEN` is ` - GARDEN`."""
    told = location.upper()
    if len(told) != len(location) or _OWNED.search(told):
        return location, False
    hit = _STREET.search(told)
    return (location, False) if hit is None else (location[: hit.start()] + " " + location[hit.end() :], True)
