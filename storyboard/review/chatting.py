"""The assistant in the page: the conversation of `storyboard ask`, with what it would do and what that costs, and yes and no as buttons.

The conversation lies in the board's checkpoints, where the command reads and goes on with it too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from storyboard.events import Listener
from storyboard.model.errors import InputError
from storyboard.model.fingerprint import digest
from storyboard.review.acting import MOST_FIELDS, word
from storyboard.review.desk import Desk
from storyboard.review.links import for_editors
from storyboard.review.painting import moved, shown, start
from storyboard.review.rendering import desk_of, page, told
from storyboard.review.work import Painting, State

if TYPE_CHECKING:
    from storyboard.graphs.tools import Proposal

RULES = "rules"
"""Who understands what is said where no text model does."""

LONGEST = 2_000
"""Characters of a request."""

ASKING = "Ask"
"""How a job of the assistant is called, before what was asked."""

HINTS = (
    "Which panels are out of date?",
    "Make scene 1 darker",
    "Put the camera low in 1A",
    "What is in 1A-1?",
    "Approve scene 1",
)
"""Offered where nothing was asked yet."""


async def ask(request: Request) -> Response:
    """The conversation so far."""
    from storyboard.texts.registry import names

    for_editors(request)
    await run_in_threadpool(desk_of(request).now)  # reads the board, whose title stands in the head
    return page(request, "chat", models=(RULES, *sorted(names())), hints=HINTS, **await _conversation(request))


async def conversation(request: Request) -> Response:
    """The conversation, to be shown anew."""
    for_editors(request)
    return page(request, "conversation", **await _conversation(request))


async def _conversation(request: Request) -> dict[str, Any]:
    from storyboard.graphs.talk import recalled

    desk = desk_of(request)
    found, asked = await recalled(desk.shelf), _asked(desk)
    known = any(line.who == "user" and line.text == asked for line in found.lines[-3:])
    return {
        "lines": found.lines,
        "proposals": () if asked is not None else found.proposals,
        "sure": signed(found.proposals),
        "asked": "" if known or asked is None else asked,
        "busy": asked is not None,
    }


def _asked(desk: Desk) -> str | None:
    """What the assistant is working on; None where it is not."""
    work = desk.work
    running = work is not None and not work.ended.is_set() and work.what.startswith(f"{ASKING}:")
    return work.what.removeprefix(f"{ASKING}:").strip() if work is not None and running else None


def signed(proposals: Sequence[Proposal]) -> str:
    """What a yes names, so that it is to exactly these."""
    return digest("\n".join(one.model_dump_json() for one in proposals).encode())[:24]


async def say(request: Request) -> Response:
    """Says something to the assistant."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        text, model = word(form, "text"), word(form, "model") or RULES
    if not text:
        raise InputError("Say what to do, in plain words.")
    if len(text) > LONGEST:
        raise InputError(f"A request may have {LONGEST} characters.")
    return await _begun(request, text, talking(desk_of(request), text, model, None))


async def answer(request: Request) -> Response:
    """Yes or no to what the assistant would do, as it was shown."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS, max_part_size=100_000) as form:
        sure, model = word(form, "sure"), word(form, "model") or RULES
    go_on = request.url.path.endswith("/yes")
    decide = deciding(sure, go_on=go_on)
    return await _begun(request, "yes" if go_on else "no", talking(desk_of(request), "", model, decide))


def deciding(sure: str, *, go_on: bool) -> Callable[[Sequence[Proposal]], bool | None]:
    """Answers what was shown, once; whatever is proposed after that waits."""
    left = [go_on]

    def decide(proposals: Sequence[Proposal]) -> bool | None:
        if not left:
            return None
        if signed(proposals) != sure:
            raise InputError("It would do something else by now. Nothing was done; look at what it says, and answer that.")
        return left.pop()

    return decide


def talking(desk: Desk, text: str, model: str, decide: Callable[[Sequence[Proposal]], bool | None] | None) -> Painting:
    """The job of one request."""
    from storyboard import api

    async def paint(listen: Listener) -> None:
        await api.aask(desk.folder, text, model=model, decide=decide, on_event=shown(desk, listen))

    return paint


async def _begun(request: Request, what: str, paint: Painting) -> Response:
    desk = desk_of(request)
    start(desk, f"{ASKING}: {what}", paint, partial(heard, desk))
    return page(request, "conversation", **await _conversation(request))


def heard(desk: Desk) -> None:
    """Says that the assistant has moved on; a job that painted nothing and went well leaves no bill."""
    work = desk.work
    plain = work is not None and work.seen.state is State.DONE and not work.seen.total and not work.seen.told
    if plain and desk.clear(work):
        desk.painted("")
        desk.bus.tell("told", "job board")
    else:
        moved(desk)
    desk.bus.tell("told", "talk")


async def anew(request: Request) -> Response:
    """Begins the conversation anew."""
    from storyboard.graphs.talk import forget

    desk = desk_of(request)
    if _asked(desk) is not None:
        raise InputError("The assistant is at work. Wait for it to end, or cancel it.")
    await forget(desk.shelf)
    desk.bus.tell("told", "talk")
    return told(page(request, "conversation", **await _conversation(request)), "What was said is forgotten; what was done stands.")


routes = [
    Route("/ask", ask),
    Route("/ask", say, methods=["POST"]),
    Route("/ask/conversation", conversation),
    Route("/ask/yes", answer, methods=["POST"]),
    Route("/ask/no", answer, methods=["POST"]),
    Route("/ask/anew", anew, methods=["POST"]),
]
