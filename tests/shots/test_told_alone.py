"""Pictures that only their own deed can be: eyes that shut, a coat flung off, a hatch come up through, the open door of a car."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Blocking, Expression, Framing, Panel, Pose, Shot, Size
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.rules import plan_script


def panels(text: str, detail: str = "shots") -> list[tuple[str, Panel, Shot]]:
    """The words, the panel and the shot of every panel of a script."""
    script = screenplay(fountain.read(text), "t.fountain")
    told = {one.id: one.text for one in script.elements}
    return [
        (" ".join(told[cover.element][cover.start : cover.end] for cover in panel.covers), panel, panel.seen(board.shot(panel.shot)))
        for board in plan_script(script, break_down(script), detail=detail)
        for panel in board.panels
    ]


def of(words: str, heading: str = "INT. KITCHEN - DAY") -> tuple[Panel, Shot, dict[str, Blocking]]:
    """The panel that a sentence is drawn in, where Mia and Tom have talked before."""
    text = f"{heading}\n\nMIA (30) and TOM (40) stand at the table.\n\nMIA\nYes.\n\nTOM\nNo.\n\n{words}\n"
    panel, shot = next((panel, shot) for said, panel, shot in panels(text) if words.split(".", maxsplit=1)[0] in said)
    return panel, shot, {("MIA", "TOM")[int(one.character[1:]) - 1]: one for one in panel.blocking if one.character in ("c1", "c2")}


def test_eyes_are_shut_in_a_close_picture() -> None:
    for words, face in (
        ("Tom shuts his eyes.", Expression.EYES_SHUT),
        ("Tom opens one eye.", Expression.ONE_EYE),
        ("His eyes close.", Expression.EYES_SHUT),
    ):
        _, shot, here = of(words)
        assert here["TOM"].expression is face, words
        assert shot.size is Size.CU, words


@pytest.mark.parametrize("lies", ["Tom lies asleep in bed.", "Tom sleeps in the armchair.", "Tom lies on the floor."])
def test_one_eye_of_who_lies_there_is_seen_close_and_is_no_wink(lies: str) -> None:
    for words in ("Tom opens one eye.", "He cracks an eye open.", "Tom peeps out of one eye."):
        text = f"INT. ROOM - DAY\n\nMIA (30) and TOM (40) stand here.\n\nMIA\nYes.\n\n{lies}\n\n{words}\n"
        panel, shot = next((panel, shot) for said, panel, shot in panels(text, "full") if words[:-1] in said)
        tom = next(one for one in panel.blocking if one.character == "c2")
        assert (tom.expression, shot.size) == (Expression.ONE_EYE, Size.CU), words


def test_a_wink_is_a_wink() -> None:
    for words in ("Tom winks.", "Tom winks at Mia.", "A wink from Tom."):
        assert of(words)[2]["TOM"].expression is Expression.WINK, words


def test_a_bite_and_the_eyes_that_close_are_one_picture() -> None:
    _, _, here = of("Tom bites into the bread. His eyes close.")
    assert (here["TOM"].pose, here["TOM"].expression) == (Pose.EAT, Expression.EYES_SHUT)


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("Tom stops with the cup at his mouth.", Pose.DRINK),
        ("Tom stands there, a glass halfway to his lips.", Pose.DRINK),
        ("Tom has a cigarette between his lips.", Pose.SMOKE),
        ("Tom freezes with the fork poised at his mouth.", Pose.EAT),
    ],
)
def test_what_is_at_the_lips_is_drunk_eaten_or_smoked(words: str, pose: Pose) -> None:
    _, _, here = of(words)
    assert here["TOM"].pose is pose


def test_who_is_watched_does_it() -> None:
    _, _, here = of("Mia watches him wipe his face.")
    assert here["TOM"].pose is Pose.DAB
    assert here["MIA"].pose is not Pose.DAB


def test_what_is_done_is_done_at_something() -> None:
    failed = [
        words
        for words, who, pose, at in (
            ("Tom throws off his jacket.", "TOM", Pose.WEAR, "coat_flung"),
            ("Tom flings his coat off.", "TOM", Pose.WEAR, "coat_flung"),
            ("Tom takes off his jacket.", "TOM", Pose.WEAR, "coat_off"),
            ("Mia shrugs out of her coat.", "MIA", Pose.WEAR, "coat_off"),
            ("Mia puts on her coat.", "MIA", Pose.WEAR, "own_coat"),
            ("Mia sits down on a flour sack.", "MIA", Pose.SIT, "sack"),
            ("Tom drags the gate across.", "TOM", Pose.OPEN_DOOR, "gate"),
            ("Tom throws a lump of dough onto the table.", "TOM", Pose.SLAM, ""),
            ("Tom tosses the clay onto the bench.", "TOM", Pose.SLAM, ""),
            ("Tom throws a sack of flour onto the table.", "TOM", Pose.PUT, "desk"),
            ("Mia comes up through the hatch.", "MIA", Pose.CLIMB, "hatch_up"),
        )
        if (of(words)[2][who].pose, of(words)[2][who].at) != (pose, at)
    ]
    assert not failed


def test_who_gets_out_in_the_open_stands_at_the_car_and_was_not_there_before() -> None:
    found = panels("EXT. ROAD - DAY\n\nA car rolls up and stops.\n\nMIA (30) gets out.\n\nAfter a moment TOM (40) gets out.\n")
    assert not found[0][1].blocking
    assert any(one.at == "out_of_car" for said, panel, _ in found if "gets out" in said for one in panel.blocking)


def test_what_is_far_or_heard_or_written_has_a_picture_of_its_own() -> None:
    for words, kind in (
        ("The sun comes over the roofs.", "sun_roofs"),
        ("Far out, the stern light of a ferry grows small.", "far_ferry"),
        ("The doors of the train are closing.", "train_doors"),
        ("Its horn goes on for a long time.", "car_horn"),
        ("The gate shuts on four fingers in black leather.", "gloved_edge"),
        ("Painted on the bow of a boat: WHO'S STILL COMING?", "boat_bow"),
        ("A trawler wallows in the swell.", "boat_waves"),
        ("Mia's hands stop.", "hands"),
    ):
        panel, shot, _ = of(words)
        assert shot.framing is Framing.INSERT, words
        assert panel.detail is not None, words
        assert panel.detail.kind == kind, words


def test_riders_are_whole_in_the_picture_with_what_carries_them() -> None:
    for words, pose in (
        ("Mia rides off across the plain.", Pose.SIT),
        ("Mia sits on a camel.", Pose.SIT),
        ("On the mule, asleep sitting up, a gun across her lap: MIA.", Pose.SIT),
        ("Mia slumps in the saddle, snoring.", Pose.SIT),
        ("Mia dismounts.", Pose.STAND),
    ):
        _, shot, here = of(words, "EXT. DESERT - DAY")
        assert (shot.size, here["MIA"].pose) == (Size.FS, pose), words


def test_who_is_told_behind_a_colon_is_there() -> None:
    for words, pose in (("In the excavator's cab: TOM.", Pose.DRIVE), ("On the bench, a rifle on his knees: TOM.", Pose.SIT)):
        _, shot, here = of(words, "EXT. QUARRY - DAY")
        assert (shot.subjects, here["TOM"].pose) == (("c2",), pose), words
