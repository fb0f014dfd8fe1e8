"""The fields of the title page that are usual or mean something; any other is a row of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a field."""

    label: str = ""
    """What the title page calls it; empty where that is its name, capitalised."""
    printed: bool = True
    """False where it says how the board is printed, not what it is."""
    company: bool = False
    """Whether a logo may be theirs."""


FIELDS: dict[str, Known] = {
    "director": Known(),
    "version": Known(),
    "producer": Known(),
    "writer": Known(),
    "copywriter": Known(),
    "editor": Known(),
    "dop": Known("DoP"),
    "dp": Known("DoP"),
    "product": Known(),
    "company": Known(company=True),
    "production_company": Known(company=True),
    "production": Known(company=True),
    "studio": Known(company=True),
    "agency": Known(company=True),
    "client": Known(company=True),
    "brand": Known(company=True),
    "date": Known(),
    "fps": Known("Frame rate"),
    "logo": Known(printed=False),
    "watermark": Known(printed=False),
    "language": Known(printed=False),
}
"""By their keys; of those a logo may be of, the likeliest first."""


class Filed(dict[str, str]):
    """Fields as a file has them, and where each stands in it."""

    def __init__(self, fields: Mapping[str, str], where: Mapping[str, str]) -> None:
        super().__init__(fields)
        self.where = dict(where)
        """For messages: `titles.toml, line 3`."""


def label(key: str) -> str:
    """What the title page calls a field."""
    known = FIELDS.get(key.lower(), Known())
    return known.label or key.replace("_", " ").capitalize()


def printed(key: str) -> bool:
    """Whether a field is a row of the title page."""
    return FIELDS.get(key, Known()).printed
