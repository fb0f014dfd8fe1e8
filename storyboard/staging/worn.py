"""What is put on is on already, the hands still at it; what is taken off is in the hands, a cap before the chest (`Blocking.at`: `off`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure, Vec
from storyboard.shots.coat_words import FLUNG
from storyboard.shots.coat_words import OFF as STRIPPED
from storyboard.shots.put_words import HUNG, OFF
from storyboard.staging.figures import eye_point
from storyboard.staging.self_touch import SPOTS, touching
from storyboard.staging.space import beside
from storyboard.staging.stances_use import OFF_FACE

HATS: dict[str, str] = {
    "hat": "hat",
    "cap": "cap",
    "helmet": "helmet",
    "beanie": "beanie",
    "hood": "hood",
    "crown": "hat",
    "bowler": "hat",
    "top_hat": "hat",
}
"""What a thing for the head is worn as (`Appearance.hat`)."""
AT_NECK = frozenset({"tie", "bow_tie", "scarf", "necklace", "collar", "medal", "pendant", "lanyard"})
"""What the hands are at the neck for."""
ROUND_NECK: dict[str, str] = {
    "stethoscope": "stethoscope",
    "scarf": "scarf",
    "towel": "scarf",
    "shawl": "stole",
    "necklace": "pearls",
    "medal": "neck_medal",
    "tie": "neckerchief",
}
"""What a thing hung round the neck is worn as (`Appearance.worn`)."""


MANTLE = "mantle"
"""What a blanket or a coat round somebody's shoulders is worn as (`Appearance.worn`)."""
LAID = {**dict.fromkeys(("blanket", "coat", "towel", "jacket", "cloth", "shawl", "suit", "tablecloth", "rug"), MANTLE), "scarf": "scarf"}
"""What somebody lays round another's shoulders, and what it is worn as there."""
ROUND = frozenset({"shoulders", "shoulder", "neck", "back"})
"""Where it is laid (`Blocking.at`)."""


def draped(figures: Sequence[Figure], blocking: Sequence[Blocking], kinds: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figures, a cloth that one lays round another on the other: only the hands are still at it."""
    kept = {item.character: item for item in blocking if item.at in ROUND and item.gaze and item.gaze != item.character}
    laid = {who: item for who, item in kept.items() if _cloth(item, kinds) in LAID}
    on = {item.gaze: LAID[_cloth(item, kinds)] for item in laid.values()}
    free = [figure.model_copy(update={"holds": ""}) if figure.character in laid else figure for figure in figures]
    return tuple(_over(figure, on[figure.character]) if figure.character in on else figure for figure in free)


def _cloth(item: Blocking, kinds: Mapping[str, str]) -> str:
    return kinds.get(item.holds, "") if item.holds else item.thing


def _over(figure: Figure, name: str) -> Figure:
    worn = " ".join(dict.fromkeys((*figure.appearance.worn.split(), name)))
    return figure.model_copy(update={"appearance": figure.appearance.model_copy(update={"worn": worn})})


def donned(figures: Sequence[Figure], blocking: Sequence[Blocking], kinds: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figures with what they put on in its place; `kinds` are those of the props by id."""
    items = {item.character: item for item in blocking if Pose.WEAR in (item.pose, item.gesture) and item.at in ("", OFF, *COATS, HUNG)}
    return tuple(
        _donned(figure, items[figure.character], kinds)
        if figure.character in items and (figure.touch == (None, None) or items[figure.character].at == HUNG)
        else figure
        for figure in figures
    )


def _donned(figure: Figure, item: Blocking, kinds: Mapping[str, str]) -> Figure:
    kind = _cloth(item, kinds)
    if item.at in COATS:
        return _stripped(figure, kind, item.at)
    if item.at == HUNG:
        return _hung(figure, kind)
    figure = figure.model_copy(update={"gaze": None}) if item.holds and item.gaze == item.holds else figure
    if kind in AT_NECK:
        return touching(figure.model_copy(update={"holds": ""}), "own_collar")
    if item.at == OFF:
        return _bares_eyes(figure) if kind == "glasses" else _doffed(figure) if kind in DOFFED else figure
    if kind == "glasses":
        return _wears(figure.model_copy(update={"gaze": None}), {"glasses": True}, "own_glasses")
    return _wears(figure, {"hat": figure.appearance.hat or HATS[kind]}, "own_brim") if kind in HATS else figure


DOFFED = frozenset(HATS) - {"hood"}
"""What is in both hands before the chest as soon as it is off: over the head it would be put on."""
BEFORE_CHEST = (0.17, 0.25, 0.06)
"""Heights of the body ahead, under the eyes and to either side: where the hands have a cap by its rim."""


def _doffed(figure: Figure) -> Figure:
    """Somebody bareheaded, the cap in both hands before the chest, the head bowed over it where they speak to nobody."""
    ahead, under, aside = (share * figure.appearance.height for share in BEFORE_CHEST)
    up = eye_point(figure.model_copy(update={"gaze": None}))[1] - under
    hands = (beside(figure, ahead, up, aside), beside(figure, ahead, up, -aside))
    bowed = {} if figure.speaks else {"gaze": beside(figure, ahead + BOWED, figure.floor, 0.0)}
    return figure.model_copy(update={"touch": hands, **bowed})


BOWED = 0.35
"""Metres before the hands that the eyes go to on the floor."""
UNDER: dict[str, str] = {"sweater": "tshirt", "hoodie": "tshirt", "shirt": "tshirt", "dress": "shirt", "tshirt": "tshirt", "jersey": "tank"}
"""What is seen of somebody who has taken off the outermost; a shirt where nothing is named."""
COATS: dict[str, Vec] = {STRIPPED: (-0.1, 0.28, -0.72), FLUNG: (-0.1, 0.16, -0.82)}
"""How what is worn on the trunk comes off (`Blocking.at`), with metres ahead, under the eyes and to the left of the hand that did it."""


FLOWN = 1.6
"""Reaches of the hand that threw a coat off at which the coat is in the air."""


def _stripped(figure: Figure, kind: str, how: str) -> Figure:
    """Somebody who has just got out of a coat: it hangs from the hand at the end of an arm flung out, or has flown off it."""
    worn = figure.appearance
    look = worn.model_copy(update={"garment": UNDER.get(worn.garment, "shirt"), "worn": "", "tone": max(0.0, worn.tone - 0.3)})
    ahead, under, aside = COATS[how]
    hand = beside(figure, ahead, eye_point(figure)[1] - under, aside)
    held = kind if kind in ("shirt", "dress") else "coat"
    seen = beside(figure, ahead, hand[1], aside * FLOWN) if how == FLUNG else hand
    free = {"pose": Pose.HOLD, "gesture": None, "gaze": seen, "touch": (None, hand), "fingers": how}
    return figure.model_copy(update={"appearance": look, "holds": held, **free})


def _bares_eyes(figure: Figure) -> Figure:
    """Somebody with one hand at a temple, and the glasses in it just off the face."""
    return figure.model_copy(update={"gaze": None, "fingers": OFF_FACE, "touch": SPOTS["own_temple"](figure)})


def _hung(figure: Figure, kind: str) -> Figure:
    """Somebody with both hands at the neck, on which hangs what they put there."""
    worn = " ".join(dict.fromkeys((*figure.appearance.worn.split(), *filter(None, (ROUND_NECK.get(kind, ""),)))))
    return _wears(figure, {"worn": worn}, HUNG)


def _wears(figure: Figure, worn: Mapping[str, object], spot: str) -> Figure:
    look = figure.appearance.model_copy(update=dict(worn))
    return touching(figure.model_copy(update={"holds": "", "appearance": look}), spot)
