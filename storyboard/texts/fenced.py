"""JSON out of an answer that was to be nothing else: fences and words around it are taken off."""

from __future__ import annotations

import json

FENCE = "```"


def bare_json(text: str) -> str:
    """The one JSON value in a text, as it is written there; the text itself where there is none.

    Nothing is mended: what is cut or broken stays so, for whoever asked to see.
    """
    inner = _unfenced(text.strip())
    starts = sorted(place for place in (inner.find("{"), inner.find("[")) if place >= 0)
    found = ((start, _end(inner, start)) for start in starts)
    return next((inner[start:end] for start, end in found if end > start), inner)


def _unfenced(text: str) -> str:
    """The lines between a first and a last line of backticks."""
    opening, _, rest = text.partition("\n")
    is_fenced = rest.endswith(FENCE) and opening.startswith(FENCE) and FENCE not in opening.lstrip("`")
    return rest.rstrip("`").strip() if is_fenced else text


def _end(text: str, start: int) -> int:
    """Where the value that begins there ends; `start` where there is none."""
    try:
        return json.JSONDecoder().raw_decode(text, start)[1]
    except (ValueError, RecursionError):
        return start
