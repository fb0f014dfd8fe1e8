"""What a run will take, as it stands."""

from __future__ import annotations

from storyboard.graphs.state import RunState, Services
from storyboard.inspection import eyes
from storyboard.project.quote import Quote, looked_at, quoted


def run_quoted(services: Services, state: RunState) -> Quote:
    """What painting will take, and looking at the pictures where a model does."""
    return with_eyes(services, quoted(services.project, services.painter_name, services.abilities, state.get("only")))


def with_eyes(services: Services, found: Quote) -> Quote:
    """A quote for pictures with what looking at them costs, where a model does."""
    return found if services.eyes is None else looked_at(found, *eyes.price(services.eyes.terms))
