"""Who does something to many at once stands before them: the jury in its box, a crowd, a class. Those have no parts, and are seen."""

from __future__ import annotations

from storyboard.breakdown.group_words import before
from storyboard.model.shots import Pose
from storyboard.shots.beats import Beat, What
from storyboard.shots.fitting_words import SEATS
from storyboard.shots.fittings import fit
from storyboard.shots.floor import Floor
from storyboard.shots.in_court import in_stand


def before_many(floor: Floor, beat: Beat) -> None:
    """Brings who a beat is about before the crowd that its words say they face, or speak or wave to; and a witness into the stand."""
    in_stand(floor, beat)
    kind = before(beat.text) if beat.what is What.ACTION and not floor.car else ""
    who = next((one for one in (*(who for deed in beat.deeds for who in deed.who), *beat.people) if one in floor.here), "")
    if not kind or not who or floor.here[who].at in KEPT or floor.here[who].to is not None:
        return
    if floor.here[who].at and not floor.here[who].at.startswith(OWN):
        floor.change(who, pose=Pose.STAND, gesture=None)
    if floor.here[who].pose is Pose.SHAKE and floor.here[who].gaze not in floor.here:
        floor.change(who, pose=Pose.WAVE)
    fit(floor, who, kind)
    floor.change(who, gaze="")


KEPT = SEATS | {"lectern", "railing", "stairs_top", "stairs_foot", "ledge", "beam", "plank", "roof", "brink_top", "desk", "altar"}
"""What somebody speaks to many from; from all else they turn away."""
OWN = "own_"
"""Before what they do to themselves (`Blocking.at`)."""
