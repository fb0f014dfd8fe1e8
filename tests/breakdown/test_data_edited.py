from __future__ import annotations

from pathlib import Path

import pytest

from storyboard.breakdown.data import parsed
from storyboard.breakdown.data_edited import edited
from storyboard.breakdown.data_written import written
from storyboard.model.errors import InputError
from storyboard.testing.boards import sample_board

BOARD = sample_board()
FILE = Path("cast.toml")

OWN = """# my cast
[people.MIA]
## thirty
# hair = "short"
beard = false  # not any more
aliases = [
  "M",
]

[places.l1]
real = "Oslo"
"""


def test_a_value_is_put_where_it_was_commented_out_and_all_else_stays() -> None:
    after = edited(OWN, "people", ("c1", "mia"), {"hair": "bob"})
    assert after == OWN.replace('# hair = "short"', 'hair = "bob"')


def test_a_value_is_changed_and_taken_away() -> None:
    assert 'real = "Bergen"\n' in edited(OWN, "places", ("l1",), {"real": "Bergen"})
    assert "beard" not in edited(OWN, "people", ("MIA",), {"beard": None})
    assert edited(OWN, "people", ("MIA",), {"glasses": None}) == OWN


def test_who_is_not_there_yet_gets_a_table_at_the_end() -> None:
    after = edited(OWN, "people", ("c2", "TOM"), {"description": 'He said "no" – é\x7f'})
    assert after.startswith(OWN)
    assert parsed(after.encode(), FILE).people["c2"].description == 'He said "no" – é\x7f'
    assert edited("", "props", ("p1",), {"name": "key"}) == '[props.p1]\nname = "key"\n'


def test_a_file_that_we_wrote_is_changed_line_by_line() -> None:
    whole = written(BOARD.breakdown, BOARD.screenplay)
    who = BOARD.breakdown.characters[0]
    after = edited(whole, "people", (who.id, who.name), {"height": 1.9, "glasses": True})
    assert len(after.splitlines()) == len(whole.splitlines())
    words = parsed(after.encode(), FILE).people[who.id]
    assert (words.height, words.glasses) == (1.9, True)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (OWN, {"aliases": ["N"]}),
        ('people.MIA.hair = "bob"\n', {"hair": "bun"}),
        ('[people]\nMIA = { hair = "bob" }\n', {"hair": "bun"}),
        ('[people.MIA]\ndescription = """\nhair = "x"\n"""\n', {"hair": "bun"}),
    ],
)
def test_what_is_written_in_a_way_of_its_own_is_left_alone(text: str, values: dict[str, object]) -> None:
    with pytest.raises(InputError, match="in a way of its own"):
        edited(text, "people", ("MIA",), values)


def test_a_value_that_cannot_be_is_refused_by_its_key() -> None:
    with pytest.raises(InputError, match=r"people\.c1\.hair"):
        edited("", "people", ("c1",), {"hair": "green"})
