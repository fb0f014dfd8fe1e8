"""The long tail of nouns: things, money by its numbers, beasts, places and trades are known for something that is drawn."""

from __future__ import annotations

from storyboard.breakdown import animal_words
from storyboard.breakdown.places import kind_of
from storyboard.breakdown.thing_words import first_thing
from storyboard.breakdown.wardrobe import worn

THINGS = {
    "a drink": "glass",
    "the flagon": "jug",
    "a kris": "knife",
    "her bifocals": "glasses",
    "a grappling hook": "hook",
    "a twenty into her hand": "money",
    "two hundred in tens": "money",
    "a crisp fifty": "money",
    "ten men through the gate": "",
    "five minutes": "",
    "the mule drink": "",
    "a tuning fork": "tuning_fork",
    "the meat cleaver": "cleaver",
    "a rubber duck": "rubber_duck",
    "the baby rattle": "rattle",
    "a stack of boxes": "box_stack",
    "a pile of parcels": "box_stack",
}
BEASTS = {"peacock": "peacock", "buzzards": "eagle", "leopards": "leopard", "ferret": "rat", "antelope": "deer", "rattlesnake": "snake"}
PLACES = {"PRIORY": "church", "BARRACKS": "bedroom", "TANNERY": "workshop", "FOXHOLE": "field", "CROW'S NEST": "boat", "MUSEUM": "unknown"}
TRADES = {
    "a beekeeper": "jumpsuit",
    "two hussars": "uniform",
    "the umpire": "shirt",
    "a lumberjack": "shirt",
    "a mime": "tshirt",
    "a jockey": "shirt",
    "a matador": "jacket",
}


def test_rarer_nouns_are_known() -> None:
    assert {text: first_thing(text)[1] for text in THINGS} == THINGS
    assert {word: (animal_words.ONE | animal_words.MANY).get(word) for word in BEASTS} == BEASTS
    assert {name: kind_of(name).value for name in PLACES} == PLACES
    assert {text: worn(text).get("garment") for text in TRADES} == TRADES
