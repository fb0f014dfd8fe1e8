"""Answers of a text model: what it says, bent to what it may say, as parts with signatures, token counts and a price.

What a text model says comes from outside (`think`, `write`). Where nobody says anything it answers `Done.`, or, bound by a schema or by the
mode ANY, something senseless that fits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from random import Random
from typing import Any, cast

from storyboard.testing.gemini.answers import Answer, cost, grounding_metadata, queries, response, tier
from storyboard.testing.gemini.calling import call_digest
from storyboard.testing.gemini.faults import Slip
from storyboard.testing.gemini.models import CHARACTERS_A_TOKEN, text_tokens
from storyboard.testing.gemini.patterns import matching
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.said import STOP, Said, give, say
from storyboard.testing.gemini.schemas import WORDS, instance
from storyboard.testing.gemini.signatures import signature
from storyboard.testing.gemini.talk import ANY, AUTO, NONE, Calling, shows_tools, wants_json
from storyboard.testing.gemini.tokens import call_tokens, input_details

MAX_TOKENS = "MAX_TOKENS"
MALFORMED, UNEXPECTED = "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL"
SENDS = frozenset({STOP, MAX_TOKENS})
"""Finish reasons with content."""

DONE = "Done."
KEPT = 0.6
"""Share of a text that is left where it is cut."""

WITH_IDS = 0.5
"""Share of answers whose calls have ids: the service gives them or not."""

THOUGHT_SHARE = 4
"""Thoughts take at most one part in so many of the tokens that were asked for."""


def by_itself(request: Received, random: Random) -> Said:
    """What a text model answers where nobody says it."""
    if request.mode == ANY:
        return senseless_call(request, random)
    if request.answer_schema is not None:
        return give(instance(request.answer_schema, random))
    return give({}) if wants_json(request.body) else say(DONE)


def senseless_call(request: Received, random: Random) -> Said:
    """A call of any function that may be called, with arguments that fit and mean nothing."""
    chosen = random.choice(request.callable_now)
    args: Any = instance(chosen.parameters, random) if chosen.parameters else {}
    return Said(calls=(Calling(name=chosen.name, args=cast("Json", args) if isinstance(args, dict) else {}),))


def senseless(request: Received, random: Random) -> Said:
    """An answer that fits everything that was asked, and means nothing."""
    if request.callable_now:
        return senseless_call(request, random)
    if request.answer_schema is not None:
        return give(instance(request.answer_schema, random))
    return say(random.choice(WORDS) or matching("[a-z ]{20,40}", random))


def allowed(said: Said, request: Received, random: Random) -> Said:
    """What is said as the mode of function calling lets it through.

    ANY makes a call of it; calls of what is not allowed end as malformed where calls are checked, and as unexpected where there are none.
    """
    names = {item.name for item in request.callable_now}
    if request.mode == ANY and not said.calls and said.finish == STOP:
        return senseless_call(request, random)
    strange = next((call for call in said.calls if call.name not in names), None)
    if strange is None or request.mode == AUTO:
        return said
    if request.mode == NONE:
        return Said(finish=UNEXPECTED, message=f"Unexpected tool call: {strange.name}")
    return Said(finish=MALFORMED, message=_malformed(strange.name))


def _malformed(name: str) -> str:
    return f"Malformed function call: print(default_api.{name}("


def _shortened(said: Said, _: Received, __: Random) -> Said:
    return said.model_copy(update={"text": said.text[: int(len(said.text) * KEPT)]})


def _fenced(said: Said, _: Received, __: Random) -> Said:
    return said.model_copy(update={"text": f"```json\n{said.text}\n```" if said.text else ""})


def _prose(said: Said, _: Received, __: Random) -> Said:
    return said.model_copy(update={"text": f"Here is what you asked for:\n\n{said.text}" if said.text else ""})


def _out_of_tokens(said: Said, request: Received, random: Random) -> Said:
    return _shortened(said, request, random).model_copy(update={"calls": (), "finish": MAX_TOKENS})


def _malformed_call(said: Said, request: Received, _: Random) -> Said:
    known = [call.name for call in said.calls] + [item.name for item in request.functions]
    return Said(finish=MALFORMED, message=_malformed(next(iter(known), "unknown")))


def _unexpected(_: Said, __: Received, ___: Random) -> Said:
    return Said(finish=UNEXPECTED, message="Unexpected tool call: run_code")


def _silent(_: Said, __: Received, ___: Random) -> Said:
    return Said()


def _nonsense(_: Said, request: Received, random: Random) -> Said:
    return senseless(request, random)


SLIPS: Mapping[Slip, Callable[[Said, Received, Random], Said]] = {
    Slip.NONSENSE: _nonsense,
    Slip.CUT_TEXT: _shortened,
    Slip.FENCED: _fenced,
    Slip.PROSE: _prose,
    Slip.MAX_TOKENS: _out_of_tokens,
    Slip.MALFORMED_CALL: _malformed_call,
    Slip.UNEXPECTED_TOOL_CALL: _unexpected,
    Slip.SILENT: _silent,
}


def slipped(slip: Slip, said: Said, request: Received, random: Random) -> Said:
    """What becomes of an answer that goes wrong in this way."""
    return SLIPS[slip](said, request, random)


def spoken_answer(request: Received, random: Random, said: Said) -> Answer:
    """An answer of a text model. It is billed by its token counts, whatever its finish reason."""
    thoughts = random.randint(150, 900)
    most = int(request.body.get("generationConfig", {}).get("maxOutputTokens", 0))
    if most:
        thoughts = min(thoughts, most // THOUGHT_SHARE)
        said = _within(said, most - thoughts)
    found = parts(said, request, random) if said.finish in SENDS else []
    content: Json = {"role": "model", "parts": found} if found else {"role": "model"}
    message: Json = {"finishMessage": said.message} if said.message else {}
    grounding = grounding_metadata(request, random, said.text or DONE) if request.search and found else {}
    candidate: Json = {"content": content, "finishReason": said.finish, "index": 0, **message, **grounding}
    usage = usage_metadata(request, said, thoughts)
    return Answer(body=response(request, [candidate], usage), usd=cost(request, usage, searched=bool(grounding)))


def _within(said: Said, most: int) -> Said:
    """What is said, ended where the tokens end."""
    if output_tokens(said) <= most:
        return said
    text = said.text[: max(0, most - 1) * CHARACTERS_A_TOKEN]
    return said.model_copy(update={"text": text, "calls": (), "finish": MAX_TOKENS})


def output_tokens(said: Said) -> int:
    """Tokens of what is said."""
    return text_tokens(*([said.text] if said.text else [])) + call_tokens(*said.calls)


def parts(said: Said, request: Received, random: Random) -> list[Json]:
    """Thoughts where they were asked for, text, calls. The first call is signed, or else the text."""
    config: Json = request.body.get("generationConfig", {})
    thoughts = config.get("thinkingConfig", {}).get("includeThoughts")
    words = len(request.prompt.split())
    found: list[Json] = [{"text": f"**Looking at the request**\n\nIt has {words} words.\n", "thought": True}] if thoughts else []
    found.extend(_searched(request))
    if said.text:
        found.append({"text": said.text} | ({} if said.calls else {"thoughtSignature": _signed(said.text)}))
    with_ids = random.random() < WITH_IDS
    found.extend(_call_part(call, number, with_id=with_ids, request=request) for number, call in enumerate(said.calls))
    return found


def _searched(request: Received) -> list[Json]:
    """What the service's own search did, where the answer is to show it; it must come back with the rest of the turn."""
    if not (request.search and shows_tools(request.body)):
        return []
    name = {"toolType": "GOOGLE_SEARCH_WEB", "id": sha256(f"search {request.digest}".encode()).hexdigest()[:8]}
    signed = {"thoughtSignature": _signed(name["id"])}
    return [
        {"toolCall": {**name, "args": {"queries": list(queries(request))}}, **signed},
        {"toolResponse": {**name, "response": {"search_suggestions": ""}}, **signed},
    ]


def _signed(text: str) -> str:
    return signature(sha256(text.encode()).hexdigest())


def _call_part(call: Calling, number: int, *, with_id: bool, request: Received) -> Json:
    made = sha256(f"{request.digest} {request.occurrence} {number}".encode()).hexdigest()[:8]
    known: Json = {"id": call.id or made} if with_id or call.id else {}
    signed: Json = {} if number else {"thoughtSignature": signature(call_digest(call))}
    return {"functionCall": {**known, "name": call.name, "args": json.loads(json.dumps(call.args))}, **signed}


def usage_metadata(request: Received, said: Said, thoughts: int) -> Json:
    """Token counts: total = prompt + candidates + thoughts."""
    details = input_details(request)
    prompt, candidates = sum(count for _, count in details), output_tokens(said)
    cached: Json = {"cachedContentTokenCount": request.cached_tokens} if request.cached_tokens else {}
    return {
        "promptTokenCount": prompt,
        **({"candidatesTokenCount": candidates} if candidates else {}),
        "totalTokenCount": prompt + candidates + thoughts,
        **cached,
        "promptTokensDetails": [{"modality": modality, "tokenCount": count} for modality, count in details],
        "thoughtsTokenCount": thoughts,
        **tier(request),
    }
