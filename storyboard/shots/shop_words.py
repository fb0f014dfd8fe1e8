"""Close pictures of a shop and a yard in autumn by their words: the inside of a watch's lid, black nails, a bulb on its cord, leaves in the
air, a broom that leans. Only data."""

from __future__ import annotations

_A = r"(?:the|an?|his|her|their|its|one)"
_LEAVES = r"(?:(?:the|a few|some|dry|dead|brown|red|yellow|golden|autumn|fallen|withered|swirling) )*(?:maple |oak )?leaves\b"
_WATCH = r"(?:(?:pocket|fob)[- ]?watch|pocketwatch|watch)(?:['’]s)?"
_AIRBORNE = r"(?:blow|skitter|scurry|swirl|whirl|drift|tumble|scud|dance|flutter|fly|race|sail|rattle|rustle|chase)"

TOLD: dict[str, str] = {
    "open_watch": "a pocket watch with its lid up (`words` engraved in the lid)",
    "black_nails": "a hand whose nails are black, oil on its fingers",
    "hung_bulb": "a bare bulb on its cord, alight",
    "leaves_falling": "autumn leaves that fall",
    "leaves_blown": "autumn leaves that blow along the ground",
    "broom_chair": "a broom that leans on a chair",
}
"""What `insert.of` may be, and what that is."""
_WATCHES = ("watch", "pocket-watch", "pocketwatch")
_WAYS = {
    "leaves_falling": ("falling", "fall", "autumn"),
    "leaves_blown": ("blowing", "blown", "blow", "wind", "swirling", "drifting", "skittering"),
}
NAMES: tuple[tuple[str, str], ...] = (
    (
        "open_watch",
        ", ".join(
            f"{how} {watch}" for watch in _WATCHES for how in ("open", "opened", "lid", "inside", "engraved", "engraving", "inscription")
        ),
    ),
    (
        "black_nails",
        ", ".join(f"{how} {nails}" for nails in ("nails", "fingernails") for how in ("black", "dirty", "oily", "filthy", "grimy")),
    ),
    ("black_nails", "oily hands, oily hand, greasy hands, oil-black hands, oily fingers, oil-stained hands, dirty hands, black hands"),
    ("hung_bulb", "bare bulb, naked bulb, bulb cord, bulb wire, bulb flex, hanging bulb, swinging bulb, bare light-bulb"),
    *((kind, ", ".join(f"leaves {way}" for way in ways)) for kind, ways in reversed(_WAYS.items())),
    ("broom_chair", "broom chair, broom chairs"),
)
"""Kinds, and the words that a name for one has among others."""
ROWS: tuple[tuple[str, str], ...] = (
    (
        "open_watch",
        (
            rf"\A\W*(?:on |in )?(?:the )?inside (?:of )?(?:the lid|{_A} {_WATCH})\b[^.;]*\bengrav\w*"
            rf"|\A\W*(?:engrav\w+|inscribed) (?:on|in|inside) (?:the )?(?:inside )?(?:of )?(?:{_A} )?(?:{_WATCH} )?lid\b"
            rf"|\A\W*inside (?:the|its) lid(?=\W+engrav\w*)"
        ),
    ),
    (
        "hung_bulb",
        rf"\A\W*{_A} (?:[\w-]+ )?(?:bare|naked|single) (?:light[- ]?)?bulb\b(?![^.;]*\b(?:dies|out|flickers|swings|shatters|bursts)\b)",
    ),
    (
        "leaves_blown",
        rf"\A\W*{_LEAVES} (?:\w+ )?{_AIRBORNE}\b|\bwind (?:\w+ )?(?:blows|chases|drives|whirls|scatters|sweeps|stirs) {_LEAVES}",
    ),
    ("leaves_falling", rf"\A\W*{_LEAVES} (?:\w+ )?(?:fall|drop|come down|rain down|float down|spiral)\b"),
    (
        "broom_chair",
        rf"\A\W*{_A} (?:\w+ )?broom (?:leans|leaning|rests|stands|is propped|propped) (?:\w+ )?(?:against|on) {_A} (?:\w+ )?chair\b",
    ),
)
"""By kind, the words for it: the first that fits counts."""
