"""What is held out and not taken: `She does not take it`, `Ben refuses the money`.

The verb is denied, and so no deed; what is seen is that somebody will not have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storyboard.model.patterns import regex
from storyboard.model.shots import Pose
from storyboard.shots.acts import Act
from storyboard.shots.deed import Deed
from storyboard.shots.lexicon_rows import size_of
from storyboard.shots.references import Reference

_IT = r"(?:it|them|the|that|his|her|their|any|one)"
_TAKES = rf"(?:take|accept|touch|reach for) {_IT}\b(?! (?:easy|hand|eyes?|off|long|time|seriously)\b)"
_REFUSED = regex(
    rf"\A (?:(?:(?:do|does|did|will|would)(?:n['’]t| not)|won['’]t) (?:\w+ly )?(?:even )?{_TAKES}|(?:makes?|made) no move to {_TAKES}|"
    rf"(?:refuse|decline)[sd]? (?:to {_TAKES}|{_IT}\b(?! (?:order|question|call|request)\b)))",
)
"""Right behind who does not take what they could have."""


def refused(done: Sequence[Deed], text: str, found: Sequence[Reference]) -> tuple[Deed, ...]:
    """The deeds of a sentence with those who do not take something in it: they shake the head at it, and do nothing else."""
    ends = {one.ids: one.end for one in found if one.ids and not one.owner and _REFUSED.match(text[one.end :])}
    size = size_of(Pose.SHAKE_HEAD)
    kept = (deed for deed in done if deed.start < ends.get(deed.who, len(text)))
    return (*kept, *(Deed(who, Act.POSE, Pose.SHAKE_HEAD, size, start=end + 1) for who, end in ends.items()))


def unwilling(sentences: Iterable[Sequence[Deed]]) -> set[str]:
    """Whoever shakes the head in the deeds of some sentences: what is held out to them stays where it is."""
    return {who for done in sentences for deed in done if deed.pose is Pose.SHAKE_HEAD for who in deed.who}
