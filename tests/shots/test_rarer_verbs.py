"""The long tail of verbs and particles, by class: what each is drawn as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storyboard.model.shots import Blocking, Expression, Pose

Plan = Callable[..., Any]

DONE: tuple[tuple[str, Pose], ...] = (
    # Down, in, on.
    ("plunks down a bottle", Pose.PUT),
    ("sets out the plates", Pose.PUT),
    ("crams the sandwich into his mouth", Pose.EAT),
    ("drains the pasta", Pose.POUR),
    ("plunges an arm into the water", Pose.WASH),
    ("drops the line over a bollard", Pose.PUT),
    ("pokes the embers", Pose.TEND),
    # Off, out, at.
    ("gets out a knife", Pose.HOLD),
    ("whips the cloth from the cage", Pose.PULL),
    ("clears the snow from the steps", Pose.DIG),
    ("jams the throttle forward", Pose.PUSH),
    ("thumbs through the mail", Pose.READ),
    ("sweeps the papers off the desk", Pose.THROW),
    ("casts off the stern line", Pose.KNOT),
    # Opened and shut, by what it is.
    ("yanks the suitcase open", Pose.TEND),
    ("snaps the book shut", Pose.READ),
    ("flips open his phone", Pose.HOLD),
    ("rips his shirt open", Pose.WEAR),
    ("flings the window open", Pose.REACH),
    # On the own body.
    ("slicks back his hair", Pose.WEAR),
    ("scratches his neck", Pose.DAB),
    ("files his nails", Pose.RUB),
    ("tugs at his sleeve", Pose.WEAR),
    ("wriggles into his jeans", Pose.WEAR),
    ("clutches his stomach", Pose.DAB),
    ("nods off", Pose.SLEEP),
    # To others.
    ("decks Anna", Pose.FIGHT),
    ("pulls Anna close", Pose.EMBRACE),
    ("pinches Anna", Pose.PAT),
    # Feet and wheels.
    ("shuffles down the hall", Pose.WALK),
    ("skulks along the wall", Pose.SNEAK),
    ("goes down in a puff of dust", Pose.FALL),
    ("lowers himself to his knees", Pose.KNEEL),
    ("guns the engine", Pose.DRIVE),
    ("mounts his bike", Pose.CYCLE),
    # No deed of the kind that their words have elsewhere.
    ("picks up a boot", Pose.HOLD),
    ("picks up a toy train", Pose.HOLD),
    ("passes out the cards", Pose.GIVE),
)
FACES: tuple[tuple[str, Expression], ...] = (
    ("squeezes his eyes shut", Expression.EYES_SHUT),
    ("gapes", Expression.SURPRISED),
    ("balls his fists", Expression.ANGRY),
)


def _seen(plan: Plan, words: str) -> tuple[Blocking, ...]:
    """How Ben is in every panel of a sentence about him."""
    made = plan(f"INT. ROOM - DAY\n\nANNA (30) and BEN (40), a man, are here.\n\nANNA\nYes.\n\nBen {words}.\n")
    return tuple(one for panel, _ in made.seen() if words in made.text(panel) for one in panel.blocking if one.character == made.who("BEN"))


def test_rarer_verbs_are_seen(plan: Plan) -> None:
    shown = {words: {pose for one in _seen(plan, words) for pose in (one.pose, one.gesture)} for words, _ in DONE}
    assert not {words: shown[words] for words, pose in DONE if pose not in shown[words]}


def test_rarer_verbs_of_the_face_are_seen(plan: Plan) -> None:
    assert not [words for words, face in FACES if not any(one.expression is face for one in _seen(plan, words))]
