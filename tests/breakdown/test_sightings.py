"""Animals, crowds and mounts of the action: which are there, with whom, doing what; and what only sounds like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Sighting
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]

HEAD = "# EXT. STREET - DAY\nANNA (34) waits. JOHN (40) waits.\n@ ANNA\n> Well?\n@ JOHN\n> Yes.\n"


def found(script: Script, line: str) -> tuple[Sighting, ...]:
    return break_down(script(HEAD + line)).sightings


@pytest.mark.parametrize(
    ("line", "kind", "pose", "relation"),
    [
        ("A dog runs across the street.", "dog", "run", ""),
        ("Anna strokes her cat, asleep on her lap.", "cat", "lie", "lap"),
        ("Anna carries a kitten in her arms.", "kitten", "", "arms"),
        ("Anna walks her dog.", "dog", "", "lead"),
        ("Anna waits. A Pomeranian growls from her handbag.", "lapdog", "bark", "bag"),
        ("A kitten peeps out of Anna's coat.", "kitten", "", "bag"),
        ("Anna waits. A dog growls from her handbag.", "dog", "bark", "beside"),
        ("John gallops across the plain on a black horse.", "horse", "run", "ridden"),
        ("John rides into town.", "horse", "walk", "ridden"),
        ("On the mule, asleep sitting up, a gun on her lap: ANNA.", "donkey", "", "ridden"),
        ("Anna sits on a camel.", "camel", "", "ridden"),
        ("John rides in on a white horse.", "horse", "", "ridden"),
        ("John vaults into the saddle.", "horse", "walk", "ridden"),
        ("Anna swings down from the saddle.", "horse", "", "left"),
        ("Anna slides off the donkey.", "donkey", "", "left"),
        ("Roped behind the mule, hands bound, walks JOHN.", "donkey", "", "towed"),
        ("John pedals past on a bicycle.", "bicycle", "walk", "ridden"),
        ("The bear rears up.", "bear", "rear", ""),
        ("Anna holds a chick in her cupped hands.", "bird", "", "hands"),
        ("John has a mouse in the palm of his hand.", "mouse", "", "hands"),
        ("Anna lets the bird go.", "bird", "", "freed"),
        ("Anna releases the dove.", "bird", "", "freed"),
        ("The mule slips and falls.", "donkey", "fallen", ""),
        ("The horse goes down on its knees.", "horse", "knees", ""),
        ("The horse stumbles.", "horse", "knees", ""),
        ("The donkey kicks out behind.", "donkey", "kick", ""),
        ("The horse bucks.", "horse", "kick", ""),
        ("The pony shies.", "pony", "shy", ""),
        ("The dog rolls over.", "dog", "roll", ""),
        ("The dog limps along.", "dog", "limp", ""),
        ("The dog bares its teeth.", "dog", "teeth", ""),
        ("The cow looks round.", "cow", "look_back", ""),
        ("The cow lies on its side.", "cow", "side", ""),
        ("The dog falls asleep.", "dog", "lie", ""),
        ("The dog slips out of the door.", "dog", "", ""),
        ("A gull lands.", "gull", "land", ""),
        ("A fish flops about.", "fish", "flop", ""),
        ("Horses graze by the fence.", "horse", "graze", ""),
        ("A flock of gulls wheels overhead.", "gull", "fly", ""),
        ("A crowd cheers.", "crowd", "cheer", ""),
        ("The audience applauds.", "audience", "cheer", ""),
        ("Soldiers march past.", "soldiers", "march", ""),
        ("Protesters with signs block the road.", "protesters", "", ""),
    ],
)
def test_who_is_there_besides_the_cast(script: Script, line: str, kind: str, pose: str, relation: str) -> None:
    (one,) = found(script, line)
    assert (one.kind, one.pose, one.relation) == (kind, pose, relation)


@pytest.mark.parametrize(
    "line",
    [
        "Dogs bark in the distance.",
        "John fights like a lion.",
        "John eats a hot dog.",
        "The dog's bowl is empty.",
        "John hates people.",
        "John takes the bus.",
        "John rides the elevator up.",
        "A painting of a horse hangs there.",
        "John wears a bear costume.",
        "She can not bear it.",
    ],
)
def test_what_only_sounds_like_one(script: Script, line: str) -> None:
    assert found(script, line) == ()


def test_a_herd_is_several_and_colours_are_kept(script: Script) -> None:
    (herd,) = found(script, "A herd of white cows crosses.")
    assert herd.count > 5
    assert herd.tone is not None
    assert herd.tone < 0.1


def test_animals_with_a_part_are_animals_and_people_named_like_one_are_not(script: Script) -> None:
    text = HEAD + "REX, a German shepherd, trots in. MEGAN FOX (30), a vet with a dog, enters.\n@ MEGAN FOX\n> Hello."
    species = {who.name: who.species for who in break_down(script(text)).characters}
    assert species["REX"] == "dog"
    assert not any(kind for name, kind in species.items() if name != "REX")


def test_the_dog_is_the_one_with_the_part_where_there_is_one(script: Script) -> None:
    text = HEAD + "REX, a black dog, trots in.\nThe dog barks. Two dogs run past."
    assert [(one.count, bool(one.who)) for one in break_down(script(text)).sightings] == [(1, True), (1, True), (2, False)]


def test_a_wheelchair_is_whose_the_sentence_says(script: Script) -> None:
    text = HEAD + "BEN (45), in a wheelchair, rolls past Anna.\n@ BEN\n> Hi."
    breakdown = break_down(script(text))
    ben = next(who.id for who in breakdown.characters if who.name == "BEN")
    assert [(one.kind, one.near) for one in breakdown.sightings] == [("wheelchair", ben)]


def test_who_a_pronoun_rides_for_is_of_its_sex_and_a_leg_is_no_bicycle(script: Script) -> None:
    people = {who.id: who.name for who in break_down(script(HEAD)).characters}
    riders = [
        people[one.near]
        for line in ("John nods. Anna nods. He pedals away.", "Anna nods. John nods. She pedals away.")
        for one in found(script, line)
    ]
    assert riders == ["JOHN", "ANNA"]
    assert not found(script, "Anna hauls. He pedals with his good leg.")
