"""Holds JSON against a published OpenAPI document, or a schema of our own: the part of JSON Schema that the gateways' documents use.

Stricter than JSON Schema in one thing: a name that an object's schema does not have is refused, unless the schema says that others may
come. The services do so, or ignore it silently, which would hide a misspelt setting.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

from storyboard.testing.gemini.replies import Json

TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int | float) and not isinstance(value, bool) and float(value).is_integer(),
}

LIMITS: Sequence[tuple[str, str, Callable[[Any, Any], bool]]] = (
    ("minLength", "string", lambda value, limit: len(value) >= limit),
    ("maxLength", "string", lambda value, limit: len(value) <= limit),
    ("pattern", "string", lambda value, limit: re.search(limit, value) is not None),
    ("minItems", "array", lambda value, limit: len(value) >= limit),
    ("maxItems", "array", lambda value, limit: len(value) <= limit),
    ("minimum", "number", lambda value, limit: value >= limit),
    ("maximum", "number", lambda value, limit: value <= limit),
)
"""Keyword, the type it is about, and whether a value keeps it."""


class Violation(NamedTuple):
    """One thing wrong with a value."""

    path: str
    """Where, as `input_references[0].type`; empty for the value itself."""
    rule: str
    """The keyword that is broken: `required`, `enum`, `maxItems`; `unknown` for a name that nobody knows."""
    told: str


@cache
def document(name: str) -> Json:
    """A published document of this package's data (see data/ORIGIN.md)."""
    text = files("storyboard.testing.doors").joinpath("data", name).read_text(encoding="utf-8")
    found: Json = json.loads(text)
    return found


def asked(name: str, path: str, method: str = "post") -> Json:
    """The schema of the JSON body that a document's operation takes."""
    found: Json = document(name)["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
    return found


def answered(name: str, path: str, status: int = 200, method: str = "post") -> Json:
    """The schema of the JSON that an operation answers with this status."""
    found: Json = document(name)["paths"][path][method]["responses"][str(status)]["content"]["application/json"]["schema"]
    return found


def violations(value: Any, schema: Json, whole: Json | None = None) -> tuple[Violation, ...]:
    """All that is wrong with a value; empty where nothing is.

    Args:
        value: parsed JSON.
        schema: what it has to fit.
        whole: the document that `$ref` points into.
    """
    return tuple(_check(value, schema, _Where("", whole or {})))


class _Where(NamedTuple):
    path: str
    whole: Json
    open: bool = False
    """Whether names that the schema does not have may come."""

    def inside(self, name: str | int) -> _Where:
        step = f"[{name}]" if isinstance(name, int) else f".{name}" if self.path else name
        return self._replace(path=self.path + step, open=False)


def _check(value: Any, schema: Json, where: _Where) -> Iterator[Violation]:
    if "$ref" in schema:
        yield from _check(value, resolved(schema["$ref"], where.whole), where)
        return
    if value is None and schema.get("nullable"):
        return
    yield from _plain(value, schema, where)
    for rule in ("allOf", "anyOf", "oneOf"):
        yield from _several(value, schema, rule, where)
    if isinstance(value, dict):
        yield from _object(cast("Json", value), schema, where)
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(cast("Sequence[Any]", value)):
            yield from _check(item, schema["items"], where.inside(number))


def resolved(reference: str, whole: Json) -> Json:
    """What a `$ref` within a document points at."""
    found: Any = whole
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return cast("Json", found)


def _plain(value: Any, schema: Json, where: _Where) -> Iterator[Violation]:
    """Type, choices and limits."""
    told = schema.get("type", ())
    types = (told,) if isinstance(told, str) else tuple(told)
    if types and not any(TYPES[name](value) for name in types):
        yield Violation(where.path, "type", f"expected {' or '.join(types)}")
    if "enum" in schema and value not in schema["enum"]:
        yield Violation(where.path, "enum", f"expected one of {', '.join(map(str, schema['enum']))}")
    if "const" in schema and value != schema["const"]:
        yield Violation(where.path, "const", f"expected {schema['const']}")
    for rule, kind, keeps in LIMITS:
        if rule in schema and TYPES[kind](value) and not keeps(value, schema[rule]):
            yield Violation(where.path, rule, f"{rule} is {schema[rule]}")


def _several(value: Any, schema: Json, rule: str, where: _Where) -> Iterator[Violation]:
    """All, any or one of several schemas. Of the others' complaints those of the nearest are told."""
    within = where._replace(open=rule == "allOf" or where.open)
    found = [list(_check(value, one, within)) for one in schema.get(rule, ())]
    if rule == "allOf":
        yield from (problem for problems in found for problem in problems)
    elif found and all(found):
        yield from min(found, key=len)


def _object(value: Json, schema: Json, where: _Where) -> Iterator[Violation]:
    known: Mapping[str, Json] = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Violation(where.inside(name).path, "required", "is missing")
    others: Json | bool = schema.get("additionalProperties", where.open or not known)
    for name, item in value.items():
        if name in known:
            yield from _check(item, known[name], where.inside(name))
        elif isinstance(others, dict):
            yield from _check(item, others, where.inside(name))
        elif not others:
            yield Violation(where.inside(name).path, "unknown", "is not known")
