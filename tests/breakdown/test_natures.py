"""Who is no plain person: found by name, introduction and deeds; told in words; drawn in the right size; open to text models and users."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.breakdown import natures
from storyboard.breakdown.data import CastWords, PersonWords, taken_up
from storyboard.breakdown.inquiry import BreakdownDraft, PersonDraft
from storyboard.breakdown.refining import refined
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Breakdown, Character
from storyboard.model.errors import InputError
from storyboard.model.screenplay import Screenplay
from storyboard.script import fountain
from storyboard.script.scenes import screenplay


def read(words: str, cue: str = "") -> Screenplay:
    said = f"{cue}\nWell, well.\n" if cue else ""
    return screenplay(fountain.read(f"INT. HALL - DAY\n\n{words}\n\n{said}"), "test.fountain")


def who(words: str, name: str, cue: str = "") -> Character:
    return next(one for one in break_down(read(words, cue)).characters if name in {one.name, *one.aliases})


@pytest.mark.parametrize(
    ("words", "name", "cue", "what"),
    [
        ("FERGUSON, a moth-eaten toy bear, one eye, sits up.", "FERGUSON", "FERGUSON", "toy bear"),
        ("DABBLE, a tin duck with a key in her back, waddles in.", "DABBLE", "DABBLE", "toy duck"),
        ("NIB, the shop cat, sleeps.", "NIB", "", "cat"),
        ("UNIT 7, a squat maintenance robot on treads, rolls in.", "UNIT 7", "UNIT 7", "robot"),
        ("REX (German shepherd, 6) barks.", "REX", "", "dog"),
        ("ANNA, 12, leads a talking horse called MR. BROWN.", "MR. BROWN", "MR. BROWN", "horse"),
        ("ANNA, 12, leads a talking horse called MR. BROWN.", "ANNA", "ANNA", ""),
        ("THUNDER, a black stallion, rears.", "THUNDER", "", "horse"),
        ("KIT (11) waves. ADA rides up on the gray mare, Kit behind her.", "KIT", "KIT", ""),
        ("His labrador, BONZO, jumps up.", "BONZO", "", "dog"),
        ("THE GHOST OF LADY ASH, a pale woman, drifts in.", "LADY ASH", "LADY ASH", "ghost"),
        ("The ghost of a little girl, EMMA, 8, points.", "EMMA", "EMMA", "ghost"),
        ("BARNABY, a snowman with a carrot nose, waves.", "BARNABY", "BARNABY", "snowman"),
        ("ZOG, a green alien with huge eyes, enters.", "ZOG", "ZOG", "alien"),
        ("THE MONSTER, huge, hairy, crawls out.", "THE MONSTER", "THE MONSTER", "monster"),
        ("CLARA, a porcelain doll, turns her head.", "CLARA", "CLARA", "toy doll"),
        ("SIR BONES, a skeleton in armour, bows.", "SIR BONES", "SIR BONES", "skeleton"),
        ("Her robot butler, JEEVES, serves tea.", "JEEVES", "JEEVES", "robot"),
        ("MR. TOAD, a toad in a tweed suit, pours tea.", "MR. TOAD", "MR. TOAD", "upright frog"),
        ("BRAMBLE, a rabbit, opens the door and reads.", "BRAMBLE", "BRAMBLE", "upright rabbit"),
        ("MOLLY, a hen in spectacles, brings coffee.", "MOLLY", "", "upright chicken"),
        ("FERGUSON, 90, balding toy bear, one eye, bows.", "FERGUSON", "FERGUSON", "toy bear"),
        ("A tin duck swings round. She is DABBLE, 51, dented.", "DABBLE", "DABBLE", "toy duck"),
        ("NIB, 4 days old, a knitted mouse, peeps out.", "NIB", "NIB", "toy mouse"),
        ("BABY ROSE, 8 months, crawls in.", "BABY ROSE", "", "baby"),
        ("BABY, 24, a driver, walks in.", "BABY", "BABY", ""),
        ("DETECTIVE WOLF, 50, in a coat, sits.", "DETECTIVE WOLF", "DETECTIVE WOLF", ""),
        ("MEGAN FOX, 30, sits.", "MEGAN FOX", "MEGAN FOX", ""),
        ("ANNA, 30, a ghost hunter, kneels.", "ANNA", "ANNA", ""),
        ("TOM, 40, the dog trainer, waits.", "TOM", "TOM", ""),
        ("ELLA, 14, grooms a pony.", "ELLA", "ELLA", ""),
        ("CAPTAIN SALT, 65, has a parrot on his shoulder.", "CAPTAIN SALT", "CAPTAIN SALT", ""),
    ],
)
def test_what_somebody_is(words: str, name: str, cue: str, what: str) -> None:
    assert natures.called(who(words, name, cue)) == what


@pytest.mark.parametrize(
    ("words", "name", "low", "high"),
    [
        ("FERGUSON, a toy bear, sits.", "FERGUSON", 0.2, 0.5),
        ("FERGUSON, a life-size toy bear, sits.", "FERGUSON", 1.2, 2.0),
        ("UNIT 7, a huge robot, stands.", "UNIT 7", 2.0, 2.6),
        ("ZOG, an alien with huge eyes, enters.", "ZOG", 1.4, 1.7),
        ("PIP, a gardening robot the size of a football, trims leaves.", "PIP", 0.25, 0.35),
        ("BABY ROSE, 8 months, sleeps.", "BABY ROSE", 0.5, 0.8),
    ],
)
def test_they_are_as_large_as_the_words_say(words: str, name: str, low: float, high: float) -> None:
    assert low < who(words, name).appearance.height < high


def test_who_speaks_among_toys_is_a_toy() -> None:
    script = read("DABBLE, a tin duck, waits. FERGUSON, 90, balding bear, sits. TIBBLES, a cat, sleeps.", "DABBLE")
    text = fountain.read(
        "INT. SHOP - DAY\n\nDABBLE, a tin duck, waits. FERGUSON, 90, balding bear, sits.\n\nDABBLE\nYes.\n\nFERGUSON\nNo.\n"
    )
    spoken = break_down(screenplay(text, "test.fountain"))
    assert [natures.called(one) for one in break_down(script).characters] == ["toy duck", "bear", "cat"]
    assert [natures.called(one) for one in spoken.characters] == ["toy duck", "toy bear"]


def test_groups_have_their_number_their_age_and_their_sex() -> None:
    twins = who("THE TWINS, identical girls of 8 in matching dresses, stand.", "THE TWINS", "THE TWINS")
    maids = who("THE BRIDESMAIDS, four women in pink dresses, wait.", "THE BRIDESMAIDS", "THE BRIDESMAIDS")
    assert (twins.headcount, twins.age.value, twins.appearance.garment) == (2, "child", "dress")
    assert (maids.headcount, maids.appearance.build, maids.appearance.garment) == (4, "woman", "dress")


def test_who_is_pregnant_has_a_belly() -> None:
    assert who("EVA, 28, heavily pregnant, sits.", "EVA", "EVA").appearance.belly > 0
    assert who("A pregnant woman, RUTH, 33, sits.", "RUTH", "RUTH").appearance.belly > 0
    assert not who("JOHN, 30, kisses his pregnant wife.", "JOHN", "JOHN").appearance.belly


@pytest.mark.parametrize("said", ["dog", "toy bear", "upright rabbit", "robot", "ghost"])
def test_words_for_what_they_are_are_read_as_they_are_told(said: str) -> None:
    meant = natures.meant(said)
    assert meant is not None
    assert natures.called(natures.natured(Character(id="c1", name="X"), meant)) == said
    assert natures.meant("person") == natures.PERSON
    assert natures.meant("teapot") is None


def _answered(nature: str) -> tuple[Breakdown, tuple[str, ...]]:
    script = read("WINSTON, 40, sits.", "WINSTON")
    return refined(break_down(script), BreakdownDraft(people=(PersonDraft(id="c1", nature=nature),)), script)


def test_a_text_model_may_say_what_somebody_is() -> None:
    found, _ = _answered("toy mouse")
    assert natures.called(found.character("c1")) == "toy mouse"
    unchanged, told = _answered("teapot")
    assert natures.called(unchanged.character("c1")) == ""
    assert any("teapot" in one for one in told)


def test_the_user_may_say_it_and_take_it_back() -> None:
    script = read("WINSTON, a toy mouse, sits.", "WINSTON")
    found = break_down(script)
    changed = refined(found, BreakdownDraft(people=(PersonDraft(id="c1", nature="person"),)), script)[0].character("c1")
    assert natures.called(changed) == ""
    assert changed.appearance.height > 1.2
    asked = CastWords(people={"c1": PersonWords(nature="robot")})
    assert natures.called(taken_up(found, asked, script, Path("cast.toml")).character("c1")) == "robot"
    with pytest.raises(InputError, match="teapot"):
        taken_up(found, CastWords(people={"c1": PersonWords(nature="teapot")}), script, Path("cast.toml"))
