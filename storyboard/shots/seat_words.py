"""What people do on the seats of a vehicle: `Blocking.at`, what a planner is told of it, and the words for it in a script."""

from __future__ import annotations

import re

from storyboard.model.patterns import regex

MIRROR, STRUCK, BEHIND, WINDOW, BUCKLED, BETWEEN, GLOVEBOX, IGNITION, PANE, KISSED = (
    "own_mirror",
    "own_wheel",
    "own_back_seat",
    "own_car_window",
    "own_seat_belt",
    "own_between_seats",
    "own_glove_box",
    "own_ignition",
    "own_pane",
    "car_kiss",
)
EMPTY = frozenset({MIRROR, STRUCK, GLOVEBOX, IGNITION, PANE})
"""For which a hand has nothing but what is a prop: no glove of the compartment's name."""
TOLD = {
    MIRROR: "who drives, or sits beside, a hand at the mirror of the car and the eyes in it (drive, sit)",
    STRUCK: "in a vehicle: a fist comes down on the steering wheel or the dashboard (drive, sit)",
    BEHIND: "in a vehicle: turned around between the seats, an arm reaching for what is in the back (drive, sit)",
    WINDOW: "in a vehicle: leaning out of the side window (drive, sit)",
    BUCKLED: "in a vehicle: fastens the seat belt (drive, sit)",
    BETWEEN: "in the back of a car: leaning forward between the front seats (sit)",
    GLOVEBOX: "in a vehicle: a hand in the open glove compartment (sit, drive)",
    IGNITION: "who drives turns the key beside the wheel (drive)",
    PANE: "in a vehicle: the head against the side window (sit)",
    KISSED: "in a vehicle: leaning over to whom they look at, beside them, and kissing them (sit, drive)",
}
_WHEEL = r"(?:steering )?wheel|dashboard|dash|horn"
_WORDS: dict[str, str] = {
    MIRROR: r"(?:look|glanc|check|adjust|tilt|turn|peer|stud|watch|angl|eye)\w*\b[^.;]*"
    r"\b(?:rear-?view(?: mirror)?|(?<!side )(?<!wing )(?<!hand )(?<!compact )(?<!vanity )(?<!makeup )mirror)\b",
    STRUCK: r"(?!lean\w*\b[^.;]*\b(?:head|forehead|face|elbows?)\b)"
    r"(?:bang|slap|hit|pound|thump|punch|smack|slam|beat|strike|hammer|lean|whack)\w*\b"
    rf"(?: (?!(?:on|at|against)\b)[\w’'-]+){{0,4}}?(?: (?:on|at|against|into))? (?:the|his|her) (?:{_WHEEL})\b"
    r"|(?:honk|sound|blast|toot|hoot)\w*(?: (?:on|at))?(?: (?:the|his|her) horn)?(?=[.,;]|\Z)",
    BEHIND: r"(?!stretch\w* out\b)(?:reach|turn|twist|lean|stretch|grope|rummag|feel)\w*\b[^.;]*"
    r"\b(?:behind (?:the|his|her) seat|(?:in|into|to|onto|over|towards?) the (?:back(?: seat)?|rear(?: seat)?)|over (?:the|his|her) seat|"
    r"(?:on|from|off) the back seat)\b",
    WINDOW: r"(?:lean|stick|hang|pok|crane|put|thrust|shout|yell|call|wave)\w*\b[^.;]*"
    r"\bout (?:of )?(?:the|his|her|its|their|an?) (?:[\w-]+ )?window\b",
    BUCKLED: r"(?![^.;]*\b(?:off|from|out of|un\w+)\b)"
    r"(?:fasten|buckl|click|clip|pull|put|tug|strap|do|snap|tighten)\w*\b[^.;]*\b(?:seat[- ]?belt|belt)\b"
    r"(?! (?:a?round|across|over|for) (?!(?:him|her)self\b|(?:his|her) (?:chest|lap|waist|shoulder)\b))"
    r"|(?:buckles|straps|belts) (?:up|in|(?:him|her)self in)\b",
    GLOVEBOX: r"(?:open|rummag|reach|search|feel|dig|root|go|goes|grope|fish|take|pull|get|pop|clos|shut|slam|bang|unlock)\w*\b[^.;]*"
    r"\bglove[- ]?(?:compartment|box)\b",
    IGNITION: r"(?:turn|twist|crank|flick|switch|start|cut|kill|shut|fire|try|tries|gun)\w*\b"
    r"(?! to\b| talking)(?![^.;]*\block\b)[^.;]{0,20}"
    r"\b(?:key|ignition|engine|motor)\b",
    PANE: r"(?:rest|lean|lay|put|press|let|drop|bump|thump)\w*\b[^.;]*\b(?:head|forehead|cheek|temple|face)\b[^.;]*"
    r"\b(?:against|on|to|at) (?:the |his |her )?(?:\w+ )?(?:window|glass|pane|door)\b",
    BETWEEN: r"(?:lean|bend|shift|pok|push|stick)\w*\b[^.;]*\b(?:between the (?:front )?seats|forward from the back)\b",
}
WORDS: dict[str, re.Pattern[str]] = {at: regex(rf"\A(?:{words})", re.IGNORECASE) for at, words in _WORDS.items()}
"""By `Blocking.at`, what a deed of somebody in a vehicle begins with; the first that fits counts."""


def done(told: str) -> str:
    """What the words of a deed have somebody in a vehicle do on their seat; empty for none of these."""
    return next((at for at, words in WORDS.items() if words.match(told)), "")
