"""Mishaps as replies: what each of them looks like on the wire, whatever the gateway."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import NamedTuple

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal
from storyboard.testing.doors.faults import Mishap
from storyboard.testing.gemini.replies import Delivery, Reply

RETRY_AFTER = 1
"""Seconds a 429 asks to wait."""

PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"


class Turn(NamedTuple):
    """A request, and what may become of it."""

    door: Door
    desk: Desk
    asked: Asked
    made: Made
    """What would be painted; empty of pictures where the mishap says so."""
    answer: Callable[[Made], Reply]
    """The right answer."""


def _failing(status: int, message: str, **headers: str) -> Callable[[Turn], Reply]:
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda turn: turn.door.refused(Refusal(status, message), headers=told)


def _limited(turn: Turn) -> Reply:
    return turn.door.refused(turn.door.limited, headers={"Retry-After": str(RETRY_AFTER)})


def _page(_: Turn) -> Reply:
    return Reply(status=502, body=PAGE, mime="text/html")


def _right(turn: Turn) -> Reply:
    return turn.answer(turn.made)


def _without(turn: Turn) -> Reply:
    return turn.answer(turn.made.model_copy(update={"pictures": ()}))


def _delivered(way: Delivery) -> Callable[[Turn], Reply]:
    return lambda turn: _right(turn).model_copy(update={"delivery": way})


def _dropped(_: Turn) -> Reply:
    return Reply(delivery=Delivery.NONE)


def _cut(turn: Turn) -> Reply:
    right = _right(turn)
    return right.model_copy(update={"body": right.body[: len(right.body) // 2]})


def _instead(body: bytes) -> Callable[[Turn], Reply]:
    return lambda turn: _right(turn).model_copy(update={"body": body})


def _empty(turn: Turn) -> Reply:
    return _without(turn).model_copy(update={"body": b""})


def _lost(turn: Turn) -> Reply:
    reply = _right(turn)
    for picture in turn.made.pictures:
        turn.desk.lose(picture)
    return reply


def _refused(turn: Turn) -> Reply:
    bare = turn.made.model_copy(update={"pictures": ()})
    return turn.desk.random(turn.made.request).choice(turn.door.refusals)(turn.desk, turn.asked, bare)


WRONG = json.dumps({"result": {"pictures": 1}, "data": {"items": "none"}}).encode()

REPLIES: Mapping[Mishap, Callable[[Turn], Reply]] = {
    Mishap.RATE_LIMITED: _limited,
    Mishap.RATE_LIMITED_BARE: lambda turn: turn.door.refused(turn.door.limited),
    Mishap.INTERNAL: _failing(500, "Internal Server Error"),
    Mishap.BAD_GATEWAY: _page,
    Mishap.OVERLOADED: _failing(503, "Service Unavailable"),
    Mishap.TIMED_OUT: _failing(504, "Gateway Timeout"),
    Mishap.SLOW: _delivered(Delivery.SLOW),
    Mishap.TRUNCATED: _delivered(Delivery.CUT),
    Mishap.CUT_JSON: _cut,
    Mishap.WRONG_JSON: _instead(WRONG),
    Mishap.EMPTY: _empty,
    Mishap.NO_PICTURE: _without,
    Mishap.DROPPED: _dropped,
    Mishap.DROPPED_PAINTED: _delivered(Delivery.NONE),
    Mishap.NOT_A_PICTURE: _right,
    Mishap.CUT_PICTURE: _right,
    Mishap.WRONG_RATIO: _right,
    Mishap.WRONG_SIZE: _right,
    Mishap.REFUSED: _refused,
    Mishap.BAD_KEY: lambda turn: turn.door.refused(turn.door.bad_key),
    Mishap.UNPAID: lambda turn: turn.door.refused(turn.door.unpaid),
    Mishap.RETIRED: lambda turn: turn.door.refused(turn.door.retired),
    Mishap.LOST: _lost,
}
"""What goes over the wire. Of mishaps of the picture itself only the picture is another (`base.painted`)."""


def reply(mishap: Mishap, turn: Turn) -> Reply:
    """The reply of a request that meets a mishap. A gateway without a policy cannot refuse by it, and answers."""
    own = turn.door.mishaps.get(mishap)
    chosen = _right if mishap is Mishap.REFUSED and not turn.door.refusals else REPLIES[mishap]
    try:
        told = own(turn.desk, turn.asked, turn.made) if own else chosen(turn)
        return told.model_copy(update={"outcome": str(mishap)})
    except Refusal as refusal:
        return turn.door.refused(refusal, outcome=str(mishap))
