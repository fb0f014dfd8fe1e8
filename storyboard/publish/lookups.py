"""What was looked up for pictures, in a form that can be printed: questions, the provider's search suggestions, pages found."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import urlsplit

from storyboard.model.board import Board, SceneBoard
from storyboard.model.shots import Panel
from storyboard.model.takes import Source, Take
from storyboard.references.sheets import is_sheet, subject

MOST_SUGGESTIONS = 20
"""Suggestions of one answer that are shown; Google sends one for each query."""


class LookUp(NamedTuple):
    """One search behind a picture."""

    what: str
    """The panel's printed number, or the name of the place a plate shows."""
    queries: tuple[str, ...] = ()
    suggestions: tuple[Source, ...] = ()
    """The search entry point that Google's terms for grounding ask to show, as links."""
    sources: tuple[Source, ...] = ()


def looked_up(board: Board, scene: SceneBoard, panel: Panel, take: Take) -> LookUp:
    """What was looked up for a take."""
    places = {place.id: place.real or place.name for place in board.breakdown.places}
    what = places.get(subject(panel), "") if is_sheet(panel) else ""
    number = scene.panel_number(panel)
    return LookUp(f"{what} ({number})" if what else number, take.queries, suggestions(take.search_entry), take.sources)


def suggestions(html: str) -> tuple[Source, ...]:
    """The links of a search entry point: their words and addresses. It is hostile text: all else in it is dropped."""
    reader = _Links()
    reader.feed(html)
    reader.close()
    return tuple(dict.fromkeys(Source(title=title, url=url) for title, url in reader.found() if title))[:MOST_SUGGESTIONS]


def is_web(url: str) -> bool:
    """Whether an address may stand in a document as a link: http or https, with a host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and url.isprintable() and " " not in url


class _Links(HTMLParser):
    """Collects the words and address of each `a`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._links: list[tuple[str, list[str]]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._inside = True
            self._links.append((dict(attrs).get("href") or "", []))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self._links[-1][1].append(data)

    def found(self) -> Iterator[tuple[str, str]]:
        """Words and address of each link that leads to the web."""
        return ((" ".join("".join(words).split()), url) for url, words in self._links if is_web(url))
