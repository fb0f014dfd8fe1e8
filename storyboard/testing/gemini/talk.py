"""What stands in a conversation: who said what, which functions may be called, which were, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from storyboard.model.base import Frozen
from storyboard.testing.gemini.replies import Json

AUTO, ANY, NONE, VALIDATED = "AUTO", "ANY", "NONE", "VALIDATED"
"""Modes of function calling: as it likes; always a call; never; as it likes, but calls fit their declarations."""

JSON_MIME = "application/json"


class Declared(Frozen):
    """A function that a request declares."""

    name: str
    description: str = ""
    parameters: Json = {}
    """Schema of its arguments, as it was sent: JSON Schema or Google's own form of it."""
    path: str = ""
    """Where it stands in the request."""


class Calling(Frozen):
    """A call of a function."""

    name: str
    args: Json = {}
    id: str = ""
    """Empty where it has none."""


class Result(Frozen):
    """What came of a call."""

    name: str
    response: Json = {}
    id: str = ""


class Spoken(Frozen):
    """One turn of a conversation."""

    role: str
    """`user` or `model`."""
    texts: tuple[str, ...] = ()
    """Thoughts left out."""
    calls: tuple[Calling, ...] = ()
    results: tuple[Result, ...] = ()
    pictures: int = 0
    """How many pictures and documents it has."""

    @property
    def text(self) -> str:
        """All of its text, paragraph by paragraph."""
        return "\n\n".join(self.texts)


def turns(body: Json) -> tuple[Spoken, ...]:
    """The turns of a request, in order."""
    return tuple(_turn(content) for content in body.get("contents", []))


def _turn(content: Json) -> Spoken:
    parts: list[Json] = content.get("parts", [])
    return Spoken(
        role=content.get("role", "") or "user",
        texts=tuple(part["text"] for part in parts if "text" in part and not part.get("thought")),
        calls=tuple(calling(part) for part in parts if "functionCall" in part),
        results=tuple(_result(part["functionResponse"]) for part in parts if "functionResponse" in part),
        pictures=sum("inlineData" in part or "fileData" in part for part in parts),
    )


def calling(part: Json) -> Calling:
    """The call that a part is."""
    call: Json = part["functionCall"]
    return Calling(name=call.get("name", ""), args=call.get("args", {}), id=call.get("id", ""))


def _result(found: Json) -> Result:
    return Result(name=found.get("name", ""), response=found.get("response", {}), id=found.get("id", ""))


def declared(body: Json) -> tuple[Declared, ...]:
    """All functions a request declares."""
    return tuple(_declared(body.get("tools", [])))


def _declared(tools: Sequence[Json]) -> Iterator[Declared]:
    for i, tool in enumerate(tools):
        for j, item in enumerate(tool.get("functionDeclarations", [])):
            yield Declared(
                name=item.get("name", ""),
                description=item.get("description", ""),
                parameters=_schema(item.get("parametersJsonSchema", item.get("parameters", {}))),
                path=f"tools[{i}].function_declarations[{j}]",
            )


def _schema(value: Any) -> Json:
    return cast("Json", value) if isinstance(value, dict) else {}


def function_config(body: Json) -> Json:
    """How functions may be called, as it was sent."""
    found: Json = body.get("toolConfig", {}).get("functionCallingConfig", {})
    return found


def mode(body: Json) -> str:
    """The mode of function calling; NONE where nothing is declared."""
    if not declared(body):
        return NONE
    asked = function_config(body).get("mode", "MODE_UNSPECIFIED")
    usual = VALIDATED if shows_tools(body) else AUTO
    return usual if asked == "MODE_UNSPECIFIED" else str(asked)


def shows_tools(body: Json) -> bool:
    """Whether the answer is to show what the service's own tools did: needed where they stand beside functions."""
    return bool(body.get("toolConfig", {}).get("includeServerSideToolInvocations"))


def callable_now(body: Json) -> tuple[Declared, ...]:
    """The functions that may be called in answer to a request."""
    allowed = function_config(body).get("allowedFunctionNames", [])
    return () if mode(body) == NONE else tuple(item for item in declared(body) if not allowed or item.name in allowed)


def answer_schema(body: Json) -> Json | None:
    """The schema the answer is bound to; None where it is bound to none."""
    config: Json = body.get("generationConfig", {})
    found = config.get("responseJsonSchema", config.get("responseSchema"))
    return _schema(found) if found is not None else None


def wants_json(body: Json) -> bool:
    """Whether the answer is to be JSON."""
    return bool(body.get("generationConfig", {}).get("responseMimeType") == JSON_MIME)
