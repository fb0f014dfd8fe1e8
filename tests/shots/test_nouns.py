"""The usual concrete nouns of screenplays: each is drawn, and as nothing that looks different."""

from __future__ import annotations

import pytest

from storyboard.breakdown.lists import listed
from storyboard.shots import things, vocabulary

HANDLED = listed(
    "hat cap apron cloth peel pin brooch sketchpad drawing harness strap chopsticks clip cutter mattress drawer dolly lid halter"
    " trash_can barrel washtub milk_can hook badge glasses pear orange jar tongs umbrella saddle seascape buckle piano gun pistol"
    " rifle shotgun knife sword dagger axe hammer chisel saw drill screwdriver wrench pliers crowbar shovel spade rake broom mop"
    " bucket ladder rope chain handcuffs whip bow arrow spear shield bomb grenade dynamite bullet holster key lock padlock handle pane"
    " mirror lamp lantern flashlight torch candle match lighter bulb cable table chair sofa chest trunk safe rug pillow blanket sheet"
    " towel phone telephone receiver radio television laptop keyboard screen camera microphone speaker headphones cassette record"
    " projector printer typewriter letter envelope postcard note notebook diary book newspaper magazine page map photograph photo"
    " picture painting portrait poster sign ticket passport card check bill menu form folder briefcase clipboard stamp seal list"
    " certificate money coin wallet purse bag backpack suitcase sack basket box parcel gift carton cup mug glass bottle flask thermos"
    " jug teapot kettle pot pan bowl plate saucer tray fork spoon ladle spatula whisk can tin bread loaf cake pie cookie sandwich"
    " pizza burger egg steak chicken sausage fish soup noodles salad apple banana lemon grapes cherry tomato potato carrot onion"
    " cheese butter milk coffee tea wine beer sugar salt chocolate popcorn coat jacket shirt dress skirt trousers suit tie scarf glove"
    " shoe boot sock belt helmet mask wig veil crown ring necklace bracelet earring watch zipper hanger handkerchief pen pencil"
    " paintbrush chalk eraser ruler scissors needle thread glue stapler easel palette cigarette ashtray cane crutch stretcher bandage"
    " syringe pill thermometer stethoscope scalpel ball football racket doll teddy_bear kite balloon dice guitar violin drum trumpet"
    " flute bell whistle flag trophy medal flower rose vase leaf branch stone shell feather bone skull nest bicycle wheel tyre compass"
    " anchor oar net binoculars telescope parachute coffin cross rosary clock hourglass calendar globe cage trap horseshoe reins leash"
    " collar soap sponge toothbrush comb razor plunger fan heater microwave vacuum dustpan lever valve pipe hose battery drone robot"
    " stick pole plank nail screw bolt hinge canteen mailbox wheelbarrow pram crate hay tape quill scroll wand gem gold pearl"
    " microscope tag domino dart skateboard ski sled skate noose knot lifebuoy"
)
"""What hands have."""
SEEN = listed(
    "door mail_slot well signature thumb doorbell smear puddle bed blood paint oven skylight hole sun moon dog cat mule horse keyhole"
    " doorknob window curtain gate fence wall chandelier switch stool bench armchair desk counter shelf bookcase cupboard cabinet"
    " wardrobe cradle button wheelchair tree car truck bus van motorcycle train boat ship plane helicopter engine grave gravestone"
    " statue altar toilet sink bathtub shower stove fridge buzzer dial antenna tent fire smoke tear footprint fingerprint hand finger"
    " fist eye foot mouth ear face wound scar dumpster mast sail stairs house church fireplace bird crow snake peephole rain"
)
"""What only a close picture is of."""


def test_usual_nouns_have_a_close_picture() -> None:
    assert [noun for noun in sorted(HANDLED | SEEN) if not vocabulary.close(noun.replace("_", " "))] == []


def test_what_hands_have_is_drawn_in_them() -> None:
    assert [noun for noun in sorted(HANDLED) if not vocabulary.thing(noun.replace("_", " "))] == []


def test_there_are_hundreds_of_them() -> None:
    assert len(HANDLED | SEEN) > 400


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("a pane of glass", "pane"),
        ("hammer", "hammer"),
        ("lantern", "lantern"),
        ("duct tape", "tape"),
        ("handcuffs", "handcuffs"),
        ("broom", "broom"),
        ("shovel", "shovel"),
        ("pear", "pear"),
        ("orange", "orange"),
        ("curl of peel", "peel"),
        ("paper bag", "paper_sack"),
        ("teddy bear", "doll"),
        ("his reading glasses", "glasses"),
        ("the mug with pencils", "pencil_mug"),
        ("broken plate", "broken_plate"),
        ("trash can", "trash_can"),
        ("milk can", "milk_can"),
        ("sketch", "drawing"),
        ("toilet paper", "bandage"),
        ("spade", "shovel"),
    ],
)
def test_a_noun_is_drawn_as_what_it_looks_like(noun: str, kind: str) -> None:
    assert vocabulary.thing(noun) == kind


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("drawing on the wall", "wall_drawing"),
        ("ladder of pencil marks", "pencil_marks"),
        ("badge on the counter", "counter_badge"),
        ("bare hook", "bare_hook"),
        ("lamp", "lamp"),
        ("portrait", "portrait"),
        ("gravestone", "gravestone"),
        ("window", "pane"),
        ("mule", "donkey"),
        ("an open door", "door"),
    ],
)
def test_a_close_picture_is_of_what_it_names(noun: str, kind: str) -> None:
    assert vocabulary.close(noun) == kind


@pytest.mark.parametrize("words", ["two glasses of beer", "in the chair", "the TV", "his suit", "on the lamp", "through the drawer"])
def test_what_stays_where_it_is_comes_into_no_hand(words: str) -> None:
    assert things.carried(f" {words}.") in {"", "bottle"}


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("She writes a name on the list.", "write"),
        ("A thumb rubs the signature.", "rub"),
        ("Anna picks up the letter.", "take"),
        ("She tears the photo in two.", "tear"),
        ("A hand drops the ring.", "drop"),
        ("He lights the candle.", "light"),
        ("She cuts the rope.", "cut"),
        ("He leafs through the drawings.", "leaf"),
        ("She puts the badge on the counter.", "put"),
        ("A finger runs down the page.", "point"),
        ("CLOSE ON Anna's hands.", ""),
        ("The knob turns.", "turns"),
        ("Three knocks on the door.", "knock"),
        ("The phone rings.", "rings"),
        ("The glass falls.", "falls"),
        ("The chain rattles.", "shakes"),
        ("Anna turns the key.", "turn"),
        ("The letter: WE ARE GONE.", ""),
    ],
)
def test_a_close_picture_knows_its_deed(words: str, deed: str) -> None:
    assert things.handling(words) == deed


@pytest.mark.parametrize(("said", "kind"), [("the medal", "medal"), ("his medals", "medal"), ("the trophy", "trophy")])
def test_a_medal_is_no_cup(said: str, kind: str) -> None:
    assert vocabulary.thing(said) == kind


def test_a_wheel_brace_is_a_wrench_and_no_wheel() -> None:
    assert [vocabulary.thing(name) for name in ("wheel brace", "lug wrench", "wheel")] == ["wrench", "wrench", "like_wheel"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("streamers", "streamer"),
        ("paper chain", "paper_chain"),
        ("bunting", "bunting"),
        ("bakery box", "cake_box"),
        ("limp balloon", "limp_balloon"),
        ("bow of ribbon", "ribbon_bow"),
        ("balloon", "balloon"),
        ("pennant", "flag"),
    ],
)
def test_what_a_party_is_dressed_with_is_drawn_as_itself(name: str, kind: str) -> None:
    assert vocabulary.thing(name) == kind
