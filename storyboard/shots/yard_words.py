"""Whole sentences that tell of a close picture about a yard: tracks to a gate, mud, a puddle stepped in, police lights."""

from __future__ import annotations

_A = r"(?:the|an?|his|her|their|its|one|another)"
_NOT_ON = r"(?![^.;]*\b(?:screens?|monitors?|faces?|tv|television|pool|sea|phone|tree|bulbs?)\b)"
_POLICE = r"(?:police|patrol|squad|ambulance|fire engine|emergency)"
_FLASH = r"(?:flash|flicker|pulse|rotate|spin|sweep|turn|revolve|blink|strobe)(?:es|s|ing)?"
_BLUE = r"(?:blue(?: and red)?|red and blue)"
_TRACKS = r"(?:tyre|tire|wheel|tractor)[- ]?(?:tracks|marks|ruts|prints)"
_PUDDLE = rf"{_A} (?:[\w-]+ )?puddle\b"
_BEAMS = r"(?:headlights|headlamps|headlight beams|(?:lights|beams) of (?:a|the) (?:\w+ )?(?:car|truck|van|tractor|lorry|jeep))"
_ROOM = r"(?:windows?|window ?panes?|curtains?|blinds?|shutters|ceiling|wallpaper|walls?|bedroom|room|kitchen)"
_TARP = r"(?:an?|the|its|his|her) (?:[\w-]+ ){0,2}?(?:tarpaulin|tarp|canvas|plastic sheet|sheet)\b"
_HAY = r"(?:hay ?stacks?|hay ?ricks?|hay bales?|bales|straw ?stack|stack of (?:hay|straw)|hay)"
_HANDED = r"(?:down|along|up|from hand to hand|hand to hand|on)"
_WATER = r"(?:water|pond|lake|river|canal|sea|well|pool|harbour|surface|creek|stream|trough)"

ROWS: tuple[tuple[str, str], ...] = (
    (
        "police_lights",
        (
            rf"\A\W*(?:[^.;,]{{3,30}}, )?(?:{_A} )?(?:flashing |rotating |spinning )?(?:{_BLUE}|{_POLICE}) lights?{_NOT_ON}"
            rf"(?:[^.;]*?\b(?:{_FLASH})\b| (?:of|from|on) (?:{_A} )?(?:\w+ )?{_POLICE}\b)"
        ),
    ),
    ("police_lights", rf"\A\W*(?:{_A} )?(?:flashing|rotating|spinning) {_BLUE} lights?{_NOT_ON}\b"),
    ("gate_tracks", rf"\b{_TRACKS}\b[^.;]*\b(?:to|towards?|through|into|at|out of|up to) {_A} (?:[\w-]+ ){{0,3}}?gate(?:s|way)?\b"),
    ("churned_mud", r"\A\W*(?:(?:deep|thick|wet|black|brown|churned|just|only|nothing but) )*mud(?:\W*\Z| everywhere\b)"),
    (
        "puddle_step",
        (
            r"\b(?:steps?|treads?|splash(?:es)?|stamps?|stumbles?|(?:puts?|sets?) (?:his|her|a|one) (?:\w+ )?(?:foot|boot|shoe)|"
            rf"(?:foot|feet|boots?|shoes?) (?:\w+ )?(?:lands?|goes|go|comes? down)) "
            rf"(?:\w+ly |right |straight )?(?:in|into|through) {_PUDDLE}"
        ),
    ),
    (
        "red_light",
        (
            r"\b(?:recorder|dictaphone|tape machine|tape recorder|recording machine)['’]s (?:\w+ )?red (?:light|lamp|led)\b|"
            r"\bred (?:light|lamp|led)\b[^.;]*\b(?:recorder|dictaphone|tape machine|recording machine)\b|"
            r"\b(?:recorder|dictaphone|tape machine|recording machine)\b[^.;]*\bred (?:light|lamp|led)\b"
        ),
    ),
    (
        "fallen_chair",
        (
            rf"\A\W*{_A} (?:[\w-]+ )?(?:overturned|upturned|toppled|knocked[- ]over|fallen|tipped[- ]over) (?:[\w-]+ )?(?:chair|stool)\b|"
            rf"\A\W*{_A} (?:[\w-]+ )?(?:chair|stool) (?:lies|lying|is) (?:[\w-]+ )?"
            r"(?:overturned|upturned|knocked over|tipped over|toppled|upside down|on its (?:side|back))\b"
        ),
    ),
    (
        "window_headlights",
        (
            rf"\A\W*(?:{_A} )?(?:\w+ )?{_BEAMS}\b[^.;]*\b(?:through|across|in|past|against|sweep|sweeps|fill|light|over|at|along|on) {_A} "
            rf"(?:[\w-]+ ){{0,2}}?{_ROOM}\b"
        ),
    ),
    (
        "covered_tractor",
        (
            rf"\A\W*(?:{_A} )?(?:[\w-]+ ){{0,2}}?tractor\b[^.;]*"
            rf"\b(?:under|beneath|covered (?:by|with|in)|hidden (?:by|under|beneath)) {_TARP}|"
            rf"\A\W*(?:under|beneath) {_TARP}[^.;]*\btractor\b"
        ),
    ),
    (
        "splash",
        rf"\A\W*(?:{_A}|it) (?:[\w-]+ ){{0,2}}?(?:hits|strikes|splashes into|plops into|plunges into|drops into) the (?:\w+ )?{_WATER}\b",
    ),
    (
        "burning_hay",
        (
            rf"\A\W*(?:{_A} |burning |blazing )*(?:[\w-]+ )?{_HAY}\b[^.;]*"
            r"\b(?:burns?|burning|ablaze|alight|(?:on|catches|takes?) fire|in flames|goes up|blazes?|is lit|bursts into flame)\b"
            rf"|\A\W*(?:{_A} )?(?:burning|blazing) (?:hay ?stack|hay ?rick|hay|bales?)\b"
        ),
    ),
    (
        "bucket_chain",
        (
            r"\b(?:forms?|makes?|in|are|is|stand in) (?:an?|one|the) (?:[\w-]+ )?bucket (?:chain|brigade|line)\b|"
            r"\A\W*an? bucket (?:chain|brigade)\b|"
            rf"\b(?:pass(?:es)?|hands?|sends?|swings?) (?:the |full |brimming |water )*buckets? {_HANDED}\b|"
            r"\bbuckets (?:go|pass|travel|are passed|move) (?:\w+ )?(?:from hand to hand|hand to hand|down the line|along the line)\b"
        ),
    ),
    ("splash", r"\A\W*(?:a|one) (?:\w+ )?splash\b"),
)
"""What is drawn, and what tells it."""
OF_SOMEBODY = frozenset({"puddle_step", "bucket_chain"})
"""Kinds of what somebody does, whom the script may have a name for."""
