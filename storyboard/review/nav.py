"""What pages are made of, as tables: the places one can go to, and what opens beside a panel. A new page adds its line here."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A page of its own, in the head of every page."""

    name: str
    path: str
    icon: str
    """A symbol of `templates/review/icons.html.j2`."""
    editors: bool = False
    """Whether only those go there who may change things."""


class Part(NamedTuple):
    """Something more about a panel, fetched when it is opened."""

    name: str
    path: str
    """Its address; `{panel}` is the panel's id, `{scene}` its scene's."""
    key: str = ""
    """What opens it on the keyboard."""


PLACES: tuple[Place, ...] = (
    Place("Board", "/", "grid"),
    Place("Cast", "/cast", "people"),
    Place("Shots", "/shots", "list"),
    Place("Play", "/play", "play"),
    Place("Comments", "/comments", "note"),
    Place("Ask", "/ask", "chat", editors=True),
)
"""In the order shown."""

PARTS: tuple[Part, ...] = (Part("Floor plan", "/panels/{panel}/floor", "f"),)
"""In the order shown."""
