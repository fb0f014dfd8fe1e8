"""How a door is entered: which variables hold its key, its address and its model, as data. Keys are looked up when painting, not before."""

from __future__ import annotations

import os

from storyboard.model.base import Frozen
from storyboard.ports import Misconfigured


class Entrance(Frozen):
    """What a door needs to be entered."""

    name: str
    """As the registry calls the painter."""
    title: str
    """As its makers call it, for messages."""
    keys: tuple[str, ...]
    """Environment variables that may hold the key; the first that is set wins."""
    address: str
    """The base URL where none is given, without a slash at the end."""
    address_variable: str = ""
    """Environment variable that holds another base URL."""
    model: str = ""
    """The model asked for where none is given."""
    model_variable: str = ""
    """Environment variable that names another model."""
    page: str = ""
    """Where a key is to be had."""
    free: bool = False
    """True where a key is not needed, as with a server of one's own."""
    probe: str = ""
    """Path, after the base URL, of a GET request that costs nothing; empty where the base URL itself will do."""

    @property
    def without(self) -> str:
        """How to go on without it, for messages."""
        return f"To go on without {self.title}, say --painter sketch."


def key(entrance: Entrance, given: str = "") -> str:
    """The key, from the caller or the environment; empty where none is needed and none is set.

    Raises:
        Misconfigured: there is none, or it cannot be one; the message says what to do.
    """
    found = found_key(entrance, given)
    if not found and not entrance.free:
        page = f"Get one at {entrance.page}, put it into {entrance.keys[0]}" if entrance.page else f"Put one into {entrance.keys[0]}"
        raise Misconfigured(f"The painter {entrance.name} needs a key. {page}, then run the command again. {entrance.without}")
    if any(not "!" <= sign <= "~" for sign in found):
        raise Misconfigured(
            f"The key for {entrance.name} holds a sign that keys don't have, such as a space. Copy it again. {entrance.without}"
        )
    return found


def found_key(entrance: Entrance, given: str = "") -> str:
    """The key, from the caller or the environment; empty where there is none."""
    return next((text for text in (given.strip(), *(os.environ.get(name, "").strip() for name in entrance.keys)) if text), "")


def address(entrance: Entrance, given: str = "") -> str:
    """The base URL, from the caller, the environment, or as it is by default; without a slash at the end."""
    return (given or _variable(entrance.address_variable) or entrance.address).rstrip("/")


def model(entrance: Entrance, given: str = "") -> str:
    """The model to ask for, from the caller, the environment, or as it is by default."""
    return given or _variable(entrance.model_variable) or entrance.model


def _variable(name: str) -> str:
    return os.environ.get(name, "").strip() if name else ""
