"""Two or three without names who do one thing together."""

from storyboard.breakdown import small_groups
from storyboard.breakdown.whole import break_down
from storyboard.model.cast import Breakdown
from storyboard.script import fountain
from storyboard.script.scenes import screenplay


def cast_of(action: str) -> Breakdown:
    return break_down(screenplay(fountain.read(f"INT. HALL - DAY\n\nANNA (30) waits.\n\nANNA\nYes.\n\n{action}\n"), "x.fountain"))


def test_a_few_who_act_together_are_of_the_cast_one_by_one() -> None:
    told = {
        "Two movers inch the mixer through the door.": ["MOVER 1", "MOVER 2"],
        "Two burly men in overalls carry a safe. The men put it down.": ["BURLY MAN 1", "BURLY MAN 2"],
        "THREE SOLDIERS push a cannon up the slope.": ["SOLDIER 1", "SOLDIER 2", "SOLDIER 3"],
        "Two women are folding a sheet.": ["WOMAN 1", "WOMAN 2"],
        "A couple of boys kick a ball.": ["BOY 1", "BOY 2"],
        "Two men look up from the table: CARL (40) and DORA (30).": ["CARL", "DORA"],
        "Four men lift the coffin. Two cars pass the gate. Two men in the corner.": [],
        "Two figures hurry down the pier. Two sisters carry a basket.": [],
        "Two guards, dead on the floor. On the screen two men carry a box.": [],
    }
    found = {words: [who.name for who in cast_of(words).characters if who.seen and who.name != "ANNA"] for words in told}
    assert found == told


def test_the_name_of_a_few_means_all_of_them() -> None:
    cast = cast_of("Two porters push a trolley in.").characters
    ids = {who.name: who.id for who in cast}
    assert small_groups.members(cast) == {ids["TWO PORTERS"]: (ids["PORTER 1"], ids["PORTER 2"])}
    assert {who.name: (who.headcount, who.scenes) for who in cast if who.name != "ANNA"} == {
        "TWO PORTERS": (2, ("s1",)),
        "PORTER 1": (1, ("s1",)),
        "PORTER 2": (1, ("s1",)),
    }
