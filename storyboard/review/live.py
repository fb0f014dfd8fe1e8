"""The stream of events every open page listens to (Server-Sent Events): which scenes have changed, and that a job moves on."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

from storyboard.review.bus import ALIVE, Bus, Message
from storyboard.review.rendering import desk_of


async def events(request: Request) -> StreamingResponse:
    """What happens, from what the page has heard last."""
    desk = desk_of(request)
    desk.survey_soon()
    since = request.headers.get("last-event-id") or request.query_params.get("since", "")
    return StreamingResponse(lines(desk.bus, since), media_type="text/event-stream", headers={"x-accel-buffering": "no"})


async def lines(bus: Bus, since: str) -> AsyncGenerator[str]:
    """Messages as lines of the stream."""
    async for message in bus.listen(since):
        yield line(message)


def line(message: Message) -> str:
    """One message; silence is a comment, which keeps the line open."""
    if message.name == ALIVE:
        return ": alive\n\n"
    return f"id: {message.id}\nevent: {message.name}\ndata: {message.data}\n\n"


routes = [Route("/events", events)]
