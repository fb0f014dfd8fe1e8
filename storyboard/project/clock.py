"""The time, as it is written into records."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def now() -> str:
    """The time in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) stands in where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.isoformat(timespec="seconds")
