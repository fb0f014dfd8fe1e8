"""Who has to be in one picture for a deed to be understood: who looks and whom they see, who speaks and what they do meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from storyboard.model.shots import Pose
from storyboard.shots import strength
from storyboard.shots.acts import Act
from storyboard.shots.beats import Beat, What
from storyboard.shots.deed import Deed
from storyboard.shots.floor import MOVING
from storyboard.shots.moment import Moment
from storyboard.shots.touches import FOOTWEAR, PARTS
from storyboard.shots.waking import OFF_FLOOR

TELLING = 2.5
"""The strength from which what somebody does is to be seen beside whoever looks at them."""


def with_looks(m: Moment, deeds: Sequence[Deed]) -> list[str]:
    """Who is seen where a sentence begins with a look: who looks, whom they look at, and whoever does something there."""
    first = deeds[0]
    doing = [who for deed in deeds[1:] if strength.of_deed(deed) >= TELLING for who in (*deed.who, deed.whom)]
    named = (*first.who, first.whom, *doing)
    return [i for i in dict.fromkeys(named) if i in m.here]


_TO_SOMEBODY = frozenset({Pose.GIVE, Pose.SHAKE, Pose.KISS, Pose.EMBRACE})
"""What is done to whoever is looked at, where the words name nobody: `offers his hand`."""


def _to_somebody(m: Moment, deed: Deed) -> bool:
    over = deed.act is Act.THROW and any(m.here[who].at in OVER_WHAT and m.here[who].pose is Pose.PUT for who in deed.who if who in m.here)
    laid = deed.pose is Pose.PAT and any(m.here[who].at in PARTS for who in deed.who if who in m.here)
    return deed.pose in _TO_SOMEBODY or over or laid


OVER_WHAT = frozenset({"desk", "counter"})
"""What a thing is slid across to whoever is looked at."""


def offered_to(m: Moment, deeds: Sequence[Deed]) -> list[str]:
    """Whom a hand is held out to that the words name nobody for."""
    givers = [who for deed in deeds if _to_somebody(m, deed) and not deed.whom for who in deed.who if who in m.here]
    return [m.here[who].gaze for who in givers if m.here[who].gaze in m.here]


def given_low(m: Moment, people: Sequence[str]) -> bool:
    """Whether something is given to somebody near the ground: a close picture would cut them off."""
    return len(people) > 1 and bool(m.doing(Act.HAND, Act.GIVE)) and any(m.here[i].pose in _DOWN for i in people)


_DOWN = frozenset({Pose.CRAWL, Pose.LIE, Pose.CROUCH, Pose.KNEEL})


def at_feet(m: Moment, people: Sequence[str]) -> bool:
    """Whether somebody's hands are at their own feet, or by the floor they rise from: a close picture would cut off what they do."""
    here = [m.here[i] for i in people]
    return any((one.thing in FOOTWEAR and Pose.TEND in (one.pose, one.gesture)) or one.at == OFF_FLOOR for one in here)


def begins_with_look(deeds: Sequence[Deed]) -> bool:
    """Whether the first thing done is a look or a turn."""
    return bool(deeds) and bool(deeds[0].who) and deeds[0].act in (Act.LOOK, Act.TURN)


def aside(beat: Beat) -> Deed | None:
    """What a speaker does by the parenthetical, where it is worth seeing."""
    told = max(beat.manners, key=strength.of_deed, default=None)
    return told if told is not None and strength.of_deed(told) >= ASIDE else None


ASIDE = 1.5
"""The strength from which a parenthetical's deed gives its speech the picture: a nod and more."""


def doing_now(m: Moment) -> set[str]:
    """Who does something in the words of the panel."""
    acted = {who for beat in m.beats if beat.what is What.ACTION for deed in beat.deeds for who in deed.who}
    return acted | {who for beat in m.beats for deed in beat.manners for who in deed.who}


def told_of_people(m: Moment) -> bool:
    """Whether a wide is about what people do, not about the place: two with each other, somebody at something, a deed worth a picture."""
    here = [m.here[who] for who in m.main.people if who in m.here]
    mine = [deed for deed in m.main.deeds if set(deed.who) & m.here.keys()]
    doing = any(strength.of_deed(deed) >= strength.STRONG and deed.pose not in MOVING for deed in mine)
    return bool(here) and (doing or any(one.at for one in here))
