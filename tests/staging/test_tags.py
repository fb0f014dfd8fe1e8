"""Which things of a panel are named: what a drawing does not say, and nothing that anybody reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storyboard.breakdown.thing_words import GENERIC
from storyboard.model.cast import Prop
from storyboard.model.shots import Blocking, Detail, Framing, Mark, Pose, Shot, Size
from storyboard.model.stage import Stage
from storyboard.staging.build import stage
from storyboard.staging.tag_words import LETTERS, WORDS, lettered, read_on, says
from storyboard.staging.tags import palm, untagged

Make = Callable[..., Any]


def one(size: Size = Size.MS, *subjects: str) -> Shot:
    return Shot(id="", setup="A", size=size, framing=Framing.SINGLE, subjects=subjects or ("mia",))


def holding(thing: str, named: str = "", who: str = "mia", x: float = -0.6, **more: Any) -> Blocking:
    return Blocking(character=who, mark=Mark(x=x), facing=30 if x < 0 else -30, pose=Pose.HOLD, thing=thing, named=named, **more)


def names(built: Stage) -> list[str]:
    return [tag.words for tag in built.tags]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("the loyalty card", "LOYALTY CARD"),
        ("her father's old brass pocket watch", "BRASS POCKET WATCH"),
        ("a lump of sugar", "LUMP OF SUGAR"),
        ("a big bag of frozen peas", "BAG OF PEAS"),
        ("a pair of pliers", "PLIERS"),
        ("one wet banknote.", "WET BANKNOTE"),
        ("an extraordinarily complicated contraption", "CONTRAPTION"),
        ("the thing", ""),
        ("", ""),
        ("it", ""),
    ],
)
def test_a_name_is_the_scripts_phrase_in_capitals(name: str, words: str) -> None:
    assert lettered(name) == words
    assert len(words.split()) <= WORDS
    assert len(words) <= LETTERS


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("gun", "his pistol", True),
        ("gun", "toy gun", False),
        ("bottle", "bottle", True),
        ("bottle", "poison", False),
        ("cup", "coffee", True),
        ("cup", "beakers", False),
        ("box", "boxes", True),
        ("ticket", "ticket", False),
        ("like_tool", "winch", False),
    ],
)
def test_a_drawing_says_some_names_and_others_not(kind: str, name: str, said: bool) -> None:
    assert says(kind, name) is said


def test_what_a_drawing_does_not_say_is_named(world: Make) -> None:
    built = world(one(), blocking=(holding("ticket", "boarding pass"),)).stage()
    (tag,) = built.tags
    (mia,) = [figure for figure in built.figures if figure.character == "mia"]
    assert (tag.words, tag.kind, tag.at) == ("BOARDING PASS", mia.holds, palm(mia, 1))
    assert untagged(built).tags == ()


def test_what_anybody_reads_has_no_name(world: Make) -> None:
    assert names(world(one(), blocking=(holding("umbrella", "umbrella"),)).stage()) == []
    assert names(world(one(), blocking=(holding("ticket"),)).stage()) == [], "the plan has no word for it"


def test_it_is_named_where_it_is_small_in_the_picture(world: Make) -> None:
    held = (holding("key", "keys"),)
    assert names(world(one(Size.MS), blocking=held).stage()) == []
    assert names(world(one(Size.WS), blocking=held).stage()) == ["KEYS"]
    assert names(world(one(Size.EWS), blocking=held).stage()) == [], "people are silhouettes there"


@pytest.mark.parametrize("kind", sorted(GENERIC & {"object", "device", "like_tool", "like_lump"}))
def test_general_shapes_are_always_named(kind: str, world: Make) -> None:
    assert names(world(one(), blocking=(holding(kind, "winch handle"),)).stage()) == ["WINCH HANDLE"]


def test_only_things_of_those_whom_the_shot_is_on(world: Make) -> None:
    held = (holding("ticket", "ticket"), holding("ticket", "voucher", "tom", 0.6))
    assert names(world(one(Size.FS, "mia"), blocking=held).stage()) == ["TICKET"]
    two = one(Size.FS, "mia", "tom").model_copy(update={"framing": Framing.TWO})
    assert names(world(two, blocking=held).stage()) == ["TICKET", "VOUCHER"]


def test_a_prop_is_called_by_its_name_where_something_is_done_with_it(world: Make) -> None:
    def staged(**more: Any) -> Stage:
        made = world(one(Size.FS), blocking=(Blocking(character="mia", mark=Mark(x=-0.6), facing=30, holds="pass", **more),))
        props = (Prop(id="pass", name="BOARDING PASS", kind="ticket"),)
        return stage(made.scene, made.scene.panels[0], made.breakdown.model_copy(update={"props": props}), 16 / 9)

    assert names(staged(pose=Pose.SHOW)) == ["BOARDING PASS"]
    assert names(staged(pose=Pose.STAND)) == [], "it is only carried about"
    assert names(staged(pose=Pose.STAND, named="pass")) == ["PASS"], "the words of the panel name it"


@pytest.mark.parametrize(("pose", "found"), [(Pose.STAND, []), (Pose.GIVE, ["TICKET"])])
def test_what_is_only_in_the_hand_of_who_talks_has_no_name(pose: Pose, found: list[str], world: Make) -> None:
    talks = holding("ticket", "ticket", speaks=True).model_copy(update={"pose": pose})
    assert names(world(one(Size.FS), blocking=(talks,)).stage()) == found


def test_what_somebody_works_at_is_named_where_it_stands(world: Make) -> None:
    at = Blocking(character="mia", mark=Mark(), facing=80, pose=Pose.PULL, at="lever", named="signal lever")
    built = world(one(Size.FS), blocking=(at,)).stage()
    (tag,) = built.tags
    assert (tag.words, tag.kind) == ("SIGNAL LEVER", "lever")
    assert any(piece.kind == "lever" and abs(piece.x - tag.at[0]) < 0.5 and abs(piece.z - tag.at[2]) < 0.5 for piece in built.pieces)
    empty = world(one(Size.FS), blocking=(at.model_copy(update={"at": "", "pose": Pose.STAND}),)).stage()
    assert names(empty) == [], "there is nothing of that name"


def test_an_insert_is_named_where_its_shape_is_a_general_one(world: Make) -> None:
    def shown(kind: str) -> Stage:
        insert = Shot(id="", setup="A", size=Size.INSERT, framing=Framing.INSERT, subjects=("mia",))
        built: Stage = world(insert, blocking=(holding(kind, "tensioner"),), detail=Detail(kind=kind)).stage()
        return built

    assert names(shown("object")) == ["TENSIONER"]
    assert names(shown("ticket")) == [], "it fills the picture"


def test_names_are_mirrored_with_the_picture(world: Make) -> None:
    held = (holding("ticket", "ticket"),)
    plain, flopped = world(one(), blocking=held).stage(), world(one(), blocking=held, mirrored=True).stage()
    (tag,), (other,) = plain.tags, flopped.tags
    assert other.at == (-tag.at[0], tag.at[1], tag.at[2])


@pytest.mark.parametrize(("named", "read"), [("LAS VEGAS", "LAS VEGAS"), ("votes for women", "VOTES FOR WOMEN"), ("cardboard sign", "")])
def test_what_is_to_be_read_on_a_board_is_on_it_and_not_beside_it(named: str, read: str) -> None:
    assert read_on(named) == read


def test_a_board_with_words_on_it_has_no_name_beside_it(world: Make) -> None:
    built = world(one(), blocking=(holding("placard", "las vegas"),)).stage()
    assert [figure.words for figure in built.figures if figure.holds == "placard"] == ["LAS VEGAS"]
    assert names(built) == []
