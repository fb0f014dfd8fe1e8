"""Small deeds of hands: which work a sentence tells, on what, with what; and when a panel is a close picture of it."""

from __future__ import annotations

import pytest

from storyboard.breakdown.whole import break_down
from storyboard.model.board import SceneBoard
from storyboard.model.shots import Framing
from storyboard.painters.sketch.handwork_works import WORKS
from storyboard.script import fountain
from storyboard.script.scenes import screenplay
from storyboard.shots.handwork import hands, of_text
from storyboard.shots.handwork_words import ROWS, Row
from storyboard.shots.rules import plan_script

TOLD = """
Ben pops the glove box. | open | glove_box |
Anna takes a gun out of the glove compartment. | open | glove_box |
Anna reaches into the glovebox. | open | glove_box |
A thumb flicks the steel reed. | flick | like_stick |
Anna wipes a finger round the rim of the bowl. | stroke | bowl |
Ben drums two fingers on the lid of the box. | drum | box |
Anna writes FRAGILE on the carton with a marker. | write | carton | marker
Ben pins half a ticket to the noticeboard. | stick | like_board | ticket
Anna sews the button back on with small stitches. | sew | cloth |
Ben strikes a match. | strike | matches |
Anna slides the ring off her finger. | ring | ring |
Ben turns the key in the lock. | turn | key |
Anna turns off the tap. | turn | faucet |
Ben presses the doorbell. | press | doorbell |
Anna flips the light switch. | press | switch |
Anna drops the pill into his whisky. | drop | cup | pill
Anna tears the photograph in two. | tear | photo |
Mack picks the lock with two bent wires. | pick | keyhole |
Her pliers close on the red wire. | clip | cable |
Ben counts the notes out onto the bar. | count | money |
Anna swipes the card. | swipe | scanner | card
Ben slits the envelope open with a knife. | slit | envelope | knife
Anna pours coffee into a chipped mug. | pour | cup | teapot
Anna ladles soup into two bowls. | pour | bowl | ladle
Ben sprinkles salt on the steak. | sprinkle | steak | salt
Anna hammers the last nail into the lid. | hammer | lid | hammer
Ben wipes blood off the blade with his sleeve. | rub | knife |
Ben pulls the pin from the grenade. | pull | grenade |
Anna sticks a plaster on his knuckle. | skin | bandage | bandage
Ben flips a coin. | toss | coin |
Two fingers pinch out the candle. | snuff | unlit_candle |
Ben slides the photograph across the table. | slide | photo |
Anna pushes the pin into the map. | insert | map | pin
The nurse fills a syringe from a vial. | syringe | syringe |
Anna threads a needle. | thread | needle_thread |
Anna folds the dough. | knead | dough |
Ben presses the dough flat. | knead | dough |
Ben folds the letter. | fold | letter |
"""
NONE = (
    "Anna runs down the stairs.",
    "The thumb plane lies on the bench.",
    "Ben throws open the door.",
    "Ben wipes the tears from his eyes.",
    "Anna shuts the door.",
    "Ben turns to the window.",
    "Anna cuts across the field.",
    "The herd pours down the bank.",
    "Ben pulls her to her feet.",
    "Anna drops to her knees.",
    "He breaks into a run.",
    "Anna slips the key into her pocket.",
    "Ben drops the coin into his coat pocket.",
)


@pytest.mark.parametrize(("told", "kind"), [("Anna pours two glasses of wine.", "wineglass"), ("Anna pours the tea.", "cup")])
def test_wine_is_poured_into_a_glass_with_a_stem(told: str, kind: str) -> None:
    work = of_text(told)
    assert work is not None
    assert (work.hand, work.kind) == ("pour", kind)


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_sentence_tells_a_work_of_hands(line: str) -> None:
    text, hand, kind, tool = (part.strip() for part in line.split("|"))
    found = of_text(text)
    assert found is not None
    assert (found.hand, found.kind, found.tool) == (hand, kind, tool)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_small_work_of_hands(text: str) -> None:
    assert of_text(text) is None


def test_every_work_that_is_told_is_drawn() -> None:
    assert set(hands()) <= set(WORKS)


@pytest.mark.parametrize("row", [row for row in ROWS if row.kind], ids=lambda row: f"{row.hand}-{row.kind}")
def test_the_verbs_of_a_row_tell_it_of_the_things_they_are_for(row: Row) -> None:
    """The first verb with the first noun of every row tells some work: no row is hidden by its own pattern."""
    verbs, of = row.verbs.split(), row.of
    noun = "spoon" if of.startswith("not ") or not of else of.partition(" ")[0].replace("-", " ")
    verb, *particle = verbs[0].split("-")
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    told = f"Anna {verb}{ending} {' '.join((*particle, 'the', noun))} into the box."
    assert of_text(told) is not None, told


@pytest.mark.parametrize("told", ["Anna unclasps her bracelet.", "Ben clasps the necklace.", "Anna unhooks the chain."])
def test_a_clasp_is_a_work_of_both_hands(told: str) -> None:
    found = of_text(told)
    assert found is not None
    assert found.hand == "fasten"


SCENE = """INT. KITCHEN - DAY

ANNA, 30, in a green cardigan, waits by the table. BEN, 60, in a dark coat, stands opposite.

ANNA
Well?

BEN
I do not know what to say to you.

{told}

Silence in the room. Nobody moves for a long moment.

BEN
Good.

Anna sits down.
"""


def planned(told: str) -> SceneBoard:
    script = screenplay(fountain.read(SCENE.format(told=told)), "hands.fountain")
    return plan_script(script, break_down(script), detail="full")[0]


@pytest.mark.parametrize(
    ("told", "hand"),
    [
        ("Anna sews the button back on.", "sew"),
        ("Ben slits the envelope open with a knife.", "slit"),
        ("Ben stubs out his cigarette.", "stub"),
    ],
)
def test_a_small_work_of_hands_is_a_close_picture_of_whose_hands_they_are(told: str, hand: str) -> None:
    board = planned(told)
    panel = next(panel for panel in board.panels if panel.detail is not None and panel.detail.hand == hand)
    assert board.shot(panel.shot).framing is Framing.INSERT
    assert panel.detail is not None
    assert panel.detail.by in {one.character for one in panel.blocking}


@pytest.mark.parametrize(
    "told", ["Anna crosses to the sink, sits, and sews the button back on.", "Ben hands Anna the key.", "Anna hugs Ben."]
)
def test_who_moves_or_does_something_to_somebody_is_seen_doing_so(told: str) -> None:
    board = planned(told)
    assert not any(board.shot(panel.shot).framing is Framing.INSERT for panel in board.panels)


@pytest.mark.parametrize(
    ("told", "hands"),
    [
        ("Hands: oil poured, a wick trimmed, a match struck.", [("pour", "like_bowl"), ("snip", "candle"), ("strike", "matches")]),
        ("Her hands: an envelope opened, a letter folded.", [("open", "envelope"), ("fold", "letter")]),
        ("Two hands: a page turned and a letter folded.", [("leaf", "letter"), ("fold", "letter")]),
        ("Hands: a match struck.", [("strike", "matches")]),
    ],
)
def test_of_a_list_of_what_hands_have_done_each_is_seen(told: str, hands: list[tuple[str, str]]) -> None:
    text = f"INT. KITCHEN - DAY\n\nANNA (30) and BEN (40) wait.\n\nANNA\nWell?\n\n{told} It is quiet. Ben looks at hers.\n"
    script = screenplay(fountain.read(text), "hands.fountain")
    (board,) = plan_script(script, break_down(script), detail="full")
    inserts = [panel for panel in board.panels if panel.detail is not None and board.shot(panel.shot).framing is Framing.INSERT]
    assert [(one.detail.hand, one.detail.kind) for one in inserts if one.detail is not None] == hands
    shown = "".join(told[cover.start : cover.end] for one in inserts for cover in one.covers if cover.end <= len(told))
    assert shown.replace(" ", "") == told.replace(" ", "")
