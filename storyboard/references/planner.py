"""Which reference pictures go with a panel, within what the painter takes, and what is left out and why."""

from __future__ import annotations

from storyboard.model.cast import Breakdown
from storyboard.model.shots import Panel, Shot
from storyboard.model.takes import Reference
from storyboard.ports import Abilities
from storyboard.references.cast import CastPicture, matched


def plan(
    files: tuple[str, ...], breakdown: Breakdown, shot: Shot, panel: Panel, abilities: Abilities
) -> tuple[tuple[Reference, ...], tuple[Reference, ...]]:
    """The pictures to send, and those left out, each with its reason. One view a person; subjects of the shot first."""
    used: list[Reference] = []
    left: list[Reference] = []
    pictures = matched(files, breakdown)
    for id in _in_order(shot, panel):
        if id not in pictures:
            continue
        reason = _refusal(abilities, len(used))
        name = breakdown.character(id).name
        (left if reason else used).append(_reference(name, pictures[id][0], reason or "is in the panel"))
        left.extend(_reference(name, other, "one view a person is enough") for other in pictures[id][1:])
    return tuple(used), tuple(left)


def _in_order(shot: Shot, panel: Panel) -> list[str]:
    present = [blocking.character for blocking in panel.blocking]
    first = [id for id in (*shot.subjects, shot.over) if id in present]
    return list(dict.fromkeys([*first, *present]))


def _refusal(abilities: Abilities, used: int) -> str:
    if not abilities.references or not abilities.people:
        return "the painter takes no reference pictures of people"
    if used >= min(abilities.references, abilities.people):
        return f"the painter takes {min(abilities.references, abilities.people)} pictures of people at most"
    return ""


def _reference(name: str, picture: CastPicture, reason: str) -> Reference:
    return Reference(role="person", name=name, file=picture.file, reason=reason)
