"""Where an animal bites or pecks somebody, by the words behind its own."""

from __future__ import annotations

_BITES = (
    r"^ (?:[\w-]+ ){0,4}?(?:bit(?:es?|ing)|nips?|nipping|snaps? at|pecks?|pecking|clamps|sinks|grabs?|seizes?|has|gets|catch(?:es)?|attacks"
    r"|tugs)(?: (?:at|down|its|hold of|jaws|teeth|beak|fangs|on|onto|into|of))*"
    r" (?:(?:him|her|them|[A-Z][\w'’]+) (?:by|in|on) the|his|her|their|(?:the )?[A-Za-z]\w*['’]s)(?: [\w-]+)? "
)
_PARTS: dict[str, str] = {
    "leg": r"legs?|trousers?|pants|ankles?|cal(?:f|ves)|boots?|shoes?|foot|feet|heels?|hem|skirt|cuffs?|knees?|shins?|behind|seat",
    "hand": r"hands?|fingers?|wrist|arms?|sleeves?|thumbs?|glove",
    "face": r"nose|ears?|face|cheeks?|lips?|chin|hair|beard|moustache",
}
BITTEN: dict[str, str] = {f"bitten_{part}": rf"{_BITES}(?:{words})\b" for part, words in _PARTS.items()}
"""What behind an animal says where it bites somebody, by how it is with them (`Sighting.relation`)."""
