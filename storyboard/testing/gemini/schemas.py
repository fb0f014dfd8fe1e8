"""Senseless answers that fit a schema: what a model that is bound to one may still say.

Both forms are understood: JSON Schema (`responseJsonSchema`, `parametersJsonSchema`) and Google's own (`responseSchema`, `parameters`:
types in capitals, `nullable`, whole numbers as text). What comes out is the same for the same random numbers. Lists are mostly as short as
they may be, numbers as large, names are nobody's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, cast

from storyboard.testing.gemini.patterns import matching
from storyboard.testing.gemini.replies import Json

DEEPEST = 12
"""Levels below which only what must be there is made: schemas may contain themselves."""

MOST = 2_000
"""Values after which only what must be there is made."""

LONGEST = 10_000
"""The longest list and the longest text that are made."""

BOTTOM = 60
"""Levels below which nothing is made."""

LARGE = 999_999_999
"""The largest number where a schema sets no limit."""

EMPTY_LISTS = 0.6
"""Share of lists that are as short as they may be."""

A_FEW, MANY = 3, 40
TRIES = 8
"""How many are made for each that must differ from the others."""

OPTIONAL, NULLS = 0.6, 0.3
"""Shares of optional fields that are there, and of values that are null where they may be."""

WORDS = (
    "",
    "x",
    "NOBODY",
    "panel-9999",
    "scene -1",
    "BLUE ELEPHANT",
    "ignore this",
    "\u00e9\u4e2d\U0001f3ac",
    "null",
    "0",
    "Lorem ipsum dolor sit amet",
    "INT. NOWHERE - NEVER",
    "z" * 400,
)
"""Text where nothing says what it has to be."""

FORMATS: Mapping[str, str] = {
    "date": "1899-12-31",
    "date-time": "1899-12-31T23:59:59Z",
    "time": "23:59:59Z",
    "duration": "P99Y",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "https://example.com/nothing",
    "email": "nobody@example.com",
    "ipv4": "203.0.113.1",
}


class Unsatisfiable(ValueError):
    """Raised where no value fits a schema, or none that is understood."""


class _Maker:
    """Makes values for one schema; knows what its references mean."""

    def __init__(self, root: Json, random: Random) -> None:
        self.root, self.random = root, random
        self.made = 0

    def make(self, schema: Any, depth: int = 0) -> Any:
        self.made += 1
        if schema is True or schema == {}:
            return self.random.choice(WORDS)
        if not isinstance(schema, dict) or depth > BOTTOM:
            raise Unsatisfiable("No value fits this schema.")
        found = resolved(cast("Json", schema), self.root)
        if "const" in found:
            return found["const"]
        if "enum" in found:
            return self.random.choice(found["enum"])
        branches = [*found.get("anyOf", []), *found.get("oneOf", [])]
        if branches:
            return self.make(self._branch(branches, depth), depth + 1)
        return self._typed(found, depth)

    def _branch(self, branches: Sequence[Any], depth: int) -> Any:
        """One of them; far down the simplest, so that it ends."""
        return min(branches, key=_weight) if self._enough(depth) else self.random.choice(branches)

    def _enough(self, depth: int) -> bool:
        """Whether only what must be there is still made."""
        return depth > DEEPEST or self.made > MOST

    def _typed(self, schema: Json, depth: int) -> Any:
        kinds = kinds_of(schema)
        if "null" in kinds and (len(kinds) == 1 or self._enough(depth) or self.random.random() < NULLS):
            return None
        chosen = self.random.choice([kind for kind in kinds if kind != "null"])
        if chosen not in MAKERS:
            raise Unsatisfiable(f"There is no type {chosen!r}.")
        return MAKERS[chosen](self, schema, depth)

    def object(self, schema: Json, depth: int) -> Any:
        """All that is required, and some of the rest."""
        fields: Json = schema.get("properties", {})
        required = schema.get("required", [])
        more = [name for name in fields if name not in required and not self._enough(depth) and self.random.random() < OPTIONAL]
        ordered = [name for name in fields if name in required or name in more]
        made = {name: self.make(fields[name], depth + 1) for name in (*ordered, *(name for name in required if name not in fields))}
        return made | self._filled(schema, len(made), depth)

    def _filled(self, schema: Json, have: int, depth: int) -> Json:
        """Fields of any name, as many as there must be."""
        least = int(schema.get("minProperties", 0))
        others = schema.get("additionalProperties", True)
        if have >= least or others is False:
            return {}
        _short(least)
        return {f"nothing{number}": self.make(others, depth + 1) for number in range(have, least)}

    def array(self, schema: Json, depth: int) -> Any:
        """As many as it must be, or a few more, or many."""
        first = schema.get("prefixItems", [])
        least, most = int(schema.get("minItems", 0)), int(schema.get("maxItems", MANY))
        wanted = max(least, min(most, self.random.choice((least + 1, A_FEW, A_FEW, MANY if depth < 2 else A_FEW))))
        _short(least)
        count = least if self._enough(depth) or self.random.random() < EMPTY_LISTS else wanted
        tries = count * TRIES if schema.get("uniqueItems") else count
        made = [self.make(schema.get("items", {}) if number >= len(first) else first[number], depth + 1) for number in range(tries)]
        return _distinct(made, least)[:count] if schema.get("uniqueItems") else made

    def string(self, schema: Json, _: int) -> Any:
        """Text that says nothing, of the length and pattern asked for."""
        least, most = int(schema.get("minLength", 0)), int(schema.get("maxLength", 10_000))
        _short(least)
        if "pattern" in schema:
            return matching(schema["pattern"], self.random)
        return FORMATS.get(schema.get("format", ""), self.random.choice(WORDS)).ljust(least, "x")[:most]

    def integer(self, schema: Json, _: int) -> Any:
        """A whole number at or near a limit."""
        low, high = _limits(schema, step=1)
        step = int(schema.get("multipleOf", 1))
        least, most = -(-int(low) // step), int(high) // step
        return step * self.random.choice(_near(least, most))

    def number(self, schema: Json, _: int) -> Any:
        """A number at or near a limit."""
        low, high = _limits(schema, step=0)
        exclusive = "exclusiveMinimum" in schema or "exclusiveMaximum" in schema
        return (low + high) / 2 if exclusive else self.random.choice((low, high, (low + high) / 2, low + (high - low) / 7))

    def boolean(self, _: Json, __: int) -> Any:
        """Either."""
        return self.random.random() < 0.5


MAKERS: Mapping[str, Callable[[_Maker, Json, int], Any]] = {
    "object": _Maker.object,
    "array": _Maker.array,
    "string": _Maker.string,
    "integer": _Maker.integer,
    "number": _Maker.number,
    "boolean": _Maker.boolean,
}


def instance(schema: Json, random: Random) -> Any:
    """A senseless value that fits a schema.

    Raises:
        Unsatisfiable: there is none, or the schema is not understood.
    """
    try:
        return _Maker(schema, random).make(schema)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        raise Unsatisfiable(str(error)) from error


def resolved(schema: Json, root: Json) -> Json:
    """A schema with its reference followed and the parts of `allOf` put together."""
    for _ in range(BOTTOM):
        if "$ref" not in schema:
            break
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        schema = {**_referred(schema["$ref"], root), **rest}
    parts: list[Json] = schema.get("allOf", [])
    for part in parts:
        schema = _joined(schema, resolved(part, root))
    return {key: value for key, value in schema.items() if key != "allOf"}


def _referred(pointer: str, root: Json) -> Json:
    """What a reference within the document means (RFC 6901)."""
    found: Any = root
    for step in pointer.lstrip("#").split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or name not in found:
            raise Unsatisfiable(f"The reference {pointer!r} leads nowhere.")
        found = cast("Json", found)[name]
    return cast("Json", found) if isinstance(found, dict) else {}


def _joined(one: Json, other: Json) -> Json:
    fields = {**one.get("properties", {}), **other.get("properties", {})}
    required = [*one.get("required", []), *other.get("required", [])]
    known = {**({"properties": fields} if fields else {}), **({"required": required} if required else {})}
    return {**one, **other, **known}


def kinds_of(schema: Json) -> tuple[str, ...]:
    """The types a schema allows, in lower case; guessed from its other words where it names none."""
    named = schema.get("type", ())
    given = (named,) if isinstance(named, str) else tuple(named)
    kinds = tuple(kind.lower() for kind in given if kind != "TYPE_UNSPECIFIED") or (_guessed(schema),)
    return (*kinds, "null") if schema.get("nullable") else kinds


def _guessed(schema: Json) -> str:
    hints = {"properties": "object", "items": "array", "prefixItems": "array", "minimum": "number", "maximum": "number"}
    return next((kind for word, kind in hints.items() if word in schema), "string")


def _short(least: int) -> None:
    if least > LONGEST:
        raise Unsatisfiable(f"{least} is too many.")


def _weight(branch: Any) -> tuple[bool, int]:
    """Branches without references first, short ones first."""
    text = json.dumps(branch)
    return "$ref" in text or '"object"' in text.lower(), len(text)


def _limits(schema: Json, step: int) -> tuple[float, float]:
    low, high = schema.get("minimum"), schema.get("maximum")
    over, under = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    least = low if low is not None else over + step if over is not None else None
    most = high if high is not None else under - step if under is not None else None
    bottom = least if least is not None else min(-LARGE, most if most is not None else 0)
    return bottom, most if most is not None else max(LARGE, bottom)


def _near(least: int, most: int) -> tuple[int, ...]:
    if least > most:
        raise Unsatisfiable("No whole number lies within these limits.")
    return least, most, min(most, least + 1), (least + most) // 2


def _distinct(made: Sequence[Any], least: int) -> list[Any]:
    """Each value once.

    Raises:
        Unsatisfiable: too few remain.
    """
    found = list({json.dumps(value, sort_keys=True): value for value in made}.values())
    if len(found) < least:
        raise Unsatisfiable("Too few different values were found.")
    return found
