"""fal as an emulator knows it: a queue that takes requests on, tells how far they are, and gives their answers.

What is taken is what the model's page and the types of fal's own clients name (`@fal-ai/client` 1.10.1). Status and answer are served as
fal's Python client asks for them (fal_client 1.0.3): at owner and name of the model, without what follows them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from storyboard.testing.doors.door import Asked, Desk, Door, Made, Refusal, Route
from storyboard.testing.doors.jobs import INLINE, Ends, Job, jobs, looked_at, submitted
from storyboard.testing.doors.requests import received
from storyboard.testing.doors.specification import violations
from storyboard.testing.gemini.models import PRO_RATIOS, nearest_ratio, pixels
from storyboard.testing.gemini.replies import Json, Reply, reply_json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.specification import decoded

MODELS = ("fal-ai/gemini-3-pro-image-preview", "fal-ai/nano-banana-pro")
PRICES: Mapping[str, float] = {"1K": 0.15, "2K": 0.15, "4K": 0.30}
SEARCH = 0.015
"""USD that `enable_web_search` adds."""

MOST_PICTURES = 14
"""Google's limit; fal's own schema names none."""

SHARED: Mapping[str, Json] = {
    "prompt": {"type": "string", "minLength": 3},
    "system_prompt": {"type": "string"},
    "num_images": {"type": "integer", "minimum": 1, "maximum": 4},
    "seed": {"type": "integer"},
    "aspect_ratio": {"enum": ["auto", *PRO_RATIOS]},
    "resolution": {"enum": list(PRICES)},
    "output_format": {"enum": ["jpeg", "png", "webp"]},
    "safety_tolerance": {"enum": ["1", "2", "3", "4", "5", "6"]},
    "sync_mode": {"type": "boolean"},
    "limit_generations": {"type": "boolean"},
    "enable_web_search": {"type": "boolean"},
}
PAINT: Json = {"type": "object", "required": ["prompt"], "properties": SHARED}
EDIT: Json = {
    "type": "object",
    "required": ["prompt", "image_urls"],
    "properties": {**SHARED, "image_urls": {"type": "array", "minItems": 1, "maxItems": MOST_PICTURES, "items": {"type": "string"}}},
}


class Ending(StrEnum):
    """How a request ends."""

    COMPLETED = "completed"
    POLICY = "policy"
    """Refused: `content_policy_violation`."""
    UNSAFE = "unsafe"
    """Refused, as `no_media_generated` with words that say so."""
    NO_MEDIA = "no-media"
    """The model painted nothing; it may the next time."""
    DOWNSTREAM = "downstream"
    """What fal itself asks has failed; `X-Fal-Retryable`."""
    UNREADABLE = "unreadable"
    """A picture that was sent cannot be read."""
    NO_RUNNER = "no-runner"
    """No runner in time: the queue's own form of an error."""
    IMAGELESS = "imageless"
    """An answer without a picture."""


class _End:
    """Status, type and words of an answer that is none, and whether fal says that trying again may help."""

    def __init__(self, status: int, type: str, message: str, *, again: bool = False, queue: bool = False) -> None:
        self.status, self.type, self.message, self.again, self.queue = status, type, message, again, queue


FAILURES: Mapping[str, _End] = {
    Ending.POLICY: _End(422, "content_policy_violation", "The content could not be processed because it was flagged by a content checker."),
    Ending.UNSAFE: _End(422, "no_media_generated", "The images could not be generated: unsafe content."),
    Ending.NO_MEDIA: _End(422, "no_media_generated", "The model did not generate the expected output for this prompt.", again=True),
    Ending.DOWNSTREAM: _End(500, "downstream_service_error", "The downstream service returned an error.", again=True),
    Ending.UNREADABLE: _End(422, "image_load_error", "Failed to load the image."),
    Ending.NO_RUNNER: _End(504, "request_timeout", "Request timed out", queue=True),
}


def completes(_: Received) -> str:
    """Every request completes."""
    return Ending.COMPLETED


def failure(refusal: Refusal) -> Json:
    """An error as fal words it: a list for what is wrong with an input, a sentence else."""
    issues = refusal.more.get("issues")
    return {"detail": issues or refusal.message, **({"error_type": refusal.more["type"]} if "type" in refusal.more else {})}


def read(_: Desk, asked: Asked) -> Received:
    """A request to paint, or to paint from pictures.

    Raises:
        Refusal: there is no such model, or the input breaks a rule.
    """
    model, edits = f"{asked.groups['owner']}/{asked.groups['alias']}", asked.groups.get("path") == "edit"
    if model not in MODELS or asked.groups.get("path") not in {"", "edit"}:
        raise Refusal(404, f"Application {asked.path[1:]!r} not found")
    given = asked.parsed()
    if wrong := violations(given, EDIT if edits else PAINT):
        raise _issues([(one.path, one.rule, one.told) for one in wrong])
    pictures = [_picture(source, number) for number, source in enumerate(given.get("image_urls", ()))]
    return _received(model + "/edit" * edits, given, pictures)


def _issues(found: list[tuple[str, str, str]]) -> Refusal:
    issues = [{"loc": ["body", *path.split(".")], "msg": told, "type": rule} for path, rule, told in found]
    return Refusal(422, "The input is not valid.", issues=issues)


def _picture(source: str, number: int) -> bytes:
    """A picture of the input. Nothing is fetched from elsewhere."""
    inline = INLINE.fullmatch(source)
    data = decoded(inline["data"]) if inline else None
    if not data:
        raise _issues([(f"image_urls.{number}", "file_download_error", "Failed to download the file.")])
    return data


def _received(model: str, given: Json, pictures: list[bytes]) -> Received:
    size, asked = given.get("resolution", "1K"), given.get("aspect_ratio", "auto" if pictures else "1:1")
    told = "\n\n".join(filter(None, (given.get("system_prompt", ""), given["prompt"])))
    plain = received(model=model, prompt=told, canvas=(1, 1), references=pictures)
    first = plain.pictures[0].size if plain.pictures else None
    ratio = nearest_ratio(*(first or (1, 1)), PRO_RATIOS) if asked == "auto" else asked
    return received(
        model=model,
        prompt=told,
        canvas=pixels(ratio, size),
        references=pictures,
        ratio=ratio,
        size=size,
        search=given.get("enable_web_search", False),
        settings={name: value for name, value in given.items() if name not in {"prompt", "system_prompt", "image_urls"}},
    )


def _queued(ends: Ends, looks: int) -> Callable[[Desk, Asked, Made], Reply]:
    def answer(desk: Desk, asked: Asked, made: Made) -> Reply:
        return _queue(desk, asked, made, ends(made.request), looks)

    return answer


def _queue(desk: Desk, asked: Asked, made: Made, ends: str, looks: int) -> Reply:
    """Takes a request on."""
    job = submitted(
        desk, asked, made, ends=ends, looks=looks + 1, settings={"model": _app(asked), "prompt": asked.parsed()["prompt"]}, length=32
    )
    painted = bool(made.pictures) and ends == Ending.COMPLETED
    usd = PRICES[made.request.size] + SEARCH * made.request.search if painted else 0.0
    return reply_json({"status": "IN_QUEUE", "queue_position": 0, **_addresses(job)}, billed=usd)


def _policy(desk: Desk, asked: Asked, made: Made) -> Reply:
    return _queue(desk, asked, made, Ending.POLICY, 0)


def _unsafe(desk: Desk, asked: Asked, made: Made) -> Reply:
    return _queue(desk, asked, made, Ending.UNSAFE, 0)


def _app(asked: Asked) -> str:
    """Owner and name of the model: what a request is looked after at."""
    return f"{asked.groups['owner']}/{asked.groups['alias']}"


def _addresses(job: Job) -> Json:
    base = f"{job.base}/{job.settings['model']}/requests/{job.id}"
    return {"request_id": job.id, "response_url": base, "status_url": f"{base}/status", "cancel_url": f"{base}/cancel"}


def _known(job: Job | None, asked: Asked) -> Job:
    if job is None or job.settings["model"] != _app(asked):
        raise Refusal(404, "Request not found")
    return job


def _status(desk: Desk, asked: Asked, _: Made) -> Reply:
    """How far a request is; each look brings it a step further."""
    job = _known(looked_at(desk, asked.groups["id"]), asked)
    logs: Json = {"logs": [{"message": "painting", "level": "INFO", "timestamp": job.created.isoformat()}]} if "logs" in asked.query else {}
    if not job.done:
        waiting: Json = {"status": "IN_QUEUE", "queue_position": job.looks} if job.looks > 1 else {"status": "IN_PROGRESS"}
        return reply_json({**waiting, **logs, **_addresses(job)}, status=202)
    end = FAILURES.get(job.ends)
    error: Json = {"error": end.message, "error_type": end.type} if end else {}
    return reply_json({"status": "COMPLETED", "metrics": {"inference_time": 1.0}, **error, **logs, **_addresses(job)})


def _result(desk: Desk, asked: Asked, _: Made) -> Reply:
    """The answer to a request, as the model gave it."""
    job = _known(jobs(desk).get(asked.groups["id"]), asked)
    if not job.done:
        raise Refusal(400, "Request is still in progress")
    end = FAILURES.get(job.ends)
    if end is not None:
        return _failed(job, end)
    images = (
        []
        if job.ends == Ending.IMAGELESS
        else [_image(job, address, data) for address, data in zip(job.addresses, job.made.pictures, strict=True)]
    )
    return reply_json({"images": images, "description": ""}).model_copy(update={"headers": {"x-fal-request-id": job.id}})


def _image(job: Job, address: str, data: bytes) -> Json:
    width, height = job.request.body["canvas"]
    name = address.rpartition("/")[2]
    return {"url": address, "content_type": job.made.mime, "file_name": name, "file_size": len(data), "width": width, "height": height}


def _failed(job: Job, end: _End) -> Reply:
    body: Json = {"detail": end.message, "error_type": end.type} if end.queue else {"detail": [_issue(end)]}
    headers = {"x-fal-request-id": job.id, "x-fal-retryable": str(end.again).lower(), "x-fal-error-type": end.type}
    return reply_json(body, status=end.status).model_copy(update={"headers": headers})


def _issue(end: _End) -> Json:
    return {"loc": ["body"], "msg": end.message, "type": end.type, "url": "https://docs.fal.ai/errors", "ctx": {}, "input": {}}


def _cancel(desk: Desk, asked: Asked, _: Made) -> Reply:
    job = _known(jobs(desk).get(asked.groups["id"]), asked)
    return (
        reply_json({"status": "ALREADY_COMPLETED"}, status=400)
        if job.done
        else reply_json({"status": "CANCELLATION_REQUESTED"}, status=202)
    )


def _history(desk: Desk, asked: Asked, _: Made) -> Reply:
    """Requests of the past to one endpoint, with what they asked for; those under way too."""
    try:
        since = datetime.fromisoformat(asked.query.get("start", "2026-01-01T00:00:00+00:00"))
    except ValueError:
        raise Refusal(422, "start must be a date and time in ISO 8601.") from None
    wanted = asked.query.get("endpoint_id", "").split(",")
    known = [job for job in jobs(desk).values() if job.request.model in wanted and job.created >= since]
    return reply_json({"items": [_past(job) for job in reversed(known)], "next_cursor": None, "has_more": False})


def _past(job: Job) -> Json:
    given = {**job.request.body, "prompt": job.settings["prompt"]}
    return {
        "request_id": job.id,
        "endpoint_id": job.request.model,
        "sent_at": job.created.isoformat(),
        "started_at": job.created.isoformat(),
        **({"ended_at": job.created.isoformat(), "status_code": 200} if job.done else {}),
        "json_input": {name: value for name, value in given.items() if name not in {"canvas", "references"}},
    }


def _key(asked: Asked) -> str:
    scheme, _, key = asked.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme == "Key" else ""


def fal(*, looks: int = 0, ends: Ends = completes) -> Door:
    """The queue of fal.

    Args:
        looks: how often a request is looked at before it is complete.
        ends: how each ends.
    """
    app, id = r"/(?P<owner>[\w-]+)/(?P<alias>[\w.-]+)", r"(?P<id>[\w-]+)"
    return Door(
        name="fal",
        routes=(
            Route("GET", "/v1/models/requests/by-endpoint", _history),
            Route("GET", f"{app}/requests/{id}/status", _status),
            Route("GET", f"{app}/requests/{id}", _result),
            Route("PUT", f"{app}/requests/{id}/cancel", _cancel),
            Route("POST", rf"{app}(?:/(?P<path>[\w/-]+))?", _queued(ends, looks), read),
        ),
        failure=failure,
        key=_key,
        refusals=(_policy, _unsafe),
        no_key=Refusal(401, "Authentication is required to access this application."),
        bad_key=Refusal(401, "No user found for Key ID and Secret"),
        unpaid=Refusal(403, "User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing."),
        retired=Refusal(404, "Application not found"),
        limited=Refusal(429, "Too many concurrent requests."),
    )


FAL = fal()
"""fal, whose requests are complete at the first look."""
