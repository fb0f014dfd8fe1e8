"""What things are called that they are not: shapes of stuff, the wind's deeds, parts of a body, compounds, lettering, inserts."""

from __future__ import annotations

from storyboard.breakdown.whole import break_down
from storyboard.model.shots import Detail
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots import painted, things
from storyboard.shots.retold import plainly
from storyboard.shots.rules import plan_script
from storyboard.shots.sights import sight_of

HEAD = "INT. FLORIST'S VAN - MOVING - DAY\n\nMIA (30) drives. TOM (9) sits beside her.\n\nMIA\nYes.\n\n"


def _details(words: str) -> list[tuple[str, Detail]]:
    script = screenplay(fountain.read(HEAD + words), "x.fountain")
    said = {element.id: element.text for element in script.elements}
    boards = plan_script(script, break_down(script))
    return [(" ".join(said[c.element][c.start : c.end] for c in p.covers), p.detail) for b in boards for p in b.panels if p.detail]


def test_stuff_is_no_thing_for_its_shape_and_what_the_wind_does_is_seen_on_the_thing() -> None:
    failed = [
        (words, found)
        for words, kind, does in (
            ("A thread of steam.", "steam", "rises"),
            ("A ribbon of smoke curls up.", "smoke", "rises"),
            ("A sheet of flame shoots up.", "flames", "burns"),
            ("A finger of light falls on the floor.", "light_beam", "moves"),
            ("A wall of water.", "wave", ""),
            ("A ball of wool rolls across the floor.", "yarn", "moves"),
            ("A gust puts out the candle.", "candle", "dies"),
            ("A hand puts out the candle.", "candle", "dies"),
            ("The wind slams the door.", "open_door", "closes"),
            ("A gust of wind scatters the papers.", "letter", "flaps"),
            ("A gust knocks over the vase.", "vase", "falls"),
            ("The rope runs under the door.", "rope_under_door", "moves"),
            ("The rope snaps and whips out under the door.", "rope", "breaks"),
            ("The wind howls.", "bare_tree", ""),
        )
        if (found := sight_of(words)) is None or (found.kind, found.does) != (kind, does)
    ]
    assert not failed
    assert plainly("A draught turns the pages of the book.") == "The pages flutter of the book."


def test_parts_of_a_body_are_no_food_and_a_compound_is_what_its_words_say_together() -> None:
    assert not things.carried(" Mia's hand off the ribs.")
    assert not things.carried(" her tongue.")
    assert things.carried(" the ribs to the table") == "steak"
    assert things.carried(" two suction cups") == "suction_cup"
    assert things.carried(" an egg cup") == "goblet"


def test_lettering_is_a_close_picture_of_what_it_is_on() -> None:
    told = _details('Hand-painted on the side: "BRIGHT & SON". The second S is still wet.\n\nTOM\nWhy?\n\nCarved into the trunk: M + T.\n')
    assert [(detail.kind, detail.words) for _, detail in told] == [("painted_side", "BRIGHT & SON"), ("painted_boards", "M + T")]
    assert told[0][0].endswith("still wet.")
    assert not painted.kind("Mia paints the wall: red.")


def test_an_insert_whose_heading_only_names_a_thing_shows_what_is_told_of_it() -> None:
    told = _details(
        "INSERT - ROPE\n\nIt runs under the barred door. It is taut.\n\nMIA\nOh.\n\nINSERT - CANDLE\n\nIt gutters and goes out.\n\n"
        "MIA\nOh.\n\nINSERT - PHONE\n\nIt buzzes on the table. MUM.\n"
    )
    assert [(detail.kind, detail.hand, detail.words) for _, detail in told] == [
        ("rope_under_door", "moves", ""),
        ("candle", "dies", ""),
        ("phone", "rings", "MUM."),
    ]
