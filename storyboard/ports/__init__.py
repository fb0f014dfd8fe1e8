"""Where others plug in: painters, shot planners, inspectors, text models, and the four ways a provider may fail.

ProviderError
├── TryLater         the same request may work later (overload, rate limit, no picture came)
├── FixRequest       this request can never work as it is
├── Refused          refused by policy; never sent again unchanged
└── Misconfigured    key, address, model name or quota: no request will work
"""

from __future__ import annotations

from storyboard.ports.failures import FixRequest, Misconfigured, Refused, TryLater
from storyboard.ports.painting import (
    Abilities,
    By,
    Chained,
    Drafting,
    Edit,
    Fit,
    Pacing,
    Painter,
    Painting,
    PaintRequest,
    Priced,
    Ready,
    Several,
    Turns,
)
from storyboard.ports.planning import Inspector, PlanRequest, ShotPlanner
from storyboard.ports.texts import Answer, Attachment, Question, TextModel, TextTerms, Tool, ToolCall, Turn
from storyboard.ports.waiting import Accepted, Awaiting, Batching, InBatches, Memory, Remembering

__all__ = [
    "Abilities",
    "Accepted",
    "Answer",
    "Attachment",
    "Awaiting",
    "Batching",
    "By",
    "Chained",
    "Drafting",
    "Edit",
    "Fit",
    "FixRequest",
    "InBatches",
    "Inspector",
    "Memory",
    "Misconfigured",
    "Pacing",
    "PaintRequest",
    "Painter",
    "Painting",
    "PlanRequest",
    "Priced",
    "Question",
    "Ready",
    "Refused",
    "Remembering",
    "Several",
    "ShotPlanner",
    "TextModel",
    "TextTerms",
    "Tool",
    "ToolCall",
    "TryLater",
    "Turn",
    "Turns",
]
