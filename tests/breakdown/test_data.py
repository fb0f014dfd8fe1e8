"""The user's words about the cast: read strictly, taken up before everything else, and written so that nothing changes by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.breakdown import data
from storyboard.breakdown.data_written import written
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Age, Appearance, Breakdown, Character, Look, Place, PlaceKind, Prop
from storyboard.model.errors import InputError
from storyboard.model.screenplay import Scene, Screenplay
from storyboard.script.reading import read as read_script

FILE = Path("film/cast.toml")

TALE = """Title: Tale

INT. KITCHEN - NIGHT #1#

MIA (34), a cook in an apron, takes the KEY. TOM, an old sailor in a coat, enters.

TOM
You came.

MIA
You called.

EXT. HARBOUR - DAY #2A#

YOUNG MIA (8), a girl in a yellow dress, plays. Mia wears a black coat.

YOUNG MIA
Papa!
"""


@pytest.fixture(scope="module")
def tale(tmp_path_factory: pytest.TempPathFactory) -> Screenplay:
    file = tmp_path_factory.mktemp("tale") / "tale.fountain"
    file.write_text(TALE, encoding="utf-8")
    return read_script(file)


def taken(tale: Screenplay, text: str) -> Breakdown:
    return data.taken_up(break_down(tale), data.parsed(text.encode(), FILE), tale, FILE)


def named(found: Breakdown, name: str) -> Character:
    return next(who for who in found.characters if who.name == name)


def test_people_by_name_or_id_are_as_the_user_says(tale: Screenplay) -> None:
    found = taken(
        tale, "[people.mia]\nname = 'MARIA'\nage = 'old'\nhair = 'bun'\nglasses = true\n[people.c2]\nheadcount = 2\nseen = false\n"
    )
    maria = named(found, "MARIA")
    assert (maria.id, maria.age, maria.appearance.hair, maria.appearance.glasses) == ("c1", Age.OLD, "bun", True)
    assert "MIA" in maria.aliases
    assert (found.people["c2"].headcount, found.people["c2"].seen) == (2, False)
    assert named(found, "YOUNG MIA") == named(break_down(tale), "YOUNG MIA")


def test_a_description_of_the_users_own_dresses_anew(tale: Screenplay) -> None:
    found = taken(tale, "[people.TOM]\ndescription = 'Tom, bald, in a white suit'\n")
    tom = named(found, "TOM")
    assert (tom.appearance.hair, tom.appearance.garment, tom.description) == ("bald", "suit", "Tom, bald, in a white suit")


def test_somebody_can_be_made_somebody_else_or_another_age(tale: Screenplay) -> None:
    found = taken(tale, '[people."YOUNG MIA"]\nsame_as = "MIA"\nother_age = true\n')
    assert [who.name for who in found.characters] == ["MIA", "TOM"]
    assert found.look_of("c1", "s2").build == "child"


def test_looks_places_props_and_days(tale: Screenplay) -> None:
    found = taken(
        tale,
        "[looks.rain]\nwho = 'tom'\nscenes = [1]\ndescription = 'in a yellow coat and a hat'\n"
        "[places.kitchen]\nkind = 'boat'\nreal = 'HMS Ark'\n"
        "[props.KEY]\nname = 'BRASS KEY'\nkind = 'ring'\n[days]\n2A = 5\n",
    )
    look = next(look for look in found.looks if look.id == "rain")
    assert (look.name, look.scenes, look.appearance.garment, look.appearance.hat) == ("rain", ("s1",), "coat", "hat")
    assert (found.places[0].kind, found.places[0].real) == (PlaceKind.BOAT, "HMS Ark")
    assert (found.props[0].name, found.props[0].kind, found.props[0].aliases) == ("BRASS KEY", "ring", ("KEY",))
    assert found.story_days["s2"] == 5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("people = 3", "people"),
        ("[people.MIA]\nhare = 'bun'", "people.MIA.hare: there is no such key"),
        ("[people.MIA]\nhair = 'green'", "people.MIA.hair: Input should be 'short'"),
        ("[people.NAPOLEON]\nage = 'old'", "people.NAPOLEON: there is nobody and nothing called 'NAPOLEON'"),
        ("[people.MIA]\nage = 'old'\n[people.c1]\nage = 'old'", "another table is about the same one"),
        ("[people.MIA]\nsame_as = 'MIA'", "people.MIA.same_as: everybody is the same as themselves"),
        ("[people.MIA]\nsame_as = 'TOM'\n[people.TOM]\nsame_as = 'MIA'", "same_as: c1, c2 are said to be each other"),
        ("[people.MIA]\nname = 'Tom'", "people.MIA.name: somebody else is called 'Tom'"),
        ("[people.MIA]\nage = 'adult'\nbuild = 'child'", "people.MIA.build: somebody of the age adult"),
        ("[people.MIA]\nheight = 12", "people.MIA.height: Input should be less than"),
        ("[looks.rain]\nwho = 'MIA'", "looks.rain: there is no such look; a new one needs who and scenes"),
        ("[looks.c1]\nwho = 'MIA'\nscenes = [1]", "looks.c1: a new look needs a name of its own"),
        ("[looks.'../x']\nwho = 'MIA'\nscenes = [1]", "a new look needs a name of its own"),
        ("[looks.rain]\nwho = 'MIA'\nscenes = [7]", "looks.rain.scenes: there is no scene 7"),
        ("[places.KITCHEN]\nkind = 'kitchenette'", "places.KITCHEN.kind"),
        ("[props.KEY]\nkind = 'spaceship'", "props.KEY.kind: no 'spaceship' can be drawn"),
        ("[days]\n1 = 0", "days.1: 0 is no day"),
        ("[people.MIA\n", "is not valid TOML"),
    ],
)
def test_what_cannot_be_meant_is_told_by_file_and_key(tale: Screenplay, text: str, told: str) -> None:
    with pytest.raises(InputError, match=re.escape(told)) as error:
        taken(tale, text)
    assert str(error.value).startswith(str(FILE))


def test_files_that_are_none(tmp_path: Path) -> None:
    assert data.read(tmp_path / "cast.toml") is None
    (tmp_path / "big.toml").write_bytes(b"#" * (data.MOST_BYTES + 1))
    with pytest.raises(InputError, match="is larger than"):
        data.read(tmp_path / "big.toml")
    (tmp_path / "latin.toml").write_bytes(b"[people.MIA]\nname = '\xe9'")
    with pytest.raises(InputError, match="UTF-8"):
        data.read(tmp_path / "latin.toml")
    with pytest.raises(InputError, match="cannot be read"):
        data.read(tmp_path)


def test_empty_tables_and_people_who_come_later_say_nothing(tale: Screenplay) -> None:
    assert taken(tale, "[people.c1]\n[people.nobody]\n[people.c1000042]\nage = 'old'\n[looks.k9]\n") == break_down(tale)


def test_who_is_spoken_of(tale: Screenplay) -> None:
    words = data.parsed(b"[people.c1]\n[people.TOM]\nage = 'old'\n[props.KEY]\nkind = 'key'\n", FILE)
    assert data.spoken_of(break_down(tale), words, tale, FILE) == {named(break_down(tale), "TOM").id, "p1"}


def uncommented(text: str) -> bytes:
    return "\n".join(line.removeprefix("# ") for line in text.split("\n")).encode("utf-8", "replace")


def test_what_is_written_changes_nothing_until_somebody_changes_it(tale: Screenplay) -> None:
    found = break_down(tale)
    text = written(found, tale)
    assert data.taken_up(found, data.parsed(text.encode(), FILE), tale, FILE) == found
    assert data.taken_up(found, data.parsed(uncommented(text), FILE), tale, FILE) == found
    changed = text.replace('# age = "adult"', 'age = "old"', 1)
    assert named(data.taken_up(found, data.parsed(changed.encode(), FILE), tale, FILE), "MIA").age is Age.OLD


def test_the_example_of_the_docs_is_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cast.md").read_text(encoding="utf-8")
    words = data.parsed(page.split("```toml\n")[1].split("```")[0].encode(), FILE)
    assert (words.people["YOUNG MIA"].other_age, words.looks["rain"].scenes, words.days) == (True, (3, "4A"), {"4A": 2})


foreign = st.text(st.characters(codec="utf-8"), max_size=30)


@given(foreign, foreign, foreign, foreign)
@settings(deadline=None, max_examples=100)
def test_any_words_can_be_written_and_read_again(name: str, told: str, place: str, number: str) -> None:
    found = Breakdown(
        characters=(Character(id="c1", name=f"X{name}", description=told, scenes=("s1",), appearance=Appearance(accent=True)),),
        looks=(Look(id="k1", character="c1", name=told, description=name, scenes=("s1",), appearance=Appearance(accent=True)),),
        places=(Place(id="l1", name=place, scenes=("s1",)),),
        props=(Prop(id="p1", name=f"Y{name}"),),
        story_days={"s1": 1},
    )
    screenplay = Screenplay(title_page={"title": told}, scenes=(Scene(id="s1", number=number, heading=""),))
    words = data.parsed(uncommented(written(found, screenplay)), FILE)
    assert words.people["c1"].name == f"X{name}"
    assert words.people["c1"].description == told
    assert data.taken_up(found, words, screenplay, FILE).people["c1"].description == told
