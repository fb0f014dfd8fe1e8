"""What crowds and groups without parts do: words at their poses. English."""

from __future__ import annotations

CROWD_POSES: tuple[tuple[str, str], ...] = (
    ("dance", r"danc(?:e|es|ing)|sways?|swaying|waltz\w*|twirl\w*|jive[sd]?|conga"),
    (
        "cheer",
        (
            r"cheer\w*|roars?(?: (?:with|their) (?:approval|joy))?|wav(?:e|es|ing)|jubilat\w*|celebrat\w*|goes wild|erupts?|go wild|whoops?"
            r"|applau\w*|clap\w*|chant\w*|shout\w*|screams?"
        ),
    ),
    ("run", r"runs?|running|flee\w*|stampede\w*|charge[sd]?|sprints?|chas(?:e|es|ing)|scatter\w*"),
    ("march", r"march\w*|parade[sd]?|in formation|in step"),
    (
        "sit",
        (
            r"sits?|sitting|seated|types?|typing|(?:sew|knit|embroider)s?|sewing|knitting|at (?:their )?(?:desks|looms"
            r"|machines)|in (?:their|the) (?:seats|rows|pews)|rows of|listens?"
        ),
    ),
    ("kneel", r"kneel\w*|genuflect\w*|on their knees|to their knees"),
    (
        "walk",
        (
            r"walk\w*|hurr(?:y|ies|ying)|rush\w*|pass(?:es|ing)?|stream\w*|mill\w*|stroll\w*"
            r"|cross(?:es|ing)?|wander\w*|trudge\w*|shuffl\w*|leaves?|winds?|goes|go|comes?|moves?|arriv\w*|enter\w*"
        ),
    ),
)
"""What crowds do, by pose."""
WATCHING = (
    r"\b(?:gather(?:s|ed|ing)?|watch(?:es|ed|ing)?|gap(?:e|es|ed|ing)|star(?:e|es|ed|ing)|surround(?:s|ed|ing)?|look(?:s|ing)? on|"
    r"crowds? (?:a?round|closer)|clos(?:e|es|ing) in|onlookers|bystanders|mob|throng)\b"
)
"""What says that a crowd has eyes for the action alone."""
DENSE = r"\b(?:through (?:a|the) (?:\w+ )?(?:crowd|throng|people|mob)|packed|crowded|jostl\w+|shoulder to shoulder|crush of|swallow\w+)\b"
"""What says that people stand close around who acts, each with an eye for something else."""
_UP_HILL = (
    r"(?:climb|clamber|struggl|scrambl|toil)\w* (?:\w+ )?(?:into (?:view|sight|frame)|(?:up|over|along|towards?|out of) the|"
    r"the (?:\w+ )?(?:hill|slope|ridge|path|track|trail|pass|bank|dune))|(?:tops?|crests?|topping|cresting) the|"
    r"(?:com\w*|ris\w*|step\w*|edg\w*) (?:up )?into (?:view|sight)|hobbl\w*|limp\w*|plod\w*|trek\w*|tramp\w*|snowshoes"
)
"""What is gone up on foot, and on no ladder."""
GROUP_POSES: tuple[tuple[str, str], ...] = (
    ("walk", _UP_HILL),
    (
        "aim",
        (
            r"(?:draws?|aims?|points?|raises?|levels?|cocks?) (?:(?:their|his|her) )?(?:\w+ )?(?:guns?|rifles?|weapons?|pistols?)"
            r"|takes? aim|opens? fire"
        ),
    ),
    (
        "toast",
        (
            r"(?:rais(?:e|es|ing)|lifts?|hoists?|clink\w*) (?:(?:their|its|a|his|her) )?(?:\w+ )?(?:glass(?:es)?|cups?|mugs?"
            r"|tankards?|pints?|toast)"
            r"|toasts?"
        ),
    ),
    ("applaud", r"applau\w*|clap\w*|(?:breaks?|bursts?) into applause|standing ovation|gives? (?:him|her|them) an? (?:big )?hand"),
    (
        "groan",
        r"groan\w*|(?:holds?|clutch(?:es)?|grabs?) (?:its|their) heads?|winces?|despair\w*|hands (?:on|to) (?:their|its) heads?|moan\w*",
    ),
    ("boo", r"boos?|booing|jeer\w*|heckl\w*|hisses|catcalls?|whistles?|shout\w*|yell\w*|screams?|call(?:s|ing)? out|bawls?|hollers?"),
    (
        "protest",
        (
            r"chant\w*|shak(?:e|es|ing) (?:their|its) fists?|fists (?:in the air|raised)"
            r"|protest\w*|demonstrat\w*|demands?|rais(?:e|es) (?:their|its) fists"
        ),
    ),
    ("throw", r"throw\w*|hurl\w*|pelt\w*|lob(?:s|bing)?|toss\w*|fling\w*|shower(?:s|ing)?"),
    (
        "fight",
        r"fight\w*|brawl\w*|punch\w*|scuffl\w*|wrestl\w*|box(?:es|ing)?|(?:come|comes|came) to blows|spar(?:s|ring)?|tussl\w*|grappl\w*",
    ),
    (
        "part",
        (
            r"parts?|parting|makes? way|steps? aside|opens? (?:up )?(?:before|for|to let)"
            r"|draws? (?:back|apart)|clears? a (?:path|way)|divides?"
        ),
    ),
    ("surge", r"surg(?:e|es|ing)|press(?:es)? forward|pushes? forward|storms?|rush(?:es)? (?:forward|the|at)|swarms?|closes? in|pushes"),
    (
        "pour",
        (
            r"pour\w*|spills? (?:out|from|through|onto|into)|streams? (?:out|from)|(?:comes?|files?|floods?|runs?|bursts?"
            r"|piles?|tumbles?) out"
            r"|emerg\w*|evacuat\w*"
        ),
    ),
    (
        "board",
        (
            r"(?<!\ba )(?<!\bhigh )(?<!diving )(?<!the )board(?:s|ing)?|gets? (?:on|into|aboard)|"
            r"climbs? (?:aboard|(?:into|in)(?! (?:view|sight|frame)\b))|"
            r"(?:pile|piles|file|files) (?:into|onto|aboard)|embark\w*"
        ),
    ),
    ("queue", r"queu\w*|lin(?:e|es|ed) up|waits? in (?:a )?line|files? (?:past|in|by|through|along)|stands? in (?:a )?line|in single file"),
    ("scatter", r"scatter\w*|dispers\w*|in (?:all|every) directions?|panics?|breaks? up|melts? away"),
    (
        "gather",
        (
            r"gather\w*|(?:stands?|standing|sits?|sitting|are|lean|leaning|bends?) (?:\w+ )?(?:a?round|over) "
            r"(?:the|an?|his|her|[^\W_]+['’]s)|crowds? (?:a?round|the)|huddl\w*|surrounds?|forms? a (?:circle|ring)"
            r"|in a (?:circle|ring)|press(?:es)? (?:a)?round|rings? (?:him|her|them|it)"
        ),
    ),
    ("dig", r"digs?|digging|shovel\w*|spad(?:e|es|ing)|excavat\w*|clear(?:s|ing)? (?:the )?(?:snow|rubble)"),
    (
        "work",
        (
            r"works?|working|toil\w*|labou?rs?|hoe(?:s|ing)?|rak(?:e|es|ing)|harvest\w*"
            r"|reap\w*|sweep\w*|scrub\w*|mow\w*|plant(?:s|ing)?|weed(?:s|ing)?|pick(?:s|ing)?"
        ),
    ),
    ("pray", r"pray\w*|bow(?:s|ed)? (?:their|its) heads?|bows? in prayer|heads bowed|a minute['’]s silence|mourn\w*"),
    ("weep", r"weep\w*|cr(?:y|ies|ying)|sob(?:s|bing)?|wail\w*|dabs? (?:their|its) eyes|in tears"),
    ("drink", r"drink\w*|sip(?:s|ping)?|swig\w*|knock(?:s)? back|down(?:s)? (?:their|its)"),
    ("eat", r"eat(?:s|ing)?|din(?:e|es|ing)|chew\w*|feast\w*|picnic\w*|munch\w*|devour\w*"),
    ("sing", r"sing(?:s|ing)?|hymns?|carols?|in chorus"),
    (
        "film",
        (
            r"film(?:s|ing)?|photograph\w*|(?:hold|holds|raise|raises|lift|lifts) (?:up )?(?:their )?(?:phones|cameras|mobiles)"
            r"|takes? (?:pictures|photos|selfies)"
        ),
    ),
    (
        "phone",
        (
            r"(?:star(?:e|es|ing)|looks?|looking|gaz(?:e|es|ing)|tap(?:s|ping)?|scroll\w*|swip\w*|typ(?:e|es|ing)) "
            r"(?:at|on|into|through|down at) (?:their|its) (?:\w+ )?(?:phones?|mobiles?|screens?|cells?)|scroll\w*|text(?:s|ing)"
        ),
    ),
    ("look_up", r"looks? up|stares? up|gaz(?:e|es|ing) (?:up|at the sky)|cran(?:e|es) (?:their|its) necks?|heads tilt"),
    (
        "turn",
        (
            r"turns?(?: round| around)?(?: to (?:look|stare|see|him|her|them))?|heads turn"
            r"|swivel\w*|look(?:s)? round|all eyes|star(?:e|es|ing)|gap(?:e|es|ing)|watch\w*"
        ),
    ),
    ("hop", r"hop(?:s|ping)?|in sacks|sack race"),
    ("leap", r"jump(?:s|ing)?|leap(?:s|ing)?|bounc(?:e|es|ing)|up and down|skip(?:s|ping)?"),
    (
        "duck",
        (
            r"duck(?:s|ing)?|cower\w*|takes? cover|hit the (?:deck|ground|floor)|crouch\w*"
            r"|dive(?:s)? for cover|flinch\w*|cring\w*|throws? (?:itself|themselves) (?:down|flat)"
        ),
    ),
    ("hug", r"hug(?:s|ging)?|embrac\w*|fall into each other|kiss(?:es|ing)?"),
    ("link", r"links? arms|holds? hands|join(?:s)? hands|arm in arm|hand in hand|form a (?:chain|human chain)"),
    (
        "tug",
        r"pull(?:s|ing)?|haul\w*|tug(?:s|ging)?|heav(?:e|es|ing) (?:on|at) (?:the|a) (?:rope|line|net)s?|drag(?:s|ging)?|tow(?:s|ing)?",
    ),
    ("read", r"read(?:s|ing)?|newspapers|behind (?:their )?(?:papers|newspapers)"),
    ("sleep", r"sleep(?:s|ing)?|doz(?:e|es|ing)|slump\w*|nod(?:s)? off|snor(?:e|es|ing)|asleep"),
    ("lie", r"lies?|lying|sprawl\w*|sunbath\w*|faints?|collaps\w*|dead|fall(?:s|ing)?(?! silent)"),
    ("game", r"play(?:s|ing)? (?:chess|cards|poker|checkers|draughts|dominoes|backgammon|bridge|dice|mahjong)"),
    ("play", r"plays?|playing|strikes? up|drum(?:s|ming)?|fiddl\w*|blow(?:s)? their"),
    ("push", r"heav(?:e|es|ing)|shov(?:e|es|ing)|strain\w*|push(?:ing)? (?:at|against|the|an?)"),
    (
        "lift",
        (
            r"lift(?:s|ing)?|lower(?:s|ing)?|feeds? (?:it|the (?:fire|flames|furnace|blaze))"
            r"|carr(?:y|ies|ying)|hoists?|loads?|unloads?|unloading|bears?"
        ),
    ),
    ("climb", rf"(?!{_UP_HILL})(?:climb(?:s|ing)?|clamber\w*|scrambl\w*)"),
    ("laugh", r"laugh\w*|giggl\w*|snigger\w*|chuckl\w*|titter\w*"),
    ("shrug", r"shrugs?"),
    ("salute", r"salut(?:e|es|ing)|stands? to attention"),
    ("bow", r"bow(?:s|ing)?(?! tie)|sighs?|hang their heads|droop\w*|pant(?:s|ing)?|curts\w*"),
    ("surrender", r"surrender\w*|hands up|hands in the air|raises? (?:their|both|its) (?:hands|arms)"),
    ("point", r"point(?:s|ing)?"),
)
"""What a few people without names do besides, in a picture of their own."""

TELLING = frozenset(
    {"toast", "applaud", "groan", "throw", "fight", "part", "surge", "pour", "board", "hop", "duck", "protest", "film", "tug", "link"}
)
"""Poses that tell more than any other of the same sentence."""
