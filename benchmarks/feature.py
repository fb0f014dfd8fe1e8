"""A made-up screenplay of any length, the same every time: 120 pages are about 120 scenes."""

from __future__ import annotations

import random

PLACES = ("KITCHEN", "HARBOUR", "POLICE STATION", "FOREST ROAD", "DINER", "HOSPITAL CORRIDOR", "ROOFTOP", "TRAIN", "BEDROOM", "MARKET")
PEOPLE = ("MIA", "TOM", "ANNA", "RUIZ", "OLD BEN", "THE NURSE")
DEEDS = (
    "{a} crosses to the window and looks down at the street. Rain.",
    "{a} takes the KEY from the table and hands it to {b}.",
    "{a} enters, soaked. {b} gets up from the chair.",
    "{b} laughs, then stops. Nobody says anything for a long moment.",
    "{a} runs. {b} follows, losing ground between the parked cars.",
    "A phone rings. {a} lets it ring, then answers.",
)
LINES = (
    "You were not supposed to come back here.",
    "I counted the days. I counted all of them, and then I stopped counting.",
    "Where is it?",
    "Listen to me! There is no time for this, and you know it as well as I do.",
    "If they ask you, say that I left before the lights went out.",
    "No.",
)


def script(pages: int) -> str:
    """A Fountain screenplay of about so many pages (55 lines each)."""
    draw, out, number, lines = random.Random("feature"), ["Title: The Long Feature", "Author: A Machine", ""], 0, 0
    while lines < pages * 55:
        number += 1
        scene = _scene(draw, number)
        out += scene
        lines += len(scene)
    return "\n".join(out)


def _scene(draw: random.Random, number: int) -> list[str]:
    a, b = draw.sample(PEOPLE, 2)
    setting, time = draw.choice(("INT.", "EXT.")), draw.choice(("DAY", "NIGHT", "CONTINUOUS"))
    out = [f"{setting} {draw.choice(PLACES)} {number % 9} - {time}", "", draw.choice(DEEDS).format(a=a, b=b), ""]
    for turn in range(draw.randint(6, 14)):
        out += [(a, b)[turn % 2], draw.choice(LINES), ""]
        if draw.random() < 0.4:
            out += [draw.choice(DEEDS).format(a=a, b=b), ""]
    return out
