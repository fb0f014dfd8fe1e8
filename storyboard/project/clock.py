"""The time, as it is written into records."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from storyboard.model.errors import InputError


def now() -> str:
    """The time in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) stands in where it is set.

    Raises:
        InputError: it is set to something that is no time.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(f"SOURCE_DATE_EPOCH is {epoch!r}, which is no time: set it to whole seconds since 1970, or unset it.") from error
    return moment.isoformat(timespec="seconds")
