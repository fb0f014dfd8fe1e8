"""Plain requests and what they mean, on the board of `border-run.fdx`.

A row is what is said, then each step as `action: panels | words of the wish | words it must not have`. Panels are printed numbers of
scenes, shots or panels, apart by spaces; `=NAME` is the step's one argument; `?` asks back.
"""

from __future__ import annotations

import pytest

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
    "hold 10C-1 for 6 seconds": ("set_panels: 10C-1",),
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
    # by where panels stand to others
    "everything after 9D darker": ("redraw: 9E 9F 9G | dark",),
    "everything between 4C and 4F darker": ("redraw: 4D 4E | dark",),
    "the shot before 7D darker": ("redraw: 7C-2 | dark",),
    "5A-C, and 7C-1 & -2, darker": ("redraw: 5A 5B 5C 7C-1 7C-2 | dark",),
    "the penultimate panel of scene 9 darker": ("redraw: 9F | dark",),
    "bird's eye on the first panel of each scene": ("redraw: 1A 2A 3A 4A 5A 6A 7A 8A 9A 10A | bird",),
    "the second half of scene 5 at dusk": ("redraw: 5C 5D | dusk",),
    "scene 4 handheld except the establishing shot": ("redraw: 4B 4C 4D 4E 4F 4G | handheld",),
    "5 darker, 6 lighter": ("redraw: 5 | dark | light", "redraw: 6 | light | dark"),
    "zoom out at the end of scene 10": ("redraw: 10C | zoom",),
    # what is not made out, or cannot be done, is asked back about: nothing is done
    "the wide of the square closer": ("?",),
    "hard sun for everything up to the lift": ("?",),
    "between the tram and the insert, tighten everything": ("?",),
    "swap 3A and 3B": ("swap: ",),
    "add a shot of the clock after 8A": ("add_shot: ",),
    "take back the approval of 5A": ("?",),
    "what would it cost to redo scene 9?": ("?",),
    "undo that": ("undo: ",),
    "make scene 6 better, and approve 3A": ("?",),
    "start 4A with the second thoughts": ("?",),
    # said by the way
    "There are two of him in 8D. Remove one.": ("edit_picture: 8D | remove",),
    "It pours in 9, so her hair is wet in 9D": ("redraw: 9D | wet",),
    "The director wants 3A wider": ("redraw: 3A | wider | director",),
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
    "erase the guy on the right edge of 8A-1": ("edit_picture: 8A-1 | guy",),
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
}


VARIED: dict[str, tuple[str, ...]] = {
    # the ways to say how a picture should be
    "I want 3D-1 tighter": ("redraw: 3D-1 | tight",),
    "Let's get in closer on Gaspar in 2B": ("redraw: 2B | closer",),
    "Could 9G-1 be an ECU?": ("redraw: 9G-1 | ecu",),
    "punch in on 6C-1": ("redraw: 6C-1 | punch in",),
    "bump 3E-1 to a close-up": ("redraw: 3E-1 | close-up",),
    "go wide on 5C-1": ("redraw: 5C-1 | wide",),
    "pull back in 9G-1": ("redraw: 9G-1 | back",),
    "turn 4G into a wide": ("redraw: 4G | wide",),
    "I see 8E-1 from a low angle": ("redraw: 8E-1 | low angle",),
    "drop the camera to the floor in 1E-1": ("redraw: 1E-1 | floor",),
    "10C could do with a drone shot": ("redraw: 10C | overhead",),
    "play 6D-1 as an over-the-shoulder": ("redraw: 6D-1 | shoulder",),
    "Scene 6 needs less sun and longer shadows.": ("redraw: 6 | shadows",),
    "bring the light down in scene 2": ("redraw: 2 | light down",),
    "my eyes hurt, scene 3 is too bright": ("redraw: 3 | dark",),
    "Scene 8 ought to feel colder": ("redraw: 8 | colder",),
    "let it pour in scene 5": ("redraw: 5 | rain",),
    "dry weather for scene 9, please": ("redraw: 9 | dry",),
    "Move scene 1 to the evening": ("redraw: 1 | evening",),
    "scene 7 takes place at sunset": ("redraw: 7 | sunset",),
    "no rain in scene 9 until 9D": ("redraw: 9A 9B 9C | no rain",),
    "9D onwards in heavy fog": ("redraw: 9D 9E 9F 9G | fog",),
    "from 4E on, more contrast": ("redraw: 4E 4F 4G | contrast",),
    "Marta looks bored in 3C, she should be alert": ("redraw: 3C | alert",),
    "have Rui grin in 6D-1": ("redraw: 6D-1 | grin",),
    "Duarte is on his feet in 3C-1, he ought to sit": ("redraw: 3C-1 | sit",),
    "I need more fear from Inês in 4D": ("redraw: 4D | fear",),
    "5B should be handheld, and make Vasco look furious there": ("redraw: 5B | handheld,furious",),
    "In 8C-1 Marta holds up the badge and Inês backs away": ("redraw: 8C-1 | badge,away",),
    # which panels
    "make all the night scenes darker": ("redraw: 9 | dark",),
    "All exteriors at golden hour": ("redraw: 1 3 5 6 10 | dusk",),
    "every interior a bit darker": ("redraw: 2 4 8 | dark",),
    "the night exteriors need fog": ("redraw: 9 | fog",),
    "which scenes are set at night?": ("find_panels: 9",),
    "list the exterior panels": ("find_panels: 1 3 5 6 10",),
    "show me everything that plays indoors": ("find_panels: 2 4 8",),
    "approve the interiors": ("approve: 2 4 8",),
    "more rain in the rainy scenes": ("redraw: 9 | more rain",),
    "the dawn scenes in pink light": ("redraw: 10 | pink",),
    "the outdoor scenes should be warmer": ("redraw: 1 3 5 6 10 | warmer",),
    "all two-shots in scene 4 from above": ("redraw: 4C 4F 4G | above",),
    "Rui's singles should be close-ups": ("redraw: 6C 6D | close-ups",),
    "tighten all the singles in scene 3": ("redraw: 3D 3E 3F | tight",),
    "which shots are POVs?": ("find_panels: 4E 9B",),
    "show me all the establishing shots": ("find_panels: 1A 2A 3A 4A 5A 6A 7A 8A 9A 10A",),
    "the establishing shot of scene 8 should be wider": ("redraw: 8A-1 | wider",),
    "the lift's establishing shot is too dark": ("redraw: 4A-1 | bright",),
    "the overhead shot in scene 5 needs more oranges": ("redraw: 5D | oranges",),
    "find all the high angles": ("find_panels: 1A 3A 5A 8A 8E 10A",),
    "redraw both inserts": ("redraw: 7D 9E",),
    "list the over-the-shoulders": ("find_panels: 4D 8D",),
    "the first three scenes at dusk": ("redraw: 1 2 3 | dusk",),
    "the last two scenes darker": ("redraw: 9 10 | dark",),
    "show me the knife panels": ("find_panels: ",),
    "the panel in which the coat opens like a wing: slower": ("redraw: 5D-1 | slow",),
    "When Inês pulls the brass handle I'd like a close-up": ("redraw: 4G-1 | close-up",),
    "the moment Duarte throws the tart, go extreme close": ("redraw: 9E-1 | close",),
    "3A, 3B plus 3E: motion blur": ("redraw: 3A 3B 3E | blur",),
    "everything with the ledger in it should be darker": ("redraw: | dark",),
    # takes and pictures
    "New version of 4C-1, no changes": ("redraw: 4C-1",),
    "give 4C-1 one more try": ("redraw: 4C-1",),
    "roll again on 5B-1": ("redraw: 5B-1",),
    "fresh takes of scene 2": ("redraw: 2",),
    "Have another stab at 1D-1": ("redraw: 1D-1",),
    "switch 6A-1 back to take 1": ("select_take: =6A-1",),
    "I prefer take 2 for 6A-1": ("select_take: =6A-1",),
    "put the old version of 6A-1 back": ("select_take: =6A-1",),
    "how many takes does 6A-1 have?": ("compare_takes: =6A-1",),
    "keep the picture of 2A-1 but brighten the window": ("edit_picture: 2A-1 | brighten",),
    "Paint a cat into the top right corner of 3A-1, leave everything else": ("edit_picture: 3A-1 | cat",),
    "clean up the smudge in 7A-1": ("edit_picture: 7A-1 | smudge",),
    # what is weighty
    "approve whatever isn't approved yet": ("approve: 1 2 3 4 5 6 7 8 9 10",),
    "sign off everything that's still open in scene 2": ("approve|?: 2",),
    "scene 1: approved": ("approve: 1",),
    "green light for 4A to 4C": ("approve: 4A 4B 4C",),
    "5D-1 gets my approval": ("approve: 5D-1",),
    "mark scene 6 as approved": ("approve: 6",),
    "tick off 2A and 2B": ("approve: 2A 2B",),
    "remove panel 9C-1 from the board": ("omit: 9C-1",),
    "9C-1 has to go": ("omit: 9C-1",),
    "drop its last panel": ("?",),
    "take 3F out of the board": ("omit: 3F",),
    "scene 6 is cut": ("omit: 6",),
    "we can lose 4B": ("omit: 4B",),
    "I don't want 4B any more": ("omit: 4B",),
    "strike shot 4B": ("omit: 4B",),
    "undo the cut of 6D-1": ("restore: ",),
    "un-omit 6D-1": ("restore: ",),
    "bring back everything we cut": ("restore: ",),
    "reinstate all omitted panels": ("restore: ",),
    "I changed my mind, 6D-1 stays in after all": ("restore: ",),
    # asking and the rest
    "What are all the scenes again?": ("read_script: =",),
    "give me the text of scene 3": ("read_script: =3",),
    "remind me what happens in scene 5": ("read_script: =5",),
    "what does Vasco say in the lift?": ("read_script: =4",),
    "walk me through scene 9": ("read_script: =9",),
    "show me the script of scene 5, then list its panels": ("read_script: =5", "find_panels: 5"),
    "who's in 8C-2?": ("show_panel: =8C-2",),
    "what's the light in 3A-1?": ("show_panel: =3A-1",),
    "give me the details of 3A-1": ("show_panel: =3A-1",),
    "which panels does Duarte appear in?": ("find_panels: ",),
    "any panels without a picture?": ("find_panels: ",),
    "in which panels do we see the ledger?": ("find_panels: ",),
    "what needs repainting?": ("find_panels: ",),
    "what have we omitted so far?": ("find_panels: ",),
    "Is the tram 28 still yellow? Look it up please.": ("look_up: ",),
    "Do Portuguese cops carry Glocks? Check that online.": ("look_up: ",),
    "can you find out how the lift at Santa Justa works": ("look_up: ",),
    "get me a PDF": ("export: ",),
    "I'd like the board as a pdf": ("export: ",),
    "print it": ("export: ",),
    "a review pdf for the producer please": ("export: ",),
    "what's our spend?": ("show_status: ",),
    "give me a status report": ("show_status: ",),
    "are we done yet?": ("show_status: ",),
    "how many panels are finished?": ("show_status|find_panels: ",),
    "Lock 1A-1, lose 1B-1 and give me 1C-1 from below": ("approve: 1A-1", "omit: 1B-1", "redraw: 1C-1 | below"),
    "Approve scene 1. Scene 2 is too bright. And where are we?": ("approve: 1", "redraw: 2 | dark", "show_status: "),
    "the cops should run in 3E": ("redraw: 3E | run",),
    "both cops in 3C look tired": ("redraw: 3C | tired",),
    "Omit all the exteriors": ("omit: 1 3 5 6 10",),
    "make it a night scene in scene 3": ("redraw: 3 | night",),
    "3B-1 as a single": ("redraw: 3B-1 | single",),
    "make 8C-1 a two-shot of Marta and Inês": ("redraw: 8C-1 | two-shot",),
    "the wides in scene 9 at dawn": ("redraw: 9A 9B 9F | dawn",),
    "What does Gaspar say in the car?": ("read_script: =2",),
    "we threw out 6D-1, put it back": ("restore: ",),
    "the daytime scenes a touch darker": ("redraw: 1 2 3 4 5 6 7 | dark",),
    "In scene 8 all the two-shots tighter": ("redraw: 8C | tight",),
    "Approve all panels of scene 2 that aren't approved yet.": ("approve: 2",),
    "Approve everything but the last panel": ("approve: ",),
    "Add a seagull to the sky in 5A, and don't touch anything else": ("edit_picture: 5A-1 | seagull",),
    "put a bird in the upper left of 1A-1": ("redraw|edit_picture: 1A-1 | bird",),
    "Vasco's shots in scene 5 lower angle": ("redraw: 5B 5C 5D | low",),
    "scene 10, morning fog": ("redraw: 10 | fog",),
    "Don't show the knife in 5B": ("redraw: 5B | knife",),
    "I never want to see the tram in 7B": ("redraw: 7B | tram",),
    "Which panels are at night?": ("find_panels: 9",),
    "How many close-ups are there?": ("find_panels: 9G-1",),
    "cops in 3C standing": ("redraw: 3C | stand",),
    "undo": ("undo: ",),
    "omit the exteriors that are too dark": ("?",),
    "unapprove 3B-1": ("?",),
    "omit the night scenes": ("omit: 9",),
    "throw out all the POVs": ("omit: 4E 9B",),
}
"""Many ways to say each action and each choice of panels."""


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


@pytest.mark.parametrize("said", [*ROWS, *VARIED])
def test_a_plain_request(said: str, project: Project) -> None:
    found, wanted = understand(said, project.board), (ROWS | VARIED)[said]
    if wanted == ("?",):
        assert not found.steps, shown(found)
        assert found.unclear
    else:
        assert len(found.steps) == len(wanted), shown(found)
        assert all(fits(row, step, project) for row, step in zip(wanted, found.steps, strict=True)), shown(found)


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
