"""A Gemini API that needs nobody: real HTTP on loopback, strict in what it takes, varied in what it answers, free of charge.

    with emulator(faults=at_random(0.25), latency=0.5) as server:
        client = google.genai.Client(api_key="any", http_options=HttpOptions(base_url=server.url, api_version="v1"))

Google's own client talks to it unpatched. `storyboard emulate` runs it as a process of its own; docs/emulator.md tells more.
"""

from __future__ import annotations

from storyboard.testing.gemini.faults import FINAL, ODD, PASSING, REFUSALS, Fault, Script, at, at_random, either, first, never, where
from storyboard.testing.gemini.pacing import Latency, constant, lognormal
from storyboard.testing.gemini.pictures import read_back
from storyboard.testing.gemini.record import Entry, read_log
from storyboard.testing.gemini.requests import Received, Sent
from storyboard.testing.gemini.server import Emulator, emulator

__all__ = [
    "FINAL",
    "ODD",
    "PASSING",
    "REFUSALS",
    "Emulator",
    "Entry",
    "Fault",
    "Latency",
    "Received",
    "Script",
    "Sent",
    "at",
    "at_random",
    "constant",
    "either",
    "emulator",
    "first",
    "lognormal",
    "never",
    "read_back",
    "read_log",
    "where",
]
