"""Those who act without a name are of the cast; what they are called by means nobody else."""

from __future__ import annotations

from storyboard.breakdown import mentions
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Breakdown
from storyboard.script import fountain
from storyboard.script.scenes import screenplay

HEAD = "INT. INN - NIGHT\n\nANNA (30), a nurse, waits. BEN (30) sits.\n\nBEN\nYes.\n\n"


def cast_of(words: str) -> Breakdown:
    return break_down(screenplay(fountain.read(HEAD + words + "\n"), "test.fountain"))


def test_who_acts_without_a_name_is_of_the_cast() -> None:
    told = {
        "A boy runs out of the stable and a girl follows him.": ["BOY", "GIRL"],
        "Behind the counter a clerk stamps papers.": ["CLERK"],
        "A woman pulls at the oars. She is VERA LANG, 35, hair frozen to her cheeks.": ["VERA LANG"],
        "In the corner, a piano player hammers on the keys.": ["PIANO PLAYER"],
        "The barkeeper polishes a glass. The barkeeper yawns.": ["BARKEEPER"],
        "A man in a bowler hat claps. The man bows.": ["MAN"],
        "A guard leads a man through the door. The man stumbles.": ["GUARD", "MAN"],
        "A waiter trips. Another waiter laughs.": ["WAITER", "ANOTHER WAITER"],
        "One of the women digs a pen out of her purse.": ["ONE OF THE WOMEN"],
        "A police officer who eats a donut looks up.": ["POLICE OFFICER"],
        "The man nods. The crowd cheers. Two women wait. His daughter CLARA (9) waves.": ["CLARA"],
        "Her father leaves.": ["FATHER"],
        "A kettle whistles. The boxer shorts dry. The waiter's hat falls off.": [],
        "On the television, a reporter speaks. A photograph of a boy hangs there.": [],
        "The nurse sits down.": [],
        "On top, one marzipan bride dances alone.": [],
        "A GIRL stares at him. DOT (7), balaclava.": ["DOT"],
        "A man in his sixties, CARL waits. A rider comes in. This is DAN (40).": ["CARL", "DAN"],
    }
    found = {words: [who.name for who in cast_of(words).characters[2:]] for words in told}
    assert found == told


def test_a_role_alone_means_who_has_it_in_their_name_or_was_said_to_be_it() -> None:
    people = cast_of("An OLD MINER (70) enters. A rider comes in. This is DAN (40).").characters
    assert {who.name: who.aliases for who in people} == {"ANNA": ("NURSE",), "BEN": (), "OLD MINER": ("MINER",), "DAN": ("A RIDER",)}
    assert [who.headcount for who in cast_of("One of the women waves.").characters] == [1, 1, 1]


def test_a_role_means_somebody_with_a_name_only_where_they_have_been_told_of() -> None:
    told = {
        "KING OTTO (60) snores. The king wakes. DR. SMITH waits. The doctor yawns.": ["KING OTTO", "DR. SMITH"],
        "An OLD WOMAN (80) knits. MARTHA (50), the cook, a big woman, bakes.": ["OLD WOMAN", "MARTHA"],
        "A nurse comes in.": ["NURSE"],
    }
    assert {words: [who.name for who in cast_of(words).characters[2:]] for words in told} == told
    found = cast_of("An OLD WOMAN (80) knits.\n\nMARTHA (50), a big woman, bakes.\n\nThe woman laughs.")
    assert [mention.id for mention in mentions.found("MARTHA, a big woman, bakes. The old woman and the cook.", found)] == ["c4", "c3"]


def test_who_speaks_under_a_noun_is_meant_by_it_in_small_letters() -> None:
    found = cast_of(
        "A giant with a broken nose enters.\n\nGIANT\nNo.\n\nThe giant laughs. A woman walks in. VERA LANG (36). The best man waves."
    )
    assert {who.name: who.aliases for who in found.characters[2:]} == {
        "GIANT": ("A GIANT",),
        "VERA LANG": ("A WOMAN", "VERA", "LANG"),
        "BEST MAN": (),
    }
    assert [mention.id for mention in mentions.found("The giant nods.", found)] == [found.characters[2].id]


def test_an_outline_that_comes_near_is_whoever_is_named_soon_after() -> None:
    told = {
        "A lone rider approaches.\n\nThe rider pulls up. He is AMOS TULLY, 60.": {"AMOS TULLY": ("A RIDER", "AMOS", "LONE RIDER", "TULLY")},
        "A figure staggers along the track.\n\nANNA\nWho goes there?\n\nWALTER PRUITT, 44, lifts a hand.": {
            "WALTER PRUITT": ("A FIGURE", "PRUITT", "WALTER")
        },
        "A figure staggers along the track.\n\nWALTER PRUITT, 44, comes in.": {"FIGURE": (), "WALTER PRUITT": ("PRUITT", "WALTER")},
        "A rider approaches.\n\nINT. BARN - DAY\n\nWALTER PRUITT, 44, saddles up.": {"RIDER": (), "WALTER PRUITT": ("PRUITT", "WALTER")},
    }
    found = {words: {who.name: tuple(sorted(who.aliases)) for who in cast_of(words).characters[2:]} for words in told}
    assert found == told


def test_who_he_is_said_to_be_is_not_done_to_by_him() -> None:
    found = cast_of("A rider stops. He is AMOS TULLY, 60. He nods.")
    assert {mention.id for mention in mentions.found("He is AMOS TULLY.", found)} == {found.characters[-1].id}
