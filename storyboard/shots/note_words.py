"""The words of plain notes, as patterns in lower case."""

from __future__ import annotations

from storyboard.model.patterns import regex
from storyboard.model.shots import Angle, Expression, Pose, Size, Time, Weather

SIZES: dict[str, Size] = {
    "extreme wide": Size.EWS, "extreme long": Size.EWS, "very wide": Size.EWS, "ews": Size.EWS, "els": Size.EWS, "wide": Size.WS,
    "long": Size.WS, "ws": Size.WS,
    "ls": Size.WS, "full": Size.FS, "fs": Size.FS, "full body": Size.FS, "medium long": Size.MLS, "medium wide": Size.MLS,
    "cowboy": Size.MLS, "american": Size.MLS,
    "mls": Size.MLS, "medium": Size.MS, "mid": Size.MS, "ms": Size.MS, "medium close up": Size.MCU, "medium close": Size.MCU,
    "mcu": Size.MCU, "close up": Size.CU, "close": Size.CU, "tight": Size.CU,
    "closeup": Size.CU, "cu": Size.CU, "big close up": Size.BCU, "bcu": Size.BCU, "extreme close up": Size.ECU,
    "extreme closeup": Size.ECU, "ecu": Size.ECU,
    "insert": Size.INSERT,
}  # fmt: skip
"""Names of sizes; the word `shot` may follow."""

POSES: dict[str, Pose] = {
    r"sit(?:s|ting|ting down|s down| down)?|seated": Pose.SIT,
    r"st(?:and|ands|anding|ands up|and up|anding up)|gets? up": Pose.STAND,
    r"l(?:ie|ies|ying|ie down|ies down|ying down)": Pose.LIE,
    r"kneel(?:s|ing|s down| down|ing down)?": Pose.KNEEL,
    r"r(?:un|uns|unning)": Pose.RUN,
    r"walk(?:s|ing)?": Pose.WALK,
    r"crouch(?:es|ing)?": Pose.CROUCH,
    r"lean(?:s|ing)?": Pose.LEAN,
    r"point(?:s|ing)?": Pose.POINT,
    r"wav(?:e|es|ing)": Pose.WAVE,
    r"(?:puts? )?hands up": Pose.HANDS_UP,
}
FEELINGS: dict[str, Expression] = {
    r"happy|happier|smil(?:e|es|ing)|laugh(?:s|ing)?|cheerful|glad": Expression.HAPPY,
    r"sad|sadder|cr(?:y|ies|ying)|in tears|unhappy": Expression.SAD,
    r"angry|angrier|furious|mad": Expression.ANGRY,
    r"afraid|scared|frightened|terrified|fearful": Expression.AFRAID,
    r"worried|anxious|nervous|concerned": Expression.WORRIED,
    r"surprised|shocked|astonished|amazed": Expression.SURPRISED,
    r"shout(?:s|ing)?|yell(?:s|ing)?|scream(?:s|ing)?": Expression.SHOUTING,
    r"determined|resolute": Expression.DETERMINED,
    r"eyes (?:shut|closed)|(?:his|her|their) eyes (?:shut|closed)": Expression.EYES_SHUT,
    r"one eye (?:open|shut|closed)": Expression.ONE_EYE,
    r"wink(?:s|ing)?": Expression.WINK,
    r"disgusted|revolted": Expression.DISGUSTED,
    r"puzzled|confused|doubtful|suspicious|sceptical|skeptical": Expression.PUZZLED,
    r"bored|tired|weary": Expression.BORED,
    r"ashamed|embarrassed|guilty": Expression.ASHAMED,
    r"in pain|pained|grimac(?:es|ing)": Expression.IN_PAIN,
    r"biting (?:his|her|their) lip": Expression.LIP_BITTEN,
    r"staring|wide-eyed": Expression.STARING,
    r"neutral|calm|calmer|no expression": Expression.NEUTRAL,
}
TIMES: dict[str, Time] = {
    r"(?:at |by )?night(?:time|fall)?|midnight|night time": Time.NIGHT,
    r"(?:at |by |in )?(?:the )?day(?:light|time)?|noon|midday|(?:in )?(?:the )?afternoon|day time": Time.DAY,
    r"(?:at |in )?(?:the )?(?:early )?(?:dawn|sunrise|daybreak|morning)": Time.DAWN,
    r"(?:at |in )?(?:the )?(?:dusk|sunset|twilight|evening)": Time.DUSK,
}
WEATHERS: dict[str, Weather] = {
    r"(?:in (?:the )?|add |with )?(?:rain|heavy rain)|raining|rainy|it rains|it is raining|wet weather": Weather.RAIN,
    r"(?:in (?:the )?|add |with )?snow|snowing|snowy|it snows": Weather.SNOW,
    r"(?:in (?:the )?|add |with )?(?:fog|mist)|foggy|misty": Weather.FOG,
    r"(?:in (?:the |a )?|add (?:a )?|with (?:a )?)?(?:storm|thunderstorm)|stormy": Weather.STORM,
    r"(?:no|without|stop the|remove the|lose the) (?:rain|snow|fog|mist|storm)|clear|clear weather|clear sky|sunny|dry|no"
    r" weather": Weather.CLEAR,
}
ANGLES: dict[str, Angle] = {
    r"(?:from |shot from )?(?:much lower|the floor|the ground)|worm'?s[ -]eye(?: view)?": Angle.WORM,
    r"from (?:down )?below|low[ -]angle|from a low angle|(?:put |bring )?(?:the )?camera (?:down )?lower|lower(?: the camera)?|"
    r"(?:the )?camera (?:down|low)|looking up at .+": Angle.LOW,
    r"from (?:up )?above|high[ -]angle|from a high angle|(?:the )?camera higher|(?:raise|lift) the camera|higher|"
    r"(?:the )?camera (?:up|high)|looking down (?:at|on) .+": Angle.HIGH,
    r"(?:from )?overhead|top[ -](?:down|shot|view)|(?:from )?(?:the )?top|bird'?s[ -]eye(?: view)?|from directly above|straight"
    r" down": Angle.OVERHEAD,
    r"(?:at |on )?eye[ -]level|level (?:the )?camera|eye[ -]height|straight on": Angle.EYE,
    r"dutch(?:ed)?(?: angle| tilt)?|tilt(?:ed)?(?: the camera)?|canted(?: angle)?|crooked": Angle.DUTCH,
}

CLOSER = r"closer(?: in)?|tighter|nearer|push in|in closer|move in|go in|zoom in|step closer"
WIDER = r"wider|further back|farther back|further away|farther away|back up|pull back|pull out|looser|move back|step back|zoom out"
r"|further out|back"

BEFORE = regex(
    r"^(?:please|can (?:you|we)|could (?:you|we)|let'?s|let us|make (?:it|this|that|everything|everybody|everyone|them|him|her|the"
    r" (?:shot|picture|panel|frame|scene|image))|make"
    r"|set (?:it|this)|i want|i would like|i'd like|we need|i need|(?:it|this|the (?:shot|scene|panel)) (?:should be|is|must be|needs"
    r" to be)|should be|it'?s|go|move|have|use|try"
    r"|let|now|also|maybe|perhaps|a (?:bit|little|touch|step)|a little bit|slightly|more|be|get|bring|shoot|frame|come|and|but|then"
    r"|one step)\s+"
)
AFTER = regex(
    r"\s+(?:please|a bit|a little|a little bit|slightly|here|now|instead|too|again|thanks|thank you|also|as well|shot|one step|in this"
    r" (?:one|panel|shot))$"
)

POLITE = frozenset({"please", "thanks", "thank you", "ok", "okay", "and", "also", "yes"})
EVERYBODY = frozenset({"", "all", "both", "everybody", "everyone", "they", "them", "people", "both of them", "he", "she", "him", "her"})
CAMERA = regex(r"^(?:the )?camera (?=closer|tighter|wider|further|back|in\b)")
ENDS = regex(r"[,;.!?\n]+(?!\d)|(?<!\d)[,;.]+")
"""Between two clauses."""
AND = regex(r"\s+(?:and|but|then|&|\+)\s+")
"""Between two wishes of a clause."""
NAMES = regex(r"\s*(?:,|&|\band\b)\s*")
"""Between two names."""

ARTICLE = regex(r"^(?:the|an?|his|her|their|any|some)\s+")
GONE = r"(?:without|no|remove|lose|delete|take out|cut|drop|get rid of|minus)"
HERE = r"(?:with|add|include|put in|bring in|show|plus)"
LISTS = regex(rf"^({GONE}|{HERE}) ")
"""Words after which several names may follow, also over commas."""
WITH = regex(r"^with(?:out)? (?P<what>.{1,200})$")
AWAY = (
    r"(?:fac(?:e|es|ing) |turn(?:s|ed|ing)? |looks? )?away(?: from (?:the )?(?:camera|us))?|(?:back|from) behind"
    r"|with (?:his|her|their) backs? to (?:us|(?:the )?camera)"
)
