"""What a verb turns out to mean by the words around it that no row of a table can name: where nothing is dropped, somebody drops."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from storyboard.breakdown import animal_words
from storyboard.model.patterns import regex
from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act, Verb

UP_HATCH = "hatch_up"
"""`Deed.at` of who comes up through a hatch in the floor: they are out of it to the waist."""
OUT_OF_CAR = "car_door"
"""`Deed.at` of who gets out of a car: they stand at its open door."""
_CAR = (
    r"(?:car|taxi|cab|van|truck|lorry|jeep|limousine|sedan|saloon|vehicle|pick-?up|ambulance|cruiser|suv|minivan|tuk[- ]?tuk|rickshaw"
    r"|bus(?! (?:stop|station)))"
)
_THE = r"(?:the|an?|his|her|its|their)"


@dataclass(frozen=True, slots=True)
class Reread:
    """What is done instead: as `Verb` has it, and at what."""

    act: Act
    pose: Pose | None
    size: Size
    at: str = ""
    base: Pose | None = None

    @property
    def verb(self) -> Verb:
        """It as a verb of the tables is."""
        return Verb(self.act, self.pose, self.size, self.base)


_UP_THERE = r"(?:ceiling|sky|stars?|rafters|chandelier|moon|clouds?|roof|beams|treetops|steeple|spire|crane|masthead)"
_DROPS = (
    r"(?:drops?|dropping)(?=\s*(?:[.,;!?—]|$)|\s+(?:out of sight|from (?:sight|the (?:sky|clouds|air|saddle|gallows|perch|dark))|"
    r"through|like a stone|(?:down )?into "
    r"(?:the |a )?(?:\w+ )?(?:hole|dark(?:ness)?|void|crevasse|water|abyss|pit|gap|depths?|sea)\b))"
)
_LETS_FALL = (
    r"drops? (?:it|(?:the|an?|his|her|their) (?:(?!of\b)[\w’'-]+ )?(?!(?:gaze|head|eyes|hands?|arms?|voice|shoulders|subject|chin|bags?|"
    r"act|mask|guard|pretence|weight|smile|knee|case|suitcase|bow|curts(?:y|ey))\b)[\w’'-]+)(?=\s*(?:[.,;!?—]|$|and\b))"
)
_LOOKS_UP = (
    r"(?:stud(?:y|ies|ying)|watch(?:es|ing)?|looks?|looking|star(?:es?|ing)|gaz(?:es?|ing)|regards?|examin(?:es?|ing)|inspects?)\s+"
    rf"(?:up )?(?:(?:at|to|into) )?(?:the|a) (?:\w+ )?{_UP_THERE}\b"
)
_DOWN_THERE = (
    r"(?:floor|ground|floorboards|carpet|rug|linoleum|flagstones|dirt|mud|grass|gravel|pavement|feet|shoes|boots|toes|slippers|sandals|"
    r"hands|lap|palms?|fingers|fingernails|knuckles)"
)
_LOOKS_DOWN = (
    r"(?:stud(?:y|ies|ying)|watch(?:es|ing)?|looks?|looking|star(?:es?|ing)|gaz(?:es?|ing)|regards?|examin(?:es?|ing)|inspects?|glances?|"
    r"frowns?|glar(?:es?|ing)|squints?)\s+(?:\w+ly )?(?:down )?(?:(?:at|to|into) )?(?:the|his|her|their) (?:own )?(?:\w+ "
    rf")?{_DOWN_THERE}\b"
    r"(?! (?:of|on|in|at) )"
)
_LEANS_TO = (
    r"(?:leans?|bends?|stoops?|reach(?:es)?)\s+(?:over|in|down|across|forward|closer?|out|up)"
    r"(?: (?:to|towards?|by) (?:him|her|them|(?-i:[A-Z])\w+))?,?\s+(?:and\s+(?:\w+ly )?[a-z]+s|"
    r"to (?!(?:the|an?|his|her|him|them|their)\b)[a-z]+)\b"
)
"""A body that bends on the way to what it does: `leans over and whispers`."""
_GETS_IN = (
    rf"(?:climb|get|jump|hop|slid|slip|div|pil|scrambl|tumbl|duck)\w*\s+(?:\w+ly\s+)?(?:back )?(?:in|into) {_THE} "
    rf"(?:(?!boat|train|bath)\w+ ){{0,2}}{_CAR}\b"
)
_INSIDE = rf"(?:{_THE} (?:\w+ )?(?:back|rear) seat\b|{_THE} (?:(?!boat|train|bath)\w+ ){{0,2}}(?:{_CAR}|limo)\b)"
_DIVES_IN = (
    r"(?:(?:div(?:es?|ing)|plung(?:es?|ing)|lung(?:es?|ing))|"
    r"(?:throw|hurl|fling|launch|pitch|chuck)\w* (?:him|her|them|it)sel(?:f|ves)|"
    r"(?:jump|leap|spring|tumbl|go|goes)\w* head-?(?:first|long)),? "
    r"(?:\w+ly |head-?(?:first|long) )?(?:back )?(?:in|into|through|inside) "
    rf"(?:{_THE} (?:open )?(?:\w+ )?(?:door|window|back|rear) (?:of|to) )?{_INSIDE}(?! (?:park|queue|rank|stop|wash|bed)\b)"
)
DIVES = regex(rf"\b{_DIVES_IN}", re.IGNORECASE)
"""Somebody goes headfirst into a vehicle: `dives into the back seat`, `throws himself into the open door of a cab`."""
_ON_BELLY = (
    r"(?:l(?:ies?|ying|ay)|sprawl(?:s|ed|ing)?|stretch(?:es|ed)? out|flat(?:tens)?|prone|"
    r"on (?:his|her|their) (?:belly|bellies|stomachs?))\b"
    r"(?![^.;]*\b(?:bed|sofa|couch|bunk|back|hammock|stretcher|floor of)\b)[^.;]*?"
)
_BEFORE_EYES = r"(?:with|behind|through|and (?:\w+ )?(?:looks?|peers?|watch\w*|stud\w+|scans?) [^.;]*?|,) ?"
_GLASS = r"(?:binoculars|(?:field |opera )?glasses|spyglass|telescope|scope|monocular)"
_CAMERA = r"(?:camera|telephoto|long lens)"
_GUN = r"(?:rifle|shotgun|carbine|musket|machine gun|sniper(?:['’]s)? rifle|crossbow)"
_DOWN_WITH = rf"{_ON_BELLY}\b{_BEFORE_EYES}(?:{_THE} )?(?:[\w-]+ ){{0,2}}?"
"""Somebody who lies and has something before the eyes: on the belly, for all but a book is done so."""
_DRAWS = (
    r"drawing (?!(?:up|back|in|out|away|near|breath|on|level|closer|from|water|blood)\b)(?!(?:(?:the|his|her|an?|their) (?:\w+ )?)?"
    r"(?:gun|pistol|revolver|sword|knife|blade|dagger|weapon|curtains?|blinds?|bow|bolt|breath|bath|cork|shades?|water|rope|chain)\b)"
)
"""With a pencil, and no weapon: `is drawing the ceiling`."""
_DRAWS_A = (
    r"draws? (?:an?|the|two|three|another|his|her) (?:[\w’'-]+,? ){0,4}?(?:lines?|circles?|maps?|faces?|pictures?|sketch(?:es)?|"
    r"hearts?|arrows?|"
    r"cross(?:es)?|squares?|triangles?|diagrams?|stars?|portraits?|moustaches?|smiley|ticks?|spirals?|outlines?)\b|"
    r"draws? (?:an?|the|two|three|another) (?:[\w’'-]+,? ){0,4}?[\w’'-]+ (?:in|on|onto|across) (?:the|his|her|an?) (?:\w+ )?"
    r"(?:box|page|paper|form|margin|wall|board|sand|dust|steam|map|napkin|pane|dirt|slate|card|envelope|tablecloth|back of)\b"
)
"""What is drawn with a pencil: `draws a small, careful line`."""
_FINDS_WAY = (
    r"finds? (?:the|an?|his|her|its) (?:[\w’'-]+ )?"
    r"(?:ladder|rungs?|stairs|steps?|door|doorway|wall|rail|railing|edge|path|road|gate|window)\b"
)
"""What is found and not taken up."""
_PUSHES = Reread(Act.POSE, Pose.PUSH, Size.FS)
_PEEKS = Reread(Act.POSE, Pose.PEEK, Size.MS)
_CIRCLES = (
    r"circl(?:es|ing) (?:it|(?:the|an?|one|his|her) [^.,;]*?) (?:in|with) (?:(?:a|his|her|the) )?(?:\w+ )?"
    r"(?:red|blue|black|ink|pen|pencil|marker|chalk|crayon)\b"
)
_EMPTIES = (
    r"(?:empt(?:y|ies|ying)|drain(?:s|ing)?) (?:it|(?:the|his|her|their|an?|both|all|two|three|another)\b[^.,;]*?"
    r"(?:glass|glasses|mugs?|cups?|bottle|beers?|flask|tankard|pint|goblet|drink))(?=\s*(?:[.,;!?]|$|and\b|in (?:one|a|two)\b|at once))"
)
_ON_BODY = (
    r"(?!(?:the |his |her |[^\W_]+['’]s? )?(?:shoulder|back|arm|face|head|cheek|hand|palm|fist|ground|floor|mat|canvas|coat|jacket|lapel|"
    r"chest|shirt|uniform|dress|blouse|collar)\b)"
)
_STICKS = (
    rf"(?:slap|smack|clap|pin|stick|jab)(?:s|ping|ning|ing|bing) (?:(?:on|down) {_ON_BODY}{_THE}\b|"
    rf"(?:it|half|one|{_THE} (?!(?:hand|palm|fist)s?\b)(?:[\w’'-]+ ){{0,2}}?[\w’'-]+) (?:to|on|onto|into|over|across) {_ON_BODY})"
)
"""A blow with a thing that stays where it lands: `slaps on a sticker`, `pins half to the board`."""
_PINNED = (
    rf"(?:pin|tack|tap|nail|stick|glu|stapl)\w* {_THE} (?:[\w’'-]+ ){{0,2}}?"
    rf"(?:photo(?:graph)?|picture|drawing|poster|map|notice|list|note|paper|"
    rf"letter|sheet|calendar|page|card|plan|chart)s? (?:up )?(?:to|on|onto|against) {_THE} (?:[\w’'-]+ )?"
    r"(?:wall|board|door|tree|post|noticeboard|fridge)\b"
)
_UP_THROUGH = (
    r"(?:com|climb|emerg|appear|ris|pop|clamber|crawl|struggl|haul|heav)\w* (?:\w+sel(?:f|ves) )?(?:up |out )?"
    rf"(?:through|out of|from) {_THE} (?:\w+ )?(?:hatch|trap ?door|manhole|hatchway|companionway)\b"
)
_SLAPS_DOWN = (
    r"(?:throw|fling|toss|dump|drop|slam|bang|thump|slap|chuck)\w* (?!(?:a |his |her |their |the |both |one )?(?:\w+ )?"
    rf"(?:fists?|hands?|palms?|glove|fit|kiss|look|glance|party|\w+sel(?:f|ves))\b)(?:it|them|{_THE} [^.,;]*?) "
    r"(?:face )?(?:down )?(?:on|onto|on to) "
    rf"(?:{_THE}|its) (?:[\w-]+ ){{0,2}}?(?:table|tabletop|counter|desk|worktop|workbench|bench|bar|slab|board|altar|lectern)\b"
)
"""A thing that lands on what one works at: `throws a lump of dough onto a wooden table`."""
_HARD = "slam|bang|thump|slap|smack|plonk|crash|whack"
"""The verbs of what lands with a bang."""
_SOFT = "dough|pastry|clay"
"""What is worked by being thrown on a table, and lands with a bang however it is thrown."""
_AFTER: tuple[tuple[re.Pattern[str], Reread], ...] = tuple(
    (regex(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (
            _DROPS,
            Reread(Act.POSE, Pose.FALL, Size.FS),
        ),
        (
            (
                r"(?:climb|get|step|jump|scrambl|struggl|clamber|spill|tumbl|pil|crawl|leap|hop|stagger|stumbl)\w*\s+(?:\w+ly\s+)?"
                rf"(?:out|down) (?:of|from) {_THE} (?:\w+ ){{0,2}}{_CAR}\b"
            ),
            Reread(Act.POSE, Pose.STAND, Size.FS, OUT_OF_CAR),
        ),
        (
            _UP_THROUGH,
            Reread(Act.POSE, Pose.CLIMB, Size.FS, UP_HATCH),
        ),
        (_SLAPS_DOWN.replace("throw|fling|toss|dump|drop|slam|bang|thump|slap|chuck", _HARD), Reread(Act.THROW, Pose.SLAM, Size.MS)),
        (rf"(?=[^.;]*\b(?:{_SOFT})\b){_SLAPS_DOWN}", Reread(Act.THROW, Pose.SLAM, Size.MS)),
        (_SLAPS_DOWN, Reread(Act.THROW, Pose.PUT, Size.MS)),
        *(
            (rf"{_DOWN_WITH}{what}\b", Reread(Act.POSE, pose, Size.FS, "own_forearms", Pose.LIE))
            for what, pose in ((_GLASS, Pose.SPY), (_CAMERA, Pose.SPY), (_GUN, Pose.AIM))
        ),
        (_DIVES_IN, Reread(Act.POSE, Pose.JUMP, Size.FS, OUT_OF_CAR)),
        (
            _GETS_IN,
            Reread(Act.POSE, Pose.STAND, Size.FS, OUT_OF_CAR),
        ),
        (r"(?:jump|hop|leap|bounc|spring)\w* up and down\b", Reread(Act.POSE, Pose.JUMP, Size.FS)),
        (
            r"drop(?:s|ping)? to the (?:\w+ )?(?:floor|ground|deck|pavement|earth|sand|carpet|grass|snow|street)\b",
            Reread(Act.POSE, Pose.FALL, Size.FS),
        ),
        (
            r"(?:com|go|walk|cross|arriv|enter|leav|mov)\w*\b[^.;,]*? at a (?:run|sprint|trot|jog|gallop)\b",
            Reread(Act.TRAVEL, Pose.RUN, Size.FS),
        ),
        (
            r"lin(?:es?|ing) up(?=\s*(?:[.,;!?—]|$)|\s+(?:at|for|outside|behind|along|in|before|by|against|to)\b)",
            Reread(Act.POSE, Pose.STAND, Size.FS),
        ),
        (r"drop(?:s|ping)? (?:down )?(?:low )?behind\b", Reread(Act.POSE, Pose.CROUCH, Size.FS)),
        (
            r"toss(?:es|ing)? and turn(?:s|ing)?\b|turn(?:s|ing)? over(?=\s*(?:[.,;!?—]|$)|\s+(?:in|and)\b)",
            Reread(Act.POSE, Pose.LIE, Size.FS),
        ),
        (r"scatter(?:s|ing)?(?=\s*(?:[.,;!?—]|$))", Reread(Act.TRAVEL, Pose.RUN, Size.FS)),
        (
            r"(?:look|peer|peek|glance|check|search|feel|duck|grope)\w*\s+(?:\w+ly\s+)?(?:under|beneath|underneath)\b",
            Reread(Act.POSE, Pose.CROUCH, Size.FS),
        ),
        (
            _LOOKS_UP,
            Reread(Act.LOOK, Pose.LOOK_UP, Size.MCU),
        ),
        (
            r"(?:gets?|struggles?|pushes|climbs?) (?:\w+sel(?:f|ves) )?half(?:-?way)? (?:back )?up\b|half (?:rises|stands|gets up)\b",
            Reread(Act.POSE, Pose.CROUCH, Size.FS),
        ),
        (_LOOKS_DOWN, Reread(Act.LOOK, Pose.LOOK_DOWN, Size.MS)),
        (_LEANS_TO, Reread(Act.LOOK, None, Size.MS)),
        (r"lung(?:es?|ing)(?=\s*(?:[.;!?—]|$)|\s+(?:for|forward|across|after|out)\b)", Reread(Act.POSE, Pose.REACH, Size.MLS)),
        (
            (
                r"count(?:s|ing)? (?:under|aloud|out loud|along|to \w+|down|softly|silently|quietly|in (?:his|her) head|"
                r"the (?:steps|stairs|seconds|beats|strokes|chimes))\b"
            ),
            Reread(Act.LOOK, None, Size.MCU),
        ),
        (
            (
                r"(?:lunges?|dives?|leaps?|darts?|springs?)(?: forward| across| over)?,?\s+(?:and\s+)?"
                r"(?:catch|grab|seiz|snatch|tak|tackl|pull|shov|push)\w*\b"
            ),
            Reread(Act.LOOK, None, Size.MS),
        ),
        (
            r"bolts?(?=\s*(?:[.;,!?—]|$)|\s+(?:for|out|away|across|down|up|through|past|into|after|from|towards?)\b)",
            Reread(Act.TRAVEL, Pose.RUN, Size.FS),
        ),
        (
            r"hang(?:s|ing) (?:on|from|off) [^.,;]*\bwith (?:all |both )?(?:his|her|their) (?:\w+ )?weight",
            Reread(Act.POSE, Pose.PULL, Size.FS),
        ),
        (r"mov(?:es?|ing) (?:it|them)\b", Reread(Act.POSE, Pose.TEND, Size.MS)),
        (r"follow(?:s|ing)? (?:[\w’'-]+ ){0,2}?with (?:(?:his|her|their|\w+) ){0,2}(?:eyes|gaze)\b", Reread(Act.LOOK, None, Size.MS)),
        (r"(?:holds?|lifts?|raises?) (?:one up|up one)\b", Reread(Act.TAKE, Pose.SHOW, Size.MS)),
        (r"(?:puts?|sets?|throws?) (?:his|her|their) (?:back|shoulders?|hips?) (?:to|into|against|behind) (?!the wall)", _PUSHES),
        (
            r"leans? (?:his|her|their) (?:back|shoulders?|hips?) into|leans? (?:his|her|their) (?:shoulders?|hips?) against (?!the wall)",
            _PUSHES,
        ),
        (_FINDS_WAY, Reread(Act.LOOK, None, Size.MS)),
        (_DRAWS_A, Reread(Act.POSE, Pose.WRITE, Size.MS)),
        (r"(?:puts?|pokes?|sticks?|pops?) (?:his|her|their) head (?:in|round|around|out|through)\b(?! (?:his|her|their|both) )", _PEEKS),
        (_LETS_FALL, Reread(Act.THROW, Pose.DROP, Size.MLS)),
        (r"(?:raps?|taps?|knocks?) (?:it|them)\b(?! (?:over|down|out|off|from|back|aside|away))", Reread(Act.POSE, Pose.TEND, Size.MS)),
        (r"(?:pulls?|draws?|jerks?|snatches) (?:back|away)(?=\s*(?:[.,;!?—]|$))", Reread(Act.LOOK, None, Size.MS)),
        (_DRAWS, Reread(Act.POSE, Pose.WRITE, Size.MS)),
        (_CIRCLES, Reread(Act.POSE, Pose.WRITE, Size.MS)),
        (_PINNED, Reread(Act.THROW, Pose.HANG, Size.MLS)),
        (_STICKS, Reread(Act.THROW, Pose.PUT, Size.MS)),
        (_EMPTIES, Reread(Act.POSE, Pose.DRINK, Size.MS)),
        (r"empt(?:y|ies|ying) [^.,;]*?\b(?:out of|from|into|over|onto|out)\b", Reread(Act.POSE, Pose.POUR, Size.MS)),
        (
            (
                r"(?:flick|flip)(?:s|ping|ing) (?!\w+ (?:sign|switch|page)\b)"
                r"(?:it|them|[^.,;]*?) (?:across|over to|at|to|towards?|through|into the)\b"
            ),
            Reread(Act.THROW, Pose.THROW, Size.FS),
        ),
        (r"(?:hid(?:es?|ing)|bur(?:ies|ying)) (?:his|her|their) face behind (?:the|an?|his|her)\b", Reread(Act.TAKE, Pose.SHOW, Size.MS)),
        (r"shake(?=\s*(?:[.;!—]|$|, ))", Reread(Act.POSE, Pose.SHAKE, Size.MLS)),
        (r"(?:bends?|stoops?|bending|stooping)\s+(?:down )?to [a-z]", Reread(Act.LOOK, None, Size.MS)),
    )
)
"""What stands at and behind a verb, and what it means then."""
_BEFORE = regex(rf"\bout of (?:{_THE} (?:\w+ ){{0,2}}{_CAR}|it) \Z", re.IGNORECASE)
_GETS_OUT = regex(r"(?:climbs?|gets?|steps?|scrambles?|struggles?|comes?|clambers?)\b", re.IGNORECASE)


_ON_WHEELS = regex(r"\bon (?:\w+ ){0,2}(?:bikes?|bicycles?|mopeds?|scooters?)\W+(?:\w+ly )?\Z", re.IGNORECASE)
"""Right before what those do who are on bicycles."""


_LET = regex(r"\blets? (?:the|it|his|her|an?|them|go)\b[^.,;]*\Z", re.IGNORECASE)
_LET_GO = regex(r"(?:fall|drop|slip|go|slide|roll|hang|run|pour|trickle|sift|spill|fly|float|burn|drift|swing|spin|ring)\b", re.IGNORECASE)
"""What a thing does that somebody lets do it."""
_FACE_IN = regex(r"(?:his|her|their|[^\W_]+['’]s) (?:face|head|cheeks|chin) (?:in|between) ", re.IGNORECASE)
_CUPS = regex(r"\b(?:cup|tak|hold|fram|grab|catch|clasp)(?:s|es|ing) \Z", re.IGNORECASE)
"""A face in another's hands: nobody cries."""
_GIVEN_HAND = regex(r"\bhands?\b[^.;]*[.;!]?\s*\Z", re.IGNORECASE)
_SHAKES_IT = regex(r"shak(?:es?|ing) (?:it|hers|his)\b(?! \w)", re.IGNORECASE)


_BOWED = regex(r"(?:draw|pull|sweep|lay|rais)(?:s|es|ing) (?:the|his|her|a) (?:\w+ )?bow\b", re.IGNORECASE)
_STRINGS = regex(r"\b(?:violins?|fiddles?|violas?|cellos?|strings|double bass)\b", re.IGNORECASE)
"""What a bow is of that shoots no arrows."""


def reread(text: str, start: int, said: str = "") -> Reread | None:
    """What the verb at `start` means by the words around it, and by the sentence `said` before; None where it is what the tables say."""
    around = next((meant for fits, meant in _AROUND if fits(text, start, said)), None)
    return around or next((meant for pattern, meant in _AFTER if pattern.match(text, start)), None)


_OPENS_IT = regex(r"(?:opens?|closes?|shuts?|slams?) (?:it|them)\b(?! (?:on|up|out)\b)", re.IGNORECASE)
_A_DOOR = regex(r"\b(?:gates?|doors?|grille|shutters?)\b", re.IGNORECASE)
_ROUND = regex(r"\A\W*round(?: and round)? (?:he|she|they|[A-Z]\w+) \Z", re.IGNORECASE)
_AT_MILL = regex(r"\b(?:mill|capstan|treadmill|winch|wheel|turns?|turning)\b", re.IGNORECASE)


def _goes_round(text: str, at: int, said: str) -> bool:
    """Whether who goes round walks at the bar of something that turns: `Round he goes, a horse at a mill`."""
    return text[at : at + 2].casefold() == "go" and bool(_ROUND.match(text[:at])) and bool(_AT_MILL.search(f"{said} {text}"))


_UP_OR_DOWN = regex(r"(?:goes|comes|starts|heads) (?:up|down)(?=\s*(?:[.,;!?—]|$)| after (?:him|her|them)\b)", re.IGNORECASE)
_LADDER = regex(r"\b(?:ladder|rungs?)\b", re.IGNORECASE)
_DROPS_DOWN = regex(r"drops?(?: down| in| through)?(?=\s*(?:[.,;!?—]|$|and\b))", re.IGNORECASE)
_LET_DOWN = regex(
    r"\b(?:swings? (?:his|her|their|both|one) (?:legs?|feet) (?:over|in|out|through|down|into)|"
    r"(?:lowers?|eases?|slides?) \w+sel(?:f|ves)\b|"
    r"hangs? (?:by|from)|lets? go|dangles?|sits? on the (?:edge|lip|brink|rim|sill))",
    re.IGNORECASE,
)
"""What somebody does before they drop of their own will."""
_OFF_WHAT = regex(
    r"\b(?:sill|window|wall|fence|gate|railings?|banister|parapet|balcony|bed|ladder|rope|branch|tree|horse|saddle|roof|ledge|truck|side)\b",
    re.IGNORECASE,
)
"""From where somebody drops who does not drop into a hole."""


def _lets_down(text: str, at: int, said: str) -> bool:
    """Whether who drops has let themselves down, and lands on their feet: `Swings his legs over. Drops.`"""
    return _DROPS_DOWN.match(text, at) is not None and _LET_DOWN.search(f"{said} {text[:at]}") is not None


_AROUND: tuple[tuple[Callable[[str, int, str], object], Reread], ...] = (
    (lambda text, at, said: _BOWED.match(text, at) and _STRINGS.search(f"{said} {text}"), Reread(Act.POSE, Pose.PLAY, Size.MLS)),
    (lambda text, at, _: _FACE_IN.match(text, at) and _CUPS.search(text, 0, at), Reread(Act.LOOK, None, Size.MS)),
    (lambda text, at, _: _LET_GO.match(text, at) and _LET.search(text, 0, at), Reread(Act.LOOK, None, Size.MS)),
    (
        lambda text, at, said: _SHAKES_IT.match(text, at) and _GIVEN_HAND.search(said + " " + text[:at]),
        Reread(Act.POSE, Pose.SHAKE, Size.MLS),
    ),
    (lambda text, at, said: _OPENS_IT.match(text, at) and _A_DOOR.search(said), Reread(Act.POSE, Pose.OPEN_DOOR, Size.MLS)),
    (
        lambda text, at, said: _UP_OR_DOWN.match(text, at) and _LADDER.search(f"{said} {text[:at]}"),
        Reread(Act.POSE, Pose.CLIMB, Size.FS, "ladder"),
    ),
    (lambda text, at, said: _lets_down(text, at, said) and _OFF_WHAT.search(f"{said} {text}"), Reread(Act.POSE, Pose.JUMP, Size.FS)),
    (_lets_down, Reread(Act.POSE, Pose.JUMP, Size.WS, "pit")),
    (_goes_round, Reread(Act.POSE, Pose.PUSH, Size.FS, "wheel")),
    (lambda text, at, _: _ON_WHEELS.search(text, 0, at), Reread(Act.POSE, Pose.CYCLE, Size.FS)),
    (lambda text, at, _: _GETS_OUT.match(text, at) and _BEFORE.search(text, 0, at), Reread(Act.POSE, Pose.STAND, Size.FS, OUT_OF_CAR)),
)
"""What stands before a verb too, or in the sentence before, and what it means then."""


_BEAST = regex(
    rf"\A\W*(?:the|a|an|his|her|their|one) (?:\w+ )?(?:{'|'.join(sorted(animal_words.ENGLISH))})\b(?!['’]s)(?P<rest>[^.;:!?]*)",
    re.IGNORECASE,
)
_OTHER = regex(r"\b(?:he|she|they|as|while|who)\b|(?-i:\b[A-Z])|, ", re.IGNORECASE)


def beastly(text: str, start: int) -> bool:
    """Whether the verb at `start` is what an animal does that its sentence is about: `The cow looks at him and chews`."""
    found = _BEAST.match(text)
    return found is not None and found.start("rest") <= start < found.end() and not _OTHER.search(text, found.start("rest"), start)


_OUT_OF_IT = regex(
    r"(?:(?P<gets>gets?|getting)|climb\w*|jump\w*|step\w*|scrambl\w*|clamber\w*|hop\w*|pil\w*|spill\w*|tumbl\w*|leap\w*|slid\w*) out"
    r"(?=\s*(?:[.,;!?—]|$)|,? (?:and|with|into the (?:rain|snow|road|street|dark|cold|sun|night|wind|mud))\b)",
    re.IGNORECASE,
)
_ON_WHEELS_HERE = regex(
    rf"\b{_CAR}s?\b|\b(?:limo|suv|pickup|hearse|ambulance|mercedes|bmw|ford|jaguar|volvo|tuk-tuk|rickshaw)\b", re.IGNORECASE
)


def out_of_it(told: str, before: str) -> bool:
    """Whether somebody gets out of what need not be told, in the open: the car that is there; `told` begins with the verb."""
    found = _OUT_OF_IT.match(told)
    return found is not None and (bool(found["gets"]) or bool(_ON_WHEELS_HERE.search(before)))
