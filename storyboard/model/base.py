"""What every stored model has in common: it is frozen, and unknown fields of newer versions are passed over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError

SCHEMA_VERSION = 1
"""Version written into every file of ours; older files are upgraded on reading."""


class Frozen(BaseModel):
    """An immutable value. A change is a copy: `model.model_copy(update={...})`."""

    model_config = ConfigDict(frozen=True, extra="ignore", validate_default=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields replaced. What `cached_property` remembered is forgotten, since it may rest on them."""
        copied = super().model_copy(update=update, deep=deep)
        for name in vars(copied).keys() - type(self).model_fields.keys():
            vars(copied).pop(name)
        return copied


def schema(kind: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema that a text model fills in, each time a copy of its own; it is worked out once, for that costs milliseconds."""
    found: dict[str, Any] = json.loads(_schema(kind))
    return found


@cache
def _schema(kind: type[BaseModel]) -> str:
    return json.dumps(kind.model_json_schema())


def first_fault(error: ValidationError, most: int = 300) -> str:
    """The first thing that is wrong, as `where: what`, at most so many characters; the value itself is never shown."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))[:120]
    return (f"{where}: {first['msg']}" if where else first["msg"])[:most]
