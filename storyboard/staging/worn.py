"""What is put on is on already, the hands still at it; what is taken off is before the face, in the hands (`Blocking.at` is `off`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyboard.model.shots import Blocking, Pose
from storyboard.model.stage import Figure
from storyboard.shots.put_words import OFF
from storyboard.staging.self_touch import touching

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


def donned(figures: Sequence[Figure], blocking: Sequence[Blocking], kinds: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figures with what they put on in its place; `kinds` are those of the props by id."""
    items = {item.character: item for item in blocking if Pose.WEAR in (item.pose, item.gesture) and item.at in ("", OFF)}
    return tuple(
        _donned(figure, items[figure.character], kinds) if figure.character in items and figure.touch == (None, None) else figure
        for figure in figures
    )


def _donned(figure: Figure, item: Blocking, kinds: Mapping[str, str]) -> Figure:
    kind = kinds.get(item.holds, "") if item.holds else item.thing
    figure = figure.model_copy(update={"gaze": None}) if item.holds and item.gaze == item.holds else figure
    if kind in AT_NECK:
        return touching(figure.model_copy(update={"holds": ""}), "own_collar")
    if item.at == OFF:
        return figure
    if kind == "glasses":
        return _wears(figure, {"glasses": True}, "own_temples")
    return _wears(figure, {"hat": figure.appearance.hat or HATS[kind]}, "own_brim") if kind in HATS else figure


def _wears(figure: Figure, worn: Mapping[str, object], spot: str) -> Figure:
    look = figure.appearance.model_copy(update=dict(worn))
    return touching(figure.model_copy(update={"holds": "", "appearance": look}), spot)
