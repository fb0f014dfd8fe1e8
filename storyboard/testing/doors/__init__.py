"""Emulators of the gateways, each held against its published specification where there is one.

    with emulator(OPENAI, faults=at_random(0.25), latency=0.5) as server:
        client = openai.OpenAI(api_key="any", base_url=f"{server.url}/v1")

Real HTTP on loopback, free of charge; `storyboard emulate --door openrouter` runs one as a process of its own.
"""

from __future__ import annotations

from storyboard.testing.doors.base import Emulator, emulator
from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.faults import FINAL, ODD, PASSING, Mishap, Script, at, at_random, first, where
from storyboard.testing.gemini.faults import never, told

__all__ = [
    "FINAL",
    "ODD",
    "PASSING",
    "Asked",
    "Desk",
    "Door",
    "Emulator",
    "Made",
    "Mishap",
    "Refusal",
    "Route",
    "Script",
    "at",
    "at_random",
    "emulator",
    "first",
    "never",
    "told",
    "where",
]
