"""What the words of action mean for a director: who moves how, what the camera is told, what a face does. Tables only.

Every table is an ordered list of (pattern, meaning); the first pattern that fits at a place wins, so longer phrases stand first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from storyboard.breakdown.place_names import RAIL_CARS
from storyboard.model.patterns import regex
from storyboard.model.shots import Angle, Framing, Move, Pose, Size
from storyboard.shots.acting import ACTING
from storyboard.shots.acts import Act as Act  # noqa: PLC0414 - exported with the table of verbs
from storyboard.shots.acts import Verb as Verb  # noqa: PLC0414
from storyboard.shots.tables import Table as Table  # noqa: PLC0414 - exported: the tables of the sky and the lamps are built with it
from storyboard.shots.tables import forms
from storyboard.shots.vehicle_words import IN_CAR, IN_OWN_CAR


@dataclass(frozen=True, slots=True)
class Hint:
    """What the script asks of the camera. What is None is left to the planner."""

    size: Size | None = None
    framing: Framing | None = None
    move: Move | None = None
    angle: Angle | None = None
    reverse: bool = False
    """The other side of the shot before."""


_WEATHER = (
    "rain snow snowflakes flakes leaves petals ash ashes water dust stars sun blossoms sleet hail drops raindrops night dusk darkness"
)
_COMES_DOWN = "".join(f"(?<!{word} )" for word in _WEATHER.split())
"""Before a participle that tells of what falls, and not of who looks at it: `the rain falling`."""
_POSE, _ENTER, _EXIT = Act.POSE, Act.ENTER, Act.EXIT
VERBS: Table[Verb] = Table(
    (
        (
            forms(r"in the (?:open )?(?:doorway|entrance|door|gateway|archway),? (?:stands?|is|waits?|appears?)"),
            Verb(_ENTER, Pose.STAND, Size.FS),
        ),
        (
            forms(r"(?:comes|steps|strides|emerges|stumbles|runs|walks)(?= (?:the )?(?-i:[A-Z][a-z]+(?:[.,;]|$)|[A-Z]{3,}))"),
            Verb(_ENTER, Pose.WALK, Size.FS),
        ),
        *ACTING,
        (forms(r"speeds? off|drives? (?:off|away)|pulls? away|roars? off"), Verb(_EXIT, Pose.DRIVE, Size.WS)),
        (forms(r"(?:runs?|races?|rushes|dashes|bolts?|flees|sprints?) (?:off|out|away)|flees?"), Verb(_EXIT, Pose.RUN, Size.WS)),
        (
            forms(
                r"exits?|leaves?|left the room|(?:gets?|climbs?|hops?|jumps?) out(?! of (?:bed|the way)\b)|walks? (?:off|out|away)|"
                r"(?:go(?:es)?|heads?|storms?|steps?|slips?|strides?|hurr(?:y|ies)) (?:off|out|away)|disappears?|vanishes|turns to go|"
                r"turns to leave|takes off|bails out|departs?"
            ),
            Verb(_EXIT, Pose.WALK, Size.FS),
        ),
        (
            forms(r"(?:runs?|rushes|bursts?|races|barrels|charges|dashes|storms) (?:in|into|inside|through the door)"),
            Verb(_ENTER, Pose.RUN, Size.FS),
        ),
        (
            forms(
                r"re-?enters?(?:ing)?|enters?|in (?:walks?|comes?|steps?|strides?|bursts?|storms?|runs?)|"
                r"emerges?|arrives?|arriving|appears?|"
                r"(?:walks?|steps?|comes?|strides?|slips?|strolls?|wanders?|hurries|limps?|stumbles?) "
                r"(?:back )?(?:in|into|inside|through the door|out of a doorway)|"
                r"(?:comes?|climbs?|crawls?|slips?|steps?|bursts?|squeezes?) (?:\w+ )?through(?! the (?:crowd|streets?|rain))|"
                r"swings? (?:out of|in through|through)|cuts? (?:him|her|them) off|blocks? (?:his|her|their) (?:way|path)|"
                r"joins|approaches offscreen|opens? the door and (?:enters|steps in)"
            ),
            Verb(_ENTER, Pose.WALK, Size.FS),
        ),
        (
            forms(r"drives? (?:up|in)(?! (?:silence|circles|front|the|an?)\b)|pulls? (?:up|in)(?! (?:an?|the|his|her|its|it|them)\b)"),
            Verb(_ENTER, Pose.DRIVE, Size.WS),
        ),
        (
            forms(
                r"(?:presses|squeezes|curls|wedges|tucks|settles) (?:(?:him|her|them)self |up )?(?:in|into) (?:the|an?|his|her) "
                r"(?:\w+ ){0,2}?(?:seat|chair|armchair|corner|booth|pew)|(?:in|on) the window[- ]seat"
            ),
            Verb(_POSE, Pose.SIT, Size.MS),
        ),
        (
            forms(r"gets? (?:in|into)|climbs? (?:in|into)(?! (?:view|sight|frame|shot)\b)|dives? into the back seat"),
            Verb(_POSE, Pose.SIT, Size.MLS),
        ),
        (
            forms(
                r""
                r"(?:walks?|crosses|steps?|comes?|goes|moves?|runs?|rushes|hurries|strides?|strolls?) (?:over |up |back )?(?:to|towards?)|"
                r"approaches|crosses to"
            ),
            Verb(Act.APPROACH, Pose.WALK, Size.FS),
        ),
        (forms(r"turns? (?:to|towards?|around|round)|spins? (?:to|around)|faces|wheels around"), Verb(Act.TURN, None, Size.MS)),
        (forms(r"turns? away|turns? (?:his|her|their) back|his back is|her back is"), Verb(Act.TURN, Pose.LOOK_BACK, Size.MS)),
        (forms(r"looks? up|gazes? up|stares? up"), Verb(Act.LOOK, Pose.LOOK_UP, Size.MCU)),
        (forms(r"looks? down|hangs? (?:his|her) head|bows? (?:his|her) head"), Verb(Act.LOOK, Pose.LOOK_DOWN, Size.MCU)),
        (
            forms(r"looks? (?:back|behind|over (?:his|her|their) shoulder)|glances? (?:back|behind)"),
            Verb(Act.LOOK, Pose.LOOK_BACK, Size.MCU),
        ),
        (
            forms(
                r"looks?|looking|stares?|staring|gazes?|watch(?:es)?|watching|eyes|glances?|peers?|studies|sees?|spots?|"
                r"notices|examines|regards|share a look|eye contact|ponders|pondering"
            ),
            Verb(Act.LOOK, None, Size.MCU),
        ),
        (
            forms(r"opens? (?:the|a) (?:\w+ ){0,2}?(?:door|gate|hatch|oven)|(?:pushes|pulls) the door|tries the (?:door|handle)"),
            Verb(_POSE, Pose.OPEN_DOOR, Size.MLS),
        ),
        (forms(r"hands? up|raises? (?:his|her|their|both) (?:hands|arms)|surrenders?"), Verb(_POSE, Pose.HANDS_UP, Size.MS)),
        (forms(r"hangs? up|puts? down the (?:phone|receiver)"), Verb(Act.DROP, Pose.STAND, Size.MS)),
        (
            forms(
                r"on the phone|into (?:the |a |his |her )?phone|phone call|picks up the phone|dials?|"
                r"answers the phone|phones|"
                r"(?:his|her) phone to|(?:lifts|raises) (?:his|her|the|a) (?:cell|mobile)? ?(?:phone|receiver)"
            ),
            Verb(_POSE, Pose.PHONE, Size.MCU),
        ),
        (
            forms(
                r"(?:puts?|presses|drops|pushes|slips)(?= (?:it|them|(?:the|an?|his|her|their) (?:\w+ ){1,2}) ?(?:in|into|in to) "
                r"(?:[^\W_]+['’]s|his|her|their) (?:open )?(?:hands?|palms?|fingers|arms)\b)"
            ),
            Verb(Act.HAND, Pose.GIVE, Size.MS),
        ),
        (
            forms(
                r"drives? (?:his|her|their|an?|the) (?:elbow|fist|knee|shoulder|knife|blade|head)|swings?(?= (?:at|wildly|his fist|"
                r"her fist))"
            ),
            Verb(_POSE, Pose.FIGHT, Size.MLS),
        ),
        (
            forms(r"gives?(?= )(?! (?:\w+ )?(?:pause|up|in|way|chase|it a|a look)\b)|hands|passes(?! (?:by|out|through)\b)"),
            Verb(Act.HAND, Pose.GIVE, Size.MS),
        ),
        (
            forms(r"offers|holds? out|holds (?:it|them|one|the \w+) out"),
            Verb(Act.GIVE, Pose.GIVE, Size.MS),
        ),
        (
            forms(
                r"drops?(?! (?:down )?(?:on|to) (?:his|her|their))(?= (?:it|them|the|an?|his|her|their|two)\b)|lets? (?:\w+ ){1,3}drop|"
                r"puts? (?:it |them |the \w+ )?(?:down|away)|lays? (?:it|them) |lays? down|sets? down"
            ),
            Verb(Act.THROW, Pose.PUT, Size.MLS),
        ),
        (
            forms(r"drops?(?! (?:down )?(?:on|to) (?:his|her|their))|throws?|tosses"),
            Verb(Act.DROP, Pose.REACH, Size.MS),
        ),
        (
            forms(r"carr(?:ies|ying)(?= (?:an?|the|his|her|two) (?:\w+ )?(?:box|boxes|crate|tray|basket|child|boy|girl|body|pile|load)\b)"),
            Verb(Act.TAKE, Pose.CARRY, Size.MLS),
        ),
        (
            forms(
                r"picks? up|takes?|taking|grabs?|catch(?:es)?|pulls out|draws(?! (?:on|upon|in|over|inside)\b)|lifts?|snatches|"
                r"produces|holding|holds?|"
                r"opens|open(?= (?:the|an?|his|her|their|it|another)\b)|reads?|reading|unfolds|weighs|clutches|"
                r"carrying|carries|turns? it over|sorts through|"
                r"uncovers|counts?|counting|has(?= (?:an?|the|his|her)\b)"
            ),
            Verb(Act.TAKE, Pose.HOLD, Size.MS),
        ),
        (forms(r"steering|at the wheel|behind the wheel|drives?|driving"), Verb(Act.DRIVE, Pose.DRIVE, Size.MS)),
        (
            forms(
                r"runs?|running|sprints?|races|racing|chases?|chasing|pursues?|hurr(?:y|ies)|rushes|dashes|flies down|"
                r"charges"
            ),
            Verb(Act.TRAVEL, Pose.RUN, Size.FS),
        ),
        (
            forms(
                r"walks?|walking|strolls?|strides?|wanders?|paces|limps|marches|crosses|moves through|glides|"
                r"makes (?:his|her|their) way|follows?|shuffles|trudges"
            ),
            Verb(Act.TRAVEL, Pose.WALK, Size.FS),
        ),
        (
            forms(r"behind(?= (?:the|an?|his|her|its|their) (?:\w+ )?(?:bar|counter|desk|till|register|reception|lectern|stall|table)\b)"),
            Verb(Act.BEHIND, None, Size.MS),
        ),
        (forms(r"(?<!door )(?<!gate )(?<!shut )(?<!closed )behind(?= (?:him|her|them|(?-i:[A-Z])))"), Verb(Act.TRAIL, None, Size.FS)),
        (forms(r"stops?|halts?|freezes?|pauses"), Verb(Act.HALT, None, Size.MS)),
        (forms(r"sits?|sitting|seated|sat|slumps|sinks into"), Verb(_POSE, Pose.SIT, Size.MLS)),
        (
            forms(r"stands?|standing|rises|gets up|(?:gets )?to (?:his|her) feet|jumps up|straightens|climbs? down|dismounts"),
            Verb(_POSE, Pose.STAND, Size.MLS),
        ),
        (
            forms(
                r"(?:sleeps?|asleep|sleeping|dozes) (?:at|behind) (?:the wheel|(?:the|a|his|her) (?:desk|table|bar|counter))|"
                r"(?:sleeps?|asleep|sleeping|dozes) in (?:a|the|his|her) (?:\w+ )?(?:chair|seat)"
            ),
            Verb(_POSE, Pose.SIT, Size.MLS),
        ),
        (forms(r"lies|lying|sprawled|unconscious|collapses|lies? down"), Verb(_POSE, Pose.LIE, Size.FS)),
        (forms(r"asleep|sleeps?|sleeping"), Verb(_POSE, Pose.SLEEP, Size.FS, base=Pose.LIE)),
        (
            forms(r"kneels?|kneeling|(?:falls|drops|sinks|gets|goes) (?:down )?(?:on |to )+(?:his|her) knees"),
            Verb(_POSE, Pose.KNEEL, Size.FS),
        ),
        (
            forms(r"crouch(?:es|ing)?|squats?|duck(?:s(?! (?:on|in|swim)\b)|ing)|hides?(?! (?:it|them|the|an?|his|her)\b)|hiding"),
            Verb(_POSE, Pose.CROUCH, Size.FS),
        ),
        (
            forms(r"leans?(?! (?:over|in|forward|down|across|close|as)\b)|leaning(?! (?:over|in|forward|down|across)\b)"),
            Verb(_POSE, Pose.LEAN, Size.MLS),
        ),
        (forms(r"points? (?:at|to)|pointing|indicates?|indicating"), Verb(_POSE, Pose.POINT, Size.MS)),
        (
            forms(
                r"reach(?:es)?|reaching|stretches out|polish(?:es|ing)?|wip(?:es?|ing)(?! (?:his|her|their))|scrubs?|scrubbing|"
                r"slides(?= (?:it|them|the|an?|his|her)\b)|kneads?|kneading|stirs?|stirring|chops|slices|spreads|unrolls|pours?|knocks?|"
                r"lights(?= (?:an?|the|his|her)\b)"
            ),
            Verb(_POSE, Pose.REACH, Size.MS),
        ),
        (forms(r"writes?|writing|scribbles|signs|draws on|paints|(?:is|are|starts|keeps) painting"), Verb(_POSE, Pose.WRITE, Size.MS)),
        (forms(r"types?|typing|at the keyboard|bangs in"), Verb(_POSE, Pose.TYPE, Size.MS)),
        (
            forms(
                r"with(?= (?:an?|the|his|her) (?:\w+ ){1,3}in (?:his|her|one|each) (?:\w+ )?hand)|"
                r"in (?:his|her) (?:\w+ )?hands?(?=,? (?:an?|the|his|her)\b)"
            ),
            Verb(Act.TAKE, None, None),
        ),
        (
            forms(
                r"turns? (?:the|a|his|her) (?:\w+ )?(?:key|handle|knob|dial|crank|lever|tap)|turns? (?:it|them) again|"
                r"pulls (?:the|a) (?:\w+ )?(?:handle|lever|cord|rope|chain|switch)|(?:presses|pushes) (?:the|a) (?:\w+ )?(?:button|bell)|"
                r"winds (?:it|the \w+)"
            ),
            Verb(_POSE, Pose.REACH, Size.MS),
        ),
        (
            forms(
                r"drinks?|drinking|sips?|"
                r"swallows(?= (?:it|the|an?|his|her|some|two|another|down)\b)|"
                r"gulps|eats?|eating|bites(?= (?:into|off))|chews|nibbles"
            ),
            Verb(_POSE, Pose.DRINK, Size.MCU),
        ),
        (forms(r"embraces?|hugs?|kiss(?:es)?|holds (?:him|her) close"), Verb(_POSE, Pose.EMBRACE, Size.MS)),
        (
            forms(
                r"fights?|punch(?:es)?|smash(?:es)?(?= (?:an?|the|his|her)\b)|hurls?|flings?|"
                r"hits?(?! (?:the|a) (?:\w+ )?(?:rail|floor|ground|wall|road|deck|brakes?|gas|water|button)\b)|"
                r"smacks?|slaps?|slam(?:s|med)|kicks?|wrestles?|struggles?|tackles|roughing|"
                r"stabs?|swings(?! (?:open|shut|across|round|around|the (?:door|gate)|out|to|"
                r"(?:his|her|their|both|an?|one) (?:legs?|feet|arms?|hips)|"
                r"(?:it|them|him|her|the \w+) (?:into|onto|round|around|up|down|over|out))\b)|"
                r"brandishes|wields"
            ),
            Verb(_POSE, Pose.FIGHT, Size.MLS),
        ),
        (forms(rf"falls?|{_COMES_DOWN}falling|topples|stumbles|trips|plunges?"), Verb(_POSE, Pose.FALL, Size.FS)),
        (forms(r"staggers|sways|reels"), Verb(_POSE, Pose.LEAN, Size.MLS)),
        (forms(r"climbs?|climbing|vaults|scrambles"), Verb(_POSE, Pose.CLIMB, Size.FS)),
        (
            forms(r"aims?|aiming|gun raised|points? (?:the|a|his|her) (?:gun|pistol|rifle)"),
            Verb(_POSE, Pose.AIM, Size.MS),
        ),
        (
            forms(r"wav(?:es|ing)(?= (?:at|to|him|her|them|back|with|both|from|goodbye|an? hand|his|her|wildly)\b)|waves(?=[.,;]|$)"),
            Verb(_POSE, Pose.WAVE, Size.MS),
        ),
    ),
    words=True,
)
"""Verbs of blocking."""

HUSHED = regex(
    r"\b(?:whisper(?:s|ed|ing)?|quiet(?:ly|er)?|soft(?:ly|er)?|low|to (?:him|her)self|under (?:his|her) breath|hushed|intimate(?:ly)?|"
    r"crying|sobbing|tears?)\b",
    re.IGNORECASE,
)
"""Parentheticals that ask the camera to come closer."""

VIOLENT = regex(
    r"\b(?:gun|fires?|shoots?|blood|scream(?:s|ed|ing)?|knife|explo(?:de[sd]?|ding|sions?)|crash(?:es|ed|ing)?|slams?|dead|kill(?:s|ed|"
    r"ing)?|"
    r"attack(?:s|ed|ing)?|smash(?:es|ed|ing)?|bursts?|stabs?|rams?)\b",
    re.IGNORECASE,
)
"""Words of action that raise the drama of what is said around them."""

_ALONG = r"(?:DOLL(?:Y|IES|YING)|TRACK(?:S|ING)?|TRUCK(?:S|ING)?|CRAB(?:S|BING)?|MOV(?:E|ES|ING)|GLID(?:E|ES|ING)|SLID(?:E|ES|ING))"
FEET = r"boots|shoes|feet|foot(?! of\b)|heels|toes|ankles|sneakers"
"""Where somebody begins, for a camera that goes up them; the foot of a bed is nobody's."""
HINTS: Table[Hint] = Table(
    (
        (r"\bEXTREME(?:LY)? (?:CLOSE(?:[- ]?UP)?|CU)\b|\bECU\b|\bXCU\b", Hint(size=Size.ECU)),
        (r"\b(?:BIG CLOSE[- ]?UP|BCU|TIGHT ON|TIGHT CLOSE)\b", Hint(size=Size.BCU)),
        (r"\bMEDIUM CLOSE[- ]?UP\b|\bMCU\b", Hint(size=Size.MCU)),
        (r"\b(?:CLOSE ON|CLOSE[- ]?UP|CLOSER ON|CLOSE SHOT|CLOSER|CU|Close (?:on|up))\b", Hint(size=Size.CU)),
        (r"\b(?:INSERT|PACK ?SHOT|PRODUCT SHOT)\b|^(?:Pack ?|Product )shot\b", Hint(size=Size.INSERT, framing=Framing.INSERT)),
        (r"\b(?:EXTREME (?:WIDE|LONG)(?: SHOT)?|EWS|ELS)\b", Hint(size=Size.EWS)),
        (
            r"\b(?:AERIAL|DRONE|BIRD'?S[- ]EYE|OVERHEAD|FROM ABOVE|(?:looking|look) straight down|directly above)\b",
            Hint(angle=Angle.OVERHEAD, size=Size.WS),
        ),
        (
            r"\b(?:ESTABLISHING(?: SHOT)?|MASTER SHOT|WIDE SHOT|LONG SHOT|WIDE ANGLE|WIDER|WIDE ON|WIDE|Wide (?:on|shot))\b|\bWIDE:",
            Hint(size=Size.WS),
        ),
        (r"\bFULL SHOT\b", Hint(size=Size.FS)),
        (r"\b(?:TWO[- ]SHOT|2[- ]SHOT)\b", Hint(size=Size.MS, framing=Framing.TWO)),
        (r"\bMEDIUM SHOT\b|\bMED(?:IUM)? ON\b", Hint(size=Size.MS)),
        (r"\bLOW[- ]ANGLE\b|\bFROM BELOW\b", Hint(angle=Angle.LOW)),
        (r"\bHIGH[- ]ANGLE\b", Hint(angle=Angle.HIGH)),
        (r"\bDUTCH\b|\bCANTED\b", Hint(angle=Angle.DUTCH)),
        (
            r"\b(?:(?i:we|camera) (?i:push(?:es)?|dolly|dollies|move[s]?|creeps?) (?i:in|closer)|PUSH(?:ES|ING)? IN|DOLLY IN|MOVE IN)\b",
            Hint(move=Move.PUSH_IN, size=Size.MCU),
        ),
        (
            r"\b(?:(?i:we|camera) (?i:pull[s]?) (?i:back|out|away)|PULL(?:S|ING)? (?:BACK|OUT)|DOLLY (?:BACK|OUT))\b",
            Hint(move=Move.PULL_OUT, size=Size.WS),
        ),
        (r"\bZOOM(?:S)? OUT\b|\b(?i:we zoom out)\b", Hint(move=Move.ZOOM_OUT)),
        (r"\bZOOM(?:S)?(?: IN)?\b|\b(?i:we zoom in)\b", Hint(move=Move.ZOOM_IN)),
        (r"\bPAN(?:S|NING)? LEFT\b|\b(?i:(?:we|camera) pans? left)\b", Hint(move=Move.PAN_LEFT)),
        (r"\b(?:WHIP |SWISH )?PAN(?:S|NING)?\b|\b(?i:(?:we|camera) pans?)\b", Hint(move=Move.PAN_RIGHT)),
        (r"\bTILT(?:S|ING)? DOWN\b|\b(?i:(?:we|camera) tilts? down)\b", Hint(move=Move.TILT_DOWN)),
        (rf"\bTILT(?:S|ING)? UP from (?:[\w'’]+ ){{0,3}}(?:{FEET})\b", Hint(move=Move.TILT_UP, size=Size.FS)),
        (r"\bTILT(?:S|ING)?(?: UP)?\b|\b(?i:(?:we|camera) tilts?(?: up)?)\b", Hint(move=Move.TILT_UP)),
        (r"\bCRAN(?:E|ES|ING) DOWN\b|\b(?i:(?:we|camera) (?:cranes?|booms?) down)\b", Hint(move=Move.CRANE_DOWN, size=Size.WS)),
        (r"\bCRAN(?:E|ES|ING)(?: UP)?\b|\b(?i:(?:we|camera) (?:cranes?|booms?|rises?)(?: up)?)\b", Hint(move=Move.CRANE_UP, size=Size.WS)),
        (r"\bHAND-?HELD\b", Hint(move=Move.HANDHELD)),
        (rf"\b{_ALONG} LEFT\b|\b(?i:(?:we|camera) {_ALONG}(?: \w+ly)? left)\b", Hint(move=Move.TRUCK_LEFT)),
        (rf"\b{_ALONG} RIGHT\b|\b(?i:(?:we|camera) {_ALONG}(?: \w+ly)? right)\b", Hint(move=Move.TRUCK_RIGHT)),
        (r"\b(?:TRACKING|TRACK WITH|DOLLY WITH|TRUCKING|TRUCK)\b|\b(?i:(?:we|camera) tracks?)\b", Hint(move=Move.TRUCK_RIGHT)),
        (r"\bFOLLOW(?:S|ING)?\b|\b(?i:(?:we|camera) follows?)\b|\bSTEADICAM\b", Hint(move=Move.FOLLOW)),
        (r"\bRACK(?:S)? FOCUS\b", Hint(move=Move.RACK_FOCUS)),
        (r"\b(?i:camera (?:circles|arcs|orbits))\b|\bARC(?:S|ING)? AROUND\b|\b(?i:we circle)\b", Hint(move=Move.ARC_RIGHT)),
        (r"\bOVER (?:THE|HIS|HER|[A-Z'’]+S) SHOULDER\b|\bOTS\b|^Over \w+['’]s shoulder\b", Hint(framing=Framing.OTS)),
        (r"\b(?:POV|P\.O\.V\.?|POINT OF VIEW)(?!\w)", Hint(framing=Framing.POV)),
        (r"\b(?:REVERSE(?: ANGLE| SHOT| ON)?)\b(?!\w)", Hint(reverse=True)),
        (r"\b(?:ANGLE ON|Angle on|NEW ANGLE|ANOTHER ANGLE|FAVOR(?:ING)?)\b", Hint(size=Size.MS)),
        (r"\bEMPTY FRAME\b", Hint(framing=Framing.EMPTY)),
    ),
    flags=0,
    words=True,
)
"""What the script says to the camera. Capitals count: a `wide street` is no wide shot."""


def hint_of(text: str) -> Hint | None:
    """What a sentence asks of the camera: its first wish; of an insert also the angle, wherever that stands."""
    wishes = [hit.value for hit in HINTS.all(text)]
    inserted = next((one for one in wishes if one.framing is Framing.INSERT), None)
    if inserted is None:
        return wishes[0] if wishes else None
    return replace(inserted, angle=next((one.angle for one in wishes if one.angle is not None), None))


NEAR = frozenset({Size.CU, Size.BCU, Size.ECU, Size.INSERT})
"""Sizes that show one thing or one face."""

SOUNDS = regex(
    r"\b(?:SFX:?\s*[^.\n]+|SOUNDS? OF [^.,;\n]+|[A-Z][A-Z-]{2,}(?: [A-Z]{2,})* SOUND|BANG|BOOM|CRASH(?:ES)?"
    r"|SLAM(?:S|MED)?|RING(?:S|ING)?|BEEP(?:S|ING)?|HONK(?:S|ING)?|SCREECH(?:ES|ING)?|THUD|KNOCK(?:S|ING)?|CLICK(?:S)?|SIREN(?:S)?|"
    r"GUNSHOTS?|EXPLO(?:DES|SION)|SMACK(?:S)?|ROAR(?:S|ING)?|THUNDER)\b"
)
"""Sounds as scripts print them: in capitals."""

MONTAGE = regex(r"\b(?:MONTAGE|SERIES OF (?:SHOTS|SCENES|ANGLES))\b")
MONTAGE_END = regex(r"\b(?:END (?:OF )?(?:MONTAGE|SERIES)|BACK TO SCENE)\b")
ITEM = regex(r"^\s*(?:[-–—•*]+|\(?[A-Za-z0-9]{1,2}[.)])\s*\S", re.MULTILINE)
"""The beginning of an item of a montage: `-- They walk.`, `A) ...`, `1. ...`."""

TITLE = regex(
    r"^\W*(?:SUPER(?:IMPOSE)?|TITLE(?:S)?(?: CARD)?|CHYRON|CAPTION|TEXT ON SCREEN|LOGO)\b|\b(?:OPENING|END|MAIN) (?:TITLES|CREDITS)\b"
)
"""Words to be read on the screen."""

VOICE = regex(
    r"\(\s*(?:V\.?\s?O\.?|VOICE[- ]?OVER|O\.?\s?S\.?|O\.?\s?C\.?|OFF[- ]?SCREEN|FILTERED|ON (?:THE )?PHONE|RADIO"
    r"|INTO PHONE|FROM [^)]*)\s*[^)]*\)",
    re.IGNORECASE,
)
"""Extensions of a cue whose speaker is heard and not seen."""

INTERCUT = regex(r"\bINTERCUT\b", re.IGNORECASE)
CAR = regex(
    "".join(f"(?<!{which.upper()} )" for which in (*RAIL_CARS, "CABLE", "TRAM", "LUGGAGE", "GUARDS", "GUARD'S"))
    + r"\b(?:CAR(?! (?:PARK|LOT|WASH|DEALER))|TAXI|CAB|TRUCK|VAN|LIMO(?:USINE)?|MERCEDES|PORSCHE|GTI|"
    r"VW|LANDCRUISER|SUV|JEEP|SEDAN|TUK-TUK|PICKUP"
    r"|LEXUS|TOYOTA|FORD|COP CAR|AMBULANCE)\b"
)
"""Vehicles people sit in side by side, as headings name them."""
AIRCRAFT = regex(
    r"\b(?:HELICOPTER|CHOPPER|(?P<winged>COCKPIT|FLIGHT DECK|CESSNA|BIPLANE|SEAPLANE|GLIDER|"
    r"(?:SMALL|LIGHT|BUSH|PROP|PROPELLER|FIGHTER|STUNT) "
    r"(?:AIR)?(?:PLANE|JET)))\b"
)
"""What is flown from two seats in front, as headings name it."""
FLIES = regex(
    r"\b(?:flies|flying|pilots|lands|banks) (?:the|an?|his|her|their|it)\b|\bat the (?:stick|controls|yoke)\b"
    r"|\bthe (?:control )?(?:stick|yoke|joystick|cyclic|control column)\b",
    re.IGNORECASE,
)
"""What somebody does who flies an aircraft."""
IN_CABIN = regex(
    r"\b(?:in the (?:back|rear)|stretcher|winch|rappels?|parachutes?|leans? out|jumps? (?:out|from)|open door|side door)\b", re.IGNORECASE
)
"""What says that people in an aircraft are behind its pilots."""
HIRED = regex(r"\b(?:TAXI|CAB|TUK-TUK|LIMO(?:USINE)?|RICKSHAW|UBER)\b", re.IGNORECASE)
"""Vehicles in which only the driver sits in front."""
MOVING = regex(r"\b(?:MOVING|DRIVING|TRAVELL?ING|EN ROUTE)\b", re.IGNORECASE)
"""Words of a heading that say a vehicle is on its way."""
BACK_SEAT = regex(r"\b(?:in the (?:back|rear)|(?:back|rear) seat)\b", re.IGNORECASE)
BOARDS = regex(r"\b(?:gets?|climbs?|jumps?|dives?|slides?|hops?) (?:in|into)\b", re.IGNORECASE)
"""Words with which somebody comes into a vehicle."""
ROAD = regex(
    r"\b(?:roads?|streets?|lanes?|traffic|tram|trucks?|cars?|mercedes|wheels|headlights|highway|bridge|bends?|tunnel|barrier|"
    r"rams?|skids?|snakes|spins|overtakes|cliff|kerb|curb|intersection|crossing)\b",
    re.IGNORECASE,
)
"""What is seen from outside a vehicle: the road, and what it does there."""
ELSEWHERE = regex(
    r"^\W*(?:(?:far |way |down )?below\b|far (?:off|out|away)\b|in the distance\b|on the horizon\b|"
    r"(?:out )?(?:at|on the) sea\b|on (?:her|its|another|the other) (?:deck|bank|shore|roof|side)\b|"
    r"across the (?:street|road|river|water|valley|square|yard|harbou?r|bay)\b|"
    r"(?:in|on) the (?:street|square|road|yard|water|courtyard|car park) (?:far )?below\b|"
    r"in the (?:wing|side|door|driver['’]s|rear[- ]?view|rearview) ?mirror\b|"
    r"through the (?:glass|windows?|windscreen|windshield|binoculars|scope|telescope)\b)",
    re.IGNORECASE,
)
"""How a sentence begins whose people are in sight, but not on the set."""
BODY = regex(r"\b(?:hands?|fingers?|fists?|palms?)\b", re.IGNORECASE)
"""Where a thing is that is held; a close shot of them shows it."""
AT_WHEEL = regex(rf"\b(?:at|behind) the wheel\b|{IN_OWN_CAR}", re.IGNORECASE)
"""Words that put somebody into the seat of who drives."""
WHEEL = regex(rf"\b(?:at|behind) the wheel\b|{IN_CAR}|\bstarts? the (?:engine|car)\b|\bstarting the engine\b", re.IGNORECASE)
"""Words that put the people of a scene into a vehicle wherever it stands."""
SEATED = regex(
    rf"\b(?:at|behind) the wheel of (?:the|an?|his|her|their) (?:[\w-]+ ){{0,2}}?(?:car|van|truck|pickup|jeep)\b|{IN_CAR}", re.IGNORECASE
)
"""Those of them that are of a car even where there is a boat."""
FROM_HEIGHT = regex(
    r"\b(?:(?:far|way|floors?|stor(?:ey|ie)s|metres|meters|feet) (?:down|below)|below|tiny|like ants|the size of (?:ants?|toys?|a \w+)"
    r"|from (?:the|this) height|roofs?|rooftops?|treetops?"
    r"|(?:down|far down) (?:in|on|into|to) the (?:street|square|yard|courtyard|road|valley|harbou?r|beach|car park|garden))\b",
    re.IGNORECASE,
)
"""Words of a point of view that looks down from a height: those in it are small, and far below."""
NARRATOR = regex(
    r"^\W*(?:v\.? ?o\.?|voice[- ]?over"
    r"|(?:male |female )?(?:voice ?over|narrator|narration|announcer|speaker|presenter|commentator)(?: v\.?o\.?)?"
    r"|sprecher(?:in)?|erz(?:ä|ae)hler(?:in)?|off|commentaire|locutor|narrateur|mvo|fvo|avo)\W*$",
    re.IGNORECASE,
)
"""Names of voices that only those who watch hear."""
