"""Speech in writings without capitals: a cue is known by what the script says of the name, and by nothing else."""

from __future__ import annotations

import pytest

from storyboard.model.screenplay import Kind
from storyboard.script import fountain, write_fountain
from storyboard.script.fountain_uncased import name_of
from storyboard.script.scenes import screenplay

IN = "INT. 喫茶店 - 昼\n\n"


def cues(source: str) -> list[str]:
    return [item.text for item in fountain.read(IN + source).elements if item.kind is Kind.CHARACTER]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("太郎が座っている。\n\n太郎\nこんにちは。\n\n花子\nはい、どうぞ。\n", ["太郎", "花子"]),
        ("田中 (40) が電気を消す。\n\n田中\nお帰りなさい。\n", ["田中"]),
        ("ليلى (30) تمشي في السوق.\n\nليلى\nصباح الخير يا عم!\n", ["ليلى"]),
        ("राधा (25) साइकिल पर आती है।\n\nराधा\nक्षमा कीजिए!\n", ["राधा"]),
        ("สมชาย (45) พายเรือไปตามคลอง\n\nสมชาย\nก๋วยเตี๋ยวเรือร้อน ๆ ครับ\n", ["สมชาย"]),
        ("민수 (28) 가 앉아 있다.\n\n민수\n여보세요?\n", ["민수"]),
        ("駅長\nもう遅い。\n\n雨が降る。\n\n駅長\n早く。\n", ["駅長", "駅長"]),
        ("דוד (50) יושב.\n\nדוד\n(בשקט)\nאני מחכה.\n\nרותי\nגם אני.\n", ["דוד", "רותי"]),
    ],
)
def test_who_is_brought_in_answers_or_speaks_twice_has_a_cue(source: str, wanted: list[str]) -> None:
    assert cues(source) == wanted
    assert fountain.read(IN + source).notices == ()


@pytest.mark.parametrize(
    "source",
    [
        "静寂\n雨が降っている。\n",
        "雨が降る。\n窓が開く。\n",
        "!太郎\n座る。\n\n!太郎\n立つ。\n",
        "太郎が座る。\n\n太郎\n",
        "12時\n鐘が鳴る。\n\n12時\n鐘。\n",
    ],
)
def test_action_stays_action(source: str) -> None:
    assert cues(source) == []


def test_what_only_looks_like_a_cue_is_told_and_how_to_make_it_one() -> None:
    (told,) = fountain.read(IN + "静寂\n雨が降っている。\n").notices
    assert told.startswith("“静寂” in line 3 stands over words as the name of a speaker does, and was read as action.")
    assert told.endswith("write @ before it: @静寂.")


def test_writings_with_capitals_are_left_alone() -> None:
    assert name_of("Anna\nruns.") == name_of("анна\nбежит.") == ""
    assert cues("Anna runs.\n\nAnna\nHello.\n\nAnna\nBye.\n") == []


def test_action_that_looks_like_speech_comes_back_as_action() -> None:
    script = screenplay(fountain.read(IN + "!太郎\n座る。\n\n太郎が立つ。\n\n!太郎\n立つ。\n"), "x.fountain")
    again = fountain.read(write_fountain.written(script)).elements
    assert [(item.kind, item.text) for item in again] == [(item.kind, item.text) for item in script.elements]


def test_what_happens_beside_a_speech_is_no_name() -> None:
    text = "@太郎\nはい。\n\nドアが開く\n花子が部屋に入る。\n\n沈黙\n雨が降る。\n\n沈黙\n風が吹く。\n"
    assert cues(text) == ["太郎"]
