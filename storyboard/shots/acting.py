"""Verbs that are seen from afar: what hands, arms and whole bodies do in work, play, love and violence. A table only.

These rows stand before the others of `verbs.VERBS`: they are longer phrases, or say more about a body.
"""

from __future__ import annotations

from storyboard.model.shots import Pose, Size
from storyboard.shots.acts import Act, Verb
from storyboard.shots.tables import forms

_P = Act.POSE
_IT = r"(?:it|them|him|her|the|an?|his|her|their|two|another)"
_BODY = r"(?:his|her|their|both|the)"
_OBJ = (
    r"(?:him|them|her)(?=[.,;!]|$| (?:up|out|away|back|off|aside|down|against|"
    r"over|into|onto|to|through|in|from|towards?|by|and|across)\b)"
)
_SOMEBODY = rf"(?:{_OBJ}|the \w+|(?-i:[A-Z])\w+)"
_THING_UP = r"(?:it|(?:the|an?|his|her|their|two) (?:\w+ ){0,2}?\w+)"

ACTING: tuple[tuple[str, Verb], ...] = (
    (
        forms(
            r"(?:pulls|draws|whips out|pulls out|raises|levels)(?: out)? (?:an?|"
            r"his|her|the) (?:\w+ )?(?:gun|pistol|revolver|rifle|shotgun|bow)"
        ),
        Verb(_P, Pose.AIM, Size.MS),
    ),
    (
        forms(r"looks? (?:out )?through (?:(?:the|an?|his|her) )?(?:\w+ )?(?:binoculars|telescope|spyglass|scope)"),
        Verb(_P, Pose.SPY, Size.MS),
    ),
    (
        forms(r"takes? off(?= (?:his|her|the|an?|their)\b)|pulls (?:off|an?|the|his|her) (?=[^.]*\b(?:from|out of|off)\b)"),
        Verb(Act.TAKE, Pose.HOLD, Size.MS),
    ),
    (
        forms(r"(?:presses|puts|holds|lifts|clamps|raises) (?:the|a|his|her) (?:\w+ )?(?:phone|receiver|mobile) to"),
        Verb(_P, Pose.PHONE, Size.MCU),
    ),
    (
        forms(r"plays (?:on )?(?:the |an? )?(?:\w+ )?(?:piano|organ|harpsichord)|(?:sits?|sitting|seated|is|alone|back) at the piano"),
        Verb(_P, Pose.TYPE, Size.MS, base=Pose.SIT),
    ),
    (forms(r"sings?(?! along to the radio)|singing|chants?|chanting"), Verb(_P, Pose.CALL, Size.MS)),
    (forms(r"carr(?:y|ying)(?= (?:an?|the|his|her|two|their|boxes|bags))"), Verb(Act.TAKE, Pose.CARRY, Size.MLS)),
    (
        forms(
            r"tears (?:up|open|(?:it|the \w+|an? \w+|his \w+|her \w+) (?:up|open|apart|"
            r"in (?:two|half)))|covers (?:him|her|them|the \w+) with|"
            r"combs|brushes (?:his|her)|leans? over(?= )|leaning over|bends? (?:over|down)|bending over|strokes|pets"
        ),
        Verb(_P, Pose.TEND, Size.MS),
    ),
    (forms(r"(?:breaks|smashes|shatters|kicks in|hacks at|chops at|swings at) (?:the|a|an|his|her)"), Verb(_P, Pose.FIGHT, Size.MLS)),
    (forms(r"paints(?= (?:the|a|an|on) (?:\w+ )?(?:walls?|fence|door|canvas|board|boat|house))"), Verb(_P, Pose.REACH, Size.MLS)),
    (
        forms(r"(?:runs?|rushes|races|dashes|hurries|sprints) (?:over |up |back |straight )?(?:to|towards?)"),
        Verb(Act.APPROACH, Pose.RUN, Size.FS),
    ),
    (
        forms(r"(?:writes?|writing|draws?|drawing|scribbles) on (?:the|a) (?:\w+ )?(?:blackboard|board|wall|whiteboard|window)"),
        Verb(_P, Pose.REACH, Size.MLS),
    ),
    (forms(rf"helps? {_OBJ}|helps? (?-i:[A-Z])\w+ (?:up|to|out|off)"), Verb(_P, Pose.PULL, Size.FS)),
    # Hands that go to the face, and voices.
    (
        forms(
            rf"(?:buries|hides|covers?) {_BODY} (?:face|eyes|mouth)|(?:his|both|the) (?:face|head) in (?:his|both|the) hands|her (?:face|"
            rf"head) in (?:her|both) hands|"
            r"cries(?! (?:out|for)\b)|sobs?|sobbing|weeps?|weeping|breaks down|"
            r"bursts into tears|wipes? (?:away )?(?:an?|his|her|the) tears?"
        ),
        Verb(_P, Pose.CRY, Size.MS),
    ),
    (
        forms(
            rf"covers? {_BODY} (?:head|ears)|takes cover|cowers?|cowering|curls up|"
            rf"shields? (?:himself|herself|{_BODY} (?:head|face))"
        ),
        Verb(_P, Pose.COVER, Size.FS),
    ),
    (forms(r"whispers?(?! of\b)|whispering|murmurs? (?:in|into)"), Verb(_P, Pose.WHISPER, Size.MS)),
    (
        forms(
            r"shouts?|shouting|yells?|yelling|screams?|screaming|bellows|hollers|calls (?:out|after|for|across|up to|down to)|cries out|"
            r"roars(?! (?:past|off|by)\b)"
        ),
        Verb(_P, Pose.CALL, Size.MS),
    ),
    (
        forms(
            r"laughs?(?! (?:it|this) off)|laughing|bursts? (?:out laughing|into laughter)|cracks up|roars with laughter|"
            rf"throws? back {_BODY} head|throws? {_BODY} head back"
        ),
        Verb(_P, Pose.LAUGH, Size.MS),
    ),
    # Love and greetings.
    (forms(r"kiss(?:es)?|kissing|their lips meet"), Verb(_P, Pose.KISS, Size.MS)),
    (forms(r"shakes? (?:his|her|their|[\w]+['’]s) hands?|(?:they |both )?shake hands|shakes hands"), Verb(_P, Pose.SHAKE, Size.MS)),
    (
        forms(
            r"hugging|embracing|clings? to|throws? (?:his|her) arms (?:around|round)|puts? (?:his|her|an) arms? (?:around|round)|"
            r"holds? (?:him|her|them) (?:tight|tightly|close)|pulls? (?:him|her|them) (?:close|into (?:his|her) arms|to (?:him|her))"
        ),
        Verb(_P, Pose.EMBRACE, Size.MS),
    ),
    (
        forms(
            rf"(?:folds|crosses|folding|crossing) {_BODY} arms|{_BODY} arms (?:folded|"
            r"crossed)|hugging (?:himself|herself)|arms (?:crossed|folded)"
        ),
        Verb(_P, Pose.ARMS_CROSSED, Size.MS),
    ),
    (forms(r"salutes?|saluting|stands? to attention|snaps to attention"), Verb(_P, Pose.SALUTE, Size.MLS)),
    (
        forms(r"prays?|praying|crosses (?:himself|herself)|folds? (?:his|her|their) hands|clasps (?:his|her) hands"),
        Verb(_P, Pose.PRAY, Size.MS),
    ),
    (forms(r"bows?(?= (?:to|low|deeply|before)\b)|curtseys?|bows(?=[.,;]|$)"), Verb(_P, Pose.LOOK_DOWN, Size.FS)),
    (forms(r"claps?(?! (?:him|her|them)\b)|clapping|applauds?|applauding"), Verb(_P, Pose.CLAP, Size.MS)),
    (forms(r"dances?(?! floor)|dancing|waltz(?:es|ing)?|twirls?"), Verb(_P, Pose.DANCE, Size.FS)),
    # Bodies against bodies.
    (
        forms(
            r"handcuffs?(?= (?:him|her|them|(?-i:[A-Z])))|cuffs?(?= (?:him|"
            rf"her|them|(?-i:[A-Z])))|(?:puts|snaps|slaps|clicks) (?:the )?(?:hand)?cuffs|arrests?|ties {_BODY} hands"
        ),
        Verb(_P, Pose.CUFF, Size.MLS),
    ),
    (
        forms(
            rf"pushes(?= (?:{_SOMEBODY}|past|against|at|the (?:\w+ )?(?:car|"
            r"cart|trolley|wheelchair|pram|crate|table|wardrobe|boat|rock)))"
            r"(?! (?:the (?:\w+ )?(?:door|button|bell|plate|glass|cup|letter|photo|paper|envelope|file|money)))|"
            r"shov(?:es?|ing)|pushing(?= (?:him|her|them|a|the))|leans into the (?:cart|car|crate|boulder)|"
            r"(?:puts|throws) (?:his|her) (?:shoulder|weight) (?:to|against)"
        ),
        Verb(_P, Pose.PUSH, Size.FS),
    ),
    (
        forms(rf"drag(?:s|ging)(?! (?:on|from) )|hauls?(?! (?:him|her)self)|tows?|tugs? {_SOMEBODY} along"),
        Verb(_P, Pose.DRAG, Size.FS),
    ),
    (
        forms(
            rf"(?:pulls|yanks|jerks|tugs|heaves)(?= (?:at|on|{_SOMEBODY} (?:up|"
            r"to|out|away|back|off|from|onto|aboard|in|over)|the (?:rope|chain|net|line|cord|lever)))|"
            r"tears (?:the|his|her|it) (?:\w+ )?(?:out of|from)|wrests?|tug of war|wrenches|heaves"
        ),
        Verb(_P, Pose.PULL, Size.FS),
    ),
    (
        forms(
            rf"knocks (?:{_SOMEBODY} (?:out|down|over)|out)|shakes {_OBJ}|"
            rf"grabs {_SOMEBODY} by|slaps|strangles|chokes|"
            rf"grabs (?:him|her|them)(?=[.,;]| and)|beats(?= {_SOMEBODY})|strikes(?= (?:him|her|at|{_SOMEBODY}))(?! an?\b)|headbutts|"
            r"lunges(?! for the (?:door|phone))|boxes|spars|throws? (?:a|another) punch|duels?|parr(?:y|ies)|clash(?:es)?|attacks?"
        ),
        Verb(_P, Pose.FIGHT, Size.MLS),
    ),
    (
        forms(
            r"slams (?:his|her|both) (?:fists?|hands?|palms?)|slams (?:it|the|an?|his|her) (?:\w+ )?\w+ (?:down )?(?:on|onto)|"
            r"slams (?:it|the \w+) down|(?:bangs|pounds|"
            r"thumps|hammers)(?: (?:his|her) (?:fists?|hands?))? (?:on|upon) the (?!door|window|wall)|"
            r"(?:fists?|palm) (?:on|onto) the (?:table|desk|bar|counter|dashboard|wheel)"
        ),
        Verb(_P, Pose.SLAM, Size.MS),
    ),
    (
        forms(
            r"fires?(?! (?:him|her|up)\b)|firing|shoots?(?! (?:him|her|them|\w+) (?:an? )?(?:\w+ )?(?:look|"
            r"glance|smile|grin)| a glance)|shooting|pulls the trigger|opens fire|squeezes the trigger"
        ),
        Verb(_P, Pose.SHOOT, Size.MS),
    ),
    (
        forms(
            r"throws? (?:himself|herself|themselves) (?:on|onto|to|down|flat|"
            r"into|off)|dives? (?:for cover|to the (?:ground|floor)|behind)|hits the (?:ground|dirt|deck|floor)|"
            r"goes down(?=[.,;]|$)|tumbles?|slips(?= (?:on|and)\b)|collapses|"
            r"crumples|loses (?:his|her) balance|is thrown (?:back|off)|faints"
        ),
        Verb(_P, Pose.FALL, Size.FS),
    ),
    # Things in the air.
    (
        forms(
            r"(?:throws?|tosses|hurls?|flings?|lobs|pitches|chucks)(?! (?:up|"
            r"back|on|open|(?:his|her) (?:head|arms)|(?:him|her|them)self))(?= )|throwing|hurling|flinging"
        ),
        Verb(Act.THROW, Pose.THROW, Size.FS),
    ),
    (
        forms(rf"catch(?:es|ing)(?= {_IT}\b)(?! (?:his|her|their) (?:breath|eye|balance)|(?:[\w]+ )?(?:up|fire|sight)\b)"),
        Verb(Act.TAKE, Pose.CATCH, Size.MS),
    ),
    # Legs.
    (forms(r"crawl(?:s|ing)?|on (?:all fours|(?:his|her) hands and knees)|creeps? (?:under|through)"), Verb(_P, Pose.CRAWL, Size.FS)),
    (
        forms(
            r"drops (?:down )?from|(?:jumps?|leaps?|hops?|springs?)(?! (?:up(?: from)?|out|in|into|"
            r"to (?:his|her) feet|rope|on a (?:bus|train|tram))\b)|jumping|"
            r"leaping|skips? rope|jumps? rope|dives?(?! (?:into the back|for cover|behind|in(?:to)? the car))"
        ),
        Verb(_P, Pose.JUMP, Size.FS),
    ),
    (forms(r"swims?|swimming|treads water|paddles?(?= (?:through|across|to))"), Verb(_P, Pose.SWIM, Size.FS)),
    (forms(r"rows(?! of\b)(?=[ .,;])|rowing|pulls at the oars|at the oars"), Verb(_P, Pose.ROW, Size.FS)),
    (
        forms(
            r"cycles|cycling|pedals(?! (?:with (?:his|her|both|one)|(?:the|an?|his|her) (?!(?:\w+ )?(?:bi|tri))|at the|air))|"
            r"pedalling|(?:rides?|riding) (?:an?|his|"
            r"her|the) (?:\w+ )?(?:bicycle|bike)|on (?:an?|his|her|the) (?:\w+ )?(?:bicycle|bike)"
        ),
        Verb(_P, Pose.CYCLE, Size.FS),
    ),
    # Work.
    (
        forms(
            r"digs?(?![^.,;]* (?:from|out of) (?:his|her|the|an?) (?:\w+ )?(?:pockets?|bag|purse|rucksack|coat|handbag|apron|box|jacket)\b)"
            r"(?! (?:in|into|through|out) (?:his|her|the) (?:pocket|bag|"
            r"purse|drawer))|digging|shovels(?= )|shovelling|shoveling"
        ),
        Verb(_P, Pose.DIG, Size.FS),
    ),
    (
        forms(
            r"sweeps?(?! (?:past|by|in|into|through|out|across|the (?:room|horizon|street) with)\b)|sweeping|mops?|mopping|rakes?|raking"
        ),
        Verb(_P, Pose.SWEEP, Size.FS),
    ),
    (
        forms(
            r"cooks?|cooking|stirs?|stirring|fries|frying|(?<!hands )(?<!himself )(?<!herself )(?<!kneels )(?<!kneeling )(?<!crouches "
            r")(?<!sits )(?<!looks )(?<!points )"
            r"(?<!stares )(?<!glances )(?<!nods )(?<!crouched )(?<!stops )at the stove|flips? (?:an?|"
            r"the) (?:pancake|egg|burger|steak)s?|tastes? the (?:soup|sauce)"
        ),
        Verb(_P, Pose.STIR, Size.MS),
    ),
    (
        forms(r"pours?|pouring|refills|tops up|fills? (?:his|her|the|an?|their|two) (?:\w+ )?(?:glass|glasses|cup|cups|mug)"),
        Verb(_P, Pose.POUR, Size.MS),
    ),
    (
        forms(
            r"wash(?:es|ing)?(?! (?:up on|ashore|over)\b)|scrubs?|scrubbing|"
            r"rins(?:es|ing)|dries(?= (?:the|a|his|her) (?:dish|plate|glass|hands))|"
            r"polish(?:es|ing)?|wip(?:es?|ing)(?! (?:his|her|their|away)\b)"
        ),
        Verb(_P, Pose.WASH, Size.MS),
    ),
    (
        forms(
            r"bandag(?:es|ing)|tends(?! to (?:be|do))|dresses (?:his|her|the) wound|"
            r"stitch(?:es|ing)|sews?|sewing|kneads?|kneading|ties(?= (?:his|her|the|a))|tying|"
            r"repairs?|repairing|mends|fixes(?! (?:him|her|on|up)\b)|fixing|"
            r"picks the lock|defuses|untangles|packs(?= (?:a|the|his|her))|unpacks|packing|"
            r"chops?|chopping|slices?|slicing|cuts (?:the|a|up)|peels?|peeling|"
            r"examines (?:the|his|her) (?:wound|body|arm|leg)|feels for a pulse|"
            r"buttons|laces|plants(?= (?:a|the|an|seeds|flowers))|searches (?:the|his|her)|rummages|works on"
        ),
        Verb(_P, Pose.TEND, Size.MS),
    ),
    (
        forms(
            r"knocks?(?= (?:at|on|again|twice|once|softly|loudly)\b)|knocks(?=[.,;]|"
            r"$)|knocking|(?:pounds|bangs|hammers|raps) (?:at|on) the (?:\w+ )?(?:door|window|wall)"
        ),
        Verb(_P, Pose.KNOCK, Size.MS),
    ),
    # Eating, smoking, reading, sleeping.
    (
        forms(r"eats?|eating|bites(?= (?:into|off))|chews?|chewing|nibbles|devours|munch(?:es|ing)|takes a bite|spoons"),
        Verb(_P, Pose.EAT, Size.MCU),
    ),
    (
        forms(
            r"smok(?:es?|ing)(?! (?:rises|pours|drifts|fills|curls))|lights? (?:up|"
            r"an?|his|her|another) (?:cigarette|cigar|pipe)|(?:takes a )?drags? (?:on|from)|puffs?"
        ),
        Verb(_P, Pose.SMOKE, Size.MS),
    ),
    (
        forms(
            r"reads?(?! (?:his|her) (?:mind|face|lips))|reading|leafs? through|"
            r"studies (?:the|an?|his|her) (?:map|letter|paper|file|book|newspaper|page|menu)|unfolds"
        ),
        Verb(Act.TAKE, Pose.READ, Size.MS),
    ),
    (
        forms(
            r"(?:sleeps?|asleep|sleeping|dozes|dozing|snores|snoring|nods? off|falls? asleep|unconscious|slumped) "
            r"(?:at|behind|over|in|on|beside|against|next to) (?:the wheel|"
            r"(?:the|a|an|his|her) (?:\w+ )?(?:desk|table|bar|counter|chair|"
            r"seat|armchair|bench|pew|wheelchair|window)|him|her)"
        ),
        Verb(_P, Pose.SLEEP, Size.MS, base=Pose.SIT),
    ),
    # Things shown.
    (
        forms(
            rf"(?:holds?|lifts?|raises|raising|holding) up {_THING_UP}|(?:holds?|"
            rf"lifts?|raises|hoists|holding|raising) {_THING_UP} (?:up|high|"
            r"aloft|overhead|above (?:his|her) head|to the (?:light|camera|crowd))|"
            r"(?:raises|lifts) (?:his|her|the|a|their) (?:\w+ )?(?:glass|glasses|"
            r"cup|mug|beer|lantern|torch|candle|trophy|sword|fist|flag|hand)(?! (?:to|"
            r"and aims|above its))|toasts?(?! (?:bread|popping|pops|in))|proposes a toast|drinks to|brandish(?:es|ing)"
        ),
        Verb(Act.TAKE, Pose.SHOW, Size.MS),
    ),
    (
        forms(
            r"(?:serves|brings|bringing|serving)(?= (?:him|her|them|the|an?|"
            r"two|(?-i:[A-Z]))[^.]*\b(?:plates?|tray|dish|cakes?|tart|pies?|"
            r"soup|food|box|basket|bags?|drinks?|glasses|cups?|tea|coffee|breakfast|"
            r"bowl|bread|pizza|steak|burger|candles?)\b)|"
            r"(?:carr(?:ies|ying)|enters with|comes (?:in|out) with|arrives with|"
            r"steps in with|with)(?= (?:an?|the|his|her|two|some)(?: \w+){0,3}? (?:trays?|"
            r"cakes?|plates?|box(?:es)?|crates?|dish|basket|pizza|pile|stack|"
            r"child|boy|girl|baby|body|suitcases|load|bundle|tart|pie|pot)\b)"
        ),
        Verb(Act.TAKE, Pose.CARRY, Size.MLS),
    ),
    (
        forms(
            rf"(?:lifts?|carries|hoists|slings|carrying)(?= (?:{_OBJ}|"
            r"(?-i:[A-Z])\w+ (?:up|onto|over|in|into|out|off|down)|the (?:\w+ )?(?:man|"
            r"woman|child|boy|girl|body|crate|box|sack|baby)))"
        ),
        Verb(_P, Pose.CARRY, Size.FS),
    ),
)
"""Rows of (pattern, meaning); the first that fits wins."""
