"""Plain requests and what they mean, on the board of `border-run.fdx`.

A row is what is said, then each step as `action: panels | words of the wish | words it must not have`. Panels are printed numbers of
scenes, shots or panels, apart by spaces; `=NAME` is the step's one argument; `?` asks back.
"""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyboard.assistant.actions import Step, Understood, Which
from storyboard.assistant.numbering import board_number
from storyboard.assistant.picking import panels
from storyboard.assistant.sentences import understand
from storyboard.assistant.spelling import folded
from storyboard.model.board import Board
from storyboard.model.errors import InputError
from storyboard.project.folder import Project

ROWS: dict[str, tuple[str, ...]] = {
    # sizes and angles
    "make 3C-1 closer": ("redraw: 3C-1 | close",),
    "Can you push in a bit on Marta in 3D-1?": ("redraw: 3D-1 | push in",),
    "4A wider please": ("redraw: 4A | wider",),
    "2B-1 is too far away": ("redraw: 2B-1 | closer",),
    "We're too close in 9G-1.": ("redraw: 9G-1 | wider",),
    "1C-1 feels too wide": ("redraw: 1C-1 | closer",),
    "The last panel of scene 9 should be an extreme close-up of her eyes.": ("redraw: 9G-1 | extreme close-up",),
    "low angle on 6C-1": ("redraw: 6C-1 | low angle",),
    "Shots 3A to 3C from above": ("redraw: 3A 3B 3C | above",),
    "panel 10b-1 from below": ("redraw: 10B-1 | below",),
    "Bring the camera down in 8C.": ("redraw: 8C | camera down",),
    "frame 1D as a two-shot": ("redraw: 1D | two-shot",),
    "4D over Inês's shoulder instead": ("redraw: 4D | shoulder",),
    "Try a dutch tilt on 4F-1": ("redraw: 4F-1 | dutch",),
    "I'd rather have 3D-1 as a profile": ("redraw: 3D-1 | profile",),
    "scene five, first panel: bird's eye view": ("redraw: 5A-1 | bird's eye",),
    "the second panel of scene 3 should be tighter": ("redraw: 3B-1 | tight",),
    "the last two panels of scene 9 wider": ("redraw: 9F-1 9G-1 | wider",),
    "panel 2 of scene 6 closer": ("redraw: 6B-1 | closer",),
    "all the close-ups in scene 9 even tighter": ("redraw: 9G-1 | tight",),
    "closer on Gaspar in scene 2": ("redraw: 2 | closer",),
    "Make everything in scene 7 handheld": ("redraw: 7 | handheld",),
    "swap 4F-1 to a 24mm lens": ("redraw: 4F-1 | 24mm",),
    "use a longer lens on 2A-1": ("redraw: 2A-1 | longer lens",),
    "pan left in 3B": ("redraw: 3B | pan left",),
    "slow push in on 8E-1": ("redraw: 8E-1 | push in",),
    "hold 10C-1 for 6 seconds": ("redraw: 10C-1 | 6 seconds",),
    "5D-1 is too long": ("redraw: 5D-1 | shorter",),
    # light, weather, time
    "scene 6 is way too bright": ("redraw: 6 | dark",),
    "8B-1 looks too dark": ("redraw: 8B-1 | bright",),
    "darken 2A-1": ("redraw: 2A-1 | dark",),
    "more contrast in scene 9": ("redraw: 9 | contrast",),
    "It should rain in scene 3.": ("redraw: 3 | rain",),
    "no rain in scene 9": ("redraw: 9 | no rain",),
    "add snow to scene 10": ("redraw: 10 | snow",),
    "set scene 6 at dawn": ("redraw: 6 | dawn",),
    "Scenes 1 to 3 at golden hour": ("redraw: 1 2 3 | dusk",),
    "Make it night at the border crossing.": ("redraw: 10 | night",),
    "Fog in the station": ("redraw: 8 | fog",),
    "turn scene 4 into night": ("redraw: 4 | night",),
    "warmer light in 10A and 10B": ("redraw: 10A 10B | warmer light",),
    "backlight Vasco in 1C-1": ("redraw: 1C-1 | backlight",),
    # people, things, doings, feelings
    "Marta should look furious in 8C-1": ("redraw: 8C-1 | furious",),
    "Rui laughing in 6D-1": ("redraw: 6D-1 | laugh",),
    "Duarte sits down in 3F-1": ("redraw: 3F-1 | sits",),
    "remove Vasco from 1D-1": ("redraw: 1D-1 | vasco",),
    "take the waiter out of 3B-1": ("redraw: 3B-1 | waiter",),
    "add Marta to 3A-1 in the background": ("redraw: 3A-1 | add marta",),
    "lose the knife in 5B-1": ("redraw: 5B-1 | knife",),
    "Inês is missing from 4A-1": ("redraw: 4A-1 | inês",),
    "give Gaspar a cigar in 2B": ("redraw: 2B | cigar",),
    "4G without the tourists": ("redraw: 4G | without the tourists",),
    "Vasco should be holding the knife in his left hand in 5B-1": ("redraw: 5B-1 | left hand",),
    "I can't see her face in 8B-1": ("redraw: 8B-1 | face",),
    "Inês turns around in 1E-1": ("redraw: 1E-1 | turns",),
    "swap Inês and Vasco in 4C-1": ("redraw: 4C-1 | swap",),
    "Make Gaspar calmer everywhere.": ("redraw: 2 | calm",),
    "in all panels with the pistol it should be raining": ("redraw: | rain",),
    "When Vasco falls, show it from below": ("redraw: 5C-1 | below",),
    "when they push the car, make it wider": ("redraw: 10C-1 | wider",),
    "flip 7C-1": ("redraw: 7C-1 | flip",),
    # redrawing
    "redraw 3E-1": ("redraw: 3E-1",),
    "try 3E-1 again": ("redraw: 3E-1",),
    "paint scene 10 again": ("redraw: 10",),
    "give me another take of 8D-1": ("redraw: 8D-1",),
    "once more for 9B-1": ("redraw: 9B-1",),
    "redo all the panels in scene 7": ("redraw: 7",),
    "Redraw 3A, 3B and 4C-1.": ("redraw: 3A 3B 4C-1",),
    "Redraw everything in scene 4 except 4A-1": ("redraw: 4B 4C 4D 4E 4F 4G",),
    "Redraw scene 4 but keep 4A-1 as it is": ("redraw: 4B 4C 4D 4E 4F 4G",),
    "make scene 2 darker, not 2A": ("redraw: 2B | dark",),
    "all of scene 6 but the last one at night": ("redraw: 6A 6B 6C | night",),
    "Scene 3 at night, leave 3C alone": ("redraw: 3A 3B 3D 3E 3F | night",),
    "set 2A to dusk but don't redraw it": ("change_panels: 2A | dusk",),
    "Just on paper: 2A at night, no painting yet": ("change_panels: 2A | night",),
    # edits of the picture
    "remove the lamp post from the picture in 1A-1": ("edit_picture: 1A-1 | lamp",),
    "retouch 2A-1: the espresso cup is bigger": ("edit_picture: 2A-1 | espresso",),
    "relight 8A-1": ("edit_picture: 8A-1",),
    "in 9F-1 erase the second car, keep the rest": ("edit_picture: 9F-1 | car",),
    "add a dog to the background of 6A-1": ("edit_picture|redraw: 6A-1 | dog",),
    # takes
    "use take 2 of 3B-1": ("select_take: =3B-1",),
    "go back to the first take of 6A-1": ("select_take: =6A-1",),
    "The second version of 8A-1 was better.": ("select_take: =8A-1",),
    "show take three for 9A-1": ("select_take: =9A-1",),
    "compare the takes of 6A-1": ("compare_takes: =6A-1",),
    "what versions do we have of 6A-1?": ("compare_takes: =6A-1",),
    "go back to the earlier one for 2A-1": ("select_take: =2A-1",),
    # approvals
    "approve scene 1": ("approve: 1",),
    "3B-1 is a buy": ("approve: 3B-1",),
    "scenes 2 and 4 are locked": ("approve: 2 4",),
    "love 9F-1": ("approve: 9F-1",),
    "OK 5A-1 and 5B-1": ("approve: 5A-1 5B-1",),
    "approve everything except scene 9": ("approve: 1 2 3 4 5 6 7 8 10",),
    "I'm happy with 6B": ("approve: 6B",),
    "7C-1 looks great": ("approve: 7C-1",),
    "approve all panels with Rui": ("approve: 6A 6B 6C 6D 7A 7C",),
    "sign off on scene 3": ("approve: 3",),
    # omitting and restoring
    "omit 3E-1": ("omit: 3E-1",),
    "cut scene 6": ("omit: 6",),
    "we don't need 4E": ("omit: 4E",),
    "throw out the last panel of scene 3": ("omit: 3F-1",),
    "get rid of 9B-1 and 9C-1": ("omit: 9B-1 9C-1",),
    "take 2B-2 out": ("omit: 2B-2",),
    "restore 3E-1": ("restore: ",),
    "put 6D-1 back in": ("restore: ",),
    "I want 6D-1 back": ("restore: ",),
    # finding, reading, asking
    "which panels show Rui?": ("find_panels: 6A 6B 6C 6D 7A 7C",),
    "where does Gaspar appear?": ("find_panels: 2",),
    "list all panels in scene 5": ("find_panels: 5",),
    "which panels are out of date?": ("find_panels: ",),
    "what is still unapproved?": ("find_panels: 1 2 3 4 5 6 7 8 9 10",),
    "show me the panels in the station": ("find_panels: 8",),
    "find the panel where the coat opens like a wing": ("find_panels: 5D-1",),
    "which panels have the badge in them?": ("find_panels: ",),
    "find the wide shots in scene 9": ("find_panels: 9A-1 9B-1 9F-1",),
    "tell me about 8C-1": ("show_panel: =8C-1",),
    "why does 4C-1 look like that?": ("show_panel: =4C-1",),
    "what lens is on 2A-1?": ("show_panel: =2A-1",),
    "show me 5A-1": ("show_panel: =5A-1",),
    "what happens in scene 4?": ("read_script: =4",),
    "read scenes 2 and 3": ("read_script: =2,3",),
    "what does Duarte say in scene 9?": ("read_script: =9",),
    "list the scenes": ("read_script: =",),
    "what's the dialogue in scene 2": ("read_script: =2",),
    "look up what the Caia border post looked like": ("look_up: ",),
    "research Portuguese police uniforms": ("look_up: ",),
    "google the Cascais train": ("look_up: ",),
    "export the PDF": ("export: ",),
    "save it as pdf": ("export: ",),
    "send me a small review copy as a pdf": ("export: ",),
    "how much have we spent?": ("show_status: ",),
    "what's left to do?": ("show_status: ",),
    "where are we with the board": ("show_status: ",),
    # two wishes
    "make scene 1 darker and scene 2 brighter": ("redraw: 1 | dark | bright", "redraw: 2 | bright | dark"),
    "approve scene 1, omit 2B-2 and redraw 3A closer": ("approve: 1", "omit: 2B-2", "redraw: 3A | closer"),
    "Make 9A-1 brighter, then export a pdf.": ("redraw: 9A-1 | bright", "export: "),
    "3A-1 at night; 3B-1 in the rain": ("redraw: 3A-1 | night | rain", "redraw: 3B-1 | rain | night"),
    "Marta angry in scene 3 and 9G-1 tighter": ("redraw: 3C 3D 3E | angry", "redraw: 9G-1 | tight"),
    "make 2A-1 darker and closer": ("redraw: 2A-1 | dark,clos",),
    "restore 6D-1 and approve it": ("restore: ", "approve: 6D-1"),
    "show me scene 5 and make it foggy": ("find_panels: 5", "redraw: 5 | fog"),
    "3B-1 is great but make it darker": ("redraw: 3B-1 | dark",),
    # slips and other ways to say it
    "redarw 3E-1 colser": ("redraw: 3E-1 | closer",),
    "remvoe vasco form 1D-1": ("redraw: 1D-1 | vasco",),
    "apporve scene 2": ("approve: 2",),
    "whihc panles show gaspar": ("find_panels: 2",),
    "ines sadder in 10B-1": ("redraw: 10B-1 | sad",),
    "clsoer on Gasper in scene 2": ("redraw: 2 | closer",),
    "Hi! Could you please, if possible, make scene 3 a little darker? Thanks a lot!": ("redraw: 3 | dark",),
    "darker, scene 3": ("redraw: 3 | dark",),
    "would you mind redrawing 3E-1 from behind": ("redraw: 3E-1 | behind",),
    "in 3E-1, closer": ("redraw: 3E-1 | closer",),
    "For scene 10: pink light, no fog.": ("redraw: 10 | pink light",),
    # asked back
    "make it darker": ("?",),
    "closer": ("?",),
    "do the thing": ("?",),
    "approve": ("?",),
    "delete": ("?",),
    "redraw": ("?",),
    "3B-1": ("?",),
    "make scene 3 nicer": ("?",),
    "don't approve scene 3": ("?",),
    "don't touch 3B-1": ("?",),
    "I would approve scene 3 if it were darker": ("?",),
    "should we cut scene 6?": ("find_panels: 6",),
    "3B-1 is not good": ("?",),
    "I'm not happy with scene 4": ("?",),
    "Robert should smile in 3C-1": ("?",),
    "closer on Robert": ("?",),
    "use the other take": ("?",),
    "compare the takes": ("?",),
    "why?": ("?",),
    "is scene 3 approved?": ("find_panels: ",),
    "you are great": ("?",),
    "thank you": ("?",),
    "yes": ("?",),
}


def selects(step: Step, project: Project) -> set[str]:
    which = getattr(step.arguments, "which", None)
    try:
        return {board_number(project.board, id) for id in panels(project, project.board, which)} if which is not None else set()
    except InputError:
        return {"none"}


def listed(text: str, board: Board) -> set[str]:
    wanted = set(text.split())
    return {
        scene.panel_number(panel)
        for scene, panel in board.panels()
        if wanted & {scene.number, scene.shot_number(scene.shot(panel.shot)), scene.panel_number(panel)}
    }


def fits(row: str, step: Step, project: Project) -> bool:
    head, _, rest = row.partition(": ")
    where, has, lacks = ([part.strip() for part in rest.split("|")] + ["", "", ""])[:3]
    if step.action not in head.split("|") and (head != "redraw" or step.action != "change_panels"):
        return False
    if where.startswith("="):
        own = step.arguments.model_dump()
        return str(own.get("panel", own.get("scenes", ""))) == where[1:]
    told = folded(str(getattr(step.arguments, "wish", "")))
    words = all(folded(word) in told for word in has.split(",") if has) if "|" not in has else True
    return (not where or selects(step, project) == listed(where, project.board)) and words and not (lacks and lacks in told)


def shown(found: Understood) -> str:
    return str([(step.action, step.arguments.model_dump(mode="json", exclude_defaults=True)) for step in found.steps] or found.unclear)


@pytest.mark.parametrize("said", ROWS)
def test_a_plain_request(said: str, project: Project) -> None:
    found = understand(said, project.board)
    if ROWS[said] == ("?",):
        assert not found.steps, shown(found)
        assert found.unclear
    else:
        assert len(found.steps) == len(ROWS[said]), shown(found)
        assert all(fits(row, step, project) for row, step in zip(ROWS[said], found.steps, strict=True)), shown(found)


TALKS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("show me 3B-1", "make it darker"): ("redraw: 3B-1 | dark",),
    ("make scene 9 darker", "and scene 10"): ("redraw: 10 | dark",),
    ("make scene 9 darker", "same for scene 10"): ("redraw: 10 | dark",),
    ("redraw 3A-1 closer", "too close, back a bit"): ("redraw: 3A-1 | wider",),
    ("compare the takes of 3B-1", "use the second one"): ("select_take: =3B-1",),
    ("make 3B-1 wider", "do the same for the next panel"): ("redraw: 3C-1 | wider",),
    ("redraw 4A-1", "that's a buy"): ("approve: 4A-1",),
    ("tell me about 8E-1", "from below"): ("redraw: 8E-1 | below",),
    ("read scene 8", "make it rain there"): ("redraw: 8 | rain",),
    ("make 2A-1 darker", "even darker"): ("redraw: 2A-1 | dark",),
    ("show me scene 3", "the last one wider"): ("redraw: 3F-1 | wider",),
    ("which panels are in the station", "redraw those at night"): ("redraw: 8 | night",),
    ("redraw 2A-1", "no, 2B-1"): ("redraw: 2B-1",),
    ("make 3A-1 darker", "love it"): ("approve: 3A-1",),
}


@pytest.mark.parametrize("said", TALKS, ids=" / ".join)
def test_a_request_leans_on_the_one_before(said: tuple[str, ...], project: Project) -> None:
    before: Which | None = None
    last: Step | None = None
    found = Understood()
    for one in said:
        found = understand(one, project.board, before, last)
        before, last = found.about, found.steps[-1] if found.steps else last
    assert len(found.steps) == len(TALKS[said]), shown(found)
    assert all(fits(row, step, project) for row, step in zip(TALKS[said], found.steps, strict=True)), shown(found)


WEIGHTY = ("approve", "omit")


@pytest.mark.parametrize(
    "said",
    [
        "don't approve scene 3", "never omit 3B-1", "is 3B-1 approved?", "should we omit scene 4?", "approve scene 3 once it is darker",
        'the line "approve everything" in scene 3', 'find "omit scene 10"', "if 3B-1 is good, approve it", "not approved: scene 3?",
        "omit the exteriors in scene 7", "approve the nicer ones of scene 4", "who approved scene 3?", "why did we cut 6D-1?",
        "the client says approve scene 3", "I would love it if scene 3 were darker", "scene 3 is almost good",
        "cut to Marta in 3C-1", "lose the hat in 3C-1", "drop the knife in 5B-1", "kill the lights in scene 4",
    ],
)  # fmt: skip
def test_nothing_weighty_is_done_by_misreading(said: str, board: Board) -> None:
    assert not [step for step in understand(said, board).steps if step.action in WEIGHTY]


SAID = (
    "approve omit scene 3 3B-1 3B the and , but leave alone Marta darker when not it \" all first last panel take 2 to . ? don't except "
    "INÊS closer \ue000 \ue2ff in of 10A"
)
WORDS = SAID.split(" ")


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
def test_anything_said_is_answered(board: Board, text: str) -> None:
    found = understand(text, board)
    assert bool(found.steps) != bool(found.unclear)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000, "make " * 50_000, "3B-1, " * 30_000, '"' * 50_000, "not " * 40_000, "scene 3 and " * 20_000, " " * 200_000,
        "too " * 50_000, "when the the the " * 10_000, "but leave 3B-1 " * 10_000, "approve, " * 20_000, "is too far " * 15_000,
        "the panel of " * 15_000,
    ],
    ids=[f"bomb{n}" for n in range(13)],
)  # fmt: skip
def test_hostile_requests_take_no_longer_than_their_length_explains(text: str, board: Board) -> None:
    begin = time.process_time()
    understand(text, board)
    assert time.process_time() - begin < 2.0


def test_a_request_takes_a_few_milliseconds(board: Board) -> None:
    begin = time.process_time()
    for said in ROWS:
        understand(said, board)
    assert (time.process_time() - begin) / len(ROWS) < 0.02
