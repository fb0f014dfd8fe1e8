"""Holds a request body against the published specification, as Google's own JSON reader does.

Both spellings of a field are taken (`imageConfig`, `image_config`), both base64 alphabets, and 64-bit whole numbers as text
(https://protobuf.dev/programming-guides/json/). Unknown names, wrong types and unknown enum values are refused with Google's words.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, cast

from storyboard.model.base import Frozen
from storyboard.model.patterns import regex
from storyboard.testing.gemini.replies import Json

PACKAGE = "type.googleapis.com/google.ai.generativelanguage.v1beta."
DEEPEST = 100
"""Levels of nesting that are read (the default of protocol buffers)."""

_HUMP = regex(r"(?<!^)(?=[A-Z])")
_BASE64 = regex(r"[A-Za-z0-9+/_-]*={0,2}")
_WHOLE = regex(r"-?\d+")


class Violation(Frozen):
    """One thing wrong with a body."""

    field: str
    description: str


@cache
def specification() -> Json:
    """The published document (see data/ORIGIN.md)."""
    text = files("storyboard.testing.gemini").joinpath("data", "gemini.v1beta.openapi.json").read_text(encoding="utf-8")
    document: Json = json.loads(text)
    return document


def schema_named(name: str) -> Json:
    """A schema of the specification."""
    found: Json = specification()["components"]["schemas"][name]
    return found


@cache
def field_names(name: str) -> Mapping[str, str]:
    """Both spellings of the fields of a schema, each with the camelCase one."""
    fields = schema_named(name).get("properties", {})
    return {spelling: field for field in fields for spelling in (field, snake(field))}


@cache
def snake(name: str) -> str:
    """`imageConfig` as `image_config`."""
    return _HUMP.sub("_", name).lower()


def read_body(value: Any, schema: str) -> tuple[Json, tuple[Violation, ...]]:
    """A body with its fields in camelCase, and everything that is wrong with it.

    Args:
        value: parsed JSON.
        schema: name of the schema it must follow, `GenerateContentRequest` for one.
    """
    found: list[Violation] = []
    body = _message(cast("Json", value), schema, "", found) if isinstance(value, dict) else {}
    if not isinstance(value, dict):
        found.append(_payload("", "Root element must be a message."))
    return body, tuple(found)


def too_deep(value: Any) -> bool:
    """Whether JSON is nested deeper than is read."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        level = [inner for item in level for inner in _inside(item)]
    return bool(level)


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("Json", value).values()
    return cast("Sequence[Any]", value) if isinstance(value, list) else ()


def _payload(field: str, text: str) -> Violation:
    return Violation(field=field, description=f"Invalid JSON payload received. {text}")


def _invalid(path: str, kind: str, value: Any) -> Violation:
    return Violation(field=path, description=f"Invalid value at '{path}' ({kind}), {json.dumps(value)[:200]}")


def _message(value: Mapping[str, Any], name: str, path: str, found: list[Violation]) -> Json:
    """One message; unknown fields are left out and reported."""
    names, fields, result = field_names(name), schema_named(name).get("properties", {}), dict[str, Any]()
    for key, item in value.items():
        field = names.get(key)
        if field is None:
            at = f" at '{path}'" if path else ""
            found.append(_payload(path, f'Unknown name "{key}"{at}: Cannot find field.'))
        elif field in result:
            found.append(_payload(path, f'Field "{field}" is given twice.'))
        elif item is not None:
            result[field] = _value(item, fields[field], f"{path}.{snake(field)}".lstrip("."), found, name)
    return result


def _value(value: Any, schema: Mapping[str, Any], path: str, found: list[Violation], owner: str) -> Any:
    if "$ref" in schema:
        return _reference(value, schema["$ref"].rsplit("/", 1)[-1], path, found)
    if "enum" in schema:
        return _enum(value, schema["enum"], path, found, owner)
    if schema.get("type") == "array":
        return _array(value, schema["items"], path, found, owner)
    return _scalar(value, schema, path, found)


def _reference(value: Any, name: str, path: str, found: list[Violation]) -> Any:
    schema = schema_named(name)
    if "properties" not in schema and schema.get("type") != "object":
        return _value(value, schema, path, found, name)
    if isinstance(value, dict):
        return _message(cast("Json", value), name, path, found)
    found.append(_invalid(path, f"{PACKAGE}{name}", value))
    return {}


def _array(value: Any, items: Mapping[str, Any], path: str, found: list[Violation], owner: str) -> list[Any]:
    if not isinstance(value, list):
        found.append(_invalid(path, "TYPE_MESSAGE", value))
        return []
    return [_value(entry, items, f"{path}[{i}]", found, owner) for i, entry in enumerate(cast("Sequence[Any]", value))]


def _enum(value: Any, allowed: list[str], path: str, found: list[Violation], owner: str) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(allowed):
        return allowed[value]
    if value not in allowed:
        field = path.rsplit(".", 1)[-1].partition("[")[0]
        found.append(_invalid(path, f"{PACKAGE}{owner}.{field.title().replace('_', '')}", value))
    return value


def _scalar(value: Any, schema: Mapping[str, Any], path: str, found: list[Violation]) -> Any:
    kind = f"{schema.get('type', '')}:{schema.get('format', '')}"
    if kind not in SCALARS:
        return value
    name, fits = SCALARS[kind]
    if not fits(value):
        found.append(_base64_violation(path, value) if name == "TYPE_BYTES" else _invalid(path, name, value))
    return value


def _base64_violation(path: str, value: Any) -> Violation:
    return Violation(field=path, description=f"Invalid value at '{path}' (TYPE_BYTES), Base64 decoding failed for {json.dumps(value)[:80]}")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_truth(value: Any) -> bool:
    return isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _within(bits: int) -> Callable[[Any], bool]:
    """Whether a value is a signed whole number of so many bits, as a number or as text."""

    def fits(value: Any) -> bool:
        whole = isinstance(value, str) and bool(_WHOLE.fullmatch(value)) and len(value) < 25
        number = int(value) if whole or (_is_number(value) and float(value).is_integer()) else None
        return number is not None and -(2 ** (bits - 1)) <= number < 2 ** (bits - 1)

    return fits


def _is_bytes(value: Any) -> bool:
    return isinstance(value, str) and bool(_BASE64.fullmatch(value)) and len(value.rstrip("=")) % 4 != 1


def decoded(text: str) -> bytes | None:
    """The bytes of base64 in either alphabet, padded or not; None where it is none."""
    plain = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


SCALARS: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "string:": ("TYPE_STRING", _is_text),
    "string:byte": ("TYPE_BYTES", _is_bytes),
    "string:int64": ("TYPE_INT64", _within(64)),
    "string:google-datetime": ("type.googleapis.com/google.protobuf.Timestamp", _is_text),
    "string:google-duration": ("type.googleapis.com/google.protobuf.Duration", _is_text),
    "string:google-fieldmask": ("type.googleapis.com/google.protobuf.FieldMask", _is_text),
    "boolean:": ("TYPE_BOOL", _is_truth),
    "integer:int32": ("TYPE_INT32", _within(32)),
    "number:float": ("TYPE_FLOAT", _is_number),
    "number:double": ("TYPE_DOUBLE", _is_number),
}
"""Type and format to Google's name for it, and whether a value is one."""


def problem(violations: tuple[Violation, ...]) -> tuple[str, Json]:
    """Message and google.rpc.BadRequest of what is wrong with a body."""
    details = [{"field": item.field, "description": item.description} for item in violations]
    message = "\n".join(item.description for item in violations)
    return message, {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": details}
