"""Which versions of what are installed."""

from __future__ import annotations

from importlib import metadata

from storyboard.model.patterns import regex

_NAME = regex(r"[A-Za-z0-9._-]+")


def version() -> str:
    """Our own version."""
    return metadata.version("storyboard")


def needed() -> tuple[str, ...]:
    """Names of the packages storyboard cannot do without, as its own metadata lists them."""
    wanted = metadata.requires("storyboard") or []
    names = (_NAME.match(line) for line in wanted if "extra ==" not in line)
    return tuple(sorted(found.group() for found in names if found))


def versions() -> dict[str, str]:
    """Installed versions of storyboard and all it needs; `missing` where there is none."""
    return {name: _version(name) for name in ("storyboard", *needed())}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
