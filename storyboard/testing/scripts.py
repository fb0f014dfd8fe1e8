"""Scripts for tests."""

from __future__ import annotations

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
