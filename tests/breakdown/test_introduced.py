"""Who somebody is and what they have on, in the forms in which working writers bring people in."""

from __future__ import annotations

from collections.abc import Callable

from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Age, Character
from storyboard.model.screenplay import Screenplay

Script = Callable[[str], Screenplay]


def cast(script: Script, *lines: str) -> dict[str, Character]:
    return {who.name: who for who in break_down(script("# INT. HALL - DAY\n" + "\n".join(lines))).characters}


def test_sentences_without_a_verb_go_on_about_looks(script: Script) -> None:
    people = cast(
        script,
        "The hand belongs to HALVARD QUILL, 60, pilot. Long beard, cardigan over a flight suit. He's upside down.",
        "LEONIE FRAY comes along with a glass. Thirty-four and dressed to be forgotten: grey skirt, plain spectacles. She stops.",
        "@LEONIE",
        "> Morning.",
        "HUGO, 40, thin as a coat hanger, hair gone white, waits. A coat hangs on the door.",
    )
    quill, leonie, hugo = people["HALVARD QUILL"].appearance, people["LEONIE"].appearance, people["HUGO"]
    assert (quill.build, quill.beard, quill.garment) == ("man", True, "sweater")
    assert (leonie.garment, leonie.glasses) == ("skirt", True)
    assert hugo.appearance.hair_tone < 0.2
    assert "hangs" not in hugo.description


def test_a_word_of_kin_tells_a_sex_and_an_age(script: Script) -> None:
    people = cast(script, "They belong to GRANDAD JOE. His granddaughter MINA (6) gasps.", "@JOE", "> Look!", "GRAN comes out.")
    assert people["JOE"].age is Age.OLD
    assert people["GRAN"].age is Age.OLD
    assert people["MINA"].appearance.hair in {"bob", "long", "bun", "ponytail"}
    assert not people["MINA"].unsexed


def test_clothes_named_in_passing_are_worn(script: Script) -> None:
    people = cast(
        script,
        "MINA (6) smears mud down the front of her bridesmaid dress.",
        "GOW, 50, nods. He takes off his hat. The vicar folds his cassock.",
        "YANN, 36, snatches a paper from the OLD MAN and stuffs it up his jersey. Yann's scarf flaps.",
        "BETH, 30, puts on her apron.",
    )
    assert people["MINA"].appearance.garment == "longdress"
    assert people["GOW"].appearance.hat == "hat"
    assert people["GOW"].appearance.garment != "cassock"
    assert "scarf" in people["YANN"].appearance.worn
    assert people["BETH"].appearance.garment != "apron"


def test_a_title_and_a_nickname_belong_to_a_name(script: Script) -> None:
    people = cast(
        script,
        "@CONSTABLE (O.S.)",
        "> You're late.",
        "CONSTABLE NEVE STRAND, thirty, a coat over pyjamas, squats.",
        "@NEVE",
        "> Rune.",
        'On the bunk sits AUGUSTIN "GUS" FERRIS, 68, sewing.',
        "@GUS",
        "> Sit.",
    )
    assert set(people) == {"NEVE", "GUS"}
    assert people["NEVE"].speeches == 2
    assert people["GUS"].age is Age.OLD


def test_figures_and_machines_are_nobody(script: Script) -> None:
    people = cast(
        script,
        "A yellow EXCAVATOR claws at the slope and swings. A plastic hula girl shivers on the dash.",
        "A senator rocks on its plinth. NUNO, 58, big mustache, hugs it.",
        "In the pond stands a GOOSE. Enormous. White. This is the ADMIRAL. She honks once.",
    )
    assert set(people) == {"NUNO", "ADMIRAL"}
    assert people["ADMIRAL"].species == "goose"


def test_what_only_sounds_like_dress_is_not_worn(script: Script) -> None:
    people = cast(
        script,
        "MOIRA, 62, mother of the bride, circles the cake.",
        "TUGHRUL, 40, a falcon hooded on his fist, reins in.",
        "PRIYA (12), braces, a clipboard, stares.",
        "A JUDGE in a blazer stands on the line.",
        "JOE (70s, a flat cap that's lost an argument with a bird) waits.",
        "The foreman hands a slip to the BAILIFF.",
        "ANNE (30) hides behind the steamer trunks. TED (40), in swimming trunks, laughs.",
        "ROSA (24, woman), a boxer in blue trunks, and IVAN (30, man), a boxer, wait.",
    )
    assert [people[name].appearance.garment for name in ("ROSA", "IVAN")] == ["sports", "trunks"]
    assert [people[name].appearance.garment == "trunks" for name in ("ANNE", "TED")] == [False, True]
    assert people["MOIRA"].appearance.hat != "veil"
    assert people["TUGHRUL"].appearance.garment != "hoodie"
    assert "braces" not in people["PRIYA"].appearance.worn
    assert (people["JUDGE"].appearance.garment, people["JUDGE"].appearance.worn) == ("suit", "")
    assert people["JOE"].appearance.hat == "flat_cap"
    assert people["BAILIFF"].appearance.garment == "uniform"


def test_some_places_call_for_clothes(script: Script) -> None:
    aboard = break_down(script("# INT. SPACE STATION - NIGHT\nBEX (22) and HAL (60) float. ANN (30), in a suit, watches.")).characters
    assert [who.appearance.garment for who in aboard] == ["jumpsuit", "jumpsuit", "suit"]
    site = break_down(script("# EXT. CONSTRUCTION SITE - DAY\nJO (40) climbs.")).characters[0].appearance
    assert (site.hat, site.worn) == ("hardhat", "hivis")


def test_ages_as_they_are_spoken_bring_somebody_in(script: Script) -> None:
    people = cast(script, "CLEO (in her 70s) sits. Old MR. HART (about 70) eats. ZORA, in her 70s, knits.", "Thirty VILLAGERS wait.")
    assert {name: who.age for name, who in people.items() if who.headcount == 1} == dict.fromkeys(("CLEO", "MR. HART", "ZORA"), Age.OLD)
    assert people["VILLAGERS"].headcount == 30


def test_who_expects_a_child_is_none_and_names_in_paint_are_nobody(script: Script) -> None:
    text = (
        "# EXT. STREET - DAY\nA LORRY. On its side in painted letters: HALLORAN & DAUGHTERS.\n"
        "GRACE (30s, eight months pregnant, dungarees) waves.\n@GRACE\n> Dad."
    )
    found = break_down(script(text)).characters
    assert [(who.name, who.appearance.build, who.appearance.nature) for who in found] == [("GRACE", "woman", "")]


def test_who_is_told_of_and_named_in_the_next_sentence_is_one(script: Script) -> None:
    text = (
        "# INT. HUT - NIGHT\nAn old man sits up. JOSEF (70s), wool hat, beard to his chest. He waits.\n"
        "A woman stands at the sink. ANNA, 40, tired.\nA boy runs in. TIM (9), soaked, looks up.\n@JOSEF\n> No.\n"
        "@ANNA\n> Yes.\n@TIM\n> Well?"
    )
    assert {who.name for who in break_down(script(text)).characters} >= {"JOSEF", "ANNA", "TIM"}
    assert not {who.name for who in break_down(script(text)).characters} & {"OLD MAN", "WOMAN"}


def test_nobody_is_dressed_as_what_they_are_likened_to(script: Script) -> None:
    found = break_down(script("# INT. VAN - DAY\nPEARL (58), driving gloves, the poise of a duchess, waits.\n@PEARL\n> No."))
    assert found.characters[0].appearance.garment != "ballgown"


def test_who_is_named_behind_a_direction_is_somebody(script: Script) -> None:
    people = cast(
        script,
        "CLOSE ON ANNA (30), asleep.",
        "ANGLE ON DEKKER. He smiles.",
        "OVER ZORA'S SHOULDER: Dekker nods.",
        "CLOSE ON: Harrow, who laughs.",
        "ON MARLOW, frowning.",
        "TIGHT ON BRAXTON AND COLE",
        "CLOSE ON LASKER",
        "who is furious.",
    )
    assert set(people) == {"ANNA", "DEKKER", "ZORA", "HARROW", "MARLOW", "LASKER"}
    assert not [alias for who in people.values() for alias in who.aliases if "ON" in alias.split() or "OVER" in alias.split()]


def test_a_thing_behind_a_direction_is_nobody(script: Script) -> None:
    people = cast(
        script,
        "ANNA (30) sits.",
        "CLOSE ON PENDULUM. It swings.",
        "ANGLE ON THERMOSTAT. She turns it down.",
        "ON THE CLOCK, ticking.",
        "PUSH IN ON LETTER. She reads it.",
        "ANGLE ON THE VASE",
        "It falls.",
    )
    assert set(people) == {"ANNA"}


def test_all_whom_a_list_names_are_somebody(script: Script) -> None:
    people = cast(
        script,
        "Twelve people at a long table: ANNA, BEN, CARA, DAN, EVE, FINN, GIA, HUGO, IDA, JON, KIM and LEO.",
        "Their guests: ZORG, ZAPH and KRILL. ANNA, BEN & GRUNK look up.",
        "On the table: KNIFE, GUN and ROPE. BANG, BOOM, CRASH.",
    )
    assert len(people) == 16
    assert {"CARA", "FINN", "GIA", "JON", "ZAPH", "GRUNK"} < set(people)


def test_things_that_speak_are_voices(script: Script) -> None:
    people = cast(
        script,
        "The RADIO plays JAZZ. A COMPUTER hums. The ROBOT rolls in, the ANDROID behind it.",
        *(
            line
            for name in ("RADIO (V.O.)", "COMPUTER", "ROBOT", "ANDROID", "TV", "ANSWERING MACHINE")
            for line in (f"@{name}", "> Hello.")
        ),
        "Mia looks at the TV and at the answering machine. A VOICE from the intercom.",
        "@VOICE",
        "> Who is there?",
    )
    assert {who.name for who in people.values() if who.seen} == {"ROBOT", "ANDROID"}
    assert {who.name for who in people.values() if not who.seen} == {"RADIO", "COMPUTER", "TV", "ANSWERING MACHINE", "VOICE"}


def test_a_name_told_of_once_by_what_people_do_is_somebody(script: Script) -> None:
    people = cast(
        script,
        "MICK snaps his fingers. QUILLA slowly ties an apron.",
        "The barkeeper, ORVIN, wipes the counter.",
        "FENN, in a red cap, looks out.",
        "BOOM shakes the house. SMOKE fills her lungs. A SPARK snaps. The MERIDIAN, deep blue, wakes.",
    )
    assert set(people) == {"MICK", "QUILLA", "ORVIN", "FENN"}
