"""Faults as replies: what each of them looks like on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from random import Random

from storyboard.testing.gemini.answers import Answer, Canvas, Piece, canvas, cost, painted, refused_usage, response, written
from storyboard.testing.gemini.faults import Anything, Fault, Miscast, Slip
from storyboard.testing.gemini.models import nearest_ratio, pixels
from storyboard.testing.gemini.replies import Delivery, Json, Reply, error_body, reply_error, reply_json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.said import Said
from storyboard.testing.gemini.talking import allowed, by_itself, slipped, spoken_answer
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


Speak = Callable[[], "Said | None"]
"""What a text model was told to answer; asked for only where there is to be an answer."""


def silence() -> None:
    """Nobody says anything."""


def fail(fault: Anything, request: Received, random: Random, speak: Speak = silence) -> Reply:
    """The reply a request meets when it meets this fault; what a fault cannot touch is answered as it should be.

    Args:
        fault: what goes wrong.
        request: what was asked.
        random: decides form and small numbers.
        speak: what a text model would have answered.
    """
    if untouched(fault, request):
        return whole(right(request, random, speak))
    if isinstance(fault, Slip):
        said = slipped(fault, said_by(request, random, speak), request, random)
        reply = whole(spoken_answer(request, random, said))
    elif isinstance(fault, Miscast):
        reply = whole(painted(request, random, canvas_used=canvas_of(request, fault)))
    elif fault.startswith(FINISH):
        reply = _finished(fault, request, random)
    elif fault.startswith(PROMPT):
        reply = _blocked(fault, request, random)
    else:
        reply = MAKERS[fault](request, random, speak)
    return reply.model_copy(update={"outcome": str(fault)})


def untouched(fault: Anything, request: Received) -> bool:
    """Whether a fault is none for this model: faults of pictures for text models, and the other way round."""
    paints = bool(model_named(request.model).ratios)
    return isinstance(fault, Slip) if paints else isinstance(fault, Miscast) or fault in PICTURE_FAULTS


def canvas_of(request: Received, fault: Anything | None) -> Canvas:
    """The picture a request gets when it meets this fault: one that shows somebody else is another picture."""
    used = canvas(request)
    return used.model_copy(update={"seed": f"{used.seed} {fault}"}) if isinstance(fault, Miscast) else used


def _reason(fault: Fault, opening: str) -> str:
    return fault.removeprefix(opening).replace("-", "_").upper()


def _finished(fault: Fault, request: Received, random: Random) -> Reply:
    """A candidate that ended without content. An image model charges nothing for it, a text model its tokens."""
    reason, paints = _reason(fault, FINISH), bool(model_named(request.model).ratios)
    forms: tuple[Json, ...] = ({"content": {}}, {"content": {"role": "model"}}, {})
    message = {"finishMessage": FINISH_MESSAGES.get(reason, OTHER_MESSAGE)} if paints else {}
    candidate = {**random.choice(forms), "finishReason": reason, "index": 0, **message}
    usage = refused_usage(request, random, counted=paints and random.random() < 0.5)
    return reply_json(response(request, [candidate], usage), billed=0.0 if paints else cost(request, usage, searched=False))


def _blocked(fault: Fault, request: Received, random: Random) -> Reply:
    """The prompt itself was refused: there are no candidates."""
    usage = refused_usage(request, random, counted=False)
    billed = 0.0 if model_named(request.model).ratios else cost(request, usage, searched=False)
    return reply_json(response(request, [], usage, promptFeedback={"blockReason": _reason(fault, PROMPT)}), billed=billed)


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


def _rate_limited(request: Received, random: Random, _: Speak) -> Reply:
    return limited(request.model, 10, round(random.uniform(0.05, 0.5), 3))


def _bare(_: Received, __: Random, ___: Speak) -> Reply:
    return reply_error(429, "Resource has been exhausted (e.g. check quota).")


def _daily(request: Received, _: Random, __: Speak) -> Reply:
    name = "GenerateRequestsPerDayPerProjectPerModel"
    return quota(request.model, metric="_paid_tier_requests", limit=250, quota_id=name, seconds=36_000)


def _no_quota(request: Received, _: Random, __: Speak) -> Reply:
    name = "GenerateRequestsPerDayPerProjectPerModel-FreeTier"
    return quota(request.model, metric="_free_tier_requests", limit=0, quota_id=name, seconds=10.67)


def _overloaded(_: Received, __: Random, ___: Speak) -> Reply:
    return reply_error(503, "The model is overloaded. Please try again later.")


def _list_wrapped(_: Received, __: Random, ___: Speak) -> Reply:
    return Reply(status=503, body=json.dumps([error_body(503, "The model is overloaded. Please try again later.")]).encode())


def _internal(_: Received, __: Random, ___: Speak) -> Reply:
    return reply_error(
        500, "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting"
    )


def _deadline(_: Received, __: Random, ___: Speak) -> Reply:
    return reply_error(504, "Deadline expired before operation could complete.")


def _html(_: Received, __: Random, ___: Speak) -> Reply:
    return Reply(status=502, body=HTML.encode(), mime="text/html; charset=UTF-8")


def _key(_: Received, __: Random, ___: Speak) -> Reply:
    return bad_key()


def _retired(request: Received, _: Random, __: Speak) -> Reply:
    return reply_error(404, f"This model models/{request.model} is no longer available. Please update your code to use a newer model.")


def _location(_: Received, __: Random, ___: Speak) -> Reply:
    return reply_error(400, "User location is not supported for the API use.", status="FAILED_PRECONDITION")


def right(request: Received, random: Random, speak: Speak = silence) -> Answer:
    """The answer that would have come: a picture from an image model, words and calls from another."""
    if model_named(request.model).ratios:
        return painted(request, random)
    return spoken_answer(request, random, said_by(request, random, speak))


def said_by(request: Received, random: Random, speak: Speak) -> Said:
    """What a text model says, as the request lets it through."""
    found = speak()
    return by_itself(request, random) if found is None else allowed(found, request, random)


def whole(answer: Answer, delivery: Delivery = Delivery.WHOLE) -> Reply:
    """An answer as a reply."""
    return reply_json(answer.body, billed=answer.usd).model_copy(update={"delivery": delivery, "pictures": answer.pictures})


def _slow(request: Received, random: Random, speak: Speak) -> Reply:
    return whole(right(request, random, speak), Delivery.SLOW)


def _truncated(request: Received, random: Random, speak: Speak) -> Reply:
    return whole(right(request, random, speak), Delivery.CUT)


def _cut_json(request: Received, random: Random, speak: Speak) -> Reply:
    reply = whole(right(request, random, speak))
    return reply.model_copy(update={"body": reply.body[: len(reply.body) // 2]})


def _dropped(_: Received, __: Random, ___: Speak) -> Reply:
    return Reply(delivery=Delivery.NONE)


def _dropped_painted(request: Received, random: Random, speak: Speak) -> Reply:
    return Reply(delivery=Delivery.NONE, billed=right(request, random, speak).usd)


def _empty(_: Received, __: Random, ___: Speak) -> Reply:
    return Reply()


def _no_content(request: Received, random: Random, _: Speak) -> Reply:
    return _without(request, random, {"content": {}, "finishReason": "STOP", "index": 0})


def _no_candidates(request: Received, random: Random, _: Speak) -> Reply:
    return _without(request, random)


def _without(request: Received, random: Random, *candidates: Json) -> Reply:
    """An answer that says nothing; that of a text model costs its tokens."""
    usage = refused_usage(request, random, counted=False)
    billed = 0.0 if model_named(request.model).ratios else cost(request, usage, searched=False)
    return reply_json(response(request, candidates, usage), billed=billed)


def _text_only(request: Received, random: Random, _: Speak) -> Reply:
    return whole(written(request, random, "I can describe that picture for you. Shall I begin with the light?"))


def _thought_only(request: Received, random: Random, _: Speak) -> Reply:
    return whole(painted(request, random, pieces=(Piece.THOUGHT, Piece.THOUGHT_PICTURE, Piece.FINAL_THOUGHT)))


def _wrong_size(request: Received, random: Random, _: Speak) -> Reply:
    """The picture of 1K where more was asked for, else one half as large: size ignored, ratio kept."""
    used = canvas(request)
    small = pixels(nearest_ratio(*used.size, model_named(request.model).ratios), "1K")
    size = small if small != used.size else (used.size[0] // 2, used.size[1] // 2)
    return whole(painted(request, random, canvas_used=used.model_copy(update={"size": size})))


def _wrong_ratio(request: Received, random: Random, _: Speak) -> Reply:
    used = canvas(request)
    size = pixels("1:1" if used.size[0] != used.size[1] else "4:3", "1K")
    return whole(painted(request, random, canvas_used=used.model_copy(update={"size": size})))


def _png(request: Received, random: Random, _: Speak) -> Reply:
    return whole(painted(request, random, canvas_used=canvas(request).model_copy(update={"file_format": "PNG"})))


MAKERS: Mapping[Fault, Callable[[Received, Random, Speak], Reply]] = {
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
