"""Where an audience sits: rows of seats around those who sit among it, and before them what it came for."""

from __future__ import annotations

from dataclasses import replace

from storyboard.staging.recipe import Recipe, Variant, variant

CINEMA = Recipe(
    size=(12.0, 13.0, 5.0),
    ground="boards",
    seat="plush_seat",
    tone=0.6,
    back="daylight 0.1 y=3.1 width=0.7 height=0.45, curtain -0.85 width=2 height=4.8, curtain 0.85 width=2 height=4.8, double_door -0.55",
    left="curtain 0 width=3 height=4, torch -0.6 y=2.4",
    right="curtain 0 width=3 height=4, torch -0.6 y=2.4",
    front="film_screen 0 width=7 height=3.4 y=1, curtain -0.92 width=1.6 height=4.8, curtain 0.92 width=1.6 height=4.8",
    around="behind audience_rows 0 2.6 width=9.4 depth=3.8, left audience_rows 0 2.4 facing=0 width=2.9 depth=0.95, "
    "right audience_rows 0 2.4 facing=0 width=2.9 depth=0.95, front seat_rows 0 3.4 width=7 depth=2.7",
)
"""One looks at those who watch; the screen is before them, behind the master camera."""
STALLS = replace(
    CINEMA,
    back="curtain -0.85 width=2 height=4.8, curtain 0.85 width=2 height=4.8, double_door 0, sconce -0.4 y=2.4, sconce 0.4 y=2.4",
    front="curtain -0.8 width=2.6 height=5, curtain 0.8 width=2.6 height=5, swag 0 width=9 y=4, platform 0 width=8 height=0.9 depth=1.4",
    left="curtain 0 width=3 height=4, sconce -0.6 y=2.4",
    right="curtain 0 width=3 height=4, sconce -0.6 y=2.4",
)
BENCHES = replace(
    CINEMA,
    seat="folding_seat",
    tone=0.2,
    back="double_door 0.5, clock 0 y=3.2",
    front="blackboard -0.3 y=1.1, blackboard 0.3 y=1.1, lectern 0.1, big_screen 0 y=2.4 width=2.4 height=1.3",
    left="window -0.4 y=1.6, window 0.2 y=1.6",
    right="window -0.4 y=1.6, window 0.2 y=1.6",
    above="tube_lamp -2 -1 y=4.6, tube_lamp 2 -1 y=4.6",
    around=CINEMA.around.replace("depth=3.8", "depth=3.8 tone=0.3").replace("depth=0.95", "depth=0.95 tone=0.3"),
)
STANDS = Recipe(
    ground="asphalt",
    backdrop="",
    seat="folding_seat",
    rail="railing",
    around="behind audience_rows 0 3.6 width=24 depth=5.8 tone=0.3, left audience_rows 0 3.2 facing=0 width=5 depth=0.95 tone=0.3, "
    "right audience_rows 0 3.2 facing=0 width=5 depth=0.95 tone=0.3, behind grandstand 0 15 width=44 height=11 y=1.6, "
    "front grandstand 0 60 width=60 height=9, front goal 0 30, front floodlight -18 40, front floodlight 18 40",
)

IN_ROWS = frozenset({"plush_seat", "folding_seat"})
"""Seats that are fixed in rows: who sits in one looks to the front, and only the head turns."""
AUDIENCE = "among the audience"
"""What a hall is called besides its name where those who are in it sit and watch."""

TABLE: tuple[Variant, ...] = (
    variant("stage unknown", "cinema, movie theater, movie theatre, kino, screening room", CINEMA),
    variant(
        "stage unknown corridor",
        f"{AUDIENCE}, stalls, theatre audience, theater audience, theatre auditorium, theater auditorium, dress circle, theatre seats",
        STALLS,
    ),
    variant("classroom", AUDIENCE, BENCHES),
    variant(
        "field unknown stage", "stands, grandstand, bleachers, terraces, tribune, stadium seats, stadium stand", STANDS, interior=False
    ),
)
"""Asked from top to bottom."""
