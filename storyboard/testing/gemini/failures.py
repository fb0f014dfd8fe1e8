"""Faults as replies: what each of them looks like on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from random import Random

from storyboard.testing.gemini.answers import Answer, Piece, canvas, painted, refused_usage, response, written
from storyboard.testing.gemini.faults import Fault
from storyboard.testing.gemini.models import nearest_ratio, pixels
from storyboard.testing.gemini.replies import Delivery, Json, Reply, error_body, reply_error, reply_json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.validation import bad_key, model_named

RPC = "type.googleapis.com/google.rpc."
LIMITS_PAGE = "https://ai.google.dev/gemini-api/docs/rate-limits"
METRIC = "generativelanguage.googleapis.com/generate_content"
NOT_CHARGED = "You will not be charged for this request. Try rephrasing the prompt."

NOT_GENERATED = f"Unable to show the generated image. The model could not generate the image based on the prompt provided. {NOT_CHARGED}"

FINISH_MESSAGES: Mapping[str, str] = {
    "NO_IMAGE": NOT_GENERATED,
    "IMAGE_OTHER": NOT_GENERATED,
    "IMAGE_SAFETY": "Unable to show the generated image. All images were filtered out because they violated Google's Responsible AI "
    f"practices. {NOT_CHARGED}",
}
"""What is said with a finish reason, where it is known or likely."""

OTHER_MESSAGE = f"Unable to show the generated image. {NOT_CHARGED}"
PICTURE_FAULTS = frozenset({Fault.THOUGHT_ONLY, Fault.WRONG_SIZE, Fault.WRONG_RATIO, Fault.PNG, Fault.TEXT_ONLY})
FINISH, PROMPT = "finish-", "prompt-"
HTML = (
    "<html><head><title>502 Server Error</title></head><body><h1>Error: Server Error</h1><h2>The server encountered a temporary error and "
    "could not complete your request.<p>Please try again in 30 seconds.</h2></body></html>"
)


def fail(fault: Fault, request: Received, random: Random, text: str = "") -> Reply:
    """The reply a request meets when it meets this fault; faults of pictures leave a text model's answer as it is.

    Args:
        fault: what goes wrong.
        request: what was asked.
        random: decides form and small numbers.
        text: what a text model would have written.
    """
    if fault in PICTURE_FAULTS and not model_named(request.model).ratios:
        return whole(right(request, random, text))
    if fault.startswith(FINISH):
        reply = _finished(fault, request, random)
    elif fault.startswith(PROMPT):
        reply = _blocked(fault, request, random)
    else:
        reply = MAKERS[fault](request, random)
    return reply.model_copy(update={"outcome": str(fault)})


def _reason(fault: Fault, opening: str) -> str:
    return fault.removeprefix(opening).replace("-", "_").upper()


def _finished(fault: Fault, request: Received, random: Random) -> Reply:
    """A candidate that ended without a picture; it is not charged."""
    reason = _reason(fault, FINISH)
    forms: tuple[Json, ...] = ({"content": {}}, {"content": {"role": "model"}}, {})
    candidate = {**random.choice(forms), "finishReason": reason, "index": 0, "finishMessage": FINISH_MESSAGES.get(reason, OTHER_MESSAGE)}
    return reply_json(response(request, [candidate], refused_usage(request, random, counted=random.random() < 0.5)))


def _blocked(fault: Fault, request: Received, random: Random) -> Reply:
    """The prompt itself was refused: there are no candidates."""
    usage = refused_usage(request, random, counted=False)
    return reply_json(response(request, [], usage, promptFeedback={"blockReason": _reason(fault, PROMPT)}))


def retry_info(seconds: float) -> Json:
    """google.rpc.RetryInfo."""
    return {"@type": f"{RPC}RetryInfo", "retryDelay": f"{seconds:.9f}".rstrip("0").rstrip(".") + "s"}


def quota(model: str, *, metric: str, limit: int, quota_id: str, seconds: float | None) -> Reply:
    """429 in the long form: which quota, and when to come again.

    Args:
        model: id of the model.
        metric: last part of the metric's name.
        limit: the quota's value.
        quota_id: says whether it is a quota of a minute or a day.
        seconds: until the next try; None leaves RetryInfo out.
    """
    wait = "" if seconds is None else f"\nPlease retry in {seconds:.9f}s."
    message = (
        "You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: "
        f"{LIMITS_PAGE}. To monitor your current usage, head to: https://ai.dev/rate-limit. \n"
        f"* Quota exceeded for metric: {METRIC}{metric}, limit: {limit}, model: {model}{wait}"
    )
    violation = {
        "quotaMetric": f"{METRIC}{metric}",
        "quotaId": quota_id,
        "quotaDimensions": {"location": "global", "model": model},
        "quotaValue": str(limit),
    }
    details = [
        {"@type": f"{RPC}Help", "links": [{"description": "Learn more about Gemini API quotas", "url": LIMITS_PAGE}]},
        {"@type": f"{RPC}QuotaFailure", "violations": [violation]},
        *([] if seconds is None else [retry_info(seconds)]),
    ]
    return reply_error(429, message, details, outcome="limited")


def limited(model: str, per_minute: float, seconds: float) -> Reply:
    """What a request beyond the rate limit gets."""
    name = "GenerateRequestsPerMinutePerProjectPerModel"
    return quota(model, metric="_paid_tier_requests", limit=max(1, round(per_minute)), quota_id=name, seconds=seconds)


def _rate_limited(request: Received, random: Random) -> Reply:
    return limited(request.model, 10, round(random.uniform(0.05, 0.5), 3))


def _bare(_: Received, __: Random) -> Reply:
    return reply_error(429, "Resource has been exhausted (e.g. check quota).")


def _daily(request: Received, _: Random) -> Reply:
    name = "GenerateRequestsPerDayPerProjectPerModel"
    return quota(request.model, metric="_paid_tier_requests", limit=250, quota_id=name, seconds=36_000)


def _no_quota(request: Received, _: Random) -> Reply:
    name = "GenerateRequestsPerDayPerProjectPerModel-FreeTier"
    return quota(request.model, metric="_free_tier_requests", limit=0, quota_id=name, seconds=10.67)


def _overloaded(_: Received, __: Random) -> Reply:
    return reply_error(503, "The model is overloaded. Please try again later.")


def _list_wrapped(_: Received, __: Random) -> Reply:
    return Reply(status=503, body=json.dumps([error_body(503, "The model is overloaded. Please try again later.")]).encode())


def _internal(_: Received, __: Random) -> Reply:
    return reply_error(
        500, "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting"
    )


def _deadline(_: Received, __: Random) -> Reply:
    return reply_error(504, "Deadline expired before operation could complete.")


def _html(_: Received, __: Random) -> Reply:
    return Reply(status=502, body=HTML.encode(), mime="text/html; charset=UTF-8")


def _key(_: Received, __: Random) -> Reply:
    return bad_key()


def _retired(request: Received, _: Random) -> Reply:
    return reply_error(404, f"This model models/{request.model} is no longer available. Please update your code to use a newer model.")


def _location(_: Received, __: Random) -> Reply:
    return reply_error(400, "User location is not supported for the API use.", status="FAILED_PRECONDITION")


def right(request: Received, random: Random, text: str = "") -> Answer:
    """The answer that would have come: a picture from an image model, text from another."""
    return painted(request, random) if model_named(request.model).ratios else written(request, random, text or "Done.")


def whole(answer: Answer, delivery: Delivery = Delivery.WHOLE) -> Reply:
    """An answer as a reply."""
    return reply_json(answer.body, billed=answer.usd).model_copy(update={"delivery": delivery})


def _slow(request: Received, random: Random) -> Reply:
    return whole(right(request, random), Delivery.SLOW)


def _truncated(request: Received, random: Random) -> Reply:
    return whole(right(request, random), Delivery.CUT)


def _cut_json(request: Received, random: Random) -> Reply:
    reply = whole(right(request, random))
    return reply.model_copy(update={"body": reply.body[: len(reply.body) // 2]})


def _dropped(_: Received, __: Random) -> Reply:
    return Reply(delivery=Delivery.NONE)


def _dropped_painted(request: Received, random: Random) -> Reply:
    return Reply(delivery=Delivery.NONE, billed=right(request, random).usd)


def _empty(_: Received, __: Random) -> Reply:
    return Reply()


def _no_content(request: Received, random: Random) -> Reply:
    candidate: Json = {"content": {}, "finishReason": "STOP", "index": 0}
    return reply_json(response(request, [candidate], refused_usage(request, random, counted=False)))


def _no_candidates(request: Received, random: Random) -> Reply:
    return reply_json(response(request, [], refused_usage(request, random, counted=False)))


def _text_only(request: Received, random: Random) -> Reply:
    return whole(written(request, random, "I can describe that picture for you. Shall I begin with the light?"))


def _thought_only(request: Received, random: Random) -> Reply:
    return whole(painted(request, random, pieces=(Piece.THOUGHT, Piece.THOUGHT_PICTURE, Piece.FINAL_THOUGHT)))


def _wrong_size(request: Received, random: Random) -> Reply:
    """The picture of 1K where more was asked for, else one half as large: size ignored, ratio kept."""
    used = canvas(request)
    small = pixels(nearest_ratio(*used.size, model_named(request.model).ratios), "1K")
    size = small if small != used.size else (used.size[0] // 2, used.size[1] // 2)
    return whole(painted(request, random, canvas_used=used.model_copy(update={"size": size})))


def _wrong_ratio(request: Received, random: Random) -> Reply:
    used = canvas(request)
    size = pixels("1:1" if used.size[0] != used.size[1] else "4:3", "1K")
    return whole(painted(request, random, canvas_used=used.model_copy(update={"size": size})))


def _png(request: Received, random: Random) -> Reply:
    return whole(painted(request, random, canvas_used=canvas(request).model_copy(update={"file_format": "PNG"})))


MAKERS: Mapping[Fault, Callable[[Received, Random], Reply]] = {
    Fault.RATE_LIMITED: _rate_limited,
    Fault.RATE_LIMITED_BARE: _bare,
    Fault.DAILY_QUOTA: _daily,
    Fault.NO_QUOTA: _no_quota,
    Fault.INTERNAL: _internal,
    Fault.OVERLOADED: _overloaded,
    Fault.DEADLINE: _deadline,
    Fault.LIST_WRAPPED: _list_wrapped,
    Fault.HTML_502: _html,
    Fault.BAD_KEY: _key,
    Fault.RETIRED: _retired,
    Fault.LOCATION: _location,
    Fault.SLOW: _slow,
    Fault.TRUNCATED: _truncated,
    Fault.CUT_JSON: _cut_json,
    Fault.DROPPED: _dropped,
    Fault.DROPPED_PAINTED: _dropped_painted,
    Fault.EMPTY: _empty,
    Fault.NO_CONTENT: _no_content,
    Fault.NO_CANDIDATES: _no_candidates,
    Fault.TEXT_ONLY: _text_only,
    Fault.THOUGHT_ONLY: _thought_only,
    Fault.WRONG_SIZE: _wrong_size,
    Fault.WRONG_RATIO: _wrong_ratio,
    Fault.PNG: _png,
}
"""Faults that are neither a finish reason nor a blocked prompt."""
