"""What animals do, and what they do it on: words at their poses. English."""

from __future__ import annotations

from storyboard.breakdown.lists import by_word

_WATERS = r"(?:water|sea|river|lake|pool|pond|waves|surf|harbou?r|stream|canal|tank|hole in the ice|shallows|bay)"
DEEDS: tuple[tuple[str, str], ...] = (
    (
        "fallen",
        (
            r"(?:falls?|fell|tumbles?|topples?|crashes)"
            r"(?! (?:asleep|in love|in with|behind|back|silent|quiet|still|into step|upon|on (?:him|her|them)))"
            r"|keels? over|collapses?|goes (?:right |straight )?down(?! (?:on|to|the|a|into|in|onto)\b)|is down\b|loses? its footing"
            r"|slips?(?! (?:[\w-]+ )?(?:away|out|past|by|through|off|from|under|between))"
            r"(?! (?:[\w-]+ ){0,2}?(?:in|into|beneath|below)\b)"
            r"|(?:its|his|her|all four) (?:legs|feet|hooves) (?:goe?s?|slides?|slips?|fly|flies|shoots?) "
            r"(?:out )?(?:from )?(?:under|beneath|sideways|apart)"
        ),
    ),
    ("side", r"l(?:ies?|ying|ay) (?:\w+ )?on (?:its|his|her) side|lies (?:there )?dead"),
    (
        "knees",
        (
            r"(?:goes|sinks?|drops?|falls?|fell|comes?|is|are|crashes|slides|stumbles?) (?:down )?(?:on|to|onto)"
            r" (?:its|his|her|their) (?:(?:fore)?knees|forelegs)"
            r"|kneels?|kneeling|stumbles?|buckles?"
            r"|(?:its|his|her) (?:\w+ )?(?:legs|knees) (?:gives?|folds?|buckles?)(?: way)?"
        ),
    ),
    (
        "kick",
        (
            r"kicks?(?! up (?:dust|sand|snow))|kicking|bucks?|bucking|lash(?:es|ing)? out"
            r"|(?:its|his|her) (?:hind|back) (?:legs|hooves|feet) (?:fly|lash|shoot)"
        ),
    ),
    (
        "shy",
        (
            r"sh(?:y|ies|ying)|spooks?|spooked|recoils?|flinch(?:es)?|shrinks? back"
            r"|(?:jerks?|starts?|backs?|rears?|leaps?|jumps?|skitters?|springs?) (?:back|away|aside|sideways)"
        ),
    ),
    ("roll", r"rolls?(?: about| around| over| in| on)?|rolling|wallows?|writhes?|thrash(?:es)?"),
    ("limp", r"limps?|limping|hobbles?|goes lame|is lame|favou?rs (?:a|one|its|his|her)"),
    ("teeth", r"(?:bares?|baring|shows?|flash(?:es)?) (?:its|his|her|their) (?:\w+ )?(?:teeth|fangs)"),
    (
        "look_back",
        (
            r"looks? (?:round|around|back|behind|over its)|(?:turns?|swings?) (?:its|his|her) head|glances? (?:round|back)"
            r"|peers? round|turns? to look"
        ),
    ),
    (
        "land",
        (
            r"lands?|landing|alights?|(?:comes?|settles|flutters?|glides|swoops|flies) (?:in to land|down (?:on|onto|to)|to rest)"
            r"|touches down"
        ),
    ),
    (
        "flop",
        (
            r"flops? (?:about|around|in|on|over|across|at)|flopping|wriggles|squirms"
            r"|flaps? (?:about )?(?:on|in) (?:the|a) (?:deck|ground|sand|bank|bottom|boards|boat|net|floor|grass|shore|ice)"
        ),
    ),
    (
        "dive",
        (
            r"dives?|diving|dove|(?:plunges?|plops?|slips?|slides?|splash(?:es)?|slithers?|drops|jumps?|leaps?|hops?|tumbles?|disappears?)"
            rf" (?:[\w-]+ ){{0,2}}?(?:in|into|under|beneath|below)(?: the| a)?(?: [\w-]+)? {_WATERS}"
        ),
    ),
    ("belly", r"(?:slides?|sliding|skids?|skidding|toboggans?|skates?|skating)(?! (?:open|shut|off)\b)|on its (?:belly|stomach|tummy)"),
    (
        "bite",
        (
            r"bites?(?! the bullet)|biting|nips?|nipping|snaps? at|sinks its (?:teeth|fangs|beak)|clamps? (?:its (?:jaws|teeth)|down)|mauls"
            r"|(?:pecks?|pecking)(?: at)? (?:him|her|them|his|her|their|[A-Z][\w]*['’]s)\b"
            r"|has (?:him|her|them) by the|(?:grabs?|seizes?|catch(?:es)?|gets) (?:hold of )?(?:his|her|their|[A-Z]\w*['’]s|him by|her by)"
        ),
    ),
    (
        "prick",
        (
            r"(?:pricks?|perks?|cocks?|flicks?|twitch(?:es)?|swivels?) (?:up )?(?:its|an|both|his|her) (?:ears?|head)|listens|alert"
            r"|ears? (?:\w+ly )?(?:prick|perk|flick|twitch|swivel|shoot|go|come|rise|stand)(?:s|es|ing)?(?: up| forward| back)?(?! flat)"
        ),
    ),
    (
        "balk",
        (
            r"balks?|baulks?|(?:refuses?|declines?) to (?:move|budge|go|follow|walk|come)"
            r"|(?:won['’]t|will not|does(?:n['’]t| not)) (?:budge|move|go)|digs? in|stands its ground"
            r"|(?:digs?|plants?|braces?) (?:in )?(?:its|his|her|all four) (?:\w+ )?(?:hooves|hoofs|heels|feet|legs)"
            r"|resists|pulls? (?:back|away)|leans back"
        ),
    ),
    ("nod", r"nods?|bobs? its head|head (?:nods|bobs|dips|drops|goes up and down)|dips its head"),
    ("headshake", r"(?:shakes?|toss(?:es)?|throws?) (?:up |back )?(?:its|his|her) (?:head|mane)|head (?:shakes|toss(?:es)?)"),
    ("crouch", r"ears? (?:\w+ly )?(?:go|goes|lie|lies|are|is|flatten(?:s)?|lay) ?(?:flat|back|flattened)?|flattens its ears"),
    ("rear", r"rears?(?: up)?|rearing"),
    ("scatter", r"scatter(?:s|ing|ed)?|disperses?|panics?|in (?:all|every) directions?|every which way|break apart"),
    (
        "burst",
        (
            r"bursts?(?: up| out)?|explodes?|erupts?|takes? (?:off|flight|wing|to the (?:air|sky|wing))|lifts? off|(?:is |are )?startled?"
            r"|rises? (?:from|in|up|off|into)|flush(?:es|ed)?|shoots? up|fl(?:y|ies) (?:up|out of|off)"
            r"|leaves? the (?:tree|branch|wire|roof)\w*"
        ),
    ),
    (
        "steal",
        (
            r"steals?|snatch(?:es)?|makes? off with|(?:runs?|trots?|dash(?:es)?|bolts?|bounds?|races) (?:off|away|past|out|by) with"
            r"|nabs|filches|swipes"
        ),
    ),
    (
        "carry",
        (
            r"carr(?:y|ies|ying) (?:an?|the|his|her|its|something)|fetch(?:es)?|retrieves|brings? (?:back )?(?:an?|the|his|her|its|it)"
            r"|(?:with|has) (?:an?|the|his|her|its|something)(?: [\w-]+){1,3} (?:in|between) its (?:mouth|jaws|teeth|beak)"
        ),
    ),
    ("dig", r"digs?|digging|burrows?|paws at|scrapes? at|scratch(?:es)? at|roots? (?:about|around|through|in)|rummages?"),
    ("shake", r"shakes? (?:itself|himself|herself|off|dry|the water|its)|shivers?|trembles?|shudders?"),
    ("wag", r"wags?|wagging|thumps? its tail"),
    (
        "lie",
        (
            r"l(?:ies?|ying|ay)|sleeps?|sleeping|asleep|curl(?:s|ed)(?: up)?|doz(?:e|es|ing)"
            r"|snoozes?|sprawl(?:s|ed)|snores?|dead|purrs|naps?|flops?"
        ),
    ),
    ("beg", r"begs?|begging|sits? up|on its hind legs"),
    ("sit", r"sits?|sitting|perch(?:es|ed)?|waits?|roosts?|lined? up|licks?|grooms?|washes|settles?"),
    (
        "run",
        (
            r"runs?|running|rac(?:e|es|ing)|chas(?:e|es|ing)|bolts?|darts?|gallops?|galloping"
            r"|charg(?:e|es|ing)|sprints?|bounds?|bounding|scampers?|"
            r"scurr(?:y|ies)|scuttles?|stampedes?|thunders?|rush(?:es)?|flees?|tears? (?:across|past|down|off|away|through)"
            r"|dash(?:es)?|canters?|stampede"
            r"|breaks? (?:loose|free|away)|streaks?|hurtles?|escapes?|bursts? (?:through|in|into|past)|pelts|shoots? (?:past|out|across)"
        ),
    ),
    ("jump", r"breach(?:es)?|lunges?|jumps?|leaps?|leaping|pounces?|springs?|hops? (?:on|onto|up|over|down)|vaults|clears"),
    ("crouch", r"crouch(?:es|ed|ing)?|stalks?|slinks?|creeps?|cowers?|hiss(?:es)?|arches"),
    (
        "bark",
        (
            r"barks?|barking|growls?|growling|howls?|howling|snarls?|snarling|yaps?|bays?|roars?|neighs?|whinn(?:y|ies)|meows?|yips?|yelps?"
            r"|bleats?|moos?|squawks?|hoots?|honks?|bellows?|clucks?|quacks?|screech(?:es)?"
            r"|crows|caws?|cries|chirps?|sings?|whines?|snorts?"
            r"|squeals?|grunts?|brays?|snaps?|shrieks?|low|lows"
        ),
    ),
    (
        "fly",
        (
            r"fl(?:y|ies|ying|ew)|circl(?:es?|ing)|soars?|soaring|flutters?|wheels?|wheeling"
            r"|swoops?|hovers?|glid(?:es?|ing)|flaps?|swirls?|whirls?|sweeps? over|drifts? over"
        ),
    ),
    ("swim", r"swims?|swimming|paddles?|glides? (?:over|across) the water"),
    (
        "graze",
        (
            r"graz(?:es?|ing)|eats?|eating|drinks?|drinking|sniffs?|sniffing|feeds?|pecks?"
            r"|pecking|gnaws?|laps|nibbles?|chews?|noses? (?:at|in)"
            r"|crops?|munch(?:es)?|devours?|wolfs"
        ),
    ),
    (
        "walk",
        (
            r"walks?|walking|wanders?|pads?|cross(?:es)?|prowls?|follows?|following|trots?"
            r"|trotting|plods?|waddles?|strolls?|approach(?:es)?|"
            r"comes?|climb(?:s|ing)?|clambers?|slithers?|crawls?|pulls?|pulling|hops?|struts?|trails?|ambles?"
            r"|shuffles?|winds? (?:between|through|around)|enters?"
            r"|files? (?:past|in|through|along)|pass(?:es)?|goes|emerges?|appears?|steps?|weaves?|lopes?|moves?"
        ),
    ),
    ("stand", r"stands?|standing|stops?|waits?|watch(?:es)?|stares?|looks?|freez(?:es|e)|listens?"),
)
"""What animals do, by pose; what is named first counts."""

UNWILLING = (
    r"\b(?:leads?|leading|walks|walking|pulls?|pulling|drags?|dragging|coax(?:es|ing)?|tugs?|tugging|hauls?|hauling) (?:at |on |along )?"
    r"(?:an?|the|his|her|their) (?:\w+ )?"
    r"(?:stubborn|reluctant|unwilling|obstinate|balking|baulking|mulish|resisting|struggling|contrary|protesting|frightened) (?:\w+ )?$"
)
"""What before an animal says that it is pulled and will not go."""

MOUTH = frozenset({"steal", "carry"})
"""Poses with something in the mouth."""
TELLING = frozenset({"steal", "carry", "scatter"})
"""Poses that tell more than any other of the same sentence."""
MOVES = frozenset({"run", "walk", "jump", "scatter", "steal", "carry", "swim", "dive", "belly"})
"""Poses of who goes somewhere: it is not still at it afterwards, and is best seen from its side."""
WINGLESS: dict[str, str] = {"fly": "run", "burst": "scatter", "land": "stand"}
"""The same of who has no wings."""
WINGED: dict[str, str] = {
    "scatter": "burst",
    "jump": "fly",
    "dig": "graze",
    "wag": "perch",
    "beg": "perch",
    "dive": "fly",
    "belly": "perch",
    "kick": "burst",
    "shy": "burst",
    "look_back": "perch",
    "teeth": "bark",
    "knees": "perch",
    "limp": "walk",
    "roll": "lie",
    "flop": "lie",
    "fallen": "lie",
    "side": "lie",
}
"""What birds do instead."""

_AT: dict[str, str] = {
    "tree": "tree trees oak oaks elm elms beech birch branch branches treetop treetops bough boughs wood woods thicket copse",
    "pine": "pine pines fir firs spruce",
    "bush": "bush bushes undergrowth shrub shrubs brambles gorse reeds",
    "hedge": "hedge hedges hedgerow",
    "bed": "bed bunk mattress pillow pillows duvet blanket blankets quilt bedspread",
    "sofa": "sofa couch settee cushion cushions",
    "armchair": "armchair rocking-chair",
    "chair": "chair stool seat",
    "table": "table tabletop tablecloth desk workbench",
    "bench": "bench benches pew",
    "counter": "counter worktop bar bartop sideboard dresser",
    "window_ledge": "windowsill window-sill sill window ledge",
    "rug": "rug mat carpet hearthrug doormat",
    "parapet": "wall parapet railings balustrade kerb step steps doorstep",
    "house": "roof rooftop roofs ridge gutter eaves",
    "fence": "fence fences gate gatepost rail railing paling",
    "power_pole": "wire wires washing-line clothes-line cable cables telegraph-wire telegraph-wires power-line power-lines telegraph-pole",
    "car": "car bonnet hood windscreen",
    "gravestone": "gravestone headstone tombstone grave",
    "crate": "crate crates box boxes basket cage",
    "barrel": "barrel barrels",
    "rock": "rock rocks boulder stone stones",
    "log": "log logs trunk",
    "trough": "trough",
    "haystack": "haystack hay straw bales bale",
    "statue": "statue monument",
    "thing:open_book": "book books page pages newspaper newspapers paper papers keyboard paperwork map letter ledger manuscript",
    "thing:bowl": "bowl dish saucer plate food",
}
AT = by_word(_AT)
"""What an animal is on, in or at, by word: kinds of pieces."""
ON = (
    r"\b(?:lines?|lining|covers?|covering|on|onto|upon|in|into|from|out of|off|at|over|along|atop|up|through|across|among|between|beneath"
    r"|under)\b(?: (?:top|all|front) of)?"
)
"""What stands before such a word."""
NEAR = frozenset({"at", "along", "across", "among", "between", "beneath", "under", "through"})
"""Such words after which they are only beside it."""
SLID = frozenset({"along", "across"})
"""Those after which who slides is on it."""
BY = frozenset({"thing:bowl", "trough", "haystack", "bush", "hedge", "tree", "pine"})
"""What they are at where they are beside it."""

CHASED = (
    r"\b(?:chas(?:e|es|ed|ing)|pursu(?:e|es|ing)|(?:run|race|dash|sprint|tear|hurtle|rush)(?:s|es|ning|ing)?(?: off)? after)"
    r" (?:after )?(?:(?:the|an?|his|her|their|one|that|another|runaway|escaped|\w+ing|\w+ed|\w+) ){0,2}\Z"
)
"""Words before an animal that runs away from somebody, who runs behind it."""
HANDS = (
    r"\bin (?:(?:his|her|their|both|cupped|\w+['’]s) ){1,2}(?:\w+ )?hands?\b"
    r"|\b(?:in|on) the palms? of|\b(?:in|on) (?:his|her|their) (?:\w+ )?palms?\b"
)
"""Words that say that a small animal is in somebody's hands."""
FREED = (
    r"\blet(?:s|ting)? (?:the|an?|his|her) (?:\w+ ){1,3}(?:go|fly|loose|free)\b|\b(?:releas(?:es|ing)|frees) (?:the|an?|his|her) "
    r"|\bsets? (?:the|an?|his|her) (?:\w+ ){1,2}free\b"
)
"""Words that say that one is let go."""
CUPPED = frozenset({"hands", "freed", "bag"})
"""How only a small animal is with somebody: in the hands, just let go, in what they carry."""
