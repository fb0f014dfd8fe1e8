"""What vehicles do, and the words for it."""

from __future__ import annotations

PASSES = "passes"
BESIDE = "beside_"
"""`Detail.tool` of a vehicle that draws up, or backs, beside people who are in the picture too; before what it does as a piece."""
"""What a vehicle does that only passes, as `Piece.does` has it: it is behind people, and the picture is not about it."""
ROAD_DEEDS: dict[str, tuple[str, ...]] = {
    "reverses": (r"revers(?:es?|ing)|back(?:s|ing) (?:up|out|away|off|in|into|towards?|down|over|round|around|across)",),
    "topples": (
        (
            r"(?:tips?|topples?|keels?|falls?|goes|lurches|leans) (?:slowly |right |half |all the way )?"
            r"(?:over(?! (?:a|the) (?:bump|hill|bridge))|sideways|onto its side)|rolls? onto its side"
        ),
        r"(?:lies?|lying|is|rests?) on its side",
    ),
    "overturns": (r"overturns?|rolls? over|rolls? onto (?:its|the)|flips?|somersaults?|lands? on its roof|(?:is )?upside down",),
    "hangs": (
        (
            r"(?:hangs?|teeters?|balances?|dangles?|rocks?|tilts?|tips?|is poised|sways?|see-?saws?) [^.;]*?\b"
            r"(?:edge|brink|void|drop|cliff|ravine|abyss|precipice|parapet|gorge|quay|water)"
        ),
    ),
    "sinks": (
        r"sinks?(?! (?:in|into) the (?:mud|sand|snow|earth))|sinking|goes under|fills with water|floats?|bobs?|is swallowed|submerges?",
        (
            r"(?:slides?|slips?|rolls?|plunges?|drops?|drives?|disappears?|falls?|vanish(?:es)?) (?:\w+ )?(?:into|under|beneath) the "
            r"(?:\w+ )?(?:water|river|lake|sea|canal|harbou?r|pond|dock|reservoir|fjord|swamp)"
        ),
    ),
    "comes": (
        (
            r"(?:comes?|coming|drives?|heads?|speeds?|races?|rolls?|roars?|rattles?|bounces?|crawls?|creeps?|rumbles?|bumps?|jolts?|bears?"
            r"|rushes|squeals?|glides?|grinds?|noses|sweeps?|wheezes|hisses|purrs) (?:\w+ly |straight |right |slowly )?"
            r"(?:back|towards?|closer|nearer|in sight|into view|into sight|round|around|up|down on|out of|over the|at)"
        ),
        r"approach(?:es|ing)?|appears?|draws? (?:near|closer)|emerges?|returns?|rounds? (?:the|a)|gets? (?:closer|nearer|bigger|larger)",
        r"(?:turns?|swings?|noses|swerves?|rolls?) (?:in|into)(?: (?:the|a) (?:\w+ )?(?:drive|driveway|yard|gate|street|lane|square))?\b",
        r"comes? coming|is coming|gains?|gaining|closes? in",
    ),
    "away": (
        r"(?:drives?|pulls?|speeds?|roars?|races?|tears?|heads?|moves?|rolls?|peels?|accelerates?|rumbles?) (?:off|away)",
        r"leaves|disappears?|vanish(?:es)?|recedes?|drives? into the distance",
    ),
    "ploughs": (r"ploughs?(?! into)|plows?(?! into)|harrows?|tills?|furrows?|sows?|mows?",),
    "digs": (r"digs?|digging|claws?|scoops?|gouges?|excavates?|bites? (?:into|at)|scrapes?",),
    "tips": (r"tips?|dumps?|unloads?|empties|sheds its load",),
    "lifts": (r"lifts?|lifting|hoists?|raises?|picks up",),
    "lowers": (r"lowers?|lowering|sets? (?:it |the \w+ )?down",),
    "splashes": (
        r"splash(?:es|ing)?|drenches|drenching|soaks|sprays (?!paint)(?:\w+ )?(?:with )?(?:water|mud|slush)|(?:in)?to a (?:deep )?puddle",
        (
            r"(?:sends?|sending|throws?|throwing|kicks?|kicking|flings?|shoots?) (?:up )?(?:a |an |up )?(?:\w+ )?"
            r"(?:sheets?|waves?|walls?|curtains?|fans?|sprays?|arcs?|plumes?) of (?:\w+ )?(?:water|mud|slush|rain|spray)"
        ),
        r"through (?:a|the|every|another) (?:\w+ )?puddles?",
    ),
    "brakes": (
        r"brak(?:es?|ing)|(?:screech|shudder|skid|slid|slew|jerk|lurch|judder|grind|slam|squeal)\w* to (?:a|an|halt|stop)\b",
        r"(?:stops?|halts?|pulls? up) (?:dead|short|hard|abruptly|suddenly|sharply|with a (?:jolt|jerk|screech|lurch))",
        r"(?:abruptly|suddenly|sharply) (?:stops?|halts?|pulls? up)|slams on|emergency stop",
    ),
    "skids": (r"skids?|skidding|swerves?|slides?|spins?(?! (?:its|the|in the mud|their) ?)|spinning|fishtails?|aquaplanes?|lurches",),
    "crashes": (r"crash(?:es)?|smash(?:es)?|rams?|hits?|slams? into|ploughs? into|plows? into|collides?|is wrecked",),
    "bursts": (r"explod(?:es?|ing)|blows? up|erupts?|bursts? into|goes up",),
    "burns": (r"burns?|burning|(?:is |are )?(?:on fire|ablaze|in flames)|catch(?:es)? fire",),
    "smokes": (r"smok(?:es?|ing)|steam(?:s|ing)?",),
    "stuck": (
        r"(?:is|gets?|sticks?|are) (?:\w+ )?(?:stuck|wedged|jammed|bogged)|bogs? down|sticks? fast|wedges? itself",
        r"(?:wheels|tyres|tires) (?:spin|spinning|spins)",
        r"sinks? (?:in|into) the mud",
    ),
    "parks": (r"parks?(?! (?:bench|gate))|pulls? (?:up|over|in)(?! (?:at speed|fast))|draws? up|arrives?|is parked",),
    "coasts": (
        r"coasts?|coasting|freewheels?|freewheeling",
        r"(?:rolls?|glides?|drifts?|eases?) (?:\w+ )?to (?:a|an) (?:\w+ )?(?:stop|halt|standstill|rest)",
    ),
    "halts": (r"stops?|stopping|halts?|pulls? to a stop|comes? to (?:a|an) (?:\w+ )?(?:halt|stop|standstill|rest)|comes to rest",),
    "stalls": (
        r"stalls?|dies|conks? out|breaks? down|cuts? out|gives? (?:out|up the ghost)",
        r"sputters?|splutters?|coughs?|overheats?|won['’]t start",
    ),
    "stands": (
        r"is(?! parked)|are|lies|lying|stands?|waits?|blocks?|parked|sits?|idles?|idling|abandoned|row of",
        r"half-covered|under a|rusts|squats?|sags?|settles?|creaks?|gleams?|looms?|shudders?|ticks?",
    ),
    "drives": (
        r"drives?|driving|speeds?|speeding|rac(?:es|ing)|roars?|comes?|coming|rolls?|rolling|passes|passing|pass|turns?",
        r"approach(?:es|ing)?|pulls?|rush(?:es)?|tears?|winds?|rattles?|thunders?|hurtles?|overtakes?|cross(?:es)?|crawls?",
        r"climbs?|accelerates?|rumbles?|bounces?|appears?|cuts?|swings?|follows?|gains?|backs?|creeps?",
        r"moves?|goes|heads?|bumps?|splashes|eats its|chugs?|noses|starts?|sets off",
        r"takes (?:off|the)|streams?|flies|shoots?|snakes?|honks?|revs?|trundles?|lumbers?|edges",
    ),
}
"""What vehicles do, and the words for it; the first in the sentence counts."""
SOFTLY = (
    r"(?:rolls?|rolling|glid(?:es?|ing)|drift(?:s|ing)?|creeps?|creeping|crawl(?:s|ing)?|eas(?:es?|ing)|inch(?:es|ing)?|trundl(?:es?|ing))\b"
    r"(?! (?:over|off|into)\b)|\bengine (?:off|dead|cut)\b"
)
"""How a vehicle comes to a stop of which its tyres leave nothing on the road."""
SIGN = "sign"
"""What a vehicle stops before, as `Detail.tool` names it."""
BEFORE_SIGN = r"\b(?:short of|before|in front of|at|by|beside|under) (?:a|an|the) (?:[\w-]+ ){0,2}?(?:sign|signpost|road sign|board)\b"
STOPS = frozenset({"brakes", "halts", "coasts", "parks", "stalls"})
"""What a vehicle does that ends its way."""
