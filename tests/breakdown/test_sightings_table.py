"""What is an animal, a mount or a crowd in the words, and what only sounds like one: two tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]

HEAD = "# EXT. STREET - DAY\nANNA (34) waits. JOHN (40) waits.\n@ ANNA\n> Well?\n@ JOHN\n> Yes.\n"
TRAIN = "# INT. TRAIN - DAY\nANNA (34) waits. JOHN (40) waits. The train rattles.\n@ ANNA\n> Well?\n@ JOHN\n> Yes.\n"

NONE = (
    "Anna vaults over the horse.",
    "Anna waits by the pommel horse.",
    # Verbs.
    "The big car snakes, spins once, and stops.",
    "The road snakes up the hill.",
    "Anna ducks.",
    "Anna screams and ducks.",
    "John ducks under the rope.",
    "She quickly ducks behind the bar.",
    "Bad luck dogs him.",
    "He dogs her steps.",
    "John bears the weight.",
    "Anna bears left at the fork.",
    "John fishes a key out of his pocket.",
    "Anna fishes in her bag.",
    "John crows with delight.",
    "John hounds the clerk.",
    "Anna bats her eyes.",
    "John pigs out.",
    "Anna parrots him.",
    "John wolfs down the bread.",
    "John horses around.",
    "Anna squirrels the money away.",
    "She can not bear it.",
    "John hares after her.",
    "He soldiers on.",
    "She cows him with a look.",
    "Anna rats on John.",
    "John mounts the stairs.",
    "Anna mounts the podium.",
    "John reins in his temper.",
    "A train thunders past. Tension mounts, and Anna waits.",
    "John rides shotgun.",
    "Anna gallops through the report.",
    "The needle rides up the dial past Anna.",
    # Similes and pictures.
    "John eats like a horse.",
    "Anna, quiet as a mouse, waits.",
    "John fights like a wounded old lion.",
    "Her hair is cut like a helmet.",
    "He shakes himself like a wet dog.",
    "Anna watches him the way a cat watches a bird.",
    "They march like soldiers.",
    "John is stubborn as a mule.",
    "As if a dog had bitten him, John jumps.",
    "A photograph of a dog hangs there.",
    "The bronze king on his horse stands over the square.",
    "A carved lion guards the door.",
    # Compounds and other senses.
    "Anna opens the dog food.",
    "John reads the needle.",
    "The crane lifts the crate.",
    "Anna breaks the seal.",
    "John adjusts his bow tie.",
    "Anna clicks the mouse.",
    "John draws his Colt.",
    "John drives a red Mustang.",
    "John has a chat with Anna.",
    "Anna pushes a shopping cart.",
    "Anna pushes a baby carriage.",
    "John wheels a tea cart in.",
    "The station wagon stops.",
    "A wagon rolls by.",
    "John parks beside the hay wagon.",
    "A child pulls a toy wagon.",
    "The cart tips over.",
    "A bullet hits John in the calf.",
    "John hangs up his bear costume.",
    "The bull's eye is red.",
    "Anna wears a ponytail and cat ears.",
    "John pours a bowl of chicken soup.",
    "Anna does a swan dive.",
    "John pulls down the army blanket.",
    "Ceiling fans turn.",
    "Anna reads a children's book.",
    "John plays with a toy horse.",
    # Names.
    "They enter the Red Lion.",
    "Anna waits for Mr. Wolf.",
    "Robin Hood Lane is empty.",
    "Dr. Fox is not here.",
    # Heard, or not there.
    "Dogs bark in the distance.",
    "Anna hears a horse.",
    "There is no dog.",
    "John is afraid of dogs.",
)

SOME = (
    ("A dog runs across the street.", "dog"),
    ("Two dogs fight over a bone.", "dog"),
    ("Dogs run past.", "dog"),
    ("The dogs bark.", "dog"),
    ("His dog waits.", "dog"),
    ("A stray dog sniffs Anna's hand.", "dog"),
    ("A pack of dogs trots by.", "dog"),
    ("Wild dogs circle the car.", "dog"),
    ("Ducks swim on the pond.", "duck"),
    ("The ducks scatter.", "duck"),
    ("Three ducks waddle past Anna.", "duck"),
    ("A duck and her ducklings cross.", "duck"),
    ("Anna feeds the ducks.", "duck"),
    ("A snake slides over the stone.", "snake"),
    ("Snakes crawl out of the basket.", "snake"),
    ("Two snakes hiss.", "snake"),
    ("A bear stands up.", "bear"),
    ("Bears wander across the road.", "bear"),
    ("A crow lands on the wall.", "crow"),
    ("Crows circle.", "crow"),
    ("Black crows sit on the wire.", "crow"),
    ("A cat sleeps on the sill.", "cat"),
    ("A cat crosses towards it as if it had an appointment.", "cat"),
    ("A horse drinks at the trough.", "horse"),
    ("Horses graze.", "horse"),
    ("John leads a horse by the reins.", "horse"),
    ("John gallops past.", "horse"),
    ("Anna mounts her horse.", "horse"),
    ("Anna rides a donkey.", "donkey"),
    ("A carriage rolls up.", "carriage"),
    ("A horse-drawn cart rattles by.", "carriage"),
    ("A covered wagon rolls by.", "carriage"),
    ("Two mules pull the wagon up the hill.", "carriage"),
    ("John takes the reins of the wagon.", "carriage"),
    ("A stagecoach stops before Anna.", "carriage"),
    ("Pigeons take off.", "bird"),
    ("A pigeon sits on John's head.", "bird"),
    ("A cloud of gulls dives.", "gull"),
    ("Gulls wheel overhead.", "gull"),
    ("A mouse scurries along the wall.", "mouse"),
    ("The rats flee.", "rat"),
    ("A cow blocks the road.", "cow"),
    ("Sheep cross the road.", "sheep"),
    ("A fox looks at Anna.", "fox"),
    ("An owl blinks.", "owl"),
    ("A hawk circles.", "eagle"),
    ("A goat eats the map.", "goat"),
    ("A lion roars.", "lion"),
    ("A crowd gathers.", "crowd"),
    ("Soldiers march in.", "soldiers"),
)


@pytest.mark.parametrize("line", NONE)
def test_it_only_sounds_like_one(script: Script, line: str) -> None:
    assert [(one.kind, one.start) for one in break_down(script(HEAD + line)).sightings] == []


@pytest.mark.parametrize(("line", "kind"), SOME)
def test_it_is_one(script: Script, line: str, kind: str) -> None:
    assert kind in [one.kind for one in break_down(script(HEAD + line)).sightings]


@pytest.mark.parametrize("line", ["Anna jumps down from the carriage.", "John walks along the carriages.", "The last carriage is empty."])
def test_the_carriage_of_a_train_has_no_horse(script: Script, line: str) -> None:
    assert break_down(script(TRAIN + line)).sightings == ()


def test_a_wagon_has_a_horse_in_a_story_of_its_time_and_once_it_was_told_to(script: Script) -> None:
    west = "# EXT. SALOON - DAY\nThe sheriff and his deputy wait by the corral.\nA wagon rolls by.\n"
    assert "carriage" in {one.kind for one in break_down(script(west)).sightings}
    again = break_down(script(HEAD + "A horse-drawn wagon rolls up. John laughs. The wagon stops.")).sightings
    assert [one.kind for one in again] == ["carriage", "carriage"]
