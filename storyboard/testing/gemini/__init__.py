"""A Gemini API that needs nobody: real HTTP on loopback, strict in what it takes, varied in what it answers, free of charge.

    with emulator(faults=at_random(0.25), latency=0.5) as server:
        client = google.genai.Client(api_key="any", http_options=HttpOptions(base_url=server.url, api_version="v1"))

Google's own client talks to it unpatched. `storyboard emulate` runs it as a process of its own; docs/emulator.md tells more.
"""

from __future__ import annotations

from storyboard.testing.gemini.conversation import Conversation, conversation
from storyboard.testing.gemini.faults import (
    BROKEN,
    FINAL,
    ODD,
    PASSING,
    REFUSALS,
    SLIPS,
    Fault,
    Miscast,
    Script,
    Slip,
    at,
    at_random,
    either,
    first,
    never,
    told,
    where,
)
from storyboard.testing.gemini.pacing import Latency, constant, lognormal
from storyboard.testing.gemini.pictures import read_back
from storyboard.testing.gemini.record import Entry, read_log
from storyboard.testing.gemini.requests import Painted, Received, Sent
from storyboard.testing.gemini.said import Said, Think, call, give, say, together
from storyboard.testing.gemini.server import Emulator, emulator
from storyboard.testing.gemini.talk import Calling, Declared, Result, Spoken

__all__ = [
    "BROKEN",
    "FINAL",
    "ODD",
    "PASSING",
    "REFUSALS",
    "SLIPS",
    "Calling",
    "Conversation",
    "Declared",
    "Emulator",
    "Entry",
    "Fault",
    "Latency",
    "Miscast",
    "Painted",
    "Received",
    "Result",
    "Said",
    "Script",
    "Sent",
    "Slip",
    "Spoken",
    "Think",
    "at",
    "at_random",
    "call",
    "constant",
    "conversation",
    "either",
    "emulator",
    "first",
    "give",
    "lognormal",
    "never",
    "read_back",
    "read_log",
    "say",
    "together",
    "told",
    "where",
]
