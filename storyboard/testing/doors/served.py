"""The doors that can be emulated, by name, and how a painter is told to use one."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple, cast

from storyboard.painters.web.keys import Entrance
from storyboard.testing.doors.door import Door


class Served(NamedTuple):
    """A door that can be emulated."""

    painter: str
    """Whose door it is."""
    door: str
    """What it is called in the module of its emulator, which has the painter's name."""
    path: str = ""
    """What comes after the server's address in a base URL."""
    model: str = ""
    """The model a painter has to ask for, where it would ask another of a server it does not know."""


SERVED = {
    "aimlapi": Served("aimlapi", "AIMLAPI", "/v1"),
    "cometapi": Served("cometapi", "COMETAPI"),
    "fal": Served("fal", "FAL"),
    "local": Served("openai", "LOCAL", "/v1"),
    "lumenfall": Served("lumenfall", "LUMENFALL", "/openai/v1"),
    "openai": Served("openai", "OPENAI", "/v1", "gpt-image-2.5-sunburst"),
    "openrouter": Served("openrouter", "OPENROUTER", "/api/v1"),
    "replicate": Served("replicate", "REPLICATE"),
}
"""All of them; `local` is a server of one's own that speaks as OpenAI's does."""


def door(name: str) -> Door:
    """A door by its name in `SERVED`."""
    served = SERVED[name]
    return cast("Door", getattr(import_module(f"storyboard.testing.doors.{served.painter}"), served.door))


def variables(name: str, url: str) -> dict[str, str]:
    """What has to stand in the environment for the painter to use an emulator.

    Args:
        name: of the door.
        url: of the server.
    """
    served = SERVED[name]
    entrance = cast("Entrance", import_module(f"storyboard.painters.{served.painter}").ENTRANCE)
    key = {} if door(name).keyless else {entrance.keys[0]: "anything"}
    model = {entrance.model_variable: served.model} if served.model else {}
    return {entrance.address_variable: url + served.path, **key, **model}
