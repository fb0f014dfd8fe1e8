"""Scripts for tests."""

from __future__ import annotations

import random

SHORT = """Title: Short

INT. KITCHEN - NIGHT

MIA (34), a cook in an apron, waits at the table. A KEY lies in front of her.

TOM, an old sailor in a coat, enters.

TOM
You came.

MIA
You called. What do you want from me, after all these years?

She takes the key. Tom looks away.

EXT. HARBOUR - DAY

Mia runs along the quay. Rain.

MIA
Tom!
"""
"""Two scenes, two people, one prop, an entrance and a run: enough for every kind of panel in little time."""

UMBRELLA = """INT. KITCHEN - NIGHT

MIA (34) waits at the table. Rain runs down the window.

TOM enters with a wet umbrella.

TOM
You came back after all.

EXT. HARBOUR - DAY

Gulls cry above the empty pier. MIA walks to the last boat.

MIA
Is anybody there?
"""
"""Two scenes without a word too many: what is changed in it changes only what it should."""

_PLACES = ("KITCHEN", "HARBOUR", "POLICE STATION", "FOREST ROAD", "DINER", "HOSPITAL CORRIDOR", "ROOFTOP", "TRAIN", "BEDROOM", "MARKET")
_PEOPLE = ("MIA", "TOM", "ANNA", "RUIZ", "OLD BEN", "THE NURSE")
_DEEDS = (
    "{a} crosses to the window and looks down at the street. Rain.",
    "{a} takes the KEY from the table and hands it to {b}.",
    "{a} enters, soaked. {b} gets up from the chair.",
    "{b} laughs, then stops. Nobody says anything for a long moment.",
    "{a} runs. {b} follows, losing ground between the parked cars.",
    "A phone rings. {a} lets it ring, then answers.",
)
_LINES = (
    "You were not supposed to come back here.",
    "I counted the days. I counted all of them, and then I stopped counting.",
    "Where is it?",
    "Listen to me! There is no time for this, and you know it as well as I do.",
    "If they ask you, say that I left before the lights went out.",
    "No.",
)


def feature(pages: int) -> str:
    """A Fountain screenplay of about so many pages (55 lines each)."""
    draw, out, number, lines = random.Random("feature"), ["Title: The Long Feature", "Author: A Machine", ""], 0, 0
    while lines < pages * 55:
        number += 1
        scene = _scene(draw, number)
        out += scene
        lines += len(scene)
    return "\n".join(out)


def _scene(draw: random.Random, number: int) -> list[str]:
    a, b = draw.sample(_PEOPLE, 2)
    setting, time = draw.choice(("INT.", "EXT.")), draw.choice(("DAY", "NIGHT", "CONTINUOUS"))
    out = [f"{setting} {draw.choice(_PLACES)} {number % 9} - {time}", "", draw.choice(_DEEDS).format(a=a, b=b), ""]
    for turn in range(draw.randint(6, 14)):
        out += [(a, b)[turn % 2], draw.choice(_LINES), ""]
        if draw.random() < 0.4:
            out += [draw.choice(_DEEDS).format(a=a, b=b), ""]
    return out
