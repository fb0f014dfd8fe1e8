"""Close pictures of emergencies: water that breaks in, a heart that is pumped or shocked, a hand trodden on, a wheel spun."""

from __future__ import annotations

from storyboard.model.shots import Detail

TOLD: dict[str, str] = {
    "burst_pipe": "water sprays out of a burst pipe",
    "hatch_water": "water pours in by a hatch overhead",
    "hatch_wheel": "hands spin the wheel of a hatch, a vault, a valve",
    "trodden_hand": "a boot that treads on a hand",
    "pumped_chest": "hands that pump a bare chest (CPR)",
    "shocked_chest": "a defibrillator's paddles pressed on a bare chest",
    "bare_chest": "a bare chest, who it is lying",
    "heartbeat": "a heart monitor, its line beating",
    "flatline": "the same, its line flat",
}
"""Kinds of a `Detail`, and what they are."""
_BARE = ("chest", "ribs", "ribcage", "breastbone", "sternum")
_TREADS = ("shoe", "boot", "foot", "heel", "sole")
NAMES: tuple[tuple[str, str], ...] = (
    ("trodden_hand", ", ".join(f"{part} under {tread}" for part in ("hand", "fingers") for tread in _TREADS)),
    ("trodden_hand", ", ".join(f"{tread} on {part}" for part in ("hand", "fingers") for tread in _TREADS)),
    ("shocked_chest", ", ".join(f"{one} chest" for one in ("paddle", "paddles", "defibrillator"))),
    ("pumped_chest", "cpr, chest compressions, compressions, pumping chest, hands chest, palms chest, heart massage"),
    ("hatch_wheel", ", ".join(f"{of} wheel" for of in ("hatch", "valve", "vault", "bulkhead", "hand", "airlock", "submarine"))),
    ("hatch_wheel", "hand-wheel, handwheel, wheel on hatch, wheel on door, wheel of hatch"),
    ("hatch_water", "water hatch, flooding hatch, water porthole, seawater hatch, water manhole"),
    ("burst_pipe", "burst pipe, water pipe, leaking pipe, pipe spray, spraying pipe, broken pipe, water main, burst main, water valve"),
    ("flatline", "flatline, flat line, flat monitor, ecg flat, flatlining"),
    ("heartbeat", "heart monitor, heart line, pulse monitor, beating line, heart trace, cardiac monitor"),
    ("bare_chest", ", ".join(f"bare {one}" for one in _BARE) + ", ribs, ribcage, sternum, breastbone"),
)
"""Kinds, and the words that a name for one has among others."""
DONE: dict[tuple[str, str], str] = {
    **{("pipe", does): "burst_pipe" for does in ("bursts", "breaks", "spills")},
    ("hatch", "spills"): "hatch_water",
    ("chest", "press"): "pumped_chest",
    ("chest", "knead"): "pumped_chest",
    ("bare_chest", "press"): "pumped_chest",
}
"""What is another picture than of most things that are so."""
KEPT = frozenset({"trodden_hand", "shocked_chest"})
"""Pictures of two things that belong together, whatever hands do with one of them."""
_WITH_HANDS = KEPT | {"pumped_chest", "hatch_wheel"}


def meant(detail: Detail) -> Detail:
    """A close picture as it is drawn: a pipe that bursts sprays, a wheel that is turned has its hands, skin that is cut is slit open."""
    if detail.kind == "bare_chest" and detail.hand == "cut":
        return detail.model_copy(update={"hand": "slit"})
    kind = DONE.get((detail.kind, detail.hand), detail.kind if detail.kind in _WITH_HANDS else "")
    return detail.model_copy(update={"kind": kind, "hand": "", "tool": "", "at": ""}) if kind else detail


ROWS: tuple[tuple[str, str], ...] = (
    (
        "burst_pipe",
        r"\A\W*(?:an?|the|one|another) (?:[\w-]+ ){0,2}?pipe (?:above \w+ |overhead )?(?:bursts?|ruptures?|explodes?|splits|blows)\b",
    ),
    (
        "burst_pipe",
        (
            r"\A\W*(?:jets? of )?(?:\w+ )?(?:sea)?water (?:\w+ly )?(?:sprays?|jets?|spurts?|shoots|gushes|bursts|blasts|squirts|hisses)\b"
            r"[^.;]*\b(?:of|from) (?:the|an?) (?:[\w-]+ ){0,2}?(?:pipes?|main|valve|joint)\b"
        ),
    ),
    (
        "hatch_water",
        (
            r"\A\W*(?:sea)?water (?:\w+ly )?(?:pours?|gushes|crashes|floods?|rushes|bursts?|cascades?|thunders?|surges?)\b[^.;]*"
            r"\b(?:through|from|by|down|in at) (?:the|an?) (?:[\w-]+ ){0,2}?(?:hatch|manhole|porthole)\b"
        ),
    ),
)
"""The words of a sentence that tell one of them."""
