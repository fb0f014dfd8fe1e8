"""Replicate as an emulator knows it: predictions that are created, looked after, listed and ended, and files that are uploaded.

Bodies are held against the published document (data/ORIGIN.md) and the inputs that the page of google/nano-banana-pro names; files are
those that Replicate's own client uploads (replicate 1.0.7). Pictures are JPEGs, whatever `output_format` asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any, cast

from storyboard.model.patterns import regex
from storyboard.testing.doors import forms
from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.jobs import INLINE, Ends, Job, jobs, looked_at, submitted
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import document, violations
from storyboard.testing.gemini.models import PIXELS, PRO_RATIOS, nearest_ratio, pixels
from storyboard.testing.gemini.pictures import read_name
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received, mime_of
from storyboard.testing.gemini.specification import decoded

SPECIFICATION = "replicate.openapi.json"
MODELS = ("google/nano-banana-pro",)
PRICES: Mapping[str, float] = {"1K": 0.15, "2K": 0.15, "4K": 0.30}
"""USD a picture that was made; nothing else costs."""

INPUT: Json = {
    "type": "object",
    "required": ["prompt"],
    "properties": {
        "prompt": {"type": "string", "minLength": 1},
        "image_input": {"type": "array", "maxItems": 14, "items": {"type": "string"}},
        "aspect_ratio": {"enum": ["match_input_image", *PRO_RATIOS]},
        "resolution": {"enum": list(PRICES)},
        "output_format": {"enum": ["jpg", "png"]},
        "safety_filter_level": {"enum": ["block_low_and_above", "block_medium_and_above", "block_only_high"]},
        "allow_fallback_model": {"type": "boolean"},
    },
}
"""What google/nano-banana-pro takes."""

SENSITIVE = "The input or output was flagged as sensitive. Please try again with different inputs. (E005)"
PAGE = 100
"""Predictions on a page of a list."""

_PREFER = regex(r"wait(=([1-9]|[1-9][0-9]|60))?")
_DURATION = regex(r"(?:(?P<h>\d+)h)?(?:(?P<m>\d+)m)?(?:(?P<s>\d+)s?)?")


class Ending(StrEnum):
    """How a prediction ends."""

    SUCCEEDED = "succeeded"
    SENSITIVE = "sensitive"
    """`failed`, refused by policy."""
    FAILED = "failed"
    """`failed` for a reason that may pass."""
    INVALID = "invalid"
    """`failed` for its input."""
    CANCELED = "canceled"
    ABORTED = "aborted"
    """Ended before it began."""
    REMOVED = "removed"
    """`succeeded` more than an hour ago: its output is gone."""


STATUSES: Mapping[str, tuple[str, str | None]] = {
    Ending.SUCCEEDED: ("succeeded", None),
    Ending.SENSITIVE: ("failed", SENSITIVE),
    Ending.FAILED: ("failed", "Service is temporarily unavailable. Please try again later. (E004)"),
    Ending.INVALID: ("failed", "The input was invalid. (E006)"),
    Ending.CANCELED: ("canceled", None),
    Ending.ABORTED: ("aborted", None),
    Ending.REMOVED: ("succeeded", None),
}
"""Status and error by ending."""


def succeeds(_: Received) -> str:
    """Every prediction succeeds."""
    return Ending.SUCCEEDED


def failure(refusal: Refusal) -> Json:
    """An error as Replicate words it (RFC 7807)."""
    return {"title": refusal.more.get("title", ""), "detail": refusal.message, "status": refusal.status} | {
        name: value for name, value in refusal.more.items() if name != "title"
    }


def read(desk: Desk, asked: Asked) -> Received:
    """A request for a prediction, whichever of the two addresses it came to.

    Raises:
        Refusal: a header or the body is not as it should be, or there is no such model.
    """
    body = asked.parsed()
    versioned = not asked.groups.get("owner")
    _hold(body, "schemas_version_prediction_request" if versioned else "schemas_prediction_request")
    model = str(body["version"]).partition(":")[0] if versioned else f"{asked.groups['owner']}/{asked.groups['name']}"
    if model not in MODELS:
        raise Refusal(404, "The requested resource could not be found.", title="Not found")
    if not _PREFER.fullmatch(asked.headers.get("prefer", "wait")):
        raise Refusal(400, "Prefer must be `wait` or `wait=n` with n from 1 to 60.", title="Bad request")
    _lifetime(asked)
    _complain(violations(body["input"], INPUT), "input")
    return _received(desk, model, body["input"])


def _hold(body: Any, name: str) -> None:
    whole = document(SPECIFICATION)
    _complain(violations(body, whole["components"]["schemas"][name], whole), "")


def _complain(wrong: Any, where: str) -> None:
    """Refuses what breaks a rule, in the form of a failed validation."""
    if wrong:
        told = [{"type": one.rule, "field": ".".join(filter(None, (where, one.path))), "description": one.told} for one in wrong]
        lines = "".join(f"- {one['field'] or 'body'}: {one['description']}\n" for one in told)
        raise Refusal(422, lines, title="Input validation failed", invalid_fields=told)


def _received(desk: Desk, model: str, given: Json) -> Received:
    pictures = [_picture(desk, source) for source in given.get("image_input", ())]
    size, asked = given.get("resolution", "2K"), given.get("aspect_ratio", "match_input_image")
    plain = received(model=model, prompt=given["prompt"], canvas=(1, 1), references=pictures)
    first = plain.pictures[0].size if plain.pictures else None
    ratio = nearest_ratio(*(first or (1, 1)), PRO_RATIOS) if asked not in PIXELS else asked
    settings = {name: value for name, value in given.items() if name not in {"prompt", "image_input"}}
    return received(
        model=model, prompt=given["prompt"], canvas=pixels(ratio, size), references=pictures, ratio=ratio, size=size, settings=settings
    )


def _picture(desk: Desk, source: str) -> bytes:
    """A picture of the input: a data URL, or a file that was uploaded before. Nothing is fetched from elsewhere."""
    inline = INLINE.fullmatch(source)
    data = decoded(inline["data"]) if inline else _files(desk).get(source.rpartition("/")[2])
    if not data:
        raise Refusal(422, f"- input.image_input: {source[:60]} cannot be read\n", title="Input validation failed")
    return data


def _lifetime(asked: Asked) -> timedelta | None:
    """How long a prediction may take, from its Cancel-After header."""
    told = asked.headers.get("cancel-after")
    if told is None:
        return None
    found = _DURATION.fullmatch(told)
    parts = {name: int(value or 0) for name, value in found.groupdict().items()} if found and told else {}
    span = timedelta(hours=parts.get("h", 0), minutes=parts.get("m", 0), seconds=parts.get("s", 0))
    if span < timedelta(seconds=5):
        raise Refusal(400, "Cancel-After must be a duration of at least 5 seconds.", title="Bad request")
    return span


def _created(ends: Ends, looks: int) -> Callable[[Desk, Asked, Made], Reply]:
    def answer(desk: Desk, asked: Asked, made: Made) -> Reply:
        return _create(desk, asked, made, ends(made.request), looks)

    return answer


def _create(desk: Desk, asked: Asked, made: Made, ends: str, looks: int) -> Reply:
    """A new prediction. Whoever prefers to wait gets it ended, where it ends in time."""
    span = _lifetime(asked)
    job = submitted(desk, asked, made, ends=ends, looks=looks, settings={"deadline": str(span.total_seconds())} if span else {})
    waits = "prefer" in asked.headers
    if not waits:
        job.looks += 1
    status = 202 if waits and not job.done else 201
    usd = PRICES[made.request.size] if made.pictures and ends in {Ending.SUCCEEDED, Ending.REMOVED} else 0.0
    return reply_json(told(job), status=status, billed=usd)


def _sensitive(desk: Desk, asked: Asked, made: Made) -> Reply:
    return _create(desk, asked, made, Ending.SENSITIVE, 0)


def told(job: Job) -> Json:
    """A prediction as the API tells it."""
    status, error = STATUSES[job.ends] if job.done else ("starting", None)
    address = f"{job.base}/v1/predictions/{job.id}"
    ended = job.created + timedelta(seconds=1)
    times = {"started_at": _time(job.created), "completed_at": _time(ended), "metrics": {"predict_time": 1.0, "total_time": 1.0}}
    removed = job.done and job.ends == Ending.REMOVED
    deadline = job.settings.get("deadline")
    return {
        "id": job.id,
        "model": job.request.model,
        "version": "hidden",
        "input": {} if removed else _input(job.request),
        "logs": "",
        "output": job.addresses[-1] if status == "succeeded" and job.addresses and not removed else None,
        "data_removed": removed,
        "error": error,
        "source": "api",
        "status": status,
        "created_at": _time(job.created),
        **({"deadline": _time(job.created + timedelta(seconds=float(deadline)))} if deadline else {}),
        **(times if job.done and status != "aborted" else {}),
        "urls": {"get": address, "cancel": f"{address}/cancel", "web": f"{job.base}/p/{job.id}"},
    }


def _input(request: Received) -> Json:
    """The input as it is told back; pictures as the name they are remembered by."""
    body = {name: value for name, value in request.body.items() if name not in {"canvas", "references"}}
    return {**body, **({"image_input": list(request.body["references"])} if request.pictures else {})}


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _get(desk: Desk, asked: Asked, _: Made) -> Reply:
    job = looked_at(desk, asked.groups["id"])
    return reply_json(told(_known(job)))


def _known(job: Job | None) -> Job:
    if job is None:
        raise Refusal(404, "The requested resource could not be found.", title="Not found")
    return job


def _listed(desk: Desk, asked: Asked, _: Made) -> Reply:
    """The newest predictions, the newest first."""
    after = asked.query.get("created_after", "")
    try:
        since = datetime.fromisoformat(after) if after else None
    except ValueError:
        raise Refusal(400, "created_after must be a date and time in ISO 8601.", title="Bad request") from None
    found = [job for job in reversed(jobs(desk).values()) if since is None or job.created >= since]
    return reply_json({"next": None, "previous": None, "results": [told(job) for job in found[:PAGE]]})


def _cancel(desk: Desk, asked: Asked, _: Made) -> Reply:
    job = _known(jobs(desk).get(asked.groups["id"]))
    if not job.done:
        job.looks, job.ends = 0, Ending.CANCELED
    return reply_json(told(job))


def _files(desk: Desk) -> dict[str, bytes]:
    with desk.lock:
        return cast("dict[str, bytes]", desk.kept.setdefault("uploads", {}))


def _upload(desk: Desk, asked: Asked, _: Made) -> Reply:
    """A file that was uploaded, by the name of its content."""
    part = next((part for part in forms.fields(asked) if part.name == "content"), None)
    if part is None:
        raise Refusal(400, "The form has no content.", title="Bad request")
    name = sha256(part.data).hexdigest()[:32]
    _files(desk)[name] = part.data
    return reply_json(_file(asked, name, part.data, part.filename), status=201)


def _file(asked: Asked, name: str, data: bytes, filename: str) -> Json:
    return {
        "id": name,
        "name": filename,
        "content_type": mime_of(data) or "application/octet-stream",
        "size": len(data),
        "etag": name,
        "checksums": {"sha256": sha256(data).hexdigest()},
        "metadata": {},
        "created_at": "2026-11-21T10:00:00.000Z",
        "expires_at": "2026-11-22T10:00:00.000Z",
        "urls": {"get": f"{asked.base}/v1/files/{name}"},
    }


def _uploaded(desk: Desk, asked: Asked, _: Made) -> Reply:
    data = _files(desk).get(asked.groups["id"])
    if data is None:
        raise Refusal(404, "The requested resource could not be found.", title="Not found")
    return reply_json(_file(asked, asked.groups["id"], data, read_name(data) or "file"))


def _account(_: Desk, __: Asked, ___: Made) -> Reply:
    return reply_json({"type": "user", "username": "emulated", "name": "The emulator", "github_url": "https://github.com/emulated"})


def replicate(*, looks: int = 0, ends: Ends = succeeds) -> Door:
    """Replicate.

    Args:
        looks: how often a prediction is looked at before it has ended; 0 for predictions that end while whoever made them waits.
        ends: how each ends.
    """
    create, id = _created(ends, looks), r"(?P<id>[\w-]+)"
    return Door(
        name="Replicate",
        routes=(
            Route("POST", r"/v1/models/(?P<owner>[^/]+)/(?P<name>[^/]+)/predictions", create, read),
            Route("POST", "/v1/predictions", create, read),
            Route("GET", "/v1/predictions", _listed),
            Route("GET", f"/v1/predictions/{id}", _get),
            Route("POST", f"/v1/predictions/{id}/cancel", _cancel),
            Route("POST", "/v1/files", _upload),
            Route("GET", f"/v1/files/{id}", _uploaded),
            Route("GET", "/v1/account", _account),
        ),
        failure=failure,
        refusals=(_sensitive,),
        no_key=Refusal(401, "You did not pass an authentication token", title="Unauthenticated"),
        bad_key=Refusal(401, "You did not pass a valid authentication token", title="Unauthenticated"),
        unpaid=Refusal(402, "You have insufficient credit to run this model.", title="Insufficient credit"),
        retired=Refusal(404, "The requested resource could not be found.", title="Not found"),
        limited=Refusal(429, "Request was throttled. Expected available in 1 second.", title="Too many requests"),
    )


REPLICATE = replicate()
"""Replicate, whose predictions end at once."""
