"""The rules of function calling: what may be declared, and how calls, what came of them and signatures must stand in a conversation.

A signature comes with the first call of each step and must come back on the same part, in every step of the turn that is under way: since
the last thing the user said that is no result of a call. Parallel calls have one signature, on the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, cast

from storyboard.model.patterns import regex
from storyboard.testing.gemini.replies import Json
from storyboard.testing.gemini.requests import Received
from storyboard.testing.gemini.signatures import is_ours
from storyboard.testing.gemini.talk import ANY, VALIDATED, Calling, Spoken, calling, function_config, shows_tools

IN_REQUEST = "* GenerateContentRequest."
NAME = regex(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")
NAME_RULE = (
    "[FIELD_INVALID] Invalid function name. Must start with a letter or an underscore. Must be a-z, A-Z, 0-9, or contain underscores (_), "
    "dots (.), colons (:), or dashes (-), with a maximum length of 128.\n"
)
SIGNATURES_PAGE = "https://ai.google.dev/gemini-api/docs/thought-signatures"

PASSES = ("skip_thought_signature_validator", "context_engineering_is_the_way_to_go")
"""What stands in place of a signature where a call was not made by this model (documented with thought signatures)."""

BUILT_IN = frozenset({"googleSearch", "googleSearchRetrieval", "codeExecution", "urlContext", "googleMaps", "fileSearch", "computerUse"})
AFTER_USER = "Please ensure that function call turn comes immediately after a user turn or after a function response turn."
AFTER_CALL = "Please ensure that function response turn comes immediately after a function call turn."
AS_MANY = (
    "Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn."
)
NO_DECLARATIONS = "Function calling config is set without function_declarations."
COMBINED = "Please enable tool_config.include_server_side_tool_invocations to use Built-in tools with Function calling."


class Refusal(ValueError):
    """Raised when a rule is broken; becomes a reply of status 400."""

    def __init__(self, message: str, *, own: bool = False) -> None:
        super().__init__(message)
        self.own = own
        """Whether the wording is the emulator's own."""


def declarations(request: Received) -> None:
    """Names, schemas and settings of the functions that are declared."""
    seen = set[str]()
    for item in request.functions:
        if not NAME.fullmatch(item.name):
            raise Refusal(f"{IN_REQUEST}{item.path}.name: {NAME_RULE}")
        if item.name in seen:
            raise Refusal(f"Duplicate function declaration found: {item.name}")
        seen.add(item.name)
    _schemas(request.body)
    _config(request, seen)


def _schemas(body: Json) -> None:
    for i, tool in enumerate(body.get("tools", [])):
        for j, item in enumerate(tool.get("functionDeclarations", [])):
            if "parameters" in item and "parametersJsonSchema" in item:
                raise Refusal(f"Only one of parameters and parameters_json_schema may be set for {item.get('name', '')}.", own=True)
            check_schema(item.get("parameters", {}), f"tools[{i}].function_declarations[{j}].parameters")


def check_schema(schema: Json, path: str) -> None:
    """What Google's own form of a schema must hold; JSON Schema is taken as it is.

    Raises:
        Refusal: something is missing.
    """
    kind = schema.get("type", "")
    if kind == "ARRAY" and "items" not in schema:
        raise Refusal(f"{IN_REQUEST}{path}.items: missing field.\n")
    if kind == "OBJECT" and not schema.get("properties"):
        raise Refusal(f"{IN_REQUEST}{path}.properties: should be non-empty for OBJECT type\n")
    if "enum" in schema and kind not in {"STRING", ""}:
        raise Refusal(f"{IN_REQUEST}{path}.enum: only allowed for STRING type\n")
    for name in schema.get("required", []):
        if kind == "OBJECT" and name not in schema.get("properties", {}):
            raise Refusal(f"{IN_REQUEST}{path}.required: property is not defined: {name}\n", own=True)
    for inner, at in _inner(schema, path):
        check_schema(inner, at)


def _inner(schema: Json, path: str) -> Iterator[tuple[Json, str]]:
    yield from ((inner, f"{path}.properties[{name}]") for name, inner in schema.get("properties", {}).items())
    yield from ((inner, f"{path}.any_of[{i}]") for i, inner in enumerate(schema.get("anyOf", [])))
    if "items" in schema:
        yield schema["items"], f"{path}.items"


def _config(request: Received, known: set[str]) -> None:
    """Mode, allowed names, and tools of Google's own beside functions."""
    config = function_config(request.body)
    mode, allowed = config.get("mode", ""), config.get("allowedFunctionNames", [])
    if mode in {ANY, VALIDATED} and not known:
        raise Refusal(NO_DECLARATIONS)
    if allowed and mode not in {ANY, VALIDATED}:
        raise Refusal("allowed_function_names may be set only where function_calling_config.mode is ANY or VALIDATED.", own=True)
    unknown = [name for name in allowed if name not in known]
    if unknown:
        raise Refusal(f"allowed_function_names holds a function that is not declared: {unknown[0]}", own=True)
    given = {name for tool in request.body.get("tools", []) for name in tool}
    if known and given & BUILT_IN and not shows_tools(request.body):
        raise Refusal(COMBINED)


def order(request: Received) -> None:
    """Calls follow the user, and what came of them follows at once: as many, with the same names."""
    turns = request.turns
    for number, turn in enumerate(turns):
        before = turns[number - 1] if number else None
        if turn.calls and (turn.role != "model" or before is None or before.role == "model"):
            raise Refusal(AFTER_USER)
        if turn.results and (turn.role == "model" or before is None or not before.calls):
            raise Refusal(AFTER_CALL)
        if before is not None and before.calls:
            _answered(before, turn)
    if turns and turns[-1].calls:
        raise Refusal("Please ensure that multiturn requests ends with a user role or a function response.")


def _answered(asked: Spoken, turn: Spoken) -> None:
    if len(asked.calls) != len(turn.results):
        raise Refusal(AS_MANY)
    if sorted(call.name for call in asked.calls) != sorted(result.name for result in turn.results):
        names = ", ".join(call.name for call in asked.calls)
        raise Refusal(f"The names of function responses must be those of the function calls of the turn before: {names}.", own=True)
    known = {(call.name, call.id) for call in asked.calls}
    strange = next((item for item in turn.results if item.id and (item.name, item.id) not in known), None)
    if strange:
        raise Refusal(f"No function call of {strange.name} has the id {strange.id}.", own=True)


def signatures(request: Received) -> None:
    """The first call of each step of the turn under way is signed, and no signature is on another part than it came with."""
    contents: Sequence[Json] = request.body.get("contents", [])
    start = max((i for i, turn in enumerate(request.turns) if turn.role != "model" and not turn.results), default=0)
    for number, content in enumerate(contents):
        parts = [part for part in content.get("parts", []) if "functionCall" in part]
        for part in parts:
            _is_signed(part, number + 1, needed=part is parts[0] and number > start)


def _is_signed(part: Json, position: int, *, needed: bool) -> None:
    call, given = calling(part), part.get("thoughtSignature", "")
    if not given and needed:
        raise Refusal(
            "Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing "
            f"thought_signature may lead to degraded model performance. Additional data, function call `default_api:{call.name}` , "
            f"position {position}. Please refer to {SIGNATURES_PAGE} for more details."
        )
    if given and not is_pass(given) and not is_ours(given, call_digest(call)):
        raise Refusal("Corrupted thought signature.")


def is_pass(given: str) -> bool:
    """Whether a signature is one of those that stand in place of one."""
    from storyboard.testing.gemini.specification import decoded

    return given in PASSES or (decoded(given) or b"") in {word.encode() for word in PASSES}


def call_digest(call: Calling) -> str:
    """sha256 of a call, whatever the order of its arguments and the spelling of its numbers."""
    return sha256(json.dumps([call.name, _plain(call.args)], sort_keys=True).encode()).hexdigest()


def _plain(value: Any) -> Any:
    """Whole numbers as whole numbers: 1.0 and 1 are one number in JSON."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("Json", value).items()}
    if isinstance(value, list):
        return [_plain(item) for item in cast("Sequence[Any]", value)]
    return int(value) if isinstance(value, float) and value.is_integer() else value
