"""When and under what sky a scene plays: from its heading and the words of its action."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown import offworld
from storyboard.model.patterns import regex
from storyboard.model.screenplay import SHOWN, Scene, Screenplay
from storyboard.model.shots import Glow, Light, Time, Weather, Wind, Windows
from storyboard.shots.verbs import Table

TIMES: Table[Time] = Table(
    (
        (r"\bBEFORE (?:THE )?(?:DAWN|SUNRISE|SUN-?UP|FIRST LIGHT|DAYBREAK|MORNING)\b|\bPRE-?\s?DAWN\b|\b(?:SMALL|WEE) HOURS\b", Time.NIGHT),
        (r"\b(?:DAWN|SUNRISE|SUN-?UP|FIRST LIGHT|DAYBREAK|EARLY MORNING)\b", Time.DAWN),
        (r"\b(?:DUSK|SUNSET|TWILIGHT|GLOAMING|MAGIC HOUR|GOLDEN HOUR|EVENING|NIGHTFALL)\b", Time.DUSK),
        (r"\b(?:NIGHT|MIDNIGHT|NIGHTTIME|TONIGHT|STARLIT|MOONLIT|MOONLIGHT)\b", Time.NIGHT),
        (r"\b(?:DAY|MORNING|NOON|MIDDAY|AFTERNOON|DAYTIME)\b", Time.DAY),
    )
)
"""Times of day as headings write them."""

WEATHERS: Table[Weather] = Table(
    (
        (r"\b(?:DUST|SAND)[- ]?STORMS?\b|\b(?:WALL|CLOUD|BLANKET)S? OF (?:DUST|SAND)\b", Weather.FOG),
        (r"\b(?:BLIZZARDS?|SNOW[- ]?STORMS?|WHITE-?OUT)\b", Weather.SNOW),
        (r"\b(?:STORMS?|STORMY|THUNDER\w*|LIGHTNING|HURRICANE|GALE)\b", Weather.STORM),
        (r"\b(?:RAIN(?:S|ING|Y|FALL)?|DOWNPOUR|DRIZZL\w+|POURING DOWN)\b", Weather.RAIN),
        (
            (
                r"\b(?:SNOW(?:S|ING|Y|FALL|FLAKES?)?|SLEET)\b(?![- ](?:CONES?|GLOBES?|LEOPARDS?|PEAS?|WHITE\b|CHAINS?|BLOWERS?|"
                r"CAPPED|TOPPED|COVERED|CAPS?|PEAKS?|LINE))"
            ),
            Weather.SNOW,
        ),
        (r"\b(?:FOG(?:GY)?|MIST(?:Y)?|HAZE|SMOG)\b", Weather.FOG),
    )
)
"""Weather as headings and action write it."""

_STIRRED = r"(?:whirl|swirl|danc|blow|fl(?:y|ies)|scatter|drift|spin|tumbl|skitter|scud|eddy|eddie)"
WINDS: Table[Wind] = Table(
    (
        (rf"\bLEAVES (?:\w+ )?{_STIRRED}|\b(?:whirling|swirling|blowing|flying|windblown|dancing|drifting) (?:\w+ )?LEAVES\b", Wind.LEAVES),
        (r"\b(?:BLIZZARDS?|SNOW[- ]?STORMS?|HURRICANES?|GALES?|WINDY|WIND-?SWEPT|GUSTS?|GUSTY|(?:SAND|DUST)[- ]?STORMS?)\b", Wind.BLOWS),
        (
            (
                r"(?:^|[.!?] |\b(?:DAY|NIGHT|DAWN|DUSK|MORNING|EVENING|AFTERNOON) )WIND[.,!]"
                r"|\b(?:the|a|an|icy|cold|strong|bitter|howling) WIND (?:\w+ly )?"
                r"(?:howls?|blows?|whips?|tears?|tugs?|roars?|moans?|whistles?|rises?|picks up|lashes|drives|sweeps?|rushes|batters|catches"
                r"|lifts|ruffles|shakes)\b"
                r"|\b(?:against|into|in) the (?:\w+ )?WIND\b"
            ),
            Wind.BLOWS,
        ),
    )
)
"""What says that the air moves."""

_LONE = r"(?:one|a single|single|a lone|lone|a solitary|the (?:only|last)|only one|just one|the one)"
_NOT_LIT = r"(?:dark|unlit|black|blind|out)"
_GOES = r"(?:go(?:es|ing)?|went|winks?|blinks?|turns?|falls?) (?:out|off|dark|black)"
_SHINES = r"(?:lit|alight|bright|glow\w*|shin\w+|burn\w*|illuminated)"
_BY_ONE = r"one (?:by one|after (?:another|the other))"
HOMES: Table[Windows] = Table(
    (
        (
            (
                rf"\bwindows?\b[^.;]*\b{_NOT_LIT},? (?:but|except|save|apart)(?: for| from)? (?:one|a single|hers?|his|theirs|the)\b|"
                rf"\b(?:all|every) but one(?: of the)? windows?\b[^.;]*\b{_NOT_LIT}\b|"
                rf"\b{_LONE} (?:\w+ )?(?:lit|lighted|glowing|bright|illuminated|yellow) (?:\w+ )?window\b|"
                rf"\b{_LONE} (?:\w+ )?window (?:\w+ )?(?:is |stays |remains |still )*{_SHINES}\b|"
                rf"\b{_LONE} (?:\w+ )?(?:light|lamp)\b[^.;]*\b(?:in|behind|from|at) (?:the|a|an|one|her|his|their) (?:[\w-]+ )?"
                r"(?:window|house|building|block|attic|floor|stor(?:e?y))\b|"
                rf"\b(?:lights?|windows?)\b[^.;]* {_GOES},? {_BY_ONE}\b|"
                rf"\b{_BY_ONE},?[^.;]*\b(?:lights?|windows?) {_GOES}\b"
            ),
            Windows.ONE,
        ),
        (
            (
                rf"\b(?:every|each|all(?: of)? the|the|all) windows?(?: in \w+(?: \w+)?)? (?:is|are|stays?|lies?)(?: all)? {_NOT_LIT}\b"
                r"(?!,? (?:but|except|save|apart)\b)|"
                r"\bno (?:window (?:is )?(?:lit|alight|bright)|lights? (?:is |are |burns? )?(?:in|behind) (?:the|any) windows?)\b"
            ),
            Windows.NONE,
        ),
        (r"\b(?:lights?|windows) (?:come|go|flicker|spring|blink)s? on\b", Windows.SOME),
    )
)
"""How many windows of the fronts in sight shine."""

_SCREENS = (
    r"(?:phone|mobile|screen|monitor|laptop|computer|tablet|tv|television|telly|dash(?:board)?|instruments?|dials?|radio|console|display|"
    r"torch|flashlight|fridge)"
)
_FIRES = r"(?:(?:camp|bon)?fire|fireplace|flames?|embers|candles?|match|lighter|hearth|stove|lantern)"
_LIGHTS_UP = r"(?:lit|lighting|lights|illuminat\w+|bathed|bathes|washed|washes|glow\w*|flicker\w*|plays?|dances?|burnish\w*)"


def _on_faces(what: str) -> str:
    """A thing's light on a face, either named first."""
    face = r"\b(?:faces?|cheeks?|features)\b"
    by = rf"(?:{_LIGHTS_UP}|light|glow|shine|blue)"
    after = rf"{face}[^.;]*\b{by}\b[^.;]*\b{what}(?:light|s)?\b"
    return rf"{after}|\b{what}(?:['’]s|s)?(?:light)?\b[^.;]*\b{by}\b[^.;]*{face}|\b{what}light\b[^.;]*{face}"


def _coloured(colour: str) -> str:
    """Light of a colour that a thing throws, or that is on a face."""
    light = r"(?:glow|light|gleam|glare|shine)"
    face = r"\b(?:faces?|cheeks?|features)\b"
    tinted = rf"\b{colour}(?: [\w-]+)? {light}\b"
    thrown = rf"{tinted} (?:of|from) (?:the|an?|his|her|their) \w+[^.;]*{face}"
    return rf"{thrown}|{face}[^.;]*{tinted}|{tinted}[^.;]* (?:on|over|across) [^.;]*{face}"


GLOWS: Table[Glow] = Table(
    (
        (_coloured("(?:red|crimson|scarlet)"), Glow.RED),
        (_coloured("(?:green|greenish|emerald)"), Glow.GREEN),
        (_coloured("(?:blue|bluish)"), Glow.BLUE),
        (_on_faces(_SCREENS), Glow.SCREEN),
        (_on_faces(_FIRES), Glow.FIRE),
    )
)
"""What lights somebody's face."""
BY_SCREENS = frozenset({Glow.SCREEN, Glow.RED, Glow.GREEN, Glow.BLUE})
"""What lights faces, and at night nothing else of the room."""

LEVELS: Table[int] = Table(
    (
        (
            (
                r"\b(?:pitch[- ](?:black|dark)(?:ness)?|(?:total|complete|utter|absolute) (?:darkness|blackness)|blackout|lightless|"
                r"black as (?:pitch|ink|night)|(?:lights|lamps) are (?:all )?(?:out|off))\b"
            ),
            -2,
        ),
        (
            (
                r"\b(?:darkness|darkened|(?:it is|it's|is|grows|in the|almost|still) dark|dark (?:and|room|house|street|hall(?:way)?|"
                r"corridor|alley|"
                r"bedroom|kitchen|office|cell|cellar|basement|church|shop|bar|warehouse|tunnel)|dim(?:ly)?|gloomy?|candle(?:light|lit|"
                r"s)?|shadows)\b"
            ),
            -1,
        ),
        (r"\b(?:blinding|blazing|glaring)\b", 2),
        (r"\b(?:bright(?:ly)?|sunlit|sun is shining|brilliant)\b", 1),
    )
)
"""Words that make a scene darker or brighter than its time of day."""

_OF_ROOMS = r"(?:lamps?|lights?|bulbs?|lanterns?|candles?|power|electricity|lamp light)"
"""What lights a room; a torch in a hand lights only what it is pointed at."""
_LAMP = rf"(?:{_OF_ROOMS}|torch(?:es)?|flashlights?)"
_TURNS = r"(?:switch(?:es|ing)?|turn(?:s|ing)?|flick(?:s|ing)?|snap(?:s|ping)?|click(?:s|ing)?|flip(?:s|ping)?|knock(?:s|ing)?)"
_ITS = r"(?:the |a |his |her |every |all |all the |their )?(?:[\w-]+ )?"
SWITCHES: Table[int] = Table(
    (
        (
            (
                rf"\b{_OF_ROOMS} (?:comes?|go(?:es)?|flickers?|blinks?|springs?|blazes?|burns?)(?: back)? (?:on|up|again|to life)\b"
                r"(?! (?:her|his|their|the|an?)\b)|"
                rf"\b{_TURNS} on {_ITS}{_OF_ROOMS}\b|\b{_TURNS} {_ITS}{_OF_ROOMS} (?:back )?on\b(?! (?:the|a|an|his|her|their) )|"
                rf"\b(?:lights|relights) (?:the|a|an|his|her) (?:\w+ )?(?:lamp|candle|lantern|wick|torch)\b|"
                r"\b(?:match|wick|flame)s? (?:burns|catches|flares|takes)\b|\blittle flame\b"
            ),
            0,
        ),
        (
            (
                rf"\b{_LAMP}(?: \w+)? (?:(?:flickers? and |blinks? and )?"
                r"(?:dies?|fails?|(?:go(?:es)?|cuts?|blinks?|snaps?|shuts?) (?:out|dark|dead|off))|(?:is|are) (?:all )?(?:out|off))\b|"
                r"^\W*(?:Lights out|(?:Total )?(?:Darkness|"
                rf"Blackout))\W*$|"
                r"\b(?:everything|room|place|house|street|whole \w+) (?:goes|falls|turns|is suddenly) (?:dark|black)\b|"
                r"\bplunged? into darkness\b"
            ),
            -2,
        ),
        (
            (
                rf"\b{_TURNS} (?:off|out) {_ITS}{_LAMP}\b|\b{_TURNS} {_ITS}{_LAMP} (?:back )?(?:off|out)\b|"
                rf"\b(?:blows|puts|snuffs) (?:out {_ITS}{_LAMP}|{_ITS}{_LAMP} out)\b|\b(?:kills|cuts|douses) {_ITS}lights?\b|"
                r"\b(?:light )?switch(?:es)? off\b"
            ),
            -2,
        ),
    )
)
"""What somebody does to the light in sight, and the level from then on; 0 is the light the scene has."""

_FIRST_PARAGRAPHS = 2
"""Paragraphs of action that tell how bright a scene begins."""
_DESCRIBED = regex(r"\([^()]*\)")
"""Words about somebody's looks: dark hair makes no dark room."""
_SAME = regex(r"\b(?:CONTINUOUS|CONTINUED|LATER|SAME|MOMENTS?|MINUTES?|SECONDS?)\b", re.IGNORECASE)
_FIRST_WORDS = 1500
"""Characters of action that are searched for the weather a scene opens in."""


def time_of(screenplay: Screenplay, scene: Scene) -> Time:
    """The time of day of a scene; CONTINUOUS, LATER, SAME and headings without a time take it from the scenes before."""
    at = next((n for n, other in enumerate(screenplay.scenes) if other.id == scene.id), -1)
    earlier = reversed(screenplay.scenes[: at + 1]) if at >= 0 else iter([scene])
    for other in earlier:
        own = _own_time(other)
        if own is not None:
            return own
        if other.time_of_day and not _SAME.search(other.time_of_day):
            break
    return Time.DAY


def _own_time(scene: Scene) -> Time | None:
    return TIMES.first(scene.time_of_day) or TIMES.first(scene.qualifier) or TIMES.first(scene.heading)


def _shown(screenplay: Screenplay, scene: Scene) -> str:
    known = screenplay.index
    parts = [scene.heading, *(known[i].text for i in scene.elements if i in known and known[i].kind in SHOWN)]
    return " ".join(parts)[:_FIRST_WORDS]


def light_of(screenplay: Screenplay, scene: Scene) -> Light:
    """The light of a scene. Weather is inherited over CONTINUOUS and the like, where the scene itself names none."""
    text = _shown(screenplay, scene)
    weather = WEATHERS.first(_overhead(text)) or (None if _PASSED.search(text) else _inherited(screenplay, scene)) or Weather.CLEAR
    if weather is Weather.STORM and offworld.leaves(other.heading for other in screenplay.scenes):
        weather = Weather.FOG
    winds = [hit.value for hit in WINDS.all(text)]
    wind = Wind.LEAVES if Wind.LEAVES in winds else next(iter(winds), Wind.STILL)
    told, level, time = _opening(screenplay, scene), _level(screenplay, scene), time_of(screenplay, scene)
    homes, glow = HOMES.first(told) or Windows.SOME, GLOWS.first(told) or Glow.NONE
    if glow in BY_SCREENS and time is Time.NIGHT:
        level = BY_MOON
    return Light(time=time, weather=weather, level=level, wind=wind, windows=homes, glow=glow)


def goes_on(scene: Scene) -> bool:
    """Whether a scene follows the one before without a break: CONTINUOUS, MOMENTS LATER."""
    return bool(_SAME.search(scene.time_of_day or scene.heading))


def switched(text: str) -> int | None:
    """The level of light after what a sentence tells; None where nobody touches it."""
    hits = list(SWITCHES.all(text))
    return hits[-1].value if hits else None


def after(light: Light, text: str) -> Light:
    """The light once a sentence has happened: somebody switches it off, or on again; windows go dark; a face is lit."""
    homes, glow = HOMES.first(text), GLOWS.first(text)
    level = None if homes else switched(text)
    weather = Weather.CLEAR if _ENDS.search(text) else light.weather
    told = {"level": light.level if level is None else level, "windows": homes or light.windows, "glow": glow or light.glow}
    return light.model_copy(update=told | {"weather": weather})


_FALLING = r"(?:rain|snow|storm|fog|mist|drizzle|downpour|blizzard|hail|sleet|thunderstorm|snowfall|shower)"
_ENDS = regex(
    rf"\bthe (?:\w+ )?{_FALLING} (?:(?:suddenly|finally|slowly|abruptly|at last) )?"
    r"(?:stops?|ceases?|ends|clears|lifts|passes|lets up|dies (?:away|down)|is (?:suddenly )?over)\b",
    re.IGNORECASE,
)
"""Weather that ends while one looks."""
_PASSED = regex(
    rf"\b(?:the |last night['’]s )?{_FALLING} (?:has|have|had) (?:\w+ )?"
    r"(?:stopped|ceased|ended|cleared|lifted|passed|gone|died|let up|moved on)\b"
    rf"|\b(?:the )?{_FALLING} is (?:\w+ )?(?:over|gone)\b|\b(?:after|since) (?:the|last night['’]s) {_FALLING}\b"
    rf"|\b(?:no|no more|not a drop of) {_FALLING}\b"
    rf"|\b(?:the )?{_FALLING} (?:has |have |had )?(?:thin(?:s|ned)|eas(?:es|ed)|slacken(?:s|ed)|turn(?:s|ed)|fad(?:es|ed))"
    r" (?:off |away )?(?=(?:in)?to\b)",
    re.IGNORECASE,
)
"""Weather that is over when a scene begins, or has turned to another."""
_THUNDER = regex(r"\bthunder\w*\b", re.IGNORECASE)
_FAR_THUNDER = regex(
    r"\b(?:distant|faraway|far-off|faint|dry) (?:\w+ of )?thunder\b|\bthunder (?:\w+ )?(?:mutter|grumble|murmur)\w*\b"
    r"|\bthunder\b[^.;!?]{0,24}(?:in the distance|far off|far away|from afar|miles (?:off|away)|beyond the)",
    re.IGNORECASE,
)
"""Thunder of a storm that is elsewhere: nothing falls here."""
_BARE_SKY = regex(
    r"\b(?:blue|clear|cloudless|empty|starry|open) (?:\w+ )?sk(?:y|ies)\b|\bnot a cloud\b"
    r"|\b(?:the )?stars (?:show|shine|come out|are out|blink)\b",
    re.IGNORECASE,
)
"""A sky out of which nothing falls."""


def _overhead(text: str) -> str:
    """Words without weather that is over or elsewhere: thunder far off, or out of a blue sky."""
    here = _FAR_THUNDER.sub(" ", _PASSED.sub(" ", text))
    return _THUNDER.sub(" ", here) if _BARE_SKY.search(here) else here


def _level(screenplay: Screenplay, scene: Scene) -> int:
    """The level a scene opens in: what was switched off in the scene it follows without a break in the same place stays off."""
    at = next((n for n, other in enumerate(screenplay.scenes) if other.id == scene.id), 0)
    left = None
    while left is None and at > 0 and _SAME.search(screenplay.scenes[at].time_of_day or screenplay.scenes[at].heading):
        at -= 1
        if screenplay.scenes[at].location.casefold() == scene.location.casefold():
            left = _left(screenplay, screenplay.scenes[at])
    told = _opening(screenplay, scene)
    moonlit = "INT" in scene.setting.upper() and _MOONLIT.search(told) is not None and _LAMPS.search(told) is None
    return left if left is not None else BY_MOON if moonlit else LEVELS.first(told) or 0


BY_MOON = -2
"""The level of a room that nothing but the moon lights: its lamps are off."""
_MOONLIT = regex(r"\b(?:moonlight|moonlit|moonbeams?|light of the moon|starlight)\b", re.IGNORECASE)
_LAMPS = regex(rf"\b{_LAMP}\b|\b(?:lamplight|candlelight|candlelit|lit by|fire(?:light|place)?|tv|television|glow)\b", re.IGNORECASE)
"""What lights a room beside the moon."""


_ALREADY = regex(rf"\b{_LAMP} are (?:all )?(?:out|off)\b", re.IGNORECASE)
"""A light that is out before the scene begins: nobody switches it."""


def _opening(screenplay: Screenplay, scene: Scene) -> str:
    """What the light of a scene is told by: the heading and the first paragraphs, without how people look and what is switched."""
    shown = [screenplay.index[i].text for i in scene.elements if screenplay.index[i].kind in SHOWN][:_FIRST_PARAGRAPHS]
    return " ".join([scene.heading, *(_DESCRIBED.sub(" ", text) for text in shown if switched(text) is None or _ALREADY.search(text))])


def _left(screenplay: Screenplay, scene: Scene) -> int | None:
    """The level in which a scene leaves its place."""
    known = screenplay.index
    states = [switched(known[i].text) for i in scene.elements if i in known and known[i].kind in SHOWN]
    return next((state for state in reversed(states) if state is not None), None)


def _inherited(screenplay: Screenplay, scene: Scene) -> Weather | None:
    """The weather of the scenes this one follows without a break."""
    scenes: Sequence[Scene] = screenplay.scenes
    at = next((n for n, other in enumerate(scenes) if other.id == scene.id), 0)
    while at > 0 and _SAME.search(scenes[at].time_of_day or scenes[at].heading):
        at -= 1
        shown = _shown(screenplay, scenes[at])
        if _ENDS.search(shown) or _PASSED.search(shown):
            return None
        if (weather := WEATHERS.first(shown)) is not None:
            return weather
    return None
