"""What fits a schema: every instance is held against the schema by another's checker."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from storyboard.testing.gemini.patterns import matching
from storyboard.testing.gemini.schemas import Unsatisfiable, instance

TREE = {
    "$defs": {
        "node": {"type": "object", "properties": {"name": {"type": "string"}, "inner": {"$ref": "#/$defs/node"}}, "required": ["name"]}
    }
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "anything": {},
    "text": {"type": "string", "minLength": 3, "maxLength": 9},
    "pattern": {"type": "string", "pattern": "^[A-Z]{2,4}-[0-9]+(\\.[a-f])?$"},
    "enum": {"enum": ["WIDE", "CLOSE", 3, None]},
    "const": {"const": {"a": [1]}},
    "whole numbers": {"type": "integer", "minimum": 3, "maximum": 19},
    "steps": {"type": "integer", "minimum": 5, "maximum": 40, "multipleOf": 4},
    "over": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 3},
    "numbers": {"type": "number", "minimum": -1.5, "maximum": 1.5},
    "between": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "low": {"type": "integer", "maximum": -1_000_000_000},
    "nullable": {"type": ["string", "null"]},
    "any of": {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "integer"}, {"type": "null"}]},
    "one of": {"oneOf": [{"type": "boolean"}, {"type": "object", "properties": {}, "additionalProperties": False}]},
    "all of": {
        "allOf": [
            {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
            {"properties": {"b": {"const": 2}}, "required": ["b"]},
        ]
    },
    "list": {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 4},
    "first": {"type": "array", "prefixItems": [{"const": "a"}, {"type": "integer"}], "minItems": 2, "maxItems": 2},
    "different": {"type": "array", "items": {"enum": list("abcdef")}, "minItems": 2, "uniqueItems": True},
    "fields": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False},
    "other fields": {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
    "formats": {"type": "string", "format": "date"},
    "itself": {**TREE, "$ref": "#/$defs/node"},
    "a wood": {**TREE, "type": "array", "items": {"$ref": "#/$defs/node"}, "minItems": 1},
}


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_instances_fit(schema: dict[str, Any]) -> None:
    check = Draft202012Validator(schema)
    for number in range(60):
        made = instance(schema, Random(number))
        check.validate(made)
        assert json.loads(json.dumps(made)) == made
        assert instance(schema, Random(number)) == made


def test_what_branches_widely_ends() -> None:
    lists = {name: {"type": "array", "items": {"$ref": "#"}} for name in "abcdefgh"}
    schema: dict[str, Any] = {"type": "object", "properties": lists, "required": list(lists)}
    assert max(len(json.dumps(instance(schema, Random(number)))) for number in range(40)) < 2_000_000


def test_instances_differ() -> None:
    assert len({json.dumps(instance(SCHEMAS["a wood"], Random(number))) for number in range(40)}) > 15


OWN_FORM: Mapping[str, Any] = {
    "type": "OBJECT",
    "properties": {
        "size": {"type": "STRING", "enum": ["WIDE", "CLOSE"]},
        "people": {"type": "ARRAY", "items": {"type": "STRING"}, "minItems": "1", "maxItems": "3"},
        "note": {"type": "STRING", "nullable": True},
    },
    "required": ["size", "people", "note"],
}


def test_googles_own_form_is_understood() -> None:
    made = [instance(dict(OWN_FORM), Random(number)) for number in range(60)]
    assert {item["size"] for item in made} == {"WIDE", "CLOSE"}
    assert {len(item["people"]) for item in made} <= {1, 2, 3}
    assert None in {item["note"] for item in made}


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/nowhere"},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"type": "colour"},
        {"type": "string", "pattern": "(?=x)y"},
        {"type": "string", "pattern": "[a"},
        {"type": "array", "items": {"const": 1}, "minItems": 2, "uniqueItems": True},
        {"$ref": "#/$defs/a", "$defs": {"a": {"type": "object", "properties": {"a": {"$ref": "#/$defs/a"}}, "required": ["a"]}}},
        {"type": "object", "properties": {"a": False}, "required": ["a"]},
        {"type": "object", "properties": 3},
        {"type": "array", "minItems": 1_000_000_000},
        {"type": "string", "minLength": 1_000_000_000},
        {"type": "string", "pattern": "a{1000000000}"},
        {"type": "object", "minProperties": 1_000_000_000},
    ],
)
def test_what_nothing_fits_is_told(schema: dict[str, Any]) -> None:
    with pytest.raises(Unsatisfiable):
        instance(schema, Random(1))


@pytest.mark.parametrize(
    "pattern",
    [
        "^S[0-9]{1,3}[A-Z]?$",
        "a|b|cd",
        r"\d+\.\d{2}",
        "[^a-z]+",
        "(?:x(y|z))*",
        r"[\w.-]+@[a-z]+\.com",
        ".{3,5}",
        "x{2}y{0,1}z{3,}",
        "^$",
        "a*?b",
    ],
)
def test_texts_match_their_pattern(pattern: str) -> None:
    for number in range(40):
        assert re.fullmatch(pattern, matching(pattern, Random(number)))


Schema = dict[str, Any]
KINDS: list[Schema] = [
    {"type": "string"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": "null"},
    {"enum": ["a", 1]},
    {"type": "number"},
]


def listed(items: Schema, least: int) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


def either(branches: list[Schema]) -> Schema:
    return {"anyOf": branches}


def fields(properties: dict[str, Schema], count: int) -> Schema:
    return {"type": "object", "properties": properties, "required": sorted(properties)[:count], "additionalProperties": False}


def nested(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.one_of(
        st.builds(listed, inner, st.integers(0, 3)),
        st.builds(either, st.lists(inner, min_size=1, max_size=3)),
        st.builds(fields, st.dictionaries(st.sampled_from(list("abcd")), inner, max_size=4), st.integers(0, 4)),
    )


NESTED = st.recursive(st.sampled_from(KINDS), nested, max_leaves=12)
WORDS = ["type", "properties", "items", "anyOf", "$ref", "enum", "required", "pattern", "minItems"]


def odd(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4)


ODD = st.dictionaries(
    st.sampled_from(WORDS),
    st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4), odd, max_leaves=12),
    max_size=4,
)


@given(NESTED, st.integers(0, 100))
@settings(deadline=None, max_examples=150)
def test_instances_fit_any_schema(schema: Schema, number: int) -> None:
    Draft202012Validator(schema).validate(instance(schema, Random(number)))


@given(ODD)
@settings(deadline=None, max_examples=100)
def test_no_schema_breaks_it(schema: Schema) -> None:
    try:
        instance(schema, Random(1))
    except Unsatisfiable:
        return
