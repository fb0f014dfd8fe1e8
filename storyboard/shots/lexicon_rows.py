"""How the lexicon of deeds is written down: a row is one meaning and the verbs that have it, with the words they need after them.

A phrase is a verb in its base form and words that must follow it in the same clause, in order, each within `GAP` words:
`put down` is found in `puts the cup down`. `a/b/c` is any of them; `@` is somebody; `+` before the words says that one of them must be
the very next, `.` that no word follows. `a/b` may stand for the verb too. The verb is found in its present forms (`puts`, `putting`, and
`put` after a plural).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyboard.model.patterns import regex
from storyboard.model.shots import Expression, Pose, Size
from storyboard.shots.acts import Act

GAP = 4
"""Words after a verb, or after a word of its phrase, among which the next word of the phrase is looked for."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase means. Without a pose it is known, and nothing to be seen: it stops a wrong reading."""

    act: Act = Act.POSE
    pose: Pose | None = None
    base: Pose | None = None
    """What the legs do first."""
    face: Expression | None = None
    at: str = ""
    """Kind of the piece it is done at, where the words name none."""
    thing: str = ""
    """Kind of what it is done with, where the words name nothing."""
    over: bool = False
    """True where it says more than the tables of `verbs`, so that it comes before them."""
    tool: str = ""
    """Kind of what is in the hand whatever the words name, unless they say `with` what it is done: the axe that chops wood."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sense with its phrases."""

    sense: Sense
    phrases: tuple[str, ...]


def row(
    pose: Pose | None,
    phrases: str,
    *,
    act: Act = Act.POSE,
    base: Pose | None = None,
    face: Expression | None = None,
    at: str = "",
    thing: str = "",
    over: bool = False,
    tool: str = "",
) -> Row:
    """A row of a table; phrases are split by commas."""
    words = tuple(" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip())
    return Row(Sense(act, pose, base, face, at, thing, over, tool), words)


def firm(
    pose: Pose | None,
    phrases: str,
    *,
    act: Act = Act.POSE,
    base: Pose | None = None,
    at: str = "",
    thing: str = "",
    tool: str = "",
) -> Row:
    """A row whose phrases say more than the tables of `verbs`."""
    return row(pose, phrases, act=act, base=base, at=at, thing=thing, over=True, tool=tool)


Rows = Sequence[Row]

FULL = frozenset(
    {Pose.RUN, Pose.WALK, Pose.JUMP, Pose.CLIMB, Pose.CRAWL, Pose.FALL, Pose.LIE, Pose.KNEEL, Pose.CROUCH, Pose.DANCE, Pose.SWIM, Pose.HAUL}
    | {Pose.DRAG, Pose.PUSH, Pose.PULL, Pose.DIG, Pose.SWEEP, Pose.SHARE, Pose.SQUEEZE, Pose.LIFT, Pose.STRETCH, Pose.COVER, Pose.PEEK}
    | {Pose.KICK, Pose.LEAD, Pose.BOW, Pose.SNEAK, Pose.LIMP, Pose.STAGGER, Pose.DANGLE, Pose.SLIDE}
)
CLOSE = frozenset({Pose.EAT, Pose.DRINK, Pose.DAB, Pose.THINK, Pose.LOOK_UP, Pose.LOOK_DOWN, Pose.LISTEN})


def size_of(pose: Pose | None) -> Size | None:
    """The size a pose is best seen in."""
    return None if pose is None else Size.FS if pose in FULL else Size.MCU if pose in CLOSE else Size.MS


HEAD = regex(r"(?:\A|, )\W*(?:(?:the|an?|one|two|three|four|five|six|some|several|his|her|their|old|young|other) )*\Z", re.IGNORECASE)
"""Before who a sentence begins with."""
DRESS = regex(
    r"(?: (?:in|on|with|at|from|behind|beside|near|by|under) (?:(?:an?|the|his|her|their|one|two|both|no) (?:[\w'’-]+ ){0,3}?[\w'’-]+|"
    r"bikes|bicycles|horseback|horses|skates|crutches|scooters|motorbikes|stilts|black|white|red|uniform|masks|suits|"
    r"helmets|robes|rags))+ ",
    re.IGNORECASE,
)
"""From somebody to their verb, over what they wear, have or are in."""
