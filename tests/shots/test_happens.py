"""What happens to people by things, what parts of them do, and whose deeds are seen."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Expression, Pose
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.beats import Beat, beats

OPENS = "INT. KITCHEN - DAY\n\nJUNE (30) and MARCO (40), her brother, stand at the table. He looks at her.\n\nJUNE\nYes.\n\n"


def read(told: str) -> tuple[list[Beat], dict[str, str]]:
    """The beats of a scene's last paragraph, and the names of its people."""
    script = screenplay(fountain.read(OPENS + told), "kitchen.fountain")
    people = break_down(script)
    found = beats(script.elements_of(script.scenes[0]), people)
    last = found[-1].cover.element
    return [beat for beat in found if beat.cover.element == last], {who.id: who.name for who in people.characters}


def done(told: str) -> tuple[str, Pose | None, Expression | None]:
    """Who does the last deed of a text, its pose and face."""
    found, names = read(told)
    deed = next((beat.deeds[-1] for beat in reversed(found) if beat.deeds), None)
    return ("", None, None) if deed is None else (names[deed.who[0]], deed.pose, deed.face)


CASES: dict[str, tuple[str, Pose | None, Expression | None]] = {
    "The glass slips from her hand and shatters.": ("JUNE", Pose.DROP, None),
    "The door hits him in the face.": ("MARCO", Pose.DAB, Expression.SURPRISED),
    "A hand grabs her shoulder.": ("JUNE", Pose.LOOK_BACK, Expression.SURPRISED),
    "A shadow falls over June.": ("JUNE", Pose.LOOK_UP, Expression.AFRAID),
    "Rain hits the brim of her hat.": ("JUNE", None, Expression.WORRIED),
    "A laugh escapes her.": ("JUNE", Pose.LAUGH, Expression.HAPPY),
    "Marco is shaken awake.": ("MARCO", Pose.SIT, Expression.SURPRISED),
    "His jaw tightens.": ("MARCO", None, Expression.ANGRY),
    "Her breath catches.": ("JUNE", None, Expression.SURPRISED),
    "His hand finds hers.": ("MARCO", Pose.PAT, None),
    "Her fingers drum on the counter.": ("JUNE", Pose.PRESS, None),
    "His knees hit the floor.": ("MARCO", Pose.KNEEL, None),
    "June watches him drink.": ("MARCO", Pose.DRINK, None),
    "He watches her pour the tea.": ("JUNE", Pose.POUR, None),
    "June watches the train leave.": ("JUNE", None, None),
    "He's thrown to the ground.": ("MARCO", Pose.FALL, None),
    "She digs in her bag for the clipboard, writes, tears it off.": ("JUNE", Pose.TEAR, None),
    "June at the pass, sweat running off her chin.": ("", None, None),
    "June laughs. Then he does.": ("MARCO", Pose.LAUGH, Expression.HAPPY),
    "Marco holds out a letter. She does not take it.": ("JUNE", Pose.SHAKE_HEAD, None),
    "Marco offers her the money, but June makes no move to take it.": ("JUNE", Pose.SHAKE_HEAD, None),
    "Marco won't even touch it.": ("MARCO", Pose.SHAKE_HEAD, None),
    "She refuses the money.": ("JUNE", Pose.SHAKE_HEAD, None),
    "She refuses the call.": ("", None, None),
    "He strikes a match. It goes out. He strikes another.": ("MARCO", Pose.SHOW, None),
}


def test_whom_a_sentence_is_about_and_what_is_seen_of_them() -> None:
    wrong = {told: (found, meant) for told, meant in CASES.items() if (found := done(told)) != meant}
    assert not wrong


def test_what_is_told_of_with_parts_of_people_names_them() -> None:
    for told, who in {"Her knuckles whiten.": "JUNE", "His foot slips.": "MARCO", "Marco's socks steam. He sits.": "MARCO"}.items():
        found, names = read(told)
        assert names[found[-1].people[0]] == who, told


def test_the_old_man_is_who_is_old_and_the_man_in_grey_is_the_man() -> None:
    opens = "INT. BAR - DAY\n\nABEL (81) and INA (30) wait. A MAN IN GREY comes in.\n\nMAN IN GREY\nYes.\n\nABEL\nNo.\n\n"
    script = screenplay(fountain.read(opens + "The man sits. The old man waves."), "bar.fountain")
    people = break_down(script)
    names = {who.id: who.name for who in people.characters}
    sits, waves = beats(script.elements_of(script.scenes[0]), people)[-2:]
    assert [names[beat.people[0]] for beat in (sits, waves)] == ["MAN IN GREY", "ABEL"]
