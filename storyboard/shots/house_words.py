"""Whole sentences that tell of a close picture about a house: rain on its window, furniture under sheets, keys on a board, huts outside."""

from __future__ import annotations

_A = r"(?:the|an?|his|her|their|its|one|another|every|all the)"
_HOOKS = r"(?:hooks?|pegs?|board|key[- ]?board|key[- ]?rack)"
_FURNITURE = r"(?:furniture|armchairs?|sofas?|couch|chairs?|pianos?|shapes?|everything|room)"
_SHEETS = r"(?:(?:\w+ )?dust[- ]?(?:sheets?|covers?|cloths?)|(?:white|pale|grey|ghostly) sheets?)"
_RUNS = (
    r"(?:runs?|streams?|beats?|lash(?:es)?|drums?|patters?|pelts?|taps?|trickles?|hammers?|rattles?|streaks?|pours?|slides?|courses?"
    r"|whips?|drives?|spatters?|splashes|slants?)"
)
_GLASS = r"(?:windows?|window-?panes?|panes?|skylights?)\b"
_NOT_CAR = r"(?![^.;]*\b(?:wipers?|windscreen|windshield|car|taxi|train|bus)\b)"
_FAR = r"(?:far (?:out|away|off)|out (?:at|on|to)|distant|on the horizon|at sea|on the (?:dark |black )?(?:sea|water))"

_KEYED = r"(?:hooks|pegs|board|key[- ]?board|key[- ]?rack)"
_ON_GLASS = rf"(?:[\w-]+ )?{_GLASS}{_NOT_CAR}"

ROWS: tuple[tuple[str, str], ...] = (
    (
        "rain_window",
        (
            rf"\A\W*(?:the |heavy |hard |cold |steady )*rain (?:\w+ly )?(?:{_RUNS} )?(?:\w+ )?(?:down|on|against|at|over|across) {_A} "
            rf"{_ON_GLASS}"
        ),
    ),
    (
        "dust_sheets",
        (
            rf"\b{_FURNITURE}\b[^.;]*\b(?:under|beneath|in|with|by) (?:{_A} )?{_SHEETS}\b|"
            rf"\A\W*(?:{_A} )?{_SHEETS} (?:\w+ )?(?:over|on|cover|covers|shroud)\b"
        ),
    ),
    (
        "beach_huts",
        (
            r"\A\W*(?:an?|the|two|three|four|five|six)? ?(?:(?:row|line) of )?(?:[\w-]+ )?"
            r"(?:bathing|beach)[- ](?:huts|cabins|boxes)\b"
        ),
    ),
    (
        "key_board",
        (
            rf"\bkeys\b[^.;]* (?:on|from) {_A} (?:[\w-]+ )?{_HOOKS}\b[^.;]*\b(?:all|but|except|save)\b[^.;]*\bone\b"
            r"|\b(?:all|every) (?:the )?keys? but one\b|\b(?:one|a) key is missing\b"
        ),
    ),
    (
        "key_board",
        (
            r"\A\W*(?:a (?:row|board|rack) of )?(?:(?:the|many|several|brass|old|room|hotel|rusty) )*keys (?:\w+ )?(?:hang|hanging)?\b ?"
            rf"(?:\w+ )?(?:on|from) {_A} (?:[\w-]+ )?{_KEYED}\b"
        ),
    ),
    (
        "splinter_palm",
        (
            rf"\A\W*(?:{_A} )?(?:[\w-]+ )?splinter\b[^.;]*\b(?:in|into|under|beneath) {_A} (?:[\w-]+ )?"
            r"(?:palm|hand|finger|thumb|skin|flesh)\b"
        ),
    ),
    ("cigarette_case", rf"\A\W*{_A} (?:[\w-]+ ){{0,2}}?cigarette[- ]case\b"),
)
"""By kind, the words for it: the first that fits counts."""
