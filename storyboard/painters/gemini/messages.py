"""Google's messages, as far as they are read: camelCase or snake_case, unknown fields passed over; and what a search left in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, TypeVar

from pydantic import AliasGenerator, BeforeValidator, ConfigDict
from pydantic.alias_generators import to_camel

from storyboard.model.base import Frozen
from storyboard.model.takes import Source
from storyboard.painters.gemini.failures import scrub

MOST_SOURCES = 50
"""Sources, and queries, that are kept of one answer."""

MOST_SEARCH_ENTRY = 50_000
"""Characters of Google's search suggestions that are kept."""

UNKNOWN = 500
"""Status of an error that does not say."""


class Wire(Frozen):
    """A message of Google's: camelCase or snake_case, unknown fields passed over, null like absent."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=AliasGenerator(validation_alias=to_camel), populate_by_name=True)


T = TypeVar("T")


def absent(default: Callable[[], T]) -> BeforeValidator:
    """Takes null for what `default` makes."""
    return BeforeValidator(lambda value: default() if value is None else value)


Text = Annotated[str, absent(str)]
Count = Annotated[int, absent(int)]


class Page(Wire):
    uri: Text = ""
    title: Text = ""


class Chunk(Wire):
    web: Page | None = None


class SearchEntry(Wire):
    rendered_content: Text = ""


class Grounding(Wire):
    web_search_queries: Annotated[tuple[str, ...], absent(tuple)] = ()
    image_search_queries: Annotated[tuple[str, ...], absent(tuple)] = ()
    search_entry_point: SearchEntry | None = None
    grounding_chunks: Annotated[tuple[Chunk, ...], absent(tuple)] = ()


class Feedback(Wire):
    block_reason: Text = ""
    block_reason_message: Text = ""


class Modality(Wire):
    modality: Text = ""
    token_count: Count = 0


class UsageMetadata(Wire):
    prompt_token_count: Count = 0
    tool_use_prompt_token_count: Count = 0
    candidates_token_count: Count = 0
    thoughts_token_count: Count = 0
    cached_content_token_count: Count = 0
    """Of the prompt's tokens those that were remembered and cost less."""
    candidates_tokens_details: Annotated[tuple[Modality, ...], absent(tuple)] = ()
    service_tier: Text = ""


class Failed(Wire):
    code: Annotated[int, BeforeValidator(lambda value: value if isinstance(value, int) else UNKNOWN)] = UNKNOWN


class Spoken(Wire):
    """A part of an answer, as far as it is words."""

    text: Text = ""
    thought: Annotated[bool, absent(bool)] = False


class Ended(Wire):
    """One of the answers to a request, but for what it says: how it ended, and what was searched for it."""

    finish_reason: Text = ""
    finish_message: Text = ""
    grounding_metadata: Grounding | None = None


class Envelope(Wire):
    """What Google sends back, but for the answers in it."""

    error: Failed | None = None
    prompt_feedback: Feedback | None = None
    usage_metadata: UsageMetadata | None = None
    model_version: Text = ""


def searched(grounding: Grounding) -> tuple[str, ...]:
    """What was searched for; each costs."""
    return (*grounding.web_search_queries, *grounding.image_search_queries)


def rendered(grounding: Grounding | None) -> str:
    """Google's search suggestions as HTML."""
    return grounding.search_entry_point.rendered_content if grounding and grounding.search_entry_point else ""


def pages(grounding: Grounding) -> Iterator[Source]:
    """Pages a search brought, each once."""
    known = {
        chunk.web.uri: chunk.web for chunk in grounding.grounding_chunks if chunk.web and chunk.web.uri.startswith(("https://", "http://"))
    }
    yield from (Source(title=scrub(page.title), url=page.uri) for page in list(known.values())[:MOST_SOURCES])
