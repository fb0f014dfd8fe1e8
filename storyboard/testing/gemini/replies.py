"""What goes back over the wire: statuses, Google's error envelope, and how the bytes are delivered."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from storyboard.model.base import Frozen

Json = dict[str, Any]

TYPES = "type.googleapis.com/google.rpc."
OURS = "The wording is the emulator's own: Google's is not known."

STATUS_NAMES: Mapping[int, tuple[str, int]] = {
    400: ("INVALID_ARGUMENT", 3),
    401: ("UNAUTHENTICATED", 16),
    403: ("PERMISSION_DENIED", 7),
    404: ("NOT_FOUND", 5),
    409: ("ALREADY_EXISTS", 6),
    429: ("RESOURCE_EXHAUSTED", 8),
    500: ("INTERNAL", 13),
    501: ("UNIMPLEMENTED", 12),
    502: ("UNAVAILABLE", 14),
    503: ("UNAVAILABLE", 14),
    504: ("DEADLINE_EXCEEDED", 4),
}
"""HTTP status to google.rpc.Code, by name and number."""


class Delivery(StrEnum):
    """How the bytes of a reply reach the client."""

    WHOLE = "whole"
    SLOW = "slow"
    """In small pieces, with pauses."""
    CUT = "cut"
    """Half of it; then the connection ends, although more was promised."""
    NONE = "none"
    """The connection ends without a byte."""


class Reply(Frozen):
    """One answer, ready to be sent."""

    status: int = 200
    body: bytes = b""
    mime: str = "application/json; charset=UTF-8"
    delivery: Delivery = Delivery.WHOLE
    outcome: str = "answered"
    """What became of the request: `answered`, `rejected`, `limited`, or the name of a fault."""
    billed: float = 0.0
    """USD."""
    pictures: tuple[str, ...] = ()
    """sha256 of every picture in it."""
    headers: Mapping[str, str] = {}
    """Headers besides the usual ones."""


def reply_json(value: Any, *, status: int = 200, outcome: str = "answered", billed: float = 0.0) -> Reply:
    """A reply of JSON, indented as Google's is."""
    return Reply(status=status, body=json.dumps(value, indent=2).encode(), outcome=outcome, billed=billed)


def error_body(code: int, message: str, details: Sequence[Json] = (), *, status: str = "") -> Json:
    """Google's error envelope (AIP-193).

    Args:
        code: the HTTP status.
        message: one or more sentences.
        details: messages with an `@type`.
        status: name of the google.rpc.Code; by default the one that belongs to `code`.
    """
    error: Json = {"code": code, "message": message, "status": status or STATUS_NAMES[code][0]}
    return {"error": error | ({"details": list(details)} if details else {})}


def own_wording() -> Json:
    """google.rpc.DebugInfo which says that the message is not a quotation."""
    return {"@type": f"{TYPES}DebugInfo", "detail": OURS}


def reply_error(code: int, message: str, details: Sequence[Json] = (), *, status: str = "", outcome: str = "rejected") -> Reply:
    """A reply that is an error in Google's envelope."""
    return reply_json(error_body(code, message, details, status=status), status=code, outcome=outcome)


def rpc_status(reply: Reply) -> Json:
    """A reply's error as google.rpc.Status, the form it takes for one item of a batch."""
    name, number = STATUS_NAMES.get(reply.status, ("INTERNAL", 13))
    try:
        error: Json = json.loads(reply.body)["error"]
    except (ValueError, TypeError, KeyError):
        return {"code": number, "message": f"{name}: the request could not be completed."}
    precise = {**dict(STATUS_NAMES.values()), "FAILED_PRECONDITION": 9}.get(error["status"], number)
    return {"code": precise, "message": error["message"], "details": error.get("details", [])}
