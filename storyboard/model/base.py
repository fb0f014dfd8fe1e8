"""What every stored model has in common: it is frozen, and unknown fields of newer versions are passed over."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = 1
"""Version written into every file of ours; older files are upgraded on reading."""


class Frozen(BaseModel):
    """An immutable value. A change is a copy: `model.model_copy(update={...})`."""

    model_config = ConfigDict(frozen=True, extra="ignore", validate_default=False)
