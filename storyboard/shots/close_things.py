"""When a panel is the insert of a thing, and of which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyboard.breakdown import animal_words
from storyboard.model.shots import Framing
from storyboard.shots import objects, own_sights, things, verbs
from storyboard.shots.beats import Beat, What
from storyboard.shots.moment import APART, Moment
from storyboard.shots.verbs import Act


def wants_insert(m: Moment) -> bool:
    """An object the sentence is about, handled or written large; not twice in a few panels unless the script asks for it."""
    main, scene = m.main, m.scene
    if main.what is What.SPEECH:
        return False
    if _asked_close(m):
        return True
    tiny = objects.tiny(main.deeds) and not _FED.search(main.text)
    if not (main.props or tiny):
        return False
    if scene.past and scene.past[-1].framing is Framing.INSERT and not main.people:
        return True
    if (
        not scene.extras
        or not scene.past
        or len(scene.past) - scene.insert < APART
        or main.does(Act.ENTER, Act.EXIT, Act.APPROACH, Act.TRAVEL)
    ):
        return False
    told = [deed for deed in main.does(Act.TAKE, Act.GIVE, Act.DROP) if deed.pose is not None or len(main.deeds) == 1]
    handled = any(deed.prop for deed in told) and own_sights.is_handling(main)
    return ((handled or tiny) and len(m.beats) == 1) or not main.people


def _asked_close(m: Moment) -> bool:
    """Whether the script asks for a thing from near: an insert, or a close shot that names nobody, or only the hands that hold it."""
    main, hint = m.main, m.main.hint
    if hint is None:
        return False
    if hint.framing is Framing.INSERT:
        return True
    if hint.size not in verbs.NEAR or hint.framing is not None or hint.move is not None:
        return False
    if main.people and not verbs.BODY.search(main.text):
        return False
    if verbs.BODY.search(main.text):
        seen = things.looked_at(verbs.HINTS.without(main.text))
        return thing_near(m) != "" or seen == "hands" or bool(_HAND_ON.search(main.text))
    return bool(main.props) or bool(_THING.search(verbs.HINTS.without(main.text)))


_FED = re.compile(rf"\b(?:{'|'.join(sorted(animal_words.MANY))})\b", re.IGNORECASE)
_HAND_ON = re.compile(
    r"\b(?:an?|the) (?:\w+ )?(?:hands?|fingers?|foot|boot|thumb) (?:on|over|round|around|at) (?:an?|the)\b", re.IGNORECASE
)
_THING = re.compile(r"[^\W\d_]{3}")


def thing_near(m: Moment) -> str:
    """The thing a close shot can be on: named in the sentence, or after it, or in the hand of whom it names; empty for none."""
    held = (m.here[i].holds for i in m.main.people if i in m.here)
    return next((i for i in (*m.main.props, *(prop for beat in m.beats for prop in beat.props), *held) if i), "")


LETTERED = 60
"""Characters of what is to be read that fit into a picture."""


def read_on(shown: Sequence[Beat]) -> str:
    """What the paragraphs after an insert of something to be read say that stands there."""
    return " ".join(beat.text for beat in shown if beat.inset)[:LETTERED].strip()
