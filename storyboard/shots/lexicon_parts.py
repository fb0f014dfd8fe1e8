"""Parts of a body as subjects, absolute phrases, participles: `his hand goes up`, `hands in his pockets`, `tied to a chair`. Tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyboard.breakdown.animal_words import ENGLISH
from storyboard.breakdown.lists import listed
from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose
from storyboard.shots.acts import Act
from storyboard.shots.lexicon_rows import Sense
from storyboard.shots.tables import Hit

_OWN = (
    r"(?:(?:with )?(?:his|her|their|its|the|an?|both|one|two|[^\W_]+['’]s?) (?:(?:own|free|other|right|left|good|big|"
    r"gloved|two|\w+ing|\w+y) )?|with )"
)
_HAND = rf"{_OWN}(?:hands?|fingers?|fist|fists|palms?|arms?)"
_EYES = rf"{_OWN}eyes?"
_HEAD = rf"{_OWN}(?:head|face|chin|gaze)"
_SHOULDERS = rf"{_OWN}shoulders?"

_ARMS = "(?:guns?|pistols?|rifles?|revolvers?|shotguns?|weapons?)"
_BROW = rf"{_OWN}(?:brows?|forehead|eyebrows?)"
_LIPS = rf"{_OWN}(?:mouth|lips?|corners? of (?:his|her|their) mouth)"
_LAST = r"(?=[.,;!—…]|$| (?:and|as|at|on|against|around|into|with|for|a|an|in|then)\b)"

_FACES: tuple[tuple[str, Sense], ...] = (
    (rf"{_OWN}(?:chest|ribs|breast|sides?) (?:heaves?|pumps?|rises?|swells?|hitch(?:es)?|works?)", Sense(face=Expression.AFRAID)),
    (
        rf"{_OWN}(?:jaw|jaws|teeth) (?:tightens?|clench(?:es)?|sets?|works?|hardens?|grinds?|grits?|locks?|flex(?:es)?|juts?)",
        Sense(face=Expression.ANGRY),
    ),
    (rf"{_OWN}nostrils? flares?", Sense(face=Expression.ANGRY)),
    (
        rf"{_OWN}(?:knuckles|fists?) (?:whitens?|clench(?:es)?|balls?|tightens?|goes? white|are white|turns? white)",
        Sense(face=Expression.ANGRY),
    ),
    (
        (
            rf"{_LIPS} (?:tightens?|thins?|sets?|hardens?|press(?:es)? (?:together|into)|presses|compress(?:es)?|clamps?|"
            rf"snaps? shut|"
            rf"turns? down)"
        ),
        Sense(face=Expression.ANGRY),
    ),
    (rf"{_BROW} (?:furrows?|creases?|knits?|wrinkles?|contracts?|crumples?|pinch(?:es)?|draws? together)", Sense(face=Expression.WORRIED)),
    (rf"{_OWN}nose wrinkles|{_OWN}(?:stomach|gut) turns|{_LIPS} curls?", Sense(face=Expression.DISGUSTED)),
    (rf"{_OWN}(?:stomach|gut) (?:drops|lurches|knots)", Sense(face=Expression.WORRIED)),
    (rf"{_OWN}(?:face|cheeks?) (?:goes red|reddens?|flush(?:es)?|burns?)", Sense(face=Expression.ASHAMED)),
    (
        rf"{_OWN}(?:throat (?:bobs|works|moves|tightens)|adam['’]s apple bobs)|(?:he|she) swallows(?= hard|[.,;]|$)",
        Sense(face=Expression.AFRAID),
    ),
    (
        rf"{_OWN}(?:eyebrows?|brows?) (?:goes?|shoots?|rises?|lifts?|arch(?:es)?|climbs?|jumps?|hitch(?:es)?|quirks?)",
        Sense(face=Expression.SURPRISED),
    ),
    (rf"{_OWN}breath(?:ing)? (?:catch(?:es)?|hitch(?:es)?|stops?|stalls?|snags?)|{_LIPS} parts?{_LAST}", Sense(face=Expression.SURPRISED)),
    (rf"{_OWN}breath(?:ing)? (?:quickens?|comes? (?:fast|hard|in|short)|speeds? up|shudders?)", Sense(face=Expression.AFRAID)),
    (
        rf"{_OWN}face (?:goes (?:pale|white|slack|grey|gray|blank|still)|pales|whitens|drains|freezes|blanches|goes)",
        Sense(face=Expression.AFRAID),
    ),
    (rf"{_OWN}face (?:cracks|breaks|collapses|folds|closes|shuts|starts to go|crumbles)", Sense(face=Expression.SAD)),
    (
        rf"{_LIPS} (?:twitch(?:es)?|quirks?|lifts?|softens?|turns? up|curves?|tugs?|crooks?|kinks?|stretch(?:es)? into)",
        Sense(face=Expression.HAPPY),
    ),
    (
        r"(?:one|an|the other) eye (?:(?:slowly|only|just|then) )?(?:opens?|(?:cracks?|comes?|is|blinks?|flutters?) open)\b",
        Sense(face=Expression.ONE_EYE),
    ),
    (rf"{_EYES} (?:light up|lights up|shine|sparkle|crinkle|twinkle|dance|smile|soften|brighten|laugh)s?", Sense(face=Expression.HAPPY)),
    (rf"{_EYES} (?:snap|fly|blink|pop) open|{_EYES} (?:go|are) (?:huge|wide|big|enormous)", Sense(face=Expression.SURPRISED)),
    (
        rf"{_OWN}chin (?:trembles|wobbles|quivers|crumples|starts to go)|{_OWN}voice (?:cracks|breaks|catches|wobbles|gives)",
        Sense(face=Expression.SAD),
    ),
    (rf"{_OWN}(?:eyelids?|lids|eyes) (?:droops?|sags?|grows? heavy|gets? heavy)", Sense(pose=Pose.LOOK_DOWN)),
    (
        rf"{_OWN}shoulders? (?:stiffens?|tenses?|tightens?|hunch(?:es)?|rises?|goes? up|creeps? up|comes? up|bunch(?:es)?)",
        Sense(face=Expression.AFRAID),
    ),
    (
        (
            rf"{_OWN}(?:smile|grin|laughter|face|expression) (?:fades?|dies|falters?|vanish(?:es)?|slips?|drops?|freezes?|goes|wavers?|"
            rf"curdles?)"
        ),
        Sense(face=Expression.WORRIED),
    ),
    (rf"{_OWN}shoulders? (?:relax(?:es)?|eases?|loosens?|comes? down)", Sense(face=Expression.HAPPY)),
)
"""What is seen in a face, or at the shoulders."""
_LIMBS: tuple[tuple[str, Sense], ...] = (
    (rf"{_HEAD} (?:shakes|wags)(?: slowly| once)?{_LAST}", Sense(pose=Pose.SHAKE_HEAD)),
    (rf"{_HEAD} (?:nods|bobs|dips|inclines)", Sense(pose=Pose.NOD)),
    (
        rf"{_HEAD} (?:jerks?|snaps?|whips?|pops?|flies|shoots?|comes?|tilts?|tips?|falls?|lolls?|drops?) (?:up|back)",
        Sense(pose=Pose.LOOK_UP),
    ),
    (
        rf"{_HEAD} (?:comes|goes|drops|falls|sinks|tips|lolls|slumps|nods|settles) (?:down|forward|onto|on|to|against|into)",
        Sense(pose=Pose.LOOK_DOWN),
    ),
    (rf"{_HEAD} (?:tilts|cocks|tips)(?: to (?:one|the) side)?{_LAST}", Sense(pose=Pose.LISTEN)),
    (
        rf"{_HEAD} (?:slams|smacks|cracks|bangs|hits|thumps|bounces|snaps)(?: back| sideways| off| into| against| on| the)",
        Sense(pose=Pose.DAB, at="own_head", face=Expression.SURPRISED),
    ),
    (
        (
            rf"{_HAND} (?:finds?|lands?|settles?|rests?|drops?|falls?|comes? (?:down|to rest)|comes?|clamps?|closes?|is|lies|"
            rf"tightens?|goes|"
            rf"lights?|alights?|slides?|moves?|creeps?) "
            r"(?:(?:on|onto|over|to|round|around|down|heavily|gently|softly|lightly) ){0,3}"
            r"(?:hers(?=[.,;]|$)|(?:his|her|their|[^\W_]+['’]s|the (?:\w+ )?[^\W_]+['’]s) (?:\w+ )?(?:shoulders?|arm|hand|sleeve|"
            r"wrist|elbow|"
            r"neck|back|cheek|knee|face|hair|head|waist|chest))"
        ),
        Sense(pose=Pose.PAT, over=True),
    ),
    (
        (
            rf"{_HAND} (?:slams?|smacks?|bangs?|slaps?|thumps?|pounds?|hits?|crash(?:es)?|comes? down|hammers?|strikes?) (?:(?:hard|flat|"
            rf"down) )?(?:on|onto|against|the|into|at|upon)"
        ),
        Sense(pose=Pose.SLAM),
    ),
    (
        (
            rf"{_OWN}(?:hands?|fingers?|thumb|palms?) (?:lands?|settles?|rests?|drops?|falls?|hovers?|goes?|gropes?|flies|fly|darts?|"
            r"shoots?|reach(?:es)?|press(?:es)?|jabs?) "
            r"(?:(?:on|onto|over|to|round|around|down|out|for|towards?|at) ){1,2}(?:the|an?) \w+"
        ),
        Sense(pose=Pose.REACH),
    ),
    (
        (
            rf"{_OWN}(?:fist|punch|blow|elbow|knee|forehead) (?:catch(?:es)?|connects?|lands?|smash(?:es)? into|slams? into|meets?|finds?|"
            rf"drives?|crash(?:es)? into|hits?)"
        ),
        Sense(pose=Pose.FIGHT),
    ),
    (
        rf"{_HAND} (?:drums?|tattoos?|beats?|dances?|taps?|plays?|flies|fly|skips?|skims?|patters?) (?:over|on|across|against|along|at|a)",
        Sense(pose=Pose.PRESS),
    ),
    (rf"{_HAND} (?:traces?|strokes?|follows?|brush(?:es)?|skims?|trails?|glides?|runs?|caress(?:es)?|explores?)", Sense(pose=Pose.REACH)),
    (rf"{_OWN}(?:\w+ )?(?:finger|thumb) (?:points?|jabs?|stabs?|jerks?|wags?|picks? out) ", Sense(pose=Pose.POINT)),
    (rf"{_OWN}thumb (?:cocks|finds the (?:hammer|safety)|draws back the hammer|eases|thumbs)", Sense(pose=Pose.AIM)),
    (
        (
            rf"{_OWN}finger (?:tightens?|curls?|whitens?|squeezes?|rests?|moves?|slips?|is|twitch(?:es)?) (?:on|round|around|onto|over|to|"
            rf"toward|towards) the trigger"
        ),
        Sense(pose=Pose.AIM),
    ),
    (
        rf"{_OWN}arms? (?:goes?|wraps?|slides?|slips?|comes?|closes?|fold|tighten|snakes?|curls?) (?:a?round|about) ",
        Sense(pose=Pose.EMBRACE),
    ),
    (rf"{_OWN}arms (?:fold|cross|are folded|are crossed|stay folded|stay crossed){_LAST}", Sense(pose=Pose.ARMS_CROSSED)),
    (
        (
            rf"{_OWN}arms? (?:windmills?|flails?|pinwheels?|cartwheels?)|{_OWN}(?:foot|feet|boots?|heels?|shoes?|sneakers?|"
            rf"ankle) (?:slips?|"
            rf"skids?|slides? (?:out|away|from)|goes? (?:out|from)|shoots? out|catch(?:es)?|snags?|tangles?|turns? under)"
        ),
        Sense(pose=Pose.FALL),
    ),
    (rf"{_OWN}(?:knees?|legs?|ankle) (?:buckles?|gives?(?: way| out)?|folds?|crumples?|goes?|fails?|quits?){_LAST}", Sense(pose=Pose.FALL)),
    (rf"{_OWN}knees? (?:hits?|touch(?:es)?|meets?|find|finds|strikes?|drops? to|sinks? into) (?:the|into|on)", Sense(pose=Pose.KNEEL)),
    (
        (
            rf"{_OWN}(?:back|shoulders|spine) (?:hits?|meets?|finds?|touch(?:es)?|presse?s?|slams? (?:into|against)|thuds? "
            rf"(?:into|against)|"
            rf"against|is against|bumps?) (?:against )?the (?:\w+ )?(?:wall|door|bars|tree|fence|rail|railing|car)"
        ),
        Sense(pose=Pose.LEAN, at="wall"),
    ),
    (
        (
            rf"{_OWN}(?:foot|boot|heel|shoe|sole|sneaker|toe) (?:comes? down|stamps?|stomps?|lashes? out|kicks?|swings?|shoots? out|flies "
            rf"out|hits?|connects?|slams?|catches the|nudges?|pushes|shoves)"
        ),
        Sense(pose=Pose.KICK),
    ),
    (
        (
            rf"{_HAND} (?:flies|fly|goes|go|comes?|moves?|rises?|drifts?|creeps?|strays?) to (?:his|her|their) (?:\w+ )?(?:chest|heart|"
            rf"stomach|belly|hair|head|neck|back|side|ribs|temple|ear|collar|brow|eyes|hip|wound)"
        ),
        Sense(pose=Pose.DAB),
    ),
    (
        (
            rf"{_HAND} (?:flies|fly|goes|go|moves?|drops?|slides?|slips?|creeps?|reach(?:es)?|gropes?|dips?) "
            rf"(?:down )?(?:to|into|inside|in|for|towards?) "
            rf"(?:the top of )?(?:his|her|their) (?:\w+ )?(?:boots?|shoes?|sock|ankle)"
        ),
        Sense(pose=Pose.TEND, at="own_shoe"),
    ),
    (
        (
            rf"{_HAND} (?:flies|fly|goes|go|comes?|moves?|drops?|drifts?|creeps?|strays?|hovers?|falls?) (?:to|over|near|toward|"
            rf"towards|by) "
            rf"(?:his|her|their) (?:gun|holster|pistol|revolver|weapon|sword|knife|belt|sidearm|hip)"
        ),
        Sense(pose=Pose.HOLD),
    ),
    (
        (
            rf"{_HAND} (?:rises?|lifts?|goes? up|comes? up|shoots? up|comes? out)(?: slowly| again| into the air| above \w+ \w+| in "
            rf"greeting)?{_LAST}"
        ),
        Sense(pose=Pose.STOP),
    ),
    (rf"{_OWN}hands? (?:waves?|flutters?|flaps?)", Sense(pose=Pose.WAVE)),
)
"""What heads, arms and legs do."""
_ROWS: tuple[tuple[str, Sense], ...] = (
    *_FACES,
    *_LIMBS,
    (r"(?:a )?(?:single )?tears? (?:run|roll|stream|fall|spill|slide|trickle|course|slip)s?\b", Sense(pose=Pose.CRY, face=Expression.SAD)),
    (
        r"(?:an? |the )(?:[\w-]+,? ){0,3}(?:smile|grin) (?:spreads|breaks|crosses|flickers|plays|tugs|creeps|grows|appears|lights|splits)",
        Sense(face=Expression.HAPPY),
    ),
    (
        rf"(?:{_OWN})?{_ARMS} (?:pointed|aimed|lowered|pointing) (?:at|to|towards?) the (?:ground|floor)",
        Sense(pose=Pose.LOWER),
    ),
    (
        rf"{_HAND} (?:close|tighten|lock|clamp)s? (?:a?round|on) (?:his|her|(?:the )?[^\W_]+['’]s) (?:throat|neck)",
        Sense(pose=Pose.FIGHT),
    ),
    (r"(?:an?|one|his|her) (?:\w+ )?finger (?:\w+ )?(?:to|on|at|against|across) (?:his|her|their) lips", Sense(pose=Pose.DAB)),
    (
        (
            rf"{_OWN}hands? (?:up|raised|held up|out|outstretched|held out|extended|lifted)(?= (?:until|to stop|in warning|"
            rf"like a)|[.,;]|$)"
        ),
        Sense(pose=Pose.STOP),
    ),
    (rf"(?:{_OWN}|)(?:hands|arms) (?:up|raised|in the air|aloft|above (?:his|her|their) heads?|held high)", Sense(pose=Pose.HANDS_UP)),
    (rf"{_OWN}hand (?:goes|shoots|flies|comes|rises|lifts|is) (?:straight )?up", Sense(pose=Pose.STOP)),
    (rf"{_OWN}(?:hands|arms) (?:go|shoot|fly|come|rise|lift)(?: straight)? up", Sense(pose=Pose.HANDS_UP)),
    (
        rf"{_OWN}(?:hand|arm|fingers) (?:shoots?|darts?|flies|fly|snakes?|goes|comes|flashes|whips) (?:out|forward|across)",
        Sense(pose=Pose.REACH),
    ),
    (rf"(?:{_OWN}|)hands? (?:\w+ )?(?:in|into|inside|deep in) (?:(?:his|her|their|the|a) )?(?:\w+ )?pockets?", Sense(pose=Pose.POCKET)),
    (rf"(?:{_OWN}|)(?:hands?|fists?) on (?:(?:his|her|their) )?hips?|arms akimbo", Sense(pose=Pose.AKIMBO)),
    (rf"(?:{_OWN}|)hands? (?:clasped|tied|cuffed|bound|folded)? ?behind (?:(?:his|her|their|the) )?backs?", Sense(pose=Pose.CUFFED)),
    (rf"(?:{_OWN}|)(?:head|face|heads|faces) in (?:(?:his|her|their) )?hands", Sense(pose=Pose.CRY)),
    (
        (
            rf"(?:{_OWN}|)hands? (?:over|to|at|against|across|before) (?:(?:his|her|their) )(?:mouth|lips|face|eyes|nose|"
            rf"forehead|brow|cheek)"
        ),
        Sense(pose=Pose.DAB),
    ),
    (rf"(?:{_OWN}|)hands? (?:over|on|to|against|clapped over) (?:(?:his|her|their) )(?:ears?|head)", Sense(pose=Pose.WEAR)),
    (rf"(?:{_OWN}|)(?:hands?|arm) on (?:(?:his|her|their|[^\W_]+['’]s) )?(?:shoulder|arm|back|knee|cheek)", Sense(pose=Pose.PAT)),
    (
        rf"(?:{_OWN}|)(?:chin|head) (?:on|in|resting (?:on|in)|propped on) (?:(?:his|her|one|a) )?(?:hands?|fists?|palm)",
        Sense(pose=Pose.THINK),
    ),
    (
        (
            rf"{_HAND} (?:closes?|close|tightens?|clamps?|wraps?|curls?|grips?|grabs?|grasps?|clasps?|seizes?|snatch(?:es)?|"
            rf"catch(?:es)?|finds?|take?s?) (?:\w+ )?"
        ),
        Sense(Act.TAKE, Pose.HOLD),
    ),
    (
        (
            rf"{_HAND} (?:flies|fly|goes|go|comes?|moves?|rises?) to (?:(?:his|her|their) )?(?:mouth|lips|face|cheek|forehead|"
            rf"throat|nose)"
        ),
        Sense(pose=Pose.DAB, face=Expression.SURPRISED),
    ),
    (
        (
            rf"{_HAND} (?:reach(?:es)?|stretch(?:es)?|move|moves|slides?|creeps?|goes|go|snakes?|hovers?|feels?|gropes?|"
            rf"fumbles?|touch(?:es)?|press(?:es)?|taps?|turns?|runs?) "
        ),
        Sense(pose=Pose.REACH),
    ),
    (rf"{_HAND} (?:folds?|kneads?|press(?:es)?|work|works|smooths?|rolls?) (?:the |a |it|down|dough|into)", Sense(pose=Pose.PRESS)),
    (rf"{_HAND} (?:shakes?|trembles?|quivers?)", Sense(face=Expression.AFRAID)),
    (rf"{_HAND} (?:stops?|freezes?|drops?|falls?|relax(?:es)?|unclench(?:es)?|clench(?:es)?)", Sense()),
    (rf"{_EYES} (?:widen|open|bulge|pop|go wide|grow wide)s?", Sense(face=Expression.SURPRISED)),
    (rf"{_EYES} (?:fill|well up|brim|water|glisten|moisten)s?", Sense(face=Expression.SAD)),
    (rf"{_EYES} (?:(?:slowly|softly|both|half|drift|squeeze|fall|are|flutter)s? )?(?:close|shut)[sd]?", Sense(face=Expression.EYES_SHUT)),
    (rf"{_EYES} (?:narrow|flash|blaze|harden)s?", Sense(face=Expression.ANGRY)),
    (
        (
            rf"{_EYES} (?:drift|wander|stray|slide|flick|dart|turn|go|travel|slip|creep|move|cut|swivel)s? "
            r"(?:slowly )?(?:back|behind|over (?:his|her|their) shoulder)\b(?! (?:and forth|up|down (?:at|to)|open))"
        ),
        Sense(Act.LOOK, Pose.LOOK_BACK),
    ),
    (
        (
            rf"{_EYES} (?:flutter|drop|fall|move|dart|flick|follow|meet|find|scan|search|turn|go|roll|light|shine|"
            rf"are|wander|lock|settle|land)s?"
        ),
        Sense(Act.LOOK),
    ),
    (rf"{_OWN}(?:\w+ )?face (?:falls|crumples|clouds|drops)", Sense(face=Expression.SAD)),
    (rf"{_OWN}face (?:darkens|hardens|tightens|twists)", Sense(face=Expression.ANGRY)),
    (rf"{_OWN}face (?:lights up|brightens|softens|breaks into)", Sense(face=Expression.HAPPY)),
    (rf"{_HEAD} (?:drops|sinks|falls|bows|hangs|goes down|droops|lowers|nods)", Sense(pose=Pose.LOOK_DOWN)),
    (rf"{_HEAD} (?:lifts|rises|comes up|goes up|tips back|snaps up|jerks up)", Sense(pose=Pose.LOOK_UP)),
    (
        rf"{_HEAD} (?:turns|snaps round|snaps around|whips round|whips around|swivels|jerks round|spins)",
        Sense(Act.TURN, Pose.LOOK_BACK),
    ),
    (rf"{_HEAD} (?:goes|is|turns)", Sense()),
    (rf"{_SHOULDERS} (?:shake|heave|tremble)s?", Sense(pose=Pose.CRY, face=Expression.SAD)),
    (rf"{_SHOULDERS} (?:slump|drop|sag|droop|fall|sink)s?", Sense(pose=Pose.LOOK_DOWN, face=Expression.SAD)),
    (rf"{_OWN}(?:jaw|mouth) (?:drops|falls|opens|hangs)", Sense(face=Expression.SURPRISED)),
    (rf"{_OWN}(?:knees|legs) (?:buckle|give way|give|fold|crumple|go)", Sense(pose=Pose.FALL)),
    (rf"{_OWN}lips? (?:tremble|quiver)s?", Sense(face=Expression.SAD)),
    (
        (
            r"(?:gun|pistol|rifle|revolver|weapon|shotgun)s? (?:drawn|raised|levelled|leveled|pointed|trained|at the ready|up|"
            r"out)"
        ),
        Sense(pose=Pose.AIM),
    ),
    (
        (
            r"(?:phone|receiver|mobile|telephone|cell) (?:\w+ )?(?:to|at|against|clamped to|pressed to) (?:his|her|their|an|"
            r"one) ears?"
        ),
        Sense(pose=Pose.PHONE),
    ),
    (
        (
            r"(?:cigarette|cigar|(?<!the )pipe|joint) (?:\w+ )?(?:in|between|dangling from|hanging from) (?:(?:his|her|the) )?(?:mouth|"
            r"lips|teeth|fingers|hand)"
        ),
        Sense(pose=Pose.SMOKE),
    ),
    (
        rf"{_ARMS} (?:pointed|aimed|trained|held) (?:at the (?:ground|floor|deck|earth)|low|down)",
        Sense(pose=Pose.LOWER),
    ),
    (
        rf"{_ARMS} (?:up|raised|levelled|leveled|drawn|at the ready|cocked|out)(?=[.,;!]|$| and\b)",
        Sense(pose=Pose.AIM),
    ),
    (r"(?:lies?|lying|laid|sprawl(?:s|ed)|stretched|draped) across (?:his|her|their) (?:lap|knees)", Sense(pose=Pose.LIE)),
    (r"(?:hand in hand|arm in arm|holding hands|hands linked|arms linked)", Sense(pose=Pose.SHAKE)),
    (r"on tip-?toes?", Sense(pose=Pose.STAND)),
    (
        (
            r"(?:tied|strapped|bound|chained|taped|handcuffed|roped) to (?:an?|the|his|her) (?:\w+ )?(?:chair|seat|wheelchair|"
            r"bench)"
        ),
        Sense(pose=Pose.CUFFED, base=Pose.SIT),
    ),
    (r"(?:tied|strapped|bound|taped) to (?:an?|the|his|her) (?:\w+ )?(?:bed|table|stretcher|gurney)", Sense(pose=Pose.LIE)),
    (
        (
            r"(?<!is )(?<!are )(?<!gets )(?<!being )handcuffed|in handcuffs|in cuffs|in chains|(?:is|are|lies|sits|stands|"
            r"tied|bound and) (?:gagged|tied up|"
            r"trussed)|tied to (?:an?|the)"
        ),
        Sense(pose=Pose.CUFFED),
    ),
    (r"(?:hunched|bent|stooped|bending|poring|crouched) over (?:an?|the|his|her|their|its|it)\b", Sense(pose=Pose.TEND)),
    (
        (
            r"(?:curled up|tucked up|stretched out|flat on (?:his|her|their) backs?|face down|out cold|laid out|"
            r"spread-?eagled?|(?<!up )(?<!sits )(?<!sitting )(?<!seated )in bed|passed out)"
        ),
        Sense(pose=Pose.LIE),
    ),
    (
        (
            r"(?:huddled|crouched|hunkered|squatting|cowering|ducked)(?= (?:in|under|behind|by|together|down|on|against|"
            r"beside|over|at))"
        ),
        Sense(pose=Pose.CROUCH),
    ),
    (
        r"(?:perched|slumped|seated|sprawled|slouched|enthroned)(?= (?:on|in|at|by|over|across|behind|beside|against))",
        Sense(pose=Pose.SIT),
    ),
    (r"propped (?:up )?(?:on|by|with|among|against) (?:\w+ ){0,2}pillows?", Sense(pose=Pose.LIE)),
    (r"(?:propped|leaned|slumped|pressed|flattened|braced)(?= (?:up )?against)", Sense(pose=Pose.LEAN)),
    (r"on (?:(?:his|her|their) |all )?(?:hands and knees|fours)", Sense(pose=Pose.CRAWL)),
    (r"on (?:(?:his|her|their|one|both) )?knees?(?= (?:in|before|by|beside|at|to|and|on)|[.,;]|$)", Sense(pose=Pose.KNEEL)),
    (r"behind the wheel|at the wheel", Sense(Act.DRIVE, Pose.DRIVE)),
    (r"on (?:his|her|their|the) feet(?=[.,;]|$| again| in| before| and| now| as)", Sense(pose=Pose.STAND)),
    (r"in (?:each other['’]s|one another['’]s) arms(?=[.,;]|$)|locked in an embrace", Sense(pose=Pose.EMBRACE)),
    (r"in (?:his|her|their) arms(?=[.,;]|$)", Sense(pose=Pose.HUG)),
)
"""Phrases without a verb of the person's own, or whose subject is a part of them. The first that fits at a place wins."""

_FIRST = (
    r"\b(?=(?:he|she|tears?|single|smile|grin|across|with|his|her|their|its|the|an?|both|one|two|hands?|fists?|arms?|heads?|faces?|chin|"
    r"guns?|pistols?|rifles?|finger|"
    r"revolver|weapon|shotgun|phone|receiver|"
    r"mobile|telephone|cell|cigarette|cigar|pipe|joint|holding|on|tied|strapped|bound|chained|taped|handcuffed|roped|"
    r"lying|sprawls|draped|in|is|are|lies|sits|stands|hunched|bent|stooped|"
    r"bending|poring|crouched|curled|tucked|stretched|flat|out|laid|spread-?eagled?|passed|huddled|hunkered|squatting|"
    r"cowering|ducked|perched|slumped|seated|"
    r"sprawled|slouched|enthroned|propped|leaned|pressed|flattened|braced|behind|at|locked)\b|[^\W_]+['’])"
)
"""The words that a row can begin with: nothing is tried elsewhere."""
_PATTERN = regex(f"{_FIRST}(?:{'|'.join(f'({pattern})' for pattern, _ in _ROWS)})", re.IGNORECASE)


def parts(text: str) -> Iterator[Hit[Sense]]:
    """Every phrase of a part of a body in a text, in order."""
    if PART.search(text):
        for match in _PATTERN.finditer(text):
            if _of_nobody(match):
                continue
            yield Hit(match.start(), match.end(), _ROWS[(match.lastindex or 1) - 1][1])


def _of_nobody(match: re.Match[str]) -> bool:
    """Whether a part is that of a beast or a likeness: `The squid's eyes are shut` shuts nobody else's."""
    owner = _OWNER.match(match.group())
    return owner is not None and owner["of"] in _NOBODY


_OWNER = regex(r"(?:(?:the|an?|both|one|two) )?(?:[\w-]+ )?(?P<of>[^\W_]+)['’]s? ")
_NOBODY = ENGLISH | listed(
    "dragon monster creature beast statue doll portrait painting bust mannequin puppet skull mask teddy scarecrow snowman dummy photograph"
    " picture gargoyle idol toy figurine sculpture effigy angel"
)
"""Whose eyes and hands are nobody's of the cast."""
PART = regex(
    r"\b(?:tear|smile|grin|hand|finger|thumb|fist|palm|arm|eye|head|face|chin|gaze|shoulder|jaw|mouth|lip|lid|eyelid|brow|eyebrow|nostril|"
    r"knuckle|nose|breath|thumb|elbow|forehead|throat|stomach|gut|foot|boot|heel|shoe|sneaker|toe|ankle|back|spine|voice|cheek|corner|"
    r"knee|lap|leg|feet|hip|ear|gun|pistol|"
    r"rifle|revolver|weapon|tip-?toe)s?\b|"
    r"\b(?:chest|ribs|breast|teeth|breathing|jaws|swallows|tied|strapped|bound|taped|in bed|out cold|passed out|flat on|laid out|"
    r"\w*cuff(?:ed|s)|chain(?:s|"
    r"ed)|roped|"
    r"gagged|trussed|hunched|bent|stooped|bending|"
    r"poring|crouched|curled|tucked|stretched|spread-?eagled?|huddled|hunkered|squatting|cowering|ducked|perched|slumped|seated|sprawled|"
    r"slouched|enthroned|propped|leaned|pressed|flattened|braced|fours|wheel|embrace|cigarette|cigar|pipe|joint|receiver|mobile|phone)\b",
    re.IGNORECASE,
)
"""Without one of these no row of `PARTS` fits."""

PLACES_OF: dict[str, str] = {
    "table": "table desk counter bar worktop bench altar anvil",
    "stove": "stove oven cooker hob grill",
    "window": "window windows porthole windscreen pane",
    "door": "door gate doorway hatch doors gates threshold entrance",
    "floor": "floor ground deck pavement carpet rug",
    "wall": "wall blackboard board whiteboard fence",
    "ladder": "ladder rungs",
    "stairs": "stairs steps staircase stairwell",
    "bed": "bed bunk cot stretcher gurney",
    "sink": "sink basin tap bath",
    "car": "car van truck taxi cab lorry bonnet windscreen",
    "shelf": "shelf shelves cupboard cabinet locker fridge drawer",
}
"""Kinds of pieces something is done at, by the words for them."""
